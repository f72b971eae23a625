extension English {
  func question(_ topic: Question.Topic, variant: Int) -> String {
    let questions: [String]
    switch topic {
    case .content:
      questions = ["what is in the picture?", "what is this?", "what does the picture show?"]
    case .colour(let shape, let isPlural):
      let noun = Self.noun(shape, plural: isPlural)
      let (are, has) = isPlural ? ("are", "do") : ("is", "does")
      questions = [
        "what colour \(are) the \(noun)?", "what color \(are) the \(noun)?",
        "which colour \(has) the \(noun) have?",
      ]
    case .shape(nil, let isPlural):
      questions =
        isPlural
        ? ["what shape are the objects?", "what shape are they?"]
        : ["what shape is it?", "what shape is the object?"]
    case .shape(let colour?, let isPlural):
      let (colour, objects, are) = (
        Self.colour(colour), isPlural ? "objects" : "object", isPlural ? "are" : "is"
      )
      questions = [
        "what shape \(are) the \(colour) \(objects)?", "which shape \(are) \(colour)?",
      ]
    case .countAll:
      questions = ["how many objects are there?", "how many shapes are in the picture?"]
    case .countShape(let shape):
      let noun = Self.noun(shape, plural: true)
      questions = ["how many \(noun) are there?", "how many \(noun) are in the picture?"]
    case .countLook(let look):
      let phrase = "\(Self.colour(look.colour)) \(Self.noun(look.shape, plural: true))"
      questions = ["how many \(phrase) are there?"]
    case .countParts(let kind):
      questions = [kind == .pie ? "how many slices are there?" : "how many bars are there?"]
    case .isThere(let look):
      let phrase = Self.indefinite(Mention(look: look))
      questions = [
        "is there \(phrase)?", "is there \(phrase) in the picture?", "can you see \(phrase)?",
      ]
    case .related(let relation, let look):
      let words = Self.relation(relation, variant: variant / 2)
      questions = ["what is \(words) \(Self.definite(Mention(look: look)))?"]
    case .holds(let first, let relation, let second):
      let words = Self.relation(relation, variant: variant / 2)
      let (a, b) = (Self.definite(Mention(look: first)), Self.definite(Mention(look: second)))
      questions = ["is \(a) \(words) \(b)?"]
    case .place(let look):
      let phrase = Self.definite(Mention(look: look))
      questions = [
        "where is \(phrase)?", "where is the \(Self.noun(look.shape, plural: false))?",
        "where in the picture is \(phrase)?",
      ]
    case .diagram: questions = ["what kind of diagram is it?", "what kind of diagram is this?"]
    case .isDiagram(let kind):
      let phrase = Self.withArticle(Self.names(kind)[0])
      questions = ["is it \(phrase)?", "is there \(phrase)?", "is this \(phrase)?"]
    }
    return questions[variant % questions.count]
  }

  func answer(_ answer: Question.Answer) -> String {
    switch answer {
    case .colour(let colour): Self.colour(colour)
    case .shape(let shape): Self.noun(shape, plural: false)
    case .number(let number): number == 0 ? "none" : Self.number(number)
    case .truth(let isTrue): isTrue ? "yes" : "no"
    case .look(let look): Self.indefinite(Mention(look: look))
    case .diagram(let kind): Self.names(kind)[0]
    case .aDiagram(let kind): Self.withArticle(Self.names(kind)[0])
    case .place(let place):
      switch place {
      case .topLeft: "top left"
      case .top: "top"
      case .topRight: "top right"
      case .left: "left"
      case .centre: "middle"
      case .right: "right"
      case .bottomLeft: "bottom left"
      case .bottom: "bottom"
      case .bottomRight: "bottom right"
      }
    }
  }
}
