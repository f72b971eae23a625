import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastText
import ContrastVision

/// A ViT and the learned queries that read its states: several vectors of the joint space for an image.
///
/// Source: Li et al. 2023, "BLIP-2".
struct QFormerImageTower: ImageTower {
  let tower: any ImageTower
  let qFormer: QFormer
  let projection: ProjectionHead

  var imageSize: Int { tower.imageSize }
  var projectionWidth: Int { projection.outputs }
  var vectorsPerImage: Int { qFormer.configuration.queryCount }
  var layerCount: Int { tower.layerCount }
  var imagesPerPass: Int { tower.imagesPerPass }

  func features(of pixels: ImagePixels, _ run: Run) -> Tensor {
    let states = tower.states(of: pixels, at: .normed, classToken: true, run)
    return run.scoped("qformer") {
      projection(qFormer(states.values, states.layout, run), run)
    }
  }

  func states(
    of pixels: ImagePixels, at layer: ImageLayer, classToken: Bool, _ run: Run
  ) -> ImageStates {
    tower.states(of: pixels, at: layer, classToken: classToken, run)
  }
}

/// The image side of BLIP-2's first stage in a model folder.
struct QFormerImageComponent: ImageTowerComponent {
  let model: BLIP2Files
  /// The width of the joint space.
  let projectionWidth: Int

  var shape: ImageTowerShape {
    model.image.shape.projected(into: projectionWidth, vectors: model.qFormer.queryCount)
  }

  var imageSizes: ClosedRange<Int> { model.image.imageSizes }

  var identity: Identity {
    var identity = Identity("q_former_image_tower", version: 1)
    identity.field("tower", model.image.identity)
    identity.field("q_former", model.qFormer.identity)
    identity.field("projection_width", projectionWidth)
    return identity
  }

  func owns(_ key: String) -> Bool {
    model.image.owns(key) || key == model.names.qFormer.queries
      || key.hasPrefix(model.names.qFormerPrefix) && !model.names.qFormer.ownsText(key)
        && !key.hasPrefix(model.names.captionHead)
  }

  func accepts(_ preprocessing: ImagePreprocessing, imageSize: Int) -> Bool {
    model.image.accepts(preprocessing, imageSize: imageSize)
  }

  func tower(_ weights: Weights, imageSize: Int?) throws -> any ImageTower {
    var queries = model.qFormer
    // What reads a text is the text side's.
    queries.text = nil
    queries.block.hasLearnedQueries = false
    return QFormerImageTower(
      tower: try model.image.tower(weights, imageSize: imageSize),
      qFormer: try QFormer(weights, queries, names: model.names.qFormer),
      projection: try ProjectionHead(
        weights, .linear(model.names.imageProjection, bias: true), inputs: queries.width,
        outputs: projectionWidth))
  }
}
