// A small shim over libjpeg-turbo, libpng, libwebp and zlib.
//
// Every decoder has two steps: the header function reads sizes and allocates next to nothing, the
// caller checks its limits and allocates the pixels, and the decode function fills them. A decode
// function whose file no longer matches the header it was given fails. No function prints, exits or
// jumps out; each returns a status and, where that is not OK, a message.

#ifndef CONTRAST_CODECS_H
#define CONTRAST_CODECS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What came of a call.
enum {
  CONTRAST_CODEC_OK = 0,
  /// The data end before the pixels do.
  CONTRAST_CODEC_TRUNCATED = 1,
  /// A stored checksum does not match.
  CONTRAST_CODEC_CHECKSUM = 2,
  /// The data break the rules of the format.
  CONTRAST_CODEC_MALFORMED = 3,
  /// A part of the format that is not read; the message names it.
  CONTRAST_CODEC_UNSUPPORTED = 4,
  CONTRAST_CODEC_OUT_OF_MEMORY = 5,
};

/// How the samples of a pixel are to be read.
enum {
  CONTRAST_PIXELS_GREY = 0,
  CONTRAST_PIXELS_GREY_ALPHA = 1,
  CONTRAST_PIXELS_RGB = 2,
  CONTRAST_PIXELS_RGBA = 3,
  /// One index a pixel.
  CONTRAST_PIXELS_PALETTE = 4,
  /// Stored 0 or 255.
  CONTRAST_PIXELS_BILEVEL = 5,
  CONTRAST_PIXELS_CMYK = 6,
};

#define CONTRAST_CODEC_MESSAGE_BYTES 200

typedef struct {
  uint32_t width;
  uint32_t height;
  /// One of CONTRAST_PIXELS_...
  int32_t pixels;
  /// Bytes of a decoded pixel, 1 to 4.
  int32_t channels;
} contrast_image_header;

/// What a PNG file says about colours besides its pixels.
typedef struct {
  /// The number of entries, 0 to 256, and their red, green and blue.
  int32_t palette_count;
  uint8_t palette[256 * 3];
  /// The opacity of the first palette entries; the others are opaque.
  int32_t alpha_count;
  uint8_t alpha[256];
  /// The number of samples of the transparent colour: 1 (grey), 3 (RGB) or 0 (none). The values are
  /// those of the file, whatever its bit depth.
  int32_t key_count;
  uint16_t key[3];
} contrast_png_colours;

int contrast_jpeg_header(const uint8_t *bytes, size_t count, contrast_image_header *header,
                         char message[CONTRAST_CODEC_MESSAGE_BYTES]);

/// Decodes into `pixels`, rows without padding. Four-channel files come out as CMYK with 0 for no
/// ink, on the assumption that they are stored inverted, as Adobe's are and Pillow assumes.
int contrast_jpeg_decode(const uint8_t *bytes, size_t count, const contrast_image_header *header,
                         uint8_t *pixels, char message[CONTRAST_CODEC_MESSAGE_BYTES]);

/// The most bytes that a JPEG file of such a picture can take; libjpeg-turbo's `tjBufSize` for 4:2:0.
size_t contrast_jpeg_encoded_limit(uint32_t width, uint32_t height);

/// Writes a baseline JPEG file of 8-bit grey (1 channel) or RGB (3 channels, chroma at half the
/// resolution), rows without padding.
///
/// `quality` is libjpeg's, 1 to 100. `count` is the room in `bytes` before, and the size of the file
/// after.
int contrast_jpeg_encode(const uint8_t *pixels, uint32_t width, uint32_t height, int32_t channels,
                         int32_t quality, uint8_t *bytes, size_t *count,
                         char message[CONTRAST_CODEC_MESSAGE_BYTES]);

int contrast_png_header(const uint8_t *bytes, size_t count, contrast_image_header *header,
                        char message[CONTRAST_CODEC_MESSAGE_BYTES]);

/// Decodes into `pixels`, rows without padding. Samples of 16 bits are reduced to their high byte.
int contrast_png_decode(const uint8_t *bytes, size_t count, const contrast_image_header *header,
                        uint8_t *pixels, contrast_png_colours *colours,
                        char message[CONTRAST_CODEC_MESSAGE_BYTES]);

/// The most bytes that a PNG file of such a picture can take.
size_t contrast_png_encoded_limit(uint32_t width, uint32_t height, int32_t channels);

/// Writes a PNG file of 8-bit grey, grey with alpha, RGB or RGBA: 1 to 4 channels, rows without padding.
///
/// `count` is the room in `bytes` before, and the size of the file after.
int contrast_png_encode(const uint8_t *pixels, uint32_t width, uint32_t height, int32_t channels,
                        uint8_t *bytes, size_t *count, char message[CONTRAST_CODEC_MESSAGE_BYTES]);

int contrast_webp_header(const uint8_t *bytes, size_t count, contrast_image_header *header,
                         char message[CONTRAST_CODEC_MESSAGE_BYTES]);

/// Decodes into `pixels`, rows without padding.
int contrast_webp_decode(const uint8_t *bytes, size_t count, const contrast_image_header *header,
                         uint8_t *pixels, char message[CONTRAST_CODEC_MESSAGE_BYTES]);

// The following three are there only where the package trait HEIF is on.

/// Of the primary picture of a HEIC or AVIF file, upright.
int contrast_heif_header(const uint8_t *bytes, size_t count, contrast_image_header *header,
                         char message[CONTRAST_CODEC_MESSAGE_BYTES]);

/// Decodes into `pixels`, rows without padding, with the rotations of the file; more than 8 bits are reduced.
int contrast_heif_decode(const uint8_t *bytes, size_t count, const contrast_image_header *header,
                         uint8_t *pixels, char message[CONTRAST_CODEC_MESSAGE_BYTES]);

/// Writes the EXIF data of the primary picture, which begin with the four bytes of an offset. `exif` may be
/// NULL.
///
/// Returns how many bytes they have: 0 where there are none, or more than `room`.
size_t contrast_heif_exif(const uint8_t *bytes, size_t count, uint8_t *exif, size_t room);

/// Decompresses a zlib stream, as TIFF files hold.
///
/// `out_count` is the room in `out` before, and the number of bytes after; more is not decompressed.
/// CONTRAST_CODEC_TRUNCATED where the stream ends before `out` is full.
int contrast_inflate(const uint8_t *bytes, size_t count, uint8_t *out, size_t *out_count);

#ifdef __cplusplus
}
#endif

#endif
