import Contrast
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import PhotoLibrary
import ServiceLifecycle
import Synchronization

/// The interface of the page. Photos are named by number only: no request says a path of a file.
struct PhotoRoutes: Sendable {
  let database: PhotoDatabase
  let searcher: PhotoSearcher
  let models: IdleModels<ModelSource, OpenModel>
  let look: CloserLook
  /// nil where nothing is indexed.
  let choice: ModelChoice?
  let state: IndexState
  let access: Access
  private let pictures = PictureStore()
  private let listeners = Atomic64()

  init(
    database: PhotoDatabase, searcher: PhotoSearcher, models: IdleModels<ModelSource, OpenModel>,
    look: CloserLook, choice: ModelChoice?, state: IndexState, access: Access
  ) {
    self.database = database
    self.searcher = searcher
    self.models = models
    self.look = look
    self.choice = choice
    self.state = state
    self.access = access
  }

  /// Of the body of a question, in bytes.
  private static let largestQuestion = 64 << 10
  /// Of a picture that is sent, in bytes and in pixels.
  private static let largestPicture = 32 << 20
  private static let pixelLimit = 64_000_000
  /// Pages that listen at the same time.
  private static let mostListeners = 32

  func add(to group: RouterGroup<PhotoContext>) {
    group.get("session") { _, context in try await session(token: context.token ?? "") }
    group.post("logout") { request, _ in access.logout(request) }
    group.get("status") { _, _ in try json(await database.status()) }
    group.get("events") { _, _ in try events() }
    group.get("photos/:id") { _, context in
      try json(await photo(context.parameters.require("id", as: Int64.self)))
    }
    group.get("thumbnails/:id") { _, context in
      try await thumbnail(context.parameters.require("id", as: Int64.self))
    }
    group.get("files/:id") { _, context in
      try await file(context.parameters.require("id", as: Int64.self))
    }
    group.put("photos/:id/favourite") { request, context in
      let id = try context.parameters.require("id", as: Int64.self)
      let mark: FavouriteRequest = try await question(request)
      guard try await database.setFavourite(mark.favourite, of: id) else {
        throw HTTPError(.notFound)
      }
      return try json(await photo(id))
    }
    group.post("photos/:id/caption") { _, context in
      let id = try context.parameters.require("id", as: Int64.self)
      guard let caption = try await look.caption(of: id) else { throw HTTPError(.notFound) }
      return try json(CaptionReply(caption: caption))
    }
    group.post("model") { request, _ in
      let model: ModelRequest = try await question(request)
      guard let choice else {
        throw HTTPError(
          .conflict, message: "this server does not index; start it without '--no-index'")
      }
      guard model.isRepository else {
        throw HTTPError(
          .badRequest, message: "name a model of the Hugging Face Hub, such as owner/name")
      }
      choice.choose(model.name)
      return Response(status: .accepted)
    }
    group.post("search") { request, _ in try await search(question(request)) }
    group.post("listing") { request, _ in
      let filter: FilterRequest = try await question(request)
      return try json(ListingReply(ids: await searcher.listing(filter.filter)))
    }
    group.post("pictures") { request, _ in try await picture(request) }
  }

  /// The one route for who is not logged in. That the body is JSON keeps forms of other pages out.
  func addLogin(to router: Router<PhotoContext>) {
    router.post("api/login") { request, context in
      let login: Access.LoginRequest = try await question(request)
      return try await access.login(login, from: context.address)
    }
  }

  // MARK: - Questions and answers

