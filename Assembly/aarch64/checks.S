// Made of Sources/CContrastKernels/checks.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__aarch64__)
	.arch armv8.2-a+dotprod+bf16
	.text
	.globl	contrast_all_finite_float32
	.p2align	2
	.type	contrast_all_finite_float32,@function
contrast_all_finite_float32:
	cbz	x1, .LBB0_12
	mvni	v0.4s, #127, msl #16
	movi	v1.4s, #1
	cmp	x1, #1, lsl #12
	mov	w10, #4096
	mov	x8, xzr
	mov	x9, xzr
	mov	x15, xzr
	csel	x16, x1, x10, lo
	add	x11, x0, #16
	fneg	v0.4s, v0.4s
	mov	w12, #2139095040
	mov	x13, x1
	b	.LBB0_4
.LBB0_2:
	cbnz	w18, .LBB0_13
.LBB0_3:
	sub	x13, x13, #1, lsl #12
	add	x9, x9, #1
	sub	x8, x8, #1, lsl #12
	cmp	x13, #1, lsl #12
	add	x11, x11, #4, lsl #12
	csel	x15, x13, x10, lo
	cmp	x14, x1
	add	x16, x15, x14
	mov	x15, x14
	b.hs	.LBB0_12
.LBB0_4:
	sub	x17, x1, x15
	add	x14, x15, #1, lsl #12
	cmp	x17, #1, lsl #12
	csel	x17, x1, x14, lo
	cmp	x15, x17
	b.hs	.LBB0_3
	sub	x18, x16, x9, lsl #12
	cmp	x18, #8
	b.hs	.LBB0_7
	mov	w18, wzr
	b	.LBB0_10
.LBB0_7:
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	and	x17, x16, #0x7
	sub	x18, x18, x17
	add	x2, x16, x8
	add	x15, x15, x18
	sub	x18, x2, x17
	mov	x2, x11
