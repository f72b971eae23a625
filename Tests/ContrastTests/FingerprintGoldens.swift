/// The fingerprints of ``IdentityCase``, by name: now, and before they were made of explicit values. The
/// legacy ones were printed by the code of that time.
enum FingerprintGoldens {
  typealias Golden = (current: String, legacy: String)

  static let clipImageTower =
    #"vision_transformer/1{block:transformer_block/1{activation:"quick_gelu",heads:4,"#
    + #"mlp_width:64,norm_epsilon:1e-5,width:32},image_size:32,layers:2,patch_size:8,"#
    + #"projection_width:20}"#

  static let evaImageTower =
    #"vision_transformer/1{block:transformer_block/1{activation:"silu","#
    + #"attention_sub_norm:true,heads:4,key_bias:false,mlp:"gated",mlp_sub_norm:true,"#
    + #"mlp_width:85,norm_epsilon:1e-6,width:32},image_size:32,layers:2,patch_bias:true,"#
    + #"patch_size:8,pre_norm:false,projection_width:20,rotary_reference_side:16}"#

  static let clipTextTower =
    #"clip_text_transformer/1{block:transformer_block/1{activation:"quick_gelu",heads:3,"#
    + #"mlp_width:48,norm_epsilon:1e-5,width:24},context_length:16,end_of_text:"token","#
    + #"end_of_text_token:67,layers:2,projection_width:20,vocabulary:70}"#

  static let clipPreprocessing =
    #"image_preprocessing/1{colour_conversion:"before_resizing_over_white",crop:crop/1{"#
    + #"height:32,rounding:"floor",width:32},filter:"bicubic",mean:[48145467e-8,"#
    + #"4578275e-7,40821072e-8],resize:"shortest_edge",resize_side:32,"#
    + #"scale:392156862745098e-17,standard_deviation:[26862955e-8,2613026e-7,2757771e-7]}"#

  static let gemmaDecoder =
    #"causal_language_model/1{block:transformer_block/1{activation:"gelu_tanh","#
    + #"attention_scale:3779645e-7,attention_soft_cap:15e-1,head_width:12,heads:4,"#
    + #"key_bias:false,key_value_heads:2,mlp:"gated",mlp_bias:false,mlp_width:28,"#
    + #"norm:"root_mean_square",norm_epsilon:1e-6,norm_offset:1e0,"#
    + #"norm_placement:"sandwich",output_bias:false,query_bias:false,value_bias:false,"#
    + #"width:20},embedding_scale:4472136e-6,layers:3,mask:"bidirectional","#
    + #"rotary:rotary_frequencies/1{base:1e4},windows:[5,0,5]}"#

  static let preparation =
    #"text_preparation/1{document_maximum_length:512,maximum_length:512,pooling:"mean"}"#

