import ContrastTensor

/// BLIP-2's contrastive loss: images of several vectors against texts of one, by the largest of their cosines.
///
/// With the vectors v_iq of image i, u_t of text t and the temperature τ, `s_it = max_q ⟨v_iq, u_t⟩ / τ` and
/// `L = (CE(s, Y) + CE(sᵀ, Yᵀ)) / 2`; a row of the targets spreads `1 − e` over what fits and e over all. The gradient
/// of a maximum is that of the first vector that reaches it. Source: Li et al. 2023, "BLIP-2", section 3.2;
/// `blip2_qformer.py` of salesforce/LAVIS.
struct QueryContrast {
  struct Result {
    var value: Float
    /// The gradient by the vectors of images, `[pairs · queries, width]`.
    var images: Tensor
    /// `[pairs, width]`.
    var texts: Tensor
    var temperature: Float
    /// How alike images and texts are.
    var similarities: Similarities
    /// The share of the images whose most similar text fits.
    var recall: Double
  }

  var temperature: Float
  /// The share of the target that all candidates get alike, from 0 to below 1.
  var labelSmoothing: Float

  /// - Parameters:
  ///   - images: unit vectors, those of the image of a pair one below the other, `[pairs · queries, width]`.
  ///   - texts: unit vectors, `[pairs, width]`.
  ///   - fits: whether the text of the second pair is right for the image of the first, and the other way round.
  ///   - weight: of the gradients.
  ///   - run: has the threads and the memory.
  func callAsFunction(
    images: Tensor, texts: Tensor, fits: (Int, Int) -> Bool, weight: Float = 1, _ run: Run
  ) -> Result {
    let (pairs, width) = (texts.rows, texts.width)
    let queries = images.rows / max(pairs, 1)
    precondition(images.rows == pairs * queries && images.width == width)
    let cosines = run.linear(images, run.pack(texts, layout: .outputsFirst)).elements
    // The query that is most like a text, and how much.
    var chosen = [Int](repeating: 0, count: pairs * pairs)
    var scores = [Double](repeating: 0, count: pairs * pairs)
    for image in 0..<pairs {
      for text in 0..<pairs {
        var (best, place) = (-Float.infinity, 0)
        for query in 0..<queries {
          let cosine = cosines[(image * queries + query) * pairs + text]
          if cosine > best { (best, place) = (cosine, query) }
        }
        chosen[image * pairs + text] = place
        scores[image * pairs + text] = Double(best) / Double(temperature)
      }
    }
    var slopes = [Double](repeating: 0, count: pairs * pairs)
    var value = 0.0
    let share = 1 / Double(2 * max(pairs, 1))
    /// Adds the cross-entropy of a row or a column; gives its probabilities, and whether the likeliest fits.
    func add(_ pair: Int, _ places: [Int]) -> (probabilities: [Double], isRight: Bool) {
      let z = places.map { scores[$0] }
      let (probabilities, logSum) = MomentumContrast.softmax(z)
      let fitting = (0..<pairs).filter { $0 == pair || fits(pair, $0) }
      var targets = [Double](repeating: Double(labelSmoothing) / Double(pairs), count: pairs)
      for place in fitting { targets[place] += Double(1 - labelSmoothing) / Double(fitting.count) }
      for candidate in 0..<pairs {
        value += share * targets[candidate] * (logSum - z[candidate])
        slopes[places[candidate]] += share * (probabilities[candidate] - targets[candidate])
      }
      let best = z.indices.max { z[$0] < z[$1] }
      return (probabilities, best.map(fitting.contains) ?? false)
    }
    let rows = (0..<pairs).map { pair in add(pair, (0..<pairs).map { pair * pairs + $0 }) }
    let columns = (0..<pairs).map { pair in add(pair, (0..<pairs).map { $0 * pairs + pair }) }
    let slopeOfTemperature = zip(slopes, scores).reduce(Float(0)) { sum, slope in
      sum - Float(slope.0 * slope.1 / Double(temperature)) * weight
    }
    var (ofImages, ofTexts) = (Tensor.zeros(images.shape), Tensor.zeros(texts.shape))
    ofImages.withUnsafeMutableElements { ofImages in
      ofTexts.withUnsafeMutableElements { ofTexts in
        images.withUnsafeElements { images in
          texts.withUnsafeElements { texts in
            for place in slopes.indices {
              let (image, text) = place.quotientAndRemainder(dividingBy: pairs)
              let slope = Float(slopes[place]) * weight / temperature
              let (v, u) = ((image * queries + chosen[place]) * width, text * width)
              for column in 0..<width {
                ofImages[v + column] += slope * texts[u + column]
                ofTexts[u + column] += slope * images[v + column]
              }
            }
          }
        }
      }
    }
    return Result(
      value: Float(value), images: ofImages, texts: ofTexts, temperature: slopeOfTemperature,
      similarities: Similarities(
        ofImages: rows.map(\.probabilities), ofTexts: columns.map(\.probabilities)),
      recall: Double(rows.count(where: \.isRight)) / Double(max(pairs, 1)))
  }
}
