#include "CContrastCodecs.h"

#include <setjmp.h>
#include <stdio.h>
#include <string.h>

#include <png.h>

typedef struct {
  const uint8_t *bytes;
  size_t left;
  int status;
  char *message;
} source;

static void on_error(png_structp png, png_const_charp text) {
  source *from = png_get_error_ptr(png);
  if (from->status == CONTRAST_CODEC_OK) {
    from->status =
        strstr(text, "CRC error")         ? CONTRAST_CODEC_CHECKSUM
        : strstr(text, "ut of memory")    ? CONTRAST_CODEC_OUT_OF_MEMORY
                                          : CONTRAST_CODEC_MALFORMED;
    snprintf(from->message, CONTRAST_CODEC_MESSAGE_BYTES, "%s", text);
  }
  png_longjmp(png, 1);
}

static void on_warning(png_structp png, png_const_charp text) {
  (void)png;
  (void)text;
}

static void on_read(png_structp png, png_bytep into, size_t count) {
  source *from = png_get_io_ptr(png);
  if (count > from->left) {
    from->status = CONTRAST_CODEC_TRUNCATED;
    snprintf(from->message, CONTRAST_CODEC_MESSAGE_BYTES, "the data end before the last row");
    png_error(png, "");
  }
  memcpy(into, from->bytes, count);
  from->bytes += count;
  from->left -= count;
}

static void read_header(png_structp png, png_infop info, contrast_image_header *header) {
  png_set_read_fn(png, png_get_error_ptr(png), on_read);
  // The caller limits the number of pixels.
  png_set_user_limits(png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
  // A wrong checksum is an error in every chunk, and text, profiles and the like are skipped unread.
  png_set_crc_action(png, PNG_CRC_ERROR_QUIT, PNG_CRC_ERROR_QUIT);
  png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_NEVER, NULL, -1);
  png_read_info(png, info);

  header->width = png_get_image_width(png, info);
  header->height = png_get_image_height(png, info);
  switch (png_get_color_type(png, info)) {
  case PNG_COLOR_TYPE_GRAY:
    header->pixels = png_get_bit_depth(png, info) == 1 ? CONTRAST_PIXELS_BILEVEL : CONTRAST_PIXELS_GREY;
    header->channels = 1;
    break;
  case PNG_COLOR_TYPE_GRAY_ALPHA:
    header->pixels = CONTRAST_PIXELS_GREY_ALPHA;
    header->channels = 2;
    break;
  case PNG_COLOR_TYPE_PALETTE:
    header->pixels = CONTRAST_PIXELS_PALETTE;
    header->channels = 1;
    break;
  case PNG_COLOR_TYPE_RGB:
    header->pixels = CONTRAST_PIXELS_RGB;
    header->channels = 3;
    break;
  default:
    header->pixels = CONTRAST_PIXELS_RGBA;
    header->channels = 4;
  }
}

static void read_colours(png_structp png, png_infop info, contrast_png_colours *colours) {
  memset(colours, 0, sizeof *colours);
  png_colorp entries = NULL;
  int count = 0;
  int type = png_get_color_type(png, info);
  if (type == PNG_COLOR_TYPE_PALETTE && png_get_PLTE(png, info, &entries, &count)) {
    colours->palette_count = count < 256 ? count : 256;
    for (int i = 0; i < colours->palette_count; i++) {
      colours->palette[3 * i] = entries[i].red;
      colours->palette[3 * i + 1] = entries[i].green;
      colours->palette[3 * i + 2] = entries[i].blue;
    }
  }
  png_bytep alpha = NULL;
  png_color_16p key = NULL;
  if (!png_get_tRNS(png, info, &alpha, &count, &key)) { return; }
  if (type == PNG_COLOR_TYPE_PALETTE && alpha) {
    colours->alpha_count = count < 256 ? count : 256;
    memcpy(colours->alpha, alpha, (size_t)colours->alpha_count);
  } else if (type == PNG_COLOR_TYPE_GRAY && key) {
    colours->key_count = 1;
    colours->key[0] = key->gray;
  } else if (type == PNG_COLOR_TYPE_RGB && key) {
    colours->key_count = 3;
    colours->key[0] = key->red;
    colours->key[1] = key->green;
    colours->key[2] = key->blue;
  }
}

