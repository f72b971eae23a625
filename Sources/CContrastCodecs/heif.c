// HEIC and AVIF by libheif, where the package trait HEIF is on.
//
// Where it is on and libheif is missing, the linker says so. Compiling does without, as SwiftPM makes the symbol graphs of
// documentation with every trait on.

#include "CContrastCodecs.h"

#if defined(CONTRAST_HEIF) && __has_include(<libheif/heif.h>)

#include <stdio.h>
#include <string.h>

#include <libheif/heif.h>

static int fail(int status, const char *text, char *message) {
  snprintf(message, CONTRAST_CODEC_MESSAGE_BYTES, "%s", text);
  return status;
}

static int translate(struct heif_error error, char *message) {
  switch (error.code) {
  case heif_error_Ok:
    return CONTRAST_CODEC_OK;
  case heif_error_Memory_allocation_error:
    return fail(CONTRAST_CODEC_OUT_OF_MEMORY, error.message, message);
  case heif_error_Unsupported_feature:
  case heif_error_Unsupported_filetype:
  case heif_error_Color_profile_does_not_exist:
    return fail(CONTRAST_CODEC_UNSUPPORTED, error.message, message);
  default:
    break;
  }
  if (error.subcode == heif_suberror_End_of_data) {
    return fail(CONTRAST_CODEC_TRUNCATED, error.message, message);
  }
  return fail(CONTRAST_CODEC_MALFORMED, error.message, message);
}

/// The primary picture of a file. The caller frees both, whatever the status is.
static int open_picture(const uint8_t *bytes, size_t count, struct heif_context **context,
                        struct heif_image_handle **handle, char *message) {
  *handle = NULL;
  *context = heif_context_alloc();
  if (*context == NULL) { return fail(CONTRAST_CODEC_OUT_OF_MEMORY, "out of memory", message); }
  struct heif_error error =
      heif_context_read_from_memory_without_copy(*context, bytes, count, NULL);
  if (error.code == heif_error_Ok) {
    error = heif_context_get_primary_image_handle(*context, handle);
  }
  return translate(error, message);
}

static void close_picture(struct heif_context *context, struct heif_image_handle *handle) {
  if (handle != NULL) { heif_image_handle_release(handle); }
  if (context != NULL) { heif_context_free(context); }
}

static int read_header(const struct heif_image_handle *handle, contrast_image_header *header,
                       char *message) {
  const int width = heif_image_handle_get_width(handle);
  const int height = heif_image_handle_get_height(handle);
  if (width <= 0 || height <= 0) {
    return fail(CONTRAST_CODEC_MALFORMED, "a picture without pixels", message);
  }
  const int has_alpha = heif_image_handle_has_alpha_channel(handle);
  header->width = (uint32_t)width;
  header->height = (uint32_t)height;
  header->pixels = has_alpha ? CONTRAST_PIXELS_RGBA : CONTRAST_PIXELS_RGB;
  header->channels = has_alpha ? 4 : 3;
  return CONTRAST_CODEC_OK;
}

int contrast_heif_header(const uint8_t *bytes, size_t count, contrast_image_header *header,
                         char *message) {
  struct heif_context *context;
  struct heif_image_handle *handle;
  int status = open_picture(bytes, count, &context, &handle, message);
  if (status == CONTRAST_CODEC_OK) { status = read_header(handle, header, message); }
  close_picture(context, handle);
  return status;
}

static int decode(const struct heif_image_handle *handle, const contrast_image_header *header,
                  uint8_t *pixels, char *message) {
  contrast_image_header found;
  int status = read_header(handle, &found, message);
  if (status != CONTRAST_CODEC_OK) { return status; }
  if (found.width != header->width || found.height != header->height ||
      found.pixels != header->pixels) {
    return fail(CONTRAST_CODEC_MALFORMED, "the header changed while reading", message);
  }
  struct heif_image *image = NULL;
  status = translate(
      heif_decode_image(handle, &image, heif_colorspace_RGB,
                        found.channels == 4 ? heif_chroma_interleaved_RGBA
                                            : heif_chroma_interleaved_RGB,
                        NULL),
      message);
  if (status != CONTRAST_CODEC_OK) { return status; }
  int stride = 0;
  const uint8_t *plane = heif_image_get_plane_readonly(image, heif_channel_interleaved, &stride);
  const size_t row = (size_t)found.width * (size_t)found.channels;
  if (plane == NULL || stride < 0 || (size_t)stride < row ||
      heif_image_get_width(image, heif_channel_interleaved) != (int)found.width ||
      heif_image_get_height(image, heif_channel_interleaved) != (int)found.height) {
    status = fail(CONTRAST_CODEC_MALFORMED, "the picture is not as large as it says", message);
  } else {
    for (uint32_t y = 0; y < found.height; ++y) {
      memcpy(pixels + y * row, plane + (size_t)y * (size_t)stride, row);
    }
  }
  heif_image_release(image);
  return status;
}

int contrast_heif_decode(const uint8_t *bytes, size_t count, const contrast_image_header *header,
                         uint8_t *pixels, char *message) {
  struct heif_context *context;
  struct heif_image_handle *handle;
  int status = open_picture(bytes, count, &context, &handle, message);
  if (status == CONTRAST_CODEC_OK) { status = decode(handle, header, pixels, message); }
  close_picture(context, handle);
  return status;
}

/// The first block of EXIF data of a picture; nothing where there is none.
static int has_exif(const struct heif_image_handle *handle, heif_item_id *block) {
  return heif_image_handle_get_list_of_metadata_block_IDs(handle, "Exif", block, 1) == 1;
}

size_t contrast_heif_exif(const uint8_t *bytes, size_t count, uint8_t *exif, size_t room) {
  char message[CONTRAST_CODEC_MESSAGE_BYTES];
  struct heif_context *context;
  struct heif_image_handle *handle;
  size_t size = 0;
  heif_item_id block;
  if (open_picture(bytes, count, &context, &handle, message) == CONTRAST_CODEC_OK &&
      has_exif(handle, &block)) {
    size = heif_image_handle_get_metadata_size(handle, block);
    if (size > room || size > count ||
        (exif != NULL && heif_image_handle_get_metadata(handle, block, exif).code != heif_error_Ok)) {
      size = 0;
    }
  }
  close_picture(context, handle);
  return size;
}

#endif
