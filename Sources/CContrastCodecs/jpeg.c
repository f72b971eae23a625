#include "CContrastCodecs.h"

#include <setjmp.h>
#include <stdio.h>
#include <string.h>

#include <jerror.h>
#include <jpeglib.h>

// A progressive file may hold any number of scans, each of which costs a pass over the whole image
// however few bytes it takes. Encoders write about ten.
enum { MAXIMUM_SCANS = 500 };

typedef struct {
  struct jpeg_error_mgr base;
  jmp_buf jump;
  int status;
  char *message;
} error_manager;

typedef struct {
  struct jpeg_progress_mgr base;
  error_manager *errors;
} progress_manager;

static int fail(int status, const char *text, char *message) {
  snprintf(message, CONTRAST_CODEC_MESSAGE_BYTES, "%s", text);
  return status;
}

static void on_error(j_common_ptr info) {
  error_manager *errors = (error_manager *)info->err;
  char text[JMSG_LENGTH_MAX];
  info->err->format_message(info, text);
  switch (info->err->msg_code) {
  case JERR_OUT_OF_MEMORY:
    errors->status = CONTRAST_CODEC_OUT_OF_MEMORY;
    break;
  case JERR_SOF_UNSUPPORTED:
  case JERR_BAD_PRECISION:
  case JERR_NOT_COMPILED:
  case JERR_ARITH_NOTIMPL:
  case JERR_CONVERSION_NOTIMPL:
    errors->status = CONTRAST_CODEC_UNSUPPORTED;
    break;
  default:
    errors->status = CONTRAST_CODEC_MALFORMED;
  }
  fail(errors->status, text, errors->message);
  longjmp(errors->jump, 1);
}

// Warnings (stray bytes, a bad Huffman code) are not errors to Pillow either.
static void on_message(j_common_ptr info, int level) {
  (void)info;
  (void)level;
}

static void on_output(j_common_ptr info) { (void)info; }

static void on_progress(j_common_ptr info) {
  progress_manager *progress = (progress_manager *)info->progress;
  if (((j_decompress_ptr)info)->input_scan_number <= MAXIMUM_SCANS) { return; }
  progress->errors->status = CONTRAST_CODEC_MALFORMED;
  fail(CONTRAST_CODEC_MALFORMED, "more than 500 scans", progress->errors->message);
  longjmp(progress->errors->jump, 1);
}

// The source holds all there is; running out means "suspended", never invented data.
static void source_start(j_decompress_ptr info) { (void)info; }

static boolean source_fill(j_decompress_ptr info) {
  (void)info;
  return FALSE;
}

static void source_skip(j_decompress_ptr info, long count) {
  struct jpeg_source_mgr *source = info->src;
  if (count <= 0) { return; }
  size_t step = (size_t)count < source->bytes_in_buffer ? (size_t)count : source->bytes_in_buffer;
  source->next_input_byte += step;
  source->bytes_in_buffer -= step;
}

static void source_end(j_decompress_ptr info) { (void)info; }

typedef struct {
  struct jpeg_decompress_struct info;
  error_manager errors;
  progress_manager progress;
  struct jpeg_source_mgr source;
} decoder;

static void prepare(decoder *d, const uint8_t *bytes, size_t count, char *message) {
  memset(d, 0, sizeof *d);
  d->info.err = jpeg_std_error(&d->errors.base);
  d->errors.base.error_exit = on_error;
  d->errors.base.emit_message = on_message;
  d->errors.base.output_message = on_output;
  d->errors.message = message;
  d->source.init_source = source_start;
  d->source.fill_input_buffer = source_fill;
  d->source.skip_input_data = source_skip;
  d->source.resync_to_restart = jpeg_resync_to_restart;
  d->source.term_source = source_end;
  d->source.next_input_byte = bytes;
  d->source.bytes_in_buffer = count;
  d->progress.base.progress_monitor = on_progress;
  d->progress.errors = &d->errors;
}

static int read_header(decoder *d, contrast_image_header *header) {
  if (jpeg_read_header(&d->info, TRUE) != JPEG_HEADER_OK) {
    return fail(CONTRAST_CODEC_TRUNCATED, "the data end inside the header", d->errors.message);
  }
  if (d->info.data_precision != 8) {
    return fail(CONTRAST_CODEC_UNSUPPORTED, "samples of other than 8 bits", d->errors.message);
  }
  header->width = d->info.image_width;
  header->height = d->info.image_height;
  header->channels = d->info.num_components;
  switch (d->info.num_components) {
  case 1:
    header->pixels = CONTRAST_PIXELS_GREY;
    d->info.out_color_space = JCS_GRAYSCALE;
    return CONTRAST_CODEC_OK;
  case 3:
    header->pixels = CONTRAST_PIXELS_RGB;
    d->info.out_color_space = JCS_RGB;
    return CONTRAST_CODEC_OK;
  case 4:
    header->pixels = CONTRAST_PIXELS_CMYK;
    d->info.out_color_space = JCS_CMYK;
    return CONTRAST_CODEC_OK;
  default:
    return fail(CONTRAST_CODEC_UNSUPPORTED, "other than 1, 3 or 4 components", d->errors.message);
  }
}

