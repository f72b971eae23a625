#include "CContrastCodecs.h"

#include <stdio.h>

#include <webp/decode.h>

static int fail(int status, const char *text, char *message) {
  snprintf(message, CONTRAST_CODEC_MESSAGE_BYTES, "%s", text);
  return status;
}

static int translate(VP8StatusCode status, char *message) {
  switch (status) {
  case VP8_STATUS_OK:
    return CONTRAST_CODEC_OK;
  case VP8_STATUS_NOT_ENOUGH_DATA:
  case VP8_STATUS_SUSPENDED:
    return fail(CONTRAST_CODEC_TRUNCATED, "the data end before the last row", message);
  case VP8_STATUS_OUT_OF_MEMORY:
    return fail(CONTRAST_CODEC_OUT_OF_MEMORY, "out of memory", message);
  case VP8_STATUS_UNSUPPORTED_FEATURE:
    return fail(CONTRAST_CODEC_UNSUPPORTED, "an unknown feature", message);
  default:
    return fail(CONTRAST_CODEC_MALFORMED, "invalid bit stream", message);
  }
}

static int read_header(const uint8_t *bytes, size_t count, contrast_image_header *header,
                       char *message) {
  WebPBitstreamFeatures features;
  int status = translate(WebPGetFeatures(bytes, count, &features), message);
  if (status != CONTRAST_CODEC_OK) { return status; }
  if (features.has_animation) {
    return fail(CONTRAST_CODEC_UNSUPPORTED, "animation", message);
  }
  if (features.width <= 0 || features.height <= 0) {
    return fail(CONTRAST_CODEC_MALFORMED, "an empty canvas", message);
  }
  header->width = (uint32_t)features.width;
  header->height = (uint32_t)features.height;
  header->pixels = features.has_alpha ? CONTRAST_PIXELS_RGBA : CONTRAST_PIXELS_RGB;
  header->channels = features.has_alpha ? 4 : 3;
  return CONTRAST_CODEC_OK;
}

int contrast_webp_header(const uint8_t *bytes, size_t count, contrast_image_header *header,
                         char *message) {
  return read_header(bytes, count, header, message);
}

int contrast_webp_decode(const uint8_t *bytes, size_t count, const contrast_image_header *header,
                         uint8_t *pixels, char *message) {
  contrast_image_header found;
  int status = read_header(bytes, count, &found, message);
  if (status != CONTRAST_CODEC_OK) { return status; }
  WebPDecoderConfig config;
  if (found.width != header->width || found.height != header->height ||
      found.pixels != header->pixels || !WebPInitDecoderConfig(&config)) {
    return fail(CONTRAST_CODEC_MALFORMED, "the header changed while reading", message);
  }
  int stride = (int)header->width * header->channels;
  config.output.colorspace = header->channels == 4 ? MODE_RGBA : MODE_RGB;
  config.output.is_external_memory = 1;
  config.output.u.RGBA.rgba = pixels;
  config.output.u.RGBA.stride = stride;
  config.output.u.RGBA.size = (size_t)stride * header->height;
  status = translate(WebPDecode(bytes, count, &config), message);
  WebPFreeDecBuffer(&config.output);
  return status;
}
