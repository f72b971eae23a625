import GRDB

extension PhotoDatabase {
  /// The steps from an empty file to today's schema. A step that was published is never changed; the next
  /// one mends it.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { try $0.execute(sql: firstSchema) }
    migrator.registerMigration("2") {
      try $0.execute(
        sql: "ALTER TABLE vector ADD COLUMN provisional INTEGER NOT NULL DEFAULT 0")
    }
    return migrator
  }

  /// - `root`: the folders that the user named. `problem` says why one cannot be read now.
  /// - `folder`: the folders in them, `path` below the root, empty for the root itself.
  /// - `photo`: `state` is `pending` until the file is read for the first time. `stale` says that the file
  ///   has to be read (again); what is known of it stays until then. `settled` is 0 as long as a change of the
  ///   file within the tick of the clock could have gone unseen. Times are seconds since 1970, `modified`
  ///   nanoseconds; `taken` is on the camera's clock. `hash` is SHA-256 of the file.
  /// - `model`: `source` is a ``ModelSource`` in JSON. `state` is `live` for the one that searches use,
  ///   `filling` for the one that follows it, `retired` for one whose vectors are being removed. `unrelated_score` and `unrelated_photos` are those of
  ///   `FittingThreshold` and of how many photos it was computed.
  /// - `vector`: what a model makes of a photo, float32, `[width]`; `provisional` (since step 2) is 1 where it
  ///   saw the thumbnail only, as the file could not be reached. `code`: the same in int8 with its scale and
  ///   the length of the difference. They are tables of their own so that a search reads few bytes to start.
  private static let firstSchema = """
    CREATE TABLE library (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      revision INTEGER NOT NULL,
      epoch INTEGER NOT NULL
    ) STRICT;
    INSERT INTO library VALUES (1, 0, 0);

    CREATE TABLE root (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      scanned INTEGER,
      problem TEXT
    ) STRICT;

    CREATE TABLE folder (
      id INTEGER PRIMARY KEY,
      root INTEGER NOT NULL REFERENCES root ON DELETE CASCADE,
      path TEXT NOT NULL,
      UNIQUE (root, path)
    ) STRICT;

    CREATE TABLE photo (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      folder INTEGER NOT NULL REFERENCES folder ON DELETE CASCADE,
      name TEXT NOT NULL,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      settled INTEGER NOT NULL DEFAULT 0,
      stale INTEGER NOT NULL DEFAULT 1,
      state TEXT NOT NULL CHECK (state IN ('pending', 'indexed', 'damaged', 'missing')),
      reason TEXT,
      missing_since INTEGER,
      hash BLOB,
      width INTEGER,
      height INTEGER,
      kind TEXT,
      taken INTEGER,
      taken_offset INTEGER,
      camera TEXT,
      lens TEXT,
      latitude REAL,
      longitude REAL,
      altitude REAL,
      exposure REAL,
      aperture REAL,
      iso INTEGER,
      focal_length REAL,
      perceptual_hash INTEGER,
      duplicates INTEGER,
      favourite INTEGER NOT NULL DEFAULT 0,
      revision INTEGER NOT NULL,
      UNIQUE (folder, name)
    ) STRICT;
    CREATE INDEX photo_hash ON photo (hash);
    CREATE INDEX photo_revision ON photo (revision);
    CREATE INDEX photo_state ON photo (state);
    CREATE INDEX photo_stale ON photo (id) WHERE stale = 1;

    CREATE TABLE model (
      id INTEGER PRIMARY KEY,
      fingerprint TEXT NOT NULL UNIQUE,
      source TEXT NOT NULL,
      width INTEGER NOT NULL,
      unrelated_score REAL,
      unrelated_photos INTEGER,
      state TEXT NOT NULL CHECK (state IN ('live', 'filling', 'retired'))
    ) STRICT;
    CREATE UNIQUE INDEX model_live ON model (state) WHERE state = 'live';
    CREATE UNIQUE INDEX model_filling ON model (state) WHERE state = 'filling';

    CREATE TABLE vector (
      id INTEGER PRIMARY KEY,
      model INTEGER NOT NULL REFERENCES model,
      photo INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,
      numbers BLOB NOT NULL,
      UNIQUE (model, photo)
    ) STRICT;
    CREATE INDEX vector_photo ON vector (photo);

    CREATE TABLE code (
      id INTEGER PRIMARY KEY REFERENCES vector ON DELETE CASCADE,
      model INTEGER NOT NULL REFERENCES model,
      photo INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,
      scale REAL NOT NULL,
      error REAL NOT NULL,
      numbers BLOB NOT NULL,
      UNIQUE (model, photo)
    ) STRICT;
    CREATE INDEX code_photo ON code (photo);

    CREATE TABLE thumbnail (
      photo INTEGER PRIMARY KEY REFERENCES photo ON DELETE CASCADE,
      jpeg BLOB NOT NULL
    ) STRICT;

    CREATE TABLE problem (
      path TEXT PRIMARY KEY,
      reason TEXT NOT NULL,
      time INTEGER NOT NULL
    ) STRICT;
    """
}
