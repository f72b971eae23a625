// Made of Sources/CContrastKernels/products_neon_int8.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__aarch64__)
	.arch armv8.2-a+dotprod+bf16
	.text
	.p2align	2
	.type	panel_bytes,@function
panel_bytes:
	lsl	x8, x0, #3
	add	x8, x8, #8
	and	x8, x8, #0xfffffffffffffff0
	add	x8, x8, #127
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
	sub	sp, sp, #2240
	lsl	x8, x3, #3
	mov	w9, #64
	mov	x20, x2
	mov	x23, x1
	str	x0, [sp, #80]
	mov	w1, wzr
	add	x8, x8, #8
	mov	x22, x4
	mov	x19, x3
	and	x8, x8, #0xfffffffffffffff0
	add	x8, x8, #127
	ands	x8, x8, #0xffffffffffffffc0
	csel	x9, x8, x9, eq
	cmp	x2, #8
	csel	x2, x8, x9, lo
	add	x8, x4, x8
	sub	x0, x8, x2
	bl	memset
	lsl	x8, x23, #2
	cbz	x20, .LBB1_19
	adrp	x14, .LCPI1_0
	add	x10, sp, #176
	mov	w15, #16992
	ldr	q0, [x14, :lo12:.LCPI1_0]
	ldr	x17, [sp, #80]
	mov	x9, xzr
	add	x11, x22, #32
	add	x12, x10, #16
	add	x13, sp, #112
	mov	w14, #2139095039
	movk	w15, #3490, lsl #16
	mov	w16, #1123942400
	b	.LBB1_4
.LBB1_2:
	mov	w18, #2143289344
	movi	d2, #0000000000000000
	fmov	s1, w18
.LBB1_3:
	add	x18, x13, x9, lsl #3
	str	s1, [x22, x9, lsl #2]
	add	x17, x17, x8
	str	wzr, [x11, x9, lsl #2]
	add	x9, x9, #1
	cmp	x9, x20
	stp	s1, s2, [x18]
	b.eq	.LBB1_19
.LBB1_4:
	cmp	x19, #4
	b.hs	.LBB1_6
	movi	v1.2d, #0000000000000000
	mov	x0, xzr
	b	.LBB1_8
.LBB1_6:
	movi	v1.2d, #0000000000000000
	mov	x18, xzr
	mov	x1, x17
.LBB1_7:
	ldr	q2, [x1], #16
	add	x2, x18, #8
	add	x0, x18, #4
	cmp	x2, x19
	fabs	v2.4s, v2.4s
	mov	x18, x0
	smax	v1.4s, v1.4s, v2.4s
	b.ls	.LBB1_7
.LBB1_8:
	subs	x18, x19, x0
	b.ls	.LBB1_16
	mov	x1, xzr
	cmp	x18, #8
	stp	xzr, xzr, [sp, #176]
	b.lo	.LBB1_13
	and	x1, x18, #0xfffffffffffffff8
	lsl	x2, x0, #2
	mov	x3, x12
	mov	x4, x1
.LBB1_11:
	add	x5, x17, x2
	subs	x4, x4, #8
	add	x2, x2, #32
	ldp	q2, q3, [x5]
	stp	q2, q3, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB1_11
	cmp	x18, x1
	b.eq	.LBB1_15
.LBB1_13:
	add	x2, x10, x1, lsl #2
	add	x0, x1, x0
.LBB1_14:
	ldr	s2, [x17, x0, lsl #2]
	add	x0, x0, #1
	cmp	x19, x0
	str	s2, [x2], #4
	b.ne	.LBB1_14
.LBB1_15:
	ldr	q2, [sp, #176]
	dup	v3.4s, w18
	fabs	v2.4s, v2.4s
	cmgt	v3.4s, v3.4s, v0.4s
	smax	v2.4s, v1.4s, v2.4s
	bit	v1.16b, v2.16b, v3.16b
.LBB1_16:
	smaxv	s1, v1.4s
	fmov	w18, s1
	cmp	w18, w14
	b.gt	.LBB1_2
	bic	w18, w18, w18, asr #31
	fmov	s2, w15
	movi	d1, #0000000000000000
	fmov	s3, w18
	fcmp	s3, s2
	movi	d2, #0000000000000000
	b.mi	.LBB1_3
	fmov	s2, w16
	fdiv	s1, s3, s2
	fdiv	s2, s2, s3
	b	.LBB1_3
.LBB1_19:
	cbz	x19, .LBB1_72
	add	x13, sp, #2224
	movi	v0.2d, #0000000000000000
	mov	w12, #1262485504
	add	x13, x13, #16
	dup	v1.4s, w12
	mov	x9, xzr
	str	x13, [sp, #40]
	add	x13, sp, #176
	add	x10, x22, #64
	and	x11, x20, #0xfffffffffffffffe
	add	x14, x13, #16
	add	x15, x22, #66
	add	x12, x13, #256
	add	x18, sp, #112
	mov	x2, x19
	stp	x14, x12, [sp, #8]
	b	.LBB1_22
.LBB1_21:
	ldr	x12, [sp, #80]
	add	x9, x9, #256
	ldr	x2, [sp, #64]
	cmp	x9, x19
	add	x15, x15, #2048
	add	x10, x10, #2048
	add	x12, x12, #1024
	str	x12, [sp, #80]
	b.hs	.LBB1_72
.LBB1_22:
	subs	x12, x2, #256
	mov	w14, #256
	sub	x4, x19, x9
	csel	x3, x2, x14, lo
	str	x12, [sp, #64]
	add	x12, x3, #1
	stp	x15, x10, [sp, #48]
	lsr	x13, x12, #1
	cmp	x13, #1
	csinc	x1, x13, xzr, hi
	cmp	x4, #256
	csel	x5, x4, x14, lo
	cbz	x20, .LBB1_62
	lsl	x13, x13, #1
	and	x12, x12, #0x3fe
	ldr	x16, [sp, #8]
	sub	x24, x12, x3
	add	w14, w5, #1
	ldr	x21, [sp, #80]
	sub	x12, x13, x3
	and	x13, x3, #0x18
	and	x27, x24, #0xffffffffffffffe0
	str	x13, [sp, #72]
	and	x13, x12, #0xfffffffffffffff8
	and	x12, x12, #0xffffffffffffffe0
	and	x15, x24, #0xfffffffffffffff8
	add	x10, x5, x27
	mov	x6, xzr
	add	x7, x16, x3
	and	x22, x3, #0x1f8
	and	x23, x3, #0x1e0
	and	x26, x14, #0x3fe
	str	x12, [sp, #88]
	neg	x28, x13
	str	x10, [sp, #32]
	and	x10, x24, #0x18
	add	x29, x5, x15
	add	x12, sp, #176
	mov	x13, x16
	str	x10, [sp, #24]
	b	.LBB1_25
.LBB1_24:
	add	x6, x6, #1
	add	x12, x12, #256
	add	x21, x21, x8
	cmp	x6, x20
	add	x13, x13, #256
	add	x7, x7, #256
	b.eq	.LBB1_62
.LBB1_25:
	add	x16, x18, x6, lsl #3
	ldr	s2, [x16, #4]
	fcmp	s2, #0.0
	b.ne	.LBB1_28
	cmp	x2, #7
	b.hi	.LBB1_30
	mov	x16, xzr
	b	.LBB1_49
.LBB1_28:
	cmp	x4, #4
	b.hs	.LBB1_32
	mov	x16, xzr
	b	.LBB1_34
.LBB1_30:
	cmp	x2, #32
	b.hs	.LBB1_43
	mov	x17, xzr
	b	.LBB1_47
.LBB1_32:
	mov	x17, xzr
	mov	x0, x21
.LBB1_33:
	ldr	q3, [x0], #16
	add	x25, x17, #8
	add	x16, x17, #4
	cmp	x25, x5
	fmul	v3.4s, v3.4s, v2.s[0]
	fadd	v3.4s, v3.4s, v1.4s
	xtn	v3.4h, v3.4s
	uzp1	v3.8b, v3.8b, v0.8b
	str	s3, [x12, x17]
	mov	x17, x16
	b.ls	.LBB1_33
.LBB1_34:
	subs	x17, x5, x16
	b.ls	.LBB1_50
	mov	x0, xzr
	cmp	x17, #8
	str	xzr, [sp, #2232]
	str	xzr, [sp, #2224]
	b.lo	.LBB1_39
	mov	x30, x29
	mov	x10, x28
	sub	w28, w3, w16
	lsl	x25, x16, #2
	ldr	x29, [sp, #40]
	and	x0, x17, #0x1f8
	and	x28, x28, #0x1f8
.LBB1_37:
	add	x14, x21, x25
	subs	x28, x28, #8
	add	x25, x25, #32
	ldp	q3, q4, [x14]
	stp	q3, q4, [x29, #-16]
	add	x29, x29, #32
	b.ne	.LBB1_37
	cmp	x17, x0
	mov	x28, x10
	mov	x29, x30
	b.eq	.LBB1_41
.LBB1_39:
	add	x14, sp, #2224
	add	x17, x14, x0, lsl #2
	add	x0, x0, x16
.LBB1_40:
	ldr	s3, [x21, x0, lsl #2]
	add	x0, x0, #1
	cmp	x3, x0
	str	s3, [x17], #4
	b.ne	.LBB1_40
.LBB1_41:
	ldr	q3, [sp, #2224]
	mov	x17, xzr
	add	x0, x12, x16
	sub	x16, x3, x16
	fmul	v2.4s, v3.4s, v2.s[0]
	fadd	v2.4s, v2.4s, v1.4s
.LBB1_42:
	add	x14, sp, #96
	str	q2, [sp, #96]
	bfi	x14, x17, #2, #2
	ldr	w14, [x14]
	strb	w14, [x0, x17]
	add	x17, x17, #1
	cmp	x16, x17
	b.ne	.LBB1_42
	b	.LBB1_50
.LBB1_43:
	mov	x16, x13
	mov	x17, x23
.LBB1_44:
	subs	x17, x17, #32
	stp	q0, q0, [x16, #-16]
	add	x16, x16, #32
	b.ne	.LBB1_44
	cmp	x3, x23
	b.eq	.LBB1_50
	ldr	x14, [sp, #72]
	mov	x16, x23
	mov	x17, x23
	cbz	x14, .LBB1_49
.LBB1_47:
	str	d0, [x12, x17]
	add	x17, x17, #8
	cmp	x22, x17
	b.ne	.LBB1_47
	cmp	x3, x22
	mov	x16, x22
	b.eq	.LBB1_50
.LBB1_49:
	strb	wzr, [x12, x16]
	add	x16, x16, #1
	cmp	x3, x16
	b.ne	.LBB1_49
.LBB1_50:
	cmp	x5, x26
	b.hs	.LBB1_24
	cmp	x24, #7
	mov	x16, x5
	b.ls	.LBB1_61
	cmp	x24, #32
	b.hs	.LBB1_54
	mov	x17, xzr
	b	.LBB1_58
.LBB1_54:
	ldr	x17, [sp, #88]
	mov	x16, x7
.LBB1_55:
	subs	x17, x17, #32
	stp	q0, q0, [x16, #-16]
	add	x16, x16, #32
	b.ne	.LBB1_55
	cmp	x24, x27
	b.eq	.LBB1_24
	ldp	x10, x16, [sp, #24]
	mov	x17, x27
	cbz	x10, .LBB1_61
.LBB1_58:
	add	x16, x28, x17
	add	x17, x3, x17
.LBB1_59:
	adds	x16, x16, #8
	str	d0, [x12, x17]
	add	x17, x17, #8
	b.ne	.LBB1_59
	cmp	x24, x15
	mov	x16, x29
	b.eq	.LBB1_24
.LBB1_61:
	strb	wzr, [x12, x16]
	add	x16, x16, #1
	cmp	x16, x26
	b.lo	.LBB1_61
	b	.LBB1_24
.LBB1_62:
	ldp	x15, x10, [sp, #48]
	mov	x12, xzr
	ldr	x16, [sp, #16]
	add	x13, sp, #176
	mov	x14, x10
	mov	x17, x15
	b	.LBB1_64
.LBB1_63:
	add	x12, x12, #1
	add	x17, x17, #16
	add	x16, x16, #2
	cmp	x12, x1
	add	x14, x14, #16
	add	x13, x13, #2
	b.eq	.LBB1_21
.LBB1_64:
	cbz	x20, .LBB1_63
	cmp	x20, #1
	b.ne	.LBB1_67
	mov	x3, xzr
	b	.LBB1_70
.LBB1_67:
	mov	x0, x11
	mov	x2, x16
	mov	x3, x17
.LBB1_68:
	ldurh	w4, [x2, #-256]
	ldrh	w5, [x2]
	subs	x0, x0, #2
	add	x2, x2, #512
	sturh	w4, [x3, #-2]
	strh	w5, [x3], #4
	b.ne	.LBB1_68
	cmp	x20, x11
	mov	x3, x11
	b.eq	.LBB1_63
.LBB1_70:
	add	x0, x14, x3, lsl #1
	add	x2, x13, x3, lsl #8
	sub	x3, x20, x3
.LBB1_71:
	ldrh	w4, [x2]
	subs	x3, x3, #1
	add	x2, x2, #256
	strh	w4, [x0], #2
	b.ne	.LBB1_71
	b	.LBB1_63
.LBB1_72:
	add	sp, sp, #2240
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
	lsl	x8, x0, #1
	add	x8, x8, #2
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
	cbz	x2, .LBB3_59
	sub	sp, sp, #160
	lsl	x9, x3, #1
	add	x14, x3, #1
	stp	x20, x19, [sp, #144]
	and	x14, x14, #0xfffffffffffffffe
	movi	v0.2d, #0000000000000000
	and	x11, x3, #0xc
	add	x17, x9, #2
	sub	x16, x14, x3
	adrp	x6, .LCPI3_0
	and	x17, x17, #0xfffffffffffffffc
	stp	x26, x25, [sp, #96]
	and	x12, x3, #0xfffffffffffffffc
	add	x17, x17, #63
	str	x11, [sp, #24]
	lsl	x13, x1, #2
	and	x17, x17, #0xffffffffffffffc0
	add	x15, sp, #48
	and	x18, x16, #0xfffffffffffffff0
	add	x19, x17, #64
	mov	w17, #1262485504
	and	x11, x16, #0xc
	dup	v1.4s, w17
	and	x5, x16, #0xfffffffffffffffc
	ldr	q2, [x6, :lo12:.LCPI3_0]
	mov	w25, #16992
	stp	x24, x23, [sp, #112]
	mov	x8, xzr
	stp	x22, x21, [sp, #128]
	and	x10, x3, #0xfffffffffffffff0
	add	x1, x15, #16
	str	x11, [sp, #16]
	add	x11, x3, x18
	add	x7, x3, x5
	add	x20, x4, #64
	add	x21, x4, #80
	neg	x22, x12
	neg	x23, x5
	mov	w24, #2139095039
	movk	w25, #3490, lsl #16
	mov	w26, #1123942400
	stp	x29, x30, [sp, #64]
	stp	x28, x27, [sp, #80]
	str	x11, [sp, #8]
	b	.LBB3_3
.LBB3_2:
	add	x8, x8, #1
	add	x0, x0, x13
	add	x20, x20, x19
	cmp	x8, x2
	add	x21, x21, x19
	b.eq	.LBB3_58
.LBB3_3:
	cmp	x3, #4
	b.hs	.LBB3_5
	movi	v3.2d, #0000000000000000
	mov	x28, xzr
	b	.LBB3_7
.LBB3_5:
	movi	v3.2d, #0000000000000000
	mov	x27, xzr
	mov	x29, x0
.LBB3_6:
	ldr	q4, [x29], #16
	add	x17, x27, #8
	add	x28, x27, #4
	cmp	x17, x3
	fabs	v4.4s, v4.4s
	mov	x27, x28
	smax	v3.4s, v3.4s, v4.4s
	b.ls	.LBB3_6
.LBB3_7:
	subs	x27, x3, x28
	b.ls	.LBB3_15
	mov	x6, xzr
	cmp	x27, #8
	stp	xzr, xzr, [sp, #48]
	b.lo	.LBB3_12
	and	x6, x27, #0xfffffffffffffff8
	lsl	x30, x28, #2
	mov	x17, x1
	mov	x29, x6
.LBB3_10:
	add	x11, x0, x30
	subs	x29, x29, #8
	add	x30, x30, #32
	ldp	q4, q5, [x11]
	stp	q4, q5, [x17, #-16]
	add	x17, x17, #32
	b.ne	.LBB3_10
	cmp	x27, x6
	b.eq	.LBB3_14
.LBB3_12:
	add	x17, x15, x6, lsl #2
	add	x6, x6, x28
.LBB3_13:
	ldr	s4, [x0, x6, lsl #2]
	add	x6, x6, #1
	cmp	x3, x6
	str	s4, [x17], #4
	b.ne	.LBB3_13
.LBB3_14:
	ldr	q4, [sp, #48]
	dup	v5.4s, w27
	fabs	v4.4s, v4.4s
	cmgt	v5.4s, v5.4s, v2.4s
	smax	v4.4s, v3.4s, v4.4s
	bit	v3.16b, v4.16b, v5.16b
.LBB3_15:
	smaxv	s3, v3.4s
	mul	x27, x8, x19
	fmov	w17, s3
	cmp	w17, w24
	b.le	.LBB3_17
	mov	w11, #2143289344
	fmov	s3, w11
	b	.LBB3_18
.LBB3_17:
	bic	w11, w17, w17, asr #31
	fmov	s5, w25
	movi	d3, #0000000000000000
	fmov	s4, w11
	fcmp	s4, s5
	b.pl	.LBB3_24
.LBB3_18:
	str	s3, [x4, x27]
.LBB3_19:
	cbz	x3, .LBB3_35
	cmp	x3, #4
	b.hs	.LBB3_22
	mov	x17, xzr
	b	.LBB3_34
.LBB3_22:
	cmp	x3, #16
	b.hs	.LBB3_27
	mov	x6, xzr
	b	.LBB3_31
.LBB3_24:
	fmov	s5, w26
	fdiv	s3, s5, s4
	fdiv	s4, s4, s5
	fcmp	s3, #0.0
	str	s4, [x4, x27]
	b.eq	.LBB3_19
	cmp	x3, #4
	b.hs	.LBB3_47
	mov	x28, xzr
	b	.LBB3_49
.LBB3_27:
	mov	x17, x21
	mov	x6, x10
.LBB3_28:
	subs	x6, x6, #16
	stp	q0, q0, [x17, #-16]
	add	x17, x17, #32
	b.ne	.LBB3_28
	cmp	x3, x10
	b.eq	.LBB3_35
	ldr	x11, [sp, #24]
	mov	x6, x10
	mov	x17, x10
	cbz	x11, .LBB3_34
.LBB3_31:
	lsl	x17, x6, #1
	add	x6, x22, x6
.LBB3_32:
	adds	x6, x6, #4
	str	d0, [x20, x17]
	add	x17, x17, #8
	b.ne	.LBB3_32
	cmp	x3, x12
	mov	x17, x12
	b.eq	.LBB3_35
.LBB3_34:
	strh	wzr, [x20, x17, lsl #1]
	add	x17, x17, #1
	cmp	x3, x17
	b.ne	.LBB3_34
.LBB3_35:
	cmp	x14, x3
	b.ls	.LBB3_2
	cmp	x16, #3
	mov	x17, x3
	b.ls	.LBB3_46
	cmp	x16, #16
	b.hs	.LBB3_39
	mov	x6, xzr
	b	.LBB3_43
.LBB3_39:
	mov	x17, x18
	mov	x6, x9
.LBB3_40:
	str	q0, [x20, x6]
	subs	x17, x17, #16
	str	q0, [x21, x6]
	add	x6, x6, #32
	b.ne	.LBB3_40
	cmp	x16, x18
	b.eq	.LBB3_2
	ldp	x17, x11, [sp, #8]
	mov	x6, x18
	cbz	x11, .LBB3_46
.LBB3_43:
	add	x17, x9, x6, lsl #1
	add	x6, x23, x6
.LBB3_44:
	adds	x6, x6, #4
	str	d0, [x20, x17]
	add	x17, x17, #8
	b.ne	.LBB3_44
	cmp	x16, x5
	mov	x17, x7
	b.eq	.LBB3_2
.LBB3_46:
	strh	wzr, [x20, x17, lsl #1]
	add	x17, x17, #1
	cmp	x14, x17
	b.ne	.LBB3_46
	b	.LBB3_2
.LBB3_47:
	mov	x30, xzr
	mov	x27, x0
	mov	x29, x20
.LBB3_48:
	ldr	q4, [x27], #16
	add	x11, x30, #8
	add	x28, x30, #4
	cmp	x11, x3
	fmul	v4.4s, v4.4s, v3.s[0]
	mov	x30, x28
	fadd	v4.4s, v4.4s, v1.4s
	xtn	v4.4h, v4.4s
	str	d4, [x29], #8
	b.ls	.LBB3_48
.LBB3_49:
	subs	x27, x3, x28
	b.ls	.LBB3_35
	mov	x29, xzr
	cmp	x27, #8
	stp	xzr, xzr, [sp, #48]
	b.lo	.LBB3_54
	and	x29, x27, #0xfffffffffffffff8
	lsl	x30, x28, #2
	mov	x17, x1
	mov	x6, x29
.LBB3_52:
	add	x11, x0, x30
	subs	x6, x6, #8
	add	x30, x30, #32
	ldp	q4, q5, [x11]
	stp	q4, q5, [x17, #-16]
	add	x17, x17, #32
	b.ne	.LBB3_52
	cmp	x27, x29
	b.eq	.LBB3_56
.LBB3_54:
	add	x17, x15, x29, lsl #2
	add	x6, x29, x28
.LBB3_55:
	ldr	s4, [x0, x6, lsl #2]
	add	x6, x6, #1
	cmp	x3, x6
	str	s4, [x17], #4
	b.ne	.LBB3_55
.LBB3_56:
	ldr	q4, [sp, #48]
	add	x17, x20, x28, lsl #1
	mov	x6, xzr
	fmul	v3.4s, v4.4s, v3.s[0]
	fadd	v3.4s, v3.4s, v1.4s
.LBB3_57:
	add	x11, sp, #32
	str	q3, [sp, #32]
	bfi	x11, x6, #2, #2
	ldr	w11, [x11]
	strh	w11, [x17, x6, lsl #1]
	add	x6, x6, #1
	cmp	x27, x6
	b.ne	.LBB3_57
	b	.LBB3_35
.LBB3_58:
	ldp	x20, x19, [sp, #144]
	ldp	x22, x21, [sp, #128]
	ldp	x24, x23, [sp, #112]
	ldp	x26, x25, [sp, #96]
	ldp	x28, x27, [sp, #80]
	ldp	x29, x30, [sp, #64]
	add	sp, sp, #160
.LBB3_59:
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
	sub	sp, sp, #528
	stp	x3, x5, [sp, #352]
	stp	x4, x6, [sp, #96]
	stp	x0, x1, [sp, #24]
	cbz	x6, .LBB4_47
	ldr	x18, [sp, #24]
	mov	w11, #43579
	mov	w15, #-884998144
	movk	w11, #16312, lsl #16
	dup	v5.4s, w15
	mov	w15, #4584
	add	x14, x18, #16
	dup	v1.4s, w11
	fmov	s2, w11
	str	x14, [sp, #368]
	ldr	x14, [sp, #32]
	ldr	x11, [sp, #696]
	movk	w15, #15029, lsl #16
	ldr	x12, [sp, #688]
	movi	v25.2d, #0000000000000000
	lsl	x14, x14, #2
	str	q1, [sp, #208]
	fmul	s2, s0, s2
	mvni	v3.4s, #127, msl #16
	ldr	x9, [sp, #704]
	add	x10, sp, #384
	str	x14, [sp, #80]
	add	x14, x11, #64
	add	x16, sp, #512
	str	x14, [sp, #16]
	mov	w14, #1262485504
	lsl	x17, x12, #2
	dup	v4.4s, w14
	mov	w14, #32768
	mov	w23, #28782
	movk	w14, #16177, lsl #16
	mov	w24, #65524
	mov	x27, x7
	dup	v1.4s, w14
	mov	w14, #32899
	mov	x8, xzr
	movk	w14, #47454, lsl #16
	add	x13, x10, #64
	add	x22, x16, #16
	dup	v6.4s, w14
	mov	w14, #7440
	movk	w23, #16177, lsl #16
	movk	w14, #15369, lsl #16
	movk	w24, #16255, lsl #16
	adrp	x25, .LCPI4_0
	str	x18, [sp, #376]
	stp	q6, q1, [sp, #48]
	dup	v6.4s, w15
	mov	w15, #43593
	movk	w15, #15914, lsl #16
	ldr	q13, [sp, #48]
	str	x2, [sp, #88]
	str	q6, [sp, #224]
	dup	v6.4s, w14
	mov	w14, #44153
	movk	w14, #15658, lsl #16
	dup	v1.4s, w14
	mov	w14, #65534
	movk	w14, #16127, lsl #16
	stp	q1, q6, [sp, #176]
	dup	v6.4s, w15
	dup	v1.4s, w14
	mov	w14, #44111
	mov	w15, #-8388608
	movk	w14, #49838, lsl #16
	str	w15, [sp, #44]
	stp	q1, q6, [sp, #144]
	fmov	v6.4s, #1.00000000
	dup	v1.4s, w14
	mov	w14, #1123942400
	dup	v23.4s, w14
	stp	q1, q6, [sp, #112]
	b	.LBB4_4
.LBB4_2:
	movi	v26.2d, #0000000000000000
.LBB4_3:
	ext	v6.16b, v26.16b, v26.16b, #4
	ext	v7.16b, v26.16b, v26.16b, #12
	ldr	x14, [sp, #360]
	ldp	x2, x15, [sp, #88]
	ldr	s16, [x14, x8, lsl #2]
	ldr	x14, [sp, #104]
	fadd	v6.2s, v6.2s, v7.2s
	ldr	s7, [x15, x8, lsl #2]
	faddp	s6, v6.2s
	fmadd	s6, s7, s16, s6
	str	s6, [x15, x8, lsl #2]
	add	x8, x8, #1
	ldr	x15, [sp, #80]
	cmp	x8, x14
	ldr	x14, [sp, #368]
	add	x14, x14, x15
	str	x14, [sp, #368]
	ldr	x14, [sp, #376]
	add	x14, x14, x15
	str	x14, [sp, #376]
	b.eq	.LBB4_47
.LBB4_4:
	mov	x29, x27
	cbz	x2, .LBB4_6
	ldr	w14, [x2, x8, lsl #2]
	cmp	x27, x14
	csel	x15, x27, x14, lo
	cmp	w14, #0
	csel	x29, xzr, x15, lt
.LBB4_6:
	ldr	x14, [sp, #352]
	stp	q3, q3, [sp, #384]
	stp	q3, q3, [sp, #416]
	ldr	s1, [x14, x8, lsl #2]
	fmov	s26, s1
	cbz	x29, .LBB4_25
	ldp	x15, x14, [sp, #24]
	fmov	s26, s1
	ldp	x28, x26, [sp, #368]
	mov	x1, xzr
	mov	x7, xzr
	mov	x30, x29
	mul	x14, x8, x14
	add	x19, x15, x14, lsl #2
	b	.LBB4_9
.LBB4_8:
	fcmgt	v6.4s, v28.4s, v29.4s
	add	x1, x1, x12
	sub	x30, x30, x12
	add	x28, x28, x17
	add	x26, x26, x17
	bsl	v6.16b, v28.16b, v29.16b
	ext	v7.16b, v6.16b, v6.16b, #8
	fcmgt	v16.2s, v6.2s, v7.2s
	bif	v6.8b, v7.8b, v16.8b
	mov	s7, v6.s[1]
	fcmp	s6, s7
	fcsel	s6, s6, s7, gt
	str	s6, [x10, x7, lsl #2]
	add	x7, x7, #1
	fcmp	s6, s26
	fcsel	s26, s6, s26, gt
	cmp	x1, x29
	b.hs	.LBB4_25
.LBB4_9:
	cmp	x12, x30
	sub	x14, x29, x1
	csel	x3, x12, x30, lo
	cmp	x14, x12
	csel	x15, x14, x12, lo
	cmp	x15, #8
	b.hs	.LBB4_11
	mvni	v29.4s, #127, msl #16
	mvni	v28.4s, #127, msl #16
	mov	x2, xzr
	b	.LBB4_13
.LBB4_11:
	mvni	v28.4s, #127, msl #16
	mvni	v29.4s, #127, msl #16
	mov	x14, xzr
	mov	x0, x28
.LBB4_12:
	ldp	q6, q7, [x0, #-16]
	add	x18, x14, #16
	add	x2, x14, #8
	cmp	x18, x15
	add	x0, x0, #32
	mov	x14, x2
	fmul	v6.4s, v6.4s, v0.s[0]
	fmul	v7.4s, v7.4s, v0.s[0]
	fcmgt	v16.4s, v6.4s, v28.4s
	fcmgt	v17.4s, v7.4s, v29.4s
	bit	v28.16b, v6.16b, v16.16b
	bit	v29.16b, v7.16b, v17.16b
	b.ls	.LBB4_12
.LBB4_13:
	cmp	x2, x15
	b.hs	.LBB4_8
	add	x4, x19, x1, lsl #2
	lsl	x5, x2, #2
	sub	x6, x3, x2
	b	.LBB4_17
.LBB4_15:
	add	x14, x4, x2, lsl #2
	ldr	q6, [x14]
	fmul	v30.4s, v6.4s, v0.s[0]
.LBB4_16:
	fcmgt	v6.4s, v30.4s, v28.4s
	add	x2, x2, #4
	sub	x6, x6, #4
	cmp	x2, x15
	add	x5, x5, #16
	bit	v28.16b, v30.16b, v6.16b
	b.hs	.LBB4_8
.LBB4_17:
	cmp	x6, #1
	sub	x3, x15, x2
	csinc	x14, x6, xzr, hi
	cmp	x3, #4
	b.hs	.LBB4_15
	mov	x0, xzr
	cmp	x6, #8
	str	xzr, [sp, #520]
	str	xzr, [sp, #512]
	b.lo	.LBB4_22
	and	x20, x6, #0xfffffffffffffff8
	and	x0, x6, #0xfffffffffffffff8
	mov	x21, x5
	mov	x18, x22
.LBB4_20:
	ldr	q6, [x26, x21]
	ldr	q7, [x28, x21]
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
	add	x20, x26, x18
	add	x21, x16, x18
.LBB4_23:
	ldr	s6, [x20, x5]
	adds	x14, x14, #1
	add	x20, x20, #4
	str	s6, [x21], #4
	b.lo	.LBB4_23
.LBB4_24:
	dup	v7.4s, w3
	ldr	q16, [x25, :lo12:.LCPI4_0]
	ldr	q6, [sp, #512]
	fmul	v6.4s, v6.4s, v0.s[0]
	cmgt	v7.4s, v7.4s, v16.4s
	mov	v30.16b, v7.16b
	bsl	v30.16b, v6.16b, v3.16b
	b	.LBB4_16
.LBB4_25:
	dup	v6.4s, v26.s[0]
	ldp	q7, q16, [sp, #384]
	mov	v12.16b, v4.16b
	ldp	q30, q8, [sp, #192]
	ldr	q29, [sp, #112]
	ldr	q10, [sp, #64]
	mov	v14.16b, v4.16b
	fsub	v11.4s, v7.4s, v6.4s
	fsub	v9.4s, v16.4s, v6.4s
	stp	q16, q7, [sp, #304]
	mov	v17.16b, v30.16b
	ldr	q16, [sp, #224]
	mov	v28.16b, v4.16b
	ldp	q21, q27, [sp, #160]
	ldr	q22, [sp, #144]
	mov	v19.16b, v4.16b
	fmla	v12.4s, v8.4s, v11.4s
	fcmgt	v7.4s, v29.4s, v11.4s
	fmla	v14.4s, v8.4s, v9.4s
	mov	v18.16b, v27.16b
	mov	v20.16b, v22.16b
	fadd	v31.4s, v12.4s, v5.4s
	str	q7, [sp, #336]
	fadd	v24.4s, v14.4s, v5.4s
	fmls	v11.4s, v10.4s, v31.4s
	fmls	v11.4s, v13.4s, v31.4s
	ldp	q7, q31, [sp, #416]
	fsub	v15.4s, v7.4s, v6.4s
	str	q7, [sp, #272]
	fcmgt	v7.4s, v29.4s, v9.4s
	fmla	v17.4s, v16.4s, v11.4s
	fmls	v9.4s, v10.4s, v24.4s
	fsub	v6.4s, v31.4s, v6.4s
	fmla	v28.4s, v8.4s, v15.4s
	str	q7, [sp, #288]
	fcmgt	v7.4s, v29.4s, v15.4s
	fmla	v18.4s, v11.4s, v17.4s
	mov	v17.16b, v21.16b
	fmls	v9.4s, v13.4s, v24.4s
	fmla	v19.4s, v8.4s, v6.4s
	fcmgt	v29.4s, v29.4s, v6.4s
	fadd	v24.4s, v28.4s, v5.4s
	str	q7, [sp, #256]
	fmul	v7.4s, v11.4s, v11.4s
	fmla	v17.4s, v11.4s, v18.4s
	mov	v18.16b, v30.16b
	str	q29, [sp, #240]
	fmul	v29.4s, v9.4s, v9.4s
	fmla	v18.4s, v16.4s, v9.4s
	fmls	v15.4s, v10.4s, v24.4s
	fmla	v20.4s, v11.4s, v17.4s
	mov	v17.16b, v27.16b
	fmla	v17.4s, v9.4s, v18.4s
	fmls	v15.4s, v13.4s, v24.4s
	shl	v18.4s, v12.4s, #23
	fmla	v11.4s, v20.4s, v7.4s
	mov	v7.16b, v21.16b
	fadd	v20.4s, v19.4s, v5.4s
	fmov	s12, s1
	ldr	q1, [sp, #128]
	fmla	v7.4s, v9.4s, v17.4s
	mov	v17.16b, v30.16b
	add	v18.4s, v18.4s, v1.4s
	fadd	v24.4s, v11.4s, v1.4s
	mov	v11.16b, v22.16b
	fmls	v6.4s, v10.4s, v20.4s
	fmla	v17.4s, v16.4s, v15.4s
	fmla	v11.4s, v9.4s, v7.4s
	mov	v7.16b, v27.16b
	fmls	v6.4s, v13.4s, v20.4s
	shl	v20.4s, v14.4s, #23
	fmla	v7.4s, v15.4s, v17.4s
	fmul	v17.4s, v24.4s, v18.4s
	mov	v18.16b, v21.16b
	fmla	v9.4s, v11.4s, v29.4s
	mov	v24.16b, v22.16b
	add	v20.4s, v20.4s, v1.4s
	fmla	v30.4s, v16.4s, v6.4s
	fcmeq	v29.4s, v31.4s, v3.4s
	fmla	v18.4s, v15.4s, v7.4s
	fdiv	v7.4s, v17.4s, v23.4s
	fadd	v16.4s, v9.4s, v1.4s
	fmul	v9.4s, v15.4s, v15.4s
	fmla	v27.4s, v6.4s, v30.4s
	fmla	v24.4s, v15.4s, v18.4s
	fmul	v17.4s, v16.4s, v20.4s
	shl	v16.4s, v28.4s, #23
	fmul	v20.4s, v6.4s, v6.4s
	fmla	v21.4s, v6.4s, v27.4s
	fmla	v15.4s, v24.4s, v9.4s
	add	v16.4s, v16.4s, v1.4s
	fmla	v22.4s, v6.4s, v21.4s
	fdiv	v17.4s, v17.4s, v23.4s
	ldr	q21, [sp, #272]
	fadd	v18.4s, v15.4s, v1.4s
	fcmeq	v24.4s, v21.4s, v3.4s
	fmul	v30.4s, v21.4s, v8.4s
	fmla	v6.4s, v22.4s, v20.4s
	fmul	v16.4s, v18.4s, v16.4s
	shl	v18.4s, v19.4s, #23
	fadd	v6.4s, v6.4s, v1.4s
	add	v18.4s, v18.4s, v1.4s
	ldr	q1, [sp, #320]
	fdiv	v16.4s, v16.4s, v23.4s
	fmul	v19.4s, v1.4s, v8.4s
	fmul	v6.4s, v6.4s, v18.4s
	fcmeq	v18.4s, v1.4s, v3.4s
	ldr	q1, [sp, #304]
	fcmeq	v20.4s, v1.4s, v3.4s
	fmul	v22.4s, v1.4s, v8.4s
	ldr	q1, [sp, #336]
	orr	v28.16b, v18.16b, v1.16b
	ldr	q1, [sp, #288]
	bic	v18.16b, v19.16b, v18.16b
	orr	v19.16b, v20.16b, v1.16b
	ldr	q1, [sp, #256]
	bic	v20.16b, v22.16b, v20.16b
	bic	v7.16b, v7.16b, v28.16b
	fdiv	v6.4s, v6.4s, v23.4s
	orr	v22.16b, v24.16b, v1.16b
	ldr	q1, [sp, #240]
	bic	v17.16b, v17.16b, v19.16b
	fmul	v19.4s, v31.4s, v8.4s
	stp	q18, q20, [sp, #384]
	orr	v28.16b, v29.16b, v1.16b
	ldr	s1, [sp, #44]
	bic	v16.16b, v16.16b, v22.16b
	stp	q7, q17, [sp, #448]
	bic	v7.16b, v30.16b, v24.16b
	fcmp	s12, s1
	bic	v17.16b, v19.16b, v29.16b
	stp	q7, q17, [sp, #416]
	bic	v6.16b, v6.16b, v28.16b
	movi	d28, #0000000000000000
	stp	q16, q6, [sp, #480]
	b.eq	.LBB4_28
	fcmp	s12, s26
	fmov	s28, #1.00000000
	b.eq	.LBB4_28
	fsub	s6, s12, s26
	mov	v7.16b, v4.16b
	ldr	q1, [sp, #208]
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
	ldr	q16, [sp, #192]
	ldr	q17, [sp, #224]
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
	bic	v28.16b, v7.16b, v6.16b
.LBB4_28:
	ldp	x14, x15, [sp, #352]
	str	s28, [x15, x8, lsl #2]
	str	s26, [x14, x8, lsl #2]
	cbz	x27, .LBB4_2
	movi	v26.2d, #0000000000000000
	ldr	x19, [sp, #16]
	ldr	x28, [sp, #376]
	mov	x30, xzr
	mov	x26, xzr
	mov	x7, x27
	b	.LBB4_31
.LBB4_30:
	ldr	s6, [x13, x30, lsl #2]
	add	x26, x26, x12
	add	x30, x30, #1
	cmp	x26, x27
	add	x28, x28, x17
	add	x19, x19, x9
	fmla	v26.4s, v27.4s, v6.s[0]
	sub	x7, x7, x12
	str	s6, [x4]
	b.hs	.LBB4_3
.LBB4_31:
	sub	x14, x27, x26
	fmov	v9.4s, #-30.00000000
	dup	v29.4s, w23
	cmp	x14, x12
	dup	v28.4s, w24
	ldr	s10, [x10, x30, lsl #2]
	csel	x1, x14, x12, lo
	subs	x14, x29, x26
	cmp	x14, x1
	csel	x14, x14, x1, lo
	cmp	x29, x26
	csel	x2, x14, xzr, hi
	cmp	x12, x7
	csel	x14, x12, x7, lo
	cmp	x2, #4
	lsl	x14, x14, #1
	add	x14, x14, #2
	and	x14, x14, #0xfffffffffffffffc
	add	x14, x14, #63
	and	x14, x14, #0xffffffffffffffc0
	add	x14, x14, #64
	mul	x15, x8, x14
	mov	w14, #52203
	movk	w14, #15388, lsl #16
	dup	v8.4s, w14
	mov	w14, #2592
	movk	w14, #15717, lsl #16
	dup	v31.4s, w14
	mov	w14, #877
	movk	w14, #15990, lsl #16
	dup	v30.4s, w14
	b.hs	.LBB4_33
	mov	x5, xzr
	movi	v27.2d, #0000000000000000
	mov	w6, #4
	b	.LBB4_36
.LBB4_33:
	fneg	s6, s10
	movi	v27.2d, #0000000000000000
	mov	x5, xzr
	add	x14, x19, x15
	mov	x3, x28
	dup	v11.4s, v6.s[0]
.LBB4_34:
	mov	v7.16b, v11.16b
	ldr	q6, [x3], #16
	mov	v17.16b, v30.16b
	add	x18, x5, #8
	add	x5, x5, #4
	cmp	x18, x2
	fmla	v7.4s, v6.4s, v2.s[0]
	fcmgt	v6.4s, v9.4s, v7.4s
	bsl	v6.16b, v9.16b, v7.16b
	fadd	v7.4s, v6.4s, v4.4s
	fadd	v16.4s, v7.4s, v5.4s
	shl	v7.4s, v7.4s, #23
	fsub	v6.4s, v6.4s, v16.4s
	mov	v16.16b, v31.16b
	fmla	v16.4s, v8.4s, v6.4s
	fmla	v17.4s, v6.4s, v16.4s
	mov	v16.16b, v29.16b
	fmla	v16.4s, v6.4s, v17.4s
	mov	v17.16b, v28.16b
	fmla	v17.4s, v6.4s, v16.4s
	add	v6.4s, v7.4s, v23.4s
	mov	v7.16b, v4.16b
	fmla	v7.4s, v6.4s, v17.4s
	fadd	v6.4s, v7.4s, v5.4s
	xtn	v7.4h, v7.4s
	fadd	v27.4s, v27.4s, v6.4s
	str	d7, [x14], #8
	b.ls	.LBB4_34
	add	x6, x5, #4
.LBB4_36:
	lsl	x14, x1, #1
	madd	x18, x30, x9, x11
	subs	x3, x2, x5
	add	x14, x14, #2
	and	x14, x14, #0xfffffffffffffffc
	add	x14, x14, #63
	and	x14, x14, #0xffffffffffffffc0
	add	x14, x14, #64
	madd	x4, x14, x8, x18
	b.ls	.LBB4_44
	mov	x14, xzr
	cmp	x3, #8
	str	xzr, [sp, #520]
	str	xzr, [sp, #512]
	b.lo	.LBB4_41
	and	x14, x3, #0xfffffffffffffff8
	lsl	x0, x5, #2
	mov	x20, x22
	mov	x18, x14
.LBB4_39:
	add	x21, x28, x0
	subs	x18, x18, #8
	add	x0, x0, #32
	ldp	q6, q7, [x21]
	stp	q6, q7, [x20, #-16]
	add	x20, x20, #32
	b.ne	.LBB4_39
	cmp	x3, x14
	b.eq	.LBB4_43
.LBB4_41:
	add	x18, x16, x14, lsl #2
	add	x14, x14, x5
.LBB4_42:
	ldr	s6, [x28, x14, lsl #2]
	add	x14, x14, #1
	cmp	x2, x14
	str	s6, [x18], #4
	b.ne	.LBB4_42
.LBB4_43:
	fneg	s6, s10
	ldr	q7, [sp, #512]
	ldr	q17, [x25, :lo12:.LCPI4_0]
	lsl	x14, x5, #1
	add	x18, x4, #64
	dup	v6.4s, v6.s[0]
	fmla	v6.4s, v7.4s, v2.s[0]
	fcmgt	v7.4s, v9.4s, v6.4s
	bit	v6.16b, v9.16b, v7.16b
	fadd	v7.4s, v6.4s, v4.4s
	fadd	v16.4s, v7.4s, v5.4s
	shl	v7.4s, v7.4s, #23
	fsub	v6.4s, v6.4s, v16.4s
	mov	v16.16b, v4.16b
	fmla	v31.4s, v8.4s, v6.4s
	fmla	v30.4s, v6.4s, v31.4s
	fmla	v29.4s, v6.4s, v30.4s
	fmla	v28.4s, v6.4s, v29.4s
	add	v6.4s, v7.4s, v23.4s
	dup	v7.4s, w3
	fmla	v16.4s, v6.4s, v28.4s
	cmgt	v6.4s, v7.4s, v17.4s
	mov	v7.16b, v6.16b
	and	v6.16b, v16.16b, v6.16b
	bsl	v7.16b, v16.16b, v4.16b
	xtn	v6.4h, v6.4s
	fadd	v7.4s, v7.4s, v5.4s
	str	d6, [x18, x14]
	fadd	v27.4s, v27.4s, v7.4s
	cmp	x6, x1
	b.hs	.LBB4_30
	b	.LBB4_45
.LBB4_44:
	mov	x6, x5
	cmp	x6, x1
	b.hs	.LBB4_30
.LBB4_45:
	add	x14, x15, x6, lsl #1
.LBB4_46:
	add	x6, x6, #4
	str	d25, [x19, x14]
	add	x14, x14, #8
	cmp	x6, x1
	b.lo	.LBB4_46
	b	.LBB4_30
.LBB4_47:
	add	sp, sp, #528
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
	str	x6, [sp, #120]
	str	x3, [sp, #136]
	stp	x0, x1, [sp, #280]
	str	x2, [sp, #64]
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
	fmov	d0, xzr
	ldr	x15, [x29, #104]
	ldr	w10, [x29, #96]
	add	x25, sp, #720
	mov	x19, x7
	cmp	x15, #0
	mov	x8, xzr
	lsl	x26, x7, #2
	mov	v0.d[1], v0.d[0]
	str	w10, [sp, #220]
	mov	w10, #8
	csel	x10, x10, x7, ne
	str	x5, [sp, #344]
	lsl	x22, x10, #2
	str	x15, [sp, #424]
	str	x7, [sp, #208]
	str	q0, [sp, #256]
	str	x9, [sp, #72]
	lsl	x9, x4, #3
	add	x9, x9, #8
	and	x9, x9, #0xfffffffffffffff0
	add	x9, x9, #127
	and	x9, x9, #0xffffffffffffffc0
	str	x9, [sp, #152]
	add	x9, x4, #1
	lsr	x11, x9, #1
	str	x9, [sp, #128]
	lsr	x9, x9, #2
	str	x9, [sp, #112]
	ldr	x9, [sp, #120]
	str	x11, [sp, #248]
	add	x9, x9, #16
	str	x9, [sp, #56]
	add	x9, x25, #16
	stp	x9, x10, [sp, #192]
	b	.LBB5_4
.LBB5_3:
	ldp	x8, x9, [sp, #72]
	cmp	x9, x8
	mov	x8, x9
	b.hs	.LBB5_1
.LBB5_4:
	add	x9, x8, #1
	str	x9, [sp, #80]
	cbz	x5, .LBB5_3
	ldp	x9, x10, [sp, #64]
	mov	x7, xzr
	mov	x12, x5
	mul	x8, x8, x9
	udiv	x11, x8, x10
	ldr	x8, [sp, #80]
	mul	x8, x8, x9
	udiv	x8, x8, x10
	sub	x8, x8, x11
	stp	x8, x11, [sp, #96]
	add	x9, x8, #5
	mov	x8, #-6148914691236517206
	movk	x8, #43691
	str	x9, [sp, #144]
	umulh	x8, x9, x8
	lsr	x9, x8, #2
	ldr	x8, [sp, #112]
	mul	x8, x9, x8
	str	x9, [sp, #328]
	ldr	x9, [sp, #120]
	str	x8, [sp, #88]
	ldr	x8, [sp, #56]
	stp	x8, x9, [sp, #176]
	b	.LBB5_7
.LBB5_6:
	ldp	x12, x8, [sp, #168]
	ldr	x7, [sp, #160]
	cmp	x7, x5
	add	x9, x8, #32
	ldr	x8, [sp, #184]
	add	x8, x8, #32
	stp	x9, x8, [sp, #176]
	b.hs	.LBB5_3
.LBB5_7:
	subs	x8, x12, #8
	mov	w11, #8
	ldr	x10, [sp, #152]
	csel	x13, x12, x11, lo
	str	x8, [sp, #168]
	lsr	x8, x7, #3
	sub	x9, x13, #4
	sub	x20, x5, x7
	str	x13, [sp, #384]
	cmp	x9, #1
	str	x9, [sp, #432]
	csinc	x21, x9, xzr, hi
	ldr	x9, [sp, #136]
	madd	x8, x8, x10, x9
	cmp	x13, #1
	str	x8, [sp, #336]
	csinc	x8, x13, xzr, hi
	cmp	x20, #8
	csel	x9, x20, x11, lo
	str	x8, [sp, #416]
	add	x8, x7, #8
	str	x9, [sp, #224]
	ldr	x9, [sp, #128]
	cmp	x8, x5
	str	x8, [sp, #160]
	csel	x8, x10, xzr, lo
	cmp	x9, #128
	b.lo	.LBB5_11
	cbz	x8, .LBB5_11
	ldr	x9, [sp, #144]
	cmp	x9, #24
	b.lo	.LBB5_11
	ldr	x9, [sp, #88]
	ldr	x10, [sp, #336]
	udiv	x8, x8, x9
	ldr	x9, [sp, #152]
	add	x13, x10, x9
	mov	w9, #64
	cmp	x8, #64
	csel	x8, x8, x9, lo
	stp	x13, x8, [sp, #496]
	b	.LBB5_12
.LBB5_11:
	ldr	x9, [sp, #144]
	ldr	x13, [sp, #336]
	mov	x8, xzr
	cmp	x9, #6
	stp	x13, xzr, [sp, #496]
	b.lo	.LBB5_6
.LBB5_12:
	ldr	x9, [sp, #96]
	ldr	x10, [sp, #328]
	cmp	x15, #0
	ldr	x27, [sp, #104]
	mov	x14, xzr
	str	x7, [sp, #392]
	udiv	x11, x9, x10
	str	x12, [sp, #240]
	msub	x9, x11, x10, x9
	ldr	x10, [sp, #384]
	stp	x9, x11, [sp, #312]
	ldr	x9, [sp, #112]
	ldr	x11, [sp, #432]
	mul	x8, x8, x9
	ldr	w9, [sp, #220]
	str	x8, [sp, #304]
	and	x8, x11, #0xfffffffffffffff8
	str	x8, [sp, #376]
	cset	w8, ne
	cmp	w9, #0
	and	x9, x10, #0x8
	ccmp	x20, #7, #2, ne
	str	x9, [sp, #368]
	ldr	x9, [sp, #120]
	csel	w8, wzr, w8, ls
	str	w8, [sp, #236]
	ldr	x8, [sp, #224]
	cset	w24, hi
	add	x9, x9, x7, lsl #2
	sub	x8, x8, #4
	str	x9, [sp, #296]
	and	x9, x10, #0x8
	str	x8, [sp, #440]
	and	x8, x11, #0xfffffffffffffff8
	stp	x8, x9, [sp, #352]
	b	.LBB5_16
.LBB5_13:
	ldp	x8, x2, [sp, #280]
	add	x5, sp, #496
	ldr	x3, [sp, #336]
	ldr	x4, [sp, #248]
	add	x6, sp, #448
	mov	x0, x28
	madd	x1, x27, x2, x8
	bl	tile_of
.LBB5_14:
	ldr	x7, [sp, #392]
	ldr	x15, [sp, #424]
.LBB5_15:
	ldp	x14, x13, [sp, #400]
	add	x27, x28, x27
	ldr	x8, [sp, #304]
	ldr	x5, [sp, #344]
	add	x13, x13, x8
	ldr	x8, [sp, #328]
	add	x14, x14, #1
	str	x13, [sp, #496]
	cmp	x14, x8
	b.hs	.LBB5_6
.LBB5_16:
	mul	x8, x27, x19
	adrp	x9, no_bias
	add	x9, x9, :lo12:no_bias
	stp	x19, x9, [sp, #456]
	ldr	x9, [sp, #296]
	ldr	q0, [sp, #256]
	str	xzr, [sp, #488]
	stp	x14, x13, [sp, #400]
	add	x23, x9, x8, lsl #2
	add	x8, sp, #217
	stur	q0, [x8, #255]
	ldp	x9, x8, [sp, #312]
	str	x23, [sp, #448]
	cmp	x14, x9
	cinc	x28, x8, lo
	cmp	x20, #8
	b.lo	.LBB5_29
	add	x11, sp, #512
	cbz	x15, .LBB5_20
	ldr	x8, [x15]
	cbz	x8, .LBB5_20
	add	x8, x8, x7, lsl #2
	str	x8, [sp, #464]
.LBB5_20:
	ldr	w8, [sp, #220]
	cbz	w8, .LBB5_22
	stp	x23, x19, [sp, #472]
.LBB5_22:
	cbz	x15, .LBB5_13
	ldr	x8, [x15, #40]
	cbz	x8, .LBB5_85
.LBB5_24:
	mov	w8, #8
	stp	x11, x8, [sp, #448]
.LBB5_25:
	ldp	x8, x2, [sp, #280]
	add	x5, sp, #496
	ldr	x3, [sp, #336]
	ldr	x4, [sp, #248]
	add	x6, sp, #448
	mov	x0, x28
	madd	x1, x27, x2, x8
	bl	tile_of
	ldr	x15, [sp, #424]
	ldr	x7, [sp, #392]
	ldr	x6, [sp, #240]
	ldr	x8, [x15, #40]
	cbnz	x8, .LBB5_30
	ldr	w8, [x15, #8]
	cmp	w8, #5
	b.eq	.LBB5_98
	cbnz	w8, .LBB5_30
	ldr	x8, [x15, #16]
	b	.LBB5_99
.LBB5_29:
	ldp	x8, x2, [sp, #280]
	add	x5, sp, #496
	ldr	x3, [sp, #336]
	ldr	x4, [sp, #248]
	add	x6, sp, #448
	mov	x0, x28
	madd	x1, x27, x2, x8
	add	x8, sp, #512
	str	x8, [sp, #448]
	mov	w8, #8
	str	x8, [sp, #456]
	bl	tile_of
	ldr	x6, [sp, #240]
	ldr	x7, [sp, #392]
	ldr	x15, [sp, #424]
.LBB5_30:
	ldr	w8, [sp, #236]
	tbnz	w8, #0, .LBB5_77
	ldp	x4, x3, [sp, #192]
	cmp	x15, #0
	add	x5, sp, #512
	ldr	x2, [sp, #344]
	csel	x8, x5, x23, ne
	cbz	x28, .LBB5_76
	mul	x11, x26, x27
	ldp	x10, x12, [sp, #176]
	mov	x9, xzr
	add	x13, x8, #32
	mov	x14, x8
	add	x10, x10, x11
	add	x11, x12, x11
	add	x12, x8, #16
	b	.LBB5_35
.LBB5_33:
	str	q0, [x17, #16]
.LBB5_34:
	add	x9, x9, #1
	add	x10, x10, x26
	add	x11, x11, x26
	cmp	x9, x28
	add	x12, x12, x22
	add	x14, x14, x22
	add	x13, x13, x22
	b.eq	.LBB5_76
.LBB5_35:
	mul	x15, x9, x19
	add	x16, x5, x9, lsl #5
	ldr	q0, [x16]
	add	x15, x23, x15, lsl #2
	tbnz	w24, #0, .LBB5_48
	cmp	x20, #4
	b.lo	.LBB5_38
	ldr	q1, [x15]
	b	.LBB5_47
.LBB5_38:
	movi	v1.2d, #0000000000000000
	cmp	x2, x7
	str	xzr, [sp, #728]
	str	xzr, [sp, #720]
	b.eq	.LBB5_47
	cmp	x6, #8
	b.hs	.LBB5_41
	mov	x0, xzr
	b	.LBB5_44
.LBB5_41:
	ldr	x0, [sp, #368]
	mov	x17, x4
	mov	x18, x10
.LBB5_42:
	ldp	q1, q2, [x18, #-16]
	subs	x0, x0, #8
	add	x18, x18, #32
	stp	q1, q2, [x17, #-16]
	add	x17, x17, #32
	b.ne	.LBB5_42
	ldr	x17, [sp, #384]
	ldr	x0, [sp, #360]
	cmp	x17, x0
	b.eq	.LBB5_46
.LBB5_44:
	lsl	x18, x0, #2
	ldr	x1, [sp, #416]
	add	x17, x11, x18
	add	x18, x25, x18
	sub	x0, x1, x0
.LBB5_45:
	ldr	s1, [x17], #4
	subs	x0, x0, #1
	str	s1, [x18], #4
	b.ne	.LBB5_45
.LBB5_46:
	ldr	q1, [sp, #720]
.LBB5_47:
	fadd	v0.4s, v0.4s, v1.4s
.LBB5_48:
	mul	x17, x9, x3
	cmp	x20, #4
	add	x17, x8, x17, lsl #2
	b.lo	.LBB5_50
	str	q0, [x17]
	b	.LBB5_58
.LBB5_50:
	cmp	x2, x7
	str	q0, [sp, #720]
	b.eq	.LBB5_58
	cmp	x6, #8
	b.hs	.LBB5_53
	mov	x1, xzr
	b	.LBB5_56
.LBB5_53:
	ldr	x1, [sp, #368]
	mov	x18, x4
	mov	x0, x12
.LBB5_54:
	ldp	q0, q1, [x18, #-16]
	subs	x1, x1, #8
	add	x18, x18, #32
	stp	q0, q1, [x0, #-16]
	add	x0, x0, #32
	b.ne	.LBB5_54
	ldr	x18, [sp, #384]
	ldr	x1, [sp, #360]
	cmp	x18, x1
	b.eq	.LBB5_58
.LBB5_56:
	lsl	x0, x1, #2
	mov	x30, x4
	ldr	x4, [sp, #416]
	add	x18, x25, x0
	add	x0, x14, x0
	sub	x1, x4, x1
	mov	x4, x30
.LBB5_57:
	ldr	s0, [x18], #4
	subs	x1, x1, #1
	str	s0, [x0], #4
	b.ne	.LBB5_57
.LBB5_58:
	cmp	x20, #5
	b.lo	.LBB5_34
	ldr	q0, [x16, #16]
	tbnz	w24, #0, .LBB5_69
	ldr	x16, [sp, #440]
	cmp	x16, #3
	b.ls	.LBB5_62
	ldr	q1, [x15, #16]
	b	.LBB5_68
.LBB5_62:
	ldr	x16, [sp, #432]
	mov	x15, xzr
	str	xzr, [sp, #728]
	str	xzr, [sp, #720]
	cmp	x16, #8
	b.lo	.LBB5_66
	ldr	x18, [sp, #376]
	mov	x15, x4
	mov	x16, x10
.LBB5_64:
	ldp	q1, q2, [x16], #32
	subs	x18, x18, #8
	stp	q1, q2, [x15, #-16]
	add	x15, x15, #32
	b.ne	.LBB5_64
	ldr	x15, [sp, #432]
	ldr	x16, [sp, #352]
	cmp	x15, x16
	mov	x15, x16
	b.eq	.LBB5_67
.LBB5_66:
	ldr	s1, [x10, x15, lsl #2]
	str	s1, [x25, x15, lsl #2]
	add	x15, x15, #1
	cmp	x21, x15
	b.ne	.LBB5_66
.LBB5_67:
	ldr	q1, [sp, #720]
.LBB5_68:
	fadd	v0.4s, v0.4s, v1.4s
.LBB5_69:
	ldr	x15, [sp, #440]
	cmp	x15, #3
	b.hi	.LBB5_33
	ldr	x15, [sp, #432]
	str	q0, [sp, #720]
	cmp	x15, #8
	b.hs	.LBB5_72
	mov	x15, xzr
	b	.LBB5_75
.LBB5_72:
	ldr	x17, [sp, #376]
	mov	x15, x4
	mov	x16, x13
.LBB5_73:
	ldp	q0, q1, [x15, #-16]
	subs	x17, x17, #8
	add	x15, x15, #32
	stp	q0, q1, [x16, #-16]
	add	x16, x16, #32
	b.ne	.LBB5_73
	ldr	x15, [sp, #432]
	ldr	x16, [sp, #352]
	cmp	x15, x16
	mov	x15, x16
	b.eq	.LBB5_34
.LBB5_75:
	ldr	s0, [x25, x15, lsl #2]
	str	s0, [x12, x15, lsl #2]
	add	x15, x15, #1
	cmp	x21, x15
	b.ne	.LBB5_75
	b	.LBB5_34
.LBB5_76:
	ldr	x15, [sp, #424]
	cbz	x15, .LBB5_15
.LBB5_77:
	ldr	x8, [x15]
	ldr	x9, [x15, #40]
	cmp	x8, #0
	add	x8, x8, x7, lsl #2
	ccmp	x20, #7, #2, ne
	csel	x2, xzr, x8, hi
	cbz	x9, .LBB5_80
	cbz	x2, .LBB5_83
	ldr	x19, [sp, #224]
	mov	w3, wzr
	mov	x4, xzr
	mov	x5, xzr
	add	x0, sp, #512
	add	x6, sp, #512
	mov	w1, #8
	mov	x2, x8
	mov	w7, #8
	stp	x28, x19, [sp]
	bl	contrast_neon_epilogue
	ldr	x15, [sp, #424]
	ldr	x7, [sp, #392]
	ldr	x9, [x15, #40]
	b	.LBB5_84
.LBB5_80:
	ldr	w9, [x15, #32]
	ldr	x8, [x15, #16]
	cbz	w9, .LBB5_93
	cbz	x8, .LBB5_96
	ldr	x5, [x15, #24]
	ldr	x19, [sp, #224]
	mov	w3, wzr
	add	x0, sp, #512
	mov	w1, #8
	mov	x6, x23
	mul	x9, x5, x27
	stp	x28, x19, [sp]
	add	x8, x8, x9, lsl #2
	add	x4, x8, x7, lsl #2
	ldr	x7, [sp, #208]
	bl	contrast_neon_epilogue
	ldr	x8, [sp, #424]
	mov	x2, xzr
	mov	x4, xzr
	mov	x5, xzr
	mov	x0, x23
	ldr	w3, [x8, #8]
	str	x19, [sp, #8]
	ldr	x19, [sp, #208]
	mov	x1, x19
	b	.LBB5_95
.LBB5_83:
	ldr	x19, [sp, #224]
.LBB5_84:
	ldr	x1, [x15, #48]
	ldr	w4, [x15, #8]
	add	x2, sp, #512
	ldr	x6, [sp, #208]
	mov	w3, #8
	mov	x5, x23
	mul	x8, x1, x27
	str	x19, [sp]
	mov	x19, x6
	add	x8, x9, x8, lsl #2
	add	x0, x8, x7, lsl #2
	mov	x7, x28
	bl	contrast_neon_gated
	b	.LBB5_14
.LBB5_85:
	ldr	w9, [x15, #8]
	cbz	w9, .LBB5_101
	cmp	w9, #5
	b.ne	.LBB5_24
	ldr	w10, [x15, #32]
	ldr	x8, [x15, #16]
	cbz	w10, .LBB5_104
	ldr	w10, [sp, #220]
	cbz	w10, .LBB5_90
	cbnz	x8, .LBB5_24
.LBB5_90:
	cmp	w9, #5
	b.ne	.LBB5_106
	ldr	w9, [x15, #32]
	cbz	w9, .LBB5_107
	mov	w9, #1
	str	w9, [sp, #488]
	cbnz	x8, .LBB5_108
	b	.LBB5_25
.LBB5_93:
	ldr	w3, [x15, #8]
	ldr	x5, [x15, #24]
	cbz	x8, .LBB5_97
	mul	x9, x5, x27
	add	x0, sp, #512
	mov	w1, #8
	add	x8, x8, x9, lsl #2
	add	x4, x8, x7, lsl #2
	ldr	x8, [sp, #224]
	str	x8, [sp, #8]
.LBB5_95:
	mov	x6, x23
	mov	x7, x19
	str	x28, [sp]
	bl	contrast_neon_epilogue
	b	.LBB5_14
.LBB5_96:
	ldr	w3, [x15, #8]
	ldr	x5, [x15, #24]
.LBB5_97:
	ldr	x8, [sp, #224]
	mov	x4, xzr
	add	x0, sp, #512
	mov	w1, #8
	mov	x6, x23
	mov	x7, x19
	stp	x28, x8, [sp]
	bl	contrast_neon_epilogue
	ldr	x15, [sp, #424]
	ldr	x7, [sp, #392]
	b	.LBB5_15
.LBB5_98:
	ldr	w9, [x15, #32]
	ldr	x8, [x15, #16]
	cbz	w9, .LBB5_100
.LBB5_99:
	ldr	w9, [sp, #220]
	cbz	w9, .LBB5_15
.LBB5_100:
	cbnz	x8, .LBB5_30
	b	.LBB5_15
.LBB5_101:
	ldr	x8, [x15, #16]
	ldr	w9, [sp, #220]
	cbz	w9, .LBB5_103
	cbnz	x8, .LBB5_24
.LBB5_103:
	str	wzr, [sp, #488]
	cbnz	x8, .LBB5_108
	b	.LBB5_25
.LBB5_104:
	cbnz	x8, .LBB5_24
	mov	w8, #1
	str	w8, [sp, #488]
	b	.LBB5_25
.LBB5_106:
	mov	w9, wzr
	str	w9, [sp, #488]
	cbnz	x8, .LBB5_108
	b	.LBB5_25
.LBB5_107:
	cmp	x8, #0
	cset	w9, eq
	str	w9, [sp, #488]
	cbz	x8, .LBB5_25
.LBB5_108:
	ldr	x9, [x15, #24]
	mul	x10, x9, x27
	add	x8, x8, x10, lsl #2
	add	x8, x8, x7, lsl #2
	stp	x8, x9, [sp, #472]
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
	b.ne	.LBB6_59
	ldp	q5, q4, [x3, #32]
	cmp	x4, #2
	add	x9, x3, #64
	add	x8, x1, #64
	b.lo	.LBB6_50
	ldp	x11, x10, [x5]
	mov	v3.16b, v5.16b
	mov	v2.16b, v4.16b
	mov	v1.16b, v5.16b
	mov	v0.16b, v4.16b
	lsl	x12, x2, #1
.LBB6_6:
	prfm	pldl2keep, [x11]
	ldp	d6, d7, [x9]
	mov	x13, x8
	add	x14, x8, x2
	prfm	pldl1keep, [x9, #4096]
	prfm	pldl1keep, [x9, #4104]
	sub	x4, x4, #2
	sshll	v6.8h, v6.8b, #0
	sshll	v7.8h, v7.8b, #0
	cmp	x4, #1
	ld1r	{ v16.2s }, [x13], #4
	ld1r	{ v17.2s }, [x14]
	add	x14, x8, x12
	ldp	d21, d22, [x9, #16]
	ext	v18.16b, v6.16b, v6.16b, #8
	ld1r	{ v20.2s }, [x14]
	ext	v19.16b, v7.16b, v7.16b, #8
	smull	v23.4s, v16.4h, v6.4h
	smull	v26.4s, v17.4h, v6.4h
	smull	v24.4s, v16.4h, v7.4h
	sshll	v21.8h, v21.8b, #0
	sshll	v22.8h, v22.8b, #0
	smull	v27.4s, v17.4h, v7.4h
	smull	v6.4s, v20.4h, v6.4h
	smull	v7.4s, v20.4h, v7.4h
	add	x14, x13, x12
	smull	v25.4s, v16.4h, v18.4h
	smull	v30.4s, v17.4h, v18.4h
	smull	v18.4s, v20.4h, v18.4h
	smull	v16.4s, v16.4h, v19.4h
	ext	v28.16b, v21.16b, v21.16b, #8
	ext	v29.16b, v22.16b, v22.16b, #8
	smull	v17.4s, v17.4h, v19.4h
	smull	v19.4s, v20.4h, v19.4h
	prfm	pldl1keep, [x9, #4112]
	prfm	pldl1keep, [x9, #4120]
	add	x11, x11, x10
	add	x9, x9, #32
	addp	v20.4s, v23.4s, v25.4s
	ld1r	{ v23.2s }, [x13], x2
	ld1r	{ v25.2s }, [x13]
	addp	v6.4s, v6.4s, v18.4s
	ld1r	{ v18.2s }, [x14]
	addp	v16.4s, v24.4s, v16.4s
	addp	v24.4s, v26.4s, v30.4s
	addp	v17.4s, v27.4s, v17.4s
	addp	v7.4s, v7.4s, v19.4s
	smull	v19.4s, v23.4h, v21.4h
	smull	v26.4s, v23.4h, v28.4h
	smull	v27.4s, v23.4h, v22.4h
	smull	v23.4s, v23.4h, v29.4h
	smull	v30.4s, v25.4h, v21.4h
	smull	v31.4s, v25.4h, v28.4h
	smull	v8.4s, v25.4h, v22.4h
	smull	v25.4s, v25.4h, v29.4h
	smull	v21.4s, v18.4h, v21.4h
	smull	v28.4s, v18.4h, v28.4h
	smull	v22.4s, v18.4h, v22.4h
	smull	v18.4s, v18.4h, v29.4h
	add	v5.4s, v20.4s, v5.4s
	add	v4.4s, v16.4s, v4.4s
	add	v3.4s, v24.4s, v3.4s
	add	v2.4s, v17.4s, v2.4s
	add	v1.4s, v6.4s, v1.4s
	add	v0.4s, v7.4s, v0.4s
	addp	v6.4s, v19.4s, v26.4s
	addp	v7.4s, v27.4s, v23.4s
	addp	v16.4s, v30.4s, v31.4s
	addp	v17.4s, v8.4s, v25.4s
	addp	v19.4s, v21.4s, v28.4s
	addp	v18.4s, v22.4s, v18.4s
	add	x8, x8, #8
	add	v5.4s, v6.4s, v5.4s
	add	v4.4s, v7.4s, v4.4s
	add	v3.4s, v16.4s, v3.4s
	add	v2.4s, v17.4s, v2.4s
	add	v1.4s, v19.4s, v1.4s
	add	v0.4s, v18.4s, v0.4s
	b.hi	.LBB6_6
	cbz	x4, .LBB6_9
.LBB6_8:
	ldp	d6, d7, [x9]
	lsl	x10, x2, #1
	prfm	pldl1keep, [x9, #4096]
	prfm	pldl1keep, [x9, #4104]
	mov	x9, x8
	add	x8, x8, x2
	sshll	v6.8h, v6.8b, #0
	sshll	v7.8h, v7.8b, #0
	ld1r	{ v16.2s }, [x9], x10
	ld1r	{ v17.2s }, [x8]
	ld1r	{ v18.2s }, [x9]
	ext	v19.16b, v6.16b, v6.16b, #8
	ext	v20.16b, v7.16b, v7.16b, #8
	smull	v21.4s, v16.4h, v6.4h
	smull	v22.4s, v16.4h, v7.4h
	smull	v23.4s, v17.4h, v6.4h
	smull	v24.4s, v17.4h, v7.4h
	smull	v6.4s, v18.4h, v6.4h
	smull	v7.4s, v18.4h, v7.4h
	smull	v25.4s, v16.4h, v19.4h
	smull	v16.4s, v16.4h, v20.4h
	smull	v26.4s, v17.4h, v19.4h
	smull	v17.4s, v17.4h, v20.4h
	smull	v19.4s, v18.4h, v19.4h
	smull	v18.4s, v18.4h, v20.4h
	addp	v20.4s, v21.4s, v25.4s
	addp	v16.4s, v22.4s, v16.4s
	addp	v21.4s, v23.4s, v26.4s
	addp	v17.4s, v24.4s, v17.4s
	addp	v6.4s, v6.4s, v19.4s
	addp	v7.4s, v7.4s, v18.4s
	add	v5.4s, v20.4s, v5.4s
	add	v4.4s, v16.4s, v4.4s
	add	v3.4s, v21.4s, v3.4s
	add	v2.4s, v17.4s, v2.4s
	add	v1.4s, v6.4s, v1.4s
	add	v0.4s, v7.4s, v0.4s
.LBB6_9:
	movi	d6, #0000000000000000
	mov	w9, #-8388608
	ldr	w8, [x6, #40]
	fmov	s7, w9
	ldp	x11, x10, [x6, #16]
	cmp	w8, #0
	ldp	x8, x9, [x6]
	fcsel	s6, s7, s6, eq
	ldp	q16, q7, [x11]
	dup	v6.4s, v6.s[0]
	cbz	x10, .LBB6_56
	ldr	q17, [x3]
	ldr	s18, [x1]
	scvtf	v5.4s, v5.4s
	ldr	x11, [x6, #32]
	scvtf	v4.4s, v4.4s
	scvtf	v3.4s, v3.4s
	fmul	v17.4s, v17.4s, v18.s[0]
	mov	v18.16b, v16.16b
	add	x13, x8, x9, lsl #2
	add	x12, x10, x11, lsl #2
	scvtf	v2.4s, v2.4s
	scvtf	v1.4s, v1.4s
	scvtf	v0.4s, v0.4s
	fmla	v18.4s, v17.4s, v5.4s
	ldr	q5, [x10]
	fadd	v5.4s, v5.4s, v18.4s
	fcmgt	v17.4s, v6.4s, v5.4s
	bit	v5.16b, v6.16b, v17.16b
	str	q5, [x8]
	ldr	q5, [x3, #16]
	ldr	s17, [x1]
	fmul	v5.4s, v5.4s, v17.s[0]
	mov	v17.16b, v7.16b
	fmla	v17.4s, v5.4s, v4.4s
	ldr	q4, [x10, #16]
	add	x10, x10, x11, lsl #3
	fadd	v4.4s, v4.4s, v17.4s
	fcmgt	v5.4s, v6.4s, v4.4s
	bit	v4.16b, v6.16b, v5.16b
	str	q4, [x8, #16]
	add	x8, x8, x9, lsl #3
	ldr	q4, [x3]
	ldr	s5, [x1, x2]
	fmul	v4.4s, v4.4s, v5.s[0]
	mov	v5.16b, v16.16b
	fmla	v5.4s, v4.4s, v3.4s
	ldr	q3, [x12]
	fadd	v3.4s, v3.4s, v5.4s
	fcmgt	v4.4s, v6.4s, v3.4s
	bit	v3.16b, v6.16b, v4.16b
	str	q3, [x13]
	ldr	q3, [x3, #16]
	ldr	s4, [x1, x2]
	fmul	v3.4s, v3.4s, v4.s[0]
	mov	v4.16b, v7.16b
	fmla	v4.4s, v3.4s, v2.4s
	ldr	q2, [x12, #16]
	lsl	x12, x2, #1
	fadd	v2.4s, v2.4s, v4.4s
	fcmgt	v3.4s, v6.4s, v2.4s
	bit	v2.16b, v6.16b, v3.16b
	str	q2, [x13, #16]
	ldr	q2, [x3]
	ldr	s3, [x1, x12]
	fmul	v2.4s, v2.4s, v3.s[0]
	fmla	v16.4s, v2.4s, v1.4s
	ldr	q1, [x10]
	fadd	v1.4s, v1.4s, v16.4s
	fcmgt	v2.4s, v6.4s, v1.4s
	bit	v1.16b, v6.16b, v2.16b
	str	q1, [x8]
	ldr	q1, [x3, #16]
	ldr	s2, [x1, x12]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v7.4s, v1.4s, v0.4s
	ldr	q0, [x10, #16]
	fadd	v0.4s, v0.4s, v7.4s
	fcmgt	v1.4s, v6.4s, v0.4s
	bit	v0.16b, v6.16b, v1.16b
	str	q0, [x8, #16]
	b	.LBB6_59
.LBB6_11:
	cmp	x0, #4
	b.eq	.LBB6_28
	cmp	x0, #5
	b.eq	.LBB6_42
	cmp	x0, #6
	b.ne	.LBB6_59
	ldp	q14, q0, [x3, #32]
	add	x8, x2, x2, lsl #1
	add	x11, x1, #64
	lsl	x9, x2, #1
	cmp	x4, #2
	add	x10, x11, x8
	add	x12, x3, #64
	b.lo	.LBB6_51
	ldp	x14, x13, [x5]
	mov	v2.16b, v0.16b
	mov	v3.16b, v14.16b
	mov	v4.16b, v0.16b
	mov	v5.16b, v14.16b
	mov	v13.16b, v0.16b
	mov	v7.16b, v14.16b
	mov	v16.16b, v0.16b
	mov	v17.16b, v14.16b
	mov	v18.16b, v0.16b
	mov	v19.16b, v14.16b
.LBB6_16:
	prfm	pldl2keep, [x14]
	ldp	d20, d21, [x12]
	mov	x16, x11
	add	x18, x11, x2
	add	x15, x11, x9
	prfm	pldl1keep, [x12, #4096]
	prfm	pldl1keep, [x12, #4104]
	sshll	v20.8h, v20.8b, #0
	sshll	v21.8h, v21.8b, #0
	ld1r	{ v23.2s }, [x16], #4
	mov	x17, x10
	ld1r	{ v24.2s }, [x18], #4
	add	x0, x10, x2
	ext	v22.16b, v20.16b, v20.16b, #8
	ext	v25.16b, v21.16b, v21.16b, #8
	add	x5, x10, x9
	ld1r	{ v26.2s }, [x15], #4
	smull	v27.4s, v23.4h, v20.4h
	smull	v29.4s, v24.4h, v20.4h
	smull	v30.4s, v24.4h, v21.4h
	smull	v28.4s, v23.4h, v21.4h
	ld1r	{ v12.2s }, [x17], #4
	sub	x4, x4, #2
	smull	v31.4s, v26.4h, v20.4h
	smull	v8.4s, v26.4h, v21.4h
	smull	v10.4s, v24.4h, v22.4h
	smull	v24.4s, v24.4h, v25.4h
	smull	v11.4s, v26.4h, v22.4h
	smull	v26.4s, v26.4h, v25.4h
	smull	v9.4s, v23.4h, v22.4h
	smull	v23.4s, v23.4h, v25.4h
	add	x11, x11, #8
	cmp	x4, #1
	add	x10, x10, #8
	add	x14, x14, x13
	addp	v24.4s, v30.4s, v24.4s
	addp	v30.4s, v8.4s, v26.4s
	smull	v26.4s, v12.4h, v20.4h
	addp	v23.4s, v28.4s, v23.4s
	addp	v28.4s, v29.4s, v10.4s
	addp	v29.4s, v31.4s, v11.4s
	addp	v9.4s, v27.4s, v9.4s
	smull	v27.4s, v12.4h, v22.4h
	smull	v8.4s, v12.4h, v25.4h
	add	v1.4s, v30.4s, v13.4s
	add	v16.4s, v24.4s, v16.4s
	smull	v30.4s, v12.4h, v21.4h
	add	v18.4s, v23.4s, v18.4s
	add	v17.4s, v28.4s, v17.4s
	add	v7.4s, v29.4s, v7.4s
	add	v19.4s, v9.4s, v19.4s
	str	q1, [sp, #48]
	addp	v26.4s, v26.4s, v27.4s
	ld1r	{ v28.2s }, [x0], #4
	addp	v27.4s, v30.4s, v8.4s
	ld1r	{ v29.2s }, [x5], #4
	ldp	d23, d31, [x12, #16]
	prfm	pldl1keep, [x12, #4112]
	smull	v9.4s, v28.4h, v20.4h
	smull	v10.4s, v28.4h, v22.4h
	smull	v11.4s, v28.4h, v21.4h
	smull	v22.4s, v29.4h, v22.4h
	smull	v12.4s, v29.4h, v21.4h
	smull	v28.4s, v28.4h, v25.4h
	sshll	v24.8h, v23.8b, #0
	sshll	v23.8h, v31.8b, #0
	smull	v31.4s, v29.4h, v20.4h
	smull	v25.4s, v29.4h, v25.4h
	prfm	pldl1keep, [x12, #4120]
	ld1r	{ v29.2s }, [x16]
	ld1r	{ v30.2s }, [x18]
	addp	v8.4s, v9.4s, v10.4s
	add	v5.4s, v26.4s, v5.4s
	ext	v20.16b, v24.16b, v24.16b, #8
	ext	v21.16b, v23.16b, v23.16b, #8
	addp	v28.4s, v11.4s, v28.4s
	addp	v22.4s, v31.4s, v22.4s
	smull	v31.4s, v29.4h, v24.4h
	smull	v10.4s, v29.4h, v23.4h
	addp	v25.4s, v12.4s, v25.4s
	smull	v11.4s, v30.4h, v24.4h
	smull	v13.4s, v30.4h, v23.4h
	add	v3.4s, v8.4s, v3.4s
	ld1r	{ v8.2s }, [x0]
	add	v4.4s, v27.4s, v4.4s
	smull	v9.4s, v29.4h, v20.4h
	smull	v29.4s, v29.4h, v21.4h
	smull	v12.4s, v30.4h, v20.4h
	smull	v30.4s, v30.4h, v21.4h
	add	v6.4s, v22.4s, v14.4s
	ld1r	{ v22.2s }, [x15]
	add	v2.4s, v28.4s, v2.4s
	add	v1.4s, v25.4s, v0.4s
	smull	v14.4s, v8.4h, v24.4h
	smull	v15.4s, v8.4h, v20.4h
	smull	v0.4s, v8.4h, v23.4h
	smull	v8.4s, v8.4h, v21.4h
	addp	v26.4s, v10.4s, v29.4s
	ld1r	{ v29.2s }, [x17]
	ld1r	{ v10.2s }, [x5]
	addp	v25.4s, v31.4s, v9.4s
	addp	v27.4s, v11.4s, v12.4s
	addp	v28.4s, v13.4s, v30.4s
	smull	v30.4s, v22.4h, v24.4h
	smull	v31.4s, v22.4h, v20.4h
	smull	v9.4s, v22.4h, v23.4h
	smull	v22.4s, v22.4h, v21.4h
	smull	v11.4s, v29.4h, v24.4h
	smull	v12.4s, v29.4h, v20.4h
	smull	v13.4s, v29.4h, v23.4h
	smull	v29.4s, v29.4h, v21.4h
	smull	v24.4s, v10.4h, v24.4h
	smull	v20.4s, v10.4h, v20.4h
	smull	v23.4s, v10.4h, v23.4h
	smull	v21.4s, v10.4h, v21.4h
	add	v19.4s, v25.4s, v19.4s
	add	v18.4s, v26.4s, v18.4s
	add	v17.4s, v27.4s, v17.4s
	add	v16.4s, v28.4s, v16.4s
	addp	v25.4s, v30.4s, v31.4s
	addp	v22.4s, v9.4s, v22.4s
	addp	v26.4s, v11.4s, v12.4s
	addp	v27.4s, v13.4s, v29.4s
	addp	v28.4s, v14.4s, v15.4s
	addp	v0.4s, v0.4s, v8.4s
	addp	v20.4s, v24.4s, v20.4s
	addp	v21.4s, v23.4s, v21.4s
	ldr	q23, [sp, #48]
	add	v7.4s, v25.4s, v7.4s
	add	x12, x12, #32
	add	v5.4s, v26.4s, v5.4s
	add	v4.4s, v27.4s, v4.4s
	add	v3.4s, v28.4s, v3.4s
	add	v13.4s, v22.4s, v23.4s
	add	v2.4s, v0.4s, v2.4s
	add	v14.4s, v20.4s, v6.4s
	add	v0.4s, v21.4s, v1.4s
	b.hi	.LBB6_16
	cbz	x4, .LBB6_19
.LBB6_18:
	ldp	d1, d6, [x12]
	prfm	pldl1keep, [x12, #4096]
	prfm	pldl1keep, [x12, #4104]
	mov	x12, x11
	ld1r	{ v24.2s }, [x12], x9
	add	x11, x11, x2
	sshll	v20.8h, v1.8b, #0
	sshll	v21.8h, v6.8b, #0
	ld1r	{ v1.2s }, [x11]
	add	x11, x10, x2
	ld1r	{ v26.2s }, [x12]
	smull	v6.4s, v24.4h, v20.4h
	ext	v22.16b, v20.16b, v20.16b, #8
	ext	v23.16b, v21.16b, v21.16b, #8
	smull	v28.4s, v1.4h, v20.4h
	smull	v10.4s, v26.4h, v21.4h
	str	q6, [sp, #32]
	smull	v6.4s, v24.4h, v21.4h
	smull	v8.4s, v24.4h, v22.4h
	smull	v24.4s, v24.4h, v23.4h
	smull	v11.4s, v1.4h, v22.4h
	str	q6, [sp, #48]
	smull	v6.4s, v1.4h, v21.4h
	addp	v28.4s, v28.4s, v11.4s
	str	q6, [sp, #16]
	smull	v6.4s, v26.4h, v20.4h
	add	v17.4s, v28.4s, v17.4s
	ld1r	{ v29.2s }, [x10], x9
	ld1r	{ v30.2s }, [x11]
	ld1r	{ v9.2s }, [x10]
	smull	v12.4s, v29.4h, v20.4h
	smull	v27.4s, v30.4h, v20.4h
	str	q6, [sp]
	smull	v31.4s, v9.4h, v20.4h
	smull	v20.4s, v1.4h, v23.4h
	ldr	q1, [sp, #32]
	smull	v15.4s, v29.4h, v21.4h
	smull	v25.4s, v30.4h, v21.4h
	smull	v21.4s, v9.4h, v21.4h
	addp	v8.4s, v1.4s, v8.4s
	ldr	q1, [sp, #48]
	smull	v6.4s, v26.4h, v22.4h
	smull	v26.4s, v26.4h, v23.4h
	smull	v11.4s, v29.4h, v22.4h
	smull	v29.4s, v29.4h, v23.4h
	addp	v24.4s, v1.4s, v24.4s
	smull	v1.4s, v30.4h, v22.4h
	smull	v30.4s, v30.4h, v23.4h
	smull	v22.4s, v9.4h, v22.4h
	smull	v23.4s, v9.4h, v23.4h
	add	v19.4s, v8.4s, v19.4s
	add	v18.4s, v24.4s, v18.4s
	ldp	q24, q28, [sp]
	addp	v1.4s, v27.4s, v1.4s
	addp	v25.4s, v25.4s, v30.4s
	addp	v22.4s, v31.4s, v22.4s
	addp	v21.4s, v21.4s, v23.4s
	addp	v20.4s, v28.4s, v20.4s
	addp	v6.4s, v24.4s, v6.4s
	addp	v24.4s, v10.4s, v26.4s
	addp	v26.4s, v12.4s, v11.4s
	addp	v28.4s, v15.4s, v29.4s
	add	v3.4s, v1.4s, v3.4s
	add	v2.4s, v25.4s, v2.4s
	add	v14.4s, v22.4s, v14.4s
	add	v0.4s, v21.4s, v0.4s
	add	v16.4s, v20.4s, v16.4s
	add	v7.4s, v6.4s, v7.4s
	add	v13.4s, v24.4s, v13.4s
	add	v5.4s, v26.4s, v5.4s
	add	v4.4s, v28.4s, v4.4s
.LBB6_19:
	movi	d1, #0000000000000000
	mov	w11, #-8388608
	ldr	w10, [x6, #40]
	fmov	s6, w11
	ldp	x13, x12, [x6, #16]
	cmp	w10, #0
	ldp	x10, x11, [x6]
	fcsel	s1, s6, s1, eq
	ldp	q22, q21, [x13]
	dup	v20.4s, v1.s[0]
	cbz	x12, .LBB6_57
	ldr	q1, [x3]
	ldr	s6, [x1]
	scvtf	v19.4s, v19.4s
	ldr	x13, [x6, #32]
	scvtf	v18.4s, v18.4s
	scvtf	v17.4s, v17.4s
	fmul	v1.4s, v1.4s, v6.s[0]
	mov	v6.16b, v22.16b
	add	x15, x10, x11, lsl #2
	add	x14, x12, x13, lsl #2
	scvtf	v16.4s, v16.4s
	scvtf	v7.4s, v7.4s
	scvtf	v5.4s, v5.4s
	scvtf	v4.4s, v4.4s
	scvtf	v3.4s, v3.4s
	scvtf	v2.4s, v2.4s
	scvtf	v0.4s, v0.4s
	fmla	v6.4s, v1.4s, v19.4s
	ldr	q1, [x12]
	fadd	v1.4s, v1.4s, v6.4s
	fcmgt	v6.4s, v20.4s, v1.4s
	bit	v1.16b, v20.16b, v6.16b
	str	q1, [x10]
	ldr	q1, [x3, #16]
	ldr	s6, [x1]
	fmul	v1.4s, v1.4s, v6.s[0]
	mov	v6.16b, v21.16b
	fmla	v6.4s, v1.4s, v18.4s
	ldr	q1, [x12, #16]
	fadd	v1.4s, v1.4s, v6.4s
	fcmgt	v6.4s, v20.4s, v1.4s
	bit	v1.16b, v20.16b, v6.16b
	str	q1, [x10, #16]
	ldr	q1, [x3]
	ldr	s6, [x1, x2]
	fmul	v1.4s, v1.4s, v6.s[0]
	mov	v6.16b, v22.16b
	fmla	v6.4s, v1.4s, v17.4s
	ldr	q1, [x14]
	fadd	v1.4s, v1.4s, v6.4s
	fcmgt	v6.4s, v20.4s, v1.4s
	bit	v1.16b, v20.16b, v6.16b
	str	q1, [x15]
	ldr	q1, [x3, #16]
	ldr	s6, [x1, x2]
	fmul	v1.4s, v1.4s, v6.s[0]
	mov	v6.16b, v21.16b
	fmla	v6.4s, v1.4s, v16.4s
	ldr	q1, [x14, #16]
	add	x14, x12, x13, lsl #3
	fadd	v1.4s, v1.4s, v6.4s
	fcmgt	v6.4s, v20.4s, v1.4s
	bit	v1.16b, v20.16b, v6.16b
	str	q1, [x15, #16]
	add	x15, x10, x11, lsl #3
	ldr	q1, [x3]
	ldr	s6, [x1, x9]
	fmul	v1.4s, v1.4s, v6.s[0]
	mov	v6.16b, v22.16b
	fmla	v6.4s, v1.4s, v7.4s
	ldr	q1, [x14]
	scvtf	v7.4s, v13.4s
	fadd	v1.4s, v1.4s, v6.4s
	fcmgt	v6.4s, v20.4s, v1.4s
	bit	v1.16b, v20.16b, v6.16b
	str	q1, [x15]
	ldr	q1, [x3, #16]
	ldr	s6, [x1, x9]
	mov	w9, #12
	fmul	v1.4s, v1.4s, v6.s[0]
	mov	v6.16b, v21.16b
	fmla	v6.4s, v1.4s, v7.4s
	ldr	q1, [x14, #16]
	madd	x14, x13, x9, x12
	madd	x9, x11, x9, x10
	fadd	v1.4s, v1.4s, v6.4s
	fcmgt	v6.4s, v20.4s, v1.4s
	bit	v1.16b, v20.16b, v6.16b
	str	q1, [x15, #16]
	ldr	q1, [x3]
	ldr	s6, [x1, x8]
	fmul	v1.4s, v1.4s, v6.s[0]
	mov	v6.16b, v22.16b
	fmla	v6.4s, v1.4s, v5.4s
	ldr	q1, [x14]
	fadd	v1.4s, v1.4s, v6.4s
	fcmgt	v5.4s, v20.4s, v1.4s
	bit	v1.16b, v20.16b, v5.16b
	str	q1, [x9]
	ldr	q1, [x3, #16]
	ldr	s5, [x1, x8]
	lsl	x8, x2, #2
	fmul	v1.4s, v1.4s, v5.s[0]
	mov	v5.16b, v21.16b
	fmla	v5.4s, v1.4s, v4.4s
	ldr	q1, [x14, #16]
	add	x14, x10, x11, lsl #4
	fadd	v1.4s, v1.4s, v5.4s
	fcmgt	v4.4s, v20.4s, v1.4s
	bit	v1.16b, v20.16b, v4.16b
	str	q1, [x9, #16]
	add	x9, x12, x13, lsl #4
	ldr	q1, [x3]
	ldr	s4, [x1, x8]
	fmul	v1.4s, v1.4s, v4.s[0]
	mov	v4.16b, v22.16b
	fmla	v4.4s, v1.4s, v3.4s
	ldr	q1, [x9]
	fadd	v1.4s, v1.4s, v4.4s
	fcmgt	v3.4s, v20.4s, v1.4s
	bit	v1.16b, v20.16b, v3.16b
	str	q1, [x14]
	ldr	q1, [x3, #16]
	ldr	s3, [x1, x8]
	add	x8, x8, x2
	fmul	v1.4s, v1.4s, v3.s[0]
	mov	v3.16b, v21.16b
	fmla	v3.4s, v1.4s, v2.4s
	ldr	q1, [x9, #16]
	mov	w9, #20
	madd	x12, x13, x9, x12
	madd	x9, x11, x9, x10
	fadd	v1.4s, v1.4s, v3.4s
	scvtf	v3.4s, v14.4s
	fcmgt	v2.4s, v20.4s, v1.4s
	bit	v1.16b, v20.16b, v2.16b
	str	q1, [x14, #16]
	ldr	q1, [x3]
	ldr	s2, [x1, x8]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v22.4s, v1.4s, v3.4s
	ldr	q1, [x12]
	fadd	v1.4s, v1.4s, v22.4s
	fcmgt	v2.4s, v20.4s, v1.4s
	bit	v1.16b, v20.16b, v2.16b
	str	q1, [x9]
	ldr	q1, [x3, #16]
	ldr	s2, [x1, x8]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v21.4s, v1.4s, v0.4s
	ldr	q0, [x12, #16]
	fadd	v0.4s, v0.4s, v21.4s
	fcmgt	v1.4s, v20.4s, v0.4s
	bit	v0.16b, v20.16b, v1.16b
	b	.LBB6_58
.LBB6_21:
	ldp	q1, q0, [x3, #32]
	cmp	x4, #2
	add	x9, x3, #64
	add	x8, x1, #64
	b.lo	.LBB6_24
	ldp	x11, x10, [x5]
.LBB6_23:
	prfm	pldl2keep, [x11]
	ldp	d2, d3, [x9]
	mov	x12, x8
	prfm	pldl1keep, [x9, #4096]
	prfm	pldl1keep, [x9, #4104]
	ld1r	{ v4.2s }, [x12], #4
	sshll	v2.8h, v2.8b, #0
	sshll	v3.8h, v3.8b, #0
	sub	x4, x4, #2
	ldp	d5, d6, [x9, #16]
	prfm	pldl1keep, [x9, #4112]
	prfm	pldl1keep, [x9, #4120]
	ld1r	{ v17.2s }, [x12]
	cmp	x4, #1
	ext	v7.16b, v2.16b, v2.16b, #8
	ext	v16.16b, v3.16b, v3.16b, #8
	smull	v2.4s, v4.4h, v2.4h
	sshll	v5.8h, v5.8b, #0
	sshll	v6.8h, v6.8b, #0
	smull	v3.4s, v4.4h, v3.4h
	add	x11, x11, x10
	add	x9, x9, #32
	add	x8, x8, #8
	ext	v18.16b, v5.16b, v5.16b, #8
	ext	v19.16b, v6.16b, v6.16b, #8
	smull	v7.4s, v4.4h, v7.4h
	smull	v4.4s, v4.4h, v16.4h
	smull	v5.4s, v17.4h, v5.4h
	smull	v6.4s, v17.4h, v6.4h
	smull	v16.4s, v17.4h, v18.4h
	smull	v17.4s, v17.4h, v19.4h
	addp	v2.4s, v2.4s, v7.4s
	addp	v3.4s, v3.4s, v4.4s
	add	v1.4s, v2.4s, v1.4s
	add	v0.4s, v3.4s, v0.4s
	addp	v2.4s, v5.4s, v16.4s
	addp	v3.4s, v6.4s, v17.4s
	add	v1.4s, v2.4s, v1.4s
	add	v0.4s, v3.4s, v0.4s
	b.hi	.LBB6_23
.LBB6_24:
	cbz	x4, .LBB6_26
	ldp	d2, d3, [x9]
	prfm	pldl1keep, [x9, #4096]
	prfm	pldl1keep, [x9, #4104]
	ld1r	{ v4.2s }, [x8]
	sshll	v2.8h, v2.8b, #0
	sshll	v3.8h, v3.8b, #0
	ext	v5.16b, v2.16b, v2.16b, #8
	ext	v6.16b, v3.16b, v3.16b, #8
	smull	v2.4s, v4.4h, v2.4h
	smull	v3.4s, v4.4h, v3.4h
	smull	v5.4s, v4.4h, v5.4h
	smull	v4.4s, v4.4h, v6.4h
	addp	v2.4s, v2.4s, v5.4s
	addp	v3.4s, v3.4s, v4.4s
	add	v1.4s, v2.4s, v1.4s
	add	v0.4s, v3.4s, v0.4s
.LBB6_26:
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
	cbz	x9, .LBB6_54
	ldr	q5, [x3]
	ldr	s6, [x1]
	scvtf	v1.4s, v1.4s
	scvtf	v0.4s, v0.4s
	fmul	v5.4s, v5.4s, v6.s[0]
	fmla	v4.4s, v5.4s, v1.4s
	ldr	q1, [x9]
	fadd	v1.4s, v1.4s, v4.4s
	fcmgt	v4.4s, v2.4s, v1.4s
	bit	v1.16b, v2.16b, v4.16b
	str	q1, [x8]
	ldr	q1, [x3, #16]
	ldr	s4, [x1]
	fmul	v1.4s, v1.4s, v4.s[0]
	fmla	v3.4s, v1.4s, v0.4s
	ldr	q0, [x9, #16]
	fadd	v0.4s, v0.4s, v3.4s
	fcmgt	v1.4s, v2.4s, v0.4s
	bit	v0.16b, v2.16b, v1.16b
	str	q0, [x8, #16]
	b	.LBB6_59
.LBB6_28:
	add	x8, x2, x2, lsl #1
	ldp	q1, q0, [x3, #32]
	add	x10, x1, #64
	cmp	x4, #2
	add	x11, x3, #64
	add	x9, x10, x8
	b.lo	.LBB6_49
	ldp	x13, x12, [x5]
	mov	v2.16b, v0.16b
	mov	v3.16b, v1.16b
	mov	v4.16b, v0.16b
	mov	v5.16b, v1.16b
	mov	v6.16b, v0.16b
	mov	v7.16b, v1.16b
	lsl	x14, x2, #1
.LBB6_30:
	prfm	pldl2keep, [x13]
	ldp	d16, d17, [x11]
	mov	x15, x10
	add	x16, x10, x2
	prfm	pldl1keep, [x11, #4096]
	prfm	pldl1keep, [x11, #4104]
	sshll	v20.8h, v16.8b, #0
	sshll	v18.8h, v17.8b, #0
	add	x17, x10, x14
	ld1r	{ v16.2s }, [x15], #4
	mov	x18, x9
	ld1r	{ v24.2s }, [x16], #4
	sub	x4, x4, #2
	ext	v19.16b, v20.16b, v20.16b, #8
	ext	v23.16b, v18.16b, v18.16b, #8
	add	x10, x10, #8
	smull	v21.4s, v16.4h, v20.4h
	smull	v22.4s, v16.4h, v18.4h
	cmp	x4, #1
	smull	v29.4s, v24.4h, v20.4h
	ld1r	{ v25.2s }, [x17], #4
	ld1r	{ v27.2s }, [x18], #4
	add	x9, x9, #8
	smull	v26.4s, v16.4h, v19.4h
	smull	v30.4s, v16.4h, v23.4h
	smull	v31.4s, v24.4h, v19.4h
	ldp	d17, d28, [x11, #16]
	smull	v8.4s, v25.4h, v20.4h
	smull	v20.4s, v27.4h, v20.4h
	smull	v9.4s, v25.4h, v18.4h
	prfm	pldl1keep, [x11, #4112]
	prfm	pldl1keep, [x11, #4120]
	add	x13, x13, x12
	add	x11, x11, #32
	sshll	v17.8h, v17.8b, #0
	sshll	v16.8h, v28.8b, #0
	smull	v28.4s, v24.4h, v18.4h
	smull	v24.4s, v24.4h, v23.4h
	addp	v21.4s, v21.4s, v26.4s
	addp	v22.4s, v22.4s, v30.4s
	addp	v26.4s, v29.4s, v31.4s
	smull	v29.4s, v25.4h, v19.4h
	smull	v19.4s, v27.4h, v19.4h
	smull	v18.4s, v27.4h, v18.4h
	smull	v25.4s, v25.4h, v23.4h
	smull	v23.4s, v27.4h, v23.4h
	add	v7.4s, v21.4s, v7.4s
	add	v6.4s, v22.4s, v6.4s
	ext	v21.16b, v17.16b, v17.16b, #8
	ext	v22.16b, v16.16b, v16.16b, #8
	addp	v24.4s, v28.4s, v24.4s
	add	v5.4s, v26.4s, v5.4s
	ld1r	{ v26.2s }, [x15]
	addp	v19.4s, v20.4s, v19.4s
	ld1r	{ v20.2s }, [x16]
	ld1r	{ v28.2s }, [x17]
	ld1r	{ v30.2s }, [x18]
	addp	v25.4s, v9.4s, v25.4s
	add	v4.4s, v24.4s, v4.4s
	addp	v24.4s, v8.4s, v29.4s
	addp	v18.4s, v18.4s, v23.4s
	smull	v23.4s, v26.4h, v17.4h
	smull	v27.4s, v26.4h, v21.4h
	smull	v29.4s, v26.4h, v16.4h
	smull	v26.4s, v26.4h, v22.4h
	smull	v31.4s, v20.4h, v17.4h
	smull	v8.4s, v20.4h, v21.4h
	smull	v9.4s, v20.4h, v16.4h
	smull	v20.4s, v20.4h, v22.4h
	smull	v10.4s, v28.4h, v17.4h
	smull	v11.4s, v28.4h, v21.4h
	smull	v12.4s, v28.4h, v16.4h
	smull	v28.4s, v28.4h, v22.4h
	smull	v17.4s, v30.4h, v17.4h
	smull	v21.4s, v30.4h, v21.4h
	smull	v16.4s, v30.4h, v16.4h
	smull	v22.4s, v30.4h, v22.4h
	add	v3.4s, v24.4s, v3.4s
	add	v2.4s, v25.4s, v2.4s
	add	v1.4s, v19.4s, v1.4s
	add	v0.4s, v18.4s, v0.4s
	addp	v18.4s, v23.4s, v27.4s
	addp	v19.4s, v29.4s, v26.4s
	addp	v23.4s, v31.4s, v8.4s
	addp	v20.4s, v9.4s, v20.4s
	addp	v24.4s, v10.4s, v11.4s
	addp	v25.4s, v12.4s, v28.4s
	addp	v17.4s, v17.4s, v21.4s
	addp	v16.4s, v16.4s, v22.4s
	add	v7.4s, v18.4s, v7.4s
	add	v6.4s, v19.4s, v6.4s
	add	v5.4s, v23.4s, v5.4s
	add	v4.4s, v20.4s, v4.4s
	add	v3.4s, v24.4s, v3.4s
	add	v2.4s, v25.4s, v2.4s
	add	v1.4s, v17.4s, v1.4s
	add	v0.4s, v16.4s, v0.4s
	b.hi	.LBB6_30
	cbz	x4, .LBB6_33
.LBB6_32:
	ldp	d16, d17, [x11]
	lsl	x12, x2, #1
	prfm	pldl1keep, [x11, #4096]
	prfm	pldl1keep, [x11, #4104]
	mov	x11, x10
	add	x10, x10, x2
	sshll	v16.8h, v16.8b, #0
	sshll	v17.8h, v17.8b, #0
	ld1r	{ v18.2s }, [x11], x12
	ld1r	{ v19.2s }, [x10]
	ld1r	{ v22.2s }, [x11]
	ld1r	{ v23.2s }, [x9]
	ext	v20.16b, v16.16b, v16.16b, #8
	ext	v21.16b, v17.16b, v17.16b, #8
	smull	v24.4s, v18.4h, v16.4h
	smull	v25.4s, v18.4h, v17.4h
	smull	v26.4s, v19.4h, v16.4h
	smull	v27.4s, v19.4h, v17.4h
	smull	v28.4s, v22.4h, v16.4h
	smull	v29.4s, v22.4h, v17.4h
	smull	v16.4s, v23.4h, v16.4h
	smull	v17.4s, v23.4h, v17.4h
	smull	v30.4s, v18.4h, v20.4h
	smull	v18.4s, v18.4h, v21.4h
	smull	v31.4s, v19.4h, v20.4h
	smull	v19.4s, v19.4h, v21.4h
	smull	v8.4s, v22.4h, v20.4h
	smull	v22.4s, v22.4h, v21.4h
	smull	v20.4s, v23.4h, v20.4h
	smull	v21.4s, v23.4h, v21.4h
	addp	v23.4s, v24.4s, v30.4s
	addp	v18.4s, v25.4s, v18.4s
	addp	v24.4s, v26.4s, v31.4s
	addp	v19.4s, v27.4s, v19.4s
	addp	v25.4s, v28.4s, v8.4s
	addp	v22.4s, v29.4s, v22.4s
	addp	v16.4s, v16.4s, v20.4s
	addp	v17.4s, v17.4s, v21.4s
	add	v7.4s, v23.4s, v7.4s
	add	v6.4s, v18.4s, v6.4s
	add	v5.4s, v24.4s, v5.4s
	add	v4.4s, v19.4s, v4.4s
	add	v3.4s, v25.4s, v3.4s
	add	v2.4s, v22.4s, v2.4s
	add	v1.4s, v16.4s, v1.4s
	add	v0.4s, v17.4s, v0.4s
.LBB6_33:
	movi	d16, #0000000000000000
	mov	w10, #-8388608
	ldr	w9, [x6, #40]
	fmov	s17, w10
	ldp	x12, x11, [x6, #16]
	cmp	w9, #0
	ldp	x9, x10, [x6]
	fcsel	s16, s17, s16, eq
	ldp	q18, q17, [x12]
	dup	v16.4s, v16.s[0]
	cbz	x11, .LBB6_55
	ldr	q19, [x3]
	ldr	s20, [x1]
	scvtf	v7.4s, v7.4s
	ldr	x12, [x6, #32]
	scvtf	v6.4s, v6.4s
	scvtf	v5.4s, v5.4s
	fmul	v19.4s, v19.4s, v20.s[0]
	mov	v20.16b, v18.16b
	add	x14, x9, x10, lsl #2
	add	x13, x11, x12, lsl #2
	scvtf	v4.4s, v4.4s
	scvtf	v3.4s, v3.4s
	add	x15, x9, x10, lsl #3
	scvtf	v2.4s, v2.4s
	scvtf	v1.4s, v1.4s
	scvtf	v0.4s, v0.4s
	fmla	v20.4s, v19.4s, v7.4s
	ldr	q7, [x11]
	fadd	v7.4s, v7.4s, v20.4s
	fcmgt	v19.4s, v16.4s, v7.4s
	bit	v7.16b, v16.16b, v19.16b
	str	q7, [x9]
	ldr	q7, [x3, #16]
	ldr	s19, [x1]
	fmul	v7.4s, v7.4s, v19.s[0]
	mov	v19.16b, v17.16b
	fmla	v19.4s, v7.4s, v6.4s
	ldr	q6, [x11, #16]
	fadd	v6.4s, v6.4s, v19.4s
	fcmgt	v7.4s, v16.4s, v6.4s
	bit	v6.16b, v16.16b, v7.16b
	str	q6, [x9, #16]
	ldr	q6, [x3]
	ldr	s7, [x1, x2]
	fmul	v6.4s, v6.4s, v7.s[0]
	mov	v7.16b, v18.16b
	fmla	v7.4s, v6.4s, v5.4s
	ldr	q5, [x13]
	fadd	v5.4s, v5.4s, v7.4s
	fcmgt	v6.4s, v16.4s, v5.4s
	bit	v5.16b, v16.16b, v6.16b
	str	q5, [x14]
	ldr	q5, [x3, #16]
	ldr	s6, [x1, x2]
	fmul	v5.4s, v5.4s, v6.s[0]
	mov	v6.16b, v17.16b
	fmla	v6.4s, v5.4s, v4.4s
	ldr	q4, [x13, #16]
	lsl	x13, x2, #1
	fadd	v4.4s, v4.4s, v6.4s
	fcmgt	v5.4s, v16.4s, v4.4s
	bit	v4.16b, v16.16b, v5.16b
	str	q4, [x14, #16]
	add	x14, x11, x12, lsl #3
	ldr	q4, [x3]
	ldr	s5, [x1, x13]
	fmul	v4.4s, v4.4s, v5.s[0]
	mov	v5.16b, v18.16b
	fmla	v5.4s, v4.4s, v3.4s
	ldr	q3, [x14]
	fadd	v3.4s, v3.4s, v5.4s
	fcmgt	v4.4s, v16.4s, v3.4s
	bit	v3.16b, v16.16b, v4.16b
	str	q3, [x15]
	ldr	q3, [x3, #16]
	ldr	s4, [x1, x13]
	mov	w13, #12
	madd	x11, x12, x13, x11
	fmul	v3.4s, v3.4s, v4.s[0]
	mov	v4.16b, v17.16b
	madd	x9, x10, x13, x9
	fmla	v4.4s, v3.4s, v2.4s
	ldr	q2, [x14, #16]
	fadd	v2.4s, v2.4s, v4.4s
	fcmgt	v3.4s, v16.4s, v2.4s
	bit	v2.16b, v16.16b, v3.16b
	str	q2, [x15, #16]
	ldr	q2, [x3]
	ldr	s3, [x1, x8]
	fmul	v2.4s, v2.4s, v3.s[0]
	fmla	v18.4s, v2.4s, v1.4s
	ldr	q1, [x11]
	fadd	v1.4s, v1.4s, v18.4s
	fcmgt	v2.4s, v16.4s, v1.4s
	bit	v1.16b, v16.16b, v2.16b
	str	q1, [x9]
	ldr	q1, [x3, #16]
	ldr	s2, [x1, x8]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v17.4s, v1.4s, v0.4s
	ldr	q0, [x11, #16]
	fadd	v0.4s, v0.4s, v17.4s
	fcmgt	v1.4s, v16.4s, v0.4s
	bit	v0.16b, v16.16b, v1.16b
	b	.LBB6_58
.LBB6_35:
	ldp	q3, q2, [x3, #32]
	cmp	x4, #2
	add	x9, x3, #64
	add	x8, x1, #64
	b.lo	.LBB6_52
	ldp	x11, x10, [x5]
	mov	v1.16b, v3.16b
	mov	v0.16b, v2.16b
.LBB6_37:
	prfm	pldl2keep, [x11]
	ldp	d4, d5, [x9]
	mov	x12, x8
	prfm	pldl1keep, [x9, #4096]
	prfm	pldl1keep, [x9, #4104]
	ld1r	{ v6.2s }, [x12], #4
	sshll	v4.8h, v4.8b, #0
	sshll	v5.8h, v5.8b, #0
	add	x13, x8, x2
	ldp	d7, d17, [x9, #16]
	ld1r	{ v16.2s }, [x13]
	prfm	pldl1keep, [x9, #4112]
	prfm	pldl1keep, [x9, #4120]
	sub	x4, x4, #2
	ext	v18.16b, v4.16b, v4.16b, #8
	ext	v19.16b, v5.16b, v5.16b, #8
	smull	v20.4s, v6.4h, v4.4h
	sshll	v7.8h, v7.8b, #0
	sshll	v17.8h, v17.8b, #0
	smull	v24.4s, v6.4h, v5.4h
	ld1r	{ v22.2s }, [x12], x2
	smull	v4.4s, v16.4h, v4.4h
	ld1r	{ v26.2s }, [x12]
	smull	v5.4s, v16.4h, v5.4h
	cmp	x4, #1
	ext	v21.16b, v7.16b, v7.16b, #8
	ext	v23.16b, v17.16b, v17.16b, #8
	smull	v25.4s, v6.4h, v18.4h
	smull	v6.4s, v6.4h, v19.4h
	smull	v18.4s, v16.4h, v18.4h
	smull	v16.4s, v16.4h, v19.4h
	smull	v27.4s, v22.4h, v7.4h
	smull	v19.4s, v22.4h, v17.4h
	smull	v7.4s, v26.4h, v7.4h
	smull	v17.4s, v26.4h, v17.4h
	add	x11, x11, x10
	add	x9, x9, #32
	smull	v28.4s, v22.4h, v21.4h
	smull	v22.4s, v22.4h, v23.4h
	smull	v21.4s, v26.4h, v21.4h
	smull	v23.4s, v26.4h, v23.4h
	addp	v20.4s, v20.4s, v25.4s
	addp	v6.4s, v24.4s, v6.4s
	addp	v4.4s, v4.4s, v18.4s
	addp	v5.4s, v5.4s, v16.4s
	add	x8, x8, #8
	addp	v16.4s, v27.4s, v28.4s
	addp	v18.4s, v19.4s, v22.4s
	addp	v7.4s, v7.4s, v21.4s
	add	v3.4s, v20.4s, v3.4s
	add	v2.4s, v6.4s, v2.4s
	addp	v6.4s, v17.4s, v23.4s
	add	v1.4s, v4.4s, v1.4s
	add	v0.4s, v5.4s, v0.4s
	add	v3.4s, v16.4s, v3.4s
	add	v2.4s, v18.4s, v2.4s
	add	v1.4s, v7.4s, v1.4s
	add	v0.4s, v6.4s, v0.4s
	b.hi	.LBB6_37
	cbz	x4, .LBB6_40
.LBB6_39:
	ldp	d4, d5, [x9]
	prfm	pldl1keep, [x9, #4096]
	prfm	pldl1keep, [x9, #4104]
	ld1r	{ v6.2s }, [x8], x2
	ld1r	{ v16.2s }, [x8]
	sshll	v4.8h, v4.8b, #0
	sshll	v5.8h, v5.8b, #0
	ext	v7.16b, v4.16b, v4.16b, #8
	ext	v17.16b, v5.16b, v5.16b, #8
	smull	v18.4s, v6.4h, v4.4h
	smull	v19.4s, v6.4h, v5.4h
	smull	v4.4s, v16.4h, v4.4h
	smull	v5.4s, v16.4h, v5.4h
	smull	v20.4s, v6.4h, v7.4h
	smull	v6.4s, v6.4h, v17.4h
	smull	v7.4s, v16.4h, v7.4h
	smull	v16.4s, v16.4h, v17.4h
	addp	v17.4s, v18.4s, v20.4s
	addp	v6.4s, v19.4s, v6.4s
	addp	v4.4s, v4.4s, v7.4s
	addp	v5.4s, v5.4s, v16.4s
	add	v3.4s, v17.4s, v3.4s
	add	v2.4s, v6.4s, v2.4s
	add	v1.4s, v4.4s, v1.4s
	add	v0.4s, v5.4s, v0.4s
.LBB6_40:
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
	cbz	x10, .LBB6_60
	ldr	q7, [x3]
	ldr	s16, [x1]
	scvtf	v3.4s, v3.4s
	ldr	x11, [x6, #32]
	scvtf	v2.4s, v2.4s
	scvtf	v1.4s, v1.4s
	fmul	v7.4s, v7.4s, v16.s[0]
	mov	v16.16b, v6.16b
	scvtf	v0.4s, v0.4s
	fmla	v16.4s, v7.4s, v3.4s
	ldr	q3, [x10]
	fadd	v3.4s, v3.4s, v16.4s
	fcmgt	v7.4s, v4.4s, v3.4s
	bit	v3.16b, v4.16b, v7.16b
	str	q3, [x8]
	ldr	q3, [x3, #16]
	ldr	s7, [x1]
	fmul	v3.4s, v3.4s, v7.s[0]
	mov	v7.16b, v5.16b
	fmla	v7.4s, v3.4s, v2.4s
	ldr	q2, [x10, #16]
	add	x10, x10, x11, lsl #2
	fadd	v2.4s, v2.4s, v7.4s
	fcmgt	v3.4s, v4.4s, v2.4s
	bit	v2.16b, v4.16b, v3.16b
	str	q2, [x8, #16]
	add	x8, x8, x9, lsl #2
	ldr	q2, [x3]
	ldr	s3, [x1, x2]
	fmul	v2.4s, v2.4s, v3.s[0]
	fmla	v6.4s, v2.4s, v1.4s
	ldr	q1, [x10]
	fadd	v1.4s, v1.4s, v6.4s
	fcmgt	v2.4s, v4.4s, v1.4s
	bit	v1.16b, v4.16b, v2.16b
	str	q1, [x8]
	ldr	q1, [x3, #16]
	ldr	s2, [x1, x2]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v5.4s, v1.4s, v0.4s
	ldr	q0, [x10, #16]
	fadd	v0.4s, v0.4s, v5.4s
	fcmgt	v1.4s, v4.4s, v0.4s
	bit	v0.16b, v4.16b, v1.16b
	str	q0, [x8, #16]
	b	.LBB6_59
.LBB6_42:
	add	x8, x2, x2, lsl #1
	ldp	q1, q0, [x3, #32]
	add	x10, x1, #64
	cmp	x4, #2
	add	x11, x3, #64
	add	x9, x10, x8
	b.lo	.LBB6_53
	ldp	x13, x12, [x5]
	mov	v2.16b, v0.16b
	mov	v3.16b, v1.16b
	mov	v4.16b, v0.16b
	mov	v5.16b, v1.16b
	mov	v6.16b, v0.16b
	mov	v7.16b, v1.16b
	lsl	x14, x2, #1
	mov	v16.16b, v0.16b
	mov	v17.16b, v1.16b
.LBB6_44:
	prfm	pldl2keep, [x13]
	ldp	d18, d19, [x11]
	mov	x18, x10
	prfm	pldl1keep, [x11, #4096]
	prfm	pldl1keep, [x11, #4104]
	ld1r	{ v21.2s }, [x18], #4
	sshll	v18.8h, v18.8b, #0
	sshll	v19.8h, v19.8b, #0
	add	x0, x10, x2
	add	x15, x10, x14
	mov	x16, x9
	add	x17, x9, x2
	ld1r	{ v27.2s }, [x0], #4
	ext	v20.16b, v18.16b, v18.16b, #8
	ext	v22.16b, v19.16b, v19.16b, #8
	smull	v24.4s, v21.4h, v18.4h
	smull	v25.4s, v21.4h, v19.4h
	ld1r	{ v28.2s }, [x15], #4
	ld1r	{ v29.2s }, [x16], #4
	smull	v9.4s, v27.4h, v19.4h
	ld1r	{ v31.2s }, [x17], #4
	sub	x4, x4, #2
	smull	v26.4s, v21.4h, v20.4h
	smull	v30.4s, v21.4h, v22.4h
	smull	v11.4s, v27.4h, v20.4h
	ldp	d21, d8, [x11, #16]
	smull	v10.4s, v28.4h, v18.4h
	smull	v13.4s, v28.4h, v20.4h
	smull	v14.4s, v29.4h, v20.4h
	prfm	pldl1keep, [x11, #4112]
	prfm	pldl1keep, [x11, #4120]
	smull	v12.4s, v29.4h, v19.4h
	smull	v20.4s, v31.4h, v20.4h
	sshll	v23.8h, v21.8b, #0
	sshll	v21.8h, v8.8b, #0
	smull	v8.4s, v27.4h, v18.4h
	smull	v27.4s, v27.4h, v22.4h
	addp	v24.4s, v24.4s, v26.4s
	addp	v25.4s, v25.4s, v30.4s
	smull	v26.4s, v28.4h, v19.4h
	smull	v30.4s, v29.4h, v18.4h
	smull	v28.4s, v28.4h, v22.4h
	smull	v29.4s, v29.4h, v22.4h
	smull	v18.4s, v31.4h, v18.4h
	smull	v19.4s, v31.4h, v19.4h
	add	v17.4s, v24.4s, v17.4s
	ext	v24.16b, v23.16b, v23.16b, #8
	add	v16.4s, v25.4s, v16.4s
	addp	v27.4s, v9.4s, v27.4s
	ld1r	{ v9.2s }, [x18]
	ext	v25.16b, v21.16b, v21.16b, #8
	addp	v26.4s, v26.4s, v28.4s
	addp	v28.4s, v30.4s, v14.4s
	smull	v22.4s, v31.4h, v22.4h
	addp	v8.4s, v8.4s, v11.4s
	addp	v10.4s, v10.4s, v13.4s
	addp	v29.4s, v12.4s, v29.4s
	smull	v30.4s, v9.4h, v23.4h
	smull	v31.4s, v9.4h, v24.4h
	smull	v11.4s, v9.4h, v21.4h
	smull	v9.4s, v9.4h, v25.4h
	add	v6.4s, v27.4s, v6.4s
	add	v4.4s, v26.4s, v4.4s
	add	v7.4s, v8.4s, v7.4s
	ld1r	{ v26.2s }, [x0]
	addp	v18.4s, v18.4s, v20.4s
	ld1r	{ v27.2s }, [x15]
	ld1r	{ v8.2s }, [x17]
	add	v5.4s, v10.4s, v5.4s
	addp	v20.4s, v30.4s, v31.4s
	ld1r	{ v30.2s }, [x16]
	add	v3.4s, v28.4s, v3.4s
	add	v2.4s, v29.4s, v2.4s
	addp	v19.4s, v19.4s, v22.4s
	addp	v22.4s, v11.4s, v9.4s
	smull	v28.4s, v26.4h, v23.4h
	smull	v29.4s, v26.4h, v24.4h
	smull	v31.4s, v26.4h, v21.4h
	smull	v26.4s, v26.4h, v25.4h
	smull	v9.4s, v27.4h, v23.4h
	smull	v10.4s, v27.4h, v24.4h
	smull	v11.4s, v27.4h, v21.4h
	smull	v27.4s, v27.4h, v25.4h
	smull	v12.4s, v30.4h, v23.4h
	smull	v13.4s, v30.4h, v24.4h
	smull	v14.4s, v30.4h, v21.4h
	smull	v30.4s, v30.4h, v25.4h
	smull	v23.4s, v8.4h, v23.4h
	smull	v24.4s, v8.4h, v24.4h
	add	x10, x10, #8
	smull	v21.4s, v8.4h, v21.4h
	smull	v25.4s, v8.4h, v25.4h
	cmp	x4, #1
	add	v1.4s, v18.4s, v1.4s
	add	v0.4s, v19.4s, v0.4s
	add	x9, x9, #8
	add	v17.4s, v20.4s, v17.4s
	add	v16.4s, v22.4s, v16.4s
	add	x13, x13, x12
	addp	v18.4s, v28.4s, v29.4s
	addp	v19.4s, v31.4s, v26.4s
	add	x11, x11, #32
	addp	v20.4s, v9.4s, v10.4s
	addp	v22.4s, v11.4s, v27.4s
	addp	v26.4s, v12.4s, v13.4s
	addp	v27.4s, v14.4s, v30.4s
	addp	v23.4s, v23.4s, v24.4s
	addp	v21.4s, v21.4s, v25.4s
	add	v7.4s, v18.4s, v7.4s
	add	v6.4s, v19.4s, v6.4s
	add	v5.4s, v20.4s, v5.4s
	add	v4.4s, v22.4s, v4.4s
	add	v3.4s, v26.4s, v3.4s
	add	v2.4s, v27.4s, v2.4s
	add	v1.4s, v23.4s, v1.4s
	add	v0.4s, v21.4s, v0.4s
	b.hi	.LBB6_44
	cbz	x4, .LBB6_47
.LBB6_46:
	ldp	d18, d20, [x11]
	lsl	x12, x2, #1
	prfm	pldl1keep, [x11, #4096]
	prfm	pldl1keep, [x11, #4104]
	mov	x11, x10
	add	x10, x10, x2
	sshll	v19.8h, v18.8b, #0
	sshll	v18.8h, v20.8b, #0
	ld1r	{ v20.2s }, [x11], x12
	ld1r	{ v21.2s }, [x10]
	ld1r	{ v24.2s }, [x11]
	ld1r	{ v28.2s }, [x9], x2
	ext	v22.16b, v19.16b, v19.16b, #8
	ext	v23.16b, v18.16b, v18.16b, #8
	ld1r	{ v9.2s }, [x9]
	smull	v25.4s, v20.4h, v19.4h
	smull	v26.4s, v20.4h, v18.4h
	smull	v27.4s, v21.4h, v19.4h
	smull	v29.4s, v21.4h, v18.4h
	smull	v30.4s, v24.4h, v19.4h
	smull	v31.4s, v24.4h, v18.4h
	smull	v11.4s, v28.4h, v19.4h
	smull	v13.4s, v28.4h, v18.4h
	smull	v19.4s, v9.4h, v19.4h
	smull	v8.4s, v20.4h, v22.4h
	smull	v20.4s, v20.4h, v23.4h
	smull	v10.4s, v21.4h, v22.4h
	smull	v21.4s, v21.4h, v23.4h
	smull	v12.4s, v24.4h, v22.4h
	smull	v24.4s, v24.4h, v23.4h
	smull	v14.4s, v28.4h, v22.4h
	smull	v28.4s, v28.4h, v23.4h
	smull	v18.4s, v9.4h, v18.4h
	smull	v22.4s, v9.4h, v22.4h
	smull	v23.4s, v9.4h, v23.4h
	addp	v25.4s, v25.4s, v8.4s
	addp	v20.4s, v26.4s, v20.4s
	addp	v26.4s, v27.4s, v10.4s
	addp	v21.4s, v29.4s, v21.4s
	addp	v27.4s, v30.4s, v12.4s
	addp	v24.4s, v31.4s, v24.4s
	addp	v29.4s, v11.4s, v14.4s
	addp	v28.4s, v13.4s, v28.4s
	addp	v19.4s, v19.4s, v22.4s
	addp	v18.4s, v18.4s, v23.4s
	add	v17.4s, v25.4s, v17.4s
	add	v16.4s, v20.4s, v16.4s
	add	v7.4s, v26.4s, v7.4s
	add	v6.4s, v21.4s, v6.4s
	add	v5.4s, v27.4s, v5.4s
	add	v4.4s, v24.4s, v4.4s
	add	v3.4s, v29.4s, v3.4s
	add	v2.4s, v28.4s, v2.4s
	add	v1.4s, v19.4s, v1.4s
	add	v0.4s, v18.4s, v0.4s
.LBB6_47:
	movi	d18, #0000000000000000
	mov	w10, #-8388608
	ldr	w9, [x6, #40]
	fmov	s19, w10
	ldp	x12, x11, [x6, #16]
	cmp	w9, #0
	ldp	x9, x10, [x6]
	fcsel	s18, s19, s18, eq
	ldp	q20, q19, [x12]
	dup	v18.4s, v18.s[0]
	cbz	x11, .LBB6_61
	ldr	q21, [x3]
	ldr	s22, [x1]
	scvtf	v17.4s, v17.4s
	ldr	x12, [x6, #32]
	scvtf	v16.4s, v16.4s
	scvtf	v7.4s, v7.4s
	fmul	v21.4s, v21.4s, v22.s[0]
	mov	v22.16b, v20.16b
	add	x14, x9, x10, lsl #2
	add	x13, x11, x12, lsl #2
	scvtf	v6.4s, v6.4s
	scvtf	v5.4s, v5.4s
	add	x15, x9, x10, lsl #3
	scvtf	v4.4s, v4.4s
	scvtf	v3.4s, v3.4s
	scvtf	v2.4s, v2.4s
	scvtf	v1.4s, v1.4s
	scvtf	v0.4s, v0.4s
	fmla	v22.4s, v21.4s, v17.4s
	ldr	q17, [x11]
	fadd	v17.4s, v17.4s, v22.4s
	fcmgt	v21.4s, v18.4s, v17.4s
	bit	v17.16b, v18.16b, v21.16b
	str	q17, [x9]
	ldr	q17, [x3, #16]
	ldr	s21, [x1]
	fmul	v17.4s, v17.4s, v21.s[0]
	mov	v21.16b, v19.16b
	fmla	v21.4s, v17.4s, v16.4s
	ldr	q16, [x11, #16]
	fadd	v16.4s, v16.4s, v21.4s
	fcmgt	v17.4s, v18.4s, v16.4s
	bit	v16.16b, v18.16b, v17.16b
	str	q16, [x9, #16]
	ldr	q16, [x3]
	ldr	s17, [x1, x2]
	fmul	v16.4s, v16.4s, v17.s[0]
	mov	v17.16b, v20.16b
	fmla	v17.4s, v16.4s, v7.4s
	ldr	q7, [x13]
	fadd	v7.4s, v7.4s, v17.4s
	fcmgt	v16.4s, v18.4s, v7.4s
	bit	v7.16b, v18.16b, v16.16b
	str	q7, [x14]
	ldr	q7, [x3, #16]
	ldr	s16, [x1, x2]
	fmul	v7.4s, v7.4s, v16.s[0]
	mov	v16.16b, v19.16b
	fmla	v16.4s, v7.4s, v6.4s
	ldr	q6, [x13, #16]
	lsl	x13, x2, #1
	fadd	v6.4s, v6.4s, v16.4s
	fcmgt	v7.4s, v18.4s, v6.4s
	bit	v6.16b, v18.16b, v7.16b
	str	q6, [x14, #16]
	add	x14, x11, x12, lsl #3
	ldr	q6, [x3]
	ldr	s7, [x1, x13]
	fmul	v6.4s, v6.4s, v7.s[0]
	mov	v7.16b, v20.16b
	fmla	v7.4s, v6.4s, v5.4s
	ldr	q5, [x14]
	fadd	v5.4s, v5.4s, v7.4s
	fcmgt	v6.4s, v18.4s, v5.4s
	bit	v5.16b, v18.16b, v6.16b
	str	q5, [x15]
	ldr	q5, [x3, #16]
	ldr	s6, [x1, x13]
	mov	w13, #12
	fmul	v5.4s, v5.4s, v6.s[0]
	mov	v6.16b, v19.16b
	fmla	v6.4s, v5.4s, v4.4s
	ldr	q4, [x14, #16]
	madd	x14, x12, x13, x11
	madd	x13, x10, x13, x9
	add	x9, x9, x10, lsl #4
	fadd	v4.4s, v4.4s, v6.4s
	fcmgt	v5.4s, v18.4s, v4.4s
	bit	v4.16b, v18.16b, v5.16b
	str	q4, [x15, #16]
	ldr	q4, [x3]
	ldr	s5, [x1, x8]
	fmul	v4.4s, v4.4s, v5.s[0]
	mov	v5.16b, v20.16b
	fmla	v5.4s, v4.4s, v3.4s
	ldr	q3, [x14]
	fadd	v3.4s, v3.4s, v5.4s
	fcmgt	v4.4s, v18.4s, v3.4s
	bit	v3.16b, v18.16b, v4.16b
	str	q3, [x13]
	ldr	q3, [x3, #16]
	ldr	s4, [x1, x8]
	add	x8, x11, x12, lsl #4
	fmul	v3.4s, v3.4s, v4.s[0]
	mov	v4.16b, v19.16b
	fmla	v4.4s, v3.4s, v2.4s
	ldr	q2, [x14, #16]
	fadd	v2.4s, v2.4s, v4.4s
	fcmgt	v3.4s, v18.4s, v2.4s
	bit	v2.16b, v18.16b, v3.16b
	str	q2, [x13, #16]
	ldr	q2, [x3]
	ldr	s3, [x1, x2, lsl #2]
	fmul	v2.4s, v2.4s, v3.s[0]
	fmla	v20.4s, v2.4s, v1.4s
	ldr	q1, [x8]
	fadd	v1.4s, v1.4s, v20.4s
	fcmgt	v2.4s, v18.4s, v1.4s
	bit	v1.16b, v18.16b, v2.16b
	str	q1, [x9]
	ldr	q1, [x3, #16]
	ldr	s2, [x1, x2, lsl #2]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v19.4s, v1.4s, v0.4s
	ldr	q0, [x8, #16]
	fadd	v0.4s, v0.4s, v19.4s
	fcmgt	v1.4s, v18.4s, v0.4s
	bit	v0.16b, v18.16b, v1.16b
	b	.LBB6_58
.LBB6_49:
	mov	v2.16b, v0.16b
	mov	v3.16b, v1.16b
	mov	v4.16b, v0.16b
	mov	v5.16b, v1.16b
	mov	v6.16b, v0.16b
	mov	v7.16b, v1.16b
	cbnz	x4, .LBB6_32
	b	.LBB6_33
.LBB6_50:
	mov	v3.16b, v5.16b
	mov	v2.16b, v4.16b
	mov	v1.16b, v5.16b
	mov	v0.16b, v4.16b
	cbnz	x4, .LBB6_8
	b	.LBB6_9
.LBB6_51:
	mov	v2.16b, v0.16b
	mov	v3.16b, v14.16b
	mov	v4.16b, v0.16b
	mov	v5.16b, v14.16b
	mov	v13.16b, v0.16b
	mov	v7.16b, v14.16b
	mov	v16.16b, v0.16b
	mov	v17.16b, v14.16b
	mov	v18.16b, v0.16b
	mov	v19.16b, v14.16b
	cbnz	x4, .LBB6_18
	b	.LBB6_19
.LBB6_52:
	mov	v1.16b, v3.16b
	mov	v0.16b, v2.16b
	cbnz	x4, .LBB6_39
	b	.LBB6_40
.LBB6_53:
	mov	v2.16b, v0.16b
	mov	v3.16b, v1.16b
	mov	v4.16b, v0.16b
	mov	v5.16b, v1.16b
	mov	v6.16b, v0.16b
	mov	v7.16b, v1.16b
	mov	v16.16b, v0.16b
	mov	v17.16b, v1.16b
	cbnz	x4, .LBB6_46
	b	.LBB6_47
.LBB6_54:
	ldr	q5, [x3]
	ldr	s6, [x1]
	scvtf	v1.4s, v1.4s
	scvtf	v0.4s, v0.4s
	fmul	v5.4s, v5.4s, v6.s[0]
	fmla	v4.4s, v5.4s, v1.4s
	fcmgt	v1.4s, v2.4s, v4.4s
	bsl	v1.16b, v2.16b, v4.16b
	str	q1, [x8]
	ldr	q1, [x3, #16]
	ldr	s4, [x1]
	fmul	v1.4s, v1.4s, v4.s[0]
	fmla	v3.4s, v1.4s, v0.4s
	fcmgt	v0.4s, v2.4s, v3.4s
	bsl	v0.16b, v2.16b, v3.16b
	str	q0, [x8, #16]
	b	.LBB6_59
.LBB6_55:
	ldr	q19, [x3]
	ldr	s20, [x1]
	scvtf	v7.4s, v7.4s
	scvtf	v6.4s, v6.4s
	scvtf	v5.4s, v5.4s
	add	x11, x9, x10, lsl #2
	fmul	v19.4s, v19.4s, v20.s[0]
	mov	v20.16b, v18.16b
	scvtf	v4.4s, v4.4s
	lsl	x12, x2, #1
	scvtf	v3.4s, v3.4s
	scvtf	v2.4s, v2.4s
	scvtf	v1.4s, v1.4s
	scvtf	v0.4s, v0.4s
	fmla	v20.4s, v19.4s, v7.4s
	fcmgt	v7.4s, v16.4s, v20.4s
	bsl	v7.16b, v16.16b, v20.16b
	str	q7, [x9]
	ldr	q7, [x3, #16]
	ldr	s19, [x1]
	fmul	v7.4s, v7.4s, v19.s[0]
	mov	v19.16b, v17.16b
	fmla	v19.4s, v7.4s, v6.4s
	fcmgt	v6.4s, v16.4s, v19.4s
	bsl	v6.16b, v16.16b, v19.16b
	str	q6, [x9, #16]
	ldr	q6, [x3]
	ldr	s7, [x1, x2]
	fmul	v6.4s, v6.4s, v7.s[0]
	mov	v7.16b, v18.16b
	fmla	v7.4s, v6.4s, v5.4s
	fcmgt	v5.4s, v16.4s, v7.4s
	bsl	v5.16b, v16.16b, v7.16b
	str	q5, [x11]
	ldr	q5, [x3, #16]
	ldr	s6, [x1, x2]
	fmul	v5.4s, v5.4s, v6.s[0]
	mov	v6.16b, v17.16b
	fmla	v6.4s, v5.4s, v4.4s
	fcmgt	v4.4s, v16.4s, v6.4s
	bsl	v4.16b, v16.16b, v6.16b
	str	q4, [x11, #16]
	add	x11, x9, x10, lsl #3
	ldr	q4, [x3]
	ldr	s5, [x1, x12]
	fmul	v4.4s, v4.4s, v5.s[0]
	mov	v5.16b, v18.16b
	fmla	v5.4s, v4.4s, v3.4s
	fcmgt	v3.4s, v16.4s, v5.4s
	bsl	v3.16b, v16.16b, v5.16b
	str	q3, [x11]
	ldr	q3, [x3, #16]
	ldr	s4, [x1, x12]
	fmul	v3.4s, v3.4s, v4.s[0]
	mov	v4.16b, v17.16b
	fmla	v4.4s, v3.4s, v2.4s
	fcmgt	v2.4s, v16.4s, v4.4s
	bsl	v2.16b, v16.16b, v4.16b
	str	q2, [x11, #16]
	mov	w11, #12
	ldr	q2, [x3]
	ldr	s3, [x1, x8]
	madd	x9, x10, x11, x9
	fmul	v2.4s, v2.4s, v3.s[0]
	fmla	v18.4s, v2.4s, v1.4s
	fcmgt	v1.4s, v16.4s, v18.4s
	bsl	v1.16b, v16.16b, v18.16b
	str	q1, [x9]
	ldr	q1, [x3, #16]
	ldr	s2, [x1, x8]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v17.4s, v1.4s, v0.4s
	fcmgt	v0.4s, v16.4s, v17.4s
	bsl	v0.16b, v16.16b, v17.16b
	b	.LBB6_58
.LBB6_56:
	ldr	q17, [x3]
	ldr	s18, [x1]
	scvtf	v5.4s, v5.4s
	scvtf	v4.4s, v4.4s
	scvtf	v3.4s, v3.4s
	add	x10, x8, x9, lsl #2
	fmul	v17.4s, v17.4s, v18.s[0]
	mov	v18.16b, v16.16b
	scvtf	v2.4s, v2.4s
	lsl	x11, x2, #1
	scvtf	v1.4s, v1.4s
	scvtf	v0.4s, v0.4s
	fmla	v18.4s, v17.4s, v5.4s
	fcmgt	v5.4s, v6.4s, v18.4s
	bsl	v5.16b, v6.16b, v18.16b
	str	q5, [x8]
	ldr	q5, [x3, #16]
	ldr	s17, [x1]
	fmul	v5.4s, v5.4s, v17.s[0]
	mov	v17.16b, v7.16b
	fmla	v17.4s, v5.4s, v4.4s
	fcmgt	v4.4s, v6.4s, v17.4s
	bsl	v4.16b, v6.16b, v17.16b
	str	q4, [x8, #16]
	add	x8, x8, x9, lsl #3
	ldr	q4, [x3]
	ldr	s5, [x1, x2]
	fmul	v4.4s, v4.4s, v5.s[0]
	mov	v5.16b, v16.16b
	fmla	v5.4s, v4.4s, v3.4s
	fcmgt	v3.4s, v6.4s, v5.4s
	bsl	v3.16b, v6.16b, v5.16b
	str	q3, [x10]
	ldr	q3, [x3, #16]
	ldr	s4, [x1, x2]
	fmul	v3.4s, v3.4s, v4.s[0]
	mov	v4.16b, v7.16b
	fmla	v4.4s, v3.4s, v2.4s
	fcmgt	v2.4s, v6.4s, v4.4s
	bsl	v2.16b, v6.16b, v4.16b
	str	q2, [x10, #16]
	ldr	q2, [x3]
	ldr	s3, [x1, x11]
	fmul	v2.4s, v2.4s, v3.s[0]
	fmla	v16.4s, v2.4s, v1.4s
	fcmgt	v1.4s, v6.4s, v16.4s
	bsl	v1.16b, v6.16b, v16.16b
	str	q1, [x8]
	ldr	q1, [x3, #16]
	ldr	s2, [x1, x11]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v7.4s, v1.4s, v0.4s
	fcmgt	v0.4s, v6.4s, v7.4s
	bsl	v0.16b, v6.16b, v7.16b
	str	q0, [x8, #16]
	b	.LBB6_59
.LBB6_57:
	ldr	q1, [x3]
	ldr	s6, [x1]
	scvtf	v19.4s, v19.4s
	scvtf	v18.4s, v18.4s
	scvtf	v17.4s, v17.4s
	add	x12, x10, x11, lsl #2
	fmul	v1.4s, v1.4s, v6.s[0]
	mov	v6.16b, v22.16b
	scvtf	v16.4s, v16.4s
	scvtf	v7.4s, v7.4s
	scvtf	v5.4s, v5.4s
	scvtf	v4.4s, v4.4s
	scvtf	v3.4s, v3.4s
	scvtf	v2.4s, v2.4s
	scvtf	v0.4s, v0.4s
	fmla	v6.4s, v1.4s, v19.4s
	fcmgt	v1.4s, v20.4s, v6.4s
	bsl	v1.16b, v20.16b, v6.16b
	str	q1, [x10]
	ldr	q1, [x3, #16]
	ldr	s6, [x1]
	fmul	v1.4s, v1.4s, v6.s[0]
	mov	v6.16b, v21.16b
	fmla	v6.4s, v1.4s, v18.4s
	fcmgt	v1.4s, v20.4s, v6.4s
	bsl	v1.16b, v20.16b, v6.16b
	str	q1, [x10, #16]
	ldr	q1, [x3]
	ldr	s6, [x1, x2]
	fmul	v1.4s, v1.4s, v6.s[0]
	mov	v6.16b, v22.16b
	fmla	v6.4s, v1.4s, v17.4s
	fcmgt	v1.4s, v20.4s, v6.4s
	bsl	v1.16b, v20.16b, v6.16b
	str	q1, [x12]
	ldr	q1, [x3, #16]
	ldr	s6, [x1, x2]
	fmul	v1.4s, v1.4s, v6.s[0]
	mov	v6.16b, v21.16b
	fmla	v6.4s, v1.4s, v16.4s
	fcmgt	v1.4s, v20.4s, v6.4s
	bsl	v1.16b, v20.16b, v6.16b
	str	q1, [x12, #16]
	add	x12, x10, x11, lsl #3
	ldr	q1, [x3]
	ldr	s6, [x1, x9]
	fmul	v1.4s, v1.4s, v6.s[0]
	mov	v6.16b, v22.16b
	fmla	v6.4s, v1.4s, v7.4s
	scvtf	v7.4s, v13.4s
	fcmgt	v1.4s, v20.4s, v6.4s
	bsl	v1.16b, v20.16b, v6.16b
	str	q1, [x12]
	ldr	q1, [x3, #16]
	ldr	s6, [x1, x9]
	mov	w9, #12
	madd	x9, x11, x9, x10
	fmul	v1.4s, v1.4s, v6.s[0]
	mov	v6.16b, v21.16b
	fmla	v6.4s, v1.4s, v7.4s
	fcmgt	v1.4s, v20.4s, v6.4s
	bsl	v1.16b, v20.16b, v6.16b
	str	q1, [x12, #16]
	ldr	q1, [x3]
	ldr	s6, [x1, x8]
	fmul	v1.4s, v1.4s, v6.s[0]
	mov	v6.16b, v22.16b
	fmla	v6.4s, v1.4s, v5.4s
	fcmgt	v1.4s, v20.4s, v6.4s
	bsl	v1.16b, v20.16b, v6.16b
	str	q1, [x9]
	ldr	q1, [x3, #16]
	ldr	s5, [x1, x8]
	lsl	x8, x2, #2
	fmul	v1.4s, v1.4s, v5.s[0]
	mov	v5.16b, v21.16b
	fmla	v5.4s, v1.4s, v4.4s
	fcmgt	v1.4s, v20.4s, v5.4s
	bsl	v1.16b, v20.16b, v5.16b
	str	q1, [x9, #16]
	add	x9, x10, x11, lsl #4
	ldr	q1, [x3]
	ldr	s4, [x1, x8]
	fmul	v1.4s, v1.4s, v4.s[0]
	mov	v4.16b, v22.16b
	fmla	v4.4s, v1.4s, v3.4s
	fcmgt	v1.4s, v20.4s, v4.4s
	bsl	v1.16b, v20.16b, v4.16b
	str	q1, [x9]
	ldr	q1, [x3, #16]
	ldr	s3, [x1, x8]
	add	x8, x8, x2
	fmul	v1.4s, v1.4s, v3.s[0]
	mov	v3.16b, v21.16b
	fmla	v3.4s, v1.4s, v2.4s
	fcmgt	v1.4s, v20.4s, v3.4s
	bsl	v1.16b, v20.16b, v3.16b
	scvtf	v3.4s, v14.4s
	str	q1, [x9, #16]
	mov	w9, #20
	ldr	q1, [x3]
	ldr	s2, [x1, x8]
	madd	x9, x11, x9, x10
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v22.4s, v1.4s, v3.4s
	fcmgt	v1.4s, v20.4s, v22.4s
	bsl	v1.16b, v20.16b, v22.16b
	str	q1, [x9]
	ldr	q1, [x3, #16]
	ldr	s2, [x1, x8]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v21.4s, v1.4s, v0.4s
	fcmgt	v0.4s, v20.4s, v21.4s
	bsl	v0.16b, v20.16b, v21.16b
.LBB6_58:
	str	q0, [x9, #16]
.LBB6_59:
	ldp	d9, d8, [sp, #112]
	ldp	d11, d10, [sp, #96]
	ldp	d13, d12, [sp, #80]
	ldp	d15, d14, [sp, #64]
	add	sp, sp, #128
	ret
.LBB6_60:
	ldr	q7, [x3]
	ldr	s16, [x1]
	scvtf	v3.4s, v3.4s
	scvtf	v2.4s, v2.4s
	scvtf	v1.4s, v1.4s
	scvtf	v0.4s, v0.4s
	fmul	v7.4s, v7.4s, v16.s[0]
	mov	v16.16b, v6.16b
	fmla	v16.4s, v7.4s, v3.4s
	fcmgt	v3.4s, v4.4s, v16.4s
	bsl	v3.16b, v4.16b, v16.16b
	str	q3, [x8]
	ldr	q3, [x3, #16]
	ldr	s7, [x1]
	fmul	v3.4s, v3.4s, v7.s[0]
	mov	v7.16b, v5.16b
	fmla	v7.4s, v3.4s, v2.4s
	fcmgt	v2.4s, v4.4s, v7.4s
	bsl	v2.16b, v4.16b, v7.16b
	str	q2, [x8, #16]
	add	x8, x8, x9, lsl #2
	ldr	q2, [x3]
	ldr	s3, [x1, x2]
	fmul	v2.4s, v2.4s, v3.s[0]
	fmla	v6.4s, v2.4s, v1.4s
	fcmgt	v1.4s, v4.4s, v6.4s
	bsl	v1.16b, v4.16b, v6.16b
	str	q1, [x8]
	ldr	q1, [x3, #16]
	ldr	s2, [x1, x2]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v5.4s, v1.4s, v0.4s
	fcmgt	v0.4s, v4.4s, v5.4s
	bsl	v0.16b, v4.16b, v5.16b
	str	q0, [x8, #16]
	b	.LBB6_59
.LBB6_61:
	ldr	q21, [x3]
	ldr	s22, [x1]
	scvtf	v17.4s, v17.4s
	scvtf	v16.4s, v16.4s
	scvtf	v7.4s, v7.4s
	add	x11, x9, x10, lsl #2
	fmul	v21.4s, v21.4s, v22.s[0]
	mov	v22.16b, v20.16b
	scvtf	v6.4s, v6.4s
	lsl	x12, x2, #1
	scvtf	v5.4s, v5.4s
	scvtf	v4.4s, v4.4s
	scvtf	v3.4s, v3.4s
	scvtf	v2.4s, v2.4s
	scvtf	v1.4s, v1.4s
	scvtf	v0.4s, v0.4s
	fmla	v22.4s, v21.4s, v17.4s
	fcmgt	v17.4s, v18.4s, v22.4s
	bsl	v17.16b, v18.16b, v22.16b
	str	q17, [x9]
	ldr	q17, [x3, #16]
	ldr	s21, [x1]
	fmul	v17.4s, v17.4s, v21.s[0]
	mov	v21.16b, v19.16b
	fmla	v21.4s, v17.4s, v16.4s
	fcmgt	v16.4s, v18.4s, v21.4s
	bsl	v16.16b, v18.16b, v21.16b
	str	q16, [x9, #16]
	ldr	q16, [x3]
	ldr	s17, [x1, x2]
	fmul	v16.4s, v16.4s, v17.s[0]
	mov	v17.16b, v20.16b
	fmla	v17.4s, v16.4s, v7.4s
	fcmgt	v7.4s, v18.4s, v17.4s
	bsl	v7.16b, v18.16b, v17.16b
	str	q7, [x11]
	ldr	q7, [x3, #16]
	ldr	s16, [x1, x2]
	fmul	v7.4s, v7.4s, v16.s[0]
	mov	v16.16b, v19.16b
	fmla	v16.4s, v7.4s, v6.4s
	fcmgt	v6.4s, v18.4s, v16.4s
	bsl	v6.16b, v18.16b, v16.16b
	str	q6, [x11, #16]
	add	x11, x9, x10, lsl #3
	ldr	q6, [x3]
	ldr	s7, [x1, x12]
	fmul	v6.4s, v6.4s, v7.s[0]
	mov	v7.16b, v20.16b
	fmla	v7.4s, v6.4s, v5.4s
	fcmgt	v5.4s, v18.4s, v7.4s
	bsl	v5.16b, v18.16b, v7.16b
	str	q5, [x11]
	ldr	q5, [x3, #16]
	ldr	s6, [x1, x12]
	fmul	v5.4s, v5.4s, v6.s[0]
	mov	v6.16b, v19.16b
	fmla	v6.4s, v5.4s, v4.4s
	fcmgt	v4.4s, v18.4s, v6.4s
	bsl	v4.16b, v18.16b, v6.16b
	str	q4, [x11, #16]
	mov	w11, #12
	ldr	q4, [x3]
	ldr	s5, [x1, x8]
	madd	x11, x10, x11, x9
	fmul	v4.4s, v4.4s, v5.s[0]
	mov	v5.16b, v20.16b
	fmla	v5.4s, v4.4s, v3.4s
	fcmgt	v3.4s, v18.4s, v5.4s
	bsl	v3.16b, v18.16b, v5.16b
	str	q3, [x11]
	ldr	q3, [x3, #16]
	ldr	s4, [x1, x8]
	add	x8, x9, x10, lsl #4
	fmul	v3.4s, v3.4s, v4.s[0]
	mov	v4.16b, v19.16b
	fmla	v4.4s, v3.4s, v2.4s
	fcmgt	v2.4s, v18.4s, v4.4s
	bsl	v2.16b, v18.16b, v4.16b
	str	q2, [x11, #16]
	ldr	q2, [x3]
	ldr	s3, [x1, x2, lsl #2]
	fmul	v2.4s, v2.4s, v3.s[0]
	fmla	v20.4s, v2.4s, v1.4s
	fcmgt	v1.4s, v18.4s, v20.4s
	bsl	v1.16b, v18.16b, v20.16b
	str	q1, [x8]
	ldr	q1, [x3, #16]
	ldr	s2, [x1, x2, lsl #2]
	fmul	v1.4s, v1.4s, v2.s[0]
	fmla	v19.4s, v1.4s, v0.4s
	fcmgt	v0.4s, v18.4s, v19.4s
	bsl	v0.16b, v18.16b, v19.16b
	str	q0, [x8, #16]
	b	.LBB6_59
.Lfunc_end6:
	.size	tile_of, .Lfunc_end6-tile_of
	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"neon"
	.size	.L.str, 5
	.hidden	contrast_neon_int8
	.type	contrast_neon_int8,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	contrast_neon_int8
	.p2align	3, 0x0
contrast_neon_int8:
	.xword	.L.str
	.xword	8
	.xword	panel_bytes
	.xword	pack_panel
	.xword	0
	.xword	row_bytes
	.xword	64
	.xword	2
	.word	0
	.zero	4
	.xword	prepare_rows
	.xword	prepare_softmax
	.xword	multiply
	.size	contrast_neon_int8, 96
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