static void read_pixels(png_structp png, png_infop info, const contrast_image_header *header,
                        uint8_t *pixels) {
  int depth = png_get_bit_depth(png, info);
  if (depth == 16) { png_set_strip_16(png); }
  if (depth < 8) {
    if (header->pixels == CONTRAST_PIXELS_PALETTE) {
      png_set_packing(png);
    } else {
      png_set_expand_gray_1_2_4_to_8(png);
    }
  }
  int passes = png_set_interlace_handling(png);
  png_read_update_info(png, info);
  size_t stride = (size_t)header->width * (size_t)header->channels;
  if (png_get_rowbytes(png, info) != stride) { png_error(png, "rows of an unexpected length"); }
  for (int pass = 0; pass < passes; pass++) {
    for (uint32_t row = 0; row < header->height; row++) {
      png_read_row(png, pixels + stride * row, NULL);
    }
  }
  // What follows the last row, down to a missing end, does not matter to Pillow either.
}

// The source is the caller's, because a local of this function would be undefined after a jump.
static int run(source *from, contrast_image_header *header, const contrast_image_header *expected,
               uint8_t *pixels, contrast_png_colours *colours) {
  png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, from, on_error, on_warning);
  png_infop info = png ? png_create_info_struct(png) : NULL;
  if (!info) {
    snprintf(from->message, CONTRAST_CODEC_MESSAGE_BYTES, "out of memory");
    png_destroy_read_struct(&png, NULL, NULL);
    return CONTRAST_CODEC_OUT_OF_MEMORY;
  }
  if (setjmp(png_jmpbuf(png)) == 0) {
    read_header(png, info, header);
    if (expected) {
      if (memcmp(header, expected, sizeof *header) != 0) {
        png_error(png, "the header changed while reading");
      }
      read_colours(png, info, colours);
      read_pixels(png, info, header, pixels);
    }
  }
  png_destroy_read_struct(&png, &info, NULL);
  return from->status;
}

int contrast_png_header(const uint8_t *bytes, size_t count, contrast_image_header *header,
                        char *message) {
  source from = {bytes, count, CONTRAST_CODEC_OK, message};
  return run(&from, header, NULL, NULL, NULL);
}

int contrast_png_decode(const uint8_t *bytes, size_t count, const contrast_image_header *header,
                        uint8_t *pixels, contrast_png_colours *colours, char *message) {
  source from = {bytes, count, CONTRAST_CODEC_OK, message};
  contrast_image_header found;
  return run(&from, &found, header, pixels, colours);
}

static png_image picture_of(uint32_t width, uint32_t height, int32_t channels) {
  static const png_uint_32 formats[] = {PNG_FORMAT_GRAY, PNG_FORMAT_GA, PNG_FORMAT_RGB, PNG_FORMAT_RGBA};
  png_image image;
  memset(&image, 0, sizeof image);
  image.version = PNG_IMAGE_VERSION;
  image.width = width;
  image.height = height;
  image.format = formats[channels - 1];
  return image;
}

size_t contrast_png_encoded_limit(uint32_t width, uint32_t height, int32_t channels) {
  png_image image = picture_of(width, height, channels);
  return PNG_IMAGE_PNG_SIZE_MAX(image);
}

int contrast_png_encode(const uint8_t *pixels, uint32_t width, uint32_t height, int32_t channels,
                        uint8_t *bytes, size_t *count, char *message) {
  png_image image = picture_of(width, height, channels);
  png_alloc_size_t size = *count;
  // libpng catches its own jumps here.
  if (!png_image_write_to_memory(&image, bytes, &size, 0, pixels, 0, NULL)) {
    snprintf(message, CONTRAST_CODEC_MESSAGE_BYTES, "%s", image.message);
    return strstr(image.message, "ut of memory") ? CONTRAST_CODEC_OUT_OF_MEMORY
                                                 : CONTRAST_CODEC_MALFORMED;
  }
  *count = size;
  return CONTRAST_CODEC_OK;
}
