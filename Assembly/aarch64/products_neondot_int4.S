// Made of Sources/CContrastKernels/products_neondot_int4.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__aarch64__)
	.arch armv8.2-a+dotprod+bf16
	.text
	.p2align	2
	.type	panel_bytes,@function
panel_bytes:
	add	x8, x0, #31
	mov	w9, #144
	mov	x10, #95
	lsr	x8, x8, #5
	madd	x8, x8, x9, x10
	and	x0, x8, #0xffffffffffffffc0
	ret
.Lfunc_end0:
	.size	panel_bytes, .Lfunc_end0-panel_bytes
	.p2align	2
	.type	pack_panel,@function
pack_panel:
	stp	d15, d14, [sp, #-160]!
	stp	d13, d12, [sp, #16]
	stp	d11, d10, [sp, #32]
	stp	d9, d8, [sp, #48]
	stp	x29, x30, [sp, #64]
	stp	x28, x27, [sp, #80]
	stp	x26, x25, [sp, #96]
	stp	x24, x23, [sp, #112]
	stp	x22, x21, [sp, #128]
	stp	x20, x19, [sp, #144]
	sub	sp, sp, #2, lsl #12
	sub	sp, sp, #272
	add	x8, x3, #31
	mov	x9, #95
	mov	x19, x2
	lsr	x23, x8, #5
	stp	x4, x8, [sp, #40]
	mov	w8, #144
	stp	x0, x1, [sp, #8]
	mov	x0, x4
	mov	w1, wzr
	madd	x8, x23, x8, x9
	mov	x20, x3
	and	x2, x8, #0xffffffffffffffc0
	bl	memset
	str	x19, [sp, #32]
	cbz	x19, .LBB1_19
	ldr	x8, [sp, #40]
	ldr	x9, [sp, #16]
	fmov	v2.4s, #7.00000000
	movi	v1.2d, #0000000000000000
	fmov	s10, #-0.25000000
	mov	w25, #16992
	add	x10, x8, #32
	add	x8, x8, #80
	lsl	x9, x9, #2
	stp	x8, x10, [sp, #64]
	mov	w8, #1262485504
	mov	x27, xzr
	dup	v0.4s, w8
	str	x9, [sp, #24]
	mov	w9, #-884998144
	ldr	x8, [sp, #8]
	mov	w19, #144
	mov	w29, #32
	add	x21, sp, #144
	add	x22, sp, #272
	movk	w25, #3490, lsl #16
	stp	q0, q2, [sp, #112]
	dup	v0.4s, w9
	str	x8, [sp, #56]
	str	q0, [sp, #96]
	b	.LBB1_3
.LBB1_2:
	ldr	x8, [sp, #32]
	add	x27, x27, #1
	ldr	x9, [sp, #56]
	mov	w25, #16992
	add	x22, sp, #272
	cmp	x27, x8
	ldr	x8, [sp, #72]
	movk	w25, #3490, lsl #16
	add	x10, x8, #2
	ldr	x8, [sp, #24]
	add	x9, x9, x8
	ldr	x8, [sp, #64]
	str	x9, [sp, #56]
	add	x8, x8, #4
	stp	x8, x10, [sp, #64]
	b.eq	.LBB1_19
.LBB1_3:
	movi	d11, #0000000000000000
	ldr	x8, [sp, #48]
	cmp	x8, #32
	b.hs	.LBB1_8
.LBB1_4:
	fmov	w8, s11
	mov	w9, #8388607
	fcmp	s11, #0.0
	movi	d9, #0000000000000000
	fmov	s8, #1.00000000
	add	w8, w8, w9
	and	w8, w8, #0x7f800000
	fmov	s0, w8
	ldr	x8, [sp, #40]
	fcsel	s11, s0, s11, gt
	str	s11, [x8, x27, lsl #2]
	fcmp	s11, #0.0
	b.le	.LBB1_2
	ldr	x8, [sp, #48]
	cmp	x8, #32
	b.lo	.LBB1_2
	ldp	x24, x22, [sp, #56]
	add	x28, sp, #272
	ldr	x25, [sp, #72]
	mov	x8, x20
	mov	x26, x23
.LBB1_7:
	ldr	s0, [x28], #4
	add	x0, sp, #144
	mov	x1, x24
	stp	q1, q1, [sp, #144]
	fdiv	s0, s0, s11
	stp	q1, q1, [sp, #176]
	stp	q1, q1, [sp, #208]
	stp	q1, q1, [sp, #240]
	dup	v0.4s, v0.s[0]
	fcvtn	v0.4h, v0.4s
	st1	{ v0.h }[0], [x25], x19
	subs	x19, x8, #32
	csel	x8, x8, x29, lo
	str	q0, [sp, #80]
	lsl	x2, x8, #2
	bl	memcpy
	ldr	q0, [sp, #80]
	ldp	q7, q3, [sp, #208]
	ldp	q16, q5, [sp, #240]
	movi	v24.4s, #193, lsl #24
	dup	v0.4h, v0.h[0]
	ldp	q6, q2, [sp, #176]
	ldp	q26, q25, [sp, #112]
	add	x24, x24, #128
	mov	x8, x19
	mov	w19, #144
	fcvtl	v0.4s, v0.4h
	fmul	s0, s11, s0
	fdiv	s1, s8, s0
	fcmp	s0, #0.0
	fcsel	s0, s9, s1, eq
	ldp	q4, q1, [sp, #144]
	subs	x26, x26, #1
	fmul	v3.4s, v3.4s, v0.s[0]
	fmul	v1.4s, v1.4s, v0.s[0]
	fmul	v5.4s, v5.4s, v0.s[0]
	fmul	v2.4s, v2.4s, v0.s[0]
	fmul	v4.4s, v4.4s, v0.s[0]
	fmul	v6.4s, v6.4s, v0.s[0]
	fmul	v7.4s, v7.4s, v0.s[0]
	fmul	v0.4s, v16.4s, v0.s[0]
	fcmgt	v16.4s, v3.4s, v25.4s
	fcmgt	v17.4s, v1.4s, v25.4s
	fcmgt	v20.4s, v5.4s, v25.4s
	fcmgt	v18.4s, v2.4s, v25.4s
	fcmgt	v19.4s, v4.4s, v25.4s
	fcmgt	v21.4s, v6.4s, v25.4s
	fcmgt	v23.4s, v0.4s, v25.4s
	fcmgt	v22.4s, v7.4s, v25.4s
	bsl	v16.16b, v25.16b, v3.16b
	bsl	v17.16b, v25.16b, v1.16b
	bsl	v20.16b, v25.16b, v5.16b
	bsl	v18.16b, v25.16b, v2.16b
	bsl	v19.16b, v25.16b, v4.16b
	bsl	v21.16b, v25.16b, v6.16b
	bsl	v23.16b, v25.16b, v0.16b
	bsl	v22.16b, v25.16b, v7.16b
	ldr	q25, [sp, #96]
	fcmgt	v3.4s, v24.4s, v3.4s
	fcmgt	v1.4s, v24.4s, v1.4s
	fcmgt	v5.4s, v24.4s, v5.4s
	fadd	v16.4s, v16.4s, v26.4s
	fadd	v17.4s, v17.4s, v26.4s
	fadd	v20.4s, v20.4s, v26.4s
	fadd	v18.4s, v18.4s, v26.4s
	fadd	v19.4s, v19.4s, v26.4s
	fadd	v21.4s, v21.4s, v26.4s
	fadd	v23.4s, v23.4s, v26.4s
	fcmgt	v2.4s, v24.4s, v2.4s
	fadd	v22.4s, v22.4s, v26.4s
	fcmgt	v4.4s, v24.4s, v4.4s
	fcmgt	v0.4s, v24.4s, v0.4s
	fcmgt	v6.4s, v24.4s, v6.4s
	fadd	v16.4s, v16.4s, v25.4s
	fadd	v17.4s, v17.4s, v25.4s
	fadd	v20.4s, v20.4s, v25.4s
	fadd	v18.4s, v18.4s, v25.4s
	fadd	v19.4s, v19.4s, v25.4s
	fcmgt	v7.4s, v24.4s, v7.4s
	bsl	v3.16b, v24.16b, v16.16b
	fadd	v16.4s, v23.4s, v25.4s
	bsl	v1.16b, v24.16b, v17.16b
	bsl	v5.16b, v24.16b, v20.16b
	fadd	v17.4s, v21.4s, v25.4s
	bsl	v2.16b, v24.16b, v18.16b
	fadd	v18.4s, v22.4s, v25.4s
	bsl	v4.16b, v24.16b, v19.16b
	bsl	v0.16b, v24.16b, v16.16b
	fcvtzs	v1.4s, v1.4s
	movi	v16.4s, #8
	fcvtzs	v5.4s, v5.4s
	bsl	v6.16b, v24.16b, v17.16b
	movi	v17.4s, #128
	bsl	v7.16b, v24.16b, v18.16b
	fcvtzs	v2.4s, v2.4s
	fcvtzs	v3.4s, v3.4s
	fcvtzs	v4.4s, v4.4s
	fcvtzs	v0.4s, v0.4s
	shl	v1.4s, v1.4s, #4
	shl	v5.4s, v5.4s, #4
	fcvtzs	v6.4s, v6.4s
	fcvtzs	v7.4s, v7.4s
	shl	v2.4s, v2.4s, #4
	shl	v3.4s, v3.4s, #4
	add	v4.4s, v4.4s, v16.4s
	eor	v1.16b, v1.16b, v17.16b
	add	v0.4s, v0.4s, v16.4s
	eor	v5.16b, v5.16b, v17.16b
	add	v6.4s, v6.4s, v16.4s
	eor	v2.16b, v2.16b, v17.16b
	eor	v3.16b, v3.16b, v17.16b
	add	v7.4s, v7.4s, v16.4s
	orr	v1.16b, v1.16b, v4.16b
	orr	v0.16b, v5.16b, v0.16b
	orr	v2.16b, v2.16b, v6.16b
	orr	v3.16b, v3.16b, v7.16b
	xtn	v1.4h, v1.4s
	xtn	v0.4h, v0.4s
	xtn	v2.4h, v2.4s
	xtn	v3.4h, v3.4s
	uzp1	v1.8b, v1.8b, v0.8b
	uzp1	v2.8b, v2.8b, v0.8b
	uzp1	v3.8b, v3.8b, v0.8b
	uzp1	v0.8b, v0.8b, v0.8b
	stur	s1, [x22, #-32]
	movi	v1.2d, #0000000000000000
	str	s2, [x22]
	str	s3, [x22, #32]
	str	s0, [x22, #64]
	add	x22, x22, #144
	b.ne	.LBB1_7
	b	.LBB1_2
.LBB1_8:
	ldp	x9, x8, [sp, #8]
	mov	x28, xzr
	mul	x8, x27, x8
	add	x24, x9, x8, lsl #2
	b	.LBB1_11
.LBB1_9:
	mov	w8, #2143289344
	fmov	s2, w8
.LBB1_10:
	fabs	s0, s2
	movi	v1.2d, #0000000000000000
	str	s2, [x22, x28, lsl #2]
	add	x28, x28, #1
	fcmp	s0, s11
	fcsel	s11, s11, s0, ls
	fcmp	s11, s11
	ccmp	x28, x23, #2, vc
	b.hs	.LBB1_4
.LBB1_11:
	sub	x8, x20, x28, lsl #5
	add	x1, x24, x28, lsl #7
	add	x0, sp, #144
	stp	q1, q1, [sp, #144]
	cmp	x8, #32
	stp	q1, q1, [sp, #176]
	csel	x8, x8, x29, lo
	stp	q1, q1, [sp, #208]
	lsl	x2, x8, #2
	stp	q1, q1, [sp, #240]
	bl	memcpy
	movi	d0, #0000000000000000
	mov	x9, xzr
	mov	w8, wzr
.LBB1_12:
	ldr	w10, [x21, x9]
	add	x9, x9, #4
	fmov	s1, w10
	and	w11, w10, #0x7fffffff
	cmp	w11, w8
	csel	w8, w11, w8, hi
	fcsel	s0, s1, s0, hi
	cmp	x9, #128
	b.ne	.LBB1_12
	movi	v15.4s, #193, lsl #24
	lsr	w9, w8, #23
	ldr	q27, [sp, #128]
	cmp	w9, #254
	b.hi	.LBB1_9
	fmov	s1, w8
	fmov	s3, w25
	movi	d2, #0000000000000000
	fcmp	s1, s3
	b.mi	.LBB1_10
	dup	v2.4s, v0.s[0]
	ldp	q1, q3, [sp, #144]
	ldp	q4, q5, [sp, #176]
	movi	d18, #0000000000000000
	ldp	q6, q7, [sp, #208]
	mov	w8, #28
	ldp	q16, q17, [sp, #240]
	fdiv	v1.4s, v1.4s, v2.4s
	fdiv	v3.4s, v3.4s, v2.4s
	fdiv	v4.4s, v4.4s, v2.4s
	fdiv	v5.4s, v5.4s, v2.4s
	fdiv	v6.4s, v6.4s, v2.4s
	fdiv	v7.4s, v7.4s, v2.4s
	fdiv	v16.4s, v16.4s, v2.4s
	fdiv	v17.4s, v17.4s, v2.4s
	movi	d2, #0000000000000000
	b	.LBB1_17
.LBB1_16:
	add	w8, w8, #1
	ldr	q27, [sp, #128]
	cmp	w8, #35
	b.eq	.LBB1_10
.LBB1_17:
	ucvtf	s19, w8
	ldr	q9, [sp, #112]
	fmul	s19, s19, s10
	fmul	v20.4s, v3.4s, v19.s[0]
	fmul	v21.4s, v1.4s, v19.s[0]
	fmul	v22.4s, v6.4s, v19.s[0]
	fmul	v23.4s, v5.4s, v19.s[0]
	fmul	v24.4s, v4.4s, v19.s[0]
	fmul	v25.4s, v17.4s, v19.s[0]
	fmul	v26.4s, v16.4s, v19.s[0]
	fmul	v19.4s, v7.4s, v19.s[0]
	fcmgt	v8.4s, v20.4s, v27.4s
	fcmgt	v28.4s, v21.4s, v27.4s
	fcmgt	v29.4s, v22.4s, v27.4s
	fcmgt	v30.4s, v23.4s, v27.4s
	fcmgt	v31.4s, v24.4s, v27.4s
	fcmgt	v12.4s, v25.4s, v27.4s
	fcmgt	v13.4s, v26.4s, v27.4s
	fcmgt	v14.4s, v19.4s, v27.4s
	bsl	v8.16b, v27.16b, v20.16b
	bsl	v28.16b, v27.16b, v21.16b
	bsl	v29.16b, v27.16b, v22.16b
	bsl	v30.16b, v27.16b, v23.16b
	bsl	v31.16b, v27.16b, v24.16b
	bsl	v12.16b, v27.16b, v25.16b
	bsl	v13.16b, v27.16b, v26.16b
	bsl	v14.16b, v27.16b, v19.16b
	fcmgt	v25.4s, v15.4s, v25.4s
	fcmgt	v26.4s, v15.4s, v26.4s
	fcmgt	v19.4s, v15.4s, v19.4s
	fcmgt	v22.4s, v15.4s, v22.4s
	fadd	v27.4s, v8.4s, v9.4s
	fadd	v28.4s, v28.4s, v9.4s
	fadd	v29.4s, v29.4s, v9.4s
	fadd	v30.4s, v30.4s, v9.4s
	fadd	v31.4s, v31.4s, v9.4s
	fadd	v12.4s, v12.4s, v9.4s
	fadd	v13.4s, v13.4s, v9.4s
	fadd	v14.4s, v14.4s, v9.4s
	ldr	q8, [sp, #96]
	fcmgt	v23.4s, v15.4s, v23.4s
	fcmgt	v24.4s, v15.4s, v24.4s
	fcmgt	v20.4s, v15.4s, v20.4s
	fcmgt	v21.4s, v15.4s, v21.4s
	fadd	v27.4s, v27.4s, v8.4s
	fadd	v28.4s, v28.4s, v8.4s
	fadd	v29.4s, v29.4s, v8.4s
	fadd	v30.4s, v30.4s, v8.4s
	fadd	v31.4s, v31.4s, v8.4s
	fadd	v12.4s, v12.4s, v8.4s
	fadd	v13.4s, v13.4s, v8.4s
	fadd	v14.4s, v14.4s, v8.4s
	bsl	v20.16b, v15.16b, v27.16b
	bsl	v21.16b, v15.16b, v28.16b
	bsl	v22.16b, v15.16b, v29.16b
	bsl	v23.16b, v15.16b, v30.16b
	bsl	v24.16b, v15.16b, v31.16b
	bsl	v25.16b, v15.16b, v12.16b
	bsl	v26.16b, v15.16b, v13.16b
	bsl	v19.16b, v15.16b, v14.16b
	fmul	v27.4s, v1.4s, v21.4s
	fmul	v28.4s, v3.4s, v20.4s
	fmul	v21.4s, v21.4s, v21.4s
	fmul	v29.4s, v4.4s, v24.4s
	fmul	v30.4s, v5.4s, v23.4s
	fmul	v31.4s, v6.4s, v22.4s
	fmul	v12.4s, v7.4s, v19.4s
	fmul	v13.4s, v16.4s, v26.4s
	fmul	v14.4s, v17.4s, v25.4s
	fmul	v20.4s, v20.4s, v20.4s
	fmul	v24.4s, v24.4s, v24.4s
	fmul	v23.4s, v23.4s, v23.4s
	fmul	v22.4s, v22.4s, v22.4s
	fmul	v19.4s, v19.4s, v19.4s
	fmul	v26.4s, v26.4s, v26.4s
	fadd	v27.4s, v31.4s, v27.4s
	fmul	v25.4s, v25.4s, v25.4s
	fadd	v28.4s, v12.4s, v28.4s
	fadd	v29.4s, v13.4s, v29.4s
	fadd	v30.4s, v14.4s, v30.4s
	fadd	v21.4s, v21.4s, v22.4s
	fadd	v19.4s, v20.4s, v19.4s
	fadd	v20.4s, v24.4s, v26.4s
	fadd	v23.4s, v23.4s, v25.4s
	fadd	v22.4s, v27.4s, v29.4s
	fadd	v27.4s, v28.4s, v30.4s
	fadd	v20.4s, v21.4s, v20.4s
	fadd	v19.4s, v19.4s, v23.4s
	fadd	v22.4s, v22.4s, v27.4s
	fadd	v19.4s, v20.4s, v19.4s
	ext	v21.16b, v22.16b, v22.16b, #8
	fadd	v20.2s, v22.2s, v21.2s
	ext	v21.16b, v19.16b, v19.16b, #8
	dup	v22.2s, v20.s[1]
	fadd	v21.2s, v19.2s, v21.2s
	fadd	v19.2s, v20.2s, v22.2s
	dup	v20.2s, v21.s[1]
	fadd	v21.2s, v21.2s, v20.2s
	fmul	v20.2s, v19.2s, v19.2s
	fdiv	v20.2s, v20.2s, v21.2s
	fcmp	s20, s18
	b.le	.LBB1_16
	fdiv	v2.2s, v19.2s, v21.2s
	fmov	s18, s20
	fmul	s2, s0, s2
	b	.LBB1_16
.LBB1_19:
	add	sp, sp, #2, lsl #12
	add	sp, sp, #272
	ldp	x20, x19, [sp, #144]
	ldp	x22, x21, [sp, #128]
	ldp	x24, x23, [sp, #112]
	ldp	x26, x25, [sp, #96]
	ldp	x28, x27, [sp, #80]
	ldp	x29, x30, [sp, #64]
	ldp	d9, d8, [sp, #48]
	ldp	d11, d10, [sp, #32]
	ldp	d13, d12, [sp, #16]
	ldp	d15, d14, [sp], #160
	ret
.Lfunc_end1:
	.size	pack_panel, .Lfunc_end1-pack_panel
	.p2align	2
	.type	row_bytes,@function
row_bytes:
	add	x8, x0, #31
	lsr	x9, x8, #2
	and	x8, x8, #0xffffffffffffffe0
	add	x8, x8, #63
	and	x9, x9, #0x3ffffffffffffff8
	and	x8, x8, #0xffffffffffffffc0
	add	x9, x9, #63
	and	x9, x9, #0x7fffffffffffffc0
	add	x8, x8, x9
	add	x0, x8, #64
	ret
.Lfunc_end2:
	.size	row_bytes, .Lfunc_end2-row_bytes
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI3_0:
	.word	0
	.word	1
	.word	2
	.word	3
	.text
	.p2align	2
	.type	prepare_rows,@function
prepare_rows:
	sub	sp, sp, #192
	stp	x29, x30, [sp, #96]
	stp	x28, x27, [sp, #112]
	stp	x26, x25, [sp, #128]
	stp	x24, x23, [sp, #144]
	stp	x22, x21, [sp, #160]
	stp	x20, x19, [sp, #176]
	stp	x4, x0, [sp, #16]
	str	x1, [sp, #32]
	str	x2, [sp, #56]
	cbz	x2, .LBB3_83
	ldp	x19, x9, [sp, #24]
	add	x17, x3, #31
	and	x10, x17, #0xffffffffffffffe0
	movi	v0.2d, #0000000000000000
	mov	w16, #1262485504
	add	x10, x10, #63
	adrp	x12, .LCPI3_0
	dup	v1.4s, w16
	lsl	x9, x9, #2
	and	x10, x10, #0xffffffffffffffc0
	add	x18, sp, #80
	ldr	q2, [x12, :lo12:.LCPI3_0]
	mov	w6, #16992
	mov	x8, xzr
	stp	x9, x17, [sp, #40]
	lsr	x9, x17, #2
	lsr	x17, x17, #5
	add	x11, x19, #16
	mov	w13, #32
	mov	w14, #31
	and	x9, x9, #0x3ffffffffffffff8
	mov	w15, #2139095039
	str	x10, [sp, #8]
	add	x9, x9, #63
	movk	w6, #3490, lsl #16
	and	x9, x9, #0x7fffffffffffffc0
	add	x9, x10, x9
	add	x10, x18, #16
	add	x9, x9, #64
	str	x9, [sp]
	b	.LBB3_3
.LBB3_2:
	ldr	x9, [sp, #56]
	add	x8, x8, #1
	cmp	x8, x9
	ldr	x9, [sp, #40]
	add	x11, x11, x9
	add	x19, x19, x9
	b.eq	.LBB3_83
.LBB3_3:
	ldr	x9, [sp, #48]
	cmp	x9, #32
	b.lo	.LBB3_2
	ldr	x12, [sp]
	ldp	x16, x9, [sp, #8]
	mov	x20, xzr
	mov	x24, x19
	mov	x25, x11
	madd	x9, x8, x12, x9
	ldr	x12, [sp, #32]
	mov	x26, x3
	mul	x12, x8, x12
	add	x16, x9, x16
	add	x21, x9, #64
	ldr	x9, [sp, #24]
	add	x23, x16, #64
	add	x22, x9, x12, lsl #2
	b	.LBB3_6
.LBB3_5:
	ldrsb	w9, [x21]
	ldrsb	w12, [x21, #1]
	add	x25, x25, #128
	ldrsb	w16, [x21, #2]
	ldrsb	w18, [x21, #3]
	add	x24, x24, #128
	ldrsb	w0, [x21, #4]
	ldrsb	w1, [x21, #5]
	add	w9, w9, w12
	ldrsb	w2, [x21, #6]
	add	w12, w16, w18
	ldrsb	w18, [x21, #8]
	add	w16, w0, w1
	add	w9, w9, w12
	ldrsb	w0, [x21, #11]
	add	w12, w16, w2
	ldrsb	w16, [x21, #7]
	ldrsb	w1, [x21, #12]
	add	w9, w9, w12
	ldrsb	w12, [x21, #9]
	ldrsb	w2, [x21, #13]
	add	w16, w16, w18
	ldrsb	w18, [x21, #10]
	ldrsb	w4, [x21, #20]
	add	w12, w16, w12
	add	w16, w0, w1
	ldrsb	w0, [x21, #14]
	add	w12, w12, w18
	add	w16, w16, w2
	ldrsb	w18, [x21, #15]
	add	w16, w16, w0
	ldrsb	w0, [x21, #16]
	ldrsb	w1, [x21, #17]
	add	w9, w9, w12
	add	w12, w16, w18
	ldrsb	w16, [x21, #18]
	add	w18, w0, w1
	ldrsb	w0, [x21, #22]
	ldrsb	w1, [x21, #23]
	add	w16, w18, w16
	ldrsb	w18, [x21, #19]
	ldrsb	w2, [x21, #24]
	add	w0, w0, w1
	ldrsb	w1, [x21, #25]
	add	w9, w9, w12
	add	w16, w16, w18
	add	w18, w0, w2
	ldrsb	w0, [x21, #26]
	add	w12, w16, w4
	add	w16, w18, w1
	ldrsb	w18, [x21, #21]
	add	w16, w16, w0
	ldrsb	w0, [x21, #27]
	ldrsb	w1, [x21, #28]
	ldrsb	w2, [x21, #29]
	ldrsb	w4, [x21, #30]
	add	w12, w12, w18
	add	w16, w16, w0
	ldrsb	w18, [x21, #31]
	add	w9, w9, w12
	add	w12, w16, w1
	add	w16, w2, w4
	add	x21, x21, #32
	add	w9, w9, w12
	add	w12, w16, w18
	add	w9, w9, w12
	add	x12, x23, x20, lsl #3
	add	x20, x20, #1
	neg	w9, w9, lsl #3
	cmp	x20, x17
	str	s3, [x12, #4]
	str	w9, [x12]
	b.eq	.LBB3_2
.LBB3_6:
	mov	x9, x26
	subs	x26, x26, #32
	lsl	x16, x20, #5
	csel	x28, x9, x13, lo
	add	x4, x22, x20, lsl #7
	subs	x9, x14, x28
	sub	x5, x3, x16
	csel	x29, xzr, x9, lo
	cmp	x5, #32
	csel	x27, x5, x13, lo
	subs	x9, x14, x27
	csel	x30, xzr, x9, lo
	cmp	x5, #4
	b.hs	.LBB3_8
	movi	v3.2d, #0000000000000000
	mov	x1, xzr
	subs	x9, x27, x1
	b.hi	.LBB3_23
	b	.LBB3_30
.LBB3_8:
	ldr	q3, [x4]
	cmp	x5, #8
	fabs	v3.4s, v3.4s
	b.hs	.LBB3_10
	mov	w1, #4
	subs	x9, x27, x1
	b.hi	.LBB3_23
	b	.LBB3_30
.LBB3_10:
	ldr	q4, [x4, #16]
	cmp	x5, #12
	fabs	v4.4s, v4.4s
	smax	v3.4s, v3.4s, v4.4s
	b.hs	.LBB3_12
	mov	w1, #8
	subs	x9, x27, x1
	b.hi	.LBB3_23
	b	.LBB3_30
.LBB3_12:
	ldr	q4, [x4, #32]
	cmp	x5, #16
	fabs	v4.4s, v4.4s
	smax	v3.4s, v3.4s, v4.4s
	b.hs	.LBB3_14
	mov	w1, #12
	subs	x9, x27, x1
	b.hi	.LBB3_23
	b	.LBB3_30
.LBB3_14:
	ldr	q4, [x4, #48]
	cmp	x5, #20
	fabs	v4.4s, v4.4s
	smax	v3.4s, v3.4s, v4.4s
	b.hs	.LBB3_16
	mov	w1, #16
	subs	x9, x27, x1
	b.hi	.LBB3_23
	b	.LBB3_30
.LBB3_16:
	ldr	q4, [x4, #64]
	cmp	x5, #24
	fabs	v4.4s, v4.4s
	smax	v3.4s, v3.4s, v4.4s
	b.hs	.LBB3_18
	mov	w1, #20
	subs	x9, x27, x1
	b.hi	.LBB3_23
	b	.LBB3_30
.LBB3_18:
	ldr	q4, [x4, #80]
	cmp	x5, #28
	fabs	v4.4s, v4.4s
	smax	v3.4s, v3.4s, v4.4s
	b.hs	.LBB3_20
	mov	w1, #24
	subs	x9, x27, x1
	b.hi	.LBB3_23
	b	.LBB3_30
.LBB3_20:
	ldr	q4, [x4, #96]
	cmp	x5, #32
	fabs	v4.4s, v4.4s
	smax	v3.4s, v3.4s, v4.4s
	b.hs	.LBB3_22
	mov	w1, #28
	subs	x9, x27, x1
	b.hi	.LBB3_23
	b	.LBB3_30
.LBB3_22:
	ldr	q4, [x4, #112]
	mov	w1, #32
	fabs	v4.4s, v4.4s
	smax	v3.4s, v3.4s, v4.4s
	subs	x9, x27, x1
	b.ls	.LBB3_30
.LBB3_23:
	mov	x0, xzr
	cmp	x9, #8
	stp	xzr, xzr, [sp, #80]
	b.lo	.LBB3_27
	lsl	x18, x1, #2
	sub	w12, w28, w1
	and	x0, x9, #0x38
	and	x2, x12, #0x38
	add	x12, x25, x18
	add	x7, x24, x18
	mov	x18, x10
.LBB3_25:
	ldr	q4, [x7], #32
	subs	x2, x2, #8
	ldr	q5, [x12], #32
	stp	q4, q5, [x18, #-16]
	add	x18, x18, #32
	b.ne	.LBB3_25
	cmp	x9, x0
	b.eq	.LBB3_29
.LBB3_27:
	add	x12, sp, #80
	add	x18, x1, x0
	add	x12, x12, x0, lsl #2
.LBB3_28:
	ldr	s4, [x24, x18, lsl #2]
	add	x18, x18, #1
	cmp	x28, x18
	str	s4, [x12], #4
	b.ne	.LBB3_28
.LBB3_29:
	ldr	q4, [sp, #80]
	dup	v5.4s, w9
	fabs	v4.4s, v4.4s
	cmhi	v5.4s, v5.4s, v2.4s
	smax	v4.4s, v3.4s, v4.4s
	bit	v3.16b, v4.16b, v5.16b
.LBB3_30:
	smaxv	s3, v3.4s
	fmov	w9, s3
	cmp	w9, w15
	b.le	.LBB3_32
	mov	w9, #2143289344
	fmov	s3, w9
	b	.LBB3_34
.LBB3_32:
	bic	w9, w9, w9, asr #31
	fmov	s4, w6
	movi	d3, #0000000000000000
	fmov	s5, w9
	fcmp	s5, s4
	b.mi	.LBB3_34
	mov	w9, #1123942400
	fmov	s3, w9
	fdiv	s4, s3, s5
	fdiv	s3, s5, s3
	fcmp	s4, #0.0
	b.ne	.LBB3_56
.LBB3_34:
	cmp	x3, x16
	b.eq	.LBB3_46
	cmp	x5, #8
	b.hs	.LBB3_37
	mov	x9, xzr
	b	.LBB3_44
.LBB3_37:
	cmp	x5, #32
	b.hs	.LBB3_39
	mov	x9, xzr
	b	.LBB3_41
.LBB3_39:
	and	x9, x27, #0x20
	stp	q0, q0, [x21]
	cmp	x27, x9
	b.eq	.LBB3_45
	tst	x27, #0x18
	b.eq	.LBB3_44
.LBB3_41:
	mov	x12, x9
	and	x16, x28, #0x38
	and	x9, x27, #0x38
.LBB3_42:
	str	d0, [x21, x12]
	add	x12, x12, #8
	cmp	x16, x12
	b.ne	.LBB3_42
	cmp	x27, x9
	b.eq	.LBB3_45
.LBB3_44:
	strb	wzr, [x21, x9]
	add	x9, x9, #1
	cmp	x28, x9
	b.ne	.LBB3_44
.LBB3_45:
	cmp	x5, #31
	b.hi	.LBB3_5
.LBB3_46:
	add	x9, x30, #1
	cmp	x9, #3
	b.ls	.LBB3_61
	cmp	x9, #16
	add	x16, x29, #1
	b.hs	.LBB3_49
	mov	x0, xzr
	b	.LBB3_53
.LBB3_49:
	and	x12, x16, #0x30
	and	x0, x9, #0xfffffffffffffff0
	mov	x18, x28
.LBB3_50:
	subs	x12, x12, #16
	str	q0, [x21, x18]
	add	x18, x18, #16
	b.ne	.LBB3_50
	cmp	x9, x0
	b.eq	.LBB3_5
	tst	x9, #0xc
	b.eq	.LBB3_60
.LBB3_53:
	and	x18, x16, #0x3c
	and	x12, x9, #0xfffffffffffffffc
	add	x16, x0, x28
	add	x27, x27, x12
	sub	x18, x0, x18
.LBB3_54:
	adds	x18, x18, #4
	str	wzr, [x21, x16]
	add	x16, x16, #4
	b.ne	.LBB3_54
	cmp	x9, x12
	b.ne	.LBB3_61
	b	.LBB3_5
.LBB3_56:
	cmp	x5, #4
	b.hs	.LBB3_58
	mov	x16, xzr
	subs	x9, x27, x16
	b.ls	.LBB3_45
	b	.LBB3_75
.LBB3_58:
	ldr	q5, [x4]
	cmp	x5, #8
	fmul	v5.4s, v5.4s, v4.s[0]
	fadd	v5.4s, v5.4s, v1.4s
	xtn	v5.4h, v5.4s
	uzp1	v5.8b, v5.8b, v0.8b
	str	s5, [x21]
	b.hs	.LBB3_62
	mov	w16, #4
	subs	x9, x27, x16
	b.ls	.LBB3_45
	b	.LBB3_75
.LBB3_60:
	add	x27, x27, x0
.LBB3_61:
	add	x9, x27, #1
	cmp	x27, #31
	strb	wzr, [x21, x27]
	mov	x27, x9
	b.lo	.LBB3_61
	b	.LBB3_5
.LBB3_62:
	ldr	q5, [x4, #16]
	cmp	x5, #12
	fmul	v5.4s, v5.4s, v4.s[0]
	fadd	v5.4s, v5.4s, v1.4s
	xtn	v5.4h, v5.4s
	uzp1	v5.8b, v5.8b, v0.8b
	str	s5, [x21, #4]
	b.hs	.LBB3_64
	mov	w16, #8
	subs	x9, x27, x16
	b.ls	.LBB3_45
	b	.LBB3_75
.LBB3_64:
	ldr	q5, [x4, #32]
	cmp	x5, #16
	fmul	v5.4s, v5.4s, v4.s[0]
	fadd	v5.4s, v5.4s, v1.4s
	xtn	v5.4h, v5.4s
	uzp1	v5.8b, v5.8b, v0.8b
	str	s5, [x21, #8]
	b.hs	.LBB3_66
	mov	w16, #12
	subs	x9, x27, x16
	b.ls	.LBB3_45
	b	.LBB3_75
.LBB3_66:
	ldr	q5, [x4, #48]
	cmp	x5, #20
	fmul	v5.4s, v5.4s, v4.s[0]
	fadd	v5.4s, v5.4s, v1.4s
	xtn	v5.4h, v5.4s
	uzp1	v5.8b, v5.8b, v0.8b
	str	s5, [x21, #12]
	b.hs	.LBB3_68
	mov	w16, #16
	subs	x9, x27, x16
	b.ls	.LBB3_45
	b	.LBB3_75
.LBB3_68:
	ldr	q5, [x4, #64]
	cmp	x5, #24
	fmul	v5.4s, v5.4s, v4.s[0]
	fadd	v5.4s, v5.4s, v1.4s
	xtn	v5.4h, v5.4s
	uzp1	v5.8b, v5.8b, v0.8b
	str	s5, [x21, #16]
	b.hs	.LBB3_70
	mov	w16, #20
	subs	x9, x27, x16
	b.ls	.LBB3_45
	b	.LBB3_75
.LBB3_70:
	ldr	q5, [x4, #80]
	cmp	x5, #28
	fmul	v5.4s, v5.4s, v4.s[0]
	fadd	v5.4s, v5.4s, v1.4s
	xtn	v5.4h, v5.4s
	uzp1	v5.8b, v5.8b, v0.8b
	str	s5, [x21, #20]
	b.hs	.LBB3_72
	mov	w16, #24
	subs	x9, x27, x16
	b.ls	.LBB3_45
	b	.LBB3_75
.LBB3_72:
	ldr	q5, [x4, #96]
	cmp	x5, #32
	fmul	v5.4s, v5.4s, v4.s[0]
	fadd	v5.4s, v5.4s, v1.4s
	xtn	v5.4h, v5.4s
	uzp1	v5.8b, v5.8b, v0.8b
	str	s5, [x21, #24]
	b.hs	.LBB3_74
	mov	w16, #28
	subs	x9, x27, x16
	b.ls	.LBB3_45
	b	.LBB3_75
.LBB3_74:
	ldr	q5, [x4, #112]
	mov	w16, #32
	fmul	v5.4s, v5.4s, v4.s[0]
	fadd	v5.4s, v5.4s, v1.4s
	xtn	v5.4h, v5.4s
	uzp1	v5.8b, v5.8b, v0.8b
	str	s5, [x21, #28]
	subs	x9, x27, x16
	b.ls	.LBB3_45
.LBB3_75:
	mov	x0, xzr
	cmp	x9, #8
	stp	xzr, xzr, [sp, #80]
	b.lo	.LBB3_79
	sub	w18, w28, w16
	lsl	x12, x16, #2
	and	x0, x9, #0x38
	and	x18, x18, #0x38
	mov	x1, x10
.LBB3_77:
	ldr	q5, [x24, x12]
	ldr	q6, [x25, x12]
	subs	x18, x18, #8
	add	x12, x12, #32
	stp	q5, q6, [x1, #-16]
	add	x1, x1, #32
	b.ne	.LBB3_77
	cmp	x9, x0
	b.eq	.LBB3_81
.LBB3_79:
	add	x9, sp, #80
	add	x12, x16, x0
	add	x9, x9, x0, lsl #2
.LBB3_80:
	ldr	s5, [x24, x12, lsl #2]
	add	x12, x12, #1
	cmp	x28, x12
	str	s5, [x9], #4
	b.ne	.LBB3_80
.LBB3_81:
	ldr	q5, [sp, #80]
	mov	x9, xzr
	add	x12, x21, x16
	sub	x16, x28, x16
	fmul	v4.4s, v5.4s, v4.s[0]
	fadd	v4.4s, v4.4s, v1.4s
.LBB3_82:
	add	x18, sp, #64
	str	q4, [sp, #64]
	bfi	x18, x9, #2, #2
	ldr	w18, [x18]
	strb	w18, [x12, x9]
	add	x9, x9, #1
	cmp	x16, x9
	b.ne	.LBB3_82
	b	.LBB3_45
.LBB3_83:
	ldp	x20, x19, [sp, #176]
	ldp	x22, x21, [sp, #160]
	ldp	x24, x23, [sp, #144]
	ldp	x26, x25, [sp, #128]
	ldp	x28, x27, [sp, #112]
	ldp	x29, x30, [sp, #96]
	add	sp, sp, #192
	ret
.Lfunc_end3:
	.size	prepare_rows, .Lfunc_end3-prepare_rows
	.p2align	2
	.type	multiply,@function
multiply:
	stp	x29, x30, [sp, #-96]!
	sub	x9, sp, #736
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
	str	x6, [sp, #136]
	str	x3, [sp, #152]
	stp	x0, x1, [sp, #264]
	str	x2, [sp, #80]
	umull	x9, w8, w9
	lsr	x9, x9, #32
	msub	w9, w9, w10, w8
	sub	x8, x8, x9
	mov	w9, #12
	cmp	x8, #12
	csel	x9, x8, x9, hi
	sub	x8, x2, #1
	adds	x10, x8, x9
	b.lo	.LBB4_2
.LBB4_1:
	mov	sp, x29
	ldp	x20, x19, [sp, #80]
	ldp	x22, x21, [sp, #64]
	ldp	x24, x23, [sp, #48]
	ldp	x26, x25, [sp, #32]
	ldp	x28, x27, [sp, #16]
	ldp	x29, x30, [sp], #96
	ret
.LBB4_2:
	udiv	x9, x10, x9
	add	x11, x4, #31
	mov	x10, #95
	lsr	x12, x11, #5
	fmov	d0, xzr
	ldr	x4, [x29, #104]
	add	x25, sp, #720
	mov	x19, x7
	mov	x8, xzr
	cmp	x4, #0
	str	x12, [sp, #232]
	lsl	x26, x7, #2
	mov	v0.d[1], v0.d[0]
	str	x11, [sp, #144]
	add	x6, sp, #512
	str	x5, [sp, #336]
	str	q0, [sp, #240]
	str	x9, [sp, #88]
	mov	w9, #144
	madd	x9, x12, x9, x10
	ldr	w10, [x29, #96]
	str	w10, [sp, #216]
	mov	w10, #8
	csel	x10, x10, x7, ne
	str	x10, [sp, #208]
	lsl	x22, x10, #2
	and	x9, x9, #0xffffffffffffffc0
	str	x9, [sp, #168]
	lsr	x9, x11, #6
	str	x9, [sp, #128]
	ldr	x9, [sp, #136]
	add	x9, x9, #16
	str	x9, [sp, #72]
	add	x9, x25, #16
	stp	x4, x9, [sp, #424]
	b	.LBB4_4
.LBB4_3:
	ldp	x8, x9, [sp, #88]
	cmp	x9, x8
	mov	x8, x9
	b.hs	.LBB4_1
.LBB4_4:
	add	x9, x8, #1
	str	x9, [sp, #96]
	cbz	x5, .LBB4_3
	ldp	x9, x10, [sp, #80]
	mov	x7, xzr
	mov	x12, x5
	mul	x8, x8, x9
	udiv	x11, x8, x10
	ldr	x8, [sp, #96]
	mul	x8, x8, x9
	udiv	x8, x8, x10
	sub	x8, x8, x11
	stp	x8, x11, [sp, #112]
	add	x9, x8, #5
	mov	x8, #-6148914691236517206
	movk	x8, #43691
	str	x9, [sp, #160]
	umulh	x8, x9, x8
	lsr	x9, x8, #2
	ldr	x8, [sp, #128]
	mul	x8, x9, x8
	str	x9, [sp, #312]
	ldr	x9, [sp, #136]
	str	x8, [sp, #104]
	ldr	x8, [sp, #72]
	stp	x8, x9, [sp, #192]
	b	.LBB4_7
.LBB4_6:
	ldp	x12, x8, [sp, #184]
	ldr	x7, [sp, #176]
	cmp	x7, x5
	add	x9, x8, #32
	ldr	x8, [sp, #200]
	add	x8, x8, #32
	stp	x9, x8, [sp, #192]
	b.hs	.LBB4_3
.LBB4_7:
	subs	x8, x12, #8
	mov	w10, #8
	ldr	x11, [sp, #168]
	csel	x13, x12, x10, lo
	str	x8, [sp, #184]
	lsr	x8, x7, #3
	sub	x9, x13, #4
	sub	x24, x5, x7
	str	x13, [sp, #376]
	cmp	x9, #1
	str	x9, [sp, #440]
	csinc	x21, x9, xzr, hi
	ldr	x9, [sp, #152]
	madd	x8, x8, x11, x9
	cmp	x13, #1
	str	x8, [sp, #328]
	csinc	x8, x13, xzr, hi
	cmp	x24, #8
	csel	x9, x24, x10, lo
	str	x8, [sp, #416]
	add	x8, x7, #8
	str	x9, [sp, #320]
	ldr	x9, [sp, #144]
	cmp	x8, x5
	str	x8, [sp, #176]
	csel	x8, x11, xzr, lo
	cmp	x9, #2048
	b.lo	.LBB4_11
	cbz	x8, .LBB4_11
	ldr	x9, [sp, #160]
	cmp	x9, #24
	b.lo	.LBB4_11
	ldr	x9, [sp, #104]
	ldr	x10, [sp, #328]
	udiv	x8, x8, x9
	ldr	x9, [sp, #168]
	add	x13, x10, x9
	mov	w9, #64
	cmp	x8, #64
	csel	x8, x8, x9, lo
	stp	x13, x8, [sp, #496]
	b	.LBB4_12
.LBB4_11:
	ldr	x9, [sp, #160]
	ldr	x13, [sp, #328]
	mov	x8, xzr
	cmp	x9, #6
	stp	x13, xzr, [sp, #496]
	b.lo	.LBB4_6
.LBB4_12:
	ldr	x9, [sp, #112]
	ldr	x10, [sp, #312]
	cmp	x4, #0
	ldr	x27, [sp, #120]
	mov	x14, xzr
	str	x12, [sp, #224]
	udiv	x11, x9, x10
	msub	x9, x11, x10, x9
	ldr	x10, [sp, #376]
	stp	x9, x11, [sp, #296]
	ldr	x9, [sp, #128]
	ldr	x11, [sp, #440]
	mul	x8, x8, x9
	ldr	w9, [sp, #216]
	str	x8, [sp, #288]
	and	x8, x11, #0xfffffffffffffff8
	str	x8, [sp, #368]
	cset	w8, ne
	cmp	w9, #0
	and	x9, x10, #0x8
	ccmp	x24, #7, #2, ne
	str	x9, [sp, #360]
	ldr	x9, [sp, #136]
	csel	w8, wzr, w8, ls
	str	w8, [sp, #220]
	ldr	x8, [sp, #320]
	cset	w20, hi
	add	x9, x9, x7, lsl #2
	sub	x8, x8, #4
	str	x9, [sp, #280]
	and	x9, x10, #0x8
	stp	x8, x7, [sp, #384]
	and	x8, x11, #0xfffffffffffffff8
	stp	x8, x9, [sp, #344]
	b	.LBB4_17
.LBB4_13:
	ldp	x8, x2, [sp, #264]
	add	x5, sp, #496
	ldr	x3, [sp, #328]
	ldr	x4, [sp, #232]
	add	x6, sp, #448
	mov	x0, x28
	madd	x1, x27, x2, x8
	bl	tile_of
.LBB4_14:
	ldr	x7, [sp, #392]
	ldr	x4, [sp, #424]
.LBB4_15:
	add	x6, sp, #512
.LBB4_16:
	ldp	x14, x13, [sp, #400]
	add	x27, x28, x27
	ldr	x8, [sp, #288]
	ldr	x5, [sp, #336]
	add	x13, x13, x8
	ldr	x8, [sp, #312]
	add	x14, x14, #1
	str	x13, [sp, #496]
	cmp	x14, x8
	b.hs	.LBB4_6
.LBB4_17:
	mul	x8, x27, x19
	adrp	x9, no_bias
	add	x9, x9, :lo12:no_bias
	stp	x19, x9, [sp, #456]
	ldr	x9, [sp, #280]
	ldr	q0, [sp, #240]
	str	xzr, [sp, #488]
	stp	x14, x13, [sp, #400]
	add	x23, x9, x8, lsl #2
	add	x8, sp, #217
	stur	q0, [x8, #255]
	ldp	x9, x8, [sp, #296]
	str	x23, [sp, #448]
	cmp	x14, x9
	cinc	x28, x8, lo
	cmp	x24, #8
	b.lo	.LBB4_30
	cbz	x4, .LBB4_21
	ldr	x8, [x4]
	cbz	x8, .LBB4_21
	add	x8, x8, x7, lsl #2
	str	x8, [sp, #464]
.LBB4_21:
	ldr	w8, [sp, #216]
	cbz	w8, .LBB4_23
	stp	x23, x19, [sp, #472]
.LBB4_23:
	cbz	x4, .LBB4_13
	ldr	x8, [x4, #40]
	cbz	x8, .LBB4_85
.LBB4_25:
	mov	w8, #8
	stp	x6, x8, [sp, #448]
.LBB4_26:
	ldp	x8, x2, [sp, #264]
	add	x5, sp, #496
	ldr	x3, [sp, #328]
	ldr	x4, [sp, #232]
	add	x6, sp, #448
	mov	x0, x28
	madd	x1, x27, x2, x8
	bl	tile_of
	ldr	x4, [sp, #424]
	ldr	x7, [sp, #392]
	add	x6, sp, #512
	ldr	x30, [sp, #224]
	ldr	x8, [x4, #40]
	cbnz	x8, .LBB4_31
	ldr	w8, [x4, #8]
	cmp	w8, #5
	b.eq	.LBB4_98
	cbnz	w8, .LBB4_31
	ldr	x8, [x4, #16]
	b	.LBB4_99
.LBB4_30:
	ldp	x8, x2, [sp, #264]
	add	x5, sp, #496
	ldr	x3, [sp, #328]
	ldr	x4, [sp, #232]
	mov	x0, x28
	madd	x1, x27, x2, x8
	mov	w8, #8
	stp	x6, x8, [sp, #448]
	add	x6, sp, #448
	bl	tile_of
	ldr	x30, [sp, #224]
	ldr	x7, [sp, #392]
	add	x6, sp, #512
	ldr	x4, [sp, #424]
.LBB4_31:
	ldr	w8, [sp, #220]
	tbnz	w8, #0, .LBB4_78
	cmp	x4, #0
	ldr	x2, [sp, #336]
	ldr	x3, [sp, #208]
	ldr	x5, [sp, #384]
	csel	x8, x6, x23, ne
	cbz	x28, .LBB4_77
	mul	x11, x26, x27
	ldp	x10, x12, [sp, #192]
	mov	x9, xzr
	add	x13, x8, #32
	mov	x14, x8
	add	x10, x10, x11
	add	x11, x12, x11
	add	x12, x8, #16
	b	.LBB4_36
.LBB4_34:
	str	q0, [x17, #16]
.LBB4_35:
	add	x9, x9, #1
	add	x10, x10, x26
	add	x11, x11, x26
	cmp	x9, x28
	add	x12, x12, x22
	add	x14, x14, x22
	add	x13, x13, x22
	b.eq	.LBB4_77
.LBB4_36:
	mul	x15, x9, x19
	add	x16, x6, x9, lsl #5
	ldr	q0, [x16]
	add	x15, x23, x15, lsl #2
	tbnz	w20, #0, .LBB4_49
	cmp	x24, #4
	b.lo	.LBB4_39
	ldr	q1, [x15]
	b	.LBB4_48
.LBB4_39:
	movi	v1.2d, #0000000000000000
	cmp	x2, x7
	str	xzr, [sp, #728]
	str	xzr, [sp, #720]
	b.eq	.LBB4_48
	cmp	x30, #8
	b.hs	.LBB4_42
	mov	x0, xzr
	b	.LBB4_45
.LBB4_42:
	ldr	x17, [sp, #432]
	ldr	x0, [sp, #360]
	mov	x18, x10
.LBB4_43:
	ldp	q1, q2, [x18, #-16]
	subs	x0, x0, #8
	add	x18, x18, #32
	stp	q1, q2, [x17, #-16]
	add	x17, x17, #32
	b.ne	.LBB4_43
	ldr	x17, [sp, #376]
	ldr	x0, [sp, #352]
	cmp	x17, x0
	b.eq	.LBB4_47
.LBB4_45:
	lsl	x18, x0, #2
	ldr	x1, [sp, #416]
	add	x17, x11, x18
	add	x18, x25, x18
	sub	x0, x1, x0
.LBB4_46:
	ldr	s1, [x17], #4
	subs	x0, x0, #1
	str	s1, [x18], #4
	b.ne	.LBB4_46
.LBB4_47:
	ldr	q1, [sp, #720]
.LBB4_48:
	fadd	v0.4s, v0.4s, v1.4s
.LBB4_49:
	mul	x17, x9, x3
	cmp	x24, #4
	add	x17, x8, x17, lsl #2
	b.lo	.LBB4_51
	str	q0, [x17]
	b	.LBB4_59
.LBB4_51:
	cmp	x2, x7
	str	q0, [sp, #720]
	b.eq	.LBB4_59
	cmp	x30, #8
	b.hs	.LBB4_54
	mov	x1, xzr
	b	.LBB4_57
.LBB4_54:
	ldr	x18, [sp, #432]
	ldr	x1, [sp, #360]
	mov	x0, x12
.LBB4_55:
	ldp	q0, q1, [x18, #-16]
	subs	x1, x1, #8
	add	x18, x18, #32
	stp	q0, q1, [x0, #-16]
	add	x0, x0, #32
	b.ne	.LBB4_55
	ldr	x18, [sp, #376]
	ldr	x1, [sp, #352]
	cmp	x18, x1
	b.eq	.LBB4_59
.LBB4_57:
	ldr	x5, [sp, #416]
	lsl	x0, x1, #2
	sub	x1, x5, x1
	ldr	x5, [sp, #384]
	add	x18, x25, x0
	add	x0, x14, x0
.LBB4_58:
	ldr	s0, [x18], #4
	subs	x1, x1, #1
	str	s0, [x0], #4
	b.ne	.LBB4_58
.LBB4_59:
	cmp	x24, #5
	b.lo	.LBB4_35
	ldr	q0, [x16, #16]
	tbnz	w20, #0, .LBB4_70
	cmp	x5, #3
	b.ls	.LBB4_63
	ldr	q1, [x15, #16]
	b	.LBB4_69
.LBB4_63:
	ldr	x16, [sp, #440]
	mov	x15, xzr
	str	xzr, [sp, #728]
	str	xzr, [sp, #720]
	cmp	x16, #8
	b.lo	.LBB4_67
	ldr	x15, [sp, #432]
	ldr	x18, [sp, #368]
	mov	x16, x10
.LBB4_65:
	ldp	q1, q2, [x16], #32
	subs	x18, x18, #8
	stp	q1, q2, [x15, #-16]
	add	x15, x15, #32
	b.ne	.LBB4_65
	ldr	x15, [sp, #440]
	ldr	x16, [sp, #344]
	cmp	x15, x16
	mov	x15, x16
	b.eq	.LBB4_68
.LBB4_67:
	ldr	s1, [x10, x15, lsl #2]
	str	s1, [x25, x15, lsl #2]
	add	x15, x15, #1
	cmp	x21, x15
	b.ne	.LBB4_67
.LBB4_68:
	ldr	q1, [sp, #720]
.LBB4_69:
	fadd	v0.4s, v0.4s, v1.4s
.LBB4_70:
	cmp	x5, #3
	b.hi	.LBB4_34
	ldr	x15, [sp, #440]
	str	q0, [sp, #720]
	cmp	x15, #8
	b.hs	.LBB4_73
	mov	x15, xzr
	b	.LBB4_76
.LBB4_73:
	ldr	x15, [sp, #432]
	ldr	x17, [sp, #368]
	mov	x16, x13
.LBB4_74:
	ldp	q0, q1, [x15, #-16]
	subs	x17, x17, #8
	add	x15, x15, #32
	stp	q0, q1, [x16, #-16]
	add	x16, x16, #32
	b.ne	.LBB4_74
	ldr	x15, [sp, #440]
	ldr	x16, [sp, #344]
	cmp	x15, x16
	mov	x15, x16
	b.eq	.LBB4_35
.LBB4_76:
	ldr	s0, [x25, x15, lsl #2]
	str	s0, [x12, x15, lsl #2]
	add	x15, x15, #1
	cmp	x21, x15
	b.ne	.LBB4_76
	b	.LBB4_35
.LBB4_77:
	cbz	x4, .LBB4_16
.LBB4_78:
	ldr	x8, [x4]
	ldr	x9, [x4, #40]
	ldr	x10, [sp, #320]
	cmp	x8, #0
	add	x8, x8, x7, lsl #2
	ccmp	x24, #7, #2, ne
	csel	x2, xzr, x8, hi
	cbz	x9, .LBB4_82
	cbz	x2, .LBB4_81
	mov	w3, wzr
	mov	x4, xzr
	mov	x5, xzr
	add	x0, sp, #512
	add	x6, sp, #512
	mov	w1, #8
	mov	x2, x8
	mov	w7, #8
	stp	x28, x10, [sp]
	bl	contrast_neon_epilogue
	ldr	x4, [sp, #424]
	ldr	x10, [sp, #320]
	ldr	x7, [sp, #392]
	ldr	x9, [x4, #40]
.LBB4_81:
	ldr	x1, [x4, #48]
	add	x2, sp, #512
	mov	w3, #8
	mov	x5, x23
	mov	x6, x19
	mul	x8, x1, x27
	add	x8, x9, x8, lsl #2
	add	x0, x8, x7, lsl #2
	ldr	x8, [sp, #424]
	mov	x7, x28
	ldr	w4, [x8, #8]
	str	x10, [sp]
	bl	contrast_neon_gated
	b	.LBB4_14
.LBB4_82:
	ldr	w9, [x4, #32]
	ldr	x8, [x4, #16]
	cbz	w9, .LBB4_93
	cbz	x8, .LBB4_96
	ldr	x5, [x4, #24]
	mov	w3, wzr
	add	x0, sp, #512
	mov	w1, #8
	mov	x6, x23
	stp	x28, x10, [sp]
	mul	x9, x5, x27
	add	x8, x8, x9, lsl #2
	add	x4, x8, x7, lsl #2
	mov	x7, x19
	bl	contrast_neon_epilogue
	ldr	x8, [sp, #424]
	mov	x2, xzr
	mov	x4, xzr
	mov	x5, xzr
	mov	x0, x23
	mov	x1, x19
	ldr	w3, [x8, #8]
	ldr	x8, [sp, #320]
	str	x8, [sp, #8]
	b	.LBB4_95
.LBB4_85:
	ldr	w9, [x4, #8]
	cbz	w9, .LBB4_101
	cmp	w9, #5
	b.ne	.LBB4_25
	ldr	w10, [x4, #32]
	ldr	x8, [x4, #16]
	cbz	w10, .LBB4_104
	ldr	w10, [sp, #216]
	cbz	w10, .LBB4_90
	cbnz	x8, .LBB4_25
.LBB4_90:
	cmp	w9, #5
	b.ne	.LBB4_106
	ldr	w9, [x4, #32]
	cbz	w9, .LBB4_107
	mov	w9, #1
	str	w9, [sp, #488]
	cbnz	x8, .LBB4_108
	b	.LBB4_26
.LBB4_93:
	ldr	w3, [x4, #8]
	ldr	x5, [x4, #24]
	cbz	x8, .LBB4_97
	mul	x9, x5, x27
	str	x10, [sp, #8]
	add	x0, sp, #512
	mov	w1, #8
	add	x8, x8, x9, lsl #2
	add	x4, x8, x7, lsl #2
.LBB4_95:
	mov	x6, x23
	mov	x7, x19
	str	x28, [sp]
	bl	contrast_neon_epilogue
	b	.LBB4_14
.LBB4_96:
	ldr	w3, [x4, #8]
	ldr	x5, [x4, #24]
.LBB4_97:
	mov	x4, xzr
	add	x0, sp, #512
	mov	w1, #8
	mov	x6, x23
	mov	x7, x19
	stp	x28, x10, [sp]
	bl	contrast_neon_epilogue
	ldr	x4, [sp, #424]
	ldr	x7, [sp, #392]
	b	.LBB4_15
.LBB4_98:
	ldr	w9, [x4, #32]
	ldr	x8, [x4, #16]
	cbz	w9, .LBB4_100
.LBB4_99:
	ldr	w9, [sp, #216]
	cbz	w9, .LBB4_16
.LBB4_100:
	cbnz	x8, .LBB4_31
	b	.LBB4_16
.LBB4_101:
	ldr	x8, [x4, #16]
	ldr	w9, [sp, #216]
	cbz	w9, .LBB4_103
	cbnz	x8, .LBB4_25
.LBB4_103:
	str	wzr, [sp, #488]
	cbnz	x8, .LBB4_108
	b	.LBB4_26
.LBB4_104:
	cbnz	x8, .LBB4_25
	mov	w8, #1
	str	w8, [sp, #488]
	b	.LBB4_26
.LBB4_106:
	mov	w9, wzr
	str	w9, [sp, #488]
	cbnz	x8, .LBB4_108
	b	.LBB4_26
.LBB4_107:
	cmp	x8, #0
	cset	w9, eq
	str	w9, [sp, #488]
	cbz	x8, .LBB4_26
.LBB4_108:
	ldr	x9, [x4, #24]
	mul	x10, x9, x27
	add	x8, x8, x10, lsl #2
	add	x8, x8, x7, lsl #2
	stp	x8, x9, [sp, #472]
	b	.LBB4_26
.Lfunc_end4:
	.size	multiply, .Lfunc_end4-multiply
	.p2align	2
	.type	tile_of,@function
tile_of:
	sub	sp, sp, #448
	stp	x29, x30, [sp, #352]
	mov	x29, x4
	cmp	x0, #3
	stp	x28, x27, [sp, #368]
	mov	x27, x3
	stp	d15, d14, [sp, #288]
	stp	d13, d12, [sp, #304]
	stp	d11, d10, [sp, #320]
	stp	d9, d8, [sp, #336]
	stp	x26, x25, [sp, #384]
	stp	x24, x23, [sp, #400]
	stp	x22, x21, [sp, #416]
	stp	x20, x19, [sp, #432]
	b.gt	.LBB5_9
	cmp	x0, #1
	b.eq	.LBB5_17
	cmp	x0, #2
	b.eq	.LBB5_27
	cmp	x0, #3
	b.ne	.LBB5_68
	mov	x23, x6
	cbz	x29, .LBB5_47
	lsl	x10, x29, #5
	movi	v0.2d, #0000000000000000
	movi	v6.16b, #15
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	mov	x8, xzr
	movi	v4.2d, #0000000000000000
	add	x10, x10, #63
	movi	v5.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	and	x15, x10, #0xffffffffffffffc0
	lsl	x10, x2, #1
	ldp	x12, x11, [x5]
	mov	x9, xzr
	add	x13, x2, x15
	add	x14, x15, x10
	add	x15, x15, #64
	mov	w16, #64
	b	.LBB5_7
.LBB5_6:
	add	x18, x1, x15
	add	x0, x1, x13
	add	x5, x27, x8
	ld1r	{ v7.4s }, [x18], #4
	add	x3, x0, #64
	ldp	q19, q20, [x5, #48]
	add	x17, x1, x14
	ld1r	{ v17.4s }, [x3]
	add	x3, x1, x16
	add	x4, x17, #64
	mov	x7, x3
	ld1r	{ v16.4s }, [x4]
	prfm	pldl1keep, [x5, #4144]
	prfm	pldl1keep, [x5, #4160]
	ld1r	{ v22.4s }, [x7], #4
	and	v21.16b, v19.16b, v6.16b
	and	v23.16b, v20.16b, v6.16b
	mov	v18.16b, v7.16b
	add	x4, x1, x2
	ushr	v20.4s, v20.4s, #4
	ld1r	{ v25.4s }, [x7]
	add	x6, x4, #64
	add	x7, x4, #68
	add	x19, x3, #8
	sdot	v18.4s, v21.16b, v22.16b
	ld1r	{ v24.4s }, [x6]
	sdot	v7.4s, v23.16b, v22.16b
	ushr	v22.4s, v19.4s, #4
	mov	v19.16b, v17.16b
	add	x6, x1, x10
	add	x22, x6, #64
	and	v26.16b, v20.16b, v6.16b
	mov	v20.16b, v16.16b
	sdot	v17.4s, v23.16b, v24.16b
	ld1r	{ v27.4s }, [x7]
	add	x7, x6, #68
	sdot	v19.4s, v21.16b, v24.16b
	ld1r	{ v24.4s }, [x22]
	and	v22.16b, v22.16b, v6.16b
	ld1r	{ v28.4s }, [x7]
	sdot	v7.4s, v26.16b, v25.16b
	add	x7, x4, #72
	add	x20, x3, #12
	add	x21, x3, #16
	add	x22, x3, #20
	sdot	v20.4s, v21.16b, v24.16b
	sdot	v16.4s, v23.16b, v24.16b
	sdot	v18.4s, v22.16b, v25.16b
	ldp	q21, q23, [x5, #80]
	sdot	v19.4s, v22.16b, v27.16b
	sdot	v17.4s, v26.16b, v27.16b
	prfm	pldl1keep, [x5, #4176]
	prfm	pldl1keep, [x5, #4192]
	ld1r	{ v24.4s }, [x19]
	ld1r	{ v29.4s }, [x7]
	add	x7, x6, #72
	and	v25.16b, v21.16b, v6.16b
	and	v27.16b, v23.16b, v6.16b
	ushr	v21.4s, v21.4s, #4
	ushr	v23.4s, v23.4s, #4
	sdot	v20.4s, v22.16b, v28.16b
	ld1r	{ v22.4s }, [x7]
	sdot	v16.4s, v26.16b, v28.16b
	add	x7, x4, #76
	add	x19, x3, #24
	sdot	v18.4s, v25.16b, v24.16b
	sdot	v7.4s, v27.16b, v24.16b
	ld1r	{ v24.4s }, [x20]
	and	v21.16b, v21.16b, v6.16b
	and	v23.16b, v23.16b, v6.16b
	sdot	v19.4s, v25.16b, v29.16b
	sdot	v17.4s, v27.16b, v29.16b
	ld1r	{ v26.4s }, [x7]
	add	x7, x6, #76
	sdot	v20.4s, v25.16b, v22.16b
	ld1r	{ v28.4s }, [x7]
	sdot	v16.4s, v27.16b, v22.16b
	sdot	v18.4s, v21.16b, v24.16b
	sdot	v7.4s, v23.16b, v24.16b
	add	x7, x4, #80
	ldp	q22, q24, [x5, #112]
	sdot	v19.4s, v21.16b, v26.16b
	sdot	v17.4s, v23.16b, v26.16b
	prfm	pldl1keep, [x5, #4208]
	prfm	pldl1keep, [x5, #4224]
	ld1r	{ v25.4s }, [x21]
	sdot	v20.4s, v21.16b, v28.16b
	ld1r	{ v21.4s }, [x7]
	and	v27.16b, v22.16b, v6.16b
	and	v29.16b, v24.16b, v6.16b
	sdot	v16.4s, v23.16b, v28.16b
	ushr	v22.4s, v22.4s, #4
	ushr	v23.4s, v24.4s, #4
	add	x7, x6, #80
	ld1r	{ v24.4s }, [x7]
	add	x7, x4, #84
	add	x3, x3, #28
	sdot	v18.4s, v27.16b, v25.16b
	sdot	v7.4s, v29.16b, v25.16b
	sdot	v19.4s, v27.16b, v21.16b
	sdot	v17.4s, v29.16b, v21.16b
	ld1r	{ v25.4s }, [x22]
	and	v22.16b, v22.16b, v6.16b
	and	v23.16b, v23.16b, v6.16b
	ld1r	{ v21.4s }, [x7]
	sdot	v20.4s, v27.16b, v24.16b
	sdot	v16.4s, v29.16b, v24.16b
	add	x7, x6, #84
	add	x0, x0, #68
	ld1r	{ v24.4s }, [x7]
	sdot	v18.4s, v22.16b, v25.16b
	prfm	pldl1keep, [x5, #4240]
	sdot	v7.4s, v23.16b, v25.16b
	sdot	v19.4s, v22.16b, v21.16b
	sdot	v17.4s, v23.16b, v21.16b
	ldp	q25, q21, [x5, #144]
	add	x7, x4, #88
	prfm	pldl1keep, [x5, #4256]
	sdot	v20.4s, v22.16b, v24.16b
	ld1r	{ v28.4s }, [x7]
	add	x7, x6, #88
	sdot	v16.4s, v23.16b, v24.16b
	ld1r	{ v26.4s }, [x19]
	and	v27.16b, v25.16b, v6.16b
	ushr	v22.4s, v25.4s, #4
	and	v25.16b, v21.16b, v6.16b
	ld1r	{ v23.4s }, [x7]
	ushr	v21.4s, v21.4s, #4
	ld1r	{ v24.4s }, [x3]
	add	x3, x4, #92
	add	x4, x6, #92
	add	x17, x17, #68
	sdot	v18.4s, v27.16b, v26.16b
	sdot	v7.4s, v25.16b, v26.16b
	sdot	v19.4s, v27.16b, v28.16b
	sdot	v17.4s, v25.16b, v28.16b
	sdot	v20.4s, v27.16b, v23.16b
	sdot	v16.4s, v25.16b, v23.16b
	and	v22.16b, v22.16b, v6.16b
	ldp	d23, d25, [x5, #32]
	and	v21.16b, v21.16b, v6.16b
	ld1r	{ v26.4s }, [x3]
	ld1r	{ v27.4s }, [x4]
	ld1r	{ v28.4s }, [x18]
	ld1r	{ v29.4s }, [x0]
	add	x9, x9, #1
	sdot	v18.4s, v22.16b, v24.16b
	fcvtl	v23.4s, v23.4h
	fcvtl	v25.4s, v25.4h
	sdot	v7.4s, v21.16b, v24.16b
	sdot	v19.4s, v22.16b, v26.16b
	sdot	v17.4s, v21.16b, v26.16b
	sdot	v20.4s, v22.16b, v27.16b
	sdot	v16.4s, v21.16b, v27.16b
	ld1r	{ v24.4s }, [x17]
	add	x8, x8, #144
	add	x13, x13, #8
	add	x14, x14, #8
	fmul	v21.4s, v23.4s, v28.4s
	fmul	v22.4s, v25.4s, v28.4s
	fmul	v26.4s, v23.4s, v29.4s
	fmul	v27.4s, v25.4s, v29.4s
	fmul	v23.4s, v23.4s, v24.4s
	fmul	v24.4s, v25.4s, v24.4s
	scvtf	v18.4s, v18.4s
	scvtf	v7.4s, v7.4s
	scvtf	v19.4s, v19.4s
	scvtf	v17.4s, v17.4s
	scvtf	v20.4s, v20.4s
	scvtf	v16.4s, v16.4s
	add	x15, x15, #8
	cmp	x29, x9
	add	x2, x2, #32
	add	x10, x10, #32
	add	x16, x16, #32
	fmul	v18.4s, v21.4s, v18.4s
	fmul	v7.4s, v22.4s, v7.4s
	fmul	v19.4s, v26.4s, v19.4s
	fmul	v17.4s, v27.4s, v17.4s
	fmul	v20.4s, v23.4s, v20.4s
	fmul	v16.4s, v24.4s, v16.4s
	fadd	v5.4s, v5.4s, v18.4s
	fadd	v4.4s, v4.4s, v7.4s
	fadd	v3.4s, v3.4s, v19.4s
	fadd	v2.4s, v2.4s, v17.4s
	fadd	v0.4s, v0.4s, v20.4s
	fadd	v1.4s, v1.4s, v16.4s
	b.eq	.LBB5_48
.LBB5_7:
	tbz	w9, #0, .LBB5_6
	prfm	pldl2keep, [x12]
	add	x12, x12, x11
	b	.LBB5_6
.LBB5_9:
	cmp	x0, #4
	b.eq	.LBB5_22
	cmp	x0, #5
	stp	x29, x27, [sp, #272]
	b.eq	.LBB5_32
	cmp	x0, #6
	b.ne	.LBB5_68
	str	x6, [sp, #16]
	cbz	x29, .LBB5_50
	lsl	x8, x29, #5
	movi	v2.2d, #0000000000000000
	movi	v20.16b, #15
	movi	v3.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	mov	x25, xzr
	movi	v6.2d, #0000000000000000
	add	x8, x8, #63
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	and	x8, x8, #0xffffffffffffffc0
	movi	v24.2d, #0000000000000000
	movi	v25.2d, #0000000000000000
	add	x8, x8, x1
	movi	v26.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	mov	x9, xzr
	movi	v19.2d, #0000000000000000
	ldp	x10, x11, [x5]
	add	x12, x8, #68
	add	x13, x1, #92
	stp	x11, x10, [sp, #24]
	b	.LBB5_15
.LBB5_14:
	sub	x8, x12, #4
	ldr	x10, [sp, #280]
	sub	x27, x13, #24
	add	x18, x8, x2
	ld1r	{ v21.4s }, [x8]
	sub	x8, x13, #28
	ld1r	{ v22.4s }, [x18], x2
	mov	x17, x18
	ld1r	{ v23.4s }, [x17], x2
	mov	x16, x17
	ld1r	{ v24.4s }, [x16], x2
	mov	x14, x16
	ld1r	{ v25.4s }, [x14], x2
	add	x15, x10, x25
	ld1r	{ v26.4s }, [x14], #4
	add	x21, x8, x2
	ldp	q27, q28, [x15, #48]
	prfm	pldl1keep, [x15, #4144]
	prfm	pldl1keep, [x15, #4160]
	ld1r	{ v29.4s }, [x8]
	add	x0, x21, x2
	add	x10, x21, #12
	add	x8, x21, #16
	mov	x23, x21
	stp	x8, x10, [sp, #96]
	add	x11, x0, x2
	add	x8, x0, #12
	and	v6.16b, v27.16b, v20.16b
	and	v7.16b, v28.16b, v20.16b
	mov	v9.16b, v21.16b
	ld1r	{ v30.4s }, [x23], #4
	str	x8, [sp, #64]
	mov	x19, x0
	add	x8, x11, #12
	add	x1, x11, x2
	ld1r	{ v31.4s }, [x19], #4
	str	x8, [sp, #56]
	add	x8, x0, #16
	mov	x6, x11
	add	x10, x11, #16
	str	x8, [sp, #88]
	add	x8, x1, #16
	sdot	v9.4s, v6.16b, v29.16b
	sdot	v21.4s, v7.16b, v29.16b
	mov	v29.16b, v22.16b
	ushr	v17.4s, v28.4s, #4
	mov	v28.16b, v23.16b
	ld1r	{ v8.4s }, [x6], #4
	add	x24, x1, x2
	stp	x8, x10, [sp, #72]
	add	x8, x21, #20
	mov	x7, x1
	str	x8, [sp, #48]
	mov	x8, x24
	ld1r	{ v10.4s }, [x7], #4
	sdot	v29.4s, v6.16b, v30.16b
	ld1r	{ v12.4s }, [x8], #4
	ushr	v16.4s, v27.4s, #4
	sdot	v22.4s, v7.16b, v30.16b
	mov	v27.16b, v24.16b
	sdot	v28.4s, v6.16b, v31.16b
	sdot	v23.4s, v7.16b, v31.16b
	mov	v30.16b, v25.16b
	mov	v31.16b, v26.16b
	ld1r	{ v11.4s }, [x27]
	ld1r	{ v13.4s }, [x23]
	add	x23, x1, #20
	ld1r	{ v3.4s }, [x8]
	sub	x8, x13, #20
	sdot	v27.4s, v6.16b, v8.16b
	and	v16.16b, v16.16b, v20.16b
	and	v17.16b, v17.16b, v20.16b
	sdot	v24.4s, v7.16b, v8.16b
	sdot	v30.4s, v6.16b, v10.16b
	sdot	v25.4s, v7.16b, v10.16b
	sdot	v31.4s, v6.16b, v12.16b
	sdot	v26.4s, v7.16b, v12.16b
	str	x23, [sp, #40]
	ld1r	{ v14.4s }, [x19]
	ld1r	{ v1.4s }, [x6]
	ld1r	{ v2.4s }, [x7]
	add	x10, x24, #8
	ldp	q15, q0, [x15, #80]
	prfm	pldl1keep, [x15, #4176]
	prfm	pldl1keep, [x15, #4192]
	ld1r	{ v4.4s }, [x8]
	sub	x8, x13, #16
	ld1r	{ v10.4s }, [x8]
	ldr	x8, [sp, #104]
	sdot	v9.4s, v16.16b, v11.16b
	sdot	v21.4s, v17.16b, v11.16b
	add	x3, x21, #8
	add	x22, x0, #8
	add	x20, x11, #8
	add	x5, x1, #8
	sdot	v29.4s, v16.16b, v13.16b
	sdot	v22.4s, v17.16b, v13.16b
	sdot	v28.4s, v16.16b, v14.16b
	sdot	v23.4s, v17.16b, v14.16b
	sdot	v27.4s, v16.16b, v1.16b
	sdot	v24.4s, v17.16b, v1.16b
	sdot	v30.4s, v16.16b, v2.16b
	sdot	v25.4s, v17.16b, v2.16b
	and	v1.16b, v15.16b, v20.16b
	and	v2.16b, v0.16b, v20.16b
	sdot	v31.4s, v16.16b, v3.16b
	ld1r	{ v16.4s }, [x10]
	sdot	v26.4s, v17.16b, v3.16b
	ld1r	{ v3.4s }, [x8]
	ldp	x8, x10, [sp, #56]
	ld1r	{ v5.4s }, [x3]
	ld1r	{ v6.4s }, [x22]
	ld1r	{ v7.4s }, [x20]
	ld1r	{ v8.4s }, [x5]
	ushr	v11.4s, v15.4s, #4
	ushr	v0.4s, v0.4s, #4
	add	x28, x1, #12
	add	x4, x24, #12
	sdot	v9.4s, v1.16b, v4.16b
	sdot	v21.4s, v2.16b, v4.16b
	ld1r	{ v4.4s }, [x8]
	sub	x8, x13, #12
	ld1r	{ v17.4s }, [x10]
	sdot	v29.4s, v1.16b, v5.16b
	sdot	v22.4s, v2.16b, v5.16b
	ld1r	{ v5.4s }, [x28]
	sdot	v28.4s, v1.16b, v6.16b
	sdot	v23.4s, v2.16b, v6.16b
	sdot	v27.4s, v1.16b, v7.16b
	sdot	v24.4s, v2.16b, v7.16b
	sdot	v30.4s, v1.16b, v8.16b
	sdot	v25.4s, v2.16b, v8.16b
	sdot	v31.4s, v1.16b, v16.16b
	and	v1.16b, v11.16b, v20.16b
	ld1r	{ v6.4s }, [x4]
	ldp	q7, q8, [x15, #112]
	prfm	pldl1keep, [x15, #4208]
	prfm	pldl1keep, [x15, #4224]
	ld1r	{ v11.4s }, [x8]
	ldp	x8, x10, [sp, #88]
	and	v0.16b, v0.16b, v20.16b
	sdot	v26.4s, v2.16b, v16.16b
	sdot	v29.4s, v1.16b, v3.16b
	sdot	v9.4s, v1.16b, v10.16b
	sdot	v28.4s, v1.16b, v17.16b
	sdot	v27.4s, v1.16b, v4.16b
	sdot	v30.4s, v1.16b, v5.16b
	ld1r	{ v2.4s }, [x10]
	ld1r	{ v16.4s }, [x8]
	sdot	v22.4s, v0.16b, v3.16b
	ldp	x8, x10, [sp, #72]
	sdot	v24.4s, v0.16b, v4.16b
	sdot	v31.4s, v1.16b, v6.16b
	and	v1.16b, v7.16b, v20.16b
	and	v4.16b, v8.16b, v20.16b
	ushr	v7.4s, v7.4s, #4
	ushr	v8.4s, v8.4s, #4
	sdot	v23.4s, v0.16b, v17.16b
	ld1r	{ v3.4s }, [x8]
	sub	x8, x13, #8
	sdot	v25.4s, v0.16b, v5.16b
	ld1r	{ v17.4s }, [x8]
	ldr	x8, [sp, #48]
	add	x29, x24, #16
	sdot	v21.4s, v0.16b, v10.16b
	sdot	v26.4s, v0.16b, v6.16b
	sdot	v29.4s, v1.16b, v2.16b
	sdot	v22.4s, v4.16b, v2.16b
	ld1r	{ v10.4s }, [x10]
	ld1r	{ v5.4s }, [x29]
	ld1r	{ v0.4s }, [x8]
	and	v2.16b, v7.16b, v20.16b
	and	v7.16b, v8.16b, v20.16b
	ldr	x8, [sp, #40]
	add	x26, x0, #20
	sdot	v28.4s, v1.16b, v16.16b
	sdot	v23.4s, v4.16b, v16.16b
	sdot	v30.4s, v1.16b, v3.16b
	sdot	v25.4s, v4.16b, v3.16b
	add	x30, x11, #20
	add	x27, x24, #20
	ld1r	{ v6.4s }, [x26]
	sdot	v9.4s, v1.16b, v11.16b
	sdot	v21.4s, v4.16b, v11.16b
	sdot	v27.4s, v1.16b, v10.16b
	sdot	v24.4s, v4.16b, v10.16b
	sdot	v31.4s, v1.16b, v5.16b
	sdot	v26.4s, v4.16b, v5.16b
	sdot	v29.4s, v2.16b, v0.16b
	sdot	v22.4s, v7.16b, v0.16b
	ld1r	{ v0.4s }, [x8]
	ldp	q1, q4, [x15, #144]
	ld1r	{ v11.4s }, [x30]
	ld1r	{ v3.4s }, [x27]
	add	x23, x21, #24
	add	x21, x0, #24
	sdot	v28.4s, v2.16b, v6.16b
	sdot	v23.4s, v7.16b, v6.16b
	prfm	pldl1keep, [x15, #4240]
	and	v5.16b, v1.16b, v20.16b
	and	v6.16b, v4.16b, v20.16b
	prfm	pldl1keep, [x15, #4256]
	sdot	v30.4s, v2.16b, v0.16b
	sdot	v25.4s, v7.16b, v0.16b
	ld1r	{ v0.4s }, [x23]
	sdot	v9.4s, v2.16b, v17.16b
	sdot	v21.4s, v7.16b, v17.16b
	sdot	v27.4s, v2.16b, v11.16b
	sub	x8, x13, #4
	sdot	v31.4s, v2.16b, v3.16b
	ld1r	{ v2.4s }, [x21]
	add	x19, x11, #24
	sdot	v24.4s, v7.16b, v11.16b
	ld1r	{ v16.4s }, [x8]
	add	x7, x1, #24
	sdot	v26.4s, v7.16b, v3.16b
	ld1r	{ v3.4s }, [x19]
	sdot	v29.4s, v5.16b, v0.16b
	sdot	v22.4s, v6.16b, v0.16b
	ushr	v0.4s, v1.4s, #4
	ushr	v1.4s, v4.4s, #4
	sdot	v28.4s, v5.16b, v2.16b
	sdot	v23.4s, v6.16b, v2.16b
	ld1r	{ v2.4s }, [x7]
	add	x6, x24, #24
	sdot	v9.4s, v5.16b, v16.16b
	sdot	v21.4s, v6.16b, v16.16b
	mov	x8, x13
	add	x3, x0, #28
	add	x0, x11, #28
	sdot	v27.4s, v5.16b, v3.16b
	sdot	v24.4s, v6.16b, v3.16b
	and	v0.16b, v0.16b, v20.16b
	ld1r	{ v3.4s }, [x6]
	and	v1.16b, v1.16b, v20.16b
	ld1r	{ v4.4s }, [x8], x2
	sdot	v30.4s, v5.16b, v2.16b
	sdot	v25.4s, v6.16b, v2.16b
	ld1r	{ v2.4s }, [x0]
	add	x1, x1, #28
	add	x11, x24, #28
	ld1r	{ v7.4s }, [x8]
	ld1r	{ v16.4s }, [x3]
	sdot	v31.4s, v5.16b, v3.16b
	sdot	v26.4s, v6.16b, v3.16b
	sdot	v9.4s, v0.16b, v4.16b
	sdot	v21.4s, v1.16b, v4.16b
	ldp	d3, d4, [x15, #32]
	sdot	v27.4s, v0.16b, v2.16b
	sdot	v24.4s, v1.16b, v2.16b
	ld1r	{ v2.4s }, [x1]
	ld1r	{ v5.4s }, [x11]
	add	x18, x18, #4
	add	x17, x17, #4
	add	x16, x16, #4
	sdot	v29.4s, v0.16b, v7.16b
	sdot	v28.4s, v0.16b, v16.16b
	fcvtl	v3.4s, v3.4h
	mov	x8, x12
	fcvtl	v4.4s, v4.4h
	sdot	v22.4s, v1.16b, v7.16b
	sdot	v23.4s, v1.16b, v16.16b
	sdot	v30.4s, v0.16b, v2.16b
	ld1r	{ v6.4s }, [x8], x2
	sdot	v25.4s, v1.16b, v2.16b
	ld1r	{ v2.4s }, [x8]
	sdot	v31.4s, v0.16b, v5.16b
	sdot	v26.4s, v1.16b, v5.16b
	ld1r	{ v0.4s }, [x18]
	ld1r	{ v5.4s }, [x17]
	ld1r	{ v7.4s }, [x16]
	ld1r	{ v17.4s }, [x14]
	fmul	v1.4s, v3.4s, v6.4s
	fmul	v6.4s, v4.4s, v6.4s
	fmul	v16.4s, v3.4s, v2.4s
	fmul	v2.4s, v4.4s, v2.4s
	scvtf	v29.4s, v29.4s
	fmul	v8.4s, v3.4s, v0.4s
	fmul	v0.4s, v4.4s, v0.4s
	fmul	v10.4s, v3.4s, v5.4s
	fmul	v5.4s, v4.4s, v5.4s
	fmul	v11.4s, v3.4s, v7.4s
	fmul	v7.4s, v4.4s, v7.4s
	fmul	v3.4s, v3.4s, v17.4s
	fmul	v4.4s, v4.4s, v17.4s
	scvtf	v17.4s, v9.4s
	scvtf	v28.4s, v28.4s
	scvtf	v23.4s, v23.4s
	scvtf	v24.4s, v24.4s
	scvtf	v25.4s, v25.4s
	scvtf	v26.4s, v26.4s
	scvtf	v21.4s, v21.4s
	scvtf	v22.4s, v22.4s
	fmul	v16.4s, v16.4s, v29.4s
	scvtf	v27.4s, v27.4s
	fmul	v1.4s, v1.4s, v17.4s
	scvtf	v30.4s, v30.4s
	scvtf	v31.4s, v31.4s
	fmul	v17.4s, v8.4s, v28.4s
	fmul	v0.4s, v0.4s, v23.4s
	fmul	v5.4s, v5.4s, v24.4s
	fmul	v7.4s, v7.4s, v25.4s
	fmul	v4.4s, v4.4s, v26.4s
	fmul	v6.4s, v6.4s, v21.4s
	ldp	q26, q25, [sp, #112]
	fmul	v2.4s, v2.4s, v22.4s
	ldp	q24, q23, [sp, #144]
	fmul	v21.4s, v10.4s, v27.4s
	fmul	v22.4s, v11.4s, v30.4s
	fmul	v3.4s, v3.4s, v31.4s
	fadd	v19.4s, v19.4s, v1.4s
	fadd	v26.4s, v26.4s, v16.4s
	fadd	v18.4s, v18.4s, v6.4s
	ldr	x8, [sp, #272]
	fadd	v24.4s, v24.4s, v17.4s
	ldp	q17, q16, [sp, #176]
	fadd	v25.4s, v25.4s, v2.4s
	fadd	v23.4s, v23.4s, v0.4s
	add	x9, x9, #1
	ldp	q0, q2, [sp, #240]
	cmp	x8, x9
	fadd	v16.4s, v16.4s, v5.4s
	ldp	q6, q5, [sp, #208]
	fadd	v17.4s, v17.4s, v21.4s
	add	x25, x25, #144
	add	x12, x12, #8
	fadd	v3.4s, v0.4s, v3.4s
	fadd	v2.4s, v2.4s, v4.4s
	add	x13, x13, #32
	fadd	v6.4s, v6.4s, v22.4s
	fadd	v5.4s, v5.4s, v7.4s
	b.eq	.LBB5_51
.LBB5_15:
	stp	q26, q25, [sp, #112]
	stp	q24, q23, [sp, #144]
	stp	q17, q16, [sp, #176]
	stp	q6, q5, [sp, #208]
	stp	q3, q2, [sp, #240]
	tbz	w9, #0, .LBB5_14
	ldp	x8, x10, [sp, #24]
	prfm	pldl2keep, [x10]
	add	x10, x10, x8
	str	x10, [sp, #32]
	b	.LBB5_14
.LBB5_17:
	cbz	x29, .LBB5_37
	lsl	x10, x29, #5
	movi	v1.2d, #0000000000000000
	movi	v2.16b, #15
	movi	v0.2d, #0000000000000000
	ldp	x12, x11, [x5]
	add	x10, x10, #63
	mov	x8, xzr
	mov	x9, xzr
	and	x13, x10, #0xffffffffffffffc0
	add	x10, x1, #64
	add	x13, x10, x13
	b	.LBB5_20
.LBB5_19:
	add	x15, x27, x8
	mov	x14, x13
	mov	x16, x10
	ld1r	{ v3.4s }, [x14], #4
	add	x9, x9, #1
	ldp	q4, q5, [x15, #48]
	prfm	pldl1keep, [x15, #4144]
	prfm	pldl1keep, [x15, #4160]
	ld1r	{ v6.4s }, [x16], #4
	cmp	x29, x9
	add	x13, x13, #8
	add	x8, x8, #144
	and	v7.16b, v4.16b, v2.16b
	and	v16.16b, v5.16b, v2.16b
	ushr	v17.4s, v4.4s, #4
	mov	v4.16b, v3.16b
	ushr	v5.4s, v5.4s, #4
	sdot	v3.4s, v16.16b, v6.16b
	sdot	v4.4s, v7.16b, v6.16b
	ld1r	{ v7.4s }, [x16]
	and	v6.16b, v17.16b, v2.16b
	and	v5.16b, v5.16b, v2.16b
	ldp	q16, q17, [x15, #80]
	add	x16, x10, #8
	prfm	pldl1keep, [x15, #4176]
	prfm	pldl1keep, [x15, #4192]
	sdot	v4.4s, v6.16b, v7.16b
	sdot	v3.4s, v5.16b, v7.16b
	ld1r	{ v6.4s }, [x16]
	and	v5.16b, v16.16b, v2.16b
	and	v7.16b, v17.16b, v2.16b
	ushr	v16.4s, v16.4s, #4
	ushr	v17.4s, v17.4s, #4
	add	x16, x10, #12
	sdot	v4.4s, v5.16b, v6.16b
	sdot	v3.4s, v7.16b, v6.16b
	ld1r	{ v5.4s }, [x16]
	and	v16.16b, v16.16b, v2.16b
	and	v6.16b, v17.16b, v2.16b
	add	x16, x10, #16
	ldp	q7, q17, [x15, #112]
	prfm	pldl1keep, [x15, #4208]
	prfm	pldl1keep, [x15, #4224]
	sdot	v4.4s, v16.16b, v5.16b
	sdot	v3.4s, v6.16b, v5.16b
	ld1r	{ v16.4s }, [x16]
	and	v5.16b, v7.16b, v2.16b
	and	v6.16b, v17.16b, v2.16b
	ushr	v7.4s, v7.4s, #4
	ushr	v17.4s, v17.4s, #4
	add	x16, x10, #20
	sdot	v4.4s, v5.16b, v16.16b
	sdot	v3.4s, v6.16b, v16.16b
	ld1r	{ v5.4s }, [x16]
	and	v7.16b, v7.16b, v2.16b
	and	v6.16b, v17.16b, v2.16b
	add	x16, x10, #24
	ldp	q16, q17, [x15, #144]
	prfm	pldl1keep, [x15, #4240]
	prfm	pldl1keep, [x15, #4256]
	sdot	v4.4s, v7.16b, v5.16b
	sdot	v3.4s, v6.16b, v5.16b
	ld1r	{ v7.4s }, [x16]
	and	v5.16b, v16.16b, v2.16b
	and	v6.16b, v17.16b, v2.16b
	ushr	v16.4s, v16.4s, #4
	ushr	v17.4s, v17.4s, #4
	add	x16, x10, #28
	add	x10, x10, #32
	sdot	v4.4s, v5.16b, v7.16b
	sdot	v3.4s, v6.16b, v7.16b
	ld1r	{ v5.4s }, [x16]
	and	v16.16b, v16.16b, v2.16b
	and	v6.16b, v17.16b, v2.16b
	ldp	d7, d17, [x15, #32]
	sdot	v4.4s, v16.16b, v5.16b
	sdot	v3.4s, v6.16b, v5.16b
	ld1r	{ v6.4s }, [x14]
	fcvtl	v7.4s, v7.4h
	fcvtl	v5.4s, v17.4h
	scvtf	v4.4s, v4.4s
	scvtf	v3.4s, v3.4s
	fmul	v7.4s, v7.4s, v6.4s
	fmul	v5.4s, v5.4s, v6.4s
	fmul	v4.4s, v7.4s, v4.4s
	fmul	v3.4s, v5.4s, v3.4s
	fadd	v1.4s, v1.4s, v4.4s
	fadd	v0.4s, v0.4s, v3.4s
	b.eq	.LBB5_38
.LBB5_20:
	tbz	w9, #0, .LBB5_19
	prfm	pldl2keep, [x12]
	add	x12, x12, x11
	b	.LBB5_19
.LBB5_22:
	mov	x28, x6
	cbz	x29, .LBB5_40
	lsl	x11, x29, #5
	lsl	x10, x2, #1
	movi	v0.2d, #0000000000000000
	movi	v16.16b, #15
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	add	x11, x11, #63
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	and	x17, x11, #0xffffffffffffffc0
	movi	v7.2d, #0000000000000000
	ldp	x12, x11, [x5]
	add	x13, x10, x2
	mov	x8, xzr
	mov	x9, xzr
	add	x14, x2, x17
	add	x15, x17, x10
	add	x16, x17, x13
	add	x17, x17, #64
	mov	w18, #64
	b	.LBB5_25
.LBB5_24:
	add	x20, x27, x8
	add	x19, x1, x17
	add	x0, x1, x16
	ld1r	{ v19.4s }, [x19], #4
	add	x7, x1, x14
	ldp	q22, q23, [x20, #48]
	add	x5, x1, x15
	add	x6, x0, #64
	add	x21, x1, x18
	add	x3, x7, #64
	add	x4, x5, #64
	ld1r	{ v17.4s }, [x6]
	mov	x6, x21
	add	x22, x1, x2
	ld1r	{ v20.4s }, [x3]
	ld1r	{ v18.4s }, [x4]
	prfm	pldl1keep, [x20, #4144]
	prfm	pldl1keep, [x20, #4160]
	and	v26.16b, v22.16b, v16.16b
	ld1r	{ v21.4s }, [x6], #4
	and	v25.16b, v23.16b, v16.16b
	mov	v24.16b, v19.16b
	add	x23, x22, #64
	add	x24, x1, x10
	ld1r	{ v28.4s }, [x23]
	add	x25, x24, #64
	add	x23, x1, x13
	ld1r	{ v29.4s }, [x25]
	add	x25, x23, #64
	sdot	v19.4s, v25.16b, v21.16b
	sdot	v24.4s, v26.16b, v21.16b
	mov	v21.16b, v20.16b
	ld1r	{ v27.4s }, [x25]
	ushr	v30.4s, v22.4s, #4
	mov	v22.16b, v18.16b
	ushr	v31.4s, v23.4s, #4
	mov	v23.16b, v17.16b
	sdot	v18.4s, v25.16b, v29.16b
	add	x25, x24, #68
	sdot	v21.4s, v26.16b, v28.16b
	add	x26, x23, #68
	sdot	v20.4s, v25.16b, v28.16b
	sdot	v22.4s, v26.16b, v29.16b
	ld1r	{ v29.4s }, [x6]
	add	x6, x22, #68
	sdot	v23.4s, v26.16b, v27.16b
	and	v28.16b, v30.16b, v16.16b
	and	v26.16b, v31.16b, v16.16b
	ld1r	{ v31.4s }, [x6]
	ld1r	{ v30.4s }, [x25]
	ld1r	{ v8.4s }, [x26]
	sdot	v17.4s, v25.16b, v27.16b
	add	x3, x21, #8
	add	x4, x21, #12
	ldp	q25, q27, [x20, #80]
	sdot	v24.4s, v28.16b, v29.16b
	sdot	v21.4s, v28.16b, v31.16b
	sdot	v22.4s, v28.16b, v30.16b
	sdot	v23.4s, v28.16b, v8.16b
	prfm	pldl1keep, [x20, #4176]
	prfm	pldl1keep, [x20, #4192]
	ld1r	{ v28.4s }, [x3]
	add	x3, x22, #72
	sdot	v19.4s, v26.16b, v29.16b
	sdot	v20.4s, v26.16b, v31.16b
	sdot	v18.4s, v26.16b, v30.16b
	ld1r	{ v31.4s }, [x3]
	add	x3, x24, #72
	and	v29.16b, v25.16b, v16.16b
	and	v30.16b, v27.16b, v16.16b
	sdot	v17.4s, v26.16b, v8.16b
	ld1r	{ v26.4s }, [x3]
	add	x3, x23, #72
	ushr	v25.4s, v25.4s, #4
	ld1r	{ v8.4s }, [x3]
	ushr	v27.4s, v27.4s, #4
	add	x3, x22, #76
	sdot	v24.4s, v29.16b, v28.16b
	sdot	v19.4s, v30.16b, v28.16b
	sdot	v21.4s, v29.16b, v31.16b
	sdot	v20.4s, v30.16b, v31.16b
	sdot	v22.4s, v29.16b, v26.16b
	sdot	v18.4s, v30.16b, v26.16b
	ld1r	{ v28.4s }, [x3]
	add	x3, x24, #76
	and	v25.16b, v25.16b, v16.16b
	and	v27.16b, v27.16b, v16.16b
	sdot	v23.4s, v29.16b, v8.16b
	ld1r	{ v29.4s }, [x3]
	ld1r	{ v26.4s }, [x4]
	add	x3, x23, #76
	sdot	v17.4s, v30.16b, v8.16b
	ld1r	{ v30.4s }, [x3]
	sdot	v21.4s, v25.16b, v28.16b
	add	x6, x21, #16
	sdot	v20.4s, v27.16b, v28.16b
	sdot	v22.4s, v25.16b, v29.16b
	sdot	v18.4s, v27.16b, v29.16b
	ldp	q28, q29, [x20, #112]
	sdot	v24.4s, v25.16b, v26.16b
	sdot	v19.4s, v27.16b, v26.16b
	add	x3, x22, #80
	sdot	v23.4s, v25.16b, v30.16b
	prfm	pldl1keep, [x20, #4208]
	prfm	pldl1keep, [x20, #4224]
	ld1r	{ v31.4s }, [x6]
	and	v8.16b, v28.16b, v16.16b
	and	v25.16b, v29.16b, v16.16b
	add	x4, x24, #80
	ld1r	{ v9.4s }, [x3]
	add	x3, x23, #80
	sdot	v17.4s, v27.16b, v30.16b
	ld1r	{ v10.4s }, [x4]
	ld1r	{ v26.4s }, [x3]
	ushr	v27.4s, v28.4s, #4
	ushr	v29.4s, v29.4s, #4
	add	x25, x21, #20
	sdot	v24.4s, v8.16b, v31.16b
	sdot	v19.4s, v25.16b, v31.16b
	add	x3, x22, #84
	sdot	v21.4s, v8.16b, v9.16b
	sdot	v20.4s, v25.16b, v9.16b
	sdot	v22.4s, v8.16b, v10.16b
	sdot	v18.4s, v25.16b, v10.16b
	sdot	v23.4s, v8.16b, v26.16b
	ld1r	{ v30.4s }, [x25]
	and	v28.16b, v27.16b, v16.16b
	and	v27.16b, v29.16b, v16.16b
	ld1r	{ v29.4s }, [x3]
	add	x3, x24, #84
	add	x4, x23, #84
	sdot	v17.4s, v25.16b, v26.16b
	ld1r	{ v31.4s }, [x3]
	ld1r	{ v8.4s }, [x4]
	ldp	q25, q26, [x20, #144]
	add	x6, x21, #24
	sdot	v24.4s, v28.16b, v30.16b
	sdot	v19.4s, v27.16b, v30.16b
	sdot	v21.4s, v28.16b, v29.16b
	sdot	v20.4s, v27.16b, v29.16b
	sdot	v22.4s, v28.16b, v31.16b
	sdot	v18.4s, v27.16b, v31.16b
	sdot	v23.4s, v28.16b, v8.16b
	prfm	pldl1keep, [x20, #4240]
	sdot	v17.4s, v27.16b, v8.16b
	prfm	pldl1keep, [x20, #4256]
	ld1r	{ v27.4s }, [x6]
	and	v28.16b, v25.16b, v16.16b
	and	v29.16b, v26.16b, v16.16b
	add	x4, x22, #88
	ld1r	{ v30.4s }, [x4]
	add	x4, x24, #88
	ushr	v25.4s, v25.4s, #4
	ld1r	{ v31.4s }, [x4]
	add	x4, x23, #88
	ushr	v26.4s, v26.4s, #4
	sdot	v24.4s, v28.16b, v27.16b
	sdot	v19.4s, v29.16b, v27.16b
	ld1r	{ v27.4s }, [x4]
	add	x3, x21, #28
	sdot	v21.4s, v28.16b, v30.16b
	sdot	v20.4s, v29.16b, v30.16b
	ld1r	{ v8.4s }, [x3]
	add	x3, x22, #92
	and	v25.16b, v25.16b, v16.16b
	sdot	v22.4s, v28.16b, v31.16b
	and	v26.16b, v26.16b, v16.16b
	sdot	v23.4s, v28.16b, v27.16b
	sdot	v17.4s, v29.16b, v27.16b
	ld1r	{ v27.4s }, [x3]
	add	x3, x24, #92
	ldp	d28, d30, [x20, #32]
	sdot	v18.4s, v29.16b, v31.16b
	ld1r	{ v29.4s }, [x3]
	add	x3, x23, #92
	sdot	v24.4s, v25.16b, v8.16b
	sdot	v21.4s, v25.16b, v27.16b
	ld1r	{ v31.4s }, [x3]
	sdot	v20.4s, v26.16b, v27.16b
	fcvtl	v28.4s, v28.4h
	fcvtl	v27.4s, v30.4h
	ld1r	{ v30.4s }, [x19]
	add	x3, x7, #68
	sdot	v19.4s, v26.16b, v8.16b
	sdot	v22.4s, v25.16b, v29.16b
	sdot	v18.4s, v26.16b, v29.16b
	sdot	v23.4s, v25.16b, v31.16b
	sdot	v17.4s, v26.16b, v31.16b
	ld1r	{ v25.4s }, [x3]
	add	x3, x5, #68
	add	x0, x0, #68
	fmul	v26.4s, v28.4s, v30.4s
	fmul	v29.4s, v27.4s, v30.4s
	ld1r	{ v30.4s }, [x3]
	ld1r	{ v8.4s }, [x0]
	scvtf	v24.4s, v24.4s
	scvtf	v19.4s, v19.4s
	fmul	v31.4s, v28.4s, v25.4s
	scvtf	v21.4s, v21.4s
	fmul	v25.4s, v27.4s, v25.4s
	scvtf	v20.4s, v20.4s
	fmul	v9.4s, v28.4s, v30.4s
	scvtf	v22.4s, v22.4s
	fmul	v30.4s, v27.4s, v30.4s
	scvtf	v18.4s, v18.4s
	fmul	v28.4s, v28.4s, v8.4s
	scvtf	v23.4s, v23.4s
	fmul	v27.4s, v27.4s, v8.4s
	scvtf	v17.4s, v17.4s
	fmul	v24.4s, v26.4s, v24.4s
	fmul	v19.4s, v29.4s, v19.4s
	fmul	v21.4s, v31.4s, v21.4s
	fmul	v20.4s, v25.4s, v20.4s
	fmul	v22.4s, v9.4s, v22.4s
	add	x9, x9, #1
	fmul	v18.4s, v30.4s, v18.4s
	add	x8, x8, #144
	add	x14, x14, #8
	fmul	v23.4s, v28.4s, v23.4s
	fmul	v17.4s, v27.4s, v17.4s
	add	x15, x15, #8
	fadd	v7.4s, v7.4s, v24.4s
	fadd	v6.4s, v6.4s, v19.4s
	fadd	v5.4s, v5.4s, v21.4s
	fadd	v4.4s, v4.4s, v20.4s
	fadd	v3.4s, v3.4s, v22.4s
	add	x16, x16, #8
	fadd	v2.4s, v2.4s, v18.4s
	add	x2, x2, #32
	add	x10, x10, #32
	fadd	v1.4s, v1.4s, v23.4s
	fadd	v0.4s, v0.4s, v17.4s
	cmp	x29, x9
	add	x13, x13, #32
	add	x17, x17, #8
	add	x18, x18, #32
	b.eq	.LBB5_41
.LBB5_25:
	tbz	w9, #0, .LBB5_24
	prfm	pldl2keep, [x12]
	add	x12, x12, x11
	b	.LBB5_24
.LBB5_27:
	cbz	x29, .LBB5_57
	lsl	x10, x29, #5
	movi	v3.2d, #0000000000000000
	movi	v4.16b, #15
	movi	v2.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	mov	x8, xzr
	movi	v0.2d, #0000000000000000
	add	x10, x10, #63
	mov	x9, xzr
	and	x13, x10, #0xffffffffffffffc0
	ldp	x11, x10, [x5]
	add	x12, x2, x13
	add	x13, x13, #64
	mov	w14, #64
	b	.LBB5_30
.LBB5_29:
	add	x17, x27, x8
	add	x16, x1, x13
	add	x15, x1, x12
	ld1r	{ v5.4s }, [x16], #4
	add	x0, x15, #64
	ldp	q7, q16, [x17, #48]
	add	x18, x1, x14
	ld1r	{ v6.4s }, [x0]
	mov	x3, x18
	add	x0, x1, x2
	prfm	pldl1keep, [x17, #4144]
	prfm	pldl1keep, [x17, #4160]
	add	x4, x0, #64
	ld1r	{ v17.4s }, [x3], #4
	and	v18.16b, v7.16b, v4.16b
	ushr	v19.4s, v7.4s, #4
	mov	v7.16b, v5.16b
	and	v20.16b, v16.16b, v4.16b
	ld1r	{ v21.4s }, [x4]
	ushr	v22.4s, v16.4s, #4
	mov	v16.16b, v6.16b
	ld1r	{ v23.4s }, [x3]
	add	x3, x0, #68
	add	x4, x18, #12
	sdot	v7.4s, v18.16b, v17.16b
	sdot	v5.4s, v20.16b, v17.16b
	and	v19.16b, v19.16b, v4.16b
	sdot	v16.4s, v18.16b, v21.16b
	and	v17.16b, v22.16b, v4.16b
	ld1r	{ v18.4s }, [x3]
	sdot	v6.4s, v20.16b, v21.16b
	ldp	q20, q21, [x17, #80]
	add	x3, x18, #8
	prfm	pldl1keep, [x17, #4176]
	prfm	pldl1keep, [x17, #4192]
	sdot	v7.4s, v19.16b, v23.16b
	sdot	v5.4s, v17.16b, v23.16b
	add	x15, x15, #68
	sdot	v16.4s, v19.16b, v18.16b
	ld1r	{ v19.4s }, [x3]
	and	v22.16b, v20.16b, v4.16b
	and	v23.16b, v21.16b, v4.16b
	add	x3, x0, #72
	ushr	v20.4s, v20.4s, #4
	ushr	v21.4s, v21.4s, #4
	ld1r	{ v24.4s }, [x3]
	sdot	v6.4s, v17.16b, v18.16b
	sdot	v7.4s, v22.16b, v19.16b
	ld1r	{ v17.4s }, [x4]
	add	x3, x0, #76
	sdot	v5.4s, v23.16b, v19.16b
	and	v18.16b, v20.16b, v4.16b
	ld1r	{ v20.4s }, [x3]
	and	v19.16b, v21.16b, v4.16b
	sdot	v16.4s, v22.16b, v24.16b
	add	x4, x18, #16
	sdot	v6.4s, v23.16b, v24.16b
	add	x3, x0, #80
	add	x9, x9, #1
	sdot	v7.4s, v18.16b, v17.16b
	add	x8, x8, #144
	add	x12, x12, #8
	sdot	v5.4s, v19.16b, v17.16b
	ldp	q17, q21, [x17, #112]
	sdot	v16.4s, v18.16b, v20.16b
	prfm	pldl1keep, [x17, #4208]
	prfm	pldl1keep, [x17, #4224]
	ld1r	{ v18.4s }, [x4]
	ld1r	{ v24.4s }, [x3]
	sdot	v6.4s, v19.16b, v20.16b
	and	v22.16b, v17.16b, v4.16b
	and	v23.16b, v21.16b, v4.16b
	ushr	v17.4s, v17.4s, #4
	ushr	v21.4s, v21.4s, #4
	add	x3, x18, #20
	cmp	x29, x9
	add	x13, x13, #8
	add	x2, x2, #32
	add	x14, x14, #32
	sdot	v7.4s, v22.16b, v18.16b
	sdot	v5.4s, v23.16b, v18.16b
	sdot	v16.4s, v22.16b, v24.16b
	ld1r	{ v18.4s }, [x3]
	add	x3, x0, #84
	and	v17.16b, v17.16b, v4.16b
	and	v19.16b, v21.16b, v4.16b
	ld1r	{ v20.4s }, [x3]
	sdot	v6.4s, v23.16b, v24.16b
	add	x3, x18, #24
	add	x18, x18, #28
	sdot	v7.4s, v17.16b, v18.16b
	sdot	v5.4s, v19.16b, v18.16b
	sdot	v16.4s, v17.16b, v20.16b
	ldp	q17, q18, [x17, #144]
	prfm	pldl1keep, [x17, #4240]
	prfm	pldl1keep, [x17, #4256]
	ld1r	{ v21.4s }, [x3]
	add	x3, x0, #88
	sdot	v6.4s, v19.16b, v20.16b
	ld1r	{ v24.4s }, [x3]
	ld1r	{ v19.4s }, [x18]
	and	v22.16b, v17.16b, v4.16b
	and	v23.16b, v18.16b, v4.16b
	ushr	v17.4s, v17.4s, #4
	ushr	v18.4s, v18.4s, #4
	add	x18, x0, #92
	sdot	v7.4s, v22.16b, v21.16b
	sdot	v5.4s, v23.16b, v21.16b
	sdot	v16.4s, v22.16b, v24.16b
	sdot	v6.4s, v23.16b, v24.16b
	and	v17.16b, v17.16b, v4.16b
	and	v18.16b, v18.16b, v4.16b
	ldp	d20, d22, [x17, #32]
	ld1r	{ v21.4s }, [x18]
	sdot	v7.4s, v17.16b, v19.16b
	sdot	v5.4s, v18.16b, v19.16b
	fcvtl	v19.4s, v20.4h
	fcvtl	v20.4s, v22.4h
	sdot	v16.4s, v17.16b, v21.16b
	sdot	v6.4s, v18.16b, v21.16b
	ld1r	{ v22.4s }, [x16]
	ld1r	{ v17.4s }, [x15]
	scvtf	v7.4s, v7.4s
	scvtf	v5.4s, v5.4s
	fmul	v18.4s, v19.4s, v22.4s
	fmul	v21.4s, v20.4s, v22.4s
	fmul	v19.4s, v19.4s, v17.4s
	scvtf	v16.4s, v16.4s
	fmul	v17.4s, v20.4s, v17.4s
	scvtf	v6.4s, v6.4s
	fmul	v7.4s, v18.4s, v7.4s
	fmul	v5.4s, v21.4s, v5.4s
	fmul	v16.4s, v19.4s, v16.4s
	fmul	v6.4s, v17.4s, v6.4s
	fadd	v3.4s, v3.4s, v7.4s
	fadd	v2.4s, v2.4s, v5.4s
	fadd	v1.4s, v1.4s, v16.4s
	fadd	v0.4s, v0.4s, v6.4s
	b.eq	.LBB5_58
.LBB5_30:
	tbz	w9, #0, .LBB5_29
	prfm	pldl2keep, [x11]
	add	x11, x11, x10
	b	.LBB5_29
.LBB5_32:
	str	x6, [sp, #16]
	cbz	x29, .LBB5_60
	lsl	x10, x29, #5
	movi	v0.2d, #0000000000000000
	movi	v18.16b, #15
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	mov	x9, xzr
	movi	v3.2d, #0000000000000000
	add	x10, x10, #63
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	and	x12, x10, #0xffffffffffffffc0
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	add	x12, x12, x1
	movi	v17.2d, #0000000000000000
	ldp	x8, x10, [x5]
	mov	x11, xzr
	add	x4, x12, #68
	add	x13, x1, #92
	str	x10, [sp, #144]
	str	x8, [sp, #160]
	b	.LBB5_35
.LBB5_34:
	sub	x15, x4, #4
	ldr	x8, [sp, #280]
	sub	x18, x13, #28
	add	x14, x15, x2
	ld1r	{ v19.4s }, [x15]
	add	x1, x18, x2
	ld1r	{ v20.4s }, [x14], x2
	add	x10, x14, #4
	str	x10, [sp, #240]
	mov	x17, x14
	add	x16, x8, x9
	ld1r	{ v21.4s }, [x17], x2
	mov	x14, x17
	ld1r	{ v22.4s }, [x14], x2
	add	x8, x1, #24
	ld1r	{ v23.4s }, [x14], #4
	add	x3, x1, x2
	ldp	q28, q29, [x16, #48]
	prfm	pldl1keep, [x16, #4144]
	prfm	pldl1keep, [x16, #4160]
	str	x8, [sp, #192]
	add	x8, x17, #4
	add	x28, x1, #8
	add	x24, x1, #12
	add	x22, x1, #16
	add	x6, x1, #20
	ld1r	{ v25.4s }, [x18]
	add	x7, x3, x2
	ld1r	{ v27.4s }, [x1], #4
	str	x8, [sp, #224]
	add	x8, x3, #28
	and	v30.16b, v28.16b, v18.16b
	and	v8.16b, v29.16b, v18.16b
	mov	v24.16b, v19.16b
	mov	v26.16b, v20.16b
	str	x8, [sp, #208]
	add	x10, x7, #28
	add	x11, x3, #8
	add	x27, x3, #12
	add	x23, x3, #16
	add	x19, x3, #20
	add	x15, x3, #24
	ld1r	{ v31.4s }, [x3], #4
	add	x8, x7, x2
	str	x10, [sp, #176]
	mov	x12, x9
	add	x9, x7, #8
	add	x30, x7, #12
	add	x26, x7, #16
	add	x20, x7, #20
	add	x5, x7, #24
	ld1r	{ v9.4s }, [x7], #4
	add	x0, x8, #8
	add	x29, x8, #12
	add	x25, x8, #16
	add	x21, x8, #20
	add	x10, x8, #24
	add	x17, x8, #28
	ld1r	{ v10.4s }, [x8], #4
	sdot	v24.4s, v30.16b, v25.16b
	sdot	v19.4s, v8.16b, v25.16b
	mov	v25.16b, v21.16b
	sdot	v26.4s, v30.16b, v27.16b
	sdot	v20.4s, v8.16b, v27.16b
	mov	v27.16b, v22.16b
	ushr	v15.4s, v28.4s, #4
	ushr	v29.4s, v29.4s, #4
	mov	v28.16b, v23.16b
	sub	x18, x13, #24
	ld1r	{ v11.4s }, [x18]
	sdot	v25.4s, v30.16b, v31.16b
	sdot	v21.4s, v8.16b, v31.16b
	sdot	v27.4s, v30.16b, v9.16b
	sdot	v22.4s, v8.16b, v9.16b
	ld1r	{ v12.4s }, [x1]
	sdot	v28.4s, v30.16b, v10.16b
	and	v30.16b, v15.16b, v18.16b
	and	v29.16b, v29.16b, v18.16b
	ld1r	{ v13.4s }, [x3]
	ld1r	{ v14.4s }, [x7]
	sdot	v23.4s, v8.16b, v10.16b
	ld1r	{ v31.4s }, [x8]
	ldp	q8, q9, [x16, #80]
	sub	x8, x13, #20
	sdot	v24.4s, v30.16b, v11.16b
	sdot	v19.4s, v29.16b, v11.16b
	prfm	pldl1keep, [x16, #4176]
	prfm	pldl1keep, [x16, #4192]
	ld1r	{ v10.4s }, [x8]
	sdot	v26.4s, v30.16b, v12.16b
	sdot	v20.4s, v29.16b, v12.16b
	sdot	v25.4s, v30.16b, v13.16b
	sdot	v21.4s, v29.16b, v13.16b
	sdot	v27.4s, v30.16b, v14.16b
	sdot	v22.4s, v29.16b, v14.16b
	and	v12.16b, v8.16b, v18.16b
	and	v13.16b, v9.16b, v18.16b
	sdot	v28.4s, v30.16b, v31.16b
	ld1r	{ v15.4s }, [x28]
	ld1r	{ v11.4s }, [x11]
	ld1r	{ v30.4s }, [x9]
	ld1r	{ v14.4s }, [x0]
	ushr	v8.4s, v8.4s, #4
	ushr	v9.4s, v9.4s, #4
	sdot	v23.4s, v29.16b, v31.16b
	sub	x8, x13, #16
	sdot	v24.4s, v12.16b, v10.16b
	sdot	v19.4s, v13.16b, v10.16b
	ld1r	{ v29.4s }, [x8]
	sdot	v26.4s, v12.16b, v15.16b
	sdot	v20.4s, v13.16b, v15.16b
	sdot	v25.4s, v12.16b, v11.16b
	sdot	v21.4s, v13.16b, v11.16b
	sdot	v27.4s, v12.16b, v30.16b
	sdot	v22.4s, v13.16b, v30.16b
	sdot	v28.4s, v12.16b, v14.16b
	and	v30.16b, v8.16b, v18.16b
	and	v8.16b, v9.16b, v18.16b
	ld1r	{ v31.4s }, [x24]
	ld1r	{ v10.4s }, [x27]
	ld1r	{ v15.4s }, [x30]
	ld1r	{ v9.4s }, [x29]
	ldp	q11, q12, [x16, #112]
	sdot	v23.4s, v13.16b, v14.16b
	sub	x8, x13, #12
	sdot	v24.4s, v30.16b, v29.16b
	sdot	v19.4s, v8.16b, v29.16b
	prfm	pldl1keep, [x16, #4208]
	prfm	pldl1keep, [x16, #4224]
	ld1r	{ v13.4s }, [x8]
	sdot	v26.4s, v30.16b, v31.16b
	sdot	v20.4s, v8.16b, v31.16b
	sdot	v25.4s, v30.16b, v10.16b
	sdot	v21.4s, v8.16b, v10.16b
	sdot	v27.4s, v30.16b, v15.16b
	and	v10.16b, v11.16b, v18.16b
	sdot	v28.4s, v30.16b, v9.16b
	and	v30.16b, v12.16b, v18.16b
	ld1r	{ v14.4s }, [x22]
	ushr	v11.4s, v11.4s, #4
	ushr	v12.4s, v12.4s, #4
	ld1r	{ v29.4s }, [x23]
	sdot	v22.4s, v8.16b, v15.16b
	sdot	v23.4s, v8.16b, v9.16b
	ld1r	{ v31.4s }, [x26]
	ld1r	{ v15.4s }, [x25]
	sub	x8, x13, #8
	sdot	v24.4s, v10.16b, v13.16b
	sdot	v19.4s, v30.16b, v13.16b
	ld1r	{ v8.4s }, [x8]
	sdot	v26.4s, v10.16b, v14.16b
	sdot	v20.4s, v30.16b, v14.16b
	and	v9.16b, v11.16b, v18.16b
	and	v11.16b, v12.16b, v18.16b
	sdot	v25.4s, v10.16b, v29.16b
	ld1r	{ v12.4s }, [x6]
	sdot	v21.4s, v30.16b, v29.16b
	ld1r	{ v13.4s }, [x19]
	sdot	v27.4s, v10.16b, v31.16b
	sdot	v22.4s, v30.16b, v31.16b
	sdot	v28.4s, v10.16b, v15.16b
	sdot	v23.4s, v30.16b, v15.16b
	sdot	v24.4s, v9.16b, v8.16b
	sdot	v19.4s, v11.16b, v8.16b
	ld1r	{ v29.4s }, [x20]
	ld1r	{ v30.4s }, [x21]
	ldp	q31, q8, [x16, #144]
	sub	x8, x13, #4
	sdot	v26.4s, v9.16b, v12.16b
	sdot	v20.4s, v11.16b, v12.16b
	prfm	pldl1keep, [x16, #4240]
	prfm	pldl1keep, [x16, #4256]
	ld1r	{ v12.4s }, [x8]
	ldr	x8, [sp, #192]
	sdot	v25.4s, v9.16b, v13.16b
	sdot	v21.4s, v11.16b, v13.16b
	and	v10.16b, v31.16b, v18.16b
	and	v13.16b, v8.16b, v18.16b
	ld1r	{ v14.4s }, [x8]
	sdot	v27.4s, v9.16b, v29.16b
	sdot	v22.4s, v11.16b, v29.16b
	ld1r	{ v29.4s }, [x15]
	sdot	v28.4s, v9.16b, v30.16b
	sdot	v23.4s, v11.16b, v30.16b
	ushr	v30.4s, v31.4s, #4
	ushr	v31.4s, v8.4s, #4
	mov	x8, x13
	ld1r	{ v8.4s }, [x5]
	ld1r	{ v9.4s }, [x10]
	ld1r	{ v11.4s }, [x8], x2
	sdot	v26.4s, v10.16b, v14.16b
	sdot	v20.4s, v13.16b, v14.16b
	sdot	v25.4s, v10.16b, v29.16b
	sdot	v21.4s, v13.16b, v29.16b
	and	v29.16b, v31.16b, v18.16b
	ld1r	{ v31.4s }, [x8]
	ldr	x8, [sp, #208]
	and	v30.16b, v30.16b, v18.16b
	sdot	v24.4s, v10.16b, v12.16b
	sdot	v19.4s, v13.16b, v12.16b
	sdot	v27.4s, v10.16b, v8.16b
	sdot	v22.4s, v13.16b, v8.16b
	ld1r	{ v8.4s }, [x8]
	ldr	x8, [sp, #176]
	sdot	v28.4s, v10.16b, v9.16b
	sdot	v23.4s, v13.16b, v9.16b
	ldp	d9, d10, [x16, #32]
	sdot	v26.4s, v30.16b, v31.16b
	sdot	v20.4s, v29.16b, v31.16b
	ld1r	{ v31.4s }, [x8]
	mov	x8, x4
	sdot	v24.4s, v30.16b, v11.16b
	sdot	v19.4s, v29.16b, v11.16b
	sdot	v25.4s, v30.16b, v8.16b
	sdot	v21.4s, v29.16b, v8.16b
	fcvtl	v8.4s, v9.4h
	fcvtl	v9.4s, v10.4h
	ld1r	{ v10.4s }, [x17]
	ld1r	{ v11.4s }, [x8], x2
	sdot	v27.4s, v30.16b, v31.16b
	sdot	v22.4s, v29.16b, v31.16b
	ld1r	{ v31.4s }, [x8]
	ldr	x8, [sp, #240]
	scvtf	v24.4s, v24.4s
	scvtf	v19.4s, v19.4s
	sdot	v28.4s, v30.16b, v10.16b
	sdot	v23.4s, v29.16b, v10.16b
	fmul	v30.4s, v8.4s, v11.4s
	ld1r	{ v12.4s }, [x8]
	ldr	x8, [sp, #224]
	fmul	v10.4s, v9.4s, v11.4s
	ld1r	{ v11.4s }, [x14]
	fmul	v13.4s, v8.4s, v31.4s
	fmul	v31.4s, v9.4s, v31.4s
	ld1r	{ v29.4s }, [x8]
	scvtf	v26.4s, v26.4s
	scvtf	v20.4s, v20.4s
	fmul	v14.4s, v8.4s, v12.4s
	fmul	v12.4s, v9.4s, v12.4s
	scvtf	v25.4s, v25.4s
	scvtf	v21.4s, v21.4s
	scvtf	v27.4s, v27.4s
	scvtf	v22.4s, v22.4s
	fmul	v15.4s, v8.4s, v29.4s
	fmul	v29.4s, v9.4s, v29.4s
	fmul	v8.4s, v8.4s, v11.4s
	fmul	v9.4s, v9.4s, v11.4s
	scvtf	v28.4s, v28.4s
	scvtf	v23.4s, v23.4s
	fmul	v24.4s, v30.4s, v24.4s
	fmul	v19.4s, v10.4s, v19.4s
	fmul	v26.4s, v13.4s, v26.4s
	fmul	v20.4s, v31.4s, v20.4s
	fmul	v25.4s, v14.4s, v25.4s
	fmul	v21.4s, v12.4s, v21.4s
	fmul	v27.4s, v15.4s, v27.4s
	fmul	v22.4s, v29.4s, v22.4s
	ldr	x11, [sp, #256]
	fmul	v28.4s, v8.4s, v28.4s
	fmul	v23.4s, v9.4s, v23.4s
	ldr	x8, [sp, #272]
	fadd	v17.4s, v17.4s, v24.4s
	fadd	v16.4s, v16.4s, v19.4s
	fadd	v7.4s, v7.4s, v26.4s
	fadd	v6.4s, v6.4s, v20.4s
	fadd	v5.4s, v5.4s, v25.4s
	fadd	v4.4s, v4.4s, v21.4s
	fadd	v3.4s, v3.4s, v27.4s
	fadd	v2.4s, v2.4s, v22.4s
	add	x11, x11, #1
	fadd	v1.4s, v1.4s, v28.4s
	fadd	v0.4s, v0.4s, v23.4s
	cmp	x8, x11
	add	x9, x12, #144
	add	x4, x4, #8
	add	x13, x13, #32
	b.eq	.LBB5_61
.LBB5_35:
	str	x11, [sp, #256]
	tbz	w11, #0, .LBB5_34
	ldr	x10, [sp, #160]
	prfm	pldl2keep, [x10]
	ldr	x8, [sp, #144]
	add	x10, x10, x8
	str	x10, [sp, #160]
	b	.LBB5_34
.LBB5_37:
	movi	v1.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
.LBB5_38:
	movi	d2, #0000000000000000
	mov	w9, #-8388608
	ldr	w8, [x6, #40]
	fmov	s3, w9
	ldp	x10, x9, [x6, #16]
	cmp	w8, #0
	ldr	x8, [x6]
	fcsel	s2, s3, s2, eq
	ldp	q4, q3, [x10]
	dup	v2.4s, v2.s[0]
	cbz	x9, .LBB5_43
	ldr	q5, [x27]
	fmul	v1.4s, v1.4s, v5.4s
	fadd	v1.4s, v1.4s, v4.4s
	ldr	q4, [x9]
	fadd	v1.4s, v4.4s, v1.4s
	fcmgt	v4.4s, v2.4s, v1.4s
	bit	v1.16b, v2.16b, v4.16b
	str	q1, [x8]
	ldr	q1, [x27, #16]
	fmul	v0.4s, v0.4s, v1.4s
	ldr	q1, [x9, #16]
	fadd	v0.4s, v0.4s, v3.4s
	fadd	v0.4s, v1.4s, v0.4s
	b	.LBB5_44
.LBB5_40:
	movi	v0.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
.LBB5_41:
	movi	d16, #0000000000000000
	mov	w9, #-8388608
	ldr	w8, [x28, #40]
	fmov	s17, w9
	ldp	x11, x10, [x28, #16]
	cmp	w8, #0
	ldp	x8, x9, [x28]
	fcsel	s16, s17, s16, eq
	ldp	q18, q17, [x11]
	dup	v16.4s, v16.s[0]
	cbz	x10, .LBB5_45
	ldr	q19, [x27]
	ldr	x11, [x28, #32]
	add	x13, x8, x9, lsl #2
	fmul	v7.4s, v7.4s, v19.4s
	ldr	q19, [x10]
	add	x12, x10, x11, lsl #2
	fadd	v7.4s, v7.4s, v18.4s
	fadd	v7.4s, v19.4s, v7.4s
	fcmgt	v19.4s, v16.4s, v7.4s
	bit	v7.16b, v16.16b, v19.16b
	str	q7, [x8]
	ldr	q7, [x27, #16]
	fmul	v6.4s, v6.4s, v7.4s
	ldr	q7, [x10, #16]
	fadd	v6.4s, v6.4s, v17.4s
	fadd	v6.4s, v7.4s, v6.4s
	fcmgt	v7.4s, v16.4s, v6.4s
	bit	v6.16b, v16.16b, v7.16b
	str	q6, [x8, #16]
	ldr	q6, [x27]
	fmul	v5.4s, v5.4s, v6.4s
	ldr	q6, [x12]
	fadd	v5.4s, v5.4s, v18.4s
	fadd	v5.4s, v6.4s, v5.4s
	fcmgt	v6.4s, v16.4s, v5.4s
	bit	v5.16b, v16.16b, v6.16b
	str	q5, [x13]
	ldr	q5, [x27, #16]
	fmul	v4.4s, v4.4s, v5.4s
	ldr	q5, [x12, #16]
	add	x12, x10, x11, lsl #3
	fadd	v4.4s, v4.4s, v17.4s
	fadd	v4.4s, v5.4s, v4.4s
	fcmgt	v5.4s, v16.4s, v4.4s
	bit	v4.16b, v16.16b, v5.16b
	str	q4, [x13, #16]
	add	x13, x8, x9, lsl #3
	ldr	q4, [x27]
	fmul	v3.4s, v3.4s, v4.4s
	ldr	q4, [x12]
	fadd	v3.4s, v3.4s, v18.4s
	fadd	v3.4s, v4.4s, v3.4s
	fcmgt	v4.4s, v16.4s, v3.4s
	bit	v3.16b, v16.16b, v4.16b
	str	q3, [x13]
	ldr	q3, [x27, #16]
	fmul	v2.4s, v2.4s, v3.4s
	ldr	q3, [x12, #16]
	mov	w12, #12
	madd	x10, x11, x12, x10
	madd	x8, x9, x12, x8
	fadd	v2.4s, v2.4s, v17.4s
	fadd	v2.4s, v3.4s, v2.4s
	fcmgt	v3.4s, v16.4s, v2.4s
	bit	v2.16b, v16.16b, v3.16b
	str	q2, [x13, #16]
	ldr	q2, [x27]
	fmul	v1.4s, v1.4s, v2.4s
	ldr	q2, [x10]
	fadd	v1.4s, v1.4s, v18.4s
	fadd	v1.4s, v2.4s, v1.4s
	fcmgt	v2.4s, v16.4s, v1.4s
	bit	v1.16b, v16.16b, v2.16b
	str	q1, [x8]
	ldr	q1, [x27, #16]
	fmul	v0.4s, v0.4s, v1.4s
	ldr	q1, [x10, #16]
	fadd	v0.4s, v0.4s, v17.4s
	fadd	v0.4s, v1.4s, v0.4s
	b	.LBB5_46
.LBB5_43:
	ldr	q5, [x27]
	fmul	v1.4s, v1.4s, v5.4s
	fadd	v1.4s, v1.4s, v4.4s
	fcmgt	v4.4s, v2.4s, v1.4s
	bit	v1.16b, v2.16b, v4.16b
	str	q1, [x8]
	ldr	q1, [x27, #16]
	fmul	v0.4s, v0.4s, v1.4s
	fadd	v0.4s, v0.4s, v3.4s
.LBB5_44:
	fcmgt	v1.4s, v2.4s, v0.4s
	bit	v0.16b, v2.16b, v1.16b
	b	.LBB5_67
.LBB5_45:
	ldr	q19, [x27]
	add	x10, x8, x9, lsl #2
	fmul	v7.4s, v7.4s, v19.4s
	fadd	v7.4s, v7.4s, v18.4s
	fcmgt	v19.4s, v16.4s, v7.4s
	bit	v7.16b, v16.16b, v19.16b
	str	q7, [x8]
	ldr	q7, [x27, #16]
	fmul	v6.4s, v6.4s, v7.4s
	fadd	v6.4s, v6.4s, v17.4s
	fcmgt	v7.4s, v16.4s, v6.4s
	bit	v6.16b, v16.16b, v7.16b
	str	q6, [x8, #16]
	ldr	q6, [x27]
	fmul	v5.4s, v5.4s, v6.4s
	fadd	v5.4s, v5.4s, v18.4s
	fcmgt	v6.4s, v16.4s, v5.4s
	bit	v5.16b, v16.16b, v6.16b
	str	q5, [x10]
	ldr	q5, [x27, #16]
	fmul	v4.4s, v4.4s, v5.4s
	fadd	v4.4s, v4.4s, v17.4s
	fcmgt	v5.4s, v16.4s, v4.4s
	bit	v4.16b, v16.16b, v5.16b
	str	q4, [x10, #16]
	add	x10, x8, x9, lsl #3
	ldr	q4, [x27]
	fmul	v3.4s, v3.4s, v4.4s
	fadd	v3.4s, v3.4s, v18.4s
	fcmgt	v4.4s, v16.4s, v3.4s
	bit	v3.16b, v16.16b, v4.16b
	str	q3, [x10]
	ldr	q3, [x27, #16]
	fmul	v2.4s, v2.4s, v3.4s
	fadd	v2.4s, v2.4s, v17.4s
	fcmgt	v3.4s, v16.4s, v2.4s
	bit	v2.16b, v16.16b, v3.16b
	str	q2, [x10, #16]
	mov	w10, #12
	ldr	q2, [x27]
	madd	x8, x9, x10, x8
	fmul	v1.4s, v1.4s, v2.4s
	fadd	v1.4s, v1.4s, v18.4s
	fcmgt	v2.4s, v16.4s, v1.4s
	bit	v1.16b, v16.16b, v2.16b
	str	q1, [x8]
	ldr	q1, [x27, #16]
	fmul	v0.4s, v0.4s, v1.4s
	fadd	v0.4s, v0.4s, v17.4s
.LBB5_46:
	fcmgt	v1.4s, v16.4s, v0.4s
	bit	v0.16b, v16.16b, v1.16b
	b	.LBB5_67
.LBB5_47:
	movi	v0.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
.LBB5_48:
	movi	d6, #0000000000000000
	mov	w9, #-8388608
	ldr	w8, [x23, #40]
	fmov	s7, w9
	ldp	x11, x10, [x23, #16]
	cmp	w8, #0
	ldp	x8, x9, [x23]
	fcsel	s6, s7, s6, eq
	ldp	q16, q7, [x11]
	dup	v6.4s, v6.s[0]
	cbz	x10, .LBB5_53
	ldr	q17, [x27]
	ldr	x11, [x23, #32]
	add	x13, x8, x9, lsl #2
	fmul	v5.4s, v5.4s, v17.4s
	ldr	q17, [x10]
	add	x12, x10, x11, lsl #2
	fadd	v5.4s, v5.4s, v16.4s
	fadd	v5.4s, v17.4s, v5.4s
	fcmgt	v17.4s, v6.4s, v5.4s
	bit	v5.16b, v6.16b, v17.16b
	str	q5, [x8]
	ldr	q5, [x27, #16]
	fmul	v4.4s, v4.4s, v5.4s
	ldr	q5, [x10, #16]
	add	x10, x10, x11, lsl #3
	fadd	v4.4s, v4.4s, v7.4s
	fadd	v4.4s, v5.4s, v4.4s
	fcmgt	v5.4s, v6.4s, v4.4s
	bit	v4.16b, v6.16b, v5.16b
	str	q4, [x8, #16]
	add	x8, x8, x9, lsl #3
	ldr	q4, [x27]
	fmul	v3.4s, v3.4s, v4.4s
	ldr	q4, [x12]
	fadd	v3.4s, v3.4s, v16.4s
	fadd	v3.4s, v4.4s, v3.4s
	fcmgt	v4.4s, v6.4s, v3.4s
	bit	v3.16b, v6.16b, v4.16b
	str	q3, [x13]
	ldr	q3, [x27, #16]
	fmul	v2.4s, v2.4s, v3.4s
	ldr	q3, [x12, #16]
	fadd	v2.4s, v2.4s, v7.4s
	fadd	v2.4s, v3.4s, v2.4s
	fcmgt	v3.4s, v6.4s, v2.4s
	bit	v2.16b, v6.16b, v3.16b
	str	q2, [x13, #16]
	ldr	q2, [x27]
	fmul	v0.4s, v0.4s, v2.4s
	ldr	q2, [x10]
	fadd	v0.4s, v0.4s, v16.4s
	fadd	v0.4s, v2.4s, v0.4s
	fcmgt	v2.4s, v6.4s, v0.4s
	bit	v0.16b, v6.16b, v2.16b
	str	q0, [x8]
	ldr	q0, [x27, #16]
	fmul	v0.4s, v1.4s, v0.4s
	ldr	q1, [x10, #16]
	fadd	v0.4s, v0.4s, v7.4s
	fadd	v0.4s, v1.4s, v0.4s
	b	.LBB5_54
.LBB5_50:
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	movi	v24.2d, #0000000000000000
	movi	v25.2d, #0000000000000000
	movi	v26.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
.LBB5_51:
	ldr	x12, [sp, #16]
	movi	d0, #0000000000000000
	mov	w9, #-8388608
	fmov	s1, w9
	ldr	w8, [x12, #40]
	ldp	x11, x10, [x12, #16]
	cmp	w8, #0
	ldp	x8, x9, [x12]
	fcsel	s0, s1, s0, eq
	ldp	q22, q21, [x11]
	dup	v20.4s, v0.s[0]
	cbz	x10, .LBB5_55
	ldr	x14, [sp, #280]
	ldr	q1, [x10]
	add	x13, x8, x9, lsl #2
	ldr	x11, [x12, #32]
	ldr	q0, [x14]
	add	x12, x10, x11, lsl #2
	fmul	v0.4s, v19.4s, v0.4s
	fadd	v0.4s, v0.4s, v22.4s
	fadd	v0.4s, v1.4s, v0.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x8]
	ldr	q0, [x14, #16]
	ldr	q1, [x10, #16]
	fmul	v0.4s, v18.4s, v0.4s
	fadd	v0.4s, v0.4s, v21.4s
	fadd	v0.4s, v1.4s, v0.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x8, #16]
	ldr	q0, [x14]
	ldr	q1, [x12]
	fmul	v0.4s, v26.4s, v0.4s
	fadd	v0.4s, v0.4s, v22.4s
	fadd	v0.4s, v1.4s, v0.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x13]
	ldr	q0, [x14, #16]
	ldr	q1, [x12, #16]
	add	x12, x10, x11, lsl #3
	fmul	v0.4s, v25.4s, v0.4s
	fadd	v0.4s, v0.4s, v21.4s
	fadd	v0.4s, v1.4s, v0.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x13, #16]
	add	x13, x8, x9, lsl #3
	ldr	q0, [x14]
	ldr	q1, [x12]
	fmul	v0.4s, v24.4s, v0.4s
	fadd	v0.4s, v0.4s, v22.4s
	fadd	v0.4s, v1.4s, v0.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x13]
	ldr	q0, [x14, #16]
	ldr	q1, [x12, #16]
	mov	w12, #12
	fmul	v0.4s, v23.4s, v0.4s
	fadd	v0.4s, v0.4s, v21.4s
	fadd	v0.4s, v1.4s, v0.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x13, #16]
	madd	x13, x11, x12, x10
	ldr	q0, [x14]
	madd	x12, x9, x12, x8
	fmul	v0.4s, v17.4s, v0.4s
	ldr	q1, [x13]
	fadd	v0.4s, v0.4s, v22.4s
	fadd	v0.4s, v1.4s, v0.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x12]
	ldr	q0, [x14, #16]
	ldr	q1, [x13, #16]
	add	x13, x8, x9, lsl #4
	fmul	v0.4s, v16.4s, v0.4s
	fadd	v0.4s, v0.4s, v21.4s
	fadd	v0.4s, v1.4s, v0.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x12, #16]
	add	x12, x10, x11, lsl #4
	ldr	q0, [x14]
	ldr	q1, [x12]
	fmul	v0.4s, v6.4s, v0.4s
	fadd	v0.4s, v0.4s, v22.4s
	fadd	v0.4s, v1.4s, v0.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x13]
	ldr	q0, [x14, #16]
	ldr	q1, [x12, #16]
	mov	w12, #20
	madd	x10, x11, x12, x10
	fmul	v0.4s, v5.4s, v0.4s
	madd	x8, x9, x12, x8
	fadd	v0.4s, v0.4s, v21.4s
	fadd	v0.4s, v1.4s, v0.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x13, #16]
	ldr	q0, [x14]
	ldr	q1, [x10]
	fmul	v0.4s, v3.4s, v0.4s
	fadd	v0.4s, v0.4s, v22.4s
	fadd	v0.4s, v1.4s, v0.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x8]
	ldr	q0, [x14, #16]
	ldr	q1, [x10, #16]
	fmul	v0.4s, v2.4s, v0.4s
	fadd	v0.4s, v0.4s, v21.4s
	fadd	v0.4s, v1.4s, v0.4s
	b	.LBB5_56
.LBB5_53:
	ldr	q17, [x27]
	add	x10, x8, x9, lsl #2
	fmul	v5.4s, v5.4s, v17.4s
	fadd	v5.4s, v5.4s, v16.4s
	fcmgt	v17.4s, v6.4s, v5.4s
	bit	v5.16b, v6.16b, v17.16b
	str	q5, [x8]
	ldr	q5, [x27, #16]
	fmul	v4.4s, v4.4s, v5.4s
	fadd	v4.4s, v4.4s, v7.4s
	fcmgt	v5.4s, v6.4s, v4.4s
	bit	v4.16b, v6.16b, v5.16b
	str	q4, [x8, #16]
	add	x8, x8, x9, lsl #3
	ldr	q4, [x27]
	fmul	v3.4s, v3.4s, v4.4s
	fadd	v3.4s, v3.4s, v16.4s
	fcmgt	v4.4s, v6.4s, v3.4s
	bit	v3.16b, v6.16b, v4.16b
	str	q3, [x10]
	ldr	q3, [x27, #16]
	fmul	v2.4s, v2.4s, v3.4s
	fadd	v2.4s, v2.4s, v7.4s
	fcmgt	v3.4s, v6.4s, v2.4s
	bit	v2.16b, v6.16b, v3.16b
	str	q2, [x10, #16]
	ldr	q2, [x27]
	fmul	v0.4s, v0.4s, v2.4s
	fadd	v0.4s, v0.4s, v16.4s
	fcmgt	v2.4s, v6.4s, v0.4s
	bit	v0.16b, v6.16b, v2.16b
	str	q0, [x8]
	ldr	q0, [x27, #16]
	fmul	v0.4s, v1.4s, v0.4s
	fadd	v0.4s, v0.4s, v7.4s
.LBB5_54:
	fcmgt	v1.4s, v6.4s, v0.4s
	bit	v0.16b, v6.16b, v1.16b
	b	.LBB5_67
.LBB5_55:
	ldr	x11, [sp, #280]
	add	x10, x8, x9, lsl #2
	ldr	q0, [x11]
	fmul	v0.4s, v19.4s, v0.4s
	fadd	v0.4s, v0.4s, v22.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x8]
	ldr	q0, [x11, #16]
	fmul	v0.4s, v18.4s, v0.4s
	fadd	v0.4s, v0.4s, v21.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x8, #16]
	ldr	q0, [x11]
	fmul	v0.4s, v26.4s, v0.4s
	fadd	v0.4s, v0.4s, v22.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x10]
	ldr	q0, [x11, #16]
	fmul	v0.4s, v25.4s, v0.4s
	fadd	v0.4s, v0.4s, v21.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x10, #16]
	add	x10, x8, x9, lsl #3
	ldr	q0, [x11]
	fmul	v0.4s, v24.4s, v0.4s
	fadd	v0.4s, v0.4s, v22.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x10]
	ldr	q0, [x11, #16]
	fmul	v0.4s, v23.4s, v0.4s
	fadd	v0.4s, v0.4s, v21.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x10, #16]
	mov	w10, #12
	ldr	q0, [x11]
	madd	x10, x9, x10, x8
	fmul	v0.4s, v17.4s, v0.4s
	fadd	v0.4s, v0.4s, v22.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x10]
	ldr	q0, [x11, #16]
	fmul	v0.4s, v16.4s, v0.4s
	fadd	v0.4s, v0.4s, v21.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x10, #16]
	add	x10, x8, x9, lsl #4
	ldr	q0, [x11]
	fmul	v0.4s, v6.4s, v0.4s
	fadd	v0.4s, v0.4s, v22.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x10]
	ldr	q0, [x11, #16]
	fmul	v0.4s, v5.4s, v0.4s
	fadd	v0.4s, v0.4s, v21.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x10, #16]
	mov	w10, #20
	ldr	q0, [x11]
	madd	x8, x9, x10, x8
	fmul	v0.4s, v3.4s, v0.4s
	fadd	v0.4s, v0.4s, v22.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x8]
	ldr	q0, [x11, #16]
	fmul	v0.4s, v2.4s, v0.4s
	fadd	v0.4s, v0.4s, v21.4s
.LBB5_56:
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	b	.LBB5_67
.LBB5_57:
	movi	v3.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
.LBB5_58:
	movi	d4, #0000000000000000
	mov	w9, #-8388608
	ldr	w8, [x6, #40]
	fmov	s5, w9
	ldp	x11, x10, [x6, #16]
	cmp	w8, #0
	ldp	x8, x9, [x6]
	fcsel	s4, s5, s4, eq
	ldp	q6, q5, [x11]
	dup	v4.4s, v4.s[0]
	cbz	x10, .LBB5_63
	ldr	q7, [x27]
	ldr	x11, [x6, #32]
	fmul	v3.4s, v3.4s, v7.4s
	ldr	q7, [x10]
	fadd	v3.4s, v3.4s, v6.4s
	fadd	v3.4s, v7.4s, v3.4s
	fcmgt	v7.4s, v4.4s, v3.4s
	bit	v3.16b, v4.16b, v7.16b
	str	q3, [x8]
	ldr	q3, [x27, #16]
	fmul	v2.4s, v2.4s, v3.4s
	ldr	q3, [x10, #16]
	add	x10, x10, x11, lsl #2
	fadd	v2.4s, v2.4s, v5.4s
	fadd	v2.4s, v3.4s, v2.4s
	fcmgt	v3.4s, v4.4s, v2.4s
	bit	v2.16b, v4.16b, v3.16b
	str	q2, [x8, #16]
	add	x8, x8, x9, lsl #2
	ldr	q2, [x27]
	fmul	v1.4s, v1.4s, v2.4s
	ldr	q2, [x10]
	fadd	v1.4s, v1.4s, v6.4s
	fadd	v1.4s, v2.4s, v1.4s
	fcmgt	v2.4s, v4.4s, v1.4s
	bit	v1.16b, v4.16b, v2.16b
	str	q1, [x8]
	ldr	q1, [x27, #16]
	fmul	v0.4s, v0.4s, v1.4s
	ldr	q1, [x10, #16]
	fadd	v0.4s, v0.4s, v5.4s
	fadd	v0.4s, v1.4s, v0.4s
	b	.LBB5_64
.LBB5_60:
	movi	v0.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
.LBB5_61:
	ldr	x12, [sp, #16]
	movi	d18, #0000000000000000
	mov	w9, #-8388608
	fmov	s19, w9
	ldr	w8, [x12, #40]
	ldp	x11, x10, [x12, #16]
	cmp	w8, #0
	ldp	x8, x9, [x12]
	fcsel	s18, s19, s18, eq
	ldp	q20, q19, [x11]
	dup	v18.4s, v18.s[0]
	cbz	x10, .LBB5_65
	ldr	x14, [sp, #280]
	ldr	x11, [x12, #32]
	add	x13, x8, x9, lsl #2
	ldr	q21, [x14]
	add	x12, x10, x11, lsl #2
	fmul	v17.4s, v17.4s, v21.4s
	ldr	q21, [x10]
	fadd	v17.4s, v17.4s, v20.4s
	fadd	v17.4s, v21.4s, v17.4s
	fcmgt	v21.4s, v18.4s, v17.4s
	bit	v17.16b, v18.16b, v21.16b
	str	q17, [x8]
	ldr	q17, [x14, #16]
	fmul	v16.4s, v16.4s, v17.4s
	ldr	q17, [x10, #16]
	fadd	v16.4s, v16.4s, v19.4s
	fadd	v16.4s, v17.4s, v16.4s
	fcmgt	v17.4s, v18.4s, v16.4s
	bit	v16.16b, v18.16b, v17.16b
	str	q16, [x8, #16]
	ldr	q16, [x14]
	fmul	v7.4s, v7.4s, v16.4s
	ldr	q16, [x12]
	fadd	v7.4s, v7.4s, v20.4s
	fadd	v7.4s, v16.4s, v7.4s
	fcmgt	v16.4s, v18.4s, v7.4s
	bit	v7.16b, v18.16b, v16.16b
	str	q7, [x13]
	ldr	q7, [x14, #16]
	fmul	v6.4s, v6.4s, v7.4s
	ldr	q7, [x12, #16]
	add	x12, x10, x11, lsl #3
	fadd	v6.4s, v6.4s, v19.4s
	fadd	v6.4s, v7.4s, v6.4s
	fcmgt	v7.4s, v18.4s, v6.4s
	bit	v6.16b, v18.16b, v7.16b
	str	q6, [x13, #16]
	add	x13, x8, x9, lsl #3
	ldr	q6, [x14]
	fmul	v5.4s, v5.4s, v6.4s
	ldr	q6, [x12]
	fadd	v5.4s, v5.4s, v20.4s
	fadd	v5.4s, v6.4s, v5.4s
	fcmgt	v6.4s, v18.4s, v5.4s
	bit	v5.16b, v18.16b, v6.16b
	str	q5, [x13]
	ldr	q5, [x14, #16]
	fmul	v4.4s, v4.4s, v5.4s
	ldr	q5, [x12, #16]
	mov	w12, #12
	fadd	v4.4s, v4.4s, v19.4s
	fadd	v4.4s, v5.4s, v4.4s
	fcmgt	v5.4s, v18.4s, v4.4s
	bit	v4.16b, v18.16b, v5.16b
	str	q4, [x13, #16]
	madd	x13, x11, x12, x10
	add	x10, x10, x11, lsl #4
	ldr	q4, [x14]
	madd	x12, x9, x12, x8
	add	x8, x8, x9, lsl #4
	fmul	v3.4s, v3.4s, v4.4s
	ldr	q4, [x13]
	fadd	v3.4s, v3.4s, v20.4s
	fadd	v3.4s, v4.4s, v3.4s
	fcmgt	v4.4s, v18.4s, v3.4s
	bit	v3.16b, v18.16b, v4.16b
	str	q3, [x12]
	ldr	q3, [x14, #16]
	fmul	v2.4s, v2.4s, v3.4s
	ldr	q3, [x13, #16]
	fadd	v2.4s, v2.4s, v19.4s
	fadd	v2.4s, v3.4s, v2.4s
	fcmgt	v3.4s, v18.4s, v2.4s
	bit	v2.16b, v18.16b, v3.16b
	str	q2, [x12, #16]
	ldr	q2, [x14]
	fmul	v1.4s, v1.4s, v2.4s
	ldr	q2, [x10]
	fadd	v1.4s, v1.4s, v20.4s
	fadd	v1.4s, v2.4s, v1.4s
	fcmgt	v2.4s, v18.4s, v1.4s
	bit	v1.16b, v18.16b, v2.16b
	str	q1, [x8]
	ldr	q1, [x14, #16]
	fmul	v0.4s, v0.4s, v1.4s
	ldr	q1, [x10, #16]
	fadd	v0.4s, v0.4s, v19.4s
	fadd	v0.4s, v1.4s, v0.4s
	b	.LBB5_66
.LBB5_63:
	ldr	q7, [x27]
	fmul	v3.4s, v3.4s, v7.4s
	fadd	v3.4s, v3.4s, v6.4s
	fcmgt	v7.4s, v4.4s, v3.4s
	bit	v3.16b, v4.16b, v7.16b
	str	q3, [x8]
	ldr	q3, [x27, #16]
	fmul	v2.4s, v2.4s, v3.4s
	fadd	v2.4s, v2.4s, v5.4s
	fcmgt	v3.4s, v4.4s, v2.4s
	bit	v2.16b, v4.16b, v3.16b
	str	q2, [x8, #16]
	add	x8, x8, x9, lsl #2
	ldr	q2, [x27]
	fmul	v1.4s, v1.4s, v2.4s
	fadd	v1.4s, v1.4s, v6.4s
	fcmgt	v2.4s, v4.4s, v1.4s
	bit	v1.16b, v4.16b, v2.16b
	str	q1, [x8]
	ldr	q1, [x27, #16]
	fmul	v0.4s, v0.4s, v1.4s
	fadd	v0.4s, v0.4s, v5.4s
.LBB5_64:
	fcmgt	v1.4s, v4.4s, v0.4s
	bit	v0.16b, v4.16b, v1.16b
	b	.LBB5_67
.LBB5_65:
	ldr	x11, [sp, #280]
	add	x10, x8, x9, lsl #2
	ldr	q21, [x11]
	fmul	v17.4s, v17.4s, v21.4s
	fadd	v17.4s, v17.4s, v20.4s
	fcmgt	v21.4s, v18.4s, v17.4s
	bit	v17.16b, v18.16b, v21.16b
	str	q17, [x8]
	ldr	q17, [x11, #16]
	fmul	v16.4s, v16.4s, v17.4s
	fadd	v16.4s, v16.4s, v19.4s
	fcmgt	v17.4s, v18.4s, v16.4s
	bit	v16.16b, v18.16b, v17.16b
	str	q16, [x8, #16]
	ldr	q16, [x11]
	fmul	v7.4s, v7.4s, v16.4s
	fadd	v7.4s, v7.4s, v20.4s
	fcmgt	v16.4s, v18.4s, v7.4s
	bit	v7.16b, v18.16b, v16.16b
	str	q7, [x10]
	ldr	q7, [x11, #16]
	fmul	v6.4s, v6.4s, v7.4s
	fadd	v6.4s, v6.4s, v19.4s
	fcmgt	v7.4s, v18.4s, v6.4s
	bit	v6.16b, v18.16b, v7.16b
	str	q6, [x10, #16]
	add	x10, x8, x9, lsl #3
	ldr	q6, [x11]
	fmul	v5.4s, v5.4s, v6.4s
	fadd	v5.4s, v5.4s, v20.4s
	fcmgt	v6.4s, v18.4s, v5.4s
	bit	v5.16b, v18.16b, v6.16b
	str	q5, [x10]
	ldr	q5, [x11, #16]
	fmul	v4.4s, v4.4s, v5.4s
	fadd	v4.4s, v4.4s, v19.4s
	fcmgt	v5.4s, v18.4s, v4.4s
	bit	v4.16b, v18.16b, v5.16b
	str	q4, [x10, #16]
	mov	w10, #12
	ldr	q4, [x11]
	madd	x10, x9, x10, x8
	add	x8, x8, x9, lsl #4
	fmul	v3.4s, v3.4s, v4.4s
	fadd	v3.4s, v3.4s, v20.4s
	fcmgt	v4.4s, v18.4s, v3.4s
	bit	v3.16b, v18.16b, v4.16b
	str	q3, [x10]
	ldr	q3, [x11, #16]
	fmul	v2.4s, v2.4s, v3.4s
	fadd	v2.4s, v2.4s, v19.4s
	fcmgt	v3.4s, v18.4s, v2.4s
	bit	v2.16b, v18.16b, v3.16b
	str	q2, [x10, #16]
	ldr	q2, [x11]
	fmul	v1.4s, v1.4s, v2.4s
	fadd	v1.4s, v1.4s, v20.4s
	fcmgt	v2.4s, v18.4s, v1.4s
	bit	v1.16b, v18.16b, v2.16b
	str	q1, [x8]
	ldr	q1, [x11, #16]
	fmul	v0.4s, v0.4s, v1.4s
	fadd	v0.4s, v0.4s, v19.4s
.LBB5_66:
	fcmgt	v1.4s, v18.4s, v0.4s
	bit	v0.16b, v18.16b, v1.16b
.LBB5_67:
	str	q0, [x8, #16]
.LBB5_68:
	ldp	x20, x19, [sp, #432]
	ldp	x22, x21, [sp, #416]
	ldp	x24, x23, [sp, #400]
	ldp	x26, x25, [sp, #384]
	ldp	x28, x27, [sp, #368]
	ldp	x29, x30, [sp, #352]
	ldp	d9, d8, [sp, #336]
	ldp	d11, d10, [sp, #320]
	ldp	d13, d12, [sp, #304]
	ldp	d15, d14, [sp, #288]
	add	sp, sp, #448
	ret
.Lfunc_end5:
	.size	tile_of, .Lfunc_end5-tile_of
	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"neondot"
	.size	.L.str, 8
	.hidden	contrast_neondot_int4
	.type	contrast_neondot_int4,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	contrast_neondot_int4
	.p2align	3, 0x0
contrast_neondot_int4:
	.xword	.L.str
	.xword	8
	.xword	panel_bytes
	.xword	pack_panel
	.xword	0
	.xword	row_bytes
	.xword	0
	.xword	0
	.word	0
	.zero	4
	.xword	prepare_rows
	.xword	0
	.xword	multiply
	.size	contrast_neondot_int4, 96
	.type	no_bias,@object
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
no_bias:
	.zero	32
	.size	no_bias, 32
	.hidden	contrast_neon_epilogue
	.hidden	contrast_neon_gated
#endif

#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
