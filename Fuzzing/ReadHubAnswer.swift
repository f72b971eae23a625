import ContrastFiles
import ContrastHub

/// Reads arbitrary bytes as each of the Hub's answers: the commit of a revision, a page of a listing, the
/// list that is kept in the cache, and the header that names the next page. Nothing may crash, no name may
/// lead out of its folder, and what is written of a listing must be read as the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func readHubAnswer(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  if let commit = try? HubListing.commit(bytes, source: "answer") {
    precondition(commit.utf8.count == 40)
  }
  if let files = try? HubListing.page(bytes, repository: "a/b", source: "answer"),
    let listing = try? HubListing(files, source: "answer")
  {
    check(listing)
  }
  if let listing = try? HubListing(stored: bytes, repository: "a/b", source: "answer") {
    check(listing)
  }
  if bytes.first == UInt8(ascii: "<") {
    _ = HubListing.nextPage(String(decoding: bytes, as: UTF8.self))
  }
  return 0
}

private func check(_ listing: HubListing) {
  for file in listing.files {
    let parts = file.path.utf8.split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for part in parts {
      let part = Array(part)
      precondition(!part.isEmpty && part != [0x2E] && part != [0x2E, 0x2E] && !part.contains(0))
    }
    precondition(
      file.etag.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    precondition(file.size >= 0)
  }
  let again = try? HubListing(
    stored: Array(listing.stored.utf8), repository: "a/b", source: "again")
  precondition(again == listing)
  _ = try? FileSelection.model.files(of: listing, modules: nil, repository: "a/b")
  _ = try? FileSelection.patterns(["*.json", "[a-z]*/"]).files(
    of: listing, modules: nil, repository: "a/b")
}
