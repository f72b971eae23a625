import ContrastFiles
import ContrastTensor
import Foundation

/// Questions about pictures with their answers, an example for each picture.
///
/// JSON lines, `{"image": "a.png", "question": "what colour is the circle?", "answer": "red"}`, or `"answers"` with
/// all that people answered: each different one counts by its share, as VQA is trained. Lines of one picture need
/// not stand together; other members are passed over.
package struct QuestionSet: TrainingSet {
  /// A question with the answers that count, by their share.
  package struct Entry: Sendable, Equatable {
    package var question: String
    package var answers: [(text: String, weight: Float)]

    package static func == (a: Entry, b: Entry) -> Bool {
      a.question == b.question && a.answers.map(\.text) == b.answers.map(\.text)
        && a.answers.map(\.weight) == b.answers.map(\.weight)
    }
  }

  package let name: String
  private let images: [String]
  private let questions: [[Entry]]

  private struct Line: Decodable {
    let image: String
    let question: String
    let answer: String?
    let answers: [String]?
  }

  /// - Parameters:
  ///   - files: names of pictures are relative to the folder of each.
  /// - Throws: `FileError`, ``TrainingDataError/invalidLine(file:line:reason:)``,
  ///   ``TrainingDataError/tooFewExamples(source:count:batchSize:)`` if there are none.
  package init(contentsOf files: [URL]) throws {
    var (images, questions, places) = ([String](), [[Entry]](), [String: Int]())
    let decoder = JSONDecoder()
    for file in files {
      for (index, text) in try TextLines.read(file.path).enumerated() where !text.isEmpty {
        guard let line = try? decoder.decode(Line.self, from: Data(text.utf8)),
          (line.answer == nil) != (line.answers == nil),
          !line.question.allSatisfy(\.isWhitespace), !(line.answers?.isEmpty ?? false)
        else {
          throw TrainingDataError.invalidLine(
            file: file.path, line: index + 1,
            reason:
              #"not of the form {"image": "…", "question": "…", "answer": "…"} or with "answers": ["…"]"#
          )
        }
        let image =
          URL(filePath: line.image, relativeTo: file.deletingLastPathComponent()).absoluteURL.path
        let place = places[image] ?? images.count
        if place == images.count {
          places[image] = place
          images.append(image)
          questions.append([])
        }
        questions[place].append(
          Entry(question: line.question, answers: Self.shares(line.answers ?? [line.answer!])))
      }
    }
    name = files.map(\.path).joined(separator: ", ")
    guard !images.isEmpty else {
      throw TrainingDataError.tooFewExamples(source: name, count: 0, batchSize: 1)
    }
    self.images = images
    self.questions = questions
  }

  /// The different answers in the order in which they come, with their share of all.
  private static func shares(_ answers: [String]) -> [(text: String, weight: Float)] {
    var (order, counts) = ([String](), [String: Int]())
    for answer in answers {
      if counts[answer] == nil { order.append(answer) }
      counts[answer, default: 0] += 1
    }
    return order.map { ($0, Float(counts[$0]!) / Float(answers.count)) }
  }

  package var count: Int { images.count }

  /// The picture; its texts are its questions.
  package func example(_ index: Int) throws -> TrainingExample {
    TrainingExample(
      name: images[index], image: .source(.file(URL(filePath: images[index]))),
      texts: questions[index].map { .caption($0.question) })
  }

  /// The questions about a picture, or some of them: a function of the seed, the step and the name.
  ///
  /// - Parameters:
  ///   - index: of the picture.
  ///   - most: how many.
  ///   - seed: of the data.
  ///   - step: the number of the batch.
  package func questions(_ index: Int, atMost most: Int, seed: UInt64, step: Int) -> [Entry] {
    guard questions[index].count > most else { return questions[index] }
    var generator = DataDraw.question.generator(
      seed: seed, stream: StableHash.of(images[index]), position: UInt64(step) << 16)
    return Array(questions[index].shuffled(using: &generator).prefix(most))
  }

  /// All questions about a picture.
  package func questions(_ index: Int) -> [Entry] { questions[index] }
}
