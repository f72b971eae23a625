import Foundation

/// One thing to embed, as the interfaces write it.
///
/// - A string is a text, or an image where it begins with `data:image/`.
/// - An array of integers is the tokens of a text.
/// - An object is a content part: `{"type": "text", "text": …}`, `{"type": "image_url", "image_url": {"url": …}}`
///   (the address alone does too); or in short `{"text": …}`, `{"image": …}`, whose image is an address, a data URI
///   or plain base64.
enum Input: Sendable, Equatable, Decodable {
  case text(String)
  case tokens([Int])
  case image(ImageReference)

  private enum CodingKeys: String, CodingKey {
    case type, text, image
    // As the decoder spells `image_url`.
    case imageURL = "imageUrl"
  }

  /// An address as a string, or in an object.
  private struct Address: Decodable {
    let text: String

    private enum CodingKeys: CodingKey { case url }

    init(from decoder: any Decoder) throws {
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        self.text = text
      } else {
        text = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .url)
      }
    }
  }

  init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if let text = try? single.decode(String.self) {
      self = Self(text)
    } else if let container = try? decoder.container(keyedBy: CodingKeys.self) {
      self = try Self.part(container)
    } else if let tokens = try? single.decode([Int].self) {
      self = .tokens(tokens)
    } else {
      throw DecodingError.dataCorruptedError(
        in: single,
        debugDescription:
          "an input is a string, an array of token ids, or an object with text or an image"
      )
    }
  }

  /// A string where an input is expected.
  init(_ text: String) {
    self = text.hasPrefix("data:image/") ? .image(ImageReference(text)) : .text(text)
  }

  private static func part(_ container: KeyedDecodingContainer<CodingKeys>) throws -> Input {
    switch try container.decodeIfPresent(String.self, forKey: .type) {
    case "text", "input_text": return .text(try container.decode(String.self, forKey: .text))
    case "image_url", "input_image":
      let address = try container.decode(Address.self, forKey: .imageURL)
      return .image(ImageReference(address.text))
    case nil:
      if let image = try container.decodeIfPresent(Address.self, forKey: .image) {
        return .image(ImageReference(image.text))
      }
      return .text(try container.decode(String.self, forKey: .text))
    case let type?:
      throw DecodingError.dataCorruptedError(
        forKey: .type, in: container,
        debugDescription: "'\(type)' is no type of part; there are text and image_url")
    }
  }
}

extension Input {
  var isImage: Bool { reference != nil }

  var reference: ImageReference? {
    if case .image(let reference) = self { return reference }
    return nil
  }

  var plainText: String? {
    if case .text(let text) = self { return text }
    return nil
  }
}

/// Where the bytes of an image are.
struct ImageReference: Sendable, Equatable {
  enum Place: Sendable, Equatable {
    case address(String)
    /// In base64.
    case inline(String)
  }

  let place: Place

  /// - Parameter text: a data URI, an address, or plain base64.
  init(_ text: String) {
    let start = text.prefix(8).lowercased()
    guard start.hasPrefix("data:") else {
      let isAddress =
        start.hasPrefix("http://") || start.hasPrefix("https://") || text.contains("://")
      place = isAddress ? .address(text) : .inline(text)
      return
    }
    // `data:image/png;base64,…`; what type is claimed does not matter, the bytes tell.
    guard let comma = text.firstIndex(of: ","),
      text[..<comma].lowercased().hasSuffix(";base64")
    else {
      place = .address(text.prefix(40).description)
      return
    }
    place = .inline(String(text[text.index(after: comma)...]))
  }

  /// The bytes of an image in base64.
  ///
  /// - Throws: ``ServiceError`` where it is no base64.
  static func bytes(ofBase64 text: String, parameter: String) throws(ServiceError) -> [UInt8] {
    guard let data = Data(base64Encoded: text), !data.isEmpty else {
      throw .unusable(parameter, "an image is not valid base64; send `data:image/png;base64,…`")
    }
    return Array(data)
  }
}

/// One input, or several.
struct Inputs: Sendable, Decodable {
  let items: [Input]
  /// Whether there was one that stood in no array.
  let isSingle: Bool

  init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if let tokens = try? single.decode([Int].self), !tokens.isEmpty {
      (items, isSingle) = ([.tokens(tokens)], true)
    } else if (try? decoder.unkeyedContainer()) != nil {
      (items, isSingle) = (try single.decode([Input].self), false)
    } else {
      (items, isSingle) = ([try single.decode(Input.self)], true)
    }
  }
}
