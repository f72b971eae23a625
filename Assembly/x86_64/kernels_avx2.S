// Made of Sources/CContrastKernels/kernels_avx2.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__x86_64__)
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI0_0:
	.long	0xbfb8aa3b
.LCPI0_1:
	.long	0xc2fc0000
.LCPI0_2:
	.long	0x4b400000
.LCPI0_3:
	.long	0xcb400000
.LCPI0_4:
	.long	0x3c1e8629
.LCPI0_5:
	.long	0x3aae046f
.LCPI0_6:
	.long	0x3d635b73
.LCPI0_7:
	.long	0x3e75fc8c
.LCPI0_8:
	.long	0x3f317214
.LCPI0_9:
	.long	0x3f800001
.LCPI0_10:
	.long	0x42fc0000
.LCPI0_11:
	.long	0x3f800000
.LCPI0_12:
	.long	0x7f800000
.LCPI0_13:
	.long	0xc0135761
.LCPI0_14:
	.long	0xbdd2d3e7
.LCPI0_15:
	.long	0x40a9999a
.LCPI0_16:
	.long	0xc0a9999a
.LCPI0_17:
	.long	0x36d5af8b
.LCPI0_18:
	.long	0x32cf34cf
.LCPI0_19:
	.long	0x3926ec84
.LCPI0_20:
	.long	0x3b976d5a
.LCPI0_21:
	.long	0x3d06756d
.LCPI0_22:
	.long	0x3ecc4229
.LCPI0_23:
	.long	0x3894d475
.LCPI0_24:
	.long	0x35a6386d
.LCPI0_25:
	.long	0x3aefe395
.LCPI0_26:
	.long	0x3ce5ffc7
.LCPI0_27:
	.long	0x3e7eed07
.LCPI0_28:
	.long	0x3f000000
.LCPI0_29:
	.long	0xbf000000
.LCPI0_30:
	.long	0xc01d265f
	.text
	.hidden	contrast_avx2_epilogue
	.globl	contrast_avx2_epilogue
	.p2align	4
	.type	contrast_avx2_epilogue,@function
contrast_avx2_epilogue:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%r9, -80(%rsp)
	movq	%rsi, -88(%rsp)
	movq	%rdi, -96(%rsp)
	movq	80(%rsp), %rax
	movq	72(%rsp), %rsi
	testq	%rdx, %rdx
	sete	%dil
	movq	%r8, -72(%rsp)
	testq	%r8, %r8
	sete	%r8b
	orb	%dil, %r8b
	jne	.LBB0_57
	decl	%ecx
	cmpl	$4, %ecx
	ja	.LBB0_23
	leaq	.LJTI0_3(%rip), %rdi
	movslq	(%rdi,%rcx,4), %rcx
	addq	%rdi, %rcx
	jmpq	*%rcx
.LBB0_19:
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	-80(%rsp), %rdi
	leaq	(,%rdi,4), %rdi
	movq	64(%rsp), %r8
	leaq	(,%r8,4), %r8
	xorl	%r14d, %r14d
	vbroadcastss	.LCPI0_30(%rip), %ymm1
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vbroadcastss	.LCPI0_2(%rip), %ymm0
	vbroadcastss	.LCPI0_3(%rip), %ymm5
	vbroadcastss	.LCPI0_6(%rip), %ymm7
	vbroadcastss	.LCPI0_7(%rip), %ymm8
	vbroadcastss	.LCPI0_8(%rip), %ymm9
	vbroadcastss	.LCPI0_9(%rip), %ymm10
	vbroadcastss	.LCPI0_10(%rip), %ymm12
	vbroadcastss	.LCPI0_12(%rip), %ymm3
	leaq	first_lanes(%rip), %r11
	movq	56(%rsp), %r12
	movq	-72(%rsp), %r13
	movq	-96(%rsp), %rbp
	vmovaps	%ymm0, %ymm4
	vmovaps	%ymm5, %ymm6
	vbroadcastss	.LCPI0_5(%rip), %ymm11
	jmp	.LBB0_21
	.p2align	4
.LBB0_31:
	incq	%r14
	addq	%rcx, %rbp
	addq	%rdi, %r13
	addq	%r8, %r12
	cmpq	%rsi, %r14
	je	.LBB0_227
.LBB0_21:
	cmpq	$8, %rax
	jae	.LBB0_27
	xorl	%r15d, %r15d
	jmp	.LBB0_29
	.p2align	4
.LBB0_27:
	xorl	%r10d, %r10d
	vbroadcastss	.LCPI0_4(%rip), %ymm2
	.p2align	4
.LBB0_28:
	vmovups	(%rbp,%r10,4), %ymm13
	vaddps	(%rdx,%r10,4), %ymm13, %ymm13
	vmulps	%ymm1, %ymm13, %ymm14
	vmaxps	%ymm14, %ymm15, %ymm14
	vaddps	%ymm0, %ymm14, %ymm15
	vaddps	%ymm5, %ymm15, %ymm0
	vsubps	%ymm0, %ymm14, %ymm0
	vmovaps	%ymm11, %ymm5
	vfmadd213ps	%ymm2, %ymm0, %ymm5
	vfmadd213ps	%ymm7, %ymm0, %ymm5
	vfmadd213ps	%ymm8, %ymm0, %ymm5
	vfmadd213ps	%ymm9, %ymm0, %ymm5
	vfmadd213ps	%ymm10, %ymm0, %ymm5
	vpslld	$23, %ymm15, %ymm0
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vpaddd	%ymm5, %ymm0, %ymm0
	vcmpltps	%ymm14, %ymm12, %ymm5
	vbroadcastss	.LCPI0_11(%rip), %ymm14
	vaddps	%ymm0, %ymm14, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm0, %ymm0
	vmovaps	%ymm6, %ymm5
	vdivps	%ymm0, %ymm13, %ymm0
	vaddps	(%r13,%r10,4), %ymm0, %ymm0
	vmovups	%ymm0, (%r12,%r10,4)
	vmovaps	%ymm4, %ymm0
	leaq	8(%r10), %r15
	addq	$16, %r10
	cmpq	%rax, %r10
	movq	%r15, %r10
	jbe	.LBB0_28
.LBB0_29:
	movq	%r15, %r10
	subq	%rax, %r10
	jae	.LBB0_31
	movq	%r14, %rbx
	imulq	-88(%rsp), %rbx
	movq	-96(%rsp), %rsi
	leaq	(%rsi,%rbx,4), %rbx
	movq	72(%rsp), %rsi
	vmovups	32(%r11,%r10,4), %ymm13
	vmaskmovps	(%rbx,%r15,4), %ymm13, %ymm0
	vmaskmovps	(%rdx,%r15,4), %ymm13, %ymm5
	vaddps	%ymm5, %ymm0, %ymm0
	vmulps	%ymm1, %ymm0, %ymm5
	vmaxps	%ymm5, %ymm15, %ymm5
	vaddps	%ymm4, %ymm5, %ymm14
	vaddps	%ymm6, %ymm14, %ymm15
	vsubps	%ymm15, %ymm5, %ymm15
	vbroadcastss	.LCPI0_5(%rip), %ymm1
	vbroadcastss	.LCPI0_4(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm15, %ymm1
	vfmadd213ps	%ymm7, %ymm15, %ymm1
	vfmadd213ps	%ymm8, %ymm15, %ymm1
	vfmadd213ps	%ymm9, %ymm15, %ymm1
	vfmadd213ps	%ymm10, %ymm15, %ymm1
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vpslld	$23, %ymm14, %ymm14
	vpaddd	%ymm1, %ymm14, %ymm1
	vcmpltps	%ymm5, %ymm12, %ymm5
	vbroadcastss	.LCPI0_11(%rip), %ymm2
	vaddps	%ymm2, %ymm1, %ymm1
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovaps	%ymm6, %ymm5
	movq	%r14, %r10
	imulq	-80(%rsp), %r10
	vdivps	%ymm1, %ymm0, %ymm0
	movq	-72(%rsp), %r9
	leaq	(%r9,%r10,4), %r10
	vmaskmovps	(%r10,%r15,4), %ymm13, %ymm1
	vaddps	%ymm1, %ymm0, %ymm0
	vbroadcastss	.LCPI0_30(%rip), %ymm1
	movq	%r14, %r10
	imulq	64(%rsp), %r10
	movq	56(%rsp), %r9
	leaq	(%r9,%r10,4), %r10
	vmaskmovps	%ymm0, %ymm13, (%r10,%r15,4)
	vmovaps	%ymm4, %ymm0
	jmp	.LBB0_31
.LBB0_57:
	testq	%rdx, %rdx
	je	.LBB0_114
	decl	%ecx
	cmpl	$4, %ecx
	ja	.LBB0_80
	leaq	.LJTI0_2(%rip), %rsi
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmpq	*%rcx
.LBB0_76:
	movq	72(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	64(%rsp), %rdi
	leaq	(,%rdi,4), %rdi
	xorl	%r8d, %r8d
	leaq	first_lanes(%rip), %r9
	vbroadcastss	.LCPI0_30(%rip), %ymm1
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vbroadcastss	.LCPI0_2(%rip), %ymm0
	vbroadcastss	.LCPI0_3(%rip), %ymm5
	vbroadcastss	.LCPI0_6(%rip), %ymm7
	vbroadcastss	.LCPI0_7(%rip), %ymm8
	vbroadcastss	.LCPI0_8(%rip), %ymm9
	vbroadcastss	.LCPI0_9(%rip), %ymm10
	vbroadcastss	.LCPI0_10(%rip), %ymm12
	vbroadcastss	.LCPI0_12(%rip), %ymm3
	movq	56(%rsp), %r11
	movq	-96(%rsp), %r14
	vmovaps	%ymm0, %ymm4
	vmovaps	%ymm5, %ymm6
	vbroadcastss	.LCPI0_5(%rip), %ymm11
	movq	-96(%rsp), %rbx
	jmp	.LBB0_78
	.p2align	4
.LBB0_88:
	incq	%r8
	addq	%rcx, %r14
	addq	%rdi, %r11
	cmpq	%rsi, %r8
	je	.LBB0_227
.LBB0_78:
	cmpq	$8, %rax
	jae	.LBB0_84
	xorl	%r15d, %r15d
	jmp	.LBB0_86
	.p2align	4
.LBB0_84:
	xorl	%r10d, %r10d
	vbroadcastss	.LCPI0_4(%rip), %ymm2
	.p2align	4
.LBB0_85:
	vmovups	(%r14,%r10,4), %ymm13
	vaddps	(%rdx,%r10,4), %ymm13, %ymm13
	vmulps	%ymm1, %ymm13, %ymm14
	vmaxps	%ymm14, %ymm15, %ymm14
	vaddps	%ymm0, %ymm14, %ymm15
	vaddps	%ymm5, %ymm15, %ymm0
	vsubps	%ymm0, %ymm14, %ymm0
	vmovaps	%ymm11, %ymm5
	vfmadd213ps	%ymm2, %ymm0, %ymm5
	vfmadd213ps	%ymm7, %ymm0, %ymm5
	vfmadd213ps	%ymm8, %ymm0, %ymm5
	vfmadd213ps	%ymm9, %ymm0, %ymm5
	vfmadd213ps	%ymm10, %ymm0, %ymm5
	vpslld	$23, %ymm15, %ymm0
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vpaddd	%ymm5, %ymm0, %ymm0
	vcmpltps	%ymm14, %ymm12, %ymm5
	vbroadcastss	.LCPI0_11(%rip), %ymm14
	vaddps	%ymm0, %ymm14, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm0, %ymm0
	vmovaps	%ymm6, %ymm5
	vdivps	%ymm0, %ymm13, %ymm0
	vmovups	%ymm0, (%r11,%r10,4)
	vmovaps	%ymm4, %ymm0
	leaq	8(%r10), %r15
	addq	$16, %r10
	cmpq	%rax, %r10
	movq	%r15, %r10
	jbe	.LBB0_85
.LBB0_86:
	movq	%r15, %r10
	subq	%rax, %r10
	jae	.LBB0_88
	movq	%r8, %rsi
	imulq	-88(%rsp), %rsi
	leaq	(%rbx,%rsi,4), %rsi
	vmovups	32(%r9,%r10,4), %ymm0
	vmaskmovps	(%rsi,%r15,4), %ymm0, %ymm5
	vmaskmovps	(%rdx,%r15,4), %ymm0, %ymm13
	vaddps	%ymm5, %ymm13, %ymm5
	vmulps	%ymm1, %ymm5, %ymm13
	vmaxps	%ymm13, %ymm15, %ymm13
	vaddps	%ymm4, %ymm13, %ymm14
	vaddps	%ymm6, %ymm14, %ymm15
	vsubps	%ymm15, %ymm13, %ymm15
	vbroadcastss	.LCPI0_5(%rip), %ymm1
	vbroadcastss	.LCPI0_4(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm15, %ymm1
	vfmadd213ps	%ymm7, %ymm15, %ymm1
	vfmadd213ps	%ymm8, %ymm15, %ymm1
	vfmadd213ps	%ymm9, %ymm15, %ymm1
	vfmadd213ps	%ymm10, %ymm15, %ymm1
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vpslld	$23, %ymm14, %ymm14
	vpaddd	%ymm1, %ymm14, %ymm1
	vcmpltps	%ymm13, %ymm12, %ymm13
	vbroadcastss	.LCPI0_11(%rip), %ymm2
	vaddps	%ymm2, %ymm1, %ymm1
	vblendvps	%ymm13, %ymm3, %ymm1, %ymm1
	vdivps	%ymm1, %ymm5, %ymm1
	vmovaps	%ymm6, %ymm5
	movq	%r8, %rsi
	imulq	64(%rsp), %rsi
	movq	56(%rsp), %r10
	leaq	(%r10,%rsi,4), %rsi
	vmaskmovps	%ymm1, %ymm0, (%rsi,%r15,4)
	vmovaps	%ymm4, %ymm0
	vbroadcastss	.LCPI0_30(%rip), %ymm1
	movq	72(%rsp), %rsi
	jmp	.LBB0_88
.LBB0_114:
	cmpq	$0, -72(%rsp)
	je	.LBB0_171
	decl	%ecx
	cmpl	$4, %ecx
	ja	.LBB0_137
	leaq	.LJTI0_1(%rip), %rdx
	movslq	(%rdx,%rcx,4), %rcx
	addq	%rdx, %rcx
	jmpq	*%rcx
.LBB0_133:
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	-80(%rsp), %rdx
	leaq	(,%rdx,4), %rdx
	movq	64(%rsp), %rdi
	leaq	(,%rdi,4), %rdi
	xorl	%r8d, %r8d
	vbroadcastss	.LCPI0_30(%rip), %ymm1
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vbroadcastss	.LCPI0_2(%rip), %ymm0
	vbroadcastss	.LCPI0_3(%rip), %ymm5
	vbroadcastss	.LCPI0_6(%rip), %ymm7
	vbroadcastss	.LCPI0_7(%rip), %ymm8
	vbroadcastss	.LCPI0_8(%rip), %ymm9
	vbroadcastss	.LCPI0_9(%rip), %ymm10
	vbroadcastss	.LCPI0_10(%rip), %ymm12
	vbroadcastss	.LCPI0_12(%rip), %ymm3
	leaq	first_lanes(%rip), %r14
	movq	56(%rsp), %r15
	movq	-72(%rsp), %r12
	movq	-96(%rsp), %r13
	vmovaps	%ymm0, %ymm4
	vmovaps	%ymm5, %ymm6
	vbroadcastss	.LCPI0_5(%rip), %ymm11
	movq	-96(%rsp), %r11
	jmp	.LBB0_135
	.p2align	4
.LBB0_145:
	incq	%r8
	addq	%rcx, %r13
	addq	%rdx, %r12
	addq	%rdi, %r15
	cmpq	%rsi, %r8
	je	.LBB0_227
.LBB0_135:
	cmpq	$8, %rax
	jae	.LBB0_141
	xorl	%ebp, %ebp
	jmp	.LBB0_143
.LBB0_141:
	xorl	%r10d, %r10d
	vbroadcastss	.LCPI0_4(%rip), %ymm2
	.p2align	4
.LBB0_142:
	vmovups	(%r13,%r10,4), %ymm13
	vmulps	%ymm1, %ymm13, %ymm14
	vmaxps	%ymm14, %ymm15, %ymm14
	vaddps	%ymm0, %ymm14, %ymm15
	vaddps	%ymm5, %ymm15, %ymm0
	vsubps	%ymm0, %ymm14, %ymm0
	vmovaps	%ymm11, %ymm5
	vfmadd213ps	%ymm2, %ymm0, %ymm5
	vfmadd213ps	%ymm7, %ymm0, %ymm5
	vfmadd213ps	%ymm8, %ymm0, %ymm5
	vfmadd213ps	%ymm9, %ymm0, %ymm5
	vfmadd213ps	%ymm10, %ymm0, %ymm5
	vpslld	$23, %ymm15, %ymm0
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vpaddd	%ymm5, %ymm0, %ymm0
	vcmpltps	%ymm14, %ymm12, %ymm5
	vbroadcastss	.LCPI0_11(%rip), %ymm14
	vaddps	%ymm0, %ymm14, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm0, %ymm0
	vmovaps	%ymm6, %ymm5
	vdivps	%ymm0, %ymm13, %ymm0
	vaddps	(%r12,%r10,4), %ymm0, %ymm0
	vmovups	%ymm0, (%r15,%r10,4)
	vmovaps	%ymm4, %ymm0
	leaq	8(%r10), %rbp
	addq	$16, %r10
	cmpq	%rax, %r10
	movq	%rbp, %r10
	jbe	.LBB0_142
.LBB0_143:
	movq	%rbp, %r10
	subq	%rax, %r10
	jae	.LBB0_145
	movq	%r8, %rsi
	imulq	-88(%rsp), %rsi
	leaq	(%r11,%rsi,4), %rsi
	vmovups	32(%r14,%r10,4), %ymm0
	vmaskmovps	(%rsi,%rbp,4), %ymm0, %ymm5
	vmulps	%ymm1, %ymm5, %ymm13
	vmaxps	%ymm13, %ymm15, %ymm13
	vaddps	%ymm4, %ymm13, %ymm14
	vaddps	%ymm6, %ymm14, %ymm15
	vsubps	%ymm15, %ymm13, %ymm15
	vbroadcastss	.LCPI0_5(%rip), %ymm1
	vbroadcastss	.LCPI0_4(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm15, %ymm1
	vfmadd213ps	%ymm7, %ymm15, %ymm1
	vfmadd213ps	%ymm8, %ymm15, %ymm1
	vfmadd213ps	%ymm9, %ymm15, %ymm1
	vfmadd213ps	%ymm10, %ymm15, %ymm1
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vpslld	$23, %ymm14, %ymm14
	vpaddd	%ymm1, %ymm14, %ymm1
	vcmpltps	%ymm13, %ymm12, %ymm13
	vbroadcastss	.LCPI0_11(%rip), %ymm2
	vaddps	%ymm2, %ymm1, %ymm1
	vblendvps	%ymm13, %ymm3, %ymm1, %ymm1
	movq	%r8, %rsi
	imulq	-80(%rsp), %rsi
	vdivps	%ymm1, %ymm5, %ymm1
	movq	-72(%rsp), %r9
	leaq	(%r9,%rsi,4), %rsi
	vmaskmovps	(%rsi,%rbp,4), %ymm0, %ymm5
	vaddps	%ymm5, %ymm1, %ymm1
	vmovaps	%ymm6, %ymm5
	movq	%r8, %rsi
	imulq	64(%rsp), %rsi
	movq	56(%rsp), %r9
	leaq	(%r9,%rsi,4), %rsi
	vmaskmovps	%ymm1, %ymm0, (%rsi,%rbp,4)
	vmovaps	%ymm4, %ymm0
	vbroadcastss	.LCPI0_30(%rip), %ymm1
	movq	72(%rsp), %rsi
	jmp	.LBB0_145
.LBB0_3:
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	-80(%rsp), %rdi
	leaq	(,%rdi,4), %rdi
	movq	64(%rsp), %r8
	leaq	(,%r8,4), %r8
	xorl	%r14d, %r14d
	vxorps	%xmm0, %xmm0, %xmm0
	movq	56(%rsp), %r12
	movq	-72(%rsp), %r13
	movq	-96(%rsp), %rbp
	jmp	.LBB0_5
	.p2align	4
.LBB0_51:
	incq	%r14
	addq	%rcx, %rbp
	addq	%rdi, %r13
	addq	%r8, %r12
	cmpq	%rsi, %r14
	je	.LBB0_227
.LBB0_5:
	cmpq	$8, %rax
	jae	.LBB0_47
	xorl	%ebx, %ebx
	jmp	.LBB0_49
	.p2align	4
.LBB0_47:
	xorl	%r10d, %r10d
	.p2align	4
.LBB0_48:
	vmovups	(%rbp,%r10,4), %ymm1
	vaddps	(%rdx,%r10,4), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm0, %ymm1
	vaddps	(%r13,%r10,4), %ymm1, %ymm1
	vmovups	%ymm1, (%r12,%r10,4)
	leaq	8(%r10), %rbx
	addq	$16, %r10
	cmpq	%rax, %r10
	movq	%rbx, %r10
	jbe	.LBB0_48
.LBB0_49:
	movq	%rbx, %r10
	subq	%rax, %r10
	jae	.LBB0_51
	movq	%r14, %rsi
	imulq	-88(%rsp), %rsi
	movq	%r14, %r15
	imulq	64(%rsp), %r15
	movq	%r14, %r11
	movq	-96(%rsp), %r9
	leaq	(%r9,%rsi,4), %rsi
	leaq	first_lanes(%rip), %r9
	vmovups	32(%r9,%r10,4), %ymm1
	vmaskmovps	(%rsi,%rbx,4), %ymm1, %ymm2
	imulq	-80(%rsp), %r11
	vmaskmovps	(%rdx,%rbx,4), %ymm1, %ymm3
	movq	56(%rsp), %rsi
	leaq	(%rsi,%r15,4), %rsi
	movq	-72(%rsp), %r9
	leaq	(%r9,%r11,4), %r10
	vaddps	%ymm3, %ymm2, %ymm2
	vmaxps	%ymm2, %ymm0, %ymm2
	vmaskmovps	(%r10,%rbx,4), %ymm1, %ymm3
	vaddps	%ymm3, %ymm2, %ymm2
	vmaskmovps	%ymm2, %ymm1, (%rsi,%rbx,4)
	movq	72(%rsp), %rsi
	jmp	.LBB0_51
.LBB0_11:
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	-80(%rsp), %rdi
	leaq	(,%rdi,4), %r14
	movq	64(%rsp), %rdi
	leaq	(,%rdi,4), %r15
	xorl	%r12d, %r12d
	vbroadcastss	.LCPI0_13(%rip), %ymm2
	vbroadcastss	.LCPI0_14(%rip), %ymm6
	vbroadcastss	.LCPI0_1(%rip), %ymm0
	vbroadcastss	.LCPI0_2(%rip), %ymm1
	vbroadcastss	.LCPI0_4(%rip), %ymm3
	vbroadcastss	.LCPI0_5(%rip), %ymm9
	vbroadcastss	.LCPI0_6(%rip), %ymm8
	vbroadcastss	.LCPI0_7(%rip), %ymm10
	vbroadcastss	.LCPI0_8(%rip), %ymm11
	vbroadcastss	.LCPI0_9(%rip), %ymm12
	vbroadcastss	.LCPI0_10(%rip), %ymm4
	leaq	first_lanes(%rip), %r11
	movq	56(%rsp), %r8
	movq	-72(%rsp), %r13
	movq	-96(%rsp), %rbp
	vmovaps	%ymm0, %ymm5
	vmovaps	%ymm1, %ymm7
	jmp	.LBB0_13
	.p2align	4
.LBB0_41:
	incq	%r12
	addq	%rcx, %rbp
	addq	%r14, %r13
	addq	%r15, %r8
	cmpq	%rsi, %r12
	je	.LBB0_227
.LBB0_13:
	cmpq	$8, %rax
	jae	.LBB0_37
	xorl	%edi, %edi
	jmp	.LBB0_39
	.p2align	4
.LBB0_37:
	xorl	%r10d, %r10d
	vbroadcastss	.LCPI0_3(%rip), %ymm13
	.p2align	4
.LBB0_38:
	vmovups	(%rbp,%r10,4), %ymm14
	vaddps	(%rdx,%r10,4), %ymm14, %ymm14
	vmulps	%ymm14, %ymm14, %ymm15
	vfmadd213ps	%ymm2, %ymm6, %ymm15
	vmulps	%ymm15, %ymm14, %ymm15
	vmaxps	%ymm15, %ymm0, %ymm15
	vaddps	%ymm1, %ymm15, %ymm0
	vaddps	%ymm0, %ymm13, %ymm1
	vsubps	%ymm1, %ymm15, %ymm1
	vmovaps	%ymm9, %ymm6
	vfmadd213ps	%ymm3, %ymm1, %ymm6
	vfmadd213ps	%ymm8, %ymm1, %ymm6
	vfmadd213ps	%ymm10, %ymm1, %ymm6
	vfmadd213ps	%ymm11, %ymm1, %ymm6
	vfmadd213ps	%ymm12, %ymm1, %ymm6
	vpslld	$23, %ymm0, %ymm0
	vpaddd	%ymm6, %ymm0, %ymm0
	vbroadcastss	.LCPI0_14(%rip), %ymm6
	vcmpltps	%ymm15, %ymm4, %ymm1
	vbroadcastss	.LCPI0_11(%rip), %ymm15
	vaddps	%ymm0, %ymm15, %ymm0
	vbroadcastss	.LCPI0_12(%rip), %ymm15
	vblendvps	%ymm1, %ymm15, %ymm0, %ymm0
	vmovaps	%ymm7, %ymm1
	vdivps	%ymm0, %ymm14, %ymm0
	vaddps	(%r13,%r10,4), %ymm0, %ymm0
	vmovups	%ymm0, (%r8,%r10,4)
	vmovaps	%ymm5, %ymm0
	leaq	8(%r10), %rdi
	addq	$16, %r10
	cmpq	%rax, %r10
	movq	%rdi, %r10
	jbe	.LBB0_38
.LBB0_39:
	movq	%rdi, %r10
	subq	%rax, %r10
	jae	.LBB0_41
	movq	%r12, %rbx
	imulq	-88(%rsp), %rbx
	movq	-96(%rsp), %rsi
	leaq	(%rsi,%rbx,4), %rbx
	movq	72(%rsp), %rsi
	vmovups	32(%r11,%r10,4), %ymm14
	vmaskmovps	(%rbx,%rdi,4), %ymm14, %ymm0
	vmaskmovps	(%rdx,%rdi,4), %ymm14, %ymm1
	vaddps	%ymm1, %ymm0, %ymm0
	vmulps	%ymm0, %ymm0, %ymm1
	vfmadd213ps	%ymm2, %ymm6, %ymm1
	vmulps	%ymm1, %ymm0, %ymm1
	vmaxps	%ymm1, %ymm5, %ymm1
	vaddps	%ymm7, %ymm1, %ymm6
	vbroadcastss	.LCPI0_3(%rip), %ymm2
	vaddps	%ymm2, %ymm6, %ymm15
	vsubps	%ymm15, %ymm1, %ymm15
	vmovaps	%ymm9, %ymm2
	vfmadd213ps	%ymm3, %ymm15, %ymm2
	vfmadd213ps	%ymm8, %ymm15, %ymm2
	vfmadd213ps	%ymm10, %ymm15, %ymm2
	vfmadd213ps	%ymm11, %ymm15, %ymm2
	vfmadd213ps	%ymm12, %ymm15, %ymm2
	vpslld	$23, %ymm6, %ymm6
	vpaddd	%ymm2, %ymm6, %ymm2
	vbroadcastss	.LCPI0_14(%rip), %ymm6
	vcmpltps	%ymm1, %ymm4, %ymm1
	vbroadcastss	.LCPI0_11(%rip), %ymm13
	vaddps	%ymm2, %ymm13, %ymm2
	vbroadcastss	.LCPI0_12(%rip), %ymm13
	vblendvps	%ymm1, %ymm13, %ymm2, %ymm1
	vbroadcastss	.LCPI0_13(%rip), %ymm2
	movq	%r12, %r10
	imulq	-80(%rsp), %r10
	vdivps	%ymm1, %ymm0, %ymm0
	movq	-72(%rsp), %r9
	leaq	(%r9,%r10,4), %r10
	vmaskmovps	(%r10,%rdi,4), %ymm14, %ymm1
	vaddps	%ymm1, %ymm0, %ymm0
	vmovaps	%ymm7, %ymm1
	movq	%r12, %r10
	imulq	64(%rsp), %r10
	movq	56(%rsp), %r9
	leaq	(%r9,%r10,4), %r10
	vmaskmovps	%ymm0, %ymm14, (%r10,%rdi,4)
	vmovaps	%ymm5, %ymm0
	jmp	.LBB0_41
.LBB0_7:
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	-80(%rsp), %rdi
	leaq	(,%rdi,4), %rdi
	movq	64(%rsp), %r8
	leaq	(,%r8,4), %r8
	xorl	%r14d, %r14d
	vbroadcastss	.LCPI0_0(%rip), %ymm1
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vbroadcastss	.LCPI0_2(%rip), %ymm0
	vbroadcastss	.LCPI0_3(%rip), %ymm5
	vbroadcastss	.LCPI0_6(%rip), %ymm7
	vbroadcastss	.LCPI0_7(%rip), %ymm8
	vbroadcastss	.LCPI0_8(%rip), %ymm9
	vbroadcastss	.LCPI0_9(%rip), %ymm10
	vbroadcastss	.LCPI0_10(%rip), %ymm12
	vbroadcastss	.LCPI0_12(%rip), %ymm3
	leaq	first_lanes(%rip), %r11
	movq	56(%rsp), %r12
	movq	-72(%rsp), %r13
	movq	-96(%rsp), %rbp
	vmovaps	%ymm0, %ymm4
	vmovaps	%ymm5, %ymm6
	vbroadcastss	.LCPI0_5(%rip), %ymm11
	jmp	.LBB0_9
	.p2align	4
.LBB0_46:
	incq	%r14
	addq	%rcx, %rbp
	addq	%rdi, %r13
	addq	%r8, %r12
	cmpq	%rsi, %r14
	je	.LBB0_227
.LBB0_9:
	cmpq	$8, %rax
	jae	.LBB0_42
	xorl	%r15d, %r15d
	jmp	.LBB0_44
	.p2align	4
.LBB0_42:
	xorl	%r10d, %r10d
	vbroadcastss	.LCPI0_4(%rip), %ymm2
	.p2align	4
.LBB0_43:
	vmovups	(%rbp,%r10,4), %ymm13
	vaddps	(%rdx,%r10,4), %ymm13, %ymm13
	vmulps	%ymm1, %ymm13, %ymm14
	vmaxps	%ymm14, %ymm15, %ymm14
	vaddps	%ymm0, %ymm14, %ymm15
	vaddps	%ymm5, %ymm15, %ymm0
	vsubps	%ymm0, %ymm14, %ymm0
	vmovaps	%ymm11, %ymm5
	vfmadd213ps	%ymm2, %ymm0, %ymm5
	vfmadd213ps	%ymm7, %ymm0, %ymm5
	vfmadd213ps	%ymm8, %ymm0, %ymm5
	vfmadd213ps	%ymm9, %ymm0, %ymm5
	vfmadd213ps	%ymm10, %ymm0, %ymm5
	vpslld	$23, %ymm15, %ymm0
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vpaddd	%ymm5, %ymm0, %ymm0
	vcmpltps	%ymm14, %ymm12, %ymm5
	vbroadcastss	.LCPI0_11(%rip), %ymm14
	vaddps	%ymm0, %ymm14, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm0, %ymm0
	vmovaps	%ymm6, %ymm5
	vdivps	%ymm0, %ymm13, %ymm0
	vaddps	(%r13,%r10,4), %ymm0, %ymm0
	vmovups	%ymm0, (%r12,%r10,4)
	vmovaps	%ymm4, %ymm0
	leaq	8(%r10), %r15
	addq	$16, %r10
	cmpq	%rax, %r10
	movq	%r15, %r10
	jbe	.LBB0_43
.LBB0_44:
	movq	%r15, %r10
	subq	%rax, %r10
	jae	.LBB0_46
	movq	%r14, %rbx
	imulq	-88(%rsp), %rbx
	movq	-96(%rsp), %rsi
	leaq	(%rsi,%rbx,4), %rbx
	movq	72(%rsp), %rsi
	vmovups	32(%r11,%r10,4), %ymm13
	vmaskmovps	(%rbx,%r15,4), %ymm13, %ymm0
	vmaskmovps	(%rdx,%r15,4), %ymm13, %ymm5
	vaddps	%ymm5, %ymm0, %ymm0
	vmulps	%ymm1, %ymm0, %ymm5
	vmaxps	%ymm5, %ymm15, %ymm5
	vaddps	%ymm4, %ymm5, %ymm14
	vaddps	%ymm6, %ymm14, %ymm15
	vsubps	%ymm15, %ymm5, %ymm15
	vbroadcastss	.LCPI0_5(%rip), %ymm1
	vbroadcastss	.LCPI0_4(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm15, %ymm1
	vfmadd213ps	%ymm7, %ymm15, %ymm1
	vfmadd213ps	%ymm8, %ymm15, %ymm1
	vfmadd213ps	%ymm9, %ymm15, %ymm1
	vfmadd213ps	%ymm10, %ymm15, %ymm1
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vpslld	$23, %ymm14, %ymm14
	vpaddd	%ymm1, %ymm14, %ymm1
	vcmpltps	%ymm5, %ymm12, %ymm5
	vbroadcastss	.LCPI0_11(%rip), %ymm2
	vaddps	%ymm2, %ymm1, %ymm1
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovaps	%ymm6, %ymm5
	movq	%r14, %r10
	imulq	-80(%rsp), %r10
	vdivps	%ymm1, %ymm0, %ymm0
	movq	-72(%rsp), %r9
	leaq	(%r9,%r10,4), %r10
	vmaskmovps	(%r10,%r15,4), %ymm13, %ymm1
	vaddps	%ymm1, %ymm0, %ymm0
	vbroadcastss	.LCPI0_0(%rip), %ymm1
	movq	%r14, %r10
	imulq	64(%rsp), %r10
	movq	56(%rsp), %r9
	leaq	(%r9,%r10,4), %r10
	vmaskmovps	%ymm0, %ymm13, (%r10,%r15,4)
	vmovaps	%ymm4, %ymm0
	jmp	.LBB0_46
.LBB0_15:
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	-80(%rsp), %rdi
	leaq	(,%rdi,4), %r14
	movq	64(%rsp), %rdi
	leaq	(,%rdi,4), %r15
	xorl	%r12d, %r12d
	vbroadcastss	.LCPI0_15(%rip), %ymm5
	vbroadcastss	.LCPI0_16(%rip), %ymm1
	vbroadcastss	.LCPI0_17(%rip), %ymm9
	vbroadcastss	.LCPI0_21(%rip), %ymm6
	vbroadcastss	.LCPI0_22(%rip), %ymm11
	vbroadcastss	.LCPI0_23(%rip), %ymm12
	vbroadcastss	.LCPI0_24(%rip), %ymm15
	vbroadcastss	.LCPI0_25(%rip), %ymm13
	vbroadcastss	.LCPI0_26(%rip), %ymm7
	vbroadcastss	.LCPI0_27(%rip), %ymm8
	vbroadcastss	.LCPI0_11(%rip), %ymm0
	vbroadcastss	.LCPI0_28(%rip), %ymm14
	leaq	first_lanes(%rip), %r11
	movq	56(%rsp), %rbp
	movq	-72(%rsp), %r8
	movq	-96(%rsp), %rdi
	jmp	.LBB0_17
	.p2align	4
.LBB0_36:
	incq	%r12
	addq	%rcx, %rdi
	addq	%r14, %r8
	addq	%r15, %rbp
	cmpq	%rsi, %r12
	je	.LBB0_227
.LBB0_17:
	cmpq	$8, %rax
	jae	.LBB0_32
	xorl	%r10d, %r10d
	jmp	.LBB0_34
	.p2align	4
.LBB0_32:
	xorl	%r13d, %r13d
	vbroadcastss	.LCPI0_29(%rip), %ymm10
	.p2align	4
.LBB0_33:
	vmovups	(%rdi,%r13,4), %ymm2
	vaddps	(%rdx,%r13,4), %ymm2, %ymm2
	vminps	%ymm2, %ymm5, %ymm4
	vmaxps	%ymm4, %ymm1, %ymm4
	vmulps	%ymm4, %ymm4, %ymm3
	vbroadcastss	.LCPI0_18(%rip), %ymm5
	vfmadd213ps	%ymm9, %ymm3, %ymm5
	vbroadcastss	.LCPI0_19(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm3, %ymm5
	vbroadcastss	.LCPI0_20(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm3, %ymm5
	vfmadd213ps	%ymm6, %ymm3, %ymm5
	vfmadd213ps	%ymm11, %ymm3, %ymm5
	vmovaps	%ymm15, %ymm9
	vfmadd213ps	%ymm12, %ymm3, %ymm9
	vfmadd213ps	%ymm13, %ymm3, %ymm9
	vfmadd213ps	%ymm7, %ymm3, %ymm9
	vfmadd213ps	%ymm8, %ymm3, %ymm9
	vfmadd213ps	%ymm0, %ymm3, %ymm9
	vdivps	%ymm9, %ymm5, %ymm3
	vbroadcastss	.LCPI0_15(%rip), %ymm5
	vbroadcastss	.LCPI0_17(%rip), %ymm9
	vmulps	%ymm3, %ymm4, %ymm3
	vcmpleps	%ymm2, %ymm5, %ymm4
	vblendvps	%ymm4, %ymm14, %ymm3, %ymm3
	vcmpleps	%ymm1, %ymm2, %ymm4
	vblendvps	%ymm4, %ymm10, %ymm3, %ymm3
	vmulps	%ymm2, %ymm14, %ymm4
	vfmadd231ps	%ymm3, %ymm2, %ymm4
	vaddps	(%r8,%r13,4), %ymm4, %ymm2
	vmovups	%ymm2, (%rbp,%r13,4)
	leaq	8(%r13), %r10
	addq	$16, %r13
	cmpq	%rax, %r13
	movq	%r10, %r13
	jbe	.LBB0_33
.LBB0_34:
	movq	%r10, %rbx
	subq	%rax, %rbx
	vbroadcastss	.LCPI0_20(%rip), %ymm10
	jae	.LBB0_36
	movq	%r12, %r13
	imulq	-88(%rsp), %r13
	movq	-96(%rsp), %rsi
	leaq	(%rsi,%r13,4), %r13
	movq	72(%rsp), %rsi
	vmovups	32(%r11,%rbx,4), %ymm3
	vmovups	%ymm3, -40(%rsp)
	vmaskmovps	(%r13,%r10,4), %ymm3, %ymm2
	vmaskmovps	(%rdx,%r10,4), %ymm3, %ymm3
	vaddps	%ymm3, %ymm2, %ymm2
	vminps	%ymm2, %ymm5, %ymm3
	vmaxps	%ymm3, %ymm1, %ymm3
	vmulps	%ymm3, %ymm3, %ymm4
	vbroadcastss	.LCPI0_18(%rip), %ymm5
	vfmadd213ps	%ymm9, %ymm4, %ymm5
	vbroadcastss	.LCPI0_19(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm4, %ymm5
	vfmadd213ps	%ymm10, %ymm4, %ymm5
	vfmadd213ps	%ymm6, %ymm4, %ymm5
	vfmadd213ps	%ymm11, %ymm4, %ymm5
	vmovaps	%ymm15, %ymm9
	vfmadd213ps	%ymm12, %ymm4, %ymm9
	vfmadd213ps	%ymm13, %ymm4, %ymm9
	vfmadd213ps	%ymm7, %ymm4, %ymm9
	vfmadd213ps	%ymm8, %ymm4, %ymm9
	vfmadd213ps	%ymm0, %ymm4, %ymm9
	vdivps	%ymm9, %ymm5, %ymm4
	vbroadcastss	.LCPI0_15(%rip), %ymm5
	vbroadcastss	.LCPI0_17(%rip), %ymm9
	vmulps	%ymm4, %ymm3, %ymm3
	vcmpleps	%ymm2, %ymm5, %ymm4
	vblendvps	%ymm4, %ymm14, %ymm3, %ymm3
	vcmpleps	%ymm1, %ymm2, %ymm4
	vbroadcastss	.LCPI0_29(%rip), %ymm10
	vblendvps	%ymm4, %ymm10, %ymm3, %ymm3
	vbroadcastss	.LCPI0_16(%rip), %ymm1
	vmulps	%ymm2, %ymm14, %ymm4
	vfmadd231ps	%ymm3, %ymm2, %ymm4
	movq	%r12, %rbx
	imulq	-80(%rsp), %rbx
	movq	-72(%rsp), %r9
	leaq	(%r9,%rbx,4), %rbx
	vmovups	-40(%rsp), %ymm3
	vmaskmovps	(%rbx,%r10,4), %ymm3, %ymm2
	vaddps	%ymm2, %ymm4, %ymm2
	movq	%r12, %rbx
	imulq	64(%rsp), %rbx
	movq	56(%rsp), %r9
	leaq	(%r9,%rbx,4), %rbx
	vmaskmovps	%ymm2, %ymm3, (%rbx,%r10,4)
	jmp	.LBB0_36
.LBB0_23:
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	-80(%rsp), %rdi
	leaq	(,%rdi,4), %rdi
	movq	64(%rsp), %r8
	leaq	(,%r8,4), %r8
	xorl	%r14d, %r14d
	movq	56(%rsp), %r12
	movq	-72(%rsp), %r13
	movq	-96(%rsp), %rbp
	jmp	.LBB0_25
	.p2align	4
.LBB0_56:
	incq	%r14
	addq	%rcx, %rbp
	addq	%rdi, %r13
	addq	%r8, %r12
	cmpq	%rsi, %r14
	je	.LBB0_227
.LBB0_25:
	cmpq	$8, %rax
	jae	.LBB0_52
	xorl	%r10d, %r10d
	jmp	.LBB0_54
	.p2align	4
.LBB0_52:
	xorl	%ebx, %ebx
	.p2align	4
.LBB0_53:
	vmovups	(%rbp,%rbx,4), %ymm0
	vaddps	(%rdx,%rbx,4), %ymm0, %ymm0
	vaddps	(%r13,%rbx,4), %ymm0, %ymm0
	vmovups	%ymm0, (%r12,%rbx,4)
	leaq	8(%rbx), %r10
	addq	$16, %rbx
	cmpq	%rax, %rbx
	movq	%r10, %rbx
	jbe	.LBB0_53
.LBB0_54:
	movq	%r10, %rbx
	subq	%rax, %rbx
	jae	.LBB0_56
	movq	%r14, %rsi
	imulq	-88(%rsp), %rsi
	movq	%r14, %r11
	imulq	64(%rsp), %r11
	movq	%r14, %r15
	imulq	-80(%rsp), %r15
	movq	-96(%rsp), %r9
	leaq	(%r9,%rsi,4), %rsi
	movq	56(%rsp), %r9
	leaq	(%r9,%r11,4), %r11
	movq	-72(%rsp), %r9
	leaq	(%r9,%r15,4), %r15
	leaq	first_lanes(%rip), %r9
	vmovups	32(%r9,%rbx,4), %ymm0
	vmaskmovps	(%rsi,%r10,4), %ymm0, %ymm1
	movq	72(%rsp), %rsi
	vmaskmovps	(%rdx,%r10,4), %ymm0, %ymm2
	vaddps	%ymm2, %ymm1, %ymm1
	vmaskmovps	(%r15,%r10,4), %ymm0, %ymm2
	vaddps	%ymm2, %ymm1, %ymm1
	vmaskmovps	%ymm1, %ymm0, (%r11,%r10,4)
	jmp	.LBB0_56
.LBB0_171:
	decl	%ecx
	cmpl	$4, %ecx
	ja	.LBB0_193
	leaq	.LJTI0_0(%rip), %rdx
	movslq	(%rdx,%rcx,4), %rcx
	addq	%rdx, %rcx
	jmpq	*%rcx
.LBB0_189:
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	64(%rsp), %rdx
	leaq	(,%rdx,4), %rdx
	xorl	%edi, %edi
	leaq	first_lanes(%rip), %r8
	vbroadcastss	.LCPI0_30(%rip), %ymm1
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vbroadcastss	.LCPI0_2(%rip), %ymm0
	vbroadcastss	.LCPI0_3(%rip), %ymm5
	vbroadcastss	.LCPI0_6(%rip), %ymm7
	vbroadcastss	.LCPI0_7(%rip), %ymm8
	vbroadcastss	.LCPI0_8(%rip), %ymm9
	vbroadcastss	.LCPI0_9(%rip), %ymm10
	vbroadcastss	.LCPI0_10(%rip), %ymm12
	vbroadcastss	.LCPI0_12(%rip), %ymm3
	movq	56(%rsp), %r9
	movq	-96(%rsp), %r11
	vmovaps	%ymm0, %ymm4
	vmovaps	%ymm5, %ymm6
	vbroadcastss	.LCPI0_5(%rip), %ymm11
	movq	-96(%rsp), %rbx
	jmp	.LBB0_191
	.p2align	4
.LBB0_201:
	incq	%rdi
	addq	%rcx, %r11
	addq	%rdx, %r9
	cmpq	%rsi, %rdi
	je	.LBB0_227
.LBB0_191:
	cmpq	$8, %rax
	jae	.LBB0_197
	xorl	%r14d, %r14d
	jmp	.LBB0_199
.LBB0_197:
	xorl	%r10d, %r10d
	vbroadcastss	.LCPI0_4(%rip), %ymm2
	.p2align	4
.LBB0_198:
	vmovups	(%r11,%r10,4), %ymm13
	vmulps	%ymm1, %ymm13, %ymm14
	vmaxps	%ymm14, %ymm15, %ymm14
	vaddps	%ymm0, %ymm14, %ymm15
	vaddps	%ymm5, %ymm15, %ymm0
	vsubps	%ymm0, %ymm14, %ymm0
	vmovaps	%ymm11, %ymm5
	vfmadd213ps	%ymm2, %ymm0, %ymm5
	vfmadd213ps	%ymm7, %ymm0, %ymm5
	vfmadd213ps	%ymm8, %ymm0, %ymm5
	vfmadd213ps	%ymm9, %ymm0, %ymm5
	vfmadd213ps	%ymm10, %ymm0, %ymm5
	vpslld	$23, %ymm15, %ymm0
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vpaddd	%ymm5, %ymm0, %ymm0
	vcmpltps	%ymm14, %ymm12, %ymm5
	vbroadcastss	.LCPI0_11(%rip), %ymm14
	vaddps	%ymm0, %ymm14, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm0, %ymm0
	vmovaps	%ymm6, %ymm5
	vdivps	%ymm0, %ymm13, %ymm0
	vmovups	%ymm0, (%r9,%r10,4)
	vmovaps	%ymm4, %ymm0
	leaq	8(%r10), %r14
	addq	$16, %r10
	cmpq	%rax, %r10
	movq	%r14, %r10
	jbe	.LBB0_198
.LBB0_199:
	movq	%r14, %r10
	subq	%rax, %r10
	jae	.LBB0_201
	movq	%rdi, %rsi
	imulq	-88(%rsp), %rsi
	leaq	(%rbx,%rsi,4), %rsi
	vmovups	32(%r8,%r10,4), %ymm0
	vmaskmovps	(%rsi,%r14,4), %ymm0, %ymm5
	vmulps	%ymm1, %ymm5, %ymm13
	vmaxps	%ymm13, %ymm15, %ymm13
	vaddps	%ymm4, %ymm13, %ymm14
	vaddps	%ymm6, %ymm14, %ymm15
	vsubps	%ymm15, %ymm13, %ymm15
	vbroadcastss	.LCPI0_5(%rip), %ymm1
	vbroadcastss	.LCPI0_4(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm15, %ymm1
	vfmadd213ps	%ymm7, %ymm15, %ymm1
	vfmadd213ps	%ymm8, %ymm15, %ymm1
	vfmadd213ps	%ymm9, %ymm15, %ymm1
	vfmadd213ps	%ymm10, %ymm15, %ymm1
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vpslld	$23, %ymm14, %ymm14
	vpaddd	%ymm1, %ymm14, %ymm1
	vcmpltps	%ymm13, %ymm12, %ymm13
	vbroadcastss	.LCPI0_11(%rip), %ymm2
	vaddps	%ymm2, %ymm1, %ymm1
	vblendvps	%ymm13, %ymm3, %ymm1, %ymm1
	vdivps	%ymm1, %ymm5, %ymm1
	vmovaps	%ymm6, %ymm5
	movq	%rdi, %rsi
	imulq	64(%rsp), %rsi
	movq	56(%rsp), %r10
	leaq	(%r10,%rsi,4), %rsi
	vmaskmovps	%ymm1, %ymm0, (%rsi,%r14,4)
	vmovaps	%ymm4, %ymm0
	vbroadcastss	.LCPI0_30(%rip), %ymm1
	movq	72(%rsp), %rsi
	jmp	.LBB0_201
.LBB0_60:
	movq	72(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	64(%rsp), %rdi
	leaq	(,%rdi,4), %rdi
	xorl	%r8d, %r8d
	leaq	first_lanes(%rip), %r9
	vxorps	%xmm0, %xmm0, %xmm0
	movq	56(%rsp), %r11
	movq	-96(%rsp), %r14
	movq	-96(%rsp), %r15
	jmp	.LBB0_62
	.p2align	4
.LBB0_108:
	incq	%r8
	addq	%rcx, %r14
	addq	%rdi, %r11
	cmpq	%rsi, %r8
	je	.LBB0_227
.LBB0_62:
	cmpq	$8, %rax
	jae	.LBB0_104
	xorl	%r10d, %r10d
	jmp	.LBB0_106
	.p2align	4
.LBB0_104:
	xorl	%ebx, %ebx
	.p2align	4
.LBB0_105:
	vmovups	(%r14,%rbx,4), %ymm1
	vaddps	(%rdx,%rbx,4), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm0, %ymm1
	vmovups	%ymm1, (%r11,%rbx,4)
	leaq	8(%rbx), %r10
	addq	$16, %rbx
	cmpq	%rax, %rbx
	movq	%r10, %rbx
	jbe	.LBB0_105
.LBB0_106:
	movq	%r10, %rbx
	subq	%rax, %rbx
	jae	.LBB0_108
	movq	%r8, %rsi
	imulq	-88(%rsp), %rsi
	leaq	(%r15,%rsi,4), %rsi
	vmovups	32(%r9,%rbx,4), %ymm1
	vmaskmovps	(%rsi,%r10,4), %ymm1, %ymm2
	movq	%r8, %rsi
	vmaskmovps	(%rdx,%r10,4), %ymm1, %ymm3
	imulq	64(%rsp), %rsi
	movq	56(%rsp), %rbx
	leaq	(%rbx,%rsi,4), %rsi
	vaddps	%ymm3, %ymm2, %ymm2
	vmaxps	%ymm2, %ymm0, %ymm2
	vmaskmovps	%ymm2, %ymm1, (%rsi,%r10,4)
	movq	72(%rsp), %rsi
	jmp	.LBB0_108
.LBB0_68:
	movq	72(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	64(%rsp), %rdi
	leaq	(,%rdi,4), %rdi
	xorl	%r8d, %r8d
	leaq	first_lanes(%rip), %r9
	vbroadcastss	.LCPI0_13(%rip), %ymm2
	vbroadcastss	.LCPI0_14(%rip), %ymm0
	vbroadcastss	.LCPI0_1(%rip), %ymm1
	vbroadcastss	.LCPI0_2(%rip), %ymm6
	vbroadcastss	.LCPI0_4(%rip), %ymm3
	vbroadcastss	.LCPI0_5(%rip), %ymm9
	vbroadcastss	.LCPI0_6(%rip), %ymm8
	vbroadcastss	.LCPI0_7(%rip), %ymm10
	vbroadcastss	.LCPI0_8(%rip), %ymm11
	vbroadcastss	.LCPI0_9(%rip), %ymm12
	movq	56(%rsp), %r11
	movq	-96(%rsp), %r14
	vmovaps	%ymm0, %ymm4
	vmovaps	%ymm1, %ymm5
	vmovaps	%ymm6, %ymm7
	movq	-96(%rsp), %rbx
	jmp	.LBB0_70
	.p2align	4
.LBB0_98:
	incq	%r8
	addq	%rcx, %r14
	addq	%rdi, %r11
	cmpq	%rsi, %r8
	je	.LBB0_227
.LBB0_70:
	cmpq	$8, %rax
	jae	.LBB0_94
	xorl	%r15d, %r15d
	jmp	.LBB0_96
	.p2align	4
.LBB0_94:
	xorl	%r10d, %r10d
	vbroadcastss	.LCPI0_3(%rip), %ymm13
	.p2align	4
.LBB0_95:
	vmovups	(%r14,%r10,4), %ymm14
	vaddps	(%rdx,%r10,4), %ymm14, %ymm14
	vmulps	%ymm14, %ymm14, %ymm15
	vfmadd213ps	%ymm2, %ymm0, %ymm15
	vmulps	%ymm15, %ymm14, %ymm15
	vmaxps	%ymm15, %ymm1, %ymm15
	vaddps	%ymm6, %ymm15, %ymm0
	vaddps	%ymm0, %ymm13, %ymm1
	vsubps	%ymm1, %ymm15, %ymm1
	vmovaps	%ymm9, %ymm6
	vfmadd213ps	%ymm3, %ymm1, %ymm6
	vfmadd213ps	%ymm8, %ymm1, %ymm6
	vfmadd213ps	%ymm10, %ymm1, %ymm6
	vfmadd213ps	%ymm11, %ymm1, %ymm6
	vfmadd213ps	%ymm12, %ymm1, %ymm6
	vpslld	$23, %ymm0, %ymm0
	vpaddd	%ymm6, %ymm0, %ymm0
	vmovaps	%ymm7, %ymm6
	vbroadcastss	.LCPI0_10(%rip), %ymm1
	vcmpltps	%ymm15, %ymm1, %ymm1
	vbroadcastss	.LCPI0_11(%rip), %ymm15
	vaddps	%ymm0, %ymm15, %ymm0
	vbroadcastss	.LCPI0_12(%rip), %ymm15
	vblendvps	%ymm1, %ymm15, %ymm0, %ymm0
	vmovaps	%ymm5, %ymm1
	vdivps	%ymm0, %ymm14, %ymm0
	vmovups	%ymm0, (%r11,%r10,4)
	vmovaps	%ymm4, %ymm0
	leaq	8(%r10), %r15
	addq	$16, %r10
	cmpq	%rax, %r10
	movq	%r15, %r10
	jbe	.LBB0_95
.LBB0_96:
	movq	%r15, %r10
	subq	%rax, %r10
	jae	.LBB0_98
	movq	%r8, %rsi
	imulq	-88(%rsp), %rsi
	leaq	(%rbx,%rsi,4), %rsi
	vmovups	32(%r9,%r10,4), %ymm0
	vmaskmovps	(%rsi,%r15,4), %ymm0, %ymm1
	vmaskmovps	(%rdx,%r15,4), %ymm0, %ymm6
	vaddps	%ymm6, %ymm1, %ymm1
	vmulps	%ymm1, %ymm1, %ymm6
	vfmadd213ps	%ymm2, %ymm4, %ymm6
	vmulps	%ymm6, %ymm1, %ymm6
	vmaxps	%ymm6, %ymm5, %ymm6
	vaddps	%ymm7, %ymm6, %ymm14
	vbroadcastss	.LCPI0_3(%rip), %ymm2
	vaddps	%ymm2, %ymm14, %ymm15
	vsubps	%ymm15, %ymm6, %ymm15
	vmovaps	%ymm9, %ymm2
	vfmadd213ps	%ymm3, %ymm15, %ymm2
	vfmadd213ps	%ymm8, %ymm15, %ymm2
	vfmadd213ps	%ymm10, %ymm15, %ymm2
	vfmadd213ps	%ymm11, %ymm15, %ymm2
	vfmadd213ps	%ymm12, %ymm15, %ymm2
	vpslld	$23, %ymm14, %ymm14
	vpaddd	%ymm2, %ymm14, %ymm2
	vbroadcastss	.LCPI0_10(%rip), %ymm13
	vcmpltps	%ymm6, %ymm13, %ymm6
	vbroadcastss	.LCPI0_11(%rip), %ymm13
	vaddps	%ymm2, %ymm13, %ymm2
	vbroadcastss	.LCPI0_12(%rip), %ymm13
	vblendvps	%ymm6, %ymm13, %ymm2, %ymm2
	vmovaps	%ymm7, %ymm6
	vdivps	%ymm2, %ymm1, %ymm1
	vbroadcastss	.LCPI0_13(%rip), %ymm2
	movq	%r8, %rsi
	imulq	64(%rsp), %rsi
	movq	56(%rsp), %r10
	leaq	(%r10,%rsi,4), %rsi
	vmaskmovps	%ymm1, %ymm0, (%rsi,%r15,4)
	vmovaps	%ymm5, %ymm1
	vmovaps	%ymm4, %ymm0
	movq	72(%rsp), %rsi
	jmp	.LBB0_98
.LBB0_64:
	movq	72(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	64(%rsp), %rdi
	leaq	(,%rdi,4), %rdi
	xorl	%r8d, %r8d
	leaq	first_lanes(%rip), %r9
	vbroadcastss	.LCPI0_0(%rip), %ymm1
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vbroadcastss	.LCPI0_2(%rip), %ymm0
	vbroadcastss	.LCPI0_3(%rip), %ymm5
	vbroadcastss	.LCPI0_6(%rip), %ymm7
	vbroadcastss	.LCPI0_7(%rip), %ymm8
	vbroadcastss	.LCPI0_8(%rip), %ymm9
	vbroadcastss	.LCPI0_9(%rip), %ymm10
	vbroadcastss	.LCPI0_10(%rip), %ymm12
	vbroadcastss	.LCPI0_12(%rip), %ymm3
	movq	56(%rsp), %r11
	movq	-96(%rsp), %r14
	vmovaps	%ymm0, %ymm4
	vmovaps	%ymm5, %ymm6
	vbroadcastss	.LCPI0_5(%rip), %ymm11
	movq	-96(%rsp), %rbx
	jmp	.LBB0_66
	.p2align	4
.LBB0_103:
	incq	%r8
	addq	%rcx, %r14
	addq	%rdi, %r11
	cmpq	%rsi, %r8
	je	.LBB0_227
.LBB0_66:
	cmpq	$8, %rax
	jae	.LBB0_99
	xorl	%r15d, %r15d
	jmp	.LBB0_101
	.p2align	4
.LBB0_99:
	xorl	%r10d, %r10d
	vbroadcastss	.LCPI0_4(%rip), %ymm2
	.p2align	4
.LBB0_100:
	vmovups	(%r14,%r10,4), %ymm13
	vaddps	(%rdx,%r10,4), %ymm13, %ymm13
	vmulps	%ymm1, %ymm13, %ymm14
	vmaxps	%ymm14, %ymm15, %ymm14
	vaddps	%ymm0, %ymm14, %ymm15
	vaddps	%ymm5, %ymm15, %ymm0
	vsubps	%ymm0, %ymm14, %ymm0
	vmovaps	%ymm11, %ymm5
	vfmadd213ps	%ymm2, %ymm0, %ymm5
	vfmadd213ps	%ymm7, %ymm0, %ymm5
	vfmadd213ps	%ymm8, %ymm0, %ymm5
	vfmadd213ps	%ymm9, %ymm0, %ymm5
	vfmadd213ps	%ymm10, %ymm0, %ymm5
	vpslld	$23, %ymm15, %ymm0
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vpaddd	%ymm5, %ymm0, %ymm0
	vcmpltps	%ymm14, %ymm12, %ymm5
	vbroadcastss	.LCPI0_11(%rip), %ymm14
	vaddps	%ymm0, %ymm14, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm0, %ymm0
	vmovaps	%ymm6, %ymm5
	vdivps	%ymm0, %ymm13, %ymm0
	vmovups	%ymm0, (%r11,%r10,4)
	vmovaps	%ymm4, %ymm0
	leaq	8(%r10), %r15
	addq	$16, %r10
	cmpq	%rax, %r10
	movq	%r15, %r10
	jbe	.LBB0_100
.LBB0_101:
	movq	%r15, %r10
	subq	%rax, %r10
	jae	.LBB0_103
	movq	%r8, %rsi
	imulq	-88(%rsp), %rsi
	leaq	(%rbx,%rsi,4), %rsi
	vmovups	32(%r9,%r10,4), %ymm0
	vmaskmovps	(%rsi,%r15,4), %ymm0, %ymm5
	vmaskmovps	(%rdx,%r15,4), %ymm0, %ymm13
	vaddps	%ymm5, %ymm13, %ymm5
	vmulps	%ymm1, %ymm5, %ymm13
	vmaxps	%ymm13, %ymm15, %ymm13
	vaddps	%ymm4, %ymm13, %ymm14
	vaddps	%ymm6, %ymm14, %ymm15
	vsubps	%ymm15, %ymm13, %ymm15
	vbroadcastss	.LCPI0_5(%rip), %ymm1
	vbroadcastss	.LCPI0_4(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm15, %ymm1
	vfmadd213ps	%ymm7, %ymm15, %ymm1
	vfmadd213ps	%ymm8, %ymm15, %ymm1
	vfmadd213ps	%ymm9, %ymm15, %ymm1
	vfmadd213ps	%ymm10, %ymm15, %ymm1
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vpslld	$23, %ymm14, %ymm14
	vpaddd	%ymm1, %ymm14, %ymm1
	vcmpltps	%ymm13, %ymm12, %ymm13
	vbroadcastss	.LCPI0_11(%rip), %ymm2
	vaddps	%ymm2, %ymm1, %ymm1
	vblendvps	%ymm13, %ymm3, %ymm1, %ymm1
	vdivps	%ymm1, %ymm5, %ymm1
	vmovaps	%ymm6, %ymm5
	movq	%r8, %rsi
	imulq	64(%rsp), %rsi
	movq	56(%rsp), %r10
	leaq	(%r10,%rsi,4), %rsi
	vmaskmovps	%ymm1, %ymm0, (%rsi,%r15,4)
	vmovaps	%ymm4, %ymm0
	vbroadcastss	.LCPI0_0(%rip), %ymm1
	movq	72(%rsp), %rsi
	jmp	.LBB0_103
.LBB0_72:
	movq	72(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	64(%rsp), %rdi
	leaq	(,%rdi,4), %r8
	xorl	%r9d, %r9d
	leaq	first_lanes(%rip), %r14
	vbroadcastss	.LCPI0_15(%rip), %ymm5
	vbroadcastss	.LCPI0_16(%rip), %ymm1
	vbroadcastss	.LCPI0_17(%rip), %ymm9
	vbroadcastss	.LCPI0_21(%rip), %ymm6
	vbroadcastss	.LCPI0_22(%rip), %ymm11
	vbroadcastss	.LCPI0_23(%rip), %ymm12
	vbroadcastss	.LCPI0_24(%rip), %ymm15
	vbroadcastss	.LCPI0_25(%rip), %ymm13
	vbroadcastss	.LCPI0_26(%rip), %ymm7
	vbroadcastss	.LCPI0_27(%rip), %ymm8
	vbroadcastss	.LCPI0_11(%rip), %ymm0
	vbroadcastss	.LCPI0_28(%rip), %ymm14
	movq	56(%rsp), %rdi
	movq	-96(%rsp), %r11
	movq	-96(%rsp), %rbx
	jmp	.LBB0_74
	.p2align	4
.LBB0_93:
	incq	%r9
	addq	%rcx, %r11
	addq	%r8, %rdi
	cmpq	%rsi, %r9
	je	.LBB0_227
.LBB0_74:
	cmpq	$8, %rax
	jae	.LBB0_89
	xorl	%r15d, %r15d
	jmp	.LBB0_91
	.p2align	4
.LBB0_89:
	xorl	%r10d, %r10d
	vbroadcastss	.LCPI0_29(%rip), %ymm10
	.p2align	4
.LBB0_90:
	vmovups	(%r11,%r10,4), %ymm2
	vaddps	(%rdx,%r10,4), %ymm2, %ymm2
	vminps	%ymm2, %ymm5, %ymm4
	vmaxps	%ymm4, %ymm1, %ymm4
	vmulps	%ymm4, %ymm4, %ymm3
	vbroadcastss	.LCPI0_18(%rip), %ymm5
	vfmadd213ps	%ymm9, %ymm3, %ymm5
	vbroadcastss	.LCPI0_19(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm3, %ymm5
	vbroadcastss	.LCPI0_20(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm3, %ymm5
	vfmadd213ps	%ymm6, %ymm3, %ymm5
	vfmadd213ps	%ymm11, %ymm3, %ymm5
	vmovaps	%ymm15, %ymm9
	vfmadd213ps	%ymm12, %ymm3, %ymm9
	vfmadd213ps	%ymm13, %ymm3, %ymm9
	vfmadd213ps	%ymm7, %ymm3, %ymm9
	vfmadd213ps	%ymm8, %ymm3, %ymm9
	vfmadd213ps	%ymm0, %ymm3, %ymm9
	vdivps	%ymm9, %ymm5, %ymm3
	vbroadcastss	.LCPI0_15(%rip), %ymm5
	vbroadcastss	.LCPI0_17(%rip), %ymm9
	vmulps	%ymm3, %ymm4, %ymm3
	vcmpleps	%ymm2, %ymm5, %ymm4
	vblendvps	%ymm4, %ymm14, %ymm3, %ymm3
	vcmpleps	%ymm1, %ymm2, %ymm4
	vblendvps	%ymm4, %ymm10, %ymm3, %ymm3
	vmulps	%ymm2, %ymm14, %ymm4
	vfmadd231ps	%ymm3, %ymm2, %ymm4
	vmovups	%ymm4, (%rdi,%r10,4)
	leaq	8(%r10), %r15
	addq	$16, %r10
	cmpq	%rax, %r10
	movq	%r15, %r10
	jbe	.LBB0_90
.LBB0_91:
	movq	%r15, %r10
	subq	%rax, %r10
	vbroadcastss	.LCPI0_20(%rip), %ymm10
	jae	.LBB0_93
	movq	%r9, %rsi
	imulq	-88(%rsp), %rsi
	leaq	(%rbx,%rsi,4), %rsi
	vmovups	32(%r14,%r10,4), %ymm3
	vmovups	%ymm3, -72(%rsp)
	vmaskmovps	(%rsi,%r15,4), %ymm3, %ymm2
	vmaskmovps	(%rdx,%r15,4), %ymm3, %ymm3
	vaddps	%ymm3, %ymm2, %ymm2
	vminps	%ymm2, %ymm5, %ymm3
	vmaxps	%ymm3, %ymm1, %ymm3
	vmulps	%ymm3, %ymm3, %ymm4
	vbroadcastss	.LCPI0_18(%rip), %ymm5
	vfmadd213ps	%ymm9, %ymm4, %ymm5
	vbroadcastss	.LCPI0_19(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm4, %ymm5
	vfmadd213ps	%ymm10, %ymm4, %ymm5
	vfmadd213ps	%ymm6, %ymm4, %ymm5
	vfmadd213ps	%ymm11, %ymm4, %ymm5
	vmovaps	%ymm15, %ymm9
	vfmadd213ps	%ymm12, %ymm4, %ymm9
	vfmadd213ps	%ymm13, %ymm4, %ymm9
	vfmadd213ps	%ymm7, %ymm4, %ymm9
	vfmadd213ps	%ymm8, %ymm4, %ymm9
	vfmadd213ps	%ymm0, %ymm4, %ymm9
	vdivps	%ymm9, %ymm5, %ymm4
	vbroadcastss	.LCPI0_15(%rip), %ymm5
	vbroadcastss	.LCPI0_17(%rip), %ymm9
	vmulps	%ymm4, %ymm3, %ymm3
	vcmpleps	%ymm2, %ymm5, %ymm4
	vblendvps	%ymm4, %ymm14, %ymm3, %ymm3
	vcmpleps	%ymm1, %ymm2, %ymm4
	vbroadcastss	.LCPI0_29(%rip), %ymm10
	vblendvps	%ymm4, %ymm10, %ymm3, %ymm3
	vbroadcastss	.LCPI0_11(%rip), %ymm0
	vmulps	%ymm2, %ymm14, %ymm4
	vfmadd231ps	%ymm3, %ymm2, %ymm4
	movq	%r9, %rsi
	imulq	64(%rsp), %rsi
	movq	56(%rsp), %r10
	leaq	(%r10,%rsi,4), %rsi
	vmovups	-72(%rsp), %ymm2
	vmaskmovps	%ymm4, %ymm2, (%rsi,%r15,4)
	movq	72(%rsp), %rsi
	jmp	.LBB0_93
.LBB0_80:
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	64(%rsp), %rdi
	leaq	(,%rdi,4), %rdi
	xorl	%r8d, %r8d
	leaq	first_lanes(%rip), %r9
	movq	56(%rsp), %r11
	movq	-96(%rsp), %r14
	jmp	.LBB0_82
	.p2align	4
.LBB0_113:
	incq	%r8
	addq	%rcx, %r14
	addq	%rdi, %r11
	cmpq	%rsi, %r8
	je	.LBB0_227
.LBB0_82:
	cmpq	$8, %rax
	jae	.LBB0_109
	xorl	%r10d, %r10d
	jmp	.LBB0_111
	.p2align	4
.LBB0_109:
	xorl	%ebx, %ebx
	.p2align	4
.LBB0_110:
	vmovups	(%r14,%rbx,4), %ymm0
	vaddps	(%rdx,%rbx,4), %ymm0, %ymm0
	vmovups	%ymm0, (%r11,%rbx,4)
	leaq	8(%rbx), %r10
	addq	$16, %rbx
	cmpq	%rax, %rbx
	movq	%r10, %rbx
	jbe	.LBB0_110
.LBB0_111:
	movq	%r10, %rbx
	subq	%rax, %rbx
	jae	.LBB0_113
	movq	%r8, %rsi
	imulq	-88(%rsp), %rsi
	movq	%r8, %r15
	imulq	64(%rsp), %r15
	movq	-96(%rsp), %r12
	leaq	(%r12,%rsi,4), %rsi
	movq	56(%rsp), %r12
	leaq	(%r12,%r15,4), %r15
	vmovups	32(%r9,%rbx,4), %ymm0
	vmaskmovps	(%rsi,%r10,4), %ymm0, %ymm1
	movq	72(%rsp), %rsi
	vmaskmovps	(%rdx,%r10,4), %ymm0, %ymm2
	vaddps	%ymm2, %ymm1, %ymm1
	vmaskmovps	%ymm1, %ymm0, (%r15,%r10,4)
	jmp	.LBB0_113
.LBB0_117:
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	-80(%rsp), %rdx
	leaq	(,%rdx,4), %rdx
	movq	64(%rsp), %rdi
	leaq	(,%rdi,4), %rdi
	xorl	%r8d, %r8d
	leaq	first_lanes(%rip), %r14
	vxorps	%xmm0, %xmm0, %xmm0
	movq	56(%rsp), %r15
	movq	-72(%rsp), %r12
	movq	-96(%rsp), %r13
	jmp	.LBB0_119
	.p2align	4
.LBB0_165:
	incq	%r8
	addq	%rcx, %r13
	addq	%rdx, %r12
	addq	%rdi, %r15
	cmpq	%rsi, %r8
	je	.LBB0_227
.LBB0_119:
	cmpq	$8, %rax
	jae	.LBB0_161
	xorl	%r10d, %r10d
	jmp	.LBB0_163
.LBB0_161:
	xorl	%ebx, %ebx
	.p2align	4
.LBB0_162:
	vmaxps	(%r13,%rbx,4), %ymm0, %ymm1
	vaddps	(%r12,%rbx,4), %ymm1, %ymm1
	vmovups	%ymm1, (%r15,%rbx,4)
	leaq	8(%rbx), %r10
	addq	$16, %rbx
	cmpq	%rax, %rbx
	movq	%r10, %rbx
	jbe	.LBB0_162
.LBB0_163:
	movq	%r10, %rbx
	subq	%rax, %rbx
	jae	.LBB0_165
	movq	%r8, %rsi
	imulq	-88(%rsp), %rsi
	movq	%r8, %r11
	imulq	64(%rsp), %r11
	movq	%r8, %rbp
	imulq	-80(%rsp), %rbp
	movq	-96(%rsp), %r9
	leaq	(%r9,%rsi,4), %rsi
	movq	56(%rsp), %r9
	leaq	(%r9,%r11,4), %r11
	movq	-72(%rsp), %r9
	leaq	(%r9,%rbp,4), %rbp
	vmovups	32(%r14,%rbx,4), %ymm1
	vmaskmovps	(%rsi,%r10,4), %ymm1, %ymm2
	movq	72(%rsp), %rsi
	vmaxps	%ymm2, %ymm0, %ymm2
	vmaskmovps	(%rbp,%r10,4), %ymm1, %ymm3
	vaddps	%ymm3, %ymm2, %ymm2
	vmaskmovps	%ymm2, %ymm1, (%r11,%r10,4)
	jmp	.LBB0_165
.LBB0_125:
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	-80(%rsp), %rdx
	leaq	(,%rdx,4), %rdx
	movq	64(%rsp), %rdi
	leaq	(,%rdi,4), %r14
	xorl	%r8d, %r8d
	vbroadcastss	.LCPI0_13(%rip), %ymm2
	vbroadcastss	.LCPI0_14(%rip), %ymm6
	vbroadcastss	.LCPI0_1(%rip), %ymm0
	vbroadcastss	.LCPI0_2(%rip), %ymm1
	vbroadcastss	.LCPI0_4(%rip), %ymm3
	vbroadcastss	.LCPI0_5(%rip), %ymm9
	vbroadcastss	.LCPI0_6(%rip), %ymm8
	vbroadcastss	.LCPI0_7(%rip), %ymm10
	vbroadcastss	.LCPI0_8(%rip), %ymm11
	vbroadcastss	.LCPI0_9(%rip), %ymm12
	vbroadcastss	.LCPI0_10(%rip), %ymm4
	leaq	first_lanes(%rip), %rdi
	movq	56(%rsp), %r15
	movq	-72(%rsp), %r12
	movq	-96(%rsp), %r13
	vmovaps	%ymm0, %ymm5
	vmovaps	%ymm1, %ymm7
	movq	-96(%rsp), %r11
	jmp	.LBB0_127
	.p2align	4
.LBB0_155:
	incq	%r8
	addq	%rcx, %r13
	addq	%rdx, %r12
	addq	%r14, %r15
	cmpq	%rsi, %r8
	je	.LBB0_227
.LBB0_127:
	cmpq	$8, %rax
	jae	.LBB0_151
	xorl	%ebp, %ebp
	jmp	.LBB0_153
.LBB0_151:
	xorl	%r10d, %r10d
	vbroadcastss	.LCPI0_3(%rip), %ymm13
	.p2align	4
.LBB0_152:
	vmovups	(%r13,%r10,4), %ymm14
	vmulps	%ymm14, %ymm14, %ymm15
	vfmadd213ps	%ymm2, %ymm6, %ymm15
	vmulps	%ymm15, %ymm14, %ymm15
	vmaxps	%ymm15, %ymm0, %ymm15
	vaddps	%ymm1, %ymm15, %ymm0
	vaddps	%ymm0, %ymm13, %ymm1
	vsubps	%ymm1, %ymm15, %ymm1
	vmovaps	%ymm9, %ymm6
	vfmadd213ps	%ymm3, %ymm1, %ymm6
	vfmadd213ps	%ymm8, %ymm1, %ymm6
	vfmadd213ps	%ymm10, %ymm1, %ymm6
	vfmadd213ps	%ymm11, %ymm1, %ymm6
	vfmadd213ps	%ymm12, %ymm1, %ymm6
	vpslld	$23, %ymm0, %ymm0
	vpaddd	%ymm6, %ymm0, %ymm0
	vbroadcastss	.LCPI0_14(%rip), %ymm6
	vcmpltps	%ymm15, %ymm4, %ymm1
	vbroadcastss	.LCPI0_11(%rip), %ymm15
	vaddps	%ymm0, %ymm15, %ymm0
	vbroadcastss	.LCPI0_12(%rip), %ymm15
	vblendvps	%ymm1, %ymm15, %ymm0, %ymm0
	vmovaps	%ymm7, %ymm1
	vdivps	%ymm0, %ymm14, %ymm0
	vaddps	(%r12,%r10,4), %ymm0, %ymm0
	vmovups	%ymm0, (%r15,%r10,4)
	vmovaps	%ymm5, %ymm0
	leaq	8(%r10), %rbp
	addq	$16, %r10
	cmpq	%rax, %r10
	movq	%rbp, %r10
	jbe	.LBB0_152
.LBB0_153:
	movq	%rbp, %r10
	subq	%rax, %r10
	jae	.LBB0_155
	movq	%r8, %rsi
	imulq	-88(%rsp), %rsi
	leaq	(%r11,%rsi,4), %rsi
	vmovups	32(%rdi,%r10,4), %ymm14
	vmaskmovps	(%rsi,%rbp,4), %ymm14, %ymm0
	vmulps	%ymm0, %ymm0, %ymm1
	vfmadd213ps	%ymm2, %ymm6, %ymm1
	vmulps	%ymm1, %ymm0, %ymm1
	vmaxps	%ymm1, %ymm5, %ymm1
	vaddps	%ymm7, %ymm1, %ymm6
	vbroadcastss	.LCPI0_3(%rip), %ymm2
	vaddps	%ymm2, %ymm6, %ymm15
	vsubps	%ymm15, %ymm1, %ymm15
	vmovaps	%ymm9, %ymm2
	vfmadd213ps	%ymm3, %ymm15, %ymm2
	vfmadd213ps	%ymm8, %ymm15, %ymm2
	vfmadd213ps	%ymm10, %ymm15, %ymm2
	vfmadd213ps	%ymm11, %ymm15, %ymm2
	vfmadd213ps	%ymm12, %ymm15, %ymm2
	vpslld	$23, %ymm6, %ymm6
	vpaddd	%ymm2, %ymm6, %ymm2
	vbroadcastss	.LCPI0_14(%rip), %ymm6
	vcmpltps	%ymm1, %ymm4, %ymm1
	vbroadcastss	.LCPI0_11(%rip), %ymm13
	vaddps	%ymm2, %ymm13, %ymm2
	vbroadcastss	.LCPI0_12(%rip), %ymm13
	vblendvps	%ymm1, %ymm13, %ymm2, %ymm1
	vbroadcastss	.LCPI0_13(%rip), %ymm2
	movq	%r8, %rsi
	imulq	-80(%rsp), %rsi
	vdivps	%ymm1, %ymm0, %ymm0
	movq	-72(%rsp), %r9
	leaq	(%r9,%rsi,4), %rsi
	vmaskmovps	(%rsi,%rbp,4), %ymm14, %ymm1
	vaddps	%ymm1, %ymm0, %ymm0
	vmovaps	%ymm7, %ymm1
	movq	%r8, %rsi
	imulq	64(%rsp), %rsi
	movq	56(%rsp), %r9
	leaq	(%r9,%rsi,4), %rsi
	vmaskmovps	%ymm0, %ymm14, (%rsi,%rbp,4)
	vmovaps	%ymm5, %ymm0
	movq	72(%rsp), %rsi
	jmp	.LBB0_155
.LBB0_121:
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	-80(%rsp), %rdx
	leaq	(,%rdx,4), %rdx
	movq	64(%rsp), %rdi
	leaq	(,%rdi,4), %rdi
	xorl	%r8d, %r8d
	vbroadcastss	.LCPI0_0(%rip), %ymm1
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vbroadcastss	.LCPI0_2(%rip), %ymm0
	vbroadcastss	.LCPI0_3(%rip), %ymm5
	vbroadcastss	.LCPI0_6(%rip), %ymm7
	vbroadcastss	.LCPI0_7(%rip), %ymm8
	vbroadcastss	.LCPI0_8(%rip), %ymm9
	vbroadcastss	.LCPI0_9(%rip), %ymm10
	vbroadcastss	.LCPI0_10(%rip), %ymm12
	vbroadcastss	.LCPI0_12(%rip), %ymm3
	leaq	first_lanes(%rip), %r14
	movq	56(%rsp), %r15
	movq	-72(%rsp), %r12
	movq	-96(%rsp), %r13
	vmovaps	%ymm0, %ymm4
	vmovaps	%ymm5, %ymm6
	vbroadcastss	.LCPI0_5(%rip), %ymm11
	movq	-96(%rsp), %r11
	jmp	.LBB0_123
	.p2align	4
.LBB0_160:
	incq	%r8
	addq	%rcx, %r13
	addq	%rdx, %r12
	addq	%rdi, %r15
	cmpq	%rsi, %r8
	je	.LBB0_227
.LBB0_123:
	cmpq	$8, %rax
	jae	.LBB0_156
	xorl	%ebp, %ebp
	jmp	.LBB0_158
.LBB0_156:
	xorl	%r10d, %r10d
	vbroadcastss	.LCPI0_4(%rip), %ymm2
	.p2align	4
.LBB0_157:
	vmovups	(%r13,%r10,4), %ymm13
	vmulps	%ymm1, %ymm13, %ymm14
	vmaxps	%ymm14, %ymm15, %ymm14
	vaddps	%ymm0, %ymm14, %ymm15
	vaddps	%ymm5, %ymm15, %ymm0
	vsubps	%ymm0, %ymm14, %ymm0
	vmovaps	%ymm11, %ymm5
	vfmadd213ps	%ymm2, %ymm0, %ymm5
	vfmadd213ps	%ymm7, %ymm0, %ymm5
	vfmadd213ps	%ymm8, %ymm0, %ymm5
	vfmadd213ps	%ymm9, %ymm0, %ymm5
	vfmadd213ps	%ymm10, %ymm0, %ymm5
	vpslld	$23, %ymm15, %ymm0
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vpaddd	%ymm5, %ymm0, %ymm0
	vcmpltps	%ymm14, %ymm12, %ymm5
	vbroadcastss	.LCPI0_11(%rip), %ymm14
	vaddps	%ymm0, %ymm14, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm0, %ymm0
	vmovaps	%ymm6, %ymm5
	vdivps	%ymm0, %ymm13, %ymm0
	vaddps	(%r12,%r10,4), %ymm0, %ymm0
	vmovups	%ymm0, (%r15,%r10,4)
	vmovaps	%ymm4, %ymm0
	leaq	8(%r10), %rbp
	addq	$16, %r10
	cmpq	%rax, %r10
	movq	%rbp, %r10
	jbe	.LBB0_157
.LBB0_158:
	movq	%rbp, %r10
	subq	%rax, %r10
	jae	.LBB0_160
	movq	%r8, %rsi
	imulq	-88(%rsp), %rsi
	leaq	(%r11,%rsi,4), %rsi
	vmovups	32(%r14,%r10,4), %ymm0
	vmaskmovps	(%rsi,%rbp,4), %ymm0, %ymm5
	vmulps	%ymm1, %ymm5, %ymm13
	vmaxps	%ymm13, %ymm15, %ymm13
	vaddps	%ymm4, %ymm13, %ymm14
	vaddps	%ymm6, %ymm14, %ymm15
	vsubps	%ymm15, %ymm13, %ymm15
	vbroadcastss	.LCPI0_5(%rip), %ymm1
	vbroadcastss	.LCPI0_4(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm15, %ymm1
	vfmadd213ps	%ymm7, %ymm15, %ymm1
	vfmadd213ps	%ymm8, %ymm15, %ymm1
	vfmadd213ps	%ymm9, %ymm15, %ymm1
	vfmadd213ps	%ymm10, %ymm15, %ymm1
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vpslld	$23, %ymm14, %ymm14
	vpaddd	%ymm1, %ymm14, %ymm1
	vcmpltps	%ymm13, %ymm12, %ymm13
	vbroadcastss	.LCPI0_11(%rip), %ymm2
	vaddps	%ymm2, %ymm1, %ymm1
	vblendvps	%ymm13, %ymm3, %ymm1, %ymm1
	movq	%r8, %rsi
	imulq	-80(%rsp), %rsi
	vdivps	%ymm1, %ymm5, %ymm1
	movq	-72(%rsp), %r9
	leaq	(%r9,%rsi,4), %rsi
	vmaskmovps	(%rsi,%rbp,4), %ymm0, %ymm5
	vaddps	%ymm5, %ymm1, %ymm1
	vmovaps	%ymm6, %ymm5
	movq	%r8, %rsi
	imulq	64(%rsp), %rsi
	movq	56(%rsp), %r9
	leaq	(%r9,%rsi,4), %rsi
	vmaskmovps	%ymm1, %ymm0, (%rsi,%rbp,4)
	vmovaps	%ymm4, %ymm0
	vbroadcastss	.LCPI0_0(%rip), %ymm1
	movq	72(%rsp), %rsi
	jmp	.LBB0_160
.LBB0_129:
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	-80(%rsp), %rdx
	leaq	(,%rdx,4), %rdx
	movq	64(%rsp), %rdi
	leaq	(,%rdi,4), %r14
	xorl	%r15d, %r15d
	vbroadcastss	.LCPI0_15(%rip), %ymm5
	vbroadcastss	.LCPI0_16(%rip), %ymm1
	vbroadcastss	.LCPI0_17(%rip), %ymm9
	vbroadcastss	.LCPI0_21(%rip), %ymm6
	vbroadcastss	.LCPI0_22(%rip), %ymm11
	vbroadcastss	.LCPI0_23(%rip), %ymm12
	vbroadcastss	.LCPI0_24(%rip), %ymm15
	vbroadcastss	.LCPI0_25(%rip), %ymm13
	vbroadcastss	.LCPI0_26(%rip), %ymm7
	vbroadcastss	.LCPI0_27(%rip), %ymm8
	vbroadcastss	.LCPI0_11(%rip), %ymm0
	vbroadcastss	.LCPI0_28(%rip), %ymm14
	leaq	first_lanes(%rip), %r8
	movq	56(%rsp), %rdi
	movq	-72(%rsp), %r12
	movq	-96(%rsp), %r13
	movq	-96(%rsp), %r11
	jmp	.LBB0_131
	.p2align	4
.LBB0_150:
	incq	%r15
	addq	%rcx, %r13
	addq	%rdx, %r12
	addq	%r14, %rdi
	cmpq	%rsi, %r15
	je	.LBB0_227
.LBB0_131:
	cmpq	$8, %rax
	jae	.LBB0_146
	xorl	%ebp, %ebp
	jmp	.LBB0_148
.LBB0_146:
	xorl	%r10d, %r10d
	vbroadcastss	.LCPI0_29(%rip), %ymm10
	.p2align	4
.LBB0_147:
	vmovups	(%r13,%r10,4), %ymm2
	vminps	%ymm2, %ymm5, %ymm4
	vmaxps	%ymm4, %ymm1, %ymm4
	vmulps	%ymm4, %ymm4, %ymm3
	vbroadcastss	.LCPI0_18(%rip), %ymm5
	vfmadd213ps	%ymm9, %ymm3, %ymm5
	vbroadcastss	.LCPI0_19(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm3, %ymm5
	vbroadcastss	.LCPI0_20(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm3, %ymm5
	vfmadd213ps	%ymm6, %ymm3, %ymm5
	vfmadd213ps	%ymm11, %ymm3, %ymm5
	vmovaps	%ymm15, %ymm9
	vfmadd213ps	%ymm12, %ymm3, %ymm9
	vfmadd213ps	%ymm13, %ymm3, %ymm9
	vfmadd213ps	%ymm7, %ymm3, %ymm9
	vfmadd213ps	%ymm8, %ymm3, %ymm9
	vfmadd213ps	%ymm0, %ymm3, %ymm9
	vdivps	%ymm9, %ymm5, %ymm3
	vbroadcastss	.LCPI0_15(%rip), %ymm5
	vbroadcastss	.LCPI0_17(%rip), %ymm9
	vmulps	%ymm3, %ymm4, %ymm3
	vcmpleps	%ymm2, %ymm5, %ymm4
	vblendvps	%ymm4, %ymm14, %ymm3, %ymm3
	vcmpleps	%ymm1, %ymm2, %ymm4
	vblendvps	%ymm4, %ymm10, %ymm3, %ymm3
	vmulps	%ymm2, %ymm14, %ymm4
	vfmadd231ps	%ymm3, %ymm2, %ymm4
	vaddps	(%r12,%r10,4), %ymm4, %ymm2
	vmovups	%ymm2, (%rdi,%r10,4)
	leaq	8(%r10), %rbp
	addq	$16, %r10
	cmpq	%rax, %r10
	movq	%rbp, %r10
	jbe	.LBB0_147
.LBB0_148:
	movq	%rbp, %r10
	subq	%rax, %r10
	vbroadcastss	.LCPI0_20(%rip), %ymm10
	jae	.LBB0_150
	movq	%r15, %rsi
	imulq	-88(%rsp), %rsi
	leaq	(%r11,%rsi,4), %rsi
	vmovups	32(%r8,%r10,4), %ymm2
	vmovups	%ymm2, -40(%rsp)
	vmaskmovps	(%rsi,%rbp,4), %ymm2, %ymm2
	vminps	%ymm2, %ymm5, %ymm3
	vmaxps	%ymm3, %ymm1, %ymm3
	vmulps	%ymm3, %ymm3, %ymm4
	vbroadcastss	.LCPI0_18(%rip), %ymm5
	vfmadd213ps	%ymm9, %ymm4, %ymm5
	vbroadcastss	.LCPI0_19(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm4, %ymm5
	vfmadd213ps	%ymm10, %ymm4, %ymm5
	vfmadd213ps	%ymm6, %ymm4, %ymm5
	vfmadd213ps	%ymm11, %ymm4, %ymm5
	vmovaps	%ymm15, %ymm9
	vfmadd213ps	%ymm12, %ymm4, %ymm9
	vfmadd213ps	%ymm13, %ymm4, %ymm9
	vfmadd213ps	%ymm7, %ymm4, %ymm9
	vfmadd213ps	%ymm8, %ymm4, %ymm9
	vfmadd213ps	%ymm0, %ymm4, %ymm9
	vdivps	%ymm9, %ymm5, %ymm4
	vbroadcastss	.LCPI0_15(%rip), %ymm5
	vbroadcastss	.LCPI0_17(%rip), %ymm9
	vmulps	%ymm4, %ymm3, %ymm3
	vcmpleps	%ymm2, %ymm5, %ymm4
	vblendvps	%ymm4, %ymm14, %ymm3, %ymm3
	vcmpleps	%ymm1, %ymm2, %ymm4
	vbroadcastss	.LCPI0_29(%rip), %ymm10
	vblendvps	%ymm4, %ymm10, %ymm3, %ymm3
	vbroadcastss	.LCPI0_16(%rip), %ymm1
	vmulps	%ymm2, %ymm14, %ymm4
	vfmadd231ps	%ymm3, %ymm2, %ymm4
	movq	%r15, %rsi
	imulq	-80(%rsp), %rsi
	movq	-72(%rsp), %r9
	leaq	(%r9,%rsi,4), %rsi
	vmovups	-40(%rsp), %ymm3
	vmaskmovps	(%rsi,%rbp,4), %ymm3, %ymm2
	vaddps	%ymm2, %ymm4, %ymm2
	movq	%r15, %rsi
	imulq	64(%rsp), %rsi
	movq	56(%rsp), %r9
	leaq	(%r9,%rsi,4), %rsi
	vmaskmovps	%ymm2, %ymm3, (%rsi,%rbp,4)
	movq	72(%rsp), %rsi
	jmp	.LBB0_150
.LBB0_137:
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	-80(%rsp), %rdx
	leaq	(,%rdx,4), %rdx
	movq	64(%rsp), %rdi
	leaq	(,%rdi,4), %rdi
	xorl	%r8d, %r8d
	leaq	first_lanes(%rip), %r14
	movq	56(%rsp), %r15
	movq	-72(%rsp), %r12
	movq	-96(%rsp), %r13
	jmp	.LBB0_139
	.p2align	4
.LBB0_170:
	incq	%r8
	addq	%rcx, %r13
	addq	%rdx, %r12
	addq	%rdi, %r15
	cmpq	%rsi, %r8
	je	.LBB0_227
.LBB0_139:
	cmpq	$8, %rax
	jae	.LBB0_166
	xorl	%r10d, %r10d
	jmp	.LBB0_168
.LBB0_166:
	xorl	%ebx, %ebx
	.p2align	4
.LBB0_167:
	vmovups	(%r13,%rbx,4), %ymm0
	vaddps	(%r12,%rbx,4), %ymm0, %ymm0
	vmovups	%ymm0, (%r15,%rbx,4)
	leaq	8(%rbx), %r10
	addq	$16, %rbx
	cmpq	%rax, %rbx
	movq	%r10, %rbx
	jbe	.LBB0_167
.LBB0_168:
	movq	%r10, %rbx
	subq	%rax, %rbx
	jae	.LBB0_170
	movq	%r8, %rsi
	imulq	-88(%rsp), %rsi
	movq	%r8, %r11
	imulq	64(%rsp), %r11
	movq	%r8, %rbp
	imulq	-80(%rsp), %rbp
	movq	-96(%rsp), %r9
	leaq	(%r9,%rsi,4), %rsi
	movq	56(%rsp), %r9
	leaq	(%r9,%r11,4), %r11
	movq	-72(%rsp), %r9
	leaq	(%r9,%rbp,4), %rbp
	vmovups	32(%r14,%rbx,4), %ymm0
	vmaskmovps	(%rsi,%r10,4), %ymm0, %ymm1
	movq	72(%rsp), %rsi
	vmaskmovps	(%rbp,%r10,4), %ymm0, %ymm2
	vaddps	%ymm2, %ymm1, %ymm1
	vmaskmovps	%ymm1, %ymm0, (%r11,%r10,4)
	jmp	.LBB0_170
.LBB0_173:
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	64(%rsp), %rdx
	leaq	(,%rdx,4), %rdx
	xorl	%edi, %edi
	leaq	first_lanes(%rip), %r8
	vxorps	%xmm0, %xmm0, %xmm0
	movq	56(%rsp), %r9
	movq	-96(%rsp), %r11
	jmp	.LBB0_175
	.p2align	4
.LBB0_221:
	incq	%rdi
	addq	%rcx, %r11
	addq	%rdx, %r9
	cmpq	%rsi, %rdi
	je	.LBB0_227
.LBB0_175:
	cmpq	$8, %rax
	jae	.LBB0_217
	xorl	%r10d, %r10d
	jmp	.LBB0_219
.LBB0_217:
	xorl	%ebx, %ebx
	.p2align	4
.LBB0_218:
	vmaxps	(%r11,%rbx,4), %ymm0, %ymm1
	vmovups	%ymm1, (%r9,%rbx,4)
	leaq	8(%rbx), %r10
	addq	$16, %rbx
	cmpq	%rax, %rbx
	movq	%r10, %rbx
	jbe	.LBB0_218
.LBB0_219:
	movq	%r10, %rbx
	subq	%rax, %rbx
	jae	.LBB0_221
	movq	%rdi, %rsi
	imulq	-88(%rsp), %rsi
	movq	%rdi, %r14
	imulq	64(%rsp), %r14
	movq	-96(%rsp), %r15
	leaq	(%r15,%rsi,4), %rsi
	movq	56(%rsp), %r15
	leaq	(%r15,%r14,4), %r14
	vmovups	32(%r8,%rbx,4), %ymm1
	vmaskmovps	(%rsi,%r10,4), %ymm1, %ymm2
	movq	72(%rsp), %rsi
	vmaxps	%ymm2, %ymm0, %ymm2
	vmaskmovps	%ymm2, %ymm1, (%r14,%r10,4)
	jmp	.LBB0_221
.LBB0_181:
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	64(%rsp), %rdx
	leaq	(,%rdx,4), %rdx
	xorl	%edi, %edi
	leaq	first_lanes(%rip), %r8
	vbroadcastss	.LCPI0_13(%rip), %ymm2
	vbroadcastss	.LCPI0_14(%rip), %ymm0
	vbroadcastss	.LCPI0_1(%rip), %ymm1
	vbroadcastss	.LCPI0_2(%rip), %ymm6
	vbroadcastss	.LCPI0_4(%rip), %ymm3
	vbroadcastss	.LCPI0_5(%rip), %ymm9
	vbroadcastss	.LCPI0_6(%rip), %ymm8
	vbroadcastss	.LCPI0_7(%rip), %ymm10
	vbroadcastss	.LCPI0_8(%rip), %ymm11
	vbroadcastss	.LCPI0_9(%rip), %ymm12
	movq	56(%rsp), %r9
	movq	-96(%rsp), %r11
	vmovaps	%ymm0, %ymm4
	vmovaps	%ymm1, %ymm5
	vmovaps	%ymm6, %ymm7
	movq	-96(%rsp), %rbx
	jmp	.LBB0_183
	.p2align	4
.LBB0_211:
	incq	%rdi
	addq	%rcx, %r11
	addq	%rdx, %r9
	cmpq	%rsi, %rdi
	je	.LBB0_227
.LBB0_183:
	cmpq	$8, %rax
	jae	.LBB0_207
	xorl	%r14d, %r14d
	jmp	.LBB0_209
.LBB0_207:
	xorl	%r10d, %r10d
	vbroadcastss	.LCPI0_3(%rip), %ymm13
	.p2align	4
.LBB0_208:
	vmovups	(%r11,%r10,4), %ymm14
	vmulps	%ymm14, %ymm14, %ymm15
	vfmadd213ps	%ymm2, %ymm0, %ymm15
	vmulps	%ymm15, %ymm14, %ymm15
	vmaxps	%ymm15, %ymm1, %ymm15
	vaddps	%ymm6, %ymm15, %ymm0
	vaddps	%ymm0, %ymm13, %ymm1
	vsubps	%ymm1, %ymm15, %ymm1
	vmovaps	%ymm9, %ymm6
	vfmadd213ps	%ymm3, %ymm1, %ymm6
	vfmadd213ps	%ymm8, %ymm1, %ymm6
	vfmadd213ps	%ymm10, %ymm1, %ymm6
	vfmadd213ps	%ymm11, %ymm1, %ymm6
	vfmadd213ps	%ymm12, %ymm1, %ymm6
	vpslld	$23, %ymm0, %ymm0
	vpaddd	%ymm6, %ymm0, %ymm0
	vmovaps	%ymm7, %ymm6
	vbroadcastss	.LCPI0_10(%rip), %ymm1
	vcmpltps	%ymm15, %ymm1, %ymm1
	vbroadcastss	.LCPI0_11(%rip), %ymm15
	vaddps	%ymm0, %ymm15, %ymm0
	vbroadcastss	.LCPI0_12(%rip), %ymm15
	vblendvps	%ymm1, %ymm15, %ymm0, %ymm0
	vmovaps	%ymm5, %ymm1
	vdivps	%ymm0, %ymm14, %ymm0
	vmovups	%ymm0, (%r9,%r10,4)
	vmovaps	%ymm4, %ymm0
	leaq	8(%r10), %r14
	addq	$16, %r10
	cmpq	%rax, %r10
	movq	%r14, %r10
	jbe	.LBB0_208
.LBB0_209:
	movq	%r14, %r10
	subq	%rax, %r10
	jae	.LBB0_211
	movq	%rdi, %rsi
	imulq	-88(%rsp), %rsi
	leaq	(%rbx,%rsi,4), %rsi
	vmovups	32(%r8,%r10,4), %ymm0
	vmaskmovps	(%rsi,%r14,4), %ymm0, %ymm1
	vmulps	%ymm1, %ymm1, %ymm6
	vfmadd213ps	%ymm2, %ymm4, %ymm6
	vmulps	%ymm6, %ymm1, %ymm6
	vmaxps	%ymm6, %ymm5, %ymm6
	vaddps	%ymm7, %ymm6, %ymm14
	vbroadcastss	.LCPI0_3(%rip), %ymm2
	vaddps	%ymm2, %ymm14, %ymm15
	vsubps	%ymm15, %ymm6, %ymm15
	vmovaps	%ymm9, %ymm2
	vfmadd213ps	%ymm3, %ymm15, %ymm2
	vfmadd213ps	%ymm8, %ymm15, %ymm2
	vfmadd213ps	%ymm10, %ymm15, %ymm2
	vfmadd213ps	%ymm11, %ymm15, %ymm2
	vfmadd213ps	%ymm12, %ymm15, %ymm2
	vpslld	$23, %ymm14, %ymm14
	vpaddd	%ymm2, %ymm14, %ymm2
	vbroadcastss	.LCPI0_10(%rip), %ymm13
	vcmpltps	%ymm6, %ymm13, %ymm6
	vbroadcastss	.LCPI0_11(%rip), %ymm13
	vaddps	%ymm2, %ymm13, %ymm2
	vbroadcastss	.LCPI0_12(%rip), %ymm13
	vblendvps	%ymm6, %ymm13, %ymm2, %ymm2
	vmovaps	%ymm7, %ymm6
	vdivps	%ymm2, %ymm1, %ymm1
	vbroadcastss	.LCPI0_13(%rip), %ymm2
	movq	%rdi, %rsi
	imulq	64(%rsp), %rsi
	movq	56(%rsp), %r10
	leaq	(%r10,%rsi,4), %rsi
	vmaskmovps	%ymm1, %ymm0, (%rsi,%r14,4)
	vmovaps	%ymm5, %ymm1
	vmovaps	%ymm4, %ymm0
	movq	72(%rsp), %rsi
	jmp	.LBB0_211
.LBB0_177:
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	64(%rsp), %rdx
	leaq	(,%rdx,4), %rdx
	xorl	%edi, %edi
	leaq	first_lanes(%rip), %r8
	vbroadcastss	.LCPI0_0(%rip), %ymm1
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vbroadcastss	.LCPI0_2(%rip), %ymm0
	vbroadcastss	.LCPI0_3(%rip), %ymm5
	vbroadcastss	.LCPI0_6(%rip), %ymm7
	vbroadcastss	.LCPI0_7(%rip), %ymm8
	vbroadcastss	.LCPI0_8(%rip), %ymm9
	vbroadcastss	.LCPI0_9(%rip), %ymm10
	vbroadcastss	.LCPI0_10(%rip), %ymm12
	vbroadcastss	.LCPI0_12(%rip), %ymm3
	movq	56(%rsp), %r9
	movq	-96(%rsp), %r11
	vmovaps	%ymm0, %ymm4
	vmovaps	%ymm5, %ymm6
	vbroadcastss	.LCPI0_5(%rip), %ymm11
	movq	-96(%rsp), %rbx
	jmp	.LBB0_179
	.p2align	4
.LBB0_216:
	incq	%rdi
	addq	%rcx, %r11
	addq	%rdx, %r9
	cmpq	%rsi, %rdi
	je	.LBB0_227
.LBB0_179:
	cmpq	$8, %rax
	jae	.LBB0_212
	xorl	%r14d, %r14d
	jmp	.LBB0_214
.LBB0_212:
	xorl	%r10d, %r10d
	vbroadcastss	.LCPI0_4(%rip), %ymm2
	.p2align	4
.LBB0_213:
	vmovups	(%r11,%r10,4), %ymm13
	vmulps	%ymm1, %ymm13, %ymm14
	vmaxps	%ymm14, %ymm15, %ymm14
	vaddps	%ymm0, %ymm14, %ymm15
	vaddps	%ymm5, %ymm15, %ymm0
	vsubps	%ymm0, %ymm14, %ymm0
	vmovaps	%ymm11, %ymm5
	vfmadd213ps	%ymm2, %ymm0, %ymm5
	vfmadd213ps	%ymm7, %ymm0, %ymm5
	vfmadd213ps	%ymm8, %ymm0, %ymm5
	vfmadd213ps	%ymm9, %ymm0, %ymm5
	vfmadd213ps	%ymm10, %ymm0, %ymm5
	vpslld	$23, %ymm15, %ymm0
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vpaddd	%ymm5, %ymm0, %ymm0
	vcmpltps	%ymm14, %ymm12, %ymm5
	vbroadcastss	.LCPI0_11(%rip), %ymm14
	vaddps	%ymm0, %ymm14, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm0, %ymm0
	vmovaps	%ymm6, %ymm5
	vdivps	%ymm0, %ymm13, %ymm0
	vmovups	%ymm0, (%r9,%r10,4)
	vmovaps	%ymm4, %ymm0
	leaq	8(%r10), %r14
	addq	$16, %r10
	cmpq	%rax, %r10
	movq	%r14, %r10
	jbe	.LBB0_213
.LBB0_214:
	movq	%r14, %r10
	subq	%rax, %r10
	jae	.LBB0_216
	movq	%rdi, %rsi
	imulq	-88(%rsp), %rsi
	leaq	(%rbx,%rsi,4), %rsi
	vmovups	32(%r8,%r10,4), %ymm0
	vmaskmovps	(%rsi,%r14,4), %ymm0, %ymm5
	vmulps	%ymm1, %ymm5, %ymm13
	vmaxps	%ymm13, %ymm15, %ymm13
	vaddps	%ymm4, %ymm13, %ymm14
	vaddps	%ymm6, %ymm14, %ymm15
	vsubps	%ymm15, %ymm13, %ymm15
	vbroadcastss	.LCPI0_5(%rip), %ymm1
	vbroadcastss	.LCPI0_4(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm15, %ymm1
	vfmadd213ps	%ymm7, %ymm15, %ymm1
	vfmadd213ps	%ymm8, %ymm15, %ymm1
	vfmadd213ps	%ymm9, %ymm15, %ymm1
	vfmadd213ps	%ymm10, %ymm15, %ymm1
	vbroadcastss	.LCPI0_1(%rip), %ymm15
	vpslld	$23, %ymm14, %ymm14
	vpaddd	%ymm1, %ymm14, %ymm1
	vcmpltps	%ymm13, %ymm12, %ymm13
	vbroadcastss	.LCPI0_11(%rip), %ymm2
	vaddps	%ymm2, %ymm1, %ymm1
	vblendvps	%ymm13, %ymm3, %ymm1, %ymm1
	vdivps	%ymm1, %ymm5, %ymm1
	vmovaps	%ymm6, %ymm5
	movq	%rdi, %rsi
	imulq	64(%rsp), %rsi
	movq	56(%rsp), %r10
	leaq	(%r10,%rsi,4), %rsi
	vmaskmovps	%ymm1, %ymm0, (%rsi,%r14,4)
	vmovaps	%ymm4, %ymm0
	vbroadcastss	.LCPI0_0(%rip), %ymm1
	movq	72(%rsp), %rsi
	jmp	.LBB0_216
.LBB0_185:
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	64(%rsp), %rdx
	leaq	(,%rdx,4), %rdx
	xorl	%r8d, %r8d
	leaq	first_lanes(%rip), %r9
	vbroadcastss	.LCPI0_15(%rip), %ymm5
	vbroadcastss	.LCPI0_16(%rip), %ymm1
	vbroadcastss	.LCPI0_17(%rip), %ymm9
	vbroadcastss	.LCPI0_21(%rip), %ymm6
	vbroadcastss	.LCPI0_22(%rip), %ymm11
	vbroadcastss	.LCPI0_23(%rip), %ymm12
	vbroadcastss	.LCPI0_24(%rip), %ymm15
	vbroadcastss	.LCPI0_25(%rip), %ymm13
	vbroadcastss	.LCPI0_26(%rip), %ymm7
	vbroadcastss	.LCPI0_27(%rip), %ymm8
	vbroadcastss	.LCPI0_11(%rip), %ymm0
	vbroadcastss	.LCPI0_28(%rip), %ymm14
	movq	56(%rsp), %rdi
	movq	-96(%rsp), %r11
	movq	-96(%rsp), %rbx
	jmp	.LBB0_187
	.p2align	4
.LBB0_206:
	incq	%r8
	addq	%rcx, %r11
	addq	%rdx, %rdi
	cmpq	%rsi, %r8
	je	.LBB0_227
.LBB0_187:
	cmpq	$8, %rax
	jae	.LBB0_202
	xorl	%r14d, %r14d
	jmp	.LBB0_204
.LBB0_202:
	xorl	%r10d, %r10d
	vbroadcastss	.LCPI0_29(%rip), %ymm10
	.p2align	4
.LBB0_203:
	vmovups	(%r11,%r10,4), %ymm2
	vminps	%ymm2, %ymm5, %ymm4
	vmaxps	%ymm4, %ymm1, %ymm4
	vmulps	%ymm4, %ymm4, %ymm3
	vbroadcastss	.LCPI0_18(%rip), %ymm5
	vfmadd213ps	%ymm9, %ymm3, %ymm5
	vbroadcastss	.LCPI0_19(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm3, %ymm5
	vbroadcastss	.LCPI0_20(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm3, %ymm5
	vfmadd213ps	%ymm6, %ymm3, %ymm5
	vfmadd213ps	%ymm11, %ymm3, %ymm5
	vmovaps	%ymm15, %ymm9
	vfmadd213ps	%ymm12, %ymm3, %ymm9
	vfmadd213ps	%ymm13, %ymm3, %ymm9
	vfmadd213ps	%ymm7, %ymm3, %ymm9
	vfmadd213ps	%ymm8, %ymm3, %ymm9
	vfmadd213ps	%ymm0, %ymm3, %ymm9
	vdivps	%ymm9, %ymm5, %ymm3
	vbroadcastss	.LCPI0_15(%rip), %ymm5
	vbroadcastss	.LCPI0_17(%rip), %ymm9
	vmulps	%ymm3, %ymm4, %ymm3
	vcmpleps	%ymm2, %ymm5, %ymm4
	vblendvps	%ymm4, %ymm14, %ymm3, %ymm3
	vcmpleps	%ymm1, %ymm2, %ymm4
	vblendvps	%ymm4, %ymm10, %ymm3, %ymm3
	vmulps	%ymm2, %ymm14, %ymm4
	vfmadd231ps	%ymm3, %ymm2, %ymm4
	vmovups	%ymm4, (%rdi,%r10,4)
	leaq	8(%r10), %r14
	addq	$16, %r10
	cmpq	%rax, %r10
	movq	%r14, %r10
	jbe	.LBB0_203
.LBB0_204:
	movq	%r14, %r10
	subq	%rax, %r10
	vbroadcastss	.LCPI0_20(%rip), %ymm10
	jae	.LBB0_206
	movq	%r8, %rsi
	imulq	-88(%rsp), %rsi
	leaq	(%rbx,%rsi,4), %rsi
	vmovups	32(%r9,%r10,4), %ymm2
	vmovups	%ymm2, -72(%rsp)
	vmaskmovps	(%rsi,%r14,4), %ymm2, %ymm2
	vminps	%ymm2, %ymm5, %ymm3
	vmaxps	%ymm3, %ymm1, %ymm3
	vmulps	%ymm3, %ymm3, %ymm4
	vbroadcastss	.LCPI0_18(%rip), %ymm5
	vfmadd213ps	%ymm9, %ymm4, %ymm5
	vbroadcastss	.LCPI0_19(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm4, %ymm5
	vfmadd213ps	%ymm10, %ymm4, %ymm5
	vfmadd213ps	%ymm6, %ymm4, %ymm5
	vfmadd213ps	%ymm11, %ymm4, %ymm5
	vmovaps	%ymm15, %ymm9
	vfmadd213ps	%ymm12, %ymm4, %ymm9
	vfmadd213ps	%ymm13, %ymm4, %ymm9
	vfmadd213ps	%ymm7, %ymm4, %ymm9
	vfmadd213ps	%ymm8, %ymm4, %ymm9
	vfmadd213ps	%ymm0, %ymm4, %ymm9
	vdivps	%ymm9, %ymm5, %ymm4
	vbroadcastss	.LCPI0_15(%rip), %ymm5
	vbroadcastss	.LCPI0_17(%rip), %ymm9
	vmulps	%ymm4, %ymm3, %ymm3
	vcmpleps	%ymm2, %ymm5, %ymm4
	vblendvps	%ymm4, %ymm14, %ymm3, %ymm3
	vcmpleps	%ymm1, %ymm2, %ymm4
	vbroadcastss	.LCPI0_29(%rip), %ymm10
	vblendvps	%ymm4, %ymm10, %ymm3, %ymm3
	vbroadcastss	.LCPI0_11(%rip), %ymm0
	vmulps	%ymm2, %ymm14, %ymm4
	vfmadd231ps	%ymm3, %ymm2, %ymm4
	movq	%r8, %rsi
	imulq	64(%rsp), %rsi
	movq	56(%rsp), %r10
	leaq	(%r10,%rsi,4), %rsi
	vmovups	-72(%rsp), %ymm2
	vmaskmovps	%ymm4, %ymm2, (%rsi,%r14,4)
	movq	72(%rsp), %rsi
	jmp	.LBB0_206
.LBB0_193:
	testq	%rsi, %rsi
	je	.LBB0_227
	movq	-88(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	64(%rsp), %rdx
	leaq	(,%rdx,4), %rdx
	xorl	%edi, %edi
	leaq	first_lanes(%rip), %r8
	movq	56(%rsp), %r9
	movq	-96(%rsp), %r11
	jmp	.LBB0_195
	.p2align	4
.LBB0_226:
	incq	%rdi
	addq	%rcx, %r11
	addq	%rdx, %r9
	cmpq	%rsi, %rdi
	je	.LBB0_227
.LBB0_195:
	cmpq	$8, %rax
	jae	.LBB0_222
	xorl	%r10d, %r10d
	jmp	.LBB0_224
.LBB0_222:
	xorl	%ebx, %ebx
	.p2align	4
.LBB0_223:
	vmovups	(%r11,%rbx,4), %ymm0
	vmovups	%ymm0, (%r9,%rbx,4)
	leaq	8(%rbx), %r10
	addq	$16, %rbx
	cmpq	%rax, %rbx
	movq	%r10, %rbx
	jbe	.LBB0_223
.LBB0_224:
	movq	%r10, %rbx
	subq	%rax, %rbx
	jae	.LBB0_226
	movq	%rdi, %rsi
	imulq	-88(%rsp), %rsi
	movq	%rdi, %r14
	imulq	64(%rsp), %r14
	movq	-96(%rsp), %r15
	leaq	(%r15,%rsi,4), %rsi
	movq	56(%rsp), %r15
	leaq	(%r15,%r14,4), %r14
	vmovups	32(%r8,%rbx,4), %ymm0
	vmaskmovps	(%rsi,%r10,4), %ymm0, %ymm1
	movq	72(%rsp), %rsi
	vmaskmovps	%ymm1, %ymm0, (%r14,%r10,4)
	jmp	.LBB0_226
.LBB0_227:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end0:
	.size	contrast_avx2_epilogue, .Lfunc_end0-contrast_avx2_epilogue
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI0_0:
	.long	.LBB0_189-.LJTI0_0
	.long	.LBB0_185-.LJTI0_0
	.long	.LBB0_181-.LJTI0_0
	.long	.LBB0_177-.LJTI0_0
	.long	.LBB0_173-.LJTI0_0
.LJTI0_1:
	.long	.LBB0_133-.LJTI0_1
	.long	.LBB0_129-.LJTI0_1
	.long	.LBB0_125-.LJTI0_1
	.long	.LBB0_121-.LJTI0_1
	.long	.LBB0_117-.LJTI0_1
.LJTI0_2:
	.long	.LBB0_76-.LJTI0_2
	.long	.LBB0_72-.LJTI0_2
	.long	.LBB0_68-.LJTI0_2
	.long	.LBB0_64-.LJTI0_2
	.long	.LBB0_60-.LJTI0_2
.LJTI0_3:
	.long	.LBB0_19-.LJTI0_3
	.long	.LBB0_15-.LJTI0_3
	.long	.LBB0_11-.LJTI0_3
	.long	.LBB0_7-.LJTI0_3
	.long	.LBB0_3-.LJTI0_3
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI1_0:
	.long	0xbfb8aa3b
.LCPI1_1:
	.long	0xc2fc0000
.LCPI1_2:
	.long	0x4b400000
.LCPI1_3:
	.long	0xcb400000
.LCPI1_4:
	.long	0x3c1e8629
.LCPI1_5:
	.long	0x3aae046f
.LCPI1_6:
	.long	0x3d635b73
.LCPI1_7:
	.long	0x3e75fc8c
.LCPI1_8:
	.long	0x3f317214
.LCPI1_9:
	.long	0x3f800001
.LCPI1_10:
	.long	0x42fc0000
.LCPI1_11:
	.long	0x3f800000
.LCPI1_12:
	.long	0x7f800000
.LCPI1_13:
	.long	0xc0135761
.LCPI1_14:
	.long	0xbdd2d3e7
.LCPI1_15:
	.long	0x40a9999a
.LCPI1_16:
	.long	0xc0a9999a
.LCPI1_17:
	.long	0x36d5af8b
.LCPI1_18:
	.long	0x32cf34cf
.LCPI1_19:
	.long	0x3926ec84
.LCPI1_20:
	.long	0x3b976d5a
.LCPI1_21:
	.long	0x3d06756d
.LCPI1_22:
	.long	0x3ecc4229
.LCPI1_23:
	.long	0x3894d475
.LCPI1_24:
	.long	0x35a6386d
.LCPI1_25:
	.long	0x3aefe395
.LCPI1_26:
	.long	0x3ce5ffc7
.LCPI1_27:
	.long	0x3e7eed07
.LCPI1_28:
	.long	0x3f000000
.LCPI1_29:
	.long	0xbf000000
.LCPI1_30:
	.long	0xc01d265f
	.text
	.hidden	contrast_avx2_gated
	.globl	contrast_avx2_gated
	.p2align	4
	.type	contrast_avx2_gated,@function
contrast_avx2_gated:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	72(%rsp), %rax
	movq	56(%rsp), %r10
	movq	%r10, -8(%rsp)
	decl	%r8d
	cmpl	$4, %r8d
	ja	.LBB1_32
	leaq	.LJTI1_0(%rip), %r10
	movslq	(%r10,%r8,4), %r8
	addq	%r10, %r8
	jmpq	*%r8
.LBB1_26:
	cmpq	$0, 64(%rsp)
	je	.LBB1_68
	leaq	(,%rax,4), %r10
	movl	$32, %r8d
	subq	%r10, %r8
	shlq	$2, -8(%rsp)
	shlq	$2, %rsi
	shlq	$2, %rcx
	vbroadcastss	.LCPI1_2(%rip), %ymm2
	vbroadcastss	.LCPI1_3(%rip), %ymm3
	vbroadcastss	.LCPI1_4(%rip), %ymm4
	vbroadcastss	.LCPI1_5(%rip), %ymm1
	vbroadcastss	.LCPI1_6(%rip), %ymm6
	vbroadcastss	.LCPI1_7(%rip), %ymm7
	vbroadcastss	.LCPI1_8(%rip), %ymm8
	vbroadcastss	.LCPI1_9(%rip), %ymm9
	vbroadcastss	.LCPI1_10(%rip), %ymm10
	vbroadcastss	.LCPI1_11(%rip), %ymm11
	xorl	%ebx, %ebx
	vbroadcastss	.LCPI1_12(%rip), %ymm12
	leaq	first_lanes(%rip), %r14
	jmp	.LBB1_28
	.p2align	4
.LBB1_43:
	incq	%rbx
	addq	-8(%rsp), %r9
	addq	%rsi, %rdi
	addq	%rcx, %rdx
	cmpq	64(%rsp), %rbx
	je	.LBB1_68
.LBB1_28:
	testq	%rax, %rax
	je	.LBB1_43
	movq	%rax, %r15
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	jmp	.LBB1_30
	.p2align	4
.LBB1_41:
	leaq	(%r8,%r12), %r11
	vmovups	(%r14,%r11), %ymm0
	vmaskmovps	(%r10), %ymm0, %ymm5
	vmulps	%ymm5, %ymm13, %ymm5
	vmaskmovps	%ymm5, %ymm0, (%rbp)
.LBB1_42:
	addq	$8, %r13
	addq	$32, %r12
	addq	$-8, %r15
	cmpq	%rax, %r13
	jae	.LBB1_43
.LBB1_30:
	leaq	(%rdi,%r12), %rbp
	cmpq	$8, %r15
	jb	.LBB1_38
	vmovups	(%rbp), %ymm13
	jmp	.LBB1_39
	.p2align	4
.LBB1_38:
	leaq	(%r8,%r12), %r10
	vmovups	(%r14,%r10), %ymm13
	vmaskmovps	(%rbp), %ymm13, %ymm13
.LBB1_39:
	vbroadcastss	.LCPI1_30(%rip), %ymm0
	vmulps	%ymm0, %ymm13, %ymm14
	vbroadcastss	.LCPI1_1(%rip), %ymm0
	vmaxps	%ymm14, %ymm0, %ymm14
	vaddps	%ymm2, %ymm14, %ymm15
	vaddps	%ymm3, %ymm15, %ymm0
	vsubps	%ymm0, %ymm14, %ymm0
	vmovaps	%ymm1, %ymm5
	vfmadd213ps	%ymm4, %ymm0, %ymm5
	vfmadd213ps	%ymm6, %ymm0, %ymm5
	vfmadd213ps	%ymm7, %ymm0, %ymm5
	vfmadd213ps	%ymm8, %ymm0, %ymm5
	vfmadd213ps	%ymm9, %ymm0, %ymm5
	vpslld	$23, %ymm15, %ymm0
	vpaddd	%ymm5, %ymm0, %ymm0
	vaddps	%ymm0, %ymm11, %ymm0
	vcmpltps	%ymm14, %ymm10, %ymm5
	vblendvps	%ymm5, %ymm12, %ymm0, %ymm0
	vdivps	%ymm0, %ymm13, %ymm13
	leaq	(%r9,%r12), %rbp
	leaq	(%rdx,%r12), %r10
	cmpq	$8, %r15
	jb	.LBB1_41
	vmulps	(%r10), %ymm13, %ymm0
	vmovups	%ymm0, (%rbp)
	jmp	.LBB1_42
.LBB1_2:
	cmpq	$0, 64(%rsp)
	je	.LBB1_68
	leaq	(,%rax,4), %r10
	movl	$32, %r8d
	subq	%r10, %r8
	shlq	$2, -8(%rsp)
	shlq	$2, %rsi
	shlq	$2, %rcx
	xorl	%ebx, %ebx
	vxorps	%xmm0, %xmm0, %xmm0
	leaq	first_lanes(%rip), %r14
	jmp	.LBB1_4
	.p2align	4
.LBB1_64:
	incq	%rbx
	addq	-8(%rsp), %r9
	addq	%rsi, %rdi
	addq	%rcx, %rdx
	cmpq	64(%rsp), %rbx
	je	.LBB1_68
.LBB1_4:
	testq	%rax, %rax
	je	.LBB1_64
	movq	%rax, %r15
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	jmp	.LBB1_6
	.p2align	4
.LBB1_62:
	leaq	(%r8,%r12), %r11
	vmovups	(%r14,%r11), %ymm1
	vmaskmovps	(%r10), %ymm1, %ymm2
	vmaxps	%ymm2, %ymm0, %ymm2
	vmaskmovps	(%rdx,%r12), %ymm1, %ymm3
	vmulps	%ymm3, %ymm2, %ymm2
	vmaskmovps	%ymm2, %ymm1, (%rbp)
.LBB1_63:
	addq	$8, %r13
	addq	$32, %r12
	addq	$-8, %r15
	cmpq	%rax, %r13
	jae	.LBB1_64
.LBB1_6:
	leaq	(%r9,%r12), %rbp
	leaq	(%rdi,%r12), %r10
	cmpq	$8, %r15
	jb	.LBB1_62
	vmaxps	(%r10), %ymm0, %ymm1
	vmulps	(%rdx,%r12), %ymm1, %ymm1
	vmovups	%ymm1, (%rbp)
	jmp	.LBB1_63
.LBB1_14:
	cmpq	$0, 64(%rsp)
	je	.LBB1_68
	leaq	(,%rax,4), %r10
	movl	$32, %r8d
	subq	%r10, %r8
	shlq	$2, -8(%rsp)
	shlq	$2, %rsi
	shlq	$2, %rcx
	vbroadcastss	.LCPI1_2(%rip), %ymm3
	vbroadcastss	.LCPI1_3(%rip), %ymm4
	vbroadcastss	.LCPI1_4(%rip), %ymm5
	vbroadcastss	.LCPI1_5(%rip), %ymm2
	vbroadcastss	.LCPI1_6(%rip), %ymm7
	vbroadcastss	.LCPI1_7(%rip), %ymm8
	vbroadcastss	.LCPI1_8(%rip), %ymm9
	vbroadcastss	.LCPI1_9(%rip), %ymm10
	vbroadcastss	.LCPI1_10(%rip), %ymm11
	vbroadcastss	.LCPI1_11(%rip), %ymm12
	xorl	%ebx, %ebx
	vbroadcastss	.LCPI1_12(%rip), %ymm13
	leaq	first_lanes(%rip), %r14
	jmp	.LBB1_16
	.p2align	4
.LBB1_55:
	incq	%rbx
	addq	-8(%rsp), %r9
	addq	%rsi, %rdi
	addq	%rcx, %rdx
	cmpq	64(%rsp), %rbx
	je	.LBB1_68
.LBB1_16:
	testq	%rax, %rax
	je	.LBB1_55
	movq	%rax, %r15
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	jmp	.LBB1_18
	.p2align	4
.LBB1_53:
	leaq	(%r8,%r12), %r11
	vmovups	(%r14,%r11), %ymm0
	vmaskmovps	(%r10), %ymm0, %ymm1
	vmulps	%ymm1, %ymm14, %ymm1
	vmaskmovps	%ymm1, %ymm0, (%rbp)
.LBB1_54:
	addq	$8, %r13
	addq	$32, %r12
	addq	$-8, %r15
	cmpq	%rax, %r13
	jae	.LBB1_55
.LBB1_18:
	leaq	(%rdi,%r12), %r10
	cmpq	$8, %r15
	jb	.LBB1_50
	vmovups	(%r10), %ymm14
	jmp	.LBB1_51
	.p2align	4
.LBB1_50:
	leaq	(%r8,%r12), %r11
	vmovups	(%r14,%r11), %ymm14
	vmaskmovps	(%r10), %ymm14, %ymm14
.LBB1_51:
	vmulps	%ymm14, %ymm14, %ymm15
	vbroadcastss	.LCPI1_13(%rip), %ymm0
	vbroadcastss	.LCPI1_14(%rip), %ymm1
	vfmadd213ps	%ymm0, %ymm1, %ymm15
	vmulps	%ymm15, %ymm14, %ymm15
	vbroadcastss	.LCPI1_1(%rip), %ymm0
	vmaxps	%ymm15, %ymm0, %ymm15
	vaddps	%ymm3, %ymm15, %ymm0
	vaddps	%ymm4, %ymm0, %ymm1
	vsubps	%ymm1, %ymm15, %ymm1
	vmovaps	%ymm2, %ymm6
	vfmadd213ps	%ymm5, %ymm1, %ymm6
	vfmadd213ps	%ymm7, %ymm1, %ymm6
	vfmadd213ps	%ymm8, %ymm1, %ymm6
	vfmadd213ps	%ymm9, %ymm1, %ymm6
	vfmadd213ps	%ymm10, %ymm1, %ymm6
	vpslld	$23, %ymm0, %ymm0
	vpaddd	%ymm6, %ymm0, %ymm0
	vaddps	%ymm0, %ymm12, %ymm0
	vcmpltps	%ymm15, %ymm11, %ymm1
	vblendvps	%ymm1, %ymm13, %ymm0, %ymm0
	vdivps	%ymm0, %ymm14, %ymm14
	leaq	(%r9,%r12), %rbp
	leaq	(%rdx,%r12), %r10
	cmpq	$8, %r15
	jb	.LBB1_53
	vmulps	(%r10), %ymm14, %ymm0
	vmovups	%ymm0, (%rbp)
	jmp	.LBB1_54
.LBB1_8:
	cmpq	$0, 64(%rsp)
	je	.LBB1_68
	leaq	(,%rax,4), %r10
	movl	$32, %r8d
	subq	%r10, %r8
	shlq	$2, -8(%rsp)
	shlq	$2, %rsi
	shlq	$2, %rcx
	vbroadcastss	.LCPI1_2(%rip), %ymm2
	vbroadcastss	.LCPI1_3(%rip), %ymm3
	vbroadcastss	.LCPI1_4(%rip), %ymm4
	vbroadcastss	.LCPI1_5(%rip), %ymm1
	vbroadcastss	.LCPI1_6(%rip), %ymm6
	vbroadcastss	.LCPI1_7(%rip), %ymm7
	vbroadcastss	.LCPI1_8(%rip), %ymm8
	vbroadcastss	.LCPI1_9(%rip), %ymm9
	vbroadcastss	.LCPI1_10(%rip), %ymm10
	vbroadcastss	.LCPI1_11(%rip), %ymm11
	xorl	%ebx, %ebx
	vbroadcastss	.LCPI1_12(%rip), %ymm12
	leaq	first_lanes(%rip), %r14
	jmp	.LBB1_10
	.p2align	4
.LBB1_61:
	incq	%rbx
	addq	-8(%rsp), %r9
	addq	%rsi, %rdi
	addq	%rcx, %rdx
	cmpq	64(%rsp), %rbx
	je	.LBB1_68
.LBB1_10:
	testq	%rax, %rax
	je	.LBB1_61
	movq	%rax, %r15
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	jmp	.LBB1_12
	.p2align	4
.LBB1_59:
	leaq	(%r8,%r12), %r11
	vmovups	(%r14,%r11), %ymm0
	vmaskmovps	(%r10), %ymm0, %ymm5
	vmulps	%ymm5, %ymm13, %ymm5
	vmaskmovps	%ymm5, %ymm0, (%rbp)
.LBB1_60:
	addq	$8, %r13
	addq	$32, %r12
	addq	$-8, %r15
	cmpq	%rax, %r13
	jae	.LBB1_61
.LBB1_12:
	leaq	(%rdi,%r12), %r10
	cmpq	$8, %r15
	jb	.LBB1_56
	vmovups	(%r10), %ymm13
	jmp	.LBB1_57
	.p2align	4
.LBB1_56:
	leaq	(%r8,%r12), %r11
	vmovups	(%r14,%r11), %ymm13
	vmaskmovps	(%r10), %ymm13, %ymm13
.LBB1_57:
	vbroadcastss	.LCPI1_0(%rip), %ymm0
	vmulps	%ymm0, %ymm13, %ymm14
	vbroadcastss	.LCPI1_1(%rip), %ymm0
	vmaxps	%ymm14, %ymm0, %ymm14
	vaddps	%ymm2, %ymm14, %ymm15
	vaddps	%ymm3, %ymm15, %ymm0
	vsubps	%ymm0, %ymm14, %ymm0
	vmovaps	%ymm1, %ymm5
	vfmadd213ps	%ymm4, %ymm0, %ymm5
	vfmadd213ps	%ymm6, %ymm0, %ymm5
	vfmadd213ps	%ymm7, %ymm0, %ymm5
	vfmadd213ps	%ymm8, %ymm0, %ymm5
	vfmadd213ps	%ymm9, %ymm0, %ymm5
	vpslld	$23, %ymm15, %ymm0
	vpaddd	%ymm5, %ymm0, %ymm0
	vaddps	%ymm0, %ymm11, %ymm0
	vcmpltps	%ymm14, %ymm10, %ymm5
	vblendvps	%ymm5, %ymm12, %ymm0, %ymm0
	vdivps	%ymm0, %ymm13, %ymm13
	leaq	(%r9,%r12), %rbp
	leaq	(%rdx,%r12), %r10
	cmpq	$8, %r15
	jb	.LBB1_59
	vmulps	(%r10), %ymm13, %ymm0
	vmovups	%ymm0, (%rbp)
	jmp	.LBB1_60
.LBB1_20:
	cmpq	$0, 64(%rsp)
	je	.LBB1_68
	leaq	(,%rax,4), %r10
	movl	$32, %r8d
	subq	%r10, %r8
	shlq	$2, -8(%rsp)
	shlq	$2, %rsi
	shlq	$2, %rcx
	vbroadcastss	.LCPI1_15(%rip), %ymm0
	vbroadcastss	.LCPI1_16(%rip), %ymm1
	vbroadcastss	.LCPI1_22(%rip), %ymm7
	vbroadcastss	.LCPI1_23(%rip), %ymm8
	vbroadcastss	.LCPI1_24(%rip), %ymm6
	vbroadcastss	.LCPI1_25(%rip), %ymm10
	vbroadcastss	.LCPI1_26(%rip), %ymm11
	vbroadcastss	.LCPI1_27(%rip), %ymm12
	vbroadcastss	.LCPI1_11(%rip), %ymm13
	vbroadcastss	.LCPI1_28(%rip), %ymm14
	xorl	%ebx, %ebx
	vbroadcastss	.LCPI1_29(%rip), %ymm15
	leaq	first_lanes(%rip), %r14
	jmp	.LBB1_22
	.p2align	4
.LBB1_49:
	incq	%rbx
	addq	-8(%rsp), %r9
	addq	%rsi, %rdi
	addq	%rcx, %rdx
	cmpq	64(%rsp), %rbx
	je	.LBB1_68
.LBB1_22:
	testq	%rax, %rax
	je	.LBB1_49
	movq	%rax, %r15
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	jmp	.LBB1_24
	.p2align	4
.LBB1_47:
	leaq	(%r8,%r12), %r11
	vmovups	(%r14,%r11), %ymm2
	vmaskmovps	(%r10), %ymm2, %ymm3
	vmulps	%ymm3, %ymm4, %ymm3
	vmaskmovps	%ymm3, %ymm2, (%rbp)
.LBB1_48:
	addq	$8, %r13
	addq	$32, %r12
	addq	$-8, %r15
	cmpq	%rax, %r13
	jae	.LBB1_49
.LBB1_24:
	leaq	(%rdi,%r12), %r10
	cmpq	$8, %r15
	jb	.LBB1_44
	vmovups	(%r10), %ymm2
	jmp	.LBB1_45
	.p2align	4
.LBB1_44:
	leaq	(%r8,%r12), %r11
	vmovups	(%r14,%r11), %ymm2
	vmaskmovps	(%r10), %ymm2, %ymm2
.LBB1_45:
	vminps	%ymm2, %ymm0, %ymm4
	vmaxps	%ymm4, %ymm1, %ymm4
	vmulps	%ymm4, %ymm4, %ymm3
	vbroadcastss	.LCPI1_18(%rip), %ymm5
	vbroadcastss	.LCPI1_17(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm3, %ymm5
	vbroadcastss	.LCPI1_19(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm3, %ymm5
	vbroadcastss	.LCPI1_20(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm3, %ymm5
	vbroadcastss	.LCPI1_21(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm3, %ymm5
	vfmadd213ps	%ymm7, %ymm3, %ymm5
	vmovaps	%ymm6, %ymm9
	vfmadd213ps	%ymm8, %ymm3, %ymm9
	vfmadd213ps	%ymm10, %ymm3, %ymm9
	vfmadd213ps	%ymm11, %ymm3, %ymm9
	vfmadd213ps	%ymm12, %ymm3, %ymm9
	vfmadd213ps	%ymm13, %ymm3, %ymm9
	vdivps	%ymm9, %ymm5, %ymm3
	vmulps	%ymm3, %ymm4, %ymm3
	vcmpleps	%ymm2, %ymm0, %ymm4
	vblendvps	%ymm4, %ymm14, %ymm3, %ymm3
	vcmpleps	%ymm1, %ymm2, %ymm4
	vblendvps	%ymm4, %ymm15, %ymm3, %ymm3
	vmulps	%ymm2, %ymm14, %ymm4
	vfmadd231ps	%ymm3, %ymm2, %ymm4
	leaq	(%r9,%r12), %rbp
	leaq	(%rdx,%r12), %r10
	cmpq	$8, %r15
	jb	.LBB1_47
	vmulps	(%r10), %ymm4, %ymm2
	vmovups	%ymm2, (%rbp)
	jmp	.LBB1_48
.LBB1_32:
	cmpq	$0, 64(%rsp)
	je	.LBB1_68
	leaq	(,%rax,4), %r10
	movl	$32, %r8d
	subq	%r10, %r8
	shlq	$2, -8(%rsp)
	shlq	$2, %rsi
	shlq	$2, %rcx
	xorl	%ebx, %ebx
	leaq	first_lanes(%rip), %r14
	jmp	.LBB1_34
	.p2align	4
.LBB1_67:
	incq	%rbx
	addq	-8(%rsp), %r9
	addq	%rsi, %rdi
	addq	%rcx, %rdx
	cmpq	64(%rsp), %rbx
	je	.LBB1_68
.LBB1_34:
	testq	%rax, %rax
	je	.LBB1_67
	movq	%rax, %r15
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	jmp	.LBB1_36
	.p2align	4
.LBB1_65:
	leaq	(%r8,%r12), %r11
	vmovups	(%r14,%r11), %ymm0
	vmaskmovps	(%r10), %ymm0, %ymm1
	vmaskmovps	(%rdx,%r12), %ymm0, %ymm2
	vmulps	%ymm2, %ymm1, %ymm1
	vmaskmovps	%ymm1, %ymm0, (%rbp)
.LBB1_66:
	addq	$8, %r13
	addq	$32, %r12
	addq	$-8, %r15
	cmpq	%rax, %r13
	jae	.LBB1_67
.LBB1_36:
	leaq	(%r9,%r12), %rbp
	leaq	(%rdi,%r12), %r10
	cmpq	$8, %r15
	jb	.LBB1_65
	vmovups	(%r10), %ymm0
	vmulps	(%rdx,%r12), %ymm0, %ymm0
	vmovups	%ymm0, (%rbp)
	jmp	.LBB1_66
.LBB1_68:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end1:
	.size	contrast_avx2_gated, .Lfunc_end1-contrast_avx2_gated
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI1_0:
	.long	.LBB1_26-.LJTI1_0
	.long	.LBB1_20-.LJTI1_0
	.long	.LBB1_14-.LJTI1_0
	.long	.LBB1_8-.LJTI1_0
	.long	.LBB1_2-.LJTI1_0
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI2_0:
	.long	0x3f800000
.LCPI2_1:
	.long	0xbfb8aa3b
.LCPI2_2:
	.long	0xc2fc0000
.LCPI2_3:
	.long	0x4b400000
.LCPI2_4:
	.long	0xcb400000
.LCPI2_5:
	.long	0x3c1e8629
.LCPI2_6:
	.long	0x3aae046f
.LCPI2_7:
	.long	0x3d635b73
.LCPI2_8:
	.long	0x3e75fc8c
.LCPI2_9:
	.long	0x3f317214
.LCPI2_10:
	.long	0x3f800001
.LCPI2_11:
	.long	0x42fc0000
.LCPI2_12:
	.long	0xc0135761
.LCPI2_13:
	.long	0xbdd2d3e7
.LCPI2_14:
	.long	0x3fcc422a
.LCPI2_15:
	.long	0x3e5b33b5
.LCPI2_16:
	.long	0x40a9999a
.LCPI2_17:
	.long	0xc0a9999a
.LCPI2_18:
	.long	0x36d5af8b
.LCPI2_19:
	.long	0x32cf34cf
.LCPI2_20:
	.long	0x3926ec84
.LCPI2_21:
	.long	0x3b976d5a
.LCPI2_22:
	.long	0x3d06756d
.LCPI2_23:
	.long	0x3ecc4229
.LCPI2_24:
	.long	0x3894d475
.LCPI2_25:
	.long	0x35a6386d
.LCPI2_26:
	.long	0x3aefe395
.LCPI2_27:
	.long	0x3ce5ffc7
.LCPI2_28:
	.long	0x3e7eed07
.LCPI2_29:
	.long	0x3f000000
.LCPI2_30:
	.long	0xbf000000
.LCPI2_31:
	.long	0x3fb8aa3b
.LCPI2_32:
	.long	0xbf318000
.LCPI2_33:
	.long	0x395e8083
.LCPI2_34:
	.long	0x3c091d10
.LCPI2_35:
	.long	0x3ab511e8
.LCPI2_36:
	.long	0x3d2aac79
.LCPI2_37:
	.long	0x3e2aaa49
.LCPI2_38:
	.long	0x3efffffe
.LCPI2_39:
	.long	0x42b17217
.LCPI2_40:
	.long	0x7f800000
.LCPI2_41:
	.long	0xc2aeac4f
.LCPI2_42:
	.long	0x3ecc422a
.LCPI2_43:
	.long	0xc01d265f
.LCPI2_44:
	.long	0x3fd9db23
	.text
	.p2align	4
	.type	activation_gradient,@function
activation_gradient:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	72(%rsp), %rax
	movq	56(%rsp), %r10
	movq	%r10, -8(%rsp)
	decl	%r8d
	cmpl	$4, %r8d
	ja	.LBB2_32
	leaq	.LJTI2_0(%rip), %r10
	movslq	(%r10,%r8,4), %r8
	addq	%r10, %r8
	jmpq	*%r8
.LBB2_26:
	cmpq	$0, 64(%rsp)
	je	.LBB2_68
	leaq	(,%rax,4), %r10
	movl	$32, %r8d
	subq	%r10, %r8
	shlq	$2, %rsi
	shlq	$2, -8(%rsp)
	shlq	$2, %rcx
	vbroadcastss	.LCPI2_3(%rip), %ymm2
	vbroadcastss	.LCPI2_4(%rip), %ymm3
	vbroadcastss	.LCPI2_5(%rip), %ymm4
	vbroadcastss	.LCPI2_6(%rip), %ymm1
	vbroadcastss	.LCPI2_7(%rip), %ymm6
	vbroadcastss	.LCPI2_8(%rip), %ymm7
	vbroadcastss	.LCPI2_9(%rip), %ymm8
	vbroadcastss	.LCPI2_10(%rip), %ymm9
	vbroadcastss	.LCPI2_11(%rip), %ymm10
	vbroadcastss	.LCPI2_0(%rip), %ymm11
	xorl	%ebx, %ebx
	vbroadcastss	.LCPI2_44(%rip), %ymm12
	leaq	first_lanes(%rip), %r14
	jmp	.LBB2_28
	.p2align	4
.LBB2_43:
	incq	%rbx
	addq	%rsi, %rdi
	addq	-8(%rsp), %r9
	addq	%rcx, %rdx
	cmpq	64(%rsp), %rbx
	je	.LBB2_68
.LBB2_28:
	testq	%rax, %rax
	je	.LBB2_43
	movq	%rax, %r15
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	jmp	.LBB2_30
	.p2align	4
.LBB2_41:
	leaq	(%r8,%r12), %r11
	vmovups	(%r14,%r11), %ymm0
	vmaskmovps	(%r10), %ymm0, %ymm5
	vmulps	%ymm5, %ymm13, %ymm5
	vmaskmovps	%ymm5, %ymm0, (%rbp)
.LBB2_42:
	addq	$8, %r13
	addq	$32, %r12
	addq	$-8, %r15
	cmpq	%rax, %r13
	jae	.LBB2_43
.LBB2_30:
	leaq	(%rdi,%r12), %rbp
	cmpq	$8, %r15
	jb	.LBB2_38
	vmovups	(%rbp), %ymm13
	jmp	.LBB2_39
	.p2align	4
.LBB2_38:
	leaq	(%r8,%r12), %r10
	vmovups	(%r14,%r10), %ymm13
	vmaskmovps	(%rbp), %ymm13, %ymm13
.LBB2_39:
	vbroadcastss	.LCPI2_43(%rip), %ymm0
	vmulps	%ymm0, %ymm13, %ymm14
	vbroadcastss	.LCPI2_2(%rip), %ymm0
	vmaxps	%ymm14, %ymm0, %ymm14
	vaddps	%ymm2, %ymm14, %ymm15
	vaddps	%ymm3, %ymm15, %ymm0
	vsubps	%ymm0, %ymm14, %ymm0
	vmovaps	%ymm1, %ymm5
	vfmadd213ps	%ymm4, %ymm0, %ymm5
	vfmadd213ps	%ymm6, %ymm0, %ymm5
	vfmadd213ps	%ymm7, %ymm0, %ymm5
	vfmadd213ps	%ymm8, %ymm0, %ymm5
	vfmadd213ps	%ymm9, %ymm0, %ymm5
	vpslld	$23, %ymm15, %ymm0
	vpaddd	%ymm5, %ymm0, %ymm0
	vaddps	%ymm0, %ymm11, %ymm0
	vdivps	%ymm0, %ymm11, %ymm0
	vcmpnltps	%ymm14, %ymm10, %ymm5
	vandps	%ymm0, %ymm5, %ymm0
	vmulps	%ymm0, %ymm13, %ymm5
	vmulps	%ymm5, %ymm12, %ymm5
	vsubps	%ymm0, %ymm11, %ymm13
	vfmadd213ps	%ymm0, %ymm5, %ymm13
	leaq	(%r9,%r12), %rbp
	leaq	(%rdx,%r12), %r10
	cmpq	$8, %r15
	jb	.LBB2_41
	vmulps	(%r10), %ymm13, %ymm0
	vmovups	%ymm0, (%rbp)
	jmp	.LBB2_42
.LBB2_2:
	cmpq	$0, 64(%rsp)
	je	.LBB2_68
	leaq	(,%rax,4), %r10
	movl	$32, %r8d
	subq	%r10, %r8
	shlq	$2, %rsi
	shlq	$2, -8(%rsp)
	shlq	$2, %rcx
	xorl	%ebx, %ebx
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI2_0(%rip), %ymm1
	leaq	first_lanes(%rip), %r14
	jmp	.LBB2_4
	.p2align	4
.LBB2_64:
	incq	%rbx
	addq	%rsi, %rdi
	addq	-8(%rsp), %r9
	addq	%rcx, %rdx
	cmpq	64(%rsp), %rbx
	je	.LBB2_68
.LBB2_4:
	testq	%rax, %rax
	je	.LBB2_64
	movq	%rax, %r15
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	jmp	.LBB2_6
	.p2align	4
.LBB2_62:
	leaq	(%r8,%r12), %r11
	vmovups	(%r14,%r11), %ymm2
	vmaskmovps	(%r10), %ymm2, %ymm3
	vcmpnleps	%ymm0, %ymm3, %ymm3
	vandps	%ymm1, %ymm3, %ymm3
	vmaskmovps	(%rdx,%r12), %ymm2, %ymm4
	vmulps	%ymm3, %ymm4, %ymm3
	vmaskmovps	%ymm3, %ymm2, (%r9,%r12)
.LBB2_63:
	addq	$8, %r13
	addq	$32, %r12
	addq	$-8, %r15
	cmpq	%rax, %r13
	jae	.LBB2_64
.LBB2_6:
	leaq	(%rdi,%r12), %r10
	cmpq	$8, %r15
	jb	.LBB2_62
	vmovups	(%r10), %ymm2
	vcmpnleps	%ymm0, %ymm2, %ymm2
	vandps	%ymm1, %ymm2, %ymm2
	vmulps	(%rdx,%r12), %ymm2, %ymm2
	vmovups	%ymm2, (%r9,%r12)
	jmp	.LBB2_63
.LBB2_14:
	cmpq	$0, 64(%rsp)
	je	.LBB2_68
	leaq	(,%rax,4), %r10
	movl	$32, %r8d
	subq	%r10, %r8
	shlq	$2, %rsi
	shlq	$2, -8(%rsp)
	shlq	$2, %rcx
	vbroadcastss	.LCPI2_5(%rip), %ymm5
	vbroadcastss	.LCPI2_6(%rip), %ymm4
	vbroadcastss	.LCPI2_7(%rip), %ymm7
	vbroadcastss	.LCPI2_8(%rip), %ymm8
	vbroadcastss	.LCPI2_9(%rip), %ymm9
	vbroadcastss	.LCPI2_10(%rip), %ymm10
	vbroadcastss	.LCPI2_11(%rip), %ymm11
	vbroadcastss	.LCPI2_0(%rip), %ymm12
	vbroadcastss	.LCPI2_14(%rip), %ymm13
	xorl	%ebx, %ebx
	vbroadcastss	.LCPI2_15(%rip), %ymm14
	leaq	first_lanes(%rip), %r14
	jmp	.LBB2_16
	.p2align	4
.LBB2_55:
	incq	%rbx
	addq	%rsi, %rdi
	addq	-8(%rsp), %r9
	addq	%rcx, %rdx
	cmpq	64(%rsp), %rbx
	je	.LBB2_68
.LBB2_16:
	testq	%rax, %rax
	je	.LBB2_55
	movq	%rax, %r15
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	jmp	.LBB2_18
	.p2align	4
.LBB2_53:
	leaq	(%r8,%r12), %r11
	vmovups	(%r14,%r11), %ymm0
	vmaskmovps	(%r10), %ymm0, %ymm1
	vmulps	%ymm1, %ymm15, %ymm1
	vmaskmovps	%ymm1, %ymm0, (%rbp)
.LBB2_54:
	addq	$8, %r13
	addq	$32, %r12
	addq	$-8, %r15
	cmpq	%rax, %r13
	jae	.LBB2_55
.LBB2_18:
	leaq	(%rdi,%r12), %r10
	cmpq	$8, %r15
	jb	.LBB2_50
	vmovups	(%r10), %ymm15
	jmp	.LBB2_51
	.p2align	4
.LBB2_50:
	leaq	(%r8,%r12), %r11
	vmovups	(%r14,%r11), %ymm15
	vmaskmovps	(%r10), %ymm15, %ymm15
.LBB2_51:
	vmulps	%ymm15, %ymm15, %ymm0
	vbroadcastss	.LCPI2_13(%rip), %ymm1
	vbroadcastss	.LCPI2_12(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm0, %ymm1
	vmulps	%ymm1, %ymm15, %ymm1
	vbroadcastss	.LCPI2_2(%rip), %ymm2
	vmaxps	%ymm1, %ymm2, %ymm1
	vbroadcastss	.LCPI2_3(%rip), %ymm2
	vaddps	%ymm2, %ymm1, %ymm2
	vbroadcastss	.LCPI2_4(%rip), %ymm3
	vaddps	%ymm3, %ymm2, %ymm3
	vsubps	%ymm3, %ymm1, %ymm3
	vmovaps	%ymm4, %ymm6
	vfmadd213ps	%ymm5, %ymm3, %ymm6
	vfmadd213ps	%ymm7, %ymm3, %ymm6
	vfmadd213ps	%ymm8, %ymm3, %ymm6
	vfmadd213ps	%ymm9, %ymm3, %ymm6
	vfmadd213ps	%ymm10, %ymm3, %ymm6
	vpslld	$23, %ymm2, %ymm2
	vpaddd	%ymm6, %ymm2, %ymm2
	vaddps	%ymm2, %ymm12, %ymm2
	vdivps	%ymm2, %ymm12, %ymm2
	vcmpnltps	%ymm1, %ymm11, %ymm1
	vandps	%ymm2, %ymm1, %ymm1
	vmulps	%ymm1, %ymm15, %ymm2
	vsubps	%ymm1, %ymm12, %ymm3
	vmulps	%ymm3, %ymm2, %ymm15
	vfmadd213ps	%ymm13, %ymm14, %ymm0
	vfmadd213ps	%ymm1, %ymm0, %ymm15
	leaq	(%r9,%r12), %rbp
	leaq	(%rdx,%r12), %r10
	cmpq	$8, %r15
	jb	.LBB2_53
	vmulps	(%r10), %ymm15, %ymm0
	vmovups	%ymm0, (%rbp)
	jmp	.LBB2_54
.LBB2_8:
	cmpq	$0, 64(%rsp)
	je	.LBB2_68
	leaq	(,%rax,4), %r10
	movl	$32, %r8d
	subq	%r10, %r8
	shlq	$2, %rsi
	shlq	$2, -8(%rsp)
	shlq	$2, %rcx
	vbroadcastss	.LCPI2_2(%rip), %ymm1
	vbroadcastss	.LCPI2_3(%rip), %ymm2
	vbroadcastss	.LCPI2_4(%rip), %ymm3
	vbroadcastss	.LCPI2_5(%rip), %ymm4
	vbroadcastss	.LCPI2_6(%rip), %ymm0
	vbroadcastss	.LCPI2_7(%rip), %ymm6
	vbroadcastss	.LCPI2_8(%rip), %ymm7
	vbroadcastss	.LCPI2_9(%rip), %ymm8
	vbroadcastss	.LCPI2_10(%rip), %ymm9
	vbroadcastss	.LCPI2_11(%rip), %ymm10
	xorl	%ebx, %ebx
	vbroadcastss	.LCPI2_0(%rip), %ymm11
	leaq	first_lanes(%rip), %r14
	jmp	.LBB2_10
	.p2align	4
.LBB2_61:
	incq	%rbx
	addq	%rsi, %rdi
	addq	-8(%rsp), %r9
	addq	%rcx, %rdx
	cmpq	64(%rsp), %rbx
	je	.LBB2_68
.LBB2_10:
	testq	%rax, %rax
	je	.LBB2_61
	movq	%rax, %r15
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	jmp	.LBB2_12
	.p2align	4
.LBB2_59:
	leaq	(%r8,%r12), %r11
	vmovups	(%r14,%r11), %ymm5
	vmaskmovps	(%r10), %ymm5, %ymm13
	vmulps	%ymm13, %ymm12, %ymm12
	vmaskmovps	%ymm12, %ymm5, (%rbp)
.LBB2_60:
	addq	$8, %r13
	addq	$32, %r12
	addq	$-8, %r15
	cmpq	%rax, %r13
	jae	.LBB2_61
.LBB2_12:
	leaq	(%rdi,%r12), %r10
	cmpq	$8, %r15
	jb	.LBB2_56
	vmovups	(%r10), %ymm12
	jmp	.LBB2_57
	.p2align	4
.LBB2_56:
	leaq	(%r8,%r12), %r11
	vmovups	(%r14,%r11), %ymm12
	vmaskmovps	(%r10), %ymm12, %ymm12
.LBB2_57:
	vbroadcastss	.LCPI2_1(%rip), %ymm5
	vmulps	%ymm5, %ymm12, %ymm13
	vmaxps	%ymm13, %ymm1, %ymm13
	vaddps	%ymm2, %ymm13, %ymm14
	vaddps	%ymm3, %ymm14, %ymm15
	vsubps	%ymm15, %ymm13, %ymm15
	vmovaps	%ymm0, %ymm5
	vfmadd213ps	%ymm4, %ymm15, %ymm5
	vfmadd213ps	%ymm6, %ymm15, %ymm5
	vfmadd213ps	%ymm7, %ymm15, %ymm5
	vfmadd213ps	%ymm8, %ymm15, %ymm5
	vfmadd213ps	%ymm9, %ymm15, %ymm5
	vpslld	$23, %ymm14, %ymm14
	vpaddd	%ymm5, %ymm14, %ymm5
	vaddps	%ymm5, %ymm11, %ymm5
	vdivps	%ymm5, %ymm11, %ymm5
	vcmpnltps	%ymm13, %ymm10, %ymm13
	vandps	%ymm5, %ymm13, %ymm5
	vmulps	%ymm5, %ymm12, %ymm13
	vsubps	%ymm5, %ymm11, %ymm12
	vfmadd213ps	%ymm5, %ymm13, %ymm12
	leaq	(%r9,%r12), %rbp
	leaq	(%rdx,%r12), %r10
	cmpq	$8, %r15
	jb	.LBB2_59
	vmulps	(%r10), %ymm12, %ymm5
	vmovups	%ymm5, (%rbp)
	jmp	.LBB2_60
.LBB2_20:
	cmpq	$0, 64(%rsp)
	je	.LBB2_68
	leaq	(,%rax,4), %r10
	movl	$32, %r8d
	subq	%r10, %r8
	shlq	$2, %rsi
	shlq	$2, -8(%rsp)
	shlq	$2, %rcx
	vbroadcastss	.LCPI2_16(%rip), %ymm0
	vbroadcastss	.LCPI2_17(%rip), %ymm1
	vbroadcastss	.LCPI2_0(%rip), %ymm13
	xorl	%ebx, %ebx
	leaq	first_lanes(%rip), %r14
	vbroadcastss	.LCPI2_4(%rip), %ymm4
	vbroadcastss	.LCPI2_40(%rip), %ymm12
	vbroadcastss	.LCPI2_41(%rip), %ymm14
	vbroadcastss	.LCPI2_42(%rip), %ymm15
	jmp	.LBB2_22
	.p2align	4
.LBB2_49:
	incq	%rbx
	addq	%rsi, %rdi
	addq	-8(%rsp), %r9
	addq	%rcx, %rdx
	cmpq	64(%rsp), %rbx
	je	.LBB2_68
.LBB2_22:
	testq	%rax, %rax
	je	.LBB2_49
	movq	%rax, %r15
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	jmp	.LBB2_24
	.p2align	4
.LBB2_47:
	leaq	(%r8,%r12), %r11
	vmovups	(%r14,%r11), %ymm2
	vmaskmovps	(%r10), %ymm2, %ymm5
	vmulps	%ymm5, %ymm3, %ymm3
	vmaskmovps	%ymm3, %ymm2, (%rbp)
.LBB2_48:
	addq	$8, %r13
	addq	$32, %r12
	addq	$-8, %r15
	cmpq	%rax, %r13
	jae	.LBB2_49
.LBB2_24:
	leaq	(%rdi,%r12), %r10
	cmpq	$8, %r15
	jb	.LBB2_44
	vmovups	(%r10), %ymm2
	jmp	.LBB2_45
	.p2align	4
.LBB2_44:
	leaq	(%r8,%r12), %r11
	vmovups	(%r14,%r11), %ymm2
	vmaskmovps	(%r10), %ymm2, %ymm2
.LBB2_45:
	vminps	%ymm2, %ymm0, %ymm3
	vmaxps	%ymm3, %ymm1, %ymm3
	vmulps	%ymm3, %ymm3, %ymm5
	vmulps	%ymm2, %ymm2, %ymm6
	vbroadcastss	.LCPI2_30(%rip), %ymm7
	vmulps	%ymm7, %ymm6, %ymm6
	vbroadcastss	.LCPI2_31(%rip), %ymm8
	vfmsub213ps	%ymm4, %ymm6, %ymm8
	vaddps	%ymm4, %ymm8, %ymm7
	vbroadcastss	.LCPI2_32(%rip), %ymm10
	vfmadd213ps	%ymm6, %ymm7, %ymm10
	vbroadcastss	.LCPI2_33(%rip), %ymm9
	vfmadd231ps	%ymm7, %ymm9, %ymm10
	vbroadcastss	.LCPI2_35(%rip), %ymm7
	vbroadcastss	.LCPI2_34(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm10, %ymm7
	vbroadcastss	.LCPI2_36(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm10, %ymm7
	vbroadcastss	.LCPI2_37(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm10, %ymm7
	vbroadcastss	.LCPI2_38(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm10, %ymm7
	vmulps	%ymm10, %ymm10, %ymm11
	vfmadd213ps	%ymm10, %ymm7, %ymm11
	vbroadcastss	.LCPI2_19(%rip), %ymm7
	vbroadcastss	.LCPI2_18(%rip), %ymm10
	vfmadd213ps	%ymm10, %ymm5, %ymm7
	vbroadcastss	.LCPI2_20(%rip), %ymm10
	vfmadd213ps	%ymm10, %ymm5, %ymm7
	vbroadcastss	.LCPI2_21(%rip), %ymm10
	vfmadd213ps	%ymm10, %ymm5, %ymm7
	vbroadcastss	.LCPI2_22(%rip), %ymm10
	vfmadd213ps	%ymm10, %ymm5, %ymm7
	vbroadcastss	.LCPI2_23(%rip), %ymm10
	vfmadd213ps	%ymm10, %ymm5, %ymm7
	vbroadcastss	.LCPI2_25(%rip), %ymm10
	vbroadcastss	.LCPI2_24(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm5, %ymm10
	vbroadcastss	.LCPI2_26(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm5, %ymm10
	vbroadcastss	.LCPI2_27(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm5, %ymm10
	vbroadcastss	.LCPI2_28(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm5, %ymm10
	vfmadd213ps	%ymm13, %ymm5, %ymm10
	vdivps	%ymm10, %ymm7, %ymm5
	vaddps	%ymm13, %ymm11, %ymm7
	vpslld	$23, %ymm8, %ymm8
	vpaddd	%ymm7, %ymm8, %ymm7
	vbroadcastss	.LCPI2_39(%rip), %ymm8
	vcmpleps	%ymm8, %ymm6, %ymm8
	vmulps	%ymm6, %ymm12, %ymm10
	vblendvps	%ymm8, %ymm7, %ymm10, %ymm7
	vmulps	%ymm5, %ymm3, %ymm3
	vbroadcastss	.LCPI2_29(%rip), %ymm5
	vaddps	%ymm5, %ymm3, %ymm3
	vcmpleps	%ymm2, %ymm0, %ymm5
	vblendvps	%ymm5, %ymm13, %ymm3, %ymm3
	vcmpnleps	%ymm1, %ymm2, %ymm5
	vandps	%ymm3, %ymm5, %ymm5
	vmulps	%ymm7, %ymm15, %ymm3
	vcmpnltps	%ymm14, %ymm6, %ymm6
	vandps	%ymm3, %ymm6, %ymm3
	vfmadd213ps	%ymm5, %ymm2, %ymm3
	leaq	(%r9,%r12), %rbp
	leaq	(%rdx,%r12), %r10
	cmpq	$8, %r15
	jb	.LBB2_47
	vmulps	(%r10), %ymm3, %ymm2
	vmovups	%ymm2, (%rbp)
	jmp	.LBB2_48
.LBB2_32:
	cmpq	$0, 64(%rsp)
	je	.LBB2_68
	leaq	(,%rax,4), %rdi
	movl	$32, %esi
	subq	%rdi, %rsi
	shlq	$2, -8(%rsp)
	shlq	$2, %rcx
	xorl	%edi, %edi
	leaq	first_lanes(%rip), %r8
	jmp	.LBB2_34
	.p2align	4
.LBB2_67:
	incq	%rdi
	addq	-8(%rsp), %r9
	addq	%rcx, %rdx
	cmpq	64(%rsp), %rdi
	je	.LBB2_68
.LBB2_34:
	testq	%rax, %rax
	je	.LBB2_67
	movq	%rdx, %rbx
	movq	%r9, %r14
	movq	%rax, %r15
	xorl	%r12d, %r12d
	jmp	.LBB2_36
	.p2align	4
.LBB2_65:
	leaq	(%rsi,%r12,4), %r10
	vmovups	(%r8,%r10), %ymm0
	vmaskmovps	(%rbx), %ymm0, %ymm1
	vmaskmovps	%ymm1, %ymm0, (%r14)
.LBB2_66:
	addq	$8, %r12
	addq	$-8, %r15
	addq	$32, %r14
	addq	$32, %rbx
	cmpq	%rax, %r12
	jae	.LBB2_67
.LBB2_36:
	cmpq	$8, %r15
	jb	.LBB2_65
	vmovups	(%rbx), %ymm0
	vmovups	%ymm0, (%r14)
	jmp	.LBB2_66
.LBB2_68:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end2:
	.size	activation_gradient, .Lfunc_end2-activation_gradient
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI2_0:
	.long	.LBB2_26-.LJTI2_0
	.long	.LBB2_20-.LJTI2_0
	.long	.LBB2_14-.LJTI2_0
	.long	.LBB2_8-.LJTI2_0
	.long	.LBB2_2-.LJTI2_0
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI3_0:
	.long	0x3f800000
.LCPI3_1:
	.long	0xbfb8aa3b
.LCPI3_2:
	.long	0xc2fc0000
.LCPI3_3:
	.long	0x4b400000
.LCPI3_4:
	.long	0xcb400000
.LCPI3_5:
	.long	0x3c1e8629
.LCPI3_6:
	.long	0x3aae046f
.LCPI3_7:
	.long	0x3d635b73
.LCPI3_8:
	.long	0x3e75fc8c
.LCPI3_9:
	.long	0x3f317214
.LCPI3_10:
	.long	0x3f800001
.LCPI3_11:
	.long	0x42fc0000
.LCPI3_12:
	.long	0xc0135761
.LCPI3_13:
	.long	0xbdd2d3e7
.LCPI3_14:
	.long	0x3fcc422a
.LCPI3_15:
	.long	0x3e5b33b5
.LCPI3_16:
	.long	0x40a9999a
.LCPI3_17:
	.long	0xc0a9999a
.LCPI3_18:
	.long	0x36d5af8b
.LCPI3_19:
	.long	0x32cf34cf
.LCPI3_20:
	.long	0x3926ec84
.LCPI3_21:
	.long	0x3b976d5a
.LCPI3_22:
	.long	0x3d06756d
.LCPI3_23:
	.long	0x3ecc4229
.LCPI3_24:
	.long	0x3894d475
.LCPI3_25:
	.long	0x35a6386d
.LCPI3_26:
	.long	0x3aefe395
.LCPI3_27:
	.long	0x3ce5ffc7
.LCPI3_28:
	.long	0x3e7eed07
.LCPI3_29:
	.long	0x3f000000
.LCPI3_30:
	.long	0xbf000000
.LCPI3_31:
	.long	0x3fb8aa3b
.LCPI3_32:
	.long	0xbf318000
.LCPI3_33:
	.long	0x395e8083
.LCPI3_34:
	.long	0x3c091d10
.LCPI3_35:
	.long	0x3ab511e8
.LCPI3_36:
	.long	0x3d2aac79
.LCPI3_37:
	.long	0x3e2aaa49
.LCPI3_38:
	.long	0x3efffffe
.LCPI3_39:
	.long	0x42b17217
.LCPI3_40:
	.long	0x7f800000
.LCPI3_41:
	.long	0xc2aeac4f
.LCPI3_42:
	.long	0x3ecc422a
.LCPI3_43:
	.long	0xc01d265f
.LCPI3_44:
	.long	0x3fd9db23
	.text
	.p2align	4
	.type	gated_gradient,@function
gated_gradient:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%r9, -8(%rsp)
	movq	%rcx, -16(%rsp)
	movq	104(%rsp), %r10
	movq	88(%rsp), %rax
	movq	%rax, -24(%rsp)
	movq	80(%rsp), %rbx
	movq	72(%rsp), %rax
	movq	%rax, -32(%rsp)
	movq	64(%rsp), %r15
	movl	56(%rsp), %eax
	decl	%eax
	cmpl	$4, %eax
	ja	.LBB3_32
	leaq	.LJTI3_0(%rip), %r9
	movslq	(%r9,%rax,4), %rax
	addq	%r9, %rax
	jmpq	*%rax
.LBB3_26:
	cmpq	$0, 96(%rsp)
	je	.LBB3_68
	leaq	(,%r10,4), %rax
	movl	$32, %r12d
	subq	%rax, %r12
	shlq	$2, %rsi
	shlq	$2, -16(%rsp)
	shlq	$2, -8(%rsp)
	shlq	$2, -32(%rsp)
	shlq	$2, -24(%rsp)
	vbroadcastss	.LCPI3_5(%rip), %ymm4
	vbroadcastss	.LCPI3_6(%rip), %ymm3
	vbroadcastss	.LCPI3_7(%rip), %ymm6
	vbroadcastss	.LCPI3_8(%rip), %ymm7
	vbroadcastss	.LCPI3_9(%rip), %ymm8
	vbroadcastss	.LCPI3_10(%rip), %ymm9
	vbroadcastss	.LCPI3_11(%rip), %ymm10
	vbroadcastss	.LCPI3_0(%rip), %ymm11
	xorl	%ecx, %ecx
	vbroadcastss	.LCPI3_44(%rip), %ymm12
	leaq	first_lanes(%rip), %r11
	jmp	.LBB3_28
	.p2align	4
.LBB3_43:
	incq	%rcx
	addq	%rsi, %rdi
	addq	-16(%rsp), %rdx
	addq	-8(%rsp), %r8
	addq	-32(%rsp), %r15
	addq	-24(%rsp), %rbx
	cmpq	96(%rsp), %rcx
	je	.LBB3_68
.LBB3_28:
	testq	%r10, %r10
	je	.LBB3_43
	movq	%r10, %r14
	xorl	%r13d, %r13d
	xorl	%ebp, %ebp
	jmp	.LBB3_30
	.p2align	4
.LBB3_41:
	leaq	(%r12,%r13), %rax
	vmovups	(%r11,%rax), %ymm0
	vmaskmovps	%ymm15, %ymm0, (%r9)
	vmaskmovps	%ymm13, %ymm0, (%rbx,%r13)
.LBB3_42:
	addq	$8, %rbp
	addq	$32, %r13
	addq	$-8, %r14
	cmpq	%r10, %rbp
	jae	.LBB3_43
.LBB3_30:
	leaq	(%rdi,%r13), %r9
	cmpq	$8, %r14
	jb	.LBB3_38
	vmovups	(%r9), %ymm15
	vmovups	(%rdx,%r13), %ymm13
	vmovups	(%r8,%r13), %ymm14
	jmp	.LBB3_39
	.p2align	4
.LBB3_38:
	leaq	(%r12,%r13), %rax
	vmovups	(%r11,%rax), %ymm14
	vmaskmovps	(%r9), %ymm14, %ymm15
	vmaskmovps	(%rdx,%r13), %ymm14, %ymm13
	vmaskmovps	(%r8,%r13), %ymm14, %ymm14
.LBB3_39:
	vbroadcastss	.LCPI3_43(%rip), %ymm0
	vmulps	%ymm0, %ymm15, %ymm0
	vbroadcastss	.LCPI3_2(%rip), %ymm1
	vmaxps	%ymm0, %ymm1, %ymm0
	vbroadcastss	.LCPI3_3(%rip), %ymm1
	vaddps	%ymm1, %ymm0, %ymm1
	vbroadcastss	.LCPI3_4(%rip), %ymm2
	vaddps	%ymm2, %ymm1, %ymm2
	vsubps	%ymm2, %ymm0, %ymm2
	vmovaps	%ymm3, %ymm5
	vfmadd213ps	%ymm4, %ymm2, %ymm5
	vfmadd213ps	%ymm6, %ymm2, %ymm5
	vfmadd213ps	%ymm7, %ymm2, %ymm5
	vfmadd213ps	%ymm8, %ymm2, %ymm5
	vfmadd213ps	%ymm9, %ymm2, %ymm5
	vpslld	$23, %ymm1, %ymm1
	vpaddd	%ymm5, %ymm1, %ymm1
	vaddps	%ymm1, %ymm11, %ymm1
	vdivps	%ymm1, %ymm11, %ymm1
	vcmpnltps	%ymm0, %ymm10, %ymm0
	vandps	%ymm1, %ymm0, %ymm0
	vmulps	%ymm0, %ymm15, %ymm1
	vmulps	%ymm1, %ymm12, %ymm2
	vsubps	%ymm0, %ymm11, %ymm5
	vfmadd213ps	%ymm0, %ymm2, %ymm5
	vmulps	%ymm14, %ymm13, %ymm0
	vmulps	%ymm5, %ymm0, %ymm15
	vmulps	%ymm1, %ymm14, %ymm13
	leaq	(%r15,%r13), %r9
	cmpq	$8, %r14
	jb	.LBB3_41
	vmovups	%ymm15, (%r9)
	vmovups	%ymm13, (%rbx,%r13)
	jmp	.LBB3_42
.LBB3_2:
	cmpq	$0, 96(%rsp)
	je	.LBB3_68
	leaq	(,%r10,4), %r9
	movl	$32, %eax
	subq	%r9, %rax
	shlq	$2, %rsi
	shlq	$2, -16(%rsp)
	shlq	$2, -8(%rsp)
	shlq	$2, -32(%rsp)
	shlq	$2, -24(%rsp)
	xorl	%r11d, %r11d
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI3_0(%rip), %ymm1
	leaq	first_lanes(%rip), %r14
	jmp	.LBB3_4
	.p2align	4
.LBB3_64:
	incq	%r11
	addq	%rsi, %rdi
	addq	-16(%rsp), %rdx
	addq	-8(%rsp), %r8
	addq	-32(%rsp), %r15
	addq	-24(%rsp), %rbx
	cmpq	96(%rsp), %r11
	je	.LBB3_68
.LBB3_4:
	testq	%r10, %r10
	je	.LBB3_64
	movq	%r10, %r12
	xorl	%r13d, %r13d
	xorl	%ebp, %ebp
	jmp	.LBB3_6
	.p2align	4
.LBB3_62:
	leaq	(%rax,%r13), %rcx
	vmovups	(%r14,%rcx), %ymm2
	vmaskmovps	(%r9), %ymm2, %ymm3
	vmaskmovps	(%rdx,%r13), %ymm2, %ymm4
	vmaskmovps	(%r8,%r13), %ymm2, %ymm5
	vcmpnleps	%ymm0, %ymm3, %ymm6
	vandps	%ymm1, %ymm6, %ymm6
	vmulps	%ymm5, %ymm4, %ymm4
	vmulps	%ymm4, %ymm6, %ymm4
	vmaskmovps	%ymm4, %ymm2, (%r15,%r13)
	vmaxps	%ymm3, %ymm0, %ymm3
	vmulps	%ymm5, %ymm3, %ymm3
	vmaskmovps	%ymm3, %ymm2, (%rbx,%r13)
.LBB3_63:
	addq	$8, %rbp
	addq	$32, %r13
	addq	$-8, %r12
	cmpq	%r10, %rbp
	jae	.LBB3_64
.LBB3_6:
	leaq	(%rdi,%r13), %r9
	cmpq	$8, %r12
	jb	.LBB3_62
	vmovups	(%r9), %ymm2
	vmovups	(%r8,%r13), %ymm3
	vmaxps	%ymm2, %ymm0, %ymm4
	vcmpnleps	%ymm0, %ymm2, %ymm2
	vandps	%ymm1, %ymm2, %ymm2
	vmulps	(%rdx,%r13), %ymm3, %ymm5
	vmulps	%ymm5, %ymm2, %ymm2
	vmovups	%ymm2, (%r15,%r13)
	vmulps	%ymm4, %ymm3, %ymm2
	vmovups	%ymm2, (%rbx,%r13)
	jmp	.LBB3_63
.LBB3_14:
	cmpq	$0, 96(%rsp)
	je	.LBB3_68
	leaq	(,%r10,4), %rax
	movl	$32, %r12d
	subq	%rax, %r12
	shlq	$2, %rsi
	shlq	$2, -16(%rsp)
	shlq	$2, -8(%rsp)
	shlq	$2, -32(%rsp)
	shlq	$2, -24(%rsp)
	vbroadcastss	.LCPI3_8(%rip), %ymm8
	vbroadcastss	.LCPI3_9(%rip), %ymm9
	vbroadcastss	.LCPI3_10(%rip), %ymm10
	vbroadcastss	.LCPI3_11(%rip), %ymm11
	vbroadcastss	.LCPI3_0(%rip), %ymm12
	vbroadcastss	.LCPI3_14(%rip), %ymm13
	xorl	%eax, %eax
	vbroadcastss	.LCPI3_15(%rip), %ymm14
	leaq	first_lanes(%rip), %r11
	jmp	.LBB3_16
	.p2align	4
.LBB3_55:
	incq	%rax
	addq	%rsi, %rdi
	addq	-16(%rsp), %rdx
	addq	-8(%rsp), %r8
	addq	-32(%rsp), %r15
	addq	-24(%rsp), %rbx
	cmpq	96(%rsp), %rax
	je	.LBB3_68
.LBB3_16:
	testq	%r10, %r10
	je	.LBB3_55
	movq	%r10, %r14
	xorl	%r13d, %r13d
	xorl	%ebp, %ebp
	jmp	.LBB3_18
	.p2align	4
.LBB3_53:
	leaq	(%r12,%r13), %rcx
	vmovups	(%r11,%rcx), %ymm1
	vmaskmovps	%ymm2, %ymm1, (%r9)
	vmaskmovps	%ymm0, %ymm1, (%rbx,%r13)
.LBB3_54:
	addq	$8, %rbp
	addq	$32, %r13
	addq	$-8, %r14
	cmpq	%r10, %rbp
	jae	.LBB3_55
.LBB3_18:
	leaq	(%rdi,%r13), %r9
	cmpq	$8, %r14
	jb	.LBB3_50
	vmovups	(%r9), %ymm2
	vmovups	(%rdx,%r13), %ymm15
	vmovups	(%r8,%r13), %ymm0
	jmp	.LBB3_51
	.p2align	4
.LBB3_50:
	leaq	(%r12,%r13), %rcx
	vmovups	(%r11,%rcx), %ymm0
	vmaskmovps	(%r9), %ymm0, %ymm2
	vmaskmovps	(%rdx,%r13), %ymm0, %ymm15
	vmaskmovps	(%r8,%r13), %ymm0, %ymm0
.LBB3_51:
	vmulps	%ymm2, %ymm2, %ymm1
	vbroadcastss	.LCPI3_13(%rip), %ymm3
	vbroadcastss	.LCPI3_12(%rip), %ymm4
	vfmadd213ps	%ymm4, %ymm1, %ymm3
	vmulps	%ymm3, %ymm2, %ymm3
	vbroadcastss	.LCPI3_2(%rip), %ymm4
	vmaxps	%ymm3, %ymm4, %ymm3
	vbroadcastss	.LCPI3_3(%rip), %ymm4
	vaddps	%ymm4, %ymm3, %ymm4
	vbroadcastss	.LCPI3_4(%rip), %ymm5
	vaddps	%ymm5, %ymm4, %ymm5
	vsubps	%ymm5, %ymm3, %ymm5
	vbroadcastss	.LCPI3_6(%rip), %ymm6
	vbroadcastss	.LCPI3_5(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm5, %ymm6
	vbroadcastss	.LCPI3_7(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm5, %ymm6
	vfmadd213ps	%ymm8, %ymm5, %ymm6
	vfmadd213ps	%ymm9, %ymm5, %ymm6
	vfmadd213ps	%ymm10, %ymm5, %ymm6
	vpslld	$23, %ymm4, %ymm4
	vpaddd	%ymm6, %ymm4, %ymm4
	vaddps	%ymm4, %ymm12, %ymm4
	vdivps	%ymm4, %ymm12, %ymm4
	vcmpnltps	%ymm3, %ymm11, %ymm3
	vandps	%ymm4, %ymm3, %ymm3
	vfmadd213ps	%ymm13, %ymm14, %ymm1
	vmulps	%ymm3, %ymm2, %ymm4
	vsubps	%ymm3, %ymm12, %ymm2
	vmulps	%ymm2, %ymm4, %ymm2
	vfmadd213ps	%ymm3, %ymm1, %ymm2
	vmulps	%ymm0, %ymm15, %ymm1
	vmulps	%ymm2, %ymm1, %ymm2
	vmulps	%ymm4, %ymm0, %ymm0
	leaq	(%r15,%r13), %r9
	cmpq	$8, %r14
	jb	.LBB3_53
	vmovups	%ymm2, (%r9)
	vmovups	%ymm0, (%rbx,%r13)
	jmp	.LBB3_54
.LBB3_8:
	cmpq	$0, 96(%rsp)
	je	.LBB3_68
	leaq	(,%r10,4), %rax
	movl	$32, %r12d
	subq	%rax, %r12
	shlq	$2, %rsi
	shlq	$2, -16(%rsp)
	shlq	$2, -8(%rsp)
	shlq	$2, -32(%rsp)
	shlq	$2, -24(%rsp)
	vbroadcastss	.LCPI3_4(%rip), %ymm3
	vbroadcastss	.LCPI3_5(%rip), %ymm4
	vbroadcastss	.LCPI3_6(%rip), %ymm2
	vbroadcastss	.LCPI3_7(%rip), %ymm6
	vbroadcastss	.LCPI3_8(%rip), %ymm7
	vbroadcastss	.LCPI3_9(%rip), %ymm8
	vbroadcastss	.LCPI3_10(%rip), %ymm9
	vbroadcastss	.LCPI3_11(%rip), %ymm10
	xorl	%eax, %eax
	vbroadcastss	.LCPI3_0(%rip), %ymm11
	leaq	first_lanes(%rip), %r11
	jmp	.LBB3_10
	.p2align	4
.LBB3_61:
	incq	%rax
	addq	%rsi, %rdi
	addq	-16(%rsp), %rdx
	addq	-8(%rsp), %r8
	addq	-32(%rsp), %r15
	addq	-24(%rsp), %rbx
	cmpq	96(%rsp), %rax
	je	.LBB3_68
.LBB3_10:
	testq	%r10, %r10
	je	.LBB3_61
	movq	%r10, %r14
	xorl	%r13d, %r13d
	xorl	%ebp, %ebp
	jmp	.LBB3_12
	.p2align	4
.LBB3_59:
	leaq	(%r12,%r13), %rcx
	vmovups	(%r11,%rcx), %ymm0
	vmaskmovps	%ymm14, %ymm0, (%r9)
	vmaskmovps	%ymm12, %ymm0, (%rbx,%r13)
.LBB3_60:
	addq	$8, %rbp
	addq	$32, %r13
	addq	$-8, %r14
	cmpq	%r10, %rbp
	jae	.LBB3_61
.LBB3_12:
	leaq	(%rdi,%r13), %r9
	cmpq	$8, %r14
	jb	.LBB3_56
	vmovups	(%r9), %ymm14
	vmovups	(%rdx,%r13), %ymm12
	vmovups	(%r8,%r13), %ymm13
	jmp	.LBB3_57
	.p2align	4
.LBB3_56:
	leaq	(%r12,%r13), %rcx
	vmovups	(%r11,%rcx), %ymm13
	vmaskmovps	(%r9), %ymm13, %ymm14
	vmaskmovps	(%rdx,%r13), %ymm13, %ymm12
	vmaskmovps	(%r8,%r13), %ymm13, %ymm13
.LBB3_57:
	vbroadcastss	.LCPI3_1(%rip), %ymm0
	vmulps	%ymm0, %ymm14, %ymm15
	vbroadcastss	.LCPI3_2(%rip), %ymm0
	vmaxps	%ymm15, %ymm0, %ymm15
	vbroadcastss	.LCPI3_3(%rip), %ymm0
	vaddps	%ymm0, %ymm15, %ymm0
	vaddps	%ymm3, %ymm0, %ymm1
	vsubps	%ymm1, %ymm15, %ymm1
	vmovaps	%ymm2, %ymm5
	vfmadd213ps	%ymm4, %ymm1, %ymm5
	vfmadd213ps	%ymm6, %ymm1, %ymm5
	vfmadd213ps	%ymm7, %ymm1, %ymm5
	vfmadd213ps	%ymm8, %ymm1, %ymm5
	vfmadd213ps	%ymm9, %ymm1, %ymm5
	vpslld	$23, %ymm0, %ymm0
	vpaddd	%ymm5, %ymm0, %ymm0
	vaddps	%ymm0, %ymm11, %ymm0
	vdivps	%ymm0, %ymm11, %ymm0
	vcmpnltps	%ymm15, %ymm10, %ymm1
	vandps	%ymm0, %ymm1, %ymm0
	vmulps	%ymm0, %ymm14, %ymm1
	vsubps	%ymm0, %ymm11, %ymm5
	vfmadd213ps	%ymm0, %ymm1, %ymm5
	vmulps	%ymm13, %ymm12, %ymm0
	vmulps	%ymm5, %ymm0, %ymm14
	vmulps	%ymm1, %ymm13, %ymm12
	leaq	(%r15,%r13), %r9
	cmpq	$8, %r14
	jb	.LBB3_59
	vmovups	%ymm14, (%r9)
	vmovups	%ymm12, (%rbx,%r13)
	jmp	.LBB3_60
.LBB3_20:
	cmpq	$0, 96(%rsp)
	je	.LBB3_68
	leaq	(,%r10,4), %rax
	movl	$32, %r12d
	subq	%rax, %r12
	shlq	$2, %rsi
	shlq	$2, -16(%rsp)
	shlq	$2, -8(%rsp)
	shlq	$2, -32(%rsp)
	shlq	$2, -24(%rsp)
	vbroadcastss	.LCPI3_16(%rip), %ymm0
	vbroadcastss	.LCPI3_17(%rip), %ymm1
	vbroadcastss	.LCPI3_0(%rip), %ymm13
	xorl	%r13d, %r13d
	leaq	first_lanes(%rip), %rbp
	vbroadcastss	.LCPI3_4(%rip), %ymm4
	vbroadcastss	.LCPI3_41(%rip), %ymm14
	vbroadcastss	.LCPI3_42(%rip), %ymm15
	jmp	.LBB3_22
	.p2align	4
.LBB3_49:
	incq	%r13
	addq	%rsi, %rdi
	addq	-16(%rsp), %rdx
	addq	-8(%rsp), %r8
	addq	-32(%rsp), %r15
	addq	-24(%rsp), %rbx
	cmpq	96(%rsp), %r13
	je	.LBB3_68
.LBB3_22:
	testq	%r10, %r10
	je	.LBB3_49
	movq	%r10, %rax
	xorl	%r11d, %r11d
	xorl	%r14d, %r14d
	jmp	.LBB3_24
	.p2align	4
.LBB3_47:
	leaq	(%r12,%r11), %rcx
	vmovups	(%rbp,%rcx), %ymm5
	vmaskmovps	%ymm3, %ymm5, (%r9)
	vmaskmovps	%ymm2, %ymm5, (%rbx,%r11)
.LBB3_48:
	addq	$8, %r14
	addq	$32, %r11
	addq	$-8, %rax
	cmpq	%r10, %r14
	jae	.LBB3_49
.LBB3_24:
	leaq	(%rdi,%r11), %r9
	cmpq	$8, %rax
	jb	.LBB3_44
	vmovups	(%r9), %ymm2
	vmovups	(%rdx,%r11), %ymm3
	vmovups	(%r8,%r11), %ymm6
	jmp	.LBB3_45
	.p2align	4
.LBB3_44:
	leaq	(%r12,%r11), %rcx
	vmovups	(%rbp,%rcx), %ymm5
	vmaskmovps	(%r9), %ymm5, %ymm2
	vmaskmovps	(%rdx,%r11), %ymm5, %ymm3
	vmaskmovps	(%r8,%r11), %ymm5, %ymm6
.LBB3_45:
	vminps	%ymm2, %ymm0, %ymm5
	vmaxps	%ymm5, %ymm1, %ymm5
	vmulps	%ymm2, %ymm2, %ymm8
	vbroadcastss	.LCPI3_30(%rip), %ymm7
	vmulps	%ymm7, %ymm8, %ymm8
	vbroadcastss	.LCPI3_31(%rip), %ymm10
	vfmsub213ps	%ymm4, %ymm8, %ymm10
	vaddps	%ymm4, %ymm10, %ymm7
	vbroadcastss	.LCPI3_32(%rip), %ymm11
	vfmadd213ps	%ymm8, %ymm7, %ymm11
	vbroadcastss	.LCPI3_33(%rip), %ymm9
	vfmadd231ps	%ymm7, %ymm9, %ymm11
	vbroadcastss	.LCPI3_35(%rip), %ymm7
	vbroadcastss	.LCPI3_34(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm11, %ymm7
	vbroadcastss	.LCPI3_36(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm11, %ymm7
	vbroadcastss	.LCPI3_37(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm11, %ymm7
	vbroadcastss	.LCPI3_38(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm11, %ymm7
	vmulps	%ymm11, %ymm11, %ymm9
	vfmadd213ps	%ymm11, %ymm7, %ymm9
	vmulps	%ymm5, %ymm5, %ymm7
	vaddps	%ymm13, %ymm9, %ymm9
	vpslld	$23, %ymm10, %ymm10
	vpaddd	%ymm9, %ymm10, %ymm9
	vbroadcastss	.LCPI3_39(%rip), %ymm10
	vcmpleps	%ymm10, %ymm8, %ymm10
	vbroadcastss	.LCPI3_40(%rip), %ymm11
	vmulps	%ymm11, %ymm8, %ymm11
	vblendvps	%ymm10, %ymm9, %ymm11, %ymm9
	vbroadcastss	.LCPI3_19(%rip), %ymm10
	vbroadcastss	.LCPI3_18(%rip), %ymm11
	vfmadd213ps	%ymm11, %ymm7, %ymm10
	vbroadcastss	.LCPI3_20(%rip), %ymm11
	vfmadd213ps	%ymm11, %ymm7, %ymm10
	vbroadcastss	.LCPI3_21(%rip), %ymm11
	vfmadd213ps	%ymm11, %ymm7, %ymm10
	vbroadcastss	.LCPI3_22(%rip), %ymm11
	vfmadd213ps	%ymm11, %ymm7, %ymm10
	vbroadcastss	.LCPI3_23(%rip), %ymm11
	vfmadd213ps	%ymm11, %ymm7, %ymm10
	vbroadcastss	.LCPI3_25(%rip), %ymm11
	vbroadcastss	.LCPI3_24(%rip), %ymm12
	vfmadd213ps	%ymm12, %ymm7, %ymm11
	vbroadcastss	.LCPI3_26(%rip), %ymm12
	vfmadd213ps	%ymm12, %ymm7, %ymm11
	vbroadcastss	.LCPI3_27(%rip), %ymm12
	vfmadd213ps	%ymm12, %ymm7, %ymm11
	vbroadcastss	.LCPI3_28(%rip), %ymm12
	vfmadd213ps	%ymm12, %ymm7, %ymm11
	vfmadd213ps	%ymm13, %ymm7, %ymm11
	vdivps	%ymm11, %ymm10, %ymm7
	vmulps	%ymm7, %ymm5, %ymm5
	vbroadcastss	.LCPI3_29(%rip), %ymm7
	vaddps	%ymm7, %ymm5, %ymm5
	vcmpleps	%ymm2, %ymm0, %ymm7
	vblendvps	%ymm7, %ymm13, %ymm5, %ymm5
	vcmpnleps	%ymm1, %ymm2, %ymm7
	vandps	%ymm5, %ymm7, %ymm5
	vmulps	%ymm15, %ymm9, %ymm7
	vcmpnltps	%ymm14, %ymm8, %ymm8
	vandps	%ymm7, %ymm8, %ymm7
	vfmadd213ps	%ymm5, %ymm2, %ymm7
	vmulps	%ymm5, %ymm2, %ymm2
	vmulps	%ymm6, %ymm3, %ymm3
	vmulps	%ymm7, %ymm3, %ymm3
	vmulps	%ymm2, %ymm6, %ymm2
	leaq	(%r15,%r11), %r9
	cmpq	$8, %rax
	jb	.LBB3_47
	vmovups	%ymm3, (%r9)
	vmovups	%ymm2, (%rbx,%r11)
	jmp	.LBB3_48
.LBB3_32:
	cmpq	$0, 96(%rsp)
	je	.LBB3_68
	leaq	(,%r10,4), %r9
	movl	$32, %eax
	subq	%r9, %rax
	shlq	$2, %rsi
	shlq	$2, -16(%rsp)
	shlq	$2, -8(%rsp)
	shlq	$2, -32(%rsp)
	shlq	$2, -24(%rsp)
	xorl	%r11d, %r11d
	leaq	first_lanes(%rip), %r9
	jmp	.LBB3_34
	.p2align	4
.LBB3_67:
	incq	%r11
	addq	%rsi, %rdi
	addq	-16(%rsp), %rdx
	addq	-8(%rsp), %r8
	addq	-32(%rsp), %r15
	addq	-24(%rsp), %rbx
	cmpq	96(%rsp), %r11
	je	.LBB3_68
.LBB3_34:
	testq	%r10, %r10
	je	.LBB3_67
	movq	%r10, %r12
	xorl	%r13d, %r13d
	xorl	%ebp, %ebp
	jmp	.LBB3_36
	.p2align	4
.LBB3_65:
	leaq	(%rax,%r13), %rcx
	vmovups	(%r9,%rcx), %ymm0
	vmaskmovps	(%r14), %ymm0, %ymm1
	vmaskmovps	(%rdx,%r13), %ymm0, %ymm2
	vmaskmovps	(%r8,%r13), %ymm0, %ymm3
	vmulps	%ymm3, %ymm2, %ymm2
	vmaskmovps	%ymm2, %ymm0, (%r15,%r13)
	vmulps	%ymm3, %ymm1, %ymm1
	vmaskmovps	%ymm1, %ymm0, (%rbx,%r13)
.LBB3_66:
	addq	$8, %rbp
	addq	$32, %r13
	addq	$-8, %r12
	cmpq	%r10, %rbp
	jae	.LBB3_67
.LBB3_36:
	leaq	(%rdi,%r13), %r14
	cmpq	$8, %r12
	jb	.LBB3_65
	vmovups	(%r8,%r13), %ymm0
	vmulps	(%rdx,%r13), %ymm0, %ymm1
	vmulps	(%r14), %ymm0, %ymm0
	vmovups	%ymm1, (%r15,%r13)
	vmovups	%ymm0, (%rbx,%r13)
	jmp	.LBB3_66
.LBB3_68:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end3:
	.size	gated_gradient, .Lfunc_end3-gated_gradient
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI3_0:
	.long	.LBB3_26-.LJTI3_0
	.long	.LBB3_20-.LJTI3_0
	.long	.LBB3_14-.LJTI3_0
	.long	.LBB3_8-.LJTI3_0
	.long	.LBB3_2-.LJTI3_0
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI4_0:
	.long	1127219200
	.long	1160773632
	.long	0
	.long	0
.LCPI4_1:
	.quad	0x4330000000000000
	.quad	0x4530000000000000
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI4_2:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI4_3:
	.quad	0x3ff0000000000000
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI4_4:
	.long	0x80000000
	.text
	.p2align	4
	.type	layer_norm_gradient,@function
layer_norm_gradient:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movq	%r8, -104(%rsp)
	movq	%rsi, -112(%rsp)
	movq	%rdi, -120(%rsp)
	cmpq	$0, 88(%rsp)
	je	.LBB4_43
	movq	96(%rsp), %r10
	movq	72(%rsp), %rbx
	vmovq	%r10, %xmm1
	vpunpckldq	.LCPI4_0(%rip), %xmm1, %xmm1
	movq	64(%rsp), %rsi
	vsubpd	.LCPI4_1(%rip), %xmm1, %xmm1
	vshufpd	$1, %xmm1, %xmm1, %xmm2
	vaddsd	%xmm1, %xmm2, %xmm14
	vcvtss2sd	%xmm0, %xmm0, %xmm0
	vmovsd	%xmm0, -88(%rsp)
	movq	-120(%rsp), %rdi
	leaq	96(%rdi), %r11
	movq	-112(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, -80(%rsp)
	leaq	(,%r10,4), %rax
	movl	$32, %r13d
	subq	%rax, %r13
	shlq	$2, -104(%rsp)
	shlq	$2, %rsi
	movq	%rsi, -64(%rsp)
	xorl	%r8d, %r8d
	leaq	first_lanes(%rip), %rax
	vmovdqa	.LCPI4_2(%rip), %ymm15
	vmovsd	%xmm14, -72(%rsp)
	jmp	.LBB4_2
	.p2align	4
.LBB4_42:
	movq	-56(%rsp), %r8
	incq	%r8
	movq	-96(%rsp), %r11
	movq	-80(%rsp), %rsi
	addq	%rsi, %r11
	addq	%rsi, %rdi
	addq	-104(%rsp), %rcx
	addq	-64(%rsp), %r9
	cmpq	88(%rsp), %r8
	je	.LBB4_43
.LBB4_2:
	movq	%r8, -56(%rsp)
	movq	%r8, %rsi
	imulq	-112(%rsp), %rsi
	movq	-120(%rsp), %r8
	leaq	(%r8,%rsi,4), %rsi
	vxorps	%xmm5, %xmm5, %xmm5
	testq	%r10, %r10
	movq	%r11, -96(%rsp)
	vxorpd	%xmm6, %xmm6, %xmm6
	je	.LBB4_3
	movq	%r11, %r8
	xorl	%r11d, %r11d
	vxorpd	%xmm7, %xmm7, %xmm7
	jmp	.LBB4_5
	.p2align	4
.LBB4_11:
	vaddps	%ymm3, %ymm8, %ymm3
	vaddps	%ymm0, %ymm2, %ymm0
	vaddps	%ymm0, %ymm3, %ymm0
	vcvtps2pd	%xmm0, %ymm2
	vaddpd	%ymm2, %ymm6, %ymm6
	vextractf128	$1, %ymm0, %xmm0
	vcvtps2pd	%xmm0, %ymm0
	vaddpd	%ymm0, %ymm7, %ymm7
	addq	$2048, %r8
	movq	%r15, %r11
	cmpq	%r10, %r15
	jae	.LBB4_12
.LBB4_5:
	movq	%r10, %r14
	subq	%r11, %r14
	leaq	512(%r11), %r15
	cmpq	$512, %r14
	movq	%r15, %r14
	cmovbq	%r10, %r14
	movq	%r11, %r12
	orq	$32, %r12
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	%r14, %r12
	jbe	.LBB4_14
	vxorpd	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm8, %xmm8, %xmm8
	movq	%r11, %r12
	jmp	.LBB4_7
	.p2align	4
.LBB4_14:
	movq	%r8, %rbp
	vxorpd	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm8, %xmm8, %xmm8
	.p2align	4
.LBB4_15:
	vaddps	-96(%rbp), %ymm8, %ymm8
	vaddps	-64(%rbp), %ymm3, %ymm3
	vaddps	-32(%rbp), %ymm2, %ymm2
	vaddps	(%rbp), %ymm0, %ymm0
	leaq	32(%r11), %r12
	subq	$-128, %rbp
	addq	$64, %r11
	cmpq	%r14, %r11
	movq	%r12, %r11
	jbe	.LBB4_15
.LBB4_7:
	leaq	8(%r12), %r11
	cmpq	%r14, %r11
	ja	.LBB4_9
	.p2align	4
.LBB4_8:
	vaddps	(%rdi,%r12,4), %ymm8, %ymm8
	leaq	8(%r12), %r11
	addq	$16, %r12
	cmpq	%r14, %r12
	movq	%r11, %r12
	jbe	.LBB4_8
.LBB4_9:
	subq	%r12, %r14
	jbe	.LBB4_11
	leaq	(,%r14,4), %r11
	movq	%rax, %rbp
	subq	%r11, %rbp
	vmovups	32(%rbp), %ymm9
	vmaskmovps	(%rsi,%r12,4), %ymm9, %ymm9
	vmovd	%r14d, %xmm10
	vpbroadcastd	%xmm10, %ymm10
	vpcmpgtd	%ymm15, %ymm10, %ymm10
	vpand	%ymm9, %ymm10, %ymm9
	vaddps	%ymm3, %ymm9, %ymm3
	jmp	.LBB4_11
	.p2align	4
.LBB4_3:
	vxorpd	%xmm7, %xmm7, %xmm7
.LBB4_12:
	vaddsd	%xmm6, %xmm7, %xmm0
	vaddpd	%ymm6, %ymm7, %ymm2
	vextractf128	$1, %ymm2, %xmm3
	vaddsd	%xmm0, %xmm3, %xmm0
	vaddpd	%xmm2, %xmm3, %xmm2
	vshufpd	$1, %xmm2, %xmm2, %xmm2
	vaddsd	%xmm0, %xmm2, %xmm0
	vdivsd	%xmm14, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	testq	%r10, %r10
	vmovaps	%xmm0, -48(%rsp)
	je	.LBB4_13
	vbroadcastss	%xmm0, %ymm10
	vxorps	%xmm8, %xmm8, %xmm8
	movq	-96(%rsp), %r11
	xorl	%r14d, %r14d
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm5, %xmm5, %xmm5
	vxorpd	%xmm7, %xmm7, %xmm7
	jmp	.LBB4_17
	.p2align	4
.LBB4_23:
	vaddps	%ymm3, %ymm0, %ymm0
	vaddps	%ymm2, %ymm15, %ymm1
	vaddps	%ymm11, %ymm14, %ymm2
	vaddps	%ymm2, %ymm1, %ymm1
	vcvtps2pd	%xmm1, %ymm2
	vaddpd	%ymm2, %ymm8, %ymm8
	vextractf128	$1, %ymm1, %xmm1
	vcvtps2pd	%xmm1, %ymm1
	vaddpd	%ymm1, %ymm9, %ymm9
	vaddps	%ymm12, %ymm13, %ymm1
	vaddps	%ymm1, %ymm0, %ymm0
	vcvtps2pd	%xmm0, %ymm1
	vaddpd	%ymm1, %ymm5, %ymm5
	vextractf128	$1, %ymm0, %xmm0
	vcvtps2pd	%xmm0, %ymm0
	vaddpd	%ymm0, %ymm7, %ymm7
	addq	$2048, %r11
	movq	%rbp, %r14
	cmpq	%r10, %rbp
	jae	.LBB4_24
.LBB4_17:
	vmovups	%ymm5, -32(%rsp)
	movq	%r10, %r8
	subq	%r14, %r8
	leaq	512(%r14), %rbp
	cmpq	$512, %r8
	movq	%rbp, %r8
	cmovbq	%r10, %r8
	movq	%r14, %r15
	orq	$32, %r15
	vxorps	%xmm11, %xmm11, %xmm11
	cmpq	%r8, %r15
	jbe	.LBB4_32
	vxorpd	%xmm14, %xmm14, %xmm14
	vpxor	%xmm15, %xmm15, %xmm15
	vxorpd	%xmm2, %xmm2, %xmm2
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorpd	%xmm3, %xmm3, %xmm3
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%r14, %r12
	jmp	.LBB4_19
	.p2align	4
.LBB4_32:
	movq	%r11, %r15
	vxorpd	%xmm14, %xmm14, %xmm14
	vpxor	%xmm15, %xmm15, %xmm15
	vxorpd	%xmm2, %xmm2, %xmm2
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorpd	%xmm3, %xmm3, %xmm3
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB4_33:
	vmovups	-96(%r15), %ymm1
	vmovups	-64(%r15), %ymm6
	vmovups	-32(%r15), %ymm4
	vmovups	(%r15), %ymm5
	vsubps	%ymm10, %ymm1, %ymm1
	vaddps	%ymm1, %ymm2, %ymm2
	vfmadd231ps	%ymm1, %ymm1, %ymm0
	vsubps	%ymm10, %ymm6, %ymm1
	vaddps	%ymm1, %ymm15, %ymm15
	vfmadd231ps	%ymm1, %ymm1, %ymm3
	vsubps	%ymm10, %ymm4, %ymm1
	vaddps	%ymm1, %ymm14, %ymm14
	vfmadd231ps	%ymm1, %ymm1, %ymm13
	vsubps	%ymm10, %ymm5, %ymm1
	vaddps	%ymm1, %ymm11, %ymm11
	vfmadd231ps	%ymm1, %ymm1, %ymm12
	leaq	32(%r14), %r12
	subq	$-128, %r15
	addq	$64, %r14
	cmpq	%r8, %r14
	movq	%r12, %r14
	jbe	.LBB4_33
.LBB4_19:
	leaq	8(%r12), %r14
	cmpq	%r8, %r14
	ja	.LBB4_21
	.p2align	4
.LBB4_20:
	vmovups	(%rdi,%r12,4), %ymm1
	vsubps	%ymm10, %ymm1, %ymm1
	vaddps	%ymm1, %ymm2, %ymm2
	vfmadd231ps	%ymm1, %ymm1, %ymm0
	leaq	8(%r12), %r14
	addq	$16, %r12
	cmpq	%r8, %r12
	movq	%r14, %r12
	jbe	.LBB4_20
.LBB4_21:
	subq	%r12, %r8
	vmovupd	-32(%rsp), %ymm5
	jbe	.LBB4_23
	leaq	(,%r8,4), %r14
	movq	%rax, %r15
	subq	%r14, %r15
	vmovups	32(%r15), %ymm1
	vmaskmovps	(%rsi,%r12,4), %ymm1, %ymm1
	vsubps	%ymm10, %ymm1, %ymm1
	vmovd	%r8d, %xmm4
	vpbroadcastd	%xmm4, %ymm4
	vpcmpgtd	.LCPI4_2(%rip), %ymm4, %ymm4
	vpand	%ymm1, %ymm4, %ymm1
	vaddps	%ymm1, %ymm15, %ymm15
	vfmadd231ps	%ymm1, %ymm1, %ymm3
	jmp	.LBB4_23
	.p2align	4
.LBB4_13:
	vxorpd	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
.LBB4_24:
	testq	%r10, %r10
	vmovsd	-72(%rsp), %xmm14
	vmovdqa	.LCPI4_2(%rip), %ymm15
	je	.LBB4_42
	vextractf128	$1, %ymm9, %xmm0
	vpermpd	$233, %ymm9, %ymm1
	vpermpd	$233, %ymm8, %ymm2
	vextractf128	$1, %ymm8, %xmm3
	vaddpd	%xmm2, %xmm1, %xmm1
	vshufpd	$1, %xmm9, %xmm3, %xmm2
	vshufpd	$1, %xmm8, %xmm0, %xmm0
	vaddpd	%xmm0, %xmm2, %xmm0
	vaddpd	%xmm0, %xmm1, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vextractf128	$1, %ymm7, %xmm1
	vpermpd	$233, %ymm7, %ymm2
	vpermpd	$233, %ymm5, %ymm3
	vextractf128	$1, %ymm5, %xmm4
	vaddpd	%xmm3, %xmm2, %xmm2
	vshufpd	$1, %xmm7, %xmm4, %xmm3
	vshufpd	$1, %xmm5, %xmm1, %xmm1
	vaddpd	%xmm1, %xmm3, %xmm1
	vaddpd	%xmm1, %xmm2, %xmm1
	vshufpd	$1, %xmm1, %xmm1, %xmm2
	vaddsd	%xmm2, %xmm1, %xmm1
	vdivsd	%xmm14, %xmm0, %xmm0
	vdivsd	%xmm14, %xmm1, %xmm1
	vfnmadd231sd	%xmm0, %xmm0, %xmm1
	vxorpd	%xmm2, %xmm2, %xmm2
	vmaxsd	%xmm1, %xmm2, %xmm1
	vaddsd	-88(%rsp), %xmm1, %xmm1
	vsqrtsd	%xmm1, %xmm1, %xmm1
	vmovsd	.LCPI4_3(%rip), %xmm2
	vdivsd	%xmm1, %xmm2, %xmm1
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vbroadcastss	-48(%rsp), %ymm5
	vbroadcastss	%xmm0, %ymm6
	vbroadcastss	%xmm1, %ymm7
	vxorpd	%xmm8, %xmm8, %xmm8
	movq	%r10, %rsi
	xorl	%r8d, %r8d
	xorl	%r15d, %r15d
	vxorpd	%xmm9, %xmm9, %xmm9
	vxorpd	%xmm2, %xmm2, %xmm2
	vxorps	%xmm10, %xmm10, %xmm10
	movq	80(%rsp), %r11
	jmp	.LBB4_26
	.p2align	4
.LBB4_31:
	movq	%r14, %r11
.LBB4_38:
	vcvtps2pd	%xmm3, %ymm1
	vaddpd	%ymm1, %ymm8, %ymm8
	vextractf128	$1, %ymm3, %xmm1
	vcvtps2pd	%xmm1, %ymm1
	vaddpd	%ymm1, %ymm9, %ymm9
	vcvtps2pd	%xmm0, %ymm1
	vaddpd	%ymm1, %ymm2, %ymm2
	vextractf128	$1, %ymm0, %xmm0
	vcvtps2pd	%xmm0, %ymm0
	vaddpd	%ymm0, %ymm10, %ymm10
	addq	$8, %r15
	addq	$32, %r8
	addq	$-8, %rsi
	cmpq	%r10, %r15
	jae	.LBB4_39
.LBB4_26:
	leaq	(%rdi,%r8), %rbp
	leaq	(%rcx,%r8), %r12
	leaq	(%rdx,%r8), %r14
	cmpq	$7, %rsi
	jbe	.LBB4_27
	vmovups	(%rbp), %ymm0
	vsubps	%ymm5, %ymm0, %ymm0
	vsubps	%ymm6, %ymm0, %ymm0
	vmulps	%ymm0, %ymm7, %ymm3
	vmovups	(%r12), %ymm11
	vmulps	(%r14), %ymm11, %ymm0
	testq	%rbx, %rbx
	je	.LBB4_36
	vmovups	(%rbx,%r8), %ymm1
	vfmadd231ps	%ymm3, %ymm11, %ymm1
	vmovups	%ymm1, (%rbx,%r8)
.LBB4_36:
	vmulps	%ymm3, %ymm0, %ymm3
	testq	%r11, %r11
	je	.LBB4_38
	vaddps	(%r11,%r8), %ymm11, %ymm1
	vmovups	%ymm1, (%r11,%r8)
	jmp	.LBB4_38
	.p2align	4
.LBB4_27:
	leaq	(%r8,%r13), %r11
	vmovups	(%rax,%r11), %ymm12
	vmaskmovps	(%rbp), %ymm12, %ymm0
	vmaskmovps	(%r12), %ymm12, %ymm11
	vmaskmovps	(%r14), %ymm12, %ymm1
	vsubps	%ymm5, %ymm0, %ymm0
	vsubps	%ymm6, %ymm0, %ymm0
	vmulps	%ymm0, %ymm7, %ymm3
	vmulps	%ymm1, %ymm11, %ymm0
	vmovd	%esi, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm15, %ymm1, %ymm1
	vpand	%ymm3, %ymm1, %ymm13
	vmulps	%ymm0, %ymm13, %ymm3
	testq	%rbx, %rbx
	je	.LBB4_29
	vmaskmovps	(%rbx,%r8), %ymm12, %ymm1
	vfmadd213ps	%ymm1, %ymm11, %ymm13
	vmaskmovps	%ymm13, %ymm12, (%rbx,%r8)
.LBB4_29:
	movq	80(%rsp), %r14
	testq	%r14, %r14
	je	.LBB4_31
	vmovups	(%rax,%r11), %ymm1
	vmaskmovps	(%r14,%r8), %ymm1, %ymm4
	vaddps	%ymm4, %ymm11, %ymm4
	vmaskmovps	%ymm4, %ymm1, (%r14,%r8)
	jmp	.LBB4_31
	.p2align	4
.LBB4_39:
	vextractf128	$1, %ymm10, %xmm0
	vpermpd	$233, %ymm10, %ymm1
	vpermpd	$233, %ymm2, %ymm3
	vextractf128	$1, %ymm2, %xmm4
	vaddpd	%xmm3, %xmm1, %xmm1
	vshufpd	$1, %xmm10, %xmm4, %xmm3
	vshufpd	$1, %xmm2, %xmm0, %xmm0
	vaddpd	%xmm0, %xmm3, %xmm0
	vaddpd	%xmm0, %xmm1, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vdivsd	%xmm14, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vextractf128	$1, %ymm9, %xmm1
	vpermpd	$233, %ymm9, %ymm2
	vpermpd	$233, %ymm8, %ymm3
	vextractf128	$1, %ymm8, %xmm4
	vaddpd	%xmm3, %xmm2, %xmm2
	vshufpd	$1, %xmm9, %xmm4, %xmm3
	vshufpd	$1, %xmm8, %xmm1, %xmm1
	vaddpd	%xmm1, %xmm3, %xmm1
	vaddpd	%xmm1, %xmm2, %xmm1
	vshufpd	$1, %xmm1, %xmm1, %xmm2
	vaddsd	%xmm2, %xmm1, %xmm1
	vdivsd	%xmm14, %xmm1, %xmm1
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm0, %ymm0
	vbroadcastss	%xmm1, %ymm2
	vbroadcastss	.LCPI4_4(%rip), %ymm1
	vxorps	%ymm1, %ymm7, %ymm3
	movq	%r10, %rsi
	xorl	%r8d, %r8d
	xorl	%r11d, %r11d
	jmp	.LBB4_40
	.p2align	4
.LBB4_47:
	leaq	(%r8,%r13), %r15
	vmovups	(%rax,%r15), %ymm1
	vmaskmovps	%ymm8, %ymm1, (%r14)
.LBB4_48:
	addq	$8, %r11
	addq	$32, %r8
	addq	$-8, %rsi
	cmpq	%r10, %r11
	jae	.LBB4_42
.LBB4_40:
	leaq	(%rdi,%r8), %r14
	cmpq	$8, %rsi
	jb	.LBB4_44
	vmovups	(%r14), %ymm8
	vmovups	(%rcx,%r8), %ymm9
	vmovups	(%rdx,%r8), %ymm10
	jmp	.LBB4_45
	.p2align	4
.LBB4_44:
	leaq	(%r8,%r13), %r15
	vmovups	(%rax,%r15), %ymm1
	vmaskmovps	(%r14), %ymm1, %ymm8
	vmaskmovps	(%rcx,%r8), %ymm1, %ymm9
	vmaskmovps	(%rdx,%r8), %ymm1, %ymm10
.LBB4_45:
	vmulps	%ymm10, %ymm9, %ymm1
	vsubps	%ymm0, %ymm1, %ymm1
	leaq	(%r9,%r8), %r14
	vsubps	%ymm5, %ymm8, %ymm4
	vsubps	%ymm6, %ymm4, %ymm4
	vmulps	%ymm3, %ymm4, %ymm4
	vfmadd213ps	%ymm1, %ymm2, %ymm4
	vmulps	%ymm4, %ymm7, %ymm8
	cmpq	$8, %rsi
	jb	.LBB4_47
	vmovups	%ymm8, (%r14)
	jmp	.LBB4_48
.LBB4_43:
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end4:
	.size	layer_norm_gradient, .Lfunc_end4-layer_norm_gradient
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI5_0:
	.long	1127219200
	.long	1160773632
	.long	0
	.long	0
.LCPI5_1:
	.quad	0x4330000000000000
	.quad	0x4530000000000000
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI5_2:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI5_3:
	.quad	0x479e17b84357691b
.LCPI5_4:
	.quad	0x39b4484bfeebc2a0
.LCPI5_5:
	.quad	0x3ff0000000000000
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI5_6:
	.long	0x80000000
	.text
	.p2align	4
	.type	rms_norm_gradient,@function
rms_norm_gradient:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%r8, -64(%rsp)
	movq	%rsi, -72(%rsp)
	movq	%rdi, -80(%rsp)
	cmpq	$0, 72(%rsp)
	je	.LBB5_36
	movq	80(%rsp), %r10
	movq	64(%rsp), %r11
	movq	56(%rsp), %rsi
	vmovq	%r10, %xmm2
	vpunpckldq	.LCPI5_0(%rip), %xmm2, %xmm2
	vsubpd	.LCPI5_1(%rip), %xmm2, %xmm2
	vshufpd	$1, %xmm2, %xmm2, %xmm3
	vaddsd	%xmm2, %xmm3, %xmm2
	vcvtss2sd	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm0, %ymm0
	leaq	-1(%r10), %rax
	movq	%rax, -32(%rsp)
	movl	%r10d, %eax
	andl	$3, %eax
	movq	%rax, -40(%rsp)
	movq	%r10, %rax
	andq	$-4, %rax
	movq	%rax, -48(%rsp)
	movq	-80(%rsp), %rdi
	leaq	96(%rdi), %rax
	movq	%rax, -56(%rsp)
	movq	-72(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, -24(%rsp)
	shlq	$2, -64(%rsp)
	leaq	(,%r10,4), %rax
	movl	$32, %r14d
	subq	%rax, %r14
	shlq	$2, %rsi
	movq	%rsi, -16(%rsp)
	xorl	%esi, %esi
	vmovsd	.LCPI5_3(%rip), %xmm3
	vmovsd	.LCPI5_4(%rip), %xmm4
	leaq	first_lanes(%rip), %rbx
	vmovdqa	.LCPI5_2(%rip), %ymm6
	jmp	.LBB5_2
	.p2align	4
.LBB5_35:
	movq	-8(%rsp), %rsi
	incq	%rsi
	movq	-24(%rsp), %rax
	addq	%rax, -56(%rsp)
	addq	%rax, %rdi
	addq	-64(%rsp), %rcx
	addq	-16(%rsp), %r9
	cmpq	72(%rsp), %rsi
	je	.LBB5_36
.LBB5_2:
	testq	%r10, %r10
	movq	%rsi, -8(%rsp)
	je	.LBB5_3
	movq	%rsi, %rax
	imulq	-72(%rsp), %rax
	movq	-80(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rsi
	vxorpd	%xmm7, %xmm7, %xmm7
	movq	-56(%rsp), %r15
	xorl	%eax, %eax
	vxorpd	%xmm8, %xmm8, %xmm8
	jmp	.LBB5_5
	.p2align	4
.LBB5_11:
	vaddps	%ymm11, %ymm12, %ymm5
	vaddps	%ymm9, %ymm10, %ymm9
	vaddps	%ymm5, %ymm9, %ymm5
	vcvtps2pd	%xmm5, %ymm9
	vaddpd	%ymm7, %ymm9, %ymm7
	vextractf128	$1, %ymm5, %xmm5
	vcvtps2pd	%xmm5, %ymm5
	vaddpd	%ymm5, %ymm8, %ymm8
	addq	$2048, %r15
	movq	%r12, %rax
	cmpq	%r10, %r12
	jae	.LBB5_12
.LBB5_5:
	movq	%r10, %r8
	subq	%rax, %r8
	leaq	512(%rax), %r12
	cmpq	$512, %r8
	movq	%r12, %r8
	cmovbq	%r10, %r8
	movq	%rax, %r13
	orq	$32, %r13
	vxorps	%xmm9, %xmm9, %xmm9
	cmpq	%r8, %r13
	jbe	.LBB5_15
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	movq	%rax, %rbp
	jmp	.LBB5_7
	.p2align	4
.LBB5_15:
	movq	%r15, %r13
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	.p2align	4
.LBB5_16:
	vmovups	-96(%r13), %ymm13
	vmovups	-64(%r13), %ymm14
	vmovups	-32(%r13), %ymm15
	vmovups	(%r13), %ymm5
	vfmadd231ps	%ymm13, %ymm13, %ymm12
	vfmadd231ps	%ymm14, %ymm14, %ymm11
	vfmadd231ps	%ymm15, %ymm15, %ymm10
	vfmadd231ps	%ymm5, %ymm5, %ymm9
	leaq	32(%rax), %rbp
	subq	$-128, %r13
	addq	$64, %rax
	cmpq	%r8, %rax
	movq	%rbp, %rax
	jbe	.LBB5_16
.LBB5_7:
	leaq	8(%rbp), %rax
	cmpq	%r8, %rax
	ja	.LBB5_9
	.p2align	4
.LBB5_8:
	vmovups	(%rdi,%rbp,4), %ymm5
	vfmadd231ps	%ymm5, %ymm5, %ymm12
	leaq	8(%rbp), %rax
	addq	$16, %rbp
	cmpq	%r8, %rbp
	movq	%rax, %rbp
	jbe	.LBB5_8
.LBB5_9:
	subq	%rbp, %r8
	jbe	.LBB5_11
	leaq	(,%r8,4), %rax
	movq	%rbx, %r13
	subq	%rax, %r13
	vmovups	32(%r13), %ymm5
	vmaskmovps	(%rsi,%rbp,4), %ymm5, %ymm5
	vmovd	%r8d, %xmm13
	vpbroadcastd	%xmm13, %ymm13
	vpcmpgtd	%ymm6, %ymm13, %ymm13
	vpand	%ymm5, %ymm13, %ymm5
	vfmadd231ps	%ymm5, %ymm5, %ymm11
	jmp	.LBB5_11
	.p2align	4
.LBB5_3:
	vxorpd	%xmm7, %xmm7, %xmm7
	vxorpd	%xmm8, %xmm8, %xmm8
.LBB5_12:
	testq	%r10, %r10
	sete	%sil
	vextractf128	$1, %ymm8, %xmm5
	vpermpd	$233, %ymm8, %ymm9
	vpermpd	$233, %ymm7, %ymm10
	vextractf128	$1, %ymm7, %xmm11
	vaddpd	%xmm10, %xmm9, %xmm9
	vshufpd	$1, %xmm8, %xmm11, %xmm8
	vshufpd	$1, %xmm7, %xmm5, %xmm5
	vaddpd	%xmm5, %xmm8, %xmm5
	vaddpd	%xmm5, %xmm9, %xmm5
	vshufpd	$1, %xmm5, %xmm5, %xmm7
	vaddsd	%xmm7, %xmm5, %xmm7
	vcmplesd	%xmm3, %xmm7, %xmm5
	vcmplesd	%xmm7, %xmm4, %xmm8
	vandpd	%xmm5, %xmm8, %xmm5
	vmovd	%xmm5, %eax
	orb	%al, %sil
	testb	$1, %sil
	je	.LBB5_13
	testb	$1, %al
	jne	.LBB5_24
	vxorpd	%xmm7, %xmm7, %xmm7
.LBB5_24:
	testq	%r10, %r10
	jne	.LBB5_25
	jmp	.LBB5_35
	.p2align	4
.LBB5_13:
	cmpq	$3, -32(%rsp)
	movq	-40(%rsp), %r8
	movq	-48(%rsp), %rsi
	vxorpd	%xmm7, %xmm7, %xmm7
	jae	.LBB5_17
	xorl	%eax, %eax
	jmp	.LBB5_19
	.p2align	4
.LBB5_17:
	xorl	%eax, %eax
	.p2align	4
.LBB5_18:
	vmovss	(%rdi,%rax,4), %xmm5
	vmovss	4(%rdi,%rax,4), %xmm8
	vcvtss2sd	%xmm5, %xmm5, %xmm5
	vcvtss2sd	%xmm8, %xmm8, %xmm8
	vfmadd213sd	%xmm7, %xmm5, %xmm5
	vmovss	8(%rdi,%rax,4), %xmm7
	vcvtss2sd	%xmm7, %xmm7, %xmm9
	vfmadd213sd	%xmm5, %xmm8, %xmm8
	vmovss	12(%rdi,%rax,4), %xmm5
	vcvtss2sd	%xmm5, %xmm5, %xmm7
	vfmadd213sd	%xmm8, %xmm9, %xmm9
	vfmadd213sd	%xmm9, %xmm7, %xmm7
	addq	$4, %rax
	cmpq	%rax, %rsi
	jne	.LBB5_18
.LBB5_19:
	testq	%r8, %r8
	je	.LBB5_25
	leaq	(%rdi,%rax,4), %rax
	xorl	%esi, %esi
	.p2align	4
.LBB5_21:
	vmovss	(%rax,%rsi,4), %xmm5
	vcvtss2sd	%xmm5, %xmm5, %xmm5
	vfmadd231sd	%xmm5, %xmm5, %xmm7
	incq	%rsi
	cmpq	%rsi, %r8
	jne	.LBB5_21
.LBB5_25:
	vdivsd	%xmm2, %xmm7, %xmm5
	vaddsd	%xmm1, %xmm5, %xmm5
	vsqrtsd	%xmm5, %xmm5, %xmm7
	vmovsd	.LCPI5_5(%rip), %xmm5
	vdivsd	%xmm7, %xmm5, %xmm5
	vcvtsd2ss	%xmm5, %xmm5, %xmm5
	vbroadcastss	%xmm5, %ymm7
	vxorpd	%xmm8, %xmm8, %xmm8
	movq	%r10, %rsi
	xorl	%r8d, %r8d
	xorl	%r13d, %r13d
	vxorpd	%xmm9, %xmm9, %xmm9
	jmp	.LBB5_26
	.p2align	4
.LBB5_31:
	vcvtps2pd	%xmm10, %ymm5
	vaddpd	%ymm5, %ymm8, %ymm8
	vextractf128	$1, %ymm10, %xmm5
	vcvtps2pd	%xmm5, %ymm5
	vaddpd	%ymm5, %ymm9, %ymm9
	addq	$8, %r13
	addq	$32, %r8
	addq	$-8, %rsi
	cmpq	%r10, %r13
	jae	.LBB5_32
.LBB5_26:
	leaq	(%rdi,%r8), %r15
	cmpq	$8, %rsi
	jb	.LBB5_29
	vmulps	(%r15), %ymm7, %ymm11
	vaddps	(%rdx,%r8), %ymm0, %ymm5
	vmovups	(%rcx,%r8), %ymm12
	vmulps	%ymm5, %ymm12, %ymm5
	vmulps	%ymm5, %ymm11, %ymm10
	testq	%r11, %r11
	je	.LBB5_31
	vfmadd213ps	(%r11,%r8), %ymm12, %ymm11
	vmovups	%ymm11, (%r11,%r8)
	jmp	.LBB5_31
	.p2align	4
.LBB5_29:
	leaq	(%r14,%r8), %rax
	vmovups	(%rbx,%rax), %ymm5
	vmaskmovps	(%r15), %ymm5, %ymm10
	vmaskmovps	(%rcx,%r8), %ymm5, %ymm11
	vmaskmovps	(%rdx,%r8), %ymm5, %ymm5
	vmulps	%ymm7, %ymm10, %ymm12
	vaddps	%ymm5, %ymm0, %ymm5
	vmulps	%ymm5, %ymm11, %ymm5
	vmulps	%ymm5, %ymm12, %ymm10
	testq	%r11, %r11
	je	.LBB5_31
	vmovups	(%rbx,%rax), %ymm5
	vmaskmovps	(%r11,%r8), %ymm5, %ymm13
	vfmadd213ps	%ymm13, %ymm11, %ymm12
	vmaskmovps	%ymm12, %ymm5, (%r11,%r8)
	jmp	.LBB5_31
	.p2align	4
.LBB5_32:
	vextractf128	$1, %ymm9, %xmm5
	vpermpd	$233, %ymm9, %ymm10
	vpermpd	$233, %ymm8, %ymm11
	vextractf128	$1, %ymm8, %xmm12
	vaddpd	%xmm11, %xmm10, %xmm10
	vshufpd	$1, %xmm9, %xmm12, %xmm9
	vshufpd	$1, %xmm8, %xmm5, %xmm5
	vaddpd	%xmm5, %xmm9, %xmm5
	vaddpd	%xmm5, %xmm10, %xmm5
	vshufpd	$1, %xmm5, %xmm5, %xmm8
	vaddsd	%xmm5, %xmm8, %xmm5
	vdivsd	%xmm2, %xmm5, %xmm5
	vcvtsd2ss	%xmm5, %xmm5, %xmm5
	vbroadcastss	%xmm5, %ymm8
	vbroadcastss	.LCPI5_6(%rip), %ymm5
	vxorps	%ymm5, %ymm7, %ymm9
	movq	%r10, %rax
	xorl	%esi, %esi
	xorl	%r8d, %r8d
	jmp	.LBB5_33
	.p2align	4
.LBB5_37:
	leaq	(%r14,%rsi), %r12
	vmovups	(%rbx,%r12), %ymm5
	vmaskmovps	(%r15), %ymm5, %ymm10
	vmaskmovps	(%rcx,%rsi), %ymm5, %ymm11
	vmaskmovps	(%rdx,%rsi), %ymm5, %ymm12
	vaddps	%ymm0, %ymm12, %ymm12
	vmulps	%ymm12, %ymm11, %ymm11
	vmulps	%ymm9, %ymm10, %ymm10
	vfmadd213ps	%ymm11, %ymm8, %ymm10
	vmulps	%ymm7, %ymm10, %ymm10
	vmaskmovps	%ymm10, %ymm5, (%r9,%rsi)
.LBB5_38:
	addq	$8, %r8
	addq	$32, %rsi
	addq	$-8, %rax
	cmpq	%r10, %r8
	jae	.LBB5_35
.LBB5_33:
	leaq	(%rdi,%rsi), %r15
	cmpq	$8, %rax
	jb	.LBB5_37
	vaddps	(%rdx,%rsi), %ymm0, %ymm5
	vmulps	(%rcx,%rsi), %ymm5, %ymm5
	vmulps	(%r15), %ymm9, %ymm10
	vfmadd213ps	%ymm5, %ymm8, %ymm10
	vmulps	%ymm7, %ymm10, %ymm5
	vmovups	%ymm5, (%r9,%rsi)
	jmp	.LBB5_38
.LBB5_36:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end5:
	.size	rms_norm_gradient, .Lfunc_end5-rms_norm_gradient
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI6_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI6_1:
	.quad	0x479e17b84357691b
.LCPI6_2:
	.quad	0x39b4484bfeebc2a0
.LCPI6_3:
	.quad	0x3ff0000000000000
	.text
	.p2align	4
	.type	l2_normalize_gradient,@function
l2_normalize_gradient:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%r9, -40(%rsp)
	movq	%rcx, -48(%rsp)
	movq	%rsi, -56(%rsp)
	movq	%rdi, -64(%rsp)
	cmpq	$0, 56(%rsp)
	je	.LBB6_38
	vcvtss2sd	%xmm0, %xmm0, %xmm0
	movq	64(%rsp), %r10
	leaq	-1(%r10), %rax
	movq	%rax, -32(%rsp)
	movl	%r10d, %ebx
	andl	$3, %ebx
	movq	%r10, %r14
	andq	$-4, %r14
	movq	-64(%rsp), %rdi
	leaq	96(%rdi), %rbp
	movq	-56(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, -24(%rsp)
	leaq	(,%r10,4), %rax
	movl	$32, %r13d
	subq	%rax, %r13
	shlq	$2, -48(%rsp)
	shlq	$2, -40(%rsp)
	xorl	%ecx, %ecx
	vmovsd	.LCPI6_1(%rip), %xmm1
	vmovsd	.LCPI6_2(%rip), %xmm2
	vmovsd	.LCPI6_3(%rip), %xmm3
	leaq	first_lanes(%rip), %r11
	vmovdqa	.LCPI6_0(%rip), %ymm4
	jmp	.LBB6_2
	.p2align	4
.LBB6_37:
	movq	-16(%rsp), %rcx
	incq	%rcx
	movq	-24(%rsp), %rax
	addq	%rax, %rbp
	addq	%rax, %rdi
	addq	-48(%rsp), %rdx
	addq	-40(%rsp), %r8
	cmpq	56(%rsp), %rcx
	je	.LBB6_38
.LBB6_2:
	testq	%r10, %r10
	movq	%rbp, -8(%rsp)
	movq	%rcx, -16(%rsp)
	je	.LBB6_3
	movq	%rcx, %rax
	imulq	-56(%rsp), %rax
	movq	-64(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	vxorpd	%xmm5, %xmm5, %xmm5
	xorl	%ecx, %ecx
	vxorpd	%xmm6, %xmm6, %xmm6
	jmp	.LBB6_5
	.p2align	4
.LBB6_11:
	vaddps	%ymm9, %ymm10, %ymm9
	vaddps	%ymm7, %ymm8, %ymm7
	vaddps	%ymm7, %ymm9, %ymm7
	vcvtps2pd	%xmm7, %ymm8
	vaddpd	%ymm5, %ymm8, %ymm5
	vextractf128	$1, %ymm7, %xmm7
	vcvtps2pd	%xmm7, %ymm7
	vaddpd	%ymm7, %ymm6, %ymm6
	addq	$2048, %rbp
	movq	%rsi, %rcx
	cmpq	%r10, %rsi
	jae	.LBB6_12
.LBB6_5:
	movq	%r10, %r9
	subq	%rcx, %r9
	leaq	512(%rcx), %rsi
	cmpq	$512, %r9
	movq	%rsi, %r12
	cmovbq	%r10, %r12
	movq	%rcx, %r9
	orq	$32, %r9
	vxorps	%xmm7, %xmm7, %xmm7
	cmpq	%r12, %r9
	jbe	.LBB6_17
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	movq	%rcx, %r9
	jmp	.LBB6_7
	.p2align	4
.LBB6_17:
	movq	%rbp, %r15
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	.p2align	4
.LBB6_18:
	vmovups	-96(%r15), %ymm11
	vmovups	-64(%r15), %ymm12
	vmovups	-32(%r15), %ymm13
	vmovups	(%r15), %ymm14
	vfmadd231ps	%ymm11, %ymm11, %ymm10
	vfmadd231ps	%ymm12, %ymm12, %ymm9
	vfmadd231ps	%ymm13, %ymm13, %ymm8
	vfmadd231ps	%ymm14, %ymm14, %ymm7
	leaq	32(%rcx), %r9
	subq	$-128, %r15
	addq	$64, %rcx
	cmpq	%r12, %rcx
	movq	%r9, %rcx
	jbe	.LBB6_18
.LBB6_7:
	leaq	8(%r9), %rcx
	cmpq	%r12, %rcx
	ja	.LBB6_9
	.p2align	4
.LBB6_8:
	vmovups	(%rdi,%r9,4), %ymm11
	vfmadd231ps	%ymm11, %ymm11, %ymm10
	leaq	8(%r9), %rcx
	addq	$16, %r9
	cmpq	%r12, %r9
	movq	%rcx, %r9
	jbe	.LBB6_8
.LBB6_9:
	subq	%r9, %r12
	jbe	.LBB6_11
	leaq	(,%r12,4), %rcx
	movq	%r11, %r15
	subq	%rcx, %r15
	vmovups	32(%r15), %ymm11
	vmaskmovps	(%rax,%r9,4), %ymm11, %ymm11
	vmovd	%r12d, %xmm12
	vpbroadcastd	%xmm12, %ymm12
	vpcmpgtd	%ymm4, %ymm12, %ymm12
	vpand	%ymm11, %ymm12, %ymm11
	vfmadd231ps	%ymm11, %ymm11, %ymm9
	jmp	.LBB6_11
	.p2align	4
.LBB6_3:
	vxorpd	%xmm5, %xmm5, %xmm5
	vxorpd	%xmm6, %xmm6, %xmm6
.LBB6_12:
	testq	%r10, %r10
	sete	%al
	vextractf128	$1, %ymm6, %xmm7
	vpermpd	$233, %ymm6, %ymm8
	vpermpd	$233, %ymm5, %ymm9
	vextractf128	$1, %ymm5, %xmm10
	vaddpd	%xmm9, %xmm8, %xmm8
	vshufpd	$1, %xmm6, %xmm10, %xmm6
	vshufpd	$1, %xmm5, %xmm7, %xmm5
	vaddpd	%xmm5, %xmm6, %xmm5
	vaddpd	%xmm5, %xmm8, %xmm5
	vshufpd	$1, %xmm5, %xmm5, %xmm6
	vaddsd	%xmm6, %xmm5, %xmm5
	vcmplesd	%xmm1, %xmm5, %xmm6
	vcmplesd	%xmm5, %xmm2, %xmm7
	vandpd	%xmm6, %xmm7, %xmm6
	vmovd	%xmm6, %ecx
	testb	$1, %cl
	jne	.LBB6_14
	vxorpd	%xmm5, %xmm5, %xmm5
.LBB6_14:
	orb	%al, %cl
	testb	$1, %cl
	movq	-8(%rsp), %rbp
	jne	.LBB6_24
	cmpq	$3, -32(%rsp)
	jae	.LBB6_19
	vxorpd	%xmm5, %xmm5, %xmm5
	xorl	%eax, %eax
	jmp	.LBB6_21
	.p2align	4
.LBB6_19:
	vxorpd	%xmm5, %xmm5, %xmm5
	xorl	%eax, %eax
	.p2align	4
.LBB6_20:
	vmovss	(%rdi,%rax,4), %xmm6
	vmovss	4(%rdi,%rax,4), %xmm7
	vcvtss2sd	%xmm6, %xmm6, %xmm6
	vcvtss2sd	%xmm7, %xmm7, %xmm7
	vfmadd213sd	%xmm5, %xmm6, %xmm6
	vmovss	8(%rdi,%rax,4), %xmm5
	vcvtss2sd	%xmm5, %xmm5, %xmm8
	vfmadd213sd	%xmm6, %xmm7, %xmm7
	vmovss	12(%rdi,%rax,4), %xmm5
	vcvtss2sd	%xmm5, %xmm5, %xmm5
	vfmadd213sd	%xmm7, %xmm8, %xmm8
	vfmadd213sd	%xmm8, %xmm5, %xmm5
	addq	$4, %rax
	cmpq	%rax, %r14
	jne	.LBB6_20
.LBB6_21:
	testq	%rbx, %rbx
	je	.LBB6_24
	leaq	(%rdi,%rax,4), %rax
	xorl	%ecx, %ecx
	.p2align	4
.LBB6_23:
	vmovss	(%rax,%rcx,4), %xmm6
	vcvtss2sd	%xmm6, %xmm6, %xmm6
	vfmadd231sd	%xmm6, %xmm6, %xmm5
	incq	%rcx
	cmpq	%rcx, %rbx
	jne	.LBB6_23
.LBB6_24:
	vsqrtsd	%xmm5, %xmm5, %xmm5
	vucomisd	%xmm5, %xmm0
	vmaxsd	%xmm5, %xmm0, %xmm5
	vxorpd	%xmm6, %xmm6, %xmm6
	ja	.LBB6_28
	vxorpd	%xmm6, %xmm6, %xmm6
	testq	%r10, %r10
	je	.LBB6_26
	movq	%rdx, %rax
	movq	%r10, %rcx
	movq	%rdi, %rsi
	xorl	%r9d, %r9d
	vxorpd	%xmm7, %xmm7, %xmm7
	jmp	.LBB6_33
	.p2align	4
.LBB6_35:
	leaq	(,%r9,4), %r15
	addq	%r13, %r15
	vmovups	(%r11,%r15), %ymm9
	vmaskmovps	(%rsi), %ymm9, %ymm8
	vmaskmovps	(%rax), %ymm9, %ymm9
.LBB6_36:
	vmulps	%ymm9, %ymm8, %ymm8
	vcvtps2pd	%xmm8, %ymm9
	vaddpd	%ymm6, %ymm9, %ymm6
	vextractf128	$1, %ymm8, %xmm8
	vcvtps2pd	%xmm8, %ymm8
	vaddpd	%ymm7, %ymm8, %ymm7
	addq	$8, %r9
	addq	$32, %rsi
	addq	$-8, %rcx
	addq	$32, %rax
	cmpq	%r10, %r9
	jae	.LBB6_27
.LBB6_33:
	cmpq	$8, %rcx
	jb	.LBB6_35
	vmovups	(%rsi), %ymm8
	vmovups	(%rax), %ymm9
	jmp	.LBB6_36
.LBB6_26:
	vxorpd	%xmm7, %xmm7, %xmm7
.LBB6_27:
	vextractf128	$1, %ymm7, %xmm8
	vpermpd	$233, %ymm7, %ymm9
	vpermpd	$233, %ymm6, %ymm10
	vextractf128	$1, %ymm6, %xmm11
	vaddpd	%xmm10, %xmm9, %xmm9
	vshufpd	$1, %xmm7, %xmm11, %xmm7
	vshufpd	$1, %xmm6, %xmm8, %xmm6
	vaddpd	%xmm6, %xmm7, %xmm6
	vaddpd	%xmm6, %xmm9, %xmm6
	vshufpd	$1, %xmm6, %xmm6, %xmm7
	vaddsd	%xmm7, %xmm6, %xmm6
	vdivsd	%xmm5, %xmm6, %xmm6
	vdivsd	%xmm5, %xmm6, %xmm6
	vcvtsd2ss	%xmm6, %xmm6, %xmm6
.LBB6_28:
	testq	%r10, %r10
	je	.LBB6_37
	vdivsd	%xmm5, %xmm3, %xmm5
	vcvtsd2ss	%xmm5, %xmm5, %xmm7
	vbroadcastss	%xmm6, %ymm5
	vbroadcastss	%xmm7, %ymm6
	movq	%r10, %rax
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	jmp	.LBB6_30
	.p2align	4
.LBB6_39:
	leaq	(%rcx,%r13), %r15
	vmovups	(%r11,%r15), %ymm7
	vmaskmovps	(%r9), %ymm7, %ymm8
	vmaskmovps	(%rdi,%rcx), %ymm7, %ymm9
	vfnmadd213ps	%ymm8, %ymm5, %ymm9
	vmulps	%ymm6, %ymm9, %ymm8
	vmaskmovps	%ymm8, %ymm7, (%r8,%rcx)
.LBB6_40:
	addq	$8, %rsi
	addq	$32, %rcx
	addq	$-8, %rax
	cmpq	%r10, %rsi
	jae	.LBB6_37
.LBB6_30:
	leaq	(%rdx,%rcx), %r9
	cmpq	$8, %rax
	jb	.LBB6_39
	vmovups	(%rdi,%rcx), %ymm7
	vfnmadd213ps	(%r9), %ymm5, %ymm7
	vmulps	%ymm7, %ymm6, %ymm7
	vmovups	%ymm7, (%r8,%rcx)
	jmp	.LBB6_40
.LBB6_38:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end6:
	.size	l2_normalize_gradient, .Lfunc_end6-l2_normalize_gradient
	.p2align	4
	.type	softmax_gradient,@function
softmax_gradient:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rcx, -16(%rsp)
	movq	%rdx, -24(%rsp)
	movq	%rsi, -32(%rsp)
	movq	%rdi, -40(%rsp)
	testq	%r8, %r8
	je	.LBB7_12
	movq	%r9, %rax
	vbroadcastss	%xmm0, %ymm0
	movq	-32(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	%rcx, -8(%rsp)
	leaq	(,%r9,4), %rdx
	movl	$32, %r10d
	subq	%rdx, %r10
	movq	-16(%rsp), %rcx
	leaq	(,%rcx,4), %r11
	xorl	%ebx, %ebx
	leaq	first_lanes(%rip), %r14
	movq	-24(%rsp), %rdx
	movq	-40(%rsp), %rdi
	jmp	.LBB7_2
	.p2align	4
.LBB7_11:
	incq	%rbx
	addq	-8(%rsp), %rdi
	addq	%r11, %rdx
	cmpq	%r8, %rbx
	je	.LBB7_12
.LBB7_2:
	testq	%rax, %rax
	je	.LBB7_11
	movq	%rbx, %rsi
	imulq	-32(%rsp), %rsi
	movq	%rbx, %r9
	imulq	-16(%rsp), %r9
	movq	-40(%rsp), %rcx
	leaq	(%rcx,%rsi,4), %r13
	movq	-24(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rbp
	vxorpd	%xmm1, %xmm1, %xmm1
	movq	%rdx, %r15
	movq	%rax, %r9
	movq	%rdi, %r12
	xorl	%esi, %esi
	vxorpd	%xmm2, %xmm2, %xmm2
	jmp	.LBB7_4
	.p2align	4
.LBB7_6:
	leaq	(%r10,%rsi,4), %rcx
	vmovups	(%r14,%rcx), %ymm4
	vmaskmovps	(%r12), %ymm4, %ymm3
	vmaskmovps	(%r15), %ymm4, %ymm4
.LBB7_7:
	vmulps	%ymm4, %ymm3, %ymm3
	vcvtps2pd	%xmm3, %ymm4
	vaddpd	%ymm4, %ymm1, %ymm1
	vextractf128	$1, %ymm3, %xmm3
	vcvtps2pd	%xmm3, %ymm3
	vaddpd	%ymm3, %ymm2, %ymm2
	addq	$8, %rsi
	addq	$32, %r12
	addq	$-8, %r9
	addq	$32, %r15
	cmpq	%rax, %rsi
	jae	.LBB7_8
.LBB7_4:
	cmpq	$8, %r9
	jb	.LBB7_6
	vmovups	(%r12), %ymm3
	vmovups	(%r15), %ymm4
	jmp	.LBB7_7
	.p2align	4
.LBB7_8:
	vextractf128	$1, %ymm2, %xmm3
	vpermpd	$233, %ymm2, %ymm4
	vpermpd	$233, %ymm1, %ymm5
	vextractf128	$1, %ymm1, %xmm6
	vaddpd	%xmm5, %xmm4, %xmm4
	vshufpd	$1, %xmm2, %xmm6, %xmm2
	vshufpd	$1, %xmm1, %xmm3, %xmm1
	vaddpd	%xmm1, %xmm2, %xmm1
	vaddpd	%xmm1, %xmm4, %xmm1
	vshufpd	$1, %xmm1, %xmm1, %xmm2
	vaddsd	%xmm2, %xmm1, %xmm1
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm1, %ymm1
	xorl	%esi, %esi
	jmp	.LBB7_9
	.p2align	4
.LBB7_13:
	shlq	$2, %r15
	movq	%r14, %rcx
	subq	%r15, %rcx
	vmovups	32(%rcx), %ymm2
	vmaskmovps	(%r9), %ymm2, %ymm3
	vmaskmovps	(%r13,%rsi,4), %ymm2, %ymm4
	vsubps	%ymm1, %ymm3, %ymm3
	vmulps	%ymm4, %ymm3, %ymm3
	vmulps	%ymm3, %ymm0, %ymm3
	vmaskmovps	%ymm3, %ymm2, (%r9)
.LBB7_14:
	addq	$8, %rsi
	cmpq	%rax, %rsi
	jae	.LBB7_11
.LBB7_9:
	movq	%rax, %r15
	subq	%rsi, %r15
	leaq	(,%rsi,4), %r9
	addq	%rbp, %r9
	cmpq	$8, %r15
	jb	.LBB7_13
	vmovups	(%r9), %ymm2
	vsubps	%ymm1, %ymm2, %ymm2
	vmulps	(%r13,%rsi,4), %ymm2, %ymm2
	vmulps	%ymm2, %ymm0, %ymm2
	vmovups	%ymm2, (%r9)
	jmp	.LBB7_14
.LBB7_12:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end7:
	.size	softmax_gradient, .Lfunc_end7-softmax_gradient
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI8_0:
	.long	0x3f800000
	.text
	.p2align	4
	.type	soft_cap_gradient,@function
soft_cap_gradient:
	testq	%r8, %r8
	je	.LBB8_10
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	vmovss	.LCPI8_0(%rip), %xmm1
	vdivss	%xmm0, %xmm1, %xmm0
	vbroadcastss	%xmm0, %ymm0
	xorl	%eax, %eax
	vbroadcastss	.LCPI8_0(%rip), %ymm1
	leaq	first_lanes(%rip), %r10
	jmp	.LBB8_2
	.p2align	4
.LBB8_8:
	incq	%rax
	cmpq	%r8, %rax
	je	.LBB8_9
.LBB8_2:
	testq	%r9, %r9
	je	.LBB8_8
	movq	%rax, %r11
	imulq	%rsi, %r11
	movq	%rax, %rbx
	imulq	%rcx, %rbx
	leaq	(%rdi,%r11,4), %r11
	leaq	(%rdx,%rbx,4), %rbx
	xorl	%r14d, %r14d
	jmp	.LBB8_4
	.p2align	4
.LBB8_6:
	shlq	$2, %r12
	movq	%r10, %r13
	subq	%r12, %r13
	vmovups	32(%r13), %ymm2
	vmaskmovps	(%r15), %ymm2, %ymm3
	vmaskmovps	(%rbx,%r14,4), %ymm2, %ymm4
	vmulps	%ymm3, %ymm0, %ymm3
	vfnmadd213ps	%ymm1, %ymm3, %ymm3
	vmulps	%ymm3, %ymm4, %ymm3
	vmaskmovps	%ymm3, %ymm2, (%rbx,%r14,4)
.LBB8_7:
	addq	$8, %r14
	cmpq	%r9, %r14
	jae	.LBB8_8
.LBB8_4:
	movq	%r9, %r12
	subq	%r14, %r12
	leaq	(%r11,%r14,4), %r15
	cmpq	$8, %r12
	jb	.LBB8_6
	vmulps	(%r15), %ymm0, %ymm2
	vfnmadd213ps	%ymm1, %ymm2, %ymm2
	vmulps	(%rbx,%r14,4), %ymm2, %ymm2
	vmovups	%ymm2, (%rbx,%r14,4)
	jmp	.LBB8_7
.LBB8_9:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
.LBB8_10:
	vzeroupper
	retq
.Lfunc_end8:
	.size	soft_cap_gradient, .Lfunc_end8-soft_cap_gradient
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI9_0:
	.long	1127219200
	.long	1160773632
	.long	0
	.long	0
.LCPI9_1:
	.quad	0x4330000000000000
	.quad	0x4530000000000000
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI9_2:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI9_3:
	.quad	0x479e17b84357691b
.LCPI9_4:
	.quad	0x3ff0000000000000
	.text
	.p2align	4
	.type	layer_norm,@function
layer_norm:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	pushq	%rax
	movq	%r9, -96(%rsp)
	movq	%rsi, -104(%rsp)
	movq	%rdi, -112(%rsp)
	cmpq	$0, 64(%rsp)
	je	.LBB9_55
	movq	72(%rsp), %r10
	vmovq	%r10, %xmm1
	vpunpckldq	.LCPI9_0(%rip), %xmm1, %xmm1
	vsubpd	.LCPI9_1(%rip), %xmm1, %xmm1
	vshufpd	$1, %xmm1, %xmm1, %xmm2
	vcvtss2sd	%xmm0, %xmm0, %xmm0
	vmovsd	%xmm0, -72(%rsp)
	vaddsd	%xmm1, %xmm2, %xmm7
	vxorps	%xmm0, %xmm0, %xmm0
	vdivsd	%xmm7, %xmm0, %xmm0
	vmovsd	%xmm0, -88(%rsp)
	movl	%r10d, %r11d
	andl	$3, %r11d
	movq	%r10, %rax
	andq	$-4, %rax
	movq	%rax, -80(%rsp)
	movq	-112(%rsp), %rdi
	leaq	96(%rdi), %rax
	movq	%rax, -120(%rsp)
	movq	-104(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, -64(%rsp)
	leaq	(,%r10,4), %rax
	movl	$32, %ebx
	subq	%rax, %rbx
	shlq	$2, -96(%rsp)
	xorl	%esi, %esi
	leaq	first_lanes(%rip), %rbp
	vmovsd	%xmm7, -128(%rsp)
	jmp	.LBB9_2
	.p2align	4
.LBB9_54:
	movq	-56(%rsp), %rsi
	incq	%rsi
	movq	-64(%rsp), %rax
	addq	%rax, -120(%rsp)
	addq	%rax, %rdi
	addq	-96(%rsp), %r8
	cmpq	64(%rsp), %rsi
	je	.LBB9_55
.LBB9_2:
	movq	%rsi, -56(%rsp)
	movq	%rsi, %rax
	imulq	-104(%rsp), %rax
	movq	-112(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	vxorpd	%xmm8, %xmm8, %xmm8
	testq	%r10, %r10
	je	.LBB9_3
	movq	-120(%rsp), %r9
	xorl	%r15d, %r15d
	vxorpd	%xmm3, %xmm3, %xmm3
	jmp	.LBB9_5
	.p2align	4
.LBB9_11:
	vaddps	%ymm4, %ymm5, %ymm4
	vaddps	%ymm0, %ymm2, %ymm0
	vaddps	%ymm0, %ymm4, %ymm0
	vcvtps2pd	%xmm0, %ymm2
	vaddpd	%ymm2, %ymm8, %ymm8
	vextractf128	$1, %ymm0, %xmm0
	vcvtps2pd	%xmm0, %ymm0
	vaddpd	%ymm0, %ymm3, %ymm3
	addq	$2048, %r9
	movq	%r14, %r15
	cmpq	%r10, %r14
	jae	.LBB9_12
.LBB9_5:
	movq	%r10, %rsi
	subq	%r15, %rsi
	leaq	512(%r15), %r14
	cmpq	$512, %rsi
	movq	%r14, %rsi
	cmovbq	%r10, %rsi
	movq	%r15, %r12
	orq	$32, %r12
	vxorpd	%xmm0, %xmm0, %xmm0
	cmpq	%rsi, %r12
	jbe	.LBB9_14
	vxorpd	%xmm2, %xmm2, %xmm2
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	movq	%r15, %r12
	jmp	.LBB9_7
	.p2align	4
.LBB9_14:
	movq	%r9, %r13
	vxorpd	%xmm2, %xmm2, %xmm2
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	.p2align	4
.LBB9_15:
	vaddps	-96(%r13), %ymm5, %ymm5
	vaddps	-64(%r13), %ymm4, %ymm4
	vaddps	-32(%r13), %ymm2, %ymm2
	vaddps	(%r13), %ymm0, %ymm0
	leaq	32(%r15), %r12
	subq	$-128, %r13
	addq	$64, %r15
	cmpq	%rsi, %r15
	movq	%r12, %r15
	jbe	.LBB9_15
.LBB9_7:
	leaq	8(%r12), %r15
	cmpq	%rsi, %r15
	ja	.LBB9_9
	.p2align	4
.LBB9_8:
	vaddps	(%rdi,%r12,4), %ymm5, %ymm5
	leaq	8(%r12), %r15
	addq	$16, %r12
	cmpq	%rsi, %r12
	movq	%r15, %r12
	jbe	.LBB9_8
.LBB9_9:
	subq	%r12, %rsi
	jbe	.LBB9_11
	leaq	(,%rsi,4), %r15
	movq	%rbp, %r13
	subq	%r15, %r13
	vmovups	32(%r13), %ymm6
	vmaskmovps	(%rax,%r12,4), %ymm6, %ymm6
	vmovd	%esi, %xmm9
	vpbroadcastd	%xmm9, %ymm9
	vpcmpgtd	.LCPI9_2(%rip), %ymm9, %ymm9
	vpand	%ymm6, %ymm9, %ymm6
	vaddps	%ymm4, %ymm6, %ymm4
	jmp	.LBB9_11
	.p2align	4
.LBB9_3:
	vxorpd	%xmm3, %xmm3, %xmm3
.LBB9_12:
	vaddsd	%xmm3, %xmm8, %xmm0
	vaddpd	%ymm3, %ymm8, %ymm2
	vextractf128	$1, %ymm2, %xmm3
	vaddsd	%xmm0, %xmm3, %xmm0
	vaddpd	%xmm2, %xmm3, %xmm2
	vshufpd	$1, %xmm2, %xmm2, %xmm2
	vaddsd	%xmm0, %xmm2, %xmm0
	vdivsd	%xmm7, %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	testq	%r10, %r10
	vmovaps	%xmm0, -48(%rsp)
	je	.LBB9_13
	vbroadcastss	%xmm0, %ymm13
	vxorps	%xmm5, %xmm5, %xmm5
	movq	-120(%rsp), %r12
	xorl	%esi, %esi
	vxorpd	%xmm10, %xmm10, %xmm10
	vxorpd	%xmm11, %xmm11, %xmm11
	vxorpd	%xmm12, %xmm12, %xmm12
	jmp	.LBB9_17
	.p2align	4
.LBB9_23:
	vaddps	%ymm0, %ymm6, %ymm0
	vaddps	%ymm2, %ymm4, %ymm1
	vaddps	%ymm5, %ymm14, %ymm2
	vaddps	%ymm2, %ymm1, %ymm1
	vcvtps2pd	%xmm1, %ymm2
	vmovupd	-32(%rsp), %ymm5
	vaddpd	%ymm2, %ymm5, %ymm5
	vextractf128	$1, %ymm1, %xmm1
	vcvtps2pd	%xmm1, %ymm1
	vaddpd	%ymm1, %ymm10, %ymm10
	vaddps	%ymm3, %ymm15, %ymm1
	vaddps	%ymm1, %ymm0, %ymm0
	vcvtps2pd	%xmm0, %ymm1
	vaddpd	%ymm1, %ymm11, %ymm11
	vextractf128	$1, %ymm0, %xmm0
	vcvtps2pd	%xmm0, %ymm0
	vaddpd	%ymm0, %ymm12, %ymm12
	addq	$2048, %r12
	movq	%r13, %rsi
	cmpq	%r10, %r13
	jae	.LBB9_24
.LBB9_17:
	vmovups	%ymm5, -32(%rsp)
	movq	%r10, %r9
	subq	%rsi, %r9
	leaq	512(%rsi), %r13
	cmpq	$512, %r9
	movq	%r13, %r9
	cmovbq	%r10, %r9
	movq	%rsi, %r14
	orq	$32, %r14
	vxorps	%xmm14, %xmm14, %xmm14
	cmpq	%r9, %r14
	jbe	.LBB9_26
	vxorps	%xmm5, %xmm5, %xmm5
	vxorpd	%xmm2, %xmm2, %xmm2
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm15, %xmm15, %xmm15
	vxorpd	%xmm3, %xmm3, %xmm3
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm6, %xmm6, %xmm6
	movq	%rsi, %r15
	jmp	.LBB9_19
	.p2align	4
.LBB9_26:
	movq	%r12, %r14
	vxorps	%xmm5, %xmm5, %xmm5
	vxorpd	%xmm2, %xmm2, %xmm2
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm15, %xmm15, %xmm15
	vxorpd	%xmm3, %xmm3, %xmm3
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm6, %xmm6, %xmm6
	.p2align	4
.LBB9_27:
	vmovups	-96(%r14), %ymm1
	vmovups	-64(%r14), %ymm8
	vmovups	-32(%r14), %ymm7
	vmovups	(%r14), %ymm9
	vsubps	%ymm13, %ymm1, %ymm1
	vaddps	%ymm1, %ymm4, %ymm4
	vfmadd231ps	%ymm1, %ymm1, %ymm6
	vsubps	%ymm13, %ymm8, %ymm1
	vaddps	%ymm1, %ymm2, %ymm2
	vfmadd231ps	%ymm1, %ymm1, %ymm0
	vsubps	%ymm13, %ymm7, %ymm1
	vaddps	%ymm1, %ymm5, %ymm5
	vfmadd231ps	%ymm1, %ymm1, %ymm3
	vsubps	%ymm13, %ymm9, %ymm1
	vaddps	%ymm1, %ymm14, %ymm14
	vfmadd231ps	%ymm1, %ymm1, %ymm15
	leaq	32(%rsi), %r15
	subq	$-128, %r14
	addq	$64, %rsi
	cmpq	%r9, %rsi
	movq	%r15, %rsi
	jbe	.LBB9_27
.LBB9_19:
	leaq	8(%r15), %rsi
	cmpq	%r9, %rsi
	ja	.LBB9_21
	.p2align	4
.LBB9_20:
	vmovups	(%rdi,%r15,4), %ymm1
	vsubps	%ymm13, %ymm1, %ymm1
	vaddps	%ymm1, %ymm4, %ymm4
	vfmadd231ps	%ymm1, %ymm1, %ymm6
	leaq	8(%r15), %rsi
	addq	$16, %r15
	cmpq	%r9, %r15
	movq	%rsi, %r15
	jbe	.LBB9_20
.LBB9_21:
	subq	%r15, %r9
	jbe	.LBB9_23
	leaq	(,%r9,4), %rsi
	movq	%rbp, %r14
	subq	%rsi, %r14
	vmovups	32(%r14), %ymm1
	vmaskmovps	(%rax,%r15,4), %ymm1, %ymm1
	vsubps	%ymm13, %ymm1, %ymm1
	vmovd	%r9d, %xmm7
	vpbroadcastd	%xmm7, %ymm7
	vpcmpgtd	.LCPI9_2(%rip), %ymm7, %ymm7
	vpand	%ymm1, %ymm7, %ymm1
	vaddps	%ymm2, %ymm1, %ymm2
	vfmadd231ps	%ymm1, %ymm1, %ymm0
	jmp	.LBB9_23
	.p2align	4
.LBB9_13:
	vxorpd	%xmm11, %xmm11, %xmm11
	vxorpd	%xmm12, %xmm12, %xmm12
	vxorps	%xmm5, %xmm5, %xmm5
	vxorpd	%xmm10, %xmm10, %xmm10
.LBB9_24:
	vextractf128	$1, %ymm12, %xmm0
	vpermpd	$233, %ymm12, %ymm1
	vpermpd	$233, %ymm11, %ymm2
	vextractf128	$1, %ymm11, %xmm3
	vaddpd	%xmm2, %xmm1, %xmm1
	vshufpd	$1, %xmm12, %xmm3, %xmm2
	vshufpd	$1, %xmm11, %xmm0, %xmm0
	vaddpd	%xmm0, %xmm2, %xmm0
	vaddpd	%xmm0, %xmm1, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm2
	vmovsd	.LCPI9_3(%rip), %xmm0
	vucomisd	%xmm2, %xmm0
	jae	.LBB9_25
	testq	%r10, %r10
	movq	-80(%rsp), %r9
	je	.LBB9_29
	cmpq	$4, %r10
	vxorps	%xmm9, %xmm9, %xmm9
	vxorpd	%xmm0, %xmm0, %xmm0
	jae	.LBB9_45
	xorl	%eax, %eax
	vmovsd	-128(%rsp), %xmm7
	jmp	.LBB9_38
	.p2align	4
.LBB9_25:
	vextractf128	$1, %ymm10, %xmm0
	vpermpd	$233, %ymm10, %ymm1
	vpermpd	$233, %ymm5, %ymm3
	vextractf128	$1, %ymm5, %xmm4
	vaddpd	%xmm3, %xmm1, %xmm1
	vshufpd	$1, %xmm10, %xmm4, %xmm3
	vshufpd	$1, %xmm5, %xmm0, %xmm0
	vaddpd	%xmm0, %xmm3, %xmm0
	vaddpd	%xmm0, %xmm1, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovsd	-128(%rsp), %xmm7
	vdivsd	%xmm7, %xmm0, %xmm0
	vdivsd	%xmm7, %xmm2, %xmm2
	vfnmadd231sd	%xmm0, %xmm0, %xmm2
	vxorps	%xmm9, %xmm9, %xmm9
	vmovaps	-48(%rsp), %xmm3
	testq	%r10, %r10
	jne	.LBB9_32
	jmp	.LBB9_54
.LBB9_29:
	vxorpd	%xmm2, %xmm2, %xmm2
	vmovsd	-88(%rsp), %xmm0
	vmovsd	-128(%rsp), %xmm7
	vxorps	%xmm9, %xmm9, %xmm9
	jmp	.LBB9_30
.LBB9_45:
	xorl	%eax, %eax
	vmovsd	-128(%rsp), %xmm7
	.p2align	4
.LBB9_46:
	vmovss	(%rdi,%rax,4), %xmm1
	vmovss	4(%rdi,%rax,4), %xmm2
	vcvtss2sd	%xmm1, %xmm1, %xmm1
	vcvtss2sd	%xmm2, %xmm2, %xmm2
	vaddsd	%xmm1, %xmm0, %xmm0
	vmovss	8(%rdi,%rax,4), %xmm1
	vcvtss2sd	%xmm1, %xmm1, %xmm1
	vaddsd	%xmm2, %xmm0, %xmm0
	vmovss	12(%rdi,%rax,4), %xmm2
	vcvtss2sd	%xmm2, %xmm2, %xmm2
	vaddsd	%xmm1, %xmm0, %xmm0
	vaddsd	%xmm2, %xmm0, %xmm0
	addq	$4, %rax
	cmpq	%rax, %r9
	jne	.LBB9_46
.LBB9_38:
	testq	%r11, %r11
	je	.LBB9_41
	leaq	(%rdi,%rax,4), %rax
	xorl	%esi, %esi
	.p2align	4
.LBB9_40:
	vmovss	(%rax,%rsi,4), %xmm1
	vcvtss2sd	%xmm1, %xmm1, %xmm1
	vaddsd	%xmm1, %xmm0, %xmm0
	incq	%rsi
	cmpq	%rsi, %r11
	jne	.LBB9_40
.LBB9_41:
	vdivsd	%xmm7, %xmm0, %xmm0
	vxorpd	%xmm2, %xmm2, %xmm2
	xorl	%eax, %eax
	cmpq	$4, %r10
	jb	.LBB9_42
	.p2align	4
.LBB9_47:
	vmovss	(%rdi,%rax,4), %xmm1
	vmovss	4(%rdi,%rax,4), %xmm3
	vcvtss2sd	%xmm1, %xmm1, %xmm1
	vsubsd	%xmm0, %xmm1, %xmm1
	vfmadd213sd	%xmm2, %xmm1, %xmm1
	vcvtss2sd	%xmm3, %xmm3, %xmm2
	vsubsd	%xmm0, %xmm2, %xmm2
	vfmadd213sd	%xmm1, %xmm2, %xmm2
	vmovss	8(%rdi,%rax,4), %xmm1
	vcvtss2sd	%xmm1, %xmm1, %xmm1
	vsubsd	%xmm0, %xmm1, %xmm1
	vfmadd213sd	%xmm2, %xmm1, %xmm1
	vmovss	12(%rdi,%rax,4), %xmm2
	vcvtss2sd	%xmm2, %xmm2, %xmm2
	vsubsd	%xmm0, %xmm2, %xmm2
	vfmadd213sd	%xmm1, %xmm2, %xmm2
	addq	$4, %rax
	cmpq	%rax, %r9
	jne	.LBB9_47
.LBB9_42:
	testb	$3, %r10b
	je	.LBB9_30
	leaq	(%rdi,%rax,4), %rax
	xorl	%esi, %esi
	.p2align	4
.LBB9_44:
	vmovss	(%rax,%rsi,4), %xmm1
	vcvtss2sd	%xmm1, %xmm1, %xmm1
	vsubsd	%xmm0, %xmm1, %xmm1
	vfmadd231sd	%xmm1, %xmm1, %xmm2
	incq	%rsi
	cmpq	%rsi, %r11
	jne	.LBB9_44
.LBB9_30:
	vcvtsd2ss	%xmm0, %xmm0, %xmm3
	vcvtss2sd	%xmm3, %xmm3, %xmm1
	vsubsd	%xmm1, %xmm0, %xmm0
	vdivsd	%xmm7, %xmm2, %xmm2
	testq	%r10, %r10
	je	.LBB9_54
.LBB9_32:
	vxorpd	%xmm1, %xmm1, %xmm1
	vmaxsd	%xmm2, %xmm1, %xmm1
	vaddsd	-72(%rsp), %xmm1, %xmm1
	vsqrtsd	%xmm1, %xmm1, %xmm1
	vmovsd	.LCPI9_4(%rip), %xmm2
	vdivsd	%xmm1, %xmm2, %xmm1
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vcvtsd2ss	%xmm0, %xmm0, %xmm2
	vbroadcastss	%xmm3, %ymm0
	vbroadcastss	%xmm2, %ymm2
	vbroadcastss	%xmm1, %ymm3
	movq	%r10, %rax
	xorl	%esi, %esi
	xorl	%r9d, %r9d
	jmp	.LBB9_33
	.p2align	4
.LBB9_48:
	leaq	(%rbx,%rsi), %r15
	vmovups	(%rbp,%r15), %ymm4
	vmaskmovps	(%r14), %ymm4, %ymm6
	vmaskmovps	(%rdx,%rsi), %ymm4, %ymm5
	testq	%rcx, %rcx
	je	.LBB9_49
	vmaskmovps	(%rcx,%rsi), %ymm4, %ymm8
.LBB9_52:
	vsubps	%ymm0, %ymm6, %ymm1
	vsubps	%ymm2, %ymm1, %ymm1
	vmulps	%ymm1, %ymm3, %ymm1
	vfmadd213ps	%ymm8, %ymm1, %ymm5
	vmaskmovps	%ymm5, %ymm4, (%r8,%rsi)
.LBB9_53:
	addq	$8, %r9
	addq	$32, %rsi
	addq	$-8, %rax
	cmpq	%r10, %r9
	jae	.LBB9_54
.LBB9_33:
	leaq	(%rdi,%rsi), %r14
	cmpq	$8, %rax
	jb	.LBB9_48
	vmovups	(%r14), %ymm1
	vsubps	%ymm0, %ymm1, %ymm1
	vsubps	%ymm2, %ymm1, %ymm1
	vmovups	(%rdx,%rsi), %ymm4
	vmulps	%ymm1, %ymm3, %ymm5
	testq	%rcx, %rcx
	je	.LBB9_50
	vfmadd213ps	(%rcx,%rsi), %ymm5, %ymm4
	vmovups	%ymm4, (%r8,%rsi)
	jmp	.LBB9_53
.LBB9_49:
	vxorps	%xmm8, %xmm8, %xmm8
	jmp	.LBB9_52
.LBB9_50:
	vfmadd213ps	%ymm9, %ymm5, %ymm4
	vmovups	%ymm4, (%r8,%rsi)
	jmp	.LBB9_53
.LBB9_55:
	addq	$8, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end9:
	.size	layer_norm, .Lfunc_end9-layer_norm
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI10_0:
	.long	1127219200
	.long	1160773632
	.long	0
	.long	0
.LCPI10_1:
	.quad	0x4330000000000000
	.quad	0x4530000000000000
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI10_2:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI10_3:
	.quad	0x479e17b84357691b
.LCPI10_4:
	.quad	0x39b4484bfeebc2a0
.LCPI10_5:
	.quad	0x3ff0000000000000
	.text
	.p2align	4
	.type	rms_norm,@function
rms_norm:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%r8, -48(%rsp)
	movq	%rsi, -56(%rsp)
	movq	%rdi, -64(%rsp)
	movq	%r9, -16(%rsp)
	testq	%r9, %r9
	je	.LBB10_29
	movq	56(%rsp), %rax
	vmovq	%rax, %xmm2
	vpunpckldq	.LCPI10_0(%rip), %xmm2, %xmm2
	vsubpd	.LCPI10_1(%rip), %xmm2, %xmm2
	vshufpd	$1, %xmm2, %xmm2, %xmm3
	vcvtss2sd	%xmm1, %xmm1, %xmm1
	vaddsd	%xmm2, %xmm3, %xmm2
	vbroadcastss	%xmm0, %ymm0
	leaq	-1(%rax), %rsi
	movq	%rsi, -32(%rsp)
	movl	%eax, %r11d
	andl	$3, %r11d
	movq	%rax, %rbx
	andq	$-4, %rbx
	movq	-64(%rsp), %rdi
	leaq	96(%rdi), %r13
	movq	-56(%rsp), %rsi
	leaq	(,%rsi,4), %rsi
	movq	%rsi, -24(%rsp)
	shlq	$2, -48(%rsp)
	leaq	(,%rax,4), %rsi
	movl	$32, %r12d
	subq	%rsi, %r12
	xorl	%r8d, %r8d
	vmovsd	.LCPI10_3(%rip), %xmm3
	vmovsd	.LCPI10_4(%rip), %xmm4
	leaq	first_lanes(%rip), %rbp
	vmovdqa	.LCPI10_2(%rip), %ymm6
	jmp	.LBB10_2
	.p2align	4
.LBB10_28:
	movq	-8(%rsp), %r8
	incq	%r8
	movq	-24(%rsp), %rsi
	addq	%rsi, %r13
	addq	%rsi, %rdi
	addq	-48(%rsp), %rcx
	cmpq	-16(%rsp), %r8
	je	.LBB10_29
.LBB10_2:
	testq	%rax, %rax
	movq	%r13, -40(%rsp)
	movq	%r8, -8(%rsp)
	je	.LBB10_3
	movq	%r8, %rsi
	imulq	-56(%rsp), %rsi
	movq	-64(%rsp), %r8
	leaq	(%r8,%rsi,4), %r10
	vxorpd	%xmm7, %xmm7, %xmm7
	xorl	%r8d, %r8d
	vxorpd	%xmm8, %xmm8, %xmm8
	jmp	.LBB10_5
	.p2align	4
.LBB10_11:
	vaddps	%ymm11, %ymm12, %ymm5
	vaddps	%ymm9, %ymm10, %ymm9
	vaddps	%ymm5, %ymm9, %ymm5
	vcvtps2pd	%xmm5, %ymm9
	vaddpd	%ymm7, %ymm9, %ymm7
	vextractf128	$1, %ymm5, %xmm5
	vcvtps2pd	%xmm5, %ymm5
	vaddpd	%ymm5, %ymm8, %ymm8
	addq	$2048, %r13
	movq	%rsi, %r8
	cmpq	%rax, %rsi
	jae	.LBB10_12
.LBB10_5:
	movq	%rax, %r9
	subq	%r8, %r9
	leaq	512(%r8), %rsi
	cmpq	$512, %r9
	movq	%rsi, %r15
	cmovbq	%rax, %r15
	movq	%r8, %r9
	orq	$32, %r9
	vxorps	%xmm9, %xmm9, %xmm9
	cmpq	%r15, %r9
	jbe	.LBB10_15
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	movq	%r8, %r9
	jmp	.LBB10_7
	.p2align	4
.LBB10_15:
	movq	%r13, %r14
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	.p2align	4
.LBB10_16:
	vmovups	-96(%r14), %ymm13
	vmovups	-64(%r14), %ymm14
	vmovups	-32(%r14), %ymm15
	vmovups	(%r14), %ymm5
	vfmadd231ps	%ymm13, %ymm13, %ymm12
	vfmadd231ps	%ymm14, %ymm14, %ymm11
	vfmadd231ps	%ymm15, %ymm15, %ymm10
	vfmadd231ps	%ymm5, %ymm5, %ymm9
	leaq	32(%r8), %r9
	subq	$-128, %r14
	addq	$64, %r8
	cmpq	%r15, %r8
	movq	%r9, %r8
	jbe	.LBB10_16
.LBB10_7:
	leaq	8(%r9), %r8
	cmpq	%r15, %r8
	ja	.LBB10_9
	.p2align	4
.LBB10_8:
	vmovups	(%rdi,%r9,4), %ymm5
	vfmadd231ps	%ymm5, %ymm5, %ymm12
	leaq	8(%r9), %r8
	addq	$16, %r9
	cmpq	%r15, %r9
	movq	%r8, %r9
	jbe	.LBB10_8
.LBB10_9:
	subq	%r9, %r15
	jbe	.LBB10_11
	leaq	(,%r15,4), %r8
	movq	%rbp, %r14
	subq	%r8, %r14
	vmovups	32(%r14), %ymm5
	vmaskmovps	(%r10,%r9,4), %ymm5, %ymm5
	vmovd	%r15d, %xmm13
	vpbroadcastd	%xmm13, %ymm13
	vpcmpgtd	%ymm6, %ymm13, %ymm13
	vpand	%ymm5, %ymm13, %ymm5
	vfmadd231ps	%ymm5, %ymm5, %ymm11
	jmp	.LBB10_11
	.p2align	4
.LBB10_3:
	vxorpd	%xmm7, %xmm7, %xmm7
	vxorpd	%xmm8, %xmm8, %xmm8
.LBB10_12:
	testq	%rax, %rax
	sete	%r8b
	vextractf128	$1, %ymm8, %xmm5
	vpermpd	$233, %ymm8, %ymm9
	vpermpd	$233, %ymm7, %ymm10
	vextractf128	$1, %ymm7, %xmm11
	vaddpd	%xmm10, %xmm9, %xmm9
	vshufpd	$1, %xmm8, %xmm11, %xmm8
	vshufpd	$1, %xmm7, %xmm5, %xmm5
	vaddpd	%xmm5, %xmm8, %xmm5
	vaddpd	%xmm5, %xmm9, %xmm5
	vshufpd	$1, %xmm5, %xmm5, %xmm7
	vaddsd	%xmm7, %xmm5, %xmm7
	vcmplesd	%xmm3, %xmm7, %xmm5
	vcmplesd	%xmm7, %xmm4, %xmm8
	vandpd	%xmm5, %xmm8, %xmm5
	vmovd	%xmm5, %esi
	orb	%sil, %r8b
	testb	$1, %r8b
	je	.LBB10_13
	testb	$1, %sil
	movq	-40(%rsp), %r13
	jne	.LBB10_24
	vxorpd	%xmm7, %xmm7, %xmm7
.LBB10_24:
	testq	%rax, %rax
	jne	.LBB10_25
	jmp	.LBB10_28
	.p2align	4
.LBB10_13:
	cmpq	$3, -32(%rsp)
	movq	-40(%rsp), %r13
	vxorpd	%xmm7, %xmm7, %xmm7
	jae	.LBB10_17
	xorl	%esi, %esi
	jmp	.LBB10_19
	.p2align	4
.LBB10_17:
	xorl	%esi, %esi
	.p2align	4
.LBB10_18:
	vmovss	(%rdi,%rsi,4), %xmm5
	vmovss	4(%rdi,%rsi,4), %xmm8
	vcvtss2sd	%xmm5, %xmm5, %xmm5
	vcvtss2sd	%xmm8, %xmm8, %xmm8
	vfmadd213sd	%xmm7, %xmm5, %xmm5
	vmovss	8(%rdi,%rsi,4), %xmm7
	vcvtss2sd	%xmm7, %xmm7, %xmm9
	vfmadd213sd	%xmm5, %xmm8, %xmm8
	vmovss	12(%rdi,%rsi,4), %xmm5
	vcvtss2sd	%xmm5, %xmm5, %xmm7
	vfmadd213sd	%xmm8, %xmm9, %xmm9
	vfmadd213sd	%xmm9, %xmm7, %xmm7
	addq	$4, %rsi
	cmpq	%rsi, %rbx
	jne	.LBB10_18
.LBB10_19:
	testq	%r11, %r11
	je	.LBB10_25
	leaq	(%rdi,%rsi,4), %rsi
	xorl	%r8d, %r8d
	.p2align	4
.LBB10_21:
	vmovss	(%rsi,%r8,4), %xmm5
	vcvtss2sd	%xmm5, %xmm5, %xmm5
	vfmadd231sd	%xmm5, %xmm5, %xmm7
	incq	%r8
	cmpq	%r8, %r11
	jne	.LBB10_21
.LBB10_25:
	vdivsd	%xmm2, %xmm7, %xmm5
	vaddsd	%xmm1, %xmm5, %xmm5
	vsqrtsd	%xmm5, %xmm5, %xmm5
	vmovsd	.LCPI10_5(%rip), %xmm7
	vdivsd	%xmm5, %xmm7, %xmm5
	vcvtsd2ss	%xmm5, %xmm5, %xmm5
	vbroadcastss	%xmm5, %ymm7
	movq	%rax, %rsi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	jmp	.LBB10_26
	.p2align	4
.LBB10_30:
	leaq	(%r12,%r8), %r14
	vmovups	(%rbp,%r14), %ymm5
	vmaskmovps	(%r10), %ymm5, %ymm8
	vmaskmovps	(%rdx,%r8), %ymm5, %ymm9
	vmulps	%ymm7, %ymm8, %ymm8
	vaddps	%ymm0, %ymm9, %ymm9
	vmulps	%ymm9, %ymm8, %ymm8
	vmaskmovps	%ymm8, %ymm5, (%rcx,%r8)
.LBB10_31:
	addq	$8, %r9
	addq	$32, %r8
	addq	$-8, %rsi
	cmpq	%rax, %r9
	jae	.LBB10_28
.LBB10_26:
	leaq	(%rdi,%r8), %r10
	cmpq	$8, %rsi
	jb	.LBB10_30
	vmulps	(%r10), %ymm7, %ymm5
	vaddps	(%rdx,%r8), %ymm0, %ymm8
	vmulps	%ymm5, %ymm8, %ymm5
	vmovups	%ymm5, (%rcx,%r8)
	jmp	.LBB10_31
.LBB10_29:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end10:
	.size	rms_norm, .Lfunc_end10-rms_norm
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI11_0:
	.long	0xff800000
.LCPI11_2:
	.long	0x3f800000
.LCPI11_3:
	.long	0x4b400000
.LCPI11_4:
	.long	0x3fb8aa3b
.LCPI11_5:
	.long	0xcb400000
.LCPI11_6:
	.long	0x3f318000
.LCPI11_7:
	.long	0x395e8083
.LCPI11_8:
	.long	0x3ab511e8
.LCPI11_9:
	.long	0x3c091d10
.LCPI11_10:
	.long	0x3d2aac79
.LCPI11_11:
	.long	0x3e2aaa49
.LCPI11_12:
	.long	0x3efffffe
.LCPI11_13:
	.long	0xc2aeac4f
.LCPI11_14:
	.long	0xb95e8083
.LCPI11_15:
	.long	0xbf318000
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI11_1:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.text
	.p2align	4
	.type	softmax_step,@function
softmax_step:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$168, %rsp
	movq	%rsi, 16(%rsp)
	movq	%rdi, 8(%rsp)
	cmpq	$0, 224(%rsp)
	je	.LBB11_34
	movq	%rdx, %r15
	movq	232(%rsp), %r13
	vbroadcastss	%xmm0, %ymm0
	vmovups	%ymm0, 32(%rsp)
	movq	8(%rsp), %rbx
	leaq	32(%rbx), %rbp
	movq	16(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, 24(%rsp)
	xorl	%r12d, %r12d
	vbroadcastss	.LCPI11_9(%rip), %ymm14
	vbroadcastss	.LCPI11_8(%rip), %ymm7
	vmovss	.LCPI11_0(%rip), %xmm6
	jmp	.LBB11_2
	.p2align	4
.LBB11_33:
	vaddps	128(%rsp), %ymm10, %ymm0
	vextractf128	$1, %ymm0, %xmm1
	vaddss	%xmm0, %xmm1, %xmm2
	vshufpd	$1, %xmm0, %xmm0, %xmm3
	vshufpd	$1, %xmm1, %xmm1, %xmm4
	vaddss	%xmm3, %xmm4, %xmm3
	vaddss	%xmm2, %xmm3, %xmm2
	vshufps	$255, %xmm0, %xmm0, %xmm3
	vshufps	$255, %xmm1, %xmm1, %xmm4
	vaddss	%xmm3, %xmm4, %xmm3
	vaddps	%xmm0, %xmm1, %xmm0
	vmovshdup	%xmm0, %xmm0
	vaddss	%xmm0, %xmm3, %xmm0
	vaddss	%xmm2, %xmm0, %xmm0
	movq	64(%rsp), %r12
	vmovss	(%r8,%r12,4), %xmm1
	vfmadd132ss	(%r9,%r12,4), %xmm0, %xmm1
	vmovss	%xmm1, (%r8,%r12,4)
	incq	%r12
	movq	24(%rsp), %rax
	addq	%rax, %rbp
	addq	%rax, %rbx
	cmpq	224(%rsp), %r12
	vmovss	.LCPI11_0(%rip), %xmm6
	je	.LBB11_34
.LBB11_2:
	movq	%r13, %rax
	testq	%r15, %r15
	je	.LBB11_5
	movslq	(%r15,%r12,4), %rdx
	cmpq	%rdx, %r13
	movq	%rdx, %rax
	cmovbq	%r13, %rax
	testq	%rdx, %rdx
	js	.LBB11_4
.LBB11_5:
	cmpq	$16, %rax
	setb	%r14b
	jae	.LBB11_11
	xorl	%edx, %edx
	vbroadcastss	.LCPI11_0(%rip), %ymm1
	vmovaps	%ymm1, %ymm0
	jmp	.LBB11_7
	.p2align	4
.LBB11_11:
	xorl	%esi, %esi
	vbroadcastss	.LCPI11_0(%rip), %ymm0
	vmovaps	%ymm0, %ymm1
	.p2align	4
.LBB11_12:
	vmovups	32(%rsp), %ymm3
	vmulps	-32(%rbp,%rsi,4), %ymm3, %ymm2
	vmaxps	%ymm1, %ymm2, %ymm1
	vmulps	(%rbp,%rsi,4), %ymm3, %ymm2
	vmaxps	%ymm0, %ymm2, %ymm0
	leaq	16(%rsi), %rdx
	addq	$32, %rsi
	cmpq	%rax, %rsi
	movq	%rdx, %rsi
	jbe	.LBB11_12
.LBB11_7:
	movq	%rax, %rsi
	subq	%rdx, %rsi
	jbe	.LBB11_15
	leaq	(%rbx,%rdx,4), %rdi
	leaq	(,%rax,4), %r10
	leaq	first_lanes(%rip), %r11
	subq	%r10, %r11
	addq	$32, %r11
	jmp	.LBB11_9
	.p2align	4
.LBB11_13:
	vmovups	(%r11,%rdx,4), %ymm2
	vmaskmovps	(%rdi), %ymm2, %ymm2
	vmulps	32(%rsp), %ymm2, %ymm2
	vmovd	%esi, %xmm3
	vpbroadcastd	%xmm3, %ymm3
	vpcmpgtd	.LCPI11_1(%rip), %ymm3, %ymm3
	vbroadcastss	.LCPI11_0(%rip), %ymm4
	vblendvps	%ymm3, %ymm2, %ymm4, %ymm2
.LBB11_14:
	vmaxps	%ymm1, %ymm2, %ymm1
	addq	$8, %rdx
	addq	$32, %rdi
	addq	$-8, %rsi
	cmpq	%rax, %rdx
	jae	.LBB11_15
.LBB11_9:
	cmpq	$8, %rsi
	jb	.LBB11_13
	vmovups	32(%rsp), %ymm2
	vmulps	(%rdi), %ymm2, %ymm2
	jmp	.LBB11_14
	.p2align	4
.LBB11_4:
	movb	$1, %r14b
	vbroadcastss	.LCPI11_0(%rip), %ymm1
	vmovaps	%ymm1, %ymm0
	xorl	%eax, %eax
.LBB11_15:
	vmaxps	%ymm0, %ymm1, %ymm0
	vextractf128	$1, %ymm0, %xmm1
	vmaxps	%xmm1, %xmm0, %xmm2
	vshufpd	$1, %xmm0, %xmm0, %xmm0
	vshufpd	$1, %xmm1, %xmm1, %xmm1
	vmaxps	%xmm1, %xmm0, %xmm0
	vmaxps	%xmm0, %xmm2, %xmm0
	vmovshdup	%xmm0, %xmm1
	vmaxss	%xmm1, %xmm0, %xmm0
	vmovss	(%rcx,%r12,4), %xmm1
	vmaxss	%xmm1, %xmm0, %xmm0
	vxorps	%xmm2, %xmm2, %xmm2
	vucomiss	%xmm1, %xmm6
	jae	.LBB11_18
	vucomiss	%xmm0, %xmm1
	vmovss	.LCPI11_2(%rip), %xmm2
	jne	.LBB11_17
	jnp	.LBB11_18
.LBB11_17:
	vsubss	%xmm0, %xmm1, %xmm1
	vbroadcastss	%xmm1, %ymm2
	vbroadcastss	.LCPI11_4(%rip), %ymm3
	vbroadcastss	.LCPI11_3(%rip), %ymm4
	vfmadd213ps	%ymm4, %ymm3, %ymm2
	vaddss	.LCPI11_5(%rip), %xmm2, %xmm3
	vmovaps	%xmm1, %xmm4
	vfnmadd231ss	.LCPI11_6(%rip), %xmm3, %xmm4
	vfmadd231ss	.LCPI11_7(%rip), %xmm3, %xmm4
	vmovss	.LCPI11_8(%rip), %xmm3
	vfmadd213ss	.LCPI11_9(%rip), %xmm4, %xmm3
	vfmadd213ss	.LCPI11_10(%rip), %xmm4, %xmm3
	vfmadd213ss	.LCPI11_11(%rip), %xmm4, %xmm3
	vfmadd213ss	.LCPI11_12(%rip), %xmm4, %xmm3
	vmulss	%xmm4, %xmm4, %xmm5
	vfmadd213ss	%xmm4, %xmm3, %xmm5
	vpslld	$23, %xmm2, %xmm2
	vpbroadcastd	.LCPI11_2(%rip), %xmm3
	vpaddd	%xmm3, %xmm2, %xmm2
	vaddss	.LCPI11_2(%rip), %xmm5, %xmm3
	vmulss	%xmm2, %xmm3, %xmm2
	vcmpltss	.LCPI11_13(%rip), %xmm1, %xmm1
	vandnps	%xmm2, %xmm1, %xmm2
	.p2align	4
.LBB11_18:
	vmovss	%xmm2, (%r9,%r12,4)
	vmovss	%xmm0, (%rcx,%r12,4)
	vcmpless	%xmm6, %xmm0, %xmm1
	vandnps	%xmm0, %xmm1, %xmm0
	testb	%r14b, %r14b
	vmovaps	%xmm0, 96(%rsp)
	je	.LBB11_24
	vxorps	%xmm11, %xmm11, %xmm11
	xorl	%r11d, %r11d
	vxorps	%xmm10, %xmm10, %xmm10
	jmp	.LBB11_20
	.p2align	4
.LBB11_24:
	vbroadcastss	%xmm0, %ymm0
	vmovups	%ymm0, 64(%rsp)
	vxorps	%xmm10, %xmm10, %xmm10
	xorl	%edx, %edx
	vxorps	%xmm11, %xmm11, %xmm11
	.p2align	4
.LBB11_25:
	vmovups	32(%rsp), %ymm0
	vmulps	-32(%rbp,%rdx,4), %ymm0, %ymm2
	vmulps	(%rbp,%rdx,4), %ymm0, %ymm4
	vmovups	64(%rsp), %ymm12
	vsubps	%ymm12, %ymm2, %ymm2
	vbroadcastss	.LCPI11_4(%rip), %ymm0
	vmovaps	%ymm0, %ymm3
	vbroadcastss	.LCPI11_5(%rip), %ymm8
	vfmsub213ps	%ymm8, %ymm2, %ymm3
	vaddps	%ymm3, %ymm8, %ymm5
	vbroadcastss	.LCPI11_6(%rip), %ymm9
	vmovaps	%ymm9, %ymm6
	vfnmadd213ps	%ymm2, %ymm5, %ymm6
	vbroadcastss	.LCPI11_14(%rip), %ymm15
	vfnmadd231ps	%ymm5, %ymm15, %ymm6
	vmovaps	%ymm7, %ymm5
	vfmadd213ps	%ymm14, %ymm6, %ymm5
	vbroadcastss	.LCPI11_10(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm6, %ymm5
	vbroadcastss	.LCPI11_11(%rip), %ymm13
	vfmadd213ps	%ymm13, %ymm6, %ymm5
	vbroadcastss	.LCPI11_12(%rip), %ymm1
	vfmadd213ps	%ymm1, %ymm6, %ymm5
	vmulps	%ymm6, %ymm6, %ymm7
	vfmadd213ps	%ymm6, %ymm5, %ymm7
	vsubps	%ymm12, %ymm4, %ymm4
	vmovaps	%ymm0, %ymm5
	vfmsub213ps	%ymm8, %ymm4, %ymm5
	vaddps	%ymm5, %ymm8, %ymm6
	vmovaps	%ymm9, %ymm8
	vfnmadd213ps	%ymm4, %ymm6, %ymm8
	vfnmadd231ps	%ymm6, %ymm15, %ymm8
	vbroadcastss	.LCPI11_8(%rip), %ymm6
	vfmadd213ps	%ymm14, %ymm8, %ymm6
	vbroadcastss	.LCPI11_10(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm8, %ymm6
	vfmadd213ps	%ymm13, %ymm8, %ymm6
	vfmadd213ps	%ymm1, %ymm8, %ymm6
	vmulps	%ymm8, %ymm8, %ymm9
	vfmadd213ps	%ymm8, %ymm6, %ymm9
	vbroadcastss	.LCPI11_2(%rip), %ymm0
	vaddps	%ymm0, %ymm7, %ymm6
	vpslld	$23, %ymm3, %ymm3
	vpbroadcastd	.LCPI11_2(%rip), %ymm7
	vpaddd	%ymm7, %ymm3, %ymm3
	vmulps	%ymm3, %ymm6, %ymm3
	vbroadcastss	.LCPI11_13(%rip), %ymm1
	vcmpnltps	%ymm1, %ymm2, %ymm2
	vandps	%ymm3, %ymm2, %ymm2
	vpslld	$23, %ymm5, %ymm3
	vpaddd	%ymm7, %ymm3, %ymm3
	vbroadcastss	.LCPI11_8(%rip), %ymm7
	vaddps	%ymm0, %ymm9, %ymm5
	vbroadcastss	.LCPI11_9(%rip), %ymm14
	vmulps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm1, %ymm4, %ymm4
	vandps	%ymm3, %ymm4, %ymm3
	vmovups	%ymm2, -32(%rbp,%rdx,4)
	vaddps	%ymm2, %ymm10, %ymm10
	vmovups	%ymm3, (%rbp,%rdx,4)
	vaddps	%ymm3, %ymm11, %ymm11
	leaq	16(%rdx), %r11
	addq	$32, %rdx
	cmpq	%rax, %rdx
	movq	%r11, %rdx
	jbe	.LBB11_25
.LBB11_20:
	vmovups	%ymm11, 128(%rsp)
	movq	%r12, 64(%rsp)
	movq	%rax, %rdx
	subq	%r11, %rdx
	jbe	.LBB11_31
	vbroadcastss	96(%rsp), %ymm0
	leaq	(,%rax,4), %rdi
	leaq	first_lanes(%rip), %rsi
	subq	%rdi, %rsi
	addq	$32, %rsi
	leaq	(,%r11,4), %rdi
	vbroadcastss	.LCPI11_7(%rip), %ymm6
	vbroadcastss	.LCPI11_2(%rip), %ymm11
	vbroadcastss	.LCPI11_13(%rip), %ymm12
	jmp	.LBB11_22
	.p2align	4
.LBB11_29:
	vmovups	(%rsi,%r11,4), %ymm2
	vmaskmovps	%ymm1, %ymm2, (%r10)
	vmovd	%edx, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	.LCPI11_1(%rip), %ymm2, %ymm2
	vpand	%ymm1, %ymm2, %ymm1
.LBB11_30:
	vaddps	%ymm1, %ymm10, %ymm10
	addq	$8, %r11
	addq	$-8, %rdx
	addq	$32, %rdi
	cmpq	%rax, %r11
	jae	.LBB11_31
.LBB11_22:
	leaq	(%rbx,%rdi), %r10
	cmpq	$8, %rdx
	jb	.LBB11_26
	vmovups	(%rbx,%r11,4), %ymm1
	jmp	.LBB11_27
	.p2align	4
.LBB11_26:
	vmovups	(%rsi,%r11,4), %ymm1
	vmaskmovps	(%r10), %ymm1, %ymm1
.LBB11_27:
	vmulps	32(%rsp), %ymm1, %ymm1
	vsubps	%ymm0, %ymm1, %ymm1
	vbroadcastss	.LCPI11_4(%rip), %ymm2
	vbroadcastss	.LCPI11_5(%rip), %ymm3
	vfmsub213ps	%ymm3, %ymm1, %ymm2
	vaddps	%ymm3, %ymm2, %ymm3
	vbroadcastss	.LCPI11_15(%rip), %ymm4
	vfmadd213ps	%ymm1, %ymm3, %ymm4
	vfmadd231ps	%ymm3, %ymm6, %ymm4
	vmovaps	%ymm7, %ymm3
	vfmadd213ps	%ymm14, %ymm4, %ymm3
	vbroadcastss	.LCPI11_10(%rip), %ymm5
	vfmadd213ps	%ymm5, %ymm4, %ymm3
	vbroadcastss	.LCPI11_11(%rip), %ymm5
	vfmadd213ps	%ymm5, %ymm4, %ymm3
	vbroadcastss	.LCPI11_12(%rip), %ymm5
	vfmadd213ps	%ymm5, %ymm4, %ymm3
	vmulps	%ymm4, %ymm4, %ymm5
	vfmadd213ps	%ymm4, %ymm3, %ymm5
	vpslld	$23, %ymm2, %ymm2
	vpbroadcastd	.LCPI11_2(%rip), %ymm3
	vpaddd	%ymm3, %ymm2, %ymm2
	vaddps	%ymm5, %ymm11, %ymm3
	vmulps	%ymm2, %ymm3, %ymm2
	vcmpnltps	%ymm12, %ymm1, %ymm1
	vandps	%ymm2, %ymm1, %ymm1
	cmpq	$8, %rdx
	jb	.LBB11_29
	vmovups	%ymm1, (%rbx,%r11,4)
	jmp	.LBB11_30
	.p2align	4
.LBB11_31:
	movq	%r13, %rdx
	subq	%rax, %rdx
	jbe	.LBB11_33
	movq	64(%rsp), %rsi
	imulq	16(%rsp), %rsi
	movq	8(%rsp), %rdi
	leaq	(%rdi,%rsi,4), %rsi
	leaq	(%rsi,%rax,4), %rdi
	shlq	$2, %rdx
	xorl	%esi, %esi
	movq	%rcx, %r13
	movq	%r9, %r14
	movq	%r15, %r12
	movq	%r8, %r15
	vmovups	%ymm10, 96(%rsp)
	vzeroupper
	callq	memset@PLT
	vmovups	96(%rsp), %ymm10
	vbroadcastss	.LCPI11_8(%rip), %ymm7
	vbroadcastss	.LCPI11_9(%rip), %ymm14
	movq	%r15, %r8
	movq	%r12, %r15
	movq	%r14, %r9
	movq	%r13, %rcx
	movq	232(%rsp), %r13
	jmp	.LBB11_33
.LBB11_34:
	addq	$168, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end11:
	.size	softmax_step, .Lfunc_end11-softmax_step
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI12_0:
	.long	0x3e088889
.LCPI12_1:
	.long	0xbd5d0dd1
.LCPI12_2:
	.long	0xbeaaaaab
.LCPI12_3:
	.long	0xc0000000
.LCPI12_4:
	.long	0x3fb8aa3b
.LCPI12_5:
	.long	0xcb400000
.LCPI12_6:
	.long	0xbf318000
.LCPI12_7:
	.long	0x395e8083
.LCPI12_8:
	.long	0x3c091d10
.LCPI12_9:
	.long	0x3ab511e8
.LCPI12_10:
	.long	0x3d2aac79
.LCPI12_11:
	.long	0x3e2aaa49
.LCPI12_12:
	.long	0x3efffffe
.LCPI12_13:
	.long	0x3f800000
.LCPI12_14:
	.long	0x42b17217
.LCPI12_15:
	.long	0x7f800000
.LCPI12_16:
	.long	0xc2aeac4f
.LCPI12_17:
	.long	0x40000000
.LCPI12_18:
	.long	0xbf800000
.LCPI12_19:
	.long	0x3d23d70a
	.text
	.p2align	4
	.type	soft_cap,@function
soft_cap:
	testq	%rdx, %rdx
	je	.LBB12_10
	pushq	%r14
	pushq	%rbx
	vdivss	%xmm1, %xmm0, %xmm0
	vbroadcastss	%xmm0, %ymm10
	vbroadcastss	%xmm1, %ymm0
	vmovups	%ymm0, -104(%rsp)
	leaq	(,%rsi,4), %rax
	xorl	%r8d, %r8d
	vbroadcastss	.LCPI12_4(%rip), %ymm11
	vbroadcastss	.LCPI12_5(%rip), %ymm13
	vbroadcastss	.LCPI12_7(%rip), %ymm14
	vbroadcastss	.LCPI12_11(%rip), %ymm5
	vbroadcastss	.LCPI12_12(%rip), %ymm2
	leaq	first_lanes(%rip), %r9
	vbroadcastss	.LCPI12_13(%rip), %ymm7
	movq	%rdi, %r10
	vbroadcastss	.LCPI12_14(%rip), %ymm9
	vbroadcastss	.LCPI12_15(%rip), %ymm6
	vbroadcastss	.LCPI12_16(%rip), %ymm1
	vbroadcastss	.LCPI12_17(%rip), %ymm0
	vbroadcastss	.LCPI12_18(%rip), %ymm15
	vmovups	%ymm10, -72(%rsp)
	jmp	.LBB12_2
	.p2align	4
.LBB12_8:
	incq	%r8
	addq	%rax, %r10
	cmpq	%rdx, %r8
	je	.LBB12_9
.LBB12_2:
	cmpq	$8, %rcx
	jae	.LBB12_4
	xorl	%r11d, %r11d
	jmp	.LBB12_6
	.p2align	4
.LBB12_4:
	xorl	%ebx, %ebx
	vbroadcastss	.LCPI12_10(%rip), %ymm3
	vbroadcastss	.LCPI12_19(%rip), %ymm4
	.p2align	4
.LBB12_5:
	vmulps	(%r10,%rbx,4), %ymm10, %ymm8
	vbroadcastss	.LCPI12_3(%rip), %ymm10
	vmulps	%ymm10, %ymm8, %ymm10
	vbroadcastss	.LCPI12_4(%rip), %ymm12
	vfmsub213ps	%ymm13, %ymm10, %ymm12
	vaddps	%ymm13, %ymm12, %ymm11
	vbroadcastss	.LCPI12_6(%rip), %ymm13
	vfmadd213ps	%ymm10, %ymm11, %ymm13
	vfmadd231ps	%ymm11, %ymm14, %ymm13
	vbroadcastss	.LCPI12_9(%rip), %ymm11
	vbroadcastss	.LCPI12_8(%rip), %ymm14
	vfmadd213ps	%ymm14, %ymm13, %ymm11
	vfmadd213ps	%ymm3, %ymm13, %ymm11
	vfmadd213ps	%ymm5, %ymm13, %ymm11
	vfmadd213ps	%ymm2, %ymm13, %ymm11
	vmulps	%ymm13, %ymm13, %ymm14
	vfmadd213ps	%ymm13, %ymm11, %ymm14
	vaddps	%ymm7, %ymm14, %ymm11
	vpslld	$23, %ymm12, %ymm12
	vpaddd	%ymm11, %ymm12, %ymm11
	vcmpleps	%ymm9, %ymm10, %ymm12
	vmulps	%ymm6, %ymm10, %ymm13
	vblendvps	%ymm12, %ymm11, %ymm13, %ymm11
	vmulps	%ymm8, %ymm8, %ymm12
	vbroadcastss	.LCPI12_1(%rip), %ymm13
	vbroadcastss	.LCPI12_0(%rip), %ymm14
	vfmadd213ps	%ymm14, %ymm12, %ymm13
	vbroadcastss	.LCPI12_2(%rip), %ymm14
	vfmadd213ps	%ymm14, %ymm12, %ymm13
	vbroadcastss	.LCPI12_7(%rip), %ymm14
	vmulps	%ymm13, %ymm12, %ymm13
	vfmadd132ps	%ymm8, %ymm8, %ymm13
	vcmpltps	%ymm1, %ymm10, %ymm8
	vaddps	%ymm7, %ymm11, %ymm10
	vdivps	%ymm10, %ymm0, %ymm10
	vaddps	%ymm15, %ymm10, %ymm10
	vblendvps	%ymm8, %ymm7, %ymm10, %ymm8
	vcmpltps	%ymm4, %ymm12, %ymm10
	vbroadcastss	.LCPI12_4(%rip), %ymm11
	vblendvps	%ymm10, %ymm13, %ymm8, %ymm8
	vbroadcastss	.LCPI12_5(%rip), %ymm13
	vmovups	-72(%rsp), %ymm10
	vmulps	-104(%rsp), %ymm8, %ymm8
	vmovups	%ymm8, (%r10,%rbx,4)
	leaq	8(%rbx), %r11
	addq	$16, %rbx
	cmpq	%rcx, %rbx
	movq	%r11, %rbx
	jbe	.LBB12_5
.LBB12_6:
	movq	%r11, %r14
	subq	%rcx, %r14
	jae	.LBB12_8
	movq	%r8, %rbx
	imulq	%rsi, %rbx
	leaq	(%rdi,%rbx,4), %rbx
	vmovups	32(%r9,%r14,4), %ymm3
	vmovups	%ymm3, -40(%rsp)
	vmaskmovps	(%rbx,%r11,4), %ymm3, %ymm8
	vmulps	%ymm8, %ymm10, %ymm8
	vbroadcastss	.LCPI12_3(%rip), %ymm3
	vmulps	%ymm3, %ymm8, %ymm10
	vfmsub213ps	%ymm13, %ymm10, %ymm11
	vaddps	%ymm13, %ymm11, %ymm12
	vbroadcastss	.LCPI12_6(%rip), %ymm13
	vfmadd213ps	%ymm10, %ymm12, %ymm13
	vfmadd231ps	%ymm12, %ymm14, %ymm13
	vbroadcastss	.LCPI12_9(%rip), %ymm12
	vbroadcastss	.LCPI12_8(%rip), %ymm3
	vfmadd213ps	%ymm3, %ymm13, %ymm12
	vbroadcastss	.LCPI12_10(%rip), %ymm3
	vfmadd213ps	%ymm3, %ymm13, %ymm12
	vfmadd213ps	%ymm5, %ymm13, %ymm12
	vfmadd213ps	%ymm2, %ymm13, %ymm12
	vmulps	%ymm13, %ymm13, %ymm14
	vfmadd213ps	%ymm13, %ymm12, %ymm14
	vaddps	%ymm7, %ymm14, %ymm12
	vpslld	$23, %ymm11, %ymm11
	vpaddd	%ymm12, %ymm11, %ymm11
	vcmpleps	%ymm9, %ymm10, %ymm12
	vmulps	%ymm6, %ymm10, %ymm13
	vblendvps	%ymm12, %ymm11, %ymm13, %ymm11
	vmulps	%ymm8, %ymm8, %ymm12
	vbroadcastss	.LCPI12_1(%rip), %ymm13
	vbroadcastss	.LCPI12_0(%rip), %ymm4
	vfmadd213ps	%ymm4, %ymm12, %ymm13
	vbroadcastss	.LCPI12_7(%rip), %ymm14
	vbroadcastss	.LCPI12_2(%rip), %ymm3
	vfmadd213ps	%ymm3, %ymm12, %ymm13
	vmulps	%ymm13, %ymm12, %ymm13
	vfmadd132ps	%ymm8, %ymm8, %ymm13
	vaddps	%ymm7, %ymm11, %ymm8
	vdivps	%ymm8, %ymm0, %ymm8
	vcmpltps	%ymm1, %ymm10, %ymm10
	vaddps	%ymm15, %ymm8, %ymm8
	vblendvps	%ymm10, %ymm7, %ymm8, %ymm8
	vbroadcastss	.LCPI12_19(%rip), %ymm3
	vcmpltps	%ymm3, %ymm12, %ymm10
	vbroadcastss	.LCPI12_4(%rip), %ymm11
	vblendvps	%ymm10, %ymm13, %ymm8, %ymm8
	vbroadcastss	.LCPI12_5(%rip), %ymm13
	vmovups	-72(%rsp), %ymm10
	vmulps	-104(%rsp), %ymm8, %ymm8
	vmovups	-40(%rsp), %ymm3
	vmaskmovps	%ymm8, %ymm3, (%rbx,%r11,4)
	jmp	.LBB12_8
.LBB12_9:
	popq	%rbx
	popq	%r14
.LBB12_10:
	vzeroupper
	retq
.Lfunc_end12:
	.size	soft_cap, .Lfunc_end12-soft_cap
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI13_0:
	.long	0x3f800000
	.text
	.p2align	4
	.type	scale_rows,@function
scale_rows:
	testq	%rcx, %rcx
	je	.LBB13_11
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	leaq	(,%rsi,4), %rax
	xorl	%r9d, %r9d
	vmovss	.LCPI13_0(%rip), %xmm0
	leaq	first_lanes(%rip), %r10
	movq	%rdi, %r11
	jmp	.LBB13_2
	.p2align	4
.LBB13_9:
	incq	%r9
	addq	%rax, %r11
	cmpq	%rcx, %r9
	je	.LBB13_10
.LBB13_2:
	vmovss	(%rdx,%r9,4), %xmm1
	vucomiss	%xmm0, %xmm1
	jne	.LBB13_3
	jnp	.LBB13_9
.LBB13_3:
	cmpq	$8, %r8
	jae	.LBB13_5
	xorl	%ebx, %ebx
	jmp	.LBB13_7
.LBB13_5:
	xorl	%r14d, %r14d
	.p2align	4
.LBB13_6:
	vbroadcastss	(%rdx,%r9,4), %ymm1
	vmulps	(%r11,%r14,4), %ymm1, %ymm1
	vmovups	%ymm1, (%r11,%r14,4)
	leaq	8(%r14), %rbx
	addq	$16, %r14
	cmpq	%r8, %r14
	movq	%rbx, %r14
	jbe	.LBB13_6
.LBB13_7:
	movq	%rbx, %r14
	subq	%r8, %r14
	jae	.LBB13_9
	movq	%r9, %r15
	imulq	%rsi, %r15
	leaq	(%rdi,%r15,4), %r15
	vmovups	32(%r10,%r14,4), %ymm1
	vmaskmovps	(%r15,%rbx,4), %ymm1, %ymm2
	vbroadcastss	(%rdx,%r9,4), %ymm3
	vmulps	%ymm3, %ymm2, %ymm2
	vmaskmovps	%ymm2, %ymm1, (%r15,%rbx,4)
	jmp	.LBB13_9
.LBB13_10:
	popq	%rbx
	popq	%r14
	popq	%r15
.LBB13_11:
	vzeroupper
	retq
.Lfunc_end13:
	.size	scale_rows, .Lfunc_end13-scale_rows
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI14_0:
	.long	0xff800000
.LCPI14_2:
	.long	0x3fb8aa3b
.LCPI14_3:
	.long	0xcb400000
.LCPI14_4:
	.long	0x3f318000
.LCPI14_5:
	.long	0xb95e8083
.LCPI14_6:
	.long	0x3c091d10
.LCPI14_7:
	.long	0x3ab511e8
.LCPI14_8:
	.long	0x3d2aac79
.LCPI14_9:
	.long	0x3e2aaa49
.LCPI14_10:
	.long	0x3efffffe
.LCPI14_11:
	.long	0x3f800000
.LCPI14_12:
	.long	0xc2aeac4f
.LCPI14_13:
	.long	0xbf318000
.LCPI14_14:
	.long	0x395e8083
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI14_1:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.text
	.p2align	4
	.type	softmax,@function
softmax:
	testq	%rdx, %rdx
	je	.LBB14_34
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	leaq	32(%rdi), %rax
	leaq	(,%rsi,4), %r8
	leaq	(,%rcx,4), %r10
	movl	$32, %r9d
	subq	%r10, %r9
	xorl	%r10d, %r10d
	vbroadcastss	.LCPI14_0(%rip), %ymm4
	leaq	first_lanes(%rip), %r11
	vmovdqa	.LCPI14_1(%rip), %ymm9
	vbroadcastss	.LCPI14_3(%rip), %ymm7
	movq	%rdi, %rbx
	jmp	.LBB14_2
	.p2align	4
.LBB14_32:
	incq	%r10
	addq	%r8, %rax
	addq	%r8, %rbx
	cmpq	%rdx, %r10
	je	.LBB14_33
.LBB14_2:
	cmpq	$16, %rcx
	jae	.LBB14_8
	xorl	%r14d, %r14d
	vmovaps	%ymm4, %ymm1
	vmovaps	%ymm4, %ymm0
	jmp	.LBB14_4
	.p2align	4
.LBB14_8:
	xorl	%r15d, %r15d
	vmovaps	%ymm4, %ymm0
	vmovaps	%ymm4, %ymm1
	.p2align	4
.LBB14_9:
	vmovups	-32(%rax,%r15,4), %ymm2
	vmaxps	%ymm0, %ymm2, %ymm0
	vmovups	(%rax,%r15,4), %ymm2
	vmaxps	%ymm1, %ymm2, %ymm1
	leaq	16(%r15), %r14
	addq	$32, %r15
	cmpq	%rcx, %r15
	movq	%r14, %r15
	jbe	.LBB14_9
.LBB14_4:
	movq	%rcx, %r15
	subq	%r14, %r15
	jbe	.LBB14_12
	leaq	(%rbx,%r14,4), %r12
	jmp	.LBB14_6
	.p2align	4
.LBB14_7:
	vmovups	(%r12), %ymm2
.LBB14_11:
	vmaxps	%ymm0, %ymm2, %ymm0
	addq	$8, %r14
	addq	$32, %r12
	addq	$-8, %r15
	cmpq	%rcx, %r14
	jae	.LBB14_12
.LBB14_6:
	cmpq	$8, %r15
	jae	.LBB14_7
	leaq	(%r9,%r14,4), %r13
	vmovups	(%r11,%r13), %ymm2
	vmaskmovps	(%r12), %ymm2, %ymm2
	vmovd	%r15d, %xmm5
	vpbroadcastd	%xmm5, %ymm5
	vpcmpgtd	%ymm9, %ymm5, %ymm5
	vblendvps	%ymm5, %ymm2, %ymm4, %ymm2
	jmp	.LBB14_11
	.p2align	4
.LBB14_12:
	vmaxps	%ymm1, %ymm0, %ymm0
	vextractf128	$1, %ymm0, %xmm1
	vmaxps	%xmm1, %xmm0, %xmm2
	vshufpd	$1, %xmm0, %xmm0, %xmm0
	vshufpd	$1, %xmm1, %xmm1, %xmm1
	vmaxps	%xmm1, %xmm0, %xmm0
	vmaxps	%xmm0, %xmm2, %xmm0
	vmovshdup	%xmm0, %xmm1
	vmaxss	%xmm1, %xmm0, %xmm0
	cmpq	$16, %rcx
	vmovaps	%xmm0, -56(%rsp)
	jae	.LBB14_16
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%r14d, %r14d
	vxorps	%xmm14, %xmm14, %xmm14
	jmp	.LBB14_14
	.p2align	4
.LBB14_16:
	vbroadcastss	%xmm0, %ymm0
	vmovups	%ymm0, -40(%rsp)
	vxorps	%xmm14, %xmm14, %xmm14
	xorl	%r15d, %r15d
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB14_17:
	vmovups	-32(%rax,%r15,4), %ymm2
	vmovups	(%rax,%r15,4), %ymm15
	vmovups	-40(%rsp), %ymm9
	vsubps	%ymm9, %ymm2, %ymm5
	vbroadcastss	.LCPI14_2(%rip), %ymm11
	vmovaps	%ymm11, %ymm2
	vfmsub213ps	%ymm7, %ymm5, %ymm2
	vaddps	%ymm7, %ymm2, %ymm13
	vbroadcastss	.LCPI14_4(%rip), %ymm8
	vmovaps	%ymm8, %ymm6
	vfnmadd213ps	%ymm5, %ymm13, %ymm6
	vbroadcastss	.LCPI14_5(%rip), %ymm1
	vfnmadd231ps	%ymm13, %ymm1, %ymm6
	vmovaps	%ymm0, %ymm1
	vmovaps	%ymm7, %ymm0
	vbroadcastss	.LCPI14_7(%rip), %ymm7
	vmovaps	%ymm7, %ymm13
	vbroadcastss	.LCPI14_6(%rip), %ymm3
	vfmadd213ps	%ymm3, %ymm6, %ymm13
	vbroadcastss	.LCPI14_8(%rip), %ymm12
	vfmadd213ps	%ymm12, %ymm6, %ymm13
	vbroadcastss	.LCPI14_9(%rip), %ymm4
	vfmadd213ps	%ymm4, %ymm6, %ymm13
	vbroadcastss	.LCPI14_10(%rip), %ymm10
	vfmadd213ps	%ymm10, %ymm6, %ymm13
	vmulps	%ymm6, %ymm6, %ymm4
	vfmadd213ps	%ymm6, %ymm13, %ymm4
	vsubps	%ymm9, %ymm15, %ymm6
	vfmsub213ps	%ymm0, %ymm6, %ymm11
	vaddps	%ymm0, %ymm11, %ymm15
	vmovaps	%ymm1, %ymm0
	vfnmadd213ps	%ymm6, %ymm15, %ymm8
	vbroadcastss	.LCPI14_5(%rip), %ymm1
	vfnmadd231ps	%ymm15, %ymm1, %ymm8
	vfmadd213ps	%ymm3, %ymm8, %ymm7
	vfmadd213ps	%ymm12, %ymm8, %ymm7
	vbroadcastss	.LCPI14_9(%rip), %ymm1
	vfmadd213ps	%ymm1, %ymm8, %ymm7
	vfmadd213ps	%ymm10, %ymm8, %ymm7
	vmulps	%ymm8, %ymm8, %ymm9
	vfmadd213ps	%ymm8, %ymm7, %ymm9
	vbroadcastss	.LCPI14_11(%rip), %ymm1
	vaddps	%ymm1, %ymm4, %ymm4
	vpslld	$23, %ymm2, %ymm2
	vpbroadcastd	.LCPI14_11(%rip), %ymm8
	vpaddd	%ymm2, %ymm8, %ymm2
	vmulps	%ymm2, %ymm4, %ymm2
	vbroadcastss	.LCPI14_12(%rip), %ymm3
	vcmpnltps	%ymm3, %ymm5, %ymm4
	vandps	%ymm2, %ymm4, %ymm2
	vpslld	$23, %ymm11, %ymm4
	vpaddd	%ymm4, %ymm8, %ymm4
	vbroadcastss	.LCPI14_3(%rip), %ymm7
	vaddps	%ymm1, %ymm9, %ymm5
	vmulps	%ymm4, %ymm5, %ymm4
	vcmpnltps	%ymm3, %ymm6, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	vmovups	%ymm2, -32(%rax,%r15,4)
	vaddps	%ymm2, %ymm14, %ymm14
	vmovups	%ymm4, (%rax,%r15,4)
	vaddps	%ymm4, %ymm0, %ymm0
	leaq	16(%r15), %r14
	addq	$32, %r15
	cmpq	%rcx, %r15
	movq	%r14, %r15
	jbe	.LBB14_17
.LBB14_14:
	movq	%rcx, %r15
	subq	%r14, %r15
	jbe	.LBB14_15
	vbroadcastss	-56(%rsp), %ymm1
	leaq	(,%r14,4), %r12
	vmovdqa	.LCPI14_1(%rip), %ymm9
	vbroadcastss	.LCPI14_2(%rip), %ymm10
	vbroadcastss	.LCPI14_13(%rip), %ymm13
	vbroadcastss	.LCPI14_14(%rip), %ymm15
	vbroadcastss	.LCPI14_7(%rip), %ymm11
	vbroadcastss	.LCPI14_8(%rip), %ymm12
	jmp	.LBB14_19
	.p2align	4
.LBB14_24:
	leaq	(%r9,%r14,4), %rbp
	vmovups	(%r11,%rbp), %ymm4
	vmaskmovps	%ymm2, %ymm4, (%r13)
	vmovd	%r15d, %xmm4
	vpbroadcastd	%xmm4, %ymm4
	vpcmpgtd	%ymm9, %ymm4, %ymm4
	vpand	%ymm2, %ymm4, %ymm2
.LBB14_25:
	vaddps	%ymm2, %ymm14, %ymm14
	addq	$8, %r14
	addq	$-8, %r15
	addq	$32, %r12
	cmpq	%rcx, %r14
	vbroadcastss	.LCPI14_3(%rip), %ymm7
	jae	.LBB14_26
.LBB14_19:
	leaq	(%rbx,%r12), %r13
	cmpq	$8, %r15
	jb	.LBB14_21
	vmovups	(%rbx,%r14,4), %ymm2
	jmp	.LBB14_22
	.p2align	4
.LBB14_21:
	leaq	(%r9,%r14,4), %rbp
	vmovups	(%r11,%rbp), %ymm2
	vmaskmovps	(%r13), %ymm2, %ymm2
.LBB14_22:
	vsubps	%ymm1, %ymm2, %ymm2
	vmovaps	%ymm10, %ymm4
	vfmsub213ps	%ymm7, %ymm2, %ymm4
	vaddps	%ymm7, %ymm4, %ymm5
	vmovaps	%ymm13, %ymm6
	vfmadd213ps	%ymm2, %ymm5, %ymm6
	vfmadd231ps	%ymm5, %ymm15, %ymm6
	vmovaps	%ymm11, %ymm5
	vbroadcastss	.LCPI14_6(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm6, %ymm5
	vfmadd213ps	%ymm12, %ymm6, %ymm5
	vbroadcastss	.LCPI14_9(%rip), %ymm3
	vfmadd213ps	%ymm3, %ymm6, %ymm5
	vbroadcastss	.LCPI14_10(%rip), %ymm3
	vfmadd213ps	%ymm3, %ymm6, %ymm5
	vmulps	%ymm6, %ymm6, %ymm8
	vfmadd213ps	%ymm6, %ymm5, %ymm8
	vpslld	$23, %ymm4, %ymm4
	vpbroadcastd	.LCPI14_11(%rip), %ymm5
	vpaddd	%ymm5, %ymm4, %ymm4
	vbroadcastss	.LCPI14_11(%rip), %ymm3
	vaddps	%ymm3, %ymm8, %ymm5
	vmulps	%ymm4, %ymm5, %ymm4
	vbroadcastss	.LCPI14_12(%rip), %ymm3
	vcmpnltps	%ymm3, %ymm2, %ymm2
	vandps	%ymm4, %ymm2, %ymm2
	cmpq	$8, %r15
	jb	.LBB14_24
	vmovups	%ymm2, (%rbx,%r14,4)
	jmp	.LBB14_25
	.p2align	4
.LBB14_15:
	vmovdqa	.LCPI14_1(%rip), %ymm9
.LBB14_26:
	vaddps	%ymm0, %ymm14, %ymm0
	vextractf128	$1, %ymm0, %xmm1
	vaddss	%xmm0, %xmm1, %xmm2
	vshufpd	$1, %xmm0, %xmm0, %xmm4
	vshufpd	$1, %xmm1, %xmm1, %xmm5
	vaddss	%xmm4, %xmm5, %xmm4
	vaddss	%xmm2, %xmm4, %xmm2
	vshufps	$255, %xmm0, %xmm0, %xmm4
	vshufps	$255, %xmm1, %xmm1, %xmm5
	vaddss	%xmm4, %xmm5, %xmm4
	vaddps	%xmm0, %xmm1, %xmm0
	vmovshdup	%xmm0, %xmm0
	vaddss	%xmm0, %xmm4, %xmm0
	vaddss	%xmm2, %xmm0, %xmm0
	vmovss	.LCPI14_11(%rip), %xmm1
	vdivss	%xmm0, %xmm1, %xmm0
	cmpq	$8, %rcx
	jae	.LBB14_28
	xorl	%r14d, %r14d
	vbroadcastss	.LCPI14_0(%rip), %ymm4
	jmp	.LBB14_30
	.p2align	4
.LBB14_28:
	vbroadcastss	%xmm0, %ymm1
	xorl	%r15d, %r15d
	vbroadcastss	.LCPI14_0(%rip), %ymm4
	.p2align	4
.LBB14_29:
	vmulps	(%rbx,%r15,4), %ymm1, %ymm2
	vmovups	%ymm2, (%rbx,%r15,4)
	leaq	8(%r15), %r14
	addq	$16, %r15
	cmpq	%rcx, %r15
	movq	%r14, %r15
	jbe	.LBB14_29
.LBB14_30:
	movq	%r14, %r15
	subq	%rcx, %r15
	jae	.LBB14_32
	movq	%r10, %r12
	imulq	%rsi, %r12
	leaq	(%rdi,%r12,4), %r12
	vmovups	32(%r11,%r15,4), %ymm1
	vmaskmovps	(%r12,%r14,4), %ymm1, %ymm2
	vbroadcastss	%xmm0, %ymm0
	vmulps	%ymm2, %ymm0, %ymm0
	vmaskmovps	%ymm0, %ymm1, (%r12,%r14,4)
	jmp	.LBB14_32
.LBB14_33:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB14_34:
	vzeroupper
	retq
.Lfunc_end14:
	.size	softmax, .Lfunc_end14-softmax
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI15_0:
	.long	0x3fb8aa3b
.LCPI15_1:
	.long	0xcb400000
.LCPI15_2:
	.long	0xbf318000
.LCPI15_3:
	.long	0x395e8083
.LCPI15_4:
	.long	0x3c091d10
.LCPI15_5:
	.long	0x3ab511e8
.LCPI15_6:
	.long	0x3d2aac79
.LCPI15_7:
	.long	0x3e2aaa49
.LCPI15_8:
	.long	0x3efffffe
.LCPI15_9:
	.long	0x3f800000
.LCPI15_10:
	.long	0x42b17217
.LCPI15_11:
	.long	0x7f800000
.LCPI15_12:
	.long	0xc2aeac4f
	.text
	.p2align	4
	.type	exponential_of,@function
exponential_of:
	cmpq	$8, %rdx
	jae	.LBB15_2
	xorl	%eax, %eax
	jmp	.LBB15_4
.LBB15_2:
	xorl	%ecx, %ecx
	vbroadcastss	.LCPI15_1(%rip), %ymm1
	vbroadcastss	.LCPI15_3(%rip), %ymm3
	vbroadcastss	.LCPI15_4(%rip), %ymm4
	vbroadcastss	.LCPI15_5(%rip), %ymm5
	vbroadcastss	.LCPI15_6(%rip), %ymm6
	vbroadcastss	.LCPI15_7(%rip), %ymm7
	vbroadcastss	.LCPI15_8(%rip), %ymm8
	vbroadcastss	.LCPI15_9(%rip), %ymm9
	vbroadcastss	.LCPI15_10(%rip), %ymm10
	vbroadcastss	.LCPI15_11(%rip), %ymm11
	vbroadcastss	.LCPI15_12(%rip), %ymm12
	.p2align	4
.LBB15_3:
	vmovups	(%rdi,%rcx,4), %ymm13
	vbroadcastss	.LCPI15_0(%rip), %ymm14
	vfmsub213ps	%ymm1, %ymm13, %ymm14
	vaddps	%ymm1, %ymm14, %ymm15
	vbroadcastss	.LCPI15_2(%rip), %ymm2
	vfmadd213ps	%ymm13, %ymm15, %ymm2
	vfmadd231ps	%ymm15, %ymm3, %ymm2
	vmovaps	%ymm5, %ymm15
	vfmadd213ps	%ymm4, %ymm2, %ymm15
	vfmadd213ps	%ymm6, %ymm2, %ymm15
	vfmadd213ps	%ymm7, %ymm2, %ymm15
	vfmadd213ps	%ymm8, %ymm2, %ymm15
	vmulps	%ymm2, %ymm2, %ymm0
	vfmadd213ps	%ymm2, %ymm15, %ymm0
	vaddps	%ymm0, %ymm9, %ymm0
	vpslld	$23, %ymm14, %ymm2
	vpaddd	%ymm0, %ymm2, %ymm0
	vcmpleps	%ymm10, %ymm13, %ymm2
	vmulps	%ymm11, %ymm13, %ymm14
	vblendvps	%ymm2, %ymm0, %ymm14, %ymm0
	vcmpnltps	%ymm12, %ymm13, %ymm2
	vandps	%ymm0, %ymm2, %ymm0
	vmovups	%ymm0, (%rsi,%rcx,4)
	leaq	8(%rcx), %rax
	addq	$16, %rcx
	cmpq	%rdx, %rcx
	movq	%rax, %rcx
	jbe	.LBB15_3
.LBB15_4:
	movq	%rax, %rcx
	subq	%rdx, %rcx
	jae	.LBB15_6
	leaq	first_lanes(%rip), %rdx
	vmovups	32(%rdx,%rcx,4), %ymm0
	vmaskmovps	(%rdi,%rax,4), %ymm0, %ymm1
	vbroadcastss	.LCPI15_0(%rip), %ymm2
	vbroadcastss	.LCPI15_1(%rip), %ymm3
	vfmsub213ps	%ymm3, %ymm1, %ymm2
	vaddps	%ymm3, %ymm2, %ymm3
	vbroadcastss	.LCPI15_2(%rip), %ymm4
	vfmadd213ps	%ymm1, %ymm3, %ymm4
	vbroadcastss	.LCPI15_3(%rip), %ymm5
	vbroadcastss	.LCPI15_4(%rip), %ymm6
	vfmadd213ps	%ymm4, %ymm3, %ymm5
	vbroadcastss	.LCPI15_5(%rip), %ymm3
	vfmadd213ps	%ymm6, %ymm5, %ymm3
	vbroadcastss	.LCPI15_6(%rip), %ymm4
	vbroadcastss	.LCPI15_7(%rip), %ymm6
	vfmadd231ps	%ymm3, %ymm5, %ymm4
	vfmadd231ps	%ymm4, %ymm5, %ymm6
	vbroadcastss	.LCPI15_8(%rip), %ymm3
	vfmadd231ps	%ymm6, %ymm5, %ymm3
	vmulps	%ymm5, %ymm5, %ymm4
	vbroadcastss	.LCPI15_9(%rip), %ymm6
	vfmadd213ps	%ymm5, %ymm3, %ymm4
	vaddps	%ymm6, %ymm4, %ymm3
	vpslld	$23, %ymm2, %ymm2
	vpaddd	%ymm3, %ymm2, %ymm2
	vbroadcastss	.LCPI15_10(%rip), %ymm3
	vbroadcastss	.LCPI15_11(%rip), %ymm4
	vcmpleps	%ymm3, %ymm1, %ymm3
	vmulps	%ymm4, %ymm1, %ymm4
	vblendvps	%ymm3, %ymm2, %ymm4, %ymm2
	vbroadcastss	.LCPI15_12(%rip), %ymm3
	vcmpnltps	%ymm3, %ymm1, %ymm1
	vandps	%ymm2, %ymm1, %ymm1
	vmaskmovps	%ymm1, %ymm0, (%rsi,%rax,4)
.LBB15_6:
	vzeroupper
	retq
.Lfunc_end15:
	.size	exponential_of, .Lfunc_end15-exponential_of
	.p2align	4
	.type	rotary,@function
rotary:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$40, %rsp
	movq	%r8, -24(%rsp)
	movq	%rcx, -40(%rsp)
	movq	%rdx, -48(%rsp)
	movq	%rsi, -128(%rsp)
	movq	%rdi, -120(%rsp)
	movq	%r9, -16(%rsp)
	testq	%r9, %r9
	je	.LBB16_29
	movq	112(%rsp), %r15
	movq	104(%rsp), %rax
	movq	%r15, %r12
	shrq	%r12
	shlq	$2, -128(%rsp)
	shlq	$2, %rax
	movq	%rax, -72(%rsp)
	leaq	(,%r12,4), %rcx
	movq	-120(%rsp), %rax
	leaq	(%rax,%r12,8), %rdx
	movq	%rdx, -64(%rsp)
	movl	%r12d, %edx
	andl	$7, %edx
	movq	%rdx, -88(%rsp)
	leaq	32(%rax), %rdx
	movq	%rdx, -96(%rsp)
	movq	%r12, %rdx
	andq	$-8, %rdx
	movq	%rdx, -32(%rsp)
	movl	$32, %r11d
	movq	%rcx, -56(%rsp)
	subq	%rcx, %r11
	leaq	(%rax,%r12,4), %rcx
	movq	%rcx, -104(%rsp)
	xorl	%ecx, %ecx
	movq	%rax, -112(%rsp)
	jmp	.LBB16_2
	.p2align	4
.LBB16_28:
	movq	-80(%rsp), %rcx
	incq	%rcx
	movq	-128(%rsp), %rax
	addq	%rax, -96(%rsp)
	addq	%rax, -112(%rsp)
	addq	%rax, -104(%rsp)
	cmpq	-16(%rsp), %rcx
	je	.LBB16_29
.LBB16_2:
	movq	-24(%rsp), %rax
	movq	%rcx, -80(%rsp)
	movslq	(%rax,%rcx,4), %rcx
	testq	%rcx, %rcx
	js	.LBB16_28
	cmpq	$0, 96(%rsp)
	je	.LBB16_28
	movq	%rcx, %rax
	movq	-128(%rsp), %r9
	imulq	-80(%rsp), %r9
	movq	%r12, %rcx
	movq	%rax, %r8
	imulq	%rax, %rcx
	movq	-48(%rsp), %rdi
	leaq	(%rdi,%rcx,4), %rdx
	movq	-40(%rsp), %rax
	leaq	(%rax,%rcx,4), %rsi
	movq	-56(%rsp), %rcx
	movq	%rcx, %r10
	imulq	%r8, %r10
	leaq	(%rdi,%r10), %rbx
	movq	%rbx, 8(%rsp)
	incq	%r8
	imulq	%rcx, %r8
	leaq	(%rdi,%r8), %rcx
	movq	%rcx, (%rsp)
	addq	%rax, %r10
	movq	%r10, 16(%rsp)
	addq	%rax, %r8
	movq	%r8, 32(%rsp)
	movq	-120(%rsp), %rax
	addq	%r9, %rax
	movq	%rax, -8(%rsp)
	addq	-64(%rsp), %r9
	movq	%r9, 24(%rsp)
	movq	-104(%rsp), %rdi
	movq	-112(%rsp), %r9
	movq	-96(%rsp), %rbp
	xorl	%ebx, %ebx
	jmp	.LBB16_5
	.p2align	4
.LBB16_27:
	incq	%rbx
	movq	-72(%rsp), %rax
	addq	%rax, %rbp
	addq	%rax, %r9
	addq	%rax, %rdi
	cmpq	96(%rsp), %rbx
	je	.LBB16_28
.LBB16_5:
	cmpl	$0, 120(%rsp)
	je	.LBB16_11
	cmpq	$16, %r15
	jae	.LBB16_23
	xorl	%r10d, %r10d
	jmp	.LBB16_8
	.p2align	4
.LBB16_11:
	cmpq	$2, %r15
	jb	.LBB16_27
	movq	%r12, %r10
	xorl	%r14d, %r14d
	xorl	%ecx, %ecx
	jmp	.LBB16_13
	.p2align	4
.LBB16_25:
	leaq	(%r11,%r14), %rax
	leaq	first_lanes(%rip), %r8
	vmovups	(%r8,%rax), %ymm0
	vmaskmovps	(%r13), %ymm0, %ymm1
	vmaskmovps	(%rdi,%r14), %ymm0, %ymm2
	vmaskmovps	(%rdx,%r14), %ymm0, %ymm3
	vmaskmovps	(%rsi,%r14), %ymm0, %ymm4
	vmulps	%ymm4, %ymm2, %ymm5
	vfmsub231ps	%ymm3, %ymm1, %ymm5
	vmaskmovps	%ymm5, %ymm0, (%r13)
	vmulps	%ymm4, %ymm1, %ymm1
	vfmadd231ps	%ymm3, %ymm2, %ymm1
	vmaskmovps	%ymm1, %ymm0, (%rdi,%r14)
.LBB16_26:
	addq	$8, %rcx
	addq	$32, %r14
	addq	$-8, %r10
	cmpq	%r12, %rcx
	jae	.LBB16_27
.LBB16_13:
	leaq	(%r9,%r14), %r13
	cmpq	$8, %r10
	jb	.LBB16_25
	vmovups	(%r13), %ymm0
	vmovups	(%rdi,%r14), %ymm1
	vmovups	(%rdx,%r14), %ymm2
	vmovups	(%rsi,%r14), %ymm3
	vmulps	%ymm3, %ymm1, %ymm4
	vfmsub231ps	%ymm2, %ymm0, %ymm4
	vmovups	%ymm4, (%r13)
	vmulps	%ymm3, %ymm0, %ymm0
	vfmadd231ps	%ymm2, %ymm1, %ymm0
	vmovups	%ymm0, (%rdi,%r14)
	jmp	.LBB16_26
	.p2align	4
.LBB16_23:
	xorl	%ecx, %ecx
	.p2align	4
.LBB16_24:
	vmovups	-32(%rbp,%rcx,8), %ymm0
	vmovups	(%rbp,%rcx,8), %ymm1
	vshufps	$136, %ymm1, %ymm0, %ymm2
	vpermpd	$216, %ymm2, %ymm2
	vshufps	$221, %ymm1, %ymm0, %ymm0
	vpermpd	$216, %ymm0, %ymm0
	vmovups	(%rdx,%rcx,4), %ymm1
	vmovups	(%rsi,%rcx,4), %ymm3
	vmulps	%ymm3, %ymm0, %ymm4
	vfmsub231ps	%ymm1, %ymm2, %ymm4
	vmulps	%ymm3, %ymm2, %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm2
	vunpckhps	%ymm2, %ymm4, %ymm0
	vunpcklps	%ymm2, %ymm4, %ymm1
	vperm2f128	$49, %ymm0, %ymm1, %ymm2
	vperm2f128	$32, %ymm0, %ymm1, %ymm0
	vmovups	%ymm0, -32(%rbp,%rcx,8)
	vmovups	%ymm2, (%rbp,%rcx,8)
	leaq	8(%rcx), %r10
	addq	$16, %rcx
	cmpq	%r12, %rcx
	movq	%r10, %rcx
	jbe	.LBB16_24
.LBB16_8:
	movq	%r12, %r14
	subq	%r10, %r14
	jbe	.LBB16_27
	cmpq	$8, %r14
	jae	.LBB16_15
	movq	%r10, %r14
	jmp	.LBB16_22
.LBB16_15:
	movq	-72(%rsp), %r13
	imulq	%rbx, %r13
	movq	-8(%rsp), %rax
	leaq	(%rax,%r13), %rcx
	addq	24(%rsp), %r13
	leaq	(%rcx,%r10,8), %rcx
	movq	8(%rsp), %rax
	leaq	(%rax,%r10,4), %r8
	movq	16(%rsp), %rax
	leaq	(%rax,%r10,4), %rax
	cmpq	(%rsp), %rcx
	setb	%r15b
	cmpq	%r13, %r8
	setb	%r8b
	cmpq	32(%rsp), %rcx
	setb	%cl
	cmpq	%r13, %rax
	setb	%r13b
	testb	%r8b, %r15b
	jne	.LBB16_16
	andb	%r13b, %cl
	movq	112(%rsp), %r15
	jne	.LBB16_18
	subq	-88(%rsp), %r14
	addq	%r10, %r14
	movq	-32(%rsp), %rax
	.p2align	4
.LBB16_20:
	vmovups	(%r9,%r10,8), %ymm0
	vmovups	32(%r9,%r10,8), %ymm1
	vshufps	$136, %ymm1, %ymm0, %ymm2
	vpermpd	$216, %ymm2, %ymm2
	vshufps	$221, %ymm1, %ymm0, %ymm0
	vpermpd	$216, %ymm0, %ymm0
	vmovups	(%rdx,%r10,4), %ymm1
	vmovups	(%rsi,%r10,4), %ymm3
	vmulps	%ymm3, %ymm0, %ymm4
	vfmsub231ps	%ymm1, %ymm2, %ymm4
	vmulps	%ymm3, %ymm2, %ymm2
	vfmadd231ps	%ymm1, %ymm0, %ymm2
	vunpckhps	%ymm2, %ymm4, %ymm0
	vunpcklps	%ymm2, %ymm4, %ymm1
	vperm2f128	$49, %ymm0, %ymm1, %ymm2
	vperm2f128	$32, %ymm0, %ymm1, %ymm0
	vmovups	%ymm0, (%r9,%r10,8)
	vmovups	%ymm2, 32(%r9,%r10,8)
	addq	$8, %r10
	cmpq	%r10, %rax
	jne	.LBB16_20
	cmpq	$0, -88(%rsp)
	jne	.LBB16_22
	jmp	.LBB16_27
.LBB16_18:
	movq	%r10, %r14
	jmp	.LBB16_22
.LBB16_16:
	movq	%r10, %r14
	movq	112(%rsp), %r15
	.p2align	4
.LBB16_22:
	vmovss	4(%r9,%r14,8), %xmm0
	vmulss	(%rsi,%r14,4), %xmm0, %xmm1
	vmovss	(%r9,%r14,8), %xmm2
	vfmsub231ss	(%rdx,%r14,4), %xmm2, %xmm1
	vmovss	%xmm1, (%r9,%r14,8)
	vmulss	(%rsi,%r14,4), %xmm2, %xmm1
	vfmadd231ss	(%rdx,%r14,4), %xmm0, %xmm1
	vmovss	%xmm1, 4(%r9,%r14,8)
	incq	%r14
	cmpq	%r14, %r12
	jne	.LBB16_22
	jmp	.LBB16_27
.LBB16_29:
	addq	$40, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end16:
	.size	rotary, .Lfunc_end16-rotary
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI17_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI17_1:
	.quad	0x479e17b84357691b
.LCPI17_2:
	.quad	0x39b4484bfeebc2a0
.LCPI17_3:
	.quad	0x46293e5939a08cea
.LCPI17_4:
	.quad	0x3ff0000000000000
	.text
	.p2align	4
	.type	l2_normalize,@function
l2_normalize:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rcx, -56(%rsp)
	movq	%rdx, -64(%rsp)
	movq	%rsi, -72(%rsp)
	movq	%rdi, -80(%rsp)
	movq	%r9, -48(%rsp)
	testq	%r9, %r9
	je	.LBB17_45
	movq	56(%rsp), %rax
	vcvtss2sd	%xmm0, %xmm0, %xmm0
	movq	-48(%rsp), %rcx
	decq	%rcx
	movq	-56(%rsp), %rsi
	movq	%rsi, %rdx
	imulq	%rcx, %rdx
	addq	%rax, %rdx
	movq	-64(%rsp), %rdi
	leaq	(%rdi,%rdx,4), %rdx
	movq	-72(%rsp), %r9
	imulq	%r9, %rcx
	addq	%rax, %rcx
	movq	-80(%rsp), %r12
	leaq	(%r12,%rcx,4), %rcx
	leaq	-1(%rax), %r10
	movq	%r10, -32(%rsp)
	movl	%eax, %r11d
	andl	$3, %r11d
	movq	%rax, %rbx
	andq	$-4, %rbx
	cmpq	%rcx, %rdi
	setb	%cl
	cmpq	%rdx, %r12
	setb	%dl
	andb	%cl, %dl
	movq	%r9, %rcx
	orq	%rsi, %rcx
	shrq	$61, %rcx
	andl	$1, %ecx
	orb	%dl, %cl
	movq	%rcx, -40(%rsp)
	movq	%rax, %r15
	andq	$-8, %r15
	leaq	96(%r12), %r14
	leaq	(,%r9,4), %rcx
	movq	%rcx, -16(%rsp)
	leaq	(,%rsi,4), %rcx
	movq	%rcx, -24(%rsp)
	xorl	%r10d, %r10d
	vmovsd	.LCPI17_1(%rip), %xmm1
	vmovsd	.LCPI17_2(%rip), %xmm2
	vmovsd	.LCPI17_3(%rip), %xmm3
	vmovsd	.LCPI17_4(%rip), %xmm4
	vmovdqa	.LCPI17_0(%rip), %ymm5
	movq	%rdi, %rdx
	movq	%r12, %rdi
	movq	%r8, -8(%rsp)
	jmp	.LBB17_2
	.p2align	4
.LBB17_44:
	incq	%r10
	movq	-16(%rsp), %rcx
	addq	%rcx, %r14
	addq	%rcx, %rdi
	addq	-24(%rsp), %rdx
	cmpq	-48(%rsp), %r10
	je	.LBB17_45
.LBB17_2:
	movq	%r10, %rcx
	imulq	-72(%rsp), %rcx
	movq	-80(%rsp), %rsi
	leaq	(%rsi,%rcx,4), %r9
	vxorpd	%xmm6, %xmm6, %xmm6
	testq	%rax, %rax
	je	.LBB17_3
	movq	%r14, %rcx
	xorl	%r13d, %r13d
	vxorpd	%xmm7, %xmm7, %xmm7
	jmp	.LBB17_5
	.p2align	4
.LBB17_11:
	vaddps	%ymm10, %ymm11, %ymm10
	vaddps	%ymm8, %ymm9, %ymm8
	vaddps	%ymm8, %ymm10, %ymm8
	vcvtps2pd	%xmm8, %ymm9
	vaddpd	%ymm6, %ymm9, %ymm6
	vextractf128	$1, %ymm8, %xmm8
	vcvtps2pd	%xmm8, %ymm8
	vaddpd	%ymm7, %ymm8, %ymm7
	addq	$2048, %rcx
	movq	%r8, %r13
	cmpq	%rax, %r8
	jae	.LBB17_12
.LBB17_5:
	movq	%rax, %rsi
	subq	%r13, %rsi
	leaq	512(%r13), %r8
	cmpq	$512, %rsi
	movq	%r8, %rbp
	cmovbq	%rax, %rbp
	movq	%r13, %rsi
	orq	$32, %rsi
	vxorps	%xmm8, %xmm8, %xmm8
	cmpq	%rbp, %rsi
	jbe	.LBB17_17
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	movq	%r13, %rsi
	jmp	.LBB17_7
	.p2align	4
.LBB17_17:
	movq	%rcx, %r12
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	.p2align	4
.LBB17_18:
	vmovups	-96(%r12), %ymm12
	vmovups	-64(%r12), %ymm13
	vmovups	-32(%r12), %ymm14
	vmovups	(%r12), %ymm15
	vfmadd231ps	%ymm12, %ymm12, %ymm11
	vfmadd231ps	%ymm13, %ymm13, %ymm10
	vfmadd231ps	%ymm14, %ymm14, %ymm9
	vfmadd231ps	%ymm15, %ymm15, %ymm8
	leaq	32(%r13), %rsi
	subq	$-128, %r12
	addq	$64, %r13
	cmpq	%rbp, %r13
	movq	%rsi, %r13
	jbe	.LBB17_18
.LBB17_7:
	leaq	8(%rsi), %r12
	cmpq	%rbp, %r12
	ja	.LBB17_9
	.p2align	4
.LBB17_8:
	vmovups	(%rdi,%rsi,4), %ymm12
	vfmadd231ps	%ymm12, %ymm12, %ymm11
	leaq	8(%rsi), %r12
	addq	$16, %rsi
	cmpq	%rbp, %rsi
	movq	%r12, %rsi
	jbe	.LBB17_8
.LBB17_9:
	subq	%rsi, %rbp
	jbe	.LBB17_11
	leaq	(,%rbp,4), %r12
	leaq	first_lanes(%rip), %r13
	subq	%r12, %r13
	vmovups	32(%r13), %ymm12
	vmaskmovps	(%r9,%rsi,4), %ymm12, %ymm12
	vmovd	%ebp, %xmm13
	vpbroadcastd	%xmm13, %ymm13
	vpcmpgtd	%ymm5, %ymm13, %ymm13
	vpand	%ymm12, %ymm13, %ymm12
	vfmadd231ps	%ymm12, %ymm12, %ymm10
	jmp	.LBB17_11
	.p2align	4
.LBB17_3:
	vxorpd	%xmm7, %xmm7, %xmm7
.LBB17_12:
	testq	%rax, %rax
	sete	%cl
	vextractf128	$1, %ymm7, %xmm8
	vpermpd	$233, %ymm7, %ymm9
	vpermpd	$233, %ymm6, %ymm10
	vextractf128	$1, %ymm6, %xmm11
	vaddpd	%xmm10, %xmm9, %xmm9
	vshufpd	$1, %xmm7, %xmm11, %xmm7
	vshufpd	$1, %xmm6, %xmm8, %xmm6
	vaddpd	%xmm6, %xmm7, %xmm6
	vaddpd	%xmm6, %xmm9, %xmm6
	vshufpd	$1, %xmm6, %xmm6, %xmm7
	vaddsd	%xmm7, %xmm6, %xmm6
	vcmplesd	%xmm1, %xmm6, %xmm7
	vcmplesd	%xmm6, %xmm2, %xmm8
	vandpd	%xmm7, %xmm8, %xmm7
	vmovd	%xmm7, %esi
	testb	$1, %sil
	jne	.LBB17_14
	vxorpd	%xmm6, %xmm6, %xmm6
.LBB17_14:
	orb	%cl, %sil
	testb	$1, %sil
	movq	-8(%rsp), %r8
	jne	.LBB17_24
	cmpq	$3, -32(%rsp)
	jae	.LBB17_19
	vxorpd	%xmm6, %xmm6, %xmm6
	xorl	%esi, %esi
	jmp	.LBB17_21
	.p2align	4
.LBB17_19:
	vxorpd	%xmm6, %xmm6, %xmm6
	xorl	%esi, %esi
	.p2align	4
.LBB17_20:
	vmovss	(%rdi,%rsi,4), %xmm7
	vmovss	4(%rdi,%rsi,4), %xmm8
	vcvtss2sd	%xmm7, %xmm7, %xmm7
	vcvtss2sd	%xmm8, %xmm8, %xmm8
	vfmadd213sd	%xmm6, %xmm7, %xmm7
	vmovss	8(%rdi,%rsi,4), %xmm6
	vcvtss2sd	%xmm6, %xmm6, %xmm9
	vfmadd213sd	%xmm7, %xmm8, %xmm8
	vmovss	12(%rdi,%rsi,4), %xmm6
	vcvtss2sd	%xmm6, %xmm6, %xmm6
	vfmadd213sd	%xmm8, %xmm9, %xmm9
	vfmadd213sd	%xmm9, %xmm6, %xmm6
	addq	$4, %rsi
	cmpq	%rsi, %rbx
	jne	.LBB17_20
.LBB17_21:
	testq	%r11, %r11
	je	.LBB17_24
	leaq	(%rdi,%rsi,4), %rcx
	xorl	%esi, %esi
	.p2align	4
.LBB17_23:
	vmovss	(%rcx,%rsi,4), %xmm7
	vcvtss2sd	%xmm7, %xmm7, %xmm7
	vfmadd231sd	%xmm7, %xmm7, %xmm6
	incq	%rsi
	cmpq	%rsi, %r11
	jne	.LBB17_23
.LBB17_24:
	vsqrtsd	%xmm6, %xmm6, %xmm6
	testq	%r8, %r8
	je	.LBB17_26
	vcvtsd2ss	%xmm6, %xmm6, %xmm7
	vmovss	%xmm7, (%r8,%r10,4)
.LBB17_26:
	movq	%r10, %rcx
	imulq	-56(%rsp), %rcx
	movq	-64(%rsp), %rsi
	leaq	(%rsi,%rcx,4), %r12
	vmaxsd	%xmm6, %xmm0, %xmm6
	vucomisd	%xmm2, %xmm6
	jbe	.LBB17_28
	vucomisd	%xmm6, %xmm3
	jbe	.LBB17_28
	vdivsd	%xmm6, %xmm4, %xmm6
	vcvtsd2ss	%xmm6, %xmm6, %xmm6
	cmpq	$8, %rax
	jae	.LBB17_40
	xorl	%ecx, %ecx
	jmp	.LBB17_42
	.p2align	4
.LBB17_28:
	testq	%rax, %rax
	je	.LBB17_44
	cmpq	$8, %rax
	setb	%cl
	orb	-40(%rsp), %cl
	testb	$1, %cl
	je	.LBB17_31
	xorl	%esi, %esi
	jmp	.LBB17_34
	.p2align	4
.LBB17_40:
	vbroadcastss	%xmm6, %ymm7
	xorl	%esi, %esi
	.p2align	4
.LBB17_41:
	vmulps	(%rdi,%rsi,4), %ymm7, %ymm8
	vmovups	%ymm8, (%rdx,%rsi,4)
	leaq	8(%rsi), %rcx
	addq	$16, %rsi
	cmpq	%rax, %rsi
	movq	%rcx, %rsi
	jbe	.LBB17_41
.LBB17_42:
	movq	%rcx, %rsi
	subq	%rax, %rsi
	jae	.LBB17_44
	leaq	first_lanes(%rip), %r13
	vmovups	32(%r13,%rsi,4), %ymm7
	vmaskmovps	(%r9,%rcx,4), %ymm7, %ymm8
	vbroadcastss	%xmm6, %ymm6
	vmulps	%ymm6, %ymm8, %ymm6
	vmaskmovps	%ymm6, %ymm7, (%r12,%rcx,4)
	jmp	.LBB17_44
.LBB17_31:
	vbroadcastsd	%xmm6, %ymm7
	xorl	%ecx, %ecx
	.p2align	4
.LBB17_32:
	vcvtps2pd	(%rdi,%rcx,4), %ymm8
	vcvtps2pd	16(%rdi,%rcx,4), %ymm9
	vdivpd	%ymm7, %ymm9, %ymm9
	vdivpd	%ymm7, %ymm8, %ymm8
	vcvtpd2ps	%ymm8, %xmm8
	vcvtpd2ps	%ymm9, %xmm9
	vmovupd	%xmm9, 16(%rdx,%rcx,4)
	vmovupd	%xmm8, (%rdx,%rcx,4)
	addq	$8, %rcx
	cmpq	%rcx, %r15
	jne	.LBB17_32
	movq	%r15, %rsi
	cmpq	%r15, %rax
	je	.LBB17_44
.LBB17_34:
	movq	%rsi, %rcx
	orq	$1, %rcx
	testb	$1, %al
	je	.LBB17_36
	vmovss	(%r9,%rsi,4), %xmm7
	vcvtss2sd	%xmm7, %xmm7, %xmm7
	vdivsd	%xmm6, %xmm7, %xmm7
	vcvtsd2ss	%xmm7, %xmm7, %xmm7
	vmovss	%xmm7, (%r12,%rsi,4)
	movq	%rcx, %rsi
.LBB17_36:
	cmpq	%rcx, %rax
	je	.LBB17_44
	.p2align	4
.LBB17_37:
	vmovss	(%rdi,%rsi,4), %xmm7
	vcvtss2sd	%xmm7, %xmm7, %xmm7
	vdivsd	%xmm6, %xmm7, %xmm7
	vcvtsd2ss	%xmm7, %xmm7, %xmm7
	vmovss	%xmm7, (%rdx,%rsi,4)
	vmovss	4(%rdi,%rsi,4), %xmm7
	vcvtss2sd	%xmm7, %xmm7, %xmm7
	vdivsd	%xmm6, %xmm7, %xmm7
	vcvtsd2ss	%xmm7, %xmm7, %xmm7
	vmovss	%xmm7, 4(%rdx,%rsi,4)
	addq	$2, %rsi
	cmpq	%rsi, %rax
	jne	.LBB17_37
	jmp	.LBB17_44
.LBB17_45:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end17:
	.size	l2_normalize, .Lfunc_end17-l2_normalize
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI18_0:
	.long	1127219200
	.long	1160773632
	.long	0
	.long	0
.LCPI18_1:
	.quad	0x4330000000000000
	.quad	0x4530000000000000
	.text
	.p2align	4
	.type	mean_rows,@function
mean_rows:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%r8, -8(%rsp)
	movq	%rdi, -24(%rsp)
	testq	%rcx, %rcx
	je	.LBB18_8
	vmovq	%rdx, %xmm0
	vpunpckldq	.LCPI18_0(%rip), %xmm0, %xmm0
	vsubpd	.LCPI18_1(%rip), %xmm0, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vbroadcastsd	%xmm0, %ymm0
	leaq	(,%rsi,4), %rax
	leaq	(,%rsi,8), %r9
	xorl	%r10d, %r10d
	leaq	first_lanes(%rip), %r11
	vxorpd	%xmm1, %xmm1, %xmm1
	movq	-24(%rsp), %rbx
	movq	%rcx, -16(%rsp)
	jmp	.LBB18_2
	.p2align	4
.LBB18_6:
	shlq	$2, %r14
	movq	%r11, %rdi
	subq	%r14, %rdi
	vmovups	32(%rdi), %ymm3
	vmaskmovps	%ymm2, %ymm3, (%rcx)
.LBB18_7:
	addq	$8, %r10
	addq	$32, %rbx
	movq	-16(%rsp), %rcx
	cmpq	%rcx, %r10
	jae	.LBB18_8
.LBB18_2:
	movq	%rcx, %r14
	subq	%r10, %r14
	testq	%rdx, %rdx
	je	.LBB18_3
	movq	-24(%rsp), %rcx
	leaq	(%rcx,%r10,4), %rcx
	movq	%r14, %r12
	negq	%r12
	vxorpd	%xmm2, %xmm2, %xmm2
	movq	%rdx, %r13
	xorl	%edi, %edi
	vxorpd	%xmm3, %xmm3, %xmm3
	jmp	.LBB18_10
	.p2align	4
.LBB18_20:
	vextractf128	$1, %ymm4, %xmm5
	vcvtps2pd	%xmm5, %ymm5
	vcvtps2pd	%xmm4, %ymm4
.LBB18_21:
	vaddpd	%ymm5, %ymm3, %ymm3
	vaddpd	%ymm4, %ymm2, %ymm2
	addq	$16, %rdi
	addq	$-16, %r13
	cmpq	%rdx, %rdi
	jae	.LBB18_4
.LBB18_10:
	cmpq	$16, %r13
	movl	$16, %r8d
	cmovbq	%r13, %r8
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	cmpq	%rdi, %rdx
	jbe	.LBB18_21
	cmpq	$16, %r13
	movl	$16, %ebp
	cmovbq	%r13, %rbp
	movq	%rdi, %r15
	testb	$1, %bpl
	je	.LBB18_16
	movq	%rdi, %r15
	imulq	%rsi, %r15
	leaq	(%rcx,%r15,4), %r15
	cmpq	$7, %r14
	jbe	.LBB18_13
	vmovups	(%r15), %ymm4
	jmp	.LBB18_15
.LBB18_13:
	vmovups	32(%r11,%r12,4), %ymm4
	vmaskmovps	(%r15), %ymm4, %ymm4
.LBB18_15:
	vaddps	%ymm1, %ymm4, %ymm4
	movq	%rdi, %r15
	orq	$1, %r15
.LBB18_16:
	cmpq	$1, %r13
	je	.LBB18_20
	movq	%r15, %rbp
	subq	%r8, %rbp
	leaq	1(%r15), %r8
	imulq	%rax, %r8
	addq	%rbx, %r8
	imulq	%rax, %r15
	addq	%rbx, %r15
	jmp	.LBB18_18
	.p2align	4
.LBB18_25:
	vmovups	(%r8), %ymm6
.LBB18_26:
	vaddps	%ymm5, %ymm4, %ymm4
	vaddps	%ymm6, %ymm4, %ymm4
	addq	$2, %rbp
	addq	%r9, %r8
	addq	%r9, %r15
	cmpq	%rbp, %rdi
	je	.LBB18_20
.LBB18_18:
	cmpq	$8, %r14
	jb	.LBB18_22
	vmovups	(%r15), %ymm5
	cmpq	$7, %r14
	ja	.LBB18_25
	jmp	.LBB18_24
	.p2align	4
.LBB18_22:
	vmovups	32(%r11,%r12,4), %ymm5
	vmaskmovps	(%r15), %ymm5, %ymm5
	cmpq	$7, %r14
	ja	.LBB18_25
.LBB18_24:
	vmovups	32(%r11,%r12,4), %ymm6
	vmaskmovps	(%r8), %ymm6, %ymm6
	jmp	.LBB18_26
	.p2align	4
.LBB18_3:
	vxorpd	%xmm2, %xmm2, %xmm2
	vxorpd	%xmm3, %xmm3, %xmm3
.LBB18_4:
	vdivpd	%ymm0, %ymm3, %ymm3
	vdivpd	%ymm0, %ymm2, %ymm2
	movq	-8(%rsp), %rcx
	leaq	(%rcx,%r10,4), %rcx
	vcvtpd2ps	%ymm2, %xmm2
	vcvtpd2ps	%ymm3, %xmm3
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	cmpq	$8, %r14
	jb	.LBB18_6
	vmovups	%ymm2, (%rcx)
	jmp	.LBB18_7
.LBB18_8:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end18:
	.size	mean_rows, .Lfunc_end18-mean_rows
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI19_0:
	.long	0xff800000
	.text
	.p2align	4
	.type	max_rows,@function
max_rows:
	testq	%rcx, %rcx
	je	.LBB19_14
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	movq	%rdx, %rax
	andq	$-2, %rax
	xorl	%r9d, %r9d
	vbroadcastss	.LCPI19_0(%rip), %ymm0
	leaq	first_lanes(%rip), %r10
	vxorps	%xmm1, %xmm1, %xmm1
	jmp	.LBB19_2
	.p2align	4
.LBB19_11:
	shlq	$2, %r11
	movq	%r10, %r14
	subq	%r11, %r14
	vmovups	32(%r14), %ymm3
	vmaskmovps	%ymm2, %ymm3, (%rbx)
.LBB19_12:
	addq	$8, %r9
	cmpq	%rcx, %r9
	jae	.LBB19_13
.LBB19_2:
	movq	%rcx, %r11
	subq	%r9, %r11
	vmovaps	%ymm0, %ymm2
	testq	%rdx, %rdx
	je	.LBB19_9
	leaq	(%rdi,%r9,4), %r14
	movq	%r11, %rbx
	negq	%rbx
	xorl	%r15d, %r15d
	vmovaps	%ymm0, %ymm2
	cmpq	$1, %rdx
	jne	.LBB19_15
.LBB19_4:
	testb	$1, %dl
	je	.LBB19_9
	movq	(%rsi,%r15,8), %r15
	leaq	(%r14,%r15,4), %r14
	cmpq	$7, %r11
	jbe	.LBB19_6
	vmovups	(%r14), %ymm3
	jmp	.LBB19_8
	.p2align	4
.LBB19_20:
	vmovups	(%r12), %ymm4
.LBB19_21:
	vcmpltps	%ymm3, %ymm2, %ymm5
	vcmpunordps	%ymm1, %ymm3, %ymm6
	vorps	%ymm6, %ymm5, %ymm5
	vblendvps	%ymm5, %ymm3, %ymm2, %ymm2
	vcmpltps	%ymm4, %ymm2, %ymm3
	vcmpunordps	%ymm1, %ymm4, %ymm5
	vorps	%ymm5, %ymm3, %ymm3
	vblendvps	%ymm3, %ymm4, %ymm2, %ymm2
	addq	$2, %r15
	cmpq	%r15, %rax
	je	.LBB19_4
.LBB19_15:
	movq	(%rsi,%r15,8), %r12
	leaq	(%r14,%r12,4), %r12
	cmpq	$8, %r11
	jb	.LBB19_17
	vmovups	(%r12), %ymm3
	jmp	.LBB19_18
	.p2align	4
.LBB19_17:
	vmovups	32(%r10,%rbx,4), %ymm3
	vmaskmovps	(%r12), %ymm3, %ymm3
.LBB19_18:
	movq	8(%rsi,%r15,8), %r12
	leaq	(%r14,%r12,4), %r12
	cmpq	$7, %r11
	ja	.LBB19_20
	vmovups	32(%r10,%rbx,4), %ymm4
	vmaskmovps	(%r12), %ymm4, %ymm4
	jmp	.LBB19_21
.LBB19_6:
	vmovups	32(%r10,%rbx,4), %ymm3
	vmaskmovps	(%r14), %ymm3, %ymm3
.LBB19_8:
	vcmpltps	%ymm3, %ymm2, %ymm4
	vcmpunordps	%ymm1, %ymm3, %ymm5
	vorps	%ymm5, %ymm4, %ymm4
	vblendvps	%ymm4, %ymm3, %ymm2, %ymm2
.LBB19_9:
	leaq	(%r8,%r9,4), %rbx
	cmpq	$8, %r11
	jb	.LBB19_11
	vmovups	%ymm2, (%rbx)
	jmp	.LBB19_12
.LBB19_13:
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
.LBB19_14:
	vzeroupper
	retq
.Lfunc_end19:
	.size	max_rows, .Lfunc_end19-max_rows
	.p2align	4
	.type	add,@function
add:
	cmpq	$8, %rcx
	jae	.LBB20_2
	xorl	%eax, %eax
	jmp	.LBB20_4
.LBB20_2:
	xorl	%r8d, %r8d
	.p2align	4
.LBB20_3:
	vmovups	(%rdi,%r8,4), %ymm0
	vaddps	(%rsi,%r8,4), %ymm0, %ymm0
	vmovups	%ymm0, (%rdx,%r8,4)
	leaq	8(%r8), %rax
	addq	$16, %r8
	cmpq	%rcx, %r8
	movq	%rax, %r8
	jbe	.LBB20_3
.LBB20_4:
	movq	%rax, %r8
	subq	%rcx, %r8
	jae	.LBB20_6
	leaq	first_lanes(%rip), %rcx
	vmovups	32(%rcx,%r8,4), %ymm0
	vmaskmovps	(%rdi,%rax,4), %ymm0, %ymm1
	vmaskmovps	(%rsi,%rax,4), %ymm0, %ymm2
	vaddps	%ymm2, %ymm1, %ymm1
	vmaskmovps	%ymm1, %ymm0, (%rdx,%rax,4)
.LBB20_6:
	vzeroupper
	retq
.Lfunc_end20:
	.size	add, .Lfunc_end20-add
	.p2align	4
	.type	float16_to_float32,@function
float16_to_float32:
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	subq	$16, %rsp
	movq	%rsi, %rbx
	cmpq	$8, %rdx
	jae	.LBB21_2
	xorl	%r14d, %r14d
	jmp	.LBB21_4
.LBB21_2:
	xorl	%eax, %eax
	.p2align	4
.LBB21_3:
	vcvtph2ps	(%rdi,%rax,2), %ymm0
	vmovups	%ymm0, (%rbx,%rax,4)
	leaq	8(%rax), %r14
	addq	$16, %rax
	cmpq	%rdx, %rax
	movq	%r14, %rax
	jbe	.LBB21_3
.LBB21_4:
	movq	%r14, %r15
	subq	%rdx, %r15
	jae	.LBB21_6
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%xmm0, (%rsp)
	leaq	(%rdi,%r14,2), %rsi
	subq	%r14, %rdx
	addq	%rdx, %rdx
	movq	%rsp, %rdi
	vzeroupper
	callq	memcpy@PLT
	vcvtph2ps	(%rsp), %ymm0
	leaq	first_lanes(%rip), %rax
	vmovups	32(%rax,%r15,4), %ymm1
	vmaskmovps	%ymm0, %ymm1, (%rbx,%r14,4)
.LBB21_6:
	addq	$16, %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	vzeroupper
	retq
.Lfunc_end21:
	.size	float16_to_float32, .Lfunc_end21-float16_to_float32
	.p2align	4
	.type	float32_to_float16,@function
float32_to_float16:
	cmpq	$8, %rdx
	jae	.LBB22_2
	xorl	%eax, %eax
	jmp	.LBB22_4
.LBB22_2:
	xorl	%ecx, %ecx
	.p2align	4
.LBB22_3:
	vmovups	(%rdi,%rcx,4), %ymm0
	vcvtps2ph	$0, %ymm0, (%rsi,%rcx,2)
	leaq	8(%rcx), %rax
	addq	$16, %rcx
	cmpq	%rdx, %rcx
	movq	%rax, %rcx
	jbe	.LBB22_3
.LBB22_4:
	movq	%rax, %r8
	subq	%rdx, %r8
	jae	.LBB22_13
	leaq	first_lanes(%rip), %rcx
	vmovups	32(%rcx,%r8,4), %ymm0
	vmaskmovps	(%rdi,%rax,4), %ymm0, %ymm0
	vcvtps2ph	$0, %ymm0, %xmm0
	movl	%edx, %ecx
	andl	$3, %ecx
	cmpq	$-4, %r8
	jbe	.LBB22_7
	xorl	%edi, %edi
	movq	%rax, %rdx
	testq	%rcx, %rcx
	jne	.LBB22_11
	jmp	.LBB22_13
.LBB22_7:
	movq	%rax, %rdi
	orq	%rcx, %rdi
	subq	%rdi, %rdx
	leaq	(%rsi,%rax,2), %r8
	addq	$6, %r8
	xorl	%edi, %edi
	.p2align	4
.LBB22_8:
	movl	%edi, %r9d
	andl	$7, %r9d
	vmovaps	%xmm0, -40(%rsp)
	movzwl	-40(%rsp,%r9,2), %r9d
	movw	%r9w, -6(%r8,%rdi,2)
	leal	1(%rdi), %r9d
	andl	$7, %r9d
	movzwl	-40(%rsp,%r9,2), %r9d
	movw	%r9w, -4(%r8,%rdi,2)
	leal	2(%rdi), %r9d
	andl	$7, %r9d
	movzwl	-40(%rsp,%r9,2), %r9d
	movw	%r9w, -2(%r8,%rdi,2)
	leal	3(%rdi), %r9d
	andl	$7, %r9d
	movzwl	-40(%rsp,%r9,2), %r9d
	movw	%r9w, (%r8,%rdi,2)
	addq	$4, %rdi
	cmpq	%rdx, %rdi
	jne	.LBB22_8
	movq	%rdi, %rdx
	addq	%rax, %rdx
	testq	%rcx, %rcx
	je	.LBB22_13
.LBB22_11:
	orq	$1, %rax
	.p2align	4
.LBB22_12:
	vmovaps	%xmm0, -24(%rsp)
	movl	%edi, %r8d
	andl	$7, %r8d
	movzwl	-24(%rsp,%r8,2), %r8d
	movw	%r8w, (%rsi,%rdx,2)
	leaq	1(%rdi), %r8
	addq	%rax, %rdi
	movq	%rdi, %rdx
	movq	%r8, %rdi
	decq	%rcx
	jne	.LBB22_12
.LBB22_13:
	vzeroupper
	retq
.Lfunc_end22:
	.size	float32_to_float16, .Lfunc_end22-float32_to_float16
	.p2align	4
	.type	bfloat16_to_float32,@function
bfloat16_to_float32:
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	subq	$16, %rsp
	movq	%rsi, %rbx
	cmpq	$8, %rdx
	jae	.LBB23_2
	xorl	%r14d, %r14d
	jmp	.LBB23_4
.LBB23_2:
	xorl	%eax, %eax
	.p2align	4
.LBB23_3:
	vpmovzxwd	(%rdi,%rax,2), %ymm0
	vpslld	$16, %ymm0, %ymm0
	vmovdqu	%ymm0, (%rbx,%rax,4)
	leaq	8(%rax), %r14
	addq	$16, %rax
	cmpq	%rdx, %rax
	movq	%r14, %rax
	jbe	.LBB23_3
.LBB23_4:
	movq	%r14, %r15
	subq	%rdx, %r15
	jae	.LBB23_6
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, (%rsp)
	leaq	(%rdi,%r14,2), %rsi
	subq	%r14, %rdx
	addq	%rdx, %rdx
	movq	%rsp, %rdi
	vzeroupper
	callq	memcpy@PLT
	vpmovzxwd	(%rsp), %ymm0
	vpslld	$16, %ymm0, %ymm0
	leaq	first_lanes(%rip), %rax
	vmovups	32(%rax,%r15,4), %ymm1
	vmaskmovps	%ymm0, %ymm1, (%rbx,%r14,4)
.LBB23_6:
	addq	$16, %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	vzeroupper
	retq
.Lfunc_end23:
	.size	bfloat16_to_float32, .Lfunc_end23-bfloat16_to_float32
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI24_0:
	.long	1
.LCPI24_1:
	.long	32767
.LCPI24_2:
	.long	64
.LCPI24_3:
	.long	2147483647
.LCPI24_4:
	.long	2139095040
.LCPI24_5:
	.long	2139095041
	.text
	.p2align	4
	.type	float32_to_bfloat16,@function
float32_to_bfloat16:
	cmpq	$8, %rdx
	jae	.LBB24_2
	xorl	%eax, %eax
	jmp	.LBB24_4
.LBB24_2:
	xorl	%ecx, %ecx
	vpbroadcastd	.LCPI24_0(%rip), %ymm0
	vpbroadcastd	.LCPI24_1(%rip), %ymm1
	vpbroadcastd	.LCPI24_2(%rip), %ymm2
	vpbroadcastd	.LCPI24_3(%rip), %ymm3
	vpbroadcastd	.LCPI24_4(%rip), %ymm4
	.p2align	4
.LBB24_3:
	vmovdqu	(%rdi,%rcx,4), %ymm5
	vpsrld	$16, %ymm5, %ymm6
	vpand	%ymm0, %ymm6, %ymm7
	vpaddd	%ymm1, %ymm5, %ymm8
	vpaddd	%ymm7, %ymm8, %ymm7
	vpsrld	$16, %ymm7, %ymm7
	vpor	%ymm2, %ymm6, %ymm6
	vpand	%ymm3, %ymm5, %ymm5
	vpcmpgtd	%ymm4, %ymm5, %ymm5
	vblendvps	%ymm5, %ymm6, %ymm7, %ymm5
	vextractf128	$1, %ymm5, %xmm6
	vpackusdw	%xmm6, %xmm5, %xmm5
	vmovdqu	%xmm5, (%rsi,%rcx,2)
	leaq	8(%rcx), %rax
	addq	$16, %rcx
	cmpq	%rdx, %rcx
	movq	%rax, %rcx
	jbe	.LBB24_3
.LBB24_4:
	pushq	%rbp
	movq	%rsp, %rbp
	andq	$-32, %rsp
	subq	$96, %rsp
	movq	%rax, %r8
	subq	%rdx, %r8
	jae	.LBB24_13
	leaq	first_lanes(%rip), %rcx
	vmovups	32(%rcx,%r8,4), %ymm0
	vmaskmovps	(%rdi,%rax,4), %ymm0, %ymm0
	vpsrld	$16, %ymm0, %ymm1
	vpbroadcastd	.LCPI24_0(%rip), %ymm2
	vpbroadcastd	.LCPI24_1(%rip), %ymm3
	vpand	%ymm2, %ymm1, %ymm2
	vpaddd	%ymm3, %ymm0, %ymm3
	vpbroadcastd	.LCPI24_2(%rip), %ymm4
	vpaddd	%ymm2, %ymm3, %ymm2
	vpor	%ymm4, %ymm1, %ymm1
	vpbroadcastd	.LCPI24_3(%rip), %ymm3
	vpsrld	$16, %ymm2, %ymm2
	vpand	%ymm3, %ymm0, %ymm0
	vpbroadcastd	.LCPI24_5(%rip), %ymm3
	vpmaxud	%ymm3, %ymm0, %ymm3
	vpcmpeqd	%ymm3, %ymm0, %ymm0
	vblendvps	%ymm0, %ymm1, %ymm2, %ymm0
	movl	%edx, %ecx
	andl	$3, %ecx
	cmpq	$-4, %r8
	jbe	.LBB24_7
	xorl	%edi, %edi
	movq	%rax, %rdx
	testq	%rcx, %rcx
	jne	.LBB24_11
	jmp	.LBB24_13
.LBB24_7:
	movq	%rax, %rdi
	orq	%rcx, %rdi
	subq	%rdi, %rdx
	leaq	(%rsi,%rax,2), %r8
	addq	$6, %r8
	xorl	%edi, %edi
	.p2align	4
.LBB24_8:
	movl	%edi, %r9d
	andl	$7, %r9d
	vmovaps	%ymm0, (%rsp)
	movl	(%rsp,%r9,4), %r9d
	movw	%r9w, -6(%r8,%rdi,2)
	leal	1(%rdi), %r9d
	andl	$7, %r9d
	movl	(%rsp,%r9,4), %r9d
	movw	%r9w, -4(%r8,%rdi,2)
	leal	2(%rdi), %r9d
	andl	$7, %r9d
	movl	(%rsp,%r9,4), %r9d
	movw	%r9w, -2(%r8,%rdi,2)
	leal	3(%rdi), %r9d
	andl	$7, %r9d
	movl	(%rsp,%r9,4), %r9d
	movw	%r9w, (%r8,%rdi,2)
	addq	$4, %rdi
	cmpq	%rdx, %rdi
	jne	.LBB24_8
	movq	%rdi, %rdx
	addq	%rax, %rdx
	testq	%rcx, %rcx
	je	.LBB24_13
.LBB24_11:
	orq	$1, %rax
	.p2align	4
.LBB24_12:
	vmovaps	%ymm0, 32(%rsp)
	movl	%edi, %r8d
	andl	$7, %r8d
	movl	32(%rsp,%r8,4), %r8d
	movw	%r8w, (%rsi,%rdx,2)
	leaq	1(%rdi), %r8
	addq	%rax, %rdi
	movq	%rdi, %rdx
	movq	%r8, %rdi
	decq	%rcx
	jne	.LBB24_12
.LBB24_13:
	movq	%rbp, %rsp
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end24:
	.size	float32_to_bfloat16, .Lfunc_end24-float32_to_bfloat16
	.p2align	4
	.type	transpose,@function
transpose:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$264, %rsp
	movq	%rcx, 56(%rsp)
	movq	%rdx, -112(%rsp)
	movq	%rsi, 160(%rsp)
	movq	%rdi, -96(%rsp)
	testq	%r8, %r8
	je	.LBB25_35
	movq	160(%rsp), %rdi
	leaq	(%rdi,%rdi,2), %rax
	movq	56(%rsp), %rsi
	leaq	(%rsi,%rsi,2), %rcx
	leaq	(,%rdi,4), %r10
	movq	%r10, 24(%rsp)
	movq	%rdi, %r10
	shlq	$7, %r10
	movq	%r10, 184(%rsp)
	movq	%rdi, %r10
	shlq	$4, %r10
	movq	%r10, 248(%rsp)
	movq	-96(%rsp), %r10
	leaq	(%r10,%rax,4), %rax
	movq	%rax, (%rsp)
	leaq	(%r10,%rdi,8), %rax
	movq	%rax, -8(%rsp)
	leaq	(%r10,%rdi,4), %rax
	movq	%rax, -16(%rsp)
	movq	-112(%rsp), %rdx
	leaq	(%rdx,%rcx,4), %rax
	movq	%rax, 48(%rsp)
	movq	%rsi, %rax
	shlq	$7, %rax
	movq	%rax, 232(%rsp)
	movq	%rsi, %rax
	shlq	$4, %rax
	movq	%rax, 176(%rsp)
	leaq	(%rdx,%rsi,8), %rax
	movq	%rax, 40(%rsp)
	leaq	(,%rsi,4), %rbx
	leaq	(%rdx,%rsi,4), %rax
	movq	%rax, 32(%rsp)
	xorl	%ecx, %ecx
	movq	%rdx, -24(%rsp)
	movq	%r10, -32(%rsp)
	xorl	%eax, %eax
	movq	%rbx, -88(%rsp)
	movq	%r9, 240(%rsp)
	movq	%r8, 192(%rsp)
	jmp	.LBB25_3
	.p2align	4
.LBB25_2:
	movq	208(%rsp), %rcx
	incq	%rcx
	movq	184(%rsp), %rax
	addq	%rax, -32(%rsp)
	addq	%rax, (%rsp)
	addq	%rax, -8(%rsp)
	addq	%rax, -16(%rsp)
	subq	$-128, 48(%rsp)
	subq	$-128, 40(%rsp)
	subq	$-128, -24(%rsp)
	subq	$-128, 32(%rsp)
	movq	192(%rsp), %r8
	movq	200(%rsp), %rax
	cmpq	%r8, %rax
	jae	.LBB25_35
.LBB25_3:
	movq	%rax, %rdx
	movq	%rcx, 208(%rsp)
	shlq	$5, %rcx
	movq	%r8, %rax
	subq	%rcx, %rax
	cmpq	$32, %rax
	movl	$32, %ecx
	cmovaeq	%rcx, %rax
	movq	%r8, %rcx
	subq	%rdx, %rcx
	movq	%rdx, 8(%rsp)
	addq	$32, %rdx
	cmpq	$32, %rcx
	movq	%rdx, 200(%rsp)
	cmovbq	%r8, %rdx
	movq	%rdx, -72(%rsp)
	testq	%r9, %r9
	je	.LBB25_2
	movq	8(%rsp), %rcx
	leaq	-1(%rcx), %rdx
	leaq	(%rax,%rcx), %rsi
	decq	%rsi
	imulq	24(%rsp), %rsi
	orq	$4, %rcx
	movq	%rcx, 152(%rsp)
	addq	%rax, %rdx
	movq	%rdx, 224(%rsp)
	movq	-96(%rsp), %rax
	addq	%rax, %rsi
	movq	%rsi, 216(%rsp)
	movq	%rax, 144(%rsp)
	movq	-112(%rsp), %rax
	movq	%rax, 136(%rsp)
	movq	32(%rsp), %rax
	movq	%rax, 128(%rsp)
	movq	-24(%rsp), %rax
	movq	%rax, 120(%rsp)
	movq	40(%rsp), %rax
	movq	%rax, 112(%rsp)
	movq	48(%rsp), %rax
	movq	%rax, 104(%rsp)
	movq	-16(%rsp), %rax
	movq	%rax, 96(%rsp)
	movq	-8(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	(%rsp), %rax
	movq	%rax, 80(%rsp)
	movq	-32(%rsp), %rax
	movq	%rax, 72(%rsp)
	movq	$0, 64(%rsp)
	movq	%r9, %rcx
	xorl	%eax, %eax
	jmp	.LBB25_6
	.p2align	4
.LBB25_5:
	movq	16(%rsp), %rcx
	addq	$-32, %rcx
	incq	64(%rsp)
	subq	$-128, 72(%rsp)
	subq	$-128, 80(%rsp)
	subq	$-128, 88(%rsp)
	subq	$-128, 96(%rsp)
	movq	232(%rsp), %rax
	addq	%rax, 104(%rsp)
	addq	%rax, 112(%rsp)
	addq	%rax, 120(%rsp)
	addq	%rax, 128(%rsp)
	subq	$-128, 136(%rsp)
	subq	$-128, 144(%rsp)
	movq	240(%rsp), %r9
	movq	168(%rsp), %rax
	cmpq	%r9, %rax
	movq	-88(%rsp), %rbx
	jae	.LBB25_2
.LBB25_6:
	movq	%rax, %rdx
	cmpq	$32, %rcx
	movl	$32, %eax
	movq	%rcx, 16(%rsp)
	cmovbq	%rcx, %rax
	movq	%rax, -128(%rsp)
	movq	%r9, %rax
	subq	%rdx, %rax
	leaq	32(%rdx), %r14
	cmpq	$32, %rax
	movq	%r14, 168(%rsp)
	cmovbq	%r9, %r14
	movq	8(%rsp), %r10
	movq	152(%rsp), %rax
	cmpq	-72(%rsp), %rax
	movq	%rdx, -120(%rsp)
	jbe	.LBB25_7
.LBB25_14:
	cmpq	-72(%rsp), %r10
	jae	.LBB25_5
	movq	-120(%rsp), %r12
	movq	-128(%rsp), %r13
	leaq	(%r12,%r13), %rsi
	movl	%r13d, %eax
	movl	%r13d, %ebx
	andl	$60, %ebx
	leaq	-1(%r12), %rdi
	movq	64(%rsp), %rcx
	shlq	$7, %rcx
	movq	-112(%rsp), %rdx
	leaq	(%rdx,%rcx), %r11
	movq	224(%rsp), %rdx
	addq	%r13, %rdx
	movq	-96(%rsp), %r15
	leaq	(%r15,%rcx), %r8
	addq	216(%rsp), %rcx
	leaq	(%r11,%rdx,4), %r9
	leaq	(%rcx,%rax,4), %rcx
	movq	24(%rsp), %rax
	testq	%rax, %rax
	sets	%bpl
	cmpq	$1, 56(%rsp)
	movq	%r10, %rdx
	sete	%r10b
	leaq	(%r11,%rdx,4), %r11
	imulq	%rdx, %rax
	addq	%rax, %r8
	addq	%r13, %rdi
	movq	%rdi, -48(%rsp)
	cmpq	$4, 16(%rsp)
	setae	%dil
	andb	%r10b, %dil
	cmpq	%rcx, %r11
	setb	%cl
	cmpq	%r9, %r8
	setb	%r8b
	andb	%cl, %r8b
	orb	%bpl, %r8b
	movl	%r13d, %ecx
	andl	$32, %ecx
	movq	%rcx, -104(%rsp)
	addq	%r12, %rcx
	movq	%rcx, -80(%rsp)
	andl	$60, %r13d
	movq	%r13, -56(%rsp)
	leaq	(%r12,%r13), %rcx
	movq	%rcx, -64(%rsp)
	movq	136(%rsp), %rcx
	leaq	(%rcx,%rdx,4), %r13
	movq	144(%rsp), %rcx
	leaq	(%rcx,%rax), %r12
	notb	%dil
	orb	%r8b, %dil
	movb	%dil, -40(%rsp)
	movq	-112(%rsp), %rcx
	leaq	(%rcx,%rdx,4), %r9
	addq	%r15, %rax
	jmp	.LBB25_16
	.p2align	4
.LBB25_34:
	incq	%rdx
	addq	$4, %r13
	movq	24(%rsp), %rcx
	addq	%rcx, %r12
	addq	$4, %r9
	addq	%rcx, %rax
	cmpq	-72(%rsp), %rdx
	jae	.LBB25_5
.LBB25_16:
	cmpq	%r14, -120(%rsp)
	jae	.LBB25_34
	movq	-120(%rsp), %rdi
	testb	$1, -40(%rsp)
	jne	.LBB25_18
	cmpq	$32, 16(%rsp)
	jae	.LBB25_30
	xorl	%ecx, %ecx
	jmp	.LBB25_32
.LBB25_30:
	movq	-112(%rsp), %rcx
	movq	%rdx, %rdi
	leaq	(%rcx,%rdx,4), %rcx
	imulq	160(%rsp), %rdi
	movq	-96(%rsp), %r8
	leaq	(%r8,%rdi,4), %rdi
	movq	-120(%rsp), %r10
	vmovups	(%rdi,%r10,4), %ymm0
	movq	168(%rsp), %r8
	vmovups	-96(%rdi,%r8,4), %ymm1
	vmovups	-64(%rdi,%r8,4), %ymm2
	vmovups	-32(%rdi,%r8,4), %ymm3
	vmovups	%ymm0, (%rcx,%r10,4)
	vmovups	%ymm1, -96(%rcx,%r8,4)
	vmovups	%ymm2, -64(%rcx,%r8,4)
	vmovups	%ymm3, -32(%rcx,%r8,4)
	movq	-104(%rsp), %rcx
	cmpq	%rcx, -128(%rsp)
	je	.LBB25_34
	movq	-80(%rsp), %rdi
	movq	-104(%rsp), %rcx
	testb	$28, -128(%rsp)
	je	.LBB25_18
	.p2align	4
.LBB25_32:
	vmovups	(%r12,%rcx,4), %xmm0
	vmovups	%xmm0, (%r13,%rcx,4)
	addq	$4, %rcx
	cmpq	%rcx, %rbx
	jne	.LBB25_32
	movq	-64(%rsp), %rdi
	movq	-56(%rsp), %rcx
	cmpq	%rcx, -128(%rsp)
	je	.LBB25_34
.LBB25_18:
	movq	-128(%rsp), %rcx
	movl	%ecx, %r8d
	subl	%edi, %r8d
	movq	%rdi, %rcx
	testb	$3, %r8b
	movq	-88(%rsp), %r11
	je	.LBB25_21
	movq	%r11, %r8
	imulq	%rdi, %r8
	addq	%r9, %r8
	movq	-128(%rsp), %rcx
	subb	%dil, %cl
	movzbl	%cl, %r10d
	andl	$3, %r10d
	movq	%rdi, %rcx
	.p2align	4
.LBB25_20:
	vmovss	(%rax,%rcx,4), %xmm0
	vmovss	%xmm0, (%r8)
	incq	%rcx
	addq	%r11, %r8
	decq	%r10
	jne	.LBB25_20
.LBB25_21:
	movq	-48(%rsp), %r8
	subq	%rdi, %r8
	cmpq	$3, %r8
	movq	176(%rsp), %rbp
	jb	.LBB25_34
	leaq	3(%rcx), %rdi
	movq	-88(%rsp), %r15
	imulq	%r15, %rdi
	movq	%r15, %r8
	imulq	%rcx, %r8
	leaq	2(%rcx), %r10
	imulq	%r15, %r10
	leaq	1(%rcx), %r11
	imulq	%r15, %r11
	movq	%r9, %r15
	.p2align	4
.LBB25_23:
	vmovss	(%rax,%rcx,4), %xmm0
	vmovss	%xmm0, (%r15,%r8)
	vmovss	4(%rax,%rcx,4), %xmm0
	vmovss	%xmm0, (%r15,%r11)
	vmovss	8(%rax,%rcx,4), %xmm0
	vmovss	%xmm0, (%r15,%r10)
	vmovss	12(%rax,%rcx,4), %xmm0
	vmovss	%xmm0, (%r15,%rdi)
	addq	$4, %rcx
	addq	%rbp, %r15
	cmpq	%rcx, %rsi
	jne	.LBB25_23
	jmp	.LBB25_34
	.p2align	4
.LBB25_7:
	movq	%rdx, %r9
	movq	%rdx, %rax
	orq	$4, %rax
	movq	%rax, 256(%rsp)
	movq	(%rsp), %rax
	movq	%rax, -48(%rsp)
	movq	-24(%rsp), %rax
	movq	%rax, -80(%rsp)
	movq	-8(%rsp), %rax
	movq	%rax, -104(%rsp)
	movq	-16(%rsp), %rax
	movq	%rax, -56(%rsp)
	movq	-32(%rsp), %rax
	movq	%rax, -64(%rsp)
	movq	128(%rsp), %r13
	movq	120(%rsp), %rdi
	movq	112(%rsp), %rcx
	movq	104(%rsp), %rax
	movq	96(%rsp), %r11
	movq	88(%rsp), %rsi
	movq	80(%rsp), %rbp
	movq	72(%rsp), %r8
	movq	152(%rsp), %r15
	movq	8(%rsp), %r10
	jmp	.LBB25_8
	.p2align	4
.LBB25_13:
	movq	-40(%rsp), %r10
	leaq	4(%r10), %r15
	movq	248(%rsp), %rdx
	addq	%rdx, %r8
	addq	%rdx, %rbp
	addq	%rdx, %rsi
	addq	%rdx, %r11
	addq	$16, %rax
	addq	$16, %rcx
	addq	$16, %rdi
	addq	$16, %r13
	addq	%rdx, -64(%rsp)
	addq	%rdx, -56(%rsp)
	addq	%rdx, -104(%rsp)
	addq	$16, -80(%rsp)
	addq	%rdx, -48(%rsp)
	cmpq	-72(%rsp), %r15
	ja	.LBB25_14
.LBB25_8:
	movq	%r10, %r12
	movq	%r15, -40(%rsp)
	movq	%r9, %r15
	cmpq	%r14, 256(%rsp)
	ja	.LBB25_12
	xorl	%edx, %edx
	xorl	%r15d, %r15d
	movq	176(%rsp), %rbx
	.p2align	4
.LBB25_10:
	vmovups	(%r8,%r15,4), %xmm0
	vmovups	(%r11,%r15,4), %xmm1
	vmovups	(%rsi,%r15,4), %xmm2
	vmovups	(%rbp,%r15,4), %xmm3
	vunpcklps	%xmm1, %xmm0, %xmm4
	vunpckhps	%xmm1, %xmm0, %xmm0
	vunpcklps	%xmm3, %xmm2, %xmm1
	vunpckhps	%xmm3, %xmm2, %xmm2
	vmovlhps	%xmm1, %xmm4, %xmm3
	vunpckhpd	%xmm1, %xmm4, %xmm1
	vmovlhps	%xmm2, %xmm0, %xmm4
	vunpckhpd	%xmm2, %xmm0, %xmm0
	vmovups	%xmm3, (%rdi,%rdx)
	vmovups	%xmm1, (%r13,%rdx)
	vmovups	%xmm4, (%rcx,%rdx)
	vmovups	%xmm0, (%rax,%rdx)
	movq	-120(%rsp), %r9
	addq	%r15, %r9
	addq	$8, %r9
	addq	$4, %r15
	addq	%rbx, %rdx
	cmpq	%r14, %r9
	movq	-120(%rsp), %r9
	jbe	.LBB25_10
	addq	%r9, %r15
	movq	-88(%rsp), %rbx
.LBB25_12:
	cmpq	%r14, %r15
	jae	.LBB25_13
	movq	%rbx, %rdx
	imulq	%r15, %rdx
	addq	-80(%rsp), %rdx
	jmp	.LBB25_25
	.p2align	4
.LBB25_27:
	incq	%r15
	addq	%rbx, %rdx
	cmpq	%r14, %r15
	jae	.LBB25_13
.LBB25_25:
	cmpq	-40(%rsp), %r12
	jae	.LBB25_27
	movq	%r8, %r10
	movq	%rbp, %r8
	movq	%rsi, %rbp
	movq	%r11, %rsi
	movq	%rax, %r11
	movq	%rcx, %rax
	movq	%rdi, %rcx
	movq	%r13, %rdi
	movq	-64(%rsp), %r13
	vmovss	(%r13,%r15,4), %xmm0
	vmovss	%xmm0, (%rdx)
	movq	-56(%rsp), %r13
	vmovss	(%r13,%r15,4), %xmm0
	vmovss	%xmm0, 4(%rdx)
	movq	-104(%rsp), %r13
	vmovss	(%r13,%r15,4), %xmm0
	vmovss	%xmm0, 8(%rdx)
	movq	%r14, %r13
	movq	%rbx, %r14
	movq	-48(%rsp), %rbx
	vmovss	(%rbx,%r15,4), %xmm0
	movq	%r14, %rbx
	movq	%r13, %r14
	movq	%rdi, %r13
	movq	%rcx, %rdi
	movq	%rax, %rcx
	movq	%r11, %rax
	movq	%rsi, %r11
	movq	%rbp, %rsi
	movq	%r8, %rbp
	movq	%r10, %r8
	vmovss	%xmm0, 12(%rdx)
	jmp	.LBB25_27
.LBB25_35:
	addq	$264, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end25:
	.size	transpose, .Lfunc_end25-transpose
	.p2align	4
	.type	panel_width,@function
panel_width:
	movl	$16, %eax
	retq
.Lfunc_end26:
	.size	panel_width, .Lfunc_end26-panel_width
	.p2align	4
	.type	pack_panels,@function
pack_panels:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$232, %rsp
	movq	%r9, 16(%rsp)
	movq	%r8, 8(%rsp)
	movq	%rdx, 40(%rsp)
	movq	%rsi, 48(%rsp)
	movq	%rdi, 24(%rsp)
	testq	%rcx, %rcx
	je	.LBB27_38
	movq	8(%rsp), %rdx
	movq	%rdx, %r9
	shlq	$6, %r9
	movq	48(%rsp), %r8
	movq	%r8, %rax
	shlq	$6, %rax
	movq	%rax, 112(%rsp)
	leaq	-1(%rdx), %rax
	movq	40(%rsp), %rdi
	imulq	%rdi, %rax
	movq	16(%rsp), %rsi
	movq	%r9, 120(%rsp)
	addq	%rsi, %r9
	addq	$-64, %r9
	movq	%r9, 144(%rsp)
	movq	24(%rsp), %r9
	leaq	(%r9,%rax,4), %rax
	movq	%rax, 136(%rsp)
	movl	%edx, %r10d
	andl	$7, %r10d
	leaq	(%r8,%r8,2), %rax
	leaq	(%r9,%rax,4), %r13
	leaq	(,%rdi,4), %rax
	movq	%rax, 128(%rsp)
	movq	%r8, %rax
	shlq	$4, %rax
	movq	%rax, 176(%rsp)
	leaq	12(%rsi), %rax
	movq	%rax, 88(%rsp)
	leaq	(%r9,%r8,8), %rax
	movq	%rax, 192(%rsp)
	leaq	(,%r8,4), %r14
	leaq	(%r9,%r8,4), %rax
	movq	%rax, 184(%rsp)
	movq	%rdx, %rbp
	andq	$-8, %rbp
	negq	%rbp
	leaq	256(%rsi), %rax
	movq	%rax, 96(%rsp)
	movq	%r10, 152(%rsp)
	shll	$6, %r10d
	movq	%r10, 224(%rsp)
	movq	$0, 80(%rsp)
	movq	%r9, 64(%rsp)
	movq	$0, 104(%rsp)
	movq	%rcx, %rdx
	xorl	%esi, %esi
	movq	%r13, 72(%rsp)
	movq	%rbp, 200(%rsp)
	movq	%rcx, 160(%rsp)
	movq	%r14, 208(%rsp)
	jmp	.LBB27_2
	.p2align	4
.LBB27_37:
	movq	120(%rsp), %rax
	addq	%rax, 16(%rsp)
	movq	168(%rsp), %rsi
	addq	$16, %rsi
	movq	32(%rsp), %rdx
	addq	$-16, %rdx
	incq	104(%rsp)
	movq	112(%rsp), %rcx
	addq	%rcx, 80(%rsp)
	addq	%rax, 88(%rsp)
	addq	%rcx, 64(%rsp)
	addq	%rax, 96(%rsp)
	movq	160(%rsp), %rcx
	cmpq	%rcx, %rsi
	jae	.LBB27_38
.LBB27_2:
	movq	%rdx, 32(%rsp)
	cmpq	$16, %rdx
	movl	$16, %ebx
	cmovbq	%rdx, %rbx
	cmpq	$1, %rdx
	movq	%rdx, %r12
	adcq	$0, %r12
	cmpq	$16, %r12
	movl	$16, %eax
	cmovaeq	%rax, %r12
	movl	%r12d, %eax
	andl	$3, %eax
	subq	%rsi, %rcx
	cmpq	$16, %rcx
	movl	$16, %r8d
	cmovbq	%rcx, %r8
	cmpq	$1, 48(%rsp)
	movq	%rsi, 168(%rsp)
	jne	.LBB27_16
	cmpq	$0, 8(%rsp)
	je	.LBB27_37
	movq	%rcx, 56(%rsp)
	movl	%r12d, %edx
	andl	$24, %edx
	movq	120(%rsp), %rsi
	movq	104(%rsp), %rcx
	imulq	%rcx, %rsi
	addq	144(%rsp), %rsi
	leal	(,%r12,4), %edi
	addq	%rdi, %rsi
	movq	112(%rsp), %r8
	imulq	%rcx, %r8
	movq	24(%rsp), %rcx
	leaq	(%rcx,%r8), %r9
	addq	136(%rsp), %r8
	addq	%rdi, %r8
	movq	40(%rsp), %rdi
	shrq	$61, %rdi
	andl	$1, %edi
	movq	16(%rsp), %r10
	cmpq	%r8, %r10
	setb	%r8b
	cmpq	%rsi, %r9
	setb	%sil
	andb	%r8b, %sil
	orb	%dil, %sil
	movl	%r12d, %edi
	andl	$24, %edi
	movq	64(%rsp), %r8
	movq	%r10, %r9
	xorl	%r10d, %r10d
	movq	32(%rsp), %rcx
	jmp	.LBB27_5
	.p2align	4
.LBB27_14:
	incq	%r10
	addq	$64, %r9
	addq	128(%rsp), %r8
	cmpq	8(%rsp), %r10
	je	.LBB27_28
.LBB27_5:
	cmpq	$8, %rcx
	setb	%r11b
	orb	%sil, %r11b
	testb	$1, %r11b
	je	.LBB27_7
	xorl	%r15d, %r15d
	jmp	.LBB27_10
	.p2align	4
.LBB27_7:
	xorl	%r11d, %r11d
	.p2align	4
.LBB27_8:
	vmovups	(%r8,%r11,4), %ymm0
	vmovups	%ymm0, (%r9,%r11,4)
	addq	$8, %r11
	cmpq	%r11, %rdx
	jne	.LBB27_8
	movq	%rdi, %r15
	cmpq	%rdi, %r12
	je	.LBB27_14
.LBB27_10:
	movq	%r15, %r11
	testb	$3, %r12b
	je	.LBB27_13
	movq	%rax, %r13
	movq	%r15, %r11
	.p2align	4
.LBB27_12:
	vmovss	(%r8,%r11,4), %xmm0
	vmovss	%xmm0, (%r9,%r11,4)
	incq	%r11
	decq	%r13
	jne	.LBB27_12
.LBB27_13:
	subq	%r12, %r15
	cmpq	$-4, %r15
	movq	72(%rsp), %r13
	ja	.LBB27_14
	.p2align	4
.LBB27_15:
	vmovss	(%r8,%r11,4), %xmm0
	vmovss	%xmm0, (%r9,%r11,4)
	vmovss	4(%r8,%r11,4), %xmm0
	vmovss	%xmm0, 4(%r9,%r11,4)
	vmovss	8(%r8,%r11,4), %xmm0
	vmovss	%xmm0, 8(%r9,%r11,4)
	vmovss	12(%r8,%r11,4), %xmm0
	vmovss	%xmm0, 12(%r9,%r11,4)
	addq	$4, %r11
	cmpq	%r11, %rbx
	jne	.LBB27_15
	jmp	.LBB27_14
	.p2align	4
.LBB27_16:
	cmpq	$1, 40(%rsp)
	jne	.LBB27_17
	movq	%rcx, 56(%rsp)
	movq	%rsi, %rax
	movq	48(%rsp), %rsi
	imulq	%rsi, %rax
	movq	24(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rdi
	movl	$16, %ecx
	movq	16(%rsp), %rdx
	movq	8(%rsp), %r9
	vzeroupper
	callq	transpose
.LBB27_28:
	cmpq	$16, 56(%rsp)
	setae	%al
	cmpq	$0, 8(%rsp)
	sete	%cl
	orb	%al, %cl
	jne	.LBB27_37
	shll	$2, %ebx
	movl	$64, %r12d
	subq	%rbx, %r12
	cmpq	$8, 8(%rsp)
	jae	.LBB27_31
	xorl	%r15d, %r15d
	cmpq	$0, 152(%rsp)
	jne	.LBB27_35
	jmp	.LBB27_37
	.p2align	4
.LBB27_17:
	cmpq	$0, 8(%rsp)
	je	.LBB27_37
	movq	%rcx, 56(%rsp)
	movl	%r12d, %edx
	andl	$28, %edx
	movq	64(%rsp), %rsi
	movq	16(%rsp), %rdi
	movq	88(%rsp), %r8
	movq	80(%rsp), %r9
	xorl	%r10d, %r10d
	movq	24(%rsp), %rcx
	movq	32(%rsp), %r11
	movq	%r12, 216(%rsp)
	jmp	.LBB27_19
	.p2align	4
.LBB27_24:
	incq	%r10
	movq	128(%rsp), %r11
	addq	%r11, %r9
	addq	$64, %r8
	addq	$64, %rdi
	addq	%r11, %rsi
	cmpq	8(%rsp), %r10
	movq	72(%rsp), %r13
	movq	32(%rsp), %r11
	je	.LBB27_28
.LBB27_19:
	cmpq	$4, %r11
	jae	.LBB27_25
	xorl	%r11d, %r11d
	jmp	.LBB27_21
	.p2align	4
.LBB27_25:
	movq	%r9, %r15
	xorl	%r11d, %r11d
	movq	192(%rsp), %r12
	movq	184(%rsp), %r14
	movq	176(%rsp), %rbp
	.p2align	4
.LBB27_26:
	vmovss	(%rcx,%r15), %xmm0
	vmovss	%xmm0, -12(%r8,%r11,4)
	vmovss	(%r14,%r15), %xmm0
	vmovss	%xmm0, -8(%r8,%r11,4)
	vmovss	(%r12,%r15), %xmm0
	vmovss	%xmm0, -4(%r8,%r11,4)
	vmovss	(%r13,%r15), %xmm0
	vmovss	%xmm0, (%r8,%r11,4)
	addq	$4, %r11
	addq	%rbp, %r15
	cmpq	%r11, %rdx
	jne	.LBB27_26
.LBB27_21:
	movq	216(%rsp), %r12
	testb	$3, %r12b
	movq	208(%rsp), %r14
	movq	200(%rsp), %rbp
	je	.LBB27_24
	leaq	(%rdi,%r11,4), %r15
	imulq	%r14, %r11
	addq	%rsi, %r11
	xorl	%r13d, %r13d
	.p2align	4
.LBB27_23:
	vmovss	(%r11), %xmm0
	vmovss	%xmm0, (%r15,%r13,4)
	incq	%r13
	addq	%r14, %r11
	cmpq	%r13, %rax
	jne	.LBB27_23
	jmp	.LBB27_24
.LBB27_31:
	movq	96(%rsp), %rax
	leaq	(%rax,%rbx), %r13
	xorl	%r15d, %r15d
	.p2align	4
.LBB27_32:
	leaq	-256(%r13), %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	vzeroupper
	callq	memset@PLT
	leaq	-192(%r13), %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	callq	memset@PLT
	leaq	-128(%r13), %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	callq	memset@PLT
	leaq	-64(%r13), %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	callq	memset@PLT
	movq	%r13, %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	callq	memset@PLT
	leaq	64(%r13), %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	callq	memset@PLT
	leaq	128(%r13), %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	callq	memset@PLT
	leaq	192(%r13), %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	callq	memset@PLT
	addq	$-8, %r15
	addq	$512, %r13
	cmpq	%r15, %rbp
	jne	.LBB27_32
	negq	%r15
	movq	72(%rsp), %r13
	cmpq	$0, 152(%rsp)
	je	.LBB27_37
.LBB27_35:
	shlq	$6, %r15
	addq	%rbx, %r15
	addq	16(%rsp), %r15
	xorl	%ebx, %ebx
	.p2align	4
.LBB27_36:
	leaq	(%r15,%rbx), %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	vzeroupper
	callq	memset@PLT
	addq	$64, %rbx
	cmpq	%rbx, 224(%rsp)
	jne	.LBB27_36
	jmp	.LBB27_37
.LBB27_38:
	addq	$232, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end27:
	.size	pack_panels, .Lfunc_end27-pack_panels
	.p2align	4
	.type	multiply_panels,@function
multiply_panels:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$896, %rsp
	movq	%r8, 208(%rsp)
	movq	%rcx, 328(%rsp)
	movq	%rsi, 144(%rsp)
	leaq	511(%r9), %r8
	shrq	$9, %r8
	testq	%r9, %r9
	movl	$1, %r10d
	cmoveq	%r10, %r8
	movq	%rdi, 336(%rsp)
	movq	%r9, %rax
	movq	%rdx, 128(%rsp)
	imulq	%rdx, %rax
	cmpq	$86017, %rax
	movl	$1, %esi
	cmovbq	%r8, %rsi
	cmpq	$1, %rsi
	ja	.LBB28_2
	movq	128(%rsp), %rax
	addq	$167, %rax
	shrq	$3, %rax
	movabsq	$878416384462359601, %rcx
	mulq	%rcx
	movq	%rdx, %r10
.LBB28_2:
	movq	%r8, %rax
	orq	%rsi, %rax
	movabsq	$36028792723996672, %rcx
	testq	%rcx, %rax
	je	.LBB28_4
	movq	%r8, %rax
	xorl	%edx, %edx
	divq	%rsi
	jmp	.LBB28_5
.LBB28_4:
	movl	%r8d, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB28_5:
	movq	%rax, 176(%rsp)
	movq	%rsi, 200(%rsp)
	cmpq	%r8, %rsi
	jbe	.LBB28_7
.LBB28_6:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB28_7:
	movq	48(%rbp), %r11
	movq	32(%rbp), %rax
	movq	24(%rbp), %rcx
	movq	16(%rbp), %rdi
	addq	$32, %rcx
	movq	%rcx, 320(%rsp)
	leaq	(,%rax,4), %r12
	movq	$0, 112(%rsp)
	movq	%r9, 360(%rsp)
	movq	%r8, 352(%rsp)
	movq	%r10, 184(%rsp)
	jmp	.LBB28_9
	.p2align	4
.LBB28_8:
	movq	112(%rsp), %rcx
	incq	%rcx
	movq	%rcx, 112(%rsp)
	cmpq	176(%rsp), %rcx
	jae	.LBB28_6
.LBB28_9:
	testq	%r10, %r10
	je	.LBB28_8
	movq	200(%rsp), %rax
	movq	112(%rsp), %rcx
	leaq	(%rcx,%rax), %r14
	xorl	%esi, %esi
	movq	%r14, 368(%rsp)
	jmp	.LBB28_12
	.p2align	4
.LBB28_11:
	movq	184(%rsp), %r10
	movq	192(%rsp), %rsi
	cmpq	%r10, %rsi
	je	.LBB28_8
.LBB28_12:
	movq	%rsi, %rax
	imulq	128(%rsp), %rax
	movq	%rax, %rcx
	orq	%r10, %rcx
	shrq	$32, %rcx
	je	.LBB28_14
	xorl	%edx, %edx
	divq	%r10
	jmp	.LBB28_15
	.p2align	4
.LBB28_14:
	xorl	%edx, %edx
	divl	%r10d
.LBB28_15:
	movq	%rax, 136(%rsp)
	incq	%rsi
	movq	%rsi, 192(%rsp)
	testq	%rdi, %rdi
	je	.LBB28_11
	movq	192(%rsp), %rax
	imulq	128(%rsp), %rax
	movq	%rax, %rcx
	movq	184(%rsp), %rsi
	orq	%rsi, %rcx
	shrq	$32, %rcx
	je	.LBB28_18
	xorl	%edx, %edx
	divq	%rsi
	jmp	.LBB28_19
	.p2align	4
.LBB28_18:
	xorl	%edx, %edx
	divl	%esi
.LBB28_19:
	subq	136(%rsp), %rax
	movq	%rax, 344(%rsp)
	addq	$5, %rax
	movq	%rax, 224(%rsp)
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rdx, %r10
	shrq	$2, %r10
	movq	24(%rbp), %rax
	movq	%rax, 240(%rsp)
	movq	320(%rsp), %rax
	movq	%rax, 232(%rsp)
	xorl	%edx, %edx
	movq	%r10, 400(%rsp)
	jmp	.LBB28_21
	.p2align	4
.LBB28_20:
	addq	$64, 232(%rsp)
	addq	$64, 240(%rsp)
	movq	216(%rsp), %rax
	movq	%rax, %rdx
	cmpq	%rdi, %rax
	jae	.LBB28_11
.LBB28_21:
	movq	%rdi, %rbx
	subq	%rdx, %rbx
	cmpq	$16, %rbx
	movl	$16, %esi
	cmovbq	%rbx, %rsi
	movq	%rdx, %rax
	imulq	208(%rsp), %rax
	movq	328(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 376(%rsp)
	leaq	16(%rdx), %rax
	movq	%rax, 216(%rsp)
	movq	24(%rbp), %rax
	movq	%rdx, 88(%rsp)
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 408(%rsp)
	movq	%rsi, %rax
	negq	%rax
	movq	%rax, 264(%rsp)
	leaq	-8(%rsi), %rax
	movq	%rax, 120(%rsp)
	movl	$8, %eax
	movq	%rsi, 96(%rsp)
	subq	%rsi, %rax
	movq	%rax, 392(%rsp)
	movq	112(%rsp), %rsi
	jmp	.LBB28_23
	.p2align	4
.LBB28_22:
	movq	384(%rsp), %rax
	movq	%rax, %rsi
	movq	368(%rsp), %r14
	cmpq	%r14, %rax
	movq	360(%rsp), %r9
	movq	352(%rsp), %r8
	movq	16(%rbp), %rdi
	jae	.LBB28_20
.LBB28_23:
	movq	%rsi, %rax
	imulq	%r9, %rax
	movq	%rax, %rcx
	orq	%r8, %rcx
	shrq	$32, %rcx
	je	.LBB28_25
	xorl	%edx, %edx
	divq	%r8
	movq	%rax, %rcx
	jmp	.LBB28_26
	.p2align	4
.LBB28_25:
	xorl	%edx, %edx
	divl	%r8d
	movl	%eax, %ecx
.LBB28_26:
	leaq	1(%rsi), %r15
	movq	%r15, %rax
	imulq	%r9, %rax
	movq	%rax, %rdx
	orq	%r8, %rdx
	shrq	$32, %rdx
	je	.LBB28_28
	xorl	%edx, %edx
	divq	%r8
	jmp	.LBB28_29
	.p2align	4
.LBB28_28:
	xorl	%edx, %edx
	divl	%r8d
.LBB28_29:
	cmpl	$0, 40(%rbp)
	setne	61(%rsp)
	movq	%rcx, %rdx
	shlq	$6, %rdx
	addq	376(%rsp), %rdx
	movq	%rdx, 80(%rsp)
	testq	%rsi, %rsi
	setne	%sil
	cmpq	%r8, %r15
	movl	$0, %edx
	cmoveq	%r11, %rdx
	movq	%rdx, 104(%rsp)
	movq	%rax, %r9
	subq	%rcx, %r9
	movq	%r9, %rdx
	shlq	$6, %rdx
	cmpq	%r14, %r15
	movq	%rdx, %rax
	movl	$0, %r8d
	cmoveq	%r8, %rax
	movq	%r9, %r8
	cmpq	%rdi, 216(%rsp)
	cmovbq	%rdx, %rax
	cmpq	$64, %r9
	movq	%r15, 384(%rsp)
	jb	.LBB28_34
	testq	%rax, %rax
	je	.LBB28_34
	cmpq	$24, 224(%rsp)
	jb	.LBB28_34
	cmpq	$2, 200(%rsp)
	movq	208(%rsp), %r9
	cmovaeq	%r8, %r9
	movq	%r8, %rdi
	shrq	%rdi
	imulq	%r10, %rdi
	movq	%rax, %rdx
	orq	%rdi, %rdx
	shrq	$32, %rdx
	je	.LBB28_36
	xorl	%edx, %edx
	divq	%rdi
	movq	%rax, %rdi
	jmp	.LBB28_37
	.p2align	4
.LBB28_34:
	movq	80(%rsp), %rax
	movq	%rax, 160(%rsp)
	movq	$0, 168(%rsp)
	cmpq	$6, 224(%rsp)
	jb	.LBB28_22
	xorl	%edi, %edi
	movq	80(%rsp), %r9
	jmp	.LBB28_38
.LBB28_36:
	xorl	%edx, %edx
	divl	%edi
	movl	%eax, %edi
.LBB28_37:
	shlq	$6, %r9
	addq	80(%rsp), %r9
	cmpq	$64, %rdi
	movl	$64, %eax
	cmovaeq	%rax, %rdi
	movq	%r9, 160(%rsp)
	movq	%rdi, 168(%rsp)
.LBB28_38:
	orb	%sil, 61(%rsp)
	movq	344(%rsp), %rax
	movq	%rax, %rdx
	orq	%r10, %rdx
	shrq	$32, %rdx
	je	.LBB28_40
	xorl	%edx, %edx
	divq	%r10
	movq	%rdx, 256(%rsp)
	jmp	.LBB28_41
	.p2align	4
.LBB28_40:
	xorl	%edx, %edx
	divl	%r10d
	movq	%rdx, 256(%rsp)
.LBB28_41:
	movq	%rax, 248(%rsp)
	cmpq	$16, %rbx
	setae	%r15b
	movq	336(%rsp), %rax
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 152(%rsp)
	movzbl	61(%rsp), %eax
	xorb	$1, %al
	movb	%al, 62(%rsp)
	orb	%al, %r15b
	cmpq	$0, 104(%rsp)
	movq	32(%rbp), %rcx
	movl	$16, %eax
	cmovneq	%rax, %rcx
	setne	%al
	andb	%r15b, %al
	movb	%al, 63(%rsp)
	movq	%r8, %rax
	shrq	%rax
	imulq	%rax, %rdi
	movq	%rdi, 416(%rsp)
	shlq	$2, %rcx
	movq	%rcx, 440(%rsp)
	movq	136(%rsp), %r14
	xorl	%r13d, %r13d
	movq	%r8, 424(%rsp)
	jmp	.LBB28_44
.LBB28_42:
	movq	%r14, %rax
	movq	144(%rsp), %rdx
	imulq	%rdx, %rax
	movq	152(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rsi
	subq	$8, %rsp
	movq	88(%rsp), %rcx
	leaq	168(%rsp), %r9
	leaq	280(%rsp), %rax
	pushq	%rax
	vzeroupper
	callq	float_tile_of
	movq	48(%rbp), %r11
	addq	$16, %rsp
	.p2align	4
.LBB28_43:
	movq	432(%rsp), %r9
	addq	416(%rsp), %r9
	movq	%r9, 160(%rsp)
	incq	%r13
	addq	64(%rsp), %r14
	movq	400(%rsp), %r10
	cmpq	%r10, %r13
	movq	424(%rsp), %r8
	jae	.LBB28_22
.LBB28_44:
	cmpq	256(%rsp), %r13
	movq	248(%rsp), %rdi
	adcq	$0, %rdi
	movq	%r14, %rax
	movq	32(%rbp), %rcx
	imulq	%rcx, %rax
	movq	408(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rsi
	movq	%rsi, 272(%rsp)
	movq	%rcx, 280(%rsp)
	leaq	no_bias(%rip), %rax
	movq	%rax, 288(%rsp)
	leaq	296(%rsp), %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, (%rax)
	movq	$0, 16(%rax)
	cmpq	$16, %rbx
	movq	%r9, 432(%rsp)
	movq	%rdi, 64(%rsp)
	jb	.LBB28_57
	cmpq	$0, 104(%rsp)
	je	.LBB28_48
	movq	(%r11), %rax
	testq	%rax, %rax
	je	.LBB28_48
	movq	88(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 288(%rsp)
.LBB28_48:
	cmpb	$0, 61(%rsp)
	je	.LBB28_50
	movq	%rsi, 296(%rsp)
	movq	32(%rbp), %rax
	movq	%rax, 304(%rsp)
.LBB28_50:
	cmpq	$0, 104(%rsp)
	je	.LBB28_42
	cmpq	$0, 40(%r11)
	movq	%rsi, 72(%rsp)
	je	.LBB28_94
.LBB28_52:
	leaq	448(%rsp), %rax
	movq	%rax, 272(%rsp)
	movq	$16, 280(%rsp)
.LBB28_53:
	movq	%r14, %rax
	movq	144(%rsp), %rdx
	imulq	%rdx, %rax
	movq	152(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rsi
	subq	$8, %rsp
	movq	88(%rsp), %rcx
	leaq	168(%rsp), %r9
	leaq	280(%rsp), %rax
	pushq	%rax
	vzeroupper
	callq	float_tile_of
	movq	48(%rbp), %r11
	addq	$16, %rsp
	cmpq	$0, 40(%r11)
	leaq	first_lanes(%rip), %r10
	movq	120(%rsp), %r9
	jne	.LBB28_58
	movl	8(%r11), %eax
	cmpl	$5, %eax
	je	.LBB28_106
	testl	%eax, %eax
	jne	.LBB28_58
	movq	16(%r11), %rax
	jmp	.LBB28_107
	.p2align	4
.LBB28_57:
	movq	%rsi, 72(%rsp)
	leaq	448(%rsp), %rax
	movq	%rax, 272(%rsp)
	movq	$16, 280(%rsp)
	movq	%r14, %rax
	movq	144(%rsp), %rdx
	imulq	%rdx, %rax
	movq	152(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rsi
	subq	$8, %rsp
	movq	88(%rsp), %rcx
	leaq	168(%rsp), %r9
	leaq	280(%rsp), %rax
	pushq	%rax
	vzeroupper
	callq	float_tile_of
	movq	136(%rsp), %r9
	leaq	first_lanes(%rip), %r10
	movq	48(%rbp), %r11
	addq	$16, %rsp
.LBB28_58:
	cmpb	$0, 63(%rsp)
	jne	.LBB28_79
	cmpq	$0, 104(%rsp)
	movq	72(%rsp), %rax
	leaq	448(%rsp), %rcx
	cmovneq	%rcx, %rax
	cmpq	$0, 64(%rsp)
	je	.LBB28_78
	movq	%r12, %rcx
	imulq	%r14, %rcx
	movq	232(%rsp), %rdx
	addq	%rcx, %rdx
	addq	$32, %rax
	addq	240(%rsp), %rcx
	leaq	480(%rsp), %rsi
	movq	64(%rsp), %rdi
	jmp	.LBB28_63
	.p2align	4
.LBB28_61:
	leaq	(,%r9,4), %r8
	movq	%r10, %r9
	subq	%r8, %r9
	vmovups	32(%r9), %ymm1
	movq	120(%rsp), %r9
	vmaskmovps	%ymm0, %ymm1, (%rax)
.LBB28_62:
	addq	$64, %rsi
	addq	%r12, %rdx
	addq	440(%rsp), %rax
	addq	%r12, %rcx
	decq	%rdi
	je	.LBB28_78
.LBB28_63:
	vmovaps	-32(%rsi), %ymm0
	testb	%r15b, %r15b
	jne	.LBB28_68
	cmpq	$8, %rbx
	jb	.LBB28_66
	vmovups	(%rcx), %ymm1
	jmp	.LBB28_67
	.p2align	4
.LBB28_66:
	movq	264(%rsp), %r8
	vmovups	32(%r10,%r8,4), %ymm1
	vmaskmovps	(%rcx), %ymm1, %ymm1
.LBB28_67:
	vaddps	%ymm1, %ymm0, %ymm0
.LBB28_68:
	leaq	-32(%rax), %r8
	cmpq	$8, %rbx
	jb	.LBB28_70
	vmovups	%ymm0, (%r8)
	cmpq	$9, %rbx
	jb	.LBB28_62
	jmp	.LBB28_71
	.p2align	4
.LBB28_70:
	movq	264(%rsp), %r9
	vmovups	32(%r10,%r9,4), %ymm1
	movq	120(%rsp), %r9
	vmaskmovps	%ymm0, %ymm1, (%r8)
	cmpq	$9, %rbx
	jb	.LBB28_62
.LBB28_71:
	vmovaps	(%rsi), %ymm0
	testb	%r15b, %r15b
	jne	.LBB28_76
	cmpq	$7, %r9
	jbe	.LBB28_74
	vmovups	32(%rcx), %ymm1
	jmp	.LBB28_75
.LBB28_74:
	movq	392(%rsp), %r8
	vmovups	32(%r10,%r8,4), %ymm1
	vmaskmovps	(%rdx), %ymm1, %ymm1
.LBB28_75:
	vaddps	%ymm1, %ymm0, %ymm0
.LBB28_76:
	cmpq	$7, %r9
	jbe	.LBB28_61
	vmovups	%ymm0, (%rax)
	jmp	.LBB28_62
	.p2align	4
.LBB28_78:
	cmpq	$0, 104(%rsp)
	je	.LBB28_43
.LBB28_79:
	movq	(%r11), %rsi
	movq	40(%r11), %rax
	testq	%rsi, %rsi
	movq	88(%rsp), %rcx
	leaq	(%rsi,%rcx,4), %rcx
	cmovneq	%rcx, %rsi
	cmpq	$16, %rbx
	movl	$0, %edx
	cmovbq	%rsi, %rdx
	testq	%rax, %rax
	je	.LBB28_91
	testq	%rdx, %rdx
	movq	96(%rsp), %r9
	je	.LBB28_90
	cmpq	$0, 64(%rsp)
	je	.LBB28_90
	movq	64(%rsp), %rdx
	leaq	448(%rsp), %rsi
	jmp	.LBB28_84
	.p2align	4
.LBB28_83:
	addq	$64, %rsi
	decq	%rdx
	je	.LBB28_90
.LBB28_84:
	cmpq	$8, %rbx
	jae	.LBB28_86
	xorl	%edi, %edi
	jmp	.LBB28_88
	.p2align	4
.LBB28_86:
	vmovaps	(%rsi), %ymm0
	vaddps	(%rcx), %ymm0, %ymm0
	vmovaps	%ymm0, (%rsi)
	movl	$8, %edi
	cmpq	$16, %rbx
	jb	.LBB28_88
	vmovaps	32(%rsi), %ymm0
	vaddps	32(%rcx), %ymm0, %ymm0
	vmovaps	%ymm0, 32(%rsi)
	movl	$16, %edi
.LBB28_88:
	movq	%rdi, %r8
	subq	%r9, %r8
	jae	.LBB28_83
	vmovups	32(%r10,%r8,4), %ymm0
	shll	$2, %edi
	vmaskmovps	(%rsi,%rdi), %ymm0, %ymm1
	vmaskmovps	(%rcx,%rdi), %ymm0, %ymm2
	vaddps	%ymm2, %ymm1, %ymm1
	vmaskmovps	%ymm1, %ymm0, (%rsi,%rdi)
	jmp	.LBB28_83
	.p2align	4
.LBB28_90:
	movq	48(%r11), %rsi
	movq	%rsi, %rcx
	imulq	%r14, %rcx
	leaq	(%rax,%rcx,4), %rax
	movq	88(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rdi
	movl	8(%r11), %r8d
	subq	$8, %rsp
	movl	$16, %ecx
	leaq	456(%rsp), %rdx
	movq	%r9, %rax
	movq	80(%rsp), %r9
	pushq	%rax
	pushq	80(%rsp)
	pushq	32(%rbp)
	vzeroupper
	callq	contrast_avx2_gated
	jmp	.LBB28_103
	.p2align	4
.LBB28_91:
	cmpl	$0, 32(%r11)
	movq	16(%r11), %rax
	je	.LBB28_100
	testq	%rax, %rax
	je	.LBB28_104
	movq	24(%r11), %r9
	movq	%r9, %rcx
	imulq	%r14, %rcx
	leaq	(%rax,%rcx,4), %rax
	movq	88(%rsp), %rcx
	leaq	(%rax,%rcx,4), %r8
	movl	$16, %esi
	leaq	448(%rsp), %rdi
	xorl	%ecx, %ecx
	pushq	96(%rsp)
	pushq	72(%rsp)
	movq	32(%rbp), %rax
	pushq	%rax
	pushq	96(%rsp)
	vzeroupper
	callq	contrast_avx2_epilogue
	addq	$32, %rsp
	movq	48(%rbp), %rax
	movl	8(%rax), %ecx
	movq	72(%rsp), %rdi
	movq	32(%rbp), %rsi
	xorl	%edx, %edx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	96(%rsp)
	pushq	72(%rsp)
	pushq	%rsi
	pushq	%rdi
	jmp	.LBB28_102
.LBB28_94:
	movl	8(%r11), %ecx
	testl	%ecx, %ecx
	je	.LBB28_108
	cmpl	$5, %ecx
	jne	.LBB28_52
	cmpl	$0, 32(%r11)
	movq	16(%r11), %rax
	je	.LBB28_110
	testq	%rax, %rax
	setne	%dl
	testb	%dl, 61(%rsp)
	jne	.LBB28_52
	cmpl	$5, %ecx
	jne	.LBB28_114
	movl	$1, %ecx
	cmpl	$0, 32(%r11)
	jne	.LBB28_115
	jmp	.LBB28_112
.LBB28_100:
	movl	8(%r11), %ecx
	movq	24(%r11), %r9
	testq	%rax, %rax
	je	.LBB28_105
	movq	%r9, %rsi
	imulq	%r14, %rsi
	leaq	(%rax,%rsi,4), %rax
	movq	88(%rsp), %rsi
	leaq	(%rax,%rsi,4), %r8
	movl	$16, %esi
	leaq	448(%rsp), %rdi
	pushq	96(%rsp)
	pushq	72(%rsp)
	pushq	32(%rbp)
	pushq	96(%rsp)
.LBB28_102:
	vzeroupper
	callq	contrast_avx2_epilogue
.LBB28_103:
	movq	48(%rbp), %r11
	addq	$32, %rsp
	jmp	.LBB28_43
.LBB28_104:
	movl	8(%r11), %ecx
	movq	24(%r11), %r9
.LBB28_105:
	movl	$16, %esi
	leaq	448(%rsp), %rdi
	xorl	%r8d, %r8d
	pushq	96(%rsp)
	pushq	72(%rsp)
	pushq	32(%rbp)
	pushq	96(%rsp)
	vzeroupper
	callq	contrast_avx2_epilogue
	addq	$32, %rsp
	movq	48(%rbp), %r11
	jmp	.LBB28_43
.LBB28_106:
	cmpl	$0, 32(%r11)
	movq	16(%r11), %rax
	je	.LBB28_113
.LBB28_107:
	testq	%rax, %rax
	sete	%al
	orb	62(%rsp), %al
	jne	.LBB28_43
	jmp	.LBB28_58
.LBB28_108:
	movq	16(%r11), %rax
	testq	%rax, %rax
	setne	%cl
	testb	%cl, 61(%rsp)
	jne	.LBB28_52
.LBB28_114:
	xorl	%ecx, %ecx
	jmp	.LBB28_115
.LBB28_110:
	testq	%rax, %rax
	jne	.LBB28_52
	xorl	%eax, %eax
.LBB28_112:
	xorl	%ecx, %ecx
	testq	%rax, %rax
	sete	%cl
.LBB28_115:
	movl	%ecx, 312(%rsp)
	testq	%rax, %rax
	je	.LBB28_53
	movq	24(%r11), %rcx
	movq	%rcx, %rdx
	imulq	%r14, %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	88(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 296(%rsp)
	movq	%rcx, 304(%rsp)
	jmp	.LBB28_53
.LBB28_113:
	testq	%rax, %rax
	jne	.LBB28_58
	jmp	.LBB28_43
.Lfunc_end28:
	.size	multiply_panels, .Lfunc_end28-multiply_panels
	.p2align	4
	.type	multiply_page,@function
multiply_page:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$704, %rsp
	movq	%r9, 144(%rsp)
	movq	%rcx, 112(%rsp)
	movq	%rdx, 104(%rsp)
	movq	%rsi, 184(%rsp)
	movq	%rdi, 176(%rsp)
	movq	64(%rbp), %rax
	movq	32(%rbp), %r15
	testl	%r8d, %r8d
	je	.LBB29_1
	cmpl	$1, %r8d
	jne	.LBB29_3
	leaq	bfloat16_page_tile(%rip), %rcx
	jmp	.LBB29_5
.LBB29_1:
	leaq	float32_page_tile(%rip), %rcx
.LBB29_5:
	movq	%rcx, 64(%rsp)
	jmp	.LBB29_6
.LBB29_3:
	cmpl	$2, %r8d
	leaq	int8_page_tile_of_outputs(%rip), %rcx
	leaq	int8_page_tile_of_inputs(%rip), %rdx
	cmoveq	%rcx, %rdx
	movq	%rdx, 64(%rsp)
.LBB29_6:
	xorl	%esi, %esi
	cmpl	$1, %r8d
	sete	%sil
	leaq	15(%r15), %rdx
	andq	$-16, %rdx
	imulq	16(%rbp), %rdx
	testl	%r8d, %r8d
	movl	$2, %ecx
	cmovneq	%rsi, %rcx
	movq	%rcx, 160(%rsp)
	shlq	%cl, %rdx
	addq	112(%rsp), %rdx
	movq	%rdx, 240(%rsp)
	testq	%rax, %rax
	cmovneq	%rax, %rdx
	movq	%rdx, 248(%rsp)
	testq	%r15, %r15
	je	.LBB29_18
	movq	48(%rbp), %rsi
	movq	40(%rbp), %rdi
	movq	104(%rsp), %rax
	addq	$5, %rax
	movabsq	$-6148914691236517205, %rcx
	movq	%rax, 152(%rsp)
	mulq	%rcx
	movq	%rdx, %r9
	shrq	$2, %r9
	leaq	32(%rdi), %rax
	movq	%rax, 80(%rsp)
	leaq	(,%rsi,4), %r12
	xorl	%eax, %eax
	leaq	first_lanes(%rip), %r13
	movq	%rdi, 72(%rsp)
	movl	%r8d, 100(%rsp)
	movq	%r9, 168(%rsp)
	jmp	.LBB29_8
	.p2align	4
.LBB29_17:
	movq	120(%rsp), %rax
	addq	$16, %rax
	addq	$64, 80(%rsp)
	addq	$64, 72(%rsp)
	movq	32(%rbp), %r15
	cmpq	%r15, %rax
	movl	100(%rsp), %r8d
	jae	.LBB29_18
.LBB29_8:
	subq	%rax, %r15
	cmpq	$16, %r15
	movl	$16, %r11d
	cmovbq	%r15, %r11
	movq	%rax, %rdx
	imulq	16(%rbp), %rdx
	movq	160(%rsp), %rcx
	shlq	%cl, %rdx
	movq	%rdx, 88(%rsp)
	cmpl	$2, %r8d
	movl	$0, %ecx
	movq	%rax, 120(%rsp)
	cmoveq	%rax, %rcx
	cmpq	$6, 152(%rsp)
	jb	.LBB29_17
	movq	104(%rsp), %rax
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB29_10
	xorl	%edx, %edx
	divq	%r9
	movq	%rdx, 136(%rsp)
	jmp	.LBB29_12
.LBB29_10:
	xorl	%edx, %edx
	divl	%r9d
	movq	%rdx, 136(%rsp)
.LBB29_12:
	movq	%rax, 128(%rsp)
	movq	88(%rsp), %rax
	addq	112(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	144(%rsp), %rax
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 208(%rsp)
	movl	56(%rbp), %eax
	testl	%eax, %eax
	setne	%al
	movq	40(%rbp), %rcx
	movq	120(%rsp), %rdx
	leaq	(%rcx,%rdx,4), %rcx
	movq	%rcx, 200(%rsp)
	cmpq	$16, %r15
	setb	%dl
	movq	48(%rbp), %rsi
	movl	$16, %ecx
	cmovbq	%rcx, %rsi
	movq	%rsi, 192(%rsp)
	andb	%al, %dl
	movb	%dl, 63(%rsp)
	movl	$8, %r14d
	subq	%r11, %r14
	negq	%r11
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	movq	%r11, 216(%rsp)
	jmp	.LBB29_13
	.p2align	4
.LBB29_29:
	movq	232(%rsp), %rcx
	incq	%rcx
	addq	%rbx, %r8
	cmpq	%r9, %rcx
	je	.LBB29_17
.LBB29_13:
	movq	%r8, %rax
	imulq	48(%rbp), %rax
	movq	%rcx, 232(%rsp)
	cmpq	136(%rsp), %rcx
	movq	128(%rsp), %rbx
	adcq	$0, %rbx
	movq	200(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	setne	%cl
	andb	63(%rsp), %cl
	cmpb	$1, %cl
	jne	.LBB29_19
	movq	%r12, %rcx
	imulq	%r8, %rcx
	movq	80(%rsp), %rdx
	addq	%rcx, %rdx
	addq	72(%rsp), %rcx
	leaq	288(%rsp), %rsi
	xorl	%edi, %edi
	jmp	.LBB29_15
	.p2align	4
.LBB29_27:
	incq	%rdi
	addq	%r12, %rdx
	addq	%r12, %rcx
	addq	$64, %rsi
	cmpq	%rbx, %rdi
	jae	.LBB29_19
.LBB29_15:
	cmpq	$7, %r15
	jbe	.LBB29_24
	vmovups	(%rcx), %ymm0
	jmp	.LBB29_25
	.p2align	4
.LBB29_24:
	vmovups	32(%r13,%r11,4), %ymm0
	vmaskmovps	(%rcx), %ymm0, %ymm0
.LBB29_25:
	vmovaps	%ymm0, -32(%rsi)
	cmpq	$9, %r15
	jb	.LBB29_27
	vmovups	32(%r13,%r14,4), %ymm0
	vmaskmovps	(%rdx), %ymm0, %ymm0
	vmovaps	%ymm0, (%rsi)
	jmp	.LBB29_27
	.p2align	4
.LBB29_19:
	movq	%r8, %rcx
	movq	184(%rsp), %rdx
	imulq	%rdx, %rcx
	cmpq	$16, %r15
	movq	176(%rsp), %rsi
	leaq	(%rsi,%rcx,4), %rsi
	leaq	256(%rsp), %rcx
	cmovbq	%rcx, %rax
	movq	%rbx, %rdi
	movq	88(%rsp), %rcx
	movq	%r8, 224(%rsp)
	movq	208(%rsp), %r8
	movq	24(%rbp), %r9
	leaq	240(%rsp), %r11
	pushq	%r11
	movl	56(%rbp), %r10d
	pushq	%r10
	pushq	208(%rsp)
	pushq	%rax
	vzeroupper
	callq	*96(%rsp)
	movq	256(%rsp), %r8
	movq	248(%rsp), %r11
	addq	$32, %rsp
	cmpq	$15, %r15
	movq	168(%rsp), %r9
	ja	.LBB29_29
	testq	%rbx, %rbx
	je	.LBB29_29
	movq	%r12, %rax
	imulq	%r8, %rax
	movq	80(%rsp), %rcx
	addq	%rax, %rcx
	addq	72(%rsp), %rax
	leaq	288(%rsp), %rdx
	xorl	%esi, %esi
	jmp	.LBB29_22
	.p2align	4
.LBB29_28:
	incq	%rsi
	addq	%r12, %rcx
	addq	%r12, %rax
	addq	$64, %rdx
	cmpq	%rbx, %rsi
	jae	.LBB29_29
.LBB29_22:
	vmovaps	-32(%rdx), %ymm0
	cmpq	$7, %r15
	jbe	.LBB29_30
	vmovups	%ymm0, (%rax)
	cmpq	$9, %r15
	jb	.LBB29_28
	jmp	.LBB29_32
	.p2align	4
.LBB29_30:
	vmovups	32(%r13,%r11,4), %ymm1
	vmaskmovps	%ymm0, %ymm1, (%rax)
	cmpq	$9, %r15
	jb	.LBB29_28
.LBB29_32:
	vmovaps	(%rdx), %ymm0
	vmovups	32(%r13,%r14,4), %ymm1
	vmaskmovps	%ymm0, %ymm1, (%rcx)
	jmp	.LBB29_28
.LBB29_18:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end29:
	.size	multiply_page, .Lfunc_end29-multiply_page
	.p2align	4
	.type	multiply_transposed,@function
multiply_transposed:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$45824, %rsp
	movq	%r9, 88(%rsp)
	movq	%rdx, 200(%rsp)
	movq	%rdi, 168(%rsp)
	leaq	511(%r8), %rax
	shrq	$9, %rax
	testq	%r8, %r8
	movl	$1, %edi
	cmovneq	%rax, %rdi
	testq	%rdi, %rdi
	je	.LBB30_66
	movq	%rsi, %r13
	movq	32(%rbp), %rsi
	movq	24(%rbp), %r9
	movq	16(%rbp), %rax
	movq	%rax, %rdx
	andq	$-16, %rdx
	movq	%rdx, 72(%rsp)
	movl	%eax, %r10d
	andl	$15, %r10d
	movq	88(%rsp), %rax
	addq	$5, %rax
	movabsq	$-6148914691236517205, %rdx
	movq	%rax, 176(%rsp)
	mulq	%rdx
	shrq	$2, %rdx
	movq	%rdx, 128(%rsp)
	vbroadcastss	%xmm0, %ymm0
	vmovaps	%ymm0, 288(%rsp)
	leal	(,%r10,4), %eax
	movq	%rax, 96(%rsp)
	movl	$64, %edx
	subq	%rax, %rdx
	movq	%rdx, 80(%rsp)
	leaq	(%rsp,%rax), %rdx
	addq	$12992, %rdx
	movq	%rdx, 160(%rsp)
	leaq	13440(%rsp,%rax), %rax
	movq	%rax, 152(%rsp)
	leaq	32(%r9), %rax
	movq	%rax, 224(%rsp)
	leaq	(,%rsi,4), %rax
	movq	%rax, 144(%rsp)
	xorl	%esi, %esi
	movq	%r8, 192(%rsp)
	movq	%r13, 104(%rsp)
	movq	%rdi, 184(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%r10, 40(%rsp)
	jmp	.LBB30_3
	.p2align	4
.LBB30_2:
	movq	184(%rsp), %rdi
	movq	208(%rsp), %rsi
	cmpq	%rdi, %rsi
	movq	192(%rsp), %r8
	movq	32(%rsp), %rcx
	je	.LBB30_66
.LBB30_3:
	movq	%rsi, %rax
	imulq	%r8, %rax
	movq	%rax, %rdx
	orq	%rdi, %rdx
	shrq	$32, %rdx
	je	.LBB30_4
	xorl	%edx, %edx
	divq	%rdi
	jmp	.LBB30_6
	.p2align	4
.LBB30_4:
	xorl	%edx, %edx
	divl	%edi
.LBB30_6:
	movq	%rax, 24(%rsp)
	leaq	1(%rsi), %rax
	movq	%rax, 208(%rsp)
	imulq	%r8, %rax
	movq	%rax, %rdx
	orq	%rdi, %rdx
	shrq	$32, %rdx
	je	.LBB30_7
	xorl	%edx, %edx
	divq	%rdi
	jmp	.LBB30_9
	.p2align	4
.LBB30_7:
	xorl	%edx, %edx
	divl	%edi
.LBB30_9:
	cmpl	$0, 40(%rbp)
	setne	%r14b
	movq	%rax, 48(%rsp)
	movq	%rax, %rdx
	movq	24(%rsp), %rax
	subq	%rax, %rdx
	movq	%rdx, 16(%rsp)
	imulq	%rcx, %rax
	testq	%rsi, %rsi
	setne	64(%rsp)
	movq	200(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 136(%rsp)
	testq	%r10, %r10
	je	.LBB30_24
	movq	48(%rsp), %rax
	cmpq	24(%rsp), %rax
	je	.LBB30_24
	movq	72(%rsp), %rax
	movq	136(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r13
	movq	24(%rsp), %rax
	incq	%rax
	cmpq	%rax, 48(%rsp)
	jne	.LBB30_13
	xorl	%r12d, %r12d
	jmp	.LBB30_15
.LBB30_13:
	movq	16(%rsp), %rax
	andq	$-2, %rax
	movq	%rax, 8(%rsp)
	leaq	13056(%rsp), %r15
	xorl	%r12d, %r12d
	.p2align	4
.LBB30_14:
	movq	%r12, %rax
	imulq	32(%rsp), %rax
	leaq	(,%rax,4), %rsi
	addq	%r13, %rsi
	leaq	-64(%r15), %rdi
	movq	96(%rsp), %rbx
	movq	%rbx, %rdx
	vzeroupper
	callq	memcpy@PLT
	movq	%r12, %rax
	orq	$1, %rax
	imulq	32(%rsp), %rax
	leaq	(,%rax,4), %rsi
	addq	%r13, %rsi
	movq	%r15, %rdi
	movq	%rbx, %rdx
	callq	memcpy@PLT
	addq	$2, %r12
	subq	$-128, %r15
	cmpq	%r12, 8(%rsp)
	jne	.LBB30_14
.LBB30_15:
	testb	$1, 16(%rsp)
	je	.LBB30_17
	movq	%r12, %rax
	imulq	32(%rsp), %rax
	leaq	(,%rax,4), %rsi
	addq	%r13, %rsi
	shlq	$6, %r12
	leaq	(%rsp,%r12), %rdi
	addq	$12992, %rdi
	movq	96(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
.LBB30_17:
	movq	16(%rsp), %r12
	cmpq	$8, %r12
	movq	104(%rsp), %r13
	jae	.LBB30_19
	xorl	%eax, %eax
	movq	80(%rsp), %rbx
	jmp	.LBB30_21
.LBB30_19:
	andq	$-8, %r12
	movq	%r12, 8(%rsp)
	movq	152(%rsp), %r15
	xorl	%eax, %eax
	movq	80(%rsp), %rbx
	.p2align	4
.LBB30_20:
	leaq	-448(%r15), %rdi
	xorl	%esi, %esi
	movq	%rbx, %rdx
	movq	%rax, %r12
	vzeroupper
	callq	memset@PLT
	leaq	-384(%r15), %rdi
	xorl	%esi, %esi
	movq	%rbx, %rdx
	callq	memset@PLT
	leaq	-320(%r15), %rdi
	xorl	%esi, %esi
	movq	%rbx, %rdx
	callq	memset@PLT
	leaq	-256(%r15), %rdi
	xorl	%esi, %esi
	movq	%rbx, %rdx
	callq	memset@PLT
	leaq	-192(%r15), %rdi
	xorl	%esi, %esi
	movq	%rbx, %rdx
	callq	memset@PLT
	leaq	-128(%r15), %rdi
	xorl	%esi, %esi
	movq	%rbx, %rdx
	callq	memset@PLT
	leaq	-64(%r15), %rdi
	xorl	%esi, %esi
	movq	%rbx, %rdx
	callq	memset@PLT
	movq	%r15, %rdi
	xorl	%esi, %esi
	movq	%rbx, %rdx
	callq	memset@PLT
	movq	%r12, %rax
	addq	$8, %rax
	addq	$512, %r15
	cmpq	%rax, 8(%rsp)
	jne	.LBB30_20
.LBB30_21:
	movq	16(%rsp), %r15
	andl	$7, %r15d
	movq	%r15, 8(%rsp)
	je	.LBB30_24
	shlq	$6, %rax
	addq	160(%rsp), %rax
	movq	8(%rsp), %rcx
	shll	$6, %ecx
	movq	%rcx, 8(%rsp)
	xorl	%r12d, %r12d
	.p2align	4
.LBB30_23:
	leaq	(%rax,%r12), %rdi
	xorl	%esi, %esi
	movq	%rbx, %rdx
	movq	%rax, %r15
	vzeroupper
	callq	memset@PLT
	movq	%r15, %rax
	addq	$64, %r12
	cmpq	%r12, 8(%rsp)
	jne	.LBB30_23
	.p2align	4
.LBB30_24:
	cmpq	$6, 176(%rsp)
	movq	40(%rsp), %r10
	vmovaps	288(%rsp), %ymm2
	leaq	first_lanes(%rip), %rbx
	jb	.LBB30_2
	movq	88(%rsp), %rax
	movq	%rax, %rcx
	movq	128(%rsp), %rsi
	orq	%rsi, %rcx
	shrq	$32, %rcx
	je	.LBB30_26
	xorl	%edx, %edx
	divq	%rsi
	movq	%rdx, 120(%rsp)
	jmp	.LBB30_28
.LBB30_26:
	xorl	%edx, %edx
	divl	%esi
	movq	%rdx, 120(%rsp)
.LBB30_28:
	movq	%rax, 112(%rsp)
	movq	24(%rsp), %rax
	imulq	%r13, %rax
	orb	64(%rsp), %r14b
	movq	168(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 216(%rsp)
	movq	$0, 56(%rsp)
	xorl	%eax, %eax
	jmp	.LBB30_29
	.p2align	4
.LBB30_65:
	movq	232(%rsp), %rax
	incq	%rax
	addq	%r15, 56(%rsp)
	cmpq	128(%rsp), %rax
	movq	104(%rsp), %r13
	leaq	first_lanes(%rip), %rbx
	je	.LBB30_2
.LBB30_29:
	movq	%rax, 232(%rsp)
	cmpq	120(%rsp), %rax
	movq	112(%rsp), %r15
	adcq	$0, %r15
	movq	48(%rsp), %rax
	cmpq	24(%rsp), %rax
	movq	16(%rsp), %r12
	jne	.LBB30_30
.LBB30_38:
	cmpq	$0, 16(%rbp)
	movq	40(%rsp), %r10
	je	.LBB30_65
	movq	56(%rsp), %rdx
	movq	%rdx, %rax
	imulq	32(%rbp), %rax
	movq	24(%rbp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 8(%rsp)
	cmpq	$1, %r15
	movq	%r15, %rax
	adcq	$0, %rax
	movq	%rax, 64(%rsp)
	movq	144(%rsp), %r13
	imulq	%rdx, %r13
	addq	224(%rsp), %r13
	xorl	%r12d, %r12d
	jmp	.LBB30_40
	.p2align	4
.LBB30_43:
	movq	136(%rsp), %rax
	leaq	(%rax,%r12,4), %rdx
	movq	%r15, %rdi
	leaq	704(%rsp), %rsi
	movq	32(%rsp), %rcx
	movq	16(%rsp), %r8
	leaq	240(%rsp), %r9
	vzeroupper
	callq	transposed_tile_of
	movq	40(%rsp), %r10
	vmovaps	288(%rsp), %ymm2
.LBB30_64:
	addq	$16, %r12
	addq	$64, %r13
	cmpq	16(%rbp), %r12
	jae	.LBB30_65
.LBB30_40:
	cmpq	72(%rsp), %r12
	setb	%cl
	movq	%r10, %rbx
	movl	$16, %eax
	cmovbq	%rax, %rbx
	movq	8(%rsp), %rax
	leaq	(%rax,%r12,4), %rax
	movq	%rax, 240(%rsp)
	movq	32(%rbp), %rdx
	movq	%rdx, 248(%rsp)
	leaq	no_bias(%rip), %rdx
	movq	%rdx, 256(%rsp)
	andb	%r14b, %cl
	leaq	264(%rsp), %rdx
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, (%rdx)
	movq	$0, 16(%rdx)
	cmpb	$1, %cl
	jne	.LBB30_42
	movq	%rax, 264(%rsp)
	movq	32(%rbp), %rax
	movq	%rax, 272(%rsp)
.LBB30_42:
	cmpq	72(%rsp), %r12
	jb	.LBB30_43
	leaq	320(%rsp), %rax
	movq	%rax, 240(%rsp)
	movq	$16, 248(%rsp)
	movl	$16, %ecx
	movq	%r15, %rdi
	leaq	704(%rsp), %rsi
	leaq	12992(%rsp), %rdx
	movq	16(%rsp), %r8
	leaq	240(%rsp), %r9
	vzeroupper
	callq	transposed_tile_of
	testq	%r15, %r15
	movq	40(%rsp), %r10
	vmovaps	288(%rsp), %ymm2
	je	.LBB30_64
	movq	%rbx, %rax
	negq	%rax
	leaq	-8(%rbx), %rcx
	movl	$8, %edx
	subq	%rbx, %rdx
	movq	%r13, %rsi
	leaq	352(%rsp), %rdi
	movq	64(%rsp), %r8
	jmp	.LBB30_46
.LBB30_62:
	leaq	(,%rcx,4), %r9
	leaq	first_lanes(%rip), %r10
	subq	%r9, %r10
	vmovups	32(%r10), %ymm1
	movq	40(%rsp), %r10
	vmaskmovps	%ymm0, %ymm1, (%rsi)
	.p2align	4
.LBB30_63:
	addq	$64, %rdi
	addq	144(%rsp), %rsi
	decq	%r8
	je	.LBB30_64
.LBB30_46:
	testq	%r10, %r10
	je	.LBB30_63
	leaq	-32(%rsi), %r9
	vmovaps	-32(%rdi), %ymm0
	testb	%r14b, %r14b
	je	.LBB30_52
	cmpl	$8, %ebx
	jb	.LBB30_50
	vmovups	(%r9), %ymm1
	jmp	.LBB30_51
.LBB30_50:
	leaq	first_lanes(%rip), %r11
	vmovups	32(%r11,%rax,4), %ymm1
	vmaskmovps	(%r9), %ymm1, %ymm1
.LBB30_51:
	vaddps	%ymm1, %ymm0, %ymm0
.LBB30_52:
	cmpl	$8, %ebx
	jb	.LBB30_54
	vmovups	%ymm0, (%r9)
	cmpl	$9, %ebx
	jb	.LBB30_63
	jmp	.LBB30_56
	.p2align	4
.LBB30_54:
	leaq	first_lanes(%rip), %r11
	vmovups	32(%r11,%rax,4), %ymm1
	vmaskmovps	%ymm0, %ymm1, (%r9)
	cmpl	$9, %ebx
	jb	.LBB30_63
.LBB30_56:
	vmovaps	(%rdi), %ymm0
	testb	%r14b, %r14b
	je	.LBB30_61
	cmpq	$7, %rcx
	jbe	.LBB30_58
	vmovups	(%rsi), %ymm1
	jmp	.LBB30_60
.LBB30_58:
	leaq	first_lanes(%rip), %r9
	vmovups	32(%r9,%rdx,4), %ymm1
	vmaskmovps	(%rsi), %ymm1, %ymm1
.LBB30_60:
	vaddps	%ymm1, %ymm0, %ymm0
.LBB30_61:
	cmpq	$7, %rcx
	jbe	.LBB30_62
	vmovups	%ymm0, (%rsi)
	jmp	.LBB30_63
	.p2align	4
.LBB30_30:
	movq	216(%rsp), %rax
	movq	56(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rax
	leaq	704(%rsp), %rcx
	xorl	%edx, %edx
	jmp	.LBB30_31
	.p2align	4
.LBB30_37:
	incq	%rdx
	addq	$24, %rcx
	cmpq	%r12, %rdx
	je	.LBB30_38
.LBB30_31:
	leaq	8(%rdx), %rsi
	imulq	%r13, %rsi
	prefetcht0	(%rax,%rsi,4)
	testq	%r15, %r15
	je	.LBB30_37
	movq	%rdx, %rsi
	imulq	%r13, %rsi
	leaq	(%rax,%rsi,4), %rsi
	movq	%rcx, %rdi
	xorl	%r8d, %r8d
	jmp	.LBB30_33
	.p2align	4
.LBB30_35:
	shlq	$2, %r10
	movq	%rbx, %r11
	subq	%r10, %r11
	vmovups	32(%r11), %ymm0
	vmaskmovps	(%r9), %ymm0, %ymm1
	vmulps	%ymm1, %ymm2, %ymm1
	vmaskmovps	%ymm1, %ymm0, (%rdi)
.LBB30_36:
	addq	$8, %r8
	addq	$32, %rdi
	cmpq	%r15, %r8
	jae	.LBB30_37
.LBB30_33:
	leaq	(%rsi,%r8,4), %r9
	movq	%r15, %r10
	subq	%r8, %r10
	cmpq	$8, %r10
	jb	.LBB30_35
	vmulps	(%r9), %ymm2, %ymm0
	vmovups	%ymm0, (%rdi)
	jmp	.LBB30_36
.LBB30_66:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end30:
	.size	multiply_transposed, .Lfunc_end30-multiply_transposed
	.p2align	4
	.type	dot_rows,@function
dot_rows:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%r9, -96(%rsp)
	movq	%r8, -72(%rsp)
	movq	%rcx, -80(%rsp)
	movq	%rsi, -64(%rsp)
	movq	%rdi, -32(%rsp)
	testq	%rdx, %rdx
	je	.LBB31_9
	movq	%rdx, %r8
	movq	72(%rsp), %rcx
	movq	56(%rsp), %r12
	movq	-96(%rsp), %rax
	decq	%rax
	movq	%rax, -16(%rsp)
	movq	-64(%rsp), %rax
	leaq	(,%rax,4), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, -40(%rsp)
	leaq	(,%rcx,4), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, -48(%rsp)
	leaq	(,%r12,4), %rax
	movl	$32, %ebp
	subq	%rax, %rbp
	xorl	%ecx, %ecx
	movq	%rbp, -104(%rsp)
	movq	%rdx, -24(%rsp)
	jmp	.LBB31_2
	.p2align	4
.LBB31_8:
	xorl	%eax, %eax
	cmpq	$4, -88(%rsp)
	setae	%al
	leaq	(%rax,%rax,2), %rax
	movq	-56(%rsp), %rcx
	addq	%rax, %rcx
	incq	%rcx
	movq	-24(%rsp), %r8
	cmpq	%r8, %rcx
	jae	.LBB31_9
.LBB31_2:
	movq	%rcx, -56(%rsp)
	subq	%rcx, %r8
	movq	%r8, -88(%rsp)
	cmpq	$0, -96(%rsp)
	je	.LBB31_8
	movq	-56(%rsp), %r9
	movq	%r9, %rax
	movq	-64(%rsp), %rcx
	imulq	%rcx, %rax
	movq	-32(%rsp), %r8
	leaq	(%r8,%rax,4), %r10
	movq	%r9, %rax
	imulq	72(%rsp), %rax
	movq	64(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	movq	%rax, -8(%rsp)
	leaq	12(,%r9,4), %rdi
	imulq	%rcx, %rdi
	addq	%r8, %rdi
	leaq	8(,%r9,4), %rsi
	imulq	%rcx, %rsi
	addq	%r8, %rsi
	leaq	4(,%r9,4), %r13
	imulq	%rcx, %r13
	addq	%r8, %r13
	xorl	%r15d, %r15d
	jmp	.LBB31_4
	.p2align	4
.LBB31_40:
	vpermpd	$236, %ymm0, %ymm1
	vpermpd	$230, %ymm0, %ymm2
	vextractf128	$1, %ymm0, %xmm3
	vaddps	%xmm0, %xmm3, %xmm0
	vshufps	$233, %xmm0, %xmm0, %xmm0
	vshufps	$227, %xmm2, %xmm2, %xmm2
	vshufps	$227, %xmm1, %xmm1, %xmm1
	vaddps	%xmm1, %xmm2, %xmm1
	vaddps	%xmm1, %xmm0, %xmm0
	vmovshdup	%xmm0, %xmm1
	vaddss	%xmm1, %xmm0, %xmm0
	vmovss	%xmm0, (%rbx)
.LBB31_41:
	movl	$1, %eax
.LBB31_42:
	addq	%rax, %r15
	cmpq	-96(%rsp), %r15
	jae	.LBB31_8
.LBB31_4:
	movq	%r15, %rax
	imulq	-72(%rsp), %rax
	movq	-80(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	-8(%rsp), %rcx
	leaq	(%rcx,%r15,4), %rbx
	cmpq	-16(%rsp), %r15
	jae	.LBB31_25
	cmpq	$4, -88(%rsp)
	jb	.LBB31_16
	testq	%r12, %r12
	je	.LBB31_7
	leaq	4(,%r15,4), %r9
	imulq	-72(%rsp), %r9
	addq	-80(%rsp), %r9
	vxorps	%xmm6, %xmm6, %xmm6
	movq	%r12, %r11
	xorl	%r14d, %r14d
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	xorl	%r8d, %r8d
	jmp	.LBB31_11
	.p2align	4
.LBB31_13:
	vmovups	(%rcx), %ymm3
	vmovups	(%r9,%r14), %ymm0
	vmovups	(%r10,%r14), %ymm10
	prefetcht0	4096(%r10,%r14)
	vfmadd231ps	%ymm3, %ymm10, %ymm6
	vfmadd231ps	%ymm10, %ymm0, %ymm7
	vmovups	(%r13,%r14), %ymm10
	prefetcht0	4096(%r13,%r14)
	vfmadd231ps	%ymm3, %ymm10, %ymm4
	vfmadd231ps	%ymm10, %ymm0, %ymm5
	vmovups	(%rsi,%r14), %ymm10
	prefetcht0	4096(%rsi,%r14)
	vfmadd231ps	%ymm3, %ymm10, %ymm1
	vfmadd231ps	%ymm10, %ymm0, %ymm2
	leaq	(%rdi,%r14), %rcx
	vmovups	(%rdi,%r14), %ymm10
.LBB31_14:
	prefetcht0	4096(%rcx)
	vfmadd213ps	%ymm8, %ymm10, %ymm3
	vfmadd213ps	%ymm9, %ymm10, %ymm0
	addq	$8, %r8
	addq	$32, %r14
	addq	$-8, %r11
	vmovaps	%ymm3, %ymm8
	vmovaps	%ymm0, %ymm9
	cmpq	%r12, %r8
	jae	.LBB31_15
.LBB31_11:
	leaq	(%rax,%r14), %rcx
	cmpq	$7, %r11
	ja	.LBB31_13
	movq	-104(%rsp), %rdx
	leaq	(%rdx,%r14), %rbp
	leaq	first_lanes(%rip), %rdx
	vmovups	(%rdx,%rbp), %ymm10
	movq	-104(%rsp), %rbp
	vmaskmovps	(%rcx), %ymm10, %ymm3
	vmaskmovps	(%r9,%r14), %ymm10, %ymm0
	vmaskmovps	(%r10,%r14), %ymm10, %ymm11
	prefetcht0	4096(%r10,%r14)
	vmaskmovps	(%r13,%r14), %ymm10, %ymm12
	vfmadd231ps	%ymm3, %ymm11, %ymm6
	vfmadd231ps	%ymm11, %ymm0, %ymm7
	prefetcht0	4096(%r13,%r14)
	vfmadd231ps	%ymm3, %ymm12, %ymm4
	vfmadd231ps	%ymm12, %ymm0, %ymm5
	vmaskmovps	(%rsi,%r14), %ymm10, %ymm11
	leaq	(%r10,%r8,4), %rcx
	prefetcht0	4096(%rsi,%r14)
	vfmadd231ps	%ymm3, %ymm11, %ymm1
	vfmadd231ps	%ymm11, %ymm0, %ymm2
	addq	-40(%rsp), %rcx
	vmaskmovps	(%rdi,%r14), %ymm10, %ymm10
	jmp	.LBB31_14
	.p2align	4
.LBB31_25:
	cmpq	$4, -88(%rsp)
	jb	.LBB31_34
	testq	%r12, %r12
	je	.LBB31_27
	vxorps	%xmm4, %xmm4, %xmm4
	movq	%r12, %r8
	xorl	%r9d, %r9d
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	xorl	%r11d, %r11d
	jmp	.LBB31_30
	.p2align	4
.LBB31_32:
	vmovups	(%rcx), %ymm1
	prefetcht0	4096(%r10,%r9)
	vfmadd231ps	(%r10,%r9), %ymm1, %ymm3
	prefetcht0	4096(%r13,%r9)
	vfmadd231ps	(%r13,%r9), %ymm1, %ymm2
	prefetcht0	4096(%rsi,%r9)
	vfmadd231ps	(%rsi,%r9), %ymm1, %ymm0
	leaq	(%rdi,%r9), %rcx
	vmovups	(%rdi,%r9), %ymm5
.LBB31_33:
	vfmadd213ps	%ymm4, %ymm5, %ymm1
	prefetcht0	4096(%rcx)
	addq	$8, %r11
	addq	$32, %r9
	addq	$-8, %r8
	vmovaps	%ymm1, %ymm4
	cmpq	%r12, %r11
	jae	.LBB31_28
.LBB31_30:
	leaq	(%rax,%r9), %rcx
	cmpq	$7, %r8
	ja	.LBB31_32
	leaq	(%r9,%rbp), %r14
	leaq	first_lanes(%rip), %rdx
	vmovups	(%rdx,%r14), %ymm5
	vmaskmovps	(%rcx), %ymm5, %ymm1
	vmaskmovps	(%r10,%r9), %ymm5, %ymm6
	prefetcht0	4096(%r10,%r9)
	vfmadd231ps	%ymm6, %ymm1, %ymm3
	vmaskmovps	(%r13,%r9), %ymm5, %ymm6
	prefetcht0	4096(%r13,%r9)
	vmaskmovps	(%rsi,%r9), %ymm5, %ymm7
	vfmadd231ps	%ymm6, %ymm1, %ymm2
	leaq	(%r10,%r11,4), %rcx
	prefetcht0	4096(%rsi,%r9)
	vfmadd231ps	%ymm7, %ymm1, %ymm0
	addq	-40(%rsp), %rcx
	vmaskmovps	(%rdi,%r9), %ymm5, %ymm5
	jmp	.LBB31_33
	.p2align	4
.LBB31_16:
	testq	%r12, %r12
	je	.LBB31_17
	leaq	4(,%r15,4), %r8
	imulq	-72(%rsp), %r8
	addq	-80(%rsp), %r8
	vxorps	%xmm1, %xmm1, %xmm1
	movq	%r12, %r9
	xorl	%r11d, %r11d
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%r14d, %r14d
	jmp	.LBB31_19
	.p2align	4
.LBB31_21:
	movq	-104(%rsp), %rdx
	leaq	(%rdx,%r11), %rbp
	leaq	first_lanes(%rip), %rdx
	vmovups	(%rdx,%rbp), %ymm4
	movq	-104(%rsp), %rbp
	vmaskmovps	(%rcx), %ymm4, %ymm3
	vmaskmovps	(%r8,%r11), %ymm4, %ymm2
	vmaskmovps	(%r10,%r11), %ymm4, %ymm4
.LBB31_22:
	prefetcht0	4096(%r10,%r11)
	vfmadd231ps	%ymm3, %ymm4, %ymm1
	vfmadd231ps	%ymm2, %ymm4, %ymm0
	addq	$8, %r14
	addq	$32, %r11
	addq	$-8, %r9
	cmpq	%r12, %r14
	jae	.LBB31_23
.LBB31_19:
	leaq	(%rax,%r11), %rcx
	cmpq	$8, %r9
	jb	.LBB31_21
	vmovups	(%rcx), %ymm3
	vmovups	(%r8,%r11), %ymm2
	vmovups	(%r10,%r11), %ymm4
	jmp	.LBB31_22
	.p2align	4
.LBB31_34:
	vxorps	%xmm0, %xmm0, %xmm0
	testq	%r12, %r12
	je	.LBB31_40
	xorl	%r8d, %r8d
	movq	%r12, %r9
	xorl	%ecx, %ecx
	jmp	.LBB31_36
	.p2align	4
.LBB31_38:
	leaq	(%rax,%r8), %r11
	leaq	(,%rcx,4), %r14
	addq	%rbp, %r14
	leaq	first_lanes(%rip), %rdx
	vmovups	(%rdx,%r14), %ymm2
	vmaskmovps	(%r11), %ymm2, %ymm1
	vmaskmovps	(%r10,%r8), %ymm2, %ymm2
.LBB31_39:
	vfmadd231ps	%ymm1, %ymm2, %ymm0
	prefetcht0	4096(%r10,%rcx,4)
	addq	$8, %rcx
	addq	$-8, %r9
	addq	$32, %r8
	cmpq	%r12, %rcx
	jae	.LBB31_40
.LBB31_36:
	cmpq	$8, %r9
	jb	.LBB31_38
	vmovups	(%rax,%rcx,4), %ymm1
	vmovups	(%r10,%rcx,4), %ymm2
	jmp	.LBB31_39
.LBB31_7:
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm0, %xmm0, %xmm0
.LBB31_15:
	vextractf128	$1, %ymm7, %xmm8
	vextractf128	$1, %ymm6, %xmm9
	vunpcklps	%xmm8, %xmm9, %xmm10
	vunpcklps	%xmm7, %xmm6, %xmm11
	vaddps	%xmm11, %xmm10, %xmm10
	vinsertps	$76, %xmm9, %xmm8, %xmm11
	vinsertps	$76, %xmm6, %xmm7, %xmm12
	vaddps	%xmm12, %xmm11, %xmm11
	vunpckhps	%xmm8, %xmm9, %xmm12
	vshufpd	$1, %xmm8, %xmm8, %xmm8
	vunpckhps	%xmm7, %xmm6, %xmm13
	vaddps	%xmm13, %xmm12, %xmm12
	vaddps	%xmm10, %xmm12, %xmm10
	vshufpd	$1, %xmm7, %xmm7, %xmm7
	vinsertps	$204, %xmm9, %xmm8, %xmm8
	vinsertps	$204, %xmm6, %xmm7, %xmm6
	vaddps	%xmm6, %xmm8, %xmm6
	vaddps	%xmm6, %xmm11, %xmm6
	vaddps	%xmm6, %xmm10, %xmm6
	vmovlps	%xmm6, (%rbx)
	vextractf128	$1, %ymm5, %xmm6
	vextractf128	$1, %ymm4, %xmm7
	vunpcklps	%xmm6, %xmm7, %xmm8
	vunpcklps	%xmm5, %xmm4, %xmm9
	vaddps	%xmm9, %xmm8, %xmm8
	vinsertps	$76, %xmm7, %xmm6, %xmm9
	vinsertps	$76, %xmm4, %xmm5, %xmm10
	vaddps	%xmm10, %xmm9, %xmm9
	vunpckhps	%xmm6, %xmm7, %xmm10
	vshufpd	$1, %xmm6, %xmm6, %xmm6
	vunpckhps	%xmm5, %xmm4, %xmm11
	vaddps	%xmm11, %xmm10, %xmm10
	vaddps	%xmm8, %xmm10, %xmm8
	vshufpd	$1, %xmm5, %xmm5, %xmm5
	vinsertps	$204, %xmm7, %xmm6, %xmm6
	vinsertps	$204, %xmm4, %xmm5, %xmm4
	vaddps	%xmm4, %xmm6, %xmm4
	vaddps	%xmm4, %xmm9, %xmm4
	vaddps	%xmm4, %xmm8, %xmm4
	movq	72(%rsp), %rax
	vmovlps	%xmm4, (%rbx,%rax,4)
	vextractf128	$1, %ymm2, %xmm4
	vextractf128	$1, %ymm1, %xmm5
	vunpcklps	%xmm4, %xmm5, %xmm6
	vunpcklps	%xmm2, %xmm1, %xmm7
	vaddps	%xmm7, %xmm6, %xmm6
	vinsertps	$76, %xmm5, %xmm4, %xmm7
	vinsertps	$76, %xmm1, %xmm2, %xmm8
	vaddps	%xmm7, %xmm8, %xmm7
	vunpckhps	%xmm4, %xmm5, %xmm8
	vshufpd	$1, %xmm4, %xmm4, %xmm4
	vunpckhps	%xmm2, %xmm1, %xmm9
	vaddps	%xmm9, %xmm8, %xmm8
	vaddps	%xmm6, %xmm8, %xmm6
	vshufpd	$1, %xmm2, %xmm2, %xmm2
	vinsertps	$204, %xmm5, %xmm4, %xmm4
	vinsertps	$204, %xmm1, %xmm2, %xmm1
	vaddps	%xmm1, %xmm4, %xmm1
	vaddps	%xmm7, %xmm1, %xmm1
	vaddps	%xmm6, %xmm1, %xmm1
	vmovlps	%xmm1, (%rbx,%rax,8)
	vextractf128	$1, %ymm3, %xmm1
	vaddss	%xmm3, %xmm1, %xmm2
	vshufpd	$1, %xmm3, %xmm3, %xmm4
	vshufpd	$1, %xmm1, %xmm1, %xmm5
	vaddss	%xmm4, %xmm5, %xmm4
	vaddss	%xmm2, %xmm4, %xmm2
	vshufps	$255, %xmm3, %xmm3, %xmm4
	vshufps	$255, %xmm1, %xmm1, %xmm5
	vaddss	%xmm4, %xmm5, %xmm4
	vaddps	%xmm3, %xmm1, %xmm1
	vmovshdup	%xmm1, %xmm1
	vaddss	%xmm1, %xmm4, %xmm1
	vaddss	%xmm2, %xmm1, %xmm1
	movq	-48(%rsp), %rax
	vmovss	%xmm1, (%rbx,%rax)
	addq	%rax, %rbx
	jmp	.LBB31_24
.LBB31_27:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
.LBB31_28:
	vextractf128	$1, %ymm3, %xmm4
	vaddss	%xmm3, %xmm4, %xmm5
	vshufpd	$1, %xmm3, %xmm3, %xmm6
	vshufpd	$1, %xmm4, %xmm4, %xmm7
	vaddss	%xmm6, %xmm7, %xmm6
	vaddss	%xmm5, %xmm6, %xmm5
	vshufps	$255, %xmm3, %xmm3, %xmm6
	vshufps	$255, %xmm4, %xmm4, %xmm7
	vaddss	%xmm6, %xmm7, %xmm6
	vaddps	%xmm3, %xmm4, %xmm3
	vmovshdup	%xmm3, %xmm3
	vaddss	%xmm3, %xmm6, %xmm3
	vaddss	%xmm5, %xmm3, %xmm3
	vmovss	%xmm3, (%rbx)
	vextractf128	$1, %ymm2, %xmm3
	vaddss	%xmm2, %xmm3, %xmm4
	vshufpd	$1, %xmm2, %xmm2, %xmm5
	vshufpd	$1, %xmm3, %xmm3, %xmm6
	vaddss	%xmm5, %xmm6, %xmm5
	vaddss	%xmm4, %xmm5, %xmm4
	vshufps	$255, %xmm2, %xmm2, %xmm5
	vshufps	$255, %xmm3, %xmm3, %xmm6
	vaddss	%xmm5, %xmm6, %xmm5
	vaddps	%xmm2, %xmm3, %xmm2
	vmovshdup	%xmm2, %xmm2
	vaddss	%xmm2, %xmm5, %xmm2
	vaddss	%xmm4, %xmm2, %xmm2
	movq	72(%rsp), %rax
	vmovss	%xmm2, (%rbx,%rax,4)
	vextractf128	$1, %ymm0, %xmm2
	vaddss	%xmm0, %xmm2, %xmm3
	vshufpd	$1, %xmm0, %xmm0, %xmm4
	vshufpd	$1, %xmm2, %xmm2, %xmm5
	vaddss	%xmm4, %xmm5, %xmm4
	vaddss	%xmm3, %xmm4, %xmm3
	vshufps	$255, %xmm0, %xmm0, %xmm4
	vshufps	$255, %xmm2, %xmm2, %xmm5
	vaddss	%xmm4, %xmm5, %xmm4
	vaddps	%xmm0, %xmm2, %xmm0
	vmovshdup	%xmm0, %xmm0
	vaddss	%xmm0, %xmm4, %xmm0
	vaddss	%xmm3, %xmm0, %xmm0
	vmovss	%xmm0, (%rbx,%rax,8)
	vextractf128	$1, %ymm1, %xmm0
	vaddss	%xmm1, %xmm0, %xmm2
	vshufpd	$1, %xmm1, %xmm1, %xmm3
	vshufpd	$1, %xmm0, %xmm0, %xmm4
	vaddss	%xmm3, %xmm4, %xmm3
	vaddss	%xmm2, %xmm3, %xmm2
	vshufps	$255, %xmm1, %xmm1, %xmm3
	vshufps	$255, %xmm0, %xmm0, %xmm4
	vaddss	%xmm3, %xmm4, %xmm3
	vaddps	%xmm1, %xmm0, %xmm0
	vmovshdup	%xmm0, %xmm0
	vaddss	%xmm0, %xmm3, %xmm0
	vaddss	%xmm2, %xmm0, %xmm0
	movq	-48(%rsp), %rax
	vmovss	%xmm0, (%rbx,%rax)
	jmp	.LBB31_41
.LBB31_17:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB31_23:
	vpermpd	$236, %ymm1, %ymm2
	vpermpd	$230, %ymm1, %ymm3
	vextractf128	$1, %ymm1, %xmm4
	vaddps	%xmm1, %xmm4, %xmm1
	vshufps	$233, %xmm1, %xmm1, %xmm1
	vshufps	$227, %xmm3, %xmm3, %xmm3
	vshufps	$227, %xmm2, %xmm2, %xmm2
	vaddps	%xmm2, %xmm3, %xmm2
	vaddps	%xmm2, %xmm1, %xmm1
	vmovshdup	%xmm1, %xmm2
	vaddss	%xmm2, %xmm1, %xmm1
	vmovss	%xmm1, (%rbx)
.LBB31_24:
	vpermpd	$236, %ymm0, %ymm1
	vpermpd	$230, %ymm0, %ymm2
	vextractf128	$1, %ymm0, %xmm3
	vaddps	%xmm0, %xmm3, %xmm0
	vshufps	$233, %xmm0, %xmm0, %xmm0
	vshufps	$227, %xmm2, %xmm2, %xmm2
	vshufps	$227, %xmm1, %xmm1, %xmm1
	vaddps	%xmm1, %xmm2, %xmm1
	vaddps	%xmm1, %xmm0, %xmm0
	vmovshdup	%xmm0, %xmm1
	vaddss	%xmm1, %xmm0, %xmm0
	vmovss	%xmm0, 4(%rbx)
	movl	$2, %eax
	jmp	.LBB31_42
.LBB31_9:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end31:
	.size	dot_rows, .Lfunc_end31-dot_rows
	.p2align	4
	.type	first_above,@function
first_above:
	vbroadcastss	%xmm0, %ymm1
	xorl	%ecx, %ecx
	.p2align	4
.LBB32_1:
	movq	%rcx, %rax
	addq	$32, %rcx
	cmpq	%rsi, %rcx
	ja	.LBB32_3
	vcmpltps	-96(%rdi,%rcx,4), %ymm1, %ymm2
	vcmpltps	-64(%rdi,%rcx,4), %ymm1, %ymm3
	vcmpltps	-32(%rdi,%rcx,4), %ymm1, %ymm4
	vcmpltps	(%rdi,%rax,4), %ymm1, %ymm5
	vorps	%ymm3, %ymm4, %ymm3
	vorps	%ymm5, %ymm2, %ymm2
	vorps	%ymm2, %ymm3, %ymm2
	vtestps	%ymm2, %ymm2
	je	.LBB32_1
.LBB32_3:
	cmpq	%rsi, %rax
	jae	.LBB32_7
	.p2align	4
.LBB32_4:
	vmovss	(%rdi,%rax,4), %xmm1
	vucomiss	%xmm0, %xmm1
	ja	.LBB32_7
	incq	%rax
	cmpq	%rax, %rsi
	jne	.LBB32_4
	movq	%rsi, %rax
.LBB32_7:
	vzeroupper
	retq
.Lfunc_end32:
	.size	first_above, .Lfunc_end32-first_above
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI33_0:
	.long	0
	.long	0
	.long	0
	.long	0
	.long	1
	.long	2
	.long	2
	.long	0
.LCPI33_1:
	.long	2048
	.long	128
	.long	8
	.long	16384
	.long	1024
	.long	64
	.long	4
	.long	8192
	.text
	.p2align	4
	.type	winograd_inputs,@function
winograd_inputs:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$408, %rsp
	movq	%r8, 160(%rsp)
	movq	%rcx, -104(%rsp)
	movq	%rdi, 288(%rsp)
	movq	464(%rsp), %rax
	addq	%r9, %rax
	movq	%rax, 280(%rsp)
	cmpq	%rax, %r9
	jae	.LBB33_139
	movq	%rdx, %r11
	movq	480(%rsp), %r14
	movq	472(%rsp), %rbp
	movq	160(%rsp), %rax
	leaq	(%rdx,%rax,2), %r8
	decq	%r8
	shrq	%r8
	leaq	(%rsi,%rax,2), %r10
	decq	%r10
	shrq	%r10
	movq	-104(%rsp), %rax
	imulq	%rdx, %rax
	movq	%rax, 256(%rsp)
	leaq	(,%r14,8), %rbx
	leaq	(,%r14,4), %rax
	leaq	(%rax,%rax,2), %rcx
	movq	%rcx, -48(%rsp)
	movq	%r14, %r15
	shlq	$4, %r15
	leaq	(%rax,%rax,4), %rcx
	movq	%rcx, -56(%rsp)
	leaq	(%rbx,%rbx,2), %rcx
	movq	%rcx, -64(%rsp)
	leaq	(%r14,%r14,8), %rcx
	leaq	(%rcx,%rcx,2), %r13
	addq	%r14, %r13
	movq	%r14, %r12
	shlq	$5, %r12
	leaq	(%rax,%rax,8), %rax
	movq	%rax, -72(%rsp)
	movq	%rbx, 240(%rsp)
	leaq	(%rbx,%rbx,4), %rax
	movq	%rax, -80(%rsp)
	imulq	$44, %r14, %rbx
	leaq	(%r15,%r15,2), %rdi
	imulq	$52, %r14, %rdx
	imulq	$56, %r14, %rcx
	imulq	$60, %r14, %rax
	movq	%rax, 96(%rsp)
	addq	%rbp, %rax
	movq	%rax, 168(%rsp)
	movq	-104(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, 248(%rsp)
	movq	%rcx, 104(%rsp)
	leaq	(%rbp,%rcx), %rax
	movq	%rax, 80(%rsp)
	movq	%rdx, 112(%rsp)
	leaq	(%rbp,%rdx), %rax
	movq	%rax, 72(%rsp)
	movq	%rdi, 120(%rsp)
	leaq	(%rbp,%rdi), %rax
	movq	%rax, 64(%rsp)
	movq	%rbx, 128(%rsp)
	leaq	(%rbp,%rbx), %rax
	movq	%rax, 56(%rsp)
	movq	-80(%rsp), %rax
	leaq	(%rbp,%rax), %rax
	movq	%rax, 48(%rsp)
	movq	-72(%rsp), %rax
	leaq	(%rbp,%rax), %rax
	movq	%rax, 40(%rsp)
	movq	%r12, 136(%rsp)
	leaq	(%rbp,%r12), %rax
	movq	%rax, 32(%rsp)
	movq	%r13, 144(%rsp)
	leaq	(%rbp,%r13), %rax
	movq	%rax, 24(%rsp)
	movq	-64(%rsp), %rax
	leaq	(%rbp,%rax), %rax
	movq	%rax, 16(%rsp)
	movq	-56(%rsp), %rax
	leaq	(%rbp,%rax), %rax
	movq	%rax, 8(%rsp)
	movq	%r15, 152(%rsp)
	leaq	(%rbp,%r15), %rax
	movq	%rax, (%rsp)
	movq	-48(%rsp), %rax
	leaq	(%rbp,%rax), %rax
	movq	%rax, -8(%rsp)
	leaq	(%rbp,%r14,8), %rax
	movq	%rax, -16(%rsp)
	movq	%rbp, -88(%rsp)
	leaq	(%rbp,%r14,4), %rax
	movq	%rax, -24(%rsp)
	movq	%r11, 176(%rsp)
	movq	%rsi, -112(%rsp)
	movq	%r8, 272(%rsp)
	movq	%r10, 264(%rsp)
	jmp	.LBB33_4
	.p2align	4
.LBB33_2:
	vmovups	%ymm4, (%rax)
	movq	480(%rsp), %rcx
	vmovups	%ymm14, (%rax,%rcx,4)
	vmovups	%ymm9, (%rax,%rcx,8)
	movq	-48(%rsp), %rcx
	vmovups	%ymm2, (%rax,%rcx)
	vsubps	%ymm1, %ymm15, %ymm2
	vaddps	%ymm1, %ymm13, %ymm4
	vsubps	%ymm13, %ymm1, %ymm1
	vsubps	%ymm12, %ymm13, %ymm5
	movq	152(%rsp), %rcx
	vmovups	%ymm2, (%rax,%rcx)
	movq	-56(%rsp), %rcx
	vmovups	%ymm4, (%rax,%rcx)
	movq	-64(%rsp), %rcx
	vmovups	%ymm1, (%rax,%rcx)
	movq	144(%rsp), %rcx
	vmovups	%ymm5, (%rax,%rcx)
	vmovups	304(%rsp), %ymm1
	vsubps	%ymm7, %ymm1, %ymm1
	vaddps	%ymm7, %ymm8, %ymm2
	vsubps	%ymm8, %ymm7, %ymm4
	vsubps	%ymm11, %ymm8, %ymm5
	movq	136(%rsp), %rcx
	vmovups	%ymm1, (%rax,%rcx)
	movq	-72(%rsp), %rcx
	vmovups	%ymm2, (%rax,%rcx)
	movq	-80(%rsp), %rcx
	vmovups	%ymm4, (%rax,%rcx)
	movq	128(%rsp), %rcx
	vmovups	%ymm5, (%rax,%rcx)
	vmovups	336(%rsp), %ymm1
	vsubps	%ymm6, %ymm1, %ymm1
	vaddps	%ymm3, %ymm6, %ymm2
	vsubps	%ymm3, %ymm6, %ymm4
	vsubps	%ymm0, %ymm3, %ymm0
	movq	120(%rsp), %rcx
	vmovups	%ymm1, (%rax,%rcx)
	movq	112(%rsp), %rcx
	vmovups	%ymm2, (%rax,%rcx)
	movq	104(%rsp), %rcx
	vmovups	%ymm4, (%rax,%rcx)
	movq	96(%rsp), %rcx
	vmovups	%ymm0, (%rax,%rcx)
.LBB33_3:
	movq	296(%rsp), %r9
	incq	%r9
	movq	248(%rsp), %rax
	addq	%rax, -88(%rsp)
	addq	%rax, 168(%rsp)
	addq	%rax, 80(%rsp)
	addq	%rax, 72(%rsp)
	addq	%rax, 64(%rsp)
	addq	%rax, 56(%rsp)
	addq	%rax, 48(%rsp)
	addq	%rax, 40(%rsp)
	addq	%rax, 32(%rsp)
	addq	%rax, 24(%rsp)
	addq	%rax, 16(%rsp)
	addq	%rax, 8(%rsp)
	addq	%rax, (%rsp)
	addq	%rax, -8(%rsp)
	addq	%rax, -16(%rsp)
	addq	%rax, -24(%rsp)
	cmpq	280(%rsp), %r9
	movq	272(%rsp), %r8
	movq	264(%rsp), %r10
	je	.LBB33_139
.LBB33_4:
	movq	%r9, %rax
	orq	%r8, %rax
	shrq	$32, %rax
	je	.LBB33_6
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%r8
	movq	%rdx, %rdi
	jmp	.LBB33_7
	.p2align	4
.LBB33_6:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%r8d
	movl	%edx, %edi
.LBB33_7:
	movq	%rax, %rcx
	orq	%r10, %rcx
	shrq	$32, %rcx
	movq	%r9, 296(%rsp)
	je	.LBB33_9
	xorl	%edx, %edx
	divq	%r10
	movq	%rdx, %rbp
	jmp	.LBB33_10
	.p2align	4
.LBB33_9:
	xorl	%edx, %edx
	divl	%r10d
	movl	%edx, %ebp
.LBB33_10:
	addq	%rbp, %rbp
	movq	160(%rsp), %rcx
	subq	%rcx, %rbp
	addq	%rdi, %rdi
	subq	%rcx, %rdi
	imulq	%rsi, %rax
	cmpq	%r11, %rdi
	movl	$0, %r14d
	cmovbq	%rdi, %r14
	movl	$4369, %edx
	movl	$0, %r15d
	cmovbl	%r15d, %edx
	cmpq	%rsi, %rbp
	movl	$0, %ecx
	cmovbq	%rbp, %rcx
	movl	$15, %r12d
	cmovbl	%r15d, %r12d
	addq	%rax, %rcx
	movq	%rax, %r9
	movq	%rax, 208(%rsp)
	movq	256(%rsp), %rax
	imulq	%rax, %rcx
	movq	%rsi, %r13
	movq	-104(%rsp), %rbx
	imulq	%rbx, %r14
	orl	%edx, %r12d
	leaq	1(%rdi), %r10
	cmpq	%r11, %r10
	cmovaeq	%r15, %r10
	leaq	1(%rbp), %rdx
	movl	$8738, %esi
	cmovbl	%r15d, %esi
	cmpq	%r13, %rdx
	cmovaeq	%r15, %rdx
	movl	$240, %r8d
	cmovbl	%r15d, %r8d
	addq	%r9, %rdx
	imulq	%rax, %rdx
	movq	%rax, %r9
	imulq	%rbx, %r10
	movq	%r10, 184(%rsp)
	orl	%esi, %r8d
	movl	%r8d, -116(%rsp)
	movl	%r8d, %ebx
	movl	%r12d, -92(%rsp)
	orl	%r12d, %ebx
	leaq	2(%rdi), %r10
	cmpq	%r11, %r10
	cmovaeq	%r15, %r10
	movl	$17476, %esi
	cmovbl	%r15d, %esi
	leaq	2(%rbp), %r8
	cmpq	%r13, %r8
	cmovaeq	%r15, %r8
	movl	$3840, %r12d
	cmovbl	%r15d, %r12d
	movq	208(%rsp), %rax
	addq	%rax, %r8
	imulq	%r9, %r8
	imulq	-104(%rsp), %r10
	movq	%r10, 192(%rsp)
	addq	$3, %rbp
	addq	$3, %rdi
	movq	%rdi, -32(%rsp)
	cmpq	%r11, %rdi
	movl	$0, %r10d
	cmovbq	%rdi, %r10
	movl	$34952, %edi
	cmovbl	%r15d, %edi
	cmpq	%r13, %rbp
	movl	$0, %r11d
	cmovbq	%rbp, %r11
	movl	$61440, %r13d
	cmovbl	%r15d, %r13d
	addq	%rax, %r11
	orl	%edi, %r13d
	imulq	%r9, %r11
	movq	-104(%rsp), %r15
	imulq	%r15, %r10
	movq	%r10, 200(%rsp)
	orl	%esi, %r12d
	movl	%r12d, %esi
	movl	%ebx, 208(%rsp)
	orl	%ebx, %esi
	orl	%esi, %r13d
	movq	288(%rsp), %rax
	leaq	(%rax,%rcx,4), %r9
	leaq	(%rax,%rdx,4), %rdi
	leaq	(%rax,%r8,4), %r8
	leaq	(%rax,%r11,4), %rax
	cmpq	$8, %r15
	movl	%r13d, -128(%rsp)
	movq	%rbp, -40(%rsp)
	movl	%r12d, 92(%rsp)
	jae	.LBB33_17
	movl	%esi, %r10d
	xorl	%ecx, %ecx
	leaq	first_lanes(%rip), %r15
	movq	200(%rsp), %r13
	movq	192(%rsp), %r12
	movq	184(%rsp), %rbx
.LBB33_12:
	movq	-104(%rsp), %rbp
	subq	%rcx, %rbp
	movq	176(%rsp), %r11
	movq	-112(%rsp), %rsi
	jbe	.LBB33_3
	movq	%r11, %rsi
	movq	%r15, %r11
	movq	%rbp, %r15
	negq	%r15
	testb	$1, -92(%rsp)
	jne	.LBB33_54
	leaq	(%r9,%r14,4), %rdx
	cmpq	$7, %rbp
	jbe	.LBB33_57
	vmovups	(%rdx), %ymm5
	vxorps	%xmm3, %xmm3, %xmm3
	testb	$16, 208(%rsp)
	jne	.LBB33_60
	leaq	(%rdi,%r14,4), %rdx
	jmp	.LBB33_56
	.p2align	4
.LBB33_17:
	movq	176(%rsp), %rcx
	cmpq	%rcx, -32(%rsp)
	setb	%cl
	cmpq	-112(%rsp), %rbp
	setb	%r11b
	vmovd	%r13d, %xmm0
	vpinsrd	$1, %r12d, %xmm0, %xmm0
	movl	%esi, %r10d
	vpinsrd	$2, %esi, %xmm0, %xmm0
	vmovdqa	.LCPI33_0(%rip), %ymm1
	vpermd	%ymm0, %ymm1, %ymm0
	vpand	.LCPI33_1(%rip), %ymm0, %ymm0
	vpxor	%xmm1, %xmm1, %xmm1
	vpcmpeqd	%ymm1, %ymm0, %ymm0
	vmovmskps	%ymm0, %edx
	movl	%edx, %esi
	andb	$2, %sil
	shrb	%sil
	movb	%sil, -118(%rsp)
	movl	%edx, %esi
	andb	$4, %sil
	shrb	$2, %sil
	movb	%sil, -119(%rsp)
	movl	%edx, %esi
	andb	$8, %sil
	shrb	$3, %sil
	movb	%sil, -120(%rsp)
	movl	%edx, %esi
	andb	$16, %sil
	shrb	$4, %sil
	movb	%sil, -121(%rsp)
	movl	%edx, %esi
	andb	$32, %sil
	shrb	$5, %sil
	movb	%sil, -122(%rsp)
	movl	%edx, %ebp
	andb	$64, %bpl
	shrb	$6, %bpl
	movl	%edx, %esi
	shrb	$7, %sil
	movb	%sil, -123(%rsp)
	andb	%cl, %r11b
	movb	%r11b, -117(%rsp)
	xorl	%r11d, %r11d
	movq	168(%rsp), %rsi
	leaq	first_lanes(%rip), %r15
	movq	200(%rsp), %r13
	movq	192(%rsp), %r12
	movq	184(%rsp), %rbx
	jmp	.LBB33_20
	.p2align	4
.LBB33_18:
	vmovups	336(%rsp), %ymm0
	vsubps	%ymm10, %ymm0, %ymm9
	vaddps	%ymm2, %ymm10, %ymm12
	vsubps	%ymm2, %ymm10, %ymm10
	vsubps	%ymm14, %ymm2, %ymm2
	vsubps	%ymm4, %ymm13, %ymm0
	vaddps	%ymm4, %ymm11, %ymm13
	vsubps	%ymm11, %ymm4, %ymm4
	vsubps	%ymm9, %ymm11, %ymm9
	movq	-88(%rsp), %rcx
	vmovups	%ymm0, (%rcx,%r11,4)
	movq	-24(%rsp), %rcx
	vmovups	%ymm13, (%rcx,%r11,4)
	movq	-16(%rsp), %rcx
	vmovups	%ymm4, (%rcx,%r11,4)
	movq	-8(%rsp), %rcx
	vmovups	%ymm9, (%rcx,%r11,4)
	vsubps	%ymm8, %ymm15, %ymm0
	vaddps	%ymm7, %ymm8, %ymm4
	vsubps	%ymm7, %ymm8, %ymm8
	vsubps	%ymm12, %ymm7, %ymm7
	movq	(%rsp), %rcx
	vmovups	%ymm0, (%rcx,%r11,4)
	movq	8(%rsp), %rcx
	vmovups	%ymm4, (%rcx,%r11,4)
	movq	16(%rsp), %rcx
	vmovups	%ymm8, (%rcx,%r11,4)
	movq	24(%rsp), %rcx
	vmovups	%ymm7, (%rcx,%r11,4)
	vmovups	368(%rsp), %ymm0
	vsubps	%ymm6, %ymm0, %ymm0
	vaddps	%ymm5, %ymm6, %ymm4
	vsubps	%ymm5, %ymm6, %ymm6
	vsubps	%ymm10, %ymm5, %ymm5
	movq	32(%rsp), %rcx
	vmovups	%ymm0, (%rcx,%r11,4)
	movq	40(%rsp), %rcx
	vmovups	%ymm4, (%rcx,%r11,4)
	movq	48(%rsp), %rcx
	vmovups	%ymm6, (%rcx,%r11,4)
	movq	56(%rsp), %rcx
	vmovups	%ymm5, (%rcx,%r11,4)
	vmovups	304(%rsp), %ymm0
	vsubps	%ymm3, %ymm0, %ymm0
	vaddps	%ymm1, %ymm3, %ymm4
	vsubps	%ymm1, %ymm3, %ymm3
	vsubps	%ymm2, %ymm1, %ymm1
	movq	64(%rsp), %rcx
	vmovups	%ymm0, (%rcx,%r11,4)
	movq	72(%rsp), %rcx
	vmovups	%ymm4, (%rcx,%r11,4)
.LBB33_19:
	movq	80(%rsp), %rcx
	vmovups	%ymm3, (%rcx,%r11,4)
	vmovups	%ymm1, (%rsi,%r11,4)
	addq	$32, %r9
	addq	$32, %rdi
	addq	$32, %r8
	addq	$32, %rax
	leaq	8(%r11), %rcx
	addq	$16, %r11
	cmpq	-104(%rsp), %r11
	movq	%rcx, %r11
	ja	.LBB33_12
.LBB33_20:
	movl	-128(%rsp), %ecx
	testl	%ecx, %ecx
	je	.LBB33_53
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm13, %xmm13, %xmm13
	testb	$1, -92(%rsp)
	jne	.LBB33_23
	vmovups	(%r9,%r14,4), %ymm13
.LBB33_23:
	testb	$16, 208(%rsp)
	jne	.LBB33_25
	vmovups	(%rdi,%r14,4), %ymm11
.LBB33_25:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm5, %xmm5, %xmm5
	testl	$256, %r10d
	jne	.LBB33_27
	vmovups	(%r8,%r14,4), %ymm5
.LBB33_27:
	testl	$4096, %ecx
	jne	.LBB33_29
	vmovups	(%rax,%r14,4), %ymm0
.LBB33_29:
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	testb	$2, 208(%rsp)
	jne	.LBB33_31
	vmovups	(%r9,%rbx,4), %ymm7
.LBB33_31:
	testb	$32, -116(%rsp)
	jne	.LBB33_33
	vmovups	(%rdi,%rbx,4), %ymm6
.LBB33_33:
	vpxor	%xmm1, %xmm1, %xmm1
	vxorps	%xmm8, %xmm8, %xmm8
	testl	$512, %r10d
	jne	.LBB33_35
	vmovups	(%r8,%rbx,4), %ymm8
.LBB33_35:
	cmpb	$0, -123(%rsp)
	je	.LBB33_37
	vmovdqu	(%rax,%rbx,4), %ymm1
.LBB33_37:
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm4, %xmm4, %xmm4
	testb	%bpl, %bpl
	je	.LBB33_39
	vmovups	(%r9,%r12,4), %ymm4
.LBB33_39:
	cmpb	$0, -122(%rsp)
	je	.LBB33_41
	vmovups	(%rdi,%r12,4), %ymm9
.LBB33_41:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm12, %xmm12, %xmm12
	cmpb	$0, -121(%rsp)
	je	.LBB33_43
	vmovups	(%r8,%r12,4), %ymm12
.LBB33_43:
	cmpb	$0, -120(%rsp)
	je	.LBB33_45
	vmovups	(%rax,%r12,4), %ymm3
.LBB33_45:
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm10, %xmm10, %xmm10
	cmpb	$0, -119(%rsp)
	je	.LBB33_47
	vmovups	(%r9,%r13,4), %ymm10
.LBB33_47:
	vmovups	%ymm10, 336(%rsp)
	cmpb	$0, -118(%rsp)
	je	.LBB33_49
	vmovups	(%rdi,%r13,4), %ymm2
.LBB33_49:
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm10, %xmm10, %xmm10
	testb	$1, %dl
	je	.LBB33_51
	vmovups	(%r8,%r13,4), %ymm10
.LBB33_51:
	vsubps	%ymm5, %ymm13, %ymm13
	vaddps	%ymm5, %ymm11, %ymm15
	vsubps	%ymm11, %ymm5, %ymm5
	vmovups	%ymm5, 368(%rsp)
	vsubps	%ymm0, %ymm11, %ymm0
	vmovups	%ymm0, 304(%rsp)
	vsubps	%ymm8, %ymm7, %ymm11
	vaddps	%ymm6, %ymm8, %ymm7
	vsubps	%ymm6, %ymm8, %ymm5
	vsubps	%ymm1, %ymm6, %ymm1
	vsubps	%ymm12, %ymm4, %ymm4
	vaddps	%ymm9, %ymm12, %ymm8
	vsubps	%ymm9, %ymm12, %ymm6
	vsubps	%ymm3, %ymm9, %ymm3
	cmpb	$0, -117(%rsp)
	je	.LBB33_18
	vmovups	(%rax,%r13,4), %ymm14
	jmp	.LBB33_18
	.p2align	4
.LBB33_53:
	vmovups	(%r9,%r14,4), %ymm0
	vmovups	(%rdi,%r14,4), %ymm1
	vmovups	(%r8,%r14,4), %ymm2
	vsubps	%ymm2, %ymm0, %ymm6
	vaddps	%ymm1, %ymm2, %ymm5
	vsubps	%ymm1, %ymm2, %ymm2
	vsubps	(%rax,%r14,4), %ymm1, %ymm0
	vmovups	(%r9,%rbx,4), %ymm1
	vmovups	(%rdi,%rbx,4), %ymm4
	vmovups	(%r8,%rbx,4), %ymm3
	vsubps	%ymm3, %ymm1, %ymm7
	vaddps	%ymm4, %ymm3, %ymm8
	vsubps	%ymm4, %ymm3, %ymm3
	vsubps	(%rax,%rbx,4), %ymm4, %ymm1
	vmovups	(%r9,%r12,4), %ymm4
	vmovups	(%rdi,%r12,4), %ymm9
	vmovups	(%r8,%r12,4), %ymm10
	vsubps	%ymm10, %ymm4, %ymm11
	vaddps	%ymm9, %ymm10, %ymm12
	vsubps	%ymm9, %ymm10, %ymm10
	vsubps	(%rax,%r12,4), %ymm9, %ymm4
	vmovups	(%r9,%r13,4), %ymm9
	vmovups	(%rdi,%r13,4), %ymm13
	vmovups	(%r8,%r13,4), %ymm14
	vsubps	%ymm14, %ymm9, %ymm9
	vsubps	%ymm11, %ymm6, %ymm6
	vaddps	%ymm7, %ymm11, %ymm15
	vsubps	%ymm7, %ymm11, %ymm11
	vsubps	%ymm9, %ymm7, %ymm7
	vaddps	%ymm13, %ymm14, %ymm9
	vsubps	%ymm13, %ymm14, %ymm14
	vsubps	(%rax,%r13,4), %ymm13, %ymm13
	movq	-88(%rsp), %rcx
	vmovups	%ymm6, (%rcx,%r11,4)
	movq	-24(%rsp), %rcx
	vmovups	%ymm15, (%rcx,%r11,4)
	movq	-16(%rsp), %rcx
	vmovups	%ymm11, (%rcx,%r11,4)
	movq	-8(%rsp), %rcx
	vmovups	%ymm7, (%rcx,%r11,4)
	vsubps	%ymm12, %ymm5, %ymm5
	vaddps	%ymm8, %ymm12, %ymm6
	vsubps	%ymm8, %ymm12, %ymm7
	vsubps	%ymm9, %ymm8, %ymm8
	movq	(%rsp), %rcx
	vmovups	%ymm5, (%rcx,%r11,4)
	movq	8(%rsp), %rcx
	vmovups	%ymm6, (%rcx,%r11,4)
	movq	16(%rsp), %rcx
	vmovups	%ymm7, (%rcx,%r11,4)
	movq	24(%rsp), %rcx
	vmovups	%ymm8, (%rcx,%r11,4)
	vsubps	%ymm10, %ymm2, %ymm2
	vaddps	%ymm3, %ymm10, %ymm5
	vsubps	%ymm3, %ymm10, %ymm6
	vsubps	%ymm14, %ymm3, %ymm3
	movq	32(%rsp), %rcx
	vmovups	%ymm2, (%rcx,%r11,4)
	movq	40(%rsp), %rcx
	vmovups	%ymm5, (%rcx,%r11,4)
	movq	48(%rsp), %rcx
	vmovups	%ymm6, (%rcx,%r11,4)
	movq	56(%rsp), %rcx
	vmovups	%ymm3, (%rcx,%r11,4)
	vsubps	%ymm4, %ymm0, %ymm0
	vaddps	%ymm1, %ymm4, %ymm2
	vsubps	%ymm1, %ymm4, %ymm3
	vsubps	%ymm13, %ymm1, %ymm1
	movq	64(%rsp), %rcx
	vmovups	%ymm0, (%rcx,%r11,4)
	movq	72(%rsp), %rcx
	vmovups	%ymm2, (%rcx,%r11,4)
	jmp	.LBB33_19
	.p2align	4
.LBB33_54:
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	testb	$16, 208(%rsp)
	jne	.LBB33_60
	leaq	(%rdi,%r14,4), %rdx
	cmpq	$7, %rbp
	jbe	.LBB33_59
.LBB33_56:
	vmovups	(%rdx), %ymm3
	jmp	.LBB33_60
.LBB33_57:
	vmovups	32(%r11,%r15,4), %ymm0
	vmaskmovps	(%rdx), %ymm0, %ymm5
	vxorps	%xmm3, %xmm3, %xmm3
	testb	$16, 208(%rsp)
	jne	.LBB33_60
	leaq	(%rdi,%r14,4), %rdx
.LBB33_59:
	vmovups	32(%r11,%r15,4), %ymm0
	vmaskmovps	(%rdx), %ymm0, %ymm3
.LBB33_60:
	testl	$256, %r10d
	jne	.LBB33_64
	leaq	(%r8,%r14,4), %rdx
	cmpq	$7, %rbp
	jbe	.LBB33_67
	vmovups	(%rdx), %ymm4
	vxorps	%xmm13, %xmm13, %xmm13
	testl	$4096, -128(%rsp)
	jne	.LBB33_70
	leaq	(%rax,%r14,4), %rdx
	jmp	.LBB33_66
	.p2align	4
.LBB33_64:
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm13, %xmm13, %xmm13
	testl	$4096, -128(%rsp)
	jne	.LBB33_70
	leaq	(%rax,%r14,4), %rdx
	cmpq	$7, %rbp
	jbe	.LBB33_69
.LBB33_66:
	vmovups	(%rdx), %ymm13
	jmp	.LBB33_70
.LBB33_67:
	vmovups	32(%r11,%r15,4), %ymm0
	vmaskmovps	(%rdx), %ymm0, %ymm4
	vxorps	%xmm13, %xmm13, %xmm13
	testl	$4096, -128(%rsp)
	jne	.LBB33_70
	leaq	(%rax,%r14,4), %rdx
.LBB33_69:
	vmovups	32(%r11,%r15,4), %ymm0
	vmaskmovps	(%rdx), %ymm0, %ymm13
.LBB33_70:
	testb	$2, 208(%rsp)
	jne	.LBB33_74
	leaq	(%r9,%rbx,4), %rdx
	cmpq	$7, %rbp
	movq	%r15, %r14
	jbe	.LBB33_77
	vmovups	(%rdx), %ymm9
	vxorps	%xmm7, %xmm7, %xmm7
	testb	$32, -116(%rsp)
	movq	%r11, %r15
	jne	.LBB33_84
	leaq	(%rdi,%rbx,4), %rdx
	movq	%rsi, %r11
	movq	-112(%rsp), %rsi
	jmp	.LBB33_76
	.p2align	4
.LBB33_74:
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm7, %xmm7, %xmm7
	testb	$32, -116(%rsp)
	movq	%r15, %r14
	movq	%r11, %r15
	movq	%rsi, %r11
	movq	-112(%rsp), %rsi
	jne	.LBB33_80
	leaq	(%rdi,%rbx,4), %rdx
	cmpq	$7, %rbp
	jbe	.LBB33_79
.LBB33_76:
	vmovups	(%rdx), %ymm7
	testl	$512, %r10d
	je	.LBB33_81
.LBB33_85:
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm1, %xmm1, %xmm1
	testl	$8192, -128(%rsp)
	jne	.LBB33_91
	leaq	(%rax,%rbx,4), %rdx
	cmpq	$7, %rbp
	jbe	.LBB33_90
	jmp	.LBB33_87
.LBB33_77:
	movq	%r11, %r15
	vmovups	32(%r11,%r14,4), %ymm0
	vmaskmovps	(%rdx), %ymm0, %ymm9
	vxorps	%xmm7, %xmm7, %xmm7
	testb	$32, -116(%rsp)
	jne	.LBB33_84
	leaq	(%rdi,%rbx,4), %rdx
	movq	%rsi, %r11
	movq	-112(%rsp), %rsi
.LBB33_79:
	vmovups	32(%r15,%r14,4), %ymm0
	vmaskmovps	(%rdx), %ymm0, %ymm7
.LBB33_80:
	testl	$512, %r10d
	jne	.LBB33_85
.LBB33_81:
	leaq	(%r8,%rbx,4), %rdx
	cmpq	$7, %rbp
	jbe	.LBB33_88
	vmovups	(%rdx), %ymm8
	vxorps	%xmm1, %xmm1, %xmm1
	testl	$8192, -128(%rsp)
	jne	.LBB33_91
	leaq	(%rax,%rbx,4), %rdx
.LBB33_87:
	vmovups	(%rdx), %ymm1
	jmp	.LBB33_91
.LBB33_84:
	movq	%rsi, %r11
	movq	-112(%rsp), %rsi
	testl	$512, %r10d
	je	.LBB33_81
	jmp	.LBB33_85
.LBB33_88:
	vmovups	32(%r15,%r14,4), %ymm0
	vmaskmovps	(%rdx), %ymm0, %ymm8
	vxorps	%xmm1, %xmm1, %xmm1
	testl	$8192, -128(%rsp)
	jne	.LBB33_91
	leaq	(%rax,%rbx,4), %rdx
.LBB33_90:
	vmovups	32(%r15,%r14,4), %ymm0
	vmaskmovps	(%rdx), %ymm0, %ymm1
.LBB33_91:
	testb	$4, %r10b
	jne	.LBB33_95
	leaq	(%r9,%r12,4), %rdx
	cmpq	$7, %rbp
	jbe	.LBB33_98
	vmovups	(%rdx), %ymm14
	vxorps	%xmm11, %xmm11, %xmm11
	testb	$64, %r10b
	jne	.LBB33_101
	leaq	(%rdi,%r12,4), %rdx
	jmp	.LBB33_97
	.p2align	4
.LBB33_95:
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm11, %xmm11, %xmm11
	testb	$64, %r10b
	jne	.LBB33_101
	leaq	(%rdi,%r12,4), %rdx
	cmpq	$7, %rbp
	jbe	.LBB33_100
.LBB33_97:
	vmovups	(%rdx), %ymm11
	jmp	.LBB33_101
.LBB33_98:
	vmovups	32(%r15,%r14,4), %ymm0
	vmaskmovps	(%rdx), %ymm0, %ymm14
	vxorps	%xmm11, %xmm11, %xmm11
	testb	$64, %r10b
	jne	.LBB33_101
	leaq	(%rdi,%r12,4), %rdx
.LBB33_100:
	vmovups	32(%r15,%r14,4), %ymm0
	vmaskmovps	(%rdx), %ymm0, %ymm11
.LBB33_101:
	testl	$1024, 92(%rsp)
	jne	.LBB33_105
	leaq	(%r8,%r12,4), %rdx
	cmpq	$7, %rbp
	jbe	.LBB33_108
	vmovups	(%rdx), %ymm12
	vxorps	%xmm6, %xmm6, %xmm6
	testl	$16384, -128(%rsp)
	jne	.LBB33_111
	leaq	(%rax,%r12,4), %rdx
	jmp	.LBB33_107
	.p2align	4
.LBB33_105:
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm6, %xmm6, %xmm6
	testl	$16384, -128(%rsp)
	jne	.LBB33_111
	leaq	(%rax,%r12,4), %rdx
	cmpq	$7, %rbp
	jbe	.LBB33_110
.LBB33_107:
	vmovups	(%rdx), %ymm6
	jmp	.LBB33_111
.LBB33_108:
	vmovups	32(%r15,%r14,4), %ymm0
	vmaskmovps	(%rdx), %ymm0, %ymm12
	vxorps	%xmm6, %xmm6, %xmm6
	testl	$16384, -128(%rsp)
	jne	.LBB33_111
	leaq	(%rax,%r12,4), %rdx
.LBB33_110:
	vmovups	32(%r15,%r14,4), %ymm0
	vmaskmovps	(%rdx), %ymm0, %ymm6
.LBB33_111:
	movl	-128(%rsp), %edx
	testb	$8, %dl
	jne	.LBB33_115
	leaq	(%r9,%r13,4), %rdx
	cmpq	$7, %rbp
	jbe	.LBB33_118
	vmovups	(%rdx), %ymm10
	vxorps	%xmm0, %xmm0, %xmm0
	cmpb	$0, -128(%rsp)
	js	.LBB33_121
	leaq	(%rdi,%r13,4), %rdx
	jmp	.LBB33_117
	.p2align	4
.LBB33_115:
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm0, %xmm0, %xmm0
	testb	%dl, %dl
	js	.LBB33_121
	leaq	(%rdi,%r13,4), %rdx
	cmpq	$7, %rbp
	jbe	.LBB33_120
.LBB33_117:
	vmovups	(%rdx), %ymm0
	jmp	.LBB33_121
.LBB33_118:
	vmovups	32(%r15,%r14,4), %ymm0
	vmaskmovps	(%rdx), %ymm0, %ymm10
	vxorps	%xmm0, %xmm0, %xmm0
	cmpb	$0, -128(%rsp)
	js	.LBB33_121
	leaq	(%rdi,%r13,4), %rdx
.LBB33_120:
	vmovups	32(%r15,%r14,4), %ymm0
	vmaskmovps	(%rdx), %ymm0, %ymm0
.LBB33_121:
	vsubps	%ymm4, %ymm5, %ymm2
	vmovups	%ymm2, 208(%rsp)
	vsubps	%ymm8, %ymm9, %ymm5
	vsubps	%ymm12, %ymm14, %ymm9
	testl	$2048, -128(%rsp)
	jne	.LBB33_126
	leaq	(%r8,%r13,4), %rdx
	cmpq	$7, %rbp
	movq	-32(%rsp), %rdi
	jbe	.LBB33_130
	vmovups	(%rdx), %ymm14
	vxorps	%xmm2, %xmm2, %xmm2
	cmpq	%r11, %rdi
	jae	.LBB33_137
	cmpq	%rsi, -40(%rsp)
	jae	.LBB33_137
	leaq	(%rax,%r13,4), %rax
	jmp	.LBB33_129
	.p2align	4
.LBB33_126:
	vxorps	%xmm14, %xmm14, %xmm14
	cmpq	%r11, -32(%rsp)
	jae	.LBB33_135
	vxorps	%xmm2, %xmm2, %xmm2
	cmpq	%rsi, -40(%rsp)
	jae	.LBB33_137
	leaq	(%rax,%r13,4), %rax
	cmpq	$7, %rbp
	jbe	.LBB33_133
.LBB33_129:
	vmovups	(%rax), %ymm2
	jmp	.LBB33_137
.LBB33_130:
	vmovaps	%ymm13, %ymm15
	vmovaps	%ymm1, %ymm13
	vmovups	32(%r15,%r14,4), %ymm1
	vmaskmovps	(%rdx), %ymm1, %ymm14
	vxorps	%xmm2, %xmm2, %xmm2
	cmpq	%r11, %rdi
	jae	.LBB33_134
	cmpq	%rsi, -40(%rsp)
	vmovaps	%ymm13, %ymm1
	jae	.LBB33_136
	leaq	(%rax,%r13,4), %rax
	vmovaps	%ymm15, %ymm13
.LBB33_133:
	vmovaps	%ymm13, %ymm15
	vmovaps	%ymm1, %ymm13
	vmovups	32(%r15,%r14,4), %ymm1
	vmaskmovps	(%rax), %ymm1, %ymm2
.LBB33_134:
	vmovaps	%ymm13, %ymm1
.LBB33_136:
	vmovaps	%ymm15, %ymm13
	jmp	.LBB33_137
.LBB33_135:
	vxorps	%xmm2, %xmm2, %xmm2
	.p2align	4
.LBB33_137:
	vaddps	%ymm3, %ymm4, %ymm15
	vsubps	%ymm3, %ymm4, %ymm4
	vmovups	%ymm4, 304(%rsp)
	vsubps	%ymm13, %ymm3, %ymm3
	vmovups	%ymm3, 336(%rsp)
	vaddps	%ymm7, %ymm8, %ymm13
	vsubps	%ymm7, %ymm8, %ymm8
	vsubps	%ymm1, %ymm7, %ymm3
	vaddps	%ymm11, %ymm12, %ymm1
	vsubps	%ymm11, %ymm12, %ymm7
	vsubps	%ymm6, %ymm11, %ymm6
	vsubps	%ymm14, %ymm10, %ymm10
	vaddps	%ymm0, %ymm14, %ymm12
	vsubps	%ymm0, %ymm14, %ymm11
	vsubps	%ymm2, %ymm0, %ymm0
	vmovups	208(%rsp), %ymm2
	vsubps	%ymm9, %ymm2, %ymm4
	vaddps	%ymm5, %ymm9, %ymm14
	vsubps	%ymm5, %ymm9, %ymm9
	vsubps	%ymm10, %ymm5, %ymm2
	movq	-88(%rsp), %rax
	leaq	(%rax,%rcx,4), %rax
	cmpq	$7, %rbp
	ja	.LBB33_2
	vmovups	32(%r15,%r14,4), %ymm5
	vmaskmovps	%ymm4, %ymm5, (%rax)
	movq	480(%rsp), %rcx
	vmaskmovps	%ymm14, %ymm5, (%rax,%rcx,4)
	movq	240(%rsp), %rcx
	vmaskmovps	%ymm9, %ymm5, (%rax,%rcx)
	movq	-48(%rsp), %rcx
	vmaskmovps	%ymm2, %ymm5, (%rax,%rcx)
	vsubps	%ymm1, %ymm15, %ymm2
	vaddps	%ymm1, %ymm13, %ymm4
	vsubps	%ymm13, %ymm1, %ymm1
	vsubps	%ymm12, %ymm13, %ymm9
	movq	152(%rsp), %rcx
	vmaskmovps	%ymm2, %ymm5, (%rax,%rcx)
	movq	-56(%rsp), %rcx
	vmaskmovps	%ymm4, %ymm5, (%rax,%rcx)
	movq	-64(%rsp), %rcx
	vmaskmovps	%ymm1, %ymm5, (%rax,%rcx)
	movq	144(%rsp), %rcx
	vmaskmovps	%ymm9, %ymm5, (%rax,%rcx)
	vmovups	304(%rsp), %ymm1
	vsubps	%ymm7, %ymm1, %ymm1
	vaddps	%ymm7, %ymm8, %ymm2
	vsubps	%ymm8, %ymm7, %ymm4
	vsubps	%ymm11, %ymm8, %ymm7
	movq	136(%rsp), %rcx
	vmaskmovps	%ymm1, %ymm5, (%rax,%rcx)
	movq	-72(%rsp), %rcx
	vmaskmovps	%ymm2, %ymm5, (%rax,%rcx)
	movq	-80(%rsp), %rcx
	vmaskmovps	%ymm4, %ymm5, (%rax,%rcx)
	movq	128(%rsp), %rcx
	vmaskmovps	%ymm7, %ymm5, (%rax,%rcx)
	vmovups	336(%rsp), %ymm1
	vsubps	%ymm6, %ymm1, %ymm1
	vaddps	%ymm3, %ymm6, %ymm2
	vsubps	%ymm3, %ymm6, %ymm4
	vsubps	%ymm0, %ymm3, %ymm0
	movq	120(%rsp), %rcx
	vmaskmovps	%ymm1, %ymm5, (%rax,%rcx)
	movq	112(%rsp), %rcx
	vmaskmovps	%ymm2, %ymm5, (%rax,%rcx)
	movq	104(%rsp), %rcx
	vmaskmovps	%ymm4, %ymm5, (%rax,%rcx)
	movq	96(%rsp), %rcx
	vmaskmovps	%ymm0, %ymm5, (%rax,%rcx)
	jmp	.LBB33_3
.LBB33_139:
	addq	$408, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end33:
	.size	winograd_inputs, .Lfunc_end33-winograd_inputs
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI34_0:
	.long	0xff800000
	.text
	.p2align	4
	.type	winograd_outputs,@function
winograd_outputs:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$88, %rsp
	movq	%r8, 8(%rsp)
	movq	%rcx, (%rsp)
	movq	%rdx, 16(%rsp)
	movq	%rdi, -8(%rsp)
	movq	160(%rsp), %rax
	movq	144(%rsp), %rcx
	movq	16(%rax), %r15
	cmpl	$5, 8(%rax)
	jne	.LBB34_4
	cmpq	$0, 40(%rax)
	jne	.LBB34_4
	vxorps	%xmm0, %xmm0, %xmm0
	testq	%r15, %r15
	je	.LBB34_5
	cmpl	$0, 32(%rax)
	jne	.LBB34_5
.LBB34_4:
	vmovss	.LCPI34_0(%rip), %xmm0
.LBB34_5:
	addq	%r9, %rcx
	movq	%rcx, 56(%rsp)
	cmpq	%rcx, %r9
	jae	.LBB34_61
	movq	%rsi, %r11
	movq	%rsi, %rbx
	leaq	(%rsi,%rsi,2), %rdi
	leaq	(%rsi,%rsi,4), %rax
	leaq	(%rsi,%rsi,8), %rcx
	imulq	$52, %rsi, %r14
	imulq	$56, %rsi, %r12
	leaq	(%rcx,%rcx,2), %rdx
	imulq	$44, %rsi, %r13
	imulq	$60, %rsi, %rbp
	movq	-8(%rsp), %r8
	leaq	(%r8,%rsi,4), %r10
	movq	%r10, -72(%rsp)
	leaq	(%r8,%rsi,8), %r10
	movq	%r10, -80(%rsp)
	addq	%r8, %rsi
	addq	%rdx, %rsi
	movq	%rsi, -16(%rsp)
	movq	152(%rsp), %rdx
	leaq	(,%rdx,4), %rdx
	leaq	first_lanes(%rip), %r10
	subq	%rdx, %r10
	movq	8(%rsp), %rdx
	leaq	1(%rdx), %rsi
	shrq	%rsi
	movq	(%rsp), %rdx
	incq	%rdx
	shrq	%rdx
	movq	%rdx, 40(%rsp)
	vbroadcastss	%xmm0, %ymm0
	shlq	$4, %r11
	shlq	$5, %rbx
	leaq	(%r8,%rdi,8), %rdx
	movq	%rdx, -88(%rsp)
	leaq	(%r8,%rdi,4), %rdx
	movq	%rdx, -96(%rsp)
	shlq	$4, %rdi
	shlq	$2, 16(%rsp)
	addq	%r8, %r11
	movq	%r11, -24(%rsp)
	addq	%r8, %rbx
	movq	%rbx, -32(%rsp)
	addq	%r8, %rdi
	movq	%rdi, -104(%rsp)
	leaq	(%r8,%rcx,4), %rcx
	movq	%rcx, -112(%rsp)
	addq	%r8, %r14
	movq	%r14, -40(%rsp)
	leaq	(%r8,%rax,4), %rcx
	movq	%rcx, -120(%rsp)
	leaq	(%r8,%rax,8), %rax
	movq	%rax, -128(%rsp)
	addq	%r8, %r12
	movq	%r12, -48(%rsp)
	addq	%r8, %r13
	movq	%r13, -56(%rsp)
	addq	%r8, %rbp
	movq	%rbp, -64(%rsp)
	addq	$32, %r10
	movq	168(%rsp), %r13
	movq	160(%rsp), %rax
	movq	(%rax), %r12
	movq	%rsi, 48(%rsp)
	jmp	.LBB34_8
	.p2align	4
.LBB34_7:
	movq	64(%rsp), %r9
	incq	%r9
	movq	16(%rsp), %rax
	addq	%rax, -72(%rsp)
	addq	%rax, -8(%rsp)
	addq	%rax, -24(%rsp)
	addq	%rax, -32(%rsp)
	addq	%rax, -104(%rsp)
	addq	%rax, -120(%rsp)
	addq	%rax, -112(%rsp)
	addq	%rax, -40(%rsp)
	addq	%rax, -80(%rsp)
	addq	%rax, -88(%rsp)
	addq	%rax, -128(%rsp)
	addq	%rax, -48(%rsp)
	addq	%rax, -96(%rsp)
	addq	%rax, -16(%rsp)
	addq	%rax, -56(%rsp)
	addq	%rax, -64(%rsp)
	cmpq	56(%rsp), %r9
	movq	48(%rsp), %rsi
	je	.LBB34_61
.LBB34_8:
	movq	%r9, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	movq	%r9, 64(%rsp)
	je	.LBB34_10
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%rsi
	movq	%rdx, %r11
	jmp	.LBB34_11
	.p2align	4
.LBB34_10:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %r11d
.LBB34_11:
	movq	%rax, %rcx
	movq	40(%rsp), %rsi
	orq	%rsi, %rcx
	shrq	$32, %rcx
	je	.LBB34_13
	xorl	%edx, %edx
	divq	%rsi
	cmpq	$0, 152(%rsp)
	jne	.LBB34_14
	jmp	.LBB34_7
	.p2align	4
.LBB34_13:
	xorl	%edx, %edx
	divl	%esi
	cmpq	$0, 152(%rsp)
	je	.LBB34_7
.LBB34_14:
	addq	%rdx, %rdx
	addq	%r11, %r11
	movq	(%rsp), %r8
	movq	%r8, %rdi
	subq	%rdx, %rdi
	movq	8(%rsp), %rsi
	movq	%rsi, %rcx
	subq	%r11, %rcx
	imulq	%r8, %rax
	leaq	(%rdx,%rax), %rbx
	imulq	%rsi, %rbx
	addq	%r11, %rbx
	movq	%rbx, %r14
	movq	176(%rsp), %r8
	imulq	%r8, %r14
	addq	%rdx, %rax
	incq	%rax
	imulq	%rsi, %rax
	leaq	(%rax,%r11), %rdx
	movq	%rdx, 72(%rsp)
	imulq	%r8, %rdx
	movq	%rdx, 80(%rsp)
	addq	%r11, %rax
	incq	%rax
	movq	%rax, 24(%rsp)
	imulq	%r8, %rax
	movq	%rax, 32(%rsp)
	movq	152(%rsp), %r11
	xorl	%eax, %eax
	xorl	%edx, %edx
	jmp	.LBB34_18
.LBB34_15:
	movq	32(%rsp), %r8
	leaq	(,%r8,4), %r8
	addq	%r13, %r8
	vmaxps	%ymm1, %ymm0, %ymm1
.LBB34_16:
	vmovups	(%rsi), %ymm2
	vmaskmovps	%ymm1, %ymm2, (%r8)
	.p2align	4
.LBB34_17:
	addq	$8, %rdx
	addq	$32, %rax
	addq	$-8, %r11
	cmpq	152(%rsp), %rdx
	movq	168(%rsp), %r13
	jae	.LBB34_7
.LBB34_18:
	movq	-8(%rsp), %rsi
	addq	%rax, %rsi
	cmpq	$8, %r11
	jb	.LBB34_22
	movq	-24(%rsp), %r8
	vmovups	(%r8,%rax), %ymm1
	vaddps	(%rsi), %ymm1, %ymm2
	movq	-32(%rsp), %rsi
	vmovups	(%rsi,%rax), %ymm3
	vaddps	%ymm3, %ymm2, %ymm2
	vsubps	%ymm3, %ymm1, %ymm1
	movq	-104(%rsp), %rsi
	vsubps	(%rsi,%rax), %ymm1, %ymm1
	movq	-120(%rsp), %rsi
	vmovups	(%rsi,%rax), %ymm3
	movq	-112(%rsp), %rsi
	vmovups	(%rsi,%rax), %ymm4
	movq	-72(%rsp), %rsi
	vaddps	(%rsi,%rax), %ymm3, %ymm5
	vaddps	%ymm4, %ymm5, %ymm6
	vsubps	%ymm4, %ymm3, %ymm3
	movq	-40(%rsp), %rsi
	vsubps	(%rsi,%rax), %ymm3, %ymm7
	movq	-88(%rsp), %rsi
	vmovups	(%rsi,%rax), %ymm3
	movq	-128(%rsp), %rsi
	vmovups	(%rsi,%rax), %ymm4
	movq	-80(%rsp), %rsi
	vaddps	(%rsi,%rax), %ymm3, %ymm5
	vaddps	%ymm4, %ymm5, %ymm8
	vsubps	%ymm4, %ymm3, %ymm3
	movq	-48(%rsp), %rsi
	vsubps	(%rsi,%rax), %ymm3, %ymm9
	movq	-16(%rsp), %rsi
	vmovups	(%rsi,%rax), %ymm3
	movq	-56(%rsp), %rsi
	vmovups	(%rsi,%rax), %ymm4
	movq	-96(%rsp), %rsi
	vaddps	(%rsi,%rax), %ymm3, %ymm5
	vaddps	%ymm4, %ymm5, %ymm10
	vsubps	%ymm4, %ymm3, %ymm3
	movq	-64(%rsp), %rsi
	vsubps	(%rsi,%rax), %ymm3, %ymm11
	vaddps	%ymm6, %ymm2, %ymm2
	vaddps	%ymm2, %ymm8, %ymm5
	vsubps	%ymm8, %ymm6, %ymm2
	vsubps	%ymm10, %ymm2, %ymm4
	vaddps	%ymm7, %ymm1, %ymm1
	vaddps	%ymm1, %ymm9, %ymm3
	vsubps	%ymm9, %ymm7, %ymm1
	vsubps	%ymm11, %ymm1, %ymm1
	testq	%r12, %r12
	je	.LBB34_25
	leaq	(%r15,%rax), %r9
	movq	%r13, %r8
	addq	%rax, %r13
	leaq	(%r10,%rax), %rsi
	vmovups	(%r12,%rax), %ymm2
	vaddps	%ymm5, %ymm2, %ymm5
	testq	%r15, %r15
	je	.LBB34_35
	leaq	(%r15,%rdx,4), %r8
	movq	160(%rsp), %rbp
	movq	24(%rbp), %rbp
	imulq	%rbx, %rbp
	leaq	(%r8,%rbp,4), %r8
	jmp	.LBB34_29
	.p2align	4
.LBB34_22:
	vmovups	(%r10,%rax), %ymm1
	vmaskmovps	(%rsi), %ymm1, %ymm2
	movq	-24(%rsp), %rsi
	vmaskmovps	(%rsi,%rax), %ymm1, %ymm3
	movq	-32(%rsp), %rsi
	vmaskmovps	(%rsi,%rax), %ymm1, %ymm4
	movq	-104(%rsp), %rsi
	vmaskmovps	(%rsi,%rax), %ymm1, %ymm5
	vaddps	%ymm3, %ymm2, %ymm2
	vaddps	%ymm4, %ymm2, %ymm2
	movq	-72(%rsp), %rsi
	vmaskmovps	(%rsi,%rax), %ymm1, %ymm6
	vsubps	%ymm4, %ymm3, %ymm3
	movq	-120(%rsp), %rsi
	vmaskmovps	(%rsi,%rax), %ymm1, %ymm4
	vsubps	%ymm5, %ymm3, %ymm3
	movq	-112(%rsp), %rsi
	vmaskmovps	(%rsi,%rax), %ymm1, %ymm5
	movq	-40(%rsp), %rsi
	vmaskmovps	(%rsi,%rax), %ymm1, %ymm7
	vaddps	%ymm4, %ymm6, %ymm6
	vaddps	%ymm5, %ymm6, %ymm6
	movq	-80(%rsp), %rsi
	vmaskmovps	(%rsi,%rax), %ymm1, %ymm8
	vsubps	%ymm5, %ymm4, %ymm4
	movq	-88(%rsp), %rsi
	vmaskmovps	(%rsi,%rax), %ymm1, %ymm5
	vsubps	%ymm7, %ymm4, %ymm7
	movq	-128(%rsp), %rsi
	vmaskmovps	(%rsi,%rax), %ymm1, %ymm4
	movq	-48(%rsp), %rsi
	vmaskmovps	(%rsi,%rax), %ymm1, %ymm9
	vaddps	%ymm5, %ymm8, %ymm8
	vaddps	%ymm4, %ymm8, %ymm8
	movq	-96(%rsp), %rsi
	vmaskmovps	(%rsi,%rax), %ymm1, %ymm10
	vsubps	%ymm4, %ymm5, %ymm4
	movq	-16(%rsp), %rsi
	vmaskmovps	(%rsi,%rax), %ymm1, %ymm5
	vsubps	%ymm9, %ymm4, %ymm9
	movq	-56(%rsp), %rsi
	vmaskmovps	(%rsi,%rax), %ymm1, %ymm4
	movq	-64(%rsp), %rsi
	vmaskmovps	(%rsi,%rax), %ymm1, %ymm1
	vaddps	%ymm5, %ymm10, %ymm10
	vaddps	%ymm4, %ymm10, %ymm10
	vsubps	%ymm4, %ymm5, %ymm4
	vsubps	%ymm1, %ymm4, %ymm1
	vaddps	%ymm6, %ymm2, %ymm2
	vaddps	%ymm2, %ymm8, %ymm5
	vsubps	%ymm8, %ymm6, %ymm2
	vsubps	%ymm10, %ymm2, %ymm4
	vaddps	%ymm7, %ymm3, %ymm2
	vaddps	%ymm2, %ymm9, %ymm3
	vsubps	%ymm9, %ymm7, %ymm2
	vsubps	%ymm1, %ymm2, %ymm1
	testq	%r12, %r12
	je	.LBB34_25
	vmovups	(%r10,%rax), %ymm2
	vmaskmovps	(%r12,%rax), %ymm2, %ymm2
	jmp	.LBB34_26
	.p2align	4
.LBB34_25:
	vxorps	%xmm2, %xmm2, %xmm2
.LBB34_26:
	leaq	(%r15,%rax), %rbp
	addq	%rax, %r13
	leaq	(%r10,%rax), %rsi
	vaddps	%ymm5, %ymm2, %ymm5
	testq	%r15, %r15
	je	.LBB34_32
	leaq	(%r15,%rdx,4), %r9
	movq	160(%rsp), %r8
	movq	24(%r8), %r8
	imulq	%rbx, %r8
	leaq	(%r9,%r8,4), %r8
	cmpq	$8, %r11
	jb	.LBB34_30
	movq	152(%rsp), %r13
	subq	%rdx, %r13
	shlq	$2, %r13
	leaq	first_lanes(%rip), %rsi
	subq	%r13, %rsi
	addq	$32, %rsi
	movq	168(%rsp), %r13
	leaq	(%r13,%rdx,4), %r13
.LBB34_29:
	vmovups	(%r8), %ymm6
	movq	%r9, %rbp
	jmp	.LBB34_31
	.p2align	4
.LBB34_30:
	vmovups	(%rsi), %ymm6
	vmaskmovps	(%r8), %ymm6, %ymm6
.LBB34_31:
	vaddps	%ymm6, %ymm5, %ymm5
.LBB34_32:
	leaq	(,%r14,4), %r8
	addq	%r13, %r8
	vmaxps	%ymm5, %ymm0, %ymm5
	cmpq	$8, %r11
	jae	.LBB34_36
	vmovups	(%rsi), %ymm6
	vmaskmovps	%ymm5, %ymm6, (%r8)
	cmpq	$2, %rcx
	jae	.LBB34_37
.LBB34_44:
	cmpq	$2, %rdi
	jb	.LBB34_17
.LBB34_45:
	vaddps	%ymm3, %ymm2, %ymm3
	testq	%r15, %r15
	je	.LBB34_51
	movq	160(%rsp), %r8
	movq	24(%r8), %r8
	imulq	72(%rsp), %r8
	leaq	(,%r8,4), %r8
	addq	%rbp, %r8
	cmpq	$7, %r11
	jbe	.LBB34_49
	vmovups	(%r8), %ymm4
	jmp	.LBB34_50
.LBB34_49:
	vmovups	(%rsi), %ymm4
	vmaskmovps	(%r8), %ymm4, %ymm4
.LBB34_50:
	vaddps	%ymm4, %ymm3, %ymm3
.LBB34_51:
	movq	80(%rsp), %r8
	leaq	(,%r8,4), %r8
	addq	%r13, %r8
	vmaxps	%ymm3, %ymm0, %ymm3
	cmpq	$8, %r11
	jb	.LBB34_55
	vmovups	%ymm3, (%r8)
	cmpq	$1, %rcx
	jbe	.LBB34_17
	vaddps	%ymm1, %ymm2, %ymm1
	testq	%r15, %r15
	je	.LBB34_59
	movq	160(%rsp), %r8
	movq	24(%r8), %r8
	imulq	24(%rsp), %r8
	vmovups	(%rbp,%r8,4), %ymm2
	jmp	.LBB34_58
	.p2align	4
.LBB34_55:
	vmovups	(%rsi), %ymm4
	vmaskmovps	%ymm3, %ymm4, (%r8)
	cmpq	$1, %rcx
	jbe	.LBB34_17
	vaddps	%ymm1, %ymm2, %ymm1
	testq	%r15, %r15
	je	.LBB34_15
	movq	160(%rsp), %r8
	movq	24(%r8), %r8
	imulq	24(%rsp), %r8
	vmovups	(%rsi), %ymm2
	vmaskmovps	(%rbp,%r8,4), %ymm2, %ymm2
.LBB34_58:
	vaddps	%ymm2, %ymm1, %ymm1
.LBB34_59:
	movq	32(%rsp), %r8
	leaq	(,%r8,4), %r8
	addq	%r13, %r8
	vmaxps	%ymm1, %ymm0, %ymm1
	cmpq	$7, %r11
	jbe	.LBB34_16
	vmovups	%ymm1, (%r8)
	jmp	.LBB34_17
.LBB34_35:
	leaq	(%r8,%rdx,4), %r8
	leaq	(%r8,%r14,4), %r8
	vmaxps	%ymm5, %ymm0, %ymm5
	movq	%r9, %rbp
.LBB34_36:
	vmovups	%ymm5, (%r8)
	cmpq	$2, %rcx
	jb	.LBB34_44
.LBB34_37:
	leaq	1(%rbx), %r8
	vaddps	%ymm4, %ymm2, %ymm4
	testq	%r15, %r15
	je	.LBB34_42
	movq	160(%rsp), %r9
	movq	24(%r9), %r9
	imulq	%r8, %r9
	leaq	(,%r9,4), %r9
	addq	%rbp, %r9
	cmpq	$7, %r11
	jbe	.LBB34_40
	vmovups	(%r9), %ymm5
	jmp	.LBB34_41
.LBB34_40:
	vmovups	(%rsi), %ymm5
	vmaskmovps	(%r9), %ymm5, %ymm5
.LBB34_41:
	vaddps	%ymm5, %ymm4, %ymm4
.LBB34_42:
	imulq	176(%rsp), %r8
	leaq	(,%r8,4), %r8
	addq	%r13, %r8
	vmaxps	%ymm4, %ymm0, %ymm4
	cmpq	$7, %r11
	jbe	.LBB34_48
	vmovups	%ymm4, (%r8)
	cmpq	$2, %rdi
	jb	.LBB34_17
	jmp	.LBB34_45
	.p2align	4
.LBB34_48:
	vmovups	(%rsi), %ymm5
	vmaskmovps	%ymm4, %ymm5, (%r8)
	cmpq	$2, %rdi
	jb	.LBB34_17
	jmp	.LBB34_45
.LBB34_61:
	addq	$88, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end34:
	.size	winograd_outputs, .Lfunc_end34-winograd_outputs
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI35_0:
	.long	0xff800000
	.text
	.p2align	4
	.type	float_tile_of,@function
float_tile_of:
	decq	%rdi
	cmpq	$5, %rdi
	ja	.LBB35_79
	movq	8(%rsp), %rax
	leaq	.LJTI35_0(%rip), %r10
	movslq	(%r10,%rdi,4), %rdi
	addq	%r10, %rdi
	jmpq	*%rdi
.LBB35_2:
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB35_3
	movq	8(%r9), %rdx
	movq	(%r9), %rdi
	leaq	-2(%r8), %r9
	shrq	%r9
	incq	%r9
	vxorps	%xmm1, %xmm1, %xmm1
	.p2align	4
.LBB35_5:
	prefetcht1	(%rdi)
	vmovups	(%rcx), %ymm2
	vmovups	32(%rcx), %ymm3
	prefetcht0	4096(%rcx)
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm4
	vfmadd213ps	%ymm0, %ymm4, %ymm2
	vfmadd213ps	%ymm1, %ymm4, %ymm3
	vmovups	64(%rcx), %ymm0
	vmovups	96(%rcx), %ymm1
	prefetcht0	4160(%rcx)
	prefetcht0	4192(%rcx)
	vbroadcastss	4(%rsi), %ymm4
	vfmadd213ps	%ymm2, %ymm4, %ymm0
	vfmadd213ps	%ymm3, %ymm4, %ymm1
	addq	%rdx, %rdi
	subq	$-128, %rcx
	addq	$8, %rsi
	addq	$-2, %r8
	decq	%r9
	jne	.LBB35_5
	testq	%r8, %r8
	je	.LBB35_8
.LBB35_7:
	vmovups	(%rcx), %ymm2
	prefetcht0	4096(%rcx)
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm3
	vfmadd231ps	%ymm2, %ymm3, %ymm0
	vfmadd231ps	32(%rcx), %ymm3, %ymm1
.LBB35_8:
	movq	16(%rax), %rdx
	movq	24(%rax), %rcx
	cmpl	$0, 40(%rax)
	je	.LBB35_9
	vxorps	%xmm2, %xmm2, %xmm2
	jmp	.LBB35_11
.LBB35_52:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB35_53
	movq	8(%r9), %r10
	movq	(%r9), %r9
	leaq	-2(%r8), %r11
	shrq	%r11
	incq	%r11
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	.p2align	4
.LBB35_55:
	prefetcht1	(%r9)
	vmovups	(%rcx), %ymm10
	vmovups	32(%rcx), %ymm11
	prefetcht0	4096(%rcx)
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm9
	vfmadd231ps	%ymm12, %ymm11, %ymm8
	vbroadcastss	(%rsi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm11, %ymm6
	vbroadcastss	(%rsi,%rdx,8), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm11, %ymm4
	vbroadcastss	(%rdi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm11, %ymm2
	vbroadcastss	(%rdi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm1
	vfmadd231ps	%ymm11, %ymm12, %ymm0
	vmovups	64(%rcx), %ymm10
	vmovups	96(%rcx), %ymm11
	prefetcht0	4160(%rcx)
	prefetcht0	4192(%rcx)
	vbroadcastss	4(%rsi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm9
	vfmadd231ps	%ymm12, %ymm11, %ymm8
	vbroadcastss	4(%rsi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm11, %ymm6
	vbroadcastss	4(%rsi,%rdx,8), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm11, %ymm4
	vbroadcastss	4(%rdi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm11, %ymm2
	vbroadcastss	4(%rdi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm1
	vfmadd231ps	%ymm11, %ymm12, %ymm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	%r10, %r9
	subq	$-128, %rcx
	addq	$-2, %r8
	decq	%r11
	jne	.LBB35_55
	testq	%r8, %r8
	je	.LBB35_58
.LBB35_57:
	vmovups	(%rcx), %ymm10
	prefetcht0	4096(%rcx)
	vmovups	32(%rcx), %ymm11
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm9
	vfmadd231ps	%ymm12, %ymm11, %ymm8
	vbroadcastss	(%rsi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm11, %ymm6
	vbroadcastss	(%rsi,%rdx,8), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm11, %ymm4
	vbroadcastss	(%rdi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm11, %ymm2
	vbroadcastss	(%rdi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm1
	vfmadd231ps	%ymm11, %ymm12, %ymm0
.LBB35_58:
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	cmpl	$0, 40(%rax)
	je	.LBB35_59
	vxorps	%xmm10, %xmm10, %xmm10
	jmp	.LBB35_61
.LBB35_28:
	vxorps	%xmm4, %xmm4, %xmm4
	cmpq	$2, %r8
	jb	.LBB35_29
	movq	8(%r9), %rdi
	movq	(%r9), %r9
	leaq	-2(%r8), %r10
	shrq	%r10
	incq	%r10
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB35_31:
	prefetcht1	(%r9)
	vmovups	(%rcx), %ymm6
	vmovups	32(%rcx), %ymm7
	prefetcht0	4096(%rcx)
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm4
	vbroadcastss	(%rsi,%rdx,4), %ymm9
	vfmadd231ps	%ymm8, %ymm7, %ymm5
	vfmadd231ps	%ymm6, %ymm9, %ymm3
	vbroadcastss	(%rsi,%rdx,8), %ymm8
	vfmadd231ps	%ymm9, %ymm7, %ymm2
	vfmadd231ps	%ymm6, %ymm8, %ymm1
	vmovups	64(%rcx), %ymm6
	vmovups	96(%rcx), %ymm9
	prefetcht0	4160(%rcx)
	prefetcht0	4192(%rcx)
	vbroadcastss	4(%rsi), %ymm10
	vfmadd231ps	%ymm7, %ymm8, %ymm0
	vfmadd231ps	%ymm6, %ymm10, %ymm4
	vbroadcastss	4(%rsi,%rdx,4), %ymm7
	vfmadd231ps	%ymm10, %ymm9, %ymm5
	vfmadd231ps	%ymm6, %ymm7, %ymm3
	vbroadcastss	4(%rsi,%rdx,8), %ymm8
	vfmadd231ps	%ymm7, %ymm9, %ymm2
	vfmadd231ps	%ymm6, %ymm8, %ymm1
	vfmadd231ps	%ymm9, %ymm8, %ymm0
	addq	%rdi, %r9
	subq	$-128, %rcx
	addq	$8, %rsi
	addq	$-2, %r8
	decq	%r10
	jne	.LBB35_31
	testq	%r8, %r8
	je	.LBB35_34
.LBB35_33:
	vmovups	(%rcx), %ymm6
	prefetcht0	4096(%rcx)
	vmovups	32(%rcx), %ymm7
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm4
	vfmadd231ps	%ymm8, %ymm7, %ymm5
	vbroadcastss	(%rsi,%rdx,4), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm3
	vfmadd231ps	%ymm8, %ymm7, %ymm2
	vbroadcastss	(%rsi,%rdx,8), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm1
	vfmadd231ps	%ymm7, %ymm8, %ymm0
.LBB35_34:
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	cmpl	$0, 40(%rax)
	je	.LBB35_35
	vxorps	%xmm6, %xmm6, %xmm6
	jmp	.LBB35_37
.LBB35_41:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB35_42
	movq	8(%r9), %r10
	movq	(%r9), %r9
	leaq	-2(%r8), %r11
	shrq	%r11
	incq	%r11
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	.p2align	4
.LBB35_44:
	prefetcht1	(%r9)
	vmovups	(%rcx), %ymm8
	vmovups	32(%rcx), %ymm9
	prefetcht0	4096(%rcx)
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm7
	vfmadd231ps	%ymm10, %ymm9, %ymm6
	vbroadcastss	(%rsi,%rdx,4), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm5
	vfmadd231ps	%ymm10, %ymm9, %ymm4
	vbroadcastss	(%rsi,%rdx,8), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm3
	vfmadd231ps	%ymm10, %ymm9, %ymm2
	vbroadcastss	(%rdi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm1
	vfmadd231ps	%ymm9, %ymm10, %ymm0
	vmovups	64(%rcx), %ymm8
	vmovups	96(%rcx), %ymm9
	prefetcht0	4160(%rcx)
	prefetcht0	4192(%rcx)
	vbroadcastss	4(%rsi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm7
	vfmadd231ps	%ymm10, %ymm9, %ymm6
	vbroadcastss	4(%rsi,%rdx,4), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm5
	vfmadd231ps	%ymm10, %ymm9, %ymm4
	vbroadcastss	4(%rsi,%rdx,8), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm3
	vfmadd231ps	%ymm10, %ymm9, %ymm2
	vbroadcastss	4(%rdi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm1
	vfmadd231ps	%ymm9, %ymm10, %ymm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	%r10, %r9
	subq	$-128, %rcx
	addq	$-2, %r8
	decq	%r11
	jne	.LBB35_44
	testq	%r8, %r8
	je	.LBB35_47
.LBB35_46:
	vmovups	(%rcx), %ymm8
	prefetcht0	4096(%rcx)
	vmovups	32(%rcx), %ymm9
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm7
	vfmadd231ps	%ymm10, %ymm9, %ymm6
	vbroadcastss	(%rsi,%rdx,4), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm5
	vfmadd231ps	%ymm10, %ymm9, %ymm4
	vbroadcastss	(%rsi,%rdx,8), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm3
	vfmadd231ps	%ymm10, %ymm9, %ymm2
	vbroadcastss	(%rdi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm1
	vfmadd231ps	%ymm9, %ymm10, %ymm0
.LBB35_47:
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	cmpl	$0, 40(%rax)
	je	.LBB35_48
	vxorps	%xmm8, %xmm8, %xmm8
	jmp	.LBB35_50
.LBB35_15:
	vxorps	%xmm2, %xmm2, %xmm2
	cmpq	$2, %r8
	jb	.LBB35_16
	movq	8(%r9), %rdi
	movq	(%r9), %r9
	leaq	-2(%r8), %r10
	shrq	%r10
	incq	%r10
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB35_18:
	prefetcht1	(%r9)
	vmovups	(%rcx), %ymm4
	vmovups	32(%rcx), %ymm5
	prefetcht0	4096(%rcx)
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm2
	vbroadcastss	(%rsi,%rdx,4), %ymm7
	vfmadd231ps	%ymm6, %ymm5, %ymm3
	vfmadd231ps	%ymm4, %ymm7, %ymm1
	vmovups	64(%rcx), %ymm4
	vmovups	96(%rcx), %ymm6
	prefetcht0	4160(%rcx)
	prefetcht0	4192(%rcx)
	vbroadcastss	4(%rsi), %ymm8
	vfmadd231ps	%ymm5, %ymm7, %ymm0
	vfmadd231ps	%ymm4, %ymm8, %ymm2
	vbroadcastss	4(%rsi,%rdx,4), %ymm5
	vfmadd231ps	%ymm8, %ymm6, %ymm3
	vfmadd231ps	%ymm4, %ymm5, %ymm1
	vfmadd231ps	%ymm6, %ymm5, %ymm0
	addq	%rdi, %r9
	subq	$-128, %rcx
	addq	$8, %rsi
	addq	$-2, %r8
	decq	%r10
	jne	.LBB35_18
	testq	%r8, %r8
	je	.LBB35_21
.LBB35_20:
	vmovups	(%rcx), %ymm4
	prefetcht0	4096(%rcx)
	vmovups	32(%rcx), %ymm5
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm2
	vfmadd231ps	%ymm6, %ymm5, %ymm3
	vbroadcastss	(%rsi,%rdx,4), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm1
	vfmadd231ps	%ymm5, %ymm6, %ymm0
.LBB35_21:
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	cmpl	$0, 40(%rax)
	je	.LBB35_22
	vxorps	%xmm4, %xmm4, %xmm4
	jmp	.LBB35_24
.LBB35_65:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB35_66
	movq	8(%r9), %r10
	movq	(%r9), %r9
	leaq	-2(%r8), %r11
	shrq	%r11
	incq	%r11
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	.p2align	4
.LBB35_68:
	prefetcht1	(%r9)
	vmovups	(%rcx), %ymm12
	vmovups	32(%rcx), %ymm13
	prefetcht0	4096(%rcx)
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm11
	vfmadd231ps	%ymm14, %ymm13, %ymm10
	vbroadcastss	(%rsi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm13, %ymm8
	vbroadcastss	(%rsi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm13, %ymm6
	vbroadcastss	(%rdi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm13, %ymm4
	vbroadcastss	(%rdi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vbroadcastss	(%rdi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	vfmadd231ps	%ymm13, %ymm14, %ymm0
	vmovups	64(%rcx), %ymm12
	vmovups	96(%rcx), %ymm13
	prefetcht0	4160(%rcx)
	prefetcht0	4192(%rcx)
	vbroadcastss	4(%rsi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm11
	vfmadd231ps	%ymm14, %ymm13, %ymm10
	vbroadcastss	4(%rsi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm13, %ymm8
	vbroadcastss	4(%rsi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm13, %ymm6
	vbroadcastss	4(%rdi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm13, %ymm4
	vbroadcastss	4(%rdi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vbroadcastss	4(%rdi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	vfmadd231ps	%ymm13, %ymm14, %ymm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	%r10, %r9
	subq	$-128, %rcx
	addq	$-2, %r8
	decq	%r11
	jne	.LBB35_68
	testq	%r8, %r8
	je	.LBB35_71
.LBB35_70:
	vmovups	(%rcx), %ymm12
	prefetcht0	4096(%rcx)
	vmovups	32(%rcx), %ymm13
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm11
	vfmadd231ps	%ymm14, %ymm13, %ymm10
	vbroadcastss	(%rsi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm13, %ymm8
	vbroadcastss	(%rsi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm13, %ymm6
	vbroadcastss	(%rdi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm13, %ymm4
	vbroadcastss	(%rdi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vbroadcastss	(%rdi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	vfmadd231ps	%ymm13, %ymm14, %ymm0
.LBB35_71:
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	cmpl	$0, 40(%rax)
	je	.LBB35_72
	vxorps	%xmm12, %xmm12, %xmm12
	jmp	.LBB35_74
.LBB35_53:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	testq	%r8, %r8
	jne	.LBB35_57
	jmp	.LBB35_58
.LBB35_59:
	vmovss	.LCPI35_0(%rip), %xmm10
.LBB35_61:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	vmovups	(%rdi), %ymm12
	vmovups	32(%rdi), %ymm11
	vbroadcastss	%xmm10, %ymm10
	testq	%rsi, %rsi
	je	.LBB35_63
	movq	32(%rax), %rax
	vaddps	%ymm12, %ymm9, %ymm9
	vaddps	(%rsi), %ymm9, %ymm9
	vmaxps	%ymm9, %ymm10, %ymm9
	vmovups	%ymm9, (%rcx)
	vaddps	%ymm11, %ymm8, %ymm8
	vaddps	32(%rsi), %ymm8, %ymm8
	vmaxps	%ymm8, %ymm10, %ymm8
	vmovups	%ymm8, 32(%rcx)
	vaddps	%ymm7, %ymm12, %ymm7
	vaddps	(%rsi,%rax,4), %ymm7, %ymm7
	vmaxps	%ymm7, %ymm10, %ymm7
	vmovups	%ymm7, (%rcx,%rdx,4)
	vaddps	%ymm6, %ymm11, %ymm6
	vaddps	32(%rsi,%rax,4), %ymm6, %ymm6
	vmaxps	%ymm6, %ymm10, %ymm6
	vmovups	%ymm6, 32(%rcx,%rdx,4)
	vaddps	%ymm5, %ymm12, %ymm5
	vaddps	(%rsi,%rax,8), %ymm5, %ymm5
	vmaxps	%ymm5, %ymm10, %ymm5
	vmovups	%ymm5, (%rcx,%rdx,8)
	vaddps	%ymm4, %ymm11, %ymm4
	vaddps	32(%rsi,%rax,8), %ymm4, %ymm4
	vmaxps	%ymm4, %ymm10, %ymm4
	vmovups	%ymm4, 32(%rcx,%rdx,8)
	leaq	(%rax,%rax,2), %rdi
	vaddps	%ymm3, %ymm12, %ymm3
	vaddps	(%rsi,%rdi,4), %ymm3, %ymm3
	leaq	(%rdx,%rdx,2), %r8
	vmaxps	%ymm3, %ymm10, %ymm3
	vmovups	%ymm3, (%rcx,%r8,4)
	vaddps	%ymm2, %ymm11, %ymm2
	vaddps	32(%rsi,%rdi,4), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm10, %ymm2
	vmovups	%ymm2, 32(%rcx,%r8,4)
	shlq	$4, %rax
	vaddps	%ymm1, %ymm12, %ymm1
	vaddps	(%rsi,%rax), %ymm1, %ymm1
	shlq	$4, %rdx
	vmaxps	%ymm1, %ymm10, %ymm1
	vmovups	%ymm1, (%rcx,%rdx)
	vaddps	%ymm0, %ymm11, %ymm0
	vaddps	32(%rsi,%rax), %ymm0, %ymm0
	jmp	.LBB35_64
.LBB35_29:
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	testq	%r8, %r8
	jne	.LBB35_33
	jmp	.LBB35_34
.LBB35_35:
	vmovss	.LCPI35_0(%rip), %xmm6
.LBB35_37:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	vmovups	(%rdi), %ymm8
	vmovups	32(%rdi), %ymm7
	vbroadcastss	%xmm6, %ymm6
	testq	%rsi, %rsi
	je	.LBB35_39
	movq	32(%rax), %rax
	vaddps	%ymm4, %ymm8, %ymm4
	vaddps	(%rsi), %ymm4, %ymm4
	vmaxps	%ymm4, %ymm6, %ymm4
	vmovups	%ymm4, (%rcx)
	vaddps	%ymm7, %ymm5, %ymm4
	vaddps	32(%rsi), %ymm4, %ymm4
	vmaxps	%ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 32(%rcx)
	vaddps	%ymm3, %ymm8, %ymm3
	vaddps	(%rsi,%rax,4), %ymm3, %ymm3
	vmaxps	%ymm3, %ymm6, %ymm3
	vmovups	%ymm3, (%rcx,%rdx,4)
	vaddps	%ymm7, %ymm2, %ymm2
	vaddps	32(%rsi,%rax,4), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm6, %ymm2
	vmovups	%ymm2, 32(%rcx,%rdx,4)
	vaddps	%ymm1, %ymm8, %ymm1
	vaddps	(%rsi,%rax,8), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm6, %ymm1
	vmovups	%ymm1, (%rcx,%rdx,8)
	vaddps	%ymm7, %ymm0, %ymm0
	vaddps	32(%rsi,%rax,8), %ymm0, %ymm0
	jmp	.LBB35_40
.LBB35_42:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	testq	%r8, %r8
	jne	.LBB35_46
	jmp	.LBB35_47
.LBB35_48:
	vmovss	.LCPI35_0(%rip), %xmm8
.LBB35_50:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	vmovups	(%rdi), %ymm10
	vmovups	32(%rdi), %ymm9
	vbroadcastss	%xmm8, %ymm8
	testq	%rsi, %rsi
	je	.LBB35_77
	movq	32(%rax), %rax
	vaddps	%ymm7, %ymm10, %ymm7
	vaddps	(%rsi), %ymm7, %ymm7
	vmaxps	%ymm7, %ymm8, %ymm7
	vmovups	%ymm7, (%rcx)
	vaddps	%ymm6, %ymm9, %ymm6
	vaddps	32(%rsi), %ymm6, %ymm6
	vmaxps	%ymm6, %ymm8, %ymm6
	vmovups	%ymm6, 32(%rcx)
	vaddps	%ymm5, %ymm10, %ymm5
	vaddps	(%rsi,%rax,4), %ymm5, %ymm5
	vmaxps	%ymm5, %ymm8, %ymm5
	vmovups	%ymm5, (%rcx,%rdx,4)
	vaddps	%ymm4, %ymm9, %ymm4
	vaddps	32(%rsi,%rax,4), %ymm4, %ymm4
	vmaxps	%ymm4, %ymm8, %ymm4
	vmovups	%ymm4, 32(%rcx,%rdx,4)
	vaddps	%ymm3, %ymm10, %ymm3
	vaddps	(%rsi,%rax,8), %ymm3, %ymm3
	vmaxps	%ymm3, %ymm8, %ymm3
	vmovups	%ymm3, (%rcx,%rdx,8)
	vaddps	%ymm2, %ymm9, %ymm2
	vaddps	32(%rsi,%rax,8), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm8, %ymm2
	vmovups	%ymm2, 32(%rcx,%rdx,8)
	leaq	(%rax,%rax,2), %rax
	vaddps	%ymm1, %ymm10, %ymm1
	vaddps	(%rsi,%rax,4), %ymm1, %ymm1
	leaq	(%rdx,%rdx,2), %rdx
	vmaxps	%ymm1, %ymm8, %ymm1
	vmovups	%ymm1, (%rcx,%rdx,4)
	vaddps	%ymm0, %ymm9, %ymm0
	vaddps	32(%rsi,%rax,4), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm8, %ymm0
	vmovups	%ymm0, 32(%rcx,%rdx,4)
	vzeroupper
	retq
.LBB35_3:
	vxorps	%xmm1, %xmm1, %xmm1
	testq	%r8, %r8
	jne	.LBB35_7
	jmp	.LBB35_8
.LBB35_9:
	vmovss	.LCPI35_0(%rip), %xmm2
.LBB35_11:
	movq	(%rax), %rax
	vmovups	(%rdx), %ymm4
	vmovups	32(%rdx), %ymm3
	vbroadcastss	%xmm2, %ymm2
	vaddps	%ymm4, %ymm0, %ymm0
	testq	%rcx, %rcx
	je	.LBB35_13
	vaddps	(%rcx), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm2, %ymm0
	vmovups	%ymm0, (%rax)
	vaddps	%ymm3, %ymm1, %ymm0
	vaddps	32(%rcx), %ymm0, %ymm0
	jmp	.LBB35_14
.LBB35_16:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	testq	%r8, %r8
	jne	.LBB35_20
	jmp	.LBB35_21
.LBB35_22:
	vmovss	.LCPI35_0(%rip), %xmm4
.LBB35_24:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	vmovups	(%rdi), %ymm6
	vmovups	32(%rdi), %ymm5
	vbroadcastss	%xmm4, %ymm4
	testq	%rsi, %rsi
	je	.LBB35_26
	movq	32(%rax), %rax
	vaddps	%ymm6, %ymm2, %ymm2
	vaddps	(%rsi), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm4, %ymm2
	vmovups	%ymm2, (%rcx)
	vaddps	%ymm5, %ymm3, %ymm2
	vaddps	32(%rsi), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm4, %ymm2
	vmovups	%ymm2, 32(%rcx)
	vaddps	%ymm6, %ymm1, %ymm1
	vaddps	(%rsi,%rax,4), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm4, %ymm1
	vmovups	%ymm1, (%rcx,%rdx,4)
	vaddps	%ymm5, %ymm0, %ymm0
	vaddps	32(%rsi,%rax,4), %ymm0, %ymm0
	jmp	.LBB35_27
.LBB35_66:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	testq	%r8, %r8
	jne	.LBB35_70
	jmp	.LBB35_71
.LBB35_72:
	vmovss	.LCPI35_0(%rip), %xmm12
.LBB35_74:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	vmovups	(%rdi), %ymm14
	vmovups	32(%rdi), %ymm13
	vbroadcastss	%xmm12, %ymm12
	testq	%rsi, %rsi
	je	.LBB35_76
	movq	32(%rax), %rax
	vaddps	%ymm14, %ymm11, %ymm11
	vaddps	(%rsi), %ymm11, %ymm11
	vmaxps	%ymm11, %ymm12, %ymm11
	vmovups	%ymm11, (%rcx)
	vaddps	%ymm13, %ymm10, %ymm10
	vaddps	32(%rsi), %ymm10, %ymm10
	vmaxps	%ymm10, %ymm12, %ymm10
	vmovups	%ymm10, 32(%rcx)
	vaddps	%ymm14, %ymm9, %ymm9
	vaddps	(%rsi,%rax,4), %ymm9, %ymm9
	vmaxps	%ymm9, %ymm12, %ymm9
	vmovups	%ymm9, (%rcx,%rdx,4)
	vaddps	%ymm13, %ymm8, %ymm8
	vaddps	32(%rsi,%rax,4), %ymm8, %ymm8
	vmaxps	%ymm8, %ymm12, %ymm8
	vmovups	%ymm8, 32(%rcx,%rdx,4)
	vaddps	%ymm7, %ymm14, %ymm7
	vaddps	(%rsi,%rax,8), %ymm7, %ymm7
	vmaxps	%ymm7, %ymm12, %ymm7
	vmovups	%ymm7, (%rcx,%rdx,8)
	vaddps	%ymm6, %ymm13, %ymm6
	vaddps	32(%rsi,%rax,8), %ymm6, %ymm6
	vmaxps	%ymm6, %ymm12, %ymm6
	vmovups	%ymm6, 32(%rcx,%rdx,8)
	leaq	(%rax,%rax,2), %rdi
	leaq	(%rdx,%rdx,2), %r8
	vaddps	%ymm5, %ymm14, %ymm5
	vaddps	(%rsi,%rdi,4), %ymm5, %ymm5
	vmaxps	%ymm5, %ymm12, %ymm5
	vmovups	%ymm5, (%rcx,%r8,4)
	vaddps	%ymm4, %ymm13, %ymm4
	vaddps	32(%rsi,%rdi,4), %ymm4, %ymm4
	vmaxps	%ymm4, %ymm12, %ymm4
	vmovups	%ymm4, 32(%rcx,%r8,4)
	leaq	(%rax,%rax,4), %rdi
	shlq	$4, %rax
	leaq	(%rdx,%rdx,4), %r8
	shlq	$4, %rdx
	vaddps	%ymm3, %ymm14, %ymm3
	vaddps	(%rsi,%rax), %ymm3, %ymm3
	vmaxps	%ymm3, %ymm12, %ymm3
	vmovups	%ymm3, (%rcx,%rdx)
	vaddps	%ymm2, %ymm13, %ymm2
	vaddps	32(%rsi,%rax), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm12, %ymm2
	vmovups	%ymm2, 32(%rcx,%rdx)
	vaddps	%ymm1, %ymm14, %ymm1
	vaddps	(%rsi,%rdi,4), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm12, %ymm1
	vmovups	%ymm1, (%rcx,%r8,4)
	vaddps	%ymm0, %ymm13, %ymm0
	vaddps	32(%rsi,%rdi,4), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, 32(%rcx,%r8,4)
	vzeroupper
	retq
.LBB35_63:
	vaddps	%ymm12, %ymm9, %ymm9
	vmaxps	%ymm9, %ymm10, %ymm9
	vmovups	%ymm9, (%rcx)
	vaddps	%ymm11, %ymm8, %ymm8
	vmaxps	%ymm8, %ymm10, %ymm8
	vmovups	%ymm8, 32(%rcx)
	vaddps	%ymm7, %ymm12, %ymm7
	vmaxps	%ymm7, %ymm10, %ymm7
	vmovups	%ymm7, (%rcx,%rdx,4)
	vaddps	%ymm6, %ymm11, %ymm6
	vmaxps	%ymm6, %ymm10, %ymm6
	vmovups	%ymm6, 32(%rcx,%rdx,4)
	vaddps	%ymm5, %ymm12, %ymm5
	vmaxps	%ymm5, %ymm10, %ymm5
	vmovups	%ymm5, (%rcx,%rdx,8)
	vaddps	%ymm4, %ymm11, %ymm4
	vmaxps	%ymm4, %ymm10, %ymm4
	vmovups	%ymm4, 32(%rcx,%rdx,8)
	leaq	(%rdx,%rdx,2), %rax
	vaddps	%ymm3, %ymm12, %ymm3
	vmaxps	%ymm3, %ymm10, %ymm3
	vmovups	%ymm3, (%rcx,%rax,4)
	vaddps	%ymm2, %ymm11, %ymm2
	vmaxps	%ymm2, %ymm10, %ymm2
	vmovups	%ymm2, 32(%rcx,%rax,4)
	shlq	$4, %rdx
	vaddps	%ymm1, %ymm12, %ymm1
	vmaxps	%ymm1, %ymm10, %ymm1
	vmovups	%ymm1, (%rcx,%rdx)
	vaddps	%ymm0, %ymm11, %ymm0
.LBB35_64:
	vmaxps	%ymm0, %ymm10, %ymm0
	vmovups	%ymm0, 32(%rcx,%rdx)
	vzeroupper
	retq
.LBB35_39:
	vaddps	%ymm4, %ymm8, %ymm4
	vmaxps	%ymm4, %ymm6, %ymm4
	vmovups	%ymm4, (%rcx)
	vaddps	%ymm7, %ymm5, %ymm4
	vmaxps	%ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 32(%rcx)
	vaddps	%ymm3, %ymm8, %ymm3
	vmaxps	%ymm3, %ymm6, %ymm3
	vmovups	%ymm3, (%rcx,%rdx,4)
	vaddps	%ymm7, %ymm2, %ymm2
	vmaxps	%ymm2, %ymm6, %ymm2
	vmovups	%ymm2, 32(%rcx,%rdx,4)
	vaddps	%ymm1, %ymm8, %ymm1
	vmaxps	%ymm1, %ymm6, %ymm1
	vmovups	%ymm1, (%rcx,%rdx,8)
	vaddps	%ymm7, %ymm0, %ymm0
.LBB35_40:
	vmaxps	%ymm0, %ymm6, %ymm0
	vmovups	%ymm0, 32(%rcx,%rdx,8)
	vzeroupper
	retq
.LBB35_77:
	vaddps	%ymm7, %ymm10, %ymm7
	vmaxps	%ymm7, %ymm8, %ymm7
	vmovups	%ymm7, (%rcx)
	vaddps	%ymm6, %ymm9, %ymm6
	vmaxps	%ymm6, %ymm8, %ymm6
	vmovups	%ymm6, 32(%rcx)
	vaddps	%ymm5, %ymm10, %ymm5
	vmaxps	%ymm5, %ymm8, %ymm5
	vmovups	%ymm5, (%rcx,%rdx,4)
	vaddps	%ymm4, %ymm9, %ymm4
	vmaxps	%ymm4, %ymm8, %ymm4
	vmovups	%ymm4, 32(%rcx,%rdx,4)
	vaddps	%ymm3, %ymm10, %ymm3
	vmaxps	%ymm3, %ymm8, %ymm3
	vmovups	%ymm3, (%rcx,%rdx,8)
	vaddps	%ymm2, %ymm9, %ymm2
	vmaxps	%ymm2, %ymm8, %ymm2
	vmovups	%ymm2, 32(%rcx,%rdx,8)
	leaq	(%rdx,%rdx,2), %rax
	vaddps	%ymm1, %ymm10, %ymm1
	vmaxps	%ymm1, %ymm8, %ymm1
	vmovups	%ymm1, (%rcx,%rax,4)
	vaddps	%ymm0, %ymm9, %ymm0
	vmaxps	%ymm0, %ymm8, %ymm0
	jmp	.LBB35_78
.LBB35_13:
	vmaxps	%ymm0, %ymm2, %ymm0
	vmovups	%ymm0, (%rax)
	vaddps	%ymm3, %ymm1, %ymm0
.LBB35_14:
	vmaxps	%ymm0, %ymm2, %ymm0
	vmovups	%ymm0, 32(%rax)
	vzeroupper
	retq
.LBB35_26:
	vaddps	%ymm6, %ymm2, %ymm2
	vmaxps	%ymm2, %ymm4, %ymm2
	vmovups	%ymm2, (%rcx)
	vaddps	%ymm5, %ymm3, %ymm2
	vmaxps	%ymm2, %ymm4, %ymm2
	vmovups	%ymm2, 32(%rcx)
	vaddps	%ymm6, %ymm1, %ymm1
	vmaxps	%ymm1, %ymm4, %ymm1
	vmovups	%ymm1, (%rcx,%rdx,4)
	vaddps	%ymm5, %ymm0, %ymm0
.LBB35_27:
	vmaxps	%ymm0, %ymm4, %ymm0
	vmovups	%ymm0, 32(%rcx,%rdx,4)
	vzeroupper
	retq
.LBB35_76:
	vaddps	%ymm14, %ymm11, %ymm11
	vmaxps	%ymm11, %ymm12, %ymm11
	vmovups	%ymm11, (%rcx)
	vaddps	%ymm13, %ymm10, %ymm10
	vmaxps	%ymm10, %ymm12, %ymm10
	vmovups	%ymm10, 32(%rcx)
	vaddps	%ymm14, %ymm9, %ymm9
	vmaxps	%ymm9, %ymm12, %ymm9
	vmovups	%ymm9, (%rcx,%rdx,4)
	vaddps	%ymm13, %ymm8, %ymm8
	vmaxps	%ymm8, %ymm12, %ymm8
	vmovups	%ymm8, 32(%rcx,%rdx,4)
	vaddps	%ymm7, %ymm14, %ymm7
	vmaxps	%ymm7, %ymm12, %ymm7
	vmovups	%ymm7, (%rcx,%rdx,8)
	vaddps	%ymm6, %ymm13, %ymm6
	vmaxps	%ymm6, %ymm12, %ymm6
	vmovups	%ymm6, 32(%rcx,%rdx,8)
	leaq	(%rdx,%rdx,2), %rax
	vaddps	%ymm5, %ymm14, %ymm5
	vmaxps	%ymm5, %ymm12, %ymm5
	vmovups	%ymm5, (%rcx,%rax,4)
	vaddps	%ymm4, %ymm13, %ymm4
	vmaxps	%ymm4, %ymm12, %ymm4
	vmovups	%ymm4, 32(%rcx,%rax,4)
	leaq	(%rdx,%rdx,4), %rax
	shlq	$4, %rdx
	vaddps	%ymm3, %ymm14, %ymm3
	vmaxps	%ymm3, %ymm12, %ymm3
	vmovups	%ymm3, (%rcx,%rdx)
	vaddps	%ymm2, %ymm13, %ymm2
	vmaxps	%ymm2, %ymm12, %ymm2
	vmovups	%ymm2, 32(%rcx,%rdx)
	vaddps	%ymm1, %ymm14, %ymm1
	vmaxps	%ymm1, %ymm12, %ymm1
	vmovups	%ymm1, (%rcx,%rax,4)
	vaddps	%ymm0, %ymm13, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
.LBB35_78:
	vmovups	%ymm0, 32(%rcx,%rax,4)
.LBB35_79:
	vzeroupper
	retq
.Lfunc_end35:
	.size	float_tile_of, .Lfunc_end35-float_tile_of
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI35_0:
	.long	.LBB35_2-.LJTI35_0
	.long	.LBB35_15-.LJTI35_0
	.long	.LBB35_28-.LJTI35_0
	.long	.LBB35_41-.LJTI35_0
	.long	.LBB35_52-.LJTI35_0
	.long	.LBB35_65-.LJTI35_0
	.text
	.p2align	4
	.type	float32_page_tile,@function
float32_page_tile:
	decq	%rdi
	cmpq	$5, %rdi
	ja	.LBB36_58
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	movq	64(%rsp), %r10
	movl	56(%rsp), %r11d
	movq	48(%rsp), %r8
	movq	40(%rsp), %rax
	leaq	.LJTI36_0(%rip), %rbx
	movslq	(%rbx,%rdi,4), %rdi
	addq	%rbx, %rdi
	jmpq	*%rdi
.LBB36_2:
	testl	%r11d, %r11d
	je	.LBB36_3
	vmovups	(%rax), %ymm1
	vmovups	32(%rax), %ymm0
	jmp	.LBB36_5
.LBB36_38:
	testl	%r11d, %r11d
	je	.LBB36_39
	vmovups	(%rax), %ymm9
	vmovups	32(%rax), %ymm8
	vmovups	(%rax,%r8,4), %ymm7
	vmovups	32(%rax,%r8,4), %ymm6
	vmovups	(%rax,%r8,8), %ymm5
	vmovups	32(%rax,%r8,8), %ymm4
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %ymm3
	vmovups	32(%rax,%rdi,4), %ymm2
	movq	%r8, %rdi
	shlq	$4, %rdi
	vmovups	(%rax,%rdi), %ymm1
	vmovups	32(%rax,%rdi), %ymm0
	jmp	.LBB36_41
.LBB36_20:
	testl	%r11d, %r11d
	je	.LBB36_21
	vmovups	(%rax), %ymm5
	vmovups	32(%rax), %ymm4
	vmovups	(%rax,%r8,4), %ymm3
	vmovups	32(%rax,%r8,4), %ymm2
	vmovups	(%rax,%r8,8), %ymm1
	vmovups	32(%rax,%r8,8), %ymm0
	jmp	.LBB36_23
.LBB36_29:
	testl	%r11d, %r11d
	je	.LBB36_30
	vmovups	(%rax), %ymm7
	vmovups	32(%rax), %ymm6
	vmovups	(%rax,%r8,4), %ymm5
	vmovups	32(%rax,%r8,4), %ymm4
	vmovups	(%rax,%r8,8), %ymm3
	vmovups	32(%rax,%r8,8), %ymm2
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %ymm1
	vmovups	32(%rax,%rdi,4), %ymm0
	jmp	.LBB36_32
.LBB36_11:
	testl	%r11d, %r11d
	je	.LBB36_12
	vmovups	(%rax), %ymm1
	vmovups	32(%rax), %ymm2
	vmovups	(%rax,%r8,4), %ymm3
	vmovups	32(%rax,%r8,4), %ymm0
	jmp	.LBB36_14
.LBB36_47:
	testl	%r11d, %r11d
	je	.LBB36_48
	vmovups	(%rax), %ymm11
	vmovups	32(%rax), %ymm10
	vmovups	(%rax,%r8,4), %ymm9
	vmovups	32(%rax,%r8,4), %ymm8
	vmovups	(%rax,%r8,8), %ymm7
	vmovups	32(%rax,%r8,8), %ymm6
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %ymm5
	vmovups	32(%rax,%rdi,4), %ymm4
	movq	%r8, %rdi
	shlq	$4, %rdi
	vmovups	(%rax,%rdi), %ymm3
	vmovups	32(%rax,%rdi), %ymm2
	leaq	(%r8,%r8,4), %rdi
	vmovups	(%rax,%rdi,4), %ymm1
	vmovups	32(%rax,%rdi,4), %ymm0
	jmp	.LBB36_50
.LBB36_39:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
.LBB36_41:
	movq	(%r10), %r11
	movq	8(%r10), %r10
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB36_44
	leaq	-2(%r9), %rbx
	shrq	%rbx
	incq	%rbx
	movq	%rcx, %r14
	subq	%r11, %r14
	addq	%r10, %r14
	addq	$4160, %r14
	.p2align	4
.LBB36_43:
	leaq	4096(%rcx), %r15
	vmovups	(%rcx), %ymm10
	leaq	-64(%r14), %r12
	cmpq	%r11, %r15
	cmovbq	%r15, %r12
	vmovups	32(%rcx), %ymm11
	prefetcht0	(%r12)
	vbroadcastss	(%rsi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm9
	vbroadcastss	(%rsi,%rdx,4), %ymm13
	vfmadd231ps	%ymm12, %ymm11, %ymm8
	vfmadd231ps	%ymm10, %ymm13, %ymm7
	vbroadcastss	(%rsi,%rdx,8), %ymm12
	vfmadd231ps	%ymm13, %ymm11, %ymm6
	vfmadd231ps	%ymm10, %ymm12, %ymm5
	vbroadcastss	(%rdi), %ymm13
	vfmadd231ps	%ymm12, %ymm11, %ymm4
	vfmadd231ps	%ymm10, %ymm13, %ymm3
	vbroadcastss	(%rdi,%rdx,4), %ymm12
	vfmadd231ps	%ymm13, %ymm11, %ymm2
	vfmadd231ps	%ymm10, %ymm12, %ymm1
	vfmadd231ps	%ymm11, %ymm12, %ymm0
	vmovups	64(%rcx), %ymm10
	leaq	4160(%rcx), %r15
	cmpq	%r11, %r15
	cmovaeq	%r14, %r15
	vmovups	96(%rcx), %ymm11
	prefetcht0	(%r15)
	vbroadcastss	4(%rsi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm9
	vfmadd231ps	%ymm12, %ymm11, %ymm8
	vbroadcastss	4(%rsi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm11, %ymm6
	vbroadcastss	4(%rsi,%rdx,8), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm11, %ymm4
	vbroadcastss	4(%rdi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm11, %ymm2
	vbroadcastss	4(%rdi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm1
	vfmadd231ps	%ymm11, %ymm12, %ymm0
	addq	$8, %rsi
	addq	$8, %rdi
	subq	$-128, %rcx
	addq	$-2, %r9
	subq	$-128, %r14
	decq	%rbx
	jne	.LBB36_43
.LBB36_44:
	testq	%r9, %r9
	je	.LBB36_46
	vmovups	(%rcx), %ymm11
	vmovups	32(%rcx), %ymm10
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%r11, %r9
	leaq	(%r10,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm9
	vfmadd231ps	%ymm12, %ymm10, %ymm8
	vbroadcastss	(%rsi,%rdx,4), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm10, %ymm6
	vbroadcastss	(%rsi,%rdx,8), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm10, %ymm4
	vbroadcastss	(%rdi), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm10, %ymm2
	vbroadcastss	(%rdi,%rdx,4), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm1
	vfmadd231ps	%ymm10, %ymm12, %ymm0
.LBB36_46:
	vmovups	%ymm9, (%rax)
	vmovups	%ymm8, 32(%rax)
	vmovups	%ymm7, (%rax,%r8,4)
	vmovups	%ymm6, 32(%rax,%r8,4)
	vmovups	%ymm5, (%rax,%r8,8)
	vmovups	%ymm4, 32(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%ymm3, (%rax,%rcx,4)
	vmovups	%ymm2, 32(%rax,%rcx,4)
	shlq	$4, %r8
	vmovups	%ymm1, (%rax,%r8)
	addq	%r8, %rax
	jmp	.LBB36_57
.LBB36_21:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
.LBB36_23:
	movq	(%r10), %rdi
	movq	8(%r10), %r10
	cmpq	$2, %r9
	jb	.LBB36_26
	leaq	-2(%r9), %r11
	shrq	%r11
	incq	%r11
	movq	%rcx, %rbx
	subq	%rdi, %rbx
	addq	%r10, %rbx
	addq	$4160, %rbx
	.p2align	4
.LBB36_25:
	leaq	4096(%rcx), %r14
	vmovups	(%rcx), %ymm6
	vmovups	32(%rcx), %ymm7
	leaq	-64(%rbx), %r15
	cmpq	%rdi, %r14
	cmovbq	%r14, %r15
	prefetcht0	(%r15)
	vbroadcastss	(%rsi), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm5
	vfmadd231ps	%ymm8, %ymm7, %ymm4
	vbroadcastss	(%rsi,%rdx,4), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm3
	vfmadd231ps	%ymm8, %ymm7, %ymm2
	vbroadcastss	(%rsi,%rdx,8), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm1
	vmovups	64(%rcx), %ymm6
	leaq	4160(%rcx), %r14
	cmpq	%rdi, %r14
	cmovaeq	%rbx, %r14
	vmovups	96(%rcx), %ymm9
	prefetcht0	(%r14)
	vbroadcastss	4(%rsi), %ymm10
	vfmadd231ps	%ymm7, %ymm8, %ymm0
	vfmadd231ps	%ymm6, %ymm10, %ymm5
	vbroadcastss	4(%rsi,%rdx,4), %ymm7
	vfmadd231ps	%ymm10, %ymm9, %ymm4
	vfmadd231ps	%ymm6, %ymm7, %ymm3
	vbroadcastss	4(%rsi,%rdx,8), %ymm8
	vfmadd231ps	%ymm7, %ymm9, %ymm2
	vfmadd231ps	%ymm6, %ymm8, %ymm1
	vfmadd231ps	%ymm9, %ymm8, %ymm0
	subq	$-128, %rcx
	addq	$8, %rsi
	addq	$-2, %r9
	subq	$-128, %rbx
	decq	%r11
	jne	.LBB36_25
.LBB36_26:
	testq	%r9, %r9
	je	.LBB36_28
	vmovups	(%rcx), %ymm6
	vmovups	32(%rcx), %ymm7
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%rdi, %r9
	leaq	(%r10,%r9), %rdi
	cmovbq	%rcx, %rdi
	prefetcht0	(%rdi)
	vbroadcastss	(%rsi), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm5
	vfmadd231ps	%ymm8, %ymm7, %ymm4
	vbroadcastss	(%rsi,%rdx,4), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm3
	vfmadd231ps	%ymm8, %ymm7, %ymm2
	vbroadcastss	(%rsi,%rdx,8), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm1
	vfmadd231ps	%ymm7, %ymm8, %ymm0
.LBB36_28:
	vmovups	%ymm5, (%rax)
	vmovups	%ymm4, 32(%rax)
	vmovups	%ymm3, (%rax,%r8,4)
	vmovups	%ymm2, 32(%rax,%r8,4)
	vmovups	%ymm1, (%rax,%r8,8)
	leaq	(%rax,%r8,8), %rax
	jmp	.LBB36_57
.LBB36_30:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
.LBB36_32:
	movq	(%r10), %r11
	movq	8(%r10), %r10
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB36_35
	leaq	-2(%r9), %rbx
	shrq	%rbx
	incq	%rbx
	movq	%rcx, %r14
	subq	%r11, %r14
	addq	%r10, %r14
	addq	$4160, %r14
	.p2align	4
.LBB36_34:
	leaq	4096(%rcx), %r15
	vmovups	(%rcx), %ymm8
	leaq	-64(%r14), %r12
	cmpq	%r11, %r15
	cmovbq	%r15, %r12
	vmovups	32(%rcx), %ymm9
	prefetcht0	(%r12)
	vbroadcastss	(%rsi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm7
	vbroadcastss	(%rsi,%rdx,4), %ymm11
	vfmadd231ps	%ymm10, %ymm9, %ymm6
	vfmadd231ps	%ymm8, %ymm11, %ymm5
	vbroadcastss	(%rsi,%rdx,8), %ymm10
	vfmadd231ps	%ymm11, %ymm9, %ymm4
	vfmadd231ps	%ymm8, %ymm10, %ymm3
	vbroadcastss	(%rdi), %ymm11
	vfmadd231ps	%ymm10, %ymm9, %ymm2
	vfmadd231ps	%ymm8, %ymm11, %ymm1
	vfmadd231ps	%ymm9, %ymm11, %ymm0
	vmovups	64(%rcx), %ymm8
	leaq	4160(%rcx), %r15
	cmpq	%r11, %r15
	cmovaeq	%r14, %r15
	vmovups	96(%rcx), %ymm9
	prefetcht0	(%r15)
	vbroadcastss	4(%rsi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm7
	vfmadd231ps	%ymm10, %ymm9, %ymm6
	vbroadcastss	4(%rsi,%rdx,4), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm5
	vfmadd231ps	%ymm10, %ymm9, %ymm4
	vbroadcastss	4(%rsi,%rdx,8), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm3
	vfmadd231ps	%ymm10, %ymm9, %ymm2
	vbroadcastss	4(%rdi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm1
	vfmadd231ps	%ymm9, %ymm10, %ymm0
	addq	$8, %rsi
	addq	$8, %rdi
	subq	$-128, %rcx
	addq	$-2, %r9
	subq	$-128, %r14
	decq	%rbx
	jne	.LBB36_34
.LBB36_35:
	testq	%r9, %r9
	je	.LBB36_37
	vmovups	(%rcx), %ymm8
	vmovups	32(%rcx), %ymm9
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%r11, %r9
	leaq	(%r10,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm7
	vfmadd231ps	%ymm10, %ymm9, %ymm6
	vbroadcastss	(%rsi,%rdx,4), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm5
	vfmadd231ps	%ymm10, %ymm9, %ymm4
	vbroadcastss	(%rsi,%rdx,8), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm3
	vfmadd231ps	%ymm10, %ymm9, %ymm2
	vbroadcastss	(%rdi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm1
	vfmadd231ps	%ymm9, %ymm10, %ymm0
.LBB36_37:
	vmovups	%ymm7, (%rax)
	vmovups	%ymm6, 32(%rax)
	vmovups	%ymm5, (%rax,%r8,4)
	vmovups	%ymm4, 32(%rax,%r8,4)
	vmovups	%ymm3, (%rax,%r8,8)
	vmovups	%ymm2, 32(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	jmp	.LBB36_56
.LBB36_3:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB36_5:
	movq	(%r10), %rdx
	movq	8(%r10), %rdi
	cmpq	$2, %r9
	jb	.LBB36_8
	leaq	-2(%r9), %r8
	shrq	%r8
	incq	%r8
	movq	%rcx, %r10
	subq	%rdx, %r10
	addq	%rdi, %r10
	addq	$4160, %r10
	.p2align	4
.LBB36_7:
	leaq	4096(%rcx), %r11
	leaq	-64(%r10), %rbx
	cmpq	%rdx, %r11
	cmovbq	%r11, %rbx
	prefetcht0	(%rbx)
	vbroadcastss	(%rsi), %ymm2
	vfmadd231ps	(%rcx), %ymm2, %ymm1
	vfmadd231ps	32(%rcx), %ymm2, %ymm0
	leaq	4160(%rcx), %r11
	cmpq	%rdx, %r11
	cmovaeq	%r10, %r11
	prefetcht0	(%r11)
	vbroadcastss	4(%rsi), %ymm2
	vfmadd231ps	64(%rcx), %ymm2, %ymm1
	vfmadd231ps	96(%rcx), %ymm2, %ymm0
	subq	$-128, %rcx
	addq	$8, %rsi
	addq	$-2, %r9
	subq	$-128, %r10
	decq	%r8
	jne	.LBB36_7
.LBB36_8:
	testq	%r9, %r9
	je	.LBB36_10
	leaq	4096(%rcx), %r8
	movq	%r8, %r9
	subq	%rdx, %r9
	leaq	(%rdi,%r9), %rdx
	cmovbq	%r8, %rdx
	prefetcht0	(%rdx)
	vbroadcastss	(%rsi), %ymm2
	vfmadd231ps	(%rcx), %ymm2, %ymm1
	vfmadd231ps	32(%rcx), %ymm2, %ymm0
.LBB36_10:
	vmovups	%ymm1, (%rax)
	jmp	.LBB36_57
.LBB36_12:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm0, %xmm0, %xmm0
.LBB36_14:
	movq	(%r10), %rdi
	movq	8(%r10), %r10
	cmpq	$2, %r9
	jb	.LBB36_17
	leaq	-2(%r9), %r11
	shrq	%r11
	incq	%r11
	movq	%rcx, %rbx
	subq	%rdi, %rbx
	addq	%r10, %rbx
	addq	$4160, %rbx
	.p2align	4
.LBB36_16:
	leaq	4096(%rcx), %r14
	vmovups	(%rcx), %ymm4
	vmovups	32(%rcx), %ymm5
	leaq	-64(%rbx), %r15
	cmpq	%rdi, %r14
	cmovbq	%r14, %r15
	prefetcht0	(%r15)
	vbroadcastss	(%rsi), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm1
	vfmadd231ps	%ymm6, %ymm5, %ymm2
	vbroadcastss	(%rsi,%rdx,4), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm3
	vmovups	64(%rcx), %ymm4
	leaq	4160(%rcx), %r14
	cmpq	%rdi, %r14
	cmovaeq	%rbx, %r14
	vmovups	96(%rcx), %ymm7
	prefetcht0	(%r14)
	vbroadcastss	4(%rsi), %ymm8
	vfmadd231ps	%ymm5, %ymm6, %ymm0
	vfmadd231ps	%ymm4, %ymm8, %ymm1
	vbroadcastss	4(%rsi,%rdx,4), %ymm5
	vfmadd231ps	%ymm8, %ymm7, %ymm2
	vfmadd231ps	%ymm4, %ymm5, %ymm3
	vfmadd231ps	%ymm7, %ymm5, %ymm0
	subq	$-128, %rcx
	addq	$8, %rsi
	addq	$-2, %r9
	subq	$-128, %rbx
	decq	%r11
	jne	.LBB36_16
.LBB36_17:
	testq	%r9, %r9
	je	.LBB36_19
	vmovups	(%rcx), %ymm4
	vmovups	32(%rcx), %ymm5
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%rdi, %r9
	leaq	(%r10,%r9), %rdi
	cmovbq	%rcx, %rdi
	prefetcht0	(%rdi)
	vbroadcastss	(%rsi), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm1
	vfmadd231ps	%ymm6, %ymm5, %ymm2
	vbroadcastss	(%rsi,%rdx,4), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm3
	vfmadd231ps	%ymm5, %ymm6, %ymm0
.LBB36_19:
	vmovups	%ymm1, (%rax)
	vmovups	%ymm2, 32(%rax)
	vmovups	%ymm3, (%rax,%r8,4)
	leaq	(%rax,%r8,4), %rax
	jmp	.LBB36_57
.LBB36_48:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
.LBB36_50:
	movq	(%r10), %r11
	movq	8(%r10), %r10
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB36_53
	leaq	-2(%r9), %rbx
	shrq	%rbx
	incq	%rbx
	movq	%rcx, %r14
	subq	%r11, %r14
	addq	%r10, %r14
	addq	$4160, %r14
	.p2align	4
.LBB36_52:
	leaq	4096(%rcx), %r15
	vmovups	(%rcx), %ymm12
	leaq	-64(%r14), %r12
	cmpq	%r11, %r15
	cmovbq	%r15, %r12
	vmovups	32(%rcx), %ymm13
	prefetcht0	(%r12)
	vbroadcastss	(%rsi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm11
	vbroadcastss	(%rsi,%rdx,4), %ymm15
	vfmadd231ps	%ymm14, %ymm13, %ymm10
	vfmadd231ps	%ymm12, %ymm15, %ymm9
	vbroadcastss	(%rsi,%rdx,8), %ymm14
	vfmadd231ps	%ymm15, %ymm13, %ymm8
	vfmadd231ps	%ymm12, %ymm14, %ymm7
	vbroadcastss	(%rdi), %ymm15
	vfmadd231ps	%ymm14, %ymm13, %ymm6
	vfmadd231ps	%ymm12, %ymm15, %ymm5
	vbroadcastss	(%rdi,%rdx,4), %ymm14
	vfmadd231ps	%ymm15, %ymm13, %ymm4
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vbroadcastss	(%rdi,%rdx,8), %ymm15
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vfmadd231ps	%ymm12, %ymm15, %ymm1
	vfmadd231ps	%ymm13, %ymm15, %ymm0
	vmovups	64(%rcx), %ymm12
	leaq	4160(%rcx), %r15
	cmpq	%r11, %r15
	cmovaeq	%r14, %r15
	vmovups	96(%rcx), %ymm13
	prefetcht0	(%r15)
	vbroadcastss	4(%rsi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm11
	vfmadd231ps	%ymm14, %ymm13, %ymm10
	vbroadcastss	4(%rsi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm13, %ymm8
	vbroadcastss	4(%rsi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm13, %ymm6
	vbroadcastss	4(%rdi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm13, %ymm4
	vbroadcastss	4(%rdi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vbroadcastss	4(%rdi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	vfmadd231ps	%ymm13, %ymm14, %ymm0
	addq	$8, %rsi
	addq	$8, %rdi
	subq	$-128, %rcx
	addq	$-2, %r9
	subq	$-128, %r14
	decq	%rbx
	jne	.LBB36_52
.LBB36_53:
	testq	%r9, %r9
	je	.LBB36_55
	vmovups	(%rcx), %ymm13
	vmovups	32(%rcx), %ymm12
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%r11, %r9
	leaq	(%r10,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm11
	vfmadd231ps	%ymm14, %ymm12, %ymm10
	vbroadcastss	(%rsi,%rdx,4), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm12, %ymm8
	vbroadcastss	(%rsi,%rdx,8), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm12, %ymm6
	vbroadcastss	(%rdi), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm12, %ymm4
	vbroadcastss	(%rdi,%rdx,4), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm12, %ymm2
	vbroadcastss	(%rdi,%rdx,8), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm1
	vfmadd231ps	%ymm12, %ymm14, %ymm0
.LBB36_55:
	vmovups	%ymm11, (%rax)
	vmovups	%ymm10, 32(%rax)
	vmovups	%ymm9, (%rax,%r8,4)
	vmovups	%ymm8, 32(%rax,%r8,4)
	vmovups	%ymm7, (%rax,%r8,8)
	vmovups	%ymm6, 32(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%ymm5, (%rax,%rcx,4)
	vmovups	%ymm4, 32(%rax,%rcx,4)
	leaq	(%r8,%r8,4), %rcx
	shlq	$4, %r8
	vmovups	%ymm3, (%rax,%r8)
	vmovups	%ymm2, 32(%rax,%r8)
.LBB36_56:
	vmovups	%ymm1, (%rax,%rcx,4)
	leaq	(%rax,%rcx,4), %rax
.LBB36_57:
	vmovups	%ymm0, 32(%rax)
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
.LBB36_58:
	vzeroupper
	retq
.Lfunc_end36:
	.size	float32_page_tile, .Lfunc_end36-float32_page_tile
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI36_0:
	.long	.LBB36_2-.LJTI36_0
	.long	.LBB36_11-.LJTI36_0
	.long	.LBB36_20-.LJTI36_0
	.long	.LBB36_29-.LJTI36_0
	.long	.LBB36_38-.LJTI36_0
	.long	.LBB36_47-.LJTI36_0
	.text
	.p2align	4
	.type	bfloat16_page_tile,@function
bfloat16_page_tile:
	decq	%rdi
	cmpq	$5, %rdi
	ja	.LBB37_58
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	movq	56(%rsp), %r10
	movl	48(%rsp), %r11d
	movq	40(%rsp), %r8
	movq	32(%rsp), %rax
	leaq	.LJTI37_0(%rip), %rbx
	movslq	(%rbx,%rdi,4), %rdi
	addq	%rbx, %rdi
	jmpq	*%rdi
.LBB37_2:
	testl	%r11d, %r11d
	je	.LBB37_3
	vmovups	(%rax), %ymm1
	vmovups	32(%rax), %ymm0
	jmp	.LBB37_5
.LBB37_38:
	testl	%r11d, %r11d
	je	.LBB37_39
	vmovups	(%rax), %ymm9
	vmovups	32(%rax), %ymm8
	vmovups	(%rax,%r8,4), %ymm7
	vmovups	32(%rax,%r8,4), %ymm6
	vmovups	(%rax,%r8,8), %ymm5
	vmovups	32(%rax,%r8,8), %ymm4
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %ymm3
	vmovups	32(%rax,%rdi,4), %ymm2
	movq	%r8, %rdi
	shlq	$4, %rdi
	vmovups	(%rax,%rdi), %ymm1
	vmovups	32(%rax,%rdi), %ymm0
	jmp	.LBB37_41
.LBB37_20:
	testl	%r11d, %r11d
	je	.LBB37_21
	vmovups	(%rax), %ymm5
	vmovups	32(%rax), %ymm4
	vmovups	(%rax,%r8,4), %ymm3
	vmovups	32(%rax,%r8,4), %ymm2
	vmovups	(%rax,%r8,8), %ymm1
	vmovups	32(%rax,%r8,8), %ymm0
	jmp	.LBB37_23
.LBB37_29:
	testl	%r11d, %r11d
	je	.LBB37_30
	vmovups	(%rax), %ymm7
	vmovups	32(%rax), %ymm6
	vmovups	(%rax,%r8,4), %ymm5
	vmovups	32(%rax,%r8,4), %ymm4
	vmovups	(%rax,%r8,8), %ymm3
	vmovups	32(%rax,%r8,8), %ymm2
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %ymm1
	vmovups	32(%rax,%rdi,4), %ymm0
	jmp	.LBB37_32
.LBB37_11:
	testl	%r11d, %r11d
	je	.LBB37_12
	vmovups	(%rax), %ymm1
	vmovups	32(%rax), %ymm2
	vmovups	(%rax,%r8,4), %ymm3
	vmovups	32(%rax,%r8,4), %ymm0
	jmp	.LBB37_14
.LBB37_47:
	testl	%r11d, %r11d
	je	.LBB37_48
	vmovups	(%rax), %ymm11
	vmovups	32(%rax), %ymm10
	vmovups	(%rax,%r8,4), %ymm9
	vmovups	32(%rax,%r8,4), %ymm8
	vmovups	(%rax,%r8,8), %ymm7
	vmovups	32(%rax,%r8,8), %ymm6
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %ymm5
	vmovups	32(%rax,%rdi,4), %ymm4
	movq	%r8, %rdi
	shlq	$4, %rdi
	vmovups	(%rax,%rdi), %ymm3
	vmovups	32(%rax,%rdi), %ymm2
	leaq	(%r8,%r8,4), %rdi
	vmovups	(%rax,%rdi,4), %ymm1
	vmovups	32(%rax,%rdi,4), %ymm0
	jmp	.LBB37_50
.LBB37_39:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
.LBB37_41:
	movq	(%r10), %r11
	movq	8(%r10), %r10
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB37_44
	movq	%rcx, %rbx
	subq	%r11, %rbx
	addq	%r10, %rbx
	addq	$4128, %rbx
	.p2align	4
.LBB37_43:
	vpmovzxwd	(%rcx), %ymm10
	vpmovzxwd	16(%rcx), %ymm11
	leaq	4096(%rcx), %r14
	leaq	-32(%rbx), %r15
	cmpq	%r11, %r14
	cmovbq	%r14, %r15
	vpslld	$16, %ymm10, %ymm10
	prefetcht0	(%r15)
	vbroadcastss	(%rsi), %ymm12
	vpslld	$16, %ymm11, %ymm11
	vfmadd231ps	%ymm10, %ymm12, %ymm9
	vbroadcastss	(%rsi,%rdx,4), %ymm13
	vfmadd231ps	%ymm12, %ymm11, %ymm8
	vfmadd231ps	%ymm10, %ymm13, %ymm7
	vbroadcastss	(%rsi,%rdx,8), %ymm12
	vfmadd231ps	%ymm13, %ymm11, %ymm6
	vfmadd231ps	%ymm10, %ymm12, %ymm5
	vbroadcastss	(%rdi), %ymm13
	vfmadd231ps	%ymm12, %ymm11, %ymm4
	vfmadd231ps	%ymm10, %ymm13, %ymm3
	vbroadcastss	(%rdi,%rdx,4), %ymm12
	vfmadd231ps	%ymm13, %ymm11, %ymm2
	vfmadd231ps	%ymm10, %ymm12, %ymm1
	vpmovzxwd	32(%rcx), %ymm10
	vfmadd231ps	%ymm11, %ymm12, %ymm0
	vpslld	$16, %ymm10, %ymm10
	vpmovzxwd	48(%rcx), %ymm11
	leaq	4128(%rcx), %r14
	cmpq	%r11, %r14
	cmovaeq	%rbx, %r14
	vpslld	$16, %ymm11, %ymm11
	prefetcht0	(%r14)
	vbroadcastss	4(%rsi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm9
	vfmadd231ps	%ymm12, %ymm11, %ymm8
	vbroadcastss	4(%rsi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm11, %ymm6
	vbroadcastss	4(%rsi,%rdx,8), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm11, %ymm4
	vbroadcastss	4(%rdi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm11, %ymm2
	vbroadcastss	4(%rdi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm1
	vfmadd231ps	%ymm11, %ymm12, %ymm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$64, %rcx
	addq	$-2, %r9
	addq	$64, %rbx
	cmpq	$1, %r9
	ja	.LBB37_43
.LBB37_44:
	testq	%r9, %r9
	je	.LBB37_46
	vpmovzxwd	(%rcx), %ymm10
	vpslld	$16, %ymm10, %ymm10
	vpmovzxwd	16(%rcx), %ymm11
	vpslld	$16, %ymm11, %ymm11
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%r11, %r9
	leaq	(%r10,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm9
	vfmadd231ps	%ymm12, %ymm11, %ymm8
	vbroadcastss	(%rsi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm11, %ymm6
	vbroadcastss	(%rsi,%rdx,8), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm11, %ymm4
	vbroadcastss	(%rdi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm11, %ymm2
	vbroadcastss	(%rdi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm1
	vfmadd231ps	%ymm11, %ymm12, %ymm0
.LBB37_46:
	vmovups	%ymm9, (%rax)
	vmovups	%ymm8, 32(%rax)
	vmovups	%ymm7, (%rax,%r8,4)
	vmovups	%ymm6, 32(%rax,%r8,4)
	vmovups	%ymm5, (%rax,%r8,8)
	vmovups	%ymm4, 32(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%ymm3, (%rax,%rcx,4)
	vmovups	%ymm2, 32(%rax,%rcx,4)
	shlq	$4, %r8
	vmovups	%ymm1, (%rax,%r8)
	addq	%r8, %rax
	jmp	.LBB37_57
.LBB37_21:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
.LBB37_23:
	movq	(%r10), %rdi
	movq	8(%r10), %r10
	cmpq	$2, %r9
	jb	.LBB37_26
	movq	%rcx, %r11
	subq	%rdi, %r11
	addq	%r10, %r11
	addq	$4128, %r11
	.p2align	4
.LBB37_25:
	vpmovzxwd	(%rcx), %ymm6
	vpmovzxwd	16(%rcx), %ymm7
	vpslld	$16, %ymm6, %ymm6
	vpslld	$16, %ymm7, %ymm7
	leaq	4096(%rcx), %rbx
	leaq	-32(%r11), %r14
	cmpq	%rdi, %rbx
	cmovbq	%rbx, %r14
	prefetcht0	(%r14)
	vbroadcastss	(%rsi), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm5
	vfmadd231ps	%ymm8, %ymm7, %ymm4
	vbroadcastss	(%rsi,%rdx,4), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm3
	vfmadd231ps	%ymm8, %ymm7, %ymm2
	vbroadcastss	(%rsi,%rdx,8), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm1
	vfmadd231ps	%ymm7, %ymm8, %ymm0
	vpmovzxwd	32(%rcx), %ymm6
	vpmovzxwd	48(%rcx), %ymm7
	leaq	4128(%rcx), %rbx
	cmpq	%rdi, %rbx
	cmovaeq	%r11, %rbx
	vpslld	$16, %ymm6, %ymm6
	prefetcht0	(%rbx)
	vbroadcastss	4(%rsi), %ymm8
	vpslld	$16, %ymm7, %ymm7
	vfmadd231ps	%ymm6, %ymm8, %ymm5
	vbroadcastss	4(%rsi,%rdx,4), %ymm9
	vfmadd231ps	%ymm8, %ymm7, %ymm4
	vfmadd231ps	%ymm6, %ymm9, %ymm3
	vbroadcastss	4(%rsi,%rdx,8), %ymm8
	vfmadd231ps	%ymm9, %ymm7, %ymm2
	vfmadd231ps	%ymm6, %ymm8, %ymm1
	vfmadd231ps	%ymm7, %ymm8, %ymm0
	addq	$64, %rcx
	addq	$8, %rsi
	addq	$-2, %r9
	addq	$64, %r11
	cmpq	$1, %r9
	ja	.LBB37_25
.LBB37_26:
	testq	%r9, %r9
	je	.LBB37_28
	vpmovzxwd	(%rcx), %ymm6
	vpslld	$16, %ymm6, %ymm6
	vpmovzxwd	16(%rcx), %ymm7
	vpslld	$16, %ymm7, %ymm7
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%rdi, %r9
	leaq	(%r10,%r9), %rdi
	cmovbq	%rcx, %rdi
	prefetcht0	(%rdi)
	vbroadcastss	(%rsi), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm5
	vfmadd231ps	%ymm8, %ymm7, %ymm4
	vbroadcastss	(%rsi,%rdx,4), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm3
	vfmadd231ps	%ymm8, %ymm7, %ymm2
	vbroadcastss	(%rsi,%rdx,8), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm1
	vfmadd231ps	%ymm7, %ymm8, %ymm0
.LBB37_28:
	vmovups	%ymm5, (%rax)
	vmovups	%ymm4, 32(%rax)
	vmovups	%ymm3, (%rax,%r8,4)
	vmovups	%ymm2, 32(%rax,%r8,4)
	vmovups	%ymm1, (%rax,%r8,8)
	leaq	(%rax,%r8,8), %rax
	jmp	.LBB37_57
.LBB37_30:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
.LBB37_32:
	movq	(%r10), %r11
	movq	8(%r10), %r10
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB37_35
	movq	%rcx, %rbx
	subq	%r11, %rbx
	addq	%r10, %rbx
	addq	$4128, %rbx
	.p2align	4
.LBB37_34:
	vpmovzxwd	(%rcx), %ymm8
	vpmovzxwd	16(%rcx), %ymm9
	leaq	4096(%rcx), %r14
	leaq	-32(%rbx), %r15
	cmpq	%r11, %r14
	cmovbq	%r14, %r15
	vpslld	$16, %ymm8, %ymm8
	prefetcht0	(%r15)
	vbroadcastss	(%rsi), %ymm10
	vpslld	$16, %ymm9, %ymm9
	vfmadd231ps	%ymm8, %ymm10, %ymm7
	vbroadcastss	(%rsi,%rdx,4), %ymm11
	vfmadd231ps	%ymm10, %ymm9, %ymm6
	vfmadd231ps	%ymm8, %ymm11, %ymm5
	vbroadcastss	(%rsi,%rdx,8), %ymm10
	vfmadd231ps	%ymm11, %ymm9, %ymm4
	vfmadd231ps	%ymm8, %ymm10, %ymm3
	vbroadcastss	(%rdi), %ymm11
	vfmadd231ps	%ymm10, %ymm9, %ymm2
	vfmadd231ps	%ymm8, %ymm11, %ymm1
	vpmovzxwd	32(%rcx), %ymm8
	vfmadd231ps	%ymm9, %ymm11, %ymm0
	vpslld	$16, %ymm8, %ymm8
	vpmovzxwd	48(%rcx), %ymm9
	leaq	4128(%rcx), %r14
	cmpq	%r11, %r14
	cmovaeq	%rbx, %r14
	vpslld	$16, %ymm9, %ymm9
	prefetcht0	(%r14)
	vbroadcastss	4(%rsi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm7
	vfmadd231ps	%ymm10, %ymm9, %ymm6
	vbroadcastss	4(%rsi,%rdx,4), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm5
	vfmadd231ps	%ymm10, %ymm9, %ymm4
	vbroadcastss	4(%rsi,%rdx,8), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm3
	vfmadd231ps	%ymm10, %ymm9, %ymm2
	vbroadcastss	4(%rdi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm1
	vfmadd231ps	%ymm9, %ymm10, %ymm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$64, %rcx
	addq	$-2, %r9
	addq	$64, %rbx
	cmpq	$1, %r9
	ja	.LBB37_34
.LBB37_35:
	testq	%r9, %r9
	je	.LBB37_37
	vpmovzxwd	(%rcx), %ymm8
	vpslld	$16, %ymm8, %ymm8
	vpmovzxwd	16(%rcx), %ymm9
	vpslld	$16, %ymm9, %ymm9
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%r11, %r9
	leaq	(%r10,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm7
	vfmadd231ps	%ymm10, %ymm9, %ymm6
	vbroadcastss	(%rsi,%rdx,4), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm5
	vfmadd231ps	%ymm10, %ymm9, %ymm4
	vbroadcastss	(%rsi,%rdx,8), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm3
	vfmadd231ps	%ymm10, %ymm9, %ymm2
	vbroadcastss	(%rdi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm1
	vfmadd231ps	%ymm9, %ymm10, %ymm0
.LBB37_37:
	vmovups	%ymm7, (%rax)
	vmovups	%ymm6, 32(%rax)
	vmovups	%ymm5, (%rax,%r8,4)
	vmovups	%ymm4, 32(%rax,%r8,4)
	vmovups	%ymm3, (%rax,%r8,8)
	vmovups	%ymm2, 32(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	jmp	.LBB37_56
.LBB37_3:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB37_5:
	movq	(%r10), %rdx
	movq	8(%r10), %rdi
	cmpq	$2, %r9
	jb	.LBB37_8
	movq	%rcx, %r8
	subq	%rdx, %r8
	addq	%rdi, %r8
	addq	$4128, %r8
	.p2align	4
.LBB37_7:
	vpmovzxwd	(%rcx), %ymm2
	vpmovzxwd	16(%rcx), %ymm3
	vpslld	$16, %ymm2, %ymm2
	vpslld	$16, %ymm3, %ymm3
	leaq	4096(%rcx), %r10
	leaq	-32(%r8), %r11
	cmpq	%rdx, %r10
	cmovbq	%r10, %r11
	prefetcht0	(%r11)
	vbroadcastss	(%rsi), %ymm4
	vfmadd213ps	%ymm1, %ymm4, %ymm2
	vfmadd213ps	%ymm0, %ymm4, %ymm3
	vpmovzxwd	32(%rcx), %ymm0
	vpmovzxwd	48(%rcx), %ymm4
	leaq	4128(%rcx), %r10
	cmpq	%rdx, %r10
	cmovaeq	%r8, %r10
	vpslld	$16, %ymm0, %ymm1
	prefetcht0	(%r10)
	vbroadcastss	4(%rsi), %ymm5
	vpslld	$16, %ymm4, %ymm0
	vfmadd213ps	%ymm2, %ymm5, %ymm1
	vfmadd213ps	%ymm3, %ymm5, %ymm0
	addq	$64, %rcx
	addq	$8, %rsi
	addq	$-2, %r9
	addq	$64, %r8
	cmpq	$1, %r9
	ja	.LBB37_7
.LBB37_8:
	testq	%r9, %r9
	je	.LBB37_10
	vpmovzxwd	(%rcx), %ymm2
	vpslld	$16, %ymm2, %ymm2
	vpmovzxwd	16(%rcx), %ymm3
	vpslld	$16, %ymm3, %ymm3
	addq	$4096, %rcx
	movq	%rcx, %r8
	subq	%rdx, %r8
	leaq	(%rdi,%r8), %rdx
	cmovbq	%rcx, %rdx
	prefetcht0	(%rdx)
	vbroadcastss	(%rsi), %ymm4
	vfmadd231ps	%ymm2, %ymm4, %ymm1
	vfmadd231ps	%ymm3, %ymm4, %ymm0
.LBB37_10:
	vmovups	%ymm1, (%rax)
	jmp	.LBB37_57
.LBB37_12:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm0, %xmm0, %xmm0
.LBB37_14:
	movq	(%r10), %rdi
	movq	8(%r10), %r10
	cmpq	$2, %r9
	jb	.LBB37_17
	movq	%rcx, %r11
	subq	%rdi, %r11
	addq	%r10, %r11
	addq	$4128, %r11
	.p2align	4
.LBB37_16:
	vpmovzxwd	(%rcx), %ymm4
	vpmovzxwd	16(%rcx), %ymm5
	vpslld	$16, %ymm4, %ymm4
	vpslld	$16, %ymm5, %ymm5
	leaq	4096(%rcx), %rbx
	leaq	-32(%r11), %r14
	cmpq	%rdi, %rbx
	cmovbq	%rbx, %r14
	prefetcht0	(%r14)
	vbroadcastss	(%rsi), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm1
	vfmadd231ps	%ymm6, %ymm5, %ymm2
	vbroadcastss	(%rsi,%rdx,4), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm3
	vfmadd231ps	%ymm5, %ymm6, %ymm0
	vpmovzxwd	32(%rcx), %ymm4
	vpmovzxwd	48(%rcx), %ymm5
	leaq	4128(%rcx), %rbx
	cmpq	%rdi, %rbx
	cmovaeq	%r11, %rbx
	vpslld	$16, %ymm4, %ymm4
	prefetcht0	(%rbx)
	vbroadcastss	4(%rsi), %ymm6
	vpslld	$16, %ymm5, %ymm5
	vfmadd231ps	%ymm4, %ymm6, %ymm1
	vbroadcastss	4(%rsi,%rdx,4), %ymm7
	vfmadd231ps	%ymm6, %ymm5, %ymm2
	vfmadd231ps	%ymm4, %ymm7, %ymm3
	vfmadd231ps	%ymm5, %ymm7, %ymm0
	addq	$64, %rcx
	addq	$8, %rsi
	addq	$-2, %r9
	addq	$64, %r11
	cmpq	$1, %r9
	ja	.LBB37_16
.LBB37_17:
	testq	%r9, %r9
	je	.LBB37_19
	vpmovzxwd	(%rcx), %ymm4
	vpslld	$16, %ymm4, %ymm4
	vpmovzxwd	16(%rcx), %ymm5
	vpslld	$16, %ymm5, %ymm5
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%rdi, %r9
	leaq	(%r10,%r9), %rdi
	cmovbq	%rcx, %rdi
	prefetcht0	(%rdi)
	vbroadcastss	(%rsi), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm1
	vfmadd231ps	%ymm6, %ymm5, %ymm2
	vbroadcastss	(%rsi,%rdx,4), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm3
	vfmadd231ps	%ymm5, %ymm6, %ymm0
.LBB37_19:
	vmovups	%ymm1, (%rax)
	vmovups	%ymm2, 32(%rax)
	vmovups	%ymm3, (%rax,%r8,4)
	leaq	(%rax,%r8,4), %rax
	jmp	.LBB37_57
.LBB37_48:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
.LBB37_50:
	movq	(%r10), %r11
	movq	8(%r10), %r10
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB37_53
	movq	%rcx, %rbx
	subq	%r11, %rbx
	addq	%r10, %rbx
	addq	$4128, %rbx
	.p2align	4
.LBB37_52:
	vpmovzxwd	(%rcx), %ymm12
	vpmovzxwd	16(%rcx), %ymm14
	leaq	4096(%rcx), %r14
	leaq	-32(%rbx), %r15
	cmpq	%r11, %r14
	cmovbq	%r14, %r15
	vpslld	$16, %ymm12, %ymm13
	prefetcht0	(%r15)
	vbroadcastss	(%rsi), %ymm15
	vpslld	$16, %ymm14, %ymm12
	vfmadd231ps	%ymm13, %ymm15, %ymm11
	vbroadcastss	(%rsi,%rdx,4), %ymm14
	vfmadd231ps	%ymm15, %ymm12, %ymm10
	vfmadd231ps	%ymm13, %ymm14, %ymm9
	vbroadcastss	(%rsi,%rdx,8), %ymm15
	vfmadd231ps	%ymm14, %ymm12, %ymm8
	vfmadd231ps	%ymm13, %ymm15, %ymm7
	vbroadcastss	(%rdi), %ymm14
	vfmadd231ps	%ymm15, %ymm12, %ymm6
	vfmadd231ps	%ymm13, %ymm14, %ymm5
	vbroadcastss	(%rdi,%rdx,4), %ymm15
	vfmadd231ps	%ymm14, %ymm12, %ymm4
	vfmadd231ps	%ymm13, %ymm15, %ymm3
	vbroadcastss	(%rdi,%rdx,8), %ymm14
	vfmadd231ps	%ymm15, %ymm12, %ymm2
	vfmadd231ps	%ymm13, %ymm14, %ymm1
	vpmovzxwd	32(%rcx), %ymm13
	vfmadd231ps	%ymm12, %ymm14, %ymm0
	vpslld	$16, %ymm13, %ymm12
	vpmovzxwd	48(%rcx), %ymm13
	leaq	4128(%rcx), %r14
	cmpq	%r11, %r14
	cmovaeq	%rbx, %r14
	vpslld	$16, %ymm13, %ymm13
	prefetcht0	(%r14)
	vbroadcastss	4(%rsi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm11
	vfmadd231ps	%ymm14, %ymm13, %ymm10
	vbroadcastss	4(%rsi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm13, %ymm8
	vbroadcastss	4(%rsi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm13, %ymm6
	vbroadcastss	4(%rdi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm13, %ymm4
	vbroadcastss	4(%rdi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vbroadcastss	4(%rdi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	vfmadd231ps	%ymm13, %ymm14, %ymm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$64, %rcx
	addq	$-2, %r9
	addq	$64, %rbx
	cmpq	$1, %r9
	ja	.LBB37_52
.LBB37_53:
	testq	%r9, %r9
	je	.LBB37_55
	vpmovzxwd	(%rcx), %ymm12
	vpslld	$16, %ymm12, %ymm12
	vpmovzxwd	16(%rcx), %ymm13
	vpslld	$16, %ymm13, %ymm13
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%r11, %r9
	leaq	(%r10,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm11
	vfmadd231ps	%ymm14, %ymm13, %ymm10
	vbroadcastss	(%rsi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm13, %ymm8
	vbroadcastss	(%rsi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm13, %ymm6
	vbroadcastss	(%rdi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm13, %ymm4
	vbroadcastss	(%rdi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vbroadcastss	(%rdi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	vfmadd231ps	%ymm13, %ymm14, %ymm0
.LBB37_55:
	vmovups	%ymm11, (%rax)
	vmovups	%ymm10, 32(%rax)
	vmovups	%ymm9, (%rax,%r8,4)
	vmovups	%ymm8, 32(%rax,%r8,4)
	vmovups	%ymm7, (%rax,%r8,8)
	vmovups	%ymm6, 32(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%ymm5, (%rax,%rcx,4)
	vmovups	%ymm4, 32(%rax,%rcx,4)
	leaq	(%r8,%r8,4), %rcx
	shlq	$4, %r8
	vmovups	%ymm3, (%rax,%r8)
	vmovups	%ymm2, 32(%rax,%r8)
.LBB37_56:
	vmovups	%ymm1, (%rax,%rcx,4)
	leaq	(%rax,%rcx,4), %rax
.LBB37_57:
	vmovups	%ymm0, 32(%rax)
	popq	%rbx
	popq	%r14
	popq	%r15
.LBB37_58:
	vzeroupper
	retq
.Lfunc_end37:
	.size	bfloat16_page_tile, .Lfunc_end37-bfloat16_page_tile
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI37_0:
	.long	.LBB37_2-.LJTI37_0
	.long	.LBB37_11-.LJTI37_0
	.long	.LBB37_20-.LJTI37_0
	.long	.LBB37_29-.LJTI37_0
	.long	.LBB37_38-.LJTI37_0
	.long	.LBB37_47-.LJTI37_0
	.text
	.p2align	4
	.type	int8_page_tile_of_outputs,@function
int8_page_tile_of_outputs:
	decq	%rdi
	cmpq	$5, %rdi
	ja	.LBB38_59
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	movq	56(%rsp), %r11
	movl	48(%rsp), %ebx
	movq	40(%rsp), %r10
	movq	32(%rsp), %rax
	leaq	.LJTI38_0(%rip), %r14
	movslq	(%r14,%rdi,4), %rdi
	addq	%r14, %rdi
	jmpq	*%rdi
.LBB38_2:
	testl	%ebx, %ebx
	je	.LBB38_3
	vmovups	(%rax), %ymm1
	vmovups	32(%rax), %ymm0
	jmp	.LBB38_5
.LBB38_38:
	testl	%ebx, %ebx
	je	.LBB38_39
	vmovups	(%rax), %ymm9
	vmovups	32(%rax), %ymm8
	vmovups	(%rax,%r10,4), %ymm7
	vmovups	32(%rax,%r10,4), %ymm6
	vmovups	(%rax,%r10,8), %ymm5
	vmovups	32(%rax,%r10,8), %ymm4
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %ymm3
	vmovups	32(%rax,%rdi,4), %ymm2
	movq	%r10, %rdi
	shlq	$4, %rdi
	vmovups	(%rax,%rdi), %ymm1
	vmovups	32(%rax,%rdi), %ymm0
	jmp	.LBB38_41
.LBB38_20:
	testl	%ebx, %ebx
	je	.LBB38_21
	vmovups	(%rax), %ymm5
	vmovups	32(%rax), %ymm4
	vmovups	(%rax,%r10,4), %ymm3
	vmovups	32(%rax,%r10,4), %ymm2
	vmovups	(%rax,%r10,8), %ymm1
	vmovups	32(%rax,%r10,8), %ymm0
	jmp	.LBB38_23
.LBB38_29:
	testl	%ebx, %ebx
	je	.LBB38_30
	vmovups	(%rax), %ymm7
	vmovups	32(%rax), %ymm6
	vmovups	(%rax,%r10,4), %ymm5
	vmovups	32(%rax,%r10,4), %ymm4
	vmovups	(%rax,%r10,8), %ymm3
	vmovups	32(%rax,%r10,8), %ymm2
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %ymm1
	vmovups	32(%rax,%rdi,4), %ymm0
	jmp	.LBB38_32
.LBB38_11:
	testl	%ebx, %ebx
	je	.LBB38_12
	vmovups	(%rax), %ymm1
	vmovups	32(%rax), %ymm2
	vmovups	(%rax,%r10,4), %ymm3
	vmovups	32(%rax,%r10,4), %ymm0
	jmp	.LBB38_14
.LBB38_47:
	testl	%ebx, %ebx
	je	.LBB38_48
	vmovups	(%rax), %ymm11
	vmovups	32(%rax), %ymm10
	vmovups	(%rax,%r10,4), %ymm9
	vmovups	32(%rax,%r10,4), %ymm8
	vmovups	(%rax,%r10,8), %ymm7
	vmovups	32(%rax,%r10,8), %ymm6
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %ymm5
	vmovups	32(%rax,%rdi,4), %ymm4
	movq	%r10, %rdi
	shlq	$4, %rdi
	vmovups	(%rax,%rdi), %ymm3
	vmovups	32(%rax,%rdi), %ymm2
	leaq	(%r10,%r10,4), %rdi
	vmovups	(%rax,%rdi,4), %ymm1
	vmovups	32(%rax,%rdi,4), %ymm0
	jmp	.LBB38_50
.LBB38_39:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
.LBB38_41:
	movq	(%r11), %rbx
	movq	8(%r11), %r11
	vmovups	(%r8), %ymm11
	vmovups	32(%r8), %ymm10
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB38_44
	movq	%rcx, %r8
	subq	%rbx, %r8
	addq	%r11, %r8
	addq	$4112, %r8
	.p2align	4
.LBB38_43:
	vpmovsxbd	(%rcx), %ymm12
	vcvtdq2ps	%ymm12, %ymm12
	vpmovsxbd	8(%rcx), %ymm13
	vmulps	%ymm12, %ymm11, %ymm12
	vcvtdq2ps	%ymm13, %ymm13
	vmulps	%ymm13, %ymm10, %ymm13
	leaq	4096(%rcx), %r14
	leaq	-16(%r8), %r15
	cmpq	%rbx, %r14
	cmovbq	%r14, %r15
	prefetcht0	(%r15)
	vbroadcastss	(%rsi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm13, %ymm8
	vbroadcastss	(%rsi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm13, %ymm6
	vbroadcastss	(%rsi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm13, %ymm4
	vbroadcastss	(%rdi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vbroadcastss	(%rdi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	vfmadd231ps	%ymm13, %ymm14, %ymm0
	vpmovsxbd	16(%rcx), %ymm12
	vcvtdq2ps	%ymm12, %ymm12
	vmulps	%ymm12, %ymm11, %ymm12
	vpmovsxbd	24(%rcx), %ymm13
	vcvtdq2ps	%ymm13, %ymm13
	leaq	4112(%rcx), %r14
	cmpq	%rbx, %r14
	cmovaeq	%r8, %r14
	vmulps	%ymm13, %ymm10, %ymm13
	prefetcht0	(%r14)
	vbroadcastss	4(%rsi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm13, %ymm8
	vbroadcastss	4(%rsi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm13, %ymm6
	vbroadcastss	4(%rsi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm13, %ymm4
	vbroadcastss	4(%rdi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vbroadcastss	4(%rdi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	vfmadd231ps	%ymm13, %ymm14, %ymm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$32, %rcx
	addq	$-2, %r9
	addq	$32, %r8
	cmpq	$1, %r9
	ja	.LBB38_43
.LBB38_44:
	testq	%r9, %r9
	je	.LBB38_46
	vpmovsxbd	(%rcx), %ymm12
	vcvtdq2ps	%ymm12, %ymm12
	vmulps	%ymm12, %ymm11, %ymm11
	vpmovsxbd	8(%rcx), %ymm12
	vcvtdq2ps	%ymm12, %ymm12
	vmulps	%ymm12, %ymm10, %ymm10
	addq	$4096, %rcx
	movq	%rcx, %r8
	subq	%rbx, %r8
	leaq	(%r11,%r8), %r8
	cmovbq	%rcx, %r8
	prefetcht0	(%r8)
	vbroadcastss	(%rsi), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm9
	vfmadd231ps	%ymm12, %ymm10, %ymm8
	vbroadcastss	(%rsi,%rdx,4), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm10, %ymm6
	vbroadcastss	(%rsi,%rdx,8), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm10, %ymm4
	vbroadcastss	(%rdi), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm10, %ymm2
	vbroadcastss	(%rdi,%rdx,4), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm1
	vfmadd231ps	%ymm10, %ymm12, %ymm0
.LBB38_46:
	vmovups	%ymm9, (%rax)
	vmovups	%ymm8, 32(%rax)
	vmovups	%ymm7, (%rax,%r10,4)
	vmovups	%ymm6, 32(%rax,%r10,4)
	vmovups	%ymm5, (%rax,%r10,8)
	vmovups	%ymm4, 32(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%ymm3, (%rax,%rcx,4)
	vmovups	%ymm2, 32(%rax,%rcx,4)
	shlq	$4, %r10
	vmovups	%ymm1, (%rax,%r10)
	addq	%r10, %rax
	jmp	.LBB38_58
.LBB38_21:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
.LBB38_23:
	movq	(%r11), %rdi
	movq	8(%r11), %r11
	vmovups	(%r8), %ymm7
	vmovups	32(%r8), %ymm6
	cmpq	$2, %r9
	jb	.LBB38_26
	movq	%rcx, %r8
	subq	%rdi, %r8
	addq	%r11, %r8
	addq	$4112, %r8
	.p2align	4
.LBB38_25:
	vpmovsxbd	(%rcx), %ymm8
	vcvtdq2ps	%ymm8, %ymm8
	vmulps	%ymm7, %ymm8, %ymm8
	vpmovsxbd	8(%rcx), %ymm9
	vcvtdq2ps	%ymm9, %ymm9
	leaq	4096(%rcx), %rbx
	leaq	-16(%r8), %r14
	cmpq	%rdi, %rbx
	cmovbq	%rbx, %r14
	vmulps	%ymm6, %ymm9, %ymm9
	prefetcht0	(%r14)
	vbroadcastss	(%rsi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm5
	vfmadd231ps	%ymm10, %ymm9, %ymm4
	vbroadcastss	(%rsi,%rdx,4), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm3
	vfmadd231ps	%ymm10, %ymm9, %ymm2
	vbroadcastss	(%rsi,%rdx,8), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm1
	vfmadd231ps	%ymm9, %ymm10, %ymm0
	vpmovsxbd	16(%rcx), %ymm8
	vcvtdq2ps	%ymm8, %ymm8
	vmulps	%ymm7, %ymm8, %ymm8
	vpmovsxbd	24(%rcx), %ymm9
	leaq	4112(%rcx), %rbx
	cmpq	%rdi, %rbx
	cmovaeq	%r8, %rbx
	vcvtdq2ps	%ymm9, %ymm9
	prefetcht0	(%rbx)
	vbroadcastss	4(%rsi), %ymm10
	vmulps	%ymm6, %ymm9, %ymm9
	vfmadd231ps	%ymm8, %ymm10, %ymm5
	vbroadcastss	4(%rsi,%rdx,4), %ymm11
	vfmadd231ps	%ymm10, %ymm9, %ymm4
	vfmadd231ps	%ymm8, %ymm11, %ymm3
	vbroadcastss	4(%rsi,%rdx,8), %ymm10
	vfmadd231ps	%ymm11, %ymm9, %ymm2
	vfmadd231ps	%ymm8, %ymm10, %ymm1
	vfmadd231ps	%ymm9, %ymm10, %ymm0
	addq	$32, %rcx
	addq	$8, %rsi
	addq	$-2, %r9
	addq	$32, %r8
	cmpq	$1, %r9
	ja	.LBB38_25
.LBB38_26:
	testq	%r9, %r9
	je	.LBB38_28
	vpmovsxbd	(%rcx), %ymm8
	vcvtdq2ps	%ymm8, %ymm8
	vmulps	%ymm7, %ymm8, %ymm7
	vpmovsxbd	8(%rcx), %ymm8
	vcvtdq2ps	%ymm8, %ymm8
	vmulps	%ymm6, %ymm8, %ymm6
	addq	$4096, %rcx
	movq	%rcx, %r8
	subq	%rdi, %r8
	leaq	(%r11,%r8), %rdi
	cmovbq	%rcx, %rdi
	prefetcht0	(%rdi)
	vbroadcastss	(%rsi), %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm5
	vfmadd231ps	%ymm8, %ymm6, %ymm4
	vbroadcastss	(%rsi,%rdx,4), %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm3
	vfmadd231ps	%ymm8, %ymm6, %ymm2
	vbroadcastss	(%rsi,%rdx,8), %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm1
	vfmadd231ps	%ymm6, %ymm8, %ymm0
.LBB38_28:
	vmovups	%ymm5, (%rax)
	vmovups	%ymm4, 32(%rax)
	vmovups	%ymm3, (%rax,%r10,4)
	vmovups	%ymm2, 32(%rax,%r10,4)
	vmovups	%ymm1, (%rax,%r10,8)
	leaq	(%rax,%r10,8), %rax
	jmp	.LBB38_58
.LBB38_30:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
.LBB38_32:
	movq	(%r11), %rbx
	movq	8(%r11), %r11
	vmovups	(%r8), %ymm9
	vmovups	32(%r8), %ymm8
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB38_35
	movq	%rcx, %r8
	subq	%rbx, %r8
	addq	%r11, %r8
	addq	$4112, %r8
	.p2align	4
.LBB38_34:
	vpmovsxbd	(%rcx), %ymm10
	vcvtdq2ps	%ymm10, %ymm10
	vpmovsxbd	8(%rcx), %ymm11
	vmulps	%ymm10, %ymm9, %ymm10
	vcvtdq2ps	%ymm11, %ymm11
	vmulps	%ymm11, %ymm8, %ymm11
	leaq	4096(%rcx), %r14
	leaq	-16(%r8), %r15
	cmpq	%rbx, %r14
	cmovbq	%r14, %r15
	prefetcht0	(%r15)
	vbroadcastss	(%rsi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm11, %ymm6
	vbroadcastss	(%rsi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm11, %ymm4
	vbroadcastss	(%rsi,%rdx,8), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm11, %ymm2
	vbroadcastss	(%rdi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm1
	vfmadd231ps	%ymm11, %ymm12, %ymm0
	vpmovsxbd	16(%rcx), %ymm10
	vcvtdq2ps	%ymm10, %ymm10
	vmulps	%ymm10, %ymm9, %ymm10
	vpmovsxbd	24(%rcx), %ymm11
	vcvtdq2ps	%ymm11, %ymm11
	leaq	4112(%rcx), %r14
	cmpq	%rbx, %r14
	cmovaeq	%r8, %r14
	vmulps	%ymm11, %ymm8, %ymm11
	prefetcht0	(%r14)
	vbroadcastss	4(%rsi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm11, %ymm6
	vbroadcastss	4(%rsi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm11, %ymm4
	vbroadcastss	4(%rsi,%rdx,8), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm11, %ymm2
	vbroadcastss	4(%rdi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm1
	vfmadd231ps	%ymm11, %ymm12, %ymm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$32, %rcx
	addq	$-2, %r9
	addq	$32, %r8
	cmpq	$1, %r9
	ja	.LBB38_34
.LBB38_35:
	testq	%r9, %r9
	je	.LBB38_37
	vpmovsxbd	(%rcx), %ymm10
	vcvtdq2ps	%ymm10, %ymm10
	vmulps	%ymm10, %ymm9, %ymm9
	vpmovsxbd	8(%rcx), %ymm10
	vcvtdq2ps	%ymm10, %ymm10
	vmulps	%ymm10, %ymm8, %ymm8
	addq	$4096, %rcx
	movq	%rcx, %r8
	subq	%rbx, %r8
	leaq	(%r11,%r8), %r8
	cmovbq	%rcx, %r8
	prefetcht0	(%r8)
	vbroadcastss	(%rsi), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm7
	vfmadd231ps	%ymm10, %ymm8, %ymm6
	vbroadcastss	(%rsi,%rdx,4), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm5
	vfmadd231ps	%ymm10, %ymm8, %ymm4
	vbroadcastss	(%rsi,%rdx,8), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm3
	vfmadd231ps	%ymm10, %ymm8, %ymm2
	vbroadcastss	(%rdi), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm1
	vfmadd231ps	%ymm8, %ymm10, %ymm0
.LBB38_37:
	vmovups	%ymm7, (%rax)
	vmovups	%ymm6, 32(%rax)
	vmovups	%ymm5, (%rax,%r10,4)
	vmovups	%ymm4, 32(%rax,%r10,4)
	vmovups	%ymm3, (%rax,%r10,8)
	vmovups	%ymm2, 32(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	jmp	.LBB38_57
.LBB38_3:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB38_5:
	movq	(%r11), %rdx
	movq	8(%r11), %rdi
	vmovups	(%r8), %ymm3
	vmovups	32(%r8), %ymm2
	cmpq	$2, %r9
	jb	.LBB38_8
	movq	%rcx, %r8
	subq	%rdx, %r8
	addq	%rdi, %r8
	addq	$4112, %r8
	.p2align	4
.LBB38_7:
	vpmovsxbd	(%rcx), %ymm4
	vcvtdq2ps	%ymm4, %ymm4
	vmulps	%ymm4, %ymm3, %ymm4
	vpmovsxbd	8(%rcx), %ymm5
	vcvtdq2ps	%ymm5, %ymm5
	leaq	4096(%rcx), %r10
	leaq	-16(%r8), %r11
	cmpq	%rdx, %r10
	cmovbq	%r10, %r11
	vmulps	%ymm5, %ymm2, %ymm5
	prefetcht0	(%r11)
	vbroadcastss	(%rsi), %ymm6
	vfmadd213ps	%ymm1, %ymm6, %ymm4
	vfmadd213ps	%ymm0, %ymm6, %ymm5
	vpmovsxbd	16(%rcx), %ymm0
	vcvtdq2ps	%ymm0, %ymm0
	vmulps	%ymm0, %ymm3, %ymm1
	vpmovsxbd	24(%rcx), %ymm0
	leaq	4112(%rcx), %r10
	cmpq	%rdx, %r10
	cmovaeq	%r8, %r10
	vcvtdq2ps	%ymm0, %ymm0
	prefetcht0	(%r10)
	vbroadcastss	4(%rsi), %ymm6
	vmulps	%ymm0, %ymm2, %ymm0
	vfmadd213ps	%ymm4, %ymm6, %ymm1
	vfmadd213ps	%ymm5, %ymm6, %ymm0
	addq	$32, %rcx
	addq	$8, %rsi
	addq	$-2, %r9
	addq	$32, %r8
	cmpq	$1, %r9
	ja	.LBB38_7
.LBB38_8:
	testq	%r9, %r9
	je	.LBB38_10
	vpmovsxbd	(%rcx), %ymm4
	vcvtdq2ps	%ymm4, %ymm4
	vmulps	%ymm4, %ymm3, %ymm3
	vpmovsxbd	8(%rcx), %ymm4
	vcvtdq2ps	%ymm4, %ymm4
	vmulps	%ymm4, %ymm2, %ymm2
	addq	$4096, %rcx
	movq	%rcx, %r8
	subq	%rdx, %r8
	leaq	(%rdi,%r8), %rdx
	cmovbq	%rcx, %rdx
	prefetcht0	(%rdx)
	vbroadcastss	(%rsi), %ymm4
	vfmadd231ps	%ymm3, %ymm4, %ymm1
	vfmadd231ps	%ymm2, %ymm4, %ymm0
.LBB38_10:
	vmovups	%ymm1, (%rax)
	jmp	.LBB38_58
.LBB38_12:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm0, %xmm0, %xmm0
.LBB38_14:
	movq	(%r11), %rdi
	movq	8(%r11), %r11
	vmovups	(%r8), %ymm5
	vmovups	32(%r8), %ymm4
	cmpq	$2, %r9
	jb	.LBB38_17
	movq	%rcx, %r8
	subq	%rdi, %r8
	addq	%r11, %r8
	addq	$4112, %r8
	.p2align	4
.LBB38_16:
	vpmovsxbd	(%rcx), %ymm6
	vcvtdq2ps	%ymm6, %ymm6
	vmulps	%ymm6, %ymm5, %ymm6
	vpmovsxbd	8(%rcx), %ymm7
	vcvtdq2ps	%ymm7, %ymm7
	leaq	4096(%rcx), %rbx
	leaq	-16(%r8), %r14
	cmpq	%rdi, %rbx
	cmovbq	%rbx, %r14
	vmulps	%ymm7, %ymm4, %ymm7
	prefetcht0	(%r14)
	vbroadcastss	(%rsi), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm1
	vfmadd231ps	%ymm8, %ymm7, %ymm2
	vbroadcastss	(%rsi,%rdx,4), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm3
	vfmadd231ps	%ymm7, %ymm8, %ymm0
	vpmovsxbd	16(%rcx), %ymm6
	vcvtdq2ps	%ymm6, %ymm6
	vmulps	%ymm6, %ymm5, %ymm6
	vpmovsxbd	24(%rcx), %ymm7
	leaq	4112(%rcx), %rbx
	cmpq	%rdi, %rbx
	cmovaeq	%r8, %rbx
	vcvtdq2ps	%ymm7, %ymm7
	prefetcht0	(%rbx)
	vbroadcastss	4(%rsi), %ymm8
	vmulps	%ymm7, %ymm4, %ymm7
	vfmadd231ps	%ymm6, %ymm8, %ymm1
	vbroadcastss	4(%rsi,%rdx,4), %ymm9
	vfmadd231ps	%ymm8, %ymm7, %ymm2
	vfmadd231ps	%ymm6, %ymm9, %ymm3
	vfmadd231ps	%ymm7, %ymm9, %ymm0
	addq	$32, %rcx
	addq	$8, %rsi
	addq	$-2, %r9
	addq	$32, %r8
	cmpq	$1, %r9
	ja	.LBB38_16
.LBB38_17:
	testq	%r9, %r9
	je	.LBB38_19
	vpmovsxbd	(%rcx), %ymm6
	vcvtdq2ps	%ymm6, %ymm6
	vmulps	%ymm6, %ymm5, %ymm5
	vpmovsxbd	8(%rcx), %ymm6
	vcvtdq2ps	%ymm6, %ymm6
	vmulps	%ymm6, %ymm4, %ymm4
	addq	$4096, %rcx
	movq	%rcx, %r8
	subq	%rdi, %r8
	leaq	(%r11,%r8), %rdi
	cmovbq	%rcx, %rdi
	prefetcht0	(%rdi)
	vbroadcastss	(%rsi), %ymm6
	vfmadd231ps	%ymm5, %ymm6, %ymm1
	vfmadd231ps	%ymm6, %ymm4, %ymm2
	vbroadcastss	(%rsi,%rdx,4), %ymm6
	vfmadd231ps	%ymm5, %ymm6, %ymm3
	vfmadd231ps	%ymm4, %ymm6, %ymm0
.LBB38_19:
	vmovups	%ymm1, (%rax)
	vmovups	%ymm2, 32(%rax)
	vmovups	%ymm3, (%rax,%r10,4)
	leaq	(%rax,%r10,4), %rax
	jmp	.LBB38_58
.LBB38_48:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
.LBB38_50:
	movq	(%r11), %rbx
	movq	8(%r11), %r11
	vmovups	(%r8), %ymm13
	vmovups	32(%r8), %ymm14
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB38_54
	movq	%rcx, %r8
	subq	%rbx, %r8
	addq	%r11, %r8
	addq	$4112, %r8
	vmovups	%ymm13, -32(%rsp)
	vmovups	%ymm14, -64(%rsp)
	vmovups	-32(%rsp), %ymm13
	.p2align	4
.LBB38_52:
	vpmovsxbd	(%rcx), %ymm14
	vcvtdq2ps	%ymm14, %ymm14
	vpmovsxbd	8(%rcx), %ymm15
	vmulps	%ymm14, %ymm13, %ymm14
	vcvtdq2ps	%ymm15, %ymm15
	vmulps	-64(%rsp), %ymm15, %ymm15
	leaq	4096(%rcx), %r14
	leaq	-16(%r8), %r15
	cmpq	%rbx, %r14
	cmovbq	%r14, %r15
	prefetcht0	(%r15)
	vbroadcastss	(%rsi), %ymm12
	vfmadd231ps	%ymm14, %ymm12, %ymm11
	vfmadd231ps	%ymm12, %ymm15, %ymm10
	vbroadcastss	(%rsi,%rdx,4), %ymm12
	vfmadd231ps	%ymm14, %ymm12, %ymm9
	vfmadd231ps	%ymm12, %ymm15, %ymm8
	vbroadcastss	(%rsi,%rdx,8), %ymm12
	vfmadd231ps	%ymm14, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm15, %ymm6
	vbroadcastss	(%rdi), %ymm12
	vfmadd231ps	%ymm14, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm15, %ymm4
	vbroadcastss	(%rdi,%rdx,4), %ymm12
	vfmadd231ps	%ymm14, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm15, %ymm2
	vbroadcastss	(%rdi,%rdx,8), %ymm12
	vfmadd231ps	%ymm14, %ymm12, %ymm1
	vfmadd231ps	%ymm15, %ymm12, %ymm0
	vpmovsxbd	16(%rcx), %ymm12
	vcvtdq2ps	%ymm12, %ymm12
	vmulps	%ymm12, %ymm13, %ymm14
	vpmovsxbd	24(%rcx), %ymm12
	vcvtdq2ps	%ymm12, %ymm12
	leaq	4112(%rcx), %r14
	cmpq	%rbx, %r14
	cmovaeq	%r8, %r14
	vmulps	-64(%rsp), %ymm12, %ymm12
	prefetcht0	(%r14)
	vbroadcastss	4(%rsi), %ymm15
	vfmadd231ps	%ymm14, %ymm15, %ymm11
	vfmadd231ps	%ymm15, %ymm12, %ymm10
	vbroadcastss	4(%rsi,%rdx,4), %ymm15
	vfmadd231ps	%ymm14, %ymm15, %ymm9
	vfmadd231ps	%ymm15, %ymm12, %ymm8
	vbroadcastss	4(%rsi,%rdx,8), %ymm15
	vfmadd231ps	%ymm14, %ymm15, %ymm7
	vfmadd231ps	%ymm15, %ymm12, %ymm6
	vbroadcastss	4(%rdi), %ymm15
	vfmadd231ps	%ymm14, %ymm15, %ymm5
	vfmadd231ps	%ymm15, %ymm12, %ymm4
	vbroadcastss	4(%rdi,%rdx,4), %ymm15
	vfmadd231ps	%ymm14, %ymm15, %ymm3
	vfmadd231ps	%ymm15, %ymm12, %ymm2
	vbroadcastss	4(%rdi,%rdx,8), %ymm15
	vfmadd231ps	%ymm14, %ymm15, %ymm1
	vfmadd231ps	%ymm12, %ymm15, %ymm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$32, %rcx
	addq	$-2, %r9
	addq	$32, %r8
	cmpq	$1, %r9
	ja	.LBB38_52
	vmovups	-64(%rsp), %ymm14
	vmovups	-32(%rsp), %ymm13
.LBB38_54:
	testq	%r9, %r9
	je	.LBB38_56
	vpmovsxbd	(%rcx), %ymm12
	vcvtdq2ps	%ymm12, %ymm12
	vmulps	%ymm12, %ymm13, %ymm13
	vpmovsxbd	8(%rcx), %ymm12
	vcvtdq2ps	%ymm12, %ymm12
	vmulps	%ymm12, %ymm14, %ymm12
	addq	$4096, %rcx
	movq	%rcx, %r8
	subq	%rbx, %r8
	leaq	(%r11,%r8), %r8
	cmovbq	%rcx, %r8
	prefetcht0	(%r8)
	vbroadcastss	(%rsi), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm11
	vfmadd231ps	%ymm14, %ymm12, %ymm10
	vbroadcastss	(%rsi,%rdx,4), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm12, %ymm8
	vbroadcastss	(%rsi,%rdx,8), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm12, %ymm6
	vbroadcastss	(%rdi), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm12, %ymm4
	vbroadcastss	(%rdi,%rdx,4), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm12, %ymm2
	vbroadcastss	(%rdi,%rdx,8), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm1
	vfmadd231ps	%ymm12, %ymm14, %ymm0
.LBB38_56:
	vmovups	%ymm11, (%rax)
	vmovups	%ymm10, 32(%rax)
	vmovups	%ymm9, (%rax,%r10,4)
	vmovups	%ymm8, 32(%rax,%r10,4)
	vmovups	%ymm7, (%rax,%r10,8)
	vmovups	%ymm6, 32(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%ymm5, (%rax,%rcx,4)
	vmovups	%ymm4, 32(%rax,%rcx,4)
	leaq	(%r10,%r10,4), %rcx
	shlq	$4, %r10
	vmovups	%ymm3, (%rax,%r10)
	vmovups	%ymm2, 32(%rax,%r10)
.LBB38_57:
	vmovups	%ymm1, (%rax,%rcx,4)
	leaq	(%rax,%rcx,4), %rax
.LBB38_58:
	vmovups	%ymm0, 32(%rax)
	popq	%rbx
	popq	%r14
	popq	%r15
.LBB38_59:
	vzeroupper
	retq
.Lfunc_end38:
	.size	int8_page_tile_of_outputs, .Lfunc_end38-int8_page_tile_of_outputs
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI38_0:
	.long	.LBB38_2-.LJTI38_0
	.long	.LBB38_11-.LJTI38_0
	.long	.LBB38_20-.LJTI38_0
	.long	.LBB38_29-.LJTI38_0
	.long	.LBB38_38-.LJTI38_0
	.long	.LBB38_47-.LJTI38_0
	.text
	.p2align	4
	.type	int8_page_tile_of_inputs,@function
int8_page_tile_of_inputs:
	decq	%rdi
	cmpq	$5, %rdi
	ja	.LBB39_58
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	80(%rsp), %rbx
	movl	72(%rsp), %r11d
	movq	64(%rsp), %r10
	movq	56(%rsp), %rax
	leaq	.LJTI39_0(%rip), %r14
	movslq	(%r14,%rdi,4), %rdi
	addq	%r14, %rdi
	jmpq	*%rdi
.LBB39_2:
	testl	%r11d, %r11d
	je	.LBB39_3
	vmovups	(%rax), %ymm1
	vmovups	32(%rax), %ymm0
	jmp	.LBB39_5
.LBB39_38:
	testl	%r11d, %r11d
	je	.LBB39_39
	vmovups	(%rax), %ymm9
	vmovups	32(%rax), %ymm8
	vmovups	(%rax,%r10,4), %ymm7
	vmovups	32(%rax,%r10,4), %ymm6
	vmovups	(%rax,%r10,8), %ymm5
	vmovups	32(%rax,%r10,8), %ymm4
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %ymm3
	vmovups	32(%rax,%rdi,4), %ymm2
	movq	%r10, %rdi
	shlq	$4, %rdi
	vmovups	(%rax,%rdi), %ymm1
	vmovups	32(%rax,%rdi), %ymm0
	jmp	.LBB39_41
.LBB39_20:
	testl	%r11d, %r11d
	je	.LBB39_21
	vmovups	(%rax), %ymm5
	vmovups	32(%rax), %ymm4
	vmovups	(%rax,%r10,4), %ymm3
	vmovups	32(%rax,%r10,4), %ymm2
	vmovups	(%rax,%r10,8), %ymm1
	vmovups	32(%rax,%r10,8), %ymm0
	jmp	.LBB39_23
.LBB39_29:
	testl	%r11d, %r11d
	je	.LBB39_30
	vmovups	(%rax), %ymm7
	vmovups	32(%rax), %ymm6
	vmovups	(%rax,%r10,4), %ymm5
	vmovups	32(%rax,%r10,4), %ymm4
	vmovups	(%rax,%r10,8), %ymm3
	vmovups	32(%rax,%r10,8), %ymm2
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %ymm1
	vmovups	32(%rax,%rdi,4), %ymm0
	jmp	.LBB39_32
.LBB39_11:
	testl	%r11d, %r11d
	je	.LBB39_12
	vmovups	(%rax), %ymm1
	vmovups	32(%rax), %ymm2
	vmovups	(%rax,%r10,4), %ymm3
	vmovups	32(%rax,%r10,4), %ymm0
	jmp	.LBB39_14
.LBB39_47:
	testl	%r11d, %r11d
	je	.LBB39_48
	vmovups	(%rax), %ymm11
	vmovups	32(%rax), %ymm10
	vmovups	(%rax,%r10,4), %ymm9
	vmovups	32(%rax,%r10,4), %ymm8
	vmovups	(%rax,%r10,8), %ymm7
	vmovups	32(%rax,%r10,8), %ymm6
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %ymm5
	vmovups	32(%rax,%rdi,4), %ymm4
	movq	%r10, %rdi
	shlq	$4, %rdi
	vmovups	(%rax,%rdi), %ymm3
	vmovups	32(%rax,%rdi), %ymm2
	leaq	(%r10,%r10,4), %rdi
	vmovups	(%rax,%rdi,4), %ymm1
	vmovups	32(%rax,%rdi,4), %ymm0
	jmp	.LBB39_50
.LBB39_39:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
.LBB39_41:
	movq	(%rbx), %r11
	movq	8(%rbx), %rbx
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	movq	%rcx, %r14
	cmpq	$2, %r9
	jb	.LBB39_44
	subq	%r11, %r14
	leaq	(%r14,%rbx), %r15
	addq	$4112, %r15
	leaq	4(%r8), %r12
	movq	%rcx, %r14
	.p2align	4
.LBB39_43:
	vbroadcastss	-4(%r12), %ymm11
	vpmovsxbd	(%r14), %ymm10
	vcvtdq2ps	%ymm10, %ymm10
	vmulps	%ymm10, %ymm11, %ymm10
	vpmovsxbd	8(%r14), %ymm12
	vcvtdq2ps	%ymm12, %ymm12
	leaq	4096(%r14), %r13
	leaq	-16(%r15), %rbp
	cmpq	%r11, %r13
	cmovbq	%r13, %rbp
	vmulps	%ymm12, %ymm11, %ymm11
	prefetcht0	(%rbp)
	vbroadcastss	(%rsi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm9
	vfmadd231ps	%ymm12, %ymm11, %ymm8
	vbroadcastss	(%rsi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm11, %ymm6
	vbroadcastss	(%rsi,%rdx,8), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm11, %ymm4
	vbroadcastss	(%rdi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm11, %ymm2
	vbroadcastss	(%rdi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm1
	vfmadd231ps	%ymm11, %ymm12, %ymm0
	vbroadcastss	(%r12), %ymm10
	vpmovsxbd	16(%r14), %ymm11
	vcvtdq2ps	%ymm11, %ymm11
	vmulps	%ymm11, %ymm10, %ymm11
	vpmovsxbd	24(%r14), %ymm12
	vcvtdq2ps	%ymm12, %ymm12
	vmulps	%ymm12, %ymm10, %ymm10
	leaq	4112(%r14), %r13
	cmpq	%r11, %r13
	cmovaeq	%r15, %r13
	prefetcht0	(%r13)
	vbroadcastss	4(%rsi), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm9
	vfmadd231ps	%ymm12, %ymm10, %ymm8
	vbroadcastss	4(%rsi,%rdx,4), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm10, %ymm6
	vbroadcastss	4(%rsi,%rdx,8), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm10, %ymm4
	vbroadcastss	4(%rdi), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm10, %ymm2
	vbroadcastss	4(%rdi,%rdx,4), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm1
	vfmadd231ps	%ymm10, %ymm12, %ymm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$32, %r14
	addq	$-2, %r9
	addq	$32, %r15
	addq	$8, %r12
	cmpq	$1, %r9
	ja	.LBB39_43
.LBB39_44:
	testq	%r9, %r9
	je	.LBB39_46
	movq	%r14, %r9
	subq	%rcx, %r9
	shrq	$4, %r9
	vbroadcastss	(%r8,%r9,4), %ymm11
	vpmovsxbd	(%r14), %ymm10
	vcvtdq2ps	%ymm10, %ymm10
	vmulps	%ymm10, %ymm11, %ymm10
	vpmovsxbd	8(%r14), %ymm12
	vcvtdq2ps	%ymm12, %ymm12
	vmulps	%ymm12, %ymm11, %ymm11
	addq	$4096, %r14
	movq	%r14, %rcx
	subq	%r11, %rcx
	leaq	(%rbx,%rcx), %rcx
	cmovbq	%r14, %rcx
	prefetcht0	(%rcx)
	vbroadcastss	(%rsi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm9
	vfmadd231ps	%ymm12, %ymm11, %ymm8
	vbroadcastss	(%rsi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm11, %ymm6
	vbroadcastss	(%rsi,%rdx,8), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm11, %ymm4
	vbroadcastss	(%rdi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm11, %ymm2
	vbroadcastss	(%rdi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm1
	vfmadd231ps	%ymm11, %ymm12, %ymm0
.LBB39_46:
	vmovups	%ymm9, (%rax)
	vmovups	%ymm8, 32(%rax)
	vmovups	%ymm7, (%rax,%r10,4)
	vmovups	%ymm6, 32(%rax,%r10,4)
	vmovups	%ymm5, (%rax,%r10,8)
	vmovups	%ymm4, 32(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%ymm3, (%rax,%rcx,4)
	vmovups	%ymm2, 32(%rax,%rcx,4)
	shlq	$4, %r10
	vmovups	%ymm1, (%rax,%r10)
	addq	%r10, %rax
	jmp	.LBB39_57
.LBB39_21:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
.LBB39_23:
	movq	(%rbx), %rdi
	movq	8(%rbx), %r11
	movq	%rcx, %rbx
	cmpq	$2, %r9
	jb	.LBB39_26
	subq	%rdi, %rbx
	leaq	(%rbx,%r11), %r14
	addq	$4112, %r14
	leaq	4(%r8), %r15
	movq	%rcx, %rbx
	.p2align	4
.LBB39_25:
	vbroadcastss	-4(%r15), %ymm6
	vpmovsxbd	(%rbx), %ymm7
	vcvtdq2ps	%ymm7, %ymm7
	vmulps	%ymm7, %ymm6, %ymm7
	vpmovsxbd	8(%rbx), %ymm8
	leaq	4096(%rbx), %r12
	leaq	-16(%r14), %r13
	cmpq	%rdi, %r12
	cmovbq	%r12, %r13
	vcvtdq2ps	%ymm8, %ymm8
	prefetcht0	(%r13)
	vbroadcastss	(%rsi), %ymm9
	vmulps	%ymm6, %ymm8, %ymm6
	vfmadd231ps	%ymm7, %ymm9, %ymm5
	vbroadcastss	(%rsi,%rdx,4), %ymm8
	vfmadd231ps	%ymm9, %ymm6, %ymm4
	vfmadd231ps	%ymm7, %ymm8, %ymm3
	vbroadcastss	(%rsi,%rdx,8), %ymm9
	vfmadd231ps	%ymm8, %ymm6, %ymm2
	vfmadd231ps	%ymm7, %ymm9, %ymm1
	vbroadcastss	(%r15), %ymm7
	vfmadd231ps	%ymm6, %ymm9, %ymm0
	vpmovsxbd	16(%rbx), %ymm6
	vcvtdq2ps	%ymm6, %ymm6
	vmulps	%ymm6, %ymm7, %ymm6
	vpmovsxbd	24(%rbx), %ymm8
	vcvtdq2ps	%ymm8, %ymm8
	leaq	4112(%rbx), %r12
	cmpq	%rdi, %r12
	cmovaeq	%r14, %r12
	vmulps	%ymm7, %ymm8, %ymm7
	prefetcht0	(%r12)
	vbroadcastss	4(%rsi), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm5
	vfmadd231ps	%ymm8, %ymm7, %ymm4
	vbroadcastss	4(%rsi,%rdx,4), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm3
	vfmadd231ps	%ymm8, %ymm7, %ymm2
	vbroadcastss	4(%rsi,%rdx,8), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm1
	vfmadd231ps	%ymm7, %ymm8, %ymm0
	addq	$32, %rbx
	addq	$8, %rsi
	addq	$-2, %r9
	addq	$32, %r14
	addq	$8, %r15
	cmpq	$1, %r9
	ja	.LBB39_25
.LBB39_26:
	testq	%r9, %r9
	je	.LBB39_28
	movq	%rbx, %r9
	subq	%rcx, %r9
	shrq	$4, %r9
	vbroadcastss	(%r8,%r9,4), %ymm6
	vpmovsxbd	(%rbx), %ymm7
	vcvtdq2ps	%ymm7, %ymm7
	vmulps	%ymm7, %ymm6, %ymm7
	vpmovsxbd	8(%rbx), %ymm8
	vcvtdq2ps	%ymm8, %ymm8
	vmulps	%ymm6, %ymm8, %ymm6
	addq	$4096, %rbx
	movq	%rbx, %rcx
	subq	%rdi, %rcx
	leaq	(%r11,%rcx), %rcx
	cmovbq	%rbx, %rcx
	prefetcht0	(%rcx)
	vbroadcastss	(%rsi), %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm5
	vfmadd231ps	%ymm8, %ymm6, %ymm4
	vbroadcastss	(%rsi,%rdx,4), %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm3
	vfmadd231ps	%ymm8, %ymm6, %ymm2
	vbroadcastss	(%rsi,%rdx,8), %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm1
	vfmadd231ps	%ymm6, %ymm8, %ymm0
.LBB39_28:
	vmovups	%ymm5, (%rax)
	vmovups	%ymm4, 32(%rax)
	vmovups	%ymm3, (%rax,%r10,4)
	vmovups	%ymm2, 32(%rax,%r10,4)
	vmovups	%ymm1, (%rax,%r10,8)
	leaq	(%rax,%r10,8), %rax
	jmp	.LBB39_57
.LBB39_30:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
.LBB39_32:
	movq	(%rbx), %r11
	movq	8(%rbx), %rbx
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	movq	%rcx, %r14
	cmpq	$2, %r9
	jb	.LBB39_35
	subq	%r11, %r14
	leaq	(%r14,%rbx), %r15
	addq	$4112, %r15
	leaq	4(%r8), %r12
	movq	%rcx, %r14
	.p2align	4
.LBB39_34:
	vbroadcastss	-4(%r12), %ymm8
	vpmovsxbd	(%r14), %ymm9
	vcvtdq2ps	%ymm9, %ymm9
	vmulps	%ymm9, %ymm8, %ymm9
	vpmovsxbd	8(%r14), %ymm10
	vcvtdq2ps	%ymm10, %ymm10
	leaq	4096(%r14), %r13
	leaq	-16(%r15), %rbp
	cmpq	%r11, %r13
	cmovbq	%r13, %rbp
	vmulps	%ymm10, %ymm8, %ymm8
	prefetcht0	(%rbp)
	vbroadcastss	(%rsi), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm7
	vfmadd231ps	%ymm10, %ymm8, %ymm6
	vbroadcastss	(%rsi,%rdx,4), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm5
	vfmadd231ps	%ymm10, %ymm8, %ymm4
	vbroadcastss	(%rsi,%rdx,8), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm3
	vfmadd231ps	%ymm10, %ymm8, %ymm2
	vbroadcastss	(%rdi), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm1
	vfmadd231ps	%ymm8, %ymm10, %ymm0
	vbroadcastss	(%r12), %ymm8
	vpmovsxbd	16(%r14), %ymm9
	vcvtdq2ps	%ymm9, %ymm9
	vmulps	%ymm9, %ymm8, %ymm9
	vpmovsxbd	24(%r14), %ymm10
	vcvtdq2ps	%ymm10, %ymm10
	vmulps	%ymm10, %ymm8, %ymm8
	leaq	4112(%r14), %r13
	cmpq	%r11, %r13
	cmovaeq	%r15, %r13
	prefetcht0	(%r13)
	vbroadcastss	4(%rsi), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm7
	vfmadd231ps	%ymm10, %ymm8, %ymm6
	vbroadcastss	4(%rsi,%rdx,4), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm5
	vfmadd231ps	%ymm10, %ymm8, %ymm4
	vbroadcastss	4(%rsi,%rdx,8), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm3
	vfmadd231ps	%ymm10, %ymm8, %ymm2
	vbroadcastss	4(%rdi), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm1
	vfmadd231ps	%ymm8, %ymm10, %ymm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$32, %r14
	addq	$-2, %r9
	addq	$32, %r15
	addq	$8, %r12
	cmpq	$1, %r9
	ja	.LBB39_34
.LBB39_35:
	testq	%r9, %r9
	je	.LBB39_37
	movq	%r14, %r9
	subq	%rcx, %r9
	shrq	$4, %r9
	vbroadcastss	(%r8,%r9,4), %ymm8
	vpmovsxbd	(%r14), %ymm9
	vcvtdq2ps	%ymm9, %ymm9
	vmulps	%ymm9, %ymm8, %ymm9
	vpmovsxbd	8(%r14), %ymm10
	vcvtdq2ps	%ymm10, %ymm10
	vmulps	%ymm10, %ymm8, %ymm8
	addq	$4096, %r14
	movq	%r14, %rcx
	subq	%r11, %rcx
	leaq	(%rbx,%rcx), %rcx
	cmovbq	%r14, %rcx
	prefetcht0	(%rcx)
	vbroadcastss	(%rsi), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm7
	vfmadd231ps	%ymm10, %ymm8, %ymm6
	vbroadcastss	(%rsi,%rdx,4), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm5
	vfmadd231ps	%ymm10, %ymm8, %ymm4
	vbroadcastss	(%rsi,%rdx,8), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm3
	vfmadd231ps	%ymm10, %ymm8, %ymm2
	vbroadcastss	(%rdi), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm1
	vfmadd231ps	%ymm8, %ymm10, %ymm0
.LBB39_37:
	vmovups	%ymm7, (%rax)
	vmovups	%ymm6, 32(%rax)
	vmovups	%ymm5, (%rax,%r10,4)
	vmovups	%ymm4, 32(%rax,%r10,4)
	vmovups	%ymm3, (%rax,%r10,8)
	vmovups	%ymm2, 32(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	jmp	.LBB39_56
.LBB39_3:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB39_5:
	movq	(%rbx), %rdx
	movq	8(%rbx), %rdi
	movq	%rcx, %r10
	cmpq	$2, %r9
	jb	.LBB39_8
	subq	%rdx, %r10
	leaq	(%r10,%rdi), %r11
	addq	$4112, %r11
	leaq	4(%r8), %rbx
	movq	%rcx, %r10
	.p2align	4
.LBB39_7:
	vbroadcastss	-4(%rbx), %ymm3
	vpmovsxbd	(%r10), %ymm2
	vcvtdq2ps	%ymm2, %ymm2
	vmulps	%ymm2, %ymm3, %ymm2
	vpmovsxbd	8(%r10), %ymm4
	leaq	4096(%r10), %r14
	leaq	-16(%r11), %r15
	cmpq	%rdx, %r14
	cmovbq	%r14, %r15
	vcvtdq2ps	%ymm4, %ymm4
	prefetcht0	(%r15)
	vbroadcastss	(%rsi), %ymm5
	vmulps	%ymm4, %ymm3, %ymm3
	vfmadd213ps	%ymm1, %ymm5, %ymm2
	vbroadcastss	(%rbx), %ymm4
	vfmadd213ps	%ymm0, %ymm5, %ymm3
	vpmovsxbd	16(%r10), %ymm0
	vcvtdq2ps	%ymm0, %ymm0
	vmulps	%ymm0, %ymm4, %ymm1
	vpmovsxbd	24(%r10), %ymm0
	vcvtdq2ps	%ymm0, %ymm0
	leaq	4112(%r10), %r14
	cmpq	%rdx, %r14
	cmovaeq	%r11, %r14
	vmulps	%ymm0, %ymm4, %ymm0
	prefetcht0	(%r14)
	vbroadcastss	4(%rsi), %ymm4
	vfmadd213ps	%ymm2, %ymm4, %ymm1
	vfmadd213ps	%ymm3, %ymm4, %ymm0
	addq	$32, %r10
	addq	$8, %rsi
	addq	$-2, %r9
	addq	$32, %r11
	addq	$8, %rbx
	cmpq	$1, %r9
	ja	.LBB39_7
.LBB39_8:
	testq	%r9, %r9
	je	.LBB39_10
	movq	%r10, %r9
	subq	%rcx, %r9
	shrq	$4, %r9
	vbroadcastss	(%r8,%r9,4), %ymm2
	vpmovsxbd	(%r10), %ymm3
	vcvtdq2ps	%ymm3, %ymm3
	vmulps	%ymm3, %ymm2, %ymm3
	vpmovsxbd	8(%r10), %ymm4
	vcvtdq2ps	%ymm4, %ymm4
	vmulps	%ymm4, %ymm2, %ymm2
	addq	$4096, %r10
	movq	%r10, %rcx
	subq	%rdx, %rcx
	leaq	(%rdi,%rcx), %rcx
	cmovbq	%r10, %rcx
	prefetcht0	(%rcx)
	vbroadcastss	(%rsi), %ymm4
	vfmadd231ps	%ymm3, %ymm4, %ymm1
	vfmadd231ps	%ymm2, %ymm4, %ymm0
.LBB39_10:
	vmovups	%ymm1, (%rax)
	jmp	.LBB39_57
.LBB39_12:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm0, %xmm0, %xmm0
.LBB39_14:
	movq	(%rbx), %rdi
	movq	8(%rbx), %r11
	movq	%rcx, %rbx
	cmpq	$2, %r9
	jb	.LBB39_17
	subq	%rdi, %rbx
	leaq	(%rbx,%r11), %r14
	addq	$4112, %r14
	leaq	4(%r8), %r15
	movq	%rcx, %rbx
	.p2align	4
.LBB39_16:
	vbroadcastss	-4(%r15), %ymm4
	vpmovsxbd	(%rbx), %ymm5
	vcvtdq2ps	%ymm5, %ymm5
	vmulps	%ymm5, %ymm4, %ymm5
	vpmovsxbd	8(%rbx), %ymm6
	leaq	4096(%rbx), %r12
	leaq	-16(%r14), %r13
	cmpq	%rdi, %r12
	cmovbq	%r12, %r13
	vcvtdq2ps	%ymm6, %ymm6
	prefetcht0	(%r13)
	vbroadcastss	(%rsi), %ymm7
	vmulps	%ymm6, %ymm4, %ymm4
	vfmadd231ps	%ymm5, %ymm7, %ymm1
	vbroadcastss	(%rsi,%rdx,4), %ymm6
	vfmadd231ps	%ymm7, %ymm4, %ymm2
	vfmadd231ps	%ymm5, %ymm6, %ymm3
	vbroadcastss	(%r15), %ymm5
	vfmadd231ps	%ymm4, %ymm6, %ymm0
	vpmovsxbd	16(%rbx), %ymm4
	vcvtdq2ps	%ymm4, %ymm4
	vmulps	%ymm4, %ymm5, %ymm4
	vpmovsxbd	24(%rbx), %ymm6
	vcvtdq2ps	%ymm6, %ymm6
	leaq	4112(%rbx), %r12
	cmpq	%rdi, %r12
	cmovaeq	%r14, %r12
	vmulps	%ymm6, %ymm5, %ymm5
	prefetcht0	(%r12)
	vbroadcastss	4(%rsi), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm1
	vfmadd231ps	%ymm6, %ymm5, %ymm2
	vbroadcastss	4(%rsi,%rdx,4), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm3
	vfmadd231ps	%ymm5, %ymm6, %ymm0
	addq	$32, %rbx
	addq	$8, %rsi
	addq	$-2, %r9
	addq	$32, %r14
	addq	$8, %r15
	cmpq	$1, %r9
	ja	.LBB39_16
.LBB39_17:
	testq	%r9, %r9
	je	.LBB39_19
	movq	%rbx, %r9
	subq	%rcx, %r9
	shrq	$4, %r9
	vbroadcastss	(%r8,%r9,4), %ymm4
	vpmovsxbd	(%rbx), %ymm5
	vcvtdq2ps	%ymm5, %ymm5
	vmulps	%ymm5, %ymm4, %ymm5
	vpmovsxbd	8(%rbx), %ymm6
	vcvtdq2ps	%ymm6, %ymm6
	vmulps	%ymm6, %ymm4, %ymm4
	addq	$4096, %rbx
	movq	%rbx, %rcx
	subq	%rdi, %rcx
	leaq	(%r11,%rcx), %rcx
	cmovbq	%rbx, %rcx
	prefetcht0	(%rcx)
	vbroadcastss	(%rsi), %ymm6
	vfmadd231ps	%ymm5, %ymm6, %ymm1
	vfmadd231ps	%ymm6, %ymm4, %ymm2
	vbroadcastss	(%rsi,%rdx,4), %ymm6
	vfmadd231ps	%ymm5, %ymm6, %ymm3
	vfmadd231ps	%ymm4, %ymm6, %ymm0
.LBB39_19:
	vmovups	%ymm1, (%rax)
	vmovups	%ymm2, 32(%rax)
	vmovups	%ymm3, (%rax,%r10,4)
	leaq	(%rax,%r10,4), %rax
	jmp	.LBB39_57
.LBB39_48:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
.LBB39_50:
	movq	(%rbx), %r11
	movq	8(%rbx), %rbx
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	movq	%rcx, %r14
	cmpq	$2, %r9
	jb	.LBB39_53
	subq	%r11, %r14
	leaq	(%r14,%rbx), %r15
	addq	$4112, %r15
	leaq	4(%r8), %r12
	movq	%rcx, %r14
	.p2align	4
.LBB39_52:
	vbroadcastss	-4(%r12), %ymm13
	vpmovsxbd	(%r14), %ymm12
	vcvtdq2ps	%ymm12, %ymm12
	vmulps	%ymm12, %ymm13, %ymm12
	vpmovsxbd	8(%r14), %ymm14
	vcvtdq2ps	%ymm14, %ymm14
	leaq	4096(%r14), %r13
	leaq	-16(%r15), %rbp
	cmpq	%r11, %r13
	cmovbq	%r13, %rbp
	vmulps	%ymm14, %ymm13, %ymm13
	prefetcht0	(%rbp)
	vbroadcastss	(%rsi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm11
	vfmadd231ps	%ymm14, %ymm13, %ymm10
	vbroadcastss	(%rsi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm13, %ymm8
	vbroadcastss	(%rsi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm13, %ymm6
	vbroadcastss	(%rdi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm13, %ymm4
	vbroadcastss	(%rdi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vbroadcastss	(%rdi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	vfmadd231ps	%ymm13, %ymm14, %ymm0
	vbroadcastss	(%r12), %ymm13
	vpmovsxbd	16(%r14), %ymm12
	vcvtdq2ps	%ymm12, %ymm12
	vmulps	%ymm12, %ymm13, %ymm12
	vpmovsxbd	24(%r14), %ymm14
	vcvtdq2ps	%ymm14, %ymm14
	vmulps	%ymm14, %ymm13, %ymm13
	leaq	4112(%r14), %r13
	cmpq	%r11, %r13
	cmovaeq	%r15, %r13
	prefetcht0	(%r13)
	vbroadcastss	4(%rsi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm11
	vfmadd231ps	%ymm14, %ymm13, %ymm10
	vbroadcastss	4(%rsi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm13, %ymm8
	vbroadcastss	4(%rsi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm13, %ymm6
	vbroadcastss	4(%rdi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm13, %ymm4
	vbroadcastss	4(%rdi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vbroadcastss	4(%rdi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	vfmadd231ps	%ymm13, %ymm14, %ymm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$32, %r14
	addq	$-2, %r9
	addq	$32, %r15
	addq	$8, %r12
	cmpq	$1, %r9
	ja	.LBB39_52
.LBB39_53:
	testq	%r9, %r9
	je	.LBB39_55
	movq	%r14, %r9
	subq	%rcx, %r9
	shrq	$4, %r9
	vbroadcastss	(%r8,%r9,4), %ymm13
	vpmovsxbd	(%r14), %ymm12
	vcvtdq2ps	%ymm12, %ymm12
	vmulps	%ymm12, %ymm13, %ymm12
	vpmovsxbd	8(%r14), %ymm14
	vcvtdq2ps	%ymm14, %ymm14
	vmulps	%ymm14, %ymm13, %ymm13
	addq	$4096, %r14
	movq	%r14, %rcx
	subq	%r11, %rcx
	leaq	(%rbx,%rcx), %rcx
	cmovbq	%r14, %rcx
	prefetcht0	(%rcx)
	vbroadcastss	(%rsi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm11
	vfmadd231ps	%ymm14, %ymm13, %ymm10
	vbroadcastss	(%rsi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm13, %ymm8
	vbroadcastss	(%rsi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm13, %ymm6
	vbroadcastss	(%rdi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm13, %ymm4
	vbroadcastss	(%rdi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vbroadcastss	(%rdi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	vfmadd231ps	%ymm13, %ymm14, %ymm0
.LBB39_55:
	vmovups	%ymm11, (%rax)
	vmovups	%ymm10, 32(%rax)
	vmovups	%ymm9, (%rax,%r10,4)
	vmovups	%ymm8, 32(%rax,%r10,4)
	vmovups	%ymm7, (%rax,%r10,8)
	vmovups	%ymm6, 32(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%ymm5, (%rax,%rcx,4)
	vmovups	%ymm4, 32(%rax,%rcx,4)
	leaq	(%r10,%r10,4), %rcx
	shlq	$4, %r10
	vmovups	%ymm3, (%rax,%r10)
	vmovups	%ymm2, 32(%rax,%r10)
.LBB39_56:
	vmovups	%ymm1, (%rax,%rcx,4)
	leaq	(%rax,%rcx,4), %rax
.LBB39_57:
	vmovups	%ymm0, 32(%rax)
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB39_58:
	vzeroupper
	retq
.Lfunc_end39:
	.size	int8_page_tile_of_inputs, .Lfunc_end39-int8_page_tile_of_inputs
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI39_0:
	.long	.LBB39_2-.LJTI39_0
	.long	.LBB39_11-.LJTI39_0
	.long	.LBB39_20-.LJTI39_0
	.long	.LBB39_29-.LJTI39_0
	.long	.LBB39_38-.LJTI39_0
	.long	.LBB39_47-.LJTI39_0
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI40_0:
	.long	0xff800000
	.text
	.p2align	4
	.type	transposed_tile_of,@function
transposed_tile_of:
	decq	%rdi
	cmpq	$5, %rdi
	ja	.LBB40_80
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	leaq	.LJTI40_0(%rip), %rax
	movslq	(%rax,%rdi,4), %rdi
	addq	%rax, %rdi
	jmpq	*%rdi
.LBB40_2:
	movq	%rcx, %rax
	shlq	$8, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB40_3
	leaq	(,%rcx,8), %r10
	leaq	-2(%r8), %r11
	shrq	%r11
	incq	%r11
	leaq	32(%rax), %rbx
	leaq	(%rax,%rcx,4), %r14
	addq	$32, %r14
	vxorps	%xmm1, %xmm1, %xmm1
	movq	%rdx, %rdi
	.p2align	4
.LBB40_5:
	prefetcht1	(%rdx)
	vmovups	(%rdi), %ymm2
	vmovups	32(%rdi), %ymm3
	prefetcht0	-32(%rdi,%rbx)
	prefetcht0	(%rdi,%rbx)
	vbroadcastss	(%rsi), %ymm4
	vfmadd213ps	%ymm0, %ymm4, %ymm2
	vfmadd213ps	%ymm1, %ymm4, %ymm3
	vmovups	(%rdi,%rcx,4), %ymm0
	vmovups	32(%rdi,%rcx,4), %ymm1
	prefetcht0	-32(%rdi,%r14)
	prefetcht0	(%rdi,%r14)
	vbroadcastss	24(%rsi), %ymm4
	vfmadd213ps	%ymm2, %ymm4, %ymm0
	vfmadd213ps	%ymm3, %ymm4, %ymm1
	addq	%r10, %rdi
	addq	$48, %rsi
	addq	$-2, %r8
	decq	%r11
	jne	.LBB40_5
	testq	%r8, %r8
	je	.LBB40_8
.LBB40_7:
	vmovups	(%rdi), %ymm2
	prefetcht0	(%rdi,%rax)
	prefetcht0	32(%rdi,%rax)
	vbroadcastss	(%rsi), %ymm3
	vfmadd231ps	%ymm2, %ymm3, %ymm0
	vfmadd231ps	32(%rdi), %ymm3, %ymm1
.LBB40_8:
	movq	16(%r9), %rdx
	movq	24(%r9), %rax
	cmpl	$0, 40(%r9)
	je	.LBB40_9
	vxorps	%xmm2, %xmm2, %xmm2
	jmp	.LBB40_11
.LBB40_54:
	leaq	12(%rsi), %rax
	movq	%rcx, %rdi
	shlq	$8, %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB40_55
	leaq	(,%rcx,8), %r11
	leaq	-2(%r8), %rbx
	shrq	%rbx
	incq	%rbx
	leaq	32(%rdi), %r14
	leaq	(%rdi,%rcx,4), %r15
	addq	$32, %r15
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	movq	%rdx, %r10
	.p2align	4
.LBB40_57:
	prefetcht1	(%rdx)
	vmovups	(%r10), %ymm11
	vmovups	32(%r10), %ymm10
	prefetcht0	-32(%r10,%r14)
	prefetcht0	(%r10,%r14)
	vbroadcastss	(%rsi), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm9
	vbroadcastss	4(%rsi), %ymm13
	vfmadd231ps	%ymm12, %ymm10, %ymm8
	vfmadd231ps	%ymm11, %ymm13, %ymm7
	vbroadcastss	8(%rsi), %ymm12
	vfmadd231ps	%ymm13, %ymm10, %ymm6
	vfmadd231ps	%ymm11, %ymm12, %ymm5
	vbroadcastss	(%rax), %ymm13
	vfmadd231ps	%ymm12, %ymm10, %ymm4
	vfmadd231ps	%ymm11, %ymm13, %ymm3
	vbroadcastss	4(%rax), %ymm12
	vfmadd231ps	%ymm13, %ymm10, %ymm2
	vfmadd231ps	%ymm11, %ymm12, %ymm1
	vmovups	(%r10,%rcx,4), %ymm11
	vmovups	32(%r10,%rcx,4), %ymm13
	prefetcht0	-32(%r10,%r15)
	prefetcht0	(%r10,%r15)
	vbroadcastss	24(%rsi), %ymm14
	vfmadd231ps	%ymm10, %ymm12, %ymm0
	vfmadd231ps	%ymm11, %ymm14, %ymm9
	vbroadcastss	28(%rsi), %ymm10
	vfmadd231ps	%ymm14, %ymm13, %ymm8
	vfmadd231ps	%ymm11, %ymm10, %ymm7
	vbroadcastss	32(%rsi), %ymm12
	vfmadd231ps	%ymm10, %ymm13, %ymm6
	vfmadd231ps	%ymm11, %ymm12, %ymm5
	vbroadcastss	24(%rax), %ymm10
	vfmadd231ps	%ymm12, %ymm13, %ymm4
	vfmadd231ps	%ymm11, %ymm10, %ymm3
	vbroadcastss	28(%rax), %ymm12
	vfmadd231ps	%ymm10, %ymm13, %ymm2
	vfmadd231ps	%ymm11, %ymm12, %ymm1
	vfmadd231ps	%ymm13, %ymm12, %ymm0
	addq	$48, %rsi
	addq	$48, %rax
	addq	%r11, %r10
	addq	$-2, %r8
	decq	%rbx
	jne	.LBB40_57
	testq	%r8, %r8
	je	.LBB40_60
.LBB40_59:
	vmovups	(%r10), %ymm10
	prefetcht0	(%r10,%rdi)
	vmovups	32(%r10), %ymm11
	prefetcht0	32(%r10,%rdi)
	vbroadcastss	(%rsi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm9
	vfmadd231ps	%ymm12, %ymm11, %ymm8
	vbroadcastss	4(%rsi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm11, %ymm6
	vbroadcastss	8(%rsi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm11, %ymm4
	vbroadcastss	(%rax), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm11, %ymm2
	vbroadcastss	4(%rax), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm1
	vfmadd231ps	%ymm11, %ymm12, %ymm0
.LBB40_60:
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	cmpl	$0, 40(%r9)
	je	.LBB40_61
	vxorps	%xmm10, %xmm10, %xmm10
	jmp	.LBB40_63
.LBB40_28:
	movq	%rcx, %rax
	shlq	$8, %rax
	vxorps	%xmm4, %xmm4, %xmm4
	cmpq	$2, %r8
	jb	.LBB40_29
	leaq	(,%rcx,8), %r10
	leaq	-2(%r8), %r11
	shrq	%r11
	incq	%r11
	leaq	32(%rax), %rbx
	leaq	(%rax,%rcx,4), %r14
	addq	$32, %r14
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rdx, %rdi
	.p2align	4
.LBB40_31:
	prefetcht1	(%rdx)
	vmovups	(%rdi), %ymm6
	vmovups	32(%rdi), %ymm7
	prefetcht0	-32(%rdi,%rbx)
	prefetcht0	(%rdi,%rbx)
	vbroadcastss	(%rsi), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm4
	vfmadd231ps	%ymm8, %ymm7, %ymm5
	vbroadcastss	4(%rsi), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm3
	vfmadd231ps	%ymm8, %ymm7, %ymm2
	vbroadcastss	8(%rsi), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm1
	vfmadd231ps	%ymm7, %ymm8, %ymm0
	vmovups	(%rdi,%rcx,4), %ymm6
	vmovups	32(%rdi,%rcx,4), %ymm7
	prefetcht0	-32(%rdi,%r14)
	prefetcht0	(%rdi,%r14)
	vbroadcastss	24(%rsi), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm4
	vfmadd231ps	%ymm8, %ymm7, %ymm5
	vbroadcastss	28(%rsi), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm3
	vfmadd231ps	%ymm8, %ymm7, %ymm2
	vbroadcastss	32(%rsi), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm1
	vfmadd231ps	%ymm7, %ymm8, %ymm0
	addq	%r10, %rdi
	addq	$48, %rsi
	addq	$-2, %r8
	decq	%r11
	jne	.LBB40_31
	testq	%r8, %r8
	je	.LBB40_34
.LBB40_33:
	vmovups	(%rdi), %ymm6
	prefetcht0	(%rdi,%rax)
	vmovups	32(%rdi), %ymm7
	prefetcht0	32(%rdi,%rax)
	vbroadcastss	(%rsi), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm4
	vfmadd231ps	%ymm8, %ymm7, %ymm5
	vbroadcastss	4(%rsi), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm3
	vfmadd231ps	%ymm8, %ymm7, %ymm2
	vbroadcastss	8(%rsi), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm1
	vfmadd231ps	%ymm7, %ymm8, %ymm0
.LBB40_34:
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	cmpl	$0, 40(%r9)
	je	.LBB40_35
	vxorps	%xmm6, %xmm6, %xmm6
	jmp	.LBB40_37
.LBB40_41:
	leaq	12(%rsi), %rax
	movq	%rcx, %rdi
	shlq	$8, %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB40_42
	leaq	(,%rcx,8), %r11
	leaq	-2(%r8), %rbx
	shrq	%rbx
	incq	%rbx
	leaq	32(%rdi), %r14
	leaq	(%rdi,%rcx,4), %r15
	addq	$32, %r15
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	movq	%rdx, %r10
	.p2align	4
.LBB40_44:
	prefetcht1	(%rdx)
	vmovups	(%r10), %ymm8
	vmovups	32(%r10), %ymm9
	prefetcht0	-32(%r10,%r14)
	prefetcht0	(%r10,%r14)
	vbroadcastss	(%rsi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm7
	vbroadcastss	4(%rsi), %ymm11
	vfmadd231ps	%ymm10, %ymm9, %ymm6
	vfmadd231ps	%ymm8, %ymm11, %ymm5
	vbroadcastss	8(%rsi), %ymm10
	vfmadd231ps	%ymm11, %ymm9, %ymm4
	vfmadd231ps	%ymm8, %ymm10, %ymm3
	vbroadcastss	(%rax), %ymm11
	vfmadd231ps	%ymm10, %ymm9, %ymm2
	vfmadd231ps	%ymm8, %ymm11, %ymm1
	vmovups	(%r10,%rcx,4), %ymm8
	vmovups	32(%r10,%rcx,4), %ymm10
	prefetcht0	-32(%r10,%r15)
	prefetcht0	(%r10,%r15)
	vbroadcastss	24(%rsi), %ymm12
	vfmadd231ps	%ymm9, %ymm11, %ymm0
	vfmadd231ps	%ymm8, %ymm12, %ymm7
	vbroadcastss	28(%rsi), %ymm9
	vfmadd231ps	%ymm12, %ymm10, %ymm6
	vfmadd231ps	%ymm8, %ymm9, %ymm5
	vbroadcastss	32(%rsi), %ymm11
	vfmadd231ps	%ymm9, %ymm10, %ymm4
	vfmadd231ps	%ymm8, %ymm11, %ymm3
	vbroadcastss	24(%rax), %ymm9
	vfmadd231ps	%ymm11, %ymm10, %ymm2
	vfmadd231ps	%ymm8, %ymm9, %ymm1
	vfmadd231ps	%ymm10, %ymm9, %ymm0
	addq	$48, %rsi
	addq	$48, %rax
	addq	%r11, %r10
	addq	$-2, %r8
	decq	%rbx
	jne	.LBB40_44
	testq	%r8, %r8
	je	.LBB40_47
.LBB40_46:
	vmovups	(%r10), %ymm8
	prefetcht0	(%r10,%rdi)
	vmovups	32(%r10), %ymm9
	prefetcht0	32(%r10,%rdi)
	vbroadcastss	(%rsi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm7
	vfmadd231ps	%ymm10, %ymm9, %ymm6
	vbroadcastss	4(%rsi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm5
	vfmadd231ps	%ymm10, %ymm9, %ymm4
	vbroadcastss	8(%rsi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm3
	vfmadd231ps	%ymm10, %ymm9, %ymm2
	vbroadcastss	(%rax), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm1
	vfmadd231ps	%ymm9, %ymm10, %ymm0
.LBB40_47:
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	cmpl	$0, 40(%r9)
	je	.LBB40_48
	vxorps	%xmm8, %xmm8, %xmm8
	jmp	.LBB40_50
.LBB40_15:
	movq	%rcx, %rax
	shlq	$8, %rax
	vxorps	%xmm2, %xmm2, %xmm2
	cmpq	$2, %r8
	jb	.LBB40_16
	leaq	(,%rcx,8), %r10
	leaq	-2(%r8), %r11
	shrq	%r11
	incq	%r11
	leaq	32(%rax), %rbx
	leaq	(%rax,%rcx,4), %r14
	addq	$32, %r14
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rdx, %rdi
	.p2align	4
.LBB40_18:
	prefetcht1	(%rdx)
	vmovups	(%rdi), %ymm4
	vmovups	32(%rdi), %ymm5
	prefetcht0	-32(%rdi,%rbx)
	prefetcht0	(%rdi,%rbx)
	vbroadcastss	(%rsi), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm2
	vfmadd231ps	%ymm6, %ymm5, %ymm3
	vbroadcastss	4(%rsi), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm1
	vfmadd231ps	%ymm5, %ymm6, %ymm0
	vmovups	(%rdi,%rcx,4), %ymm4
	vmovups	32(%rdi,%rcx,4), %ymm5
	prefetcht0	-32(%rdi,%r14)
	prefetcht0	(%rdi,%r14)
	vbroadcastss	24(%rsi), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm2
	vfmadd231ps	%ymm6, %ymm5, %ymm3
	vbroadcastss	28(%rsi), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm1
	vfmadd231ps	%ymm5, %ymm6, %ymm0
	addq	%r10, %rdi
	addq	$48, %rsi
	addq	$-2, %r8
	decq	%r11
	jne	.LBB40_18
	testq	%r8, %r8
	je	.LBB40_21
.LBB40_20:
	vmovups	(%rdi), %ymm4
	prefetcht0	(%rdi,%rax)
	vmovups	32(%rdi), %ymm5
	prefetcht0	32(%rdi,%rax)
	vbroadcastss	(%rsi), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm2
	vfmadd231ps	%ymm6, %ymm5, %ymm3
	vbroadcastss	4(%rsi), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm1
	vfmadd231ps	%ymm5, %ymm6, %ymm0
.LBB40_21:
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	cmpl	$0, 40(%r9)
	je	.LBB40_22
	vxorps	%xmm4, %xmm4, %xmm4
	jmp	.LBB40_24
.LBB40_67:
	leaq	12(%rsi), %rax
	movq	%rcx, %rdi
	shlq	$8, %rdi
	vxorps	%xmm15, %xmm15, %xmm15
	cmpq	$2, %r8
	jb	.LBB40_68
	leaq	(,%rcx,8), %r11
	leaq	-2(%r8), %rbx
	shrq	%rbx
	incq	%rbx
	leaq	32(%rdi), %r14
	leaq	(%rdi,%rcx,4), %r15
	addq	$32, %r15
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	movq	%rdx, %r10
	.p2align	4
.LBB40_70:
	prefetcht1	(%rdx)
	vmovups	(%r10), %ymm13
	vmovups	32(%r10), %ymm12
	prefetcht0	-32(%r10,%r14)
	prefetcht0	(%r10,%r14)
	vbroadcastss	(%rsi), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm11
	vmovaps	%ymm15, %ymm1
	vbroadcastss	4(%rsi), %ymm15
	vfmadd231ps	%ymm14, %ymm12, %ymm10
	vfmadd231ps	%ymm13, %ymm15, %ymm9
	vbroadcastss	8(%rsi), %ymm14
	vfmadd231ps	%ymm15, %ymm12, %ymm8
	vfmadd231ps	%ymm13, %ymm14, %ymm7
	vbroadcastss	(%rax), %ymm15
	vfmadd231ps	%ymm14, %ymm12, %ymm2
	vfmadd231ps	%ymm13, %ymm15, %ymm6
	vbroadcastss	4(%rax), %ymm14
	vfmadd231ps	%ymm15, %ymm12, %ymm5
	vfmadd231ps	%ymm13, %ymm14, %ymm4
	vbroadcastss	8(%rax), %ymm15
	vfmadd231ps	%ymm14, %ymm12, %ymm3
	vfmadd231ps	%ymm13, %ymm15, %ymm0
	vmovups	%ymm0, -32(%rsp)
	vmovups	(%r10,%rcx,4), %ymm14
	vmovups	32(%r10,%rcx,4), %ymm13
	prefetcht0	-32(%r10,%r15)
	prefetcht0	(%r10,%r15)
	vbroadcastss	24(%rsi), %ymm0
	vfmadd231ps	%ymm12, %ymm15, %ymm1
	vmovaps	%ymm1, %ymm15
	vfmadd231ps	%ymm14, %ymm0, %ymm11
	vbroadcastss	28(%rsi), %ymm12
	vfmadd231ps	%ymm0, %ymm13, %ymm10
	vfmadd231ps	%ymm14, %ymm12, %ymm9
	vbroadcastss	32(%rsi), %ymm0
	vfmadd231ps	%ymm12, %ymm13, %ymm8
	vfmadd231ps	%ymm14, %ymm0, %ymm7
	vbroadcastss	24(%rax), %ymm12
	vfmadd231ps	%ymm0, %ymm13, %ymm2
	vfmadd231ps	%ymm14, %ymm12, %ymm6
	vbroadcastss	28(%rax), %ymm0
	vfmadd231ps	%ymm12, %ymm13, %ymm5
	vfmadd231ps	%ymm14, %ymm0, %ymm4
	vbroadcastss	32(%rax), %ymm12
	vfmadd231ps	%ymm0, %ymm13, %ymm3
	vmovups	-32(%rsp), %ymm0
	vfmadd231ps	%ymm14, %ymm12, %ymm0
	vfmadd231ps	%ymm13, %ymm12, %ymm15
	addq	$48, %rsi
	addq	$48, %rax
	addq	%r11, %r10
	addq	$-2, %r8
	decq	%rbx
	jne	.LBB40_70
	testq	%r8, %r8
	je	.LBB40_73
.LBB40_72:
	vmovaps	%ymm0, %ymm1
	vmovups	(%r10), %ymm0
	prefetcht0	(%r10,%rdi)
	vmovups	32(%r10), %ymm12
	prefetcht0	32(%r10,%rdi)
	vbroadcastss	(%rsi), %ymm13
	vfmadd231ps	%ymm0, %ymm13, %ymm11
	vfmadd231ps	%ymm13, %ymm12, %ymm10
	vbroadcastss	4(%rsi), %ymm13
	vfmadd231ps	%ymm0, %ymm13, %ymm9
	vfmadd231ps	%ymm13, %ymm12, %ymm8
	vbroadcastss	8(%rsi), %ymm13
	vfmadd231ps	%ymm0, %ymm13, %ymm7
	vfmadd231ps	%ymm13, %ymm12, %ymm2
	vbroadcastss	(%rax), %ymm13
	vfmadd231ps	%ymm0, %ymm13, %ymm6
	vfmadd231ps	%ymm13, %ymm12, %ymm5
	vbroadcastss	4(%rax), %ymm13
	vfmadd231ps	%ymm0, %ymm13, %ymm4
	vfmadd231ps	%ymm13, %ymm12, %ymm3
	vbroadcastss	8(%rax), %ymm13
	vfmadd231ps	%ymm0, %ymm13, %ymm1
	vmovaps	%ymm1, %ymm0
	vfmadd231ps	%ymm12, %ymm13, %ymm15
.LBB40_73:
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	cmpl	$0, 40(%r9)
	je	.LBB40_74
	vxorps	%xmm12, %xmm12, %xmm12
	jmp	.LBB40_76
.LBB40_55:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	movq	%rdx, %r10
	testq	%r8, %r8
	jne	.LBB40_59
	jmp	.LBB40_60
.LBB40_61:
	vmovss	.LCPI40_0(%rip), %xmm10
.LBB40_63:
	movq	(%r9), %rax
	movq	8(%r9), %rcx
	vmovups	(%rsi), %ymm12
	vmovups	32(%rsi), %ymm11
	vbroadcastss	%xmm10, %ymm10
	testq	%rdx, %rdx
	je	.LBB40_65
	movq	32(%r9), %rsi
	vaddps	%ymm12, %ymm9, %ymm9
	vaddps	(%rdx), %ymm9, %ymm9
	vmaxps	%ymm9, %ymm10, %ymm9
	vmovups	%ymm9, (%rax)
	vaddps	%ymm11, %ymm8, %ymm8
	vaddps	32(%rdx), %ymm8, %ymm8
	vmaxps	%ymm8, %ymm10, %ymm8
	vmovups	%ymm8, 32(%rax)
	vaddps	%ymm7, %ymm12, %ymm7
	vaddps	(%rdx,%rsi,4), %ymm7, %ymm7
	vmaxps	%ymm7, %ymm10, %ymm7
	vmovups	%ymm7, (%rax,%rcx,4)
	vaddps	%ymm6, %ymm11, %ymm6
	vaddps	32(%rdx,%rsi,4), %ymm6, %ymm6
	vmaxps	%ymm6, %ymm10, %ymm6
	vmovups	%ymm6, 32(%rax,%rcx,4)
	vaddps	%ymm5, %ymm12, %ymm5
	vaddps	(%rdx,%rsi,8), %ymm5, %ymm5
	vmaxps	%ymm5, %ymm10, %ymm5
	vmovups	%ymm5, (%rax,%rcx,8)
	vaddps	%ymm4, %ymm11, %ymm4
	vaddps	32(%rdx,%rsi,8), %ymm4, %ymm4
	vmaxps	%ymm4, %ymm10, %ymm4
	vmovups	%ymm4, 32(%rax,%rcx,8)
	leaq	(%rsi,%rsi,2), %rdi
	vaddps	%ymm3, %ymm12, %ymm3
	vaddps	(%rdx,%rdi,4), %ymm3, %ymm3
	leaq	(%rcx,%rcx,2), %r8
	vmaxps	%ymm3, %ymm10, %ymm3
	vmovups	%ymm3, (%rax,%r8,4)
	vaddps	%ymm2, %ymm11, %ymm2
	vaddps	32(%rdx,%rdi,4), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm10, %ymm2
	vmovups	%ymm2, 32(%rax,%r8,4)
	shlq	$4, %rsi
	vaddps	%ymm1, %ymm12, %ymm1
	vaddps	(%rdx,%rsi), %ymm1, %ymm1
	shlq	$4, %rcx
	vmaxps	%ymm1, %ymm10, %ymm1
	vmovups	%ymm1, (%rax,%rcx)
	vaddps	%ymm0, %ymm11, %ymm0
	vaddps	32(%rdx,%rsi), %ymm0, %ymm0
	jmp	.LBB40_66
.LBB40_29:
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rdx, %rdi
	testq	%r8, %r8
	jne	.LBB40_33
	jmp	.LBB40_34
.LBB40_35:
	vmovss	.LCPI40_0(%rip), %xmm6
.LBB40_37:
	movq	(%r9), %rax
	movq	8(%r9), %rcx
	vmovups	(%rsi), %ymm8
	vmovups	32(%rsi), %ymm7
	vbroadcastss	%xmm6, %ymm6
	testq	%rdx, %rdx
	je	.LBB40_39
	movq	32(%r9), %rsi
	vaddps	%ymm4, %ymm8, %ymm4
	vaddps	(%rdx), %ymm4, %ymm4
	vmaxps	%ymm4, %ymm6, %ymm4
	vmovups	%ymm4, (%rax)
	vaddps	%ymm7, %ymm5, %ymm4
	vaddps	32(%rdx), %ymm4, %ymm4
	vmaxps	%ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 32(%rax)
	vaddps	%ymm3, %ymm8, %ymm3
	vaddps	(%rdx,%rsi,4), %ymm3, %ymm3
	vmaxps	%ymm3, %ymm6, %ymm3
	vmovups	%ymm3, (%rax,%rcx,4)
	vaddps	%ymm7, %ymm2, %ymm2
	vaddps	32(%rdx,%rsi,4), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm6, %ymm2
	vmovups	%ymm2, 32(%rax,%rcx,4)
	vaddps	%ymm1, %ymm8, %ymm1
	vaddps	(%rdx,%rsi,8), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm6, %ymm1
	vmovups	%ymm1, (%rax,%rcx,8)
	vaddps	%ymm7, %ymm0, %ymm0
	vaddps	32(%rdx,%rsi,8), %ymm0, %ymm0
	jmp	.LBB40_40
.LBB40_42:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	movq	%rdx, %r10
	testq	%r8, %r8
	jne	.LBB40_46
	jmp	.LBB40_47
.LBB40_48:
	vmovss	.LCPI40_0(%rip), %xmm8
.LBB40_50:
	movq	(%r9), %rax
	movq	8(%r9), %rcx
	vmovups	(%rsi), %ymm10
	vmovups	32(%rsi), %ymm9
	vbroadcastss	%xmm8, %ymm8
	testq	%rdx, %rdx
	je	.LBB40_52
	movq	32(%r9), %rsi
	vaddps	%ymm7, %ymm10, %ymm7
	vaddps	(%rdx), %ymm7, %ymm7
	vmaxps	%ymm7, %ymm8, %ymm7
	vmovups	%ymm7, (%rax)
	vaddps	%ymm6, %ymm9, %ymm6
	vaddps	32(%rdx), %ymm6, %ymm6
	vmaxps	%ymm6, %ymm8, %ymm6
	vmovups	%ymm6, 32(%rax)
	vaddps	%ymm5, %ymm10, %ymm5
	vaddps	(%rdx,%rsi,4), %ymm5, %ymm5
	vmaxps	%ymm5, %ymm8, %ymm5
	vmovups	%ymm5, (%rax,%rcx,4)
	vaddps	%ymm4, %ymm9, %ymm4
	vaddps	32(%rdx,%rsi,4), %ymm4, %ymm4
	vmaxps	%ymm4, %ymm8, %ymm4
	vmovups	%ymm4, 32(%rax,%rcx,4)
	vaddps	%ymm3, %ymm10, %ymm3
	vaddps	(%rdx,%rsi,8), %ymm3, %ymm3
	vmaxps	%ymm3, %ymm8, %ymm3
	vmovups	%ymm3, (%rax,%rcx,8)
	vaddps	%ymm2, %ymm9, %ymm2
	vaddps	32(%rdx,%rsi,8), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm8, %ymm2
	vmovups	%ymm2, 32(%rax,%rcx,8)
	leaq	(%rsi,%rsi,2), %rsi
	vaddps	%ymm1, %ymm10, %ymm1
	vaddps	(%rdx,%rsi,4), %ymm1, %ymm1
	leaq	(%rcx,%rcx,2), %rcx
	vmaxps	%ymm1, %ymm8, %ymm1
	vmovups	%ymm1, (%rax,%rcx,4)
	vaddps	%ymm0, %ymm9, %ymm0
	vaddps	32(%rdx,%rsi,4), %ymm0, %ymm0
	jmp	.LBB40_53
.LBB40_3:
	vxorps	%xmm1, %xmm1, %xmm1
	movq	%rdx, %rdi
	testq	%r8, %r8
	jne	.LBB40_7
	jmp	.LBB40_8
.LBB40_9:
	vmovss	.LCPI40_0(%rip), %xmm2
.LBB40_11:
	movq	(%r9), %rcx
	vmovups	(%rdx), %ymm4
	vmovups	32(%rdx), %ymm3
	vbroadcastss	%xmm2, %ymm2
	vaddps	%ymm4, %ymm0, %ymm0
	testq	%rax, %rax
	je	.LBB40_13
	vaddps	(%rax), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm2, %ymm0
	vmovups	%ymm0, (%rcx)
	vaddps	%ymm3, %ymm1, %ymm0
	vaddps	32(%rax), %ymm0, %ymm0
	jmp	.LBB40_14
.LBB40_16:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rdx, %rdi
	testq	%r8, %r8
	jne	.LBB40_20
	jmp	.LBB40_21
.LBB40_22:
	vmovss	.LCPI40_0(%rip), %xmm4
.LBB40_24:
	movq	(%r9), %rax
	movq	8(%r9), %rcx
	vmovups	(%rsi), %ymm6
	vmovups	32(%rsi), %ymm5
	vbroadcastss	%xmm4, %ymm4
	testq	%rdx, %rdx
	je	.LBB40_26
	movq	32(%r9), %rsi
	vaddps	%ymm6, %ymm2, %ymm2
	vaddps	(%rdx), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm4, %ymm2
	vmovups	%ymm2, (%rax)
	vaddps	%ymm5, %ymm3, %ymm2
	vaddps	32(%rdx), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm4, %ymm2
	vmovups	%ymm2, 32(%rax)
	vaddps	%ymm6, %ymm1, %ymm1
	vaddps	(%rdx,%rsi,4), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm4, %ymm1
	vmovups	%ymm1, (%rax,%rcx,4)
	vaddps	%ymm5, %ymm0, %ymm0
	vaddps	32(%rdx,%rsi,4), %ymm0, %ymm0
	jmp	.LBB40_27
.LBB40_68:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	movq	%rdx, %r10
	testq	%r8, %r8
	jne	.LBB40_72
	jmp	.LBB40_73
.LBB40_74:
	vmovss	.LCPI40_0(%rip), %xmm12
.LBB40_76:
	vmovaps	%ymm0, %ymm1
	movq	(%r9), %rax
	movq	8(%r9), %rcx
	vmovups	(%rsi), %ymm14
	vmovups	32(%rsi), %ymm13
	vbroadcastss	%xmm12, %ymm12
	testq	%rdx, %rdx
	je	.LBB40_78
	movq	32(%r9), %rsi
	vaddps	%ymm14, %ymm11, %ymm0
	vaddps	(%rdx), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, (%rax)
	vaddps	%ymm13, %ymm10, %ymm0
	vaddps	32(%rdx), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, 32(%rax)
	vaddps	%ymm14, %ymm9, %ymm0
	vaddps	(%rdx,%rsi,4), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, (%rax,%rcx,4)
	vaddps	%ymm13, %ymm8, %ymm0
	vaddps	32(%rdx,%rsi,4), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, 32(%rax,%rcx,4)
	vaddps	%ymm7, %ymm14, %ymm0
	vaddps	(%rdx,%rsi,8), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, (%rax,%rcx,8)
	vaddps	%ymm2, %ymm13, %ymm0
	vaddps	32(%rdx,%rsi,8), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, 32(%rax,%rcx,8)
	leaq	(%rsi,%rsi,2), %rdi
	leaq	(%rcx,%rcx,2), %r8
	vaddps	%ymm6, %ymm14, %ymm0
	vaddps	(%rdx,%rdi,4), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, (%rax,%r8,4)
	vaddps	%ymm5, %ymm13, %ymm0
	vaddps	32(%rdx,%rdi,4), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, 32(%rax,%r8,4)
	leaq	(%rsi,%rsi,4), %rdi
	shlq	$4, %rsi
	leaq	(%rcx,%rcx,4), %r8
	shlq	$4, %rcx
	vaddps	%ymm4, %ymm14, %ymm0
	vaddps	(%rdx,%rsi), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, (%rax,%rcx)
	vaddps	%ymm3, %ymm13, %ymm0
	vaddps	32(%rdx,%rsi), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, 32(%rax,%rcx)
	vaddps	%ymm1, %ymm14, %ymm0
	vaddps	(%rdx,%rdi,4), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, (%rax,%r8,4)
	vaddps	%ymm13, %ymm15, %ymm0
	vaddps	32(%rdx,%rdi,4), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, 32(%rax,%r8,4)
	jmp	.LBB40_79
.LBB40_65:
	vaddps	%ymm12, %ymm9, %ymm9
	vmaxps	%ymm9, %ymm10, %ymm9
	vmovups	%ymm9, (%rax)
	vaddps	%ymm11, %ymm8, %ymm8
	vmaxps	%ymm8, %ymm10, %ymm8
	vmovups	%ymm8, 32(%rax)
	vaddps	%ymm7, %ymm12, %ymm7
	vmaxps	%ymm7, %ymm10, %ymm7
	vmovups	%ymm7, (%rax,%rcx,4)
	vaddps	%ymm6, %ymm11, %ymm6
	vmaxps	%ymm6, %ymm10, %ymm6
	vmovups	%ymm6, 32(%rax,%rcx,4)
	vaddps	%ymm5, %ymm12, %ymm5
	vmaxps	%ymm5, %ymm10, %ymm5
	vmovups	%ymm5, (%rax,%rcx,8)
	vaddps	%ymm4, %ymm11, %ymm4
	vmaxps	%ymm4, %ymm10, %ymm4
	vmovups	%ymm4, 32(%rax,%rcx,8)
	leaq	(%rcx,%rcx,2), %rdx
	vaddps	%ymm3, %ymm12, %ymm3
	vmaxps	%ymm3, %ymm10, %ymm3
	vmovups	%ymm3, (%rax,%rdx,4)
	vaddps	%ymm2, %ymm11, %ymm2
	vmaxps	%ymm2, %ymm10, %ymm2
	vmovups	%ymm2, 32(%rax,%rdx,4)
	shlq	$4, %rcx
	vaddps	%ymm1, %ymm12, %ymm1
	vmaxps	%ymm1, %ymm10, %ymm1
	vmovups	%ymm1, (%rax,%rcx)
	vaddps	%ymm0, %ymm11, %ymm0
.LBB40_66:
	vmaxps	%ymm0, %ymm10, %ymm0
	vmovups	%ymm0, 32(%rax,%rcx)
	jmp	.LBB40_79
.LBB40_39:
	vaddps	%ymm4, %ymm8, %ymm4
	vmaxps	%ymm4, %ymm6, %ymm4
	vmovups	%ymm4, (%rax)
	vaddps	%ymm7, %ymm5, %ymm4
	vmaxps	%ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 32(%rax)
	vaddps	%ymm3, %ymm8, %ymm3
	vmaxps	%ymm3, %ymm6, %ymm3
	vmovups	%ymm3, (%rax,%rcx,4)
	vaddps	%ymm7, %ymm2, %ymm2
	vmaxps	%ymm2, %ymm6, %ymm2
	vmovups	%ymm2, 32(%rax,%rcx,4)
	vaddps	%ymm1, %ymm8, %ymm1
	vmaxps	%ymm1, %ymm6, %ymm1
	vmovups	%ymm1, (%rax,%rcx,8)
	vaddps	%ymm7, %ymm0, %ymm0
.LBB40_40:
	vmaxps	%ymm0, %ymm6, %ymm0
	vmovups	%ymm0, 32(%rax,%rcx,8)
	jmp	.LBB40_79
.LBB40_52:
	vaddps	%ymm7, %ymm10, %ymm7
	vmaxps	%ymm7, %ymm8, %ymm7
	vmovups	%ymm7, (%rax)
	vaddps	%ymm6, %ymm9, %ymm6
	vmaxps	%ymm6, %ymm8, %ymm6
	vmovups	%ymm6, 32(%rax)
	vaddps	%ymm5, %ymm10, %ymm5
	vmaxps	%ymm5, %ymm8, %ymm5
	vmovups	%ymm5, (%rax,%rcx,4)
	vaddps	%ymm4, %ymm9, %ymm4
	vmaxps	%ymm4, %ymm8, %ymm4
	vmovups	%ymm4, 32(%rax,%rcx,4)
	vaddps	%ymm3, %ymm10, %ymm3
	vmaxps	%ymm3, %ymm8, %ymm3
	vmovups	%ymm3, (%rax,%rcx,8)
	vaddps	%ymm2, %ymm9, %ymm2
	vmaxps	%ymm2, %ymm8, %ymm2
	vmovups	%ymm2, 32(%rax,%rcx,8)
	leaq	(%rcx,%rcx,2), %rcx
	vaddps	%ymm1, %ymm10, %ymm1
	vmaxps	%ymm1, %ymm8, %ymm1
	vmovups	%ymm1, (%rax,%rcx,4)
	vaddps	%ymm0, %ymm9, %ymm0
.LBB40_53:
	vmaxps	%ymm0, %ymm8, %ymm0
	vmovups	%ymm0, 32(%rax,%rcx,4)
	jmp	.LBB40_79
.LBB40_13:
	vmaxps	%ymm0, %ymm2, %ymm0
	vmovups	%ymm0, (%rcx)
	vaddps	%ymm3, %ymm1, %ymm0
.LBB40_14:
	vmaxps	%ymm0, %ymm2, %ymm0
	vmovups	%ymm0, 32(%rcx)
	jmp	.LBB40_79
.LBB40_26:
	vaddps	%ymm6, %ymm2, %ymm2
	vmaxps	%ymm2, %ymm4, %ymm2
	vmovups	%ymm2, (%rax)
	vaddps	%ymm5, %ymm3, %ymm2
	vmaxps	%ymm2, %ymm4, %ymm2
	vmovups	%ymm2, 32(%rax)
	vaddps	%ymm6, %ymm1, %ymm1
	vmaxps	%ymm1, %ymm4, %ymm1
	vmovups	%ymm1, (%rax,%rcx,4)
	vaddps	%ymm5, %ymm0, %ymm0
.LBB40_27:
	vmaxps	%ymm0, %ymm4, %ymm0
	vmovups	%ymm0, 32(%rax,%rcx,4)
	jmp	.LBB40_79
.LBB40_78:
	vaddps	%ymm14, %ymm11, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, (%rax)
	vaddps	%ymm13, %ymm10, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, 32(%rax)
	vaddps	%ymm14, %ymm9, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, (%rax,%rcx,4)
	vaddps	%ymm13, %ymm8, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, 32(%rax,%rcx,4)
	vaddps	%ymm7, %ymm14, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, (%rax,%rcx,8)
	vaddps	%ymm2, %ymm13, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, 32(%rax,%rcx,8)
	leaq	(%rcx,%rcx,2), %rdx
	vaddps	%ymm6, %ymm14, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, (%rax,%rdx,4)
	vaddps	%ymm5, %ymm13, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, 32(%rax,%rdx,4)
	leaq	(%rcx,%rcx,4), %rdx
	shlq	$4, %rcx
	vaddps	%ymm4, %ymm14, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, (%rax,%rcx)
	vaddps	%ymm3, %ymm13, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, 32(%rax,%rcx)
	vaddps	%ymm1, %ymm14, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, (%rax,%rdx,4)
	vaddps	%ymm13, %ymm15, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, 32(%rax,%rdx,4)
.LBB40_79:
	popq	%rbx
	popq	%r14
	popq	%r15
.LBB40_80:
	vzeroupper
	retq
.Lfunc_end40:
	.size	transposed_tile_of, .Lfunc_end40-transposed_tile_of
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI40_0:
	.long	.LBB40_2-.LJTI40_0
	.long	.LBB40_15-.LJTI40_0
	.long	.LBB40_28-.LJTI40_0
	.long	.LBB40_41-.LJTI40_0
	.long	.LBB40_54-.LJTI40_0
	.long	.LBB40_67-.LJTI40_0
	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"avx2"
	.size	.L.str, 5
	.hidden	contrast_avx2_gradients
	.type	contrast_avx2_gradients,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	contrast_avx2_gradients
	.p2align	3, 0x0
contrast_avx2_gradients:
	.quad	.L.str
	.quad	activation_gradient
	.quad	gated_gradient
	.quad	layer_norm_gradient
	.quad	rms_norm_gradient
	.quad	l2_normalize_gradient
	.quad	softmax_gradient
	.quad	soft_cap_gradient
	.size	contrast_avx2_gradients, 64
	.hidden	contrast_avx2_kernels
	.type	contrast_avx2_kernels,@object
	.globl	contrast_avx2_kernels
	.p2align	3, 0x0
contrast_avx2_kernels:
	.quad	.L.str
	.quad	layer_norm
	.quad	rms_norm
	.quad	contrast_avx2_epilogue
	.quad	contrast_avx2_gated
	.quad	softmax_step
	.quad	soft_cap
	.quad	scale_rows
	.quad	softmax
	.quad	exponential_of
	.quad	rotary
	.quad	l2_normalize
	.quad	mean_rows
	.quad	max_rows
	.quad	add
	.quad	float16_to_float32
	.quad	float32_to_float16
	.quad	bfloat16_to_float32
	.quad	float32_to_bfloat16
	.quad	transpose
	.quad	panel_width
	.quad	pack_panels
	.quad	multiply_panels
	.quad	multiply_page
	.quad	multiply_transposed
	.quad	dot_rows
	.quad	first_above
	.quad	winograd_inputs
	.quad	winograd_outputs
	.size	contrast_avx2_kernels, 232
	.type	first_lanes,@object
	.section	.rodata,"a",@progbits
	.p2align	4, 0x0
first_lanes:
	.zero	32,255
	.zero	32
	.size	first_lanes, 64
	.type	no_bias,@object
	.p2align	6, 0x0
no_bias:
	.zero	64
	.size	no_bias, 64
#endif

#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
