// Made of Sources/CContrastKernels/products_neon_bfloat16.c by Scripts/make-assembly; not to be edited.

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
	mov	x0, xzr
	ret
.Lfunc_end3:
	.size	row_bytes, .Lfunc_end3-row_bytes
	.p2align	2
	.type	multiply,@function
multiply:
	stp	x29, x30, [sp, #-96]!
	sub	x9, sp, #8, lsl #12
	stp	x28, x27, [sp, #16]
	mov	x29, sp
	sub	x9, x9, #1056
	stp	x26, x25, [sp, #32]
	stp	x24, x23, [sp, #48]
	stp	x22, x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	and	sp, x9, #0xffffffffffffffc0
	add	x8, x4, #1
	mov	x12, #3121
	add	x9, x2, #167
	lsr	x11, x8, #1
	movk	x12, #12483, lsl #16
	lsr	x9, x9, #3
	movk	x12, #49932, lsl #32
	cmp	x8, #2
	mov	w8, #43009
	mul	x10, x11, x2
	stp	x11, x3, [sp, #152]
	add	x11, x11, #255
	movk	x12, #3120, lsl #48
	lsr	x11, x11, #8
	str	x7, [sp, #504]
	umulh	x9, x9, x12
	str	x6, [sp, #128]
	csinc	x13, x11, xzr, hs
	str	x5, [sp, #256]
	str	x4, [sp, #232]
	cmp	x10, x8
	str	x0, [sp, #184]
	csinc	x8, x13, xzr, lo
	cmp	x8, #1
	str	x8, [sp, #48]
	csinc	x9, x9, xzr, ls
	cmp	x8, x13
	str	x9, [sp, #104]
	b.ls	.LBB4_2
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
	ldr	x8, [sp, #48]
	fmov	d0, xzr
	ldr	w9, [x29, #96]
	add	x22, sp, #8, lsl #12
	cmp	x2, #24
	mov	x27, x2
	udiv	x8, x13, x8
	str	w9, [sp, #228]
	ldr	x9, [sp, #256]
	mov	v0.d[1], v0.d[0]
	add	x22, x22, #1008
	ldr	x14, [x29, #104]
	cset	w10, lo
	cmp	x9, #0
	lsr	x2, x1, #2
	csinc	w9, w10, wzr, ne
	add	x21, x22, #16
	str	xzr, [sp, #168]
	str	x10, [sp, #216]
	str	w9, [sp, #44]
	str	q0, [sp, #352]
	str	x14, [sp, #456]
	str	x2, [sp, #344]
	str	x27, [sp, #312]
	str	x13, [sp, #176]
	str	x8, [sp, #56]
	ldr	x8, [sp, #232]
	lsl	x8, x8, #5
	add	x8, x8, #32
	and	x8, x8, #0xffffffffffffffc0
	str	x8, [sp, #144]
	ldr	x8, [sp, #128]
	add	x8, x8, #16
	str	x8, [sp, #72]
	ldr	x8, [sp, #504]
	lsl	x8, x8, #2
	str	x8, [sp, #496]
	b	.LBB4_5
.LBB4_3:
	ldr	x9, [sp, #64]
.LBB4_4:
	ldr	x8, [sp, #56]
	str	x9, [sp, #168]
	cmp	x9, x8
	b.hs	.LBB4_1
.LBB4_5:
	ldr	x8, [sp, #104]
	cbz	x8, .LBB4_108
	ldr	x12, [sp, #168]
	ldr	x10, [sp, #152]
	mov	x8, xzr
	add	x11, x12, #1
	mul	x9, x12, x10
	str	x11, [sp, #64]
	mul	x10, x11, x10
	ldr	x11, [sp, #160]
	udiv	x9, x9, x13
	udiv	x10, x10, x13
	add	x11, x11, x9, lsl #6
	subs	x10, x10, x9
	lsl	x9, x9, #1
	stp	x10, x11, [sp, #88]
	str	x9, [sp, #120]
	ldr	w9, [sp, #44]
	csinc	w9, w9, wzr, ne
	str	w9, [sp, #84]
	ldr	x9, [sp, #48]
	add	x16, x12, x9
	str	x16, [sp, #192]
	b	.LBB4_8
.LBB4_7:
	ldp	x8, x9, [sp, #104]
	cmp	x9, x8
	mov	x8, x9
	b.eq	.LBB4_3
.LBB4_8:
	add	x9, x8, #1
	str	x9, [sp, #112]
	ldr	w9, [sp, #84]
	tbz	w9, #0, .LBB4_10
	ldr	x9, [sp, #256]
	cbnz	x9, .LBB4_12
	b	.LBB4_7
.LBB4_10:
	ldp	x10, x11, [sp, #88]
	add	x9, sp, #576
.LBB4_11:
	movi	v6.2d, #0xffff0000ffff0000
	prfm	pldl1keep, [x11, #4096]
	prfm	pldl1keep, [x11, #4112]
	prfm	pldl1keep, [x11, #4128]
	prfm	pldl1keep, [x11, #4144]
	subs	x10, x10, #1
	ldp	q0, q1, [x11]
	ldp	q4, q5, [x11, #32]
	add	x11, x11, #64
	shl	v2.4s, v0.4s, #16
	shl	v3.4s, v1.4s, #16
	and	v0.16b, v0.16b, v6.16b
	and	v1.16b, v1.16b, v6.16b
	stp	q2, q3, [x9]
	shl	v2.4s, v4.4s, #16
	shl	v3.4s, v5.4s, #16
	stp	q0, q1, [x9, #64]
	and	v0.16b, v4.16b, v6.16b
	and	v1.16b, v5.16b, v6.16b
	stp	q2, q3, [x9, #32]
	stp	q0, q1, [x9, #96]
	add	x9, x9, #128
	b.ne	.LBB4_11
.LBB4_12:
	mul	x8, x8, x27
	ldr	x9, [sp, #104]
	mov	x11, xzr
	udiv	x10, x8, x9
	ldr	x8, [sp, #112]
	mul	x8, x8, x27
	udiv	x8, x8, x9
	sub	x8, x8, x10
	stp	x8, x10, [sp, #200]
	add	x9, x8, #5
	mov	x8, #-6148914691236517206
	movk	x8, #43691
	str	x9, [sp, #248]
	umulh	x8, x9, x8
	ldr	x9, [sp, #128]
	lsr	x8, x8, #2
	str	x8, [sp, #416]
	ldr	x8, [sp, #72]
	stp	x8, x9, [sp, #296]
	ldp	x12, x9, [sp, #88]
	ldr	x8, [sp, #256]
	str	x9, [sp, #320]
	b	.LBB4_14
.LBB4_13:
	ldr	x8, [sp, #296]
	ldr	x11, [sp, #240]
	add	x9, x8, #64
	ldr	x8, [sp, #256]
	cmp	x11, x8
	ldr	x8, [sp, #304]
	add	x8, x8, #64
	stp	x9, x8, [sp, #296]
	ldr	x8, [sp, #136]
	b.hs	.LBB4_7
.LBB4_14:
	subs	x9, x8, #16
	ldr	x17, [sp, #168]
	str	x9, [sp, #136]
	ldr	x9, [sp, #256]
	sub	x10, x9, x11
	mov	w9, #16
	csel	x8, x8, x9, lo
	cmp	x10, #16
	stp	x11, x10, [sp, #432]
	str	x8, [sp, #480]
	add	x8, x11, #16
	csel	x26, x10, x9, lo
	str	x8, [sp, #240]
	ldp	x18, x8, [sp, #120]
	add	x8, x8, x11, lsl #2
	str	x8, [sp, #376]
	cset	w8, lo
	str	w8, [sp, #336]
	b	.LBB4_16
.LBB4_15:
	ldr	x8, [sp, #424]
	cmp	x17, x16
	add	x18, x8, x18
	b.hs	.LBB4_13
.LBB4_16:
	ldr	x9, [sp, #232]
	lsl	x8, x12, #1
	sub	x9, x9, x18
	cmp	x8, x9
	csel	x10, x8, x9, lo
	ldr	w8, [sp, #228]
	ldr	x9, [sp, #240]
	str	x10, [sp, #424]
	cmp	w8, #0
	ccmp	x17, #0, #0, eq
	add	x17, x17, #1
	cset	w8, ne
	cmp	x17, x13
	str	w8, [sp, #332]
	csel	x8, x14, xzr, eq
	cmp	x17, x16
	str	x8, [sp, #472]
	ldr	x8, [sp, #432]
	csel	x9, x8, x9, lo
	ldr	x8, [sp, #256]
	cmp	x9, x8
	ldr	x8, [sp, #216]
	lsr	x8, x10, x8
	b.hs	.LBB4_21
	ldr	x10, [sp, #168]
	ldp	x15, x12, [sp, #152]
	cmp	x17, x16
	lsr	x9, x9, #4
	csel	x10, x17, x10, lo
	cmp	x8, #64
	mul	x10, x10, x15
	udiv	x11, x10, x13
	add	x10, x15, x10
	ldr	x15, [sp, #144]
	madd	x9, x9, x15, x12
	udiv	x10, x10, x13
	add	x15, x9, x11, lsl #6
	sub	x12, x10, x11
	b.lo	.LBB4_22
	lsl	x9, x12, #6
	cbz	x9, .LBB4_22
	ldr	x10, [sp, #248]
	cmp	x10, #24
	b.lo	.LBB4_22
	lsr	x10, x8, #1
	ldr	x11, [sp, #416]
	str	x15, [sp, #560]
	mul	x10, x10, x11
	udiv	x9, x9, x10
	mov	w10, #64
	cmp	x9, #64
	csel	x9, x9, x10, lo
	str	x9, [sp, #568]
	b	.LBB4_23
.LBB4_21:
	ldr	x15, [sp, #320]
	mov	x12, xzr
.LBB4_22:
	ldr	x10, [sp, #248]
	mov	x9, xzr
	str	x15, [sp, #560]
	str	xzr, [sp, #568]
	cmp	x10, #6
	b.lo	.LBB4_104
.LBB4_23:
	ldr	x10, [sp, #200]
	ldr	x11, [sp, #416]
	lsr	x8, x8, #1
	stp	x17, x12, [sp, #280]
	mov	x12, xzr
	udiv	x13, x10, x11
	str	x15, [sp, #264]
	str	x18, [sp, #272]
	msub	x10, x13, x11, x10
	mul	x11, x9, x8
	ldr	x8, [sp, #472]
	mov	w9, #16
	stp	x10, x13, [sp, #400]
	ldr	x10, [sp, #440]
	cmp	x10, #15
	ldr	w10, [sp, #332]
	eor	w10, w10, #0x1
	csinc	w23, w10, wzr, ls
	cmp	x8, #0
	ldr	x8, [sp, #504]
	csel	x9, x9, x8, ne
	ldr	x8, [sp, #184]
	lsl	x19, x9, #2
	str	x9, [sp, #488]
	add	x8, x8, x18, lsl #2
	stp	x8, x11, [sp, #384]
	ldr	x11, [sp, #208]
	csel	w8, wzr, w23, eq
	str	w8, [sp, #340]
	b	.LBB4_26
.LBB4_24:
	ldr	x1, [x28, #48]
	ldr	x8, [sp, #464]
	add	x2, sp, #8, lsl #12
	ldr	w4, [x28, #8]
	ldr	x6, [sp, #504]
	add	x2, x2, #576
	mul	x8, x1, x8
	mov	w3, #16
	mov	x5, x24
	mov	x7, x20
	str	x26, [sp]
	add	x8, x9, x8, lsl #2
	add	x0, x8, x10, lsl #2
	bl	contrast_neon_gated
.LBB4_25:
	ldr	x8, [sp, #560]
	ldp	x12, x14, [sp, #448]
	ldr	x9, [sp, #392]
	ldr	x11, [sp, #464]
	ldr	x2, [sp, #344]
	add	x8, x8, x9
	ldr	x9, [sp, #416]
	add	x12, x12, #1
	add	x11, x20, x11
	str	x8, [sp, #560]
	cmp	x12, x9
	b.hs	.LBB4_103
.LBB4_26:
	ldr	x9, [sp, #504]
	adrp	x10, no_bias
	add	x10, x10, :lo12:no_bias
	str	x10, [sp, #528]
	ldr	x10, [sp, #376]
	ldr	q0, [sp, #352]
	mul	x8, x11, x9
	str	x9, [sp, #520]
	str	xzr, [sp, #552]
	str	x12, [sp, #448]
	add	x24, x10, x8, lsl #2
	add	x8, sp, #281
	stur	q0, [x8, #255]
	ldp	x10, x8, [sp, #400]
	str	x24, [sp, #512]
	cmp	x12, x10
	cinc	x20, x8, lo
	ldr	x8, [sp, #440]
	cmp	x8, #16
	b.lo	.LBB4_34
	ldr	x8, [sp, #472]
	cbz	x8, .LBB4_30
	ldr	x8, [x14]
	cbz	x8, .LBB4_30
	ldr	x9, [sp, #432]
	add	x8, x8, x9, lsl #2
	str	x8, [sp, #528]
.LBB4_30:
	ldr	w8, [sp, #332]
	cbz	w8, .LBB4_32
	ldr	x8, [sp, #504]
	str	x24, [sp, #536]
	str	x8, [sp, #544]
.LBB4_32:
	ldr	x8, [sp, #472]
	cbz	x8, .LBB4_75
	ldr	x8, [x14, #40]
	cbz	x8, .LBB4_76
.LBB4_34:
	add	x8, sp, #8, lsl #12
	ldr	w28, [sp, #336]
	add	x8, x8, #576
	str	x8, [sp, #512]
	mov	w8, #16
	str	x8, [sp, #520]
.LBB4_35:
	mul	x8, x11, x2
	ldr	x9, [sp, #384]
	cmp	x27, #23
	str	x11, [sp, #464]
	add	x1, x9, x8, lsl #2
	b.hi	.LBB4_37
	ldr	x3, [sp, #320]
	ldr	x4, [sp, #424]
	add	x5, sp, #560
	add	x6, sp, #512
	mov	x0, x20
	bl	tile_of
	tbz	w28, #0, .LBB4_38
	b	.LBB4_40
.LBB4_37:
	ldr	x4, [sp, #424]
	add	x3, sp, #576
	add	x5, sp, #560
	add	x6, sp, #512
	mov	x0, x20
	bl	float_tile_of
	tbnz	w28, #0, .LBB4_40
.LBB4_38:
	ldr	x8, [sp, #472]
	cbz	x8, .LBB4_25
	ldr	x8, [sp, #456]
	ldr	x8, [x8, #40]
	cbz	x8, .LBB4_83
.LBB4_40:
	ldr	w8, [sp, #340]
	tbnz	w8, #0, .LBB4_69
	ldr	x8, [sp, #472]
	cmp	x8, #0
	add	x8, sp, #8, lsl #12
	add	x8, x8, #576
	csel	x8, x8, x24, ne
	cbz	x20, .LBB4_68
	ldr	x10, [sp, #496]
	ldr	x11, [sp, #464]
	mov	x9, xzr
	mov	x13, x8
	mul	x11, x10, x11
	ldp	x10, x12, [sp, #296]
	add	x10, x10, x11
	add	x11, x12, x11
	add	x12, x8, #16
	b	.LBB4_44
.LBB4_43:
	ldr	x14, [sp, #496]
	add	x9, x9, #1
	add	x12, x12, x19
	cmp	x9, x20
	add	x13, x13, x19
	add	x10, x10, x14
	add	x11, x11, x14
	b.eq	.LBB4_68
.LBB4_44:
	ldr	x15, [sp, #504]
	mov	x14, xzr
	mov	x18, x13
	mov	x0, x12
	mov	x1, x11
	mov	x2, x10
	mul	x16, x9, x15
	ldp	x3, x15, [sp, #480]
	mul	x17, x9, x15
	add	x15, sp, #8, lsl #12
	add	x15, x15, #576
	add	x15, x15, x9, lsl #6
	add	x16, x24, x16, lsl #2
	add	x17, x8, x17, lsl #2
	b	.LBB4_47
.LBB4_45:
	add	x4, x17, x14, lsl #2
	str	q0, [x4]
.LBB4_46:
	add	x14, x14, #4
	sub	x3, x3, #4
	add	x2, x2, #16
	cmp	x14, x26
	add	x1, x1, #16
	add	x0, x0, #16
	add	x18, x18, #16
	b.hs	.LBB4_43
.LBB4_47:
	lsl	x4, x14, #2
	cmp	x3, #1
	and	x27, x3, #0xfffffffffffffff8
	sub	x6, x26, x14
	ldr	q0, [x15, x4]
	csinc	x4, x3, xzr, hi
	cbnz	w23, .LBB4_59
	cmp	x6, #4
	b.lo	.LBB4_50
	add	x5, x16, x14, lsl #2
	ldr	q1, [x5]
	b	.LBB4_58
.LBB4_50:
	movi	v1.2d, #0000000000000000
	cmp	x26, x14
	stp	xzr, xzr, [x22]
	b.eq	.LBB4_58
	cmp	x3, #8
	b.hs	.LBB4_53
	mov	x7, xzr
	b	.LBB4_56
.LBB4_53:
	and	x7, x3, #0xfffffffffffffff8
	mov	x28, x1
	mov	x30, x2
	mov	x25, x21
	mov	x5, x27
.LBB4_54:
	ldr	q1, [x28], #32
	subs	x5, x5, #8
	ldr	q2, [x30], #32
	stp	q1, q2, [x25, #-16]
	add	x25, x25, #32
	b.ne	.LBB4_54
	cmp	x3, x7
	b.eq	.LBB4_57
.LBB4_56:
	ldr	s1, [x1, x7, lsl #2]
	str	s1, [x22, x7, lsl #2]
	add	x7, x7, #1
	cmp	x4, x7
	b.ne	.LBB4_56
.LBB4_57:
	ldr	q1, [sp, #33776]
.LBB4_58:
	fadd	v0.4s, v0.4s, v1.4s
.LBB4_59:
	cmp	x6, #4
	b.hs	.LBB4_45
	cmp	x26, x14
	str	q0, [sp, #33776]
	b.eq	.LBB4_46
	cmp	x3, #8
	b.hs	.LBB4_63
	mov	x6, xzr
	b	.LBB4_66
.LBB4_63:
	and	x6, x3, #0xfffffffffffffff8
	mov	x5, x21
	mov	x7, x0
.LBB4_64:
	ldp	q0, q1, [x5, #-16]
	subs	x27, x27, #8
	add	x5, x5, #32
	stp	q0, q1, [x7, #-16]
	add	x7, x7, #32
	b.ne	.LBB4_64
	cmp	x3, x6
	b.eq	.LBB4_46
.LBB4_66:
	lsl	x7, x6, #2
	sub	x4, x4, x6
	add	x5, x22, x7
	add	x7, x18, x7
.LBB4_67:
	ldr	s0, [x5], #4
	subs	x4, x4, #1
	str	s0, [x7], #4
	b.ne	.LBB4_67
	b	.LBB4_46
.LBB4_68:
	ldr	x27, [sp, #312]
	ldr	x8, [sp, #472]
	cbz	x8, .LBB4_25
.LBB4_69:
	ldr	x28, [sp, #456]
	ldp	x10, x11, [sp, #432]
	ldr	x9, [sp, #472]
	ldr	x8, [x28]
	ldr	x9, [x9, #40]
	cmp	x8, #0
	add	x8, x8, x10, lsl #2
	ccmp	x11, #15, #2, ne
	csel	x2, xzr, x8, hi
	cbz	x9, .LBB4_72
	cbz	x2, .LBB4_24
	add	x0, sp, #8, lsl #12
	add	x6, sp, #8, lsl #12
	mov	w3, wzr
	mov	x4, xzr
	mov	x5, xzr
	add	x0, x0, #576
	add	x6, x6, #576
	mov	w1, #16
	mov	x2, x8
	mov	w7, #16
	stp	x20, x26, [sp]
	bl	contrast_neon_epilogue
	ldr	x8, [sp, #472]
	ldr	x10, [sp, #432]
	ldr	x9, [x8, #40]
	b	.LBB4_24
.LBB4_72:
	ldr	w9, [x28, #32]
	ldr	x8, [x28, #16]
	cbz	w9, .LBB4_86
	ldr	x9, [sp, #464]
	cbz	x8, .LBB4_88
	ldr	x5, [x28, #24]
	ldr	x25, [sp, #504]
	add	x0, sp, #8, lsl #12
	mov	w3, wzr
	add	x0, x0, #576
	mov	w1, #16
	mul	x9, x5, x9
	mov	x6, x24
	mov	x7, x25
	stp	x20, x26, [sp]
	add	x8, x8, x9, lsl #2
	add	x4, x8, x10, lsl #2
	bl	contrast_neon_epilogue
	ldr	w3, [x28, #8]
	mov	x2, xzr
	mov	x4, xzr
	mov	x5, xzr
	mov	x0, x24
	mov	x1, x25
	mov	x6, x24
	mov	x7, x25
	str	x26, [sp, #8]
	b	.LBB4_91
.LBB4_75:
	mov	w28, wzr
	b	.LBB4_35
.LBB4_76:
	ldr	w9, [x14, #8]
	cbz	w9, .LBB4_92
	cmp	w9, #5
	b.ne	.LBB4_34
	ldr	w10, [x14, #32]
	ldr	x8, [x14, #16]
	cbz	w10, .LBB4_96
	ldr	w10, [sp, #332]
	cmp	x8, #0
	csel	w10, wzr, w10, eq
	tbnz	w10, #0, .LBB4_34
	cmp	w9, #5
	b.ne	.LBB4_93
	ldr	w9, [x14, #32]
	mov	x10, x11
	cbz	w9, .LBB4_98
	ldr	x11, [sp, #432]
	mov	w9, #1
	b	.LBB4_99
.LBB4_83:
	ldr	x10, [sp, #456]
	ldr	w8, [x10, #8]
	cmp	w8, #5
	b.eq	.LBB4_94
	cbnz	w8, .LBB4_40
	ldr	x8, [sp, #456]
	ldr	x8, [x8, #16]
	b	.LBB4_95
.LBB4_86:
	ldr	w3, [x28, #8]
	ldr	x5, [x28, #24]
	ldr	x9, [sp, #464]
	cbz	x8, .LBB4_89
	mul	x9, x5, x9
	add	x8, x8, x9, lsl #2
	add	x4, x8, x10, lsl #2
	b	.LBB4_90
.LBB4_88:
	ldr	w3, [x28, #8]
	ldr	x5, [x28, #24]
.LBB4_89:
	mov	x4, xzr
.LBB4_90:
	add	x0, sp, #8, lsl #12
	ldr	x7, [sp, #504]
	str	x26, [sp, #8]
	add	x0, x0, #576
	mov	w1, #16
	mov	x6, x24
.LBB4_91:
	str	x20, [sp]
	bl	contrast_neon_epilogue
	b	.LBB4_25
.LBB4_92:
	ldr	x8, [x14, #16]
	ldr	w9, [sp, #332]
	cmp	x8, #0
	eor	w9, w9, #0x1
	csinc	w9, w9, wzr, ne
	tbz	w9, #0, .LBB4_34
.LBB4_93:
	mov	x10, x11
	ldr	x11, [sp, #432]
	mov	w9, wzr
	b	.LBB4_99
.LBB4_94:
	ldr	w9, [x10, #32]
	ldr	x8, [x10, #16]
	cbz	w9, .LBB4_101
.LBB4_95:
	cmp	x8, #0
	ldr	w8, [sp, #332]
	eor	w8, w8, #0x1
	csinc	w8, w8, wzr, ne
	tbnz	w8, #0, .LBB4_25
	b	.LBB4_40
.LBB4_96:
	cbnz	x8, .LBB4_34
	mov	x10, x11
.LBB4_98:
	ldr	x11, [sp, #432]
	cmp	x8, #0
	cset	w9, eq
.LBB4_99:
	mov	w28, wzr
	str	w9, [sp, #552]
	cbz	x8, .LBB4_102
	ldr	x9, [sp, #456]
	mov	x12, x10
	ldr	x9, [x9, #24]
	mul	x10, x9, x10
	str	x9, [sp, #544]
	add	x8, x8, x10, lsl #2
	add	x8, x8, x11, lsl #2
	mov	x11, x12
	str	x8, [sp, #536]
	b	.LBB4_35
.LBB4_101:
	cbnz	x8, .LBB4_40
	b	.LBB4_25
.LBB4_102:
	mov	x11, x10
	b	.LBB4_35
.LBB4_103:
	ldp	x17, x12, [sp, #280]
	ldr	x13, [sp, #176]
	ldp	x15, x18, [sp, #264]
	ldr	x16, [sp, #192]
.LBB4_104:
	movi	v2.2d, #0xffff0000ffff0000
	cmp	x27, #24
	str	x15, [sp, #320]
	b.lo	.LBB4_15
	cbz	x12, .LBB4_15
	ldr	x10, [sp, #320]
	add	x8, sp, #576
	mov	x9, x12
.LBB4_107:
	prfm	pldl1keep, [x10, #4096]
	prfm	pldl1keep, [x10, #4112]
	subs	x9, x9, #1
	prfm	pldl1keep, [x10, #4128]
	prfm	pldl1keep, [x10, #4144]
	ldr	q0, [x10]
	shl	v1.4s, v0.4s, #16
	and	v0.16b, v0.16b, v2.16b
	str	q1, [x8]
	str	q0, [x8, #64]
	ldr	q0, [x10, #16]
	shl	v1.4s, v0.4s, #16
	and	v0.16b, v0.16b, v2.16b
	str	q1, [x8, #16]
	str	q0, [x8, #80]
	ldr	q0, [x10, #32]
	shl	v1.4s, v0.4s, #16
	and	v0.16b, v0.16b, v2.16b
	str	q1, [x8, #32]
	str	q0, [x8, #96]
	ldr	q0, [x10, #48]
	add	x10, x10, #64
	shl	v1.4s, v0.4s, #16
	and	v0.16b, v0.16b, v2.16b
	str	q1, [x8, #48]
	str	q0, [x8, #112]
	add	x8, x8, #128
	b.ne	.LBB4_107
	b	.LBB4_15
.LBB4_108:
	ldr	x8, [sp, #168]
	add	x9, x8, #1
	b	.LBB4_4
.Lfunc_end4:
	.size	multiply, .Lfunc_end4-multiply
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
	cbz	x2, .LBB5_21
	ldr	x11, [sp, #8]
	mov	x12, xzr
	add	x8, x1, #128
	mov	w9, #32
	mov	x10, x1
	b	.LBB5_3
.LBB5_2:
	add	x11, x11, #4, lsl #12
	cmp	x0, x2
	add	x8, x8, #128
	add	x10, x10, #128
	mov	x12, x0
	b.hs	.LBB5_21
.LBB5_3:
	sub	x14, x2, x12
	add	x0, x12, #32
	cmp	x14, #32
	csel	x14, x2, x0, lo
	cbz	x3, .LBB5_2
	ldr	x17, [sp, #8]
	mov	x6, xzr
	orr	x15, x12, #0x4
	mov	x16, x1
	mov	x18, x8
	mov	x4, x11
	mov	x5, x3
	b	.LBB5_6
.LBB5_5:
	add	x4, x4, #128
	add	x18, x18, #2048
	cmp	x7, x3
	add	x17, x17, #128
	add	x16, x16, #2048
	mov	x6, x7
	b.hs	.LBB5_2
.LBB5_6:
	mov	x7, x5
	subs	x5, x5, #32
	sub	x20, x3, x6
	csel	x19, x7, x9, lo
	add	x7, x6, #32
	cmp	x20, #32
	csel	x20, x3, x7, lo
	cmp	x15, x14
	mov	x21, x12
	b.ls	.LBB5_12
.LBB5_7:
	cmp	x21, x14
	b.hs	.LBB5_5
	add	x22, x17, x21, lsl #9
	add	x23, x16, x21, lsl #2
	b	.LBB5_10
.LBB5_9:
	add	x21, x21, #1
	add	x22, x22, #512
	add	x23, x23, #4
	cmp	x21, x14
	b.hs	.LBB5_5
.LBB5_10:
	cmp	x6, x20
	mov	x24, x23
	mov	x25, x22
	mov	x26, x19
	b.hs	.LBB5_9
.LBB5_11:
	ldr	s0, [x25], #4
	subs	x26, x26, #1
	str	s0, [x24], #64
	b.ne	.LBB5_11
	b	.LBB5_9
.LBB5_12:
	orr	x22, x6, #0x4
	mov	x23, x10
	mov	x24, x11
	mov	x25, x18
	mov	x26, x4
	mov	x28, x15
	mov	x21, x12
	b	.LBB5_14
.LBB5_13:
	add	x28, x21, #4
	add	x26, x26, #2048
	add	x25, x25, #16
	cmp	x28, x14
	add	x24, x24, #2048
	add	x23, x23, #16
	b.hi	.LBB5_7
.LBB5_14:
	mov	x27, x21
	mov	x21, x28
	cmp	x22, x20
	mov	x28, x6
	mov	x29, x25
	mov	x30, x26
	b.hi	.LBB5_16
.LBB5_15:
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
	b.ls	.LBB5_15
.LBB5_16:
	cmp	x28, x20
	b.hs	.LBB5_13
	add	x29, x24, x28, lsl #2
	add	x30, x23, x28, lsl #6
	b	.LBB5_19
.LBB5_18:
	add	x28, x28, #1
	add	x29, x29, #4
	add	x30, x30, #64
	cmp	x28, x20
	b.hs	.LBB5_13
.LBB5_19:
	cmp	x27, x21
	b.hs	.LBB5_18
	ldr	s0, [x29]
	str	s0, [x30]
	ldr	s0, [x29, #512]
	str	s0, [x30, #4]
	ldr	s0, [x29, #1024]
	str	s0, [x30, #8]
	ldr	s0, [x29, #1536]
	str	s0, [x30, #12]
	b	.LBB5_18
.LBB5_21:
	ldp	x20, x19, [sp, #96]
	ldp	x22, x21, [sp, #80]
	ldp	x24, x23, [sp, #64]
	ldp	x26, x25, [sp, #48]
	ldp	x28, x27, [sp, #32]
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #112
	ret
.Lfunc_end5:
	.size	transpose, .Lfunc_end5-transpose
	.p2align	2
	.type	tile_of,@function
tile_of:
	sub	sp, sp, #176
	cmp	x0, #3
	stp	d15, d14, [sp, #64]
	stp	d13, d12, [sp, #80]
	stp	d11, d10, [sp, #96]
	stp	d9, d8, [sp, #112]
	stp	x24, x23, [sp, #128]
	stp	x22, x21, [sp, #144]
	stp	x20, x19, [sp, #160]
	b.gt	.LBB6_13
	cmp	x0, #1
	b.eq	.LBB6_19
	cmp	x0, #2
	b.eq	.LBB6_37
	cmp	x0, #3
	b.ne	.LBB6_76
	movi	v0.2d, #0000000000000000
	lsr	x8, x4, #1
	cmp	x4, #4
	b.lo	.LBB6_57
	movi	v20.2d, #0xffff0000ffff0000
	movi	v1.2d, #0000000000000000
	lsl	x14, x2, #3
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	lsl	x15, x2, #2
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	mov	x10, x1
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	mov	x9, x3
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	mov	x11, x8
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	ldp	x13, x12, [x5]
.LBB6_6:
	mov	x17, x9
	prfm	pldl2keep, [x13]
	prfm	pldl1keep, [x9, #4096]
	prfm	pldl1keep, [x9, #4112]
	prfm	pldl1keep, [x9, #4128]
	prfm	pldl1keep, [x9, #4144]
	mov	x16, x10
	ldp	q21, q22, [x17]
	add	x18, x10, #8
	ldp	q23, q24, [x17, #32]
	mov	x17, x9
	ld1r	{ v25.4s }, [x16], #4
	sub	x11, x11, #2
	shl	v21.4s, v21.4s, #16
	shl	v22.4s, v22.4s, #16
	cmp	x11, #1
	shl	v26.4s, v23.4s, #16
	shl	v24.4s, v24.4s, #16
	ldr	s23, [x10, x15]
	add	x13, x13, x12
	fmla	v19.4s, v21.4s, v25.4s
	fmla	v18.4s, v22.4s, v25.4s
	fmla	v17.4s, v26.4s, v25.4s
	fmla	v16.4s, v24.4s, v25.4s
	ldr	s25, [x10, x14]
	fmla	v7.4s, v21.4s, v23.s[0]
	fmla	v6.4s, v22.4s, v23.s[0]
	fmla	v5.4s, v26.4s, v23.s[0]
	fmla	v4.4s, v24.4s, v23.s[0]
	fmla	v3.4s, v21.4s, v25.s[0]
	ldp	q27, q21, [x17]
	ldp	q23, q28, [x17, #32]
	mov	x17, x16
	ld1r	{ v29.4s }, [x17], x15
	fmla	v2.4s, v22.4s, v25.s[0]
	and	v27.16b, v27.16b, v20.16b
	and	v21.16b, v21.16b, v20.16b
	fmla	v1.4s, v26.4s, v25.s[0]
	and	v22.16b, v23.16b, v20.16b
	and	v23.16b, v28.16b, v20.16b
	fmla	v0.4s, v24.4s, v25.s[0]
	ldr	s24, [x17]
	ldr	s25, [x16, x14]
	add	x16, x9, #64
	mov	x17, x16
	fmla	v19.4s, v27.4s, v29.4s
	prfm	pldl1keep, [x9, #4160]
	fmla	v7.4s, v27.4s, v24.s[0]
	prfm	pldl1keep, [x9, #4176]
	prfm	pldl1keep, [x9, #4192]
	prfm	pldl1keep, [x9, #4208]
	fmla	v6.4s, v21.4s, v24.s[0]
	fmla	v5.4s, v22.4s, v24.s[0]
	fmla	v4.4s, v23.4s, v24.s[0]
	add	x9, x9, #128
	fmla	v3.4s, v27.4s, v25.s[0]
	ldp	q26, q24, [x17]
	ldp	q27, q28, [x17, #32]
	mov	x17, x18
	fmla	v18.4s, v21.4s, v29.4s
	fmla	v17.4s, v22.4s, v29.4s
	fmla	v16.4s, v23.4s, v29.4s
	shl	v26.4s, v26.4s, #16
	shl	v24.4s, v24.4s, #16
	ld1r	{ v29.4s }, [x17], x14
	fmla	v2.4s, v21.4s, v25.s[0]
	shl	v21.4s, v27.4s, #16
	shl	v27.4s, v28.4s, #16
	fmla	v1.4s, v22.4s, v25.s[0]
	fmla	v0.4s, v23.4s, v25.s[0]
	ldr	s22, [x18, x2, lsl #2]
	ldr	s23, [x17]
	fmla	v19.4s, v26.4s, v29.4s
	add	x17, x10, #12
	fmla	v7.4s, v26.4s, v22.s[0]
	fmla	v6.4s, v24.4s, v22.s[0]
	add	x10, x10, #16
	fmla	v5.4s, v21.4s, v22.s[0]
	fmla	v4.4s, v27.4s, v22.s[0]
	fmla	v3.4s, v26.4s, v23.s[0]
	ldp	q25, q22, [x16]
	ldp	q26, q28, [x16, #32]
	fmla	v18.4s, v24.4s, v29.4s
	fmla	v17.4s, v21.4s, v29.4s
	fmla	v16.4s, v27.4s, v29.4s
	mov	x16, x17
	fmla	v2.4s, v24.4s, v23.s[0]
	fmla	v1.4s, v21.4s, v23.s[0]
	and	v25.16b, v25.16b, v20.16b
	fmla	v0.4s, v27.4s, v23.s[0]
	and	v22.16b, v22.16b, v20.16b
	and	v24.16b, v26.16b, v20.16b
	ld1r	{ v29.4s }, [x16], x14
	and	v26.16b, v28.16b, v20.16b
	ldr	s21, [x17, x2, lsl #2]
	ldr	s23, [x16]
	fmla	v19.4s, v25.4s, v29.4s
	fmla	v18.4s, v22.4s, v29.4s
	fmla	v17.4s, v24.4s, v29.4s
	fmla	v16.4s, v26.4s, v29.4s
	fmla	v7.4s, v25.4s, v21.s[0]
	fmla	v6.4s, v22.4s, v21.s[0]
	fmla	v5.4s, v24.4s, v21.s[0]
	fmla	v4.4s, v26.4s, v21.s[0]
	fmla	v3.4s, v25.4s, v23.s[0]
	fmla	v2.4s, v22.4s, v23.s[0]
	fmla	v1.4s, v24.4s, v23.s[0]
	fmla	v0.4s, v26.4s, v23.s[0]
	b.hi	.LBB6_6
	cbz	x11, .LBB6_9
.LBB6_8:
	mov	x12, x9
	prfm	pldl1keep, [x9, #4096]
	prfm	pldl1keep, [x9, #4112]
	prfm	pldl1keep, [x9, #4128]
	prfm	pldl1keep, [x9, #4144]
	ldp	q20, q21, [x12]
	ldp	q22, q23, [x12, #32]
	mov	x11, x10
	ld1r	{ v24.4s }, [x11], #4
	lsl	x13, x2, #2
	shl	v20.4s, v20.4s, #16
	shl	v21.4s, v21.4s, #16
	lsl	x12, x2, #3
	shl	v22.4s, v22.4s, #16
	shl	v23.4s, v23.4s, #16
	ldr	s25, [x10, x13]
	movi	v26.2d, #0xffff0000ffff0000
	fmla	v19.4s, v20.4s, v24.4s
	fmla	v18.4s, v21.4s, v24.4s
	fmla	v17.4s, v22.4s, v24.4s
	fmla	v16.4s, v23.4s, v24.4s
	ldr	s24, [x10, x12]
	fmla	v7.4s, v20.4s, v25.s[0]
	fmla	v6.4s, v21.4s, v25.s[0]
	fmla	v3.4s, v20.4s, v24.s[0]
	ldp	q27, q20, [x9]
	fmla	v5.4s, v22.4s, v25.s[0]
	fmla	v4.4s, v23.4s, v25.s[0]
	fmla	v2.4s, v21.4s, v24.s[0]
	fmla	v1.4s, v22.4s, v24.s[0]
	and	v25.16b, v27.16b, v26.16b
	ldp	q27, q28, [x9, #32]
	mov	x9, x11
	fmla	v0.4s, v23.4s, v24.s[0]
	and	v20.16b, v20.16b, v26.16b
	ld1r	{ v29.4s }, [x9], x13
	ldr	s22, [x9]
	and	v21.16b, v27.16b, v26.16b
	and	v26.16b, v28.16b, v26.16b
	ldr	s23, [x11, x12]
	fmla	v7.4s, v25.4s, v22.s[0]
	fmla	v6.4s, v20.4s, v22.s[0]
	fmla	v19.4s, v25.4s, v29.4s
	fmla	v18.4s, v20.4s, v29.4s
	fmla	v17.4s, v21.4s, v29.4s
	fmla	v16.4s, v26.4s, v29.4s
	fmla	v5.4s, v21.4s, v22.s[0]
	fmla	v4.4s, v26.4s, v22.s[0]
	fmla	v3.4s, v25.4s, v23.s[0]
	fmla	v2.4s, v20.4s, v23.s[0]
	fmla	v1.4s, v21.4s, v23.s[0]
	fmla	v0.4s, v26.4s, v23.s[0]
.LBB6_9:
	tbz	w4, #0, .LBB6_11
	add	x8, x3, x8, lsl #6
	add	x9, x1, x4, lsl #2
	lsl	x10, x2, #3
	ldp	q20, q21, [x8]
	ldp	q22, q23, [x8, #32]
	sub	x9, x9, #4
	mov	x11, x9
	ld1r	{ v24.4s }, [x11], x10
	shl	v20.4s, v20.4s, #16
	shl	v21.4s, v21.4s, #16
	shl	v22.4s, v22.4s, #16
	shl	v23.4s, v23.4s, #16
	ldr	s25, [x9, x2, lsl #2]
	fmla	v19.4s, v20.4s, v24.4s
	fmla	v18.4s, v21.4s, v24.4s
	fmla	v17.4s, v22.4s, v24.4s
	fmla	v16.4s, v23.4s, v24.4s
	ldr	s24, [x11]
	fmla	v7.4s, v20.4s, v25.s[0]
	fmla	v6.4s, v21.4s, v25.s[0]
	fmla	v5.4s, v22.4s, v25.s[0]
	fmla	v4.4s, v23.4s, v25.s[0]
	fmla	v3.4s, v20.4s, v24.s[0]
	fmla	v2.4s, v21.4s, v24.s[0]
	fmla	v1.4s, v22.4s, v24.s[0]
	fmla	v0.4s, v23.4s, v24.s[0]
.LBB6_11:
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
	cbz	x10, .LBB6_68
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
	b	.LBB6_76
.LBB6_13:
	cmp	x0, #4
	b.eq	.LBB6_28
	cmp	x0, #5
	b.eq	.LBB6_46
	cmp	x0, #6
	b.ne	.LBB6_76
	mov	w8, #12
	lsl	x9, x2, #2
	lsr	x10, x4, #1
	madd	x11, x2, x8, x1
	lsl	x8, x2, #3
	cmp	x4, #4
	b.lo	.LBB6_58
	movi	v1.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	mov	x12, x1
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	mov	x13, x3
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	mov	x14, x10
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	ldp	x16, x15, [x5]
	movi	v20.2d, #0000000000000000
	movi	v21.2d, #0000000000000000
	str	q0, [sp, #32]
	movi	v22.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	movi	v24.2d, #0000000000000000
	movi	v25.2d, #0000000000000000
	movi	v26.2d, #0000000000000000
	movi	v27.2d, #0000000000000000
	movi	v28.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v30.2d, #0000000000000000
	movi	v31.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v29.2d, #0000000000000000
.LBB6_18:
	mov	x17, x13
	prfm	pldl2keep, [x16]
	prfm	pldl1keep, [x13, #4096]
	prfm	pldl1keep, [x13, #4112]
	prfm	pldl1keep, [x13, #4128]
	prfm	pldl1keep, [x13, #4144]
	mov	x7, x12
	ldp	q9, q10, [x17]
	ldp	q11, q13, [x17, #32]
	add	x17, x12, x9
	mov	x19, x17
	ld1r	{ v14.4s }, [x7], #4
	shl	v9.4s, v9.4s, #16
	shl	v10.4s, v10.4s, #16
	add	x18, x12, x8
	shl	v12.4s, v11.4s, #16
	shl	v13.4s, v13.4s, #16
	add	x0, x11, x9
	ld1r	{ v11.4s }, [x19], #4
	add	x5, x11, x8
	mov	x20, x18
	mov	x21, x11
	mov	x22, x0
	mov	x23, x5
	fmla	v29.4s, v9.4s, v14.4s
	fmla	v2.4s, v10.4s, v14.4s
	fmla	v31.4s, v12.4s, v14.4s
	fmla	v30.4s, v13.4s, v14.4s
	mov	x24, x13
	fmla	v3.4s, v9.4s, v11.4s
	fmla	v28.4s, v10.4s, v11.4s
	sub	x14, x14, #2
	ld1r	{ v14.4s }, [x20], #4
	fmla	v27.4s, v12.4s, v11.4s
	fmla	v26.4s, v13.4s, v11.4s
	ld1r	{ v11.4s }, [x21], #4
	ld1r	{ v15.4s }, [x22], #4
	cmp	x14, #1
	ld1r	{ v8.4s }, [x23], #4
	fmla	v24.4s, v10.4s, v14.4s
	fmla	v20.4s, v10.4s, v11.4s
	fmla	v25.4s, v9.4s, v14.4s
	fmla	v16.4s, v10.4s, v15.4s
	fmla	v21.4s, v9.4s, v11.4s
	add	x16, x16, x15
	fmla	v4.4s, v10.4s, v8.4s
	movi	v10.2d, #0xffff0000ffff0000
	fmla	v19.4s, v12.4s, v11.4s
	fmla	v18.4s, v13.4s, v11.4s
	fmla	v17.4s, v9.4s, v15.4s
	fmla	v7.4s, v12.4s, v15.4s
	fmla	v6.4s, v13.4s, v15.4s
	ldp	q11, q15, [x24]
	fmla	v5.4s, v9.4s, v8.4s
	ldp	q9, q0, [x24, #32]
	fmla	v23.4s, v12.4s, v14.4s
	fmla	v22.4s, v13.4s, v14.4s
	fmla	v1.4s, v13.4s, v8.4s
	and	v14.16b, v11.16b, v10.16b
	and	v11.16b, v15.16b, v10.16b
	ldr	q15, [sp, #32]
	and	v9.16b, v9.16b, v10.16b
	and	v10.16b, v0.16b, v10.16b
	ldr	s0, [x7]
	fmla	v15.4s, v12.4s, v8.4s
	ldr	s8, [x19]
	add	x7, x13, #64
	fmla	v29.4s, v14.4s, v0.s[0]
	fmla	v2.4s, v11.4s, v0.s[0]
	mov	x19, x7
	fmla	v31.4s, v9.4s, v0.s[0]
	fmla	v30.4s, v10.4s, v0.s[0]
	ldr	s0, [x20]
	fmla	v3.4s, v14.4s, v8.s[0]
	fmla	v28.4s, v11.4s, v8.s[0]
	fmla	v27.4s, v9.4s, v8.s[0]
	fmla	v26.4s, v10.4s, v8.s[0]
	ldr	s8, [x21]
	fmla	v25.4s, v14.4s, v0.s[0]
	fmla	v24.4s, v11.4s, v0.s[0]
	stp	q15, q1, [sp, #32]
	fmla	v23.4s, v9.4s, v0.s[0]
	fmla	v22.4s, v10.4s, v0.s[0]
	ldr	s0, [x22]
	fmla	v21.4s, v14.4s, v8.s[0]
	fmla	v20.4s, v11.4s, v8.s[0]
	fmla	v19.4s, v9.4s, v8.s[0]
	fmla	v18.4s, v10.4s, v8.s[0]
	ldr	s8, [x23]
	fmla	v17.4s, v14.4s, v0.s[0]
	fmla	v16.4s, v11.4s, v0.s[0]
	prfm	pldl1keep, [x13, #4160]
	fmla	v7.4s, v9.4s, v0.s[0]
	prfm	pldl1keep, [x13, #4176]
	prfm	pldl1keep, [x13, #4192]
	prfm	pldl1keep, [x13, #4208]
	fmla	v6.4s, v10.4s, v0.s[0]
	ldp	q0, q12, [x19]
	fmla	v5.4s, v14.4s, v8.s[0]
	ldp	q15, q1, [x19, #32]
	fmla	v4.4s, v11.4s, v8.s[0]
	add	x13, x13, #128
	shl	v13.4s, v12.4s, #16
	shl	v14.4s, v0.4s, #16
	ldr	s0, [x12, #8]
	shl	v12.4s, v1.4s, #16
	ldr	q1, [sp, #32]
	shl	v11.4s, v15.4s, #16
	fmla	v1.4s, v9.4s, v8.s[0]
	fmla	v29.4s, v14.4s, v0.s[0]
	fmla	v2.4s, v13.4s, v0.s[0]
	fmla	v31.4s, v11.4s, v0.s[0]
	fmla	v30.4s, v12.4s, v0.s[0]
	ldr	s0, [x18, #8]
	str	q1, [sp, #32]
	ldr	q1, [sp, #48]
	fmla	v25.4s, v14.4s, v0.s[0]
	fmla	v24.4s, v13.4s, v0.s[0]
	fmla	v23.4s, v11.4s, v0.s[0]
	fmla	v1.4s, v10.4s, v8.s[0]
	fmla	v22.4s, v12.4s, v0.s[0]
	ldr	s0, [x0, #8]
	movi	v10.2d, #0xffff0000ffff0000
	fmla	v17.4s, v14.4s, v0.s[0]
	fmla	v16.4s, v13.4s, v0.s[0]
	fmla	v7.4s, v11.4s, v0.s[0]
	fmla	v6.4s, v12.4s, v0.s[0]
	str	q1, [sp, #48]
	ldr	s1, [x17, #8]
	fmla	v3.4s, v14.4s, v1.s[0]
	fmla	v28.4s, v13.4s, v1.s[0]
	fmla	v27.4s, v11.4s, v1.s[0]
	fmla	v26.4s, v12.4s, v1.s[0]
	ldr	s1, [x11, #8]
	fmla	v21.4s, v14.4s, v1.s[0]
	fmla	v20.4s, v13.4s, v1.s[0]
	fmla	v19.4s, v11.4s, v1.s[0]
	fmla	v18.4s, v12.4s, v1.s[0]
	ldr	s1, [x5, #8]
	ldp	q0, q8, [x7]
	fmla	v5.4s, v14.4s, v1.s[0]
	ldp	q9, q15, [x7, #32]
	fmla	v4.4s, v13.4s, v1.s[0]
	and	v14.16b, v0.16b, v10.16b
	movi	v0.2d, #0xffff0000ffff0000
	and	v13.16b, v8.16b, v10.16b
	and	v10.16b, v9.16b, v0.16b
	and	v9.16b, v15.16b, v0.16b
	ldr	s0, [x12, #12]
	ldp	q15, q8, [sp, #32]
	add	x12, x12, #16
	fmla	v29.4s, v14.4s, v0.s[0]
	fmla	v2.4s, v13.4s, v0.s[0]
	fmla	v31.4s, v10.4s, v0.s[0]
	fmla	v30.4s, v9.4s, v0.s[0]
	ldr	s0, [x18, #12]
	fmla	v15.4s, v11.4s, v1.s[0]
	fmla	v8.4s, v12.4s, v1.s[0]
	ldr	s1, [x17, #12]
	fmla	v25.4s, v14.4s, v0.s[0]
	fmla	v24.4s, v13.4s, v0.s[0]
	fmla	v23.4s, v10.4s, v0.s[0]
	fmla	v22.4s, v9.4s, v0.s[0]
	ldr	s0, [x0, #12]
	fmla	v3.4s, v14.4s, v1.s[0]
	fmla	v28.4s, v13.4s, v1.s[0]
	fmla	v27.4s, v10.4s, v1.s[0]
	fmla	v26.4s, v9.4s, v1.s[0]
	ldr	s1, [x11, #12]
	fmla	v17.4s, v14.4s, v0.s[0]
	fmla	v16.4s, v13.4s, v0.s[0]
	str	q8, [sp, #48]
	fmla	v7.4s, v10.4s, v0.s[0]
	fmla	v6.4s, v9.4s, v0.s[0]
	mov	v0.16b, v15.16b
	fmla	v21.4s, v14.4s, v1.s[0]
	fmla	v20.4s, v13.4s, v1.s[0]
	add	x11, x11, #16
	fmla	v19.4s, v10.4s, v1.s[0]
	fmla	v18.4s, v9.4s, v1.s[0]
	ldr	s1, [x5, #12]
	fmla	v0.4s, v10.4s, v1.s[0]
	fmla	v5.4s, v14.4s, v1.s[0]
	fmla	v4.4s, v13.4s, v1.s[0]
	str	q0, [sp, #32]
	ldr	q0, [sp, #48]
	fmla	v0.4s, v9.4s, v1.s[0]
	str	q0, [sp, #48]
	ldr	q1, [sp, #48]
	b.hi	.LBB6_18
	b	.LBB6_59
.LBB6_19:
	movi	v2.2d, #0000000000000000
	lsr	x8, x4, #1
	cmp	x4, #4
	b.lo	.LBB6_55
	movi	v4.2d, #0xffff0000ffff0000
	movi	v3.2d, #0000000000000000
	mov	x9, x1
	movi	v1.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	mov	x10, x3
	ldp	x13, x12, [x5]
	mov	x11, x8
.LBB6_21:
	mov	x14, x10
	prfm	pldl2keep, [x13]
	prfm	pldl1keep, [x10, #4096]
	prfm	pldl1keep, [x10, #4112]
	prfm	pldl1keep, [x10, #4128]
	prfm	pldl1keep, [x10, #4144]
	mov	x15, x9
	ldp	q5, q6, [x14]
	sub	x11, x11, #2
	ldp	q7, q16, [x14, #32]
	mov	x14, x10
	ld1r	{ v17.4s }, [x15], #4
	shl	v5.4s, v5.4s, #16
	shl	v6.4s, v6.4s, #16
	cmp	x11, #1
	ldp	q18, q19, [x14]
	shl	v7.4s, v7.4s, #16
	shl	v16.4s, v16.4s, #16
	add	x13, x13, x12
	fmla	v2.4s, v5.4s, v17.4s
	fmla	v3.4s, v6.4s, v17.4s
	and	v6.16b, v18.16b, v4.16b
	ldp	q5, q18, [x14, #32]
	fmla	v1.4s, v7.4s, v17.4s
	and	v7.16b, v19.16b, v4.16b
	ldr	s19, [x15]
	add	x14, x10, #64
	prfm	pldl1keep, [x10, #4160]
	prfm	pldl1keep, [x10, #4176]
	mov	x15, x14
	and	v5.16b, v5.16b, v4.16b
	prfm	pldl1keep, [x10, #4192]
	prfm	pldl1keep, [x10, #4208]
	fmla	v0.4s, v16.4s, v17.4s
	fmla	v2.4s, v6.4s, v19.s[0]
	ldp	q17, q6, [x15]
	fmla	v3.4s, v7.4s, v19.s[0]
	fmla	v1.4s, v5.4s, v19.s[0]
	and	v16.16b, v18.16b, v4.16b
	ldr	s18, [x9, #8]
	add	x10, x10, #128
	shl	v5.4s, v17.4s, #16
	ldp	q7, q17, [x15, #32]
	shl	v6.4s, v6.4s, #16
	fmla	v0.4s, v16.4s, v19.s[0]
	shl	v7.4s, v7.4s, #16
	shl	v16.4s, v17.4s, #16
	fmla	v2.4s, v5.4s, v18.s[0]
	fmla	v3.4s, v6.4s, v18.s[0]
	ldp	q5, q6, [x14]
	fmla	v1.4s, v7.4s, v18.s[0]
	ldp	q7, q17, [x14, #32]
	fmla	v0.4s, v16.4s, v18.s[0]
	and	v5.16b, v5.16b, v4.16b
	and	v6.16b, v6.16b, v4.16b
	and	v7.16b, v7.16b, v4.16b
	and	v16.16b, v17.16b, v4.16b
	ldr	s17, [x9, #12]
	add	x9, x9, #16
	fmla	v2.4s, v5.4s, v17.s[0]
	fmla	v3.4s, v6.4s, v17.s[0]
	fmla	v1.4s, v7.4s, v17.s[0]
	fmla	v0.4s, v16.4s, v17.s[0]
	b.hi	.LBB6_21
	cbz	x11, .LBB6_24
.LBB6_23:
	mov	x11, x10
	prfm	pldl1keep, [x10, #4096]
	prfm	pldl1keep, [x10, #4112]
	prfm	pldl1keep, [x10, #4128]
	prfm	pldl1keep, [x10, #4144]
	ldp	q4, q5, [x11]
	ldp	q6, q7, [x11, #32]
	movi	v17.2d, #0xffff0000ffff0000
	ld1r	{ v16.4s }, [x9], #4
	shl	v4.4s, v4.4s, #16
	shl	v5.4s, v5.4s, #16
	shl	v6.4s, v6.4s, #16
	shl	v7.4s, v7.4s, #16
	fmla	v2.4s, v4.4s, v16.4s
	ldp	q4, q18, [x10]
	fmla	v3.4s, v5.4s, v16.4s
	fmla	v1.4s, v6.4s, v16.4s
	ldp	q5, q6, [x10, #32]
	fmla	v0.4s, v7.4s, v16.4s
	and	v4.16b, v4.16b, v17.16b
	and	v7.16b, v18.16b, v17.16b
	ldr	s16, [x9]
	and	v5.16b, v5.16b, v17.16b
	and	v6.16b, v6.16b, v17.16b
	fmla	v2.4s, v4.4s, v16.s[0]
	fmla	v3.4s, v7.4s, v16.s[0]
	fmla	v1.4s, v5.4s, v16.s[0]
	fmla	v0.4s, v6.4s, v16.s[0]
.LBB6_24:
	tbz	w4, #0, .LBB6_26
	add	x8, x3, x8, lsl #6
	add	x9, x1, x4, lsl #2
	ldp	q4, q5, [x8]
	ldp	q6, q7, [x8, #32]
	ldur	s16, [x9, #-4]
	shl	v4.4s, v4.4s, #16
	shl	v5.4s, v5.4s, #16
	shl	v6.4s, v6.4s, #16
	shl	v7.4s, v7.4s, #16
	fmla	v2.4s, v4.4s, v16.s[0]
	fmla	v3.4s, v5.4s, v16.s[0]
	fmla	v1.4s, v6.4s, v16.s[0]
	fmla	v0.4s, v7.4s, v16.s[0]
.LBB6_26:
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
	cbz	x9, .LBB6_66
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
	b	.LBB6_76
.LBB6_28:
	mov	w8, #12
	movi	v0.2d, #0000000000000000
	lsl	x10, x2, #2
	madd	x9, x2, x8, x1
	lsr	x8, x4, #1
	cmp	x4, #4
	b.lo	.LBB6_56
	movi	v24.2d, #0xffff0000ffff0000
	movi	v1.2d, #0000000000000000
	lsl	x16, x2, #3
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	mov	x11, x1
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	mov	x12, x3
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	mov	x13, x8
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	ldp	x15, x14, [x5]
	movi	v20.2d, #0000000000000000
	movi	v21.2d, #0000000000000000
	movi	v22.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
.LBB6_30:
	mov	x17, x12
	prfm	pldl2keep, [x15]
	prfm	pldl1keep, [x12, #4096]
	prfm	pldl1keep, [x12, #4112]
	prfm	pldl1keep, [x12, #4128]
	prfm	pldl1keep, [x12, #4144]
	add	x18, x11, x16
	ldp	q25, q26, [x17]
	mov	x0, x11
	ldp	q27, q28, [x17, #32]
	add	x17, x11, x10
	mov	x5, x17
	mov	x7, x18
	mov	x19, x9
	shl	v29.4s, v25.4s, #16
	shl	v25.4s, v26.4s, #16
	ld1r	{ v26.4s }, [x0], #4
	shl	v30.4s, v27.4s, #16
	shl	v31.4s, v28.4s, #16
	ld1r	{ v27.4s }, [x5], #4
	ld1r	{ v28.4s }, [x7], #4
	mov	x20, x12
	ld1r	{ v8.4s }, [x19], #4
	fmla	v23.4s, v29.4s, v26.4s
	fmla	v22.4s, v25.4s, v26.4s
	fmla	v21.4s, v30.4s, v26.4s
	fmla	v20.4s, v31.4s, v26.4s
	fmla	v19.4s, v29.4s, v27.4s
	sub	x13, x13, #2
	fmla	v18.4s, v25.4s, v27.4s
	fmla	v17.4s, v30.4s, v27.4s
	cmp	x13, #1
	fmla	v16.4s, v31.4s, v27.4s
	fmla	v7.4s, v29.4s, v28.4s
	add	x15, x15, x14
	ldp	q26, q27, [x20]
	fmla	v3.4s, v29.4s, v8.4s
	ldp	q29, q9, [x20, #32]
	fmla	v6.4s, v25.4s, v28.4s
	fmla	v5.4s, v30.4s, v28.4s
	fmla	v4.4s, v31.4s, v28.4s
	fmla	v2.4s, v25.4s, v8.4s
	and	v28.16b, v26.16b, v24.16b
	and	v27.16b, v27.16b, v24.16b
	and	v25.16b, v29.16b, v24.16b
	and	v26.16b, v9.16b, v24.16b
	ldr	s29, [x0]
	fmla	v1.4s, v30.4s, v8.4s
	ldr	s30, [x5]
	add	x0, x12, #64
	fmla	v23.4s, v28.4s, v29.s[0]
	fmla	v22.4s, v27.4s, v29.s[0]
	mov	x5, x0
	fmla	v21.4s, v25.4s, v29.s[0]
	fmla	v20.4s, v26.4s, v29.s[0]
	ldr	s29, [x7]
	fmla	v19.4s, v28.4s, v30.s[0]
	fmla	v18.4s, v27.4s, v30.s[0]
	fmla	v17.4s, v25.4s, v30.s[0]
	fmla	v16.4s, v26.4s, v30.s[0]
	ldr	s30, [x19]
	fmla	v0.4s, v31.4s, v8.4s
	fmla	v7.4s, v28.4s, v29.s[0]
	prfm	pldl1keep, [x12, #4160]
	fmla	v6.4s, v27.4s, v29.s[0]
	fmla	v5.4s, v25.4s, v29.s[0]
	prfm	pldl1keep, [x12, #4176]
	prfm	pldl1keep, [x12, #4192]
	prfm	pldl1keep, [x12, #4208]
	fmla	v4.4s, v26.4s, v29.s[0]
	ldp	q29, q31, [x5]
	fmla	v3.4s, v28.4s, v30.s[0]
	ldp	q28, q8, [x5, #32]
	fmla	v2.4s, v27.4s, v30.s[0]
	fmla	v1.4s, v25.4s, v30.s[0]
	ldr	s25, [x17, #8]
	shl	v29.4s, v29.4s, #16
	shl	v31.4s, v31.4s, #16
	fmla	v0.4s, v26.4s, v30.s[0]
	shl	v27.4s, v28.4s, #16
	shl	v28.4s, v8.4s, #16
	ldr	s8, [x11, #8]
	ldr	s26, [x18, #8]
	add	x12, x12, #128
	fmla	v19.4s, v29.4s, v25.s[0]
	fmla	v18.4s, v31.4s, v25.s[0]
	fmla	v17.4s, v27.4s, v25.s[0]
	fmla	v16.4s, v28.4s, v25.s[0]
	ldr	s25, [x9, #8]
	fmla	v23.4s, v29.4s, v8.s[0]
	fmla	v22.4s, v31.4s, v8.s[0]
	fmla	v21.4s, v27.4s, v8.s[0]
	fmla	v20.4s, v28.4s, v8.s[0]
	fmla	v7.4s, v29.4s, v26.s[0]
	fmla	v6.4s, v31.4s, v26.s[0]
	fmla	v5.4s, v27.4s, v26.s[0]
	fmla	v4.4s, v28.4s, v26.s[0]
	ldp	q26, q30, [x0]
	fmla	v3.4s, v29.4s, v25.s[0]
	ldp	q29, q8, [x0, #32]
	fmla	v2.4s, v31.4s, v25.s[0]
	fmla	v1.4s, v27.4s, v25.s[0]
	fmla	v0.4s, v28.4s, v25.s[0]
	ldr	s25, [x17, #12]
	and	v26.16b, v26.16b, v24.16b
	and	v30.16b, v30.16b, v24.16b
	ldr	s27, [x18, #12]
	and	v29.16b, v29.16b, v24.16b
	and	v31.16b, v8.16b, v24.16b
	ldr	s8, [x11, #12]
	add	x11, x11, #16
	fmla	v19.4s, v26.4s, v25.s[0]
	fmla	v18.4s, v30.4s, v25.s[0]
	fmla	v17.4s, v29.4s, v25.s[0]
	fmla	v16.4s, v31.4s, v25.s[0]
	ldr	s25, [x9, #12]
	fmla	v23.4s, v26.4s, v8.s[0]
	fmla	v22.4s, v30.4s, v8.s[0]
	add	x9, x9, #16
	fmla	v21.4s, v29.4s, v8.s[0]
	fmla	v20.4s, v31.4s, v8.s[0]
	fmla	v7.4s, v26.4s, v27.s[0]
	fmla	v6.4s, v30.4s, v27.s[0]
	fmla	v5.4s, v29.4s, v27.s[0]
	fmla	v4.4s, v31.4s, v27.s[0]
	fmla	v3.4s, v26.4s, v25.s[0]
	fmla	v2.4s, v30.4s, v25.s[0]
	fmla	v1.4s, v29.4s, v25.s[0]
	fmla	v0.4s, v31.4s, v25.s[0]
	b.hi	.LBB6_30
	cbz	x13, .LBB6_33
.LBB6_32:
	mov	x14, x12
	prfm	pldl1keep, [x12, #4096]
	prfm	pldl1keep, [x12, #4112]
	prfm	pldl1keep, [x12, #4128]
	prfm	pldl1keep, [x12, #4144]
	ldp	q24, q25, [x14]
	ldp	q27, q28, [x14, #32]
	mov	x13, x11
	ld1r	{ v29.4s }, [x13], #4
	add	x14, x11, x2, lsl #3
	shl	v26.4s, v24.4s, #16
	shl	v25.4s, v25.4s, #16
	shl	v24.4s, v27.4s, #16
	shl	v27.4s, v28.4s, #16
	ldr	s28, [x11, x2, lsl #2]
	ld1r	{ v30.4s }, [x14], #4
	add	x10, x11, x10
	fmla	v19.4s, v26.4s, v28.s[0]
	fmla	v18.4s, v25.4s, v28.s[0]
	fmla	v17.4s, v24.4s, v28.s[0]
	fmla	v16.4s, v27.4s, v28.s[0]
	ld1r	{ v28.4s }, [x9], #4
	fmla	v23.4s, v26.4s, v29.4s
	fmla	v22.4s, v25.4s, v29.4s
	fmla	v21.4s, v24.4s, v29.4s
	fmla	v20.4s, v27.4s, v29.4s
	movi	v29.2d, #0xffff0000ffff0000
	fmla	v7.4s, v26.4s, v30.4s
	fmla	v6.4s, v25.4s, v30.4s
	fmla	v5.4s, v24.4s, v30.4s
	fmla	v4.4s, v27.4s, v30.4s
	ldp	q30, q31, [x12]
	fmla	v3.4s, v26.4s, v28.4s
	ldp	q26, q8, [x12, #32]
	fmla	v2.4s, v25.4s, v28.4s
	fmla	v1.4s, v24.4s, v28.4s
	ldr	s24, [x10, #4]
	and	v25.16b, v30.16b, v29.16b
	and	v30.16b, v31.16b, v29.16b
	fmla	v0.4s, v27.4s, v28.4s
	and	v26.16b, v26.16b, v29.16b
	and	v29.16b, v8.16b, v29.16b
	ldr	s31, [x13]
	ldr	s27, [x14]
	fmla	v19.4s, v25.4s, v24.s[0]
	fmla	v18.4s, v30.4s, v24.s[0]
	fmla	v17.4s, v26.4s, v24.s[0]
	fmla	v16.4s, v29.4s, v24.s[0]
	ldr	s24, [x9]
	fmla	v23.4s, v25.4s, v31.s[0]
	fmla	v22.4s, v30.4s, v31.s[0]
	fmla	v21.4s, v26.4s, v31.s[0]
	fmla	v20.4s, v29.4s, v31.s[0]
	fmla	v7.4s, v25.4s, v27.s[0]
	fmla	v6.4s, v30.4s, v27.s[0]
	fmla	v5.4s, v26.4s, v27.s[0]
	fmla	v4.4s, v29.4s, v27.s[0]
	fmla	v3.4s, v25.4s, v24.s[0]
	fmla	v2.4s, v30.4s, v24.s[0]
	fmla	v1.4s, v26.4s, v24.s[0]
	fmla	v0.4s, v29.4s, v24.s[0]
.LBB6_33:
	tbz	w4, #0, .LBB6_35
	add	x8, x3, x8, lsl #6
	add	x9, x1, x4, lsl #2
	add	x10, x2, x2, lsl #1
	ldp	q24, q25, [x8]
	ldp	q26, q27, [x8, #32]
	sub	x9, x9, #4
	lsl	x10, x10, #2
	mov	x11, x9
	lsl	x8, x2, #3
	shl	v24.4s, v24.4s, #16
	shl	v25.4s, v25.4s, #16
	ld1r	{ v28.4s }, [x11], x10
	shl	v26.4s, v26.4s, #16
	shl	v27.4s, v27.4s, #16
	ldr	s29, [x9, x2, lsl #2]
	fmla	v23.4s, v24.4s, v28.4s
	fmla	v22.4s, v25.4s, v28.4s
	fmla	v21.4s, v26.4s, v28.4s
	fmla	v20.4s, v27.4s, v28.4s
	ldr	s28, [x9, x8]
	fmla	v19.4s, v24.4s, v29.s[0]
	fmla	v18.4s, v25.4s, v29.s[0]
	fmla	v17.4s, v26.4s, v29.s[0]
	fmla	v16.4s, v27.4s, v29.s[0]
	ldr	s29, [x11]
	fmla	v7.4s, v24.4s, v28.s[0]
	fmla	v6.4s, v25.4s, v28.s[0]
	fmla	v5.4s, v26.4s, v28.s[0]
	fmla	v4.4s, v27.4s, v28.s[0]
	fmla	v3.4s, v24.4s, v29.s[0]
	fmla	v2.4s, v25.4s, v29.s[0]
	fmla	v1.4s, v26.4s, v29.s[0]
	fmla	v0.4s, v27.4s, v29.s[0]
.LBB6_35:
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
	cbz	x10, .LBB6_67
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
	b	.LBB6_76
.LBB6_37:
	movi	v6.2d, #0000000000000000
	lsr	x8, x4, #1
	cmp	x4, #4
	b.lo	.LBB6_64
	movi	v16.2d, #0xffff0000ffff0000
	movi	v7.2d, #0000000000000000
	lsl	x14, x2, #2
	movi	v5.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	mov	x10, x1
	movi	v3.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	mov	x9, x3
	movi	v1.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	mov	x11, x8
	ldp	x13, x12, [x5]
.LBB6_39:
	mov	x15, x9
	prfm	pldl2keep, [x13]
	prfm	pldl1keep, [x9, #4096]
	prfm	pldl1keep, [x9, #4112]
	prfm	pldl1keep, [x9, #4128]
	prfm	pldl1keep, [x9, #4144]
	mov	x16, x10
	ldp	q17, q18, [x15]
	add	x17, x10, #8
	ldp	q19, q20, [x15, #32]
	mov	x15, x9
	ld1r	{ v21.4s }, [x16], #4
	ldr	s22, [x10, x14]
	shl	v17.4s, v17.4s, #16
	shl	v18.4s, v18.4s, #16
	shl	v19.4s, v19.4s, #16
	shl	v20.4s, v20.4s, #16
	sub	x11, x11, #2
	ldp	q23, q24, [x15]
	cmp	x11, #1
	fmla	v6.4s, v17.4s, v21.4s
	fmla	v7.4s, v18.4s, v21.4s
	add	x13, x13, x12
	fmla	v5.4s, v19.4s, v21.4s
	fmla	v4.4s, v20.4s, v21.4s
	and	v21.16b, v23.16b, v16.16b
	and	v23.16b, v24.16b, v16.16b
	fmla	v3.4s, v17.4s, v22.s[0]
	ldp	q24, q25, [x15, #32]
	fmla	v2.4s, v18.4s, v22.s[0]
	ld1r	{ v26.4s }, [x16], x14
	fmla	v1.4s, v19.4s, v22.s[0]
	ldr	s19, [x16]
	add	x15, x9, #64
	fmla	v0.4s, v20.4s, v22.s[0]
	and	v17.16b, v24.16b, v16.16b
	and	v18.16b, v25.16b, v16.16b
	mov	x16, x15
	fmla	v6.4s, v21.4s, v26.4s
	fmla	v7.4s, v23.4s, v26.4s
	prfm	pldl1keep, [x9, #4160]
	prfm	pldl1keep, [x9, #4176]
	prfm	pldl1keep, [x9, #4192]
	prfm	pldl1keep, [x9, #4208]
	fmla	v3.4s, v21.4s, v19.s[0]
	fmla	v2.4s, v23.4s, v19.s[0]
	ldp	q20, q21, [x16]
	fmla	v5.4s, v17.4s, v26.4s
	ldp	q22, q23, [x16, #32]
	fmla	v4.4s, v18.4s, v26.4s
	ld1r	{ v24.4s }, [x17], x14
	fmla	v1.4s, v17.4s, v19.s[0]
	shl	v20.4s, v20.4s, #16
	shl	v21.4s, v21.4s, #16
	fmla	v0.4s, v18.4s, v19.s[0]
	shl	v17.4s, v22.4s, #16
	shl	v22.4s, v23.4s, #16
	ldr	s18, [x17]
	add	x9, x9, #128
	fmla	v6.4s, v20.4s, v24.4s
	fmla	v7.4s, v21.4s, v24.4s
	fmla	v5.4s, v17.4s, v24.4s
	fmla	v4.4s, v22.4s, v24.4s
	fmla	v3.4s, v20.4s, v18.s[0]
	ldp	q19, q20, [x15]
	ldp	q23, q24, [x15, #32]
	add	x15, x10, #12
	fmla	v2.4s, v21.4s, v18.s[0]
	fmla	v1.4s, v17.4s, v18.s[0]
	add	x10, x10, #16
	fmla	v0.4s, v22.4s, v18.s[0]
	and	v19.16b, v19.16b, v16.16b
	and	v20.16b, v20.16b, v16.16b
	ld1r	{ v25.4s }, [x15], x14
	and	v21.16b, v23.16b, v16.16b
	and	v23.16b, v24.16b, v16.16b
	ldr	s17, [x15]
	fmla	v6.4s, v19.4s, v25.4s
	fmla	v7.4s, v20.4s, v25.4s
	fmla	v5.4s, v21.4s, v25.4s
	fmla	v4.4s, v23.4s, v25.4s
	fmla	v3.4s, v19.4s, v17.s[0]
	fmla	v2.4s, v20.4s, v17.s[0]
	fmla	v1.4s, v21.4s, v17.s[0]
	fmla	v0.4s, v23.4s, v17.s[0]
	b.hi	.LBB6_39
	cbz	x11, .LBB6_42
.LBB6_41:
	mov	x12, x9
	prfm	pldl1keep, [x9, #4096]
	prfm	pldl1keep, [x9, #4112]
	prfm	pldl1keep, [x9, #4128]
	prfm	pldl1keep, [x9, #4144]
	ldp	q16, q17, [x12]
	mov	x11, x10
	ldp	q18, q19, [x12, #32]
	lsl	x12, x2, #2
	ld1r	{ v20.4s }, [x11], #4
	shl	v16.4s, v16.4s, #16
	movi	v21.2d, #0xffff0000ffff0000
	shl	v17.4s, v17.4s, #16
	ldr	s22, [x10, x12]
	shl	v18.4s, v18.4s, #16
	shl	v19.4s, v19.4s, #16
	fmla	v6.4s, v16.4s, v20.4s
	fmla	v3.4s, v16.4s, v22.s[0]
	ldp	q23, q16, [x9]
	fmla	v7.4s, v17.4s, v20.4s
	fmla	v5.4s, v18.4s, v20.4s
	fmla	v4.4s, v19.4s, v20.4s
	fmla	v2.4s, v17.4s, v22.s[0]
	fmla	v1.4s, v18.4s, v22.s[0]
	and	v20.16b, v23.16b, v21.16b
	ldp	q23, q24, [x9, #32]
	fmla	v0.4s, v19.4s, v22.s[0]
	and	v16.16b, v16.16b, v21.16b
	ld1r	{ v25.4s }, [x11], x12
	ldr	s18, [x11]
	and	v17.16b, v23.16b, v21.16b
	and	v21.16b, v24.16b, v21.16b
	fmla	v3.4s, v20.4s, v18.s[0]
	fmla	v2.4s, v16.4s, v18.s[0]
	fmla	v6.4s, v20.4s, v25.4s
	fmla	v7.4s, v16.4s, v25.4s
	fmla	v5.4s, v17.4s, v25.4s
	fmla	v4.4s, v21.4s, v25.4s
	fmla	v1.4s, v17.4s, v18.s[0]
	fmla	v0.4s, v21.4s, v18.s[0]
.LBB6_42:
	tbz	w4, #0, .LBB6_44
	add	x8, x3, x8, lsl #6
	add	x9, x1, x4, lsl #2
	lsl	x10, x2, #2
	ldp	q16, q17, [x8]
	ldp	q18, q19, [x8, #32]
	sub	x9, x9, #4
	ld1r	{ v20.4s }, [x9], x10
	ldr	s21, [x9]
	shl	v16.4s, v16.4s, #16
	shl	v17.4s, v17.4s, #16
	shl	v18.4s, v18.4s, #16
	shl	v19.4s, v19.4s, #16
	fmla	v6.4s, v16.4s, v20.4s
	fmla	v7.4s, v17.4s, v20.4s
	fmla	v5.4s, v18.4s, v20.4s
	fmla	v4.4s, v19.4s, v20.4s
	fmla	v3.4s, v16.4s, v21.s[0]
	fmla	v2.4s, v17.4s, v21.s[0]
	fmla	v1.4s, v18.4s, v21.s[0]
	fmla	v0.4s, v19.4s, v21.s[0]
.LBB6_44:
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
	cbz	x10, .LBB6_72
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
	b	.LBB6_76
.LBB6_46:
	mov	w8, #12
	movi	v0.2d, #0000000000000000
	lsl	x10, x2, #2
	madd	x9, x2, x8, x1
	lsr	x8, x4, #1
	cmp	x4, #4
	b.lo	.LBB6_65
	movi	v28.2d, #0xffff0000ffff0000
	movi	v1.2d, #0000000000000000
	lsl	x16, x2, #3
	movi	v2.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	mov	x11, x1
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	mov	x12, x3
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	mov	x13, x8
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	ldp	x15, x14, [x5]
	movi	v20.2d, #0000000000000000
	movi	v21.2d, #0000000000000000
	movi	v22.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	movi	v24.2d, #0000000000000000
	movi	v25.2d, #0000000000000000
	movi	v26.2d, #0000000000000000
	movi	v27.2d, #0000000000000000
.LBB6_48:
	mov	x17, x12
	prfm	pldl2keep, [x15]
	prfm	pldl1keep, [x12, #4096]
	prfm	pldl1keep, [x12, #4112]
	prfm	pldl1keep, [x12, #4128]
	prfm	pldl1keep, [x12, #4144]
	mov	x5, x11
	ldp	q29, q30, [x17]
	ldp	q31, q8, [x17, #32]
	add	x17, x11, x10
	ld1r	{ v11.4s }, [x5], #4
	add	x18, x11, x16
	shl	v29.4s, v29.4s, #16
	shl	v30.4s, v30.4s, #16
	add	x0, x9, x10
	shl	v9.4s, v31.4s, #16
	shl	v10.4s, v8.4s, #16
	mov	x7, x17
	mov	x19, x18
	mov	x20, x9
	mov	x21, x0
	fmla	v27.4s, v29.4s, v11.4s
	ld1r	{ v31.4s }, [x7], #4
	fmla	v26.4s, v30.4s, v11.4s
	fmla	v25.4s, v9.4s, v11.4s
	mov	x22, x12
	fmla	v24.4s, v10.4s, v11.4s
	ld1r	{ v8.4s }, [x19], #4
	ld1r	{ v11.4s }, [x20], #4
	fmla	v23.4s, v29.4s, v31.4s
	ld1r	{ v12.4s }, [x21], #4
	fmla	v22.4s, v30.4s, v31.4s
	fmla	v21.4s, v9.4s, v31.4s
	fmla	v20.4s, v10.4s, v31.4s
	fmla	v19.4s, v29.4s, v8.4s
	fmla	v7.4s, v29.4s, v11.4s
	sub	x13, x13, #2
	fmla	v6.4s, v30.4s, v11.4s
	fmla	v5.4s, v9.4s, v11.4s
	cmp	x13, #1
	fmla	v4.4s, v10.4s, v11.4s
	ldp	q31, q11, [x22]
	fmla	v3.4s, v29.4s, v12.4s
	ldp	q29, q13, [x22, #32]
	fmla	v18.4s, v30.4s, v8.4s
	fmla	v17.4s, v9.4s, v8.4s
	add	x15, x15, x14
	fmla	v16.4s, v10.4s, v8.4s
	fmla	v2.4s, v30.4s, v12.4s
	and	v8.16b, v31.16b, v28.16b
	and	v31.16b, v11.16b, v28.16b
	and	v29.16b, v29.16b, v28.16b
	and	v30.16b, v13.16b, v28.16b
	ldr	s11, [x5]
	fmla	v1.4s, v9.4s, v12.4s
	ldr	s9, [x7]
	fmla	v0.4s, v10.4s, v12.4s
	ldr	s10, [x19]
	add	x5, x12, #64
	fmla	v27.4s, v8.4s, v11.s[0]
	fmla	v26.4s, v31.4s, v11.s[0]
	mov	x7, x5
	fmla	v25.4s, v29.4s, v11.s[0]
	fmla	v24.4s, v30.4s, v11.s[0]
	ldr	s11, [x21]
	fmla	v23.4s, v8.4s, v9.s[0]
	fmla	v22.4s, v31.4s, v9.s[0]
	fmla	v21.4s, v29.4s, v9.s[0]
	fmla	v20.4s, v30.4s, v9.s[0]
	ldr	s9, [x20]
	fmla	v19.4s, v8.4s, v10.s[0]
	prfm	pldl1keep, [x12, #4160]
	prfm	pldl1keep, [x12, #4176]
	fmla	v7.4s, v8.4s, v9.s[0]
	fmla	v6.4s, v31.4s, v9.s[0]
	prfm	pldl1keep, [x12, #4192]
	fmla	v5.4s, v29.4s, v9.s[0]
	prfm	pldl1keep, [x12, #4208]
	fmla	v4.4s, v30.4s, v9.s[0]
	ldp	q9, q12, [x7]
	fmla	v3.4s, v8.4s, v11.s[0]
	ldp	q8, q13, [x7, #32]
	fmla	v18.4s, v31.4s, v10.s[0]
	fmla	v17.4s, v29.4s, v10.s[0]
	add	x12, x12, #128
	fmla	v16.4s, v30.4s, v10.s[0]
	fmla	v2.4s, v31.4s, v11.s[0]
	shl	v10.4s, v9.4s, #16
	shl	v9.4s, v12.4s, #16
	shl	v31.4s, v8.4s, #16
	shl	v8.4s, v13.4s, #16
	fmla	v1.4s, v29.4s, v11.s[0]
	fmla	v0.4s, v30.4s, v11.s[0]
	ldr	s29, [x17, #8]
	ldr	s30, [x18, #8]
	ldr	s12, [x11, #8]
	fmla	v23.4s, v10.4s, v29.s[0]
	fmla	v22.4s, v9.4s, v29.s[0]
	fmla	v21.4s, v31.4s, v29.s[0]
	fmla	v20.4s, v8.4s, v29.s[0]
	ldr	s29, [x9, #8]
	fmla	v19.4s, v10.4s, v30.s[0]
	fmla	v18.4s, v9.4s, v30.s[0]
	fmla	v17.4s, v31.4s, v30.s[0]
	fmla	v16.4s, v8.4s, v30.s[0]
	ldr	s30, [x0, #8]
	fmla	v27.4s, v10.4s, v12.s[0]
	fmla	v26.4s, v9.4s, v12.s[0]
	fmla	v25.4s, v31.4s, v12.s[0]
	fmla	v24.4s, v8.4s, v12.s[0]
	fmla	v7.4s, v10.4s, v29.s[0]
	fmla	v6.4s, v9.4s, v29.s[0]
	fmla	v5.4s, v31.4s, v29.s[0]
	fmla	v4.4s, v8.4s, v29.s[0]
	ldp	q29, q11, [x5]
	fmla	v3.4s, v10.4s, v30.s[0]
	ldp	q10, q12, [x5, #32]
	fmla	v2.4s, v9.4s, v30.s[0]
	fmla	v1.4s, v31.4s, v30.s[0]
	fmla	v0.4s, v8.4s, v30.s[0]
	ldr	s30, [x17, #12]
	and	v29.16b, v29.16b, v28.16b
	and	v9.16b, v11.16b, v28.16b
	ldr	s31, [x18, #12]
	and	v10.16b, v10.16b, v28.16b
	and	v11.16b, v12.16b, v28.16b
	ldr	s12, [x11, #12]
	add	x11, x11, #16
	fmla	v23.4s, v29.4s, v30.s[0]
	fmla	v22.4s, v9.4s, v30.s[0]
	fmla	v21.4s, v10.4s, v30.s[0]
	fmla	v20.4s, v11.4s, v30.s[0]
	ldr	s30, [x9, #12]
	fmla	v19.4s, v29.4s, v31.s[0]
	fmla	v18.4s, v9.4s, v31.s[0]
	add	x9, x9, #16
	fmla	v17.4s, v10.4s, v31.s[0]
	fmla	v16.4s, v11.4s, v31.s[0]
	ldr	s31, [x0, #12]
	fmla	v27.4s, v29.4s, v12.s[0]
	fmla	v26.4s, v9.4s, v12.s[0]
	fmla	v25.4s, v10.4s, v12.s[0]
	fmla	v24.4s, v11.4s, v12.s[0]
	fmla	v7.4s, v29.4s, v30.s[0]
	fmla	v6.4s, v9.4s, v30.s[0]
	fmla	v5.4s, v10.4s, v30.s[0]
	fmla	v4.4s, v11.4s, v30.s[0]
	fmla	v3.4s, v29.4s, v31.s[0]
	fmla	v2.4s, v9.4s, v31.s[0]
	fmla	v1.4s, v10.4s, v31.s[0]
	fmla	v0.4s, v11.4s, v31.s[0]
	b.hi	.LBB6_48
	cbz	x13, .LBB6_51
.LBB6_50:
	mov	x14, x12
	prfm	pldl1keep, [x12, #4096]
	prfm	pldl1keep, [x12, #4112]
	prfm	pldl1keep, [x12, #4128]
	prfm	pldl1keep, [x12, #4144]
	ldp	q28, q29, [x14]
	ldp	q8, q9, [x14, #32]
	mov	x13, x11
	add	x14, x11, x2, lsl #3
	ld1r	{ v10.4s }, [x13], #4
	shl	v31.4s, v28.4s, #16
	shl	v30.4s, v29.4s, #16
	shl	v28.4s, v8.4s, #16
	shl	v29.4s, v9.4s, #16
	ldr	s8, [x11, x2, lsl #2]
	ld1r	{ v9.4s }, [x14], #4
	mov	x15, x9
	fmla	v23.4s, v31.4s, v8.s[0]
	fmla	v22.4s, v30.4s, v8.s[0]
	add	x11, x11, x10
	fmla	v21.4s, v28.4s, v8.s[0]
	fmla	v20.4s, v29.4s, v8.s[0]
	ld1r	{ v8.4s }, [x15], #4
	fmla	v27.4s, v31.4s, v10.4s
	fmla	v26.4s, v30.4s, v10.4s
	fmla	v25.4s, v28.4s, v10.4s
	fmla	v24.4s, v29.4s, v10.4s
	ldr	s10, [x9, x2, lsl #2]
	fmla	v19.4s, v31.4s, v9.4s
	fmla	v18.4s, v30.4s, v9.4s
	fmla	v17.4s, v28.4s, v9.4s
	fmla	v16.4s, v29.4s, v9.4s
	movi	v9.2d, #0xffff0000ffff0000
	fmla	v7.4s, v31.4s, v8.4s
	fmla	v6.4s, v30.4s, v8.4s
	fmla	v5.4s, v28.4s, v8.4s
	add	x9, x9, x10
	fmla	v4.4s, v29.4s, v8.4s
	ldp	q8, q11, [x12]
	fmla	v3.4s, v31.4s, v10.s[0]
	ldp	q31, q12, [x12, #32]
	fmla	v2.4s, v30.4s, v10.s[0]
	fmla	v1.4s, v28.4s, v10.s[0]
	ldr	s28, [x11, #4]
	and	v30.16b, v8.16b, v9.16b
	and	v8.16b, v11.16b, v9.16b
	fmla	v0.4s, v29.4s, v10.s[0]
	and	v31.16b, v31.16b, v9.16b
	and	v9.16b, v12.16b, v9.16b
	ldr	s29, [x14]
	ldr	s11, [x13]
	fmla	v23.4s, v30.4s, v28.s[0]
	fmla	v22.4s, v8.4s, v28.s[0]
	fmla	v21.4s, v31.4s, v28.s[0]
	fmla	v20.4s, v9.4s, v28.s[0]
	ldr	s28, [x15]
	fmla	v19.4s, v30.4s, v29.s[0]
	fmla	v18.4s, v8.4s, v29.s[0]
	fmla	v17.4s, v31.4s, v29.s[0]
	fmla	v16.4s, v9.4s, v29.s[0]
	ldr	s29, [x9, #4]
	fmla	v27.4s, v30.4s, v11.s[0]
	fmla	v26.4s, v8.4s, v11.s[0]
	fmla	v25.4s, v31.4s, v11.s[0]
	fmla	v24.4s, v9.4s, v11.s[0]
	fmla	v7.4s, v30.4s, v28.s[0]
	fmla	v6.4s, v8.4s, v28.s[0]
	fmla	v5.4s, v31.4s, v28.s[0]
	fmla	v4.4s, v9.4s, v28.s[0]
	fmla	v3.4s, v30.4s, v29.s[0]
	fmla	v2.4s, v8.4s, v29.s[0]
	fmla	v1.4s, v31.4s, v29.s[0]
	fmla	v0.4s, v9.4s, v29.s[0]
.LBB6_51:
	tbz	w4, #0, .LBB6_53
	add	x9, x3, x8, lsl #6
	add	x8, x1, x4, lsl #2
	lsl	x10, x2, #4
	ldp	q28, q30, [x9]
	ldp	q31, q8, [x9, #32]
	sub	x11, x8, #4
	mov	x8, x11
	mov	w9, #12
	ld1r	{ v9.4s }, [x8], x10
	shl	v29.4s, v28.4s, #16
	shl	v28.4s, v30.4s, #16
	shl	v30.4s, v31.4s, #16
	shl	v31.4s, v8.4s, #16
	mul	x9, x2, x9
	lsl	x10, x2, #3
	ldr	s8, [x11, x2, lsl #2]
	fmla	v27.4s, v29.4s, v9.4s
	fmla	v26.4s, v28.4s, v9.4s
	fmla	v25.4s, v30.4s, v9.4s
	fmla	v24.4s, v31.4s, v9.4s
	ldr	s9, [x11, x10]
	fmla	v23.4s, v29.4s, v8.s[0]
	fmla	v22.4s, v28.4s, v8.s[0]
	fmla	v21.4s, v30.4s, v8.s[0]
	fmla	v20.4s, v31.4s, v8.s[0]
	fmla	v19.4s, v29.4s, v9.s[0]
	ldr	s8, [x11, x9]
	fmla	v18.4s, v28.4s, v9.s[0]
	fmla	v17.4s, v30.4s, v9.s[0]
	fmla	v16.4s, v31.4s, v9.s[0]
	ldr	s9, [x8]
	fmla	v7.4s, v29.4s, v8.s[0]
	fmla	v6.4s, v28.4s, v8.s[0]
	fmla	v5.4s, v30.4s, v8.s[0]
	fmla	v4.4s, v31.4s, v8.s[0]
	fmla	v3.4s, v29.4s, v9.s[0]
	fmla	v2.4s, v28.4s, v9.s[0]
	fmla	v1.4s, v30.4s, v9.s[0]
	fmla	v0.4s, v31.4s, v9.s[0]
.LBB6_53:
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
	cbz	x10, .LBB6_73
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
	b	.LBB6_76
.LBB6_55:
	movi	v3.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	mov	x9, x1
	movi	v0.2d, #0000000000000000
	mov	x11, x8
	mov	x10, x3
	cbnz	x11, .LBB6_23
	b	.LBB6_24
.LBB6_56:
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	mov	x11, x1
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	mov	x13, x8
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	mov	x12, x3
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	movi	v20.2d, #0000000000000000
	movi	v21.2d, #0000000000000000
	movi	v22.2d, #0000000000000000
	movi	v23.2d, #0000000000000000
	cbnz	x13, .LBB6_32
	b	.LBB6_33
.LBB6_57:
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	mov	x10, x1
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	mov	x11, x8
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	mov	x9, x3
	movi	v7.2d, #0000000000000000
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	movi	v19.2d, #0000000000000000
	cbnz	x11, .LBB6_8
	b	.LBB6_9
.LBB6_58:
	movi	v0.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	mov	x12, x1
	movi	v4.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	mov	x14, x10
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	mov	x13, x3
	movi	v16.2d, #0000000000000000
	movi	v17.2d, #0000000000000000
	movi	v18.2d, #0000000000000000
	str	q0, [sp, #32]
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
	movi	v3.2d, #0000000000000000
	movi	v30.2d, #0000000000000000
	movi	v31.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v29.2d, #0000000000000000
.LBB6_59:
	mov	v14.16b, v29.16b
	mov	v13.16b, v3.16b
	ldr	q3, [sp, #32]
	str	q1, [sp, #48]
	cbz	x14, .LBB6_69
	mov	x15, x13
	prfm	pldl1keep, [x13, #4096]
	prfm	pldl1keep, [x13, #4112]
	prfm	pldl1keep, [x13, #4128]
	prfm	pldl1keep, [x13, #4144]
	ldp	q0, q1, [x15]
	ldp	q8, q9, [x15, #32]
	mov	x14, x12
	ld1r	{ v12.4s }, [x14], #4
	add	x15, x12, x8
	shl	v11.4s, v0.4s, #16
	shl	v10.4s, v1.4s, #16
	ldr	s0, [x12, x2, lsl #2]
	shl	v8.4s, v8.4s, #16
	shl	v9.4s, v9.4s, #16
	mov	v29.16b, v2.16b
	mov	x16, x11
	add	x17, x11, x8
	fmla	v14.4s, v11.4s, v12.4s
	fmla	v28.4s, v10.4s, v0.s[0]
	add	x12, x12, x9
	fmla	v31.4s, v8.4s, v12.4s
	fmla	v29.4s, v10.4s, v12.4s
	fmla	v30.4s, v9.4s, v12.4s
	fmla	v27.4s, v8.4s, v0.s[0]
	fmla	v26.4s, v9.4s, v0.s[0]
	stp	q31, q14, [sp]
	mov	v31.16b, v13.16b
	movi	v14.2d, #0xffff0000ffff0000
	ld1r	{ v1.4s }, [x15], #4
	ld1r	{ v12.4s }, [x16], #4
	fmla	v31.4s, v11.4s, v0.s[0]
	ldr	s0, [x11, x2, lsl #2]
	add	x11, x11, x9
	fmla	v25.4s, v11.4s, v1.4s
	fmla	v24.4s, v10.4s, v1.4s
	fmla	v23.4s, v8.4s, v1.4s
	fmla	v22.4s, v9.4s, v1.4s
	ld1r	{ v1.4s }, [x17], #4
	fmla	v21.4s, v11.4s, v12.4s
	fmla	v20.4s, v10.4s, v12.4s
	fmla	v19.4s, v8.4s, v12.4s
	fmla	v18.4s, v9.4s, v12.4s
	fmla	v17.4s, v11.4s, v0.s[0]
	ldr	q2, [sp, #48]
	fmla	v16.4s, v10.4s, v0.s[0]
	fmla	v7.4s, v8.4s, v0.s[0]
	fmla	v6.4s, v9.4s, v0.s[0]
	fmla	v5.4s, v11.4s, v1.4s
	fmla	v4.4s, v10.4s, v1.4s
	fmla	v3.4s, v8.4s, v1.4s
	ldp	q0, q12, [x13]
	fmla	v2.4s, v9.4s, v1.4s
	ldp	q11, q15, [x13, #32]
	ldr	s1, [x12, #4]
	and	v13.16b, v0.16b, v14.16b
	and	v12.16b, v12.16b, v14.16b
	mov	v8.16b, v3.16b
	and	v11.16b, v11.16b, v14.16b
	and	v10.16b, v15.16b, v14.16b
	mov	v3.16b, v24.16b
	mov	v24.16b, v26.16b
	mov	v26.16b, v28.16b
	mov	v28.16b, v30.16b
	mov	v30.16b, v29.16b
	mov	v15.16b, v4.16b
	mov	v4.16b, v5.16b
	mov	v5.16b, v6.16b
	mov	v6.16b, v7.16b
	mov	v7.16b, v16.16b
	mov	v16.16b, v17.16b
	mov	v17.16b, v18.16b
	mov	v18.16b, v19.16b
	mov	v19.16b, v20.16b
	mov	v20.16b, v21.16b
	mov	v21.16b, v22.16b
	mov	v22.16b, v23.16b
	mov	v23.16b, v25.16b
	mov	v25.16b, v27.16b
	mov	v27.16b, v31.16b
	ldp	q29, q31, [sp]
	ldr	s0, [x14]
	fmla	v26.4s, v12.4s, v1.s[0]
	fmla	v24.4s, v10.4s, v1.s[0]
	fmla	v25.4s, v11.4s, v1.s[0]
	fmla	v31.4s, v13.4s, v0.s[0]
	fmla	v30.4s, v12.4s, v0.s[0]
	fmla	v29.4s, v11.4s, v0.s[0]
	fmla	v28.4s, v10.4s, v0.s[0]
	ldr	s0, [x15]
	fmla	v27.4s, v13.4s, v1.s[0]
	ldr	s1, [x16]
	fmla	v23.4s, v13.4s, v0.s[0]
	fmla	v3.4s, v12.4s, v0.s[0]
	fmla	v22.4s, v11.4s, v0.s[0]
	fmla	v21.4s, v10.4s, v0.s[0]
	ldr	s0, [x11, #4]
	fmla	v20.4s, v13.4s, v1.s[0]
	fmla	v19.4s, v12.4s, v1.s[0]
	fmla	v18.4s, v11.4s, v1.s[0]
	fmla	v17.4s, v10.4s, v1.s[0]
	ldr	s1, [x17]
	fmla	v16.4s, v13.4s, v0.s[0]
	fmla	v7.4s, v12.4s, v0.s[0]
	fmla	v6.4s, v11.4s, v0.s[0]
	fmla	v5.4s, v10.4s, v0.s[0]
	fmla	v4.4s, v13.4s, v1.s[0]
	fmla	v15.4s, v12.4s, v1.s[0]
	fmla	v8.4s, v11.4s, v1.s[0]
	fmla	v2.4s, v10.4s, v1.s[0]
	str	q2, [sp, #48]
	str	q8, [sp, #32]
	tbz	w4, #0, .LBB6_62
.LBB6_61:
	add	x11, x1, x4, lsl #2
	add	x10, x3, x10, lsl #6
	add	x12, x9, x2
	lsl	x12, x12, #2
	sub	x11, x11, #4
	ldp	q0, q1, [x10]
	ldp	q8, q11, [x10, #32]
	mov	x10, x11
	ld1r	{ v12.4s }, [x10], x12
	mov	w12, #12
	mul	x12, x2, x12
	shl	v10.4s, v0.4s, #16
	shl	v9.4s, v1.4s, #16
	shl	v8.4s, v8.4s, #16
	shl	v0.4s, v11.4s, #16
	ldr	s1, [x11, x9]
	ldr	q2, [sp, #32]
	ldr	s11, [x11, x8]
	lsl	x8, x2, #4
	fmla	v27.4s, v10.4s, v1.s[0]
	fmla	v26.4s, v9.4s, v1.s[0]
	fmla	v25.4s, v8.4s, v1.s[0]
	fmla	v24.4s, v0.4s, v1.s[0]
	ldr	s1, [x11, x12]
	fmla	v23.4s, v10.4s, v11.s[0]
	fmla	v3.4s, v9.4s, v11.s[0]
	fmla	v22.4s, v8.4s, v11.s[0]
	fmla	v21.4s, v0.4s, v11.s[0]
	ldr	s11, [x11, x8]
	fmla	v20.4s, v10.4s, v1.s[0]
	fmla	v19.4s, v9.4s, v1.s[0]
	fmla	v18.4s, v8.4s, v1.s[0]
	fmla	v17.4s, v0.4s, v1.s[0]
	ldr	s1, [x10]
	fmla	v31.4s, v10.4s, v12.4s
	fmla	v30.4s, v9.4s, v12.4s
	fmla	v2.4s, v8.4s, v1.s[0]
	fmla	v29.4s, v8.4s, v12.4s
	fmla	v28.4s, v0.4s, v12.4s
	fmla	v16.4s, v10.4s, v11.s[0]
	fmla	v7.4s, v9.4s, v11.s[0]
	fmla	v6.4s, v8.4s, v11.s[0]
	fmla	v5.4s, v0.4s, v11.s[0]
	fmla	v4.4s, v10.4s, v1.s[0]
	str	q2, [sp, #32]
	ldr	q2, [sp, #48]
	fmla	v15.4s, v9.4s, v1.s[0]
	fmla	v2.4s, v0.4s, v1.s[0]
	str	q2, [sp, #48]
.LBB6_62:
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
	fadd	v0.4s, v31.4s, v12.4s
	cbz	x10, .LBB6_70
	ldr	q1, [x10]
	ldr	x11, [x6, #32]
	add	x13, x8, x9, lsl #2
	fadd	v0.4s, v1.4s, v0.4s
	add	x12, x10, x11, lsl #2
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v30.4s, v11.4s
	str	q0, [x8]
	ldr	q0, [x10, #16]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v29.4s, v10.4s
	str	q0, [x8, #16]
	ldr	q0, [x10, #32]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v28.4s, v9.4s
	str	q0, [x8, #32]
	ldr	q0, [x10, #48]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v27.4s, v12.4s
	str	q0, [x8, #48]
	ldr	q0, [x12]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v26.4s, v11.4s
	str	q0, [x13]
	ldr	q0, [x12, #16]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v25.4s, v10.4s
	str	q0, [x13, #16]
	ldr	q0, [x12, #32]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v24.4s, v9.4s
	str	q0, [x13, #32]
	ldr	q0, [x12, #48]
	add	x12, x10, x11, lsl #3
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v23.4s, v12.4s
	str	q0, [x13, #48]
	add	x13, x8, x9, lsl #3
	ldr	q0, [x12]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v3.4s, v11.4s
	str	q0, [x13]
	ldr	q0, [x12, #16]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v22.4s, v10.4s
	str	q0, [x13, #16]
	ldr	q0, [x12, #32]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v21.4s, v9.4s
	str	q0, [x13, #32]
	ldr	q0, [x12, #48]
	mov	w12, #12
	madd	x14, x11, x12, x10
	fadd	v0.4s, v0.4s, v1.4s
	madd	x12, x9, x12, x8
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v20.4s, v12.4s
	str	q0, [x13, #48]
	add	x13, x10, x11, lsl #4
	ldr	q0, [x14]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v19.4s, v11.4s
	str	q0, [x12]
	ldr	q0, [x14, #16]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v18.4s, v10.4s
	str	q0, [x12, #16]
	ldr	q0, [x14, #32]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v17.4s, v9.4s
	str	q0, [x12, #32]
	ldr	q0, [x14, #48]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v16.4s, v12.4s
	str	q0, [x12, #48]
	add	x12, x8, x9, lsl #4
	ldr	q0, [x13]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v7.4s, v11.4s
	str	q0, [x12]
	ldr	q0, [x13, #16]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v6.4s, v10.4s
	str	q0, [x12, #16]
	ldr	q0, [x13, #32]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v5.4s, v9.4s
	str	q0, [x12, #32]
	ldr	q0, [x13, #48]
	mov	w13, #20
	madd	x10, x11, x13, x10
	fadd	v0.4s, v0.4s, v1.4s
	madd	x8, x9, x13, x8
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v4.4s, v12.4s
	str	q0, [x12, #48]
	ldr	q0, [x10]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	fadd	v1.4s, v15.4s, v11.4s
	str	q0, [x8]
	ldr	q0, [x10, #16]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	ldr	q1, [sp, #32]
	fadd	v1.4s, v1.4s, v10.4s
	str	q0, [x8, #16]
	ldr	q0, [x10, #32]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	ldr	q1, [sp, #48]
	fadd	v1.4s, v1.4s, v9.4s
	str	q0, [x8, #32]
	ldr	q0, [x10, #48]
	fadd	v0.4s, v0.4s, v1.4s
	fcmgt	v1.4s, v8.4s, v0.4s
	bit	v0.16b, v8.16b, v1.16b
	str	q0, [x8, #48]
	b	.LBB6_76
.LBB6_64:
	movi	v7.2d, #0000000000000000
	movi	v5.2d, #0000000000000000
	mov	x10, x1
	movi	v4.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	mov	x11, x8
	movi	v2.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	mov	x9, x3
	movi	v0.2d, #0000000000000000
	cbnz	x11, .LBB6_41
	b	.LBB6_42
.LBB6_65:
	movi	v1.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	mov	x11, x1
	movi	v3.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	mov	x13, x8
	movi	v5.2d, #0000000000000000
	movi	v6.2d, #0000000000000000
	mov	x12, x3
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
	cbnz	x13, .LBB6_50
	b	.LBB6_51
.LBB6_66:
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
	b	.LBB6_75
.LBB6_67:
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
	b	.LBB6_71
.LBB6_68:
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
	b	.LBB6_74
.LBB6_69:
	mov	v8.16b, v3.16b
	mov	v15.16b, v4.16b
	mov	v4.16b, v5.16b
	mov	v5.16b, v6.16b
	mov	v6.16b, v7.16b
	mov	v7.16b, v16.16b
	mov	v16.16b, v17.16b
	mov	v17.16b, v18.16b
	mov	v18.16b, v19.16b
	mov	v19.16b, v20.16b
	mov	v20.16b, v21.16b
	mov	v21.16b, v22.16b
	mov	v22.16b, v23.16b
	mov	v3.16b, v24.16b
	mov	v23.16b, v25.16b
	mov	v24.16b, v26.16b
	mov	v25.16b, v27.16b
	mov	v26.16b, v28.16b
	mov	v27.16b, v13.16b
	mov	v28.16b, v30.16b
	mov	v29.16b, v31.16b
	mov	v30.16b, v2.16b
	mov	v31.16b, v14.16b
	str	q8, [sp, #32]
	tbnz	w4, #0, .LBB6_61
	b	.LBB6_62
.LBB6_70:
	fadd	v1.4s, v30.4s, v11.4s
	fadd	v29.4s, v29.4s, v10.4s
	add	x10, x8, x9, lsl #2
	fadd	v28.4s, v28.4s, v9.4s
	fcmgt	v30.4s, v8.4s, v0.4s
	add	x11, x8, x9, lsl #3
	fadd	v27.4s, v27.4s, v12.4s
	fadd	v25.4s, v25.4s, v10.4s
	fadd	v24.4s, v24.4s, v9.4s
	fadd	v3.4s, v3.4s, v11.4s
	mov	v2.16b, v21.16b
	fadd	v26.4s, v26.4s, v11.4s
	fcmgt	v31.4s, v8.4s, v1.4s
	fcmgt	v13.4s, v8.4s, v29.4s
	fadd	v23.4s, v23.4s, v12.4s
	fcmgt	v14.4s, v8.4s, v28.4s
	bit	v0.16b, v8.16b, v30.16b
	fadd	v21.4s, v22.4s, v10.4s
	fcmgt	v30.4s, v8.4s, v27.4s
	bit	v1.16b, v8.16b, v31.16b
	bit	v29.16b, v8.16b, v13.16b
	fcmgt	v13.4s, v8.4s, v25.4s
	bit	v28.16b, v8.16b, v14.16b
	mov	v14.16b, v20.16b
	fadd	v20.4s, v2.4s, v9.4s
	bit	v27.16b, v8.16b, v30.16b
	fcmgt	v30.4s, v8.4s, v3.4s
	fcmgt	v31.4s, v8.4s, v26.4s
	mov	v2.16b, v19.16b
	stp	q0, q1, [x8]
	fcmgt	v0.4s, v8.4s, v24.4s
	fcmgt	v1.4s, v8.4s, v23.4s
	stp	q29, q28, [x8, #32]
	bit	v25.16b, v8.16b, v13.16b
	fadd	v19.4s, v14.4s, v12.4s
	mov	v22.16b, v30.16b
	bit	v26.16b, v8.16b, v31.16b
	fcmgt	v31.4s, v8.4s, v21.4s
	bsl	v0.16b, v8.16b, v24.16b
	fcmgt	v24.4s, v8.4s, v20.4s
	bsl	v1.16b, v8.16b, v23.16b
	bsl	v22.16b, v8.16b, v3.16b
	stp	q27, q26, [x10]
	bit	v21.16b, v8.16b, v31.16b
	stp	q25, q0, [x10, #32]
	mov	v0.16b, v24.16b
	mov	w10, #12
	stp	q1, q22, [x11]
	fadd	v1.4s, v2.4s, v11.4s
	mov	v2.16b, v17.16b
	fadd	v17.4s, v18.4s, v10.4s
	mov	v18.16b, v16.16b
	fcmgt	v16.4s, v8.4s, v19.4s
	bsl	v0.16b, v8.16b, v20.16b
	madd	x10, x9, x10, x8
	mov	v22.16b, v4.16b
	fcmgt	v20.4s, v8.4s, v17.4s
	bsl	v16.16b, v8.16b, v19.16b
	fadd	v3.4s, v22.4s, v12.4s
	stp	q21, q0, [x11, #32]
	fadd	v0.4s, v2.4s, v9.4s
	mov	v2.16b, v7.16b
	fadd	v7.4s, v18.4s, v12.4s
	fcmgt	v18.4s, v8.4s, v1.4s
	mov	v21.16b, v6.16b
	ldp	q22, q23, [sp, #32]
	mov	w11, #20
	fadd	v6.4s, v2.4s, v11.4s
	mov	v2.16b, v5.16b
	bit	v17.16b, v8.16b, v20.16b
	fadd	v5.4s, v21.4s, v10.4s
	fcmgt	v21.4s, v8.4s, v0.4s
	madd	x11, x9, x11, x8
	bit	v1.16b, v8.16b, v18.16b
	fcmgt	v19.4s, v8.4s, v7.4s
	fadd	v22.4s, v22.4s, v10.4s
	fadd	v4.4s, v2.4s, v9.4s
	fadd	v2.4s, v15.4s, v11.4s
	fadd	v23.4s, v23.4s, v9.4s
	fcmgt	v18.4s, v8.4s, v6.4s
	add	x8, x8, x9, lsl #4
	bit	v0.16b, v8.16b, v21.16b
	fcmgt	v20.4s, v8.4s, v5.4s
	stp	q16, q1, [x10]
	bit	v7.16b, v8.16b, v19.16b
	fcmgt	v16.4s, v8.4s, v22.4s
	fcmgt	v21.4s, v8.4s, v4.4s
	fcmgt	v19.4s, v8.4s, v3.4s
	mov	v1.16b, v18.16b
	stp	q17, q0, [x10, #32]
	bit	v5.16b, v8.16b, v20.16b
	bsl	v1.16b, v8.16b, v6.16b
	fcmgt	v6.4s, v8.4s, v2.4s
	mov	v0.16b, v21.16b
	bit	v3.16b, v8.16b, v19.16b
	bsl	v0.16b, v8.16b, v4.16b
	fcmgt	v4.4s, v8.4s, v23.4s
	stp	q7, q1, [x8]
	mov	v1.16b, v6.16b
	bsl	v1.16b, v8.16b, v2.16b
	mov	v2.16b, v16.16b
	stp	q5, q0, [x8, #32]
	mov	v0.16b, v4.16b
	bsl	v2.16b, v8.16b, v22.16b
	bsl	v0.16b, v8.16b, v23.16b
	stp	q3, q1, [x11]
	str	q2, [x11, #32]
.LBB6_71:
	str	q0, [x11, #48]
	b	.LBB6_76
.LBB6_72:
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
	b	.LBB6_76
.LBB6_73:
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
.LBB6_74:
	stp	q3, q2, [x8]
.LBB6_75:
	stp	q1, q0, [x8, #32]
.LBB6_76:
	ldp	x20, x19, [sp, #160]
	ldp	x22, x21, [sp, #144]
	ldp	x24, x23, [sp, #128]
	ldp	d9, d8, [sp, #112]
	ldp	d11, d10, [sp, #96]
	ldp	d13, d12, [sp, #80]
	ldp	d15, d14, [sp, #64]
	add	sp, sp, #176
	ret
.Lfunc_end6:
	.size	tile_of, .Lfunc_end6-tile_of
	.p2align	2
	.type	float_tile_of,@function
float_tile_of:
	sub	sp, sp, #96
	cmp	x0, #3
	stp	d15, d14, [sp, #32]
	stp	d13, d12, [sp, #48]
	stp	d11, d10, [sp, #64]
	stp	d9, d8, [sp, #80]
	b.gt	.LBB7_11
	cmp	x0, #1
	b.eq	.LBB7_21
	cmp	x0, #2
	b.eq	.LBB7_35
	cmp	x0, #3
	b.ne	.LBB7_57
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
	b.lo	.LBB7_7
	ldp	x9, x8, [x5]
	lsl	x10, x2, #3
	lsl	x11, x2, #2
.LBB7_6:
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
	b.hi	.LBB7_6
.LBB7_7:
	cbz	x4, .LBB7_9
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
.LBB7_9:
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
	cbz	x10, .LBB7_51
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
	b	.LBB7_57
.LBB7_11:
	cmp	x0, #4
	b.eq	.LBB7_28
	cmp	x0, #5
	b.eq	.LBB7_42
	cmp	x0, #6
	b.ne	.LBB7_57
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
	b.lo	.LBB7_17
	ldp	x12, x11, [x5]
	lsl	x10, x2, #2
.LBB7_16:
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
	b.hi	.LBB7_16
.LBB7_17:
	cbz	x4, .LBB7_19
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
.LBB7_19:
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
	cbz	x10, .LBB7_52
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
	b	.LBB7_57
.LBB7_21:
	movi	v3.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	cmp	x4, #2
	movi	v1.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	b.lo	.LBB7_24
	ldp	x9, x8, [x5]
.LBB7_23:
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
	b.hi	.LBB7_23
.LBB7_24:
	cbz	x4, .LBB7_26
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
.LBB7_26:
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
	cbz	x9, .LBB7_49
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
	b	.LBB7_57
.LBB7_28:
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
	b.lo	.LBB7_31
	ldp	x11, x10, [x5]
	lsl	x9, x2, #2
	lsl	x12, x2, #3
.LBB7_30:
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
	b.hi	.LBB7_30
.LBB7_31:
	cbz	x4, .LBB7_33
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
.LBB7_33:
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
	cbz	x10, .LBB7_50
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
	b	.LBB7_57
.LBB7_35:
	movi	v6.2d, #0000000000000000
	movi	v7.2d, #0000000000000000
	cmp	x4, #2
	movi	v5.2d, #0000000000000000
	movi	v4.2d, #0000000000000000
	movi	v3.2d, #0000000000000000
	movi	v2.2d, #0000000000000000
	movi	v1.2d, #0000000000000000
	movi	v0.2d, #0000000000000000
	b.lo	.LBB7_38
	ldp	x9, x8, [x5]
	lsl	x10, x2, #2
.LBB7_37:
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
	b.hi	.LBB7_37
.LBB7_38:
	cbz	x4, .LBB7_40
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
.LBB7_40:
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
	cbz	x10, .LBB7_54
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
	b	.LBB7_57
.LBB7_42:
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
	b.lo	.LBB7_45
	ldp	x11, x10, [x5]
	lsl	x12, x2, #3
.LBB7_44:
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
	b.hi	.LBB7_44
.LBB7_45:
	cbz	x4, .LBB7_47
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
.LBB7_47:
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
	cbz	x10, .LBB7_55
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
	b	.LBB7_57
.LBB7_49:
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
	b	.LBB7_56
.LBB7_50:
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
	b	.LBB7_53
.LBB7_51:
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
	b	.LBB7_56
.LBB7_52:
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
.LBB7_53:
	stp	q3, q2, [x11]
	stp	q1, q0, [x11, #32]
	b	.LBB7_57
.LBB7_54:
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
	b	.LBB7_57
.LBB7_55:
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
.LBB7_56:
	stp	q3, q2, [x8]
	stp	q1, q0, [x8, #32]
.LBB7_57:
	ldp	d9, d8, [sp, #80]
	ldp	d11, d10, [sp, #64]
	ldp	d13, d12, [sp, #48]
	ldp	d15, d14, [sp, #32]
	add	sp, sp, #96
	ret
.Lfunc_end7:
	.size	float_tile_of, .Lfunc_end7-float_tile_of
	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"neon"
	.size	.L.str, 5
	.hidden	contrast_neon_bfloat16
	.type	contrast_neon_bfloat16,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	contrast_neon_bfloat16
	.p2align	3, 0x0
contrast_neon_bfloat16:
	.xword	.L.str
	.xword	16
	.xword	panel_bytes
	.xword	pack_panel
	.xword	pack_bfloat16_panel
	.xword	row_bytes
	.xword	0
	.xword	0
	.word	0
	.zero	4
	.xword	0
	.xword	0
	.xword	multiply
	.size	contrast_neon_bfloat16, 96
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
