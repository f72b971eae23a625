// Made of Sources/CContrastKernels/resample_portable.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__aarch64__)
	.arch armv8.2-a+dotprod+bf16
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI0_0:
	.word	2097152
	.word	0
	.word	0
	.word	0
.LCPI0_1:
	.byte	12
	.byte	255
	.byte	255
	.byte	255
	.byte	13
	.byte	255
	.byte	255
	.byte	255
	.byte	14
	.byte	255
	.byte	255
	.byte	255
	.byte	15
	.byte	255
	.byte	255
	.byte	255
.LCPI0_2:
	.byte	8
	.byte	255
	.byte	255
	.byte	255
	.byte	9
	.byte	255
	.byte	255
	.byte	255
	.byte	10
	.byte	255
	.byte	255
	.byte	255
	.byte	11
	.byte	255
	.byte	255
	.byte	255
.LCPI0_3:
	.byte	4
	.byte	255
	.byte	255
	.byte	255
	.byte	5
	.byte	255
	.byte	255
	.byte	255
	.byte	6
	.byte	255
	.byte	255
	.byte	255
	.byte	7
	.byte	255
	.byte	255
	.byte	255
.LCPI0_4:
	.byte	0
	.byte	255
	.byte	255
	.byte	255
	.byte	1
	.byte	255
	.byte	255
	.byte	255
	.byte	2
	.byte	255
	.byte	255
	.byte	255
	.byte	3
	.byte	255
	.byte	255
	.byte	255
	.text
	.hidden	contrast_resample_rows_portable
	.globl	contrast_resample_rows_portable
	.p2align	2
	.type	contrast_resample_rows_portable,@function
