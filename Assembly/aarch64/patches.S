// Made of Sources/CContrastKernels/patches.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__aarch64__)
	.arch armv8.2-a+dotprod+bf16
	.text
	.globl	contrast_patches_from_bytes
	.p2align	2
	.type	contrast_patches_from_bytes,@function
contrast_patches_from_bytes:
	cbz	x4, .LBB0_12
	cmp	x4, x1
	b.hi	.LBB0_12
	str	x25, [sp, #-64]!
	udiv	x9, x1, x4
	mul	x11, x4, x4
	add	x12, x2, x2, lsl #1
	mov	x8, xzr
	add	x14, x3, #1024
	add	x15, x3, #2048
	stp	x24, x23, [sp, #16]
	stp	x22, x21, [sp, #32]
	stp	x20, x19, [sp, #48]
	lsl	x13, x11, #3
	udiv	x10, x2, x4
	b	.LBB0_4
.LBB0_3:
	add	x8, x8, #1
	cmp	x8, x9
	b.hs	.LBB0_11
.LBB0_4:
	mul	x16, x8, x4
	mov	x18, xzr
	mul	x17, x8, x10
	b	.LBB0_6
.LBB0_5:
	add	x18, x18, #1
	cmp	x18, x4
	b.eq	.LBB0_3
.LBB0_6:
	cmp	x4, x2
	b.hi	.LBB0_5
	mul	x7, x18, x4
	add	x1, x18, x16
	mov	x19, xzr
	madd	x1, x12, x1, x0
	add	x7, x5, x7, lsl #2
.LBB0_8:
	add	x21, x19, x17
	mov	x20, xzr
	mov	x24, x4
	mul	x21, x21, x6
	add	x21, x7, x21, lsl #2
	add	x22, x21, x11, lsl #2
	add	x23, x21, x13
.LBB0_9:
	ldrb	w25, [x1]
	subs	x24, x24, #1
	ldr	s0, [x3, x25, lsl #2]
	str	s0, [x21, x20, lsl #2]
	ldrb	w25, [x1, #1]
	ldr	s0, [x14, x25, lsl #2]
	str	s0, [x22, x20, lsl #2]
	ldrb	w25, [x1, #2]
	add	x1, x1, #3
	ldr	s0, [x15, x25, lsl #2]
	str	s0, [x23, x20, lsl #2]
	add	x20, x20, #1
	b.ne	.LBB0_9
	add	x19, x19, #1
	cmp	x19, x10
	b.lo	.LBB0_8
	b	.LBB0_5
.LBB0_11:
	ldp	x20, x19, [sp, #48]
	ldp	x22, x21, [sp, #32]
	ldp	x24, x23, [sp, #16]
	ldr	x25, [sp], #64
.LBB0_12:
	ret
.Lfunc_end0:
	.size	contrast_patches_from_bytes, .Lfunc_end0-contrast_patches_from_bytes
	.globl	contrast_patches_from_planes
	.p2align	2
	.type	contrast_patches_from_planes,@function
contrast_patches_from_planes:
	sub	sp, sp, #208
	stp	x29, x30, [sp, #112]
	stp	x28, x27, [sp, #128]
	stp	x26, x25, [sp, #144]
	stp	x24, x23, [sp, #160]
	stp	x22, x21, [sp, #176]
	stp	x20, x19, [sp, #192]
	stp	x5, x6, [sp, #48]
	str	x3, [sp, #24]
	str	x1, [sp, #104]
	str	x0, [sp, #40]
	cbz	x4, .LBB1_2
	mov	x29, x4
	cmp	x4, x2
	b.ls	.LBB1_3
.LBB1_2:
	ldp	x20, x19, [sp, #192]
	ldp	x22, x21, [sp, #176]
	ldp	x24, x23, [sp, #160]
	ldp	x26, x25, [sp, #144]
	ldp	x28, x27, [sp, #128]
	ldp	x29, x30, [sp, #112]
	add	sp, sp, #208
	ret
.LBB1_3:
	udiv	x8, x2, x29
	ldr	x10, [sp, #24]
	mul	x11, x29, x29
	lsl	x25, x29, #2
	str	xzr, [sp, #32]
	mul	x9, x10, x2
	lsl	x22, x10, #2
	str	x11, [sp, #96]
	lsl	x27, x9, #2
	str	x8, [sp, #16]
	udiv	x8, x10, x29
	str	x8, [sp, #72]
	mul	x8, x29, x10
	lsl	x8, x8, #2
	str	x8, [sp, #8]
	b	.LBB1_5
.LBB1_4:
	ldr	x9, [sp, #32]
	ldr	x8, [sp, #16]
	add	x9, x9, #1
	str	x9, [sp, #32]
	cmp	x9, x8
	ldr	x8, [sp, #40]
	ldr	x9, [sp, #8]
	add	x8, x8, x9
	str	x8, [sp, #40]
	b.hs	.LBB1_2
.LBB1_5:
	ldr	x8, [sp, #24]
	cmp	x29, x8
	b.hi	.LBB1_4
	ldr	x8, [sp, #72]
	ldr	x9, [sp, #32]
	mul	x8, x9, x8
	str	x8, [sp, #64]
	ldr	x8, [sp, #40]
	stp	x8, xzr, [sp, #80]
	b	.LBB1_8
.LBB1_7:
	ldr	x9, [sp, #88]
	ldp	x10, x8, [sp, #72]
	add	x9, x9, #1
	cmp	x9, x10
	add	x8, x8, x25
	stp	x8, x9, [sp, #80]
	b.hs	.LBB1_4
.LBB1_8:
	ldr	x8, [sp, #104]
	cbz	x8, .LBB1_7
	ldp	x20, x8, [sp, #80]
	mov	x19, xzr
	ldp	x9, x10, [sp, #56]
	add	x8, x8, x10
	mul	x8, x8, x9
	ldr	x9, [sp, #48]
	add	x28, x9, x8, lsl #2
.LBB1_10:
	ldr	x8, [sp, #96]
	mov	x24, xzr
	mov	x26, x20
	mov	x21, x29
	mul	x8, x8, x19
	add	x23, x28, x8, lsl #2
.LBB1_11:
	mul	x8, x24, x29
	mov	x1, x26
	mov	x2, x25
	add	x0, x23, x8, lsl #2
	bl	memcpy
	subs	x21, x21, #1
	add	x24, x24, #1
	add	x26, x26, x22
	b.ne	.LBB1_11
	ldr	x8, [sp, #104]
	add	x19, x19, #1
	add	x20, x20, x27
	cmp	x19, x8
	b.ne	.LBB1_10
	b	.LBB1_7
.Lfunc_end1:
	.size	contrast_patches_from_planes, .Lfunc_end1-contrast_patches_from_planes
#endif

#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