.LBB0_8:
	ldp	q4, q5, [x2, #-16]
	subs	x18, x18, #8
	add	x2, x2, #32
	and	v4.16b, v4.16b, v0.16b
	and	v5.16b, v5.16b, v0.16b
	cmeq	v4.4s, v4.4s, v0.4s
	cmeq	v5.4s, v5.4s, v0.4s
	and	v4.16b, v4.16b, v1.16b
	and	v5.16b, v5.16b, v1.16b
	orr	v2.16b, v2.16b, v4.16b
	orr	v3.16b, v3.16b, v5.16b
	b.ne	.LBB0_8
	orr	v2.16b, v3.16b, v2.16b
	ext	v3.16b, v2.16b, v2.16b, #8
	orr	v2.8b, v2.8b, v3.8b
	fmov	x18, d2
	lsr	x2, x18, #32
	orr	w18, w18, w2
	cbz	x17, .LBB0_2
.LBB0_10:
	add	x17, x0, x15, lsl #2
	sub	x15, x16, x15
.LBB0_11:
	ldr	w16, [x17], #4
	bics	wzr, w12, w16
	cset	w16, eq
	subs	x15, x15, #1
	orr	w18, w18, w16
	b.ne	.LBB0_11
	b	.LBB0_2
.LBB0_12:
	mov	w0, #1
	ret
.LBB0_13:
	mov	w0, wzr
	ret
.Lfunc_end0:
	.size	contrast_all_finite_float32, .Lfunc_end0-contrast_all_finite_float32
	.globl	contrast_all_finite_float64
	.p2align	2
	.type	contrast_all_finite_float64,@function
contrast_all_finite_float64:
	cbz	x1, .LBB1_12
	mov	x10, #9218868437227405312
	mov	w11, #1
	cmp	x1, #1, lsl #12
	dup	v0.2d, x10
	dup	v1.2d, x11
	mov	w11, #4096
	mov	x8, xzr
	mov	x9, xzr
	mov	x15, xzr
	csel	x16, x1, x11, lo
	add	x12, x0, #16
	mov	x13, x1
	b	.LBB1_4
.LBB1_2:
	cbnz	x17, .LBB1_13
.LBB1_3:
	sub	x13, x13, #1, lsl #12
	add	x9, x9, #1
	sub	x8, x8, #1, lsl #12
	cmp	x13, #1, lsl #12
	add	x12, x12, #8, lsl #12
	csel	x15, x13, x11, lo
	cmp	x14, x1
	add	x16, x15, x14
	mov	x15, x14
	b.hs	.LBB1_12
.LBB1_4:
	sub	x17, x1, x15
	add	x14, x15, #1, lsl #12
	cmp	x17, #1, lsl #12
	csel	x17, x1, x14, lo
	cmp	x15, x17
	b.hs	.LBB1_3
	sub	x17, x16, x9, lsl #12
	cmp	x17, #4
	b.hs	.LBB1_7
	mov	x17, xzr
	b	.LBB1_10
.LBB1_7:
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	and	x18, x16, #0x3
	sub	x17, x17, x18
	add	x2, x16, x8
	add	x15, x15, x17
	sub	x17, x2, x18
	mov	x2, x12
.LBB1_8:
	ldp	q4, q5, [x2, #-16]
	subs	x17, x17, #4
	add	x2, x2, #32
	and	v4.16b, v4.16b, v0.16b
	and	v5.16b, v5.16b, v0.16b
	cmeq	v4.2d, v4.2d, v0.2d
	cmeq	v5.2d, v5.2d, v0.2d
	and	v4.16b, v4.16b, v1.16b
	and	v5.16b, v5.16b, v1.16b
	orr	v2.16b, v2.16b, v4.16b
	orr	v3.16b, v3.16b, v5.16b
	b.ne	.LBB1_8
	orr	v2.16b, v3.16b, v2.16b
	ext	v3.16b, v2.16b, v2.16b, #8
	orr	v2.8b, v2.8b, v3.8b
	fmov	x17, d2
	cbz	x18, .LBB1_2
.LBB1_10:
	add	x18, x0, x15, lsl #3
	sub	x15, x16, x15
.LBB1_11:
	ldr	x16, [x18], #8
	bics	xzr, x10, x16
	cset	w16, eq
	subs	x15, x15, #1
	orr	x17, x17, x16
	b.ne	.LBB1_11
	b	.LBB1_2
.LBB1_12:
	mov	w0, #1
	ret
.LBB1_13:
	mov	w0, wzr
	ret
.Lfunc_end1:
	.size	contrast_all_finite_float64, .Lfunc_end1-contrast_all_finite_float64
	.globl	contrast_all_finite_float16
	.p2align	2
	.type	contrast_all_finite_float16,@function
contrast_all_finite_float16:
	cbz	x1, .LBB2_19
	movi	v0.4h, #124, lsl #8
	movi	v1.4h, #1
	cmp	x1, #1, lsl #12
	movi	v2.8h, #124, lsl #8
	movi	v3.8h, #1
	mov	w10, #4096
	mov	x8, xzr
	mov	x9, xzr
	mov	x16, xzr
	csel	x15, x1, x10, lo
	add	x11, x0, #16
	mov	w12, #31744
	mov	x13, x1
	b	.LBB2_4
.LBB2_2:
	tst	w18, #0xffff
	b.ne	.LBB2_20
.LBB2_3:
	sub	x13, x13, #1, lsl #12
	add	x9, x9, #1
	sub	x8, x8, #1, lsl #12
	cmp	x13, #1, lsl #12
	add	x11, x11, #2, lsl #12
	mov	x16, x14
	csel	x15, x13, x10, lo
	cmp	x14, x1
	add	x15, x15, x14
	b.hs	.LBB2_19
.LBB2_4:
	sub	x17, x1, x16
	add	x14, x16, #1, lsl #12
	cmp	x17, #1, lsl #12
	csel	x17, x1, x14, lo
	cmp	x16, x17
	b.hs	.LBB2_3
	sub	x17, x15, x9, lsl #12
	cmp	x17, #3
	b.hi	.LBB2_7
	mov	w18, wzr
	b	.LBB2_17
.LBB2_7:
	cmp	x17, #16
	b.hs	.LBB2_9
	mov	x2, xzr
	mov	w18, wzr
	b	.LBB2_14
.LBB2_9:
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	and	x3, x15, #0xf
	add	x18, x15, x8
	sub	x2, x17, x3
	mov	x4, x11
	sub	x18, x18, x3
.LBB2_10:
	ldp	q6, q7, [x4, #-16]
	subs	x18, x18, #16
	add	x4, x4, #32
	and	v6.16b, v6.16b, v2.16b
	and	v7.16b, v7.16b, v2.16b
	cmeq	v6.8h, v6.8h, v2.8h
	cmeq	v7.8h, v7.8h, v2.8h
	and	v6.16b, v6.16b, v3.16b
	and	v7.16b, v7.16b, v3.16b
	orr	v4.16b, v4.16b, v6.16b
	orr	v5.16b, v5.16b, v7.16b
	b.ne	.LBB2_10
	orr	v4.16b, v5.16b, v4.16b
	ext	v5.16b, v4.16b, v4.16b, #8
	orr	v4.8b, v4.8b, v5.8b
	fmov	x18, d4
	orr	x18, x18, x18, lsr #32
	lsr	x4, x18, #16
	orr	w18, w18, w4
	cbz	x3, .LBB2_2
	cmp	x3, #4
	b.hs	.LBB2_14
	add	x16, x16, x2
	b	.LBB2_17
.LBB2_14:
	movi	v4.2d, #0000000000000000
	and	x3, x15, #0x3
	mov	v4.h[0], w18
	add	x18, x2, x16
	sub	x2, x17, x3
	add	x4, x18, x3
	add	x17, x0, x18, lsl #1
	add	x16, x16, x2
	sub	x18, x4, x15
.LBB2_15:
	ldr	d5, [x17], #8
	adds	x18, x18, #4
	and	v5.8b, v5.8b, v0.8b
	cmeq	v5.4h, v5.4h, v0.4h
	and	v5.8b, v5.8b, v1.8b
	orr	v4.8b, v4.8b, v5.8b
	b.ne	.LBB2_15
	fmov	x17, d4
	orr	x17, x17, x17, lsr #32
	lsr	x18, x17, #16
	orr	w18, w17, w18
	cbz	x3, .LBB2_2
.LBB2_17:
	add	x17, x0, x16, lsl #1
	sub	x15, x15, x16
.LBB2_18:
	ldrh	w16, [x17], #2
	bics	wzr, w12, w16
	cset	w16, eq
	subs	x15, x15, #1
	orr	w18, w18, w16
	b.ne	.LBB2_18
	b	.LBB2_2
.LBB2_19:
	mov	w0, #1
	ret
.LBB2_20:
	mov	w0, wzr
	ret
.Lfunc_end2:
	.size	contrast_all_finite_float16, .Lfunc_end2-contrast_all_finite_float16
	.globl	contrast_all_finite_bfloat16
	.p2align	2
	.type	contrast_all_finite_bfloat16,@function
contrast_all_finite_bfloat16:
	cbz	x1, .LBB3_19
	mov	w10, #32640
	movi	v1.4h, #1
	movi	v2.8h, #1
	dup	v0.4h, w10
	dup	v3.8h, w10
	cmp	x1, #1, lsl #12
	mov	w11, #4096
	mov	x8, xzr
	mov	x9, xzr
	mov	x16, xzr
	csel	x15, x1, x11, lo
	add	x12, x0, #16
	mov	x13, x1
	b	.LBB3_4
.LBB3_2:
	tst	w18, #0xffff
	b.ne	.LBB3_20
.LBB3_3:
	sub	x13, x13, #1, lsl #12
	add	x9, x9, #1
	sub	x8, x8, #1, lsl #12
	cmp	x13, #1, lsl #12
	add	x12, x12, #2, lsl #12
	mov	x16, x14
	csel	x15, x13, x11, lo
	cmp	x14, x1
	add	x15, x15, x14
	b.hs	.LBB3_19
.LBB3_4:
	sub	x17, x1, x16
	add	x14, x16, #1, lsl #12
	cmp	x17, #1, lsl #12
	csel	x17, x1, x14, lo
	cmp	x16, x17
	b.hs	.LBB3_3
	sub	x17, x15, x9, lsl #12
	cmp	x17, #3
	b.hi	.LBB3_7
	mov	w18, wzr
	b	.LBB3_17
.LBB3_7:
	cmp	x17, #16
	b.hs	.LBB3_9
	mov	x2, xzr
	mov	w18, wzr
	b	.LBB3_14
.LBB3_9:
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	and	x3, x15, #0xf
	add	x18, x15, x8
	sub	x2, x17, x3
	mov	x4, x12
	sub	x18, x18, x3
.LBB3_10:
	ldp	q6, q7, [x4, #-16]
	subs	x18, x18, #16
	add	x4, x4, #32
	and	v6.16b, v6.16b, v3.16b
	and	v7.16b, v7.16b, v3.16b
	cmeq	v6.8h, v6.8h, v3.8h
	cmeq	v7.8h, v7.8h, v3.8h
	and	v6.16b, v6.16b, v2.16b
	and	v7.16b, v7.16b, v2.16b
	orr	v4.16b, v4.16b, v6.16b
	orr	v5.16b, v5.16b, v7.16b
	b.ne	.LBB3_10
	orr	v4.16b, v5.16b, v4.16b
	ext	v5.16b, v4.16b, v4.16b, #8
	orr	v4.8b, v4.8b, v5.8b
	fmov	x18, d4
	orr	x18, x18, x18, lsr #32
	lsr	x4, x18, #16
	orr	w18, w18, w4
	cbz	x3, .LBB3_2
	cmp	x3, #4
	b.hs	.LBB3_14
	add	x16, x16, x2
	b	.LBB3_17
.LBB3_14:
	movi	v4.2d, #0000000000000000
	and	x3, x15, #0x3
	mov	v4.h[0], w18
	add	x18, x2, x16
	sub	x2, x17, x3
	add	x4, x18, x3
	add	x17, x0, x18, lsl #1
	add	x16, x16, x2
	sub	x18, x4, x15
.LBB3_15:
	ldr	d5, [x17], #8
	adds	x18, x18, #4
	and	v5.8b, v5.8b, v0.8b
	cmeq	v5.4h, v5.4h, v0.4h
	and	v5.8b, v5.8b, v1.8b
	orr	v4.8b, v4.8b, v5.8b
	b.ne	.LBB3_15
	fmov	x17, d4
	orr	x17, x17, x17, lsr #32
	lsr	x18, x17, #16
	orr	w18, w17, w18
	cbz	x3, .LBB3_2
.LBB3_17:
	add	x17, x0, x16, lsl #1
	sub	x15, x15, x16
.LBB3_18:
	ldrh	w16, [x17], #2
	bics	wzr, w10, w16
	cset	w16, eq
	subs	x15, x15, #1
	orr	w18, w18, w16
	b.ne	.LBB3_18
	b	.LBB3_2
.LBB3_19:
	mov	w0, #1
	ret
.LBB3_20:
	mov	w0, wzr
	ret
.Lfunc_end3:
	.size	contrast_all_finite_bfloat16, .Lfunc_end3-contrast_all_finite_bfloat16
#endif

#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
