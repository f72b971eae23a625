// Made of Sources/CContrastKernels/optimizers.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__aarch64__)
	.arch armv8.2-a+dotprod+bf16
	.text
	.globl	contrast_adam_direction
	.p2align	2
	.type	contrast_adam_direction,@function
contrast_adam_direction:
	cbz	x4, .LBB0_8
	ldp	s0, s1, [x2, #12]
	cmp	x4, #8
	ldr	s2, [x2, #20]
	b.hs	.LBB0_3
	mov	x8, xzr
	b	.LBB0_6
.LBB0_3:
	dup	v3.4s, v2.s[0]
	and	x8, x4, #0xfffffffffffffff8
	add	x9, x3, #16
	add	x10, x1, #16
	add	x11, x0, #16
	mov	x12, x8
.LBB0_4:
	ldp	q4, q5, [x10, #-16]
	mov	v7.16b, v3.16b
	ldp	q6, q16, [x11, #-16]
	subs	x12, x12, #8
	add	x10, x10, #32
	add	x11, x11, #32
	fsqrt	v4.4s, v4.4s
	fmul	v6.4s, v6.4s, v0.s[0]
	fsqrt	v5.4s, v5.4s
	fmla	v7.4s, v4.4s, v1.s[0]
	fdiv	v4.4s, v6.4s, v7.4s
	mov	v6.16b, v3.16b
	fmul	v7.4s, v16.4s, v0.s[0]
	fmla	v6.4s, v5.4s, v1.s[0]
	fdiv	v5.4s, v7.4s, v6.4s
	stp	q4, q5, [x9, #-16]
	add	x9, x9, #32
	b.ne	.LBB0_4
	cmp	x4, x8
	b.eq	.LBB0_8
.LBB0_6:
	lsl	x11, x8, #2
	sub	x8, x4, x8
	add	x9, x3, x11
	add	x10, x1, x11
	add	x11, x0, x11
.LBB0_7:
	ldr	s3, [x10], #4
	subs	x8, x8, #1
	ldr	s4, [x11], #4
	fsqrt	s3, s3
	fmul	s4, s0, s4
	fmadd	s3, s3, s1, s2
	fdiv	s3, s4, s3
	str	s3, [x9], #4
	b.ne	.LBB0_7
.LBB0_8:
	ret
.Lfunc_end0:
	.size	contrast_adam_direction, .Lfunc_end0-contrast_adam_direction
	.globl	contrast_adam_update
	.p2align	2
	.type	contrast_adam_update,@function
contrast_adam_update:
	cbz	x5, .LBB1_8
	ldp	s1, s2, [x3]
	cmp	x5, #4
	ldp	s3, s4, [x3, #8]
	ldp	s5, s6, [x3, #16]
	b.hs	.LBB1_3
	mov	x8, xzr
	b	.LBB1_6
.LBB1_3:
	dup	v7.4s, v6.s[0]
	and	x8, x5, #0xfffffffffffffffc
	mov	x9, x2
	mov	x10, x0
	mov	x11, x1
	mov	x12, x4
	mov	x13, x8
.LBB1_4:
	ldr	q16, [x9], #16
	ldr	q18, [x11]
	ldr	q19, [x10]
	subs	x13, x13, #4
	fmul	v16.4s, v16.4s, v0.s[0]
	fmul	v17.4s, v16.4s, v16.4s
	fsub	v16.4s, v16.4s, v19.4s
	fmul	v17.4s, v17.4s, v3.s[0]
	fmla	v19.4s, v16.4s, v1.s[0]
	mov	v16.16b, v7.16b
	fmla	v17.4s, v18.4s, v2.s[0]
	str	q19, [x10], #16
	fsqrt	v18.4s, v17.4s
	str	q17, [x11], #16
	fmla	v16.4s, v18.4s, v5.s[0]
	fmul	v18.4s, v19.4s, v4.s[0]
	fdiv	v16.4s, v18.4s, v16.4s
	str	q16, [x12], #16
	b.ne	.LBB1_4
	cmp	x5, x8
	b.eq	.LBB1_8
.LBB1_6:
	lsl	x12, x8, #2
	sub	x8, x5, x8
	add	x9, x4, x12
	add	x10, x1, x12
	add	x11, x0, x12
	add	x12, x2, x12
.LBB1_7:
	ldr	s7, [x12], #4
	ldr	s17, [x10]
	ldr	s18, [x11]
	subs	x8, x8, #1
	fmul	s7, s0, s7
	fmul	s16, s7, s7
	fsub	s7, s7, s18
	fmul	s16, s3, s16
	fmadd	s7, s1, s7, s18
	fmadd	s16, s17, s2, s16
	fmul	s18, s4, s7
	str	s7, [x11], #4
	fsqrt	s17, s16
	str	s16, [x10], #4
	fmadd	s17, s17, s5, s6
	fdiv	s17, s18, s17
	str	s17, [x9], #4
	b.ne	.LBB1_7
.LBB1_8:
	ret
.Lfunc_end1:
	.size	contrast_adam_update, .Lfunc_end1-contrast_adam_update
#endif

#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
