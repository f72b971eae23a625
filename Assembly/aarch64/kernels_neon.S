// Made of Sources/CContrastKernels/kernels_neon.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__aarch64__)
	.arch armv8.2-a+dotprod+bf16
	.text
	.hidden	contrast_neon_epilogue
	.globl	contrast_neon_epilogue
	.p2align	2
	.type	contrast_neon_epilogue,@function
contrast_neon_epilogue:
	sub	sp, sp, #48
	ldp	x9, x8, [sp, #48]
	str	x21, [sp, #16]
	stp	x20, x19, [sp, #32]
	cbz	x2, .LBB0_39
	cbz	x4, .LBB0_39
	cmp	w3, #2
	b.le	.LBB0_71
	cmp	w3, #3
	b.eq	.LBB0_167
	cmp	w3, #4
	b.eq	.LBB0_200
	cmp	w3, #5
	b.ne	.LBB0_266
	cbz	x9, .LBB0_676
	lsl	x11, x1, #2
	lsl	x12, x5, #2
	lsl	x13, x7, #2
	mov	x14, sp
	mov	x10, xzr
	add	x16, x2, #16
	add	x15, x14, #16
	neg	x17, x8
	b	.LBB0_9
.LBB0_8:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x4, x4, x12
	cmp	x10, x9
	add	x6, x6, x13
	b.eq	.LBB0_676
.LBB0_9:
	cmp	x8, #4
	b.hs	.LBB0_11
	mov	x18, xzr
	b	.LBB0_13
.LBB0_11:
	mov	x19, xzr
	mov	x1, x6
	mov	x3, x4
	mov	x5, x2
	mov	x7, x0
.LBB0_12:
	ldr	q0, [x7], #16
	add	x20, x19, #8
	ldr	q1, [x5], #16
	add	x18, x19, #4
	cmp	x20, x8
	mov	x19, x18
	fadd	v0.4s, v0.4s, v1.4s
	fcmlt	v1.4s, v0.4s, #0.0
	bic	v0.16b, v0.16b, v1.16b
	ldr	q1, [x3], #16
	fadd	v0.4s, v0.4s, v1.4s
	str	q0, [x1], #16
	b.ls	.LBB0_12
.LBB0_13:
	subs	x1, x8, x18
	b.ls	.LBB0_8
	lsl	x3, x18, #2
	mov	x5, xzr
	cmp	x1, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_18
	and	x5, x1, #0xfffffffffffffff8
	mov	x7, x3
	mov	x19, x15
	mov	x20, x5
.LBB0_16:
	add	x21, x0, x7
	subs	x20, x20, #8
	add	x7, x7, #32
	ldp	q0, q1, [x21]
	stp	q0, q1, [x19, #-16]
	add	x19, x19, #32
	b.ne	.LBB0_16
	cmp	x1, x5
	b.eq	.LBB0_20
.LBB0_18:
	add	x7, x14, x5, lsl #2
	add	x5, x5, x18
.LBB0_19:
	ldr	s0, [x0, x5, lsl #2]
	add	x5, x5, #1
	cmp	x8, x5
	str	s0, [x7], #4
	b.ne	.LBB0_19
.LBB0_20:
	ldr	q0, [sp]
	mov	x5, xzr
	cmp	x1, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_24
	and	x5, x1, #0xfffffffffffffff8
	add	x7, x16, x18, lsl #2
	mov	x19, x15
	mov	x20, x5
.LBB0_22:
	ldp	q1, q2, [x7, #-16]
	subs	x20, x20, #8
	add	x7, x7, #32
	stp	q1, q2, [x19, #-16]
	add	x19, x19, #32
	b.ne	.LBB0_22
	cmp	x1, x5
	b.eq	.LBB0_26
.LBB0_24:
	lsl	x7, x5, #2
	add	x20, x17, x5
	add	x19, x7, x18, lsl #2
	add	x7, x14, x7
	add	x5, x2, x19
	add	x19, x20, x18
.LBB0_25:
	ldr	s1, [x5], #4
	adds	x19, x19, #1
	str	s1, [x7], #4
	b.lo	.LBB0_25
.LBB0_26:
	ldr	q1, [sp]
	mov	x5, xzr
	cmp	x1, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_30
	and	x5, x1, #0xfffffffffffffff8
	mov	x7, x3
	mov	x19, x15
	mov	x20, x5
.LBB0_28:
	add	x21, x4, x7
	subs	x20, x20, #8
	add	x7, x7, #32
	ldp	q2, q3, [x21]
	stp	q2, q3, [x19, #-16]
	add	x19, x19, #32
	b.ne	.LBB0_28
	cmp	x1, x5
	b.eq	.LBB0_32
.LBB0_30:
	add	x7, x14, x5, lsl #2
	add	x5, x5, x18
.LBB0_31:
	ldr	s2, [x4, x5, lsl #2]
	add	x5, x5, #1
	cmp	x8, x5
	str	s2, [x7], #4
	b.ne	.LBB0_31
.LBB0_32:
	fadd	v0.4s, v0.4s, v1.4s
	cmp	x1, #8
	fcmlt	v1.4s, v0.4s, #0.0
	bic	v0.16b, v0.16b, v1.16b
	ldr	q1, [sp]
	fadd	v0.4s, v0.4s, v1.4s
	str	q0, [sp]
	b.hs	.LBB0_34
	mov	x5, xzr
	b	.LBB0_37
.LBB0_34:
	and	x5, x1, #0xfffffffffffffff8
	mov	x7, x15
	mov	x19, x5
.LBB0_35:
	ldp	q0, q1, [x7, #-16]
	add	x20, x6, x3
	subs	x19, x19, #8
	add	x3, x3, #32
	add	x7, x7, #32
	stp	q0, q1, [x20]
	b.ne	.LBB0_35
	cmp	x1, x5
	b.eq	.LBB0_8
.LBB0_37:
	add	x1, x14, x5, lsl #2
	add	x18, x5, x18
.LBB0_38:
	ldr	s0, [x1], #4
	str	s0, [x6, x18, lsl #2]
	add	x18, x18, #1
	cmp	x8, x18
	b.ne	.LBB0_38
	b	.LBB0_8
.LBB0_39:
	cmp	w3, #2
	cbz	x2, .LBB0_106
	b.le	.LBB0_138
	cmp	w3, #3
	b.eq	.LBB0_324
	cmp	w3, #4
	b.eq	.LBB0_351
	cmp	w3, #5
	b.ne	.LBB0_405
	cbz	x9, .LBB0_676
	lsl	x11, x1, #2
	lsl	x12, x7, #2
	mov	x13, sp
	mov	x10, xzr
	add	x14, x13, #16
	add	x15, x2, #16
	neg	x16, x8
	b	.LBB0_47
.LBB0_46:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x6, x6, x12
	cmp	x10, x9
	b.eq	.LBB0_676
.LBB0_47:
	cmp	x8, #4
	b.hs	.LBB0_49
	mov	x17, xzr
	b	.LBB0_51
.LBB0_49:
	mov	x4, xzr
	mov	x18, x6
	mov	x1, x2
	mov	x3, x0
.LBB0_50:
	ldr	q0, [x3], #16
	add	x5, x4, #8
	ldr	q1, [x1], #16
	add	x17, x4, #4
	cmp	x5, x8
	mov	x4, x17
	fadd	v0.4s, v0.4s, v1.4s
	fcmlt	v1.4s, v0.4s, #0.0
	bic	v0.16b, v0.16b, v1.16b
	str	q0, [x18], #16
	b.ls	.LBB0_50
.LBB0_51:
	subs	x18, x8, x17
	b.ls	.LBB0_46
	lsl	x1, x17, #2
	mov	x3, xzr
	cmp	x18, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_56
	and	x3, x18, #0xfffffffffffffff8
	mov	x4, x1
	mov	x5, x14
	mov	x7, x3
.LBB0_54:
	add	x19, x0, x4
	subs	x7, x7, #8
	add	x4, x4, #32
	ldp	q0, q1, [x19]
	stp	q0, q1, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB0_54
	cmp	x18, x3
	b.eq	.LBB0_58
.LBB0_56:
	add	x4, x13, x3, lsl #2
	add	x3, x3, x17
.LBB0_57:
	ldr	s0, [x0, x3, lsl #2]
	add	x3, x3, #1
	cmp	x8, x3
	str	s0, [x4], #4
	b.ne	.LBB0_57
.LBB0_58:
	ldr	q0, [sp]
	mov	x3, xzr
	cmp	x18, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_62
	and	x3, x18, #0xfffffffffffffff8
	add	x4, x15, x17, lsl #2
	mov	x5, x14
	mov	x7, x3
.LBB0_60:
	ldp	q1, q2, [x4, #-16]
	subs	x7, x7, #8
	add	x4, x4, #32
	stp	q1, q2, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB0_60
	cmp	x18, x3
	b.eq	.LBB0_64
.LBB0_62:
	lsl	x4, x3, #2
	add	x7, x16, x3
	add	x5, x4, x17, lsl #2
	add	x4, x13, x4
	add	x3, x2, x5
	add	x5, x7, x17
.LBB0_63:
	ldr	s1, [x3], #4
	adds	x5, x5, #1
	str	s1, [x4], #4
	b.lo	.LBB0_63
.LBB0_64:
	ldr	q1, [sp]
	cmp	x18, #8
	fadd	v0.4s, v0.4s, v1.4s
	fcmlt	v1.4s, v0.4s, #0.0
	bic	v0.16b, v0.16b, v1.16b
	str	q0, [sp]
	b.hs	.LBB0_66
	mov	x3, xzr
	b	.LBB0_69
.LBB0_66:
	and	x3, x18, #0xfffffffffffffff8
	mov	x4, x14
	mov	x5, x3
.LBB0_67:
	ldp	q0, q1, [x4, #-16]
	add	x7, x6, x1
	subs	x5, x5, #8
	add	x1, x1, #32
	add	x4, x4, #32
	stp	q0, q1, [x7]
	b.ne	.LBB0_67
	cmp	x18, x3
	b.eq	.LBB0_46
.LBB0_69:
	add	x18, x13, x3, lsl #2
	add	x17, x3, x17
.LBB0_70:
	ldr	s0, [x18], #4
	str	s0, [x6, x17, lsl #2]
	add	x17, x17, #1
	cmp	x8, x17
	b.ne	.LBB0_70
	b	.LBB0_46
.LBB0_71:
	cmp	w3, #1
	b.eq	.LBB0_233
	cmp	w3, #2
	b.ne	.LBB0_266
	cbz	x9, .LBB0_676
	mov	w12, #39322
	mov	w13, #39322
	mov	w14, #13519
	movk	w12, #16553, lsl #16
	movk	w13, #49321, lsl #16
	movk	w14, #13007, lsl #16
	dup	v0.4s, w12
	mov	w12, #44939
	dup	v1.4s, w13
	movk	w12, #14037, lsl #16
	dup	v2.4s, w14
	mov	w13, #27994
	dup	v3.4s, w12
	mov	w12, #60548
	mov	w14, #30061
	movk	w12, #14630, lsl #16
	movk	w13, #15255, lsl #16
	movk	w14, #15622, lsl #16
	dup	v4.4s, w12
	dup	v5.4s, w13
	dup	v6.4s, w14
	mov	w12, #16937
	mov	w13, #14445
	mov	w14, #54389
	movk	w12, #16076, lsl #16
	movk	w13, #13734, lsl #16
	movk	w14, #14484, lsl #16
	dup	v7.4s, w12
	dup	v16.4s, w13
	dup	v17.4s, w14
	mov	w12, #58261
	mov	w13, #65479
	mov	w14, #60679
	movk	w12, #15087, lsl #16
	movk	w13, #15589, lsl #16
	movk	w14, #15998, lsl #16
	fmov	v18.4s, #1.00000000
	movi	v19.4s, #63, lsl #24
	movi	v20.4s, #191, lsl #24
	dup	v21.4s, w12
	dup	v22.4s, w13
	dup	v23.4s, w14
	lsl	x11, x1, #2
	lsl	x12, x5, #2
	lsl	x13, x7, #2
	mov	x14, sp
	mov	x10, xzr
	add	x16, x2, #16
	add	x15, x14, #16
	neg	x17, x8
	b	.LBB0_76
.LBB0_75:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x4, x4, x12
	cmp	x10, x9
	add	x6, x6, x13
	b.eq	.LBB0_676
.LBB0_76:
	cmp	x8, #4
	b.hs	.LBB0_78
	mov	x18, xzr
	b	.LBB0_80
.LBB0_78:
	mov	x19, xzr
	mov	x1, x6
	mov	x3, x4
	mov	x5, x2
	mov	x7, x0
.LBB0_79:
	ldr	q24, [x7], #16
	mov	v27.16b, v3.16b
	ldr	q25, [x5], #16
	mov	v28.16b, v17.16b
	mov	v29.16b, v4.16b
	mov	v30.16b, v21.16b
	add	x20, x19, #8
	fadd	v24.4s, v24.4s, v25.4s
	add	x18, x19, #4
	cmp	x20, x8
	mov	x19, x18
	fcmgt	v25.4s, v24.4s, v0.4s
	bsl	v25.16b, v0.16b, v24.16b
	fcmgt	v26.4s, v1.4s, v25.4s
	bit	v25.16b, v1.16b, v26.16b
	fmul	v26.4s, v25.4s, v25.4s
	fmla	v27.4s, v2.4s, v26.4s
	fmla	v28.4s, v16.4s, v26.4s
	fmla	v29.4s, v26.4s, v27.4s
	fmla	v30.4s, v26.4s, v28.4s
	mov	v27.16b, v5.16b
	mov	v28.16b, v22.16b
	fmla	v27.4s, v26.4s, v29.4s
	fmla	v28.4s, v26.4s, v30.4s
	mov	v29.16b, v6.16b
	mov	v30.16b, v23.16b
	fmla	v29.4s, v26.4s, v27.4s
	fmla	v30.4s, v26.4s, v28.4s
	mov	v27.16b, v7.16b
	mov	v28.16b, v18.16b
	fmla	v27.4s, v26.4s, v29.4s
	fmla	v28.4s, v26.4s, v30.4s
	fdiv	v26.4s, v27.4s, v28.4s
	fmul	v25.4s, v25.4s, v26.4s
	fcmge	v26.4s, v24.4s, v0.4s
	bit	v25.16b, v19.16b, v26.16b
	fcmge	v26.4s, v1.4s, v24.4s
	bit	v25.16b, v20.16b, v26.16b
	fmul	v26.4s, v24.4s, v19.4s
	fmla	v26.4s, v25.4s, v24.4s
	ldr	q24, [x3], #16
	fadd	v24.4s, v26.4s, v24.4s
	str	q24, [x1], #16
	b.ls	.LBB0_79
.LBB0_80:
	subs	x1, x8, x18
	b.ls	.LBB0_75
	lsl	x3, x18, #2
	mov	x5, xzr
	cmp	x1, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_85
	and	x5, x1, #0xfffffffffffffff8
	mov	x7, x3
	mov	x19, x15
	mov	x20, x5
.LBB0_83:
	add	x21, x0, x7
	subs	x20, x20, #8
	add	x7, x7, #32
	ldp	q24, q25, [x21]
	stp	q24, q25, [x19, #-16]
	add	x19, x19, #32
	b.ne	.LBB0_83
	cmp	x1, x5
	b.eq	.LBB0_87
.LBB0_85:
	add	x7, x14, x5, lsl #2
	add	x5, x5, x18
.LBB0_86:
	ldr	s24, [x0, x5, lsl #2]
	add	x5, x5, #1
	cmp	x8, x5
	str	s24, [x7], #4
	b.ne	.LBB0_86
.LBB0_87:
	ldr	q24, [sp]
	mov	x5, xzr
	cmp	x1, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_91
	and	x5, x1, #0xfffffffffffffff8
	add	x7, x16, x18, lsl #2
	mov	x19, x15
	mov	x20, x5
.LBB0_89:
	ldp	q25, q26, [x7, #-16]
	subs	x20, x20, #8
	add	x7, x7, #32
	stp	q25, q26, [x19, #-16]
	add	x19, x19, #32
	b.ne	.LBB0_89
	cmp	x1, x5
	b.eq	.LBB0_93
.LBB0_91:
	lsl	x7, x5, #2
	add	x20, x17, x5
	add	x19, x7, x18, lsl #2
	add	x7, x14, x7
	add	x5, x2, x19
	add	x19, x20, x18
.LBB0_92:
	ldr	s25, [x5], #4
	adds	x19, x19, #1
	str	s25, [x7], #4
	b.lo	.LBB0_92
.LBB0_93:
	ldr	q25, [sp]
	mov	x5, xzr
	cmp	x1, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_97
	and	x5, x1, #0xfffffffffffffff8
	mov	x7, x3
	mov	x19, x15
	mov	x20, x5
.LBB0_95:
	add	x21, x4, x7
	subs	x20, x20, #8
	add	x7, x7, #32
	ldp	q26, q27, [x21]
	stp	q26, q27, [x19, #-16]
	add	x19, x19, #32
	b.ne	.LBB0_95
	cmp	x1, x5
	b.eq	.LBB0_99
.LBB0_97:
	add	x7, x14, x5, lsl #2
	add	x5, x5, x18
.LBB0_98:
	ldr	s26, [x4, x5, lsl #2]
	add	x5, x5, #1
	cmp	x8, x5
	str	s26, [x7], #4
	b.ne	.LBB0_98
.LBB0_99:
	fadd	v24.4s, v24.4s, v25.4s
	mov	v27.16b, v3.16b
	cmp	x1, #8
	mov	v28.16b, v17.16b
	mov	v29.16b, v4.16b
	mov	v30.16b, v21.16b
	fcmgt	v25.4s, v24.4s, v0.4s
	bsl	v25.16b, v0.16b, v24.16b
	fcmgt	v26.4s, v1.4s, v25.4s
	bit	v25.16b, v1.16b, v26.16b
	fmul	v26.4s, v25.4s, v25.4s
	fmla	v27.4s, v2.4s, v26.4s
	fmla	v28.4s, v16.4s, v26.4s
	fmla	v29.4s, v26.4s, v27.4s
	fmla	v30.4s, v26.4s, v28.4s
	mov	v27.16b, v5.16b
	mov	v28.16b, v22.16b
	fmla	v27.4s, v26.4s, v29.4s
	fmla	v28.4s, v26.4s, v30.4s
	mov	v29.16b, v6.16b
	mov	v30.16b, v23.16b
	fmla	v29.4s, v26.4s, v27.4s
	fmla	v30.4s, v26.4s, v28.4s
	mov	v27.16b, v7.16b
	mov	v28.16b, v18.16b
	fmla	v27.4s, v26.4s, v29.4s
	fmla	v28.4s, v26.4s, v30.4s
	fdiv	v26.4s, v27.4s, v28.4s
	fmul	v25.4s, v25.4s, v26.4s
	fcmge	v26.4s, v24.4s, v0.4s
	bit	v25.16b, v19.16b, v26.16b
	fcmge	v26.4s, v1.4s, v24.4s
	bit	v25.16b, v20.16b, v26.16b
	fmul	v26.4s, v24.4s, v19.4s
	fmla	v26.4s, v25.4s, v24.4s
	ldr	q24, [sp]
	fadd	v24.4s, v26.4s, v24.4s
	str	q24, [sp]
	b.hs	.LBB0_101
	mov	x5, xzr
	b	.LBB0_104
.LBB0_101:
	and	x5, x1, #0xfffffffffffffff8
	mov	x7, x15
	mov	x19, x5
.LBB0_102:
	ldp	q24, q25, [x7, #-16]
	add	x20, x6, x3
	subs	x19, x19, #8
	add	x3, x3, #32
	add	x7, x7, #32
	stp	q24, q25, [x20]
	b.ne	.LBB0_102
	cmp	x1, x5
	b.eq	.LBB0_75
.LBB0_104:
	add	x1, x14, x5, lsl #2
	add	x18, x5, x18
.LBB0_105:
	ldr	s24, [x1], #4
	str	s24, [x6, x18, lsl #2]
	add	x18, x18, #1
	cmp	x8, x18
	b.ne	.LBB0_105
	b	.LBB0_75
.LBB0_106:
	cbz	x4, .LBB0_299
	b.le	.LBB0_432
	cmp	w3, #3
	b.eq	.LBB0_484
	cmp	w3, #4
	b.eq	.LBB0_511
	cmp	w3, #5
	b.ne	.LBB0_565
	cbz	x9, .LBB0_676
	lsl	x11, x1, #2
	lsl	x12, x5, #2
	lsl	x13, x7, #2
	mov	x14, sp
	mov	x10, xzr
	add	x15, x14, #16
	b	.LBB0_114
.LBB0_113:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x4, x4, x12
	cmp	x10, x9
	add	x6, x6, x13
	b.eq	.LBB0_676
.LBB0_114:
	cmp	x8, #4
	b.hs	.LBB0_116
	mov	x16, xzr
	b	.LBB0_118
.LBB0_116:
	mov	x2, xzr
	mov	x17, x6
	mov	x18, x4
	mov	x1, x0
.LBB0_117:
	ldr	q0, [x1], #16
	add	x3, x2, #8
	add	x16, x2, #4
	cmp	x3, x8
	fcmlt	v1.4s, v0.4s, #0.0
	mov	x2, x16
	bic	v0.16b, v0.16b, v1.16b
	ldr	q1, [x18], #16
	fadd	v0.4s, v0.4s, v1.4s
	str	q0, [x17], #16
	b.ls	.LBB0_117
.LBB0_118:
	subs	x17, x8, x16
	b.ls	.LBB0_113
	mov	x18, xzr
	cmp	x17, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_123
	and	x18, x17, #0xfffffffffffffff8
	lsl	x1, x16, #2
	mov	x2, x15
	mov	x3, x18
.LBB0_121:
	add	x5, x0, x1
	subs	x3, x3, #8
	add	x1, x1, #32
	ldp	q0, q1, [x5]
	stp	q0, q1, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB0_121
	cmp	x17, x18
	b.eq	.LBB0_125
.LBB0_123:
	add	x1, x14, x18, lsl #2
	add	x18, x18, x16
.LBB0_124:
	ldr	s0, [x0, x18, lsl #2]
	add	x18, x18, #1
	cmp	x8, x18
	str	s0, [x1], #4
	b.ne	.LBB0_124
.LBB0_125:
	ldr	q0, [sp]
	mov	x18, xzr
	cmp	x17, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_129
	and	x18, x17, #0xfffffffffffffff8
	lsl	x1, x16, #2
	mov	x2, x15
	mov	x3, x18
.LBB0_127:
	add	x5, x4, x1
	subs	x3, x3, #8
	add	x1, x1, #32
	ldp	q1, q2, [x5]
	stp	q1, q2, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB0_127
	cmp	x17, x18
	b.eq	.LBB0_131
.LBB0_129:
	add	x1, x14, x18, lsl #2
	add	x18, x18, x16
.LBB0_130:
	ldr	s1, [x4, x18, lsl #2]
	add	x18, x18, #1
	cmp	x8, x18
	str	s1, [x1], #4
	b.ne	.LBB0_130
.LBB0_131:
	fcmlt	v1.4s, v0.4s, #0.0
	cmp	x17, #8
	bic	v0.16b, v0.16b, v1.16b
	ldr	q1, [sp]
	fadd	v0.4s, v0.4s, v1.4s
	str	q0, [sp]
	b.hs	.LBB0_133
	mov	x18, xzr
	b	.LBB0_136
.LBB0_133:
	and	x18, x17, #0xfffffffffffffff8
	lsl	x1, x16, #2
	mov	x2, x15
	mov	x3, x18
.LBB0_134:
	ldp	q0, q1, [x2, #-16]
	add	x5, x6, x1
	subs	x3, x3, #8
	add	x1, x1, #32
	add	x2, x2, #32
	stp	q0, q1, [x5]
	b.ne	.LBB0_134
	cmp	x17, x18
	b.eq	.LBB0_113
.LBB0_136:
	add	x17, x14, x18, lsl #2
	add	x16, x18, x16
.LBB0_137:
	ldr	s0, [x17], #4
	str	s0, [x6, x16, lsl #2]
	add	x16, x16, #1
	cmp	x8, x16
	b.ne	.LBB0_137
	b	.LBB0_113
.LBB0_138:
	cmp	w3, #1
	b.eq	.LBB0_378
	cmp	w3, #2
	b.ne	.LBB0_405
	cbz	x9, .LBB0_676
	mov	w11, #39322
	mov	w12, #39322
	mov	w13, #13519
	movk	w11, #16553, lsl #16
	movk	w12, #49321, lsl #16
	movk	w13, #13007, lsl #16
	dup	v0.4s, w11
	dup	v1.4s, w12
	dup	v2.4s, w13
	mov	w11, #60548
	mov	w12, #27994
	mov	w13, #30061
	movk	w11, #14630, lsl #16
	movk	w12, #15255, lsl #16
	movk	w13, #15622, lsl #16
	dup	v4.4s, w11
	dup	v5.4s, w12
	dup	v6.4s, w13
	mov	w11, #16937
	mov	w12, #14445
	mov	w13, #54389
	movk	w11, #16076, lsl #16
	movk	w12, #13734, lsl #16
	movk	w13, #14484, lsl #16
	mov	w14, #44939
	dup	v7.4s, w11
	dup	v16.4s, w12
	dup	v17.4s, w13
	mov	w11, #58261
	mov	w12, #65479
	mov	w13, #60679
	movk	w14, #14037, lsl #16
	movk	w11, #15087, lsl #16
	movk	w12, #15589, lsl #16
	movk	w13, #15998, lsl #16
	fmov	v18.4s, #1.00000000
	movi	v19.4s, #63, lsl #24
	movi	v20.4s, #191, lsl #24
	dup	v3.4s, w14
	dup	v21.4s, w11
	dup	v22.4s, w12
	dup	v23.4s, w13
	lsl	x11, x1, #2
	lsl	x12, x7, #2
	mov	x13, sp
	mov	x10, xzr
	add	x14, x13, #16
	add	x15, x2, #16
	neg	x16, x8
	b	.LBB0_143
.LBB0_142:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x6, x6, x12
	cmp	x10, x9
	b.eq	.LBB0_676
.LBB0_143:
	cmp	x8, #4
	b.hs	.LBB0_145
	mov	x17, xzr
	b	.LBB0_147
.LBB0_145:
	mov	x4, xzr
	mov	x18, x6
	mov	x1, x2
	mov	x3, x0
.LBB0_146:
	ldr	q24, [x3], #16
	mov	v27.16b, v3.16b
	ldr	q25, [x1], #16
	mov	v28.16b, v17.16b
	mov	v29.16b, v4.16b
	mov	v30.16b, v21.16b
	add	x5, x4, #8
	fadd	v24.4s, v24.4s, v25.4s
	add	x17, x4, #4
	cmp	x5, x8
	mov	x4, x17
	fcmgt	v25.4s, v24.4s, v0.4s
	bsl	v25.16b, v0.16b, v24.16b
	fcmgt	v26.4s, v1.4s, v25.4s
	bit	v25.16b, v1.16b, v26.16b
	fmul	v26.4s, v25.4s, v25.4s
	fmla	v27.4s, v2.4s, v26.4s
	fmla	v28.4s, v16.4s, v26.4s
	fmla	v29.4s, v26.4s, v27.4s
	fmla	v30.4s, v26.4s, v28.4s
	mov	v27.16b, v5.16b
	mov	v28.16b, v22.16b
	fmla	v27.4s, v26.4s, v29.4s
	fmla	v28.4s, v26.4s, v30.4s
	mov	v29.16b, v6.16b
	mov	v30.16b, v23.16b
	fmla	v29.4s, v26.4s, v27.4s
	fmla	v30.4s, v26.4s, v28.4s
	mov	v27.16b, v7.16b
	mov	v28.16b, v18.16b
	fmla	v27.4s, v26.4s, v29.4s
	fmla	v28.4s, v26.4s, v30.4s
	fdiv	v26.4s, v27.4s, v28.4s
	fmul	v25.4s, v25.4s, v26.4s
	fcmge	v26.4s, v24.4s, v0.4s
	bit	v25.16b, v19.16b, v26.16b
	fcmge	v26.4s, v1.4s, v24.4s
	bit	v25.16b, v20.16b, v26.16b
	fmul	v26.4s, v24.4s, v19.4s
	fmla	v26.4s, v25.4s, v24.4s
	str	q26, [x18], #16
	b.ls	.LBB0_146
.LBB0_147:
	subs	x18, x8, x17
	b.ls	.LBB0_142
	mov	x1, xzr
	cmp	x18, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_152
	and	x1, x18, #0xfffffffffffffff8
	lsl	x3, x17, #2
	mov	x4, x14
	mov	x5, x1
.LBB0_150:
	add	x7, x0, x3
	subs	x5, x5, #8
	add	x3, x3, #32
	ldp	q24, q25, [x7]
	stp	q24, q25, [x4, #-16]
	add	x4, x4, #32
	b.ne	.LBB0_150
	cmp	x18, x1
	b.eq	.LBB0_154
.LBB0_152:
	add	x3, x13, x1, lsl #2
	add	x1, x1, x17
.LBB0_153:
	ldr	s24, [x0, x1, lsl #2]
	add	x1, x1, #1
	cmp	x8, x1
	str	s24, [x3], #4
	b.ne	.LBB0_153
.LBB0_154:
	ldr	q24, [sp]
	mov	x1, xzr
	cmp	x18, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_158
	and	x1, x18, #0xfffffffffffffff8
	add	x3, x15, x17, lsl #2
	mov	x4, x14
	mov	x5, x1
.LBB0_156:
	ldp	q25, q26, [x3, #-16]
	subs	x5, x5, #8
	add	x3, x3, #32
	stp	q25, q26, [x4, #-16]
	add	x4, x4, #32
	b.ne	.LBB0_156
	cmp	x18, x1
	b.eq	.LBB0_160
.LBB0_158:
	lsl	x3, x1, #2
	add	x5, x16, x1
	add	x4, x3, x17, lsl #2
	add	x3, x13, x3
	add	x1, x2, x4
	add	x4, x5, x17
.LBB0_159:
	ldr	s25, [x1], #4
	adds	x4, x4, #1
	str	s25, [x3], #4
	b.lo	.LBB0_159
.LBB0_160:
	ldr	q25, [sp]
	mov	v27.16b, v3.16b
	mov	v28.16b, v17.16b
	mov	v29.16b, v4.16b
	mov	v30.16b, v21.16b
	cmp	x18, #8
	fadd	v24.4s, v24.4s, v25.4s
	fcmgt	v25.4s, v24.4s, v0.4s
	bsl	v25.16b, v0.16b, v24.16b
	fcmgt	v26.4s, v1.4s, v25.4s
	bit	v25.16b, v1.16b, v26.16b
	fmul	v26.4s, v25.4s, v25.4s
	fmla	v27.4s, v2.4s, v26.4s
	fmla	v28.4s, v16.4s, v26.4s
	fmla	v29.4s, v26.4s, v27.4s
	fmla	v30.4s, v26.4s, v28.4s
	mov	v27.16b, v5.16b
	mov	v28.16b, v22.16b
	fmla	v27.4s, v26.4s, v29.4s
	fmla	v28.4s, v26.4s, v30.4s
	mov	v29.16b, v6.16b
	mov	v30.16b, v23.16b
	fmla	v29.4s, v26.4s, v27.4s
	fmla	v30.4s, v26.4s, v28.4s
	mov	v27.16b, v7.16b
	mov	v28.16b, v18.16b
	fmla	v27.4s, v26.4s, v29.4s
	fmla	v28.4s, v26.4s, v30.4s
	fdiv	v26.4s, v27.4s, v28.4s
	fmul	v25.4s, v25.4s, v26.4s
	fcmge	v26.4s, v24.4s, v0.4s
	bit	v25.16b, v19.16b, v26.16b
	fcmge	v26.4s, v1.4s, v24.4s
	bit	v25.16b, v20.16b, v26.16b
	fmul	v26.4s, v24.4s, v19.4s
	fmla	v26.4s, v25.4s, v24.4s
	str	q26, [sp]
	b.hs	.LBB0_162
	mov	x1, xzr
	b	.LBB0_165
.LBB0_162:
	and	x1, x18, #0xfffffffffffffff8
	lsl	x3, x17, #2
	mov	x4, x14
	mov	x5, x1
.LBB0_163:
	ldp	q24, q25, [x4, #-16]
	add	x7, x6, x3
	subs	x5, x5, #8
	add	x3, x3, #32
	add	x4, x4, #32
	stp	q24, q25, [x7]
	b.ne	.LBB0_163
	cmp	x18, x1
	b.eq	.LBB0_142
.LBB0_165:
	add	x18, x13, x1, lsl #2
	add	x17, x1, x17
.LBB0_166:
	ldr	s24, [x18], #4
	str	s24, [x6, x17, lsl #2]
	add	x17, x17, #1
	cmp	x8, x17
	b.ne	.LBB0_166
	b	.LBB0_142
.LBB0_167:
	cbz	x9, .LBB0_676
	mov	w12, #54247
	mov	w13, #22369
	mov	w14, #-1023672320
	movk	w12, #48594, lsl #16
	movk	w13, #49171, lsl #16
	mvni	v18.4s, #127, msl #16
	dup	v0.4s, w12
	mov	w12, #1262485504
	dup	v1.4s, w13
	dup	v3.4s, w12
	mov	w12, #34345
	mov	w13, #-884998144
	movk	w12, #15390, lsl #16
	dup	v4.4s, w13
	mov	w13, #23411
	dup	v6.4s, w12
	mov	w12, #64652
	dup	v2.4s, w14
	mov	w14, #1135
	movk	w13, #15715, lsl #16
	movk	w12, #15989, lsl #16
	movk	w14, #15022, lsl #16
	dup	v7.4s, w13
	dup	v16.4s, w12
	mov	w12, #29204
	mov	w13, #1
	dup	v5.4s, w14
	movk	w12, #16177, lsl #16
	movk	w13, #16256, lsl #16
	mov	w14, #1123811328
	fmov	v17.4s, #1.00000000
	fneg	v18.4s, v18.4s
	dup	v19.4s, w12
	dup	v20.4s, w13
	dup	v21.4s, w14
	lsl	x11, x1, #2
	lsl	x12, x5, #2
	lsl	x13, x7, #2
	mov	x14, sp
	mov	x10, xzr
	add	x15, x14, #16
	add	x16, x2, #16
	neg	x17, x8
	b	.LBB0_170
.LBB0_169:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x4, x4, x12
	cmp	x10, x9
	add	x6, x6, x13
	b.eq	.LBB0_676
.LBB0_170:
	cmp	x8, #4
	b.hs	.LBB0_172
	mov	x18, xzr
	b	.LBB0_174
.LBB0_172:
	mov	x19, xzr
	mov	x1, x6
	mov	x3, x4
	mov	x5, x2
	mov	x7, x0
.LBB0_173:
	ldr	q22, [x7], #16
	mov	v24.16b, v1.16b
	ldr	q23, [x5], #16
	mov	v26.16b, v6.16b
	mov	v27.16b, v7.16b
	add	x20, x19, #8
	add	x18, x19, #4
	fadd	v22.4s, v22.4s, v23.4s
	cmp	x20, x8
	mov	x19, x18
	fmul	v23.4s, v22.4s, v22.4s
	fmla	v24.4s, v0.4s, v23.4s
	fmul	v23.4s, v22.4s, v24.4s
	fcmgt	v24.4s, v2.4s, v23.4s
	bit	v23.16b, v2.16b, v24.16b
	fadd	v24.4s, v23.4s, v3.4s
	fadd	v25.4s, v24.4s, v4.4s
	shl	v24.4s, v24.4s, #23
	fsub	v25.4s, v23.4s, v25.4s
	fcmgt	v23.4s, v23.4s, v21.4s
	fmla	v26.4s, v5.4s, v25.4s
	fmla	v27.4s, v25.4s, v26.4s
	mov	v26.16b, v16.16b
	fmla	v26.4s, v25.4s, v27.4s
	mov	v27.16b, v19.16b
	fmla	v27.4s, v25.4s, v26.4s
	mov	v26.16b, v20.16b
	fmla	v26.4s, v25.4s, v27.4s
	add	v24.4s, v24.4s, v26.4s
	fadd	v24.4s, v24.4s, v17.4s
	bsl	v23.16b, v18.16b, v24.16b
	fdiv	v22.4s, v22.4s, v23.4s
	ldr	q23, [x3], #16
	fadd	v22.4s, v22.4s, v23.4s
	str	q22, [x1], #16
	b.ls	.LBB0_173
.LBB0_174:
	subs	x1, x8, x18
	b.ls	.LBB0_169
	lsl	x3, x18, #2
	mov	x5, xzr
	cmp	x1, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_179
	and	x5, x1, #0xfffffffffffffff8
	mov	x7, x3
	mov	x19, x15
	mov	x20, x5
.LBB0_177:
	add	x21, x0, x7
	subs	x20, x20, #8
	add	x7, x7, #32
	ldp	q22, q23, [x21]
	stp	q22, q23, [x19, #-16]
	add	x19, x19, #32
	b.ne	.LBB0_177
	cmp	x1, x5
	b.eq	.LBB0_181
.LBB0_179:
	add	x7, x14, x5, lsl #2
	add	x5, x5, x18
.LBB0_180:
	ldr	s22, [x0, x5, lsl #2]
	add	x5, x5, #1
	cmp	x8, x5
	str	s22, [x7], #4
	b.ne	.LBB0_180
.LBB0_181:
	ldr	q22, [sp]
	mov	x5, xzr
	cmp	x1, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_185
	and	x5, x1, #0xfffffffffffffff8
	add	x7, x16, x18, lsl #2
	mov	x19, x15
	mov	x20, x5
.LBB0_183:
	ldp	q23, q24, [x7, #-16]
	subs	x20, x20, #8
	add	x7, x7, #32
	stp	q23, q24, [x19, #-16]
	add	x19, x19, #32
	b.ne	.LBB0_183
	cmp	x1, x5
	b.eq	.LBB0_187
.LBB0_185:
	lsl	x7, x5, #2
	add	x20, x17, x5
	add	x19, x7, x18, lsl #2
	add	x7, x14, x7
	add	x5, x2, x19
	add	x19, x20, x18
.LBB0_186:
	ldr	s23, [x5], #4
	adds	x19, x19, #1
	str	s23, [x7], #4
	b.lo	.LBB0_186
.LBB0_187:
	ldr	q23, [sp]
	mov	x5, xzr
	cmp	x1, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_191
	and	x5, x1, #0xfffffffffffffff8
	mov	x7, x3
	mov	x19, x15
	mov	x20, x5
.LBB0_189:
	add	x21, x4, x7
	subs	x20, x20, #8
	add	x7, x7, #32
	ldp	q24, q25, [x21]
	stp	q24, q25, [x19, #-16]
	add	x19, x19, #32
	b.ne	.LBB0_189
	cmp	x1, x5
	b.eq	.LBB0_193
.LBB0_191:
	add	x7, x14, x5, lsl #2
	add	x5, x5, x18
.LBB0_192:
	ldr	s24, [x4, x5, lsl #2]
	add	x5, x5, #1
	cmp	x8, x5
	str	s24, [x7], #4
	b.ne	.LBB0_192
.LBB0_193:
	fadd	v22.4s, v22.4s, v23.4s
	mov	v24.16b, v1.16b
	cmp	x1, #8
	mov	v26.16b, v6.16b
	mov	v27.16b, v7.16b
	fmul	v23.4s, v22.4s, v22.4s
	fmla	v24.4s, v0.4s, v23.4s
	fmul	v23.4s, v22.4s, v24.4s
	fcmgt	v24.4s, v2.4s, v23.4s
	bit	v23.16b, v2.16b, v24.16b
	fadd	v24.4s, v23.4s, v3.4s
	fadd	v25.4s, v24.4s, v4.4s
	shl	v24.4s, v24.4s, #23
	fsub	v25.4s, v23.4s, v25.4s
	fcmgt	v23.4s, v23.4s, v21.4s
	fmla	v26.4s, v5.4s, v25.4s
	fmla	v27.4s, v25.4s, v26.4s
	mov	v26.16b, v16.16b
	fmla	v26.4s, v25.4s, v27.4s
	mov	v27.16b, v19.16b
	fmla	v27.4s, v25.4s, v26.4s
	mov	v26.16b, v20.16b
	fmla	v26.4s, v25.4s, v27.4s
	add	v24.4s, v24.4s, v26.4s
	fadd	v24.4s, v24.4s, v17.4s
	bsl	v23.16b, v18.16b, v24.16b
	fdiv	v22.4s, v22.4s, v23.4s
	ldr	q23, [sp]
	fadd	v22.4s, v22.4s, v23.4s
	str	q22, [sp]
	b.hs	.LBB0_195
	mov	x5, xzr
	b	.LBB0_198
.LBB0_195:
	and	x5, x1, #0xfffffffffffffff8
	mov	x7, x15
	mov	x19, x5
.LBB0_196:
	ldp	q22, q23, [x7, #-16]
	add	x20, x6, x3
	subs	x19, x19, #8
	add	x3, x3, #32
	add	x7, x7, #32
	stp	q22, q23, [x20]
	b.ne	.LBB0_196
	cmp	x1, x5
	b.eq	.LBB0_169
.LBB0_198:
	add	x1, x14, x5, lsl #2
	add	x18, x5, x18
.LBB0_199:
	ldr	s22, [x1], #4
	str	s22, [x6, x18, lsl #2]
	add	x18, x18, #1
	cmp	x8, x18
	b.ne	.LBB0_199
	b	.LBB0_169
.LBB0_200:
	cbz	x9, .LBB0_676
	mov	w12, #43579
	mov	w13, #-1023672320
	mvni	v17.4s, #127, msl #16
	movk	w12, #49080, lsl #16
	dup	v1.4s, w13
	mov	w13, #-884998144
	dup	v0.4s, w12
	mov	w12, #1262485504
	dup	v3.4s, w13
	dup	v2.4s, w12
	mov	w12, #34345
	mov	w13, #23411
	movk	w12, #15390, lsl #16
	mov	w14, #1135
	movk	w13, #15715, lsl #16
	dup	v5.4s, w12
	mov	w12, #64652
	movk	w14, #15022, lsl #16
	movk	w12, #15989, lsl #16
	dup	v6.4s, w13
	mov	w13, #1
	dup	v7.4s, w12
	mov	w12, #29204
	dup	v4.4s, w14
	movk	w12, #16177, lsl #16
	movk	w13, #16256, lsl #16
	mov	w14, #1123811328
	fmov	v16.4s, #1.00000000
	fneg	v17.4s, v17.4s
	dup	v18.4s, w12
	dup	v19.4s, w13
	dup	v20.4s, w14
	lsl	x11, x1, #2
	lsl	x12, x5, #2
	lsl	x13, x7, #2
	mov	x14, sp
	mov	x10, xzr
	add	x15, x14, #16
	add	x16, x2, #16
	neg	x17, x8
	b	.LBB0_203
.LBB0_202:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x4, x4, x12
	cmp	x10, x9
	add	x6, x6, x13
	b.eq	.LBB0_676
.LBB0_203:
	cmp	x8, #4
	b.hs	.LBB0_205
	mov	x18, xzr
	b	.LBB0_207
.LBB0_205:
	mov	x19, xzr
	mov	x1, x6
	mov	x3, x4
	mov	x5, x2
	mov	x7, x0
.LBB0_206:
	ldr	q21, [x7], #16
	mov	v25.16b, v5.16b
	ldr	q22, [x5], #16
	mov	v26.16b, v6.16b
	add	x20, x19, #8
	add	x18, x19, #4
	fadd	v21.4s, v21.4s, v22.4s
	cmp	x20, x8
	mov	x19, x18
	fmul	v22.4s, v21.4s, v0.4s
	fcmgt	v23.4s, v1.4s, v22.4s
	bit	v22.16b, v1.16b, v23.16b
	fadd	v23.4s, v22.4s, v2.4s
	fadd	v24.4s, v23.4s, v3.4s
	shl	v23.4s, v23.4s, #23
	fsub	v24.4s, v22.4s, v24.4s
	fcmgt	v22.4s, v22.4s, v20.4s
	fmla	v25.4s, v4.4s, v24.4s
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v26.4s
	mov	v26.16b, v18.16b
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v19.16b
	fmla	v25.4s, v24.4s, v26.4s
	add	v23.4s, v23.4s, v25.4s
	fadd	v23.4s, v23.4s, v16.4s
	bsl	v22.16b, v17.16b, v23.16b
	fdiv	v21.4s, v21.4s, v22.4s
	ldr	q22, [x3], #16
	fadd	v21.4s, v21.4s, v22.4s
	str	q21, [x1], #16
	b.ls	.LBB0_206
.LBB0_207:
	subs	x1, x8, x18
	b.ls	.LBB0_202
	mov	x3, xzr
	cmp	x1, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_212
	and	x3, x1, #0xfffffffffffffff8
	lsl	x5, x18, #2
	mov	x7, x15
	mov	x19, x3
.LBB0_210:
	add	x20, x0, x5
	subs	x19, x19, #8
	add	x5, x5, #32
	ldp	q21, q22, [x20]
	stp	q21, q22, [x7, #-16]
	add	x7, x7, #32
	b.ne	.LBB0_210
	cmp	x1, x3
	b.eq	.LBB0_214
.LBB0_212:
	add	x5, x14, x3, lsl #2
	add	x3, x3, x18
.LBB0_213:
	ldr	s21, [x0, x3, lsl #2]
	add	x3, x3, #1
	cmp	x8, x3
	str	s21, [x5], #4
	b.ne	.LBB0_213
.LBB0_214:
	ldr	q21, [sp]
	mov	x3, xzr
	cmp	x1, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_218
	and	x3, x1, #0xfffffffffffffff8
	add	x5, x16, x18, lsl #2
	mov	x7, x15
	mov	x19, x3
.LBB0_216:
	ldp	q22, q23, [x5, #-16]
	subs	x19, x19, #8
	add	x5, x5, #32
	stp	q22, q23, [x7, #-16]
	add	x7, x7, #32
	b.ne	.LBB0_216
	cmp	x1, x3
	b.eq	.LBB0_220
.LBB0_218:
	lsl	x5, x3, #2
	add	x19, x17, x3
	add	x7, x5, x18, lsl #2
	add	x5, x14, x5
	add	x3, x2, x7
	add	x7, x19, x18
.LBB0_219:
	ldr	s22, [x3], #4
	adds	x7, x7, #1
	str	s22, [x5], #4
	b.lo	.LBB0_219
.LBB0_220:
	ldr	q22, [sp]
	mov	x3, xzr
	cmp	x1, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_224
	and	x3, x1, #0xfffffffffffffff8
	lsl	x5, x18, #2
	mov	x7, x15
	mov	x19, x3
.LBB0_222:
	add	x20, x4, x5
	subs	x19, x19, #8
	add	x5, x5, #32
	ldp	q23, q24, [x20]
	stp	q23, q24, [x7, #-16]
	add	x7, x7, #32
	b.ne	.LBB0_222
	cmp	x1, x3
	b.eq	.LBB0_226
.LBB0_224:
	add	x5, x14, x3, lsl #2
	add	x3, x3, x18
.LBB0_225:
	ldr	s23, [x4, x3, lsl #2]
	add	x3, x3, #1
	cmp	x8, x3
	str	s23, [x5], #4
	b.ne	.LBB0_225
.LBB0_226:
	fadd	v21.4s, v21.4s, v22.4s
	mov	v25.16b, v5.16b
	cmp	x1, #8
	mov	v26.16b, v6.16b
	fmul	v22.4s, v21.4s, v0.4s
	fcmgt	v23.4s, v1.4s, v22.4s
	bit	v22.16b, v1.16b, v23.16b
	fadd	v23.4s, v22.4s, v2.4s
	fadd	v24.4s, v23.4s, v3.4s
	shl	v23.4s, v23.4s, #23
	fsub	v24.4s, v22.4s, v24.4s
	fcmgt	v22.4s, v22.4s, v20.4s
	fmla	v25.4s, v4.4s, v24.4s
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v26.4s
	mov	v26.16b, v18.16b
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v19.16b
	fmla	v25.4s, v24.4s, v26.4s
	add	v23.4s, v23.4s, v25.4s
	fadd	v23.4s, v23.4s, v16.4s
	bsl	v22.16b, v17.16b, v23.16b
	fdiv	v21.4s, v21.4s, v22.4s
	ldr	q22, [sp]
	fadd	v21.4s, v21.4s, v22.4s
	str	q21, [sp]
	b.hs	.LBB0_228
	mov	x3, xzr
	b	.LBB0_231
.LBB0_228:
	and	x3, x1, #0xfffffffffffffff8
	lsl	x5, x18, #2
	mov	x7, x15
	mov	x19, x3
.LBB0_229:
	ldp	q21, q22, [x7, #-16]
	add	x20, x6, x5
	subs	x19, x19, #8
	add	x5, x5, #32
	add	x7, x7, #32
	stp	q21, q22, [x20]
	b.ne	.LBB0_229
	cmp	x1, x3
	b.eq	.LBB0_202
.LBB0_231:
	add	x1, x14, x3, lsl #2
	add	x18, x3, x18
.LBB0_232:
	ldr	s21, [x1], #4
	str	s21, [x6, x18, lsl #2]
	add	x18, x18, #1
	cmp	x8, x18
	b.ne	.LBB0_232
	b	.LBB0_202
.LBB0_233:
	cbz	x9, .LBB0_676
	mov	w12, #9823
	mov	w13, #-1023672320
	mvni	v17.4s, #127, msl #16
	movk	w12, #49181, lsl #16
	dup	v1.4s, w13
	mov	w13, #-884998144
	dup	v0.4s, w12
	mov	w12, #1262485504
	dup	v3.4s, w13
	dup	v2.4s, w12
	mov	w12, #34345
	mov	w13, #23411
	movk	w12, #15390, lsl #16
	mov	w14, #1135
	movk	w13, #15715, lsl #16
	dup	v5.4s, w12
	mov	w12, #64652
	movk	w14, #15022, lsl #16
	movk	w12, #15989, lsl #16
	dup	v6.4s, w13
	mov	w13, #1
	dup	v7.4s, w12
	mov	w12, #29204
	dup	v4.4s, w14
	movk	w12, #16177, lsl #16
	movk	w13, #16256, lsl #16
	mov	w14, #1123811328
	fmov	v16.4s, #1.00000000
	fneg	v17.4s, v17.4s
	dup	v18.4s, w12
	dup	v19.4s, w13
	dup	v20.4s, w14
	lsl	x11, x1, #2
	lsl	x12, x5, #2
	lsl	x13, x7, #2
	mov	x14, sp
	mov	x10, xzr
	add	x15, x14, #16
	add	x16, x2, #16
	neg	x17, x8
	b	.LBB0_236
.LBB0_235:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x4, x4, x12
	cmp	x10, x9
	add	x6, x6, x13
	b.eq	.LBB0_676
.LBB0_236:
	cmp	x8, #4
	b.hs	.LBB0_238
	mov	x18, xzr
	b	.LBB0_240
.LBB0_238:
	mov	x19, xzr
	mov	x1, x6
	mov	x3, x4
	mov	x5, x2
	mov	x7, x0
.LBB0_239:
	ldr	q21, [x7], #16
	mov	v25.16b, v5.16b
	ldr	q22, [x5], #16
	mov	v26.16b, v6.16b
	add	x20, x19, #8
	add	x18, x19, #4
	fadd	v21.4s, v21.4s, v22.4s
	cmp	x20, x8
	mov	x19, x18
	fmul	v22.4s, v21.4s, v0.4s
	fcmgt	v23.4s, v1.4s, v22.4s
	bit	v22.16b, v1.16b, v23.16b
	fadd	v23.4s, v22.4s, v2.4s
	fadd	v24.4s, v23.4s, v3.4s
	shl	v23.4s, v23.4s, #23
	fsub	v24.4s, v22.4s, v24.4s
	fcmgt	v22.4s, v22.4s, v20.4s
	fmla	v25.4s, v4.4s, v24.4s
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v26.4s
	mov	v26.16b, v18.16b
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v19.16b
	fmla	v25.4s, v24.4s, v26.4s
	add	v23.4s, v23.4s, v25.4s
	fadd	v23.4s, v23.4s, v16.4s
	bsl	v22.16b, v17.16b, v23.16b
	fdiv	v21.4s, v21.4s, v22.4s
	ldr	q22, [x3], #16
	fadd	v21.4s, v21.4s, v22.4s
	str	q21, [x1], #16
	b.ls	.LBB0_239
.LBB0_240:
	subs	x1, x8, x18
	b.ls	.LBB0_235
	lsl	x3, x18, #2
	mov	x5, xzr
	cmp	x1, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_245
	and	x5, x1, #0xfffffffffffffff8
	mov	x7, x3
	mov	x19, x15
	mov	x20, x5
.LBB0_243:
	add	x21, x0, x7
	subs	x20, x20, #8
	add	x7, x7, #32
	ldp	q21, q22, [x21]
	stp	q21, q22, [x19, #-16]
	add	x19, x19, #32
	b.ne	.LBB0_243
	cmp	x1, x5
	b.eq	.LBB0_247
.LBB0_245:
	add	x7, x14, x5, lsl #2
	add	x5, x5, x18
.LBB0_246:
	ldr	s21, [x0, x5, lsl #2]
	add	x5, x5, #1
	cmp	x8, x5
	str	s21, [x7], #4
	b.ne	.LBB0_246
.LBB0_247:
	ldr	q21, [sp]
	mov	x5, xzr
	cmp	x1, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_251
	and	x5, x1, #0xfffffffffffffff8
	add	x7, x16, x18, lsl #2
	mov	x19, x15
	mov	x20, x5
.LBB0_249:
	ldp	q22, q23, [x7, #-16]
	subs	x20, x20, #8
	add	x7, x7, #32
	stp	q22, q23, [x19, #-16]
	add	x19, x19, #32
	b.ne	.LBB0_249
	cmp	x1, x5
	b.eq	.LBB0_253
.LBB0_251:
	lsl	x7, x5, #2
	add	x20, x17, x5
	add	x19, x7, x18, lsl #2
	add	x7, x14, x7
	add	x5, x2, x19
	add	x19, x20, x18
.LBB0_252:
	ldr	s22, [x5], #4
	adds	x19, x19, #1
	str	s22, [x7], #4
	b.lo	.LBB0_252
.LBB0_253:
	ldr	q22, [sp]
	mov	x5, xzr
	cmp	x1, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_257
	and	x5, x1, #0xfffffffffffffff8
	mov	x7, x3
	mov	x19, x15
	mov	x20, x5
.LBB0_255:
	add	x21, x4, x7
	subs	x20, x20, #8
	add	x7, x7, #32
	ldp	q23, q24, [x21]
	stp	q23, q24, [x19, #-16]
	add	x19, x19, #32
	b.ne	.LBB0_255
	cmp	x1, x5
	b.eq	.LBB0_259
.LBB0_257:
	add	x7, x14, x5, lsl #2
	add	x5, x5, x18
.LBB0_258:
	ldr	s23, [x4, x5, lsl #2]
	add	x5, x5, #1
	cmp	x8, x5
	str	s23, [x7], #4
	b.ne	.LBB0_258
.LBB0_259:
	fadd	v21.4s, v21.4s, v22.4s
	mov	v25.16b, v5.16b
	cmp	x1, #8
	mov	v26.16b, v6.16b
	fmul	v22.4s, v21.4s, v0.4s
	fcmgt	v23.4s, v1.4s, v22.4s
	bit	v22.16b, v1.16b, v23.16b
	fadd	v23.4s, v22.4s, v2.4s
	fadd	v24.4s, v23.4s, v3.4s
	shl	v23.4s, v23.4s, #23
	fsub	v24.4s, v22.4s, v24.4s
	fcmgt	v22.4s, v22.4s, v20.4s
	fmla	v25.4s, v4.4s, v24.4s
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v26.4s
	mov	v26.16b, v18.16b
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v19.16b
	fmla	v25.4s, v24.4s, v26.4s
	add	v23.4s, v23.4s, v25.4s
	fadd	v23.4s, v23.4s, v16.4s
	bsl	v22.16b, v17.16b, v23.16b
	fdiv	v21.4s, v21.4s, v22.4s
	ldr	q22, [sp]
	fadd	v21.4s, v21.4s, v22.4s
	str	q21, [sp]
	b.hs	.LBB0_261
	mov	x5, xzr
	b	.LBB0_264
.LBB0_261:
	and	x5, x1, #0xfffffffffffffff8
	mov	x7, x15
	mov	x19, x5
.LBB0_262:
	ldp	q21, q22, [x7, #-16]
	add	x20, x6, x3
	subs	x19, x19, #8
	add	x3, x3, #32
	add	x7, x7, #32
	stp	q21, q22, [x20]
	b.ne	.LBB0_262
	cmp	x1, x5
	b.eq	.LBB0_235
.LBB0_264:
	add	x1, x14, x5, lsl #2
	add	x18, x5, x18
.LBB0_265:
	ldr	s21, [x1], #4
	str	s21, [x6, x18, lsl #2]
	add	x18, x18, #1
	cmp	x8, x18
	b.ne	.LBB0_265
	b	.LBB0_235
.LBB0_266:
	cbz	x9, .LBB0_676
	lsl	x11, x1, #2
	lsl	x12, x5, #2
	lsl	x13, x7, #2
	mov	x14, sp
	mov	x10, xzr
	add	x16, x2, #16
	add	x15, x14, #16
	neg	x17, x8
	b	.LBB0_269
.LBB0_268:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x4, x4, x12
	cmp	x10, x9
	add	x6, x6, x13
	b.eq	.LBB0_676
.LBB0_269:
	cmp	x8, #4
	b.hs	.LBB0_271
	mov	x18, xzr
	b	.LBB0_273
.LBB0_271:
	mov	x19, xzr
	mov	x1, x6
	mov	x3, x4
	mov	x5, x2
	mov	x7, x0
.LBB0_272:
	ldr	q0, [x7], #16
	add	x20, x19, #8
	ldr	q1, [x5], #16
	add	x18, x19, #4
	cmp	x20, x8
	mov	x19, x18
	fadd	v0.4s, v0.4s, v1.4s
	ldr	q1, [x3], #16
	fadd	v0.4s, v0.4s, v1.4s
	str	q0, [x1], #16
	b.ls	.LBB0_272
.LBB0_273:
	subs	x1, x8, x18
	b.ls	.LBB0_268
	mov	x3, xzr
	cmp	x1, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_278
	and	x3, x1, #0xfffffffffffffff8
	lsl	x5, x18, #2
	mov	x7, x15
	mov	x19, x3
.LBB0_276:
	add	x20, x0, x5
	subs	x19, x19, #8
	add	x5, x5, #32
	ldp	q0, q1, [x20]
	stp	q0, q1, [x7, #-16]
	add	x7, x7, #32
	b.ne	.LBB0_276
	cmp	x1, x3
	b.eq	.LBB0_280
.LBB0_278:
	add	x5, x14, x3, lsl #2
	add	x3, x3, x18
.LBB0_279:
	ldr	s0, [x0, x3, lsl #2]
	add	x3, x3, #1
	cmp	x8, x3
	str	s0, [x5], #4
	b.ne	.LBB0_279
.LBB0_280:
	ldr	q0, [sp]
	mov	x3, xzr
	cmp	x1, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_284
	and	x3, x1, #0xfffffffffffffff8
	add	x5, x16, x18, lsl #2
	mov	x7, x15
	mov	x19, x3
.LBB0_282:
	ldp	q1, q2, [x5, #-16]
	subs	x19, x19, #8
	add	x5, x5, #32
	stp	q1, q2, [x7, #-16]
	add	x7, x7, #32
	b.ne	.LBB0_282
	cmp	x1, x3
	b.eq	.LBB0_286
.LBB0_284:
	lsl	x5, x3, #2
	add	x19, x17, x3
	add	x7, x5, x18, lsl #2
	add	x5, x14, x5
	add	x3, x2, x7
	add	x7, x19, x18
.LBB0_285:
	ldr	s1, [x3], #4
	adds	x7, x7, #1
	str	s1, [x5], #4
	b.lo	.LBB0_285
.LBB0_286:
	ldr	q1, [sp]
	mov	x3, xzr
	cmp	x1, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_290
	and	x3, x1, #0xfffffffffffffff8
	lsl	x5, x18, #2
	mov	x7, x15
	mov	x19, x3
.LBB0_288:
	add	x20, x4, x5
	subs	x19, x19, #8
	add	x5, x5, #32
	ldp	q2, q3, [x20]
	stp	q2, q3, [x7, #-16]
	add	x7, x7, #32
	b.ne	.LBB0_288
	cmp	x1, x3
	b.eq	.LBB0_292
.LBB0_290:
	add	x5, x14, x3, lsl #2
	add	x3, x3, x18
.LBB0_291:
	ldr	s2, [x4, x3, lsl #2]
	add	x3, x3, #1
	cmp	x8, x3
	str	s2, [x5], #4
	b.ne	.LBB0_291
.LBB0_292:
	fadd	v0.4s, v0.4s, v1.4s
	ldr	q1, [sp]
	cmp	x1, #8
	fadd	v0.4s, v0.4s, v1.4s
	str	q0, [sp]
	b.hs	.LBB0_294
	mov	x3, xzr
	b	.LBB0_297
.LBB0_294:
	and	x3, x1, #0xfffffffffffffff8
	lsl	x5, x18, #2
	mov	x7, x15
	mov	x19, x3
.LBB0_295:
	ldp	q0, q1, [x7, #-16]
	add	x20, x6, x5
	subs	x19, x19, #8
	add	x5, x5, #32
	add	x7, x7, #32
	stp	q0, q1, [x20]
	b.ne	.LBB0_295
	cmp	x1, x3
	b.eq	.LBB0_268
.LBB0_297:
	add	x1, x14, x3, lsl #2
	add	x18, x3, x18
.LBB0_298:
	ldr	s0, [x1], #4
	str	s0, [x6, x18, lsl #2]
	add	x18, x18, #1
	cmp	x8, x18
	b.ne	.LBB0_298
	b	.LBB0_268
.LBB0_299:
	b.le	.LBB0_461
	cmp	w3, #3
	b.eq	.LBB0_592
	cmp	w3, #4
	b.eq	.LBB0_613
	cmp	w3, #5
	b.ne	.LBB0_655
	cbz	x9, .LBB0_676
	lsl	x11, x1, #2
	lsl	x12, x7, #2
	mov	x13, sp
	mov	x10, xzr
	add	x14, x13, #16
	b	.LBB0_306
.LBB0_305:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x6, x6, x12
	cmp	x10, x9
	b.eq	.LBB0_676
.LBB0_306:
	cmp	x8, #4
	b.hs	.LBB0_308
	mov	x15, xzr
	b	.LBB0_310
.LBB0_308:
	mov	x18, xzr
	mov	x16, x6
	mov	x17, x0
.LBB0_309:
	ldr	q0, [x17], #16
	add	x1, x18, #8
	add	x15, x18, #4
	cmp	x1, x8
	fcmlt	v1.4s, v0.4s, #0.0
	mov	x18, x15
	bic	v0.16b, v0.16b, v1.16b
	str	q0, [x16], #16
	b.ls	.LBB0_309
.LBB0_310:
	subs	x16, x8, x15
	b.ls	.LBB0_305
	mov	x17, xzr
	cmp	x16, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_315
	and	x17, x16, #0xfffffffffffffff8
	lsl	x18, x15, #2
	mov	x1, x14
	mov	x2, x17
.LBB0_313:
	add	x3, x0, x18
	subs	x2, x2, #8
	add	x18, x18, #32
	ldp	q0, q1, [x3]
	stp	q0, q1, [x1, #-16]
	add	x1, x1, #32
	b.ne	.LBB0_313
	cmp	x16, x17
	b.eq	.LBB0_317
.LBB0_315:
	add	x18, x13, x17, lsl #2
	add	x17, x17, x15
.LBB0_316:
	ldr	s0, [x0, x17, lsl #2]
	add	x17, x17, #1
	cmp	x8, x17
	str	s0, [x18], #4
	b.ne	.LBB0_316
.LBB0_317:
	ldr	q0, [sp]
	cmp	x16, #8
	fcmlt	v1.4s, v0.4s, #0.0
	bic	v0.16b, v0.16b, v1.16b
	str	q0, [sp]
	b.hs	.LBB0_319
	mov	x17, xzr
	b	.LBB0_322
.LBB0_319:
	and	x17, x16, #0xfffffffffffffff8
	lsl	x18, x15, #2
	mov	x1, x14
	mov	x2, x17
.LBB0_320:
	ldp	q0, q1, [x1, #-16]
	add	x3, x6, x18
	subs	x2, x2, #8
	add	x18, x18, #32
	add	x1, x1, #32
	stp	q0, q1, [x3]
	b.ne	.LBB0_320
	cmp	x16, x17
	b.eq	.LBB0_305
.LBB0_322:
	add	x16, x13, x17, lsl #2
	add	x15, x17, x15
.LBB0_323:
	ldr	s0, [x16], #4
	str	s0, [x6, x15, lsl #2]
	add	x15, x15, #1
	cmp	x8, x15
	b.ne	.LBB0_323
	b	.LBB0_305
.LBB0_324:
	cbz	x9, .LBB0_676
	mov	w11, #54247
	mov	w12, #22369
	mov	w13, #-1023672320
	movk	w11, #48594, lsl #16
	movk	w12, #49171, lsl #16
	mvni	v18.4s, #127, msl #16
	dup	v0.4s, w11
	mov	w11, #1262485504
	dup	v1.4s, w12
	dup	v3.4s, w11
	mov	w11, #34345
	mov	w12, #-884998144
	movk	w11, #15390, lsl #16
	dup	v4.4s, w12
	mov	w12, #23411
	dup	v6.4s, w11
	mov	w11, #64652
	dup	v2.4s, w13
	mov	w13, #1135
	movk	w12, #15715, lsl #16
	movk	w11, #15989, lsl #16
	movk	w13, #15022, lsl #16
	dup	v7.4s, w12
	dup	v16.4s, w11
	mov	w11, #29204
	mov	w12, #1
	dup	v5.4s, w13
	movk	w11, #16177, lsl #16
	movk	w12, #16256, lsl #16
	mov	w13, #1123811328
	fmov	v17.4s, #1.00000000
	fneg	v18.4s, v18.4s
	dup	v19.4s, w11
	dup	v20.4s, w12
	dup	v21.4s, w13
	lsl	x11, x1, #2
	lsl	x12, x7, #2
	mov	x13, sp
	mov	x10, xzr
	add	x14, x13, #16
	add	x15, x2, #16
	neg	x16, x8
	b	.LBB0_327
.LBB0_326:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x6, x6, x12
	cmp	x10, x9
	b.eq	.LBB0_676
.LBB0_327:
	cmp	x8, #4
	b.hs	.LBB0_329
	mov	x17, xzr
	b	.LBB0_331
.LBB0_329:
	mov	x4, xzr
	mov	x18, x6
	mov	x1, x2
	mov	x3, x0
.LBB0_330:
	ldr	q22, [x3], #16
	mov	v24.16b, v1.16b
	ldr	q23, [x1], #16
	mov	v26.16b, v6.16b
	mov	v27.16b, v7.16b
	add	x5, x4, #8
	add	x17, x4, #4
	fadd	v22.4s, v22.4s, v23.4s
	cmp	x5, x8
	mov	x4, x17
	fmul	v23.4s, v22.4s, v22.4s
	fmla	v24.4s, v0.4s, v23.4s
	fmul	v23.4s, v22.4s, v24.4s
	fcmgt	v24.4s, v2.4s, v23.4s
	bit	v23.16b, v2.16b, v24.16b
	fadd	v24.4s, v23.4s, v3.4s
	fadd	v25.4s, v24.4s, v4.4s
	shl	v24.4s, v24.4s, #23
	fsub	v25.4s, v23.4s, v25.4s
	fcmgt	v23.4s, v23.4s, v21.4s
	fmla	v26.4s, v5.4s, v25.4s
	fmla	v27.4s, v25.4s, v26.4s
	mov	v26.16b, v16.16b
	fmla	v26.4s, v25.4s, v27.4s
	mov	v27.16b, v19.16b
	fmla	v27.4s, v25.4s, v26.4s
	mov	v26.16b, v20.16b
	fmla	v26.4s, v25.4s, v27.4s
	add	v24.4s, v24.4s, v26.4s
	fadd	v24.4s, v24.4s, v17.4s
	bsl	v23.16b, v18.16b, v24.16b
	fdiv	v22.4s, v22.4s, v23.4s
	str	q22, [x18], #16
	b.ls	.LBB0_330
.LBB0_331:
	subs	x18, x8, x17
	b.ls	.LBB0_326
	lsl	x1, x17, #2
	mov	x3, xzr
	cmp	x18, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_336
	and	x3, x18, #0xfffffffffffffff8
	mov	x4, x1
	mov	x5, x14
	mov	x7, x3
.LBB0_334:
	add	x19, x0, x4
	subs	x7, x7, #8
	add	x4, x4, #32
	ldp	q22, q23, [x19]
	stp	q22, q23, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB0_334
	cmp	x18, x3
	b.eq	.LBB0_338
.LBB0_336:
	add	x4, x13, x3, lsl #2
	add	x3, x3, x17
.LBB0_337:
	ldr	s22, [x0, x3, lsl #2]
	add	x3, x3, #1
	cmp	x8, x3
	str	s22, [x4], #4
	b.ne	.LBB0_337
.LBB0_338:
	ldr	q22, [sp]
	mov	x3, xzr
	cmp	x18, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_342
	and	x3, x18, #0xfffffffffffffff8
	add	x4, x15, x17, lsl #2
	mov	x5, x14
	mov	x7, x3
.LBB0_340:
	ldp	q23, q24, [x4, #-16]
	subs	x7, x7, #8
	add	x4, x4, #32
	stp	q23, q24, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB0_340
	cmp	x18, x3
	b.eq	.LBB0_344
.LBB0_342:
	lsl	x4, x3, #2
	add	x7, x16, x3
	add	x5, x4, x17, lsl #2
	add	x4, x13, x4
	add	x3, x2, x5
	add	x5, x7, x17
.LBB0_343:
	ldr	s23, [x3], #4
	adds	x5, x5, #1
	str	s23, [x4], #4
	b.lo	.LBB0_343
.LBB0_344:
	ldr	q23, [sp]
	mov	v24.16b, v1.16b
	mov	v26.16b, v6.16b
	mov	v27.16b, v7.16b
	cmp	x18, #8
	fadd	v22.4s, v22.4s, v23.4s
	fmul	v23.4s, v22.4s, v22.4s
	fmla	v24.4s, v0.4s, v23.4s
	fmul	v23.4s, v22.4s, v24.4s
	fcmgt	v24.4s, v2.4s, v23.4s
	bit	v23.16b, v2.16b, v24.16b
	fadd	v24.4s, v23.4s, v3.4s
	fadd	v25.4s, v24.4s, v4.4s
	shl	v24.4s, v24.4s, #23
	fsub	v25.4s, v23.4s, v25.4s
	fcmgt	v23.4s, v23.4s, v21.4s
	fmla	v26.4s, v5.4s, v25.4s
	fmla	v27.4s, v25.4s, v26.4s
	mov	v26.16b, v16.16b
	fmla	v26.4s, v25.4s, v27.4s
	mov	v27.16b, v19.16b
	fmla	v27.4s, v25.4s, v26.4s
	mov	v26.16b, v20.16b
	fmla	v26.4s, v25.4s, v27.4s
	add	v24.4s, v24.4s, v26.4s
	fadd	v24.4s, v24.4s, v17.4s
	bsl	v23.16b, v18.16b, v24.16b
	fdiv	v22.4s, v22.4s, v23.4s
	str	q22, [sp]
	b.hs	.LBB0_346
	mov	x3, xzr
	b	.LBB0_349
.LBB0_346:
	and	x3, x18, #0xfffffffffffffff8
	mov	x4, x14
	mov	x5, x3
.LBB0_347:
	ldp	q22, q23, [x4, #-16]
	add	x7, x6, x1
	subs	x5, x5, #8
	add	x1, x1, #32
	add	x4, x4, #32
	stp	q22, q23, [x7]
	b.ne	.LBB0_347
	cmp	x18, x3
	b.eq	.LBB0_326
.LBB0_349:
	add	x18, x13, x3, lsl #2
	add	x17, x3, x17
.LBB0_350:
	ldr	s22, [x18], #4
	str	s22, [x6, x17, lsl #2]
	add	x17, x17, #1
	cmp	x8, x17
	b.ne	.LBB0_350
	b	.LBB0_326
.LBB0_351:
	cbz	x9, .LBB0_676
	mov	w11, #43579
	mov	w12, #-1023672320
	mvni	v17.4s, #127, msl #16
	movk	w11, #49080, lsl #16
	dup	v1.4s, w12
	mov	w12, #1135
	dup	v0.4s, w11
	mov	w11, #-884998144
	movk	w12, #15022, lsl #16
	dup	v3.4s, w11
	mov	w11, #34345
	dup	v4.4s, w12
	movk	w11, #15390, lsl #16
	mov	w12, #23411
	mov	w13, #1262485504
	dup	v5.4s, w11
	mov	w11, #64652
	movk	w12, #15715, lsl #16
	movk	w11, #15989, lsl #16
	dup	v6.4s, w12
	mov	w12, #1
	dup	v7.4s, w11
	mov	w11, #29204
	dup	v2.4s, w13
	movk	w11, #16177, lsl #16
	movk	w12, #16256, lsl #16
	mov	w13, #1123811328
	fmov	v16.4s, #1.00000000
	fneg	v17.4s, v17.4s
	dup	v18.4s, w11
	dup	v19.4s, w12
	dup	v20.4s, w13
	lsl	x11, x1, #2
	lsl	x12, x7, #2
	mov	x13, sp
	mov	x10, xzr
	add	x14, x13, #16
	add	x15, x2, #16
	neg	x16, x8
	b	.LBB0_354
.LBB0_353:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x6, x6, x12
	cmp	x10, x9
	b.eq	.LBB0_676
.LBB0_354:
	cmp	x8, #4
	b.hs	.LBB0_356
	mov	x17, xzr
	b	.LBB0_358
.LBB0_356:
	mov	x4, xzr
	mov	x18, x6
	mov	x1, x2
	mov	x3, x0
.LBB0_357:
	ldr	q21, [x3], #16
	mov	v25.16b, v5.16b
	ldr	q22, [x1], #16
	mov	v26.16b, v6.16b
	add	x5, x4, #8
	add	x17, x4, #4
	fadd	v21.4s, v21.4s, v22.4s
	cmp	x5, x8
	mov	x4, x17
	fmul	v22.4s, v21.4s, v0.4s
	fcmgt	v23.4s, v1.4s, v22.4s
	bit	v22.16b, v1.16b, v23.16b
	fadd	v23.4s, v22.4s, v2.4s
	fadd	v24.4s, v23.4s, v3.4s
	shl	v23.4s, v23.4s, #23
	fsub	v24.4s, v22.4s, v24.4s
	fcmgt	v22.4s, v22.4s, v20.4s
	fmla	v25.4s, v4.4s, v24.4s
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v26.4s
	mov	v26.16b, v18.16b
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v19.16b
	fmla	v25.4s, v24.4s, v26.4s
	add	v23.4s, v23.4s, v25.4s
	fadd	v23.4s, v23.4s, v16.4s
	bsl	v22.16b, v17.16b, v23.16b
	fdiv	v21.4s, v21.4s, v22.4s
	str	q21, [x18], #16
	b.ls	.LBB0_357
.LBB0_358:
	subs	x18, x8, x17
	b.ls	.LBB0_353
	lsl	x1, x17, #2
	mov	x3, xzr
	cmp	x18, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_363
	and	x3, x18, #0xfffffffffffffff8
	mov	x4, x1
	mov	x5, x14
	mov	x7, x3
.LBB0_361:
	add	x19, x0, x4
	subs	x7, x7, #8
	add	x4, x4, #32
	ldp	q21, q22, [x19]
	stp	q21, q22, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB0_361
	cmp	x18, x3
	b.eq	.LBB0_365
.LBB0_363:
	add	x4, x13, x3, lsl #2
	add	x3, x3, x17
.LBB0_364:
	ldr	s21, [x0, x3, lsl #2]
	add	x3, x3, #1
	cmp	x8, x3
	str	s21, [x4], #4
	b.ne	.LBB0_364
.LBB0_365:
	ldr	q21, [sp]
	mov	x3, xzr
	cmp	x18, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_369
	and	x3, x18, #0xfffffffffffffff8
	add	x4, x15, x17, lsl #2
	mov	x5, x14
	mov	x7, x3
.LBB0_367:
	ldp	q22, q23, [x4, #-16]
	subs	x7, x7, #8
	add	x4, x4, #32
	stp	q22, q23, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB0_367
	cmp	x18, x3
	b.eq	.LBB0_371
.LBB0_369:
	lsl	x4, x3, #2
	add	x7, x16, x3
	add	x5, x4, x17, lsl #2
	add	x4, x13, x4
	add	x3, x2, x5
	add	x5, x7, x17
.LBB0_370:
	ldr	s22, [x3], #4
	adds	x5, x5, #1
	str	s22, [x4], #4
	b.lo	.LBB0_370
.LBB0_371:
	ldr	q22, [sp]
	mov	v25.16b, v5.16b
	mov	v26.16b, v6.16b
	cmp	x18, #8
	fadd	v21.4s, v21.4s, v22.4s
	fmul	v22.4s, v21.4s, v0.4s
	fcmgt	v23.4s, v1.4s, v22.4s
	bit	v22.16b, v1.16b, v23.16b
	fadd	v23.4s, v22.4s, v2.4s
	fadd	v24.4s, v23.4s, v3.4s
	shl	v23.4s, v23.4s, #23
	fsub	v24.4s, v22.4s, v24.4s
	fcmgt	v22.4s, v22.4s, v20.4s
	fmla	v25.4s, v4.4s, v24.4s
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v26.4s
	mov	v26.16b, v18.16b
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v19.16b
	fmla	v25.4s, v24.4s, v26.4s
	add	v23.4s, v23.4s, v25.4s
	fadd	v23.4s, v23.4s, v16.4s
	bsl	v22.16b, v17.16b, v23.16b
	fdiv	v21.4s, v21.4s, v22.4s
	str	q21, [sp]
	b.hs	.LBB0_373
	mov	x3, xzr
	b	.LBB0_376
.LBB0_373:
	and	x3, x18, #0xfffffffffffffff8
	mov	x4, x14
	mov	x5, x3
.LBB0_374:
	ldp	q21, q22, [x4, #-16]
	add	x7, x6, x1
	subs	x5, x5, #8
	add	x1, x1, #32
	add	x4, x4, #32
	stp	q21, q22, [x7]
	b.ne	.LBB0_374
	cmp	x18, x3
	b.eq	.LBB0_353
.LBB0_376:
	add	x18, x13, x3, lsl #2
	add	x17, x3, x17
.LBB0_377:
	ldr	s21, [x18], #4
	str	s21, [x6, x17, lsl #2]
	add	x17, x17, #1
	cmp	x8, x17
	b.ne	.LBB0_377
	b	.LBB0_353
.LBB0_378:
	cbz	x9, .LBB0_676
	mov	w11, #9823
	mov	w12, #-1023672320
	mvni	v17.4s, #127, msl #16
	movk	w11, #49181, lsl #16
	dup	v1.4s, w12
	mov	w12, #1135
	dup	v0.4s, w11
	mov	w11, #-884998144
	movk	w12, #15022, lsl #16
	dup	v3.4s, w11
	mov	w11, #34345
	dup	v4.4s, w12
	movk	w11, #15390, lsl #16
	mov	w12, #23411
	mov	w13, #1262485504
	dup	v5.4s, w11
	mov	w11, #64652
	movk	w12, #15715, lsl #16
	movk	w11, #15989, lsl #16
	dup	v6.4s, w12
	mov	w12, #1
	dup	v7.4s, w11
	mov	w11, #29204
	dup	v2.4s, w13
	movk	w11, #16177, lsl #16
	movk	w12, #16256, lsl #16
	mov	w13, #1123811328
	fmov	v16.4s, #1.00000000
	fneg	v17.4s, v17.4s
	dup	v18.4s, w11
	dup	v19.4s, w12
	dup	v20.4s, w13
	lsl	x11, x1, #2
	lsl	x12, x7, #2
	mov	x13, sp
	mov	x10, xzr
	add	x14, x13, #16
	add	x15, x2, #16
	neg	x16, x8
	b	.LBB0_381
.LBB0_380:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x6, x6, x12
	cmp	x10, x9
	b.eq	.LBB0_676
.LBB0_381:
	cmp	x8, #4
	b.hs	.LBB0_383
	mov	x17, xzr
	b	.LBB0_385
.LBB0_383:
	mov	x4, xzr
	mov	x18, x6
	mov	x1, x2
	mov	x3, x0
.LBB0_384:
	ldr	q21, [x3], #16
	mov	v25.16b, v5.16b
	ldr	q22, [x1], #16
	mov	v26.16b, v6.16b
	add	x5, x4, #8
	add	x17, x4, #4
	fadd	v21.4s, v21.4s, v22.4s
	cmp	x5, x8
	mov	x4, x17
	fmul	v22.4s, v21.4s, v0.4s
	fcmgt	v23.4s, v1.4s, v22.4s
	bit	v22.16b, v1.16b, v23.16b
	fadd	v23.4s, v22.4s, v2.4s
	fadd	v24.4s, v23.4s, v3.4s
	shl	v23.4s, v23.4s, #23
	fsub	v24.4s, v22.4s, v24.4s
	fcmgt	v22.4s, v22.4s, v20.4s
	fmla	v25.4s, v4.4s, v24.4s
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v26.4s
	mov	v26.16b, v18.16b
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v19.16b
	fmla	v25.4s, v24.4s, v26.4s
	add	v23.4s, v23.4s, v25.4s
	fadd	v23.4s, v23.4s, v16.4s
	bsl	v22.16b, v17.16b, v23.16b
	fdiv	v21.4s, v21.4s, v22.4s
	str	q21, [x18], #16
	b.ls	.LBB0_384
.LBB0_385:
	subs	x18, x8, x17
	b.ls	.LBB0_380
	mov	x1, xzr
	cmp	x18, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_390
	and	x1, x18, #0xfffffffffffffff8
	lsl	x3, x17, #2
	mov	x4, x14
	mov	x5, x1
.LBB0_388:
	add	x7, x0, x3
	subs	x5, x5, #8
	add	x3, x3, #32
	ldp	q21, q22, [x7]
	stp	q21, q22, [x4, #-16]
	add	x4, x4, #32
	b.ne	.LBB0_388
	cmp	x18, x1
	b.eq	.LBB0_392
.LBB0_390:
	add	x3, x13, x1, lsl #2
	add	x1, x1, x17
.LBB0_391:
	ldr	s21, [x0, x1, lsl #2]
	add	x1, x1, #1
	cmp	x8, x1
	str	s21, [x3], #4
	b.ne	.LBB0_391
.LBB0_392:
	ldr	q21, [sp]
	mov	x1, xzr
	cmp	x18, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_396
	and	x1, x18, #0xfffffffffffffff8
	add	x3, x15, x17, lsl #2
	mov	x4, x14
	mov	x5, x1
.LBB0_394:
	ldp	q22, q23, [x3, #-16]
	subs	x5, x5, #8
	add	x3, x3, #32
	stp	q22, q23, [x4, #-16]
	add	x4, x4, #32
	b.ne	.LBB0_394
	cmp	x18, x1
	b.eq	.LBB0_398
.LBB0_396:
	lsl	x3, x1, #2
	add	x5, x16, x1
	add	x4, x3, x17, lsl #2
	add	x3, x13, x3
	add	x1, x2, x4
	add	x4, x5, x17
.LBB0_397:
	ldr	s22, [x1], #4
	adds	x4, x4, #1
	str	s22, [x3], #4
	b.lo	.LBB0_397
.LBB0_398:
	ldr	q22, [sp]
	mov	v25.16b, v5.16b
	mov	v26.16b, v6.16b
	cmp	x18, #8
	fadd	v21.4s, v21.4s, v22.4s
	fmul	v22.4s, v21.4s, v0.4s
	fcmgt	v23.4s, v1.4s, v22.4s
	bit	v22.16b, v1.16b, v23.16b
	fadd	v23.4s, v22.4s, v2.4s
	fadd	v24.4s, v23.4s, v3.4s
	shl	v23.4s, v23.4s, #23
	fsub	v24.4s, v22.4s, v24.4s
	fcmgt	v22.4s, v22.4s, v20.4s
	fmla	v25.4s, v4.4s, v24.4s
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v26.4s
	mov	v26.16b, v18.16b
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v19.16b
	fmla	v25.4s, v24.4s, v26.4s
	add	v23.4s, v23.4s, v25.4s
	fadd	v23.4s, v23.4s, v16.4s
	bsl	v22.16b, v17.16b, v23.16b
	fdiv	v21.4s, v21.4s, v22.4s
	str	q21, [sp]
	b.hs	.LBB0_400
	mov	x1, xzr
	b	.LBB0_403
.LBB0_400:
	and	x1, x18, #0xfffffffffffffff8
	lsl	x3, x17, #2
	mov	x4, x14
	mov	x5, x1
.LBB0_401:
	ldp	q21, q22, [x4, #-16]
	add	x7, x6, x3
	subs	x5, x5, #8
	add	x3, x3, #32
	add	x4, x4, #32
	stp	q21, q22, [x7]
	b.ne	.LBB0_401
	cmp	x18, x1
	b.eq	.LBB0_380
.LBB0_403:
	add	x18, x13, x1, lsl #2
	add	x17, x1, x17
.LBB0_404:
	ldr	s21, [x18], #4
	str	s21, [x6, x17, lsl #2]
	add	x17, x17, #1
	cmp	x8, x17
	b.ne	.LBB0_404
	b	.LBB0_380
.LBB0_405:
	cbz	x9, .LBB0_676
	lsl	x11, x1, #2
	lsl	x12, x7, #2
	mov	x13, sp
	mov	x10, xzr
	add	x14, x13, #16
	add	x15, x2, #16
	neg	x16, x8
	b	.LBB0_408
.LBB0_407:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x6, x6, x12
	cmp	x10, x9
	b.eq	.LBB0_676
.LBB0_408:
	cmp	x8, #4
	b.hs	.LBB0_410
	mov	x17, xzr
	b	.LBB0_412
.LBB0_410:
	mov	x4, xzr
	mov	x18, x6
	mov	x1, x2
	mov	x3, x0
.LBB0_411:
	ldr	q0, [x3], #16
	add	x5, x4, #8
	ldr	q1, [x1], #16
	add	x17, x4, #4
	cmp	x5, x8
	mov	x4, x17
	fadd	v0.4s, v0.4s, v1.4s
	str	q0, [x18], #16
	b.ls	.LBB0_411
.LBB0_412:
	subs	x18, x8, x17
	b.ls	.LBB0_407
	mov	x1, xzr
	cmp	x18, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_417
	and	x1, x18, #0xfffffffffffffff8
	lsl	x3, x17, #2
	mov	x4, x14
	mov	x5, x1
.LBB0_415:
	add	x7, x0, x3
	subs	x5, x5, #8
	add	x3, x3, #32
	ldp	q0, q1, [x7]
	stp	q0, q1, [x4, #-16]
	add	x4, x4, #32
	b.ne	.LBB0_415
	cmp	x18, x1
	b.eq	.LBB0_419
.LBB0_417:
	add	x3, x13, x1, lsl #2
	add	x1, x1, x17
.LBB0_418:
	ldr	s0, [x0, x1, lsl #2]
	add	x1, x1, #1
	cmp	x8, x1
	str	s0, [x3], #4
	b.ne	.LBB0_418
.LBB0_419:
	ldr	q0, [sp]
	mov	x1, xzr
	cmp	x18, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_423
	and	x1, x18, #0xfffffffffffffff8
	add	x3, x15, x17, lsl #2
	mov	x4, x14
	mov	x5, x1
.LBB0_421:
	ldp	q1, q2, [x3, #-16]
	subs	x5, x5, #8
	add	x3, x3, #32
	stp	q1, q2, [x4, #-16]
	add	x4, x4, #32
	b.ne	.LBB0_421
	cmp	x18, x1
	b.eq	.LBB0_425
.LBB0_423:
	lsl	x3, x1, #2
	add	x5, x16, x1
	add	x4, x3, x17, lsl #2
	add	x3, x13, x3
	add	x1, x2, x4
	add	x4, x5, x17
.LBB0_424:
	ldr	s1, [x1], #4
	adds	x4, x4, #1
	str	s1, [x3], #4
	b.lo	.LBB0_424
.LBB0_425:
	ldr	q1, [sp]
	cmp	x18, #8
	fadd	v0.4s, v0.4s, v1.4s
	str	q0, [sp]
	b.hs	.LBB0_427
	mov	x1, xzr
	b	.LBB0_430
.LBB0_427:
	and	x1, x18, #0xfffffffffffffff8
	lsl	x3, x17, #2
	mov	x4, x14
	mov	x5, x1
.LBB0_428:
	ldp	q0, q1, [x4, #-16]
	add	x7, x6, x3
	subs	x5, x5, #8
	add	x3, x3, #32
	add	x4, x4, #32
	stp	q0, q1, [x7]
	b.ne	.LBB0_428
	cmp	x18, x1
	b.eq	.LBB0_407
.LBB0_430:
	add	x18, x13, x1, lsl #2
	add	x17, x1, x17
.LBB0_431:
	ldr	s0, [x18], #4
	str	s0, [x6, x17, lsl #2]
	add	x17, x17, #1
	cmp	x8, x17
	b.ne	.LBB0_431
	b	.LBB0_407
.LBB0_432:
	cmp	w3, #1
	b.eq	.LBB0_538
	cmp	w3, #2
	b.ne	.LBB0_565
	cbz	x9, .LBB0_676
	mov	w11, #39322
	mov	w12, #39322
	mov	w13, #60679
	movk	w11, #16553, lsl #16
	movk	w12, #49321, lsl #16
	movk	w13, #15998, lsl #16
	dup	v0.4s, w11
	mov	w11, #13519
	dup	v1.4s, w12
	movk	w11, #13007, lsl #16
	mov	w12, #44939
	fmov	v19.4s, #1.00000000
	dup	v2.4s, w11
	mov	w11, #60548
	movk	w12, #14037, lsl #16
	movk	w11, #14630, lsl #16
	dup	v3.4s, w12
	mov	w12, #30061
	dup	v4.4s, w11
	mov	w11, #27994
	movk	w12, #15622, lsl #16
	movk	w11, #15255, lsl #16
	dup	v6.4s, w12
	mov	w12, #54389
	dup	v5.4s, w11
	mov	w11, #16937
	movk	w12, #14484, lsl #16
	movk	w11, #16076, lsl #16
	dup	v17.4s, w12
	mov	w12, #65479
	dup	v7.4s, w11
	mov	w11, #14445
	movk	w12, #15589, lsl #16
	movk	w11, #13734, lsl #16
	movi	v20.4s, #63, lsl #24
	movi	v21.4s, #191, lsl #24
	dup	v16.4s, w11
	mov	w11, #58261
	dup	v22.4s, w12
	movk	w11, #15087, lsl #16
	dup	v23.4s, w13
	lsl	x12, x5, #2
	dup	v18.4s, w11
	lsl	x11, x1, #2
	lsl	x13, x7, #2
	mov	x14, sp
	mov	x10, xzr
	add	x15, x14, #16
	b	.LBB0_437
.LBB0_436:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x4, x4, x12
	cmp	x10, x9
	add	x6, x6, x13
	b.eq	.LBB0_676
.LBB0_437:
	cmp	x8, #4
	b.hs	.LBB0_439
	mov	x16, xzr
	b	.LBB0_441
.LBB0_439:
	mov	x2, xzr
	mov	x17, x6
	mov	x18, x4
	mov	x1, x0
.LBB0_440:
	ldr	q24, [x1], #16
	mov	v27.16b, v3.16b
	mov	v28.16b, v17.16b
	mov	v29.16b, v4.16b
	mov	v30.16b, v18.16b
	fcmgt	v25.4s, v24.4s, v0.4s
	add	x3, x2, #8
	add	x16, x2, #4
	cmp	x3, x8
	mov	x2, x16
	bsl	v25.16b, v0.16b, v24.16b
	fcmgt	v26.4s, v1.4s, v25.4s
	bit	v25.16b, v1.16b, v26.16b
	fmul	v26.4s, v25.4s, v25.4s
	fmla	v27.4s, v2.4s, v26.4s
	fmla	v28.4s, v16.4s, v26.4s
	fmla	v29.4s, v26.4s, v27.4s
	fmla	v30.4s, v26.4s, v28.4s
	mov	v27.16b, v5.16b
	mov	v28.16b, v22.16b
	fmla	v27.4s, v26.4s, v29.4s
	fmla	v28.4s, v26.4s, v30.4s
	mov	v29.16b, v6.16b
	mov	v30.16b, v23.16b
	fmla	v29.4s, v26.4s, v27.4s
	fmla	v30.4s, v26.4s, v28.4s
	mov	v27.16b, v7.16b
	mov	v28.16b, v19.16b
	fmla	v27.4s, v26.4s, v29.4s
	fmla	v28.4s, v26.4s, v30.4s
	fdiv	v26.4s, v27.4s, v28.4s
	fmul	v25.4s, v25.4s, v26.4s
	fcmge	v26.4s, v24.4s, v0.4s
	bit	v25.16b, v20.16b, v26.16b
	fcmge	v26.4s, v1.4s, v24.4s
	bit	v25.16b, v21.16b, v26.16b
	fmul	v26.4s, v24.4s, v20.4s
	fmla	v26.4s, v25.4s, v24.4s
	ldr	q24, [x18], #16
	fadd	v24.4s, v26.4s, v24.4s
	str	q24, [x17], #16
	b.ls	.LBB0_440
.LBB0_441:
	subs	x17, x8, x16
	b.ls	.LBB0_436
	mov	x18, xzr
	cmp	x17, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_446
	and	x18, x17, #0xfffffffffffffff8
	lsl	x1, x16, #2
	mov	x2, x15
	mov	x3, x18
.LBB0_444:
	add	x5, x0, x1
	subs	x3, x3, #8
	add	x1, x1, #32
	ldp	q24, q25, [x5]
	stp	q24, q25, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB0_444
	cmp	x17, x18
	b.eq	.LBB0_448
.LBB0_446:
	add	x1, x14, x18, lsl #2
	add	x18, x18, x16
.LBB0_447:
	ldr	s24, [x0, x18, lsl #2]
	add	x18, x18, #1
	cmp	x8, x18
	str	s24, [x1], #4
	b.ne	.LBB0_447
.LBB0_448:
	ldr	q24, [sp]
	mov	x18, xzr
	cmp	x17, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_452
	and	x18, x17, #0xfffffffffffffff8
	lsl	x1, x16, #2
	mov	x2, x15
	mov	x3, x18
.LBB0_450:
	add	x5, x4, x1
	subs	x3, x3, #8
	add	x1, x1, #32
	ldp	q25, q26, [x5]
	stp	q25, q26, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB0_450
	cmp	x17, x18
	b.eq	.LBB0_454
.LBB0_452:
	add	x1, x14, x18, lsl #2
	add	x18, x18, x16
.LBB0_453:
	ldr	s25, [x4, x18, lsl #2]
	add	x18, x18, #1
	cmp	x8, x18
	str	s25, [x1], #4
	b.ne	.LBB0_453
.LBB0_454:
	fcmgt	v25.4s, v24.4s, v0.4s
	mov	v27.16b, v3.16b
	cmp	x17, #8
	mov	v28.16b, v17.16b
	mov	v29.16b, v4.16b
	mov	v30.16b, v18.16b
	bsl	v25.16b, v0.16b, v24.16b
	fcmgt	v26.4s, v1.4s, v25.4s
	bit	v25.16b, v1.16b, v26.16b
	fmul	v26.4s, v25.4s, v25.4s
	fmla	v27.4s, v2.4s, v26.4s
	fmla	v28.4s, v16.4s, v26.4s
	fmla	v29.4s, v26.4s, v27.4s
	fmla	v30.4s, v26.4s, v28.4s
	mov	v27.16b, v5.16b
	mov	v28.16b, v22.16b
	fmla	v27.4s, v26.4s, v29.4s
	fmla	v28.4s, v26.4s, v30.4s
	mov	v29.16b, v6.16b
	mov	v30.16b, v23.16b
	fmla	v29.4s, v26.4s, v27.4s
	fmla	v30.4s, v26.4s, v28.4s
	mov	v27.16b, v7.16b
	mov	v28.16b, v19.16b
	fmla	v27.4s, v26.4s, v29.4s
	fmla	v28.4s, v26.4s, v30.4s
	fdiv	v26.4s, v27.4s, v28.4s
	fmul	v25.4s, v25.4s, v26.4s
	fcmge	v26.4s, v24.4s, v0.4s
	bit	v25.16b, v20.16b, v26.16b
	fcmge	v26.4s, v1.4s, v24.4s
	bit	v25.16b, v21.16b, v26.16b
	fmul	v26.4s, v24.4s, v20.4s
	fmla	v26.4s, v25.4s, v24.4s
	ldr	q24, [sp]
	fadd	v24.4s, v26.4s, v24.4s
	str	q24, [sp]
	b.hs	.LBB0_456
	mov	x18, xzr
	b	.LBB0_459
.LBB0_456:
	and	x18, x17, #0xfffffffffffffff8
	lsl	x1, x16, #2
	mov	x2, x15
	mov	x3, x18
.LBB0_457:
	ldp	q24, q25, [x2, #-16]
	add	x5, x6, x1
	subs	x3, x3, #8
	add	x1, x1, #32
	add	x2, x2, #32
	stp	q24, q25, [x5]
	b.ne	.LBB0_457
	cmp	x17, x18
	b.eq	.LBB0_436
.LBB0_459:
	add	x17, x14, x18, lsl #2
	add	x16, x18, x16
.LBB0_460:
	ldr	s24, [x17], #4
	str	s24, [x6, x16, lsl #2]
	add	x16, x16, #1
	cmp	x8, x16
	b.ne	.LBB0_460
	b	.LBB0_436
.LBB0_461:
	cmp	w3, #1
	b.eq	.LBB0_634
	cmp	w3, #2
	b.ne	.LBB0_655
	cbz	x9, .LBB0_676
	mov	w11, #39322
	mov	w12, #39322
	mov	w13, #13519
	movk	w11, #16553, lsl #16
	movk	w12, #49321, lsl #16
	movk	w13, #13007, lsl #16
	dup	v0.4s, w11
	mov	w11, #44939
	dup	v1.4s, w12
	movk	w11, #14037, lsl #16
	dup	v2.4s, w13
	mov	w12, #27994
	dup	v3.4s, w11
	mov	w11, #60548
	mov	w13, #30061
	movk	w11, #14630, lsl #16
	movk	w12, #15255, lsl #16
	movk	w13, #15622, lsl #16
	dup	v4.4s, w11
	dup	v5.4s, w12
	dup	v6.4s, w13
	mov	w11, #16937
	mov	w12, #14445
	mov	w13, #54389
	movk	w11, #16076, lsl #16
	movk	w12, #13734, lsl #16
	movk	w13, #14484, lsl #16
	dup	v7.4s, w11
	dup	v16.4s, w12
	dup	v17.4s, w13
	mov	w11, #58261
	mov	w12, #65479
	mov	w13, #60679
	movk	w11, #15087, lsl #16
	movk	w12, #15589, lsl #16
	movk	w13, #15998, lsl #16
	fmov	v18.4s, #1.00000000
	movi	v19.4s, #63, lsl #24
	movi	v20.4s, #191, lsl #24
	dup	v21.4s, w11
	dup	v22.4s, w12
	dup	v23.4s, w13
	lsl	x11, x1, #2
	lsl	x12, x7, #2
	mov	x13, sp
	mov	x10, xzr
	add	x14, x13, #16
	b	.LBB0_466
.LBB0_465:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x6, x6, x12
	cmp	x10, x9
	b.eq	.LBB0_676
.LBB0_466:
	cmp	x8, #4
	b.hs	.LBB0_468
	mov	x15, xzr
	b	.LBB0_470
.LBB0_468:
	mov	x18, xzr
	mov	x16, x6
	mov	x17, x0
.LBB0_469:
	ldr	q24, [x17], #16
	mov	v27.16b, v3.16b
	mov	v28.16b, v17.16b
	mov	v29.16b, v4.16b
	mov	v30.16b, v21.16b
	fcmgt	v25.4s, v24.4s, v0.4s
	add	x1, x18, #8
	add	x15, x18, #4
	cmp	x1, x8
	mov	x18, x15
	bsl	v25.16b, v0.16b, v24.16b
	fcmgt	v26.4s, v1.4s, v25.4s
	bit	v25.16b, v1.16b, v26.16b
	fmul	v26.4s, v25.4s, v25.4s
	fmla	v27.4s, v2.4s, v26.4s
	fmla	v28.4s, v16.4s, v26.4s
	fmla	v29.4s, v26.4s, v27.4s
	fmla	v30.4s, v26.4s, v28.4s
	mov	v27.16b, v5.16b
	mov	v28.16b, v22.16b
	fmla	v27.4s, v26.4s, v29.4s
	fmla	v28.4s, v26.4s, v30.4s
	mov	v29.16b, v6.16b
	mov	v30.16b, v23.16b
	fmla	v29.4s, v26.4s, v27.4s
	fmla	v30.4s, v26.4s, v28.4s
	mov	v27.16b, v7.16b
	mov	v28.16b, v18.16b
	fmla	v27.4s, v26.4s, v29.4s
	fmla	v28.4s, v26.4s, v30.4s
	fdiv	v26.4s, v27.4s, v28.4s
	fmul	v25.4s, v25.4s, v26.4s
	fcmge	v26.4s, v24.4s, v0.4s
	bit	v25.16b, v19.16b, v26.16b
	fcmge	v26.4s, v1.4s, v24.4s
	bit	v25.16b, v20.16b, v26.16b
	fmul	v26.4s, v24.4s, v19.4s
	fmla	v26.4s, v25.4s, v24.4s
	str	q26, [x16], #16
	b.ls	.LBB0_469
.LBB0_470:
	subs	x16, x8, x15
	b.ls	.LBB0_465
	mov	x17, xzr
	cmp	x16, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_475
	and	x17, x16, #0xfffffffffffffff8
	lsl	x18, x15, #2
	mov	x1, x14
	mov	x2, x17
.LBB0_473:
	add	x3, x0, x18
	subs	x2, x2, #8
	add	x18, x18, #32
	ldp	q24, q25, [x3]
	stp	q24, q25, [x1, #-16]
	add	x1, x1, #32
	b.ne	.LBB0_473
	cmp	x16, x17
	b.eq	.LBB0_477
.LBB0_475:
	add	x18, x13, x17, lsl #2
	add	x17, x17, x15
.LBB0_476:
	ldr	s24, [x0, x17, lsl #2]
	add	x17, x17, #1
	cmp	x8, x17
	str	s24, [x18], #4
	b.ne	.LBB0_476
.LBB0_477:
	ldr	q24, [sp]
	mov	v27.16b, v3.16b
	mov	v28.16b, v17.16b
	mov	v29.16b, v4.16b
	mov	v30.16b, v21.16b
	cmp	x16, #8
	fcmgt	v25.4s, v24.4s, v0.4s
	bsl	v25.16b, v0.16b, v24.16b
	fcmgt	v26.4s, v1.4s, v25.4s
	bit	v25.16b, v1.16b, v26.16b
	fmul	v26.4s, v25.4s, v25.4s
	fmla	v27.4s, v2.4s, v26.4s
	fmla	v28.4s, v16.4s, v26.4s
	fmla	v29.4s, v26.4s, v27.4s
	fmla	v30.4s, v26.4s, v28.4s
	mov	v27.16b, v5.16b
	mov	v28.16b, v22.16b
	fmla	v27.4s, v26.4s, v29.4s
	fmla	v28.4s, v26.4s, v30.4s
	mov	v29.16b, v6.16b
	mov	v30.16b, v23.16b
	fmla	v29.4s, v26.4s, v27.4s
	fmla	v30.4s, v26.4s, v28.4s
	mov	v27.16b, v7.16b
	mov	v28.16b, v18.16b
	fmla	v27.4s, v26.4s, v29.4s
	fmla	v28.4s, v26.4s, v30.4s
	fdiv	v26.4s, v27.4s, v28.4s
	fmul	v25.4s, v25.4s, v26.4s
	fcmge	v26.4s, v24.4s, v0.4s
	bit	v25.16b, v19.16b, v26.16b
	fcmge	v26.4s, v1.4s, v24.4s
	bit	v25.16b, v20.16b, v26.16b
	fmul	v26.4s, v24.4s, v19.4s
	fmla	v26.4s, v25.4s, v24.4s
	str	q26, [sp]
	b.hs	.LBB0_479
	mov	x17, xzr
	b	.LBB0_482
.LBB0_479:
	and	x17, x16, #0xfffffffffffffff8
	lsl	x18, x15, #2
	mov	x1, x14
	mov	x2, x17
.LBB0_480:
	ldp	q24, q25, [x1, #-16]
	add	x3, x6, x18
	subs	x2, x2, #8
	add	x18, x18, #32
	add	x1, x1, #32
	stp	q24, q25, [x3]
	b.ne	.LBB0_480
	cmp	x16, x17
	b.eq	.LBB0_465
.LBB0_482:
	add	x16, x13, x17, lsl #2
	add	x15, x17, x15
.LBB0_483:
	ldr	s24, [x16], #4
	str	s24, [x6, x15, lsl #2]
	add	x15, x15, #1
	cmp	x8, x15
	b.ne	.LBB0_483
	b	.LBB0_465
.LBB0_484:
	cbz	x9, .LBB0_676
	mov	w11, #54247
	mov	w12, #22369
	mvni	v19.4s, #127, msl #16
	movk	w11, #48594, lsl #16
	movk	w12, #49171, lsl #16
	mov	w13, #1123811328
	dup	v0.4s, w11
	mov	w11, #-1023672320
	dup	v1.4s, w12
	dup	v2.4s, w11
	mov	w11, #1262485504
	mov	w12, #1135
	dup	v3.4s, w11
	mov	w11, #-884998144
	movk	w12, #15022, lsl #16
	dup	v4.4s, w11
	mov	w11, #34345
	dup	v5.4s, w12
	movk	w11, #15390, lsl #16
	mov	w12, #29204
	fmov	v18.4s, #1.00000000
	dup	v6.4s, w11
	mov	w11, #23411
	movk	w12, #16177, lsl #16
	movk	w11, #15715, lsl #16
	dup	v17.4s, w12
	mov	w12, #1
	dup	v7.4s, w11
	mov	w11, #64652
	movk	w12, #16256, lsl #16
	movk	w11, #15989, lsl #16
	fneg	v19.4s, v19.4s
	dup	v20.4s, w12
	dup	v16.4s, w11
	dup	v21.4s, w13
	lsl	x11, x1, #2
	lsl	x12, x5, #2
	lsl	x13, x7, #2
	mov	x14, sp
	mov	x10, xzr
	add	x15, x14, #16
	b	.LBB0_487
.LBB0_486:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x4, x4, x12
	cmp	x10, x9
	add	x6, x6, x13
	b.eq	.LBB0_676
.LBB0_487:
	cmp	x8, #4
	b.hs	.LBB0_489
	mov	x16, xzr
	b	.LBB0_491
.LBB0_489:
	mov	x2, xzr
	mov	x17, x6
	mov	x18, x4
	mov	x1, x0
.LBB0_490:
	ldr	q22, [x1], #16
	mov	v24.16b, v1.16b
	mov	v26.16b, v6.16b
	mov	v27.16b, v7.16b
	add	x3, x2, #8
	fmul	v23.4s, v22.4s, v22.4s
	add	x16, x2, #4
	cmp	x3, x8
	mov	x2, x16
	fmla	v24.4s, v0.4s, v23.4s
	fmul	v23.4s, v22.4s, v24.4s
	fcmgt	v24.4s, v2.4s, v23.4s
	bit	v23.16b, v2.16b, v24.16b
	fadd	v24.4s, v23.4s, v3.4s
	fadd	v25.4s, v24.4s, v4.4s
	shl	v24.4s, v24.4s, #23
	fsub	v25.4s, v23.4s, v25.4s
	fcmgt	v23.4s, v23.4s, v21.4s
	fmla	v26.4s, v5.4s, v25.4s
	fmla	v27.4s, v25.4s, v26.4s
	mov	v26.16b, v16.16b
	fmla	v26.4s, v25.4s, v27.4s
	mov	v27.16b, v17.16b
	fmla	v27.4s, v25.4s, v26.4s
	mov	v26.16b, v20.16b
	fmla	v26.4s, v25.4s, v27.4s
	add	v24.4s, v24.4s, v26.4s
	fadd	v24.4s, v24.4s, v18.4s
	bsl	v23.16b, v19.16b, v24.16b
	fdiv	v22.4s, v22.4s, v23.4s
	ldr	q23, [x18], #16
	fadd	v22.4s, v22.4s, v23.4s
	str	q22, [x17], #16
	b.ls	.LBB0_490
.LBB0_491:
	subs	x17, x8, x16
	b.ls	.LBB0_486
	lsl	x18, x16, #2
	mov	x1, xzr
	cmp	x17, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_496
	and	x1, x17, #0xfffffffffffffff8
	mov	x2, x18
	mov	x3, x15
	mov	x5, x1
.LBB0_494:
	add	x7, x0, x2
	subs	x5, x5, #8
	add	x2, x2, #32
	ldp	q22, q23, [x7]
	stp	q22, q23, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB0_494
	cmp	x17, x1
	b.eq	.LBB0_498
.LBB0_496:
	add	x2, x14, x1, lsl #2
	add	x1, x1, x16
.LBB0_497:
	ldr	s22, [x0, x1, lsl #2]
	add	x1, x1, #1
	cmp	x8, x1
	str	s22, [x2], #4
	b.ne	.LBB0_497
.LBB0_498:
	ldr	q22, [sp]
	mov	x1, xzr
	cmp	x17, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_502
	and	x1, x17, #0xfffffffffffffff8
	mov	x2, x18
	mov	x3, x15
	mov	x5, x1
.LBB0_500:
	add	x7, x4, x2
	subs	x5, x5, #8
	add	x2, x2, #32
	ldp	q23, q24, [x7]
	stp	q23, q24, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB0_500
	cmp	x17, x1
	b.eq	.LBB0_504
.LBB0_502:
	add	x2, x14, x1, lsl #2
	add	x1, x1, x16
.LBB0_503:
	ldr	s23, [x4, x1, lsl #2]
	add	x1, x1, #1
	cmp	x8, x1
	str	s23, [x2], #4
	b.ne	.LBB0_503
.LBB0_504:
	fmul	v23.4s, v22.4s, v22.4s
	mov	v24.16b, v1.16b
	cmp	x17, #8
	mov	v26.16b, v6.16b
	mov	v27.16b, v7.16b
	fmla	v24.4s, v0.4s, v23.4s
	fmul	v23.4s, v22.4s, v24.4s
	fcmgt	v24.4s, v2.4s, v23.4s
	bit	v23.16b, v2.16b, v24.16b
	fadd	v24.4s, v23.4s, v3.4s
	fadd	v25.4s, v24.4s, v4.4s
	shl	v24.4s, v24.4s, #23
	fsub	v25.4s, v23.4s, v25.4s
	fcmgt	v23.4s, v23.4s, v21.4s
	fmla	v26.4s, v5.4s, v25.4s
	fmla	v27.4s, v25.4s, v26.4s
	mov	v26.16b, v16.16b
	fmla	v26.4s, v25.4s, v27.4s
	mov	v27.16b, v17.16b
	fmla	v27.4s, v25.4s, v26.4s
	mov	v26.16b, v20.16b
	fmla	v26.4s, v25.4s, v27.4s
	add	v24.4s, v24.4s, v26.4s
	fadd	v24.4s, v24.4s, v18.4s
	bsl	v23.16b, v19.16b, v24.16b
	fdiv	v22.4s, v22.4s, v23.4s
	ldr	q23, [sp]
	fadd	v22.4s, v22.4s, v23.4s
	str	q22, [sp]
	b.hs	.LBB0_506
	mov	x1, xzr
	b	.LBB0_509
.LBB0_506:
	and	x1, x17, #0xfffffffffffffff8
	mov	x2, x15
	mov	x3, x1
.LBB0_507:
	ldp	q22, q23, [x2, #-16]
	add	x5, x6, x18
	subs	x3, x3, #8
	add	x18, x18, #32
	add	x2, x2, #32
	stp	q22, q23, [x5]
	b.ne	.LBB0_507
	cmp	x17, x1
	b.eq	.LBB0_486
.LBB0_509:
	add	x17, x14, x1, lsl #2
	add	x16, x1, x16
.LBB0_510:
	ldr	s22, [x17], #4
	str	s22, [x6, x16, lsl #2]
	add	x16, x16, #1
	cmp	x8, x16
	b.ne	.LBB0_510
	b	.LBB0_486
.LBB0_511:
	cbz	x9, .LBB0_676
	mov	w11, #43579
	mov	w12, #-1023672320
	mvni	v18.4s, #127, msl #16
	movk	w11, #49080, lsl #16
	dup	v1.4s, w12
	mov	w12, #1135
	dup	v0.4s, w11
	mov	w11, #1262485504
	movk	w12, #15022, lsl #16
	dup	v2.4s, w11
	mov	w11, #-884998144
	dup	v4.4s, w12
	dup	v3.4s, w11
	mov	w11, #34345
	mov	w12, #29204
	movk	w11, #15390, lsl #16
	movk	w12, #16177, lsl #16
	mov	w13, #1123811328
	dup	v5.4s, w11
	mov	w11, #23411
	dup	v16.4s, w12
	movk	w11, #15715, lsl #16
	mov	w12, #1
	fmov	v17.4s, #1.00000000
	dup	v6.4s, w11
	mov	w11, #64652
	movk	w12, #16256, lsl #16
	movk	w11, #15989, lsl #16
	fneg	v18.4s, v18.4s
	dup	v19.4s, w12
	dup	v7.4s, w11
	dup	v20.4s, w13
	lsl	x11, x1, #2
	lsl	x12, x5, #2
	lsl	x13, x7, #2
	mov	x14, sp
	mov	x10, xzr
	add	x15, x14, #16
	b	.LBB0_514
.LBB0_513:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x4, x4, x12
	cmp	x10, x9
	add	x6, x6, x13
	b.eq	.LBB0_676
.LBB0_514:
	cmp	x8, #4
	b.hs	.LBB0_516
	mov	x16, xzr
	b	.LBB0_518
.LBB0_516:
	mov	x2, xzr
	mov	x17, x6
	mov	x18, x4
	mov	x1, x0
.LBB0_517:
	ldr	q21, [x1], #16
	mov	v25.16b, v5.16b
	mov	v26.16b, v6.16b
	add	x3, x2, #8
	add	x16, x2, #4
	fmul	v22.4s, v21.4s, v0.4s
	cmp	x3, x8
	mov	x2, x16
	fcmgt	v23.4s, v1.4s, v22.4s
	bit	v22.16b, v1.16b, v23.16b
	fadd	v23.4s, v22.4s, v2.4s
	fadd	v24.4s, v23.4s, v3.4s
	shl	v23.4s, v23.4s, #23
	fsub	v24.4s, v22.4s, v24.4s
	fcmgt	v22.4s, v22.4s, v20.4s
	fmla	v25.4s, v4.4s, v24.4s
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v26.4s
	mov	v26.16b, v16.16b
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v19.16b
	fmla	v25.4s, v24.4s, v26.4s
	add	v23.4s, v23.4s, v25.4s
	fadd	v23.4s, v23.4s, v17.4s
	bsl	v22.16b, v18.16b, v23.16b
	fdiv	v21.4s, v21.4s, v22.4s
	ldr	q22, [x18], #16
	fadd	v21.4s, v21.4s, v22.4s
	str	q21, [x17], #16
	b.ls	.LBB0_517
.LBB0_518:
	subs	x17, x8, x16
	b.ls	.LBB0_513
	lsl	x18, x16, #2
	mov	x1, xzr
	cmp	x17, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_523
	and	x1, x17, #0xfffffffffffffff8
	mov	x2, x18
	mov	x3, x15
	mov	x5, x1
.LBB0_521:
	add	x7, x0, x2
	subs	x5, x5, #8
	add	x2, x2, #32
	ldp	q21, q22, [x7]
	stp	q21, q22, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB0_521
	cmp	x17, x1
	b.eq	.LBB0_525
.LBB0_523:
	add	x2, x14, x1, lsl #2
	add	x1, x1, x16
.LBB0_524:
	ldr	s21, [x0, x1, lsl #2]
	add	x1, x1, #1
	cmp	x8, x1
	str	s21, [x2], #4
	b.ne	.LBB0_524
.LBB0_525:
	ldr	q21, [sp]
	mov	x1, xzr
	cmp	x17, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_529
	and	x1, x17, #0xfffffffffffffff8
	mov	x2, x18
	mov	x3, x15
	mov	x5, x1
.LBB0_527:
	add	x7, x4, x2
	subs	x5, x5, #8
	add	x2, x2, #32
	ldp	q22, q23, [x7]
	stp	q22, q23, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB0_527
	cmp	x17, x1
	b.eq	.LBB0_531
.LBB0_529:
	add	x2, x14, x1, lsl #2
	add	x1, x1, x16
.LBB0_530:
	ldr	s22, [x4, x1, lsl #2]
	add	x1, x1, #1
	cmp	x8, x1
	str	s22, [x2], #4
	b.ne	.LBB0_530
.LBB0_531:
	fmul	v22.4s, v21.4s, v0.4s
	mov	v25.16b, v5.16b
	cmp	x17, #8
	mov	v26.16b, v6.16b
	fcmgt	v23.4s, v1.4s, v22.4s
	bit	v22.16b, v1.16b, v23.16b
	fadd	v23.4s, v22.4s, v2.4s
	fadd	v24.4s, v23.4s, v3.4s
	shl	v23.4s, v23.4s, #23
	fsub	v24.4s, v22.4s, v24.4s
	fcmgt	v22.4s, v22.4s, v20.4s
	fmla	v25.4s, v4.4s, v24.4s
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v26.4s
	mov	v26.16b, v16.16b
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v19.16b
	fmla	v25.4s, v24.4s, v26.4s
	add	v23.4s, v23.4s, v25.4s
	fadd	v23.4s, v23.4s, v17.4s
	bsl	v22.16b, v18.16b, v23.16b
	fdiv	v21.4s, v21.4s, v22.4s
	ldr	q22, [sp]
	fadd	v21.4s, v21.4s, v22.4s
	str	q21, [sp]
	b.hs	.LBB0_533
	mov	x1, xzr
	b	.LBB0_536
.LBB0_533:
	and	x1, x17, #0xfffffffffffffff8
	mov	x2, x15
	mov	x3, x1
.LBB0_534:
	ldp	q21, q22, [x2, #-16]
	add	x5, x6, x18
	subs	x3, x3, #8
	add	x18, x18, #32
	add	x2, x2, #32
	stp	q21, q22, [x5]
	b.ne	.LBB0_534
	cmp	x17, x1
	b.eq	.LBB0_513
.LBB0_536:
	add	x17, x14, x1, lsl #2
	add	x16, x1, x16
.LBB0_537:
	ldr	s21, [x17], #4
	str	s21, [x6, x16, lsl #2]
	add	x16, x16, #1
	cmp	x8, x16
	b.ne	.LBB0_537
	b	.LBB0_513
.LBB0_538:
	cbz	x9, .LBB0_676
	mov	w11, #9823
	mov	w12, #-1023672320
	mvni	v18.4s, #127, msl #16
	movk	w11, #49181, lsl #16
	dup	v1.4s, w12
	mov	w12, #1135
	dup	v0.4s, w11
	mov	w11, #1262485504
	movk	w12, #15022, lsl #16
	dup	v2.4s, w11
	mov	w11, #-884998144
	dup	v4.4s, w12
	dup	v3.4s, w11
	mov	w11, #34345
	mov	w12, #29204
	movk	w11, #15390, lsl #16
	movk	w12, #16177, lsl #16
	mov	w13, #1123811328
	dup	v5.4s, w11
	mov	w11, #23411
	dup	v16.4s, w12
	movk	w11, #15715, lsl #16
	mov	w12, #1
	fmov	v17.4s, #1.00000000
	dup	v6.4s, w11
	mov	w11, #64652
	movk	w12, #16256, lsl #16
	movk	w11, #15989, lsl #16
	fneg	v18.4s, v18.4s
	dup	v19.4s, w12
	dup	v7.4s, w11
	dup	v20.4s, w13
	lsl	x11, x1, #2
	lsl	x12, x5, #2
	lsl	x13, x7, #2
	mov	x14, sp
	mov	x10, xzr
	add	x15, x14, #16
	b	.LBB0_541
.LBB0_540:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x4, x4, x12
	cmp	x10, x9
	add	x6, x6, x13
	b.eq	.LBB0_676
.LBB0_541:
	cmp	x8, #4
	b.hs	.LBB0_543
	mov	x16, xzr
	b	.LBB0_545
.LBB0_543:
	mov	x2, xzr
	mov	x17, x6
	mov	x18, x4
	mov	x1, x0
.LBB0_544:
	ldr	q21, [x1], #16
	mov	v25.16b, v5.16b
	mov	v26.16b, v6.16b
	add	x3, x2, #8
	add	x16, x2, #4
	fmul	v22.4s, v21.4s, v0.4s
	cmp	x3, x8
	mov	x2, x16
	fcmgt	v23.4s, v1.4s, v22.4s
	bit	v22.16b, v1.16b, v23.16b
	fadd	v23.4s, v22.4s, v2.4s
	fadd	v24.4s, v23.4s, v3.4s
	shl	v23.4s, v23.4s, #23
	fsub	v24.4s, v22.4s, v24.4s
	fcmgt	v22.4s, v22.4s, v20.4s
	fmla	v25.4s, v4.4s, v24.4s
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v26.4s
	mov	v26.16b, v16.16b
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v19.16b
	fmla	v25.4s, v24.4s, v26.4s
	add	v23.4s, v23.4s, v25.4s
	fadd	v23.4s, v23.4s, v17.4s
	bsl	v22.16b, v18.16b, v23.16b
	fdiv	v21.4s, v21.4s, v22.4s
	ldr	q22, [x18], #16
	fadd	v21.4s, v21.4s, v22.4s
	str	q21, [x17], #16
	b.ls	.LBB0_544
.LBB0_545:
	subs	x17, x8, x16
	b.ls	.LBB0_540
	mov	x18, xzr
	cmp	x17, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_550
	and	x18, x17, #0xfffffffffffffff8
	lsl	x1, x16, #2
	mov	x2, x15
	mov	x3, x18
.LBB0_548:
	add	x5, x0, x1
	subs	x3, x3, #8
	add	x1, x1, #32
	ldp	q21, q22, [x5]
	stp	q21, q22, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB0_548
	cmp	x17, x18
	b.eq	.LBB0_552
.LBB0_550:
	add	x1, x14, x18, lsl #2
	add	x18, x18, x16
.LBB0_551:
	ldr	s21, [x0, x18, lsl #2]
	add	x18, x18, #1
	cmp	x8, x18
	str	s21, [x1], #4
	b.ne	.LBB0_551
.LBB0_552:
	ldr	q21, [sp]
	mov	x18, xzr
	cmp	x17, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_556
	and	x18, x17, #0xfffffffffffffff8
	lsl	x1, x16, #2
	mov	x2, x15
	mov	x3, x18
.LBB0_554:
	add	x5, x4, x1
	subs	x3, x3, #8
	add	x1, x1, #32
	ldp	q22, q23, [x5]
	stp	q22, q23, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB0_554
	cmp	x17, x18
	b.eq	.LBB0_558
.LBB0_556:
	add	x1, x14, x18, lsl #2
	add	x18, x18, x16
.LBB0_557:
	ldr	s22, [x4, x18, lsl #2]
	add	x18, x18, #1
	cmp	x8, x18
	str	s22, [x1], #4
	b.ne	.LBB0_557
.LBB0_558:
	fmul	v22.4s, v21.4s, v0.4s
	mov	v25.16b, v5.16b
	cmp	x17, #8
	mov	v26.16b, v6.16b
	fcmgt	v23.4s, v1.4s, v22.4s
	bit	v22.16b, v1.16b, v23.16b
	fadd	v23.4s, v22.4s, v2.4s
	fadd	v24.4s, v23.4s, v3.4s
	shl	v23.4s, v23.4s, #23
	fsub	v24.4s, v22.4s, v24.4s
	fcmgt	v22.4s, v22.4s, v20.4s
	fmla	v25.4s, v4.4s, v24.4s
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v26.4s
	mov	v26.16b, v16.16b
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v19.16b
	fmla	v25.4s, v24.4s, v26.4s
	add	v23.4s, v23.4s, v25.4s
	fadd	v23.4s, v23.4s, v17.4s
	bsl	v22.16b, v18.16b, v23.16b
	fdiv	v21.4s, v21.4s, v22.4s
	ldr	q22, [sp]
	fadd	v21.4s, v21.4s, v22.4s
	str	q21, [sp]
	b.hs	.LBB0_560
	mov	x18, xzr
	b	.LBB0_563
.LBB0_560:
	and	x18, x17, #0xfffffffffffffff8
	lsl	x1, x16, #2
	mov	x2, x15
	mov	x3, x18
.LBB0_561:
	ldp	q21, q22, [x2, #-16]
	add	x5, x6, x1
	subs	x3, x3, #8
	add	x1, x1, #32
	add	x2, x2, #32
	stp	q21, q22, [x5]
	b.ne	.LBB0_561
	cmp	x17, x18
	b.eq	.LBB0_540
.LBB0_563:
	add	x17, x14, x18, lsl #2
	add	x16, x18, x16
.LBB0_564:
	ldr	s21, [x17], #4
	str	s21, [x6, x16, lsl #2]
	add	x16, x16, #1
	cmp	x8, x16
	b.ne	.LBB0_564
	b	.LBB0_540
.LBB0_565:
	cbz	x9, .LBB0_676
	lsl	x11, x1, #2
	lsl	x12, x5, #2
	lsl	x13, x7, #2
	mov	x14, sp
	mov	x10, xzr
	add	x15, x14, #16
	b	.LBB0_568
.LBB0_567:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x4, x4, x12
	cmp	x10, x9
	add	x6, x6, x13
	b.eq	.LBB0_676
.LBB0_568:
	cmp	x8, #4
	b.hs	.LBB0_570
	mov	x16, xzr
	b	.LBB0_572
.LBB0_570:
	mov	x2, xzr
	mov	x17, x6
	mov	x18, x4
	mov	x1, x0
.LBB0_571:
	ldr	q0, [x1], #16
	add	x3, x2, #8
	ldr	q1, [x18], #16
	add	x16, x2, #4
	cmp	x3, x8
	mov	x2, x16
	fadd	v0.4s, v0.4s, v1.4s
	str	q0, [x17], #16
	b.ls	.LBB0_571
.LBB0_572:
	subs	x17, x8, x16
	b.ls	.LBB0_567
	mov	x18, xzr
	cmp	x17, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_577
	and	x18, x17, #0xfffffffffffffff8
	lsl	x1, x16, #2
	mov	x2, x15
	mov	x3, x18
.LBB0_575:
	add	x5, x0, x1
	subs	x3, x3, #8
	add	x1, x1, #32
	ldp	q0, q1, [x5]
	stp	q0, q1, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB0_575
	cmp	x17, x18
	b.eq	.LBB0_579
.LBB0_577:
	add	x1, x14, x18, lsl #2
	add	x18, x18, x16
.LBB0_578:
	ldr	s0, [x0, x18, lsl #2]
	add	x18, x18, #1
	cmp	x8, x18
	str	s0, [x1], #4
	b.ne	.LBB0_578
.LBB0_579:
	ldr	q0, [sp]
	mov	x18, xzr
	cmp	x17, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_583
	and	x18, x17, #0xfffffffffffffff8
	lsl	x1, x16, #2
	mov	x2, x15
	mov	x3, x18
.LBB0_581:
	add	x5, x4, x1
	subs	x3, x3, #8
	add	x1, x1, #32
	ldp	q1, q2, [x5]
	stp	q1, q2, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB0_581
	cmp	x17, x18
	b.eq	.LBB0_585
.LBB0_583:
	add	x1, x14, x18, lsl #2
	add	x18, x18, x16
.LBB0_584:
	ldr	s1, [x4, x18, lsl #2]
	add	x18, x18, #1
	cmp	x8, x18
	str	s1, [x1], #4
	b.ne	.LBB0_584
.LBB0_585:
	ldr	q1, [sp]
	cmp	x17, #8
	fadd	v0.4s, v0.4s, v1.4s
	str	q0, [sp]
	b.hs	.LBB0_587
	mov	x18, xzr
	b	.LBB0_590
.LBB0_587:
	and	x18, x17, #0xfffffffffffffff8
	lsl	x1, x16, #2
	mov	x2, x15
	mov	x3, x18
.LBB0_588:
	ldp	q0, q1, [x2, #-16]
	add	x5, x6, x1
	subs	x3, x3, #8
	add	x1, x1, #32
	add	x2, x2, #32
	stp	q0, q1, [x5]
	b.ne	.LBB0_588
	cmp	x17, x18
	b.eq	.LBB0_567
.LBB0_590:
	add	x17, x14, x18, lsl #2
	add	x16, x18, x16
.LBB0_591:
	ldr	s0, [x17], #4
	str	s0, [x6, x16, lsl #2]
	add	x16, x16, #1
	cmp	x8, x16
	b.ne	.LBB0_591
	b	.LBB0_567
.LBB0_592:
	cbz	x9, .LBB0_676
	mov	w11, #54247
	mov	w12, #22369
	mov	w13, #-1023672320
	movk	w11, #48594, lsl #16
	movk	w12, #49171, lsl #16
	mvni	v18.4s, #127, msl #16
	dup	v0.4s, w11
	mov	w11, #1262485504
	dup	v1.4s, w12
	dup	v3.4s, w11
	mov	w11, #34345
	mov	w12, #-884998144
	movk	w11, #15390, lsl #16
	dup	v4.4s, w12
	mov	w12, #23411
	dup	v6.4s, w11
	mov	w11, #64652
	dup	v2.4s, w13
	mov	w13, #1135
	movk	w12, #15715, lsl #16
	movk	w11, #15989, lsl #16
	movk	w13, #15022, lsl #16
	dup	v7.4s, w12
	dup	v16.4s, w11
	mov	w11, #29204
	mov	w12, #1
	dup	v5.4s, w13
	movk	w11, #16177, lsl #16
	movk	w12, #16256, lsl #16
	mov	w13, #1123811328
	fmov	v17.4s, #1.00000000
	fneg	v18.4s, v18.4s
	dup	v19.4s, w11
	dup	v20.4s, w12
	dup	v21.4s, w13
	lsl	x11, x1, #2
	lsl	x12, x7, #2
	mov	x13, sp
	mov	x10, xzr
	add	x14, x13, #16
	b	.LBB0_595
.LBB0_594:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x6, x6, x12
	cmp	x10, x9
	b.eq	.LBB0_676
.LBB0_595:
	cmp	x8, #4
	b.hs	.LBB0_597
	mov	x15, xzr
	b	.LBB0_599
.LBB0_597:
	mov	x18, xzr
	mov	x16, x6
	mov	x17, x0
.LBB0_598:
	ldr	q22, [x17], #16
	mov	v24.16b, v1.16b
	mov	v26.16b, v6.16b
	mov	v27.16b, v7.16b
	add	x1, x18, #8
	fmul	v23.4s, v22.4s, v22.4s
	add	x15, x18, #4
	cmp	x1, x8
	mov	x18, x15
	fmla	v24.4s, v0.4s, v23.4s
	fmul	v23.4s, v22.4s, v24.4s
	fcmgt	v24.4s, v2.4s, v23.4s
	bit	v23.16b, v2.16b, v24.16b
	fadd	v24.4s, v23.4s, v3.4s
	fadd	v25.4s, v24.4s, v4.4s
	shl	v24.4s, v24.4s, #23
	fsub	v25.4s, v23.4s, v25.4s
	fcmgt	v23.4s, v23.4s, v21.4s
	fmla	v26.4s, v5.4s, v25.4s
	fmla	v27.4s, v25.4s, v26.4s
	mov	v26.16b, v16.16b
	fmla	v26.4s, v25.4s, v27.4s
	mov	v27.16b, v19.16b
	fmla	v27.4s, v25.4s, v26.4s
	mov	v26.16b, v20.16b
	fmla	v26.4s, v25.4s, v27.4s
	add	v24.4s, v24.4s, v26.4s
	fadd	v24.4s, v24.4s, v17.4s
	bsl	v23.16b, v18.16b, v24.16b
	fdiv	v22.4s, v22.4s, v23.4s
	str	q22, [x16], #16
	b.ls	.LBB0_598
.LBB0_599:
	subs	x16, x8, x15
	b.ls	.LBB0_594
	lsl	x17, x15, #2
	mov	x18, xzr
	cmp	x16, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_604
	and	x18, x16, #0xfffffffffffffff8
	mov	x1, x17
	mov	x2, x14
	mov	x3, x18
.LBB0_602:
	add	x4, x0, x1
	subs	x3, x3, #8
	add	x1, x1, #32
	ldp	q22, q23, [x4]
	stp	q22, q23, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB0_602
	cmp	x16, x18
	b.eq	.LBB0_606
.LBB0_604:
	add	x1, x13, x18, lsl #2
	add	x18, x18, x15
.LBB0_605:
	ldr	s22, [x0, x18, lsl #2]
	add	x18, x18, #1
	cmp	x8, x18
	str	s22, [x1], #4
	b.ne	.LBB0_605
.LBB0_606:
	ldr	q22, [sp]
	mov	v24.16b, v1.16b
	mov	v26.16b, v6.16b
	mov	v27.16b, v7.16b
	cmp	x16, #8
	fmul	v23.4s, v22.4s, v22.4s
	fmla	v24.4s, v0.4s, v23.4s
	fmul	v23.4s, v22.4s, v24.4s
	fcmgt	v24.4s, v2.4s, v23.4s
	bit	v23.16b, v2.16b, v24.16b
	fadd	v24.4s, v23.4s, v3.4s
	fadd	v25.4s, v24.4s, v4.4s
	shl	v24.4s, v24.4s, #23
	fsub	v25.4s, v23.4s, v25.4s
	fcmgt	v23.4s, v23.4s, v21.4s
	fmla	v26.4s, v5.4s, v25.4s
	fmla	v27.4s, v25.4s, v26.4s
	mov	v26.16b, v16.16b
	fmla	v26.4s, v25.4s, v27.4s
	mov	v27.16b, v19.16b
	fmla	v27.4s, v25.4s, v26.4s
	mov	v26.16b, v20.16b
	fmla	v26.4s, v25.4s, v27.4s
	add	v24.4s, v24.4s, v26.4s
	fadd	v24.4s, v24.4s, v17.4s
	bsl	v23.16b, v18.16b, v24.16b
	fdiv	v22.4s, v22.4s, v23.4s
	str	q22, [sp]
	b.hs	.LBB0_608
	mov	x18, xzr
	b	.LBB0_611
.LBB0_608:
	and	x18, x16, #0xfffffffffffffff8
	mov	x1, x14
	mov	x2, x18
.LBB0_609:
	ldp	q22, q23, [x1, #-16]
	add	x3, x6, x17
	subs	x2, x2, #8
	add	x17, x17, #32
	add	x1, x1, #32
	stp	q22, q23, [x3]
	b.ne	.LBB0_609
	cmp	x16, x18
	b.eq	.LBB0_594
.LBB0_611:
	add	x16, x13, x18, lsl #2
	add	x15, x18, x15
.LBB0_612:
	ldr	s22, [x16], #4
	str	s22, [x6, x15, lsl #2]
	add	x15, x15, #1
	cmp	x8, x15
	b.ne	.LBB0_612
	b	.LBB0_594
.LBB0_613:
	cbz	x9, .LBB0_676
	mov	w11, #43579
	mov	w12, #-1023672320
	mvni	v17.4s, #127, msl #16
	movk	w11, #49080, lsl #16
	dup	v1.4s, w12
	mov	w12, #1135
	dup	v0.4s, w11
	mov	w11, #-884998144
	movk	w12, #15022, lsl #16
	dup	v3.4s, w11
	mov	w11, #34345
	dup	v4.4s, w12
	movk	w11, #15390, lsl #16
	mov	w12, #23411
	mov	w13, #1262485504
	dup	v5.4s, w11
	mov	w11, #64652
	movk	w12, #15715, lsl #16
	movk	w11, #15989, lsl #16
	dup	v6.4s, w12
	mov	w12, #1
	dup	v7.4s, w11
	mov	w11, #29204
	dup	v2.4s, w13
	movk	w11, #16177, lsl #16
	movk	w12, #16256, lsl #16
	mov	w13, #1123811328
	fmov	v16.4s, #1.00000000
	fneg	v17.4s, v17.4s
	dup	v18.4s, w11
	dup	v19.4s, w12
	dup	v20.4s, w13
	lsl	x11, x1, #2
	lsl	x12, x7, #2
	mov	x13, sp
	mov	x10, xzr
	add	x14, x13, #16
	b	.LBB0_616
.LBB0_615:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x6, x6, x12
	cmp	x10, x9
	b.eq	.LBB0_676
.LBB0_616:
	cmp	x8, #4
	b.hs	.LBB0_618
	mov	x15, xzr
	b	.LBB0_620
.LBB0_618:
	mov	x18, xzr
	mov	x16, x6
	mov	x17, x0
.LBB0_619:
	ldr	q21, [x17], #16
	mov	v25.16b, v5.16b
	mov	v26.16b, v6.16b
	add	x1, x18, #8
	add	x15, x18, #4
	fmul	v22.4s, v21.4s, v0.4s
	cmp	x1, x8
	mov	x18, x15
	fcmgt	v23.4s, v1.4s, v22.4s
	bit	v22.16b, v1.16b, v23.16b
	fadd	v23.4s, v22.4s, v2.4s
	fadd	v24.4s, v23.4s, v3.4s
	shl	v23.4s, v23.4s, #23
	fsub	v24.4s, v22.4s, v24.4s
	fcmgt	v22.4s, v22.4s, v20.4s
	fmla	v25.4s, v4.4s, v24.4s
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v26.4s
	mov	v26.16b, v18.16b
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v19.16b
	fmla	v25.4s, v24.4s, v26.4s
	add	v23.4s, v23.4s, v25.4s
	fadd	v23.4s, v23.4s, v16.4s
	bsl	v22.16b, v17.16b, v23.16b
	fdiv	v21.4s, v21.4s, v22.4s
	str	q21, [x16], #16
	b.ls	.LBB0_619
.LBB0_620:
	subs	x16, x8, x15
	b.ls	.LBB0_615
	mov	x17, xzr
	cmp	x16, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_625
	and	x17, x16, #0xfffffffffffffff8
	lsl	x18, x15, #2
	mov	x1, x14
	mov	x2, x17
.LBB0_623:
	add	x3, x0, x18
	subs	x2, x2, #8
	add	x18, x18, #32
	ldp	q21, q22, [x3]
	stp	q21, q22, [x1, #-16]
	add	x1, x1, #32
	b.ne	.LBB0_623
	cmp	x16, x17
	b.eq	.LBB0_627
.LBB0_625:
	add	x18, x13, x17, lsl #2
	add	x17, x17, x15
.LBB0_626:
	ldr	s21, [x0, x17, lsl #2]
	add	x17, x17, #1
	cmp	x8, x17
	str	s21, [x18], #4
	b.ne	.LBB0_626
.LBB0_627:
	ldr	q21, [sp]
	mov	v25.16b, v5.16b
	mov	v26.16b, v6.16b
	cmp	x16, #8
	fmul	v22.4s, v21.4s, v0.4s
	fcmgt	v23.4s, v1.4s, v22.4s
	bit	v22.16b, v1.16b, v23.16b
	fadd	v23.4s, v22.4s, v2.4s
	fadd	v24.4s, v23.4s, v3.4s
	shl	v23.4s, v23.4s, #23
	fsub	v24.4s, v22.4s, v24.4s
	fcmgt	v22.4s, v22.4s, v20.4s
	fmla	v25.4s, v4.4s, v24.4s
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v26.4s
	mov	v26.16b, v18.16b
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v19.16b
	fmla	v25.4s, v24.4s, v26.4s
	add	v23.4s, v23.4s, v25.4s
	fadd	v23.4s, v23.4s, v16.4s
	bsl	v22.16b, v17.16b, v23.16b
	fdiv	v21.4s, v21.4s, v22.4s
	str	q21, [sp]
	b.hs	.LBB0_629
	mov	x17, xzr
	b	.LBB0_632
.LBB0_629:
	and	x17, x16, #0xfffffffffffffff8
	lsl	x18, x15, #2
	mov	x1, x14
	mov	x2, x17
.LBB0_630:
	ldp	q21, q22, [x1, #-16]
	add	x3, x6, x18
	subs	x2, x2, #8
	add	x18, x18, #32
	add	x1, x1, #32
	stp	q21, q22, [x3]
	b.ne	.LBB0_630
	cmp	x16, x17
	b.eq	.LBB0_615
.LBB0_632:
	add	x16, x13, x17, lsl #2
	add	x15, x17, x15
.LBB0_633:
	ldr	s21, [x16], #4
	str	s21, [x6, x15, lsl #2]
	add	x15, x15, #1
	cmp	x8, x15
	b.ne	.LBB0_633
	b	.LBB0_615
.LBB0_634:
	cbz	x9, .LBB0_676
	mov	w11, #9823
	mov	w12, #-1023672320
	mvni	v17.4s, #127, msl #16
	movk	w11, #49181, lsl #16
	dup	v1.4s, w12
	mov	w12, #1135
	dup	v0.4s, w11
	mov	w11, #-884998144
	movk	w12, #15022, lsl #16
	dup	v3.4s, w11
	mov	w11, #34345
	dup	v4.4s, w12
	movk	w11, #15390, lsl #16
	mov	w12, #23411
	mov	w13, #1262485504
	dup	v5.4s, w11
	mov	w11, #64652
	movk	w12, #15715, lsl #16
	movk	w11, #15989, lsl #16
	dup	v6.4s, w12
	mov	w12, #1
	dup	v7.4s, w11
	mov	w11, #29204
	dup	v2.4s, w13
	movk	w11, #16177, lsl #16
	movk	w12, #16256, lsl #16
	mov	w13, #1123811328
	fmov	v16.4s, #1.00000000
	fneg	v17.4s, v17.4s
	dup	v18.4s, w11
	dup	v19.4s, w12
	dup	v20.4s, w13
	lsl	x11, x1, #2
	lsl	x12, x7, #2
	mov	x13, sp
	mov	x10, xzr
	add	x14, x13, #16
	b	.LBB0_637
.LBB0_636:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x6, x6, x12
	cmp	x10, x9
	b.eq	.LBB0_676
.LBB0_637:
	cmp	x8, #4
	b.hs	.LBB0_639
	mov	x15, xzr
	b	.LBB0_641
.LBB0_639:
	mov	x18, xzr
	mov	x16, x6
	mov	x17, x0
.LBB0_640:
	ldr	q21, [x17], #16
	mov	v25.16b, v5.16b
	mov	v26.16b, v6.16b
	add	x1, x18, #8
	add	x15, x18, #4
	fmul	v22.4s, v21.4s, v0.4s
	cmp	x1, x8
	mov	x18, x15
	fcmgt	v23.4s, v1.4s, v22.4s
	bit	v22.16b, v1.16b, v23.16b
	fadd	v23.4s, v22.4s, v2.4s
	fadd	v24.4s, v23.4s, v3.4s
	shl	v23.4s, v23.4s, #23
	fsub	v24.4s, v22.4s, v24.4s
	fcmgt	v22.4s, v22.4s, v20.4s
	fmla	v25.4s, v4.4s, v24.4s
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v26.4s
	mov	v26.16b, v18.16b
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v19.16b
	fmla	v25.4s, v24.4s, v26.4s
	add	v23.4s, v23.4s, v25.4s
	fadd	v23.4s, v23.4s, v16.4s
	bsl	v22.16b, v17.16b, v23.16b
	fdiv	v21.4s, v21.4s, v22.4s
	str	q21, [x16], #16
	b.ls	.LBB0_640
.LBB0_641:
	subs	x16, x8, x15
	b.ls	.LBB0_636
	mov	x17, xzr
	cmp	x16, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_646
	and	x17, x16, #0xfffffffffffffff8
	lsl	x18, x15, #2
	mov	x1, x14
	mov	x2, x17
.LBB0_644:
	add	x3, x0, x18
	subs	x2, x2, #8
	add	x18, x18, #32
	ldp	q21, q22, [x3]
	stp	q21, q22, [x1, #-16]
	add	x1, x1, #32
	b.ne	.LBB0_644
	cmp	x16, x17
	b.eq	.LBB0_648
.LBB0_646:
	add	x18, x13, x17, lsl #2
	add	x17, x17, x15
.LBB0_647:
	ldr	s21, [x0, x17, lsl #2]
	add	x17, x17, #1
	cmp	x8, x17
	str	s21, [x18], #4
	b.ne	.LBB0_647
.LBB0_648:
	ldr	q21, [sp]
	mov	v25.16b, v5.16b
	mov	v26.16b, v6.16b
	cmp	x16, #8
	fmul	v22.4s, v21.4s, v0.4s
	fcmgt	v23.4s, v1.4s, v22.4s
	bit	v22.16b, v1.16b, v23.16b
	fadd	v23.4s, v22.4s, v2.4s
	fadd	v24.4s, v23.4s, v3.4s
	shl	v23.4s, v23.4s, #23
	fsub	v24.4s, v22.4s, v24.4s
	fcmgt	v22.4s, v22.4s, v20.4s
	fmla	v25.4s, v4.4s, v24.4s
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v26.4s
	mov	v26.16b, v18.16b
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v19.16b
	fmla	v25.4s, v24.4s, v26.4s
	add	v23.4s, v23.4s, v25.4s
	fadd	v23.4s, v23.4s, v16.4s
	bsl	v22.16b, v17.16b, v23.16b
	fdiv	v21.4s, v21.4s, v22.4s
	str	q21, [sp]
	b.hs	.LBB0_650
	mov	x17, xzr
	b	.LBB0_653
.LBB0_650:
	and	x17, x16, #0xfffffffffffffff8
	lsl	x18, x15, #2
	mov	x1, x14
	mov	x2, x17
.LBB0_651:
	ldp	q21, q22, [x1, #-16]
	add	x3, x6, x18
	subs	x2, x2, #8
	add	x18, x18, #32
	add	x1, x1, #32
	stp	q21, q22, [x3]
	b.ne	.LBB0_651
	cmp	x16, x17
	b.eq	.LBB0_636
.LBB0_653:
	add	x16, x13, x17, lsl #2
	add	x15, x17, x15
.LBB0_654:
	ldr	s21, [x16], #4
	str	s21, [x6, x15, lsl #2]
	add	x15, x15, #1
	cmp	x8, x15
	b.ne	.LBB0_654
	b	.LBB0_636
.LBB0_655:
	cbz	x9, .LBB0_676
	lsl	x11, x1, #2
	lsl	x12, x7, #2
	mov	x13, sp
	mov	x10, xzr
	add	x14, x13, #16
	b	.LBB0_658
.LBB0_657:
	add	x10, x10, #1
	add	x0, x0, x11
	add	x6, x6, x12
	cmp	x10, x9
	b.eq	.LBB0_676
.LBB0_658:
	cmp	x8, #4
	b.hs	.LBB0_660
	mov	x15, xzr
	b	.LBB0_662
.LBB0_660:
	mov	x18, xzr
	mov	x16, x6
	mov	x17, x0
.LBB0_661:
	ldr	q0, [x17], #16
	add	x1, x18, #8
	add	x15, x18, #4
	cmp	x1, x8
	mov	x18, x15
	str	q0, [x16], #16
	b.ls	.LBB0_661
.LBB0_662:
	subs	x16, x8, x15
	b.ls	.LBB0_657
	lsl	x17, x15, #2
	mov	x18, xzr
	cmp	x16, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB0_667
	and	x18, x16, #0xfffffffffffffff8
	mov	x1, x17
	mov	x2, x14
	mov	x3, x18
.LBB0_665:
	add	x4, x0, x1
	subs	x3, x3, #8
	add	x1, x1, #32
	ldp	q0, q1, [x4]
	stp	q0, q1, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB0_665
	cmp	x16, x18
	b.eq	.LBB0_669
.LBB0_667:
	add	x1, x13, x18, lsl #2
	add	x18, x18, x15
.LBB0_668:
	ldr	s0, [x0, x18, lsl #2]
	add	x18, x18, #1
	cmp	x8, x18
	str	s0, [x1], #4
	b.ne	.LBB0_668
.LBB0_669:
	ldr	q0, [sp]
	cmp	x16, #8
	str	q0, [sp]
	b.hs	.LBB0_671
	mov	x18, xzr
	b	.LBB0_674
.LBB0_671:
	and	x18, x16, #0xfffffffffffffff8
	mov	x1, x14
	mov	x2, x18
.LBB0_672:
	ldp	q0, q1, [x1, #-16]
	add	x3, x6, x17
	subs	x2, x2, #8
	add	x17, x17, #32
	add	x1, x1, #32
	stp	q0, q1, [x3]
	b.ne	.LBB0_672
	cmp	x16, x18
	b.eq	.LBB0_657
.LBB0_674:
	add	x16, x13, x18, lsl #2
	add	x15, x18, x15
.LBB0_675:
	ldr	s0, [x16], #4
	str	s0, [x6, x15, lsl #2]
	add	x15, x15, #1
	cmp	x8, x15
	b.ne	.LBB0_675
	b	.LBB0_657
.LBB0_676:
	ldp	x20, x19, [sp, #32]
	ldr	x21, [sp, #16]
	add	sp, sp, #48
	ret
.Lfunc_end0:
	.size	contrast_neon_epilogue, .Lfunc_end0-contrast_neon_epilogue
	.hidden	contrast_neon_gated
	.globl	contrast_neon_gated
	.p2align	2
	.type	contrast_neon_gated,@function
contrast_neon_gated:
	sub	sp, sp, #176
	ldr	x8, [sp, #176]
	cmp	w4, #2
	stp	x29, x30, [sp, #80]
	stp	x28, x27, [sp, #96]
	stp	x26, x25, [sp, #112]
	stp	x24, x23, [sp, #128]
	stp	x22, x21, [sp, #144]
	stp	x20, x19, [sp, #160]
	stp	x6, x7, [sp, #48]
	stp	x3, x5, [sp, #32]
	stp	x1, x2, [sp, #16]
	str	x0, [sp, #8]
	b.le	.LBB1_31
	cmp	w4, #3
	b.eq	.LBB1_63
	cmp	w4, #4
	b.eq	.LBB1_93
	cmp	w4, #5
	b.ne	.LBB1_153
	ldr	x9, [sp, #56]
	cbz	x9, .LBB1_180
	ldp	x19, x12, [sp, #8]
	add	x10, sp, #64
	ldp	x4, x15, [sp, #24]
	mov	x9, xzr
	ldp	x18, x17, [sp, #40]
	add	x14, x10, #16
	lsl	x12, x12, #2
	add	x11, x19, #16
	lsl	x15, x15, #2
	add	x13, x4, #16
	lsl	x17, x17, #2
	add	x16, x18, #16
	b	.LBB1_7
.LBB1_6:
	ldr	x0, [sp, #56]
	add	x9, x9, #1
	add	x11, x11, x12
	add	x19, x19, x12
	add	x13, x13, x15
	add	x4, x4, x15
	cmp	x9, x0
	add	x16, x16, x17
	add	x18, x18, x17
	b.eq	.LBB1_180
.LBB1_7:
	cbz	x8, .LBB1_6
	ldp	x3, x0, [sp, #8]
	mov	x20, xzr
	ldr	x1, [sp, #32]
	ldr	x2, [sp, #48]
	mov	x21, x18
	mov	x25, x16
	mov	x26, x4
	mov	x27, x13
	mul	x0, x9, x0
	mov	x28, x19
	mov	x29, x11
	mov	x30, x8
	mul	x1, x9, x1
	mul	x2, x9, x2
	add	x22, x3, x0, lsl #2
	ldr	x0, [sp, #24]
	add	x23, x0, x1, lsl #2
	ldr	x0, [sp, #40]
	add	x24, x0, x2, lsl #2
	b	.LBB1_11
.LBB1_9:
	lsl	x0, x20, #2
	ldr	q0, [x22, x0]
	fcmlt	v1.4s, v0.4s, #0.0
	bic	v0.16b, v0.16b, v1.16b
	ldr	q1, [x23, x0]
	fmul	v0.4s, v1.4s, v0.4s
	str	q0, [x24, x0]
.LBB1_10:
	add	x20, x20, #4
	sub	x30, x30, #4
	add	x29, x29, #16
	add	x28, x28, #16
	add	x27, x27, #16
	cmp	x20, x8
	add	x26, x26, #16
	add	x25, x25, #16
	add	x21, x21, #16
	b.hs	.LBB1_6
.LBB1_11:
	cmp	x30, #1
	sub	x0, x8, x20
	csinc	x3, x30, xzr, hi
	cmp	x0, #4
	b.hs	.LBB1_9
	mov	x1, xzr
	cmp	x30, #8
	and	x6, x30, #0xfffffffffffffff8
	stp	xzr, xzr, [sp, #64]
	b.lo	.LBB1_16
	and	x1, x30, #0xfffffffffffffff8
	mov	x0, x29
	mov	x2, x14
	mov	x5, x6
.LBB1_14:
	ldp	q0, q1, [x0, #-16]
	subs	x5, x5, #8
	add	x0, x0, #32
	stp	q0, q1, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB1_14
	cmp	x30, x1
	b.eq	.LBB1_18
.LBB1_16:
	lsl	x2, x1, #2
	sub	x1, x3, x1
	add	x0, x28, x2
	add	x2, x10, x2
.LBB1_17:
	ldr	s0, [x0], #4
	subs	x1, x1, #1
	str	s0, [x2], #4
	b.ne	.LBB1_17
.LBB1_18:
	ldr	q0, [sp, #64]
	mov	x1, xzr
	cmp	x30, #8
	stp	xzr, xzr, [sp, #64]
	b.lo	.LBB1_22
	and	x1, x30, #0xfffffffffffffff8
	mov	x0, x27
	mov	x2, x14
	mov	x5, x6
.LBB1_20:
	ldp	q1, q2, [x0, #-16]
	subs	x5, x5, #8
	add	x0, x0, #32
	stp	q1, q2, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB1_20
	cmp	x30, x1
	b.eq	.LBB1_24
.LBB1_22:
	lsl	x2, x1, #2
	sub	x1, x3, x1
	add	x0, x26, x2
	add	x2, x10, x2
.LBB1_23:
	ldr	s1, [x0], #4
	subs	x1, x1, #1
	str	s1, [x2], #4
	b.ne	.LBB1_23
.LBB1_24:
	fcmlt	v1.4s, v0.4s, #0.0
	cmp	x30, #8
	bic	v0.16b, v0.16b, v1.16b
	ldr	q1, [sp, #64]
	fmul	v0.4s, v0.4s, v1.4s
	str	q0, [sp, #64]
	b.hs	.LBB1_26
	mov	x1, xzr
	b	.LBB1_29
.LBB1_26:
	and	x1, x30, #0xfffffffffffffff8
	mov	x0, x14
	mov	x2, x25
.LBB1_27:
	ldp	q0, q1, [x0, #-16]
	subs	x6, x6, #8
	add	x0, x0, #32
	stp	q0, q1, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB1_27
	cmp	x30, x1
	b.eq	.LBB1_10
.LBB1_29:
	lsl	x2, x1, #2
	sub	x1, x3, x1
	add	x0, x10, x2
	add	x2, x21, x2
.LBB1_30:
	ldr	s0, [x0], #4
	subs	x1, x1, #1
	str	s0, [x2], #4
	b.ne	.LBB1_30
	b	.LBB1_10
.LBB1_31:
	cmp	w4, #1
	b.eq	.LBB1_123
	cmp	w4, #2
	b.ne	.LBB1_153
	ldr	x9, [sp, #56]
	cbz	x9, .LBB1_180
	ldp	x19, x12, [sp, #8]
	mov	w15, #13519
	movk	w15, #13007, lsl #16
	mov	w16, #44939
	fmov	v18.4s, #1.00000000
	movk	w16, #14037, lsl #16
	dup	v2.4s, w15
	mov	w15, #27994
	lsl	x12, x12, #2
	dup	v3.4s, w16
	movk	w15, #15255, lsl #16
	mov	w16, #30061
	dup	v5.4s, w15
	mov	w15, #14445
	str	x12, [sp]
	mov	w12, #39322
	movk	w16, #15622, lsl #16
	movk	w12, #16553, lsl #16
	dup	v6.4s, w16
	movk	w15, #13734, lsl #16
	dup	v0.4s, w12
	mov	w12, #39322
	mov	w16, #54389
	movk	w12, #49321, lsl #16
	movk	w16, #14484, lsl #16
	dup	v16.4s, w15
	dup	v1.4s, w12
	mov	w12, #60548
	mov	w15, #65479
	movk	w12, #14630, lsl #16
	dup	v17.4s, w16
	movk	w15, #15589, lsl #16
	dup	v4.4s, w12
	mov	w12, #16937
	mov	w16, #60679
	movk	w12, #16076, lsl #16
	movk	w16, #15998, lsl #16
	movi	v19.4s, #63, lsl #24
	dup	v7.4s, w12
	mov	w12, #58261
	movi	v20.4s, #191, lsl #24
	movk	w12, #15087, lsl #16
	dup	v22.4s, w15
	ldr	x4, [sp, #24]
	dup	v21.4s, w12
	ldp	x12, x18, [sp, #32]
	dup	v23.4s, w16
	add	x10, sp, #64
	mov	x9, xzr
	add	x11, x19, #16
	add	x13, x10, #16
	add	x14, x4, #16
	lsl	x15, x12, #2
	ldr	x12, [sp, #48]
	add	x16, x18, #16
	lsl	x17, x12, #2
	b	.LBB1_36
.LBB1_35:
	ldr	x12, [sp]
	add	x9, x9, #1
	add	x14, x14, x15
	add	x4, x4, x15
	add	x16, x16, x17
	add	x18, x18, x17
	add	x11, x11, x12
	add	x19, x19, x12
	ldr	x12, [sp, #56]
	cmp	x9, x12
	b.eq	.LBB1_180
.LBB1_36:
	cbz	x8, .LBB1_35
	ldp	x2, x12, [sp, #8]
	mov	x20, xzr
	ldr	x0, [sp, #32]
	ldr	x1, [sp, #48]
	mov	x21, x18
	mov	x25, x16
	mov	x26, x4
	mov	x27, x14
	mul	x12, x9, x12
	mov	x28, x19
	mov	x29, x11
	mov	x30, x8
	mul	x0, x9, x0
	mul	x1, x9, x1
	add	x22, x2, x12, lsl #2
	ldr	x12, [sp, #24]
	add	x23, x12, x0, lsl #2
	ldr	x12, [sp, #40]
	add	x24, x12, x1, lsl #2
	b	.LBB1_40
.LBB1_38:
	add	x12, x23, x20, lsl #2
	ldr	q25, [x12]
	fmul	v24.4s, v24.4s, v25.4s
	str	q24, [x24, x3]
.LBB1_39:
	add	x20, x20, #4
	sub	x30, x30, #4
	add	x29, x29, #16
	add	x28, x28, #16
	add	x27, x27, #16
	cmp	x20, x8
	add	x26, x26, #16
	add	x25, x25, #16
	add	x21, x21, #16
	b.hs	.LBB1_35
.LBB1_40:
	cmp	x30, #1
	sub	x1, x8, x20
	lsl	x3, x20, #2
	csinc	x12, x30, xzr, hi
	cmp	x1, #4
	and	x5, x30, #0xfffffffffffffff8
	b.lo	.LBB1_42
	ldr	q25, [x22, x3]
	b	.LBB1_49
.LBB1_42:
	mov	x2, xzr
	cmp	x30, #8
	stp	xzr, xzr, [sp, #64]
	b.lo	.LBB1_46
	and	x2, x30, #0xfffffffffffffff8
	mov	x0, x29
	mov	x7, x13
	mov	x6, x5
.LBB1_44:
	ldp	q24, q25, [x0, #-16]
	subs	x6, x6, #8
	add	x0, x0, #32
	stp	q24, q25, [x7, #-16]
	add	x7, x7, #32
	b.ne	.LBB1_44
	cmp	x30, x2
	b.eq	.LBB1_48
.LBB1_46:
	lsl	x6, x2, #2
	sub	x2, x12, x2
	add	x0, x28, x6
	add	x7, x10, x6
.LBB1_47:
	ldr	s24, [x0], #4
	subs	x2, x2, #1
	str	s24, [x7], #4
	b.ne	.LBB1_47
.LBB1_48:
	ldr	q25, [sp, #64]
.LBB1_49:
	fcmgt	v24.4s, v25.4s, v0.4s
	mov	v27.16b, v3.16b
	cmp	x1, #4
	mov	v28.16b, v17.16b
	mov	v29.16b, v4.16b
	mov	v30.16b, v21.16b
	bsl	v24.16b, v0.16b, v25.16b
	fcmgt	v26.4s, v1.4s, v24.4s
	bit	v24.16b, v1.16b, v26.16b
	fmul	v26.4s, v24.4s, v24.4s
	fmla	v27.4s, v2.4s, v26.4s
	fmla	v28.4s, v16.4s, v26.4s
	fmla	v29.4s, v26.4s, v27.4s
	fmla	v30.4s, v26.4s, v28.4s
	mov	v27.16b, v5.16b
	mov	v28.16b, v22.16b
	fmla	v27.4s, v26.4s, v29.4s
	fmla	v28.4s, v26.4s, v30.4s
	mov	v29.16b, v6.16b
	mov	v30.16b, v23.16b
	fmla	v29.4s, v26.4s, v27.4s
	fmla	v30.4s, v26.4s, v28.4s
	mov	v27.16b, v7.16b
	mov	v28.16b, v18.16b
	fmla	v27.4s, v26.4s, v29.4s
	fmla	v28.4s, v26.4s, v30.4s
	fdiv	v26.4s, v27.4s, v28.4s
	fmul	v24.4s, v24.4s, v26.4s
	fcmge	v26.4s, v25.4s, v0.4s
	bit	v24.16b, v19.16b, v26.16b
	fcmge	v26.4s, v1.4s, v25.4s
	bsl	v26.16b, v20.16b, v24.16b
	fmul	v24.4s, v25.4s, v19.4s
	fmla	v24.4s, v26.4s, v25.4s
	b.hs	.LBB1_38
	mov	x1, xzr
	cmp	x30, #8
	stp	xzr, xzr, [sp, #64]
	b.lo	.LBB1_54
	and	x1, x30, #0xfffffffffffffff8
	mov	x0, x27
	mov	x2, x13
	mov	x3, x5
.LBB1_52:
	ldp	q25, q26, [x0, #-16]
	subs	x3, x3, #8
	add	x0, x0, #32
	stp	q25, q26, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB1_52
	cmp	x30, x1
	b.eq	.LBB1_56
.LBB1_54:
	lsl	x2, x1, #2
	sub	x1, x12, x1
	add	x0, x26, x2
	add	x2, x10, x2
.LBB1_55:
	ldr	s25, [x0], #4
	subs	x1, x1, #1
	str	s25, [x2], #4
	b.ne	.LBB1_55
.LBB1_56:
	ldr	q25, [sp, #64]
	cmp	x30, #8
	fmul	v24.4s, v24.4s, v25.4s
	str	q24, [sp, #64]
	b.hs	.LBB1_58
	mov	x1, xzr
	b	.LBB1_61
.LBB1_58:
	and	x1, x30, #0xfffffffffffffff8
	mov	x0, x13
	mov	x2, x25
.LBB1_59:
	ldp	q24, q25, [x0, #-16]
	subs	x5, x5, #8
	add	x0, x0, #32
	stp	q24, q25, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB1_59
	cmp	x30, x1
	b.eq	.LBB1_39
.LBB1_61:
	lsl	x2, x1, #2
	sub	x12, x12, x1
	add	x0, x10, x2
	add	x2, x21, x2
.LBB1_62:
	ldr	s24, [x0], #4
	subs	x12, x12, #1
	str	s24, [x2], #4
	b.ne	.LBB1_62
	b	.LBB1_39
.LBB1_63:
	ldr	x9, [sp, #56]
	cbz	x9, .LBB1_180
	ldp	x19, x12, [sp, #8]
	mov	w15, #22369
	movk	w15, #49171, lsl #16
	mov	w16, #-1023672320
	mvni	v18.4s, #127, msl #16
	dup	v1.4s, w15
	mov	w15, #-884998144
	dup	v2.4s, w16
	lsl	x12, x12, #2
	dup	v4.4s, w15
	mov	w15, #23411
	movk	w15, #15715, lsl #16
	mov	w16, #1135
	fmov	v17.4s, #1.00000000
	str	x12, [sp]
	mov	w12, #54247
	dup	v7.4s, w15
	movk	w12, #48594, lsl #16
	mov	w15, #1
	movk	w16, #15022, lsl #16
	dup	v0.4s, w12
	mov	w12, #1262485504
	movk	w15, #16256, lsl #16
	dup	v3.4s, w12
	mov	w12, #34345
	dup	v5.4s, w16
	movk	w12, #15390, lsl #16
	mov	w16, #1123811328
	fneg	v18.4s, v18.4s
	dup	v6.4s, w12
	mov	w12, #64652
	dup	v20.4s, w15
	movk	w12, #15989, lsl #16
	ldr	x4, [sp, #24]
	dup	v21.4s, w16
	dup	v16.4s, w12
	mov	w12, #29204
	add	x10, sp, #64
	movk	w12, #16177, lsl #16
	mov	x9, xzr
	add	x11, x19, #16
	dup	v19.4s, w12
	ldp	x12, x18, [sp, #32]
	add	x13, x4, #16
	add	x14, x10, #16
	lsl	x15, x12, #2
	ldr	x12, [sp, #48]
	add	x16, x18, #16
	lsl	x17, x12, #2
	b	.LBB1_66
.LBB1_65:
	ldr	x12, [sp]
	add	x9, x9, #1
	add	x13, x13, x15
	add	x4, x4, x15
	add	x16, x16, x17
	add	x18, x18, x17
	add	x11, x11, x12
	add	x19, x19, x12
	ldr	x12, [sp, #56]
	cmp	x9, x12
	b.eq	.LBB1_180
.LBB1_66:
	cbz	x8, .LBB1_65
	ldp	x2, x12, [sp, #8]
	mov	x20, xzr
	ldr	x0, [sp, #32]
	ldr	x1, [sp, #48]
	mov	x21, x18
	mov	x25, x16
	mov	x26, x4
	mov	x27, x13
	mul	x12, x9, x12
	mov	x28, x19
	mov	x29, x11
	mov	x30, x8
	mul	x0, x9, x0
	mul	x1, x9, x1
	add	x22, x2, x12, lsl #2
	ldr	x12, [sp, #24]
	add	x23, x12, x0, lsl #2
	ldr	x12, [sp, #40]
	add	x24, x12, x1, lsl #2
	b	.LBB1_70
.LBB1_68:
	add	x12, x23, x20, lsl #2
	ldr	q23, [x12]
	fmul	v22.4s, v22.4s, v23.4s
	str	q22, [x24, x1]
.LBB1_69:
	add	x20, x20, #4
	sub	x30, x30, #4
	add	x29, x29, #16
	add	x28, x28, #16
	add	x27, x27, #16
	cmp	x20, x8
	add	x26, x26, #16
	add	x25, x25, #16
	add	x21, x21, #16
	b.hs	.LBB1_65
.LBB1_70:
	cmp	x30, #1
	sub	x5, x8, x20
	lsl	x1, x20, #2
	csinc	x6, x30, xzr, hi
	cmp	x5, #4
	and	x12, x30, #0xfffffffffffffff8
	b.lo	.LBB1_72
	ldr	q22, [x22, x1]
	b	.LBB1_79
.LBB1_72:
	mov	x2, xzr
	cmp	x30, #8
	stp	xzr, xzr, [sp, #64]
	b.lo	.LBB1_76
	and	x2, x30, #0xfffffffffffffff8
	mov	x0, x29
	mov	x7, x14
	mov	x3, x12
.LBB1_74:
	ldp	q22, q23, [x0, #-16]
	subs	x3, x3, #8
	add	x0, x0, #32
	stp	q22, q23, [x7, #-16]
	add	x7, x7, #32
	b.ne	.LBB1_74
	cmp	x30, x2
	b.eq	.LBB1_78
.LBB1_76:
	lsl	x3, x2, #2
	sub	x2, x6, x2
	add	x0, x28, x3
	add	x7, x10, x3
.LBB1_77:
	ldr	s22, [x0], #4
	subs	x2, x2, #1
	str	s22, [x7], #4
	b.ne	.LBB1_77
.LBB1_78:
	ldr	q22, [sp, #64]
.LBB1_79:
	fmul	v23.4s, v22.4s, v22.4s
	mov	v24.16b, v1.16b
	cmp	x5, #4
	mov	v26.16b, v6.16b
	mov	v27.16b, v7.16b
	fmla	v24.4s, v0.4s, v23.4s
	fmul	v23.4s, v22.4s, v24.4s
	fcmgt	v24.4s, v2.4s, v23.4s
	bit	v23.16b, v2.16b, v24.16b
	fadd	v24.4s, v23.4s, v3.4s
	fadd	v25.4s, v24.4s, v4.4s
	shl	v24.4s, v24.4s, #23
	fsub	v25.4s, v23.4s, v25.4s
	fcmgt	v23.4s, v23.4s, v21.4s
	fmla	v26.4s, v5.4s, v25.4s
	fmla	v27.4s, v25.4s, v26.4s
	mov	v26.16b, v16.16b
	fmla	v26.4s, v25.4s, v27.4s
	mov	v27.16b, v19.16b
	fmla	v27.4s, v25.4s, v26.4s
	mov	v26.16b, v20.16b
	fmla	v26.4s, v25.4s, v27.4s
	add	v24.4s, v24.4s, v26.4s
	fadd	v24.4s, v24.4s, v17.4s
	bsl	v23.16b, v18.16b, v24.16b
	fdiv	v22.4s, v22.4s, v23.4s
	b.hs	.LBB1_68
	mov	x1, xzr
	cmp	x30, #8
	stp	xzr, xzr, [sp, #64]
	b.lo	.LBB1_84
	and	x1, x30, #0xfffffffffffffff8
	mov	x0, x27
	mov	x2, x14
	mov	x3, x12
.LBB1_82:
	ldp	q23, q24, [x0, #-16]
	subs	x3, x3, #8
	add	x0, x0, #32
	stp	q23, q24, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB1_82
	cmp	x30, x1
	b.eq	.LBB1_86
.LBB1_84:
	lsl	x2, x1, #2
	sub	x1, x6, x1
	add	x0, x26, x2
	add	x2, x10, x2
.LBB1_85:
	ldr	s23, [x0], #4
	subs	x1, x1, #1
	str	s23, [x2], #4
	b.ne	.LBB1_85
.LBB1_86:
	ldr	q23, [sp, #64]
	cmp	x30, #8
	fmul	v22.4s, v22.4s, v23.4s
	str	q22, [sp, #64]
	b.hs	.LBB1_88
	mov	x1, xzr
	b	.LBB1_91
.LBB1_88:
	and	x1, x30, #0xfffffffffffffff8
	mov	x0, x14
	mov	x2, x25
.LBB1_89:
	ldp	q22, q23, [x0, #-16]
	subs	x12, x12, #8
	add	x0, x0, #32
	stp	q22, q23, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB1_89
	cmp	x30, x1
	b.eq	.LBB1_69
.LBB1_91:
	lsl	x12, x1, #2
	sub	x1, x6, x1
	add	x0, x10, x12
	add	x2, x21, x12
.LBB1_92:
	ldr	s22, [x0], #4
	subs	x1, x1, #1
	str	s22, [x2], #4
	b.ne	.LBB1_92
	b	.LBB1_69
.LBB1_93:
	ldr	x9, [sp, #56]
	cbz	x9, .LBB1_180
	ldp	x19, x12, [sp, #8]
	mov	w15, #-1023672320
	dup	v1.4s, w15
	mov	w15, #-884998144
	mvni	v17.4s, #127, msl #16
	dup	v3.4s, w15
	mov	w15, #23411
	mov	w16, #1135
	lsl	x12, x12, #2
	movk	w15, #15715, lsl #16
	movk	w16, #15022, lsl #16
	dup	v6.4s, w15
	mov	w15, #1
	dup	v4.4s, w16
	str	x12, [sp]
	mov	w12, #43579
	movk	w15, #16256, lsl #16
	movk	w12, #49080, lsl #16
	mov	w16, #1123811328
	fmov	v16.4s, #1.00000000
	dup	v0.4s, w12
	mov	w12, #1262485504
	fneg	v17.4s, v17.4s
	dup	v2.4s, w12
	mov	w12, #34345
	dup	v19.4s, w15
	movk	w12, #15390, lsl #16
	ldr	x4, [sp, #24]
	dup	v20.4s, w16
	dup	v5.4s, w12
	mov	w12, #64652
	add	x10, sp, #64
	movk	w12, #15989, lsl #16
	mov	x9, xzr
	add	x11, x19, #16
	dup	v7.4s, w12
	mov	w12, #29204
	add	x13, x10, #16
	movk	w12, #16177, lsl #16
	add	x14, x4, #16
	dup	v18.4s, w12
	ldp	x12, x18, [sp, #32]
	lsl	x15, x12, #2
	ldr	x12, [sp, #48]
	add	x16, x18, #16
	lsl	x17, x12, #2
	b	.LBB1_96
.LBB1_95:
	ldr	x12, [sp]
	add	x9, x9, #1
	add	x14, x14, x15
	add	x4, x4, x15
	add	x16, x16, x17
	add	x18, x18, x17
	add	x11, x11, x12
	add	x19, x19, x12
	ldr	x12, [sp, #56]
	cmp	x9, x12
	b.eq	.LBB1_180
.LBB1_96:
	cbz	x8, .LBB1_95
	ldp	x2, x12, [sp, #8]
	mov	x20, xzr
	ldr	x0, [sp, #32]
	ldr	x1, [sp, #48]
	mov	x21, x18
	mov	x25, x16
	mov	x26, x4
	mov	x27, x14
	mul	x12, x9, x12
	mov	x28, x19
	mov	x29, x11
	mov	x30, x8
	mul	x0, x9, x0
	mul	x1, x9, x1
	add	x22, x2, x12, lsl #2
	ldr	x12, [sp, #24]
	add	x23, x12, x0, lsl #2
	ldr	x12, [sp, #40]
	add	x24, x12, x1, lsl #2
	b	.LBB1_100
.LBB1_98:
	add	x12, x23, x20, lsl #2
	ldr	q22, [x12]
	fmul	v21.4s, v21.4s, v22.4s
	str	q21, [x24, x1]
.LBB1_99:
	add	x20, x20, #4
	sub	x30, x30, #4
	add	x29, x29, #16
	add	x28, x28, #16
	add	x27, x27, #16
	cmp	x20, x8
	add	x26, x26, #16
	add	x25, x25, #16
	add	x21, x21, #16
	b.hs	.LBB1_95
.LBB1_100:
	cmp	x30, #1
	sub	x5, x8, x20
	lsl	x1, x20, #2
	csinc	x3, x30, xzr, hi
	cmp	x5, #4
	and	x12, x30, #0xfffffffffffffff8
	b.lo	.LBB1_102
	ldr	q21, [x22, x1]
	b	.LBB1_109
.LBB1_102:
	mov	x2, xzr
	cmp	x30, #8
	stp	xzr, xzr, [sp, #64]
	b.lo	.LBB1_106
	and	x2, x30, #0xfffffffffffffff8
	mov	x0, x29
	mov	x7, x13
	mov	x6, x12
.LBB1_104:
	ldp	q21, q22, [x0, #-16]
	subs	x6, x6, #8
	add	x0, x0, #32
	stp	q21, q22, [x7, #-16]
	add	x7, x7, #32
	b.ne	.LBB1_104
	cmp	x30, x2
	b.eq	.LBB1_108
.LBB1_106:
	lsl	x6, x2, #2
	sub	x2, x3, x2
	add	x0, x28, x6
	add	x7, x10, x6
.LBB1_107:
	ldr	s21, [x0], #4
	subs	x2, x2, #1
	str	s21, [x7], #4
	b.ne	.LBB1_107
.LBB1_108:
	ldr	q21, [sp, #64]
.LBB1_109:
	fmul	v22.4s, v21.4s, v0.4s
	mov	v25.16b, v5.16b
	cmp	x5, #4
	mov	v26.16b, v6.16b
	fcmgt	v23.4s, v1.4s, v22.4s
	bit	v22.16b, v1.16b, v23.16b
	fadd	v23.4s, v22.4s, v2.4s
	fadd	v24.4s, v23.4s, v3.4s
	shl	v23.4s, v23.4s, #23
	fsub	v24.4s, v22.4s, v24.4s
	fcmgt	v22.4s, v22.4s, v20.4s
	fmla	v25.4s, v4.4s, v24.4s
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v26.4s
	mov	v26.16b, v18.16b
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v19.16b
	fmla	v25.4s, v24.4s, v26.4s
	add	v23.4s, v23.4s, v25.4s
	fadd	v23.4s, v23.4s, v16.4s
	bsl	v22.16b, v17.16b, v23.16b
	fdiv	v21.4s, v21.4s, v22.4s
	b.hs	.LBB1_98
	mov	x1, xzr
	cmp	x30, #8
	stp	xzr, xzr, [sp, #64]
	b.lo	.LBB1_114
	and	x1, x30, #0xfffffffffffffff8
	mov	x0, x27
	mov	x2, x13
	mov	x5, x12
.LBB1_112:
	ldp	q22, q23, [x0, #-16]
	subs	x5, x5, #8
	add	x0, x0, #32
	stp	q22, q23, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB1_112
	cmp	x30, x1
	b.eq	.LBB1_116
.LBB1_114:
	lsl	x2, x1, #2
	sub	x1, x3, x1
	add	x0, x26, x2
	add	x2, x10, x2
.LBB1_115:
	ldr	s22, [x0], #4
	subs	x1, x1, #1
	str	s22, [x2], #4
	b.ne	.LBB1_115
.LBB1_116:
	ldr	q22, [sp, #64]
	cmp	x30, #8
	fmul	v21.4s, v21.4s, v22.4s
	str	q21, [sp, #64]
	b.hs	.LBB1_118
	mov	x1, xzr
	b	.LBB1_121
.LBB1_118:
	and	x1, x30, #0xfffffffffffffff8
	mov	x0, x13
	mov	x2, x25
.LBB1_119:
	ldp	q21, q22, [x0, #-16]
	subs	x12, x12, #8
	add	x0, x0, #32
	stp	q21, q22, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB1_119
	cmp	x30, x1
	b.eq	.LBB1_99
.LBB1_121:
	lsl	x12, x1, #2
	sub	x1, x3, x1
	add	x0, x10, x12
	add	x2, x21, x12
.LBB1_122:
	ldr	s21, [x0], #4
	subs	x1, x1, #1
	str	s21, [x2], #4
	b.ne	.LBB1_122
	b	.LBB1_99
.LBB1_123:
	ldr	x9, [sp, #56]
	cbz	x9, .LBB1_180
	ldp	x19, x12, [sp, #8]
	mov	w15, #-1023672320
	dup	v1.4s, w15
	mov	w15, #-884998144
	mvni	v17.4s, #127, msl #16
	dup	v3.4s, w15
	mov	w15, #23411
	mov	w16, #1135
	lsl	x12, x12, #2
	movk	w15, #15715, lsl #16
	movk	w16, #15022, lsl #16
	dup	v6.4s, w15
	mov	w15, #1
	dup	v4.4s, w16
	str	x12, [sp]
	mov	w12, #9823
	movk	w15, #16256, lsl #16
	movk	w12, #49181, lsl #16
	mov	w16, #1123811328
	fmov	v16.4s, #1.00000000
	dup	v0.4s, w12
	mov	w12, #1262485504
	fneg	v17.4s, v17.4s
	dup	v2.4s, w12
	mov	w12, #34345
	dup	v19.4s, w15
	movk	w12, #15390, lsl #16
	ldr	x4, [sp, #24]
	dup	v20.4s, w16
	dup	v5.4s, w12
	mov	w12, #64652
	add	x10, sp, #64
	movk	w12, #15989, lsl #16
	mov	x9, xzr
	add	x11, x19, #16
	dup	v7.4s, w12
	mov	w12, #29204
	add	x13, x10, #16
	movk	w12, #16177, lsl #16
	add	x14, x4, #16
	dup	v18.4s, w12
	ldp	x12, x18, [sp, #32]
	lsl	x15, x12, #2
	ldr	x12, [sp, #48]
	add	x16, x18, #16
	lsl	x17, x12, #2
	b	.LBB1_126
.LBB1_125:
	ldr	x12, [sp]
	add	x9, x9, #1
	add	x14, x14, x15
	add	x4, x4, x15
	add	x16, x16, x17
	add	x18, x18, x17
	add	x11, x11, x12
	add	x19, x19, x12
	ldr	x12, [sp, #56]
	cmp	x9, x12
	b.eq	.LBB1_180
.LBB1_126:
	cbz	x8, .LBB1_125
	ldp	x2, x12, [sp, #8]
	mov	x20, xzr
	ldr	x0, [sp, #32]
	ldr	x1, [sp, #48]
	mov	x21, x18
	mov	x25, x16
	mov	x26, x4
	mov	x27, x14
	mul	x12, x9, x12
	mov	x28, x19
	mov	x29, x11
	mov	x30, x8
	mul	x0, x9, x0
	mul	x1, x9, x1
	add	x22, x2, x12, lsl #2
	ldr	x12, [sp, #24]
	add	x23, x12, x0, lsl #2
	ldr	x12, [sp, #40]
	add	x24, x12, x1, lsl #2
	b	.LBB1_130
.LBB1_128:
	add	x12, x23, x20, lsl #2
	ldr	q22, [x12]
	fmul	v21.4s, v21.4s, v22.4s
	str	q21, [x24, x1]
.LBB1_129:
	add	x20, x20, #4
	sub	x30, x30, #4
	add	x29, x29, #16
	add	x28, x28, #16
	add	x27, x27, #16
	cmp	x20, x8
	add	x26, x26, #16
	add	x25, x25, #16
	add	x21, x21, #16
	b.hs	.LBB1_125
.LBB1_130:
	cmp	x30, #1
	sub	x5, x8, x20
	lsl	x1, x20, #2
	csinc	x3, x30, xzr, hi
	cmp	x5, #4
	and	x7, x30, #0xfffffffffffffff8
	b.lo	.LBB1_132
	ldr	q21, [x22, x1]
	b	.LBB1_139
.LBB1_132:
	mov	x12, xzr
	cmp	x30, #8
	stp	xzr, xzr, [sp, #64]
	b.lo	.LBB1_136
	and	x12, x30, #0xfffffffffffffff8
	mov	x0, x29
	mov	x2, x13
	mov	x6, x7
.LBB1_134:
	ldp	q21, q22, [x0, #-16]
	subs	x6, x6, #8
	add	x0, x0, #32
	stp	q21, q22, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB1_134
	cmp	x30, x12
	b.eq	.LBB1_138
.LBB1_136:
	lsl	x0, x12, #2
	sub	x12, x3, x12
	add	x2, x28, x0
	add	x0, x10, x0
.LBB1_137:
	ldr	s21, [x2], #4
	subs	x12, x12, #1
	str	s21, [x0], #4
	b.ne	.LBB1_137
.LBB1_138:
	ldr	q21, [sp, #64]
.LBB1_139:
	fmul	v22.4s, v21.4s, v0.4s
	mov	v25.16b, v5.16b
	cmp	x5, #4
	mov	v26.16b, v6.16b
	fcmgt	v23.4s, v1.4s, v22.4s
	bit	v22.16b, v1.16b, v23.16b
	fadd	v23.4s, v22.4s, v2.4s
	fadd	v24.4s, v23.4s, v3.4s
	shl	v23.4s, v23.4s, #23
	fsub	v24.4s, v22.4s, v24.4s
	fcmgt	v22.4s, v22.4s, v20.4s
	fmla	v25.4s, v4.4s, v24.4s
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v26.4s
	mov	v26.16b, v18.16b
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v19.16b
	fmla	v25.4s, v24.4s, v26.4s
	add	v23.4s, v23.4s, v25.4s
	fadd	v23.4s, v23.4s, v16.4s
	bsl	v22.16b, v17.16b, v23.16b
	fdiv	v21.4s, v21.4s, v22.4s
	b.hs	.LBB1_128
	mov	x12, xzr
	cmp	x30, #8
	stp	xzr, xzr, [sp, #64]
	b.lo	.LBB1_144
	and	x12, x30, #0xfffffffffffffff8
	mov	x0, x27
	mov	x1, x13
	mov	x2, x7
.LBB1_142:
	ldp	q22, q23, [x0, #-16]
	subs	x2, x2, #8
	add	x0, x0, #32
	stp	q22, q23, [x1, #-16]
	add	x1, x1, #32
	b.ne	.LBB1_142
	cmp	x30, x12
	b.eq	.LBB1_146
.LBB1_144:
	lsl	x0, x12, #2
	sub	x12, x3, x12
	add	x1, x26, x0
	add	x0, x10, x0
.LBB1_145:
	ldr	s22, [x1], #4
	subs	x12, x12, #1
	str	s22, [x0], #4
	b.ne	.LBB1_145
.LBB1_146:
	ldr	q22, [sp, #64]
	cmp	x30, #8
	fmul	v21.4s, v21.4s, v22.4s
	str	q21, [sp, #64]
	b.hs	.LBB1_148
	mov	x12, xzr
	b	.LBB1_151
.LBB1_148:
	and	x12, x30, #0xfffffffffffffff8
	mov	x0, x13
	mov	x1, x25
.LBB1_149:
	ldp	q21, q22, [x0, #-16]
	subs	x7, x7, #8
	add	x0, x0, #32
	stp	q21, q22, [x1, #-16]
	add	x1, x1, #32
	b.ne	.LBB1_149
	cmp	x30, x12
	b.eq	.LBB1_129
.LBB1_151:
	lsl	x0, x12, #2
	sub	x12, x3, x12
	add	x1, x10, x0
	add	x0, x21, x0
.LBB1_152:
	ldr	s21, [x1], #4
	subs	x12, x12, #1
	str	s21, [x0], #4
	b.ne	.LBB1_152
	b	.LBB1_129
.LBB1_153:
	ldr	x9, [sp, #56]
	cbz	x9, .LBB1_180
	ldp	x19, x12, [sp, #8]
	add	x10, sp, #64
	ldp	x4, x15, [sp, #24]
	mov	x9, xzr
	ldp	x18, x17, [sp, #40]
	add	x14, x10, #16
	lsl	x12, x12, #2
	add	x11, x19, #16
	lsl	x15, x15, #2
	add	x13, x4, #16
	lsl	x17, x17, #2
	add	x16, x18, #16
	b	.LBB1_156
.LBB1_155:
	ldr	x0, [sp, #56]
	add	x9, x9, #1
	add	x11, x11, x12
	add	x19, x19, x12
	add	x13, x13, x15
	add	x4, x4, x15
	cmp	x9, x0
	add	x16, x16, x17
	add	x18, x18, x17
	b.eq	.LBB1_180
.LBB1_156:
	cbz	x8, .LBB1_155
	ldp	x3, x0, [sp, #8]
	mov	x20, xzr
	ldr	x1, [sp, #32]
	ldr	x2, [sp, #48]
	mov	x21, x18
	mov	x25, x16
	mov	x26, x4
	mov	x27, x13
	mul	x0, x9, x0
	mov	x28, x19
	mov	x29, x11
	mov	x30, x8
	mul	x1, x9, x1
	mul	x2, x9, x2
	add	x22, x3, x0, lsl #2
	ldr	x0, [sp, #24]
	add	x23, x0, x1, lsl #2
	ldr	x0, [sp, #40]
	add	x24, x0, x2, lsl #2
	b	.LBB1_160
.LBB1_158:
	lsl	x0, x20, #2
	ldr	q0, [x22, x0]
	ldr	q1, [x23, x0]
	fmul	v0.4s, v0.4s, v1.4s
	str	q0, [x24, x0]
.LBB1_159:
	add	x20, x20, #4
	sub	x30, x30, #4
	add	x29, x29, #16
	add	x28, x28, #16
	add	x27, x27, #16
	cmp	x20, x8
	add	x26, x26, #16
	add	x25, x25, #16
	add	x21, x21, #16
	b.hs	.LBB1_155
.LBB1_160:
	cmp	x30, #1
	sub	x0, x8, x20
	csinc	x3, x30, xzr, hi
	cmp	x0, #4
	b.hs	.LBB1_158
	mov	x1, xzr
	cmp	x30, #8
	and	x6, x30, #0xfffffffffffffff8
	stp	xzr, xzr, [sp, #64]
	b.lo	.LBB1_165
	and	x1, x30, #0xfffffffffffffff8
	mov	x0, x29
	mov	x2, x14
	mov	x5, x6
.LBB1_163:
	ldp	q0, q1, [x0, #-16]
	subs	x5, x5, #8
	add	x0, x0, #32
	stp	q0, q1, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB1_163
	cmp	x30, x1
	b.eq	.LBB1_167
.LBB1_165:
	lsl	x2, x1, #2
	sub	x1, x3, x1
	add	x0, x28, x2
	add	x2, x10, x2
.LBB1_166:
	ldr	s0, [x0], #4
	subs	x1, x1, #1
	str	s0, [x2], #4
	b.ne	.LBB1_166
.LBB1_167:
	ldr	q0, [sp, #64]
	mov	x1, xzr
	cmp	x30, #8
	stp	xzr, xzr, [sp, #64]
	b.lo	.LBB1_171
	and	x1, x30, #0xfffffffffffffff8
	mov	x0, x27
	mov	x2, x14
	mov	x5, x6
.LBB1_169:
	ldp	q1, q2, [x0, #-16]
	subs	x5, x5, #8
	add	x0, x0, #32
	stp	q1, q2, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB1_169
	cmp	x30, x1
	b.eq	.LBB1_173
.LBB1_171:
	lsl	x2, x1, #2
	sub	x1, x3, x1
	add	x0, x26, x2
	add	x2, x10, x2
.LBB1_172:
	ldr	s1, [x0], #4
	subs	x1, x1, #1
	str	s1, [x2], #4
	b.ne	.LBB1_172
.LBB1_173:
	ldr	q1, [sp, #64]
	cmp	x30, #8
	fmul	v0.4s, v0.4s, v1.4s
	str	q0, [sp, #64]
	b.hs	.LBB1_175
	mov	x1, xzr
	b	.LBB1_178
.LBB1_175:
	and	x1, x30, #0xfffffffffffffff8
	mov	x0, x14
	mov	x2, x25
.LBB1_176:
	ldp	q0, q1, [x0, #-16]
	subs	x6, x6, #8
	add	x0, x0, #32
	stp	q0, q1, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB1_176
	cmp	x30, x1
	b.eq	.LBB1_159
.LBB1_178:
	lsl	x2, x1, #2
	sub	x1, x3, x1
	add	x0, x10, x2
	add	x2, x21, x2
.LBB1_179:
	ldr	s0, [x0], #4
	subs	x1, x1, #1
	str	s0, [x2], #4
	b.ne	.LBB1_179
	b	.LBB1_159
.LBB1_180:
	ldp	x20, x19, [sp, #160]
	ldp	x22, x21, [sp, #144]
	ldp	x24, x23, [sp, #128]
	ldp	x26, x25, [sp, #112]
	ldp	x28, x27, [sp, #96]
	ldp	x29, x30, [sp, #80]
	add	sp, sp, #176
	ret
.Lfunc_end1:
	.size	contrast_neon_gated, .Lfunc_end1-contrast_neon_gated
	.p2align	2
	.type	activation_gradient,@function
activation_gradient:
	sub	sp, sp, #352
	ldr	x8, [sp, #352]
	cmp	w4, #2
	stp	d15, d14, [sp, #192]
	stp	d13, d12, [sp, #208]
	stp	d11, d10, [sp, #224]
	stp	d9, d8, [sp, #240]
	stp	x29, x30, [sp, #256]
	stp	x28, x27, [sp, #272]
	stp	x26, x25, [sp, #288]
	stp	x24, x23, [sp, #304]
	stp	x22, x21, [sp, #320]
	stp	x20, x19, [sp, #336]
	stp	x6, x7, [sp, #48]
	stp	x3, x5, [sp, #32]
	stp	x1, x2, [sp, #16]
	str	x0, [sp, #8]
	b.le	.LBB2_31
	cmp	w4, #3
	b.eq	.LBB2_63
	cmp	w4, #4
	b.eq	.LBB2_93
	cmp	w4, #5
	b.ne	.LBB2_153
	ldr	x9, [sp, #56]
	cbz	x9, .LBB2_174
	ldp	x19, x13, [sp, #8]
	fmov	v0.4s, #1.00000000
	ldp	x4, x15, [sp, #24]
	add	x10, sp, #176
	ldp	x18, x17, [sp, #40]
	mov	x9, xzr
	lsl	x13, x13, #2
	add	x11, x10, #16
	add	x12, x19, #16
	lsl	x15, x15, #2
	add	x14, x4, #16
	lsl	x17, x17, #2
	add	x16, x18, #16
	b	.LBB2_7
.LBB2_6:
	ldr	x0, [sp, #56]
	add	x9, x9, #1
	add	x12, x12, x13
	add	x19, x19, x13
	add	x14, x14, x15
	add	x4, x4, x15
	cmp	x9, x0
	add	x16, x16, x17
	add	x18, x18, x17
	b.eq	.LBB2_174
.LBB2_7:
	cbz	x8, .LBB2_6
	ldp	x5, x0, [sp, #8]
	mov	x1, xzr
	ldr	x2, [sp, #32]
	ldr	x3, [sp, #48]
	mov	x20, x18
	mov	x24, x4
	mov	x25, x14
	mov	x26, x19
	mul	x0, x9, x0
	mov	x27, x12
	mov	x28, x8
	mul	x2, x9, x2
	mul	x3, x9, x3
	add	x21, x5, x0, lsl #2
	ldr	x0, [sp, #24]
	add	x22, x0, x2, lsl #2
	ldr	x0, [sp, #40]
	add	x23, x0, x3, lsl #2
	mov	x0, x16
	b	.LBB2_11
.LBB2_9:
	add	x2, x21, x1, lsl #2
	ldr	q1, [x2]
	lsl	x2, x1, #2
	fcmle	v1.4s, v1.4s, #0.0
	ldr	q2, [x22, x2]
	bic	v1.16b, v0.16b, v1.16b
	fmul	v1.4s, v2.4s, v1.4s
	str	q1, [x23, x2]
.LBB2_10:
	add	x1, x1, #4
	sub	x28, x28, #4
	add	x27, x27, #16
	add	x26, x26, #16
	add	x25, x25, #16
	cmp	x1, x8
	add	x24, x24, #16
	add	x0, x0, #16
	add	x20, x20, #16
	b.hs	.LBB2_6
.LBB2_11:
	cmp	x28, #1
	sub	x2, x8, x1
	csinc	x29, x28, xzr, hi
	cmp	x2, #4
	b.hs	.LBB2_9
	mov	x30, xzr
	cmp	x28, #8
	and	x6, x28, #0xfffffffffffffff8
	stp	xzr, xzr, [sp, #176]
	b.lo	.LBB2_16
	and	x30, x28, #0xfffffffffffffff8
	mov	x2, x27
	mov	x3, x11
	mov	x5, x6
.LBB2_14:
	ldp	q1, q2, [x2, #-16]
	subs	x5, x5, #8
	add	x2, x2, #32
	stp	q1, q2, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB2_14
	cmp	x28, x30
	b.eq	.LBB2_18
.LBB2_16:
	lsl	x2, x30, #2
	sub	x5, x29, x30
	add	x3, x26, x2
	add	x2, x10, x2
.LBB2_17:
	ldr	s1, [x3], #4
	subs	x5, x5, #1
	str	s1, [x2], #4
	b.ne	.LBB2_17
.LBB2_18:
	ldr	q1, [sp, #176]
	mov	x30, xzr
	cmp	x28, #8
	stp	xzr, xzr, [sp, #176]
	b.lo	.LBB2_22
	and	x30, x28, #0xfffffffffffffff8
	mov	x2, x25
	mov	x3, x11
	mov	x5, x6
.LBB2_20:
	ldp	q2, q3, [x2, #-16]
	subs	x5, x5, #8
	add	x2, x2, #32
	stp	q2, q3, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB2_20
	cmp	x28, x30
	b.eq	.LBB2_24
.LBB2_22:
	lsl	x2, x30, #2
	sub	x5, x29, x30
	add	x3, x24, x2
	add	x2, x10, x2
.LBB2_23:
	ldr	s2, [x3], #4
	subs	x5, x5, #1
	str	s2, [x2], #4
	b.ne	.LBB2_23
.LBB2_24:
	fcmle	v1.4s, v1.4s, #0.0
	ldr	q2, [sp, #176]
	cmp	x28, #8
	bic	v1.16b, v0.16b, v1.16b
	fmul	v1.4s, v1.4s, v2.4s
	str	q1, [sp, #176]
	b.hs	.LBB2_26
	mov	x3, xzr
	b	.LBB2_29
.LBB2_26:
	and	x3, x28, #0xfffffffffffffff8
	mov	x2, x11
	mov	x5, x0
.LBB2_27:
	ldp	q1, q2, [x2, #-16]
	subs	x6, x6, #8
	add	x2, x2, #32
	stp	q1, q2, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB2_27
	cmp	x28, x3
	b.eq	.LBB2_10
.LBB2_29:
	lsl	x2, x3, #2
	sub	x3, x29, x3
	add	x5, x10, x2
	add	x2, x20, x2
.LBB2_30:
	ldr	s1, [x5], #4
	subs	x3, x3, #1
	str	s1, [x2], #4
	b.ne	.LBB2_30
	b	.LBB2_10
.LBB2_31:
	cmp	w4, #1
	b.eq	.LBB2_123
	cmp	w4, #2
	b.ne	.LBB2_153
	ldr	x9, [sp, #56]
	cbz	x9, .LBB2_174
	ldp	x19, x12, [sp, #8]
	mov	w15, #44939
	movk	w15, #14037, lsl #16
	mvni	v10.4s, #127, msl #16
	mov	w16, #16938
	dup	v2.4s, w15
	mov	w15, #30061
	fmov	v21.4s, #1.00000000
	lsl	x6, x12, #2
	mov	w12, #39322
	movk	w15, #15622, lsl #16
	movk	w12, #16553, lsl #16
	fneg	v10.4s, v10.4s
	movk	w16, #16076, lsl #16
	dup	v0.4s, w12
	mov	w12, #39322
	ldr	x4, [sp, #24]
	movk	w12, #49321, lsl #16
	dup	v13.4s, w16
	add	x10, sp, #176
	dup	v1.4s, w12
	mov	w12, #13519
	mov	x9, xzr
	movk	w12, #13007, lsl #16
	add	x11, x19, #16
	add	x13, x10, #16
	dup	v3.4s, w12
	mov	w12, #60548
	add	x14, x4, #16
	movk	w12, #14630, lsl #16
	stp	q2, q3, [sp, #144]
	dup	v3.4s, w12
	mov	w12, #27994
	movk	w12, #15255, lsl #16
	dup	v2.4s, w12
	mov	w12, #16937
	movk	w12, #16076, lsl #16
	stp	q2, q3, [sp, #112]
	dup	v3.4s, w15
	dup	v2.4s, w12
	mov	w12, #14445
	mov	w15, #54389
	movk	w12, #13734, lsl #16
	movk	w15, #14484, lsl #16
	stp	q2, q3, [sp, #80]
	dup	v2.4s, w12
	mov	w12, #58261
	movk	w12, #15087, lsl #16
	dup	v5.4s, w15
	mov	w15, #60679
	dup	v7.4s, w12
	mov	w12, #65479
	movk	w15, #15998, lsl #16
	movk	w12, #15589, lsl #16
	dup	v20.4s, w15
	mov	w15, #-884998144
	dup	v19.4s, w12
	mov	w12, #43579
	dup	v26.4s, w15
	movk	w12, #16312, lsl #16
	mov	w15, #4584
	str	q2, [sp, #64]
	dup	v24.4s, w12
	mov	w12, #1262485504
	movk	w15, #15029, lsl #16
	dup	v25.4s, w12
	mov	w12, #32768
	dup	v29.4s, w15
	movk	w12, #48945, lsl #16
	mov	w15, #65534
	dup	v27.4s, w12
	mov	w12, #32899
	movk	w15, #16127, lsl #16
	movk	w12, #14686, lsl #16
	dup	v9.4s, w15
	mov	w15, #44111
	dup	v28.4s, w12
	mov	w12, #7440
	movk	w15, #49838, lsl #16
	movk	w12, #15369, lsl #16
	dup	v12.4s, w15
	dup	v30.4s, w12
	mov	w12, #44153
	movk	w12, #15658, lsl #16
	dup	v31.4s, w12
	mov	w12, #43593
	movk	w12, #15914, lsl #16
	dup	v8.4s, w12
	mov	w12, #29207
	movk	w12, #17073, lsl #16
	dup	v11.4s, w12
	ldp	x12, x18, [sp, #32]
	lsl	x15, x12, #2
	ldr	x12, [sp, #48]
	add	x16, x18, #16
	lsl	x17, x12, #2
	b	.LBB2_36
.LBB2_35:
	ldr	x12, [sp, #56]
	add	x9, x9, #1
	add	x11, x11, x6
	add	x19, x19, x6
	add	x14, x14, x15
	add	x4, x4, x15
	cmp	x9, x12
	add	x16, x16, x17
	add	x18, x18, x17
	b.eq	.LBB2_174
.LBB2_36:
	cbz	x8, .LBB2_35
	ldp	x2, x12, [sp, #8]
	mov	x20, xzr
	ldr	x0, [sp, #32]
	ldr	x1, [sp, #48]
	mov	x21, x18
	mov	x25, x16
	mov	x26, x4
	mov	x27, x14
	mul	x12, x9, x12
	mov	x28, x19
	mov	x29, x11
	mov	x30, x8
	mul	x0, x9, x0
	mul	x1, x9, x1
	add	x22, x2, x12, lsl #2
	ldr	x12, [sp, #24]
	add	x23, x12, x0, lsl #2
	ldr	x12, [sp, #40]
	add	x24, x12, x1, lsl #2
	b	.LBB2_40
.LBB2_38:
	lsl	x12, x20, #2
	ldr	q2, [x23, x12]
	fmul	v2.4s, v15.4s, v2.4s
	str	q2, [x24, x12]
.LBB2_39:
	add	x20, x20, #4
	sub	x30, x30, #4
	add	x29, x29, #16
	add	x28, x28, #16
	add	x27, x27, #16
	cmp	x20, x8
	add	x26, x26, #16
	add	x25, x25, #16
	add	x21, x21, #16
	b.hs	.LBB2_35
.LBB2_40:
	cmp	x30, #1
	sub	x0, x8, x20
	and	x1, x30, #0xfffffffffffffff8
	csinc	x12, x30, xzr, hi
	cmp	x0, #4
	b.lo	.LBB2_42
	add	x2, x22, x20, lsl #2
	ldr	q14, [x2]
	b	.LBB2_49
.LBB2_42:
	mov	x3, xzr
	cmp	x30, #8
	stp	xzr, xzr, [sp, #176]
	b.lo	.LBB2_46
	and	x3, x30, #0xfffffffffffffff8
	mov	x2, x29
	mov	x5, x13
	mov	x7, x1
.LBB2_44:
	ldp	q14, q15, [x2, #-16]
	subs	x7, x7, #8
	add	x2, x2, #32
	stp	q14, q15, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB2_44
	cmp	x30, x3
	b.eq	.LBB2_48
.LBB2_46:
	lsl	x2, x3, #2
	sub	x3, x12, x3
	add	x5, x28, x2
	add	x2, x10, x2
.LBB2_47:
	ldr	s14, [x5], #4
	subs	x3, x3, #1
	str	s14, [x2], #4
	b.ne	.LBB2_47
.LBB2_48:
	ldr	q14, [sp, #176]
.LBB2_49:
	fcmgt	v15.4s, v14.4s, v0.4s
	fmul	v22.4s, v14.4s, v14.4s
	cmp	x0, #4
	movi	v2.4s, #191, lsl #24
	ldp	q4, q16, [sp, #144]
	mov	v17.16b, v5.16b
	mov	v18.16b, v7.16b
	bsl	v15.16b, v0.16b, v14.16b
	fmul	v6.4s, v22.4s, v2.4s
	fcmgt	v23.4s, v1.4s, v15.4s
	mov	v22.16b, v6.16b
	bsl	v23.16b, v1.16b, v15.16b
	mov	v15.16b, v25.16b
	fmla	v15.4s, v24.4s, v6.4s
	fmul	v2.4s, v23.4s, v23.4s
	fadd	v3.4s, v15.4s, v26.4s
	fmla	v4.4s, v16.4s, v2.4s
	ldr	q16, [sp, #64]
	fmla	v17.4s, v16.4s, v2.4s
	ldr	q16, [sp, #128]
	fmla	v22.4s, v27.4s, v3.4s
	fmla	v16.4s, v2.4s, v4.4s
	mov	v4.16b, v19.16b
	fmla	v18.4s, v2.4s, v17.4s
	fmla	v22.4s, v28.4s, v3.4s
	ldp	q17, q3, [sp, #96]
	fmla	v3.4s, v2.4s, v16.4s
	mov	v16.16b, v30.16b
	fmla	v4.4s, v2.4s, v18.4s
	mov	v18.16b, v20.16b
	fmla	v16.4s, v29.4s, v22.4s
	fmla	v17.4s, v2.4s, v3.4s
	mov	v3.16b, v31.16b
	fmla	v18.4s, v2.4s, v4.4s
	ldr	q4, [sp, #80]
	fmla	v3.4s, v22.4s, v16.4s
	mov	v16.16b, v21.16b
	fmla	v4.4s, v2.4s, v17.4s
	fmul	v17.4s, v6.4s, v10.4s
	fmla	v16.4s, v2.4s, v18.4s
	mov	v2.16b, v8.16b
	fmla	v2.4s, v22.4s, v3.4s
	fdiv	v3.4s, v4.4s, v16.4s
	mov	v4.16b, v9.16b
	fcmge	v16.4s, v11.4s, v6.4s
	fcmgt	v6.4s, v12.4s, v6.4s
	fmla	v4.4s, v22.4s, v2.4s
	fmul	v2.4s, v22.4s, v22.4s
	fmla	v22.4s, v4.4s, v2.4s
	shl	v4.4s, v15.4s, #23
	fadd	v2.4s, v22.4s, v21.4s
	fmul	v3.4s, v23.4s, v3.4s
	add	v2.4s, v4.4s, v2.4s
	fcmge	v4.4s, v14.4s, v0.4s
	bif	v2.16b, v17.16b, v16.16b
	movi	v16.4s, #63, lsl #24
	fadd	v3.4s, v3.4s, v16.4s
	fmul	v2.4s, v2.4s, v13.4s
	bit	v3.16b, v21.16b, v4.16b
	fcmge	v4.4s, v1.4s, v14.4s
	bic	v2.16b, v2.16b, v6.16b
	bic	v15.16b, v3.16b, v4.16b
	fmla	v15.4s, v2.4s, v14.4s
	b.hs	.LBB2_38
	mov	x0, xzr
	cmp	x30, #8
	stp	xzr, xzr, [sp, #176]
	b.lo	.LBB2_54
	and	x0, x30, #0xfffffffffffffff8
	mov	x2, x27
	mov	x3, x13
	mov	x5, x1
.LBB2_52:
	ldp	q2, q3, [x2, #-16]
	subs	x5, x5, #8
	add	x2, x2, #32
	stp	q2, q3, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB2_52
	cmp	x30, x0
	b.eq	.LBB2_56
.LBB2_54:
	lsl	x2, x0, #2
	sub	x0, x12, x0
	add	x3, x26, x2
	add	x2, x10, x2
.LBB2_55:
	ldr	s2, [x3], #4
	subs	x0, x0, #1
	str	s2, [x2], #4
	b.ne	.LBB2_55
.LBB2_56:
	ldr	q2, [sp, #176]
	cmp	x30, #8
	fmul	v2.4s, v15.4s, v2.4s
	str	q2, [sp, #176]
	b.hs	.LBB2_58
	mov	x0, xzr
	b	.LBB2_61
.LBB2_58:
	and	x0, x30, #0xfffffffffffffff8
	mov	x2, x13
	mov	x3, x25
.LBB2_59:
	ldp	q2, q3, [x2, #-16]
	subs	x1, x1, #8
	add	x2, x2, #32
	stp	q2, q3, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB2_59
	cmp	x30, x0
	b.eq	.LBB2_39
.LBB2_61:
	lsl	x2, x0, #2
	sub	x12, x12, x0
	add	x1, x10, x2
	add	x2, x21, x2
.LBB2_62:
	ldr	s2, [x1], #4
	subs	x12, x12, #1
	str	s2, [x2], #4
	b.ne	.LBB2_62
	b	.LBB2_39
.LBB2_63:
	ldr	x9, [sp, #56]
	cbz	x9, .LBB2_174
	mov	w15, #54247
	mov	w16, #22369
	mov	w17, #16938
	movk	w15, #48594, lsl #16
	movk	w16, #49171, lsl #16
	movk	w17, #16332, lsl #16
	dup	v0.4s, w15
	mov	w15, #-1023672320
	dup	v1.4s, w16
	dup	v2.4s, w15
	mov	w15, #1262485504
	mov	w16, #-884998144
	dup	v3.4s, w15
	mov	w15, #1135
	dup	v4.4s, w16
	movk	w15, #15022, lsl #16
	mov	w16, #23411
	fmov	v19.4s, #1.00000000
	dup	v5.4s, w15
	mov	w15, #34345
	movk	w16, #15715, lsl #16
	movk	w15, #15390, lsl #16
	dup	v7.4s, w16
	mov	w16, #1
	dup	v6.4s, w15
	mov	w15, #64652
	movk	w16, #16256, lsl #16
	movk	w15, #15989, lsl #16
	ldp	x19, x12, [sp, #8]
	dup	v16.4s, w15
	mov	w15, #29204
	dup	v18.4s, w16
	movk	w15, #16177, lsl #16
	mov	w16, #13237
	dup	v22.4s, w17
	dup	v17.4s, w15
	mov	w15, #1123811328
	movk	w16, #15963, lsl #16
	dup	v20.4s, w15
	ldp	x15, x18, [sp, #32]
	ldr	x17, [sp, #48]
	ldr	x4, [sp, #24]
	dup	v21.4s, w16
	add	x10, sp, #176
	lsl	x12, x12, #2
	mov	x9, xzr
	lsl	x15, x15, #2
	lsl	x17, x17, #2
	add	x11, x19, #16
	add	x13, x4, #16
	add	x14, x10, #16
	add	x16, x18, #16
	b	.LBB2_66
.LBB2_65:
	ldr	x0, [sp, #56]
	add	x9, x9, #1
	add	x11, x11, x12
	add	x19, x19, x12
	add	x13, x13, x15
	add	x4, x4, x15
	cmp	x9, x0
	add	x16, x16, x17
	add	x18, x18, x17
	b.eq	.LBB2_174
.LBB2_66:
	cbz	x8, .LBB2_65
	ldp	x3, x0, [sp, #8]
	mov	x20, xzr
	ldr	x1, [sp, #32]
	ldr	x2, [sp, #48]
	mov	x21, x18
	mov	x25, x16
	mov	x26, x4
	mov	x27, x13
	mul	x0, x9, x0
	mov	x28, x19
	mov	x29, x11
	mov	x30, x8
	mul	x1, x9, x1
	mul	x2, x9, x2
	add	x22, x3, x0, lsl #2
	ldr	x0, [sp, #24]
	add	x23, x0, x1, lsl #2
	ldr	x0, [sp, #40]
	add	x24, x0, x2, lsl #2
	b	.LBB2_70
.LBB2_68:
	lsl	x0, x20, #2
	ldr	q24, [x23, x0]
	fmul	v23.4s, v23.4s, v24.4s
	str	q23, [x24, x0]
.LBB2_69:
	add	x20, x20, #4
	sub	x30, x30, #4
	add	x29, x29, #16
	add	x28, x28, #16
	add	x27, x27, #16
	cmp	x20, x8
	add	x26, x26, #16
	add	x25, x25, #16
	add	x21, x21, #16
	b.hs	.LBB2_65
.LBB2_70:
	cmp	x30, #1
	sub	x6, x8, x20
	and	x1, x30, #0xfffffffffffffff8
	csinc	x0, x30, xzr, hi
	cmp	x6, #4
	b.lo	.LBB2_72
	add	x2, x22, x20, lsl #2
	ldr	q24, [x2]
	b	.LBB2_79
.LBB2_72:
	mov	x3, xzr
	cmp	x30, #8
	stp	xzr, xzr, [sp, #176]
	b.lo	.LBB2_76
	and	x3, x30, #0xfffffffffffffff8
	mov	x2, x29
	mov	x5, x14
	mov	x7, x1
.LBB2_74:
	ldp	q23, q24, [x2, #-16]
	subs	x7, x7, #8
	add	x2, x2, #32
	stp	q23, q24, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB2_74
	cmp	x30, x3
	b.eq	.LBB2_78
.LBB2_76:
	lsl	x2, x3, #2
	sub	x3, x0, x3
	add	x5, x28, x2
	add	x2, x10, x2
.LBB2_77:
	ldr	s23, [x5], #4
	subs	x3, x3, #1
	str	s23, [x2], #4
	b.ne	.LBB2_77
.LBB2_78:
	ldr	q24, [sp, #176]
.LBB2_79:
	fmul	v25.4s, v24.4s, v24.4s
	mov	v23.16b, v1.16b
	cmp	x6, #4
	mov	v28.16b, v6.16b
	mov	v29.16b, v7.16b
	fmla	v23.4s, v0.4s, v25.4s
	fmul	v23.4s, v24.4s, v23.4s
	fcmgt	v26.4s, v2.4s, v23.4s
	bit	v23.16b, v2.16b, v26.16b
	fadd	v26.4s, v23.4s, v3.4s
	fadd	v27.4s, v26.4s, v4.4s
	shl	v26.4s, v26.4s, #23
	fsub	v27.4s, v23.4s, v27.4s
	fcmgt	v23.4s, v23.4s, v20.4s
	fmla	v28.4s, v5.4s, v27.4s
	fmla	v29.4s, v27.4s, v28.4s
	mov	v28.16b, v16.16b
	fmla	v28.4s, v27.4s, v29.4s
	mov	v29.16b, v17.16b
	fmla	v29.4s, v27.4s, v28.4s
	mov	v28.16b, v18.16b
	fmla	v28.4s, v27.4s, v29.4s
	mov	v27.16b, v22.16b
	fmla	v27.4s, v21.4s, v25.4s
	add	v26.4s, v26.4s, v28.4s
	fadd	v26.4s, v26.4s, v19.4s
	fdiv	v26.4s, v19.4s, v26.4s
	bic	v23.16b, v26.16b, v23.16b
	fmul	v24.4s, v24.4s, v23.4s
	fsub	v26.4s, v19.4s, v23.4s
	fmul	v24.4s, v24.4s, v26.4s
	fmla	v23.4s, v27.4s, v24.4s
	b.hs	.LBB2_68
	mov	x3, xzr
	cmp	x30, #8
	stp	xzr, xzr, [sp, #176]
	b.lo	.LBB2_84
	and	x3, x30, #0xfffffffffffffff8
	mov	x2, x27
	mov	x5, x14
	mov	x6, x1
.LBB2_82:
	ldp	q24, q25, [x2, #-16]
	subs	x6, x6, #8
	add	x2, x2, #32
	stp	q24, q25, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB2_82
	cmp	x30, x3
	b.eq	.LBB2_86
.LBB2_84:
	lsl	x2, x3, #2
	sub	x3, x0, x3
	add	x5, x26, x2
	add	x2, x10, x2
.LBB2_85:
	ldr	s24, [x5], #4
	subs	x3, x3, #1
	str	s24, [x2], #4
	b.ne	.LBB2_85
.LBB2_86:
	ldr	q24, [sp, #176]
	cmp	x30, #8
	fmul	v23.4s, v23.4s, v24.4s
	str	q23, [sp, #176]
	b.hs	.LBB2_88
	mov	x3, xzr
	b	.LBB2_91
.LBB2_88:
	and	x3, x30, #0xfffffffffffffff8
	mov	x2, x14
	mov	x5, x25
.LBB2_89:
	ldp	q23, q24, [x2, #-16]
	subs	x1, x1, #8
	add	x2, x2, #32
	stp	q23, q24, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB2_89
	cmp	x30, x3
	b.eq	.LBB2_69
.LBB2_91:
	lsl	x2, x3, #2
	sub	x0, x0, x3
	add	x1, x10, x2
	add	x2, x21, x2
.LBB2_92:
	ldr	s23, [x1], #4
	subs	x0, x0, #1
	str	s23, [x2], #4
	b.ne	.LBB2_92
	b	.LBB2_69
.LBB2_93:
	ldr	x9, [sp, #56]
	cbz	x9, .LBB2_174
	mov	w15, #43579
	mov	w16, #-1023672320
	mov	w17, #1123811328
	movk	w15, #49080, lsl #16
	dup	v1.4s, w16
	mov	w16, #1135
	dup	v0.4s, w15
	mov	w15, #1262485504
	movk	w16, #15022, lsl #16
	dup	v2.4s, w15
	mov	w15, #-884998144
	dup	v4.4s, w16
	dup	v3.4s, w15
	mov	w15, #34345
	mov	w16, #64652
	movk	w15, #15390, lsl #16
	movk	w16, #15989, lsl #16
	fmov	v16.4s, #1.00000000
	dup	v5.4s, w15
	mov	w15, #23411
	dup	v7.4s, w16
	movk	w15, #15715, lsl #16
	ldp	x19, x12, [sp, #8]
	dup	v6.4s, w15
	mov	w15, #29204
	mov	w16, #1
	movk	w15, #16177, lsl #16
	movk	w16, #16256, lsl #16
	dup	v19.4s, w17
	dup	v17.4s, w15
	ldp	x15, x18, [sp, #32]
	ldr	x17, [sp, #48]
	ldr	x4, [sp, #24]
	dup	v18.4s, w16
	add	x10, sp, #176
	lsl	x12, x12, #2
	mov	x9, xzr
	lsl	x15, x15, #2
	lsl	x17, x17, #2
	add	x11, x19, #16
	add	x13, x4, #16
	add	x14, x10, #16
	add	x16, x18, #16
	b	.LBB2_96
.LBB2_95:
	ldr	x0, [sp, #56]
	add	x9, x9, #1
	add	x11, x11, x12
	add	x19, x19, x12
	add	x13, x13, x15
	add	x4, x4, x15
	cmp	x9, x0
	add	x16, x16, x17
	add	x18, x18, x17
	b.eq	.LBB2_174
.LBB2_96:
	cbz	x8, .LBB2_95
	ldp	x3, x0, [sp, #8]
	mov	x20, xzr
	ldr	x1, [sp, #32]
	ldr	x2, [sp, #48]
	mov	x21, x18
	mov	x25, x16
	mov	x26, x4
	mov	x27, x13
	mul	x0, x9, x0
	mov	x28, x19
	mov	x29, x11
	mov	x30, x8
	mul	x1, x9, x1
	mul	x2, x9, x2
	add	x22, x3, x0, lsl #2
	ldr	x0, [sp, #24]
	add	x23, x0, x1, lsl #2
	ldr	x0, [sp, #40]
	add	x24, x0, x2, lsl #2
	b	.LBB2_100
.LBB2_98:
	lsl	x0, x20, #2
	ldr	q21, [x23, x0]
	fmul	v20.4s, v20.4s, v21.4s
	str	q20, [x24, x0]
.LBB2_99:
	add	x20, x20, #4
	sub	x30, x30, #4
	add	x29, x29, #16
	add	x28, x28, #16
	add	x27, x27, #16
	cmp	x20, x8
	add	x26, x26, #16
	add	x25, x25, #16
	add	x21, x21, #16
	b.hs	.LBB2_95
.LBB2_100:
	cmp	x30, #1
	sub	x6, x8, x20
	and	x1, x30, #0xfffffffffffffff8
	csinc	x0, x30, xzr, hi
	cmp	x6, #4
	b.lo	.LBB2_102
	add	x2, x22, x20, lsl #2
	ldr	q21, [x2]
	b	.LBB2_109
.LBB2_102:
	mov	x3, xzr
	cmp	x30, #8
	stp	xzr, xzr, [sp, #176]
	b.lo	.LBB2_106
	and	x3, x30, #0xfffffffffffffff8
	mov	x2, x29
	mov	x5, x14
	mov	x7, x1
.LBB2_104:
	ldp	q20, q21, [x2, #-16]
	subs	x7, x7, #8
	add	x2, x2, #32
	stp	q20, q21, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB2_104
	cmp	x30, x3
	b.eq	.LBB2_108
.LBB2_106:
	lsl	x2, x3, #2
	sub	x3, x0, x3
	add	x5, x28, x2
	add	x2, x10, x2
.LBB2_107:
	ldr	s20, [x5], #4
	subs	x3, x3, #1
	str	s20, [x2], #4
	b.ne	.LBB2_107
.LBB2_108:
	ldr	q21, [sp, #176]
.LBB2_109:
	fmul	v20.4s, v21.4s, v0.4s
	mov	v24.16b, v5.16b
	cmp	x6, #4
	mov	v25.16b, v6.16b
	fcmgt	v22.4s, v1.4s, v20.4s
	bit	v20.16b, v1.16b, v22.16b
	fadd	v22.4s, v20.4s, v2.4s
	fadd	v23.4s, v22.4s, v3.4s
	shl	v22.4s, v22.4s, #23
	fsub	v23.4s, v20.4s, v23.4s
	fcmgt	v20.4s, v20.4s, v19.4s
	fmla	v24.4s, v4.4s, v23.4s
	fmla	v25.4s, v23.4s, v24.4s
	mov	v24.16b, v7.16b
	fmla	v24.4s, v23.4s, v25.4s
	mov	v25.16b, v17.16b
	fmla	v25.4s, v23.4s, v24.4s
	mov	v24.16b, v18.16b
	fmla	v24.4s, v23.4s, v25.4s
	add	v22.4s, v22.4s, v24.4s
	fadd	v22.4s, v22.4s, v16.4s
	fdiv	v22.4s, v16.4s, v22.4s
	bic	v20.16b, v22.16b, v20.16b
	fmul	v21.4s, v21.4s, v20.4s
	fsub	v22.4s, v16.4s, v20.4s
	fmla	v20.4s, v22.4s, v21.4s
	b.hs	.LBB2_98
	mov	x3, xzr
	cmp	x30, #8
	stp	xzr, xzr, [sp, #176]
	b.lo	.LBB2_114
	and	x3, x30, #0xfffffffffffffff8
	mov	x2, x27
	mov	x5, x14
	mov	x6, x1
.LBB2_112:
	ldp	q21, q22, [x2, #-16]
	subs	x6, x6, #8
	add	x2, x2, #32
	stp	q21, q22, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB2_112
	cmp	x30, x3
	b.eq	.LBB2_116
.LBB2_114:
	lsl	x2, x3, #2
	sub	x3, x0, x3
	add	x5, x26, x2
	add	x2, x10, x2
.LBB2_115:
	ldr	s21, [x5], #4
	subs	x3, x3, #1
	str	s21, [x2], #4
	b.ne	.LBB2_115
.LBB2_116:
	ldr	q21, [sp, #176]
	cmp	x30, #8
	fmul	v20.4s, v20.4s, v21.4s
	str	q20, [sp, #176]
	b.hs	.LBB2_118
	mov	x3, xzr
	b	.LBB2_121
.LBB2_118:
	and	x3, x30, #0xfffffffffffffff8
	mov	x2, x14
	mov	x5, x25
.LBB2_119:
	ldp	q20, q21, [x2, #-16]
	subs	x1, x1, #8
	add	x2, x2, #32
	stp	q20, q21, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB2_119
	cmp	x30, x3
	b.eq	.LBB2_99
.LBB2_121:
	lsl	x2, x3, #2
	sub	x0, x0, x3
	add	x1, x10, x2
	add	x2, x21, x2
.LBB2_122:
	ldr	s20, [x1], #4
	subs	x0, x0, #1
	str	s20, [x2], #4
	b.ne	.LBB2_122
	b	.LBB2_99
.LBB2_123:
	ldr	x9, [sp, #56]
	cbz	x9, .LBB2_174
	ldp	x19, x12, [sp, #8]
	mov	w15, #1262485504
	dup	v2.4s, w15
	mov	w15, #34345
	mov	w16, #56099
	movk	w15, #15390, lsl #16
	fmov	v17.4s, #1.00000000
	movk	w16, #16345, lsl #16
	lsl	x7, x12, #2
	mov	w12, #9823
	dup	v5.4s, w15
	movk	w12, #49181, lsl #16
	mov	w15, #29204
	ldr	x4, [sp, #24]
	dup	v0.4s, w12
	mov	w12, #-1023672320
	movk	w15, #16177, lsl #16
	dup	v1.4s, w12
	mov	w12, #-884998144
	dup	v16.4s, w15
	dup	v3.4s, w12
	mov	w12, #1135
	mov	w15, #1123811328
	movk	w12, #15022, lsl #16
	dup	v19.4s, w15
	dup	v20.4s, w16
	dup	v4.4s, w12
	mov	w12, #23411
	add	x10, sp, #176
	movk	w12, #15715, lsl #16
	mov	x9, xzr
	add	x11, x19, #16
	dup	v6.4s, w12
	mov	w12, #64652
	add	x13, x4, #16
	movk	w12, #15989, lsl #16
	add	x14, x10, #16
	dup	v7.4s, w12
	mov	w12, #1
	movk	w12, #16256, lsl #16
	dup	v18.4s, w12
	ldp	x12, x18, [sp, #32]
	lsl	x15, x12, #2
	ldr	x12, [sp, #48]
	add	x16, x18, #16
	lsl	x17, x12, #2
	b	.LBB2_126
.LBB2_125:
	ldr	x12, [sp, #56]
	add	x9, x9, #1
	add	x11, x11, x7
	add	x19, x19, x7
	add	x13, x13, x15
	add	x4, x4, x15
	cmp	x9, x12
	add	x16, x16, x17
	add	x18, x18, x17
	b.eq	.LBB2_174
.LBB2_126:
	cbz	x8, .LBB2_125
	ldp	x2, x12, [sp, #8]
	mov	x20, xzr
	ldr	x0, [sp, #32]
	ldr	x1, [sp, #48]
	mov	x21, x18
	mov	x25, x16
	mov	x26, x4
	mov	x27, x13
	mul	x12, x9, x12
	mov	x28, x19
	mov	x29, x11
	mov	x30, x8
	mul	x0, x9, x0
	mul	x1, x9, x1
	add	x22, x2, x12, lsl #2
	ldr	x12, [sp, #24]
	add	x23, x12, x0, lsl #2
	ldr	x12, [sp, #40]
	add	x24, x12, x1, lsl #2
	b	.LBB2_130
.LBB2_128:
	lsl	x12, x20, #2
	ldr	q22, [x23, x12]
	fmul	v21.4s, v21.4s, v22.4s
	str	q21, [x24, x12]
.LBB2_129:
	add	x20, x20, #4
	sub	x30, x30, #4
	add	x29, x29, #16
	add	x28, x28, #16
	add	x27, x27, #16
	cmp	x20, x8
	add	x26, x26, #16
	add	x25, x25, #16
	add	x21, x21, #16
	b.hs	.LBB2_125
.LBB2_130:
	cmp	x30, #1
	sub	x6, x8, x20
	and	x2, x30, #0xfffffffffffffff8
	csinc	x0, x30, xzr, hi
	cmp	x6, #4
	b.lo	.LBB2_132
	add	x12, x22, x20, lsl #2
	ldr	q22, [x12]
	b	.LBB2_139
.LBB2_132:
	mov	x12, xzr
	cmp	x30, #8
	stp	xzr, xzr, [sp, #176]
	b.lo	.LBB2_136
	and	x12, x30, #0xfffffffffffffff8
	mov	x3, x29
	mov	x5, x14
	mov	x1, x2
.LBB2_134:
	ldp	q21, q22, [x3, #-16]
	subs	x1, x1, #8
	add	x3, x3, #32
	stp	q21, q22, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB2_134
	cmp	x30, x12
	b.eq	.LBB2_138
.LBB2_136:
	lsl	x1, x12, #2
	sub	x12, x0, x12
	add	x3, x28, x1
	add	x5, x10, x1
.LBB2_137:
	ldr	s21, [x3], #4
	subs	x12, x12, #1
	str	s21, [x5], #4
	b.ne	.LBB2_137
.LBB2_138:
	ldr	q22, [sp, #176]
.LBB2_139:
	fmul	v21.4s, v22.4s, v0.4s
	mov	v25.16b, v5.16b
	cmp	x6, #4
	mov	v26.16b, v6.16b
	fcmgt	v23.4s, v1.4s, v21.4s
	bit	v21.16b, v1.16b, v23.16b
	fadd	v23.4s, v21.4s, v2.4s
	fadd	v24.4s, v23.4s, v3.4s
	shl	v23.4s, v23.4s, #23
	fsub	v24.4s, v21.4s, v24.4s
	fcmgt	v21.4s, v21.4s, v19.4s
	fmla	v25.4s, v4.4s, v24.4s
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v26.4s
	mov	v26.16b, v16.16b
	fmla	v26.4s, v24.4s, v25.4s
	mov	v25.16b, v18.16b
	fmla	v25.4s, v24.4s, v26.4s
	add	v23.4s, v23.4s, v25.4s
	fadd	v23.4s, v23.4s, v17.4s
	fdiv	v23.4s, v17.4s, v23.4s
	bic	v21.16b, v23.16b, v21.16b
	fmul	v22.4s, v22.4s, v21.4s
	fsub	v23.4s, v17.4s, v21.4s
	fmul	v22.4s, v22.4s, v20.4s
	fmla	v21.4s, v23.4s, v22.4s
	b.hs	.LBB2_128
	mov	x12, xzr
	cmp	x30, #8
	stp	xzr, xzr, [sp, #176]
	b.lo	.LBB2_144
	and	x12, x30, #0xfffffffffffffff8
	mov	x3, x27
	mov	x5, x14
	mov	x1, x2
.LBB2_142:
	ldp	q22, q23, [x3, #-16]
	subs	x1, x1, #8
	add	x3, x3, #32
	stp	q22, q23, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB2_142
	cmp	x30, x12
	b.eq	.LBB2_146
.LBB2_144:
	lsl	x1, x12, #2
	sub	x12, x0, x12
	add	x3, x26, x1
	add	x5, x10, x1
.LBB2_145:
	ldr	s22, [x3], #4
	subs	x12, x12, #1
	str	s22, [x5], #4
	b.ne	.LBB2_145
.LBB2_146:
	ldr	q22, [sp, #176]
	cmp	x30, #8
	fmul	v21.4s, v21.4s, v22.4s
	str	q21, [sp, #176]
	b.hs	.LBB2_148
	mov	x12, xzr
	b	.LBB2_151
.LBB2_148:
	and	x12, x30, #0xfffffffffffffff8
	mov	x3, x14
	mov	x5, x25
.LBB2_149:
	ldp	q21, q22, [x3, #-16]
	subs	x2, x2, #8
	add	x3, x3, #32
	stp	q21, q22, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB2_149
	cmp	x30, x12
	b.eq	.LBB2_129
.LBB2_151:
	lsl	x2, x12, #2
	sub	x12, x0, x12
	add	x1, x10, x2
	add	x3, x21, x2
.LBB2_152:
	ldr	s21, [x1], #4
	subs	x12, x12, #1
	str	s21, [x3], #4
	b.ne	.LBB2_152
	b	.LBB2_129
.LBB2_153:
	ldr	x9, [sp, #56]
	cbz	x9, .LBB2_174
	ldp	x17, x12, [sp, #24]
	add	x10, sp, #176
	ldp	x16, x13, [sp, #40]
	mov	x9, xzr
	add	x14, x10, #16
	lsl	x12, x12, #2
	add	x11, x17, #16
	lsl	x13, x13, #2
	add	x15, x16, #16
	b	.LBB2_156
.LBB2_155:
	ldr	x18, [sp, #56]
	add	x9, x9, #1
	add	x11, x11, x12
	add	x17, x17, x12
	add	x15, x15, x13
	add	x16, x16, x13
	cmp	x9, x18
	b.eq	.LBB2_174
.LBB2_156:
	cbz	x8, .LBB2_155
	ldp	x2, x0, [sp, #24]
	mov	x18, xzr
	ldr	x1, [sp, #48]
	mov	x4, x16
	mov	x19, x15
	mov	x20, x17
	mov	x21, x11
	mov	x22, x8
	mul	x0, x9, x0
	mul	x1, x9, x1
	add	x0, x2, x0, lsl #2
	ldr	x2, [sp, #40]
	add	x1, x2, x1, lsl #2
	b	.LBB2_160
.LBB2_158:
	lsl	x2, x18, #2
	ldr	q0, [x0, x2]
	str	q0, [x1, x2]
.LBB2_159:
	add	x18, x18, #4
	sub	x22, x22, #4
	add	x21, x21, #16
	cmp	x18, x8
	add	x20, x20, #16
	add	x19, x19, #16
	add	x4, x4, #16
	b.hs	.LBB2_155
.LBB2_160:
	cmp	x22, #1
	sub	x2, x8, x18
	csinc	x6, x22, xzr, hi
	cmp	x2, #4
	b.hs	.LBB2_158
	mov	x24, xzr
	cmp	x22, #8
	and	x23, x22, #0xfffffffffffffff8
	stp	xzr, xzr, [sp, #176]
	b.lo	.LBB2_165
	and	x24, x22, #0xfffffffffffffff8
	mov	x2, x21
	mov	x3, x14
	mov	x5, x23
.LBB2_163:
	ldp	q0, q1, [x2, #-16]
	subs	x5, x5, #8
	add	x2, x2, #32
	stp	q0, q1, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB2_163
	cmp	x22, x24
	b.eq	.LBB2_167
.LBB2_165:
	lsl	x2, x24, #2
	sub	x5, x6, x24
	add	x3, x20, x2
	add	x2, x10, x2
.LBB2_166:
	ldr	s0, [x3], #4
	subs	x5, x5, #1
	str	s0, [x2], #4
	b.ne	.LBB2_166
.LBB2_167:
	ldr	q0, [sp, #176]
	cmp	x22, #8
	str	q0, [sp, #176]
	b.hs	.LBB2_169
	mov	x3, xzr
	b	.LBB2_172
.LBB2_169:
	and	x3, x22, #0xfffffffffffffff8
	mov	x2, x14
	mov	x5, x19
.LBB2_170:
	ldp	q0, q1, [x2, #-16]
	subs	x23, x23, #8
	add	x2, x2, #32
	stp	q0, q1, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB2_170
	cmp	x22, x3
	b.eq	.LBB2_159
.LBB2_172:
	lsl	x2, x3, #2
	sub	x3, x6, x3
	add	x5, x10, x2
	add	x2, x4, x2
.LBB2_173:
	ldr	s0, [x5], #4
	subs	x3, x3, #1
	str	s0, [x2], #4
	b.ne	.LBB2_173
	b	.LBB2_159
.LBB2_174:
	ldp	x20, x19, [sp, #336]
	ldp	x22, x21, [sp, #320]
	ldp	x24, x23, [sp, #304]
	ldp	x26, x25, [sp, #288]
	ldp	x28, x27, [sp, #272]
	ldp	x29, x30, [sp, #256]
	ldp	d9, d8, [sp, #240]
	ldp	d11, d10, [sp, #224]
	ldp	d13, d12, [sp, #208]
	ldp	d15, d14, [sp, #192]
	add	sp, sp, #352
	ret
.Lfunc_end2:
	.size	activation_gradient, .Lfunc_end2-activation_gradient
	.p2align	2
	.type	gated_gradient,@function
gated_gradient:
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
	sub	sp, sp, #352
	ldr	x8, [sp, #536]
	ldr	x9, [sp, #528]
	cmp	w6, #2
	ldr	x10, [sp, #544]
	stp	x5, x7, [sp, #200]
	str	x8, [sp, #216]
	ldr	x8, [sp, #520]
	stp	x3, x4, [sp, #184]
	stp	x8, x9, [sp, #152]
	ldr	x8, [sp, #512]
	stp	x1, x2, [sp, #168]
	stp	x0, x8, [sp, #136]
	b.le	.LBB3_44
	cmp	w6, #3
	b.eq	.LBB3_89
	cmp	w6, #4
	b.eq	.LBB3_132
	cmp	w6, #5
	b.ne	.LBB3_218
	ldr	x8, [sp, #216]
	cbz	x8, .LBB3_258
	ldr	x0, [sp, #136]
	fmov	v0.4s, #1.00000000
	add	x13, sp, #336
	mov	x12, xzr
	add	x16, x13, #16
	add	x8, x0, #16
	str	x8, [sp, #320]
	ldp	x8, x15, [sp, #168]
	lsl	x8, x8, #2
	str	x8, [sp, #224]
	add	x8, x15, #16
	str	x8, [sp, #304]
	ldp	x8, x5, [sp, #184]
	lsl	x9, x8, #2
	add	x8, x5, #16
	str	x8, [sp, #288]
	ldp	x8, x4, [sp, #200]
	lsl	x8, x8, #2
	stp	x8, x9, [sp, #120]
	add	x8, x4, #16
	str	x8, [sp, #272]
	ldp	x8, x9, [sp, #144]
	lsl	x11, x8, #2
	add	x8, x9, #16
	str	x9, [sp, #240]
	str	x8, [sp, #256]
	ldr	x8, [sp, #160]
	lsl	x8, x8, #2
	stp	x8, x11, [sp, #104]
	b	.LBB3_7
.LBB3_6:
	ldr	x8, [sp, #320]
	ldr	x9, [sp, #224]
	add	x12, x12, #1
	add	x8, x8, x9
	add	x0, x0, x9
	ldp	x9, x11, [sp, #120]
	str	x8, [sp, #320]
	ldr	x8, [sp, #304]
	add	x8, x8, x11
	add	x15, x15, x11
	add	x5, x5, x9
	str	x8, [sp, #304]
	ldr	x8, [sp, #288]
	add	x8, x8, x9
	ldp	x9, x11, [sp, #104]
	str	x8, [sp, #288]
	ldr	x8, [sp, #272]
	add	x8, x8, x11
	add	x4, x4, x11
	str	x8, [sp, #272]
	ldr	x8, [sp, #216]
	cmp	x12, x8
	ldr	x8, [sp, #256]
	add	x8, x8, x9
	str	x8, [sp, #256]
	ldr	x8, [sp, #240]
	add	x8, x8, x9
	str	x8, [sp, #240]
	b.eq	.LBB3_258
.LBB3_7:
	cbz	x10, .LBB3_6
	ldp	x17, x8, [sp, #160]
	mov	x2, xzr
	ldr	x9, [sp, #184]
	ldr	x11, [sp, #200]
	mov	x27, x4
	ldp	x18, x14, [sp, #136]
	mov	x29, x5
	mul	x8, x12, x8
	ldr	x25, [sp, #240]
	ldr	x26, [sp, #256]
	ldr	x28, [sp, #272]
	ldr	x30, [sp, #288]
	mov	x6, x15
	mul	x9, x12, x9
	mov	x7, x0
	mov	x24, x10
	mul	x11, x12, x11
	add	x19, x18, x8, lsl #2
	ldr	x8, [sp, #176]
	mul	x14, x12, x14
	add	x20, x8, x9, lsl #2
	ldr	x8, [sp, #192]
	mul	x17, x12, x17
	add	x21, x8, x11, lsl #2
	ldr	x8, [sp, #208]
	ldr	x11, [sp, #304]
	add	x22, x8, x14, lsl #2
	ldr	x8, [sp, #152]
	ldr	x14, [sp, #320]
	add	x23, x8, x17, lsl #2
	b	.LBB3_11
.LBB3_9:
	add	x8, x19, x2, lsl #2
	ldr	q1, [x8]
	lsl	x8, x2, #2
	fcmle	v2.4s, v1.4s, #0.0
	fcmlt	v5.4s, v1.4s, #0.0
	ldr	q3, [x20, x8]
	ldr	q4, [x21, x8]
	fmul	v3.4s, v3.4s, v4.4s
	bic	v2.16b, v0.16b, v2.16b
	bic	v1.16b, v1.16b, v5.16b
	fmul	v2.4s, v3.4s, v2.4s
	fmul	v1.4s, v4.4s, v1.4s
	str	q2, [x22, x8]
	str	q1, [x23, x8]
.LBB3_10:
	add	x2, x2, #4
	sub	x24, x24, #4
	add	x14, x14, #16
	add	x7, x7, #16
	add	x11, x11, #16
	add	x6, x6, #16
	add	x30, x30, #16
	add	x29, x29, #16
	add	x28, x28, #16
	cmp	x2, x10
	add	x27, x27, #16
	add	x26, x26, #16
	add	x25, x25, #16
	b.hs	.LBB3_6
.LBB3_11:
	cmp	x24, #1
	sub	x8, x10, x2
	csinc	x9, x24, xzr, hi
	cmp	x8, #3
	b.hi	.LBB3_9
	mov	x18, xzr
	cmp	x24, #8
	and	x3, x24, #0xfffffffffffffff8
	stp	xzr, xzr, [sp, #336]
	b.lo	.LBB3_16
	and	x18, x24, #0xfffffffffffffff8
	mov	x8, x14
	mov	x1, x16
	mov	x17, x3
.LBB3_14:
	ldp	q1, q2, [x8, #-16]
	subs	x17, x17, #8
	add	x8, x8, #32
	stp	q1, q2, [x1, #-16]
	add	x1, x1, #32
	b.ne	.LBB3_14
	cmp	x24, x18
	b.eq	.LBB3_18
.LBB3_16:
	lsl	x8, x18, #2
	sub	x18, x9, x18
	add	x1, x7, x8
	add	x8, x13, x8
.LBB3_17:
	ldr	s1, [x1], #4
	subs	x18, x18, #1
	str	s1, [x8], #4
	b.ne	.LBB3_17
.LBB3_18:
	ldr	q1, [sp, #336]
	mov	x18, xzr
	cmp	x24, #8
	stp	xzr, xzr, [sp, #336]
	b.lo	.LBB3_22
	and	x18, x24, #0xfffffffffffffff8
	mov	x8, x11
	mov	x1, x16
	mov	x17, x3
.LBB3_20:
	ldp	q2, q3, [x8, #-16]
	subs	x17, x17, #8
	add	x8, x8, #32
	stp	q2, q3, [x1, #-16]
	add	x1, x1, #32
	b.ne	.LBB3_20
	cmp	x24, x18
	b.eq	.LBB3_24
.LBB3_22:
	lsl	x8, x18, #2
	sub	x18, x9, x18
	add	x1, x6, x8
	add	x8, x13, x8
.LBB3_23:
	ldr	s2, [x1], #4
	subs	x18, x18, #1
	str	s2, [x8], #4
	b.ne	.LBB3_23
.LBB3_24:
	ldr	q3, [sp, #336]
	mov	x18, xzr
	cmp	x24, #8
	stp	xzr, xzr, [sp, #336]
	b.lo	.LBB3_28
	and	x18, x24, #0xfffffffffffffff8
	mov	x8, x30
	mov	x1, x16
	mov	x17, x3
.LBB3_26:
	ldp	q2, q4, [x8, #-16]
	subs	x17, x17, #8
	add	x8, x8, #32
	stp	q2, q4, [x1, #-16]
	add	x1, x1, #32
	b.ne	.LBB3_26
	cmp	x24, x18
	b.eq	.LBB3_30
.LBB3_28:
	lsl	x8, x18, #2
	sub	x18, x9, x18
	add	x1, x29, x8
	add	x8, x13, x8
.LBB3_29:
	ldr	s2, [x1], #4
	subs	x18, x18, #1
	str	s2, [x8], #4
	b.ne	.LBB3_29
.LBB3_30:
	fcmle	v4.4s, v1.4s, #0.0
	ldr	q2, [sp, #336]
	cmp	x24, #8
	fmul	v3.4s, v3.4s, v2.4s
	bic	v4.16b, v0.16b, v4.16b
	fmul	v3.4s, v3.4s, v4.4s
	str	q3, [sp, #336]
	b.hs	.LBB3_32
	mov	x18, xzr
	b	.LBB3_35
.LBB3_32:
	and	x18, x24, #0xfffffffffffffff8
	mov	x8, x16
	mov	x1, x28
	mov	x17, x3
.LBB3_33:
	ldp	q3, q4, [x8, #-16]
	subs	x17, x17, #8
	add	x8, x8, #32
	stp	q3, q4, [x1, #-16]
	add	x1, x1, #32
	b.ne	.LBB3_33
	cmp	x24, x18
	b.eq	.LBB3_37
.LBB3_35:
	lsl	x8, x18, #2
	sub	x18, x9, x18
	add	x1, x13, x8
	add	x8, x27, x8
.LBB3_36:
	ldr	s3, [x1], #4
	subs	x18, x18, #1
	str	s3, [x8], #4
	b.ne	.LBB3_36
.LBB3_37:
	fcmlt	v3.4s, v1.4s, #0.0
	cmp	x24, #8
	bic	v1.16b, v1.16b, v3.16b
	fmul	v1.4s, v2.4s, v1.4s
	str	q1, [sp, #336]
	b.hs	.LBB3_39
	mov	x18, xzr
	b	.LBB3_42
.LBB3_39:
	and	x18, x24, #0xfffffffffffffff8
	mov	x8, x16
	mov	x1, x26
.LBB3_40:
	ldp	q1, q2, [x8, #-16]
	subs	x3, x3, #8
	add	x8, x8, #32
	stp	q1, q2, [x1, #-16]
	add	x1, x1, #32
	b.ne	.LBB3_40
	cmp	x24, x18
	b.eq	.LBB3_10
.LBB3_42:
	lsl	x8, x18, #2
	sub	x9, x9, x18
	add	x17, x13, x8
	add	x8, x25, x8
.LBB3_43:
	ldr	s1, [x17], #4
	subs	x9, x9, #1
	str	s1, [x8], #4
	b.ne	.LBB3_43
	b	.LBB3_10
.LBB3_44:
	cmp	w6, #1
	b.eq	.LBB3_175
	cmp	w6, #2
	b.ne	.LBB3_218
	ldr	x8, [sp, #216]
	cbz	x8, .LBB3_258
	ldp	x8, x16, [sp, #168]
	mvni	v9.4s, #127, msl #16
	ldr	x0, [sp, #136]
	fmov	v21.4s, #1.00000000
	add	x14, sp, #336
	mov	w25, #44111
	mov	w26, #16938
	mov	x13, xzr
	add	x9, x0, #16
	lsl	x11, x8, #2
	add	x8, x16, #16
	stp	x8, x9, [sp, #120]
	ldp	x8, x15, [sp, #184]
	fneg	v9.4s, v9.4s
	add	x18, x14, #16
	movk	w25, #49838, lsl #16
	movk	w26, #16076, lsl #16
	str	x0, [sp, #56]
	lsl	x8, x8, #2
	add	x9, x15, #16
	stp	x16, x15, [sp, #64]
	stp	x8, x11, [sp, #40]
	ldp	x8, x12, [sp, #200]
	lsl	x11, x8, #2
	add	x8, x12, #16
	stp	x8, x9, [sp, #104]
	ldp	x8, x17, [sp, #144]
	ldr	x9, [sp, #160]
	lsl	x8, x8, #2
	lsl	x9, x9, #2
	stp	x12, x17, [sp, #80]
	stp	x8, x11, [sp, #24]
	add	x8, x17, #16
	mov	w11, #43593
	str	x8, [sp, #96]
	mov	w8, #39322
	movk	w11, #15914, lsl #16
	movk	w8, #16553, lsl #16
	str	x9, [sp, #16]
	mov	w9, #44939
	dup	v0.4s, w8
	mov	w8, #39322
	movk	w9, #14037, lsl #16
	movk	w8, #49321, lsl #16
	dup	v2.4s, w9
	mov	w9, #30061
	dup	v1.4s, w8
	mov	w8, #13519
	movk	w9, #15622, lsl #16
	movk	w8, #13007, lsl #16
	dup	v8.4s, w11
	dup	v3.4s, w8
	mov	w8, #60548
	movk	w8, #14630, lsl #16
	stp	q2, q3, [sp, #304]
	dup	v3.4s, w8
	mov	w8, #27994
	movk	w8, #15255, lsl #16
	dup	v2.4s, w8
	mov	w8, #16937
	movk	w8, #16076, lsl #16
	stp	q2, q3, [sp, #272]
	dup	v3.4s, w9
	dup	v2.4s, w8
	mov	w8, #14445
	mov	w9, #54389
	movk	w8, #13734, lsl #16
	movk	w9, #14484, lsl #16
	stp	q2, q3, [sp, #240]
	dup	v2.4s, w8
	mov	w8, #58261
	movk	w8, #15087, lsl #16
	dup	v16.4s, w9
	mov	w9, #60679
	dup	v7.4s, w8
	mov	w8, #65479
	movk	w9, #15998, lsl #16
	movk	w8, #15589, lsl #16
	dup	v20.4s, w9
	mov	w9, #-884998144
	dup	v19.4s, w8
	mov	w8, #43579
	dup	v26.4s, w9
	movk	w8, #16312, lsl #16
	mov	w9, #4584
	str	q2, [sp, #224]
	dup	v24.4s, w8
	mov	w8, #1262485504
	movk	w9, #15029, lsl #16
	dup	v25.4s, w8
	mov	w8, #32768
	dup	v29.4s, w9
	movk	w8, #48945, lsl #16
	mov	w9, #44153
	dup	v27.4s, w8
	mov	w8, #32899
	movk	w9, #15658, lsl #16
	movk	w8, #14686, lsl #16
	dup	v31.4s, w9
	mov	w9, #29207
	dup	v28.4s, w8
	mov	w8, #7440
	movk	w9, #17073, lsl #16
	movk	w8, #15369, lsl #16
	dup	v11.4s, w9
	dup	v30.4s, w8
	mov	w8, #65534
	movk	w8, #16127, lsl #16
	dup	v10.4s, w8
	b	.LBB3_49
.LBB3_48:
	ldp	x9, x11, [sp, #40]
	add	x13, x13, #1
	ldr	x8, [sp, #128]
	add	x8, x8, x11
	str	x8, [sp, #128]
	ldr	x8, [sp, #56]
	add	x8, x8, x11
	str	x8, [sp, #56]
	ldr	x8, [sp, #120]
	add	x8, x8, x9
	str	x8, [sp, #120]
	ldr	x8, [sp, #64]
	add	x8, x8, x9
	ldp	x9, x11, [sp, #24]
	str	x8, [sp, #64]
	ldr	x8, [sp, #112]
	add	x8, x8, x11
	str	x8, [sp, #112]
	ldr	x8, [sp, #72]
	add	x8, x8, x11
	str	x8, [sp, #72]
	ldr	x8, [sp, #104]
	add	x8, x8, x9
	str	x8, [sp, #104]
	ldr	x8, [sp, #216]
	cmp	x13, x8
	ldr	x8, [sp, #80]
	add	x8, x8, x9
	ldr	x9, [sp, #16]
	str	x8, [sp, #80]
	ldr	x8, [sp, #96]
	add	x8, x8, x9
	str	x8, [sp, #96]
	ldr	x8, [sp, #88]
	add	x8, x8, x9
	str	x8, [sp, #88]
	b.eq	.LBB3_258
.LBB3_49:
	cbz	x10, .LBB3_48
	ldr	x11, [sp, #200]
	ldr	x8, [sp, #168]
	mov	x12, xzr
	ldr	x9, [sp, #184]
	ldp	x27, x23, [sp, #88]
	mul	x15, x13, x11
	ldr	x11, [sp, #144]
	ldp	x29, x28, [sp, #72]
	mul	x8, x13, x8
	ldp	x21, x19, [sp, #104]
	ldp	x0, x30, [sp, #56]
	mul	x16, x13, x11
	ldr	x11, [sp, #160]
	mul	x9, x13, x9
	mul	x17, x13, x11
	ldr	x11, [sp, #136]
	add	x11, x11, x8, lsl #2
	ldr	x8, [sp, #176]
	add	x5, x8, x9, lsl #2
	ldr	x8, [sp, #192]
	add	x3, x8, x15, lsl #2
	ldr	x8, [sp, #208]
	add	x1, x8, x16, lsl #2
	ldr	x8, [sp, #152]
	add	x7, x8, x17, lsl #2
	ldp	x17, x15, [sp, #120]
	mov	x8, x10
	b	.LBB3_53
.LBB3_51:
	add	x9, x1, x12, lsl #2
	str	q13, [x9]
	str	q12, [x7, x20]
.LBB3_52:
	add	x12, x12, #4
	sub	x8, x8, #4
	add	x15, x15, #16
	add	x0, x0, #16
	add	x17, x17, #16
	add	x30, x30, #16
	add	x19, x19, #16
	add	x29, x29, #16
	add	x21, x21, #16
	cmp	x12, x10
	add	x28, x28, #16
	add	x23, x23, #16
	add	x27, x27, #16
	b.hs	.LBB3_48
.LBB3_53:
	cmp	x8, #1
	sub	x4, x10, x12
	lsl	x20, x12, #2
	csinc	x6, x8, xzr, hi
	cmp	x4, #4
	and	x22, x8, #0xfffffffffffffff8
	b.lo	.LBB3_55
	add	x9, x11, x12, lsl #2
	ldr	q13, [x5, x20]
	ldr	q14, [x3, x20]
	ldr	q12, [x9]
	b	.LBB3_74
.LBB3_55:
	mov	x9, xzr
	cmp	x8, #8
	stp	xzr, xzr, [sp, #336]
	b.lo	.LBB3_59
	and	x9, x8, #0xfffffffffffffff8
	mov	x16, x15
	mov	x2, x18
	mov	x24, x22
.LBB3_57:
	ldp	q12, q13, [x16, #-16]
	subs	x24, x24, #8
	add	x16, x16, #32
	stp	q12, q13, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB3_57
	cmp	x8, x9
	b.eq	.LBB3_61
.LBB3_59:
	lsl	x2, x9, #2
	sub	x9, x6, x9
	add	x16, x0, x2
	add	x2, x14, x2
.LBB3_60:
	ldr	s12, [x16], #4
	subs	x9, x9, #1
	str	s12, [x2], #4
	b.ne	.LBB3_60
.LBB3_61:
	ldr	q12, [sp, #336]
	mov	x9, xzr
	cmp	x8, #8
	stp	xzr, xzr, [sp, #336]
	b.lo	.LBB3_65
	and	x9, x8, #0xfffffffffffffff8
	mov	x16, x17
	mov	x2, x18
	mov	x24, x22
.LBB3_63:
	ldp	q13, q14, [x16, #-16]
	subs	x24, x24, #8
	add	x16, x16, #32
	stp	q13, q14, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB3_63
	cmp	x8, x9
	b.eq	.LBB3_67
.LBB3_65:
	lsl	x2, x9, #2
	sub	x9, x6, x9
	add	x16, x30, x2
	add	x2, x14, x2
.LBB3_66:
	ldr	s13, [x16], #4
	subs	x9, x9, #1
	str	s13, [x2], #4
	b.ne	.LBB3_66
.LBB3_67:
	ldr	q13, [sp, #336]
	mov	x9, xzr
	cmp	x8, #8
	stp	xzr, xzr, [sp, #336]
	b.lo	.LBB3_71
	and	x9, x8, #0xfffffffffffffff8
	mov	x16, x19
	mov	x2, x18
	mov	x24, x22
.LBB3_69:
	ldp	q14, q15, [x16, #-16]
	subs	x24, x24, #8
	add	x16, x16, #32
	stp	q14, q15, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB3_69
	cmp	x8, x9
	b.eq	.LBB3_73
.LBB3_71:
	lsl	x2, x9, #2
	sub	x9, x6, x9
	add	x16, x29, x2
	add	x2, x14, x2
.LBB3_72:
	ldr	s14, [x16], #4
	subs	x9, x9, #1
	str	s14, [x2], #4
	b.ne	.LBB3_72
.LBB3_73:
	ldr	q14, [sp, #336]
.LBB3_74:
	fcmgt	v15.4s, v12.4s, v0.4s
	fmul	v22.4s, v12.4s, v12.4s
	cmp	x4, #4
	movi	v2.4s, #191, lsl #24
	ldp	q4, q6, [sp, #304]
	mov	v17.16b, v16.16b
	mov	v18.16b, v7.16b
	bsl	v15.16b, v0.16b, v12.16b
	fmul	v5.4s, v22.4s, v2.4s
	fcmgt	v23.4s, v1.4s, v15.4s
	mov	v22.16b, v5.16b
	bsl	v23.16b, v1.16b, v15.16b
	mov	v15.16b, v25.16b
	fmla	v15.4s, v24.4s, v5.4s
	fmul	v2.4s, v23.4s, v23.4s
	fadd	v3.4s, v15.4s, v26.4s
	fmla	v4.4s, v6.4s, v2.4s
	ldr	q6, [sp, #224]
	fmla	v17.4s, v6.4s, v2.4s
	ldr	q6, [sp, #288]
	fmla	v22.4s, v27.4s, v3.4s
	fmla	v6.4s, v2.4s, v4.4s
	mov	v4.16b, v19.16b
	fmla	v18.4s, v2.4s, v17.4s
	fmla	v22.4s, v28.4s, v3.4s
	ldp	q17, q3, [sp, #256]
	fmla	v3.4s, v2.4s, v6.4s
	mov	v6.16b, v30.16b
	fmla	v4.4s, v2.4s, v18.4s
	mov	v18.16b, v20.16b
	fmla	v6.4s, v29.4s, v22.4s
	fmla	v17.4s, v2.4s, v3.4s
	mov	v3.16b, v31.16b
	fmla	v18.4s, v2.4s, v4.4s
	ldr	q4, [sp, #240]
	fmla	v3.4s, v22.4s, v6.4s
	mov	v6.16b, v21.16b
	fmla	v4.4s, v2.4s, v17.4s
	fmul	v17.4s, v5.4s, v9.4s
	fmla	v6.4s, v2.4s, v18.4s
	mov	v2.16b, v8.16b
	movi	v18.4s, #63, lsl #24
	fmla	v2.4s, v22.4s, v3.4s
	fdiv	v3.4s, v4.4s, v6.4s
	mov	v4.16b, v10.16b
	fcmge	v6.4s, v11.4s, v5.4s
	fmla	v4.4s, v22.4s, v2.4s
	fmul	v2.4s, v22.4s, v22.4s
	fmla	v22.4s, v4.4s, v2.4s
	shl	v4.4s, v15.4s, #23
	fadd	v2.4s, v22.4s, v21.4s
	fmul	v3.4s, v23.4s, v3.4s
	add	v2.4s, v4.4s, v2.4s
	fcmge	v4.4s, v12.4s, v0.4s
	fadd	v3.4s, v3.4s, v18.4s
	bif	v2.16b, v17.16b, v6.16b
	dup	v6.4s, w25
	dup	v17.4s, w26
	fcmgt	v5.4s, v6.4s, v5.4s
	bit	v3.16b, v21.16b, v4.16b
	fcmge	v4.4s, v1.4s, v12.4s
	fmul	v2.4s, v2.4s, v17.4s
	bic	v3.16b, v3.16b, v4.16b
	bic	v2.16b, v2.16b, v5.16b
	fmul	v4.4s, v12.4s, v3.4s
	fmla	v3.4s, v2.4s, v12.4s
	fmul	v2.4s, v13.4s, v14.4s
	fmul	v12.4s, v14.4s, v4.4s
	fmul	v13.4s, v2.4s, v3.4s
	b.hs	.LBB3_51
	cmp	x8, #8
	str	q13, [sp, #336]
	b.hs	.LBB3_77
	mov	x9, xzr
	b	.LBB3_80
.LBB3_77:
	and	x9, x8, #0xfffffffffffffff8
	mov	x16, x18
	mov	x2, x21
	mov	x4, x22
.LBB3_78:
	ldp	q2, q3, [x16, #-16]
	subs	x4, x4, #8
	add	x16, x16, #32
	stp	q2, q3, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB3_78
	cmp	x8, x9
	b.eq	.LBB3_82
.LBB3_80:
	lsl	x2, x9, #2
	sub	x9, x6, x9
	add	x16, x14, x2
	add	x2, x28, x2
.LBB3_81:
	ldr	s2, [x16], #4
	subs	x9, x9, #1
	str	s2, [x2], #4
	b.ne	.LBB3_81
.LBB3_82:
	cmp	x8, #8
	str	q12, [sp, #336]
	b.hs	.LBB3_84
	mov	x9, xzr
	b	.LBB3_87
.LBB3_84:
	and	x9, x8, #0xfffffffffffffff8
	mov	x16, x18
	mov	x2, x23
.LBB3_85:
	ldp	q2, q3, [x16, #-16]
	subs	x22, x22, #8
	add	x16, x16, #32
	stp	q2, q3, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB3_85
	cmp	x8, x9
	b.eq	.LBB3_52
.LBB3_87:
	lsl	x2, x9, #2
	sub	x9, x6, x9
	add	x16, x14, x2
	add	x2, x27, x2
.LBB3_88:
	ldr	s2, [x16], #4
	subs	x9, x9, #1
	str	s2, [x2], #4
	b.ne	.LBB3_88
	b	.LBB3_52
.LBB3_89:
	ldr	x8, [sp, #216]
	cbz	x8, .LBB3_258
	ldr	x19, [sp, #136]
	mov	w11, #16938
	fmov	v19.4s, #1.00000000
	movk	w11, #16332, lsl #16
	add	x14, sp, #336
	mov	x13, xzr
	add	x8, x19, #16
	dup	v22.4s, w11
	add	x18, x14, #16
	str	x8, [sp, #320]
	ldp	x8, x16, [sp, #168]
	lsl	x9, x8, #2
	add	x8, x16, #16
	str	x8, [sp, #304]
	ldp	x8, x26, [sp, #184]
	lsl	x8, x8, #2
	stp	x8, x9, [sp, #120]
	add	x8, x26, #16
	str	x8, [sp, #288]
	ldp	x8, x12, [sp, #200]
	lsl	x9, x8, #2
	add	x8, x12, #16
	str	x12, [sp, #224]
	str	x8, [sp, #272]
	ldp	x8, x15, [sp, #144]
	lsl	x8, x8, #2
	str	x15, [sp, #240]
	stp	x8, x9, [sp, #104]
	add	x8, x15, #16
	mov	w9, #22369
	str	x8, [sp, #256]
	mov	w8, #54247
	movk	w9, #49171, lsl #16
	movk	w8, #48594, lsl #16
	dup	v1.4s, w9
	mov	w9, #-884998144
	dup	v0.4s, w8
	mov	w8, #-1023672320
	dup	v4.4s, w9
	dup	v2.4s, w8
	mov	w8, #1262485504
	mov	w9, #23411
	dup	v3.4s, w8
	mov	w8, #1135
	movk	w9, #15715, lsl #16
	movk	w8, #15022, lsl #16
	dup	v7.4s, w9
	mov	w9, #1
	dup	v5.4s, w8
	mov	w8, #34345
	movk	w9, #16256, lsl #16
	movk	w8, #15390, lsl #16
	dup	v18.4s, w9
	mov	w9, #13237
	dup	v6.4s, w8
	mov	w8, #64652
	movk	w9, #15963, lsl #16
	movk	w8, #15989, lsl #16
	dup	v21.4s, w9
	dup	v16.4s, w8
	mov	w8, #29204
	movk	w8, #16177, lsl #16
	dup	v17.4s, w8
	mov	w8, #1123811328
	dup	v20.4s, w8
	ldr	x8, [sp, #160]
	lsl	x8, x8, #2
	str	x8, [sp, #96]
	b	.LBB3_92
.LBB3_91:
	ldp	x9, x11, [sp, #120]
	add	x13, x13, #1
	ldr	x8, [sp, #320]
	add	x8, x8, x11
	add	x19, x19, x11
	add	x16, x16, x9
	str	x8, [sp, #320]
	ldr	x8, [sp, #304]
	add	x8, x8, x9
	ldp	x9, x11, [sp, #104]
	str	x8, [sp, #304]
	ldr	x8, [sp, #288]
	add	x8, x8, x11
	add	x26, x26, x11
	str	x8, [sp, #288]
	ldr	x8, [sp, #272]
	add	x8, x8, x9
	str	x8, [sp, #272]
	ldp	x11, x8, [sp, #216]
	add	x8, x8, x9
	ldr	x9, [sp, #96]
	cmp	x13, x11
	str	x8, [sp, #224]
	ldr	x8, [sp, #256]
	add	x8, x8, x9
	str	x8, [sp, #256]
	ldr	x8, [sp, #240]
	add	x8, x8, x9
	str	x8, [sp, #240]
	b.eq	.LBB3_258
.LBB3_92:
	cbz	x10, .LBB3_91
	ldp	x17, x9, [sp, #160]
	mov	x8, xzr
	ldr	x11, [sp, #184]
	ldr	x12, [sp, #200]
	mov	x29, x26
	ldp	x0, x15, [sp, #136]
	mov	x27, x19
	mul	x9, x13, x9
	ldr	x4, [sp, #240]
	ldr	x5, [sp, #256]
	ldr	x7, [sp, #224]
	ldr	x28, [sp, #272]
	mov	x2, x10
	mul	x11, x13, x11
	ldr	x30, [sp, #288]
	mul	x12, x13, x12
	add	x24, x0, x9, lsl #2
	ldr	x9, [sp, #176]
	mul	x15, x13, x15
	add	x9, x9, x11, lsl #2
	ldr	x11, [sp, #192]
	mul	x17, x13, x17
	add	x11, x11, x12, lsl #2
	ldr	x12, [sp, #208]
	add	x1, x12, x15, lsl #2
	ldr	x12, [sp, #152]
	ldr	x15, [sp, #320]
	add	x3, x12, x17, lsl #2
	ldr	x17, [sp, #304]
	mov	x12, x16
	b	.LBB3_96
.LBB3_94:
	fmul	v23.4s, v24.4s, v23.4s
	add	x0, x1, x8, lsl #2
	lsl	x6, x8, #2
	str	q25, [x0]
	str	q23, [x3, x6]
.LBB3_95:
	add	x8, x8, #4
	sub	x2, x2, #4
	add	x15, x15, #16
	add	x27, x27, #16
	add	x17, x17, #16
	add	x12, x12, #16
	add	x30, x30, #16
	add	x29, x29, #16
	add	x28, x28, #16
	cmp	x8, x10
	add	x7, x7, #16
	add	x5, x5, #16
	add	x4, x4, #16
	b.hs	.LBB3_91
.LBB3_96:
	cmp	x2, #1
	sub	x6, x10, x8
	and	x25, x2, #0xfffffffffffffff8
	csinc	x21, x2, xzr, hi
	cmp	x6, #4
	b.lo	.LBB3_98
	add	x0, x24, x8, lsl #2
	lsl	x20, x8, #2
	ldr	q23, [x0]
	ldr	q25, [x9, x20]
	ldr	q24, [x11, x20]
	b	.LBB3_117
.LBB3_98:
	mov	x23, xzr
	cmp	x2, #8
	stp	xzr, xzr, [sp, #336]
	b.lo	.LBB3_102
	and	x23, x2, #0xfffffffffffffff8
	mov	x20, x15
	mov	x22, x18
	mov	x0, x25
.LBB3_100:
	ldp	q23, q24, [x20, #-16]
	subs	x0, x0, #8
	add	x20, x20, #32
	stp	q23, q24, [x22, #-16]
	add	x22, x22, #32
	b.ne	.LBB3_100
	cmp	x2, x23
	b.eq	.LBB3_104
.LBB3_102:
	lsl	x0, x23, #2
	sub	x23, x21, x23
	add	x20, x27, x0
	add	x22, x14, x0
.LBB3_103:
	ldr	s23, [x20], #4
	subs	x23, x23, #1
	str	s23, [x22], #4
	b.ne	.LBB3_103
.LBB3_104:
	ldr	q23, [sp, #336]
	mov	x23, xzr
	cmp	x2, #8
	stp	xzr, xzr, [sp, #336]
	b.lo	.LBB3_108
	and	x23, x2, #0xfffffffffffffff8
	mov	x20, x17
	mov	x22, x18
	mov	x0, x25
.LBB3_106:
	ldp	q24, q25, [x20, #-16]
	subs	x0, x0, #8
	add	x20, x20, #32
	stp	q24, q25, [x22, #-16]
	add	x22, x22, #32
	b.ne	.LBB3_106
	cmp	x2, x23
	b.eq	.LBB3_110
.LBB3_108:
	lsl	x0, x23, #2
	sub	x23, x21, x23
	add	x20, x12, x0
	add	x22, x14, x0
.LBB3_109:
	ldr	s24, [x20], #4
	subs	x23, x23, #1
	str	s24, [x22], #4
	b.ne	.LBB3_109
.LBB3_110:
	ldr	q25, [sp, #336]
	mov	x23, xzr
	cmp	x2, #8
	stp	xzr, xzr, [sp, #336]
	b.lo	.LBB3_114
	and	x23, x2, #0xfffffffffffffff8
	mov	x20, x30
	mov	x22, x18
	mov	x0, x25
.LBB3_112:
	ldp	q24, q26, [x20, #-16]
	subs	x0, x0, #8
	add	x20, x20, #32
	stp	q24, q26, [x22, #-16]
	add	x22, x22, #32
	b.ne	.LBB3_112
	cmp	x2, x23
	b.eq	.LBB3_116
.LBB3_114:
	lsl	x0, x23, #2
	sub	x23, x21, x23
	add	x20, x29, x0
	add	x22, x14, x0
.LBB3_115:
	ldr	s24, [x20], #4
	subs	x23, x23, #1
	str	s24, [x22], #4
	b.ne	.LBB3_115
.LBB3_116:
	ldr	q24, [sp, #336]
.LBB3_117:
	fmul	v26.4s, v23.4s, v23.4s
	mov	v27.16b, v1.16b
	cmp	x6, #4
	mov	v30.16b, v6.16b
	mov	v31.16b, v7.16b
	fmul	v25.4s, v25.4s, v24.4s
	fmla	v27.4s, v0.4s, v26.4s
	fmul	v27.4s, v23.4s, v27.4s
	fcmgt	v28.4s, v2.4s, v27.4s
	bit	v27.16b, v2.16b, v28.16b
	fadd	v28.4s, v27.4s, v3.4s
	fadd	v29.4s, v28.4s, v4.4s
	shl	v28.4s, v28.4s, #23
	fsub	v29.4s, v27.4s, v29.4s
	fcmgt	v27.4s, v27.4s, v20.4s
	fmla	v30.4s, v5.4s, v29.4s
	fmla	v31.4s, v29.4s, v30.4s
	mov	v30.16b, v16.16b
	fmla	v30.4s, v29.4s, v31.4s
	mov	v31.16b, v17.16b
	fmla	v31.4s, v29.4s, v30.4s
	mov	v30.16b, v18.16b
	fmla	v30.4s, v29.4s, v31.4s
	mov	v29.16b, v22.16b
	fmla	v29.4s, v21.4s, v26.4s
	add	v28.4s, v28.4s, v30.4s
	fadd	v28.4s, v28.4s, v19.4s
	fdiv	v28.4s, v19.4s, v28.4s
	bic	v27.16b, v28.16b, v27.16b
	fmul	v23.4s, v23.4s, v27.4s
	fsub	v28.4s, v19.4s, v27.4s
	fmul	v26.4s, v23.4s, v28.4s
	fmla	v27.4s, v29.4s, v26.4s
	fmul	v25.4s, v25.4s, v27.4s
	b.hs	.LBB3_94
	cmp	x2, #8
	str	q25, [sp, #336]
	b.hs	.LBB3_120
	mov	x6, xzr
	b	.LBB3_123
.LBB3_120:
	and	x6, x2, #0xfffffffffffffff8
	mov	x20, x18
	mov	x22, x28
	mov	x0, x25
.LBB3_121:
	ldp	q25, q26, [x20, #-16]
	subs	x0, x0, #8
	add	x20, x20, #32
	stp	q25, q26, [x22, #-16]
	add	x22, x22, #32
	b.ne	.LBB3_121
	cmp	x2, x6
	b.eq	.LBB3_125
.LBB3_123:
	lsl	x0, x6, #2
	sub	x6, x21, x6
	add	x20, x14, x0
	add	x22, x7, x0
.LBB3_124:
	ldr	s25, [x20], #4
	subs	x6, x6, #1
	str	s25, [x22], #4
	b.ne	.LBB3_124
.LBB3_125:
	fmul	v23.4s, v24.4s, v23.4s
	cmp	x2, #8
	str	q23, [sp, #336]
	b.hs	.LBB3_127
	mov	x6, xzr
	b	.LBB3_130
.LBB3_127:
	and	x6, x2, #0xfffffffffffffff8
	mov	x20, x18
	mov	x22, x5
.LBB3_128:
	ldp	q23, q24, [x20, #-16]
	subs	x25, x25, #8
	add	x20, x20, #32
	stp	q23, q24, [x22, #-16]
	add	x22, x22, #32
	b.ne	.LBB3_128
	cmp	x2, x6
	b.eq	.LBB3_95
.LBB3_130:
	lsl	x20, x6, #2
	sub	x6, x21, x6
	add	x0, x14, x20
	add	x20, x4, x20
.LBB3_131:
	ldr	s23, [x0], #4
	subs	x6, x6, #1
	str	s23, [x20], #4
	b.ne	.LBB3_131
	b	.LBB3_95
.LBB3_132:
	ldr	x8, [sp, #216]
	cbz	x8, .LBB3_258
	ldr	x19, [sp, #136]
	mov	w11, #1123811328
	fmov	v16.4s, #1.00000000
	dup	v19.4s, w11
	add	x14, sp, #336
	mov	x13, xzr
	add	x8, x19, #16
	add	x18, x14, #16
	str	x8, [sp, #320]
	ldp	x8, x16, [sp, #168]
	lsl	x9, x8, #2
	add	x8, x16, #16
	str	x8, [sp, #304]
	ldp	x8, x15, [sp, #184]
	lsl	x8, x8, #2
	str	x15, [sp, #128]
	stp	x8, x9, [sp, #112]
	add	x8, x15, #16
	str	x8, [sp, #288]
	ldp	x8, x12, [sp, #200]
	lsl	x9, x8, #2
	add	x8, x12, #16
	str	x12, [sp, #224]
	str	x8, [sp, #272]
	ldp	x8, x17, [sp, #144]
	lsl	x8, x8, #2
	str	x17, [sp, #240]
	stp	x8, x9, [sp, #96]
	add	x8, x17, #16
	mov	w9, #-1023672320
	str	x8, [sp, #256]
	mov	w8, #43579
	dup	v1.4s, w9
	movk	w8, #49080, lsl #16
	mov	w9, #1135
	dup	v0.4s, w8
	mov	w8, #1262485504
	movk	w9, #15022, lsl #16
	dup	v2.4s, w8
	mov	w8, #-884998144
	dup	v4.4s, w9
	dup	v3.4s, w8
	mov	w8, #34345
	mov	w9, #64652
	movk	w8, #15390, lsl #16
	movk	w9, #15989, lsl #16
	dup	v5.4s, w8
	mov	w8, #23411
	dup	v7.4s, w9
	movk	w8, #15715, lsl #16
	mov	w9, #1
	dup	v6.4s, w8
	mov	w8, #29204
	movk	w9, #16256, lsl #16
	movk	w8, #16177, lsl #16
	dup	v18.4s, w9
	dup	v17.4s, w8
	ldr	x8, [sp, #160]
	lsl	x8, x8, #2
	str	x8, [sp, #88]
	b	.LBB3_135
.LBB3_134:
	ldp	x9, x11, [sp, #112]
	add	x13, x13, #1
	ldr	x8, [sp, #320]
	add	x8, x8, x11
	add	x19, x19, x11
	add	x16, x16, x9
	str	x8, [sp, #320]
	ldr	x8, [sp, #304]
	add	x8, x8, x9
	ldp	x9, x11, [sp, #96]
	str	x8, [sp, #304]
	ldr	x8, [sp, #288]
	add	x8, x8, x11
	str	x8, [sp, #288]
	ldr	x8, [sp, #128]
	add	x8, x8, x11
	str	x8, [sp, #128]
	ldr	x8, [sp, #272]
	add	x8, x8, x9
	str	x8, [sp, #272]
	ldp	x11, x8, [sp, #216]
	add	x8, x8, x9
	ldr	x9, [sp, #88]
	cmp	x13, x11
	str	x8, [sp, #224]
	ldr	x8, [sp, #256]
	add	x8, x8, x9
	str	x8, [sp, #256]
	ldr	x8, [sp, #240]
	add	x8, x8, x9
	str	x8, [sp, #240]
	b.eq	.LBB3_258
.LBB3_135:
	cbz	x10, .LBB3_134
	ldp	x17, x9, [sp, #160]
	mov	x8, xzr
	ldr	x11, [sp, #184]
	ldr	x12, [sp, #200]
	mov	x1, x19
	ldp	x0, x15, [sp, #136]
	mov	x22, x10
	mul	x9, x13, x9
	ldr	x7, [sp, #240]
	ldr	x26, [sp, #256]
	ldr	x27, [sp, #224]
	ldr	x28, [sp, #272]
	ldr	x29, [sp, #128]
	mul	x11, x13, x11
	ldr	x30, [sp, #288]
	mul	x12, x13, x12
	add	x24, x0, x9, lsl #2
	ldr	x9, [sp, #176]
	mul	x15, x13, x15
	add	x9, x9, x11, lsl #2
	ldr	x11, [sp, #192]
	mul	x17, x13, x17
	add	x3, x11, x12, lsl #2
	ldr	x11, [sp, #208]
	add	x4, x11, x15, lsl #2
	ldr	x11, [sp, #152]
	ldr	x15, [sp, #320]
	add	x5, x11, x17, lsl #2
	ldr	x17, [sp, #304]
	mov	x11, x16
	b	.LBB3_139
.LBB3_137:
	add	x12, x4, x8, lsl #2
	str	q21, [x12]
	str	q20, [x5, x6]
.LBB3_138:
	add	x8, x8, #4
	sub	x22, x22, #4
	add	x15, x15, #16
	add	x1, x1, #16
	add	x17, x17, #16
	add	x11, x11, #16
	add	x30, x30, #16
	add	x29, x29, #16
	add	x28, x28, #16
	cmp	x8, x10
	add	x27, x27, #16
	add	x26, x26, #16
	add	x7, x7, #16
	b.hs	.LBB3_134
.LBB3_139:
	cmp	x22, #1
	sub	x2, x10, x8
	lsl	x6, x8, #2
	csinc	x21, x22, xzr, hi
	cmp	x2, #4
	and	x25, x22, #0xfffffffffffffff8
	b.lo	.LBB3_141
	add	x12, x24, x8, lsl #2
	ldr	q21, [x9, x6]
	ldr	q22, [x3, x6]
	ldr	q20, [x12]
	b	.LBB3_160
.LBB3_141:
	mov	x20, xzr
	cmp	x22, #8
	stp	xzr, xzr, [sp, #336]
	b.lo	.LBB3_145
	and	x20, x22, #0xfffffffffffffff8
	mov	x12, x15
	mov	x23, x18
	mov	x0, x25
.LBB3_143:
	ldp	q20, q21, [x12, #-16]
	subs	x0, x0, #8
	add	x12, x12, #32
	stp	q20, q21, [x23, #-16]
	add	x23, x23, #32
	b.ne	.LBB3_143
	cmp	x22, x20
	b.eq	.LBB3_147
.LBB3_145:
	lsl	x12, x20, #2
	sub	x20, x21, x20
	add	x23, x1, x12
	add	x12, x14, x12
.LBB3_146:
	ldr	s20, [x23], #4
	subs	x20, x20, #1
	str	s20, [x12], #4
	b.ne	.LBB3_146
.LBB3_147:
	ldr	q20, [sp, #336]
	mov	x20, xzr
	cmp	x22, #8
	stp	xzr, xzr, [sp, #336]
	b.lo	.LBB3_151
	and	x20, x22, #0xfffffffffffffff8
	mov	x12, x17
	mov	x23, x18
	mov	x0, x25
.LBB3_149:
	ldp	q21, q22, [x12, #-16]
	subs	x0, x0, #8
	add	x12, x12, #32
	stp	q21, q22, [x23, #-16]
	add	x23, x23, #32
	b.ne	.LBB3_149
	cmp	x22, x20
	b.eq	.LBB3_153
.LBB3_151:
	lsl	x12, x20, #2
	sub	x20, x21, x20
	add	x23, x11, x12
	add	x12, x14, x12
.LBB3_152:
	ldr	s21, [x23], #4
	subs	x20, x20, #1
	str	s21, [x12], #4
	b.ne	.LBB3_152
.LBB3_153:
	ldr	q21, [sp, #336]
	mov	x20, xzr
	cmp	x22, #8
	stp	xzr, xzr, [sp, #336]
	b.lo	.LBB3_157
	and	x20, x22, #0xfffffffffffffff8
	mov	x12, x30
	mov	x23, x18
	mov	x0, x25
.LBB3_155:
	ldp	q22, q23, [x12, #-16]
	subs	x0, x0, #8
	add	x12, x12, #32
	stp	q22, q23, [x23, #-16]
	add	x23, x23, #32
	b.ne	.LBB3_155
	cmp	x22, x20
	b.eq	.LBB3_159
.LBB3_157:
	lsl	x12, x20, #2
	sub	x20, x21, x20
	add	x23, x29, x12
	add	x12, x14, x12
.LBB3_158:
	ldr	s22, [x23], #4
	subs	x20, x20, #1
	str	s22, [x12], #4
	b.ne	.LBB3_158
.LBB3_159:
	ldr	q22, [sp, #336]
.LBB3_160:
	fmul	v23.4s, v20.4s, v0.4s
	mov	v26.16b, v5.16b
	cmp	x2, #4
	mov	v27.16b, v6.16b
	fmul	v21.4s, v21.4s, v22.4s
	fcmgt	v24.4s, v1.4s, v23.4s
	bit	v23.16b, v1.16b, v24.16b
	fadd	v24.4s, v23.4s, v2.4s
	fadd	v25.4s, v24.4s, v3.4s
	shl	v24.4s, v24.4s, #23
	fsub	v25.4s, v23.4s, v25.4s
	fcmgt	v23.4s, v23.4s, v19.4s
	fmla	v26.4s, v4.4s, v25.4s
	fmla	v27.4s, v25.4s, v26.4s
	mov	v26.16b, v7.16b
	fmla	v26.4s, v25.4s, v27.4s
	mov	v27.16b, v17.16b
	fmla	v27.4s, v25.4s, v26.4s
	mov	v26.16b, v18.16b
	fmla	v26.4s, v25.4s, v27.4s
	add	v24.4s, v24.4s, v26.4s
	fadd	v24.4s, v24.4s, v16.4s
	fdiv	v24.4s, v16.4s, v24.4s
	bic	v23.16b, v24.16b, v23.16b
	fmul	v20.4s, v20.4s, v23.4s
	fsub	v24.4s, v16.4s, v23.4s
	fmla	v23.4s, v24.4s, v20.4s
	fmul	v20.4s, v22.4s, v20.4s
	fmul	v21.4s, v21.4s, v23.4s
	b.hs	.LBB3_137
	cmp	x22, #8
	str	q21, [sp, #336]
	b.hs	.LBB3_163
	mov	x2, xzr
	b	.LBB3_166
.LBB3_163:
	and	x2, x22, #0xfffffffffffffff8
	mov	x12, x18
	mov	x6, x28
	mov	x0, x25
.LBB3_164:
	ldp	q21, q22, [x12, #-16]
	subs	x0, x0, #8
	add	x12, x12, #32
	stp	q21, q22, [x6, #-16]
	add	x6, x6, #32
	b.ne	.LBB3_164
	cmp	x22, x2
	b.eq	.LBB3_168
.LBB3_166:
	lsl	x12, x2, #2
	sub	x2, x21, x2
	add	x6, x14, x12
	add	x12, x27, x12
.LBB3_167:
	ldr	s21, [x6], #4
	subs	x2, x2, #1
	str	s21, [x12], #4
	b.ne	.LBB3_167
.LBB3_168:
	cmp	x22, #8
	str	q20, [sp, #336]
	b.hs	.LBB3_170
	mov	x2, xzr
	b	.LBB3_173
.LBB3_170:
	and	x2, x22, #0xfffffffffffffff8
	mov	x12, x18
	mov	x6, x26
.LBB3_171:
	ldp	q20, q21, [x12, #-16]
	subs	x25, x25, #8
	add	x12, x12, #32
	stp	q20, q21, [x6, #-16]
	add	x6, x6, #32
	b.ne	.LBB3_171
	cmp	x22, x2
	b.eq	.LBB3_138
.LBB3_173:
	lsl	x12, x2, #2
	sub	x2, x21, x2
	add	x0, x14, x12
	add	x12, x7, x12
.LBB3_174:
	ldr	s20, [x0], #4
	subs	x2, x2, #1
	str	s20, [x12], #4
	b.ne	.LBB3_174
	b	.LBB3_138
.LBB3_175:
	ldr	x8, [sp, #216]
	cbz	x8, .LBB3_258
	ldr	x19, [sp, #136]
	mov	w11, #56099
	fmov	v17.4s, #1.00000000
	movk	w11, #16345, lsl #16
	add	x14, sp, #336
	mov	x13, xzr
	add	x8, x19, #16
	dup	v20.4s, w11
	add	x18, x14, #16
	str	x8, [sp, #320]
	ldp	x8, x16, [sp, #168]
	lsl	x9, x8, #2
	add	x8, x16, #16
	str	x8, [sp, #304]
	ldp	x8, x15, [sp, #184]
	lsl	x8, x8, #2
	str	x15, [sp, #128]
	stp	x8, x9, [sp, #112]
	add	x8, x15, #16
	str	x8, [sp, #288]
	ldp	x8, x12, [sp, #200]
	lsl	x9, x8, #2
	add	x8, x12, #16
	str	x12, [sp, #224]
	str	x8, [sp, #272]
	ldp	x8, x17, [sp, #144]
	lsl	x8, x8, #2
	str	x17, [sp, #240]
	stp	x8, x9, [sp, #96]
	add	x8, x17, #16
	mov	w9, #1262485504
	str	x8, [sp, #256]
	mov	w8, #9823
	dup	v2.4s, w9
	movk	w8, #49181, lsl #16
	mov	w9, #34345
	dup	v0.4s, w8
	mov	w8, #-1023672320
	movk	w9, #15390, lsl #16
	dup	v1.4s, w8
	mov	w8, #-884998144
	dup	v5.4s, w9
	dup	v3.4s, w8
	mov	w8, #1135
	mov	w9, #29204
	movk	w8, #15022, lsl #16
	movk	w9, #16177, lsl #16
	dup	v4.4s, w8
	mov	w8, #23411
	dup	v16.4s, w9
	movk	w8, #15715, lsl #16
	mov	w9, #1123811328
	dup	v6.4s, w8
	mov	w8, #64652
	dup	v19.4s, w9
	movk	w8, #15989, lsl #16
	dup	v7.4s, w8
	mov	w8, #1
	movk	w8, #16256, lsl #16
	dup	v18.4s, w8
	ldr	x8, [sp, #160]
	lsl	x8, x8, #2
	str	x8, [sp, #88]
	b	.LBB3_178
.LBB3_177:
	ldp	x9, x11, [sp, #112]
	add	x13, x13, #1
	ldr	x8, [sp, #320]
	add	x8, x8, x11
	add	x19, x19, x11
	add	x16, x16, x9
	str	x8, [sp, #320]
	ldr	x8, [sp, #304]
	add	x8, x8, x9
	ldp	x9, x11, [sp, #96]
	str	x8, [sp, #304]
	ldr	x8, [sp, #288]
	add	x8, x8, x11
	str	x8, [sp, #288]
	ldr	x8, [sp, #128]
	add	x8, x8, x11
	str	x8, [sp, #128]
	ldr	x8, [sp, #272]
	add	x8, x8, x9
	str	x8, [sp, #272]
	ldp	x11, x8, [sp, #216]
	add	x8, x8, x9
	ldr	x9, [sp, #88]
	cmp	x13, x11
	str	x8, [sp, #224]
	ldr	x8, [sp, #256]
	add	x8, x8, x9
	str	x8, [sp, #256]
	ldr	x8, [sp, #240]
	add	x8, x8, x9
	str	x8, [sp, #240]
	b.eq	.LBB3_258
.LBB3_178:
	cbz	x10, .LBB3_177
	ldp	x17, x9, [sp, #160]
	mov	x8, xzr
	ldr	x11, [sp, #184]
	ldr	x12, [sp, #200]
	mov	x3, x19
	ldp	x0, x15, [sp, #136]
	mov	x20, x10
	mul	x9, x13, x9
	ldr	x7, [sp, #240]
	ldr	x26, [sp, #256]
	ldr	x27, [sp, #224]
	ldr	x28, [sp, #272]
	ldr	x29, [sp, #128]
	mul	x11, x13, x11
	ldr	x30, [sp, #288]
	mul	x12, x13, x12
	add	x24, x0, x9, lsl #2
	ldr	x9, [sp, #176]
	mul	x15, x13, x15
	add	x9, x9, x11, lsl #2
	ldr	x11, [sp, #192]
	mul	x17, x13, x17
	add	x1, x11, x12, lsl #2
	ldr	x11, [sp, #208]
	add	x4, x11, x15, lsl #2
	ldr	x11, [sp, #152]
	ldr	x15, [sp, #320]
	add	x5, x11, x17, lsl #2
	ldr	x17, [sp, #304]
	mov	x11, x16
	b	.LBB3_182
.LBB3_180:
	add	x12, x4, x8, lsl #2
	str	q22, [x12]
	str	q21, [x5, x6]
.LBB3_181:
	add	x8, x8, #4
	sub	x20, x20, #4
	add	x15, x15, #16
	add	x3, x3, #16
	add	x17, x17, #16
	add	x11, x11, #16
	add	x30, x30, #16
	add	x29, x29, #16
	add	x28, x28, #16
	cmp	x8, x10
	add	x27, x27, #16
	add	x26, x26, #16
	add	x7, x7, #16
	b.hs	.LBB3_177
.LBB3_182:
	cmp	x20, #1
	sub	x2, x10, x8
	lsl	x6, x8, #2
	csinc	x21, x20, xzr, hi
	cmp	x2, #4
	and	x25, x20, #0xfffffffffffffff8
	b.lo	.LBB3_184
	add	x12, x24, x8, lsl #2
	ldr	q22, [x9, x6]
	ldr	q23, [x1, x6]
	ldr	q21, [x12]
	b	.LBB3_203
.LBB3_184:
	mov	x12, xzr
	cmp	x20, #8
	stp	xzr, xzr, [sp, #336]
	b.lo	.LBB3_188
	and	x12, x20, #0xfffffffffffffff8
	mov	x22, x15
	mov	x23, x18
	mov	x0, x25
.LBB3_186:
	ldp	q21, q22, [x22, #-16]
	subs	x0, x0, #8
	add	x22, x22, #32
	stp	q21, q22, [x23, #-16]
	add	x23, x23, #32
	b.ne	.LBB3_186
	cmp	x20, x12
	b.eq	.LBB3_190
.LBB3_188:
	lsl	x0, x12, #2
	sub	x12, x21, x12
	add	x23, x3, x0
	add	x22, x14, x0
.LBB3_189:
	ldr	s21, [x23], #4
	subs	x12, x12, #1
	str	s21, [x22], #4
	b.ne	.LBB3_189
.LBB3_190:
	ldr	q21, [sp, #336]
	mov	x12, xzr
	cmp	x20, #8
	stp	xzr, xzr, [sp, #336]
	b.lo	.LBB3_194
	and	x12, x20, #0xfffffffffffffff8
	mov	x22, x17
	mov	x23, x18
	mov	x0, x25
.LBB3_192:
	ldp	q22, q23, [x22, #-16]
	subs	x0, x0, #8
	add	x22, x22, #32
	stp	q22, q23, [x23, #-16]
	add	x23, x23, #32
	b.ne	.LBB3_192
	cmp	x20, x12
	b.eq	.LBB3_196
.LBB3_194:
	lsl	x0, x12, #2
	sub	x12, x21, x12
	add	x23, x11, x0
	add	x22, x14, x0
.LBB3_195:
	ldr	s22, [x23], #4
	subs	x12, x12, #1
	str	s22, [x22], #4
	b.ne	.LBB3_195
.LBB3_196:
	ldr	q22, [sp, #336]
	mov	x12, xzr
	cmp	x20, #8
	stp	xzr, xzr, [sp, #336]
	b.lo	.LBB3_200
	and	x12, x20, #0xfffffffffffffff8
	mov	x22, x30
	mov	x23, x18
	mov	x0, x25
.LBB3_198:
	ldp	q23, q24, [x22, #-16]
	subs	x0, x0, #8
	add	x22, x22, #32
	stp	q23, q24, [x23, #-16]
	add	x23, x23, #32
	b.ne	.LBB3_198
	cmp	x20, x12
	b.eq	.LBB3_202
.LBB3_200:
	lsl	x0, x12, #2
	sub	x12, x21, x12
	add	x23, x29, x0
	add	x22, x14, x0
.LBB3_201:
	ldr	s23, [x23], #4
	subs	x12, x12, #1
	str	s23, [x22], #4
	b.ne	.LBB3_201
.LBB3_202:
	ldr	q23, [sp, #336]
.LBB3_203:
	fmul	v24.4s, v21.4s, v0.4s
	mov	v27.16b, v5.16b
	cmp	x2, #4
	mov	v28.16b, v6.16b
	fmul	v22.4s, v22.4s, v23.4s
	fcmgt	v25.4s, v1.4s, v24.4s
	bit	v24.16b, v1.16b, v25.16b
	fadd	v25.4s, v24.4s, v2.4s
	fadd	v26.4s, v25.4s, v3.4s
	shl	v25.4s, v25.4s, #23
	fsub	v26.4s, v24.4s, v26.4s
	fcmgt	v24.4s, v24.4s, v19.4s
	fmla	v27.4s, v4.4s, v26.4s
	fmla	v28.4s, v26.4s, v27.4s
	mov	v27.16b, v7.16b
	fmla	v27.4s, v26.4s, v28.4s
	mov	v28.16b, v16.16b
	fmla	v28.4s, v26.4s, v27.4s
	mov	v27.16b, v18.16b
	fmla	v27.4s, v26.4s, v28.4s
	add	v25.4s, v25.4s, v27.4s
	fadd	v25.4s, v25.4s, v17.4s
	fdiv	v25.4s, v17.4s, v25.4s
	bic	v24.16b, v25.16b, v24.16b
	fmul	v21.4s, v21.4s, v24.4s
	fsub	v26.4s, v17.4s, v24.4s
	fmul	v25.4s, v21.4s, v20.4s
	fmul	v21.4s, v23.4s, v21.4s
	fmla	v24.4s, v26.4s, v25.4s
	fmul	v22.4s, v22.4s, v24.4s
	b.hs	.LBB3_180
	cmp	x20, #8
	str	q22, [sp, #336]
	b.hs	.LBB3_206
	mov	x12, xzr
	b	.LBB3_209
.LBB3_206:
	and	x12, x20, #0xfffffffffffffff8
	mov	x2, x18
	mov	x6, x28
	mov	x0, x25
.LBB3_207:
	ldp	q22, q23, [x2, #-16]
	subs	x0, x0, #8
	add	x2, x2, #32
	stp	q22, q23, [x6, #-16]
	add	x6, x6, #32
	b.ne	.LBB3_207
	cmp	x20, x12
	b.eq	.LBB3_211
.LBB3_209:
	lsl	x0, x12, #2
	sub	x12, x21, x12
	add	x2, x14, x0
	add	x6, x27, x0
.LBB3_210:
	ldr	s22, [x2], #4
	subs	x12, x12, #1
	str	s22, [x6], #4
	b.ne	.LBB3_210
.LBB3_211:
	cmp	x20, #8
	str	q21, [sp, #336]
	b.hs	.LBB3_213
	mov	x12, xzr
	b	.LBB3_216
.LBB3_213:
	and	x12, x20, #0xfffffffffffffff8
	mov	x2, x18
	mov	x6, x26
.LBB3_214:
	ldp	q21, q22, [x2, #-16]
	subs	x25, x25, #8
	add	x2, x2, #32
	stp	q21, q22, [x6, #-16]
	add	x6, x6, #32
	b.ne	.LBB3_214
	cmp	x20, x12
	b.eq	.LBB3_181
.LBB3_216:
	lsl	x2, x12, #2
	sub	x12, x21, x12
	add	x0, x14, x2
	add	x2, x7, x2
.LBB3_217:
	ldr	s21, [x0], #4
	subs	x12, x12, #1
	str	s21, [x2], #4
	b.ne	.LBB3_217
	b	.LBB3_181
.LBB3_218:
	ldr	x8, [sp, #216]
	cbz	x8, .LBB3_258
	ldr	x16, [sp, #136]
	add	x1, sp, #336
	mov	x22, xzr
	add	x13, x1, #16
	add	x8, x16, #16
	str	x8, [sp, #320]
	ldp	x8, x11, [sp, #168]
	lsl	x8, x8, #2
	str	x8, [sp, #224]
	add	x8, x11, #16
	str	x8, [sp, #304]
	ldp	x8, x5, [sp, #184]
	lsl	x9, x8, #2
	add	x8, x5, #16
	str	x8, [sp, #288]
	ldp	x8, x4, [sp, #200]
	lsl	x8, x8, #2
	stp	x8, x9, [sp, #120]
	add	x8, x4, #16
	str	x8, [sp, #272]
	ldp	x8, x9, [sp, #144]
	lsl	x8, x8, #2
	str	x9, [sp, #240]
	str	x8, [sp, #112]
	add	x8, x9, #16
	str	x8, [sp, #256]
	ldr	x8, [sp, #160]
	lsl	x8, x8, #2
	str	x8, [sp, #104]
	b	.LBB3_221
.LBB3_220:
	ldr	x8, [sp, #320]
	ldr	x9, [sp, #224]
	add	x22, x22, #1
	add	x8, x8, x9
	add	x16, x16, x9
	ldr	x9, [sp, #128]
	str	x8, [sp, #320]
	ldr	x8, [sp, #304]
	add	x11, x11, x9
	add	x8, x8, x9
	ldr	x9, [sp, #120]
	str	x8, [sp, #304]
	ldr	x8, [sp, #288]
	add	x5, x5, x9
	add	x8, x8, x9
	ldr	x9, [sp, #112]
	str	x8, [sp, #288]
	ldr	x8, [sp, #272]
	add	x4, x4, x9
	add	x8, x8, x9
	ldr	x9, [sp, #104]
	str	x8, [sp, #272]
	ldr	x8, [sp, #216]
	cmp	x22, x8
	ldr	x8, [sp, #256]
	add	x8, x8, x9
	str	x8, [sp, #256]
	ldr	x8, [sp, #240]
	add	x8, x8, x9
	str	x8, [sp, #240]
	b.eq	.LBB3_258
.LBB3_221:
	cbz	x10, .LBB3_220
	ldp	x15, x8, [sp, #160]
	mov	x2, xzr
	ldr	x9, [sp, #184]
	ldr	x12, [sp, #200]
	mov	x27, x4
	ldp	x17, x14, [sp, #136]
	mov	x29, x5
	mul	x8, x22, x8
	ldr	x25, [sp, #240]
	ldr	x26, [sp, #256]
	ldr	x28, [sp, #272]
	ldr	x30, [sp, #288]
	mov	x6, x11
	mul	x9, x22, x9
	mov	x7, x16
	mul	x12, x22, x12
	add	x19, x17, x8, lsl #2
	ldr	x8, [sp, #176]
	mul	x14, x22, x14
	add	x20, x8, x9, lsl #2
	ldr	x8, [sp, #192]
	mov	x9, x10
	mul	x15, x22, x15
	add	x21, x8, x12, lsl #2
	ldr	x8, [sp, #208]
	ldr	x12, [sp, #304]
	add	x23, x8, x14, lsl #2
	ldr	x8, [sp, #152]
	add	x24, x8, x15, lsl #2
	ldr	x8, [sp, #320]
	b	.LBB3_225
.LBB3_223:
	lsl	x14, x2, #2
	add	x15, x19, x2, lsl #2
	ldr	q0, [x20, x14]
	ldr	q1, [x21, x14]
	ldr	q2, [x15]
	fmul	v0.4s, v0.4s, v1.4s
	fmul	v1.4s, v2.4s, v1.4s
	str	q0, [x23, x14]
	str	q1, [x24, x14]
.LBB3_224:
	add	x2, x2, #4
	sub	x9, x9, #4
	add	x8, x8, #16
	add	x7, x7, #16
	add	x12, x12, #16
	add	x6, x6, #16
	add	x30, x30, #16
	add	x29, x29, #16
	add	x28, x28, #16
	cmp	x2, x10
	add	x27, x27, #16
	add	x26, x26, #16
	add	x25, x25, #16
	b.hs	.LBB3_220
.LBB3_225:
	cmp	x9, #1
	sub	x14, x10, x2
	csinc	x18, x9, xzr, hi
	cmp	x14, #4
	b.hs	.LBB3_223
	mov	x15, xzr
	cmp	x9, #8
	and	x3, x9, #0xfffffffffffffff8
	stp	xzr, xzr, [sp, #336]
	b.lo	.LBB3_230
	and	x15, x9, #0xfffffffffffffff8
	mov	x17, x8
	mov	x0, x13
	mov	x14, x3
.LBB3_228:
	ldp	q0, q1, [x17, #-16]
	subs	x14, x14, #8
	add	x17, x17, #32
	stp	q0, q1, [x0, #-16]
	add	x0, x0, #32
	b.ne	.LBB3_228
	cmp	x9, x15
	b.eq	.LBB3_232
.LBB3_230:
	lsl	x14, x15, #2
	sub	x15, x18, x15
	add	x17, x7, x14
	add	x0, x1, x14
.LBB3_231:
	ldr	s0, [x17], #4
	subs	x15, x15, #1
	str	s0, [x0], #4
	b.ne	.LBB3_231
.LBB3_232:
	ldr	q0, [sp, #336]
	mov	x15, xzr
	cmp	x9, #8
	stp	xzr, xzr, [sp, #336]
	b.lo	.LBB3_236
	and	x15, x9, #0xfffffffffffffff8
	mov	x17, x12
	mov	x0, x13
	mov	x14, x3
.LBB3_234:
	ldp	q1, q2, [x17, #-16]
	subs	x14, x14, #8
	add	x17, x17, #32
	stp	q1, q2, [x0, #-16]
	add	x0, x0, #32
	b.ne	.LBB3_234
	cmp	x9, x15
	b.eq	.LBB3_238
.LBB3_236:
	lsl	x14, x15, #2
	sub	x15, x18, x15
	add	x17, x6, x14
	add	x0, x1, x14
.LBB3_237:
	ldr	s1, [x17], #4
	subs	x15, x15, #1
	str	s1, [x0], #4
	b.ne	.LBB3_237
.LBB3_238:
	ldr	q1, [sp, #336]
	mov	x15, xzr
	cmp	x9, #8
	stp	xzr, xzr, [sp, #336]
	b.lo	.LBB3_242
	and	x15, x9, #0xfffffffffffffff8
	mov	x17, x30
	mov	x0, x13
	mov	x14, x3
.LBB3_240:
	ldp	q2, q3, [x17, #-16]
	subs	x14, x14, #8
	add	x17, x17, #32
	stp	q2, q3, [x0, #-16]
	add	x0, x0, #32
	b.ne	.LBB3_240
	cmp	x9, x15
	b.eq	.LBB3_244
.LBB3_242:
	lsl	x14, x15, #2
	sub	x15, x18, x15
	add	x17, x29, x14
	add	x0, x1, x14
.LBB3_243:
	ldr	s2, [x17], #4
	subs	x15, x15, #1
	str	s2, [x0], #4
	b.ne	.LBB3_243
.LBB3_244:
	ldr	q2, [sp, #336]
	cmp	x9, #8
	fmul	v1.4s, v1.4s, v2.4s
	str	q1, [sp, #336]
	b.hs	.LBB3_246
	mov	x15, xzr
	b	.LBB3_249
.LBB3_246:
	and	x15, x9, #0xfffffffffffffff8
	mov	x17, x13
	mov	x0, x28
	mov	x14, x3
.LBB3_247:
	ldp	q1, q3, [x17, #-16]
	subs	x14, x14, #8
	add	x17, x17, #32
	stp	q1, q3, [x0, #-16]
	add	x0, x0, #32
	b.ne	.LBB3_247
	cmp	x9, x15
	b.eq	.LBB3_251
.LBB3_249:
	lsl	x14, x15, #2
	sub	x15, x18, x15
	add	x17, x1, x14
	add	x0, x27, x14
.LBB3_250:
	ldr	s1, [x17], #4
	subs	x15, x15, #1
	str	s1, [x0], #4
	b.ne	.LBB3_250
.LBB3_251:
	fmul	v0.4s, v0.4s, v2.4s
	cmp	x9, #8
	str	q0, [sp, #336]
	b.hs	.LBB3_253
	mov	x15, xzr
	b	.LBB3_256
.LBB3_253:
	and	x15, x9, #0xfffffffffffffff8
	mov	x17, x13
	mov	x0, x26
.LBB3_254:
	ldp	q0, q1, [x17, #-16]
	subs	x3, x3, #8
	add	x17, x17, #32
	stp	q0, q1, [x0, #-16]
	add	x0, x0, #32
	b.ne	.LBB3_254
	cmp	x9, x15
	b.eq	.LBB3_224
.LBB3_256:
	lsl	x17, x15, #2
	sub	x15, x18, x15
	add	x14, x1, x17
	add	x17, x25, x17
.LBB3_257:
	ldr	s0, [x14], #4
	subs	x15, x15, #1
	str	s0, [x17], #4
	b.ne	.LBB3_257
	b	.LBB3_224
.LBB3_258:
	add	sp, sp, #352
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
.Lfunc_end3:
	.size	gated_gradient, .Lfunc_end3-gated_gradient
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI4_0:
	.word	0
	.word	1
	.word	2
	.word	3
	.text
	.p2align	2
	.type	layer_norm_gradient,@function
layer_norm_gradient:
	sub	sp, sp, #288
	ldr	x8, [sp, #296]
	stp	x29, x30, [sp, #192]
	stp	x28, x27, [sp, #208]
	stp	x26, x25, [sp, #224]
	stp	x24, x23, [sp, #240]
	stp	x22, x21, [sp, #256]
	stp	x20, x19, [sp, #272]
	stp	x5, x6, [sp, #64]
	stp	x3, x4, [sp, #48]
	stp	x0, x1, [sp, #32]
	str	x8, [sp, #104]
	cbz	x8, .LBB4_125
	ldp	x28, x9, [sp, #32]
	fcvt	d0, s0
	ldr	x11, [sp, #48]
	ldr	x8, [sp, #288]
	movi	d2, #0000000000000000
	ldr	x14, [sp, #304]
	fmov	d3, #1.00000000
	add	x13, sp, #176
	lsl	x10, x9, #2
	add	x9, x28, #16
	mov	x19, x7
	str	x9, [sp, #168]
	add	x9, x11, #16
	ucvtf	d1, x14
	str	x9, [sp, #160]
	ldr	x9, [sp, #56]
	mov	x5, x2
	mov	x26, xzr
	add	x27, x28, #32
	add	x15, x13, #16
	lsl	x9, x9, #2
	adrp	x24, .LCPI4_0
	mov	w25, #256
	str	x11, [sp, #152]
	stp	x9, x10, [sp, #88]
	add	x9, x2, #16
	add	x10, x7, #16
	str	x9, [sp, #128]
	add	x9, x8, #16
	stp	x9, x10, [sp, #16]
	ldr	x10, [sp, #64]
	add	x9, x10, #16
	stp	x10, x9, [sp, #136]
	ldr	x9, [sp, #72]
	lsl	x9, x9, #2
	str	x9, [sp, #80]
	b	.LBB4_3
.LBB4_2:
	ldr	x9, [sp, #96]
	ldr	x10, [sp, #168]
	add	x26, x26, #1
	add	x10, x10, x9
	add	x27, x27, x9
	add	x28, x28, x9
	str	x10, [sp, #168]
	ldp	x10, x11, [sp, #80]
	ldr	x9, [sp, #160]
	add	x9, x9, x11
	str	x9, [sp, #160]
	ldr	x9, [sp, #104]
	cmp	x26, x9
	ldr	x9, [sp, #152]
	add	x9, x9, x11
	str	x9, [sp, #152]
	ldr	x9, [sp, #144]
	add	x9, x9, x10
	str	x9, [sp, #144]
	ldr	x9, [sp, #136]
	add	x9, x9, x10
	str	x9, [sp, #136]
	b.eq	.LBB4_125
.LBB4_3:
	movi	v4.2d, #0000000000000000
	cbz	x14, .LBB4_21
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	mov	x16, xzr
	mov	x10, x27
	mov	x17, x14
	b	.LBB4_7
.LBB4_5:
	dup	v19.4s, w18
	ldr	q20, [x24, :lo12:.LCPI4_0]
	cmgt	v19.4s, v19.4s, v20.4s
	ldr	q20, [sp, #176]
	and	v19.16b, v19.16b, v20.16b
	fadd	v17.4s, v19.4s, v17.4s
.LBB4_6:
	fadd	v17.4s, v18.4s, v17.4s
	fadd	v7.4s, v16.4s, v7.4s
	cmp	x12, x14
	add	x10, x10, #1024
	mov	x17, x11
	mov	x16, x12
	fadd	v7.4s, v17.4s, v7.4s
	fcvtl	v16.2d, v7.2s
	fcvtl2	v7.2d, v7.4s
	fadd	v6.2d, v6.2d, v7.2d
	fadd	v5.2d, v5.2d, v16.2d
	b.hs	.LBB4_22
.LBB4_7:
	subs	x11, x17, #256
	sub	x9, x14, x16
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	add	x12, x16, #256
	csel	x17, x17, x25, lo
	cmp	x9, #256
	csel	x18, x14, x12, lo
	orr	x9, x16, #0x10
	mov	x2, x16
	cmp	x9, x18
	b.hi	.LBB4_10
	mov	x1, x10
	mov	x4, x16
.LBB4_9:
	ldp	q19, q20, [x1, #-32]
	add	x9, x4, #32
	ldp	q21, q22, [x1], #64
	add	x2, x4, #16
	cmp	x9, x18
	fadd	v18.4s, v19.4s, v18.4s
	fadd	v17.4s, v20.4s, v17.4s
	mov	x4, x2
	fadd	v16.4s, v21.4s, v16.4s
	fadd	v7.4s, v22.4s, v7.4s
	b.ls	.LBB4_9
.LBB4_10:
	add	x9, x2, #4
	cmp	x9, x18
	b.ls	.LBB4_12
	mov	x1, x2
	b	.LBB4_14
.LBB4_12:
	add	x0, x28, x2, lsl #2
.LBB4_13:
	ldr	q19, [x0], #16
	add	x9, x2, #8
	add	x1, x2, #4
	cmp	x9, x18
	fadd	v18.4s, v19.4s, v18.4s
	mov	x2, x1
	b.ls	.LBB4_13
.LBB4_14:
	subs	x18, x18, x1
	b.ls	.LBB4_6
	add	x9, x17, x16
	mov	x2, xzr
	stp	xzr, xzr, [sp, #176]
	sub	x16, x9, x1
	cmp	x16, #1
	csinc	x9, x16, xzr, hi
	cmp	x16, #8
	b.lo	.LBB4_19
	cmp	x16, #1
	lsl	x17, x1, #2
	and	x2, x9, #0xfffffffffffffff8
	csinc	x0, x16, xzr, hi
	and	x4, x0, #0xfffffffffffffff8
	mov	x0, x15
.LBB4_17:
	add	x9, x28, x17
	subs	x4, x4, #8
	add	x17, x17, #32
	ldp	q19, q20, [x9]
	stp	q19, q20, [x0, #-16]
	add	x0, x0, #32
	b.ne	.LBB4_17
	cmp	x16, x2
	b.eq	.LBB4_5
.LBB4_19:
	lsl	x9, x2, #2
	cmp	x16, #1
	csinc	x0, x16, xzr, hi
	add	x17, x9, x1, lsl #2
	add	x16, x13, x9
	sub	x0, x0, x2
.LBB4_20:
	ldr	s19, [x28, x17]
	subs	x0, x0, #1
	add	x17, x17, #4
	str	s19, [x16], #4
	b.ne	.LBB4_20
	b	.LBB4_5
.LBB4_21:
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
.LBB4_22:
	fadd	v7.2d, v6.2d, v5.2d
	fadd	d5, d6, d5
	mov	d6, v7.d[1]
	fadd	d5, d6, d5
	fdiv	d5, d5, d1
	fcvt	s5, d5
	cbz	x14, .LBB4_40
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	mov	x16, xzr
	movi	v4.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	mov	x10, x27
	dup	v17.4s, v5.s[0]
	mov	x17, x14
	b	.LBB4_26
.LBB4_24:
	ldr	q26, [sp, #176]
	dup	v27.4s, w18
	ldr	q28, [x24, :lo12:.LCPI4_0]
	fsub	v26.4s, v26.4s, v17.4s
	cmgt	v27.4s, v27.4s, v28.4s
	and	v26.16b, v27.16b, v26.16b
	fadd	v23.4s, v26.4s, v23.4s
	fmla	v22.4s, v26.4s, v26.4s
.LBB4_25:
	fadd	v23.4s, v25.4s, v23.4s
	fadd	v18.4s, v21.4s, v18.4s
	cmp	x12, x14
	fadd	v21.4s, v24.4s, v22.4s
	fadd	v19.4s, v20.4s, v19.4s
	add	x10, x10, #1024
	mov	x17, x11
	mov	x16, x12
	fadd	v18.4s, v23.4s, v18.4s
	fadd	v19.4s, v21.4s, v19.4s
	fcvtl2	v20.2d, v18.4s
	fcvtl	v18.2d, v18.2s
	fcvtl	v21.2d, v19.2s
	fcvtl2	v19.2d, v19.4s
	fadd	v16.2d, v16.2d, v20.2d
	fadd	v4.2d, v4.2d, v18.2d
	fadd	v7.2d, v7.2d, v19.2d
	fadd	v6.2d, v6.2d, v21.2d
	b.hs	.LBB4_41
.LBB4_26:
	subs	x11, x17, #256
	sub	x9, x14, x16
	movi	v18.2d, #0000000000000000
	movi	v21.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	movi	v25.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	add	x12, x16, #256
	movi	v22.2d, #0000000000000000
	movi	v24.2d, #0000000000000000
	csel	x17, x17, x25, lo
	cmp	x9, #256
	orr	x9, x16, #0x10
	mov	x2, x16
	csel	x18, x14, x12, lo
	cmp	x9, x18
	b.hi	.LBB4_29
	mov	x1, x10
	mov	x4, x16
.LBB4_28:
	ldp	q26, q27, [x1, #-32]
	add	x9, x4, #32
	ldp	q28, q29, [x1], #64
	add	x2, x4, #16
	cmp	x9, x18
	fsub	v26.4s, v26.4s, v17.4s
	fsub	v27.4s, v27.4s, v17.4s
	mov	x4, x2
	fsub	v28.4s, v28.4s, v17.4s
	fsub	v29.4s, v29.4s, v17.4s
	fadd	v25.4s, v25.4s, v26.4s
	fmla	v24.4s, v26.4s, v26.4s
	fadd	v23.4s, v23.4s, v27.4s
	fmla	v22.4s, v27.4s, v27.4s
	fadd	v21.4s, v21.4s, v28.4s
	fmla	v20.4s, v28.4s, v28.4s
	fadd	v18.4s, v18.4s, v29.4s
	fmla	v19.4s, v29.4s, v29.4s
	b.ls	.LBB4_28
.LBB4_29:
	add	x9, x2, #4
	cmp	x9, x18
	b.ls	.LBB4_31
	mov	x1, x2
	b	.LBB4_33
.LBB4_31:
	lsl	x4, x2, #2
.LBB4_32:
	ldr	q26, [x28, x4]
	add	x9, x2, #8
	add	x1, x2, #4
	cmp	x9, x18
	add	x4, x4, #16
	mov	x2, x1
	fsub	v26.4s, v26.4s, v17.4s
	fadd	v25.4s, v25.4s, v26.4s
	fmla	v24.4s, v26.4s, v26.4s
	b.ls	.LBB4_32
.LBB4_33:
	subs	x18, x18, x1
	b.ls	.LBB4_25
	add	x9, x17, x16
	mov	x2, xzr
	stp	xzr, xzr, [sp, #176]
	sub	x16, x9, x1
	cmp	x16, #1
	csinc	x9, x16, xzr, hi
	cmp	x16, #8
	b.lo	.LBB4_38
	cmp	x16, #1
	lsl	x17, x1, #2
	and	x2, x9, #0xfffffffffffffff8
	csinc	x0, x16, xzr, hi
	and	x4, x0, #0xfffffffffffffff8
	mov	x0, x15
.LBB4_36:
	add	x9, x28, x17
	subs	x4, x4, #8
	add	x17, x17, #32
	ldp	q26, q27, [x9]
	stp	q26, q27, [x0, #-16]
	add	x0, x0, #32
	b.ne	.LBB4_36
	cmp	x16, x2
	b.eq	.LBB4_24
.LBB4_38:
	lsl	x9, x2, #2
	cmp	x16, #1
	csinc	x0, x16, xzr, hi
	add	x17, x9, x1, lsl #2
	add	x16, x13, x9
	sub	x0, x0, x2
.LBB4_39:
	ldr	s26, [x28, x17]
	subs	x0, x0, #1
	add	x17, x17, #4
	str	s26, [x16], #4
	b.ne	.LBB4_39
	b	.LBB4_24
.LBB4_40:
	movi	v16.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
.LBB4_41:
	ext	v17.16b, v4.16b, v16.16b, #8
	ext	v4.16b, v16.16b, v4.16b, #8
	ext	v16.16b, v6.16b, v7.16b, #8
	ext	v6.16b, v7.16b, v6.16b, #8
	fadd	v4.2d, v17.2d, v4.2d
	fadd	v6.2d, v16.2d, v6.2d
	faddp	d4, v4.2d
	faddp	d6, v6.2d
	fdiv	d4, d4, d1
	fdiv	d6, d6, d1
	fmsub	d6, d4, d4, d6
	fcmp	d6, #0.0
	fcsel	d6, d2, d6, mi
	cbz	x14, .LBB4_2
	fadd	d6, d6, d0
	ldp	x16, x9, [sp, #32]
	ldr	x10, [sp, #56]
	ldr	x11, [sp, #72]
	movi	v7.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	stp	x27, x26, [sp, #112]
	mul	x9, x26, x9
	dup	v16.4s, v5.s[0]
	ldr	x4, [sp, #128]
	fsqrt	d6, d6
	ldp	x6, x1, [sp, #16]
	mul	x10, x26, x10
	ldp	x27, x17, [sp, #152]
	mov	x21, xzr
	mov	x7, x19
	mov	x2, x5
	mul	x12, x26, x11
	mov	x11, x8
	mov	x18, x28
	add	x29, x16, x9, lsl #2
	ldr	x9, [sp, #48]
	ldr	x16, [sp, #168]
	add	x30, x9, x10, lsl #2
	ldr	x9, [sp, #64]
	mov	x10, x14
	add	x20, x9, x12, lsl #2
	fdiv	d18, d3, d6
	fcvt	s6, d4
	dup	v17.4s, v6.s[0]
	fcvt	s4, d18
	movi	v18.2d, #0000000000000000
	b	.LBB4_45
.LBB4_43:
	add	x9, x8, x21, lsl #2
	ldr	q24, [x9]
	fadd	v21.4s, v21.4s, v24.4s
	str	q21, [x9]
.LBB4_44:
	fcvtl2	v21.2d, v23.4s
	fcvtl	v23.2d, v23.2s
	add	x21, x21, #4
	fcvtl	v24.2d, v22.2s
	fcvtl2	v22.2d, v22.4s
	sub	x10, x10, #4
	add	x16, x16, #16
	add	x18, x18, #16
	add	x17, x17, #16
	add	x27, x27, #16
	add	x4, x4, #16
	add	x2, x2, #16
	fadd	v20.2d, v20.2d, v21.2d
	fadd	v19.2d, v19.2d, v23.2d
	add	x1, x1, #16
	fadd	v18.2d, v18.2d, v22.2d
	fadd	v7.2d, v7.2d, v24.2d
	cmp	x21, x14
	add	x7, x7, #16
	add	x6, x6, #16
	add	x11, x11, #16
	b.hs	.LBB4_93
.LBB4_45:
	cmp	x10, #1
	sub	x12, x14, x21
	and	x9, x10, #0xfffffffffffffff8
	csinc	x22, x10, xzr, hi
	cmp	x12, #4
	b.lo	.LBB4_48
	add	x0, x29, x21, lsl #2
	ldr	q21, [x0]
	lsl	x0, x21, #2
	fsub	v21.4s, v21.4s, v16.4s
	ldr	q23, [x5, x0]
	fsub	v22.4s, v21.4s, v17.4s
	ldr	q21, [x30, x0]
	fmul	v23.4s, v21.4s, v23.4s
	fmul	v24.4s, v22.4s, v4.s[0]
	fmul	v22.4s, v23.4s, v24.4s
	cbz	x19, .LBB4_79
	ldr	q25, [x19, x0]
	fmla	v25.4s, v24.4s, v21.4s
	str	q25, [x19, x0]
	b	.LBB4_79
.LBB4_48:
	mov	x23, xzr
	cmp	x10, #8
	stp	xzr, xzr, [sp, #176]
	b.lo	.LBB4_52
	and	x23, x10, #0xfffffffffffffff8
	mov	x0, x16
	mov	x3, x15
	mov	x26, x9
.LBB4_50:
	ldp	q21, q22, [x0, #-16]
	subs	x26, x26, #8
	add	x0, x0, #32
	stp	q21, q22, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB4_50
	cmp	x10, x23
	b.eq	.LBB4_54
.LBB4_52:
	lsl	x3, x23, #2
	sub	x23, x22, x23
	add	x0, x18, x3
	add	x3, x13, x3
.LBB4_53:
	ldr	s21, [x0], #4
	subs	x23, x23, #1
	str	s21, [x3], #4
	b.ne	.LBB4_53
.LBB4_54:
	ldr	q22, [sp, #176]
	mov	x23, xzr
	cmp	x10, #8
	stp	xzr, xzr, [sp, #176]
	b.lo	.LBB4_58
	and	x23, x10, #0xfffffffffffffff8
	mov	x0, x17
	mov	x3, x15
	mov	x26, x9
.LBB4_56:
	ldp	q21, q23, [x0, #-16]
	subs	x26, x26, #8
	add	x0, x0, #32
	stp	q21, q23, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB4_56
	cmp	x10, x23
	b.eq	.LBB4_60
.LBB4_58:
	lsl	x3, x23, #2
	sub	x23, x22, x23
	add	x0, x27, x3
	add	x3, x13, x3
.LBB4_59:
	ldr	s21, [x0], #4
	subs	x23, x23, #1
	str	s21, [x3], #4
	b.ne	.LBB4_59
.LBB4_60:
	ldr	q21, [sp, #176]
	mov	x23, xzr
	cmp	x10, #8
	stp	xzr, xzr, [sp, #176]
	b.lo	.LBB4_64
	and	x23, x10, #0xfffffffffffffff8
	mov	x0, x4
	mov	x3, x15
	mov	x26, x9
.LBB4_62:
	ldp	q23, q24, [x0, #-16]
	subs	x26, x26, #8
	add	x0, x0, #32
	stp	q23, q24, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB4_62
	cmp	x10, x23
	b.eq	.LBB4_66
.LBB4_64:
	lsl	x3, x23, #2
	sub	x23, x22, x23
	add	x0, x2, x3
	add	x3, x13, x3
.LBB4_65:
	ldr	s23, [x0], #4
	subs	x23, x23, #1
	str	s23, [x3], #4
	b.ne	.LBB4_65
.LBB4_66:
	fsub	v22.4s, v22.4s, v16.4s
	dup	v23.4s, w12
	ldr	q24, [x24, :lo12:.LCPI4_0]
	ldr	q25, [sp, #176]
	cmgt	v24.4s, v23.4s, v24.4s
	fmul	v23.4s, v21.4s, v25.4s
	fsub	v22.4s, v22.4s, v17.4s
	fmul	v22.4s, v22.4s, v4.s[0]
	and	v24.16b, v24.16b, v22.16b
	fmul	v22.4s, v23.4s, v24.4s
	cbz	x19, .LBB4_79
	mov	x23, xzr
	cmp	x10, #8
	stp	xzr, xzr, [sp, #176]
	b.lo	.LBB4_71
	and	x23, x10, #0xfffffffffffffff8
	mov	x0, x1
	mov	x3, x15
	mov	x26, x9
.LBB4_69:
	ldp	q25, q26, [x0, #-16]
	subs	x26, x26, #8
	add	x0, x0, #32
	stp	q25, q26, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB4_69
	cmp	x10, x23
	b.eq	.LBB4_73
.LBB4_71:
	lsl	x3, x23, #2
	sub	x23, x22, x23
	add	x0, x7, x3
	add	x3, x13, x3
.LBB4_72:
	ldr	s25, [x0], #4
	subs	x23, x23, #1
	str	s25, [x3], #4
	b.ne	.LBB4_72
.LBB4_73:
	ldr	q25, [sp, #176]
	cmp	x10, #8
	fmla	v25.4s, v24.4s, v21.4s
	str	q25, [sp, #176]
	b.hs	.LBB4_75
	mov	x23, xzr
	b	.LBB4_78
.LBB4_75:
	and	x23, x10, #0xfffffffffffffff8
	mov	x0, x15
	mov	x3, x1
	mov	x26, x9
.LBB4_76:
	ldp	q24, q25, [x0, #-16]
	subs	x26, x26, #8
	add	x0, x0, #32
	stp	q24, q25, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB4_76
	cmp	x10, x23
	b.eq	.LBB4_79
.LBB4_78:
	ldr	s24, [x13, x23, lsl #2]
	str	s24, [x7, x23, lsl #2]
	add	x23, x23, #1
	cmp	x22, x23
	b.ne	.LBB4_78
.LBB4_79:
	cbz	x8, .LBB4_44
	cmp	x12, #4
	b.hs	.LBB4_43
	mov	x12, xzr
	cmp	x10, #8
	stp	xzr, xzr, [sp, #176]
	b.lo	.LBB4_85
	and	x12, x10, #0xfffffffffffffff8
	mov	x0, x6
	mov	x3, x15
	mov	x23, x9
.LBB4_83:
	ldp	q24, q25, [x0, #-16]
	subs	x23, x23, #8
	add	x0, x0, #32
	stp	q24, q25, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB4_83
	cmp	x10, x12
	b.eq	.LBB4_87
.LBB4_85:
	lsl	x3, x12, #2
	sub	x12, x22, x12
	add	x0, x11, x3
	add	x3, x13, x3
.LBB4_86:
	ldr	s24, [x0], #4
	subs	x12, x12, #1
	str	s24, [x3], #4
	b.ne	.LBB4_86
.LBB4_87:
	ldr	q24, [sp, #176]
	cmp	x10, #8
	fadd	v21.4s, v21.4s, v24.4s
	str	q21, [sp, #176]
	b.hs	.LBB4_89
	mov	x12, xzr
	b	.LBB4_92
.LBB4_89:
	and	x12, x10, #0xfffffffffffffff8
	mov	x0, x15
	mov	x3, x6
.LBB4_90:
	ldp	q21, q24, [x0, #-16]
	subs	x9, x9, #8
	add	x0, x0, #32
	stp	q21, q24, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB4_90
	cmp	x10, x12
	b.eq	.LBB4_44
.LBB4_92:
	ldr	s21, [x13, x12, lsl #2]
	str	s21, [x11, x12, lsl #2]
	add	x12, x12, #1
	cmp	x22, x12
	b.ne	.LBB4_92
	b	.LBB4_44
.LBB4_93:
	ext	v16.16b, v19.16b, v20.16b, #8
	ext	v17.16b, v20.16b, v19.16b, #8
	ldr	x4, [sp, #168]
	dup	v5.4s, v5.s[0]
	dup	v6.4s, v6.s[0]
	ldr	x27, [sp, #112]
	ldp	x11, x12, [sp, #136]
	mov	x10, xzr
	ldp	x26, x17, [sp, #120]
	mov	x16, x5
	fadd	v16.2d, v16.2d, v17.2d
	ext	v17.16b, v7.16b, v18.16b, #8
	ext	v7.16b, v18.16b, v7.16b, #8
	ldp	x18, x1, [sp, #152]
	mov	x2, x28
	mov	x6, x14
	fadd	v7.2d, v17.2d, v7.2d
	faddp	d16, v16.2d
	faddp	d7, v7.2d
	fdiv	d16, d16, d1
	fdiv	d17, d7, d1
	dup	v7.4s, v4.s[0]
	fcvt	s18, d16
	fneg	v7.4s, v7.4s
	fcvt	s16, d17
	dup	v17.4s, v18.s[0]
	b	.LBB4_96
.LBB4_94:
	add	x9, x20, x10, lsl #2
	str	q18, [x9]
.LBB4_95:
	add	x10, x10, #4
	sub	x6, x6, #4
	add	x4, x4, #16
	add	x2, x2, #16
	add	x1, x1, #16
	add	x18, x18, #16
	add	x17, x17, #16
	cmp	x10, x14
	add	x16, x16, #16
	add	x12, x12, #16
	add	x11, x11, #16
	b.hs	.LBB4_2
.LBB4_96:
	cmp	x6, #1
	sub	x22, x14, x10
	and	x21, x6, #0xfffffffffffffff8
	csinc	x7, x6, xzr, hi
	cmp	x22, #4
	b.lo	.LBB4_98
	add	x9, x29, x10, lsl #2
	lsl	x0, x10, #2
	ldr	q18, [x9]
	ldr	q19, [x30, x0]
	ldr	q20, [x5, x0]
	b	.LBB4_117
.LBB4_98:
	mov	x23, xzr
	cmp	x6, #8
	stp	xzr, xzr, [sp, #176]
	b.lo	.LBB4_102
	and	x23, x6, #0xfffffffffffffff8
	mov	x0, x4
	mov	x3, x15
	mov	x9, x21
.LBB4_100:
	ldp	q18, q19, [x0, #-16]
	subs	x9, x9, #8
	add	x0, x0, #32
	stp	q18, q19, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB4_100
	cmp	x6, x23
	b.eq	.LBB4_104
.LBB4_102:
	lsl	x9, x23, #2
	sub	x23, x7, x23
	add	x0, x2, x9
	add	x3, x13, x9
.LBB4_103:
	ldr	s18, [x0], #4
	subs	x23, x23, #1
	str	s18, [x3], #4
	b.ne	.LBB4_103
.LBB4_104:
	ldr	q18, [sp, #176]
	mov	x23, xzr
	cmp	x6, #8
	stp	xzr, xzr, [sp, #176]
	b.lo	.LBB4_108
	and	x23, x6, #0xfffffffffffffff8
	mov	x0, x1
	mov	x3, x15
	mov	x9, x21
.LBB4_106:
	ldp	q19, q20, [x0, #-16]
	subs	x9, x9, #8
	add	x0, x0, #32
	stp	q19, q20, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB4_106
	cmp	x6, x23
	b.eq	.LBB4_110
.LBB4_108:
	lsl	x9, x23, #2
	sub	x23, x7, x23
	add	x0, x18, x9
	add	x3, x13, x9
.LBB4_109:
	ldr	s19, [x0], #4
	subs	x23, x23, #1
	str	s19, [x3], #4
	b.ne	.LBB4_109
.LBB4_110:
	ldr	q19, [sp, #176]
	mov	x23, xzr
	cmp	x6, #8
	stp	xzr, xzr, [sp, #176]
	b.lo	.LBB4_114
	and	x23, x6, #0xfffffffffffffff8
	mov	x0, x17
	mov	x3, x15
	mov	x9, x21
.LBB4_112:
	ldp	q20, q21, [x0, #-16]
	subs	x9, x9, #8
	add	x0, x0, #32
	stp	q20, q21, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB4_112
	cmp	x6, x23
	b.eq	.LBB4_116
.LBB4_114:
	lsl	x9, x23, #2
	sub	x23, x7, x23
	add	x0, x16, x9
	add	x3, x13, x9
.LBB4_115:
	ldr	s20, [x0], #4
	subs	x23, x23, #1
	str	s20, [x3], #4
	b.ne	.LBB4_115
.LBB4_116:
	ldr	q20, [sp, #176]
.LBB4_117:
	fsub	v18.4s, v18.4s, v5.4s
	fmul	v19.4s, v19.4s, v20.4s
	cmp	x22, #4
	fsub	v18.4s, v18.4s, v6.4s
	fsub	v19.4s, v19.4s, v17.4s
	fmul	v18.4s, v18.4s, v7.4s
	fmla	v19.4s, v18.4s, v16.s[0]
	fmul	v18.4s, v19.4s, v4.s[0]
	b.hs	.LBB4_94
	cmp	x6, #8
	str	q18, [sp, #176]
	b.hs	.LBB4_120
	mov	x22, xzr
	b	.LBB4_123
.LBB4_120:
	and	x22, x6, #0xfffffffffffffff8
	mov	x0, x15
	mov	x3, x12
.LBB4_121:
	ldp	q18, q19, [x0, #-16]
	subs	x21, x21, #8
	add	x0, x0, #32
	stp	q18, q19, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB4_121
	cmp	x6, x22
	b.eq	.LBB4_95
.LBB4_123:
	lsl	x9, x22, #2
	sub	x7, x7, x22
	add	x0, x13, x9
	add	x3, x11, x9
.LBB4_124:
	ldr	s18, [x0], #4
	subs	x7, x7, #1
	str	s18, [x3], #4
	b.ne	.LBB4_124
	b	.LBB4_95
.LBB4_125:
	ldp	x20, x19, [sp, #272]
	ldp	x22, x21, [sp, #256]
	ldp	x24, x23, [sp, #240]
	ldp	x26, x25, [sp, #224]
	ldp	x28, x27, [sp, #208]
	ldp	x29, x30, [sp, #192]
	add	sp, sp, #288
	ret
.Lfunc_end4:
	.size	layer_norm_gradient, .Lfunc_end4-layer_norm_gradient
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI5_0:
	.word	0
	.word	1
	.word	2
	.word	3
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI5_1:
	.xword	0x39b4484bfeebc2a0
.LCPI5_2:
	.xword	0x479e17b84357691b
	.text
	.p2align	2
	.type	rms_norm_gradient,@function
rms_norm_gradient:
	sub	sp, sp, #240
	ldr	x8, [sp, #240]
	stp	x29, x30, [sp, #144]
	stp	x28, x27, [sp, #160]
	stp	x26, x25, [sp, #176]
	stp	x24, x23, [sp, #192]
	stp	x22, x21, [sp, #208]
	stp	x20, x19, [sp, #224]
	stp	x5, x6, [sp, #56]
	stp	x3, x4, [sp, #40]
	stp	x0, x1, [sp, #24]
	str	x8, [sp, #96]
	cbz	x8, .LBB5_97
	ldp	x0, x8, [sp, #24]
	fcvt	d1, s1
	ldr	x4, [sp, #248]
	ldr	x25, [sp, #56]
	movi	d3, #0000000000000000
	dup	v0.4s, v0.s[0]
	fmov	d5, #1.00000000
	add	x13, sp, #128
	lsl	x11, x8, #2
	and	x8, x4, #0xfffffffffffffff8
	ucvtf	d2, x4
	str	x8, [sp, #8]
	ldp	x3, x8, [sp, #40]
	mov	x20, x7
	mov	x6, x2
	mov	x9, xzr
	add	x10, x0, #32
	add	x15, x13, #16
	add	x1, x0, #16
	lsl	x8, x8, #2
	add	x5, x3, #16
	mov	w23, #256
	adrp	x21, .LCPI5_0
	stp	x8, x11, [sp, #80]
	add	x8, x2, #16
	str	x8, [sp, #104]
	add	x8, x7, #16
	str	x8, [sp, #16]
	add	x8, x25, #16
	str	x8, [sp, #120]
	ldr	x8, [sp, #64]
	lsl	x8, x8, #2
	str	x8, [sp, #72]
	adrp	x8, .LCPI5_1
	ldr	d4, [x8, :lo12:.LCPI5_1]
	adrp	x8, .LCPI5_2
	ldr	d6, [x8, :lo12:.LCPI5_2]
	b	.LBB5_3
.LBB5_2:
	ldp	x11, x8, [sp, #80]
	add	x9, x9, #1
	ldr	x10, [sp, #112]
	adrp	x21, .LCPI5_0
	add	x10, x10, x8
	add	x0, x0, x8
	add	x1, x1, x8
	ldr	x8, [sp, #96]
	add	x5, x5, x11
	add	x3, x3, x11
	ldr	x11, [sp, #72]
	cmp	x9, x8
	ldr	x8, [sp, #120]
	add	x25, x25, x11
	add	x8, x8, x11
	str	x8, [sp, #120]
	b.eq	.LBB5_97
.LBB5_3:
	str	x10, [sp, #112]
	cbz	x4, .LBB5_21
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	mov	x16, xzr
	mov	x8, x10
	mov	x11, x4
	b	.LBB5_7
.LBB5_5:
	dup	v21.4s, w18
	ldr	q22, [x21, :lo12:.LCPI5_0]
	cmgt	v21.4s, v21.4s, v22.4s
	ldr	q22, [sp, #128]
	and	v21.16b, v21.16b, v22.16b
	fmla	v19.4s, v21.4s, v21.4s
.LBB5_6:
	fadd	v19.4s, v20.4s, v19.4s
	fadd	v17.4s, v18.4s, v17.4s
	cmp	x14, x4
	add	x8, x8, #1024
	mov	x11, x10
	mov	x16, x14
	fadd	v17.4s, v19.4s, v17.4s
	fcvtl	v18.2d, v17.2s
	fcvtl2	v17.2d, v17.4s
	fadd	v16.2d, v16.2d, v17.2d
	fadd	v7.2d, v7.2d, v18.2d
	b.hs	.LBB5_22
.LBB5_7:
	subs	x10, x11, #256
	sub	x12, x4, x16
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	add	x14, x16, #256
	csel	x17, x11, x23, lo
	cmp	x12, #256
	csel	x18, x4, x14, lo
	orr	x11, x16, #0x10
	mov	x7, x16
	cmp	x11, x18
	b.hi	.LBB5_10
	mov	x12, x8
	mov	x2, x16
.LBB5_9:
	ldp	q21, q22, [x12, #-32]
	add	x11, x2, #32
	ldp	q23, q24, [x12], #64
	add	x7, x2, #16
	cmp	x11, x18
	fmla	v20.4s, v21.4s, v21.4s
	fmla	v19.4s, v22.4s, v22.4s
	mov	x2, x7
	fmla	v18.4s, v23.4s, v23.4s
	fmla	v17.4s, v24.4s, v24.4s
	b.ls	.LBB5_9
.LBB5_10:
	add	x11, x7, #4
	cmp	x11, x18
	b.ls	.LBB5_12
	mov	x2, x7
	b	.LBB5_14
.LBB5_12:
	add	x12, x0, x7, lsl #2
.LBB5_13:
	ldr	q21, [x12], #16
	add	x11, x7, #8
	add	x2, x7, #4
	cmp	x11, x18
	fmla	v20.4s, v21.4s, v21.4s
	mov	x7, x2
	b.ls	.LBB5_13
.LBB5_14:
	subs	x18, x18, x2
	b.ls	.LBB5_6
	add	x11, x17, x16
	mov	x7, xzr
	stp	xzr, xzr, [sp, #128]
	sub	x16, x11, x2
	cmp	x16, #1
	csinc	x11, x16, xzr, hi
	cmp	x16, #8
	b.lo	.LBB5_19
	cmp	x16, #1
	lsl	x12, x2, #2
	and	x7, x11, #0xfffffffffffffff8
	csinc	x17, x16, xzr, hi
	mov	x11, x15
	and	x17, x17, #0xfffffffffffffff8
.LBB5_17:
	add	x19, x0, x12
	subs	x17, x17, #8
	add	x12, x12, #32
	ldp	q21, q22, [x19]
	stp	q21, q22, [x11, #-16]
	add	x11, x11, #32
	b.ne	.LBB5_17
	cmp	x16, x7
	b.eq	.LBB5_5
.LBB5_19:
	lsl	x11, x7, #2
	cmp	x16, #1
	csinc	x17, x16, xzr, hi
	add	x12, x11, x2, lsl #2
	add	x16, x13, x11
	sub	x11, x17, x7
.LBB5_20:
	ldr	s21, [x0, x12]
	subs	x11, x11, #1
	add	x12, x12, #4
	str	s21, [x16], #4
	b.ne	.LBB5_20
	b	.LBB5_5
.LBB5_21:
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
.LBB5_22:
	ext	v17.16b, v7.16b, v16.16b, #8
	ext	v7.16b, v16.16b, v7.16b, #8
	fadd	v7.2d, v17.2d, v7.2d
	faddp	d7, v7.2d
	fcmp	d7, d4
	cset	w8, ge
	fcmp	d7, d6
	csel	w8, wzr, w8, hi
	tbnz	w8, #0, .LBB5_26
	cbz	x4, .LBB5_26
	movi	d7, #0000000000000000
	cmp	x4, #8
	b.hs	.LBB5_27
	mov	x8, xzr
	b	.LBB5_31
.LBB5_26:
	cmp	w8, #0
	fcsel	d7, d7, d3, ne
	cbnz	x4, .LBB5_32
	b	.LBB5_2
.LBB5_27:
	ldr	x10, [sp, #8]
	mov	x8, x1
.LBB5_28:
	ldp	q16, q17, [x8, #-16]
	subs	x10, x10, #8
	add	x8, x8, #32
	fcvtl	v18.2d, v16.2s
	fcvtl2	v16.2d, v16.4s
	fmul	v18.2d, v18.2d, v18.2d
	fmul	v16.2d, v16.2d, v16.2d
	mov	d19, v18.d[1]
	fadd	d7, d7, d18
	fcvtl	v18.2d, v17.2s
	fcvtl2	v17.2d, v17.4s
	fadd	d7, d7, d19
	mov	d19, v16.d[1]
	fadd	d7, d7, d16
	fmul	v16.2d, v18.2d, v18.2d
	fadd	d7, d7, d19
	mov	d18, v16.d[1]
	fadd	d7, d7, d16
	fmul	v16.2d, v17.2d, v17.2d
	fadd	d7, d7, d18
	mov	d17, v16.d[1]
	fadd	d7, d7, d16
	fadd	d7, d7, d17
	b.ne	.LBB5_28
	ldr	x8, [sp, #8]
.LBB5_30:
	cmp	x4, x8
	b.eq	.LBB5_32
.LBB5_31:
	ldr	s16, [x0, x8, lsl #2]
	add	x8, x8, #1
	fcvt	d16, s16
	fmadd	d7, d16, d16, d7
	b	.LBB5_30
.LBB5_32:
	fdiv	d7, d7, d2
	ldp	x12, x8, [sp, #24]
	ldr	x10, [sp, #48]
	ldr	x11, [sp, #64]
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	ldr	x19, [sp, #104]
	mov	x14, xzr
	mul	x8, x9, x8
	mov	x7, x20
	mov	x2, x6
	mov	x26, x3
	mov	x17, x5
	mov	x27, x0
	mul	x10, x9, x10
	mov	x16, x1
	mul	x11, x9, x11
	add	x28, x12, x8, lsl #2
	ldr	x8, [sp, #40]
	add	x29, x8, x10, lsl #2
	ldr	x8, [sp, #56]
	mov	x10, x4
	add	x30, x8, x11, lsl #2
	ldr	x8, [sp, #16]
	fadd	d7, d7, d1
	fsqrt	d7, d7
	fdiv	d7, d5, d7
	fcvt	s7, d7
	b	.LBB5_34
.LBB5_33:
	fcvtl2	v18.2d, v19.4s
	fcvtl	v19.2d, v19.2s
	add	x14, x14, #4
	sub	x10, x10, #4
	add	x16, x16, #16
	add	x27, x27, #16
	add	x17, x17, #16
	add	x26, x26, #16
	add	x19, x19, #16
	cmp	x14, x4
	add	x2, x2, #16
	add	x8, x8, #16
	fadd	v17.2d, v17.2d, v18.2d
	fadd	v16.2d, v16.2d, v19.2d
	add	x7, x7, #16
	b.hs	.LBB5_68
.LBB5_34:
	cmp	x10, #1
	sub	x11, x4, x14
	csinc	x18, x10, xzr, hi
	cmp	x11, #3
	b.ls	.LBB5_37
	lsl	x11, x14, #2
	add	x12, x28, x14, lsl #2
	ldr	q18, [x6, x11]
	ldr	q20, [x12]
	fadd	v19.4s, v0.4s, v18.4s
	ldr	q18, [x29, x11]
	fmul	v20.4s, v20.4s, v7.s[0]
	fmul	v19.4s, v18.4s, v19.4s
	fmul	v19.4s, v20.4s, v19.4s
	cbz	x20, .LBB5_33
	ldr	q21, [x20, x11]
	fmla	v21.4s, v20.4s, v18.4s
	str	q21, [x20, x11]
	b	.LBB5_33
.LBB5_37:
	mov	x12, xzr
	cmp	x10, #8
	and	x21, x10, #0xfffffffffffffff8
	stp	xzr, xzr, [sp, #128]
	b.lo	.LBB5_41
	and	x12, x10, #0xfffffffffffffff8
	mov	x11, x16
	mov	x24, x15
	mov	x22, x21
.LBB5_39:
	ldp	q18, q19, [x11, #-16]
	subs	x22, x22, #8
	add	x11, x11, #32
	stp	q18, q19, [x24, #-16]
	add	x24, x24, #32
	b.ne	.LBB5_39
	cmp	x10, x12
	b.eq	.LBB5_43
.LBB5_41:
	lsl	x11, x12, #2
	sub	x12, x18, x12
	add	x24, x27, x11
	add	x11, x13, x11
.LBB5_42:
	ldr	s18, [x24], #4
	subs	x12, x12, #1
	str	s18, [x11], #4
	b.ne	.LBB5_42
.LBB5_43:
	ldr	q19, [sp, #128]
	mov	x12, xzr
	cmp	x10, #8
	stp	xzr, xzr, [sp, #128]
	b.lo	.LBB5_47
	and	x12, x10, #0xfffffffffffffff8
	mov	x11, x17
	mov	x24, x15
	mov	x22, x21
.LBB5_45:
	ldp	q18, q20, [x11, #-16]
	subs	x22, x22, #8
	add	x11, x11, #32
	stp	q18, q20, [x24, #-16]
	add	x24, x24, #32
	b.ne	.LBB5_45
	cmp	x10, x12
	b.eq	.LBB5_49
.LBB5_47:
	lsl	x11, x12, #2
	sub	x12, x18, x12
	add	x24, x26, x11
	add	x11, x13, x11
.LBB5_48:
	ldr	s18, [x24], #4
	subs	x12, x12, #1
	str	s18, [x11], #4
	b.ne	.LBB5_48
.LBB5_49:
	ldr	q18, [sp, #128]
	mov	x12, xzr
	cmp	x10, #8
	stp	xzr, xzr, [sp, #128]
	b.lo	.LBB5_53
	and	x12, x10, #0xfffffffffffffff8
	mov	x11, x19
	mov	x24, x15
	mov	x22, x21
.LBB5_51:
	ldp	q20, q21, [x11, #-16]
	subs	x22, x22, #8
	add	x11, x11, #32
	stp	q20, q21, [x24, #-16]
	add	x24, x24, #32
	b.ne	.LBB5_51
	cmp	x10, x12
	b.eq	.LBB5_55
.LBB5_53:
	lsl	x11, x12, #2
	sub	x12, x18, x12
	add	x24, x2, x11
	add	x11, x13, x11
.LBB5_54:
	ldr	s20, [x24], #4
	subs	x12, x12, #1
	str	s20, [x11], #4
	b.ne	.LBB5_54
.LBB5_55:
	ldr	q20, [sp, #128]
	fadd	v21.4s, v0.4s, v20.4s
	fmul	v20.4s, v19.4s, v7.s[0]
	fmul	v19.4s, v18.4s, v21.4s
	fmul	v19.4s, v20.4s, v19.4s
	cbz	x20, .LBB5_33
	mov	x12, xzr
	cmp	x10, #8
	stp	xzr, xzr, [sp, #128]
	b.lo	.LBB5_60
	and	x12, x10, #0xfffffffffffffff8
	mov	x11, x8
	mov	x24, x15
	mov	x22, x21
.LBB5_58:
	ldp	q21, q22, [x11, #-16]
	subs	x22, x22, #8
	add	x11, x11, #32
	stp	q21, q22, [x24, #-16]
	add	x24, x24, #32
	b.ne	.LBB5_58
	cmp	x10, x12
	b.eq	.LBB5_62
.LBB5_60:
	lsl	x11, x12, #2
	sub	x12, x18, x12
	add	x24, x7, x11
	add	x11, x13, x11
.LBB5_61:
	ldr	s21, [x24], #4
	subs	x12, x12, #1
	str	s21, [x11], #4
	b.ne	.LBB5_61
.LBB5_62:
	ldr	q21, [sp, #128]
	cmp	x10, #8
	fmla	v21.4s, v20.4s, v18.4s
	str	q21, [sp, #128]
	b.hs	.LBB5_64
	mov	x12, xzr
	b	.LBB5_67
.LBB5_64:
	and	x12, x10, #0xfffffffffffffff8
	mov	x11, x15
	mov	x24, x8
.LBB5_65:
	ldp	q18, q20, [x11, #-16]
	subs	x21, x21, #8
	add	x11, x11, #32
	stp	q18, q20, [x24, #-16]
	add	x24, x24, #32
	b.ne	.LBB5_65
	cmp	x10, x12
	b.eq	.LBB5_33
.LBB5_67:
	ldr	s18, [x13, x12, lsl #2]
	str	s18, [x7, x12, lsl #2]
	add	x12, x12, #1
	cmp	x18, x12
	b.ne	.LBB5_67
	b	.LBB5_33
.LBB5_68:
	ext	v18.16b, v16.16b, v17.16b, #8
	ext	v16.16b, v17.16b, v16.16b, #8
	ldr	x14, [sp, #120]
	dup	v17.4s, v7.s[0]
	ldr	x17, [sp, #104]
	mov	x8, xzr
	mov	x10, x25
	mov	x16, x6
	mov	x2, x3
	mov	x7, x5
	mov	x19, x0
	mov	x26, x1
	fadd	v16.2d, v18.2d, v16.2d
	fneg	v17.4s, v17.4s
	mov	x27, x4
	faddp	d16, v16.2d
	fdiv	d16, d16, d2
	fcvt	s16, d16
	b	.LBB5_71
.LBB5_69:
	lsl	x11, x8, #2
	add	x12, x28, x8, lsl #2
	ldr	q18, [x6, x11]
	ldr	q19, [x12]
	ldr	q20, [x29, x11]
	fadd	v18.4s, v0.4s, v18.4s
	fmul	v19.4s, v19.4s, v17.4s
	fmul	v18.4s, v20.4s, v18.4s
	fmla	v18.4s, v19.4s, v16.s[0]
	fmul	v18.4s, v18.4s, v7.s[0]
	str	q18, [x30, x11]
.LBB5_70:
	add	x8, x8, #4
	sub	x27, x27, #4
	add	x26, x26, #16
	add	x19, x19, #16
	add	x7, x7, #16
	add	x2, x2, #16
	add	x17, x17, #16
	cmp	x8, x4
	add	x16, x16, #16
	add	x14, x14, #16
	add	x10, x10, #16
	b.hs	.LBB5_2
.LBB5_71:
	cmp	x27, #1
	sub	x11, x4, x8
	csinc	x18, x27, xzr, hi
	cmp	x11, #3
	b.hi	.LBB5_69
	mov	x12, xzr
	cmp	x27, #8
	and	x22, x27, #0xfffffffffffffff8
	stp	xzr, xzr, [sp, #128]
	b.lo	.LBB5_76
	and	x12, x27, #0xfffffffffffffff8
	mov	x11, x26
	mov	x24, x15
	mov	x21, x22
.LBB5_74:
	ldp	q18, q19, [x11, #-16]
	subs	x21, x21, #8
	add	x11, x11, #32
	stp	q18, q19, [x24, #-16]
	add	x24, x24, #32
	b.ne	.LBB5_74
	cmp	x27, x12
	b.eq	.LBB5_78
.LBB5_76:
	lsl	x11, x12, #2
	sub	x12, x18, x12
	add	x24, x19, x11
	add	x11, x13, x11
.LBB5_77:
	ldr	s18, [x24], #4
	subs	x12, x12, #1
	str	s18, [x11], #4
	b.ne	.LBB5_77
.LBB5_78:
	ldr	q18, [sp, #128]
	mov	x12, xzr
	cmp	x27, #8
	stp	xzr, xzr, [sp, #128]
	b.lo	.LBB5_82
	and	x12, x27, #0xfffffffffffffff8
	mov	x11, x7
	mov	x24, x15
	mov	x21, x22
.LBB5_80:
	ldp	q19, q20, [x11, #-16]
	subs	x21, x21, #8
	add	x11, x11, #32
	stp	q19, q20, [x24, #-16]
	add	x24, x24, #32
	b.ne	.LBB5_80
	cmp	x27, x12
	b.eq	.LBB5_84
.LBB5_82:
	lsl	x11, x12, #2
	sub	x12, x18, x12
	add	x24, x2, x11
	add	x11, x13, x11
.LBB5_83:
	ldr	s19, [x24], #4
	subs	x12, x12, #1
	str	s19, [x11], #4
	b.ne	.LBB5_83
.LBB5_84:
	ldr	q19, [sp, #128]
	mov	x12, xzr
	cmp	x27, #8
	stp	xzr, xzr, [sp, #128]
	b.lo	.LBB5_88
	and	x12, x27, #0xfffffffffffffff8
	mov	x11, x17
	mov	x24, x15
	mov	x21, x22
.LBB5_86:
	ldp	q20, q21, [x11, #-16]
	subs	x21, x21, #8
	add	x11, x11, #32
	stp	q20, q21, [x24, #-16]
	add	x24, x24, #32
	b.ne	.LBB5_86
	cmp	x27, x12
	b.eq	.LBB5_90
.LBB5_88:
	lsl	x11, x12, #2
	sub	x12, x18, x12
	add	x24, x16, x11
	add	x11, x13, x11
.LBB5_89:
	ldr	s20, [x24], #4
	subs	x12, x12, #1
	str	s20, [x11], #4
	b.ne	.LBB5_89
.LBB5_90:
	ldr	q20, [sp, #128]
	fmul	v18.4s, v18.4s, v17.4s
	cmp	x27, #8
	fadd	v20.4s, v0.4s, v20.4s
	fmul	v19.4s, v19.4s, v20.4s
	fmla	v19.4s, v18.4s, v16.s[0]
	fmul	v18.4s, v19.4s, v7.s[0]
	str	q18, [sp, #128]
	b.hs	.LBB5_92
	mov	x12, xzr
	b	.LBB5_95
.LBB5_92:
	and	x12, x27, #0xfffffffffffffff8
	mov	x11, x15
	mov	x24, x14
.LBB5_93:
	ldp	q18, q19, [x11, #-16]
	subs	x22, x22, #8
	add	x11, x11, #32
	stp	q18, q19, [x24, #-16]
	add	x24, x24, #32
	b.ne	.LBB5_93
	cmp	x27, x12
	b.eq	.LBB5_70
.LBB5_95:
	lsl	x11, x12, #2
	sub	x12, x18, x12
	add	x22, x13, x11
	add	x11, x10, x11
.LBB5_96:
	ldr	s18, [x22], #4
	subs	x12, x12, #1
	str	s18, [x11], #4
	b.ne	.LBB5_96
	b	.LBB5_70
.LBB5_97:
	ldp	x20, x19, [sp, #224]
	ldp	x22, x21, [sp, #208]
	ldp	x24, x23, [sp, #192]
	ldp	x26, x25, [sp, #176]
	ldp	x28, x27, [sp, #160]
	ldp	x29, x30, [sp, #144]
	add	sp, sp, #240
	ret
.Lfunc_end5:
	.size	rms_norm_gradient, .Lfunc_end5-rms_norm_gradient
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI6_0:
	.word	0
	.word	1
	.word	2
	.word	3
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI6_1:
	.xword	0x39b4484bfeebc2a0
.LCPI6_2:
	.xword	0x479e17b84357691b
	.text
	.p2align	2
	.type	l2_normalize_gradient,@function
l2_normalize_gradient:
	sub	sp, sp, #192
	stp	x29, x30, [sp, #96]
	stp	x28, x27, [sp, #112]
	stp	x26, x25, [sp, #128]
	stp	x24, x23, [sp, #144]
	stp	x22, x21, [sp, #160]
	stp	x20, x19, [sp, #176]
	stp	x4, x5, [sp, #8]
	stp	x2, x3, [sp, #64]
	stp	x0, x1, [sp, #48]
	str	x6, [sp, #40]
	cbz	x6, .LBB6_76
	ldp	x2, x14, [sp, #64]
	and	x9, x7, #0xfffffffffffffff8
	str	x9, [sp]
	ldp	x23, x9, [sp, #48]
	fcvt	d0, s0
	movi	d1, #0000000000000000
	fmov	d3, #1.00000000
	lsl	x15, x14, #2
	ldp	x21, x14, [sp, #8]
	add	x11, sp, #80
	lsl	x12, x9, #2
	mov	x16, x7
	mov	x8, xzr
	add	x10, x23, #32
	add	x13, x11, #16
	lsl	x14, x14, #2
	add	x9, x23, #16
	add	x4, x2, #16
	add	x17, x21, #16
	mov	w19, #256
	adrp	x20, .LCPI6_0
	stp	x14, x15, [sp, #24]
	adrp	x14, .LCPI6_1
	ldr	d2, [x14, :lo12:.LCPI6_1]
	adrp	x14, .LCPI6_2
	ldr	d4, [x14, :lo12:.LCPI6_2]
	b	.LBB6_3
.LBB6_2:
	ldp	x15, x14, [sp, #32]
	add	x8, x8, #1
	add	x10, x10, x12
	add	x23, x23, x12
	add	x9, x9, x12
	cmp	x8, x14
	ldr	x14, [sp, #24]
	add	x4, x4, x15
	add	x2, x2, x15
	add	x17, x17, x14
	add	x21, x21, x14
	b.eq	.LBB6_76
.LBB6_3:
	cbz	x16, .LBB6_21
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	mov	x3, xzr
	mov	x14, x10
	mov	x0, x16
	b	.LBB6_7
.LBB6_5:
	dup	v19.4s, w22
	ldr	q20, [x20, :lo12:.LCPI6_0]
	cmgt	v19.4s, v19.4s, v20.4s
	ldr	q20, [sp, #80]
	and	v19.16b, v19.16b, v20.16b
	fmla	v17.4s, v19.4s, v19.4s
.LBB6_6:
	fadd	v17.4s, v18.4s, v17.4s
	fadd	v7.4s, v16.4s, v7.4s
	cmp	x7, x16
	add	x14, x14, #1024
	mov	x0, x15
	mov	x3, x7
	fadd	v7.4s, v17.4s, v7.4s
	fcvtl	v16.2d, v7.2s
	fcvtl2	v7.2d, v7.4s
	fadd	v6.2d, v6.2d, v7.2d
	fadd	v5.2d, v5.2d, v16.2d
	b.hs	.LBB6_22
.LBB6_7:
	subs	x15, x0, #256
	sub	x18, x16, x3
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	add	x7, x3, #256
	csel	x6, x0, x19, lo
	cmp	x18, #256
	csel	x22, x16, x7, lo
	orr	x18, x3, #0x10
	mov	x25, x3
	cmp	x18, x22
	b.hi	.LBB6_10
	mov	x5, x14
	mov	x24, x3
.LBB6_9:
	ldp	q19, q20, [x5, #-32]
	add	x18, x24, #32
	ldp	q21, q22, [x5], #64
	add	x25, x24, #16
	cmp	x18, x22
	fmla	v18.4s, v19.4s, v19.4s
	fmla	v17.4s, v20.4s, v20.4s
	mov	x24, x25
	fmla	v16.4s, v21.4s, v21.4s
	fmla	v7.4s, v22.4s, v22.4s
	b.ls	.LBB6_9
.LBB6_10:
	add	x18, x25, #4
	cmp	x18, x22
	b.ls	.LBB6_12
	mov	x24, x25
	b	.LBB6_14
.LBB6_12:
	add	x5, x23, x25, lsl #2
.LBB6_13:
	ldr	q19, [x5], #16
	add	x18, x25, #8
	add	x24, x25, #4
	cmp	x18, x22
	fmla	v18.4s, v19.4s, v19.4s
	mov	x25, x24
	b.ls	.LBB6_13
.LBB6_14:
	subs	x22, x22, x24
	b.ls	.LBB6_6
	add	x18, x6, x3
	mov	x25, xzr
	stp	xzr, xzr, [sp, #80]
	sub	x3, x18, x24
	cmp	x3, #1
	csinc	x18, x3, xzr, hi
	cmp	x3, #8
	b.lo	.LBB6_19
	cmp	x3, #1
	lsl	x5, x24, #2
	and	x25, x18, #0xfffffffffffffff8
	csinc	x0, x3, xzr, hi
	and	x6, x0, #0xfffffffffffffff8
	mov	x0, x13
.LBB6_17:
	add	x18, x23, x5
	subs	x6, x6, #8
	add	x5, x5, #32
	ldp	q19, q20, [x18]
	stp	q19, q20, [x0, #-16]
	add	x0, x0, #32
	b.ne	.LBB6_17
	cmp	x3, x25
	b.eq	.LBB6_5
.LBB6_19:
	lsl	x18, x25, #2
	cmp	x3, #1
	csinc	x0, x3, xzr, hi
	add	x5, x18, x24, lsl #2
	add	x1, x11, x18
	sub	x0, x0, x25
.LBB6_20:
	ldr	s19, [x23, x5]
	subs	x0, x0, #1
	add	x5, x5, #4
	str	s19, [x1], #4
	b.ne	.LBB6_20
	b	.LBB6_5
.LBB6_21:
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
.LBB6_22:
	ext	v7.16b, v5.16b, v6.16b, #8
	ext	v5.16b, v6.16b, v5.16b, #8
	fadd	v5.2d, v7.2d, v5.2d
	faddp	d5, v5.2d
	fcmp	d5, d2
	cset	w14, ge
	fcmp	d5, d4
	cset	w15, ls
	ands	w14, w14, w15
	fcsel	d5, d5, d1, ne
	tbnz	w14, #0, .LBB6_31
	cbz	x16, .LBB6_31
	movi	d5, #0000000000000000
	cmp	x16, #8
	b.hs	.LBB6_26
	mov	x14, xzr
	b	.LBB6_29
.LBB6_26:
	ldr	x15, [sp]
	mov	x14, x9
.LBB6_27:
	ldp	q6, q7, [x14, #-16]
	subs	x15, x15, #8
	add	x14, x14, #32
	fcvtl	v16.2d, v6.2s
	fcvtl2	v6.2d, v6.4s
	fmul	v16.2d, v16.2d, v16.2d
	fmul	v6.2d, v6.2d, v6.2d
	mov	d17, v16.d[1]
	fadd	d5, d5, d16
	fcvtl	v16.2d, v7.2s
	fcvtl2	v7.2d, v7.4s
	fadd	d5, d5, d17
	mov	d17, v6.d[1]
	fadd	d5, d5, d6
	fmul	v6.2d, v16.2d, v16.2d
	fadd	d5, d5, d17
	mov	d16, v6.d[1]
	fadd	d5, d5, d6
	fmul	v6.2d, v7.2d, v7.2d
	fadd	d5, d5, d16
	mov	d7, v6.d[1]
	fadd	d5, d5, d6
	fadd	d5, d5, d7
	b.ne	.LBB6_27
	ldr	x14, [sp]
	b	.LBB6_30
.LBB6_29:
	ldr	s6, [x23, x14, lsl #2]
	add	x14, x14, #1
	fcvt	d6, s6
	fmadd	d5, d6, d6, d5
.LBB6_30:
	cmp	x16, x14
	b.ne	.LBB6_29
.LBB6_31:
	fsqrt	d6, d5
	ldp	x18, x14, [sp, #48]
	ldr	x15, [sp, #72]
	movi	d5, #0000000000000000
	mul	x14, x8, x14
	mul	x15, x8, x15
	add	x24, x18, x14, lsl #2
	ldr	x14, [sp, #64]
	add	x25, x14, x15, lsl #2
	fcmp	d6, d0
	fcsel	d6, d0, d6, mi
	b.mi	.LBB6_52
	cbz	x16, .LBB6_50
	movi	v5.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	mov	x14, xzr
	mov	x15, x2
	mov	x7, x4
	mov	x22, x23
	mov	x26, x9
	mov	x27, x16
	b	.LBB6_36
.LBB6_34:
	add	x18, x24, x14, lsl #2
	lsl	x0, x14, #2
	ldr	q16, [x18]
	ldr	q17, [x25, x0]
.LBB6_35:
	fmul	v16.4s, v16.4s, v17.4s
	add	x14, x14, #4
	sub	x27, x27, #4
	add	x26, x26, #16
	cmp	x14, x16
	add	x22, x22, #16
	add	x7, x7, #16
	add	x15, x15, #16
	fcvtl	v17.2d, v16.2s
	fcvtl2	v16.2d, v16.4s
	fadd	v7.2d, v7.2d, v16.2d
	fadd	v5.2d, v5.2d, v17.2d
	b.hs	.LBB6_51
.LBB6_36:
	cmp	x27, #1
	sub	x18, x16, x14
	csinc	x3, x27, xzr, hi
	cmp	x18, #4
	b.hs	.LBB6_34
	mov	x28, xzr
	cmp	x27, #8
	and	x6, x27, #0xfffffffffffffff8
	stp	xzr, xzr, [sp, #80]
	b.lo	.LBB6_41
	and	x28, x27, #0xfffffffffffffff8
	mov	x0, x26
	mov	x1, x13
	mov	x5, x6
.LBB6_39:
	ldp	q16, q17, [x0, #-16]
	subs	x5, x5, #8
	add	x0, x0, #32
	stp	q16, q17, [x1, #-16]
	add	x1, x1, #32
	b.ne	.LBB6_39
	cmp	x27, x28
	b.eq	.LBB6_43
.LBB6_41:
	lsl	x18, x28, #2
	sub	x0, x3, x28
	add	x5, x22, x18
	add	x1, x11, x18
.LBB6_42:
	ldr	s16, [x5], #4
	subs	x0, x0, #1
	str	s16, [x1], #4
	b.ne	.LBB6_42
.LBB6_43:
	ldr	q16, [sp, #80]
	mov	x28, xzr
	cmp	x27, #8
	stp	xzr, xzr, [sp, #80]
	b.lo	.LBB6_47
	and	x28, x27, #0xfffffffffffffff8
	mov	x0, x7
	mov	x1, x13
.LBB6_45:
	ldp	q17, q18, [x0, #-16]
	subs	x6, x6, #8
	add	x0, x0, #32
	stp	q17, q18, [x1, #-16]
	add	x1, x1, #32
	b.ne	.LBB6_45
	cmp	x27, x28
	b.eq	.LBB6_49
.LBB6_47:
	lsl	x18, x28, #2
	sub	x0, x3, x28
	add	x5, x15, x18
	add	x1, x11, x18
.LBB6_48:
	ldr	s17, [x5], #4
	subs	x0, x0, #1
	str	s17, [x1], #4
	b.ne	.LBB6_48
.LBB6_49:
	ldr	q17, [sp, #80]
	b	.LBB6_35
.LBB6_50:
	movi	v5.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
.LBB6_51:
	ext	v16.16b, v5.16b, v7.16b, #8
	ext	v5.16b, v7.16b, v5.16b, #8
	fadd	v5.2d, v16.2d, v5.2d
	faddp	d5, v5.2d
	fdiv	d5, d5, d6
	fdiv	d5, d5, d6
	fcvt	s5, d5
.LBB6_52:
	cbz	x16, .LBB6_2
	fdiv	d6, d3, d6
	ldp	x15, x14, [sp, #8]
	mov	x26, xzr
	mov	x28, x21
	mov	x29, x17
	mov	x30, x23
	mov	x22, x2
	mov	x7, x16
	mul	x14, x8, x14
	add	x27, x15, x14, lsl #2
	mov	x14, x9
	mov	x15, x4
	fcvt	s6, d6
	b	.LBB6_56
.LBB6_54:
	add	x18, x25, x26, lsl #2
	lsl	x0, x26, #2
	ldr	q7, [x18]
	ldr	q16, [x24, x0]
	fmls	v7.4s, v16.4s, v5.s[0]
	fmul	v7.4s, v7.4s, v6.s[0]
	str	q7, [x27, x0]
.LBB6_55:
	add	x26, x26, #4
	sub	x7, x7, #4
	add	x15, x15, #16
	add	x22, x22, #16
	add	x14, x14, #16
	cmp	x26, x16
	add	x30, x30, #16
	add	x29, x29, #16
	add	x28, x28, #16
	b.hs	.LBB6_2
.LBB6_56:
	cmp	x7, #1
	sub	x18, x16, x26
	csinc	x3, x7, xzr, hi
	cmp	x18, #4
	b.hs	.LBB6_54
	mov	x5, xzr
	cmp	x7, #8
	and	x18, x7, #0xfffffffffffffff8
	stp	xzr, xzr, [sp, #80]
	b.lo	.LBB6_61
	and	x5, x7, #0xfffffffffffffff8
	mov	x0, x15
	mov	x1, x13
	mov	x6, x18
.LBB6_59:
	ldp	q7, q16, [x0, #-16]
	subs	x6, x6, #8
	add	x0, x0, #32
	stp	q7, q16, [x1, #-16]
	add	x1, x1, #32
	b.ne	.LBB6_59
	cmp	x7, x5
	b.eq	.LBB6_63
.LBB6_61:
	lsl	x0, x5, #2
	sub	x5, x3, x5
	add	x1, x22, x0
	add	x0, x11, x0
.LBB6_62:
	ldr	s7, [x1], #4
	subs	x5, x5, #1
	str	s7, [x0], #4
	b.ne	.LBB6_62
.LBB6_63:
	ldr	q7, [sp, #80]
	mov	x5, xzr
	cmp	x7, #8
	stp	xzr, xzr, [sp, #80]
	b.lo	.LBB6_67
	and	x5, x7, #0xfffffffffffffff8
	mov	x0, x14
	mov	x1, x13
	mov	x6, x18
.LBB6_65:
	ldp	q16, q17, [x0, #-16]
	subs	x6, x6, #8
	add	x0, x0, #32
	stp	q16, q17, [x1, #-16]
	add	x1, x1, #32
	b.ne	.LBB6_65
	cmp	x7, x5
	b.eq	.LBB6_69
.LBB6_67:
	lsl	x0, x5, #2
	sub	x5, x3, x5
	add	x1, x30, x0
	add	x0, x11, x0
.LBB6_68:
	ldr	s16, [x1], #4
	subs	x5, x5, #1
	str	s16, [x0], #4
	b.ne	.LBB6_68
.LBB6_69:
	ldr	q16, [sp, #80]
	cmp	x7, #8
	fmls	v7.4s, v16.4s, v5.s[0]
	fmul	v7.4s, v7.4s, v6.s[0]
	str	q7, [sp, #80]
	b.hs	.LBB6_71
	mov	x5, xzr
	b	.LBB6_74
.LBB6_71:
	and	x5, x7, #0xfffffffffffffff8
	mov	x0, x13
	mov	x1, x29
.LBB6_72:
	ldp	q7, q16, [x0, #-16]
	subs	x18, x18, #8
	add	x0, x0, #32
	stp	q7, q16, [x1, #-16]
	add	x1, x1, #32
	b.ne	.LBB6_72
	cmp	x7, x5
	b.eq	.LBB6_55
.LBB6_74:
	lsl	x18, x5, #2
	sub	x3, x3, x5
	add	x1, x11, x18
	add	x0, x28, x18
.LBB6_75:
	ldr	s7, [x1], #4
	subs	x3, x3, #1
	str	s7, [x0], #4
	b.ne	.LBB6_75
	b	.LBB6_55
.LBB6_76:
	ldp	x20, x19, [sp, #176]
	ldp	x22, x21, [sp, #160]
	ldp	x24, x23, [sp, #144]
	ldp	x26, x25, [sp, #128]
	ldp	x28, x27, [sp, #112]
	ldp	x29, x30, [sp, #96]
	add	sp, sp, #192
	ret
.Lfunc_end6:
	.size	l2_normalize_gradient, .Lfunc_end6-l2_normalize_gradient
	.p2align	2
	.type	softmax_gradient,@function
softmax_gradient:
	cbz	x4, .LBB7_44
	sub	sp, sp, #96
	mov	x9, sp
	lsl	x11, x1, #2
	lsl	x12, x3, #2
	mov	x8, xzr
	add	x10, x0, #16
	add	x13, x9, #16
	add	x14, x2, #16
	mov	x15, x2
	mov	x16, x0
	stp	x28, x27, [sp, #16]
	stp	x26, x25, [sp, #32]
	stp	x24, x23, [sp, #48]
	stp	x22, x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	b	.LBB7_3
.LBB7_2:
	add	x8, x8, #1
	add	x10, x10, x11
	add	x16, x16, x11
	cmp	x8, x4
	add	x14, x14, x12
	add	x15, x15, x12
	b.eq	.LBB7_43
.LBB7_3:
	cbz	x5, .LBB7_2
	mul	x17, x8, x1
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	mov	x6, xzr
	mov	x7, x15
	mov	x19, x14
	mul	x18, x8, x3
	mov	x20, x16
	mov	x21, x10
	mov	x22, x5
	add	x17, x0, x17, lsl #2
	add	x18, x2, x18, lsl #2
	b	.LBB7_7
.LBB7_5:
	add	x23, x17, x6, lsl #2
	lsl	x24, x6, #2
	ldr	q3, [x23]
	ldr	q4, [x18, x24]
.LBB7_6:
	fmul	v3.4s, v3.4s, v4.4s
	add	x6, x6, #4
	sub	x22, x22, #4
	add	x21, x21, #16
	cmp	x6, x5
	add	x20, x20, #16
	add	x19, x19, #16
	add	x7, x7, #16
	fcvtl	v4.2d, v3.2s
	fcvtl2	v3.2d, v3.4s
	fadd	v2.2d, v2.2d, v3.2d
	fadd	v1.2d, v1.2d, v4.2d
	b.hs	.LBB7_21
.LBB7_7:
	cmp	x22, #1
	sub	x24, x5, x6
	csinc	x23, x22, xzr, hi
	cmp	x24, #4
	b.hs	.LBB7_5
	mov	x25, xzr
	cmp	x22, #8
	and	x24, x22, #0xfffffffffffffff8
	stp	xzr, xzr, [sp]
	b.lo	.LBB7_12
	and	x25, x22, #0xfffffffffffffff8
	mov	x26, x21
	mov	x27, x13
	mov	x28, x24
.LBB7_10:
	ldp	q3, q4, [x26, #-16]
	subs	x28, x28, #8
	add	x26, x26, #32
	stp	q3, q4, [x27, #-16]
	add	x27, x27, #32
	b.ne	.LBB7_10
	cmp	x22, x25
	b.eq	.LBB7_14
.LBB7_12:
	lsl	x27, x25, #2
	sub	x25, x23, x25
	add	x26, x20, x27
	add	x27, x9, x27
.LBB7_13:
	ldr	s3, [x26], #4
	subs	x25, x25, #1
	str	s3, [x27], #4
	b.ne	.LBB7_13
.LBB7_14:
	ldr	q3, [sp]
	mov	x25, xzr
	cmp	x22, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB7_18
	and	x25, x22, #0xfffffffffffffff8
	mov	x26, x19
	mov	x27, x13
.LBB7_16:
	ldp	q4, q5, [x26, #-16]
	subs	x24, x24, #8
	add	x26, x26, #32
	stp	q4, q5, [x27, #-16]
	add	x27, x27, #32
	b.ne	.LBB7_16
	cmp	x22, x25
	b.eq	.LBB7_20
.LBB7_18:
	lsl	x26, x25, #2
	sub	x23, x23, x25
	add	x24, x7, x26
	add	x26, x9, x26
.LBB7_19:
	ldr	s4, [x24], #4
	subs	x23, x23, #1
	str	s4, [x26], #4
	b.ne	.LBB7_19
.LBB7_20:
	ldr	q4, [sp]
	b	.LBB7_6
.LBB7_21:
	ext	v3.16b, v1.16b, v2.16b, #8
	ext	v1.16b, v2.16b, v1.16b, #8
	mov	x6, xzr
	mov	x7, x16
	mov	x19, x10
	mov	x20, x15
	mov	x21, x14
	mov	x22, x5
	fadd	v1.2d, v3.2d, v1.2d
	faddp	d1, v1.2d
	fcvt	s1, d1
	dup	v1.4s, v1.s[0]
	b	.LBB7_24
.LBB7_22:
	add	x23, x18, x6, lsl #2
	lsl	x24, x6, #2
	ldr	q2, [x23]
	ldr	q3, [x17, x24]
	fsub	v2.4s, v2.4s, v1.4s
	fmul	v2.4s, v3.4s, v2.4s
	fmul	v2.4s, v2.4s, v0.s[0]
	str	q2, [x23]
.LBB7_23:
	add	x6, x6, #4
	sub	x22, x22, #4
	add	x21, x21, #16
	cmp	x6, x5
	add	x20, x20, #16
	add	x19, x19, #16
	add	x7, x7, #16
	b.hs	.LBB7_2
.LBB7_24:
	cmp	x22, #1
	sub	x24, x5, x6
	csinc	x23, x22, xzr, hi
	cmp	x24, #4
	b.hs	.LBB7_22
	mov	x25, xzr
	cmp	x22, #8
	and	x24, x22, #0xfffffffffffffff8
	stp	xzr, xzr, [sp]
	b.lo	.LBB7_29
	and	x25, x22, #0xfffffffffffffff8
	mov	x26, x21
	mov	x27, x13
	mov	x28, x24
.LBB7_27:
	ldp	q2, q3, [x26, #-16]
	subs	x28, x28, #8
	add	x26, x26, #32
	stp	q2, q3, [x27, #-16]
	add	x27, x27, #32
	b.ne	.LBB7_27
	cmp	x22, x25
	b.eq	.LBB7_31
.LBB7_29:
	lsl	x27, x25, #2
	sub	x25, x23, x25
	add	x26, x20, x27
	add	x27, x9, x27
.LBB7_30:
	ldr	s2, [x26], #4
	subs	x25, x25, #1
	str	s2, [x27], #4
	b.ne	.LBB7_30
.LBB7_31:
	ldr	q2, [sp]
	mov	x25, xzr
	cmp	x22, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB7_35
	and	x25, x22, #0xfffffffffffffff8
	mov	x26, x19
	mov	x27, x13
	mov	x28, x24
.LBB7_33:
	ldp	q3, q4, [x26, #-16]
	subs	x28, x28, #8
	add	x26, x26, #32
	stp	q3, q4, [x27, #-16]
	add	x27, x27, #32
	b.ne	.LBB7_33
	cmp	x22, x25
	b.eq	.LBB7_37
.LBB7_35:
	lsl	x27, x25, #2
	sub	x25, x23, x25
	add	x26, x7, x27
	add	x27, x9, x27
.LBB7_36:
	ldr	s3, [x26], #4
	subs	x25, x25, #1
	str	s3, [x27], #4
	b.ne	.LBB7_36
.LBB7_37:
	fsub	v2.4s, v2.4s, v1.4s
	ldr	q3, [sp]
	cmp	x22, #8
	fmul	v2.4s, v2.4s, v3.4s
	fmul	v2.4s, v2.4s, v0.s[0]
	str	q2, [sp]
	b.hs	.LBB7_39
	mov	x25, xzr
	b	.LBB7_42
.LBB7_39:
	and	x25, x22, #0xfffffffffffffff8
	mov	x26, x13
	mov	x27, x21
.LBB7_40:
	ldp	q2, q3, [x26, #-16]
	subs	x24, x24, #8
	add	x26, x26, #32
	stp	q2, q3, [x27, #-16]
	add	x27, x27, #32
	b.ne	.LBB7_40
	cmp	x22, x25
	b.eq	.LBB7_23
.LBB7_42:
	ldr	s2, [x9, x25, lsl #2]
	str	s2, [x20, x25, lsl #2]
	add	x25, x25, #1
	cmp	x23, x25
	b.ne	.LBB7_42
	b	.LBB7_23
.LBB7_43:
	ldp	x20, x19, [sp, #80]
	ldp	x22, x21, [sp, #64]
	ldp	x24, x23, [sp, #48]
	ldp	x26, x25, [sp, #32]
	ldp	x28, x27, [sp, #16]
	add	sp, sp, #96
.LBB7_44:
	ret
.Lfunc_end7:
	.size	softmax_gradient, .Lfunc_end7-softmax_gradient
	.p2align	2
	.type	soft_cap_gradient,@function
soft_cap_gradient:
	cbz	x4, .LBB8_27
	sub	sp, sp, #96
	fmov	s1, #1.00000000
	mov	x9, sp
	lsl	x12, x1, #2
	lsl	x13, x3, #2
	mov	x8, xzr
	add	x10, x9, #16
	add	x11, x0, #16
	add	x14, x2, #16
	mov	x15, x2
	fdiv	s0, s1, s0
	fmov	v1.4s, #1.00000000
	mov	x16, x0
	stp	x28, x27, [sp, #16]
	stp	x26, x25, [sp, #32]
	stp	x24, x23, [sp, #48]
	stp	x22, x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	b	.LBB8_3
.LBB8_2:
	add	x8, x8, #1
	add	x11, x11, x12
	add	x16, x16, x12
	cmp	x8, x4
	add	x14, x14, x13
	add	x15, x15, x13
	b.eq	.LBB8_26
.LBB8_3:
	cbz	x5, .LBB8_2
	mul	x18, x8, x1
	mov	x17, xzr
	mov	x7, x15
	mov	x19, x14
	mov	x20, x16
	mov	x21, x11
	mul	x6, x8, x3
	mov	x22, x5
	add	x18, x0, x18, lsl #2
	add	x6, x2, x6, lsl #2
	b	.LBB8_7
.LBB8_5:
	add	x23, x18, x17, lsl #2
	mov	v3.16b, v1.16b
	ldr	q2, [x23]
	lsl	x23, x17, #2
	fmul	v2.4s, v2.4s, v0.s[0]
	fmls	v3.4s, v2.4s, v2.4s
	ldr	q2, [x6, x23]
	fmul	v2.4s, v2.4s, v3.4s
	str	q2, [x6, x23]
.LBB8_6:
	add	x17, x17, #4
	sub	x22, x22, #4
	add	x21, x21, #16
	cmp	x17, x5
	add	x20, x20, #16
	add	x19, x19, #16
	add	x7, x7, #16
	b.hs	.LBB8_2
.LBB8_7:
	cmp	x22, #1
	sub	x24, x5, x17
	csinc	x23, x22, xzr, hi
	cmp	x24, #4
	b.hs	.LBB8_5
	mov	x25, xzr
	cmp	x22, #8
	and	x24, x22, #0xfffffffffffffff8
	stp	xzr, xzr, [sp]
	b.lo	.LBB8_12
	and	x25, x22, #0xfffffffffffffff8
	mov	x26, x21
	mov	x27, x10
	mov	x28, x24
.LBB8_10:
	ldp	q2, q3, [x26, #-16]
	subs	x28, x28, #8
	add	x26, x26, #32
	stp	q2, q3, [x27, #-16]
	add	x27, x27, #32
	b.ne	.LBB8_10
	cmp	x22, x25
	b.eq	.LBB8_14
.LBB8_12:
	lsl	x27, x25, #2
	sub	x25, x23, x25
	add	x26, x20, x27
	add	x27, x9, x27
.LBB8_13:
	ldr	s2, [x26], #4
	subs	x25, x25, #1
	str	s2, [x27], #4
	b.ne	.LBB8_13
.LBB8_14:
	ldr	q2, [sp]
	mov	x25, xzr
	cmp	x22, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB8_18
	and	x25, x22, #0xfffffffffffffff8
	mov	x26, x19
	mov	x27, x10
	mov	x28, x24
.LBB8_16:
	ldp	q3, q4, [x26, #-16]
	subs	x28, x28, #8
	add	x26, x26, #32
	stp	q3, q4, [x27, #-16]
	add	x27, x27, #32
	b.ne	.LBB8_16
	cmp	x22, x25
	b.eq	.LBB8_20
.LBB8_18:
	lsl	x27, x25, #2
	sub	x25, x23, x25
	add	x26, x7, x27
	add	x27, x9, x27
.LBB8_19:
	ldr	s3, [x26], #4
	subs	x25, x25, #1
	str	s3, [x27], #4
	b.ne	.LBB8_19
.LBB8_20:
	fmul	v2.4s, v2.4s, v0.s[0]
	mov	v3.16b, v1.16b
	cmp	x22, #8
	fmls	v3.4s, v2.4s, v2.4s
	ldr	q2, [sp]
	fmul	v2.4s, v3.4s, v2.4s
	str	q2, [sp]
	b.hs	.LBB8_22
	mov	x25, xzr
	b	.LBB8_25
.LBB8_22:
	and	x25, x22, #0xfffffffffffffff8
	mov	x26, x10
	mov	x27, x19
.LBB8_23:
	ldp	q2, q3, [x26, #-16]
	subs	x24, x24, #8
	add	x26, x26, #32
	stp	q2, q3, [x27, #-16]
	add	x27, x27, #32
	b.ne	.LBB8_23
	cmp	x22, x25
	b.eq	.LBB8_6
.LBB8_25:
	ldr	s2, [x9, x25, lsl #2]
	str	s2, [x7, x25, lsl #2]
	add	x25, x25, #1
	cmp	x23, x25
	b.ne	.LBB8_25
	b	.LBB8_6
.LBB8_26:
	ldp	x20, x19, [sp, #80]
	ldp	x22, x21, [sp, #64]
	ldp	x24, x23, [sp, #48]
	ldp	x26, x25, [sp, #32]
	ldp	x28, x27, [sp, #16]
	add	sp, sp, #96
.LBB8_27:
	ret
.Lfunc_end8:
	.size	soft_cap_gradient, .Lfunc_end8-soft_cap_gradient
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI9_0:
	.word	0
	.word	1
	.word	2
	.word	3
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI9_1:
	.xword	0x479e17b84357691b
	.text
	.p2align	2
	.type	layer_norm,@function
layer_norm:
	sub	sp, sp, #192
	stp	x29, x30, [sp, #96]
	stp	x28, x27, [sp, #112]
	stp	x26, x25, [sp, #128]
	stp	x24, x23, [sp, #144]
	stp	x22, x21, [sp, #160]
	stp	x20, x19, [sp, #176]
	stp	x4, x5, [sp, #40]
	stp	x0, x1, [sp, #24]
	str	x6, [sp, #72]
	cbz	x6, .LBB9_95
	ucvtf	d1, x7
	movi	d2, #0000000000000000
	and	x9, x7, #0xfffffffffffffff8
	str	x9, [sp, #16]
	ldp	x22, x9, [sp, #24]
	add	x14, x2, #16
	add	x12, x3, #16
	fcvt	d0, s0
	stp	x12, x14, [sp]
	ldp	x21, x14, [sp, #40]
	fdiv	d3, d2, d1
	lsl	x9, x9, #2
	adrp	x12, .LCPI9_1
	fmov	d4, #1.00000000
	add	x10, sp, #80
	ldr	d5, [x12, :lo12:.LCPI9_1]
	lsl	x14, x14, #2
	mov	x18, x7
	mov	x8, xzr
	add	x11, x22, #32
	str	x9, [sp, #64]
	add	x13, x10, #16
	add	x9, x22, #16
	add	x17, x21, #16
	mov	w19, #256
	adrp	x20, .LCPI9_0
	str	x14, [sp, #56]
	b	.LBB9_3
.LBB9_2:
	ldp	x14, x12, [sp, #64]
	add	x8, x8, #1
	cmp	x8, x12
	ldr	x12, [sp, #56]
	add	x11, x11, x14
	add	x22, x22, x14
	add	x9, x9, x14
	add	x17, x17, x12
	add	x21, x21, x12
	b.eq	.LBB9_95
.LBB9_3:
	movi	v6.2d, #0000000000000000
	cbz	x18, .LBB9_21
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	mov	x1, xzr
	mov	x14, x11
	mov	x0, x18
	b	.LBB9_7
.LBB9_5:
	dup	v21.4s, w7
	ldr	q22, [x20, :lo12:.LCPI9_0]
	cmgt	v21.4s, v21.4s, v22.4s
	ldr	q22, [sp, #80]
	and	v21.16b, v21.16b, v22.16b
	fadd	v19.4s, v21.4s, v19.4s
.LBB9_6:
	fadd	v19.4s, v20.4s, v19.4s
	fadd	v17.4s, v18.4s, v17.4s
	cmp	x16, x18
	add	x14, x14, #1024
	mov	x0, x15
	mov	x1, x16
	fadd	v17.4s, v19.4s, v17.4s
	fcvtl	v18.2d, v17.2s
	fcvtl2	v17.2d, v17.4s
	fadd	v16.2d, v16.2d, v17.2d
	fadd	v7.2d, v7.2d, v18.2d
	b.hs	.LBB9_22
.LBB9_7:
	subs	x15, x0, #256
	sub	x12, x18, x1
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	add	x16, x1, #256
	csel	x4, x0, x19, lo
	cmp	x12, #256
	csel	x7, x18, x16, lo
	orr	x12, x1, #0x10
	mov	x24, x1
	cmp	x12, x7
	b.hi	.LBB9_10
	mov	x0, x14
	mov	x23, x1
.LBB9_9:
	ldp	q21, q22, [x0, #-32]
	add	x12, x23, #32
	ldp	q23, q24, [x0], #64
	add	x24, x23, #16
	cmp	x12, x7
	fadd	v20.4s, v21.4s, v20.4s
	fadd	v19.4s, v22.4s, v19.4s
	mov	x23, x24
	fadd	v18.4s, v23.4s, v18.4s
	fadd	v17.4s, v24.4s, v17.4s
	b.ls	.LBB9_9
.LBB9_10:
	add	x12, x24, #4
	cmp	x12, x7
	b.ls	.LBB9_12
	mov	x23, x24
	b	.LBB9_14
.LBB9_12:
	add	x0, x22, x24, lsl #2
.LBB9_13:
	ldr	q21, [x0], #16
	add	x12, x24, #8
	add	x23, x24, #4
	cmp	x12, x7
	fadd	v20.4s, v21.4s, v20.4s
	mov	x24, x23
	b.ls	.LBB9_13
.LBB9_14:
	subs	x7, x7, x23
	b.ls	.LBB9_6
	add	x12, x4, x1
	mov	x24, xzr
	stp	xzr, xzr, [sp, #80]
	sub	x1, x12, x23
	cmp	x1, #1
	csinc	x12, x1, xzr, hi
	cmp	x1, #8
	b.lo	.LBB9_19
	cmp	x1, #1
	lsl	x0, x23, #2
	and	x24, x12, #0xfffffffffffffff8
	csinc	x4, x1, xzr, hi
	mov	x5, x13
	and	x4, x4, #0xfffffffffffffff8
.LBB9_17:
	add	x12, x22, x0
	subs	x4, x4, #8
	add	x0, x0, #32
	ldp	q21, q22, [x12]
	stp	q21, q22, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB9_17
	cmp	x1, x24
	b.eq	.LBB9_5
.LBB9_19:
	lsl	x12, x24, #2
	cmp	x1, #1
	csinc	x4, x1, xzr, hi
	add	x0, x12, x23, lsl #2
	add	x1, x10, x12
	sub	x4, x4, x24
.LBB9_20:
	ldr	s21, [x22, x0]
	subs	x4, x4, #1
	add	x0, x0, #4
	str	s21, [x1], #4
	b.ne	.LBB9_20
	b	.LBB9_5
.LBB9_21:
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
.LBB9_22:
	fadd	v17.2d, v16.2d, v7.2d
	fadd	d7, d16, d7
	mov	d16, v17.d[1]
	fadd	d7, d16, d7
	fdiv	d7, d7, d1
	fcvt	s7, d7
	cbz	x18, .LBB9_40
	movi	v16.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	mov	x1, xzr
	movi	v6.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	mov	x14, x11
	dup	v19.4s, v7.s[0]
	mov	x0, x18
	b	.LBB9_26
.LBB9_24:
	ldr	q28, [sp, #80]
	dup	v29.4s, w7
	ldr	q30, [x20, :lo12:.LCPI9_0]
	fsub	v28.4s, v28.4s, v19.4s
	cmgt	v29.4s, v29.4s, v30.4s
	and	v28.16b, v29.16b, v28.16b
	fadd	v25.4s, v28.4s, v25.4s
	fmla	v24.4s, v28.4s, v28.4s
.LBB9_25:
	fadd	v25.4s, v27.4s, v25.4s
	fadd	v20.4s, v23.4s, v20.4s
	cmp	x16, x18
	fadd	v23.4s, v26.4s, v24.4s
	fadd	v21.4s, v22.4s, v21.4s
	add	x14, x14, #1024
	mov	x0, x15
	mov	x1, x16
	fadd	v20.4s, v25.4s, v20.4s
	fadd	v21.4s, v23.4s, v21.4s
	fcvtl2	v22.2d, v20.4s
	fcvtl	v20.2d, v20.2s
	fcvtl	v23.2d, v21.2s
	fcvtl2	v21.2d, v21.4s
	fadd	v17.2d, v17.2d, v22.2d
	fadd	v6.2d, v6.2d, v20.2d
	fadd	v18.2d, v18.2d, v21.2d
	fadd	v16.2d, v16.2d, v23.2d
	b.hs	.LBB9_41
.LBB9_26:
	subs	x15, x0, #256
	sub	x12, x18, x1
	movi	v20.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	movi	v25.2d, #0000000000000000
	movi	v27.2d, #0000000000000000
	movi	v21.2d, #0000000000000000
	movi	v22.2d, #0000000000000000
	add	x16, x1, #256
	movi	v24.2d, #0000000000000000
	movi	v26.2d, #0000000000000000
	csel	x4, x0, x19, lo
	cmp	x12, #256
	orr	x12, x1, #0x10
	mov	x24, x1
	csel	x7, x18, x16, lo
	cmp	x12, x7
	b.hi	.LBB9_29
	mov	x23, x14
	mov	x25, x1
.LBB9_28:
	ldp	q28, q29, [x23, #-32]
	add	x12, x25, #32
	ldp	q30, q31, [x23], #64
	add	x24, x25, #16
	cmp	x12, x7
	fsub	v28.4s, v28.4s, v19.4s
	fsub	v29.4s, v29.4s, v19.4s
	mov	x25, x24
	fsub	v30.4s, v30.4s, v19.4s
	fsub	v31.4s, v31.4s, v19.4s
	fadd	v27.4s, v27.4s, v28.4s
	fmla	v26.4s, v28.4s, v28.4s
	fadd	v25.4s, v25.4s, v29.4s
	fmla	v24.4s, v29.4s, v29.4s
	fadd	v23.4s, v23.4s, v30.4s
	fmla	v22.4s, v30.4s, v30.4s
	fadd	v20.4s, v20.4s, v31.4s
	fmla	v21.4s, v31.4s, v31.4s
	b.ls	.LBB9_28
.LBB9_29:
	add	x12, x24, #4
	cmp	x12, x7
	b.ls	.LBB9_31
	mov	x23, x24
	b	.LBB9_33
.LBB9_31:
	lsl	x0, x24, #2
.LBB9_32:
	ldr	q28, [x22, x0]
	add	x12, x24, #8
	add	x23, x24, #4
	cmp	x12, x7
	add	x0, x0, #16
	mov	x24, x23
	fsub	v28.4s, v28.4s, v19.4s
	fadd	v27.4s, v27.4s, v28.4s
	fmla	v26.4s, v28.4s, v28.4s
	b.ls	.LBB9_32
.LBB9_33:
	subs	x7, x7, x23
	b.ls	.LBB9_25
	add	x12, x4, x1
	mov	x24, xzr
	stp	xzr, xzr, [sp, #80]
	sub	x1, x12, x23
	cmp	x1, #1
	csinc	x12, x1, xzr, hi
	cmp	x1, #8
	b.lo	.LBB9_38
	cmp	x1, #1
	lsl	x0, x23, #2
	and	x24, x12, #0xfffffffffffffff8
	csinc	x4, x1, xzr, hi
	mov	x5, x13
	and	x4, x4, #0xfffffffffffffff8
.LBB9_36:
	add	x12, x22, x0
	subs	x4, x4, #8
	add	x0, x0, #32
	ldp	q28, q29, [x12]
	stp	q28, q29, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB9_36
	cmp	x1, x24
	b.eq	.LBB9_24
.LBB9_38:
	lsl	x12, x24, #2
	cmp	x1, #1
	csinc	x4, x1, xzr, hi
	add	x0, x12, x23, lsl #2
	add	x1, x10, x12
	sub	x4, x4, x24
.LBB9_39:
	ldr	s28, [x22, x0]
	subs	x4, x4, #1
	add	x0, x0, #4
	str	s28, [x1], #4
	b.ne	.LBB9_39
	b	.LBB9_24
.LBB9_40:
	movi	v17.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
.LBB9_41:
	ext	v19.16b, v16.16b, v18.16b, #8
	ext	v16.16b, v18.16b, v16.16b, #8
	fadd	v16.2d, v19.2d, v16.2d
	faddp	d16, v16.2d
	fcmp	d16, d5
	b.ls	.LBB9_45
	cbz	x18, .LBB9_46
	movi	d6, #0000000000000000
	cmp	x18, #8
	b.hs	.LBB9_47
	mov	x14, xzr
	b	.LBB9_50
.LBB9_45:
	ext	v18.16b, v6.16b, v17.16b, #8
	ext	v6.16b, v17.16b, v6.16b, #8
	fdiv	d16, d16, d1
	fadd	v6.2d, v18.2d, v6.2d
	faddp	d6, v6.2d
	fdiv	d6, d6, d1
	fmsub	d16, d6, d6, d16
	cbnz	x18, .LBB9_60
	b	.LBB9_2
.LBB9_46:
	movi	d7, #0000000000000000
	fmov	d6, d3
	b	.LBB9_59
.LBB9_47:
	ldr	x15, [sp, #16]
	mov	x14, x9
.LBB9_48:
	ldp	q7, q16, [x14, #-16]
	subs	x15, x15, #8
	add	x14, x14, #32
	fcvtl	v17.2d, v7.2s
	fcvtl2	v7.2d, v7.4s
	mov	d18, v17.d[1]
	fadd	d6, d6, d17
	mov	d17, v7.d[1]
	fadd	d6, d6, d18
	fadd	d6, d6, d7
	fcvtl	v7.2d, v16.2s
	fadd	d6, d6, d17
	mov	d17, v7.d[1]
	fadd	d6, d6, d7
	fcvtl2	v7.2d, v16.4s
	fadd	d6, d6, d17
	mov	d16, v7.d[1]
	fadd	d6, d6, d7
	fadd	d6, d6, d16
	b.ne	.LBB9_48
	ldr	x14, [sp, #16]
	b	.LBB9_51
.LBB9_50:
	ldr	s7, [x22, x14, lsl #2]
	add	x14, x14, #1
	fcvt	d7, s7
	fadd	d6, d6, d7
.LBB9_51:
	cmp	x18, x14
	b.ne	.LBB9_50
	fdiv	d6, d6, d1
	cmp	x18, #8
	b.hs	.LBB9_54
	movi	d7, #0000000000000000
	mov	x14, xzr
	b	.LBB9_57
.LBB9_54:
	movi	d7, #0000000000000000
	dup	v16.2d, v6.d[0]
	ldr	x15, [sp, #16]
	mov	x14, xzr
.LBB9_55:
	ldr	q17, [x22, x14]
	subs	x15, x15, #8
	fcvtl	v18.2d, v17.2s
	fcvtl2	v17.2d, v17.4s
	fsub	v18.2d, v18.2d, v16.2d
	fsub	v17.2d, v17.2d, v16.2d
	fmul	v18.2d, v18.2d, v18.2d
	fmul	v17.2d, v17.2d, v17.2d
	mov	d19, v18.d[1]
	fadd	d7, d7, d18
	ldr	q18, [x9, x14]
	add	x14, x14, #32
	fcvtl	v20.2d, v18.2s
	fadd	d7, d7, d19
	fsub	v19.2d, v20.2d, v16.2d
	mov	d20, v17.d[1]
	fadd	d7, d7, d17
	fcvtl2	v17.2d, v18.4s
	fmul	v18.2d, v19.2d, v19.2d
	fadd	d7, d7, d20
	fsub	v17.2d, v17.2d, v16.2d
	mov	d19, v18.d[1]
	fadd	d7, d7, d18
	fmul	v17.2d, v17.2d, v17.2d
	fadd	d7, d7, d19
	mov	d18, v17.d[1]
	fadd	d7, d7, d17
	fadd	d7, d7, d18
	b.ne	.LBB9_55
	ldr	x14, [sp, #16]
	b	.LBB9_58
.LBB9_57:
	ldr	s16, [x22, x14, lsl #2]
	add	x14, x14, #1
	fcvt	d16, s16
	fsub	d16, d16, d6
	fmadd	d7, d16, d16, d7
.LBB9_58:
	cmp	x18, x14
	b.ne	.LBB9_57
.LBB9_59:
	fdiv	d16, d7, d1
	fcvt	s7, d6
	fcvt	d17, s7
	fsub	d6, d6, d17
	cbz	x18, .LBB9_2
.LBB9_60:
	fcmp	d16, #0.0
	ldp	x15, x12, [sp, #24]
	ldr	x14, [sp, #48]
	fcvt	s17, d6
	dup	v7.4s, v7.s[0]
	mov	x23, xzr
	mov	x26, x21
	mov	x27, x17
	fcsel	d16, d2, d16, mi
	mul	x12, x8, x12
	mov	x28, x3
	mov	x30, x2
	mov	x16, x22
	mov	x7, x18
	mul	x14, x8, x14
	fadd	d16, d16, d0
	add	x24, x15, x12, lsl #2
	ldr	x12, [sp, #40]
	ldp	x29, x15, [sp]
	fsqrt	d16, d16
	add	x25, x12, x14, lsl #2
	mov	x14, x9
	fdiv	d16, d4, d16
	fcvt	s6, d16
	dup	v16.4s, v17.s[0]
	b	.LBB9_65
.LBB9_61:
	lsl	x0, x23, #2
	cbz	x3, .LBB9_86
	ldr	q17, [x3, x0]
.LBB9_63:
	add	x12, x24, x23, lsl #2
	ldr	q19, [x2, x0]
	ldr	q18, [x12]
	fsub	v18.4s, v18.4s, v7.4s
	fsub	v18.4s, v18.4s, v16.4s
	fmul	v18.4s, v18.4s, v6.s[0]
	fmla	v17.4s, v19.4s, v18.4s
	str	q17, [x25, x0]
.LBB9_64:
	add	x23, x23, #4
	sub	x7, x7, #4
	add	x14, x14, #16
	add	x16, x16, #16
	add	x15, x15, #16
	add	x30, x30, #16
	add	x29, x29, #16
	cmp	x23, x18
	add	x28, x28, #16
	add	x27, x27, #16
	add	x26, x26, #16
	b.hs	.LBB9_2
.LBB9_65:
	cmp	x7, #1
	sub	x12, x18, x23
	csinc	x1, x7, xzr, hi
	cmp	x12, #4
	b.hs	.LBB9_61
	mov	x0, xzr
	cmp	x7, #8
	and	x12, x7, #0xfffffffffffffff8
	stp	xzr, xzr, [sp, #80]
	b.lo	.LBB9_70
	and	x0, x7, #0xfffffffffffffff8
	mov	x5, x14
	mov	x6, x13
	mov	x4, x12
.LBB9_68:
	ldp	q17, q18, [x5, #-16]
	subs	x4, x4, #8
	add	x5, x5, #32
	stp	q17, q18, [x6, #-16]
	add	x6, x6, #32
	b.ne	.LBB9_68
	cmp	x7, x0
	b.eq	.LBB9_72
.LBB9_70:
	lsl	x4, x0, #2
	sub	x0, x1, x0
	add	x5, x16, x4
	add	x6, x10, x4
.LBB9_71:
	ldr	s17, [x5], #4
	subs	x0, x0, #1
	str	s17, [x6], #4
	b.ne	.LBB9_71
.LBB9_72:
	ldr	q17, [sp, #80]
	mov	x0, xzr
	cmp	x7, #8
	stp	xzr, xzr, [sp, #80]
	b.lo	.LBB9_76
	and	x0, x7, #0xfffffffffffffff8
	mov	x5, x15
	mov	x6, x13
	mov	x4, x12
.LBB9_74:
	ldp	q18, q19, [x5, #-16]
	subs	x4, x4, #8
	add	x5, x5, #32
	stp	q18, q19, [x6, #-16]
	add	x6, x6, #32
	b.ne	.LBB9_74
	cmp	x7, x0
	b.eq	.LBB9_78
.LBB9_76:
	lsl	x4, x0, #2
	sub	x0, x1, x0
	add	x5, x30, x4
	add	x6, x10, x4
.LBB9_77:
	ldr	s18, [x5], #4
	subs	x0, x0, #1
	str	s18, [x6], #4
	b.ne	.LBB9_77
.LBB9_78:
	ldr	q18, [sp, #80]
	cbz	x3, .LBB9_87
	mov	x0, xzr
	cmp	x7, #8
	stp	xzr, xzr, [sp, #80]
	b.lo	.LBB9_83
	and	x0, x7, #0xfffffffffffffff8
	mov	x5, x29
	mov	x6, x13
	mov	x4, x12
.LBB9_81:
	ldp	q19, q20, [x5, #-16]
	subs	x4, x4, #8
	add	x5, x5, #32
	stp	q19, q20, [x6, #-16]
	add	x6, x6, #32
	b.ne	.LBB9_81
	cmp	x7, x0
	b.eq	.LBB9_85
.LBB9_83:
	lsl	x4, x0, #2
	sub	x0, x1, x0
	add	x5, x28, x4
	add	x6, x10, x4
.LBB9_84:
	ldr	s19, [x5], #4
	subs	x0, x0, #1
	str	s19, [x6], #4
	b.ne	.LBB9_84
.LBB9_85:
	ldr	q19, [sp, #80]
	b	.LBB9_88
.LBB9_86:
	movi	v17.2d, #0000000000000000
	b	.LBB9_63
.LBB9_87:
	movi	v19.2d, #0000000000000000
.LBB9_88:
	fsub	v17.4s, v17.4s, v7.4s
	cmp	x7, #8
	fsub	v17.4s, v17.4s, v16.4s
	fmul	v17.4s, v17.4s, v6.s[0]
	fmla	v19.4s, v18.4s, v17.4s
	str	q19, [sp, #80]
	b.hs	.LBB9_90
	mov	x0, xzr
	b	.LBB9_93
.LBB9_90:
	and	x0, x7, #0xfffffffffffffff8
	mov	x5, x13
	mov	x6, x27
.LBB9_91:
	ldp	q17, q18, [x5, #-16]
	subs	x12, x12, #8
	add	x5, x5, #32
	stp	q17, q18, [x6, #-16]
	add	x6, x6, #32
	b.ne	.LBB9_91
	cmp	x7, x0
	b.eq	.LBB9_64
.LBB9_93:
	lsl	x12, x0, #2
	sub	x0, x1, x0
	add	x4, x10, x12
	add	x5, x26, x12
.LBB9_94:
	ldr	s17, [x4], #4
	subs	x0, x0, #1
	str	s17, [x5], #4
	b.ne	.LBB9_94
	b	.LBB9_64
.LBB9_95:
	ldp	x20, x19, [sp, #176]
	ldp	x22, x21, [sp, #160]
	ldp	x24, x23, [sp, #144]
	ldp	x26, x25, [sp, #128]
	ldp	x28, x27, [sp, #112]
	ldp	x29, x30, [sp, #96]
	add	sp, sp, #192
	ret
.Lfunc_end9:
	.size	layer_norm, .Lfunc_end9-layer_norm
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI10_0:
	.word	0
	.word	1
	.word	2
	.word	3
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI10_1:
	.xword	0x39b4484bfeebc2a0
.LCPI10_2:
	.xword	0x479e17b84357691b
	.text
	.p2align	2
	.type	rms_norm,@function
rms_norm:
	sub	sp, sp, #160
	stp	x29, x30, [sp, #64]
	stp	x28, x27, [sp, #80]
	stp	x26, x25, [sp, #96]
	stp	x24, x23, [sp, #112]
	stp	x22, x21, [sp, #128]
	stp	x20, x19, [sp, #144]
	stp	x3, x4, [sp, #32]
	stp	x0, x1, [sp, #16]
	cbz	x5, .LBB10_55
	and	x9, x6, #0xfffffffffffffff8
	ucvtf	d2, x6
	fcvt	d1, s1
	str	x9, [sp]
	ldp	x20, x9, [sp, #16]
	movi	d3, #0000000000000000
	dup	v0.4s, v0.s[0]
	adrp	x15, .LCPI10_2
	fmov	d4, #1.00000000
	add	x12, sp, #48
	ldr	d6, [x15, :lo12:.LCPI10_2]
	lsl	x11, x9, #2
	add	x9, x2, #16
	mov	x8, xzr
	str	x9, [sp, #8]
	ldp	x19, x9, [sp, #32]
	add	x10, x20, #32
	add	x13, x12, #16
	add	x14, x20, #16
	mov	w18, #256
	adrp	x7, .LCPI10_0
	lsl	x0, x9, #2
	adrp	x9, .LCPI10_1
	add	x16, x19, #16
	ldr	d5, [x9, :lo12:.LCPI10_1]
	b	.LBB10_3
.LBB10_2:
	add	x8, x8, #1
	add	x10, x10, x11
	add	x20, x20, x11
	cmp	x8, x5
	add	x14, x14, x11
	add	x16, x16, x0
	add	x19, x19, x0
	b.eq	.LBB10_55
.LBB10_3:
	cbz	x6, .LBB10_21
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	mov	x9, xzr
	mov	x21, x10
	mov	x15, x6
	b	.LBB10_7
.LBB10_5:
	dup	v21.4s, w24
	ldr	q22, [x7, :lo12:.LCPI10_0]
	cmgt	v21.4s, v21.4s, v22.4s
	ldr	q22, [sp, #48]
	and	v21.16b, v21.16b, v22.16b
	fmla	v19.4s, v21.4s, v21.4s
.LBB10_6:
	fadd	v19.4s, v20.4s, v19.4s
	fadd	v17.4s, v18.4s, v17.4s
	cmp	x23, x6
	add	x21, x21, #1024
	mov	x15, x22
	mov	x9, x23
	fadd	v17.4s, v19.4s, v17.4s
	fcvtl	v18.2d, v17.2s
	fcvtl2	v17.2d, v17.4s
	fadd	v16.2d, v16.2d, v17.2d
	fadd	v7.2d, v7.2d, v18.2d
	b.hs	.LBB10_22
.LBB10_7:
	subs	x22, x15, #256
	sub	x17, x6, x9
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	add	x23, x9, #256
	csel	x15, x15, x18, lo
	cmp	x17, #256
	csel	x24, x6, x23, lo
	orr	x17, x9, #0x10
	mov	x26, x9
	cmp	x17, x24
	b.hi	.LBB10_10
	mov	x17, x21
	mov	x25, x9
.LBB10_9:
	ldp	q21, q22, [x17, #-32]
	add	x1, x25, #32
	ldp	q23, q24, [x17], #64
	add	x26, x25, #16
	cmp	x1, x24
	fmla	v20.4s, v21.4s, v21.4s
	fmla	v19.4s, v22.4s, v22.4s
	mov	x25, x26
	fmla	v18.4s, v23.4s, v23.4s
	fmla	v17.4s, v24.4s, v24.4s
	b.ls	.LBB10_9
.LBB10_10:
	add	x17, x26, #4
	cmp	x17, x24
	b.ls	.LBB10_12
	mov	x25, x26
	b	.LBB10_14
.LBB10_12:
	add	x17, x20, x26, lsl #2
.LBB10_13:
	ldr	q21, [x17], #16
	add	x1, x26, #8
	add	x25, x26, #4
	cmp	x1, x24
	fmla	v20.4s, v21.4s, v21.4s
	mov	x26, x25
	b.ls	.LBB10_13
.LBB10_14:
	subs	x24, x24, x25
	b.ls	.LBB10_6
	add	x9, x15, x9
	mov	x26, xzr
	stp	xzr, xzr, [sp, #48]
	sub	x9, x9, x25
	cmp	x9, #1
	csinc	x17, x9, xzr, hi
	cmp	x9, #8
	b.lo	.LBB10_19
	cmp	x9, #1
	lsl	x15, x25, #2
	and	x26, x17, #0xfffffffffffffff8
	csinc	x1, x9, xzr, hi
	and	x17, x1, #0xfffffffffffffff8
	mov	x1, x13
.LBB10_17:
	add	x3, x20, x15
	subs	x17, x17, #8
	add	x15, x15, #32
	ldp	q21, q22, [x3]
	stp	q21, q22, [x1, #-16]
	add	x1, x1, #32
	b.ne	.LBB10_17
	cmp	x9, x26
	b.eq	.LBB10_5
.LBB10_19:
	lsl	x17, x26, #2
	cmp	x9, #1
	csinc	x1, x9, xzr, hi
	add	x15, x17, x25, lsl #2
	add	x9, x12, x17
	sub	x17, x1, x26
.LBB10_20:
	ldr	s21, [x20, x15]
	subs	x17, x17, #1
	add	x15, x15, #4
	str	s21, [x9], #4
	b.ne	.LBB10_20
	b	.LBB10_5
.LBB10_21:
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
.LBB10_22:
	ext	v17.16b, v7.16b, v16.16b, #8
	ext	v7.16b, v16.16b, v7.16b, #8
	fadd	v7.2d, v17.2d, v7.2d
	faddp	d7, v7.2d
	fcmp	d7, d5
	cset	w9, ge
	fcmp	d7, d6
	csel	w9, wzr, w9, hi
	tbnz	w9, #0, .LBB10_26
	cbz	x6, .LBB10_26
	movi	d7, #0000000000000000
	cmp	x6, #8
	b.hs	.LBB10_27
	mov	x9, xzr
	b	.LBB10_31
.LBB10_26:
	cmp	w9, #0
	fcsel	d7, d7, d3, ne
	cbnz	x6, .LBB10_32
	b	.LBB10_2
.LBB10_27:
	ldr	x15, [sp]
	mov	x9, x14
.LBB10_28:
	ldp	q16, q17, [x9, #-16]
	subs	x15, x15, #8
	add	x9, x9, #32
	fcvtl	v18.2d, v16.2s
	fcvtl2	v16.2d, v16.4s
	fmul	v18.2d, v18.2d, v18.2d
	fmul	v16.2d, v16.2d, v16.2d
	mov	d19, v18.d[1]
	fadd	d7, d7, d18
	fcvtl	v18.2d, v17.2s
	fcvtl2	v17.2d, v17.4s
	fadd	d7, d7, d19
	mov	d19, v16.d[1]
	fadd	d7, d7, d16
	fmul	v16.2d, v18.2d, v18.2d
	fadd	d7, d7, d19
	mov	d18, v16.d[1]
	fadd	d7, d7, d16
	fmul	v16.2d, v17.2d, v17.2d
	fadd	d7, d7, d18
	mov	d17, v16.d[1]
	fadd	d7, d7, d16
	fadd	d7, d7, d17
	b.ne	.LBB10_28
	ldr	x9, [sp]
.LBB10_30:
	cmp	x6, x9
	b.eq	.LBB10_32
.LBB10_31:
	ldr	s16, [x20, x9, lsl #2]
	add	x9, x9, #1
	fcvt	d16, s16
	fmadd	d7, d16, d16, d7
	b	.LBB10_30
.LBB10_32:
	fdiv	d7, d7, d2
	ldp	x17, x9, [sp, #16]
	ldr	x15, [sp, #40]
	ldr	x27, [sp, #8]
	mov	x21, xzr
	mov	x24, x19
	mov	x25, x16
	mov	x26, x2
	mul	x9, x8, x9
	mov	x28, x20
	mov	x29, x14
	mov	x30, x6
	mul	x15, x8, x15
	add	x22, x17, x9, lsl #2
	ldr	x9, [sp, #32]
	add	x23, x9, x15, lsl #2
	fadd	d7, d7, d1
	fsqrt	d7, d7
	fdiv	d7, d4, d7
	fcvt	s7, d7
	b	.LBB10_35
.LBB10_33:
	add	x9, x22, x21, lsl #2
	lsl	x15, x21, #2
	ldr	q16, [x9]
	ldr	q17, [x2, x15]
	fmul	v16.4s, v16.4s, v7.s[0]
	fadd	v17.4s, v0.4s, v17.4s
	fmul	v16.4s, v16.4s, v17.4s
	str	q16, [x23, x15]
.LBB10_34:
	add	x21, x21, #4
	sub	x30, x30, #4
	add	x29, x29, #16
	add	x28, x28, #16
	add	x27, x27, #16
	cmp	x21, x6
	add	x26, x26, #16
	add	x25, x25, #16
	add	x24, x24, #16
	b.hs	.LBB10_2
.LBB10_35:
	cmp	x30, #1
	sub	x15, x6, x21
	csinc	x9, x30, xzr, hi
	cmp	x15, #4
	b.hs	.LBB10_33
	mov	x17, xzr
	cmp	x30, #8
	and	x3, x30, #0xfffffffffffffff8
	stp	xzr, xzr, [sp, #48]
	b.lo	.LBB10_40
	and	x17, x30, #0xfffffffffffffff8
	mov	x1, x29
	mov	x4, x13
	mov	x15, x3
.LBB10_38:
	ldp	q16, q17, [x1, #-16]
	subs	x15, x15, #8
	add	x1, x1, #32
	stp	q16, q17, [x4, #-16]
	add	x4, x4, #32
	b.ne	.LBB10_38
	cmp	x30, x17
	b.eq	.LBB10_42
.LBB10_40:
	lsl	x15, x17, #2
	sub	x17, x9, x17
	add	x4, x28, x15
	add	x1, x12, x15
.LBB10_41:
	ldr	s16, [x4], #4
	subs	x17, x17, #1
	str	s16, [x1], #4
	b.ne	.LBB10_41
.LBB10_42:
	ldr	q16, [sp, #48]
	mov	x17, xzr
	cmp	x30, #8
	stp	xzr, xzr, [sp, #48]
	b.lo	.LBB10_46
	and	x17, x30, #0xfffffffffffffff8
	mov	x1, x27
	mov	x4, x13
	mov	x15, x3
.LBB10_44:
	ldp	q17, q18, [x1, #-16]
	subs	x15, x15, #8
	add	x1, x1, #32
	stp	q17, q18, [x4, #-16]
	add	x4, x4, #32
	b.ne	.LBB10_44
	cmp	x30, x17
	b.eq	.LBB10_48
.LBB10_46:
	lsl	x15, x17, #2
	sub	x17, x9, x17
	add	x4, x26, x15
	add	x1, x12, x15
.LBB10_47:
	ldr	s17, [x4], #4
	subs	x17, x17, #1
	str	s17, [x1], #4
	b.ne	.LBB10_47
.LBB10_48:
	ldr	q17, [sp, #48]
	fmul	v16.4s, v16.4s, v7.s[0]
	cmp	x30, #8
	fadd	v17.4s, v0.4s, v17.4s
	fmul	v16.4s, v16.4s, v17.4s
	str	q16, [sp, #48]
	b.hs	.LBB10_50
	mov	x17, xzr
	b	.LBB10_53
.LBB10_50:
	and	x17, x30, #0xfffffffffffffff8
	mov	x1, x13
	mov	x4, x25
.LBB10_51:
	ldp	q16, q17, [x1, #-16]
	subs	x3, x3, #8
	add	x1, x1, #32
	stp	q16, q17, [x4, #-16]
	add	x4, x4, #32
	b.ne	.LBB10_51
	cmp	x30, x17
	b.eq	.LBB10_34
.LBB10_53:
	lsl	x1, x17, #2
	sub	x9, x9, x17
	add	x15, x12, x1
	add	x1, x24, x1
.LBB10_54:
	ldr	s16, [x15], #4
	subs	x9, x9, #1
	str	s16, [x1], #4
	b.ne	.LBB10_54
	b	.LBB10_34
.LBB10_55:
	ldp	x20, x19, [sp, #144]
	ldp	x22, x21, [sp, #128]
	ldp	x24, x23, [sp, #112]
	ldp	x26, x25, [sp, #96]
	ldp	x28, x27, [sp, #80]
	ldp	x29, x30, [sp, #64]
	add	sp, sp, #160
	ret
.Lfunc_end10:
	.size	rms_norm, .Lfunc_end10-rms_norm
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI11_0:
	.word	0
	.word	1
	.word	2
	.word	3
	.text
	.p2align	2
	.type	softmax_step,@function
softmax_step:
	cbz	x6, .LBB11_54
	sub	sp, sp, #272
	stp	d9, d8, [sp, #160]
	mov	w9, #-8388608
	movi	d9, #0000000000000000
	stp	d13, d12, [sp, #128]
	adrp	x8, .LCPI11_0
	mvni	v12.4s, #127, msl #16
	fmov	s8, w9
	stp	d11, d10, [sp, #144]
	ldr	q11, [x8, :lo12:.LCPI11_0]
	stp	x28, x27, [sp, #192]
	mov	w27, #43579
	mov	w15, #32768
	stp	x26, x25, [sp, #208]
	add	x25, sp, #96
	mov	w16, #32899
	stp	x24, x23, [sp, #224]
	lsl	x24, x1, #2
	mov	x23, xzr
	stp	x29, x30, [sp, #176]
	add	x28, x0, #16
	add	x26, x25, #16
	stp	x22, x21, [sp, #240]
	mov	x21, x2
	mov	x22, x1
	stp	x20, x19, [sp, #256]
	mov	x20, x0
	movk	w27, #16312, lsl #16
	mov	w30, #1262485504
	movk	w15, #16177, lsl #16
	movk	w16, #47454, lsl #16
	mov	x29, x0
	str	d14, [sp, #112]
	str	q0, [sp, #48]
	str	x0, [sp, #120]
	stp	x1, x24, [sp, #32]
	str	q11, [sp, #16]
	b	.LBB11_3
.LBB11_2:
	fadd	v4.4s, v14.4s, v13.4s
	mov	w15, #32768
	mov	w16, #32899
	add	x28, x28, x24
	add	x29, x29, x24
	movk	w15, #16177, lsl #16
	movk	w16, #47454, lsl #16
	dup	v1.4s, v4.s[2]
	dup	v2.4s, v4.s[3]
	dup	v3.4s, v4.s[1]
	fadd	v4.4s, v1.4s, v4.4s
	fadd	v1.4s, v2.4s, v3.4s
	ldr	s2, [x5, x23, lsl #2]
	fadd	v3.4s, v1.4s, v4.4s
	ldr	s1, [x4, x23, lsl #2]
	fmadd	s1, s1, s2, s3
	str	s1, [x4, x23, lsl #2]
	add	x23, x23, #1
	cmp	x23, x6
	b.eq	.LBB11_53
.LBB11_3:
	mul	x8, x23, x22
	mov	x9, x7
	add	x8, x20, x8, lsl #2
	cbz	x21, .LBB11_5
	ldr	w10, [x21, x23, lsl #2]
	cmp	x7, x10
	csel	x9, x7, x10, lo
	tbnz	w10, #31, .LBB11_22
.LBB11_5:
	cmp	x9, #8
	cset	w10, lo
	b.hs	.LBB11_7
	mvni	v6.4s, #127, msl #16
	mvni	v1.4s, #127, msl #16
	mov	x11, xzr
	b	.LBB11_9
.LBB11_7:
	mvni	v1.4s, #127, msl #16
	mvni	v6.4s, #127, msl #16
	mov	x12, xzr
	mov	x13, x28
.LBB11_8:
	ldp	q2, q3, [x13, #-16]
	add	x14, x12, #16
	add	x11, x12, #8
	cmp	x14, x9
	add	x13, x13, #32
	mov	x12, x11
	fmul	v2.4s, v2.4s, v0.s[0]
	fmul	v3.4s, v3.4s, v0.s[0]
	fcmgt	v4.4s, v2.4s, v1.4s
	fcmgt	v5.4s, v3.4s, v6.4s
	bit	v1.16b, v2.16b, v4.16b
	bit	v6.16b, v3.16b, v5.16b
	b.ls	.LBB11_8
.LBB11_9:
	subs	x12, x9, x11
	b.ls	.LBB11_23
	lsl	x14, x11, #2
	add	x13, x28, x14
	add	x14, x29, x14
	b	.LBB11_13
.LBB11_11:
	add	x15, x8, x11, lsl #2
	ldr	q2, [x15]
	fmul	v2.4s, v2.4s, v0.s[0]
.LBB11_12:
	fcmgt	v3.4s, v2.4s, v1.4s
	add	x11, x11, #4
	sub	x12, x12, #4
	cmp	x11, x9
	add	x13, x13, #16
	add	x14, x14, #16
	bit	v1.16b, v2.16b, v3.16b
	b.hs	.LBB11_21
.LBB11_13:
	cmp	x12, #1
	sub	x15, x9, x11
	csinc	x16, x12, xzr, hi
	cmp	x15, #4
	b.hs	.LBB11_11
	mov	x17, xzr
	cmp	x12, #8
	stp	xzr, xzr, [sp, #96]
	b.lo	.LBB11_18
	and	x18, x12, #0xfffffffffffffff8
	and	x17, x12, #0xfffffffffffffff8
	mov	x0, x26
	mov	x1, x13
.LBB11_16:
	ldp	q2, q3, [x1, #-16]
	subs	x18, x18, #8
	add	x1, x1, #32
	stp	q2, q3, [x0, #-16]
	add	x0, x0, #32
	b.ne	.LBB11_16
	cmp	x12, x17
	b.eq	.LBB11_20
.LBB11_18:
	lsl	x0, x17, #2
	sub	x16, x16, x17
	add	x18, x14, x0
	add	x0, x25, x0
.LBB11_19:
	ldr	s2, [x18], #4
	subs	x16, x16, #1
	str	s2, [x0], #4
	b.ne	.LBB11_19
.LBB11_20:
	ldr	q2, [sp, #96]
	dup	v3.4s, w15
	fmul	v2.4s, v2.4s, v0.s[0]
	cmgt	v3.4s, v3.4s, v11.4s
	bif	v2.16b, v12.16b, v3.16b
	b	.LBB11_12
.LBB11_21:
	mov	w15, #32768
	mov	w16, #32899
	movk	w15, #16177, lsl #16
	movk	w16, #47454, lsl #16
	b	.LBB11_23
.LBB11_22:
	mov	x9, xzr
	mvni	v6.4s, #127, msl #16
	mvni	v1.4s, #127, msl #16
	mov	w10, #1
.LBB11_23:
	fcmgt	v2.4s, v1.4s, v6.4s
	mov	w11, #-884998144
	ldr	s20, [x3, x23, lsl #2]
	movi	d22, #0000000000000000
	fmov	v16.4s, #1.00000000
	dup	v10.4s, w27
	mov	v3.16b, v2.16b
	bsl	v3.16b, v1.16b, v6.16b
	ext	v1.16b, v3.16b, v3.16b, #8
	fcmgt	v2.2s, v3.2s, v1.2s
	bsl	v2.8b, v3.8b, v1.8b
	mov	s1, v2.s[1]
	fcmp	s2, s1
	fcsel	s6, s2, s1, gt
	dup	v2.4s, w11
	mov	w11, #4584
	movk	w11, #15029, lsl #16
	dup	v1.4s, w30
	dup	v3.4s, w11
	mov	w11, #7440
	movk	w11, #15369, lsl #16
	fcmp	s6, s20
	dup	v4.4s, w11
	mov	w11, #44153
	movk	w11, #15658, lsl #16
	dup	v5.4s, w11
	mov	w11, #43593
	fcsel	s21, s6, s20, gt
	movk	w11, #15914, lsl #16
	fcmp	s20, s8
	dup	v6.4s, w11
	mov	w11, #65534
	movk	w11, #16127, lsl #16
	dup	v7.4s, w11
	mov	w11, #44111
	movk	w11, #49838, lsl #16
	dup	v17.4s, w11
	mov	w11, #32768
	movk	w11, #48945, lsl #16
	dup	v18.4s, w11
	mov	w11, #32899
	movk	w11, #14686, lsl #16
	dup	v19.4s, w11
	b.eq	.LBB11_26
	fcmp	s20, s21
	fmov	s22, #1.00000000
	b.eq	.LBB11_26
	fsub	s20, s20, s21
	mov	v22.16b, v1.16b
	mov	v25.16b, v5.16b
	fmla	v22.4s, v10.4s, v20.s[0]
	dup	v20.4s, v20.s[0]
	mov	v24.16b, v20.16b
	fcmgt	v20.4s, v17.4s, v20.4s
	fadd	v23.4s, v22.4s, v2.4s
	shl	v22.4s, v22.4s, #23
	add	v22.4s, v22.4s, v16.4s
	fmla	v24.4s, v18.4s, v23.4s
	fmla	v24.4s, v19.4s, v23.4s
	mov	v23.16b, v4.16b
	fmla	v23.4s, v3.4s, v24.4s
	fmla	v25.4s, v24.4s, v23.4s
	mov	v23.16b, v6.16b
	fmla	v23.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v23.4s
	fmul	v23.4s, v24.4s, v24.4s
	fmla	v24.4s, v25.4s, v23.4s
	fadd	v23.4s, v24.4s, v16.4s
	fmul	v22.4s, v23.4s, v22.4s
	bic	v22.16b, v22.16b, v20.16b
.LBB11_26:
	fcmp	s21, s8
	str	s22, [x5, x23, lsl #2]
	str	s21, [x3, x23, lsl #2]
	fcsel	s20, s9, s21, eq
	tbz	w10, #0, .LBB11_28
	movi	v14.2d, #0000000000000000
	movi	v13.2d, #0000000000000000
	mov	x10, xzr
	b	.LBB11_30
.LBB11_28:
	movi	v13.2d, #0000000000000000
	movi	v14.2d, #0000000000000000
	mov	x12, xzr
	dup	v21.4s, v20.s[0]
	mov	x11, x28
.LBB11_29:
	ldp	q22, q23, [x11, #-16]
	mov	v24.16b, v1.16b
	mov	v25.16b, v1.16b
	dup	v27.4s, w15
	dup	v31.4s, w16
	add	x13, x12, #16
	add	x10, x12, #8
	fmul	v22.4s, v22.4s, v0.s[0]
	fmul	v23.4s, v23.4s, v0.s[0]
	cmp	x13, x9
	mov	x12, x10
	fsub	v22.4s, v22.4s, v21.4s
	fsub	v23.4s, v23.4s, v21.4s
	fmla	v24.4s, v10.4s, v22.4s
	fmla	v25.4s, v10.4s, v23.4s
	mov	v29.16b, v22.16b
	mov	v30.16b, v23.16b
	fcmgt	v22.4s, v17.4s, v22.4s
	fcmgt	v23.4s, v17.4s, v23.4s
	fadd	v26.4s, v24.4s, v2.4s
	fadd	v28.4s, v25.4s, v2.4s
	shl	v24.4s, v24.4s, #23
	shl	v25.4s, v25.4s, #23
	add	v24.4s, v24.4s, v16.4s
	fmls	v29.4s, v27.4s, v26.4s
	fmls	v30.4s, v27.4s, v28.4s
	mov	v27.16b, v4.16b
	add	v25.4s, v25.4s, v16.4s
	fmls	v29.4s, v31.4s, v26.4s
	fmls	v30.4s, v31.4s, v28.4s
	mov	v26.16b, v4.16b
	mov	v28.16b, v5.16b
	mov	v31.16b, v5.16b
	fmla	v26.4s, v3.4s, v29.4s
	fmla	v27.4s, v3.4s, v30.4s
	fmla	v28.4s, v29.4s, v26.4s
	fmla	v31.4s, v30.4s, v27.4s
	mov	v26.16b, v6.16b
	mov	v27.16b, v6.16b
	fmla	v26.4s, v29.4s, v28.4s
	fmla	v27.4s, v30.4s, v31.4s
	mov	v28.16b, v7.16b
	mov	v31.16b, v7.16b
	fmla	v28.4s, v29.4s, v26.4s
	fmul	v26.4s, v29.4s, v29.4s
	fmla	v31.4s, v30.4s, v27.4s
	fmul	v27.4s, v30.4s, v30.4s
	fmla	v29.4s, v28.4s, v26.4s
	fmla	v30.4s, v31.4s, v27.4s
	fadd	v26.4s, v29.4s, v16.4s
	fadd	v27.4s, v30.4s, v16.4s
	fmul	v24.4s, v26.4s, v24.4s
	fmul	v25.4s, v27.4s, v25.4s
	bic	v22.16b, v24.16b, v22.16b
	bic	v23.16b, v25.16b, v23.16b
	fadd	v13.4s, v13.4s, v22.4s
	fadd	v14.4s, v14.4s, v23.4s
	stp	q22, q23, [x11, #-16]
	add	x11, x11, #32
	b.ls	.LBB11_29
.LBB11_30:
	subs	x11, x9, x10
	b.ls	.LBB11_51
	dup	v20.4s, v20.s[0]
	lsl	x12, x10, #2
	add	x13, x28, x12
	add	x14, x29, x12
	b	.LBB11_34
.LBB11_32:
	str	q21, [x18]
.LBB11_33:
	fadd	v13.4s, v13.4s, v21.4s
	add	x10, x10, #4
	sub	x11, x11, #4
	cmp	x10, x9
	add	x13, x13, #16
	add	x14, x14, #16
	add	x12, x12, #16
	b.hs	.LBB11_51
.LBB11_34:
	cmp	x11, #1
	sub	x15, x9, x10
	add	x18, x8, x10, lsl #2
	csinc	x16, x11, xzr, hi
	cmp	x15, #4
	and	x17, x11, #0xfffffffffffffff8
	b.lo	.LBB11_36
	ldr	q21, [x18]
	b	.LBB11_43
.LBB11_36:
	mov	x0, xzr
	cmp	x11, #8
	stp	xzr, xzr, [sp, #96]
	b.lo	.LBB11_40
	and	x0, x11, #0xfffffffffffffff8
	mov	x1, x26
	mov	x2, x13
	mov	x19, x17
.LBB11_38:
	ldp	q21, q22, [x2, #-16]
	subs	x19, x19, #8
	add	x2, x2, #32
	stp	q21, q22, [x1, #-16]
	add	x1, x1, #32
	b.ne	.LBB11_38
	cmp	x11, x0
	b.eq	.LBB11_42
.LBB11_40:
	lsl	x2, x0, #2
	sub	x0, x16, x0
	add	x1, x14, x2
	add	x2, x25, x2
.LBB11_41:
	ldr	s21, [x1], #4
	subs	x0, x0, #1
	str	s21, [x2], #4
	b.ne	.LBB11_41
.LBB11_42:
	ldr	q21, [sp, #96]
.LBB11_43:
	fmul	v21.4s, v21.4s, v0.s[0]
	mov	v22.16b, v1.16b
	cmp	x15, #4
	mov	v25.16b, v5.16b
	fsub	v21.4s, v21.4s, v20.4s
	fmla	v22.4s, v10.4s, v21.4s
	mov	v24.16b, v21.16b
	fcmgt	v21.4s, v17.4s, v21.4s
	fadd	v23.4s, v22.4s, v2.4s
	shl	v22.4s, v22.4s, #23
	add	v22.4s, v22.4s, v16.4s
	fmla	v24.4s, v18.4s, v23.4s
	fmla	v24.4s, v19.4s, v23.4s
	mov	v23.16b, v4.16b
	fmla	v23.4s, v3.4s, v24.4s
	fmla	v25.4s, v24.4s, v23.4s
	mov	v23.16b, v6.16b
	fmla	v23.4s, v24.4s, v25.4s
	mov	v25.16b, v7.16b
	fmla	v25.4s, v24.4s, v23.4s
	fmul	v23.4s, v24.4s, v24.4s
	fmla	v24.4s, v25.4s, v23.4s
	fadd	v23.4s, v24.4s, v16.4s
	fmul	v22.4s, v23.4s, v22.4s
	bic	v21.16b, v22.16b, v21.16b
	b.hs	.LBB11_32
	cmp	x11, #8
	str	q21, [sp, #96]
	b.hs	.LBB11_46
	mov	x18, xzr
	b	.LBB11_49
.LBB11_46:
	and	x18, x11, #0xfffffffffffffff8
	mov	x0, x26
	mov	x1, x12
.LBB11_47:
	ldp	q22, q23, [x0, #-16]
	subs	x17, x17, #8
	add	x0, x0, #32
	str	q22, [x29, x1]
	str	q23, [x28, x1]
	add	x1, x1, #32
	b.ne	.LBB11_47
	cmp	x11, x18
	b.eq	.LBB11_50
.LBB11_49:
	ldr	s22, [x25, x18, lsl #2]
	str	s22, [x14, x18, lsl #2]
	add	x18, x18, #1
	cmp	x16, x18
	b.ne	.LBB11_49
.LBB11_50:
	dup	v22.4s, w15
	cmgt	v22.4s, v22.4s, v11.4s
	and	v21.16b, v22.16b, v21.16b
	b	.LBB11_33
.LBB11_51:
	subs	x10, x7, x9
	b.ls	.LBB11_2
	add	x0, x8, x9, lsl #2
	lsl	x2, x10, #2
	mov	w1, wzr
	mov	x24, x21
	mov	x21, x6
	mov	x22, x5
	mov	x27, x23
	mov	x23, x4
	mov	x20, x26
	mov	x26, x7
	mov	x19, x3
	stp	q14, q13, [sp, #64]
	bl	memset
	ldp	q14, q13, [sp, #64]
	mvni	v12.4s, #127, msl #16
	mov	x5, x22
	mov	x6, x21
	mov	x21, x24
	ldp	x22, x24, [sp, #32]
	ldr	q11, [sp, #16]
	ldr	q0, [sp, #48]
	mov	x7, x26
	mov	x26, x20
	mov	x4, x23
	mov	x23, x27
	mov	w27, #43579
	ldr	x20, [sp, #120]
	mov	w30, #1262485504
	mov	x3, x19
	movk	w27, #16312, lsl #16
	b	.LBB11_2
.LBB11_53:
	ldp	x20, x19, [sp, #256]
	ldr	d14, [sp, #112]
	ldp	x22, x21, [sp, #240]
	ldp	x24, x23, [sp, #224]
	ldp	x26, x25, [sp, #208]
	ldp	x28, x27, [sp, #192]
	ldp	x29, x30, [sp, #176]
	ldp	d9, d8, [sp, #160]
	ldp	d11, d10, [sp, #144]
	ldp	d13, d12, [sp, #128]
	add	sp, sp, #272
.LBB11_54:
	ret
.Lfunc_end11:
	.size	softmax_step, .Lfunc_end11-softmax_step
	.p2align	2
	.type	soft_cap,@function
soft_cap:
	cbz	x2, .LBB12_22
	sub	sp, sp, #64
	mov	w9, #3537
	fdiv	s0, s0, s1
	mov	w10, #34953
	movk	w9, #48477, lsl #16
	movk	w10, #15880, lsl #16
	mov	w11, #43691
	dup	v2.4s, w9
	mov	w9, #43579
	dup	v3.4s, w10
	movk	w9, #16312, lsl #16
	mov	w10, #-884998144
	mvni	v25.4s, #127, msl #16
	dup	v6.4s, w9
	mov	w9, #1262485504
	dup	v16.4s, w10
	dup	v7.4s, w9
	mov	w9, #32768
	mov	w10, #4584
	movk	w9, #48945, lsl #16
	movk	w10, #15029, lsl #16
	movk	w11, #48810, lsl #16
	dup	v17.4s, w9
	mov	w9, #32899
	dup	v19.4s, w10
	movk	w9, #14686, lsl #16
	mov	w10, #65534
	dup	v4.4s, w11
	dup	v18.4s, w9
	mov	w9, #7440
	movk	w10, #16127, lsl #16
	movk	w9, #15369, lsl #16
	dup	v23.4s, w10
	mov	w10, #44111
	dup	v20.4s, w9
	mov	w9, #44153
	mov	w11, #55050
	movk	w9, #15658, lsl #16
	movi	v5.4s, #192, lsl #24
	fmov	v24.4s, #1.00000000
	dup	v21.4s, w9
	mov	w9, #43593
	fneg	v25.4s, v25.4s
	movk	w9, #15914, lsl #16
	movk	w10, #49838, lsl #16
	movi	v26.4s, #64, lsl #24
	dup	v22.4s, w9
	mov	w9, #29207
	fmov	v27.4s, #-1.00000000
	movk	w9, #17073, lsl #16
	movk	w11, #15651, lsl #16
	dup	v29.4s, w10
	dup	v28.4s, w9
	dup	v30.4s, w11
	lsl	x9, x1, #2
	mov	x10, sp
	mov	x8, xzr
	str	d12, [sp, #16]
	add	x11, x10, #16
	stp	d11, d10, [sp, #32]
	stp	d9, d8, [sp, #48]
	b	.LBB12_3
.LBB12_2:
	add	x8, x8, #1
	add	x0, x0, x9
	cmp	x8, x2
	b.eq	.LBB12_21
.LBB12_3:
	cmp	x3, #4
	b.hs	.LBB12_5
	mov	x12, xzr
	b	.LBB12_7
.LBB12_5:
	mov	x14, xzr
	mov	x13, x0
.LBB12_6:
	ldr	q31, [x13]
	mov	v9.16b, v7.16b
	mov	v12.16b, v21.16b
	add	x15, x14, #8
	add	x12, x14, #4
	fmul	v31.4s, v31.4s, v0.s[0]
	cmp	x15, x3
	mov	x14, x12
	fmul	v8.4s, v31.4s, v5.4s
	fmla	v9.4s, v6.4s, v8.4s
	mov	v11.16b, v8.16b
	fadd	v10.4s, v9.4s, v16.4s
	shl	v9.4s, v9.4s, #23
	fmla	v11.4s, v17.4s, v10.4s
	fmla	v11.4s, v18.4s, v10.4s
	mov	v10.16b, v20.16b
	fmla	v10.4s, v19.4s, v11.4s
	fmla	v12.4s, v11.4s, v10.4s
	mov	v10.16b, v22.16b
	fmla	v10.4s, v11.4s, v12.4s
	mov	v12.16b, v23.16b
	fmla	v12.4s, v11.4s, v10.4s
	fmul	v10.4s, v11.4s, v11.4s
	fmla	v11.4s, v12.4s, v10.4s
	fmul	v12.4s, v8.4s, v25.4s
	fadd	v10.4s, v11.4s, v24.4s
	fcmge	v11.4s, v28.4s, v8.4s
	fcmgt	v8.4s, v29.4s, v8.4s
	add	v9.4s, v9.4s, v10.4s
	fmul	v10.4s, v31.4s, v31.4s
	bif	v9.16b, v12.16b, v11.16b
	mov	v11.16b, v3.16b
	mov	v12.16b, v4.16b
	fmla	v11.4s, v2.4s, v10.4s
	fadd	v9.4s, v9.4s, v24.4s
	fmla	v12.4s, v10.4s, v11.4s
	fdiv	v9.4s, v26.4s, v9.4s
	fmul	v11.4s, v10.4s, v12.4s
	fmla	v31.4s, v11.4s, v31.4s
	fadd	v9.4s, v9.4s, v27.4s
	bsl	v8.16b, v24.16b, v9.16b
	fcmgt	v9.4s, v30.4s, v10.4s
	bif	v31.16b, v8.16b, v9.16b
	fmul	v31.4s, v31.4s, v1.s[0]
	str	q31, [x13], #16
	b.ls	.LBB12_6
.LBB12_7:
	subs	x13, x3, x12
	b.ls	.LBB12_2
	lsl	x14, x12, #2
	mov	x15, xzr
	cmp	x13, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB12_12
	and	x15, x13, #0xfffffffffffffff8
	mov	x16, x14
	mov	x17, x11
	mov	x18, x15
.LBB12_10:
	add	x1, x0, x16
	subs	x18, x18, #8
	add	x16, x16, #32
	ldp	q31, q8, [x1]
	stp	q31, q8, [x17, #-16]
	add	x17, x17, #32
	b.ne	.LBB12_10
	cmp	x13, x15
	b.eq	.LBB12_14
.LBB12_12:
	add	x16, x10, x15, lsl #2
	add	x15, x15, x12
.LBB12_13:
	ldr	s31, [x0, x15, lsl #2]
	add	x15, x15, #1
	cmp	x3, x15
	str	s31, [x16], #4
	b.ne	.LBB12_13
.LBB12_14:
	ldr	q31, [sp]
	mov	v9.16b, v7.16b
	mov	v12.16b, v21.16b
	cmp	x13, #8
	fmul	v31.4s, v31.4s, v0.s[0]
	fmul	v8.4s, v31.4s, v5.4s
	fmla	v9.4s, v6.4s, v8.4s
	mov	v11.16b, v8.16b
	fadd	v10.4s, v9.4s, v16.4s
	shl	v9.4s, v9.4s, #23
	fmla	v11.4s, v17.4s, v10.4s
	fmla	v11.4s, v18.4s, v10.4s
	mov	v10.16b, v20.16b
	fmla	v10.4s, v19.4s, v11.4s
	fmla	v12.4s, v11.4s, v10.4s
	mov	v10.16b, v22.16b
	fmla	v10.4s, v11.4s, v12.4s
	mov	v12.16b, v23.16b
	fmla	v12.4s, v11.4s, v10.4s
	fmul	v10.4s, v11.4s, v11.4s
	fmla	v11.4s, v12.4s, v10.4s
	fmul	v12.4s, v8.4s, v25.4s
	fadd	v10.4s, v11.4s, v24.4s
	fcmge	v11.4s, v28.4s, v8.4s
	fcmgt	v8.4s, v29.4s, v8.4s
	add	v9.4s, v9.4s, v10.4s
	fmul	v10.4s, v31.4s, v31.4s
	bif	v9.16b, v12.16b, v11.16b
	mov	v11.16b, v3.16b
	mov	v12.16b, v4.16b
	fmla	v11.4s, v2.4s, v10.4s
	fadd	v9.4s, v9.4s, v24.4s
	fmla	v12.4s, v10.4s, v11.4s
	fdiv	v9.4s, v26.4s, v9.4s
	fmul	v11.4s, v10.4s, v12.4s
	fmla	v31.4s, v11.4s, v31.4s
	fadd	v9.4s, v9.4s, v27.4s
	bsl	v8.16b, v24.16b, v9.16b
	fcmgt	v9.4s, v30.4s, v10.4s
	bif	v31.16b, v8.16b, v9.16b
	fmul	v31.4s, v31.4s, v1.s[0]
	str	q31, [sp]
	b.hs	.LBB12_16
	mov	x15, xzr
	b	.LBB12_19
.LBB12_16:
	and	x15, x13, #0xfffffffffffffff8
	mov	x16, x11
	mov	x17, x15
.LBB12_17:
	ldp	q31, q8, [x16, #-16]
	add	x18, x0, x14
	subs	x17, x17, #8
	add	x14, x14, #32
	add	x16, x16, #32
	stp	q31, q8, [x18]
	b.ne	.LBB12_17
	cmp	x13, x15
	b.eq	.LBB12_2
.LBB12_19:
	add	x13, x10, x15, lsl #2
	add	x12, x15, x12
.LBB12_20:
	ldr	s31, [x13], #4
	str	s31, [x0, x12, lsl #2]
	add	x12, x12, #1
	cmp	x3, x12
	b.ne	.LBB12_20
	b	.LBB12_2
.LBB12_21:
	ldp	d9, d8, [sp, #48]
	ldr	d12, [sp, #16]
	ldp	d11, d10, [sp, #32]
	add	sp, sp, #64
.LBB12_22:
	ret
.Lfunc_end12:
	.size	soft_cap, .Lfunc_end12-soft_cap
	.p2align	2
	.type	scale_rows,@function
scale_rows:
	cbz	x3, .LBB13_23
	sub	sp, sp, #16
	fmov	s0, #1.00000000
	lsl	x9, x1, #2
	mov	x10, sp
	mov	x8, xzr
	add	x11, x10, #16
	b	.LBB13_3
.LBB13_2:
	add	x8, x8, #1
	add	x0, x0, x9
	cmp	x8, x3
	b.eq	.LBB13_22
.LBB13_3:
	ldr	s1, [x2, x8, lsl #2]
	fcmp	s1, s0
	b.eq	.LBB13_2
	cmp	x4, #4
	b.hs	.LBB13_6
	mov	x12, xzr
	b	.LBB13_8
.LBB13_6:
	mov	x14, xzr
	mov	x13, x0
.LBB13_7:
	ldr	q1, [x13]
	ldr	s2, [x2, x8, lsl #2]
	add	x15, x14, #8
	add	x12, x14, #4
	cmp	x15, x4
	fmul	v1.4s, v1.4s, v2.s[0]
	mov	x14, x12
	str	q1, [x13], #16
	b.ls	.LBB13_7
.LBB13_8:
	subs	x13, x4, x12
	b.ls	.LBB13_2
	lsl	x14, x12, #2
	mov	x15, xzr
	cmp	x13, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB13_13
	and	x15, x13, #0xfffffffffffffff8
	mov	x16, x14
	mov	x17, x11
	mov	x18, x15
.LBB13_11:
	add	x1, x0, x16
	subs	x18, x18, #8
	add	x16, x16, #32
	ldp	q1, q2, [x1]
	stp	q1, q2, [x17, #-16]
	add	x17, x17, #32
	b.ne	.LBB13_11
	cmp	x13, x15
	b.eq	.LBB13_15
.LBB13_13:
	add	x16, x10, x15, lsl #2
	add	x15, x15, x12
.LBB13_14:
	ldr	s1, [x0, x15, lsl #2]
	add	x15, x15, #1
	cmp	x4, x15
	str	s1, [x16], #4
	b.ne	.LBB13_14
.LBB13_15:
	ldr	q1, [sp]
	ldr	s2, [x2, x8, lsl #2]
	cmp	x13, #8
	fmul	v1.4s, v1.4s, v2.s[0]
	str	q1, [sp]
	b.hs	.LBB13_17
	mov	x15, xzr
	b	.LBB13_20
.LBB13_17:
	and	x15, x13, #0xfffffffffffffff8
	mov	x16, x11
	mov	x17, x15
.LBB13_18:
	ldp	q1, q2, [x16, #-16]
	add	x18, x0, x14
	subs	x17, x17, #8
	add	x14, x14, #32
	add	x16, x16, #32
	stp	q1, q2, [x18]
	b.ne	.LBB13_18
	cmp	x13, x15
	b.eq	.LBB13_2
.LBB13_20:
	add	x13, x10, x15, lsl #2
	add	x12, x15, x12
.LBB13_21:
	ldr	s1, [x13], #4
	str	s1, [x0, x12, lsl #2]
	add	x12, x12, #1
	cmp	x4, x12
	b.ne	.LBB13_21
	b	.LBB13_2
.LBB13_22:
	add	sp, sp, #16
.LBB13_23:
	ret
.Lfunc_end13:
	.size	scale_rows, .Lfunc_end13-scale_rows
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI14_0:
	.word	0
	.word	1
	.word	2
	.word	3
	.text
	.p2align	2
	.type	softmax,@function
softmax:
	cbz	x2, .LBB14_63
	sub	sp, sp, #128
	mov	w14, #43579
	mov	w15, #-884998144
	adrp	x13, .LCPI14_0
	movk	w14, #16312, lsl #16
	dup	v3.4s, w15
	mov	w15, #4584
	dup	v1.4s, w14
	mov	w14, #1262485504
	movk	w15, #15029, lsl #16
	dup	v2.4s, w14
	mov	w14, #32768
	dup	v6.4s, w15
	movk	w14, #48945, lsl #16
	mov	w15, #43593
	mvni	v0.4s, #127, msl #16
	dup	v4.4s, w14
	mov	w14, #32899
	movk	w15, #15914, lsl #16
	movk	w14, #14686, lsl #16
	dup	v17.4s, w15
	fmov	s18, #1.00000000
	dup	v5.4s, w14
	mov	w14, #7440
	lsl	x10, x1, #2
	movk	w14, #15369, lsl #16
	mov	x11, sp
	ldr	q19, [x13, :lo12:.LCPI14_0]
	dup	v7.4s, w14
	mov	w14, #44153
	mov	w13, #65534
	movk	w14, #15658, lsl #16
	mov	w15, #32768
	mov	w16, #32899
	dup	v16.4s, w14
	mov	w14, #44111
	mov	x8, xzr
	add	x9, x0, #16
	add	x12, x11, #16
	movk	w13, #16127, lsl #16
	movk	w14, #49838, lsl #16
	movk	w15, #16177, lsl #16
	movk	w16, #47454, lsl #16
	mov	x17, x0
	str	d12, [sp, #16]
	stp	d11, d10, [sp, #24]
	stp	d9, d8, [sp, #40]
	str	x27, [sp, #56]
	stp	x26, x25, [sp, #64]
	stp	x24, x23, [sp, #80]
	stp	x22, x21, [sp, #96]
	stp	x20, x19, [sp, #112]
	b	.LBB14_3
.LBB14_2:
	add	x8, x8, #1
	add	x9, x9, x10
	add	x17, x17, x10
	cmp	x8, x2
	b.eq	.LBB14_62
.LBB14_3:
	cmp	x3, #8
	b.hs	.LBB14_5
	mvni	v21.4s, #127, msl #16
	mvni	v20.4s, #127, msl #16
	mov	x4, xzr
	b	.LBB14_7
.LBB14_5:
	mvni	v20.4s, #127, msl #16
	mvni	v21.4s, #127, msl #16
	mov	x18, xzr
	mov	x5, x9
.LBB14_6:
	ldp	q22, q23, [x5, #-16]
	add	x6, x18, #16
	add	x4, x18, #8
	cmp	x6, x3
	add	x5, x5, #32
	mov	x18, x4
	fcmgt	v24.4s, v22.4s, v20.4s
	fcmgt	v25.4s, v23.4s, v21.4s
	bit	v20.16b, v22.16b, v24.16b
	bit	v21.16b, v23.16b, v25.16b
	b.ls	.LBB14_6
.LBB14_7:
	mul	x18, x8, x1
	subs	x5, x3, x4
	add	x18, x0, x18, lsl #2
	b.ls	.LBB14_19
	lsl	x7, x4, #2
	add	x6, x9, x7
	add	x7, x17, x7
	b	.LBB14_11
.LBB14_9:
	add	x19, x18, x4, lsl #2
	ldr	q22, [x19]
.LBB14_10:
	fcmgt	v23.4s, v22.4s, v20.4s
	add	x4, x4, #4
	sub	x5, x5, #4
	cmp	x4, x3
	add	x6, x6, #16
	add	x7, x7, #16
	bit	v20.16b, v22.16b, v23.16b
	b.hs	.LBB14_19
.LBB14_11:
	cmp	x5, #1
	sub	x19, x3, x4
	csinc	x20, x5, xzr, hi
	cmp	x19, #4
	b.hs	.LBB14_9
	mov	x21, xzr
	cmp	x5, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB14_16
	and	x22, x5, #0xfffffffffffffff8
	and	x21, x5, #0xfffffffffffffff8
	mov	x23, x12
	mov	x24, x6
.LBB14_14:
	ldp	q22, q23, [x24, #-16]
	subs	x22, x22, #8
	add	x24, x24, #32
	stp	q22, q23, [x23, #-16]
	add	x23, x23, #32
	b.ne	.LBB14_14
	cmp	x5, x21
	b.eq	.LBB14_18
.LBB14_16:
	lsl	x23, x21, #2
	sub	x20, x20, x21
	add	x22, x7, x23
	add	x23, x11, x23
.LBB14_17:
	ldr	s22, [x22], #4
	subs	x20, x20, #1
	str	s22, [x23], #4
	b.ne	.LBB14_17
.LBB14_18:
	dup	v22.4s, w19
	ldr	q23, [sp]
	cmgt	v22.4s, v22.4s, v19.4s
	bsl	v22.16b, v23.16b, v0.16b
	b	.LBB14_10
.LBB14_19:
	fcmgt	v22.4s, v20.4s, v21.4s
	bif	v20.16b, v21.16b, v22.16b
	ext	v21.16b, v20.16b, v20.16b, #8
	fcmgt	v22.2s, v20.2s, v21.2s
	bit	v21.8b, v20.8b, v22.8b
	fmov	v20.4s, #1.00000000
	mov	s22, v21.s[1]
	fcmp	s21, s22
	fcsel	s25, s21, s22, gt
	dup	v21.4s, w13
	dup	v22.4s, w14
	cmp	x3, #8
	b.hs	.LBB14_21
	movi	v24.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	mov	x4, xzr
	b	.LBB14_23
.LBB14_21:
	movi	v23.2d, #0000000000000000
	movi	v24.2d, #0000000000000000
	mov	x6, xzr
	dup	v26.4s, v25.s[0]
	mov	x5, x9
.LBB14_22:
	ldp	q27, q28, [x5, #-16]
	mov	v29.16b, v2.16b
	mov	v30.16b, v2.16b
	dup	v8.4s, w15
	dup	v12.4s, w16
	add	x7, x6, #16
	add	x4, x6, #8
	fsub	v27.4s, v27.4s, v26.4s
	fsub	v28.4s, v28.4s, v26.4s
	cmp	x7, x3
	mov	x6, x4
	fmla	v29.4s, v1.4s, v27.4s
	fmla	v30.4s, v1.4s, v28.4s
	mov	v10.16b, v27.16b
	mov	v11.16b, v28.16b
	fcmgt	v27.4s, v22.4s, v27.4s
	fcmgt	v28.4s, v22.4s, v28.4s
	fadd	v31.4s, v29.4s, v3.4s
	fadd	v9.4s, v30.4s, v3.4s
	shl	v29.4s, v29.4s, #23
	shl	v30.4s, v30.4s, #23
	add	v29.4s, v29.4s, v20.4s
	fmls	v10.4s, v8.4s, v31.4s
	fmls	v11.4s, v8.4s, v9.4s
	mov	v8.16b, v7.16b
	add	v30.4s, v30.4s, v20.4s
	fmls	v10.4s, v12.4s, v31.4s
	fmls	v11.4s, v12.4s, v9.4s
	mov	v31.16b, v7.16b
	mov	v9.16b, v16.16b
	mov	v12.16b, v16.16b
	fmla	v31.4s, v6.4s, v10.4s
	fmla	v8.4s, v6.4s, v11.4s
	fmla	v9.4s, v10.4s, v31.4s
	fmla	v12.4s, v11.4s, v8.4s
	mov	v31.16b, v17.16b
	mov	v8.16b, v17.16b
	fmla	v31.4s, v10.4s, v9.4s
	fmla	v8.4s, v11.4s, v12.4s
	mov	v9.16b, v21.16b
	mov	v12.16b, v21.16b
	fmla	v9.4s, v10.4s, v31.4s
	fmul	v31.4s, v10.4s, v10.4s
	fmla	v12.4s, v11.4s, v8.4s
	fmul	v8.4s, v11.4s, v11.4s
	fmla	v10.4s, v9.4s, v31.4s
	fmla	v11.4s, v12.4s, v8.4s
	fadd	v31.4s, v10.4s, v20.4s
	fadd	v8.4s, v11.4s, v20.4s
	fmul	v29.4s, v31.4s, v29.4s
	fmul	v30.4s, v8.4s, v30.4s
	bic	v27.16b, v29.16b, v27.16b
	bic	v28.16b, v30.16b, v28.16b
	fadd	v23.4s, v23.4s, v27.4s
	fadd	v24.4s, v24.4s, v28.4s
	stp	q27, q28, [x5, #-16]
	add	x5, x5, #32
	b.ls	.LBB14_22
.LBB14_23:
	subs	x5, x3, x4
	b.ls	.LBB14_44
	dup	v25.4s, v25.s[0]
	lsl	x6, x4, #2
	add	x7, x9, x6
	add	x19, x17, x6
	b	.LBB14_27
.LBB14_25:
	str	q26, [x23]
.LBB14_26:
	fadd	v23.4s, v23.4s, v26.4s
	add	x4, x4, #4
	sub	x5, x5, #4
	cmp	x4, x3
	add	x7, x7, #16
	add	x19, x19, #16
	add	x6, x6, #16
	b.hs	.LBB14_44
.LBB14_27:
	cmp	x5, #1
	sub	x20, x3, x4
	add	x23, x18, x4, lsl #2
	csinc	x21, x5, xzr, hi
	cmp	x20, #4
	and	x22, x5, #0xfffffffffffffff8
	b.lo	.LBB14_29
	ldr	q26, [x23]
	b	.LBB14_36
.LBB14_29:
	mov	x24, xzr
	cmp	x5, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB14_33
	and	x24, x5, #0xfffffffffffffff8
	mov	x25, x12
	mov	x26, x7
	mov	x27, x22
.LBB14_31:
	ldp	q26, q27, [x26, #-16]
	subs	x27, x27, #8
	add	x26, x26, #32
	stp	q26, q27, [x25, #-16]
	add	x25, x25, #32
	b.ne	.LBB14_31
	cmp	x5, x24
	b.eq	.LBB14_35
.LBB14_33:
	lsl	x26, x24, #2
	sub	x24, x21, x24
	add	x25, x19, x26
	add	x26, x11, x26
.LBB14_34:
	ldr	s26, [x25], #4
	subs	x24, x24, #1
	str	s26, [x26], #4
	b.ne	.LBB14_34
.LBB14_35:
	ldr	q26, [sp]
.LBB14_36:
	fsub	v26.4s, v26.4s, v25.4s
	mov	v27.16b, v2.16b
	cmp	x20, #4
	mov	v30.16b, v16.16b
	fmla	v27.4s, v1.4s, v26.4s
	mov	v29.16b, v26.16b
	fcmgt	v26.4s, v22.4s, v26.4s
	fadd	v28.4s, v27.4s, v3.4s
	shl	v27.4s, v27.4s, #23
	add	v27.4s, v27.4s, v20.4s
	fmla	v29.4s, v4.4s, v28.4s
	fmla	v29.4s, v5.4s, v28.4s
	mov	v28.16b, v7.16b
	fmla	v28.4s, v6.4s, v29.4s
	fmla	v30.4s, v29.4s, v28.4s
	mov	v28.16b, v17.16b
	fmla	v28.4s, v29.4s, v30.4s
	mov	v30.16b, v21.16b
	fmla	v30.4s, v29.4s, v28.4s
	fmul	v28.4s, v29.4s, v29.4s
	fmla	v29.4s, v30.4s, v28.4s
	fadd	v28.4s, v29.4s, v20.4s
	fmul	v27.4s, v28.4s, v27.4s
	bic	v26.16b, v27.16b, v26.16b
	b.hs	.LBB14_25
	cmp	x5, #8
	str	q26, [sp]
	b.hs	.LBB14_39
	mov	x23, xzr
	b	.LBB14_42
.LBB14_39:
	and	x23, x5, #0xfffffffffffffff8
	mov	x24, x12
	mov	x25, x6
.LBB14_40:
	ldp	q27, q28, [x24, #-16]
	subs	x22, x22, #8
	add	x24, x24, #32
	str	q27, [x17, x25]
	str	q28, [x9, x25]
	add	x25, x25, #32
	b.ne	.LBB14_40
	cmp	x5, x23
	b.eq	.LBB14_43
.LBB14_42:
	ldr	s27, [x11, x23, lsl #2]
	str	s27, [x19, x23, lsl #2]
	add	x23, x23, #1
	cmp	x21, x23
	b.ne	.LBB14_42
.LBB14_43:
	dup	v27.4s, w20
	cmgt	v27.4s, v27.4s, v19.4s
	and	v26.16b, v27.16b, v26.16b
	b	.LBB14_26
.LBB14_44:
	fadd	v20.4s, v24.4s, v23.4s
	cmp	x3, #4
	dup	v21.4s, v20.s[2]
	dup	v22.4s, v20.s[3]
	dup	v23.4s, v20.s[1]
	fadd	v20.4s, v21.4s, v20.4s
	fadd	v21.4s, v22.4s, v23.4s
	fadd	v20.4s, v21.4s, v20.4s
	fdiv	s20, s18, s20
	b.hs	.LBB14_46
	mov	x18, xzr
	b	.LBB14_48
.LBB14_46:
	mov	x5, xzr
	mov	x4, x17
.LBB14_47:
	ldr	q21, [x4]
	add	x6, x5, #8
	add	x18, x5, #4
	cmp	x6, x3
	mov	x5, x18
	fmul	v21.4s, v21.4s, v20.s[0]
	str	q21, [x4], #16
	b.ls	.LBB14_47
.LBB14_48:
	subs	x4, x3, x18
	b.ls	.LBB14_2
	lsl	x5, x18, #2
	mov	x6, xzr
	cmp	x4, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB14_53
	and	x6, x4, #0xfffffffffffffff8
	mov	x7, x5
	mov	x19, x12
	mov	x20, x6
.LBB14_51:
	ldr	q21, [x17, x7]
	ldr	q22, [x9, x7]
	subs	x20, x20, #8
	add	x7, x7, #32
	stp	q21, q22, [x19, #-16]
	add	x19, x19, #32
	b.ne	.LBB14_51
	cmp	x4, x6
	b.eq	.LBB14_55
.LBB14_53:
	add	x7, x11, x6, lsl #2
	add	x6, x6, x18
.LBB14_54:
	ldr	s21, [x17, x6, lsl #2]
	add	x6, x6, #1
	cmp	x3, x6
	str	s21, [x7], #4
	b.ne	.LBB14_54
.LBB14_55:
	ldr	q21, [sp]
	cmp	x4, #8
	fmul	v20.4s, v21.4s, v20.s[0]
	str	q20, [sp]
	b.hs	.LBB14_57
	mov	x6, xzr
	b	.LBB14_60
.LBB14_57:
	and	x6, x4, #0xfffffffffffffff8
	mov	x7, x12
	mov	x19, x6
.LBB14_58:
	ldp	q20, q21, [x7, #-16]
	subs	x19, x19, #8
	add	x7, x7, #32
	str	q20, [x17, x5]
	str	q21, [x9, x5]
	add	x5, x5, #32
	b.ne	.LBB14_58
	cmp	x4, x6
	b.eq	.LBB14_2
.LBB14_60:
	add	x4, x11, x6, lsl #2
	add	x18, x6, x18
.LBB14_61:
	ldr	s20, [x4], #4
	str	s20, [x17, x18, lsl #2]
	add	x18, x18, #1
	cmp	x3, x18
	b.ne	.LBB14_61
	b	.LBB14_2
.LBB14_62:
	ldp	x20, x19, [sp, #112]
	ldr	x27, [sp, #56]
	ldp	x22, x21, [sp, #96]
	ldr	d12, [sp, #16]
	ldp	x24, x23, [sp, #80]
	ldp	x26, x25, [sp, #64]
	ldp	d9, d8, [sp, #40]
	ldp	d11, d10, [sp, #24]
	add	sp, sp, #128
.LBB14_63:
	ret
.Lfunc_end14:
	.size	softmax, .Lfunc_end14-softmax
	.p2align	2
	.type	exponential_of,@function
exponential_of:
	sub	sp, sp, #16
	fmov	v0.4s, #1.00000000
	cmp	x2, #4
	b.hs	.LBB15_2
	mov	x8, xzr
	b	.LBB15_4
.LBB15_2:
	mov	w8, #43579
	mov	w10, #1262485504
	mvni	v18.4s, #127, msl #16
	movk	w8, #16312, lsl #16
	dup	v2.4s, w10
	mov	w10, #32899
	dup	v1.4s, w8
	mov	w8, #32768
	movk	w10, #14686, lsl #16
	movk	w8, #48945, lsl #16
	dup	v5.4s, w10
	mov	w10, #43593
	dup	v4.4s, w8
	mov	w8, #4584
	mov	w11, #-884998144
	movk	w8, #15029, lsl #16
	movk	w10, #15914, lsl #16
	dup	v3.4s, w11
	dup	v6.4s, w8
	mov	w8, #7440
	dup	v17.4s, w10
	movk	w8, #15369, lsl #16
	mov	w10, #29207
	mov	w11, #44111
	dup	v7.4s, w8
	mov	w8, #44153
	movk	w10, #17073, lsl #16
	movk	w8, #15658, lsl #16
	fneg	v18.4s, v18.4s
	movk	w11, #49838, lsl #16
	dup	v16.4s, w8
	mov	w8, #65534
	dup	v20.4s, w10
	movk	w8, #16127, lsl #16
	dup	v21.4s, w11
	mov	x9, xzr
	dup	v19.4s, w8
	mov	x10, x0
	mov	x11, x1
.LBB15_3:
	mov	v23.16b, v2.16b
	ldr	q22, [x10], #16
	mov	v26.16b, v16.16b
	add	x12, x9, #8
	add	x8, x9, #4
	mov	v25.16b, v22.16b
	cmp	x12, x2
	mov	x9, x8
	fmla	v23.4s, v1.4s, v22.4s
	fadd	v24.4s, v23.4s, v3.4s
	shl	v23.4s, v23.4s, #23
	fmla	v25.4s, v4.4s, v24.4s
	fmla	v25.4s, v5.4s, v24.4s
	mov	v24.16b, v7.16b
	fmla	v24.4s, v6.4s, v25.4s
	fmla	v26.4s, v25.4s, v24.4s
	mov	v24.16b, v17.16b
	fmla	v24.4s, v25.4s, v26.4s
	mov	v26.16b, v19.16b
	fmla	v26.4s, v25.4s, v24.4s
	fmul	v24.4s, v25.4s, v25.4s
	fmla	v25.4s, v26.4s, v24.4s
	fmul	v26.4s, v22.4s, v18.4s
	fadd	v24.4s, v25.4s, v0.4s
	fcmge	v25.4s, v20.4s, v22.4s
	fcmgt	v22.4s, v21.4s, v22.4s
	add	v23.4s, v23.4s, v24.4s
	bif	v23.16b, v26.16b, v25.16b
	bic	v22.16b, v23.16b, v22.16b
	str	q22, [x11], #16
	b.ls	.LBB15_3
.LBB15_4:
	subs	x9, x2, x8
	b.ls	.LBB15_18
	mov	x10, xzr
	cmp	x9, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB15_9
	add	x12, x0, x8, lsl #2
	and	x10, x9, #0xfffffffffffffff8
	mov	x11, sp
	add	x11, x11, #16
	mov	x13, x10
	add	x12, x12, #16
.LBB15_7:
	ldp	q1, q2, [x12, #-16]
	subs	x13, x13, #8
	add	x12, x12, #32
	stp	q1, q2, [x11, #-16]
	add	x11, x11, #32
	b.ne	.LBB15_7
	cmp	x9, x10
	b.eq	.LBB15_11
.LBB15_9:
	lsl	x11, x10, #2
	mov	x13, sp
	add	x14, x10, x8
	add	x12, x11, x8, lsl #2
	add	x11, x13, x11
	add	x10, x0, x12
	sub	x12, x14, x2
.LBB15_10:
	ldr	s1, [x10], #4
	adds	x12, x12, #1
	str	s1, [x11], #4
	b.lo	.LBB15_10
.LBB15_11:
	mov	w10, #43579
	mov	w11, #1262485504
	ldr	q3, [sp]
	movk	w10, #16312, lsl #16
	dup	v2.4s, w11
	mov	w11, #7440
	dup	v1.4s, w10
	mov	w10, #-884998144
	mov	v5.16b, v3.16b
	movk	w11, #15369, lsl #16
	cmp	x9, #8
	fmla	v2.4s, v1.4s, v3.4s
	dup	v1.4s, w10
	mov	w10, #32768
	movk	w10, #48945, lsl #16
	dup	v4.4s, w10
	mov	w10, #32899
	movk	w10, #14686, lsl #16
	fadd	v1.4s, v2.4s, v1.4s
	shl	v2.4s, v2.4s, #23
	fmla	v5.4s, v4.4s, v1.4s
	dup	v4.4s, w10
	mov	w10, #4584
	movk	w10, #15029, lsl #16
	fmla	v5.4s, v4.4s, v1.4s
	dup	v1.4s, w10
	dup	v4.4s, w11
	mov	w10, #44153
	movk	w10, #15658, lsl #16
	fmla	v4.4s, v1.4s, v5.4s
	dup	v1.4s, w10
	mov	w10, #43593
	movk	w10, #15914, lsl #16
	fmla	v1.4s, v5.4s, v4.4s
	dup	v4.4s, w10
	mov	w10, #65534
	movk	w10, #16127, lsl #16
	fmla	v4.4s, v5.4s, v1.4s
	dup	v1.4s, w10
	mov	w10, #29207
	movk	w10, #17073, lsl #16
	fmla	v1.4s, v5.4s, v4.4s
	fmul	v4.4s, v5.4s, v5.4s
	fmla	v5.4s, v1.4s, v4.4s
	mvni	v1.4s, #127, msl #16
	dup	v4.4s, w10
	mov	w10, #44111
	movk	w10, #49838, lsl #16
	fneg	v1.4s, v1.4s
	fcmge	v4.4s, v4.4s, v3.4s
	fadd	v0.4s, v5.4s, v0.4s
	fmul	v1.4s, v3.4s, v1.4s
	add	v0.4s, v2.4s, v0.4s
	dup	v2.4s, w10
	fcmgt	v2.4s, v2.4s, v3.4s
	bif	v0.16b, v1.16b, v4.16b
	bic	v0.16b, v0.16b, v2.16b
	str	q0, [sp]
	b.hs	.LBB15_13
	mov	x10, xzr
	b	.LBB15_16
.LBB15_13:
	add	x11, x1, x8, lsl #2
	and	x10, x9, #0xfffffffffffffff8
	mov	x12, sp
	add	x12, x12, #16
	mov	x13, x10
	add	x11, x11, #16
.LBB15_14:
	ldp	q0, q1, [x12, #-16]
	subs	x13, x13, #8
	add	x12, x12, #32
	stp	q0, q1, [x11, #-16]
	add	x11, x11, #32
	b.ne	.LBB15_14
	cmp	x9, x10
	b.eq	.LBB15_18
.LBB15_16:
	lsl	x9, x10, #2
	mov	x12, sp
	add	x10, x10, x8
	sub	x10, x10, x2
	add	x11, x9, x8, lsl #2
	add	x8, x12, x9
	add	x9, x1, x11
.LBB15_17:
	ldr	s0, [x8], #4
	adds	x10, x10, #1
	str	s0, [x9], #4
	b.lo	.LBB15_17
.LBB15_18:
	add	sp, sp, #16
	ret
.Lfunc_end15:
	.size	exponential_of, .Lfunc_end15-exponential_of
	.p2align	2
	.type	rotary,@function
rotary:
	sub	sp, sp, #368
	stp	x29, x30, [sp, #272]
	stp	x28, x27, [sp, #288]
	stp	x26, x25, [sp, #304]
	stp	x24, x23, [sp, #320]
	stp	x22, x21, [sp, #336]
	stp	x20, x19, [sp, #352]
	str	x7, [sp, #192]
	stp	x4, x5, [sp, #80]
	stp	x2, x3, [sp, #56]
	stp	x0, x1, [sp, #40]
	cbz	x5, .LBB16_65
	ldr	w8, [sp, #376]
	ldr	x11, [sp, #368]
	add	x15, sp, #256
	mov	x10, xzr
	add	x19, x15, #16
	str	w8, [sp, #244]
	ldp	x9, x8, [sp, #40]
	lsr	x12, x11, #1
	str	x11, [sp, #248]
	ubfx	x11, x11, #1, #2
	lsl	x8, x8, #2
	lsl	x14, x12, #2
	add	x16, x9, #4
	str	x11, [sp, #104]
	sub	x11, x11, x12
	str	x8, [sp, #96]
	ldr	x8, [sp, #192]
	str	x11, [sp, #72]
	lsl	x13, x8, #2
	add	x8, x9, #16
	stp	x16, x8, [sp, #176]
	add	x8, x8, x14
	add	x16, x9, x12, lsl #3
	str	x8, [sp, #168]
	add	x8, x9, x14
	stp	x9, x8, [sp, #152]
	ldr	x8, [sp, #56]
	stp	x16, x14, [sp, #24]
	add	x9, x8, #16
	ldr	x8, [sp, #64]
	add	x8, x8, #16
	stp	x8, x9, [sp, #8]
	b	.LBB16_3
.LBB16_2:
	ldr	x9, [sp, #96]
	ldr	x8, [sp, #184]
	ldr	x10, [sp, #144]
	add	x8, x8, x9
	add	x10, x10, #1
	str	x8, [sp, #184]
	ldr	x8, [sp, #152]
	add	x8, x8, x9
	str	x8, [sp, #152]
	ldr	x8, [sp, #88]
	cmp	x10, x8
	ldr	x8, [sp, #176]
	add	x8, x8, x9
	str	x8, [sp, #176]
	ldr	x8, [sp, #168]
	add	x8, x8, x9
	str	x8, [sp, #168]
	ldr	x8, [sp, #160]
	add	x8, x8, x9
	str	x8, [sp, #160]
	b.eq	.LBB16_65
.LBB16_3:
	ldr	x8, [sp, #80]
	str	x10, [sp, #144]
	ldr	w8, [x8, x10, lsl #2]
	tbnz	w8, #31, .LBB16_2
	cbz	x6, .LBB16_2
	mul	x9, x12, x8
	ldp	x10, x17, [sp, #48]
	ldr	x16, [sp, #32]
	ldr	x14, [sp, #144]
	ldr	x2, [sp, #152]
	ldp	x4, x5, [sp, #160]
	mov	x27, xzr
	mul	x11, x16, x8
	ldp	x18, x24, [sp, #176]
	madd	x8, x16, x8, x16
	ldr	x16, [sp, #96]
	lsl	x9, x9, #2
	mul	x10, x14, x10
	add	x30, x17, x9
	mul	x14, x16, x14
	ldr	x16, [sp, #64]
	add	x1, x16, x9
	ldr	x9, [sp, #40]
	add	x10, x9, x10, lsl #2
	str	x10, [sp, #216]
	add	x10, x17, x11
	str	x10, [sp, #232]
	add	x10, x17, x8
	add	x8, x16, x8
	str	x8, [sp, #128]
	add	x8, x9, x14
	str	x8, [sp, #120]
	ldr	x8, [sp, #24]
	str	x10, [sp, #136]
	add	x10, x16, x11
	add	x8, x8, x14
	str	x10, [sp, #224]
	str	x8, [sp, #112]
	ldr	x8, [sp, #16]
	add	x8, x8, x11
	str	x8, [sp, #208]
	ldr	x8, [sp, #8]
	add	x8, x8, x11
	str	x8, [sp, #200]
	b	.LBB16_7
.LBB16_6:
	add	x27, x27, #1
	add	x24, x24, x13
	add	x2, x2, x13
	cmp	x27, x6
	add	x18, x18, x13
	add	x5, x5, x13
	add	x4, x4, x13
	b.eq	.LBB16_2
.LBB16_7:
	ldr	w8, [sp, #244]
	cbz	w8, .LBB16_10
	ldr	x8, [sp, #248]
	cmp	x8, #8
	b.hs	.LBB16_53
	mov	x14, xzr
	b	.LBB16_55
.LBB16_10:
	ldr	x8, [sp, #248]
	cmp	x8, #2
	b.lo	.LBB16_6
	ldp	x8, x16, [sp, #192]
	mov	x7, xzr
	ldp	x21, x9, [sp, #208]
	mov	x29, x1
	mov	x28, x30
	mov	x23, x4
	mov	x22, x5
	mul	x8, x27, x8
	mov	x26, x2
	mov	x14, x24
	mov	x11, x12
	add	x17, x9, x8, lsl #2
	add	x0, x17, x12, lsl #2
	b	.LBB16_14
.LBB16_12:
	lsl	x8, x7, #2
	add	x9, x17, x7, lsl #2
	ldr	q0, [x1, x8]
	ldr	q2, [x0, x8]
	ldr	q3, [x9]
	ldr	q4, [x30, x8]
	fneg	v1.4s, v0.4s
	fmul	v0.4s, v3.4s, v0.4s
	fmul	v1.4s, v2.4s, v1.4s
	fmla	v0.4s, v4.4s, v2.4s
	fmla	v1.4s, v4.4s, v3.4s
	str	q1, [x9]
	str	q0, [x0, x8]
.LBB16_13:
	add	x7, x7, #4
	sub	x11, x11, #4
	add	x14, x14, #16
	add	x26, x26, #16
	add	x22, x22, #16
	add	x23, x23, #16
	add	x21, x21, #16
	cmp	x7, x12
	add	x28, x28, #16
	add	x16, x16, #16
	add	x29, x29, #16
	b.hs	.LBB16_6
.LBB16_14:
	cmp	x11, #1
	sub	x8, x12, x7
	csinc	x3, x11, xzr, hi
	cmp	x8, #4
	b.hs	.LBB16_12
	cmp	x12, x7
	stp	xzr, xzr, [sp, #256]
	b.eq	.LBB16_13
	cmp	x11, #8
	and	x9, x11, #0xfffffffffffffff8
	b.hs	.LBB16_18
	mov	x25, xzr
	b	.LBB16_21
.LBB16_18:
	and	x25, x11, #0xfffffffffffffff8
	mov	x8, x14
	mov	x10, x19
	mov	x20, x9
.LBB16_19:
	ldp	q0, q1, [x8, #-16]
	subs	x20, x20, #8
	add	x8, x8, #32
	stp	q0, q1, [x10, #-16]
	add	x10, x10, #32
	b.ne	.LBB16_19
	cmp	x11, x25
	b.eq	.LBB16_23
.LBB16_21:
	lsl	x10, x25, #2
	sub	x25, x3, x25
	add	x8, x26, x10
	add	x10, x15, x10
.LBB16_22:
	ldr	s0, [x8], #4
	subs	x25, x25, #1
	str	s0, [x10], #4
	b.ne	.LBB16_22
.LBB16_23:
	ldr	q0, [sp, #256]
	mov	x25, xzr
	cmp	x11, #8
	stp	xzr, xzr, [sp, #256]
	b.lo	.LBB16_27
	and	x25, x11, #0xfffffffffffffff8
	mov	x8, x22
	mov	x10, x19
	mov	x20, x9
.LBB16_25:
	ldp	q1, q2, [x8, #-16]
	subs	x20, x20, #8
	add	x8, x8, #32
	stp	q1, q2, [x10, #-16]
	add	x10, x10, #32
	b.ne	.LBB16_25
	cmp	x11, x25
	b.eq	.LBB16_29
.LBB16_27:
	lsl	x10, x25, #2
	sub	x25, x3, x25
	add	x8, x23, x10
	add	x10, x15, x10
.LBB16_28:
	ldr	s1, [x8], #4
	subs	x25, x25, #1
	str	s1, [x10], #4
	b.ne	.LBB16_28
.LBB16_29:
	ldr	q1, [sp, #256]
	mov	x25, xzr
	cmp	x11, #8
	stp	xzr, xzr, [sp, #256]
	b.lo	.LBB16_33
	and	x25, x11, #0xfffffffffffffff8
	mov	x8, x21
	mov	x10, x19
	mov	x20, x9
.LBB16_31:
	ldp	q2, q3, [x8, #-16]
	subs	x20, x20, #8
	add	x8, x8, #32
	stp	q2, q3, [x10, #-16]
	add	x10, x10, #32
	b.ne	.LBB16_31
	cmp	x11, x25
	b.eq	.LBB16_35
.LBB16_33:
	lsl	x10, x25, #2
	sub	x25, x3, x25
	add	x8, x28, x10
	add	x10, x15, x10
.LBB16_34:
	ldr	s2, [x8], #4
	subs	x25, x25, #1
	str	s2, [x10], #4
	b.ne	.LBB16_34
.LBB16_35:
	ldr	q2, [sp, #256]
	mov	x25, xzr
	cmp	x11, #8
	stp	xzr, xzr, [sp, #256]
	b.lo	.LBB16_39
	and	x25, x11, #0xfffffffffffffff8
	mov	x8, x16
	mov	x10, x19
	mov	x20, x9
.LBB16_37:
	ldp	q3, q4, [x8, #-16]
	subs	x20, x20, #8
	add	x8, x8, #32
	stp	q3, q4, [x10, #-16]
	add	x10, x10, #32
	b.ne	.LBB16_37
	cmp	x11, x25
	b.eq	.LBB16_41
.LBB16_39:
	lsl	x10, x25, #2
	sub	x25, x3, x25
	add	x8, x29, x10
	add	x10, x15, x10
.LBB16_40:
	ldr	s3, [x8], #4
	subs	x25, x25, #1
	str	s3, [x10], #4
	b.ne	.LBB16_40
.LBB16_41:
	ldr	q3, [sp, #256]
	cmp	x11, #8
	fneg	v4.4s, v3.4s
	fmul	v4.4s, v1.4s, v4.4s
	fmla	v4.4s, v2.4s, v0.4s
	str	q4, [sp, #256]
	b.hs	.LBB16_43
	mov	x25, xzr
	b	.LBB16_46
.LBB16_43:
	and	x25, x11, #0xfffffffffffffff8
	mov	x8, x19
	mov	x10, x14
	mov	x20, x9
.LBB16_44:
	ldp	q4, q5, [x8, #-16]
	subs	x20, x20, #8
	add	x8, x8, #32
	stp	q4, q5, [x10, #-16]
	add	x10, x10, #32
	b.ne	.LBB16_44
	cmp	x11, x25
	b.eq	.LBB16_47
.LBB16_46:
	ldr	s4, [x15, x25, lsl #2]
	str	s4, [x26, x25, lsl #2]
	add	x25, x25, #1
	cmp	x3, x25
	b.ne	.LBB16_46
.LBB16_47:
	fmul	v0.4s, v0.4s, v3.4s
	cmp	x11, #8
	fmla	v0.4s, v2.4s, v1.4s
	str	q0, [sp, #256]
	b.hs	.LBB16_49
	mov	x25, xzr
	b	.LBB16_52
.LBB16_49:
	and	x25, x11, #0xfffffffffffffff8
	mov	x8, x19
	mov	x10, x22
.LBB16_50:
	ldp	q0, q1, [x8, #-16]
	subs	x9, x9, #8
	add	x8, x8, #32
	stp	q0, q1, [x10, #-16]
	add	x10, x10, #32
	b.ne	.LBB16_50
	cmp	x11, x25
	b.eq	.LBB16_13
.LBB16_52:
	ldr	s0, [x15, x25, lsl #2]
	str	s0, [x23, x25, lsl #2]
	add	x25, x25, #1
	cmp	x3, x25
	b.ne	.LBB16_52
	b	.LBB16_13
.LBB16_53:
	mov	x0, xzr
	mov	x11, x1
	mov	x16, x30
	mov	x17, x24
.LBB16_54:
	mov	x8, x17
	ldr	q1, [x17]
	add	x14, x0, #4
	ldr	q0, [x8, #-16]!
	ldr	q2, [x11], #16
	uzp2	v3.4s, v0.4s, v1.4s
	uzp1	v0.4s, v0.4s, v1.4s
	fneg	v4.4s, v2.4s
	ldr	q1, [x16], #16
	fmul	v4.4s, v3.4s, v4.4s
	fmla	v4.4s, v1.4s, v0.4s
	fmul	v5.4s, v0.4s, v2.4s
	fmla	v5.4s, v1.4s, v3.4s
	zip2	v0.4s, v4.4s, v5.4s
	st2	{ v4.2s, v5.2s }, [x8]
	add	x8, x0, #8
	cmp	x8, x12
	mov	x0, x14
	str	q0, [x17], #32
	b.ls	.LBB16_54
.LBB16_55:
	subs	x10, x12, x14
	b.ls	.LBB16_6
	cmp	x10, #4
	b.hs	.LBB16_60
.LBB16_57:
	mov	x11, x14
.LBB16_58:
	ldp	x9, x10, [sp, #224]
	lsl	x8, x11, #2
	add	x14, x18, x11, lsl #3
	sub	x11, x12, x11
	add	x16, x10, x8
	add	x17, x9, x8
.LBB16_59:
	ldp	s2, s0, [x14, #-4]
	subs	x11, x11, #1
	ldr	s1, [x17]
	ldr	s3, [x16]
	fnmul	s1, s1, s0
	fmadd	s1, s2, s3, s1
	stur	s1, [x14, #-4]
	ldr	s1, [x17], #4
	fmul	s1, s2, s1
	ldr	s2, [x16], #4
	fmadd	s0, s0, s2, s1
	str	s0, [x14], #8
	b.ne	.LBB16_59
	b	.LBB16_6
.LBB16_60:
	mul	x9, x13, x27
	ldp	x16, x8, [sp, #112]
	ldr	x17, [sp, #128]
	add	x8, x8, x9
	add	x16, x16, x9
	ldr	x9, [sp, #224]
	add	x11, x8, x14, lsl #3
	lsl	x8, x14, #2
	cmp	x11, x17
	ldr	x17, [sp, #232]
	add	x9, x9, x8
	ccmp	x9, x16, #2, lo
	add	x17, x17, x8
	cset	w9, lo
	cmp	x17, x16
	ldr	x16, [sp, #136]
	ccmp	x11, x16, #2, lo
	b.lo	.LBB16_57
	tbnz	w9, #0, .LBB16_57
	ldr	x9, [sp, #104]
	add	x16, x2, x14, lsl #3
	sub	x9, x10, x9
	add	x11, x14, x9
	ldr	x9, [sp, #72]
	add	x14, x9, x14
	ldp	x10, x9, [sp, #224]
	add	x17, x10, x8
	add	x0, x9, x8
.LBB16_63:
	ldr	q0, [x17], #16
	ld2	{ v1.4s, v2.4s }, [x16]
	adds	x14, x14, #4
	ldr	q5, [x0], #16
	fneg	v3.4s, v0.4s
	fmul	v3.4s, v2.4s, v3.4s
	fmla	v3.4s, v5.4s, v1.4s
	fmul	v4.4s, v1.4s, v0.4s
	fmla	v4.4s, v5.4s, v2.4s
	st2	{ v3.4s, v4.4s }, [x16], #32
	b.ne	.LBB16_63
	ldr	x8, [sp, #104]
	cbnz	x8, .LBB16_58
	b	.LBB16_6
.LBB16_65:
	ldp	x20, x19, [sp, #352]
	ldp	x22, x21, [sp, #336]
	ldp	x24, x23, [sp, #320]
	ldp	x26, x25, [sp, #304]
	ldp	x28, x27, [sp, #288]
	ldp	x29, x30, [sp, #272]
	add	sp, sp, #368
	ret
.Lfunc_end16:
	.size	rotary, .Lfunc_end16-rotary
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI17_0:
	.word	0
	.word	1
	.word	2
	.word	3
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI17_1:
	.xword	0x39b4484bfeebc2a0
.LCPI17_2:
	.xword	0x479e17b84357691b
.LCPI17_3:
	.xword	0x46293e5939a08cea
	.text
	.p2align	2
	.type	l2_normalize,@function
l2_normalize:
	cbz	x5, .LBB17_60
	sub	sp, sp, #96
	sub	x9, x5, #1
	fcvt	d0, s0
	orr	x16, x1, x3
	madd	x14, x1, x9, x6
	movi	d1, #0000000000000000
	lsl	x11, x1, #2
	adrp	x18, .LCPI17_1
	adrp	x1, .LCPI17_2
	fmov	d2, #1.00000000
	madd	x15, x3, x9, x6
	ubfx	x16, x16, #61, #1
	mov	x12, sp
	ldr	d3, [x18, :lo12:.LCPI17_1]
	ldr	d4, [x1, :lo12:.LCPI17_2]
	mov	x8, xzr
	and	x9, x6, #0xfffffffffffffff8
	add	x10, x0, #32
	add	x13, x0, #16
	add	x17, x0, x14, lsl #2
	lsl	x14, x3, #2
	mov	w18, #256
	adrp	x1, .LCPI17_0
	str	x27, [sp, #16]
	add	x3, x2, x15, lsl #2
	cmp	x2, x17
	adrp	x17, .LCPI17_3
	ldr	d5, [x17, :lo12:.LCPI17_3]
	add	x15, x12, #16
	add	x17, x2, #16
	ccmp	x0, x3, #2, lo
	stp	x26, x25, [sp, #32]
	csinc	w16, w16, wzr, hs
	stp	x24, x23, [sp, #48]
	stp	x22, x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	b	.LBB17_3
.LBB17_2:
	add	x8, x8, #1
	add	x10, x10, x11
	add	x0, x0, x11
	cmp	x8, x5
	add	x13, x13, x11
	add	x17, x17, x14
	add	x2, x2, x14
	b.eq	.LBB17_59
.LBB17_3:
	cbz	x6, .LBB17_21
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	mov	x20, xzr
	mov	x3, x10
	mov	x21, x6
	b	.LBB17_7
.LBB17_5:
	dup	v20.4s, w22
	ldr	q21, [x1, :lo12:.LCPI17_0]
	cmgt	v20.4s, v20.4s, v21.4s
	ldr	q21, [sp]
	and	v20.16b, v20.16b, v21.16b
	fmla	v18.4s, v20.4s, v20.4s
.LBB17_6:
	fadd	v18.4s, v19.4s, v18.4s
	fadd	v16.4s, v17.4s, v16.4s
	cmp	x19, x6
	add	x3, x3, #1024
	mov	x21, x7
	mov	x20, x19
	fadd	v16.4s, v18.4s, v16.4s
	fcvtl	v17.2d, v16.2s
	fcvtl2	v16.2d, v16.4s
	fadd	v7.2d, v7.2d, v16.2d
	fadd	v6.2d, v6.2d, v17.2d
	b.hs	.LBB17_22
.LBB17_7:
	subs	x7, x21, #256
	sub	x22, x6, x20
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	add	x19, x20, #256
	csel	x21, x21, x18, lo
	cmp	x22, #256
	csel	x22, x6, x19, lo
	orr	x23, x20, #0x10
	mov	x24, x20
	cmp	x23, x22
	b.hi	.LBB17_10
	mov	x23, x3
	mov	x25, x20
.LBB17_9:
	ldp	q20, q21, [x23, #-32]
	add	x26, x25, #32
	ldp	q22, q23, [x23], #64
	add	x24, x25, #16
	cmp	x26, x22
	fmla	v19.4s, v20.4s, v20.4s
	fmla	v18.4s, v21.4s, v21.4s
	mov	x25, x24
	fmla	v17.4s, v22.4s, v22.4s
	fmla	v16.4s, v23.4s, v23.4s
	b.ls	.LBB17_9
.LBB17_10:
	add	x23, x24, #4
	cmp	x23, x22
	b.ls	.LBB17_12
	mov	x23, x24
	b	.LBB17_14
.LBB17_12:
	add	x25, x0, x24, lsl #2
.LBB17_13:
	ldr	q20, [x25], #16
	add	x26, x24, #8
	add	x23, x24, #4
	cmp	x26, x22
	fmla	v19.4s, v20.4s, v20.4s
	mov	x24, x23
	b.ls	.LBB17_13
.LBB17_14:
	subs	x22, x22, x23
	b.ls	.LBB17_6
	add	x20, x21, x20
	mov	x24, xzr
	stp	xzr, xzr, [sp]
	sub	x20, x20, x23
	cmp	x20, #1
	csinc	x25, x20, xzr, hi
	cmp	x20, #8
	b.lo	.LBB17_19
	cmp	x20, #1
	lsl	x21, x23, #2
	and	x24, x25, #0xfffffffffffffff8
	csinc	x26, x20, xzr, hi
	and	x25, x26, #0xfffffffffffffff8
	mov	x26, x15
.LBB17_17:
	add	x27, x0, x21
	subs	x25, x25, #8
	add	x21, x21, #32
	ldp	q20, q21, [x27]
	stp	q20, q21, [x26, #-16]
	add	x26, x26, #32
	b.ne	.LBB17_17
	cmp	x20, x24
	b.eq	.LBB17_5
.LBB17_19:
	lsl	x25, x24, #2
	cmp	x20, #1
	add	x21, x25, x23, lsl #2
	csinc	x23, x20, xzr, hi
	add	x20, x12, x25
	sub	x23, x23, x24
.LBB17_20:
	ldr	s20, [x0, x21]
	subs	x23, x23, #1
	add	x21, x21, #4
	str	s20, [x20], #4
	b.ne	.LBB17_20
	b	.LBB17_5
.LBB17_21:
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
.LBB17_22:
	ext	v16.16b, v6.16b, v7.16b, #8
	ext	v6.16b, v7.16b, v6.16b, #8
	fadd	v6.2d, v16.2d, v6.2d
	faddp	d6, v6.2d
	fcmp	d6, d3
	cset	w3, ge
	fcmp	d6, d4
	cset	w7, ls
	ands	w3, w3, w7
	fcsel	d6, d6, d1, ne
	tbnz	w3, #0, .LBB17_30
	cbz	x6, .LBB17_30
	movi	d6, #0000000000000000
	cmp	x6, #8
	b.hs	.LBB17_26
	mov	x3, xzr
	b	.LBB17_29
.LBB17_26:
	mov	x3, x13
	mov	x7, x9
.LBB17_27:
	ldp	q7, q16, [x3, #-16]
	subs	x7, x7, #8
	add	x3, x3, #32
	fcvtl	v17.2d, v7.2s
	fcvtl2	v7.2d, v7.4s
	fmul	v17.2d, v17.2d, v17.2d
	fmul	v7.2d, v7.2d, v7.2d
	mov	d18, v17.d[1]
	fadd	d6, d6, d17
	fcvtl	v17.2d, v16.2s
	fcvtl2	v16.2d, v16.4s
	fadd	d6, d6, d18
	mov	d18, v7.d[1]
	fadd	d6, d6, d7
	fmul	v7.2d, v17.2d, v17.2d
	fadd	d6, d6, d18
	mov	d17, v7.d[1]
	fadd	d6, d6, d7
	fmul	v7.2d, v16.2d, v16.2d
	fadd	d6, d6, d17
	mov	d16, v7.d[1]
	fadd	d6, d6, d7
	fadd	d6, d6, d16
	b.ne	.LBB17_27
	cmp	x6, x9
	mov	x3, x9
	b.eq	.LBB17_30
.LBB17_29:
	ldr	s7, [x0, x3, lsl #2]
	add	x3, x3, #1
	cmp	x6, x3
	fcvt	d7, s7
	fmadd	d6, d7, d7, d6
	b.ne	.LBB17_29
.LBB17_30:
	fsqrt	d7, d6
	fcmp	d7, d0
	fcsel	d6, d0, d7, mi
	cbz	x4, .LBB17_32
	fcvt	s7, d7
	str	s7, [x4, x8, lsl #2]
.LBB17_32:
	fcmp	d6, d3
	b.le	.LBB17_36
	fcmp	d6, d5
	b.pl	.LBB17_36
	fdiv	d6, d2, d6
	cmp	x6, #4
	fcvt	s6, d6
	b.hs	.LBB17_39
	mov	x3, xzr
	b	.LBB17_41
.LBB17_36:
	cbz	x6, .LBB17_2
	cmp	x6, #8
	cset	w3, lo
	orr	w3, w3, w16
	tbz	w3, #0, .LBB17_50
	mov	x3, xzr
	b	.LBB17_53
.LBB17_39:
	mov	x7, xzr
	mov	x19, xzr
.LBB17_40:
	ldr	q7, [x0, x7]
	add	x20, x19, #8
	add	x3, x19, #4
	cmp	x20, x6
	mov	x19, x3
	fmul	v7.4s, v7.4s, v6.s[0]
	str	q7, [x2, x7]
	add	x7, x7, #16
	b.ls	.LBB17_40
.LBB17_41:
	subs	x7, x6, x3
	b.ls	.LBB17_2
	lsl	x19, x3, #2
	mov	x20, xzr
	cmp	x7, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB17_46
	and	x20, x7, #0xfffffffffffffff8
	mov	x21, x19
	mov	x22, x15
	mov	x23, x20
.LBB17_44:
	ldr	q7, [x0, x21]
	ldr	q16, [x13, x21]
	subs	x23, x23, #8
	add	x21, x21, #32
	stp	q7, q16, [x22, #-16]
	add	x22, x22, #32
	b.ne	.LBB17_44
	cmp	x7, x20
	b.eq	.LBB17_48
.LBB17_46:
	add	x21, x12, x20, lsl #2
	add	x20, x20, x3
.LBB17_47:
	ldr	s7, [x0, x20, lsl #2]
	add	x20, x20, #1
	cmp	x6, x20
	str	s7, [x21], #4
	b.ne	.LBB17_47
.LBB17_48:
	ldr	q7, [sp]
	cmp	x7, #8
	fmul	v6.4s, v7.4s, v6.s[0]
	str	q6, [sp]
	b.hs	.LBB17_54
	mov	x20, xzr
	b	.LBB17_57
.LBB17_50:
	dup	v7.2d, v6.d[0]
	mov	x3, xzr
	mov	x7, x17
	mov	x19, x9
.LBB17_51:
	ldr	q16, [x0, x3]
	ldr	q18, [x13, x3]
	subs	x19, x19, #8
	add	x3, x3, #32
	fcvtl2	v17.2d, v16.4s
	fcvtl	v16.2d, v16.2s
	fcvtl	v19.2d, v18.2s
	fcvtl2	v18.2d, v18.4s
	fdiv	v16.2d, v16.2d, v7.2d
	fdiv	v19.2d, v19.2d, v7.2d
	fcvtn	v16.2s, v16.2d
	fdiv	v17.2d, v17.2d, v7.2d
	fcvtn	v19.2s, v19.2d
	fdiv	v18.2d, v18.2d, v7.2d
	fcvtn2	v16.4s, v17.2d
	fcvtn2	v19.4s, v18.2d
	stp	q16, q19, [x7, #-16]
	add	x7, x7, #32
	b.ne	.LBB17_51
	cmp	x6, x9
	mov	x3, x9
	b.eq	.LBB17_2
.LBB17_53:
	ldr	s7, [x0, x3, lsl #2]
	fcvt	d7, s7
	fdiv	d7, d7, d6
	fcvt	s7, d7
	str	s7, [x2, x3, lsl #2]
	add	x3, x3, #1
	cmp	x6, x3
	b.ne	.LBB17_53
	b	.LBB17_2
.LBB17_54:
	and	x20, x7, #0xfffffffffffffff8
	mov	x21, x15
	mov	x22, x20
.LBB17_55:
	ldp	q6, q7, [x21, #-16]
	subs	x22, x22, #8
	add	x21, x21, #32
	str	q6, [x2, x19]
	str	q7, [x17, x19]
	add	x19, x19, #32
	b.ne	.LBB17_55
	cmp	x7, x20
	b.eq	.LBB17_2
.LBB17_57:
	add	x7, x12, x20, lsl #2
	add	x3, x20, x3
.LBB17_58:
	ldr	s6, [x7], #4
	str	s6, [x2, x3, lsl #2]
	add	x3, x3, #1
	cmp	x6, x3
	b.ne	.LBB17_58
	b	.LBB17_2
.LBB17_59:
	ldp	x20, x19, [sp, #80]
	ldr	x27, [sp, #16]
	ldp	x22, x21, [sp, #64]
	ldp	x24, x23, [sp, #48]
	ldp	x26, x25, [sp, #32]
	add	sp, sp, #96
.LBB17_60:
	ret
.Lfunc_end17:
	.size	l2_normalize, .Lfunc_end17-l2_normalize
	.p2align	2
	.type	mean_rows,@function
mean_rows:
	cbz	x3, .LBB18_30
	sub	sp, sp, #112
	ucvtf	d0, x2
	mov	x9, sp
	lsl	x12, x1, #6
	lsl	x13, x1, #2
	mov	x8, xzr
	add	x10, x9, #16
	add	x11, x0, #16
	add	x14, x4, #16
	mov	w15, #16
	mov	x16, x4
	mov	x17, x0
	mov	x18, x3
	dup	v0.2d, v0.d[0]
	stp	x29, x30, [sp, #16]
	stp	x28, x27, [sp, #32]
	stp	x26, x25, [sp, #48]
	stp	x24, x23, [sp, #64]
	stp	x22, x21, [sp, #80]
	stp	x20, x19, [sp, #96]
	b	.LBB18_4
.LBB18_2:
	add	x5, x4, x8, lsl #2
	str	q1, [x5]
.LBB18_3:
	add	x8, x8, #4
	sub	x18, x18, #4
	add	x11, x11, #16
	cmp	x8, x3
	add	x17, x17, #16
	add	x14, x14, #16
	add	x16, x16, #16
	b.hs	.LBB18_29
.LBB18_4:
	cmp	x18, #1
	and	x6, x18, #0xfffffffffffffff8
	sub	x7, x3, x8
	csinc	x5, x18, xzr, hi
	cbz	x2, .LBB18_20
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	add	x19, x0, x8, lsl #2
	mov	x22, xzr
	mov	x20, x17
	mov	x21, x11
	mov	x25, x2
	b	.LBB18_8
.LBB18_6:
	fcvtl2	v4.2d, v3.4s
	fcvtl	v3.2d, v3.2s
.LBB18_7:
	fadd	v1.2d, v1.2d, v3.2d
	fadd	v2.2d, v2.2d, v4.2d
	add	x21, x21, x12
	cmp	x24, x2
	add	x20, x20, x12
	mov	x25, x23
	mov	x22, x24
	b.hs	.LBB18_21
.LBB18_8:
	subs	x23, x25, #16
	sub	x26, x2, x22
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	add	x24, x22, #16
	csel	x25, x25, x15, lo
	cmp	x26, #16
	csel	x26, x2, x24, lo
	cmp	x22, x26
	b.hs	.LBB18_7
	add	x25, x25, x22
	mov	x26, x20
	mov	x27, x21
	b	.LBB18_12
.LBB18_10:
	mul	x28, x22, x1
	add	x28, x19, x28, lsl #2
	ldr	q4, [x28]
.LBB18_11:
	fadd	v3.4s, v3.4s, v4.4s
	add	x22, x22, #1
	add	x27, x27, x13
	cmp	x22, x25
	add	x26, x26, x13
	b.eq	.LBB18_6
.LBB18_12:
	cmp	x7, #4
	b.hs	.LBB18_10
	mov	x30, xzr
	cmp	x18, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB18_17
	mov	x28, x27
	mov	x29, x10
	mov	x30, x6
.LBB18_15:
	ldp	q4, q5, [x28, #-16]
	subs	x30, x30, #8
	add	x28, x28, #32
	stp	q4, q5, [x29, #-16]
	add	x29, x29, #32
	b.ne	.LBB18_15
	cmp	x18, x6
	mov	x30, x6
	b.eq	.LBB18_19
.LBB18_17:
	lsl	x29, x30, #2
	sub	x30, x5, x30
	add	x28, x26, x29
	add	x29, x9, x29
.LBB18_18:
	ldr	s4, [x28], #4
	subs	x30, x30, #1
	str	s4, [x29], #4
	b.ne	.LBB18_18
.LBB18_19:
	ldr	q4, [sp]
	b	.LBB18_11
.LBB18_20:
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
.LBB18_21:
	fdiv	v1.2d, v1.2d, v0.2d
	cmp	x7, #4
	fdiv	v2.2d, v2.2d, v0.2d
	fcvtn	v1.2s, v1.2d
	fcvtn2	v1.4s, v2.2d
	b.hs	.LBB18_2
	cmp	x18, #8
	str	q1, [sp]
	b.hs	.LBB18_24
	mov	x7, xzr
	b	.LBB18_27
.LBB18_24:
	and	x7, x18, #0xfffffffffffffff8
	mov	x19, x10
	mov	x20, x14
.LBB18_25:
	ldp	q1, q2, [x19, #-16]
	subs	x6, x6, #8
	add	x19, x19, #32
	stp	q1, q2, [x20, #-16]
	add	x20, x20, #32
	b.ne	.LBB18_25
	cmp	x18, x7
	b.eq	.LBB18_3
.LBB18_27:
	lsl	x19, x7, #2
	sub	x5, x5, x7
	add	x6, x9, x19
	add	x19, x16, x19
.LBB18_28:
	ldr	s1, [x6], #4
	subs	x5, x5, #1
	str	s1, [x19], #4
	b.ne	.LBB18_28
	b	.LBB18_3
.LBB18_29:
	ldp	x20, x19, [sp, #96]
	ldp	x22, x21, [sp, #80]
	ldp	x24, x23, [sp, #64]
	ldp	x26, x25, [sp, #48]
	ldp	x28, x27, [sp, #32]
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #112
.LBB18_30:
	ret
.Lfunc_end18:
	.size	mean_rows, .Lfunc_end18-mean_rows
	.p2align	2
	.type	max_rows,@function
max_rows:
	cbz	x3, .LBB19_25
	sub	sp, sp, #48
	mov	x9, sp
	mov	x8, xzr
	add	x10, x0, #16
	add	x11, x4, #16
	add	x12, x9, #16
	mov	x13, x4
	mov	x14, x0
	mov	x15, x3
	stp	x22, x21, [sp, #16]
	stp	x20, x19, [sp, #32]
	b	.LBB19_4
.LBB19_2:
	add	x16, x4, x8, lsl #2
	str	q0, [x16]
.LBB19_3:
	add	x8, x8, #4
	sub	x15, x15, #4
	add	x10, x10, #16
	cmp	x8, x3
	add	x14, x14, #16
	add	x11, x11, #16
	add	x13, x13, #16
	b.hs	.LBB19_24
.LBB19_4:
	mvni	v0.4s, #127, msl #16
	cmp	x15, #1
	and	x17, x15, #0xfffffffffffffff8
	csinc	x16, x15, xzr, hi
	sub	x18, x3, x8
	cbz	x2, .LBB19_16
	add	x5, x0, x8, lsl #2
	mov	x6, xzr
	b	.LBB19_8
.LBB19_6:
	add	x7, x5, x7, lsl #2
	ldr	q1, [x7]
.LBB19_7:
	fcmgt	v2.4s, v1.4s, v0.4s
	fcmeq	v3.4s, v1.4s, v1.4s
	add	x6, x6, #1
	cmp	x6, x2
	orn	v2.16b, v2.16b, v3.16b
	bit	v0.16b, v1.16b, v2.16b
	b.eq	.LBB19_16
.LBB19_8:
	ldr	x7, [x1, x6, lsl #3]
	cmp	x18, #4
	b.hs	.LBB19_6
	mov	x20, xzr
	cmp	x15, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB19_13
	lsl	x20, x7, #2
	mov	x21, x12
	mov	x22, x17
	add	x19, x10, x20
	add	x20, x14, x20
.LBB19_11:
	ldr	q1, [x20], #32
	subs	x22, x22, #8
	ldr	q2, [x19], #32
	stp	q1, q2, [x21, #-16]
	add	x21, x21, #32
	b.ne	.LBB19_11
	cmp	x15, x17
	mov	x20, x17
	b.eq	.LBB19_15
.LBB19_13:
	lsl	x19, x20, #2
	sub	x20, x16, x20
	add	x7, x19, x7, lsl #2
	add	x19, x9, x19
.LBB19_14:
	ldr	s1, [x14, x7]
	subs	x20, x20, #1
	add	x7, x7, #4
	str	s1, [x19], #4
	b.ne	.LBB19_14
.LBB19_15:
	ldr	q1, [sp]
	b	.LBB19_7
.LBB19_16:
	cmp	x18, #4
	b.hs	.LBB19_2
	cmp	x15, #8
	str	q0, [sp]
	b.hs	.LBB19_19
	mov	x18, xzr
	b	.LBB19_22
.LBB19_19:
	and	x18, x15, #0xfffffffffffffff8
	mov	x5, x12
	mov	x6, x11
.LBB19_20:
	ldp	q0, q1, [x5, #-16]
	subs	x17, x17, #8
	add	x5, x5, #32
	stp	q0, q1, [x6, #-16]
	add	x6, x6, #32
	b.ne	.LBB19_20
	cmp	x15, x18
	b.eq	.LBB19_3
.LBB19_22:
	lsl	x5, x18, #2
	sub	x16, x16, x18
	add	x17, x9, x5
	add	x5, x13, x5
.LBB19_23:
	ldr	s0, [x17], #4
	subs	x16, x16, #1
	str	s0, [x5], #4
	b.ne	.LBB19_23
	b	.LBB19_3
.LBB19_24:
	ldp	x20, x19, [sp, #32]
	ldp	x22, x21, [sp, #16]
	add	sp, sp, #48
.LBB19_25:
	ret
.Lfunc_end19:
	.size	max_rows, .Lfunc_end19-max_rows
	.p2align	2
	.type	add,@function
add:
	sub	sp, sp, #16
	cmp	x3, #4
	b.hs	.LBB20_2
	mov	x8, xzr
	b	.LBB20_4
.LBB20_2:
	mov	x12, xzr
	mov	x9, x1
	mov	x10, x0
	mov	x11, x2
.LBB20_3:
	ldr	q0, [x10], #16
	add	x13, x12, #8
	ldr	q1, [x9], #16
	add	x8, x12, #4
	cmp	x13, x3
	mov	x12, x8
	fadd	v0.4s, v0.4s, v1.4s
	str	q0, [x11], #16
	b.ls	.LBB20_3
.LBB20_4:
	subs	x9, x3, x8
	b.ls	.LBB20_24
	mov	x10, xzr
	cmp	x9, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB20_9
	add	x12, x0, x8, lsl #2
	and	x10, x9, #0xfffffffffffffff8
	mov	x11, sp
	add	x11, x11, #16
	mov	x13, x10
	add	x12, x12, #16
.LBB20_7:
	ldp	q0, q1, [x12, #-16]
	subs	x13, x13, #8
	add	x12, x12, #32
	stp	q0, q1, [x11, #-16]
	add	x11, x11, #32
	b.ne	.LBB20_7
	cmp	x9, x10
	b.eq	.LBB20_11
.LBB20_9:
	lsl	x11, x10, #2
	mov	x13, sp
	add	x14, x10, x8
	add	x12, x11, x8, lsl #2
	add	x11, x13, x11
	add	x10, x0, x12
	sub	x12, x14, x3
.LBB20_10:
	ldr	s0, [x10], #4
	adds	x12, x12, #1
	str	s0, [x11], #4
	b.lo	.LBB20_10
.LBB20_11:
	ldr	q0, [sp]
	mov	x10, xzr
	cmp	x9, #8
	stp	xzr, xzr, [sp]
	b.lo	.LBB20_15
	add	x12, x1, x8, lsl #2
	and	x10, x9, #0xfffffffffffffff8
	mov	x11, sp
	add	x11, x11, #16
	mov	x13, x10
	add	x12, x12, #16
.LBB20_13:
	ldp	q1, q2, [x12, #-16]
	subs	x13, x13, #8
	add	x12, x12, #32
	stp	q1, q2, [x11, #-16]
	add	x11, x11, #32
	b.ne	.LBB20_13
	cmp	x9, x10
	b.eq	.LBB20_17
.LBB20_15:
	lsl	x11, x10, #2
	mov	x13, sp
	add	x14, x10, x8
	add	x12, x11, x8, lsl #2
	add	x11, x13, x11
	add	x10, x1, x12
	sub	x12, x14, x3
.LBB20_16:
	ldr	s1, [x10], #4
	adds	x12, x12, #1
	str	s1, [x11], #4
	b.lo	.LBB20_16
.LBB20_17:
	ldr	q1, [sp]
	cmp	x9, #8
	fadd	v0.4s, v0.4s, v1.4s
	str	q0, [sp]
	b.hs	.LBB20_19
	mov	x10, xzr
	b	.LBB20_22
.LBB20_19:
	add	x11, x2, x8, lsl #2
	and	x10, x9, #0xfffffffffffffff8
	mov	x12, sp
	add	x12, x12, #16
	mov	x13, x10
	add	x11, x11, #16
.LBB20_20:
	ldp	q0, q1, [x12, #-16]
	subs	x13, x13, #8
	add	x12, x12, #32
	stp	q0, q1, [x11, #-16]
	add	x11, x11, #32
	b.ne	.LBB20_20
	cmp	x9, x10
	b.eq	.LBB20_24
.LBB20_22:
	lsl	x9, x10, #2
	mov	x12, sp
	add	x10, x10, x8
	sub	x10, x10, x3
	add	x11, x9, x8, lsl #2
	add	x8, x12, x9
	add	x9, x2, x11
.LBB20_23:
	ldr	s0, [x8], #4
	adds	x10, x10, #1
	str	s0, [x9], #4
	b.lo	.LBB20_23
.LBB20_24:
	add	sp, sp, #16
	ret
.Lfunc_end20:
	.size	add, .Lfunc_end20-add
	.p2align	2
	.type	float16_to_float32,@function
float16_to_float32:
	sub	sp, sp, #32
	cmp	x2, #4
	b.hs	.LBB21_2
	mov	x8, xzr
	b	.LBB21_4
.LBB21_2:
	mov	x11, xzr
	mov	x9, x1
	mov	x10, x0
.LBB21_3:
	ldr	d0, [x10], #8
	add	x12, x11, #8
	add	x8, x11, #4
	cmp	x12, x2
	fcvtl	v0.4s, v0.4h
	mov	x11, x8
	str	q0, [x9], #16
	b.ls	.LBB21_3
.LBB21_4:
	subs	x9, x2, x8
	b.ls	.LBB21_24
	mov	x10, xzr
	cmp	x9, #3
	mov	x11, x8
	str	xzr, [sp, #8]
	b.ls	.LBB21_15
	cmp	x9, #16
	b.hs	.LBB21_8
	mov	x10, xzr
	b	.LBB21_12
.LBB21_8:
	add	x11, x0, x8, lsl #1
	and	x10, x9, #0xfffffffffffffff0
	add	x12, sp, #8
	add	x12, x12, #16
	mov	x13, x10
	add	x11, x11, #16
.LBB21_9:
	ldp	q0, q1, [x11, #-16]
	subs	x13, x13, #16
	add	x11, x11, #32
	stp	q0, q1, [x12, #-16]
	add	x12, x12, #32
	b.ne	.LBB21_9
	cmp	x9, x10
	b.eq	.LBB21_17
	tst	x9, #0xc
	b.eq	.LBB21_25
.LBB21_12:
	lsl	x15, x10, #1
	and	x12, x2, #0x3
	add	x13, x10, x8
	sub	x10, x9, x12
	add	x16, x13, x12
	add	x17, sp, #8
	add	x14, x15, x8, lsl #1
	add	x11, x8, x10
	add	x15, x17, x15
	add	x13, x0, x14
	sub	x14, x16, x2
.LBB21_13:
	ldr	d0, [x13], #8
	adds	x14, x14, #4
	str	d0, [x15], #8
	b.ne	.LBB21_13
	cbz	x12, .LBB21_17
.LBB21_15:
	add	x12, sp, #8
	add	x14, x10, x8
	orr	x13, x8, #0x1
	add	x12, x12, x10, lsl #1
	sub	x14, x14, x2
.LBB21_16:
	ldrh	w15, [x0, x11, lsl #1]
	add	x11, x10, x13
	add	x10, x10, #1
	adds	x14, x14, #1
	strh	w15, [x12], #2
	b.lo	.LBB21_16
.LBB21_17:
	ldr	d0, [sp, #8]
	cmp	x9, #8
	fcvtl	v0.4s, v0.4h
	str	q0, [sp, #16]
	b.hs	.LBB21_19
	mov	x10, xzr
	b	.LBB21_22
.LBB21_19:
	add	x11, x1, x8, lsl #2
	and	x10, x9, #0xfffffffffffffff8
	add	x12, sp, #16
	add	x12, x12, #16
	mov	x13, x10
	add	x11, x11, #16
.LBB21_20:
	ldp	q0, q1, [x12, #-16]
	subs	x13, x13, #8
	add	x12, x12, #32
	stp	q0, q1, [x11, #-16]
	add	x11, x11, #32
	b.ne	.LBB21_20
	cmp	x9, x10
	b.eq	.LBB21_24
.LBB21_22:
	lsl	x9, x10, #2
	add	x12, sp, #16
	add	x10, x10, x8
	sub	x10, x10, x2
	add	x11, x9, x8, lsl #2
	add	x8, x12, x9
	add	x9, x1, x11
.LBB21_23:
	ldr	s0, [x8], #4
	adds	x10, x10, #1
	str	s0, [x9], #4
	b.lo	.LBB21_23
.LBB21_24:
	add	sp, sp, #32
	ret
.LBB21_25:
	add	x11, x8, x10
	b	.LBB21_15
.Lfunc_end21:
	.size	float16_to_float32, .Lfunc_end21-float16_to_float32
	.p2align	2
	.type	float32_to_float16,@function
float32_to_float16:
	sub	sp, sp, #32
	cmp	x2, #4
	b.hs	.LBB22_2
	mov	x9, xzr
	b	.LBB22_4
.LBB22_2:
	mov	x11, xzr
	mov	x8, x1
	mov	x10, x0
.LBB22_3:
	ldr	q0, [x10], #16
	add	x12, x11, #8
	add	x9, x11, #4
	cmp	x12, x2
	fcvtn	v0.4h, v0.4s
	mov	x11, x9
	str	d0, [x8], #8
	b.ls	.LBB22_3
.LBB22_4:
	subs	x8, x2, x9
	b.ls	.LBB22_13
	mov	x10, xzr
	cmp	x8, #8
	stp	xzr, xzr, [sp, #16]
	b.lo	.LBB22_9
	add	x12, x0, x9, lsl #2
	and	x10, x8, #0xfffffffffffffff8
	add	x11, sp, #16
	add	x11, x11, #16
	mov	x13, x10
	add	x12, x12, #16
.LBB22_7:
	ldp	q0, q1, [x12, #-16]
	subs	x13, x13, #8
	add	x12, x12, #32
	stp	q0, q1, [x11, #-16]
	add	x11, x11, #32
	b.ne	.LBB22_7
	cmp	x8, x10
	b.eq	.LBB22_11
.LBB22_9:
	lsl	x11, x10, #2
	add	x13, sp, #16
	add	x14, x10, x9
	add	x12, x11, x9, lsl #2
	add	x11, x13, x11
	add	x10, x0, x12
	sub	x12, x14, x2
.LBB22_10:
	ldr	s0, [x10], #4
	adds	x12, x12, #1
	str	s0, [x11], #4
	b.lo	.LBB22_10
.LBB22_11:
	ldr	q0, [sp, #16]
	add	x9, x1, x9, lsl #1
	mov	x10, xzr
	fcvtn	v0.4h, v0.4s
.LBB22_12:
	add	x11, sp, #8
	str	d0, [sp, #8]
	lsl	x12, x10, #1
	bfi	x11, x10, #1, #2
	add	x10, x10, #1
	cmp	x8, x10
	ldrh	w11, [x11]
	strh	w11, [x9, x12]
	b.ne	.LBB22_12
.LBB22_13:
	add	sp, sp, #32
	ret
.Lfunc_end22:
	.size	float32_to_float16, .Lfunc_end22-float32_to_float16
	.p2align	2
	.type	bfloat16_to_float32,@function
bfloat16_to_float32:
	sub	sp, sp, #32
	cmp	x2, #4
	b.hs	.LBB23_2
	mov	x8, xzr
	b	.LBB23_4
.LBB23_2:
	mov	x11, xzr
	mov	x9, x1
	mov	x10, x0
.LBB23_3:
	ldr	d0, [x10], #8
	add	x12, x11, #8
	add	x8, x11, #4
	cmp	x12, x2
	shll	v0.4s, v0.4h, #16
	mov	x11, x8
	str	q0, [x9], #16
	b.ls	.LBB23_3
.LBB23_4:
	subs	x9, x2, x8
	b.ls	.LBB23_24
	mov	x10, xzr
	cmp	x9, #3
	mov	x11, x8
	str	xzr, [sp, #8]
	b.ls	.LBB23_15
	cmp	x9, #16
	b.hs	.LBB23_8
	mov	x10, xzr
	b	.LBB23_12
.LBB23_8:
	add	x11, x0, x8, lsl #1
	and	x10, x9, #0xfffffffffffffff0
	add	x12, sp, #8
	add	x12, x12, #16
	mov	x13, x10
	add	x11, x11, #16
.LBB23_9:
	ldp	q0, q1, [x11, #-16]
	subs	x13, x13, #16
	add	x11, x11, #32
	stp	q0, q1, [x12, #-16]
	add	x12, x12, #32
	b.ne	.LBB23_9
	cmp	x9, x10
	b.eq	.LBB23_17
	tst	x9, #0xc
	b.eq	.LBB23_25
.LBB23_12:
	lsl	x15, x10, #1
	and	x12, x2, #0x3
	add	x13, x10, x8
	sub	x10, x9, x12
	add	x16, x13, x12
	add	x17, sp, #8
	add	x14, x15, x8, lsl #1
	add	x11, x8, x10
	add	x15, x17, x15
	add	x13, x0, x14
	sub	x14, x16, x2
.LBB23_13:
	ldr	d0, [x13], #8
	adds	x14, x14, #4
	str	d0, [x15], #8
	b.ne	.LBB23_13
	cbz	x12, .LBB23_17
.LBB23_15:
	add	x12, sp, #8
	add	x14, x10, x8
	orr	x13, x8, #0x1
	add	x12, x12, x10, lsl #1
	sub	x14, x14, x2
.LBB23_16:
	ldrh	w15, [x0, x11, lsl #1]
	add	x11, x10, x13
	add	x10, x10, #1
	adds	x14, x14, #1
	strh	w15, [x12], #2
	b.lo	.LBB23_16
.LBB23_17:
	ldr	d0, [sp, #8]
	cmp	x9, #8
	shll	v0.4s, v0.4h, #16
	str	q0, [sp, #16]
	b.hs	.LBB23_19
	mov	x10, xzr
	b	.LBB23_22
.LBB23_19:
	add	x11, x1, x8, lsl #2
	and	x10, x9, #0xfffffffffffffff8
	add	x12, sp, #16
	add	x12, x12, #16
	mov	x13, x10
	add	x11, x11, #16
.LBB23_20:
	ldp	q0, q1, [x12, #-16]
	subs	x13, x13, #8
	add	x12, x12, #32
	stp	q0, q1, [x11, #-16]
	add	x11, x11, #32
	b.ne	.LBB23_20
	cmp	x9, x10
	b.eq	.LBB23_24
.LBB23_22:
	lsl	x9, x10, #2
	add	x12, sp, #16
	add	x10, x10, x8
	sub	x10, x10, x2
	add	x11, x9, x8, lsl #2
	add	x8, x12, x9
	add	x9, x1, x11
.LBB23_23:
	ldr	s0, [x8], #4
	adds	x10, x10, #1
	str	s0, [x9], #4
	b.lo	.LBB23_23
.LBB23_24:
	add	sp, sp, #32
	ret
.LBB23_25:
	add	x11, x8, x10
	b	.LBB23_15
.Lfunc_end23:
	.size	bfloat16_to_float32, .Lfunc_end23-bfloat16_to_float32
	.p2align	2
	.type	float32_to_bfloat16,@function
float32_to_bfloat16:
	sub	sp, sp, #32
	cmp	x2, #4
	b.hs	.LBB24_2
	mov	x9, xzr
	b	.LBB24_4
.LBB24_2:
	mvni	v2.4s, #127, msl #16
	movi	v0.4s, #1
	mov	x8, xzr
	movi	v1.4s, #127, msl #8
	mov	x10, x1
	mov	x11, x0
	fneg	v2.4s, v2.4s
.LBB24_3:
	ldr	q3, [x11], #16
	add	x12, x8, #8
	add	x9, x8, #4
	cmp	x12, x2
	ushr	v4.4s, v3.4s, #16
	add	v6.4s, v3.4s, v1.4s
	fabs	v3.4s, v3.4s
	mov	x8, x9
	and	v5.16b, v4.16b, v0.16b
	orr	v4.4s, #64
	cmhi	v3.4s, v3.4s, v2.4s
	add	v5.4s, v6.4s, v5.4s
	ushr	v5.4s, v5.4s, #16
	bsl	v3.16b, v4.16b, v5.16b
	xtn	v3.4h, v3.4s
	str	d3, [x10], #8
	b.ls	.LBB24_3
.LBB24_4:
	subs	x8, x2, x9
	b.ls	.LBB24_13
	mov	x10, xzr
	cmp	x8, #8
	stp	xzr, xzr, [sp, #16]
	b.lo	.LBB24_9
	add	x12, x0, x9, lsl #2
	and	x10, x8, #0xfffffffffffffff8
	add	x11, sp, #16
	add	x11, x11, #16
	mov	x13, x10
	add	x12, x12, #16
.LBB24_7:
	ldp	q0, q1, [x12, #-16]
	subs	x13, x13, #8
	add	x12, x12, #32
	stp	q0, q1, [x11, #-16]
	add	x11, x11, #32
	b.ne	.LBB24_7
	cmp	x8, x10
	b.eq	.LBB24_11
.LBB24_9:
	lsl	x11, x10, #2
	add	x13, sp, #16
	add	x14, x10, x9
	add	x12, x11, x9, lsl #2
	add	x11, x13, x11
	add	x10, x0, x12
	sub	x12, x14, x2
.LBB24_10:
	ldr	s0, [x10], #4
	adds	x12, x12, #1
	str	s0, [x11], #4
	b.lo	.LBB24_10
.LBB24_11:
	ldr	q0, [sp, #16]
	movi	v1.4s, #1
	movi	v2.4s, #127, msl #8
	mvni	v4.4s, #127, msl #16
	add	x9, x1, x9, lsl #1
	mov	x10, xzr
	ushr	v3.4s, v0.4s, #16
	add	v2.4s, v0.4s, v2.4s
	fabs	v0.4s, v0.4s
	fneg	v4.4s, v4.4s
	and	v1.16b, v3.16b, v1.16b
	orr	v3.4s, #64
	add	v1.4s, v2.4s, v1.4s
	cmhi	v0.4s, v0.4s, v4.4s
	ushr	v1.4s, v1.4s, #16
	bsl	v0.16b, v3.16b, v1.16b
.LBB24_12:
	mov	x11, sp
	str	q0, [sp]
	bfi	x11, x10, #2, #2
	ldr	w11, [x11]
	strh	w11, [x9, x10, lsl #1]
	add	x10, x10, #1
	cmp	x8, x10
	b.ne	.LBB24_12
.LBB24_13:
	add	sp, sp, #32
	ret
.Lfunc_end24:
	.size	float32_to_bfloat16, .Lfunc_end24-float32_to_bfloat16
	.p2align	2
	.type	transpose,@function
transpose:
	sub	sp, sp, #400
	stp	x29, x30, [sp, #304]
	stp	x28, x27, [sp, #320]
	stp	x26, x25, [sp, #336]
	stp	x24, x23, [sp, #352]
	stp	x22, x21, [sp, #368]
	stp	x20, x19, [sp, #384]
	str	x3, [sp, #72]
	stp	x0, x2, [sp, #96]
	cbz	x4, .LBB25_27
	mov	w8, #12
	ldp	x12, x11, [sp, #96]
	madd	x9, x1, x8, x12
	lsl	x10, x1, #2
	mov	x14, xzr
	mov	x17, xzr
	lsl	x13, x1, #4
	str	x4, [sp, #24]
	str	x12, [sp, #112]
	str	x9, [sp, #144]
	lsl	x9, x1, #7
	str	x9, [sp, #16]
	ldr	x9, [sp, #72]
	madd	x8, x9, x8, x11
	lsl	x15, x9, #2
	lsl	x18, x9, #4
	str	x8, [sp, #64]
	add	x8, x12, x1, lsl #3
	str	x8, [sp, #136]
	add	x8, x12, x10
	stp	x11, x8, [sp, #120]
	lsl	x8, x9, #7
	stp	x8, x5, [sp, #152]
	add	x8, x11, x9, lsl #3
	str	x8, [sp, #56]
	add	x8, x11, x15
	str	x8, [sp, #48]
	add	x8, x12, #16
	str	x8, [sp, #8]
	b	.LBB25_3
.LBB25_2:
	ldp	x9, x4, [sp, #16]
	ldr	x8, [sp, #112]
	ldr	x14, [sp, #40]
	ldr	x17, [sp, #32]
	add	x8, x8, x9
	add	x14, x14, #1
	cmp	x17, x4
	str	x8, [sp, #112]
	ldr	x8, [sp, #144]
	add	x8, x8, x9
	str	x8, [sp, #144]
	ldr	x8, [sp, #136]
	add	x8, x8, x9
	str	x8, [sp, #136]
	ldr	x8, [sp, #128]
	add	x8, x8, x9
	str	x8, [sp, #128]
	ldr	x8, [sp, #64]
	add	x9, x8, #128
	ldr	x8, [sp, #56]
	add	x8, x8, #128
	stp	x8, x9, [sp, #56]
	ldr	x8, [sp, #120]
	add	x8, x8, #128
	str	x8, [sp, #120]
	ldr	x8, [sp, #48]
	add	x8, x8, #128
	str	x8, [sp, #48]
	b.hs	.LBB25_27
.LBB25_3:
	sub	x8, x4, x14, lsl #5
	sub	x9, x4, x17
	mov	w11, #32
	cmp	x8, #32
	csel	x8, x8, x11, lo
	add	x11, x17, #32
	cmp	x9, #32
	csel	x24, x4, x11, lo
	stp	x11, x14, [sp, #32]
	cbz	x5, .LBB25_2
	sub	x9, x17, #1
	ldr	x11, [sp, #48]
	ldr	x20, [sp, #8]
	add	x8, x8, x9
	orr	x9, x17, #0x4
	mov	x7, xzr
	str	x9, [sp, #176]
	ldr	x9, [sp, #120]
	mov	x26, xzr
	str	x8, [sp, #88]
	mul	x8, x10, x8
	stp	x9, x11, [sp, #288]
	ldp	x11, x9, [sp, #56]
	str	x17, [sp, #184]
	stp	x9, x11, [sp, #272]
	ldp	x11, x9, [sp, #128]
	stp	x9, x11, [sp, #256]
	ldp	x9, x19, [sp, #96]
	mov	x11, x5
	add	x8, x9, x8
	ldr	x9, [sp, #144]
	str	x8, [sp, #80]
	ldr	x8, [sp, #112]
	stp	x8, x9, [sp, #240]
	b	.LBB25_6
.LBB25_5:
	ldr	x8, [sp, #240]
	ldp	x26, x11, [sp, #200]
	ldr	x17, [sp, #184]
	add	x7, x7, #1
	add	x20, x20, #128
	add	x9, x8, #128
	ldr	x8, [sp, #248]
	add	x19, x19, #128
	add	x8, x8, #128
	stp	x9, x8, [sp, #240]
	ldr	x8, [sp, #256]
	add	x9, x8, #128
	ldr	x8, [sp, #264]
	add	x8, x8, #128
	stp	x9, x8, [sp, #256]
	ldp	x8, x5, [sp, #152]
	ldr	x9, [sp, #272]
	add	x9, x9, x8
	cmp	x26, x5
	str	x9, [sp, #272]
	ldr	x9, [sp, #280]
	add	x9, x9, x8
	str	x9, [sp, #280]
	ldr	x9, [sp, #288]
	add	x9, x9, x8
	str	x9, [sp, #288]
	ldr	x9, [sp, #296]
	add	x9, x9, x8
	str	x9, [sp, #296]
	b.hs	.LBB25_2
.LBB25_6:
	subs	x8, x11, #32
	mov	w9, #32
	str	x11, [sp, #168]
	str	x8, [sp, #208]
	sub	x8, x5, x26
	csel	x9, x11, x9, lo
	cmp	x8, #32
	ldr	x8, [sp, #176]
	str	x9, [sp, #192]
	add	x9, x26, #32
	stp	x20, x19, [sp, #216]
	csel	x11, x5, x9, lo
	cmp	x8, x24
	str	x7, [sp, #232]
	str	x9, [sp, #200]
	b.ls	.LBB25_17
.LBB25_7:
	ldp	x19, x7, [sp, #224]
	cmp	x17, x24
	ldr	x20, [sp, #216]
	ldr	x21, [sp, #192]
	b.hs	.LBB25_5
	ldp	x9, x6, [sp, #88]
	lsl	x8, x7, #7
	ldr	x14, [sp, #168]
	ldr	x5, [sp, #104]
	lsl	x2, x17, #2
	mul	x3, x10, x17
	add	x1, x21, x26
	cmp	x14, #7
	ldp	x16, x14, [sp, #72]
	add	x12, x6, x8
	add	x9, x9, x21
	add	x0, x19, x2
	madd	x12, x10, x17, x12
	add	x14, x14, x8
	add	x8, x5, x8
	ccmp	x16, #1, #0, hi
	add	x14, x14, x21, lsl #2
	add	x9, x8, x9, lsl #2
	add	x8, x8, x2
	cset	w4, eq
	add	x16, x20, x3
	add	x2, x5, x2
	cmp	x8, x14
	add	x3, x6, x3
	ccmp	x12, x9, #2, lo
	and	x9, x21, #0x38
	and	x12, x21, #0x38
	ccmp	x10, #0, #8, hs
	add	x14, x26, x9
	cset	w8, lt
	orn	w4, w8, w4
	b	.LBB25_10
.LBB25_9:
	add	x17, x17, #1
	add	x16, x16, x10
	add	x0, x0, #4
	cmp	x17, x24
	add	x2, x2, #4
	add	x3, x3, x10
	b.hs	.LBB25_5
.LBB25_10:
	cmp	x26, x11
	b.hs	.LBB25_9
	mov	x6, x26
	tbnz	w4, #0, .LBB25_15
	mov	x8, x0
	mov	x5, x16
	mov	x6, x12
.LBB25_13:
	ldp	q0, q1, [x5, #-16]
	subs	x6, x6, #8
	add	x5, x5, #32
	stp	q0, q1, [x8], #32
	b.ne	.LBB25_13
	cmp	x21, x9
	mov	x6, x14
	b.eq	.LBB25_9
.LBB25_15:
	madd	x8, x15, x6, x2
	add	x5, x3, x6, lsl #2
	sub	x6, x1, x6
.LBB25_16:
	ldr	s0, [x5], #4
	subs	x6, x6, #1
	str	s0, [x8]
	add	x8, x8, x15
	b.ne	.LBB25_16
	b	.LBB25_9
.LBB25_17:
	ldp	x2, x6, [sp, #136]
	orr	x7, x26, #0x4
	ldp	x27, x0, [sp, #120]
	ldr	x4, [sp, #112]
	ldp	x21, x30, [sp, #288]
	ldp	x12, x1, [sp, #272]
	ldp	x28, x25, [sp, #256]
	ldp	x23, x29, [sp, #240]
	ldp	x5, x17, [sp, #176]
	b	.LBB25_19
.LBB25_18:
	add	x5, x17, #4
	add	x23, x23, x13
	add	x29, x29, x13
	add	x28, x28, x13
	add	x25, x25, x13
	add	x12, x12, #16
	add	x1, x1, #16
	add	x21, x21, #16
	add	x30, x30, #16
	add	x4, x4, x13
	add	x0, x0, x13
	cmp	x5, x24
	add	x2, x2, x13
	add	x27, x27, #16
	add	x6, x6, x13
	b.hi	.LBB25_7
.LBB25_19:
	cmp	x7, x11
	mov	x19, x17
	mov	x17, x5
	mov	x20, x26
	b.hi	.LBB25_22
	mov	x5, xzr
	mov	x16, x25
	mov	x14, x28
	mov	x9, x29
	mov	x22, x23
	mov	x8, x26
.LBB25_21:
	ldr	q0, [x22], #16
	add	x3, x8, #8
	ldr	q1, [x16], #16
	add	x20, x8, #4
	ldr	q2, [x14], #16
	cmp	x3, x11
	ldr	q3, [x9], #16
	zip1	v4.4s, v0.4s, v1.4s
	zip2	v0.4s, v0.4s, v1.4s
	mov	x8, x20
	zip1	v5.4s, v2.4s, v3.4s
	zip2	v1.4s, v2.4s, v3.4s
	mov	v2.16b, v4.16b
	zip2	v3.2d, v4.2d, v5.2d
	mov	v4.16b, v0.16b
	zip2	v0.2d, v0.2d, v1.2d
	mov	v2.d[1], v5.d[0]
	mov	v4.d[1], v1.d[0]
	str	q2, [x21, x5]
	str	q3, [x30, x5]
	str	q4, [x1, x5]
	str	q0, [x12, x5]
	add	x5, x5, x18
	b.ls	.LBB25_21
.LBB25_22:
	cmp	x20, x11
	b.hs	.LBB25_18
	madd	x8, x15, x20, x27
	b	.LBB25_25
.LBB25_24:
	add	x20, x20, #1
	add	x8, x8, x15
	cmp	x20, x11
	b.hs	.LBB25_18
.LBB25_25:
	cmp	x19, x17
	b.hs	.LBB25_24
	ldr	s0, [x4, x20, lsl #2]
	str	s0, [x8]
	ldr	s0, [x0, x20, lsl #2]
	str	s0, [x8, #4]
	ldr	s0, [x2, x20, lsl #2]
	str	s0, [x8, #8]
	ldr	s0, [x6, x20, lsl #2]
	str	s0, [x8, #12]
	b	.LBB25_24
.LBB25_27:
	ldp	x20, x19, [sp, #384]
	ldp	x22, x21, [sp, #368]
	ldp	x24, x23, [sp, #352]
	ldp	x26, x25, [sp, #336]
	ldp	x28, x27, [sp, #320]
	ldp	x29, x30, [sp, #304]
	add	sp, sp, #400
	ret
.Lfunc_end25:
	.size	transpose, .Lfunc_end25-transpose
	.p2align	2
	.type	panel_width,@function
panel_width:
	mov	w0, #16
	ret
.Lfunc_end26:
	.size	panel_width, .Lfunc_end26-panel_width
	.p2align	2
	.type	pack_panels,@function
pack_panels:
	cbz	x3, .LBB27_32
	sub	sp, sp, #192
	sub	x8, x4, #1
	lsl	x7, x4, #6
	stp	x20, x19, [sp, #176]
	mul	x8, x2, x8
	mov	x19, x5
	movi	v2.2d, #0000000000000000
	add	x9, x19, x7
	stp	x24, x23, [sp, #144]
	lsl	x24, x2, #2
	stp	x22, x21, [sp, #160]
	lsl	x21, x1, #6
	sub	x9, x9, #64
	lsl	x22, x1, #2
	stp	x29, x30, [sp, #96]
	mov	x20, x4
	stp	x28, x27, [sp, #112]
	mov	x5, x0
	mov	x6, xzr
	add	x8, x0, x8, lsl #2
	stp	x26, x25, [sp, #128]
	mov	x27, xzr
	add	x23, x19, #16
	add	x26, x0, #16
	mov	w29, #16
	stp	x8, x9, [sp, #48]
	mov	x30, x0
	mov	x9, x3
	stp	x3, x2, [sp, #32]
	stp	x21, x1, [sp, #16]
	str	x0, [sp, #8]
	b	.LBB27_3
.LBB27_2:
	add	x27, x27, #16
	add	x19, x19, x7
	add	x6, x6, #1
	add	x30, x30, x21
	cmp	x27, x3
	add	x23, x23, x7
	add	x26, x26, x21
	mov	x9, x16
	b.hs	.LBB27_31
.LBB27_3:
	subs	x16, x9, #16
	sub	x11, x3, x27
	csel	x8, x9, x29, lo
	cmp	x9, #1
	str	x8, [sp, #72]
	csinc	x8, x9, xzr, hi
	cmp	x8, #16
	csel	x8, x8, x29, lo
	subs	x10, x29, x9
	csel	x28, xzr, x10, lo
	cmp	x11, #16
	csel	x25, x11, x29, lo
	cmp	x1, #1
	b.ne	.LBB27_14
	cbz	x20, .LBB27_2
	stp	x11, x16, [sp, #80]
	mul	x11, x21, x6
	lsl	x13, x8, #2
	ldp	x14, x12, [sp, #48]
	ubfx	x15, x2, #61, #1
	madd	x12, x7, x6, x12
	mov	x10, xzr
	mov	x16, x26
	mov	x17, x23
	add	x14, x14, x11
	add	x14, x14, x13
	add	x12, x12, x13
	add	x13, x5, x11
	cmp	x19, x14
	ccmp	x13, x12, #2, lo
	and	x11, x8, #0x18
	and	x12, x8, #0x18
	mov	x13, x19
	csinc	w14, w15, wzr, hs
	mov	x15, x30
	b	.LBB27_7
.LBB27_6:
	add	x10, x10, #1
	add	x17, x17, #64
	add	x16, x16, x24
	cmp	x10, x20
	add	x15, x15, x24
	add	x13, x13, #64
	b.eq	.LBB27_21
.LBB27_7:
	cmp	x9, #8
	cset	w18, lo
	orr	w18, w18, w14
	tbz	w18, #0, .LBB27_9
	mov	x18, xzr
	b	.LBB27_12
.LBB27_9:
	mov	x18, x16
	mov	x0, x17
	mov	x4, x11
.LBB27_10:
	ldp	q0, q1, [x18, #-16]
	subs	x4, x4, #8
	add	x18, x18, #32
	stp	q0, q1, [x0, #-16]
	add	x0, x0, #32
	b.ne	.LBB27_10
	cmp	x8, x12
	mov	x18, x12
	b.eq	.LBB27_6
.LBB27_12:
	lsl	x4, x18, #2
	sub	x18, x8, x18
	add	x0, x15, x4
	add	x4, x13, x4
.LBB27_13:
	ldr	s0, [x0], #4
	subs	x18, x18, #1
	str	s0, [x4], #4
	b.ne	.LBB27_13
	b	.LBB27_6
.LBB27_14:
	cmp	x2, #1
	b.ne	.LBB27_16
	mul	x8, x27, x1
	mov	x2, x19
	mov	w3, #16
	mov	x4, x25
	stp	x11, x16, [sp, #80]
	mov	x21, x7
	str	x26, [sp, #64]
	mov	x26, x6
	mov	x29, x30
	add	x0, x5, x8, lsl #2
	mov	x5, x20
	bl	transpose
	movi	v2.2d, #0000000000000000
	mov	x7, x21
	mov	x6, x26
	ldp	x5, x21, [sp, #8]
	ldr	x26, [sp, #64]
	ldp	x1, x3, [sp, #24]
	ldr	x2, [sp, #40]
	mov	x30, x29
	mov	w29, #16
	b	.LBB27_21
.LBB27_16:
	cbz	x20, .LBB27_2
	stp	x11, x16, [sp, #80]
	mov	x9, xzr
	mov	x10, x19
	mov	x11, x30
.LBB27_18:
	mov	x12, x10
	mov	x13, x11
	mov	x14, x8
.LBB27_19:
	ldr	s0, [x13]
	subs	x14, x14, #1
	add	x13, x13, x22
	str	s0, [x12], #4
	b.ne	.LBB27_19
	add	x9, x9, #1
	add	x11, x11, x24
	add	x10, x10, #64
	cmp	x9, x20
	b.ne	.LBB27_18
.LBB27_21:
	ldp	x8, x16, [sp, #80]
	cmp	x8, #15
	b.hi	.LBB27_2
	cbz	x20, .LBB27_2
	ldr	x10, [sp, #72]
	mov	x8, xzr
	mov	x13, x19
	lsl	x9, x10, #2
	sub	x11, x29, x10
	and	x10, x28, #0x18
	and	x11, x11, #0xfffffffffffffff8
	add	x12, x25, x10
	b	.LBB27_25
.LBB27_24:
	add	x8, x8, #1
	add	x9, x9, #64
	add	x13, x13, #64
	cmp	x8, x20
	b.hs	.LBB27_2
.LBB27_25:
	cmp	x28, #8
	mov	x15, x25
	b.lo	.LBB27_29
	mov	x14, x11
	mov	x15, x9
.LBB27_27:
	str	q2, [x19, x15]
	subs	x14, x14, #8
	str	q2, [x23, x15]
	add	x15, x15, #32
	b.ne	.LBB27_27
	cmp	x28, x10
	mov	x15, x12
	b.eq	.LBB27_24
.LBB27_29:
	add	x14, x13, x15, lsl #2
	sub	x15, x15, #1
.LBB27_30:
	add	x15, x15, #1
	str	wzr, [x14], #4
	cmp	x15, #15
	b.lo	.LBB27_30
	b	.LBB27_24
.LBB27_31:
	ldp	x20, x19, [sp, #176]
	ldp	x22, x21, [sp, #160]
	ldp	x24, x23, [sp, #144]
	ldp	x26, x25, [sp, #128]
	ldp	x28, x27, [sp, #112]
	ldp	x29, x30, [sp, #96]
	add	sp, sp, #192
.LBB27_32:
	ret
.Lfunc_end27:
	.size	pack_panels, .Lfunc_end27-pack_panels
	.p2align	2
	.type	multiply_panels,@function
multiply_panels:
	stp	x29, x30, [sp, #-96]!
	sub	x9, sp, #928
	stp	x28, x27, [sp, #16]
	mov	x29, sp
	stp	x26, x25, [sp, #32]
	stp	x24, x23, [sp, #48]
	stp	x22, x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	and	sp, x9, #0xffffffffffffffc0
	mov	x11, #3121
	add	x8, x2, #167
	mul	x9, x5, x2
	movk	x11, #12483, lsl #16
	lsr	x8, x8, #3
	add	x10, x5, #511
	movk	x11, #49932, lsl #32
	lsr	x10, x10, #9
	cmp	x5, #0
	movk	x11, #3120, lsl #48
	str	x7, [sp, #120]
	umulh	x8, x8, x11
	csinc	x10, x10, xzr, ne
	str	x4, [sp, #144]
	cmp	x9, #21, lsl #12
	str	x3, [sp, #104]
	csinc	x9, x10, xzr, ls
	stp	x5, x10, [sp, #192]
	cmp	x9, #1
	str	x9, [sp, #136]
	str	x0, [sp, #152]
	csinc	x8, x8, xzr, ls
	cmp	x9, x10
	stp	x2, x8, [sp, #80]
	b.ls	.LBB28_2
.LBB28_1:
	mov	sp, x29
	ldp	x20, x19, [sp, #80]
	ldp	x22, x21, [sp, #64]
	ldp	x24, x23, [sp, #48]
	ldp	x26, x25, [sp, #32]
	ldp	x28, x27, [sp, #16]
	ldp	x29, x30, [sp], #96
	ret
.LBB28_2:
	ldr	x8, [sp, #200]
	ldr	x9, [sp, #136]
	fmov	d0, xzr
	ldr	x23, [x29, #112]
	add	x20, sp, #912
	mov	x21, x1
	udiv	x8, x8, x9
	ldr	x9, [x29, #96]
	add	x22, x20, #16
	mov	v0.d[1], v0.d[0]
	adrp	x27, no_bias
	add	x27, x27, :lo12:no_bias
	str	xzr, [sp, #112]
	str	x6, [sp, #184]
	stp	x23, x1, [sp, #264]
	str	q0, [sp, #288]
	str	x8, [sp, #64]
	ldr	w8, [x29, #104]
	str	w8, [sp, #180]
	ldr	x8, [sp, #120]
	add	x8, x8, #16
	str	x8, [sp, #72]
	lsl	x8, x9, #2
	stp	x8, x9, [sp, #432]
	b	.LBB28_4
.LBB28_3:
	ldr	x8, [sp, #112]
	ldr	x9, [sp, #64]
	add	x8, x8, #1
	cmp	x8, x9
	str	x8, [sp, #112]
	b.hs	.LBB28_1
.LBB28_4:
	ldr	x8, [sp, #88]
	cbz	x8, .LBB28_3
	ldr	x9, [sp, #136]
	ldr	x10, [sp, #112]
	mov	x8, xzr
	add	x13, x10, x9
	str	x13, [sp, #208]
	b	.LBB28_7
.LBB28_6:
	ldp	x8, x9, [sp, #88]
	cmp	x9, x8
	mov	x8, x9
	b.eq	.LBB28_3
.LBB28_7:
	add	x9, x8, #1
	str	x9, [sp, #96]
	cbz	x6, .LBB28_6
	ldp	x9, x10, [sp, #80]
	mov	x12, xzr
	mul	x8, x8, x9
	udiv	x11, x8, x10
	ldr	x8, [sp, #96]
	mul	x8, x8, x9
	udiv	x8, x8, x10
	sub	x8, x8, x11
	stp	x8, x11, [sp, #160]
	add	x9, x8, #5
	mov	x8, #-6148914691236517206
	movk	x8, #43691
	str	x9, [sp, #232]
	umulh	x8, x9, x8
	ldr	x9, [sp, #120]
	lsr	x8, x8, #2
	str	x8, [sp, #344]
	ldr	x8, [sp, #72]
	stp	x8, x9, [sp, #248]
	mov	x8, x6
	b	.LBB28_10
.LBB28_9:
	ldr	x8, [sp, #248]
	ldr	x12, [sp, #224]
	add	x9, x8, #64
	ldr	x8, [sp, #256]
	cmp	x12, x6
	add	x8, x8, #64
	stp	x9, x8, [sp, #248]
	ldr	x8, [sp, #128]
	b.hs	.LBB28_6
.LBB28_10:
	ldr	x9, [sp, #144]
	subs	x10, x8, #16
	sub	x11, x6, x12
	str	x10, [sp, #128]
	mov	w10, #16
	mul	x9, x12, x9
	csel	x8, x8, x10, lo
	cmp	x11, #16
	str	x8, [sp, #416]
	ldr	x8, [sp, #104]
	csel	x25, x11, x10, lo
	stp	x12, x11, [sp, #368]
	add	x8, x8, x9, lsl #2
	str	x8, [sp, #216]
	ldp	x9, x8, [sp, #112]
	add	x8, x8, x12, lsl #2
	str	x8, [sp, #304]
	add	x8, x12, #16
	str	x8, [sp, #224]
	b	.LBB28_12
.LBB28_11:
	ldr	x13, [sp, #208]
	ldr	x9, [sp, #240]
	ldr	x6, [sp, #184]
	cmp	x9, x13
	b.hs	.LBB28_9
.LBB28_12:
	ldp	x10, x11, [sp, #192]
	add	x14, x9, #1
	ldr	w12, [sp, #180]
	str	x14, [sp, #240]
	mul	x8, x9, x10
	cmp	w12, #0
	ccmp	x9, #0, #0, eq
	mul	x10, x14, x10
	cset	w9, ne
	cmp	x14, x11
	str	w9, [sp, #280]
	csel	x9, x23, xzr, eq
	cmp	x14, x13
	str	x9, [sp, #400]
	udiv	x8, x8, x11
	udiv	x10, x10, x11
	sub	x11, x10, x8
	ldr	x10, [sp, #224]
	lsl	x9, x11, #6
	ccmp	x10, x6, #0, eq
	ldr	x10, [sp, #216]
	add	x10, x10, x8, lsl #6
	stp	x11, x10, [sp, #352]
	csel	x10, xzr, x9, hs
	lsr	x9, x11, #1
	cmp	x11, #64
	b.lo	.LBB28_16
	cbz	x10, .LBB28_16
	ldr	x11, [sp, #232]
	cmp	x11, #24
	b.lo	.LBB28_16
	ldp	x11, x12, [sp, #344]
	mul	x11, x9, x11
	udiv	x10, x10, x11
	ldr	x11, [sp, #136]
	cmp	x11, #1
	ldr	x11, [sp, #144]
	csel	x11, x12, x11, hi
	ldr	x12, [sp, #360]
	add	x13, x12, x11, lsl #6
	mov	w11, #64
	cmp	x10, #64
	csel	x10, x10, x11, lo
	stp	x13, x10, [sp, #496]
	b	.LBB28_17
.LBB28_16:
	ldr	x11, [sp, #232]
	ldr	x13, [sp, #360]
	mov	x10, xzr
	cmp	x11, #6
	stp	x13, xzr, [sp, #496]
	b.lo	.LBB28_11
.LBB28_17:
	ldr	x11, [sp, #160]
	ldr	x12, [sp, #344]
	mul	x9, x10, x9
	mov	w10, #16
	mov	x14, xzr
	udiv	x15, x11, x12
	str	x9, [sp, #320]
	ldr	x9, [sp, #400]
	msub	x11, x15, x12, x11
	ldr	x12, [sp, #168]
	stp	x11, x15, [sp, #328]
	ldr	x11, [sp, #376]
	cmp	x11, #15
	ldr	w11, [sp, #280]
	eor	w11, w11, #0x1
	csinc	w26, w11, wzr, ls
	cmp	x9, #0
	ldr	x9, [sp, #440]
	csel	x10, x10, x9, ne
	ldr	x9, [sp, #152]
	lsl	x28, x10, #2
	str	x10, [sp, #424]
	add	x8, x9, x8, lsl #2
	str	x8, [sp, #312]
	csel	w8, wzr, w26, eq
	str	w8, [sp, #284]
	b	.LBB28_20
.LBB28_18:
	mul	x8, x12, x21
	ldr	x9, [sp, #312]
	add	x5, sp, #496
	ldp	x4, x3, [sp, #352]
	add	x6, sp, #448
	mov	x0, x24
	mov	x2, x21
	add	x1, x9, x8, lsl #2
	bl	float_tile_of
.LBB28_19:
	ldp	x14, x13, [sp, #384]
	ldr	x8, [sp, #320]
	ldr	x12, [sp, #408]
	add	x13, x13, x8
	ldr	x8, [sp, #344]
	add	x14, x14, #1
	add	x12, x24, x12
	str	x13, [sp, #496]
	cmp	x14, x8
	b.hs	.LBB28_11
.LBB28_20:
	ldr	x9, [sp, #440]
	ldr	x10, [sp, #304]
	ldr	q0, [sp, #288]
	str	xzr, [sp, #488]
	mul	x8, x12, x9
	stp	x9, x27, [sp, #456]
	stp	x14, x13, [sp, #384]
	str	x12, [sp, #408]
	add	x19, x10, x8, lsl #2
	add	x8, sp, #217
	stur	q0, [x8, #255]
	ldp	x9, x8, [sp, #328]
	str	x19, [sp, #448]
	cmp	x14, x9
	cinc	x24, x8, lo
	ldr	x8, [sp, #376]
	cmp	x8, #16
	b.lo	.LBB28_33
	ldr	x8, [sp, #400]
	cbz	x8, .LBB28_24
	ldr	x8, [x23]
	cbz	x8, .LBB28_24
	ldr	x9, [sp, #368]
	add	x8, x8, x9, lsl #2
	str	x8, [sp, #464]
.LBB28_24:
	ldr	w8, [sp, #280]
	cbz	w8, .LBB28_26
	ldr	x8, [sp, #440]
	stp	x19, x8, [sp, #472]
.LBB28_26:
	ldr	x8, [sp, #400]
	cbz	x8, .LBB28_18
	ldr	x8, [x23, #40]
	ldr	x11, [sp, #368]
	cbz	x8, .LBB28_70
.LBB28_28:
	add	x8, sp, #512
	str	x8, [sp, #448]
	mov	w8, #16
	str	x8, [sp, #456]
.LBB28_29:
	mul	x8, x12, x21
	ldr	x9, [sp, #312]
	add	x5, sp, #496
	ldp	x4, x3, [sp, #352]
	add	x6, sp, #448
	mov	x0, x24
	mov	x2, x21
	add	x1, x9, x8, lsl #2
	bl	float_tile_of
	ldr	x8, [x23, #40]
	cbnz	x8, .LBB28_34
	ldr	w8, [x23, #8]
	cmp	w8, #5
	b.eq	.LBB28_83
	cbnz	w8, .LBB28_34
	ldr	x8, [x23, #16]
	b	.LBB28_84
.LBB28_33:
	mul	x8, x12, x21
	ldr	x9, [sp, #312]
	add	x5, sp, #496
	ldp	x4, x3, [sp, #352]
	add	x6, sp, #448
	mov	x0, x24
	mov	x2, x21
	add	x1, x9, x8, lsl #2
	add	x8, sp, #512
	str	x8, [sp, #448]
	mov	w8, #16
	str	x8, [sp, #456]
	bl	float_tile_of
.LBB28_34:
	ldr	w8, [sp, #284]
	tbnz	w8, #0, .LBB28_63
	ldr	x8, [sp, #400]
	cmp	x8, #0
	add	x8, sp, #512
	csel	x8, x8, x19, ne
	cbz	x24, .LBB28_62
	ldr	x10, [sp, #432]
	ldr	x11, [sp, #408]
	mov	x9, xzr
	add	x12, x8, #16
	mov	x13, x8
	mul	x10, x10, x11
	ldr	x11, [sp, #248]
	add	x27, x11, x10
	ldr	x11, [sp, #256]
	add	x11, x11, x10
	b	.LBB28_38
.LBB28_37:
	ldr	x10, [sp, #432]
	add	x9, x9, #1
	add	x12, x12, x28
	cmp	x9, x24
	add	x13, x13, x28
	add	x27, x27, x10
	add	x11, x11, x10
	b.eq	.LBB28_62
.LBB28_38:
	ldp	x3, x15, [sp, #416]
	mov	x14, xzr
	ldr	x10, [sp, #440]
	mov	x18, x13
	mov	x0, x12
	mov	x1, x11
	mul	x10, x9, x10
	mul	x17, x9, x15
	add	x15, sp, #512
	add	x15, x15, x9, lsl #6
	add	x16, x19, x10, lsl #2
	mov	x10, x27
	add	x17, x8, x17, lsl #2
	b	.LBB28_41
.LBB28_39:
	add	x2, x17, x14, lsl #2
	str	q0, [x2]
.LBB28_40:
	add	x14, x14, #4
	sub	x3, x3, #4
	add	x10, x10, #16
	cmp	x14, x25
	add	x1, x1, #16
	add	x0, x0, #16
	add	x18, x18, #16
	b.hs	.LBB28_37
.LBB28_41:
	lsl	x2, x14, #2
	cmp	x3, #1
	and	x23, x3, #0xfffffffffffffff8
	csinc	x4, x3, xzr, hi
	sub	x6, x25, x14
	ldr	q0, [x15, x2]
	cbnz	w26, .LBB28_53
	cmp	x6, #4
	b.lo	.LBB28_44
	add	x2, x16, x14, lsl #2
	ldr	q1, [x2]
	b	.LBB28_52
.LBB28_44:
	movi	v1.2d, #0000000000000000
	cmp	x25, x14
	str	xzr, [sp, #920]
	str	xzr, [sp, #912]
	b.eq	.LBB28_52
	cmp	x3, #8
	b.hs	.LBB28_47
	mov	x7, xzr
	b	.LBB28_50
.LBB28_47:
	and	x7, x3, #0xfffffffffffffff8
	mov	x30, x1
	mov	x2, x10
	mov	x21, x22
	mov	x5, x23
.LBB28_48:
	ldr	q1, [x30], #32
	subs	x5, x5, #8
	ldr	q2, [x2], #32
	stp	q1, q2, [x21, #-16]
	add	x21, x21, #32
	b.ne	.LBB28_48
	cmp	x3, x7
	b.eq	.LBB28_51
.LBB28_50:
	ldr	s1, [x1, x7, lsl #2]
	str	s1, [x20, x7, lsl #2]
	add	x7, x7, #1
	cmp	x4, x7
	b.ne	.LBB28_50
.LBB28_51:
	ldr	q1, [sp, #912]
.LBB28_52:
	fadd	v0.4s, v0.4s, v1.4s
.LBB28_53:
	cmp	x6, #4
	b.hs	.LBB28_39
	cmp	x25, x14
	str	q0, [sp, #912]
	b.eq	.LBB28_40
	cmp	x3, #8
	b.hs	.LBB28_57
	mov	x6, xzr
	b	.LBB28_60
.LBB28_57:
	and	x6, x3, #0xfffffffffffffff8
	mov	x2, x22
	mov	x5, x0
.LBB28_58:
	ldp	q0, q1, [x2, #-16]
	subs	x23, x23, #8
	add	x2, x2, #32
	stp	q0, q1, [x5, #-16]
	add	x5, x5, #32
	b.ne	.LBB28_58
	cmp	x3, x6
	b.eq	.LBB28_40
.LBB28_60:
	lsl	x5, x6, #2
	sub	x4, x4, x6
	add	x2, x20, x5
	add	x5, x18, x5
.LBB28_61:
	ldr	s0, [x2], #4
	subs	x4, x4, #1
	str	s0, [x5], #4
	b.ne	.LBB28_61
	b	.LBB28_40
.LBB28_62:
	ldp	x23, x21, [sp, #264]
	adrp	x27, no_bias
	add	x27, x27, :lo12:no_bias
	ldr	x8, [sp, #400]
	cbz	x8, .LBB28_19
.LBB28_63:
	ldp	x10, x11, [sp, #368]
	ldr	x8, [x23]
	ldr	x9, [sp, #400]
	cmp	x8, #0
	add	x8, x8, x10, lsl #2
	ldr	x9, [x9, #40]
	ccmp	x11, #15, #2, ne
	csel	x2, xzr, x8, hi
	cbz	x9, .LBB28_67
	cbz	x2, .LBB28_66
	mov	w3, wzr
	mov	x4, xzr
	mov	x5, xzr
	add	x0, sp, #512
	add	x6, sp, #512
	mov	w1, #16
	mov	x2, x8
	mov	w7, #16
	stp	x24, x25, [sp]
	bl	contrast_neon_epilogue
	ldr	x8, [sp, #400]
	ldr	x10, [sp, #368]
	ldr	x9, [x8, #40]
.LBB28_66:
	ldr	x1, [x23, #48]
	ldr	x8, [sp, #408]
	add	x2, sp, #512
	ldr	w4, [x23, #8]
	ldr	x6, [sp, #440]
	mov	w3, #16
	mul	x8, x1, x8
	mov	x5, x19
	mov	x7, x24
	str	x25, [sp]
	add	x8, x9, x8, lsl #2
	add	x0, x8, x10, lsl #2
	bl	contrast_neon_gated
	b	.LBB28_19
.LBB28_67:
	ldr	w9, [x23, #32]
	ldr	x8, [x23, #16]
	cbz	w9, .LBB28_77
	cbz	x8, .LBB28_79
	ldr	x5, [x23, #24]
	ldr	x9, [sp, #408]
	mov	w3, wzr
	ldr	x27, [sp, #440]
	add	x0, sp, #512
	mov	w1, #16
	mul	x9, x5, x9
	mov	x6, x19
	stp	x24, x25, [sp]
	mov	x7, x27
	add	x8, x8, x9, lsl #2
	add	x4, x8, x10, lsl #2
	bl	contrast_neon_epilogue
	ldr	w3, [x23, #8]
	mov	x2, xzr
	mov	x4, xzr
	mov	x5, xzr
	mov	x0, x19
	mov	x1, x27
	mov	x6, x19
	mov	x7, x27
	adrp	x27, no_bias
	add	x27, x27, :lo12:no_bias
	str	x25, [sp, #8]
	b	.LBB28_82
.LBB28_70:
	ldr	w9, [x23, #8]
	cbz	w9, .LBB28_85
	cmp	w9, #5
	b.ne	.LBB28_28
	ldr	w10, [x23, #32]
	ldr	x8, [x23, #16]
	cbz	w10, .LBB28_87
	ldr	w10, [sp, #280]
	cmp	x8, #0
	csel	w10, wzr, w10, eq
	tbnz	w10, #0, .LBB28_28
	cmp	w9, #5
	b.ne	.LBB28_86
	ldr	w9, [x23, #32]
	cbz	w9, .LBB28_88
	mov	w9, #1
	str	w9, [sp, #488]
	cbnz	x8, .LBB28_89
	b	.LBB28_29
.LBB28_77:
	ldr	w3, [x23, #8]
	ldr	x5, [x23, #24]
	cbz	x8, .LBB28_80
	ldr	x9, [sp, #408]
	mul	x9, x5, x9
	add	x8, x8, x9, lsl #2
	add	x4, x8, x10, lsl #2
	b	.LBB28_81
.LBB28_79:
	ldr	w3, [x23, #8]
	ldr	x5, [x23, #24]
.LBB28_80:
	mov	x4, xzr
.LBB28_81:
	ldr	x7, [sp, #440]
	str	x25, [sp, #8]
	add	x0, sp, #512
	mov	w1, #16
	mov	x6, x19
.LBB28_82:
	str	x24, [sp]
	bl	contrast_neon_epilogue
	b	.LBB28_19
.LBB28_83:
	ldr	w9, [x23, #32]
	ldr	x8, [x23, #16]
	cbz	w9, .LBB28_90
.LBB28_84:
	cmp	x8, #0
	ldr	w8, [sp, #280]
	eor	w8, w8, #0x1
	csinc	w8, w8, wzr, ne
	tbnz	w8, #0, .LBB28_19
	b	.LBB28_34
.LBB28_85:
	ldr	x8, [x23, #16]
	ldr	w9, [sp, #280]
	cmp	x8, #0
	csel	w9, wzr, w9, eq
	tbnz	w9, #0, .LBB28_28
.LBB28_86:
	mov	w9, wzr
	str	w9, [sp, #488]
	cbnz	x8, .LBB28_89
	b	.LBB28_29
.LBB28_87:
	cbnz	x8, .LBB28_28
.LBB28_88:
	cmp	x8, #0
	cset	w9, eq
	str	w9, [sp, #488]
	cbz	x8, .LBB28_29
.LBB28_89:
	ldr	x9, [x23, #24]
	mul	x10, x9, x12
	add	x8, x8, x10, lsl #2
	add	x8, x8, x11, lsl #2
	stp	x8, x9, [sp, #472]
	b	.LBB28_29
.LBB28_90:
	cbnz	x8, .LBB28_34
	b	.LBB28_19
.Lfunc_end28:
	.size	multiply_panels, .Lfunc_end28-multiply_panels
	.p2align	2
	.type	multiply_page,@function
multiply_page:
	stp	x29, x30, [sp, #-96]!
	sub	x9, sp, #800
	stp	x28, x27, [sp, #16]
	mov	x29, sp
	stp	x26, x25, [sp, #32]
	stp	x24, x23, [sp, #48]
	stp	x22, x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	and	sp, x9, #0xffffffffffffffc0
	ldr	x8, [x29, #128]
	ldr	x18, [x29, #96]
	stp	x7, x3, [sp, #168]
	stp	x2, x6, [sp, #64]
	str	x5, [sp, #56]
	str	x1, [sp, #160]
	str	x0, [sp, #152]
	cbz	w4, .LBB29_3
	cmp	w4, #1
	b.ne	.LBB29_4
	adrp	x9, bfloat16_page_tile
	add	x9, x9, :lo12:bfloat16_page_tile
	b	.LBB29_5
.LBB29_3:
	adrp	x9, float32_page_tile
	add	x9, x9, :lo12:float32_page_tile
	b	.LBB29_5
.LBB29_4:
	adrp	x9, int8_page_tile_of_inputs
	add	x9, x9, :lo12:int8_page_tile_of_inputs
	cmp	w4, #2
	adrp	x10, int8_page_tile_of_outputs
	add	x10, x10, :lo12:int8_page_tile_of_outputs
	csel	x9, x10, x9, eq
.LBB29_5:
	str	x9, [sp, #144]
	add	x9, x18, #15
	ldr	x10, [sp, #72]
	and	x9, x9, #0xfffffffffffffff0
	cmp	w4, #1
	mov	w11, #2
	mul	x9, x9, x10
	cset	w10, eq
	cmp	w4, #0
	csel	x10, x11, x10, eq
	cmp	x8, #0
	str	x10, [sp, #48]
	lsl	x9, x9, x10
	ldr	x10, [sp, #176]
	add	x9, x10, x9
	csel	x8, x9, x8, eq
	str	x9, [sp, #768]
	str	x8, [sp, #776]
	cbz	x18, .LBB29_68
	ldr	x8, [sp, #64]
	ldp	x25, x5, [x29, #104]
	add	x26, sp, #784
	mov	x0, xzr
	add	x6, sp, #384
	add	x9, x8, #5
	mov	x8, #-6148914691236517206
	add	x24, x26, #16
	movk	x8, #43691
	str	x9, [sp, #80]
	lsl	x27, x5, #2
	umulh	x8, x9, x8
	ldr	w9, [x29, #120]
	add	x23, x25, #16
	add	x10, x25, #32
	mov	x7, x18
	str	x25, [sp, #40]
	str	w9, [sp, #308]
	add	x9, x25, #48
	stp	x9, x10, [sp, #112]
	str	w4, [sp, #92]
	lsr	x8, x8, #2
	stp	x5, x18, [sp, #128]
	str	x8, [sp, #296]
	add	x8, x25, #64
	str	x8, [sp, #104]
	b	.LBB29_8
.LBB29_7:
	ldr	x8, [sp, #120]
	add	x0, x0, #16
	ldr	w4, [sp, #92]
	add	x23, x23, #64
	add	x25, x25, #64
	cmp	x0, x18
	add	x9, x8, #64
	ldr	x8, [sp, #112]
	add	x8, x8, #64
	stp	x8, x9, [sp, #112]
	ldp	x7, x8, [sp, #96]
	add	x8, x8, #64
	str	x8, [sp, #104]
	b.hs	.LBB29_68
.LBB29_8:
	subs	x8, x7, #16
	sub	x20, x18, x0
	mov	w12, #16
	str	x8, [sp, #96]
	mov	w8, #16
	csel	x19, x7, x8, lo
	sub	x9, x19, #12
	sub	x21, x19, #8
	sub	x1, x19, #4
	cmp	x9, #1
	str	x9, [sp, #312]
	csinc	x30, x9, xzr, hi
	cmp	x21, #1
	ldr	x9, [sp, #80]
	csinc	x28, x21, xzr, hi
	cmp	x1, #1
	csinc	x2, x1, xzr, hi
	cmp	x19, #1
	csinc	x3, x19, xzr, hi
	cmp	x20, #16
	csel	x22, x20, x8, lo
	cmp	w4, #2
	csel	x8, x0, xzr, eq
	cmp	x9, #6
	b.lo	.LBB29_7
	ldp	x10, x9, [sp, #64]
	mov	x14, xzr
	ldr	x11, [sp, #296]
	ldr	x13, [sp, #312]
	stp	x19, x0, [sp, #280]
	stp	x1, x21, [sp, #264]
	udiv	x16, x10, x11
	mul	x9, x0, x9
	and	x13, x13, #0xfffffffffffffff8
	stp	x3, x2, [sp, #248]
	msub	x10, x16, x11, x10
	and	x11, x1, #0xfffffffffffffff8
	stp	x13, x16, [sp, #232]
	str	x10, [sp, #224]
	and	x10, x21, #0xfffffffffffffff8
	str	x10, [sp, #328]
	and	x10, x19, #0x18
	stp	x10, x11, [sp, #344]
	ldr	x10, [sp, #48]
	lsl	x11, x9, x10
	ldr	x9, [sp, #56]
	add	x8, x9, x8, lsl #2
	ldr	x9, [sp, #40]
	stp	x8, x11, [sp, #208]
	ldr	w8, [sp, #308]
	add	x9, x9, x0, lsl #2
	cmp	w8, #0
	str	x9, [sp, #200]
	cset	w8, ne
	cmp	x20, #16
	csel	w8, wzr, w8, hs
	csel	x9, x12, x5, lo
	str	w8, [sp, #196]
	mov	x8, xzr
	str	x9, [sp, #184]
	and	x9, x22, #0xc
	str	x9, [sp, #360]
	b	.LBB29_11
.LBB29_10:
	ldr	x14, [sp, #320]
	ldr	x8, [sp, #296]
	ldr	x9, [sp, #376]
	add	x14, x14, #1
	cmp	x14, x8
	ldr	x8, [sp, #336]
	add	x8, x9, x8
	b.eq	.LBB29_7
.LBB29_11:
	ldr	x9, [sp, #224]
	str	x8, [sp, #336]
	mul	x8, x8, x5
	ldr	x10, [sp, #200]
	str	x14, [sp, #320]
	cmp	x14, x9
	ldr	x9, [sp, #240]
	cinc	x9, x9, lo
	str	x9, [sp, #376]
	cmp	x9, #0
	ldr	w9, [sp, #196]
	add	x8, x10, x8, lsl #2
	csel	w9, wzr, w9, eq
	cmp	w9, #1
	str	x8, [sp, #368]
	b.ne	.LBB29_26
	ldr	x9, [sp, #336]
	mov	x8, xzr
	mul	x10, x27, x9
	add	x9, x23, x10
	add	x10, x25, x10
	b	.LBB29_14
.LBB29_13:
	ldr	x11, [sp, #376]
	add	x8, x8, #1
	add	x9, x9, x27
	add	x10, x10, x27
	cmp	x8, x11
	b.hs	.LBB29_26
.LBB29_14:
	mul	x13, x8, x5
	ldr	x14, [sp, #368]
	add	x12, x6, x8, lsl #6
	mov	x11, xzr
	mov	x15, x9
	mov	x16, x19
	add	x13, x14, x13, lsl #2
	mov	x14, x10
	b	.LBB29_17
.LBB29_15:
	ldr	q0, [x13, x17]
.LBB29_16:
	add	x11, x11, #4
	sub	x16, x16, #4
	add	x15, x15, #16
	cmp	x11, x22
	add	x14, x14, #16
	str	q0, [x12, x17]
	b.hs	.LBB29_13
.LBB29_17:
	cmp	x16, #1
	sub	x0, x22, x11
	lsl	x17, x11, #2
	csinc	x18, x16, xzr, hi
	cmp	x0, #4
	b.hs	.LBB29_15
	movi	v0.2d, #0000000000000000
	cmp	x22, x11
	str	xzr, [sp, #792]
	str	xzr, [sp, #784]
	b.eq	.LBB29_16
	cmp	x16, #8
	b.hs	.LBB29_21
	mov	x0, xzr
	b	.LBB29_24
.LBB29_21:
	and	x1, x16, #0xfffffffffffffff8
	and	x0, x16, #0xfffffffffffffff8
	mov	x2, x14
	mov	x3, x15
	mov	x4, x24
.LBB29_22:
	ldr	q0, [x2], #32
	subs	x1, x1, #8
	ldr	q1, [x3], #32
	stp	q0, q1, [x4, #-16]
	add	x4, x4, #32
	b.ne	.LBB29_22
	cmp	x16, x0
	b.eq	.LBB29_25
.LBB29_24:
	ldr	s0, [x14, x0, lsl #2]
	str	s0, [x26, x0, lsl #2]
	add	x0, x0, #1
	cmp	x18, x0
	b.ne	.LBB29_24
.LBB29_25:
	ldr	q0, [sp, #784]
	b	.LBB29_16
.LBB29_26:
	ldp	x9, x2, [sp, #152]
	cmp	x20, #16
	ldr	x8, [sp, #336]
	mov	x21, x7
	ldr	x7, [sp, #184]
	mov	x19, x30
	mul	x8, x8, x2
	add	x1, x9, x8, lsl #2
	ldp	x9, x0, [sp, #368]
	add	x8, sp, #384
	csel	x6, x8, x9, lo
	add	x8, sp, #768
	str	x8, [sp, #8]
	ldp	x5, x8, [sp, #168]
	ldp	x4, x9, [sp, #208]
	add	x3, x8, x9
	ldr	w8, [sp, #308]
	str	w8, [sp]
	ldr	x8, [sp, #144]
	blr	x8
	mov	x30, x19
	mov	x7, x21
	ldr	x0, [sp, #288]
	ldp	x21, x19, [sp, #272]
	ldr	x3, [sp, #248]
	ldp	x5, x18, [sp, #128]
	add	x6, sp, #384
	ldp	x2, x1, [sp, #256]
	cmp	x20, #15
	b.hi	.LBB29_10
	ldr	x8, [sp, #376]
	cbz	x8, .LBB29_10
	ldr	x9, [sp, #336]
	ldp	x11, x10, [sp, #112]
	ldr	x12, [sp, #104]
	mov	x8, xzr
	mul	x9, x27, x9
	add	x10, x10, x9
	add	x11, x11, x9
	add	x12, x12, x9
	b	.LBB29_31
.LBB29_29:
	str	q0, [x13, #48]
.LBB29_30:
	ldr	x13, [sp, #376]
	add	x8, x8, #1
	add	x9, x9, x27
	add	x10, x10, x27
	add	x11, x11, x27
	add	x12, x12, x27
	cmp	x8, x13
	b.hs	.LBB29_10
.LBB29_31:
	mul	x13, x8, x5
	add	x14, x6, x8, lsl #6
	ldr	x15, [sp, #368]
	cmp	x20, #3
	ldr	q0, [x14]
	add	x13, x15, x13, lsl #2
	b.ls	.LBB29_33
	str	q0, [x13]
	b	.LBB29_41
.LBB29_33:
	cmp	x18, x0
	str	q0, [sp, #784]
	b.eq	.LBB29_41
	cmp	x7, #8
	b.hs	.LBB29_36
	mov	x17, xzr
	b	.LBB29_39
.LBB29_36:
	ldr	x17, [sp, #344]
	mov	x15, x24
	mov	x16, x9
.LBB29_37:
	ldp	q0, q1, [x15, #-16]
	subs	x17, x17, #8
	add	x15, x15, #32
	str	q0, [x25, x16]
	str	q1, [x23, x16]
	add	x16, x16, #32
	b.ne	.LBB29_37
	ldr	x17, [sp, #344]
	cmp	x19, x17
	b.eq	.LBB29_41
.LBB29_39:
	lsl	x16, x17, #2
	sub	x17, x3, x17
	add	x15, x26, x16
	add	x16, x25, x16
.LBB29_40:
	ldr	s0, [x15], #4
	subs	x17, x17, #1
	str	s0, [x16, x9]
	add	x16, x16, #4
	b.ne	.LBB29_40
.LBB29_41:
	cmp	x20, #5
	b.lo	.LBB29_30
	ldr	x15, [sp, #360]
	ldr	q0, [x14, #16]
	cmp	x15, #4
	b.ne	.LBB29_45
	cmp	x1, #8
	str	q0, [sp, #784]
	b.hs	.LBB29_46
	mov	x15, xzr
	b	.LBB29_49
.LBB29_45:
	str	q0, [x13, #16]
	b	.LBB29_51
.LBB29_46:
	ldr	x17, [sp, #352]
	mov	x15, x10
	mov	x16, x24
.LBB29_47:
	ldp	q0, q1, [x16, #-16]
	subs	x17, x17, #8
	add	x16, x16, #32
	stp	q0, q1, [x15, #-16]
	add	x15, x15, #32
	b.ne	.LBB29_47
	ldr	x15, [sp, #352]
	cmp	x1, x15
	b.eq	.LBB29_51
.LBB29_49:
	lsl	x17, x15, #2
	sub	x15, x2, x15
	add	x16, x23, x17
	add	x17, x26, x17
.LBB29_50:
	ldr	s0, [x17], #4
	subs	x15, x15, #1
	str	s0, [x16, x9]
	add	x16, x16, #4
	b.ne	.LBB29_50
.LBB29_51:
	cmp	x20, #9
	b.lo	.LBB29_30
	ldr	x15, [sp, #360]
	ldr	q0, [x14, #32]
	cmp	x15, #8
	b.ne	.LBB29_55
	cmp	x21, #8
	str	q0, [sp, #784]
	b.hs	.LBB29_56
	mov	x15, xzr
	b	.LBB29_59
.LBB29_55:
	str	q0, [x13, #32]
	b	.LBB29_60
.LBB29_56:
	ldr	x17, [sp, #328]
	mov	x15, x11
	mov	x16, x24
.LBB29_57:
	ldp	q0, q1, [x16, #-16]
	subs	x17, x17, #8
	add	x16, x16, #32
	stp	q0, q1, [x15, #-16]
	add	x15, x15, #32
	b.ne	.LBB29_57
	ldr	x15, [sp, #328]
	cmp	x21, x15
	b.eq	.LBB29_60
.LBB29_59:
	ldr	s0, [x26, x15, lsl #2]
	str	s0, [x10, x15, lsl #2]
	add	x15, x15, #1
	cmp	x28, x15
	b.ne	.LBB29_59
.LBB29_60:
	cmp	x20, #13
	b.lo	.LBB29_30
	ldr	q0, [x14, #48]
	ldr	x14, [sp, #360]
	cmp	x14, #12
	b.ne	.LBB29_29
	ldr	x13, [sp, #312]
	str	q0, [sp, #784]
	cmp	x13, #8
	b.hs	.LBB29_64
	mov	x13, xzr
	b	.LBB29_67
.LBB29_64:
	ldr	x15, [sp, #232]
	mov	x13, x12
	mov	x14, x24
.LBB29_65:
	ldp	q0, q1, [x14, #-16]
	subs	x15, x15, #8
	add	x14, x14, #32
	stp	q0, q1, [x13, #-16]
	add	x13, x13, #32
	b.ne	.LBB29_65
	ldr	x13, [sp, #312]
	ldr	x14, [sp, #232]
	cmp	x13, x14
	mov	x13, x14
	b.eq	.LBB29_30
.LBB29_67:
	ldr	s0, [x26, x13, lsl #2]
	str	s0, [x11, x13, lsl #2]
	add	x13, x13, #1
	cmp	x30, x13
	b.ne	.LBB29_67
	b	.LBB29_30
.LBB29_68:
	mov	sp, x29
	ldp	x20, x19, [sp, #80]
	ldp	x22, x21, [sp, #64]
	ldp	x24, x23, [sp, #48]
	ldp	x26, x25, [sp, #32]
	ldp	x28, x27, [sp, #16]
	ldp	x29, x30, [sp], #96
	ret
.Lfunc_end29:
	.size	multiply_page, .Lfunc_end29-multiply_page
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI30_0:
	.xword	2
	.xword	3
.LCPI30_1:
	.xword	0
	.xword	1
.LCPI30_2:
	.xword	5
	.xword	6
.LCPI30_3:
	.xword	3
	.xword	4
.LCPI30_4:
	.xword	9
	.xword	10
.LCPI30_5:
	.xword	7
	.xword	8
.LCPI30_6:
	.xword	13
	.xword	14
.LCPI30_7:
	.xword	11
	.xword	12
	.text
	.p2align	2
	.type	multiply_transposed,@function
multiply_transposed:
	stp	x29, x30, [sp, #-96]!
	sub	x9, sp, #11, lsl #12
	stp	x28, x27, [sp, #16]
	mov	x29, sp
	sub	x9, x9, #928
	stp	x26, x25, [sp, #32]
	stp	x24, x23, [sp, #48]
	stp	x22, x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	and	sp, x9, #0xffffffffffffffc0
	add	x8, x4, #511
	cmp	x4, #0
	str	x7, [sp, #208]
	lsr	x8, x8, #9
	str	x6, [sp, #376]
	stp	x0, x5, [sp, #48]
	csinc	x15, x8, xzr, ne
	str	x3, [sp, #304]
	stp	x2, x4, [sp, #144]
	cbz	x15, .LBB30_102
	ldr	x12, [sp, #376]
	fmov	s7, s0
	adrp	x8, .LCPI30_0
	adrp	x10, .LCPI30_1
	ldr	q1, [x8, :lo12:.LCPI30_0]
	adrp	x11, .LCPI30_2
	and	x7, x12, #0xf
	ldr	q2, [x10, :lo12:.LCPI30_1]
	ldr	q3, [x11, :lo12:.LCPI30_2]
	eor	x9, x7, #0xf
	adrp	x8, .LCPI30_4
	adrp	x10, .LCPI30_6
	dup	v0.2d, x9
	adrp	x9, .LCPI30_3
	adrp	x11, .LCPI30_7
	ldr	q4, [x9, :lo12:.LCPI30_3]
	adrp	x9, .LCPI30_5
	ldr	q6, [x11, :lo12:.LCPI30_7]
	ldr	q5, [x9, :lo12:.LCPI30_5]
	fmov	d16, xzr
	ldr	x23, [x29, #96]
	cmhs	v1.2d, v0.2d, v1.2d
	cmhs	v2.2d, v0.2d, v2.2d
	cmhi	v3.2d, v0.2d, v3.2d
	cmhi	v4.2d, v0.2d, v4.2d
	cmhi	v5.2d, v0.2d, v5.2d
	add	x21, sp, #11, lsl #12
	mov	v16.d[1], v16.d[0]
	add	x21, x21, #880
	and	x30, x12, #0xfffffffffffffff0
	uzp1	v1.4s, v2.4s, v1.4s
	ldr	q2, [x8, :lo12:.LCPI30_4]
	ldr	x8, [sp, #56]
	uzp1	v3.4s, v4.4s, v3.4s
	ldr	q4, [x10, :lo12:.LCPI30_6]
	mov	x13, xzr
	add	x9, x8, #5
	mov	x8, #-6148914691236517206
	cmhi	v2.2d, v0.2d, v2.2d
	movk	x8, #43691
	cmhi	v4.2d, v0.2d, v4.2d
	cmhi	v0.2d, v0.2d, v6.2d
	umulh	x8, x9, x8
	xtn	v1.4h, v1.4s
	str	x9, [sp, #128]
	uzp1	v2.4s, v5.4s, v2.4s
	ldr	w9, [x29, #104]
	xtn	v3.4h, v3.4s
	uzp1	v0.4s, v0.4s, v4.4s
	stp	q16, q7, [sp, #320]
	add	x20, x21, #16
	str	w9, [sp, #92]
	mov	w9, #19
	sub	w9, w9, w7
	umov	w17, v1.h[0]
	umov	w18, v1.h[1]
	lsr	x8, x8, #2
	umov	w0, v1.h[2]
	umov	w2, v1.h[3]
	xtn	v0.4h, v0.4s
	xtn	v1.4h, v2.4s
	and	x19, x9, #0x1c
	str	x8, [sp, #248]
	add	x8, sp, #832
	umov	w3, v3.h[0]
	orr	x8, x8, x7, lsl #2
	umov	w4, v3.h[1]
	umov	w5, v3.h[2]
	umov	w6, v3.h[3]
	str	x15, [sp, #136]
	add	x8, x8, #32
	umov	w10, v0.h[0]
	umov	w9, v0.h[1]
	str	x8, [sp, #40]
	add	x8, sp, #400
	umov	w22, v1.h[0]
	add	x8, x8, #16
	umov	w24, v1.h[1]
	umov	w25, v1.h[2]
	stp	x8, x1, [sp, #216]
	add	x8, sp, #8, lsl #12
	umov	w26, v1.h[3]
	add	x8, x8, #832
	stp	w9, w10, [sp, #168]
	umov	w10, v0.h[2]
	orr	x8, x8, #0x10
	umov	w9, v0.h[3]
	stp	w18, w17, [sp, #120]
	str	x8, [sp, #184]
	ldr	x8, [sp, #208]
	stp	w2, w0, [sp, #112]
	add	x8, x8, #16
	stp	w4, w3, [sp, #104]
	str	x8, [sp, #200]
	lsl	x8, x23, #2
	stp	w9, w10, [sp, #160]
	str	x8, [sp, #360]
	stp	w6, w5, [sp, #96]
	str	x30, [sp, #312]
	str	x19, [sp, #80]
	stp	w24, w22, [sp, #72]
	stp	w26, w25, [sp, #64]
	b	.LBB30_3
.LBB30_2:
	ldr	x15, [sp, #136]
	ldr	x13, [sp, #176]
	ldr	x19, [sp, #80]
	ldp	w18, w17, [sp, #120]
	ldp	w2, w0, [sp, #112]
	ldp	w4, w3, [sp, #104]
	ldp	w6, w5, [sp, #96]
	ldp	w24, w22, [sp, #72]
	ldp	w26, w25, [sp, #64]
	cmp	x13, x15
	b.eq	.LBB30_102
.LBB30_3:
	ldp	x8, x10, [sp, #144]
	add	x16, x13, #1
	mul	x9, x13, x10
	udiv	x11, x9, x15
	mul	x9, x16, x10
	ldr	w10, [sp, #92]
	cmp	w10, #0
	ccmp	x13, #0, #0, eq
	cset	w27, ne
	udiv	x12, x9, x15
	ldr	x9, [sp, #304]
	mul	x9, x11, x9
	add	x8, x8, x9, lsl #2
	str	x8, [sp, #288]
	sub	x8, x12, x11
	stp	x12, x11, [sp, #256]
	str	x8, [sp, #384]
	cbz	x7, .LBB30_5
	ldp	x9, x8, [sp, #256]
	cmp	x9, x8
	b.ne	.LBB30_61
.LBB30_5:
	ldr	x8, [sp, #128]
	ldr	x25, [sp, #360]
	str	x16, [sp, #176]
	cmp	x8, #6
	b.lo	.LBB30_2
	ldr	x9, [sp, #56]
	ldr	x10, [sp, #248]
	ldr	x8, [sp, #264]
	str	xzr, [sp, #280]
	udiv	x11, x9, x10
	mul	x8, x8, x1
	msub	x9, x11, x10, x9
	stp	x9, x11, [sp, #232]
	ldr	x9, [sp, #48]
	add	x8, x9, x8, lsl #2
	mov	x9, xzr
	str	x8, [sp, #192]
	b	.LBB30_8
.LBB30_7:
	ldr	x9, [sp, #272]
	ldr	x8, [sp, #248]
	ldr	x1, [sp, #224]
	add	x9, x9, #1
	cmp	x9, x8
	ldr	x8, [sp, #280]
	add	x8, x28, x8
	str	x8, [sp, #280]
	b.eq	.LBB30_2
.LBB30_8:
	ldp	x10, x8, [sp, #232]
	add	x24, sp, #8, lsl #12
	str	x9, [sp, #272]
	ldr	x22, [sp, #216]
	add	x19, sp, #400
	add	x24, x24, #832
	mov	w26, #24
	cmp	x9, x10
	cinc	x28, x8, lo
	ldp	x9, x8, [sp, #256]
	cmp	x9, x8
	b.ne	.LBB30_41
.LBB30_9:
	ldr	x8, [sp, #376]
	cbz	x8, .LBB30_7
	ldr	x10, [sp, #280]
	ldp	x11, x9, [sp, #200]
	cmp	x28, #1
	mov	x24, xzr
	mul	x8, x10, x23
	csinc	x26, x28, xzr, hi
	str	x26, [sp, #296]
	madd	x22, x25, x10, x11
	add	x8, x9, x8, lsl #2
	str	x8, [sp, #368]
	str	x8, [sp, #392]
	b	.LBB30_13
.LBB30_11:
	ldr	x8, [sp, #288]
	add	x1, sp, #8, lsl #12
	ldr	x3, [sp, #304]
	ldr	x4, [sp, #384]
	add	x1, x1, #832
	add	x5, sp, #400
	add	x2, x8, x24, lsl #2
	mov	x0, x28
	bl	transposed_tile_of
	ldr	q7, [sp, #336]
	mov	x7, x23
	mov	x23, x25
	ldr	x25, [sp, #360]
	mov	x30, x22
.LBB30_12:
	ldr	x8, [sp, #376]
	add	x24, x24, #16
	add	x22, x30, #64
	ldr	x30, [sp, #312]
	cmp	x24, x8
	ldr	x8, [sp, #392]
	add	x8, x8, #64
	str	x8, [sp, #392]
	b.hs	.LBB30_7
.LBB30_13:
	ldr	x8, [sp, #368]
	ldr	q0, [sp, #320]
	cmp	x24, x30
	str	xzr, [sp, #440]
	add	x9, x8, x24, lsl #2
	adrp	x8, no_bias
	add	x8, x8, :lo12:no_bias
	stp	x23, x8, [sp, #408]
	add	x8, sp, #169
	mov	x26, x9
	str	x9, [sp, #400]
	mov	w9, #16
	stur	q0, [x8, #255]
	csel	w8, wzr, w27, hs
	csel	x19, x9, x7, lo
	cmp	w8, #1
	b.ne	.LBB30_15
	stp	x26, x23, [sp, #424]
.LBB30_15:
	mov	x25, x23
	mov	x23, x7
	cmp	x24, x30
	b.lo	.LBB30_11
	add	x8, sp, #448
	add	x1, sp, #8, lsl #12
	ldr	x4, [sp, #384]
	str	x8, [sp, #400]
	mov	w8, #16
	add	x1, x1, #832
	add	x2, sp, #832
	add	x5, sp, #400
	mov	x0, x28
	mov	w3, #16
	str	x8, [sp, #408]
	bl	transposed_tile_of
	ldr	q7, [sp, #336]
	mov	x7, x23
	mov	x23, x25
	ldr	x25, [sp, #360]
	mov	x30, x22
	mov	x22, x26
	ldr	x26, [sp, #296]
	add	x6, sp, #448
	cbz	x28, .LBB30_12
	ldr	x9, [sp, #392]
	mov	x8, xzr
	mov	x10, x30
	b	.LBB30_19
.LBB30_18:
	add	x8, x8, #1
	add	x10, x10, x25
	add	x9, x9, x25
	cmp	x8, x26
	b.eq	.LBB30_12
.LBB30_19:
	cbz	x7, .LBB30_18
	mul	x13, x8, x23
	add	x12, x6, x8, lsl #6
	mov	x11, xzr
	mov	x14, x9
	mov	x15, x10
	mov	x16, x19
	add	x13, x22, x13, lsl #2
	b	.LBB30_23
.LBB30_21:
	str	q0, [x0]
.LBB30_22:
	add	x11, x11, #4
	sub	x16, x16, #4
	add	x15, x15, #16
	cmp	x11, x19
	add	x14, x14, #16
	b.hs	.LBB30_18
.LBB30_23:
	lsl	x17, x11, #2
	cmp	x16, #1
	add	x0, x13, x11, lsl #2
	and	x18, x16, #0xfffffffffffffff8
	sub	x1, x19, x11
	ldr	q0, [x12, x17]
	csinc	x17, x16, xzr, hi
	tbz	w27, #0, .LBB30_34
	cmp	x1, #4
	b.lo	.LBB30_26
	ldr	q1, [x0]
	b	.LBB30_33
.LBB30_26:
	mov	x2, xzr
	cmp	x16, #8
	stp	xzr, xzr, [x21]
	b.lo	.LBB30_30
	and	x2, x16, #0xfffffffffffffff8
	mov	x3, x15
	mov	x4, x20
	mov	x5, x18
.LBB30_28:
	ldp	q1, q2, [x3, #-16]
	subs	x5, x5, #8
	add	x3, x3, #32
	stp	q1, q2, [x4, #-16]
	add	x4, x4, #32
	b.ne	.LBB30_28
	cmp	x16, x2
	b.eq	.LBB30_32
.LBB30_30:
	lsl	x4, x2, #2
	sub	x2, x17, x2
	add	x3, x14, x4
	add	x4, x21, x4
.LBB30_31:
	ldr	s1, [x3], #4
	subs	x2, x2, #1
	str	s1, [x4], #4
	b.ne	.LBB30_31
.LBB30_32:
	ldr	q1, [sp, #45936]
.LBB30_33:
	fadd	v0.4s, v0.4s, v1.4s
.LBB30_34:
	cmp	x1, #4
	b.hs	.LBB30_21
	cmp	x16, #8
	str	q0, [sp, #45936]
	b.hs	.LBB30_37
	mov	x0, xzr
	b	.LBB30_40
.LBB30_37:
	and	x0, x16, #0xfffffffffffffff8
	mov	x1, x20
	mov	x2, x15
.LBB30_38:
	ldp	q0, q1, [x1, #-16]
	subs	x18, x18, #8
	add	x1, x1, #32
	stp	q0, q1, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB30_38
	cmp	x16, x0
	b.eq	.LBB30_22
.LBB30_40:
	ldr	s0, [x21, x0, lsl #2]
	str	s0, [x14, x0, lsl #2]
	add	x0, x0, #1
	cmp	x17, x0
	b.ne	.LBB30_40
	b	.LBB30_22
.LBB30_41:
	ldp	x11, x10, [sp, #184]
	mov	x8, xzr
	ldr	x9, [sp, #280]
	add	x9, x10, x9, lsl #2
	add	x10, sp, #8, lsl #12
	add	x10, x10, #832
	b	.LBB30_43
.LBB30_42:
	ldr	x12, [sp, #384]
	add	x8, x8, #1
	add	x11, x11, #24
	add	x10, x10, #24
	cmp	x8, x12
	b.eq	.LBB30_9
.LBB30_43:
	add	x12, x8, #8
	mul	x12, x12, x1
	lsl	x12, x12, #2
	prfm	pldl1keep, [x9, x12]
	cbz	x28, .LBB30_42
	mul	x14, x8, x1
	mov	x12, xzr
	mov	x15, x10
	mov	x16, x11
	mov	x17, x28
	madd	x13, x8, x26, x24
	add	x14, x9, x14, lsl #2
	b	.LBB30_47
.LBB30_45:
	ldr	q0, [x0]
	lsl	x18, x12, #2
	fmul	v0.4s, v0.4s, v7.s[0]
	str	q0, [x13, x18]
.LBB30_46:
	add	x12, x12, #4
	sub	x17, x17, #4
	add	x16, x16, #16
	cmp	x12, x28
	add	x15, x15, #16
	b.hs	.LBB30_42
.LBB30_47:
	cmp	x17, #1
	sub	x2, x28, x12
	add	x0, x14, x12, lsl #2
	csinc	x18, x17, xzr, hi
	cmp	x2, #4
	b.hs	.LBB30_45
	mov	x6, xzr
	cmp	x17, #8
	stp	xzr, xzr, [sp, #400]
	b.lo	.LBB30_52
	and	x6, x18, #0xfffffffffffffff8
	mov	x2, xzr
	mov	x3, x22
	mov	x4, x6
.LBB30_50:
	add	x5, x0, x2, lsl #2
	subs	x4, x4, #8
	add	x2, x2, #8
	ldp	q0, q1, [x5]
	stp	q0, q1, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB30_50
	cmp	x17, x6
	b.eq	.LBB30_54
.LBB30_52:
	add	x2, x19, x6, lsl #2
	sub	x3, x18, x6
.LBB30_53:
	ldr	s0, [x0, x6, lsl #2]
	subs	x3, x3, #1
	add	x6, x6, #1
	str	s0, [x2], #4
	b.ne	.LBB30_53
.LBB30_54:
	ldr	q0, [sp, #400]
	cmp	x17, #8
	fmul	v0.4s, v0.4s, v7.s[0]
	str	q0, [sp, #400]
	b.hs	.LBB30_56
	mov	x0, xzr
	b	.LBB30_59
.LBB30_56:
	and	x0, x18, #0xfffffffffffffff8
	mov	x4, x22
	mov	x2, x16
	mov	x3, x0
.LBB30_57:
	ldp	q0, q1, [x4, #-16]
	subs	x3, x3, #8
	add	x4, x4, #32
	stp	q0, q1, [x2, #-16]
	add	x2, x2, #32
	b.ne	.LBB30_57
	cmp	x17, x0
	b.eq	.LBB30_46
.LBB30_59:
	lsl	x2, x0, #2
	sub	x18, x18, x0
	add	x0, x15, x2
	add	x2, x19, x2
.LBB30_60:
	ldr	s0, [x2], #4
	subs	x18, x18, #1
	str	s0, [x0], #4
	b.ne	.LBB30_60
	b	.LBB30_46
.LBB30_61:
	ldr	x9, [sp, #288]
	mov	x8, xzr
	add	x10, sp, #832
	add	x9, x9, x30, lsl #2
.LBB30_62:
	ldr	x12, [sp, #304]
	mov	x11, xzr
	mov	x13, x10
	mov	x14, x7
	mul	x12, x8, x12
	add	x12, x9, x12, lsl #2
.LBB30_63:
	ldr	s0, [x12, x11, lsl #2]
	subs	x14, x14, #1
	add	x11, x11, #1
	str	s0, [x13], #4
	b.ne	.LBB30_63
	ldr	x11, [sp, #384]
	add	x8, x8, #1
	add	x10, x10, #64
	cmp	x8, x11
	b.ne	.LBB30_62
	ldr	x9, [sp, #40]
	mov	x8, xzr
	b	.LBB30_67
.LBB30_66:
	ldr	x10, [sp, #384]
	add	x8, x8, #1
	add	x9, x9, #64
	cmp	x8, x10
	b.hs	.LBB30_5
.LBB30_67:
	tbnz	w17, #0, .LBB30_72
	tbnz	w18, #0, .LBB30_73
.LBB30_69:
	tbnz	w0, #0, .LBB30_74
.LBB30_70:
	tbnz	w2, #0, .LBB30_75
.LBB30_71:
	cmp	x19, #4
	b.eq	.LBB30_66
	b	.LBB30_76
.LBB30_72:
	stur	wzr, [x9, #-32]
	tbz	w18, #0, .LBB30_69
.LBB30_73:
	stur	wzr, [x9, #-28]
	tbz	w0, #0, .LBB30_70
.LBB30_74:
	stur	wzr, [x9, #-24]
	tbz	w2, #0, .LBB30_71
.LBB30_75:
	stur	wzr, [x9, #-20]
	cmp	x19, #4
	b.eq	.LBB30_66
.LBB30_76:
	tbnz	w3, #0, .LBB30_81
	tbnz	w4, #0, .LBB30_82
.LBB30_78:
	tbnz	w5, #0, .LBB30_83
.LBB30_79:
	tbnz	w6, #0, .LBB30_84
.LBB30_80:
	cmp	x19, #8
	b.eq	.LBB30_66
	b	.LBB30_85
.LBB30_81:
	stur	wzr, [x9, #-16]
	tbz	w4, #0, .LBB30_78
.LBB30_82:
	stur	wzr, [x9, #-12]
	tbz	w5, #0, .LBB30_79
.LBB30_83:
	stur	wzr, [x9, #-8]
	tbz	w6, #0, .LBB30_80
.LBB30_84:
	stur	wzr, [x9, #-4]
	cmp	x19, #8
	b.eq	.LBB30_66
.LBB30_85:
	tbnz	w22, #0, .LBB30_90
	tbnz	w24, #0, .LBB30_91
.LBB30_87:
	tbnz	w25, #0, .LBB30_92
.LBB30_88:
	tbnz	w26, #0, .LBB30_93
.LBB30_89:
	cmp	x19, #12
	b.eq	.LBB30_66
	b	.LBB30_94
.LBB30_90:
	str	wzr, [x9]
	tbz	w24, #0, .LBB30_87
.LBB30_91:
	str	wzr, [x9, #4]
	tbz	w25, #0, .LBB30_88
.LBB30_92:
	str	wzr, [x9, #8]
	tbz	w26, #0, .LBB30_89
.LBB30_93:
	str	wzr, [x9, #12]
	cmp	x19, #12
	b.eq	.LBB30_66
.LBB30_94:
	ldr	w10, [sp, #172]
	tbnz	w10, #0, .LBB30_98
	ldr	w10, [sp, #168]
	tbnz	w10, #0, .LBB30_99
.LBB30_96:
	ldr	w10, [sp, #164]
	tbnz	w10, #0, .LBB30_100
.LBB30_97:
	ldr	w10, [sp, #160]
	tbz	w10, #0, .LBB30_66
	b	.LBB30_101
.LBB30_98:
	str	wzr, [x9, #16]
	ldr	w10, [sp, #168]
	tbz	w10, #0, .LBB30_96
.LBB30_99:
	str	wzr, [x9, #20]
	ldr	w10, [sp, #164]
	tbz	w10, #0, .LBB30_97
.LBB30_100:
	str	wzr, [x9, #24]
	ldr	w10, [sp, #160]
	tbz	w10, #0, .LBB30_66
.LBB30_101:
	str	wzr, [x9, #28]
	b	.LBB30_66
.LBB30_102:
	mov	sp, x29
	ldp	x20, x19, [sp, #80]
	ldp	x22, x21, [sp, #64]
	ldp	x24, x23, [sp, #48]
	ldp	x26, x25, [sp, #32]
	ldp	x28, x27, [sp, #16]
	ldp	x29, x30, [sp], #96
	ret
.Lfunc_end30:
	.size	multiply_transposed, .Lfunc_end30-multiply_transposed
	.p2align	2
	.type	dot_rows,@function
dot_rows:
	sub	sp, sp, #336
	stp	x29, x30, [sp, #240]
	stp	x28, x27, [sp, #256]
	stp	x26, x25, [sp, #272]
	stp	x24, x23, [sp, #288]
	stp	x22, x21, [sp, #304]
	stp	x20, x19, [sp, #320]
	stp	x7, x0, [sp, #32]
	cbz	x2, .LBB31_138
	ldr	x11, [sp, #336]
	add	x8, x1, x1, lsl #1
	lsl	x14, x1, #3
	sub	x27, x5, #1
	add	x15, sp, #224
	mov	x10, x6
	add	x9, x11, x11, lsl #1
	lsl	x12, x8, #2
	lsl	x8, x11, #3
	mov	x13, xzr
	str	x11, [sp, #176]
	add	x11, x15, #16
	stp	x8, x14, [sp, #64]
	lsl	x8, x9, #2
	lsl	x9, x1, #2
	stp	x4, x5, [sp, #144]
	stp	x8, x27, [sp, #128]
	lsl	x8, x4, #2
	str	x3, [sp, #200]
	str	x8, [sp, #216]
	add	x8, x3, #16
	str	x8, [sp, #184]
	ldr	x8, [sp, #40]
	str	x2, [sp, #48]
	add	x8, x8, #16
	stp	x8, x9, [sp, #16]
	b	.LBB31_3
.LBB31_2:
	ldp	x2, x13, [sp, #48]
	cmp	x28, #3
	add	x8, x13, #4
	csinc	x13, x8, x13, hi
	cmp	x13, x2
	b.hs	.LBB31_138
.LBB31_3:
	sub	x28, x2, x13
	str	x13, [sp, #56]
	cbz	x5, .LBB31_2
	ldr	x0, [sp, #56]
	ldr	x18, [sp, #40]
	mov	x22, xzr
	ldr	x13, [sp, #176]
	mul	x8, x0, x1
	lsl	x9, x0, #2
	add	x14, x9, #4
	mul	x13, x0, x13
	mul	x16, x1, x14
	add	x14, x9, #8
	add	x9, x9, #12
	mul	x17, x1, x14
	add	x14, x18, x8, lsl #2
	ldp	x2, x8, [sp, #16]
	mul	x9, x1, x9
	add	x26, x14, #1, lsl #12
	madd	x8, x8, x0, x2
	str	x8, [sp, #192]
	ldr	x8, [sp, #32]
	add	x29, x8, x13, lsl #2
	add	x8, x2, x16
	str	x8, [sp, #120]
	add	x8, x18, x16
	str	x8, [sp, #112]
	add	x8, x2, x17
	str	x8, [sp, #104]
	add	x8, x18, x17
	str	x8, [sp, #96]
	add	x8, x2, x9
	str	x8, [sp, #88]
	add	x8, x18, x9
	str	x8, [sp, #80]
	stp	x29, x28, [sp, #160]
	b	.LBB31_9
.LBB31_5:
	mov	x5, x4
	movi	v1.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
.LBB31_6:
	ext	v2.16b, v1.16b, v1.16b, #4
	ext	v1.16b, v1.16b, v1.16b, #12
	mov	x4, x5
	ldr	x5, [sp, #152]
	fadd	v1.2s, v2.2s, v1.2s
	faddp	s1, v1.2s
	str	s1, [x30]
.LBB31_7:
	ext	v1.16b, v0.16b, v0.16b, #4
	ext	v0.16b, v0.16b, v0.16b, #12
	mov	w8, #2
	fadd	v0.2s, v1.2s, v0.2s
	faddp	s0, v0.2s
	str	s0, [x30, #4]
.LBB31_8:
	add	x22, x22, x8
	cmp	x22, x5
	b.hs	.LBB31_2
.LBB31_9:
	mul	x8, x22, x4
	add	x30, x29, x22, lsl #2
	cmp	x22, x27
	add	x19, x3, x8, lsl #2
	b.hs	.LBB31_53
	cmp	x28, #4
	b.lo	.LBB31_90
	str	x30, [sp, #208]
	cbz	x10, .LBB31_132
	lsl	x8, x22, #2
	ldr	x9, [sp, #216]
	ldr	x16, [sp, #184]
	movi	v2.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	add	x8, x8, #4
	madd	x0, x9, x22, x16
	movi	v7.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	mul	x9, x4, x8
	movi	v0.2d, #0000000000000000
	ldr	x3, [sp, #72]
	ldp	x20, x17, [sp, #80]
	mov	x13, xzr
	ldp	x30, x29, [sp, #96]
	mov	x23, x14
	ldp	x28, x27, [sp, #112]
	mov	x2, x19
	mov	x6, x10
	add	x8, x16, x9
	ldr	x16, [sp, #200]
	add	x24, x16, x9
	ldr	x9, [sp, #192]
	b	.LBB31_15
.LBB31_13:
	add	x16, x19, x13, lsl #2
	add	x18, x14, x13, lsl #2
	ldr	x5, [sp, #216]
	ldr	q16, [x16]
	add	x4, x18, x1, lsl #2
	ldr	q17, [x16, x5]
	ldr	q18, [x18]
	add	x16, x18, x3
	prfm	pldl1keep, [x18, #4096]
	ldr	q19, [x4]
	prfm	pldl1keep, [x4, #4096]
	add	x5, x18, x12
	fmla	v2.4s, v16.4s, v18.4s
	fmla	v6.4s, v17.4s, v18.4s
	ldr	q18, [x16]
	fmla	v5.4s, v16.4s, v19.4s
	fmla	v7.4s, v17.4s, v19.4s
	prfm	pldl1keep, [x16, #4096]
	fmla	v3.4s, v16.4s, v18.4s
	fmla	v4.4s, v17.4s, v18.4s
	ldr	q18, [x5]
.LBB31_14:
	fmla	v1.4s, v16.4s, v18.4s
	fmla	v0.4s, v17.4s, v18.4s
	add	x13, x13, #4
	sub	x6, x6, #4
	add	x0, x0, #16
	add	x2, x2, #16
	add	x8, x8, #16
	add	x24, x24, #16
	add	x9, x9, #16
	add	x23, x23, #16
	add	x27, x27, #16
	add	x28, x28, #16
	add	x29, x29, #16
	cmp	x13, x10
	add	x30, x30, #16
	add	x17, x17, #16
	add	x20, x20, #16
	prfm	pldl1keep, [x5, #4096]
	b.hs	.LBB31_133
.LBB31_15:
	cmp	x6, #1
	sub	x16, x10, x13
	csinc	x25, x6, xzr, hi
	cmp	x16, #3
	b.hi	.LBB31_13
	mov	x7, xzr
	cmp	x6, #8
	and	x16, x6, #0xfffffffffffffff8
	stp	xzr, xzr, [sp, #224]
	b.lo	.LBB31_20
	and	x7, x6, #0xfffffffffffffff8
	mov	x4, x0
	mov	x21, x11
	mov	x18, x16
.LBB31_18:
	ldp	q16, q17, [x4, #-16]
	subs	x18, x18, #8
	add	x4, x4, #32
	stp	q16, q17, [x21, #-16]
	add	x21, x21, #32
	b.ne	.LBB31_18
	cmp	x6, x7
	b.eq	.LBB31_22
.LBB31_20:
	lsl	x18, x7, #2
	sub	x7, x25, x7
	add	x21, x2, x18
	add	x4, x15, x18
.LBB31_21:
	ldr	s16, [x21], #4
	subs	x7, x7, #1
	str	s16, [x4], #4
	b.ne	.LBB31_21
.LBB31_22:
	ldr	q16, [sp, #224]
	mov	x7, xzr
	cmp	x6, #8
	stp	xzr, xzr, [sp, #224]
	b.lo	.LBB31_26
	and	x7, x6, #0xfffffffffffffff8
	mov	x4, x8
	mov	x21, x11
	mov	x18, x16
.LBB31_24:
	ldp	q17, q18, [x4, #-16]
	subs	x18, x18, #8
	add	x4, x4, #32
	stp	q17, q18, [x21, #-16]
	add	x21, x21, #32
	b.ne	.LBB31_24
	cmp	x6, x7
	b.eq	.LBB31_28
.LBB31_26:
	lsl	x18, x7, #2
	sub	x7, x25, x7
	add	x4, x15, x18
	add	x21, x24, x18
.LBB31_27:
	ldr	s17, [x21], #4
	subs	x7, x7, #1
	str	s17, [x4], #4
	b.ne	.LBB31_27
.LBB31_28:
	ldr	q17, [sp, #224]
	mov	x7, xzr
	cmp	x6, #8
	stp	xzr, xzr, [sp, #224]
	b.lo	.LBB31_32
	and	x7, x6, #0xfffffffffffffff8
	mov	x4, x9
	mov	x21, x11
	mov	x18, x16
.LBB31_30:
	ldp	q18, q19, [x4, #-16]
	subs	x18, x18, #8
	add	x4, x4, #32
	stp	q18, q19, [x21, #-16]
	add	x21, x21, #32
	b.ne	.LBB31_30
	cmp	x6, x7
	b.eq	.LBB31_34
.LBB31_32:
	lsl	x18, x7, #2
	sub	x7, x25, x7
	add	x21, x23, x18
	add	x4, x15, x18
.LBB31_33:
	ldr	s18, [x21], #4
	subs	x7, x7, #1
	str	s18, [x4], #4
	b.ne	.LBB31_33
.LBB31_34:
	add	x21, x14, x13, lsl #2
	ldr	q18, [sp, #224]
	mov	x7, xzr
	cmp	x6, #8
	prfm	pldl1keep, [x21, #4096]
	stp	xzr, xzr, [sp, #224]
	b.lo	.LBB31_38
	and	x7, x6, #0xfffffffffffffff8
	mov	x4, x27
	mov	x18, x11
	mov	x5, x16
.LBB31_36:
	ldp	q19, q20, [x4, #-16]
	subs	x5, x5, #8
	add	x4, x4, #32
	stp	q19, q20, [x18, #-16]
	add	x18, x18, #32
	b.ne	.LBB31_36
	cmp	x6, x7
	b.eq	.LBB31_40
.LBB31_38:
	lsl	x18, x7, #2
	sub	x7, x25, x7
	add	x4, x15, x18
	add	x18, x28, x18
.LBB31_39:
	ldr	s19, [x18], #4
	subs	x7, x7, #1
	str	s19, [x4], #4
	b.ne	.LBB31_39
.LBB31_40:
	add	x18, x21, x1, lsl #2
	ldr	q19, [sp, #224]
	mov	x7, xzr
	cmp	x6, #8
	prfm	pldl1keep, [x18, #4096]
	stp	xzr, xzr, [sp, #224]
	b.lo	.LBB31_44
	and	x7, x6, #0xfffffffffffffff8
	mov	x4, x29
	mov	x18, x11
	mov	x5, x16
.LBB31_42:
	ldp	q20, q21, [x4, #-16]
	subs	x5, x5, #8
	add	x4, x4, #32
	stp	q20, q21, [x18, #-16]
	add	x18, x18, #32
	b.ne	.LBB31_42
	cmp	x6, x7
	b.eq	.LBB31_46
.LBB31_44:
	lsl	x18, x7, #2
	sub	x7, x25, x7
	add	x4, x15, x18
	add	x18, x30, x18
.LBB31_45:
	ldr	s20, [x18], #4
	subs	x7, x7, #1
	str	s20, [x4], #4
	b.ne	.LBB31_45
.LBB31_46:
	ldr	q20, [sp, #224]
	mov	x7, xzr
	add	x18, x21, x3
	cmp	x6, #8
	prfm	pldl1keep, [x18, #4096]
	stp	xzr, xzr, [sp, #224]
	b.lo	.LBB31_50
	and	x7, x6, #0xfffffffffffffff8
	mov	x4, x17
	mov	x18, x11
.LBB31_48:
	ldp	q21, q22, [x4, #-16]
	subs	x16, x16, #8
	add	x4, x4, #32
	stp	q21, q22, [x18, #-16]
	add	x18, x18, #32
	b.ne	.LBB31_48
	cmp	x6, x7
	b.eq	.LBB31_52
.LBB31_50:
	lsl	x16, x7, #2
	sub	x5, x25, x7
	add	x4, x15, x16
	add	x18, x20, x16
.LBB31_51:
	ldr	s21, [x18], #4
	subs	x5, x5, #1
	str	s21, [x4], #4
	b.ne	.LBB31_51
.LBB31_52:
	fmla	v2.4s, v16.4s, v18.4s
	fmla	v6.4s, v17.4s, v18.4s
	ldr	q18, [sp, #224]
	fmla	v5.4s, v16.4s, v19.4s
	fmla	v7.4s, v17.4s, v19.4s
	add	x5, x21, x12
	fmla	v3.4s, v16.4s, v20.4s
	fmla	v4.4s, v17.4s, v20.4s
	b	.LBB31_14
.LBB31_53:
	cmp	x28, #4
	b.lo	.LBB31_114
	str	x30, [sp, #208]
	cbz	x10, .LBB31_134
	ldr	x13, [sp, #216]
	ldp	x16, x24, [sp, #184]
	movi	v0.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	madd	x13, x13, x22, x16
	movi	v3.2d, #0000000000000000
	ldr	x3, [sp, #72]
	ldp	x9, x17, [sp, #80]
	mov	x8, xzr
	ldp	x0, x2, [sp, #96]
	mov	x23, x14
	ldp	x6, x20, [sp, #112]
	mov	x27, x19
	mov	x28, x10
	b	.LBB31_58
.LBB31_56:
	add	x16, x19, x8, lsl #2
	add	x18, x14, x8, lsl #2
	ldr	q4, [x16]
	add	x16, x18, x1, lsl #2
	add	x7, x18, x3
	ldr	q5, [x18]
	prfm	pldl1keep, [x18, #4096]
	add	x4, x18, x12
	ldr	q6, [x16]
	prfm	pldl1keep, [x16, #4096]
	ldr	q7, [x7]
	fmla	v3.4s, v4.4s, v5.4s
	prfm	pldl1keep, [x7, #4096]
	ldr	q5, [x4]
	fmla	v2.4s, v4.4s, v6.4s
	fmla	v1.4s, v4.4s, v7.4s
.LBB31_57:
	fmla	v0.4s, v4.4s, v5.4s
	add	x8, x8, #4
	sub	x28, x28, #4
	add	x13, x13, #16
	add	x27, x27, #16
	add	x24, x24, #16
	add	x23, x23, #16
	add	x20, x20, #16
	add	x6, x6, #16
	add	x2, x2, #16
	cmp	x8, x10
	add	x0, x0, #16
	add	x17, x17, #16
	add	x9, x9, #16
	prfm	pldl1keep, [x4, #4096]
	b.hs	.LBB31_135
.LBB31_58:
	cmp	x28, #1
	sub	x16, x10, x8
	csinc	x29, x28, xzr, hi
	cmp	x16, #3
	b.hi	.LBB31_56
	mov	x7, xzr
	cmp	x28, #8
	and	x25, x28, #0xfffffffffffffff8
	stp	xzr, xzr, [sp, #224]
	b.lo	.LBB31_63
	and	x7, x28, #0xfffffffffffffff8
	mov	x4, x13
	mov	x18, x11
	mov	x16, x25
.LBB31_61:
	ldp	q4, q5, [x4, #-16]
	subs	x16, x16, #8
	add	x4, x4, #32
	stp	q4, q5, [x18, #-16]
	add	x18, x18, #32
	b.ne	.LBB31_61
	cmp	x28, x7
	b.eq	.LBB31_65
.LBB31_63:
	lsl	x16, x7, #2
	sub	x18, x29, x7
	add	x21, x27, x16
	add	x4, x15, x16
.LBB31_64:
	ldr	s4, [x21], #4
	subs	x18, x18, #1
	str	s4, [x4], #4
	b.ne	.LBB31_64
.LBB31_65:
	ldr	q4, [sp, #224]
	mov	x7, xzr
	cmp	x28, #8
	stp	xzr, xzr, [sp, #224]
	b.lo	.LBB31_69
	and	x7, x28, #0xfffffffffffffff8
	mov	x4, x24
	mov	x18, x11
	mov	x16, x25
.LBB31_67:
	ldp	q5, q6, [x4, #-16]
	subs	x16, x16, #8
	add	x4, x4, #32
	stp	q5, q6, [x18, #-16]
	add	x18, x18, #32
	b.ne	.LBB31_67
	cmp	x28, x7
	b.eq	.LBB31_71
.LBB31_69:
	lsl	x16, x7, #2
	sub	x18, x29, x7
	add	x21, x23, x16
	add	x4, x15, x16
.LBB31_70:
	ldr	s5, [x21], #4
	subs	x18, x18, #1
	str	s5, [x4], #4
	b.ne	.LBB31_70
.LBB31_71:
	add	x21, x14, x8, lsl #2
	ldr	q5, [sp, #224]
	mov	x7, xzr
	cmp	x28, #8
	prfm	pldl1keep, [x21, #4096]
	stp	xzr, xzr, [sp, #224]
	b.lo	.LBB31_75
	and	x7, x28, #0xfffffffffffffff8
	mov	x4, x20
	mov	x18, x11
	mov	x16, x25
.LBB31_73:
	ldp	q6, q7, [x4, #-16]
	subs	x16, x16, #8
	add	x4, x4, #32
	stp	q6, q7, [x18, #-16]
	add	x18, x18, #32
	b.ne	.LBB31_73
	cmp	x28, x7
	b.eq	.LBB31_77
.LBB31_75:
	lsl	x16, x7, #2
	sub	x7, x29, x7
	add	x4, x15, x16
	add	x18, x6, x16
.LBB31_76:
	ldr	s6, [x18], #4
	subs	x7, x7, #1
	str	s6, [x4], #4
	b.ne	.LBB31_76
.LBB31_77:
	add	x16, x21, x1, lsl #2
	ldr	q6, [sp, #224]
	mov	x7, xzr
	cmp	x28, #8
	prfm	pldl1keep, [x16, #4096]
	stp	xzr, xzr, [sp, #224]
	b.lo	.LBB31_81
	and	x7, x28, #0xfffffffffffffff8
	mov	x4, x2
	mov	x18, x11
	mov	x16, x25
.LBB31_79:
	ldp	q7, q16, [x4, #-16]
	subs	x16, x16, #8
	add	x4, x4, #32
	stp	q7, q16, [x18, #-16]
	add	x18, x18, #32
	b.ne	.LBB31_79
	cmp	x28, x7
	b.eq	.LBB31_83
.LBB31_81:
	lsl	x16, x7, #2
	sub	x7, x29, x7
	add	x4, x15, x16
	add	x18, x0, x16
.LBB31_82:
	ldr	s7, [x18], #4
	subs	x7, x7, #1
	str	s7, [x4], #4
	b.ne	.LBB31_82
.LBB31_83:
	ldr	q7, [sp, #224]
	mov	x7, xzr
	add	x16, x21, x3
	cmp	x28, #8
	prfm	pldl1keep, [x16, #4096]
	stp	xzr, xzr, [sp, #224]
	b.lo	.LBB31_87
	and	x7, x28, #0xfffffffffffffff8
	mov	x4, x17
	mov	x18, x11
.LBB31_85:
	ldp	q16, q17, [x4, #-16]
	subs	x25, x25, #8
	add	x4, x4, #32
	stp	q16, q17, [x18, #-16]
	add	x18, x18, #32
	b.ne	.LBB31_85
	cmp	x28, x7
	b.eq	.LBB31_89
.LBB31_87:
	lsl	x16, x7, #2
	sub	x7, x29, x7
	add	x4, x15, x16
	add	x18, x9, x16
.LBB31_88:
	ldr	s16, [x18], #4
	subs	x7, x7, #1
	str	s16, [x4], #4
	b.ne	.LBB31_88
.LBB31_89:
	fmla	v3.4s, v4.4s, v5.4s
	ldr	q5, [sp, #224]
	fmla	v2.4s, v4.4s, v6.4s
	fmla	v1.4s, v4.4s, v7.4s
	add	x4, x21, x12
	b	.LBB31_57
.LBB31_90:
	cbz	x10, .LBB31_5
	lsl	x9, x22, #2
	ldp	x17, x2, [sp, #184]
	movi	v1.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	mov	x8, xzr
	add	x9, x9, #4
	mov	x5, x4
	mov	x13, x14
	mul	x16, x4, x9
	ldr	x9, [sp, #216]
	mov	x25, x19
	mov	x6, x10
	madd	x9, x9, x22, x17
	add	x17, x17, x16
	add	x0, x3, x16
	b	.LBB31_94
.LBB31_92:
	add	x16, x19, x8, lsl #2
	ldr	x18, [sp, #216]
	ldr	q4, [x14, x20]
	ldr	q2, [x16]
	ldr	q3, [x16, x18]
.LBB31_93:
	fmla	v1.4s, v2.4s, v4.4s
	fmla	v0.4s, v3.4s, v4.4s
	add	x8, x8, #4
	sub	x6, x6, #4
	add	x9, x9, #16
	add	x25, x25, #16
	add	x17, x17, #16
	cmp	x8, x10
	add	x0, x0, #16
	add	x2, x2, #16
	add	x13, x13, #16
	prfm	pldl1keep, [x26, x20]
	b.hs	.LBB31_6
.LBB31_94:
	cmp	x6, #1
	sub	x16, x10, x8
	lsl	x20, x8, #2
	csinc	x21, x6, xzr, hi
	cmp	x16, #3
	b.hi	.LBB31_92
	mov	x7, xzr
	cmp	x6, #8
	and	x23, x6, #0xfffffffffffffff8
	stp	xzr, xzr, [sp, #224]
	b.lo	.LBB31_99
	and	x7, x6, #0xfffffffffffffff8
	mov	x4, x9
	mov	x18, x11
	mov	x16, x23
.LBB31_97:
	ldp	q2, q3, [x4, #-16]
	subs	x16, x16, #8
	add	x4, x4, #32
	stp	q2, q3, [x18, #-16]
	add	x18, x18, #32
	b.ne	.LBB31_97
	cmp	x6, x7
	b.eq	.LBB31_101
.LBB31_99:
	lsl	x16, x7, #2
	sub	x18, x21, x7
	add	x24, x25, x16
	add	x4, x15, x16
.LBB31_100:
	ldr	s2, [x24], #4
	subs	x18, x18, #1
	str	s2, [x4], #4
	b.ne	.LBB31_100
.LBB31_101:
	ldr	q2, [sp, #224]
	mov	x7, xzr
	cmp	x6, #8
	stp	xzr, xzr, [sp, #224]
	b.lo	.LBB31_105
	and	x7, x6, #0xfffffffffffffff8
	mov	x4, x17
	mov	x18, x11
	mov	x16, x23
.LBB31_103:
	ldp	q3, q4, [x4, #-16]
	subs	x16, x16, #8
	add	x4, x4, #32
	stp	q3, q4, [x18, #-16]
	add	x18, x18, #32
	b.ne	.LBB31_103
	cmp	x6, x7
	b.eq	.LBB31_107
.LBB31_105:
	lsl	x16, x7, #2
	sub	x7, x21, x7
	add	x4, x15, x16
	add	x18, x0, x16
.LBB31_106:
	ldr	s3, [x18], #4
	subs	x7, x7, #1
	str	s3, [x4], #4
	b.ne	.LBB31_106
.LBB31_107:
	ldr	q3, [sp, #224]
	mov	x7, xzr
	cmp	x6, #8
	stp	xzr, xzr, [sp, #224]
	b.lo	.LBB31_111
	and	x7, x6, #0xfffffffffffffff8
	mov	x4, x2
	mov	x18, x11
.LBB31_109:
	ldp	q4, q5, [x4, #-16]
	subs	x23, x23, #8
	add	x4, x4, #32
	stp	q4, q5, [x18, #-16]
	add	x18, x18, #32
	b.ne	.LBB31_109
	cmp	x6, x7
	b.eq	.LBB31_113
.LBB31_111:
	lsl	x16, x7, #2
	sub	x18, x21, x7
	add	x23, x13, x16
	add	x4, x15, x16
.LBB31_112:
	ldr	s4, [x23], #4
	subs	x18, x18, #1
	str	s4, [x4], #4
	b.ne	.LBB31_112
.LBB31_113:
	ldr	q4, [sp, #224]
	b	.LBB31_93
.LBB31_114:
	mov	x25, x5
	mov	x5, x4
	cbz	x10, .LBB31_136
	ldr	x9, [sp, #216]
	ldp	x13, x17, [sp, #184]
	movi	v0.2d, #0000000000000000
	mov	x8, xzr
	mov	x0, x19
	madd	x9, x9, x22, x13
	mov	x13, x14
	mov	x2, x10
	b	.LBB31_118
.LBB31_116:
	add	x16, x19, x8, lsl #2
	ldr	q2, [x14, x23]
	ldr	q1, [x16]
.LBB31_117:
	fmla	v0.4s, v1.4s, v2.4s
	add	x8, x8, #4
	sub	x2, x2, #4
	add	x9, x9, #16
	cmp	x8, x10
	add	x0, x0, #16
	add	x17, x17, #16
	add	x13, x13, #16
	prfm	pldl1keep, [x26, x23]
	b.hs	.LBB31_137
.LBB31_118:
	cmp	x2, #1
	sub	x16, x10, x8
	lsl	x23, x8, #2
	csinc	x6, x2, xzr, hi
	cmp	x16, #3
	b.hi	.LBB31_116
	mov	x7, xzr
	cmp	x2, #8
	and	x20, x2, #0xfffffffffffffff8
	stp	xzr, xzr, [sp, #224]
	b.lo	.LBB31_123
	and	x7, x2, #0xfffffffffffffff8
	mov	x4, x9
	mov	x18, x11
	mov	x16, x20
.LBB31_121:
	ldp	q1, q2, [x4, #-16]
	subs	x16, x16, #8
	add	x4, x4, #32
	stp	q1, q2, [x18, #-16]
	add	x18, x18, #32
	b.ne	.LBB31_121
	cmp	x2, x7
	b.eq	.LBB31_125
.LBB31_123:
	lsl	x16, x7, #2
	sub	x18, x6, x7
	add	x21, x0, x16
	add	x4, x15, x16
.LBB31_124:
	ldr	s1, [x21], #4
	subs	x18, x18, #1
	str	s1, [x4], #4
	b.ne	.LBB31_124
.LBB31_125:
	ldr	q1, [sp, #224]
	mov	x7, xzr
	cmp	x2, #8
	stp	xzr, xzr, [sp, #224]
	b.lo	.LBB31_129
	and	x7, x2, #0xfffffffffffffff8
	mov	x4, x17
	mov	x18, x11
.LBB31_127:
	ldp	q2, q3, [x4, #-16]
	subs	x20, x20, #8
	add	x4, x4, #32
	stp	q2, q3, [x18, #-16]
	add	x18, x18, #32
	b.ne	.LBB31_127
	cmp	x2, x7
	b.eq	.LBB31_131
.LBB31_129:
	lsl	x16, x7, #2
	sub	x18, x6, x7
	add	x20, x13, x16
	add	x4, x15, x16
.LBB31_130:
	ldr	s2, [x20], #4
	subs	x18, x18, #1
	str	s2, [x4], #4
	b.ne	.LBB31_130
.LBB31_131:
	ldr	q2, [sp, #224]
	b	.LBB31_117
.LBB31_132:
	movi	v2.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
.LBB31_133:
	ext	v16.16b, v6.16b, v6.16b, #8
	ext	v17.16b, v2.16b, v2.16b, #8
	ldr	x29, [sp, #160]
	ext	v19.16b, v7.16b, v7.16b, #8
	ext	v20.16b, v5.16b, v5.16b, #8
	zip1	v18.2s, v2.2s, v6.2s
	ext	v21.16b, v4.16b, v4.16b, #8
	ldp	x28, x9, [sp, #168]
	ext	v22.16b, v3.16b, v3.16b, #8
	zip2	v2.2s, v2.2s, v6.2s
	zip1	v23.2s, v17.2s, v16.2s
	zip2	v6.2s, v17.2s, v16.2s
	zip1	v16.2s, v5.2s, v7.2s
	zip2	v5.2s, v5.2s, v7.2s
	ldp	x3, x30, [sp, #200]
	zip1	v7.2s, v20.2s, v19.2s
	zip2	v17.2s, v20.2s, v19.2s
	lsl	x8, x9, #2
	zip1	v19.2s, v3.2s, v4.2s
	zip1	v20.2s, v22.2s, v21.2s
	zip2	v3.2s, v3.2s, v4.2s
	fadd	v18.2s, v23.2s, v18.2s
	ldp	x4, x5, [sp, #144]
	fadd	v2.2s, v6.2s, v2.2s
	zip2	v6.2s, v22.2s, v21.2s
	dup	v4.4s, v1.s[2]
	dup	v21.4s, v1.s[3]
	dup	v22.4s, v1.s[1]
	fadd	v7.2s, v7.2s, v16.2s
	fadd	v5.2s, v17.2s, v5.2s
	fadd	v16.2s, v20.2s, v19.2s
	fadd	v1.4s, v4.4s, v1.4s
	fadd	v3.2s, v6.2s, v3.2s
	fadd	v4.4s, v21.4s, v22.4s
	fadd	v2.2s, v2.2s, v18.2s
	fadd	v5.2s, v5.2s, v7.2s
	fadd	v3.2s, v3.2s, v16.2s
	fadd	v1.4s, v4.4s, v1.4s
	str	d2, [x30]
	str	d5, [x30, x8]
	ldp	x8, x27, [sp, #128]
	str	d3, [x30, x9, lsl #3]
	add	x30, x30, x8
	str	s1, [x30]
	b	.LBB31_7
.LBB31_134:
	movi	v0.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
.LBB31_135:
	dup	v4.4s, v3.s[2]
	dup	v5.4s, v3.s[3]
	ldr	x29, [sp, #160]
	dup	v6.4s, v3.s[1]
	dup	v7.4s, v2.s[2]
	ldr	x4, [sp, #144]
	dup	v16.4s, v2.s[3]
	dup	v17.4s, v2.s[1]
	dup	v18.4s, v1.s[1]
	fadd	v3.4s, v4.4s, v3.4s
	ldp	x3, x9, [sp, #200]
	fadd	v4.4s, v5.4s, v6.4s
	dup	v5.4s, v1.s[2]
	dup	v6.4s, v1.s[3]
	fadd	v2.4s, v7.4s, v2.4s
	ldp	x28, x8, [sp, #168]
	fadd	v7.4s, v16.4s, v17.4s
	dup	v19.4s, v0.s[2]
	dup	v20.4s, v0.s[3]
	dup	v21.4s, v0.s[1]
	fadd	v1.4s, v5.4s, v1.4s
	fadd	v5.4s, v6.4s, v18.4s
	fadd	v3.4s, v4.4s, v3.4s
	fadd	v0.4s, v19.4s, v0.4s
	fadd	v2.4s, v7.4s, v2.4s
	fadd	v4.4s, v20.4s, v21.4s
	fadd	v1.4s, v5.4s, v1.4s
	str	s3, [x9]
	str	s2, [x9, x8, lsl #2]
	ldr	x8, [sp, #64]
	fadd	v0.4s, v4.4s, v0.4s
	str	s1, [x9, x8]
	ldp	x8, x27, [sp, #128]
	str	s0, [x9, x8]
	mov	w8, #1
	b	.LBB31_8
.LBB31_136:
	movi	v0.2d, #0000000000000000
.LBB31_137:
	ext	v1.16b, v0.16b, v0.16b, #4
	ext	v0.16b, v0.16b, v0.16b, #12
	mov	w8, #1
	mov	x4, x5
	mov	x5, x25
	fadd	v0.2s, v1.2s, v0.2s
	faddp	s0, v0.2s
	str	s0, [x30]
	b	.LBB31_8
.LBB31_138:
	ldp	x20, x19, [sp, #320]
	ldp	x22, x21, [sp, #304]
	ldp	x24, x23, [sp, #288]
	ldp	x26, x25, [sp, #272]
	ldp	x28, x27, [sp, #256]
	ldp	x29, x30, [sp, #240]
	add	sp, sp, #336
	ret
.Lfunc_end31:
	.size	dot_rows, .Lfunc_end31-dot_rows
	.p2align	2
	.type	first_above,@function
first_above:
	dup	v1.4s, v0.s[0]
	mov	x9, xzr
	add	x10, x0, #32
.LBB32_1:
	mov	x8, x9
	add	x9, x9, #16
	cmp	x9, x1
	b.hi	.LBB32_3
	ldp	q2, q3, [x10]
	fmaxnm	v2.4s, v3.4s, v2.4s
	ldp	q3, q4, [x10, #-32]
	add	x10, x10, #64
	fmaxnm	v2.4s, v2.4s, v4.4s
	fmaxnm	v2.4s, v2.4s, v3.4s
	fcmgt	v2.4s, v2.4s, v1.4s
	xtn	v2.4h, v2.4s
	umaxv	h2, v2.4h
	fmov	w11, s2
	tbz	w11, #0, .LBB32_1
.LBB32_3:
	cmp	x8, x1
	b.hs	.LBB32_7
.LBB32_4:
	ldr	s1, [x0, x8, lsl #2]
	fcmp	s1, s0
	b.gt	.LBB32_7
	add	x8, x8, #1
	cmp	x1, x8
	b.ne	.LBB32_4
	mov	x8, x1
.LBB32_7:
	mov	x0, x8
	ret
.Lfunc_end32:
	.size	first_above, .Lfunc_end32-first_above
	.p2align	2
	.type	winograd_inputs,@function
winograd_inputs:
	stp	x29, x30, [sp, #-96]!
	stp	x28, x27, [sp, #16]
	stp	x26, x25, [sp, #32]
	stp	x24, x23, [sp, #48]
	stp	x22, x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	sub	sp, sp, #448
	add	x8, x6, x5
	str	x7, [sp, #384]
	cmp	x5, x8
	stp	x8, x4, [sp, #136]
	str	x0, [sp, #128]
	b.hs	.LBB33_224
	ldr	x8, [sp, #144]
	ldr	x12, [sp, #544]
	mul	x11, x3, x2
	add	x26, sp, #432
	str	x2, [sp, #240]
	lsl	x8, x8, #1
	lsl	x20, x12, #2
	add	x9, x12, x12, lsl #1
	lsl	x6, x12, #3
	lsl	x19, x12, #4
	lsl	x21, x12, #5
	sub	x8, x8, #1
	lsl	x22, x9, #2
	lsl	x23, x9, #3
	add	x10, x8, x2
	add	x8, x8, x1
	sub	x24, x21, x20
	lsr	x8, x8, #1
	lsr	x10, x10, #1
	lsl	x9, x9, #4
	str	x12, [sp, #24]
	str	x8, [sp, #104]
	add	x8, x20, x12
	stp	x10, x11, [sp, #112]
	lsl	x25, x8, #2
	mov	w11, #44
	lsl	x30, x8, #3
	mov	w8, #52
	mul	x28, x12, x11
	add	x10, x6, x12
	str	x1, [sp, #192]
	mul	x11, x12, x8
	lsl	x8, x3, #2
	lsl	x27, x10, #2
	lsl	x10, x12, #6
	stp	x24, x23, [sp, #56]
	str	x8, [sp, #376]
	add	x8, x26, #16
	str	x8, [sp, #16]
	neg	x8, x3
	sub	x12, x10, x6
	str	x8, [sp, #32]
	ldr	x8, [sp, #384]
	sub	x10, x10, x20
	stp	x11, x9, [sp, #416]
	add	x13, x8, x20
	add	x9, x8, x9
	stp	x10, x12, [sp, #400]
	str	x13, [sp, #368]
	add	x13, x8, x6
	str	x13, [sp, #360]
	add	x13, x8, x22
	str	x13, [sp, #352]
	add	x13, x8, x19
	str	x13, [sp, #344]
	add	x13, x8, x25
	str	x13, [sp, #336]
	add	x13, x8, x23
	str	x13, [sp, #328]
	add	x13, x8, x24
	str	x13, [sp, #320]
	add	x13, x8, x21
	str	x13, [sp, #312]
	add	x13, x8, x27
	str	x13, [sp, #304]
	add	x13, x8, x30
	str	x13, [sp, #296]
	add	x13, x8, x28
	stp	x9, x13, [sp, #280]
	add	x9, x8, x11
	str	x9, [sp, #272]
	add	x9, x8, x12
	add	x8, x8, x10
	stp	x8, x9, [sp, #256]
	stp	x30, x28, [sp, #88]
	stp	x27, x25, [sp, #72]
	stp	x22, x21, [sp, #40]
	b	.LBB33_4
.LBB33_2:
	str	q21, [x8]
	ldr	x9, [sp, #24]
	fsub	v0.4s, v0.4s, v2.4s
	str	q20, [x8, x20]
	fsub	v20.4s, v24.4s, v7.4s
	str	q19, [x8, x6]
	fadd	v19.4s, v7.4s, v16.4s
	fsub	v7.4s, v7.4s, v16.4s
	str	q18, [x8, x22]
	fsub	v16.4s, v16.4s, v17.4s
	fsub	v17.4s, v22.4s, v5.4s
	str	q20, [x8, x9, lsl #4]
	ldp	x9, x10, [sp, #416]
	str	q19, [x8, x25]
	str	q7, [x8, x23]
	fadd	v7.4s, v5.4s, v4.4s
	fsub	v5.4s, v5.4s, v4.4s
	str	q16, [x8, x24]
	fsub	v4.4s, v4.4s, v6.4s
	str	q17, [x8, x21]
	str	q7, [x8, x27]
	str	q5, [x8, x30]
	fadd	v5.4s, v2.4s, v1.4s
	fsub	v2.4s, v2.4s, v1.4s
	str	q4, [x8, x28]
	fsub	v1.4s, v1.4s, v3.4s
	str	q0, [x8, x10]
	str	q5, [x8, x9]
	ldp	x9, x10, [sp, #400]
	str	q2, [x8, x10]
	str	q1, [x8, x9]
.LBB33_3:
	ldp	x9, x8, [sp, #376]
	ldr	x5, [sp, #248]
	ldr	x2, [sp, #240]
	ldr	x1, [sp, #192]
	add	x5, x5, #1
	add	x8, x8, x9
	str	x8, [sp, #384]
	ldr	x8, [sp, #368]
	add	x8, x8, x9
	str	x8, [sp, #368]
	ldr	x8, [sp, #360]
	add	x8, x8, x9
	str	x8, [sp, #360]
	ldr	x8, [sp, #352]
	add	x8, x8, x9
	str	x8, [sp, #352]
	ldr	x8, [sp, #344]
	add	x8, x8, x9
	str	x8, [sp, #344]
	ldr	x8, [sp, #336]
	add	x8, x8, x9
	str	x8, [sp, #336]
	ldr	x8, [sp, #328]
	add	x8, x8, x9
	str	x8, [sp, #328]
	ldr	x8, [sp, #320]
	add	x8, x8, x9
	str	x8, [sp, #320]
	ldr	x8, [sp, #312]
	add	x8, x8, x9
	str	x8, [sp, #312]
	ldr	x8, [sp, #304]
	add	x8, x8, x9
	str	x8, [sp, #304]
	ldr	x8, [sp, #296]
	add	x8, x8, x9
	str	x8, [sp, #296]
	ldr	x8, [sp, #288]
	add	x8, x8, x9
	str	x8, [sp, #288]
	ldr	x8, [sp, #280]
	add	x8, x8, x9
	str	x8, [sp, #280]
	ldr	x8, [sp, #136]
	cmp	x5, x8
	ldr	x8, [sp, #272]
	add	x8, x8, x9
	str	x8, [sp, #272]
	ldr	x8, [sp, #264]
	add	x8, x8, x9
	str	x8, [sp, #264]
	ldr	x8, [sp, #256]
	add	x8, x8, x9
	str	x8, [sp, #256]
	b.eq	.LBB33_224
.LBB33_4:
	ldp	x10, x11, [sp, #104]
	mov	x22, x20
	ldr	x13, [sp, #144]
	ldr	x4, [sp, #120]
	mov	x20, x19
	str	x5, [sp, #248]
	mov	x19, x6
	mov	x30, x3
	udiv	x8, x5, x11
	udiv	x9, x8, x10
	msub	x11, x8, x11, x5
	msub	x10, x9, x10, x8
	mul	x8, x9, x1
	lsl	x9, x10, #1
	sub	x12, x9, x13
	lsl	x9, x11, #1
	mov	w11, #15
	cmp	x12, x1
	add	x15, x12, #1
	add	x0, x12, #2
	sub	x9, x9, x13
	csel	x10, x12, xzr, lo
	csel	w11, wzr, w11, lo
	cmp	x9, x2
	mov	w13, #4369
	add	x17, x9, #2
	csel	x16, x9, xzr, lo
	csel	w14, wzr, w13, lo
	cmp	x15, x1
	add	x15, x9, #1
	str	x16, [sp, #152]
	mul	x21, x16, x3
	csinc	x16, xzr, x12, hs
	mov	w13, #240
	add	x27, x12, #3
	add	x16, x16, x8
	csel	w5, wzr, w13, lo
	cmp	x15, x2
	mov	w13, #8738
	mul	x15, x4, x16
	csinc	x6, xzr, x9, hs
	csel	w16, wzr, w13, lo
	cmp	x0, x1
	mov	w13, #3840
	csel	x12, x0, xzr, lo
	csel	w0, wzr, w13, lo
	cmp	x17, x2
	mov	w13, #17476
	csel	x29, x17, xzr, lo
	add	x10, x10, x8
	csel	w17, wzr, w13, lo
	cmp	x27, x1
	add	x28, x9, #3
	csel	x13, x27, xzr, lo
	mov	w9, #61440
	mul	x10, x4, x10
	add	x12, x12, x8
	add	x8, x13, x8
	csel	w9, wzr, w9, lo
	cmp	x28, x2
	mul	x12, x4, x12
	orr	w14, w14, w11
	ldr	x11, [sp, #128]
	str	x6, [sp, #160]
	orr	w7, w16, w5
	mul	x4, x4, x8
	csel	x8, x28, xzr, lo
	orr	w5, w7, w14
	stp	x29, x8, [sp, #168]
	mov	x13, x2
	add	x2, x11, x15, lsl #2
	mul	x23, x6, x3
	mov	x6, x1
	add	x1, x11, x10, lsl #2
	mov	w10, #34952
	str	x27, [sp, #184]
	mul	x24, x8, x3
	orr	w8, w17, w0
	csel	w10, wzr, w10, lo
	str	w8, [sp, #396]
	orr	w8, w8, w5
	orr	w16, w10, w9
	mul	x25, x29, x3
	add	x29, x11, x12, lsl #2
	add	x10, x11, x4, lsl #2
	lsl	x12, x23, #2
	lsl	x11, x21, #2
	cmp	x3, #4
	orr	w0, w16, w8
	stp	x21, x23, [sp, #200]
	lsl	x4, x24, #2
	str	x28, [sp, #232]
	lsl	x9, x25, #2
	stp	x25, x24, [sp, #216]
	b.hs	.LBB33_10
	mov	x6, x19
	mov	x19, x20
	mov	x20, x22
	ldp	x22, x21, [sp, #40]
	mov	x3, x30
	ldp	x24, x23, [sp, #56]
	mov	x18, xzr
	ldp	x27, x25, [sp, #72]
	ldp	x30, x28, [sp, #88]
.LBB33_6:
	subs	x16, x3, x18
	b.ls	.LBB33_3
	tbnz	w14, #0, .LBB33_47
	ldr	x13, [sp, #200]
	cmp	x16, #3
	add	x14, x1, x13, lsl #2
	b.ls	.LBB33_50
	movi	v1.2d, #0000000000000000
	ldr	q0, [x14]
	tbz	w5, #4, .LBB33_49
	b	.LBB33_59
.LBB33_10:
	cmp	x28, x13
	ldp	x24, x23, [sp, #56]
	ccmp	x27, x6, #2, lo
	mov	x6, x19
	mov	x19, x20
	mov	x20, x22
	ldp	x22, x21, [sp, #40]
	ldp	x27, x25, [sp, #72]
	mov	x3, x30
	ldp	x30, x28, [sp, #88]
	ldr	x17, [sp, #384]
	mov	x15, xzr
	cset	w16, lo
	b	.LBB33_13
.LBB33_11:
	fsub	v4.4s, v4.4s, v3.4s
	fsub	v20.4s, v20.4s, v19.4s
	ldr	x13, [sp, #424]
	fsub	v16.4s, v16.4s, v6.4s
	fsub	v23.4s, v23.4s, v22.4s
	fadd	v24.4s, v3.4s, v0.4s
	fadd	v25.4s, v19.4s, v7.4s
	fadd	v26.4s, v6.4s, v2.4s
	fsub	v3.4s, v3.4s, v0.4s
	fsub	v19.4s, v19.4s, v7.4s
	fsub	v6.4s, v6.4s, v2.4s
	fsub	v0.4s, v0.4s, v1.4s
	fsub	v4.4s, v4.4s, v20.4s
	fsub	v1.4s, v7.4s, v17.4s
	fsub	v2.4s, v2.4s, v5.4s
	fadd	v27.4s, v20.4s, v16.4s
	fsub	v20.4s, v20.4s, v16.4s
	fsub	v16.4s, v16.4s, v23.4s
	fsub	v23.4s, v24.4s, v25.4s
	fsub	v3.4s, v3.4s, v19.4s
	fadd	v5.4s, v19.4s, v6.4s
	str	q4, [x17]
	fadd	v4.4s, v22.4s, v18.4s
	fsub	v0.4s, v0.4s, v1.4s
	str	q27, [x17, x20]
	str	q20, [x17, x6]
	fadd	v20.4s, v25.4s, v26.4s
	str	q16, [x17, x22]
	fsub	v16.4s, v25.4s, v26.4s
	str	q23, [x17, x19]
	fsub	v4.4s, v26.4s, v4.4s
	str	q20, [x17, x25]
	fsub	v20.4s, v22.4s, v18.4s
	str	q16, [x17, x23]
	str	q4, [x17, x24]
	fsub	v4.4s, v19.4s, v6.4s
	str	q3, [x17, x21]
	fsub	v3.4s, v18.4s, v21.4s
	fsub	v6.4s, v6.4s, v20.4s
	str	q5, [x17, x27]
	str	q4, [x17, x30]
	fadd	v4.4s, v1.4s, v2.4s
	fsub	v1.4s, v1.4s, v2.4s
	str	q6, [x17, x28]
	str	q0, [x17, x13]
	ldr	x13, [sp, #416]
	fsub	v0.4s, v2.4s, v3.4s
	str	q4, [x17, x13]
	ldr	x13, [sp, #408]
	str	q1, [x17, x13]
	ldr	x13, [sp, #400]
	str	q0, [x17, x13]
.LBB33_12:
	add	x13, x15, #8
	add	x18, x15, #4
	add	x1, x1, #16
	add	x2, x2, #16
	add	x29, x29, #16
	cmp	x13, x3
	add	x10, x10, #16
	add	x17, x17, #16
	mov	x15, x18
	b.hi	.LBB33_6
.LBB33_13:
	cbz	w0, .LBB33_46
	movi	v0.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	tbnz	w14, #0, .LBB33_16
	ldr	q4, [x1, x11]
.LBB33_16:
	tbnz	w5, #4, .LBB33_18
	ldr	q0, [x2, x11]
.LBB33_18:
	movi	v1.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	tbnz	w8, #8, .LBB33_20
	ldr	q3, [x29, x11]
.LBB33_20:
	tbnz	w0, #12, .LBB33_22
	ldr	q1, [x10, x11]
.LBB33_22:
	movi	v2.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	tbnz	w5, #1, .LBB33_24
	ldr	q16, [x1, x12]
.LBB33_24:
	tbnz	w7, #5, .LBB33_26
	ldr	q2, [x2, x12]
.LBB33_26:
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	tbnz	w8, #9, .LBB33_28
	ldr	q6, [x29, x12]
.LBB33_28:
	tbnz	w0, #13, .LBB33_30
	ldr	q5, [x10, x12]
.LBB33_30:
	movi	v7.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	tbnz	w8, #2, .LBB33_32
	ldr	q20, [x1, x9]
.LBB33_32:
	tbnz	w8, #6, .LBB33_34
	ldr	q7, [x2, x9]
.LBB33_34:
	movi	v17.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	ldr	w13, [sp, #396]
	tbnz	w13, #10, .LBB33_36
	ldr	q19, [x29, x9]
.LBB33_36:
	tbnz	w0, #14, .LBB33_38
	ldr	q17, [x10, x9]
.LBB33_38:
	movi	v18.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	tbnz	w0, #3, .LBB33_40
	ldr	q23, [x1, x4]
.LBB33_40:
	tbnz	w0, #7, .LBB33_42
	ldr	q18, [x2, x4]
.LBB33_42:
	movi	v21.2d, #0000000000000000
	movi	v22.2d, #0000000000000000
	tbnz	w0, #11, .LBB33_44
	ldr	q22, [x29, x4]
.LBB33_44:
	cbz	w16, .LBB33_11
	ldr	q21, [x10, x4]
	b	.LBB33_11
.LBB33_46:
	ldr	q0, [x1, x11]
	ldr	q1, [x29, x11]
	ldr	q2, [x1, x9]
	ldr	q3, [x29, x9]
	ldr	q4, [x1, x12]
	ldr	q5, [x29, x12]
	fsub	v0.4s, v0.4s, v1.4s
	ldr	q6, [x2, x11]
	ldr	q7, [x1, x4]
	fsub	v2.4s, v2.4s, v3.4s
	fsub	v4.4s, v4.4s, v5.4s
	ldr	q16, [x29, x4]
	ldr	q18, [x2, x9]
	fadd	v21.4s, v1.4s, v6.4s
	fsub	v1.4s, v1.4s, v6.4s
	ldr	q19, [x2, x12]
	fsub	v7.4s, v7.4s, v16.4s
	ldr	q17, [x10, x11]
	fadd	v22.4s, v3.4s, v18.4s
	ldr	q20, [x10, x12]
	ldr	q24, [x10, x9]
	fsub	v0.4s, v0.4s, v2.4s
	fadd	v26.4s, v5.4s, v19.4s
	fadd	v23.4s, v2.4s, v4.4s
	ldr	q25, [x2, x4]
	ldr	q27, [x10, x4]
	fsub	v3.4s, v3.4s, v18.4s
	fsub	v5.4s, v5.4s, v19.4s
	fsub	v6.4s, v6.4s, v17.4s
	ldr	x13, [sp, #424]
	str	q0, [x17]
	fsub	v0.4s, v2.4s, v4.4s
	fsub	v2.4s, v4.4s, v7.4s
	fadd	v4.4s, v16.4s, v25.4s
	fsub	v7.4s, v21.4s, v22.4s
	str	q23, [x17, x20]
	fsub	v16.4s, v16.4s, v25.4s
	str	q0, [x17, x6]
	fadd	v0.4s, v22.4s, v26.4s
	str	q2, [x17, x22]
	fsub	v2.4s, v22.4s, v26.4s
	str	q7, [x17, x19]
	fsub	v7.4s, v18.4s, v24.4s
	fsub	v4.4s, v26.4s, v4.4s
	str	q0, [x17, x25]
	fsub	v0.4s, v1.4s, v3.4s
	fsub	v1.4s, v19.4s, v20.4s
	str	q2, [x17, x23]
	fadd	v2.4s, v3.4s, v5.4s
	fsub	v3.4s, v3.4s, v5.4s
	str	q4, [x17, x24]
	fsub	v5.4s, v5.4s, v16.4s
	fsub	v4.4s, v25.4s, v27.4s
	str	q0, [x17, x21]
	fsub	v0.4s, v6.4s, v7.4s
	str	q2, [x17, x27]
	fadd	v2.4s, v7.4s, v1.4s
	str	q3, [x17, x30]
	fsub	v3.4s, v7.4s, v1.4s
	str	q5, [x17, x28]
	fsub	v1.4s, v1.4s, v4.4s
	str	q0, [x17, x13]
	ldr	x13, [sp, #416]
	str	q2, [x17, x13]
	ldr	x13, [sp, #408]
	str	q3, [x17, x13]
	ldr	x13, [sp, #400]
	str	q1, [x17, x13]
	b	.LBB33_12
.LBB33_47:
	movi	v0.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	tbnz	w5, #4, .LBB33_59
	cmp	x16, #3
	b.ls	.LBB33_53
.LBB33_49:
	ldr	q1, [x2, x11]
	b	.LBB33_59
.LBB33_50:
	mov	x15, xzr
	stp	xzr, xzr, [sp, #432]
.LBB33_51:
	ldr	s0, [x14, x15, lsl #2]
	str	s0, [x26, x15, lsl #2]
	add	x15, x15, #1
	cmp	x16, x15
	b.ne	.LBB33_51
	movi	v1.2d, #0000000000000000
	ldr	q0, [sp, #432]
	tbnz	w5, #4, .LBB33_59
.LBB33_53:
	cmp	x16, #8
	stp	xzr, xzr, [sp, #432]
	b.lo	.LBB33_55
	ldr	x13, [sp, #376]
	ldr	x14, [sp, #152]
	mul	x14, x13, x14
	sub	x13, x26, x2
	sub	x13, x13, x14
	cmp	x13, #32
	b.hs	.LBB33_200
.LBB33_55:
	mov	x17, xzr
.LBB33_56:
	ldr	x13, [sp, #376]
	ldr	x14, [sp, #152]
	lsl	x15, x17, #2
	mul	x13, x13, x14
	ldr	x14, [sp, #32]
	add	x14, x14, x17
	add	x17, x2, x15
	add	x15, x26, x15
	add	x14, x14, x18
	add	x17, x17, x13
.LBB33_57:
	ldr	s1, [x17], #4
	adds	x14, x14, #1
	str	s1, [x15], #4
	b.lo	.LBB33_57
.LBB33_58:
	ldr	q1, [sp, #432]
.LBB33_59:
	tbnz	w8, #8, .LBB33_62
	ldr	x13, [sp, #200]
	cmp	x16, #3
	add	x14, x29, x13, lsl #2
	b.ls	.LBB33_65
	movi	v3.2d, #0000000000000000
	ldr	q2, [x14]
	tbz	w0, #12, .LBB33_64
	b	.LBB33_74
.LBB33_62:
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	tbnz	w0, #12, .LBB33_74
	cmp	x16, #3
	b.ls	.LBB33_68
.LBB33_64:
	ldr	q3, [x10, x11]
	b	.LBB33_74
.LBB33_65:
	mov	x11, xzr
	stp	xzr, xzr, [sp, #432]
.LBB33_66:
	ldr	s2, [x14, x11, lsl #2]
	str	s2, [x26, x11, lsl #2]
	add	x11, x11, #1
	cmp	x16, x11
	b.ne	.LBB33_66
	movi	v3.2d, #0000000000000000
	ldr	q2, [sp, #432]
	tbnz	w0, #12, .LBB33_74
.LBB33_68:
	cmp	x16, #8
	stp	xzr, xzr, [sp, #432]
	b.lo	.LBB33_70
	ldr	x11, [sp, #376]
	ldr	x13, [sp, #152]
	mul	x14, x11, x13
	sub	x11, x26, x10
	sub	x11, x11, x14
	cmp	x11, #32
	b.hs	.LBB33_203
.LBB33_70:
	mov	x11, xzr
.LBB33_71:
	ldr	x13, [sp, #376]
	ldr	x14, [sp, #152]
	ldr	x15, [sp, #32]
	mul	x13, x13, x14
	lsl	x14, x11, #2
	add	x11, x15, x11
	add	x11, x11, x18
	add	x15, x10, x14
	add	x14, x26, x14
	add	x15, x15, x13
.LBB33_72:
	ldr	s3, [x15], #4
	adds	x11, x11, #1
	str	s3, [x14], #4
	b.lo	.LBB33_72
.LBB33_73:
	ldr	q3, [sp, #432]
.LBB33_74:
	tbnz	w5, #1, .LBB33_77
	ldr	x11, [sp, #208]
	cmp	x16, #3
	add	x11, x1, x11, lsl #2
	b.ls	.LBB33_80
	movi	v5.2d, #0000000000000000
	ldr	q4, [x11]
	tbz	w7, #5, .LBB33_79
	b	.LBB33_89
.LBB33_77:
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	tbnz	w7, #5, .LBB33_89
	cmp	x16, #3
	b.ls	.LBB33_83
.LBB33_79:
	ldr	q5, [x2, x12]
	b	.LBB33_89
.LBB33_80:
	mov	x14, xzr
	stp	xzr, xzr, [sp, #432]
.LBB33_81:
	ldr	s4, [x11, x14, lsl #2]
	str	s4, [x26, x14, lsl #2]
	add	x14, x14, #1
	cmp	x16, x14
	b.ne	.LBB33_81
	movi	v5.2d, #0000000000000000
	ldr	q4, [sp, #432]
	tbnz	w7, #5, .LBB33_89
.LBB33_83:
	cmp	x16, #8
	stp	xzr, xzr, [sp, #432]
	b.lo	.LBB33_85
	ldr	x11, [sp, #376]
	ldr	x13, [sp, #160]
	mul	x14, x11, x13
	sub	x11, x26, x2
	sub	x11, x11, x14
	cmp	x11, #32
	b.hs	.LBB33_206
.LBB33_85:
	mov	x11, xzr
.LBB33_86:
	ldr	x13, [sp, #376]
	ldr	x14, [sp, #160]
	ldr	x15, [sp, #32]
	mul	x13, x13, x14
	lsl	x14, x11, #2
	add	x11, x15, x11
	add	x11, x11, x18
	add	x15, x2, x14
	add	x14, x26, x14
	add	x15, x15, x13
.LBB33_87:
	ldr	s5, [x15], #4
	adds	x11, x11, #1
	str	s5, [x14], #4
	b.lo	.LBB33_87
.LBB33_88:
	ldr	q5, [sp, #432]
.LBB33_89:
	tbnz	w8, #9, .LBB33_92
	ldr	x11, [sp, #208]
	cmp	x16, #3
	add	x11, x29, x11, lsl #2
	b.ls	.LBB33_95
	movi	v7.2d, #0000000000000000
	ldr	q6, [x11]
	tbz	w0, #13, .LBB33_94
	b	.LBB33_104
.LBB33_92:
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	tbnz	w0, #13, .LBB33_104
	cmp	x16, #3
	b.ls	.LBB33_98
.LBB33_94:
	ldr	q7, [x10, x12]
	b	.LBB33_104
.LBB33_95:
	mov	x12, xzr
	stp	xzr, xzr, [sp, #432]
.LBB33_96:
	ldr	s6, [x11, x12, lsl #2]
	str	s6, [x26, x12, lsl #2]
	add	x12, x12, #1
	cmp	x16, x12
	b.ne	.LBB33_96
	movi	v7.2d, #0000000000000000
	ldr	q6, [sp, #432]
	tbnz	w0, #13, .LBB33_104
.LBB33_98:
	cmp	x16, #8
	stp	xzr, xzr, [sp, #432]
	b.lo	.LBB33_100
	ldr	x11, [sp, #376]
	ldr	x12, [sp, #160]
	mul	x12, x11, x12
	sub	x11, x26, x10
	sub	x11, x11, x12
	cmp	x11, #32
	b.hs	.LBB33_209
.LBB33_100:
	mov	x11, xzr
.LBB33_101:
	ldr	x12, [sp, #376]
	ldr	x13, [sp, #160]
	ldr	x14, [sp, #32]
	mul	x13, x12, x13
	lsl	x12, x11, #2
	add	x11, x14, x11
	add	x11, x11, x18
	add	x14, x10, x12
	add	x12, x26, x12
	add	x14, x14, x13
.LBB33_102:
	ldr	s7, [x14], #4
	adds	x11, x11, #1
	str	s7, [x12], #4
	b.lo	.LBB33_102
.LBB33_103:
	ldr	q7, [sp, #432]
.LBB33_104:
	tbnz	w8, #2, .LBB33_107
	ldr	x11, [sp, #216]
	cmp	x16, #3
	add	x11, x1, x11, lsl #2
	b.ls	.LBB33_110
	movi	v17.2d, #0000000000000000
	ldr	q16, [x11]
	tbz	w8, #6, .LBB33_109
	b	.LBB33_119
.LBB33_107:
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	tbnz	w8, #6, .LBB33_119
	cmp	x16, #3
	b.ls	.LBB33_113
.LBB33_109:
	ldr	q17, [x2, x9]
	b	.LBB33_119
.LBB33_110:
	mov	x12, xzr
	stp	xzr, xzr, [sp, #432]
.LBB33_111:
	ldr	s16, [x11, x12, lsl #2]
	str	s16, [x26, x12, lsl #2]
	add	x12, x12, #1
	cmp	x16, x12
	b.ne	.LBB33_111
	movi	v17.2d, #0000000000000000
	ldr	q16, [sp, #432]
	tbnz	w8, #6, .LBB33_119
.LBB33_113:
	cmp	x16, #8
	stp	xzr, xzr, [sp, #432]
	b.lo	.LBB33_115
	ldr	x8, [sp, #376]
	ldr	x11, [sp, #168]
	mul	x11, x8, x11
	sub	x8, x26, x2
	sub	x8, x8, x11
	cmp	x8, #32
	b.hs	.LBB33_212
.LBB33_115:
	mov	x8, xzr
.LBB33_116:
	ldr	x11, [sp, #376]
	ldr	x12, [sp, #168]
	ldr	x13, [sp, #32]
	mul	x12, x11, x12
	lsl	x11, x8, #2
	add	x8, x13, x8
	add	x8, x8, x18
	add	x13, x2, x11
	add	x11, x26, x11
	add	x12, x13, x12
.LBB33_117:
	ldr	s17, [x12], #4
	adds	x8, x8, #1
	str	s17, [x11], #4
	b.lo	.LBB33_117
.LBB33_118:
	ldr	q17, [sp, #432]
.LBB33_119:
	ldr	w8, [sp, #396]
	tbnz	w8, #10, .LBB33_122
	ldr	x8, [sp, #216]
	cmp	x16, #3
	add	x8, x29, x8, lsl #2
	b.ls	.LBB33_125
	movi	v19.2d, #0000000000000000
	ldr	q18, [x8]
	tbz	w0, #14, .LBB33_124
	b	.LBB33_134
.LBB33_122:
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	tbnz	w0, #14, .LBB33_134
	cmp	x16, #3
	b.ls	.LBB33_128
.LBB33_124:
	ldr	q19, [x10, x9]
	b	.LBB33_134
.LBB33_125:
	mov	x9, xzr
	stp	xzr, xzr, [sp, #432]
.LBB33_126:
	ldr	s18, [x8, x9, lsl #2]
	str	s18, [x26, x9, lsl #2]
	add	x9, x9, #1
	cmp	x16, x9
	b.ne	.LBB33_126
	movi	v19.2d, #0000000000000000
	ldr	q18, [sp, #432]
	tbnz	w0, #14, .LBB33_134
.LBB33_128:
	cmp	x16, #8
	stp	xzr, xzr, [sp, #432]
	b.lo	.LBB33_130
	ldr	x8, [sp, #376]
	ldr	x9, [sp, #168]
	mul	x9, x8, x9
	sub	x8, x26, x10
	sub	x8, x8, x9
	cmp	x8, #32
	b.hs	.LBB33_215
.LBB33_130:
	mov	x8, xzr
.LBB33_131:
	ldr	x9, [sp, #376]
	ldr	x11, [sp, #168]
	ldr	x12, [sp, #32]
	mul	x11, x9, x11
	lsl	x9, x8, #2
	add	x8, x12, x8
	add	x8, x8, x18
	add	x12, x10, x9
	add	x9, x26, x9
	add	x11, x12, x11
.LBB33_132:
	ldr	s19, [x11], #4
	adds	x8, x8, #1
	str	s19, [x9], #4
	b.lo	.LBB33_132
.LBB33_133:
	ldr	q19, [sp, #432]
.LBB33_134:
	tbnz	w0, #3, .LBB33_137
	ldr	x8, [sp, #224]
	cmp	x16, #3
	add	x8, x1, x8, lsl #2
	b.ls	.LBB33_140
	movi	v21.2d, #0000000000000000
	ldr	q20, [x8]
	tbz	w0, #7, .LBB33_139
	b	.LBB33_149
.LBB33_137:
	movi	v20.2d, #0000000000000000
	movi	v21.2d, #0000000000000000
	tbnz	w0, #7, .LBB33_149
	cmp	x16, #3
	b.ls	.LBB33_143
.LBB33_139:
	ldr	q21, [x2, x4]
	b	.LBB33_149
.LBB33_140:
	mov	x9, xzr
	stp	xzr, xzr, [sp, #432]
.LBB33_141:
	ldr	s20, [x8, x9, lsl #2]
	str	s20, [x26, x9, lsl #2]
	add	x9, x9, #1
	cmp	x16, x9
	b.ne	.LBB33_141
	movi	v21.2d, #0000000000000000
	ldr	q20, [sp, #432]
	tbnz	w0, #7, .LBB33_149
.LBB33_143:
	cmp	x16, #8
	stp	xzr, xzr, [sp, #432]
	b.lo	.LBB33_145
	ldr	x8, [sp, #376]
	ldr	x9, [sp, #176]
	mul	x9, x8, x9
	sub	x8, x26, x2
	sub	x8, x8, x9
	cmp	x8, #32
	b.hs	.LBB33_218
.LBB33_145:
	mov	x8, xzr
.LBB33_146:
	ldr	x9, [sp, #376]
	ldr	x11, [sp, #176]
	ldr	x12, [sp, #32]
	mul	x11, x9, x11
	lsl	x9, x8, #2
	add	x8, x12, x8
	add	x8, x8, x18
	add	x12, x2, x9
	add	x9, x26, x9
	add	x11, x12, x11
.LBB33_147:
	ldr	s21, [x11], #4
	adds	x8, x8, #1
	str	s21, [x9], #4
	b.lo	.LBB33_147
.LBB33_148:
	ldr	q21, [sp, #432]
.LBB33_149:
	tbnz	w0, #11, .LBB33_153
	ldr	x8, [sp, #224]
	cmp	x16, #3
	add	x8, x29, x8, lsl #2
	b.ls	.LBB33_157
	movi	v25.2d, #0000000000000000
	ldr	q23, [x8]
	ldp	x9, x8, [sp, #232]
	cmp	x9, x8
	b.hs	.LBB33_167
	ldp	x9, x8, [sp, #184]
	cmp	x9, x8
	b.lo	.LBB33_156
	b	.LBB33_167
.LBB33_153:
	movi	v23.2d, #0000000000000000
	ldp	x9, x8, [sp, #232]
	movi	v25.2d, #0000000000000000
	cmp	x9, x8
	b.hs	.LBB33_167
	ldp	x9, x8, [sp, #184]
	cmp	x9, x8
	b.hs	.LBB33_167
	cmp	x16, #3
	b.ls	.LBB33_161
.LBB33_156:
	ldr	q25, [x10, x4]
	b	.LBB33_167
.LBB33_157:
	ldr	x11, [sp, #232]
	mov	x9, xzr
	stp	xzr, xzr, [sp, #432]
.LBB33_158:
	ldr	s22, [x8, x9, lsl #2]
	str	s22, [x26, x9, lsl #2]
	add	x9, x9, #1
	cmp	x16, x9
	b.ne	.LBB33_158
	ldr	x8, [sp, #240]
	movi	v25.2d, #0000000000000000
	ldr	q23, [sp, #432]
	cmp	x11, x8
	ldp	x9, x8, [sp, #184]
	b.hs	.LBB33_167
	cmp	x9, x8
	b.hs	.LBB33_167
.LBB33_161:
	cmp	x16, #8
	stp	xzr, xzr, [sp, #432]
	b.lo	.LBB33_163
	ldr	x8, [sp, #376]
	ldr	x9, [sp, #176]
	mul	x9, x8, x9
	sub	x8, x26, x10
	sub	x8, x8, x9
	cmp	x8, #32
	b.hs	.LBB33_221
.LBB33_163:
	mov	x8, xzr
.LBB33_164:
	ldr	x9, [sp, #376]
	ldr	x11, [sp, #176]
	ldr	x12, [sp, #32]
	mul	x11, x9, x11
	lsl	x9, x8, #2
	add	x8, x12, x8
	add	x8, x8, x18
	add	x10, x10, x9
	add	x9, x26, x9
	add	x10, x10, x11
.LBB33_165:
	ldr	s22, [x10], #4
	adds	x8, x8, #1
	str	s22, [x9], #4
	b.lo	.LBB33_165
.LBB33_166:
	ldr	q25, [sp, #432]
.LBB33_167:
	fsub	v26.4s, v0.4s, v2.4s
	fsub	v27.4s, v16.4s, v18.4s
	ldr	x8, [sp, #384]
	fsub	v28.4s, v4.4s, v6.4s
	fsub	v29.4s, v20.4s, v23.4s
	cmp	x16, #3
	fadd	v24.4s, v2.4s, v1.4s
	fsub	v22.4s, v2.4s, v1.4s
	add	x8, x8, x18, lsl #2
	fsub	v0.4s, v1.4s, v3.4s
	fadd	v16.4s, v6.4s, v5.4s
	fsub	v4.4s, v6.4s, v5.4s
	fsub	v1.4s, v5.4s, v7.4s
	fadd	v7.4s, v18.4s, v17.4s
	fsub	v5.4s, v18.4s, v17.4s
	fsub	v2.4s, v17.4s, v19.4s
	fadd	v17.4s, v23.4s, v21.4s
	fsub	v6.4s, v23.4s, v21.4s
	fsub	v3.4s, v21.4s, v25.4s
	fsub	v21.4s, v26.4s, v27.4s
	fadd	v20.4s, v27.4s, v28.4s
	fsub	v19.4s, v27.4s, v28.4s
	fsub	v18.4s, v28.4s, v29.4s
	b.hi	.LBB33_2
	mov	x9, xzr
	str	q21, [sp, #432]
.LBB33_169:
	ldr	s21, [x26, x9, lsl #2]
	str	s21, [x8, x9, lsl #2]
	add	x9, x9, #1
	cmp	x16, x9
	b.ne	.LBB33_169
	ldr	x9, [sp, #368]
	mov	x8, xzr
	str	q20, [sp, #432]
	add	x9, x9, x18, lsl #2
.LBB33_171:
	ldr	s20, [x26, x8, lsl #2]
	str	s20, [x9, x8, lsl #2]
	add	x8, x8, #1
	cmp	x16, x8
	b.ne	.LBB33_171
	ldr	x9, [sp, #360]
	mov	x8, xzr
	str	q19, [sp, #432]
	add	x9, x9, x18, lsl #2
.LBB33_173:
	ldr	s19, [x26, x8, lsl #2]
	str	s19, [x9, x8, lsl #2]
	add	x8, x8, #1
	cmp	x16, x8
	b.ne	.LBB33_173
	ldr	x9, [sp, #352]
	mov	x8, xzr
	str	q18, [sp, #432]
	add	x9, x9, x18, lsl #2
.LBB33_175:
	ldr	s18, [x26, x8, lsl #2]
	str	s18, [x9, x8, lsl #2]
	add	x8, x8, #1
	cmp	x16, x8
	b.ne	.LBB33_175
	fsub	v20.4s, v24.4s, v7.4s
	fadd	v19.4s, v7.4s, v16.4s
	ldr	x9, [sp, #344]
	fsub	v18.4s, v7.4s, v16.4s
	fsub	v7.4s, v16.4s, v17.4s
	mov	x8, xzr
	add	x9, x9, x18, lsl #2
	str	q20, [sp, #432]
.LBB33_177:
	ldr	s16, [x26, x8, lsl #2]
	str	s16, [x9, x8, lsl #2]
	add	x8, x8, #1
	cmp	x16, x8
	b.ne	.LBB33_177
	ldr	x9, [sp, #336]
	mov	x8, xzr
	str	q19, [sp, #432]
	add	x9, x9, x18, lsl #2
.LBB33_179:
	ldr	s16, [x26, x8, lsl #2]
	str	s16, [x9, x8, lsl #2]
	add	x8, x8, #1
	cmp	x16, x8
	b.ne	.LBB33_179
	ldr	x9, [sp, #328]
	mov	x8, xzr
	str	q18, [sp, #432]
	add	x9, x9, x18, lsl #2
.LBB33_181:
	ldr	s16, [x26, x8, lsl #2]
	str	s16, [x9, x8, lsl #2]
	add	x8, x8, #1
	cmp	x16, x8
	b.ne	.LBB33_181
	ldr	x9, [sp, #320]
	mov	x8, xzr
	str	q7, [sp, #432]
	add	x9, x9, x18, lsl #2
.LBB33_183:
	ldr	s7, [x26, x8, lsl #2]
	str	s7, [x9, x8, lsl #2]
	add	x8, x8, #1
	cmp	x16, x8
	b.ne	.LBB33_183
	fsub	v16.4s, v22.4s, v5.4s
	fadd	v7.4s, v5.4s, v4.4s
	ldr	x9, [sp, #312]
	fsub	v5.4s, v5.4s, v4.4s
	fsub	v4.4s, v4.4s, v6.4s
	mov	x8, xzr
	add	x9, x9, x18, lsl #2
	str	q16, [sp, #432]
.LBB33_185:
	ldr	s6, [x26, x8, lsl #2]
	str	s6, [x9, x8, lsl #2]
	add	x8, x8, #1
	cmp	x16, x8
	b.ne	.LBB33_185
	ldr	x9, [sp, #304]
	mov	x8, xzr
	str	q7, [sp, #432]
	add	x9, x9, x18, lsl #2
.LBB33_187:
	ldr	s6, [x26, x8, lsl #2]
	str	s6, [x9, x8, lsl #2]
	add	x8, x8, #1
	cmp	x16, x8
	b.ne	.LBB33_187
	ldr	x9, [sp, #296]
	mov	x8, xzr
	str	q5, [sp, #432]
	add	x9, x9, x18, lsl #2
.LBB33_189:
	ldr	s5, [x26, x8, lsl #2]
	str	s5, [x9, x8, lsl #2]
	add	x8, x8, #1
	cmp	x16, x8
	b.ne	.LBB33_189
	ldr	x9, [sp, #288]
	mov	x8, xzr
	str	q4, [sp, #432]
	add	x9, x9, x18, lsl #2
.LBB33_191:
	ldr	s4, [x26, x8, lsl #2]
	str	s4, [x9, x8, lsl #2]
	add	x8, x8, #1
	cmp	x16, x8
	b.ne	.LBB33_191
	fsub	v5.4s, v0.4s, v2.4s
	fadd	v4.4s, v2.4s, v1.4s
	ldr	x9, [sp, #280]
	fsub	v2.4s, v2.4s, v1.4s
	fsub	v0.4s, v1.4s, v3.4s
	mov	x8, xzr
	add	x9, x9, x18, lsl #2
	str	q5, [sp, #432]
.LBB33_193:
	ldr	s1, [x26, x8, lsl #2]
	str	s1, [x9, x8, lsl #2]
	add	x8, x8, #1
	cmp	x16, x8
	b.ne	.LBB33_193
	ldr	x9, [sp, #272]
	mov	x8, xzr
	str	q4, [sp, #432]
	add	x9, x9, x18, lsl #2
.LBB33_195:
	ldr	s1, [x26, x8, lsl #2]
	str	s1, [x9, x8, lsl #2]
	add	x8, x8, #1
	cmp	x16, x8
	b.ne	.LBB33_195
	ldr	x9, [sp, #264]
	mov	x8, xzr
	str	q2, [sp, #432]
	add	x9, x9, x18, lsl #2
.LBB33_197:
	ldr	s1, [x26, x8, lsl #2]
	str	s1, [x9, x8, lsl #2]
	add	x8, x8, #1
	cmp	x16, x8
	b.ne	.LBB33_197
	ldr	x9, [sp, #256]
	mov	x8, xzr
	str	q0, [sp, #432]
	add	x9, x9, x18, lsl #2
.LBB33_199:
	ldr	s0, [x26, x8, lsl #2]
	str	s0, [x9, x8, lsl #2]
	add	x8, x8, #1
	cmp	x16, x8
	b.ne	.LBB33_199
	b	.LBB33_3
.LBB33_200:
	and	x13, x16, #0xfffffffffffffff8
	str	x13, [sp, #8]
	add	x13, x2, x14
	ldp	x14, x17, [sp, #8]
	add	x15, x13, #16
	mov	x13, x14
.LBB33_201:
	ldp	q1, q2, [x15, #-16]
	subs	x14, x14, #8
	add	x15, x15, #32
	stp	q1, q2, [x17, #-16]
	add	x17, x17, #32
	b.ne	.LBB33_201
	mov	x17, x13
	cmp	x16, x13
	b.eq	.LBB33_58
	b	.LBB33_56
.LBB33_203:
	and	x11, x16, #0xfffffffffffffff8
	add	x13, x10, x14
	ldr	x15, [sp, #16]
	add	x14, x13, #16
	mov	x17, x11
.LBB33_204:
	ldp	q3, q4, [x14, #-16]
	subs	x17, x17, #8
	add	x14, x14, #32
	stp	q3, q4, [x15, #-16]
	add	x15, x15, #32
	b.ne	.LBB33_204
	cmp	x16, x11
	b.eq	.LBB33_73
	b	.LBB33_71
.LBB33_206:
	and	x11, x16, #0xfffffffffffffff8
	add	x13, x2, x14
	ldr	x15, [sp, #16]
	add	x14, x13, #16
	mov	x17, x11
.LBB33_207:
	ldp	q5, q6, [x14, #-16]
	subs	x17, x17, #8
	add	x14, x14, #32
	stp	q5, q6, [x15, #-16]
	add	x15, x15, #32
	b.ne	.LBB33_207
	cmp	x16, x11
	b.eq	.LBB33_88
	b	.LBB33_86
.LBB33_209:
	and	x11, x16, #0xfffffffffffffff8
	add	x12, x10, x12
	ldr	x14, [sp, #16]
	add	x12, x12, #16
	mov	x15, x11
.LBB33_210:
	ldp	q7, q16, [x12, #-16]
	subs	x15, x15, #8
	add	x12, x12, #32
	stp	q7, q16, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB33_210
	cmp	x16, x11
	b.eq	.LBB33_103
	b	.LBB33_101
.LBB33_212:
	and	x8, x16, #0xfffffffffffffff8
	add	x11, x2, x11
	ldr	x12, [sp, #16]
	add	x11, x11, #16
	mov	x14, x8
.LBB33_213:
	ldp	q17, q18, [x11, #-16]
	subs	x14, x14, #8
	add	x11, x11, #32
	stp	q17, q18, [x12, #-16]
	add	x12, x12, #32
	b.ne	.LBB33_213
	cmp	x16, x8
	b.eq	.LBB33_118
	b	.LBB33_116
.LBB33_215:
	and	x8, x16, #0xfffffffffffffff8
	add	x9, x10, x9
	ldr	x11, [sp, #16]
	add	x9, x9, #16
	mov	x12, x8
.LBB33_216:
	ldp	q19, q20, [x9, #-16]
	subs	x12, x12, #8
	add	x9, x9, #32
	stp	q19, q20, [x11, #-16]
	add	x11, x11, #32
	b.ne	.LBB33_216
	cmp	x16, x8
	b.eq	.LBB33_133
	b	.LBB33_131
.LBB33_218:
	and	x8, x16, #0xfffffffffffffff8
	add	x9, x2, x9
	ldr	x11, [sp, #16]
	add	x9, x9, #16
	mov	x12, x8
.LBB33_219:
	ldp	q21, q22, [x9, #-16]
	subs	x12, x12, #8
	add	x9, x9, #32
	stp	q21, q22, [x11, #-16]
	add	x11, x11, #32
	b.ne	.LBB33_219
	cmp	x16, x8
	b.eq	.LBB33_148
	b	.LBB33_146
.LBB33_221:
	and	x8, x16, #0xfffffffffffffff8
	add	x9, x10, x9
	ldr	x11, [sp, #16]
	add	x9, x9, #16
	mov	x12, x8
.LBB33_222:
	ldp	q22, q24, [x9, #-16]
	subs	x12, x12, #8
	add	x9, x9, #32
	stp	q22, q24, [x11, #-16]
	add	x11, x11, #32
	b.ne	.LBB33_222
	cmp	x16, x8
	b.eq	.LBB33_166
	b	.LBB33_164
.LBB33_224:
	add	sp, sp, #448
	ldp	x20, x19, [sp, #80]
	ldp	x22, x21, [sp, #64]
	ldp	x24, x23, [sp, #48]
	ldp	x26, x25, [sp, #32]
	ldp	x28, x27, [sp, #16]
	ldp	x29, x30, [sp], #96
	ret
.Lfunc_end33:
	.size	winograd_inputs, .Lfunc_end33-winograd_inputs
	.p2align	2
	.type	winograd_outputs,@function
winograd_outputs:
	stp	x29, x30, [sp, #-96]!
	stp	x28, x27, [sp, #16]
	stp	x26, x25, [sp, #32]
	stp	x24, x23, [sp, #48]
	stp	x22, x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	sub	sp, sp, #544
	ldr	x9, [sp, #640]
	stp	x3, x4, [sp, #32]
	mov	x29, x7
	str	x5, [sp, #208]
	ldr	w8, [x9, #8]
	ldr	x3, [x9, #16]
	str	x1, [sp, #280]
	str	x9, [sp, #464]
	cmp	w8, #5
	str	x0, [sp, #304]
	b.ne	.LBB34_4
	ldr	x8, [sp, #464]
	ldr	x8, [x8, #40]
	cbnz	x8, .LBB34_4
	movi	d0, #0000000000000000
	cbz	x3, .LBB34_5
	ldr	x8, [sp, #464]
	ldr	w8, [x8, #32]
	cbnz	w8, .LBB34_5
.LBB34_4:
	mov	w8, #-8388608
	fmov	s0, w8
.LBB34_5:
	ldr	x8, [sp, #208]
	add	x9, x6, x8
	cmp	x8, x9
	str	x9, [sp, #56]
	b.hs	.LBB34_216
	ldp	x9, x8, [sp, #32]
	dup	v0.4s, v0.s[0]
	ldr	x10, [sp, #464]
	ldr	x12, [sp, #280]
	add	x7, sp, #528
	ldr	x14, [sp, #656]
	str	x29, [sp, #272]
	ldr	x13, [x10]
	ldr	x10, [sp, #648]
	add	x8, x8, #1
	add	x9, x9, #1
	lsl	x16, x12, #3
	lsl	x15, x12, #2
	str	x10, [sp, #448]
	lsr	x10, x8, #1
	lsr	x8, x9, #1
	lsl	x17, x12, #4
	lsl	x18, x12, #5
	add	x9, x15, x12
	stp	x8, x10, [sp, #16]
	add	x8, x12, x12, lsl #1
	add	x10, x16, x12
	lsl	x4, x10, #2
	mov	w10, #52
	lsl	x11, x12, #6
	lsl	x0, x8, #4
	lsl	x5, x8, #3
	lsl	x19, x8, #2
	mov	w8, #44
	mul	x10, x12, x10
	stp	x17, x14, [sp, #240]
	lsl	x14, x14, #2
	lsl	x1, x9, #2
	lsl	x9, x9, #3
	mul	x12, x12, x8
	add	x8, sp, #528
	sub	x6, x11, x16
	add	x8, x8, #16
	stp	x15, x14, [sp, #416]
	sub	x20, x18, x15
	str	x8, [sp, #520]
	ldr	x8, [sp, #304]
	sub	x11, x11, x15
	stp	x5, x10, [sp, #360]
	add	x14, x8, #16
	add	x10, x8, x10
	stp	x6, x9, [sp, #344]
	str	x14, [sp, #200]
	lsl	x14, x2, #2
	add	x9, x8, x9
	stp	x0, x18, [sp, #392]
	str	x14, [sp, #48]
	add	x14, x8, x17
	str	x14, [sp, #192]
	add	x14, x8, x18
	str	x14, [sp, #184]
	add	x14, x8, x0
	str	x14, [sp, #176]
	add	x14, x8, x15
	str	x14, [sp, #168]
	add	x14, x8, x1
	str	x14, [sp, #160]
	add	x14, x8, x4
	stp	x10, x14, [sp, #144]
	add	x10, x8, x16
	str	x10, [sp, #136]
	add	x10, x8, x5
	stp	x9, x10, [sp, #120]
	add	x9, x8, x6
	str	x9, [sp, #112]
	add	x9, x8, x19
	str	x9, [sp, #104]
	add	x9, x8, x20
	str	x9, [sp, #96]
	add	x9, x8, x12
	add	x8, x8, x11
	stp	x8, x9, [sp, #80]
	add	x8, x13, #16
	stp	x4, x1, [sp, #376]
	str	x16, [sp, #408]
	stp	x20, x19, [sp, #328]
	stp	x11, x12, [sp, #312]
	str	x8, [sp, #8]
	str	x3, [sp, #440]
	str	x13, [sp, #472]
	b	.LBB34_8
.LBB34_7:
	ldr	x9, [sp, #304]
	ldr	x10, [sp, #48]
	ldr	x8, [sp, #208]
	add	x9, x9, x10
	add	x8, x8, #1
	str	x9, [sp, #304]
	ldr	x9, [sp, #200]
	str	x8, [sp, #208]
	add	x9, x9, x10
	str	x9, [sp, #200]
	ldr	x9, [sp, #192]
	add	x9, x9, x10
	str	x9, [sp, #192]
	ldr	x9, [sp, #184]
	add	x9, x9, x10
	str	x9, [sp, #184]
	ldr	x9, [sp, #176]
	add	x9, x9, x10
	str	x9, [sp, #176]
	ldr	x9, [sp, #168]
	add	x9, x9, x10
	str	x9, [sp, #168]
	ldr	x9, [sp, #160]
	add	x9, x9, x10
	str	x9, [sp, #160]
	ldr	x9, [sp, #152]
	add	x9, x9, x10
	str	x9, [sp, #152]
	ldr	x9, [sp, #144]
	add	x9, x9, x10
	str	x9, [sp, #144]
	ldr	x9, [sp, #136]
	add	x9, x9, x10
	str	x9, [sp, #136]
	ldr	x9, [sp, #128]
	add	x9, x9, x10
	str	x9, [sp, #128]
	ldr	x9, [sp, #120]
	add	x9, x9, x10
	str	x9, [sp, #120]
	ldr	x9, [sp, #112]
	add	x9, x9, x10
	str	x9, [sp, #112]
	ldr	x9, [sp, #104]
	add	x9, x9, x10
	str	x9, [sp, #104]
	ldr	x9, [sp, #56]
	cmp	x8, x9
	ldr	x8, [sp, #96]
	add	x8, x8, x10
	str	x8, [sp, #96]
	ldr	x8, [sp, #88]
	add	x8, x8, x10
	str	x8, [sp, #88]
	ldr	x8, [sp, #80]
	add	x8, x8, x10
	str	x8, [sp, #80]
	b.eq	.LBB34_216
.LBB34_8:
	cbz	x29, .LBB34_7
	ldp	x10, x12, [sp, #16]
	mov	x4, xzr
	ldr	x11, [sp, #208]
	ldr	x14, [sp, #248]
	ldr	x15, [sp, #424]
	ldp	x19, x6, [sp, #96]
	ldr	x0, [sp, #304]
	udiv	x8, x11, x12
	ldp	x22, x23, [sp, #128]
	ldp	x24, x25, [sp, #144]
	str	xzr, [sp, #496]
	ldp	x26, x27, [sp, #160]
	ldp	x28, x30, [sp, #176]
	udiv	x9, x8, x10
	msub	x10, x9, x10, x8
	msub	x8, x8, x12, x11
	ldp	x12, x11, [sp, #32]
	lsl	x10, x10, #1
	madd	x9, x9, x12, x10
	lsl	x8, x8, #1
	madd	x16, x9, x11, x8
	sub	x8, x11, x8
	mul	x9, x16, x14
	stp	x8, x16, [sp, #480]
	sub	x8, x12, x10
	add	x17, x16, x11
	str	x8, [sp, #456]
	lsl	x8, x16, #2
	mul	x18, x17, x14
	lsl	x10, x17, #2
	str	x8, [sp, #216]
	add	x8, x17, #1
	str	x9, [sp, #296]
	mul	x9, x15, x16
	str	x18, [sp, #288]
	ldr	x18, [sp, #8]
	stp	x18, x13, [sp, #504]
	ldp	x1, x18, [sp, #80]
	str	x9, [sp, #432]
	neg	x9, x7
	madd	x11, x15, x17, x9
	mul	x9, x8, x14
	stp	x8, x11, [sp, #224]
	lsl	x8, x8, #2
	mov	x11, x29
	stp	x9, x17, [sp, #256]
	ldp	x16, x17, [sp, #112]
	stp	x8, x10, [sp, #64]
	ldp	x10, x2, [sp, #192]
	b	.LBB34_12
.LBB34_10:
	ldr	x8, [sp, #256]
	lsl	x8, x8, #2
	str	q1, [x20, x8]
.LBB34_11:
	ldr	x8, [sp, #496]
	add	x4, x4, #4
	ldr	x13, [sp, #472]
	sub	x11, x11, #4
	add	x2, x2, #16
	add	x0, x0, #16
	add	x8, x8, #1
	add	x10, x10, #16
	add	x30, x30, #16
	str	x8, [sp, #496]
	ldr	x8, [sp, #504]
	add	x28, x28, #16
	add	x27, x27, #16
	add	x26, x26, #16
	add	x25, x25, #16
	add	x9, x8, #16
	ldr	x8, [sp, #512]
	add	x24, x24, #16
	add	x23, x23, #16
	add	x22, x22, #16
	add	x17, x17, #16
	add	x16, x16, #16
	add	x6, x6, #16
	add	x19, x19, #16
	add	x18, x18, #16
	cmp	x4, x29
	add	x1, x1, #16
	add	x8, x8, #16
	stp	x9, x8, [sp, #504]
	b.hs	.LBB34_7
.LBB34_12:
	cmp	x11, #1
	sub	x8, x29, x4
	lsl	x20, x4, #2
	csinc	x21, x11, xzr, hi
	cmp	x8, #3
	and	x5, x11, #0xfffffffffffffff8
	b.ls	.LBB34_16
	ldr	x9, [sp, #304]
	ldr	x12, [sp, #280]
	add	x9, x9, x4, lsl #2
	ldr	q2, [x9, x12, lsl #4]
	ldr	x12, [sp, #400]
	ldr	q1, [x9]
	ldr	q3, [x9, x12]
	ldr	x12, [sp, #416]
	fadd	v1.4s, v1.4s, v2.4s
	ldr	q4, [x9, x12]
	ldp	x12, x14, [sp, #376]
	fsub	v2.4s, v2.4s, v3.4s
	fadd	v1.4s, v1.4s, v3.4s
	ldr	q6, [x9, x12]
	ldr	x12, [sp, #408]
	ldr	q5, [x9, x14]
	ldr	q7, [x9, x12]
	ldp	x12, x14, [sp, #352]
	fadd	v4.4s, v4.4s, v5.4s
	fsub	v5.4s, v5.4s, v6.4s
	ldr	q17, [x9, x12]
	ldr	x12, [sp, #392]
	ldr	q16, [x9, x14]
	ldr	q18, [x9, x12]
	ldp	x12, x14, [sp, #328]
	fadd	v7.4s, v7.4s, v16.4s
	fsub	v16.4s, v16.4s, v17.4s
	fadd	v4.4s, v4.4s, v6.4s
	fsub	v2.4s, v2.4s, v18.4s
	ldr	q20, [x9, x12]
	ldr	x12, [sp, #320]
	ldr	q19, [x9, x14]
	ldr	q21, [x9, x12]
	ldr	x12, [sp, #368]
	fadd	v6.4s, v19.4s, v20.4s
	fadd	v1.4s, v1.4s, v4.4s
	ldr	q3, [x9, x12]
	ldr	x12, [sp, #344]
	fsub	v19.4s, v20.4s, v21.4s
	ldr	q18, [x9, x12]
	fsub	v3.4s, v5.4s, v3.4s
	fadd	v5.4s, v7.4s, v17.4s
	ldr	x12, [sp, #312]
	fadd	v6.4s, v6.4s, v21.4s
	fsub	v7.4s, v16.4s, v18.4s
	ldr	q16, [x9, x12]
	fsub	v4.4s, v4.4s, v5.4s
	fadd	v2.4s, v2.4s, v3.4s
	fadd	v5.4s, v1.4s, v5.4s
	fsub	v16.4s, v19.4s, v16.4s
	fsub	v17.4s, v3.4s, v7.4s
	fsub	v4.4s, v4.4s, v6.4s
	fadd	v3.4s, v2.4s, v7.4s
	fsub	v1.4s, v17.4s, v16.4s
	cbz	x13, .LBB34_120
	ldr	q2, [x13, x20]
	ldr	x9, [sp, #448]
	add	x15, x3, x20
	fadd	v5.4s, v2.4s, v5.4s
	add	x20, x9, x20
	cbz	x3, .LBB34_137
	ldr	x9, [sp, #464]
	ldr	x12, [sp, #488]
	ldr	x9, [x9, #24]
	mul	x9, x9, x12
	add	x13, x15, x9, lsl #2
	b	.LBB34_123
.LBB34_16:
	mov	x9, xzr
	cmp	x11, #8
	str	xzr, [sp, #536]
	str	xzr, [sp, #528]
	b.lo	.LBB34_20
	ldr	x14, [sp, #520]
	and	x9, x11, #0xfffffffffffffff8
	mov	x13, x2
	mov	x15, x5
.LBB34_18:
	ldp	q1, q2, [x13, #-16]
	subs	x15, x15, #8
	add	x13, x13, #32
	stp	q1, q2, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_18
	cmp	x11, x9
	b.eq	.LBB34_22
.LBB34_20:
	lsl	x12, x9, #2
	sub	x9, x21, x9
	add	x13, x0, x12
	add	x14, x7, x12
.LBB34_21:
	ldr	s1, [x13], #4
	subs	x9, x9, #1
	str	s1, [x14], #4
	b.ne	.LBB34_21
.LBB34_22:
	ldr	q1, [sp, #528]
	mov	x9, xzr
	cmp	x11, #8
	str	xzr, [sp, #536]
	str	xzr, [sp, #528]
	b.lo	.LBB34_26
	ldr	x13, [sp, #240]
	ldr	x14, [sp, #520]
	and	x9, x11, #0xfffffffffffffff8
	mov	x15, x5
.LBB34_24:
	ldr	q2, [x0, x13]
	ldr	q3, [x2, x13]
	subs	x15, x15, #8
	add	x13, x13, #32
	stp	q2, q3, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_24
	cmp	x11, x9
	b.eq	.LBB34_28
.LBB34_26:
	lsl	x12, x9, #2
	sub	x9, x21, x9
	add	x13, x7, x12
	add	x14, x10, x12
.LBB34_27:
	ldr	s2, [x14], #4
	subs	x9, x9, #1
	str	s2, [x13], #4
	b.ne	.LBB34_27
.LBB34_28:
	ldr	q2, [sp, #528]
	mov	x9, xzr
	cmp	x11, #8
	str	xzr, [sp, #536]
	str	xzr, [sp, #528]
	b.lo	.LBB34_32
	ldr	x13, [sp, #400]
	ldr	x14, [sp, #520]
	and	x9, x11, #0xfffffffffffffff8
	mov	x15, x5
.LBB34_30:
	ldr	q3, [x0, x13]
	ldr	q4, [x2, x13]
	subs	x15, x15, #8
	add	x13, x13, #32
	stp	q3, q4, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_30
	cmp	x11, x9
	b.eq	.LBB34_34
.LBB34_32:
	lsl	x12, x9, #2
	sub	x9, x21, x9
	add	x13, x7, x12
	add	x14, x30, x12
.LBB34_33:
	ldr	s3, [x14], #4
	subs	x9, x9, #1
	str	s3, [x13], #4
	b.ne	.LBB34_33
.LBB34_34:
	ldr	q3, [sp, #528]
	mov	x9, xzr
	cmp	x11, #8
	str	xzr, [sp, #536]
	str	xzr, [sp, #528]
	b.lo	.LBB34_38
	ldr	x13, [sp, #392]
	ldr	x14, [sp, #520]
	and	x9, x11, #0xfffffffffffffff8
	mov	x15, x5
.LBB34_36:
	ldr	q4, [x0, x13]
	ldr	q5, [x2, x13]
	subs	x15, x15, #8
	add	x13, x13, #32
	stp	q4, q5, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_36
	cmp	x11, x9
	b.eq	.LBB34_40
.LBB34_38:
	lsl	x12, x9, #2
	sub	x9, x21, x9
	add	x13, x7, x12
	add	x14, x28, x12
.LBB34_39:
	ldr	s4, [x14], #4
	subs	x9, x9, #1
	str	s4, [x13], #4
	b.ne	.LBB34_39
.LBB34_40:
	ldr	q4, [sp, #528]
	mov	x9, xzr
	cmp	x11, #8
	str	xzr, [sp, #536]
	str	xzr, [sp, #528]
	b.lo	.LBB34_44
	ldr	x13, [sp, #416]
	ldr	x14, [sp, #520]
	and	x9, x11, #0xfffffffffffffff8
	mov	x15, x5
.LBB34_42:
	ldr	q5, [x0, x13]
	ldr	q6, [x2, x13]
	subs	x15, x15, #8
	add	x13, x13, #32
	stp	q5, q6, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_42
	cmp	x11, x9
	b.eq	.LBB34_46
.LBB34_44:
	lsl	x12, x9, #2
	sub	x9, x21, x9
	add	x13, x7, x12
	add	x14, x27, x12
.LBB34_45:
	ldr	s5, [x14], #4
	subs	x9, x9, #1
	str	s5, [x13], #4
	b.ne	.LBB34_45
.LBB34_46:
	ldr	q5, [sp, #528]
	mov	x9, xzr
	cmp	x11, #8
	str	xzr, [sp, #536]
	str	xzr, [sp, #528]
	b.lo	.LBB34_50
	ldr	x13, [sp, #384]
	ldr	x14, [sp, #520]
	and	x9, x11, #0xfffffffffffffff8
	mov	x15, x5
.LBB34_48:
	ldr	q6, [x0, x13]
	ldr	q7, [x2, x13]
	subs	x15, x15, #8
	add	x13, x13, #32
	stp	q6, q7, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_48
	cmp	x11, x9
	b.eq	.LBB34_52
.LBB34_50:
	lsl	x12, x9, #2
	sub	x9, x21, x9
	add	x13, x7, x12
	add	x14, x26, x12
.LBB34_51:
	ldr	s6, [x14], #4
	subs	x9, x9, #1
	str	s6, [x13], #4
	b.ne	.LBB34_51
.LBB34_52:
	ldr	q6, [sp, #528]
	mov	x9, xzr
	cmp	x11, #8
	str	xzr, [sp, #536]
	str	xzr, [sp, #528]
	b.lo	.LBB34_56
	ldr	x13, [sp, #376]
	ldr	x14, [sp, #520]
	and	x9, x11, #0xfffffffffffffff8
	mov	x15, x5
.LBB34_54:
	ldr	q7, [x0, x13]
	ldr	q16, [x2, x13]
	subs	x15, x15, #8
	add	x13, x13, #32
	stp	q7, q16, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_54
	cmp	x11, x9
	b.eq	.LBB34_58
.LBB34_56:
	lsl	x12, x9, #2
	sub	x9, x21, x9
	add	x13, x7, x12
	add	x14, x25, x12
.LBB34_57:
	ldr	s7, [x14], #4
	subs	x9, x9, #1
	str	s7, [x13], #4
	b.ne	.LBB34_57
.LBB34_58:
	ldr	q7, [sp, #528]
	mov	x9, xzr
	cmp	x11, #8
	str	xzr, [sp, #536]
	str	xzr, [sp, #528]
	b.lo	.LBB34_62
	ldr	x13, [sp, #368]
	ldr	x14, [sp, #520]
	and	x9, x11, #0xfffffffffffffff8
	mov	x15, x5
.LBB34_60:
	ldr	q16, [x0, x13]
	ldr	q17, [x2, x13]
	subs	x15, x15, #8
	add	x13, x13, #32
	stp	q16, q17, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_60
	cmp	x11, x9
	b.eq	.LBB34_64
.LBB34_62:
	lsl	x12, x9, #2
	sub	x9, x21, x9
	add	x13, x7, x12
	add	x14, x24, x12
.LBB34_63:
	ldr	s16, [x14], #4
	subs	x9, x9, #1
	str	s16, [x13], #4
	b.ne	.LBB34_63
.LBB34_64:
	ldr	q16, [sp, #528]
	mov	x9, xzr
	cmp	x11, #8
	str	xzr, [sp, #536]
	str	xzr, [sp, #528]
	b.lo	.LBB34_68
	ldr	x13, [sp, #408]
	ldr	x14, [sp, #520]
	and	x9, x11, #0xfffffffffffffff8
	mov	x15, x5
.LBB34_66:
	ldr	q17, [x0, x13]
	ldr	q18, [x2, x13]
	subs	x15, x15, #8
	add	x13, x13, #32
	stp	q17, q18, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_66
	cmp	x11, x9
	b.eq	.LBB34_70
.LBB34_68:
	lsl	x12, x9, #2
	sub	x9, x21, x9
	add	x13, x7, x12
	add	x14, x23, x12
.LBB34_69:
	ldr	s17, [x14], #4
	subs	x9, x9, #1
	str	s17, [x13], #4
	b.ne	.LBB34_69
.LBB34_70:
	ldr	q17, [sp, #528]
	mov	x9, xzr
	cmp	x11, #8
	str	xzr, [sp, #536]
	str	xzr, [sp, #528]
	b.lo	.LBB34_74
	ldr	x13, [sp, #360]
	ldr	x14, [sp, #520]
	and	x9, x11, #0xfffffffffffffff8
	mov	x15, x5
.LBB34_72:
	ldr	q18, [x0, x13]
	ldr	q19, [x2, x13]
	subs	x15, x15, #8
	add	x13, x13, #32
	stp	q18, q19, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_72
	cmp	x11, x9
	b.eq	.LBB34_76
.LBB34_74:
	lsl	x12, x9, #2
	sub	x9, x21, x9
	add	x13, x7, x12
	add	x14, x22, x12
.LBB34_75:
	ldr	s18, [x14], #4
	subs	x9, x9, #1
	str	s18, [x13], #4
	b.ne	.LBB34_75
.LBB34_76:
	ldr	q18, [sp, #528]
	mov	x9, xzr
	cmp	x11, #8
	str	xzr, [sp, #536]
	str	xzr, [sp, #528]
	b.lo	.LBB34_80
	ldr	x13, [sp, #352]
	ldr	x14, [sp, #520]
	and	x9, x11, #0xfffffffffffffff8
	mov	x15, x5
.LBB34_78:
	ldr	q19, [x0, x13]
	ldr	q20, [x2, x13]
	subs	x15, x15, #8
	add	x13, x13, #32
	stp	q19, q20, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_78
	cmp	x11, x9
	b.eq	.LBB34_82
.LBB34_80:
	lsl	x12, x9, #2
	sub	x9, x21, x9
	add	x13, x7, x12
	add	x14, x17, x12
.LBB34_81:
	ldr	s19, [x14], #4
	subs	x9, x9, #1
	str	s19, [x13], #4
	b.ne	.LBB34_81
.LBB34_82:
	ldr	q19, [sp, #528]
	mov	x9, xzr
	cmp	x11, #8
	str	xzr, [sp, #536]
	str	xzr, [sp, #528]
	b.lo	.LBB34_86
	ldr	x13, [sp, #344]
	ldr	x14, [sp, #520]
	and	x9, x11, #0xfffffffffffffff8
	mov	x15, x5
.LBB34_84:
	ldr	q20, [x0, x13]
	ldr	q21, [x2, x13]
	subs	x15, x15, #8
	add	x13, x13, #32
	stp	q20, q21, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_84
	cmp	x11, x9
	b.eq	.LBB34_88
.LBB34_86:
	lsl	x12, x9, #2
	sub	x9, x21, x9
	add	x13, x7, x12
	add	x14, x16, x12
.LBB34_87:
	ldr	s20, [x14], #4
	subs	x9, x9, #1
	str	s20, [x13], #4
	b.ne	.LBB34_87
.LBB34_88:
	ldr	q20, [sp, #528]
	mov	x9, xzr
	cmp	x11, #8
	str	xzr, [sp, #536]
	str	xzr, [sp, #528]
	b.lo	.LBB34_92
	ldr	x13, [sp, #336]
	ldr	x14, [sp, #520]
	and	x9, x11, #0xfffffffffffffff8
	mov	x15, x5
.LBB34_90:
	ldr	q21, [x0, x13]
	ldr	q22, [x2, x13]
	subs	x15, x15, #8
	add	x13, x13, #32
	stp	q21, q22, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_90
	cmp	x11, x9
	b.eq	.LBB34_94
.LBB34_92:
	lsl	x12, x9, #2
	sub	x9, x21, x9
	add	x13, x7, x12
	add	x14, x6, x12
.LBB34_93:
	ldr	s21, [x14], #4
	subs	x9, x9, #1
	str	s21, [x13], #4
	b.ne	.LBB34_93
.LBB34_94:
	ldr	q21, [sp, #528]
	mov	x9, xzr
	cmp	x11, #8
	str	xzr, [sp, #536]
	str	xzr, [sp, #528]
	b.lo	.LBB34_98
	ldr	x13, [sp, #328]
	ldr	x14, [sp, #520]
	and	x9, x11, #0xfffffffffffffff8
	mov	x15, x5
.LBB34_96:
	ldr	q22, [x0, x13]
	ldr	q23, [x2, x13]
	subs	x15, x15, #8
	add	x13, x13, #32
	stp	q22, q23, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_96
	cmp	x11, x9
	b.eq	.LBB34_100
.LBB34_98:
	lsl	x12, x9, #2
	sub	x9, x21, x9
	add	x13, x7, x12
	add	x14, x19, x12
.LBB34_99:
	ldr	s22, [x14], #4
	subs	x9, x9, #1
	str	s22, [x13], #4
	b.ne	.LBB34_99
.LBB34_100:
	ldr	q22, [sp, #528]
	mov	x9, xzr
	cmp	x11, #8
	str	xzr, [sp, #536]
	str	xzr, [sp, #528]
	b.lo	.LBB34_104
	ldr	x13, [sp, #320]
	ldr	x14, [sp, #520]
	and	x9, x11, #0xfffffffffffffff8
	mov	x15, x5
.LBB34_102:
	ldr	q23, [x0, x13]
	ldr	q24, [x2, x13]
	subs	x15, x15, #8
	add	x13, x13, #32
	stp	q23, q24, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_102
	cmp	x11, x9
	b.eq	.LBB34_106
.LBB34_104:
	lsl	x12, x9, #2
	sub	x9, x21, x9
	add	x13, x7, x12
	add	x14, x18, x12
.LBB34_105:
	ldr	s23, [x14], #4
	subs	x9, x9, #1
	str	s23, [x13], #4
	b.ne	.LBB34_105
.LBB34_106:
	ldr	q23, [sp, #528]
	mov	x9, xzr
	cmp	x11, #8
	str	xzr, [sp, #536]
	str	xzr, [sp, #528]
	b.lo	.LBB34_110
	ldr	x13, [sp, #312]
	ldr	x14, [sp, #520]
	and	x9, x11, #0xfffffffffffffff8
	mov	x15, x5
.LBB34_108:
	ldr	q24, [x0, x13]
	ldr	q25, [x2, x13]
	subs	x15, x15, #8
	add	x13, x13, #32
	stp	q24, q25, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_108
	cmp	x11, x9
	b.eq	.LBB34_112
.LBB34_110:
	lsl	x12, x9, #2
	sub	x9, x21, x9
	add	x13, x7, x12
	add	x14, x1, x12
.LBB34_111:
	ldr	s24, [x14], #4
	subs	x9, x9, #1
	str	s24, [x13], #4
	b.ne	.LBB34_111
.LBB34_112:
	fadd	v1.4s, v1.4s, v2.4s
	fsub	v2.4s, v2.4s, v3.4s
	ldr	x9, [sp, #472]
	fadd	v5.4s, v5.4s, v6.4s
	fsub	v6.4s, v6.4s, v7.4s
	fadd	v17.4s, v17.4s, v18.4s
	fsub	v18.4s, v18.4s, v19.4s
	fadd	v21.4s, v21.4s, v22.4s
	fadd	v1.4s, v1.4s, v3.4s
	fsub	v2.4s, v2.4s, v4.4s
	fsub	v4.4s, v22.4s, v23.4s
	fadd	v3.4s, v5.4s, v7.4s
	fsub	v5.4s, v6.4s, v16.4s
	ldr	q16, [sp, #528]
	fadd	v6.4s, v17.4s, v19.4s
	fsub	v7.4s, v18.4s, v20.4s
	fadd	v17.4s, v21.4s, v23.4s
	fsub	v16.4s, v4.4s, v16.4s
	fadd	v1.4s, v1.4s, v3.4s
	fadd	v2.4s, v2.4s, v5.4s
	fsub	v3.4s, v3.4s, v6.4s
	fsub	v18.4s, v5.4s, v7.4s
	fadd	v5.4s, v1.4s, v6.4s
	fsub	v4.4s, v3.4s, v17.4s
	fadd	v3.4s, v2.4s, v7.4s
	fsub	v1.4s, v18.4s, v16.4s
	cbz	x9, .LBB34_120
	mov	x9, xzr
	cmp	x11, #8
	str	xzr, [sp, #536]
	str	xzr, [sp, #528]
	b.lo	.LBB34_117
	ldr	x13, [sp, #504]
	ldr	x14, [sp, #520]
	and	x9, x11, #0xfffffffffffffff8
	mov	x15, x5
.LBB34_115:
	ldp	q2, q6, [x13, #-16]
	subs	x15, x15, #8
	add	x13, x13, #32
	stp	q2, q6, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_115
	cmp	x11, x9
	b.eq	.LBB34_119
.LBB34_117:
	lsl	x12, x9, #2
	ldr	x13, [sp, #512]
	sub	x9, x21, x9
	add	x13, x13, x12
	add	x14, x7, x12
.LBB34_118:
	ldr	s2, [x13], #4
	subs	x9, x9, #1
	str	s2, [x14], #4
	b.ne	.LBB34_118
.LBB34_119:
	ldr	q2, [sp, #528]
	b	.LBB34_121
.LBB34_120:
	movi	v2.2d, #0000000000000000
.LBB34_121:
	fadd	v5.4s, v2.4s, v5.4s
	ldr	x9, [sp, #448]
	add	x15, x3, x20
	add	x20, x9, x20
	cbz	x3, .LBB34_131
	ldr	x9, [sp, #464]
	ldr	x12, [sp, #488]
	cmp	x8, #4
	ldr	x9, [x9, #24]
	mul	x12, x9, x12
	add	x13, x15, x12, lsl #2
	b.lo	.LBB34_124
.LBB34_123:
	ldr	q6, [x13]
	b	.LBB34_130
.LBB34_124:
	cmp	x11, #8
	str	xzr, [sp, #536]
	str	xzr, [sp, #528]
	b.lo	.LBB34_126
	ldr	x12, [sp, #496]
	ldr	x14, [sp, #216]
	add	x12, x3, x12, lsl #4
	madd	x9, x14, x9, x12
	sub	x9, x7, x9
	cmp	x9, #32
	b.hs	.LBB34_195
.LBB34_126:
	mov	x9, xzr
.LBB34_127:
	add	x14, x7, x9, lsl #2
	sub	x3, x21, x9
.LBB34_128:
	ldr	s6, [x13, x9, lsl #2]
	subs	x3, x3, #1
	add	x9, x9, #1
	str	s6, [x14], #4
	b.ne	.LBB34_128
.LBB34_129:
	ldr	q6, [sp, #528]
	ldr	x3, [sp, #440]
.LBB34_130:
	fadd	v5.4s, v5.4s, v6.4s
.LBB34_131:
	fcmgt	v6.4s, v0.4s, v5.4s
	ldr	x12, [sp, #432]
	cmp	x8, #4
	bit	v5.16b, v0.16b, v6.16b
	b.hs	.LBB34_138
	cmp	x11, #8
	str	q5, [sp, #528]
	b.lo	.LBB34_134
	sub	x9, x20, x7
	add	x9, x9, x12
	cmp	x9, #32
	b.hs	.LBB34_189
.LBB34_134:
	mov	x9, xzr
.LBB34_135:
	ldr	x13, [sp, #424]
	ldr	x14, [sp, #488]
	lsl	x12, x9, #2
	sub	x9, x21, x9
	madd	x14, x13, x14, x12
	add	x13, x7, x12
	add	x14, x20, x14
.LBB34_136:
	ldr	s5, [x13], #4
	subs	x9, x9, #1
	str	s5, [x14], #4
	b.ne	.LBB34_136
	b	.LBB34_139
.LBB34_137:
	fcmgt	v6.4s, v0.4s, v5.4s
	bit	v5.16b, v0.16b, v6.16b
.LBB34_138:
	ldr	x9, [sp, #296]
	add	x9, x20, x9, lsl #2
	str	q5, [x9]
.LBB34_139:
	ldr	x9, [sp, #480]
	cmp	x9, #2
	b.lo	.LBB34_157
	fadd	v4.4s, v2.4s, v4.4s
	ldr	x9, [sp, #488]
	add	x13, x9, #1
	cbz	x3, .LBB34_150
	ldr	x9, [sp, #464]
	cmp	x8, #3
	ldr	x9, [x9, #24]
	mul	x9, x9, x13
	b.ls	.LBB34_143
	add	x9, x15, x9, lsl #2
	ldr	q5, [x9]
	b	.LBB34_149
.LBB34_143:
	cmp	x11, #8
	str	xzr, [sp, #536]
	str	xzr, [sp, #528]
	b.lo	.LBB34_145
	lsl	x12, x9, #2
	sub	x14, x7, x15
	sub	x14, x14, x12
	cmp	x14, #32
	b.hs	.LBB34_204
.LBB34_145:
	mov	x29, xzr
.LBB34_146:
	lsl	x12, x29, #2
	add	x3, x12, x9, lsl #2
	sub	x9, x21, x29
	add	x14, x7, x12
	add	x3, x15, x3
.LBB34_147:
	ldr	s5, [x3], #4
	subs	x9, x9, #1
	str	s5, [x14], #4
	b.ne	.LBB34_147
.LBB34_148:
	ldr	q5, [sp, #528]
	ldr	x29, [sp, #272]
	ldr	x3, [sp, #440]
.LBB34_149:
	fadd	v4.4s, v4.4s, v5.4s
.LBB34_150:
	fcmgt	v5.4s, v0.4s, v4.4s
	cmp	x8, #3
	bit	v4.16b, v0.16b, v5.16b
	b.ls	.LBB34_152
	ldr	x9, [sp, #248]
	mul	x9, x13, x9
	add	x9, x20, x9, lsl #2
	str	q4, [x9]
	b	.LBB34_157
.LBB34_152:
	cmp	x11, #8
	str	q4, [sp, #528]
	b.lo	.LBB34_154
	ldr	x9, [sp, #424]
	mul	x12, x9, x13
	sub	x9, x20, x7
	add	x9, x9, x12
	cmp	x9, #32
	b.hs	.LBB34_192
.LBB34_154:
	mov	x9, xzr
.LBB34_155:
	ldr	x14, [sp, #424]
	lsl	x12, x9, #2
	sub	x9, x21, x9
	madd	x13, x14, x13, x12
	add	x14, x7, x12
	add	x13, x20, x13
.LBB34_156:
	ldr	s4, [x14], #4
	subs	x9, x9, #1
	str	s4, [x13], #4
	b.ne	.LBB34_156
.LBB34_157:
	ldr	x9, [sp, #456]
	cmp	x9, #2
	b.lo	.LBB34_11
	fadd	v3.4s, v2.4s, v3.4s
	cbz	x3, .LBB34_168
	ldr	x9, [sp, #464]
	ldr	x12, [sp, #264]
	cmp	x8, #3
	ldr	x9, [x9, #24]
	mul	x12, x9, x12
	add	x13, x15, x12, lsl #2
	b.ls	.LBB34_161
	ldr	q4, [x13]
	b	.LBB34_167
.LBB34_161:
	cmp	x11, #8
	str	xzr, [sp, #536]
	str	xzr, [sp, #528]
	b.lo	.LBB34_163
	ldr	x12, [sp, #72]
	madd	x9, x12, x9, x15
	sub	x9, x7, x9
	cmp	x9, #32
	b.hs	.LBB34_207
.LBB34_163:
	mov	x9, xzr
.LBB34_164:
	add	x14, x7, x9, lsl #2
	sub	x3, x21, x9
.LBB34_165:
	ldr	s4, [x13, x9, lsl #2]
	subs	x3, x3, #1
	add	x9, x9, #1
	str	s4, [x14], #4
	b.ne	.LBB34_165
.LBB34_166:
	ldr	q4, [sp, #528]
	ldr	x3, [sp, #440]
.LBB34_167:
	fadd	v3.4s, v3.4s, v4.4s
.LBB34_168:
	fcmgt	v4.4s, v0.4s, v3.4s
	ldr	x9, [sp, #288]
	cmp	x8, #3
	add	x13, x20, x9, lsl #2
	bit	v3.16b, v0.16b, v4.16b
	b.ls	.LBB34_172
	ldr	x9, [sp, #480]
	str	q3, [x13]
	cmp	x9, #1
	b.ls	.LBB34_11
	fadd	v1.4s, v2.4s, v1.4s
	cbz	x3, .LBB34_188
	ldr	x9, [sp, #464]
	ldr	x12, [sp, #224]
	ldr	x9, [x9, #24]
	mul	x9, x9, x12
	lsl	x9, x9, #2
	ldr	q2, [x15, x9]
	b	.LBB34_187
.LBB34_172:
	mov	x9, xzr
	cmp	x11, #8
	str	q3, [sp, #528]
	b.lo	.LBB34_177
	ldr	x12, [sp, #232]
	add	x12, x12, x20
	cmp	x12, #32
	b.lo	.LBB34_177
	ldr	x14, [sp, #520]
	mov	x29, xzr
	and	x9, x11, #0xfffffffffffffff8
	mov	x3, x5
.LBB34_175:
	ldp	q3, q4, [x14, #-16]
	add	x12, x13, x29, lsl #2
	subs	x3, x3, #8
	add	x29, x29, #8
	add	x14, x14, #32
	stp	q3, q4, [x12]
	b.ne	.LBB34_175
	ldr	x29, [sp, #272]
	cmp	x11, x9
	b.eq	.LBB34_179
.LBB34_177:
	add	x14, x7, x9, lsl #2
	sub	x3, x21, x9
.LBB34_178:
	ldr	s3, [x14], #4
	subs	x3, x3, #1
	str	s3, [x13, x9, lsl #2]
	add	x9, x9, #1
	b.ne	.LBB34_178
.LBB34_179:
	ldr	x9, [sp, #480]
	ldr	x3, [sp, #440]
	cmp	x9, #1
	b.ls	.LBB34_11
	fadd	v1.4s, v2.4s, v1.4s
	cbz	x3, .LBB34_198
	ldr	x9, [sp, #464]
	ldr	x12, [sp, #224]
	cmp	x11, #8
	str	xzr, [sp, #536]
	ldr	x9, [x9, #24]
	str	xzr, [sp, #528]
	mul	x12, x9, x12
	add	x13, x15, x12, lsl #2
	b.lo	.LBB34_183
	ldr	x12, [sp, #64]
	madd	x9, x12, x9, x15
	sub	x9, x7, x9
	cmp	x9, #32
	b.hs	.LBB34_213
.LBB34_183:
	mov	x9, xzr
.LBB34_184:
	add	x14, x7, x9, lsl #2
	sub	x15, x21, x9
.LBB34_185:
	ldr	s2, [x13, x9, lsl #2]
	subs	x15, x15, #1
	add	x9, x9, #1
	str	s2, [x14], #4
	b.ne	.LBB34_185
.LBB34_186:
	ldr	q2, [sp, #528]
.LBB34_187:
	fadd	v1.4s, v1.4s, v2.4s
.LBB34_188:
	fcmgt	v2.4s, v0.4s, v1.4s
	cmp	x8, #3
	bit	v1.16b, v0.16b, v2.16b
	b.hi	.LBB34_10
	b	.LBB34_199
.LBB34_189:
	add	x12, x20, x12
	ldr	x14, [sp, #520]
	and	x9, x11, #0xfffffffffffffff8
	add	x13, x12, #16
	mov	x3, x5
.LBB34_190:
	ldp	q5, q6, [x14, #-16]
	subs	x3, x3, #8
	add	x14, x14, #32
	stp	q5, q6, [x13, #-16]
	add	x13, x13, #32
	b.ne	.LBB34_190
	ldr	x3, [sp, #440]
	cmp	x11, x9
	b.eq	.LBB34_139
	b	.LBB34_135
.LBB34_192:
	add	x12, x20, x12
	ldr	x3, [sp, #520]
	and	x9, x11, #0xfffffffffffffff8
	add	x14, x12, #16
	mov	x12, x5
.LBB34_193:
	ldp	q4, q5, [x3, #-16]
	subs	x12, x12, #8
	add	x3, x3, #32
	stp	q4, q5, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_193
	ldr	x3, [sp, #440]
	cmp	x11, x9
	b.eq	.LBB34_157
	b	.LBB34_155
.LBB34_195:
	ldr	x14, [sp, #520]
	mov	x29, xzr
	and	x9, x11, #0xfffffffffffffff8
	mov	x3, x5
.LBB34_196:
	add	x12, x13, x29, lsl #2
	subs	x3, x3, #8
	add	x29, x29, #8
	ldp	q6, q7, [x12]
	stp	q6, q7, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_196
	ldr	x29, [sp, #272]
	cmp	x11, x9
	b.eq	.LBB34_129
	b	.LBB34_127
.LBB34_198:
	fcmgt	v2.4s, v0.4s, v1.4s
	bit	v1.16b, v0.16b, v2.16b
.LBB34_199:
	cmp	x11, #8
	str	q1, [sp, #528]
	b.lo	.LBB34_201
	ldr	x8, [sp, #256]
	sub	x9, x20, x7
	lsl	x8, x8, #2
	add	x9, x9, x8
	cmp	x9, #32
	b.hs	.LBB34_210
.LBB34_201:
	mov	x8, xzr
.LBB34_202:
	lsl	x12, x8, #2
	ldr	x9, [sp, #256]
	sub	x8, x21, x8
	add	x9, x12, x9, lsl #2
	add	x12, x7, x12
	add	x9, x20, x9
.LBB34_203:
	ldr	s1, [x12], #4
	subs	x8, x8, #1
	str	s1, [x9], #4
	b.ne	.LBB34_203
	b	.LBB34_11
.LBB34_204:
	add	x12, x15, x12
	ldr	x3, [sp, #520]
	and	x29, x11, #0xfffffffffffffff8
	add	x14, x12, #16
	mov	x12, x5
.LBB34_205:
	ldp	q5, q6, [x14, #-16]
	subs	x12, x12, #8
	add	x14, x14, #32
	stp	q5, q6, [x3, #-16]
	add	x3, x3, #32
	b.ne	.LBB34_205
	cmp	x11, x29
	b.eq	.LBB34_148
	b	.LBB34_146
.LBB34_207:
	ldr	x14, [sp, #520]
	mov	x29, xzr
	and	x9, x11, #0xfffffffffffffff8
	mov	x3, x5
.LBB34_208:
	add	x12, x13, x29, lsl #2
	subs	x3, x3, #8
	add	x29, x29, #8
	ldp	q4, q5, [x12]
	stp	q4, q5, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_208
	ldr	x29, [sp, #272]
	cmp	x11, x9
	b.eq	.LBB34_166
	b	.LBB34_164
.LBB34_210:
	add	x9, x20, x8
	ldr	x13, [sp, #520]
	and	x8, x11, #0xfffffffffffffff8
	add	x9, x9, #16
.LBB34_211:
	ldp	q1, q2, [x13, #-16]
	subs	x5, x5, #8
	add	x13, x13, #32
	stp	q1, q2, [x9, #-16]
	add	x9, x9, #32
	b.ne	.LBB34_211
	cmp	x11, x8
	b.eq	.LBB34_11
	b	.LBB34_202
.LBB34_213:
	ldr	x14, [sp, #520]
	mov	x15, xzr
	and	x9, x11, #0xfffffffffffffff8
	mov	x3, x5
.LBB34_214:
	add	x12, x13, x15, lsl #2
	subs	x3, x3, #8
	add	x15, x15, #8
	ldp	q2, q3, [x12]
	stp	q2, q3, [x14, #-16]
	add	x14, x14, #32
	b.ne	.LBB34_214
	ldr	x3, [sp, #440]
	cmp	x11, x9
	b.eq	.LBB34_186
	b	.LBB34_184
.LBB34_216:
	add	sp, sp, #544
	ldp	x20, x19, [sp, #80]
	ldp	x22, x21, [sp, #64]
	ldp	x24, x23, [sp, #48]
	ldp	x26, x25, [sp, #32]
	ldp	x28, x27, [sp, #16]
	ldp	x29, x30, [sp], #96
	ret
.Lfunc_end34:
	.size	winograd_outputs, .Lfunc_end34-winograd_outputs
	.p2align	2
	.type	float_tile_of,@function
float_tile_of:
	sub	sp, sp, #96
	cmp	x0, #3
	stp	d15, d14, [sp, #32]
	stp	d13, d12, [sp, #48]
	stp	d11, d10, [sp, #64]
	stp	d9, d8, [sp, #80]
	b.gt	.LBB35_11
	cmp	x0, #1
	b.eq	.LBB35_21
	cmp	x0, #2
	b.eq	.LBB35_35
	cmp	x0, #3
	b.ne	.LBB35_57
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	cmp	x4, #2
	movi	v17.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	b.lo	.LBB35_7
	ldp	x9, x8, [x5]
	lsl	x10, x2, #3
	lsl	x11, x2, #2
.LBB35_6:
	mov	x12, x1
	prfm	pldl2keep, [x9]
	ldp	q20, q21, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q22, q23, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	sub	x4, x4, #2
	add	x9, x9, x8
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v24.4s }, [x12], #4
	ldr	s25, [x1, x11]
	mov	x13, x12
	cmp	x4, #1
	fmla	v18.4s, v20.4s, v24.4s
	fmla	v19.4s, v21.4s, v24.4s
	fmla	v17.4s, v22.4s, v24.4s
	fmla	v16.4s, v23.4s, v24.4s
	ldr	s24, [x1, x10]
	fmla	v7.4s, v20.4s, v25.s[0]
	fmla	v6.4s, v21.4s, v25.s[0]
	add	x1, x1, #8
	fmla	v5.4s, v22.4s, v25.s[0]
	fmla	v4.4s, v23.4s, v25.s[0]
	fmla	v3.4s, v20.4s, v24.s[0]
	fmla	v2.4s, v21.4s, v24.s[0]
	fmla	v1.4s, v22.4s, v24.s[0]
	fmla	v0.4s, v23.4s, v24.s[0]
	ldp	q25, q26, [x3, #64]
	prfm	pldl1keep, [x3, #4160]
	prfm	pldl1keep, [x3, #4176]
	ldp	q27, q28, [x3, #96]
	prfm	pldl1keep, [x3, #4192]
	prfm	pldl1keep, [x3, #4208]
	add	x3, x3, #128
	ld1r	{ v29.4s }, [x13], x11
	ldr	s20, [x13]
	ldr	s21, [x12, x10]
	fmla	v7.4s, v25.4s, v20.s[0]
	fmla	v6.4s, v26.4s, v20.s[0]
	fmla	v18.4s, v25.4s, v29.4s
	fmla	v19.4s, v26.4s, v29.4s
	fmla	v17.4s, v27.4s, v29.4s
	fmla	v16.4s, v28.4s, v29.4s
	fmla	v5.4s, v27.4s, v20.s[0]
	fmla	v4.4s, v28.4s, v20.s[0]
	fmla	v3.4s, v25.4s, v21.s[0]
	fmla	v2.4s, v26.4s, v21.s[0]
	fmla	v1.4s, v27.4s, v21.s[0]
	fmla	v0.4s, v28.4s, v21.s[0]
	b.hi	.LBB35_6
.LBB35_7:
	cbz	x4, .LBB35_9
	lsl	x8, x2, #3
	mov	x9, x1
	ldp	q20, q21, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q22, q23, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v24.4s }, [x9], x8
	ldr	s25, [x1, x2, lsl #2]
	fmla	v7.4s, v20.4s, v25.s[0]
	fmla	v6.4s, v21.4s, v25.s[0]
	fmla	v18.4s, v20.4s, v24.4s
	fmla	v19.4s, v21.4s, v24.4s
	fmla	v17.4s, v22.4s, v24.4s
	fmla	v16.4s, v23.4s, v24.4s
	ldr	s24, [x9]
	fmla	v5.4s, v22.4s, v25.s[0]
	fmla	v4.4s, v23.4s, v25.s[0]
	fmla	v3.4s, v20.4s, v24.s[0]
	fmla	v2.4s, v21.4s, v24.s[0]
	fmla	v1.4s, v22.4s, v24.s[0]
	fmla	v0.4s, v23.4s, v24.s[0]
.LBB35_9:
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
	fadd	v18.4s, v18.4s, v24.4s
	dup	v20.4s, v20.s[0]
	cbz	x10, .LBB35_51
	ldr	q25, [x10]
	fadd	v19.4s, v19.4s, v23.4s
	ldr	x11, [x6, #32]
	fadd	v17.4s, v17.4s, v22.4s
	fadd	v16.4s, v16.4s, v21.4s
	fadd	v7.4s, v7.4s, v24.4s
	fadd	v18.4s, v25.4s, v18.4s
	add	x12, x10, x11, lsl #2
	add	x13, x8, x9, lsl #2
	fadd	v6.4s, v6.4s, v23.4s
	fadd	v5.4s, v5.4s, v22.4s
	fadd	v4.4s, v4.4s, v21.4s
	fadd	v3.4s, v3.4s, v24.4s
	fadd	v2.4s, v2.4s, v23.4s
	fadd	v1.4s, v1.4s, v22.4s
	fadd	v0.4s, v0.4s, v21.4s
	fcmgt	v25.4s, v20.4s, v18.4s
	bit	v18.16b, v20.16b, v25.16b
	str	q18, [x8]
	ldr	q18, [x10, #16]
	fadd	v18.4s, v18.4s, v19.4s
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
	b	.LBB35_57
.LBB35_11:
	cmp	x0, #4
	b.eq	.LBB35_28
	cmp	x0, #5
	b.eq	.LBB35_42
	cmp	x0, #6
	b.ne	.LBB35_57
	mov	w8, #12
	movi	v0.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	madd	x8, x2, x8, x1
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	lsl	x9, x2, #3
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	cmp	x4, #2
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
	movi	v28.2d, #0000000000000000
	movi	v29.2d, #0000000000000000
	movi	v30.2d, #0000000000000000
	movi	v31.2d, #0000000000000000
	b.lo	.LBB35_17
	ldp	x12, x11, [x5]
	lsl	x10, x2, #2
.LBB35_16:
	mov	x13, x1
	prfm	pldl2keep, [x12]
	ldp	q10, q11, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q8, q9, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	add	x14, x1, x10
	add	x15, x1, x9
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v12.4s }, [x13], #4
	ld1r	{ v13.4s }, [x14], #4
	mov	x16, x8
	add	x17, x8, x10
	add	x18, x8, x9
	fmla	v31.4s, v10.4s, v12.4s
	fmla	v30.4s, v11.4s, v12.4s
	sub	x4, x4, #2
	fmla	v29.4s, v8.4s, v12.4s
	fmla	v28.4s, v9.4s, v12.4s
	add	x1, x1, #8
	ld1r	{ v12.4s }, [x15], #4
	fmla	v27.4s, v10.4s, v13.4s
	fmla	v26.4s, v11.4s, v13.4s
	fmla	v25.4s, v8.4s, v13.4s
	cmp	x4, #1
	fmla	v24.4s, v9.4s, v13.4s
	ld1r	{ v13.4s }, [x16], #4
	fmla	v23.4s, v10.4s, v12.4s
	fmla	v22.4s, v11.4s, v12.4s
	add	x8, x8, #8
	fmla	v21.4s, v8.4s, v12.4s
	fmla	v20.4s, v9.4s, v12.4s
	add	x12, x12, x11
	ld1r	{ v12.4s }, [x17], #4
	fmla	v19.4s, v10.4s, v13.4s
	ld1r	{ v14.4s }, [x18], #4
	fmla	v18.4s, v11.4s, v13.4s
	fmla	v17.4s, v8.4s, v13.4s
	fmla	v16.4s, v9.4s, v13.4s
	fmla	v7.4s, v10.4s, v12.4s
	fmla	v6.4s, v11.4s, v12.4s
	fmla	v5.4s, v8.4s, v12.4s
	fmla	v4.4s, v9.4s, v12.4s
	fmla	v3.4s, v10.4s, v14.4s
	fmla	v2.4s, v11.4s, v14.4s
	ldp	q10, q11, [x3, #64]
	prfm	pldl1keep, [x3, #4160]
	prfm	pldl1keep, [x3, #4176]
	ldp	q12, q13, [x3, #96]
	prfm	pldl1keep, [x3, #4192]
	prfm	pldl1keep, [x3, #4208]
	fmla	v1.4s, v8.4s, v14.4s
	ldr	s8, [x14]
	fmla	v0.4s, v9.4s, v14.4s
	ldr	s9, [x15]
	ldr	s15, [x13]
	add	x3, x3, #128
	fmla	v27.4s, v10.4s, v8.s[0]
	fmla	v26.4s, v11.4s, v8.s[0]
	fmla	v25.4s, v12.4s, v8.s[0]
	fmla	v24.4s, v13.4s, v8.s[0]
	ldr	s8, [x16]
	fmla	v23.4s, v10.4s, v9.s[0]
	fmla	v22.4s, v11.4s, v9.s[0]
	fmla	v21.4s, v12.4s, v9.s[0]
	fmla	v20.4s, v13.4s, v9.s[0]
	ldr	s9, [x17]
	fmla	v19.4s, v10.4s, v8.s[0]
	fmla	v18.4s, v11.4s, v8.s[0]
	fmla	v17.4s, v12.4s, v8.s[0]
	fmla	v16.4s, v13.4s, v8.s[0]
	ldr	s8, [x18]
	fmla	v31.4s, v10.4s, v15.s[0]
	fmla	v30.4s, v11.4s, v15.s[0]
	fmla	v29.4s, v12.4s, v15.s[0]
	fmla	v28.4s, v13.4s, v15.s[0]
	fmla	v7.4s, v10.4s, v9.s[0]
	fmla	v6.4s, v11.4s, v9.s[0]
	fmla	v5.4s, v12.4s, v9.s[0]
	fmla	v4.4s, v13.4s, v9.s[0]
	fmla	v3.4s, v10.4s, v8.s[0]
	fmla	v2.4s, v11.4s, v8.s[0]
	fmla	v1.4s, v12.4s, v8.s[0]
	fmla	v0.4s, v13.4s, v8.s[0]
	b.hi	.LBB35_16
.LBB35_17:
	cbz	x4, .LBB35_19
	mov	x10, x1
	ldp	q8, q9, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q10, q11, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v12.4s }, [x10], x9
	ldr	s13, [x1, x2, lsl #2]
	fmla	v27.4s, v8.4s, v13.s[0]
	fmla	v26.4s, v9.4s, v13.s[0]
	fmla	v31.4s, v8.4s, v12.4s
	fmla	v30.4s, v9.4s, v12.4s
	fmla	v29.4s, v10.4s, v12.4s
	fmla	v28.4s, v11.4s, v12.4s
	ldr	s12, [x10]
	mov	x10, x8
	fmla	v25.4s, v10.4s, v13.s[0]
	fmla	v24.4s, v11.4s, v13.s[0]
	ld1r	{ v13.4s }, [x10], x9
	fmla	v23.4s, v8.4s, v12.s[0]
	fmla	v22.4s, v9.4s, v12.s[0]
	fmla	v21.4s, v10.4s, v12.s[0]
	fmla	v20.4s, v11.4s, v12.s[0]
	ldr	s12, [x8, x2, lsl #2]
	fmla	v19.4s, v8.4s, v13.4s
	fmla	v18.4s, v9.4s, v13.4s
	fmla	v17.4s, v10.4s, v13.4s
	fmla	v16.4s, v11.4s, v13.4s
	ldr	s13, [x10]
	fmla	v7.4s, v8.4s, v12.s[0]
	fmla	v6.4s, v9.4s, v12.s[0]
	fmla	v5.4s, v10.4s, v12.s[0]
	fmla	v4.4s, v11.4s, v12.s[0]
	fmla	v3.4s, v8.4s, v13.s[0]
	fmla	v2.4s, v9.4s, v13.s[0]
	fmla	v1.4s, v10.4s, v13.s[0]
	fmla	v0.4s, v11.4s, v13.s[0]
.LBB35_19:
	mov	w9, #-8388608
	movi	d8, #0000000000000000
	ldr	w8, [x6, #40]
	fmov	s9, w9
	ldp	x9, x11, [x6, #8]
	cmp	w8, #0
	ldr	x8, [x6]
	ldr	x10, [x6, #24]
	ldp	q12, q11, [x11]
	fcsel	s8, s9, s8, eq
	ldp	q10, q9, [x11, #32]
	fadd	v31.4s, v31.4s, v12.4s
	dup	v8.4s, v8.s[0]
	cbz	x10, .LBB35_52
	ldr	q13, [x10]
	fadd	v30.4s, v30.4s, v11.4s
	ldr	x11, [x6, #32]
	fadd	v29.4s, v29.4s, v10.4s
	fadd	v28.4s, v28.4s, v9.4s
	fadd	v27.4s, v27.4s, v12.4s
	fadd	v31.4s, v13.4s, v31.4s
	add	x12, x10, x11, lsl #2
	add	x13, x8, x9, lsl #2
	fadd	v26.4s, v26.4s, v11.4s
	fadd	v25.4s, v25.4s, v10.4s
	fadd	v24.4s, v24.4s, v9.4s
	fadd	v23.4s, v23.4s, v12.4s
	fadd	v22.4s, v22.4s, v11.4s
	fadd	v21.4s, v21.4s, v10.4s
	fadd	v20.4s, v20.4s, v9.4s
	fadd	v19.4s, v19.4s, v12.4s
	fadd	v18.4s, v18.4s, v11.4s
	fcmgt	v13.4s, v8.4s, v31.4s
	fadd	v17.4s, v17.4s, v10.4s
	fadd	v16.4s, v16.4s, v9.4s
	fadd	v7.4s, v7.4s, v12.4s
	fadd	v6.4s, v6.4s, v11.4s
	fadd	v5.4s, v5.4s, v10.4s
	fadd	v4.4s, v4.4s, v9.4s
	fadd	v3.4s, v3.4s, v12.4s
	fadd	v2.4s, v2.4s, v11.4s
	fadd	v1.4s, v1.4s, v10.4s
	fadd	v0.4s, v0.4s, v9.4s
	bit	v31.16b, v8.16b, v13.16b
	str	q31, [x8]
	ldr	q31, [x10, #16]
	fadd	v30.4s, v31.4s, v30.4s
	fcmgt	v31.4s, v8.4s, v30.4s
	bit	v30.16b, v8.16b, v31.16b
	str	q30, [x8, #16]
	ldr	q30, [x10, #32]
	fadd	v29.4s, v30.4s, v29.4s
	fcmgt	v30.4s, v8.4s, v29.4s
	bit	v29.16b, v8.16b, v30.16b
	str	q29, [x8, #32]
	ldr	q29, [x10, #48]
	fadd	v28.4s, v29.4s, v28.4s
	fcmgt	v29.4s, v8.4s, v28.4s
	bit	v28.16b, v8.16b, v29.16b
	str	q28, [x8, #48]
	ldr	q28, [x12]
	fadd	v27.4s, v28.4s, v27.4s
	fcmgt	v28.4s, v8.4s, v27.4s
	bit	v27.16b, v8.16b, v28.16b
	str	q27, [x13]
	ldr	q27, [x12, #16]
	fadd	v26.4s, v27.4s, v26.4s
	fcmgt	v27.4s, v8.4s, v26.4s
	bit	v26.16b, v8.16b, v27.16b
	str	q26, [x13, #16]
	ldr	q26, [x12, #32]
	fadd	v25.4s, v26.4s, v25.4s
	fcmgt	v26.4s, v8.4s, v25.4s
	bit	v25.16b, v8.16b, v26.16b
	str	q25, [x13, #32]
	ldr	q25, [x12, #48]
	add	x12, x10, x11, lsl #3
	fadd	v24.4s, v25.4s, v24.4s
	fcmgt	v25.4s, v8.4s, v24.4s
	bit	v24.16b, v8.16b, v25.16b
	str	q24, [x13, #48]
	add	x13, x8, x9, lsl #3
	ldr	q24, [x12]
	fadd	v23.4s, v24.4s, v23.4s
	fcmgt	v24.4s, v8.4s, v23.4s
	bit	v23.16b, v8.16b, v24.16b
	str	q23, [x13]
	ldr	q23, [x12, #16]
	fadd	v22.4s, v23.4s, v22.4s
	fcmgt	v23.4s, v8.4s, v22.4s
	bit	v22.16b, v8.16b, v23.16b
	str	q22, [x13, #16]
	ldr	q22, [x12, #32]
	fadd	v21.4s, v22.4s, v21.4s
	fcmgt	v22.4s, v8.4s, v21.4s
	bit	v21.16b, v8.16b, v22.16b
	str	q21, [x13, #32]
	ldr	q21, [x12, #48]
	mov	w12, #12
	madd	x14, x11, x12, x10
	fadd	v20.4s, v21.4s, v20.4s
	madd	x12, x9, x12, x8
	fcmgt	v21.4s, v8.4s, v20.4s
	bit	v20.16b, v8.16b, v21.16b
	str	q20, [x13, #48]
	add	x13, x10, x11, lsl #4
	ldr	q20, [x14]
	fadd	v19.4s, v20.4s, v19.4s
	fcmgt	v20.4s, v8.4s, v19.4s
	bit	v19.16b, v8.16b, v20.16b
	str	q19, [x12]
	ldr	q19, [x14, #16]
	fadd	v18.4s, v19.4s, v18.4s
	fcmgt	v19.4s, v8.4s, v18.4s
	bit	v18.16b, v8.16b, v19.16b
	str	q18, [x12, #16]
	ldr	q18, [x14, #32]
	fadd	v17.4s, v18.4s, v17.4s
	fcmgt	v18.4s, v8.4s, v17.4s
	bit	v17.16b, v8.16b, v18.16b
	str	q17, [x12, #32]
	ldr	q17, [x14, #48]
	fadd	v16.4s, v17.4s, v16.4s
	fcmgt	v17.4s, v8.4s, v16.4s
	bit	v16.16b, v8.16b, v17.16b
	str	q16, [x12, #48]
	add	x12, x8, x9, lsl #4
	ldr	q16, [x13]
	fadd	v7.4s, v16.4s, v7.4s
	fcmgt	v16.4s, v8.4s, v7.4s
	bit	v7.16b, v8.16b, v16.16b
	str	q7, [x12]
	ldr	q7, [x13, #16]
	fadd	v6.4s, v7.4s, v6.4s
	fcmgt	v7.4s, v8.4s, v6.4s
	bit	v6.16b, v8.16b, v7.16b
	str	q6, [x12, #16]
	ldr	q6, [x13, #32]
	fadd	v5.4s, v6.4s, v5.4s
	fcmgt	v6.4s, v8.4s, v5.4s
	bit	v5.16b, v8.16b, v6.16b
	str	q5, [x12, #32]
	ldr	q5, [x13, #48]
	mov	w13, #20
	madd	x10, x11, x13, x10
	fadd	v4.4s, v5.4s, v4.4s
	madd	x8, x9, x13, x8
	fcmgt	v5.4s, v8.4s, v4.4s
	bit	v4.16b, v8.16b, v5.16b
	str	q4, [x12, #48]
	ldr	q4, [x10]
	fadd	v3.4s, v4.4s, v3.4s
	fcmgt	v4.4s, v8.4s, v3.4s
	bit	v3.16b, v8.16b, v4.16b
	str	q3, [x8]
	ldr	q3, [x10, #16]
	fadd	v2.4s, v3.4s, v2.4s
	fcmgt	v3.4s, v8.4s, v2.4s
	bit	v2.16b, v8.16b, v3.16b
	str	q2, [x8, #16]
	ldr	q2, [x10, #32]
	fadd	v1.4s, v2.4s, v1.4s
	fcmgt	v2.4s, v8.4s, v1.4s
	bit	v1.16b, v8.16b, v2.16b
	str	q1, [x8, #32]
	ldr	q1, [x10, #48]
	fadd	v0.4s, v1.4s, v0.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	str	q0, [x8, #48]
	b	.LBB35_57
.LBB35_21:
	movi	v3.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	cmp	x4, #2
	movi	v1.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	b.lo	.LBB35_24
	ldp	x9, x8, [x5]
.LBB35_23:
	mov	x10, x1
	prfm	pldl2keep, [x9]
	ldp	q4, q5, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q6, q7, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	sub	x4, x4, #2
	add	x9, x9, x8
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v16.4s }, [x10], #4
	prfm	pldl1keep, [x3, #4160]
	cmp	x4, #1
	add	x1, x1, #8
	fmla	v3.4s, v4.4s, v16.4s
	fmla	v2.4s, v5.4s, v16.4s
	fmla	v1.4s, v6.4s, v16.4s
	fmla	v0.4s, v7.4s, v16.4s
	ldp	q4, q5, [x3, #64]
	prfm	pldl1keep, [x3, #4176]
	ldp	q6, q7, [x3, #96]
	prfm	pldl1keep, [x3, #4192]
	prfm	pldl1keep, [x3, #4208]
	ldr	s16, [x10]
	add	x3, x3, #128
	fmla	v3.4s, v4.4s, v16.s[0]
	fmla	v2.4s, v5.4s, v16.s[0]
	fmla	v1.4s, v6.4s, v16.s[0]
	fmla	v0.4s, v7.4s, v16.s[0]
	b.hi	.LBB35_23
.LBB35_24:
	cbz	x4, .LBB35_26
	ldp	q4, q5, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q6, q7, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	prfm	pldl1keep, [x3, #4144]
	ldr	s16, [x1]
	fmla	v3.4s, v4.4s, v16.s[0]
	fmla	v2.4s, v5.4s, v16.s[0]
	fmla	v1.4s, v6.4s, v16.s[0]
	fmla	v0.4s, v7.4s, v16.s[0]
.LBB35_26:
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
	fadd	v3.4s, v3.4s, v16.4s
	dup	v4.4s, v4.s[0]
	cbz	x9, .LBB35_49
	ldr	q16, [x9]
	fadd	v2.4s, v2.4s, v7.4s
	fadd	v1.4s, v1.4s, v6.4s
	fadd	v0.4s, v0.4s, v5.4s
	fadd	v3.4s, v16.4s, v3.4s
	fcmgt	v16.4s, v4.4s, v3.4s
	bit	v3.16b, v4.16b, v16.16b
	str	q3, [x8]
	ldr	q3, [x9, #16]
	fadd	v2.4s, v3.4s, v2.4s
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
	b	.LBB35_57
.LBB35_28:
	mov	w8, #12
	movi	v0.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	madd	x8, x2, x8, x1
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	cmp	x4, #2
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
	b.lo	.LBB35_31
	ldp	x11, x10, [x5]
	lsl	x9, x2, #2
	lsl	x12, x2, #3
.LBB35_30:
	mov	x13, x1
	add	x14, x1, x9
	prfm	pldl2keep, [x11]
	ldp	q26, q27, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q24, q25, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v28.4s }, [x13], #4
	ld1r	{ v29.4s }, [x14], #4
	add	x15, x1, x12
	mov	x16, x8
	sub	x4, x4, #2
	add	x1, x1, #8
	fmla	v23.4s, v26.4s, v28.4s
	fmla	v22.4s, v27.4s, v28.4s
	cmp	x4, #1
	fmla	v21.4s, v24.4s, v28.4s
	fmla	v20.4s, v25.4s, v28.4s
	add	x8, x8, #8
	fmla	v19.4s, v26.4s, v29.4s
	ld1r	{ v28.4s }, [x15], #4
	fmla	v18.4s, v27.4s, v29.4s
	fmla	v17.4s, v24.4s, v29.4s
	add	x11, x11, x10
	fmla	v16.4s, v25.4s, v29.4s
	ld1r	{ v29.4s }, [x16], #4
	fmla	v7.4s, v26.4s, v28.4s
	fmla	v6.4s, v27.4s, v28.4s
	fmla	v5.4s, v24.4s, v28.4s
	fmla	v4.4s, v25.4s, v28.4s
	fmla	v3.4s, v26.4s, v29.4s
	fmla	v2.4s, v27.4s, v29.4s
	ldp	q26, q27, [x3, #64]
	prfm	pldl1keep, [x3, #4160]
	prfm	pldl1keep, [x3, #4176]
	ldp	q28, q30, [x3, #96]
	prfm	pldl1keep, [x3, #4192]
	prfm	pldl1keep, [x3, #4208]
	fmla	v1.4s, v24.4s, v29.4s
	fmla	v0.4s, v25.4s, v29.4s
	ldr	s24, [x14]
	ldr	s31, [x13]
	ldr	s25, [x15]
	add	x3, x3, #128
	fmla	v19.4s, v26.4s, v24.s[0]
	fmla	v18.4s, v27.4s, v24.s[0]
	fmla	v17.4s, v28.4s, v24.s[0]
	fmla	v16.4s, v30.4s, v24.s[0]
	ldr	s24, [x16]
	fmla	v23.4s, v26.4s, v31.s[0]
	fmla	v22.4s, v27.4s, v31.s[0]
	fmla	v21.4s, v28.4s, v31.s[0]
	fmla	v20.4s, v30.4s, v31.s[0]
	fmla	v7.4s, v26.4s, v25.s[0]
	fmla	v6.4s, v27.4s, v25.s[0]
	fmla	v5.4s, v28.4s, v25.s[0]
	fmla	v4.4s, v30.4s, v25.s[0]
	fmla	v3.4s, v26.4s, v24.s[0]
	fmla	v2.4s, v27.4s, v24.s[0]
	fmla	v1.4s, v28.4s, v24.s[0]
	fmla	v0.4s, v30.4s, v24.s[0]
	b.hi	.LBB35_30
.LBB35_31:
	cbz	x4, .LBB35_33
	lsl	x9, x2, #3
	mov	x10, x1
	ldp	q24, q25, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q26, q27, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v28.4s }, [x10], x9
	ldr	s29, [x1, x2, lsl #2]
	fmla	v19.4s, v24.4s, v29.s[0]
	fmla	v18.4s, v25.4s, v29.s[0]
	fmla	v23.4s, v24.4s, v28.4s
	fmla	v22.4s, v25.4s, v28.4s
	fmla	v21.4s, v26.4s, v28.4s
	fmla	v20.4s, v27.4s, v28.4s
	ldr	s28, [x10]
	fmla	v17.4s, v26.4s, v29.s[0]
	fmla	v16.4s, v27.4s, v29.s[0]
	ldr	s29, [x8]
	fmla	v7.4s, v24.4s, v28.s[0]
	fmla	v6.4s, v25.4s, v28.s[0]
	fmla	v5.4s, v26.4s, v28.s[0]
	fmla	v4.4s, v27.4s, v28.s[0]
	fmla	v3.4s, v24.4s, v29.s[0]
	fmla	v2.4s, v25.4s, v29.s[0]
	fmla	v1.4s, v26.4s, v29.s[0]
	fmla	v0.4s, v27.4s, v29.s[0]
.LBB35_33:
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
	cbz	x10, .LBB35_50
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
	b	.LBB35_57
.LBB35_35:
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	cmp	x4, #2
	movi	v5.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	b.lo	.LBB35_38
	ldp	x9, x8, [x5]
	lsl	x10, x2, #2
.LBB35_37:
	mov	x11, x1
	prfm	pldl2keep, [x9]
	ldp	q16, q17, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q18, q19, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	sub	x4, x4, #2
	add	x9, x9, x8
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v20.4s }, [x11], #4
	ldr	s21, [x1, x10]
	cmp	x4, #1
	add	x1, x1, #8
	fmla	v6.4s, v16.4s, v20.4s
	fmla	v7.4s, v17.4s, v20.4s
	fmla	v5.4s, v18.4s, v20.4s
	fmla	v4.4s, v19.4s, v20.4s
	fmla	v3.4s, v16.4s, v21.s[0]
	fmla	v2.4s, v17.4s, v21.s[0]
	fmla	v1.4s, v18.4s, v21.s[0]
	fmla	v0.4s, v19.4s, v21.s[0]
	ldp	q20, q22, [x3, #64]
	prfm	pldl1keep, [x3, #4160]
	prfm	pldl1keep, [x3, #4176]
	ldp	q23, q24, [x3, #96]
	prfm	pldl1keep, [x3, #4192]
	prfm	pldl1keep, [x3, #4208]
	add	x3, x3, #128
	ld1r	{ v25.4s }, [x11], x10
	ldr	s16, [x11]
	fmla	v3.4s, v20.4s, v16.s[0]
	fmla	v2.4s, v22.4s, v16.s[0]
	fmla	v6.4s, v20.4s, v25.4s
	fmla	v7.4s, v22.4s, v25.4s
	fmla	v5.4s, v23.4s, v25.4s
	fmla	v4.4s, v24.4s, v25.4s
	fmla	v1.4s, v23.4s, v16.s[0]
	fmla	v0.4s, v24.4s, v16.s[0]
	b.hi	.LBB35_37
.LBB35_38:
	cbz	x4, .LBB35_40
	lsl	x8, x2, #2
	ldp	q16, q17, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q18, q19, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v20.4s }, [x1], x8
	ldr	s21, [x1]
	fmla	v3.4s, v16.4s, v21.s[0]
	fmla	v2.4s, v17.4s, v21.s[0]
	fmla	v6.4s, v16.4s, v20.4s
	fmla	v7.4s, v17.4s, v20.4s
	fmla	v5.4s, v18.4s, v20.4s
	fmla	v4.4s, v19.4s, v20.4s
	fmla	v1.4s, v18.4s, v21.s[0]
	fmla	v0.4s, v19.4s, v21.s[0]
.LBB35_40:
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
	cbz	x10, .LBB35_54
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
	b	.LBB35_57
.LBB35_42:
	mov	w8, #12
	movi	v0.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	madd	x8, x2, x8, x1
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	lsl	x9, x2, #2
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	cmp	x4, #2
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
	b.lo	.LBB35_45
	ldp	x11, x10, [x5]
	lsl	x12, x2, #3
.LBB35_44:
	mov	x13, x1
	prfm	pldl2keep, [x11]
	ldp	q30, q31, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q28, q29, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	add	x14, x1, x9
	add	x15, x1, x12
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v8.4s }, [x13], #4
	ld1r	{ v9.4s }, [x14], #4
	mov	x16, x8
	add	x17, x8, x9
	sub	x4, x4, #2
	fmla	v27.4s, v30.4s, v8.4s
	fmla	v26.4s, v31.4s, v8.4s
	add	x1, x1, #8
	fmla	v25.4s, v28.4s, v8.4s
	fmla	v24.4s, v29.4s, v8.4s
	cmp	x4, #1
	ld1r	{ v8.4s }, [x15], #4
	fmla	v23.4s, v30.4s, v9.4s
	fmla	v22.4s, v31.4s, v9.4s
	fmla	v21.4s, v28.4s, v9.4s
	add	x8, x8, #8
	fmla	v20.4s, v29.4s, v9.4s
	ld1r	{ v9.4s }, [x16], #4
	fmla	v19.4s, v30.4s, v8.4s
	fmla	v18.4s, v31.4s, v8.4s
	add	x11, x11, x10
	fmla	v17.4s, v28.4s, v8.4s
	fmla	v16.4s, v29.4s, v8.4s
	ld1r	{ v8.4s }, [x17], #4
	fmla	v7.4s, v30.4s, v9.4s
	fmla	v6.4s, v31.4s, v9.4s
	fmla	v5.4s, v28.4s, v9.4s
	fmla	v4.4s, v29.4s, v9.4s
	fmla	v3.4s, v30.4s, v8.4s
	fmla	v2.4s, v31.4s, v8.4s
	ldp	q30, q31, [x3, #64]
	prfm	pldl1keep, [x3, #4160]
	prfm	pldl1keep, [x3, #4176]
	ldp	q9, q10, [x3, #96]
	prfm	pldl1keep, [x3, #4192]
	prfm	pldl1keep, [x3, #4208]
	fmla	v1.4s, v28.4s, v8.4s
	fmla	v0.4s, v29.4s, v8.4s
	ldr	s28, [x14]
	ldr	s29, [x15]
	ldr	s11, [x13]
	add	x3, x3, #128
	fmla	v23.4s, v30.4s, v28.s[0]
	fmla	v22.4s, v31.4s, v28.s[0]
	fmla	v21.4s, v9.4s, v28.s[0]
	fmla	v20.4s, v10.4s, v28.s[0]
	ldr	s28, [x16]
	fmla	v19.4s, v30.4s, v29.s[0]
	fmla	v18.4s, v31.4s, v29.s[0]
	fmla	v17.4s, v9.4s, v29.s[0]
	fmla	v16.4s, v10.4s, v29.s[0]
	ldr	s29, [x17]
	fmla	v27.4s, v30.4s, v11.s[0]
	fmla	v26.4s, v31.4s, v11.s[0]
	fmla	v25.4s, v9.4s, v11.s[0]
	fmla	v24.4s, v10.4s, v11.s[0]
	fmla	v7.4s, v30.4s, v28.s[0]
	fmla	v6.4s, v31.4s, v28.s[0]
	fmla	v5.4s, v9.4s, v28.s[0]
	fmla	v4.4s, v10.4s, v28.s[0]
	fmla	v3.4s, v30.4s, v29.s[0]
	fmla	v2.4s, v31.4s, v29.s[0]
	fmla	v1.4s, v9.4s, v29.s[0]
	fmla	v0.4s, v10.4s, v29.s[0]
	b.hi	.LBB35_44
.LBB35_45:
	cbz	x4, .LBB35_47
	lsl	x10, x2, #3
	mov	x11, x1
	ldp	q28, q29, [x3]
	prfm	pldl1keep, [x3, #4096]
	prfm	pldl1keep, [x3, #4112]
	ldp	q30, q31, [x3, #32]
	prfm	pldl1keep, [x3, #4128]
	prfm	pldl1keep, [x3, #4144]
	ld1r	{ v8.4s }, [x11], x10
	ldr	s9, [x1, x2, lsl #2]
	fmla	v23.4s, v28.4s, v9.s[0]
	fmla	v22.4s, v29.4s, v9.s[0]
	fmla	v27.4s, v28.4s, v8.4s
	fmla	v26.4s, v29.4s, v8.4s
	fmla	v25.4s, v30.4s, v8.4s
	fmla	v24.4s, v31.4s, v8.4s
	ldr	s8, [x11]
	fmla	v21.4s, v30.4s, v9.s[0]
	fmla	v20.4s, v31.4s, v9.s[0]
	ld1r	{ v9.4s }, [x8], x9
	fmla	v19.4s, v28.4s, v8.s[0]
	fmla	v18.4s, v29.4s, v8.s[0]
	fmla	v17.4s, v30.4s, v8.s[0]
	fmla	v16.4s, v31.4s, v8.s[0]
	ldr	s8, [x8]
	fmla	v7.4s, v28.4s, v9.4s
	fmla	v6.4s, v29.4s, v9.4s
	fmla	v5.4s, v30.4s, v9.4s
	fmla	v4.4s, v31.4s, v9.4s
	fmla	v3.4s, v28.4s, v8.s[0]
	fmla	v2.4s, v29.4s, v8.s[0]
	fmla	v1.4s, v30.4s, v8.s[0]
	fmla	v0.4s, v31.4s, v8.s[0]
.LBB35_47:
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
	cbz	x10, .LBB35_55
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
	b	.LBB35_57
.LBB35_49:
	fadd	v2.4s, v2.4s, v7.4s
	fadd	v1.4s, v1.4s, v6.4s
	fadd	v0.4s, v0.4s, v5.4s
	fcmgt	v5.4s, v4.4s, v3.4s
	fcmgt	v6.4s, v4.4s, v2.4s
	fcmgt	v7.4s, v4.4s, v1.4s
	fcmgt	v16.4s, v4.4s, v0.4s
	bit	v3.16b, v4.16b, v5.16b
	bit	v2.16b, v4.16b, v6.16b
	bit	v1.16b, v4.16b, v7.16b
	bit	v0.16b, v4.16b, v16.16b
	b	.LBB35_56
.LBB35_50:
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
	bit	v6.16b, v24.16b, v23.16b
	fcmgt	v18.4s, v24.4s, v2.4s
	bit	v5.16b, v24.16b, v22.16b
	fcmgt	v19.4s, v24.4s, v1.4s
	stp	q17, q16, [x10, #32]
	bit	v4.16b, v24.16b, v20.16b
	fcmgt	v16.4s, v24.4s, v0.4s
	bit	v3.16b, v24.16b, v21.16b
	stp	q7, q6, [x9]
	bit	v2.16b, v24.16b, v18.16b
	bit	v1.16b, v24.16b, v19.16b
	stp	q5, q4, [x9, #32]
	bit	v0.16b, v24.16b, v16.16b
	b	.LBB35_53
.LBB35_51:
	fadd	v19.4s, v19.4s, v23.4s
	fadd	v17.4s, v17.4s, v22.4s
	add	x10, x8, x9, lsl #2
	fadd	v16.4s, v16.4s, v21.4s
	fadd	v7.4s, v7.4s, v24.4s
	fcmgt	v25.4s, v20.4s, v18.4s
	fadd	v6.4s, v6.4s, v23.4s
	fadd	v5.4s, v5.4s, v22.4s
	fadd	v4.4s, v4.4s, v21.4s
	fadd	v3.4s, v3.4s, v24.4s
	fadd	v2.4s, v2.4s, v23.4s
	fadd	v1.4s, v1.4s, v22.4s
	fcmgt	v26.4s, v20.4s, v19.4s
	fcmgt	v27.4s, v20.4s, v17.4s
	fadd	v0.4s, v0.4s, v21.4s
	fcmgt	v24.4s, v20.4s, v16.4s
	bit	v18.16b, v20.16b, v25.16b
	fcmgt	v23.4s, v20.4s, v7.4s
	fcmgt	v22.4s, v20.4s, v6.4s
	fcmgt	v25.4s, v20.4s, v5.4s
	fcmgt	v21.4s, v20.4s, v4.4s
	bit	v19.16b, v20.16b, v26.16b
	bit	v17.16b, v20.16b, v27.16b
	bit	v16.16b, v20.16b, v24.16b
	fcmgt	v24.4s, v20.4s, v3.4s
	bit	v7.16b, v20.16b, v23.16b
	bit	v6.16b, v20.16b, v22.16b
	bit	v5.16b, v20.16b, v25.16b
	bit	v4.16b, v20.16b, v21.16b
	stp	q18, q19, [x8]
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
	b	.LBB35_56
.LBB35_52:
	fadd	v29.4s, v29.4s, v10.4s
	fadd	v28.4s, v28.4s, v9.4s
	add	x10, x8, x9, lsl #2
	fadd	v30.4s, v30.4s, v11.4s
	fcmgt	v13.4s, v8.4s, v31.4s
	add	x11, x8, x9, lsl #3
	fadd	v27.4s, v27.4s, v12.4s
	fadd	v26.4s, v26.4s, v11.4s
	fadd	v25.4s, v25.4s, v10.4s
	fadd	v24.4s, v24.4s, v9.4s
	fadd	v23.4s, v23.4s, v12.4s
	fadd	v22.4s, v22.4s, v11.4s
	fcmgt	v15.4s, v8.4s, v29.4s
	fadd	v21.4s, v21.4s, v10.4s
	fadd	v20.4s, v20.4s, v9.4s
	fcmgt	v14.4s, v8.4s, v30.4s
	bit	v31.16b, v8.16b, v13.16b
	fadd	v19.4s, v19.4s, v12.4s
	fcmgt	v13.4s, v8.4s, v27.4s
	fadd	v18.4s, v18.4s, v11.4s
	fadd	v17.4s, v17.4s, v10.4s
	fadd	v16.4s, v16.4s, v9.4s
	fadd	v7.4s, v7.4s, v12.4s
	fadd	v6.4s, v6.4s, v11.4s
	str	q15, [sp]
	fcmgt	v15.4s, v8.4s, v28.4s
	fadd	v5.4s, v5.4s, v10.4s
	bit	v30.16b, v8.16b, v14.16b
	fadd	v4.4s, v4.4s, v9.4s
	fadd	v3.4s, v3.4s, v12.4s
	bit	v27.16b, v8.16b, v13.16b
	fcmgt	v13.4s, v8.4s, v22.4s
	fadd	v2.4s, v2.4s, v11.4s
	fadd	v1.4s, v1.4s, v10.4s
	fadd	v0.4s, v0.4s, v9.4s
	str	q15, [sp, #16]
	ldp	q14, q15, [sp]
	stp	q31, q30, [x8]
	fcmgt	v31.4s, v8.4s, v24.4s
	fcmgt	v30.4s, v8.4s, v23.4s
	bit	v22.16b, v8.16b, v13.16b
	bit	v29.16b, v8.16b, v14.16b
	fcmgt	v14.4s, v8.4s, v26.4s
	bit	v28.16b, v8.16b, v15.16b
	fcmgt	v15.4s, v8.4s, v25.4s
	bit	v24.16b, v8.16b, v31.16b
	bit	v23.16b, v8.16b, v30.16b
	bit	v26.16b, v8.16b, v14.16b
	stp	q29, q28, [x8, #32]
	fcmgt	v14.4s, v8.4s, v21.4s
	fcmgt	v28.4s, v8.4s, v20.4s
	bit	v25.16b, v8.16b, v15.16b
	bit	v21.16b, v8.16b, v14.16b
	stp	q27, q26, [x10]
	bit	v20.16b, v8.16b, v28.16b
	stp	q25, q24, [x10, #32]
	mov	w10, #12
	stp	q23, q22, [x11]
	fcmgt	v22.4s, v8.4s, v17.4s
	fcmgt	v23.4s, v8.4s, v16.4s
	madd	x10, x9, x10, x8
	stp	q21, q20, [x11, #32]
	fcmgt	v20.4s, v8.4s, v19.4s
	fcmgt	v21.4s, v8.4s, v18.4s
	bit	v17.16b, v8.16b, v22.16b
	bit	v16.16b, v8.16b, v23.16b
	fcmgt	v22.4s, v8.4s, v5.4s
	fcmgt	v23.4s, v8.4s, v4.4s
	mov	w11, #20
	madd	x11, x9, x11, x8
	add	x8, x8, x9, lsl #4
	bit	v19.16b, v8.16b, v20.16b
	fcmgt	v20.4s, v8.4s, v7.4s
	bit	v18.16b, v8.16b, v21.16b
	fcmgt	v21.4s, v8.4s, v6.4s
	stp	q17, q16, [x10, #32]
	fcmgt	v16.4s, v8.4s, v0.4s
	bit	v5.16b, v8.16b, v22.16b
	bit	v4.16b, v8.16b, v23.16b
	bit	v7.16b, v8.16b, v20.16b
	fcmgt	v20.4s, v8.4s, v3.4s
	stp	q19, q18, [x10]
	fcmgt	v18.4s, v8.4s, v2.4s
	fcmgt	v19.4s, v8.4s, v1.4s
	bit	v6.16b, v8.16b, v21.16b
	bit	v0.16b, v8.16b, v16.16b
	stp	q5, q4, [x8, #32]
	bit	v3.16b, v8.16b, v20.16b
	bit	v2.16b, v8.16b, v18.16b
	bit	v1.16b, v8.16b, v19.16b
	stp	q7, q6, [x8]
.LBB35_53:
	stp	q3, q2, [x11]
	stp	q1, q0, [x11, #32]
	b	.LBB35_57
.LBB35_54:
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
	b	.LBB35_57
.LBB35_55:
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
.LBB35_56:
	stp	q3, q2, [x8]
	stp	q1, q0, [x8, #32]
.LBB35_57:
	ldp	d9, d8, [sp, #80]
	ldp	d11, d10, [sp, #64]
	ldp	d13, d12, [sp, #48]
	ldp	d15, d14, [sp, #32]
	add	sp, sp, #96
	ret
.Lfunc_end35:
	.size	float_tile_of, .Lfunc_end35-float_tile_of
	.p2align	2
	.type	float32_page_tile,@function
float32_page_tile:
	stp	d15, d14, [sp, #-96]!
	ldr	x11, [sp, #104]
	ldr	w12, [sp, #96]
	cmp	x0, #3
	stp	d13, d12, [sp, #16]
	stp	d11, d10, [sp, #32]
	stp	d9, d8, [sp, #48]
	stp	x22, x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	b.gt	.LBB36_6
	cmp	x0, #1
	b.eq	.LBB36_11
	cmp	x0, #2
	b.eq	.LBB36_15
	cmp	x0, #3
	b.ne	.LBB36_63
	cbz	w12, .LBB36_33
	add	x8, x6, x7, lsl #2
	add	x9, x6, x7, lsl #3
	ldp	q19, q17, [x6]
	ldp	q18, q16, [x6, #32]
	ldp	q7, q6, [x8]
	ldp	q5, q4, [x8, #32]
	ldp	q3, q0, [x9]
	ldp	q2, q1, [x9, #32]
	b	.LBB36_34
.LBB36_6:
	cmp	x0, #4
	b.eq	.LBB36_13
	cmp	x0, #5
	b.eq	.LBB36_17
	cmp	x0, #6
	b.ne	.LBB36_63
	add	x10, x6, x7, lsl #2
	add	x9, x6, x7, lsl #3
	add	x8, x6, x7, lsl #4
	cbz	w12, .LBB36_40
	mov	w12, #12
	ldp	q31, q29, [x6]
	madd	x12, x7, x12, x6
	ldp	q30, q28, [x6, #32]
	ldp	q27, q26, [x10]
	ldp	q25, q24, [x10, #32]
	ldp	q23, q22, [x9]
	ldp	q21, q20, [x9, #32]
	ldp	q6, q5, [x12]
	ldp	q4, q3, [x12, #32]
	mov	w12, #20
	madd	x12, x7, x12, x6
	ldp	q19, q18, [x8]
	ldp	q17, q16, [x8, #32]
	ldp	q7, q0, [x12]
	ldp	q2, q1, [x12, #32]
	b	.LBB36_41
.LBB36_11:
	cbz	w12, .LBB36_19
	ldp	q3, q0, [x6]
	ldp	q2, q1, [x6, #32]
	b	.LBB36_20
.LBB36_13:
	cbz	w12, .LBB36_26
	mov	w9, #12
	add	x8, x6, x7, lsl #2
	add	x10, x6, x7, lsl #3
	madd	x9, x7, x9, x6
	ldp	q23, q22, [x6]
	ldp	q19, q18, [x8]
	ldp	q17, q16, [x8, #32]
	ldp	q7, q6, [x10]
	ldp	q4, q3, [x10, #32]
	ldp	q21, q20, [x6, #32]
	ldp	q5, q0, [x9]
	ldp	q2, q1, [x9, #32]
	b	.LBB36_27
.LBB36_15:
	cbz	w12, .LBB36_47
	add	x8, x6, x7, lsl #2
	ldp	q3, q4, [x6]
	ldp	q5, q7, [x6, #32]
	ldp	q6, q0, [x8]
	ldp	q2, q1, [x8, #32]
	b	.LBB36_48
.LBB36_17:
	cbz	w12, .LBB36_54
	mov	w8, #12
	add	x9, x6, x7, lsl #2
	add	x10, x6, x7, lsl #3
	madd	x8, x7, x8, x6
	ldp	q27, q26, [x6]
	ldp	q23, q22, [x9]
	ldp	q21, q20, [x9, #32]
	add	x9, x6, x7, lsl #4
	ldp	q19, q18, [x10]
	ldp	q17, q16, [x10, #32]
	ldp	q7, q6, [x8]
	ldp	q4, q3, [x8, #32]
	ldp	q25, q24, [x6, #32]
	ldp	q5, q0, [x9]
	ldp	q2, q1, [x9, #32]
	b	.LBB36_55
.LBB36_19:
	movi	v3.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
.LBB36_20:
	ldp	x9, x8, [x11]
	cmp	x5, #2
	b.lo	.LBB36_23
	mov	w10, #4160
	sub	x11, x3, x9
	add	x12, x8, x10
	add	x11, x11, x12
.LBB36_22:
	add	x12, x3, #1, lsl #12
	sub	x13, x11, #64
	cmp	x12, x9
	ldp	q4, q5, [x3]
	csel	x12, x12, x13, lo
	mov	x13, x1
	sub	x5, x5, #2
	ldp	q6, q7, [x3, #32]
	prfm	pldl1keep, [x12]
	ld1r	{ v16.4s }, [x13], #4
	add	x12, x3, x10
	cmp	x12, x9
	add	x1, x1, #8
	csel	x12, x12, x11, lo
	cmp	x5, #1
	add	x11, x11, #128
	fmla	v3.4s, v4.4s, v16.4s
	fmla	v0.4s, v5.4s, v16.4s
	fmla	v2.4s, v6.4s, v16.4s
	fmla	v1.4s, v7.4s, v16.4s
	ldp	q4, q5, [x3, #64]
	ldp	q6, q7, [x3, #96]
	prfm	pldl1keep, [x12]
	ldr	s16, [x13]
	add	x3, x3, #128
	fmla	v3.4s, v4.4s, v16.s[0]
	fmla	v0.4s, v5.4s, v16.s[0]
	fmla	v2.4s, v6.4s, v16.s[0]
	fmla	v1.4s, v7.4s, v16.s[0]
	b.hi	.LBB36_22
.LBB36_23:
	cbz	x5, .LBB36_25
	add	x10, x3, #1, lsl #12
	ldp	q4, q5, [x3]
	subs	x9, x10, x9
	ldp	q6, q7, [x3, #32]
	add	x8, x8, x9
	csel	x8, x10, x8, lo
	prfm	pldl1keep, [x8]
	ldr	s16, [x1]
	fmla	v3.4s, v4.4s, v16.s[0]
	fmla	v0.4s, v5.4s, v16.s[0]
	fmla	v2.4s, v6.4s, v16.s[0]
	fmla	v1.4s, v7.4s, v16.s[0]
.LBB36_25:
	str	q3, [x6]
	b	.LBB36_62
.LBB36_26:
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
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
.LBB36_27:
	mov	w8, #12
	ldp	x9, x10, [x11]
	madd	x8, x2, x8, x1
	cmp	x5, #2
	b.lo	.LBB36_30
	mov	w12, #4160
	lsl	x11, x2, #2
	lsl	x13, x2, #3
	sub	x14, x3, x9
	add	x15, x10, x12
	add	x14, x14, x15
.LBB36_29:
	add	x15, x3, #1, lsl #12
	sub	x16, x14, #64
	cmp	x15, x9
	ldp	q27, q26, [x3]
	csel	x16, x15, x16, lo
	mov	x15, x1
	ldp	q24, q25, [x3, #32]
	prfm	pldl1keep, [x16]
	ld1r	{ v28.4s }, [x15], #4
	add	x16, x1, x11
	ld1r	{ v29.4s }, [x16], #4
	add	x17, x1, x13
	mov	x18, x8
	add	x0, x3, x12
	sub	x5, x5, #2
	fmla	v23.4s, v27.4s, v28.4s
	fmla	v22.4s, v26.4s, v28.4s
	cmp	x0, x9
	fmla	v21.4s, v24.4s, v28.4s
	fmla	v20.4s, v25.4s, v28.4s
	csel	x0, x0, x14, lo
	ld1r	{ v28.4s }, [x17], #4
	fmla	v19.4s, v27.4s, v29.4s
	ld1r	{ v30.4s }, [x18], #4
	fmla	v18.4s, v26.4s, v29.4s
	fmla	v17.4s, v24.4s, v29.4s
	fmla	v16.4s, v25.4s, v29.4s
	add	x1, x1, #8
	fmla	v7.4s, v27.4s, v28.4s
	fmla	v6.4s, v26.4s, v28.4s
	cmp	x5, #1
	fmla	v4.4s, v24.4s, v28.4s
	fmla	v3.4s, v25.4s, v28.4s
	add	x8, x8, #8
	fmla	v5.4s, v27.4s, v30.4s
	fmla	v0.4s, v26.4s, v30.4s
	add	x14, x14, #128
	ldp	q26, q27, [x3, #64]
	fmla	v2.4s, v24.4s, v30.4s
	ldp	q28, q29, [x3, #96]
	prfm	pldl1keep, [x0]
	fmla	v1.4s, v25.4s, v30.4s
	ldr	s24, [x16]
	ldr	s31, [x15]
	ldr	s25, [x17]
	add	x3, x3, #128
	fmla	v19.4s, v26.4s, v24.s[0]
	fmla	v18.4s, v27.4s, v24.s[0]
	fmla	v17.4s, v28.4s, v24.s[0]
	fmla	v16.4s, v29.4s, v24.s[0]
	ldr	s24, [x18]
	fmla	v23.4s, v26.4s, v31.s[0]
	fmla	v22.4s, v27.4s, v31.s[0]
	fmla	v21.4s, v28.4s, v31.s[0]
	fmla	v20.4s, v29.4s, v31.s[0]
	fmla	v7.4s, v26.4s, v25.s[0]
	fmla	v6.4s, v27.4s, v25.s[0]
	fmla	v4.4s, v28.4s, v25.s[0]
	fmla	v3.4s, v29.4s, v25.s[0]
	fmla	v5.4s, v26.4s, v24.s[0]
	fmla	v0.4s, v27.4s, v24.s[0]
	fmla	v2.4s, v28.4s, v24.s[0]
	fmla	v1.4s, v29.4s, v24.s[0]
	b.hi	.LBB36_29
.LBB36_30:
	cbz	x5, .LBB36_32
	add	x11, x3, #1, lsl #12
	subs	x9, x11, x9
	ldp	q24, q25, [x3]
	add	x9, x10, x9
	lsl	x10, x2, #3
	csel	x9, x11, x9, lo
	mov	x11, x1
	ldp	q26, q27, [x3, #32]
	prfm	pldl1keep, [x9]
	ld1r	{ v28.4s }, [x11], x10
	ldr	s29, [x1, x2, lsl #2]
	fmla	v19.4s, v24.4s, v29.s[0]
	fmla	v18.4s, v25.4s, v29.s[0]
	fmla	v23.4s, v24.4s, v28.4s
	fmla	v22.4s, v25.4s, v28.4s
	fmla	v21.4s, v26.4s, v28.4s
	fmla	v20.4s, v27.4s, v28.4s
	ldr	s28, [x11]
	fmla	v17.4s, v26.4s, v29.s[0]
	fmla	v16.4s, v27.4s, v29.s[0]
	ldr	s29, [x8]
	fmla	v7.4s, v24.4s, v28.s[0]
	fmla	v6.4s, v25.4s, v28.s[0]
	fmla	v4.4s, v26.4s, v28.s[0]
	fmla	v3.4s, v27.4s, v28.s[0]
	fmla	v5.4s, v24.4s, v29.s[0]
	fmla	v0.4s, v25.4s, v29.s[0]
	fmla	v2.4s, v26.4s, v29.s[0]
	fmla	v1.4s, v27.4s, v29.s[0]
.LBB36_32:
	mov	w10, #12
	stp	q23, q22, [x6]
	add	x8, x6, x7, lsl #2
	stp	q21, q20, [x6, #32]
	add	x9, x6, x7, lsl #3
	madd	x6, x7, x10, x6
	stp	q19, q18, [x8]
	stp	q17, q16, [x8, #32]
	stp	q7, q6, [x9]
	stp	q4, q3, [x9, #32]
	b	.LBB36_61
.LBB36_33:
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
.LBB36_34:
	ldp	x8, x9, [x11]
	cmp	x5, #2
	b.lo	.LBB36_37
	mov	w11, #4160
	lsl	x10, x2, #3
	sub	x13, x3, x8
	add	x14, x9, x11
	lsl	x12, x2, #2
	add	x13, x13, x14
.LBB36_36:
	add	x14, x3, #1, lsl #12
	sub	x15, x13, #64
	cmp	x14, x8
	ldp	q20, q21, [x3]
	csel	x15, x14, x15, lo
	mov	x14, x1
	sub	x5, x5, #2
	ldp	q22, q23, [x3, #32]
	prfm	pldl1keep, [x15]
	ld1r	{ v24.4s }, [x14], #4
	add	x15, x3, x11
	ldr	s25, [x1, x12]
	cmp	x15, x8
	csel	x15, x15, x13, lo
	ldp	q26, q27, [x3, #64]
	fmla	v19.4s, v20.4s, v24.4s
	fmla	v17.4s, v21.4s, v24.4s
	cmp	x5, #1
	fmla	v18.4s, v22.4s, v24.4s
	fmla	v16.4s, v23.4s, v24.4s
	ldr	s24, [x1, x10]
	fmla	v7.4s, v20.4s, v25.s[0]
	fmla	v6.4s, v21.4s, v25.s[0]
	add	x1, x1, #8
	fmla	v5.4s, v22.4s, v25.s[0]
	ldp	q28, q29, [x3, #96]
	prfm	pldl1keep, [x15]
	mov	x15, x14
	fmla	v4.4s, v23.4s, v25.s[0]
	fmla	v3.4s, v20.4s, v24.s[0]
	fmla	v0.4s, v21.4s, v24.s[0]
	add	x3, x3, #128
	fmla	v2.4s, v22.4s, v24.s[0]
	fmla	v1.4s, v23.4s, v24.s[0]
	add	x13, x13, #128
	ld1r	{ v25.4s }, [x15], x12
	ldr	s20, [x15]
	ldr	s21, [x14, x10]
	fmla	v7.4s, v26.4s, v20.s[0]
	fmla	v6.4s, v27.4s, v20.s[0]
	fmla	v19.4s, v26.4s, v25.4s
	fmla	v17.4s, v27.4s, v25.4s
	fmla	v18.4s, v28.4s, v25.4s
	fmla	v16.4s, v29.4s, v25.4s
	fmla	v5.4s, v28.4s, v20.s[0]
	fmla	v4.4s, v29.4s, v20.s[0]
	fmla	v3.4s, v26.4s, v21.s[0]
	fmla	v0.4s, v27.4s, v21.s[0]
	fmla	v2.4s, v28.4s, v21.s[0]
	fmla	v1.4s, v29.4s, v21.s[0]
	b.hi	.LBB36_36
.LBB36_37:
	cbz	x5, .LBB36_39
	add	x10, x3, #1, lsl #12
	subs	x8, x10, x8
	ldp	q20, q21, [x3]
	add	x8, x9, x8
	lsl	x9, x2, #3
	csel	x8, x10, x8, lo
	ldp	q22, q23, [x3, #32]
	mov	x10, x1
	prfm	pldl1keep, [x8]
	ld1r	{ v24.4s }, [x10], x9
	ldr	s25, [x1, x2, lsl #2]
	fmla	v7.4s, v20.4s, v25.s[0]
	fmla	v6.4s, v21.4s, v25.s[0]
	fmla	v5.4s, v22.4s, v25.s[0]
	fmla	v4.4s, v23.4s, v25.s[0]
	ldr	s25, [x10]
	fmla	v19.4s, v20.4s, v24.4s
	fmla	v17.4s, v21.4s, v24.4s
	fmla	v18.4s, v22.4s, v24.4s
	fmla	v16.4s, v23.4s, v24.4s
	fmla	v3.4s, v20.4s, v25.s[0]
	fmla	v0.4s, v21.4s, v25.s[0]
	fmla	v2.4s, v22.4s, v25.s[0]
	fmla	v1.4s, v23.4s, v25.s[0]
.LBB36_39:
	stp	q19, q17, [x6]
	add	x8, x6, x7, lsl #2
	stp	q18, q16, [x6, #32]
	add	x6, x6, x7, lsl #3
	stp	q7, q6, [x8]
	stp	q5, q4, [x8, #32]
	str	q3, [x6]
	b	.LBB36_62
.LBB36_40:
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	movi	v21.2d, #0000000000000000
	movi	v22.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	movi	v24.2d, #0000000000000000
	movi	v25.2d, #0000000000000000
	movi	v26.2d, #0000000000000000
	movi	v27.2d, #0000000000000000
	movi	v28.2d, #0000000000000000
	movi	v30.2d, #0000000000000000
	movi	v29.2d, #0000000000000000
	movi	v31.2d, #0000000000000000
.LBB36_41:
	mov	w12, #12
	ldp	x13, x14, [x11]
	madd	x12, x2, x12, x1
	lsl	x11, x2, #3
	cmp	x5, #2
	b.lo	.LBB36_44
	mov	w15, #4160
	lsl	x16, x2, #2
	sub	x17, x3, x13
	add	x18, x14, x15
	add	x17, x17, x18
.LBB36_43:
	add	x18, x3, #1, lsl #12
	sub	x0, x17, #64
	cmp	x18, x13
	mov	x4, x1
	csel	x18, x18, x0, lo
	ldp	q11, q10, [x3]
	ldp	q8, q9, [x3, #32]
	prfm	pldl1keep, [x18]
	ld1r	{ v12.4s }, [x4], #4
	add	x18, x1, x16
	add	x0, x1, x11
	ld1r	{ v13.4s }, [x18], #4
	mov	x19, x12
	add	x20, x12, x16
	add	x21, x12, x11
	fmla	v31.4s, v11.4s, v12.4s
	fmla	v29.4s, v10.4s, v12.4s
	add	x22, x3, x15
	fmla	v30.4s, v8.4s, v12.4s
	fmla	v28.4s, v9.4s, v12.4s
	cmp	x22, x13
	ld1r	{ v12.4s }, [x0], #4
	fmla	v27.4s, v11.4s, v13.4s
	fmla	v26.4s, v10.4s, v13.4s
	fmla	v25.4s, v8.4s, v13.4s
	csel	x22, x22, x17, lo
	fmla	v24.4s, v9.4s, v13.4s
	ld1r	{ v13.4s }, [x19], #4
	fmla	v23.4s, v11.4s, v12.4s
	fmla	v22.4s, v10.4s, v12.4s
	sub	x5, x5, #2
	fmla	v21.4s, v8.4s, v12.4s
	fmla	v20.4s, v9.4s, v12.4s
	add	x1, x1, #8
	ld1r	{ v12.4s }, [x20], #4
	fmla	v6.4s, v11.4s, v13.4s
	ld1r	{ v14.4s }, [x21], #4
	fmla	v5.4s, v10.4s, v13.4s
	fmla	v4.4s, v8.4s, v13.4s
	fmla	v3.4s, v9.4s, v13.4s
	cmp	x5, #1
	fmla	v19.4s, v11.4s, v12.4s
	fmla	v18.4s, v10.4s, v12.4s
	add	x12, x12, #8
	fmla	v17.4s, v8.4s, v12.4s
	fmla	v16.4s, v9.4s, v12.4s
	add	x17, x17, #128
	fmla	v7.4s, v11.4s, v14.4s
	fmla	v0.4s, v10.4s, v14.4s
	ldp	q13, q11, [x3, #64]
	fmla	v2.4s, v8.4s, v14.4s
	ldp	q12, q10, [x3, #96]
	prfm	pldl1keep, [x22]
	ldr	s8, [x18]
	fmla	v1.4s, v9.4s, v14.4s
	ldr	s9, [x0]
	ldr	s15, [x4]
	add	x3, x3, #128
	fmla	v27.4s, v13.4s, v8.s[0]
	fmla	v26.4s, v11.4s, v8.s[0]
	fmla	v25.4s, v12.4s, v8.s[0]
	fmla	v24.4s, v10.4s, v8.s[0]
	ldr	s8, [x19]
	fmla	v23.4s, v13.4s, v9.s[0]
	fmla	v22.4s, v11.4s, v9.s[0]
	fmla	v21.4s, v12.4s, v9.s[0]
	fmla	v20.4s, v10.4s, v9.s[0]
	ldr	s9, [x20]
	fmla	v6.4s, v13.4s, v8.s[0]
	fmla	v5.4s, v11.4s, v8.s[0]
	fmla	v4.4s, v12.4s, v8.s[0]
	fmla	v3.4s, v10.4s, v8.s[0]
	ldr	s8, [x21]
	fmla	v31.4s, v13.4s, v15.s[0]
	fmla	v29.4s, v11.4s, v15.s[0]
	fmla	v30.4s, v12.4s, v15.s[0]
	fmla	v28.4s, v10.4s, v15.s[0]
	fmla	v19.4s, v13.4s, v9.s[0]
	fmla	v18.4s, v11.4s, v9.s[0]
	fmla	v17.4s, v12.4s, v9.s[0]
	fmla	v16.4s, v10.4s, v9.s[0]
	fmla	v7.4s, v13.4s, v8.s[0]
	fmla	v0.4s, v11.4s, v8.s[0]
	fmla	v2.4s, v12.4s, v8.s[0]
	fmla	v1.4s, v10.4s, v8.s[0]
	b.hi	.LBB36_43
.LBB36_44:
	cbz	x5, .LBB36_46
	add	x15, x3, #1, lsl #12
	subs	x13, x15, x13
	ldp	q11, q9, [x3]
	add	x13, x14, x13
	mov	x14, x1
	csel	x13, x15, x13, lo
	ldp	q10, q8, [x3, #32]
	prfm	pldl1keep, [x13]
	ld1r	{ v12.4s }, [x14], x11
	ldr	s13, [x1, x2, lsl #2]
	mov	x13, x12
	fmla	v27.4s, v11.4s, v13.s[0]
	fmla	v31.4s, v11.4s, v12.4s
	fmla	v29.4s, v9.4s, v12.4s
	fmla	v30.4s, v10.4s, v12.4s
	fmla	v28.4s, v8.4s, v12.4s
	ldr	s12, [x14]
	fmla	v26.4s, v9.4s, v13.s[0]
	fmla	v25.4s, v10.4s, v13.s[0]
	fmla	v24.4s, v8.4s, v13.s[0]
	ld1r	{ v13.4s }, [x13], x11
	fmla	v23.4s, v11.4s, v12.s[0]
	fmla	v22.4s, v9.4s, v12.s[0]
	fmla	v21.4s, v10.4s, v12.s[0]
	fmla	v20.4s, v8.4s, v12.s[0]
	ldr	s12, [x12, x2, lsl #2]
	fmla	v6.4s, v11.4s, v13.4s
	fmla	v5.4s, v9.4s, v13.4s
	fmla	v4.4s, v10.4s, v13.4s
	fmla	v3.4s, v8.4s, v13.4s
	ldr	s13, [x13]
	fmla	v19.4s, v11.4s, v12.s[0]
	fmla	v18.4s, v9.4s, v12.s[0]
	fmla	v17.4s, v10.4s, v12.s[0]
	fmla	v16.4s, v8.4s, v12.s[0]
	fmla	v7.4s, v11.4s, v13.s[0]
	fmla	v0.4s, v9.4s, v13.s[0]
	fmla	v2.4s, v10.4s, v13.s[0]
	fmla	v1.4s, v8.4s, v13.s[0]
.LBB36_46:
	stp	q31, q29, [x6]
	mov	w11, #12
	stp	q30, q28, [x6, #32]
	stp	q27, q26, [x10]
	stp	q25, q24, [x10, #32]
	madd	x10, x7, x11, x6
	stp	q23, q22, [x9]
	stp	q21, q20, [x9, #32]
	mov	w9, #20
	madd	x6, x7, x9, x6
	stp	q6, q5, [x10]
	stp	q4, q3, [x10, #32]
	stp	q19, q18, [x8]
	stp	q17, q16, [x8, #32]
	str	q7, [x6]
	b	.LBB36_62
.LBB36_47:
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
.LBB36_48:
	ldp	x8, x9, [x11]
	cmp	x5, #2
	b.lo	.LBB36_51
	mov	w10, #4160
	sub	x12, x3, x8
	lsl	x11, x2, #2
	add	x13, x9, x10
	add	x12, x12, x13
.LBB36_50:
	add	x13, x3, #1, lsl #12
	sub	x14, x12, #64
	cmp	x13, x8
	ldp	q16, q17, [x3]
	csel	x13, x13, x14, lo
	mov	x14, x1
	sub	x5, x5, #2
	ldp	q18, q19, [x3, #32]
	prfm	pldl1keep, [x13]
	ld1r	{ v20.4s }, [x14], #4
	add	x13, x3, x10
	ldr	s21, [x1, x11]
	cmp	x13, x8
	add	x1, x1, #8
	csel	x13, x13, x12, lo
	ldp	q22, q23, [x3, #64]
	fmla	v3.4s, v16.4s, v20.4s
	fmla	v4.4s, v17.4s, v20.4s
	cmp	x5, #1
	fmla	v5.4s, v18.4s, v20.4s
	fmla	v7.4s, v19.4s, v20.4s
	add	x12, x12, #128
	fmla	v6.4s, v16.4s, v21.s[0]
	fmla	v0.4s, v17.4s, v21.s[0]
	fmla	v2.4s, v18.4s, v21.s[0]
	fmla	v1.4s, v19.4s, v21.s[0]
	ldp	q20, q24, [x3, #96]
	prfm	pldl1keep, [x13]
	ld1r	{ v25.4s }, [x14], x11
	ldr	s16, [x14]
	add	x3, x3, #128
	fmla	v6.4s, v22.4s, v16.s[0]
	fmla	v0.4s, v23.4s, v16.s[0]
	fmla	v3.4s, v22.4s, v25.4s
	fmla	v4.4s, v23.4s, v25.4s
	fmla	v5.4s, v20.4s, v25.4s
	fmla	v7.4s, v24.4s, v25.4s
	fmla	v2.4s, v20.4s, v16.s[0]
	fmla	v1.4s, v24.4s, v16.s[0]
	b.hi	.LBB36_50
.LBB36_51:
	cbz	x5, .LBB36_53
	add	x10, x3, #1, lsl #12
	subs	x8, x10, x8
	ldp	q16, q17, [x3]
	add	x8, x9, x8
	lsl	x9, x2, #2
	csel	x8, x10, x8, lo
	ldp	q18, q19, [x3, #32]
	prfm	pldl1keep, [x8]
	ld1r	{ v20.4s }, [x1], x9
	ldr	s21, [x1]
	fmla	v6.4s, v16.4s, v21.s[0]
	fmla	v3.4s, v16.4s, v20.4s
	fmla	v0.4s, v17.4s, v21.s[0]
	fmla	v4.4s, v17.4s, v20.4s
	fmla	v5.4s, v18.4s, v20.4s
	fmla	v7.4s, v19.4s, v20.4s
	fmla	v2.4s, v18.4s, v21.s[0]
	fmla	v1.4s, v19.4s, v21.s[0]
.LBB36_53:
	stp	q3, q4, [x6]
	stp	q5, q7, [x6, #32]
	add	x6, x6, x7, lsl #2
	str	q6, [x6]
	b	.LBB36_62
.LBB36_54:
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
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
	movi	v25.2d, #0000000000000000
	movi	v26.2d, #0000000000000000
	movi	v27.2d, #0000000000000000
.LBB36_55:
	mov	w8, #12
	ldp	x10, x11, [x11]
	madd	x8, x2, x8, x1
	lsl	x9, x2, #2
	cmp	x5, #2
	b.lo	.LBB36_58
	mov	w12, #4160
	lsl	x13, x2, #3
	sub	x14, x3, x10
	add	x15, x11, x12
	add	x14, x14, x15
.LBB36_57:
	add	x15, x3, #1, lsl #12
	sub	x16, x14, #64
	cmp	x15, x10
	ldp	q31, q30, [x3]
	csel	x15, x15, x16, lo
	mov	x16, x1
	add	x17, x1, x13
	ldp	q28, q29, [x3, #32]
	prfm	pldl1keep, [x15]
	ld1r	{ v8.4s }, [x16], #4
	add	x15, x1, x9
	ld1r	{ v9.4s }, [x15], #4
	mov	x18, x8
	add	x0, x8, x9
	add	x4, x3, x12
	fmla	v27.4s, v31.4s, v8.4s
	fmla	v26.4s, v30.4s, v8.4s
	cmp	x4, x10
	fmla	v25.4s, v28.4s, v8.4s
	fmla	v24.4s, v29.4s, v8.4s
	csel	x4, x4, x14, lo
	ld1r	{ v8.4s }, [x17], #4
	fmla	v23.4s, v31.4s, v9.4s
	fmla	v22.4s, v30.4s, v9.4s
	fmla	v21.4s, v28.4s, v9.4s
	sub	x5, x5, #2
	fmla	v20.4s, v29.4s, v9.4s
	ld1r	{ v9.4s }, [x18], #4
	ld1r	{ v10.4s }, [x0], #4
	fmla	v19.4s, v31.4s, v8.4s
	fmla	v18.4s, v30.4s, v8.4s
	fmla	v17.4s, v28.4s, v8.4s
	add	x1, x1, #8
	fmla	v16.4s, v29.4s, v8.4s
	fmla	v7.4s, v31.4s, v9.4s
	cmp	x5, #1
	fmla	v6.4s, v30.4s, v9.4s
	fmla	v4.4s, v28.4s, v9.4s
	add	x8, x8, #8
	fmla	v3.4s, v29.4s, v9.4s
	fmla	v5.4s, v31.4s, v10.4s
	add	x14, x14, #128
	fmla	v0.4s, v30.4s, v10.4s
	ldp	q30, q31, [x3, #64]
	ldp	q8, q9, [x3, #96]
	prfm	pldl1keep, [x4]
	fmla	v2.4s, v28.4s, v10.4s
	fmla	v1.4s, v29.4s, v10.4s
	ldr	s28, [x15]
	ldr	s29, [x17]
	ldr	s11, [x16]
	add	x3, x3, #128
	fmla	v23.4s, v30.4s, v28.s[0]
	fmla	v22.4s, v31.4s, v28.s[0]
	fmla	v21.4s, v8.4s, v28.s[0]
	fmla	v20.4s, v9.4s, v28.s[0]
	ldr	s28, [x18]
	fmla	v19.4s, v30.4s, v29.s[0]
	fmla	v18.4s, v31.4s, v29.s[0]
	fmla	v17.4s, v8.4s, v29.s[0]
	fmla	v16.4s, v9.4s, v29.s[0]
	ldr	s29, [x0]
	fmla	v27.4s, v30.4s, v11.s[0]
	fmla	v26.4s, v31.4s, v11.s[0]
	fmla	v25.4s, v8.4s, v11.s[0]
	fmla	v24.4s, v9.4s, v11.s[0]
	fmla	v7.4s, v30.4s, v28.s[0]
	fmla	v6.4s, v31.4s, v28.s[0]
	fmla	v4.4s, v8.4s, v28.s[0]
	fmla	v3.4s, v9.4s, v28.s[0]
	fmla	v5.4s, v30.4s, v29.s[0]
	fmla	v0.4s, v31.4s, v29.s[0]
	fmla	v2.4s, v8.4s, v29.s[0]
	fmla	v1.4s, v9.4s, v29.s[0]
	b.hi	.LBB36_57
.LBB36_58:
	cbz	x5, .LBB36_60
	add	x12, x3, #1, lsl #12
	subs	x10, x12, x10
	ldp	q29, q28, [x3]
	add	x10, x11, x10
	lsl	x11, x2, #3
	csel	x10, x12, x10, lo
	mov	x12, x1
	ldp	q31, q30, [x3, #32]
	prfm	pldl1keep, [x10]
	ld1r	{ v8.4s }, [x12], x11
	ldr	s9, [x1, x2, lsl #2]
	fmla	v23.4s, v29.4s, v9.s[0]
	fmla	v22.4s, v28.4s, v9.s[0]
	fmla	v27.4s, v29.4s, v8.4s
	fmla	v26.4s, v28.4s, v8.4s
	fmla	v25.4s, v31.4s, v8.4s
	fmla	v24.4s, v30.4s, v8.4s
	ldr	s8, [x12]
	fmla	v21.4s, v31.4s, v9.s[0]
	fmla	v20.4s, v30.4s, v9.s[0]
	ld1r	{ v9.4s }, [x8], x9
	fmla	v19.4s, v29.4s, v8.s[0]
	fmla	v18.4s, v28.4s, v8.s[0]
	fmla	v17.4s, v31.4s, v8.s[0]
	fmla	v16.4s, v30.4s, v8.s[0]
	ldr	s8, [x8]
	fmla	v7.4s, v29.4s, v9.4s
	fmla	v6.4s, v28.4s, v9.4s
	fmla	v4.4s, v31.4s, v9.4s
	fmla	v3.4s, v30.4s, v9.4s
	fmla	v5.4s, v29.4s, v8.s[0]
	fmla	v0.4s, v28.4s, v8.s[0]
	fmla	v2.4s, v31.4s, v8.s[0]
	fmla	v1.4s, v30.4s, v8.s[0]
.LBB36_60:
	add	x8, x6, x7, lsl #2
	mov	w10, #12
	stp	q27, q26, [x6]
	stp	q25, q24, [x6, #32]
	add	x9, x6, x7, lsl #3
	stp	q23, q22, [x8]
	stp	q21, q20, [x8, #32]
	madd	x8, x7, x10, x6
	add	x6, x6, x7, lsl #4
	stp	q19, q18, [x9]
	stp	q17, q16, [x9, #32]
	stp	q7, q6, [x8]
	stp	q4, q3, [x8, #32]
.LBB36_61:
	str	q5, [x6]
.LBB36_62:
	stp	q0, q2, [x6, #16]
	str	q1, [x6, #48]
.LBB36_63:
	ldp	x20, x19, [sp, #80]
	ldp	x22, x21, [sp, #64]
	ldp	d9, d8, [sp, #48]
	ldp	d11, d10, [sp, #32]
	ldp	d13, d12, [sp, #16]
	ldp	d15, d14, [sp], #96
	ret
.Lfunc_end36:
	.size	float32_page_tile, .Lfunc_end36-float32_page_tile
	.p2align	2
	.type	bfloat16_page_tile,@function
bfloat16_page_tile:
	stp	d15, d14, [sp, #-96]!
	ldr	x11, [sp, #104]
	ldr	w12, [sp, #96]
	cmp	x0, #3
	stp	d13, d12, [sp, #16]
	stp	d11, d10, [sp, #32]
	stp	d9, d8, [sp, #48]
	stp	x22, x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	b.gt	.LBB37_6
	cmp	x0, #1
	b.eq	.LBB37_11
	cmp	x0, #2
	b.eq	.LBB37_15
	cmp	x0, #3
	b.ne	.LBB37_63
	cbz	w12, .LBB37_33
	add	x8, x6, x7, lsl #2
	add	x9, x6, x7, lsl #3
	ldp	q19, q17, [x6]
	ldp	q18, q16, [x6, #32]
	ldp	q7, q6, [x8]
	ldp	q5, q4, [x8, #32]
	ldp	q3, q0, [x9]
	ldp	q2, q1, [x9, #32]
	b	.LBB37_34
.LBB37_6:
	cmp	x0, #4
	b.eq	.LBB37_13
	cmp	x0, #5
	b.eq	.LBB37_17
	cmp	x0, #6
	b.ne	.LBB37_63
	add	x10, x6, x7, lsl #2
	add	x9, x6, x7, lsl #3
	add	x8, x6, x7, lsl #4
	cbz	w12, .LBB37_40
	mov	w12, #12
	ldp	q31, q29, [x6]
	madd	x12, x7, x12, x6
	ldp	q30, q28, [x6, #32]
	ldp	q27, q26, [x10]
	ldp	q25, q24, [x10, #32]
	ldp	q23, q22, [x9]
	ldp	q21, q20, [x9, #32]
	ldp	q6, q5, [x12]
	ldp	q4, q3, [x12, #32]
	mov	w12, #20
	madd	x12, x7, x12, x6
	ldp	q19, q18, [x8]
	ldp	q17, q16, [x8, #32]
	ldp	q7, q0, [x12]
	ldp	q2, q1, [x12, #32]
	b	.LBB37_41
.LBB37_11:
	cbz	w12, .LBB37_19
	ldp	q3, q0, [x6]
	ldp	q2, q1, [x6, #32]
	b	.LBB37_20
.LBB37_13:
	cbz	w12, .LBB37_26
	mov	w9, #12
	add	x8, x6, x7, lsl #2
	add	x10, x6, x7, lsl #3
	madd	x9, x7, x9, x6
	ldp	q23, q22, [x6]
	ldp	q19, q18, [x8]
	ldp	q17, q16, [x8, #32]
	ldp	q7, q6, [x10]
	ldp	q4, q3, [x10, #32]
	ldp	q21, q20, [x6, #32]
	ldp	q5, q0, [x9]
	ldp	q2, q1, [x9, #32]
	b	.LBB37_27
.LBB37_15:
	cbz	w12, .LBB37_47
	add	x8, x6, x7, lsl #2
	ldp	q3, q4, [x6]
	ldp	q5, q7, [x6, #32]
	ldp	q6, q0, [x8]
	ldp	q2, q1, [x8, #32]
	b	.LBB37_48
.LBB37_17:
	cbz	w12, .LBB37_54
	mov	w8, #12
	add	x9, x6, x7, lsl #2
	add	x10, x6, x7, lsl #3
	madd	x8, x7, x8, x6
	ldp	q27, q26, [x6]
	ldp	q23, q22, [x9]
	ldp	q21, q20, [x9, #32]
	add	x9, x6, x7, lsl #4
	ldp	q19, q18, [x10]
	ldp	q17, q16, [x10, #32]
	ldp	q7, q6, [x8]
	ldp	q4, q3, [x8, #32]
	ldp	q25, q24, [x6, #32]
	ldp	q5, q0, [x9]
	ldp	q2, q1, [x9, #32]
	b	.LBB37_55
.LBB37_19:
	movi	v3.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
.LBB37_20:
	ldp	x9, x8, [x11]
	cmp	x5, #2
	b.lo	.LBB37_23
	mov	w10, #4128
	sub	x11, x3, x9
	add	x12, x8, x10
	add	x11, x11, x12
.LBB37_22:
	ldp	d4, d5, [x3]
	add	x12, x3, #1, lsl #12
	ldp	d6, d7, [x3, #16]
	sub	x13, x11, #32
	cmp	x12, x9
	sub	x5, x5, #2
	csel	x12, x12, x13, lo
	mov	x13, x1
	shll	v4.4s, v4.4h, #16
	shll	v5.4s, v5.4h, #16
	prfm	pldl1keep, [x12]
	shll	v6.4s, v6.4h, #16
	ld1r	{ v16.4s }, [x13], #4
	shll	v7.4s, v7.4h, #16
	add	x12, x3, x10
	add	x1, x1, #8
	cmp	x12, x9
	fmla	v3.4s, v4.4s, v16.4s
	fmla	v0.4s, v5.4s, v16.4s
	csel	x12, x12, x11, lo
	fmla	v2.4s, v6.4s, v16.4s
	fmla	v1.4s, v7.4s, v16.4s
	cmp	x5, #1
	ldp	d4, d5, [x3, #32]
	add	x11, x11, #64
	ldp	d6, d7, [x3, #48]
	prfm	pldl1keep, [x12]
	ldr	s16, [x13]
	add	x3, x3, #64
	shll	v4.4s, v4.4h, #16
	shll	v5.4s, v5.4h, #16
	shll	v6.4s, v6.4h, #16
	shll	v7.4s, v7.4h, #16
	fmla	v3.4s, v4.4s, v16.s[0]
	fmla	v0.4s, v5.4s, v16.s[0]
	fmla	v2.4s, v6.4s, v16.s[0]
	fmla	v1.4s, v7.4s, v16.s[0]
	b.hi	.LBB37_22
.LBB37_23:
	cbz	x5, .LBB37_25
	ldp	d4, d5, [x3]
	add	x10, x3, #1, lsl #12
	ldp	d6, d7, [x3, #16]
	subs	x9, x10, x9
	add	x8, x8, x9
	shll	v4.4s, v4.4h, #16
	shll	v5.4s, v5.4h, #16
	csel	x8, x10, x8, lo
	shll	v6.4s, v6.4h, #16
	shll	v7.4s, v7.4h, #16
	prfm	pldl1keep, [x8]
	ldr	s16, [x1]
	fmla	v3.4s, v4.4s, v16.s[0]
	fmla	v0.4s, v5.4s, v16.s[0]
	fmla	v2.4s, v6.4s, v16.s[0]
	fmla	v1.4s, v7.4s, v16.s[0]
.LBB37_25:
	str	q3, [x6]
	b	.LBB37_62
.LBB37_26:
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
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
.LBB37_27:
	mov	w8, #12
	ldp	x10, x9, [x11]
	madd	x8, x2, x8, x1
	cmp	x5, #2
	b.lo	.LBB37_30
	mov	w12, #4128
	lsl	x11, x2, #2
	lsl	x13, x2, #3
	sub	x14, x3, x10
	add	x15, x9, x12
	add	x14, x14, x15
.LBB37_29:
	ldp	d24, d25, [x3]
	add	x15, x3, #1, lsl #12
	sub	x16, x14, #32
	cmp	x15, x10
	csel	x16, x15, x16, lo
	mov	x15, x1
	shll	v26.4s, v24.4h, #16
	shll	v27.4s, v25.4h, #16
	add	x17, x1, x13
	ldp	d24, d25, [x3, #16]
	prfm	pldl1keep, [x16]
	add	x16, x1, x11
	ld1r	{ v28.4s }, [x15], #4
	ld1r	{ v29.4s }, [x16], #4
	mov	x18, x8
	shll	v24.4s, v24.4h, #16
	shll	v25.4s, v25.4h, #16
	add	x0, x3, x12
	fmla	v23.4s, v26.4s, v28.4s
	fmla	v22.4s, v27.4s, v28.4s
	cmp	x0, x10
	fmla	v19.4s, v26.4s, v29.4s
	fmla	v18.4s, v27.4s, v29.4s
	csel	x0, x0, x14, lo
	fmla	v21.4s, v24.4s, v28.4s
	fmla	v20.4s, v25.4s, v28.4s
	sub	x5, x5, #2
	ld1r	{ v28.4s }, [x17], #4
	fmla	v17.4s, v24.4s, v29.4s
	fmla	v16.4s, v25.4s, v29.4s
	ld1r	{ v29.4s }, [x18], #4
	add	x1, x1, #8
	cmp	x5, #1
	add	x8, x8, #8
	fmla	v7.4s, v26.4s, v28.4s
	fmla	v6.4s, v27.4s, v28.4s
	add	x14, x14, #64
	fmla	v4.4s, v24.4s, v28.4s
	fmla	v3.4s, v25.4s, v28.4s
	fmla	v5.4s, v26.4s, v29.4s
	fmla	v0.4s, v27.4s, v29.4s
	ldp	d26, d27, [x3, #32]
	fmla	v2.4s, v24.4s, v29.4s
	ldp	d28, d30, [x3, #48]
	prfm	pldl1keep, [x0]
	fmla	v1.4s, v25.4s, v29.4s
	ldr	s24, [x16]
	ldr	s31, [x15]
	shll	v26.4s, v26.4h, #16
	shll	v27.4s, v27.4h, #16
	ldr	s25, [x17]
	shll	v28.4s, v28.4h, #16
	shll	v30.4s, v30.4h, #16
	add	x3, x3, #64
	fmla	v19.4s, v26.4s, v24.s[0]
	fmla	v18.4s, v27.4s, v24.s[0]
	fmla	v17.4s, v28.4s, v24.s[0]
	fmla	v16.4s, v30.4s, v24.s[0]
	ldr	s24, [x18]
	fmla	v23.4s, v26.4s, v31.s[0]
	fmla	v22.4s, v27.4s, v31.s[0]
	fmla	v21.4s, v28.4s, v31.s[0]
	fmla	v20.4s, v30.4s, v31.s[0]
	fmla	v7.4s, v26.4s, v25.s[0]
	fmla	v6.4s, v27.4s, v25.s[0]
	fmla	v4.4s, v28.4s, v25.s[0]
	fmla	v3.4s, v30.4s, v25.s[0]
	fmla	v5.4s, v26.4s, v24.s[0]
	fmla	v0.4s, v27.4s, v24.s[0]
	fmla	v2.4s, v28.4s, v24.s[0]
	fmla	v1.4s, v30.4s, v24.s[0]
	b.hi	.LBB37_29
.LBB37_30:
	cbz	x5, .LBB37_32
	add	x11, x3, #1, lsl #12
	ldp	d24, d25, [x3]
	ldp	d26, d27, [x3, #16]
	subs	x10, x11, x10
	add	x9, x9, x10
	lsl	x10, x2, #3
	csel	x9, x11, x9, lo
	mov	x11, x1
	shll	v24.4s, v24.4h, #16
	prfm	pldl1keep, [x9]
	ld1r	{ v28.4s }, [x11], x10
	shll	v25.4s, v25.4h, #16
	shll	v26.4s, v26.4h, #16
	shll	v27.4s, v27.4h, #16
	ldr	s29, [x1, x2, lsl #2]
	fmla	v23.4s, v24.4s, v28.4s
	fmla	v19.4s, v24.4s, v29.s[0]
	fmla	v22.4s, v25.4s, v28.4s
	fmla	v21.4s, v26.4s, v28.4s
	fmla	v20.4s, v27.4s, v28.4s
	ldr	s28, [x11]
	fmla	v18.4s, v25.4s, v29.s[0]
	fmla	v17.4s, v26.4s, v29.s[0]
	fmla	v16.4s, v27.4s, v29.s[0]
	ldr	s29, [x8]
	fmla	v7.4s, v24.4s, v28.s[0]
	fmla	v6.4s, v25.4s, v28.s[0]
	fmla	v4.4s, v26.4s, v28.s[0]
	fmla	v3.4s, v27.4s, v28.s[0]
	fmla	v5.4s, v24.4s, v29.s[0]
	fmla	v0.4s, v25.4s, v29.s[0]
	fmla	v2.4s, v26.4s, v29.s[0]
	fmla	v1.4s, v27.4s, v29.s[0]
.LBB37_32:
	mov	w10, #12
	stp	q23, q22, [x6]
	add	x8, x6, x7, lsl #2
	stp	q21, q20, [x6, #32]
	add	x9, x6, x7, lsl #3
	madd	x6, x7, x10, x6
	stp	q19, q18, [x8]
	stp	q17, q16, [x8, #32]
	stp	q7, q6, [x9]
	stp	q4, q3, [x9, #32]
	b	.LBB37_61
.LBB37_33:
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
.LBB37_34:
	ldp	x9, x8, [x11]
	cmp	x5, #2
	b.lo	.LBB37_37
	mov	w11, #4128
	lsl	x10, x2, #3
	sub	x13, x3, x9
	add	x14, x8, x11
	lsl	x12, x2, #2
	add	x13, x13, x14
.LBB37_36:
	ldp	d20, d21, [x3]
	add	x14, x3, #1, lsl #12
	ldp	d22, d23, [x3, #16]
	sub	x15, x13, #32
	cmp	x14, x9
	sub	x5, x5, #2
	csel	x15, x14, x15, lo
	mov	x14, x1
	shll	v20.4s, v20.4h, #16
	prfm	pldl1keep, [x15]
	ld1r	{ v24.4s }, [x14], #4
	shll	v21.4s, v21.4h, #16
	shll	v22.4s, v22.4h, #16
	shll	v23.4s, v23.4h, #16
	ldr	s25, [x1, x12]
	add	x15, x3, x11
	fmla	v19.4s, v20.4s, v24.4s
	cmp	x15, x9
	fmla	v17.4s, v21.4s, v24.4s
	fmla	v18.4s, v22.4s, v24.4s
	csel	x15, x15, x13, lo
	fmla	v16.4s, v23.4s, v24.4s
	ldr	s24, [x1, x10]
	fmla	v7.4s, v20.4s, v25.s[0]
	fmla	v6.4s, v21.4s, v25.s[0]
	fmla	v5.4s, v22.4s, v25.s[0]
	cmp	x5, #1
	fmla	v4.4s, v23.4s, v25.s[0]
	fmla	v3.4s, v20.4s, v24.s[0]
	add	x1, x1, #8
	ldp	d25, d20, [x3, #32]
	fmla	v0.4s, v21.4s, v24.s[0]
	ldp	d26, d27, [x3, #48]
	prfm	pldl1keep, [x15]
	mov	x15, x14
	fmla	v2.4s, v22.4s, v24.s[0]
	fmla	v1.4s, v23.4s, v24.s[0]
	shll	v25.4s, v25.4h, #16
	shll	v20.4s, v20.4h, #16
	add	x3, x3, #64
	ld1r	{ v28.4s }, [x15], x12
	shll	v21.4s, v26.4h, #16
	shll	v26.4s, v27.4h, #16
	ldr	s22, [x15]
	ldr	s23, [x14, x10]
	add	x13, x13, #64
	fmla	v19.4s, v25.4s, v28.4s
	fmla	v17.4s, v20.4s, v28.4s
	fmla	v18.4s, v21.4s, v28.4s
	fmla	v16.4s, v26.4s, v28.4s
	fmla	v7.4s, v25.4s, v22.s[0]
	fmla	v6.4s, v20.4s, v22.s[0]
	fmla	v5.4s, v21.4s, v22.s[0]
	fmla	v4.4s, v26.4s, v22.s[0]
	fmla	v3.4s, v25.4s, v23.s[0]
	fmla	v0.4s, v20.4s, v23.s[0]
	fmla	v2.4s, v21.4s, v23.s[0]
	fmla	v1.4s, v26.4s, v23.s[0]
	b.hi	.LBB37_36
.LBB37_37:
	cbz	x5, .LBB37_39
	add	x10, x3, #1, lsl #12
	ldp	d20, d21, [x3]
	ldp	d22, d23, [x3, #16]
	subs	x9, x10, x9
	add	x8, x8, x9
	lsl	x9, x2, #3
	csel	x8, x10, x8, lo
	mov	x10, x1
	shll	v20.4s, v20.4h, #16
	prfm	pldl1keep, [x8]
	ld1r	{ v24.4s }, [x10], x9
	shll	v21.4s, v21.4h, #16
	shll	v22.4s, v22.4h, #16
	shll	v23.4s, v23.4h, #16
	ldr	s25, [x1, x2, lsl #2]
	fmla	v19.4s, v20.4s, v24.4s
	fmla	v17.4s, v21.4s, v24.4s
	fmla	v18.4s, v22.4s, v24.4s
	fmla	v16.4s, v23.4s, v24.4s
	ldr	s24, [x10]
	fmla	v7.4s, v20.4s, v25.s[0]
	fmla	v6.4s, v21.4s, v25.s[0]
	fmla	v5.4s, v22.4s, v25.s[0]
	fmla	v4.4s, v23.4s, v25.s[0]
	fmla	v3.4s, v20.4s, v24.s[0]
	fmla	v0.4s, v21.4s, v24.s[0]
	fmla	v2.4s, v22.4s, v24.s[0]
	fmla	v1.4s, v23.4s, v24.s[0]
.LBB37_39:
	stp	q19, q17, [x6]
	add	x8, x6, x7, lsl #2
	stp	q18, q16, [x6, #32]
	add	x6, x6, x7, lsl #3
	stp	q7, q6, [x8]
	stp	q5, q4, [x8, #32]
	str	q3, [x6]
	b	.LBB37_62
.LBB37_40:
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	movi	v21.2d, #0000000000000000
	movi	v22.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	movi	v24.2d, #0000000000000000
	movi	v25.2d, #0000000000000000
	movi	v26.2d, #0000000000000000
	movi	v27.2d, #0000000000000000
	movi	v28.2d, #0000000000000000
	movi	v30.2d, #0000000000000000
	movi	v29.2d, #0000000000000000
	movi	v31.2d, #0000000000000000
.LBB37_41:
	mov	w12, #12
	ldp	x14, x13, [x11]
	madd	x12, x2, x12, x1
	lsl	x11, x2, #3
	cmp	x5, #2
	b.lo	.LBB37_44
	mov	w15, #4128
	lsl	x16, x2, #2
	sub	x17, x3, x14
	add	x18, x13, x15
	add	x17, x17, x18
.LBB37_43:
	ldp	d8, d9, [x3]
	add	x18, x3, #1, lsl #12
	sub	x0, x17, #32
	cmp	x18, x14
	csel	x0, x18, x0, lo
	mov	x18, x1
	add	x4, x1, x11
	shll	v11.4s, v8.4h, #16
	shll	v10.4s, v9.4h, #16
	ldp	d8, d9, [x3, #16]
	prfm	pldl1keep, [x0]
	ld1r	{ v12.4s }, [x18], #4
	add	x0, x1, x16
	ld1r	{ v13.4s }, [x0], #4
	mov	x19, x12
	shll	v8.4s, v8.4h, #16
	shll	v9.4s, v9.4h, #16
	add	x20, x12, x16
	fmla	v31.4s, v11.4s, v12.4s
	fmla	v29.4s, v10.4s, v12.4s
	add	x21, x12, x11
	fmla	v27.4s, v11.4s, v13.4s
	fmla	v26.4s, v10.4s, v13.4s
	add	x22, x3, x15
	fmla	v30.4s, v8.4s, v12.4s
	fmla	v28.4s, v9.4s, v12.4s
	cmp	x22, x14
	ld1r	{ v12.4s }, [x4], #4
	fmla	v25.4s, v8.4s, v13.4s
	fmla	v24.4s, v9.4s, v13.4s
	ld1r	{ v13.4s }, [x19], #4
	csel	x22, x22, x17, lo
	sub	x5, x5, #2
	add	x1, x1, #8
	fmla	v23.4s, v11.4s, v12.4s
	fmla	v22.4s, v10.4s, v12.4s
	cmp	x5, #1
	fmla	v21.4s, v8.4s, v12.4s
	fmla	v20.4s, v9.4s, v12.4s
	add	x12, x12, #8
	ld1r	{ v12.4s }, [x20], #4
	fmla	v6.4s, v11.4s, v13.4s
	ld1r	{ v14.4s }, [x21], #4
	fmla	v5.4s, v10.4s, v13.4s
	fmla	v4.4s, v8.4s, v13.4s
	fmla	v3.4s, v9.4s, v13.4s
	add	x17, x17, #64
	fmla	v19.4s, v11.4s, v12.4s
	fmla	v18.4s, v10.4s, v12.4s
	fmla	v17.4s, v8.4s, v12.4s
	fmla	v16.4s, v9.4s, v12.4s
	fmla	v7.4s, v11.4s, v14.4s
	fmla	v0.4s, v10.4s, v14.4s
	ldp	d10, d11, [x3, #32]
	fmla	v2.4s, v8.4s, v14.4s
	ldp	d12, d15, [x3, #48]
	prfm	pldl1keep, [x22]
	ldr	s8, [x0]
	fmla	v1.4s, v9.4s, v14.4s
	ldr	s9, [x4]
	shll	v10.4s, v10.4h, #16
	shll	v13.4s, v11.4h, #16
	add	x3, x3, #64
	shll	v11.4s, v12.4h, #16
	shll	v12.4s, v15.4h, #16
	ldr	s15, [x18]
	fmla	v27.4s, v10.4s, v8.s[0]
	fmla	v26.4s, v13.4s, v8.s[0]
	fmla	v25.4s, v11.4s, v8.s[0]
	fmla	v24.4s, v12.4s, v8.s[0]
	ldr	s8, [x19]
	fmla	v23.4s, v10.4s, v9.s[0]
	fmla	v22.4s, v13.4s, v9.s[0]
	fmla	v21.4s, v11.4s, v9.s[0]
	fmla	v20.4s, v12.4s, v9.s[0]
	ldr	s9, [x20]
	fmla	v6.4s, v10.4s, v8.s[0]
	fmla	v5.4s, v13.4s, v8.s[0]
	fmla	v4.4s, v11.4s, v8.s[0]
	fmla	v3.4s, v12.4s, v8.s[0]
	ldr	s8, [x21]
	fmla	v31.4s, v10.4s, v15.s[0]
	fmla	v29.4s, v13.4s, v15.s[0]
	fmla	v30.4s, v11.4s, v15.s[0]
	fmla	v28.4s, v12.4s, v15.s[0]
	fmla	v19.4s, v10.4s, v9.s[0]
	fmla	v18.4s, v13.4s, v9.s[0]
	fmla	v17.4s, v11.4s, v9.s[0]
	fmla	v16.4s, v12.4s, v9.s[0]
	fmla	v7.4s, v10.4s, v8.s[0]
	fmla	v0.4s, v13.4s, v8.s[0]
	fmla	v2.4s, v11.4s, v8.s[0]
	fmla	v1.4s, v12.4s, v8.s[0]
	b.hi	.LBB37_43
.LBB37_44:
	cbz	x5, .LBB37_46
	add	x15, x3, #1, lsl #12
	ldp	d8, d9, [x3]
	subs	x14, x15, x14
	ldp	d11, d12, [x3, #16]
	add	x13, x13, x14
	mov	x14, x1
	csel	x13, x15, x13, lo
	shll	v8.4s, v8.4h, #16
	shll	v10.4s, v9.4h, #16
	prfm	pldl1keep, [x13]
	ld1r	{ v13.4s }, [x14], x11
	shll	v9.4s, v11.4h, #16
	shll	v12.4s, v12.4h, #16
	ldr	s11, [x1, x2, lsl #2]
	mov	x13, x12
	fmla	v27.4s, v8.4s, v11.s[0]
	fmla	v31.4s, v8.4s, v13.4s
	fmla	v29.4s, v10.4s, v13.4s
	fmla	v30.4s, v9.4s, v13.4s
	fmla	v28.4s, v12.4s, v13.4s
	fmla	v26.4s, v10.4s, v11.s[0]
	ldr	s13, [x14]
	fmla	v25.4s, v9.4s, v11.s[0]
	fmla	v24.4s, v12.4s, v11.s[0]
	ld1r	{ v11.4s }, [x13], x11
	fmla	v23.4s, v8.4s, v13.s[0]
	fmla	v22.4s, v10.4s, v13.s[0]
	fmla	v21.4s, v9.4s, v13.s[0]
	fmla	v20.4s, v12.4s, v13.s[0]
	ldr	s13, [x12, x2, lsl #2]
	fmla	v6.4s, v8.4s, v11.4s
	fmla	v5.4s, v10.4s, v11.4s
	fmla	v4.4s, v9.4s, v11.4s
	fmla	v3.4s, v12.4s, v11.4s
	ldr	s11, [x13]
	fmla	v19.4s, v8.4s, v13.s[0]
	fmla	v18.4s, v10.4s, v13.s[0]
	fmla	v17.4s, v9.4s, v13.s[0]
	fmla	v16.4s, v12.4s, v13.s[0]
	fmla	v7.4s, v8.4s, v11.s[0]
	fmla	v0.4s, v10.4s, v11.s[0]
	fmla	v2.4s, v9.4s, v11.s[0]
	fmla	v1.4s, v12.4s, v11.s[0]
.LBB37_46:
	stp	q31, q29, [x6]
	mov	w11, #12
	stp	q30, q28, [x6, #32]
	stp	q27, q26, [x10]
	stp	q25, q24, [x10, #32]
	madd	x10, x7, x11, x6
	stp	q23, q22, [x9]
	stp	q21, q20, [x9, #32]
	mov	w9, #20
	madd	x6, x7, x9, x6
	stp	q6, q5, [x10]
	stp	q4, q3, [x10, #32]
	stp	q19, q18, [x8]
	stp	q17, q16, [x8, #32]
	str	q7, [x6]
	b	.LBB37_62
.LBB37_47:
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
.LBB37_48:
	ldp	x8, x9, [x11]
	cmp	x5, #2
	b.lo	.LBB37_51
	mov	w10, #4128
	sub	x12, x3, x8
	lsl	x11, x2, #2
	add	x13, x9, x10
	add	x12, x12, x13
.LBB37_50:
	ldp	d16, d17, [x3]
	add	x13, x3, #1, lsl #12
	ldp	d18, d19, [x3, #16]
	sub	x14, x12, #32
	cmp	x13, x8
	sub	x5, x5, #2
	csel	x13, x13, x14, lo
	mov	x14, x1
	shll	v16.4s, v16.4h, #16
	shll	v17.4s, v17.4h, #16
	prfm	pldl1keep, [x13]
	shll	v18.4s, v18.4h, #16
	ld1r	{ v20.4s }, [x14], #4
	shll	v19.4s, v19.4h, #16
	ldp	d22, d23, [x3, #32]
	ldr	s21, [x1, x11]
	add	x13, x3, x10
	add	x1, x1, #8
	fmla	v3.4s, v16.4s, v20.4s
	fmla	v4.4s, v17.4s, v20.4s
	cmp	x13, x8
	fmla	v5.4s, v18.4s, v20.4s
	fmla	v7.4s, v19.4s, v20.4s
	shll	v20.4s, v23.4h, #16
	fmla	v6.4s, v16.4s, v21.s[0]
	shll	v16.4s, v22.4h, #16
	csel	x13, x13, x12, lo
	ldp	d22, d23, [x3, #48]
	fmla	v0.4s, v17.4s, v21.s[0]
	fmla	v2.4s, v18.4s, v21.s[0]
	fmla	v1.4s, v19.4s, v21.s[0]
	prfm	pldl1keep, [x13]
	ld1r	{ v24.4s }, [x14], x11
	ldr	s18, [x14]
	shll	v17.4s, v22.4h, #16
	shll	v22.4s, v23.4h, #16
	cmp	x5, #1
	fmla	v6.4s, v16.4s, v18.s[0]
	fmla	v0.4s, v20.4s, v18.s[0]
	add	x3, x3, #64
	fmla	v3.4s, v16.4s, v24.4s
	fmla	v4.4s, v20.4s, v24.4s
	add	x12, x12, #64
	fmla	v5.4s, v17.4s, v24.4s
	fmla	v7.4s, v22.4s, v24.4s
	fmla	v2.4s, v17.4s, v18.s[0]
	fmla	v1.4s, v22.4s, v18.s[0]
	b.hi	.LBB37_50
.LBB37_51:
	cbz	x5, .LBB37_53
	add	x10, x3, #1, lsl #12
	ldp	d16, d17, [x3]
	subs	x8, x10, x8
	ldp	d18, d19, [x3, #16]
	add	x8, x9, x8
	lsl	x9, x2, #2
	csel	x8, x10, x8, lo
	shll	v16.4s, v16.4h, #16
	shll	v17.4s, v17.4h, #16
	prfm	pldl1keep, [x8]
	ld1r	{ v20.4s }, [x1], x9
	shll	v18.4s, v18.4h, #16
	shll	v19.4s, v19.4h, #16
	ldr	s21, [x1]
	fmla	v6.4s, v16.4s, v21.s[0]
	fmla	v3.4s, v16.4s, v20.4s
	fmla	v0.4s, v17.4s, v21.s[0]
	fmla	v4.4s, v17.4s, v20.4s
	fmla	v5.4s, v18.4s, v20.4s
	fmla	v7.4s, v19.4s, v20.4s
	fmla	v2.4s, v18.4s, v21.s[0]
	fmla	v1.4s, v19.4s, v21.s[0]
.LBB37_53:
	stp	q3, q4, [x6]
	stp	q5, q7, [x6, #32]
	add	x6, x6, x7, lsl #2
	str	q6, [x6]
	b	.LBB37_62
.LBB37_54:
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
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
	movi	v25.2d, #0000000000000000
	movi	v26.2d, #0000000000000000
	movi	v27.2d, #0000000000000000
.LBB37_55:
	mov	w8, #12
	ldp	x12, x10, [x11]
	madd	x8, x2, x8, x1
	lsl	x9, x2, #2
	cmp	x5, #2
	b.lo	.LBB37_58
	mov	w11, #4128
	lsl	x13, x2, #3
	sub	x14, x3, x12
	add	x15, x10, x11
	add	x14, x14, x15
.LBB37_57:
	add	x15, x3, #1, lsl #12
	ldp	d28, d29, [x3]
	ldp	d8, d9, [x3, #16]
	sub	x16, x14, #32
	cmp	x15, x12
	add	x17, x1, x13
	csel	x16, x15, x16, lo
	mov	x15, x1
	shll	v30.4s, v28.4h, #16
	prfm	pldl1keep, [x16]
	add	x16, x1, x9
	shll	v31.4s, v29.4h, #16
	ld1r	{ v10.4s }, [x15], #4
	shll	v28.4s, v8.4h, #16
	shll	v29.4s, v9.4h, #16
	ld1r	{ v8.4s }, [x16], #4
	ld1r	{ v9.4s }, [x17], #4
	mov	x18, x8
	add	x0, x8, x9
	fmla	v27.4s, v30.4s, v10.4s
	fmla	v23.4s, v30.4s, v8.4s
	fmla	v22.4s, v31.4s, v8.4s
	add	x4, x3, x11
	fmla	v21.4s, v28.4s, v8.4s
	fmla	v20.4s, v29.4s, v8.4s
	cmp	x4, x12
	fmla	v19.4s, v30.4s, v9.4s
	ld1r	{ v8.4s }, [x18], #4
	fmla	v18.4s, v31.4s, v9.4s
	fmla	v17.4s, v28.4s, v9.4s
	csel	x4, x4, x14, lo
	fmla	v16.4s, v29.4s, v9.4s
	ld1r	{ v9.4s }, [x0], #4
	fmla	v26.4s, v31.4s, v10.4s
	fmla	v25.4s, v28.4s, v10.4s
	sub	x5, x5, #2
	fmla	v24.4s, v29.4s, v10.4s
	fmla	v7.4s, v30.4s, v8.4s
	add	x1, x1, #8
	fmla	v6.4s, v31.4s, v8.4s
	fmla	v4.4s, v28.4s, v8.4s
	cmp	x5, #1
	fmla	v3.4s, v29.4s, v8.4s
	fmla	v5.4s, v30.4s, v9.4s
	add	x8, x8, #8
	fmla	v0.4s, v31.4s, v9.4s
	ldp	d30, d31, [x3, #32]
	ldp	d8, d10, [x3, #48]
	prfm	pldl1keep, [x4]
	fmla	v2.4s, v28.4s, v9.4s
	fmla	v1.4s, v29.4s, v9.4s
	ldr	s28, [x16]
	shll	v30.4s, v30.4h, #16
	shll	v31.4s, v31.4h, #16
	ldr	s29, [x17]
	shll	v8.4s, v8.4h, #16
	shll	v10.4s, v10.4h, #16
	ldr	s11, [x15]
	add	x3, x3, #64
	add	x14, x14, #64
	fmla	v23.4s, v30.4s, v28.s[0]
	fmla	v22.4s, v31.4s, v28.s[0]
	fmla	v21.4s, v8.4s, v28.s[0]
	fmla	v20.4s, v10.4s, v28.s[0]
	ldr	s28, [x18]
	fmla	v19.4s, v30.4s, v29.s[0]
	fmla	v18.4s, v31.4s, v29.s[0]
	fmla	v17.4s, v8.4s, v29.s[0]
	fmla	v16.4s, v10.4s, v29.s[0]
	ldr	s29, [x0]
	fmla	v27.4s, v30.4s, v11.s[0]
	fmla	v26.4s, v31.4s, v11.s[0]
	fmla	v25.4s, v8.4s, v11.s[0]
	fmla	v24.4s, v10.4s, v11.s[0]
	fmla	v7.4s, v30.4s, v28.s[0]
	fmla	v6.4s, v31.4s, v28.s[0]
	fmla	v4.4s, v8.4s, v28.s[0]
	fmla	v3.4s, v10.4s, v28.s[0]
	fmla	v5.4s, v30.4s, v29.s[0]
	fmla	v0.4s, v31.4s, v29.s[0]
	fmla	v2.4s, v8.4s, v29.s[0]
	fmla	v1.4s, v10.4s, v29.s[0]
	b.hi	.LBB37_57
.LBB37_58:
	cbz	x5, .LBB37_60
	add	x11, x3, #1, lsl #12
	ldp	d28, d29, [x3]
	ldp	d30, d31, [x3, #16]
	subs	x12, x11, x12
	add	x10, x10, x12
	lsl	x12, x2, #3
	csel	x10, x11, x10, lo
	mov	x11, x1
	shll	v28.4s, v28.4h, #16
	prfm	pldl1keep, [x10]
	ld1r	{ v8.4s }, [x11], x12
	shll	v29.4s, v29.4h, #16
	shll	v30.4s, v30.4h, #16
	shll	v31.4s, v31.4h, #16
	ldr	s9, [x1, x2, lsl #2]
	fmla	v27.4s, v28.4s, v8.4s
	fmla	v26.4s, v29.4s, v8.4s
	fmla	v25.4s, v30.4s, v8.4s
	fmla	v24.4s, v31.4s, v8.4s
	ldr	s8, [x11]
	fmla	v23.4s, v28.4s, v9.s[0]
	fmla	v22.4s, v29.4s, v9.s[0]
	fmla	v21.4s, v30.4s, v9.s[0]
	fmla	v20.4s, v31.4s, v9.s[0]
	ld1r	{ v9.4s }, [x8], x9
	fmla	v19.4s, v28.4s, v8.s[0]
	fmla	v18.4s, v29.4s, v8.s[0]
	fmla	v17.4s, v30.4s, v8.s[0]
	fmla	v16.4s, v31.4s, v8.s[0]
	ldr	s8, [x8]
	fmla	v7.4s, v28.4s, v9.4s
	fmla	v6.4s, v29.4s, v9.4s
	fmla	v4.4s, v30.4s, v9.4s
	fmla	v3.4s, v31.4s, v9.4s
	fmla	v5.4s, v28.4s, v8.s[0]
	fmla	v0.4s, v29.4s, v8.s[0]
	fmla	v2.4s, v30.4s, v8.s[0]
	fmla	v1.4s, v31.4s, v8.s[0]
.LBB37_60:
	add	x8, x6, x7, lsl #2
	mov	w10, #12
	stp	q27, q26, [x6]
	stp	q25, q24, [x6, #32]
	add	x9, x6, x7, lsl #3
	stp	q23, q22, [x8]
	stp	q21, q20, [x8, #32]
	madd	x8, x7, x10, x6
	add	x6, x6, x7, lsl #4
	stp	q19, q18, [x9]
	stp	q17, q16, [x9, #32]
	stp	q7, q6, [x8]
	stp	q4, q3, [x8, #32]
.LBB37_61:
	str	q5, [x6]
.LBB37_62:
	stp	q0, q2, [x6, #16]
	str	q1, [x6, #48]
.LBB37_63:
	ldp	x20, x19, [sp, #80]
	ldp	x22, x21, [sp, #64]
	ldp	d9, d8, [sp, #48]
	ldp	d11, d10, [sp, #32]
	ldp	d13, d12, [sp, #16]
	ldp	d15, d14, [sp], #96
	ret
.Lfunc_end37:
	.size	bfloat16_page_tile, .Lfunc_end37-bfloat16_page_tile
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI38_0:
	.byte	255
	.byte	255
	.byte	255
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
	.text
	.p2align	2
	.type	int8_page_tile_of_outputs,@function
int8_page_tile_of_outputs:
	sub	sp, sp, #464
	ldr	x12, [sp, #472]
	ldr	w11, [sp, #464]
	cmp	x0, #3
	stp	d15, d14, [sp, #352]
	stp	d13, d12, [sp, #368]
	stp	d11, d10, [sp, #384]
	stp	d9, d8, [sp, #400]
	str	x29, [sp, #416]
	stp	x22, x21, [sp, #432]
	stp	x20, x19, [sp, #448]
	b.gt	.LBB38_6
	cmp	x0, #1
	b.eq	.LBB38_11
	cmp	x0, #2
	b.eq	.LBB38_15
	cmp	x0, #3
	b.ne	.LBB38_65
	cbz	w11, .LBB38_33
	add	x8, x6, x7, lsl #2
	add	x9, x6, x7, lsl #3
	ldp	q19, q17, [x6]
	ldp	q18, q16, [x6, #32]
	ldp	q7, q6, [x8]
	ldp	q5, q4, [x8, #32]
	ldp	q3, q0, [x9]
	ldp	q2, q1, [x9, #32]
	stp	q2, q1, [sp, #320]
	b	.LBB38_34
.LBB38_6:
	cmp	x0, #4
	b.eq	.LBB38_13
	cmp	x0, #5
	b.eq	.LBB38_17
	cmp	x0, #6
	b.ne	.LBB38_65
	add	x10, x6, x7, lsl #2
	add	x9, x6, x7, lsl #3
	add	x8, x6, x7, lsl #4
	cbz	w11, .LBB38_40
	mov	w11, #12
	ldp	q29, q28, [x6]
	madd	x11, x7, x11, x6
	ldp	q7, q26, [x6, #32]
	ldp	q12, q31, [x10]
	ldp	q13, q15, [x10, #32]
	ldp	q27, q25, [x9]
	ldp	q16, q24, [x9, #32]
	ldp	q18, q17, [x11]
	ldp	q4, q3, [x11, #32]
	mov	w11, #20
	madd	x11, x7, x11, x6
	ldp	q23, q22, [x8]
	ldp	q21, q20, [x8, #32]
	ldp	q19, q0, [x11]
	ldp	q2, q1, [x11, #32]
	stp	q0, q2, [sp, #304]
	str	q1, [sp, #336]
	b	.LBB38_41
.LBB38_11:
	cbz	w11, .LBB38_19
	ldp	q3, q0, [x6]
	ldp	q2, q1, [x6, #32]
	str	q2, [sp, #320]
	b	.LBB38_20
.LBB38_13:
	cbz	w11, .LBB38_26
	mov	w9, #12
	add	x8, x6, x7, lsl #2
	add	x10, x6, x7, lsl #3
	madd	x9, x7, x9, x6
	ldp	q22, q21, [x6]
	ldp	q18, q17, [x8]
	ldp	q16, q7, [x8, #32]
	ldp	q14, q23, [x10]
	ldp	q4, q3, [x10, #32]
	ldp	q20, q19, [x6, #32]
	ldp	q5, q0, [x9]
	ldp	q2, q1, [x9, #32]
	stp	q2, q1, [sp, #320]
	b	.LBB38_27
.LBB38_15:
	cbz	w11, .LBB38_49
	add	x8, x6, x7, lsl #2
	ldp	q3, q4, [x6]
	ldp	q5, q7, [x6, #32]
	ldp	q6, q0, [x8]
	ldp	q2, q1, [x8, #32]
	str	q2, [sp, #320]
	b	.LBB38_50
.LBB38_17:
	cbz	w11, .LBB38_56
	mov	w8, #12
	add	x9, x6, x7, lsl #2
	add	x10, x6, x7, lsl #3
	madd	x8, x7, x8, x6
	ldp	q26, q25, [x6]
	ldp	q22, q21, [x9]
	ldp	q20, q16, [x9, #32]
	add	x9, x6, x7, lsl #4
	ldp	q15, q4, [x10]
	ldp	q18, q17, [x10, #32]
	ldp	q10, q6, [x8]
	ldp	q7, q5, [x8, #32]
	ldp	q24, q23, [x6, #32]
	ldp	q14, q0, [x9]
	ldp	q2, q1, [x9, #32]
	stp	q2, q1, [sp, #320]
	b	.LBB38_57
.LBB38_19:
	movi	v1.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	str	q1, [sp, #320]
.LBB38_20:
	ldp	x9, x8, [x12]
	cmp	x5, #2
	ldp	q6, q4, [x4]
	str	q1, [sp, #336]
	ldp	q7, q5, [x4, #32]
	b.lo	.LBB38_23
	mov	w10, #4112
	adrp	x11, .LCPI38_0
	sub	x12, x3, x9
	add	x13, x8, x10
	ldr	q16, [x11, :lo12:.LCPI38_0]
	add	x11, x12, x13
.LBB38_22:
	ldp	s17, s18, [x3]
	add	x12, x3, #1, lsl #12
	ldp	s19, s20, [x3, #8]
	sub	x13, x11, #16
	cmp	x12, x9
	sub	x5, x5, #2
	tbl	v17.16b, { v17.16b }, v16.16b
	tbl	v18.16b, { v18.16b }, v16.16b
	csel	x12, x12, x13, lo
	tbl	v19.16b, { v19.16b }, v16.16b
	mov	x13, x1
	tbl	v20.16b, { v20.16b }, v16.16b
	prfm	pldl1keep, [x12]
	ld1r	{ v21.4s }, [x13], #4
	ldp	s22, s23, [x3, #16]
	add	x12, x3, x10
	ldp	s24, s25, [x3, #24]
	scvtf	v17.4s, v17.4s, #24
	scvtf	v18.4s, v18.4s, #24
	scvtf	v19.4s, v19.4s, #24
	scvtf	v20.4s, v20.4s, #24
	tbl	v22.16b, { v22.16b }, v16.16b
	tbl	v23.16b, { v23.16b }, v16.16b
	cmp	x12, x9
	tbl	v24.16b, { v24.16b }, v16.16b
	tbl	v25.16b, { v25.16b }, v16.16b
	csel	x12, x12, x11, lo
	fmul	v17.4s, v6.4s, v17.4s
	ldp	q2, q1, [sp, #320]
	fmul	v18.4s, v4.4s, v18.4s
	fmul	v19.4s, v7.4s, v19.4s
	fmul	v20.4s, v5.4s, v20.4s
	scvtf	v22.4s, v22.4s, #24
	scvtf	v23.4s, v23.4s, #24
	prfm	pldl1keep, [x12]
	scvtf	v24.4s, v24.4s, #24
	scvtf	v25.4s, v25.4s, #24
	cmp	x5, #1
	fmla	v3.4s, v17.4s, v21.4s
	add	x3, x3, #32
	add	x1, x1, #8
	fmla	v0.4s, v18.4s, v21.4s
	fmla	v2.4s, v19.4s, v21.4s
	add	x11, x11, #32
	fmla	v1.4s, v20.4s, v21.4s
	fmul	v17.4s, v6.4s, v22.4s
	fmul	v18.4s, v4.4s, v23.4s
	fmul	v19.4s, v7.4s, v24.4s
	fmul	v20.4s, v5.4s, v25.4s
	ldr	s21, [x13]
	fmla	v3.4s, v17.4s, v21.s[0]
	fmla	v0.4s, v18.4s, v21.s[0]
	fmla	v2.4s, v19.4s, v21.s[0]
	fmla	v1.4s, v20.4s, v21.s[0]
	stp	q2, q1, [sp, #320]
	b.hi	.LBB38_22
.LBB38_23:
	cbz	x5, .LBB38_25
	ldp	s18, s19, [x3, #8]
	add	x10, x3, #1, lsl #12
	ldp	s16, s17, [x3]
	subs	x9, x10, x9
	add	x8, x8, x9
	sshll	v18.8h, v18.8b, #0
	sshll	v19.8h, v19.8b, #0
	csel	x8, x10, x8, lo
	sshll	v16.8h, v16.8b, #0
	sshll	v17.8h, v17.8b, #0
	prfm	pldl1keep, [x8]
	ldr	q1, [sp, #320]
	sshll	v18.4s, v18.4h, #0
	sshll	v19.4s, v19.4h, #0
	sshll	v16.4s, v16.4h, #0
	sshll	v17.4s, v17.4h, #0
	scvtf	v18.4s, v18.4s
	scvtf	v19.4s, v19.4s
	scvtf	v16.4s, v16.4s
	scvtf	v17.4s, v17.4s
	fmul	v7.4s, v7.4s, v18.4s
	fmul	v5.4s, v5.4s, v19.4s
	fmul	v6.4s, v6.4s, v16.4s
	ldr	s16, [x1]
	fmul	v4.4s, v4.4s, v17.4s
	fmla	v1.4s, v7.4s, v16.s[0]
	fmla	v3.4s, v6.4s, v16.s[0]
	fmla	v0.4s, v4.4s, v16.s[0]
	str	q1, [sp, #320]
	ldr	q1, [sp, #336]
	fmla	v1.4s, v5.4s, v16.s[0]
	str	q1, [sp, #336]
.LBB38_25:
	str	q3, [x6]
	b	.LBB38_64
.LBB38_26:
	movi	v0.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	movi	v14.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	stp	q0, q0, [sp, #320]
	movi	v21.2d, #0000000000000000
	movi	v22.2d, #0000000000000000
.LBB38_27:
	mov	w8, #12
	ldp	x10, x9, [x12]
	madd	x8, x2, x8, x1
	ldp	q26, q27, [x4]
	ldp	q25, q15, [x4, #32]
	cmp	x5, #2
	b.lo	.LBB38_30
	mov	w13, #4112
	adrp	x14, .LCPI38_0
	lsl	x11, x2, #2
	lsl	x12, x2, #3
	sub	x15, x3, x10
	add	x16, x9, x13
	ldr	q28, [x14, :lo12:.LCPI38_0]
	add	x14, x15, x16
.LBB38_29:
	ldp	s29, s30, [x3]
	add	x15, x3, #1, lsl #12
	ldp	s31, s8, [x3, #8]
	sub	x16, x14, #16
	cmp	x15, x10
	tbl	v9.16b, { v29.16b }, v28.16b
	tbl	v30.16b, { v30.16b }, v28.16b
	csel	x17, x15, x16, lo
	tbl	v31.16b, { v31.16b }, v28.16b
	tbl	v8.16b, { v8.16b }, v28.16b
	mov	x16, x1
	add	x15, x1, x11
	prfm	pldl1keep, [x17]
	add	x17, x1, x12
	mov	x18, x8
	ld1r	{ v29.4s }, [x16], #4
	scvtf	v9.4s, v9.4s, #24
	scvtf	v30.4s, v30.4s, #24
	mov	v1.16b, v14.16b
	scvtf	v31.4s, v31.4s, #24
	scvtf	v8.4s, v8.4s, #24
	mov	v6.16b, v5.16b
	ld1r	{ v10.4s }, [x15], #4
	mov	v5.16b, v4.16b
	ld1r	{ v11.4s }, [x17], #4
	mov	v4.16b, v3.16b
	ld1r	{ v12.4s }, [x18], #4
	fmul	v9.4s, v26.4s, v9.4s
	fmul	v30.4s, v27.4s, v30.4s
	fmul	v31.4s, v25.4s, v31.4s
	fmul	v8.4s, v15.4s, v8.4s
	ldp	s13, s14, [x3, #16]
	mov	v3.16b, v27.16b
	mov	v27.16b, v26.16b
	mov	v26.16b, v25.16b
	mov	v25.16b, v15.16b
	ldp	s15, s24, [x3, #24]
	fmla	v22.4s, v9.4s, v29.4s
	tbl	v13.16b, { v13.16b }, v28.16b
	tbl	v14.16b, { v14.16b }, v28.16b
	fmla	v21.4s, v30.4s, v29.4s
	fmla	v20.4s, v31.4s, v29.4s
	fmla	v19.4s, v8.4s, v29.4s
	add	x0, x3, x13
	tbl	v15.16b, { v15.16b }, v28.16b
	tbl	v24.16b, { v24.16b }, v28.16b
	fmla	v18.4s, v9.4s, v10.4s
	fmla	v17.4s, v30.4s, v10.4s
	fmla	v16.4s, v31.4s, v10.4s
	cmp	x0, x10
	fmla	v7.4s, v8.4s, v10.4s
	scvtf	v29.4s, v13.4s, #24
	scvtf	v10.4s, v14.4s, #24
	mov	v14.16b, v1.16b
	csel	x0, x0, x14, lo
	fmla	v23.4s, v30.4s, v11.4s
	scvtf	v13.4s, v15.4s, #24
	scvtf	v24.4s, v24.4s, #24
	mov	v15.16b, v25.16b
	mov	v25.16b, v26.16b
	mov	v26.16b, v27.16b
	mov	v27.16b, v3.16b
	mov	v3.16b, v4.16b
	mov	v4.16b, v5.16b
	mov	v5.16b, v6.16b
	prfm	pldl1keep, [x0]
	ldp	q2, q1, [sp, #320]
	fmla	v14.4s, v9.4s, v11.4s
	fmul	v29.4s, v26.4s, v29.4s
	fmul	v24.4s, v15.4s, v24.4s
	fmla	v5.4s, v9.4s, v12.4s
	fmul	v9.4s, v27.4s, v10.4s
	fmul	v10.4s, v25.4s, v13.4s
	fmla	v4.4s, v31.4s, v11.4s
	fmla	v3.4s, v8.4s, v11.4s
	sub	x5, x5, #2
	fmla	v0.4s, v30.4s, v12.4s
	ldr	s30, [x16]
	fmla	v2.4s, v31.4s, v12.4s
	fmla	v1.4s, v8.4s, v12.4s
	ldr	s31, [x15]
	add	x1, x1, #8
	fmla	v22.4s, v29.4s, v30.s[0]
	fmla	v21.4s, v9.4s, v30.s[0]
	cmp	x5, #1
	fmla	v20.4s, v10.4s, v30.s[0]
	fmla	v19.4s, v24.4s, v30.s[0]
	ldr	s30, [x17]
	fmla	v18.4s, v29.4s, v31.s[0]
	fmla	v17.4s, v9.4s, v31.s[0]
	add	x8, x8, #8
	fmla	v16.4s, v10.4s, v31.s[0]
	fmla	v7.4s, v24.4s, v31.s[0]
	ldr	s31, [x18]
	fmla	v14.4s, v29.4s, v30.s[0]
	fmla	v23.4s, v9.4s, v30.s[0]
	add	x3, x3, #32
	fmla	v4.4s, v10.4s, v30.s[0]
	fmla	v3.4s, v24.4s, v30.s[0]
	add	x14, x14, #32
	fmla	v5.4s, v29.4s, v31.s[0]
	fmla	v0.4s, v9.4s, v31.s[0]
	fmla	v2.4s, v10.4s, v31.s[0]
	fmla	v1.4s, v24.4s, v31.s[0]
	stp	q2, q1, [sp, #320]
	b.hi	.LBB38_29
.LBB38_30:
	cbz	x5, .LBB38_32
	ldp	s24, s28, [x3]
	add	x11, x3, #1, lsl #12
	ldp	s29, s30, [x3, #8]
	subs	x10, x11, x10
	add	x9, x9, x10
	lsl	x10, x2, #3
	sshll	v24.8h, v24.8b, #0
	sshll	v28.8h, v28.8b, #0
	csel	x9, x11, x9, lo
	sshll	v29.8h, v29.8b, #0
	sshll	v30.8h, v30.8b, #0
	mov	x11, x1
	prfm	pldl1keep, [x9]
	sshll	v24.4s, v24.4h, #0
	sshll	v28.4s, v28.4h, #0
	sshll	v29.4s, v29.4h, #0
	sshll	v30.4s, v30.4h, #0
	scvtf	v24.4s, v24.4s
	scvtf	v28.4s, v28.4s
	scvtf	v29.4s, v29.4s
	scvtf	v30.4s, v30.4s
	fmul	v24.4s, v26.4s, v24.4s
	fmul	v26.4s, v27.4s, v28.4s
	fmul	v25.4s, v25.4s, v29.4s
	fmul	v28.4s, v15.4s, v30.4s
	ld1r	{ v27.4s }, [x11], x10
	ldr	s29, [x1, x2, lsl #2]
	ldr	q1, [sp, #320]
	fmla	v18.4s, v24.4s, v29.s[0]
	fmla	v17.4s, v26.4s, v29.s[0]
	fmla	v16.4s, v25.4s, v29.s[0]
	fmla	v7.4s, v28.4s, v29.s[0]
	ldr	s29, [x8]
	fmla	v22.4s, v24.4s, v27.4s
	fmla	v21.4s, v26.4s, v27.4s
	fmla	v1.4s, v25.4s, v29.s[0]
	fmla	v20.4s, v25.4s, v27.4s
	fmla	v19.4s, v28.4s, v27.4s
	ldr	s27, [x11]
	fmla	v5.4s, v24.4s, v29.s[0]
	fmla	v0.4s, v26.4s, v29.s[0]
	fmla	v14.4s, v24.4s, v27.s[0]
	fmla	v23.4s, v26.4s, v27.s[0]
	str	q1, [sp, #320]
	ldr	q1, [sp, #336]
	fmla	v4.4s, v25.4s, v27.s[0]
	fmla	v3.4s, v28.4s, v27.s[0]
	fmla	v1.4s, v28.4s, v29.s[0]
	str	q1, [sp, #336]
.LBB38_32:
	mov	w10, #12
	stp	q22, q21, [x6]
	add	x8, x6, x7, lsl #2
	stp	q20, q19, [x6, #32]
	add	x9, x6, x7, lsl #3
	madd	x6, x7, x10, x6
	stp	q18, q17, [x8]
	stp	q16, q7, [x8, #32]
	stp	q14, q23, [x9]
	stp	q4, q3, [x9, #32]
	str	q5, [x6]
	b	.LBB38_64
.LBB38_33:
	movi	v0.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	stp	q0, q0, [sp, #320]
.LBB38_34:
	ldp	x9, x8, [x12]
	cmp	x5, #2
	ldp	q22, q23, [x4]
	ldp	q21, q20, [x4, #32]
	b.lo	.LBB38_37
	mov	w11, #4112
	adrp	x12, .LCPI38_0
	lsl	x10, x2, #3
	sub	x13, x3, x9
	add	x14, x8, x11
	ldr	q24, [x12, :lo12:.LCPI38_0]
	lsl	x12, x2, #2
	add	x13, x13, x14
.LBB38_36:
	ldp	s25, s26, [x3]
	add	x14, x3, #1, lsl #12
	ldp	s27, s28, [x3, #8]
	sub	x15, x13, #16
	cmp	x14, x9
	sub	x5, x5, #2
	tbl	v29.16b, { v25.16b }, v24.16b
	tbl	v26.16b, { v26.16b }, v24.16b
	csel	x15, x14, x15, lo
	tbl	v27.16b, { v27.16b }, v24.16b
	tbl	v28.16b, { v28.16b }, v24.16b
	mov	x14, x1
	prfm	pldl1keep, [x15]
	ld1r	{ v25.4s }, [x14], #4
	ldp	s30, s31, [x3, #16]
	add	x15, x3, x11
	scvtf	v29.4s, v29.4s, #24
	scvtf	v26.4s, v26.4s, #24
	cmp	x15, x9
	scvtf	v27.4s, v27.4s, #24
	scvtf	v28.4s, v28.4s, #24
	ldr	s10, [x1, x12]
	ldp	s8, s9, [x3, #24]
	tbl	v30.16b, { v30.16b }, v24.16b
	tbl	v31.16b, { v31.16b }, v24.16b
	csel	x15, x15, x13, lo
	cmp	x5, #1
	fmul	v29.4s, v22.4s, v29.4s
	fmul	v26.4s, v23.4s, v26.4s
	add	x3, x3, #32
	tbl	v8.16b, { v8.16b }, v24.16b
	fmul	v27.4s, v21.4s, v27.4s
	tbl	v9.16b, { v9.16b }, v24.16b
	fmul	v28.4s, v20.4s, v28.4s
	scvtf	v30.4s, v30.4s, #24
	add	x13, x13, #32
	scvtf	v31.4s, v31.4s, #24
	fmla	v19.4s, v29.4s, v25.4s
	fmla	v17.4s, v26.4s, v25.4s
	scvtf	v8.4s, v8.4s, #24
	fmla	v18.4s, v27.4s, v25.4s
	scvtf	v9.4s, v9.4s, #24
	fmla	v16.4s, v28.4s, v25.4s
	ldr	s25, [x1, x10]
	prfm	pldl1keep, [x15]
	mov	x15, x14
	fmla	v7.4s, v29.4s, v10.s[0]
	fmla	v6.4s, v26.4s, v10.s[0]
	fmla	v5.4s, v27.4s, v10.s[0]
	fmla	v4.4s, v28.4s, v10.s[0]
	fmul	v30.4s, v22.4s, v30.4s
	ld1r	{ v10.4s }, [x15], x12
	fmul	v31.4s, v23.4s, v31.4s
	ldp	q2, q1, [sp, #320]
	fmul	v8.4s, v21.4s, v8.4s
	fmul	v9.4s, v20.4s, v9.4s
	fmla	v3.4s, v29.4s, v25.s[0]
	fmla	v0.4s, v26.4s, v25.s[0]
	ldr	s26, [x14, x10]
	fmla	v19.4s, v30.4s, v10.4s
	add	x1, x1, #8
	fmla	v2.4s, v27.4s, v25.s[0]
	fmla	v1.4s, v28.4s, v25.s[0]
	ldr	s25, [x15]
	fmla	v17.4s, v31.4s, v10.4s
	fmla	v18.4s, v8.4s, v10.4s
	fmla	v16.4s, v9.4s, v10.4s
	fmla	v7.4s, v30.4s, v25.s[0]
	fmla	v6.4s, v31.4s, v25.s[0]
	fmla	v5.4s, v8.4s, v25.s[0]
	fmla	v4.4s, v9.4s, v25.s[0]
	fmla	v3.4s, v30.4s, v26.s[0]
	fmla	v0.4s, v31.4s, v26.s[0]
	fmla	v2.4s, v8.4s, v26.s[0]
	fmla	v1.4s, v9.4s, v26.s[0]
	stp	q2, q1, [sp, #320]
	b.hi	.LBB38_36
.LBB38_37:
	cbz	x5, .LBB38_39
	ldp	s24, s25, [x3]
	add	x10, x3, #1, lsl #12
	ldp	s26, s27, [x3, #8]
	subs	x9, x10, x9
	add	x8, x8, x9
	lsl	x9, x2, #3
	sshll	v24.8h, v24.8b, #0
	sshll	v25.8h, v25.8b, #0
	csel	x8, x10, x8, lo
	sshll	v26.8h, v26.8b, #0
	sshll	v27.8h, v27.8b, #0
	mov	x10, x1
	prfm	pldl1keep, [x8]
	sshll	v24.4s, v24.4h, #0
	sshll	v25.4s, v25.4h, #0
	sshll	v26.4s, v26.4h, #0
	sshll	v27.4s, v27.4h, #0
	scvtf	v24.4s, v24.4s
	scvtf	v25.4s, v25.4s
	scvtf	v26.4s, v26.4s
	scvtf	v27.4s, v27.4s
	fmul	v22.4s, v22.4s, v24.4s
	fmul	v23.4s, v23.4s, v25.4s
	fmul	v21.4s, v21.4s, v26.4s
	fmul	v20.4s, v20.4s, v27.4s
	ld1r	{ v24.4s }, [x10], x9
	ldr	q1, [sp, #320]
	ldr	s25, [x1, x2, lsl #2]
	fmla	v19.4s, v22.4s, v24.4s
	fmla	v17.4s, v23.4s, v24.4s
	fmla	v18.4s, v21.4s, v24.4s
	fmla	v16.4s, v20.4s, v24.4s
	ldr	s24, [x10]
	fmla	v7.4s, v22.4s, v25.s[0]
	fmla	v6.4s, v23.4s, v25.s[0]
	fmla	v1.4s, v21.4s, v24.s[0]
	fmla	v5.4s, v21.4s, v25.s[0]
	fmla	v4.4s, v20.4s, v25.s[0]
	fmla	v3.4s, v22.4s, v24.s[0]
	fmla	v0.4s, v23.4s, v24.s[0]
	str	q1, [sp, #320]
	ldr	q1, [sp, #336]
	fmla	v1.4s, v20.4s, v24.s[0]
	str	q1, [sp, #336]
.LBB38_39:
	stp	q19, q17, [x6]
	add	x8, x6, x7, lsl #2
	stp	q18, q16, [x6, #32]
	add	x6, x6, x7, lsl #3
	stp	q7, q6, [x8]
	stp	q5, q4, [x8, #32]
	str	q3, [x6]
	b	.LBB38_64
.LBB38_40:
	movi	v0.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	movi	v21.2d, #0000000000000000
	movi	v22.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v24.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	stp	q0, q0, [sp, #320]
	movi	v25.2d, #0000000000000000
	movi	v27.2d, #0000000000000000
	str	q0, [sp, #304]
	movi	v15.2d, #0000000000000000
	movi	v13.2d, #0000000000000000
	movi	v31.2d, #0000000000000000
	movi	v12.2d, #0000000000000000
	movi	v26.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v28.2d, #0000000000000000
	movi	v29.2d, #0000000000000000
.LBB38_41:
	mov	w11, #12
	ldp	x14, x13, [x12]
	madd	x11, x2, x11, x1
	ldp	q8, q10, [x4]
	ldp	q9, q30, [x4, #32]
	lsl	x12, x2, #3
	cmp	x5, #2
	str	q4, [sp, #288]
	b.lo	.LBB38_45
	adrp	x17, .LCPI38_0
	mov	w16, #4112
	mov	v5.16b, v15.16b
	ldr	q1, [x17, :lo12:.LCPI38_0]
	mov	v6.16b, v13.16b
	lsl	x15, x2, #2
	sub	x18, x3, x14
	add	x0, x13, x16
	stp	q28, q30, [sp, #80]
	str	q1, [sp]
	ldr	q1, [sp, #304]
	add	x17, x18, x0
	stp	q8, q9, [sp, #48]
	stp	q17, q18, [sp, #128]
	stp	q19, q20, [sp, #160]
	stp	q21, q22, [sp, #192]
	stp	q23, q24, [sp, #224]
	stp	q16, q25, [sp, #256]
	str	q3, [sp, #112]
	str	q10, [sp, #32]
.LBB38_43:
	ldp	s8, s9, [x3]
	add	x0, x3, #1, lsl #12
	ldr	q0, [sp]
	ldp	s10, s11, [x3, #8]
	sub	x4, x17, #16
	cmp	x0, x14
	tbl	v8.16b, { v8.16b }, v0.16b
	tbl	v9.16b, { v9.16b }, v0.16b
	csel	x0, x0, x4, lo
	tbl	v10.16b, { v10.16b }, v0.16b
	mov	x18, x1
	prfm	pldl1keep, [x0]
	add	x0, x1, x15
	add	x4, x1, x12
	tbl	v11.16b, { v11.16b }, v0.16b
	ld1r	{ v3.4s }, [x18], #4
	scvtf	v8.4s, v8.4s, #24
	scvtf	v13.4s, v9.4s, #24
	mov	x19, x11
	ld1r	{ v4.4s }, [x0], #4
	scvtf	v10.4s, v10.4s, #24
	ld1r	{ v9.4s }, [x4], #4
	ldr	q2, [sp, #48]
	scvtf	v11.4s, v11.4s, #24
	add	x20, x11, x15
	add	x21, x11, x12
	fmul	v8.4s, v2.4s, v8.4s
	ldr	q2, [sp, #32]
	add	x22, x3, x16
	cmp	x22, x14
	sub	x5, x5, #2
	add	x1, x1, #8
	fmul	v13.4s, v2.4s, v13.4s
	ldp	q2, q28, [sp, #64]
	csel	x22, x22, x17, lo
	cmp	x5, #1
	add	x11, x11, #8
	fmla	v29.4s, v8.4s, v3.4s
	fmla	v12.4s, v8.4s, v4.4s
	add	x17, x17, #32
	fmul	v14.4s, v2.4s, v10.4s
	ldr	q2, [sp, #96]
	fmla	v27.4s, v8.4s, v9.4s
	fmla	v31.4s, v13.4s, v4.4s
	ld1r	{ v10.4s }, [x19], #4
	fmul	v15.4s, v2.4s, v11.4s
	mov	v2.16b, v7.16b
	fmla	v28.4s, v13.4s, v3.4s
	ld1r	{ v11.4s }, [x20], #4
	fmla	v6.4s, v14.4s, v4.4s
	str	q31, [sp, #304]
	fmla	v2.4s, v14.4s, v3.4s
	fmla	v5.4s, v15.4s, v4.4s
	fmla	v26.4s, v15.4s, v3.4s
	ld1r	{ v3.4s }, [x21], #4
	str	q27, [sp, #16]
	mov	v27.16b, v12.16b
	mov	v12.16b, v6.16b
	ldr	q25, [sp, #288]
	ldp	s6, s7, [x3, #24]
	mov	v31.16b, v5.16b
	ldp	s4, s5, [x3, #16]
	ldp	q21, q22, [sp, #224]
	fmla	v25.4s, v14.4s, v10.4s
	ldp	q30, q16, [sp, #128]
	tbl	v6.16b, { v6.16b }, v0.16b
	tbl	v4.16b, { v4.16b }, v0.16b
	tbl	v5.16b, { v5.16b }, v0.16b
	tbl	v7.16b, { v7.16b }, v0.16b
	ldp	q17, q18, [sp, #160]
	fmla	v21.4s, v8.4s, v11.4s
	ldp	q19, q20, [sp, #192]
	fmla	v16.4s, v8.4s, v10.4s
	ldp	q23, q24, [sp, #256]
	scvtf	v6.4s, v6.4s, #24
	scvtf	v4.4s, v4.4s, #24
	scvtf	v5.4s, v5.4s, #24
	fmla	v17.4s, v8.4s, v3.4s
	ldr	q8, [sp, #48]
	fmla	v20.4s, v13.4s, v11.4s
	fmla	v19.4s, v14.4s, v11.4s
	fmla	v18.4s, v15.4s, v11.4s
	fmla	v24.4s, v13.4s, v9.4s
	ldr	q0, [sp, #112]
	fmla	v23.4s, v14.4s, v9.4s
	fmla	v22.4s, v15.4s, v9.4s
	scvtf	v7.4s, v7.4s, #24
	fmul	v11.4s, v8.4s, v4.4s
	ldr	q4, [sp, #32]
	fmla	v30.4s, v13.4s, v10.4s
	fmla	v0.4s, v15.4s, v10.4s
	fmla	v1.4s, v13.4s, v3.4s
	add	x3, x3, #32
	fmul	v9.4s, v4.4s, v5.4s
	ldr	q4, [sp, #64]
	mov	v5.16b, v31.16b
	fmul	v10.4s, v4.4s, v6.4s
	mov	v6.16b, v12.16b
	mov	v12.16b, v27.16b
	ldr	q27, [sp, #16]
	ldr	q4, [sp, #96]
	prfm	pldl1keep, [x22]
	ldp	q31, q13, [sp, #304]
	fmul	v8.4s, v4.4s, v7.4s
	ldr	s4, [x18]
	fmla	v13.4s, v14.4s, v3.4s
	ldr	q14, [sp, #336]
	fmla	v29.4s, v11.4s, v4.s[0]
	fmla	v28.4s, v9.4s, v4.s[0]
	fmla	v2.4s, v10.4s, v4.s[0]
	fmla	v14.4s, v15.4s, v3.4s
	ldr	s3, [x0]
	fmla	v26.4s, v8.4s, v4.s[0]
	ldr	s4, [x4]
	fmla	v12.4s, v11.4s, v3.s[0]
	fmla	v31.4s, v9.4s, v3.s[0]
	fmla	v6.4s, v10.4s, v3.s[0]
	fmla	v5.4s, v8.4s, v3.s[0]
	ldr	s3, [x19]
	fmla	v27.4s, v11.4s, v4.s[0]
	fmla	v24.4s, v9.4s, v4.s[0]
	mov	v7.16b, v2.16b
	fmla	v23.4s, v10.4s, v4.s[0]
	fmla	v22.4s, v8.4s, v4.s[0]
	ldr	s4, [x20]
	fmla	v16.4s, v11.4s, v3.s[0]
	fmla	v30.4s, v9.4s, v3.s[0]
	str	q28, [sp, #80]
	fmla	v25.4s, v10.4s, v3.s[0]
	fmla	v0.4s, v8.4s, v3.s[0]
	ldr	s3, [x21]
	fmla	v21.4s, v11.4s, v4.s[0]
	fmla	v20.4s, v9.4s, v4.s[0]
	fmla	v19.4s, v10.4s, v4.s[0]
	fmla	v18.4s, v8.4s, v4.s[0]
	stp	q23, q24, [sp, #256]
	fmla	v17.4s, v11.4s, v3.s[0]
	fmla	v1.4s, v9.4s, v3.s[0]
	stp	q30, q16, [sp, #128]
	fmla	v13.4s, v10.4s, v3.s[0]
	fmla	v14.4s, v8.4s, v3.s[0]
	str	q25, [sp, #288]
	str	q0, [sp, #112]
	stp	q19, q20, [sp, #192]
	stp	q17, q18, [sp, #160]
	stp	q21, q22, [sp, #224]
	stp	q13, q14, [sp, #320]
	b.hi	.LBB38_43
	ldp	q3, q17, [sp, #112]
	mov	v15.16b, v5.16b
	ldp	q18, q19, [sp, #144]
	mov	v13.16b, v6.16b
	ldp	q20, q21, [sp, #176]
	ldr	q25, [sp, #272]
	ldp	q22, q23, [sp, #208]
	ldr	q10, [sp, #32]
	str	q1, [sp, #304]
	ldp	q24, q16, [sp, #240]
	ldp	q28, q30, [sp, #80]
	ldp	q8, q9, [sp, #48]
.LBB38_45:
	cbz	x5, .LBB38_47
	mov	v1.16b, v3.16b
	ldp	s3, s4, [x3]
	ldp	s5, s6, [x3, #8]
	add	x15, x3, #1, lsl #12
	subs	x14, x15, x14
	sshll	v3.8h, v3.8b, #0
	sshll	v4.8h, v4.8b, #0
	add	x13, x13, x14
	sshll	v5.8h, v5.8b, #0
	sshll	v6.8h, v6.8b, #0
	csel	x13, x15, x13, lo
	mov	x14, x1
	prfm	pldl1keep, [x13]
	mov	x13, x11
	sshll	v3.4s, v3.4h, #0
	sshll	v4.4s, v4.4h, #0
	sshll	v5.4s, v5.4h, #0
	sshll	v6.4s, v6.4h, #0
	scvtf	v3.4s, v3.4s
	scvtf	v4.4s, v4.4s
	scvtf	v5.4s, v5.4s
	scvtf	v6.4s, v6.4s
	fmul	v8.4s, v8.4s, v3.4s
	fmul	v10.4s, v10.4s, v4.4s
	fmul	v9.4s, v9.4s, v5.4s
	fmul	v11.4s, v30.4s, v6.4s
	ld1r	{ v3.4s }, [x14], x12
	ldr	s4, [x1, x2, lsl #2]
	fmla	v12.4s, v8.4s, v4.s[0]
	fmla	v31.4s, v10.4s, v4.s[0]
	fmla	v29.4s, v8.4s, v3.4s
	fmla	v28.4s, v10.4s, v3.4s
	fmla	v7.4s, v9.4s, v3.4s
	fmla	v26.4s, v11.4s, v3.4s
	ldr	s3, [x14]
	fmla	v13.4s, v9.4s, v4.s[0]
	fmla	v15.4s, v11.4s, v4.s[0]
	ld1r	{ v4.4s }, [x13], x12
	fmla	v27.4s, v8.4s, v3.s[0]
	fmla	v25.4s, v10.4s, v3.s[0]
	fmla	v16.4s, v9.4s, v3.s[0]
	ldr	q5, [sp, #288]
	fmla	v24.4s, v11.4s, v3.s[0]
	ldr	s3, [x11, x2, lsl #2]
	fmla	v18.4s, v8.4s, v4.4s
	fmla	v17.4s, v10.4s, v4.4s
	fmla	v5.4s, v9.4s, v4.4s
	fmla	v1.4s, v11.4s, v4.4s
	ldr	s4, [x13]
	fmla	v23.4s, v8.4s, v3.s[0]
	fmla	v22.4s, v10.4s, v3.s[0]
	fmla	v21.4s, v9.4s, v3.s[0]
	fmla	v20.4s, v11.4s, v3.s[0]
	ldr	q3, [sp, #304]
	fmla	v19.4s, v8.4s, v4.s[0]
	fmla	v3.4s, v10.4s, v4.s[0]
	str	q3, [sp, #304]
	mov	v3.16b, v1.16b
	ldr	q1, [sp, #320]
	fmla	v1.4s, v9.4s, v4.s[0]
	str	q1, [sp, #320]
	ldr	q1, [sp, #336]
	fmla	v1.4s, v11.4s, v4.s[0]
	str	q1, [sp, #336]
	b	.LBB38_48
.LBB38_47:
	ldr	q5, [sp, #288]
.LBB38_48:
	stp	q29, q28, [x6]
	mov	w11, #12
	ldr	q0, [sp, #304]
	stp	q7, q26, [x6, #32]
	stp	q12, q31, [x10]
	stp	q13, q15, [x10, #32]
	madd	x10, x7, x11, x6
	stp	q27, q25, [x9]
	stp	q16, q24, [x9, #32]
	mov	w9, #20
	madd	x6, x7, x9, x6
	stp	q18, q17, [x10]
	stp	q5, q3, [x10, #32]
	stp	q23, q22, [x8]
	stp	q21, q20, [x8, #32]
	str	q19, [x6]
	b	.LBB38_64
.LBB38_49:
	movi	v1.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	str	q1, [sp, #320]
.LBB38_50:
	ldp	x9, x8, [x12]
	cmp	x5, #2
	ldp	q19, q18, [x4]
	str	q1, [sp, #336]
	ldp	q17, q16, [x4, #32]
	b.lo	.LBB38_53
	mov	w10, #4112
	adrp	x11, .LCPI38_0
	sub	x12, x3, x9
	add	x13, x8, x10
	ldr	q20, [x11, :lo12:.LCPI38_0]
	lsl	x11, x2, #2
	add	x12, x12, x13
.LBB38_52:
	ldp	s21, s22, [x3]
	add	x13, x3, #1, lsl #12
	ldp	s23, s24, [x3, #8]
	sub	x14, x12, #16
	cmp	x13, x9
	sub	x5, x5, #2
	csel	x13, x13, x14, lo
	tbl	v21.16b, { v21.16b }, v20.16b
	tbl	v22.16b, { v22.16b }, v20.16b
	tbl	v23.16b, { v23.16b }, v20.16b
	tbl	v24.16b, { v24.16b }, v20.16b
	prfm	pldl1keep, [x13]
	mov	x13, x1
	add	x14, x3, x10
	ld1r	{ v25.4s }, [x13], #4
	cmp	x14, x9
	ldp	s28, s29, [x3, #24]
	scvtf	v21.4s, v21.4s, #24
	ldp	s26, s27, [x3, #16]
	scvtf	v22.4s, v22.4s, #24
	scvtf	v23.4s, v23.4s, #24
	scvtf	v24.4s, v24.4s, #24
	csel	x14, x14, x12, lo
	tbl	v28.16b, { v28.16b }, v20.16b
	tbl	v29.16b, { v29.16b }, v20.16b
	ldr	s30, [x1, x11]
	tbl	v26.16b, { v26.16b }, v20.16b
	tbl	v27.16b, { v27.16b }, v20.16b
	fmul	v21.4s, v19.4s, v21.4s
	fmul	v22.4s, v18.4s, v22.4s
	prfm	pldl1keep, [x14]
	cmp	x5, #1
	fmul	v23.4s, v17.4s, v23.4s
	fmul	v24.4s, v16.4s, v24.4s
	add	x3, x3, #32
	scvtf	v28.4s, v28.4s, #24
	scvtf	v29.4s, v29.4s, #24
	add	x1, x1, #8
	scvtf	v26.4s, v26.4s, #24
	scvtf	v27.4s, v27.4s, #24
	fmla	v3.4s, v21.4s, v25.4s
	fmla	v4.4s, v22.4s, v25.4s
	fmla	v6.4s, v21.4s, v30.s[0]
	add	x12, x12, #32
	fmla	v5.4s, v23.4s, v25.4s
	fmla	v7.4s, v24.4s, v25.4s
	fmul	v25.4s, v17.4s, v28.4s
	fmul	v28.4s, v16.4s, v29.4s
	fmla	v0.4s, v22.4s, v30.s[0]
	ld1r	{ v29.4s }, [x13], x11
	fmul	v26.4s, v19.4s, v26.4s
	ldp	q2, q1, [sp, #320]
	fmul	v27.4s, v18.4s, v27.4s
	ldr	s21, [x13]
	fmla	v5.4s, v25.4s, v29.4s
	fmla	v7.4s, v28.4s, v29.4s
	fmla	v2.4s, v23.4s, v30.s[0]
	fmla	v1.4s, v24.4s, v30.s[0]
	fmla	v3.4s, v26.4s, v29.4s
	fmla	v4.4s, v27.4s, v29.4s
	fmla	v6.4s, v26.4s, v21.s[0]
	fmla	v0.4s, v27.4s, v21.s[0]
	fmla	v2.4s, v25.4s, v21.s[0]
	fmla	v1.4s, v28.4s, v21.s[0]
	stp	q2, q1, [sp, #320]
	b.hi	.LBB38_52
.LBB38_53:
	cbz	x5, .LBB38_55
	ldp	s22, s23, [x3, #8]
	add	x10, x3, #1, lsl #12
	ldp	s20, s21, [x3]
	subs	x9, x10, x9
	add	x8, x8, x9
	lsl	x9, x2, #2
	sshll	v22.8h, v22.8b, #0
	sshll	v23.8h, v23.8b, #0
	csel	x8, x10, x8, lo
	sshll	v20.8h, v20.8b, #0
	sshll	v21.8h, v21.8b, #0
	prfm	pldl1keep, [x8]
	sshll	v22.4s, v22.4h, #0
	sshll	v23.4s, v23.4h, #0
	sshll	v20.4s, v20.4h, #0
	sshll	v21.4s, v21.4h, #0
	scvtf	v22.4s, v22.4s
	scvtf	v23.4s, v23.4s
	scvtf	v20.4s, v20.4s
	scvtf	v21.4s, v21.4s
	fmul	v17.4s, v17.4s, v22.4s
	fmul	v16.4s, v16.4s, v23.4s
	fmul	v19.4s, v19.4s, v20.4s
	fmul	v18.4s, v18.4s, v21.4s
	ld1r	{ v20.4s }, [x1], x9
	ldr	s21, [x1]
	ldr	q1, [sp, #320]
	fmla	v1.4s, v17.4s, v21.s[0]
	fmla	v3.4s, v19.4s, v20.4s
	fmla	v4.4s, v18.4s, v20.4s
	fmla	v5.4s, v17.4s, v20.4s
	fmla	v7.4s, v16.4s, v20.4s
	fmla	v6.4s, v19.4s, v21.s[0]
	fmla	v0.4s, v18.4s, v21.s[0]
	str	q1, [sp, #320]
	ldr	q1, [sp, #336]
	fmla	v1.4s, v16.4s, v21.s[0]
	str	q1, [sp, #336]
.LBB38_55:
	stp	q3, q4, [x6]
	stp	q5, q7, [x6, #32]
	add	x6, x6, x7, lsl #2
	str	q6, [x6]
	b	.LBB38_64
.LBB38_56:
	movi	v0.2d, #0000000000000000
	movi	v14.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v10.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v15.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	stp	q0, q0, [sp, #320]
	movi	v21.2d, #0000000000000000
	movi	v22.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	movi	v24.2d, #0000000000000000
	movi	v25.2d, #0000000000000000
	movi	v26.2d, #0000000000000000
.LBB38_57:
	mov	w8, #12
	ldp	x11, x10, [x12]
	madd	x8, x2, x8, x1
	ldp	q31, q9, [x4]
	ldp	q8, q27, [x4, #32]
	lsl	x9, x2, #2
	cmp	x5, #2
	b.lo	.LBB38_61
	stp	q8, q27, [sp, #208]
	mov	w13, #4112
	adrp	x14, .LCPI38_0
	ldp	q8, q27, [sp, #208]
	lsl	x12, x2, #3
	sub	x15, x3, x11
	add	x16, x10, x13
	ldr	q1, [x14, :lo12:.LCPI38_0]
	add	x14, x15, x16
	str	q9, [sp, #288]
	stp	q1, q31, [sp, #176]
.LBB38_59:
	str	q10, [sp, #272]
	ldp	s9, s10, [x3]
	ldp	s11, s12, [x3, #8]
	add	x16, x3, #1, lsl #12
	ldp	q2, q19, [sp, #176]
	sub	x17, x14, #16
	cmp	x16, x11
	stp	q14, q6, [sp, #240]
	csel	x16, x16, x17, lo
	str	q0, [sp, #304]
	mov	x15, x1
	tbl	v9.16b, { v9.16b }, v2.16b
	tbl	v10.16b, { v10.16b }, v2.16b
	tbl	v11.16b, { v11.16b }, v2.16b
	tbl	v12.16b, { v12.16b }, v2.16b
	prfm	pldl1keep, [x16]
	add	x16, x1, x9
	add	x17, x1, x12
	ld1r	{ v13.4s }, [x15], #4
	mov	v1.16b, v15.16b
	ld1r	{ v15.4s }, [x16], #4
	scvtf	v9.4s, v9.4s, #24
	scvtf	v10.4s, v10.4s, #24
	scvtf	v11.4s, v11.4s, #24
	scvtf	v28.4s, v12.4s, #24
	ld1r	{ v14.4s }, [x17], #4
	ldr	q0, [sp, #288]
	mov	x18, x8
	add	x0, x8, x9
	add	x4, x3, x13
	sub	x5, x5, #2
	fmul	v12.4s, v19.4s, v9.4s
	fmul	v9.4s, v0.4s, v10.4s
	fmul	v0.4s, v8.4s, v11.4s
	fmul	v11.4s, v27.4s, v28.4s
	ld1r	{ v28.4s }, [x18], #4
	ld1r	{ v29.4s }, [x0], #4
	ldr	q10, [sp, #272]
	ldp	s30, s31, [x3, #16]
	cmp	x4, x11
	fmla	v26.4s, v12.4s, v13.4s
	fmla	v25.4s, v9.4s, v13.4s
	csel	x4, x4, x14, lo
	fmla	v24.4s, v0.4s, v13.4s
	fmla	v23.4s, v11.4s, v13.4s
	add	x1, x1, #8
	ldp	s13, s3, [x3, #24]
	tbl	v30.16b, { v30.16b }, v2.16b
	fmla	v22.4s, v12.4s, v15.4s
	fmla	v21.4s, v9.4s, v15.4s
	tbl	v31.16b, { v31.16b }, v2.16b
	fmla	v20.4s, v0.4s, v15.4s
	fmla	v16.4s, v11.4s, v15.4s
	mov	v15.16b, v1.16b
	tbl	v13.16b, { v13.16b }, v2.16b
	tbl	v3.16b, { v3.16b }, v2.16b
	fmla	v4.4s, v9.4s, v14.4s
	scvtf	v30.4s, v30.4s, #24
	fmla	v18.4s, v0.4s, v14.4s
	fmla	v17.4s, v11.4s, v14.4s
	fmla	v15.4s, v12.4s, v14.4s
	ldp	q14, q6, [sp, #240]
	scvtf	v31.4s, v31.4s, #24
	fmla	v10.4s, v12.4s, v28.4s
	fmla	v7.4s, v0.4s, v28.4s
	scvtf	v13.4s, v13.4s, #24
	scvtf	v3.4s, v3.4s, #24
	fmla	v5.4s, v11.4s, v28.4s
	fmla	v6.4s, v9.4s, v28.4s
	fmla	v14.4s, v12.4s, v29.4s
	fmul	v28.4s, v19.4s, v30.4s
	ldp	q19, q12, [sp, #288]
	cmp	x5, #1
	ldp	q2, q1, [sp, #320]
	prfm	pldl1keep, [x4]
	fmul	v3.4s, v27.4s, v3.4s
	add	x8, x8, #8
	add	x3, x3, #32
	fmul	v30.4s, v19.4s, v31.4s
	fmul	v31.4s, v8.4s, v13.4s
	fmla	v12.4s, v9.4s, v29.4s
	ldr	s9, [x15]
	fmla	v2.4s, v0.4s, v29.4s
	fmla	v1.4s, v11.4s, v29.4s
	ldr	s29, [x16]
	add	x14, x14, #32
	fmla	v26.4s, v28.4s, v9.s[0]
	fmla	v23.4s, v3.4s, v9.s[0]
	fmla	v25.4s, v30.4s, v9.s[0]
	fmla	v24.4s, v31.4s, v9.s[0]
	ldr	s9, [x17]
	fmla	v22.4s, v28.4s, v29.s[0]
	fmla	v21.4s, v30.4s, v29.s[0]
	fmla	v15.4s, v28.4s, v9.s[0]
	fmla	v4.4s, v30.4s, v9.s[0]
	fmla	v18.4s, v31.4s, v9.s[0]
	fmla	v17.4s, v3.4s, v9.s[0]
	ldr	s9, [x0]
	fmla	v20.4s, v31.4s, v29.s[0]
	fmla	v16.4s, v3.4s, v29.s[0]
	ldr	s29, [x18]
	fmla	v12.4s, v30.4s, v9.s[0]
	fmla	v14.4s, v28.4s, v9.s[0]
	fmla	v10.4s, v28.4s, v29.s[0]
	fmla	v6.4s, v30.4s, v29.s[0]
	fmla	v7.4s, v31.4s, v29.s[0]
	fmla	v5.4s, v3.4s, v29.s[0]
	fmla	v2.4s, v31.4s, v9.s[0]
	fmla	v1.4s, v3.4s, v9.s[0]
	mov	v0.16b, v12.16b
	stp	q2, q1, [sp, #320]
	b.hi	.LBB38_59
	ldp	q8, q27, [sp, #208]
	ldr	q9, [sp, #288]
	ldr	q31, [sp, #192]
.LBB38_61:
	cbz	x5, .LBB38_63
	ldp	s3, s28, [x3]
	add	x12, x3, #1, lsl #12
	ldp	s29, s30, [x3, #8]
	subs	x11, x12, x11
	add	x10, x10, x11
	lsl	x11, x2, #3
	sshll	v3.8h, v3.8b, #0
	sshll	v28.8h, v28.8b, #0
	csel	x10, x12, x10, lo
	sshll	v29.8h, v29.8b, #0
	sshll	v30.8h, v30.8b, #0
	mov	x12, x1
	prfm	pldl1keep, [x10]
	sshll	v3.4s, v3.4h, #0
	sshll	v28.4s, v28.4h, #0
	sshll	v29.4s, v29.4h, #0
	sshll	v30.4s, v30.4h, #0
	scvtf	v3.4s, v3.4s
	scvtf	v28.4s, v28.4s
	scvtf	v29.4s, v29.4s
	fmul	v31.4s, v31.4s, v3.4s
	scvtf	v3.4s, v30.4s
	fmul	v30.4s, v9.4s, v28.4s
	fmul	v28.4s, v8.4s, v29.4s
	ld1r	{ v29.4s }, [x12], x11
	ldr	s8, [x1, x2, lsl #2]
	fmul	v3.4s, v27.4s, v3.4s
	fmla	v26.4s, v31.4s, v29.4s
	fmla	v25.4s, v30.4s, v29.4s
	fmla	v24.4s, v28.4s, v29.4s
	fmla	v22.4s, v31.4s, v8.s[0]
	fmla	v21.4s, v30.4s, v8.s[0]
	fmla	v20.4s, v28.4s, v8.s[0]
	fmla	v23.4s, v3.4s, v29.4s
	ldr	s29, [x12]
	fmla	v16.4s, v3.4s, v8.s[0]
	ld1r	{ v8.4s }, [x8], x9
	ldr	q1, [sp, #320]
	fmla	v15.4s, v31.4s, v29.s[0]
	fmla	v4.4s, v30.4s, v29.s[0]
	fmla	v18.4s, v28.4s, v29.s[0]
	fmla	v17.4s, v3.4s, v29.s[0]
	ldr	s29, [x8]
	fmla	v10.4s, v31.4s, v8.4s
	fmla	v6.4s, v30.4s, v8.4s
	fmla	v1.4s, v28.4s, v29.s[0]
	fmla	v7.4s, v28.4s, v8.4s
	fmla	v5.4s, v3.4s, v8.4s
	fmla	v14.4s, v31.4s, v29.s[0]
	fmla	v0.4s, v30.4s, v29.s[0]
	str	q1, [sp, #320]
	ldr	q1, [sp, #336]
	fmla	v1.4s, v3.4s, v29.s[0]
	str	q1, [sp, #336]
.LBB38_63:
	add	x8, x6, x7, lsl #2
	mov	w10, #12
	stp	q26, q25, [x6]
	stp	q24, q23, [x6, #32]
	add	x9, x6, x7, lsl #3
	stp	q22, q21, [x8]
	stp	q20, q16, [x8, #32]
	madd	x8, x7, x10, x6
	add	x6, x6, x7, lsl #4
	stp	q15, q4, [x9]
	stp	q18, q17, [x9, #32]
	stp	q10, q6, [x8]
	stp	q7, q5, [x8, #32]
	str	q14, [x6]
.LBB38_64:
	str	q0, [x6, #16]
	ldp	q1, q0, [sp, #320]
	stp	q1, q0, [x6, #32]
.LBB38_65:
	ldp	x20, x19, [sp, #448]
	ldr	x29, [sp, #416]
	ldp	x22, x21, [sp, #432]
	ldp	d9, d8, [sp, #400]
	ldp	d11, d10, [sp, #384]
	ldp	d13, d12, [sp, #368]
	ldp	d15, d14, [sp, #352]
	add	sp, sp, #464
	ret
.Lfunc_end38:
	.size	int8_page_tile_of_outputs, .Lfunc_end38-int8_page_tile_of_outputs
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI39_0:
	.byte	255
	.byte	255
	.byte	255
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
	.text
	.p2align	2
	.type	int8_page_tile_of_inputs,@function
int8_page_tile_of_inputs:
	sub	sp, sp, #448
	ldr	x12, [sp, #456]
	ldr	w11, [sp, #448]
	cmp	x0, #3
	stp	d15, d14, [sp, #320]
	stp	d13, d12, [sp, #336]
	stp	d11, d10, [sp, #352]
	stp	d9, d8, [sp, #368]
	stp	x29, x25, [sp, #384]
	stp	x24, x23, [sp, #400]
	stp	x22, x21, [sp, #416]
	stp	x20, x19, [sp, #432]
	b.gt	.LBB39_6
	cmp	x0, #1
	b.eq	.LBB39_11
	cmp	x0, #2
	b.eq	.LBB39_15
	cmp	x0, #3
	b.ne	.LBB39_67
	cbz	w11, .LBB39_35
	add	x8, x6, x7, lsl #2
	add	x9, x6, x7, lsl #3
	ldp	q19, q17, [x6]
	ldp	q18, q16, [x6, #32]
	ldp	q7, q6, [x8]
	ldp	q5, q4, [x8, #32]
	ldp	q3, q0, [x9]
	ldp	q2, q1, [x9, #32]
	b	.LBB39_36
.LBB39_6:
	cmp	x0, #4
	b.eq	.LBB39_13
	cmp	x0, #5
	b.eq	.LBB39_17
	cmp	x0, #6
	b.ne	.LBB39_67
	add	x10, x6, x7, lsl #2
	add	x9, x6, x7, lsl #3
	add	x8, x6, x7, lsl #4
	cbz	w11, .LBB39_43
	mov	w11, #12
	ldp	q15, q31, [x6, #32]
	madd	x11, x7, x11, x6
	ldp	q12, q18, [x10]
	ldp	q13, q27, [x9, #32]
	ldp	q17, q25, [x8]
	ldp	q24, q23, [x8, #32]
	ldp	q1, q0, [x11]
	stp	q0, q1, [sp, #224]
	ldp	q1, q2, [x11, #32]
	ldp	q28, q0, [x6]
	mov	w11, #20
	madd	x11, x7, x11, x6
	stp	q0, q2, [sp, #192]
	ldp	q6, q0, [x10, #32]
	stp	q1, q0, [sp, #272]
	ldp	q16, q0, [x9]
	ldp	q2, q1, [x11, #32]
	str	q0, [sp, #256]
	ldp	q22, q0, [x11]
	b	.LBB39_44
.LBB39_11:
	cbz	w11, .LBB39_19
	ldp	q3, q0, [x6]
	ldp	q2, q1, [x6, #32]
	b	.LBB39_20
.LBB39_13:
	cbz	w11, .LBB39_27
	mov	w9, #12
	add	x8, x6, x7, lsl #2
	add	x10, x6, x7, lsl #3
	madd	x9, x7, x9, x6
	ldp	q23, q22, [x6]
	ldp	q19, q18, [x8]
	ldp	q17, q16, [x8, #32]
	ldp	q7, q6, [x10]
	ldp	q4, q3, [x10, #32]
	ldp	q21, q20, [x6, #32]
	ldp	q5, q0, [x9]
	ldp	q2, q1, [x9, #32]
	b	.LBB39_28
.LBB39_15:
	cbz	w11, .LBB39_51
	add	x8, x6, x7, lsl #2
	ldp	q3, q4, [x6]
	ldp	q5, q7, [x6, #32]
	ldp	q6, q0, [x8]
	ldp	q2, q1, [x8, #32]
	b	.LBB39_52
.LBB39_17:
	cbz	w11, .LBB39_59
	mov	w8, #12
	add	x9, x6, x7, lsl #2
	add	x10, x6, x7, lsl #3
	madd	x8, x7, x8, x6
	ldp	q27, q26, [x6]
	ldp	q23, q21, [x9]
	ldp	q20, q19, [x9, #32]
	add	x9, x6, x7, lsl #4
	ldp	q18, q17, [x10]
	ldp	q16, q6, [x10, #32]
	ldp	q22, q5, [x8]
	ldp	q15, q13, [x8, #32]
	ldp	q25, q24, [x6, #32]
	ldp	q4, q0, [x9]
	ldp	q2, q1, [x9, #32]
	b	.LBB39_60
.LBB39_19:
	movi	v3.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
.LBB39_20:
	ldp	x8, x9, [x12]
	cmp	x5, #2
	b.lo	.LBB39_26
	mov	w11, #4112
	adrp	x10, .LCPI39_0
	sub	x12, x3, x8
	add	x13, x9, x11
	ldr	q4, [x10, :lo12:.LCPI39_0]
	mov	x10, x3
	add	x12, x12, x13
	add	x13, x4, #4
.LBB39_22:
	ldp	s6, s7, [x10]
	add	x14, x10, #1, lsl #12
	ldp	s16, s17, [x10, #8]
	sub	x15, x12, #16
	cmp	x14, x8
	ldur	s5, [x13, #-4]
	tbl	v6.16b, { v6.16b }, v4.16b
	tbl	v7.16b, { v7.16b }, v4.16b
	csel	x14, x14, x15, lo
	tbl	v16.16b, { v16.16b }, v4.16b
	mov	x15, x1
	tbl	v17.16b, { v17.16b }, v4.16b
	prfm	pldl1keep, [x14]
	ld1r	{ v18.4s }, [x15], #4
	ldp	s19, s20, [x10, #16]
	add	x14, x10, x11
	ldp	s21, s22, [x10, #24]
	scvtf	v6.4s, v6.4s, #24
	scvtf	v7.4s, v7.4s, #24
	scvtf	v16.4s, v16.4s, #24
	scvtf	v17.4s, v17.4s, #24
	tbl	v19.16b, { v19.16b }, v4.16b
	tbl	v20.16b, { v20.16b }, v4.16b
	cmp	x14, x8
	tbl	v21.16b, { v21.16b }, v4.16b
	tbl	v22.16b, { v22.16b }, v4.16b
	csel	x14, x14, x12, lo
	fmul	v6.4s, v6.4s, v5.s[0]
	sub	x5, x5, #2
	add	x10, x10, #32
	fmul	v7.4s, v7.4s, v5.s[0]
	fmul	v16.4s, v16.4s, v5.s[0]
	fmul	v5.4s, v17.4s, v5.s[0]
	scvtf	v17.4s, v19.4s, #24
	scvtf	v19.4s, v20.4s, #24
	cmp	x5, #1
	scvtf	v20.4s, v21.4s, #24
	scvtf	v21.4s, v22.4s, #24
	add	x1, x1, #8
	fmla	v3.4s, v6.4s, v18.4s
	ldr	s6, [x13], #8
	fmla	v0.4s, v7.4s, v18.4s
	fmla	v2.4s, v16.4s, v18.4s
	prfm	pldl1keep, [x14]
	fmla	v1.4s, v5.4s, v18.4s
	fmul	v5.4s, v17.4s, v6.s[0]
	fmul	v7.4s, v19.4s, v6.s[0]
	fmul	v16.4s, v20.4s, v6.s[0]
	fmul	v6.4s, v21.4s, v6.s[0]
	ldr	s17, [x15]
	add	x12, x12, #32
	fmla	v3.4s, v5.4s, v17.s[0]
	fmla	v0.4s, v7.4s, v17.s[0]
	fmla	v2.4s, v16.4s, v17.s[0]
	fmla	v1.4s, v6.4s, v17.s[0]
	b.hi	.LBB39_22
	cbz	x5, .LBB39_25
.LBB39_24:
	ldp	s4, s5, [x10]
	sub	x11, x10, x3
	ldp	s6, s7, [x10, #8]
	lsr	x11, x11, #4
	add	x10, x10, #1, lsl #12
	sshll	v4.8h, v4.8b, #0
	sshll	v5.8h, v5.8b, #0
	ldr	s16, [x4, x11, lsl #2]
	sshll	v6.8h, v6.8b, #0
	sshll	v7.8h, v7.8b, #0
	subs	x8, x10, x8
	add	x8, x9, x8
	sshll	v4.4s, v4.4h, #0
	sshll	v5.4s, v5.4h, #0
	csel	x8, x10, x8, lo
	sshll	v6.4s, v6.4h, #0
	sshll	v7.4s, v7.4h, #0
	prfm	pldl1keep, [x8]
	scvtf	v4.4s, v4.4s
	scvtf	v5.4s, v5.4s
	scvtf	v6.4s, v6.4s
	scvtf	v7.4s, v7.4s
	fmul	v4.4s, v4.4s, v16.s[0]
	fmul	v5.4s, v5.4s, v16.s[0]
	fmul	v6.4s, v6.4s, v16.s[0]
	fmul	v7.4s, v7.4s, v16.s[0]
	ldr	s16, [x1]
	fmla	v3.4s, v4.4s, v16.s[0]
	fmla	v0.4s, v5.4s, v16.s[0]
	fmla	v2.4s, v6.4s, v16.s[0]
	fmla	v1.4s, v7.4s, v16.s[0]
.LBB39_25:
	str	q3, [x6]
	b	.LBB39_66
.LBB39_26:
	mov	x10, x3
	cbnz	x5, .LBB39_24
	b	.LBB39_25
.LBB39_27:
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
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
.LBB39_28:
	mov	w8, #12
	ldp	x9, x10, [x12]
	madd	x8, x2, x8, x1
	cmp	x5, #2
	b.lo	.LBB39_34
	mov	w14, #4112
	adrp	x11, .LCPI39_0
	lsl	x12, x2, #2
	lsl	x13, x2, #3
	sub	x15, x3, x9
	add	x16, x10, x14
	ldr	q24, [x11, :lo12:.LCPI39_0]
	add	x15, x15, x16
	add	x16, x4, #4
	mov	x11, x3
.LBB39_30:
	ldp	s26, s27, [x11]
	add	x0, x11, #1, lsl #12
	ldp	s28, s29, [x11, #8]
	sub	x20, x15, #16
	ldur	s25, [x16, #-4]
	cmp	x0, x9
	tbl	v26.16b, { v26.16b }, v24.16b
	tbl	v27.16b, { v27.16b }, v24.16b
	tbl	v28.16b, { v28.16b }, v24.16b
	tbl	v29.16b, { v29.16b }, v24.16b
	mov	x19, x1
	add	x17, x1, x12
	add	x18, x1, x13
	csel	x20, x0, x20, lo
	mov	x0, x8
	prfm	pldl1keep, [x20]
	add	x20, x11, x14
	scvtf	v26.4s, v26.4s, #24
	scvtf	v27.4s, v27.4s, #24
	cmp	x20, x9
	scvtf	v28.4s, v28.4s, #24
	scvtf	v29.4s, v29.4s, #24
	csel	x20, x20, x15, lo
	ld1r	{ v30.4s }, [x19], #4
	sub	x5, x5, #2
	ld1r	{ v31.4s }, [x17], #4
	add	x1, x1, #8
	ld1r	{ v8.4s }, [x18], #4
	fmul	v9.4s, v26.4s, v25.s[0]
	fmul	v27.4s, v27.4s, v25.s[0]
	ld1r	{ v26.4s }, [x0], #4
	fmul	v28.4s, v28.4s, v25.s[0]
	ldp	s10, s11, [x11, #16]
	fmul	v25.4s, v29.4s, v25.s[0]
	ldp	s29, s12, [x11, #24]
	fmla	v23.4s, v9.4s, v30.4s
	fmla	v19.4s, v9.4s, v31.4s
	add	x8, x8, #8
	tbl	v10.16b, { v10.16b }, v24.16b
	tbl	v11.16b, { v11.16b }, v24.16b
	fmla	v22.4s, v27.4s, v30.4s
	tbl	v29.16b, { v29.16b }, v24.16b
	tbl	v12.16b, { v12.16b }, v24.16b
	fmla	v21.4s, v28.4s, v30.4s
	fmla	v20.4s, v25.4s, v30.4s
	fmla	v18.4s, v27.4s, v31.4s
	cmp	x5, #1
	fmla	v17.4s, v28.4s, v31.4s
	fmla	v16.4s, v25.4s, v31.4s
	add	x11, x11, #32
	scvtf	v30.4s, v10.4s, #24
	scvtf	v31.4s, v11.4s, #24
	fmla	v7.4s, v9.4s, v8.4s
	scvtf	v29.4s, v29.4s, #24
	scvtf	v10.4s, v12.4s, #24
	fmla	v6.4s, v27.4s, v8.4s
	ldr	s11, [x16], #8
	fmla	v4.4s, v28.4s, v8.4s
	fmla	v3.4s, v25.4s, v8.4s
	fmla	v5.4s, v9.4s, v26.4s
	prfm	pldl1keep, [x20]
	fmul	v30.4s, v30.4s, v11.s[0]
	fmul	v31.4s, v31.4s, v11.s[0]
	fmla	v0.4s, v27.4s, v26.4s
	fmul	v29.4s, v29.4s, v11.s[0]
	fmul	v8.4s, v10.4s, v11.s[0]
	fmla	v2.4s, v28.4s, v26.4s
	fmla	v1.4s, v25.4s, v26.4s
	ldr	s25, [x17]
	ldr	s27, [x19]
	ldr	s26, [x18]
	add	x15, x15, #32
	fmla	v19.4s, v30.4s, v25.s[0]
	fmla	v18.4s, v31.4s, v25.s[0]
	fmla	v17.4s, v29.4s, v25.s[0]
	fmla	v16.4s, v8.4s, v25.s[0]
	ldr	s25, [x0]
	fmla	v23.4s, v30.4s, v27.s[0]
	fmla	v22.4s, v31.4s, v27.s[0]
	fmla	v21.4s, v29.4s, v27.s[0]
	fmla	v20.4s, v8.4s, v27.s[0]
	fmla	v7.4s, v30.4s, v26.s[0]
	fmla	v6.4s, v31.4s, v26.s[0]
	fmla	v4.4s, v29.4s, v26.s[0]
	fmla	v3.4s, v8.4s, v26.s[0]
	fmla	v5.4s, v30.4s, v25.s[0]
	fmla	v0.4s, v31.4s, v25.s[0]
	fmla	v2.4s, v29.4s, v25.s[0]
	fmla	v1.4s, v8.4s, v25.s[0]
	b.hi	.LBB39_30
	cbz	x5, .LBB39_33
.LBB39_32:
	ldp	s24, s25, [x11]
	sub	x12, x11, x3
	ldp	s26, s27, [x11, #8]
	lsr	x12, x12, #4
	add	x11, x11, #1, lsl #12
	sshll	v24.8h, v24.8b, #0
	sshll	v25.8h, v25.8b, #0
	subs	x9, x11, x9
	sshll	v26.8h, v26.8b, #0
	sshll	v27.8h, v27.8b, #0
	ldr	s28, [x4, x12, lsl #2]
	add	x9, x10, x9
	lsl	x10, x2, #3
	mov	x12, x1
	sshll	v24.4s, v24.4h, #0
	sshll	v25.4s, v25.4h, #0
	csel	x9, x11, x9, lo
	sshll	v26.4s, v26.4h, #0
	sshll	v27.4s, v27.4h, #0
	prfm	pldl1keep, [x9]
	ld1r	{ v29.4s }, [x12], x10
	scvtf	v24.4s, v24.4s
	scvtf	v25.4s, v25.4s
	scvtf	v26.4s, v26.4s
	scvtf	v27.4s, v27.4s
	fmul	v24.4s, v24.4s, v28.s[0]
	fmul	v25.4s, v25.4s, v28.s[0]
	fmul	v26.4s, v26.4s, v28.s[0]
	fmul	v27.4s, v27.4s, v28.s[0]
	ldr	s28, [x1, x2, lsl #2]
	fmla	v23.4s, v24.4s, v29.4s
	fmla	v22.4s, v25.4s, v29.4s
	fmla	v21.4s, v26.4s, v29.4s
	fmla	v20.4s, v27.4s, v29.4s
	ldr	s29, [x12]
	fmla	v19.4s, v24.4s, v28.s[0]
	fmla	v18.4s, v25.4s, v28.s[0]
	fmla	v17.4s, v26.4s, v28.s[0]
	fmla	v16.4s, v27.4s, v28.s[0]
	ldr	s28, [x8]
	fmla	v7.4s, v24.4s, v29.s[0]
	fmla	v6.4s, v25.4s, v29.s[0]
	fmla	v4.4s, v26.4s, v29.s[0]
	fmla	v3.4s, v27.4s, v29.s[0]
	fmla	v5.4s, v24.4s, v28.s[0]
	fmla	v0.4s, v25.4s, v28.s[0]
	fmla	v2.4s, v26.4s, v28.s[0]
	fmla	v1.4s, v27.4s, v28.s[0]
.LBB39_33:
	mov	w10, #12
	stp	q23, q22, [x6]
	add	x8, x6, x7, lsl #2
	stp	q21, q20, [x6, #32]
	add	x9, x6, x7, lsl #3
	madd	x6, x7, x10, x6
	stp	q19, q18, [x8]
	stp	q17, q16, [x8, #32]
	stp	q7, q6, [x9]
	stp	q4, q3, [x9, #32]
	str	q5, [x6]
	b	.LBB39_66
.LBB39_34:
	mov	x11, x3
	cbnz	x5, .LBB39_32
	b	.LBB39_33
.LBB39_35:
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
.LBB39_36:
	ldp	x8, x9, [x12]
	cmp	x5, #2
	b.lo	.LBB39_42
	mov	w12, #4112
	adrp	x13, .LCPI39_0
	lsl	x11, x2, #3
	sub	x10, x3, x8
	add	x14, x9, x12
	ldr	q20, [x13, :lo12:.LCPI39_0]
	lsl	x13, x2, #2
	add	x14, x10, x14
	add	x15, x4, #4
	mov	x10, x3
.LBB39_38:
	ldp	s21, s22, [x10]
	add	x16, x10, #1, lsl #12
	ldp	s23, s24, [x10, #8]
	sub	x17, x14, #16
	cmp	x16, x8
	ldur	s26, [x15, #-4]
	tbl	v25.16b, { v21.16b }, v20.16b
	tbl	v22.16b, { v22.16b }, v20.16b
	csel	x17, x16, x17, lo
	tbl	v23.16b, { v23.16b }, v20.16b
	tbl	v24.16b, { v24.16b }, v20.16b
	mov	x16, x1
	prfm	pldl1keep, [x17]
	ld1r	{ v21.4s }, [x16], #4
	ldp	s27, s28, [x10, #16]
	add	x17, x10, x12
	scvtf	v25.4s, v25.4s, #24
	scvtf	v22.4s, v22.4s, #24
	cmp	x17, x8
	scvtf	v23.4s, v23.4s, #24
	scvtf	v24.4s, v24.4s, #24
	csel	x17, x17, x14, lo
	ldp	s29, s30, [x10, #24]
	tbl	v27.16b, { v27.16b }, v20.16b
	tbl	v28.16b, { v28.16b }, v20.16b
	sub	x5, x5, #2
	add	x10, x10, #32
	fmul	v25.4s, v25.4s, v26.s[0]
	fmul	v22.4s, v22.4s, v26.s[0]
	cmp	x5, #1
	fmul	v23.4s, v23.4s, v26.s[0]
	fmul	v24.4s, v24.4s, v26.s[0]
	tbl	v26.16b, { v29.16b }, v20.16b
	tbl	v30.16b, { v30.16b }, v20.16b
	ldr	s29, [x1, x13]
	scvtf	v27.4s, v27.4s, #24
	scvtf	v28.4s, v28.4s, #24
	add	x14, x14, #32
	fmla	v19.4s, v25.4s, v21.4s
	fmla	v17.4s, v22.4s, v21.4s
	fmla	v18.4s, v23.4s, v21.4s
	fmla	v16.4s, v24.4s, v21.4s
	scvtf	v21.4s, v26.4s, #24
	scvtf	v30.4s, v30.4s, #24
	fmla	v7.4s, v25.4s, v29.s[0]
	fmla	v6.4s, v22.4s, v29.s[0]
	fmla	v5.4s, v23.4s, v29.s[0]
	ldr	s26, [x15], #8
	fmla	v4.4s, v24.4s, v29.s[0]
	ldr	s29, [x1, x11]
	prfm	pldl1keep, [x17]
	fmul	v27.4s, v27.4s, v26.s[0]
	fmul	v28.4s, v28.4s, v26.s[0]
	fmul	v21.4s, v21.4s, v26.s[0]
	mov	x17, x16
	fmul	v26.4s, v30.4s, v26.s[0]
	fmla	v3.4s, v25.4s, v29.s[0]
	fmla	v0.4s, v22.4s, v29.s[0]
	fmla	v2.4s, v23.4s, v29.s[0]
	add	x1, x1, #8
	fmla	v1.4s, v24.4s, v29.s[0]
	ld1r	{ v30.4s }, [x17], x13
	ldr	s22, [x17]
	ldr	s23, [x16, x11]
	fmla	v19.4s, v27.4s, v30.4s
	fmla	v17.4s, v28.4s, v30.4s
	fmla	v18.4s, v21.4s, v30.4s
	fmla	v16.4s, v26.4s, v30.4s
	fmla	v7.4s, v27.4s, v22.s[0]
	fmla	v6.4s, v28.4s, v22.s[0]
	fmla	v5.4s, v21.4s, v22.s[0]
	fmla	v4.4s, v26.4s, v22.s[0]
	fmla	v3.4s, v27.4s, v23.s[0]
	fmla	v0.4s, v28.4s, v23.s[0]
	fmla	v2.4s, v21.4s, v23.s[0]
	fmla	v1.4s, v26.4s, v23.s[0]
	b.hi	.LBB39_38
	cbz	x5, .LBB39_41
.LBB39_40:
	ldp	s20, s21, [x10]
	sub	x11, x10, x3
	ldp	s22, s23, [x10, #8]
	lsr	x11, x11, #4
	add	x10, x10, #1, lsl #12
	sshll	v20.8h, v20.8b, #0
	sshll	v21.8h, v21.8b, #0
	subs	x8, x10, x8
	sshll	v22.8h, v22.8b, #0
	sshll	v23.8h, v23.8b, #0
	ldr	s24, [x4, x11, lsl #2]
	add	x8, x9, x8
	lsl	x9, x2, #3
	mov	x11, x1
	sshll	v20.4s, v20.4h, #0
	sshll	v21.4s, v21.4h, #0
	csel	x8, x10, x8, lo
	sshll	v22.4s, v22.4h, #0
	sshll	v23.4s, v23.4h, #0
	prfm	pldl1keep, [x8]
	ld1r	{ v25.4s }, [x11], x9
	scvtf	v20.4s, v20.4s
	scvtf	v21.4s, v21.4s
	scvtf	v22.4s, v22.4s
	scvtf	v23.4s, v23.4s
	fmul	v20.4s, v20.4s, v24.s[0]
	fmul	v21.4s, v21.4s, v24.s[0]
	fmul	v22.4s, v22.4s, v24.s[0]
	fmul	v23.4s, v23.4s, v24.s[0]
	ldr	s24, [x1, x2, lsl #2]
	fmla	v19.4s, v20.4s, v25.4s
	fmla	v17.4s, v21.4s, v25.4s
	fmla	v18.4s, v22.4s, v25.4s
	fmla	v16.4s, v23.4s, v25.4s
	ldr	s25, [x11]
	fmla	v7.4s, v20.4s, v24.s[0]
	fmla	v6.4s, v21.4s, v24.s[0]
	fmla	v5.4s, v22.4s, v24.s[0]
	fmla	v4.4s, v23.4s, v24.s[0]
	fmla	v3.4s, v20.4s, v25.s[0]
	fmla	v0.4s, v21.4s, v25.s[0]
	fmla	v2.4s, v22.4s, v25.s[0]
	fmla	v1.4s, v23.4s, v25.s[0]
.LBB39_41:
	stp	q19, q17, [x6]
	add	x8, x6, x7, lsl #2
	stp	q18, q16, [x6, #32]
	add	x6, x6, x7, lsl #3
	stp	q7, q6, [x8]
	stp	q5, q4, [x8, #32]
	str	q3, [x6]
	b	.LBB39_66
.LBB39_42:
	mov	x10, x3
	cbnz	x5, .LBB39_40
	b	.LBB39_41
.LBB39_43:
	movi	v3.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	movi	v22.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	movi	v24.2d, #0000000000000000
	movi	v25.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v27.2d, #0000000000000000
	movi	v13.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	stp	q3, q3, [sp, #208]
	movi	v6.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	stp	q3, q3, [sp, #256]
	movi	v12.2d, #0000000000000000
	movi	v31.2d, #0000000000000000
	str	q3, [sp, #240]
	movi	v15.2d, #0000000000000000
	movi	v28.2d, #0000000000000000
	str	q3, [sp, #288]
	str	q3, [sp, #192]
.LBB39_44:
	mov	w11, #12
	ldp	x14, x13, [x12]
	madd	x11, x2, x11, x1
	lsl	x12, x2, #3
	cmp	x5, #2
	b.lo	.LBB39_48
	mov	w17, #4112
	adrp	x15, .LCPI39_0
	mov	v10.16b, v2.16b
	mov	v9.16b, v1.16b
	mov	v5.16b, v12.16b
	mov	v29.16b, v28.16b
	mov	v7.16b, v31.16b
	lsl	x16, x2, #2
	sub	x18, x3, x14
	add	x0, x13, x17
	ldr	q3, [x15, :lo12:.LCPI39_0]
	ldr	q26, [sp, #288]
	add	x18, x18, x0
	add	x0, x4, #4
	mov	x15, x3
	str	q3, [sp]
	str	q18, [sp, #304]
	stp	q0, q22, [sp, #64]
	stp	q23, q24, [sp, #96]
	stp	q25, q17, [sp, #128]
	stp	q27, q13, [sp, #160]
	str	q15, [sp, #48]
.LBB39_46:
	str	q10, [sp, #288]
	ldp	s11, s12, [x15, #8]
	str	q9, [sp, #16]
	add	x20, x15, #1, lsl #12
	sub	x21, x18, #16
	ldp	s9, s10, [x15]
	cmp	x20, x14
	ldr	q25, [sp]
	ldur	s14, [x0, #-4]
	csel	x20, x20, x21, lo
	mov	x19, x1
	prfm	pldl1keep, [x20]
	tbl	v9.16b, { v9.16b }, v25.16b
	tbl	v10.16b, { v10.16b }, v25.16b
	tbl	v11.16b, { v11.16b }, v25.16b
	tbl	v12.16b, { v12.16b }, v25.16b
	add	x20, x1, x16
	add	x21, x1, x12
	ld1r	{ v15.4s }, [x19], #4
	ld1r	{ v4.4s }, [x20], #4
	mov	x22, x11
	scvtf	v9.4s, v9.4s, #24
	scvtf	v10.4s, v10.4s, #24
	scvtf	v11.4s, v11.4s, #24
	scvtf	v3.4s, v12.4s, #24
	add	x23, x11, x16
	mov	v1.16b, v7.16b
	ld1r	{ v13.4s }, [x21], #4
	mov	v27.16b, v5.16b
	add	x24, x11, x12
	add	x25, x15, x17
	sub	x5, x5, #2
	fmul	v12.4s, v9.4s, v14.s[0]
	fmul	v9.4s, v10.4s, v14.s[0]
	fmul	v10.4s, v11.4s, v14.s[0]
	fmul	v11.4s, v3.4s, v14.s[0]
	ld1r	{ v3.4s }, [x22], #4
	ld1r	{ v14.4s }, [x23], #4
	ldr	q2, [sp, #304]
	ldr	q31, [sp, #192]
	ldr	q0, [sp, #48]
	cmp	x25, x14
	fmla	v2.4s, v9.4s, v4.4s
	fmla	v6.4s, v10.4s, v4.4s
	csel	x25, x25, x18, lo
	fmla	v29.4s, v12.4s, v15.4s
	fmla	v31.4s, v9.4s, v15.4s
	add	x1, x1, #8
	fmla	v0.4s, v10.4s, v15.4s
	fmla	v1.4s, v11.4s, v15.4s
	add	x11, x11, #8
	fmla	v27.4s, v12.4s, v4.4s
	fmla	v26.4s, v11.4s, v4.4s
	cmp	x5, #1
	str	q2, [sp, #304]
	fmla	v16.4s, v12.4s, v13.4s
	add	x18, x18, #32
	str	q6, [sp, #32]
	ld1r	{ v5.4s }, [x24], #4
	ldr	q28, [sp, #272]
	ldp	s4, s15, [x15, #16]
	ldr	q17, [sp, #80]
	ldp	s6, s7, [x15, #24]
	fmla	v28.4s, v10.4s, v3.4s
	ldp	q2, q24, [sp, #240]
	fmla	v17.4s, v12.4s, v5.4s
	tbl	v4.16b, { v4.16b }, v25.16b
	tbl	v15.16b, { v15.16b }, v25.16b
	add	x15, x15, #32
	tbl	v6.16b, { v6.16b }, v25.16b
	tbl	v7.16b, { v7.16b }, v25.16b
	mov	v25.16b, v16.16b
	ldp	q30, q8, [sp, #208]
	fmla	v2.4s, v12.4s, v3.4s
	ldp	q22, q23, [sp, #160]
	fmla	v24.4s, v9.4s, v13.4s
	ldp	q20, q21, [sp, #128]
	fmla	v8.4s, v9.4s, v3.4s
	fmla	v30.4s, v11.4s, v3.4s
	scvtf	v3.4s, v4.4s, #24
	scvtf	v4.4s, v15.4s, #24
	scvtf	v6.4s, v6.4s, #24
	scvtf	v7.4s, v7.4s, #24
	ldp	q18, q19, [sp, #96]
	fmla	v23.4s, v10.4s, v13.4s
	ldr	s16, [x0], #8
	fmla	v22.4s, v11.4s, v13.4s
	fmla	v21.4s, v12.4s, v14.4s
	fmla	v20.4s, v9.4s, v14.4s
	fmla	v19.4s, v10.4s, v14.4s
	fmla	v18.4s, v11.4s, v14.4s
	fmul	v15.4s, v3.4s, v16.s[0]
	fmul	v13.4s, v4.4s, v16.s[0]
	fmul	v14.4s, v6.4s, v16.s[0]
	fmul	v12.4s, v7.4s, v16.s[0]
	mov	v16.16b, v25.16b
	ldr	q25, [sp, #64]
	fmla	v25.4s, v9.4s, v5.4s
	ldp	q9, q6, [sp, #16]
	prfm	pldl1keep, [x25]
	ldr	q4, [sp, #288]
	ldr	s3, [x19]
	fmla	v4.4s, v10.4s, v5.4s
	fmla	v0.4s, v14.4s, v3.s[0]
	fmla	v9.4s, v11.4s, v5.4s
	fmla	v29.4s, v15.4s, v3.s[0]
	fmla	v31.4s, v13.4s, v3.s[0]
	fmla	v1.4s, v12.4s, v3.s[0]
	ldr	s3, [x21]
	str	q4, [sp, #288]
	ldr	s4, [x20]
	fmla	v16.4s, v15.4s, v3.s[0]
	str	q0, [sp, #48]
	ldp	q10, q0, [sp, #288]
	fmla	v27.4s, v15.4s, v4.s[0]
	fmla	v6.4s, v14.4s, v4.s[0]
	mov	v7.16b, v1.16b
	fmla	v26.4s, v12.4s, v4.s[0]
	fmla	v24.4s, v13.4s, v3.s[0]
	fmla	v0.4s, v13.4s, v4.s[0]
	ldr	s4, [x22]
	fmla	v23.4s, v14.4s, v3.s[0]
	fmla	v22.4s, v12.4s, v3.s[0]
	ldr	s3, [x23]
	fmla	v2.4s, v15.4s, v4.s[0]
	fmla	v8.4s, v13.4s, v4.s[0]
	mov	v5.16b, v27.16b
	fmla	v28.4s, v14.4s, v4.s[0]
	fmla	v30.4s, v12.4s, v4.s[0]
	ldr	s4, [x24]
	fmla	v21.4s, v15.4s, v3.s[0]
	fmla	v20.4s, v13.4s, v3.s[0]
	str	q0, [sp, #304]
	fmla	v19.4s, v14.4s, v3.s[0]
	fmla	v18.4s, v12.4s, v3.s[0]
	stp	q23, q31, [sp, #176]
	fmla	v17.4s, v15.4s, v4.s[0]
	fmla	v25.4s, v13.4s, v4.s[0]
	stp	q2, q24, [sp, #240]
	fmla	v10.4s, v14.4s, v4.s[0]
	fmla	v9.4s, v12.4s, v4.s[0]
	str	q28, [sp, #272]
	stp	q21, q22, [sp, #144]
	stp	q19, q20, [sp, #112]
	stp	q17, q18, [sp, #80]
	stp	q30, q8, [sp, #208]
	str	q25, [sp, #64]
	b.hi	.LBB39_46
	ldp	q22, q23, [sp, #80]
	mov	v12.16b, v5.16b
	ldp	q24, q25, [sp, #112]
	mov	v1.16b, v9.16b
	ldp	q17, q27, [sp, #144]
	mov	v2.16b, v10.16b
	ldp	q15, q0, [sp, #48]
	mov	v31.16b, v7.16b
	mov	v28.16b, v29.16b
	ldr	q13, [sp, #176]
	ldr	q18, [sp, #304]
	str	q26, [sp, #288]
	cbnz	x5, .LBB39_49
	b	.LBB39_50
.LBB39_48:
	mov	x15, x3
	cbz	x5, .LBB39_50
.LBB39_49:
	ldp	s3, s4, [x15]
	sub	x16, x15, x3
	ldr	s5, [x15, #8]
	str	q31, [sp, #304]
	mov	v31.16b, v6.16b
	ldr	s6, [x15, #12]
	lsr	x16, x16, #4
	add	x15, x15, #1, lsl #12
	sshll	v4.8h, v4.8b, #0
	sshll	v5.8h, v5.8b, #0
	sshll	v3.8h, v3.8b, #0
	sshll	v6.8h, v6.8b, #0
	subs	x14, x15, x14
	ldr	s7, [x4, x16, lsl #2]
	add	x13, x13, x14
	mov	x14, x1
	sshll	v4.4s, v4.4h, #0
	sshll	v5.4s, v5.4h, #0
	sshll	v3.4s, v3.4h, #0
	sshll	v6.4s, v6.4h, #0
	csel	x13, x15, x13, lo
	mov	v14.16b, v12.16b
	prfm	pldl1keep, [x13]
	mov	v12.16b, v16.16b
	mov	v26.16b, v17.16b
	scvtf	v4.4s, v4.4s
	scvtf	v5.4s, v5.4s
	scvtf	v3.4s, v3.4s
	scvtf	v6.4s, v6.4s
	ld1r	{ v16.4s }, [x14], x12
	mov	x13, x11
	ldp	q20, q21, [sp, #224]
	fmul	v10.4s, v4.4s, v7.s[0]
	fmul	v9.4s, v5.4s, v7.s[0]
	fmul	v11.4s, v3.4s, v7.s[0]
	ldp	q4, q5, [sp, #192]
	fmul	v8.4s, v6.4s, v7.s[0]
	mov	v6.16b, v31.16b
	ldp	q17, q31, [sp, #288]
	ldr	s3, [x1, x2, lsl #2]
	ldp	q7, q30, [sp, #256]
	fmla	v4.4s, v10.4s, v16.4s
	fmla	v28.4s, v11.4s, v16.4s
	fmla	v17.4s, v8.4s, v3.s[0]
	fmla	v15.4s, v9.4s, v16.4s
	fmla	v31.4s, v8.4s, v16.4s
	mov	v16.16b, v12.16b
	mov	v12.16b, v14.16b
	fmla	v18.4s, v10.4s, v3.s[0]
	fmla	v6.4s, v9.4s, v3.s[0]
	str	q4, [sp, #192]
	ldr	s4, [x14]
	str	q17, [sp, #288]
	fmla	v12.4s, v11.4s, v3.s[0]
	ld1r	{ v3.4s }, [x13], x12
	fmla	v16.4s, v11.4s, v4.s[0]
	fmla	v7.4s, v10.4s, v4.s[0]
	fmla	v13.4s, v9.4s, v4.s[0]
	fmla	v27.4s, v8.4s, v4.s[0]
	ldr	s4, [x11, x2, lsl #2]
	fmla	v21.4s, v11.4s, v3.4s
	fmla	v20.4s, v10.4s, v3.4s
	fmla	v26.4s, v11.4s, v4.s[0]
	fmla	v30.4s, v9.4s, v3.4s
	fmla	v5.4s, v8.4s, v3.4s
	ldr	s3, [x13]
	fmla	v25.4s, v10.4s, v4.s[0]
	fmla	v24.4s, v9.4s, v4.s[0]
	fmla	v23.4s, v8.4s, v4.s[0]
	fmla	v22.4s, v11.4s, v3.s[0]
	fmla	v0.4s, v10.4s, v3.s[0]
	stp	q21, q7, [sp, #240]
	fmla	v2.4s, v9.4s, v3.s[0]
	fmla	v1.4s, v8.4s, v3.s[0]
	mov	v17.16b, v26.16b
	str	q30, [sp, #272]
	stp	q5, q20, [sp, #208]
.LBB39_50:
	ldr	q3, [sp, #192]
	ldp	q5, q4, [sp, #240]
	mov	w11, #12
	stp	q15, q31, [x6, #32]
	stp	q28, q3, [x6]
	ldr	q3, [sp, #288]
	stp	q12, q18, [x10]
	stp	q6, q3, [x10, #32]
	madd	x10, x7, x11, x6
	ldr	q3, [sp, #224]
	stp	q16, q4, [x9]
	ldr	q4, [sp, #272]
	stp	q13, q27, [x9, #32]
	mov	w9, #20
	madd	x6, x7, x9, x6
	stp	q5, q3, [x10]
	ldr	q3, [sp, #208]
	stp	q4, q3, [x10, #32]
	stp	q17, q25, [x8]
	stp	q24, q23, [x8, #32]
	str	q22, [x6]
	b	.LBB39_66
.LBB39_51:
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
.LBB39_52:
	ldp	x9, x8, [x12]
	cmp	x5, #2
	b.lo	.LBB39_58
	mov	w11, #4112
	adrp	x12, .LCPI39_0
	sub	x10, x3, x9
	add	x13, x8, x11
	ldr	q16, [x12, :lo12:.LCPI39_0]
	lsl	x12, x2, #2
	add	x13, x10, x13
	add	x14, x4, #4
	mov	x10, x3
.LBB39_54:
	ldp	s18, s19, [x10]
	add	x15, x10, #1, lsl #12
	ldp	s20, s21, [x10, #8]
	sub	x16, x13, #16
	cmp	x15, x9
	ldur	s17, [x14, #-4]
	tbl	v18.16b, { v18.16b }, v16.16b
	tbl	v19.16b, { v19.16b }, v16.16b
	csel	x16, x15, x16, lo
	tbl	v20.16b, { v20.16b }, v16.16b
	tbl	v21.16b, { v21.16b }, v16.16b
	mov	x15, x1
	prfm	pldl1keep, [x16]
	ld1r	{ v22.4s }, [x15], #4
	ldp	s23, s24, [x10, #16]
	add	x16, x10, x11
	ldp	s25, s26, [x10, #24]
	scvtf	v18.4s, v18.4s, #24
	scvtf	v19.4s, v19.4s, #24
	scvtf	v20.4s, v20.4s, #24
	scvtf	v21.4s, v21.4s, #24
	tbl	v23.16b, { v23.16b }, v16.16b
	tbl	v24.16b, { v24.16b }, v16.16b
	cmp	x16, x9
	tbl	v25.16b, { v25.16b }, v16.16b
	tbl	v26.16b, { v26.16b }, v16.16b
	csel	x16, x16, x13, lo
	fmul	v18.4s, v18.4s, v17.s[0]
	sub	x5, x5, #2
	add	x10, x10, #32
	fmul	v19.4s, v19.4s, v17.s[0]
	fmul	v20.4s, v20.4s, v17.s[0]
	fmul	v17.4s, v21.4s, v17.s[0]
	scvtf	v21.4s, v23.4s, #24
	scvtf	v23.4s, v24.4s, #24
	cmp	x5, #1
	scvtf	v24.4s, v25.4s, #24
	scvtf	v25.4s, v26.4s, #24
	add	x13, x13, #32
	ldr	s26, [x14], #8
	fmla	v3.4s, v18.4s, v22.4s
	fmla	v4.4s, v19.4s, v22.4s
	fmla	v5.4s, v20.4s, v22.4s
	fmla	v7.4s, v17.4s, v22.4s
	ldr	s22, [x1, x12]
	fmul	v21.4s, v21.4s, v26.s[0]
	fmul	v23.4s, v23.4s, v26.s[0]
	fmul	v24.4s, v24.4s, v26.s[0]
	fmul	v25.4s, v25.4s, v26.s[0]
	fmla	v6.4s, v18.4s, v22.s[0]
	fmla	v0.4s, v19.4s, v22.s[0]
	prfm	pldl1keep, [x16]
	fmla	v2.4s, v20.4s, v22.s[0]
	fmla	v1.4s, v17.4s, v22.s[0]
	add	x1, x1, #8
	ld1r	{ v26.4s }, [x15], x12
	ldr	s17, [x15]
	fmla	v6.4s, v21.4s, v17.s[0]
	fmla	v0.4s, v23.4s, v17.s[0]
	fmla	v3.4s, v21.4s, v26.4s
	fmla	v4.4s, v23.4s, v26.4s
	fmla	v5.4s, v24.4s, v26.4s
	fmla	v7.4s, v25.4s, v26.4s
	fmla	v2.4s, v24.4s, v17.s[0]
	fmla	v1.4s, v25.4s, v17.s[0]
	b.hi	.LBB39_54
	cbz	x5, .LBB39_57
.LBB39_56:
	ldp	s16, s17, [x10]
	sub	x11, x10, x3
	ldp	s18, s19, [x10, #8]
	lsr	x11, x11, #4
	add	x10, x10, #1, lsl #12
	lsl	x12, x2, #2
	sshll	v16.8h, v16.8b, #0
	sshll	v17.8h, v17.8b, #0
	subs	x9, x10, x9
	sshll	v18.8h, v18.8b, #0
	sshll	v19.8h, v19.8b, #0
	ldr	s20, [x4, x11, lsl #2]
	add	x8, x8, x9
	sshll	v16.4s, v16.4h, #0
	sshll	v17.4s, v17.4h, #0
	csel	x8, x10, x8, lo
	sshll	v18.4s, v18.4h, #0
	sshll	v19.4s, v19.4h, #0
	prfm	pldl1keep, [x8]
	ld1r	{ v21.4s }, [x1], x12
	scvtf	v16.4s, v16.4s
	scvtf	v17.4s, v17.4s
	scvtf	v18.4s, v18.4s
	scvtf	v19.4s, v19.4s
	fmul	v16.4s, v16.4s, v20.s[0]
	fmul	v17.4s, v17.4s, v20.s[0]
	fmul	v18.4s, v18.4s, v20.s[0]
	fmul	v19.4s, v19.4s, v20.s[0]
	ldr	s20, [x1]
	fmla	v3.4s, v16.4s, v21.4s
	fmla	v4.4s, v17.4s, v21.4s
	fmla	v5.4s, v18.4s, v21.4s
	fmla	v7.4s, v19.4s, v21.4s
	fmla	v6.4s, v16.4s, v20.s[0]
	fmla	v0.4s, v17.4s, v20.s[0]
	fmla	v2.4s, v18.4s, v20.s[0]
	fmla	v1.4s, v19.4s, v20.s[0]
.LBB39_57:
	stp	q3, q4, [x6]
	stp	q5, q7, [x6, #32]
	add	x6, x6, x7, lsl #2
	str	q6, [x6]
	b	.LBB39_66
.LBB39_58:
	mov	x10, x3
	cbnz	x5, .LBB39_56
	b	.LBB39_57
.LBB39_59:
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v13.2d, #0000000000000000
	movi	v15.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v22.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	movi	v21.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	movi	v24.2d, #0000000000000000
	movi	v25.2d, #0000000000000000
	movi	v26.2d, #0000000000000000
	movi	v27.2d, #0000000000000000
.LBB39_60:
	mov	w8, #12
	ldp	x11, x10, [x12]
	madd	x8, x2, x8, x1
	lsl	x9, x2, #2
	cmp	x5, #2
	b.lo	.LBB39_68
	mov	w14, #4112
	adrp	x12, .LCPI39_0
	lsl	x13, x2, #3
	sub	x15, x3, x11
	add	x16, x10, x14
	ldr	q28, [x12, :lo12:.LCPI39_0]
	add	x15, x15, x16
	add	x16, x4, #4
	mov	x12, x3
.LBB39_62:
	ldp	s29, s30, [x12]
	add	x18, x12, #1, lsl #12
	ldp	s31, s8, [x12, #8]
	sub	x0, x15, #16
	str	q4, [sp, #304]
	mov	v4.16b, v13.16b
	ldur	s12, [x16, #-4]
	tbl	v29.16b, { v29.16b }, v28.16b
	tbl	v30.16b, { v30.16b }, v28.16b
	cmp	x18, x11
	tbl	v31.16b, { v31.16b }, v28.16b
	tbl	v8.16b, { v8.16b }, v28.16b
	mov	x17, x1
	csel	x18, x18, x0, lo
	add	x0, x1, x13
	prfm	pldl1keep, [x18]
	ld1r	{ v9.4s }, [x17], #4
	scvtf	v29.4s, v29.4s, #24
	scvtf	v30.4s, v30.4s, #24
	add	x18, x1, x9
	scvtf	v31.4s, v31.4s, #24
	scvtf	v13.4s, v8.4s, #24
	mov	x19, x8
	add	x20, x8, x9
	mov	v7.16b, v5.16b
	ld1r	{ v11.4s }, [x18], #4
	mov	v5.16b, v15.16b
	fmul	v8.4s, v29.4s, v12.s[0]
	fmul	v29.4s, v30.4s, v12.s[0]
	add	x21, x12, x14
	fmul	v30.4s, v31.4s, v12.s[0]
	fmul	v31.4s, v13.4s, v12.s[0]
	cmp	x21, x11
	ld1r	{ v10.4s }, [x0], #4
	csel	x21, x21, x15, lo
	ld1r	{ v13.4s }, [x19], #4
	sub	x5, x5, #2
	ld1r	{ v12.4s }, [x20], #4
	fmla	v27.4s, v8.4s, v9.4s
	ldp	s14, s15, [x12, #16]
	fmla	v26.4s, v29.4s, v9.4s
	fmla	v25.4s, v30.4s, v9.4s
	fmla	v24.4s, v31.4s, v9.4s
	add	x1, x1, #8
	ldp	s9, s3, [x12, #24]
	fmla	v4.4s, v31.4s, v13.4s
	tbl	v15.16b, { v15.16b }, v28.16b
	tbl	v14.16b, { v14.16b }, v28.16b
	fmla	v23.4s, v8.4s, v11.4s
	fmla	v21.4s, v29.4s, v11.4s
	fmla	v20.4s, v30.4s, v11.4s
	add	x8, x8, #8
	tbl	v9.16b, { v9.16b }, v28.16b
	tbl	v3.16b, { v3.16b }, v28.16b
	fmla	v19.4s, v31.4s, v11.4s
	fmla	v18.4s, v8.4s, v10.4s
	fmla	v17.4s, v29.4s, v10.4s
	cmp	x5, #1
	scvtf	v11.4s, v15.4s, #24
	mov	v15.16b, v5.16b
	mov	v5.16b, v7.16b
	fmla	v16.4s, v30.4s, v10.4s
	fmla	v6.4s, v31.4s, v10.4s
	scvtf	v10.4s, v14.4s, #24
	scvtf	v9.4s, v9.4s, #24
	scvtf	v3.4s, v3.4s, #24
	fmla	v22.4s, v8.4s, v13.4s
	fmla	v5.4s, v29.4s, v13.4s
	fmla	v15.4s, v30.4s, v13.4s
	mov	v13.16b, v4.16b
	ldr	s14, [x16], #8
	ldr	q4, [sp, #304]
	fmla	v0.4s, v29.4s, v12.4s
	prfm	pldl1keep, [x21]
	ldr	s29, [x17]
	fmla	v4.4s, v8.4s, v12.4s
	fmul	v8.4s, v10.4s, v14.s[0]
	fmul	v10.4s, v11.4s, v14.s[0]
	fmul	v9.4s, v9.4s, v14.s[0]
	fmul	v3.4s, v3.4s, v14.s[0]
	fmla	v2.4s, v30.4s, v12.4s
	fmla	v1.4s, v31.4s, v12.4s
	ldr	s30, [x18]
	add	x12, x12, #32
	add	x15, x15, #32
	fmla	v27.4s, v8.4s, v29.s[0]
	fmla	v26.4s, v10.4s, v29.s[0]
	fmla	v25.4s, v9.4s, v29.s[0]
	fmla	v24.4s, v3.4s, v29.s[0]
	ldr	s29, [x0]
	fmla	v23.4s, v8.4s, v30.s[0]
	fmla	v21.4s, v10.4s, v30.s[0]
	fmla	v20.4s, v9.4s, v30.s[0]
	fmla	v19.4s, v3.4s, v30.s[0]
	ldr	s30, [x19]
	fmla	v18.4s, v8.4s, v29.s[0]
	fmla	v17.4s, v10.4s, v29.s[0]
	fmla	v16.4s, v9.4s, v29.s[0]
	fmla	v6.4s, v3.4s, v29.s[0]
	ldr	s29, [x20]
	fmla	v22.4s, v8.4s, v30.s[0]
	fmla	v5.4s, v10.4s, v30.s[0]
	fmla	v15.4s, v9.4s, v30.s[0]
	fmla	v13.4s, v3.4s, v30.s[0]
	fmla	v4.4s, v8.4s, v29.s[0]
	fmla	v0.4s, v10.4s, v29.s[0]
	fmla	v2.4s, v9.4s, v29.s[0]
	fmla	v1.4s, v3.4s, v29.s[0]
	b.hi	.LBB39_62
	cbz	x5, .LBB39_65
.LBB39_64:
	ldp	s3, s28, [x12]
	sub	x13, x12, x3
	ldp	s29, s30, [x12, #8]
	lsr	x13, x13, #4
	add	x12, x12, #1, lsl #12
	sshll	v3.8h, v3.8b, #0
	sshll	v28.8h, v28.8b, #0
	subs	x11, x12, x11
	sshll	v29.8h, v29.8b, #0
	sshll	v30.8h, v30.8b, #0
	ldr	s31, [x4, x13, lsl #2]
	add	x10, x10, x11
	lsl	x11, x2, #3
	sshll	v3.4s, v3.4h, #0
	sshll	v28.4s, v28.4h, #0
	csel	x10, x12, x10, lo
	sshll	v29.4s, v29.4h, #0
	sshll	v30.4s, v30.4h, #0
	mov	x12, x1
	prfm	pldl1keep, [x10]
	ld1r	{ v8.4s }, [x12], x11
	scvtf	v3.4s, v3.4s
	scvtf	v28.4s, v28.4s
	scvtf	v29.4s, v29.4s
	scvtf	v30.4s, v30.4s
	fmul	v3.4s, v3.4s, v31.s[0]
	fmul	v28.4s, v28.4s, v31.s[0]
	fmul	v29.4s, v29.4s, v31.s[0]
	fmul	v30.4s, v30.4s, v31.s[0]
	ldr	s31, [x1, x2, lsl #2]
	fmla	v27.4s, v3.4s, v8.4s
	fmla	v26.4s, v28.4s, v8.4s
	fmla	v25.4s, v29.4s, v8.4s
	fmla	v24.4s, v30.4s, v8.4s
	ldr	s8, [x12]
	fmla	v23.4s, v3.4s, v31.s[0]
	fmla	v21.4s, v28.4s, v31.s[0]
	fmla	v20.4s, v29.4s, v31.s[0]
	fmla	v19.4s, v30.4s, v31.s[0]
	ld1r	{ v31.4s }, [x8], x9
	fmla	v18.4s, v3.4s, v8.s[0]
	fmla	v17.4s, v28.4s, v8.s[0]
	fmla	v16.4s, v29.4s, v8.s[0]
	fmla	v6.4s, v30.4s, v8.s[0]
	ldr	s8, [x8]
	fmla	v22.4s, v3.4s, v31.4s
	fmla	v5.4s, v28.4s, v31.4s
	fmla	v15.4s, v29.4s, v31.4s
	fmla	v13.4s, v30.4s, v31.4s
	fmla	v4.4s, v3.4s, v8.s[0]
	fmla	v0.4s, v28.4s, v8.s[0]
	fmla	v2.4s, v29.4s, v8.s[0]
	fmla	v1.4s, v30.4s, v8.s[0]
.LBB39_65:
	add	x8, x6, x7, lsl #2
	mov	w10, #12
	stp	q27, q26, [x6]
	stp	q25, q24, [x6, #32]
	add	x9, x6, x7, lsl #3
	stp	q23, q21, [x8]
	stp	q20, q19, [x8, #32]
	madd	x8, x7, x10, x6
	add	x6, x6, x7, lsl #4
	stp	q18, q17, [x9]
	stp	q16, q6, [x9, #32]
	stp	q22, q5, [x8]
	stp	q15, q13, [x8, #32]
	str	q4, [x6]
.LBB39_66:
	stp	q0, q2, [x6, #16]
	str	q1, [x6, #48]
.LBB39_67:
	ldp	x20, x19, [sp, #432]
	ldp	x22, x21, [sp, #416]
	ldp	x24, x23, [sp, #400]
	ldp	x29, x25, [sp, #384]
	ldp	d9, d8, [sp, #368]
	ldp	d11, d10, [sp, #352]
	ldp	d13, d12, [sp, #336]
	ldp	d15, d14, [sp, #320]
	add	sp, sp, #448
	ret
.LBB39_68:
	mov	x12, x3
	cbnz	x5, .LBB39_64
	b	.LBB39_65
.Lfunc_end39:
	.size	int8_page_tile_of_inputs, .Lfunc_end39-int8_page_tile_of_inputs
	.p2align	2
	.type	transposed_tile_of,@function
transposed_tile_of:
	sub	sp, sp, #96
	cmp	x0, #3
	stp	d15, d14, [sp, #32]
	stp	d13, d12, [sp, #48]
	stp	d11, d10, [sp, #64]
	stp	d9, d8, [sp, #80]
	b.gt	.LBB40_8
	cmp	x0, #1
	b.eq	.LBB40_15
	cmp	x0, #2
	b.eq	.LBB40_23
	cmp	x0, #3
	b.ne	.LBB40_64
	movi	v18.2d, #0000000000000000
	lsl	x8, x3, #8
	cmp	x4, #2
	b.lo	.LBB40_39
	add	x12, x3, x3, lsl #6
	movi	v19.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	lsl	x10, x3, #2
	movi	v6.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	lsl	x11, x3, #3
	movi	v4.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	lsl	x12, x12, #2
	movi	v2.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	mov	x9, xzr
	movi	v0.2d, #0000000000000000
	mov	x13, x8
.LBB40_6:
	add	x14, x2, x9
	add	x15, x2, x13
	prfm	pldl2keep, [x2]
	ldp	q20, q21, [x14]
	prfm	pldl1keep, [x15]
	prfm	pldl1keep, [x15, #16]
	sub	x4, x4, #2
	ldp	q22, q23, [x14, #32]
	mov	x14, x1
	prfm	pldl1keep, [x15, #32]
	prfm	pldl1keep, [x15, #48]
	add	x15, x2, x12
	ld1r	{ v24.4s }, [x14], #4
	ldr	s25, [x14]
	add	x14, x2, x10
	add	x9, x9, x11
	cmp	x4, #1
	fmla	v7.4s, v20.4s, v25.s[0]
	fmla	v6.4s, v21.4s, v25.s[0]
	add	x12, x12, x11
	fmla	v18.4s, v20.4s, v24.4s
	fmla	v19.4s, v21.4s, v24.4s
	add	x13, x13, x11
	fmla	v17.4s, v22.4s, v24.4s
	fmla	v16.4s, v23.4s, v24.4s
	ldr	s24, [x1, #8]
	fmla	v5.4s, v22.4s, v25.s[0]
	fmla	v4.4s, v23.4s, v25.s[0]
	add	x10, x10, x11
	fmla	v3.4s, v20.4s, v24.s[0]
	fmla	v2.4s, v21.4s, v24.s[0]
	fmla	v1.4s, v22.4s, v24.s[0]
	fmla	v0.4s, v23.4s, v24.s[0]
	ldp	q20, q21, [x14]
	prfm	pldl1keep, [x15]
	prfm	pldl1keep, [x15, #16]
	ldp	q25, q26, [x14, #32]
	prfm	pldl1keep, [x15, #32]
	prfm	pldl1keep, [x15, #48]
	ldr	s23, [x1, #32]
	ldp	s27, s22, [x1, #24]
	add	x1, x1, #48
	fmla	v3.4s, v20.4s, v23.s[0]
	fmla	v2.4s, v21.4s, v23.s[0]
	fmla	v1.4s, v25.4s, v23.s[0]
	fmla	v0.4s, v26.4s, v23.s[0]
	fmla	v18.4s, v20.4s, v27.s[0]
	fmla	v19.4s, v21.4s, v27.s[0]
	fmla	v17.4s, v25.4s, v27.s[0]
	fmla	v16.4s, v26.4s, v27.s[0]
	fmla	v7.4s, v20.4s, v22.s[0]
	fmla	v6.4s, v21.4s, v22.s[0]
	fmla	v5.4s, v25.4s, v22.s[0]
	fmla	v4.4s, v26.4s, v22.s[0]
	b.hi	.LBB40_6
	add	x2, x2, x9
	cbnz	x4, .LBB40_40
	b	.LBB40_41
.LBB40_8:
	cmp	x0, #4
	b.eq	.LBB40_19
	cmp	x0, #5
	b.eq	.LBB40_27
	cmp	x0, #6
	b.ne	.LBB40_64
	movi	v0.2d, #0000000000000000
	lsl	x9, x3, #8
	cmp	x4, #2
	add	x8, x1, #12
	b.lo	.LBB40_43
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	add	x13, x3, x3, lsl #6
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	lsl	x11, x3, #2
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	lsl	x12, x3, #3
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	lsl	x13, x13, #2
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	mov	x10, xzr
	movi	v19.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	mov	x14, x9
	movi	v21.2d, #0000000000000000
	movi	v22.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	movi	v24.2d, #0000000000000000
	movi	v25.2d, #0000000000000000
	movi	v26.2d, #0000000000000000
	movi	v27.2d, #0000000000000000
	movi	v28.2d, #0000000000000000
	movi	v29.2d, #0000000000000000
	movi	v30.2d, #0000000000000000
	movi	v31.2d, #0000000000000000
.LBB40_13:
	add	x15, x2, x10
	add	x16, x2, x14
	prfm	pldl2keep, [x2]
	ldp	q10, q11, [x15]
	prfm	pldl1keep, [x16]
	prfm	pldl1keep, [x16, #16]
	ldp	q8, q9, [x15, #32]
	mov	x15, x1
	prfm	pldl1keep, [x16, #32]
	prfm	pldl1keep, [x16, #48]
	add	x16, x2, x13
	ld1r	{ v12.4s }, [x15], #4
	ldr	s13, [x15]
	mov	x15, x8
	sub	x4, x4, #2
	add	x10, x10, x12
	fmla	v27.4s, v10.4s, v13.s[0]
	fmla	v26.4s, v11.4s, v13.s[0]
	cmp	x4, #1
	fmla	v31.4s, v10.4s, v12.4s
	fmla	v30.4s, v11.4s, v12.4s
	add	x13, x13, x12
	fmla	v29.4s, v8.4s, v12.4s
	fmla	v28.4s, v9.4s, v12.4s
	ldr	s12, [x1, #8]
	ld1r	{ v14.4s }, [x15], #4
	fmla	v25.4s, v8.4s, v13.s[0]
	fmla	v23.4s, v10.4s, v12.s[0]
	fmla	v22.4s, v11.4s, v12.s[0]
	add	x14, x14, x12
	fmla	v21.4s, v8.4s, v12.s[0]
	fmla	v20.4s, v9.4s, v12.s[0]
	ldr	s12, [x15]
	fmla	v19.4s, v10.4s, v14.4s
	fmla	v18.4s, v11.4s, v14.4s
	add	x15, x2, x11
	fmla	v17.4s, v8.4s, v14.4s
	fmla	v16.4s, v9.4s, v14.4s
	ldr	s14, [x8, #8]
	fmla	v24.4s, v9.4s, v13.s[0]
	fmla	v7.4s, v10.4s, v12.s[0]
	add	x11, x11, x12
	fmla	v6.4s, v11.4s, v12.s[0]
	fmla	v5.4s, v8.4s, v12.s[0]
	fmla	v4.4s, v9.4s, v12.s[0]
	fmla	v3.4s, v10.4s, v14.s[0]
	fmla	v2.4s, v11.4s, v14.s[0]
	ldp	q10, q11, [x15]
	prfm	pldl1keep, [x16]
	prfm	pldl1keep, [x16, #16]
	fmla	v1.4s, v8.4s, v14.s[0]
	ldp	q12, q13, [x15, #32]
	prfm	pldl1keep, [x16, #32]
	prfm	pldl1keep, [x16, #48]
	ldp	s15, s8, [x1, #24]
	fmla	v0.4s, v9.4s, v14.s[0]
	ldr	s9, [x1, #32]
	add	x1, x1, #48
	fmla	v27.4s, v10.4s, v8.s[0]
	fmla	v26.4s, v11.4s, v8.s[0]
	fmla	v25.4s, v12.4s, v8.s[0]
	fmla	v24.4s, v13.4s, v8.s[0]
	fmla	v23.4s, v10.4s, v9.s[0]
	fmla	v22.4s, v11.4s, v9.s[0]
	fmla	v21.4s, v12.4s, v9.s[0]
	fmla	v20.4s, v13.4s, v9.s[0]
	ldp	s8, s9, [x8, #24]
	fmla	v31.4s, v10.4s, v15.s[0]
	fmla	v30.4s, v11.4s, v15.s[0]
	fmla	v29.4s, v12.4s, v15.s[0]
	fmla	v28.4s, v13.4s, v15.s[0]
	fmla	v19.4s, v10.4s, v8.s[0]
	fmla	v18.4s, v11.4s, v8.s[0]
	fmla	v17.4s, v12.4s, v8.s[0]
	fmla	v16.4s, v13.4s, v8.s[0]
	ldr	s8, [x8, #32]
	fmla	v7.4s, v10.4s, v9.s[0]
	fmla	v6.4s, v11.4s, v9.s[0]
	add	x8, x8, #48
	fmla	v5.4s, v12.4s, v9.s[0]
	fmla	v4.4s, v13.4s, v9.s[0]
	fmla	v3.4s, v10.4s, v8.s[0]
	fmla	v2.4s, v11.4s, v8.s[0]
	fmla	v1.4s, v12.4s, v8.s[0]
	fmla	v0.4s, v13.4s, v8.s[0]
	b.hi	.LBB40_13
	add	x2, x2, x10
	cbnz	x4, .LBB40_44
	b	.LBB40_45
.LBB40_15:
	movi	v2.2d, #0000000000000000
	lsl	x8, x3, #8
	cmp	x4, #2
	b.lo	.LBB40_31
	add	x12, x3, x3, lsl #6
	movi	v3.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	lsl	x10, x3, #2
	lsl	x11, x3, #3
	lsl	x12, x12, #2
	mov	x9, xzr
	mov	x13, x8
.LBB40_17:
	add	x14, x2, x9
	add	x15, x2, x13
	prfm	pldl2keep, [x2]
	ldp	q4, q5, [x14]
	prfm	pldl1keep, [x15]
	prfm	pldl1keep, [x15, #16]
	ldp	q6, q7, [x14, #32]
	prfm	pldl1keep, [x15, #32]
	add	x14, x2, x10
	prfm	pldl1keep, [x15, #48]
	ldr	s16, [x1]
	add	x15, x2, x12
	sub	x4, x4, #2
	add	x9, x9, x11
	add	x12, x12, x11
	fmla	v2.4s, v4.4s, v16.s[0]
	fmla	v3.4s, v5.4s, v16.s[0]
	cmp	x4, #1
	fmla	v1.4s, v6.4s, v16.s[0]
	fmla	v0.4s, v7.4s, v16.s[0]
	add	x13, x13, x11
	ldp	q4, q5, [x14]
	prfm	pldl1keep, [x15]
	prfm	pldl1keep, [x15, #16]
	ldp	q6, q7, [x14, #32]
	prfm	pldl1keep, [x15, #32]
	prfm	pldl1keep, [x15, #48]
	ldr	s16, [x1, #24]
	add	x1, x1, #48
	add	x10, x10, x11
	fmla	v2.4s, v4.4s, v16.s[0]
	fmla	v3.4s, v5.4s, v16.s[0]
	fmla	v1.4s, v6.4s, v16.s[0]
	fmla	v0.4s, v7.4s, v16.s[0]
	b.hi	.LBB40_17
	add	x2, x2, x9
	cbnz	x4, .LBB40_32
	b	.LBB40_33
.LBB40_19:
	movi	v0.2d, #0000000000000000
	lsl	x9, x3, #8
	cmp	x4, #2
	add	x8, x1, #12
	b.lo	.LBB40_35
	add	x13, x3, x3, lsl #6
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	lsl	x11, x3, #2
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	lsl	x12, x3, #3
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	lsl	x13, x13, #2
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	mov	x10, xzr
	movi	v19.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	mov	x14, x9
	movi	v21.2d, #0000000000000000
	movi	v22.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
.LBB40_21:
	add	x15, x2, x10
	add	x16, x2, x14
	prfm	pldl2keep, [x2]
	ldp	q26, q27, [x15]
	prfm	pldl1keep, [x16]
	prfm	pldl1keep, [x16, #16]
	ldp	q24, q25, [x15, #32]
	mov	x15, x1
	prfm	pldl1keep, [x16, #32]
	prfm	pldl1keep, [x16, #48]
	add	x16, x2, x13
	ld1r	{ v28.4s }, [x15], #4
	ldr	s29, [x15]
	add	x15, x2, x11
	sub	x4, x4, #2
	add	x10, x10, x12
	fmla	v19.4s, v26.4s, v29.s[0]
	fmla	v18.4s, v27.4s, v29.s[0]
	cmp	x4, #1
	fmla	v23.4s, v26.4s, v28.4s
	fmla	v22.4s, v27.4s, v28.4s
	add	x13, x13, x12
	fmla	v21.4s, v24.4s, v28.4s
	fmla	v20.4s, v25.4s, v28.4s
	ldr	s28, [x1, #8]
	fmla	v17.4s, v24.4s, v29.s[0]
	fmla	v16.4s, v25.4s, v29.s[0]
	ldr	s29, [x8]
	fmla	v7.4s, v26.4s, v28.s[0]
	fmla	v6.4s, v27.4s, v28.s[0]
	add	x14, x14, x12
	fmla	v5.4s, v24.4s, v28.s[0]
	fmla	v4.4s, v25.4s, v28.s[0]
	add	x11, x11, x12
	fmla	v3.4s, v26.4s, v29.s[0]
	fmla	v2.4s, v27.4s, v29.s[0]
	ldp	q26, q27, [x15]
	prfm	pldl1keep, [x16]
	prfm	pldl1keep, [x16, #16]
	ldp	q28, q30, [x15, #32]
	prfm	pldl1keep, [x16, #32]
	prfm	pldl1keep, [x16, #48]
	fmla	v1.4s, v24.4s, v29.s[0]
	ldp	s31, s24, [x1, #24]
	fmla	v0.4s, v25.4s, v29.s[0]
	ldr	s25, [x1, #32]
	add	x1, x1, #48
	fmla	v19.4s, v26.4s, v24.s[0]
	fmla	v18.4s, v27.4s, v24.s[0]
	fmla	v17.4s, v28.4s, v24.s[0]
	fmla	v16.4s, v30.4s, v24.s[0]
	ldr	s24, [x8, #24]
	fmla	v23.4s, v26.4s, v31.s[0]
	fmla	v22.4s, v27.4s, v31.s[0]
	add	x8, x8, #48
	fmla	v21.4s, v28.4s, v31.s[0]
	fmla	v20.4s, v30.4s, v31.s[0]
	fmla	v7.4s, v26.4s, v25.s[0]
	fmla	v6.4s, v27.4s, v25.s[0]
	fmla	v5.4s, v28.4s, v25.s[0]
	fmla	v4.4s, v30.4s, v25.s[0]
	fmla	v3.4s, v26.4s, v24.s[0]
	fmla	v2.4s, v27.4s, v24.s[0]
	fmla	v1.4s, v28.4s, v24.s[0]
	fmla	v0.4s, v30.4s, v24.s[0]
	b.hi	.LBB40_21
	add	x2, x2, x10
	cbnz	x4, .LBB40_36
	b	.LBB40_37
.LBB40_23:
	movi	v6.2d, #0000000000000000
	lsl	x8, x3, #8
	cmp	x4, #2
	b.lo	.LBB40_47
	add	x12, x3, x3, lsl #6
	movi	v7.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	lsl	x10, x3, #2
	movi	v2.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	lsl	x11, x3, #3
	movi	v0.2d, #0000000000000000
	lsl	x12, x12, #2
	mov	x9, xzr
	mov	x13, x8
.LBB40_25:
	add	x14, x2, x9
	add	x15, x2, x13
	prfm	pldl2keep, [x2]
	ldp	q16, q17, [x14]
	prfm	pldl1keep, [x15]
	prfm	pldl1keep, [x15, #16]
	sub	x4, x4, #2
	ldp	q18, q19, [x14, #32]
	mov	x14, x1
	prfm	pldl1keep, [x15, #32]
	prfm	pldl1keep, [x15, #48]
	add	x15, x2, x12
	ld1r	{ v20.4s }, [x14], #4
	ldr	s21, [x14]
	add	x14, x2, x10
	add	x9, x9, x11
	cmp	x4, #1
	fmla	v3.4s, v16.4s, v21.s[0]
	fmla	v2.4s, v17.4s, v21.s[0]
	add	x12, x12, x11
	fmla	v6.4s, v16.4s, v20.4s
	fmla	v7.4s, v17.4s, v20.4s
	add	x13, x13, x11
	fmla	v5.4s, v18.4s, v20.4s
	fmla	v4.4s, v19.4s, v20.4s
	add	x10, x10, x11
	fmla	v1.4s, v18.4s, v21.s[0]
	fmla	v0.4s, v19.4s, v21.s[0]
	ldp	q16, q17, [x14]
	prfm	pldl1keep, [x15]
	prfm	pldl1keep, [x15, #16]
	ldp	q20, q22, [x14, #32]
	prfm	pldl1keep, [x15, #32]
	prfm	pldl1keep, [x15, #48]
	ldp	s23, s18, [x1, #24]
	add	x1, x1, #48
	fmla	v6.4s, v16.4s, v23.s[0]
	fmla	v7.4s, v17.4s, v23.s[0]
	fmla	v5.4s, v20.4s, v23.s[0]
	fmla	v4.4s, v22.4s, v23.s[0]
	fmla	v3.4s, v16.4s, v18.s[0]
	fmla	v2.4s, v17.4s, v18.s[0]
	fmla	v1.4s, v20.4s, v18.s[0]
	fmla	v0.4s, v22.4s, v18.s[0]
	b.hi	.LBB40_25
	add	x2, x2, x9
	cbnz	x4, .LBB40_48
	b	.LBB40_49
.LBB40_27:
	movi	v0.2d, #0000000000000000
	lsl	x9, x3, #8
	cmp	x4, #2
	add	x8, x1, #12
	b.lo	.LBB40_51
	add	x13, x3, x3, lsl #6
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	lsl	x11, x3, #2
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	lsl	x12, x3, #3
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	lsl	x13, x13, #2
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	mov	x10, xzr
	movi	v19.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	mov	x14, x9
	movi	v21.2d, #0000000000000000
	movi	v22.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	movi	v24.2d, #0000000000000000
	movi	v25.2d, #0000000000000000
	movi	v26.2d, #0000000000000000
	movi	v27.2d, #0000000000000000
.LBB40_29:
	add	x15, x2, x10
	add	x16, x2, x14
	prfm	pldl2keep, [x2]
	ldp	q30, q31, [x15]
	prfm	pldl1keep, [x16]
	prfm	pldl1keep, [x16, #16]
	ldp	q28, q29, [x15, #32]
	mov	x15, x1
	prfm	pldl1keep, [x16, #32]
	prfm	pldl1keep, [x16, #48]
	add	x16, x2, x13
	ld1r	{ v8.4s }, [x15], #4
	ldr	s9, [x15]
	mov	x15, x8
	sub	x4, x4, #2
	add	x10, x10, x12
	fmla	v23.4s, v30.4s, v9.s[0]
	fmla	v22.4s, v31.4s, v9.s[0]
	cmp	x4, #1
	fmla	v27.4s, v30.4s, v8.4s
	fmla	v26.4s, v31.4s, v8.4s
	add	x13, x13, x12
	fmla	v25.4s, v28.4s, v8.4s
	fmla	v24.4s, v29.4s, v8.4s
	ldr	s8, [x1, #8]
	ld1r	{ v10.4s }, [x15], #4
	ldr	s11, [x15]
	fmla	v21.4s, v28.4s, v9.s[0]
	fmla	v20.4s, v29.4s, v9.s[0]
	add	x15, x2, x11
	fmla	v19.4s, v30.4s, v8.s[0]
	fmla	v18.4s, v31.4s, v8.s[0]
	add	x14, x14, x12
	fmla	v17.4s, v28.4s, v8.s[0]
	fmla	v16.4s, v29.4s, v8.s[0]
	add	x11, x11, x12
	fmla	v7.4s, v30.4s, v10.4s
	fmla	v6.4s, v31.4s, v10.4s
	fmla	v5.4s, v28.4s, v10.4s
	fmla	v4.4s, v29.4s, v10.4s
	fmla	v3.4s, v30.4s, v11.s[0]
	fmla	v2.4s, v31.4s, v11.s[0]
	ldp	q30, q31, [x15]
	prfm	pldl1keep, [x16]
	prfm	pldl1keep, [x16, #16]
	ldp	q8, q9, [x15, #32]
	prfm	pldl1keep, [x16, #32]
	prfm	pldl1keep, [x16, #48]
	fmla	v1.4s, v28.4s, v11.s[0]
	ldp	s10, s28, [x1, #24]
	fmla	v0.4s, v29.4s, v11.s[0]
	ldr	s29, [x1, #32]
	add	x1, x1, #48
	fmla	v23.4s, v30.4s, v28.s[0]
	fmla	v22.4s, v31.4s, v28.s[0]
	fmla	v21.4s, v8.4s, v28.s[0]
	fmla	v20.4s, v9.4s, v28.s[0]
	fmla	v19.4s, v30.4s, v29.s[0]
	fmla	v18.4s, v31.4s, v29.s[0]
	fmla	v17.4s, v8.4s, v29.s[0]
	fmla	v16.4s, v9.4s, v29.s[0]
	ldp	s28, s29, [x8, #24]
	fmla	v27.4s, v30.4s, v10.s[0]
	fmla	v26.4s, v31.4s, v10.s[0]
	fmla	v25.4s, v8.4s, v10.s[0]
	add	x8, x8, #48
	fmla	v24.4s, v9.4s, v10.s[0]
	fmla	v7.4s, v30.4s, v28.s[0]
	fmla	v6.4s, v31.4s, v28.s[0]
	fmla	v5.4s, v8.4s, v28.s[0]
	fmla	v4.4s, v9.4s, v28.s[0]
	fmla	v3.4s, v30.4s, v29.s[0]
	fmla	v2.4s, v31.4s, v29.s[0]
	fmla	v1.4s, v8.4s, v29.s[0]
	fmla	v0.4s, v9.4s, v29.s[0]
	b.hi	.LBB40_29
	add	x2, x2, x10
	cbnz	x4, .LBB40_52
	b	.LBB40_53
.LBB40_31:
	movi	v3.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	cbz	x4, .LBB40_33
.LBB40_32:
	add	x8, x2, x8
	ldp	q4, q5, [x2]
	prfm	pldl1keep, [x8]
	prfm	pldl1keep, [x8, #16]
	ldp	q6, q7, [x2, #32]
	prfm	pldl1keep, [x8, #32]
	prfm	pldl1keep, [x8, #48]
	ldr	s16, [x1]
	fmla	v2.4s, v4.4s, v16.s[0]
	fmla	v3.4s, v5.4s, v16.s[0]
	fmla	v1.4s, v6.4s, v16.s[0]
	fmla	v0.4s, v7.4s, v16.s[0]
.LBB40_33:
	mov	w9, #-8388608
	movi	d4, #0000000000000000
	ldr	w8, [x5, #40]
	fmov	s5, w9
	ldp	x10, x9, [x5, #16]
	cmp	w8, #0
	ldr	x8, [x5]
	ldp	q16, q7, [x10]
	fcsel	s4, s5, s4, eq
	ldp	q6, q5, [x10, #32]
	fadd	v2.4s, v2.4s, v16.4s
	dup	v4.4s, v4.s[0]
	cbz	x9, .LBB40_55
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
	b	.LBB40_64
.LBB40_35:
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
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
	cbz	x4, .LBB40_37
.LBB40_36:
	add	x9, x2, x9
	mov	x10, x1
	ldp	q24, q25, [x2]
	prfm	pldl1keep, [x9]
	prfm	pldl1keep, [x9, #16]
	ldp	q26, q27, [x2, #32]
	prfm	pldl1keep, [x9, #32]
	prfm	pldl1keep, [x9, #48]
	ld1r	{ v28.4s }, [x10], #4
	ldr	s29, [x10]
	fmla	v19.4s, v24.4s, v29.s[0]
	fmla	v18.4s, v25.4s, v29.s[0]
	fmla	v23.4s, v24.4s, v28.4s
	fmla	v22.4s, v25.4s, v28.4s
	fmla	v21.4s, v26.4s, v28.4s
	fmla	v20.4s, v27.4s, v28.4s
	ldr	s28, [x1, #8]
	fmla	v17.4s, v26.4s, v29.s[0]
	fmla	v16.4s, v27.4s, v29.s[0]
	ldr	s29, [x8]
	fmla	v7.4s, v24.4s, v28.s[0]
	fmla	v6.4s, v25.4s, v28.s[0]
	fmla	v5.4s, v26.4s, v28.s[0]
	fmla	v4.4s, v27.4s, v28.s[0]
	fmla	v3.4s, v24.4s, v29.s[0]
	fmla	v2.4s, v25.4s, v29.s[0]
	fmla	v1.4s, v26.4s, v29.s[0]
	fmla	v0.4s, v27.4s, v29.s[0]
.LBB40_37:
	mov	w9, #-8388608
	movi	d24, #0000000000000000
	ldr	w8, [x5, #40]
	fmov	s25, w9
	ldp	x9, x11, [x5, #8]
	cmp	w8, #0
	ldr	x8, [x5]
	ldr	x10, [x5, #24]
	ldp	q28, q27, [x11]
	fcsel	s24, s25, s24, eq
	ldp	q26, q25, [x11, #32]
	fadd	v23.4s, v23.4s, v28.4s
	dup	v24.4s, v24.s[0]
	cbz	x10, .LBB40_56
	ldr	q29, [x10]
	fadd	v22.4s, v22.4s, v27.4s
	ldr	x11, [x5, #32]
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
	b	.LBB40_64
.LBB40_39:
	movi	v19.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	cbz	x4, .LBB40_41
.LBB40_40:
	add	x8, x2, x8
	mov	x9, x1
	ldp	q20, q21, [x2]
	prfm	pldl1keep, [x8]
	prfm	pldl1keep, [x8, #16]
	ldp	q22, q23, [x2, #32]
	prfm	pldl1keep, [x8, #32]
	prfm	pldl1keep, [x8, #48]
	ld1r	{ v24.4s }, [x9], #4
	ldr	s25, [x9]
	fmla	v7.4s, v20.4s, v25.s[0]
	fmla	v6.4s, v21.4s, v25.s[0]
	fmla	v18.4s, v20.4s, v24.4s
	fmla	v19.4s, v21.4s, v24.4s
	fmla	v17.4s, v22.4s, v24.4s
	fmla	v16.4s, v23.4s, v24.4s
	ldr	s24, [x1, #8]
	fmla	v5.4s, v22.4s, v25.s[0]
	fmla	v4.4s, v23.4s, v25.s[0]
	fmla	v3.4s, v20.4s, v24.s[0]
	fmla	v2.4s, v21.4s, v24.s[0]
	fmla	v1.4s, v22.4s, v24.s[0]
	fmla	v0.4s, v23.4s, v24.s[0]
.LBB40_41:
	mov	w9, #-8388608
	movi	d20, #0000000000000000
	ldr	w8, [x5, #40]
	fmov	s21, w9
	ldp	x9, x11, [x5, #8]
	cmp	w8, #0
	ldr	x8, [x5]
	ldr	x10, [x5, #24]
	ldp	q24, q23, [x11]
	fcsel	s20, s21, s20, eq
	ldp	q22, q21, [x11, #32]
	fadd	v18.4s, v18.4s, v24.4s
	dup	v20.4s, v20.s[0]
	cbz	x10, .LBB40_57
	ldr	q25, [x10]
	fadd	v19.4s, v19.4s, v23.4s
	ldr	x11, [x5, #32]
	fadd	v17.4s, v17.4s, v22.4s
	fadd	v16.4s, v16.4s, v21.4s
	fadd	v7.4s, v7.4s, v24.4s
	fadd	v18.4s, v25.4s, v18.4s
	add	x12, x10, x11, lsl #2
	add	x13, x8, x9, lsl #2
	fadd	v6.4s, v6.4s, v23.4s
	fadd	v5.4s, v5.4s, v22.4s
	fadd	v4.4s, v4.4s, v21.4s
	fadd	v3.4s, v3.4s, v24.4s
	fadd	v2.4s, v2.4s, v23.4s
	fadd	v1.4s, v1.4s, v22.4s
	fadd	v0.4s, v0.4s, v21.4s
	fcmgt	v25.4s, v20.4s, v18.4s
	bit	v18.16b, v20.16b, v25.16b
	str	q18, [x8]
	ldr	q18, [x10, #16]
	fadd	v18.4s, v18.4s, v19.4s
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
	b	.LBB40_64
.LBB40_43:
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
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
	movi	v25.2d, #0000000000000000
	movi	v26.2d, #0000000000000000
	movi	v27.2d, #0000000000000000
	movi	v28.2d, #0000000000000000
	movi	v29.2d, #0000000000000000
	movi	v30.2d, #0000000000000000
	movi	v31.2d, #0000000000000000
	cbz	x4, .LBB40_45
.LBB40_44:
	add	x9, x2, x9
	mov	x10, x1
	ldp	q8, q9, [x2]
	prfm	pldl1keep, [x9]
	prfm	pldl1keep, [x9, #16]
	ldp	q10, q11, [x2, #32]
	prfm	pldl1keep, [x9, #32]
	prfm	pldl1keep, [x9, #48]
	ld1r	{ v12.4s }, [x10], #4
	ldr	s13, [x10]
	mov	x9, x8
	fmla	v27.4s, v8.4s, v13.s[0]
	fmla	v26.4s, v9.4s, v13.s[0]
	fmla	v31.4s, v8.4s, v12.4s
	fmla	v30.4s, v9.4s, v12.4s
	fmla	v29.4s, v10.4s, v12.4s
	fmla	v28.4s, v11.4s, v12.4s
	ldr	s12, [x1, #8]
	fmla	v25.4s, v10.4s, v13.s[0]
	fmla	v24.4s, v11.4s, v13.s[0]
	ld1r	{ v13.4s }, [x9], #4
	fmla	v23.4s, v8.4s, v12.s[0]
	fmla	v22.4s, v9.4s, v12.s[0]
	fmla	v21.4s, v10.4s, v12.s[0]
	fmla	v20.4s, v11.4s, v12.s[0]
	ldr	s12, [x9]
	fmla	v19.4s, v8.4s, v13.4s
	fmla	v18.4s, v9.4s, v13.4s
	fmla	v17.4s, v10.4s, v13.4s
	fmla	v16.4s, v11.4s, v13.4s
	ldr	s13, [x8, #8]
	fmla	v7.4s, v8.4s, v12.s[0]
	fmla	v6.4s, v9.4s, v12.s[0]
	fmla	v5.4s, v10.4s, v12.s[0]
	fmla	v4.4s, v11.4s, v12.s[0]
	fmla	v3.4s, v8.4s, v13.s[0]
	fmla	v2.4s, v9.4s, v13.s[0]
	fmla	v1.4s, v10.4s, v13.s[0]
	fmla	v0.4s, v11.4s, v13.s[0]
.LBB40_45:
	mov	w9, #-8388608
	movi	d8, #0000000000000000
	ldr	w8, [x5, #40]
	fmov	s9, w9
	ldp	x9, x11, [x5, #8]
	cmp	w8, #0
	ldr	x8, [x5]
	ldr	x10, [x5, #24]
	ldp	q12, q11, [x11]
	fcsel	s8, s9, s8, eq
	ldp	q10, q9, [x11, #32]
	fadd	v31.4s, v31.4s, v12.4s
	dup	v8.4s, v8.s[0]
	cbz	x10, .LBB40_58
	ldr	q13, [x10]
	fadd	v30.4s, v30.4s, v11.4s
	ldr	x11, [x5, #32]
	fadd	v29.4s, v29.4s, v10.4s
	fadd	v28.4s, v28.4s, v9.4s
	fadd	v27.4s, v27.4s, v12.4s
	fadd	v31.4s, v13.4s, v31.4s
	add	x12, x10, x11, lsl #2
	add	x13, x8, x9, lsl #2
	fadd	v26.4s, v26.4s, v11.4s
	fadd	v25.4s, v25.4s, v10.4s
	fadd	v24.4s, v24.4s, v9.4s
	fadd	v23.4s, v23.4s, v12.4s
	fadd	v22.4s, v22.4s, v11.4s
	fadd	v21.4s, v21.4s, v10.4s
	fadd	v20.4s, v20.4s, v9.4s
	fadd	v19.4s, v19.4s, v12.4s
	fadd	v18.4s, v18.4s, v11.4s
	fcmgt	v13.4s, v8.4s, v31.4s
	fadd	v17.4s, v17.4s, v10.4s
	fadd	v16.4s, v16.4s, v9.4s
	fadd	v7.4s, v7.4s, v12.4s
	fadd	v6.4s, v6.4s, v11.4s
	fadd	v5.4s, v5.4s, v10.4s
	fadd	v4.4s, v4.4s, v9.4s
	fadd	v3.4s, v3.4s, v12.4s
	fadd	v2.4s, v2.4s, v11.4s
	fadd	v1.4s, v1.4s, v10.4s
	fadd	v0.4s, v0.4s, v9.4s
	bit	v31.16b, v8.16b, v13.16b
	str	q31, [x8]
	ldr	q31, [x10, #16]
	fadd	v30.4s, v31.4s, v30.4s
	fcmgt	v31.4s, v8.4s, v30.4s
	bit	v30.16b, v8.16b, v31.16b
	str	q30, [x8, #16]
	ldr	q30, [x10, #32]
	fadd	v29.4s, v30.4s, v29.4s
	fcmgt	v30.4s, v8.4s, v29.4s
	bit	v29.16b, v8.16b, v30.16b
	str	q29, [x8, #32]
	ldr	q29, [x10, #48]
	fadd	v28.4s, v29.4s, v28.4s
	fcmgt	v29.4s, v8.4s, v28.4s
	bit	v28.16b, v8.16b, v29.16b
	str	q28, [x8, #48]
	ldr	q28, [x12]
	fadd	v27.4s, v28.4s, v27.4s
	fcmgt	v28.4s, v8.4s, v27.4s
	bit	v27.16b, v8.16b, v28.16b
	str	q27, [x13]
	ldr	q27, [x12, #16]
	fadd	v26.4s, v27.4s, v26.4s
	fcmgt	v27.4s, v8.4s, v26.4s
	bit	v26.16b, v8.16b, v27.16b
	str	q26, [x13, #16]
	ldr	q26, [x12, #32]
	fadd	v25.4s, v26.4s, v25.4s
	fcmgt	v26.4s, v8.4s, v25.4s
	bit	v25.16b, v8.16b, v26.16b
	str	q25, [x13, #32]
	ldr	q25, [x12, #48]
	add	x12, x10, x11, lsl #3
	fadd	v24.4s, v25.4s, v24.4s
	fcmgt	v25.4s, v8.4s, v24.4s
	bit	v24.16b, v8.16b, v25.16b
	str	q24, [x13, #48]
	add	x13, x8, x9, lsl #3
	ldr	q24, [x12]
	fadd	v23.4s, v24.4s, v23.4s
	fcmgt	v24.4s, v8.4s, v23.4s
	bit	v23.16b, v8.16b, v24.16b
	str	q23, [x13]
	ldr	q23, [x12, #16]
	fadd	v22.4s, v23.4s, v22.4s
	fcmgt	v23.4s, v8.4s, v22.4s
	bit	v22.16b, v8.16b, v23.16b
	str	q22, [x13, #16]
	ldr	q22, [x12, #32]
	fadd	v21.4s, v22.4s, v21.4s
	fcmgt	v22.4s, v8.4s, v21.4s
	bit	v21.16b, v8.16b, v22.16b
	str	q21, [x13, #32]
	ldr	q21, [x12, #48]
	mov	w12, #12
	madd	x14, x11, x12, x10
	fadd	v20.4s, v21.4s, v20.4s
	madd	x12, x9, x12, x8
	fcmgt	v21.4s, v8.4s, v20.4s
	bit	v20.16b, v8.16b, v21.16b
	str	q20, [x13, #48]
	add	x13, x10, x11, lsl #4
	ldr	q20, [x14]
	fadd	v19.4s, v20.4s, v19.4s
	fcmgt	v20.4s, v8.4s, v19.4s
	bit	v19.16b, v8.16b, v20.16b
	str	q19, [x12]
	ldr	q19, [x14, #16]
	fadd	v18.4s, v19.4s, v18.4s
	fcmgt	v19.4s, v8.4s, v18.4s
	bit	v18.16b, v8.16b, v19.16b
	str	q18, [x12, #16]
	ldr	q18, [x14, #32]
	fadd	v17.4s, v18.4s, v17.4s
	fcmgt	v18.4s, v8.4s, v17.4s
	bit	v17.16b, v8.16b, v18.16b
	str	q17, [x12, #32]
	ldr	q17, [x14, #48]
	fadd	v16.4s, v17.4s, v16.4s
	fcmgt	v17.4s, v8.4s, v16.4s
	bit	v16.16b, v8.16b, v17.16b
	str	q16, [x12, #48]
	add	x12, x8, x9, lsl #4
	ldr	q16, [x13]
	fadd	v7.4s, v16.4s, v7.4s
	fcmgt	v16.4s, v8.4s, v7.4s
	bit	v7.16b, v8.16b, v16.16b
	str	q7, [x12]
	ldr	q7, [x13, #16]
	fadd	v6.4s, v7.4s, v6.4s
	fcmgt	v7.4s, v8.4s, v6.4s
	bit	v6.16b, v8.16b, v7.16b
	str	q6, [x12, #16]
	ldr	q6, [x13, #32]
	fadd	v5.4s, v6.4s, v5.4s
	fcmgt	v6.4s, v8.4s, v5.4s
	bit	v5.16b, v8.16b, v6.16b
	str	q5, [x12, #32]
	ldr	q5, [x13, #48]
	mov	w13, #20
	madd	x10, x11, x13, x10
	fadd	v4.4s, v5.4s, v4.4s
	madd	x8, x9, x13, x8
	fcmgt	v5.4s, v8.4s, v4.4s
	bit	v4.16b, v8.16b, v5.16b
	str	q4, [x12, #48]
	ldr	q4, [x10]
	fadd	v3.4s, v4.4s, v3.4s
	fcmgt	v4.4s, v8.4s, v3.4s
	bit	v3.16b, v8.16b, v4.16b
	str	q3, [x8]
	ldr	q3, [x10, #16]
	fadd	v2.4s, v3.4s, v2.4s
	fcmgt	v3.4s, v8.4s, v2.4s
	bit	v2.16b, v8.16b, v3.16b
	str	q2, [x8, #16]
	ldr	q2, [x10, #32]
	fadd	v1.4s, v2.4s, v1.4s
	fcmgt	v2.4s, v8.4s, v1.4s
	bit	v1.16b, v8.16b, v2.16b
	str	q1, [x8, #32]
	ldr	q1, [x10, #48]
	fadd	v0.4s, v1.4s, v0.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	str	q0, [x8, #48]
	b	.LBB40_64
.LBB40_47:
	movi	v7.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	cbz	x4, .LBB40_49
.LBB40_48:
	add	x8, x2, x8
	ldp	q16, q17, [x2]
	prfm	pldl1keep, [x8]
	prfm	pldl1keep, [x8, #16]
	ldp	q18, q19, [x2, #32]
	prfm	pldl1keep, [x8, #32]
	prfm	pldl1keep, [x8, #48]
	ld1r	{ v20.4s }, [x1], #4
	ldr	s21, [x1]
	fmla	v3.4s, v16.4s, v21.s[0]
	fmla	v2.4s, v17.4s, v21.s[0]
	fmla	v6.4s, v16.4s, v20.4s
	fmla	v7.4s, v17.4s, v20.4s
	fmla	v5.4s, v18.4s, v20.4s
	fmla	v4.4s, v19.4s, v20.4s
	fmla	v1.4s, v18.4s, v21.s[0]
	fmla	v0.4s, v19.4s, v21.s[0]
.LBB40_49:
	mov	w9, #-8388608
	movi	d16, #0000000000000000
	ldr	w8, [x5, #40]
	fmov	s17, w9
	ldp	x9, x11, [x5, #8]
	cmp	w8, #0
	ldr	x8, [x5]
	ldr	x10, [x5, #24]
	ldp	q20, q19, [x11]
	fcsel	s16, s17, s16, eq
	ldp	q18, q17, [x11, #32]
	fadd	v6.4s, v6.4s, v20.4s
	dup	v16.4s, v16.s[0]
	cbz	x10, .LBB40_60
	ldr	q21, [x10]
	fadd	v7.4s, v7.4s, v19.4s
	ldr	x11, [x5, #32]
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
	b	.LBB40_64
.LBB40_51:
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
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
	movi	v25.2d, #0000000000000000
	movi	v26.2d, #0000000000000000
	movi	v27.2d, #0000000000000000
	cbz	x4, .LBB40_53
.LBB40_52:
	add	x9, x2, x9
	mov	x10, x1
	ldp	q28, q29, [x2]
	prfm	pldl1keep, [x9]
	prfm	pldl1keep, [x9, #16]
	ldp	q30, q31, [x2, #32]
	prfm	pldl1keep, [x9, #32]
	prfm	pldl1keep, [x9, #48]
	ld1r	{ v8.4s }, [x10], #4
	ldr	s9, [x10]
	fmla	v23.4s, v28.4s, v9.s[0]
	fmla	v22.4s, v29.4s, v9.s[0]
	fmla	v27.4s, v28.4s, v8.4s
	fmla	v26.4s, v29.4s, v8.4s
	fmla	v25.4s, v30.4s, v8.4s
	fmla	v24.4s, v31.4s, v8.4s
	ldr	s8, [x1, #8]
	fmla	v21.4s, v30.4s, v9.s[0]
	fmla	v20.4s, v31.4s, v9.s[0]
	ld1r	{ v9.4s }, [x8], #4
	fmla	v19.4s, v28.4s, v8.s[0]
	fmla	v18.4s, v29.4s, v8.s[0]
	fmla	v17.4s, v30.4s, v8.s[0]
	fmla	v16.4s, v31.4s, v8.s[0]
	ldr	s8, [x8]
	fmla	v7.4s, v28.4s, v9.4s
	fmla	v6.4s, v29.4s, v9.4s
	fmla	v5.4s, v30.4s, v9.4s
	fmla	v4.4s, v31.4s, v9.4s
	fmla	v3.4s, v28.4s, v8.s[0]
	fmla	v2.4s, v29.4s, v8.s[0]
	fmla	v1.4s, v30.4s, v8.s[0]
	fmla	v0.4s, v31.4s, v8.s[0]
.LBB40_53:
	mov	w9, #-8388608
	movi	d28, #0000000000000000
	ldr	w8, [x5, #40]
	fmov	s29, w9
	ldp	x9, x11, [x5, #8]
	cmp	w8, #0
	ldr	x8, [x5]
	ldr	x10, [x5, #24]
	ldp	q8, q31, [x11]
	fcsel	s28, s29, s28, eq
	ldp	q30, q29, [x11, #32]
	fadd	v27.4s, v27.4s, v8.4s
	dup	v28.4s, v28.s[0]
	cbz	x10, .LBB40_61
	ldr	q9, [x10]
	fadd	v26.4s, v26.4s, v31.4s
	ldr	x11, [x5, #32]
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
	b	.LBB40_64
.LBB40_55:
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
	b	.LBB40_63
.LBB40_56:
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
	bit	v6.16b, v24.16b, v23.16b
	fcmgt	v18.4s, v24.4s, v2.4s
	bit	v5.16b, v24.16b, v22.16b
	fcmgt	v19.4s, v24.4s, v1.4s
	stp	q17, q16, [x10, #32]
	bit	v4.16b, v24.16b, v20.16b
	fcmgt	v16.4s, v24.4s, v0.4s
	bit	v3.16b, v24.16b, v21.16b
	stp	q7, q6, [x9]
	bit	v2.16b, v24.16b, v18.16b
	bit	v1.16b, v24.16b, v19.16b
	stp	q5, q4, [x9, #32]
	bit	v0.16b, v24.16b, v16.16b
	b	.LBB40_59
.LBB40_57:
	fadd	v19.4s, v19.4s, v23.4s
	fadd	v17.4s, v17.4s, v22.4s
	add	x10, x8, x9, lsl #2
	fadd	v16.4s, v16.4s, v21.4s
	fadd	v7.4s, v7.4s, v24.4s
	fcmgt	v25.4s, v20.4s, v18.4s
	fadd	v3.4s, v3.4s, v24.4s
	fadd	v6.4s, v6.4s, v23.4s
	fadd	v5.4s, v5.4s, v22.4s
	fadd	v4.4s, v4.4s, v21.4s
	fadd	v2.4s, v2.4s, v23.4s
	fadd	v1.4s, v1.4s, v22.4s
	fcmgt	v26.4s, v20.4s, v19.4s
	fcmgt	v27.4s, v20.4s, v17.4s
	fadd	v0.4s, v0.4s, v21.4s
	fcmgt	v24.4s, v20.4s, v16.4s
	bit	v18.16b, v20.16b, v25.16b
	fcmgt	v23.4s, v20.4s, v7.4s
	fcmgt	v22.4s, v20.4s, v6.4s
	fcmgt	v25.4s, v20.4s, v5.4s
	fcmgt	v21.4s, v20.4s, v4.4s
	bit	v19.16b, v20.16b, v26.16b
	bit	v17.16b, v20.16b, v27.16b
	bit	v16.16b, v20.16b, v24.16b
	fcmgt	v24.4s, v20.4s, v3.4s
	bit	v7.16b, v20.16b, v23.16b
	bit	v6.16b, v20.16b, v22.16b
	bit	v5.16b, v20.16b, v25.16b
	bit	v4.16b, v20.16b, v21.16b
	stp	q18, q19, [x8]
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
	b	.LBB40_62
.LBB40_58:
	fadd	v29.4s, v29.4s, v10.4s
	fadd	v28.4s, v28.4s, v9.4s
	add	x10, x8, x9, lsl #2
	fadd	v30.4s, v30.4s, v11.4s
	fcmgt	v13.4s, v8.4s, v31.4s
	add	x11, x8, x9, lsl #3
	fadd	v27.4s, v27.4s, v12.4s
	fadd	v26.4s, v26.4s, v11.4s
	fadd	v25.4s, v25.4s, v10.4s
	fadd	v24.4s, v24.4s, v9.4s
	fadd	v23.4s, v23.4s, v12.4s
	fadd	v22.4s, v22.4s, v11.4s
	fcmgt	v15.4s, v8.4s, v29.4s
	fadd	v21.4s, v21.4s, v10.4s
	fadd	v20.4s, v20.4s, v9.4s
	fcmgt	v14.4s, v8.4s, v30.4s
	bit	v31.16b, v8.16b, v13.16b
	fadd	v19.4s, v19.4s, v12.4s
	fcmgt	v13.4s, v8.4s, v27.4s
	fadd	v18.4s, v18.4s, v11.4s
	fadd	v17.4s, v17.4s, v10.4s
	fadd	v16.4s, v16.4s, v9.4s
	fadd	v7.4s, v7.4s, v12.4s
	fadd	v6.4s, v6.4s, v11.4s
	str	q15, [sp]
	fcmgt	v15.4s, v8.4s, v28.4s
	fadd	v5.4s, v5.4s, v10.4s
	bit	v30.16b, v8.16b, v14.16b
	fadd	v4.4s, v4.4s, v9.4s
	fadd	v3.4s, v3.4s, v12.4s
	bit	v27.16b, v8.16b, v13.16b
	fcmgt	v13.4s, v8.4s, v22.4s
	fadd	v2.4s, v2.4s, v11.4s
	fadd	v1.4s, v1.4s, v10.4s
	fadd	v0.4s, v0.4s, v9.4s
	str	q15, [sp, #16]
	ldp	q14, q15, [sp]
	stp	q31, q30, [x8]
	fcmgt	v31.4s, v8.4s, v24.4s
	fcmgt	v30.4s, v8.4s, v23.4s
	bit	v22.16b, v8.16b, v13.16b
	bit	v29.16b, v8.16b, v14.16b
	fcmgt	v14.4s, v8.4s, v26.4s
	bit	v28.16b, v8.16b, v15.16b
	fcmgt	v15.4s, v8.4s, v25.4s
	bit	v24.16b, v8.16b, v31.16b
	bit	v23.16b, v8.16b, v30.16b
	bit	v26.16b, v8.16b, v14.16b
	stp	q29, q28, [x8, #32]
	fcmgt	v14.4s, v8.4s, v21.4s
	fcmgt	v28.4s, v8.4s, v20.4s
	bit	v25.16b, v8.16b, v15.16b
	bit	v21.16b, v8.16b, v14.16b
	stp	q27, q26, [x10]
	bit	v20.16b, v8.16b, v28.16b
	stp	q25, q24, [x10, #32]
	mov	w10, #12
	stp	q23, q22, [x11]
	fcmgt	v22.4s, v8.4s, v17.4s
	fcmgt	v23.4s, v8.4s, v16.4s
	madd	x10, x9, x10, x8
	stp	q21, q20, [x11, #32]
	fcmgt	v20.4s, v8.4s, v19.4s
	fcmgt	v21.4s, v8.4s, v18.4s
	bit	v17.16b, v8.16b, v22.16b
	bit	v16.16b, v8.16b, v23.16b
	fcmgt	v22.4s, v8.4s, v5.4s
	fcmgt	v23.4s, v8.4s, v4.4s
	mov	w11, #20
	madd	x11, x9, x11, x8
	add	x8, x8, x9, lsl #4
	bit	v19.16b, v8.16b, v20.16b
	fcmgt	v20.4s, v8.4s, v7.4s
	bit	v18.16b, v8.16b, v21.16b
	fcmgt	v21.4s, v8.4s, v6.4s
	stp	q17, q16, [x10, #32]
	fcmgt	v16.4s, v8.4s, v0.4s
	bit	v5.16b, v8.16b, v22.16b
	bit	v4.16b, v8.16b, v23.16b
	bit	v7.16b, v8.16b, v20.16b
	fcmgt	v20.4s, v8.4s, v3.4s
	stp	q19, q18, [x10]
	fcmgt	v18.4s, v8.4s, v2.4s
	fcmgt	v19.4s, v8.4s, v1.4s
	bit	v6.16b, v8.16b, v21.16b
	bit	v0.16b, v8.16b, v16.16b
	stp	q5, q4, [x8, #32]
	bit	v3.16b, v8.16b, v20.16b
	bit	v2.16b, v8.16b, v18.16b
	bit	v1.16b, v8.16b, v19.16b
	stp	q7, q6, [x8]
.LBB40_59:
	stp	q3, q2, [x11]
	stp	q1, q0, [x11, #32]
	b	.LBB40_64
.LBB40_60:
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
	b	.LBB40_64
.LBB40_61:
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
.LBB40_62:
	stp	q3, q2, [x8]
.LBB40_63:
	stp	q1, q0, [x8, #32]
.LBB40_64:
	ldp	d9, d8, [sp, #80]
	ldp	d11, d10, [sp, #64]
	ldp	d13, d12, [sp, #48]
	ldp	d15, d14, [sp, #32]
	add	sp, sp, #96
	ret
.Lfunc_end40:
	.size	transposed_tile_of, .Lfunc_end40-transposed_tile_of
	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"neon"
	.size	.L.str, 5
	.hidden	contrast_neon_gradients
	.type	contrast_neon_gradients,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	contrast_neon_gradients
	.p2align	3, 0x0
contrast_neon_gradients:
	.xword	.L.str
	.xword	activation_gradient
	.xword	gated_gradient
	.xword	layer_norm_gradient
	.xword	rms_norm_gradient
	.xword	l2_normalize_gradient
	.xword	softmax_gradient
	.xword	soft_cap_gradient
	.size	contrast_neon_gradients, 64
	.hidden	contrast_neon_kernels
	.type	contrast_neon_kernels,@object
	.globl	contrast_neon_kernels
	.p2align	3, 0x0
contrast_neon_kernels:
	.xword	.L.str
	.xword	layer_norm
	.xword	rms_norm
	.xword	contrast_neon_epilogue
	.xword	contrast_neon_gated
	.xword	softmax_step
	.xword	soft_cap
	.xword	scale_rows
	.xword	softmax
	.xword	exponential_of
	.xword	rotary
	.xword	l2_normalize
	.xword	mean_rows
	.xword	max_rows
	.xword	add
	.xword	float16_to_float32
	.xword	float32_to_float16
	.xword	bfloat16_to_float32
	.xword	float32_to_bfloat16
	.xword	transpose
	.xword	panel_width
	.xword	pack_panels
	.xword	multiply_panels
	.xword	multiply_page
	.xword	multiply_transposed
	.xword	dot_rows
	.xword	first_above
	.xword	winograd_inputs
	.xword	winograd_outputs
	.size	contrast_neon_kernels, 232
	.type	no_bias,@object
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
no_bias:
	.zero	64
	.size	no_bias, 64
#endif

#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