  private func json(_ value: some Encodable) throws -> Response {
    Response(
      status: .ok, headers: [.contentType: "application/json"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: try JSONEncoder().encode(value))))
  }

  private func question<Question: Decodable>(_ request: Request) async throws -> Question {
    guard request.headers[.contentType]?.lowercased().hasPrefix("application/json") == true else {
      throw HTTPError(.unsupportedMediaType, message: "send JSON")
    }
    let body = try await request.body.collect(upTo: Self.largestQuestion)
    do { return try JSONDecoder().decode(Question.self, from: Data(body.readableBytesView)) } catch
    {
      throw HTTPError(.badRequest, message: "the JSON is not what is expected here")
    }
  }

  private func photo(_ id: Int64) async throws -> Photo {
    guard let photo = try await database.photo(id) else { throw HTTPError(.notFound) }
    return photo
  }

  private func session(token: String) async throws -> Response {
    try json(
      SessionReply(
        token: token, hasPassword: access.password != nil, canRank: look.canRank,
        canDescribe: look.canDescribe, canChoose: choice != nil,
        cameras: (try? await searcher.cameras()) ?? [],
        folders: await database.roots().map(\.path)))
  }

  // MARK: - Searching

  private func search(_ request: SearchRequest) async throws -> Response {
    guard let live = try await database.liveModel() else {
      throw PhotoLibraryError.empty(folder: database.folder.path)
    }
    var terms = try QueryTerm.terms(in: request.text ?? "")
    terms += (request.like ?? []).map { QueryTerm(.photo($0)) }
    for name in request.pictures ?? [] {
      guard let vector = pictures.vector(of: name) else {
        throw HTTPError(.notFound, message: "the picture is not known any more; drop it again")
      }
      terms.append(QueryTerm(.vector(vector)))
    }
    guard terms.count <= 32 else {
      throw PhotoLibraryError.invalidQuery("more than 32 terms; leave some out")
    }
    let count = max(1, min(request.count ?? 100, SearchRequest.largestPage))
    let model = try await models.model(live.source)
    let query = try await PhotoQuery(terms, encoder: model.encoder, database: database)
    let matches = try await searcher.matches(
      query, filter: request.filter?.filter ?? PhotoFilter(), after: request.after,
      count: count + 1, fitting: !(request.all ?? false))
    var page = Array(matches.prefix(count))
    let last = page.last
    if request.closer == true, request.after == nil, terms.count == 1,
      case .words(let words) = terms[0].content, terms[0].weight > 0
    {
      page = try await look.ranked(page, text: words)
    }
    return try json(SearchReply(matches: page, last: last, hasMore: matches.count > count))
  }

  private func picture(_ request: Request) async throws -> Response {
    guard let live = try await database.liveModel() else {
      throw PhotoLibraryError.empty(folder: database.folder.path)
    }
    let body = try await request.body.collect(upTo: Self.largestPicture)
    let model = try await models.model(live.source)
    var options = EncodingOptions()
    options.decoding = DecodingOptions(pixelLimit: Self.pixelLimit, applyOrientation: true)
    do {
      let vector = try await model.encoder.encode(
        images: [.bytes(Array(body.readableBytesView), name: "the picture")], options: options)
      return try json(PictureReply(picture: pictures.add(vector.values)))
    } catch let error as any ContrastError {
      throw HTTPError(.unsupportedMediaType, message: "\(error)")
    }
  }

  // MARK: - Pictures

  private func thumbnail(_ id: Int64) async throws -> Response {
    guard let jpeg = try await database.thumbnail(of: id) else { throw HTTPError(.notFound) }
    return Response(
      status: .ok, headers: [.contentType: "image/jpeg", .cacheControl: "private, max-age=60"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: jpeg)))
  }

  /// The photo itself. Its type is told by its bytes, so that nothing but a picture is ever handed out.
  private func file(_ id: Int64) async throws -> Response {
    let photo = try await photo(id)
    guard photo.state == .indexed, let picture = try await database.picture(of: photo) else {
      throw HTTPError(.notFound, message: "the photo cannot be read now")
    }
    return Response(
      status: .ok, headers: [.contentType: picture.type],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: picture.bytes)))
  }

  // MARK: - Events

  private func event(_ counts: PhotoCounts) -> EventMessage {
    let (progress, failure) = state.current
    let (fetch, refused) = choice?.current ?? (nil, nil)
    return EventMessage(
      indexed: counts.indexed, damaged: counts.damaged, progress: progress, fetch: fetch,
      failure: refused ?? failure)
  }

  /// Server-sent events: one at once, and one whenever something is another.
  private func events() throws -> Response {
    guard listeners.add(1) <= Self.mostListeners else {
      listeners.add(-1)
      throw HTTPError(.serviceUnavailable, message: "too many pages are open")
    }
    return Response(
      status: .ok, headers: [.contentType: "text/event-stream"],
      body: ResponseBody { writer in
        defer { listeners.add(-1) }
        var counts: PhotoCounts?
        var last: EventMessage?
        var quiet = 0
        while !Task.isCancelled && !Task.isShuttingDownGracefully {
          let current = try await database.counts(since: counts)
          counts = current
          let now = event(current)
          quiet = now == last ? quiet + 1 : 0
          if now != last {
            let text = String(decoding: try JSONEncoder().encode(now), as: UTF8.self)
            try await writer.write(ByteBuffer(string: "data: \(text)\n\n"))
            last = now
          } else if quiet % 30 == 29 {
            // Tells whether the page is still there.
            try await writer.write(ByteBuffer(string: ": still here\n\n"))
          }
          try? await Task.sleep(for: .milliseconds(500))
        }
        try await writer.finish(nil)
      })
  }
}

/// A number that many tasks count with.
private final class Atomic64: Sendable {
  private let number = Atomic(0)

  /// - Returns: the number behind it.
  @discardableResult
  func add(_ difference: Int) -> Int {
    number.wrappingAdd(difference, ordering: .relaxed).newValue
  }
}