static int read_pixels(decoder *d, const contrast_image_header *expected, uint8_t *pixels) {
  contrast_image_header header;
  int status = read_header(d, &header);
  if (status != CONTRAST_CODEC_OK) { return status; }
  if (memcmp(&header, expected, sizeof header) != 0) {
    return fail(CONTRAST_CODEC_MALFORMED, "the header changed while reading", d->errors.message);
  }
  const char *ended = "the data end before the last row";
  if (!jpeg_start_decompress(&d->info)) {
    return fail(CONTRAST_CODEC_TRUNCATED, ended, d->errors.message);
  }
  size_t stride = (size_t)header.width * (size_t)header.channels;
  while (d->info.output_scanline < d->info.output_height) {
    JSAMPROW row = pixels + stride * d->info.output_scanline;
    if (jpeg_read_scanlines(&d->info, &row, 1) == 0) {
      return fail(CONTRAST_CODEC_TRUNCATED, ended, d->errors.message);
    }
  }
  // Fails on garbage behind the last row, such as a marker that stray bits made in the middle of the
  // data. That the data end first is no error, here as in Pillow.
  (void)jpeg_finish_decompress(&d->info);
  if (header.pixels == CONTRAST_PIXELS_CMYK) {
    size_t total = stride * header.height;
    for (size_t i = 0; i < total; i++) { pixels[i] = (uint8_t)(255 - pixels[i]); }
  }
  return CONTRAST_CODEC_OK;
}

// The decoder is the caller's, because a local of this function would be undefined after a jump.
static int run(decoder *d, contrast_image_header *header, const contrast_image_header *expected,
               uint8_t *pixels) {
  if (setjmp(d->errors.jump)) { return d->errors.status; }
  jpeg_create_decompress(&d->info);
  d->info.src = &d->source;
  d->info.progress = &d->progress.base;
  return expected ? read_pixels(d, expected, pixels) : read_header(d, header);
}

int contrast_jpeg_header(const uint8_t *bytes, size_t count, contrast_image_header *header,
                         char *message) {
  decoder d;
  prepare(&d, bytes, count, message);
  int status = run(&d, header, NULL, NULL);
  jpeg_destroy_decompress(&d.info);
  return status;
}

int contrast_jpeg_decode(const uint8_t *bytes, size_t count, const contrast_image_header *header,
                         uint8_t *pixels, char *message) {
  decoder d;
  prepare(&d, bytes, count, message);
  int status = run(&d, NULL, header, pixels);
  jpeg_destroy_decompress(&d.info);
  return status;
}

typedef struct {
  struct jpeg_compress_struct info;
  error_manager errors;
  struct jpeg_destination_mgr destination;
} encoder;

static void destination_start(j_compress_ptr info) { (void)info; }

// The room is that of the largest file there can be.
static boolean destination_full(j_compress_ptr info) {
  ERREXIT(info, JERR_BUFFER_SIZE);
  return FALSE;
}

static void destination_end(j_compress_ptr info) { (void)info; }

// The encoder is the caller's, because a local of this function would be undefined after a jump.
static int write_picture(encoder *e, const uint8_t *pixels, uint32_t width, uint32_t height,
                         int32_t channels, int32_t quality) {
  if (setjmp(e->errors.jump)) { return e->errors.status; }
  jpeg_create_compress(&e->info);
  e->info.dest = &e->destination;
  e->info.image_width = width;
  e->info.image_height = height;
  e->info.input_components = channels;
  e->info.in_color_space = channels == 1 ? JCS_GRAYSCALE : JCS_RGB;
  jpeg_set_defaults(&e->info);
  jpeg_set_quality(&e->info, quality, TRUE);
  // Huffman tables of its own cost a small picture more time than the bytes are worth.
  e->info.optimize_coding = (uint64_t)width * height >= 64 * 64;
  jpeg_start_compress(&e->info, TRUE);
  size_t stride = (size_t)width * (size_t)channels;
  while (e->info.next_scanline < height) {
    JSAMPROW row = (JSAMPROW)(pixels + stride * e->info.next_scanline);
    jpeg_write_scanlines(&e->info, &row, 1);
  }
  jpeg_finish_compress(&e->info);
  return CONTRAST_CODEC_OK;
}

size_t contrast_jpeg_encoded_limit(uint32_t width, uint32_t height) {
  size_t columns = ((size_t)width + 15) / 16 * 16;
  size_t rows = ((size_t)height + 15) / 16 * 16;
  return columns * rows * 3 + 2048;
}

int contrast_jpeg_encode(const uint8_t *pixels, uint32_t width, uint32_t height, int32_t channels,
                         int32_t quality, uint8_t *bytes, size_t *count, char *message) {
  encoder e;
  memset(&e, 0, sizeof e);
  e.info.err = jpeg_std_error(&e.errors.base);
  e.errors.base.error_exit = on_error;
  e.errors.base.emit_message = on_message;
  e.errors.base.output_message = on_output;
  e.errors.message = message;
  e.destination.init_destination = destination_start;
  e.destination.empty_output_buffer = destination_full;
  e.destination.term_destination = destination_end;
  e.destination.next_output_byte = bytes;
  e.destination.free_in_buffer = *count;
  int status = write_picture(&e, pixels, width, height, channels, quality);
  if (status == CONTRAST_CODEC_OK) { *count -= e.destination.free_in_buffer; }
  jpeg_destroy_compress(&e.info);
  return status;
}
