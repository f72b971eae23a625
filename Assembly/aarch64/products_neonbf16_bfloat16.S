// Made of Sources/CContrastKernels/products_neonbf16_bfloat16.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__aarch64__)
	.arch armv8.2-a+dotprod+bf16
	.text
	.p2align	2
	.type	panel_bytes,@function
panel_bytes:
	lsl	x8, x0, #5
	add	x8, x8, #32
	and	x0, x8, #0xffffffffffffffc0
	ret
.Lfunc_end0:
	.size	panel_bytes, .Lfunc_end0-panel_bytes
	.p2align	2
	.type	pack_panel,@function
pack_panel:
	stp	x29, x30, [sp, #-96]!
	stp	x28, x27, [sp, #16]
	stp	x26, x25, [sp, #32]
	stp	x24, x23, [sp, #48]
	stp	x22, x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	sub	sp, sp, #2, lsl #12
	sub	sp, sp, #64
	lsl	x8, x3, #5
	mov	w9, #64
	mov	x21, x2
	mov	x23, x1
	mov	x22, x0
	mov	w1, wzr
	add	x8, x8, #32
	mov	x19, x4
	mov	x29, x3
	ands	x8, x8, #0xffffffffffffffc0
	csel	x9, x8, x9, eq
	cmp	x2, #16
	csel	x2, x8, x9, lo
	add	x8, x4, x8
	sub	x0, x8, x2
	bl	memset
	cbz	x29, .LBB1_28
	mvni	v0.4s, #127, msl #16
	add	x25, sp, #2, lsl #12
	lsl	x23, x23, #2
	add	x25, x25, #48
	mov	x24, xzr
	and	x26, x21, #0xfffffffffffffffe
	add	x27, x25, #16
	mov	w28, #256
	mov	x20, x29
	fneg	v0.4s, v0.4s
	str	q0, [sp, #16]
	b	.LBB1_3
.LBB1_2:
	add	x8, x8, #1
	add	x1, x19, x24, lsl #5
	add	x0, sp, #48
	lsr	x3, x8, #1
	mov	x2, x21
	bl	transpose
	add	x24, x24, #256
	add	x22, x22, #1024
	cmp	x24, x29
	b.hs	.LBB1_28
.LBB1_3:
	mov	x8, x20
	subs	x20, x20, #256
	sub	x11, x29, x24
	csel	x12, x8, x28, lo
	cmp	x11, #256
	csel	x8, x11, x28, lo
	cbz	x21, .LBB1_2
	movi	v4.4s, #1
	movi	v5.4s, #127, msl #8
	lsl	x9, x12, #1
	add	x10, sp, #48
	ldr	q6, [sp, #16]
	mov	x13, xzr
	add	x10, x10, x9
	add	x14, sp, #48
	mov	x15, x22
	b	.LBB1_6
.LBB1_5:
	add	x13, x13, #1
	add	x15, x15, x23
	add	x14, x14, #512
	cmp	x13, x21
	b.eq	.LBB1_19
.LBB1_6:
	cmp	x11, #4
	b.hs	.LBB1_8
	mov	x16, xzr
	b	.LBB1_10
.LBB1_8:
	mov	x0, xzr
	mov	x17, x14
	mov	x18, x15
.LBB1_9:
	ldr	q0, [x18], #16
	add	x1, x0, #8
	add	x16, x0, #4
	cmp	x1, x8
	ushr	v1.4s, v0.4s, #16
	add	v3.4s, v0.4s, v5.4s
	fabs	v0.4s, v0.4s
	mov	x0, x16
	and	v2.16b, v1.16b, v4.16b
	orr	v1.4s, #64
	cmhi	v0.4s, v0.4s, v6.4s
	add	v2.4s, v3.4s, v2.4s
	ushr	v2.4s, v2.4s, #16
	bsl	v0.16b, v1.16b, v2.16b
	xtn	v0.4h, v0.4s
	str	d0, [x17], #8
	b.ls	.LBB1_9
.LBB1_10:
	subs	x17, x8, x16
	b.ls	.LBB1_5
	mov	x18, xzr
	cmp	x17, #8
	str	xzr, [sp, #8248]
	str	xzr, [sp, #8240]
	b.lo	.LBB1_15
	sub	w1, w12, w16
	lsl	x0, x16, #2
	and	x18, x17, #0x1f8
	and	x1, x1, #0x1f8
	mov	x2, x27
.LBB1_13:
	add	x3, x15, x0
	subs	x1, x1, #8
	add	x0, x0, #32
	ldp	q0, q1, [x3]
	stp	q0, q1, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB1_13
	cmp	x17, x18
	b.eq	.LBB1_17
.LBB1_15:
	add	x0, x15, x16, lsl #2
.LBB1_16:
	ldr	s0, [x0, x18, lsl #2]
	str	s0, [x25, x18, lsl #2]
	add	x18, x18, #1
	cmp	x18, x17
	b.lo	.LBB1_16
.LBB1_17:
	ldr	q0, [sp, #8240]
	add	x18, x14, x16, lsl #1
	mov	x17, xzr
	sub	x16, x12, x16
	ushr	v1.4s, v0.4s, #16
	add	v3.4s, v0.4s, v5.4s
	fabs	v0.4s, v0.4s
	and	v2.16b, v1.16b, v4.16b
	orr	v1.4s, #64
	cmhi	v0.4s, v0.4s, v6.4s
	add	v2.4s, v3.4s, v2.4s
	ushr	v2.4s, v2.4s, #16
	bsl	v0.16b, v1.16b, v2.16b
.LBB1_18:
	add	x0, sp, #32
	str	q0, [sp, #32]
	bfi	x0, x17, #2, #2
	ldr	w0, [x0]
	strh	w0, [x18, x17, lsl #1]
	add	x17, x17, #1
	cmp	x16, x17
	b.ne	.LBB1_18
	b	.LBB1_5
.LBB1_19:
	tbz	w8, #0, .LBB1_2
	cbz	x21, .LBB1_2
	cmp	x21, #1
	b.ne	.LBB1_23
	mov	x10, xzr
	b	.LBB1_26
.LBB1_23:
	mov	x11, x26
.LBB1_24:
	strh	wzr, [x10]
	subs	x11, x11, #2
	strh	wzr, [x10, #512]
	add	x10, x10, #1024
	b.ne	.LBB1_24
	cmp	x21, x26
	mov	x10, x26
	b.eq	.LBB1_2
.LBB1_26:
	add	x9, x9, x10, lsl #9
	add	x11, sp, #48
	add	x9, x11, x9
.LBB1_27:
	add	x10, x10, #1
	strh	wzr, [x9]
	add	x9, x9, #512
	cmp	x10, x21
	b.lo	.LBB1_27
	b	.LBB1_2
.LBB1_28:
	add	sp, sp, #2, lsl #12
	add	sp, sp, #64
	ldp	x20, x19, [sp, #80]
	ldp	x22, x21, [sp, #64]
	ldp	x24, x23, [sp, #48]
	ldp	x26, x25, [sp, #32]
	ldp	x28, x27, [sp, #16]
	ldp	x29, x30, [sp], #96
	ret
.Lfunc_end1:
	.size	pack_panel, .Lfunc_end1-pack_panel
	.p2align	2
	.type	pack_bfloat16_panel,@function
pack_bfloat16_panel:
	stp	x29, x30, [sp, #-96]!
	stp	x28, x27, [sp, #16]
	stp	x26, x25, [sp, #32]
	stp	x24, x23, [sp, #48]
	stp	x22, x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	sub	sp, sp, #2, lsl #12
	sub	sp, sp, #48
	lsl	x8, x3, #5
	mov	w9, #64
	mov	x20, x2
	mov	x23, x1
	mov	x22, x0
	mov	w1, wzr
	add	x8, x8, #32
	mov	x29, x3
	str	x4, [sp, #32]
	ands	x8, x8, #0xffffffffffffffc0
	csel	x9, x8, x9, eq
	cmp	x2, #16
	csel	x2, x8, x9, lo
	add	x8, x4, x8
	sub	x0, x8, x2
	bl	memset
	cbz	x29, .LBB2_15
	lsl	x28, x23, #1
	mov	x26, xzr
	and	x8, x20, #0xfffffffffffffffe
	mov	x23, x29
	str	x8, [sp, #16]
	b	.LBB2_3
.LBB2_2:
	ldr	x9, [sp, #32]
	add	x8, x19, #1
	add	x0, sp, #48
	lsr	x3, x8, #1
	mov	x2, x20
	add	x1, x9, x26, lsl #5
	bl	transpose
	add	x26, x26, #256
	add	x22, x22, #512
	cmp	x26, x29
	b.hs	.LBB2_15
.LBB2_3:
	mov	x8, x23
	subs	x23, x23, #256
	sub	x9, x29, x26
	mov	w10, #256
	csel	x8, x8, x10, lo
	cmp	x9, #256
	csel	x19, x9, x10, lo
	cbz	x20, .LBB2_2
	lsl	x9, x8, #1
	str	x23, [sp, #40]
	lsl	x23, x19, #1
	add	x8, sp, #48
	add	x24, sp, #48
	mov	x25, x22
	add	x27, x8, x9
	mov	x21, x20
	str	x9, [sp, #24]
.LBB2_5:
	mov	x0, x24
	mov	x1, x25
	mov	x2, x23
	bl	memcpy
	subs	x21, x21, #1
	add	x25, x25, x28
	add	x24, x24, #512
	b.ne	.LBB2_5
	ldr	x23, [sp, #40]
	tbz	w19, #0, .LBB2_2
	cbz	x20, .LBB2_2
	cmp	x20, #1
	b.ne	.LBB2_10
	mov	x8, xzr
	b	.LBB2_13
.LBB2_10:
	ldr	x8, [sp, #16]
.LBB2_11:
	strh	wzr, [x27]
	subs	x8, x8, #2
	strh	wzr, [x27, #512]
	add	x27, x27, #1024
	b.ne	.LBB2_11
	ldr	x8, [sp, #16]
	cmp	x20, x8
	b.eq	.LBB2_2
.LBB2_13:
	ldr	x9, [sp, #24]
	add	x10, sp, #48
	add	x9, x9, x8, lsl #9
	add	x9, x10, x9
.LBB2_14:
	add	x8, x8, #1
	strh	wzr, [x9]
	add	x9, x9, #512
	cmp	x8, x20
	b.lo	.LBB2_14
	b	.LBB2_2
.LBB2_15:
	add	sp, sp, #2, lsl #12
	add	sp, sp, #48
	ldp	x20, x19, [sp, #80]
	ldp	x22, x21, [sp, #64]
	ldp	x24, x23, [sp, #48]
	ldp	x26, x25, [sp, #32]
	ldp	x28, x27, [sp, #16]
	ldp	x29, x30, [sp], #96
	ret
.Lfunc_end2:
	.size	pack_bfloat16_panel, .Lfunc_end2-pack_bfloat16_panel
	.p2align	2
	.type	row_bytes,@function
row_bytes:
	lsl	x8, x0, #1
	add	x8, x8, #2
	and	x8, x8, #0xfffffffffffffffc
	add	x8, x8, #63
	and	x8, x8, #0xffffffffffffffc0
	add	x0, x8, #64
	ret
.Lfunc_end3:
	.size	row_bytes, .Lfunc_end3-row_bytes
	.p2align	2
	.type	prepare_rows,@function
prepare_rows:
	cbz	x2, .LBB4_29
	sub	sp, sp, #96
	lsl	x10, x3, #1
	mvni	v3.4s, #127, msl #16
	add	x11, x3, #1
	movi	v0.4s, #1
	movi	v1.4s, #127, msl #8
	and	x11, x11, #0xfffffffffffffffe
	add	x13, x10, #2
	movi	v2.2d, #0000000000000000
	sub	x12, x11, x3
	and	x15, x13, #0xfffffffffffffffc
	fneg	v3.4s, v3.4s
	and	x13, x12, #0xfffffffffffffff0
	add	x16, x15, #63
	and	x15, x12, #0xfffffffffffffffc
	lsl	x1, x1, #2
	and	x18, x16, #0xffffffffffffffc0
	add	x5, sp, #16
	add	x6, x10, x4
	mov	x8, xzr
	add	x9, x4, #64
	and	x14, x12, #0xc
	add	x16, x3, x13
	add	x17, x3, x15
	add	x18, x18, #64
	add	x4, x5, #16
	add	x6, x6, #80
	neg	x7, x15
	str	x25, [sp, #32]
	stp	x24, x23, [sp, #48]
	stp	x22, x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	b	.LBB4_3
.LBB4_2:
	add	x8, x8, #1
	add	x9, x9, x18
	add	x0, x0, x1
	cmp	x8, x2
	add	x6, x6, x18
	b.eq	.LBB4_28
.LBB4_3:
	cmp	x3, #4
	b.hs	.LBB4_5
	mov	x20, xzr
	b	.LBB4_7
.LBB4_5:
	mov	x22, xzr
	mov	x19, x0
	mov	x21, x9
.LBB4_6:
	ldr	q4, [x19], #16
	add	x23, x22, #8
	add	x20, x22, #4
	cmp	x23, x3
	ushr	v5.4s, v4.4s, #16
	add	v7.4s, v4.4s, v1.4s
	fabs	v4.4s, v4.4s
	mov	x22, x20
	and	v6.16b, v5.16b, v0.16b
	orr	v5.4s, #64
	cmhi	v4.4s, v4.4s, v3.4s
	add	v6.4s, v7.4s, v6.4s
	ushr	v6.4s, v6.4s, #16
	bsl	v4.16b, v5.16b, v6.16b
	xtn	v4.4h, v4.4s
	str	d4, [x21], #8
	b.ls	.LBB4_6
.LBB4_7:
	subs	x19, x3, x20
	b.ls	.LBB4_16
	mov	x21, xzr
	cmp	x19, #8
	stp	xzr, xzr, [sp, #16]
	b.lo	.LBB4_12
	and	x21, x19, #0xfffffffffffffff8
	lsl	x22, x20, #2
	mov	x23, x4
	mov	x24, x21
.LBB4_10:
	add	x25, x0, x22
	subs	x24, x24, #8
	add	x22, x22, #32
	ldp	q4, q5, [x25]
	stp	q4, q5, [x23, #-16]
	add	x23, x23, #32
	b.ne	.LBB4_10
	cmp	x19, x21
	b.eq	.LBB4_14
.LBB4_12:
	add	x22, x5, x21, lsl #2
	add	x21, x21, x20
.LBB4_13:
	ldr	s4, [x0, x21, lsl #2]
	add	x21, x21, #1
	cmp	x3, x21
	str	s4, [x22], #4
	b.ne	.LBB4_13
.LBB4_14:
	ldr	q4, [sp, #16]
	add	x20, x9, x20, lsl #1
	mov	x21, xzr
	ushr	v5.4s, v4.4s, #16
	add	v7.4s, v4.4s, v1.4s
	fabs	v4.4s, v4.4s
	and	v6.16b, v5.16b, v0.16b
	orr	v5.4s, #64
	cmhi	v4.4s, v4.4s, v3.4s
	add	v6.4s, v7.4s, v6.4s
	ushr	v6.4s, v6.4s, #16
	bsl	v4.16b, v5.16b, v6.16b
.LBB4_15:
	mov	x22, sp
	str	q4, [sp]
	bfi	x22, x21, #2, #2
	ldr	w22, [x22]
	strh	w22, [x20, x21, lsl #1]
	add	x21, x21, #1
	cmp	x19, x21
	b.ne	.LBB4_15
.LBB4_16:
	cmp	x11, x3
	b.ls	.LBB4_2
	cmp	x12, #3
	mov	x19, x3
	b.ls	.LBB4_27
	cmp	x12, #16
	b.hs	.LBB4_20
	mov	x20, xzr
	b	.LBB4_24
.LBB4_20:
	mov	x19, x13
	mov	x20, x6
.LBB4_21:
	subs	x19, x19, #16
	stp	q2, q2, [x20, #-16]
	add	x20, x20, #32
	b.ne	.LBB4_21
	cmp	x12, x13
	b.eq	.LBB4_2
	mov	x19, x16
	mov	x20, x13
	cbz	x14, .LBB4_27
.LBB4_24:
	add	x19, x10, x20, lsl #1
	add	x20, x7, x20
.LBB4_25:
	adds	x20, x20, #4
	str	d2, [x9, x19]
	add	x19, x19, #8
	b.ne	.LBB4_25
	cmp	x12, x15
	mov	x19, x17
	b.eq	.LBB4_2
.LBB4_27:
	strh	wzr, [x9, x19, lsl #1]
	add	x19, x19, #1
	cmp	x11, x19
	b.ne	.LBB4_27
	b	.LBB4_2
.LBB4_28:
	ldp	x20, x19, [sp, #80]
	ldr	x25, [sp, #32]
	ldp	x22, x21, [sp, #64]
	ldp	x24, x23, [sp, #48]
	add	sp, sp, #96
.LBB4_29:
	ret
.Lfunc_end4:
	.size	prepare_rows, .Lfunc_end4-prepare_rows
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI5_0:
	.word	0
	.word	1
	.word	2
	.word	3
	.text
	.p2align	2
	.type	prepare_softmax,@function
prepare_softmax:
	sub	sp, sp, #352
	str	d12, [sp, #208]
	stp	d11, d10, [sp, #224]
	stp	d9, d8, [sp, #240]
	stp	x29, x30, [sp, #256]
	stp	x28, x27, [sp, #272]
	stp	x26, x25, [sp, #288]
	stp	x24, x23, [sp, #304]
	stp	x22, x21, [sp, #320]
	stp	x20, x19, [sp, #336]
	str	x5, [sp, #216]
	stp	x3, x4, [sp, #32]
	stp	x6, x2, [sp, #48]
	stp	x0, x1, [sp, #8]
	cbz	x6, .LBB5_45
	ldp	x24, x15, [sp, #8]
	fmov	v4.4s, #1.00000000
	ldp	x11, x9, [sp, #360]
	movi	v5.4s, #1
	ldr	x12, [sp, #352]
	movi	v6.4s, #127, msl #8
	movi	v7.2d, #0000000000000000
	lsl	x4, x15, #2
	adrp	x15, .LCPI5_0
	mvni	v2.4s, #127, msl #16
	ldr	q1, [x15, :lo12:.LCPI5_0]
	mov	w15, #-8388608
	add	x10, sp, #64
	fmov	s3, w15
	add	x16, sp, #192
	lsl	x18, x12, #2
	mov	x22, x7
	mov	x8, xzr
	add	x13, x10, #64
	add	x14, x24, #16
	add	x6, x16, #16
	add	x17, x11, #64
	str	x17, [sp, #24]
	b	.LBB5_4
.LBB5_2:
	movi	v27.2d, #0000000000000000
.LBB5_3:
	ext	v16.16b, v27.16b, v27.16b, #4
	ext	v17.16b, v27.16b, v27.16b, #12
	ldr	x17, [sp, #40]
	ldr	x15, [sp, #216]
	add	x14, x14, x4
	add	x24, x24, x4
	ldr	s18, [x15, x8, lsl #2]
	ldr	x15, [sp, #48]
	fadd	v16.2s, v16.2s, v17.2s
	ldr	s17, [x17, x8, lsl #2]
	faddp	s16, v16.2s
	fmadd	s16, s17, s18, s16
	str	s16, [x17, x8, lsl #2]
	add	x8, x8, #1
	cmp	x8, x15
	b.eq	.LBB5_45
.LBB5_4:
	ldr	x15, [sp, #32]
	mov	x7, x22
	add	x1, x15, x8, lsl #2
	ldr	x15, [sp, #56]
	cbz	x15, .LBB5_6
	ldr	x15, [sp, #56]
	ldr	w15, [x15, x8, lsl #2]
	cmp	x22, x15
	csel	x7, x22, x15, lo
	tbnz	w15, #31, .LBB5_22
.LBB5_6:
	cmp	x7, #8
	b.hs	.LBB5_8
	mvni	v16.4s, #127, msl #16
	mvni	v17.4s, #127, msl #16
	mov	x0, xzr
	b	.LBB5_10
.LBB5_8:
	mvni	v17.4s, #127, msl #16
	mvni	v16.4s, #127, msl #16
	mov	x15, xzr
	mov	x19, x14
.LBB5_9:
	ldp	q18, q19, [x19, #-16]
	add	x17, x15, #16
	add	x0, x15, #8
	cmp	x17, x7
	add	x19, x19, #32
	mov	x15, x0
	fmul	v18.4s, v18.4s, v0.s[0]
	fmul	v19.4s, v19.4s, v0.s[0]
	fcmgt	v20.4s, v18.4s, v17.4s
	fcmgt	v21.4s, v19.4s, v16.4s
	bit	v17.16b, v18.16b, v20.16b
	bit	v16.16b, v19.16b, v21.16b
	b.ls	.LBB5_9
.LBB5_10:
	ldr	s27, [x1]
	subs	x19, x7, x0
	b.ls	.LBB5_23
	ldp	x2, x15, [sp, #8]
	lsl	x17, x0, #2
	add	x21, x14, x17
	add	x25, x24, x17
	mul	x15, x8, x15
	add	x20, x2, x15, lsl #2
	b	.LBB5_14
.LBB5_12:
	add	x15, x20, x0, lsl #2
	ldr	q18, [x15]
	fmul	v18.4s, v18.4s, v0.s[0]
.LBB5_13:
	fcmgt	v19.4s, v18.4s, v17.4s
	add	x0, x0, #4
	sub	x19, x19, #4
	cmp	x0, x7
	add	x21, x21, #16
	add	x25, x25, #16
	bit	v17.16b, v18.16b, v19.16b
	b.hs	.LBB5_23
.LBB5_14:
	cmp	x19, #1
	sub	x23, x7, x0
	csinc	x26, x19, xzr, hi
	cmp	x23, #4
	b.hs	.LBB5_12
	mov	x15, xzr
	cmp	x19, #8
	stp	xzr, xzr, [sp, #192]
	b.lo	.LBB5_19
	and	x27, x19, #0xfffffffffffffff8
	and	x15, x19, #0xfffffffffffffff8
	mov	x3, x6
	mov	x17, x21
.LBB5_17:
	ldp	q18, q19, [x17, #-16]
	subs	x27, x27, #8
	add	x17, x17, #32
	stp	q18, q19, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB5_17
	cmp	x19, x15
	b.eq	.LBB5_21
.LBB5_19:
	lsl	x17, x15, #2
	sub	x15, x26, x15
	add	x27, x25, x17
	add	x3, x16, x17
.LBB5_20:
	ldr	s18, [x27], #4
	subs	x15, x15, #1
	str	s18, [x3], #4
	b.ne	.LBB5_20
.LBB5_21:
	ldr	q18, [sp, #192]
	dup	v19.4s, w23
	fmul	v18.4s, v18.4s, v0.s[0]
	cmgt	v19.4s, v19.4s, v1.4s
	bif	v18.16b, v2.16b, v19.16b
	b	.LBB5_13
.LBB5_22:
	ldr	s27, [x1]
	mvni	v16.4s, #127, msl #16
	mvni	v17.4s, #127, msl #16
	mov	x7, xzr
.LBB5_23:
	fcmgt	v18.4s, v17.4s, v16.4s
	movi	d29, #0000000000000000
	mov	w15, #43579
	movk	w15, #16312, lsl #16
	stp	q4, q4, [sp, #128]
	stp	q4, q4, [sp, #160]
	bit	v16.16b, v17.16b, v18.16b
	ext	v17.16b, v16.16b, v16.16b, #8
	fcmgt	v18.2s, v16.2s, v17.2s
	bif	v16.8b, v17.8b, v18.8b
	mov	s17, v16.s[1]
	fcmp	s16, s17
	fcsel	s16, s16, s17, gt
	fcmp	s16, s27
	fcsel	s28, s16, s27, gt
	fcmp	s28, s3
	fcsel	s16, s29, s28, eq
	fcmp	s27, s3
	dup	v26.4s, v16.s[0]
	dup	v16.4s, w15
	mov	w15, #1262485504
	dup	v17.4s, w15
	mov	w15, #-884998144
	dup	v18.4s, w15
	mov	w15, #32768
	movk	w15, #48945, lsl #16
	stp	q26, q26, [sp, #64]
	dup	v19.4s, w15
	mov	w15, #32899
	stp	q26, q26, [sp, #96]
	movk	w15, #14686, lsl #16
	dup	v20.4s, w15
	mov	w15, #4584
	movk	w15, #15029, lsl #16
	dup	v21.4s, w15
	mov	w15, #7440
	movk	w15, #15369, lsl #16
	dup	v22.4s, w15
	mov	w15, #44153
	movk	w15, #15658, lsl #16
	dup	v23.4s, w15
	mov	w15, #43593
	movk	w15, #15914, lsl #16
	dup	v24.4s, w15
	mov	w15, #65534
	movk	w15, #16127, lsl #16
	dup	v25.4s, w15
	mov	w15, #44111
	movk	w15, #49838, lsl #16
	dup	v26.4s, w15
	b.eq	.LBB5_26
	fcmp	s27, s28
	fmov	s29, #1.00000000
	b.eq	.LBB5_26
	fsub	s27, s27, s28
	mov	v29.16b, v17.16b
	mov	v8.16b, v23.16b
	fmla	v29.4s, v16.4s, v27.s[0]
	dup	v27.4s, v27.s[0]
	mov	v31.16b, v27.16b
	fcmgt	v27.4s, v26.4s, v27.4s
	fadd	v30.4s, v29.4s, v18.4s
	shl	v29.4s, v29.4s, #23
	add	v29.4s, v29.4s, v4.4s
	fmla	v31.4s, v19.4s, v30.4s
	fmla	v31.4s, v20.4s, v30.4s
	mov	v30.16b, v22.16b
	fmla	v30.4s, v21.4s, v31.4s
	fmla	v8.4s, v31.4s, v30.4s
	mov	v30.16b, v24.16b
	fmla	v30.4s, v31.4s, v8.4s
	mov	v8.16b, v25.16b
	fmla	v8.4s, v31.4s, v30.4s
	fmul	v30.4s, v31.4s, v31.4s
	fmla	v31.4s, v8.4s, v30.4s
	fadd	v30.4s, v31.4s, v4.4s
	fmul	v29.4s, v30.4s, v29.4s
	bic	v29.16b, v29.16b, v27.16b
.LBB5_26:
	ldr	x15, [sp, #216]
	str	s29, [x15, x8, lsl #2]
	str	s28, [x1]
	cbz	x22, .LBB5_2
	movi	v27.2d, #0000000000000000
	ldr	x19, [sp, #24]
	mov	x1, xzr
	mov	x21, xzr
	mov	x20, x22
	mov	x0, x24
	b	.LBB5_29
.LBB5_28:
	ldr	s29, [x13, x1, lsl #2]
	add	x21, x21, x12
	add	x1, x1, #1
	cmp	x21, x22
	add	x0, x0, x18
	add	x19, x19, x9
	fmla	v27.4s, v28.4s, v29.s[0]
	sub	x20, x20, x12
	str	s29, [x30]
	b.hs	.LBB5_3
.LBB5_29:
	sub	x15, x22, x21
	fneg	v29.4s, v2.4s
	ldr	s30, [x10, x1, lsl #2]
	cmp	x15, x12
	csel	x25, x15, x12, lo
	subs	x15, x7, x21
	cmp	x15, x25
	csel	x15, x15, x25, lo
	cmp	x7, x21
	csel	x28, x15, xzr, hi
	cmp	x12, x20
	csel	x15, x12, x20, lo
	cmp	x28, #4
	lsl	x15, x15, #1
	add	x15, x15, #2
	and	x15, x15, #0xfffffffffffffffc
	add	x15, x15, #63
	and	x15, x15, #0xffffffffffffffc0
	add	x15, x15, #64
	mul	x26, x8, x15
	b.hs	.LBB5_31
	mov	x29, xzr
	movi	v28.2d, #0000000000000000
	mov	w27, #4
	b	.LBB5_34
.LBB5_31:
	movi	v28.2d, #0000000000000000
	dup	v31.4s, v30.s[0]
	mov	x29, xzr
	add	x23, x19, x26
	mov	x27, x0
.LBB5_32:
	ldr	q8, [x27], #16
	mov	v9.16b, v17.16b
	mov	v12.16b, v23.16b
	add	x15, x29, #8
	add	x29, x29, #4
	fmul	v8.4s, v8.4s, v0.s[0]
	cmp	x15, x28
	fsub	v8.4s, v8.4s, v31.4s
	fmla	v9.4s, v16.4s, v8.4s
	mov	v11.16b, v8.16b
	fcmgt	v8.4s, v26.4s, v8.4s
	fadd	v10.4s, v9.4s, v18.4s
	shl	v9.4s, v9.4s, #23
	add	v9.4s, v9.4s, v4.4s
	fmla	v11.4s, v19.4s, v10.4s
	fmla	v11.4s, v20.4s, v10.4s
	mov	v10.16b, v22.16b
	fmla	v10.4s, v21.4s, v11.4s
	fmla	v12.4s, v11.4s, v10.4s
	mov	v10.16b, v24.16b
	fmla	v10.4s, v11.4s, v12.4s
	mov	v12.16b, v25.16b
	fmla	v12.4s, v11.4s, v10.4s
	fmul	v10.4s, v11.4s, v11.4s
	fmla	v11.4s, v12.4s, v10.4s
	fadd	v10.4s, v11.4s, v4.4s
	fmul	v9.4s, v10.4s, v9.4s
	bic	v8.16b, v9.16b, v8.16b
	ushr	v9.4s, v8.4s, #16
	add	v11.4s, v8.4s, v6.4s
	fabs	v8.4s, v8.4s
	and	v10.16b, v9.16b, v5.16b
	orr	v9.4s, #64
	cmhi	v8.4s, v8.4s, v29.4s
	add	v10.4s, v11.4s, v10.4s
	ushr	v10.4s, v10.4s, #16
	bsl	v8.16b, v9.16b, v10.16b
	shl	v9.4s, v8.4s, #16
	xtn	v8.4h, v8.4s
	fadd	v28.4s, v28.4s, v9.4s
	str	d8, [x23], #8
	b.ls	.LBB5_32
	add	x27, x29, #4
.LBB5_34:
	lsl	x15, x25, #1
	madd	x17, x1, x9, x11
	subs	x23, x28, x29
	add	x15, x15, #2
	and	x15, x15, #0xfffffffffffffffc
	add	x15, x15, #63
	and	x15, x15, #0xffffffffffffffc0
	add	x15, x15, #64
	madd	x30, x15, x8, x17
	b.ls	.LBB5_42
	mov	x2, xzr
	cmp	x23, #8
	stp	xzr, xzr, [sp, #192]
	b.lo	.LBB5_39
	and	x2, x23, #0xfffffffffffffff8
	lsl	x3, x29, #2
	mov	x17, x6
	mov	x15, x2
.LBB5_37:
	add	x5, x0, x3
	subs	x15, x15, #8
	add	x3, x3, #32
	ldp	q31, q8, [x5]
	stp	q31, q8, [x17, #-16]
	add	x17, x17, #32
	b.ne	.LBB5_37
	cmp	x23, x2
	b.eq	.LBB5_41
.LBB5_39:
	add	x15, x16, x2, lsl #2
	add	x17, x2, x29
.LBB5_40:
	ldr	s31, [x0, x17, lsl #2]
	add	x17, x17, #1
	cmp	x28, x17
	str	s31, [x15], #4
	b.ne	.LBB5_40
.LBB5_41:
	ldr	q31, [sp, #192]
	dup	v30.4s, v30.s[0]
	mov	v10.16b, v23.16b
	lsl	x15, x29, #1
	add	x17, x30, #64
	fmul	v31.4s, v31.4s, v0.s[0]
	fsub	v30.4s, v31.4s, v30.4s
	mov	v31.16b, v17.16b
	fmla	v31.4s, v16.4s, v30.4s
	mov	v9.16b, v30.16b
	fcmgt	v30.4s, v26.4s, v30.4s
	fadd	v8.4s, v31.4s, v18.4s
	shl	v31.4s, v31.4s, #23
	add	v31.4s, v31.4s, v4.4s
	fmla	v9.4s, v19.4s, v8.4s
	fmla	v9.4s, v20.4s, v8.4s
	mov	v8.16b, v22.16b
	fmla	v8.4s, v21.4s, v9.4s
	fmla	v10.4s, v9.4s, v8.4s
	mov	v8.16b, v24.16b
	fmla	v8.4s, v9.4s, v10.4s
	mov	v10.16b, v25.16b
	fmla	v10.4s, v9.4s, v8.4s
	fmul	v8.4s, v9.4s, v9.4s
	fmla	v9.4s, v10.4s, v8.4s
	fadd	v8.4s, v9.4s, v4.4s
	fmul	v31.4s, v8.4s, v31.4s
	bic	v30.16b, v31.16b, v30.16b
	ushr	v31.4s, v30.4s, #16
	add	v9.4s, v30.4s, v6.4s
	fabs	v30.4s, v30.4s
	and	v8.16b, v31.16b, v5.16b
	orr	v31.4s, #64
	cmhi	v29.4s, v30.4s, v29.4s
	dup	v30.4s, w23
	add	v8.4s, v9.4s, v8.4s
	cmgt	v30.4s, v30.4s, v1.4s
	ushr	v8.4s, v8.4s, #16
	bsl	v29.16b, v31.16b, v8.16b
	shl	v29.4s, v29.4s, #16
	and	v29.16b, v30.16b, v29.16b
	fadd	v28.4s, v28.4s, v29.4s
	shrn	v29.4h, v29.4s, #16
	str	d29, [x17, x15]
	cmp	x27, x25
	b.hs	.LBB5_28
	b	.LBB5_43
.LBB5_42:
	mov	x27, x29
	cmp	x27, x25
	b.hs	.LBB5_28
.LBB5_43:
	add	x15, x26, x27, lsl #1
.LBB5_44:
	add	x27, x27, #4
	str	d7, [x19, x15]
	add	x15, x15, #8
	cmp	x27, x25
	b.lo	.LBB5_44
	b	.LBB5_28
.LBB5_45:
	ldp	x20, x19, [sp, #336]
	ldr	d12, [sp, #208]
	ldp	x22, x21, [sp, #320]
	ldp	x24, x23, [sp, #304]
	ldp	x26, x25, [sp, #288]
	ldp	x28, x27, [sp, #272]
	ldp	x29, x30, [sp, #256]
	ldp	d9, d8, [sp, #240]
	ldp	d11, d10, [sp, #224]
	add	sp, sp, #352
	ret
.Lfunc_end5:
	.size	prepare_softmax, .Lfunc_end5-prepare_softmax
	.p2align	2
	.type	multiply,@function
multiply:
	stp	x29, x30, [sp, #-96]!
	sub	x9, sp, #864
	stp	x28, x27, [sp, #16]
	mov	x29, sp
	stp	x26, x25, [sp, #32]
	stp	x24, x23, [sp, #48]
	stp	x22, x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	and	sp, x9, #0xffffffffffffffc0
	mov	w8, #524288
	mov	w9, #43691
	mov	w10, #6
	udiv	x8, x8, x1
	movk	w9, #10922, lsl #16
	str	x7, [sp, #368]
	str	x6, [sp, #128]
	str	x3, [sp, #152]
	str	x2, [sp, #72]
	umull	x9, w8, w9
	lsr	x9, x9, #32
	msub	w9, w9, w10, w8
	sub	x8, x8, x9
	mov	w9, #12
	cmp	x8, #12
	csel	x9, x8, x9, hi
	sub	x8, x2, #1
	adds	x10, x8, x9
	b.lo	.LBB6_2
.LBB6_1:
	mov	sp, x29
	ldp	x20, x19, [sp, #80]
	ldp	x22, x21, [sp, #64]
	ldp	x24, x23, [sp, #48]
	ldp	x26, x25, [sp, #32]
	ldp	x28, x27, [sp, #16]
	ldp	x29, x30, [sp], #96
	ret
.LBB6_2:
	udiv	x9, x10, x9
	ldr	w10, [x29, #96]
	fmov	d0, xzr
	ldr	x11, [x29, #104]
	add	x21, sp, #848
	mov	x23, x1
	str	w10, [sp, #224]
	add	x10, x4, #1
	mov	x19, x0
	stp	x10, x5, [sp, #136]
	cmp	x11, #0
	mov	v0.d[1], v0.d[0]
	mov	x8, xzr
	add	x24, x21, #16
	stp	x1, x0, [sp, #208]
	str	x11, [sp, #336]
	str	q0, [sp, #240]
	str	x9, [sp, #80]
	lsl	x9, x4, #5
	add	x9, x9, #32
	and	x9, x9, #0xffffffffffffffc0
	str	x9, [sp, #168]
	lsr	x9, x10, #1
	str	x9, [sp, #232]
	lsr	x9, x10, #2
	mov	w10, #16
	str	x9, [sp, #120]
	ldr	x9, [sp, #368]
	csel	x12, x10, x9, ne
	ldr	x10, [sp, #128]
	lsl	x26, x9, #2
	str	x12, [sp, #352]
	lsl	x27, x12, #2
	add	x10, x10, #16
	str	x10, [sp, #64]
	b	.LBB6_4
.LBB6_3:
	ldp	x8, x9, [sp, #80]
	cmp	x9, x8
	mov	x8, x9
	b.hs	.LBB6_1
.LBB6_4:
	add	x9, x8, #1
	str	x9, [sp, #88]
	cbz	x5, .LBB6_3
	ldp	x9, x10, [sp, #72]
	mov	x13, xzr
	mul	x8, x8, x9
	udiv	x12, x8, x10
	ldr	x8, [sp, #88]
	mul	x8, x8, x9
	udiv	x8, x8, x10
	sub	x8, x8, x12
	stp	x8, x12, [sp, #104]
	add	x9, x8, #5
	mov	x8, #-6148914691236517206
	movk	x8, #43691
	str	x9, [sp, #160]
	umulh	x8, x9, x8
	lsr	x9, x8, #2
	ldr	x8, [sp, #120]
	mul	x8, x9, x8
	str	x9, [sp, #288]
	ldr	x9, [sp, #128]
	str	x8, [sp, #96]
	ldr	x8, [sp, #64]
	stp	x8, x9, [sp, #192]
	mov	x8, x5
	b	.LBB6_7
.LBB6_6:
	ldr	x8, [sp, #192]
	ldr	x5, [sp, #144]
	ldr	x13, [sp, #176]
	add	x9, x8, #64
	ldr	x8, [sp, #200]
	cmp	x13, x5
	add	x8, x8, #64
	stp	x9, x8, [sp, #192]
	ldr	x8, [sp, #184]
	b.hs	.LBB6_3
.LBB6_7:
	lsr	x9, x13, #4
	ldr	x12, [sp, #168]
	subs	x10, x8, #16
	str	x10, [sp, #184]
	ldr	x10, [sp, #152]
	sub	x14, x5, x13
	madd	x9, x9, x12, x10
	str	x14, [sp, #312]
	stp	x9, x13, [sp, #296]
	mov	w9, #16
	csel	x8, x8, x9, lo
	cmp	x14, #16
	str	x8, [sp, #360]
	add	x8, x13, #16
	csel	x20, x14, x9, lo
	ldr	x9, [sp, #136]
	cmp	x8, x5
	str	x8, [sp, #176]
	csel	x8, x12, xzr, lo
	cmp	x9, #128
	b.lo	.LBB6_11
	cbz	x8, .LBB6_11
	ldr	x9, [sp, #160]
	cmp	x9, #24
	b.lo	.LBB6_11
	ldr	x9, [sp, #96]
	ldr	x10, [sp, #296]
	udiv	x8, x8, x9
	ldr	x9, [sp, #168]
	add	x12, x10, x9
	mov	w9, #64
	cmp	x8, #64
	csel	x8, x8, x9, lo
	stp	x12, x8, [sp, #432]
	b	.LBB6_12
.LBB6_11:
	ldr	x9, [sp, #160]
	ldr	x12, [sp, #296]
	mov	x8, xzr
	cmp	x9, #6
	stp	x12, xzr, [sp, #432]
	b.lo	.LBB6_6
.LBB6_12:
	ldr	x9, [sp, #104]
	ldr	x10, [sp, #288]
	cmp	x11, #0
	mov	x13, xzr
	udiv	x14, x9, x10
	msub	x9, x14, x10, x9
	ldr	x10, [sp, #304]
	stp	x9, x14, [sp, #272]
	ldp	x14, x9, [sp, #112]
	mul	x8, x8, x9
	ldr	w9, [sp, #224]
	str	x8, [sp, #264]
	cset	w8, ne
	cmp	w9, #0
	ldr	x9, [sp, #128]
	add	x9, x9, x10, lsl #2
	str	x9, [sp, #256]
	ldr	x9, [sp, #312]
	ccmp	x9, #15, #2, ne
	cset	w22, hi
	csel	w8, wzr, w8, ls
	str	w8, [sp, #228]
	b	.LBB6_16
.LBB6_13:
	madd	x1, x14, x23, x19
	ldr	x3, [sp, #296]
	ldr	x4, [sp, #232]
	add	x5, sp, #432
	add	x6, sp, #384
	mov	x0, x28
	mov	x2, x23
	bl	tile_of
.LBB6_14:
	ldr	x11, [sp, #336]
.LBB6_15:
	ldp	x13, x12, [sp, #320]
	ldr	x8, [sp, #264]
	ldr	x14, [sp, #344]
	add	x12, x12, x8
	ldr	x8, [sp, #288]
	add	x13, x13, #1
	add	x14, x28, x14
	str	x12, [sp, #432]
	cmp	x13, x8
	b.hs	.LBB6_6
.LBB6_16:
	ldr	x9, [sp, #368]
	adrp	x10, no_bias
	add	x10, x10, :lo12:no_bias
	ldr	q0, [sp, #240]
	str	xzr, [sp, #424]
	mul	x8, x14, x9
	stp	x9, x10, [sp, #392]
	ldr	x10, [sp, #256]
	stp	x13, x12, [sp, #320]
	str	x14, [sp, #344]
	add	x8, x10, x8, lsl #2
	add	x10, sp, #153
	stur	q0, [x10, #255]
	stp	x8, x8, [sp, #376]
	ldp	x9, x8, [sp, #272]
	cmp	x13, x9
	cinc	x28, x8, lo
	ldr	x8, [sp, #312]
	cmp	x8, #16
	b.lo	.LBB6_29
	cbz	x11, .LBB6_20
	ldr	x8, [x11]
	cbz	x8, .LBB6_20
	ldr	x9, [sp, #304]
	add	x8, x8, x9, lsl #2
	str	x8, [sp, #400]
.LBB6_20:
	ldr	w8, [sp, #224]
	cbz	w8, .LBB6_22
	ldp	x8, x9, [sp, #368]
	stp	x9, x8, [sp, #408]
.LBB6_22:
	cbz	x11, .LBB6_13
	ldr	x8, [x11, #40]
	cbz	x8, .LBB6_66
.LBB6_24:
	add	x8, sp, #448
	str	x8, [sp, #384]
	mov	w8, #16
	str	x8, [sp, #392]
.LBB6_25:
	madd	x1, x14, x23, x19
	ldr	x3, [sp, #296]
	ldr	x4, [sp, #232]
	add	x5, sp, #432
	add	x6, sp, #384
	mov	x0, x28
	mov	x2, x23
	bl	tile_of
	ldr	x11, [sp, #336]
	ldr	x8, [x11, #40]
	cbnz	x8, .LBB6_30
	ldr	w8, [x11, #8]
	cmp	w8, #5
	b.eq	.LBB6_80
	cbnz	w8, .LBB6_30
	ldr	x8, [x11, #16]
	b	.LBB6_81
.LBB6_29:
	madd	x1, x14, x23, x19
	add	x8, sp, #448
	ldr	x3, [sp, #296]
	ldr	x4, [sp, #232]
	str	x8, [sp, #384]
	mov	w8, #16
	add	x5, sp, #432
	add	x6, sp, #384
	mov	x0, x28
	mov	x2, x23
	str	x8, [sp, #392]
	bl	tile_of
	ldr	x11, [sp, #336]
.LBB6_30:
	ldr	w8, [sp, #228]
	tbnz	w8, #0, .LBB6_59
	ldr	x9, [sp, #376]
	cmp	x11, #0
	add	x8, sp, #448
	csel	x8, x8, x9, ne
	cbz	x28, .LBB6_58
	ldr	x10, [sp, #344]
	ldr	x11, [sp, #192]
	mov	x9, xzr
	add	x12, x8, #16
	mov	x13, x8
	mul	x10, x26, x10
	add	x19, x11, x10
	ldr	x11, [sp, #200]
	add	x11, x11, x10
	b	.LBB6_34
.LBB6_33:
	add	x9, x9, #1
	add	x19, x19, x26
	add	x11, x11, x26
	cmp	x9, x28
	add	x12, x12, x27
	add	x13, x13, x27
	b.eq	.LBB6_58
.LBB6_34:
	ldp	x10, x16, [sp, #368]
	mov	x14, xzr
	ldp	x15, x3, [sp, #352]
	mov	x18, x13
	mov	x0, x12
	mov	x1, x11
	mul	x10, x9, x10
	mul	x17, x9, x15
	add	x15, sp, #448
	add	x15, x15, x9, lsl #6
	add	x16, x16, x10, lsl #2
	mov	x10, x19
	add	x17, x8, x17, lsl #2
	b	.LBB6_37
.LBB6_35:
	add	x2, x17, x14, lsl #2
	str	q0, [x2]
.LBB6_36:
	add	x14, x14, #4
	sub	x3, x3, #4
	add	x10, x10, #16
	cmp	x14, x20
	add	x1, x1, #16
	add	x0, x0, #16
	add	x18, x18, #16
	b.hs	.LBB6_33
.LBB6_37:
	lsl	x2, x14, #2
	cmp	x3, #1
	and	x23, x3, #0xfffffffffffffff8
	csinc	x4, x3, xzr, hi
	sub	x6, x20, x14
	ldr	q0, [x15, x2]
	cbnz	w22, .LBB6_49
	cmp	x6, #4
	b.lo	.LBB6_40
	add	x2, x16, x14, lsl #2
	ldr	q1, [x2]
	b	.LBB6_48
.LBB6_40:
	movi	v1.2d, #0000000000000000
	cmp	x20, x14
	str	xzr, [sp, #856]
	str	xzr, [sp, #848]
	b.eq	.LBB6_48
	cmp	x3, #8
	b.hs	.LBB6_43
	mov	x7, xzr
	b	.LBB6_46
.LBB6_43:
	and	x7, x3, #0xfffffffffffffff8
	mov	x30, x1
	mov	x2, x10
	mov	x25, x24
	mov	x5, x23
.LBB6_44:
	ldr	q1, [x30], #32
	subs	x5, x5, #8
	ldr	q2, [x2], #32
	stp	q1, q2, [x25, #-16]
	add	x25, x25, #32
	b.ne	.LBB6_44
	cmp	x3, x7
	b.eq	.LBB6_47
.LBB6_46:
	ldr	s1, [x1, x7, lsl #2]
	str	s1, [x21, x7, lsl #2]
	add	x7, x7, #1
	cmp	x4, x7
	b.ne	.LBB6_46
.LBB6_47:
	ldr	q1, [sp, #848]
.LBB6_48:
	fadd	v0.4s, v0.4s, v1.4s
.LBB6_49:
	cmp	x6, #4
	b.hs	.LBB6_35
	cmp	x20, x14
	str	q0, [sp, #848]
	b.eq	.LBB6_36
	cmp	x3, #8
	b.hs	.LBB6_53
	mov	x6, xzr
	b	.LBB6_56
.LBB6_53:
	and	x6, x3, #0xfffffffffffffff8
	mov	x2, x24
	mov	x5, x0
.LBB6_54:
	ldp	q0, q1, [x2, #-16]
	subs	x23, x23, #8
	add	x2, x2, #32
	stp	q0, q1, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB6_54
	cmp	x3, x6
	b.eq	.LBB6_36
.LBB6_56:
	lsl	x5, x6, #2
	sub	x4, x4, x6
	add	x2, x21, x5
	add	x5, x18, x5
.LBB6_57:
	ldr	s0, [x2], #4
	subs	x4, x4, #1
	str	s0, [x5], #4
	b.ne	.LBB6_57
	b	.LBB6_36
.LBB6_58:
	ldp	x23, x19, [sp, #208]
	ldr	x11, [sp, #336]
	cbz	x11, .LBB6_15
.LBB6_59:
	ldp	x9, x10, [sp, #304]
	ldr	x8, [x11]
	cmp	x8, #0
	add	x8, x8, x9, lsl #2
	ldr	x9, [x11, #40]
	ccmp	x10, #15, #2, ne
	csel	x2, xzr, x8, hi
	cbz	x9, .LBB6_63
	cbz	x2, .LBB6_62
	mov	w3, wzr
	mov	x4, xzr
	mov	x5, xzr
	add	x0, sp, #448
	add	x6, sp, #448
	mov	w1, #16
	mov	x2, x8
	mov	w7, #16
	stp	x28, x20, [sp]
	bl	contrast_neon_epilogue
	ldr	x11, [sp, #336]
	ldr	x9, [x11, #40]
.LBB6_62:
	ldr	x1, [x11, #48]
	ldr	x8, [sp, #344]
	add	x2, sp, #448
	ldp	x6, x5, [sp, #368]
	mov	w3, #16
	mul	x8, x1, x8
	ldr	w4, [x11, #8]
	mov	x7, x28
	str	x20, [sp]
	add	x8, x9, x8, lsl #2
	ldr	x9, [sp, #304]
	add	x0, x8, x9, lsl #2
	bl	contrast_neon_gated
	b	.LBB6_14
.LBB6_63:
	ldr	w9, [x11, #32]
	ldr	x8, [x11, #16]
	cbz	w9, .LBB6_74
	cbz	x8, .LBB6_76
	ldr	x5, [x11, #24]
	ldr	x9, [sp, #344]
	mov	w3, wzr
	ldp	x19, x25, [sp, #368]
	add	x0, sp, #448
	mul	x9, x5, x9
	mov	w1, #16
	stp	x28, x20, [sp]
	mov	x6, x25
	mov	x7, x19
	add	x8, x8, x9, lsl #2
	ldr	x9, [sp, #304]
	add	x4, x8, x9, lsl #2
	bl	contrast_neon_epilogue
	ldr	x8, [sp, #336]
	mov	x1, x19
	mov	x7, x19
	ldr	x19, [sp, #216]
	mov	x2, xzr
	mov	x4, xzr
	ldr	w3, [x8, #8]
	mov	x5, xzr
	mov	x0, x25
	mov	x6, x25
	str	x20, [sp, #8]
	b	.LBB6_79
.LBB6_66:
	ldr	w9, [x11, #8]
	cbz	w9, .LBB6_83
	cmp	w9, #5
	b.ne	.LBB6_24
	ldr	w10, [x11, #32]
	ldr	x8, [x11, #16]
	cbz	w10, .LBB6_86
	ldr	w10, [sp, #224]
	cbz	w10, .LBB6_71
	cbnz	x8, .LBB6_24
.LBB6_71:
	cmp	w9, #5
	b.ne	.LBB6_88
	ldr	w9, [x11, #32]
	cbz	w9, .LBB6_89
	mov	w9, #1
	str	w9, [sp, #424]
	cbnz	x8, .LBB6_90
	b	.LBB6_25
.LBB6_74:
	ldr	w3, [x11, #8]
	ldr	x5, [x11, #24]
	cbz	x8, .LBB6_77
	ldr	x9, [sp, #344]
	mul	x9, x5, x9
	add	x8, x8, x9, lsl #2
	ldr	x9, [sp, #304]
	add	x4, x8, x9, lsl #2
	b	.LBB6_78
.LBB6_76:
	ldr	w3, [x11, #8]
	ldr	x5, [x11, #24]
.LBB6_77:
	mov	x4, xzr
.LBB6_78:
	ldp	x7, x6, [sp, #368]
	add	x0, sp, #448
	str	x20, [sp, #8]
	mov	w1, #16
.LBB6_79:
	str	x28, [sp]
	bl	contrast_neon_epilogue
	b	.LBB6_14
.LBB6_80:
	ldr	w9, [x11, #32]
	ldr	x8, [x11, #16]
	cbz	w9, .LBB6_82
.LBB6_81:
	ldr	w9, [sp, #224]
	cbz	w9, .LBB6_15
.LBB6_82:
	cbnz	x8, .LBB6_30
	b	.LBB6_15
.LBB6_83:
	ldr	x8, [x11, #16]
	ldr	w9, [sp, #224]
	cbz	w9, .LBB6_85
	cbnz	x8, .LBB6_24
.LBB6_85:
	str	wzr, [sp, #424]
	cbnz	x8, .LBB6_90
	b	.LBB6_25
.LBB6_86:
	cbnz	x8, .LBB6_24
	mov	w8, #1
	str	w8, [sp, #424]
	b	.LBB6_25
.LBB6_88:
	mov	w9, wzr
	str	w9, [sp, #424]
	cbnz	x8, .LBB6_90
	b	.LBB6_25
.LBB6_89:
	cmp	x8, #0
	cset	w9, eq
	str	w9, [sp, #424]
	cbz	x8, .LBB6_25
.LBB6_90:
	ldr	x9, [x11, #24]
	mul	x10, x9, x14
	add	x8, x8, x10, lsl #2
	ldr	x10, [sp, #304]
	add	x8, x8, x10, lsl #2
	stp	x8, x9, [sp, #408]
	b	.LBB6_25
.Lfunc_end6:
	.size	multiply, .Lfunc_end6-multiply
	.p2align	2
	.type	transpose,@function
transpose:
	sub	sp, sp, #112
	stp	x29, x30, [sp, #16]
	stp	x28, x27, [sp, #32]
	stp	x26, x25, [sp, #48]
	stp	x24, x23, [sp, #64]
	stp	x22, x21, [sp, #80]
	stp	x20, x19, [sp, #96]
	str	x0, [sp, #8]
	cbz	x2, .LBB7_21
	ldr	x11, [sp, #8]
	mov	x12, xzr
	add	x8, x1, #128
	mov	w9, #32
	mov	x10, x1
	b	.LBB7_3
.LBB7_2:
	add	x11, x11, #4, lsl #12
	cmp	x0, x2
	add	x8, x8, #128
	add	x10, x10, #128
	mov	x12, x0
	b.hs	.LBB7_21
.LBB7_3:
	sub	x14, x2, x12
	add	x0, x12, #32
	cmp	x14, #32
	csel	x14, x2, x0, lo
	cbz	x3, .LBB7_2
	ldr	x17, [sp, #8]
	mov	x6, xzr
	orr	x15, x12, #0x4
	mov	x16, x1
	mov	x18, x8
	mov	x4, x11
	mov	x5, x3
	b	.LBB7_6
.LBB7_5:
	add	x4, x4, #128
	add	x18, x18, #2048
	cmp	x7, x3
	add	x17, x17, #128
	add	x16, x16, #2048
	mov	x6, x7
	b.hs	.LBB7_2
.LBB7_6:
	mov	x7, x5
	subs	x5, x5, #32
	sub	x20, x3, x6
	csel	x19, x7, x9, lo
	add	x7, x6, #32
	cmp	x20, #32
	csel	x20, x3, x7, lo
	cmp	x15, x14
	mov	x21, x12
	b.ls	.LBB7_12
.LBB7_7:
	cmp	x21, x14
	b.hs	.LBB7_5
	add	x22, x17, x21, lsl #9
	add	x23, x16, x21, lsl #2
	b	.LBB7_10
.LBB7_9:
	add	x21, x21, #1
	add	x22, x22, #512
	add	x23, x23, #4
	cmp	x21, x14
	b.hs	.LBB7_5
.LBB7_10:
	cmp	x6, x20
	mov	x24, x23
	mov	x25, x22
	mov	x26, x19
	b.hs	.LBB7_9
.LBB7_11:
	ldr	s0, [x25], #4
	subs	x26, x26, #1
	str	s0, [x24], #64
	b.ne	.LBB7_11
	b	.LBB7_9
.LBB7_12:
	orr	x22, x6, #0x4
	mov	x23, x10
	mov	x24, x11
	mov	x25, x18
	mov	x26, x4
	mov	x28, x15
	mov	x21, x12
	b	.LBB7_14
.LBB7_13:
	add	x28, x21, #4
	add	x26, x26, #2048
	add	x25, x25, #16
	cmp	x28, x14
	add	x24, x24, #2048
	add	x23, x23, #16
	b.hi	.LBB7_7
.LBB7_14:
	mov	x27, x21
	mov	x21, x28
	cmp	x22, x20
	mov	x28, x6
	mov	x29, x25
	mov	x30, x26
	b.hi	.LBB7_16
.LBB7_15:
	ldr	q0, [x30]
	ldr	q1, [x30, #512]
	add	x13, x28, #8
	ldr	q2, [x30, #1024]
	ldr	q3, [x30, #1536]
	add	x28, x28, #4
	zip1	v4.4s, v0.4s, v1.4s
	zip2	v0.4s, v0.4s, v1.4s
	cmp	x13, x20
	zip1	v5.4s, v2.4s, v3.4s
	zip2	v1.4s, v2.4s, v3.4s
	add	x30, x30, #16
	zip2	v2.2d, v4.2d, v5.2d
	zip2	v3.2d, v0.2d, v1.2d
	mov	v4.d[1], v5.d[0]
	mov	v0.d[1], v1.d[0]
	stur	q2, [x29, #-64]
	str	q3, [x29, #64]
	stur	q4, [x29, #-128]
	str	q0, [x29]
	add	x29, x29, #256
	b.ls	.LBB7_15
.LBB7_16:
	cmp	x28, x20
	b.hs	.LBB7_13
	add	x29, x24, x28, lsl #2
	add	x30, x23, x28, lsl #6
	b	.LBB7_19
.LBB7_18:
	add	x28, x28, #1
	add	x29, x29, #4
	add	x30, x30, #64
	cmp	x28, x20
	b.hs	.LBB7_13
.LBB7_19:
	cmp	x27, x21
	b.hs	.LBB7_18
	ldr	s0, [x29]
	str	s0, [x30]
	ldr	s0, [x29, #512]
	str	s0, [x30, #4]
	ldr	s0, [x29, #1024]
	str	s0, [x30, #8]
	ldr	s0, [x29, #1536]
	str	s0, [x30, #12]
	b	.LBB7_18
.LBB7_21:
	ldp	x20, x19, [sp, #96]
	ldp	x22, x21, [sp, #80]
	ldp	x24, x23, [sp, #64]
	ldp	x26, x25, [sp, #48]
	ldp	x28, x27, [sp, #32]
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #112
	ret
.Lfunc_end7:
	.size	transpose, .Lfunc_end7-transpose
	.p2align	2
	.type	tile_of,@function
tile_of:
	sub	sp, sp, #112
	cmp	x0, #3
	stp	d15, d14, [sp, #48]
	stp	d13, d12, [sp, #64]
	stp	d11, d10, [sp, #80]
	stp	d9, d8, [sp, #96]
	b.gt	.LBB8_11
	cmp	x0, #1
	b.eq	.LBB8_17
	cmp	x0, #2
	b.eq	.LBB8_31
	cmp	x0, #3
	b.ne	.LBB8_60
	movi	v0.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	cmp	x4, #2
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	add	x8, x1, #64
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	b.lo	.LBB8_7
	ldp	x10, x9, [x5]
	lsl	x11, x2, #1
.LBB8_6:
	mov	x12, x8
	prfm	pldl2keep, [x10]
	ldp	q20, q21, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q22, q23, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	add	x13, x8, x2
	sub	x4, x4, #2
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v24.4s }, [x12], #4
	ld1r	{ v25.4s }, [x13]
	add	x13, x8, x11
	cmp	x4, #1
	add	x10, x10, x9
	add	x8, x8, #8
	bfdot	v19.4s, v24.8h, v20.8h
	bfdot	v18.4s, v24.8h, v21.8h
	bfdot	v17.4s, v24.8h, v22.8h
	bfdot	v16.4s, v24.8h, v23.8h
	ld1r	{ v24.4s }, [x13]
	bfdot	v7.4s, v25.8h, v20.8h
	bfdot	v6.4s, v25.8h, v21.8h
	bfdot	v5.4s, v25.8h, v22.8h
	bfdot	v4.4s, v25.8h, v23.8h
	add	x13, x12, x11
	ldp	q25, q26, [x3, #64]
	bfdot	v3.4s, v24.8h, v20.8h
	bfdot	v2.4s, v24.8h, v21.8h
	bfdot	v1.4s, v24.8h, v22.8h
	bfdot	v0.4s, v24.8h, v23.8h
	prfm	pldl1keep, [x3, #4160]
	prfm	pldl1keep, [x3, #4176]
	ldp	q27, q28, [x3, #96]
	prfm	pldl1keep, [x3, #4192]
	prfm	pldl1keep, [x3, #4208]
	ld1r	{ v29.4s }, [x12], x2
	ld1r	{ v20.4s }, [x12]
	ld1r	{ v21.4s }, [x13]
	add	x3, x3, #128
	bfdot	v19.4s, v29.8h, v25.8h
	bfdot	v18.4s, v29.8h, v26.8h
	bfdot	v17.4s, v29.8h, v27.8h
	bfdot	v16.4s, v29.8h, v28.8h
	bfdot	v7.4s, v20.8h, v25.8h
	bfdot	v6.4s, v20.8h, v26.8h
	bfdot	v5.4s, v20.8h, v27.8h
	bfdot	v4.4s, v20.8h, v28.8h
	bfdot	v3.4s, v21.8h, v25.8h
	bfdot	v2.4s, v21.8h, v26.8h
	bfdot	v1.4s, v21.8h, v27.8h
	bfdot	v0.4s, v21.8h, v28.8h
	b.hi	.LBB8_6
.LBB8_7:
	cbz	x4, .LBB8_9
	lsl	x9, x2, #1
	add	x10, x8, x2
	ldp	q20, q21, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q22, q23, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v24.4s }, [x8], x9
	ld1r	{ v25.4s }, [x10]
	ld1r	{ v26.4s }, [x8]
	bfdot	v19.4s, v24.8h, v20.8h
	bfdot	v18.4s, v24.8h, v21.8h
	bfdot	v17.4s, v24.8h, v22.8h
	bfdot	v16.4s, v24.8h, v23.8h
	bfdot	v7.4s, v25.8h, v20.8h
	bfdot	v6.4s, v25.8h, v21.8h
	bfdot	v5.4s, v25.8h, v22.8h
	bfdot	v4.4s, v25.8h, v23.8h
	bfdot	v3.4s, v26.8h, v20.8h
	bfdot	v2.4s, v26.8h, v21.8h
	bfdot	v1.4s, v26.8h, v22.8h
	bfdot	v0.4s, v26.8h, v23.8h
.LBB8_9:
	mov	w9, #-8388608
	movi	d20, #0000000000000000
	ldr	w8, [x6, #40]
	fmov	s21, w9
	ldp	x9, x11, [x6, #8]
	cmp	w8, #0
	ldr	x8, [x6]
	ldr	x10, [x6, #24]
	ldp	q24, q23, [x11]
	fcsel	s20, s21, s20, eq
	ldp	q22, q21, [x11, #32]
	fadd	v19.4s, v19.4s, v24.4s
	dup	v20.4s, v20.s[0]
	cbz	x10, .LBB8_50
	ldr	q25, [x10]
	fadd	v18.4s, v18.4s, v23.4s
	ldr	x11, [x6, #32]
	fadd	v17.4s, v17.4s, v22.4s
	fadd	v16.4s, v16.4s, v21.4s
	fadd	v7.4s, v7.4s, v24.4s
	fadd	v19.4s, v25.4s, v19.4s
	add	x12, x10, x11, lsl #2
	add	x13, x8, x9, lsl #2
	fadd	v6.4s, v6.4s, v23.4s
	fadd	v5.4s, v5.4s, v22.4s
	fadd	v4.4s, v4.4s, v21.4s
	fadd	v3.4s, v3.4s, v24.4s
	fadd	v2.4s, v2.4s, v23.4s
	fadd	v1.4s, v1.4s, v22.4s
	fadd	v0.4s, v0.4s, v21.4s
	fcmgt	v25.4s, v20.4s, v19.4s
	bit	v19.16b, v20.16b, v25.16b
	str	q19, [x8]
	ldr	q19, [x10, #16]
	fadd	v18.4s, v19.4s, v18.4s
	fcmgt	v19.4s, v20.4s, v18.4s
	bit	v18.16b, v20.16b, v19.16b
	str	q18, [x8, #16]
	ldr	q18, [x10, #32]
	fadd	v17.4s, v18.4s, v17.4s
	fcmgt	v18.4s, v20.4s, v17.4s
	bit	v17.16b, v20.16b, v18.16b
	str	q17, [x8, #32]
	ldr	q17, [x10, #48]
	add	x10, x10, x11, lsl #3
	fadd	v16.4s, v17.4s, v16.4s
	fcmgt	v17.4s, v20.4s, v16.4s
	bit	v16.16b, v20.16b, v17.16b
	str	q16, [x8, #48]
	add	x8, x8, x9, lsl #3
	ldr	q16, [x12]
	fadd	v7.4s, v16.4s, v7.4s
	fcmgt	v16.4s, v20.4s, v7.4s
	bit	v7.16b, v20.16b, v16.16b
	str	q7, [x13]
	ldr	q7, [x12, #16]
	fadd	v6.4s, v7.4s, v6.4s
	fcmgt	v7.4s, v20.4s, v6.4s
	bit	v6.16b, v20.16b, v7.16b
	str	q6, [x13, #16]
	ldr	q6, [x12, #32]
	fadd	v5.4s, v6.4s, v5.4s
	fcmgt	v6.4s, v20.4s, v5.4s
	bit	v5.16b, v20.16b, v6.16b
	str	q5, [x13, #32]
	ldr	q5, [x12, #48]
	fadd	v4.4s, v5.4s, v4.4s
	fcmgt	v5.4s, v20.4s, v4.4s
	bit	v4.16b, v20.16b, v5.16b
	str	q4, [x13, #48]
	ldr	q4, [x10]
	fadd	v3.4s, v4.4s, v3.4s
	fcmgt	v4.4s, v20.4s, v3.4s
	bit	v3.16b, v20.16b, v4.16b
	str	q3, [x8]
	ldr	q3, [x10, #16]
	fadd	v2.4s, v3.4s, v2.4s
	fcmgt	v3.4s, v20.4s, v2.4s
	bit	v2.16b, v20.16b, v3.16b
	str	q2, [x8, #16]
	ldr	q2, [x10, #32]
	fadd	v1.4s, v2.4s, v1.4s
	fcmgt	v2.4s, v20.4s, v1.4s
	bit	v1.16b, v20.16b, v2.16b
	str	q1, [x8, #32]
	ldr	q1, [x10, #48]
	fadd	v0.4s, v1.4s, v0.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x8, #48]
	b	.LBB8_60
.LBB8_11:
	cmp	x0, #4
	b.eq	.LBB8_24
	cmp	x0, #5
	b.eq	.LBB8_38
	cmp	x0, #6
	b.ne	.LBB8_60
	add	x8, x2, x2, lsl #1
	add	x10, x1, #64
	lsl	x9, x2, #1
	cmp	x4, #2
	add	x8, x10, x8
	b.lo	.LBB8_45
	movi	v9.2d, #0000000000000000
	movi	v8.2d, #0000000000000000
	movi	v11.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	ldp	x12, x11, [x5]
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	movi	v21.2d, #0000000000000000
	movi	v22.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	movi	v24.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v26.2d, #0000000000000000
	movi	v27.2d, #0000000000000000
	movi	v14.2d, #0000000000000000
	movi	v28.2d, #0000000000000000
	movi	v29.2d, #0000000000000000
	movi	v30.2d, #0000000000000000
	movi	v31.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
.LBB8_16:
	mov	x13, x10
	add	x14, x10, x2
	stp	q8, q11, [sp, #16]
	add	x15, x10, x9
	str	q9, [sp]
	prfm	pldl2keep, [x12]
	mov	x16, x8
	ldp	q9, q11, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q8, q10, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	prfm	pldl1keep, [x3, #4144]
	add	x17, x8, x2
	ld1r	{ v12.4s }, [x13], #4
	add	x18, x8, x9
	ld1r	{ v13.4s }, [x14], #4
	sub	x4, x4, #2
	add	x10, x10, #8
	cmp	x4, #1
	add	x8, x8, #8
	bfdot	v31.4s, v12.8h, v8.8h
	bfdot	v30.4s, v12.8h, v10.8h
	bfdot	v4.4s, v12.8h, v9.8h
	bfdot	v29.4s, v13.8h, v9.8h
	bfdot	v28.4s, v13.8h, v11.8h
	bfdot	v14.4s, v13.8h, v8.8h
	bfdot	v2.4s, v12.8h, v11.8h
	ld1r	{ v12.4s }, [x15], #4
	bfdot	v27.4s, v13.8h, v10.8h
	ld1r	{ v13.4s }, [x16], #4
	ld1r	{ v0.4s }, [x17], #4
	mov	v3.16b, v31.16b
	ld1r	{ v1.4s }, [x18], #4
	bfdot	v26.4s, v12.8h, v9.8h
	bfdot	v5.4s, v12.8h, v11.8h
	bfdot	v24.4s, v12.8h, v8.8h
	bfdot	v23.4s, v12.8h, v10.8h
	bfdot	v22.4s, v13.8h, v9.8h
	bfdot	v21.4s, v13.8h, v11.8h
	bfdot	v20.4s, v13.8h, v8.8h
	bfdot	v19.4s, v13.8h, v10.8h
	bfdot	v18.4s, v0.8h, v9.8h
	mov	v31.16b, v30.16b
	ldp	q12, q13, [x3, #64]
	prfm	pldl1keep, [x3, #4160]
	prfm	pldl1keep, [x3, #4176]
	mov	v30.16b, v29.16b
	mov	v29.16b, v28.16b
	mov	v28.16b, v14.16b
	ldp	q14, q15, [x3, #96]
	prfm	pldl1keep, [x3, #4192]
	prfm	pldl1keep, [x3, #4208]
	bfdot	v17.4s, v0.8h, v11.8h
	bfdot	v16.4s, v0.8h, v8.8h
	bfdot	v7.4s, v0.8h, v10.8h
	bfdot	v6.4s, v1.8h, v9.8h
	ldp	q9, q0, [sp, #16]
	mov	v25.16b, v4.16b
	mov	v4.16b, v2.16b
	ld1r	{ v2.4s }, [x13]
	add	x12, x12, x11
	add	x3, x3, #128
	bfdot	v9.4s, v1.8h, v8.8h
	bfdot	v0.4s, v1.8h, v11.8h
	bfdot	v25.4s, v2.8h, v12.8h
	bfdot	v4.4s, v2.8h, v13.8h
	bfdot	v3.4s, v2.8h, v14.8h
	bfdot	v31.4s, v2.8h, v15.8h
	ld1r	{ v2.4s }, [x17]
	str	q9, [sp, #16]
	ldr	q9, [sp]
	str	q0, [sp, #32]
	ld1r	{ v0.4s }, [x14]
	bfdot	v18.4s, v2.8h, v12.8h
	bfdot	v9.4s, v1.8h, v10.8h
	ld1r	{ v1.4s }, [x15]
	bfdot	v17.4s, v2.8h, v13.8h
	ldp	q8, q11, [sp, #16]
	bfdot	v16.4s, v2.8h, v14.8h
	bfdot	v30.4s, v0.8h, v12.8h
	bfdot	v29.4s, v0.8h, v13.8h
	bfdot	v28.4s, v0.8h, v14.8h
	bfdot	v27.4s, v0.8h, v15.8h
	ld1r	{ v0.4s }, [x16]
	bfdot	v26.4s, v1.8h, v12.8h
	bfdot	v5.4s, v1.8h, v13.8h
	bfdot	v24.4s, v1.8h, v14.8h
	bfdot	v23.4s, v1.8h, v15.8h
	ld1r	{ v1.4s }, [x18]
	bfdot	v7.4s, v2.8h, v15.8h
	mov	v2.16b, v4.16b
	bfdot	v22.4s, v0.8h, v12.8h
	bfdot	v21.4s, v0.8h, v13.8h
	bfdot	v20.4s, v0.8h, v14.8h
	bfdot	v19.4s, v0.8h, v15.8h
	mov	v4.16b, v25.16b
	bfdot	v6.4s, v1.8h, v12.8h
	bfdot	v11.4s, v1.8h, v13.8h
	bfdot	v8.4s, v1.8h, v14.8h
	bfdot	v9.4s, v1.8h, v15.8h
	mov	v14.16b, v28.16b
	mov	v28.16b, v29.16b
	mov	v29.16b, v30.16b
	mov	v30.16b, v31.16b
	mov	v31.16b, v3.16b
	b.hi	.LBB8_16
	b	.LBB8_46
.LBB8_17:
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	cmp	x4, #2
	movi	v1.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	add	x8, x1, #64
	b.lo	.LBB8_20
	ldp	x10, x9, [x5]
.LBB8_19:
	mov	x11, x8
	prfm	pldl2keep, [x10]
	ldp	q4, q5, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q6, q7, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	sub	x4, x4, #2
	add	x10, x10, x9
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v16.4s }, [x11], #4
	prfm	pldl1keep, [x3, #4160]
	cmp	x4, #1
	add	x8, x8, #8
	bfdot	v2.4s, v16.8h, v4.8h
	bfdot	v3.4s, v16.8h, v5.8h
	bfdot	v1.4s, v16.8h, v6.8h
	bfdot	v0.4s, v16.8h, v7.8h
	ldp	q4, q5, [x3, #64]
	prfm	pldl1keep, [x3, #4176]
	ldp	q6, q7, [x3, #96]
	prfm	pldl1keep, [x3, #4192]
	prfm	pldl1keep, [x3, #4208]
	ld1r	{ v16.4s }, [x11]
	add	x3, x3, #128
	bfdot	v2.4s, v16.8h, v4.8h
	bfdot	v3.4s, v16.8h, v5.8h
	bfdot	v1.4s, v16.8h, v6.8h
	bfdot	v0.4s, v16.8h, v7.8h
	b.hi	.LBB8_19
.LBB8_20:
	cbz	x4, .LBB8_22
	ldp	q4, q5, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q6, q7, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v16.4s }, [x8]
	bfdot	v2.4s, v16.8h, v4.8h
	bfdot	v3.4s, v16.8h, v5.8h
	bfdot	v1.4s, v16.8h, v6.8h
	bfdot	v0.4s, v16.8h, v7.8h
.LBB8_22:
	mov	w9, #-8388608
	movi	d4, #0000000000000000
	ldr	w8, [x6, #40]
	fmov	s5, w9
	ldp	x10, x9, [x6, #16]
	cmp	w8, #0
	ldr	x8, [x6]
	ldp	q16, q7, [x10]
	fcsel	s4, s5, s4, eq
	ldp	q6, q5, [x10, #32]
	fadd	v2.4s, v2.4s, v16.4s
	dup	v4.4s, v4.s[0]
	cbz	x9, .LBB8_48
	ldr	q16, [x9]
	fadd	v3.4s, v3.4s, v7.4s
	fadd	v1.4s, v1.4s, v6.4s
	fadd	v0.4s, v0.4s, v5.4s
	fadd	v2.4s, v16.4s, v2.4s
	fcmgt	v16.4s, v4.4s, v2.4s
	bit	v2.16b, v4.16b, v16.16b
	str	q2, [x8]
	ldr	q2, [x9, #16]
	fadd	v2.4s, v2.4s, v3.4s
	fcmgt	v3.4s, v4.4s, v2.4s
	bit	v2.16b, v4.16b, v3.16b
	str	q2, [x8, #16]
	ldr	q2, [x9, #32]
	fadd	v1.4s, v2.4s, v1.4s
	fcmgt	v2.4s, v4.4s, v1.4s
	bit	v1.16b, v4.16b, v2.16b
	str	q1, [x8, #32]
	ldr	q1, [x9, #48]
	fadd	v0.4s, v1.4s, v0.4s
	fcmgt	v1.4s, v4.4s, v0.4s
	bit	v0.16b, v4.16b, v1.16b
	str	q0, [x8, #48]
	b	.LBB8_60
.LBB8_24:
	movi	v0.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	add	x8, x2, x2, lsl #1
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	add	x9, x1, #64
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	cmp	x4, #2
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	add	x8, x9, x8
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	movi	v21.2d, #0000000000000000
	movi	v22.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	b.lo	.LBB8_27
	ldp	x11, x10, [x5]
	lsl	x12, x2, #1
.LBB8_26:
	mov	x13, x9
	prfm	pldl2keep, [x11]
	ldp	q24, q25, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q26, q27, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	add	x14, x9, x2
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v28.4s }, [x13], #4
	add	x15, x9, x12
	mov	x16, x8
	sub	x4, x4, #2
	ld1r	{ v29.4s }, [x14], #4
	add	x9, x9, #8
	bfdot	v23.4s, v28.8h, v24.8h
	bfdot	v22.4s, v28.8h, v25.8h
	bfdot	v21.4s, v28.8h, v26.8h
	ld1r	{ v30.4s }, [x15], #4
	bfdot	v20.4s, v28.8h, v27.8h
	ld1r	{ v28.4s }, [x16], #4
	bfdot	v19.4s, v29.8h, v24.8h
	bfdot	v18.4s, v29.8h, v25.8h
	bfdot	v17.4s, v29.8h, v26.8h
	bfdot	v16.4s, v29.8h, v27.8h
	bfdot	v7.4s, v30.8h, v24.8h
	bfdot	v6.4s, v30.8h, v25.8h
	bfdot	v5.4s, v30.8h, v26.8h
	bfdot	v4.4s, v30.8h, v27.8h
	bfdot	v3.4s, v28.8h, v24.8h
	bfdot	v2.4s, v28.8h, v25.8h
	bfdot	v1.4s, v28.8h, v26.8h
	bfdot	v0.4s, v28.8h, v27.8h
	cmp	x4, #1
	ldp	q29, q31, [x3, #64]
	prfm	pldl1keep, [x3, #4160]
	prfm	pldl1keep, [x3, #4176]
	ldp	q8, q9, [x3, #96]
	prfm	pldl1keep, [x3, #4192]
	prfm	pldl1keep, [x3, #4208]
	ld1r	{ v10.4s }, [x13]
	ld1r	{ v24.4s }, [x14]
	ld1r	{ v25.4s }, [x15]
	ld1r	{ v26.4s }, [x16]
	add	x8, x8, #8
	add	x11, x11, x10
	add	x3, x3, #128
	bfdot	v23.4s, v10.8h, v29.8h
	bfdot	v22.4s, v10.8h, v31.8h
	bfdot	v21.4s, v10.8h, v8.8h
	bfdot	v20.4s, v10.8h, v9.8h
	bfdot	v19.4s, v24.8h, v29.8h
	bfdot	v18.4s, v24.8h, v31.8h
	bfdot	v17.4s, v24.8h, v8.8h
	bfdot	v16.4s, v24.8h, v9.8h
	bfdot	v7.4s, v25.8h, v29.8h
	bfdot	v6.4s, v25.8h, v31.8h
	bfdot	v5.4s, v25.8h, v8.8h
	bfdot	v4.4s, v25.8h, v9.8h
	bfdot	v3.4s, v26.8h, v29.8h
	bfdot	v2.4s, v26.8h, v31.8h
	bfdot	v1.4s, v26.8h, v8.8h
	bfdot	v0.4s, v26.8h, v9.8h
	b.hi	.LBB8_26
.LBB8_27:
	cbz	x4, .LBB8_29
	lsl	x10, x2, #1
	add	x11, x9, x2
	ldp	q24, q25, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q26, q27, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v28.4s }, [x9], x10
	ld1r	{ v29.4s }, [x11]
	ld1r	{ v30.4s }, [x9]
	bfdot	v23.4s, v28.8h, v24.8h
	bfdot	v22.4s, v28.8h, v25.8h
	bfdot	v21.4s, v28.8h, v26.8h
	bfdot	v20.4s, v28.8h, v27.8h
	ld1r	{ v28.4s }, [x8]
	bfdot	v19.4s, v29.8h, v24.8h
	bfdot	v18.4s, v29.8h, v25.8h
	bfdot	v17.4s, v29.8h, v26.8h
	bfdot	v16.4s, v29.8h, v27.8h
	bfdot	v7.4s, v30.8h, v24.8h
	bfdot	v6.4s, v30.8h, v25.8h
	bfdot	v5.4s, v30.8h, v26.8h
	bfdot	v4.4s, v30.8h, v27.8h
	bfdot	v3.4s, v28.8h, v24.8h
	bfdot	v2.4s, v28.8h, v25.8h
	bfdot	v1.4s, v28.8h, v26.8h
	bfdot	v0.4s, v28.8h, v27.8h
.LBB8_29:
	mov	w9, #-8388608
	movi	d24, #0000000000000000
	ldr	w8, [x6, #40]
	fmov	s25, w9
	ldp	x9, x11, [x6, #8]
	cmp	w8, #0
	ldr	x8, [x6]
	ldr	x10, [x6, #24]
	ldp	q28, q27, [x11]
	fcsel	s24, s25, s24, eq
	ldp	q26, q25, [x11, #32]
	fadd	v23.4s, v23.4s, v28.4s
	dup	v24.4s, v24.s[0]
	cbz	x10, .LBB8_49
	ldr	q29, [x10]
	fadd	v22.4s, v22.4s, v27.4s
	ldr	x11, [x6, #32]
	fadd	v21.4s, v21.4s, v26.4s
	fadd	v20.4s, v20.4s, v25.4s
	fadd	v19.4s, v19.4s, v28.4s
	fadd	v23.4s, v29.4s, v23.4s
	add	x12, x10, x11, lsl #2
	add	x13, x8, x9, lsl #2
	fadd	v18.4s, v18.4s, v27.4s
	fadd	v17.4s, v17.4s, v26.4s
	fadd	v16.4s, v16.4s, v25.4s
	fadd	v7.4s, v7.4s, v28.4s
	fadd	v6.4s, v6.4s, v27.4s
	fadd	v5.4s, v5.4s, v26.4s
	fadd	v4.4s, v4.4s, v25.4s
	fadd	v3.4s, v3.4s, v28.4s
	fadd	v2.4s, v2.4s, v27.4s
	fcmgt	v29.4s, v24.4s, v23.4s
	fadd	v1.4s, v1.4s, v26.4s
	fadd	v0.4s, v0.4s, v25.4s
	bit	v23.16b, v24.16b, v29.16b
	str	q23, [x8]
	ldr	q23, [x10, #16]
	fadd	v22.4s, v23.4s, v22.4s
	fcmgt	v23.4s, v24.4s, v22.4s
	bit	v22.16b, v24.16b, v23.16b
	str	q22, [x8, #16]
	ldr	q22, [x10, #32]
	fadd	v21.4s, v22.4s, v21.4s
	fcmgt	v22.4s, v24.4s, v21.4s
	bit	v21.16b, v24.16b, v22.16b
	str	q21, [x8, #32]
	ldr	q21, [x10, #48]
	fadd	v20.4s, v21.4s, v20.4s
	fcmgt	v21.4s, v24.4s, v20.4s
	bit	v20.16b, v24.16b, v21.16b
	str	q20, [x8, #48]
	ldr	q20, [x12]
	fadd	v19.4s, v20.4s, v19.4s
	fcmgt	v20.4s, v24.4s, v19.4s
	bit	v19.16b, v24.16b, v20.16b
	str	q19, [x13]
	ldr	q19, [x12, #16]
	fadd	v18.4s, v19.4s, v18.4s
	fcmgt	v19.4s, v24.4s, v18.4s
	bit	v18.16b, v24.16b, v19.16b
	str	q18, [x13, #16]
	ldr	q18, [x12, #32]
	fadd	v17.4s, v18.4s, v17.4s
	fcmgt	v18.4s, v24.4s, v17.4s
	bit	v17.16b, v24.16b, v18.16b
	str	q17, [x13, #32]
	ldr	q17, [x12, #48]
	add	x12, x10, x11, lsl #3
	fadd	v16.4s, v17.4s, v16.4s
	fcmgt	v17.4s, v24.4s, v16.4s
	bit	v16.16b, v24.16b, v17.16b
	str	q16, [x13, #48]
	add	x13, x8, x9, lsl #3
	ldr	q16, [x12]
	fadd	v7.4s, v16.4s, v7.4s
	fcmgt	v16.4s, v24.4s, v7.4s
	bit	v7.16b, v24.16b, v16.16b
	str	q7, [x13]
	ldr	q7, [x12, #16]
	fadd	v6.4s, v7.4s, v6.4s
	fcmgt	v7.4s, v24.4s, v6.4s
	bit	v6.16b, v24.16b, v7.16b
	str	q6, [x13, #16]
	ldr	q6, [x12, #32]
	fadd	v5.4s, v6.4s, v5.4s
	fcmgt	v6.4s, v24.4s, v5.4s
	bit	v5.16b, v24.16b, v6.16b
	str	q5, [x13, #32]
	ldr	q5, [x12, #48]
	mov	w12, #12
	madd	x10, x11, x12, x10
	fadd	v4.4s, v5.4s, v4.4s
	madd	x8, x9, x12, x8
	fcmgt	v5.4s, v24.4s, v4.4s
	bit	v4.16b, v24.16b, v5.16b
	str	q4, [x13, #48]
	ldr	q4, [x10]
	fadd	v3.4s, v4.4s, v3.4s
	fcmgt	v4.4s, v24.4s, v3.4s
	bit	v3.16b, v24.16b, v4.16b
	str	q3, [x8]
	ldr	q3, [x10, #16]
	fadd	v2.4s, v3.4s, v2.4s
	fcmgt	v3.4s, v24.4s, v2.4s
	bit	v2.16b, v24.16b, v3.16b
	str	q2, [x8, #16]
	ldr	q2, [x10, #32]
	fadd	v1.4s, v2.4s, v1.4s
	fcmgt	v2.4s, v24.4s, v1.4s
	bit	v1.16b, v24.16b, v2.16b
	str	q1, [x8, #32]
	ldr	q1, [x10, #48]
	fadd	v0.4s, v1.4s, v0.4s
	fcmgt	v1.4s, v24.4s, v0.4s
	bit	v0.16b, v24.16b, v1.16b
	str	q0, [x8, #48]
	b	.LBB8_60
.LBB8_31:
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	cmp	x4, #2
	movi	v5.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	add	x8, x1, #64
	movi	v3.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	b.lo	.LBB8_34
	ldp	x10, x9, [x5]
.LBB8_33:
	mov	x11, x8
	add	x12, x8, x2
	prfm	pldl2keep, [x10]
	ldp	q16, q17, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	sub	x4, x4, #2
	ldp	q18, q19, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v20.4s }, [x11], #4
	ld1r	{ v21.4s }, [x12]
	cmp	x4, #1
	add	x10, x10, x9
	add	x8, x8, #8
	bfdot	v6.4s, v20.8h, v16.8h
	bfdot	v7.4s, v20.8h, v17.8h
	bfdot	v5.4s, v20.8h, v18.8h
	bfdot	v4.4s, v20.8h, v19.8h
	bfdot	v3.4s, v21.8h, v16.8h
	bfdot	v2.4s, v21.8h, v17.8h
	bfdot	v1.4s, v21.8h, v18.8h
	bfdot	v0.4s, v21.8h, v19.8h
	ldp	q16, q17, [x3, #64]
	prfm	pldl1keep, [x3, #4160]
	prfm	pldl1keep, [x3, #4176]
	ldp	q20, q22, [x3, #96]
	prfm	pldl1keep, [x3, #4192]
	prfm	pldl1keep, [x3, #4208]
	add	x3, x3, #128
	ld1r	{ v23.4s }, [x11], x2
	ld1r	{ v18.4s }, [x11]
	bfdot	v6.4s, v23.8h, v16.8h
	bfdot	v7.4s, v23.8h, v17.8h
	bfdot	v5.4s, v23.8h, v20.8h
	bfdot	v4.4s, v23.8h, v22.8h
	bfdot	v3.4s, v18.8h, v16.8h
	bfdot	v2.4s, v18.8h, v17.8h
	bfdot	v1.4s, v18.8h, v20.8h
	bfdot	v0.4s, v18.8h, v22.8h
	b.hi	.LBB8_33
.LBB8_34:
	cbz	x4, .LBB8_36
	ldp	q16, q17, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q18, q19, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v20.4s }, [x8], x2
	ld1r	{ v21.4s }, [x8]
	bfdot	v6.4s, v20.8h, v16.8h
	bfdot	v7.4s, v20.8h, v17.8h
	bfdot	v5.4s, v20.8h, v18.8h
	bfdot	v4.4s, v20.8h, v19.8h
	bfdot	v3.4s, v21.8h, v16.8h
	bfdot	v2.4s, v21.8h, v17.8h
	bfdot	v1.4s, v21.8h, v18.8h
	bfdot	v0.4s, v21.8h, v19.8h
.LBB8_36:
	mov	w9, #-8388608
	movi	d16, #0000000000000000
	ldr	w8, [x6, #40]
	fmov	s17, w9
	ldp	x9, x11, [x6, #8]
	cmp	w8, #0
	ldr	x8, [x6]
	ldr	x10, [x6, #24]
	ldp	q20, q19, [x11]
	fcsel	s16, s17, s16, eq
	ldp	q18, q17, [x11, #32]
	fadd	v6.4s, v6.4s, v20.4s
	dup	v16.4s, v16.s[0]
	cbz	x10, .LBB8_56
	ldr	q21, [x10]
	fadd	v7.4s, v7.4s, v19.4s
	ldr	x11, [x6, #32]
	fadd	v5.4s, v5.4s, v18.4s
	fadd	v4.4s, v4.4s, v17.4s
	fadd	v3.4s, v3.4s, v20.4s
	fadd	v6.4s, v21.4s, v6.4s
	fadd	v2.4s, v2.4s, v19.4s
	fadd	v1.4s, v1.4s, v18.4s
	fadd	v0.4s, v0.4s, v17.4s
	fcmgt	v21.4s, v16.4s, v6.4s
	bit	v6.16b, v16.16b, v21.16b
	str	q6, [x8]
	ldr	q6, [x10, #16]
	fadd	v6.4s, v6.4s, v7.4s
	fcmgt	v7.4s, v16.4s, v6.4s
	bit	v6.16b, v16.16b, v7.16b
	str	q6, [x8, #16]
	ldr	q6, [x10, #32]
	fadd	v5.4s, v6.4s, v5.4s
	fcmgt	v6.4s, v16.4s, v5.4s
	bit	v5.16b, v16.16b, v6.16b
	str	q5, [x8, #32]
	ldr	q5, [x10, #48]
	add	x10, x10, x11, lsl #2
	fadd	v4.4s, v5.4s, v4.4s
	fcmgt	v5.4s, v16.4s, v4.4s
	bit	v4.16b, v16.16b, v5.16b
	str	q4, [x8, #48]
	add	x8, x8, x9, lsl #2
	ldr	q4, [x10]
	fadd	v3.4s, v4.4s, v3.4s
	fcmgt	v4.4s, v16.4s, v3.4s
	bit	v3.16b, v16.16b, v4.16b
	str	q3, [x8]
	ldr	q3, [x10, #16]
	fadd	v2.4s, v3.4s, v2.4s
	fcmgt	v3.4s, v16.4s, v2.4s
	bit	v2.16b, v16.16b, v3.16b
	str	q2, [x8, #16]
	ldr	q2, [x10, #32]
	fadd	v1.4s, v2.4s, v1.4s
	fcmgt	v2.4s, v16.4s, v1.4s
	bit	v1.16b, v16.16b, v2.16b
	str	q1, [x8, #32]
	ldr	q1, [x10, #48]
	fadd	v0.4s, v1.4s, v0.4s
	fcmgt	v1.4s, v16.4s, v0.4s
	bit	v0.16b, v16.16b, v1.16b
	str	q0, [x8, #48]
	b	.LBB8_60
.LBB8_38:
	movi	v0.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	add	x8, x2, x2, lsl #1
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	add	x9, x1, #64
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	cmp	x4, #2
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	add	x8, x9, x8
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	movi	v21.2d, #0000000000000000
	movi	v22.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	movi	v24.2d, #0000000000000000
	movi	v25.2d, #0000000000000000
	movi	v26.2d, #0000000000000000
	movi	v27.2d, #0000000000000000
	b.lo	.LBB8_41
	ldp	x11, x10, [x5]
	lsl	x12, x2, #1
.LBB8_40:
	mov	x13, x9
	prfm	pldl2keep, [x11]
	ldp	q28, q30, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q31, q29, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	add	x14, x9, x2
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v8.4s }, [x13], #4
	ld1r	{ v9.4s }, [x14], #4
	add	x15, x9, x12
	mov	x16, x8
	add	x17, x8, x2
	sub	x4, x4, #2
	bfdot	v27.4s, v8.8h, v28.8h
	bfdot	v26.4s, v8.8h, v30.8h
	bfdot	v25.4s, v8.8h, v31.8h
	bfdot	v24.4s, v8.8h, v29.8h
	ld1r	{ v8.4s }, [x15], #4
	ld1r	{ v12.4s }, [x16], #4
	bfdot	v23.4s, v9.8h, v28.8h
	ld1r	{ v13.4s }, [x17], #4
	bfdot	v22.4s, v9.8h, v30.8h
	bfdot	v21.4s, v9.8h, v31.8h
	bfdot	v20.4s, v9.8h, v29.8h
	bfdot	v19.4s, v8.8h, v28.8h
	bfdot	v18.4s, v8.8h, v30.8h
	bfdot	v17.4s, v8.8h, v31.8h
	bfdot	v16.4s, v8.8h, v29.8h
	bfdot	v7.4s, v12.8h, v28.8h
	ldp	q8, q9, [x3, #64]
	prfm	pldl1keep, [x3, #4160]
	prfm	pldl1keep, [x3, #4176]
	bfdot	v3.4s, v13.8h, v28.8h
	ldp	q10, q11, [x3, #96]
	prfm	pldl1keep, [x3, #4192]
	prfm	pldl1keep, [x3, #4208]
	ld1r	{ v28.4s }, [x14]
	bfdot	v6.4s, v12.8h, v30.8h
	bfdot	v5.4s, v12.8h, v31.8h
	bfdot	v4.4s, v12.8h, v29.8h
	bfdot	v2.4s, v13.8h, v30.8h
	bfdot	v1.4s, v13.8h, v31.8h
	bfdot	v0.4s, v13.8h, v29.8h
	ld1r	{ v14.4s }, [x13]
	ld1r	{ v29.4s }, [x15]
	bfdot	v23.4s, v28.8h, v8.8h
	bfdot	v22.4s, v28.8h, v9.8h
	ld1r	{ v30.4s }, [x16]
	bfdot	v21.4s, v28.8h, v10.8h
	bfdot	v20.4s, v28.8h, v11.8h
	ld1r	{ v28.4s }, [x17]
	bfdot	v27.4s, v14.8h, v8.8h
	bfdot	v26.4s, v14.8h, v9.8h
	bfdot	v25.4s, v14.8h, v10.8h
	bfdot	v24.4s, v14.8h, v11.8h
	bfdot	v19.4s, v29.8h, v8.8h
	bfdot	v18.4s, v29.8h, v9.8h
	bfdot	v17.4s, v29.8h, v10.8h
	bfdot	v16.4s, v29.8h, v11.8h
	bfdot	v7.4s, v30.8h, v8.8h
	bfdot	v6.4s, v30.8h, v9.8h
	bfdot	v5.4s, v30.8h, v10.8h
	bfdot	v4.4s, v30.8h, v11.8h
	bfdot	v3.4s, v28.8h, v8.8h
	bfdot	v2.4s, v28.8h, v9.8h
	bfdot	v1.4s, v28.8h, v10.8h
	bfdot	v0.4s, v28.8h, v11.8h
	add	x9, x9, #8
	cmp	x4, #1
	add	x8, x8, #8
	add	x11, x11, x10
	add	x3, x3, #128
	b.hi	.LBB8_40
.LBB8_41:
	cbz	x4, .LBB8_43
	lsl	x10, x2, #1
	add	x11, x9, x2
	ldp	q28, q29, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q30, q31, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v8.4s }, [x9], x10
	ld1r	{ v9.4s }, [x11]
	bfdot	v27.4s, v8.8h, v28.8h
	bfdot	v26.4s, v8.8h, v29.8h
	bfdot	v25.4s, v8.8h, v30.8h
	bfdot	v24.4s, v8.8h, v31.8h
	bfdot	v23.4s, v9.8h, v28.8h
	ld1r	{ v8.4s }, [x9]
	bfdot	v22.4s, v9.8h, v29.8h
	ld1r	{ v10.4s }, [x8], x2
	bfdot	v21.4s, v9.8h, v30.8h
	bfdot	v20.4s, v9.8h, v31.8h
	ld1r	{ v9.4s }, [x8]
	bfdot	v19.4s, v8.8h, v28.8h
	bfdot	v18.4s, v8.8h, v29.8h
	bfdot	v17.4s, v8.8h, v30.8h
	bfdot	v16.4s, v8.8h, v31.8h
	bfdot	v7.4s, v10.8h, v28.8h
	bfdot	v6.4s, v10.8h, v29.8h
	bfdot	v5.4s, v10.8h, v30.8h
	bfdot	v4.4s, v10.8h, v31.8h
	bfdot	v3.4s, v9.8h, v28.8h
	bfdot	v2.4s, v9.8h, v29.8h
	bfdot	v1.4s, v9.8h, v30.8h
	bfdot	v0.4s, v9.8h, v31.8h
.LBB8_43:
	mov	w9, #-8388608
	movi	d28, #0000000000000000
	ldr	w8, [x6, #40]
	fmov	s29, w9
	ldp	x9, x11, [x6, #8]
	cmp	w8, #0
	ldr	x8, [x6]
	ldr	x10, [x6, #24]
	ldp	q8, q31, [x11]
	fcsel	s28, s29, s28, eq
	ldp	q30, q29, [x11, #32]
	fadd	v27.4s, v27.4s, v8.4s
	dup	v28.4s, v28.s[0]
	cbz	x10, .LBB8_57
	ldr	q9, [x10]
	fadd	v26.4s, v26.4s, v31.4s
	ldr	x11, [x6, #32]
	fadd	v25.4s, v25.4s, v30.4s
	fadd	v24.4s, v24.4s, v29.4s
	fadd	v23.4s, v23.4s, v8.4s
	fadd	v27.4s, v9.4s, v27.4s
	add	x12, x10, x11, lsl #2
	add	x13, x8, x9, lsl #2
	fadd	v22.4s, v22.4s, v31.4s
	fadd	v21.4s, v21.4s, v30.4s
	fadd	v20.4s, v20.4s, v29.4s
	fadd	v19.4s, v19.4s, v8.4s
	fadd	v18.4s, v18.4s, v31.4s
	fadd	v17.4s, v17.4s, v30.4s
	fadd	v16.4s, v16.4s, v29.4s
	fadd	v7.4s, v7.4s, v8.4s
	fadd	v6.4s, v6.4s, v31.4s
	fcmgt	v9.4s, v28.4s, v27.4s
	fadd	v5.4s, v5.4s, v30.4s
	fadd	v4.4s, v4.4s, v29.4s
	fadd	v3.4s, v3.4s, v8.4s
	fadd	v2.4s, v2.4s, v31.4s
	fadd	v1.4s, v1.4s, v30.4s
	fadd	v0.4s, v0.4s, v29.4s
	bit	v27.16b, v28.16b, v9.16b
	str	q27, [x8]
	ldr	q27, [x10, #16]
	fadd	v26.4s, v27.4s, v26.4s
	fcmgt	v27.4s, v28.4s, v26.4s
	bit	v26.16b, v28.16b, v27.16b
	str	q26, [x8, #16]
	ldr	q26, [x10, #32]
	fadd	v25.4s, v26.4s, v25.4s
	fcmgt	v26.4s, v28.4s, v25.4s
	bit	v25.16b, v28.16b, v26.16b
	str	q25, [x8, #32]
	ldr	q25, [x10, #48]
	fadd	v24.4s, v25.4s, v24.4s
	fcmgt	v25.4s, v28.4s, v24.4s
	bit	v24.16b, v28.16b, v25.16b
	str	q24, [x8, #48]
	ldr	q24, [x12]
	fadd	v23.4s, v24.4s, v23.4s
	fcmgt	v24.4s, v28.4s, v23.4s
	bit	v23.16b, v28.16b, v24.16b
	str	q23, [x13]
	ldr	q23, [x12, #16]
	fadd	v22.4s, v23.4s, v22.4s
	fcmgt	v23.4s, v28.4s, v22.4s
	bit	v22.16b, v28.16b, v23.16b
	str	q22, [x13, #16]
	ldr	q22, [x12, #32]
	fadd	v21.4s, v22.4s, v21.4s
	fcmgt	v22.4s, v28.4s, v21.4s
	bit	v21.16b, v28.16b, v22.16b
	str	q21, [x13, #32]
	ldr	q21, [x12, #48]
	add	x12, x10, x11, lsl #3
	fadd	v20.4s, v21.4s, v20.4s
	fcmgt	v21.4s, v28.4s, v20.4s
	bit	v20.16b, v28.16b, v21.16b
	str	q20, [x13, #48]
	add	x13, x8, x9, lsl #3
	ldr	q20, [x12]
	fadd	v19.4s, v20.4s, v19.4s
	fcmgt	v20.4s, v28.4s, v19.4s
	bit	v19.16b, v28.16b, v20.16b
	str	q19, [x13]
	ldr	q19, [x12, #16]
	fadd	v18.4s, v19.4s, v18.4s
	fcmgt	v19.4s, v28.4s, v18.4s
	bit	v18.16b, v28.16b, v19.16b
	str	q18, [x13, #16]
	ldr	q18, [x12, #32]
	fadd	v17.4s, v18.4s, v17.4s
	fcmgt	v18.4s, v28.4s, v17.4s
	bit	v17.16b, v28.16b, v18.16b
	str	q17, [x13, #32]
	ldr	q17, [x12, #48]
	mov	w12, #12
	madd	x14, x11, x12, x10
	add	x10, x10, x11, lsl #4
	fadd	v16.4s, v17.4s, v16.4s
	madd	x12, x9, x12, x8
	add	x8, x8, x9, lsl #4
	fcmgt	v17.4s, v28.4s, v16.4s
	bit	v16.16b, v28.16b, v17.16b
	str	q16, [x13, #48]
	ldr	q16, [x14]
	fadd	v7.4s, v16.4s, v7.4s
	fcmgt	v16.4s, v28.4s, v7.4s
	bit	v7.16b, v28.16b, v16.16b
	str	q7, [x12]
	ldr	q7, [x14, #16]
	fadd	v6.4s, v7.4s, v6.4s
	fcmgt	v7.4s, v28.4s, v6.4s
	bit	v6.16b, v28.16b, v7.16b
	str	q6, [x12, #16]
	ldr	q6, [x14, #32]
	fadd	v5.4s, v6.4s, v5.4s
	fcmgt	v6.4s, v28.4s, v5.4s
	bit	v5.16b, v28.16b, v6.16b
	str	q5, [x12, #32]
	ldr	q5, [x14, #48]
	fadd	v4.4s, v5.4s, v4.4s
	fcmgt	v5.4s, v28.4s, v4.4s
	bit	v4.16b, v28.16b, v5.16b
	str	q4, [x12, #48]
	ldr	q4, [x10]
	fadd	v3.4s, v4.4s, v3.4s
	fcmgt	v4.4s, v28.4s, v3.4s
	bit	v3.16b, v28.16b, v4.16b
	str	q3, [x8]
	ldr	q3, [x10, #16]
	fadd	v2.4s, v3.4s, v2.4s
	fcmgt	v3.4s, v28.4s, v2.4s
	bit	v2.16b, v28.16b, v3.16b
	str	q2, [x8, #16]
	ldr	q2, [x10, #32]
	fadd	v1.4s, v2.4s, v1.4s
	fcmgt	v2.4s, v28.4s, v1.4s
	bit	v1.16b, v28.16b, v2.16b
	str	q1, [x8, #32]
	ldr	q1, [x10, #48]
	fadd	v0.4s, v1.4s, v0.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x8, #48]
	b	.LBB8_60
.LBB8_45:
	movi	v8.2d, #0000000000000000
	movi	v11.2d, #0000000000000000
	movi	v9.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	movi	v21.2d, #0000000000000000
	movi	v22.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	movi	v24.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v26.2d, #0000000000000000
	movi	v27.2d, #0000000000000000
	movi	v14.2d, #0000000000000000
	movi	v28.2d, #0000000000000000
	movi	v29.2d, #0000000000000000
	movi	v30.2d, #0000000000000000
	movi	v31.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
.LBB8_46:
	mov	v25.16b, v26.16b
	mov	v13.16b, v5.16b
	str	q9, [sp]
	mov	v5.16b, v11.16b
	mov	v15.16b, v8.16b
	cbz	x4, .LBB8_51
	ldp	q8, q9, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	add	x11, x10, x2
	ldp	q10, q11, [x3, #32]
	mov	v3.16b, v27.16b
	prfm	pldl1keep, [x3, #4128]
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v0.4s }, [x10], x9
	ld1r	{ v1.4s }, [x11]
	bfdot	v2.4s, v0.8h, v9.8h
	bfdot	v4.4s, v0.8h, v8.8h
	bfdot	v31.4s, v0.8h, v10.8h
	bfdot	v30.4s, v0.8h, v11.8h
	ld1r	{ v0.4s }, [x10]
	bfdot	v29.4s, v1.8h, v8.8h
	bfdot	v28.4s, v1.8h, v9.8h
	bfdot	v14.4s, v1.8h, v10.8h
	bfdot	v3.4s, v1.8h, v11.8h
	add	x10, x8, x2
	str	q2, [sp, #32]
	bfdot	v25.4s, v0.8h, v8.8h
	bfdot	v13.4s, v0.8h, v9.8h
	ld1r	{ v1.4s }, [x8], x9
	ld1r	{ v2.4s }, [x10]
	bfdot	v24.4s, v0.8h, v10.8h
	bfdot	v23.4s, v0.8h, v11.8h
	ld1r	{ v0.4s }, [x8]
	bfdot	v22.4s, v1.8h, v8.8h
	bfdot	v21.4s, v1.8h, v9.8h
	bfdot	v20.4s, v1.8h, v10.8h
	bfdot	v19.4s, v1.8h, v11.8h
	ldr	q1, [sp]
	bfdot	v18.4s, v2.8h, v8.8h
	bfdot	v17.4s, v2.8h, v9.8h
	bfdot	v16.4s, v2.8h, v10.8h
	bfdot	v7.4s, v2.8h, v11.8h
	bfdot	v6.4s, v0.8h, v8.8h
	bfdot	v5.4s, v0.8h, v9.8h
	bfdot	v15.4s, v0.8h, v10.8h
	bfdot	v1.4s, v0.8h, v11.8h
	str	q1, [sp]
	b	.LBB8_52
.LBB8_48:
	fadd	v3.4s, v3.4s, v7.4s
	fadd	v1.4s, v1.4s, v6.4s
	fadd	v0.4s, v0.4s, v5.4s
	fcmgt	v5.4s, v4.4s, v2.4s
	fcmgt	v6.4s, v4.4s, v3.4s
	fcmgt	v7.4s, v4.4s, v1.4s
	fcmgt	v16.4s, v4.4s, v0.4s
	bit	v2.16b, v4.16b, v5.16b
	bit	v3.16b, v4.16b, v6.16b
	bit	v1.16b, v4.16b, v7.16b
	bit	v0.16b, v4.16b, v16.16b
	stp	q2, q3, [x8]
	b	.LBB8_59
.LBB8_49:
	fadd	v22.4s, v22.4s, v27.4s
	fadd	v21.4s, v21.4s, v26.4s
	add	x10, x8, x9, lsl #2
	fadd	v20.4s, v20.4s, v25.4s
	fcmgt	v29.4s, v24.4s, v23.4s
	mov	w11, #12
	fadd	v19.4s, v19.4s, v28.4s
	fadd	v18.4s, v18.4s, v27.4s
	madd	x11, x9, x11, x8
	fadd	v17.4s, v17.4s, v26.4s
	fadd	v16.4s, v16.4s, v25.4s
	add	x9, x8, x9, lsl #3
	fcmgt	v30.4s, v24.4s, v22.4s
	fcmgt	v31.4s, v24.4s, v21.4s
	fadd	v7.4s, v7.4s, v28.4s
	fcmgt	v8.4s, v24.4s, v20.4s
	bit	v23.16b, v24.16b, v29.16b
	fadd	v6.4s, v6.4s, v27.4s
	fcmgt	v29.4s, v24.4s, v19.4s
	fadd	v5.4s, v5.4s, v26.4s
	fadd	v4.4s, v4.4s, v25.4s
	fadd	v3.4s, v3.4s, v28.4s
	fadd	v2.4s, v2.4s, v27.4s
	fadd	v1.4s, v1.4s, v26.4s
	bit	v22.16b, v24.16b, v30.16b
	bit	v21.16b, v24.16b, v31.16b
	fadd	v0.4s, v0.4s, v25.4s
	bit	v20.16b, v24.16b, v8.16b
	bit	v19.16b, v24.16b, v29.16b
	stp	q23, q22, [x8]
	fcmgt	v23.4s, v24.4s, v18.4s
	fcmgt	v22.4s, v24.4s, v17.4s
	stp	q21, q20, [x8, #32]
	fcmgt	v20.4s, v24.4s, v16.4s
	fcmgt	v21.4s, v24.4s, v7.4s
	bit	v18.16b, v24.16b, v23.16b
	fcmgt	v23.4s, v24.4s, v6.4s
	bit	v17.16b, v24.16b, v22.16b
	fcmgt	v22.4s, v24.4s, v5.4s
	bit	v16.16b, v24.16b, v20.16b
	fcmgt	v20.4s, v24.4s, v4.4s
	bit	v7.16b, v24.16b, v21.16b
	fcmgt	v21.4s, v24.4s, v3.4s
	stp	q19, q18, [x10]
	fcmgt	v18.4s, v24.4s, v2.4s
	fcmgt	v19.4s, v24.4s, v1.4s
	bit	v6.16b, v24.16b, v23.16b
	bit	v5.16b, v24.16b, v22.16b
	stp	q17, q16, [x10, #32]
	bit	v4.16b, v24.16b, v20.16b
	fcmgt	v16.4s, v24.4s, v0.4s
	bit	v3.16b, v24.16b, v21.16b
	bit	v2.16b, v24.16b, v18.16b
	bit	v1.16b, v24.16b, v19.16b
	stp	q7, q6, [x9]
	stp	q5, q4, [x9, #32]
	bit	v0.16b, v24.16b, v16.16b
	stp	q3, q2, [x11]
	str	q1, [x11, #32]
	b	.LBB8_55
.LBB8_50:
	fadd	v18.4s, v18.4s, v23.4s
	fadd	v17.4s, v17.4s, v22.4s
	add	x10, x8, x9, lsl #2
	fadd	v16.4s, v16.4s, v21.4s
	fadd	v7.4s, v7.4s, v24.4s
	fcmgt	v25.4s, v20.4s, v19.4s
	fadd	v3.4s, v3.4s, v24.4s
	fadd	v6.4s, v6.4s, v23.4s
	fadd	v5.4s, v5.4s, v22.4s
	fadd	v4.4s, v4.4s, v21.4s
	fadd	v2.4s, v2.4s, v23.4s
	fadd	v1.4s, v1.4s, v22.4s
	fcmgt	v26.4s, v20.4s, v18.4s
	fcmgt	v27.4s, v20.4s, v17.4s
	fadd	v0.4s, v0.4s, v21.4s
	fcmgt	v24.4s, v20.4s, v16.4s
	bit	v19.16b, v20.16b, v25.16b
	fcmgt	v23.4s, v20.4s, v7.4s
	fcmgt	v22.4s, v20.4s, v6.4s
	fcmgt	v25.4s, v20.4s, v5.4s
	fcmgt	v21.4s, v20.4s, v4.4s
	bit	v18.16b, v20.16b, v26.16b
	bit	v17.16b, v20.16b, v27.16b
	bit	v16.16b, v20.16b, v24.16b
	fcmgt	v24.4s, v20.4s, v3.4s
	bit	v7.16b, v20.16b, v23.16b
	bit	v6.16b, v20.16b, v22.16b
	bit	v5.16b, v20.16b, v25.16b
	bit	v4.16b, v20.16b, v21.16b
	stp	q19, q18, [x8]
	fcmgt	v18.4s, v20.4s, v2.4s
	fcmgt	v19.4s, v20.4s, v1.4s
	stp	q17, q16, [x8, #32]
	add	x8, x8, x9, lsl #3
	fcmgt	v16.4s, v20.4s, v0.4s
	stp	q7, q6, [x10]
	bit	v3.16b, v20.16b, v24.16b
	stp	q5, q4, [x10, #32]
	bit	v2.16b, v20.16b, v18.16b
	bit	v1.16b, v20.16b, v19.16b
	bit	v0.16b, v20.16b, v16.16b
	b	.LBB8_58
.LBB8_51:
	str	q2, [sp, #32]
	mov	v3.16b, v27.16b
.LBB8_52:
	movi	d0, #0000000000000000
	mov	w9, #-8388608
	ldr	w8, [x6, #40]
	fmov	s1, w9
	ldp	x9, x11, [x6, #8]
	cmp	w8, #0
	ldr	x8, [x6]
	ldr	x10, [x6, #24]
	fcsel	s0, s1, s0, eq
	ldp	q12, q11, [x11]
	ldp	q10, q9, [x11, #32]
	dup	v8.4s, v0.s[0]
	fadd	v0.4s, v4.4s, v12.4s
	cbz	x10, .LBB8_54
	ldr	q1, [x10]
	ldr	x11, [x6, #32]
	add	x13, x8, x9, lsl #2
	fadd	v0.4s, v1.4s, v0.4s
	add	x12, x10, x11, lsl #2
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	ldr	q1, [sp, #32]
	fadd	v1.4s, v1.4s, v11.4s
	str	q0, [x8]
	ldr	q0, [x10, #16]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v31.4s, v10.4s
	str	q0, [x8, #16]
	ldr	q0, [x10, #32]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v30.4s, v9.4s
	str	q0, [x8, #32]
	ldr	q0, [x10, #48]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v29.4s, v12.4s
	str	q0, [x8, #48]
	ldr	q0, [x12]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v28.4s, v11.4s
	str	q0, [x13]
	ldr	q0, [x12, #16]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v14.4s, v10.4s
	str	q0, [x13, #16]
	ldr	q0, [x12, #32]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v3.4s, v9.4s
	str	q0, [x13, #32]
	ldr	q0, [x12, #48]
	add	x12, x10, x11, lsl #3
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v25.4s, v12.4s
	str	q0, [x13, #48]
	add	x13, x8, x9, lsl #3
	ldr	q0, [x12]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v13.4s, v11.4s
	str	q0, [x13]
	ldr	q0, [x12, #16]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v24.4s, v10.4s
	str	q0, [x13, #16]
	ldr	q0, [x12, #32]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v23.4s, v9.4s
	str	q0, [x13, #32]
	ldr	q0, [x12, #48]
	mov	w12, #12
	madd	x14, x11, x12, x10
	fadd	v0.4s, v0.4s, v1.4s
	madd	x12, x9, x12, x8
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v22.4s, v12.4s
	str	q0, [x13, #48]
	add	x13, x10, x11, lsl #4
	ldr	q0, [x14]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v21.4s, v11.4s
	str	q0, [x12]
	ldr	q0, [x14, #16]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v20.4s, v10.4s
	str	q0, [x12, #16]
	ldr	q0, [x14, #32]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v19.4s, v9.4s
	str	q0, [x12, #32]
	ldr	q0, [x14, #48]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v18.4s, v12.4s
	str	q0, [x12, #48]
	add	x12, x8, x9, lsl #4
	ldr	q0, [x13]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v17.4s, v11.4s
	str	q0, [x12]
	ldr	q0, [x13, #16]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v16.4s, v10.4s
	str	q0, [x12, #16]
	ldr	q0, [x13, #32]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v7.4s, v9.4s
	str	q0, [x12, #32]
	ldr	q0, [x13, #48]
	mov	w13, #20
	madd	x10, x11, x13, x10
	fadd	v0.4s, v0.4s, v1.4s
	madd	x8, x9, x13, x8
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v6.4s, v12.4s
	str	q0, [x12, #48]
	ldr	q0, [x10]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v5.4s, v11.4s
	str	q0, [x8]
	ldr	q0, [x10, #16]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v15.4s, v10.4s
	str	q0, [x8, #16]
	ldr	q0, [x10, #32]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	ldr	q1, [sp]
	fadd	v1.4s, v1.4s, v9.4s
	str	q0, [x8, #32]
	ldr	q0, [x10, #48]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	str	q0, [x8, #48]
	b	.LBB8_60
.LBB8_54:
	ldr	q1, [sp, #32]
	fadd	v2.4s, v31.4s, v10.4s
	stp	q7, q5, [sp, #16]
	mov	v5.16b, v28.16b
	fadd	v28.4s, v30.4s, v9.4s
	mov	v4.16b, v6.16b
	fadd	v1.4s, v1.4s, v11.4s
	mov	v6.16b, v29.16b
	add	x10, x8, x9, lsl #2
	fcmgt	v29.4s, v8.4s, v0.4s
	fadd	v14.4s, v14.4s, v10.4s
	add	x11, x8, x9, lsl #3
	fcmgt	v31.4s, v8.4s, v2.4s
	fadd	v26.4s, v5.4s, v11.4s
	mov	v5.16b, v16.16b
	fadd	v27.4s, v6.4s, v12.4s
	mov	v6.16b, v17.16b
	mov	v16.16b, v21.16b
	fcmgt	v30.4s, v8.4s, v1.4s
	mov	v17.16b, v22.16b
	mov	v21.16b, v24.16b
	mov	v22.16b, v13.16b
	fcmgt	v13.4s, v8.4s, v28.4s
	bit	v0.16b, v8.16b, v29.16b
	fadd	v24.4s, v3.4s, v9.4s
	mov	v7.16b, v20.16b
	mov	v20.16b, v23.16b
	bit	v2.16b, v8.16b, v31.16b
	fcmgt	v31.4s, v8.4s, v14.4s
	fadd	v23.4s, v25.4s, v12.4s
	bit	v1.16b, v8.16b, v30.16b
	fcmgt	v29.4s, v8.4s, v27.4s
	fadd	v22.4s, v22.4s, v11.4s
	bit	v28.16b, v8.16b, v13.16b
	fadd	v20.4s, v20.4s, v9.4s
	fcmgt	v30.4s, v8.4s, v26.4s
	fadd	v21.4s, v21.4s, v10.4s
	fadd	v6.4s, v6.4s, v11.4s
	fadd	v5.4s, v5.4s, v10.4s
	mov	v25.16b, v31.16b
	stp	q0, q1, [x8]
	fcmgt	v0.4s, v8.4s, v24.4s
	bit	v27.16b, v8.16b, v29.16b
	stp	q2, q28, [x8, #32]
	fcmgt	v2.4s, v8.4s, v20.4s
	fcmgt	v1.4s, v8.4s, v23.4s
	bsl	v25.16b, v8.16b, v14.16b
	bit	v26.16b, v8.16b, v30.16b
	fcmgt	v29.4s, v8.4s, v22.4s
	fcmgt	v30.4s, v8.4s, v21.4s
	bsl	v0.16b, v8.16b, v24.16b
	bsl	v1.16b, v8.16b, v23.16b
	ldr	q23, [sp]
	stp	q27, q26, [x10]
	bit	v22.16b, v8.16b, v29.16b
	bit	v21.16b, v8.16b, v30.16b
	fadd	v23.4s, v23.4s, v9.4s
	stp	q25, q0, [x10, #32]
	mov	w10, #12
	mov	v0.16b, v2.16b
	madd	x10, x9, x10, x8
	fadd	v2.4s, v17.4s, v12.4s
	fadd	v17.4s, v7.4s, v10.4s
	stp	q1, q22, [x11]
	fadd	v1.4s, v16.4s, v11.4s
	fadd	v7.4s, v18.4s, v12.4s
	bsl	v0.16b, v8.16b, v20.16b
	mov	v22.16b, v4.16b
	fcmgt	v16.4s, v8.4s, v2.4s
	fcmgt	v18.4s, v8.4s, v1.4s
	stp	q21, q0, [x11, #32]
	fadd	v0.4s, v19.4s, v9.4s
	fcmgt	v19.4s, v8.4s, v17.4s
	ldp	q3, q21, [sp, #16]
	mov	w11, #20
	bit	v2.16b, v8.16b, v16.16b
	fcmgt	v16.4s, v8.4s, v7.4s
	madd	x11, x9, x11, x8
	bit	v1.16b, v8.16b, v18.16b
	fcmgt	v18.4s, v8.4s, v6.4s
	add	x8, x8, x9, lsl #4
	fcmgt	v20.4s, v8.4s, v0.4s
	fadd	v4.4s, v3.4s, v9.4s
	bit	v17.16b, v8.16b, v19.16b
	fadd	v3.4s, v22.4s, v12.4s
	fadd	v21.4s, v21.4s, v11.4s
	fcmgt	v19.4s, v8.4s, v5.4s
	fadd	v22.4s, v15.4s, v10.4s
	bit	v7.16b, v8.16b, v16.16b
	stp	q2, q1, [x10]
	mov	v1.16b, v18.16b
	bit	v0.16b, v8.16b, v20.16b
	fcmgt	v20.4s, v8.4s, v4.4s
	fcmgt	v2.4s, v8.4s, v21.4s
	bit	v5.16b, v8.16b, v19.16b
	fcmgt	v16.4s, v8.4s, v3.4s
	bsl	v1.16b, v8.16b, v6.16b
	fcmgt	v6.4s, v8.4s, v22.4s
	stp	q17, q0, [x10, #32]
	mov	v0.16b, v20.16b
	bit	v3.16b, v8.16b, v16.16b
	stp	q7, q1, [x8]
	mov	v1.16b, v2.16b
	mov	v2.16b, v6.16b
	bsl	v0.16b, v8.16b, v4.16b
	fcmgt	v4.4s, v8.4s, v23.4s
	bsl	v1.16b, v8.16b, v21.16b
	bsl	v2.16b, v8.16b, v22.16b
	stp	q5, q0, [x8, #32]
	mov	v0.16b, v4.16b
	stp	q3, q1, [x11]
	bsl	v0.16b, v8.16b, v23.16b
	str	q2, [x11, #32]
.LBB8_55:
	str	q0, [x11, #48]
	b	.LBB8_60
.LBB8_56:
	fadd	v7.4s, v7.4s, v19.4s
	fadd	v5.4s, v5.4s, v18.4s
	add	x9, x8, x9, lsl #2
	fadd	v4.4s, v4.4s, v17.4s
	fadd	v3.4s, v3.4s, v20.4s
	fcmgt	v20.4s, v16.4s, v6.4s
	fadd	v2.4s, v2.4s, v19.4s
	fadd	v1.4s, v1.4s, v18.4s
	fadd	v0.4s, v0.4s, v17.4s
	fcmgt	v19.4s, v16.4s, v7.4s
	fcmgt	v18.4s, v16.4s, v5.4s
	fcmgt	v17.4s, v16.4s, v4.4s
	fcmgt	v21.4s, v16.4s, v3.4s
	bit	v6.16b, v16.16b, v20.16b
	fcmgt	v20.4s, v16.4s, v2.4s
	bit	v7.16b, v16.16b, v19.16b
	fcmgt	v19.4s, v16.4s, v1.4s
	bit	v5.16b, v16.16b, v18.16b
	fcmgt	v18.4s, v16.4s, v0.4s
	bit	v4.16b, v16.16b, v17.16b
	bit	v3.16b, v16.16b, v21.16b
	bit	v2.16b, v16.16b, v20.16b
	bit	v1.16b, v16.16b, v19.16b
	stp	q6, q7, [x8]
	bit	v0.16b, v16.16b, v18.16b
	stp	q5, q4, [x8, #32]
	stp	q3, q2, [x9]
	stp	q1, q0, [x9, #32]
	b	.LBB8_60
.LBB8_57:
	fadd	v26.4s, v26.4s, v31.4s
	fadd	v25.4s, v25.4s, v30.4s
	add	x10, x8, x9, lsl #2
	fadd	v24.4s, v24.4s, v29.4s
	fadd	v23.4s, v23.4s, v8.4s
	mov	w11, #12
	fcmgt	v9.4s, v28.4s, v27.4s
	fadd	v22.4s, v22.4s, v31.4s
	madd	x11, x9, x11, x8
	fadd	v21.4s, v21.4s, v30.4s
	fadd	v20.4s, v20.4s, v29.4s
	fadd	v19.4s, v19.4s, v8.4s
	fcmgt	v10.4s, v28.4s, v26.4s
	fcmgt	v11.4s, v28.4s, v25.4s
	fadd	v18.4s, v18.4s, v31.4s
	fcmgt	v12.4s, v28.4s, v24.4s
	fadd	v17.4s, v17.4s, v30.4s
	fadd	v16.4s, v16.4s, v29.4s
	bit	v27.16b, v28.16b, v9.16b
	fcmgt	v9.4s, v28.4s, v23.4s
	fadd	v7.4s, v7.4s, v8.4s
	fadd	v6.4s, v6.4s, v31.4s
	fadd	v5.4s, v5.4s, v30.4s
	fadd	v4.4s, v4.4s, v29.4s
	bit	v26.16b, v28.16b, v10.16b
	fcmgt	v10.4s, v28.4s, v22.4s
	bit	v25.16b, v28.16b, v11.16b
	fcmgt	v11.4s, v28.4s, v21.4s
	bit	v24.16b, v28.16b, v12.16b
	fcmgt	v12.4s, v28.4s, v20.4s
	bit	v23.16b, v28.16b, v9.16b
	fadd	v3.4s, v3.4s, v8.4s
	fadd	v2.4s, v2.4s, v31.4s
	fadd	v1.4s, v1.4s, v30.4s
	fadd	v0.4s, v0.4s, v29.4s
	stp	q27, q26, [x8]
	bit	v22.16b, v28.16b, v10.16b
	stp	q25, q24, [x8, #32]
	bit	v21.16b, v28.16b, v11.16b
	bit	v20.16b, v28.16b, v12.16b
	stp	q23, q22, [x10]
	fcmgt	v22.4s, v28.4s, v17.4s
	fcmgt	v23.4s, v28.4s, v16.4s
	stp	q21, q20, [x10, #32]
	add	x10, x8, x9, lsl #3
	add	x8, x8, x9, lsl #4
	fcmgt	v20.4s, v28.4s, v19.4s
	fcmgt	v21.4s, v28.4s, v18.4s
	bit	v17.16b, v28.16b, v22.16b
	fcmgt	v22.4s, v28.4s, v5.4s
	bit	v16.16b, v28.16b, v23.16b
	fcmgt	v23.4s, v28.4s, v4.4s
	bit	v19.16b, v28.16b, v20.16b
	fcmgt	v20.4s, v28.4s, v7.4s
	bit	v18.16b, v28.16b, v21.16b
	fcmgt	v21.4s, v28.4s, v6.4s
	bit	v5.16b, v28.16b, v22.16b
	stp	q17, q16, [x10, #32]
	fcmgt	v16.4s, v28.4s, v0.4s
	bit	v4.16b, v28.16b, v23.16b
	bit	v7.16b, v28.16b, v20.16b
	fcmgt	v20.4s, v28.4s, v3.4s
	stp	q19, q18, [x10]
	bit	v6.16b, v28.16b, v21.16b
	fcmgt	v18.4s, v28.4s, v2.4s
	fcmgt	v19.4s, v28.4s, v1.4s
	bit	v0.16b, v28.16b, v16.16b
	stp	q5, q4, [x11, #32]
	bit	v3.16b, v28.16b, v20.16b
	stp	q7, q6, [x11]
	bit	v2.16b, v28.16b, v18.16b
	bit	v1.16b, v28.16b, v19.16b
.LBB8_58:
	stp	q3, q2, [x8]
.LBB8_59:
	stp	q1, q0, [x8, #32]
.LBB8_60:
	ldp	d9, d8, [sp, #96]
	ldp	d11, d10, [sp, #80]
	ldp	d13, d12, [sp, #64]
	ldp	d15, d14, [sp, #48]
	add	sp, sp, #112
	ret
.Lfunc_end8:
	.size	tile_of, .Lfunc_end8-tile_of
	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"neonbf16"
	.size	.L.str, 9
	.hidden	contrast_neonbf16_bfloat16
	.type	contrast_neonbf16_bfloat16,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	contrast_neonbf16_bfloat16
	.p2align	3, 0x0
contrast_neonbf16_bfloat16:
	.xword	.L.str
	.xword	16
	.xword	panel_bytes
	.xword	pack_panel
	.xword	pack_bfloat16_panel
	.xword	row_bytes
	.xword	64
	.xword	2
	.word	0
	.zero	4
	.xword	prepare_rows
	.xword	prepare_softmax
	.xword	multiply
	.size	contrast_neonbf16_bfloat16, 96
	.type	no_bias,@object
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
no_bias:
	.zero	64
	.size	no_bias, 64
	.hidden	contrast_neon_epilogue
	.hidden	contrast_neon_gated
#endif

#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