  static let dualEncoders: [String: Golden] = [
    "clip": (
      "3883368313cc78614a18a49a0aa16402", "d2ad316da200c929bec61115c8efceae"
    ),
    "clip_legacy": (
      "e505a61c43f92b58ea4ac15296b6980d", "774dae4cd12885ad1c1f10c78a974051"
    ),
    "clip_gelu": (
      "148e2950721feec5db53387145692ecc", "7941c8a16211bf9d21bb66db3a9ab64e"
    ),
    "openclip": (
      "e1c3f83a62aeb0b4d402f0bdc02d5d22", "450bc5ec399c43a251feee1133d32726"
    ),
    "eva02": (
      "edcc36580536932777c45288f733f14e", "65299cca283a3ed7735545edfcfbcaae"
    ),
    "eva_hf": (
      "24ec8da5fcf8e76180b267aecc74894c", "6335e130b4e526b0ed32691e3992b6bc"
    ),
    "llm2clip": (
      "22a090c071b73283f499253cda68e4a2", "15a7df56487c7a5df8238673cc574ac6"
    ),
    "llm2clip_pt": (
      "99ff36bc9f5abbd554a2a0b46c48f214", "3a0836f59ec9b84986598e10d7b41c14"
    ),
    "cases/siglip": (
      "02330e207df2887da83b9373242a8cff", "202c50596b6b978314cf1b51c6e12c08"
    ),
    "towers/openclip_siglip": (
      "94a16c1d0e688387615717931c9b6889", "c55cb3fb49167ec0c142e60feb10c290"
    ),
    "towers/openclip_siglip2": (
      "6e35ff18faece273262fb883f5f5180c", "5319e8a7548a40f29324d48f93baf9cb"
    ),
    "towers/openclip_eva": (
      "c5e3f463f4864d2ff916bfa4e8889931", "89d5b4532e519ba47e7b6845b6490615"
    ),
    "towers/openai": (
      "0027b38866953ec41f1b48336d8ab5cc", "7841806c01ef9d32d739c04abd99e77a"
    ),
    "clip bfloat16": (
      "9d7bbd7d56b7a7028de6bcf13eb78787", "63695d6de69b609d09c6a656e10ebdf4"
    ),
    "llm2clip bfloat16": (
      "7d12d2bc016a24e8c3de28fc84db3371", "37c79e5ee2b5e467438ff5aff3d37195"
    ),
    "clip int8": (
      "1151fc48e9135b827948b39ab4a4a3c2", "5f2f157d093a24c9c42c1b0fb99a75c1"
    ),
    "llm2clip int8": (
      "6cf44fa257b1307a096537b1bb3f8f6a", "51f0d4f94deedcc74e85dc1c1acc2ca2"
    ),
    "clip 42 pixels": (
      "0d4445f78626bfc0d35169f1c2ff3307", "c109e579a9577e1ada2be4305b68456c"
    ),
    "clip exact": (
      "69bdeed9cc660ca110d8121694cb91e2", "778555d1028ba25d8c78ece3145bc538"
    ),
    "clip cover": (
      "7d114a285c38caad5a45099b252a0a1c", "b9e125b831370828cce78567f9456a50"
    ),
    "clip fit": (
      "7be54cd46aa4f424b76fdd4398e391a1", "160d5e9aec61797fe6ef5c14a7f1218a"
    ),
    "clip none": (
      "f7c7f7b0f4a0ca97c90a134916e07559", "b0c5bfae57325535625959f4b6f84f38"
    ),
    "clip shortest": (
      "6818ebd2d51ff585f3bb76ebb04eb75f", "6dd53cb61f6b68f559253e33b4319bea"
    ),
    "llm2clip raw": (
      "215d95fb99996d34811e88f169c65f68", "8e15deb38d14a9e4db08ec42fc25eb32"
    ),
    "llm2clip without language model": (
      "9e6e052eb030688239e99874c4e19eea", "fb2dc0f29fc8e9bc60064a2e7aae2ac1"
    ),
  ]

