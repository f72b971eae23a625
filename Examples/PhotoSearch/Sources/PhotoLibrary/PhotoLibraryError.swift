import Foundation
import GRDB

/// What can go wrong with a library of photos, and what to do about it.
public enum PhotoLibraryError: Error, Equatable {
  /// There is no library in this folder.
  case noLibrary(folder: String)
  /// Another program is indexing into this library.
  case busy(folder: String)
  /// The library cannot be written.
  case notWritable(folder: String, reason: String)
  /// The disk with the library is full.
  case diskFull(folder: String)
  /// The database is damaged.
  case damaged(file: String, reason: String)
  /// A later version of this program has written the library.
  case tooNew(file: String)
  /// A folder of photos that is not there.
  case noFolder(path: String)
  /// A folder that is inside of, or around, one that the library has.
  case overlapping(path: String, existing: String)
  /// The photos are searched with another model.
  case otherModel(name: String, existing: String)
  /// Nothing is indexed yet.
  case empty(folder: String)
  /// The store that has a copy of the vectors failed, with the reason.
  case vectorStore(String)
  /// A query that is none, with the reason.
  case invalidQuery(String)
}

extension PhotoLibraryError: CustomStringConvertible, LocalizedError {
  public var description: String {
    switch self {
    case .noLibrary(let folder):
      "\(folder): no library there; make one with 'photo-search index <folder of photos>', or name "
        + "another with '--library'"
    case .busy(let folder):
      "\(folder): another program is indexing into this library; wait for it, or stop it"
    case .notWritable(let folder, let reason):
      "\(folder): the library cannot be written (\(reason)); make the folder writable, or name another "
        + "with '--library'"
    case .diskFull(let folder):
      "\(folder): the disk is full; free some space and run this again: all that was committed is kept"
    case .damaged(let file, let reason):
      "\(file): the database is damaged (\(reason)); restore it from a backup, or remove the folder of the "
        + "library and index again"
    case .tooNew(let file):
      "\(file): written by a later version of photo-search; use that version"
    case .noFolder(let path): "\(path): no folder there; check the path"
    case .overlapping(let path, let existing):
      "\(path): the library has \(existing), whose photos would be there twice; name a folder that is "
        + "neither in it nor around it"
    case .otherModel(let name, let existing):
      "the photos are indexed with the model '\(existing)', not with '\(name)'; name that model, or index "
        + "with the new one first"
    case .empty(let folder):
      "\(folder): no photo is indexed yet; run 'photo-search index <folder of photos>'"
    case .vectorStore(let reason):
      "the store of the vectors failed: \(reason); the library itself is whole: mend the store, or search without "
        + "'--vector-store'"
    case .invalidQuery(let reason): reason
    }
  }

  public var errorDescription: String? { description }
}

extension PhotoLibraryError {
  /// What an error of the database means to a user; other errors stay as they are.
  static func explaining(_ error: any Error, folder: URL) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    let reason = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_FULL: return PhotoLibraryError.diskFull(folder: folder.path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
      return PhotoLibraryError.notWritable(folder: folder.path, reason: reason)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      return PhotoLibraryError.damaged(
        file: folder.appending(path: PhotoDatabase.fileName).path, reason: reason)
    case .SQLITE_BUSY, .SQLITE_LOCKED: return PhotoLibraryError.busy(folder: folder.path)
    default: return error
    }
  }
}