contrast_resample_rows_portable:
	sub	sp, sp, #288
	cmp	x3, #1
	stp	d15, d14, [sp, #176]
	stp	d13, d12, [sp, #192]
	stp	d11, d10, [sp, #208]
	stp	d9, d8, [sp, #224]
	stp	x29, x23, [sp, #240]
	stp	x22, x21, [sp, #256]
	stp	x20, x19, [sp, #272]
	b.eq	.LBB0_49
	cmp	x3, #2
	b.eq	.LBB0_26
	cmp	x3, #3
	b.ne	.LBB0_71
	cbz	x1, .LBB0_94
	adrp	x10, .LCPI0_3
	adrp	x11, .LCPI0_4
	adrp	x12, .LCPI0_2
	ldr	q0, [x10, :lo12:.LCPI0_3]
	ldr	q1, [x11, :lo12:.LCPI0_4]
	adrp	x10, .LCPI0_0
	adrp	x11, .LCPI0_1
	add	x9, x2, x2, lsl #1
	ldr	x13, [x4]
	ldr	q2, [x10, :lo12:.LCPI0_0]
	ldr	q24, [x11, :lo12:.LCPI0_1]
	ldr	q25, [x12, :lo12:.LCPI0_2]
	mov	x8, xzr
	mov	w10, #255
	str	q2, [sp, #128]
	stp	q24, q0, [sp, #144]
	b	.LBB0_7
.LBB0_5:
	mov	x5, x14
.LBB0_6:
	add	x8, x8, #1
	add	x0, x0, x9
	cmp	x8, x1
	b.eq	.LBB0_94
.LBB0_7:
	cbz	x13, .LBB0_6
	mov	x11, xzr
	mov	x12, xzr
	b	.LBB0_11
.LBB0_9:
	mov	w13, wzr
	mov	w14, wzr
	mov	w15, wzr
.LBB0_10:
	bic	w15, w15, w15, asr #31
	bic	w14, w14, w14, asr #31
	bic	w13, w13, w13, asr #31
	add	x12, x12, #1
	add	x11, x11, #4
	cmp	w15, #255
	csel	w15, w15, w10, lt
	cmp	w14, #255
	csel	w14, w14, w10, lt
	cmp	w13, #255
	strb	w15, [x5]
	csel	w13, w13, w10, lt
	strb	w14, [x5, #1]
	add	x14, x5, #3
	strb	w13, [x5, #2]
	mov	x5, x14
	ldr	x13, [x4]
	cmp	x12, x13
	b.hs	.LBB0_5
.LBB0_11:
	ldr	x13, [x4, #24]
	ldr	w13, [x13, x12, lsl #2]
	cmp	w13, #1
	b.lt	.LBB0_9
	ldp	x16, x14, [x4, #8]
	cmp	w13, #7
	ldr	x15, [x4, #32]
	ldrsw	x14, [x14, x12, lsl #2]
	add	x14, x14, x14, lsl #1
	b.hi	.LBB0_14
	mov	x17, xzr
	mov	w18, #2097152
	mov	w2, #2097152
	mov	w3, #2097152
	b	.LBB0_23
.LBB0_14:
	cmp	w13, #16
	b.hs	.LBB0_19
	mov	x17, xzr
	mov	w18, #2097152
	mov	w2, #2097152
	mov	w3, #2097152
.LBB0_16:
	movi	v7.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	mul	x6, x16, x11
	movi	v5.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	mov	x7, x17
	mov	v7.s[0], w18
	mov	v6.s[0], w2
	add	x2, x17, x17, lsl #1
	mov	v5.s[0], w3
	add	x3, x6, x17, lsl #2
	and	x17, x13, #0x7ffffff8
	sub	x18, x7, x17
	add	x2, x2, x14
	add	x3, x15, x3
.LBB0_17:
	add	x6, x0, x2
	adds	x18, x18, #8
	add	x2, x2, #24
	ld3	{ v2.8b, v3.8b, v4.8b }, [x6]
	tbl	v19.16b, { v2.16b }, v0.16b
	tbl	v20.16b, { v2.16b }, v1.16b
	tbl	v21.16b, { v3.16b }, v0.16b
	tbl	v22.16b, { v3.16b }, v1.16b
	tbl	v23.16b, { v4.16b }, v0.16b
	tbl	v2.16b, { v4.16b }, v1.16b
	ldp	q4, q3, [x3], #32
	mla	v17.4s, v3.4s, v19.4s
	mla	v5.4s, v4.4s, v20.4s
	mla	v18.4s, v3.4s, v21.4s
	mla	v6.4s, v4.4s, v22.4s
	mla	v16.4s, v3.4s, v23.4s
	mla	v7.4s, v4.4s, v2.4s
	b.ne	.LBB0_17
	add	v2.4s, v7.4s, v16.4s
	add	v3.4s, v6.4s, v18.4s
	cmp	x17, x13
	add	v4.4s, v5.4s, v17.4s
	addv	s2, v2.4s
	addv	s3, v3.4s
	addv	s4, v4.4s
	fmov	w18, s2
	fmov	w2, s3
	fmov	w3, s4
	b.ne	.LBB0_23
	b	.LBB0_25
.LBB0_19:
	madd	x18, x16, x11, x15
	ldr	q22, [sp, #128]
	movi	v5.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	movi	v21.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	and	x17, x13, #0x7ffffff0
	movi	v6.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	add	x2, x0, x14
	movi	v17.2d, #0000000000000000
	mov	v24.16b, v22.16b
	mov	x3, x17
	mov	v23.16b, v22.16b
	mov	v0.16b, v25.16b
.LBB0_20:
	ldp	q26, q25, [x18, #32]
	subs	x3, x3, #16
	ldp	q28, q27, [x18], #64
	ld3	{ v29.16b, v30.16b, v31.16b }, [x2], #48
	ldp	q2, q4, [sp, #144]
	tbl	v8.16b, { v29.16b }, v2.16b
	tbl	v9.16b, { v29.16b }, v0.16b
	tbl	v10.16b, { v29.16b }, v4.16b
	tbl	v11.16b, { v29.16b }, v1.16b
	tbl	v12.16b, { v30.16b }, v2.16b
	tbl	v13.16b, { v30.16b }, v0.16b
	tbl	v14.16b, { v30.16b }, v4.16b
	tbl	v15.16b, { v30.16b }, v1.16b
	tbl	v2.16b, { v31.16b }, v2.16b
	tbl	v3.16b, { v31.16b }, v0.16b
	tbl	v4.16b, { v31.16b }, v4.16b
	tbl	v29.16b, { v31.16b }, v1.16b
	mla	v17.4s, v25.4s, v8.4s
	mla	v16.4s, v26.4s, v9.4s
	mla	v6.4s, v27.4s, v10.4s
	mla	v22.4s, v28.4s, v11.4s
	mla	v19.4s, v25.4s, v12.4s
	mla	v18.4s, v26.4s, v13.4s
	mla	v7.4s, v27.4s, v14.4s
	mla	v23.4s, v28.4s, v15.4s
	mla	v21.4s, v25.4s, v2.4s
	mla	v20.4s, v26.4s, v3.4s
	mla	v5.4s, v27.4s, v4.4s
	mla	v24.4s, v28.4s, v29.4s
	b.ne	.LBB0_20
	add	v2.4s, v24.4s, v20.4s
	add	v3.4s, v5.4s, v21.4s
	cmp	x17, x13
	add	v4.4s, v23.4s, v18.4s
	add	v5.4s, v7.4s, v19.4s
	add	v7.4s, v22.4s, v16.4s
	add	v6.4s, v6.4s, v17.4s
	mov	v26.16b, v0.16b
	ldr	q0, [sp, #160]
	add	v2.4s, v2.4s, v3.4s
	add	v3.4s, v4.4s, v5.4s
	add	v4.4s, v7.4s, v6.4s
	mov	v25.16b, v26.16b
	addv	s2, v2.4s
	addv	s3, v3.4s
	addv	s4, v4.4s
	fmov	w18, s2
	fmov	w2, s3
	fmov	w3, s4
	b.eq	.LBB0_25
	tbnz	w13, #3, .LBB0_16
.LBB0_23:
	mul	x16, x16, x11
	add	x6, x17, x17, lsl #1
	sub	x13, x13, x17
	add	x14, x6, x14
	add	x16, x16, x17, lsl #2
	add	x15, x15, x16
.LBB0_24:
	add	x16, x0, x14
	ldr	w17, [x15], #4
	ldrb	w6, [x16]
	ldrb	w7, [x16, #1]
	ldrb	w16, [x16, #2]
	subs	x13, x13, #1
	add	x14, x14, #3
	madd	w3, w17, w6, w3
	madd	w2, w17, w7, w2
	madd	w18, w17, w16, w18
	b.ne	.LBB0_24
.LBB0_25:
	asr	w15, w3, #22
	asr	w14, w2, #22
	asr	w13, w18, #22
	b	.LBB0_10
.LBB0_26:
	cbz	x1, .LBB0_94
	adrp	x10, .LCPI0_3
	adrp	x11, .LCPI0_4
	adrp	x12, .LCPI0_2
	ldr	q0, [x10, :lo12:.LCPI0_3]
	ldr	q1, [x11, :lo12:.LCPI0_4]
	adrp	x10, .LCPI0_0
	adrp	x11, .LCPI0_1
	lsl	x9, x2, #1
	ldr	x13, [x4]
	ldr	q2, [x10, :lo12:.LCPI0_0]
	ldr	q3, [x11, :lo12:.LCPI0_1]
	ldr	q4, [x12, :lo12:.LCPI0_2]
	mov	x8, xzr
	mov	w10, #255
	b	.LBB0_30
.LBB0_28:
	mov	x5, x14
.LBB0_29:
	add	x8, x8, #1
	add	x0, x0, x9
	cmp	x8, x1
	b.eq	.LBB0_94
.LBB0_30:
	cbz	x13, .LBB0_29
	mov	x11, xzr
	mov	x12, xzr
	b	.LBB0_34
.LBB0_32:
	mov	w13, wzr
	mov	w14, wzr
.LBB0_33:
	bic	w14, w14, w14, asr #31
	bic	w13, w13, w13, asr #31
	add	x12, x12, #1
	add	x11, x11, #4
	cmp	w14, #255
	csel	w14, w14, w10, lt
	cmp	w13, #255
	csel	w13, w13, w10, lt
	strb	w14, [x5]
	add	x14, x5, #2
	strb	w13, [x5, #1]
	mov	x5, x14
	ldr	x13, [x4]
	cmp	x12, x13
	b.hs	.LBB0_28
.LBB0_34:
	ldr	x13, [x4, #24]
	ldr	w13, [x13, x12, lsl #2]
	cmp	w13, #1
	b.lt	.LBB0_32
	ldp	x16, x14, [x4, #8]
	cmp	w13, #7
	ldrsw	x15, [x14, x12, lsl #2]
	ldr	x14, [x4, #32]
	lsl	x15, x15, #1
	b.hi	.LBB0_37
	mov	x17, xzr
	mov	w18, #2097152
	mov	w2, #2097152
	b	.LBB0_46
.LBB0_37:
	cmp	w13, #16
	b.hs	.LBB0_42
	mov	x17, xzr
	mov	w18, #2097152
	mov	w2, #2097152
.LBB0_39:
	movi	v6.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	mul	x3, x16, x11
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	mov	x6, x17
	mov	v6.s[0], w18
	mov	v5.s[0], w2
	add	x18, x15, x6, lsl #1
	add	x3, x3, x17, lsl #2
	and	x17, x13, #0x7ffffff8
	sub	x2, x6, x17
	add	x3, x14, x3
.LBB0_40:
	add	x6, x0, x18
	adds	x2, x2, #8
	add	x18, x18, #16
	ld2	{ v17.8b, v18.8b }, [x6]
	tbl	v19.16b, { v17.16b }, v0.16b
	tbl	v20.16b, { v17.16b }, v1.16b
	tbl	v21.16b, { v18.16b }, v0.16b
	tbl	v17.16b, { v18.16b }, v1.16b
	ldp	q22, q18, [x3], #32
	mla	v16.4s, v18.4s, v19.4s
	mla	v5.4s, v22.4s, v20.4s
	mla	v7.4s, v18.4s, v21.4s
	mla	v6.4s, v22.4s, v17.4s
	b.ne	.LBB0_40
	add	v6.4s, v6.4s, v7.4s
	add	v5.4s, v5.4s, v16.4s
	cmp	x17, x13
	addv	s6, v6.4s
	addv	s5, v5.4s
	fmov	w18, s6
	fmov	w2, s5
	b.ne	.LBB0_46
	b	.LBB0_48
.LBB0_42:
	madd	x18, x16, x11, x14
	movi	v5.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	and	x17, x13, #0x7ffffff0
	add	x2, x0, x15
	mov	v20.16b, v2.16b
	mov	v19.16b, v2.16b
	mov	x3, x17
.LBB0_43:
	ldp	q22, q21, [x18, #32]
	subs	x3, x3, #16
	ldp	q24, q23, [x18], #64
	ld2	{ v25.16b, v26.16b }, [x2], #32
	tbl	v27.16b, { v25.16b }, v3.16b
	tbl	v28.16b, { v25.16b }, v4.16b
	tbl	v29.16b, { v25.16b }, v0.16b
	tbl	v30.16b, { v25.16b }, v1.16b
	tbl	v31.16b, { v26.16b }, v3.16b
	tbl	v8.16b, { v26.16b }, v4.16b
	tbl	v9.16b, { v26.16b }, v0.16b
	tbl	v25.16b, { v26.16b }, v1.16b
	mla	v16.4s, v21.4s, v27.4s
	mla	v7.4s, v22.4s, v28.4s
	mla	v6.4s, v23.4s, v29.4s
	mla	v19.4s, v24.4s, v30.4s
	mla	v18.4s, v21.4s, v31.4s
	mla	v17.4s, v22.4s, v8.4s
	mla	v5.4s, v23.4s, v9.4s
	mla	v20.4s, v24.4s, v25.4s
	b.ne	.LBB0_43
	add	v17.4s, v20.4s, v17.4s
	add	v5.4s, v5.4s, v18.4s
	cmp	x17, x13
	add	v7.4s, v19.4s, v7.4s
	add	v6.4s, v6.4s, v16.4s
	add	v5.4s, v17.4s, v5.4s
	add	v6.4s, v7.4s, v6.4s
	addv	s5, v5.4s
	addv	s6, v6.4s
	fmov	w18, s5
	fmov	w2, s6
	b.eq	.LBB0_48
	tbnz	w13, #3, .LBB0_39
.LBB0_46:
	mul	x16, x16, x11
	add	x15, x15, x17, lsl #1
	sub	x13, x13, x17
	add	x16, x16, x17, lsl #2
	add	x14, x14, x16
.LBB0_47:
	add	x16, x0, x15
	ldr	w17, [x14], #4
	ldrb	w3, [x16]
	ldrb	w16, [x16, #1]
	subs	x13, x13, #1
	add	x15, x15, #2
	madd	w2, w17, w3, w2
	madd	w18, w17, w16, w18
	b.ne	.LBB0_47
.LBB0_48:
	asr	w14, w2, #22
	asr	w13, w18, #22
	b	.LBB0_33
.LBB0_49:
	cbz	x1, .LBB0_94
	adrp	x9, .LCPI0_0
	adrp	x10, .LCPI0_1
	adrp	x11, .LCPI0_4
	ldr	q0, [x9, :lo12:.LCPI0_0]
	ldr	q1, [x10, :lo12:.LCPI0_1]
	adrp	x9, .LCPI0_2
	adrp	x10, .LCPI0_3
	ldr	x13, [x4]
	ldr	q2, [x9, :lo12:.LCPI0_2]
	ldr	q3, [x10, :lo12:.LCPI0_3]
	ldr	q4, [x11, :lo12:.LCPI0_4]
	mov	x8, xzr
	add	x9, x0, #16
	mov	w10, #255
	b	.LBB0_52
.LBB0_51:
	add	x8, x8, #1
	add	x9, x9, x2
	add	x0, x0, x2
	cmp	x8, x1
	b.eq	.LBB0_94
.LBB0_52:
	cbz	x13, .LBB0_51
	mov	x11, xzr
	mov	x12, xzr
	b	.LBB0_56
.LBB0_54:
	mov	w13, wzr
.LBB0_55:
	bic	w13, w13, w13, asr #31
	add	x12, x12, #1
	add	x11, x11, #4
	cmp	w13, #255
	csel	w13, w13, w10, lt
	strb	w13, [x5], #1
	ldr	x13, [x4]
	cmp	x12, x13
	b.hs	.LBB0_51
.LBB0_56:
	ldr	x13, [x4, #24]
	ldr	w13, [x13, x12, lsl #2]
	cmp	w13, #1
	b.lt	.LBB0_54
	ldp	x16, x14, [x4, #8]
	cmp	w13, #4
	ldr	x15, [x4, #32]
	ldrsw	x14, [x14, x12, lsl #2]
	b.hs	.LBB0_59
	mov	x17, xzr
	mov	w18, #2097152
	b	.LBB0_68
.LBB0_59:
	cmp	w13, #32
	b.hs	.LBB0_61
	mov	x17, xzr
	mov	w18, #2097152
	b	.LBB0_65
.LBB0_61:
	madd	x18, x16, x11, x15
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	and	x17, x13, #0x7fffffe0
	add	x3, x9, x14
	movi	v19.2d, #0000000000000000
	mov	v20.16b, v0.16b
	mov	x6, x17
	add	x18, x18, #64
.LBB0_62:
	ldp	q21, q24, [x3, #-16]
	subs	x6, x6, #32
	ldp	q23, q22, [x18, #-32]
	add	x3, x3, #32
	ldp	q26, q25, [x18, #-64]
	tbl	v27.16b, { v21.16b }, v1.16b
	tbl	v28.16b, { v21.16b }, v2.16b
	tbl	v29.16b, { v21.16b }, v3.16b
	tbl	v21.16b, { v21.16b }, v4.16b
	tbl	v30.16b, { v24.16b }, v1.16b
	tbl	v31.16b, { v24.16b }, v2.16b
	tbl	v8.16b, { v24.16b }, v3.16b
	tbl	v24.16b, { v24.16b }, v4.16b
	ldp	q10, q9, [x18, #32]
	ldp	q12, q11, [x18], #128
	mla	v7.4s, v22.4s, v27.4s
	mla	v6.4s, v23.4s, v28.4s
	mla	v5.4s, v25.4s, v29.4s
	mla	v20.4s, v26.4s, v21.4s
	mla	v19.4s, v9.4s, v30.4s
	mla	v17.4s, v10.4s, v31.4s
	mla	v18.4s, v11.4s, v8.4s
	mla	v16.4s, v12.4s, v24.4s
	b.ne	.LBB0_62
	add	v5.4s, v18.4s, v5.4s
	add	v7.4s, v19.4s, v7.4s
	cmp	x17, x13
	add	v16.4s, v16.4s, v20.4s
	add	v6.4s, v17.4s, v6.4s
	add	v5.4s, v5.4s, v7.4s
	add	v6.4s, v16.4s, v6.4s
	add	v5.4s, v6.4s, v5.4s
	addv	s5, v5.4s
	fmov	w18, s5
	b.eq	.LBB0_70
	tst	x13, #0x1c
	b.eq	.LBB0_68
.LBB0_65:
	movi	v5.2d, #0000000000000000
	mul	x3, x16, x11
	mov	x6, x17
	mov	v5.s[0], w18
	add	x7, x3, x17, lsl #2
	and	x17, x13, #0x7ffffffc
	add	x3, x0, x6
	sub	x18, x6, x17
	add	x3, x3, x14
	add	x6, x15, x7
.LBB0_66:
	ldr	s6, [x3], #4
	adds	x18, x18, #4
	ldr	q7, [x6], #16
	ushll	v6.8h, v6.8b, #0
	ushll	v6.4s, v6.4h, #0
	mla	v5.4s, v7.4s, v6.4s
	b.ne	.LBB0_66
	addv	s5, v5.4s
	cmp	x17, x13
	fmov	w18, s5
	b.eq	.LBB0_70
.LBB0_68:
	mul	x16, x16, x11
	add	x14, x17, x14
	sub	x13, x13, x17
	add	x16, x16, x17, lsl #2
	add	x15, x15, x16
.LBB0_69:
	ldr	w16, [x15], #4
	ldrb	w17, [x0, x14]
	subs	x13, x13, #1
	add	x14, x14, #1
	madd	w18, w16, w17, w18
	b.ne	.LBB0_69
.LBB0_70:
	asr	w13, w18, #22
	b	.LBB0_55
.LBB0_71:
	cbz	x1, .LBB0_94
	adrp	x11, .LCPI0_3
	adrp	x12, .LCPI0_4
	adrp	x13, .LCPI0_0
	lsl	x9, x2, #2
	ldr	x16, [x4]
	ldr	q27, [x11, :lo12:.LCPI0_3]
	ldr	q28, [x12, :lo12:.LCPI0_4]
	ldr	q0, [x13, :lo12:.LCPI0_0]
	mov	x8, xzr
	add	x10, x0, #1
	adrp	x11, .LCPI0_1
	adrp	x12, .LCPI0_2
	mov	w13, #255
	stp	q0, q28, [sp]
	str	q27, [sp, #32]
	b	.LBB0_75
.LBB0_73:
	mov	x5, x17
.LBB0_74:
	add	x8, x8, #1
	add	x0, x0, x9
	add	x10, x10, x9
	cmp	x8, x1
	b.eq	.LBB0_94
.LBB0_75:
	cbz	x16, .LBB0_74
	mov	x14, xzr
	mov	x15, xzr
	b	.LBB0_79
.LBB0_77:
	mov	w16, wzr
	mov	w17, wzr
	mov	w18, wzr
	mov	w2, wzr
.LBB0_78:
	bic	w2, w2, w2, asr #31
	bic	w18, w18, w18, asr #31
	bic	w17, w17, w17, asr #31
	bic	w16, w16, w16, asr #31
	add	x15, x15, #1
	add	x14, x14, #4
	cmp	w2, #255
	csel	w2, w2, w13, lt
	cmp	w18, #255
	csel	w18, w18, w13, lt
	cmp	w17, #255
	strb	w2, [x5]
	csel	w17, w17, w13, lt
	cmp	w16, #255
	strb	w18, [x5, #1]
	csel	w16, w16, w13, lt
	strb	w17, [x5, #2]
	add	x17, x5, #4
	strb	w16, [x5, #3]
	mov	x5, x17
	ldr	x16, [x4]
	cmp	x15, x16
	b.hs	.LBB0_73
.LBB0_79:
	ldr	x16, [x4, #24]
	ldr	w16, [x16, x15, lsl #2]
	cmp	w16, #1
	b.lt	.LBB0_77
	ldp	x2, x17, [x4, #8]
	cmp	w16, #7
	ldr	x18, [x4, #32]
	ldrsw	x17, [x17, x15, lsl #2]
	lsl	x17, x17, #2
	b.hi	.LBB0_82
	mov	x3, xzr
	mov	w6, #2097152
	mov	w7, #2097152
	mov	w19, #2097152
	mov	w20, #2097152
	b	.LBB0_91
.LBB0_82:
	cmp	w16, #16
	b.hs	.LBB0_87
	mov	x3, xzr
	mov	w6, #2097152
	mov	w7, #2097152
	mov	w19, #2097152
	mov	w20, #2097152
.LBB0_84:
	movi	v6.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	lsl	x22, x3, #2
	movi	v4.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	madd	x23, x2, x14, x22
	movi	v7.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	mov	x21, x3
	movi	v17.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	and	x3, x16, #0x7ffffff8
	mov	v6.s[0], w6
	mov	v5.s[0], w7
	sub	x6, x21, x3
	mov	v4.s[0], w19
	mov	v3.s[0], w20
	add	x7, x22, x17
	add	x19, x18, x23
.LBB0_85:
	add	x20, x0, x7
	adds	x6, x6, #8
	add	x7, x7, #32
	ld4	{ v19.8b, v20.8b, v21.8b, v22.8b }, [x20]
	tbl	v0.16b, { v19.16b }, v27.16b
	tbl	v1.16b, { v19.16b }, v28.16b
	tbl	v2.16b, { v20.16b }, v27.16b
	tbl	v23.16b, { v20.16b }, v28.16b
	tbl	v24.16b, { v21.16b }, v27.16b
	tbl	v25.16b, { v21.16b }, v28.16b
	tbl	v26.16b, { v22.16b }, v27.16b
	tbl	v19.16b, { v22.16b }, v28.16b
	ldp	q21, q20, [x19], #32
	mla	v16.4s, v20.4s, v0.4s
	mla	v3.4s, v21.4s, v1.4s
	mla	v17.4s, v20.4s, v2.4s
	mla	v4.4s, v21.4s, v23.4s
	mla	v18.4s, v20.4s, v24.4s
	mla	v5.4s, v21.4s, v25.4s
	mla	v7.4s, v20.4s, v26.4s
	mla	v6.4s, v21.4s, v19.4s
	b.ne	.LBB0_85
	add	v0.4s, v6.4s, v7.4s
	add	v1.4s, v5.4s, v18.4s
	cmp	x3, x16
	add	v2.4s, v4.4s, v17.4s
	add	v3.4s, v3.4s, v16.4s
	addv	s0, v0.4s
	addv	s1, v1.4s
	addv	s2, v2.4s
	addv	s3, v3.4s
	fmov	w6, s0
	fmov	w7, s1
	fmov	w19, s2
	fmov	w20, s3
	b.ne	.LBB0_91
	b	.LBB0_93
.LBB0_87:
	madd	x6, x2, x14, x18
	ldr	q23, [sp]
	movi	v1.2d, #0000000000000000
	movi	v21.2d, #0000000000000000
	movi	v22.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	and	x3, x16, #0x7ffffff0
	movi	v5.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	add	x7, x0, x17
	movi	v18.2d, #0000000000000000
	movi	v9.2d, #0000000000000000
	mov	x19, x3
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	mov	v26.16b, v23.16b
	mov	v25.16b, v23.16b
	mov	v24.16b, v23.16b
.LBB0_88:
	stp	q9, q1, [sp, #144]
	ldp	q29, q30, [x6, #32]
	ldp	q27, q28, [x6], #64
	ld4	{ v8.16b, v9.16b, v10.16b, v11.16b }, [x7], #64
	subs	x19, x19, #16
	ldr	q31, [x11, :lo12:.LCPI0_1]
	ldr	q12, [x12, :lo12:.LCPI0_2]
	tbl	v1.16b, { v8.16b }, v31.16b
	tbl	v0.16b, { v8.16b }, v12.16b
	tbl	v13.16b, { v10.16b }, v31.16b
	tbl	v14.16b, { v10.16b }, v12.16b
	stp	q0, q1, [sp, #112]
	ldr	q0, [sp, #32]
	ldr	q1, [sp, #16]
	mla	v20.4s, v30.4s, v13.4s
	mla	v19.4s, v29.4s, v14.4s
	tbl	v3.16b, { v8.16b }, v0.16b
	tbl	v2.16b, { v8.16b }, v1.16b
	tbl	v4.16b, { v10.16b }, v1.16b
	tbl	v8.16b, { v11.16b }, v1.16b
	tbl	v15.16b, { v10.16b }, v0.16b
	stp	q2, q3, [sp, #80]
	tbl	v3.16b, { v9.16b }, v31.16b
	tbl	v2.16b, { v9.16b }, v12.16b
	tbl	v31.16b, { v11.16b }, v31.16b
	tbl	v12.16b, { v11.16b }, v12.16b
	mla	v16.4s, v28.4s, v15.4s
	mla	v25.4s, v27.4s, v4.4s
	mla	v26.4s, v27.4s, v8.4s
	stp	q2, q3, [sp, #48]
	tbl	v2.16b, { v9.16b }, v0.16b
	tbl	v3.16b, { v9.16b }, v1.16b
	ldp	q1, q9, [sp, #128]
	tbl	v0.16b, { v11.16b }, v0.16b
	mla	v22.4s, v30.4s, v31.4s
	mla	v21.4s, v29.4s, v12.4s
	mla	v7.4s, v30.4s, v1.4s
	ldr	q1, [sp, #112]
	mla	v5.4s, v28.4s, v2.4s
	mla	v24.4s, v27.4s, v3.4s
	mla	v6.4s, v29.4s, v1.4s
	ldr	q1, [sp, #96]
	mla	v9.4s, v28.4s, v1.4s
	ldr	q1, [sp, #80]
	mla	v23.4s, v27.4s, v1.4s
	ldr	q1, [sp, #64]
	mla	v18.4s, v30.4s, v1.4s
	ldr	q1, [sp, #48]
	mla	v17.4s, v29.4s, v1.4s
	ldr	q1, [sp, #160]
	mla	v1.4s, v28.4s, v0.4s
	b.ne	.LBB0_88
	add	v0.4s, v26.4s, v21.4s
	add	v1.4s, v1.4s, v22.4s
	cmp	x3, x16
	add	v2.4s, v25.4s, v19.4s
	add	v3.4s, v16.4s, v20.4s
	add	v4.4s, v24.4s, v17.4s
	add	v5.4s, v5.4s, v18.4s
	ldp	q28, q27, [sp, #16]
	add	v6.4s, v23.4s, v6.4s
	add	v7.4s, v9.4s, v7.4s
	add	v0.4s, v0.4s, v1.4s
	add	v1.4s, v2.4s, v3.4s
	add	v2.4s, v4.4s, v5.4s
	add	v3.4s, v6.4s, v7.4s
	addv	s0, v0.4s
	addv	s1, v1.4s
	addv	s2, v2.4s
	addv	s3, v3.4s
	fmov	w6, s0
	fmov	w7, s1
	fmov	w19, s2
	fmov	w20, s3
	b.eq	.LBB0_93
	tbnz	w16, #3, .LBB0_84
.LBB0_91:
	lsl	x21, x3, #2
	madd	x2, x2, x14, x21
	sub	x16, x16, x3
	add	x21, x10, x21
	add	x17, x21, x17
	add	x18, x18, x2
.LBB0_92:
	ldr	w2, [x18], #4
	ldurb	w3, [x17, #-1]
	ldrb	w21, [x17]
	ldrb	w22, [x17, #1]
	subs	x16, x16, #1
	madd	w20, w2, w3, w20
	ldrb	w3, [x17, #2]
	add	x17, x17, #4
	madd	w19, w2, w21, w19
	madd	w7, w2, w22, w7
	madd	w6, w2, w3, w6
	b.ne	.LBB0_92
.LBB0_93:
	asr	w2, w20, #22
	asr	w18, w19, #22
	asr	w17, w7, #22
	asr	w16, w6, #22
	b	.LBB0_78
.LBB0_94:
	ldp	x20, x19, [sp, #272]
	ldp	x22, x21, [sp, #256]
	ldp	x29, x23, [sp, #240]
	ldp	d9, d8, [sp, #224]
	ldp	d11, d10, [sp, #208]
	ldp	d13, d12, [sp, #192]
	ldp	d15, d14, [sp, #176]
	add	sp, sp, #288
	ret
.Lfunc_end0:
	.size	contrast_resample_rows_portable, .Lfunc_end0-contrast_resample_rows_portable
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI1_0:
	.byte	4
	.byte	255
	.byte	255
	.byte	255
	.byte	5
	.byte	255
	.byte	255
	.byte	255
	.byte	6
	.byte	255
	.byte	255
	.byte	255
	.byte	7
	.byte	255
	.byte	255
	.byte	255
.LCPI1_1:
	.byte	0
	.byte	255
	.byte	255
	.byte	255
	.byte	1
	.byte	255
	.byte	255
	.byte	255
	.byte	2
	.byte	255
	.byte	255
	.byte	255
	.byte	3
	.byte	255
	.byte	255
	.byte	255
.LCPI1_2:
	.byte	12
	.byte	255
	.byte	255
	.byte	255
	.byte	13
	.byte	255
	.byte	255
	.byte	255
	.byte	14
	.byte	255
	.byte	255
	.byte	255
	.byte	15
	.byte	255
	.byte	255
	.byte	255
.LCPI1_3:
	.byte	8
	.byte	255
	.byte	255
	.byte	255
	.byte	9
	.byte	255
	.byte	255
	.byte	255
	.byte	10
	.byte	255
	.byte	255
	.byte	255
	.byte	11
	.byte	255
	.byte	255
	.byte	255
.LCPI1_4:
	.byte	0
	.byte	4
	.byte	8
	.byte	12
	.byte	16
	.byte	20
	.byte	24
	.byte	28
	.byte	32
	.byte	36
	.byte	40
	.byte	44
	.byte	48
	.byte	52
	.byte	56
	.byte	60
	.text
	.hidden	contrast_resample_columns_portable
	.globl	contrast_resample_columns_portable
	.p2align	2
	.type	contrast_resample_columns_portable,@function
contrast_resample_columns_portable:
	ldr	x15, [x4]
	cbz	x15, .LBB1_37
	sub	sp, sp, #224
	adrp	x12, .LCPI1_0
	movi	v0.4s, #32, lsl #16
	movi	v3.2d, #0000000000000000
	ldr	q1, [x12, :lo12:.LCPI1_0]
	adrp	x12, .LCPI1_1
	movi	v4.2d, #0x0000ff000000ff
	ldr	q2, [x12, :lo12:.LCPI1_1]
	adrp	x12, .LCPI1_2
	adrp	x13, .LCPI1_3
	adrp	x14, .LCPI1_4
	ldr	q5, [x12, :lo12:.LCPI1_2]
	ldr	q6, [x13, :lo12:.LCPI1_3]
	ldr	q7, [x14, :lo12:.LCPI1_4]
	mov	x8, xzr
	sub	x9, x3, x2
	add	x10, x0, x2
	add	x11, x5, x2
	mov	w12, #32
	mov	x13, sp
	mov	w14, #255
	stp	x29, x30, [sp, #128]
	stp	x28, x27, [sp, #144]
	stp	x26, x25, [sp, #160]
	stp	x24, x23, [sp, #176]
	stp	x22, x21, [sp, #192]
	stp	x20, x19, [sp, #208]
	b	.LBB1_4
.LBB1_2:
	ldr	x15, [x4]
.LBB1_3:
	add	x8, x8, #1
	add	x11, x11, x3
	cmp	x8, x15
	b.hs	.LBB1_36
.LBB1_4:
	cmp	x3, x2
	b.ls	.LBB1_3
	ldp	x15, x16, [x4, #8]
	mov	x18, x11
	mov	x5, x9
	mov	x6, x2
	ldrsw	x16, [x16, x8, lsl #2]
	mul	x15, x15, x8
	mul	x17, x1, x16
	ldr	x16, [x4, #32]
	add	x15, x16, x15, lsl #2
	add	x16, x0, x17
	add	x17, x10, x17
	b	.LBB1_7
.LBB1_6:
	add	x6, x6, #32
	sub	x5, x5, #32
	add	x17, x17, #32
	cmp	x6, x3
	add	x18, x18, #32
	b.hs	.LBB1_2
.LBB1_7:
	ldr	x7, [x4, #24]
	cmp	x5, #1
	stp	q0, q0, [sp]
	csinc	x19, x5, xzr, hi
	stp	q0, q0, [sp, #32]
	ldr	w21, [x7, x8, lsl #2]
	cmp	x19, #32
	stp	q0, q0, [sp, #64]
	csel	x7, x19, x12, lo
	stp	q0, q0, [sp, #96]
	cmp	w21, #1
	and	x19, x7, #0x3c
	and	x20, x7, #0x30
	b.lt	.LBB1_24
	mov	x22, xzr
	add	x23, x16, x6
	sub	x24, x3, x6
	and	x25, x7, #0xc
	mov	x26, x17
	b	.LBB1_11
.LBB1_9:
	madd	x28, x1, x22, x23
	dup	v19.4s, w27
	ldp	q23, q22, [sp, #32]
	ldp	q25, q24, [sp]
	ldp	q16, q17, [x28]
	ushll2	v18.8h, v16.16b, #0
	ushll	v16.8h, v16.8b, #0
	ushll2	v20.8h, v17.16b, #0
	ushll	v17.8h, v17.8b, #0
	ushll2	v21.4s, v18.8h, #0
	ushll	v18.4s, v18.4h, #0
	ushll	v26.4s, v16.4h, #0
	ushll2	v16.4s, v16.8h, #0
	mla	v22.4s, v19.4s, v21.4s
	mla	v23.4s, v19.4s, v18.4s
	ushll2	v21.4s, v20.8h, #0
	ushll	v20.4s, v20.4h, #0
	mla	v24.4s, v19.4s, v16.4s
	mla	v25.4s, v19.4s, v26.4s
	ldp	q16, q18, [sp, #96]
	stp	q23, q22, [sp, #32]
	mla	v18.4s, v19.4s, v21.4s
	ushll2	v21.4s, v17.8h, #0
	ushll	v17.4s, v17.4h, #0
	mla	v16.4s, v19.4s, v20.4s
	ldp	q20, q22, [sp, #64]
	stp	q25, q24, [sp]
	mla	v22.4s, v19.4s, v21.4s
	mla	v20.4s, v19.4s, v17.4s
	stp	q16, q18, [sp, #96]
	stp	q20, q22, [sp, #64]
.LBB1_10:
	add	x22, x22, #1
	add	x26, x26, x1
	cmp	x22, x21
	b.eq	.LBB1_24
.LBB1_11:
	ldr	w27, [x15, x22, lsl #2]
	cmp	x24, #31
	b.hi	.LBB1_9
	cmp	x5, #3
	b.hi	.LBB1_14
	mov	x29, xzr
	b	.LBB1_23
.LBB1_14:
	cmp	x5, #16
	b.hs	.LBB1_16
	mov	x28, xzr
	b	.LBB1_20
.LBB1_16:
	fmov	s16, w27
	mov	x28, sp
	mov	x29, x26
	mov	x30, x20
.LBB1_17:
	ldr	q17, [x29], #16
	subs	x30, x30, #16
	ldp	q21, q22, [x28, #32]
	tbl	v18.16b, { v17.16b }, v6.16b
	tbl	v19.16b, { v17.16b }, v5.16b
	tbl	v20.16b, { v17.16b }, v2.16b
	tbl	v17.16b, { v17.16b }, v1.16b
	mla	v21.4s, v18.4s, v16.s[0]
	ldp	q18, q23, [x28]
	mla	v22.4s, v19.4s, v16.s[0]
	mla	v18.4s, v20.4s, v16.s[0]
	mla	v23.4s, v17.4s, v16.s[0]
	stp	q21, q22, [x28, #32]
	stp	q18, q23, [x28], #64
	b.ne	.LBB1_17
	cmp	x7, x20
	b.eq	.LBB1_10
	mov	x29, x20
	mov	x28, x20
	cbz	x25, .LBB1_23
.LBB1_20:
	fmov	s16, w27
	add	x29, x13, x28, lsl #2
.LBB1_21:
	ldr	s17, [x26, x28]
	ldr	q18, [x29]
	add	x28, x28, #4
	cmp	x19, x28
	ushll	v17.8h, v17.8b, #0
	ushll	v17.4s, v17.4h, #0
	mla	v18.4s, v17.4s, v16.s[0]
	str	q18, [x29], #16
	b.ne	.LBB1_21
	cmp	x7, x19
	mov	x29, x19
	b.eq	.LBB1_10
.LBB1_23:
	ldrb	w28, [x26, x29]
	ldr	w30, [x13, x29, lsl #2]
	madd	w28, w27, w28, w30
	str	w28, [x13, x29, lsl #2]
	add	x29, x29, #1
	cmp	x7, x29
	b.ne	.LBB1_23
	b	.LBB1_10
.LBB1_24:
	cmp	x5, #3
	b.hi	.LBB1_26
	mov	x21, xzr
	b	.LBB1_34
.LBB1_26:
	cmp	x5, #16
	b.hs	.LBB1_28
	mov	x21, xzr
	b	.LBB1_32
.LBB1_28:
	and	x21, x7, #0x30
	mov	x22, sp
	mov	x23, x18
.LBB1_29:
	ldp	q17, q16, [x22, #32]
	subs	x20, x20, #16
	ldp	q19, q18, [x22], #64
	sshr	v16.4s, v16.4s, #22
	sshr	v17.4s, v17.4s, #22
	sshr	v18.4s, v18.4s, #22
	sshr	v19.4s, v19.4s, #22
	smax	v16.4s, v16.4s, v3.4s
	smax	v17.4s, v17.4s, v3.4s
	smax	v18.4s, v18.4s, v3.4s
	smax	v19.4s, v19.4s, v3.4s
	smin	v23.4s, v16.4s, v4.4s
	smin	v22.4s, v17.4s, v4.4s
	smin	v21.4s, v18.4s, v4.4s
	smin	v20.4s, v19.4s, v4.4s
	tbl	v16.16b, { v20.16b, v21.16b, v22.16b, v23.16b }, v7.16b
	str	q16, [x23], #16
	b.ne	.LBB1_29
	cmp	x7, x21
	b.eq	.LBB1_6
	tst	x7, #0xc
	b.eq	.LBB1_34
.LBB1_32:
	add	x22, x13, x21, lsl #2
	mov	x20, x21
	and	x21, x7, #0x3c
.LBB1_33:
	ldr	q16, [x22], #16
	sshr	v16.4s, v16.4s, #22
	smax	v16.4s, v16.4s, v3.4s
	smin	v16.4s, v16.4s, v4.4s
	xtn	v16.4h, v16.4s
	uzp1	v16.8b, v16.8b, v0.8b
	str	s16, [x18, x20]
	add	x20, x20, #4
	cmp	x19, x20
	b.ne	.LBB1_33
	b	.LBB1_35
.LBB1_34:
	ldr	w19, [x13, x21, lsl #2]
	asr	w20, w19, #22
	bic	w19, w20, w19, asr #31
	cmp	w19, #255
	csel	w19, w19, w14, lt
	strb	w19, [x18, x21]
	add	x21, x21, #1
.LBB1_35:
	cmp	x7, x21
	b.ne	.LBB1_34
	b	.LBB1_6
.LBB1_36:
	ldp	x20, x19, [sp, #208]
	ldp	x22, x21, [sp, #192]
	ldp	x24, x23, [sp, #176]
	ldp	x26, x25, [sp, #160]
	ldp	x28, x27, [sp, #144]
	ldp	x29, x30, [sp, #128]
	add	sp, sp, #224
.LBB1_37:
	ret
.Lfunc_end1:
	.size	contrast_resample_columns_portable, .Lfunc_end1-contrast_resample_columns_portable
#endif

#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
