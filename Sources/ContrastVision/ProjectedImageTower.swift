import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastTensor

/// Any image tower under a head that takes its features into the joint space.
///
/// The head of `VisionTextDualEncoder`, which puts any two networks together: `P f`, or `P tanh(W f + b)` where
/// the class of the tower has a pooler (`pooler_output` of `ViTModel`).
///
/// Source: `modeling_vision_text_dual_encoder.py`, `modeling_vit.py` of transformers.
package struct ProjectedImageTower: ImageTower {
  let tower: any ImageTower
  let pooler: Linear?
  let projection: ProjectionHead

  package var imageSize: Int { tower.imageSize }
  package var projectionWidth: Int { projection.outputs }
  package var layerCount: Int { tower.layerCount }
  package var imagesPerPass: Int { tower.imagesPerPass }

  package func features(of pixels: ImagePixels, _ run: Run) -> Tensor {
    let features = tower.features(of: pixels, run)
    return run.scoped("head") {
      let pooled = pooler.map { run.softCapped($0(features, run), by: 1) } ?? features
      run.watch("pooled", pooled)
      return projection(pooled, run)
    }
  }

  package func states(
    of pixels: ImagePixels, at layer: ImageLayer, classToken: Bool, _ run: Run
  ) -> ImageStates {
    tower.states(of: pixels, at: layer, classToken: classToken, run)
  }
}

/// Any image tower of a model folder under a head.
package struct ProjectedImageComponent: ImageTowerComponent {
  /// Has no projection of its own.
  package var tower: any ImageTowerComponent
  /// What stands before the names of the tower.
  package var prefix: String
  /// The layer before the projection, which ends with tanh, if there is one.
  package var pooler: String?
  package var projection: ProjectionHead.Storage
  /// The width of the joint space.
  package var projectionWidth: Int

  package init(
    _ tower: any ImageTowerComponent, prefix: String = "", pooler: String? = nil,
    projection: ProjectionHead.Storage, projectionWidth: Int
  ) {
    self.tower = tower
    self.prefix = prefix
    self.pooler = pooler
    self.projection = projection
    self.projectionWidth = projectionWidth
  }

  package var shape: ImageTowerShape { tower.shape.projected(into: projectionWidth) }

  package var imageSizes: ClosedRange<Int> { tower.imageSizes }

  package var identity: Identity {
    var identity = Identity("projected_image_tower", version: 1)
    identity.field("tower", tower.identity)
    identity.field("pooler", pooler != nil, default: false)
    identity.field("projection_width", projectionWidth)
    return identity
  }

  package func owns(_ key: String) -> Bool { tower.owns(key) && !projection.owns(key) }

  package func ignores(_ key: String) -> Bool { tower.ignores(key) }

  package func isTrainable(_ key: String) -> Bool { tower.isTrainable(key) }

  package func accepts(_ preprocessing: ImagePreprocessing, imageSize: Int) -> Bool {
    tower.accepts(preprocessing, imageSize: imageSize)
  }

  package func tower(_ weights: Weights, imageSize: Int?) throws -> any ImageTower {
    let width = tower.shape.projectionWidth
    return ProjectedImageTower(
      tower: try tower.tower(weights[prefix], imageSize: imageSize),
      pooler: try pooler.map { try Linear(weights[$0], inputs: width, outputs: width) },
      projection: try ProjectionHead(
        weights, projection, inputs: width, outputs: projectionWidth))
  }
}
