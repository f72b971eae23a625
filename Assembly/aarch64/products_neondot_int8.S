// Made of Sources/CContrastKernels/products_neondot_int8.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__aarch64__)
	.arch armv8.2-a+dotprod+bf16
	.text
	.p2align	2
	.type	panel_bytes,@function
panel_bytes:
	lsl	x8, x0, #4
	add	x8, x8, #48
	and	x8, x8, #0xffffffffffffffc0
	add	x8, x8, #191
	and	x0, x8, #0xffffffffffffffc0
	ret
.Lfunc_end0:
	.size	panel_bytes, .Lfunc_end0-panel_bytes
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI1_0:
	.word	0
	.word	1
	.word	2
	.word	3
	.text
	.p2align	2
	.type	pack_panel,@function
pack_panel:
	stp	x29, x30, [sp, #-96]!
	stp	x28, x27, [sp, #16]
	stp	x26, x25, [sp, #32]
	stp	x24, x23, [sp, #48]
	stp	x22, x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	sub	sp, sp, #1, lsl #12
	sub	sp, sp, #272
	lsl	x8, x3, #4
	mov	w9, #64
	mov	x20, x2
	mov	x23, x1
	str	x0, [sp, #72]
	mov	w1, wzr
	add	x8, x8, #48
	mov	x22, x4
	mov	x19, x3
	and	x8, x8, #0xffffffffffffffc0
	add	x8, x8, #191
	ands	x8, x8, #0xffffffffffffffc0
	csel	x9, x8, x9, eq
	cmp	x2, #16
	csel	x2, x8, x9, lo
	add	x8, x4, x8
	sub	x0, x8, x2
	bl	memset
	lsl	x8, x23, #2
	str	x8, [sp, #80]
	cbz	x20, .LBB1_19
	adrp	x8, .LCPI1_0
	add	x10, sp, #256
	mov	w15, #16992
	ldr	q0, [x8, :lo12:.LCPI1_0]
	ldr	x17, [sp, #72]
	mov	x9, xzr
	add	x11, x22, #64
	add	x12, x10, #16
	add	x13, sp, #128
	mov	w14, #2139095039
	movk	w15, #3490, lsl #16
	mov	w16, #1123942400
	b	.LBB1_4
.LBB1_2:
	mov	w8, #2143289344
	movi	d2, #0000000000000000
	fmov	s1, w8
.LBB1_3:
	add	x8, x13, x9, lsl #3
	str	s1, [x22, x9, lsl #2]
	add	x17, x17, x18
	str	wzr, [x11, x9, lsl #2]
	add	x9, x9, #1
	cmp	x9, x20
	stp	s1, s2, [x8]
	b.eq	.LBB1_19
.LBB1_4:
	cmp	x19, #4
	b.hs	.LBB1_6
	movi	v1.2d, #0000000000000000
	mov	x18, xzr
	b	.LBB1_8
.LBB1_6:
	movi	v1.2d, #0000000000000000
	mov	x8, xzr
	mov	x0, x17
.LBB1_7:
	ldr	q2, [x0], #16
	add	x1, x8, #8
	add	x18, x8, #4
	cmp	x1, x19
	fabs	v2.4s, v2.4s
	mov	x8, x18
	smax	v1.4s, v1.4s, v2.4s
	b.ls	.LBB1_7
.LBB1_8:
	subs	x8, x19, x18
	b.ls	.LBB1_16
	mov	x0, xzr
	cmp	x8, #8
	stp	xzr, xzr, [sp, #256]
	b.lo	.LBB1_13
	and	x0, x8, #0xfffffffffffffff8
	lsl	x1, x18, #2
	mov	x2, x12
	mov	x3, x0
.LBB1_11:
	add	x4, x17, x1
	subs	x3, x3, #8
	add	x1, x1, #32
	ldp	q2, q3, [x4]
	stp	q2, q3, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB1_11
	cmp	x8, x0
	b.eq	.LBB1_15
.LBB1_13:
	add	x1, x10, x0, lsl #2
	add	x18, x0, x18
.LBB1_14:
	ldr	s2, [x17, x18, lsl #2]
	add	x18, x18, #1
	cmp	x19, x18
	str	s2, [x1], #4
	b.ne	.LBB1_14
.LBB1_15:
	ldr	q2, [sp, #256]
	dup	v3.4s, w8
	fabs	v2.4s, v2.4s
	cmgt	v3.4s, v3.4s, v0.4s
	smax	v2.4s, v1.4s, v2.4s
	bit	v1.16b, v2.16b, v3.16b
.LBB1_16:
	smaxv	s1, v1.4s
	ldr	x18, [sp, #80]
	fmov	w8, s1
	cmp	w8, w14
	b.gt	.LBB1_2
	bic	w8, w8, w8, asr #31
	fmov	s2, w15
	movi	d1, #0000000000000000
	fmov	s3, w8
	fcmp	s3, s2
	movi	d2, #0000000000000000
	b.mi	.LBB1_3
	fmov	s2, w16
	fdiv	s1, s3, s2
	fdiv	s2, s2, s3
	b	.LBB1_3
.LBB1_19:
	cbz	x19, .LBB1_84
	add	x12, sp, #1, lsl #12
	movi	v0.2d, #0000000000000000
	mov	w8, #1262485504
	add	x12, x12, #256
	dup	v1.4s, w8
	mov	x9, xzr
	add	x12, x12, #16
	mov	x10, xzr
	add	x11, x22, #128
	str	x12, [sp, #32]
	add	x12, sp, #256
	mov	w0, #32
	add	x8, x12, #16
	str	x20, [sp, #88]
	stp	x8, x19, [sp, #8]
	add	x8, x22, #192
	str	x8, [sp, #64]
	mov	x8, x19
	b	.LBB1_22
.LBB1_21:
	ldr	x8, [sp, #72]
	ldp	x10, x9, [sp, #48]
	ldr	x19, [sp, #16]
	add	x11, x11, #1, lsl #12
	add	x8, x8, #1024
	str	x8, [sp, #72]
	ldr	x8, [sp, #64]
	add	x10, x10, #256
	add	x9, x9, #1
	cmp	x10, x19
	add	x8, x8, #1, lsl #12
	str	x8, [sp, #64]
	ldr	x8, [sp, #40]
	b.hs	.LBB1_84
.LBB1_22:
	stp	x10, x9, [sp, #48]
	sub	x3, x19, x9, lsl #8
	subs	x9, x8, #256
	str	x9, [sp, #40]
	mov	w9, #256
	sub	x5, x19, x10
	csel	x4, x8, x9, lo
	cmp	x3, #256
	csel	x6, x3, x9, lo
	cmp	x5, #256
	csel	x7, x5, x9, lo
	cbz	x20, .LBB1_21
	add	w9, w6, #3
	add	w8, w4, #3
	ldr	x21, [sp, #8]
	and	x9, x9, #0x3fc
	and	x8, x8, #0x3fc
	add	x10, x7, #3
	sub	x26, x9, x6
	sub	x8, x8, x4
	lsr	x2, x10, #2
	and	x17, x26, #0xffffffffffffffe0
	ldp	x16, x18, [sp, #72]
	and	x12, x8, #0xfffffffffffffff8
	and	x27, x8, #0xffffffffffffffe0
	and	x9, x6, #0x18
	and	x13, x26, #0xfffffffffffffff8
	add	x8, x7, x17
	mov	x22, xzr
	add	x23, x21, x4
	and	x24, x4, #0x1f8
	and	x25, x4, #0x1e0
	neg	x28, x12
	and	x29, x10, #0x3fc
	and	x30, x6, #0x1e0
	and	x12, x6, #0x1f8
	stp	x8, x9, [sp, #96]
	and	x8, x26, #0x18
	add	x1, x7, x13
	add	x15, sp, #256
	add	x19, sp, #128
	str	x8, [sp, #24]
	b	.LBB1_25
.LBB1_24:
	add	x22, x22, #1
	add	x15, x15, #256
	add	x16, x16, x18
	cmp	x22, x20
	add	x21, x21, #256
	add	x23, x23, #256
	b.eq	.LBB1_62
.LBB1_25:
	add	x8, x19, x22, lsl #3
	ldr	s2, [x8, #4]
	fcmp	s2, #0.0
	b.ne	.LBB1_28
	cmp	x3, #7
	b.hi	.LBB1_30
	mov	x8, xzr
	b	.LBB1_49
.LBB1_28:
	cmp	x5, #4
	b.hs	.LBB1_32
	mov	x8, xzr
	b	.LBB1_34
.LBB1_30:
	cmp	x3, #32
	b.hs	.LBB1_43
	mov	x9, xzr
	b	.LBB1_47
.LBB1_32:
	mov	x9, xzr
	mov	x10, x16
.LBB1_33:
	ldr	q3, [x10], #16
	add	x14, x9, #8
	add	x8, x9, #4
	cmp	x14, x7
	fmul	v3.4s, v3.4s, v2.s[0]
	fadd	v3.4s, v3.4s, v1.4s
	xtn	v3.4h, v3.4s
	uzp1	v3.8b, v3.8b, v0.8b
	str	s3, [x15, x9]
	mov	x9, x8
	b.ls	.LBB1_33
.LBB1_34:
	subs	x9, x7, x8
	b.ls	.LBB1_50
	mov	x10, xzr
	cmp	x9, #8
	str	xzr, [sp, #4360]
	str	xzr, [sp, #4352]
	b.lo	.LBB1_39
	sub	w14, w4, w8
	lsl	x18, x8, #2
	ldr	x19, [sp, #32]
	and	x10, x9, #0x1f8
	and	x14, x14, #0x1f8
.LBB1_37:
	add	x20, x16, x18
	subs	x14, x14, #8
	add	x18, x18, #32
	ldp	q3, q4, [x20]
	stp	q3, q4, [x19, #-16]
	add	x19, x19, #32
	b.ne	.LBB1_37
	ldp	x18, x20, [sp, #80]
	cmp	x9, x10
	add	x19, sp, #128
	b.eq	.LBB1_41
.LBB1_39:
	add	x9, sp, #1, lsl #12
	add	x9, x9, #256
	add	x9, x9, x10, lsl #2
	add	x10, x10, x8
.LBB1_40:
	ldr	s3, [x16, x10, lsl #2]
	add	x10, x10, #1
	cmp	x4, x10
	str	s3, [x9], #4
	b.ne	.LBB1_40
.LBB1_41:
	ldr	q3, [sp, #4352]
	mov	x9, xzr
	add	x10, x15, x8
	sub	x8, x4, x8
	fmul	v2.4s, v3.4s, v2.s[0]
	fadd	v2.4s, v2.4s, v1.4s
.LBB1_42:
	add	x14, sp, #112
	str	q2, [sp, #112]
	bfi	x14, x9, #2, #2
	ldr	w14, [x14]
	strb	w14, [x10, x9]
	add	x9, x9, #1
	cmp	x8, x9
	b.ne	.LBB1_42
	b	.LBB1_50
.LBB1_43:
	mov	x8, x21
	mov	x9, x25
.LBB1_44:
	subs	x9, x9, #32
	stp	q0, q0, [x8, #-16]
	add	x8, x8, #32
	b.ne	.LBB1_44
	cmp	x6, x30
	b.eq	.LBB1_50
	ldr	x10, [sp, #104]
	mov	x8, x30
	mov	x9, x30
	cbz	x10, .LBB1_49
.LBB1_47:
	str	d0, [x15, x9]
	add	x9, x9, #8
	cmp	x24, x9
	b.ne	.LBB1_47
	cmp	x6, x12
	mov	x8, x12
	b.eq	.LBB1_50
.LBB1_49:
	strb	wzr, [x15, x8]
	add	x8, x8, #1
	cmp	x4, x8
	b.ne	.LBB1_49
.LBB1_50:
	cmp	x7, x29
	b.hs	.LBB1_24
	cmp	x26, #7
	mov	x8, x7
	b.ls	.LBB1_61
	cmp	x26, #32
	b.hs	.LBB1_54
	mov	x9, xzr
	b	.LBB1_58
.LBB1_54:
	mov	x8, x23
	mov	x9, x27
.LBB1_55:
	subs	x9, x9, #32
	stp	q0, q0, [x8, #-16]
	add	x8, x8, #32
	b.ne	.LBB1_55
	cmp	x26, x17
	b.eq	.LBB1_24
	ldr	x8, [sp, #96]
	ldr	x10, [sp, #24]
	mov	x9, x17
	cbz	x10, .LBB1_61
.LBB1_58:
	add	x8, x28, x9
	add	x9, x4, x9
.LBB1_59:
	adds	x8, x8, #8
	str	d0, [x15, x9]
	add	x9, x9, #8
	b.ne	.LBB1_59
	cmp	x26, x13
	mov	x8, x1
	b.eq	.LBB1_24
.LBB1_61:
	strb	wzr, [x15, x8]
	add	x8, x8, #1
	cmp	x8, x29
	b.lo	.LBB1_61
	b	.LBB1_24
.LBB1_62:
	ldr	x17, [sp, #64]
	mov	x1, xzr
	add	x18, sp, #256
	mov	x15, x11
	b	.LBB1_64
.LBB1_63:
	ldp	x20, x1, [sp, #88]
	add	x18, x18, #2, lsl #12
	ldr	x17, [sp, #104]
	add	x15, x15, #128
	cmp	x1, x20
	add	x17, x17, #128
	b.hs	.LBB1_21
.LBB1_64:
	sub	x8, x20, x1
	add	x9, x1, #32
	mov	x16, xzr
	cmp	x8, #32
	mov	x7, xzr
	add	x3, sp, #256
	mov	x4, x11
	orr	x5, x1, #0x4
	stp	x9, x17, [sp, #96]
	csel	x6, x20, x9, lo
	mov	x9, x18
	mov	x25, x2
	b	.LBB1_66
.LBB1_65:
	add	x9, x9, #128
	add	x17, x17, #2048
	add	x3, x3, #128
	add	x4, x4, #2048
	cmp	x24, x2
	sub	x16, x16, #32
	mov	x25, x23
	mov	x7, x24
	b.hs	.LBB1_63
.LBB1_66:
	subs	x23, x25, #32
	sub	x8, x2, x7
	add	x24, x7, #32
	csel	x26, x25, x0, lo
	cmp	x8, #32
	mov	x28, x1
	csel	x27, x2, x24, lo
	cmp	x5, x6
	b.ls	.LBB1_77
.LBB1_67:
	cmp	x28, x6
	b.hs	.LBB1_65
	lsl	x13, x28, #2
	lsl	x10, x28, #8
	and	x21, x26, #0x3e
	and	x12, x26, #0x3e
	add	x22, x7, x21
	sub	x8, x16, x26
	add	x30, x4, x13
	add	x19, x11, x13
	add	x13, sp, #256
	add	x29, x3, x10
	add	x20, x13, x10
	b	.LBB1_70
.LBB1_69:
	add	x28, x28, #1
	add	x29, x29, #256
	add	x30, x30, #4
	cmp	x28, x6
	add	x19, x19, #4
	add	x20, x20, #256
	b.hs	.LBB1_65
.LBB1_70:
	cmp	x7, x27
	b.hs	.LBB1_69
	cmp	x25, #2
	mov	x10, x7
	b.lo	.LBB1_75
	mov	x13, x30
	mov	x10, x29
	mov	x14, x12
.LBB1_73:
	ldp	s2, s3, [x10], #8
	subs	x14, x14, #2
	str	s2, [x13]
	str	s3, [x13, #64]
	add	x13, x13, #128
	b.ne	.LBB1_73
	cmp	x26, x21
	mov	x10, x22
	b.eq	.LBB1_69
.LBB1_75:
	add	x14, x19, x10, lsl #6
	add	x13, x20, x10, lsl #2
	add	x10, x8, x10
.LBB1_76:
	ldr	s2, [x13], #4
	adds	x10, x10, #1
	str	s2, [x14], #64
	b.lo	.LBB1_76
	b	.LBB1_69
.LBB1_77:
	orr	x29, x7, #0x4
	mov	x30, x15
	mov	x12, x18
	mov	x21, x17
	mov	x22, x9
	mov	x8, x5
	b	.LBB1_79
.LBB1_78:
	add	x8, x28, #4
	add	x22, x22, #1024
	add	x21, x21, #16
	cmp	x8, x6
	add	x12, x12, #1024
	add	x30, x30, #16
	b.hi	.LBB1_67
.LBB1_79:
	mov	x28, x8
	cmp	x29, x27
	mov	x8, x7
	mov	x19, x21
	mov	x20, x22
	b.hi	.LBB1_81
.LBB1_80:
	ldr	q2, [x20]
	ldr	q3, [x20, #256]
	add	x10, x8, #8
	ldr	q4, [x20, #512]
	ldr	q5, [x20, #768]
	add	x8, x8, #4
	zip1	v6.4s, v2.4s, v3.4s
	zip2	v2.4s, v2.4s, v3.4s
	cmp	x10, x27
	zip1	v7.4s, v4.4s, v5.4s
	zip2	v3.4s, v4.4s, v5.4s
	add	x20, x20, #16
	zip2	v4.2d, v6.2d, v7.2d
	zip2	v5.2d, v2.2d, v3.2d
	mov	v6.d[1], v7.d[0]
	mov	v2.d[1], v3.d[0]
	str	q4, [x19]
	str	q5, [x19, #128]
	stur	q6, [x19, #-64]
	str	q2, [x19, #64]
	add	x19, x19, #256
	b.ls	.LBB1_80
.LBB1_81:
	cmp	x8, x27
	b.hs	.LBB1_78
	add	x19, x12, x8, lsl #2
	add	x20, x30, x8, lsl #6
.LBB1_83:
	ldr	s2, [x19]
	ldr	s3, [x19, #256]
	add	x8, x8, #1
	ldr	s4, [x19, #512]
	cmp	x8, x27
	stp	s2, s3, [x20]
	ldr	s2, [x19, #768]
	add	x19, x19, #4
	stp	s4, s2, [x20, #8]
	add	x20, x20, #64
	b.lo	.LBB1_83
	b	.LBB1_78
.LBB1_84:
	add	sp, sp, #1, lsl #12
	add	sp, sp, #272
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
	.type	row_bytes,@function
row_bytes:
	add	x8, x0, #3
	and	x8, x8, #0xfffffffffffffffc
	add	x8, x8, #63
	and	x8, x8, #0xffffffffffffffc0
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
	cbz	x2, .LBB3_58
	sub	sp, sp, #144
	add	x11, x3, #3
	stp	x20, x19, [sp, #128]
	movi	v0.2d, #0000000000000000
	and	x11, x11, #0xfffffffffffffffc
	mov	w20, #1262485504
	stp	x22, x21, [sp, #112]
	add	x14, x11, #63
	sub	x13, x11, x3
	adrp	x22, .LCPI3_0
	dup	v1.4s, w20
	stp	x24, x23, [sp, #96]
	and	x17, x14, #0xffffffffffffffc0
	and	x14, x13, #0xffffffffffffffe0
	and	x16, x13, #0xfffffffffffffff8
	lsl	x1, x1, #2
	add	x6, sp, #32
	ldr	q2, [x22, :lo12:.LCPI3_0]
	mov	w23, #16992
	mov	x8, xzr
	and	x9, x3, #0xffffffffffffffe0
	and	x10, x3, #0x18
	and	x12, x3, #0xfffffffffffffff8
	and	x15, x13, #0x18
	add	x17, x17, #64
	add	x18, x3, x14
	add	x5, x3, x16
	add	x7, x6, #16
	add	x19, x4, #64
	add	x20, x4, #80
	neg	x21, x16
	mov	w22, #2139095039
	movk	w23, #3490, lsl #16
	mov	w24, #1123942400
	stp	x29, x30, [sp, #48]
	stp	x28, x27, [sp, #64]
	stp	x26, x25, [sp, #80]
	str	x15, [sp, #8]
	b	.LBB3_3
.LBB3_2:
	add	x8, x8, #1
	add	x0, x0, x1
	add	x19, x19, x17
	cmp	x8, x2
	add	x20, x20, x17
	b.eq	.LBB3_57
.LBB3_3:
	cmp	x3, #4
	b.hs	.LBB3_5
	movi	v3.2d, #0000000000000000
	mov	x26, xzr
	b	.LBB3_7
.LBB3_5:
	movi	v3.2d, #0000000000000000
	mov	x25, xzr
	mov	x27, x0
.LBB3_6:
	ldr	q4, [x27], #16
	add	x28, x25, #8
	add	x26, x25, #4
	cmp	x28, x3
	fabs	v4.4s, v4.4s
	mov	x25, x26
	smax	v3.4s, v3.4s, v4.4s
	b.ls	.LBB3_6
.LBB3_7:
	subs	x25, x3, x26
	b.ls	.LBB3_15
	mov	x27, xzr
	cmp	x25, #8
	stp	xzr, xzr, [sp, #32]
	b.lo	.LBB3_12
	and	x27, x25, #0xfffffffffffffff8
	lsl	x28, x26, #2
	mov	x29, x7
	mov	x30, x27
.LBB3_10:
	add	x15, x0, x28
	subs	x30, x30, #8
	add	x28, x28, #32
	ldp	q4, q5, [x15]
	stp	q4, q5, [x29, #-16]
	add	x29, x29, #32
	b.ne	.LBB3_10
	cmp	x25, x27
	b.eq	.LBB3_14
.LBB3_12:
	add	x28, x6, x27, lsl #2
	add	x26, x27, x26
.LBB3_13:
	ldr	s4, [x0, x26, lsl #2]
	add	x26, x26, #1
	cmp	x3, x26
	str	s4, [x28], #4
	b.ne	.LBB3_13
.LBB3_14:
	ldr	q4, [sp, #32]
	dup	v5.4s, w25
	fabs	v4.4s, v4.4s
	cmgt	v5.4s, v5.4s, v2.4s
	smax	v4.4s, v3.4s, v4.4s
	bit	v3.16b, v4.16b, v5.16b
.LBB3_15:
	smaxv	s3, v3.4s
	mul	x25, x8, x17
	fmov	w26, s3
	cmp	w26, w22
	b.le	.LBB3_17
	mov	w15, #2143289344
	fmov	s3, w15
	b	.LBB3_18
.LBB3_17:
	bic	w15, w26, w26, asr #31
	fmov	s5, w23
	movi	d3, #0000000000000000
	fmov	s4, w15
	fcmp	s4, s5
	b.pl	.LBB3_24
.LBB3_18:
	str	s3, [x4, x25]
.LBB3_19:
	cbz	x3, .LBB3_34
	cmp	x3, #8
	b.hs	.LBB3_22
	mov	x25, xzr
	b	.LBB3_33
.LBB3_22:
	cmp	x3, #32
	b.hs	.LBB3_27
	mov	x26, xzr
	b	.LBB3_31
.LBB3_24:
	fmov	s5, w24
	fdiv	s3, s5, s4
	fdiv	s4, s4, s5
	fcmp	s3, #0.0
	str	s4, [x4, x25]
	b.eq	.LBB3_19
	cmp	x3, #4
	b.hs	.LBB3_46
	mov	x26, xzr
	b	.LBB3_48
.LBB3_27:
	mov	x25, x20
	mov	x26, x9
.LBB3_28:
	subs	x26, x26, #32
	stp	q0, q0, [x25, #-16]
	add	x25, x25, #32
	b.ne	.LBB3_28
	cmp	x3, x9
	b.eq	.LBB3_34
	mov	x26, x9
	mov	x25, x9
	cbz	x10, .LBB3_33
.LBB3_31:
	str	d0, [x19, x26]
	add	x26, x26, #8
	cmp	x12, x26
	b.ne	.LBB3_31
	cmp	x3, x12
	mov	x25, x12
	b.eq	.LBB3_34
.LBB3_33:
	strb	wzr, [x19, x25]
	add	x25, x25, #1
	cmp	x3, x25
	b.ne	.LBB3_33
.LBB3_34:
	cmp	x11, x3
	b.ls	.LBB3_2
	cmp	x13, #7
	mov	x25, x3
	b.ls	.LBB3_45
	cmp	x13, #32
	b.hs	.LBB3_38
	mov	x26, xzr
	b	.LBB3_42
.LBB3_38:
	mov	x25, x14
	mov	x26, x3
.LBB3_39:
	str	q0, [x19, x26]
	subs	x25, x25, #32
	str	q0, [x20, x26]
	add	x26, x26, #32
	b.ne	.LBB3_39
	cmp	x13, x14
	b.eq	.LBB3_2
	ldr	x15, [sp, #8]
	mov	x25, x18
	mov	x26, x14
	cbz	x15, .LBB3_45
.LBB3_42:
	add	x25, x3, x26
	add	x26, x21, x26
.LBB3_43:
	adds	x26, x26, #8
	str	d0, [x19, x25]
	add	x25, x25, #8
	b.ne	.LBB3_43
	cmp	x13, x16
	mov	x25, x5
	b.eq	.LBB3_2
.LBB3_45:
	strb	wzr, [x19, x25]
	add	x25, x25, #1
	cmp	x11, x25
	b.ne	.LBB3_45
	b	.LBB3_2
.LBB3_46:
	mov	x25, xzr
	mov	x27, x0
.LBB3_47:
	ldr	q4, [x27], #16
	add	x15, x25, #8
	add	x26, x25, #4
	cmp	x15, x3
	fmul	v4.4s, v4.4s, v3.s[0]
	fadd	v4.4s, v4.4s, v1.4s
	xtn	v4.4h, v4.4s
	uzp1	v4.8b, v4.8b, v0.8b
	str	s4, [x19, x25]
	mov	x25, x26
	b.ls	.LBB3_47
.LBB3_48:
	subs	x25, x3, x26
	b.ls	.LBB3_34
	mov	x27, xzr
	cmp	x25, #8
	stp	xzr, xzr, [sp, #32]
	b.lo	.LBB3_53
	and	x27, x25, #0xfffffffffffffff8
	lsl	x28, x26, #2
	mov	x29, x7
	mov	x30, x27
.LBB3_51:
	add	x15, x0, x28
	subs	x30, x30, #8
	add	x28, x28, #32
	ldp	q4, q5, [x15]
	stp	q4, q5, [x29, #-16]
	add	x29, x29, #32
	b.ne	.LBB3_51
	cmp	x25, x27
	b.eq	.LBB3_55
.LBB3_53:
	add	x28, x6, x27, lsl #2
	add	x27, x27, x26
.LBB3_54:
	ldr	s4, [x0, x27, lsl #2]
	add	x27, x27, #1
	cmp	x3, x27
	str	s4, [x28], #4
	b.ne	.LBB3_54
.LBB3_55:
	ldr	q4, [sp, #32]
	mov	x27, xzr
	add	x26, x19, x26
	fmul	v3.4s, v4.4s, v3.s[0]
	fadd	v3.4s, v3.4s, v1.4s
.LBB3_56:
	add	x15, sp, #16
	str	q3, [sp, #16]
	bfi	x15, x27, #2, #2
	ldr	w15, [x15]
	strb	w15, [x26, x27]
	add	x27, x27, #1
	cmp	x25, x27
	b.ne	.LBB3_56
	b	.LBB3_34
.LBB3_57:
	ldp	x20, x19, [sp, #128]
	ldp	x22, x21, [sp, #112]
	ldp	x24, x23, [sp, #96]
	ldp	x26, x25, [sp, #80]
	ldp	x28, x27, [sp, #64]
	ldp	x29, x30, [sp, #48]
	add	sp, sp, #144
.LBB3_58:
	ret
.Lfunc_end3:
	.size	prepare_rows, .Lfunc_end3-prepare_rows
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI4_0:
	.word	0
	.word	1
	.word	2
	.word	3
	.text
	.p2align	2
	.type	prepare_softmax,@function
prepare_softmax:
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
	sub	sp, sp, #512
	stp	x3, x5, [sp, #328]
	stp	x4, x6, [sp, #96]
	stp	x0, x1, [sp, #24]
	cbz	x6, .LBB4_47
	mov	w14, #43579
	ldr	x1, [sp, #24]
	ldr	x10, [sp, #680]
	movk	w14, #16312, lsl #16
	mov	w18, #32768
	ldr	x11, [sp, #672]
	dup	v1.4s, w14
	fmov	s2, w14
	add	x14, x1, #16
	str	x14, [sp, #344]
	ldr	x14, [sp, #32]
	movk	w18, #16177, lsl #16
	mvni	v3.4s, #127, msl #16
	ldr	x9, [sp, #688]
	add	x12, sp, #368
	lsl	x14, x14, #2
	str	q1, [sp, #192]
	dup	v1.4s, w18
	mov	w18, #7440
	fmul	s2, s0, s2
	add	x15, sp, #496
	str	x14, [sp, #80]
	add	x14, x10, #64
	movk	w18, #15369, lsl #16
	str	x14, [sp, #16]
	mov	w14, #1262485504
	lsl	x17, x11, #2
	dup	v4.4s, w14
	mov	w14, #-884998144
	mov	w23, #28782
	dup	v5.4s, w14
	mov	w14, #32899
	mov	w24, #65524
	movk	w14, #47454, lsl #16
	mov	x16, x7
	mov	x8, xzr
	dup	v6.4s, w14
	mov	w14, #4584
	add	x13, x12, #64
	movk	w14, #15029, lsl #16
	add	x22, x15, #16
	mov	w0, #-8388608
	movk	w23, #16177, lsl #16
	movk	w24, #16255, lsl #16
	adrp	x25, .LCPI4_0
	stp	q6, q1, [sp, #48]
	dup	v6.4s, w14
	dup	v1.4s, w18
	mov	w14, #44153
	mov	w18, #65534
	str	w0, [sp, #44]
	movk	w14, #15658, lsl #16
	movk	w18, #16127, lsl #16
	str	x1, [sp, #360]
	stp	q1, q6, [sp, #208]
	dup	v6.4s, w14
	mov	w14, #43593
	movk	w14, #15914, lsl #16
	str	x2, [sp, #88]
	dup	v1.4s, w14
	mov	w14, #44111
	movk	w14, #49838, lsl #16
	stp	q1, q6, [sp, #160]
	fmov	v1.4s, #1.00000000
	dup	v6.4s, w18
	mov	w18, #1123942400
	dup	v23.4s, w18
	stp	q1, q6, [sp, #128]
	dup	v1.4s, w14
	str	q1, [sp, #112]
	b	.LBB4_4
.LBB4_2:
	movi	v25.2d, #0000000000000000
.LBB4_3:
	ext	v6.16b, v25.16b, v25.16b, #4
	ext	v7.16b, v25.16b, v25.16b, #12
	ldr	x14, [sp, #336]
	ldp	x2, x18, [sp, #88]
	ldr	s16, [x14, x8, lsl #2]
	ldr	x14, [sp, #104]
	fadd	v6.2s, v6.2s, v7.2s
	ldr	s7, [x18, x8, lsl #2]
	faddp	s6, v6.2s
	fmadd	s6, s7, s16, s6
	str	s6, [x18, x8, lsl #2]
	add	x8, x8, #1
	ldr	x18, [sp, #80]
	cmp	x8, x14
	ldr	x14, [sp, #344]
	add	x14, x14, x18
	str	x14, [sp, #344]
	ldr	x14, [sp, #360]
	add	x14, x14, x18
	str	x14, [sp, #360]
	b.eq	.LBB4_47
.LBB4_4:
	mov	x27, x16
	cbz	x2, .LBB4_6
	ldr	w14, [x2, x8, lsl #2]
	cmp	x16, x14
	csel	x18, x16, x14, lo
	cmp	w14, #0
	csel	x27, xzr, x18, lt
.LBB4_6:
	ldr	x14, [sp, #328]
	stp	q3, q3, [sp, #368]
	stp	q3, q3, [sp, #400]
	ldr	s1, [x14, x8, lsl #2]
	fmov	s25, s1
	cbz	x27, .LBB4_25
	ldp	x18, x14, [sp, #24]
	fmov	s25, s1
	ldr	x28, [sp, #360]
	ldr	x30, [sp, #344]
	mov	x7, xzr
	mov	x19, xzr
	mov	x29, x27
	mul	x14, x8, x14
	add	x26, x18, x14, lsl #2
	b	.LBB4_9
.LBB4_8:
	fcmgt	v6.4s, v27.4s, v28.4s
	add	x7, x7, x11
	sub	x29, x29, x11
	add	x30, x30, x17
	add	x28, x28, x17
	bsl	v6.16b, v27.16b, v28.16b
	ext	v7.16b, v6.16b, v6.16b, #8
	fcmgt	v16.2s, v6.2s, v7.2s
	bif	v6.8b, v7.8b, v16.8b
	mov	s7, v6.s[1]
	fcmp	s6, s7
	fcsel	s6, s6, s7, gt
	str	s6, [x12, x19, lsl #2]
	add	x19, x19, #1
	fcmp	s6, s25
	fcsel	s25, s6, s25, gt
	cmp	x7, x27
	b.hs	.LBB4_25
.LBB4_9:
	cmp	x11, x29
	sub	x14, x27, x7
	csel	x3, x11, x29, lo
	cmp	x14, x11
	csel	x1, x14, x11, lo
	cmp	x1, #8
	b.hs	.LBB4_11
	mvni	v28.4s, #127, msl #16
	mvni	v27.4s, #127, msl #16
	mov	x2, xzr
	b	.LBB4_13
.LBB4_11:
	mvni	v27.4s, #127, msl #16
	mvni	v28.4s, #127, msl #16
	mov	x14, xzr
	mov	x0, x30
.LBB4_12:
	ldp	q6, q7, [x0, #-16]
	add	x18, x14, #16
	add	x2, x14, #8
	cmp	x18, x1
	add	x0, x0, #32
	mov	x14, x2
	fmul	v6.4s, v6.4s, v0.s[0]
	fmul	v7.4s, v7.4s, v0.s[0]
	fcmgt	v16.4s, v6.4s, v27.4s
	fcmgt	v17.4s, v7.4s, v28.4s
	bit	v27.16b, v6.16b, v16.16b
	bit	v28.16b, v7.16b, v17.16b
	b.ls	.LBB4_12
.LBB4_13:
	cmp	x2, x1
	b.hs	.LBB4_8
	add	x4, x26, x7, lsl #2
	lsl	x5, x2, #2
	sub	x6, x3, x2
	b	.LBB4_17
.LBB4_15:
	add	x14, x4, x2, lsl #2
	ldr	q6, [x14]
	fmul	v29.4s, v6.4s, v0.s[0]
.LBB4_16:
	fcmgt	v6.4s, v29.4s, v27.4s
	add	x2, x2, #4
	sub	x6, x6, #4
	cmp	x2, x1
	add	x5, x5, #16
	bit	v27.16b, v29.16b, v6.16b
	b.hs	.LBB4_8
.LBB4_17:
	cmp	x6, #1
	sub	x3, x1, x2
	csinc	x14, x6, xzr, hi
	cmp	x3, #4
	b.hs	.LBB4_15
	mov	x0, xzr
	cmp	x6, #8
	stp	xzr, xzr, [sp, #496]
	b.lo	.LBB4_22
	and	x20, x6, #0xfffffffffffffff8
	and	x0, x6, #0xfffffffffffffff8
	mov	x21, x5
	mov	x18, x22
.LBB4_20:
	ldr	q6, [x28, x21]
	ldr	q7, [x30, x21]
	subs	x20, x20, #8
	add	x21, x21, #32
	stp	q6, q7, [x18, #-16]
	add	x18, x18, #32
	b.ne	.LBB4_20
	cmp	x6, x0
	b.eq	.LBB4_24
.LBB4_22:
	lsl	x18, x0, #2
	sub	x14, x0, x14
	add	x20, x28, x18
	add	x21, x15, x18
.LBB4_23:
	ldr	s6, [x20, x5]
	adds	x14, x14, #1
	add	x20, x20, #4
	str	s6, [x21], #4
	b.lo	.LBB4_23
.LBB4_24:
	dup	v7.4s, w3
	ldr	q16, [x25, :lo12:.LCPI4_0]
	ldr	q6, [sp, #496]
	fmul	v6.4s, v6.4s, v0.s[0]
	cmgt	v7.4s, v7.4s, v16.4s
	mov	v29.16b, v7.16b
	bsl	v29.16b, v6.16b, v3.16b
	b	.LBB4_16
.LBB4_25:
	str	s1, [sp, #356]
	dup	v1.4s, v25.s[0]
	mov	v11.16b, v4.16b
	ldp	q6, q7, [sp, #368]
	ldr	q19, [sp, #112]
	ldp	q31, q28, [sp, #192]
	mov	v12.16b, v4.16b
	ldp	q9, q29, [sp, #48]
	mov	v27.16b, v4.16b
	fsub	v10.4s, v6.4s, v1.4s
	fsub	v8.4s, v7.4s, v1.4s
	stp	q7, q6, [sp, #272]
	mov	v17.16b, v28.16b
	ldr	q26, [sp, #224]
	ldr	q21, [sp, #144]
	ldp	q7, q24, [sp, #160]
	mov	v22.16b, v4.16b
	mov	v20.16b, v21.16b
	fmla	v11.4s, v31.4s, v10.4s
	fcmgt	v6.4s, v19.4s, v10.4s
	fmla	v12.4s, v31.4s, v8.4s
	mov	v18.16b, v24.16b
	fadd	v30.4s, v11.4s, v5.4s
	fadd	v15.4s, v12.4s, v5.4s
	str	q6, [sp, #304]
	fcmgt	v6.4s, v19.4s, v8.4s
	fmls	v10.4s, v29.4s, v30.4s
	fmls	v8.4s, v29.4s, v15.4s
	fmls	v10.4s, v9.4s, v30.4s
	ldp	q13, q30, [sp, #400]
	fmls	v8.4s, v9.4s, v15.4s
	fsub	v14.4s, v13.4s, v1.4s
	fsub	v16.4s, v30.4s, v1.4s
	fmla	v17.4s, v26.4s, v10.4s
	fmla	v27.4s, v31.4s, v14.4s
	fcmgt	v1.4s, v19.4s, v14.4s
	fmla	v22.4s, v31.4s, v16.4s
	fmla	v18.4s, v10.4s, v17.4s
	mov	v17.16b, v7.16b
	fadd	v15.4s, v27.4s, v5.4s
	stp	q1, q6, [sp, #240]
	fmul	v6.4s, v10.4s, v10.4s
	fmla	v17.4s, v10.4s, v18.4s
	mov	v18.16b, v28.16b
	ldr	q1, [sp, #128]
	fmla	v18.4s, v26.4s, v8.4s
	fmls	v14.4s, v29.4s, v15.4s
	fmla	v20.4s, v10.4s, v17.4s
	mov	v17.16b, v24.16b
	fmla	v17.4s, v8.4s, v18.4s
	fmls	v14.4s, v9.4s, v15.4s
	shl	v18.4s, v11.4s, #23
	fmla	v10.4s, v20.4s, v6.4s
	mov	v6.16b, v7.16b
	fadd	v20.4s, v22.4s, v5.4s
	mov	v11.16b, v21.16b
	fcmgt	v15.4s, v19.4s, v16.4s
	fmul	v19.4s, v8.4s, v8.4s
	add	v18.4s, v18.4s, v1.4s
	fmla	v6.4s, v8.4s, v17.4s
	mov	v17.16b, v28.16b
	fmls	v16.4s, v29.4s, v20.4s
	fadd	v10.4s, v10.4s, v1.4s
	fmul	v29.4s, v13.4s, v31.4s
	fmla	v17.4s, v26.4s, v14.4s
	fmla	v11.4s, v8.4s, v6.4s
	mov	v6.16b, v24.16b
	fmls	v16.4s, v9.4s, v20.4s
	fmul	v9.4s, v14.4s, v14.4s
	fmla	v6.4s, v14.4s, v17.4s
	fmul	v17.4s, v10.4s, v18.4s
	mov	v18.16b, v7.16b
	fmla	v8.4s, v11.4s, v19.4s
	shl	v19.4s, v12.4s, #23
	fmla	v28.4s, v26.4s, v16.4s
	fmla	v18.4s, v14.4s, v6.4s
	add	v19.4s, v19.4s, v1.4s
	fdiv	v6.4s, v17.4s, v23.4s
	fadd	v20.4s, v8.4s, v1.4s
	mov	v8.16b, v21.16b
	fmla	v24.4s, v16.4s, v28.4s
	fcmeq	v28.4s, v13.4s, v3.4s
	fmla	v8.4s, v14.4s, v18.4s
	fmul	v17.4s, v20.4s, v19.4s
	mov	v19.16b, v7.16b
	shl	v7.4s, v27.4s, #23
	fmla	v19.4s, v16.4s, v24.4s
	fmla	v14.4s, v8.4s, v9.4s
	add	v7.4s, v7.4s, v1.4s
	fcmeq	v8.4s, v30.4s, v3.4s
	fdiv	v17.4s, v17.4s, v23.4s
	fmla	v21.4s, v16.4s, v19.4s
	fmul	v19.4s, v16.4s, v16.4s
	fadd	v18.4s, v14.4s, v1.4s
	fmla	v16.4s, v21.4s, v19.4s
	fmul	v7.4s, v18.4s, v7.4s
	shl	v18.4s, v22.4s, #23
	add	v18.4s, v18.4s, v1.4s
	fadd	v16.4s, v16.4s, v1.4s
	ldr	q1, [sp, #288]
	fdiv	v7.4s, v7.4s, v23.4s
	fmul	v19.4s, v1.4s, v31.4s
	fmul	v16.4s, v16.4s, v18.4s
	fcmeq	v18.4s, v1.4s, v3.4s
	ldr	q1, [sp, #272]
	fcmeq	v20.4s, v1.4s, v3.4s
	fmul	v22.4s, v1.4s, v31.4s
	ldr	q1, [sp, #304]
	orr	v27.16b, v18.16b, v1.16b
	ldr	q1, [sp, #256]
	bic	v18.16b, v19.16b, v18.16b
	fdiv	v16.4s, v16.4s, v23.4s
	orr	v19.16b, v20.16b, v1.16b
	ldr	q1, [sp, #240]
	bic	v6.16b, v6.16b, v27.16b
	orr	v27.16b, v8.16b, v15.16b
	bic	v20.16b, v22.16b, v20.16b
	orr	v22.16b, v28.16b, v1.16b
	ldr	s1, [sp, #44]
	bic	v17.16b, v17.16b, v19.16b
	fmul	v19.4s, v30.4s, v31.4s
	stp	q18, q20, [sp, #368]
	bic	v7.16b, v7.16b, v22.16b
	stp	q6, q17, [sp, #432]
	ldr	s17, [sp, #356]
	bic	v6.16b, v29.16b, v28.16b
	fcmp	s17, s1
	bic	v17.16b, v19.16b, v8.16b
	ldr	s1, [sp, #356]
	stp	q6, q17, [sp, #400]
	bic	v16.16b, v16.16b, v27.16b
	movi	d27, #0000000000000000
	stp	q7, q16, [sp, #464]
	b.eq	.LBB4_28
	fcmp	s1, s25
	fmov	s27, #1.00000000
	b.eq	.LBB4_28
	fsub	s6, s1, s25
	mov	v7.16b, v4.16b
	ldr	q1, [sp, #192]
	mov	w14, #32768
	movk	w14, #48945, lsl #16
	dup	v17.4s, w14
	mov	w14, #32899
	fmla	v7.4s, v1.4s, v6.s[0]
	dup	v6.4s, v6.s[0]
	movk	w14, #14686, lsl #16
	mov	v18.16b, v6.16b
	fadd	v16.4s, v7.4s, v5.4s
	shl	v7.4s, v7.4s, #23
	fmla	v18.4s, v17.4s, v16.4s
	dup	v17.4s, w14
	fmla	v18.4s, v17.4s, v16.4s
	ldp	q16, q17, [sp, #208]
	fmla	v16.4s, v17.4s, v18.4s
	ldr	q17, [sp, #176]
	fmla	v17.4s, v18.4s, v16.4s
	ldr	q16, [sp, #160]
	fmla	v16.4s, v18.4s, v17.4s
	ldp	q1, q17, [sp, #128]
	add	v7.4s, v7.4s, v1.4s
	fmla	v17.4s, v18.4s, v16.4s
	fmul	v16.4s, v18.4s, v18.4s
	fmla	v18.4s, v17.4s, v16.4s
	fadd	v16.4s, v18.4s, v1.4s
	ldr	q1, [sp, #112]
	fcmgt	v6.4s, v1.4s, v6.4s
	fmul	v7.4s, v16.4s, v7.4s
	bic	v27.16b, v7.16b, v6.16b
.LBB4_28:
	ldr	x14, [sp, #336]
	str	s27, [x14, x8, lsl #2]
	ldr	x14, [sp, #328]
	str	s25, [x14, x8, lsl #2]
	cbz	x16, .LBB4_2
	movi	v25.2d, #0000000000000000
	ldr	x19, [sp, #16]
	ldr	x28, [sp, #360]
	mov	x30, xzr
	mov	x26, xzr
	mov	x7, x16
.LBB4_30:
	sub	x14, x16, x26
	fmov	v8.4s, #-30.00000000
	dup	v28.4s, w23
	cmp	x14, x11
	dup	v27.4s, w24
	ldr	s9, [x12, x30, lsl #2]
	csel	x29, x14, x11, lo
	subs	x14, x27, x26
	cmp	x14, x29
	csel	x14, x14, x29, lo
	cmp	x27, x26
	csel	x2, x14, xzr, hi
	cmp	x11, x7
	csel	x14, x11, x7, lo
	cmp	x2, #4
	add	x14, x14, #3
	and	x14, x14, #0xfffffffffffffffc
	add	x14, x14, #63
	and	x14, x14, #0xffffffffffffffc0
	add	x14, x14, #64
	madd	x1, x8, x14, x19
	mov	w14, #52203
	movk	w14, #15388, lsl #16
	dup	v31.4s, w14
	mov	w14, #2592
	movk	w14, #15717, lsl #16
	dup	v30.4s, w14
	mov	w14, #877
	movk	w14, #15990, lsl #16
	dup	v29.4s, w14
	b.hs	.LBB4_32
	mov	x5, xzr
	movi	v26.2d, #0000000000000000
	mov	w6, #4
	b	.LBB4_35
.LBB4_32:
	fneg	s6, s9
	movi	v26.2d, #0000000000000000
	mov	x5, xzr
	mov	x14, x28
	dup	v10.4s, v6.s[0]
.LBB4_33:
	mov	v7.16b, v10.16b
	ldr	q6, [x14], #16
	mov	v17.16b, v29.16b
	add	x18, x5, #8
	cmp	x18, x2
	fmla	v7.4s, v6.4s, v2.s[0]
	fcmgt	v6.4s, v8.4s, v7.4s
	bsl	v6.16b, v8.16b, v7.16b
	fadd	v7.4s, v6.4s, v4.4s
	fadd	v16.4s, v7.4s, v5.4s
	shl	v7.4s, v7.4s, #23
	fsub	v6.4s, v6.4s, v16.4s
	mov	v16.16b, v30.16b
	fmla	v16.4s, v31.4s, v6.4s
	fmla	v17.4s, v6.4s, v16.4s
	mov	v16.16b, v28.16b
	fmla	v16.4s, v6.4s, v17.4s
	mov	v17.16b, v27.16b
	fmla	v17.4s, v6.4s, v16.4s
	add	v6.4s, v7.4s, v23.4s
	mov	v7.16b, v4.16b
	fmla	v7.4s, v6.4s, v17.4s
	xtn	v6.4h, v7.4s
	fadd	v7.4s, v7.4s, v5.4s
	uzp1	v6.8b, v6.8b, v0.8b
	fadd	v26.4s, v26.4s, v7.4s
	str	s6, [x1, x5]
	add	x5, x5, #4
	b.ls	.LBB4_33
	add	x6, x5, #4
.LBB4_35:
	add	x14, x29, #3
	madd	x18, x30, x9, x10
	subs	x3, x2, x5
	and	x14, x14, #0xfffffffffffffffc
	add	x14, x14, #63
	and	x14, x14, #0xffffffffffffffc0
	add	x14, x14, #64
	madd	x4, x14, x8, x18
	b.ls	.LBB4_43
	mov	x14, xzr
	cmp	x3, #8
	stp	xzr, xzr, [sp, #496]
	b.lo	.LBB4_40
	and	x14, x3, #0xfffffffffffffff8
	lsl	x0, x5, #2
	mov	x20, x22
	mov	x18, x14
.LBB4_38:
	add	x21, x28, x0
	subs	x18, x18, #8
	add	x0, x0, #32
	ldp	q6, q7, [x21]
	stp	q6, q7, [x20, #-16]
	add	x20, x20, #32
	b.ne	.LBB4_38
	cmp	x3, x14
	b.eq	.LBB4_42
.LBB4_40:
	add	x18, x15, x14, lsl #2
	add	x14, x14, x5
.LBB4_41:
	ldr	s6, [x28, x14, lsl #2]
	add	x14, x14, #1
	cmp	x2, x14
	str	s6, [x18], #4
	b.ne	.LBB4_41
.LBB4_42:
	fneg	s6, s9
	ldr	q7, [sp, #496]
	ldr	q17, [x25, :lo12:.LCPI4_0]
	add	x14, x4, #64
	dup	v6.4s, v6.s[0]
	fmla	v6.4s, v7.4s, v2.s[0]
	fcmgt	v7.4s, v8.4s, v6.4s
	bit	v6.16b, v8.16b, v7.16b
	fadd	v7.4s, v6.4s, v4.4s
	fadd	v16.4s, v7.4s, v5.4s
	shl	v7.4s, v7.4s, #23
	fsub	v6.4s, v6.4s, v16.4s
	mov	v16.16b, v4.16b
	fmla	v30.4s, v31.4s, v6.4s
	fmla	v29.4s, v6.4s, v30.4s
	fmla	v28.4s, v6.4s, v29.4s
	fmla	v27.4s, v6.4s, v28.4s
	add	v6.4s, v7.4s, v23.4s
	dup	v7.4s, w3
	fmla	v16.4s, v6.4s, v27.4s
	cmgt	v6.4s, v7.4s, v17.4s
	mov	v7.16b, v6.16b
	and	v6.16b, v16.16b, v6.16b
	bsl	v7.16b, v16.16b, v4.16b
	xtn	v6.4h, v6.4s
	fadd	v7.4s, v7.4s, v5.4s
	uzp1	v6.8b, v6.8b, v0.8b
	fadd	v26.4s, v26.4s, v7.4s
	str	s6, [x14, x5]
	b	.LBB4_45
.LBB4_43:
	mov	x6, x5
	b	.LBB4_45
.LBB4_44:
	str	wzr, [x1, x6]
	add	x6, x6, #4
.LBB4_45:
	cmp	x6, x29
	b.lo	.LBB4_44
	ldr	s6, [x13, x30, lsl #2]
	add	x26, x26, x11
	add	x30, x30, #1
	cmp	x26, x16
	add	x28, x28, x17
	add	x19, x19, x9
	fmla	v25.4s, v26.4s, v6.s[0]
	sub	x7, x7, x11
	str	s6, [x4]
	b.lo	.LBB4_30
	b	.LBB4_3
.LBB4_47:
	add	sp, sp, #512
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
.Lfunc_end4:
	.size	prepare_softmax, .Lfunc_end4-prepare_softmax
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
	b.lo	.LBB5_2
.LBB5_1:
	mov	sp, x29
	ldp	x20, x19, [sp, #80]
	ldp	x22, x21, [sp, #64]
	ldp	x24, x23, [sp, #48]
	ldp	x26, x25, [sp, #32]
	ldp	x28, x27, [sp, #16]
	ldp	x29, x30, [sp], #96
	ret
.LBB5_2:
	udiv	x9, x10, x9
	ldr	w10, [x29, #96]
	fmov	d0, xzr
	ldr	x11, [x29, #104]
	add	x21, sp, #848
	mov	x23, x1
	str	w10, [sp, #224]
	add	x10, x4, #3
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
	lsl	x9, x4, #4
	add	x9, x9, #48
	and	x9, x9, #0xffffffffffffffc0
	add	x9, x9, #191
	and	x9, x9, #0xffffffffffffffc0
	str	x9, [sp, #168]
	lsr	x9, x10, #2
	str	x9, [sp, #232]
	lsr	x9, x10, #3
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
	b	.LBB5_4
.LBB5_3:
	ldp	x8, x9, [sp, #80]
	cmp	x9, x8
	mov	x8, x9
	b.hs	.LBB5_1
.LBB5_4:
	add	x9, x8, #1
	str	x9, [sp, #88]
	cbz	x5, .LBB5_3
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
	b	.LBB5_7
.LBB5_6:
	ldr	x8, [sp, #192]
	ldr	x5, [sp, #144]
	ldr	x13, [sp, #176]
	add	x9, x8, #64
	ldr	x8, [sp, #200]
	cmp	x13, x5
	add	x8, x8, #64
	stp	x9, x8, [sp, #192]
	ldr	x8, [sp, #184]
	b.hs	.LBB5_3
.LBB5_7:
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
	cmp	x9, #256
	b.lo	.LBB5_11
	cbz	x8, .LBB5_11
	ldr	x9, [sp, #160]
	cmp	x9, #24
	b.lo	.LBB5_11
	ldr	x9, [sp, #96]
	ldr	x10, [sp, #296]
	udiv	x8, x8, x9
	ldr	x9, [sp, #168]
	add	x12, x10, x9
	mov	w9, #64
	cmp	x8, #64
	csel	x8, x8, x9, lo
	stp	x12, x8, [sp, #432]
	b	.LBB5_12
.LBB5_11:
	ldr	x9, [sp, #160]
	ldr	x12, [sp, #296]
	mov	x8, xzr
	cmp	x9, #6
	stp	x12, xzr, [sp, #432]
	b.lo	.LBB5_6
.LBB5_12:
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
	b	.LBB5_16
.LBB5_13:
	madd	x1, x14, x23, x19
	ldr	x3, [sp, #296]
	ldr	x4, [sp, #232]
	add	x5, sp, #432
	add	x6, sp, #384
	mov	x0, x28
	mov	x2, x23
	bl	tile_of
.LBB5_14:
	ldr	x11, [sp, #336]
.LBB5_15:
	ldp	x13, x12, [sp, #320]
	ldr	x8, [sp, #264]
	ldr	x14, [sp, #344]
	add	x12, x12, x8
	ldr	x8, [sp, #288]
	add	x13, x13, #1
	add	x14, x28, x14
	str	x12, [sp, #432]
	cmp	x13, x8
	b.hs	.LBB5_6
.LBB5_16:
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
	b.lo	.LBB5_29
	cbz	x11, .LBB5_20
	ldr	x8, [x11]
	cbz	x8, .LBB5_20
	ldr	x9, [sp, #304]
	add	x8, x8, x9, lsl #2
	str	x8, [sp, #400]
.LBB5_20:
	ldr	w8, [sp, #224]
	cbz	w8, .LBB5_22
	ldp	x8, x9, [sp, #368]
	stp	x9, x8, [sp, #408]
.LBB5_22:
	cbz	x11, .LBB5_13
	ldr	x8, [x11, #40]
	cbz	x8, .LBB5_66
.LBB5_24:
	add	x8, sp, #448
	str	x8, [sp, #384]
	mov	w8, #16
	str	x8, [sp, #392]
.LBB5_25:
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
	cbnz	x8, .LBB5_30
	ldr	w8, [x11, #8]
	cmp	w8, #5
	b.eq	.LBB5_80
	cbnz	w8, .LBB5_30
	ldr	x8, [x11, #16]
	b	.LBB5_81
.LBB5_29:
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
.LBB5_30:
	ldr	w8, [sp, #228]
	tbnz	w8, #0, .LBB5_59
	ldr	x9, [sp, #376]
	cmp	x11, #0
	add	x8, sp, #448
	csel	x8, x8, x9, ne
	cbz	x28, .LBB5_58
	ldr	x10, [sp, #344]
	ldr	x11, [sp, #192]
	mov	x9, xzr
	add	x12, x8, #16
	mov	x13, x8
	mul	x10, x26, x10
	add	x19, x11, x10
	ldr	x11, [sp, #200]
	add	x11, x11, x10
	b	.LBB5_34
.LBB5_33:
	add	x9, x9, #1
	add	x19, x19, x26
	add	x11, x11, x26
	cmp	x9, x28
	add	x12, x12, x27
	add	x13, x13, x27
	b.eq	.LBB5_58
.LBB5_34:
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
	b	.LBB5_37
.LBB5_35:
	add	x2, x17, x14, lsl #2
	str	q0, [x2]
.LBB5_36:
	add	x14, x14, #4
	sub	x3, x3, #4
	add	x10, x10, #16
	cmp	x14, x20
	add	x1, x1, #16
	add	x0, x0, #16
	add	x18, x18, #16
	b.hs	.LBB5_33
.LBB5_37:
	lsl	x2, x14, #2
	cmp	x3, #1
	and	x23, x3, #0xfffffffffffffff8
	csinc	x4, x3, xzr, hi
	sub	x6, x20, x14
	ldr	q0, [x15, x2]
	cbnz	w22, .LBB5_49
	cmp	x6, #4
	b.lo	.LBB5_40
	add	x2, x16, x14, lsl #2
	ldr	q1, [x2]
	b	.LBB5_48
.LBB5_40:
	movi	v1.2d, #0000000000000000
	cmp	x20, x14
	str	xzr, [sp, #856]
	str	xzr, [sp, #848]
	b.eq	.LBB5_48
	cmp	x3, #8
	b.hs	.LBB5_43
	mov	x7, xzr
	b	.LBB5_46
.LBB5_43:
	and	x7, x3, #0xfffffffffffffff8
	mov	x30, x1
	mov	x2, x10
	mov	x25, x24
	mov	x5, x23
.LBB5_44:
	ldr	q1, [x30], #32
	subs	x5, x5, #8
	ldr	q2, [x2], #32
	stp	q1, q2, [x25, #-16]
	add	x25, x25, #32
	b.ne	.LBB5_44
	cmp	x3, x7
	b.eq	.LBB5_47
.LBB5_46:
	ldr	s1, [x1, x7, lsl #2]
	str	s1, [x21, x7, lsl #2]
	add	x7, x7, #1
	cmp	x4, x7
	b.ne	.LBB5_46
.LBB5_47:
	ldr	q1, [sp, #848]
.LBB5_48:
	fadd	v0.4s, v0.4s, v1.4s
.LBB5_49:
	cmp	x6, #4
	b.hs	.LBB5_35
	cmp	x20, x14
	str	q0, [sp, #848]
	b.eq	.LBB5_36
	cmp	x3, #8
	b.hs	.LBB5_53
	mov	x6, xzr
	b	.LBB5_56
.LBB5_53:
	and	x6, x3, #0xfffffffffffffff8
	mov	x2, x24
	mov	x5, x0
.LBB5_54:
	ldp	q0, q1, [x2, #-16]
	subs	x23, x23, #8
	add	x2, x2, #32
	stp	q0, q1, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB5_54
	cmp	x3, x6
	b.eq	.LBB5_36
.LBB5_56:
	lsl	x5, x6, #2
	sub	x4, x4, x6
	add	x2, x21, x5
	add	x5, x18, x5
.LBB5_57:
	ldr	s0, [x2], #4
	subs	x4, x4, #1
	str	s0, [x5], #4
	b.ne	.LBB5_57
	b	.LBB5_36
.LBB5_58:
	ldp	x23, x19, [sp, #208]
	ldr	x11, [sp, #336]
	cbz	x11, .LBB5_15
.LBB5_59:
	ldp	x9, x10, [sp, #304]
	ldr	x8, [x11]
	cmp	x8, #0
	add	x8, x8, x9, lsl #2
	ldr	x9, [x11, #40]
	ccmp	x10, #15, #2, ne
	csel	x2, xzr, x8, hi
	cbz	x9, .LBB5_63
	cbz	x2, .LBB5_62
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
.LBB5_62:
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
	b	.LBB5_14
.LBB5_63:
	ldr	w9, [x11, #32]
	ldr	x8, [x11, #16]
	cbz	w9, .LBB5_74
	cbz	x8, .LBB5_76
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
	b	.LBB5_79
.LBB5_66:
	ldr	w9, [x11, #8]
	cbz	w9, .LBB5_83
	cmp	w9, #5
	b.ne	.LBB5_24
	ldr	w10, [x11, #32]
	ldr	x8, [x11, #16]
	cbz	w10, .LBB5_86
	ldr	w10, [sp, #224]
	cbz	w10, .LBB5_71
	cbnz	x8, .LBB5_24
.LBB5_71:
	cmp	w9, #5
	b.ne	.LBB5_88
	ldr	w9, [x11, #32]
	cbz	w9, .LBB5_89
	mov	w9, #1
	str	w9, [sp, #424]
	cbnz	x8, .LBB5_90
	b	.LBB5_25
.LBB5_74:
	ldr	w3, [x11, #8]
	ldr	x5, [x11, #24]
	cbz	x8, .LBB5_77
	ldr	x9, [sp, #344]
	mul	x9, x5, x9
	add	x8, x8, x9, lsl #2
	ldr	x9, [sp, #304]
	add	x4, x8, x9, lsl #2
	b	.LBB5_78
.LBB5_76:
	ldr	w3, [x11, #8]
	ldr	x5, [x11, #24]
.LBB5_77:
	mov	x4, xzr
.LBB5_78:
	ldp	x7, x6, [sp, #368]
	add	x0, sp, #448
	str	x20, [sp, #8]
	mov	w1, #16
.LBB5_79:
	str	x28, [sp]
	bl	contrast_neon_epilogue
	b	.LBB5_14
.LBB5_80:
	ldr	w9, [x11, #32]
	ldr	x8, [x11, #16]
	cbz	w9, .LBB5_82
.LBB5_81:
	ldr	w9, [sp, #224]
	cbz	w9, .LBB5_15
.LBB5_82:
	cbnz	x8, .LBB5_30
	b	.LBB5_15
.LBB5_83:
	ldr	x8, [x11, #16]
	ldr	w9, [sp, #224]
	cbz	w9, .LBB5_85
	cbnz	x8, .LBB5_24
.LBB5_85:
	str	wzr, [sp, #424]
	cbnz	x8, .LBB5_90
	b	.LBB5_25
.LBB5_86:
	cbnz	x8, .LBB5_24
	mov	w8, #1
	str	w8, [sp, #424]
	b	.LBB5_25
.LBB5_88:
	mov	w9, wzr
	str	w9, [sp, #424]
	cbnz	x8, .LBB5_90
	b	.LBB5_25
.LBB5_89:
	cmp	x8, #0
	cset	w9, eq
	str	w9, [sp, #424]
	cbz	x8, .LBB5_25
.LBB5_90:
	ldr	x9, [x11, #24]
	mul	x10, x9, x14
	add	x8, x8, x10, lsl #2
	ldr	x10, [sp, #304]
	add	x8, x8, x10, lsl #2
	stp	x8, x9, [sp, #408]
	b	.LBB5_25
.Lfunc_end5:
	.size	multiply, .Lfunc_end5-multiply
	.p2align	2
	.type	tile_of,@function
tile_of:
	sub	sp, sp, #128
	cmp	x0, #3
	stp	d15, d14, [sp, #64]
	stp	d13, d12, [sp, #80]
	stp	d11, d10, [sp, #96]
	stp	d9, d8, [sp, #112]
	b.gt	.LBB6_11
	cmp	x0, #1
	b.eq	.LBB6_21
	cmp	x0, #2
	b.eq	.LBB6_35
	cmp	x0, #3
	b.ne	.LBB6_60
	ldp	q19, q18, [x3, #64]
	cmp	x4, #2
	ldp	q17, q16, [x3, #96]
	add	x8, x1, #64
	b.lo	.LBB6_51
	ldp	x11, x10, [x5]
	mov	v7.16b, v19.16b
	mov	v6.16b, v18.16b
	mov	v5.16b, v17.16b
	mov	v4.16b, v16.16b
	mov	v3.16b, v19.16b
	mov	v2.16b, v18.16b
	lsl	x12, x2, #1
	mov	v1.16b, v17.16b
	mov	v0.16b, v16.16b
	mov	x9, x3
.LBB6_6:
	mov	x13, x8
	prfm	pldl2keep, [x11]
	ldr	q20, [x9, #128]!
	prfm	pldl1keep, [x9, #4096]
	ldp	q21, q22, [x9, #16]
	prfm	pldl1keep, [x9, #4112]
	prfm	pldl1keep, [x9, #4128]
	ldr	q23, [x9, #48]
	add	x14, x8, x2
	prfm	pldl1keep, [x9, #4144]
	ld1r	{ v24.4s }, [x13], #4
	ld1r	{ v25.4s }, [x14]
	add	x14, x8, x12
	sub	x4, x4, #2
	cmp	x4, #1
	add	x11, x11, x10
	add	x8, x8, #8
	sdot	v19.4s, v24.16b, v20.16b
	sdot	v18.4s, v24.16b, v21.16b
	sdot	v17.4s, v24.16b, v22.16b
	sdot	v16.4s, v24.16b, v23.16b
	ld1r	{ v24.4s }, [x14]
	sdot	v7.4s, v25.16b, v20.16b
	sdot	v6.4s, v25.16b, v21.16b
	sdot	v5.4s, v25.16b, v22.16b
	sdot	v4.4s, v25.16b, v23.16b
	add	x14, x13, x12
	ldp	q25, q26, [x9, #64]
	sdot	v3.4s, v24.16b, v20.16b
	sdot	v2.4s, v24.16b, v21.16b
	sdot	v1.4s, v24.16b, v22.16b
	sdot	v0.4s, v24.16b, v23.16b
	prfm	pldl1keep, [x9, #4160]
	prfm	pldl1keep, [x9, #4176]
	ldp	q27, q28, [x9, #96]
	prfm	pldl1keep, [x9, #4192]
	prfm	pldl1keep, [x9, #4208]
	ld1r	{ v29.4s }, [x13], x2
	ld1r	{ v20.4s }, [x13]
	ld1r	{ v21.4s }, [x14]
	sdot	v19.4s, v29.16b, v25.16b
	sdot	v18.4s, v29.16b, v26.16b
	sdot	v17.4s, v29.16b, v27.16b
	sdot	v16.4s, v29.16b, v28.16b
	sdot	v7.4s, v20.16b, v25.16b
	sdot	v6.4s, v20.16b, v26.16b
	sdot	v5.4s, v20.16b, v27.16b
	sdot	v4.4s, v20.16b, v28.16b
	sdot	v3.4s, v21.16b, v25.16b
	sdot	v2.4s, v21.16b, v26.16b
	sdot	v1.4s, v21.16b, v27.16b
	sdot	v0.4s, v21.16b, v28.16b
	b.hi	.LBB6_6
	cbz	x4, .LBB6_9
.LBB6_8:
	lsl	x10, x2, #1
	ldp	q20, q21, [x9, #128]
	prfm	pldl1keep, [x9, #4224]
	prfm	pldl1keep, [x9, #4240]
	ldp	q22, q23, [x9, #160]
	prfm	pldl1keep, [x9, #4256]
	prfm	pldl1keep, [x9, #4272]
	add	x9, x8, x2
	ld1r	{ v24.4s }, [x8], x10
	ld1r	{ v25.4s }, [x9]
	ld1r	{ v26.4s }, [x8]
	sdot	v19.4s, v24.16b, v20.16b
	sdot	v18.4s, v24.16b, v21.16b
	sdot	v17.4s, v24.16b, v22.16b
	sdot	v16.4s, v24.16b, v23.16b
	sdot	v7.4s, v25.16b, v20.16b
	sdot	v6.4s, v25.16b, v21.16b
	sdot	v5.4s, v25.16b, v22.16b
	sdot	v4.4s, v25.16b, v23.16b
	sdot	v3.4s, v26.16b, v20.16b
	sdot	v2.4s, v26.16b, v21.16b
	sdot	v1.4s, v26.16b, v22.16b
	sdot	v0.4s, v26.16b, v23.16b
.LBB6_9:
	movi	d20, #0000000000000000
	mov	w9, #-8388608
	ldr	w8, [x6, #40]
	fmov	s21, w9
	ldp	x9, x11, [x6, #8]
	cmp	w8, #0
	ldr	x8, [x6]
	ldr	x10, [x6, #24]
	fcsel	s20, s21, s20, eq
	ldp	q24, q23, [x11]
	ldp	q22, q21, [x11, #32]
	dup	v20.4s, v20.s[0]
	cbz	x10, .LBB6_57
	ldr	q25, [x3]
	ldr	s26, [x1]
	scvtf	v19.4s, v19.4s
	ldr	x11, [x6, #32]
	scvtf	v18.4s, v18.4s
	scvtf	v17.4s, v17.4s
	fmul	v25.4s, v25.4s, v26.s[0]
	mov	v26.16b, v24.16b
	scvtf	v16.4s, v16.4s
	scvtf	v7.4s, v7.4s
	add	x12, x10, x11, lsl #2
	add	x13, x8, x9, lsl #2
	scvtf	v6.4s, v6.4s
	scvtf	v5.4s, v5.4s
	scvtf	v4.4s, v4.4s
	scvtf	v3.4s, v3.4s
	scvtf	v2.4s, v2.4s
	scvtf	v1.4s, v1.4s
	fmla	v26.4s, v25.4s, v19.4s
	ldr	q19, [x10]
	scvtf	v0.4s, v0.4s
	fadd	v19.4s, v19.4s, v26.4s
	fcmgt	v25.4s, v20.4s, v19.4s
	bit	v19.16b, v20.16b, v25.16b
	str	q19, [x8]
	ldr	q19, [x3, #16]
	ldr	s25, [x1]
	fmul	v19.4s, v19.4s, v25.s[0]
	mov	v25.16b, v23.16b
	fmla	v25.4s, v19.4s, v18.4s
	ldr	q18, [x10, #16]
	fadd	v18.4s, v18.4s, v25.4s
	fcmgt	v19.4s, v20.4s, v18.4s
	bit	v18.16b, v20.16b, v19.16b
	str	q18, [x8, #16]
	ldr	q18, [x3, #32]
	ldr	s19, [x1]
	fmul	v18.4s, v18.4s, v19.s[0]
	mov	v19.16b, v22.16b
	fmla	v19.4s, v18.4s, v17.4s
	ldr	q17, [x10, #32]
	fadd	v17.4s, v17.4s, v19.4s
	fcmgt	v18.4s, v20.4s, v17.4s
	bit	v17.16b, v20.16b, v18.16b
	str	q17, [x8, #32]
	ldr	q17, [x3, #48]
	ldr	s18, [x1]
	fmul	v17.4s, v17.4s, v18.s[0]
	mov	v18.16b, v21.16b
	fmla	v18.4s, v17.4s, v16.4s
	ldr	q16, [x10, #48]
	add	x10, x10, x11, lsl #3
	fadd	v16.4s, v16.4s, v18.4s
	fcmgt	v17.4s, v20.4s, v16.4s
	bit	v16.16b, v20.16b, v17.16b
	str	q16, [x8, #48]
	add	x8, x8, x9, lsl #3
	ldr	q16, [x3]
	ldr	s17, [x1, x2]
	fmul	v16.4s, v16.4s, v17.s[0]
	mov	v17.16b, v24.16b
	fmla	v17.4s, v16.4s, v7.4s
	ldr	q7, [x12]
	fadd	v7.4s, v7.4s, v17.4s
	fcmgt	v16.4s, v20.4s, v7.4s
	bit	v7.16b, v20.16b, v16.16b
	str	q7, [x13]
	ldr	q7, [x3, #16]
	ldr	s16, [x1, x2]
	fmul	v7.4s, v7.4s, v16.s[0]
	mov	v16.16b, v23.16b
	fmla	v16.4s, v7.4s, v6.4s
	ldr	q6, [x12, #16]
	fadd	v6.4s, v6.4s, v16.4s
	fcmgt	v7.4s, v20.4s, v6.4s
	bit	v6.16b, v20.16b, v7.16b
	str	q6, [x13, #16]
	ldr	q6, [x3, #32]
	ldr	s7, [x1, x2]
	fmul	v6.4s, v6.4s, v7.s[0]
	mov	v7.16b, v22.16b
	fmla	v7.4s, v6.4s, v5.4s
	ldr	q5, [x12, #32]
	fadd	v5.4s, v5.4s, v7.4s
	fcmgt	v6.4s, v20.4s, v5.4s
	bit	v5.16b, v20.16b, v6.16b
	str	q5, [x13, #32]
	ldr	q5, [x3, #48]
	ldr	s6, [x1, x2]
	fmul	v5.4s, v5.4s, v6.s[0]
	mov	v6.16b, v21.16b
	fmla	v6.4s, v5.4s, v4.4s
	ldr	q4, [x12, #48]
	lsl	x12, x2, #1
	fadd	v4.4s, v4.4s, v6.4s
	fcmgt	v5.4s, v20.4s, v4.4s
	bit	v4.16b, v20.16b, v5.16b
	str	q4, [x13, #48]
	ldr	q4, [x3]
	ldr	s5, [x1, x12]
	fmul	v4.4s, v4.4s, v5.s[0]
	fmla	v24.4s, v4.4s, v3.4s
	ldr	q3, [x10]
	fadd	v3.4s, v3.4s, v24.4s
	fcmgt	v4.4s, v20.4s, v3.4s
	bit	v3.16b, v20.16b, v4.16b
	str	q3, [x8]
	ldr	q3, [x3, #16]
	ldr	s4, [x1, x12]
	fmul	v3.4s, v3.4s, v4.s[0]
	fmla	v23.4s, v3.4s, v2.4s
	ldr	q2, [x10, #16]
	fadd	v2.4s, v2.4s, v23.4s
	fcmgt	v3.4s, v20.4s, v2.4s
	bit	v2.16b, v20.16b, v3.16b
	str	q2, [x8, #16]
	ldr	q2, [x3, #32]
	ldr	s3, [x1, x12]
	fmul	v2.4s, v2.4s, v3.s[0]
	fmla	v22.4s, v2.4s, v1.4s
	ldr	q1, [x10, #32]
	fadd	v1.4s, v1.4s, v22.4s
	fcmgt	v2.4s, v20.4s, v1.4s
	bit	v1.16b, v20.16b, v2.16b
	str	q1, [x8, #32]
	ldr	q1, [x3, #48]
	ldr	s2, [x1, x12]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v21.4s, v1.4s, v0.4s
	ldr	q0, [x10, #48]
	fadd	v0.4s, v0.4s, v21.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	str	q0, [x8, #48]
	b	.LBB6_60
.LBB6_11:
	cmp	x0, #4
	b.eq	.LBB6_28
	cmp	x0, #5
	b.eq	.LBB6_42
	cmp	x0, #6
	b.ne	.LBB6_60
	ldp	q6, q5, [x3, #64]
	add	x8, x2, x2, lsl #1
	ldp	q4, q30, [x3, #96]
	add	x11, x1, #64
	lsl	x9, x2, #1
	cmp	x4, #2
	add	x10, x11, x8
	b.lo	.LBB6_52
	ldp	x14, x13, [x5]
	mov	v28.16b, v30.16b
	mov	v29.16b, v5.16b
	mov	v17.16b, v6.16b
	mov	v18.16b, v30.16b
	mov	v19.16b, v4.16b
	mov	v20.16b, v5.16b
	mov	x12, x3
	mov	v21.16b, v6.16b
	mov	v22.16b, v30.16b
	str	q4, [sp]
	mov	v23.16b, v4.16b
	mov	v24.16b, v5.16b
	mov	v25.16b, v6.16b
	mov	v26.16b, v30.16b
	mov	v27.16b, v4.16b
	mov	v16.16b, v5.16b
	mov	v9.16b, v6.16b
	mov	v11.16b, v30.16b
	mov	v12.16b, v4.16b
	mov	v14.16b, v5.16b
	mov	v7.16b, v6.16b
.LBB6_16:
	mov	x16, x11
	stp	q9, q11, [sp, #16]
	str	q12, [sp, #48]
	prfm	pldl2keep, [x14]
	mov	v12.16b, v16.16b
	ldr	q31, [x12, #128]!
	prfm	pldl1keep, [x12, #4096]
	prfm	pldl1keep, [x12, #4112]
	mov	v9.16b, v26.16b
	mov	v26.16b, v24.16b
	mov	v24.16b, v22.16b
	mov	v22.16b, v20.16b
	mov	v20.16b, v18.16b
	mov	v18.16b, v29.16b
	mov	v16.16b, v28.16b
	add	x15, x11, x2
	ldp	q8, q28, [x12, #16]
	prfm	pldl1keep, [x12, #4128]
	ldr	q29, [x12, #48]
	prfm	pldl1keep, [x12, #4144]
	mov	v11.16b, v27.16b
	ld1r	{ v10.4s }, [x16], #4
	mov	v27.16b, v25.16b
	ld1r	{ v13.4s }, [x15], #4
	ldr	q0, [sp, #48]
	mov	v25.16b, v23.16b
	mov	v23.16b, v21.16b
	mov	v21.16b, v19.16b
	sdot	v0.4s, v10.16b, v28.16b
	mov	v19.16b, v17.16b
	add	x17, x11, x9
	mov	x18, x10
	add	x0, x10, x2
	sdot	v7.4s, v10.16b, v31.16b
	sdot	v14.4s, v10.16b, v8.16b
	sdot	v12.4s, v13.16b, v8.16b
	sdot	v11.4s, v13.16b, v28.16b
	sdot	v9.4s, v13.16b, v29.16b
	add	x5, x10, x9
	str	q0, [sp, #48]
	ldr	q0, [sp, #32]
	sub	x4, x4, #2
	cmp	x4, #1
	add	x11, x11, #8
	add	x10, x10, #8
	sdot	v0.4s, v10.16b, v29.16b
	mov	v3.16b, v14.16b
	add	x14, x14, x13
	str	q0, [sp, #32]
	ldp	q17, q0, [sp]
	sdot	v0.4s, v13.16b, v31.16b
	str	q0, [sp, #16]
	ld1r	{ v10.4s }, [x17], #4
	ld1r	{ v13.4s }, [x18], #4
	ld1r	{ v0.4s }, [x0], #4
	sdot	v27.4s, v10.16b, v31.16b
	sdot	v26.4s, v10.16b, v8.16b
	sdot	v25.4s, v10.16b, v28.16b
	sdot	v24.4s, v10.16b, v29.16b
	sdot	v23.4s, v13.16b, v31.16b
	sdot	v22.4s, v13.16b, v8.16b
	sdot	v21.4s, v13.16b, v28.16b
	sdot	v20.4s, v13.16b, v29.16b
	sdot	v19.4s, v0.16b, v31.16b
	sdot	v18.4s, v0.16b, v8.16b
	sdot	v17.4s, v0.16b, v28.16b
	sdot	v16.4s, v0.16b, v29.16b
	ld1r	{ v1.4s }, [x5], #4
	ldp	q10, q13, [x12, #64]
	prfm	pldl1keep, [x12, #4160]
	prfm	pldl1keep, [x12, #4176]
	ldp	q14, q15, [x12, #96]
	prfm	pldl1keep, [x12, #4192]
	prfm	pldl1keep, [x12, #4208]
	ld1r	{ v2.4s }, [x16]
	sdot	v6.4s, v1.16b, v31.16b
	sdot	v5.4s, v1.16b, v8.16b
	mov	v31.16b, v17.16b
	mov	v8.16b, v18.16b
	mov	v17.16b, v19.16b
	mov	v18.16b, v20.16b
	mov	v19.16b, v21.16b
	mov	v20.16b, v22.16b
	mov	v21.16b, v23.16b
	mov	v22.16b, v24.16b
	mov	v23.16b, v25.16b
	mov	v24.16b, v26.16b
	mov	v25.16b, v27.16b
	mov	v26.16b, v9.16b
	mov	v27.16b, v11.16b
	ldp	q9, q11, [sp, #16]
	sdot	v4.4s, v1.16b, v28.16b
	mov	v28.16b, v16.16b
	mov	v16.16b, v12.16b
	ldr	q12, [sp, #48]
	ld1r	{ v0.4s }, [x15]
	sdot	v30.4s, v1.16b, v29.16b
	sdot	v7.4s, v2.16b, v10.16b
	sdot	v3.4s, v2.16b, v13.16b
	sdot	v12.4s, v2.16b, v14.16b
	ld1r	{ v1.4s }, [x17]
	sdot	v11.4s, v2.16b, v15.16b
	ld1r	{ v2.4s }, [x0]
	sdot	v9.4s, v0.16b, v10.16b
	sdot	v16.4s, v0.16b, v13.16b
	sdot	v27.4s, v0.16b, v14.16b
	sdot	v26.4s, v0.16b, v15.16b
	ld1r	{ v0.4s }, [x18]
	sdot	v25.4s, v1.16b, v10.16b
	sdot	v24.4s, v1.16b, v13.16b
	sdot	v23.4s, v1.16b, v14.16b
	sdot	v22.4s, v1.16b, v15.16b
	ld1r	{ v1.4s }, [x5]
	sdot	v8.4s, v2.16b, v13.16b
	sdot	v17.4s, v2.16b, v10.16b
	sdot	v21.4s, v0.16b, v10.16b
	sdot	v20.4s, v0.16b, v13.16b
	sdot	v19.4s, v0.16b, v14.16b
	sdot	v18.4s, v0.16b, v15.16b
	sdot	v31.4s, v2.16b, v14.16b
	sdot	v28.4s, v2.16b, v15.16b
	sdot	v6.4s, v1.16b, v10.16b
	sdot	v5.4s, v1.16b, v13.16b
	sdot	v4.4s, v1.16b, v14.16b
	sdot	v30.4s, v1.16b, v15.16b
	mov	v29.16b, v8.16b
	mov	v14.16b, v3.16b
	str	q31, [sp]
	b.hi	.LBB6_16
	str	q28, [sp, #48]
	cbz	x4, .LBB6_19
.LBB6_18:
	ldp	q28, q3, [x12, #128]
	prfm	pldl1keep, [x12, #4224]
	prfm	pldl1keep, [x12, #4240]
	ldp	q31, q8, [x12, #160]
	prfm	pldl1keep, [x12, #4256]
	prfm	pldl1keep, [x12, #4272]
	add	x12, x11, x2
	ld1r	{ v0.4s }, [x11], x9
	ld1r	{ v1.4s }, [x12]
	sdot	v7.4s, v0.16b, v28.16b
	sdot	v14.4s, v0.16b, v3.16b
	sdot	v12.4s, v0.16b, v31.16b
	sdot	v11.4s, v0.16b, v8.16b
	sdot	v9.4s, v1.16b, v28.16b
	ld1r	{ v0.4s }, [x11]
	sdot	v16.4s, v1.16b, v3.16b
	sdot	v27.4s, v1.16b, v31.16b
	sdot	v26.4s, v1.16b, v8.16b
	add	x11, x10, x2
	ld1r	{ v1.4s }, [x10], x9
	ld1r	{ v2.4s }, [x11]
	sdot	v25.4s, v0.16b, v28.16b
	sdot	v24.4s, v0.16b, v3.16b
	sdot	v23.4s, v0.16b, v31.16b
	sdot	v22.4s, v0.16b, v8.16b
	ld1r	{ v0.4s }, [x10]
	sdot	v21.4s, v1.16b, v28.16b
	sdot	v20.4s, v1.16b, v3.16b
	sdot	v19.4s, v1.16b, v31.16b
	sdot	v18.4s, v1.16b, v8.16b
	ldr	q1, [sp]
	sdot	v17.4s, v2.16b, v28.16b
	sdot	v29.4s, v2.16b, v3.16b
	sdot	v6.4s, v0.16b, v28.16b
	sdot	v5.4s, v0.16b, v3.16b
	sdot	v1.4s, v2.16b, v31.16b
	sdot	v4.4s, v0.16b, v31.16b
	sdot	v30.4s, v0.16b, v8.16b
	str	q1, [sp]
	ldr	q1, [sp, #48]
	sdot	v1.4s, v2.16b, v8.16b
	str	q1, [sp, #48]
.LBB6_19:
	movi	d0, #0000000000000000
	mov	w11, #-8388608
	ldr	w10, [x6, #40]
	fmov	s1, w11
	ldp	x11, x13, [x6, #8]
	cmp	w10, #0
	ldr	x10, [x6]
	ldr	x12, [x6, #24]
	fcsel	s0, s1, s0, eq
	ldp	q10, q8, [x13]
	ldp	q31, q3, [x13, #32]
	dup	v28.4s, v0.s[0]
	cbz	x12, .LBB6_58
	ldr	q0, [x3]
	ldr	s1, [x1]
	scvtf	v2.4s, v7.4s
	ldr	x13, [x6, #32]
	add	x15, x10, x11, lsl #2
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v10.16b
	add	x14, x12, x13, lsl #2
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q0, [x12]
	scvtf	v2.4s, v14.4s
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x10]
	ldr	q0, [x3, #16]
	ldr	s1, [x1]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v8.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q0, [x12, #16]
	scvtf	v2.4s, v12.4s
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x10, #16]
	ldr	q0, [x3, #32]
	ldr	s1, [x1]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v31.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q0, [x12, #32]
	scvtf	v2.4s, v11.4s
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x10, #32]
	ldr	q0, [x3, #48]
	ldr	s1, [x1]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v3.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q0, [x12, #48]
	scvtf	v2.4s, v9.4s
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x10, #48]
	ldr	q0, [x3]
	ldr	s1, [x1, x2]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v10.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q0, [x14]
	scvtf	v2.4s, v16.4s
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x15]
	ldr	q0, [x3, #16]
	ldr	s1, [x1, x2]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v8.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q0, [x14, #16]
	scvtf	v2.4s, v27.4s
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x15, #16]
	ldr	q0, [x3, #32]
	ldr	s1, [x1, x2]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v31.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q0, [x14, #32]
	scvtf	v2.4s, v26.4s
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x15, #32]
	ldr	q0, [x3, #48]
	ldr	s1, [x1, x2]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v3.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q0, [x14, #48]
	scvtf	v2.4s, v25.4s
	add	x14, x12, x13, lsl #3
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x15, #48]
	add	x15, x10, x11, lsl #3
	ldr	q0, [x3]
	ldr	s1, [x1, x9]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v10.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q0, [x14]
	scvtf	v2.4s, v24.4s
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x15]
	ldr	q0, [x3, #16]
	ldr	s1, [x1, x9]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v8.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q0, [x14, #16]
	scvtf	v2.4s, v23.4s
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x15, #16]
	ldr	q0, [x3, #32]
	ldr	s1, [x1, x9]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v31.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q0, [x14, #32]
	scvtf	v2.4s, v22.4s
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x15, #32]
	ldr	q0, [x3, #48]
	ldr	s1, [x1, x9]
	mov	w9, #12
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v3.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q0, [x14, #48]
	scvtf	v2.4s, v21.4s
	madd	x14, x13, x9, x12
	madd	x9, x11, x9, x10
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x15, #48]
	ldr	q0, [x3]
	ldr	s1, [x1, x8]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v10.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q0, [x14]
	scvtf	v2.4s, v20.4s
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x9]
	ldr	q0, [x3, #16]
	ldr	s1, [x1, x8]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v8.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q0, [x14, #16]
	scvtf	v2.4s, v19.4s
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x9, #16]
	ldr	q0, [x3, #32]
	ldr	s1, [x1, x8]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v31.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q0, [x14, #32]
	scvtf	v2.4s, v18.4s
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x9, #32]
	ldr	q0, [x3, #48]
	ldr	s1, [x1, x8]
	lsl	x8, x2, #2
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v3.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q0, [x14, #48]
	scvtf	v2.4s, v17.4s
	add	x14, x10, x11, lsl #4
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x9, #48]
	add	x9, x12, x13, lsl #4
	ldr	q0, [x3]
	ldr	s1, [x1, x8]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v10.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q0, [x9]
	scvtf	v2.4s, v29.4s
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x14]
	ldr	q0, [x3, #16]
	ldr	s1, [x1, x8]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v8.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q0, [x9, #16]
	ldr	q2, [sp]
	scvtf	v2.4s, v2.4s
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x14, #16]
	ldr	q0, [x3, #32]
	ldr	s1, [x1, x8]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v31.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q0, [x9, #32]
	ldr	q2, [sp, #48]
	scvtf	v2.4s, v2.4s
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x14, #32]
	ldr	q0, [x3, #48]
	ldr	s1, [x1, x8]
	add	x8, x8, x2
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v3.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q0, [x9, #48]
	mov	w9, #20
	scvtf	v2.4s, v6.4s
	madd	x12, x13, x9, x12
	madd	x9, x11, x9, x10
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x14, #48]
	ldr	q0, [x3]
	ldr	s1, [x1, x8]
	fmul	v0.4s, v0.4s, v1.s[0]
	fmla	v10.4s, v0.4s, v2.4s
	ldr	q0, [x12]
	scvtf	v2.4s, v5.4s
	fadd	v0.4s, v0.4s, v10.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x9]
	ldr	q0, [x3, #16]
	ldr	s1, [x1, x8]
	fmul	v0.4s, v0.4s, v1.s[0]
	fmla	v8.4s, v0.4s, v2.4s
	ldr	q0, [x12, #16]
	scvtf	v2.4s, v4.4s
	fadd	v0.4s, v0.4s, v8.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x9, #16]
	ldr	q0, [x3, #32]
	ldr	s1, [x1, x8]
	fmul	v0.4s, v0.4s, v1.s[0]
	fmla	v31.4s, v0.4s, v2.4s
	ldr	q0, [x12, #32]
	scvtf	v2.4s, v30.4s
	fadd	v0.4s, v0.4s, v31.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	str	q0, [x9, #32]
	ldr	q0, [x3, #48]
	ldr	s1, [x1, x8]
	fmul	v0.4s, v0.4s, v1.s[0]
	fmla	v3.4s, v0.4s, v2.4s
	ldr	q0, [x12, #48]
	fadd	v0.4s, v0.4s, v3.4s
	fcmgt	v1.4s, v28.4s, v0.4s
	bit	v0.16b, v28.16b, v1.16b
	b	.LBB6_59
.LBB6_21:
	ldp	q3, q2, [x3, #64]
	cmp	x4, #2
	ldp	q1, q0, [x3, #96]
	add	x8, x1, #64
	b.lo	.LBB6_49
	ldp	x11, x10, [x5]
	mov	x9, x3
.LBB6_23:
	mov	x12, x8
	prfm	pldl2keep, [x11]
	ldr	q4, [x9, #128]!
	prfm	pldl1keep, [x9, #4096]
	ldp	q5, q6, [x9, #16]
	prfm	pldl1keep, [x9, #4112]
	prfm	pldl1keep, [x9, #4128]
	ldr	q7, [x9, #48]
	sub	x4, x4, #2
	prfm	pldl1keep, [x9, #4144]
	ld1r	{ v16.4s }, [x12], #4
	cmp	x4, #1
	add	x11, x11, x10
	add	x8, x8, #8
	sdot	v3.4s, v16.16b, v4.16b
	sdot	v2.4s, v16.16b, v5.16b
	sdot	v1.4s, v16.16b, v6.16b
	sdot	v0.4s, v16.16b, v7.16b
	ldp	q4, q5, [x9, #64]
	prfm	pldl1keep, [x9, #4160]
	prfm	pldl1keep, [x9, #4176]
	ldp	q6, q7, [x9, #96]
	prfm	pldl1keep, [x9, #4192]
	prfm	pldl1keep, [x9, #4208]
	ld1r	{ v16.4s }, [x12]
	sdot	v3.4s, v16.16b, v4.16b
	sdot	v2.4s, v16.16b, v5.16b
	sdot	v1.4s, v16.16b, v6.16b
	sdot	v0.4s, v16.16b, v7.16b
	b.hi	.LBB6_23
	cbz	x4, .LBB6_26
.LBB6_25:
	ldp	q4, q5, [x9, #128]
	prfm	pldl1keep, [x9, #4224]
	prfm	pldl1keep, [x9, #4240]
	ldp	q6, q7, [x9, #160]
	prfm	pldl1keep, [x9, #4256]
	prfm	pldl1keep, [x9, #4272]
	ld1r	{ v16.4s }, [x8]
	sdot	v3.4s, v16.16b, v4.16b
	sdot	v2.4s, v16.16b, v5.16b
	sdot	v1.4s, v16.16b, v6.16b
	sdot	v0.4s, v16.16b, v7.16b
.LBB6_26:
	movi	d4, #0000000000000000
	mov	w9, #-8388608
	ldr	w8, [x6, #40]
	fmov	s5, w9
	ldp	x10, x9, [x6, #16]
	cmp	w8, #0
	ldr	x8, [x6]
	fcsel	s4, s5, s4, eq
	ldp	q16, q7, [x10]
	ldp	q6, q5, [x10, #32]
	dup	v4.4s, v4.s[0]
	cbz	x9, .LBB6_55
	ldr	q17, [x3]
	ldr	s18, [x1]
	scvtf	v3.4s, v3.4s
	scvtf	v2.4s, v2.4s
	scvtf	v1.4s, v1.4s
	scvtf	v0.4s, v0.4s
	fmul	v17.4s, v17.4s, v18.s[0]
	fmla	v16.4s, v17.4s, v3.4s
	ldr	q3, [x9]
	fadd	v3.4s, v3.4s, v16.4s
	fcmgt	v16.4s, v4.4s, v3.4s
	bit	v3.16b, v4.16b, v16.16b
	str	q3, [x8]
	ldr	q3, [x3, #16]
	ldr	s16, [x1]
	fmul	v3.4s, v3.4s, v16.s[0]
	fmla	v7.4s, v3.4s, v2.4s
	ldr	q2, [x9, #16]
	fadd	v2.4s, v2.4s, v7.4s
	fcmgt	v3.4s, v4.4s, v2.4s
	bit	v2.16b, v4.16b, v3.16b
	str	q2, [x8, #16]
	ldr	q2, [x3, #32]
	ldr	s3, [x1]
	fmul	v2.4s, v2.4s, v3.s[0]
	fmla	v6.4s, v2.4s, v1.4s
	ldr	q1, [x9, #32]
	fadd	v1.4s, v1.4s, v6.4s
	fcmgt	v2.4s, v4.4s, v1.4s
	bit	v1.16b, v4.16b, v2.16b
	str	q1, [x8, #32]
	ldr	q1, [x3, #48]
	ldr	s2, [x1]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v5.4s, v1.4s, v0.4s
	ldr	q0, [x9, #48]
	fadd	v0.4s, v0.4s, v5.4s
	fcmgt	v1.4s, v4.4s, v0.4s
	bit	v0.16b, v4.16b, v1.16b
	str	q0, [x8, #48]
	b	.LBB6_60
.LBB6_28:
	ldp	q3, q2, [x3, #64]
	add	x8, x2, x2, lsl #1
	ldp	q1, q0, [x3, #96]
	add	x10, x1, #64
	cmp	x4, #2
	add	x9, x10, x8
	b.lo	.LBB6_50
	ldp	x13, x12, [x5]
	mov	v4.16b, v0.16b
	mov	v5.16b, v1.16b
	mov	v6.16b, v2.16b
	mov	v7.16b, v3.16b
	mov	v16.16b, v0.16b
	mov	v17.16b, v1.16b
	lsl	x14, x2, #1
	mov	v18.16b, v2.16b
	mov	v19.16b, v3.16b
	mov	x11, x3
	mov	v20.16b, v0.16b
	mov	v21.16b, v1.16b
	mov	v22.16b, v2.16b
	mov	v25.16b, v3.16b
.LBB6_30:
	mov	x16, x10
	prfm	pldl2keep, [x13]
	ldr	q23, [x11, #128]!
	prfm	pldl1keep, [x11, #4096]
	ldp	q24, q26, [x11, #16]
	prfm	pldl1keep, [x11, #4112]
	prfm	pldl1keep, [x11, #4128]
	ldr	q27, [x11, #48]
	add	x15, x10, x2
	prfm	pldl1keep, [x11, #4144]
	ld1r	{ v28.4s }, [x16], #4
	add	x17, x10, x14
	mov	x18, x9
	ld1r	{ v29.4s }, [x15], #4
	sub	x4, x4, #2
	sdot	v25.4s, v28.16b, v23.16b
	sdot	v22.4s, v28.16b, v24.16b
	sdot	v21.4s, v28.16b, v26.16b
	ld1r	{ v30.4s }, [x17], #4
	sdot	v20.4s, v28.16b, v27.16b
	ld1r	{ v28.4s }, [x18], #4
	sdot	v19.4s, v29.16b, v23.16b
	sdot	v18.4s, v29.16b, v24.16b
	sdot	v17.4s, v29.16b, v26.16b
	sdot	v16.4s, v29.16b, v27.16b
	sdot	v7.4s, v30.16b, v23.16b
	sdot	v6.4s, v30.16b, v24.16b
	sdot	v5.4s, v30.16b, v26.16b
	sdot	v4.4s, v30.16b, v27.16b
	sdot	v3.4s, v28.16b, v23.16b
	sdot	v2.4s, v28.16b, v24.16b
	sdot	v1.4s, v28.16b, v26.16b
	sdot	v0.4s, v28.16b, v27.16b
	cmp	x4, #1
	ldp	q29, q31, [x11, #64]
	prfm	pldl1keep, [x11, #4160]
	prfm	pldl1keep, [x11, #4176]
	ldp	q8, q9, [x11, #96]
	prfm	pldl1keep, [x11, #4192]
	prfm	pldl1keep, [x11, #4208]
	ld1r	{ v10.4s }, [x16]
	ld1r	{ v23.4s }, [x15]
	ld1r	{ v24.4s }, [x17]
	ld1r	{ v26.4s }, [x18]
	add	x10, x10, #8
	add	x9, x9, #8
	add	x13, x13, x12
	sdot	v25.4s, v10.16b, v29.16b
	sdot	v22.4s, v10.16b, v31.16b
	sdot	v21.4s, v10.16b, v8.16b
	sdot	v20.4s, v10.16b, v9.16b
	sdot	v19.4s, v23.16b, v29.16b
	sdot	v18.4s, v23.16b, v31.16b
	sdot	v17.4s, v23.16b, v8.16b
	sdot	v16.4s, v23.16b, v9.16b
	sdot	v7.4s, v24.16b, v29.16b
	sdot	v6.4s, v24.16b, v31.16b
	sdot	v5.4s, v24.16b, v8.16b
	sdot	v4.4s, v24.16b, v9.16b
	sdot	v3.4s, v26.16b, v29.16b
	sdot	v2.4s, v26.16b, v31.16b
	sdot	v1.4s, v26.16b, v8.16b
	sdot	v0.4s, v26.16b, v9.16b
	b.hi	.LBB6_30
	cbz	x4, .LBB6_33
.LBB6_32:
	lsl	x12, x2, #1
	ldp	q23, q24, [x11, #128]
	prfm	pldl1keep, [x11, #4224]
	prfm	pldl1keep, [x11, #4240]
	ldp	q26, q27, [x11, #160]
	prfm	pldl1keep, [x11, #4256]
	prfm	pldl1keep, [x11, #4272]
	add	x11, x10, x2
	ld1r	{ v28.4s }, [x10], x12
	ld1r	{ v29.4s }, [x11]
	ld1r	{ v30.4s }, [x10]
	sdot	v25.4s, v28.16b, v23.16b
	sdot	v22.4s, v28.16b, v24.16b
	sdot	v21.4s, v28.16b, v26.16b
	sdot	v20.4s, v28.16b, v27.16b
	ld1r	{ v28.4s }, [x9]
	sdot	v19.4s, v29.16b, v23.16b
	sdot	v18.4s, v29.16b, v24.16b
	sdot	v17.4s, v29.16b, v26.16b
	sdot	v16.4s, v29.16b, v27.16b
	sdot	v7.4s, v30.16b, v23.16b
	sdot	v6.4s, v30.16b, v24.16b
	sdot	v5.4s, v30.16b, v26.16b
	sdot	v4.4s, v30.16b, v27.16b
	sdot	v3.4s, v28.16b, v23.16b
	sdot	v2.4s, v28.16b, v24.16b
	sdot	v1.4s, v28.16b, v26.16b
	sdot	v0.4s, v28.16b, v27.16b
.LBB6_33:
	movi	d23, #0000000000000000
	mov	w10, #-8388608
	ldr	w9, [x6, #40]
	fmov	s24, w10
	ldp	x10, x12, [x6, #8]
	cmp	w9, #0
	ldr	x9, [x6]
	ldr	x11, [x6, #24]
	fcsel	s23, s24, s23, eq
	ldp	q28, q27, [x12]
	ldp	q26, q24, [x12, #32]
	dup	v23.4s, v23.s[0]
	cbz	x11, .LBB6_56
	ldr	q29, [x3]
	ldr	s30, [x1]
	scvtf	v25.4s, v25.4s
	ldr	x12, [x6, #32]
	scvtf	v22.4s, v22.4s
	scvtf	v21.4s, v21.4s
	fmul	v29.4s, v29.4s, v30.s[0]
	mov	v30.16b, v28.16b
	scvtf	v20.4s, v20.4s
	scvtf	v19.4s, v19.4s
	add	x13, x11, x12, lsl #2
	add	x14, x9, x10, lsl #2
	scvtf	v18.4s, v18.4s
	scvtf	v17.4s, v17.4s
	scvtf	v16.4s, v16.4s
	scvtf	v7.4s, v7.4s
	add	x15, x9, x10, lsl #3
	scvtf	v6.4s, v6.4s
	fmla	v30.4s, v29.4s, v25.4s
	ldr	q25, [x11]
	scvtf	v5.4s, v5.4s
	scvtf	v4.4s, v4.4s
	scvtf	v3.4s, v3.4s
	scvtf	v2.4s, v2.4s
	scvtf	v1.4s, v1.4s
	scvtf	v0.4s, v0.4s
	fadd	v25.4s, v25.4s, v30.4s
	fcmgt	v29.4s, v23.4s, v25.4s
	bit	v25.16b, v23.16b, v29.16b
	str	q25, [x9]
	ldr	q25, [x3, #16]
	ldr	s29, [x1]
	fmul	v25.4s, v25.4s, v29.s[0]
	mov	v29.16b, v27.16b
	fmla	v29.4s, v25.4s, v22.4s
	ldr	q22, [x11, #16]
	fadd	v22.4s, v22.4s, v29.4s
	fcmgt	v25.4s, v23.4s, v22.4s
	bit	v22.16b, v23.16b, v25.16b
	str	q22, [x9, #16]
	ldr	q22, [x3, #32]
	ldr	s25, [x1]
	fmul	v22.4s, v22.4s, v25.s[0]
	mov	v25.16b, v26.16b
	fmla	v25.4s, v22.4s, v21.4s
	ldr	q21, [x11, #32]
	fadd	v21.4s, v21.4s, v25.4s
	fcmgt	v22.4s, v23.4s, v21.4s
	bit	v21.16b, v23.16b, v22.16b
	str	q21, [x9, #32]
	ldr	q21, [x3, #48]
	ldr	s22, [x1]
	fmul	v21.4s, v21.4s, v22.s[0]
	mov	v22.16b, v24.16b
	fmla	v22.4s, v21.4s, v20.4s
	ldr	q20, [x11, #48]
	fadd	v20.4s, v20.4s, v22.4s
	fcmgt	v21.4s, v23.4s, v20.4s
	bit	v20.16b, v23.16b, v21.16b
	str	q20, [x9, #48]
	ldr	q20, [x3]
	ldr	s21, [x1, x2]
	fmul	v20.4s, v20.4s, v21.s[0]
	mov	v21.16b, v28.16b
	fmla	v21.4s, v20.4s, v19.4s
	ldr	q19, [x13]
	fadd	v19.4s, v19.4s, v21.4s
	fcmgt	v20.4s, v23.4s, v19.4s
	bit	v19.16b, v23.16b, v20.16b
	str	q19, [x14]
	ldr	q19, [x3, #16]
	ldr	s20, [x1, x2]
	fmul	v19.4s, v19.4s, v20.s[0]
	mov	v20.16b, v27.16b
	fmla	v20.4s, v19.4s, v18.4s
	ldr	q18, [x13, #16]
	fadd	v18.4s, v18.4s, v20.4s
	fcmgt	v19.4s, v23.4s, v18.4s
	bit	v18.16b, v23.16b, v19.16b
	str	q18, [x14, #16]
	ldr	q18, [x3, #32]
	ldr	s19, [x1, x2]
	fmul	v18.4s, v18.4s, v19.s[0]
	mov	v19.16b, v26.16b
	fmla	v19.4s, v18.4s, v17.4s
	ldr	q17, [x13, #32]
	fadd	v17.4s, v17.4s, v19.4s
	fcmgt	v18.4s, v23.4s, v17.4s
	bit	v17.16b, v23.16b, v18.16b
	str	q17, [x14, #32]
	ldr	q17, [x3, #48]
	ldr	s18, [x1, x2]
	fmul	v17.4s, v17.4s, v18.s[0]
	mov	v18.16b, v24.16b
	fmla	v18.4s, v17.4s, v16.4s
	ldr	q16, [x13, #48]
	lsl	x13, x2, #1
	fadd	v16.4s, v16.4s, v18.4s
	fcmgt	v17.4s, v23.4s, v16.4s
	bit	v16.16b, v23.16b, v17.16b
	str	q16, [x14, #48]
	add	x14, x11, x12, lsl #3
	ldr	q16, [x3]
	ldr	s17, [x1, x13]
	fmul	v16.4s, v16.4s, v17.s[0]
	mov	v17.16b, v28.16b
	fmla	v17.4s, v16.4s, v7.4s
	ldr	q7, [x14]
	fadd	v7.4s, v7.4s, v17.4s
	fcmgt	v16.4s, v23.4s, v7.4s
	bit	v7.16b, v23.16b, v16.16b
	str	q7, [x15]
	ldr	q7, [x3, #16]
	ldr	s16, [x1, x13]
	fmul	v7.4s, v7.4s, v16.s[0]
	mov	v16.16b, v27.16b
	fmla	v16.4s, v7.4s, v6.4s
	ldr	q6, [x14, #16]
	fadd	v6.4s, v6.4s, v16.4s
	fcmgt	v7.4s, v23.4s, v6.4s
	bit	v6.16b, v23.16b, v7.16b
	str	q6, [x15, #16]
	ldr	q6, [x3, #32]
	ldr	s7, [x1, x13]
	fmul	v6.4s, v6.4s, v7.s[0]
	mov	v7.16b, v26.16b
	fmla	v7.4s, v6.4s, v5.4s
	ldr	q5, [x14, #32]
	fadd	v5.4s, v5.4s, v7.4s
	fcmgt	v6.4s, v23.4s, v5.4s
	bit	v5.16b, v23.16b, v6.16b
	str	q5, [x15, #32]
	ldr	q5, [x3, #48]
	ldr	s6, [x1, x13]
	mov	w13, #12
	madd	x11, x12, x13, x11
	fmul	v5.4s, v5.4s, v6.s[0]
	mov	v6.16b, v24.16b
	madd	x9, x10, x13, x9
	fmla	v6.4s, v5.4s, v4.4s
	ldr	q4, [x14, #48]
	fadd	v4.4s, v4.4s, v6.4s
	fcmgt	v5.4s, v23.4s, v4.4s
	bit	v4.16b, v23.16b, v5.16b
	str	q4, [x15, #48]
	ldr	q4, [x3]
	ldr	s5, [x1, x8]
	fmul	v4.4s, v4.4s, v5.s[0]
	fmla	v28.4s, v4.4s, v3.4s
	ldr	q3, [x11]
	fadd	v3.4s, v3.4s, v28.4s
	fcmgt	v4.4s, v23.4s, v3.4s
	bit	v3.16b, v23.16b, v4.16b
	str	q3, [x9]
	ldr	q3, [x3, #16]
	ldr	s4, [x1, x8]
	fmul	v3.4s, v3.4s, v4.s[0]
	fmla	v27.4s, v3.4s, v2.4s
	ldr	q2, [x11, #16]
	fadd	v2.4s, v2.4s, v27.4s
	fcmgt	v3.4s, v23.4s, v2.4s
	bit	v2.16b, v23.16b, v3.16b
	str	q2, [x9, #16]
	ldr	q2, [x3, #32]
	ldr	s3, [x1, x8]
	fmul	v2.4s, v2.4s, v3.s[0]
	fmla	v26.4s, v2.4s, v1.4s
	ldr	q1, [x11, #32]
	fadd	v1.4s, v1.4s, v26.4s
	fcmgt	v2.4s, v23.4s, v1.4s
	bit	v1.16b, v23.16b, v2.16b
	str	q1, [x9, #32]
	ldr	q1, [x3, #48]
	ldr	s2, [x1, x8]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v24.4s, v1.4s, v0.4s
	ldr	q0, [x11, #48]
	fadd	v0.4s, v0.4s, v24.4s
	fcmgt	v1.4s, v23.4s, v0.4s
	bit	v0.16b, v23.16b, v1.16b
	b	.LBB6_59
.LBB6_35:
	ldp	q7, q6, [x3, #64]
	cmp	x4, #2
	ldp	q5, q4, [x3, #96]
	add	x8, x1, #64
	b.lo	.LBB6_53
	ldp	x11, x10, [x5]
	mov	v3.16b, v7.16b
	mov	v2.16b, v6.16b
	mov	v1.16b, v5.16b
	mov	v0.16b, v4.16b
	mov	x9, x3
.LBB6_37:
	mov	x12, x8
	add	x13, x8, x2
	prfm	pldl2keep, [x11]
	ldr	q16, [x9, #128]!
	prfm	pldl1keep, [x9, #4096]
	ldp	q17, q18, [x9, #16]
	prfm	pldl1keep, [x9, #4112]
	prfm	pldl1keep, [x9, #4128]
	ldr	q19, [x9, #48]
	prfm	pldl1keep, [x9, #4144]
	ld1r	{ v20.4s }, [x12], #4
	ld1r	{ v21.4s }, [x13]
	sub	x4, x4, #2
	add	x11, x11, x10
	cmp	x4, #1
	add	x8, x8, #8
	sdot	v7.4s, v20.16b, v16.16b
	sdot	v6.4s, v20.16b, v17.16b
	sdot	v5.4s, v20.16b, v18.16b
	sdot	v4.4s, v20.16b, v19.16b
	sdot	v3.4s, v21.16b, v16.16b
	sdot	v2.4s, v21.16b, v17.16b
	sdot	v1.4s, v21.16b, v18.16b
	sdot	v0.4s, v21.16b, v19.16b
	ldp	q16, q17, [x9, #64]
	prfm	pldl1keep, [x9, #4160]
	prfm	pldl1keep, [x9, #4176]
	ldp	q20, q22, [x9, #96]
	prfm	pldl1keep, [x9, #4192]
	prfm	pldl1keep, [x9, #4208]
	ld1r	{ v23.4s }, [x12], x2
	ld1r	{ v18.4s }, [x12]
	sdot	v7.4s, v23.16b, v16.16b
	sdot	v6.4s, v23.16b, v17.16b
	sdot	v5.4s, v23.16b, v20.16b
	sdot	v4.4s, v23.16b, v22.16b
	sdot	v3.4s, v18.16b, v16.16b
	sdot	v2.4s, v18.16b, v17.16b
	sdot	v1.4s, v18.16b, v20.16b
	sdot	v0.4s, v18.16b, v22.16b
	b.hi	.LBB6_37
	cbz	x4, .LBB6_40
.LBB6_39:
	ldp	q16, q17, [x9, #128]
	prfm	pldl1keep, [x9, #4224]
	prfm	pldl1keep, [x9, #4240]
	ldp	q18, q19, [x9, #160]
	prfm	pldl1keep, [x9, #4256]
	prfm	pldl1keep, [x9, #4272]
	ld1r	{ v20.4s }, [x8], x2
	ld1r	{ v21.4s }, [x8]
	sdot	v7.4s, v20.16b, v16.16b
	sdot	v6.4s, v20.16b, v17.16b
	sdot	v5.4s, v20.16b, v18.16b
	sdot	v4.4s, v20.16b, v19.16b
	sdot	v3.4s, v21.16b, v16.16b
	sdot	v2.4s, v21.16b, v17.16b
	sdot	v1.4s, v21.16b, v18.16b
	sdot	v0.4s, v21.16b, v19.16b
.LBB6_40:
	movi	d16, #0000000000000000
	mov	w9, #-8388608
	ldr	w8, [x6, #40]
	fmov	s17, w9
	ldp	x9, x11, [x6, #8]
	cmp	w8, #0
	ldr	x8, [x6]
	ldr	x10, [x6, #24]
	fcsel	s16, s17, s16, eq
	ldp	q20, q19, [x11]
	ldp	q18, q17, [x11, #32]
	dup	v16.4s, v16.s[0]
	cbz	x10, .LBB6_61
	ldr	q21, [x3]
	ldr	s22, [x1]
	scvtf	v7.4s, v7.4s
	ldr	x11, [x6, #32]
	scvtf	v6.4s, v6.4s
	scvtf	v5.4s, v5.4s
	fmul	v21.4s, v21.4s, v22.s[0]
	mov	v22.16b, v20.16b
	scvtf	v4.4s, v4.4s
	scvtf	v3.4s, v3.4s
	scvtf	v2.4s, v2.4s
	scvtf	v1.4s, v1.4s
	scvtf	v0.4s, v0.4s
	fmla	v22.4s, v21.4s, v7.4s
	ldr	q7, [x10]
	fadd	v7.4s, v7.4s, v22.4s
	fcmgt	v21.4s, v16.4s, v7.4s
	bit	v7.16b, v16.16b, v21.16b
	str	q7, [x8]
	ldr	q7, [x3, #16]
	ldr	s21, [x1]
	fmul	v7.4s, v7.4s, v21.s[0]
	mov	v21.16b, v19.16b
	fmla	v21.4s, v7.4s, v6.4s
	ldr	q6, [x10, #16]
	fadd	v6.4s, v6.4s, v21.4s
	fcmgt	v7.4s, v16.4s, v6.4s
	bit	v6.16b, v16.16b, v7.16b
	str	q6, [x8, #16]
	ldr	q6, [x3, #32]
	ldr	s7, [x1]
	fmul	v6.4s, v6.4s, v7.s[0]
	mov	v7.16b, v18.16b
	fmla	v7.4s, v6.4s, v5.4s
	ldr	q5, [x10, #32]
	fadd	v5.4s, v5.4s, v7.4s
	fcmgt	v6.4s, v16.4s, v5.4s
	bit	v5.16b, v16.16b, v6.16b
	str	q5, [x8, #32]
	ldr	q5, [x3, #48]
	ldr	s6, [x1]
	fmul	v5.4s, v5.4s, v6.s[0]
	mov	v6.16b, v17.16b
	fmla	v6.4s, v5.4s, v4.4s
	ldr	q4, [x10, #48]
	add	x10, x10, x11, lsl #2
	fadd	v4.4s, v4.4s, v6.4s
	fcmgt	v5.4s, v16.4s, v4.4s
	bit	v4.16b, v16.16b, v5.16b
	str	q4, [x8, #48]
	add	x8, x8, x9, lsl #2
	ldr	q4, [x3]
	ldr	s5, [x1, x2]
	fmul	v4.4s, v4.4s, v5.s[0]
	fmla	v20.4s, v4.4s, v3.4s
	ldr	q3, [x10]
	fadd	v3.4s, v3.4s, v20.4s
	fcmgt	v4.4s, v16.4s, v3.4s
	bit	v3.16b, v16.16b, v4.16b
	str	q3, [x8]
	ldr	q3, [x3, #16]
	ldr	s4, [x1, x2]
	fmul	v3.4s, v3.4s, v4.s[0]
	fmla	v19.4s, v3.4s, v2.4s
	ldr	q2, [x10, #16]
	fadd	v2.4s, v2.4s, v19.4s
	fcmgt	v3.4s, v16.4s, v2.4s
	bit	v2.16b, v16.16b, v3.16b
	str	q2, [x8, #16]
	ldr	q2, [x3, #32]
	ldr	s3, [x1, x2]
	fmul	v2.4s, v2.4s, v3.s[0]
	fmla	v18.4s, v2.4s, v1.4s
	ldr	q1, [x10, #32]
	fadd	v1.4s, v1.4s, v18.4s
	fcmgt	v2.4s, v16.4s, v1.4s
	bit	v1.16b, v16.16b, v2.16b
	str	q1, [x8, #32]
	ldr	q1, [x3, #48]
	ldr	s2, [x1, x2]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v17.4s, v1.4s, v0.4s
	ldr	q0, [x10, #48]
	fadd	v0.4s, v0.4s, v17.4s
	fcmgt	v1.4s, v16.4s, v0.4s
	bit	v0.16b, v16.16b, v1.16b
	str	q0, [x8, #48]
	b	.LBB6_60
.LBB6_42:
	ldp	q3, q2, [x3, #64]
	add	x8, x2, x2, lsl #1
	ldp	q1, q0, [x3, #96]
	add	x10, x1, #64
	cmp	x4, #2
	add	x9, x10, x8
	b.lo	.LBB6_54
	ldp	x13, x12, [x5]
	mov	v4.16b, v0.16b
	mov	v5.16b, v1.16b
	mov	v6.16b, v2.16b
	mov	v7.16b, v3.16b
	mov	v16.16b, v0.16b
	mov	v17.16b, v1.16b
	lsl	x14, x2, #1
	mov	v18.16b, v2.16b
	mov	v19.16b, v3.16b
	mov	x11, x3
	mov	v20.16b, v0.16b
	mov	v21.16b, v1.16b
	mov	v22.16b, v2.16b
	mov	v23.16b, v3.16b
	mov	v24.16b, v0.16b
	mov	v27.16b, v1.16b
	mov	v29.16b, v2.16b
	mov	v31.16b, v3.16b
.LBB6_44:
	mov	x15, x10
	prfm	pldl2keep, [x13]
	ldr	q26, [x11, #128]!
	prfm	pldl1keep, [x11, #4096]
	ldp	q28, q30, [x11, #16]
	prfm	pldl1keep, [x11, #4112]
	prfm	pldl1keep, [x11, #4128]
	ldr	q25, [x11, #48]
	add	x16, x10, x2
	prfm	pldl1keep, [x11, #4144]
	ld1r	{ v8.4s }, [x15], #4
	ld1r	{ v9.4s }, [x16], #4
	add	x17, x10, x14
	mov	x18, x9
	add	x0, x9, x2
	sdot	v31.4s, v8.16b, v26.16b
	sdot	v29.4s, v8.16b, v28.16b
	sdot	v27.4s, v8.16b, v30.16b
	sdot	v24.4s, v8.16b, v25.16b
	ld1r	{ v8.4s }, [x17], #4
	ld1r	{ v12.4s }, [x18], #4
	sdot	v23.4s, v9.16b, v26.16b
	ld1r	{ v13.4s }, [x0], #4
	sdot	v22.4s, v9.16b, v28.16b
	sdot	v21.4s, v9.16b, v30.16b
	sdot	v20.4s, v9.16b, v25.16b
	sdot	v19.4s, v8.16b, v26.16b
	sdot	v18.4s, v8.16b, v28.16b
	sdot	v17.4s, v8.16b, v30.16b
	sdot	v16.4s, v8.16b, v25.16b
	sdot	v7.4s, v12.16b, v26.16b
	ldp	q8, q9, [x11, #64]
	prfm	pldl1keep, [x11, #4160]
	prfm	pldl1keep, [x11, #4176]
	sdot	v3.4s, v13.16b, v26.16b
	ldp	q10, q11, [x11, #96]
	prfm	pldl1keep, [x11, #4192]
	prfm	pldl1keep, [x11, #4208]
	ld1r	{ v26.4s }, [x16]
	sdot	v6.4s, v12.16b, v28.16b
	sdot	v5.4s, v12.16b, v30.16b
	sdot	v4.4s, v12.16b, v25.16b
	sdot	v2.4s, v13.16b, v28.16b
	sdot	v1.4s, v13.16b, v30.16b
	sdot	v0.4s, v13.16b, v25.16b
	ld1r	{ v14.4s }, [x15]
	ld1r	{ v25.4s }, [x17]
	sdot	v23.4s, v26.16b, v8.16b
	sdot	v22.4s, v26.16b, v9.16b
	ld1r	{ v28.4s }, [x18]
	sdot	v21.4s, v26.16b, v10.16b
	sdot	v20.4s, v26.16b, v11.16b
	ld1r	{ v26.4s }, [x0]
	sdot	v31.4s, v14.16b, v8.16b
	sdot	v29.4s, v14.16b, v9.16b
	sdot	v27.4s, v14.16b, v10.16b
	sdot	v24.4s, v14.16b, v11.16b
	sdot	v19.4s, v25.16b, v8.16b
	sdot	v18.4s, v25.16b, v9.16b
	sdot	v17.4s, v25.16b, v10.16b
	sdot	v16.4s, v25.16b, v11.16b
	sdot	v7.4s, v28.16b, v8.16b
	sdot	v6.4s, v28.16b, v9.16b
	sdot	v5.4s, v28.16b, v10.16b
	sdot	v4.4s, v28.16b, v11.16b
	sdot	v3.4s, v26.16b, v8.16b
	sdot	v2.4s, v26.16b, v9.16b
	sdot	v1.4s, v26.16b, v10.16b
	sdot	v0.4s, v26.16b, v11.16b
	sub	x4, x4, #2
	cmp	x4, #1
	add	x10, x10, #8
	add	x9, x9, #8
	add	x13, x13, x12
	b.hi	.LBB6_44
	cbz	x4, .LBB6_47
.LBB6_46:
	lsl	x12, x2, #1
	ldp	q25, q26, [x11, #128]
	prfm	pldl1keep, [x11, #4224]
	prfm	pldl1keep, [x11, #4240]
	ldp	q28, q30, [x11, #160]
	prfm	pldl1keep, [x11, #4256]
	prfm	pldl1keep, [x11, #4272]
	add	x11, x10, x2
	ld1r	{ v8.4s }, [x10], x12
	ld1r	{ v9.4s }, [x11]
	sdot	v31.4s, v8.16b, v25.16b
	sdot	v29.4s, v8.16b, v26.16b
	sdot	v27.4s, v8.16b, v28.16b
	sdot	v24.4s, v8.16b, v30.16b
	sdot	v23.4s, v9.16b, v25.16b
	ld1r	{ v8.4s }, [x10]
	sdot	v22.4s, v9.16b, v26.16b
	ld1r	{ v10.4s }, [x9], x2
	sdot	v21.4s, v9.16b, v28.16b
	sdot	v20.4s, v9.16b, v30.16b
	ld1r	{ v9.4s }, [x9]
	sdot	v19.4s, v8.16b, v25.16b
	sdot	v18.4s, v8.16b, v26.16b
	sdot	v17.4s, v8.16b, v28.16b
	sdot	v16.4s, v8.16b, v30.16b
	sdot	v7.4s, v10.16b, v25.16b
	sdot	v6.4s, v10.16b, v26.16b
	sdot	v5.4s, v10.16b, v28.16b
	sdot	v4.4s, v10.16b, v30.16b
	sdot	v3.4s, v9.16b, v25.16b
	sdot	v2.4s, v9.16b, v26.16b
	sdot	v1.4s, v9.16b, v28.16b
	sdot	v0.4s, v9.16b, v30.16b
.LBB6_47:
	movi	d25, #0000000000000000
	mov	w10, #-8388608
	ldr	w9, [x6, #40]
	fmov	s26, w10
	ldp	x10, x12, [x6, #8]
	cmp	w9, #0
	ldr	x9, [x6]
	ldr	x11, [x6, #24]
	fcsel	s25, s26, s25, eq
	ldp	q8, q30, [x12]
	ldp	q28, q26, [x12, #32]
	dup	v25.4s, v25.s[0]
	cbz	x11, .LBB6_62
	ldr	q9, [x3]
	ldr	s10, [x1]
	scvtf	v31.4s, v31.4s
	ldr	x12, [x6, #32]
	scvtf	v29.4s, v29.4s
	scvtf	v27.4s, v27.4s
	fmul	v9.4s, v9.4s, v10.s[0]
	mov	v10.16b, v8.16b
	scvtf	v24.4s, v24.4s
	scvtf	v23.4s, v23.4s
	add	x13, x11, x12, lsl #2
	add	x14, x9, x10, lsl #2
	scvtf	v22.4s, v22.4s
	scvtf	v21.4s, v21.4s
	scvtf	v20.4s, v20.4s
	scvtf	v19.4s, v19.4s
	add	x15, x9, x10, lsl #3
	scvtf	v18.4s, v18.4s
	fmla	v10.4s, v9.4s, v31.4s
	ldr	q31, [x11]
	scvtf	v17.4s, v17.4s
	scvtf	v16.4s, v16.4s
	scvtf	v7.4s, v7.4s
	scvtf	v6.4s, v6.4s
	scvtf	v5.4s, v5.4s
	scvtf	v4.4s, v4.4s
	scvtf	v3.4s, v3.4s
	scvtf	v2.4s, v2.4s
	scvtf	v1.4s, v1.4s
	scvtf	v0.4s, v0.4s
	fadd	v31.4s, v31.4s, v10.4s
	fcmgt	v9.4s, v25.4s, v31.4s
	bit	v31.16b, v25.16b, v9.16b
	str	q31, [x9]
	ldr	q31, [x3, #16]
	ldr	s9, [x1]
	fmul	v31.4s, v31.4s, v9.s[0]
	mov	v9.16b, v30.16b
	fmla	v9.4s, v31.4s, v29.4s
	ldr	q29, [x11, #16]
	fadd	v29.4s, v29.4s, v9.4s
	fcmgt	v31.4s, v25.4s, v29.4s
	bit	v29.16b, v25.16b, v31.16b
	str	q29, [x9, #16]
	ldr	q29, [x3, #32]
	ldr	s31, [x1]
	fmul	v29.4s, v29.4s, v31.s[0]
	mov	v31.16b, v28.16b
	fmla	v31.4s, v29.4s, v27.4s
	ldr	q27, [x11, #32]
	fadd	v27.4s, v27.4s, v31.4s
	fcmgt	v29.4s, v25.4s, v27.4s
	bit	v27.16b, v25.16b, v29.16b
	str	q27, [x9, #32]
	ldr	q27, [x3, #48]
	ldr	s29, [x1]
	fmul	v27.4s, v27.4s, v29.s[0]
	mov	v29.16b, v26.16b
	fmla	v29.4s, v27.4s, v24.4s
	ldr	q24, [x11, #48]
	fadd	v24.4s, v24.4s, v29.4s
	fcmgt	v27.4s, v25.4s, v24.4s
	bit	v24.16b, v25.16b, v27.16b
	str	q24, [x9, #48]
	ldr	q24, [x3]
	ldr	s27, [x1, x2]
	fmul	v24.4s, v24.4s, v27.s[0]
	mov	v27.16b, v8.16b
	fmla	v27.4s, v24.4s, v23.4s
	ldr	q23, [x13]
	fadd	v23.4s, v23.4s, v27.4s
	fcmgt	v24.4s, v25.4s, v23.4s
	bit	v23.16b, v25.16b, v24.16b
	str	q23, [x14]
	ldr	q23, [x3, #16]
	ldr	s24, [x1, x2]
	fmul	v23.4s, v23.4s, v24.s[0]
	mov	v24.16b, v30.16b
	fmla	v24.4s, v23.4s, v22.4s
	ldr	q22, [x13, #16]
	fadd	v22.4s, v22.4s, v24.4s
	fcmgt	v23.4s, v25.4s, v22.4s
	bit	v22.16b, v25.16b, v23.16b
	str	q22, [x14, #16]
	ldr	q22, [x3, #32]
	ldr	s23, [x1, x2]
	fmul	v22.4s, v22.4s, v23.s[0]
	mov	v23.16b, v28.16b
	fmla	v23.4s, v22.4s, v21.4s
	ldr	q21, [x13, #32]
	fadd	v21.4s, v21.4s, v23.4s
	fcmgt	v22.4s, v25.4s, v21.4s
	bit	v21.16b, v25.16b, v22.16b
	str	q21, [x14, #32]
	ldr	q21, [x3, #48]
	ldr	s22, [x1, x2]
	fmul	v21.4s, v21.4s, v22.s[0]
	mov	v22.16b, v26.16b
	fmla	v22.4s, v21.4s, v20.4s
	ldr	q20, [x13, #48]
	lsl	x13, x2, #1
	fadd	v20.4s, v20.4s, v22.4s
	fcmgt	v21.4s, v25.4s, v20.4s
	bit	v20.16b, v25.16b, v21.16b
	str	q20, [x14, #48]
	add	x14, x11, x12, lsl #3
	ldr	q20, [x3]
	ldr	s21, [x1, x13]
	fmul	v20.4s, v20.4s, v21.s[0]
	mov	v21.16b, v8.16b
	fmla	v21.4s, v20.4s, v19.4s
	ldr	q19, [x14]
	fadd	v19.4s, v19.4s, v21.4s
	fcmgt	v20.4s, v25.4s, v19.4s
	bit	v19.16b, v25.16b, v20.16b
	str	q19, [x15]
	ldr	q19, [x3, #16]
	ldr	s20, [x1, x13]
	fmul	v19.4s, v19.4s, v20.s[0]
	mov	v20.16b, v30.16b
	fmla	v20.4s, v19.4s, v18.4s
	ldr	q18, [x14, #16]
	fadd	v18.4s, v18.4s, v20.4s
	fcmgt	v19.4s, v25.4s, v18.4s
	bit	v18.16b, v25.16b, v19.16b
	str	q18, [x15, #16]
	ldr	q18, [x3, #32]
	ldr	s19, [x1, x13]
	fmul	v18.4s, v18.4s, v19.s[0]
	mov	v19.16b, v28.16b
	fmla	v19.4s, v18.4s, v17.4s
	ldr	q17, [x14, #32]
	fadd	v17.4s, v17.4s, v19.4s
	fcmgt	v18.4s, v25.4s, v17.4s
	bit	v17.16b, v25.16b, v18.16b
	str	q17, [x15, #32]
	ldr	q17, [x3, #48]
	ldr	s18, [x1, x13]
	mov	w13, #12
	fmul	v17.4s, v17.4s, v18.s[0]
	mov	v18.16b, v26.16b
	fmla	v18.4s, v17.4s, v16.4s
	ldr	q16, [x14, #48]
	madd	x14, x12, x13, x11
	madd	x13, x10, x13, x9
	add	x9, x9, x10, lsl #4
	fadd	v16.4s, v16.4s, v18.4s
	fcmgt	v17.4s, v25.4s, v16.4s
	bit	v16.16b, v25.16b, v17.16b
	str	q16, [x15, #48]
	ldr	q16, [x3]
	ldr	s17, [x1, x8]
	fmul	v16.4s, v16.4s, v17.s[0]
	mov	v17.16b, v8.16b
	fmla	v17.4s, v16.4s, v7.4s
	ldr	q7, [x14]
	fadd	v7.4s, v7.4s, v17.4s
	fcmgt	v16.4s, v25.4s, v7.4s
	bit	v7.16b, v25.16b, v16.16b
	str	q7, [x13]
	ldr	q7, [x3, #16]
	ldr	s16, [x1, x8]
	fmul	v7.4s, v7.4s, v16.s[0]
	mov	v16.16b, v30.16b
	fmla	v16.4s, v7.4s, v6.4s
	ldr	q6, [x14, #16]
	fadd	v6.4s, v6.4s, v16.4s
	fcmgt	v7.4s, v25.4s, v6.4s
	bit	v6.16b, v25.16b, v7.16b
	str	q6, [x13, #16]
	ldr	q6, [x3, #32]
	ldr	s7, [x1, x8]
	fmul	v6.4s, v6.4s, v7.s[0]
	mov	v7.16b, v28.16b
	fmla	v7.4s, v6.4s, v5.4s
	ldr	q5, [x14, #32]
	fadd	v5.4s, v5.4s, v7.4s
	fcmgt	v6.4s, v25.4s, v5.4s
	bit	v5.16b, v25.16b, v6.16b
	str	q5, [x13, #32]
	ldr	q5, [x3, #48]
	ldr	s6, [x1, x8]
	add	x8, x11, x12, lsl #4
	fmul	v5.4s, v5.4s, v6.s[0]
	mov	v6.16b, v26.16b
	fmla	v6.4s, v5.4s, v4.4s
	ldr	q4, [x14, #48]
	fadd	v4.4s, v4.4s, v6.4s
	fcmgt	v5.4s, v25.4s, v4.4s
	bit	v4.16b, v25.16b, v5.16b
	str	q4, [x13, #48]
	ldr	q4, [x3]
	ldr	s5, [x1, x2, lsl #2]
	fmul	v4.4s, v4.4s, v5.s[0]
	fmla	v8.4s, v4.4s, v3.4s
	ldr	q3, [x8]
	fadd	v3.4s, v3.4s, v8.4s
	fcmgt	v4.4s, v25.4s, v3.4s
	bit	v3.16b, v25.16b, v4.16b
	str	q3, [x9]
	ldr	q3, [x3, #16]
	ldr	s4, [x1, x2, lsl #2]
	fmul	v3.4s, v3.4s, v4.s[0]
	fmla	v30.4s, v3.4s, v2.4s
	ldr	q2, [x8, #16]
	fadd	v2.4s, v2.4s, v30.4s
	fcmgt	v3.4s, v25.4s, v2.4s
	bit	v2.16b, v25.16b, v3.16b
	str	q2, [x9, #16]
	ldr	q2, [x3, #32]
	ldr	s3, [x1, x2, lsl #2]
	fmul	v2.4s, v2.4s, v3.s[0]
	fmla	v28.4s, v2.4s, v1.4s
	ldr	q1, [x8, #32]
	fadd	v1.4s, v1.4s, v28.4s
	fcmgt	v2.4s, v25.4s, v1.4s
	bit	v1.16b, v25.16b, v2.16b
	str	q1, [x9, #32]
	ldr	q1, [x3, #48]
	ldr	s2, [x1, x2, lsl #2]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v26.4s, v1.4s, v0.4s
	ldr	q0, [x8, #48]
	fadd	v0.4s, v0.4s, v26.4s
	fcmgt	v1.4s, v25.4s, v0.4s
	bit	v0.16b, v25.16b, v1.16b
	b	.LBB6_59
.LBB6_49:
	mov	x9, x3
	cbnz	x4, .LBB6_25
	b	.LBB6_26
.LBB6_50:
	mov	v4.16b, v0.16b
	mov	v5.16b, v1.16b
	mov	x11, x3
	mov	v6.16b, v2.16b
	mov	v7.16b, v3.16b
	mov	v16.16b, v0.16b
	mov	v17.16b, v1.16b
	mov	v18.16b, v2.16b
	mov	v19.16b, v3.16b
	mov	v20.16b, v0.16b
	mov	v21.16b, v1.16b
	mov	v22.16b, v2.16b
	mov	v25.16b, v3.16b
	cbnz	x4, .LBB6_32
	b	.LBB6_33
.LBB6_51:
	mov	v7.16b, v19.16b
	mov	v6.16b, v18.16b
	mov	x9, x3
	mov	v5.16b, v17.16b
	mov	v4.16b, v16.16b
	mov	v3.16b, v19.16b
	mov	v2.16b, v18.16b
	mov	v1.16b, v17.16b
	mov	v0.16b, v16.16b
	cbnz	x4, .LBB6_8
	b	.LBB6_9
.LBB6_52:
	mov	v28.16b, v30.16b
	str	q4, [sp]
	mov	v29.16b, v5.16b
	mov	v17.16b, v6.16b
	mov	v18.16b, v30.16b
	mov	x12, x3
	mov	v19.16b, v4.16b
	mov	v20.16b, v5.16b
	mov	v21.16b, v6.16b
	mov	v22.16b, v30.16b
	mov	v23.16b, v4.16b
	mov	v24.16b, v5.16b
	mov	v25.16b, v6.16b
	mov	v26.16b, v30.16b
	mov	v27.16b, v4.16b
	mov	v16.16b, v5.16b
	mov	v9.16b, v6.16b
	mov	v11.16b, v30.16b
	mov	v12.16b, v4.16b
	mov	v14.16b, v5.16b
	mov	v7.16b, v6.16b
	str	q28, [sp, #48]
	cbnz	x4, .LBB6_18
	b	.LBB6_19
.LBB6_53:
	mov	v3.16b, v7.16b
	mov	v2.16b, v6.16b
	mov	x9, x3
	mov	v1.16b, v5.16b
	mov	v0.16b, v4.16b
	cbnz	x4, .LBB6_39
	b	.LBB6_40
.LBB6_54:
	mov	v4.16b, v0.16b
	mov	v5.16b, v1.16b
	mov	x11, x3
	mov	v6.16b, v2.16b
	mov	v7.16b, v3.16b
	mov	v16.16b, v0.16b
	mov	v17.16b, v1.16b
	mov	v18.16b, v2.16b
	mov	v19.16b, v3.16b
	mov	v20.16b, v0.16b
	mov	v21.16b, v1.16b
	mov	v22.16b, v2.16b
	mov	v23.16b, v3.16b
	mov	v24.16b, v0.16b
	mov	v27.16b, v1.16b
	mov	v29.16b, v2.16b
	mov	v31.16b, v3.16b
	cbnz	x4, .LBB6_46
	b	.LBB6_47
.LBB6_55:
	ldr	q17, [x3]
	ldr	s18, [x1]
	scvtf	v3.4s, v3.4s
	scvtf	v2.4s, v2.4s
	scvtf	v1.4s, v1.4s
	scvtf	v0.4s, v0.4s
	fmul	v17.4s, v17.4s, v18.s[0]
	fmla	v16.4s, v17.4s, v3.4s
	fcmgt	v3.4s, v4.4s, v16.4s
	bsl	v3.16b, v4.16b, v16.16b
	str	q3, [x8]
	ldr	q3, [x3, #16]
	ldr	s16, [x1]
	fmul	v3.4s, v3.4s, v16.s[0]
	fmla	v7.4s, v3.4s, v2.4s
	fcmgt	v2.4s, v4.4s, v7.4s
	bsl	v2.16b, v4.16b, v7.16b
	str	q2, [x8, #16]
	ldr	q2, [x3, #32]
	ldr	s3, [x1]
	fmul	v2.4s, v2.4s, v3.s[0]
	fmla	v6.4s, v2.4s, v1.4s
	fcmgt	v1.4s, v4.4s, v6.4s
	bsl	v1.16b, v4.16b, v6.16b
	str	q1, [x8, #32]
	ldr	q1, [x3, #48]
	ldr	s2, [x1]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v5.4s, v1.4s, v0.4s
	fcmgt	v0.4s, v4.4s, v5.4s
	bsl	v0.16b, v4.16b, v5.16b
	str	q0, [x8, #48]
	b	.LBB6_60
.LBB6_56:
	ldr	q29, [x3]
	ldr	s30, [x1]
	scvtf	v25.4s, v25.4s
	scvtf	v22.4s, v22.4s
	scvtf	v21.4s, v21.4s
	scvtf	v20.4s, v20.4s
	fmul	v29.4s, v29.4s, v30.s[0]
	mov	v30.16b, v28.16b
	add	x11, x9, x10, lsl #2
	scvtf	v19.4s, v19.4s
	scvtf	v18.4s, v18.4s
	lsl	x12, x2, #1
	scvtf	v17.4s, v17.4s
	scvtf	v16.4s, v16.4s
	scvtf	v7.4s, v7.4s
	scvtf	v6.4s, v6.4s
	scvtf	v5.4s, v5.4s
	scvtf	v4.4s, v4.4s
	fmla	v30.4s, v29.4s, v25.4s
	scvtf	v3.4s, v3.4s
	scvtf	v2.4s, v2.4s
	scvtf	v1.4s, v1.4s
	scvtf	v0.4s, v0.4s
	fcmgt	v25.4s, v23.4s, v30.4s
	bsl	v25.16b, v23.16b, v30.16b
	str	q25, [x9]
	ldr	q25, [x3, #16]
	ldr	s29, [x1]
	fmul	v25.4s, v25.4s, v29.s[0]
	mov	v29.16b, v27.16b
	fmla	v29.4s, v25.4s, v22.4s
	fcmgt	v22.4s, v23.4s, v29.4s
	bsl	v22.16b, v23.16b, v29.16b
	str	q22, [x9, #16]
	ldr	q22, [x3, #32]
	ldr	s25, [x1]
	fmul	v22.4s, v22.4s, v25.s[0]
	mov	v25.16b, v26.16b
	fmla	v25.4s, v22.4s, v21.4s
	fcmgt	v21.4s, v23.4s, v25.4s
	bsl	v21.16b, v23.16b, v25.16b
	str	q21, [x9, #32]
	ldr	q21, [x3, #48]
	ldr	s22, [x1]
	fmul	v21.4s, v21.4s, v22.s[0]
	mov	v22.16b, v24.16b
	fmla	v22.4s, v21.4s, v20.4s
	fcmgt	v20.4s, v23.4s, v22.4s
	bsl	v20.16b, v23.16b, v22.16b
	str	q20, [x9, #48]
	ldr	q20, [x3]
	ldr	s21, [x1, x2]
	fmul	v20.4s, v20.4s, v21.s[0]
	mov	v21.16b, v28.16b
	fmla	v21.4s, v20.4s, v19.4s
	fcmgt	v19.4s, v23.4s, v21.4s
	bsl	v19.16b, v23.16b, v21.16b
	str	q19, [x11]
	ldr	q19, [x3, #16]
	ldr	s20, [x1, x2]
	fmul	v19.4s, v19.4s, v20.s[0]
	mov	v20.16b, v27.16b
	fmla	v20.4s, v19.4s, v18.4s
	fcmgt	v18.4s, v23.4s, v20.4s
	bsl	v18.16b, v23.16b, v20.16b
	str	q18, [x11, #16]
	ldr	q18, [x3, #32]
	ldr	s19, [x1, x2]
	fmul	v18.4s, v18.4s, v19.s[0]
	mov	v19.16b, v26.16b
	fmla	v19.4s, v18.4s, v17.4s
	fcmgt	v17.4s, v23.4s, v19.4s
	bsl	v17.16b, v23.16b, v19.16b
	str	q17, [x11, #32]
	ldr	q17, [x3, #48]
	ldr	s18, [x1, x2]
	fmul	v17.4s, v17.4s, v18.s[0]
	mov	v18.16b, v24.16b
	fmla	v18.4s, v17.4s, v16.4s
	fcmgt	v16.4s, v23.4s, v18.4s
	bsl	v16.16b, v23.16b, v18.16b
	str	q16, [x11, #48]
	add	x11, x9, x10, lsl #3
	ldr	q16, [x3]
	ldr	s17, [x1, x12]
	fmul	v16.4s, v16.4s, v17.s[0]
	mov	v17.16b, v28.16b
	fmla	v17.4s, v16.4s, v7.4s
	fcmgt	v7.4s, v23.4s, v17.4s
	bsl	v7.16b, v23.16b, v17.16b
	str	q7, [x11]
	ldr	q7, [x3, #16]
	ldr	s16, [x1, x12]
	fmul	v7.4s, v7.4s, v16.s[0]
	mov	v16.16b, v27.16b
	fmla	v16.4s, v7.4s, v6.4s
	fcmgt	v6.4s, v23.4s, v16.4s
	bsl	v6.16b, v23.16b, v16.16b
	str	q6, [x11, #16]
	ldr	q6, [x3, #32]
	ldr	s7, [x1, x12]
	fmul	v6.4s, v6.4s, v7.s[0]
	mov	v7.16b, v26.16b
	fmla	v7.4s, v6.4s, v5.4s
	fcmgt	v5.4s, v23.4s, v7.4s
	bsl	v5.16b, v23.16b, v7.16b
	str	q5, [x11, #32]
	ldr	q5, [x3, #48]
	ldr	s6, [x1, x12]
	fmul	v5.4s, v5.4s, v6.s[0]
	mov	v6.16b, v24.16b
	fmla	v6.4s, v5.4s, v4.4s
	fcmgt	v4.4s, v23.4s, v6.4s
	bsl	v4.16b, v23.16b, v6.16b
	str	q4, [x11, #48]
	mov	w11, #12
	ldr	q4, [x3]
	ldr	s5, [x1, x8]
	madd	x9, x10, x11, x9
	fmul	v4.4s, v4.4s, v5.s[0]
	fmla	v28.4s, v4.4s, v3.4s
	fcmgt	v3.4s, v23.4s, v28.4s
	bsl	v3.16b, v23.16b, v28.16b
	str	q3, [x9]
	ldr	q3, [x3, #16]
	ldr	s4, [x1, x8]
	fmul	v3.4s, v3.4s, v4.s[0]
	fmla	v27.4s, v3.4s, v2.4s
	fcmgt	v2.4s, v23.4s, v27.4s
	bsl	v2.16b, v23.16b, v27.16b
	str	q2, [x9, #16]
	ldr	q2, [x3, #32]
	ldr	s3, [x1, x8]
	fmul	v2.4s, v2.4s, v3.s[0]
	fmla	v26.4s, v2.4s, v1.4s
	fcmgt	v1.4s, v23.4s, v26.4s
	bsl	v1.16b, v23.16b, v26.16b
	str	q1, [x9, #32]
	ldr	q1, [x3, #48]
	ldr	s2, [x1, x8]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v24.4s, v1.4s, v0.4s
	fcmgt	v0.4s, v23.4s, v24.4s
	bsl	v0.16b, v23.16b, v24.16b
	b	.LBB6_59
.LBB6_57:
	ldr	q25, [x3]
	ldr	s26, [x1]
	scvtf	v19.4s, v19.4s
	scvtf	v18.4s, v18.4s
	scvtf	v17.4s, v17.4s
	scvtf	v16.4s, v16.4s
	fmul	v25.4s, v25.4s, v26.s[0]
	mov	v26.16b, v24.16b
	add	x10, x8, x9, lsl #2
	scvtf	v7.4s, v7.4s
	scvtf	v6.4s, v6.4s
	lsl	x11, x2, #1
	scvtf	v5.4s, v5.4s
	scvtf	v4.4s, v4.4s
	scvtf	v3.4s, v3.4s
	scvtf	v2.4s, v2.4s
	scvtf	v1.4s, v1.4s
	scvtf	v0.4s, v0.4s
	fmla	v26.4s, v25.4s, v19.4s
	fcmgt	v19.4s, v20.4s, v26.4s
	bsl	v19.16b, v20.16b, v26.16b
	str	q19, [x8]
	ldr	q19, [x3, #16]
	ldr	s25, [x1]
	fmul	v19.4s, v19.4s, v25.s[0]
	mov	v25.16b, v23.16b
	fmla	v25.4s, v19.4s, v18.4s
	fcmgt	v18.4s, v20.4s, v25.4s
	bsl	v18.16b, v20.16b, v25.16b
	str	q18, [x8, #16]
	ldr	q18, [x3, #32]
	ldr	s19, [x1]
	fmul	v18.4s, v18.4s, v19.s[0]
	mov	v19.16b, v22.16b
	fmla	v19.4s, v18.4s, v17.4s
	fcmgt	v17.4s, v20.4s, v19.4s
	bsl	v17.16b, v20.16b, v19.16b
	str	q17, [x8, #32]
	ldr	q17, [x3, #48]
	ldr	s18, [x1]
	fmul	v17.4s, v17.4s, v18.s[0]
	mov	v18.16b, v21.16b
	fmla	v18.4s, v17.4s, v16.4s
	fcmgt	v16.4s, v20.4s, v18.4s
	bsl	v16.16b, v20.16b, v18.16b
	str	q16, [x8, #48]
	add	x8, x8, x9, lsl #3
	ldr	q16, [x3]
	ldr	s17, [x1, x2]
	fmul	v16.4s, v16.4s, v17.s[0]
	mov	v17.16b, v24.16b
	fmla	v17.4s, v16.4s, v7.4s
	fcmgt	v7.4s, v20.4s, v17.4s
	bsl	v7.16b, v20.16b, v17.16b
	str	q7, [x10]
	ldr	q7, [x3, #16]
	ldr	s16, [x1, x2]
	fmul	v7.4s, v7.4s, v16.s[0]
	mov	v16.16b, v23.16b
	fmla	v16.4s, v7.4s, v6.4s
	fcmgt	v6.4s, v20.4s, v16.4s
	bsl	v6.16b, v20.16b, v16.16b
	str	q6, [x10, #16]
	ldr	q6, [x3, #32]
	ldr	s7, [x1, x2]
	fmul	v6.4s, v6.4s, v7.s[0]
	mov	v7.16b, v22.16b
	fmla	v7.4s, v6.4s, v5.4s
	fcmgt	v5.4s, v20.4s, v7.4s
	bsl	v5.16b, v20.16b, v7.16b
	str	q5, [x10, #32]
	ldr	q5, [x3, #48]
	ldr	s6, [x1, x2]
	fmul	v5.4s, v5.4s, v6.s[0]
	mov	v6.16b, v21.16b
	fmla	v6.4s, v5.4s, v4.4s
	fcmgt	v4.4s, v20.4s, v6.4s
	bsl	v4.16b, v20.16b, v6.16b
	str	q4, [x10, #48]
	ldr	q4, [x3]
	ldr	s5, [x1, x11]
	fmul	v4.4s, v4.4s, v5.s[0]
	fmla	v24.4s, v4.4s, v3.4s
	fcmgt	v3.4s, v20.4s, v24.4s
	bsl	v3.16b, v20.16b, v24.16b
	str	q3, [x8]
	ldr	q3, [x3, #16]
	ldr	s4, [x1, x11]
	fmul	v3.4s, v3.4s, v4.s[0]
	fmla	v23.4s, v3.4s, v2.4s
	fcmgt	v2.4s, v20.4s, v23.4s
	bsl	v2.16b, v20.16b, v23.16b
	str	q2, [x8, #16]
	ldr	q2, [x3, #32]
	ldr	s3, [x1, x11]
	fmul	v2.4s, v2.4s, v3.s[0]
	fmla	v22.4s, v2.4s, v1.4s
	fcmgt	v1.4s, v20.4s, v22.4s
	bsl	v1.16b, v20.16b, v22.16b
	str	q1, [x8, #32]
	ldr	q1, [x3, #48]
	ldr	s2, [x1, x11]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v21.4s, v1.4s, v0.4s
	fcmgt	v0.4s, v20.4s, v21.4s
	bsl	v0.16b, v20.16b, v21.16b
	str	q0, [x8, #48]
	b	.LBB6_60
.LBB6_58:
	ldr	q0, [x3]
	ldr	s1, [x1]
	scvtf	v2.4s, v7.4s
	add	x12, x10, x11, lsl #2
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v10.16b
	fmla	v1.4s, v0.4s, v2.4s
	scvtf	v2.4s, v14.4s
	fcmgt	v0.4s, v28.4s, v1.4s
	bsl	v0.16b, v28.16b, v1.16b
	str	q0, [x10]
	ldr	q0, [x3, #16]
	ldr	s1, [x1]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v8.16b
	fmla	v1.4s, v0.4s, v2.4s
	scvtf	v2.4s, v12.4s
	fcmgt	v0.4s, v28.4s, v1.4s
	bsl	v0.16b, v28.16b, v1.16b
	str	q0, [x10, #16]
	ldr	q0, [x3, #32]
	ldr	s1, [x1]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v31.16b
	fmla	v1.4s, v0.4s, v2.4s
	scvtf	v2.4s, v11.4s
	fcmgt	v0.4s, v28.4s, v1.4s
	bsl	v0.16b, v28.16b, v1.16b
	str	q0, [x10, #32]
	ldr	q0, [x3, #48]
	ldr	s1, [x1]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v3.16b
	fmla	v1.4s, v0.4s, v2.4s
	scvtf	v2.4s, v9.4s
	fcmgt	v0.4s, v28.4s, v1.4s
	bsl	v0.16b, v28.16b, v1.16b
	str	q0, [x10, #48]
	ldr	q0, [x3]
	ldr	s1, [x1, x2]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v10.16b
	fmla	v1.4s, v0.4s, v2.4s
	scvtf	v2.4s, v16.4s
	fcmgt	v0.4s, v28.4s, v1.4s
	bsl	v0.16b, v28.16b, v1.16b
	str	q0, [x12]
	ldr	q0, [x3, #16]
	ldr	s1, [x1, x2]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v8.16b
	fmla	v1.4s, v0.4s, v2.4s
	scvtf	v2.4s, v27.4s
	fcmgt	v0.4s, v28.4s, v1.4s
	bsl	v0.16b, v28.16b, v1.16b
	str	q0, [x12, #16]
	ldr	q0, [x3, #32]
	ldr	s1, [x1, x2]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v31.16b
	fmla	v1.4s, v0.4s, v2.4s
	scvtf	v2.4s, v26.4s
	fcmgt	v0.4s, v28.4s, v1.4s
	bsl	v0.16b, v28.16b, v1.16b
	str	q0, [x12, #32]
	ldr	q0, [x3, #48]
	ldr	s1, [x1, x2]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v3.16b
	fmla	v1.4s, v0.4s, v2.4s
	scvtf	v2.4s, v25.4s
	fcmgt	v0.4s, v28.4s, v1.4s
	bsl	v0.16b, v28.16b, v1.16b
	str	q0, [x12, #48]
	add	x12, x10, x11, lsl #3
	ldr	q0, [x3]
	ldr	s1, [x1, x9]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v10.16b
	fmla	v1.4s, v0.4s, v2.4s
	scvtf	v2.4s, v24.4s
	fcmgt	v0.4s, v28.4s, v1.4s
	bsl	v0.16b, v28.16b, v1.16b
	str	q0, [x12]
	ldr	q0, [x3, #16]
	ldr	s1, [x1, x9]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v8.16b
	fmla	v1.4s, v0.4s, v2.4s
	scvtf	v2.4s, v23.4s
	fcmgt	v0.4s, v28.4s, v1.4s
	bsl	v0.16b, v28.16b, v1.16b
	str	q0, [x12, #16]
	ldr	q0, [x3, #32]
	ldr	s1, [x1, x9]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v31.16b
	fmla	v1.4s, v0.4s, v2.4s
	scvtf	v2.4s, v22.4s
	fcmgt	v0.4s, v28.4s, v1.4s
	bsl	v0.16b, v28.16b, v1.16b
	str	q0, [x12, #32]
	ldr	q0, [x3, #48]
	ldr	s1, [x1, x9]
	mov	w9, #12
	madd	x9, x11, x9, x10
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v3.16b
	fmla	v1.4s, v0.4s, v2.4s
	scvtf	v2.4s, v21.4s
	fcmgt	v0.4s, v28.4s, v1.4s
	bsl	v0.16b, v28.16b, v1.16b
	str	q0, [x12, #48]
	ldr	q0, [x3]
	ldr	s1, [x1, x8]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v10.16b
	fmla	v1.4s, v0.4s, v2.4s
	scvtf	v2.4s, v20.4s
	fcmgt	v0.4s, v28.4s, v1.4s
	bsl	v0.16b, v28.16b, v1.16b
	str	q0, [x9]
	ldr	q0, [x3, #16]
	ldr	s1, [x1, x8]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v8.16b
	fmla	v1.4s, v0.4s, v2.4s
	scvtf	v2.4s, v19.4s
	fcmgt	v0.4s, v28.4s, v1.4s
	bsl	v0.16b, v28.16b, v1.16b
	str	q0, [x9, #16]
	ldr	q0, [x3, #32]
	ldr	s1, [x1, x8]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v31.16b
	fmla	v1.4s, v0.4s, v2.4s
	scvtf	v2.4s, v18.4s
	fcmgt	v0.4s, v28.4s, v1.4s
	bsl	v0.16b, v28.16b, v1.16b
	str	q0, [x9, #32]
	ldr	q0, [x3, #48]
	ldr	s1, [x1, x8]
	lsl	x8, x2, #2
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v3.16b
	fmla	v1.4s, v0.4s, v2.4s
	scvtf	v2.4s, v17.4s
	fcmgt	v0.4s, v28.4s, v1.4s
	bsl	v0.16b, v28.16b, v1.16b
	str	q0, [x9, #48]
	add	x9, x10, x11, lsl #4
	ldr	q0, [x3]
	ldr	s1, [x1, x8]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v10.16b
	fmla	v1.4s, v0.4s, v2.4s
	scvtf	v2.4s, v29.4s
	fcmgt	v0.4s, v28.4s, v1.4s
	bsl	v0.16b, v28.16b, v1.16b
	str	q0, [x9]
	ldr	q0, [x3, #16]
	ldr	s1, [x1, x8]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v8.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q2, [sp]
	scvtf	v2.4s, v2.4s
	fcmgt	v0.4s, v28.4s, v1.4s
	bsl	v0.16b, v28.16b, v1.16b
	str	q0, [x9, #16]
	ldr	q0, [x3, #32]
	ldr	s1, [x1, x8]
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v31.16b
	fmla	v1.4s, v0.4s, v2.4s
	ldr	q2, [sp, #48]
	scvtf	v2.4s, v2.4s
	fcmgt	v0.4s, v28.4s, v1.4s
	bsl	v0.16b, v28.16b, v1.16b
	str	q0, [x9, #32]
	ldr	q0, [x3, #48]
	ldr	s1, [x1, x8]
	add	x8, x8, x2
	fmul	v0.4s, v0.4s, v1.s[0]
	mov	v1.16b, v3.16b
	fmla	v1.4s, v0.4s, v2.4s
	scvtf	v2.4s, v6.4s
	fcmgt	v0.4s, v28.4s, v1.4s
	bsl	v0.16b, v28.16b, v1.16b
	str	q0, [x9, #48]
	mov	w9, #20
	ldr	q0, [x3]
	ldr	s1, [x1, x8]
	madd	x9, x11, x9, x10
	fmul	v0.4s, v0.4s, v1.s[0]
	fmla	v10.4s, v0.4s, v2.4s
	scvtf	v2.4s, v5.4s
	fcmgt	v0.4s, v28.4s, v10.4s
	bsl	v0.16b, v28.16b, v10.16b
	str	q0, [x9]
	ldr	q0, [x3, #16]
	ldr	s1, [x1, x8]
	fmul	v0.4s, v0.4s, v1.s[0]
	fmla	v8.4s, v0.4s, v2.4s
	scvtf	v2.4s, v4.4s
	fcmgt	v0.4s, v28.4s, v8.4s
	bsl	v0.16b, v28.16b, v8.16b
	str	q0, [x9, #16]
	ldr	q0, [x3, #32]
	ldr	s1, [x1, x8]
	fmul	v0.4s, v0.4s, v1.s[0]
	fmla	v31.4s, v0.4s, v2.4s
	scvtf	v2.4s, v30.4s
	fcmgt	v0.4s, v28.4s, v31.4s
	bsl	v0.16b, v28.16b, v31.16b
	str	q0, [x9, #32]
	ldr	q0, [x3, #48]
	ldr	s1, [x1, x8]
	fmul	v0.4s, v0.4s, v1.s[0]
	fmla	v3.4s, v0.4s, v2.4s
	fcmgt	v0.4s, v28.4s, v3.4s
	bsl	v0.16b, v28.16b, v3.16b
.LBB6_59:
	str	q0, [x9, #48]
.LBB6_60:
	ldp	d9, d8, [sp, #112]
	ldp	d11, d10, [sp, #96]
	ldp	d13, d12, [sp, #80]
	ldp	d15, d14, [sp, #64]
	add	sp, sp, #128
	ret
.LBB6_61:
	ldr	q21, [x3]
	ldr	s22, [x1]
	scvtf	v7.4s, v7.4s
	scvtf	v6.4s, v6.4s
	scvtf	v5.4s, v5.4s
	scvtf	v4.4s, v4.4s
	fmul	v21.4s, v21.4s, v22.s[0]
	mov	v22.16b, v20.16b
	scvtf	v3.4s, v3.4s
	scvtf	v2.4s, v2.4s
	scvtf	v1.4s, v1.4s
	scvtf	v0.4s, v0.4s
	fmla	v22.4s, v21.4s, v7.4s
	fcmgt	v7.4s, v16.4s, v22.4s
	bsl	v7.16b, v16.16b, v22.16b
	str	q7, [x8]
	ldr	q7, [x3, #16]
	ldr	s21, [x1]
	fmul	v7.4s, v7.4s, v21.s[0]
	mov	v21.16b, v19.16b
	fmla	v21.4s, v7.4s, v6.4s
	fcmgt	v6.4s, v16.4s, v21.4s
	bsl	v6.16b, v16.16b, v21.16b
	str	q6, [x8, #16]
	ldr	q6, [x3, #32]
	ldr	s7, [x1]
	fmul	v6.4s, v6.4s, v7.s[0]
	mov	v7.16b, v18.16b
	fmla	v7.4s, v6.4s, v5.4s
	fcmgt	v5.4s, v16.4s, v7.4s
	bsl	v5.16b, v16.16b, v7.16b
	str	q5, [x8, #32]
	ldr	q5, [x3, #48]
	ldr	s6, [x1]
	fmul	v5.4s, v5.4s, v6.s[0]
	mov	v6.16b, v17.16b
	fmla	v6.4s, v5.4s, v4.4s
	fcmgt	v4.4s, v16.4s, v6.4s
	bsl	v4.16b, v16.16b, v6.16b
	str	q4, [x8, #48]
	add	x8, x8, x9, lsl #2
	ldr	q4, [x3]
	ldr	s5, [x1, x2]
	fmul	v4.4s, v4.4s, v5.s[0]
	fmla	v20.4s, v4.4s, v3.4s
	fcmgt	v3.4s, v16.4s, v20.4s
	bsl	v3.16b, v16.16b, v20.16b
	str	q3, [x8]
	ldr	q3, [x3, #16]
	ldr	s4, [x1, x2]
	fmul	v3.4s, v3.4s, v4.s[0]
	fmla	v19.4s, v3.4s, v2.4s
	fcmgt	v2.4s, v16.4s, v19.4s
	bsl	v2.16b, v16.16b, v19.16b
	str	q2, [x8, #16]
	ldr	q2, [x3, #32]
	ldr	s3, [x1, x2]
	fmul	v2.4s, v2.4s, v3.s[0]
	fmla	v18.4s, v2.4s, v1.4s
	fcmgt	v1.4s, v16.4s, v18.4s
	bsl	v1.16b, v16.16b, v18.16b
	str	q1, [x8, #32]
	ldr	q1, [x3, #48]
	ldr	s2, [x1, x2]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v17.4s, v1.4s, v0.4s
	fcmgt	v0.4s, v16.4s, v17.4s
	bsl	v0.16b, v16.16b, v17.16b
	str	q0, [x8, #48]
	b	.LBB6_60
.LBB6_62:
	ldr	q9, [x3]
	ldr	s10, [x1]
	scvtf	v31.4s, v31.4s
	scvtf	v29.4s, v29.4s
	scvtf	v27.4s, v27.4s
	scvtf	v24.4s, v24.4s
	fmul	v9.4s, v9.4s, v10.s[0]
	mov	v10.16b, v8.16b
	add	x11, x9, x10, lsl #2
	scvtf	v23.4s, v23.4s
	scvtf	v22.4s, v22.4s
	lsl	x12, x2, #1
	scvtf	v21.4s, v21.4s
	scvtf	v20.4s, v20.4s
	scvtf	v19.4s, v19.4s
	scvtf	v18.4s, v18.4s
	scvtf	v17.4s, v17.4s
	scvtf	v16.4s, v16.4s
	fmla	v10.4s, v9.4s, v31.4s
	scvtf	v7.4s, v7.4s
	scvtf	v6.4s, v6.4s
	scvtf	v5.4s, v5.4s
	scvtf	v4.4s, v4.4s
	scvtf	v3.4s, v3.4s
	scvtf	v2.4s, v2.4s
	scvtf	v1.4s, v1.4s
	scvtf	v0.4s, v0.4s
	fcmgt	v31.4s, v25.4s, v10.4s
	bsl	v31.16b, v25.16b, v10.16b
	str	q31, [x9]
	ldr	q31, [x3, #16]
	ldr	s9, [x1]
	fmul	v31.4s, v31.4s, v9.s[0]
	mov	v9.16b, v30.16b
	fmla	v9.4s, v31.4s, v29.4s
	fcmgt	v29.4s, v25.4s, v9.4s
	bsl	v29.16b, v25.16b, v9.16b
	str	q29, [x9, #16]
	ldr	q29, [x3, #32]
	ldr	s31, [x1]
	fmul	v29.4s, v29.4s, v31.s[0]
	mov	v31.16b, v28.16b
	fmla	v31.4s, v29.4s, v27.4s
	fcmgt	v27.4s, v25.4s, v31.4s
	bsl	v27.16b, v25.16b, v31.16b
	str	q27, [x9, #32]
	ldr	q27, [x3, #48]
	ldr	s29, [x1]
	fmul	v27.4s, v27.4s, v29.s[0]
	mov	v29.16b, v26.16b
	fmla	v29.4s, v27.4s, v24.4s
	fcmgt	v24.4s, v25.4s, v29.4s
	bsl	v24.16b, v25.16b, v29.16b
	str	q24, [x9, #48]
	ldr	q24, [x3]
	ldr	s27, [x1, x2]
	fmul	v24.4s, v24.4s, v27.s[0]
	mov	v27.16b, v8.16b
	fmla	v27.4s, v24.4s, v23.4s
	fcmgt	v23.4s, v25.4s, v27.4s
	bsl	v23.16b, v25.16b, v27.16b
	str	q23, [x11]
	ldr	q23, [x3, #16]
	ldr	s24, [x1, x2]
	fmul	v23.4s, v23.4s, v24.s[0]
	mov	v24.16b, v30.16b
	fmla	v24.4s, v23.4s, v22.4s
	fcmgt	v22.4s, v25.4s, v24.4s
	bsl	v22.16b, v25.16b, v24.16b
	str	q22, [x11, #16]
	ldr	q22, [x3, #32]
	ldr	s23, [x1, x2]
	fmul	v22.4s, v22.4s, v23.s[0]
	mov	v23.16b, v28.16b
	fmla	v23.4s, v22.4s, v21.4s
	fcmgt	v21.4s, v25.4s, v23.4s
	bsl	v21.16b, v25.16b, v23.16b
	str	q21, [x11, #32]
	ldr	q21, [x3, #48]
	ldr	s22, [x1, x2]
	fmul	v21.4s, v21.4s, v22.s[0]
	mov	v22.16b, v26.16b
	fmla	v22.4s, v21.4s, v20.4s
	fcmgt	v20.4s, v25.4s, v22.4s
	bsl	v20.16b, v25.16b, v22.16b
	str	q20, [x11, #48]
	add	x11, x9, x10, lsl #3
	ldr	q20, [x3]
	ldr	s21, [x1, x12]
	fmul	v20.4s, v20.4s, v21.s[0]
	mov	v21.16b, v8.16b
	fmla	v21.4s, v20.4s, v19.4s
	fcmgt	v19.4s, v25.4s, v21.4s
	bsl	v19.16b, v25.16b, v21.16b
	str	q19, [x11]
	ldr	q19, [x3, #16]
	ldr	s20, [x1, x12]
	fmul	v19.4s, v19.4s, v20.s[0]
	mov	v20.16b, v30.16b
	fmla	v20.4s, v19.4s, v18.4s
	fcmgt	v18.4s, v25.4s, v20.4s
	bsl	v18.16b, v25.16b, v20.16b
	str	q18, [x11, #16]
	ldr	q18, [x3, #32]
	ldr	s19, [x1, x12]
	fmul	v18.4s, v18.4s, v19.s[0]
	mov	v19.16b, v28.16b
	fmla	v19.4s, v18.4s, v17.4s
	fcmgt	v17.4s, v25.4s, v19.4s
	bsl	v17.16b, v25.16b, v19.16b
	str	q17, [x11, #32]
	ldr	q17, [x3, #48]
	ldr	s18, [x1, x12]
	fmul	v17.4s, v17.4s, v18.s[0]
	mov	v18.16b, v26.16b
	fmla	v18.4s, v17.4s, v16.4s
	fcmgt	v16.4s, v25.4s, v18.4s
	bsl	v16.16b, v25.16b, v18.16b
	str	q16, [x11, #48]
	mov	w11, #12
	ldr	q16, [x3]
	ldr	s17, [x1, x8]
	madd	x11, x10, x11, x9
	fmul	v16.4s, v16.4s, v17.s[0]
	mov	v17.16b, v8.16b
	fmla	v17.4s, v16.4s, v7.4s
	fcmgt	v7.4s, v25.4s, v17.4s
	bsl	v7.16b, v25.16b, v17.16b
	str	q7, [x11]
	ldr	q7, [x3, #16]
	ldr	s16, [x1, x8]
	fmul	v7.4s, v7.4s, v16.s[0]
	mov	v16.16b, v30.16b
	fmla	v16.4s, v7.4s, v6.4s
	fcmgt	v6.4s, v25.4s, v16.4s
	bsl	v6.16b, v25.16b, v16.16b
	str	q6, [x11, #16]
	ldr	q6, [x3, #32]
	ldr	s7, [x1, x8]
	fmul	v6.4s, v6.4s, v7.s[0]
	mov	v7.16b, v28.16b
	fmla	v7.4s, v6.4s, v5.4s
	fcmgt	v5.4s, v25.4s, v7.4s
	bsl	v5.16b, v25.16b, v7.16b
	str	q5, [x11, #32]
	ldr	q5, [x3, #48]
	ldr	s6, [x1, x8]
	add	x8, x9, x10, lsl #4
	fmul	v5.4s, v5.4s, v6.s[0]
	mov	v6.16b, v26.16b
	fmla	v6.4s, v5.4s, v4.4s
	fcmgt	v4.4s, v25.4s, v6.4s
	bsl	v4.16b, v25.16b, v6.16b
	str	q4, [x11, #48]
	ldr	q4, [x3]
	ldr	s5, [x1, x2, lsl #2]
	fmul	v4.4s, v4.4s, v5.s[0]
	fmla	v8.4s, v4.4s, v3.4s
	fcmgt	v3.4s, v25.4s, v8.4s
	bsl	v3.16b, v25.16b, v8.16b
	str	q3, [x8]
	ldr	q3, [x3, #16]
	ldr	s4, [x1, x2, lsl #2]
	fmul	v3.4s, v3.4s, v4.s[0]
	fmla	v30.4s, v3.4s, v2.4s
	fcmgt	v2.4s, v25.4s, v30.4s
	bsl	v2.16b, v25.16b, v30.16b
	str	q2, [x8, #16]
	ldr	q2, [x3, #32]
	ldr	s3, [x1, x2, lsl #2]
	fmul	v2.4s, v2.4s, v3.s[0]
	fmla	v28.4s, v2.4s, v1.4s
	fcmgt	v1.4s, v25.4s, v28.4s
	bsl	v1.16b, v25.16b, v28.16b
	str	q1, [x8, #32]
	ldr	q1, [x3, #48]
	ldr	s2, [x1, x2, lsl #2]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v26.4s, v1.4s, v0.4s
	fcmgt	v0.4s, v25.4s, v26.4s
	bsl	v0.16b, v25.16b, v26.16b
	str	q0, [x8, #48]
	b	.LBB6_60
.Lfunc_end6:
	.size	tile_of, .Lfunc_end6-tile_of
	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"neondot"
	.size	.L.str, 8
	.hidden	contrast_neondot_int8
	.type	contrast_neondot_int8,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	contrast_neondot_int8
	.p2align	3, 0x0
contrast_neondot_int8:
	.xword	.L.str
	.xword	16
	.xword	panel_bytes
	.xword	pack_panel
	.xword	0
	.xword	row_bytes
	.xword	64
	.xword	1
	.word	0
	.zero	4
	.xword	prepare_rows
	.xword	prepare_softmax
	.xword	multiply
	.size	contrast_neondot_int8, 96
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