  static let languageModels: [String: Golden] = [
    "language-models/gemma2 default float32": (
      "e11b0683631a399904d46a062e3b5c3f", "810844bafc0fe4a626c28a5d2fef7db7"
    ),
    "language-models/gemma2 default bfloat16": (
      "4d9e7e65ad334f28c14b0406a4c37524", "bfbef72110e9593d752a09a790311927"
    ),
    "language-models/gemma2 causal float32": (
      "4f174ca39bca61a8ac283fa5058ee2e0", "90c6502afe771b35647e0a8fcea1386f"
    ),
    "language-models/gemma2 prompt float32": (
      "3e68faa6f1fff38eb8b30dad183c81c2", "12ab2944d91a78dfb41411af49abeeb9"
    ),
    "language-models/gemma2 marks float32": (
      "e09b4029fccfbc957865c088bf2db8f1", "56dabb3c10b7452a00d72414e28158af"
    ),
    "language-models/llama_bias default float32": (
      "09d6a5d28faa89b3b8e7deb3e8cd44e9", "be19a44ea98d575395d742d06adef7e6"
    ),
    "language-models/llama_bias default bfloat16": (
      "1e68f812816f7eea5679101fd503d4c3", "e6c8bd783aace206bfd7323f2a415002"
    ),
    "language-models/llama_bias causal float32": (
      "f03750668825994e2ccbddef92a0cdda", "b58ef20916920fac62e79b2c314d076b"
    ),
    "language-models/llama_bias prompt float32": (
      "83a75d66b3801b90494e556292e679d9", "1f315406302c2b5e10873151aa0c2b50"
    ),
    "language-models/llama_bias marks float32": (
      "c64478dc6e22c6f762b6507cd7ace9cc", "3ba15d36d76fe4417f0d97cfedd21961"
    ),
    "language-models/mistral_window default float32": (
      "9849d03f56d5f25abd10b6ee7611bb5d", "fd654c948dd413954b00558996fc0fab"
    ),
    "language-models/mistral_window default bfloat16": (
      "d400cf62aa7a1e0f9054310bd8b45099", "ce975c3212cecfc619d03776394c0a8d"
    ),
    "language-models/mistral_window causal float32": (
      "7af9ddea5ca986f9ee157e92d954dd09", "12e2c00d31bf17ce383d3e12889f1fd4"
    ),
    "language-models/mistral_window prompt float32": (
      "95f6e00e2ba7d5cdf5cd4e1c06066d67", "04ef6570458cafb0654b148fe462f7ad"
    ),
    "language-models/mistral_window marks float32": (
      "0179bd5a446103e641403440c9555802", "d35f48b5ef710baf94c4ca79efd77169"
    ),
    "language-models/qwen3 default float32": (
      "24fda42909eef259d6f04e1cfdb6f7a8", "d76c7fc2de5eeb83e1474da37923fda9"
    ),
    "language-models/qwen3 default bfloat16": (
      "3744395cf8501ce87e98d41189000c60", "da16afc50b486b76cdd37b344baa6306"
    ),
    "language-models/qwen3 causal float32": (
      "c433211321917b9c412805de4f90c1ef", "ca6906a7813396dca153a453b84a9e65"
    ),
    "language-models/qwen3 prompt float32": (
      "a862eb02936499c6904986a301f93175", "c31a22fc675bb4eee9d97aa04e32e45b"
    ),
    "language-models/qwen3 marks float32": (
      "5f045c453be8de0560de7c93c3691357", "65fdc442490b3df1b52fdb40b1242ff1"
    ),
    "cases/llama default float32": (
      "1fe8928b5afa244cf0df9e5e4a2ccd3e", "8602202662053ab97f497cc126edba1d"
    ),
    "cases/llama default bfloat16": (
      "1d1e47b7917b8e215010141db2cc3be9", "4b7f47538b115b089915dbda24e35e42"
    ),
    "cases/llama causal float32": (
      "3e9265c71c0211779838ad076ef3e818", "879f298e350056007a9d3a71eed38a35"
    ),
    "cases/llama prompt float32": (
      "034f61a728d0aa13eea18c80d1003b1c", "81ada76593a5b64e518fc003cb35f34f"
    ),
    "cases/llama marks float32": (
      "bff1390b61a04608b1617612aa02ab49", "3d51c03c768b5d7b0925b9016fabfe84"
    ),
    "lora plain": (
      "15db1d46ba42641ee55e28a719883259", "da0c8cc3bea55cb707fee5c18a9609d8"
    ),
    "lora dora": (
      "3948965848e449a8c1448befbef54e50", "e0a5210196afa6c9c160daac7928827a"
    ),
    "lora rslora": (
      "7550cf816c5a2d165267dc17561845cb", "dbe3d5ff0d79d70f05346bcfdbe18f4d"
    ),
    "lora pattern": (
      "79f220f136be3570af59f8f3a07bd49d", "a7fbae610b305b5d4c4997ec426894be"
    ),
    "lora modules_to_save": (
      "858d9fabcf1ca2ed67cb9c08433424be", "081e52318e7ee19c6c67bfeb94129463"
    ),
    "lora some_layers": (
      "7e2215a5a95847c134a176aae7264fcc", "f46488d1293e9eb025e6bf387a6d3885"
    ),
    "lora plain and dora": (
      "d25987368c251e608cf58694cbc74365", "aa24b7ea7d44ca891f96eb932a65a880"
    ),
    "llama3 scaling": (
      "6942769c71ac822cb13eff1c8d778f05", "4c9d66beae2a9788681d566f79f7eae1"
    ),
  ]
}
