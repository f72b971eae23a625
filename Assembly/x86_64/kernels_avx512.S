// Made of Sources/CContrastKernels/kernels_avx512.c by Scripts/make-assembly; not to be edited.

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
	.long	0x3aae046f
.LCPI0_5:
	.long	0x3c1e8629
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
	.long	0x7e000000
.LCPI0_14:
	.long	0xbdd2d3e7
.LCPI0_15:
	.long	0xc0135761
.LCPI0_16:
	.long	0x40a9999a
.LCPI0_17:
	.long	0xc0a9999a
.LCPI0_18:
	.long	0x32cf34cf
.LCPI0_19:
	.long	0x36d5af8b
.LCPI0_20:
	.long	0x3926ec84
.LCPI0_21:
	.long	0x3b976d5a
.LCPI0_22:
	.long	0x3d06756d
.LCPI0_23:
	.long	0x3ecc4229
.LCPI0_24:
	.long	0x35a6386d
.LCPI0_25:
	.long	0x3894d475
.LCPI0_26:
	.long	0x3aefe395
.LCPI0_27:
	.long	0x3ce5ffc7
.LCPI0_28:
	.long	0x3e7eed07
.LCPI0_29:
	.long	0x3f000000
.LCPI0_30:
	.long	0xbf000000
.LCPI0_31:
	.long	0xc01d265f
	.text
	.hidden	contrast_avx512_epilogue
	.globl	contrast_avx512_epilogue
	.p2align	4
	.type	contrast_avx512_epilogue,@function
contrast_avx512_epilogue:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%r9, -8(%rsp)
	movq	%rsi, -24(%rsp)
	movq	%rdi, -32(%rsp)
	movq	80(%rsp), %rax
	movq	72(%rsp), %rbx
	testq	%rdx, %rdx
	sete	%sil
	movq	%r8, -16(%rsp)
	testq	%r8, %r8
	sete	%dil
	orb	%sil, %dil
	jne	.LBB0_57
	decl	%ecx
	cmpl	$4, %ecx
	ja	.LBB0_23
	leaq	.LJTI0_3(%rip), %rsi
	movslq	(%rsi,%rcx,4), %rcx
	addq	%rsi, %rcx
	jmpq	*%rcx
.LBB0_19:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %r8
	movq	-8(%rsp), %rcx
	leaq	(,%rcx,4), %rdi
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %r14
	vbroadcastss	.LCPI0_31(%rip), %zmm0
	vbroadcastss	.LCPI0_1(%rip), %zmm1
	vbroadcastss	.LCPI0_2(%rip), %zmm2
	vbroadcastss	.LCPI0_3(%rip), %zmm3
	vbroadcastss	.LCPI0_4(%rip), %zmm4
	vbroadcastss	.LCPI0_5(%rip), %zmm5
	vbroadcastss	.LCPI0_6(%rip), %zmm6
	vbroadcastss	.LCPI0_7(%rip), %zmm7
	vbroadcastss	.LCPI0_8(%rip), %zmm8
	vbroadcastss	.LCPI0_9(%rip), %zmm9
	vbroadcastss	.LCPI0_10(%rip), %zmm10
	vbroadcastss	.LCPI0_11(%rip), %zmm11
	vbroadcastss	.LCPI0_13(%rip), %zmm12
	xorl	%r15d, %r15d
	movq	56(%rsp), %r12
	movq	-16(%rsp), %r13
	movq	-32(%rsp), %rbp
	jmp	.LBB0_21
	.p2align	4
.LBB0_31:
	incq	%r15
	addq	%r8, %rbp
	addq	%rdi, %r13
	addq	%r14, %r12
	cmpq	%rbx, %r15
	je	.LBB0_227
.LBB0_21:
	cmpq	$16, %rax
	jae	.LBB0_27
	xorl	%r10d, %r10d
	jmp	.LBB0_29
	.p2align	4
.LBB0_27:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_28:
	vmovups	(%rbp,%rcx,4), %zmm13
	vaddps	(%rdx,%rcx,4), %zmm13, %zmm13
	vmulps	%zmm0, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm1, %zmm14
	vaddps	%zmm2, %zmm14, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vsubps	%zmm16, %zmm14, %zmm16
	vmovaps	%zmm4, %zmm17
	vfmadd213ps	%zmm5, %zmm16, %zmm17
	vfmadd213ps	%zmm6, %zmm16, %zmm17
	vfmadd213ps	%zmm7, %zmm16, %zmm17
	vfmadd213ps	%zmm8, %zmm16, %zmm17
	vfmadd213ps	%zmm9, %zmm16, %zmm17
	vpslld	$23, %zmm15, %zmm15
	vpaddd	%zmm17, %zmm15, %zmm15
	vcmpgtps	%zmm10, %zmm14, %k1
	vaddps	%zmm11, %zmm15, %zmm14
	vbroadcastss	.LCPI0_12(%rip), %zmm14 {%k1}
	vrcp14ps	%zmm14, %zmm15
	vmovaps	%zmm15, %zmm16
	vfnmadd213ps	%zmm11, %zmm14, %zmm16
	vfmadd132ps	%zmm15, %zmm15, %zmm16
	vcmpngtps	%zmm12, %zmm14, %k1
	vminps	%zmm16, %zmm11, %zmm14 {%k1} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	vaddps	(%r13,%rcx,4), %zmm13, %zmm13
	vmovups	%zmm13, (%r12,%rcx,4)
	leaq	16(%rcx), %r10
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%r10, %rcx
	jbe	.LBB0_28
.LBB0_29:
	cmpq	%r10, %rax
	jbe	.LBB0_31
	movq	%r15, %rcx
	imulq	-24(%rsp), %rcx
	movq	%r15, %rsi
	imulq	64(%rsp), %rsi
	movq	%r15, %rbx
	imulq	-8(%rsp), %rbx
	movq	-32(%rsp), %r9
	leaq	(%r9,%rcx,4), %r11
	movl	%eax, %ecx
	subl	%r10d, %ecx
	movl	$-1, %r9d
	shll	%cl, %r9d
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rsi,4), %rcx
	movq	-16(%rsp), %rsi
	leaq	(%rsi,%rbx,4), %rsi
	movq	72(%rsp), %rbx
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%r11,%r10,4), %zmm13 {%k1} {z}
	vmovups	(%rdx,%r10,4), %zmm14 {%k1} {z}
	vaddps	%zmm14, %zmm13, %zmm13
	vmulps	%zmm0, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm1, %zmm14
	vaddps	%zmm2, %zmm14, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vsubps	%zmm16, %zmm14, %zmm16
	vmovaps	%zmm4, %zmm17
	vfmadd213ps	%zmm5, %zmm16, %zmm17
	vfmadd213ps	%zmm6, %zmm16, %zmm17
	vfmadd213ps	%zmm7, %zmm16, %zmm17
	vfmadd213ps	%zmm8, %zmm16, %zmm17
	vfmadd213ps	%zmm9, %zmm16, %zmm17
	vpslld	$23, %zmm15, %zmm15
	vpaddd	%zmm17, %zmm15, %zmm15
	vcmpgtps	%zmm10, %zmm14, %k2
	vaddps	%zmm11, %zmm15, %zmm14
	vbroadcastss	.LCPI0_12(%rip), %zmm14 {%k2}
	vrcp14ps	%zmm14, %zmm15
	vmovaps	%zmm15, %zmm16
	vfnmadd213ps	%zmm11, %zmm14, %zmm16
	vfmadd132ps	%zmm15, %zmm15, %zmm16
	vcmpngtps	%zmm12, %zmm14, %k2
	vminps	%zmm16, %zmm11, %zmm14 {%k2} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	vmovups	(%rsi,%r10,4), %zmm14 {%k1} {z}
	vaddps	%zmm14, %zmm13, %zmm13
	vmovups	%zmm13, (%rcx,%r10,4) {%k1}
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
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rdi
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %r8
	xorl	%r9d, %r9d
	vbroadcastss	.LCPI0_31(%rip), %zmm0
	vbroadcastss	.LCPI0_1(%rip), %zmm1
	vbroadcastss	.LCPI0_2(%rip), %zmm2
	vbroadcastss	.LCPI0_3(%rip), %zmm3
	vbroadcastss	.LCPI0_4(%rip), %zmm4
	vbroadcastss	.LCPI0_5(%rip), %zmm5
	vbroadcastss	.LCPI0_6(%rip), %zmm6
	vbroadcastss	.LCPI0_7(%rip), %zmm7
	vbroadcastss	.LCPI0_8(%rip), %zmm8
	vbroadcastss	.LCPI0_9(%rip), %zmm9
	vbroadcastss	.LCPI0_10(%rip), %zmm10
	vbroadcastss	.LCPI0_11(%rip), %zmm11
	vbroadcastss	.LCPI0_13(%rip), %zmm12
	movq	56(%rsp), %r11
	movq	-32(%rsp), %r14
	movq	-32(%rsp), %r15
	jmp	.LBB0_78
	.p2align	4
.LBB0_88:
	incq	%r9
	addq	%rdi, %r14
	addq	%r8, %r11
	cmpq	%rbx, %r9
	je	.LBB0_227
.LBB0_78:
	cmpq	$16, %rax
	jae	.LBB0_84
	xorl	%r10d, %r10d
	jmp	.LBB0_86
	.p2align	4
.LBB0_84:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_85:
	vmovups	(%r14,%rcx,4), %zmm13
	vaddps	(%rdx,%rcx,4), %zmm13, %zmm13
	vmulps	%zmm0, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm1, %zmm14
	vaddps	%zmm2, %zmm14, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vsubps	%zmm16, %zmm14, %zmm16
	vmovaps	%zmm4, %zmm17
	vfmadd213ps	%zmm5, %zmm16, %zmm17
	vfmadd213ps	%zmm6, %zmm16, %zmm17
	vfmadd213ps	%zmm7, %zmm16, %zmm17
	vfmadd213ps	%zmm8, %zmm16, %zmm17
	vfmadd213ps	%zmm9, %zmm16, %zmm17
	vpslld	$23, %zmm15, %zmm15
	vpaddd	%zmm17, %zmm15, %zmm15
	vcmpgtps	%zmm10, %zmm14, %k1
	vaddps	%zmm11, %zmm15, %zmm14
	vbroadcastss	.LCPI0_12(%rip), %zmm14 {%k1}
	vrcp14ps	%zmm14, %zmm15
	vmovaps	%zmm15, %zmm16
	vfnmadd213ps	%zmm11, %zmm14, %zmm16
	vfmadd132ps	%zmm15, %zmm15, %zmm16
	vcmpngtps	%zmm12, %zmm14, %k1
	vminps	%zmm16, %zmm11, %zmm14 {%k1} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	vmovups	%zmm13, (%r11,%rcx,4)
	leaq	16(%rcx), %r10
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%r10, %rcx
	jbe	.LBB0_85
.LBB0_86:
	cmpq	%r10, %rax
	jbe	.LBB0_88
	movq	%r9, %rsi
	imulq	-24(%rsp), %rsi
	movl	%eax, %ecx
	subl	%r10d, %ecx
	movl	$-1, %ebx
	shll	%cl, %ebx
	movq	%r9, %rcx
	leaq	(%r15,%rsi,4), %rsi
	notl	%ebx
	kmovd	%ebx, %k1
	movq	72(%rsp), %rbx
	vmovups	(%rsi,%r10,4), %zmm13 {%k1} {z}
	vmovups	(%rdx,%r10,4), %zmm14 {%k1} {z}
	vaddps	%zmm14, %zmm13, %zmm13
	vmulps	%zmm0, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm1, %zmm14
	vaddps	%zmm2, %zmm14, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vsubps	%zmm16, %zmm14, %zmm16
	vmovaps	%zmm4, %zmm17
	vfmadd213ps	%zmm5, %zmm16, %zmm17
	vfmadd213ps	%zmm6, %zmm16, %zmm17
	vfmadd213ps	%zmm7, %zmm16, %zmm17
	vfmadd213ps	%zmm8, %zmm16, %zmm17
	vfmadd213ps	%zmm9, %zmm16, %zmm17
	vpslld	$23, %zmm15, %zmm15
	vpaddd	%zmm17, %zmm15, %zmm15
	vcmpgtps	%zmm10, %zmm14, %k2
	vaddps	%zmm11, %zmm15, %zmm14
	vbroadcastss	.LCPI0_12(%rip), %zmm14 {%k2}
	imulq	64(%rsp), %rcx
	vrcp14ps	%zmm14, %zmm15
	movq	56(%rsp), %rsi
	leaq	(%rsi,%rcx,4), %rcx
	vmovaps	%zmm15, %zmm16
	vfnmadd213ps	%zmm11, %zmm14, %zmm16
	vfmadd132ps	%zmm15, %zmm15, %zmm16
	vcmpngtps	%zmm12, %zmm14, %k2
	vminps	%zmm16, %zmm11, %zmm14 {%k2} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	vmovups	%zmm13, (%rcx,%r10,4) {%k1}
	jmp	.LBB0_88
.LBB0_114:
	cmpq	$0, -16(%rsp)
	je	.LBB0_171
	decl	%ecx
	cmpl	$4, %ecx
	ja	.LBB0_137
	leaq	.LJTI0_1(%rip), %rdx
	movslq	(%rdx,%rcx,4), %rcx
	addq	%rdx, %rcx
	jmpq	*%rcx
.LBB0_133:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rdx
	movq	-8(%rsp), %rcx
	leaq	(,%rcx,4), %rdi
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %r8
	vbroadcastss	.LCPI0_31(%rip), %zmm0
	vbroadcastss	.LCPI0_1(%rip), %zmm1
	vbroadcastss	.LCPI0_2(%rip), %zmm2
	vbroadcastss	.LCPI0_3(%rip), %zmm3
	vbroadcastss	.LCPI0_4(%rip), %zmm4
	vbroadcastss	.LCPI0_5(%rip), %zmm5
	vbroadcastss	.LCPI0_6(%rip), %zmm6
	vbroadcastss	.LCPI0_7(%rip), %zmm7
	vbroadcastss	.LCPI0_8(%rip), %zmm8
	vbroadcastss	.LCPI0_9(%rip), %zmm9
	vbroadcastss	.LCPI0_10(%rip), %zmm10
	vbroadcastss	.LCPI0_11(%rip), %zmm11
	vbroadcastss	.LCPI0_13(%rip), %zmm12
	xorl	%r14d, %r14d
	movq	56(%rsp), %r15
	movq	-16(%rsp), %r12
	movq	-32(%rsp), %r13
	jmp	.LBB0_135
	.p2align	4
.LBB0_145:
	incq	%r14
	addq	%rdx, %r13
	addq	%rdi, %r12
	addq	%r8, %r15
	cmpq	%rbx, %r14
	je	.LBB0_227
.LBB0_135:
	cmpq	$16, %rax
	jae	.LBB0_141
	xorl	%r10d, %r10d
	jmp	.LBB0_143
.LBB0_141:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_142:
	vmovups	(%r13,%rcx,4), %zmm13
	vmulps	%zmm0, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm1, %zmm14
	vaddps	%zmm2, %zmm14, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vsubps	%zmm16, %zmm14, %zmm16
	vmovaps	%zmm4, %zmm17
	vfmadd213ps	%zmm5, %zmm16, %zmm17
	vfmadd213ps	%zmm6, %zmm16, %zmm17
	vfmadd213ps	%zmm7, %zmm16, %zmm17
	vfmadd213ps	%zmm8, %zmm16, %zmm17
	vfmadd213ps	%zmm9, %zmm16, %zmm17
	vpslld	$23, %zmm15, %zmm15
	vpaddd	%zmm17, %zmm15, %zmm15
	vcmpgtps	%zmm10, %zmm14, %k1
	vaddps	%zmm11, %zmm15, %zmm14
	vbroadcastss	.LCPI0_12(%rip), %zmm14 {%k1}
	vrcp14ps	%zmm14, %zmm15
	vmovaps	%zmm15, %zmm16
	vfnmadd213ps	%zmm11, %zmm14, %zmm16
	vfmadd132ps	%zmm15, %zmm15, %zmm16
	vcmpngtps	%zmm12, %zmm14, %k1
	vminps	%zmm16, %zmm11, %zmm14 {%k1} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	vaddps	(%r12,%rcx,4), %zmm13, %zmm13
	vmovups	%zmm13, (%r15,%rcx,4)
	leaq	16(%rcx), %r10
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%r10, %rcx
	jbe	.LBB0_142
.LBB0_143:
	cmpq	%r10, %rax
	jbe	.LBB0_145
	movq	%r14, %rcx
	imulq	-24(%rsp), %rcx
	movq	%r14, %rsi
	imulq	64(%rsp), %rsi
	movq	%r14, %r9
	imulq	-8(%rsp), %r9
	movq	-32(%rsp), %r11
	leaq	(%r11,%rcx,4), %r11
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rsi,4), %rsi
	movq	-16(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rbx
	movl	%eax, %ecx
	subl	%r10d, %ecx
	movl	$-1, %r9d
	shll	%cl, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%r11,%r10,4), %zmm13 {%k1} {z}
	vmulps	%zmm0, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm1, %zmm14
	vaddps	%zmm2, %zmm14, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vsubps	%zmm16, %zmm14, %zmm16
	vmovaps	%zmm4, %zmm17
	vfmadd213ps	%zmm5, %zmm16, %zmm17
	vfmadd213ps	%zmm6, %zmm16, %zmm17
	vfmadd213ps	%zmm7, %zmm16, %zmm17
	vfmadd213ps	%zmm8, %zmm16, %zmm17
	vfmadd213ps	%zmm9, %zmm16, %zmm17
	vpslld	$23, %zmm15, %zmm15
	vpaddd	%zmm17, %zmm15, %zmm15
	vcmpgtps	%zmm10, %zmm14, %k2
	vaddps	%zmm11, %zmm15, %zmm14
	vbroadcastss	.LCPI0_12(%rip), %zmm14 {%k2}
	vrcp14ps	%zmm14, %zmm15
	vmovaps	%zmm15, %zmm16
	vfnmadd213ps	%zmm11, %zmm14, %zmm16
	vfmadd132ps	%zmm15, %zmm15, %zmm16
	vcmpngtps	%zmm12, %zmm14, %k2
	vminps	%zmm16, %zmm11, %zmm14 {%k2} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	vmovups	(%rbx,%r10,4), %zmm14 {%k1} {z}
	movq	72(%rsp), %rbx
	vaddps	%zmm14, %zmm13, %zmm13
	vmovups	%zmm13, (%rsi,%r10,4) {%k1}
	jmp	.LBB0_145
.LBB0_3:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rdi
	movq	-8(%rsp), %rcx
	leaq	(,%rcx,4), %r8
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %r14
	xorl	%r15d, %r15d
	vxorps	%xmm0, %xmm0, %xmm0
	movq	56(%rsp), %r12
	movq	-16(%rsp), %r10
	movq	-32(%rsp), %r13
	jmp	.LBB0_5
	.p2align	4
.LBB0_51:
	incq	%r15
	addq	%rdi, %r13
	addq	%r8, %r10
	addq	%r14, %r12
	cmpq	%rbx, %r15
	je	.LBB0_227
.LBB0_5:
	cmpq	$16, %rax
	jae	.LBB0_47
	xorl	%esi, %esi
	jmp	.LBB0_49
	.p2align	4
.LBB0_47:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_48:
	vmovups	(%r13,%rcx,4), %zmm1
	vaddps	(%rdx,%rcx,4), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm0, %zmm1
	vaddps	(%r10,%rcx,4), %zmm1, %zmm1
	vmovups	%zmm1, (%r12,%rcx,4)
	leaq	16(%rcx), %rsi
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%rsi, %rcx
	jbe	.LBB0_48
.LBB0_49:
	cmpq	%rsi, %rax
	jbe	.LBB0_51
	movq	%r15, %rcx
	imulq	-24(%rsp), %rcx
	movq	%r15, %r9
	imulq	64(%rsp), %r9
	movq	%r15, %r11
	imulq	-8(%rsp), %r11
	movq	-32(%rsp), %rbx
	leaq	(%rbx,%rcx,4), %rbx
	movq	56(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r9
	movq	-16(%rsp), %rcx
	leaq	(%rcx,%r11,4), %r11
	movl	%eax, %ecx
	subl	%esi, %ecx
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%rbx,%rsi,4), %zmm1 {%k1} {z}
	movq	72(%rsp), %rbx
	vmovups	(%rdx,%rsi,4), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm0, %zmm1
	vmovups	(%r11,%rsi,4), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%r9,%rsi,4) {%k1}
	jmp	.LBB0_51
.LBB0_11:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %r14
	movq	-8(%rsp), %rcx
	leaq	(,%rcx,4), %r15
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %r12
	vbroadcastss	.LCPI0_14(%rip), %zmm0
	vbroadcastss	.LCPI0_15(%rip), %zmm1
	vbroadcastss	.LCPI0_1(%rip), %zmm2
	vbroadcastss	.LCPI0_2(%rip), %zmm3
	vbroadcastss	.LCPI0_3(%rip), %zmm4
	vbroadcastss	.LCPI0_4(%rip), %zmm5
	vbroadcastss	.LCPI0_5(%rip), %zmm6
	vbroadcastss	.LCPI0_6(%rip), %zmm7
	vbroadcastss	.LCPI0_7(%rip), %zmm8
	vbroadcastss	.LCPI0_8(%rip), %zmm9
	vbroadcastss	.LCPI0_9(%rip), %zmm10
	vbroadcastss	.LCPI0_10(%rip), %zmm11
	vbroadcastss	.LCPI0_11(%rip), %zmm12
	vbroadcastss	.LCPI0_13(%rip), %zmm13
	xorl	%edi, %edi
	movq	56(%rsp), %r8
	movq	-16(%rsp), %r13
	movq	-32(%rsp), %rbp
	jmp	.LBB0_13
	.p2align	4
.LBB0_41:
	incq	%rdi
	addq	%r14, %rbp
	addq	%r15, %r13
	addq	%r12, %r8
	cmpq	%rbx, %rdi
	je	.LBB0_227
.LBB0_13:
	cmpq	$16, %rax
	jae	.LBB0_37
	xorl	%r10d, %r10d
	jmp	.LBB0_39
	.p2align	4
.LBB0_37:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_38:
	vmovups	(%rbp,%rcx,4), %zmm14
	vaddps	(%rdx,%rcx,4), %zmm14, %zmm14
	vmulps	%zmm14, %zmm14, %zmm15
	vfmadd213ps	%zmm1, %zmm0, %zmm15
	vmulps	%zmm15, %zmm14, %zmm15
	vmaxps	%zmm15, %zmm2, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vaddps	%zmm4, %zmm16, %zmm17
	vsubps	%zmm17, %zmm15, %zmm17
	vmovaps	%zmm5, %zmm18
	vfmadd213ps	%zmm6, %zmm17, %zmm18
	vfmadd213ps	%zmm7, %zmm17, %zmm18
	vfmadd213ps	%zmm8, %zmm17, %zmm18
	vfmadd213ps	%zmm9, %zmm17, %zmm18
	vfmadd213ps	%zmm10, %zmm17, %zmm18
	vpslld	$23, %zmm16, %zmm16
	vpaddd	%zmm18, %zmm16, %zmm16
	vcmpgtps	%zmm11, %zmm15, %k1
	vaddps	%zmm12, %zmm16, %zmm15
	vbroadcastss	.LCPI0_12(%rip), %zmm15 {%k1}
	vrcp14ps	%zmm15, %zmm16
	vmovaps	%zmm16, %zmm17
	vfnmadd213ps	%zmm12, %zmm15, %zmm17
	vfmadd132ps	%zmm16, %zmm16, %zmm17
	vcmpngtps	%zmm13, %zmm15, %k1
	vminps	%zmm17, %zmm12, %zmm15 {%k1} {z}
	vmulps	%zmm15, %zmm14, %zmm14
	vaddps	(%r13,%rcx,4), %zmm14, %zmm14
	vmovups	%zmm14, (%r8,%rcx,4)
	leaq	16(%rcx), %r10
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%r10, %rcx
	jbe	.LBB0_38
.LBB0_39:
	cmpq	%r10, %rax
	jbe	.LBB0_41
	movq	%rdi, %rcx
	imulq	-24(%rsp), %rcx
	movq	%rdi, %rsi
	imulq	64(%rsp), %rsi
	movq	%rdi, %r9
	imulq	-8(%rsp), %r9
	movq	-32(%rsp), %r11
	leaq	(%r11,%rcx,4), %r11
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rsi,4), %rsi
	movq	-16(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rbx
	movl	%eax, %ecx
	subl	%r10d, %ecx
	movl	$-1, %r9d
	shll	%cl, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%r11,%r10,4), %zmm14 {%k1} {z}
	vmovups	(%rdx,%r10,4), %zmm15 {%k1} {z}
	vaddps	%zmm15, %zmm14, %zmm14
	vmulps	%zmm14, %zmm14, %zmm15
	vfmadd213ps	%zmm1, %zmm0, %zmm15
	vmulps	%zmm15, %zmm14, %zmm15
	vmaxps	%zmm15, %zmm2, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vaddps	%zmm4, %zmm16, %zmm17
	vsubps	%zmm17, %zmm15, %zmm17
	vmovaps	%zmm5, %zmm18
	vfmadd213ps	%zmm6, %zmm17, %zmm18
	vfmadd213ps	%zmm7, %zmm17, %zmm18
	vfmadd213ps	%zmm8, %zmm17, %zmm18
	vfmadd213ps	%zmm9, %zmm17, %zmm18
	vfmadd213ps	%zmm10, %zmm17, %zmm18
	vpslld	$23, %zmm16, %zmm16
	vpaddd	%zmm18, %zmm16, %zmm16
	vcmpgtps	%zmm11, %zmm15, %k2
	vaddps	%zmm12, %zmm16, %zmm15
	vbroadcastss	.LCPI0_12(%rip), %zmm15 {%k2}
	vrcp14ps	%zmm15, %zmm16
	vmovaps	%zmm16, %zmm17
	vfnmadd213ps	%zmm12, %zmm15, %zmm17
	vfmadd132ps	%zmm16, %zmm16, %zmm17
	vcmpngtps	%zmm13, %zmm15, %k2
	vminps	%zmm17, %zmm12, %zmm15 {%k2} {z}
	vmulps	%zmm15, %zmm14, %zmm14
	vmovups	(%rbx,%r10,4), %zmm15 {%k1} {z}
	movq	72(%rsp), %rbx
	vaddps	%zmm15, %zmm14, %zmm14
	vmovups	%zmm14, (%rsi,%r10,4) {%k1}
	jmp	.LBB0_41
.LBB0_7:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %r8
	movq	-8(%rsp), %rcx
	leaq	(,%rcx,4), %rdi
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %r14
	vbroadcastss	.LCPI0_0(%rip), %zmm0
	vbroadcastss	.LCPI0_1(%rip), %zmm1
	vbroadcastss	.LCPI0_2(%rip), %zmm2
	vbroadcastss	.LCPI0_3(%rip), %zmm3
	vbroadcastss	.LCPI0_4(%rip), %zmm4
	vbroadcastss	.LCPI0_5(%rip), %zmm5
	vbroadcastss	.LCPI0_6(%rip), %zmm6
	vbroadcastss	.LCPI0_7(%rip), %zmm7
	vbroadcastss	.LCPI0_8(%rip), %zmm8
	vbroadcastss	.LCPI0_9(%rip), %zmm9
	vbroadcastss	.LCPI0_10(%rip), %zmm10
	vbroadcastss	.LCPI0_11(%rip), %zmm11
	vbroadcastss	.LCPI0_13(%rip), %zmm12
	xorl	%r15d, %r15d
	movq	56(%rsp), %r12
	movq	-16(%rsp), %r13
	movq	-32(%rsp), %rbp
	jmp	.LBB0_9
	.p2align	4
.LBB0_46:
	incq	%r15
	addq	%r8, %rbp
	addq	%rdi, %r13
	addq	%r14, %r12
	cmpq	%rbx, %r15
	je	.LBB0_227
.LBB0_9:
	cmpq	$16, %rax
	jae	.LBB0_42
	xorl	%r10d, %r10d
	jmp	.LBB0_44
	.p2align	4
.LBB0_42:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_43:
	vmovups	(%rbp,%rcx,4), %zmm13
	vaddps	(%rdx,%rcx,4), %zmm13, %zmm13
	vmulps	%zmm0, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm1, %zmm14
	vaddps	%zmm2, %zmm14, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vsubps	%zmm16, %zmm14, %zmm16
	vmovaps	%zmm4, %zmm17
	vfmadd213ps	%zmm5, %zmm16, %zmm17
	vfmadd213ps	%zmm6, %zmm16, %zmm17
	vfmadd213ps	%zmm7, %zmm16, %zmm17
	vfmadd213ps	%zmm8, %zmm16, %zmm17
	vfmadd213ps	%zmm9, %zmm16, %zmm17
	vpslld	$23, %zmm15, %zmm15
	vpaddd	%zmm17, %zmm15, %zmm15
	vcmpgtps	%zmm10, %zmm14, %k1
	vaddps	%zmm11, %zmm15, %zmm14
	vbroadcastss	.LCPI0_12(%rip), %zmm14 {%k1}
	vrcp14ps	%zmm14, %zmm15
	vmovaps	%zmm15, %zmm16
	vfnmadd213ps	%zmm11, %zmm14, %zmm16
	vfmadd132ps	%zmm15, %zmm15, %zmm16
	vcmpngtps	%zmm12, %zmm14, %k1
	vminps	%zmm16, %zmm11, %zmm14 {%k1} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	vaddps	(%r13,%rcx,4), %zmm13, %zmm13
	vmovups	%zmm13, (%r12,%rcx,4)
	leaq	16(%rcx), %r10
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%r10, %rcx
	jbe	.LBB0_43
.LBB0_44:
	cmpq	%r10, %rax
	jbe	.LBB0_46
	movq	%r15, %rcx
	imulq	-24(%rsp), %rcx
	movq	%r15, %rsi
	imulq	64(%rsp), %rsi
	movq	%r15, %r9
	imulq	-8(%rsp), %r9
	movq	-32(%rsp), %r11
	leaq	(%r11,%rcx,4), %r11
	movl	%eax, %ecx
	subl	%r10d, %ecx
	movl	$-1, %ebx
	shll	%cl, %ebx
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rsi,4), %rcx
	movq	-16(%rsp), %rsi
	leaq	(%rsi,%r9,4), %rsi
	notl	%ebx
	kmovd	%ebx, %k1
	movq	72(%rsp), %rbx
	vmovups	(%r11,%r10,4), %zmm13 {%k1} {z}
	vmovups	(%rdx,%r10,4), %zmm14 {%k1} {z}
	vaddps	%zmm14, %zmm13, %zmm13
	vmulps	%zmm0, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm1, %zmm14
	vaddps	%zmm2, %zmm14, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vsubps	%zmm16, %zmm14, %zmm16
	vmovaps	%zmm4, %zmm17
	vfmadd213ps	%zmm5, %zmm16, %zmm17
	vfmadd213ps	%zmm6, %zmm16, %zmm17
	vfmadd213ps	%zmm7, %zmm16, %zmm17
	vfmadd213ps	%zmm8, %zmm16, %zmm17
	vfmadd213ps	%zmm9, %zmm16, %zmm17
	vpslld	$23, %zmm15, %zmm15
	vpaddd	%zmm17, %zmm15, %zmm15
	vcmpgtps	%zmm10, %zmm14, %k2
	vaddps	%zmm11, %zmm15, %zmm14
	vbroadcastss	.LCPI0_12(%rip), %zmm14 {%k2}
	vrcp14ps	%zmm14, %zmm15
	vmovaps	%zmm15, %zmm16
	vfnmadd213ps	%zmm11, %zmm14, %zmm16
	vfmadd132ps	%zmm15, %zmm15, %zmm16
	vcmpngtps	%zmm12, %zmm14, %k2
	vminps	%zmm16, %zmm11, %zmm14 {%k2} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	vmovups	(%rsi,%r10,4), %zmm14 {%k1} {z}
	vaddps	%zmm14, %zmm13, %zmm13
	vmovups	%zmm13, (%rcx,%r10,4) {%k1}
	jmp	.LBB0_46
.LBB0_15:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %r14
	movq	-8(%rsp), %rcx
	leaq	(,%rcx,4), %r15
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %r12
	vbroadcastss	.LCPI0_16(%rip), %zmm0
	vbroadcastss	.LCPI0_17(%rip), %zmm1
	vbroadcastss	.LCPI0_18(%rip), %zmm2
	vbroadcastss	.LCPI0_19(%rip), %zmm3
	vbroadcastss	.LCPI0_20(%rip), %zmm4
	vbroadcastss	.LCPI0_21(%rip), %zmm5
	vbroadcastss	.LCPI0_22(%rip), %zmm6
	vbroadcastss	.LCPI0_23(%rip), %zmm7
	vbroadcastss	.LCPI0_24(%rip), %zmm8
	vbroadcastss	.LCPI0_25(%rip), %zmm9
	vbroadcastss	.LCPI0_26(%rip), %zmm10
	vbroadcastss	.LCPI0_27(%rip), %zmm11
	vbroadcastss	.LCPI0_28(%rip), %zmm12
	vbroadcastss	.LCPI0_11(%rip), %zmm13
	vbroadcastss	.LCPI0_13(%rip), %zmm14
	vbroadcastss	.LCPI0_29(%rip), %zmm15
	xorl	%r13d, %r13d
	movq	56(%rsp), %rbp
	movq	-16(%rsp), %r8
	movq	-32(%rsp), %rdi
	jmp	.LBB0_17
	.p2align	4
.LBB0_36:
	incq	%r13
	addq	%r14, %rdi
	addq	%r15, %r8
	addq	%r12, %rbp
	cmpq	%rbx, %r13
	je	.LBB0_227
.LBB0_17:
	cmpq	$16, %rax
	jae	.LBB0_32
	xorl	%r10d, %r10d
	jmp	.LBB0_34
	.p2align	4
.LBB0_32:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_33:
	vmovups	(%rdi,%rcx,4), %zmm16
	vaddps	(%rdx,%rcx,4), %zmm16, %zmm16
	vminps	%zmm16, %zmm0, %zmm17
	vmaxps	%zmm17, %zmm1, %zmm17
	vmulps	%zmm17, %zmm17, %zmm18
	vmovaps	%zmm2, %zmm19
	vfmadd213ps	%zmm3, %zmm18, %zmm19
	vfmadd213ps	%zmm4, %zmm18, %zmm19
	vfmadd213ps	%zmm5, %zmm18, %zmm19
	vfmadd213ps	%zmm6, %zmm18, %zmm19
	vfmadd213ps	%zmm7, %zmm18, %zmm19
	vmovaps	%zmm8, %zmm20
	vfmadd213ps	%zmm9, %zmm18, %zmm20
	vfmadd213ps	%zmm10, %zmm18, %zmm20
	vfmadd213ps	%zmm11, %zmm18, %zmm20
	vfmadd213ps	%zmm12, %zmm18, %zmm20
	vfmadd213ps	%zmm13, %zmm18, %zmm20
	vrcp14ps	%zmm20, %zmm18
	vmovaps	%zmm18, %zmm21
	vfnmadd213ps	%zmm13, %zmm20, %zmm21
	vfmadd132ps	%zmm18, %zmm18, %zmm21
	vcmpngtps	%zmm14, %zmm20, %k1
	vminps	%zmm21, %zmm13, %zmm18 {%k1} {z}
	vmulps	%zmm18, %zmm19, %zmm18
	vmulps	%zmm18, %zmm17, %zmm17
	vcmpleps	%zmm16, %zmm0, %k1
	vmovaps	%zmm15, %zmm17 {%k1}
	vcmpleps	%zmm1, %zmm16, %k1
	vbroadcastss	.LCPI0_30(%rip), %zmm17 {%k1}
	vmulps	%zmm15, %zmm16, %zmm18
	vfmadd231ps	%zmm17, %zmm16, %zmm18
	vaddps	(%r8,%rcx,4), %zmm18, %zmm16
	vmovups	%zmm16, (%rbp,%rcx,4)
	leaq	16(%rcx), %r10
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%r10, %rcx
	jbe	.LBB0_33
.LBB0_34:
	cmpq	%r10, %rax
	jbe	.LBB0_36
	movq	%r13, %rcx
	imulq	-24(%rsp), %rcx
	movq	%r13, %rsi
	imulq	64(%rsp), %rsi
	movq	%r13, %r9
	imulq	-8(%rsp), %r9
	movq	-32(%rsp), %r11
	leaq	(%r11,%rcx,4), %r11
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rsi,4), %rbx
	movq	-16(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rsi
	movl	%eax, %ecx
	subl	%r10d, %ecx
	movl	$-1, %r9d
	shll	%cl, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%r11,%r10,4), %zmm16 {%k1} {z}
	vmovups	(%rdx,%r10,4), %zmm17 {%k1} {z}
	vaddps	%zmm17, %zmm16, %zmm16
	vminps	%zmm16, %zmm0, %zmm17
	vmaxps	%zmm17, %zmm1, %zmm17
	vmulps	%zmm17, %zmm17, %zmm18
	vmovaps	%zmm2, %zmm19
	vfmadd213ps	%zmm3, %zmm18, %zmm19
	vfmadd213ps	%zmm4, %zmm18, %zmm19
	vfmadd213ps	%zmm5, %zmm18, %zmm19
	vfmadd213ps	%zmm6, %zmm18, %zmm19
	vfmadd213ps	%zmm7, %zmm18, %zmm19
	vmovaps	%zmm8, %zmm20
	vfmadd213ps	%zmm9, %zmm18, %zmm20
	vfmadd213ps	%zmm10, %zmm18, %zmm20
	vfmadd213ps	%zmm11, %zmm18, %zmm20
	vfmadd213ps	%zmm12, %zmm18, %zmm20
	vfmadd213ps	%zmm13, %zmm18, %zmm20
	vrcp14ps	%zmm20, %zmm18
	vmovaps	%zmm18, %zmm21
	vfnmadd213ps	%zmm13, %zmm20, %zmm21
	vfmadd132ps	%zmm18, %zmm18, %zmm21
	vcmpngtps	%zmm14, %zmm20, %k2
	vminps	%zmm21, %zmm13, %zmm18 {%k2} {z}
	vmulps	%zmm18, %zmm19, %zmm18
	vmulps	%zmm18, %zmm17, %zmm17
	vcmpleps	%zmm16, %zmm0, %k2
	vmovaps	%zmm15, %zmm17 {%k2}
	vcmpleps	%zmm1, %zmm16, %k2
	vbroadcastss	.LCPI0_30(%rip), %zmm17 {%k2}
	vmulps	%zmm15, %zmm16, %zmm18
	vfmadd231ps	%zmm17, %zmm16, %zmm18
	vmovups	(%rsi,%r10,4), %zmm16 {%k1} {z}
	vaddps	%zmm16, %zmm18, %zmm16
	vmovups	%zmm16, (%rbx,%r10,4) {%k1}
	movq	72(%rsp), %rbx
	jmp	.LBB0_36
.LBB0_23:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rdi
	movq	-8(%rsp), %rcx
	leaq	(,%rcx,4), %r8
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %r14
	xorl	%r15d, %r15d
	movq	56(%rsp), %r10
	movq	-16(%rsp), %r12
	movq	-32(%rsp), %r13
	jmp	.LBB0_25
	.p2align	4
.LBB0_56:
	incq	%r15
	addq	%rdi, %r13
	addq	%r8, %r12
	addq	%r14, %r10
	cmpq	%rbx, %r15
	je	.LBB0_227
.LBB0_25:
	cmpq	$16, %rax
	jae	.LBB0_52
	xorl	%esi, %esi
	jmp	.LBB0_54
	.p2align	4
.LBB0_52:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_53:
	vmovups	(%r13,%rcx,4), %zmm0
	vaddps	(%rdx,%rcx,4), %zmm0, %zmm0
	vaddps	(%r12,%rcx,4), %zmm0, %zmm0
	vmovups	%zmm0, (%r10,%rcx,4)
	leaq	16(%rcx), %rsi
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%rsi, %rcx
	jbe	.LBB0_53
.LBB0_54:
	cmpq	%rsi, %rax
	jbe	.LBB0_56
	movq	%r15, %rcx
	imulq	-24(%rsp), %rcx
	movq	%r15, %r9
	imulq	64(%rsp), %r9
	movq	%r15, %r11
	imulq	-8(%rsp), %r11
	movq	-32(%rsp), %rbx
	leaq	(%rbx,%rcx,4), %rbx
	movq	56(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r9
	movq	-16(%rsp), %rcx
	leaq	(%rcx,%r11,4), %r11
	movl	%eax, %ecx
	subl	%esi, %ecx
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%rbx,%rsi,4), %zmm0 {%k1} {z}
	movq	72(%rsp), %rbx
	vmovups	(%rdx,%rsi,4), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	(%r11,%rsi,4), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%r9,%rsi,4) {%k1}
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
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rdx
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %rdi
	xorl	%r8d, %r8d
	vbroadcastss	.LCPI0_31(%rip), %zmm0
	vbroadcastss	.LCPI0_1(%rip), %zmm1
	vbroadcastss	.LCPI0_2(%rip), %zmm2
	vbroadcastss	.LCPI0_3(%rip), %zmm3
	vbroadcastss	.LCPI0_4(%rip), %zmm4
	vbroadcastss	.LCPI0_5(%rip), %zmm5
	vbroadcastss	.LCPI0_6(%rip), %zmm6
	vbroadcastss	.LCPI0_7(%rip), %zmm7
	vbroadcastss	.LCPI0_8(%rip), %zmm8
	vbroadcastss	.LCPI0_9(%rip), %zmm9
	vbroadcastss	.LCPI0_10(%rip), %zmm10
	vbroadcastss	.LCPI0_11(%rip), %zmm11
	vbroadcastss	.LCPI0_13(%rip), %zmm12
	movq	56(%rsp), %r9
	movq	-32(%rsp), %r11
	jmp	.LBB0_191
	.p2align	4
.LBB0_201:
	incq	%r8
	addq	%rdx, %r11
	addq	%rdi, %r9
	cmpq	%rbx, %r8
	je	.LBB0_227
.LBB0_191:
	cmpq	$16, %rax
	jae	.LBB0_197
	xorl	%r10d, %r10d
	jmp	.LBB0_199
.LBB0_197:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_198:
	vmovups	(%r11,%rcx,4), %zmm13
	vmulps	%zmm0, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm1, %zmm14
	vaddps	%zmm2, %zmm14, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vsubps	%zmm16, %zmm14, %zmm16
	vmovaps	%zmm4, %zmm17
	vfmadd213ps	%zmm5, %zmm16, %zmm17
	vfmadd213ps	%zmm6, %zmm16, %zmm17
	vfmadd213ps	%zmm7, %zmm16, %zmm17
	vfmadd213ps	%zmm8, %zmm16, %zmm17
	vfmadd213ps	%zmm9, %zmm16, %zmm17
	vpslld	$23, %zmm15, %zmm15
	vpaddd	%zmm17, %zmm15, %zmm15
	vcmpgtps	%zmm10, %zmm14, %k1
	vaddps	%zmm11, %zmm15, %zmm14
	vbroadcastss	.LCPI0_12(%rip), %zmm14 {%k1}
	vrcp14ps	%zmm14, %zmm15
	vmovaps	%zmm15, %zmm16
	vfnmadd213ps	%zmm11, %zmm14, %zmm16
	vfmadd132ps	%zmm15, %zmm15, %zmm16
	vcmpngtps	%zmm12, %zmm14, %k1
	vminps	%zmm16, %zmm11, %zmm14 {%k1} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	vmovups	%zmm13, (%r9,%rcx,4)
	leaq	16(%rcx), %r10
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%r10, %rcx
	jbe	.LBB0_198
.LBB0_199:
	cmpq	%r10, %rax
	jbe	.LBB0_201
	movq	%r8, %rcx
	imulq	-24(%rsp), %rcx
	movq	%r8, %rsi
	movq	-32(%rsp), %rbx
	leaq	(%rbx,%rcx,4), %rbx
	movl	%eax, %ecx
	subl	%r10d, %ecx
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%rbx,%r10,4), %zmm13 {%k1} {z}
	movq	72(%rsp), %rbx
	vmulps	%zmm0, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm1, %zmm14
	vaddps	%zmm2, %zmm14, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vsubps	%zmm16, %zmm14, %zmm16
	vmovaps	%zmm4, %zmm17
	vfmadd213ps	%zmm5, %zmm16, %zmm17
	vfmadd213ps	%zmm6, %zmm16, %zmm17
	vfmadd213ps	%zmm7, %zmm16, %zmm17
	vfmadd213ps	%zmm8, %zmm16, %zmm17
	vfmadd213ps	%zmm9, %zmm16, %zmm17
	vpslld	$23, %zmm15, %zmm15
	vpaddd	%zmm17, %zmm15, %zmm15
	vcmpgtps	%zmm10, %zmm14, %k2
	vaddps	%zmm11, %zmm15, %zmm14
	vbroadcastss	.LCPI0_12(%rip), %zmm14 {%k2}
	imulq	64(%rsp), %rsi
	vrcp14ps	%zmm14, %zmm15
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rsi,4), %rcx
	vmovaps	%zmm15, %zmm16
	vfnmadd213ps	%zmm11, %zmm14, %zmm16
	vfmadd132ps	%zmm15, %zmm15, %zmm16
	vcmpngtps	%zmm12, %zmm14, %k2
	vminps	%zmm16, %zmm11, %zmm14 {%k2} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	vmovups	%zmm13, (%rcx,%r10,4) {%k1}
	jmp	.LBB0_201
.LBB0_60:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rdi
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %r8
	xorl	%r9d, %r9d
	vxorps	%xmm0, %xmm0, %xmm0
	movq	56(%rsp), %r10
	movq	-32(%rsp), %r11
	jmp	.LBB0_62
	.p2align	4
.LBB0_108:
	incq	%r9
	addq	%rdi, %r11
	addq	%r8, %r10
	cmpq	%rbx, %r9
	je	.LBB0_227
.LBB0_62:
	cmpq	$16, %rax
	jae	.LBB0_104
	xorl	%esi, %esi
	jmp	.LBB0_106
	.p2align	4
.LBB0_104:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_105:
	vmovups	(%r11,%rcx,4), %zmm1
	vaddps	(%rdx,%rcx,4), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm0, %zmm1
	vmovups	%zmm1, (%r10,%rcx,4)
	leaq	16(%rcx), %rsi
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%rsi, %rcx
	jbe	.LBB0_105
.LBB0_106:
	cmpq	%rsi, %rax
	jbe	.LBB0_108
	movq	%r9, %rcx
	imulq	-24(%rsp), %rcx
	movq	%r9, %rbx
	imulq	64(%rsp), %rbx
	movq	-32(%rsp), %r14
	leaq	(%r14,%rcx,4), %r14
	movl	%eax, %ecx
	subl	%esi, %ecx
	movl	$-1, %ebp
	shll	%cl, %ebp
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rbx,4), %rcx
	movq	72(%rsp), %rbx
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r14,%rsi,4), %zmm1 {%k1} {z}
	vmovups	(%rdx,%rsi,4), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm0, %zmm1
	vmovups	%zmm1, (%rcx,%rsi,4) {%k1}
	jmp	.LBB0_108
.LBB0_68:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rdi
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %r8
	xorl	%r9d, %r9d
	vbroadcastss	.LCPI0_14(%rip), %zmm0
	vbroadcastss	.LCPI0_15(%rip), %zmm1
	vbroadcastss	.LCPI0_1(%rip), %zmm2
	vbroadcastss	.LCPI0_2(%rip), %zmm3
	vbroadcastss	.LCPI0_3(%rip), %zmm4
	vbroadcastss	.LCPI0_4(%rip), %zmm5
	vbroadcastss	.LCPI0_5(%rip), %zmm6
	vbroadcastss	.LCPI0_6(%rip), %zmm7
	vbroadcastss	.LCPI0_7(%rip), %zmm8
	vbroadcastss	.LCPI0_8(%rip), %zmm9
	vbroadcastss	.LCPI0_9(%rip), %zmm10
	vbroadcastss	.LCPI0_10(%rip), %zmm11
	vbroadcastss	.LCPI0_11(%rip), %zmm12
	vbroadcastss	.LCPI0_13(%rip), %zmm13
	movq	56(%rsp), %r11
	movq	-32(%rsp), %r14
	jmp	.LBB0_70
	.p2align	4
.LBB0_98:
	incq	%r9
	addq	%rdi, %r14
	addq	%r8, %r11
	cmpq	%rbx, %r9
	je	.LBB0_227
.LBB0_70:
	cmpq	$16, %rax
	jae	.LBB0_94
	xorl	%r10d, %r10d
	jmp	.LBB0_96
	.p2align	4
.LBB0_94:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_95:
	vmovups	(%r14,%rcx,4), %zmm14
	vaddps	(%rdx,%rcx,4), %zmm14, %zmm14
	vmulps	%zmm14, %zmm14, %zmm15
	vfmadd213ps	%zmm1, %zmm0, %zmm15
	vmulps	%zmm15, %zmm14, %zmm15
	vmaxps	%zmm15, %zmm2, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vaddps	%zmm4, %zmm16, %zmm17
	vsubps	%zmm17, %zmm15, %zmm17
	vmovaps	%zmm5, %zmm18
	vfmadd213ps	%zmm6, %zmm17, %zmm18
	vfmadd213ps	%zmm7, %zmm17, %zmm18
	vfmadd213ps	%zmm8, %zmm17, %zmm18
	vfmadd213ps	%zmm9, %zmm17, %zmm18
	vfmadd213ps	%zmm10, %zmm17, %zmm18
	vpslld	$23, %zmm16, %zmm16
	vpaddd	%zmm18, %zmm16, %zmm16
	vcmpgtps	%zmm11, %zmm15, %k1
	vaddps	%zmm12, %zmm16, %zmm15
	vbroadcastss	.LCPI0_12(%rip), %zmm15 {%k1}
	vrcp14ps	%zmm15, %zmm16
	vmovaps	%zmm16, %zmm17
	vfnmadd213ps	%zmm12, %zmm15, %zmm17
	vfmadd132ps	%zmm16, %zmm16, %zmm17
	vcmpngtps	%zmm13, %zmm15, %k1
	vminps	%zmm17, %zmm12, %zmm15 {%k1} {z}
	vmulps	%zmm15, %zmm14, %zmm14
	vmovups	%zmm14, (%r11,%rcx,4)
	leaq	16(%rcx), %r10
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%r10, %rcx
	jbe	.LBB0_95
.LBB0_96:
	cmpq	%r10, %rax
	jbe	.LBB0_98
	movq	%r9, %rcx
	imulq	-24(%rsp), %rcx
	movq	%r9, %rsi
	movq	-32(%rsp), %rbx
	leaq	(%rbx,%rcx,4), %rbx
	movl	%eax, %ecx
	subl	%r10d, %ecx
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%rbx,%r10,4), %zmm14 {%k1} {z}
	movq	72(%rsp), %rbx
	vmovups	(%rdx,%r10,4), %zmm15 {%k1} {z}
	vaddps	%zmm15, %zmm14, %zmm14
	vmulps	%zmm14, %zmm14, %zmm15
	vfmadd213ps	%zmm1, %zmm0, %zmm15
	vmulps	%zmm15, %zmm14, %zmm15
	vmaxps	%zmm15, %zmm2, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vaddps	%zmm4, %zmm16, %zmm17
	vsubps	%zmm17, %zmm15, %zmm17
	vmovaps	%zmm5, %zmm18
	vfmadd213ps	%zmm6, %zmm17, %zmm18
	vfmadd213ps	%zmm7, %zmm17, %zmm18
	vfmadd213ps	%zmm8, %zmm17, %zmm18
	vfmadd213ps	%zmm9, %zmm17, %zmm18
	vfmadd213ps	%zmm10, %zmm17, %zmm18
	vpslld	$23, %zmm16, %zmm16
	vpaddd	%zmm18, %zmm16, %zmm16
	vcmpgtps	%zmm11, %zmm15, %k2
	vaddps	%zmm12, %zmm16, %zmm15
	vbroadcastss	.LCPI0_12(%rip), %zmm15 {%k2}
	imulq	64(%rsp), %rsi
	vrcp14ps	%zmm15, %zmm16
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rsi,4), %rcx
	vmovaps	%zmm16, %zmm17
	vfnmadd213ps	%zmm12, %zmm15, %zmm17
	vfmadd132ps	%zmm16, %zmm16, %zmm17
	vcmpngtps	%zmm13, %zmm15, %k2
	vminps	%zmm17, %zmm12, %zmm15 {%k2} {z}
	vmulps	%zmm15, %zmm14, %zmm14
	vmovups	%zmm14, (%rcx,%r10,4) {%k1}
	jmp	.LBB0_98
.LBB0_64:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rdi
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %r8
	xorl	%r9d, %r9d
	vbroadcastss	.LCPI0_0(%rip), %zmm0
	vbroadcastss	.LCPI0_1(%rip), %zmm1
	vbroadcastss	.LCPI0_2(%rip), %zmm2
	vbroadcastss	.LCPI0_3(%rip), %zmm3
	vbroadcastss	.LCPI0_4(%rip), %zmm4
	vbroadcastss	.LCPI0_5(%rip), %zmm5
	vbroadcastss	.LCPI0_6(%rip), %zmm6
	vbroadcastss	.LCPI0_7(%rip), %zmm7
	vbroadcastss	.LCPI0_8(%rip), %zmm8
	vbroadcastss	.LCPI0_9(%rip), %zmm9
	vbroadcastss	.LCPI0_10(%rip), %zmm10
	vbroadcastss	.LCPI0_11(%rip), %zmm11
	vbroadcastss	.LCPI0_13(%rip), %zmm12
	movq	56(%rsp), %r11
	movq	-32(%rsp), %r14
	movq	-32(%rsp), %r15
	jmp	.LBB0_66
	.p2align	4
.LBB0_103:
	incq	%r9
	addq	%rdi, %r14
	addq	%r8, %r11
	cmpq	%rbx, %r9
	je	.LBB0_227
.LBB0_66:
	cmpq	$16, %rax
	jae	.LBB0_99
	xorl	%r10d, %r10d
	jmp	.LBB0_101
	.p2align	4
.LBB0_99:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_100:
	vmovups	(%r14,%rcx,4), %zmm13
	vaddps	(%rdx,%rcx,4), %zmm13, %zmm13
	vmulps	%zmm0, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm1, %zmm14
	vaddps	%zmm2, %zmm14, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vsubps	%zmm16, %zmm14, %zmm16
	vmovaps	%zmm4, %zmm17
	vfmadd213ps	%zmm5, %zmm16, %zmm17
	vfmadd213ps	%zmm6, %zmm16, %zmm17
	vfmadd213ps	%zmm7, %zmm16, %zmm17
	vfmadd213ps	%zmm8, %zmm16, %zmm17
	vfmadd213ps	%zmm9, %zmm16, %zmm17
	vpslld	$23, %zmm15, %zmm15
	vpaddd	%zmm17, %zmm15, %zmm15
	vcmpgtps	%zmm10, %zmm14, %k1
	vaddps	%zmm11, %zmm15, %zmm14
	vbroadcastss	.LCPI0_12(%rip), %zmm14 {%k1}
	vrcp14ps	%zmm14, %zmm15
	vmovaps	%zmm15, %zmm16
	vfnmadd213ps	%zmm11, %zmm14, %zmm16
	vfmadd132ps	%zmm15, %zmm15, %zmm16
	vcmpngtps	%zmm12, %zmm14, %k1
	vminps	%zmm16, %zmm11, %zmm14 {%k1} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	vmovups	%zmm13, (%r11,%rcx,4)
	leaq	16(%rcx), %r10
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%r10, %rcx
	jbe	.LBB0_100
.LBB0_101:
	cmpq	%r10, %rax
	jbe	.LBB0_103
	movq	%r9, %rsi
	imulq	-24(%rsp), %rsi
	movl	%eax, %ecx
	subl	%r10d, %ecx
	movl	$-1, %ebx
	shll	%cl, %ebx
	movq	%r9, %rcx
	leaq	(%r15,%rsi,4), %rsi
	notl	%ebx
	kmovd	%ebx, %k1
	movq	72(%rsp), %rbx
	vmovups	(%rsi,%r10,4), %zmm13 {%k1} {z}
	vmovups	(%rdx,%r10,4), %zmm14 {%k1} {z}
	vaddps	%zmm14, %zmm13, %zmm13
	vmulps	%zmm0, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm1, %zmm14
	vaddps	%zmm2, %zmm14, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vsubps	%zmm16, %zmm14, %zmm16
	vmovaps	%zmm4, %zmm17
	vfmadd213ps	%zmm5, %zmm16, %zmm17
	vfmadd213ps	%zmm6, %zmm16, %zmm17
	vfmadd213ps	%zmm7, %zmm16, %zmm17
	vfmadd213ps	%zmm8, %zmm16, %zmm17
	vfmadd213ps	%zmm9, %zmm16, %zmm17
	vpslld	$23, %zmm15, %zmm15
	vpaddd	%zmm17, %zmm15, %zmm15
	vcmpgtps	%zmm10, %zmm14, %k2
	vaddps	%zmm11, %zmm15, %zmm14
	vbroadcastss	.LCPI0_12(%rip), %zmm14 {%k2}
	imulq	64(%rsp), %rcx
	vrcp14ps	%zmm14, %zmm15
	movq	56(%rsp), %rsi
	leaq	(%rsi,%rcx,4), %rcx
	vmovaps	%zmm15, %zmm16
	vfnmadd213ps	%zmm11, %zmm14, %zmm16
	vfmadd132ps	%zmm15, %zmm15, %zmm16
	vcmpngtps	%zmm12, %zmm14, %k2
	vminps	%zmm16, %zmm11, %zmm14 {%k2} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	vmovups	%zmm13, (%rcx,%r10,4) {%k1}
	jmp	.LBB0_103
.LBB0_72:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %r8
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %r9
	xorl	%r14d, %r14d
	vbroadcastss	.LCPI0_16(%rip), %zmm0
	vbroadcastss	.LCPI0_17(%rip), %zmm1
	vbroadcastss	.LCPI0_18(%rip), %zmm2
	vbroadcastss	.LCPI0_19(%rip), %zmm3
	vbroadcastss	.LCPI0_20(%rip), %zmm4
	vbroadcastss	.LCPI0_21(%rip), %zmm5
	vbroadcastss	.LCPI0_22(%rip), %zmm6
	vbroadcastss	.LCPI0_23(%rip), %zmm7
	vbroadcastss	.LCPI0_24(%rip), %zmm8
	vbroadcastss	.LCPI0_25(%rip), %zmm9
	vbroadcastss	.LCPI0_26(%rip), %zmm10
	vbroadcastss	.LCPI0_27(%rip), %zmm11
	vbroadcastss	.LCPI0_28(%rip), %zmm12
	vbroadcastss	.LCPI0_11(%rip), %zmm13
	vbroadcastss	.LCPI0_13(%rip), %zmm14
	vbroadcastss	.LCPI0_29(%rip), %zmm15
	movq	56(%rsp), %rdi
	movq	-32(%rsp), %r11
	jmp	.LBB0_74
	.p2align	4
.LBB0_93:
	incq	%r14
	addq	%r8, %r11
	addq	%r9, %rdi
	cmpq	%rbx, %r14
	je	.LBB0_227
.LBB0_74:
	cmpq	$16, %rax
	jae	.LBB0_89
	xorl	%r10d, %r10d
	jmp	.LBB0_91
	.p2align	4
.LBB0_89:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_90:
	vmovups	(%r11,%rcx,4), %zmm16
	vaddps	(%rdx,%rcx,4), %zmm16, %zmm16
	vminps	%zmm16, %zmm0, %zmm17
	vmaxps	%zmm17, %zmm1, %zmm17
	vmulps	%zmm17, %zmm17, %zmm18
	vmovaps	%zmm2, %zmm19
	vfmadd213ps	%zmm3, %zmm18, %zmm19
	vfmadd213ps	%zmm4, %zmm18, %zmm19
	vfmadd213ps	%zmm5, %zmm18, %zmm19
	vfmadd213ps	%zmm6, %zmm18, %zmm19
	vfmadd213ps	%zmm7, %zmm18, %zmm19
	vmovaps	%zmm8, %zmm20
	vfmadd213ps	%zmm9, %zmm18, %zmm20
	vfmadd213ps	%zmm10, %zmm18, %zmm20
	vfmadd213ps	%zmm11, %zmm18, %zmm20
	vfmadd213ps	%zmm12, %zmm18, %zmm20
	vfmadd213ps	%zmm13, %zmm18, %zmm20
	vrcp14ps	%zmm20, %zmm18
	vmovaps	%zmm18, %zmm21
	vfnmadd213ps	%zmm13, %zmm20, %zmm21
	vfmadd132ps	%zmm18, %zmm18, %zmm21
	vcmpngtps	%zmm14, %zmm20, %k1
	vminps	%zmm21, %zmm13, %zmm18 {%k1} {z}
	vmulps	%zmm18, %zmm19, %zmm18
	vmulps	%zmm18, %zmm17, %zmm17
	vcmpleps	%zmm16, %zmm0, %k1
	vmovaps	%zmm15, %zmm17 {%k1}
	vcmpleps	%zmm1, %zmm16, %k1
	vbroadcastss	.LCPI0_30(%rip), %zmm17 {%k1}
	vmulps	%zmm15, %zmm16, %zmm18
	vfmadd231ps	%zmm17, %zmm16, %zmm18
	vmovups	%zmm18, (%rdi,%rcx,4)
	leaq	16(%rcx), %r10
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%r10, %rcx
	jbe	.LBB0_90
.LBB0_91:
	cmpq	%r10, %rax
	jbe	.LBB0_93
	movq	%r14, %rsi
	imulq	-24(%rsp), %rsi
	movq	%r14, %rbx
	imulq	64(%rsp), %rbx
	movl	%eax, %ecx
	subl	%r10d, %ecx
	movl	$-1, %ebp
	shll	%cl, %ebp
	movq	-32(%rsp), %rcx
	leaq	(%rcx,%rsi,4), %rcx
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%rcx,%r10,4), %zmm16 {%k1} {z}
	vmovups	(%rdx,%r10,4), %zmm17 {%k1} {z}
	vaddps	%zmm17, %zmm16, %zmm16
	vminps	%zmm16, %zmm0, %zmm17
	vmaxps	%zmm17, %zmm1, %zmm17
	vmulps	%zmm17, %zmm17, %zmm18
	vmovaps	%zmm2, %zmm19
	vfmadd213ps	%zmm3, %zmm18, %zmm19
	vfmadd213ps	%zmm4, %zmm18, %zmm19
	vfmadd213ps	%zmm5, %zmm18, %zmm19
	vfmadd213ps	%zmm6, %zmm18, %zmm19
	vfmadd213ps	%zmm7, %zmm18, %zmm19
	vmovaps	%zmm8, %zmm20
	vfmadd213ps	%zmm9, %zmm18, %zmm20
	vfmadd213ps	%zmm10, %zmm18, %zmm20
	vfmadd213ps	%zmm11, %zmm18, %zmm20
	vfmadd213ps	%zmm12, %zmm18, %zmm20
	vfmadd213ps	%zmm13, %zmm18, %zmm20
	vrcp14ps	%zmm20, %zmm18
	vmovaps	%zmm18, %zmm21
	vfnmadd213ps	%zmm13, %zmm20, %zmm21
	vfmadd132ps	%zmm18, %zmm18, %zmm21
	vcmpngtps	%zmm14, %zmm20, %k2
	vminps	%zmm21, %zmm13, %zmm18 {%k2} {z}
	vmulps	%zmm18, %zmm19, %zmm18
	vmulps	%zmm18, %zmm17, %zmm17
	vcmpleps	%zmm16, %zmm0, %k2
	vmovaps	%zmm15, %zmm17 {%k2}
	vcmpleps	%zmm1, %zmm16, %k2
	vbroadcastss	.LCPI0_30(%rip), %zmm17 {%k2}
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rbx,4), %rcx
	movq	72(%rsp), %rbx
	vmulps	%zmm15, %zmm16, %zmm18
	vfmadd231ps	%zmm17, %zmm16, %zmm18
	vmovups	%zmm18, (%rcx,%r10,4) {%k1}
	jmp	.LBB0_93
.LBB0_80:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rdi
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %r8
	xorl	%r9d, %r9d
	movq	56(%rsp), %r10
	movq	-32(%rsp), %r11
	jmp	.LBB0_82
	.p2align	4
.LBB0_113:
	incq	%r9
	addq	%rdi, %r11
	addq	%r8, %r10
	cmpq	%rbx, %r9
	je	.LBB0_227
.LBB0_82:
	cmpq	$16, %rax
	jae	.LBB0_109
	xorl	%esi, %esi
	jmp	.LBB0_111
	.p2align	4
.LBB0_109:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_110:
	vmovups	(%r11,%rcx,4), %zmm0
	vaddps	(%rdx,%rcx,4), %zmm0, %zmm0
	vmovups	%zmm0, (%r10,%rcx,4)
	leaq	16(%rcx), %rsi
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%rsi, %rcx
	jbe	.LBB0_110
.LBB0_111:
	cmpq	%rsi, %rax
	jbe	.LBB0_113
	movq	%r9, %rbx
	imulq	-24(%rsp), %rbx
	movq	%r9, %r14
	imulq	64(%rsp), %r14
	movl	%eax, %ecx
	subl	%esi, %ecx
	movl	$-1, %ebp
	shll	%cl, %ebp
	movq	-32(%rsp), %rcx
	leaq	(%rcx,%rbx,4), %rcx
	movq	56(%rsp), %rbx
	leaq	(%rbx,%r14,4), %rbx
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%rcx,%rsi,4), %zmm0 {%k1} {z}
	vmovups	(%rdx,%rsi,4), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rbx,%rsi,4) {%k1}
	movq	72(%rsp), %rbx
	jmp	.LBB0_113
.LBB0_117:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rdx
	movq	-8(%rsp), %rcx
	leaq	(,%rcx,4), %rdi
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %r8
	xorl	%r14d, %r14d
	vxorps	%xmm0, %xmm0, %xmm0
	movq	56(%rsp), %r10
	movq	-16(%rsp), %r15
	movq	-32(%rsp), %r12
	jmp	.LBB0_119
	.p2align	4
.LBB0_165:
	incq	%r14
	addq	%rdx, %r12
	addq	%rdi, %r15
	addq	%r8, %r10
	cmpq	%rbx, %r14
	je	.LBB0_227
.LBB0_119:
	cmpq	$16, %rax
	jae	.LBB0_161
	xorl	%esi, %esi
	jmp	.LBB0_163
.LBB0_161:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_162:
	vmaxps	(%r12,%rcx,4), %zmm0, %zmm1
	vaddps	(%r15,%rcx,4), %zmm1, %zmm1
	vmovups	%zmm1, (%r10,%rcx,4)
	leaq	16(%rcx), %rsi
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%rsi, %rcx
	jbe	.LBB0_162
.LBB0_163:
	cmpq	%rsi, %rax
	jbe	.LBB0_165
	movq	%r14, %rcx
	imulq	-24(%rsp), %rcx
	movq	%r14, %r9
	imulq	64(%rsp), %r9
	movq	%r14, %r11
	imulq	-8(%rsp), %r11
	movq	-32(%rsp), %rbx
	leaq	(%rbx,%rcx,4), %rbx
	movq	56(%rsp), %rcx
	leaq	(%rcx,%r9,4), %r9
	movl	%eax, %ecx
	subl	%esi, %ecx
	movl	$-1, %ebp
	shll	%cl, %ebp
	movq	-16(%rsp), %rcx
	leaq	(%rcx,%r11,4), %rcx
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%rbx,%rsi,4), %zmm1 {%k1} {z}
	movq	72(%rsp), %rbx
	vmaxps	%zmm1, %zmm0, %zmm1
	vmovups	(%rcx,%rsi,4), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%r9,%rsi,4) {%k1}
	jmp	.LBB0_165
.LBB0_125:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rdx
	movq	-8(%rsp), %rcx
	leaq	(,%rcx,4), %r14
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %r15
	vbroadcastss	.LCPI0_14(%rip), %zmm0
	vbroadcastss	.LCPI0_15(%rip), %zmm1
	vbroadcastss	.LCPI0_1(%rip), %zmm2
	vbroadcastss	.LCPI0_2(%rip), %zmm3
	vbroadcastss	.LCPI0_3(%rip), %zmm4
	vbroadcastss	.LCPI0_4(%rip), %zmm5
	vbroadcastss	.LCPI0_5(%rip), %zmm6
	vbroadcastss	.LCPI0_6(%rip), %zmm7
	vbroadcastss	.LCPI0_7(%rip), %zmm8
	vbroadcastss	.LCPI0_8(%rip), %zmm9
	vbroadcastss	.LCPI0_9(%rip), %zmm10
	vbroadcastss	.LCPI0_10(%rip), %zmm11
	vbroadcastss	.LCPI0_11(%rip), %zmm12
	vbroadcastss	.LCPI0_13(%rip), %zmm13
	xorl	%edi, %edi
	movq	56(%rsp), %r8
	movq	-16(%rsp), %r12
	movq	-32(%rsp), %r13
	jmp	.LBB0_127
	.p2align	4
.LBB0_155:
	incq	%rdi
	addq	%rdx, %r13
	addq	%r14, %r12
	addq	%r15, %r8
	cmpq	%rbx, %rdi
	je	.LBB0_227
.LBB0_127:
	cmpq	$16, %rax
	jae	.LBB0_151
	xorl	%r10d, %r10d
	jmp	.LBB0_153
.LBB0_151:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_152:
	vmovups	(%r13,%rcx,4), %zmm14
	vmulps	%zmm14, %zmm14, %zmm15
	vfmadd213ps	%zmm1, %zmm0, %zmm15
	vmulps	%zmm15, %zmm14, %zmm15
	vmaxps	%zmm15, %zmm2, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vaddps	%zmm4, %zmm16, %zmm17
	vsubps	%zmm17, %zmm15, %zmm17
	vmovaps	%zmm5, %zmm18
	vfmadd213ps	%zmm6, %zmm17, %zmm18
	vfmadd213ps	%zmm7, %zmm17, %zmm18
	vfmadd213ps	%zmm8, %zmm17, %zmm18
	vfmadd213ps	%zmm9, %zmm17, %zmm18
	vfmadd213ps	%zmm10, %zmm17, %zmm18
	vpslld	$23, %zmm16, %zmm16
	vpaddd	%zmm18, %zmm16, %zmm16
	vcmpgtps	%zmm11, %zmm15, %k1
	vaddps	%zmm12, %zmm16, %zmm15
	vbroadcastss	.LCPI0_12(%rip), %zmm15 {%k1}
	vrcp14ps	%zmm15, %zmm16
	vmovaps	%zmm16, %zmm17
	vfnmadd213ps	%zmm12, %zmm15, %zmm17
	vfmadd132ps	%zmm16, %zmm16, %zmm17
	vcmpngtps	%zmm13, %zmm15, %k1
	vminps	%zmm17, %zmm12, %zmm15 {%k1} {z}
	vmulps	%zmm15, %zmm14, %zmm14
	vaddps	(%r12,%rcx,4), %zmm14, %zmm14
	vmovups	%zmm14, (%r8,%rcx,4)
	leaq	16(%rcx), %r10
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%r10, %rcx
	jbe	.LBB0_152
.LBB0_153:
	cmpq	%r10, %rax
	jbe	.LBB0_155
	movq	%rdi, %rcx
	imulq	-24(%rsp), %rcx
	movq	%rdi, %rsi
	imulq	64(%rsp), %rsi
	movq	%rdi, %r9
	imulq	-8(%rsp), %r9
	movq	-32(%rsp), %r11
	leaq	(%r11,%rcx,4), %r11
	movl	%eax, %ecx
	subl	%r10d, %ecx
	movl	$-1, %ebx
	shll	%cl, %ebx
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rsi,4), %rcx
	movq	-16(%rsp), %rsi
	leaq	(%rsi,%r9,4), %rsi
	notl	%ebx
	kmovd	%ebx, %k1
	movq	72(%rsp), %rbx
	vmovups	(%r11,%r10,4), %zmm14 {%k1} {z}
	vmulps	%zmm14, %zmm14, %zmm15
	vfmadd213ps	%zmm1, %zmm0, %zmm15
	vmulps	%zmm15, %zmm14, %zmm15
	vmaxps	%zmm15, %zmm2, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vaddps	%zmm4, %zmm16, %zmm17
	vsubps	%zmm17, %zmm15, %zmm17
	vmovaps	%zmm5, %zmm18
	vfmadd213ps	%zmm6, %zmm17, %zmm18
	vfmadd213ps	%zmm7, %zmm17, %zmm18
	vfmadd213ps	%zmm8, %zmm17, %zmm18
	vfmadd213ps	%zmm9, %zmm17, %zmm18
	vfmadd213ps	%zmm10, %zmm17, %zmm18
	vpslld	$23, %zmm16, %zmm16
	vpaddd	%zmm18, %zmm16, %zmm16
	vcmpgtps	%zmm11, %zmm15, %k2
	vaddps	%zmm12, %zmm16, %zmm15
	vbroadcastss	.LCPI0_12(%rip), %zmm15 {%k2}
	vrcp14ps	%zmm15, %zmm16
	vmovaps	%zmm16, %zmm17
	vfnmadd213ps	%zmm12, %zmm15, %zmm17
	vfmadd132ps	%zmm16, %zmm16, %zmm17
	vcmpngtps	%zmm13, %zmm15, %k2
	vminps	%zmm17, %zmm12, %zmm15 {%k2} {z}
	vmulps	%zmm15, %zmm14, %zmm14
	vmovups	(%rsi,%r10,4), %zmm15 {%k1} {z}
	vaddps	%zmm15, %zmm14, %zmm14
	vmovups	%zmm14, (%rcx,%r10,4) {%k1}
	jmp	.LBB0_155
.LBB0_121:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rdx
	movq	-8(%rsp), %rcx
	leaq	(,%rcx,4), %rdi
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %r8
	vbroadcastss	.LCPI0_0(%rip), %zmm0
	vbroadcastss	.LCPI0_1(%rip), %zmm1
	vbroadcastss	.LCPI0_2(%rip), %zmm2
	vbroadcastss	.LCPI0_3(%rip), %zmm3
	vbroadcastss	.LCPI0_4(%rip), %zmm4
	vbroadcastss	.LCPI0_5(%rip), %zmm5
	vbroadcastss	.LCPI0_6(%rip), %zmm6
	vbroadcastss	.LCPI0_7(%rip), %zmm7
	vbroadcastss	.LCPI0_8(%rip), %zmm8
	vbroadcastss	.LCPI0_9(%rip), %zmm9
	vbroadcastss	.LCPI0_10(%rip), %zmm10
	vbroadcastss	.LCPI0_11(%rip), %zmm11
	vbroadcastss	.LCPI0_13(%rip), %zmm12
	xorl	%r14d, %r14d
	movq	56(%rsp), %r15
	movq	-16(%rsp), %r12
	movq	-32(%rsp), %r13
	jmp	.LBB0_123
	.p2align	4
.LBB0_160:
	incq	%r14
	addq	%rdx, %r13
	addq	%rdi, %r12
	addq	%r8, %r15
	cmpq	%rbx, %r14
	je	.LBB0_227
.LBB0_123:
	cmpq	$16, %rax
	jae	.LBB0_156
	xorl	%r10d, %r10d
	jmp	.LBB0_158
.LBB0_156:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_157:
	vmovups	(%r13,%rcx,4), %zmm13
	vmulps	%zmm0, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm1, %zmm14
	vaddps	%zmm2, %zmm14, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vsubps	%zmm16, %zmm14, %zmm16
	vmovaps	%zmm4, %zmm17
	vfmadd213ps	%zmm5, %zmm16, %zmm17
	vfmadd213ps	%zmm6, %zmm16, %zmm17
	vfmadd213ps	%zmm7, %zmm16, %zmm17
	vfmadd213ps	%zmm8, %zmm16, %zmm17
	vfmadd213ps	%zmm9, %zmm16, %zmm17
	vpslld	$23, %zmm15, %zmm15
	vpaddd	%zmm17, %zmm15, %zmm15
	vcmpgtps	%zmm10, %zmm14, %k1
	vaddps	%zmm11, %zmm15, %zmm14
	vbroadcastss	.LCPI0_12(%rip), %zmm14 {%k1}
	vrcp14ps	%zmm14, %zmm15
	vmovaps	%zmm15, %zmm16
	vfnmadd213ps	%zmm11, %zmm14, %zmm16
	vfmadd132ps	%zmm15, %zmm15, %zmm16
	vcmpngtps	%zmm12, %zmm14, %k1
	vminps	%zmm16, %zmm11, %zmm14 {%k1} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	vaddps	(%r12,%rcx,4), %zmm13, %zmm13
	vmovups	%zmm13, (%r15,%rcx,4)
	leaq	16(%rcx), %r10
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%r10, %rcx
	jbe	.LBB0_157
.LBB0_158:
	cmpq	%r10, %rax
	jbe	.LBB0_160
	movq	%r14, %rcx
	imulq	-24(%rsp), %rcx
	movq	%r14, %rsi
	imulq	64(%rsp), %rsi
	movq	%r14, %r9
	imulq	-8(%rsp), %r9
	movq	-32(%rsp), %r11
	leaq	(%r11,%rcx,4), %r11
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rsi,4), %rsi
	movq	-16(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rbx
	movl	%eax, %ecx
	subl	%r10d, %ecx
	movl	$-1, %r9d
	shll	%cl, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%r11,%r10,4), %zmm13 {%k1} {z}
	vmulps	%zmm0, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm1, %zmm14
	vaddps	%zmm2, %zmm14, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vsubps	%zmm16, %zmm14, %zmm16
	vmovaps	%zmm4, %zmm17
	vfmadd213ps	%zmm5, %zmm16, %zmm17
	vfmadd213ps	%zmm6, %zmm16, %zmm17
	vfmadd213ps	%zmm7, %zmm16, %zmm17
	vfmadd213ps	%zmm8, %zmm16, %zmm17
	vfmadd213ps	%zmm9, %zmm16, %zmm17
	vpslld	$23, %zmm15, %zmm15
	vpaddd	%zmm17, %zmm15, %zmm15
	vcmpgtps	%zmm10, %zmm14, %k2
	vaddps	%zmm11, %zmm15, %zmm14
	vbroadcastss	.LCPI0_12(%rip), %zmm14 {%k2}
	vrcp14ps	%zmm14, %zmm15
	vmovaps	%zmm15, %zmm16
	vfnmadd213ps	%zmm11, %zmm14, %zmm16
	vfmadd132ps	%zmm15, %zmm15, %zmm16
	vcmpngtps	%zmm12, %zmm14, %k2
	vminps	%zmm16, %zmm11, %zmm14 {%k2} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	vmovups	(%rbx,%r10,4), %zmm14 {%k1} {z}
	movq	72(%rsp), %rbx
	vaddps	%zmm14, %zmm13, %zmm13
	vmovups	%zmm13, (%rsi,%r10,4) {%k1}
	jmp	.LBB0_160
.LBB0_129:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rdx
	movq	-8(%rsp), %rcx
	leaq	(,%rcx,4), %r14
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %r15
	vbroadcastss	.LCPI0_16(%rip), %zmm0
	vbroadcastss	.LCPI0_17(%rip), %zmm1
	vbroadcastss	.LCPI0_18(%rip), %zmm2
	vbroadcastss	.LCPI0_19(%rip), %zmm3
	vbroadcastss	.LCPI0_20(%rip), %zmm4
	vbroadcastss	.LCPI0_21(%rip), %zmm5
	vbroadcastss	.LCPI0_22(%rip), %zmm6
	vbroadcastss	.LCPI0_23(%rip), %zmm7
	vbroadcastss	.LCPI0_24(%rip), %zmm8
	vbroadcastss	.LCPI0_25(%rip), %zmm9
	vbroadcastss	.LCPI0_26(%rip), %zmm10
	vbroadcastss	.LCPI0_27(%rip), %zmm11
	vbroadcastss	.LCPI0_28(%rip), %zmm12
	vbroadcastss	.LCPI0_11(%rip), %zmm13
	vbroadcastss	.LCPI0_13(%rip), %zmm14
	vbroadcastss	.LCPI0_29(%rip), %zmm15
	xorl	%r12d, %r12d
	movq	56(%rsp), %r8
	movq	-16(%rsp), %rdi
	movq	-32(%rsp), %r13
	jmp	.LBB0_131
	.p2align	4
.LBB0_150:
	incq	%r12
	addq	%rdx, %r13
	addq	%r14, %rdi
	addq	%r15, %r8
	cmpq	%rbx, %r12
	je	.LBB0_227
.LBB0_131:
	cmpq	$16, %rax
	jae	.LBB0_146
	xorl	%r10d, %r10d
	jmp	.LBB0_148
.LBB0_146:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_147:
	vmovups	(%r13,%rcx,4), %zmm16
	vminps	%zmm16, %zmm0, %zmm17
	vmaxps	%zmm17, %zmm1, %zmm17
	vmulps	%zmm17, %zmm17, %zmm18
	vmovaps	%zmm2, %zmm19
	vfmadd213ps	%zmm3, %zmm18, %zmm19
	vfmadd213ps	%zmm4, %zmm18, %zmm19
	vfmadd213ps	%zmm5, %zmm18, %zmm19
	vfmadd213ps	%zmm6, %zmm18, %zmm19
	vfmadd213ps	%zmm7, %zmm18, %zmm19
	vmovaps	%zmm8, %zmm20
	vfmadd213ps	%zmm9, %zmm18, %zmm20
	vfmadd213ps	%zmm10, %zmm18, %zmm20
	vfmadd213ps	%zmm11, %zmm18, %zmm20
	vfmadd213ps	%zmm12, %zmm18, %zmm20
	vfmadd213ps	%zmm13, %zmm18, %zmm20
	vrcp14ps	%zmm20, %zmm18
	vmovaps	%zmm18, %zmm21
	vfnmadd213ps	%zmm13, %zmm20, %zmm21
	vfmadd132ps	%zmm18, %zmm18, %zmm21
	vcmpngtps	%zmm14, %zmm20, %k1
	vminps	%zmm21, %zmm13, %zmm18 {%k1} {z}
	vmulps	%zmm18, %zmm19, %zmm18
	vmulps	%zmm18, %zmm17, %zmm17
	vcmpleps	%zmm16, %zmm0, %k1
	vmovaps	%zmm15, %zmm17 {%k1}
	vcmpleps	%zmm1, %zmm16, %k1
	vbroadcastss	.LCPI0_30(%rip), %zmm17 {%k1}
	vmulps	%zmm15, %zmm16, %zmm18
	vfmadd231ps	%zmm17, %zmm16, %zmm18
	vaddps	(%rdi,%rcx,4), %zmm18, %zmm16
	vmovups	%zmm16, (%r8,%rcx,4)
	leaq	16(%rcx), %r10
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%r10, %rcx
	jbe	.LBB0_147
.LBB0_148:
	cmpq	%r10, %rax
	jbe	.LBB0_150
	movq	%r12, %rcx
	imulq	-24(%rsp), %rcx
	movq	%r12, %rsi
	imulq	64(%rsp), %rsi
	movq	%r12, %r9
	imulq	-8(%rsp), %r9
	movq	-32(%rsp), %r11
	leaq	(%r11,%rcx,4), %r11
	movl	%eax, %ecx
	subl	%r10d, %ecx
	movl	$-1, %ebx
	shll	%cl, %ebx
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rsi,4), %rcx
	movq	-16(%rsp), %rsi
	leaq	(%rsi,%r9,4), %rsi
	notl	%ebx
	kmovd	%ebx, %k1
	movq	72(%rsp), %rbx
	vmovups	(%r11,%r10,4), %zmm16 {%k1} {z}
	vminps	%zmm16, %zmm0, %zmm17
	vmaxps	%zmm17, %zmm1, %zmm17
	vmulps	%zmm17, %zmm17, %zmm18
	vmovaps	%zmm2, %zmm19
	vfmadd213ps	%zmm3, %zmm18, %zmm19
	vfmadd213ps	%zmm4, %zmm18, %zmm19
	vfmadd213ps	%zmm5, %zmm18, %zmm19
	vfmadd213ps	%zmm6, %zmm18, %zmm19
	vfmadd213ps	%zmm7, %zmm18, %zmm19
	vmovaps	%zmm8, %zmm20
	vfmadd213ps	%zmm9, %zmm18, %zmm20
	vfmadd213ps	%zmm10, %zmm18, %zmm20
	vfmadd213ps	%zmm11, %zmm18, %zmm20
	vfmadd213ps	%zmm12, %zmm18, %zmm20
	vfmadd213ps	%zmm13, %zmm18, %zmm20
	vrcp14ps	%zmm20, %zmm18
	vmovaps	%zmm18, %zmm21
	vfnmadd213ps	%zmm13, %zmm20, %zmm21
	vfmadd132ps	%zmm18, %zmm18, %zmm21
	vcmpngtps	%zmm14, %zmm20, %k2
	vminps	%zmm21, %zmm13, %zmm18 {%k2} {z}
	vmulps	%zmm18, %zmm19, %zmm18
	vmulps	%zmm18, %zmm17, %zmm17
	vcmpleps	%zmm16, %zmm0, %k2
	vmovaps	%zmm15, %zmm17 {%k2}
	vcmpleps	%zmm1, %zmm16, %k2
	vbroadcastss	.LCPI0_30(%rip), %zmm17 {%k2}
	vmulps	%zmm15, %zmm16, %zmm18
	vfmadd231ps	%zmm17, %zmm16, %zmm18
	vmovups	(%rsi,%r10,4), %zmm16 {%k1} {z}
	vaddps	%zmm16, %zmm18, %zmm16
	vmovups	%zmm16, (%rcx,%r10,4) {%k1}
	jmp	.LBB0_150
.LBB0_137:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rdx
	movq	-8(%rsp), %rcx
	leaq	(,%rcx,4), %rdi
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %r8
	xorl	%r14d, %r14d
	movq	56(%rsp), %r10
	movq	-16(%rsp), %r15
	movq	-32(%rsp), %r12
	jmp	.LBB0_139
	.p2align	4
.LBB0_170:
	incq	%r14
	addq	%rdx, %r12
	addq	%rdi, %r15
	addq	%r8, %r10
	cmpq	%rbx, %r14
	je	.LBB0_227
.LBB0_139:
	cmpq	$16, %rax
	jae	.LBB0_166
	xorl	%esi, %esi
	jmp	.LBB0_168
.LBB0_166:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_167:
	vmovups	(%r12,%rcx,4), %zmm0
	vaddps	(%r15,%rcx,4), %zmm0, %zmm0
	vmovups	%zmm0, (%r10,%rcx,4)
	leaq	16(%rcx), %rsi
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%rsi, %rcx
	jbe	.LBB0_167
.LBB0_168:
	cmpq	%rsi, %rax
	jbe	.LBB0_170
	movq	%r14, %rcx
	imulq	-24(%rsp), %rcx
	movq	%r14, %r9
	imulq	64(%rsp), %r9
	movq	%r14, %r11
	imulq	-8(%rsp), %r11
	movq	-32(%rsp), %rbx
	leaq	(%rbx,%rcx,4), %rbx
	movl	%eax, %ecx
	subl	%esi, %ecx
	movl	$-1, %ebp
	shll	%cl, %ebp
	movq	56(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	movq	-16(%rsp), %r9
	leaq	(%r9,%r11,4), %r9
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%rbx,%rsi,4), %zmm0 {%k1} {z}
	movq	72(%rsp), %rbx
	vmovups	(%r9,%rsi,4), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rcx,%rsi,4) {%k1}
	jmp	.LBB0_170
.LBB0_173:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rdx
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %rdi
	xorl	%r8d, %r8d
	vxorps	%xmm0, %xmm0, %xmm0
	movq	56(%rsp), %r9
	movq	-32(%rsp), %r10
	jmp	.LBB0_175
	.p2align	4
.LBB0_221:
	incq	%r8
	addq	%rdx, %r10
	addq	%rdi, %r9
	cmpq	%rbx, %r8
	je	.LBB0_227
.LBB0_175:
	cmpq	$16, %rax
	jae	.LBB0_217
	xorl	%esi, %esi
	jmp	.LBB0_219
.LBB0_217:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_218:
	vmaxps	(%r10,%rcx,4), %zmm0, %zmm1
	vmovups	%zmm1, (%r9,%rcx,4)
	leaq	16(%rcx), %rsi
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%rsi, %rcx
	jbe	.LBB0_218
.LBB0_219:
	cmpq	%rsi, %rax
	jbe	.LBB0_221
	movq	%r8, %rcx
	imulq	-24(%rsp), %rcx
	movq	%r8, %r11
	imulq	64(%rsp), %r11
	movq	-32(%rsp), %rbx
	leaq	(%rbx,%rcx,4), %rbx
	movq	56(%rsp), %rcx
	leaq	(%rcx,%r11,4), %r11
	movl	%eax, %ecx
	subl	%esi, %ecx
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%rbx,%rsi,4), %zmm1 {%k1} {z}
	movq	72(%rsp), %rbx
	vmaxps	%zmm1, %zmm0, %zmm1
	vmovups	%zmm1, (%r11,%rsi,4) {%k1}
	jmp	.LBB0_221
.LBB0_181:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rdx
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %rdi
	xorl	%r8d, %r8d
	vbroadcastss	.LCPI0_14(%rip), %zmm0
	vbroadcastss	.LCPI0_15(%rip), %zmm1
	vbroadcastss	.LCPI0_1(%rip), %zmm2
	vbroadcastss	.LCPI0_2(%rip), %zmm3
	vbroadcastss	.LCPI0_3(%rip), %zmm4
	vbroadcastss	.LCPI0_4(%rip), %zmm5
	vbroadcastss	.LCPI0_5(%rip), %zmm6
	vbroadcastss	.LCPI0_6(%rip), %zmm7
	vbroadcastss	.LCPI0_7(%rip), %zmm8
	vbroadcastss	.LCPI0_8(%rip), %zmm9
	vbroadcastss	.LCPI0_9(%rip), %zmm10
	vbroadcastss	.LCPI0_10(%rip), %zmm11
	vbroadcastss	.LCPI0_11(%rip), %zmm12
	vbroadcastss	.LCPI0_13(%rip), %zmm13
	movq	56(%rsp), %r9
	movq	-32(%rsp), %r11
	movq	-32(%rsp), %r14
	jmp	.LBB0_183
	.p2align	4
.LBB0_211:
	incq	%r8
	addq	%rdx, %r11
	addq	%rdi, %r9
	cmpq	%rbx, %r8
	je	.LBB0_227
.LBB0_183:
	cmpq	$16, %rax
	jae	.LBB0_207
	xorl	%r10d, %r10d
	jmp	.LBB0_209
.LBB0_207:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_208:
	vmovups	(%r11,%rcx,4), %zmm14
	vmulps	%zmm14, %zmm14, %zmm15
	vfmadd213ps	%zmm1, %zmm0, %zmm15
	vmulps	%zmm15, %zmm14, %zmm15
	vmaxps	%zmm15, %zmm2, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vaddps	%zmm4, %zmm16, %zmm17
	vsubps	%zmm17, %zmm15, %zmm17
	vmovaps	%zmm5, %zmm18
	vfmadd213ps	%zmm6, %zmm17, %zmm18
	vfmadd213ps	%zmm7, %zmm17, %zmm18
	vfmadd213ps	%zmm8, %zmm17, %zmm18
	vfmadd213ps	%zmm9, %zmm17, %zmm18
	vfmadd213ps	%zmm10, %zmm17, %zmm18
	vpslld	$23, %zmm16, %zmm16
	vpaddd	%zmm18, %zmm16, %zmm16
	vcmpgtps	%zmm11, %zmm15, %k1
	vaddps	%zmm12, %zmm16, %zmm15
	vbroadcastss	.LCPI0_12(%rip), %zmm15 {%k1}
	vrcp14ps	%zmm15, %zmm16
	vmovaps	%zmm16, %zmm17
	vfnmadd213ps	%zmm12, %zmm15, %zmm17
	vfmadd132ps	%zmm16, %zmm16, %zmm17
	vcmpngtps	%zmm13, %zmm15, %k1
	vminps	%zmm17, %zmm12, %zmm15 {%k1} {z}
	vmulps	%zmm15, %zmm14, %zmm14
	vmovups	%zmm14, (%r9,%rcx,4)
	leaq	16(%rcx), %r10
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%r10, %rcx
	jbe	.LBB0_208
.LBB0_209:
	cmpq	%r10, %rax
	jbe	.LBB0_211
	movq	%r8, %rsi
	imulq	-24(%rsp), %rsi
	movl	%eax, %ecx
	subl	%r10d, %ecx
	movl	$-1, %ebx
	shll	%cl, %ebx
	movq	%r8, %rcx
	leaq	(%r14,%rsi,4), %rsi
	notl	%ebx
	kmovd	%ebx, %k1
	movq	72(%rsp), %rbx
	vmovups	(%rsi,%r10,4), %zmm14 {%k1} {z}
	vmulps	%zmm14, %zmm14, %zmm15
	vfmadd213ps	%zmm1, %zmm0, %zmm15
	vmulps	%zmm15, %zmm14, %zmm15
	vmaxps	%zmm15, %zmm2, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vaddps	%zmm4, %zmm16, %zmm17
	vsubps	%zmm17, %zmm15, %zmm17
	vmovaps	%zmm5, %zmm18
	vfmadd213ps	%zmm6, %zmm17, %zmm18
	vfmadd213ps	%zmm7, %zmm17, %zmm18
	vfmadd213ps	%zmm8, %zmm17, %zmm18
	vfmadd213ps	%zmm9, %zmm17, %zmm18
	vfmadd213ps	%zmm10, %zmm17, %zmm18
	vpslld	$23, %zmm16, %zmm16
	vpaddd	%zmm18, %zmm16, %zmm16
	vcmpgtps	%zmm11, %zmm15, %k2
	vaddps	%zmm12, %zmm16, %zmm15
	vbroadcastss	.LCPI0_12(%rip), %zmm15 {%k2}
	imulq	64(%rsp), %rcx
	vrcp14ps	%zmm15, %zmm16
	movq	56(%rsp), %rsi
	leaq	(%rsi,%rcx,4), %rcx
	vmovaps	%zmm16, %zmm17
	vfnmadd213ps	%zmm12, %zmm15, %zmm17
	vfmadd132ps	%zmm16, %zmm16, %zmm17
	vcmpngtps	%zmm13, %zmm15, %k2
	vminps	%zmm17, %zmm12, %zmm15 {%k2} {z}
	vmulps	%zmm15, %zmm14, %zmm14
	vmovups	%zmm14, (%rcx,%r10,4) {%k1}
	jmp	.LBB0_211
.LBB0_177:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rdx
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %rdi
	xorl	%r8d, %r8d
	vbroadcastss	.LCPI0_0(%rip), %zmm0
	vbroadcastss	.LCPI0_1(%rip), %zmm1
	vbroadcastss	.LCPI0_2(%rip), %zmm2
	vbroadcastss	.LCPI0_3(%rip), %zmm3
	vbroadcastss	.LCPI0_4(%rip), %zmm4
	vbroadcastss	.LCPI0_5(%rip), %zmm5
	vbroadcastss	.LCPI0_6(%rip), %zmm6
	vbroadcastss	.LCPI0_7(%rip), %zmm7
	vbroadcastss	.LCPI0_8(%rip), %zmm8
	vbroadcastss	.LCPI0_9(%rip), %zmm9
	vbroadcastss	.LCPI0_10(%rip), %zmm10
	vbroadcastss	.LCPI0_11(%rip), %zmm11
	vbroadcastss	.LCPI0_13(%rip), %zmm12
	movq	56(%rsp), %r9
	movq	-32(%rsp), %r11
	jmp	.LBB0_179
	.p2align	4
.LBB0_216:
	incq	%r8
	addq	%rdx, %r11
	addq	%rdi, %r9
	cmpq	%rbx, %r8
	je	.LBB0_227
.LBB0_179:
	cmpq	$16, %rax
	jae	.LBB0_212
	xorl	%r10d, %r10d
	jmp	.LBB0_214
.LBB0_212:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_213:
	vmovups	(%r11,%rcx,4), %zmm13
	vmulps	%zmm0, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm1, %zmm14
	vaddps	%zmm2, %zmm14, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vsubps	%zmm16, %zmm14, %zmm16
	vmovaps	%zmm4, %zmm17
	vfmadd213ps	%zmm5, %zmm16, %zmm17
	vfmadd213ps	%zmm6, %zmm16, %zmm17
	vfmadd213ps	%zmm7, %zmm16, %zmm17
	vfmadd213ps	%zmm8, %zmm16, %zmm17
	vfmadd213ps	%zmm9, %zmm16, %zmm17
	vpslld	$23, %zmm15, %zmm15
	vpaddd	%zmm17, %zmm15, %zmm15
	vcmpgtps	%zmm10, %zmm14, %k1
	vaddps	%zmm11, %zmm15, %zmm14
	vbroadcastss	.LCPI0_12(%rip), %zmm14 {%k1}
	vrcp14ps	%zmm14, %zmm15
	vmovaps	%zmm15, %zmm16
	vfnmadd213ps	%zmm11, %zmm14, %zmm16
	vfmadd132ps	%zmm15, %zmm15, %zmm16
	vcmpngtps	%zmm12, %zmm14, %k1
	vminps	%zmm16, %zmm11, %zmm14 {%k1} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	vmovups	%zmm13, (%r9,%rcx,4)
	leaq	16(%rcx), %r10
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%r10, %rcx
	jbe	.LBB0_213
.LBB0_214:
	cmpq	%r10, %rax
	jbe	.LBB0_216
	movq	%r8, %rcx
	imulq	-24(%rsp), %rcx
	movq	%r8, %rsi
	movq	-32(%rsp), %rbx
	leaq	(%rbx,%rcx,4), %rbx
	movl	%eax, %ecx
	subl	%r10d, %ecx
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%rbx,%r10,4), %zmm13 {%k1} {z}
	movq	72(%rsp), %rbx
	vmulps	%zmm0, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm1, %zmm14
	vaddps	%zmm2, %zmm14, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vsubps	%zmm16, %zmm14, %zmm16
	vmovaps	%zmm4, %zmm17
	vfmadd213ps	%zmm5, %zmm16, %zmm17
	vfmadd213ps	%zmm6, %zmm16, %zmm17
	vfmadd213ps	%zmm7, %zmm16, %zmm17
	vfmadd213ps	%zmm8, %zmm16, %zmm17
	vfmadd213ps	%zmm9, %zmm16, %zmm17
	vpslld	$23, %zmm15, %zmm15
	vpaddd	%zmm17, %zmm15, %zmm15
	vcmpgtps	%zmm10, %zmm14, %k2
	vaddps	%zmm11, %zmm15, %zmm14
	vbroadcastss	.LCPI0_12(%rip), %zmm14 {%k2}
	imulq	64(%rsp), %rsi
	vrcp14ps	%zmm14, %zmm15
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rsi,4), %rcx
	vmovaps	%zmm15, %zmm16
	vfnmadd213ps	%zmm11, %zmm14, %zmm16
	vfmadd132ps	%zmm15, %zmm15, %zmm16
	vcmpngtps	%zmm12, %zmm14, %k2
	vminps	%zmm16, %zmm11, %zmm14 {%k2} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	vmovups	%zmm13, (%rcx,%r10,4) {%k1}
	jmp	.LBB0_216
.LBB0_185:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rdx
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %r8
	xorl	%r9d, %r9d
	vbroadcastss	.LCPI0_16(%rip), %zmm0
	vbroadcastss	.LCPI0_17(%rip), %zmm1
	vbroadcastss	.LCPI0_18(%rip), %zmm2
	vbroadcastss	.LCPI0_19(%rip), %zmm3
	vbroadcastss	.LCPI0_20(%rip), %zmm4
	vbroadcastss	.LCPI0_21(%rip), %zmm5
	vbroadcastss	.LCPI0_22(%rip), %zmm6
	vbroadcastss	.LCPI0_23(%rip), %zmm7
	vbroadcastss	.LCPI0_24(%rip), %zmm8
	vbroadcastss	.LCPI0_25(%rip), %zmm9
	vbroadcastss	.LCPI0_26(%rip), %zmm10
	vbroadcastss	.LCPI0_27(%rip), %zmm11
	vbroadcastss	.LCPI0_28(%rip), %zmm12
	vbroadcastss	.LCPI0_11(%rip), %zmm13
	vbroadcastss	.LCPI0_13(%rip), %zmm14
	vbroadcastss	.LCPI0_29(%rip), %zmm15
	movq	56(%rsp), %rdi
	movq	-32(%rsp), %r11
	jmp	.LBB0_187
	.p2align	4
.LBB0_206:
	incq	%r9
	addq	%rdx, %r11
	addq	%r8, %rdi
	cmpq	%rbx, %r9
	je	.LBB0_227
.LBB0_187:
	cmpq	$16, %rax
	jae	.LBB0_202
	xorl	%r10d, %r10d
	jmp	.LBB0_204
.LBB0_202:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_203:
	vmovups	(%r11,%rcx,4), %zmm16
	vminps	%zmm16, %zmm0, %zmm17
	vmaxps	%zmm17, %zmm1, %zmm17
	vmulps	%zmm17, %zmm17, %zmm18
	vmovaps	%zmm2, %zmm19
	vfmadd213ps	%zmm3, %zmm18, %zmm19
	vfmadd213ps	%zmm4, %zmm18, %zmm19
	vfmadd213ps	%zmm5, %zmm18, %zmm19
	vfmadd213ps	%zmm6, %zmm18, %zmm19
	vfmadd213ps	%zmm7, %zmm18, %zmm19
	vmovaps	%zmm8, %zmm20
	vfmadd213ps	%zmm9, %zmm18, %zmm20
	vfmadd213ps	%zmm10, %zmm18, %zmm20
	vfmadd213ps	%zmm11, %zmm18, %zmm20
	vfmadd213ps	%zmm12, %zmm18, %zmm20
	vfmadd213ps	%zmm13, %zmm18, %zmm20
	vrcp14ps	%zmm20, %zmm18
	vmovaps	%zmm18, %zmm21
	vfnmadd213ps	%zmm13, %zmm20, %zmm21
	vfmadd132ps	%zmm18, %zmm18, %zmm21
	vcmpngtps	%zmm14, %zmm20, %k1
	vminps	%zmm21, %zmm13, %zmm18 {%k1} {z}
	vmulps	%zmm18, %zmm19, %zmm18
	vmulps	%zmm18, %zmm17, %zmm17
	vcmpleps	%zmm16, %zmm0, %k1
	vmovaps	%zmm15, %zmm17 {%k1}
	vcmpleps	%zmm1, %zmm16, %k1
	vbroadcastss	.LCPI0_30(%rip), %zmm17 {%k1}
	vmulps	%zmm15, %zmm16, %zmm18
	vfmadd231ps	%zmm17, %zmm16, %zmm18
	vmovups	%zmm18, (%rdi,%rcx,4)
	leaq	16(%rcx), %r10
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%r10, %rcx
	jbe	.LBB0_203
.LBB0_204:
	cmpq	%r10, %rax
	jbe	.LBB0_206
	movq	%r9, %rcx
	imulq	-24(%rsp), %rcx
	movq	%r9, %rsi
	imulq	64(%rsp), %rsi
	movq	-32(%rsp), %rbx
	leaq	(%rbx,%rcx,4), %rbx
	movl	%eax, %ecx
	subl	%r10d, %ecx
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%rbx,%r10,4), %zmm16 {%k1} {z}
	movq	72(%rsp), %rbx
	vminps	%zmm16, %zmm0, %zmm17
	vmaxps	%zmm17, %zmm1, %zmm17
	vmulps	%zmm17, %zmm17, %zmm18
	vmovaps	%zmm2, %zmm19
	vfmadd213ps	%zmm3, %zmm18, %zmm19
	vfmadd213ps	%zmm4, %zmm18, %zmm19
	vfmadd213ps	%zmm5, %zmm18, %zmm19
	vfmadd213ps	%zmm6, %zmm18, %zmm19
	vfmadd213ps	%zmm7, %zmm18, %zmm19
	vmovaps	%zmm8, %zmm20
	vfmadd213ps	%zmm9, %zmm18, %zmm20
	vfmadd213ps	%zmm10, %zmm18, %zmm20
	vfmadd213ps	%zmm11, %zmm18, %zmm20
	vfmadd213ps	%zmm12, %zmm18, %zmm20
	vfmadd213ps	%zmm13, %zmm18, %zmm20
	vrcp14ps	%zmm20, %zmm18
	vmovaps	%zmm18, %zmm21
	vfnmadd213ps	%zmm13, %zmm20, %zmm21
	vfmadd132ps	%zmm18, %zmm18, %zmm21
	vcmpngtps	%zmm14, %zmm20, %k2
	vminps	%zmm21, %zmm13, %zmm18 {%k2} {z}
	vmulps	%zmm18, %zmm19, %zmm18
	vmulps	%zmm18, %zmm17, %zmm17
	vcmpleps	%zmm16, %zmm0, %k2
	vmovaps	%zmm15, %zmm17 {%k2}
	vcmpleps	%zmm1, %zmm16, %k2
	vbroadcastss	.LCPI0_30(%rip), %zmm17 {%k2}
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rsi,4), %rcx
	vmulps	%zmm15, %zmm16, %zmm18
	vfmadd231ps	%zmm17, %zmm16, %zmm18
	vmovups	%zmm18, (%rcx,%r10,4) {%k1}
	jmp	.LBB0_206
.LBB0_193:
	testq	%rbx, %rbx
	je	.LBB0_227
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rdx
	movq	64(%rsp), %rcx
	leaq	(,%rcx,4), %rdi
	xorl	%r8d, %r8d
	movq	56(%rsp), %r9
	movq	-32(%rsp), %r10
	jmp	.LBB0_195
	.p2align	4
.LBB0_226:
	incq	%r8
	addq	%rdx, %r10
	addq	%rdi, %r9
	cmpq	%rbx, %r8
	je	.LBB0_227
.LBB0_195:
	cmpq	$16, %rax
	jae	.LBB0_222
	xorl	%esi, %esi
	jmp	.LBB0_224
.LBB0_222:
	xorl	%ecx, %ecx
	.p2align	4
.LBB0_223:
	vmovups	(%r10,%rcx,4), %zmm0
	vmovups	%zmm0, (%r9,%rcx,4)
	leaq	16(%rcx), %rsi
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%rsi, %rcx
	jbe	.LBB0_223
.LBB0_224:
	cmpq	%rsi, %rax
	jbe	.LBB0_226
	movq	%r8, %rcx
	imulq	-24(%rsp), %rcx
	movq	%r8, %r11
	imulq	64(%rsp), %r11
	movq	-32(%rsp), %rbx
	leaq	(%rbx,%rcx,4), %rbx
	movq	56(%rsp), %rcx
	leaq	(%rcx,%r11,4), %r11
	movl	%eax, %ecx
	subl	%esi, %ecx
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%rbx,%rsi,4), %zmm0 {%k1} {z}
	movq	72(%rsp), %rbx
	vmovups	%zmm0, (%r11,%rsi,4) {%k1}
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
	.size	contrast_avx512_epilogue, .Lfunc_end0-contrast_avx512_epilogue
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
	.long	0x3aae046f
.LCPI1_5:
	.long	0x3c1e8629
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
	.long	0x7e000000
.LCPI1_14:
	.long	0xbdd2d3e7
.LCPI1_15:
	.long	0xc0135761
.LCPI1_16:
	.long	0x40a9999a
.LCPI1_17:
	.long	0xc0a9999a
.LCPI1_18:
	.long	0x32cf34cf
.LCPI1_19:
	.long	0x36d5af8b
.LCPI1_20:
	.long	0x3926ec84
.LCPI1_21:
	.long	0x3b976d5a
.LCPI1_22:
	.long	0x3d06756d
.LCPI1_23:
	.long	0x3ecc4229
.LCPI1_24:
	.long	0x35a6386d
.LCPI1_25:
	.long	0x3894d475
.LCPI1_26:
	.long	0x3aefe395
.LCPI1_27:
	.long	0x3ce5ffc7
.LCPI1_28:
	.long	0x3e7eed07
.LCPI1_29:
	.long	0x3f000000
.LCPI1_30:
	.long	0xbf000000
.LCPI1_31:
	.long	0xc01d265f
	.text
	.hidden	contrast_avx512_gated
	.globl	contrast_avx512_gated
	.p2align	4
	.type	contrast_avx512_gated,@function
contrast_avx512_gated:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	movq	%rcx, %rax
	movq	64(%rsp), %r10
	movq	56(%rsp), %r11
	movq	48(%rsp), %rbx
	decl	%r8d
	cmpl	$4, %r8d
	ja	.LBB1_32
	leaq	.LJTI1_0(%rip), %rcx
	movslq	(%rcx,%r8,4), %r8
	addq	%rcx, %r8
	jmpq	*%r8
.LBB1_26:
	testq	%r11, %r11
	je	.LBB1_68
	shlq	$2, %rbx
	shlq	$2, %rsi
	shlq	$2, %rax
	xorl	%r8d, %r8d
	vbroadcastss	.LCPI1_31(%rip), %zmm0
	vbroadcastss	.LCPI1_1(%rip), %zmm1
	vbroadcastss	.LCPI1_2(%rip), %zmm2
	vbroadcastss	.LCPI1_3(%rip), %zmm3
	vbroadcastss	.LCPI1_4(%rip), %zmm4
	vbroadcastss	.LCPI1_5(%rip), %zmm5
	vbroadcastss	.LCPI1_6(%rip), %zmm6
	vbroadcastss	.LCPI1_7(%rip), %zmm7
	vbroadcastss	.LCPI1_8(%rip), %zmm8
	vbroadcastss	.LCPI1_9(%rip), %zmm9
	vbroadcastss	.LCPI1_10(%rip), %zmm10
	vbroadcastss	.LCPI1_11(%rip), %zmm11
	vbroadcastss	.LCPI1_13(%rip), %zmm12
	jmp	.LBB1_28
	.p2align	4
.LBB1_43:
	incq	%r8
	addq	%rbx, %r9
	addq	%rsi, %rdi
	addq	%rax, %rdx
	cmpq	%r11, %r8
	je	.LBB1_68
.LBB1_28:
	testq	%r10, %r10
	je	.LBB1_43
	movq	%r10, %rcx
	xorl	%r14d, %r14d
	jmp	.LBB1_30
	.p2align	4
.LBB1_41:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r12), %zmm14 {%k1} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	vmovups	%zmm13, (%r15) {%k1}
.LBB1_42:
	addq	$16, %r14
	addq	$-16, %rcx
	cmpq	%r10, %r14
	jae	.LBB1_43
.LBB1_30:
	leaq	(%rdi,%r14,4), %r15
	cmpq	$16, %rcx
	jb	.LBB1_38
	vmovups	(%r15), %zmm13
	jmp	.LBB1_39
	.p2align	4
.LBB1_38:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r15), %zmm13 {%k1} {z}
.LBB1_39:
	vmulps	%zmm0, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm1, %zmm14
	vaddps	%zmm2, %zmm14, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vsubps	%zmm16, %zmm14, %zmm16
	vmovaps	%zmm4, %zmm17
	vfmadd213ps	%zmm5, %zmm16, %zmm17
	vfmadd213ps	%zmm6, %zmm16, %zmm17
	vfmadd213ps	%zmm7, %zmm16, %zmm17
	vfmadd213ps	%zmm8, %zmm16, %zmm17
	vfmadd213ps	%zmm9, %zmm16, %zmm17
	vpslld	$23, %zmm15, %zmm15
	vpaddd	%zmm17, %zmm15, %zmm15
	vcmpgtps	%zmm10, %zmm14, %k1
	vaddps	%zmm11, %zmm15, %zmm14
	vbroadcastss	.LCPI1_12(%rip), %zmm14 {%k1}
	leaq	(%r9,%r14,4), %r15
	vrcp14ps	%zmm14, %zmm15
	vmovaps	%zmm15, %zmm16
	vfnmadd213ps	%zmm11, %zmm14, %zmm16
	vfmadd132ps	%zmm15, %zmm15, %zmm16
	vcmpngtps	%zmm12, %zmm14, %k1
	vminps	%zmm16, %zmm11, %zmm14 {%k1} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	leaq	(%rdx,%r14,4), %r12
	cmpq	$16, %rcx
	jb	.LBB1_41
	vmulps	(%r12), %zmm13, %zmm13
	vmovups	%zmm13, (%r15)
	jmp	.LBB1_42
.LBB1_2:
	testq	%r11, %r11
	je	.LBB1_68
	shlq	$2, %rbx
	shlq	$2, %rsi
	shlq	$2, %rax
	xorl	%r8d, %r8d
	vxorps	%xmm0, %xmm0, %xmm0
	jmp	.LBB1_4
	.p2align	4
.LBB1_64:
	incq	%r8
	addq	%rbx, %r9
	addq	%rsi, %rdi
	addq	%rax, %rdx
	cmpq	%r11, %r8
	je	.LBB1_68
.LBB1_4:
	testq	%r10, %r10
	je	.LBB1_64
	movq	%r10, %rcx
	xorl	%r14d, %r14d
	jmp	.LBB1_6
	.p2align	4
.LBB1_62:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r12), %zmm1 {%k1} {z}
	vmaxps	%zmm1, %zmm0, %zmm1
	vmovups	(%rdx,%r14,4), %zmm2 {%k1} {z}
	vmulps	%zmm1, %zmm2, %zmm1
	vmovups	%zmm1, (%r15) {%k1}
.LBB1_63:
	addq	$16, %r14
	addq	$-16, %rcx
	cmpq	%r10, %r14
	jae	.LBB1_64
.LBB1_6:
	leaq	(%r9,%r14,4), %r15
	leaq	(%rdi,%r14,4), %r12
	cmpq	$16, %rcx
	jb	.LBB1_62
	vmaxps	(%r12), %zmm0, %zmm1
	vmulps	(%rdx,%r14,4), %zmm1, %zmm1
	vmovups	%zmm1, (%r15)
	jmp	.LBB1_63
.LBB1_14:
	testq	%r11, %r11
	je	.LBB1_68
	shlq	$2, %rbx
	shlq	$2, %rsi
	shlq	$2, %rax
	xorl	%r8d, %r8d
	vbroadcastss	.LCPI1_14(%rip), %zmm0
	vbroadcastss	.LCPI1_15(%rip), %zmm1
	vbroadcastss	.LCPI1_1(%rip), %zmm2
	vbroadcastss	.LCPI1_2(%rip), %zmm3
	vbroadcastss	.LCPI1_3(%rip), %zmm4
	vbroadcastss	.LCPI1_4(%rip), %zmm5
	vbroadcastss	.LCPI1_5(%rip), %zmm6
	vbroadcastss	.LCPI1_6(%rip), %zmm7
	vbroadcastss	.LCPI1_7(%rip), %zmm8
	vbroadcastss	.LCPI1_8(%rip), %zmm9
	vbroadcastss	.LCPI1_9(%rip), %zmm10
	vbroadcastss	.LCPI1_10(%rip), %zmm11
	vbroadcastss	.LCPI1_11(%rip), %zmm12
	vbroadcastss	.LCPI1_13(%rip), %zmm13
	jmp	.LBB1_16
	.p2align	4
.LBB1_55:
	incq	%r8
	addq	%rbx, %r9
	addq	%rsi, %rdi
	addq	%rax, %rdx
	cmpq	%r11, %r8
	je	.LBB1_68
.LBB1_16:
	testq	%r10, %r10
	je	.LBB1_55
	movq	%r10, %rcx
	xorl	%r14d, %r14d
	jmp	.LBB1_18
	.p2align	4
.LBB1_53:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r12), %zmm15 {%k1} {z}
	vmulps	%zmm15, %zmm14, %zmm14
	vmovups	%zmm14, (%r15) {%k1}
.LBB1_54:
	addq	$16, %r14
	addq	$-16, %rcx
	cmpq	%r10, %r14
	jae	.LBB1_55
.LBB1_18:
	leaq	(%rdi,%r14,4), %r15
	cmpq	$16, %rcx
	jb	.LBB1_50
	vmovups	(%r15), %zmm14
	jmp	.LBB1_51
	.p2align	4
.LBB1_50:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r15), %zmm14 {%k1} {z}
.LBB1_51:
	vmulps	%zmm14, %zmm14, %zmm15
	vfmadd213ps	%zmm1, %zmm0, %zmm15
	vmulps	%zmm15, %zmm14, %zmm15
	vmaxps	%zmm15, %zmm2, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vaddps	%zmm4, %zmm16, %zmm17
	vsubps	%zmm17, %zmm15, %zmm17
	vmovaps	%zmm5, %zmm18
	vfmadd213ps	%zmm6, %zmm17, %zmm18
	vfmadd213ps	%zmm7, %zmm17, %zmm18
	vfmadd213ps	%zmm8, %zmm17, %zmm18
	vfmadd213ps	%zmm9, %zmm17, %zmm18
	vfmadd213ps	%zmm10, %zmm17, %zmm18
	vpslld	$23, %zmm16, %zmm16
	vpaddd	%zmm18, %zmm16, %zmm16
	vcmpgtps	%zmm11, %zmm15, %k1
	vaddps	%zmm12, %zmm16, %zmm15
	vbroadcastss	.LCPI1_12(%rip), %zmm15 {%k1}
	leaq	(%r9,%r14,4), %r15
	vrcp14ps	%zmm15, %zmm16
	vmovaps	%zmm16, %zmm17
	vfnmadd213ps	%zmm12, %zmm15, %zmm17
	vfmadd132ps	%zmm16, %zmm16, %zmm17
	vcmpngtps	%zmm13, %zmm15, %k1
	vminps	%zmm17, %zmm12, %zmm15 {%k1} {z}
	vmulps	%zmm15, %zmm14, %zmm14
	leaq	(%rdx,%r14,4), %r12
	cmpq	$16, %rcx
	jb	.LBB1_53
	vmulps	(%r12), %zmm14, %zmm14
	vmovups	%zmm14, (%r15)
	jmp	.LBB1_54
.LBB1_8:
	testq	%r11, %r11
	je	.LBB1_68
	shlq	$2, %rbx
	shlq	$2, %rsi
	shlq	$2, %rax
	xorl	%r8d, %r8d
	vbroadcastss	.LCPI1_0(%rip), %zmm0
	vbroadcastss	.LCPI1_1(%rip), %zmm1
	vbroadcastss	.LCPI1_2(%rip), %zmm2
	vbroadcastss	.LCPI1_3(%rip), %zmm3
	vbroadcastss	.LCPI1_4(%rip), %zmm4
	vbroadcastss	.LCPI1_5(%rip), %zmm5
	vbroadcastss	.LCPI1_6(%rip), %zmm6
	vbroadcastss	.LCPI1_7(%rip), %zmm7
	vbroadcastss	.LCPI1_8(%rip), %zmm8
	vbroadcastss	.LCPI1_9(%rip), %zmm9
	vbroadcastss	.LCPI1_10(%rip), %zmm10
	vbroadcastss	.LCPI1_11(%rip), %zmm11
	vbroadcastss	.LCPI1_13(%rip), %zmm12
	jmp	.LBB1_10
	.p2align	4
.LBB1_61:
	incq	%r8
	addq	%rbx, %r9
	addq	%rsi, %rdi
	addq	%rax, %rdx
	cmpq	%r11, %r8
	je	.LBB1_68
.LBB1_10:
	testq	%r10, %r10
	je	.LBB1_61
	movq	%r10, %rcx
	xorl	%r14d, %r14d
	jmp	.LBB1_12
	.p2align	4
.LBB1_59:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r12), %zmm14 {%k1} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	vmovups	%zmm13, (%r15) {%k1}
.LBB1_60:
	addq	$16, %r14
	addq	$-16, %rcx
	cmpq	%r10, %r14
	jae	.LBB1_61
.LBB1_12:
	leaq	(%rdi,%r14,4), %r15
	cmpq	$16, %rcx
	jb	.LBB1_56
	vmovups	(%r15), %zmm13
	jmp	.LBB1_57
	.p2align	4
.LBB1_56:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r15), %zmm13 {%k1} {z}
.LBB1_57:
	vmulps	%zmm0, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm1, %zmm14
	vaddps	%zmm2, %zmm14, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vsubps	%zmm16, %zmm14, %zmm16
	vmovaps	%zmm4, %zmm17
	vfmadd213ps	%zmm5, %zmm16, %zmm17
	vfmadd213ps	%zmm6, %zmm16, %zmm17
	vfmadd213ps	%zmm7, %zmm16, %zmm17
	vfmadd213ps	%zmm8, %zmm16, %zmm17
	vfmadd213ps	%zmm9, %zmm16, %zmm17
	vpslld	$23, %zmm15, %zmm15
	vpaddd	%zmm17, %zmm15, %zmm15
	vcmpgtps	%zmm10, %zmm14, %k1
	vaddps	%zmm11, %zmm15, %zmm14
	vbroadcastss	.LCPI1_12(%rip), %zmm14 {%k1}
	leaq	(%r9,%r14,4), %r15
	vrcp14ps	%zmm14, %zmm15
	vmovaps	%zmm15, %zmm16
	vfnmadd213ps	%zmm11, %zmm14, %zmm16
	vfmadd132ps	%zmm15, %zmm15, %zmm16
	vcmpngtps	%zmm12, %zmm14, %k1
	vminps	%zmm16, %zmm11, %zmm14 {%k1} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	leaq	(%rdx,%r14,4), %r12
	cmpq	$16, %rcx
	jb	.LBB1_59
	vmulps	(%r12), %zmm13, %zmm13
	vmovups	%zmm13, (%r15)
	jmp	.LBB1_60
.LBB1_20:
	testq	%r11, %r11
	je	.LBB1_68
	shlq	$2, %rbx
	shlq	$2, %rsi
	shlq	$2, %rax
	xorl	%r8d, %r8d
	vbroadcastss	.LCPI1_16(%rip), %zmm0
	vbroadcastss	.LCPI1_17(%rip), %zmm1
	vbroadcastss	.LCPI1_18(%rip), %zmm2
	vbroadcastss	.LCPI1_19(%rip), %zmm3
	vbroadcastss	.LCPI1_20(%rip), %zmm4
	vbroadcastss	.LCPI1_21(%rip), %zmm5
	vbroadcastss	.LCPI1_22(%rip), %zmm6
	vbroadcastss	.LCPI1_23(%rip), %zmm7
	vbroadcastss	.LCPI1_24(%rip), %zmm8
	vbroadcastss	.LCPI1_25(%rip), %zmm9
	vbroadcastss	.LCPI1_26(%rip), %zmm10
	vbroadcastss	.LCPI1_27(%rip), %zmm11
	vbroadcastss	.LCPI1_28(%rip), %zmm12
	vbroadcastss	.LCPI1_11(%rip), %zmm13
	vbroadcastss	.LCPI1_13(%rip), %zmm14
	vbroadcastss	.LCPI1_29(%rip), %zmm15
	jmp	.LBB1_22
	.p2align	4
.LBB1_49:
	incq	%r8
	addq	%rbx, %r9
	addq	%rsi, %rdi
	addq	%rax, %rdx
	cmpq	%r11, %r8
	je	.LBB1_68
.LBB1_22:
	testq	%r10, %r10
	je	.LBB1_49
	movq	%r10, %rcx
	xorl	%r14d, %r14d
	jmp	.LBB1_24
	.p2align	4
.LBB1_47:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r12), %zmm16 {%k1} {z}
	vmulps	%zmm16, %zmm17, %zmm16
	vmovups	%zmm16, (%r15) {%k1}
.LBB1_48:
	addq	$16, %r14
	addq	$-16, %rcx
	cmpq	%r10, %r14
	jae	.LBB1_49
.LBB1_24:
	leaq	(%rdi,%r14,4), %r15
	cmpq	$16, %rcx
	jb	.LBB1_44
	vmovups	(%r15), %zmm16
	jmp	.LBB1_45
	.p2align	4
.LBB1_44:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r15), %zmm16 {%k1} {z}
.LBB1_45:
	leaq	(%r9,%r14,4), %r15
	vminps	%zmm16, %zmm0, %zmm17
	vmaxps	%zmm17, %zmm1, %zmm17
	vmulps	%zmm17, %zmm17, %zmm18
	vmovaps	%zmm2, %zmm19
	vfmadd213ps	%zmm3, %zmm18, %zmm19
	vfmadd213ps	%zmm4, %zmm18, %zmm19
	vfmadd213ps	%zmm5, %zmm18, %zmm19
	vfmadd213ps	%zmm6, %zmm18, %zmm19
	vfmadd213ps	%zmm7, %zmm18, %zmm19
	vmovaps	%zmm8, %zmm20
	vfmadd213ps	%zmm9, %zmm18, %zmm20
	vfmadd213ps	%zmm10, %zmm18, %zmm20
	vfmadd213ps	%zmm11, %zmm18, %zmm20
	vfmadd213ps	%zmm12, %zmm18, %zmm20
	vfmadd213ps	%zmm13, %zmm18, %zmm20
	vrcp14ps	%zmm20, %zmm18
	vmovaps	%zmm18, %zmm21
	vfnmadd213ps	%zmm13, %zmm20, %zmm21
	vfmadd132ps	%zmm18, %zmm18, %zmm21
	vcmpngtps	%zmm14, %zmm20, %k1
	vminps	%zmm21, %zmm13, %zmm18 {%k1} {z}
	vmulps	%zmm18, %zmm19, %zmm18
	vmulps	%zmm18, %zmm17, %zmm18
	vcmpleps	%zmm16, %zmm0, %k1
	vmovaps	%zmm15, %zmm18 {%k1}
	vcmpleps	%zmm1, %zmm16, %k1
	vbroadcastss	.LCPI1_30(%rip), %zmm18 {%k1}
	vmulps	%zmm15, %zmm16, %zmm17
	vfmadd231ps	%zmm18, %zmm16, %zmm17
	leaq	(%rdx,%r14,4), %r12
	cmpq	$16, %rcx
	jb	.LBB1_47
	vmulps	(%r12), %zmm17, %zmm16
	vmovups	%zmm16, (%r15)
	jmp	.LBB1_48
.LBB1_32:
	testq	%r11, %r11
	je	.LBB1_68
	shlq	$2, %rbx
	shlq	$2, %rsi
	shlq	$2, %rax
	xorl	%r8d, %r8d
	jmp	.LBB1_34
	.p2align	4
.LBB1_67:
	incq	%r8
	addq	%rbx, %r9
	addq	%rsi, %rdi
	addq	%rax, %rdx
	cmpq	%r11, %r8
	je	.LBB1_68
.LBB1_34:
	testq	%r10, %r10
	je	.LBB1_67
	movq	%r10, %rcx
	xorl	%r14d, %r14d
	jmp	.LBB1_36
	.p2align	4
.LBB1_65:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r12), %zmm0 {%k1} {z}
	vmovups	(%rdx,%r14,4), %zmm1 {%k1} {z}
	vmulps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%r15) {%k1}
.LBB1_66:
	addq	$16, %r14
	addq	$-16, %rcx
	cmpq	%r10, %r14
	jae	.LBB1_67
.LBB1_36:
	leaq	(%r9,%r14,4), %r15
	leaq	(%rdi,%r14,4), %r12
	cmpq	$16, %rcx
	jb	.LBB1_65
	vmovups	(%r12), %zmm0
	vmulps	(%rdx,%r14,4), %zmm0, %zmm0
	vmovups	%zmm0, (%r15)
	jmp	.LBB1_66
.LBB1_68:
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end1:
	.size	contrast_avx512_gated, .Lfunc_end1-contrast_avx512_gated
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
	.long	0xbfb8aa3b
.LCPI2_1:
	.long	0xc2fc0000
.LCPI2_2:
	.long	0x4b400000
.LCPI2_3:
	.long	0xcb400000
.LCPI2_4:
	.long	0x3aae046f
.LCPI2_5:
	.long	0x3c1e8629
.LCPI2_6:
	.long	0x3d635b73
.LCPI2_7:
	.long	0x3e75fc8c
.LCPI2_8:
	.long	0x3f317214
.LCPI2_9:
	.long	0x3f800001
.LCPI2_10:
	.long	0x42fc0000
.LCPI2_11:
	.long	0x3f800000
.LCPI2_12:
	.long	0x7f800000
.LCPI2_13:
	.long	0x7e000000
.LCPI2_14:
	.long	0xbdd2d3e7
.LCPI2_15:
	.long	0xc0135761
.LCPI2_16:
	.long	0x3e5b33b5
.LCPI2_17:
	.long	0x3fcc422a
.LCPI2_18:
	.long	0x40a9999a
.LCPI2_19:
	.long	0xc0a9999a
.LCPI2_20:
	.long	0x32cf34cf
.LCPI2_21:
	.long	0x36d5af8b
.LCPI2_22:
	.long	0x3926ec84
.LCPI2_23:
	.long	0x3b976d5a
.LCPI2_24:
	.long	0x3d06756d
.LCPI2_25:
	.long	0x3ecc4229
.LCPI2_26:
	.long	0x35a6386d
.LCPI2_27:
	.long	0x3894d475
.LCPI2_28:
	.long	0x3aefe395
.LCPI2_29:
	.long	0x3ce5ffc7
.LCPI2_30:
	.long	0x3e7eed07
.LCPI2_31:
	.long	0x3f000000
.LCPI2_32:
	.long	0xbf000000
.LCPI2_33:
	.long	0x3fb8aa3b
.LCPI2_34:
	.long	0xbf318000
.LCPI2_35:
	.long	0x395e8083
.LCPI2_36:
	.long	0x3ab511e8
.LCPI2_37:
	.long	0x3c091d10
.LCPI2_38:
	.long	0x3d2aac79
.LCPI2_39:
	.long	0x3e2aaa49
.LCPI2_40:
	.long	0x3efffffe
.LCPI2_41:
	.long	0x42b17217
.LCPI2_42:
	.long	0xc2aeac4f
.LCPI2_43:
	.long	0x3ecc422a
.LCPI2_44:
	.long	0xc01d265f
.LCPI2_45:
	.long	0x3fd9db23
	.text
	.p2align	4
	.type	activation_gradient,@function
activation_gradient:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	movq	%rcx, %rax
	movq	64(%rsp), %r10
	movq	56(%rsp), %r11
	movq	48(%rsp), %rbx
	decl	%r8d
	cmpl	$4, %r8d
	ja	.LBB2_32
	leaq	.LJTI2_0(%rip), %rcx
	movslq	(%rcx,%r8,4), %r8
	addq	%rcx, %r8
	jmpq	*%r8
.LBB2_26:
	testq	%r11, %r11
	je	.LBB2_68
	shlq	$2, %rsi
	shlq	$2, %rbx
	shlq	$2, %rax
	xorl	%r8d, %r8d
	vbroadcastss	.LCPI2_44(%rip), %zmm0
	vbroadcastss	.LCPI2_1(%rip), %zmm1
	vbroadcastss	.LCPI2_2(%rip), %zmm2
	vbroadcastss	.LCPI2_3(%rip), %zmm3
	vbroadcastss	.LCPI2_4(%rip), %zmm4
	vbroadcastss	.LCPI2_5(%rip), %zmm5
	vbroadcastss	.LCPI2_6(%rip), %zmm6
	vbroadcastss	.LCPI2_7(%rip), %zmm7
	vbroadcastss	.LCPI2_8(%rip), %zmm8
	vbroadcastss	.LCPI2_9(%rip), %zmm9
	vbroadcastss	.LCPI2_10(%rip), %zmm10
	vbroadcastss	.LCPI2_11(%rip), %zmm11
	vbroadcastss	.LCPI2_13(%rip), %zmm12
	vbroadcastss	.LCPI2_45(%rip), %zmm13
	jmp	.LBB2_28
	.p2align	4
.LBB2_43:
	incq	%r8
	addq	%rsi, %rdi
	addq	%rbx, %r9
	addq	%rax, %rdx
	cmpq	%r11, %r8
	je	.LBB2_68
.LBB2_28:
	testq	%r10, %r10
	je	.LBB2_43
	movq	%r10, %rcx
	xorl	%r14d, %r14d
	jmp	.LBB2_30
	.p2align	4
.LBB2_41:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r12), %zmm15 {%k1} {z}
	vmulps	%zmm15, %zmm14, %zmm14
	vmovups	%zmm14, (%r15) {%k1}
.LBB2_42:
	addq	$16, %r14
	addq	$-16, %rcx
	cmpq	%r10, %r14
	jae	.LBB2_43
.LBB2_30:
	leaq	(%rdi,%r14,4), %r15
	cmpq	$16, %rcx
	jb	.LBB2_38
	vmovups	(%r15), %zmm14
	jmp	.LBB2_39
	.p2align	4
.LBB2_38:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r15), %zmm14 {%k1} {z}
.LBB2_39:
	vmulps	%zmm0, %zmm14, %zmm15
	vmaxps	%zmm15, %zmm1, %zmm15
	vaddps	%zmm2, %zmm15, %zmm16
	vaddps	%zmm3, %zmm16, %zmm17
	vsubps	%zmm17, %zmm15, %zmm17
	vmovaps	%zmm4, %zmm18
	vfmadd213ps	%zmm5, %zmm17, %zmm18
	vfmadd213ps	%zmm6, %zmm17, %zmm18
	vfmadd213ps	%zmm7, %zmm17, %zmm18
	vfmadd213ps	%zmm8, %zmm17, %zmm18
	vfmadd213ps	%zmm9, %zmm17, %zmm18
	vpslld	$23, %zmm16, %zmm16
	vpaddd	%zmm18, %zmm16, %zmm16
	vcmpgtps	%zmm10, %zmm15, %k1
	vaddps	%zmm11, %zmm16, %zmm15
	vbroadcastss	.LCPI2_12(%rip), %zmm15 {%k1}
	vrcp14ps	%zmm15, %zmm16
	vmovaps	%zmm16, %zmm17
	vfnmadd213ps	%zmm11, %zmm15, %zmm17
	vfmadd132ps	%zmm16, %zmm16, %zmm17
	vcmpngtps	%zmm12, %zmm15, %k1
	vminps	%zmm17, %zmm11, %zmm15 {%k1} {z}
	vmulps	%zmm15, %zmm14, %zmm14
	vmulps	%zmm13, %zmm14, %zmm16
	vsubps	%zmm15, %zmm11, %zmm14
	vfmadd213ps	%zmm15, %zmm16, %zmm14
	leaq	(%r9,%r14,4), %r15
	leaq	(%rdx,%r14,4), %r12
	cmpq	$16, %rcx
	jb	.LBB2_41
	vmulps	(%r12), %zmm14, %zmm14
	vmovups	%zmm14, (%r15)
	jmp	.LBB2_42
.LBB2_2:
	testq	%r11, %r11
	je	.LBB2_68
	shlq	$2, %rsi
	shlq	$2, %rbx
	shlq	$2, %rax
	xorl	%r8d, %r8d
	vxorps	%xmm0, %xmm0, %xmm0
	jmp	.LBB2_4
	.p2align	4
.LBB2_64:
	incq	%r8
	addq	%rsi, %rdi
	addq	%rbx, %r9
	addq	%rax, %rdx
	cmpq	%r11, %r8
	je	.LBB2_68
.LBB2_4:
	testq	%r10, %r10
	je	.LBB2_64
	movq	%r10, %rcx
	xorl	%r14d, %r14d
	jmp	.LBB2_6
	.p2align	4
.LBB2_62:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r15), %zmm1 {%k1} {z}
	vcmpleps	%zmm0, %zmm1, %k2
	vmovups	(%rdx,%r14,4), %zmm1 {%k1} {z}
	vmulps	%zmm0, %zmm1, %zmm1 {%k2}
	vmovups	%zmm1, (%r9,%r14,4) {%k1}
.LBB2_63:
	addq	$16, %r14
	addq	$-16, %rcx
	cmpq	%r10, %r14
	jae	.LBB2_64
.LBB2_6:
	leaq	(%rdi,%r14,4), %r15
	cmpq	$16, %rcx
	jb	.LBB2_62
	vcmpgeps	(%r15), %zmm0, %k1
	vmovups	(%rdx,%r14,4), %zmm1
	vmulps	%zmm0, %zmm1, %zmm1 {%k1}
	vmovups	%zmm1, (%r9,%r14,4)
	jmp	.LBB2_63
.LBB2_14:
	testq	%r11, %r11
	je	.LBB2_68
	shlq	$2, %rsi
	shlq	$2, %rbx
	shlq	$2, %rax
	xorl	%r8d, %r8d
	vbroadcastss	.LCPI2_14(%rip), %zmm0
	vbroadcastss	.LCPI2_15(%rip), %zmm1
	vbroadcastss	.LCPI2_1(%rip), %zmm2
	vbroadcastss	.LCPI2_2(%rip), %zmm3
	vbroadcastss	.LCPI2_3(%rip), %zmm4
	vbroadcastss	.LCPI2_4(%rip), %zmm5
	vbroadcastss	.LCPI2_5(%rip), %zmm6
	vbroadcastss	.LCPI2_6(%rip), %zmm7
	vbroadcastss	.LCPI2_7(%rip), %zmm8
	vbroadcastss	.LCPI2_8(%rip), %zmm9
	vbroadcastss	.LCPI2_9(%rip), %zmm10
	vbroadcastss	.LCPI2_10(%rip), %zmm11
	vbroadcastss	.LCPI2_11(%rip), %zmm12
	vbroadcastss	.LCPI2_13(%rip), %zmm13
	vbroadcastss	.LCPI2_16(%rip), %zmm14
	vbroadcastss	.LCPI2_17(%rip), %zmm15
	jmp	.LBB2_16
	.p2align	4
.LBB2_55:
	incq	%r8
	addq	%rsi, %rdi
	addq	%rbx, %r9
	addq	%rax, %rdx
	cmpq	%r11, %r8
	je	.LBB2_68
.LBB2_16:
	testq	%r10, %r10
	je	.LBB2_55
	movq	%r10, %rcx
	xorl	%r14d, %r14d
	jmp	.LBB2_18
	.p2align	4
.LBB2_53:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r12), %zmm17 {%k1} {z}
	vmulps	%zmm17, %zmm16, %zmm16
	vmovups	%zmm16, (%r15) {%k1}
.LBB2_54:
	addq	$16, %r14
	addq	$-16, %rcx
	cmpq	%r10, %r14
	jae	.LBB2_55
.LBB2_18:
	leaq	(%rdi,%r14,4), %r15
	cmpq	$16, %rcx
	jb	.LBB2_50
	vmovups	(%r15), %zmm16
	jmp	.LBB2_51
	.p2align	4
.LBB2_50:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r15), %zmm16 {%k1} {z}
.LBB2_51:
	vmulps	%zmm16, %zmm16, %zmm17
	vmovaps	%zmm0, %zmm18
	vfmadd213ps	%zmm1, %zmm17, %zmm18
	vmulps	%zmm18, %zmm16, %zmm18
	vmaxps	%zmm18, %zmm2, %zmm18
	vaddps	%zmm3, %zmm18, %zmm19
	vaddps	%zmm4, %zmm19, %zmm20
	vsubps	%zmm20, %zmm18, %zmm20
	vmovaps	%zmm5, %zmm21
	vfmadd213ps	%zmm6, %zmm20, %zmm21
	vfmadd213ps	%zmm7, %zmm20, %zmm21
	vfmadd213ps	%zmm8, %zmm20, %zmm21
	vfmadd213ps	%zmm9, %zmm20, %zmm21
	vfmadd213ps	%zmm10, %zmm20, %zmm21
	vpslld	$23, %zmm19, %zmm19
	vpaddd	%zmm21, %zmm19, %zmm19
	vcmpgtps	%zmm11, %zmm18, %k1
	vaddps	%zmm12, %zmm19, %zmm18
	vbroadcastss	.LCPI2_12(%rip), %zmm18 {%k1}
	vrcp14ps	%zmm18, %zmm19
	vmovaps	%zmm19, %zmm20
	vfnmadd213ps	%zmm12, %zmm18, %zmm20
	vfmadd132ps	%zmm19, %zmm19, %zmm20
	vcmpngtps	%zmm13, %zmm18, %k1
	vminps	%zmm20, %zmm12, %zmm18 {%k1} {z}
	vfmadd213ps	%zmm15, %zmm14, %zmm17
	vmulps	%zmm18, %zmm16, %zmm16
	vsubps	%zmm18, %zmm12, %zmm19
	vmulps	%zmm19, %zmm16, %zmm16
	vfmadd213ps	%zmm18, %zmm17, %zmm16
	leaq	(%r9,%r14,4), %r15
	leaq	(%rdx,%r14,4), %r12
	cmpq	$16, %rcx
	jb	.LBB2_53
	vmulps	(%r12), %zmm16, %zmm16
	vmovups	%zmm16, (%r15)
	jmp	.LBB2_54
.LBB2_8:
	testq	%r11, %r11
	je	.LBB2_68
	shlq	$2, %rsi
	shlq	$2, %rbx
	shlq	$2, %rax
	xorl	%r8d, %r8d
	vbroadcastss	.LCPI2_0(%rip), %zmm0
	vbroadcastss	.LCPI2_1(%rip), %zmm1
	vbroadcastss	.LCPI2_2(%rip), %zmm2
	vbroadcastss	.LCPI2_3(%rip), %zmm3
	vbroadcastss	.LCPI2_4(%rip), %zmm4
	vbroadcastss	.LCPI2_5(%rip), %zmm5
	vbroadcastss	.LCPI2_6(%rip), %zmm6
	vbroadcastss	.LCPI2_7(%rip), %zmm7
	vbroadcastss	.LCPI2_8(%rip), %zmm8
	vbroadcastss	.LCPI2_9(%rip), %zmm9
	vbroadcastss	.LCPI2_10(%rip), %zmm10
	vbroadcastss	.LCPI2_11(%rip), %zmm11
	vbroadcastss	.LCPI2_13(%rip), %zmm12
	jmp	.LBB2_10
	.p2align	4
.LBB2_61:
	incq	%r8
	addq	%rsi, %rdi
	addq	%rbx, %r9
	addq	%rax, %rdx
	cmpq	%r11, %r8
	je	.LBB2_68
.LBB2_10:
	testq	%r10, %r10
	je	.LBB2_61
	movq	%r10, %rcx
	xorl	%r14d, %r14d
	jmp	.LBB2_12
	.p2align	4
.LBB2_59:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r12), %zmm14 {%k1} {z}
	vmulps	%zmm14, %zmm13, %zmm13
	vmovups	%zmm13, (%r15) {%k1}
.LBB2_60:
	addq	$16, %r14
	addq	$-16, %rcx
	cmpq	%r10, %r14
	jae	.LBB2_61
.LBB2_12:
	leaq	(%rdi,%r14,4), %r15
	cmpq	$16, %rcx
	jb	.LBB2_56
	vmovups	(%r15), %zmm13
	jmp	.LBB2_57
	.p2align	4
.LBB2_56:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r15), %zmm13 {%k1} {z}
.LBB2_57:
	vmulps	%zmm0, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm1, %zmm14
	vaddps	%zmm2, %zmm14, %zmm15
	vaddps	%zmm3, %zmm15, %zmm16
	vsubps	%zmm16, %zmm14, %zmm16
	vmovaps	%zmm4, %zmm17
	vfmadd213ps	%zmm5, %zmm16, %zmm17
	vfmadd213ps	%zmm6, %zmm16, %zmm17
	vfmadd213ps	%zmm7, %zmm16, %zmm17
	vfmadd213ps	%zmm8, %zmm16, %zmm17
	vfmadd213ps	%zmm9, %zmm16, %zmm17
	vpslld	$23, %zmm15, %zmm15
	vpaddd	%zmm17, %zmm15, %zmm15
	vcmpgtps	%zmm10, %zmm14, %k1
	vaddps	%zmm11, %zmm15, %zmm14
	vbroadcastss	.LCPI2_12(%rip), %zmm14 {%k1}
	vrcp14ps	%zmm14, %zmm15
	vmovaps	%zmm15, %zmm16
	vfnmadd213ps	%zmm11, %zmm14, %zmm16
	vfmadd132ps	%zmm15, %zmm15, %zmm16
	vcmpngtps	%zmm12, %zmm14, %k1
	vminps	%zmm16, %zmm11, %zmm14 {%k1} {z}
	vmulps	%zmm14, %zmm13, %zmm15
	vsubps	%zmm14, %zmm11, %zmm13
	vfmadd213ps	%zmm14, %zmm15, %zmm13
	leaq	(%r9,%r14,4), %r15
	leaq	(%rdx,%r14,4), %r12
	cmpq	$16, %rcx
	jb	.LBB2_59
	vmulps	(%r12), %zmm13, %zmm13
	vmovups	%zmm13, (%r15)
	jmp	.LBB2_60
.LBB2_20:
	testq	%r11, %r11
	je	.LBB2_68
	shlq	$2, %rsi
	shlq	$2, %rbx
	shlq	$2, %rax
	xorl	%r8d, %r8d
	vbroadcastss	.LCPI2_18(%rip), %zmm0
	vbroadcastss	.LCPI2_19(%rip), %zmm1
	vbroadcastss	.LCPI2_26(%rip), %zmm4
	vbroadcastss	.LCPI2_28(%rip), %zmm10
	vbroadcastss	.LCPI2_29(%rip), %zmm11
	vbroadcastss	.LCPI2_30(%rip), %zmm12
	vbroadcastss	.LCPI2_11(%rip), %zmm13
	vbroadcastss	.LCPI2_13(%rip), %zmm14
	vbroadcastss	.LCPI2_31(%rip), %zmm15
	vbroadcastss	.LCPI2_32(%rip), %zmm16
	vbroadcastss	.LCPI2_3(%rip), %zmm5
	vbroadcastss	.LCPI2_33(%rip), %zmm18
	vbroadcastss	.LCPI2_34(%rip), %zmm19
	vbroadcastss	.LCPI2_35(%rip), %zmm20
	vbroadcastss	.LCPI2_36(%rip), %zmm21
	vbroadcastss	.LCPI2_37(%rip), %zmm22
	vbroadcastss	.LCPI2_38(%rip), %zmm23
	vbroadcastss	.LCPI2_39(%rip), %zmm24
	vbroadcastss	.LCPI2_40(%rip), %zmm25
	vbroadcastss	.LCPI2_41(%rip), %zmm26
	vbroadcastss	.LCPI2_12(%rip), %zmm27
	vbroadcastss	.LCPI2_42(%rip), %zmm28
	vbroadcastss	.LCPI2_43(%rip), %zmm29
	jmp	.LBB2_22
	.p2align	4
.LBB2_49:
	incq	%r8
	addq	%rsi, %rdi
	addq	%rbx, %r9
	addq	%rax, %rdx
	cmpq	%r11, %r8
	je	.LBB2_68
.LBB2_22:
	testq	%r10, %r10
	je	.LBB2_49
	movq	%r10, %rcx
	xorl	%r14d, %r14d
	jmp	.LBB2_24
	.p2align	4
.LBB2_47:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r12), %zmm2 {%k1} {z}
	vmulps	%zmm2, %zmm31, %zmm2
	vmovups	%zmm2, (%r15) {%k1}
.LBB2_48:
	addq	$16, %r14
	addq	$-16, %rcx
	cmpq	%r10, %r14
	jae	.LBB2_49
.LBB2_24:
	leaq	(%rdi,%r14,4), %r15
	cmpq	$16, %rcx
	jb	.LBB2_44
	vmovups	(%r15), %zmm30
	jmp	.LBB2_45
	.p2align	4
.LBB2_44:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r15), %zmm30 {%k1} {z}
.LBB2_45:
	vminps	%zmm30, %zmm0, %zmm31
	vmaxps	%zmm31, %zmm1, %zmm31
	vmulps	%zmm31, %zmm31, %zmm3
	vbroadcastss	.LCPI2_20(%rip), %zmm2
	vfmadd213ps	.LCPI2_21(%rip){1to16}, %zmm3, %zmm2
	vfmadd213ps	.LCPI2_22(%rip){1to16}, %zmm3, %zmm2
	vfmadd213ps	.LCPI2_23(%rip){1to16}, %zmm3, %zmm2
	vfmadd213ps	.LCPI2_24(%rip){1to16}, %zmm3, %zmm2
	vfmadd213ps	.LCPI2_25(%rip){1to16}, %zmm3, %zmm2
	vmovaps	%zmm4, %zmm8
	vfmadd213ps	.LCPI2_27(%rip){1to16}, %zmm3, %zmm8
	vfmadd213ps	%zmm10, %zmm3, %zmm8
	vfmadd213ps	%zmm11, %zmm3, %zmm8
	vfmadd213ps	%zmm12, %zmm3, %zmm8
	vfmadd213ps	%zmm13, %zmm3, %zmm8
	vmulps	%zmm30, %zmm30, %zmm3
	vmulps	%zmm16, %zmm3, %zmm7
	vmovaps	%zmm5, %zmm17
	vfmsub231ps	%zmm18, %zmm7, %zmm17
	vaddps	%zmm5, %zmm17, %zmm6
	vmovaps	%zmm7, %zmm3
	vfmadd231ps	%zmm19, %zmm6, %zmm3
	vfmadd231ps	%zmm20, %zmm6, %zmm3
	vmovaps	%zmm21, %zmm6
	vfmadd213ps	%zmm22, %zmm3, %zmm6
	vfmadd213ps	%zmm23, %zmm3, %zmm6
	vfmadd213ps	%zmm24, %zmm3, %zmm6
	vfmadd213ps	%zmm25, %zmm3, %zmm6
	vmulps	%zmm3, %zmm3, %zmm9
	vfmadd213ps	%zmm3, %zmm6, %zmm9
	vrcp14ps	%zmm8, %zmm3
	vmovaps	%zmm3, %zmm6
	vfnmadd213ps	%zmm13, %zmm8, %zmm6
	vfmadd132ps	%zmm3, %zmm3, %zmm6
	vcmpngtps	%zmm14, %zmm8, %k1
	vminps	%zmm6, %zmm13, %zmm3 {%k1} {z}
	vmulps	%zmm3, %zmm2, %zmm2
	vmulps	%zmm2, %zmm31, %zmm2
	vaddps	%zmm13, %zmm9, %zmm3
	vpslld	$23, %zmm17, %zmm6
	vpaddd	%zmm3, %zmm6, %zmm3
	vcmpleps	%zmm26, %zmm7, %k1
	vcmpnltps	%zmm28, %zmm7, %k2
	vmulps	%zmm27, %zmm7, %zmm6
	vmovaps	%zmm3, %zmm6 {%k1}
	vcmpleps	%zmm30, %zmm0, %k1
	vaddps	%zmm15, %zmm2, %zmm2
	vmovaps	%zmm13, %zmm2 {%k1}
	vcmpnleps	%zmm1, %zmm30, %k1
	vmovaps	%zmm2, %zmm2 {%k1} {z}
	vmulps	%zmm29, %zmm6, %zmm31 {%k2} {z}
	vfmadd213ps	%zmm2, %zmm30, %zmm31
	leaq	(%r9,%r14,4), %r15
	leaq	(%rdx,%r14,4), %r12
	cmpq	$16, %rcx
	jb	.LBB2_47
	vmulps	(%r12), %zmm31, %zmm2
	vmovups	%zmm2, (%r15)
	jmp	.LBB2_48
.LBB2_32:
	testq	%r11, %r11
	je	.LBB2_68
	shlq	$2, %rbx
	shlq	$2, %rax
	xorl	%esi, %esi
	jmp	.LBB2_34
	.p2align	4
.LBB2_67:
	incq	%rsi
	addq	%rbx, %r9
	addq	%rax, %rdx
	cmpq	%r11, %rsi
	je	.LBB2_68
.LBB2_34:
	testq	%r10, %r10
	je	.LBB2_67
	movq	%r10, %rcx
	xorl	%edi, %edi
	jmp	.LBB2_36
	.p2align	4
.LBB2_65:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r14), %zmm0 {%k1} {z}
	vmovups	%zmm0, (%r8) {%k1}
.LBB2_66:
	addq	$16, %rdi
	addq	$-16, %rcx
	cmpq	%r10, %rdi
	jae	.LBB2_67
.LBB2_36:
	leaq	(%r9,%rdi,4), %r8
	leaq	(%rdx,%rdi,4), %r14
	cmpq	$16, %rcx
	jb	.LBB2_65
	vmovups	(%r14), %zmm0
	vmovups	%zmm0, (%r8)
	jmp	.LBB2_66
.LBB2_68:
	popq	%rbx
	popq	%r12
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
	.long	0xbfb8aa3b
.LCPI3_1:
	.long	0xc2fc0000
.LCPI3_2:
	.long	0x4b400000
.LCPI3_3:
	.long	0xcb400000
.LCPI3_4:
	.long	0x3aae046f
.LCPI3_5:
	.long	0x3c1e8629
.LCPI3_6:
	.long	0x3d635b73
.LCPI3_7:
	.long	0x3e75fc8c
.LCPI3_8:
	.long	0x3f317214
.LCPI3_9:
	.long	0x3f800001
.LCPI3_10:
	.long	0x42fc0000
.LCPI3_11:
	.long	0x3f800000
.LCPI3_12:
	.long	0x7f800000
.LCPI3_13:
	.long	0x7e000000
.LCPI3_14:
	.long	0xbdd2d3e7
.LCPI3_15:
	.long	0xc0135761
.LCPI3_16:
	.long	0x3e5b33b5
.LCPI3_17:
	.long	0x3fcc422a
.LCPI3_18:
	.long	0x40a9999a
.LCPI3_19:
	.long	0xc0a9999a
.LCPI3_20:
	.long	0x32cf34cf
.LCPI3_21:
	.long	0x36d5af8b
.LCPI3_22:
	.long	0x3926ec84
.LCPI3_23:
	.long	0x3b976d5a
.LCPI3_24:
	.long	0x3d06756d
.LCPI3_25:
	.long	0x3ecc4229
.LCPI3_26:
	.long	0x35a6386d
.LCPI3_27:
	.long	0x3894d475
.LCPI3_28:
	.long	0x3aefe395
.LCPI3_29:
	.long	0x3ce5ffc7
.LCPI3_30:
	.long	0x3e7eed07
.LCPI3_31:
	.long	0x3f000000
.LCPI3_32:
	.long	0xbf000000
.LCPI3_33:
	.long	0x3fb8aa3b
.LCPI3_34:
	.long	0xbf318000
.LCPI3_35:
	.long	0x395e8083
.LCPI3_36:
	.long	0x3ab511e8
.LCPI3_37:
	.long	0x3c091d10
.LCPI3_38:
	.long	0x3d2aac79
.LCPI3_39:
	.long	0x3e2aaa49
.LCPI3_40:
	.long	0x3efffffe
.LCPI3_41:
	.long	0x42b17217
.LCPI3_42:
	.long	0xc2aeac4f
.LCPI3_43:
	.long	0x3ecc422a
.LCPI3_44:
	.long	0xc01d265f
.LCPI3_45:
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
	movq	%rcx, %rax
	movq	104(%rsp), %r10
	movq	88(%rsp), %rcx
	movq	%rcx, -8(%rsp)
	movq	80(%rsp), %r14
	movq	72(%rsp), %r15
	movq	64(%rsp), %r12
	movl	56(%rsp), %ecx
	decl	%ecx
	cmpl	$4, %ecx
	ja	.LBB3_32
	leaq	.LJTI3_0(%rip), %r11
	movslq	(%r11,%rcx,4), %rcx
	addq	%r11, %rcx
	jmpq	*%rcx
.LBB3_26:
	cmpq	$0, 96(%rsp)
	je	.LBB3_68
	shlq	$2, %rsi
	shlq	$2, %rax
	shlq	$2, %r9
	shlq	$2, %r15
	shlq	$2, -8(%rsp)
	xorl	%r13d, %r13d
	vbroadcastss	.LCPI3_44(%rip), %zmm0
	vbroadcastss	.LCPI3_1(%rip), %zmm1
	vbroadcastss	.LCPI3_2(%rip), %zmm2
	vbroadcastss	.LCPI3_3(%rip), %zmm3
	vbroadcastss	.LCPI3_4(%rip), %zmm4
	vbroadcastss	.LCPI3_5(%rip), %zmm5
	vbroadcastss	.LCPI3_6(%rip), %zmm6
	vbroadcastss	.LCPI3_7(%rip), %zmm7
	vbroadcastss	.LCPI3_8(%rip), %zmm8
	vbroadcastss	.LCPI3_9(%rip), %zmm9
	vbroadcastss	.LCPI3_10(%rip), %zmm10
	vbroadcastss	.LCPI3_11(%rip), %zmm11
	vbroadcastss	.LCPI3_13(%rip), %zmm12
	vbroadcastss	.LCPI3_45(%rip), %zmm13
	jmp	.LBB3_28
	.p2align	4
.LBB3_43:
	incq	%r13
	addq	%rsi, %rdi
	addq	%rax, %rdx
	addq	%r9, %r8
	addq	%r15, %r12
	addq	-8(%rsp), %r14
	cmpq	96(%rsp), %r13
	je	.LBB3_68
.LBB3_28:
	testq	%r10, %r10
	je	.LBB3_43
	movq	%r10, %rcx
	xorl	%ebp, %ebp
	jmp	.LBB3_30
	.p2align	4
.LBB3_41:
	movl	$-1, %ebx
	shll	%cl, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	%zmm16, (%r11) {%k1}
	vmovups	%zmm14, (%r14,%rbp,4) {%k1}
.LBB3_42:
	addq	$16, %rbp
	addq	$-16, %rcx
	cmpq	%r10, %rbp
	jae	.LBB3_43
.LBB3_30:
	leaq	(%rdi,%rbp,4), %r11
	cmpq	$16, %rcx
	jb	.LBB3_38
	vmovups	(%r11), %zmm16
	vmovups	(%rdx,%rbp,4), %zmm14
	vmovups	(%r8,%rbp,4), %zmm15
	jmp	.LBB3_39
	.p2align	4
.LBB3_38:
	movl	$-1, %ebx
	shll	%cl, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r11), %zmm16 {%k1} {z}
	vmovups	(%rdx,%rbp,4), %zmm14 {%k1} {z}
	vmovups	(%r8,%rbp,4), %zmm15 {%k1} {z}
.LBB3_39:
	vmulps	%zmm0, %zmm16, %zmm17
	vmaxps	%zmm17, %zmm1, %zmm17
	vaddps	%zmm2, %zmm17, %zmm18
	vaddps	%zmm3, %zmm18, %zmm19
	vsubps	%zmm19, %zmm17, %zmm19
	vmovaps	%zmm4, %zmm20
	vfmadd213ps	%zmm5, %zmm19, %zmm20
	vfmadd213ps	%zmm6, %zmm19, %zmm20
	vfmadd213ps	%zmm7, %zmm19, %zmm20
	vfmadd213ps	%zmm8, %zmm19, %zmm20
	vfmadd213ps	%zmm9, %zmm19, %zmm20
	vpslld	$23, %zmm18, %zmm18
	vpaddd	%zmm20, %zmm18, %zmm18
	vcmpgtps	%zmm10, %zmm17, %k1
	vaddps	%zmm11, %zmm18, %zmm17
	vbroadcastss	.LCPI3_12(%rip), %zmm17 {%k1}
	vrcp14ps	%zmm17, %zmm18
	vmovaps	%zmm18, %zmm19
	vfnmadd213ps	%zmm11, %zmm17, %zmm19
	vfmadd132ps	%zmm18, %zmm18, %zmm19
	vcmpngtps	%zmm12, %zmm17, %k1
	vminps	%zmm19, %zmm11, %zmm17 {%k1} {z}
	vmulps	%zmm17, %zmm16, %zmm18
	vmulps	%zmm13, %zmm18, %zmm16
	vsubps	%zmm17, %zmm11, %zmm19
	vfmadd213ps	%zmm17, %zmm16, %zmm19
	leaq	(%r12,%rbp,4), %r11
	vmulps	%zmm15, %zmm14, %zmm14
	vmulps	%zmm19, %zmm14, %zmm16
	vmulps	%zmm18, %zmm15, %zmm14
	cmpq	$16, %rcx
	jb	.LBB3_41
	vmovups	%zmm16, (%r11)
	vmovups	%zmm14, (%r14,%rbp,4)
	jmp	.LBB3_42
.LBB3_2:
	cmpq	$0, 96(%rsp)
	je	.LBB3_68
	shlq	$2, %rsi
	shlq	$2, %rax
	shlq	$2, %r9
	shlq	$2, %r15
	shlq	$2, -8(%rsp)
	xorl	%r13d, %r13d
	vxorps	%xmm0, %xmm0, %xmm0
	jmp	.LBB3_4
	.p2align	4
.LBB3_64:
	incq	%r13
	addq	%rsi, %rdi
	addq	%rax, %rdx
	addq	%r9, %r8
	addq	%r15, %r12
	addq	-8(%rsp), %r14
	cmpq	96(%rsp), %r13
	je	.LBB3_68
.LBB3_4:
	testq	%r10, %r10
	je	.LBB3_64
	movq	%r10, %rcx
	xorl	%ebp, %ebp
	jmp	.LBB3_6
	.p2align	4
.LBB3_62:
	movl	$-1, %ebx
	shll	%cl, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r11), %zmm1 {%k1} {z}
	vmovups	(%rdx,%rbp,4), %zmm2 {%k1} {z}
	vmovups	(%r8,%rbp,4), %zmm3 {%k1} {z}
	vmaxps	%zmm1, %zmm0, %zmm4
	vcmpleps	%zmm0, %zmm1, %k2
	vmulps	%zmm3, %zmm2, %zmm1
	vmulps	%zmm0, %zmm1, %zmm1 {%k2}
	vmovups	%zmm1, (%r12,%rbp,4) {%k1}
	vmulps	%zmm4, %zmm3, %zmm1
	vmovups	%zmm1, (%r14,%rbp,4) {%k1}
.LBB3_63:
	addq	$16, %rbp
	addq	$-16, %rcx
	cmpq	%r10, %rbp
	jae	.LBB3_64
.LBB3_6:
	leaq	(%rdi,%rbp,4), %r11
	cmpq	$16, %rcx
	jb	.LBB3_62
	vmovups	(%r11), %zmm1
	vmovups	(%r8,%rbp,4), %zmm2
	vmaxps	%zmm1, %zmm0, %zmm3
	vcmpleps	%zmm0, %zmm1, %k1
	vmulps	(%rdx,%rbp,4), %zmm2, %zmm1
	vmulps	%zmm0, %zmm1, %zmm1 {%k1}
	vmovups	%zmm1, (%r12,%rbp,4)
	vmulps	%zmm3, %zmm2, %zmm1
	vmovups	%zmm1, (%r14,%rbp,4)
	jmp	.LBB3_63
.LBB3_14:
	cmpq	$0, 96(%rsp)
	je	.LBB3_68
	shlq	$2, %rsi
	shlq	$2, %rax
	shlq	$2, %r9
	shlq	$2, %r15
	shlq	$2, -8(%rsp)
	xorl	%r13d, %r13d
	vbroadcastss	.LCPI3_14(%rip), %zmm0
	vbroadcastss	.LCPI3_15(%rip), %zmm1
	vbroadcastss	.LCPI3_1(%rip), %zmm2
	vbroadcastss	.LCPI3_2(%rip), %zmm3
	vbroadcastss	.LCPI3_3(%rip), %zmm4
	vbroadcastss	.LCPI3_4(%rip), %zmm5
	vbroadcastss	.LCPI3_5(%rip), %zmm6
	vbroadcastss	.LCPI3_6(%rip), %zmm7
	vbroadcastss	.LCPI3_7(%rip), %zmm8
	vbroadcastss	.LCPI3_8(%rip), %zmm9
	vbroadcastss	.LCPI3_9(%rip), %zmm10
	vbroadcastss	.LCPI3_10(%rip), %zmm11
	vbroadcastss	.LCPI3_11(%rip), %zmm12
	vbroadcastss	.LCPI3_13(%rip), %zmm13
	vbroadcastss	.LCPI3_16(%rip), %zmm14
	vbroadcastss	.LCPI3_17(%rip), %zmm15
	jmp	.LBB3_16
	.p2align	4
.LBB3_55:
	incq	%r13
	addq	%rsi, %rdi
	addq	%rax, %rdx
	addq	%r9, %r8
	addq	%r15, %r12
	addq	-8(%rsp), %r14
	cmpq	96(%rsp), %r13
	je	.LBB3_68
.LBB3_16:
	testq	%r10, %r10
	je	.LBB3_55
	movq	%r10, %rcx
	xorl	%ebp, %ebp
	jmp	.LBB3_18
	.p2align	4
.LBB3_53:
	movl	$-1, %ebx
	shll	%cl, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	%zmm18, (%r11) {%k1}
	vmovups	%zmm16, (%r14,%rbp,4) {%k1}
.LBB3_54:
	addq	$16, %rbp
	addq	$-16, %rcx
	cmpq	%r10, %rbp
	jae	.LBB3_55
.LBB3_18:
	leaq	(%rdi,%rbp,4), %r11
	cmpq	$16, %rcx
	jb	.LBB3_50
	vmovups	(%r11), %zmm18
	vmovups	(%rdx,%rbp,4), %zmm16
	vmovups	(%r8,%rbp,4), %zmm17
	jmp	.LBB3_51
	.p2align	4
.LBB3_50:
	movl	$-1, %ebx
	shll	%cl, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r11), %zmm18 {%k1} {z}
	vmovups	(%rdx,%rbp,4), %zmm16 {%k1} {z}
	vmovups	(%r8,%rbp,4), %zmm17 {%k1} {z}
.LBB3_51:
	vmulps	%zmm18, %zmm18, %zmm19
	vmovaps	%zmm0, %zmm20
	vfmadd213ps	%zmm1, %zmm19, %zmm20
	vmulps	%zmm20, %zmm18, %zmm20
	vmaxps	%zmm20, %zmm2, %zmm20
	vaddps	%zmm3, %zmm20, %zmm21
	vaddps	%zmm4, %zmm21, %zmm22
	vsubps	%zmm22, %zmm20, %zmm22
	vmovaps	%zmm5, %zmm23
	vfmadd213ps	%zmm6, %zmm22, %zmm23
	vfmadd213ps	%zmm7, %zmm22, %zmm23
	vfmadd213ps	%zmm8, %zmm22, %zmm23
	vfmadd213ps	%zmm9, %zmm22, %zmm23
	vfmadd213ps	%zmm10, %zmm22, %zmm23
	vpslld	$23, %zmm21, %zmm21
	vpaddd	%zmm23, %zmm21, %zmm21
	vcmpgtps	%zmm11, %zmm20, %k1
	vaddps	%zmm12, %zmm21, %zmm20
	vbroadcastss	.LCPI3_12(%rip), %zmm20 {%k1}
	vrcp14ps	%zmm20, %zmm21
	vmovaps	%zmm21, %zmm22
	vfnmadd213ps	%zmm12, %zmm20, %zmm22
	vfmadd132ps	%zmm21, %zmm21, %zmm22
	vcmpngtps	%zmm13, %zmm20, %k1
	vminps	%zmm22, %zmm12, %zmm20 {%k1} {z}
	vfmadd213ps	%zmm15, %zmm14, %zmm19
	vmulps	%zmm20, %zmm18, %zmm21
	vsubps	%zmm20, %zmm12, %zmm18
	vmulps	%zmm18, %zmm21, %zmm18
	vfmadd213ps	%zmm20, %zmm19, %zmm18
	leaq	(%r12,%rbp,4), %r11
	vmulps	%zmm17, %zmm16, %zmm16
	vmulps	%zmm18, %zmm16, %zmm18
	vmulps	%zmm21, %zmm17, %zmm16
	cmpq	$16, %rcx
	jb	.LBB3_53
	vmovups	%zmm18, (%r11)
	vmovups	%zmm16, (%r14,%rbp,4)
	jmp	.LBB3_54
.LBB3_8:
	cmpq	$0, 96(%rsp)
	je	.LBB3_68
	shlq	$2, %rsi
	shlq	$2, %rax
	shlq	$2, %r9
	shlq	$2, %r15
	shlq	$2, -8(%rsp)
	xorl	%r13d, %r13d
	vbroadcastss	.LCPI3_0(%rip), %zmm0
	vbroadcastss	.LCPI3_1(%rip), %zmm1
	vbroadcastss	.LCPI3_2(%rip), %zmm2
	vbroadcastss	.LCPI3_3(%rip), %zmm3
	vbroadcastss	.LCPI3_4(%rip), %zmm4
	vbroadcastss	.LCPI3_5(%rip), %zmm5
	vbroadcastss	.LCPI3_6(%rip), %zmm6
	vbroadcastss	.LCPI3_7(%rip), %zmm7
	vbroadcastss	.LCPI3_8(%rip), %zmm8
	vbroadcastss	.LCPI3_9(%rip), %zmm9
	vbroadcastss	.LCPI3_10(%rip), %zmm10
	vbroadcastss	.LCPI3_11(%rip), %zmm11
	vbroadcastss	.LCPI3_13(%rip), %zmm12
	jmp	.LBB3_10
	.p2align	4
.LBB3_61:
	incq	%r13
	addq	%rsi, %rdi
	addq	%rax, %rdx
	addq	%r9, %r8
	addq	%r15, %r12
	addq	-8(%rsp), %r14
	cmpq	96(%rsp), %r13
	je	.LBB3_68
.LBB3_10:
	testq	%r10, %r10
	je	.LBB3_61
	movq	%r10, %rcx
	xorl	%ebp, %ebp
	jmp	.LBB3_12
	.p2align	4
.LBB3_59:
	movl	$-1, %ebx
	shll	%cl, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	%zmm15, (%r11) {%k1}
	vmovups	%zmm13, (%r14,%rbp,4) {%k1}
.LBB3_60:
	addq	$16, %rbp
	addq	$-16, %rcx
	cmpq	%r10, %rbp
	jae	.LBB3_61
.LBB3_12:
	leaq	(%rdi,%rbp,4), %r11
	cmpq	$16, %rcx
	jb	.LBB3_56
	vmovups	(%r11), %zmm15
	vmovups	(%rdx,%rbp,4), %zmm13
	vmovups	(%r8,%rbp,4), %zmm14
	jmp	.LBB3_57
	.p2align	4
.LBB3_56:
	movl	$-1, %ebx
	shll	%cl, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r11), %zmm15 {%k1} {z}
	vmovups	(%rdx,%rbp,4), %zmm13 {%k1} {z}
	vmovups	(%r8,%rbp,4), %zmm14 {%k1} {z}
.LBB3_57:
	vmulps	%zmm0, %zmm15, %zmm16
	vmaxps	%zmm16, %zmm1, %zmm16
	vaddps	%zmm2, %zmm16, %zmm17
	vaddps	%zmm3, %zmm17, %zmm18
	vsubps	%zmm18, %zmm16, %zmm18
	vmovaps	%zmm4, %zmm19
	vfmadd213ps	%zmm5, %zmm18, %zmm19
	vfmadd213ps	%zmm6, %zmm18, %zmm19
	vfmadd213ps	%zmm7, %zmm18, %zmm19
	vfmadd213ps	%zmm8, %zmm18, %zmm19
	vfmadd213ps	%zmm9, %zmm18, %zmm19
	vpslld	$23, %zmm17, %zmm17
	vpaddd	%zmm19, %zmm17, %zmm17
	vcmpgtps	%zmm10, %zmm16, %k1
	vaddps	%zmm11, %zmm17, %zmm16
	vbroadcastss	.LCPI3_12(%rip), %zmm16 {%k1}
	vrcp14ps	%zmm16, %zmm17
	vmovaps	%zmm17, %zmm18
	vfnmadd213ps	%zmm11, %zmm16, %zmm18
	vfmadd132ps	%zmm17, %zmm17, %zmm18
	vcmpngtps	%zmm12, %zmm16, %k1
	vminps	%zmm18, %zmm11, %zmm16 {%k1} {z}
	vmulps	%zmm16, %zmm15, %zmm17
	vsubps	%zmm16, %zmm11, %zmm15
	vfmadd213ps	%zmm16, %zmm17, %zmm15
	leaq	(%r12,%rbp,4), %r11
	vmulps	%zmm14, %zmm13, %zmm13
	vmulps	%zmm15, %zmm13, %zmm15
	vmulps	%zmm17, %zmm14, %zmm13
	cmpq	$16, %rcx
	jb	.LBB3_59
	vmovups	%zmm15, (%r11)
	vmovups	%zmm13, (%r14,%rbp,4)
	jmp	.LBB3_60
.LBB3_20:
	cmpq	$0, 96(%rsp)
	je	.LBB3_68
	shlq	$2, %rsi
	shlq	$2, %rax
	shlq	$2, %r9
	shlq	$2, %r15
	shlq	$2, -8(%rsp)
	xorl	%r13d, %r13d
	vbroadcastss	.LCPI3_18(%rip), %zmm0
	vbroadcastss	.LCPI3_19(%rip), %zmm1
	vbroadcastss	.LCPI3_29(%rip), %zmm11
	vbroadcastss	.LCPI3_30(%rip), %zmm12
	vbroadcastss	.LCPI3_11(%rip), %zmm13
	vbroadcastss	.LCPI3_13(%rip), %zmm14
	vbroadcastss	.LCPI3_31(%rip), %zmm15
	vbroadcastss	.LCPI3_32(%rip), %zmm16
	vbroadcastss	.LCPI3_3(%rip), %zmm7
	vbroadcastss	.LCPI3_33(%rip), %zmm18
	vbroadcastss	.LCPI3_34(%rip), %zmm19
	vbroadcastss	.LCPI3_35(%rip), %zmm20
	vbroadcastss	.LCPI3_36(%rip), %zmm21
	vbroadcastss	.LCPI3_37(%rip), %zmm22
	vbroadcastss	.LCPI3_38(%rip), %zmm23
	vbroadcastss	.LCPI3_39(%rip), %zmm24
	vbroadcastss	.LCPI3_40(%rip), %zmm25
	vbroadcastss	.LCPI3_41(%rip), %zmm26
	vbroadcastss	.LCPI3_12(%rip), %zmm27
	vbroadcastss	.LCPI3_42(%rip), %zmm28
	vbroadcastss	.LCPI3_43(%rip), %zmm29
	jmp	.LBB3_22
	.p2align	4
.LBB3_49:
	incq	%r13
	addq	%rsi, %rdi
	addq	%rax, %rdx
	addq	%r9, %r8
	addq	%r15, %r12
	addq	-8(%rsp), %r14
	cmpq	96(%rsp), %r13
	je	.LBB3_68
.LBB3_22:
	testq	%r10, %r10
	je	.LBB3_49
	movq	%r10, %rcx
	xorl	%ebp, %ebp
	jmp	.LBB3_24
	.p2align	4
.LBB3_47:
	movl	$-1, %ebx
	shll	%cl, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	%zmm4, (%r11) {%k1}
	vmovups	%zmm2, (%r14,%rbp,4) {%k1}
.LBB3_48:
	addq	$16, %rbp
	addq	$-16, %rcx
	cmpq	%r10, %rbp
	jae	.LBB3_49
.LBB3_24:
	leaq	(%rdi,%rbp,4), %r11
	cmpq	$16, %rcx
	jb	.LBB3_44
	vmovups	(%r11), %zmm31
	vmovups	(%rdx,%rbp,4), %zmm30
	vmovups	(%r8,%rbp,4), %zmm3
	jmp	.LBB3_45
	.p2align	4
.LBB3_44:
	movl	$-1, %ebx
	shll	%cl, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r11), %zmm31 {%k1} {z}
	vmovups	(%rdx,%rbp,4), %zmm30 {%k1} {z}
	vmovups	(%r8,%rbp,4), %zmm3 {%k1} {z}
.LBB3_45:
	vminps	%zmm31, %zmm0, %zmm2
	vmaxps	%zmm2, %zmm1, %zmm4
	vmulps	%zmm4, %zmm4, %zmm5
	vbroadcastss	.LCPI3_20(%rip), %zmm2
	vfmadd213ps	.LCPI3_21(%rip){1to16}, %zmm5, %zmm2
	vfmadd213ps	.LCPI3_22(%rip){1to16}, %zmm5, %zmm2
	vfmadd213ps	.LCPI3_23(%rip){1to16}, %zmm5, %zmm2
	vfmadd213ps	.LCPI3_24(%rip){1to16}, %zmm5, %zmm2
	vmulps	%zmm31, %zmm31, %zmm6
	vmulps	%zmm16, %zmm6, %zmm10
	vmovaps	%zmm7, %zmm17
	vfmsub231ps	%zmm18, %zmm10, %zmm17
	vaddps	%zmm7, %zmm17, %zmm9
	vmovaps	%zmm10, %zmm6
	vfmadd231ps	%zmm19, %zmm9, %zmm6
	vfmadd231ps	%zmm20, %zmm9, %zmm6
	vmovaps	%zmm21, %zmm9
	vfmadd213ps	%zmm22, %zmm6, %zmm9
	vfmadd213ps	%zmm23, %zmm6, %zmm9
	vfmadd213ps	%zmm24, %zmm6, %zmm9
	vfmadd213ps	%zmm25, %zmm6, %zmm9
	vmulps	%zmm6, %zmm6, %zmm8
	vfmadd213ps	%zmm6, %zmm9, %zmm8
	vbroadcastss	.LCPI3_26(%rip), %zmm6
	vfmadd213ps	.LCPI3_27(%rip){1to16}, %zmm5, %zmm6
	vfmadd213ps	.LCPI3_28(%rip){1to16}, %zmm5, %zmm6
	vfmadd213ps	%zmm11, %zmm5, %zmm6
	vfmadd213ps	%zmm12, %zmm5, %zmm6
	vfmadd213ps	%zmm13, %zmm5, %zmm6
	vrcp14ps	%zmm6, %zmm9
	vfmadd213ps	.LCPI3_25(%rip){1to16}, %zmm5, %zmm2
	vmovaps	%zmm9, %zmm5
	vfnmadd213ps	%zmm13, %zmm6, %zmm5
	vfmadd132ps	%zmm9, %zmm9, %zmm5
	vcmpngtps	%zmm14, %zmm6, %k1
	vminps	%zmm5, %zmm13, %zmm5 {%k1} {z}
	vmulps	%zmm5, %zmm2, %zmm2
	vmulps	%zmm2, %zmm4, %zmm2
	vaddps	%zmm13, %zmm8, %zmm4
	vpslld	$23, %zmm17, %zmm5
	vpaddd	%zmm4, %zmm5, %zmm4
	vcmpleps	%zmm26, %zmm10, %k1
	vcmpnltps	%zmm28, %zmm10, %k2
	vmulps	%zmm27, %zmm10, %zmm5
	vmovaps	%zmm4, %zmm5 {%k1}
	vcmpleps	%zmm31, %zmm0, %k1
	vaddps	%zmm15, %zmm2, %zmm2
	vmovaps	%zmm13, %zmm2 {%k1}
	vcmpnleps	%zmm1, %zmm31, %k1
	vmovaps	%zmm2, %zmm2 {%k1} {z}
	vmulps	%zmm29, %zmm5, %zmm4 {%k2} {z}
	vfmadd213ps	%zmm2, %zmm31, %zmm4
	vmulps	%zmm2, %zmm31, %zmm2
	vmulps	%zmm3, %zmm30, %zmm5
	vmulps	%zmm4, %zmm5, %zmm4
	vmulps	%zmm2, %zmm3, %zmm2
	leaq	(%r12,%rbp,4), %r11
	cmpq	$16, %rcx
	jb	.LBB3_47
	vmovups	%zmm4, (%r11)
	vmovups	%zmm2, (%r14,%rbp,4)
	jmp	.LBB3_48
.LBB3_32:
	cmpq	$0, 96(%rsp)
	je	.LBB3_68
	shlq	$2, %rsi
	shlq	$2, %rax
	shlq	$2, %r9
	shlq	$2, %r15
	shlq	$2, -8(%rsp)
	xorl	%r13d, %r13d
	jmp	.LBB3_34
	.p2align	4
.LBB3_67:
	incq	%r13
	addq	%rsi, %rdi
	addq	%rax, %rdx
	addq	%r9, %r8
	addq	%r15, %r12
	addq	-8(%rsp), %r14
	cmpq	96(%rsp), %r13
	je	.LBB3_68
.LBB3_34:
	testq	%r10, %r10
	je	.LBB3_67
	movq	%r10, %rcx
	xorl	%ebp, %ebp
	jmp	.LBB3_36
	.p2align	4
.LBB3_65:
	movl	$-1, %ebx
	shll	%cl, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r11), %zmm0 {%k1} {z}
	vmovups	(%rdx,%rbp,4), %zmm1 {%k1} {z}
	vmovups	(%r8,%rbp,4), %zmm2 {%k1} {z}
	vmulps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%r12,%rbp,4) {%k1}
	vmulps	%zmm2, %zmm0, %zmm0
	vmovups	%zmm0, (%r14,%rbp,4) {%k1}
.LBB3_66:
	addq	$16, %rbp
	addq	$-16, %rcx
	cmpq	%r10, %rbp
	jae	.LBB3_67
.LBB3_36:
	leaq	(%rdi,%rbp,4), %r11
	cmpq	$16, %rcx
	jb	.LBB3_65
	vmovups	(%r8,%rbp,4), %zmm0
	vmulps	(%rdx,%rbp,4), %zmm0, %zmm1
	vmulps	(%r11), %zmm0, %zmm0
	vmovups	%zmm1, (%r12,%rbp,4)
	vmovups	%zmm0, (%r14,%rbp,4)
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
	.p2align	6, 0x0
.LCPI4_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI4_1:
	.quad	0x3ff0000000000000
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI4_2:
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
	movq	%r8, -24(%rsp)
	movq	%rsi, -32(%rsp)
	movq	%rdi, -40(%rsp)
	cmpq	$0, 80(%rsp)
	je	.LBB4_43
	movq	%rcx, %rax
	movq	88(%rsp), %r11
	movq	72(%rsp), %rbx
	movq	64(%rsp), %r14
	vcvtusi2sd	%r11, %xmm15, %xmm1
	vcvtss2sd	%xmm0, %xmm0, %xmm0
	movq	56(%rsp), %rsi
	movq	-40(%rsp), %rdi
	leaq	192(%rdi), %rcx
	movq	%rcx, -48(%rsp)
	movq	-32(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	%rcx, -16(%rsp)
	shlq	$2, -24(%rsp)
	shlq	$2, %rsi
	movq	%rsi, -8(%rsp)
	xorl	%ebp, %ebp
	vxorpd	%xmm2, %xmm2, %xmm2
	vmovsd	.LCPI4_1(%rip), %xmm3
	vbroadcastss	.LCPI4_2(%rip), %zmm4
	vmovdqa64	.LCPI4_0(%rip), %zmm5
	jmp	.LBB4_2
	.p2align	4
.LBB4_42:
	incq	%rbp
	movq	-16(%rsp), %rcx
	addq	%rcx, -48(%rsp)
	addq	%rcx, %rdi
	addq	-24(%rsp), %rax
	addq	-8(%rsp), %r9
	cmpq	80(%rsp), %rbp
	je	.LBB4_43
.LBB4_2:
	movq	%rbp, %rcx
	imulq	-32(%rsp), %rcx
	movq	-40(%rsp), %rsi
	leaq	(%rsi,%rcx,4), %r15
	vxorpd	%xmm6, %xmm6, %xmm6
	vxorpd	%xmm7, %xmm7, %xmm7
	testq	%r11, %r11
	je	.LBB4_3
	movq	-48(%rsp), %r10
	xorl	%esi, %esi
	vxorpd	%xmm8, %xmm8, %xmm8
	jmp	.LBB4_5
	.p2align	4
.LBB4_11:
	vaddps	%zmm11, %zmm12, %zmm11
	vaddps	%zmm9, %zmm10, %zmm9
	vaddps	%zmm9, %zmm11, %zmm9
	vcvtps2pd	%ymm9, %zmm10
	vaddpd	%zmm10, %zmm7, %zmm7
	vextractf64x4	$1, %zmm9, %ymm9
	vcvtps2pd	%ymm9, %zmm9
	vaddpd	%zmm9, %zmm8, %zmm8
	addq	$4096, %r10
	movq	%r12, %rsi
	cmpq	%r11, %r12
	jae	.LBB4_12
.LBB4_5:
	movq	%r11, %rcx
	subq	%rsi, %rcx
	leaq	1024(%rsi), %r12
	cmpq	$1024, %rcx
	movq	%r12, %rcx
	cmovbq	%r11, %rcx
	movq	%rsi, %r8
	orq	$64, %r8
	vxorps	%xmm9, %xmm9, %xmm9
	cmpq	%rcx, %r8
	jbe	.LBB4_14
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	movq	%rsi, %r8
	jmp	.LBB4_7
	.p2align	4
.LBB4_14:
	movq	%r10, %r13
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	.p2align	4
.LBB4_15:
	vaddps	-192(%r13), %zmm12, %zmm12
	vaddps	-128(%r13), %zmm11, %zmm11
	vaddps	-64(%r13), %zmm10, %zmm10
	vaddps	(%r13), %zmm9, %zmm9
	leaq	64(%rsi), %r8
	addq	$256, %r13
	subq	$-128, %rsi
	cmpq	%rcx, %rsi
	movq	%r8, %rsi
	jbe	.LBB4_15
.LBB4_7:
	leaq	16(%r8), %rsi
	cmpq	%rcx, %rsi
	ja	.LBB4_9
	.p2align	4
.LBB4_8:
	vaddps	(%rdi,%r8,4), %zmm12, %zmm12
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%rcx, %r8
	movq	%rsi, %r8
	jbe	.LBB4_8
.LBB4_9:
	subq	%r8, %rcx
	jbe	.LBB4_11
	movl	$-1, %esi
	shll	%cl, %esi
	notl	%esi
	kmovd	%esi, %k1
	vmovups	(%r15,%r8,4), %zmm13 {%k1} {z}
	vpbroadcastd	%ecx, %zmm14
	vpcmpgtd	%zmm5, %zmm14, %k1
	vmovaps	%zmm13, %zmm13 {%k1} {z}
	vaddps	%zmm11, %zmm13, %zmm11
	jmp	.LBB4_11
	.p2align	4
.LBB4_3:
	vxorpd	%xmm8, %xmm8, %xmm8
.LBB4_12:
	vaddsd	%xmm7, %xmm8, %xmm9
	vaddpd	%zmm7, %zmm8, %zmm7
	vextractf128	$1, %ymm7, %xmm8
	vextractf32x4	$2, %zmm7, %xmm10
	vextractf32x4	$3, %zmm7, %xmm11
	vaddsd	%xmm9, %xmm10, %xmm9
	vaddsd	%xmm8, %xmm11, %xmm12
	vaddsd	%xmm9, %xmm12, %xmm9
	vaddpd	%xmm7, %xmm10, %xmm7
	vaddpd	%xmm8, %xmm11, %xmm8
	vaddpd	%xmm7, %xmm8, %xmm7
	vshufpd	$1, %xmm7, %xmm7, %xmm7
	vaddsd	%xmm7, %xmm9, %xmm7
	vdivsd	%xmm1, %xmm7, %xmm7
	vcvtsd2ss	%xmm7, %xmm7, %xmm7
	testq	%r11, %r11
	je	.LBB4_13
	vbroadcastss	%xmm7, %zmm11
	vxorpd	%xmm9, %xmm9, %xmm9
	movq	-48(%rsp), %rsi
	xorl	%r8d, %r8d
	vxorpd	%xmm10, %xmm10, %xmm10
	vxorpd	%xmm6, %xmm6, %xmm6
	vxorpd	%xmm8, %xmm8, %xmm8
	jmp	.LBB4_17
	.p2align	4
.LBB4_23:
	vaddps	%zmm18, %zmm19, %zmm18
	vaddps	%zmm16, %zmm17, %zmm16
	vaddps	%zmm12, %zmm15, %zmm12
	vaddps	%zmm12, %zmm16, %zmm12
	vcvtps2pd	%ymm12, %zmm15
	vaddpd	%zmm15, %zmm9, %zmm9
	vextractf64x4	$1, %zmm12, %ymm12
	vcvtps2pd	%ymm12, %zmm12
	vaddpd	%zmm12, %zmm10, %zmm10
	vaddps	%zmm13, %zmm14, %zmm12
	vaddps	%zmm12, %zmm18, %zmm12
	vcvtps2pd	%ymm12, %zmm13
	vaddpd	%zmm13, %zmm6, %zmm6
	vextractf64x4	$1, %zmm12, %ymm12
	vcvtps2pd	%ymm12, %zmm12
	vaddpd	%zmm12, %zmm8, %zmm8
	addq	$4096, %rsi
	movq	%r13, %r8
	cmpq	%r11, %r13
	jae	.LBB4_24
.LBB4_17:
	movq	%r11, %rcx
	subq	%r8, %rcx
	leaq	1024(%r8), %r13
	cmpq	$1024, %rcx
	movq	%r13, %rcx
	cmovbq	%r11, %rcx
	movq	%r8, %r10
	orq	$64, %r10
	vxorpd	%xmm12, %xmm12, %xmm12
	cmpq	%rcx, %r10
	jbe	.LBB4_30
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm13, %xmm13, %xmm13
	vpxor	%xmm14, %xmm14, %xmm14
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	movq	%r8, %r10
	jmp	.LBB4_19
	.p2align	4
.LBB4_30:
	movq	%rsi, %r12
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm13, %xmm13, %xmm13
	vpxor	%xmm14, %xmm14, %xmm14
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	.p2align	4
.LBB4_31:
	vmovups	-192(%r12), %zmm20
	vmovups	-128(%r12), %zmm21
	vmovups	-64(%r12), %zmm22
	vmovups	(%r12), %zmm23
	vsubps	%zmm11, %zmm20, %zmm20
	vaddps	%zmm20, %zmm17, %zmm17
	vfmadd231ps	%zmm20, %zmm20, %zmm19
	vsubps	%zmm11, %zmm21, %zmm20
	vaddps	%zmm20, %zmm16, %zmm16
	vfmadd231ps	%zmm20, %zmm20, %zmm18
	vsubps	%zmm11, %zmm22, %zmm20
	vaddps	%zmm20, %zmm15, %zmm15
	vfmadd231ps	%zmm20, %zmm20, %zmm14
	vsubps	%zmm11, %zmm23, %zmm20
	vaddps	%zmm20, %zmm12, %zmm12
	vfmadd231ps	%zmm20, %zmm20, %zmm13
	leaq	64(%r8), %r10
	addq	$256, %r12
	subq	$-128, %r8
	cmpq	%rcx, %r8
	movq	%r10, %r8
	jbe	.LBB4_31
.LBB4_19:
	leaq	16(%r10), %r8
	cmpq	%rcx, %r8
	ja	.LBB4_21
	.p2align	4
.LBB4_20:
	vmovups	(%rdi,%r10,4), %zmm20
	vsubps	%zmm11, %zmm20, %zmm20
	vaddps	%zmm20, %zmm17, %zmm17
	vfmadd231ps	%zmm20, %zmm20, %zmm19
	leaq	16(%r10), %r8
	addq	$32, %r10
	cmpq	%rcx, %r10
	movq	%r8, %r10
	jbe	.LBB4_20
.LBB4_21:
	subq	%r10, %rcx
	jbe	.LBB4_23
	movl	$-1, %r8d
	shll	%cl, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%r15,%r10,4), %zmm20 {%k1} {z}
	vpbroadcastd	%ecx, %zmm21
	vpcmpgtd	%zmm5, %zmm21, %k1
	vsubps	%zmm11, %zmm20, %zmm20 {%k1} {z}
	vaddps	%zmm16, %zmm20, %zmm16
	vfmadd231ps	%zmm20, %zmm20, %zmm18
	jmp	.LBB4_23
	.p2align	4
.LBB4_13:
	vxorpd	%xmm8, %xmm8, %xmm8
	vxorpd	%xmm9, %xmm9, %xmm9
	vxorpd	%xmm10, %xmm10, %xmm10
.LBB4_24:
	testq	%r11, %r11
	je	.LBB4_42
	vaddpd	%xmm9, %xmm10, %xmm11
	vextractf128	$1, %ymm10, %xmm12
	vextractf128	$1, %ymm9, %xmm13
	vaddpd	%xmm13, %xmm12, %xmm12
	vextractf32x4	$2, %zmm10, %xmm13
	vextractf32x4	$2, %zmm9, %xmm14
	vaddpd	%xmm14, %xmm13, %xmm13
	vaddpd	%xmm11, %xmm13, %xmm11
	vextractf32x4	$3, %zmm10, %xmm10
	vextractf32x4	$3, %zmm9, %xmm9
	vaddpd	%xmm9, %xmm10, %xmm9
	vaddpd	%xmm12, %xmm9, %xmm9
	vaddpd	%xmm11, %xmm9, %xmm9
	vshufpd	$1, %xmm9, %xmm9, %xmm10
	vaddsd	%xmm9, %xmm10, %xmm9
	vaddpd	%xmm6, %xmm8, %xmm10
	vextractf128	$1, %ymm8, %xmm11
	vextractf128	$1, %ymm6, %xmm12
	vaddpd	%xmm12, %xmm11, %xmm11
	vextractf32x4	$2, %zmm8, %xmm12
	vextractf32x4	$2, %zmm6, %xmm13
	vaddpd	%xmm13, %xmm12, %xmm12
	vaddpd	%xmm10, %xmm12, %xmm10
	vextractf32x4	$3, %zmm8, %xmm8
	vextractf32x4	$3, %zmm6, %xmm6
	vaddpd	%xmm6, %xmm8, %xmm6
	vaddpd	%xmm6, %xmm11, %xmm6
	vaddpd	%xmm6, %xmm10, %xmm6
	vshufpd	$1, %xmm6, %xmm6, %xmm8
	vaddsd	%xmm6, %xmm8, %xmm6
	vdivsd	%xmm1, %xmm9, %xmm8
	vdivsd	%xmm1, %xmm6, %xmm6
	vfnmadd231sd	%xmm8, %xmm8, %xmm6
	vmaxsd	%xmm6, %xmm2, %xmm6
	vaddsd	%xmm0, %xmm6, %xmm6
	vsqrtsd	%xmm6, %xmm6, %xmm6
	vcvtsd2ss	%xmm8, %xmm8, %xmm8
	vdivsd	%xmm6, %xmm3, %xmm6
	vcvtsd2ss	%xmm6, %xmm6, %xmm9
	vbroadcastss	%xmm7, %zmm6
	vbroadcastss	%xmm8, %zmm7
	vbroadcastss	%xmm9, %zmm8
	vxorps	%xmm9, %xmm9, %xmm9
	movq	%r11, %rcx
	xorl	%r10d, %r10d
	vxorpd	%xmm10, %xmm10, %xmm10
	vxorpd	%xmm11, %xmm11, %xmm11
	vxorpd	%xmm12, %xmm12, %xmm12
	jmp	.LBB4_26
	.p2align	4
.LBB4_37:
	vmovups	(%rbx,%r10,4), %zmm16 {%k1} {z}
	vaddps	%zmm16, %zmm15, %zmm15
	vmovups	%zmm15, (%rbx,%r10,4) {%k1}
.LBB4_38:
	vcvtps2pd	%ymm14, %zmm15
	vextractf64x4	$1, %zmm14, %ymm14
	vcvtps2pd	%ymm14, %zmm14
	vaddpd	%zmm15, %zmm9, %zmm9
	vaddpd	%zmm14, %zmm10, %zmm10
	vcvtps2pd	%ymm13, %zmm14
	vaddpd	%zmm14, %zmm11, %zmm11
	vextractf64x4	$1, %zmm13, %ymm13
	vcvtps2pd	%ymm13, %zmm13
	vaddpd	%zmm13, %zmm12, %zmm12
	addq	$16, %r10
	addq	$-16, %rcx
	cmpq	%r11, %r10
	jae	.LBB4_39
.LBB4_26:
	leaq	(%rdi,%r10,4), %rsi
	cmpq	$15, %rcx
	jbe	.LBB4_27
	vmovups	(%rsi), %zmm13
	vsubps	%zmm6, %zmm13, %zmm13
	vsubps	%zmm7, %zmm13, %zmm13
	vmulps	%zmm13, %zmm8, %zmm14
	vmovups	(%rax,%r10,4), %zmm15
	vmulps	(%rdx,%r10,4), %zmm15, %zmm13
	testq	%r14, %r14
	je	.LBB4_34
	vmovups	(%r14,%r10,4), %zmm16
	vfmadd231ps	%zmm14, %zmm15, %zmm16
	vmovups	%zmm16, (%r14,%r10,4)
.LBB4_34:
	vmulps	%zmm14, %zmm13, %zmm14
	testq	%rbx, %rbx
	je	.LBB4_38
	vaddps	(%rbx,%r10,4), %zmm15, %zmm15
	vmovups	%zmm15, (%rbx,%r10,4)
	jmp	.LBB4_38
	.p2align	4
.LBB4_27:
	movl	$-1, %r8d
	shll	%cl, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rsi), %zmm13 {%k1} {z}
	vmovups	(%rax,%r10,4), %zmm15 {%k1} {z}
	vmovups	(%rdx,%r10,4), %zmm14 {%k1} {z}
	vsubps	%zmm6, %zmm13, %zmm13
	vsubps	%zmm7, %zmm13, %zmm16
	vmulps	%zmm14, %zmm15, %zmm13
	vpbroadcastd	%ecx, %zmm14
	vpcmpgtd	%zmm5, %zmm14, %k2
	vmulps	%zmm16, %zmm8, %zmm16 {%k2} {z}
	vmulps	%zmm16, %zmm13, %zmm14
	testq	%r14, %r14
	je	.LBB4_28
	vmovups	(%r14,%r10,4), %zmm17 {%k1} {z}
	vfmadd213ps	%zmm17, %zmm15, %zmm16
	vmovups	%zmm16, (%r14,%r10,4) {%k1}
	testq	%rbx, %rbx
	jne	.LBB4_37
	jmp	.LBB4_38
.LBB4_28:
	testq	%rbx, %rbx
	je	.LBB4_38
	movl	$-1, %esi
	shll	%cl, %esi
	notl	%esi
	kmovd	%esi, %k1
	jmp	.LBB4_37
	.p2align	4
.LBB4_39:
	vextractf32x4	$3, %zmm12, %xmm13
	vextractf32x4	$3, %zmm11, %xmm14
	vaddpd	%xmm14, %xmm13, %xmm13
	vextractf128	$1, %ymm12, %xmm14
	vextractf128	$1, %ymm11, %xmm15
	vaddpd	%xmm15, %xmm14, %xmm14
	vaddpd	%xmm14, %xmm13, %xmm13
	vextractf32x4	$2, %zmm12, %xmm14
	vextractf32x4	$2, %zmm11, %xmm15
	vaddpd	%xmm15, %xmm14, %xmm14
	vaddpd	%xmm11, %xmm12, %xmm11
	vaddpd	%xmm11, %xmm14, %xmm11
	vaddpd	%xmm11, %xmm13, %xmm11
	vshufpd	$1, %xmm11, %xmm11, %xmm12
	vaddsd	%xmm11, %xmm12, %xmm11
	vdivsd	%xmm1, %xmm11, %xmm11
	vcvtsd2ss	%xmm11, %xmm11, %xmm11
	vextractf32x4	$3, %zmm10, %xmm12
	vextractf32x4	$3, %zmm9, %xmm13
	vaddpd	%xmm13, %xmm12, %xmm12
	vextractf128	$1, %ymm10, %xmm13
	vextractf128	$1, %ymm9, %xmm14
	vaddpd	%xmm14, %xmm13, %xmm13
	vaddpd	%xmm13, %xmm12, %xmm12
	vextractf32x4	$2, %zmm10, %xmm13
	vextractf32x4	$2, %zmm9, %xmm14
	vaddpd	%xmm14, %xmm13, %xmm13
	vaddpd	%xmm9, %xmm10, %xmm9
	vaddpd	%xmm9, %xmm13, %xmm9
	vaddpd	%xmm9, %xmm12, %xmm9
	vshufpd	$1, %xmm9, %xmm9, %xmm10
	vaddsd	%xmm9, %xmm10, %xmm9
	vdivsd	%xmm1, %xmm9, %xmm9
	vcvtsd2ss	%xmm9, %xmm9, %xmm10
	vbroadcastss	%xmm11, %zmm9
	vbroadcastss	%xmm10, %zmm10
	vxorps	%zmm4, %zmm8, %zmm11
	movq	%r11, %rcx
	xorl	%r8d, %r8d
	jmp	.LBB4_40
	.p2align	4
.LBB4_47:
	movl	$-1, %r10d
	shll	%cl, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm12, (%rsi) {%k1}
.LBB4_48:
	addq	$16, %r8
	addq	$-16, %rcx
	cmpq	%r11, %r8
	jae	.LBB4_42
.LBB4_40:
	leaq	(%rdi,%r8,4), %rsi
	cmpq	$16, %rcx
	jb	.LBB4_44
	vmovups	(%rsi), %zmm12
	vmovups	(%rax,%r8,4), %zmm13
	vmovups	(%rdx,%r8,4), %zmm14
	jmp	.LBB4_45
	.p2align	4
.LBB4_44:
	movl	$-1, %r10d
	shll	%cl, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rsi), %zmm12 {%k1} {z}
	vmovups	(%rax,%r8,4), %zmm13 {%k1} {z}
	vmovups	(%rdx,%r8,4), %zmm14 {%k1} {z}
.LBB4_45:
	vmulps	%zmm14, %zmm13, %zmm13
	vsubps	%zmm9, %zmm13, %zmm13
	vsubps	%zmm6, %zmm12, %zmm12
	vsubps	%zmm7, %zmm12, %zmm12
	vmulps	%zmm11, %zmm12, %zmm12
	vfmadd213ps	%zmm13, %zmm10, %zmm12
	leaq	(%r9,%r8,4), %rsi
	vmulps	%zmm12, %zmm8, %zmm12
	cmpq	$16, %rcx
	jb	.LBB4_47
	vmovups	%zmm12, (%rsi)
	jmp	.LBB4_48
.LBB4_43:
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
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI5_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI5_1:
	.quad	0x479e17b84357691b
.LCPI5_2:
	.quad	0x39b4484bfeebc2a0
.LCPI5_3:
	.quad	0x3ff0000000000000
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI5_4:
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
	movq	%r8, -48(%rsp)
	movq	%rsi, -56(%rsp)
	movq	%rdi, -64(%rsp)
	cmpq	$0, 72(%rsp)
	je	.LBB5_35
	movq	%rcx, %rax
	movq	80(%rsp), %r11
	movq	64(%rsp), %rbx
	movq	56(%rsp), %rsi
	vcvtusi2sd	%r11, %xmm15, %xmm2
	vcvtss2sd	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm0, %zmm0
	leaq	-1(%r11), %rcx
	movq	%rcx, -32(%rsp)
	movl	%r11d, %r12d
	andl	$3, %r12d
	movq	%r11, %r13
	andq	$-4, %r13
	movq	-64(%rsp), %rdi
	leaq	192(%rdi), %r14
	movq	-56(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	%rcx, -24(%rsp)
	shlq	$2, -48(%rsp)
	shlq	$2, %rsi
	movq	%rsi, -16(%rsp)
	xorl	%esi, %esi
	vmovsd	.LCPI5_1(%rip), %xmm3
	vmovsd	.LCPI5_2(%rip), %xmm4
	vmovsd	.LCPI5_3(%rip), %xmm5
	vbroadcastss	.LCPI5_4(%rip), %zmm6
	vmovdqa64	.LCPI5_0(%rip), %zmm7
	jmp	.LBB5_2
	.p2align	4
.LBB5_34:
	movq	-8(%rsp), %rsi
	incq	%rsi
	movq	-24(%rsp), %rcx
	addq	%rcx, %r14
	addq	%rcx, %rdi
	addq	-48(%rsp), %rax
	addq	-16(%rsp), %r9
	cmpq	72(%rsp), %rsi
	je	.LBB5_35
.LBB5_2:
	testq	%r11, %r11
	movq	%r14, -40(%rsp)
	movq	%rsi, -8(%rsp)
	je	.LBB5_3
	movq	%rsi, %rcx
	imulq	-56(%rsp), %rcx
	movq	-64(%rsp), %rsi
	leaq	(%rsi,%rcx,4), %rsi
	vxorpd	%xmm8, %xmm8, %xmm8
	movq	%r14, %r10
	xorl	%r8d, %r8d
	vxorpd	%xmm9, %xmm9, %xmm9
	jmp	.LBB5_5
	.p2align	4
.LBB5_11:
	vaddps	%zmm12, %zmm13, %zmm12
	vaddps	%zmm10, %zmm11, %zmm10
	vaddps	%zmm10, %zmm12, %zmm10
	vcvtps2pd	%ymm10, %zmm11
	vaddpd	%zmm11, %zmm8, %zmm8
	vextractf64x4	$1, %zmm10, %ymm10
	vcvtps2pd	%ymm10, %zmm10
	vaddpd	%zmm10, %zmm9, %zmm9
	addq	$4096, %r10
	movq	%r14, %r8
	cmpq	%r11, %r14
	jae	.LBB5_12
.LBB5_5:
	movq	%r11, %rcx
	subq	%r8, %rcx
	leaq	1024(%r8), %r14
	cmpq	$1024, %rcx
	movq	%r14, %rcx
	cmovbq	%r11, %rcx
	movq	%r8, %r15
	orq	$64, %r15
	vxorps	%xmm10, %xmm10, %xmm10
	cmpq	%rcx, %r15
	jbe	.LBB5_15
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	movq	%r8, %r15
	jmp	.LBB5_7
	.p2align	4
.LBB5_15:
	movq	%r10, %rbp
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	.p2align	4
.LBB5_16:
	vmovups	-192(%rbp), %zmm14
	vmovups	-128(%rbp), %zmm15
	vmovups	-64(%rbp), %zmm16
	vmovups	(%rbp), %zmm17
	vfmadd231ps	%zmm14, %zmm14, %zmm13
	vfmadd231ps	%zmm15, %zmm15, %zmm12
	vfmadd231ps	%zmm16, %zmm16, %zmm11
	vfmadd231ps	%zmm17, %zmm17, %zmm10
	leaq	64(%r8), %r15
	addq	$256, %rbp
	subq	$-128, %r8
	cmpq	%rcx, %r8
	movq	%r15, %r8
	jbe	.LBB5_16
.LBB5_7:
	leaq	16(%r15), %r8
	cmpq	%rcx, %r8
	ja	.LBB5_9
	.p2align	4
.LBB5_8:
	vmovups	(%rdi,%r15,4), %zmm14
	vfmadd231ps	%zmm14, %zmm14, %zmm13
	leaq	16(%r15), %r8
	addq	$32, %r15
	cmpq	%rcx, %r15
	movq	%r8, %r15
	jbe	.LBB5_8
.LBB5_9:
	subq	%r15, %rcx
	jbe	.LBB5_11
	movl	$-1, %r8d
	shll	%cl, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rsi,%r15,4), %zmm14 {%k1} {z}
	vpbroadcastd	%ecx, %zmm15
	vpcmpgtd	%zmm7, %zmm15, %k1
	vmovaps	%zmm14, %zmm14 {%k1} {z}
	vfmadd231ps	%zmm14, %zmm14, %zmm12
	jmp	.LBB5_11
	.p2align	4
.LBB5_3:
	vxorpd	%xmm8, %xmm8, %xmm8
	vxorpd	%xmm9, %xmm9, %xmm9
.LBB5_12:
	testq	%r11, %r11
	sete	%sil
	vaddpd	%xmm8, %xmm9, %xmm10
	vextractf128	$1, %ymm9, %xmm11
	vextractf128	$1, %ymm8, %xmm12
	vaddpd	%xmm12, %xmm11, %xmm11
	vextractf32x4	$2, %zmm9, %xmm12
	vextractf32x4	$2, %zmm8, %xmm13
	vaddpd	%xmm13, %xmm12, %xmm12
	vaddpd	%xmm10, %xmm12, %xmm10
	vextractf32x4	$3, %zmm9, %xmm9
	vextractf32x4	$3, %zmm8, %xmm8
	vaddpd	%xmm8, %xmm9, %xmm8
	vaddpd	%xmm11, %xmm8, %xmm8
	vaddpd	%xmm10, %xmm8, %xmm8
	vshufpd	$1, %xmm8, %xmm8, %xmm9
	vaddsd	%xmm8, %xmm9, %xmm8
	vcmplesd	%xmm3, %xmm8, %k0
	vcmpgesd	%xmm4, %xmm8, %k1
	kandw	%k0, %k1, %k0
	kmovd	%k0, %ecx
	orb	%cl, %sil
	testb	$1, %sil
	je	.LBB5_13
	testq	%r11, %r11
	movq	-40(%rsp), %r14
	je	.LBB5_34
	kmovd	%ecx, %k1
	vmovsd	%xmm8, %xmm8, %xmm8 {%k1} {z}
	jmp	.LBB5_24
	.p2align	4
.LBB5_13:
	cmpq	$3, -32(%rsp)
	jae	.LBB5_17
	vxorpd	%xmm8, %xmm8, %xmm8
	xorl	%ecx, %ecx
	jmp	.LBB5_19
	.p2align	4
.LBB5_17:
	vxorpd	%xmm8, %xmm8, %xmm8
	xorl	%ecx, %ecx
	.p2align	4
.LBB5_18:
	vmovss	(%rdi,%rcx,4), %xmm9
	vmovss	4(%rdi,%rcx,4), %xmm10
	vcvtss2sd	%xmm9, %xmm9, %xmm9
	vcvtss2sd	%xmm10, %xmm10, %xmm10
	vfmadd213sd	%xmm8, %xmm9, %xmm9
	vmovss	8(%rdi,%rcx,4), %xmm8
	vcvtss2sd	%xmm8, %xmm8, %xmm11
	vfmadd213sd	%xmm9, %xmm10, %xmm10
	vmovss	12(%rdi,%rcx,4), %xmm8
	vcvtss2sd	%xmm8, %xmm8, %xmm8
	vfmadd213sd	%xmm10, %xmm11, %xmm11
	vfmadd213sd	%xmm11, %xmm8, %xmm8
	addq	$4, %rcx
	cmpq	%rcx, %r13
	jne	.LBB5_18
.LBB5_19:
	testq	%r12, %r12
	movq	-40(%rsp), %r14
	je	.LBB5_24
	leaq	(%rdi,%rcx,4), %rcx
	xorl	%esi, %esi
	.p2align	4
.LBB5_21:
	vmovss	(%rcx,%rsi,4), %xmm9
	vcvtss2sd	%xmm9, %xmm9, %xmm9
	vfmadd231sd	%xmm9, %xmm9, %xmm8
	incq	%rsi
	cmpq	%rsi, %r12
	jne	.LBB5_21
.LBB5_24:
	vdivsd	%xmm2, %xmm8, %xmm8
	vaddsd	%xmm1, %xmm8, %xmm8
	vsqrtsd	%xmm8, %xmm8, %xmm8
	vdivsd	%xmm8, %xmm5, %xmm8
	vcvtsd2ss	%xmm8, %xmm8, %xmm8
	vbroadcastss	%xmm8, %zmm8
	vxorpd	%xmm9, %xmm9, %xmm9
	movq	%r11, %rcx
	xorl	%esi, %esi
	vxorpd	%xmm10, %xmm10, %xmm10
	jmp	.LBB5_25
	.p2align	4
.LBB5_30:
	vcvtps2pd	%ymm11, %zmm12
	vaddpd	%zmm12, %zmm9, %zmm9
	vextractf64x4	$1, %zmm11, %ymm11
	vcvtps2pd	%ymm11, %zmm11
	vaddpd	%zmm11, %zmm10, %zmm10
	addq	$16, %rsi
	addq	$-16, %rcx
	cmpq	%r11, %rsi
	jae	.LBB5_31
.LBB5_25:
	leaq	(%rdi,%rsi,4), %r8
	cmpq	$16, %rcx
	jb	.LBB5_28
	vmulps	(%r8), %zmm8, %zmm12
	vaddps	(%rdx,%rsi,4), %zmm0, %zmm11
	vmovups	(%rax,%rsi,4), %zmm13
	vmulps	%zmm11, %zmm13, %zmm11
	vmulps	%zmm11, %zmm12, %zmm11
	testq	%rbx, %rbx
	je	.LBB5_30
	vfmadd213ps	(%rbx,%rsi,4), %zmm13, %zmm12
	vmovups	%zmm12, (%rbx,%rsi,4)
	jmp	.LBB5_30
	.p2align	4
.LBB5_28:
	movl	$-1, %r10d
	shll	%cl, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%r8), %zmm11 {%k1} {z}
	vmovups	(%rax,%rsi,4), %zmm12 {%k1} {z}
	vmovups	(%rdx,%rsi,4), %zmm14 {%k1} {z}
	vmulps	%zmm11, %zmm8, %zmm13
	vaddps	%zmm14, %zmm0, %zmm11
	vmulps	%zmm11, %zmm12, %zmm11
	vmulps	%zmm11, %zmm13, %zmm11
	testq	%rbx, %rbx
	je	.LBB5_30
	movl	$-1, %r8d
	shll	%cl, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rbx,%rsi,4), %zmm14 {%k1} {z}
	vfmadd213ps	%zmm14, %zmm12, %zmm13
	vmovups	%zmm13, (%rbx,%rsi,4) {%k1}
	jmp	.LBB5_30
	.p2align	4
.LBB5_31:
	vextractf32x4	$3, %zmm10, %xmm11
	vextractf32x4	$3, %zmm9, %xmm12
	vaddpd	%xmm12, %xmm11, %xmm11
	vextractf128	$1, %ymm10, %xmm12
	vextractf128	$1, %ymm9, %xmm13
	vaddpd	%xmm13, %xmm12, %xmm12
	vaddpd	%xmm12, %xmm11, %xmm11
	vextractf32x4	$2, %zmm10, %xmm12
	vextractf32x4	$2, %zmm9, %xmm13
	vaddpd	%xmm13, %xmm12, %xmm12
	vaddpd	%xmm9, %xmm10, %xmm9
	vaddpd	%xmm9, %xmm12, %xmm9
	vaddpd	%xmm9, %xmm11, %xmm9
	vshufpd	$1, %xmm9, %xmm9, %xmm10
	vaddsd	%xmm9, %xmm10, %xmm9
	vdivsd	%xmm2, %xmm9, %xmm9
	vcvtsd2ss	%xmm9, %xmm9, %xmm9
	vbroadcastss	%xmm9, %zmm9
	vxorps	%zmm6, %zmm8, %zmm10
	movq	%r11, %rcx
	xorl	%esi, %esi
	jmp	.LBB5_32
	.p2align	4
.LBB5_36:
	movl	$-1, %r10d
	shll	%cl, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%r8), %zmm11 {%k1} {z}
	vmovups	(%rax,%rsi,4), %zmm12 {%k1} {z}
	vmovups	(%rdx,%rsi,4), %zmm13 {%k1} {z}
	vaddps	%zmm13, %zmm0, %zmm13
	vmulps	%zmm13, %zmm12, %zmm12
	vmulps	%zmm10, %zmm11, %zmm11
	vfmadd213ps	%zmm12, %zmm9, %zmm11
	vmulps	%zmm11, %zmm8, %zmm11
	vmovups	%zmm11, (%r9,%rsi,4) {%k1}
.LBB5_37:
	addq	$16, %rsi
	addq	$-16, %rcx
	cmpq	%r11, %rsi
	jae	.LBB5_34
.LBB5_32:
	leaq	(%rdi,%rsi,4), %r8
	cmpq	$16, %rcx
	jb	.LBB5_36
	vaddps	(%rdx,%rsi,4), %zmm0, %zmm11
	vmulps	(%rax,%rsi,4), %zmm11, %zmm11
	vmulps	(%r8), %zmm10, %zmm12
	vfmadd213ps	%zmm11, %zmm9, %zmm12
	vmulps	%zmm12, %zmm8, %zmm11
	vmovups	%zmm11, (%r9,%rsi,4)
	jmp	.LBB5_37
.LBB5_35:
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
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI6_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
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
	movq	%r9, -24(%rsp)
	movq	%rcx, -32(%rsp)
	movq	%rsi, -40(%rsp)
	movq	%rdi, -48(%rsp)
	cmpq	$0, 56(%rsp)
	je	.LBB6_37
	vcvtss2sd	%xmm0, %xmm0, %xmm0
	movq	64(%rsp), %r11
	leaq	-1(%r11), %rax
	movq	%rax, -16(%rsp)
	movl	%r11d, %r14d
	andl	$3, %r14d
	movq	%r11, %r15
	andq	$-4, %r15
	movq	-48(%rsp), %rdi
	leaq	192(%rdi), %r13
	movq	-40(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, -8(%rsp)
	shlq	$2, -32(%rsp)
	shlq	$2, -24(%rsp)
	xorl	%ebp, %ebp
	vmovsd	.LCPI6_1(%rip), %xmm1
	vmovsd	.LCPI6_2(%rip), %xmm2
	vmovsd	.LCPI6_3(%rip), %xmm3
	vmovdqa64	.LCPI6_0(%rip), %zmm4
	jmp	.LBB6_2
	.p2align	4
.LBB6_36:
	incq	%rbp
	movq	-8(%rsp), %rax
	addq	%rax, %r13
	addq	%rax, %rdi
	addq	-32(%rsp), %rdx
	addq	-24(%rsp), %r8
	cmpq	56(%rsp), %rbp
	je	.LBB6_37
.LBB6_2:
	testq	%r11, %r11
	je	.LBB6_3
	movq	%rbp, %rax
	imulq	-40(%rsp), %rax
	movq	-48(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r10
	vxorpd	%xmm5, %xmm5, %xmm5
	movq	%r13, %rbx
	xorl	%eax, %eax
	vxorpd	%xmm6, %xmm6, %xmm6
	jmp	.LBB6_5
	.p2align	4
.LBB6_11:
	vaddps	%zmm9, %zmm10, %zmm9
	vaddps	%zmm7, %zmm8, %zmm7
	vaddps	%zmm7, %zmm9, %zmm7
	vcvtps2pd	%ymm7, %zmm8
	vaddpd	%zmm8, %zmm5, %zmm5
	vextractf64x4	$1, %zmm7, %ymm7
	vcvtps2pd	%ymm7, %zmm7
	vaddpd	%zmm7, %zmm6, %zmm6
	addq	$4096, %rbx
	movq	%r9, %rax
	cmpq	%r11, %r9
	jae	.LBB6_12
.LBB6_5:
	movq	%r11, %rcx
	subq	%rax, %rcx
	leaq	1024(%rax), %r9
	cmpq	$1024, %rcx
	movq	%r9, %rcx
	cmovbq	%r11, %rcx
	movq	%rax, %rsi
	orq	$64, %rsi
	vxorps	%xmm7, %xmm7, %xmm7
	cmpq	%rcx, %rsi
	jbe	.LBB6_14
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	movq	%rax, %rsi
	jmp	.LBB6_7
	.p2align	4
.LBB6_14:
	movq	%rbx, %r12
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	.p2align	4
.LBB6_15:
	vmovups	-192(%r12), %zmm11
	vmovups	-128(%r12), %zmm12
	vmovups	-64(%r12), %zmm13
	vmovups	(%r12), %zmm14
	vfmadd231ps	%zmm11, %zmm11, %zmm10
	vfmadd231ps	%zmm12, %zmm12, %zmm9
	vfmadd231ps	%zmm13, %zmm13, %zmm8
	vfmadd231ps	%zmm14, %zmm14, %zmm7
	leaq	64(%rax), %rsi
	addq	$256, %r12
	subq	$-128, %rax
	cmpq	%rcx, %rax
	movq	%rsi, %rax
	jbe	.LBB6_15
.LBB6_7:
	leaq	16(%rsi), %rax
	cmpq	%rcx, %rax
	ja	.LBB6_9
	.p2align	4
.LBB6_8:
	vmovups	(%rdi,%rsi,4), %zmm11
	vfmadd231ps	%zmm11, %zmm11, %zmm10
	leaq	16(%rsi), %rax
	addq	$32, %rsi
	cmpq	%rcx, %rsi
	movq	%rax, %rsi
	jbe	.LBB6_8
.LBB6_9:
	subq	%rsi, %rcx
	jbe	.LBB6_11
	movl	$-1, %eax
	shll	%cl, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	(%r10,%rsi,4), %zmm11 {%k1} {z}
	vpbroadcastd	%ecx, %zmm12
	vpcmpgtd	%zmm4, %zmm12, %k1
	vmovaps	%zmm11, %zmm11 {%k1} {z}
	vfmadd231ps	%zmm11, %zmm11, %zmm9
	jmp	.LBB6_11
	.p2align	4
.LBB6_3:
	vxorpd	%xmm5, %xmm5, %xmm5
	vxorpd	%xmm6, %xmm6, %xmm6
.LBB6_12:
	testq	%r11, %r11
	sete	%cl
	vaddpd	%xmm5, %xmm6, %xmm7
	vextractf128	$1, %ymm6, %xmm8
	vextractf128	$1, %ymm5, %xmm9
	vaddpd	%xmm9, %xmm8, %xmm8
	vextractf32x4	$2, %zmm6, %xmm9
	vextractf32x4	$2, %zmm5, %xmm10
	vaddpd	%xmm10, %xmm9, %xmm9
	vaddpd	%xmm7, %xmm9, %xmm7
	vextractf32x4	$3, %zmm6, %xmm6
	vextractf32x4	$3, %zmm5, %xmm5
	vaddpd	%xmm5, %xmm6, %xmm5
	vaddpd	%xmm5, %xmm8, %xmm5
	vaddpd	%xmm7, %xmm5, %xmm5
	vshufpd	$1, %xmm5, %xmm5, %xmm6
	vaddsd	%xmm5, %xmm6, %xmm5
	vcmplesd	%xmm1, %xmm5, %k0
	vcmpgesd	%xmm2, %xmm5, %k1
	kandw	%k0, %k1, %k0
	kmovd	%k0, %eax
	orb	%al, %cl
	testb	$1, %cl
	je	.LBB6_16
	kmovd	%eax, %k1
	vmovsd	%xmm5, %xmm5, %xmm5 {%k1} {z}
	jmp	.LBB6_23
	.p2align	4
.LBB6_16:
	cmpq	$3, -16(%rsp)
	jae	.LBB6_18
	vxorpd	%xmm5, %xmm5, %xmm5
	xorl	%eax, %eax
	jmp	.LBB6_20
	.p2align	4
.LBB6_18:
	vxorpd	%xmm5, %xmm5, %xmm5
	xorl	%eax, %eax
	.p2align	4
.LBB6_19:
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
	cmpq	%rax, %r15
	jne	.LBB6_19
.LBB6_20:
	testq	%r14, %r14
	je	.LBB6_23
	leaq	(%rdi,%rax,4), %rax
	xorl	%ecx, %ecx
	.p2align	4
.LBB6_22:
	vmovss	(%rax,%rcx,4), %xmm6
	vcvtss2sd	%xmm6, %xmm6, %xmm6
	vfmadd231sd	%xmm6, %xmm6, %xmm5
	incq	%rcx
	cmpq	%rcx, %r14
	jne	.LBB6_22
.LBB6_23:
	vsqrtsd	%xmm5, %xmm5, %xmm5
	vucomisd	%xmm5, %xmm0
	vmaxsd	%xmm5, %xmm0, %xmm5
	vxorpd	%xmm6, %xmm6, %xmm6
	ja	.LBB6_27
	vxorpd	%xmm6, %xmm6, %xmm6
	testq	%r11, %r11
	je	.LBB6_25
	movq	%r11, %rcx
	xorl	%eax, %eax
	vxorpd	%xmm7, %xmm7, %xmm7
	jmp	.LBB6_32
	.p2align	4
.LBB6_34:
	movl	$-1, %r9d
	shll	%cl, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rsi), %zmm8 {%k1} {z}
	vmovups	(%rdx,%rax,4), %zmm9 {%k1} {z}
.LBB6_35:
	vmulps	%zmm9, %zmm8, %zmm8
	vcvtps2pd	%ymm8, %zmm9
	vaddpd	%zmm9, %zmm6, %zmm6
	vextractf64x4	$1, %zmm8, %ymm8
	vcvtps2pd	%ymm8, %zmm8
	vaddpd	%zmm8, %zmm7, %zmm7
	addq	$16, %rax
	addq	$-16, %rcx
	cmpq	%r11, %rax
	jae	.LBB6_26
.LBB6_32:
	leaq	(%rdi,%rax,4), %rsi
	cmpq	$16, %rcx
	jb	.LBB6_34
	vmovups	(%rsi), %zmm8
	vmovups	(%rdx,%rax,4), %zmm9
	jmp	.LBB6_35
.LBB6_25:
	vxorpd	%xmm7, %xmm7, %xmm7
.LBB6_26:
	vaddpd	%xmm6, %xmm7, %xmm8
	vextractf128	$1, %ymm7, %xmm9
	vextractf128	$1, %ymm6, %xmm10
	vaddpd	%xmm10, %xmm9, %xmm9
	vextractf32x4	$2, %zmm7, %xmm10
	vextractf32x4	$2, %zmm6, %xmm11
	vaddpd	%xmm11, %xmm10, %xmm10
	vaddpd	%xmm8, %xmm10, %xmm8
	vextractf32x4	$3, %zmm7, %xmm7
	vextractf32x4	$3, %zmm6, %xmm6
	vaddpd	%xmm6, %xmm7, %xmm6
	vaddpd	%xmm6, %xmm9, %xmm6
	vaddpd	%xmm6, %xmm8, %xmm6
	vshufpd	$1, %xmm6, %xmm6, %xmm7
	vaddsd	%xmm6, %xmm7, %xmm6
	vdivsd	%xmm5, %xmm6, %xmm6
	vdivsd	%xmm5, %xmm6, %xmm6
	vcvtsd2ss	%xmm6, %xmm6, %xmm6
.LBB6_27:
	testq	%r11, %r11
	je	.LBB6_36
	vdivsd	%xmm5, %xmm3, %xmm5
	vcvtsd2ss	%xmm5, %xmm5, %xmm7
	vbroadcastss	%xmm6, %zmm5
	vbroadcastss	%xmm7, %zmm6
	movq	%r11, %rcx
	xorl	%eax, %eax
	jmp	.LBB6_29
	.p2align	4
.LBB6_38:
	movl	$-1, %r9d
	shll	%cl, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rsi), %zmm7 {%k1} {z}
	vmovups	(%rdi,%rax,4), %zmm8 {%k1} {z}
	vfnmadd213ps	%zmm7, %zmm5, %zmm8
	vmulps	%zmm8, %zmm6, %zmm7
	vmovups	%zmm7, (%r8,%rax,4) {%k1}
.LBB6_39:
	addq	$16, %rax
	addq	$-16, %rcx
	cmpq	%r11, %rax
	jae	.LBB6_36
.LBB6_29:
	leaq	(%rdx,%rax,4), %rsi
	cmpq	$16, %rcx
	jb	.LBB6_38
	vmovups	(%rdi,%rax,4), %zmm7
	vfnmadd213ps	(%rsi), %zmm5, %zmm7
	vmulps	%zmm7, %zmm6, %zmm7
	vmovups	%zmm7, (%r8,%rax,4)
	jmp	.LBB6_39
.LBB6_37:
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
	testq	%r8, %r8
	je	.LBB7_15
	pushq	%rbp
	pushq	%rbx
	movq	%rcx, %rax
	vbroadcastss	%xmm0, %zmm0
	shlq	$2, %rsi
	shlq	$2, %rax
	xorl	%r10d, %r10d
	jmp	.LBB7_2
	.p2align	4
.LBB7_13:
	incq	%r10
	addq	%rsi, %rdi
	addq	%rax, %rdx
	cmpq	%r8, %r10
	je	.LBB7_14
.LBB7_2:
	testq	%r9, %r9
	je	.LBB7_13
	vxorpd	%xmm1, %xmm1, %xmm1
	movq	%r9, %rcx
	xorl	%r11d, %r11d
	vxorpd	%xmm2, %xmm2, %xmm2
	jmp	.LBB7_4
	.p2align	4
.LBB7_6:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%rbx), %zmm3 {%k1} {z}
	vmovups	(%rdx,%r11,4), %zmm4 {%k1} {z}
.LBB7_7:
	vmulps	%zmm4, %zmm3, %zmm3
	vcvtps2pd	%ymm3, %zmm4
	vaddpd	%zmm4, %zmm1, %zmm1
	vextractf64x4	$1, %zmm3, %ymm3
	vcvtps2pd	%ymm3, %zmm3
	vaddpd	%zmm3, %zmm2, %zmm2
	addq	$16, %r11
	addq	$-16, %rcx
	cmpq	%r9, %r11
	jae	.LBB7_8
.LBB7_4:
	leaq	(%rdi,%r11,4), %rbx
	cmpq	$16, %rcx
	jb	.LBB7_6
	vmovups	(%rbx), %zmm3
	vmovups	(%rdx,%r11,4), %zmm4
	jmp	.LBB7_7
	.p2align	4
.LBB7_8:
	vextractf32x4	$3, %zmm2, %xmm3
	vextractf32x4	$3, %zmm1, %xmm4
	vaddpd	%xmm4, %xmm3, %xmm3
	vextractf128	$1, %ymm2, %xmm4
	vextractf128	$1, %ymm1, %xmm5
	vaddpd	%xmm5, %xmm4, %xmm4
	vaddpd	%xmm4, %xmm3, %xmm3
	vextractf32x4	$2, %zmm2, %xmm4
	vextractf32x4	$2, %zmm1, %xmm5
	vaddpd	%xmm5, %xmm4, %xmm4
	vaddpd	%xmm1, %xmm2, %xmm1
	vaddpd	%xmm1, %xmm4, %xmm1
	vaddpd	%xmm1, %xmm3, %xmm1
	vshufpd	$1, %xmm1, %xmm1, %xmm2
	vaddsd	%xmm1, %xmm2, %xmm1
	vcvtsd2ss	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm1, %zmm1
	movq	%r9, %rcx
	xorl	%r11d, %r11d
	jmp	.LBB7_9
	.p2align	4
.LBB7_11:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%rbx), %zmm2 {%k1} {z}
	vsubps	%zmm1, %zmm2, %zmm2
	vmovups	(%rdi,%r11,4), %zmm3 {%k1} {z}
	vmulps	%zmm2, %zmm3, %zmm2
	vmulps	%zmm2, %zmm0, %zmm2
	vmovups	%zmm2, (%rbx) {%k1}
.LBB7_12:
	addq	$16, %r11
	addq	$-16, %rcx
	cmpq	%r9, %r11
	jae	.LBB7_13
.LBB7_9:
	leaq	(%rdx,%r11,4), %rbx
	cmpq	$16, %rcx
	jb	.LBB7_11
	vmovups	(%rbx), %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmulps	(%rdi,%r11,4), %zmm2, %zmm2
	vmulps	%zmm2, %zmm0, %zmm2
	vmovups	%zmm2, (%rbx)
	jmp	.LBB7_12
.LBB7_14:
	popq	%rbx
	popq	%rbp
.LBB7_15:
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
	pushq	%rbp
	pushq	%rbx
	movq	%rcx, %rax
	vmovss	.LCPI8_0(%rip), %xmm1
	vdivss	%xmm0, %xmm1, %xmm0
	vbroadcastss	%xmm0, %zmm0
	shlq	$2, %rax
	shlq	$2, %rsi
	xorl	%r10d, %r10d
	vbroadcastss	.LCPI8_0(%rip), %zmm1
	jmp	.LBB8_2
	.p2align	4
.LBB8_8:
	incq	%r10
	addq	%rax, %rdx
	addq	%rsi, %rdi
	cmpq	%r8, %r10
	je	.LBB8_9
.LBB8_2:
	testq	%r9, %r9
	je	.LBB8_8
	movq	%r9, %rcx
	xorl	%r11d, %r11d
	jmp	.LBB8_4
	.p2align	4
.LBB8_6:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%rbx), %zmm2 {%k1} {z}
	vmulps	%zmm2, %zmm0, %zmm2
	vmovups	(%rdx,%r11,4), %zmm3 {%k1} {z}
	vfnmadd213ps	%zmm1, %zmm2, %zmm2
	vmulps	%zmm2, %zmm3, %zmm2
	vmovups	%zmm2, (%rdx,%r11,4) {%k1}
.LBB8_7:
	addq	$16, %r11
	addq	$-16, %rcx
	cmpq	%r9, %r11
	jae	.LBB8_8
.LBB8_4:
	leaq	(%rdi,%r11,4), %rbx
	cmpq	$16, %rcx
	jb	.LBB8_6
	vmulps	(%rbx), %zmm0, %zmm2
	vfnmadd213ps	%zmm1, %zmm2, %zmm2
	vmulps	(%rdx,%r11,4), %zmm2, %zmm2
	vmovups	%zmm2, (%rdx,%r11,4)
	jmp	.LBB8_7
.LBB8_9:
	popq	%rbx
	popq	%rbp
.LBB8_10:
	vzeroupper
	retq
.Lfunc_end8:
	.size	soft_cap_gradient, .Lfunc_end8-soft_cap_gradient
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI9_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI9_1:
	.quad	0x479e17b84357691b
.LCPI9_2:
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
	movq	%r9, -16(%rsp)
	movq	%rsi, -24(%rsp)
	movq	%rdi, -32(%rsp)
	cmpq	$0, 56(%rsp)
	je	.LBB9_53
	movq	%rcx, %rax
	movq	64(%rsp), %r11
	vcvtusi2sd	%r11, %xmm15, %xmm1
	vcvtss2sd	%xmm0, %xmm0, %xmm0
	vxorpd	%xmm2, %xmm2, %xmm2
	vdivsd	%xmm1, %xmm2, %xmm3
	movl	%r11d, %ebx
	andl	$3, %ebx
	movq	%r11, %r14
	andq	$-4, %r14
	movq	-32(%rsp), %rbp
	leaq	192(%rbp), %rcx
	movq	%rcx, -40(%rsp)
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	%rcx, -8(%rsp)
	shlq	$2, -16(%rsp)
	xorl	%r13d, %r13d
	vmovsd	.LCPI9_1(%rip), %xmm4
	vmovsd	.LCPI9_2(%rip), %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vmovdqa64	.LCPI9_0(%rip), %zmm7
	jmp	.LBB9_2
	.p2align	4
.LBB9_52:
	incq	%r13
	movq	-8(%rsp), %rcx
	addq	%rcx, -40(%rsp)
	addq	%rcx, %rbp
	addq	-16(%rsp), %r8
	cmpq	56(%rsp), %r13
	je	.LBB9_53
.LBB9_2:
	movq	%r13, %rcx
	imulq	-24(%rsp), %rcx
	movq	-32(%rsp), %rsi
	leaq	(%rsi,%rcx,4), %r10
	vxorpd	%xmm8, %xmm8, %xmm8
	testq	%r11, %r11
	je	.LBB9_3
	movq	-40(%rsp), %rsi
	xorl	%edi, %edi
	vxorpd	%xmm9, %xmm9, %xmm9
	jmp	.LBB9_5
	.p2align	4
.LBB9_11:
	vaddps	%zmm12, %zmm13, %zmm12
	vaddps	%zmm10, %zmm11, %zmm10
	vaddps	%zmm10, %zmm12, %zmm10
	vcvtps2pd	%ymm10, %zmm11
	vaddpd	%zmm11, %zmm8, %zmm8
	vextractf64x4	$1, %zmm10, %ymm10
	vcvtps2pd	%ymm10, %zmm10
	vaddpd	%zmm10, %zmm9, %zmm9
	addq	$4096, %rsi
	movq	%r15, %rdi
	cmpq	%r11, %r15
	jae	.LBB9_12
.LBB9_5:
	movq	%r11, %rcx
	subq	%rdi, %rcx
	leaq	1024(%rdi), %r15
	cmpq	$1024, %rcx
	movq	%r15, %rcx
	cmovbq	%r11, %rcx
	movq	%rdi, %r9
	orq	$64, %r9
	vxorps	%xmm10, %xmm10, %xmm10
	cmpq	%rcx, %r9
	jbe	.LBB9_14
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	movq	%rdi, %r9
	jmp	.LBB9_7
	.p2align	4
.LBB9_14:
	movq	%rsi, %r12
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	.p2align	4
.LBB9_15:
	vaddps	-192(%r12), %zmm13, %zmm13
	vaddps	-128(%r12), %zmm12, %zmm12
	vaddps	-64(%r12), %zmm11, %zmm11
	vaddps	(%r12), %zmm10, %zmm10
	leaq	64(%rdi), %r9
	addq	$256, %r12
	subq	$-128, %rdi
	cmpq	%rcx, %rdi
	movq	%r9, %rdi
	jbe	.LBB9_15
.LBB9_7:
	leaq	16(%r9), %rdi
	cmpq	%rcx, %rdi
	ja	.LBB9_9
	.p2align	4
.LBB9_8:
	vaddps	(%rbp,%r9,4), %zmm13, %zmm13
	leaq	16(%r9), %rdi
	addq	$32, %r9
	cmpq	%rcx, %r9
	movq	%rdi, %r9
	jbe	.LBB9_8
.LBB9_9:
	subq	%r9, %rcx
	jbe	.LBB9_11
	movl	$-1, %edi
	shll	%cl, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%r10,%r9,4), %zmm14 {%k1} {z}
	vpbroadcastd	%ecx, %zmm15
	vpcmpgtd	%zmm7, %zmm15, %k1
	vmovaps	%zmm14, %zmm14 {%k1} {z}
	vaddps	%zmm12, %zmm14, %zmm12
	jmp	.LBB9_11
	.p2align	4
.LBB9_3:
	vxorpd	%xmm9, %xmm9, %xmm9
.LBB9_12:
	vaddsd	%xmm8, %xmm9, %xmm10
	vaddpd	%zmm8, %zmm9, %zmm8
	vextractf128	$1, %ymm8, %xmm9
	vextractf32x4	$2, %zmm8, %xmm11
	vextractf32x4	$3, %zmm8, %xmm12
	vaddsd	%xmm10, %xmm11, %xmm10
	vaddsd	%xmm9, %xmm12, %xmm13
	vaddsd	%xmm10, %xmm13, %xmm10
	vaddpd	%xmm8, %xmm11, %xmm8
	vaddpd	%xmm9, %xmm12, %xmm9
	vaddpd	%xmm8, %xmm9, %xmm8
	vshufpd	$1, %xmm8, %xmm8, %xmm8
	vaddsd	%xmm10, %xmm8, %xmm8
	vdivsd	%xmm1, %xmm8, %xmm8
	vcvtsd2ss	%xmm8, %xmm8, %xmm8
	testq	%r11, %r11
	je	.LBB9_13
	vbroadcastss	%xmm8, %zmm13
	vxorpd	%xmm9, %xmm9, %xmm9
	movq	-40(%rsp), %r12
	xorl	%r9d, %r9d
	vxorpd	%xmm10, %xmm10, %xmm10
	vxorpd	%xmm11, %xmm11, %xmm11
	vxorpd	%xmm12, %xmm12, %xmm12
	jmp	.LBB9_17
	.p2align	4
.LBB9_23:
	vaddps	%zmm20, %zmm21, %zmm20
	vaddps	%zmm18, %zmm19, %zmm18
	vaddps	%zmm14, %zmm17, %zmm14
	vaddps	%zmm14, %zmm18, %zmm14
	vcvtps2pd	%ymm14, %zmm17
	vaddpd	%zmm17, %zmm9, %zmm9
	vextractf64x4	$1, %zmm14, %ymm14
	vcvtps2pd	%ymm14, %zmm14
	vaddpd	%zmm14, %zmm10, %zmm10
	vaddps	%zmm15, %zmm16, %zmm14
	vaddps	%zmm14, %zmm20, %zmm14
	vcvtps2pd	%ymm14, %zmm15
	vaddpd	%zmm15, %zmm11, %zmm11
	vextractf64x4	$1, %zmm14, %ymm14
	vcvtps2pd	%ymm14, %zmm14
	vaddpd	%zmm14, %zmm12, %zmm12
	addq	$4096, %r12
	movq	%rdi, %r9
	cmpq	%r11, %rdi
	jae	.LBB9_24
.LBB9_17:
	movq	%r11, %rcx
	subq	%r9, %rcx
	leaq	1024(%r9), %rdi
	cmpq	$1024, %rcx
	movq	%rdi, %rcx
	cmovbq	%r11, %rcx
	movq	%r9, %rsi
	orq	$64, %rsi
	vxorps	%xmm14, %xmm14, %xmm14
	cmpq	%rcx, %rsi
	jbe	.LBB9_26
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vpxor	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	movq	%r9, %rsi
	jmp	.LBB9_19
	.p2align	4
.LBB9_26:
	movq	%r12, %r15
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vpxor	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	.p2align	4
.LBB9_27:
	vmovups	-192(%r15), %zmm22
	vmovups	-128(%r15), %zmm23
	vmovups	-64(%r15), %zmm24
	vmovups	(%r15), %zmm25
	vsubps	%zmm13, %zmm22, %zmm22
	vaddps	%zmm22, %zmm19, %zmm19
	vfmadd231ps	%zmm22, %zmm22, %zmm21
	vsubps	%zmm13, %zmm23, %zmm22
	vaddps	%zmm22, %zmm18, %zmm18
	vfmadd231ps	%zmm22, %zmm22, %zmm20
	vsubps	%zmm13, %zmm24, %zmm22
	vaddps	%zmm22, %zmm17, %zmm17
	vfmadd231ps	%zmm22, %zmm22, %zmm16
	vsubps	%zmm13, %zmm25, %zmm22
	vaddps	%zmm22, %zmm14, %zmm14
	vfmadd231ps	%zmm22, %zmm22, %zmm15
	leaq	64(%r9), %rsi
	addq	$256, %r15
	subq	$-128, %r9
	cmpq	%rcx, %r9
	movq	%rsi, %r9
	jbe	.LBB9_27
.LBB9_19:
	leaq	16(%rsi), %r9
	cmpq	%rcx, %r9
	ja	.LBB9_21
	.p2align	4
.LBB9_20:
	vmovups	(%rbp,%rsi,4), %zmm22
	vsubps	%zmm13, %zmm22, %zmm22
	vaddps	%zmm22, %zmm19, %zmm19
	vfmadd231ps	%zmm22, %zmm22, %zmm21
	leaq	16(%rsi), %r9
	addq	$32, %rsi
	cmpq	%rcx, %rsi
	movq	%r9, %rsi
	jbe	.LBB9_20
.LBB9_21:
	subq	%rsi, %rcx
	jbe	.LBB9_23
	movl	$-1, %r9d
	shll	%cl, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%r10,%rsi,4), %zmm22 {%k1} {z}
	vpbroadcastd	%ecx, %zmm23
	vpcmpgtd	%zmm7, %zmm23, %k1
	vsubps	%zmm13, %zmm22, %zmm22 {%k1} {z}
	vaddps	%zmm18, %zmm22, %zmm18
	vfmadd231ps	%zmm22, %zmm22, %zmm20
	jmp	.LBB9_23
	.p2align	4
.LBB9_13:
	vxorpd	%xmm11, %xmm11, %xmm11
	vxorpd	%xmm12, %xmm12, %xmm12
	vxorpd	%xmm9, %xmm9, %xmm9
	vxorpd	%xmm10, %xmm10, %xmm10
.LBB9_24:
	vaddpd	%xmm11, %xmm12, %xmm13
	vextractf128	$1, %ymm12, %xmm14
	vextractf128	$1, %ymm11, %xmm15
	vaddpd	%xmm15, %xmm14, %xmm14
	vextractf32x4	$2, %zmm12, %xmm15
	vextractf32x4	$2, %zmm11, %xmm16
	vaddpd	%xmm16, %xmm15, %xmm15
	vaddpd	%xmm13, %xmm15, %xmm13
	vextractf32x4	$3, %zmm12, %xmm12
	vextractf32x4	$3, %zmm11, %xmm11
	vaddpd	%xmm11, %xmm12, %xmm11
	vaddpd	%xmm14, %xmm11, %xmm11
	vaddpd	%xmm13, %xmm11, %xmm11
	vshufpd	$1, %xmm11, %xmm11, %xmm12
	vaddsd	%xmm11, %xmm12, %xmm11
	vucomisd	%xmm11, %xmm4
	jae	.LBB9_25
	testq	%r11, %r11
	je	.LBB9_29
	vxorps	%xmm8, %xmm8, %xmm8
	xorl	%ecx, %ecx
	cmpq	$4, %r11
	jb	.LBB9_37
	.p2align	4
.LBB9_44:
	vmovss	(%rbp,%rcx,4), %xmm9
	vmovss	4(%rbp,%rcx,4), %xmm10
	vcvtss2sd	%xmm9, %xmm9, %xmm9
	vcvtss2sd	%xmm10, %xmm10, %xmm10
	vaddsd	%xmm9, %xmm8, %xmm8
	vmovss	8(%rbp,%rcx,4), %xmm9
	vcvtss2sd	%xmm9, %xmm9, %xmm9
	vaddsd	%xmm10, %xmm8, %xmm8
	vmovss	12(%rbp,%rcx,4), %xmm10
	vcvtss2sd	%xmm10, %xmm10, %xmm10
	vaddsd	%xmm9, %xmm8, %xmm8
	vaddsd	%xmm10, %xmm8, %xmm8
	addq	$4, %rcx
	cmpq	%rcx, %r14
	jne	.LBB9_44
.LBB9_37:
	testq	%rbx, %rbx
	je	.LBB9_40
	leaq	(,%rcx,4), %rcx
	addq	%rbp, %rcx
	xorl	%esi, %esi
	.p2align	4
.LBB9_39:
	vmovss	(%rcx,%rsi,4), %xmm9
	vcvtss2sd	%xmm9, %xmm9, %xmm9
	vaddsd	%xmm9, %xmm8, %xmm8
	incq	%rsi
	cmpq	%rsi, %rbx
	jne	.LBB9_39
.LBB9_40:
	vdivsd	%xmm1, %xmm8, %xmm9
	vxorpd	%xmm10, %xmm10, %xmm10
	xorl	%ecx, %ecx
	cmpq	$4, %r11
	jb	.LBB9_41
	.p2align	4
.LBB9_45:
	vmovss	(%rbp,%rcx,4), %xmm8
	vmovss	4(%rbp,%rcx,4), %xmm11
	vcvtss2sd	%xmm8, %xmm8, %xmm8
	vsubsd	%xmm9, %xmm8, %xmm8
	vfmadd213sd	%xmm10, %xmm8, %xmm8
	vcvtss2sd	%xmm11, %xmm11, %xmm10
	vsubsd	%xmm9, %xmm10, %xmm10
	vfmadd213sd	%xmm8, %xmm10, %xmm10
	vmovss	8(%rbp,%rcx,4), %xmm8
	vcvtss2sd	%xmm8, %xmm8, %xmm8
	vsubsd	%xmm9, %xmm8, %xmm8
	vfmadd213sd	%xmm10, %xmm8, %xmm8
	vmovss	12(%rbp,%rcx,4), %xmm10
	vcvtss2sd	%xmm10, %xmm10, %xmm10
	vsubsd	%xmm9, %xmm10, %xmm10
	vfmadd213sd	%xmm8, %xmm10, %xmm10
	addq	$4, %rcx
	cmpq	%rcx, %r14
	jne	.LBB9_45
.LBB9_41:
	testb	$3, %r11b
	je	.LBB9_30
	leaq	(,%rcx,4), %rcx
	addq	%rbp, %rcx
	xorl	%esi, %esi
	.p2align	4
.LBB9_43:
	vmovss	(%rcx,%rsi,4), %xmm8
	vcvtss2sd	%xmm8, %xmm8, %xmm8
	vsubsd	%xmm9, %xmm8, %xmm8
	vfmadd231sd	%xmm8, %xmm8, %xmm10
	incq	%rsi
	cmpq	%rsi, %rbx
	jne	.LBB9_43
	jmp	.LBB9_30
	.p2align	4
.LBB9_25:
	vaddpd	%xmm9, %xmm10, %xmm12
	vextractf128	$1, %ymm10, %xmm13
	vextractf128	$1, %ymm9, %xmm14
	vaddpd	%xmm14, %xmm13, %xmm13
	vextractf32x4	$2, %zmm10, %xmm14
	vextractf32x4	$2, %zmm9, %xmm15
	vaddpd	%xmm15, %xmm14, %xmm14
	vaddpd	%xmm12, %xmm14, %xmm12
	vextractf32x4	$3, %zmm10, %xmm10
	vextractf32x4	$3, %zmm9, %xmm9
	vaddpd	%xmm9, %xmm10, %xmm9
	vaddpd	%xmm13, %xmm9, %xmm9
	vaddpd	%xmm12, %xmm9, %xmm9
	vshufpd	$1, %xmm9, %xmm9, %xmm10
	vaddsd	%xmm9, %xmm10, %xmm9
	vdivsd	%xmm1, %xmm9, %xmm9
	vdivsd	%xmm1, %xmm11, %xmm10
	vfnmadd231sd	%xmm9, %xmm9, %xmm10
	testq	%r11, %r11
	jne	.LBB9_32
	jmp	.LBB9_52
.LBB9_29:
	vxorpd	%xmm10, %xmm10, %xmm10
	vmovapd	%xmm3, %xmm9
.LBB9_30:
	vcvtsd2ss	%xmm9, %xmm9, %xmm8
	vcvtss2sd	%xmm8, %xmm8, %xmm11
	vsubsd	%xmm11, %xmm9, %xmm9
	vdivsd	%xmm1, %xmm10, %xmm10
	testq	%r11, %r11
	je	.LBB9_52
.LBB9_32:
	vmaxsd	%xmm10, %xmm2, %xmm10
	vaddsd	%xmm0, %xmm10, %xmm10
	vsqrtsd	%xmm10, %xmm10, %xmm10
	vdivsd	%xmm10, %xmm5, %xmm10
	vcvtsd2ss	%xmm10, %xmm10, %xmm10
	vcvtsd2ss	%xmm9, %xmm9, %xmm9
	vbroadcastss	%xmm8, %zmm8
	vbroadcastss	%xmm9, %zmm9
	vbroadcastss	%xmm10, %zmm10
	movq	%r11, %rcx
	xorl	%esi, %esi
	jmp	.LBB9_33
	.p2align	4
.LBB9_46:
	movl	$-1, %r9d
	shll	%cl, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	testq	%rax, %rax
	je	.LBB9_47
	vmovups	(%rax,%rsi,4), %zmm11 {%k1} {z}
.LBB9_50:
	vmovups	(%rdi), %zmm12 {%k1} {z}
	vsubps	%zmm8, %zmm12, %zmm12
	vsubps	%zmm9, %zmm12, %zmm12
	vmovups	(%rdx,%rsi,4), %zmm13 {%k1} {z}
	vmulps	%zmm12, %zmm10, %zmm12
	vfmadd213ps	%zmm11, %zmm13, %zmm12
	vmovups	%zmm12, (%r8,%rsi,4) {%k1}
.LBB9_51:
	addq	$16, %rsi
	addq	$-16, %rcx
	cmpq	%r11, %rsi
	jae	.LBB9_52
.LBB9_33:
	leaq	(,%rsi,4), %rdi
	addq	%rbp, %rdi
	cmpq	$16, %rcx
	jb	.LBB9_46
	vmovups	(%rdi), %zmm11
	vsubps	%zmm8, %zmm11, %zmm11
	vsubps	%zmm9, %zmm11, %zmm12
	vmovups	(%rdx,%rsi,4), %zmm11
	vmulps	%zmm12, %zmm10, %zmm12
	testq	%rax, %rax
	je	.LBB9_48
	vfmadd213ps	(%rax,%rsi,4), %zmm12, %zmm11
	vmovups	%zmm11, (%r8,%rsi,4)
	jmp	.LBB9_51
.LBB9_47:
	vxorps	%xmm11, %xmm11, %xmm11
	jmp	.LBB9_50
.LBB9_48:
	vfmadd213ps	%zmm6, %zmm12, %zmm11
	vmovups	%zmm11, (%r8,%rsi,4)
	jmp	.LBB9_51
.LBB9_53:
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
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI10_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI10_1:
	.quad	0x479e17b84357691b
.LCPI10_2:
	.quad	0x39b4484bfeebc2a0
.LCPI10_3:
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
	movq	%r8, -32(%rsp)
	movq	%rsi, -40(%rsp)
	movq	%rdi, -48(%rsp)
	movq	%r9, -8(%rsp)
	testq	%r9, %r9
	je	.LBB10_28
	movq	%rcx, %rax
	movq	56(%rsp), %r10
	vcvtusi2sd	%r10, %xmm15, %xmm2
	vcvtss2sd	%xmm1, %xmm1, %xmm1
	vbroadcastss	%xmm0, %zmm0
	leaq	-1(%r10), %rcx
	movq	%rcx, -24(%rsp)
	movl	%r10d, %ebx
	andl	$3, %ebx
	movq	%r10, %r14
	andq	$-4, %r14
	movq	-48(%rsp), %rbp
	leaq	192(%rbp), %r8
	movq	-40(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	%rcx, -16(%rsp)
	shlq	$2, -32(%rsp)
	xorl	%r13d, %r13d
	vmovsd	.LCPI10_1(%rip), %xmm3
	vmovsd	.LCPI10_2(%rip), %xmm4
	vmovsd	.LCPI10_3(%rip), %xmm5
	vmovdqa64	.LCPI10_0(%rip), %zmm6
	jmp	.LBB10_2
	.p2align	4
.LBB10_27:
	incq	%r13
	movq	-16(%rsp), %rcx
	addq	%rcx, %r8
	addq	%rcx, %rbp
	addq	-32(%rsp), %rax
	cmpq	-8(%rsp), %r13
	je	.LBB10_28
.LBB10_2:
	testq	%r10, %r10
	je	.LBB10_3
	movq	%r13, %rcx
	imulq	-40(%rsp), %rcx
	movq	-48(%rsp), %rsi
	leaq	(%rsi,%rcx,4), %r11
	vxorpd	%xmm7, %xmm7, %xmm7
	movq	%r8, %r12
	xorl	%edi, %edi
	vxorpd	%xmm8, %xmm8, %xmm8
	jmp	.LBB10_5
	.p2align	4
.LBB10_11:
	vaddps	%zmm11, %zmm12, %zmm11
	vaddps	%zmm9, %zmm10, %zmm9
	vaddps	%zmm9, %zmm11, %zmm9
	vcvtps2pd	%ymm9, %zmm10
	vaddpd	%zmm10, %zmm7, %zmm7
	vextractf64x4	$1, %zmm9, %ymm9
	vcvtps2pd	%ymm9, %zmm9
	vaddpd	%zmm9, %zmm8, %zmm8
	addq	$4096, %r12
	movq	%r9, %rdi
	cmpq	%r10, %r9
	jae	.LBB10_12
.LBB10_5:
	movq	%r10, %rcx
	subq	%rdi, %rcx
	leaq	1024(%rdi), %r9
	cmpq	$1024, %rcx
	movq	%r9, %rcx
	cmovbq	%r10, %rcx
	movq	%rdi, %rsi
	orq	$64, %rsi
	vxorps	%xmm9, %xmm9, %xmm9
	cmpq	%rcx, %rsi
	jbe	.LBB10_15
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	movq	%rdi, %rsi
	jmp	.LBB10_7
	.p2align	4
.LBB10_15:
	movq	%r12, %r15
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	.p2align	4
.LBB10_16:
	vmovups	-192(%r15), %zmm13
	vmovups	-128(%r15), %zmm14
	vmovups	-64(%r15), %zmm15
	vmovups	(%r15), %zmm16
	vfmadd231ps	%zmm13, %zmm13, %zmm12
	vfmadd231ps	%zmm14, %zmm14, %zmm11
	vfmadd231ps	%zmm15, %zmm15, %zmm10
	vfmadd231ps	%zmm16, %zmm16, %zmm9
	leaq	64(%rdi), %rsi
	addq	$256, %r15
	subq	$-128, %rdi
	cmpq	%rcx, %rdi
	movq	%rsi, %rdi
	jbe	.LBB10_16
.LBB10_7:
	leaq	16(%rsi), %rdi
	cmpq	%rcx, %rdi
	ja	.LBB10_9
	.p2align	4
.LBB10_8:
	vmovups	(%rbp,%rsi,4), %zmm13
	vfmadd231ps	%zmm13, %zmm13, %zmm12
	leaq	16(%rsi), %rdi
	addq	$32, %rsi
	cmpq	%rcx, %rsi
	movq	%rdi, %rsi
	jbe	.LBB10_8
.LBB10_9:
	subq	%rsi, %rcx
	jbe	.LBB10_11
	movl	$-1, %edi
	shll	%cl, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%r11,%rsi,4), %zmm13 {%k1} {z}
	vpbroadcastd	%ecx, %zmm14
	vpcmpgtd	%zmm6, %zmm14, %k1
	vmovaps	%zmm13, %zmm13 {%k1} {z}
	vfmadd231ps	%zmm13, %zmm13, %zmm11
	jmp	.LBB10_11
	.p2align	4
.LBB10_3:
	vxorpd	%xmm7, %xmm7, %xmm7
	vxorpd	%xmm8, %xmm8, %xmm8
.LBB10_12:
	testq	%r10, %r10
	sete	%sil
	vaddpd	%xmm7, %xmm8, %xmm9
	vextractf128	$1, %ymm8, %xmm10
	vextractf128	$1, %ymm7, %xmm11
	vaddpd	%xmm11, %xmm10, %xmm10
	vextractf32x4	$2, %zmm8, %xmm11
	vextractf32x4	$2, %zmm7, %xmm12
	vaddpd	%xmm12, %xmm11, %xmm11
	vaddpd	%xmm9, %xmm11, %xmm9
	vextractf32x4	$3, %zmm8, %xmm8
	vextractf32x4	$3, %zmm7, %xmm7
	vaddpd	%xmm7, %xmm8, %xmm7
	vaddpd	%xmm7, %xmm10, %xmm7
	vaddpd	%xmm7, %xmm9, %xmm7
	vshufpd	$1, %xmm7, %xmm7, %xmm8
	vaddsd	%xmm7, %xmm8, %xmm7
	vcmplesd	%xmm3, %xmm7, %k0
	vcmpgesd	%xmm4, %xmm7, %k1
	kandw	%k0, %k1, %k0
	kmovd	%k0, %ecx
	orb	%cl, %sil
	testb	$1, %sil
	je	.LBB10_13
	testq	%r10, %r10
	je	.LBB10_27
	kmovd	%ecx, %k1
	vmovsd	%xmm7, %xmm7, %xmm7 {%k1} {z}
	jmp	.LBB10_24
	.p2align	4
.LBB10_13:
	cmpq	$3, -24(%rsp)
	jae	.LBB10_17
	vxorpd	%xmm7, %xmm7, %xmm7
	xorl	%ecx, %ecx
	jmp	.LBB10_19
	.p2align	4
.LBB10_17:
	vxorpd	%xmm7, %xmm7, %xmm7
	xorl	%ecx, %ecx
	.p2align	4
.LBB10_18:
	vmovss	(%rbp,%rcx,4), %xmm8
	vmovss	4(%rbp,%rcx,4), %xmm9
	vcvtss2sd	%xmm8, %xmm8, %xmm8
	vcvtss2sd	%xmm9, %xmm9, %xmm9
	vfmadd213sd	%xmm7, %xmm8, %xmm8
	vmovss	8(%rbp,%rcx,4), %xmm7
	vcvtss2sd	%xmm7, %xmm7, %xmm10
	vfmadd213sd	%xmm8, %xmm9, %xmm9
	vmovss	12(%rbp,%rcx,4), %xmm7
	vcvtss2sd	%xmm7, %xmm7, %xmm7
	vfmadd213sd	%xmm9, %xmm10, %xmm10
	vfmadd213sd	%xmm10, %xmm7, %xmm7
	addq	$4, %rcx
	cmpq	%rcx, %r14
	jne	.LBB10_18
.LBB10_19:
	testq	%rbx, %rbx
	je	.LBB10_24
	leaq	(,%rcx,4), %rcx
	addq	%rbp, %rcx
	xorl	%esi, %esi
	.p2align	4
.LBB10_21:
	vmovss	(%rcx,%rsi,4), %xmm8
	vcvtss2sd	%xmm8, %xmm8, %xmm8
	vfmadd231sd	%xmm8, %xmm8, %xmm7
	incq	%rsi
	cmpq	%rsi, %rbx
	jne	.LBB10_21
.LBB10_24:
	vdivsd	%xmm2, %xmm7, %xmm7
	vaddsd	%xmm1, %xmm7, %xmm7
	vsqrtsd	%xmm7, %xmm7, %xmm7
	vdivsd	%xmm7, %xmm5, %xmm7
	vcvtsd2ss	%xmm7, %xmm7, %xmm7
	vbroadcastss	%xmm7, %zmm7
	movq	%r10, %rcx
	xorl	%esi, %esi
	jmp	.LBB10_25
	.p2align	4
.LBB10_29:
	movl	$-1, %r9d
	shll	%cl, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rdi), %zmm8 {%k1} {z}
	vmulps	%zmm8, %zmm7, %zmm8
	vmovups	(%rdx,%rsi,4), %zmm9 {%k1} {z}
	vaddps	%zmm9, %zmm0, %zmm9
	vmulps	%zmm9, %zmm8, %zmm8
	vmovups	%zmm8, (%rax,%rsi,4) {%k1}
.LBB10_30:
	addq	$16, %rsi
	addq	$-16, %rcx
	cmpq	%r10, %rsi
	jae	.LBB10_27
.LBB10_25:
	leaq	(,%rsi,4), %rdi
	addq	%rbp, %rdi
	cmpq	$16, %rcx
	jb	.LBB10_29
	vmulps	(%rdi), %zmm7, %zmm8
	vaddps	(%rdx,%rsi,4), %zmm0, %zmm9
	vmulps	%zmm9, %zmm8, %zmm8
	vmovups	%zmm8, (%rax,%rsi,4)
	jmp	.LBB10_30
.LBB10_28:
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
	.long	0x3fb8aa3b
.LCPI11_4:
	.long	0x4b400000
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
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI11_1:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
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
	subq	$232, %rsp
	movq	%rsi, 8(%rsp)
	movq	%rdi, (%rsp)
	cmpq	$0, 288(%rsp)
	je	.LBB11_33
	movq	%rcx, %r11
	movq	%rdx, %r14
	movq	296(%rsp), %r12
	vbroadcastss	%xmm0, %zmm8
	movq	(%rsp), %rbx
	leaq	64(%rbx), %rbp
	movq	8(%rsp), %rax
	leaq	(,%rax,4), %r13
	xorl	%r15d, %r15d
	vbroadcastss	.LCPI11_0(%rip), %zmm9
	vmovdqa64	.LCPI11_1(%rip), %zmm10
	vmovss	.LCPI11_0(%rip), %xmm11
	vbroadcastss	.LCPI11_5(%rip), %zmm12
	vbroadcastss	.LCPI11_3(%rip), %zmm13
	vbroadcastss	.LCPI11_15(%rip), %zmm14
	vbroadcastss	.LCPI11_7(%rip), %zmm15
	vbroadcastss	.LCPI11_8(%rip), %zmm16
	vbroadcastss	.LCPI11_9(%rip), %zmm17
	vbroadcastss	.LCPI11_10(%rip), %zmm18
	vbroadcastss	.LCPI11_11(%rip), %zmm19
	vbroadcastss	.LCPI11_12(%rip), %zmm20
	vbroadcastss	.LCPI11_2(%rip), %zmm21
	vpbroadcastd	.LCPI11_2(%rip), %zmm22
	vbroadcastss	.LCPI11_13(%rip), %zmm23
	vbroadcastss	.LCPI11_6(%rip), %zmm24
	vbroadcastss	.LCPI11_14(%rip), %zmm25
	vxorps	%xmm26, %xmm26, %xmm26
	movq	%rdx, 24(%rsp)
	vmovups	%zmm8, 32(%rsp)
	jmp	.LBB11_2
	.p2align	4
.LBB11_32:
	vaddps	%zmm27, %zmm28, %zmm0
	vextractf64x4	$1, %zmm0, %ymm1
	vaddps	%zmm0, %zmm1, %zmm1
	vextractf32x4	$3, %zmm0, %xmm2
	vmovddup	%xmm2, %xmm3
	vextractf32x4	$2, %zmm0, %xmm4
	vaddss	%xmm0, %xmm4, %xmm4
	vextractf128	$1, %ymm0, %xmm0
	vaddss	%xmm0, %xmm2, %xmm5
	vaddss	%xmm4, %xmm5, %xmm4
	vshufpd	$1, %xmm2, %xmm2, %xmm5
	vshufpd	$1, %xmm0, %xmm0, %xmm6
	vaddss	%xmm6, %xmm5, %xmm5
	vshufpd	$1, %xmm1, %xmm1, %xmm6
	vaddss	%xmm6, %xmm5, %xmm5
	vaddss	%xmm4, %xmm5, %xmm4
	vshufps	$255, %xmm2, %xmm2, %xmm2
	vshufps	$255, %xmm0, %xmm0, %xmm5
	vaddss	%xmm5, %xmm2, %xmm2
	vshufps	$255, %xmm1, %xmm1, %xmm5
	vaddss	%xmm5, %xmm2, %xmm2
	vaddps	%xmm0, %xmm3, %xmm0
	vaddps	%xmm1, %xmm0, %xmm0
	vmovshdup	%xmm0, %xmm0
	vaddss	%xmm0, %xmm2, %xmm0
	vaddss	%xmm4, %xmm0, %xmm0
	movq	16(%rsp), %r15
	vmovss	(%r8,%r15,4), %xmm1
	vfmadd132ss	(%r9,%r15,4), %xmm0, %xmm1
	vmovss	%xmm1, (%r8,%r15,4)
	incq	%r15
	addq	%r13, %rbp
	addq	%r13, %rbx
	cmpq	288(%rsp), %r15
	je	.LBB11_33
.LBB11_2:
	movq	%r12, %rax
	testq	%r14, %r14
	je	.LBB11_5
	movslq	(%r14,%r15,4), %rcx
	cmpq	%rcx, %r12
	movq	%rcx, %rax
	cmovbq	%r12, %rax
	testq	%rcx, %rcx
	js	.LBB11_4
.LBB11_5:
	cmpq	$32, %rax
	setb	%dl
	jae	.LBB11_10
	xorl	%esi, %esi
	vmovaps	%zmm9, %zmm0
	vmovaps	%zmm9, %zmm1
	jmp	.LBB11_7
	.p2align	4
.LBB11_10:
	xorl	%ecx, %ecx
	vmovaps	%zmm9, %zmm1
	vmovaps	%zmm9, %zmm0
	.p2align	4
.LBB11_11:
	vmulps	-64(%rbp,%rcx,4), %zmm8, %zmm2
	vmaxps	%zmm1, %zmm2, %zmm1
	vmulps	(%rbp,%rcx,4), %zmm8, %zmm2
	vmaxps	%zmm0, %zmm2, %zmm0
	leaq	32(%rcx), %rsi
	addq	$64, %rcx
	cmpq	%rax, %rcx
	movq	%rsi, %rcx
	jbe	.LBB11_11
.LBB11_7:
	movq	%rax, %rcx
	subq	%rsi, %rcx
	ja	.LBB11_8
	jmp	.LBB11_14
	.p2align	4
.LBB11_12:
	movl	$-1, %r10d
	shll	%cl, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rdi), %zmm3 {%k1} {z}
	vpbroadcastd	%ecx, %zmm2
	vpcmpgtd	%zmm10, %zmm2, %k1
	vmovaps	%zmm9, %zmm2
	vmulps	%zmm3, %zmm8, %zmm2 {%k1}
.LBB11_13:
	vmaxps	%zmm1, %zmm2, %zmm1
	addq	$16, %rsi
	addq	$-16, %rcx
	cmpq	%rax, %rsi
	jae	.LBB11_14
.LBB11_8:
	leaq	(%rbx,%rsi,4), %rdi
	cmpq	$16, %rcx
	jb	.LBB11_12
	vmulps	(%rdi), %zmm8, %zmm2
	jmp	.LBB11_13
	.p2align	4
.LBB11_4:
	movb	$1, %dl
	vmovaps	%zmm9, %zmm0
	xorl	%eax, %eax
	vmovaps	%zmm9, %zmm1
.LBB11_14:
	vmaxps	%zmm0, %zmm1, %zmm0
	vextractf32x4	$2, %zmm0, %xmm1
	vmaxps	%xmm1, %xmm0, %xmm2
	vshufpd	$1, %xmm0, %xmm0, %xmm3
	vshufpd	$1, %xmm1, %xmm1, %xmm1
	vmaxps	%xmm1, %xmm3, %xmm1
	vextractf128	$1, %ymm0, %xmm3
	vextractf64x4	$1, %zmm0, %ymm0
	vextractf128	$1, %ymm0, %xmm4
	vmaxps	%xmm4, %xmm3, %xmm4
	vmaxps	%xmm4, %xmm2, %xmm2
	vshufpd	$1, %xmm3, %xmm3, %xmm3
	vpermpd	$255, %ymm0, %ymm0
	vmaxps	%xmm0, %xmm3, %xmm0
	vmaxps	%xmm0, %xmm1, %xmm0
	vmaxps	%xmm0, %xmm2, %xmm0
	vmovshdup	%xmm0, %xmm1
	vmaxss	%xmm1, %xmm0, %xmm0
	vmovss	(%r11,%r15,4), %xmm2
	vmaxss	%xmm2, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vucomiss	%xmm2, %xmm11
	jae	.LBB11_17
	vucomiss	%xmm0, %xmm2
	vmovss	.LCPI11_2(%rip), %xmm1
	jne	.LBB11_16
	jnp	.LBB11_17
.LBB11_16:
	vsubss	%xmm0, %xmm2, %xmm1
	vbroadcastss	%xmm1, %zmm2
	vfmadd213ps	.LCPI11_4(%rip){1to16}, %zmm13, %zmm2
	vpslld	$23, %xmm2, %xmm3
	vpaddd	.LCPI11_2(%rip){1to4}, %xmm3, %xmm3
	vaddss	.LCPI11_5(%rip), %xmm2, %xmm2
	vcmpltss	.LCPI11_13(%rip), %xmm1, %k1
	vfnmadd231ss	.LCPI11_6(%rip), %xmm2, %xmm1
	vfmadd231ss	.LCPI11_7(%rip), %xmm2, %xmm1
	vmovss	.LCPI11_8(%rip), %xmm2
	vfmadd213ss	.LCPI11_9(%rip), %xmm1, %xmm2
	vfmadd213ss	.LCPI11_10(%rip), %xmm1, %xmm2
	vfmadd213ss	.LCPI11_11(%rip), %xmm1, %xmm2
	vfmadd213ss	.LCPI11_12(%rip), %xmm1, %xmm2
	vmulss	%xmm1, %xmm1, %xmm4
	vfmadd213ss	%xmm1, %xmm2, %xmm4
	vaddss	.LCPI11_2(%rip), %xmm4, %xmm1
	vmulss	%xmm3, %xmm1, %xmm1
	vmovss	%xmm26, %xmm1, %xmm1 {%k1}
	.p2align	4
.LBB11_17:
	vmovss	%xmm1, (%r9,%r15,4)
	vmovss	%xmm0, (%r11,%r15,4)
	vcmpless	%xmm11, %xmm0, %k1
	vmovss	%xmm26, %xmm0, %xmm0 {%k1}
	testb	%dl, %dl
	je	.LBB11_23
	vxorps	%xmm28, %xmm28, %xmm28
	xorl	%edx, %edx
	vxorps	%xmm27, %xmm27, %xmm27
	jmp	.LBB11_19
	.p2align	4
.LBB11_23:
	vbroadcastss	%xmm0, %zmm1
	vxorps	%xmm27, %xmm27, %xmm27
	xorl	%ecx, %ecx
	vxorps	%xmm28, %xmm28, %xmm28
	.p2align	4
.LBB11_24:
	vmulps	-64(%rbp,%rcx,4), %zmm8, %zmm2
	vmulps	(%rbp,%rcx,4), %zmm8, %zmm3
	vsubps	%zmm1, %zmm2, %zmm2
	vmovaps	%zmm13, %zmm4
	vfmsub213ps	%zmm12, %zmm2, %zmm4
	vaddps	%zmm12, %zmm4, %zmm5
	vmovaps	%zmm24, %zmm6
	vfnmadd213ps	%zmm2, %zmm5, %zmm6
	vfnmadd231ps	%zmm5, %zmm25, %zmm6
	vmovaps	%zmm16, %zmm5
	vfmadd213ps	%zmm17, %zmm6, %zmm5
	vfmadd213ps	%zmm18, %zmm6, %zmm5
	vfmadd213ps	%zmm19, %zmm6, %zmm5
	vfmadd213ps	%zmm20, %zmm6, %zmm5
	vmulps	%zmm6, %zmm6, %zmm7
	vfmadd213ps	%zmm6, %zmm5, %zmm7
	vaddps	%zmm21, %zmm7, %zmm5
	vpslld	$23, %zmm4, %zmm4
	vpaddd	%zmm22, %zmm4, %zmm4
	vcmpnltps	%zmm23, %zmm2, %k1
	vmulps	%zmm4, %zmm5, %zmm2 {%k1} {z}
	vsubps	%zmm1, %zmm3, %zmm3
	vmovaps	%zmm13, %zmm4
	vfmsub213ps	%zmm12, %zmm3, %zmm4
	vaddps	%zmm12, %zmm4, %zmm5
	vmovaps	%zmm24, %zmm6
	vfnmadd213ps	%zmm3, %zmm5, %zmm6
	vfnmadd231ps	%zmm5, %zmm25, %zmm6
	vmovaps	%zmm16, %zmm5
	vfmadd213ps	%zmm17, %zmm6, %zmm5
	vfmadd213ps	%zmm18, %zmm6, %zmm5
	vfmadd213ps	%zmm19, %zmm6, %zmm5
	vfmadd213ps	%zmm20, %zmm6, %zmm5
	vmulps	%zmm6, %zmm6, %zmm7
	vfmadd213ps	%zmm6, %zmm5, %zmm7
	vaddps	%zmm21, %zmm7, %zmm5
	vpslld	$23, %zmm4, %zmm4
	vpaddd	%zmm22, %zmm4, %zmm4
	vcmpnltps	%zmm23, %zmm3, %k1
	vmulps	%zmm4, %zmm5, %zmm3 {%k1} {z}
	vmovups	%zmm2, -64(%rbp,%rcx,4)
	vmovups	%zmm3, (%rbp,%rcx,4)
	vaddps	%zmm2, %zmm27, %zmm27
	vaddps	%zmm3, %zmm28, %zmm28
	leaq	32(%rcx), %rdx
	addq	$64, %rcx
	cmpq	%rax, %rcx
	movq	%rdx, %rcx
	jbe	.LBB11_24
.LBB11_19:
	movq	%r15, 16(%rsp)
	movq	%rax, %rcx
	subq	%rdx, %rcx
	jbe	.LBB11_30
	vbroadcastss	%xmm0, %zmm0
	jmp	.LBB11_21
	.p2align	4
.LBB11_28:
	movl	$-1, %edi
	shll	%cl, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	%zmm1, (%rsi) {%k1}
	vpbroadcastd	%ecx, %zmm2
	vpcmpgtd	%zmm10, %zmm2, %k1
	vmovaps	%zmm1, %zmm1 {%k1} {z}
.LBB11_29:
	vaddps	%zmm1, %zmm27, %zmm27
	addq	$16, %rdx
	addq	$-16, %rcx
	cmpq	%rax, %rdx
	jae	.LBB11_30
.LBB11_21:
	leaq	(%rbx,%rdx,4), %rsi
	cmpq	$16, %rcx
	jb	.LBB11_25
	vmovups	(%rsi), %zmm1
	jmp	.LBB11_26
	.p2align	4
.LBB11_25:
	movl	$-1, %edi
	shll	%cl, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rsi), %zmm1 {%k1} {z}
.LBB11_26:
	vmulps	%zmm1, %zmm8, %zmm1
	vsubps	%zmm0, %zmm1, %zmm1
	vmovaps	%zmm12, %zmm2
	vfmsub231ps	%zmm13, %zmm1, %zmm2
	vaddps	%zmm12, %zmm2, %zmm3
	vcmpnltps	%zmm23, %zmm1, %k1
	vfmadd231ps	%zmm14, %zmm3, %zmm1
	vfmadd231ps	%zmm15, %zmm3, %zmm1
	vmovaps	%zmm16, %zmm3
	vfmadd213ps	%zmm17, %zmm1, %zmm3
	vfmadd213ps	%zmm18, %zmm1, %zmm3
	vfmadd213ps	%zmm19, %zmm1, %zmm3
	vfmadd213ps	%zmm20, %zmm1, %zmm3
	vmulps	%zmm1, %zmm1, %zmm4
	vfmadd213ps	%zmm1, %zmm3, %zmm4
	vaddps	%zmm21, %zmm4, %zmm1
	vpslld	$23, %zmm2, %zmm2
	vpaddd	%zmm22, %zmm2, %zmm2
	vmulps	%zmm2, %zmm1, %zmm1 {%k1} {z}
	cmpq	$16, %rcx
	jb	.LBB11_28
	vmovups	%zmm1, (%rsi)
	jmp	.LBB11_29
	.p2align	4
.LBB11_30:
	movq	%r12, %rdx
	subq	%rax, %rdx
	jbe	.LBB11_32
	movq	16(%rsp), %rcx
	imulq	8(%rsp), %rcx
	movq	(%rsp), %rsi
	leaq	(%rsi,%rcx,4), %rcx
	leaq	(%rcx,%rax,4), %rdi
	shlq	$2, %rdx
	xorl	%esi, %esi
	movq	%r9, %r14
	movq	%r8, %r15
	movq	%r13, %r12
	movq	%r11, %r13
	vmovups	%zmm27, 160(%rsp)
	vmovups	%zmm28, 96(%rsp)
	vzeroupper
	callq	memset@PLT
	vmovups	96(%rsp), %zmm28
	vmovups	160(%rsp), %zmm27
	vxorps	%xmm26, %xmm26, %xmm26
	vbroadcastss	.LCPI11_14(%rip), %zmm25
	vbroadcastss	.LCPI11_6(%rip), %zmm24
	vbroadcastss	.LCPI11_13(%rip), %zmm23
	vpbroadcastd	.LCPI11_2(%rip), %zmm22
	vbroadcastss	.LCPI11_2(%rip), %zmm21
	vbroadcastss	.LCPI11_12(%rip), %zmm20
	vbroadcastss	.LCPI11_11(%rip), %zmm19
	vbroadcastss	.LCPI11_10(%rip), %zmm18
	vbroadcastss	.LCPI11_9(%rip), %zmm17
	vbroadcastss	.LCPI11_8(%rip), %zmm16
	vbroadcastss	.LCPI11_7(%rip), %zmm15
	vbroadcastss	.LCPI11_15(%rip), %zmm14
	vbroadcastss	.LCPI11_3(%rip), %zmm13
	vbroadcastss	.LCPI11_5(%rip), %zmm12
	vmovss	.LCPI11_0(%rip), %xmm11
	vmovdqa64	.LCPI11_1(%rip), %zmm10
	vbroadcastss	.LCPI11_0(%rip), %zmm9
	vmovups	32(%rsp), %zmm8
	movq	%r13, %r11
	movq	%r12, %r13
	movq	%r15, %r8
	movq	296(%rsp), %r12
	movq	%r14, %r9
	movq	24(%rsp), %r14
	jmp	.LBB11_32
.LBB11_33:
	addq	$232, %rsp
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
	.long	0xbd5d0dd1
.LCPI12_1:
	.long	0x3e088889
.LCPI12_2:
	.long	0xbeaaaaab
.LCPI12_3:
	.long	0xc0000000
.LCPI12_4:
	.long	0xcb400000
.LCPI12_5:
	.long	0x3fb8aa3b
.LCPI12_6:
	.long	0xbf318000
.LCPI12_7:
	.long	0x395e8083
.LCPI12_8:
	.long	0x3ab511e8
.LCPI12_9:
	.long	0x3c091d10
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
	pushq	%rbp
	pushq	%rbx
	movq	%rcx, %rax
	vdivss	%xmm1, %xmm0, %xmm0
	vbroadcastss	%xmm0, %zmm0
	vbroadcastss	%xmm1, %zmm1
	leaq	(,%rsi,4), %r8
	vbroadcastss	.LCPI12_0(%rip), %zmm2
	vbroadcastss	.LCPI12_1(%rip), %zmm3
	vbroadcastss	.LCPI12_2(%rip), %zmm4
	vbroadcastss	.LCPI12_3(%rip), %zmm5
	vbroadcastss	.LCPI12_4(%rip), %zmm6
	vbroadcastss	.LCPI12_5(%rip), %zmm7
	vbroadcastss	.LCPI12_6(%rip), %zmm8
	vbroadcastss	.LCPI12_7(%rip), %zmm9
	vbroadcastss	.LCPI12_8(%rip), %zmm10
	vbroadcastss	.LCPI12_9(%rip), %zmm11
	vbroadcastss	.LCPI12_10(%rip), %zmm12
	vbroadcastss	.LCPI12_11(%rip), %zmm13
	vbroadcastss	.LCPI12_12(%rip), %zmm14
	vbroadcastss	.LCPI12_13(%rip), %zmm15
	vbroadcastss	.LCPI12_14(%rip), %zmm16
	vbroadcastss	.LCPI12_15(%rip), %zmm17
	vbroadcastss	.LCPI12_16(%rip), %zmm18
	vbroadcastss	.LCPI12_17(%rip), %zmm19
	vbroadcastss	.LCPI12_18(%rip), %zmm20
	xorl	%r9d, %r9d
	vbroadcastss	.LCPI12_19(%rip), %zmm21
	movq	%rdi, %r10
	jmp	.LBB12_2
	.p2align	4
.LBB12_8:
	incq	%r9
	addq	%r8, %r10
	cmpq	%rdx, %r9
	je	.LBB12_9
.LBB12_2:
	cmpq	$16, %rax
	jae	.LBB12_4
	xorl	%r11d, %r11d
	jmp	.LBB12_6
	.p2align	4
.LBB12_4:
	xorl	%ecx, %ecx
	.p2align	4
.LBB12_5:
	vmulps	(%r10,%rcx,4), %zmm0, %zmm22
	vmulps	%zmm22, %zmm22, %zmm23
	vmulps	%zmm5, %zmm22, %zmm24
	vmovaps	%zmm6, %zmm25
	vfmsub231ps	%zmm7, %zmm24, %zmm25
	vaddps	%zmm6, %zmm25, %zmm26
	vcmpleps	%zmm16, %zmm24, %k2
	vmulps	%zmm17, %zmm24, %zmm27
	vcmpltps	%zmm18, %zmm24, %k1
	vfmadd231ps	%zmm8, %zmm26, %zmm24
	vfmadd231ps	%zmm9, %zmm26, %zmm24
	vmovaps	%zmm10, %zmm26
	vfmadd213ps	%zmm11, %zmm24, %zmm26
	vfmadd213ps	%zmm12, %zmm24, %zmm26
	vfmadd213ps	%zmm13, %zmm24, %zmm26
	vfmadd213ps	%zmm14, %zmm24, %zmm26
	vmulps	%zmm24, %zmm24, %zmm28
	vfmadd213ps	%zmm24, %zmm26, %zmm28
	vmovaps	%zmm2, %zmm24
	vfmadd213ps	%zmm3, %zmm23, %zmm24
	vfmadd213ps	%zmm4, %zmm23, %zmm24
	vaddps	%zmm15, %zmm28, %zmm26
	vpslld	$23, %zmm25, %zmm25
	vpaddd	%zmm26, %zmm25, %zmm25
	vmovaps	%zmm25, %zmm27 {%k2}
	vaddps	%zmm15, %zmm27, %zmm25
	vdivps	%zmm25, %zmm19, %zmm25
	vmulps	%zmm24, %zmm23, %zmm24
	vfmadd132ps	%zmm22, %zmm22, %zmm24
	vaddps	%zmm20, %zmm25, %zmm22
	vmovaps	%zmm15, %zmm22 {%k1}
	vcmpltps	%zmm21, %zmm23, %k1
	vmovaps	%zmm24, %zmm22 {%k1}
	vmulps	%zmm22, %zmm1, %zmm22
	vmovups	%zmm22, (%r10,%rcx,4)
	leaq	16(%rcx), %r11
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%r11, %rcx
	jbe	.LBB12_5
.LBB12_6:
	cmpq	%r11, %rax
	jbe	.LBB12_8
	movq	%r9, %rcx
	imulq	%rsi, %rcx
	leaq	(%rdi,%rcx,4), %rbx
	movl	%eax, %ecx
	subl	%r11d, %ecx
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%rbx,%r11,4), %zmm22 {%k1} {z}
	vmulps	%zmm22, %zmm0, %zmm22
	vmulps	%zmm22, %zmm22, %zmm23
	vmulps	%zmm5, %zmm22, %zmm24
	vmovaps	%zmm6, %zmm25
	vfmsub231ps	%zmm7, %zmm24, %zmm25
	vaddps	%zmm6, %zmm25, %zmm26
	vcmpleps	%zmm16, %zmm24, %k3
	vmulps	%zmm17, %zmm24, %zmm27
	vcmpltps	%zmm18, %zmm24, %k2
	vfmadd231ps	%zmm8, %zmm26, %zmm24
	vfmadd231ps	%zmm9, %zmm26, %zmm24
	vmovaps	%zmm10, %zmm26
	vfmadd213ps	%zmm11, %zmm24, %zmm26
	vfmadd213ps	%zmm12, %zmm24, %zmm26
	vfmadd213ps	%zmm13, %zmm24, %zmm26
	vfmadd213ps	%zmm14, %zmm24, %zmm26
	vmulps	%zmm24, %zmm24, %zmm28
	vfmadd213ps	%zmm24, %zmm26, %zmm28
	vmovaps	%zmm2, %zmm24
	vfmadd213ps	%zmm3, %zmm23, %zmm24
	vfmadd213ps	%zmm4, %zmm23, %zmm24
	vaddps	%zmm15, %zmm28, %zmm26
	vpslld	$23, %zmm25, %zmm25
	vpaddd	%zmm26, %zmm25, %zmm25
	vmovaps	%zmm25, %zmm27 {%k3}
	vaddps	%zmm15, %zmm27, %zmm25
	vdivps	%zmm25, %zmm19, %zmm25
	vmulps	%zmm24, %zmm23, %zmm24
	vfmadd132ps	%zmm22, %zmm22, %zmm24
	vaddps	%zmm20, %zmm25, %zmm22
	vmovaps	%zmm15, %zmm22 {%k2}
	vcmpltps	%zmm21, %zmm23, %k2
	vmovaps	%zmm24, %zmm22 {%k2}
	vmulps	%zmm22, %zmm1, %zmm22
	vmovups	%zmm22, (%rbx,%r11,4) {%k1}
	jmp	.LBB12_8
.LBB12_9:
	popq	%rbx
	popq	%rbp
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
	pushq	%rbp
	pushq	%r14
	pushq	%rbx
	movq	%rcx, %rax
	leaq	(,%rsi,4), %r9
	xorl	%r10d, %r10d
	vmovss	.LCPI13_0(%rip), %xmm0
	movq	%rdi, %r11
	jmp	.LBB13_2
	.p2align	4
.LBB13_9:
	incq	%r10
	addq	%r9, %r11
	cmpq	%rax, %r10
	je	.LBB13_10
.LBB13_2:
	vmovss	(%rdx,%r10,4), %xmm1
	vucomiss	%xmm0, %xmm1
	jne	.LBB13_3
	jnp	.LBB13_9
.LBB13_3:
	cmpq	$16, %r8
	jae	.LBB13_5
	xorl	%ebx, %ebx
	jmp	.LBB13_7
.LBB13_5:
	xorl	%ecx, %ecx
	.p2align	4
.LBB13_6:
	vmovups	(%r11,%rcx,4), %zmm1
	vmulps	(%rdx,%r10,4){1to16}, %zmm1, %zmm1
	vmovups	%zmm1, (%r11,%rcx,4)
	leaq	16(%rcx), %rbx
	addq	$32, %rcx
	cmpq	%r8, %rcx
	movq	%rbx, %rcx
	jbe	.LBB13_6
.LBB13_7:
	cmpq	%rbx, %r8
	jbe	.LBB13_9
	movq	%r10, %r14
	movl	%r8d, %ecx
	subl	%ebx, %ecx
	movl	$-1, %ebp
	shll	%cl, %ebp
	imulq	%rsi, %r14
	leaq	(%rdi,%r14,4), %rcx
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%rcx,%rbx,4), %zmm1 {%k1} {z}
	vmulps	(%rdx,%r10,4){1to16}, %zmm1, %zmm1
	vmovups	%zmm1, (%rcx,%rbx,4) {%k1}
	jmp	.LBB13_9
.LBB13_10:
	popq	%rbx
	popq	%r14
	popq	%rbp
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
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI14_1:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.text
	.p2align	4
	.type	softmax,@function
softmax:
	testq	%rdx, %rdx
	je	.LBB14_32
	pushq	%rbp
	pushq	%r14
	pushq	%rbx
	movq	%rcx, %rax
	leaq	64(%rdi), %r8
	leaq	(,%rsi,4), %r9
	vbroadcastss	.LCPI14_0(%rip), %zmm0
	xorl	%r10d, %r10d
	vmovdqa64	.LCPI14_1(%rip), %zmm1
	vbroadcastss	.LCPI14_3(%rip), %zmm2
	vbroadcastss	.LCPI14_2(%rip), %zmm3
	vbroadcastss	.LCPI14_13(%rip), %zmm4
	vbroadcastss	.LCPI14_14(%rip), %zmm5
	vbroadcastss	.LCPI14_7(%rip), %zmm6
	vbroadcastss	.LCPI14_6(%rip), %zmm7
	vbroadcastss	.LCPI14_8(%rip), %zmm8
	vbroadcastss	.LCPI14_9(%rip), %zmm9
	vbroadcastss	.LCPI14_10(%rip), %zmm10
	vbroadcastss	.LCPI14_11(%rip), %zmm11
	vpbroadcastd	.LCPI14_11(%rip), %zmm12
	vbroadcastss	.LCPI14_12(%rip), %zmm13
	vbroadcastss	.LCPI14_4(%rip), %zmm14
	vmovss	.LCPI14_11(%rip), %xmm15
	vbroadcastss	.LCPI14_5(%rip), %zmm16
	movq	%rdi, %r11
	jmp	.LBB14_2
	.p2align	4
.LBB14_30:
	incq	%r10
	addq	%r9, %r8
	addq	%r9, %r11
	cmpq	%rdx, %r10
	je	.LBB14_31
.LBB14_2:
	cmpq	$32, %rax
	jae	.LBB14_7
	xorl	%ebx, %ebx
	vmovaps	%zmm0, %zmm18
	vmovaps	%zmm0, %zmm17
	jmp	.LBB14_4
	.p2align	4
.LBB14_7:
	xorl	%ecx, %ecx
	vmovaps	%zmm0, %zmm17
	vmovaps	%zmm0, %zmm18
	.p2align	4
.LBB14_8:
	vmovups	-64(%r8,%rcx,4), %zmm19
	vmaxps	%zmm17, %zmm19, %zmm17
	vmovups	(%r8,%rcx,4), %zmm19
	vmaxps	%zmm18, %zmm19, %zmm18
	leaq	32(%rcx), %rbx
	addq	$64, %rcx
	cmpq	%rax, %rcx
	movq	%rbx, %rcx
	jbe	.LBB14_8
.LBB14_4:
	movq	%rax, %rcx
	subq	%rbx, %rcx
	ja	.LBB14_5
.LBB14_11:
	vmaxps	%zmm18, %zmm17, %zmm17
	vextractf32x4	$2, %zmm17, %xmm18
	vmaxps	%xmm18, %xmm17, %xmm19
	vshufpd	$1, %xmm17, %xmm17, %xmm20
	vshufpd	$1, %xmm18, %xmm18, %xmm18
	vmaxps	%xmm18, %xmm20, %xmm18
	vextractf32x4	$1, %ymm17, %xmm20
	vextractf64x4	$1, %zmm17, %ymm17
	vextractf32x4	$1, %ymm17, %xmm21
	vmaxps	%xmm21, %xmm20, %xmm21
	vmaxps	%xmm21, %xmm19, %xmm19
	vshufpd	$1, %xmm20, %xmm20, %xmm20
	vpermpd	$255, %ymm17, %ymm17
	vmaxps	%xmm17, %xmm20, %xmm17
	vmaxps	%xmm17, %xmm18, %xmm17
	vmaxps	%xmm17, %xmm19, %xmm17
	vmovshdup	%xmm17, %xmm18
	vmaxss	%xmm18, %xmm17, %xmm19
	cmpq	$32, %rax
	jae	.LBB14_17
	vxorps	%xmm18, %xmm18, %xmm18
	xorl	%ebx, %ebx
	vxorps	%xmm17, %xmm17, %xmm17
	jmp	.LBB14_13
	.p2align	4
.LBB14_9:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r14), %zmm19 {%k1} {z}
	vpbroadcastd	%ecx, %zmm20
	vpcmpgtd	%zmm1, %zmm20, %k1
	vblendmps	%zmm19, %zmm0, %zmm19 {%k1}
.LBB14_10:
	vmaxps	%zmm17, %zmm19, %zmm17
	addq	$16, %rbx
	addq	$-16, %rcx
	cmpq	%rax, %rbx
	jae	.LBB14_11
.LBB14_5:
	leaq	(%r11,%rbx,4), %r14
	cmpq	$16, %rcx
	jb	.LBB14_9
	vmovups	(%r14), %zmm19
	jmp	.LBB14_10
	.p2align	4
.LBB14_17:
	vbroadcastss	%xmm19, %zmm20
	vxorps	%xmm17, %xmm17, %xmm17
	xorl	%ecx, %ecx
	vxorps	%xmm18, %xmm18, %xmm18
	.p2align	4
.LBB14_18:
	vmovups	-64(%r8,%rcx,4), %zmm21
	vmovups	(%r8,%rcx,4), %zmm22
	vsubps	%zmm20, %zmm21, %zmm21
	vmovaps	%zmm3, %zmm23
	vfmsub213ps	%zmm2, %zmm21, %zmm23
	vaddps	%zmm2, %zmm23, %zmm24
	vmovaps	%zmm14, %zmm25
	vfnmadd213ps	%zmm21, %zmm24, %zmm25
	vfnmadd231ps	%zmm24, %zmm16, %zmm25
	vmovaps	%zmm6, %zmm24
	vfmadd213ps	%zmm7, %zmm25, %zmm24
	vfmadd213ps	%zmm8, %zmm25, %zmm24
	vfmadd213ps	%zmm9, %zmm25, %zmm24
	vfmadd213ps	%zmm10, %zmm25, %zmm24
	vmulps	%zmm25, %zmm25, %zmm26
	vfmadd213ps	%zmm25, %zmm24, %zmm26
	vaddps	%zmm11, %zmm26, %zmm24
	vpslld	$23, %zmm23, %zmm23
	vpaddd	%zmm12, %zmm23, %zmm23
	vcmpnltps	%zmm13, %zmm21, %k1
	vmulps	%zmm23, %zmm24, %zmm21 {%k1} {z}
	vsubps	%zmm20, %zmm22, %zmm22
	vmovaps	%zmm3, %zmm23
	vfmsub213ps	%zmm2, %zmm22, %zmm23
	vaddps	%zmm2, %zmm23, %zmm24
	vmovaps	%zmm14, %zmm25
	vfnmadd213ps	%zmm22, %zmm24, %zmm25
	vfnmadd231ps	%zmm24, %zmm16, %zmm25
	vmovaps	%zmm6, %zmm24
	vfmadd213ps	%zmm7, %zmm25, %zmm24
	vfmadd213ps	%zmm8, %zmm25, %zmm24
	vfmadd213ps	%zmm9, %zmm25, %zmm24
	vfmadd213ps	%zmm10, %zmm25, %zmm24
	vmulps	%zmm25, %zmm25, %zmm26
	vfmadd213ps	%zmm25, %zmm24, %zmm26
	vaddps	%zmm11, %zmm26, %zmm24
	vpslld	$23, %zmm23, %zmm23
	vpaddd	%zmm12, %zmm23, %zmm23
	vcmpnltps	%zmm13, %zmm22, %k1
	vmulps	%zmm23, %zmm24, %zmm22 {%k1} {z}
	vmovups	%zmm21, -64(%r8,%rcx,4)
	vmovups	%zmm22, (%r8,%rcx,4)
	vaddps	%zmm21, %zmm17, %zmm17
	vaddps	%zmm22, %zmm18, %zmm18
	leaq	32(%rcx), %rbx
	addq	$64, %rcx
	cmpq	%rax, %rcx
	movq	%rbx, %rcx
	jbe	.LBB14_18
.LBB14_13:
	movq	%rax, %rcx
	subq	%rbx, %rcx
	jbe	.LBB14_24
	vbroadcastss	%xmm19, %zmm19
	jmp	.LBB14_15
	.p2align	4
.LBB14_22:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	%zmm20, (%r14) {%k1}
	vpbroadcastd	%ecx, %zmm21
	vpcmpgtd	%zmm1, %zmm21, %k1
	vmovaps	%zmm20, %zmm20 {%k1} {z}
.LBB14_23:
	vaddps	%zmm20, %zmm17, %zmm17
	addq	$16, %rbx
	addq	$-16, %rcx
	cmpq	%rax, %rbx
	jae	.LBB14_24
.LBB14_15:
	leaq	(%r11,%rbx,4), %r14
	cmpq	$16, %rcx
	jb	.LBB14_19
	vmovups	(%r14), %zmm20
	jmp	.LBB14_20
	.p2align	4
.LBB14_19:
	movl	$-1, %ebp
	shll	%cl, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r14), %zmm20 {%k1} {z}
.LBB14_20:
	vsubps	%zmm19, %zmm20, %zmm20
	vmovaps	%zmm2, %zmm21
	vfmsub231ps	%zmm3, %zmm20, %zmm21
	vaddps	%zmm2, %zmm21, %zmm22
	vcmpnltps	%zmm13, %zmm20, %k1
	vfmadd231ps	%zmm4, %zmm22, %zmm20
	vfmadd231ps	%zmm5, %zmm22, %zmm20
	vmovaps	%zmm6, %zmm22
	vfmadd213ps	%zmm7, %zmm20, %zmm22
	vfmadd213ps	%zmm8, %zmm20, %zmm22
	vfmadd213ps	%zmm9, %zmm20, %zmm22
	vfmadd213ps	%zmm10, %zmm20, %zmm22
	vmulps	%zmm20, %zmm20, %zmm23
	vfmadd213ps	%zmm20, %zmm22, %zmm23
	vaddps	%zmm11, %zmm23, %zmm20
	vpslld	$23, %zmm21, %zmm21
	vpaddd	%zmm12, %zmm21, %zmm21
	vmulps	%zmm21, %zmm20, %zmm20 {%k1} {z}
	cmpq	$16, %rcx
	jb	.LBB14_22
	vmovups	%zmm20, (%r14)
	jmp	.LBB14_23
	.p2align	4
.LBB14_24:
	vaddps	%zmm17, %zmm18, %zmm17
	vextractf64x4	$1, %zmm17, %ymm18
	vaddps	%zmm17, %zmm18, %zmm18
	vextractf32x4	$3, %zmm17, %xmm19
	vmovddup	%xmm19, %xmm20
	vextractf32x4	$2, %zmm17, %xmm21
	vaddss	%xmm17, %xmm21, %xmm21
	vextractf32x4	$1, %ymm17, %xmm17
	vaddss	%xmm17, %xmm19, %xmm22
	vaddss	%xmm21, %xmm22, %xmm21
	vshufpd	$1, %xmm19, %xmm19, %xmm22
	vshufpd	$1, %xmm17, %xmm17, %xmm23
	vaddss	%xmm23, %xmm22, %xmm22
	vshufpd	$1, %xmm18, %xmm18, %xmm23
	vaddss	%xmm23, %xmm22, %xmm22
	vaddss	%xmm21, %xmm22, %xmm21
	vshufps	$255, %xmm19, %xmm19, %xmm19
	vshufps	$255, %xmm17, %xmm17, %xmm22
	vaddss	%xmm22, %xmm19, %xmm19
	vshufps	$255, %xmm18, %xmm18, %xmm22
	vaddss	%xmm22, %xmm19, %xmm19
	vaddps	%xmm17, %xmm20, %xmm17
	vaddps	%xmm18, %xmm17, %xmm17
	vmovshdup	%xmm17, %xmm17
	vaddss	%xmm17, %xmm19, %xmm17
	vaddss	%xmm21, %xmm17, %xmm17
	vdivss	%xmm17, %xmm15, %xmm17
	cmpq	$16, %rax
	jae	.LBB14_26
	xorl	%ebx, %ebx
	jmp	.LBB14_28
	.p2align	4
.LBB14_26:
	vbroadcastss	%xmm17, %zmm18
	xorl	%ecx, %ecx
	.p2align	4
.LBB14_27:
	vmulps	(%r11,%rcx,4), %zmm18, %zmm19
	vmovups	%zmm19, (%r11,%rcx,4)
	leaq	16(%rcx), %rbx
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%rbx, %rcx
	jbe	.LBB14_27
.LBB14_28:
	cmpq	%rbx, %rax
	jbe	.LBB14_30
	movq	%r10, %r14
	movl	%eax, %ecx
	subl	%ebx, %ecx
	movl	$-1, %ebp
	shll	%cl, %ebp
	imulq	%rsi, %r14
	leaq	(%rdi,%r14,4), %rcx
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%rcx,%rbx,4), %zmm18 {%k1} {z}
	vbroadcastss	%xmm17, %zmm17
	vmulps	%zmm18, %zmm17, %zmm17
	vmovups	%zmm17, (%rcx,%rbx,4) {%k1}
	jmp	.LBB14_30
.LBB14_31:
	popq	%rbx
	popq	%r14
	popq	%rbp
.LBB14_32:
	vzeroupper
	retq
.Lfunc_end14:
	.size	softmax, .Lfunc_end14-softmax
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI15_0:
	.long	0xcb400000
.LCPI15_1:
	.long	0x3fb8aa3b
.LCPI15_2:
	.long	0xbf318000
.LCPI15_3:
	.long	0x395e8083
.LCPI15_4:
	.long	0x3ab511e8
.LCPI15_5:
	.long	0x3c091d10
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
	cmpq	$16, %rdx
	jae	.LBB15_2
	xorl	%r8d, %r8d
	jmp	.LBB15_4
.LBB15_2:
	xorl	%eax, %eax
	vbroadcastss	.LCPI15_0(%rip), %zmm0
	vbroadcastss	.LCPI15_1(%rip), %zmm1
	vbroadcastss	.LCPI15_2(%rip), %zmm2
	vbroadcastss	.LCPI15_3(%rip), %zmm3
	vbroadcastss	.LCPI15_4(%rip), %zmm4
	vbroadcastss	.LCPI15_5(%rip), %zmm5
	vbroadcastss	.LCPI15_6(%rip), %zmm6
	vbroadcastss	.LCPI15_7(%rip), %zmm7
	vbroadcastss	.LCPI15_8(%rip), %zmm8
	vbroadcastss	.LCPI15_9(%rip), %zmm9
	vbroadcastss	.LCPI15_10(%rip), %zmm10
	vbroadcastss	.LCPI15_11(%rip), %zmm11
	vbroadcastss	.LCPI15_12(%rip), %zmm12
	.p2align	4
.LBB15_3:
	vmovups	(%rdi,%rax,4), %zmm13
	vmovaps	%zmm0, %zmm14
	vfmsub231ps	%zmm1, %zmm13, %zmm14
	vaddps	%zmm0, %zmm14, %zmm15
	vcmpleps	%zmm10, %zmm13, %k1
	vmulps	%zmm11, %zmm13, %zmm16
	vcmpnltps	%zmm12, %zmm13, %k2
	vfmadd231ps	%zmm2, %zmm15, %zmm13
	vfmadd231ps	%zmm3, %zmm15, %zmm13
	vmovaps	%zmm4, %zmm15
	vfmadd213ps	%zmm5, %zmm13, %zmm15
	vfmadd213ps	%zmm6, %zmm13, %zmm15
	vfmadd213ps	%zmm7, %zmm13, %zmm15
	vfmadd213ps	%zmm8, %zmm13, %zmm15
	vmulps	%zmm13, %zmm13, %zmm17
	vfmadd213ps	%zmm13, %zmm15, %zmm17
	vaddps	%zmm9, %zmm17, %zmm13
	vpslld	$23, %zmm14, %zmm14
	vpaddd	%zmm13, %zmm14, %zmm13
	vmovaps	%zmm13, %zmm16 {%k1}
	vmovaps	%zmm16, %zmm13 {%k2} {z}
	vmovups	%zmm13, (%rsi,%rax,4)
	leaq	16(%rax), %r8
	addq	$32, %rax
	cmpq	%rdx, %rax
	movq	%r8, %rax
	jbe	.LBB15_3
.LBB15_4:
	cmpq	%r8, %rdx
	jbe	.LBB15_6
	subl	%r8d, %edx
	movl	$-1, %eax
	movl	%edx, %ecx
	shll	%cl, %eax
	notl	%eax
	kmovd	%eax, %k1
	vbroadcastss	.LCPI15_0(%rip), %zmm0
	vmovups	(%rdi,%r8,4), %zmm1 {%k1} {z}
	vbroadcastss	.LCPI15_1(%rip), %zmm2
	vfmsub213ps	%zmm0, %zmm1, %zmm2
	vaddps	%zmm0, %zmm2, %zmm0
	vbroadcastss	.LCPI15_2(%rip), %zmm3
	vfmadd213ps	%zmm1, %zmm0, %zmm3
	vfmadd231ps	.LCPI15_3(%rip){1to16}, %zmm0, %zmm3
	vbroadcastss	.LCPI15_4(%rip), %zmm0
	vfmadd213ps	.LCPI15_5(%rip){1to16}, %zmm3, %zmm0
	vfmadd213ps	.LCPI15_6(%rip){1to16}, %zmm3, %zmm0
	vfmadd213ps	.LCPI15_7(%rip){1to16}, %zmm3, %zmm0
	vfmadd213ps	.LCPI15_8(%rip){1to16}, %zmm3, %zmm0
	vmulps	%zmm3, %zmm3, %zmm4
	vfmadd213ps	%zmm3, %zmm0, %zmm4
	vaddps	.LCPI15_9(%rip){1to16}, %zmm4, %zmm0
	vpslld	$23, %zmm2, %zmm2
	vcmpleps	.LCPI15_10(%rip){1to16}, %zmm1, %k2
	vmulps	.LCPI15_11(%rip){1to16}, %zmm1, %zmm3
	vcmpnltps	.LCPI15_12(%rip){1to16}, %zmm1, %k3
	vpaddd	%zmm0, %zmm2, %zmm0
	vmovaps	%zmm0, %zmm3 {%k2}
	vmovaps	%zmm3, %zmm0 {%k3} {z}
	vmovups	%zmm0, (%rsi,%r8,4) {%k1}
.LBB15_6:
	vzeroupper
	retq
.Lfunc_end15:
	.size	exponential_of, .Lfunc_end15-exponential_of
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI16_0:
	.long	0
	.long	2
	.long	4
	.long	6
	.long	8
	.long	10
	.long	12
	.long	14
	.long	16
	.long	18
	.long	20
	.long	22
	.long	24
	.long	26
	.long	28
	.long	30
.LCPI16_1:
	.long	1
	.long	3
	.long	5
	.long	7
	.long	9
	.long	11
	.long	13
	.long	15
	.long	17
	.long	19
	.long	21
	.long	23
	.long	25
	.long	27
	.long	29
	.long	31
.LCPI16_2:
	.long	0
	.long	16
	.long	1
	.long	17
	.long	2
	.long	18
	.long	3
	.long	19
	.long	4
	.long	20
	.long	5
	.long	21
	.long	6
	.long	22
	.long	7
	.long	23
.LCPI16_3:
	.long	8
	.long	24
	.long	9
	.long	25
	.long	10
	.long	26
	.long	11
	.long	27
	.long	12
	.long	28
	.long	13
	.long	29
	.long	14
	.long	30
	.long	15
	.long	31
	.text
	.p2align	4
	.type	rotary,@function
rotary:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$48, %rsp
	movq	%r8, -16(%rsp)
	movq	%rcx, -40(%rsp)
	movq	%rdx, -48(%rsp)
	movq	%rsi, -120(%rsp)
	movq	%rdi, -104(%rsp)
	movq	%r9, -8(%rsp)
	testq	%r9, %r9
	je	.LBB16_37
	movl	128(%rsp), %r8d
	movq	120(%rsp), %r9
	movq	112(%rsp), %rbp
	movq	104(%rsp), %rbx
	movq	%r9, %r15
	shrq	%r15
	shlq	$2, -120(%rsp)
	shlq	$2, %rbp
	leaq	(,%r15,4), %rax
	movq	%rax, -64(%rsp)
	movq	-104(%rsp), %rax
	leaq	(%rax,%r15,8), %rcx
	movq	%rcx, -56(%rsp)
	movl	%r15d, %ecx
	andl	$15, %ecx
	movq	%rcx, -128(%rsp)
	movl	%r15d, %ecx
	andl	$3, %ecx
	movq	%rcx, -96(%rsp)
	leaq	64(%rax), %rcx
	movq	%rcx, -80(%rsp)
	movq	%r15, %rcx
	andq	$-16, %rcx
	movq	%rcx, -32(%rsp)
	movq	%r15, %rcx
	andq	$-4, %rcx
	movq	%rcx, -24(%rsp)
	xorl	%ecx, %ecx
	vmovaps	.LCPI16_0(%rip), %zmm0
	vmovaps	.LCPI16_1(%rip), %zmm1
	vmovaps	.LCPI16_3(%rip), %zmm2
	vmovaps	.LCPI16_2(%rip), %zmm3
	movq	%rax, -88(%rsp)
	movq	%rbp, -112(%rsp)
	jmp	.LBB16_2
	.p2align	4
.LBB16_36:
	movq	-72(%rsp), %rcx
	incq	%rcx
	movq	-120(%rsp), %rax
	addq	%rax, -80(%rsp)
	addq	%rax, -88(%rsp)
	cmpq	-8(%rsp), %rcx
	je	.LBB16_37
.LBB16_2:
	movq	-16(%rsp), %rax
	movq	%rcx, -72(%rsp)
	movslq	(%rax,%rcx,4), %rax
	testq	%rax, %rax
	js	.LBB16_36
	testq	%rbx, %rbx
	je	.LBB16_36
	movq	%rax, %rcx
	movq	-120(%rsp), %rdi
	imulq	-72(%rsp), %rdi
	movq	%r15, %rax
	movq	%rcx, %rsi
	imulq	%rcx, %rax
	movq	-48(%rsp), %rdx
	leaq	(%rdx,%rax,4), %r13
	movq	-40(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r12
	movq	-64(%rsp), %rax
	movq	%rax, %r10
	imulq	%rsi, %r10
	leaq	(%rdx,%r10), %r11
	movq	%r11, 16(%rsp)
	incq	%rsi
	imulq	%rax, %rsi
	leaq	(%rdx,%rsi), %rax
	movq	%rax, 8(%rsp)
	addq	%rcx, %r10
	movq	%r10, 24(%rsp)
	addq	%rcx, %rsi
	movq	%rsi, 40(%rsp)
	movq	-104(%rsp), %rax
	addq	%rdi, %rax
	movq	%rax, (%rsp)
	addq	-56(%rsp), %rdi
	movq	%rdi, 32(%rsp)
	movq	-88(%rsp), %rdi
	movq	-80(%rsp), %rax
	xorl	%r11d, %r11d
	jmp	.LBB16_5
	.p2align	4
.LBB16_35:
	incq	%r11
	addq	%rbp, %rax
	addq	%rbp, %rdi
	cmpq	%rbx, %r11
	je	.LBB16_36
.LBB16_5:
	testl	%r8d, %r8d
	je	.LBB16_11
	cmpq	$32, %r9
	jae	.LBB16_31
	xorl	%r14d, %r14d
	jmp	.LBB16_8
	.p2align	4
.LBB16_11:
	cmpq	$2, %r9
	jb	.LBB16_35
	movq	-64(%rsp), %rcx
	leaq	(%rdi,%rcx), %r10
	movq	%r15, %rcx
	xorl	%r14d, %r14d
	jmp	.LBB16_13
	.p2align	4
.LBB16_33:
	movl	$-1, %edx
	shll	%cl, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rsi), %zmm4 {%k1} {z}
	vmovups	(%r10,%r14,4), %zmm5 {%k1} {z}
	vmovups	(%r13,%r14,4), %zmm6 {%k1} {z}
	vmovups	(%r12,%r14,4), %zmm7 {%k1} {z}
	vmulps	%zmm7, %zmm5, %zmm8
	vfmsub231ps	%zmm6, %zmm4, %zmm8
	vmovups	%zmm8, (%rsi) {%k1}
	vmulps	%zmm7, %zmm4, %zmm4
	vfmadd231ps	%zmm6, %zmm5, %zmm4
	vmovups	%zmm4, (%r10,%r14,4) {%k1}
.LBB16_34:
	addq	$16, %r14
	addq	$-16, %rcx
	cmpq	%r15, %r14
	jae	.LBB16_35
.LBB16_13:
	leaq	(%rdi,%r14,4), %rsi
	cmpq	$16, %rcx
	jb	.LBB16_33
	vmovups	(%rsi), %zmm4
	vmovups	(%r10,%r14,4), %zmm5
	vmovups	(%r13,%r14,4), %zmm6
	vmovups	(%r12,%r14,4), %zmm7
	vmulps	%zmm7, %zmm5, %zmm8
	vfmsub231ps	%zmm6, %zmm4, %zmm8
	vmovups	%zmm8, (%rsi)
	vmulps	%zmm7, %zmm4, %zmm4
	vfmadd231ps	%zmm6, %zmm5, %zmm4
	vmovups	%zmm4, (%r10,%r14,4)
	jmp	.LBB16_34
	.p2align	4
.LBB16_31:
	xorl	%ecx, %ecx
	.p2align	4
.LBB16_32:
	vmovups	-64(%rax,%rcx,8), %zmm4
	vmovups	(%rax,%rcx,8), %zmm5
	vmovaps	%zmm4, %zmm6
	vpermt2ps	%zmm5, %zmm0, %zmm6
	vpermt2ps	%zmm5, %zmm1, %zmm4
	vmovups	(%r13,%rcx,4), %zmm5
	vmovups	(%r12,%rcx,4), %zmm7
	vmulps	%zmm7, %zmm4, %zmm8
	vfmsub231ps	%zmm5, %zmm6, %zmm8
	vmulps	%zmm7, %zmm6, %zmm6
	vfmadd231ps	%zmm4, %zmm5, %zmm6
	vmovaps	%zmm8, %zmm4
	vpermt2ps	%zmm6, %zmm3, %zmm4
	vmovups	%zmm4, -64(%rax,%rcx,8)
	vpermt2ps	%zmm6, %zmm2, %zmm8
	vmovups	%zmm8, (%rax,%rcx,8)
	leaq	16(%rcx), %r14
	addq	$32, %rcx
	cmpq	%r15, %rcx
	movq	%r14, %rcx
	jbe	.LBB16_32
.LBB16_8:
	movq	%r15, %rcx
	subq	%r14, %rcx
	jbe	.LBB16_35
	cmpq	$3, %rcx
	ja	.LBB16_15
	movq	%r14, %rcx
	jmp	.LBB16_25
.LBB16_15:
	movq	%r9, %rbx
	movl	%r8d, %r9d
	movq	%rbp, %r10
	imulq	%r11, %r10
	movq	(%rsp), %rdx
	leaq	(%rdx,%r10), %rsi
	addq	32(%rsp), %r10
	leaq	(%rsi,%r14,8), %rsi
	movq	16(%rsp), %rdx
	leaq	(%rdx,%r14,4), %rdx
	movq	24(%rsp), %r8
	leaq	(%r8,%r14,4), %rbp
	cmpq	8(%rsp), %rsi
	setb	%r8b
	cmpq	%r10, %rdx
	setb	%dl
	cmpq	40(%rsp), %rsi
	setb	%sil
	cmpq	%r10, %rbp
	setb	%r10b
	testb	%dl, %r8b
	jne	.LBB16_16
	andb	%r10b, %sil
	movl	%r9d, %r8d
	jne	.LBB16_18
	cmpq	$16, %rcx
	movq	%rbx, %r9
	movq	-112(%rsp), %rbp
	jae	.LBB16_26
	xorl	%r10d, %r10d
	movq	104(%rsp), %rbx
	jmp	.LBB16_22
.LBB16_18:
	movq	%r14, %rcx
	jmp	.LBB16_19
.LBB16_16:
	movq	%r14, %rcx
	movl	%r9d, %r8d
.LBB16_19:
	movq	%rbx, %r9
	movq	-112(%rsp), %rbp
	movq	104(%rsp), %rbx
	jmp	.LBB16_25
.LBB16_26:
	movq	%rcx, %r10
	subq	-128(%rsp), %r10
	movq	%r14, %rsi
	movq	104(%rsp), %rbx
	movq	-32(%rsp), %rdx
	.p2align	4
.LBB16_27:
	vmovups	(%rdi,%rsi,8), %zmm4
	vmovups	64(%rdi,%rsi,8), %zmm5
	vmovaps	%zmm4, %zmm6
	vpermt2ps	%zmm5, %zmm0, %zmm6
	vpermt2ps	%zmm5, %zmm1, %zmm4
	vmovups	(%r13,%rsi,4), %zmm5
	vmovups	(%r12,%rsi,4), %zmm7
	vmulps	%zmm7, %zmm4, %zmm8
	vfmsub231ps	%zmm5, %zmm6, %zmm8
	vmulps	%zmm7, %zmm6, %zmm6
	vfmadd231ps	%zmm4, %zmm5, %zmm6
	vmovaps	%zmm8, %zmm4
	vpermt2ps	%zmm6, %zmm2, %zmm4
	vpermt2ps	%zmm6, %zmm3, %zmm8
	vmovups	%zmm8, (%rdi,%rsi,8)
	vmovups	%zmm4, 64(%rdi,%rsi,8)
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	jne	.LBB16_27
	cmpq	$0, -128(%rsp)
	je	.LBB16_35
	cmpl	$4, -128(%rsp)
	jae	.LBB16_22
	addq	%r10, %r14
	movq	%r14, %rcx
	jmp	.LBB16_25
.LBB16_22:
	subq	-96(%rsp), %rcx
	addq	%r14, %rcx
	addq	%r14, %r10
	movq	-24(%rsp), %rdx
	.p2align	4
.LBB16_23:
	vmovups	(%rdi,%r10,8), %xmm4
	vmovups	16(%rdi,%r10,8), %xmm5
	vshufps	$136, %xmm5, %xmm4, %xmm6
	vshufps	$221, %xmm5, %xmm4, %xmm4
	vmovups	(%r13,%r10,4), %xmm5
	vmovups	(%r12,%r10,4), %xmm7
	vmulps	%xmm7, %xmm4, %xmm8
	vfmsub231ps	%xmm5, %xmm6, %xmm8
	vmulps	%xmm7, %xmm6, %xmm6
	vfmadd231ps	%xmm5, %xmm4, %xmm6
	vunpckhps	%xmm6, %xmm8, %xmm4
	vunpcklps	%xmm6, %xmm8, %xmm5
	vmovups	%xmm5, (%rdi,%r10,8)
	vmovups	%xmm4, 16(%rdi,%r10,8)
	addq	$4, %r10
	cmpq	%r10, %rdx
	jne	.LBB16_23
	cmpq	$0, -96(%rsp)
	je	.LBB16_35
	.p2align	4
.LBB16_25:
	vmovss	4(%rdi,%rcx,8), %xmm4
	vmulss	(%r12,%rcx,4), %xmm4, %xmm5
	vmovss	(%rdi,%rcx,8), %xmm6
	vfmsub231ss	(%r13,%rcx,4), %xmm6, %xmm5
	vmovss	%xmm5, (%rdi,%rcx,8)
	vmulss	(%r12,%rcx,4), %xmm6, %xmm5
	vfmadd231ss	(%r13,%rcx,4), %xmm4, %xmm5
	vmovss	%xmm5, 4(%rdi,%rcx,8)
	incq	%rcx
	cmpq	%rcx, %r15
	jne	.LBB16_25
	jmp	.LBB16_35
.LBB16_37:
	addq	$48, %rsp
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
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI17_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
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
	movq	%rcx, -48(%rsp)
	movq	%rdx, -56(%rsp)
	movq	%rsi, -64(%rsp)
	movq	%rdi, -72(%rsp)
	movq	%r9, -40(%rsp)
	testq	%r9, %r9
	je	.LBB17_50
	movq	56(%rsp), %r10
	vcvtss2sd	%xmm0, %xmm0, %xmm0
	movq	-40(%rsp), %rax
	decq	%rax
	movq	-48(%rsp), %rdx
	movq	%rdx, %rcx
	imulq	%rax, %rcx
	addq	%r10, %rcx
	movq	-56(%rsp), %rsi
	leaq	(%rsi,%rcx,4), %rcx
	movq	-64(%rsp), %rdi
	imulq	%rdi, %rax
	addq	%r10, %rax
	movq	-72(%rsp), %r9
	leaq	(%r9,%rax,4), %rax
	leaq	-1(%r10), %r11
	movq	%r11, -24(%rsp)
	movl	%r10d, %ebx
	andl	$3, %ebx
	movq	%r10, %r14
	andq	$-4, %r14
	cmpq	%rax, %rsi
	setb	%al
	cmpq	%rcx, %r9
	setb	%cl
	andb	%al, %cl
	movq	%rdi, %rax
	orq	%rdx, %rax
	shrq	$61, %rax
	andl	$1, %eax
	orb	%cl, %al
	movq	%rax, -32(%rsp)
	movq	%r10, %rax
	andq	$-16, %rax
	movq	%rax, -80(%rsp)
	leaq	192(%r9), %r12
	leaq	(,%rdi,4), %rax
	movq	%rax, -8(%rsp)
	leaq	(,%rdx,4), %rax
	movq	%rax, -16(%rsp)
	xorl	%r15d, %r15d
	vmovsd	.LCPI17_1(%rip), %xmm1
	vmovsd	.LCPI17_2(%rip), %xmm2
	vmovsd	.LCPI17_3(%rip), %xmm3
	vmovsd	.LCPI17_4(%rip), %xmm4
	vmovdqa64	.LCPI17_0(%rip), %zmm5
	movq	%rsi, %rdx
	movq	%r9, %rdi
	jmp	.LBB17_2
	.p2align	4
.LBB17_49:
	incq	%r15
	movq	-8(%rsp), %rax
	addq	%rax, %r12
	addq	%rax, %rdi
	addq	-16(%rsp), %rdx
	cmpq	-40(%rsp), %r15
	je	.LBB17_50
.LBB17_2:
	movq	%r15, %rax
	imulq	-64(%rsp), %rax
	movq	-72(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r9
	vxorpd	%xmm6, %xmm6, %xmm6
	testq	%r10, %r10
	je	.LBB17_3
	movq	%r12, %r11
	xorl	%esi, %esi
	vxorpd	%xmm7, %xmm7, %xmm7
	jmp	.LBB17_5
	.p2align	4
.LBB17_11:
	vaddps	%zmm10, %zmm11, %zmm10
	vaddps	%zmm8, %zmm9, %zmm8
	vaddps	%zmm8, %zmm10, %zmm8
	vcvtps2pd	%ymm8, %zmm9
	vaddpd	%zmm9, %zmm6, %zmm6
	vextractf64x4	$1, %zmm8, %ymm8
	vcvtps2pd	%ymm8, %zmm8
	vaddpd	%zmm8, %zmm7, %zmm7
	addq	$4096, %r11
	movq	%rbp, %rsi
	cmpq	%r10, %rbp
	jae	.LBB17_12
.LBB17_5:
	movq	%r10, %rax
	subq	%rsi, %rax
	leaq	1024(%rsi), %rbp
	cmpq	$1024, %rax
	movq	%rbp, %rcx
	cmovbq	%r10, %rcx
	movq	%rsi, %rax
	orq	$64, %rax
	vxorps	%xmm8, %xmm8, %xmm8
	cmpq	%rcx, %rax
	jbe	.LBB17_14
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	movq	%rsi, %rax
	jmp	.LBB17_7
	.p2align	4
.LBB17_14:
	movq	%r11, %r13
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	.p2align	4
.LBB17_15:
	vmovups	-192(%r13), %zmm12
	vmovups	-128(%r13), %zmm13
	vmovups	-64(%r13), %zmm14
	vmovups	(%r13), %zmm15
	vfmadd231ps	%zmm12, %zmm12, %zmm11
	vfmadd231ps	%zmm13, %zmm13, %zmm10
	vfmadd231ps	%zmm14, %zmm14, %zmm9
	vfmadd231ps	%zmm15, %zmm15, %zmm8
	leaq	64(%rsi), %rax
	addq	$256, %r13
	subq	$-128, %rsi
	cmpq	%rcx, %rsi
	movq	%rax, %rsi
	jbe	.LBB17_15
.LBB17_7:
	leaq	16(%rax), %rsi
	cmpq	%rcx, %rsi
	ja	.LBB17_9
	.p2align	4
.LBB17_8:
	vmovups	(%rdi,%rax,4), %zmm12
	vfmadd231ps	%zmm12, %zmm12, %zmm11
	leaq	16(%rax), %rsi
	addq	$32, %rax
	cmpq	%rcx, %rax
	movq	%rsi, %rax
	jbe	.LBB17_8
.LBB17_9:
	subq	%rax, %rcx
	jbe	.LBB17_11
	movl	$-1, %esi
	shll	%cl, %esi
	notl	%esi
	kmovd	%esi, %k1
	vmovups	(%r9,%rax,4), %zmm12 {%k1} {z}
	vpbroadcastd	%ecx, %zmm13
	vpcmpgtd	%zmm5, %zmm13, %k1
	vmovaps	%zmm12, %zmm12 {%k1} {z}
	vfmadd231ps	%zmm12, %zmm12, %zmm10
	jmp	.LBB17_11
	.p2align	4
.LBB17_3:
	vxorpd	%xmm7, %xmm7, %xmm7
.LBB17_12:
	testq	%r10, %r10
	sete	%cl
	vaddpd	%xmm6, %xmm7, %xmm8
	vextractf128	$1, %ymm7, %xmm9
	vextractf128	$1, %ymm6, %xmm10
	vaddpd	%xmm10, %xmm9, %xmm9
	vextractf32x4	$2, %zmm7, %xmm10
	vextractf32x4	$2, %zmm6, %xmm11
	vaddpd	%xmm11, %xmm10, %xmm10
	vaddpd	%xmm8, %xmm10, %xmm8
	vextractf32x4	$3, %zmm7, %xmm7
	vextractf32x4	$3, %zmm6, %xmm6
	vaddpd	%xmm6, %xmm7, %xmm6
	vaddpd	%xmm6, %xmm9, %xmm6
	vaddpd	%xmm6, %xmm8, %xmm6
	vshufpd	$1, %xmm6, %xmm6, %xmm7
	vaddsd	%xmm6, %xmm7, %xmm6
	vcmplesd	%xmm1, %xmm6, %k0
	vcmpgesd	%xmm2, %xmm6, %k1
	kandw	%k0, %k1, %k0
	kmovd	%k0, %eax
	orb	%al, %cl
	testb	$1, %cl
	je	.LBB17_16
	kmovd	%eax, %k1
	vmovsd	%xmm6, %xmm6, %xmm6 {%k1} {z}
	jmp	.LBB17_23
	.p2align	4
.LBB17_16:
	cmpq	$3, -24(%rsp)
	jae	.LBB17_18
	vxorpd	%xmm6, %xmm6, %xmm6
	xorl	%eax, %eax
	jmp	.LBB17_20
	.p2align	4
.LBB17_18:
	vxorpd	%xmm6, %xmm6, %xmm6
	xorl	%eax, %eax
	.p2align	4
.LBB17_19:
	vmovss	(%rdi,%rax,4), %xmm7
	vmovss	4(%rdi,%rax,4), %xmm8
	vcvtss2sd	%xmm7, %xmm7, %xmm7
	vcvtss2sd	%xmm8, %xmm8, %xmm8
	vfmadd213sd	%xmm6, %xmm7, %xmm7
	vmovss	8(%rdi,%rax,4), %xmm6
	vcvtss2sd	%xmm6, %xmm6, %xmm9
	vfmadd213sd	%xmm7, %xmm8, %xmm8
	vmovss	12(%rdi,%rax,4), %xmm6
	vcvtss2sd	%xmm6, %xmm6, %xmm6
	vfmadd213sd	%xmm8, %xmm9, %xmm9
	vfmadd213sd	%xmm9, %xmm6, %xmm6
	addq	$4, %rax
	cmpq	%rax, %r14
	jne	.LBB17_19
.LBB17_20:
	testq	%rbx, %rbx
	je	.LBB17_23
	leaq	(%rdi,%rax,4), %rax
	xorl	%ecx, %ecx
	.p2align	4
.LBB17_22:
	vmovss	(%rax,%rcx,4), %xmm7
	vcvtss2sd	%xmm7, %xmm7, %xmm7
	vfmadd231sd	%xmm7, %xmm7, %xmm6
	incq	%rcx
	cmpq	%rcx, %rbx
	jne	.LBB17_22
.LBB17_23:
	vsqrtsd	%xmm6, %xmm6, %xmm6
	testq	%r8, %r8
	je	.LBB17_25
	vcvtsd2ss	%xmm6, %xmm6, %xmm7
	vmovss	%xmm7, (%r8,%r15,4)
.LBB17_25:
	movq	%r15, %rax
	imulq	-48(%rsp), %rax
	movq	-56(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r13
	vmaxsd	%xmm6, %xmm0, %xmm6
	vucomisd	%xmm2, %xmm6
	jbe	.LBB17_27
	vucomisd	%xmm6, %xmm3
	jbe	.LBB17_27
	vdivsd	%xmm6, %xmm4, %xmm6
	vcvtsd2ss	%xmm6, %xmm6, %xmm6
	cmpq	$16, %r10
	jae	.LBB17_45
	xorl	%eax, %eax
	jmp	.LBB17_47
	.p2align	4
.LBB17_27:
	testq	%r10, %r10
	je	.LBB17_49
	cmpq	$4, %r10
	setb	%al
	orb	-32(%rsp), %al
	testb	$1, %al
	je	.LBB17_34
	xorl	%eax, %eax
	jmp	.LBB17_30
	.p2align	4
.LBB17_45:
	vbroadcastss	%xmm6, %zmm7
	xorl	%ecx, %ecx
	.p2align	4
.LBB17_46:
	vmulps	(%rdi,%rcx,4), %zmm7, %zmm8
	vmovups	%zmm8, (%rdx,%rcx,4)
	leaq	16(%rcx), %rax
	addq	$32, %rcx
	cmpq	%r10, %rcx
	movq	%rax, %rcx
	jbe	.LBB17_46
.LBB17_47:
	cmpq	%rax, %r10
	jbe	.LBB17_49
	movl	%r10d, %ecx
	subl	%eax, %ecx
	movl	$-1, %esi
	shll	%cl, %esi
	notl	%esi
	kmovd	%esi, %k1
	vmovups	(%r9,%rax,4), %zmm7 {%k1} {z}
	vbroadcastss	%xmm6, %zmm6
	vmulps	%zmm7, %zmm6, %zmm6
	vmovups	%zmm6, (%r13,%rax,4) {%k1}
	jmp	.LBB17_49
.LBB17_34:
	cmpq	$16, %r10
	jae	.LBB17_36
	xorl	%ecx, %ecx
	jmp	.LBB17_40
.LBB17_36:
	vbroadcastsd	%xmm6, %zmm7
	xorl	%eax, %eax
	movq	-80(%rsp), %rcx
	.p2align	4
.LBB17_37:
	vcvtps2pd	(%rdi,%rax,4), %zmm8
	vcvtps2pd	32(%rdi,%rax,4), %zmm9
	vdivpd	%zmm7, %zmm9, %zmm9
	vdivpd	%zmm7, %zmm8, %zmm8
	vcvtpd2ps	%zmm8, %ymm8
	vcvtpd2ps	%zmm9, %ymm9
	vinsertf64x4	$1, %ymm9, %zmm8, %zmm8
	vmovupd	%zmm8, (%rdx,%rax,4)
	addq	$16, %rax
	cmpq	%rax, %rcx
	jne	.LBB17_37
	cmpq	%rcx, %r10
	je	.LBB17_49
	movq	-80(%rsp), %rcx
	movq	%rcx, %rax
	testb	$12, %r10b
	je	.LBB17_30
.LBB17_40:
	vbroadcastsd	%xmm6, %ymm7
	.p2align	4
.LBB17_41:
	vcvtps2pd	(%rdi,%rcx,4), %ymm8
	vdivpd	%ymm7, %ymm8, %ymm8
	vcvtpd2ps	%ymm8, %xmm8
	vmovupd	%xmm8, (%rdx,%rcx,4)
	addq	$4, %rcx
	cmpq	%rcx, %r14
	jne	.LBB17_41
	movq	%r14, %rax
	cmpq	%r14, %r10
	je	.LBB17_49
.LBB17_30:
	movq	%rax, %rcx
	orq	$1, %rcx
	testb	$1, %r10b
	je	.LBB17_32
	vmovss	(%r9,%rax,4), %xmm7
	vcvtss2sd	%xmm7, %xmm7, %xmm7
	vdivsd	%xmm6, %xmm7, %xmm7
	vcvtsd2ss	%xmm7, %xmm7, %xmm7
	vmovss	%xmm7, (%r13,%rax,4)
	movq	%rcx, %rax
.LBB17_32:
	cmpq	%rcx, %r10
	je	.LBB17_49
	.p2align	4
.LBB17_33:
	vmovss	(%rdi,%rax,4), %xmm7
	vcvtss2sd	%xmm7, %xmm7, %xmm7
	vdivsd	%xmm6, %xmm7, %xmm7
	vcvtsd2ss	%xmm7, %xmm7, %xmm7
	vmovss	%xmm7, (%rdx,%rax,4)
	vmovss	4(%rdi,%rax,4), %xmm7
	vcvtss2sd	%xmm7, %xmm7, %xmm7
	vdivsd	%xmm6, %xmm7, %xmm7
	vcvtsd2ss	%xmm7, %xmm7, %xmm7
	vmovss	%xmm7, 4(%rdx,%rax,4)
	addq	$2, %rax
	cmpq	%rax, %r10
	jne	.LBB17_33
	jmp	.LBB17_49
.LBB17_50:
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
	vcvtusi2sd	%rdx, %xmm15, %xmm0
	vbroadcastsd	%xmm0, %zmm0
	leaq	(,%rsi,4), %r9
	leaq	(,%rsi,8), %r10
	xorl	%r11d, %r11d
	vxorps	%xmm1, %xmm1, %xmm1
	movq	-24(%rsp), %rdi
	movq	%rcx, -16(%rsp)
	jmp	.LBB18_2
	.p2align	4
.LBB18_6:
	movl	$-1, %r8d
	shll	%cl, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	%zmm2, (%rax) {%k1}
.LBB18_7:
	addq	$16, %r11
	addq	$64, %rdi
	movq	-16(%rsp), %rcx
	cmpq	%rcx, %r11
	jae	.LBB18_8
.LBB18_2:
	subq	%r11, %rcx
	testq	%rdx, %rdx
	je	.LBB18_3
	movl	$-1, %eax
	shll	%cl, %eax
	movq	-24(%rsp), %r8
	leaq	(%r8,%r11,4), %r14
	notl	%eax
	kmovd	%eax, %k1
	vxorpd	%xmm2, %xmm2, %xmm2
	movq	%rdx, %r15
	xorl	%eax, %eax
	vxorpd	%xmm3, %xmm3, %xmm3
	jmp	.LBB18_10
	.p2align	4
.LBB18_20:
	vextractf64x4	$1, %zmm4, %ymm5
	vcvtps2pd	%ymm5, %zmm5
	vcvtps2pd	%ymm4, %zmm4
.LBB18_21:
	vaddpd	%zmm5, %zmm3, %zmm3
	vaddpd	%zmm4, %zmm2, %zmm2
	addq	$16, %rax
	addq	$-16, %r15
	cmpq	%rdx, %rax
	jae	.LBB18_4
.LBB18_10:
	cmpq	$16, %r15
	movl	$16, %ebp
	cmovbq	%r15, %rbp
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	cmpq	%rax, %rdx
	jbe	.LBB18_21
	cmpq	$16, %r15
	movl	$16, %r8d
	cmovbq	%r15, %r8
	movq	%rax, %r12
	testb	$1, %r8b
	je	.LBB18_16
	movq	%rax, %r8
	imulq	%rsi, %r8
	leaq	(%r14,%r8,4), %rbx
	cmpq	$15, %rcx
	jbe	.LBB18_13
	vmovups	(%rbx), %zmm4
	jmp	.LBB18_15
.LBB18_13:
	vmovups	(%rbx), %zmm4 {%k1} {z}
.LBB18_15:
	vaddps	%zmm1, %zmm4, %zmm4
	movq	%rax, %r12
	orq	$1, %r12
.LBB18_16:
	cmpq	$1, %r15
	je	.LBB18_20
	movq	%r12, %r13
	subq	%rbp, %r13
	leaq	1(%r12), %rbp
	imulq	%r9, %rbp
	imulq	%r9, %r12
	movq	%rdi, %rbx
	jmp	.LBB18_18
	.p2align	4
.LBB18_25:
	vmovups	(%r8), %zmm6
.LBB18_26:
	vaddps	%zmm5, %zmm4, %zmm4
	vaddps	%zmm6, %zmm4, %zmm4
	addq	$2, %r13
	addq	%r10, %rbx
	cmpq	%r13, %rax
	je	.LBB18_20
.LBB18_18:
	leaq	(%rbx,%r12), %r8
	cmpq	$16, %rcx
	jb	.LBB18_22
	vmovups	(%r8), %zmm5
	jmp	.LBB18_23
	.p2align	4
.LBB18_22:
	vmovups	(%r8), %zmm5 {%k1} {z}
.LBB18_23:
	leaq	(%rbx,%rbp), %r8
	cmpq	$15, %rcx
	ja	.LBB18_25
	vmovups	(%r8), %zmm6 {%k1} {z}
	jmp	.LBB18_26
	.p2align	4
.LBB18_3:
	vxorpd	%xmm2, %xmm2, %xmm2
	vxorpd	%xmm3, %xmm3, %xmm3
.LBB18_4:
	vdivpd	%zmm0, %zmm3, %zmm3
	vdivpd	%zmm0, %zmm2, %zmm2
	movq	-8(%rsp), %rax
	leaq	(%rax,%r11,4), %rax
	vcvtpd2ps	%zmm2, %ymm2
	vcvtpd2ps	%zmm3, %ymm3
	vinsertf64x4	$1, %ymm3, %zmm2, %zmm2
	cmpq	$16, %rcx
	jb	.LBB18_6
	vmovups	%zmm2, (%rax)
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
	pushq	%r14
	pushq	%rbx
	movq	%rcx, %rax
	movq	%rdx, %r9
	andq	$-2, %r9
	xorl	%r10d, %r10d
	vbroadcastss	.LCPI19_0(%rip), %zmm0
	vxorps	%xmm1, %xmm1, %xmm1
	jmp	.LBB19_2
	.p2align	4
.LBB19_11:
	movl	$-1, %ebx
	shll	%cl, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	%zmm2, (%r11) {%k1}
.LBB19_12:
	addq	$16, %r10
	cmpq	%rax, %r10
	jae	.LBB19_13
.LBB19_2:
	movq	%rax, %rcx
	subq	%r10, %rcx
	vmovaps	%zmm0, %zmm2
	testq	%rdx, %rdx
	je	.LBB19_9
	movl	$-1, %ebx
	shll	%cl, %ebx
	leaq	(%rdi,%r10,4), %r11
	notl	%ebx
	kmovd	%ebx, %k1
	xorl	%ebx, %ebx
	vmovaps	%zmm0, %zmm2
	cmpq	$1, %rdx
	jne	.LBB19_15
.LBB19_4:
	testb	$1, %dl
	je	.LBB19_9
	movq	(%rsi,%rbx,8), %rbx
	leaq	(%r11,%rbx,4), %r11
	cmpq	$15, %rcx
	jbe	.LBB19_6
	vmovups	(%r11), %zmm3
	jmp	.LBB19_8
	.p2align	4
.LBB19_20:
	vmovups	(%r14), %zmm4
.LBB19_21:
	vcmpltps	%zmm3, %zmm2, %k0
	vcmpunordps	%zmm1, %zmm3, %k2
	korw	%k2, %k0, %k2
	vmovaps	%zmm3, %zmm2 {%k2}
	vcmpltps	%zmm4, %zmm2, %k0
	vcmpunordps	%zmm1, %zmm4, %k2
	korw	%k2, %k0, %k2
	vmovaps	%zmm4, %zmm2 {%k2}
	addq	$2, %rbx
	cmpq	%rbx, %r9
	je	.LBB19_4
.LBB19_15:
	movq	(%rsi,%rbx,8), %r14
	leaq	(%r11,%r14,4), %r14
	cmpq	$16, %rcx
	jb	.LBB19_17
	vmovups	(%r14), %zmm3
	jmp	.LBB19_18
	.p2align	4
.LBB19_17:
	vmovups	(%r14), %zmm3 {%k1} {z}
.LBB19_18:
	movq	8(%rsi,%rbx,8), %r14
	leaq	(%r11,%r14,4), %r14
	cmpq	$15, %rcx
	ja	.LBB19_20
	vmovups	(%r14), %zmm4 {%k1} {z}
	jmp	.LBB19_21
.LBB19_6:
	vmovups	(%r11), %zmm3 {%k1} {z}
.LBB19_8:
	vcmpltps	%zmm3, %zmm2, %k0
	vcmpunordps	%zmm1, %zmm3, %k1
	korw	%k1, %k0, %k1
	vmovaps	%zmm3, %zmm2 {%k1}
.LBB19_9:
	leaq	(%r8,%r10,4), %r11
	cmpq	$16, %rcx
	jb	.LBB19_11
	vmovups	%zmm2, (%r11)
	jmp	.LBB19_12
.LBB19_13:
	popq	%rbx
	popq	%r14
.LBB19_14:
	vzeroupper
	retq
.Lfunc_end19:
	.size	max_rows, .Lfunc_end19-max_rows
	.p2align	4
	.type	add,@function
add:
	cmpq	$16, %rcx
	jae	.LBB20_2
	xorl	%eax, %eax
	jmp	.LBB20_4
.LBB20_2:
	xorl	%r8d, %r8d
	.p2align	4
.LBB20_3:
	vmovups	(%rdi,%r8,4), %zmm0
	vaddps	(%rsi,%r8,4), %zmm0, %zmm0
	vmovups	%zmm0, (%rdx,%r8,4)
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%rcx, %r8
	movq	%rax, %r8
	jbe	.LBB20_3
.LBB20_4:
	cmpq	%rax, %rcx
	jbe	.LBB20_6
	subl	%eax, %ecx
	movl	$-1, %r8d
	shll	%cl, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rdi,%rax,4), %zmm0 {%k1} {z}
	vmovups	(%rsi,%rax,4), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rdx,%rax,4) {%k1}
.LBB20_6:
	vzeroupper
	retq
.Lfunc_end20:
	.size	add, .Lfunc_end20-add
	.p2align	4
	.type	float16_to_float32,@function
float16_to_float32:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-32, %rsp
	subq	$64, %rsp
	movq	%rsi, %rbx
	cmpq	$16, %rdx
	jae	.LBB21_2
	xorl	%r15d, %r15d
	jmp	.LBB21_4
.LBB21_2:
	xorl	%eax, %eax
	.p2align	4
.LBB21_3:
	vcvtph2ps	(%rdi,%rax,2), %zmm0
	vmovups	%zmm0, (%rbx,%rax,4)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rdx, %rax
	movq	%r15, %rax
	jbe	.LBB21_3
.LBB21_4:
	subq	%r15, %rdx
	jbe	.LBB21_6
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, (%rsp)
	leaq	(%rdi,%r15,2), %rsi
	leaq	(%rdx,%rdx), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vcvtph2ps	(%rsp), %zmm0
	movl	$-1, %eax
	movl	%r14d, %ecx
	shll	%cl, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm0, (%rbx,%r15,4) {%k1}
.LBB21_6:
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end21:
	.size	float16_to_float32, .Lfunc_end21-float16_to_float32
	.p2align	4
	.type	float32_to_float16,@function
float32_to_float16:
	cmpq	$16, %rdx
	jae	.LBB22_2
	xorl	%eax, %eax
	jmp	.LBB22_4
.LBB22_2:
	xorl	%ecx, %ecx
	.p2align	4
.LBB22_3:
	vmovups	(%rdi,%rcx,4), %zmm0
	vcvtps2ph	$0, %zmm0, (%rsi,%rcx,2)
	leaq	16(%rcx), %rax
	addq	$32, %rcx
	cmpq	%rdx, %rcx
	movq	%rax, %rcx
	jbe	.LBB22_3
.LBB22_4:
	movq	%rax, %r8
	subq	%rdx, %r8
	jae	.LBB22_14
	pushq	%rbp
	movq	%rsp, %rbp
	andq	$-32, %rsp
	subq	$96, %rsp
	movq	%rdx, %rcx
	subq	%rax, %rcx
	movl	$-1, %r9d
	shll	%cl, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rdi,%rax,4), %zmm0 {%k1} {z}
	vcvtps2ph	$0, %zmm0, %ymm0
	andl	$3, %edx
	cmpq	$-4, %r8
	jbe	.LBB22_7
	xorl	%edi, %edi
	movq	%rax, %rcx
	testq	%rdx, %rdx
	jne	.LBB22_11
	jmp	.LBB22_13
.LBB22_7:
	subq	%rdx, %rcx
	leaq	(%rsi,%rax,2), %r8
	addq	$6, %r8
	xorl	%edi, %edi
	.p2align	4
.LBB22_8:
	movl	%edi, %r9d
	andl	$15, %r9d
	vmovaps	%ymm0, (%rsp)
	movzwl	(%rsp,%r9,2), %r9d
	movw	%r9w, -6(%r8,%rdi,2)
	leal	1(%rdi), %r9d
	andl	$15, %r9d
	movzwl	(%rsp,%r9,2), %r9d
	movw	%r9w, -4(%r8,%rdi,2)
	leal	2(%rdi), %r9d
	andl	$15, %r9d
	movzwl	(%rsp,%r9,2), %r9d
	movw	%r9w, -2(%r8,%rdi,2)
	leal	3(%rdi), %r9d
	andl	$15, %r9d
	movzwl	(%rsp,%r9,2), %r9d
	movw	%r9w, (%r8,%rdi,2)
	addq	$4, %rdi
	cmpq	%rcx, %rdi
	jne	.LBB22_8
	movq	%rdi, %rcx
	addq	%rax, %rcx
	testq	%rdx, %rdx
	je	.LBB22_13
.LBB22_11:
	orq	$1, %rax
	.p2align	4
.LBB22_12:
	vmovaps	%ymm0, 32(%rsp)
	movl	%edi, %r8d
	andl	$15, %r8d
	movzwl	32(%rsp,%r8,2), %r8d
	movw	%r8w, (%rsi,%rcx,2)
	leaq	1(%rdi), %r8
	addq	%rax, %rdi
	movq	%rdi, %rcx
	movq	%r8, %rdi
	decq	%rdx
	jne	.LBB22_12
.LBB22_13:
	movq	%rbp, %rsp
	popq	%rbp
.LBB22_14:
	vzeroupper
	retq
.Lfunc_end22:
	.size	float32_to_float16, .Lfunc_end22-float32_to_float16
	.p2align	4
	.type	bfloat16_to_float32,@function
bfloat16_to_float32:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-32, %rsp
	subq	$64, %rsp
	movq	%rsi, %rbx
	cmpq	$16, %rdx
	jae	.LBB23_2
	xorl	%r15d, %r15d
	jmp	.LBB23_4
.LBB23_2:
	xorl	%eax, %eax
	.p2align	4
.LBB23_3:
	vpmovzxwd	(%rdi,%rax,2), %zmm0
	vpslld	$16, %zmm0, %zmm0
	vmovdqu64	%zmm0, (%rbx,%rax,4)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rdx, %rax
	movq	%r15, %rax
	jbe	.LBB23_3
.LBB23_4:
	subq	%r15, %rdx
	jbe	.LBB23_6
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%ymm0, (%rsp)
	leaq	(%rdi,%r15,2), %rsi
	leaq	(%rdx,%rdx), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vpmovzxwd	(%rsp), %zmm0
	movl	$-1, %eax
	movl	%r14d, %ecx
	shll	%cl, %eax
	vpslld	$16, %zmm0, %zmm0
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm0, (%rbx,%r15,4) {%k1}
.LBB23_6:
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
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
	.long	2147483647
.LCPI24_3:
	.long	2139095040
.LCPI24_4:
	.long	64
	.text
	.p2align	4
	.type	float32_to_bfloat16,@function
float32_to_bfloat16:
	cmpq	$16, %rdx
	jae	.LBB24_2
	xorl	%eax, %eax
	jmp	.LBB24_4
.LBB24_2:
	xorl	%ecx, %ecx
	vpbroadcastd	.LCPI24_0(%rip), %zmm0
	vpbroadcastd	.LCPI24_1(%rip), %zmm1
	vpbroadcastd	.LCPI24_2(%rip), %zmm2
	vpbroadcastd	.LCPI24_3(%rip), %zmm3
	vpbroadcastd	.LCPI24_4(%rip), %zmm4
	.p2align	4
.LBB24_3:
	vmovdqu64	(%rdi,%rcx,4), %zmm5
	vpsrld	$16, %zmm5, %zmm6
	vpandd	%zmm0, %zmm6, %zmm7
	vpaddd	%zmm7, %zmm5, %zmm7
	vpaddd	%zmm1, %zmm7, %zmm7
	vpsrld	$16, %zmm7, %zmm7
	vpandd	%zmm2, %zmm5, %zmm5
	vpcmpgtd	%zmm3, %zmm5, %k1
	vpord	%zmm4, %zmm6, %zmm7 {%k1}
	vpmovdw	%zmm7, (%rsi,%rcx,2)
	leaq	16(%rcx), %rax
	addq	$32, %rcx
	cmpq	%rdx, %rcx
	movq	%rax, %rcx
	jbe	.LBB24_3
.LBB24_4:
	pushq	%rbp
	movq	%rsp, %rbp
	andq	$-64, %rsp
	subq	$192, %rsp
	movq	%rax, %r8
	subq	%rdx, %r8
	jae	.LBB24_13
	movq	%rdx, %rcx
	subq	%rax, %rcx
	movl	$-1, %r9d
	shll	%cl, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rdi,%rax,4), %zmm1 {%k1} {z}
	vpsrld	$16, %zmm1, %zmm2
	vpandd	.LCPI24_0(%rip){1to16}, %zmm2, %zmm0
	vpaddd	%zmm0, %zmm1, %zmm0
	vpaddd	.LCPI24_1(%rip){1to16}, %zmm0, %zmm0
	vpsrld	$16, %zmm0, %zmm0
	vpandd	.LCPI24_2(%rip){1to16}, %zmm1, %zmm1
	vpcmpgtd	.LCPI24_3(%rip){1to16}, %zmm1, %k1
	vpord	.LCPI24_4(%rip){1to16}, %zmm2, %zmm0 {%k1}
	andl	$3, %edx
	cmpq	$-4, %r8
	jbe	.LBB24_7
	xorl	%edi, %edi
	movq	%rax, %rcx
	testq	%rdx, %rdx
	jne	.LBB24_11
	jmp	.LBB24_13
.LBB24_7:
	subq	%rdx, %rcx
	leaq	(%rsi,%rax,2), %r8
	addq	$6, %r8
	xorl	%edi, %edi
	.p2align	4
.LBB24_8:
	movl	%edi, %r9d
	andl	$15, %r9d
	vmovdqa64	%zmm0, (%rsp)
	movl	(%rsp,%r9,4), %r9d
	movw	%r9w, -6(%r8,%rdi,2)
	leal	1(%rdi), %r9d
	andl	$15, %r9d
	movl	(%rsp,%r9,4), %r9d
	movw	%r9w, -4(%r8,%rdi,2)
	leal	2(%rdi), %r9d
	andl	$15, %r9d
	movl	(%rsp,%r9,4), %r9d
	movw	%r9w, -2(%r8,%rdi,2)
	leal	3(%rdi), %r9d
	andl	$15, %r9d
	movl	(%rsp,%r9,4), %r9d
	movw	%r9w, (%r8,%rdi,2)
	addq	$4, %rdi
	cmpq	%rcx, %rdi
	jne	.LBB24_8
	movq	%rdi, %rcx
	addq	%rax, %rcx
	testq	%rdx, %rdx
	je	.LBB24_13
.LBB24_11:
	orq	$1, %rax
	.p2align	4
.LBB24_12:
	vmovdqa64	%zmm0, 64(%rsp)
	movl	%edi, %r8d
	andl	$15, %r8d
	movl	64(%rsp,%r8,4), %r8d
	movw	%r8w, (%rsi,%rcx,2)
	leaq	1(%rdi), %r8
	addq	%rax, %rdi
	movq	%rdi, %rcx
	movq	%r8, %rdi
	decq	%rdx
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
	subq	$256, %rsp
	movq	%rcx, 32(%rsp)
	movq	%rdx, -112(%rsp)
	movq	%rdi, -120(%rsp)
	testq	%r8, %r8
	je	.LBB25_32
	leaq	(%rsi,%rsi,2), %rax
	movq	32(%rsp), %rdx
	leaq	(%rdx,%rdx,2), %rcx
	leaq	(,%rsi,4), %rdi
	movq	%rdi, (%rsp)
	movq	%rsi, %rdi
	shlq	$7, %rdi
	movq	%rdi, 160(%rsp)
	movq	%rsi, %rdi
	shlq	$4, %rdi
	movq	%rdi, 240(%rsp)
	movq	-120(%rsp), %rdi
	leaq	(%rdi,%rax,4), %rax
	movq	%rax, -16(%rsp)
	leaq	(%rdi,%rsi,8), %rax
	movq	%rax, -24(%rsp)
	leaq	(%rdi,%rsi,4), %rax
	movq	%rax, -32(%rsp)
	movq	-112(%rsp), %rax
	leaq	(%rax,%rcx,4), %rcx
	movq	%rcx, 24(%rsp)
	movq	%rdx, %rcx
	shlq	$7, %rcx
	movq	%rcx, 208(%rsp)
	movq	%rdx, %rcx
	shlq	$4, %rcx
	movq	%rcx, 144(%rsp)
	leaq	(%rax,%rdx,8), %rcx
	movq	%rcx, 16(%rsp)
	leaq	(,%rdx,4), %rcx
	leaq	(%rax,%rdx,4), %rdx
	movq	%rdx, 8(%rsp)
	xorl	%edx, %edx
	movq	%rax, -40(%rsp)
	movq	%rdi, -48(%rsp)
	movq	%rcx, %rdi
	xorl	%eax, %eax
	movq	%rcx, -96(%rsp)
	movq	%r9, 216(%rsp)
	movq	%r8, 168(%rsp)
	jmp	.LBB25_3
	.p2align	4
.LBB25_2:
	movq	184(%rsp), %rdx
	incq	%rdx
	movq	160(%rsp), %rax
	addq	%rax, -48(%rsp)
	addq	%rax, -16(%rsp)
	addq	%rax, -24(%rsp)
	addq	%rax, -32(%rsp)
	subq	$-128, 24(%rsp)
	subq	$-128, 16(%rsp)
	subq	$-128, -40(%rsp)
	subq	$-128, 8(%rsp)
	movq	168(%rsp), %r8
	movq	176(%rsp), %rax
	cmpq	%r8, %rax
	jae	.LBB25_32
.LBB25_3:
	movq	%rax, %rsi
	movq	%rdx, 184(%rsp)
	movq	%rdx, %rcx
	shlq	$5, %rcx
	movq	%r8, %rax
	subq	%rcx, %rax
	cmpq	$32, %rax
	movl	$32, %ecx
	cmovaeq	%rcx, %rax
	movq	%r8, %rcx
	subq	%rsi, %rcx
	movq	%rsi, -8(%rsp)
	leaq	32(%rsi), %rdx
	cmpq	$32, %rcx
	movq	%rdx, 176(%rsp)
	cmovbq	%r8, %rdx
	movq	%rdx, -88(%rsp)
	testq	%r9, %r9
	je	.LBB25_2
	movq	-8(%rsp), %rcx
	leaq	-1(%rcx), %rdx
	leaq	(%rax,%rcx), %rsi
	decq	%rsi
	imulq	(%rsp), %rsi
	orq	$4, %rcx
	movq	%rcx, 128(%rsp)
	addq	%rax, %rdx
	movq	%rdx, 200(%rsp)
	movq	-120(%rsp), %rax
	addq	%rax, %rsi
	movq	%rsi, 192(%rsp)
	movq	%rax, 120(%rsp)
	movq	-112(%rsp), %rax
	movq	%rax, 112(%rsp)
	movq	8(%rsp), %rax
	movq	%rax, 104(%rsp)
	movq	-40(%rsp), %rax
	movq	%rax, 96(%rsp)
	movq	16(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	24(%rsp), %rax
	movq	%rax, 80(%rsp)
	movq	-32(%rsp), %rax
	movq	%rax, 72(%rsp)
	movq	-24(%rsp), %rax
	movq	%rax, 64(%rsp)
	movq	-16(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	-48(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	$0, 40(%rsp)
	movq	%r9, %rcx
	xorl	%eax, %eax
	jmp	.LBB25_6
	.p2align	4
.LBB25_5:
	movq	136(%rsp), %rcx
	addq	$-32, %rcx
	incq	40(%rsp)
	subq	$-128, 48(%rsp)
	subq	$-128, 56(%rsp)
	subq	$-128, 64(%rsp)
	subq	$-128, 72(%rsp)
	movq	208(%rsp), %rax
	addq	%rax, 80(%rsp)
	addq	%rax, 88(%rsp)
	addq	%rax, 96(%rsp)
	addq	%rax, 104(%rsp)
	subq	$-128, 112(%rsp)
	subq	$-128, 120(%rsp)
	movq	216(%rsp), %r9
	movq	224(%rsp), %rax
	cmpq	%r9, %rax
	movq	-96(%rsp), %rdi
	jae	.LBB25_2
.LBB25_6:
	movq	%rax, %rdx
	cmpq	$32, %rcx
	movl	$32, %eax
	movq	%rcx, 136(%rsp)
	cmovbq	%rcx, %rax
	movq	%rax, -104(%rsp)
	movq	%r9, %rax
	subq	%rdx, %rax
	movq	%rdx, -128(%rsp)
	leaq	32(%rdx), %rbp
	cmpq	$32, %rax
	movq	%rbp, 224(%rsp)
	cmovbq	%r9, %rbp
	movq	-8(%rsp), %r12
	movq	128(%rsp), %rax
	cmpq	-88(%rsp), %rax
	jbe	.LBB25_7
.LBB25_14:
	cmpq	-88(%rsp), %r12
	jae	.LBB25_5
	movq	%r12, %r13
	movq	-128(%rsp), %r12
	movq	-104(%rsp), %r10
	leaq	(%r10,%r12), %rcx
	movl	%r10d, %eax
	movl	%r10d, %r14d
	andl	$48, %r14d
	leaq	-1(%r12), %rsi
	movq	40(%rsp), %rdx
	shlq	$7, %rdx
	movq	-112(%rsp), %rdi
	leaq	(%rdi,%rdx), %r9
	movq	200(%rsp), %rdi
	leaq	(%rdi,%r10), %r8
	movq	-120(%rsp), %rdi
	addq	%rdx, %rdi
	addq	192(%rsp), %rdx
	leaq	(%r9,%r8,4), %rbx
	leaq	(%rdx,%rax,4), %rdx
	movq	(%rsp), %rax
	testq	%rax, %rax
	sets	%r15b
	cmpq	$1, 32(%rsp)
	sete	%r11b
	leaq	(%r9,%r13,4), %r9
	imulq	%r13, %rax
	addq	%rax, %rdi
	addq	%r10, %rsi
	movq	%rsi, -64(%rsp)
	cmpq	$16, 136(%rsp)
	setae	%sil
	andb	%r11b, %sil
	cmpq	%rdx, %r9
	setb	%dl
	cmpq	%rbx, %rdi
	setb	%r9b
	andb	%dl, %r9b
	orb	%r15b, %r9b
	andl	$48, %r10d
	movq	%r10, -72(%rsp)
	leaq	(%r12,%r10), %rdx
	movq	%rdx, -80(%rsp)
	movq	112(%rsp), %rdx
	leaq	(%rdx,%r13,4), %rdx
	movq	120(%rsp), %rdi
	leaq	(%rdi,%rax), %r12
	notb	%sil
	orb	%r9b, %sil
	movb	%sil, -56(%rsp)
	movq	-112(%rsp), %rsi
	leaq	(%rsi,%r13,4), %r9
	addq	-120(%rsp), %rax
	jmp	.LBB25_16
	.p2align	4
.LBB25_21:
	movq	%r13, %rdi
	incq	%rdi
	addq	$4, %rdx
	movq	(%rsp), %rsi
	addq	%rsi, %r12
	addq	$4, %r9
	addq	%rsi, %rax
	movq	%rdi, %r13
	cmpq	-88(%rsp), %rdi
	jae	.LBB25_5
.LBB25_16:
	cmpq	%rbp, -128(%rsp)
	jae	.LBB25_21
	movq	-128(%rsp), %r8
	testb	$1, -56(%rsp)
	jne	.LBB25_26
	xorl	%esi, %esi
	.p2align	4
.LBB25_19:
	vmovups	(%r12,%rsi,4), %zmm0
	vmovups	%zmm0, (%rdx,%rsi,4)
	addq	$16, %rsi
	cmpq	%rsi, %r14
	jne	.LBB25_19
	movq	-80(%rsp), %r8
	movq	-72(%rsp), %rsi
	cmpq	%rsi, -104(%rsp)
	je	.LBB25_21
.LBB25_26:
	movq	-104(%rsp), %rsi
	movl	%esi, %r10d
	subl	%r8d, %r10d
	movq	%r8, %rsi
	testb	$3, %r10b
	movq	-96(%rsp), %rdi
	je	.LBB25_29
	movq	%rdi, %r10
	imulq	%r8, %r10
	addq	%r9, %r10
	movq	-104(%rsp), %rsi
	subb	%r8b, %sil
	movzbl	%sil, %r11d
	andl	$3, %r11d
	movq	%r8, %rsi
	.p2align	4
.LBB25_28:
	vmovss	(%rax,%rsi,4), %xmm0
	vmovss	%xmm0, (%r10)
	incq	%rsi
	addq	%rdi, %r10
	decq	%r11
	jne	.LBB25_28
.LBB25_29:
	movq	-64(%rsp), %r10
	subq	%r8, %r10
	cmpq	$3, %r10
	movq	144(%rsp), %rdi
	jb	.LBB25_21
	leaq	3(%rsi), %r8
	movq	-96(%rsp), %r15
	imulq	%r15, %r8
	movq	%r15, %r10
	imulq	%rsi, %r10
	leaq	2(%rsi), %r11
	imulq	%r15, %r11
	leaq	1(%rsi), %rbx
	imulq	%r15, %rbx
	movq	%r9, %r15
	.p2align	4
.LBB25_31:
	vmovss	(%rax,%rsi,4), %xmm0
	vmovss	%xmm0, (%r15,%r10)
	vmovss	4(%rax,%rsi,4), %xmm0
	vmovss	%xmm0, (%r15,%rbx)
	vmovss	8(%rax,%rsi,4), %xmm0
	vmovss	%xmm0, (%r15,%r11)
	vmovss	12(%rax,%rsi,4), %xmm0
	vmovss	%xmm0, (%r15,%r8)
	addq	$4, %rsi
	addq	%rdi, %r15
	cmpq	%rsi, %rcx
	jne	.LBB25_31
	jmp	.LBB25_21
	.p2align	4
.LBB25_7:
	movq	-128(%rsp), %rax
	orq	$4, %rax
	movq	%rax, 248(%rsp)
	movq	-16(%rsp), %rax
	movq	%rax, -56(%rsp)
	movq	-40(%rsp), %rax
	movq	%rax, 152(%rsp)
	movq	-24(%rsp), %rax
	movq	%rax, -64(%rsp)
	movq	-32(%rsp), %rax
	movq	%rax, -72(%rsp)
	movq	-48(%rsp), %rax
	movq	%rax, -80(%rsp)
	movq	104(%rsp), %r15
	movq	96(%rsp), %r9
	movq	88(%rsp), %rbx
	movq	80(%rsp), %rax
	movq	72(%rsp), %r11
	movq	64(%rsp), %rdx
	movq	56(%rsp), %r13
	movq	48(%rsp), %r10
	movq	128(%rsp), %rsi
	movq	-8(%rsp), %r12
	jmp	.LBB25_8
	.p2align	4
.LBB25_13:
	leaq	4(%r12), %rsi
	movq	240(%rsp), %rcx
	addq	%rcx, %r10
	addq	%rcx, %r13
	addq	%rcx, %rdx
	addq	%rcx, %r11
	addq	$16, %rax
	addq	$16, %rbx
	addq	$16, %r9
	addq	$16, %r15
	addq	%rcx, -80(%rsp)
	addq	%rcx, -72(%rsp)
	addq	%rcx, -64(%rsp)
	addq	$16, 152(%rsp)
	addq	%rcx, -56(%rsp)
	cmpq	-88(%rsp), %rsi
	ja	.LBB25_14
.LBB25_8:
	movq	%r12, %r8
	movq	%rsi, %r12
	movq	-128(%rsp), %rsi
	cmpq	%rbp, 248(%rsp)
	ja	.LBB25_12
	movq	%r12, 232(%rsp)
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	movq	-128(%rsp), %r12
	movq	144(%rsp), %r14
	.p2align	4
.LBB25_10:
	vmovups	(%r10,%rsi,4), %xmm0
	vmovups	(%r11,%rsi,4), %xmm1
	vmovups	(%rdx,%rsi,4), %xmm2
	vmovups	(%r13,%rsi,4), %xmm3
	vunpcklps	%xmm1, %xmm0, %xmm4
	vunpckhps	%xmm1, %xmm0, %xmm0
	vunpcklps	%xmm3, %xmm2, %xmm1
	vunpckhps	%xmm3, %xmm2, %xmm2
	vmovlhps	%xmm1, %xmm4, %xmm3
	vunpckhpd	%xmm1, %xmm4, %xmm1
	vmovlhps	%xmm2, %xmm0, %xmm4
	vunpckhpd	%xmm2, %xmm0, %xmm0
	vmovups	%xmm3, (%r9,%rcx)
	vmovups	%xmm1, (%r15,%rcx)
	vmovups	%xmm4, (%rbx,%rcx)
	vmovups	%xmm0, (%rax,%rcx)
	leaq	(%r12,%rsi), %rdi
	addq	$8, %rdi
	addq	$4, %rsi
	addq	%r14, %rcx
	cmpq	%rbp, %rdi
	jbe	.LBB25_10
	addq	%r12, %rsi
	movq	-96(%rsp), %rdi
	movq	232(%rsp), %r12
.LBB25_12:
	cmpq	%rbp, %rsi
	jae	.LBB25_13
	movq	%rdi, %rcx
	imulq	%rsi, %rcx
	addq	152(%rsp), %rcx
	jmp	.LBB25_23
	.p2align	4
.LBB25_25:
	incq	%rsi
	addq	%rdi, %rcx
	cmpq	%rbp, %rsi
	jae	.LBB25_13
.LBB25_23:
	cmpq	%r12, %r8
	jae	.LBB25_25
	movq	-80(%rsp), %r14
	vmovss	(%r14,%rsi,4), %xmm0
	vmovss	%xmm0, (%rcx)
	movq	-72(%rsp), %r14
	vmovss	(%r14,%rsi,4), %xmm0
	vmovss	%xmm0, 4(%rcx)
	movq	-64(%rsp), %r14
	vmovss	(%r14,%rsi,4), %xmm0
	vmovss	%xmm0, 8(%rcx)
	movq	-56(%rsp), %r14
	vmovss	(%r14,%rsi,4), %xmm0
	vmovss	%xmm0, 12(%rcx)
	jmp	.LBB25_25
.LBB25_32:
	addq	$256, %rsp
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
	movl	$32, %eax
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
	movq	%r8, 8(%rsp)
	movq	%rdx, 48(%rsp)
	movq	%rsi, 56(%rsp)
	movq	%rdi, 32(%rsp)
	testq	%rcx, %rcx
	je	.LBB27_43
	movq	%r9, %r13
	movq	8(%rsp), %rdx
	movq	%rdx, %r8
	shlq	$7, %r8
	movq	56(%rsp), %rdi
	movq	%rdi, %rax
	shlq	$7, %rax
	movq	%rax, 112(%rsp)
	leaq	-1(%rdx), %rax
	movq	48(%rsp), %rsi
	imulq	%rsi, %rax
	movq	%r8, 120(%rsp)
	addq	%r9, %r8
	addq	$-128, %r8
	movq	%r8, 144(%rsp)
	movq	32(%rsp), %r8
	leaq	(%r8,%rax,4), %rax
	movq	%rax, 136(%rsp)
	movl	%edx, %r9d
	andl	$7, %r9d
	leaq	(%rdi,%rdi,2), %rax
	leaq	(%r8,%rax,4), %rax
	movq	%rax, 208(%rsp)
	leaq	(,%rsi,4), %rax
	movq	%rax, 128(%rsp)
	movq	%rdi, %rax
	shlq	$4, %rax
	movq	%rax, 184(%rsp)
	leaq	12(%r13), %rax
	movq	%rax, 88(%rsp)
	leaq	(%r8,%rdi,8), %rax
	movq	%rax, 200(%rsp)
	leaq	(,%rdi,4), %r14
	leaq	(%r8,%rdi,4), %rax
	movq	%rax, 192(%rsp)
	movq	%rdx, %rbp
	andq	$-8, %rbp
	negq	%rbp
	leaq	512(%r13), %rax
	movq	%rax, 96(%rsp)
	movq	%r9, 152(%rsp)
	shll	$7, %r9d
	movq	%r9, 224(%rsp)
	movq	$0, 80(%rsp)
	movq	%r8, 72(%rsp)
	movq	$0, 104(%rsp)
	movq	%rcx, %rdx
	xorl	%esi, %esi
	movq	%rcx, 168(%rsp)
	movq	%rbp, 160(%rsp)
	movq	%r14, 216(%rsp)
	jmp	.LBB27_2
	.p2align	4
.LBB27_42:
	movq	120(%rsp), %rax
	addq	%rax, %r13
	movq	176(%rsp), %rsi
	addq	$32, %rsi
	movq	40(%rsp), %rdx
	addq	$-32, %rdx
	incq	104(%rsp)
	movq	112(%rsp), %rcx
	addq	%rcx, 80(%rsp)
	addq	%rax, 88(%rsp)
	addq	%rcx, 72(%rsp)
	addq	%rax, 96(%rsp)
	movq	168(%rsp), %rcx
	cmpq	%rcx, %rsi
	jae	.LBB27_43
.LBB27_2:
	movq	%rdx, 40(%rsp)
	cmpq	$32, %rdx
	movl	$32, %ebx
	cmovbq	%rdx, %rbx
	cmpq	$1, %rdx
	adcq	$0, %rdx
	cmpq	$32, %rdx
	movl	$32, %eax
	cmovaeq	%rax, %rdx
	movl	%edx, %eax
	andl	$3, %eax
	movq	%rdx, 16(%rsp)
	andl	$60, %edx
	subq	%rsi, %rcx
	cmpq	$32, %rcx
	movl	$32, %r8d
	cmovbq	%rcx, %r8
	cmpq	$1, 56(%rsp)
	movq	%rsi, 176(%rsp)
	jne	.LBB27_21
	cmpq	$0, 8(%rsp)
	je	.LBB27_42
	movq	%rcx, 64(%rsp)
	movq	16(%rsp), %r11
	movl	%r11d, %esi
	andl	$48, %esi
	movq	120(%rsp), %rcx
	movq	104(%rsp), %r9
	imulq	%r9, %rcx
	addq	144(%rsp), %rcx
	leal	(,%r11,4), %edi
	addq	%rdi, %rcx
	movq	112(%rsp), %r8
	imulq	%r9, %r8
	movq	32(%rsp), %r9
	addq	%r8, %r9
	addq	136(%rsp), %r8
	addq	%rdi, %r8
	movq	48(%rsp), %r10
	shrq	$61, %r10
	andl	$1, %r10d
	cmpq	%r8, %r13
	setb	%r8b
	cmpq	%rcx, %r9
	setb	%dil
	andb	%r8b, %dil
	orb	%r10b, %dil
	movl	%r11d, %ebp
	andl	$48, %ebp
	movl	%r11d, %r8d
	andl	$60, %r8d
	movq	72(%rsp), %r10
	movq	%r13, 24(%rsp)
	movq	%r13, %r11
	xorl	%r13d, %r13d
	movq	40(%rsp), %r12
	jmp	.LBB27_5
	.p2align	4
.LBB27_20:
	incq	%r13
	subq	$-128, %r11
	addq	128(%rsp), %r10
	cmpq	8(%rsp), %r13
	je	.LBB27_33
.LBB27_5:
	cmpq	$4, %r12
	setb	%cl
	orb	%dil, %cl
	testb	$1, %cl
	je	.LBB27_12
	xorl	%r9d, %r9d
	jmp	.LBB27_7
	.p2align	4
.LBB27_12:
	cmpq	$16, %r12
	jae	.LBB27_14
	xorl	%r15d, %r15d
	jmp	.LBB27_18
	.p2align	4
.LBB27_14:
	xorl	%ecx, %ecx
	.p2align	4
.LBB27_15:
	vmovups	(%r10,%rcx,4), %zmm0
	vmovups	%zmm0, (%r11,%rcx,4)
	addq	$16, %rcx
	cmpq	%rcx, %rsi
	jne	.LBB27_15
	cmpq	%rbp, 16(%rsp)
	je	.LBB27_20
	movq	%rbp, %r15
	movq	%rbp, %r9
	testb	$12, 16(%rsp)
	je	.LBB27_7
	.p2align	4
.LBB27_18:
	vmovups	(%r10,%r15,4), %xmm0
	vmovups	%xmm0, (%r11,%r15,4)
	addq	$4, %r15
	cmpq	%r15, %rdx
	jne	.LBB27_18
	movq	%r8, %r9
	cmpq	%r8, 16(%rsp)
	je	.LBB27_20
.LBB27_7:
	movq	%r9, %r15
	testb	$3, 16(%rsp)
	je	.LBB27_10
	movq	%rax, %rcx
	movq	%r9, %r15
	.p2align	4
.LBB27_9:
	vmovss	(%r10,%r15,4), %xmm0
	vmovss	%xmm0, (%r11,%r15,4)
	incq	%r15
	decq	%rcx
	jne	.LBB27_9
.LBB27_10:
	subq	16(%rsp), %r9
	cmpq	$-4, %r9
	ja	.LBB27_20
	.p2align	4
.LBB27_11:
	vmovss	(%r10,%r15,4), %xmm0
	vmovss	%xmm0, (%r11,%r15,4)
	vmovss	4(%r10,%r15,4), %xmm0
	vmovss	%xmm0, 4(%r11,%r15,4)
	vmovss	8(%r10,%r15,4), %xmm0
	vmovss	%xmm0, 8(%r11,%r15,4)
	vmovss	12(%r10,%r15,4), %xmm0
	vmovss	%xmm0, 12(%r11,%r15,4)
	addq	$4, %r15
	cmpq	%r15, %rbx
	jne	.LBB27_11
	jmp	.LBB27_20
	.p2align	4
.LBB27_21:
	cmpq	$1, 48(%rsp)
	jne	.LBB27_22
	movq	%rcx, 64(%rsp)
	movq	%rsi, %rax
	movq	56(%rsp), %rsi
	imulq	%rsi, %rax
	movq	32(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rdi
	movl	$32, %ecx
	movq	%r13, 24(%rsp)
	movq	%r13, %rdx
	movq	8(%rsp), %r9
	vzeroupper
	callq	transpose
.LBB27_33:
	cmpq	$32, 64(%rsp)
	setae	%al
	cmpq	$0, 8(%rsp)
	sete	%cl
	orb	%al, %cl
	movq	24(%rsp), %r13
	movq	160(%rsp), %rbp
	jne	.LBB27_42
	shll	$2, %ebx
	movl	$128, %r12d
	subq	%rbx, %r12
	cmpq	$8, 8(%rsp)
	jae	.LBB27_36
	xorl	%r15d, %r15d
	cmpq	$0, 152(%rsp)
	jne	.LBB27_40
	jmp	.LBB27_42
	.p2align	4
.LBB27_22:
	cmpq	$0, 8(%rsp)
	je	.LBB27_42
	movq	%rcx, 64(%rsp)
	movq	72(%rsp), %rsi
	movq	%r13, 24(%rsp)
	movq	%r13, %rdi
	movq	88(%rsp), %r8
	movq	80(%rsp), %r9
	xorl	%r10d, %r10d
	movq	40(%rsp), %rcx
	jmp	.LBB27_24
	.p2align	4
.LBB27_29:
	incq	%r10
	movq	128(%rsp), %rcx
	addq	%rcx, %r9
	subq	$-128, %r8
	subq	$-128, %rdi
	addq	%rcx, %rsi
	cmpq	8(%rsp), %r10
	movq	40(%rsp), %rcx
	je	.LBB27_33
.LBB27_24:
	cmpq	$4, %rcx
	jae	.LBB27_30
	xorl	%r11d, %r11d
	jmp	.LBB27_26
	.p2align	4
.LBB27_30:
	movq	%r9, %r15
	xorl	%r11d, %r11d
	movq	32(%rsp), %rcx
	movq	208(%rsp), %r13
	movq	200(%rsp), %r12
	movq	192(%rsp), %r14
	movq	184(%rsp), %rbp
	.p2align	4
.LBB27_31:
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
	jne	.LBB27_31
.LBB27_26:
	testb	$3, 16(%rsp)
	movq	216(%rsp), %r14
	je	.LBB27_29
	leaq	(%rdi,%r11,4), %r15
	imulq	%r14, %r11
	addq	%rsi, %r11
	xorl	%ecx, %ecx
	.p2align	4
.LBB27_28:
	vmovss	(%r11), %xmm0
	vmovss	%xmm0, (%r15,%rcx,4)
	incq	%rcx
	addq	%r14, %r11
	cmpq	%rcx, %rax
	jne	.LBB27_28
	jmp	.LBB27_29
.LBB27_36:
	movq	%r13, 24(%rsp)
	movq	96(%rsp), %rax
	leaq	(%rax,%rbx), %r13
	xorl	%r15d, %r15d
	.p2align	4
.LBB27_37:
	leaq	-512(%r13), %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	vzeroupper
	callq	memset@PLT
	leaq	-384(%r13), %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	callq	memset@PLT
	leaq	-256(%r13), %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	callq	memset@PLT
	leaq	-128(%r13), %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	callq	memset@PLT
	movq	%r13, %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	callq	memset@PLT
	leaq	128(%r13), %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	callq	memset@PLT
	leaq	256(%r13), %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	callq	memset@PLT
	leaq	384(%r13), %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	callq	memset@PLT
	addq	$-8, %r15
	addq	$1024, %r13
	cmpq	%r15, %rbp
	jne	.LBB27_37
	negq	%r15
	movq	24(%rsp), %r13
	cmpq	$0, 152(%rsp)
	je	.LBB27_42
.LBB27_40:
	shlq	$7, %r15
	addq	%rbx, %r15
	addq	%r13, %r15
	xorl	%ebx, %ebx
	.p2align	4
.LBB27_41:
	leaq	(%r15,%rbx), %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	vzeroupper
	callq	memset@PLT
	subq	$-128, %rbx
	cmpq	%rbx, 224(%rsp)
	jne	.LBB27_41
	jmp	.LBB27_42
.LBB27_43:
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
	subq	$1984, %rsp
	movq	%r8, 168(%rsp)
	movq	%rcx, 288(%rsp)
	movq	%rsi, 96(%rsp)
	movq	%rdi, 296(%rsp)
	leaq	1023(%r9), %rdi
	shrq	$10, %rdi
	testq	%r9, %r9
	movl	$1, %esi
	cmoveq	%rsi, %rdi
	movq	%r9, %rax
	movq	%rdx, 80(%rsp)
	imulq	%rdx, %rax
	cmpq	$196609, %rax
	movl	$1, %r8d
	cmovbq	%rdi, %r8
	cmpq	$1, %r8
	ja	.LBB28_2
	movq	80(%rsp), %rax
	addq	$191, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rdx, %rsi
	shrq	$7, %rsi
.LBB28_2:
	movq	%rdi, %rax
	orq	%r8, %rax
	movabsq	$18014394214514688, %rcx
	testq	%rcx, %rax
	je	.LBB28_4
	movq	%rdi, %rax
	xorl	%edx, %edx
	divq	%r8
	jmp	.LBB28_5
.LBB28_4:
	movl	%edi, %eax
	xorl	%edx, %edx
	divl	%r8d
.LBB28_5:
	movq	%rax, 136(%rsp)
	movq	%r8, 160(%rsp)
	cmpq	%rdi, %r8
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
	movq	48(%rbp), %r10
	movq	32(%rbp), %rax
	movq	24(%rbp), %rcx
	movq	16(%rbp), %r14
	leaq	(,%rax,4), %rax
	movq	%rax, 200(%rsp)
	leaq	64(%rcx), %rax
	movq	%rax, 280(%rsp)
	movq	$0, 64(%rsp)
	movq	%r9, 320(%rsp)
	movq	%rdi, 312(%rsp)
	movq	%rsi, 144(%rsp)
	jmp	.LBB28_9
	.p2align	4
.LBB28_8:
	movq	64(%rsp), %rcx
	incq	%rcx
	movq	%rcx, 64(%rsp)
	cmpq	136(%rsp), %rcx
	jae	.LBB28_6
.LBB28_9:
	testq	%rsi, %rsi
	je	.LBB28_8
	movq	160(%rsp), %rax
	movq	64(%rsp), %rcx
	leaq	(%rcx,%rax), %r11
	xorl	%ebx, %ebx
	movq	%r11, 328(%rsp)
	jmp	.LBB28_12
	.p2align	4
.LBB28_11:
	movq	144(%rsp), %rsi
	movq	152(%rsp), %rbx
	cmpq	%rsi, %rbx
	je	.LBB28_8
.LBB28_12:
	movq	%rbx, %rax
	imulq	80(%rsp), %rax
	movq	%rax, %rcx
	orq	%rsi, %rcx
	shrq	$32, %rcx
	je	.LBB28_14
	xorl	%edx, %edx
	divq	%rsi
	jmp	.LBB28_15
	.p2align	4
.LBB28_14:
	xorl	%edx, %edx
	divl	%esi
.LBB28_15:
	movq	%rax, 88(%rsp)
	incq	%rbx
	movq	%rbx, 152(%rsp)
	testq	%r14, %r14
	je	.LBB28_11
	movq	152(%rsp), %rax
	imulq	80(%rsp), %rax
	movq	%rax, %rcx
	movq	144(%rsp), %rsi
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
	subq	88(%rsp), %rax
	movq	%rax, 304(%rsp)
	addq	$11, %rax
	movq	%rax, 184(%rsp)
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	shrq	$3, %rdx
	movq	%rdx, 112(%rsp)
	movq	280(%rsp), %rax
	movq	%rax, 192(%rsp)
	xorl	%edx, %edx
	jmp	.LBB28_21
	.p2align	4
.LBB28_20:
	subq	$-128, 192(%rsp)
	movq	176(%rsp), %rax
	movq	%rax, %rdx
	cmpq	%r14, %rax
	jae	.LBB28_11
.LBB28_21:
	movq	%r14, %r15
	subq	%rdx, %r15
	cmpq	$32, %r15
	movl	$32, %esi
	cmovbq	%r15, %rsi
	movq	%rdx, %rax
	imulq	168(%rsp), %rax
	movq	288(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 336(%rsp)
	leaq	32(%rdx), %rax
	movq	%rax, 176(%rsp)
	movl	$-1, %eax
	movl	%esi, %ecx
	shll	%cl, %eax
	notl	%eax
	kmovd	%eax, %k1
	kmovw	%k1, 14(%rsp)
	movq	%rsi, 32(%rsp)
	leaq	-16(%rsi), %rcx
	movl	$-1, %eax
	movq	%rcx, 72(%rsp)
	shll	%cl, %eax
	movq	24(%rbp), %rcx
	movq	%rdx, 224(%rsp)
	leaq	(%rcx,%rdx,4), %rcx
	movq	%rcx, 352(%rsp)
	notl	%eax
	kmovd	%eax, %k1
	kmovw	%k1, 46(%rsp)
	movq	64(%rsp), %rsi
	jmp	.LBB28_23
	.p2align	4
.LBB28_22:
	movq	344(%rsp), %rax
	movq	%rax, %rsi
	movq	328(%rsp), %r11
	cmpq	%r11, %rax
	movq	320(%rsp), %r9
	movq	312(%rsp), %rdi
	movq	16(%rbp), %r14
	jae	.LBB28_20
.LBB28_23:
	movq	%rsi, %rax
	imulq	%r9, %rax
	movq	%rax, %rcx
	orq	%rdi, %rcx
	shrq	$32, %rcx
	je	.LBB28_25
	xorl	%edx, %edx
	divq	%rdi
	movq	%rax, %rcx
	jmp	.LBB28_26
	.p2align	4
.LBB28_25:
	xorl	%edx, %edx
	divl	%edi
	movl	%eax, %ecx
.LBB28_26:
	leaq	1(%rsi), %rbx
	movq	%rbx, %rax
	imulq	%r9, %rax
	movq	%rax, %rdx
	orq	%rdi, %rdx
	shrq	$32, %rdx
	je	.LBB28_28
	xorl	%edx, %edx
	divq	%rdi
	movq	%rax, %r8
	jmp	.LBB28_29
	.p2align	4
.LBB28_28:
	xorl	%edx, %edx
	divl	%edi
	movl	%eax, %r8d
.LBB28_29:
	cmpl	$0, 40(%rbp)
	setne	11(%rsp)
	movq	%rcx, %rax
	shlq	$7, %rax
	addq	336(%rsp), %rax
	movq	%rax, 48(%rsp)
	testq	%rsi, %rsi
	setne	%sil
	cmpq	%rdi, %rbx
	movl	$0, %eax
	cmoveq	%r10, %rax
	movq	%rax, 56(%rsp)
	subq	%rcx, %r8
	movq	%r8, %rdx
	shlq	$7, %rdx
	cmpq	%r11, %rbx
	movq	%rdx, %rax
	movl	$0, %edi
	cmoveq	%rdi, %rax
	cmpq	%r14, 176(%rsp)
	cmovbq	%rdx, %rax
	cmpq	$64, %r8
	movq	%rbx, 344(%rsp)
	jb	.LBB28_34
	testq	%rax, %rax
	je	.LBB28_34
	cmpq	$48, 184(%rsp)
	jb	.LBB28_34
	cmpq	$2, 160(%rsp)
	movq	168(%rsp), %r11
	cmovaeq	%r8, %r11
	movq	%r8, %rdi
	shrq	%rdi
	movq	112(%rsp), %r9
	imulq	%r9, %rdi
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
	movq	48(%rsp), %rax
	movq	%rax, 120(%rsp)
	movq	$0, 128(%rsp)
	cmpq	$12, 184(%rsp)
	movq	112(%rsp), %r9
	jb	.LBB28_22
	xorl	%edi, %edi
	movq	48(%rsp), %r11
	jmp	.LBB28_38
.LBB28_36:
	xorl	%edx, %edx
	divl	%edi
	movl	%eax, %edi
.LBB28_37:
	shlq	$7, %r11
	addq	48(%rsp), %r11
	cmpq	$64, %rdi
	movl	$64, %eax
	cmovaeq	%rax, %rdi
	movq	%r11, 120(%rsp)
	movq	%rdi, 128(%rsp)
.LBB28_38:
	orb	%sil, 11(%rsp)
	movq	304(%rsp), %rax
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB28_40
	xorl	%edx, %edx
	divq	%r9
	movq	%rdx, 216(%rsp)
	jmp	.LBB28_41
	.p2align	4
.LBB28_40:
	xorl	%edx, %edx
	divl	%r9d
	movq	%rdx, 216(%rsp)
.LBB28_41:
	movq	%rax, 208(%rsp)
	cmpq	$32, %r15
	setae	%bl
	movq	296(%rsp), %rax
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 104(%rsp)
	movzbl	11(%rsp), %eax
	xorb	$1, %al
	movb	%al, 12(%rsp)
	orb	%al, %bl
	cmpq	$0, 56(%rsp)
	movq	32(%rbp), %r13
	movl	$32, %eax
	cmovneq	%rax, %r13
	setne	%al
	andb	%bl, %al
	movb	%al, 13(%rsp)
	movq	%r8, %rax
	shrq	%rax
	imulq	%rax, %rdi
	movq	%rdi, 360(%rsp)
	shlq	$2, %r13
	movq	88(%rsp), %r14
	xorl	%r12d, %r12d
	movq	%r8, 368(%rsp)
	jmp	.LBB28_44
.LBB28_42:
	movq	%r14, %rax
	movq	96(%rsp), %rdx
	imulq	%rdx, %rax
	movq	104(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rsi
	subq	$8, %rsp
	movq	56(%rsp), %rcx
	leaq	128(%rsp), %r9
	leaq	240(%rsp), %rax
	pushq	%rax
	vzeroupper
	callq	float_tile_of
	movq	48(%rbp), %r10
	addq	$16, %rsp
	.p2align	4
.LBB28_43:
	movq	376(%rsp), %r11
	addq	360(%rsp), %r11
	movq	%r11, 120(%rsp)
	incq	%r12
	addq	16(%rsp), %r14
	cmpq	112(%rsp), %r12
	movq	368(%rsp), %r8
	jae	.LBB28_22
.LBB28_44:
	cmpq	216(%rsp), %r12
	movq	208(%rsp), %rdi
	adcq	$0, %rdi
	movq	%r14, %rax
	movq	32(%rbp), %rcx
	imulq	%rcx, %rax
	movq	352(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdx
	movq	%rdx, 232(%rsp)
	movq	%rcx, 240(%rsp)
	leaq	no_bias(%rip), %rax
	movq	%rax, 248(%rsp)
	leaq	256(%rsp), %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, (%rax)
	movq	$0, 16(%rax)
	cmpq	$32, %r15
	movq	%r11, 376(%rsp)
	movq	%rdi, 16(%rsp)
	jb	.LBB28_57
	cmpq	$0, 56(%rsp)
	movq	224(%rsp), %rsi
	je	.LBB28_48
	movq	(%r10), %rax
	testq	%rax, %rax
	je	.LBB28_48
	leaq	(%rax,%rsi,4), %rax
	movq	%rax, 248(%rsp)
.LBB28_48:
	cmpb	$0, 11(%rsp)
	je	.LBB28_50
	movq	%rdx, 256(%rsp)
	movq	32(%rbp), %rax
	movq	%rax, 264(%rsp)
.LBB28_50:
	cmpq	$0, 56(%rsp)
	je	.LBB28_42
	cmpq	$0, 40(%r10)
	movq	%rdx, 24(%rsp)
	je	.LBB28_94
.LBB28_52:
	leaq	384(%rsp), %rax
	movq	%rax, 232(%rsp)
	movq	$32, 240(%rsp)
.LBB28_53:
	movq	%r14, %rax
	movq	96(%rsp), %rdx
	imulq	%rdx, %rax
	movq	104(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rsi
	subq	$8, %rsp
	movq	56(%rsp), %rcx
	leaq	128(%rsp), %r9
	leaq	240(%rsp), %rax
	pushq	%rax
	vzeroupper
	callq	float_tile_of
	movq	48(%rbp), %r10
	addq	$16, %rsp
	cmpq	$0, 40(%r10)
	movq	200(%rsp), %r11
	kmovw	14(%rsp), %k2
	movq	72(%rsp), %r9
	jne	.LBB28_58
	movl	8(%r10), %eax
	cmpl	$5, %eax
	je	.LBB28_106
	testl	%eax, %eax
	jne	.LBB28_58
	movq	16(%r10), %rax
	jmp	.LBB28_107
	.p2align	4
.LBB28_57:
	movq	%rdx, 24(%rsp)
	leaq	384(%rsp), %rax
	movq	%rax, 232(%rsp)
	movq	$32, 240(%rsp)
	movq	%r14, %rax
	movq	96(%rsp), %rdx
	imulq	%rdx, %rax
	movq	104(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rsi
	subq	$8, %rsp
	movq	56(%rsp), %rcx
	leaq	128(%rsp), %r9
	leaq	240(%rsp), %rax
	pushq	%rax
	vzeroupper
	callq	float_tile_of
	movq	88(%rsp), %r9
	kmovw	30(%rsp), %k2
	movq	216(%rsp), %r11
	movq	48(%rbp), %r10
	addq	$16, %rsp
.LBB28_58:
	cmpb	$0, 13(%rsp)
	jne	.LBB28_79
	cmpq	$0, 56(%rsp)
	movq	24(%rsp), %rax
	leaq	384(%rsp), %rcx
	cmovneq	%rcx, %rax
	cmpq	$0, 16(%rsp)
	je	.LBB28_78
	movq	%r11, %rdx
	imulq	%r14, %rdx
	addq	$64, %rax
	movq	192(%rsp), %rsi
	leaq	448(%rsp), %rdi
	movq	16(%rsp), %r8
	jmp	.LBB28_63
	.p2align	4
.LBB28_61:
	movl	$-1, %r9d
	movq	72(%rsp), %rcx
	shll	%cl, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	movq	72(%rsp), %r9
	vmovups	%zmm0, (%rax) {%k1}
.LBB28_62:
	subq	$-128, %rdi
	addq	%r11, %rsi
	addq	%r13, %rax
	decq	%r8
	je	.LBB28_78
.LBB28_63:
	vmovaps	-64(%rdi), %zmm0
	testb	%bl, %bl
	jne	.LBB28_68
	leaq	(%rsi,%rdx), %rcx
	addq	$-64, %rcx
	cmpq	$16, %r15
	jb	.LBB28_66
	vmovups	(%rcx), %zmm1
	jmp	.LBB28_67
	.p2align	4
.LBB28_66:
	vmovups	(%rcx), %zmm1 {%k2} {z}
.LBB28_67:
	vaddps	%zmm1, %zmm0, %zmm0
.LBB28_68:
	leaq	-64(%rax), %rcx
	cmpq	$16, %r15
	jb	.LBB28_70
	vmovups	%zmm0, (%rcx)
	cmpq	$17, %r15
	jb	.LBB28_62
	jmp	.LBB28_71
	.p2align	4
.LBB28_70:
	vmovups	%zmm0, (%rcx) {%k2}
	cmpq	$17, %r15
	jb	.LBB28_62
.LBB28_71:
	vmovaps	(%rdi), %zmm0
	testb	%bl, %bl
	jne	.LBB28_76
	leaq	(%rsi,%rdx), %rcx
	cmpq	$15, %r9
	jbe	.LBB28_74
	vmovups	(%rcx), %zmm1
	jmp	.LBB28_75
.LBB28_74:
	kmovw	46(%rsp), %k1
	vmovups	(%rcx), %zmm1 {%k1} {z}
.LBB28_75:
	vaddps	%zmm1, %zmm0, %zmm0
.LBB28_76:
	cmpq	$15, %r9
	jbe	.LBB28_61
	vmovups	%zmm0, (%rax)
	jmp	.LBB28_62
	.p2align	4
.LBB28_78:
	cmpq	$0, 56(%rsp)
	je	.LBB28_43
.LBB28_79:
	movq	(%r10), %rcx
	movq	40(%r10), %rax
	testq	%rcx, %rcx
	movq	224(%rsp), %r11
	leaq	(%rcx,%r11,4), %rsi
	cmovneq	%rsi, %rcx
	cmpq	$32, %r15
	movl	$0, %edx
	cmovbq	%rcx, %rdx
	testq	%rax, %rax
	je	.LBB28_91
	testq	%rdx, %rdx
	movq	32(%rsp), %rcx
	je	.LBB28_90
	cmpq	$0, 16(%rsp)
	je	.LBB28_90
	movq	16(%rsp), %rdx
	leaq	384(%rsp), %rdi
	jmp	.LBB28_84
	.p2align	4
.LBB28_83:
	subq	$-128, %rdi
	decq	%rdx
	je	.LBB28_90
.LBB28_84:
	cmpq	$16, %r15
	jae	.LBB28_86
	xorl	%r8d, %r8d
	jmp	.LBB28_88
	.p2align	4
.LBB28_86:
	vmovaps	(%rdi), %zmm0
	vaddps	(%rsi), %zmm0, %zmm0
	vmovaps	%zmm0, (%rdi)
	movl	$16, %r8d
	cmpq	$32, %r15
	jb	.LBB28_88
	vmovaps	64(%rdi), %zmm0
	vaddps	64(%rsi), %zmm0, %zmm0
	vmovaps	%zmm0, 64(%rdi)
	movl	$32, %r8d
.LBB28_88:
	cmpq	%r8, %rcx
	jbe	.LBB28_83
	movq	32(%rsp), %rcx
	subl	%r8d, %ecx
	movl	$-1, %r9d
	shll	%cl, %r9d
	movq	32(%rsp), %rcx
	notl	%r9d
	kmovd	%r9d, %k1
	shll	$2, %r8d
	vmovups	(%rdi,%r8), %zmm0 {%k1} {z}
	vmovups	(%rsi,%r8), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rdi,%r8) {%k1}
	jmp	.LBB28_83
	.p2align	4
.LBB28_90:
	movq	48(%r10), %rsi
	movq	%r10, %rdx
	movq	%rcx, %r10
	movq	%rsi, %rcx
	imulq	%r14, %rcx
	leaq	(%rax,%rcx,4), %rax
	leaq	(%rax,%r11,4), %rdi
	movl	8(%rdx), %r8d
	subq	$8, %rsp
	movl	$32, %ecx
	leaq	392(%rsp), %rdx
	movq	32(%rsp), %r9
	pushq	%r10
	pushq	32(%rsp)
	pushq	32(%rbp)
	vzeroupper
	callq	contrast_avx512_gated
	jmp	.LBB28_103
	.p2align	4
.LBB28_91:
	cmpl	$0, 32(%r10)
	movq	16(%r10), %rax
	je	.LBB28_100
	testq	%rax, %rax
	je	.LBB28_104
	movq	24(%r10), %r9
	movq	%r9, %rcx
	imulq	%r14, %rcx
	leaq	(%rax,%rcx,4), %rax
	leaq	(%rax,%r11,4), %r8
	movl	$32, %esi
	leaq	384(%rsp), %rdi
	xorl	%ecx, %ecx
	pushq	32(%rsp)
	pushq	24(%rsp)
	movq	32(%rbp), %rax
	pushq	%rax
	pushq	48(%rsp)
	vzeroupper
	callq	contrast_avx512_epilogue
	addq	$32, %rsp
	movq	48(%rbp), %rax
	movl	8(%rax), %ecx
	movq	24(%rsp), %rdi
	movq	32(%rbp), %rsi
	xorl	%edx, %edx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	32(%rsp)
	pushq	24(%rsp)
	pushq	%rsi
	pushq	%rdi
	jmp	.LBB28_102
.LBB28_94:
	movl	8(%r10), %ecx
	testl	%ecx, %ecx
	je	.LBB28_108
	cmpl	$5, %ecx
	jne	.LBB28_52
	cmpl	$0, 32(%r10)
	movq	16(%r10), %rax
	je	.LBB28_110
	testq	%rax, %rax
	setne	%dl
	testb	%dl, 11(%rsp)
	jne	.LBB28_52
	cmpl	$5, %ecx
	jne	.LBB28_114
	movl	$1, %ecx
	cmpl	$0, 32(%r10)
	jne	.LBB28_115
	jmp	.LBB28_112
.LBB28_100:
	movl	8(%r10), %ecx
	movq	24(%r10), %r9
	testq	%rax, %rax
	je	.LBB28_105
	movq	%r9, %rsi
	imulq	%r14, %rsi
	leaq	(%rax,%rsi,4), %rax
	leaq	(%rax,%r11,4), %r8
	movl	$32, %esi
	leaq	384(%rsp), %rdi
	pushq	32(%rsp)
	pushq	24(%rsp)
	pushq	32(%rbp)
	pushq	48(%rsp)
.LBB28_102:
	vzeroupper
	callq	contrast_avx512_epilogue
.LBB28_103:
	movq	48(%rbp), %r10
	addq	$32, %rsp
	jmp	.LBB28_43
.LBB28_104:
	movl	8(%r10), %ecx
	movq	24(%r10), %r9
.LBB28_105:
	movl	$32, %esi
	leaq	384(%rsp), %rdi
	xorl	%r8d, %r8d
	pushq	32(%rsp)
	pushq	24(%rsp)
	pushq	32(%rbp)
	pushq	48(%rsp)
	vzeroupper
	callq	contrast_avx512_epilogue
	addq	$32, %rsp
	movq	48(%rbp), %r10
	jmp	.LBB28_43
.LBB28_106:
	cmpl	$0, 32(%r10)
	movq	16(%r10), %rax
	je	.LBB28_113
.LBB28_107:
	testq	%rax, %rax
	sete	%al
	orb	12(%rsp), %al
	jne	.LBB28_43
	jmp	.LBB28_58
.LBB28_108:
	movq	16(%r10), %rax
	testq	%rax, %rax
	setne	%cl
	testb	%cl, 11(%rsp)
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
	movl	%ecx, 272(%rsp)
	testq	%rax, %rax
	je	.LBB28_53
	movq	24(%r10), %rcx
	movq	%rcx, %rdx
	imulq	%r14, %rdx
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rax,%rsi,4), %rax
	movq	%rax, 256(%rsp)
	movq	%rcx, 264(%rsp)
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
	subq	$1792, %rsp
	movq	%r9, 80(%rsp)
	movq	%rcx, 48(%rsp)
	movq	%rdx, 40(%rsp)
	movq	%rsi, 120(%rsp)
	movq	%rdi, 112(%rsp)
	movq	64(%rbp), %rax
	movq	32(%rbp), %r12
	testl	%r8d, %r8d
	je	.LBB29_1
	cmpl	$1, %r8d
	jne	.LBB29_3
	leaq	bfloat16_page_tile(%rip), %rcx
	jmp	.LBB29_5
.LBB29_1:
	leaq	float32_page_tile(%rip), %rcx
.LBB29_5:
	movq	%rcx, 16(%rsp)
	jmp	.LBB29_6
.LBB29_3:
	cmpl	$2, %r8d
	leaq	int8_page_tile_of_outputs(%rip), %rcx
	leaq	int8_page_tile_of_inputs(%rip), %rdx
	cmoveq	%rcx, %rdx
	movq	%rdx, 16(%rsp)
.LBB29_6:
	xorl	%esi, %esi
	cmpl	$1, %r8d
	sete	%sil
	leaq	31(%r12), %rdx
	andq	$-32, %rdx
	imulq	16(%rbp), %rdx
	testl	%r8d, %r8d
	movl	$2, %ecx
	cmovneq	%rsi, %rcx
	movq	%rcx, 96(%rsp)
	shlq	%cl, %rdx
	addq	48(%rsp), %rdx
	movq	%rdx, 176(%rsp)
	testq	%rax, %rax
	cmovneq	%rax, %rdx
	movq	%rdx, 184(%rsp)
	testq	%r12, %r12
	je	.LBB29_18
	movq	48(%rbp), %rsi
	movq	40(%rbp), %r13
	movq	40(%rsp), %rax
	addq	$11, %rax
	movabsq	$-6148914691236517205, %rcx
	movq	%rax, 88(%rsp)
	mulq	%rcx
	movq	%rdx, %rdi
	shrq	$3, %rdi
	leaq	(,%rsi,4), %rbx
	leaq	64(%r13), %r9
	xorl	%eax, %eax
	movl	%r8d, 36(%rsp)
	movq	%rdi, 104(%rsp)
	jmp	.LBB29_8
	.p2align	4
.LBB29_17:
	movq	56(%rsp), %rax
	addq	$32, %rax
	subq	$-128, %r9
	subq	$-128, %r13
	movq	32(%rbp), %r12
	cmpq	%r12, %rax
	movl	36(%rsp), %r8d
	jae	.LBB29_18
.LBB29_8:
	subq	%rax, %r12
	cmpq	$32, %r12
	movl	$32, %r11d
	cmovbq	%r12, %r11
	movq	%rax, %rdx
	imulq	16(%rbp), %rdx
	movq	96(%rsp), %rcx
	shlq	%cl, %rdx
	movq	%rdx, 24(%rsp)
	cmpl	$2, %r8d
	movl	$0, %ecx
	movq	%rax, 56(%rsp)
	cmoveq	%rax, %rcx
	cmpq	$12, 88(%rsp)
	jb	.LBB29_17
	movq	40(%rsp), %rax
	movq	%rax, %rdx
	orq	%rdi, %rdx
	shrq	$32, %rdx
	je	.LBB29_10
	xorl	%edx, %edx
	divq	%rdi
	movq	%rdx, 72(%rsp)
	jmp	.LBB29_12
.LBB29_10:
	xorl	%edx, %edx
	divl	%edi
	movq	%rdx, 72(%rsp)
.LBB29_12:
	movq	%rax, 64(%rsp)
	movq	24(%rsp), %rax
	addq	48(%rsp), %rax
	movq	%rax, 24(%rsp)
	movq	80(%rsp), %rax
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 152(%rsp)
	movl	56(%rbp), %eax
	testl	%eax, %eax
	setne	%al
	movq	40(%rbp), %rcx
	movq	56(%rsp), %rdx
	leaq	(%rcx,%rdx,4), %rcx
	movq	%rcx, 144(%rsp)
	cmpq	$32, %r12
	setb	%dl
	movq	48(%rbp), %rsi
	movl	$32, %ecx
	cmovbq	%rcx, %rsi
	movq	%rsi, 136(%rsp)
	andb	%al, %dl
	movb	%dl, 11(%rsp)
	movl	$-1, %eax
	movl	%r11d, %ecx
	shll	%cl, %eax
	notl	%eax
	kmovd	%eax, %k1
	addq	$-16, %r11
	movl	$-1, %eax
	movl	%r11d, %ecx
	shll	%cl, %eax
	notl	%eax
	kmovd	%eax, %k2
	xorl	%ecx, %ecx
	xorl	%r15d, %r15d
	movq	%r13, 160(%rsp)
	kmovw	%k1, 14(%rsp)
	kmovw	%k2, 12(%rsp)
	movq	%r9, 128(%rsp)
	jmp	.LBB29_13
	.p2align	4
.LBB29_33:
	movq	168(%rsp), %rcx
	incq	%rcx
	addq	%r14, %r15
	cmpq	%rdi, %rcx
	je	.LBB29_17
.LBB29_13:
	movq	%r15, %rax
	imulq	48(%rbp), %rax
	movq	%rcx, 168(%rsp)
	cmpq	72(%rsp), %rcx
	movq	64(%rsp), %r14
	adcq	$0, %r14
	movq	144(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	setne	%cl
	andb	11(%rsp), %cl
	cmpb	$1, %cl
	jne	.LBB29_19
	movq	%rbx, %rcx
	imulq	%r15, %rcx
	leaq	256(%rsp), %rdx
	movq	%r9, %rsi
	xorl	%edi, %edi
	jmp	.LBB29_15
	.p2align	4
.LBB29_27:
	vmovups	(%r8), %zmm0 {%k2} {z}
.LBB29_28:
	vmovaps	%zmm0, (%rdx)
.LBB29_29:
	incq	%rdi
	addq	%rbx, %rsi
	subq	$-128, %rdx
	cmpq	%r14, %rdi
	jae	.LBB29_19
.LBB29_15:
	leaq	(%rsi,%rcx), %r8
	addq	$-64, %r8
	cmpq	$15, %r12
	jbe	.LBB29_24
	vmovups	(%r8), %zmm0
	jmp	.LBB29_25
	.p2align	4
.LBB29_24:
	vmovups	(%r8), %zmm0 {%k1} {z}
.LBB29_25:
	vmovaps	%zmm0, -64(%rdx)
	cmpq	$17, %r12
	jb	.LBB29_29
	leaq	(%rsi,%rcx), %r8
	cmpq	$15, %r11
	jbe	.LBB29_27
	vmovups	(%r8), %zmm0
	jmp	.LBB29_28
	.p2align	4
.LBB29_19:
	movq	%r15, %rcx
	movq	120(%rsp), %rdx
	imulq	%rdx, %rcx
	cmpq	$32, %r12
	movq	112(%rsp), %rsi
	leaq	(%rsi,%rcx,4), %rsi
	leaq	192(%rsp), %rcx
	cmovbq	%rcx, %rax
	movq	%r14, %rdi
	movq	24(%rsp), %rcx
	movq	152(%rsp), %r8
	movq	24(%rbp), %r9
	leaq	176(%rsp), %r10
	pushq	%r10
	movl	56(%rbp), %r10d
	pushq	%r10
	pushq	152(%rsp)
	pushq	%rax
	movq	%r11, %r13
	vzeroupper
	callq	*48(%rsp)
	movq	%r13, %r11
	kmovw	44(%rsp), %k2
	kmovw	46(%rsp), %k1
	movq	160(%rsp), %r9
	addq	$32, %rsp
	cmpq	$31, %r12
	movq	104(%rsp), %rdi
	movq	160(%rsp), %r13
	ja	.LBB29_33
	testq	%r14, %r14
	je	.LBB29_33
	movq	%rbx, %rax
	imulq	%r15, %rax
	leaq	256(%rsp), %rcx
	xorl	%edx, %edx
	jmp	.LBB29_22
	.p2align	4
.LBB29_31:
	vmovups	%zmm0, (%rsi)
.LBB29_32:
	incq	%rdx
	addq	%rbx, %rax
	subq	$-128, %rcx
	cmpq	%r14, %rdx
	jae	.LBB29_33
.LBB29_22:
	leaq	(%rax,%r13), %rsi
	vmovaps	-64(%rcx), %zmm0
	cmpq	$15, %r12
	jbe	.LBB29_34
	vmovups	%zmm0, (%rsi)
	cmpq	$17, %r12
	jb	.LBB29_32
	jmp	.LBB29_36
	.p2align	4
.LBB29_34:
	vmovups	%zmm0, (%rsi) {%k1}
	cmpq	$17, %r12
	jb	.LBB29_32
.LBB29_36:
	leaq	(%r9,%rax), %rsi
	vmovaps	(%rcx), %zmm0
	cmpq	$15, %r11
	ja	.LBB29_31
	vmovups	%zmm0, (%rsi) {%k2}
	jmp	.LBB29_32
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
	subq	$92096, %rsp
	movq	%r9, 112(%rsp)
	movq	%rdx, 232(%rsp)
	movq	%rdi, 200(%rsp)
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
	andq	$-32, %rdx
	movq	%rdx, 104(%rsp)
	movl	%eax, %r11d
	andl	$31, %r11d
	movq	112(%rsp), %rax
	addq	$11, %rax
	movabsq	$-6148914691236517205, %rdx
	movq	%rax, 208(%rsp)
	mulq	%rdx
	shrq	$3, %rdx
	movq	%rdx, 152(%rsp)
	vbroadcastss	%xmm0, %zmm0
	vmovaps	%zmm0, 320(%rsp)
	leal	(,%r11,4), %eax
	movq	%rax, 120(%rsp)
	movl	$128, %edx
	subq	%rax, %rdx
	movq	%rdx, 192(%rsp)
	leaq	(%rsp,%rax), %rdx
	addq	$26496, %rdx
	movq	%rdx, 184(%rsp)
	leaq	27392(%rsp,%rax), %rax
	movq	%rax, 176(%rsp)
	leaq	64(%r9), %rax
	movq	%rax, 256(%rsp)
	leaq	(,%rsi,4), %rax
	movq	%rax, 168(%rsp)
	xorl	%esi, %esi
	movq	%r8, 224(%rsp)
	movq	%r13, 128(%rsp)
	movq	%rdi, 216(%rsp)
	movq	%rcx, 64(%rsp)
	movq	%r11, 96(%rsp)
	jmp	.LBB30_3
	.p2align	4
.LBB30_2:
	movq	216(%rsp), %rdi
	movq	240(%rsp), %rsi
	cmpq	%rdi, %rsi
	movq	224(%rsp), %r8
	movq	64(%rsp), %rcx
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
	movq	%rax, 48(%rsp)
	leaq	1(%rsi), %rax
	movq	%rax, 240(%rsp)
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
	movq	%rax, 72(%rsp)
	movq	%rax, %rdx
	movq	48(%rsp), %rax
	subq	%rax, %rdx
	movq	%rdx, 56(%rsp)
	imulq	%rcx, %rax
	testq	%rsi, %rsi
	setne	88(%rsp)
	movq	232(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 160(%rsp)
	testq	%r11, %r11
	je	.LBB30_24
	movq	72(%rsp), %rax
	cmpq	48(%rsp), %rax
	je	.LBB30_24
	movq	104(%rsp), %rax
	movq	160(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r15
	movq	48(%rsp), %rax
	incq	%rax
	cmpq	%rax, 72(%rsp)
	jne	.LBB30_13
	xorl	%r13d, %r13d
	jmp	.LBB30_15
.LBB30_13:
	movq	56(%rsp), %rax
	andq	$-2, %rax
	movq	%rax, 40(%rsp)
	leaq	26624(%rsp), %rbx
	xorl	%r13d, %r13d
	.p2align	4
.LBB30_14:
	movq	%r13, %rax
	imulq	64(%rsp), %rax
	leaq	(%r15,%rax,4), %rsi
	leaq	-128(%rbx), %rdi
	movq	120(%rsp), %r12
	movq	%r12, %rdx
	vzeroupper
	callq	memcpy@PLT
	movq	%r13, %rax
	orq	$1, %rax
	imulq	64(%rsp), %rax
	leaq	(%r15,%rax,4), %rsi
	movq	%rbx, %rdi
	movq	%r12, %rdx
	callq	memcpy@PLT
	addq	$2, %r13
	addq	$256, %rbx
	cmpq	%r13, 40(%rsp)
	jne	.LBB30_14
.LBB30_15:
	movq	56(%rsp), %rbx
	testb	$1, %bl
	je	.LBB30_17
	movq	%r13, %rax
	imulq	64(%rsp), %rax
	leaq	(%r15,%rax,4), %rsi
	shlq	$7, %r13
	leaq	(%rsp,%r13), %rdi
	addq	$26496, %rdi
	movq	120(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
.LBB30_17:
	cmpq	$8, %rbx
	movq	192(%rsp), %r15
	jae	.LBB30_19
	xorl	%r12d, %r12d
	jmp	.LBB30_21
.LBB30_19:
	movq	%rbx, %r13
	andq	$-8, %r13
	movq	176(%rsp), %rbx
	xorl	%r12d, %r12d
	.p2align	4
.LBB30_20:
	leaq	-896(%rbx), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	vzeroupper
	callq	memset@PLT
	leaq	-768(%rbx), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	memset@PLT
	leaq	-640(%rbx), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	memset@PLT
	leaq	-512(%rbx), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	memset@PLT
	leaq	-384(%rbx), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	memset@PLT
	leaq	-256(%rbx), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	memset@PLT
	leaq	-128(%rbx), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	memset@PLT
	movq	%rbx, %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	memset@PLT
	addq	$8, %r12
	addq	$1024, %rbx
	cmpq	%r12, %r13
	jne	.LBB30_20
.LBB30_21:
	movq	56(%rsp), %rbx
	andl	$7, %ebx
	movq	%rbx, 40(%rsp)
	movq	128(%rsp), %r13
	je	.LBB30_24
	movq	%r15, %rbx
	shlq	$7, %r12
	addq	184(%rsp), %r12
	movq	40(%rsp), %rax
	shll	$7, %eax
	movq	%rax, 40(%rsp)
	xorl	%r15d, %r15d
	.p2align	4
.LBB30_23:
	leaq	(%r12,%r15), %rdi
	xorl	%esi, %esi
	movq	%rbx, %rdx
	vzeroupper
	callq	memset@PLT
	subq	$-128, %r15
	cmpq	%r15, 40(%rsp)
	jne	.LBB30_23
	.p2align	4
.LBB30_24:
	cmpq	$12, 208(%rsp)
	movq	96(%rsp), %r11
	vmovaps	320(%rsp), %zmm2
	jb	.LBB30_2
	movq	112(%rsp), %rax
	movq	%rax, %rcx
	movq	152(%rsp), %rsi
	orq	%rsi, %rcx
	shrq	$32, %rcx
	je	.LBB30_26
	xorl	%edx, %edx
	divq	%rsi
	movq	%rdx, 144(%rsp)
	jmp	.LBB30_28
.LBB30_26:
	xorl	%edx, %edx
	divl	%esi
	movq	%rdx, 144(%rsp)
.LBB30_28:
	movq	%rax, 136(%rsp)
	movq	48(%rsp), %rax
	imulq	%r13, %rax
	orb	88(%rsp), %r14b
	movq	200(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 248(%rsp)
	movq	$0, 80(%rsp)
	xorl	%eax, %eax
	jmp	.LBB30_29
	.p2align	4
.LBB30_65:
	movq	264(%rsp), %rax
	incq	%rax
	addq	%r15, 80(%rsp)
	cmpq	152(%rsp), %rax
	movq	128(%rsp), %r13
	je	.LBB30_2
.LBB30_29:
	movq	%rax, 264(%rsp)
	cmpq	144(%rsp), %rax
	movq	136(%rsp), %r15
	adcq	$0, %r15
	movq	72(%rsp), %rax
	cmpq	48(%rsp), %rax
	movq	56(%rsp), %rbx
	jne	.LBB30_30
.LBB30_38:
	cmpq	$0, 16(%rbp)
	movq	168(%rsp), %r12
	je	.LBB30_65
	movq	80(%rsp), %rdx
	movq	%rdx, %rax
	imulq	32(%rbp), %rax
	movq	24(%rbp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 40(%rsp)
	cmpq	$1, %r15
	movq	%r15, %rax
	adcq	$0, %rax
	movq	%rax, 88(%rsp)
	imulq	%rdx, %r12
	addq	256(%rsp), %r12
	xorl	%r13d, %r13d
	jmp	.LBB30_40
	.p2align	4
.LBB30_43:
	movq	160(%rsp), %rax
	leaq	(%rax,%r13,4), %rdx
	movq	%r15, %rdi
	leaq	1920(%rsp), %rsi
	movq	64(%rsp), %rcx
	movq	56(%rsp), %r8
	leaq	272(%rsp), %r9
	vzeroupper
	callq	transposed_tile_of
	movq	96(%rsp), %r11
	vmovaps	320(%rsp), %zmm2
.LBB30_64:
	addq	$32, %r13
	subq	$-128, %r12
	cmpq	16(%rbp), %r13
	jae	.LBB30_65
.LBB30_40:
	cmpq	104(%rsp), %r13
	setb	%cl
	movq	%r11, %rbx
	movl	$32, %eax
	cmovbq	%rax, %rbx
	movq	40(%rsp), %rax
	leaq	(%rax,%r13,4), %rax
	movq	%rax, 272(%rsp)
	movq	32(%rbp), %rdx
	movq	%rdx, 280(%rsp)
	leaq	no_bias(%rip), %rdx
	movq	%rdx, 288(%rsp)
	andb	%r14b, %cl
	leaq	296(%rsp), %rdx
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, (%rdx)
	movq	$0, 16(%rdx)
	cmpb	$1, %cl
	jne	.LBB30_42
	movq	%rax, 296(%rsp)
	movq	32(%rbp), %rax
	movq	%rax, 304(%rsp)
.LBB30_42:
	cmpq	104(%rsp), %r13
	jb	.LBB30_43
	leaq	384(%rsp), %rax
	movq	%rax, 272(%rsp)
	movq	$32, 280(%rsp)
	movl	$32, %ecx
	movq	%r15, %rdi
	leaq	1920(%rsp), %rsi
	leaq	26496(%rsp), %rdx
	movq	56(%rsp), %r8
	leaq	272(%rsp), %r9
	vzeroupper
	callq	transposed_tile_of
	testq	%r15, %r15
	movq	96(%rsp), %r11
	vmovaps	320(%rsp), %zmm2
	movq	168(%rsp), %r8
	je	.LBB30_64
	movl	$-1, %eax
	movl	%ebx, %ecx
	shll	%cl, %eax
	notl	%eax
	kmovd	%eax, %k1
	leaq	-16(%rbx), %rcx
	movl	$-1, %eax
	shll	%cl, %eax
	notl	%eax
	kmovd	%eax, %k2
	movq	%r12, %rax
	leaq	448(%rsp), %rdx
	movq	88(%rsp), %rsi
	jmp	.LBB30_46
.LBB30_62:
	movl	$-1, %edi
	shll	%cl, %edi
	notl	%edi
	kmovd	%edi, %k3
	vmovups	%zmm0, (%rax) {%k3}
	.p2align	4
.LBB30_63:
	subq	$-128, %rdx
	addq	%r8, %rax
	decq	%rsi
	je	.LBB30_64
.LBB30_46:
	testq	%r11, %r11
	je	.LBB30_63
	leaq	-64(%rax), %rdi
	vmovaps	-64(%rdx), %zmm0
	testb	%r14b, %r14b
	je	.LBB30_52
	cmpl	$16, %ebx
	jb	.LBB30_50
	vmovups	(%rdi), %zmm1
	jmp	.LBB30_51
.LBB30_50:
	vmovups	(%rdi), %zmm1 {%k1} {z}
.LBB30_51:
	vaddps	%zmm1, %zmm0, %zmm0
.LBB30_52:
	cmpl	$16, %ebx
	jb	.LBB30_54
	vmovups	%zmm0, (%rdi)
	cmpl	$17, %ebx
	jb	.LBB30_63
	jmp	.LBB30_56
	.p2align	4
.LBB30_54:
	vmovups	%zmm0, (%rdi) {%k1}
	cmpl	$17, %ebx
	jb	.LBB30_63
.LBB30_56:
	vmovaps	(%rdx), %zmm0
	testb	%r14b, %r14b
	je	.LBB30_61
	cmpq	$15, %rcx
	jbe	.LBB30_58
	vmovups	(%rax), %zmm1
	jmp	.LBB30_60
.LBB30_58:
	vmovups	(%rax), %zmm1 {%k2} {z}
.LBB30_60:
	vaddps	%zmm1, %zmm0, %zmm0
.LBB30_61:
	cmpq	$15, %rcx
	jbe	.LBB30_62
	vmovups	%zmm0, (%rax)
	jmp	.LBB30_63
	.p2align	4
.LBB30_30:
	movq	248(%rsp), %rax
	movq	80(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rax
	leaq	1920(%rsp), %rdx
	xorl	%esi, %esi
	jmp	.LBB30_31
	.p2align	4
.LBB30_37:
	incq	%rsi
	addq	$48, %rdx
	cmpq	%rbx, %rsi
	je	.LBB30_38
.LBB30_31:
	leaq	8(%rsi), %rcx
	imulq	%r13, %rcx
	prefetcht0	(%rax,%rcx,4)
	testq	%r15, %r15
	je	.LBB30_37
	movq	%rsi, %rcx
	imulq	%r13, %rcx
	leaq	(%rax,%rcx,4), %rdi
	xorl	%r8d, %r8d
	jmp	.LBB30_33
	.p2align	4
.LBB30_35:
	movl	$-1, %r10d
	shll	%cl, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%r9), %zmm0 {%k1} {z}
	vmulps	%zmm0, %zmm2, %zmm0
	vmovups	%zmm0, (%rdx,%r8,4) {%k1}
.LBB30_36:
	addq	$16, %r8
	cmpq	%r15, %r8
	jae	.LBB30_37
.LBB30_33:
	leaq	(%rdi,%r8,4), %r9
	movq	%r15, %rcx
	subq	%r8, %rcx
	cmpq	$16, %rcx
	jb	.LBB30_35
	vmulps	(%r9), %zmm2, %zmm0
	vmovups	%zmm0, (%rdx,%r8,4)
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
	subq	$104, %rsp
	movq	%rsi, -96(%rsp)
	movq	%rdi, -104(%rsp)
	testq	%rdx, %rdx
	je	.LBB31_9
	movq	%rcx, %r15
	movq	176(%rsp), %rcx
	movq	160(%rsp), %rbp
	movq	-96(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, -32(%rsp)
	leaq	(%rax,%rax,2), %r12
	leaq	(,%rcx,4), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, -80(%rsp)
	movq	-104(%rsp), %rax
	addq	$4096, %rax
	movq	%rax, -40(%rsp)
	xorl	%eax, %eax
	movq	%r9, 8(%rsp)
	movq	%r8, (%rsp)
	movq	%r15, -8(%rsp)
	movq	%r12, -16(%rsp)
	movq	%rdx, -24(%rsp)
	jmp	.LBB31_2
	.p2align	4
.LBB31_8:
	xorl	%eax, %eax
	cmpq	$4, %r13
	setae	%al
	leaq	(%rax,%rax,2), %rax
	movq	-88(%rsp), %rcx
	addq	%rcx, %rax
	incq	%rax
	movq	-24(%rsp), %rdx
	cmpq	%rdx, %rax
	jae	.LBB31_9
.LBB31_2:
	movq	%rdx, %r13
	movq	%rax, -88(%rsp)
	subq	%rax, %r13
	testq	%r9, %r9
	je	.LBB31_8
	movq	-88(%rsp), %r10
	movq	%r10, %rax
	movq	-96(%rsp), %rcx
	imulq	%rcx, %rax
	movq	-104(%rsp), %rdx
	leaq	(%rdx,%rax,4), %r14
	movq	%r10, %rax
	imulq	176(%rsp), %rax
	movq	168(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	movq	%rax, 24(%rsp)
	leaq	12(,%r10,4), %r11
	imulq	%rcx, %r11
	addq	%rdx, %r11
	leaq	8(,%r10,4), %rsi
	imulq	%rcx, %rsi
	movq	-40(%rsp), %rax
	leaq	(%rax,%rsi), %rdi
	movq	%rdi, -64(%rsp)
	movq	-32(%rsp), %rdi
	imulq	%r10, %rdi
	addq	%rax, %rdi
	leaq	4(,%r10,4), %r10
	imulq	%rcx, %r10
	addq	%r10, %rax
	movq	%rax, -72(%rsp)
	addq	%rdx, %rsi
	movq	%rsi, -48(%rsp)
	addq	%rdx, %r10
	movq	%r10, -56(%rsp)
	xorl	%esi, %esi
	movq	%r13, 16(%rsp)
	jmp	.LBB31_4
	.p2align	4
.LBB31_46:
	vextractf32x4	$2, %zmm0, %xmm1
	vaddps	%xmm0, %xmm1, %xmm1
	vextractf64x4	$1, %zmm0, %ymm2
	vshufpd	$1, %xmm2, %xmm2, %xmm3
	vshufpd	$1, %xmm0, %xmm0, %xmm4
	vaddps	%xmm4, %xmm3, %xmm3
	vextractf128	$1, %ymm2, %xmm4
	vextractf128	$1, %ymm0, %xmm0
	vaddps	%xmm0, %xmm4, %xmm4
	vaddps	%xmm1, %xmm4, %xmm1
	vpermpd	$255, %ymm2, %ymm2
	vshufpd	$1, %xmm0, %xmm0, %xmm0
	vaddps	%xmm0, %xmm2, %xmm0
	vaddps	%xmm3, %xmm0, %xmm0
	vaddps	%xmm1, %xmm0, %xmm0
	vmovshdup	%xmm0, %xmm1
	vaddss	%xmm0, %xmm1, %xmm0
	movq	-120(%rsp), %rax
	vmovss	%xmm0, (%rax)
	movl	$1, %eax
	movq	%rbx, %rsi
.LBB31_47:
	addq	%rax, %rsi
	cmpq	%r9, %rsi
	jae	.LBB31_8
.LBB31_4:
	movq	%r9, %rcx
	subq	%rsi, %rcx
	movq	%rsi, %rax
	imulq	%r8, %rax
	leaq	(%r15,%rax,4), %rax
	movq	24(%rsp), %rdx
	leaq	(%rdx,%rsi,4), %rdx
	movq	%rdx, -120(%rsp)
	cmpq	$4, %rcx
	jb	.LBB31_31
	cmpq	$4, %r13
	movq	%rsi, -112(%rsp)
	jb	.LBB31_22
	testq	%rbp, %rbp
	je	.LBB31_7
	leaq	12(,%rsi,4), %r13
	imulq	%r8, %r13
	addq	%r15, %r13
	movq	%r15, %rcx
	leaq	8(,%rsi,4), %r15
	imulq	%r8, %r15
	addq	%rcx, %r15
	leaq	4(,%rsi,4), %r9
	imulq	%r8, %r9
	addq	%rcx, %r9
	vxorps	%xmm23, %xmm23, %xmm23
	movq	%rbp, %rcx
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%edx, %edx
	jmp	.LBB31_11
	.p2align	4
.LBB31_19:
	vmovups	(%rsi), %zmm22
.LBB31_20:
	vfmadd231ps	%zmm17, %zmm20, %zmm8
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	vfmadd231ps	%zmm16, %zmm20, %zmm10
	vfmadd231ps	%zmm20, %zmm19, %zmm9
	vfmadd231ps	%zmm17, %zmm21, %zmm4
	vfmadd231ps	%zmm18, %zmm21, %zmm7
	vfmadd231ps	%zmm16, %zmm21, %zmm6
	vfmadd231ps	%zmm21, %zmm19, %zmm5
	prefetcht0	4096(%r11,%rdx,4)
	vfmadd231ps	%zmm17, %zmm22, %zmm3
	vfmadd231ps	%zmm18, %zmm22, %zmm1
	vfmadd231ps	%zmm16, %zmm22, %zmm2
	vfmadd231ps	%zmm19, %zmm22, %zmm0
	addq	$16, %rdx
	addq	$-16, %rcx
	cmpq	%rbp, %rdx
	jae	.LBB31_21
.LBB31_11:
	movq	%rbp, %r8
	movl	$-1, %esi
	shll	%cl, %esi
	leaq	(%rax,%rdx,4), %r10
	notl	%esi
	kmovd	%esi, %k1
	leaq	(%r9,%rdx,4), %rbp
	leaq	(%rdi,%rdx,4), %r12
	movq	-56(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %rsi
	cmpq	$15, %rcx
	jbe	.LBB31_12
	vmovups	(%r10), %zmm17
	vmovups	(%rbp), %zmm18
	vmovups	(%r15,%rdx,4), %zmm16
	vmovups	(%r13,%rdx,4), %zmm19
	vmovups	-4096(%r12), %zmm12
	prefetcht0	(%r12)
	vfmadd231ps	%zmm17, %zmm12, %zmm23
	vfmadd231ps	%zmm18, %zmm12, %zmm15
	vfmadd231ps	%zmm16, %zmm12, %zmm14
	vfmadd231ps	%zmm12, %zmm19, %zmm13
	vmovups	(%rsi), %zmm20
	jmp	.LBB31_14
	.p2align	4
.LBB31_12:
	leaq	(%rdi,%rdx,4), %rbx
	addq	$-4096, %rbx
	vmovups	(%r10), %zmm17 {%k1} {z}
	vmovups	(%rbp), %zmm18 {%k1} {z}
	vmovups	(%r15,%rdx,4), %zmm16 {%k1} {z}
	vmovups	(%r13,%rdx,4), %zmm19 {%k1} {z}
	vmovups	(%rbx), %zmm12 {%k1} {z}
	prefetcht0	(%r12)
	vfmadd231ps	%zmm17, %zmm12, %zmm23
	vfmadd231ps	%zmm18, %zmm12, %zmm15
	vfmadd231ps	%zmm16, %zmm12, %zmm14
	vfmadd231ps	%zmm12, %zmm19, %zmm13
	vmovups	(%rsi), %zmm20 {%k1} {z}
.LBB31_14:
	movq	-56(%rsp), %rsi
	prefetcht0	4096(%rsi,%rdx,4)
	movq	-48(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %rsi
	cmpq	$15, %rcx
	movq	%r8, %rbp
	jbe	.LBB31_15
	vmovups	(%rsi), %zmm21
	jmp	.LBB31_17
	.p2align	4
.LBB31_15:
	vmovups	(%rsi), %zmm21 {%k1} {z}
.LBB31_17:
	movq	-48(%rsp), %rsi
	prefetcht0	4096(%rsi,%rdx,4)
	leaq	(%r11,%rdx,4), %rsi
	cmpq	$15, %rcx
	ja	.LBB31_19
	vmovups	(%rsi), %zmm22 {%k1} {z}
	jmp	.LBB31_20
	.p2align	4
.LBB31_31:
	cmpq	$4, %r13
	jb	.LBB31_40
	movq	%rsi, -112(%rsp)
	testq	%rbp, %rbp
	je	.LBB31_33
	vxorps	%xmm4, %xmm4, %xmm4
	movq	%rbp, %rcx
	movq	%r11, %rdx
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	xorl	%ebx, %ebx
	jmp	.LBB31_36
	.p2align	4
.LBB31_38:
	vmovups	(%rsi), %zmm0
	prefetcht0	(%rdi,%rbx,4)
	vfmadd231ps	-4096(%rdi,%rbx,4), %zmm0, %zmm3
	movq	-72(%rsp), %rsi
	prefetcht0	(%rsi,%rbx,4)
	vfmadd231ps	-4096(%rsi,%rbx,4), %zmm0, %zmm2
	movq	-64(%rsp), %rsi
	prefetcht0	(%rsi,%rbx,4)
	vfmadd231ps	-4096(%rsi,%rbx,4), %zmm0, %zmm1
	vmovups	(%r11,%rbx,4), %zmm5
	movq	%rdx, %rsi
.LBB31_39:
	vfmadd213ps	%zmm4, %zmm5, %zmm0
	prefetcht0	4096(%rsi)
	addq	$16, %rbx
	addq	$64, %rdx
	addq	$-16, %rcx
	vmovaps	%zmm0, %zmm4
	cmpq	%rbp, %rbx
	jae	.LBB31_34
.LBB31_36:
	leaq	(%rax,%rbx,4), %rsi
	cmpq	$15, %rcx
	ja	.LBB31_38
	movl	$-1, %r10d
	shll	%cl, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rsi), %zmm0 {%k1} {z}
	leaq	(%r14,%rbx,4), %rsi
	addq	%r12, %rsi
	vmovups	-4096(%rdi,%rbx,4), %zmm5 {%k1} {z}
	prefetcht0	(%rdi,%rbx,4)
	vfmadd231ps	%zmm5, %zmm0, %zmm3
	movq	-72(%rsp), %r10
	vmovups	-4096(%r10,%rbx,4), %zmm5 {%k1} {z}
	prefetcht0	(%r10,%rbx,4)
	vfmadd231ps	%zmm5, %zmm0, %zmm2
	movq	-64(%rsp), %r10
	vmovups	-4096(%r10,%rbx,4), %zmm5 {%k1} {z}
	prefetcht0	(%r10,%rbx,4)
	vfmadd231ps	%zmm5, %zmm0, %zmm1
	vmovups	(%r11,%rbx,4), %zmm5 {%k1} {z}
	jmp	.LBB31_39
	.p2align	4
.LBB31_22:
	testq	%rbp, %rbp
	je	.LBB31_23
	leaq	12(,%rsi,4), %rdx
	imulq	%r8, %rdx
	addq	%r15, %rdx
	leaq	8(,%rsi,4), %r13
	imulq	%r8, %r13
	addq	%r15, %r13
	leaq	4(,%rsi,4), %r9
	imulq	%r8, %r9
	addq	%r15, %r9
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rbp, %rcx
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm3, %xmm3, %xmm3
	xorl	%r15d, %r15d
	jmp	.LBB31_25
	.p2align	4
.LBB31_27:
	movl	$-1, %ebx
	shll	%cl, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r12), %zmm6 {%k1} {z}
	vmovups	(%r10), %zmm5 {%k1} {z}
	vmovups	(%r13,%r15,4), %zmm7 {%k1} {z}
	vmovups	(%rdx,%r15,4), %zmm4 {%k1} {z}
	vmovups	(%rsi), %zmm8 {%k1} {z}
.LBB31_28:
	prefetcht0	4096(%r14,%r15,4)
	vfmadd231ps	%zmm6, %zmm8, %zmm3
	vfmadd231ps	%zmm5, %zmm8, %zmm1
	vfmadd231ps	%zmm7, %zmm8, %zmm2
	vfmadd231ps	%zmm4, %zmm8, %zmm0
	addq	$16, %r15
	addq	$-16, %rcx
	cmpq	%rbp, %r15
	jae	.LBB31_29
.LBB31_25:
	leaq	(%rax,%r15,4), %r12
	leaq	(%r9,%r15,4), %r10
	leaq	(%r14,%r15,4), %rsi
	cmpq	$16, %rcx
	jb	.LBB31_27
	vmovups	(%r12), %zmm6
	vmovups	(%r10), %zmm5
	vmovups	(%r13,%r15,4), %zmm7
	vmovups	(%rdx,%r15,4), %zmm4
	vmovups	(%rsi), %zmm8
	jmp	.LBB31_28
	.p2align	4
.LBB31_40:
	movq	%rsi, %rbx
	vxorps	%xmm0, %xmm0, %xmm0
	testq	%rbp, %rbp
	je	.LBB31_46
	movq	%rbp, %rcx
	xorl	%edx, %edx
	jmp	.LBB31_42
	.p2align	4
.LBB31_44:
	movl	$-1, %r10d
	shll	%cl, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rsi), %zmm1 {%k1} {z}
	vmovups	(%r14,%rdx,4), %zmm2 {%k1} {z}
.LBB31_45:
	vfmadd231ps	%zmm1, %zmm2, %zmm0
	prefetcht0	4096(%r14,%rdx,4)
	addq	$16, %rdx
	addq	$-16, %rcx
	cmpq	%rbp, %rdx
	jae	.LBB31_46
.LBB31_42:
	leaq	(%rax,%rdx,4), %rsi
	cmpq	$16, %rcx
	jb	.LBB31_44
	vmovups	(%rsi), %zmm1
	vmovups	(%r14,%rdx,4), %zmm2
	jmp	.LBB31_45
.LBB31_7:
	vxorps	%xmm23, %xmm23, %xmm23
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm0, %xmm0, %xmm0
.LBB31_21:
	vmovups	%zmm13, 32(%rsp)
	vextractf32x4	$2, %zmm15, %xmm16
	vextractf32x4	$2, %zmm23, %xmm17
	vunpcklps	%xmm16, %xmm17, %xmm18
	vextractf32x4	$2, %zmm14, %xmm21
	vmovlhps	%xmm21, %xmm18, %xmm18
	vextractf32x4	$2, %zmm13, %xmm22
	vinsertps	$48, %xmm22, %xmm18, %xmm18
	vunpcklps	%xmm15, %xmm23, %xmm19
	vmovlhps	%xmm14, %xmm19, %xmm19
	vinsertps	$48, %xmm13, %xmm19, %xmm19
	vaddps	%xmm19, %xmm18, %xmm18
	vinsertps	$76, %xmm17, %xmm16, %xmm19
	vshufps	$84, %xmm21, %xmm19, %xmm19
	vinsertps	$112, %xmm22, %xmm19, %xmm19
	vinsertps	$76, %xmm23, %xmm15, %xmm20
	vshufps	$212, %xmm14, %xmm20, %xmm20
	vinsertps	$112, %xmm13, %xmm20, %xmm20
	vaddps	%xmm20, %xmm19, %xmm19
	vunpckhps	%xmm16, %xmm17, %xmm12
	vmovaps	%xmm21, %xmm13
	vblendps	$3, %xmm12, %xmm13, %xmm12
	vinsertps	$176, %xmm22, %xmm12, %xmm20
	vunpckhps	%xmm15, %xmm23, %xmm12
	vblendps	$3, %xmm12, %xmm14, %xmm12
	vinsertps	$48, 40(%rsp), %xmm12, %xmm12
	vaddps	%xmm12, %xmm20, %xmm20
	vshufps	$51, %xmm17, %xmm16, %xmm16
	vshufps	$242, %xmm21, %xmm16, %xmm12
	vmovaps	%xmm22, %xmm13
	vblendps	$8, %xmm13, %xmm12, %xmm12
	vmovaps	%xmm12, %xmm17
	vshufps	$51, %xmm23, %xmm15, %xmm16
	vshufps	$242, %xmm14, %xmm16, %xmm12
	vmovups	32(%rsp), %zmm13
	vblendps	$8, %xmm13, %xmm12, %xmm12
	vaddps	%xmm12, %xmm17, %xmm24
	vextractf32x4	$3, %zmm15, %xmm16
	vextractf32x4	$3, %zmm23, %xmm17
	vunpcklps	%xmm16, %xmm17, %xmm21
	vextractf32x4	$3, %zmm14, %xmm25
	vmovlhps	%xmm25, %xmm21, %xmm21
	vextractf32x4	$3, %zmm13, %xmm12
	vinsertps	$48, %xmm12, %xmm21, %xmm21
	vextractf32x4	$1, %ymm15, %xmm26
	vextractf32x4	$1, %ymm23, %xmm22
	vunpcklps	%xmm26, %xmm22, %xmm23
	vextractf128	$1, %ymm14, %xmm14
	vmovlhps	%xmm14, %xmm23, %xmm23
	vextractf128	$1, %ymm13, %xmm13
	vinsertps	$48, %xmm13, %xmm23, %xmm23
	vaddps	%xmm23, %xmm21, %xmm21
	vaddps	%xmm18, %xmm21, %xmm18
	vinsertps	$76, %xmm17, %xmm16, %xmm21
	vmovaps	%xmm25, %xmm15
	vshufps	$84, %xmm25, %xmm21, %xmm21
	vinsertps	$112, %xmm12, %xmm21, %xmm21
	vmovaps	%xmm12, %xmm25
	vinsertps	$76, %xmm22, %xmm26, %xmm23
	vshufps	$84, %xmm14, %xmm23, %xmm23
	vinsertps	$112, %xmm13, %xmm23, %xmm23
	vaddps	%xmm23, %xmm21, %xmm21
	vaddps	%xmm19, %xmm21, %xmm19
	vunpckhps	%xmm16, %xmm17, %xmm12
	vblendps	$3, %xmm12, %xmm15, %xmm12
	vmovaps	%xmm15, %xmm23
	vmovaps	%xmm25, %xmm15
	vinsertps	$176, %xmm25, %xmm12, %xmm21
	vunpckhps	%xmm26, %xmm22, %xmm12
	vblendps	$3, %xmm12, %xmm14, %xmm12
	vinsertps	$176, %xmm13, %xmm12, %xmm12
	vaddps	%xmm12, %xmm21, %xmm12
	vaddps	%xmm20, %xmm12, %xmm12
	vaddps	%xmm18, %xmm12, %xmm18
	vshufps	$51, %xmm17, %xmm16, %xmm16
	vshufps	$242, %xmm23, %xmm16, %xmm12
	vblendps	$8, %xmm15, %xmm12, %xmm12
	vshufps	$51, %xmm22, %xmm26, %xmm15
	vshufps	$242, %xmm14, %xmm15, %xmm14
	vblendps	$8, %xmm13, %xmm14, %xmm13
	vaddps	%xmm13, %xmm12, %xmm12
	vaddps	%xmm24, %xmm12, %xmm12
	vaddps	%xmm19, %xmm12, %xmm12
	vaddps	%xmm18, %xmm12, %xmm12
	movq	-120(%rsp), %rcx
	vmovups	%xmm12, (%rcx)
	vextractf32x4	$2, %zmm11, %xmm19
	vextractf32x4	$2, %zmm8, %xmm13
	vunpcklps	%xmm19, %xmm13, %xmm14
	vextractf32x4	$2, %zmm10, %xmm15
	vmovlhps	%xmm15, %xmm14, %xmm16
	vextractf32x4	$2, %zmm9, %xmm14
	vinsertps	$48, %xmm14, %xmm16, %xmm16
	vunpcklps	%xmm11, %xmm8, %xmm17
	vmovlhps	%xmm10, %xmm17, %xmm17
	vinsertps	$48, %xmm9, %xmm17, %xmm17
	vaddps	%xmm17, %xmm16, %xmm16
	vinsertps	$76, %xmm13, %xmm19, %xmm17
	vshufps	$84, %xmm15, %xmm17, %xmm17
	vinsertps	$112, %xmm14, %xmm17, %xmm17
	vinsertps	$76, %xmm8, %xmm11, %xmm18
	vshufps	$212, %xmm10, %xmm18, %xmm18
	vinsertps	$112, %xmm9, %xmm18, %xmm18
	vaddps	%xmm18, %xmm17, %xmm17
	vunpckhps	%xmm19, %xmm13, %xmm12
	vblendps	$3, %xmm12, %xmm15, %xmm12
	vinsertps	$176, %xmm14, %xmm12, %xmm18
	vunpckhps	%xmm11, %xmm8, %xmm12
	vblendps	$3, %xmm12, %xmm10, %xmm12
	vinsertps	$176, %xmm9, %xmm12, %xmm12
	vaddps	%xmm12, %xmm18, %xmm18
	vshufps	$51, %xmm13, %xmm19, %xmm12
	vshufps	$242, %xmm15, %xmm12, %xmm12
	vblendps	$8, %xmm14, %xmm12, %xmm12
	vshufps	$51, %xmm8, %xmm11, %xmm13
	vshufps	$242, %xmm10, %xmm13, %xmm13
	vblendps	$8, %xmm9, %xmm13, %xmm13
	vaddps	%xmm13, %xmm12, %xmm22
	vextractf32x4	$3, %zmm11, %xmm15
	vextractf32x4	$3, %zmm8, %xmm19
	vunpcklps	%xmm15, %xmm19, %xmm13
	vextractf32x4	$3, %zmm10, %xmm12
	vmovlhps	%xmm12, %xmm13, %xmm20
	vextractf32x4	$3, %zmm9, %xmm13
	vinsertps	$48, %xmm13, %xmm20, %xmm20
	vextractf128	$1, %ymm11, %xmm11
	vextractf128	$1, %ymm8, %xmm8
	vunpcklps	%xmm11, %xmm8, %xmm21
	vextractf128	$1, %ymm10, %xmm10
	vmovlhps	%xmm10, %xmm21, %xmm21
	vextractf128	$1, %ymm9, %xmm9
	vinsertps	$48, %xmm9, %xmm21, %xmm21
	vaddps	%xmm21, %xmm20, %xmm20
	vaddps	%xmm16, %xmm20, %xmm16
	vinsertps	$76, %xmm19, %xmm15, %xmm20
	vshufps	$84, %xmm12, %xmm20, %xmm20
	vinsertps	$112, %xmm13, %xmm20, %xmm20
	vinsertps	$76, %xmm8, %xmm11, %xmm21
	vshufps	$84, %xmm10, %xmm21, %xmm21
	vinsertps	$112, %xmm9, %xmm21, %xmm21
	vaddps	%xmm21, %xmm20, %xmm20
	vaddps	%xmm17, %xmm20, %xmm17
	vunpckhps	%xmm15, %xmm19, %xmm14
	vblendps	$3, %xmm14, %xmm12, %xmm14
	vinsertps	$176, %xmm13, %xmm14, %xmm20
	vunpckhps	%xmm11, %xmm8, %xmm14
	vblendps	$3, %xmm14, %xmm10, %xmm14
	vinsertps	$176, %xmm9, %xmm14, %xmm14
	vaddps	%xmm14, %xmm20, %xmm14
	vaddps	%xmm18, %xmm14, %xmm14
	vaddps	%xmm16, %xmm14, %xmm14
	vshufps	$51, %xmm19, %xmm15, %xmm15
	vshufps	$242, %xmm12, %xmm15, %xmm12
	vblendps	$8, %xmm13, %xmm12, %xmm12
	vshufps	$51, %xmm8, %xmm11, %xmm8
	vshufps	$242, %xmm10, %xmm8, %xmm8
	vblendps	$8, %xmm9, %xmm8, %xmm8
	vaddps	%xmm8, %xmm12, %xmm8
	vaddps	%xmm22, %xmm8, %xmm8
	vaddps	%xmm17, %xmm8, %xmm8
	vaddps	%xmm14, %xmm8, %xmm8
	movq	176(%rsp), %rax
	vmovups	%xmm8, (%rcx,%rax,4)
	vextractf32x4	$2, %zmm7, %xmm8
	vextractf32x4	$2, %zmm4, %xmm9
	vunpcklps	%xmm8, %xmm9, %xmm10
	vextractf32x4	$2, %zmm6, %xmm11
	vmovlhps	%xmm11, %xmm10, %xmm10
	vextractf32x4	$2, %zmm5, %xmm12
	vinsertps	$48, %xmm12, %xmm10, %xmm10
	vunpcklps	%xmm7, %xmm4, %xmm13
	vmovlhps	%xmm6, %xmm13, %xmm13
	vinsertps	$48, %xmm5, %xmm13, %xmm13
	vaddps	%xmm13, %xmm10, %xmm10
	vinsertps	$76, %xmm9, %xmm8, %xmm13
	vshufps	$84, %xmm11, %xmm13, %xmm13
	vinsertps	$112, %xmm12, %xmm13, %xmm13
	vinsertps	$76, %xmm4, %xmm7, %xmm14
	vshufps	$212, %xmm6, %xmm14, %xmm14
	vinsertps	$112, %xmm5, %xmm14, %xmm14
	vaddps	%xmm14, %xmm13, %xmm13
	vunpckhps	%xmm8, %xmm9, %xmm14
	vblendps	$3, %xmm14, %xmm11, %xmm14
	vinsertps	$176, %xmm12, %xmm14, %xmm14
	vunpckhps	%xmm7, %xmm4, %xmm15
	vblendps	$3, %xmm15, %xmm6, %xmm15
	vinsertps	$176, %xmm5, %xmm15, %xmm15
	vaddps	%xmm15, %xmm14, %xmm19
	vshufps	$51, %xmm9, %xmm8, %xmm8
	vshufps	$242, %xmm11, %xmm8, %xmm8
	vblendps	$8, %xmm12, %xmm8, %xmm8
	vshufps	$51, %xmm4, %xmm7, %xmm9
	vshufps	$242, %xmm6, %xmm9, %xmm9
	vblendps	$8, %xmm5, %xmm9, %xmm9
	vaddps	%xmm9, %xmm8, %xmm18
	vextractf32x4	$3, %zmm7, %xmm12
	vextractf32x4	$3, %zmm4, %xmm15
	vunpcklps	%xmm12, %xmm15, %xmm9
	vextractf32x4	$3, %zmm6, %xmm8
	vmovlhps	%xmm8, %xmm9, %xmm16
	vextractf32x4	$3, %zmm5, %xmm9
	vinsertps	$48, %xmm9, %xmm16, %xmm16
	vextractf128	$1, %ymm7, %xmm7
	vextractf128	$1, %ymm4, %xmm4
	vunpcklps	%xmm7, %xmm4, %xmm17
	vextractf128	$1, %ymm6, %xmm6
	vmovlhps	%xmm6, %xmm17, %xmm17
	vextractf128	$1, %ymm5, %xmm5
	vinsertps	$48, %xmm5, %xmm17, %xmm17
	vaddps	%xmm17, %xmm16, %xmm16
	vaddps	%xmm10, %xmm16, %xmm10
	vinsertps	$76, %xmm15, %xmm12, %xmm16
	vshufps	$84, %xmm8, %xmm16, %xmm16
	vinsertps	$112, %xmm9, %xmm16, %xmm16
	vinsertps	$76, %xmm4, %xmm7, %xmm17
	vshufps	$84, %xmm6, %xmm17, %xmm17
	vinsertps	$112, %xmm5, %xmm17, %xmm17
	vaddps	%xmm17, %xmm16, %xmm16
	vaddps	%xmm13, %xmm16, %xmm13
	vunpckhps	%xmm12, %xmm15, %xmm11
	vblendps	$3, %xmm11, %xmm8, %xmm11
	vinsertps	$176, %xmm9, %xmm11, %xmm11
	vunpckhps	%xmm7, %xmm4, %xmm14
	vblendps	$3, %xmm14, %xmm6, %xmm14
	vinsertps	$176, %xmm5, %xmm14, %xmm14
	vaddps	%xmm14, %xmm11, %xmm11
	vaddps	%xmm19, %xmm11, %xmm11
	vaddps	%xmm10, %xmm11, %xmm10
	vshufps	$51, %xmm15, %xmm12, %xmm11
	vshufps	$242, %xmm8, %xmm11, %xmm8
	vblendps	$8, %xmm9, %xmm8, %xmm8
	vshufps	$51, %xmm4, %xmm7, %xmm4
	vshufps	$242, %xmm6, %xmm4, %xmm4
	vblendps	$8, %xmm5, %xmm4, %xmm4
	vaddps	%xmm4, %xmm8, %xmm4
	vaddps	%xmm18, %xmm4, %xmm4
	vaddps	%xmm4, %xmm13, %xmm4
	vaddps	%xmm4, %xmm10, %xmm4
	vmovups	%xmm4, (%rcx,%rax,8)
	vextractf64x4	$1, %zmm3, %ymm4
	vaddps	%zmm3, %zmm4, %zmm4
	vextractf32x4	$3, %zmm3, %xmm5
	vmovddup	%xmm5, %xmm6
	vextractf32x4	$2, %zmm3, %xmm7
	vaddss	%xmm3, %xmm7, %xmm7
	vextractf128	$1, %ymm3, %xmm3
	vaddss	%xmm3, %xmm5, %xmm8
	vaddss	%xmm7, %xmm8, %xmm7
	vshufpd	$1, %xmm5, %xmm5, %xmm8
	vshufpd	$1, %xmm3, %xmm3, %xmm9
	vaddss	%xmm9, %xmm8, %xmm8
	vshufpd	$1, %xmm4, %xmm4, %xmm9
	vaddss	%xmm9, %xmm8, %xmm8
	vaddss	%xmm7, %xmm8, %xmm7
	vshufps	$255, %xmm5, %xmm5, %xmm5
	vshufps	$255, %xmm3, %xmm3, %xmm8
	vaddss	%xmm5, %xmm8, %xmm5
	vshufps	$255, %xmm4, %xmm4, %xmm8
	vaddss	%xmm5, %xmm8, %xmm5
	vaddps	%xmm3, %xmm6, %xmm3
	vaddps	%xmm4, %xmm3, %xmm3
	vmovshdup	%xmm3, %xmm3
	vaddss	%xmm3, %xmm5, %xmm3
	vaddss	%xmm7, %xmm3, %xmm3
	movq	-80(%rsp), %rax
	vmovss	%xmm3, (%rcx,%rax)
	addq	%rcx, %rax
	jmp	.LBB31_30
.LBB31_33:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
.LBB31_34:
	vextractf64x4	$1, %zmm3, %ymm4
	vaddps	%zmm3, %zmm4, %zmm4
	vextractf32x4	$3, %zmm3, %xmm5
	vmovddup	%xmm5, %xmm6
	vextractf32x4	$2, %zmm3, %xmm7
	vaddss	%xmm3, %xmm7, %xmm7
	vextractf128	$1, %ymm3, %xmm3
	vaddss	%xmm3, %xmm5, %xmm8
	vaddss	%xmm7, %xmm8, %xmm7
	vshufpd	$1, %xmm5, %xmm5, %xmm8
	vshufpd	$1, %xmm3, %xmm3, %xmm9
	vaddss	%xmm9, %xmm8, %xmm8
	vshufpd	$1, %xmm4, %xmm4, %xmm9
	vaddss	%xmm9, %xmm8, %xmm8
	vaddss	%xmm7, %xmm8, %xmm7
	vshufps	$255, %xmm5, %xmm5, %xmm5
	vshufps	$255, %xmm3, %xmm3, %xmm8
	vaddss	%xmm5, %xmm8, %xmm5
	vshufps	$255, %xmm4, %xmm4, %xmm8
	vaddss	%xmm5, %xmm8, %xmm5
	vaddps	%xmm3, %xmm6, %xmm3
	vaddps	%xmm4, %xmm3, %xmm3
	vmovshdup	%xmm3, %xmm3
	vaddss	%xmm3, %xmm5, %xmm3
	vaddss	%xmm7, %xmm3, %xmm3
	movq	-120(%rsp), %rcx
	vmovss	%xmm3, (%rcx)
	vextractf64x4	$1, %zmm2, %ymm3
	vaddps	%zmm2, %zmm3, %zmm3
	vextractf32x4	$3, %zmm2, %xmm4
	vmovddup	%xmm4, %xmm5
	vextractf32x4	$2, %zmm2, %xmm6
	vaddss	%xmm2, %xmm6, %xmm6
	vextractf128	$1, %ymm2, %xmm2
	vaddss	%xmm2, %xmm4, %xmm7
	vaddss	%xmm6, %xmm7, %xmm6
	vshufpd	$1, %xmm4, %xmm4, %xmm7
	vshufpd	$1, %xmm2, %xmm2, %xmm8
	vaddss	%xmm7, %xmm8, %xmm7
	vshufpd	$1, %xmm3, %xmm3, %xmm8
	vaddss	%xmm7, %xmm8, %xmm7
	vaddss	%xmm6, %xmm7, %xmm6
	vshufps	$255, %xmm4, %xmm4, %xmm4
	vshufps	$255, %xmm2, %xmm2, %xmm7
	vaddss	%xmm7, %xmm4, %xmm4
	vshufps	$255, %xmm3, %xmm3, %xmm7
	vaddss	%xmm7, %xmm4, %xmm4
	vaddps	%xmm2, %xmm5, %xmm2
	vaddps	%xmm3, %xmm2, %xmm2
	vmovshdup	%xmm2, %xmm2
	vaddss	%xmm2, %xmm4, %xmm2
	vaddss	%xmm6, %xmm2, %xmm2
	movq	176(%rsp), %rax
	vmovss	%xmm2, (%rcx,%rax,4)
	vextractf64x4	$1, %zmm1, %ymm2
	vaddps	%zmm1, %zmm2, %zmm2
	vextractf32x4	$3, %zmm1, %xmm3
	vmovddup	%xmm3, %xmm4
	vextractf32x4	$2, %zmm1, %xmm5
	vaddss	%xmm1, %xmm5, %xmm5
	vextractf128	$1, %ymm1, %xmm1
	vaddss	%xmm1, %xmm3, %xmm6
	vaddss	%xmm5, %xmm6, %xmm5
	vshufpd	$1, %xmm3, %xmm3, %xmm6
	vshufpd	$1, %xmm1, %xmm1, %xmm7
	vaddss	%xmm7, %xmm6, %xmm6
	vshufpd	$1, %xmm2, %xmm2, %xmm7
	vaddss	%xmm7, %xmm6, %xmm6
	vaddss	%xmm5, %xmm6, %xmm5
	vshufps	$255, %xmm3, %xmm3, %xmm3
	vshufps	$255, %xmm1, %xmm1, %xmm6
	vaddss	%xmm6, %xmm3, %xmm3
	vshufps	$255, %xmm2, %xmm2, %xmm6
	vaddss	%xmm6, %xmm3, %xmm3
	vaddps	%xmm1, %xmm4, %xmm1
	vaddps	%xmm2, %xmm1, %xmm1
	vmovshdup	%xmm1, %xmm1
	vaddss	%xmm1, %xmm3, %xmm1
	vaddss	%xmm5, %xmm1, %xmm1
	vmovss	%xmm1, (%rcx,%rax,8)
	vextractf64x4	$1, %zmm0, %ymm1
	vaddps	%zmm0, %zmm1, %zmm1
	vextractf32x4	$3, %zmm0, %xmm2
	vmovddup	%xmm2, %xmm3
	vextractf32x4	$2, %zmm0, %xmm4
	vaddss	%xmm0, %xmm4, %xmm4
	vextractf128	$1, %ymm0, %xmm0
	vaddss	%xmm0, %xmm2, %xmm5
	vaddss	%xmm4, %xmm5, %xmm4
	vshufpd	$1, %xmm2, %xmm2, %xmm5
	vshufpd	$1, %xmm0, %xmm0, %xmm6
	vaddss	%xmm6, %xmm5, %xmm5
	vshufpd	$1, %xmm1, %xmm1, %xmm6
	vaddss	%xmm6, %xmm5, %xmm5
	vaddss	%xmm4, %xmm5, %xmm4
	vshufps	$255, %xmm2, %xmm2, %xmm2
	vshufps	$255, %xmm0, %xmm0, %xmm5
	vaddss	%xmm5, %xmm2, %xmm2
	vshufps	$255, %xmm1, %xmm1, %xmm5
	vaddss	%xmm5, %xmm2, %xmm2
	vaddps	%xmm0, %xmm3, %xmm0
	vaddps	%xmm1, %xmm0, %xmm0
	vmovshdup	%xmm0, %xmm0
	vaddss	%xmm0, %xmm2, %xmm0
	vaddss	%xmm4, %xmm0, %xmm0
	movq	-80(%rsp), %rax
	vmovss	%xmm0, (%rcx,%rax)
	movl	$1, %eax
	movq	-112(%rsp), %rsi
	jmp	.LBB31_47
.LBB31_23:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm3, %xmm3, %xmm3
.LBB31_29:
	vextractf32x4	$2, %zmm3, %xmm4
	vaddps	%xmm3, %xmm4, %xmm4
	vextractf64x4	$1, %zmm3, %ymm5
	vshufpd	$1, %xmm5, %xmm5, %xmm6
	vshufpd	$1, %xmm3, %xmm3, %xmm7
	vaddps	%xmm7, %xmm6, %xmm6
	vextractf128	$1, %ymm5, %xmm7
	vextractf128	$1, %ymm3, %xmm3
	vaddps	%xmm3, %xmm7, %xmm7
	vaddps	%xmm4, %xmm7, %xmm4
	vpermpd	$255, %ymm5, %ymm5
	vshufpd	$1, %xmm3, %xmm3, %xmm3
	vaddps	%xmm3, %xmm5, %xmm3
	vaddps	%xmm6, %xmm3, %xmm3
	vaddps	%xmm4, %xmm3, %xmm3
	vmovshdup	%xmm3, %xmm4
	vaddss	%xmm3, %xmm4, %xmm3
	movq	-120(%rsp), %rax
	vmovss	%xmm3, (%rax)
.LBB31_30:
	vextractf32x4	$2, %zmm2, %xmm3
	vextractf32x4	$2, %zmm1, %xmm4
	vunpcklps	%xmm3, %xmm4, %xmm5
	vunpcklps	%xmm2, %xmm1, %xmm6
	vaddps	%xmm6, %xmm5, %xmm5
	vinsertps	$76, %xmm4, %xmm3, %xmm3
	vinsertps	$76, %xmm1, %xmm2, %xmm4
	vaddps	%xmm4, %xmm3, %xmm3
	vextractf64x4	$1, %zmm2, %ymm4
	vextractf64x4	$1, %zmm1, %ymm6
	vunpckhps	%xmm4, %xmm6, %xmm7
	vshufpd	$1, %xmm4, %xmm4, %xmm8
	vunpckhps	%xmm2, %xmm1, %xmm9
	vaddps	%xmm7, %xmm9, %xmm7
	vshufpd	$1, %xmm2, %xmm2, %xmm9
	vinsertps	$204, %xmm6, %xmm8, %xmm8
	vinsertps	$204, %xmm1, %xmm9, %xmm9
	vaddps	%xmm9, %xmm8, %xmm8
	vextractf128	$1, %ymm4, %xmm9
	vextractf128	$1, %ymm6, %xmm10
	vunpcklps	%xmm9, %xmm10, %xmm11
	vextractf128	$1, %ymm2, %xmm2
	vextractf128	$1, %ymm1, %xmm1
	vunpcklps	%xmm2, %xmm1, %xmm12
	vaddps	%xmm12, %xmm11, %xmm11
	vaddps	%xmm5, %xmm11, %xmm5
	vinsertps	$76, %xmm10, %xmm9, %xmm9
	vinsertps	$76, %xmm1, %xmm2, %xmm10
	vaddps	%xmm10, %xmm9, %xmm9
	vaddps	%xmm3, %xmm9, %xmm3
	vpermpd	$255, %ymm4, %ymm4
	vpermpd	$255, %ymm6, %ymm6
	vunpcklps	%xmm4, %xmm6, %xmm9
	vunpckhps	%xmm2, %xmm1, %xmm10
	vaddps	%xmm10, %xmm9, %xmm9
	vaddps	%xmm7, %xmm9, %xmm7
	vaddps	%xmm5, %xmm7, %xmm5
	vshufpd	$1, %xmm2, %xmm2, %xmm2
	vinsertps	$76, %xmm6, %xmm4, %xmm4
	vinsertps	$204, %xmm1, %xmm2, %xmm1
	vaddps	%xmm1, %xmm4, %xmm1
	vaddps	%xmm1, %xmm8, %xmm1
	vaddps	%xmm3, %xmm1, %xmm1
	vaddps	%xmm5, %xmm1, %xmm1
	vmovlps	%xmm1, 4(%rax)
	vextractf64x4	$1, %zmm0, %ymm1
	vaddps	%zmm0, %zmm1, %zmm1
	vextractf32x4	$3, %zmm0, %xmm2
	vmovddup	%xmm2, %xmm3
	vextractf32x4	$2, %zmm0, %xmm4
	vaddss	%xmm0, %xmm4, %xmm4
	vextractf128	$1, %ymm0, %xmm0
	vaddss	%xmm0, %xmm2, %xmm5
	vaddss	%xmm4, %xmm5, %xmm4
	vshufpd	$1, %xmm2, %xmm2, %xmm5
	vshufpd	$1, %xmm0, %xmm0, %xmm6
	vaddss	%xmm6, %xmm5, %xmm5
	vshufpd	$1, %xmm1, %xmm1, %xmm6
	vaddss	%xmm6, %xmm5, %xmm5
	vaddss	%xmm4, %xmm5, %xmm4
	vshufps	$255, %xmm2, %xmm2, %xmm2
	vshufps	$255, %xmm0, %xmm0, %xmm5
	vaddss	%xmm5, %xmm2, %xmm2
	vshufps	$255, %xmm1, %xmm1, %xmm5
	vaddss	%xmm5, %xmm2, %xmm2
	vaddps	%xmm0, %xmm3, %xmm0
	vaddps	%xmm1, %xmm0, %xmm0
	vmovshdup	%xmm0, %xmm0
	vaddss	%xmm0, %xmm2, %xmm0
	vaddss	%xmm4, %xmm0, %xmm0
	vmovss	%xmm0, 12(%rax)
	movl	$4, %eax
	movq	8(%rsp), %r9
	movq	(%rsp), %r8
	movq	-8(%rsp), %r15
	movq	-16(%rsp), %r12
	movq	16(%rsp), %r13
	movq	-112(%rsp), %rsi
	jmp	.LBB31_47
.LBB31_9:
	addq	$104, %rsp
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
	vbroadcastss	%xmm0, %zmm1
	xorl	%ecx, %ecx
	.p2align	4
.LBB32_1:
	movq	%rcx, %rax
	addq	$64, %rcx
	cmpq	%rsi, %rcx
	ja	.LBB32_3
	vcmpltps	(%rdi,%rax,4), %zmm1, %k0
	vcmpltps	-192(%rdi,%rcx,4), %zmm1, %k1
	vcmpltps	-128(%rdi,%rcx,4), %zmm1, %k2
	vcmpltps	-64(%rdi,%rcx,4), %zmm1, %k3
	korw	%k2, %k3, %k2
	korw	%k1, %k2, %k1
	kortestw	%k0, %k1
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
	subq	$304, %rsp
	movq	%r8, 224(%rsp)
	movq	%rcx, -64(%rsp)
	movq	%rdx, -72(%rsp)
	movq	%rdi, 288(%rsp)
	movq	360(%rsp), %rax
	addq	%r9, %rax
	movq	%rax, 280(%rsp)
	cmpq	%rax, %r9
	jae	.LBB33_141
	movq	376(%rsp), %rdi
	movq	368(%rsp), %rbx
	movq	224(%rsp), %rax
	movq	-72(%rsp), %rcx
	leaq	(%rcx,%rax,2), %r8
	decq	%r8
	shrq	%r8
	leaq	(%rsi,%rax,2), %r11
	decq	%r11
	shrq	%r11
	movq	-64(%rsp), %r13
	movq	%r13, %rax
	imulq	%rcx, %rax
	movq	%rax, 8(%rsp)
	leaq	(,%rdi,8), %rdx
	leaq	(,%rdi,4), %rax
	leaq	(%rax,%rax,2), %rcx
	movq	%rcx, -8(%rsp)
	movq	%rdi, %r15
	shlq	$4, %r15
	leaq	(%rax,%rax,4), %rcx
	movq	%rcx, -16(%rsp)
	leaq	(%rdx,%rdx,2), %rcx
	movq	%rcx, -24(%rsp)
	leaq	(%rdi,%rdi,8), %rcx
	leaq	(%rcx,%rcx,2), %r12
	addq	%rdi, %r12
	movq	%rdi, %r14
	shlq	$5, %r14
	leaq	(%rax,%rax,8), %rax
	movq	%rax, -32(%rsp)
	movq	%rdx, 248(%rsp)
	leaq	(%rdx,%rdx,4), %rax
	movq	%rax, -40(%rsp)
	imulq	$44, %rdi, %r10
	vmovdqa	.LCPI33_0(%rip), %ymm0
	vmovdqa	.LCPI33_1(%rip), %ymm1
	leaq	(%r15,%r15,2), %rdx
	imulq	$52, %rdi, %rbp
	imulq	$56, %rdi, %rcx
	imulq	$60, %rdi, %rax
	movq	%rax, 160(%rsp)
	addq	%rbx, %rax
	movq	%rax, 120(%rsp)
	leaq	(,%r13,4), %r13
	movq	%r13, 256(%rsp)
	movq	%rcx, 168(%rsp)
	leaq	(%rbx,%rcx), %rcx
	movq	%rbp, 176(%rsp)
	leaq	(%rbx,%rbp), %r13
	movq	%r13, 112(%rsp)
	movq	%rdx, 184(%rsp)
	leaq	(%rbx,%rdx), %rax
	movq	%rax, 104(%rsp)
	movq	%r10, 192(%rsp)
	leaq	(%rbx,%r10), %rax
	movq	%rax, 96(%rsp)
	movq	-40(%rsp), %rax
	leaq	(%rbx,%rax), %rax
	movq	%rax, 88(%rsp)
	movq	-32(%rsp), %rax
	leaq	(%rbx,%rax), %rax
	movq	%rax, 80(%rsp)
	movq	%r14, 200(%rsp)
	leaq	(%rbx,%r14), %rax
	movq	%rax, 72(%rsp)
	movq	%rcx, %r14
	movq	%r12, 208(%rsp)
	leaq	(%rbx,%r12), %rax
	movq	%rax, 64(%rsp)
	movq	-24(%rsp), %rax
	leaq	(%rbx,%rax), %rax
	movq	%rax, 56(%rsp)
	movq	-16(%rsp), %rax
	leaq	(%rbx,%rax), %rax
	movq	%rax, 48(%rsp)
	movq	%r15, 216(%rsp)
	leaq	(%rbx,%r15), %rax
	movq	%rax, 40(%rsp)
	movq	-8(%rsp), %rax
	addq	%rbx, %rax
	movq	%rax, 32(%rsp)
	leaq	(%rbx,%rdi,8), %rax
	movq	%rax, 24(%rsp)
	leaq	(%rbx,%rdi,4), %rax
	movq	%rax, 16(%rsp)
	movq	%rsi, (%rsp)
	movq	%r8, 272(%rsp)
	movq	%r11, 264(%rsp)
	jmp	.LBB33_4
	.p2align	4
.LBB33_2:
	vmovups	%zmm17, (%rax)
	movq	376(%rsp), %rcx
	vmovups	%zmm16, (%rax,%rcx,4)
	vmovups	%zmm15, (%rax,%rcx,8)
	movq	-8(%rsp), %rcx
	vmovups	%zmm14, (%rax,%rcx)
	movq	216(%rsp), %rcx
	vmovups	%zmm13, (%rax,%rcx)
	movq	-16(%rsp), %rcx
	vmovups	%zmm12, (%rax,%rcx)
	movq	-24(%rsp), %rcx
	vmovups	%zmm11, (%rax,%rcx)
	movq	208(%rsp), %rcx
	vmovups	%zmm10, (%rax,%rcx)
	movq	200(%rsp), %rcx
	vmovups	%zmm9, (%rax,%rcx)
	movq	-32(%rsp), %rcx
	vmovups	%zmm8, (%rax,%rcx)
	movq	-40(%rsp), %rcx
	vmovups	%zmm7, (%rax,%rcx)
	movq	192(%rsp), %rcx
	vmovups	%zmm6, (%rax,%rcx)
	vsubps	%zmm4, %zmm3, %zmm3
	vaddps	%zmm2, %zmm4, %zmm6
	vsubps	%zmm2, %zmm4, %zmm4
	vsubps	%zmm5, %zmm2, %zmm2
	movq	184(%rsp), %rcx
	vmovups	%zmm3, (%rax,%rcx)
	movq	176(%rsp), %rcx
	vmovups	%zmm6, (%rax,%rcx)
	movq	168(%rsp), %rcx
	vmovups	%zmm4, (%rax,%rcx)
	movq	160(%rsp), %rcx
	vmovups	%zmm2, (%rax,%rcx)
.LBB33_3:
	movq	296(%rsp), %r9
	incq	%r9
	movq	256(%rsp), %rax
	addq	%rax, %rbx
	addq	%rax, 120(%rsp)
	addq	%rax, %r14
	addq	%rax, 112(%rsp)
	addq	%rax, 104(%rsp)
	addq	%rax, 96(%rsp)
	addq	%rax, 88(%rsp)
	addq	%rax, 80(%rsp)
	addq	%rax, 72(%rsp)
	addq	%rax, 64(%rsp)
	addq	%rax, 56(%rsp)
	addq	%rax, 48(%rsp)
	addq	%rax, 40(%rsp)
	addq	%rax, 32(%rsp)
	addq	%rax, 24(%rsp)
	addq	%rax, 16(%rsp)
	cmpq	280(%rsp), %r9
	movq	(%rsp), %rsi
	movq	272(%rsp), %r8
	movq	264(%rsp), %r11
	je	.LBB33_141
.LBB33_4:
	movq	%r9, %rax
	orq	%r8, %rax
	shrq	$32, %rax
	je	.LBB33_6
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%r8
	movq	%rdx, %r12
	jmp	.LBB33_7
	.p2align	4
.LBB33_6:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%r8d
	movl	%edx, %r12d
.LBB33_7:
	movq	%rax, %rcx
	orq	%r11, %rcx
	shrq	$32, %rcx
	movq	%rbx, -80(%rsp)
	movq	%r14, -104(%rsp)
	movq	%r9, 296(%rsp)
	je	.LBB33_9
	xorl	%edx, %edx
	divq	%r11
	movq	%rdx, %r14
	jmp	.LBB33_10
	.p2align	4
.LBB33_9:
	xorl	%edx, %edx
	divl	%r11d
	movl	%edx, %r14d
.LBB33_10:
	addq	%r14, %r14
	movq	224(%rsp), %rcx
	subq	%rcx, %r14
	addq	%r12, %r12
	subq	%rcx, %r12
	imulq	%rsi, %rax
	movq	-72(%rsp), %r13
	cmpq	%r13, %r12
	movl	$0, %r15d
	cmovbq	%r12, %r15
	movl	$4369, %edx
	movl	$0, %r8d
	cmovbl	%r8d, %edx
	cmpq	%rsi, %r14
	movl	$0, %ecx
	cmovbq	%r14, %rcx
	movq	%rax, %r9
	movl	$15, %eax
	cmovbl	%r8d, %eax
	addq	%r9, %rcx
	movq	%r9, %rbp
	movq	%r9, -120(%rsp)
	movq	8(%rsp), %rbx
	imulq	%rbx, %rcx
	movq	-64(%rsp), %r11
	imulq	%r11, %r15
	orl	%edx, %eax
	leaq	1(%r12), %r10
	cmpq	%r13, %r10
	cmovaeq	%r8, %r10
	leaq	1(%r14), %rdx
	movl	$8738, %edi
	cmovbl	%r8d, %edi
	cmpq	%rsi, %rdx
	cmovaeq	%r8, %rdx
	movl	$240, %r9d
	cmovbl	%r8d, %r9d
	addq	%rbp, %rdx
	imulq	%rbx, %rdx
	imulq	%r11, %r10
	movq	%r11, %rbp
	orl	%edi, %r9d
	movl	%r9d, -92(%rsp)
	movl	%r9d, %ebx
	movl	%eax, -52(%rsp)
	orl	%eax, %ebx
	leaq	2(%r12), %r9
	cmpq	%r13, %r9
	cmovaeq	%r8, %r9
	movl	$17476, %eax
	cmovbl	%r8d, %eax
	movl	%eax, -124(%rsp)
	leaq	2(%r14), %r11
	movq	%rsi, %rax
	cmpq	%rsi, %r11
	cmovaeq	%r8, %r11
	movl	$3840, %edi
	cmovbl	%r8d, %edi
	movq	-120(%rsp), %rsi
	addq	%rsi, %r11
	imulq	8(%rsp), %r11
	imulq	%rbp, %r9
	movq	%r9, 240(%rsp)
	addq	$3, %r14
	addq	$3, %r12
	movq	%r12, -88(%rsp)
	cmpq	%r13, %r12
	movl	$0, %r13d
	cmovbq	%r12, %r13
	movl	$34952, %r9d
	cmovbl	%r8d, %r9d
	cmpq	%rax, %r14
	movl	$0, %r12d
	cmovbq	%r14, %r12
	movl	$61440, %ebp
	cmovbl	%r8d, %ebp
	addq	%rsi, %r12
	orl	%r9d, %ebp
	imulq	8(%rsp), %r12
	movq	-64(%rsp), %r8
	imulq	%r8, %r13
	movq	%r13, -48(%rsp)
	orl	-124(%rsp), %edi
	movl	%edi, %r13d
	movl	%ebx, -124(%rsp)
	orl	%ebx, %r13d
	orl	%r13d, %ebp
	movq	288(%rsp), %rax
	leaq	(%rax,%rcx,4), %rsi
	leaq	(%rax,%rdx,4), %r9
	leaq	(%rax,%r11,4), %r11
	leaq	(%rax,%r12,4), %rax
	cmpq	$16, %r8
	movl	%ebp, -120(%rsp)
	movq	%r14, 232(%rsp)
	movl	%edi, -108(%rsp)
	jae	.LBB33_17
	movl	%r13d, %ebp
	xorl	%edx, %edx
	movq	-80(%rsp), %rbx
	movq	-104(%rsp), %r14
	movq	240(%rsp), %r13
.LBB33_12:
	movq	-64(%rsp), %rcx
	subq	%rdx, %rcx
	jbe	.LBB33_3
	movl	$-1, %r12d
	shll	%cl, %r12d
	notl	%r12d
	kmovd	%r12d, %k1
	testb	$1, -52(%rsp)
	jne	.LBB33_54
	leaq	(%rsi,%r15,4), %r12
	cmpq	$15, %rcx
	jbe	.LBB33_57
	vmovups	(%r12), %zmm2
	vxorps	%xmm3, %xmm3, %xmm3
	testb	$16, -124(%rsp)
	jne	.LBB33_60
	leaq	(%r9,%r15,4), %r12
	jmp	.LBB33_56
	.p2align	4
.LBB33_17:
	movq	-88(%rsp), %rcx
	cmpq	-72(%rsp), %rcx
	setb	%dl
	cmpq	(%rsp), %r14
	vmovd	%ebp, %xmm2
	vpinsrd	$1, %edi, %xmm2, %xmm2
	movl	%r13d, %ebp
	vpinsrd	$2, %r13d, %xmm2, %xmm2
	setb	%cl
	vpermd	%ymm2, %ymm0, %ymm2
	vptestnmd	%ymm1, %ymm2, %k0
	kshiftrb	$1, %k0, %k1
	kmovd	%k1, %edi
	movl	%edi, 156(%rsp)
	kshiftrb	$2, %k0, %k1
	kmovd	%k1, %edi
	movl	%edi, 152(%rsp)
	kshiftrb	$3, %k0, %k1
	kmovd	%k1, %edi
	movl	%edi, 148(%rsp)
	kshiftrb	$4, %k0, %k1
	kmovd	%k1, %edi
	movl	%edi, 144(%rsp)
	kshiftrb	$5, %k0, %k1
	kmovd	%k1, %edi
	movl	%edi, 140(%rsp)
	kshiftrb	$6, %k0, %k1
	kmovd	%k1, %edi
	movl	%edi, 136(%rsp)
	kshiftrb	$7, %k0, %k1
	kmovd	%k1, %edi
	movl	%edi, 132(%rsp)
	andb	%dl, %cl
	kmovd	%k0, %edx
	movl	%edx, 128(%rsp)
	xorl	%r12d, %r12d
	movq	-80(%rsp), %rbx
	movq	-104(%rsp), %r14
	movq	-48(%rsp), %rdi
	movq	240(%rsp), %r13
	jmp	.LBB33_20
	.p2align	4
.LBB33_18:
	vsubps	%zmm5, %zmm3, %zmm3
	vaddps	%zmm2, %zmm5, %zmm18
	vsubps	%zmm2, %zmm5, %zmm5
	vsubps	%zmm4, %zmm2, %zmm2
	vsubps	%zmm9, %zmm7, %zmm4
	vaddps	%zmm6, %zmm9, %zmm7
	vsubps	%zmm6, %zmm9, %zmm9
	vsubps	%zmm8, %zmm6, %zmm6
	vsubps	%zmm13, %zmm11, %zmm8
	vaddps	%zmm10, %zmm13, %zmm11
	vsubps	%zmm10, %zmm13, %zmm13
	vsubps	%zmm12, %zmm10, %zmm10
	vsubps	%zmm17, %zmm15, %zmm12
	vaddps	%zmm14, %zmm17, %zmm15
	vsubps	%zmm14, %zmm17, %zmm17
	vsubps	%zmm16, %zmm14, %zmm14
	vsubps	%zmm8, %zmm3, %zmm3
	vaddps	%zmm4, %zmm8, %zmm16
	vsubps	%zmm4, %zmm8, %zmm8
	vsubps	%zmm12, %zmm4, %zmm4
	vmovups	%zmm3, (%rbx,%r12,4)
	movq	16(%rsp), %rdx
	vmovups	%zmm16, (%rdx,%r12,4)
	movq	24(%rsp), %rdx
	vmovups	%zmm8, (%rdx,%r12,4)
	movq	32(%rsp), %rdx
	vmovups	%zmm4, (%rdx,%r12,4)
	vsubps	%zmm11, %zmm18, %zmm3
	vaddps	%zmm7, %zmm11, %zmm4
	vsubps	%zmm7, %zmm11, %zmm8
	vsubps	%zmm15, %zmm7, %zmm7
	movq	40(%rsp), %rdx
	vmovups	%zmm3, (%rdx,%r12,4)
	movq	48(%rsp), %rdx
	vmovups	%zmm4, (%rdx,%r12,4)
	movq	56(%rsp), %rdx
	vmovups	%zmm8, (%rdx,%r12,4)
	movq	64(%rsp), %rdx
	vmovups	%zmm7, (%rdx,%r12,4)
	vsubps	%zmm13, %zmm5, %zmm3
	vaddps	%zmm9, %zmm13, %zmm4
	vsubps	%zmm9, %zmm13, %zmm5
	vsubps	%zmm17, %zmm9, %zmm7
	movq	72(%rsp), %rdx
	vmovups	%zmm3, (%rdx,%r12,4)
	movq	80(%rsp), %rdx
	vmovups	%zmm4, (%rdx,%r12,4)
	movq	88(%rsp), %rdx
	vmovups	%zmm5, (%rdx,%r12,4)
	movq	96(%rsp), %rdx
	vmovups	%zmm7, (%rdx,%r12,4)
	vsubps	%zmm10, %zmm2, %zmm2
	vaddps	%zmm6, %zmm10, %zmm3
	vsubps	%zmm6, %zmm10, %zmm4
	vsubps	%zmm14, %zmm6, %zmm5
.LBB33_19:
	movq	104(%rsp), %rdx
	vmovups	%zmm2, (%rdx,%r12,4)
	movq	112(%rsp), %rdx
	vmovups	%zmm3, (%rdx,%r12,4)
	vmovups	%zmm4, (%r14,%r12,4)
	movq	120(%rsp), %rdx
	vmovups	%zmm5, (%rdx,%r12,4)
	addq	$64, %rsi
	addq	$64, %r9
	addq	$64, %r11
	addq	$64, %rax
	leaq	16(%r12), %rdx
	addq	$32, %r12
	cmpq	-64(%rsp), %r12
	movq	%rdx, %r12
	ja	.LBB33_12
.LBB33_20:
	movl	-120(%rsp), %edx
	testl	%edx, %edx
	je	.LBB33_53
	vpxor	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	testb	$1, -52(%rsp)
	jne	.LBB33_23
	vmovups	(%rsi,%r15,4), %zmm3
.LBB33_23:
	testb	$16, -124(%rsp)
	jne	.LBB33_25
	vmovdqu64	(%r9,%r15,4), %zmm2
.LBB33_25:
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	testl	$256, %ebp
	jne	.LBB33_27
	vmovups	(%r11,%r15,4), %zmm5
.LBB33_27:
	testl	$4096, %edx
	jne	.LBB33_29
	vmovups	(%rax,%r15,4), %zmm4
.LBB33_29:
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	testb	$2, -124(%rsp)
	jne	.LBB33_31
	vmovups	(%rsi,%r10,4), %zmm7
.LBB33_31:
	testb	$32, -92(%rsp)
	jne	.LBB33_33
	vmovups	(%r9,%r10,4), %zmm6
.LBB33_33:
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	testl	$512, %ebp
	jne	.LBB33_35
	vmovups	(%r11,%r10,4), %zmm9
.LBB33_35:
	testb	$1, 132(%rsp)
	je	.LBB33_37
	vmovups	(%rax,%r10,4), %zmm8
.LBB33_37:
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	testb	$1, 136(%rsp)
	je	.LBB33_39
	vmovups	(%rsi,%r13,4), %zmm11
.LBB33_39:
	testb	$1, 140(%rsp)
	je	.LBB33_41
	vmovups	(%r9,%r13,4), %zmm10
.LBB33_41:
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	testb	$1, 144(%rsp)
	je	.LBB33_43
	vmovups	(%r11,%r13,4), %zmm13
.LBB33_43:
	testb	$1, 148(%rsp)
	je	.LBB33_45
	vmovups	(%rax,%r13,4), %zmm12
.LBB33_45:
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	testb	$1, 152(%rsp)
	je	.LBB33_47
	vmovups	(%rsi,%rdi,4), %zmm15
.LBB33_47:
	testb	$1, 156(%rsp)
	je	.LBB33_49
	vmovups	(%r9,%rdi,4), %zmm14
.LBB33_49:
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	testb	$1, 128(%rsp)
	je	.LBB33_51
	vmovups	(%r11,%rdi,4), %zmm17
.LBB33_51:
	testb	%cl, %cl
	je	.LBB33_18
	vmovups	(%rax,%rdi,4), %zmm16
	jmp	.LBB33_18
	.p2align	4
.LBB33_53:
	vmovups	(%rsi,%r15,4), %zmm2
	vmovups	(%r9,%r15,4), %zmm3
	vmovups	(%r11,%r15,4), %zmm4
	vsubps	%zmm4, %zmm2, %zmm2
	vaddps	%zmm3, %zmm4, %zmm5
	vsubps	%zmm3, %zmm4, %zmm4
	vsubps	(%rax,%r15,4), %zmm3, %zmm3
	vmovups	(%rsi,%r10,4), %zmm6
	vmovups	(%r9,%r10,4), %zmm7
	vmovups	(%r11,%r10,4), %zmm8
	vsubps	%zmm8, %zmm6, %zmm6
	vaddps	%zmm7, %zmm8, %zmm9
	vsubps	%zmm7, %zmm8, %zmm8
	vsubps	(%rax,%r10,4), %zmm7, %zmm7
	vmovups	(%rsi,%r13,4), %zmm10
	vmovups	(%r9,%r13,4), %zmm11
	vmovups	(%r11,%r13,4), %zmm12
	vsubps	%zmm12, %zmm10, %zmm10
	vaddps	%zmm11, %zmm12, %zmm13
	vsubps	%zmm11, %zmm12, %zmm12
	vsubps	(%rax,%r13,4), %zmm11, %zmm11
	vmovups	(%rsi,%rdi,4), %zmm14
	vmovups	(%r9,%rdi,4), %zmm15
	vmovups	(%r11,%rdi,4), %zmm16
	vsubps	%zmm16, %zmm14, %zmm14
	vaddps	%zmm15, %zmm16, %zmm17
	vsubps	%zmm15, %zmm16, %zmm16
	vsubps	(%rax,%rdi,4), %zmm15, %zmm15
	vsubps	%zmm10, %zmm2, %zmm2
	vaddps	%zmm6, %zmm10, %zmm18
	vsubps	%zmm6, %zmm10, %zmm10
	vsubps	%zmm14, %zmm6, %zmm6
	vmovups	%zmm2, (%rbx,%r12,4)
	movq	16(%rsp), %rdx
	vmovups	%zmm18, (%rdx,%r12,4)
	movq	24(%rsp), %rdx
	vmovups	%zmm10, (%rdx,%r12,4)
	movq	32(%rsp), %rdx
	vmovups	%zmm6, (%rdx,%r12,4)
	vsubps	%zmm13, %zmm5, %zmm2
	vaddps	%zmm9, %zmm13, %zmm5
	vsubps	%zmm9, %zmm13, %zmm6
	vsubps	%zmm17, %zmm9, %zmm9
	movq	40(%rsp), %rdx
	vmovups	%zmm2, (%rdx,%r12,4)
	movq	48(%rsp), %rdx
	vmovups	%zmm5, (%rdx,%r12,4)
	movq	56(%rsp), %rdx
	vmovups	%zmm6, (%rdx,%r12,4)
	movq	64(%rsp), %rdx
	vmovups	%zmm9, (%rdx,%r12,4)
	vsubps	%zmm12, %zmm4, %zmm2
	vaddps	%zmm8, %zmm12, %zmm4
	vsubps	%zmm8, %zmm12, %zmm5
	vsubps	%zmm16, %zmm8, %zmm6
	movq	72(%rsp), %rdx
	vmovups	%zmm2, (%rdx,%r12,4)
	movq	80(%rsp), %rdx
	vmovups	%zmm4, (%rdx,%r12,4)
	movq	88(%rsp), %rdx
	vmovups	%zmm5, (%rdx,%r12,4)
	movq	96(%rsp), %rdx
	vmovups	%zmm6, (%rdx,%r12,4)
	vsubps	%zmm11, %zmm3, %zmm2
	vaddps	%zmm7, %zmm11, %zmm3
	vsubps	%zmm7, %zmm11, %zmm4
	vsubps	%zmm15, %zmm7, %zmm5
	jmp	.LBB33_19
	.p2align	4
.LBB33_54:
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	testb	$16, -124(%rsp)
	jne	.LBB33_60
	leaq	(%r9,%r15,4), %r12
	cmpq	$15, %rcx
	jbe	.LBB33_59
.LBB33_56:
	vmovups	(%r12), %zmm3
	jmp	.LBB33_60
.LBB33_57:
	vmovups	(%r12), %zmm2 {%k1} {z}
	vxorps	%xmm3, %xmm3, %xmm3
	testb	$16, -124(%rsp)
	jne	.LBB33_60
	leaq	(%r9,%r15,4), %r12
.LBB33_59:
	vmovups	(%r12), %zmm3 {%k1} {z}
.LBB33_60:
	testl	$256, %ebp
	jne	.LBB33_64
	leaq	(%r11,%r15,4), %r12
	cmpq	$15, %rcx
	jbe	.LBB33_67
	vmovups	(%r12), %zmm4
	vxorps	%xmm5, %xmm5, %xmm5
	testl	$4096, -120(%rsp)
	jne	.LBB33_69
	leaq	(%rax,%r15,4), %r15
	movq	-88(%rsp), %r12
	jmp	.LBB33_66
	.p2align	4
.LBB33_64:
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	testl	$4096, -120(%rsp)
	movq	-88(%rsp), %r12
	jne	.LBB33_71
	leaq	(%rax,%r15,4), %r15
	cmpq	$15, %rcx
	jbe	.LBB33_70
.LBB33_66:
	vmovups	(%r15), %zmm5
	testb	$2, -124(%rsp)
	je	.LBB33_72
.LBB33_78:
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	testb	$32, -92(%rsp)
	jne	.LBB33_83
	leaq	(%r9,%r10,4), %r14
	cmpq	$15, %rcx
	jbe	.LBB33_81
	jmp	.LBB33_80
.LBB33_67:
	vmovups	(%r12), %zmm4 {%k1} {z}
	vxorps	%xmm5, %xmm5, %xmm5
	testl	$4096, -120(%rsp)
	jne	.LBB33_69
	leaq	(%rax,%r15,4), %r15
	movq	-88(%rsp), %r12
	vmovups	(%r15), %zmm5 {%k1} {z}
	testb	$2, -124(%rsp)
	je	.LBB33_72
	jmp	.LBB33_78
.LBB33_69:
	movq	-88(%rsp), %r12
	testb	$2, -124(%rsp)
	je	.LBB33_72
	jmp	.LBB33_78
.LBB33_70:
	vmovups	(%r15), %zmm5 {%k1} {z}
	.p2align	4
.LBB33_71:
	testb	$2, -124(%rsp)
	jne	.LBB33_78
.LBB33_72:
	leaq	(%rsi,%r10,4), %r14
	cmpq	$15, %rcx
	jbe	.LBB33_75
	vmovups	(%r14), %zmm6
	vxorps	%xmm7, %xmm7, %xmm7
	testb	$32, -92(%rsp)
	jne	.LBB33_82
	leaq	(%r9,%r10,4), %r14
.LBB33_80:
	vmovups	(%r14), %zmm7
	jmp	.LBB33_82
.LBB33_75:
	vmovups	(%r14), %zmm6 {%k1} {z}
	vxorps	%xmm7, %xmm7, %xmm7
	testb	$32, -92(%rsp)
	jne	.LBB33_82
	leaq	(%r9,%r10,4), %r14
.LBB33_81:
	vmovups	(%r14), %zmm7 {%k1} {z}
.LBB33_82:
	movq	-104(%rsp), %r14
.LBB33_83:
	testl	$512, %ebp
	jne	.LBB33_87
	leaq	(%r11,%r10,4), %r14
	cmpq	$15, %rcx
	jbe	.LBB33_90
	vmovups	(%r14), %zmm8
	vxorps	%xmm9, %xmm9, %xmm9
	testl	$8192, -120(%rsp)
	jne	.LBB33_92
	leaq	(%rax,%r10,4), %rbx
	movq	-104(%rsp), %r14
	jmp	.LBB33_89
	.p2align	4
.LBB33_87:
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	testl	$8192, -120(%rsp)
	jne	.LBB33_94
	leaq	(%rax,%r10,4), %rbx
	cmpq	$15, %rcx
	jbe	.LBB33_93
.LBB33_89:
	vmovups	(%rbx), %zmm9
	testb	$4, %bpl
	je	.LBB33_95
.LBB33_101:
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	testb	$64, %bpl
	movl	-108(%rsp), %edi
	jne	.LBB33_106
	leaq	(%r9,%r13,4), %r10
	cmpq	$15, %rcx
	jbe	.LBB33_112
	jmp	.LBB33_103
.LBB33_90:
	vmovups	(%r14), %zmm8 {%k1} {z}
	vxorps	%xmm9, %xmm9, %xmm9
	testl	$8192, -120(%rsp)
	jne	.LBB33_92
	leaq	(%rax,%r10,4), %rbx
	movq	-104(%rsp), %r14
	vmovups	(%rbx), %zmm9 {%k1} {z}
	testb	$4, %bpl
	je	.LBB33_95
	jmp	.LBB33_101
.LBB33_92:
	movq	-104(%rsp), %r14
	testb	$4, %bpl
	je	.LBB33_95
	jmp	.LBB33_101
.LBB33_93:
	vmovups	(%rbx), %zmm9 {%k1} {z}
	.p2align	4
.LBB33_94:
	testb	$4, %bpl
	jne	.LBB33_101
.LBB33_95:
	leaq	(%rsi,%r13,4), %rbx
	cmpq	$15, %rcx
	jbe	.LBB33_98
	vmovups	(%rbx), %zmm10
	vxorps	%xmm11, %xmm11, %xmm11
	testb	$64, %bpl
	jne	.LBB33_104
	leaq	(%r9,%r13,4), %r10
	movl	-108(%rsp), %edi
.LBB33_103:
	vmovups	(%r10), %zmm11
	testl	$1024, %edi
	jne	.LBB33_113
	jmp	.LBB33_107
.LBB33_98:
	vmovups	(%rbx), %zmm10 {%k1} {z}
	vxorps	%xmm11, %xmm11, %xmm11
	testb	$64, %bpl
	jne	.LBB33_105
	leaq	(%r9,%r13,4), %r10
	movl	-108(%rsp), %edi
.LBB33_112:
	vmovups	(%r10), %zmm11 {%k1} {z}
	testl	$1024, %edi
	je	.LBB33_107
.LBB33_113:
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	testl	$16384, -120(%rsp)
	movq	-48(%rsp), %rdi
	jne	.LBB33_117
	leaq	(%rax,%r13,4), %r10
	cmpq	$15, %rcx
	jbe	.LBB33_116
	jmp	.LBB33_115
.LBB33_104:
	movl	-108(%rsp), %edi
	testl	$1024, %edi
	jne	.LBB33_113
	jmp	.LBB33_107
.LBB33_105:
	movl	-108(%rsp), %edi
	.p2align	4
.LBB33_106:
	testl	$1024, %edi
	jne	.LBB33_113
.LBB33_107:
	leaq	(%r11,%r13,4), %r10
	cmpq	$15, %rcx
	jbe	.LBB33_110
	vmovups	(%r10), %zmm12
	vxorps	%xmm13, %xmm13, %xmm13
	testl	$16384, -120(%rsp)
	movq	-48(%rsp), %rdi
	jne	.LBB33_117
	leaq	(%rax,%r13,4), %r10
.LBB33_115:
	vmovups	(%r10), %zmm13
	jmp	.LBB33_117
.LBB33_110:
	vmovups	(%r10), %zmm12 {%k1} {z}
	vxorps	%xmm13, %xmm13, %xmm13
	testl	$16384, -120(%rsp)
	movq	-48(%rsp), %rdi
	jne	.LBB33_117
	leaq	(%rax,%r13,4), %r10
.LBB33_116:
	vmovups	(%r10), %zmm13 {%k1} {z}
.LBB33_117:
	movl	-120(%rsp), %ebx
	testb	$8, %bl
	movq	(%rsp), %r10
	jne	.LBB33_121
	leaq	(%rsi,%rdi,4), %rsi
	cmpq	$15, %rcx
	jbe	.LBB33_124
	vmovups	(%rsi), %zmm14
	vxorps	%xmm15, %xmm15, %xmm15
	cmpb	$0, -120(%rsp)
	js	.LBB33_127
	leaq	(%r9,%rdi,4), %rsi
	jmp	.LBB33_123
	.p2align	4
.LBB33_121:
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	testb	%bl, %bl
	js	.LBB33_127
	leaq	(%r9,%rdi,4), %rsi
	cmpq	$15, %rcx
	jbe	.LBB33_126
.LBB33_123:
	vmovups	(%rsi), %zmm15
	jmp	.LBB33_127
.LBB33_124:
	vmovups	(%rsi), %zmm14 {%k1} {z}
	vxorps	%xmm15, %xmm15, %xmm15
	cmpb	$0, -120(%rsp)
	js	.LBB33_127
	leaq	(%r9,%rdi,4), %rsi
.LBB33_126:
	vmovups	(%rsi), %zmm15 {%k1} {z}
.LBB33_127:
	testl	$2048, -120(%rsp)
	jne	.LBB33_131
	cmpq	-72(%rsp), %r12
	setb	%r8b
	cmpq	%r10, 232(%rsp)
	setb	%sil
	andb	%r8b, %sil
	leaq	(%r11,%rdi,4), %r8
	cmpq	$15, %rcx
	jbe	.LBB33_135
	vmovups	(%r8), %zmm16
	vxorps	%xmm17, %xmm17, %xmm17
	testb	%sil, %sil
	movq	-80(%rsp), %rbx
	je	.LBB33_139
	leaq	(%rax,%rdi,4), %rax
	jmp	.LBB33_134
	.p2align	4
.LBB33_131:
	vxorps	%xmm16, %xmm16, %xmm16
	cmpq	-72(%rsp), %r12
	jae	.LBB33_138
	vxorps	%xmm17, %xmm17, %xmm17
	cmpq	%r10, 232(%rsp)
	movq	-80(%rsp), %rbx
	jae	.LBB33_139
	leaq	(%rax,%rdi,4), %rax
	cmpq	$15, %rcx
	jbe	.LBB33_137
.LBB33_134:
	vmovups	(%rax), %zmm17
	jmp	.LBB33_139
.LBB33_135:
	vmovups	(%r8), %zmm16 {%k1} {z}
	vxorps	%xmm17, %xmm17, %xmm17
	testb	%sil, %sil
	movq	-80(%rsp), %rbx
	je	.LBB33_139
	leaq	(%rax,%rdi,4), %rax
.LBB33_137:
	vmovups	(%rax), %zmm17 {%k1} {z}
	jmp	.LBB33_139
.LBB33_138:
	vxorps	%xmm17, %xmm17, %xmm17
	movq	-80(%rsp), %rbx
	.p2align	4
.LBB33_139:
	vsubps	%zmm4, %zmm2, %zmm18
	vaddps	%zmm3, %zmm4, %zmm19
	vsubps	%zmm3, %zmm4, %zmm20
	vsubps	%zmm5, %zmm3, %zmm3
	vsubps	%zmm8, %zmm6, %zmm6
	vaddps	%zmm7, %zmm8, %zmm21
	vsubps	%zmm7, %zmm8, %zmm22
	vsubps	%zmm9, %zmm7, %zmm2
	vsubps	%zmm12, %zmm10, %zmm7
	vaddps	%zmm11, %zmm12, %zmm8
	vsubps	%zmm11, %zmm12, %zmm23
	vsubps	%zmm13, %zmm11, %zmm4
	vsubps	%zmm16, %zmm14, %zmm9
	vaddps	%zmm15, %zmm16, %zmm10
	vsubps	%zmm15, %zmm16, %zmm24
	vsubps	%zmm17, %zmm15, %zmm5
	leaq	(%rbx,%rdx,4), %rax
	vsubps	%zmm7, %zmm18, %zmm17
	vaddps	%zmm6, %zmm7, %zmm16
	vsubps	%zmm6, %zmm7, %zmm15
	vsubps	%zmm9, %zmm6, %zmm14
	vsubps	%zmm8, %zmm19, %zmm13
	vaddps	%zmm21, %zmm8, %zmm12
	vsubps	%zmm21, %zmm8, %zmm11
	vsubps	%zmm10, %zmm21, %zmm10
	vsubps	%zmm23, %zmm20, %zmm9
	vaddps	%zmm22, %zmm23, %zmm8
	vsubps	%zmm22, %zmm23, %zmm7
	vsubps	%zmm24, %zmm22, %zmm6
	cmpq	$15, %rcx
	ja	.LBB33_2
	movq	376(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	vmovups	%zmm17, (%rax) {%k1}
	vmovups	%zmm16, (%rcx) {%k1}
	movq	248(%rsp), %rcx
	vmovups	%zmm15, (%rax,%rcx) {%k1}
	movq	-8(%rsp), %rcx
	vmovups	%zmm14, (%rax,%rcx) {%k1}
	movq	216(%rsp), %rcx
	vmovups	%zmm13, (%rax,%rcx) {%k1}
	movq	-16(%rsp), %rcx
	vmovups	%zmm12, (%rax,%rcx) {%k1}
	movq	-24(%rsp), %rcx
	vmovups	%zmm11, (%rax,%rcx) {%k1}
	movq	208(%rsp), %rcx
	vmovups	%zmm10, (%rax,%rcx) {%k1}
	movq	200(%rsp), %rcx
	vmovups	%zmm9, (%rax,%rcx) {%k1}
	movq	-32(%rsp), %rcx
	vmovups	%zmm8, (%rax,%rcx) {%k1}
	movq	-40(%rsp), %rcx
	vmovups	%zmm7, (%rax,%rcx) {%k1}
	movq	192(%rsp), %rcx
	vmovups	%zmm6, (%rax,%rcx) {%k1}
	vsubps	%zmm4, %zmm3, %zmm3
	vaddps	%zmm2, %zmm4, %zmm6
	vsubps	%zmm2, %zmm4, %zmm4
	vsubps	%zmm5, %zmm2, %zmm2
	movq	184(%rsp), %rcx
	vmovups	%zmm3, (%rax,%rcx) {%k1}
	movq	176(%rsp), %rcx
	vmovups	%zmm6, (%rax,%rcx) {%k1}
	movq	168(%rsp), %rcx
	vmovups	%zmm4, (%rax,%rcx) {%k1}
	movq	160(%rsp), %rcx
	vmovups	%zmm2, (%rax,%rcx) {%k1}
	jmp	.LBB33_3
.LBB33_141:
	addq	$304, %rsp
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
	subq	$96, %rsp
	movq	%r8, -24(%rsp)
	movq	%rcx, -32(%rsp)
	movq	%rdx, -16(%rsp)
	movq	%rdi, -40(%rsp)
	movq	168(%rsp), %rax
	movq	152(%rsp), %rcx
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
	movq	%rcx, 32(%rsp)
	cmpq	%rcx, %r9
	jae	.LBB34_57
	movq	-24(%rsp), %rax
	leaq	1(%rax), %r11
	movq	-32(%rsp), %rax
	leaq	1(%rax), %rbx
	shrq	%r11
	shrq	%rbx
	vbroadcastss	%xmm0, %zmm0
	movq	%rsi, %rdi
	shlq	$4, %rdi
	movq	%rsi, %r10
	shlq	$5, %r10
	leaq	(%rsi,%rsi,2), %rbp
	leaq	(%rsi,%rsi,4), %rax
	movq	%rax, -128(%rsp)
	leaq	(%rsi,%rsi,8), %rcx
	imulq	$52, %rsi, %r14
	imulq	$56, %rsi, %r12
	leaq	(%rcx,%rcx,2), %rax
	movq	%rax, -120(%rsp)
	imulq	$44, %rsi, %r13
	imulq	$60, %rsi, %rax
	movq	-40(%rsp), %r8
	leaq	(%r8,%rsi,4), %rdx
	movq	%rdx, -56(%rsp)
	leaq	(%r8,%rsi,8), %rdx
	movq	%rdx, -64(%rsp)
	leaq	(%r8,%rbp,8), %rdx
	movq	%rdx, -72(%rsp)
	addq	%r8, %rsi
	addq	-120(%rsp), %rsi
	movq	%rsi, -120(%rsp)
	leaq	(%r8,%rbp,4), %rdx
	movq	%rdx, -80(%rsp)
	shlq	$4, %rbp
	shlq	$2, -16(%rsp)
	addq	%r8, %rdi
	movq	%rdi, -48(%rsp)
	addq	%r8, %r10
	movq	%r10, -88(%rsp)
	addq	%r8, %rbp
	movq	%rbp, -112(%rsp)
	leaq	(%r8,%rcx,4), %rcx
	movq	%rcx, -96(%rsp)
	addq	%r8, %r14
	movq	-128(%rsp), %rdx
	leaq	(%r8,%rdx,4), %rcx
	movq	%rcx, -104(%rsp)
	leaq	(%r8,%rdx,8), %rcx
	movq	%rcx, -128(%rsp)
	addq	%r8, %r12
	movq	%r12, %rdi
	addq	%r8, %r13
	movq	%r13, %rbp
	addq	%r8, %rax
	movq	%rax, %rsi
	movq	184(%rsp), %rcx
	movq	168(%rsp), %rax
	movq	(%rax), %r12
	leaq	(,%rcx,4), %rax
	movq	%rax, 8(%rsp)
	movq	%r11, 24(%rsp)
	movq	%rbx, 16(%rsp)
	jmp	.LBB34_8
	.p2align	4
.LBB34_7:
	movq	40(%rsp), %r9
	incq	%r9
	movq	-16(%rsp), %rax
	addq	%rax, -56(%rsp)
	addq	%rax, -40(%rsp)
	addq	%rax, -48(%rsp)
	addq	%rax, -88(%rsp)
	addq	%rax, -112(%rsp)
	addq	%rax, -104(%rsp)
	addq	%rax, -96(%rsp)
	addq	%rax, %r14
	addq	%rax, -64(%rsp)
	addq	%rax, -72(%rsp)
	addq	%rax, -128(%rsp)
	addq	%rax, %rdi
	addq	%rax, -80(%rsp)
	addq	%rax, -120(%rsp)
	addq	%rax, %rbp
	addq	%rax, %rsi
	cmpq	32(%rsp), %r9
	movq	24(%rsp), %r11
	movq	16(%rsp), %rbx
	je	.LBB34_57
.LBB34_8:
	movq	%r9, %rax
	orq	%r11, %rax
	shrq	$32, %rax
	je	.LBB34_10
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%r11
	movq	%rdx, %rcx
	jmp	.LBB34_11
	.p2align	4
.LBB34_10:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%r11d
	movl	%edx, %ecx
.LBB34_11:
	movq	%rax, %rdx
	orq	%rbx, %rdx
	shrq	$32, %rdx
	movq	%r9, 40(%rsp)
	je	.LBB34_13
	xorl	%edx, %edx
	divq	%rbx
	cmpq	$0, 160(%rsp)
	jne	.LBB34_14
	jmp	.LBB34_7
	.p2align	4
.LBB34_13:
	xorl	%edx, %edx
	divl	%ebx
	cmpq	$0, 160(%rsp)
	je	.LBB34_7
.LBB34_14:
	addq	%rdx, %rdx
	addq	%rcx, %rcx
	movq	-32(%rsp), %r11
	movq	%r11, %r8
	subq	%rdx, %r8
	movq	-24(%rsp), %rbx
	movq	%rbx, %r9
	subq	%rcx, %r9
	imulq	%r11, %rax
	leaq	(%rdx,%rax), %r11
	imulq	%rbx, %r11
	leaq	(%r11,%rcx), %r13
	movq	%r13, 88(%rsp)
	movq	184(%rsp), %r10
	imulq	%r10, %r13
	addq	%rcx, %r11
	incq	%r11
	movq	%r11, 64(%rsp)
	imulq	%r10, %r11
	movq	%r11, 80(%rsp)
	addq	%rdx, %rax
	incq	%rax
	imulq	%rbx, %rax
	leaq	(%rax,%rcx), %rdx
	movq	%rdx, 56(%rsp)
	imulq	%r10, %rdx
	movq	%rdx, 72(%rsp)
	addq	%rcx, %rax
	incq	%rax
	movq	%rax, %rcx
	imulq	%r10, %rcx
	movq	%rcx, -8(%rsp)
	movq	176(%rsp), %r10
	movq	8(%rsp), %rcx
	movq	%rax, (%rsp)
	imulq	%rax, %rcx
	addq	%r10, %rcx
	movq	%rcx, 48(%rsp)
	movq	160(%rsp), %rcx
	xorl	%eax, %eax
	jmp	.LBB34_17
.LBB34_15:
	movq	48(%rsp), %rdx
	vmovups	%zmm1, (%rdx,%rax,4)
	.p2align	4
.LBB34_16:
	addq	$16, %rax
	addq	$-16, %rcx
	cmpq	160(%rsp), %rax
	jae	.LBB34_7
.LBB34_17:
	movq	-40(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdx
	cmpq	$16, %rcx
	jb	.LBB34_20
	movq	-48(%rsp), %r11
	vmovups	(%r11,%rax,4), %zmm1
	vaddps	(%rdx), %zmm1, %zmm2
	movq	-88(%rsp), %rdx
	vmovups	(%rdx,%rax,4), %zmm3
	vaddps	%zmm3, %zmm2, %zmm2
	vsubps	%zmm3, %zmm1, %zmm1
	movq	-112(%rsp), %rdx
	vsubps	(%rdx,%rax,4), %zmm1, %zmm1
	movq	-104(%rsp), %rdx
	vmovups	(%rdx,%rax,4), %zmm3
	movq	-96(%rsp), %rdx
	vmovups	(%rdx,%rax,4), %zmm4
	movq	-56(%rsp), %rdx
	vaddps	(%rdx,%rax,4), %zmm3, %zmm5
	vaddps	%zmm4, %zmm5, %zmm6
	vsubps	%zmm4, %zmm3, %zmm3
	vsubps	(%r14,%rax,4), %zmm3, %zmm7
	movq	-72(%rsp), %rdx
	vmovups	(%rdx,%rax,4), %zmm3
	movq	-128(%rsp), %rdx
	vmovups	(%rdx,%rax,4), %zmm4
	movq	-64(%rsp), %rdx
	vaddps	(%rdx,%rax,4), %zmm3, %zmm5
	vaddps	%zmm4, %zmm5, %zmm8
	vsubps	%zmm4, %zmm3, %zmm3
	vsubps	(%rdi,%rax,4), %zmm3, %zmm9
	movq	-120(%rsp), %rdx
	vmovups	(%rdx,%rax,4), %zmm3
	vmovups	(%rbp,%rax,4), %zmm4
	movq	-80(%rsp), %rdx
	vaddps	(%rdx,%rax,4), %zmm3, %zmm5
	vaddps	%zmm4, %zmm5, %zmm10
	vsubps	%zmm4, %zmm3, %zmm3
	vsubps	(%rsi,%rax,4), %zmm3, %zmm11
	vaddps	%zmm6, %zmm2, %zmm2
	vaddps	%zmm8, %zmm2, %zmm5
	vsubps	%zmm8, %zmm6, %zmm2
	vsubps	%zmm10, %zmm2, %zmm4
	vaddps	%zmm7, %zmm1, %zmm1
	vaddps	%zmm9, %zmm1, %zmm3
	vsubps	%zmm9, %zmm7, %zmm1
	vsubps	%zmm11, %zmm1, %zmm1
	testq	%r12, %r12
	je	.LBB34_23
	vmovups	(%r12,%rax,4), %zmm2
	jmp	.LBB34_24
	.p2align	4
.LBB34_20:
	movl	$-1, %r11d
	shll	%cl, %r11d
	notl	%r11d
	kmovd	%r11d, %k1
	vmovups	(%rdx), %zmm1 {%k1} {z}
	movq	-48(%rsp), %rdx
	vmovups	(%rdx,%rax,4), %zmm2 {%k1} {z}
	movq	-88(%rsp), %rdx
	vmovups	(%rdx,%rax,4), %zmm3 {%k1} {z}
	movq	-112(%rsp), %rdx
	vmovups	(%rdx,%rax,4), %zmm4 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vaddps	%zmm3, %zmm1, %zmm1
	vsubps	%zmm3, %zmm2, %zmm2
	vsubps	%zmm4, %zmm2, %zmm2
	movq	-56(%rsp), %rdx
	vmovups	(%rdx,%rax,4), %zmm3 {%k1} {z}
	movq	-104(%rsp), %rdx
	vmovups	(%rdx,%rax,4), %zmm4 {%k1} {z}
	movq	-96(%rsp), %rdx
	vmovups	(%rdx,%rax,4), %zmm5 {%k1} {z}
	vmovups	(%r14,%rax,4), %zmm6 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vaddps	%zmm5, %zmm3, %zmm3
	vsubps	%zmm5, %zmm4, %zmm4
	vsubps	%zmm6, %zmm4, %zmm6
	movq	-64(%rsp), %rdx
	vmovups	(%rdx,%rax,4), %zmm4 {%k1} {z}
	movq	-72(%rsp), %rdx
	vmovups	(%rdx,%rax,4), %zmm5 {%k1} {z}
	movq	-128(%rsp), %rdx
	vmovups	(%rdx,%rax,4), %zmm7 {%k1} {z}
	vmovups	(%rdi,%rax,4), %zmm8 {%k1} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vaddps	%zmm7, %zmm4, %zmm4
	vsubps	%zmm7, %zmm5, %zmm5
	vsubps	%zmm8, %zmm5, %zmm7
	movq	-80(%rsp), %rdx
	vmovups	(%rdx,%rax,4), %zmm5 {%k1} {z}
	movq	-120(%rsp), %rdx
	vmovups	(%rdx,%rax,4), %zmm8 {%k1} {z}
	vmovups	(%rbp,%rax,4), %zmm9 {%k1} {z}
	vmovups	(%rsi,%rax,4), %zmm10 {%k1} {z}
	vaddps	%zmm8, %zmm5, %zmm5
	vaddps	%zmm9, %zmm5, %zmm11
	vsubps	%zmm9, %zmm8, %zmm5
	vsubps	%zmm10, %zmm5, %zmm8
	vaddps	%zmm3, %zmm1, %zmm1
	vaddps	%zmm4, %zmm1, %zmm5
	vsubps	%zmm4, %zmm3, %zmm1
	vsubps	%zmm11, %zmm1, %zmm4
	vaddps	%zmm6, %zmm2, %zmm1
	vaddps	%zmm7, %zmm1, %zmm3
	vsubps	%zmm7, %zmm6, %zmm1
	vsubps	%zmm8, %zmm1, %zmm1
	testq	%r12, %r12
	je	.LBB34_23
	movl	$-1, %edx
	shll	%cl, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%r12,%rax,4), %zmm2 {%k1} {z}
	jmp	.LBB34_24
	.p2align	4
.LBB34_23:
	vxorps	%xmm2, %xmm2, %xmm2
.LBB34_24:
	movl	$-1, %r11d
	shll	%cl, %r11d
	leaq	(%r15,%rax,4), %rdx
	notl	%r11d
	kmovd	%r11d, %k1
	vaddps	%zmm5, %zmm2, %zmm5
	testq	%r15, %r15
	je	.LBB34_29
	movq	168(%rsp), %r11
	movq	24(%r11), %r11
	imulq	88(%rsp), %r11
	leaq	(%rdx,%r11,4), %r11
	cmpq	$16, %rcx
	jb	.LBB34_27
	vmovups	(%r11), %zmm6
	jmp	.LBB34_28
	.p2align	4
.LBB34_27:
	vmovups	(%r11), %zmm6 {%k1} {z}
.LBB34_28:
	vaddps	%zmm6, %zmm5, %zmm5
.LBB34_29:
	leaq	(%r10,%rax,4), %rbx
	leaq	(%rbx,%r13,4), %r11
	vmaxps	%zmm5, %zmm0, %zmm5
	cmpq	$16, %rcx
	jb	.LBB34_31
	vmovups	%zmm5, (%r11)
	cmpq	$2, %r9
	jae	.LBB34_32
.LBB34_39:
	cmpq	$2, %r8
	jb	.LBB34_16
.LBB34_40:
	vaddps	%zmm3, %zmm2, %zmm3
	testq	%r15, %r15
	je	.LBB34_46
	movq	168(%rsp), %r11
	movq	24(%r11), %r11
	imulq	56(%rsp), %r11
	leaq	(%rdx,%r11,4), %r11
	cmpq	$15, %rcx
	jbe	.LBB34_44
	vmovups	(%r11), %zmm4
	jmp	.LBB34_45
	.p2align	4
.LBB34_31:
	vmovups	%zmm5, (%r11) {%k1}
	cmpq	$2, %r9
	jb	.LBB34_39
.LBB34_32:
	vaddps	%zmm4, %zmm2, %zmm4
	testq	%r15, %r15
	je	.LBB34_37
	movq	168(%rsp), %r11
	movq	24(%r11), %r11
	imulq	64(%rsp), %r11
	leaq	(%rdx,%r11,4), %r11
	cmpq	$15, %rcx
	jbe	.LBB34_35
	vmovups	(%r11), %zmm5
	jmp	.LBB34_36
.LBB34_44:
	vmovups	(%r11), %zmm4 {%k1} {z}
.LBB34_45:
	vaddps	%zmm4, %zmm3, %zmm3
.LBB34_46:
	movq	72(%rsp), %r11
	leaq	(%rbx,%r11,4), %r11
	vmaxps	%zmm3, %zmm0, %zmm3
	cmpq	$16, %rcx
	jb	.LBB34_50
	vmovups	%zmm3, (%r11)
	cmpq	$1, %r9
	jbe	.LBB34_16
	vaddps	%zmm1, %zmm2, %zmm1
	testq	%r15, %r15
	je	.LBB34_54
	movq	168(%rsp), %r11
	movq	24(%r11), %r11
	imulq	(%rsp), %r11
	vmovups	(%rdx,%r11,4), %zmm2
	jmp	.LBB34_53
	.p2align	4
.LBB34_50:
	vmovups	%zmm3, (%r11) {%k1}
	cmpq	$1, %r9
	jbe	.LBB34_16
	vaddps	%zmm1, %zmm2, %zmm1
	testq	%r15, %r15
	je	.LBB34_56
	movq	168(%rsp), %r11
	movq	24(%r11), %r11
	imulq	(%rsp), %r11
	vmovups	(%rdx,%r11,4), %zmm2 {%k1} {z}
.LBB34_53:
	vaddps	%zmm2, %zmm1, %zmm1
.LBB34_54:
	vmaxps	%zmm1, %zmm0, %zmm1
	cmpq	$15, %rcx
	ja	.LBB34_15
	movq	-8(%rsp), %rdx
	leaq	(%rbx,%rdx,4), %rdx
	vmovups	%zmm1, (%rdx) {%k1}
	jmp	.LBB34_16
.LBB34_35:
	vmovups	(%r11), %zmm5 {%k1} {z}
.LBB34_36:
	vaddps	%zmm5, %zmm4, %zmm4
.LBB34_37:
	movq	80(%rsp), %r11
	leaq	(%rbx,%r11,4), %r11
	vmaxps	%zmm4, %zmm0, %zmm4
	cmpq	$15, %rcx
	jbe	.LBB34_43
	vmovups	%zmm4, (%r11)
	cmpq	$2, %r8
	jb	.LBB34_16
	jmp	.LBB34_40
	.p2align	4
.LBB34_43:
	vmovups	%zmm4, (%r11) {%k1}
	cmpq	$2, %r8
	jb	.LBB34_16
	jmp	.LBB34_40
.LBB34_56:
	movq	-8(%rsp), %rdx
	leaq	(%rbx,%rdx,4), %rdx
	vmaxps	%zmm1, %zmm0, %zmm1
	vmovups	%zmm1, (%rdx) {%k1}
	jmp	.LBB34_16
.LBB34_57:
	addq	$96, %rsp
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
	cmpq	$11, %rdi
	ja	.LBB35_119
	pushq	%r14
	pushq	%rbx
	movq	24(%rsp), %rax
	leaq	.LJTI35_0(%rip), %r10
	movslq	(%r10,%rdi,4), %rdi
	addq	%r10, %rdi
	jmpq	*%rdi
.LBB35_2:
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB35_68
	movq	8(%r9), %rdx
	movq	(%r9), %rdi
	leaq	-2(%r8), %r9
	shrq	%r9
	incq	%r9
	vxorps	%xmm1, %xmm1, %xmm1
	.p2align	4
.LBB35_4:
	prefetcht1	(%rdi)
	vmovups	(%rcx), %zmm2
	vmovups	64(%rcx), %zmm3
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm4
	vfmadd213ps	%zmm0, %zmm4, %zmm2
	vfmadd213ps	%zmm1, %zmm4, %zmm3
	vmovups	128(%rcx), %zmm0
	vmovups	192(%rcx), %zmm1
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm4
	vfmadd213ps	%zmm2, %zmm4, %zmm0
	vfmadd213ps	%zmm3, %zmm4, %zmm1
	addq	%rdx, %rdi
	addq	$256, %rcx
	addq	$8, %rsi
	addq	$-2, %r8
	decq	%r9
	jne	.LBB35_4
	jmp	.LBB35_69
.LBB35_5:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %r10
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB35_38
	movq	8(%r9), %rbx
	movq	(%r9), %r9
	leaq	-2(%r8), %r14
	shrq	%r14
	incq	%r14
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm23, %xmm23, %xmm23
	.p2align	4
.LBB35_7:
	prefetcht1	(%r9)
	vmovups	(%rcx), %zmm24
	vmovups	64(%rcx), %zmm25
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm23
	vfmadd231ps	%zmm26, %zmm25, %zmm22
	vbroadcastss	(%rsi,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm21
	vfmadd231ps	%zmm26, %zmm25, %zmm20
	vbroadcastss	(%rsi,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm19
	vfmadd231ps	%zmm26, %zmm25, %zmm18
	vbroadcastss	(%r11), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm17
	vfmadd231ps	%zmm26, %zmm25, %zmm16
	vbroadcastss	(%r11,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm15
	vfmadd231ps	%zmm26, %zmm25, %zmm14
	vbroadcastss	(%r11,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm13
	vfmadd231ps	%zmm26, %zmm25, %zmm12
	vbroadcastss	(%r10), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm11
	vfmadd231ps	%zmm26, %zmm25, %zmm10
	vbroadcastss	(%r10,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm9
	vfmadd231ps	%zmm26, %zmm25, %zmm8
	vbroadcastss	(%r10,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm7
	vfmadd231ps	%zmm26, %zmm25, %zmm6
	vbroadcastss	(%rdi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm5
	vfmadd231ps	%zmm26, %zmm25, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm3
	vfmadd231ps	%zmm26, %zmm25, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm1
	vfmadd231ps	%zmm25, %zmm26, %zmm0
	vmovups	128(%rcx), %zmm24
	vmovups	192(%rcx), %zmm25
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm23
	vfmadd231ps	%zmm26, %zmm25, %zmm22
	vbroadcastss	4(%rsi,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm21
	vfmadd231ps	%zmm26, %zmm25, %zmm20
	vbroadcastss	4(%rsi,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm19
	vfmadd231ps	%zmm26, %zmm25, %zmm18
	vbroadcastss	4(%r11), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm17
	vfmadd231ps	%zmm26, %zmm25, %zmm16
	vbroadcastss	4(%r11,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm15
	vfmadd231ps	%zmm26, %zmm25, %zmm14
	vbroadcastss	4(%r11,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm13
	vfmadd231ps	%zmm26, %zmm25, %zmm12
	vbroadcastss	4(%r10), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm11
	vfmadd231ps	%zmm26, %zmm25, %zmm10
	vbroadcastss	4(%r10,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm9
	vfmadd231ps	%zmm26, %zmm25, %zmm8
	vbroadcastss	4(%r10,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm7
	vfmadd231ps	%zmm26, %zmm25, %zmm6
	vbroadcastss	4(%rdi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm5
	vfmadd231ps	%zmm26, %zmm25, %zmm4
	vbroadcastss	4(%rdi,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm3
	vfmadd231ps	%zmm26, %zmm25, %zmm2
	vbroadcastss	4(%rdi,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm1
	vfmadd231ps	%zmm25, %zmm26, %zmm0
	addq	$8, %rsi
	addq	$8, %r11
	addq	$8, %r10
	addq	$8, %rdi
	addq	%rbx, %r9
	addq	$256, %rcx
	addq	$-2, %r8
	decq	%r14
	jne	.LBB35_7
	jmp	.LBB35_39
.LBB35_8:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm7, %xmm7, %xmm7
	cmpq	$2, %r8
	jb	.LBB35_43
	movq	8(%r9), %r10
	movq	(%r9), %r9
	leaq	-2(%r8), %r11
	shrq	%r11
	incq	%r11
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB35_10:
	prefetcht1	(%r9)
	vmovups	(%rcx), %zmm10
	vmovups	64(%rcx), %zmm11
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm11, %zmm9
	vbroadcastss	(%rsi,%rdx,4), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm8
	vfmadd231ps	%zmm12, %zmm11, %zmm6
	vbroadcastss	(%rsi,%rdx,8), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm11, %zmm4
	vbroadcastss	(%rdi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm11, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm1
	vfmadd231ps	%zmm11, %zmm12, %zmm0
	vmovups	128(%rcx), %zmm10
	vmovups	192(%rcx), %zmm11
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm11, %zmm9
	vbroadcastss	4(%rsi,%rdx,4), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm8
	vfmadd231ps	%zmm12, %zmm11, %zmm6
	vbroadcastss	4(%rsi,%rdx,8), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm11, %zmm4
	vbroadcastss	4(%rdi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm11, %zmm2
	vbroadcastss	4(%rdi,%rdx,4), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm1
	vfmadd231ps	%zmm11, %zmm12, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	%r10, %r9
	addq	$256, %rcx
	addq	$-2, %r8
	decq	%r11
	jne	.LBB35_10
	jmp	.LBB35_44
.LBB35_11:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %r10
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB35_48
	movq	8(%r9), %rbx
	movq	(%r9), %r9
	leaq	-2(%r8), %r14
	shrq	%r14
	incq	%r14
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	.p2align	4
.LBB35_13:
	prefetcht1	(%r9)
	vmovups	(%rcx), %zmm20
	vmovups	64(%rcx), %zmm21
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm19
	vfmadd231ps	%zmm22, %zmm21, %zmm18
	vbroadcastss	(%rsi,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm17
	vfmadd231ps	%zmm22, %zmm21, %zmm16
	vbroadcastss	(%rsi,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm15
	vfmadd231ps	%zmm22, %zmm21, %zmm14
	vbroadcastss	(%r11), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	vbroadcastss	(%r11,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm11
	vfmadd231ps	%zmm22, %zmm21, %zmm10
	vbroadcastss	(%r11,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm9
	vfmadd231ps	%zmm22, %zmm21, %zmm8
	vbroadcastss	(%r10), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm7
	vfmadd231ps	%zmm22, %zmm21, %zmm6
	vbroadcastss	(%r10,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm5
	vfmadd231ps	%zmm22, %zmm21, %zmm4
	vbroadcastss	(%r10,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm3
	vfmadd231ps	%zmm22, %zmm21, %zmm2
	vbroadcastss	(%rdi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm1
	vfmadd231ps	%zmm21, %zmm22, %zmm0
	vmovups	128(%rcx), %zmm20
	vmovups	192(%rcx), %zmm21
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm19
	vfmadd231ps	%zmm22, %zmm21, %zmm18
	vbroadcastss	4(%rsi,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm17
	vfmadd231ps	%zmm22, %zmm21, %zmm16
	vbroadcastss	4(%rsi,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm15
	vfmadd231ps	%zmm22, %zmm21, %zmm14
	vbroadcastss	4(%r11), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	vbroadcastss	4(%r11,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm11
	vfmadd231ps	%zmm22, %zmm21, %zmm10
	vbroadcastss	4(%r11,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm9
	vfmadd231ps	%zmm22, %zmm21, %zmm8
	vbroadcastss	4(%r10), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm7
	vfmadd231ps	%zmm22, %zmm21, %zmm6
	vbroadcastss	4(%r10,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm5
	vfmadd231ps	%zmm22, %zmm21, %zmm4
	vbroadcastss	4(%r10,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm3
	vfmadd231ps	%zmm22, %zmm21, %zmm2
	vbroadcastss	4(%rdi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm1
	vfmadd231ps	%zmm21, %zmm22, %zmm0
	addq	$8, %rsi
	addq	$8, %r11
	addq	$8, %r10
	addq	$8, %rdi
	addq	%rbx, %r9
	addq	$256, %rcx
	addq	$-2, %r8
	decq	%r14
	jne	.LBB35_13
	jmp	.LBB35_49
.LBB35_14:
	vxorps	%xmm4, %xmm4, %xmm4
	cmpq	$2, %r8
	jb	.LBB35_53
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
.LBB35_16:
	prefetcht1	(%r9)
	vmovups	(%rcx), %zmm6
	vmovups	64(%rcx), %zmm7
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vbroadcastss	(%rsi,%rdx,4), %zmm9
	vfmadd231ps	%zmm8, %zmm7, %zmm5
	vfmadd231ps	%zmm6, %zmm9, %zmm3
	vbroadcastss	(%rsi,%rdx,8), %zmm8
	vfmadd231ps	%zmm9, %zmm7, %zmm2
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vmovups	128(%rcx), %zmm6
	vmovups	192(%rcx), %zmm9
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm10
	vfmadd231ps	%zmm7, %zmm8, %zmm0
	vfmadd231ps	%zmm6, %zmm10, %zmm4
	vbroadcastss	4(%rsi,%rdx,4), %zmm7
	vfmadd231ps	%zmm10, %zmm9, %zmm5
	vfmadd231ps	%zmm6, %zmm7, %zmm3
	vbroadcastss	4(%rsi,%rdx,8), %zmm8
	vfmadd231ps	%zmm7, %zmm9, %zmm2
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vfmadd231ps	%zmm9, %zmm8, %zmm0
	addq	%rdi, %r9
	addq	$256, %rcx
	addq	$8, %rsi
	addq	$-2, %r8
	decq	%r10
	jne	.LBB35_16
	jmp	.LBB35_54
.LBB35_17:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm5, %xmm5, %xmm5
	cmpq	$2, %r8
	jb	.LBB35_58
	movq	8(%r9), %r10
	movq	(%r9), %r9
	leaq	-2(%r8), %r11
	shrq	%r11
	incq	%r11
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB35_19:
	prefetcht1	(%r9)
	vmovups	(%rcx), %zmm8
	vmovups	64(%rcx), %zmm9
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm9, %zmm7
	vbroadcastss	(%rsi,%rdx,4), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm6
	vfmadd231ps	%zmm10, %zmm9, %zmm4
	vbroadcastss	(%rsi,%rdx,8), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vbroadcastss	(%rdi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm9, %zmm10, %zmm0
	vmovups	128(%rcx), %zmm8
	vmovups	192(%rcx), %zmm9
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm9, %zmm7
	vbroadcastss	4(%rsi,%rdx,4), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm6
	vfmadd231ps	%zmm10, %zmm9, %zmm4
	vbroadcastss	4(%rsi,%rdx,8), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vbroadcastss	4(%rdi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm9, %zmm10, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	%r10, %r9
	addq	$256, %rcx
	addq	$-2, %r8
	decq	%r11
	jne	.LBB35_19
	jmp	.LBB35_59
.LBB35_20:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r10
	leaq	(%rsi,%rdi,8), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB35_63
	movq	8(%r9), %r11
	movq	(%r9), %r9
	leaq	-2(%r8), %rbx
	shrq	%rbx
	incq	%rbx
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	.p2align	4
.LBB35_22:
	prefetcht1	(%r9)
	vmovups	(%rcx), %zmm16
	vmovups	64(%rcx), %zmm17
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm15
	vfmadd231ps	%zmm18, %zmm17, %zmm14
	vbroadcastss	(%rsi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm17, %zmm12
	vbroadcastss	(%rsi,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm17, %zmm10
	vbroadcastss	(%r10), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm17, %zmm8
	vbroadcastss	(%r10,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm17, %zmm6
	vbroadcastss	(%r10,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm17, %zmm4
	vbroadcastss	(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm17, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm1
	vfmadd231ps	%zmm17, %zmm18, %zmm0
	vmovups	128(%rcx), %zmm16
	vmovups	192(%rcx), %zmm17
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm15
	vfmadd231ps	%zmm18, %zmm17, %zmm14
	vbroadcastss	4(%rsi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm17, %zmm12
	vbroadcastss	4(%rsi,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm17, %zmm10
	vbroadcastss	4(%r10), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm17, %zmm8
	vbroadcastss	4(%r10,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm17, %zmm6
	vbroadcastss	4(%r10,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm17, %zmm4
	vbroadcastss	4(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm17, %zmm2
	vbroadcastss	4(%rdi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm1
	vfmadd231ps	%zmm17, %zmm18, %zmm0
	addq	$8, %rsi
	addq	$8, %r10
	addq	$8, %rdi
	addq	%r11, %r9
	addq	$256, %rcx
	addq	$-2, %r8
	decq	%rbx
	jne	.LBB35_22
	jmp	.LBB35_64
.LBB35_23:
	vxorps	%xmm2, %xmm2, %xmm2
	cmpq	$2, %r8
	jb	.LBB35_73
	movq	8(%r9), %rdi
	movq	(%r9), %r9
	leaq	-2(%r8), %r10
	shrq	%r10
	incq	%r10
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB35_25:
	prefetcht1	(%r9)
	vmovups	(%rcx), %zmm4
	vmovups	64(%rcx), %zmm5
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vbroadcastss	(%rsi,%rdx,4), %zmm7
	vfmadd231ps	%zmm6, %zmm5, %zmm3
	vfmadd231ps	%zmm4, %zmm7, %zmm1
	vmovups	128(%rcx), %zmm4
	vmovups	192(%rcx), %zmm6
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm8
	vfmadd231ps	%zmm5, %zmm7, %zmm0
	vfmadd231ps	%zmm4, %zmm8, %zmm2
	vbroadcastss	4(%rsi,%rdx,4), %zmm5
	vfmadd231ps	%zmm8, %zmm6, %zmm3
	vfmadd231ps	%zmm4, %zmm5, %zmm1
	vfmadd231ps	%zmm6, %zmm5, %zmm0
	addq	%rdi, %r9
	addq	$256, %rcx
	addq	$8, %rsi
	addq	$-2, %r8
	decq	%r10
	jne	.LBB35_25
	jmp	.LBB35_74
.LBB35_26:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB35_78
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
.LBB35_28:
	prefetcht1	(%r9)
	vmovups	(%rcx), %zmm12
	vmovups	64(%rcx), %zmm13
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm11
	vfmadd231ps	%zmm14, %zmm13, %zmm10
	vbroadcastss	(%rsi,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm9
	vfmadd231ps	%zmm14, %zmm13, %zmm8
	vbroadcastss	(%rsi,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm13, %zmm6
	vbroadcastss	(%rdi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm5
	vfmadd231ps	%zmm14, %zmm13, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm3
	vfmadd231ps	%zmm14, %zmm13, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm1
	vfmadd231ps	%zmm13, %zmm14, %zmm0
	vmovups	128(%rcx), %zmm12
	vmovups	192(%rcx), %zmm13
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm11
	vfmadd231ps	%zmm14, %zmm13, %zmm10
	vbroadcastss	4(%rsi,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm9
	vfmadd231ps	%zmm14, %zmm13, %zmm8
	vbroadcastss	4(%rsi,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm13, %zmm6
	vbroadcastss	4(%rdi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm5
	vfmadd231ps	%zmm14, %zmm13, %zmm4
	vbroadcastss	4(%rdi,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm3
	vfmadd231ps	%zmm14, %zmm13, %zmm2
	vbroadcastss	4(%rdi,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm1
	vfmadd231ps	%zmm13, %zmm14, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	%r10, %r9
	addq	$256, %rcx
	addq	$-2, %r8
	decq	%r11
	jne	.LBB35_28
	jmp	.LBB35_79
.LBB35_29:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r10
	leaq	(%rsi,%rdi,8), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB35_83
	movq	8(%r9), %r11
	movq	(%r9), %r9
	leaq	-2(%r8), %rbx
	shrq	%rbx
	incq	%rbx
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	.p2align	4
.LBB35_31:
	prefetcht1	(%r9)
	vmovups	(%rcx), %zmm14
	vmovups	64(%rcx), %zmm15
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm13
	vfmadd231ps	%zmm16, %zmm15, %zmm12
	vbroadcastss	(%rsi,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm15, %zmm10
	vbroadcastss	(%rsi,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vbroadcastss	(%r10), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm15, %zmm6
	vbroadcastss	(%r10,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm15, %zmm4
	vbroadcastss	(%r10,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vbroadcastss	(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm1
	vfmadd231ps	%zmm15, %zmm16, %zmm0
	vmovups	128(%rcx), %zmm14
	vmovups	192(%rcx), %zmm15
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm13
	vfmadd231ps	%zmm16, %zmm15, %zmm12
	vbroadcastss	4(%rsi,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm15, %zmm10
	vbroadcastss	4(%rsi,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vbroadcastss	4(%r10), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm15, %zmm6
	vbroadcastss	4(%r10,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm15, %zmm4
	vbroadcastss	4(%r10,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vbroadcastss	4(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm1
	vfmadd231ps	%zmm15, %zmm16, %zmm0
	addq	$8, %rsi
	addq	$8, %r10
	addq	$8, %rdi
	addq	%r11, %r9
	addq	$256, %rcx
	addq	$-2, %r8
	decq	%rbx
	jne	.LBB35_31
	jmp	.LBB35_84
.LBB35_32:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %r10
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB35_88
	movq	8(%r9), %rbx
	movq	(%r9), %r9
	leaq	-2(%r8), %r14
	shrq	%r14
	incq	%r14
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	.p2align	4
.LBB35_34:
	prefetcht1	(%r9)
	vmovups	(%rcx), %zmm22
	vmovups	64(%rcx), %zmm23
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm21
	vfmadd231ps	%zmm24, %zmm23, %zmm20
	vbroadcastss	(%rsi,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm19
	vfmadd231ps	%zmm24, %zmm23, %zmm18
	vbroadcastss	(%rsi,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm17
	vfmadd231ps	%zmm24, %zmm23, %zmm16
	vbroadcastss	(%r11), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm15
	vfmadd231ps	%zmm24, %zmm23, %zmm14
	vbroadcastss	(%r11,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm13
	vfmadd231ps	%zmm24, %zmm23, %zmm12
	vbroadcastss	(%r11,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm23, %zmm10
	vbroadcastss	(%r10), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm9
	vfmadd231ps	%zmm24, %zmm23, %zmm8
	vbroadcastss	(%r10,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm23, %zmm6
	vbroadcastss	(%r10,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm5
	vfmadd231ps	%zmm24, %zmm23, %zmm4
	vbroadcastss	(%rdi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm3
	vfmadd231ps	%zmm24, %zmm23, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm1
	vfmadd231ps	%zmm23, %zmm24, %zmm0
	vmovups	128(%rcx), %zmm22
	vmovups	192(%rcx), %zmm23
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm21
	vfmadd231ps	%zmm24, %zmm23, %zmm20
	vbroadcastss	4(%rsi,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm19
	vfmadd231ps	%zmm24, %zmm23, %zmm18
	vbroadcastss	4(%rsi,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm17
	vfmadd231ps	%zmm24, %zmm23, %zmm16
	vbroadcastss	4(%r11), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm15
	vfmadd231ps	%zmm24, %zmm23, %zmm14
	vbroadcastss	4(%r11,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm13
	vfmadd231ps	%zmm24, %zmm23, %zmm12
	vbroadcastss	4(%r11,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm23, %zmm10
	vbroadcastss	4(%r10), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm9
	vfmadd231ps	%zmm24, %zmm23, %zmm8
	vbroadcastss	4(%r10,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm23, %zmm6
	vbroadcastss	4(%r10,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm5
	vfmadd231ps	%zmm24, %zmm23, %zmm4
	vbroadcastss	4(%rdi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm3
	vfmadd231ps	%zmm24, %zmm23, %zmm2
	vbroadcastss	4(%rdi,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm1
	vfmadd231ps	%zmm23, %zmm24, %zmm0
	addq	$8, %rsi
	addq	$8, %r11
	addq	$8, %r10
	addq	$8, %rdi
	addq	%rbx, %r9
	addq	$256, %rcx
	addq	$-2, %r8
	decq	%r14
	jne	.LBB35_34
	jmp	.LBB35_89
.LBB35_35:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r10
	leaq	(%rsi,%rdi,8), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB35_93
	movq	8(%r9), %r11
	movq	(%r9), %r9
	leaq	-2(%r8), %rbx
	shrq	%rbx
	incq	%rbx
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	.p2align	4
.LBB35_37:
	prefetcht1	(%r9)
	vmovups	(%rcx), %zmm18
	vmovups	64(%rcx), %zmm19
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm17
	vfmadd231ps	%zmm20, %zmm19, %zmm16
	vbroadcastss	(%rsi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm19, %zmm14
	vbroadcastss	(%rsi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm19, %zmm12
	vbroadcastss	(%r10), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm19, %zmm10
	vbroadcastss	(%r10,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm19, %zmm8
	vbroadcastss	(%r10,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm19, %zmm6
	vbroadcastss	(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm19, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm19, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm1
	vfmadd231ps	%zmm19, %zmm20, %zmm0
	vmovups	128(%rcx), %zmm18
	vmovups	192(%rcx), %zmm19
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm17
	vfmadd231ps	%zmm20, %zmm19, %zmm16
	vbroadcastss	4(%rsi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm19, %zmm14
	vbroadcastss	4(%rsi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm19, %zmm12
	vbroadcastss	4(%r10), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm19, %zmm10
	vbroadcastss	4(%r10,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm19, %zmm8
	vbroadcastss	4(%r10,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm19, %zmm6
	vbroadcastss	4(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm19, %zmm4
	vbroadcastss	4(%rdi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm19, %zmm2
	vbroadcastss	4(%rdi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm1
	vfmadd231ps	%zmm19, %zmm20, %zmm0
	addq	$8, %rsi
	addq	$8, %r10
	addq	$8, %rdi
	addq	%r11, %r9
	addq	$256, %rcx
	addq	$-2, %r8
	decq	%rbx
	jne	.LBB35_37
	jmp	.LBB35_94
.LBB35_38:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm23, %xmm23, %xmm23
.LBB35_39:
	testq	%r8, %r8
	je	.LBB35_41
	vmovups	(%rcx), %zmm24
	prefetcht0	4096(%rcx)
	vmovups	64(%rcx), %zmm25
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm23
	vfmadd231ps	%zmm26, %zmm25, %zmm22
	vbroadcastss	(%rsi,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm21
	vfmadd231ps	%zmm26, %zmm25, %zmm20
	vbroadcastss	(%rsi,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm19
	vfmadd231ps	%zmm26, %zmm25, %zmm18
	vbroadcastss	(%r11), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm17
	vfmadd231ps	%zmm26, %zmm25, %zmm16
	vbroadcastss	(%r11,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm15
	vfmadd231ps	%zmm26, %zmm25, %zmm14
	vbroadcastss	(%r11,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm13
	vfmadd231ps	%zmm26, %zmm25, %zmm12
	vbroadcastss	(%r10), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm11
	vfmadd231ps	%zmm26, %zmm25, %zmm10
	vbroadcastss	(%r10,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm9
	vfmadd231ps	%zmm26, %zmm25, %zmm8
	vbroadcastss	(%r10,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm7
	vfmadd231ps	%zmm26, %zmm25, %zmm6
	vbroadcastss	(%rdi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm5
	vfmadd231ps	%zmm26, %zmm25, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm3
	vfmadd231ps	%zmm26, %zmm25, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm1
	vfmadd231ps	%zmm25, %zmm26, %zmm0
.LBB35_41:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm26
	vmovups	64(%rdi), %zmm24
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI35_0(%rip), %xmm25 {%k1} {z}
	vbroadcastss	%xmm25, %zmm25
	testq	%rsi, %rsi
	je	.LBB35_98
	movq	32(%rax), %rax
	vaddps	%zmm26, %zmm23, %zmm23
	vaddps	(%rsi), %zmm23, %zmm23
	vmaxps	%zmm23, %zmm25, %zmm23
	vmovups	%zmm23, (%rcx)
	vaddps	%zmm24, %zmm22, %zmm22
	vaddps	64(%rsi), %zmm22, %zmm22
	vmaxps	%zmm22, %zmm25, %zmm22
	vmovups	%zmm22, 64(%rcx)
	vaddps	%zmm26, %zmm21, %zmm21
	vaddps	(%rsi,%rax,4), %zmm21, %zmm21
	vmaxps	%zmm21, %zmm25, %zmm21
	vmovups	%zmm21, (%rcx,%rdx,4)
	vaddps	%zmm24, %zmm20, %zmm20
	vaddps	64(%rsi,%rax,4), %zmm20, %zmm20
	vmaxps	%zmm20, %zmm25, %zmm20
	vmovups	%zmm20, 64(%rcx,%rdx,4)
	vaddps	%zmm26, %zmm19, %zmm19
	vaddps	(%rsi,%rax,8), %zmm19, %zmm19
	vmaxps	%zmm19, %zmm25, %zmm19
	vmovups	%zmm19, (%rcx,%rdx,8)
	vaddps	%zmm24, %zmm18, %zmm18
	vaddps	64(%rsi,%rax,8), %zmm18, %zmm18
	vmaxps	%zmm18, %zmm25, %zmm18
	vmovups	%zmm18, 64(%rcx,%rdx,8)
	leaq	(%rax,%rax,2), %r10
	leaq	(%rdx,%rdx,2), %r9
	vaddps	%zmm26, %zmm17, %zmm17
	vaddps	(%rsi,%r10,4), %zmm17, %zmm17
	vmaxps	%zmm17, %zmm25, %zmm17
	vmovups	%zmm17, (%rcx,%r9,4)
	vaddps	%zmm24, %zmm16, %zmm16
	vaddps	64(%rsi,%r10,4), %zmm16, %zmm16
	vmaxps	%zmm16, %zmm25, %zmm16
	vmovups	%zmm16, 64(%rcx,%r9,4)
	leaq	(%rax,%rax,4), %rdi
	leaq	(%rax,%rax,8), %r11
	movq	%rax, %r8
	shlq	$4, %r8
	movq	%rdx, %rbx
	shlq	$4, %rbx
	vaddps	%zmm26, %zmm15, %zmm15
	vaddps	(%rsi,%r8), %zmm15, %zmm15
	vmaxps	%zmm15, %zmm25, %zmm15
	vmovups	%zmm15, (%rcx,%rbx)
	vaddps	%zmm24, %zmm14, %zmm14
	vaddps	64(%rsi,%r8), %zmm14, %zmm14
	vmaxps	%zmm14, %zmm25, %zmm14
	vmovups	%zmm14, 64(%rcx,%rbx)
	leaq	(%rdx,%rdx,4), %r8
	vaddps	%zmm26, %zmm13, %zmm13
	vaddps	(%rsi,%rdi,4), %zmm13, %zmm13
	vmaxps	%zmm13, %zmm25, %zmm13
	vmovups	%zmm13, (%rcx,%r8,4)
	vaddps	%zmm24, %zmm12, %zmm12
	vaddps	64(%rsi,%rdi,4), %zmm12, %zmm12
	leaq	(%r11,%r11,2), %rbx
	addq	%rax, %rbx
	vmaxps	%zmm12, %zmm25, %zmm12
	vmovups	%zmm12, 64(%rcx,%r8,4)
	vaddps	%zmm26, %zmm11, %zmm11
	vaddps	(%rsi,%r10,8), %zmm11, %zmm11
	vmaxps	%zmm11, %zmm25, %zmm11
	vmovups	%zmm11, (%rcx,%r9,8)
	vaddps	%zmm24, %zmm10, %zmm10
	vaddps	64(%rsi,%r10,8), %zmm10, %zmm10
	vmaxps	%zmm10, %zmm25, %zmm10
	vmovups	%zmm10, 64(%rcx,%r9,8)
	leaq	(%rdx,%rdx,8), %r9
	leaq	(%r9,%r9,2), %r10
	addq	%rdx, %r10
	vaddps	%zmm26, %zmm9, %zmm9
	vaddps	(%rsi,%rbx), %zmm9, %zmm9
	vmaxps	%zmm9, %zmm25, %zmm9
	vmovups	%zmm9, (%rcx,%r10)
	vaddps	%zmm24, %zmm8, %zmm8
	vaddps	64(%rsi,%rbx), %zmm8, %zmm8
	movq	%rax, %rbx
	vmaxps	%zmm8, %zmm25, %zmm8
	vmovups	%zmm8, 64(%rcx,%r10)
	shlq	$5, %rbx
	movq	%rdx, %r10
	vaddps	%zmm26, %zmm7, %zmm7
	vaddps	(%rsi,%rbx), %zmm7, %zmm7
	shlq	$5, %r10
	vmaxps	%zmm7, %zmm25, %zmm7
	vmovups	%zmm7, (%rcx,%r10)
	vaddps	%zmm24, %zmm6, %zmm6
	vaddps	64(%rsi,%rbx), %zmm6, %zmm6
	vmaxps	%zmm6, %zmm25, %zmm6
	vmovups	%zmm6, 64(%rcx,%r10)
	vaddps	%zmm26, %zmm5, %zmm5
	vaddps	(%rsi,%r11,4), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm25, %zmm5
	vmovups	%zmm5, (%rcx,%r9,4)
	vaddps	%zmm24, %zmm4, %zmm4
	vaddps	64(%rsi,%r11,4), %zmm4, %zmm4
	imulq	$44, %rax, %rax
	vmaxps	%zmm4, %zmm25, %zmm4
	vmovups	%zmm4, 64(%rcx,%r9,4)
	vaddps	%zmm26, %zmm3, %zmm3
	vaddps	(%rsi,%rdi,8), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm25, %zmm3
	vmovups	%zmm3, (%rcx,%r8,8)
	vaddps	%zmm24, %zmm2, %zmm2
	vaddps	64(%rsi,%rdi,8), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm25, %zmm2
	vmovups	%zmm2, 64(%rcx,%r8,8)
	vaddps	%zmm26, %zmm1, %zmm1
	vaddps	(%rsi,%rax), %zmm1, %zmm1
	imulq	$44, %rdx, %rdx
	vmaxps	%zmm1, %zmm25, %zmm1
	vmovups	%zmm1, (%rcx,%rdx)
	vaddps	%zmm24, %zmm0, %zmm0
	vaddps	64(%rsi,%rax), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm25, %zmm0
	jmp	.LBB35_117
.LBB35_43:
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB35_44:
	testq	%r8, %r8
	je	.LBB35_46
	vmovups	(%rcx), %zmm10
	prefetcht0	4096(%rcx)
	vmovups	64(%rcx), %zmm11
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm11, %zmm9
	vbroadcastss	(%rsi,%rdx,4), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm8
	vfmadd231ps	%zmm12, %zmm11, %zmm6
	vbroadcastss	(%rsi,%rdx,8), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm11, %zmm4
	vbroadcastss	(%rdi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm11, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm1
	vfmadd231ps	%zmm11, %zmm12, %zmm0
.LBB35_46:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm12
	vmovups	64(%rdi), %zmm10
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI35_0(%rip), %xmm11 {%k1} {z}
	vbroadcastss	%xmm11, %zmm11
	testq	%rsi, %rsi
	je	.LBB35_99
	movq	32(%rax), %rax
	vaddps	%zmm12, %zmm7, %zmm7
	vaddps	(%rsi), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm11, %zmm7
	vmovups	%zmm7, (%rcx)
	vaddps	%zmm10, %zmm9, %zmm7
	vaddps	64(%rsi), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm11, %zmm7
	vmovups	%zmm7, 64(%rcx)
	vaddps	%zmm12, %zmm8, %zmm7
	vaddps	(%rsi,%rax,4), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm11, %zmm7
	vmovups	%zmm7, (%rcx,%rdx,4)
	vaddps	%zmm10, %zmm6, %zmm6
	vaddps	64(%rsi,%rax,4), %zmm6, %zmm6
	vmaxps	%zmm6, %zmm11, %zmm6
	vmovups	%zmm6, 64(%rcx,%rdx,4)
	vaddps	%zmm12, %zmm5, %zmm5
	vaddps	(%rsi,%rax,8), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm11, %zmm5
	vmovups	%zmm5, (%rcx,%rdx,8)
	vaddps	%zmm10, %zmm4, %zmm4
	vaddps	64(%rsi,%rax,8), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm11, %zmm4
	vmovups	%zmm4, 64(%rcx,%rdx,8)
	leaq	(%rax,%rax,2), %rdi
	vaddps	%zmm12, %zmm3, %zmm3
	vaddps	(%rsi,%rdi,4), %zmm3, %zmm3
	leaq	(%rdx,%rdx,2), %r8
	vmaxps	%zmm3, %zmm11, %zmm3
	vmovups	%zmm3, (%rcx,%r8,4)
	vaddps	%zmm10, %zmm2, %zmm2
	vaddps	64(%rsi,%rdi,4), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm11, %zmm2
	vmovups	%zmm2, 64(%rcx,%r8,4)
	shlq	$4, %rax
	vaddps	%zmm12, %zmm1, %zmm1
	vaddps	(%rsi,%rax), %zmm1, %zmm1
	shlq	$4, %rdx
	vmaxps	%zmm1, %zmm11, %zmm1
	vmovups	%zmm1, (%rcx,%rdx)
	vaddps	%zmm10, %zmm0, %zmm0
	vaddps	64(%rsi,%rax), %zmm0, %zmm0
	jmp	.LBB35_100
.LBB35_48:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
.LBB35_49:
	testq	%r8, %r8
	je	.LBB35_51
	vmovups	(%rcx), %zmm20
	prefetcht0	4096(%rcx)
	vmovups	64(%rcx), %zmm21
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm19
	vfmadd231ps	%zmm22, %zmm21, %zmm18
	vbroadcastss	(%rsi,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm17
	vfmadd231ps	%zmm22, %zmm21, %zmm16
	vbroadcastss	(%rsi,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm15
	vfmadd231ps	%zmm22, %zmm21, %zmm14
	vbroadcastss	(%r11), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	vbroadcastss	(%r11,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm11
	vfmadd231ps	%zmm22, %zmm21, %zmm10
	vbroadcastss	(%r11,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm9
	vfmadd231ps	%zmm22, %zmm21, %zmm8
	vbroadcastss	(%r10), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm7
	vfmadd231ps	%zmm22, %zmm21, %zmm6
	vbroadcastss	(%r10,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm5
	vfmadd231ps	%zmm22, %zmm21, %zmm4
	vbroadcastss	(%r10,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm3
	vfmadd231ps	%zmm22, %zmm21, %zmm2
	vbroadcastss	(%rdi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm1
	vfmadd231ps	%zmm21, %zmm22, %zmm0
.LBB35_51:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm22
	vmovups	64(%rdi), %zmm20
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI35_0(%rip), %xmm21 {%k1} {z}
	vbroadcastss	%xmm21, %zmm21
	testq	%rsi, %rsi
	je	.LBB35_101
	movq	32(%rax), %rax
	vaddps	%zmm22, %zmm19, %zmm19
	vaddps	(%rsi), %zmm19, %zmm19
	vmaxps	%zmm19, %zmm21, %zmm19
	vmovups	%zmm19, (%rcx)
	vaddps	%zmm20, %zmm18, %zmm18
	vaddps	64(%rsi), %zmm18, %zmm18
	vmaxps	%zmm18, %zmm21, %zmm18
	vmovups	%zmm18, 64(%rcx)
	vaddps	%zmm22, %zmm17, %zmm17
	vaddps	(%rsi,%rax,4), %zmm17, %zmm17
	vmaxps	%zmm17, %zmm21, %zmm17
	vmovups	%zmm17, (%rcx,%rdx,4)
	vaddps	%zmm20, %zmm16, %zmm16
	vaddps	64(%rsi,%rax,4), %zmm16, %zmm16
	vmaxps	%zmm16, %zmm21, %zmm16
	vmovups	%zmm16, 64(%rcx,%rdx,4)
	vaddps	%zmm22, %zmm15, %zmm15
	vaddps	(%rsi,%rax,8), %zmm15, %zmm15
	vmaxps	%zmm15, %zmm21, %zmm15
	vmovups	%zmm15, (%rcx,%rdx,8)
	vaddps	%zmm20, %zmm14, %zmm14
	vaddps	64(%rsi,%rax,8), %zmm14, %zmm14
	vmaxps	%zmm14, %zmm21, %zmm14
	vmovups	%zmm14, 64(%rcx,%rdx,8)
	leaq	(%rax,%rax,2), %rdi
	vaddps	%zmm22, %zmm13, %zmm13
	vaddps	(%rsi,%rdi,4), %zmm13, %zmm13
	leaq	(%rdx,%rdx,2), %r8
	vmaxps	%zmm13, %zmm21, %zmm13
	vmovups	%zmm13, (%rcx,%r8,4)
	vaddps	%zmm20, %zmm12, %zmm12
	vaddps	64(%rsi,%rdi,4), %zmm12, %zmm12
	vmaxps	%zmm12, %zmm21, %zmm12
	vmovups	%zmm12, 64(%rcx,%r8,4)
	movq	%rax, %r9
	shlq	$4, %r9
	movq	%rdx, %r10
	shlq	$4, %r10
	vaddps	%zmm22, %zmm11, %zmm11
	vaddps	(%rsi,%r9), %zmm11, %zmm11
	vmaxps	%zmm11, %zmm21, %zmm11
	vmovups	%zmm11, (%rcx,%r10)
	vaddps	%zmm20, %zmm10, %zmm10
	vaddps	64(%rsi,%r9), %zmm10, %zmm10
	vmaxps	%zmm10, %zmm21, %zmm10
	vmovups	%zmm10, 64(%rcx,%r10)
	leaq	(%rax,%rax,4), %r9
	leaq	(%rdx,%rdx,4), %r10
	vaddps	%zmm22, %zmm9, %zmm9
	vaddps	(%rsi,%r9,4), %zmm9, %zmm9
	vmaxps	%zmm9, %zmm21, %zmm9
	vmovups	%zmm9, (%rcx,%r10,4)
	vaddps	%zmm20, %zmm8, %zmm8
	vaddps	64(%rsi,%r9,4), %zmm8, %zmm8
	vmaxps	%zmm8, %zmm21, %zmm8
	vmovups	%zmm8, 64(%rcx,%r10,4)
	vaddps	%zmm22, %zmm7, %zmm7
	vaddps	(%rsi,%rdi,8), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm21, %zmm7
	vmovups	%zmm7, (%rcx,%r8,8)
	vaddps	%zmm20, %zmm6, %zmm6
	vaddps	64(%rsi,%rdi,8), %zmm6, %zmm6
	vmaxps	%zmm6, %zmm21, %zmm6
	vmovups	%zmm6, 64(%rcx,%r8,8)
	leaq	(%rax,%rax,8), %rdi
	leaq	(%rdi,%rdi,2), %r9
	addq	%rax, %r9
	leaq	(%rdx,%rdx,8), %r8
	leaq	(%r8,%r8,2), %r10
	addq	%rdx, %r10
	vaddps	%zmm22, %zmm5, %zmm5
	vaddps	(%rsi,%r9), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm21, %zmm5
	vmovups	%zmm5, (%rcx,%r10)
	vaddps	%zmm20, %zmm4, %zmm4
	vaddps	64(%rsi,%r9), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm21, %zmm4
	vmovups	%zmm4, 64(%rcx,%r10)
	shlq	$5, %rax
	shlq	$5, %rdx
	vaddps	%zmm22, %zmm3, %zmm3
	vaddps	(%rsi,%rax), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm21, %zmm3
	vmovups	%zmm3, (%rcx,%rdx)
	vaddps	%zmm20, %zmm2, %zmm2
	vaddps	64(%rsi,%rax), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm21, %zmm2
	vmovups	%zmm2, 64(%rcx,%rdx)
	vaddps	%zmm22, %zmm1, %zmm1
	vaddps	(%rsi,%rdi,4), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm21, %zmm1
	vmovups	%zmm1, (%rcx,%r8,4)
	vaddps	%zmm20, %zmm0, %zmm0
	vaddps	64(%rsi,%rdi,4), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm21, %zmm0
	vmovups	%zmm0, 64(%rcx,%r8,4)
	jmp	.LBB35_118
.LBB35_53:
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB35_54:
	testq	%r8, %r8
	je	.LBB35_56
	vmovups	(%rcx), %zmm6
	prefetcht0	4096(%rcx)
	vmovups	64(%rcx), %zmm7
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vfmadd231ps	%zmm8, %zmm7, %zmm5
	vbroadcastss	(%rsi,%rdx,4), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm7, %zmm2
	vbroadcastss	(%rsi,%rdx,8), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vfmadd231ps	%zmm7, %zmm8, %zmm0
.LBB35_56:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm8
	vmovups	64(%rdi), %zmm6
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI35_0(%rip), %xmm7 {%k1} {z}
	vbroadcastss	%xmm7, %zmm7
	testq	%rsi, %rsi
	je	.LBB35_102
	movq	32(%rax), %rax
	vaddps	%zmm8, %zmm4, %zmm4
	vaddps	(%rsi), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm7, %zmm4
	vmovups	%zmm4, (%rcx)
	vaddps	%zmm6, %zmm5, %zmm4
	vaddps	64(%rsi), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm7, %zmm4
	vmovups	%zmm4, 64(%rcx)
	vaddps	%zmm8, %zmm3, %zmm3
	vaddps	(%rsi,%rax,4), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm7, %zmm3
	vmovups	%zmm3, (%rcx,%rdx,4)
	vaddps	%zmm6, %zmm2, %zmm2
	vaddps	64(%rsi,%rax,4), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm7, %zmm2
	vmovups	%zmm2, 64(%rcx,%rdx,4)
	vaddps	%zmm8, %zmm1, %zmm1
	vaddps	(%rsi,%rax,8), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm7, %zmm1
	vmovups	%zmm1, (%rcx,%rdx,8)
	vaddps	%zmm6, %zmm0, %zmm0
	vaddps	64(%rsi,%rax,8), %zmm0, %zmm0
	jmp	.LBB35_103
.LBB35_58:
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB35_59:
	testq	%r8, %r8
	je	.LBB35_61
	vmovups	(%rcx), %zmm8
	prefetcht0	4096(%rcx)
	vmovups	64(%rcx), %zmm9
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm9, %zmm7
	vbroadcastss	(%rsi,%rdx,4), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm6
	vfmadd231ps	%zmm10, %zmm9, %zmm4
	vbroadcastss	(%rsi,%rdx,8), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vbroadcastss	(%rdi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm9, %zmm10, %zmm0
.LBB35_61:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm10
	vmovups	64(%rdi), %zmm8
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI35_0(%rip), %xmm9 {%k1} {z}
	vbroadcastss	%xmm9, %zmm9
	testq	%rsi, %rsi
	je	.LBB35_104
	movq	32(%rax), %rax
	vaddps	%zmm10, %zmm5, %zmm5
	vaddps	(%rsi), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, (%rcx)
	vaddps	%zmm8, %zmm7, %zmm5
	vaddps	64(%rsi), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, 64(%rcx)
	vaddps	%zmm10, %zmm6, %zmm5
	vaddps	(%rsi,%rax,4), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, (%rcx,%rdx,4)
	vaddps	%zmm8, %zmm4, %zmm4
	vaddps	64(%rsi,%rax,4), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm9, %zmm4
	vmovups	%zmm4, 64(%rcx,%rdx,4)
	vaddps	%zmm10, %zmm3, %zmm3
	vaddps	(%rsi,%rax,8), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm9, %zmm3
	vmovups	%zmm3, (%rcx,%rdx,8)
	vaddps	%zmm8, %zmm2, %zmm2
	vaddps	64(%rsi,%rax,8), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm9, %zmm2
	vmovups	%zmm2, 64(%rcx,%rdx,8)
	leaq	(%rax,%rax,2), %rax
	vaddps	%zmm10, %zmm1, %zmm1
	vaddps	(%rsi,%rax,4), %zmm1, %zmm1
	leaq	(%rdx,%rdx,2), %rdx
	vmaxps	%zmm1, %zmm9, %zmm1
	vmovups	%zmm1, (%rcx,%rdx,4)
	vaddps	%zmm8, %zmm0, %zmm0
	vaddps	64(%rsi,%rax,4), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm9, %zmm0
	vmovups	%zmm0, 64(%rcx,%rdx,4)
	jmp	.LBB35_118
.LBB35_63:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
.LBB35_64:
	testq	%r8, %r8
	je	.LBB35_66
	vmovups	(%rcx), %zmm16
	prefetcht0	4096(%rcx)
	vmovups	64(%rcx), %zmm17
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm15
	vfmadd231ps	%zmm18, %zmm17, %zmm14
	vbroadcastss	(%rsi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm17, %zmm12
	vbroadcastss	(%rsi,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm17, %zmm10
	vbroadcastss	(%r10), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm17, %zmm8
	vbroadcastss	(%r10,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm17, %zmm6
	vbroadcastss	(%r10,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm17, %zmm4
	vbroadcastss	(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm17, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm1
	vfmadd231ps	%zmm17, %zmm18, %zmm0
.LBB35_66:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm18
	vmovups	64(%rdi), %zmm16
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI35_0(%rip), %xmm17 {%k1} {z}
	vbroadcastss	%xmm17, %zmm17
	testq	%rsi, %rsi
	je	.LBB35_105
	movq	32(%rax), %rax
	vaddps	%zmm18, %zmm15, %zmm15
	vaddps	(%rsi), %zmm15, %zmm15
	vmaxps	%zmm15, %zmm17, %zmm15
	vmovups	%zmm15, (%rcx)
	vaddps	%zmm16, %zmm14, %zmm14
	vaddps	64(%rsi), %zmm14, %zmm14
	vmaxps	%zmm14, %zmm17, %zmm14
	vmovups	%zmm14, 64(%rcx)
	vaddps	%zmm18, %zmm13, %zmm13
	vaddps	(%rsi,%rax,4), %zmm13, %zmm13
	vmaxps	%zmm13, %zmm17, %zmm13
	vmovups	%zmm13, (%rcx,%rdx,4)
	vaddps	%zmm16, %zmm12, %zmm12
	vaddps	64(%rsi,%rax,4), %zmm12, %zmm12
	vmaxps	%zmm12, %zmm17, %zmm12
	vmovups	%zmm12, 64(%rcx,%rdx,4)
	vaddps	%zmm18, %zmm11, %zmm11
	vaddps	(%rsi,%rax,8), %zmm11, %zmm11
	vmaxps	%zmm11, %zmm17, %zmm11
	vmovups	%zmm11, (%rcx,%rdx,8)
	vaddps	%zmm16, %zmm10, %zmm10
	vaddps	64(%rsi,%rax,8), %zmm10, %zmm10
	vmaxps	%zmm10, %zmm17, %zmm10
	vmovups	%zmm10, 64(%rcx,%rdx,8)
	leaq	(%rax,%rax,2), %r8
	vaddps	%zmm18, %zmm9, %zmm9
	vaddps	(%rsi,%r8,4), %zmm9, %zmm9
	leaq	(%rdx,%rdx,2), %rdi
	vmaxps	%zmm9, %zmm17, %zmm9
	vmovups	%zmm9, (%rcx,%rdi,4)
	vaddps	%zmm16, %zmm8, %zmm8
	vaddps	64(%rsi,%r8,4), %zmm8, %zmm8
	vmaxps	%zmm8, %zmm17, %zmm8
	vmovups	%zmm8, 64(%rcx,%rdi,4)
	movq	%rax, %r9
	shlq	$4, %r9
	movq	%rdx, %r10
	shlq	$4, %r10
	vaddps	%zmm18, %zmm7, %zmm7
	vaddps	(%rsi,%r9), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm17, %zmm7
	vmovups	%zmm7, (%rcx,%r10)
	vaddps	%zmm16, %zmm6, %zmm6
	vaddps	64(%rsi,%r9), %zmm6, %zmm6
	leaq	(%rax,%rax,4), %r9
	vmaxps	%zmm6, %zmm17, %zmm6
	vmovups	%zmm6, 64(%rcx,%r10)
	leaq	(%rdx,%rdx,4), %r10
	vaddps	%zmm18, %zmm5, %zmm5
	vaddps	(%rsi,%r9,4), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm17, %zmm5
	vmovups	%zmm5, (%rcx,%r10,4)
	vaddps	%zmm16, %zmm4, %zmm4
	vaddps	64(%rsi,%r9,4), %zmm4, %zmm4
	leaq	(%rax,%rax,8), %r9
	vmaxps	%zmm4, %zmm17, %zmm4
	vmovups	%zmm4, 64(%rcx,%r10,4)
	vaddps	%zmm18, %zmm3, %zmm3
	vaddps	(%rsi,%r8,8), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm17, %zmm3
	vmovups	%zmm3, (%rcx,%rdi,8)
	vaddps	%zmm16, %zmm2, %zmm2
	vaddps	64(%rsi,%r8,8), %zmm2, %zmm2
	leaq	(%r9,%r9,2), %r8
	addq	%rax, %r8
	vmaxps	%zmm2, %zmm17, %zmm2
	vmovups	%zmm2, 64(%rcx,%rdi,8)
	leaq	(%rdx,%rdx,8), %rax
	leaq	(%rax,%rax,2), %rax
	vaddps	%zmm18, %zmm1, %zmm1
	vaddps	(%rsi,%r8), %zmm1, %zmm1
	addq	%rdx, %rax
	vmaxps	%zmm1, %zmm17, %zmm1
	vmovups	%zmm1, (%rcx,%rax)
	vaddps	%zmm16, %zmm0, %zmm0
	vaddps	64(%rsi,%r8), %zmm0, %zmm0
	jmp	.LBB35_106
.LBB35_68:
	vxorps	%xmm1, %xmm1, %xmm1
.LBB35_69:
	testq	%r8, %r8
	je	.LBB35_71
	vmovups	(%rcx), %zmm2
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm3
	vfmadd231ps	%zmm2, %zmm3, %zmm0
	vfmadd231ps	64(%rcx), %zmm3, %zmm1
.LBB35_71:
	movq	(%rax), %rcx
	movq	16(%rax), %rsi
	movq	24(%rax), %rdx
	vmovups	(%rsi), %zmm4
	vmovups	64(%rsi), %zmm2
	cmpl	$0, 40(%rax)
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI35_0(%rip), %xmm3 {%k1} {z}
	vbroadcastss	%xmm3, %zmm3
	vaddps	%zmm4, %zmm0, %zmm0
	testq	%rdx, %rdx
	je	.LBB35_107
	vaddps	(%rdx), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm3, %zmm0
	vmovups	%zmm0, (%rcx)
	vaddps	%zmm2, %zmm1, %zmm0
	vaddps	64(%rdx), %zmm0, %zmm0
	jmp	.LBB35_108
.LBB35_73:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB35_74:
	testq	%r8, %r8
	je	.LBB35_76
	vmovups	(%rcx), %zmm4
	prefetcht0	4096(%rcx)
	vmovups	64(%rcx), %zmm5
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vfmadd231ps	%zmm6, %zmm5, %zmm3
	vbroadcastss	(%rsi,%rdx,4), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm1
	vfmadd231ps	%zmm5, %zmm6, %zmm0
.LBB35_76:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm6
	vmovups	64(%rdi), %zmm4
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI35_0(%rip), %xmm5 {%k1} {z}
	vbroadcastss	%xmm5, %zmm5
	testq	%rsi, %rsi
	je	.LBB35_109
	movq	32(%rax), %rax
	vaddps	%zmm6, %zmm2, %zmm2
	vaddps	(%rsi), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm5, %zmm2
	vmovups	%zmm2, (%rcx)
	vaddps	%zmm4, %zmm3, %zmm2
	vaddps	64(%rsi), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm5, %zmm2
	vmovups	%zmm2, 64(%rcx)
	vaddps	%zmm6, %zmm1, %zmm1
	vaddps	(%rsi,%rax,4), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm5, %zmm1
	vmovups	%zmm1, (%rcx,%rdx,4)
	vaddps	%zmm4, %zmm0, %zmm0
	vaddps	64(%rsi,%rax,4), %zmm0, %zmm0
	jmp	.LBB35_110
.LBB35_78:
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
.LBB35_79:
	testq	%r8, %r8
	je	.LBB35_81
	vmovups	(%rcx), %zmm12
	prefetcht0	4096(%rcx)
	vmovups	64(%rcx), %zmm13
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm11
	vfmadd231ps	%zmm14, %zmm13, %zmm10
	vbroadcastss	(%rsi,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm9
	vfmadd231ps	%zmm14, %zmm13, %zmm8
	vbroadcastss	(%rsi,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm13, %zmm6
	vbroadcastss	(%rdi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm5
	vfmadd231ps	%zmm14, %zmm13, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm3
	vfmadd231ps	%zmm14, %zmm13, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm1
	vfmadd231ps	%zmm13, %zmm14, %zmm0
.LBB35_81:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm14
	vmovups	64(%rdi), %zmm12
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI35_0(%rip), %xmm13 {%k1} {z}
	vbroadcastss	%xmm13, %zmm13
	testq	%rsi, %rsi
	je	.LBB35_111
	movq	32(%rax), %rax
	vaddps	%zmm14, %zmm11, %zmm11
	vaddps	(%rsi), %zmm11, %zmm11
	vmaxps	%zmm11, %zmm13, %zmm11
	vmovups	%zmm11, (%rcx)
	vaddps	%zmm12, %zmm10, %zmm10
	vaddps	64(%rsi), %zmm10, %zmm10
	vmaxps	%zmm10, %zmm13, %zmm10
	vmovups	%zmm10, 64(%rcx)
	vaddps	%zmm14, %zmm9, %zmm9
	vaddps	(%rsi,%rax,4), %zmm9, %zmm9
	vmaxps	%zmm9, %zmm13, %zmm9
	vmovups	%zmm9, (%rcx,%rdx,4)
	vaddps	%zmm12, %zmm8, %zmm8
	vaddps	64(%rsi,%rax,4), %zmm8, %zmm8
	vmaxps	%zmm8, %zmm13, %zmm8
	vmovups	%zmm8, 64(%rcx,%rdx,4)
	vaddps	%zmm14, %zmm7, %zmm7
	vaddps	(%rsi,%rax,8), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm13, %zmm7
	vmovups	%zmm7, (%rcx,%rdx,8)
	vaddps	%zmm12, %zmm6, %zmm6
	vaddps	64(%rsi,%rax,8), %zmm6, %zmm6
	vmaxps	%zmm6, %zmm13, %zmm6
	vmovups	%zmm6, 64(%rcx,%rdx,8)
	leaq	(%rax,%rax,2), %rdi
	leaq	(%rdx,%rdx,2), %r8
	vaddps	%zmm14, %zmm5, %zmm5
	vaddps	(%rsi,%rdi,4), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm13, %zmm5
	vmovups	%zmm5, (%rcx,%r8,4)
	vaddps	%zmm12, %zmm4, %zmm4
	vaddps	64(%rsi,%rdi,4), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm13, %zmm4
	vmovups	%zmm4, 64(%rcx,%r8,4)
	leaq	(%rax,%rax,4), %rdi
	shlq	$4, %rax
	leaq	(%rdx,%rdx,4), %r8
	shlq	$4, %rdx
	vaddps	%zmm14, %zmm3, %zmm3
	vaddps	(%rsi,%rax), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm13, %zmm3
	vmovups	%zmm3, (%rcx,%rdx)
	vaddps	%zmm12, %zmm2, %zmm2
	vaddps	64(%rsi,%rax), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm13, %zmm2
	vmovups	%zmm2, 64(%rcx,%rdx)
	vaddps	%zmm14, %zmm1, %zmm1
	vaddps	(%rsi,%rdi,4), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm13, %zmm1
	vmovups	%zmm1, (%rcx,%r8,4)
	vaddps	%zmm12, %zmm0, %zmm0
	vaddps	64(%rsi,%rdi,4), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, 64(%rcx,%r8,4)
	jmp	.LBB35_118
.LBB35_83:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
.LBB35_84:
	testq	%r8, %r8
	je	.LBB35_86
	vmovups	(%rcx), %zmm14
	prefetcht0	4096(%rcx)
	vmovups	64(%rcx), %zmm15
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm13
	vfmadd231ps	%zmm16, %zmm15, %zmm12
	vbroadcastss	(%rsi,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm15, %zmm10
	vbroadcastss	(%rsi,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vbroadcastss	(%r10), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm15, %zmm6
	vbroadcastss	(%r10,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm15, %zmm4
	vbroadcastss	(%r10,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vbroadcastss	(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm1
	vfmadd231ps	%zmm15, %zmm16, %zmm0
.LBB35_86:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm16
	vmovups	64(%rdi), %zmm14
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI35_0(%rip), %xmm15 {%k1} {z}
	vbroadcastss	%xmm15, %zmm15
	testq	%rsi, %rsi
	je	.LBB35_113
	movq	32(%rax), %rax
	vaddps	%zmm16, %zmm13, %zmm13
	vaddps	(%rsi), %zmm13, %zmm13
	vmaxps	%zmm13, %zmm15, %zmm13
	vmovups	%zmm13, (%rcx)
	vaddps	%zmm14, %zmm12, %zmm12
	vaddps	64(%rsi), %zmm12, %zmm12
	vmaxps	%zmm12, %zmm15, %zmm12
	vmovups	%zmm12, 64(%rcx)
	vaddps	%zmm16, %zmm11, %zmm11
	vaddps	(%rsi,%rax,4), %zmm11, %zmm11
	vmaxps	%zmm11, %zmm15, %zmm11
	vmovups	%zmm11, (%rcx,%rdx,4)
	vaddps	%zmm14, %zmm10, %zmm10
	vaddps	64(%rsi,%rax,4), %zmm10, %zmm10
	vmaxps	%zmm10, %zmm15, %zmm10
	vmovups	%zmm10, 64(%rcx,%rdx,4)
	vaddps	%zmm16, %zmm9, %zmm9
	vaddps	(%rsi,%rax,8), %zmm9, %zmm9
	vmaxps	%zmm9, %zmm15, %zmm9
	vmovups	%zmm9, (%rcx,%rdx,8)
	vaddps	%zmm14, %zmm8, %zmm8
	vaddps	64(%rsi,%rax,8), %zmm8, %zmm8
	vmaxps	%zmm8, %zmm15, %zmm8
	vmovups	%zmm8, 64(%rcx,%rdx,8)
	leaq	(%rax,%rax,2), %rdi
	vaddps	%zmm16, %zmm7, %zmm7
	vaddps	(%rsi,%rdi,4), %zmm7, %zmm7
	leaq	(%rdx,%rdx,2), %r8
	vmaxps	%zmm7, %zmm15, %zmm7
	vmovups	%zmm7, (%rcx,%r8,4)
	vaddps	%zmm14, %zmm6, %zmm6
	vaddps	64(%rsi,%rdi,4), %zmm6, %zmm6
	vmaxps	%zmm6, %zmm15, %zmm6
	vmovups	%zmm6, 64(%rcx,%r8,4)
	leaq	(%rax,%rax,4), %r9
	shlq	$4, %rax
	leaq	(%rdx,%rdx,4), %r10
	shlq	$4, %rdx
	vaddps	%zmm16, %zmm5, %zmm5
	vaddps	(%rsi,%rax), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm15, %zmm5
	vmovups	%zmm5, (%rcx,%rdx)
	vaddps	%zmm14, %zmm4, %zmm4
	vaddps	64(%rsi,%rax), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm15, %zmm4
	vmovups	%zmm4, 64(%rcx,%rdx)
	vaddps	%zmm16, %zmm3, %zmm3
	vaddps	(%rsi,%r9,4), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm15, %zmm3
	vmovups	%zmm3, (%rcx,%r10,4)
	vaddps	%zmm14, %zmm2, %zmm2
	vaddps	64(%rsi,%r9,4), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm15, %zmm2
	vmovups	%zmm2, 64(%rcx,%r10,4)
	vaddps	%zmm16, %zmm1, %zmm1
	vaddps	(%rsi,%rdi,8), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm15, %zmm1
	vmovups	%zmm1, (%rcx,%r8,8)
	vaddps	%zmm14, %zmm0, %zmm0
	vaddps	64(%rsi,%rdi,8), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm15, %zmm0
	vmovups	%zmm0, 64(%rcx,%r8,8)
	jmp	.LBB35_118
.LBB35_88:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
.LBB35_89:
	testq	%r8, %r8
	je	.LBB35_91
	vmovups	(%rcx), %zmm22
	prefetcht0	4096(%rcx)
	vmovups	64(%rcx), %zmm23
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm21
	vfmadd231ps	%zmm24, %zmm23, %zmm20
	vbroadcastss	(%rsi,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm19
	vfmadd231ps	%zmm24, %zmm23, %zmm18
	vbroadcastss	(%rsi,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm17
	vfmadd231ps	%zmm24, %zmm23, %zmm16
	vbroadcastss	(%r11), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm15
	vfmadd231ps	%zmm24, %zmm23, %zmm14
	vbroadcastss	(%r11,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm13
	vfmadd231ps	%zmm24, %zmm23, %zmm12
	vbroadcastss	(%r11,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm23, %zmm10
	vbroadcastss	(%r10), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm9
	vfmadd231ps	%zmm24, %zmm23, %zmm8
	vbroadcastss	(%r10,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm23, %zmm6
	vbroadcastss	(%r10,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm5
	vfmadd231ps	%zmm24, %zmm23, %zmm4
	vbroadcastss	(%rdi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm3
	vfmadd231ps	%zmm24, %zmm23, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm1
	vfmadd231ps	%zmm23, %zmm24, %zmm0
.LBB35_91:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm24
	vmovups	64(%rdi), %zmm22
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI35_0(%rip), %xmm23 {%k1} {z}
	vbroadcastss	%xmm23, %zmm23
	testq	%rsi, %rsi
	je	.LBB35_114
	movq	32(%rax), %rax
	vaddps	%zmm24, %zmm21, %zmm21
	vaddps	(%rsi), %zmm21, %zmm21
	vmaxps	%zmm21, %zmm23, %zmm21
	vmovups	%zmm21, (%rcx)
	vaddps	%zmm22, %zmm20, %zmm20
	vaddps	64(%rsi), %zmm20, %zmm20
	vmaxps	%zmm20, %zmm23, %zmm20
	vmovups	%zmm20, 64(%rcx)
	vaddps	%zmm24, %zmm19, %zmm19
	vaddps	(%rsi,%rax,4), %zmm19, %zmm19
	vmaxps	%zmm19, %zmm23, %zmm19
	vmovups	%zmm19, (%rcx,%rdx,4)
	vaddps	%zmm22, %zmm18, %zmm18
	vaddps	64(%rsi,%rax,4), %zmm18, %zmm18
	vmaxps	%zmm18, %zmm23, %zmm18
	vmovups	%zmm18, 64(%rcx,%rdx,4)
	vaddps	%zmm24, %zmm17, %zmm17
	vaddps	(%rsi,%rax,8), %zmm17, %zmm17
	vmaxps	%zmm17, %zmm23, %zmm17
	vmovups	%zmm17, (%rcx,%rdx,8)
	vaddps	%zmm22, %zmm16, %zmm16
	vaddps	64(%rsi,%rax,8), %zmm16, %zmm16
	vmaxps	%zmm16, %zmm23, %zmm16
	vmovups	%zmm16, 64(%rcx,%rdx,8)
	leaq	(%rax,%rax,2), %r10
	leaq	(%rdx,%rdx,2), %r9
	vaddps	%zmm24, %zmm15, %zmm15
	vaddps	(%rsi,%r10,4), %zmm15, %zmm15
	vmaxps	%zmm15, %zmm23, %zmm15
	vmovups	%zmm15, (%rcx,%r9,4)
	vaddps	%zmm22, %zmm14, %zmm14
	vaddps	64(%rsi,%r10,4), %zmm14, %zmm14
	vmaxps	%zmm14, %zmm23, %zmm14
	vmovups	%zmm14, 64(%rcx,%r9,4)
	movq	%rax, %rdi
	shlq	$4, %rdi
	movq	%rdx, %r8
	vaddps	%zmm24, %zmm13, %zmm13
	vaddps	(%rsi,%rdi), %zmm13, %zmm13
	shlq	$4, %r8
	vmaxps	%zmm13, %zmm23, %zmm13
	vmovups	%zmm13, (%rcx,%r8)
	vaddps	%zmm22, %zmm12, %zmm12
	vaddps	64(%rsi,%rdi), %zmm12, %zmm12
	vmaxps	%zmm12, %zmm23, %zmm12
	vmovups	%zmm12, 64(%rcx,%r8)
	leaq	(%rax,%rax,4), %rdi
	vaddps	%zmm24, %zmm11, %zmm11
	vaddps	(%rsi,%rdi,4), %zmm11, %zmm11
	leaq	(%rdx,%rdx,4), %r8
	vmaxps	%zmm11, %zmm23, %zmm11
	vmovups	%zmm11, (%rcx,%r8,4)
	vaddps	%zmm22, %zmm10, %zmm10
	vaddps	64(%rsi,%rdi,4), %zmm10, %zmm10
	vmaxps	%zmm10, %zmm23, %zmm10
	vmovups	%zmm10, 64(%rcx,%r8,4)
	vaddps	%zmm24, %zmm9, %zmm9
	vaddps	(%rsi,%r10,8), %zmm9, %zmm9
	vmaxps	%zmm9, %zmm23, %zmm9
	vmovups	%zmm9, (%rcx,%r9,8)
	vaddps	%zmm22, %zmm8, %zmm8
	vaddps	64(%rsi,%r10,8), %zmm8, %zmm8
	vmaxps	%zmm8, %zmm23, %zmm8
	vmovups	%zmm8, 64(%rcx,%r9,8)
	leaq	(%rax,%rax,8), %r9
	leaq	(%r9,%r9,2), %r11
	addq	%rax, %r11
	leaq	(%rdx,%rdx,8), %r10
	leaq	(%r10,%r10,2), %rbx
	addq	%rdx, %rbx
	vaddps	%zmm24, %zmm7, %zmm7
	vaddps	(%rsi,%r11), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm23, %zmm7
	vmovups	%zmm7, (%rcx,%rbx)
	vaddps	%zmm22, %zmm6, %zmm6
	vaddps	64(%rsi,%r11), %zmm6, %zmm6
	vmaxps	%zmm6, %zmm23, %zmm6
	vmovups	%zmm6, 64(%rcx,%rbx)
	shlq	$5, %rax
	shlq	$5, %rdx
	vaddps	%zmm24, %zmm5, %zmm5
	vaddps	(%rsi,%rax), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm23, %zmm5
	vmovups	%zmm5, (%rcx,%rdx)
	vaddps	%zmm22, %zmm4, %zmm4
	vaddps	64(%rsi,%rax), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm23, %zmm4
	vmovups	%zmm4, 64(%rcx,%rdx)
	vaddps	%zmm24, %zmm3, %zmm3
	vaddps	(%rsi,%r9,4), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm23, %zmm3
	vmovups	%zmm3, (%rcx,%r10,4)
	vaddps	%zmm22, %zmm2, %zmm2
	vaddps	64(%rsi,%r9,4), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm23, %zmm2
	vmovups	%zmm2, 64(%rcx,%r10,4)
	vaddps	%zmm24, %zmm1, %zmm1
	vaddps	(%rsi,%rdi,8), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm23, %zmm1
	vmovups	%zmm1, (%rcx,%r8,8)
	vaddps	%zmm22, %zmm0, %zmm0
	vaddps	64(%rsi,%rdi,8), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm23, %zmm0
	vmovups	%zmm0, 64(%rcx,%r8,8)
	jmp	.LBB35_118
.LBB35_93:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
.LBB35_94:
	testq	%r8, %r8
	je	.LBB35_96
	vmovups	(%rcx), %zmm18
	prefetcht0	4096(%rcx)
	vmovups	64(%rcx), %zmm19
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm17
	vfmadd231ps	%zmm20, %zmm19, %zmm16
	vbroadcastss	(%rsi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm19, %zmm14
	vbroadcastss	(%rsi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm19, %zmm12
	vbroadcastss	(%r10), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm19, %zmm10
	vbroadcastss	(%r10,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm19, %zmm8
	vbroadcastss	(%r10,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm19, %zmm6
	vbroadcastss	(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm19, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm19, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm1
	vfmadd231ps	%zmm19, %zmm20, %zmm0
.LBB35_96:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm20
	vmovups	64(%rdi), %zmm18
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI35_0(%rip), %xmm19 {%k1} {z}
	vbroadcastss	%xmm19, %zmm19
	testq	%rsi, %rsi
	je	.LBB35_115
	movq	32(%rax), %rax
	vaddps	%zmm20, %zmm17, %zmm17
	vaddps	(%rsi), %zmm17, %zmm17
	vmaxps	%zmm17, %zmm19, %zmm17
	vmovups	%zmm17, (%rcx)
	vaddps	%zmm18, %zmm16, %zmm16
	vaddps	64(%rsi), %zmm16, %zmm16
	vmaxps	%zmm16, %zmm19, %zmm16
	vmovups	%zmm16, 64(%rcx)
	vaddps	%zmm20, %zmm15, %zmm15
	vaddps	(%rsi,%rax,4), %zmm15, %zmm15
	vmaxps	%zmm15, %zmm19, %zmm15
	vmovups	%zmm15, (%rcx,%rdx,4)
	vaddps	%zmm18, %zmm14, %zmm14
	vaddps	64(%rsi,%rax,4), %zmm14, %zmm14
	vmaxps	%zmm14, %zmm19, %zmm14
	vmovups	%zmm14, 64(%rcx,%rdx,4)
	vaddps	%zmm20, %zmm13, %zmm13
	vaddps	(%rsi,%rax,8), %zmm13, %zmm13
	vmaxps	%zmm13, %zmm19, %zmm13
	vmovups	%zmm13, (%rcx,%rdx,8)
	vaddps	%zmm18, %zmm12, %zmm12
	vaddps	64(%rsi,%rax,8), %zmm12, %zmm12
	vmaxps	%zmm12, %zmm19, %zmm12
	vmovups	%zmm12, 64(%rcx,%rdx,8)
	leaq	(%rax,%rax,2), %r8
	leaq	(%rdx,%rdx,2), %rdi
	vaddps	%zmm20, %zmm11, %zmm11
	vaddps	(%rsi,%r8,4), %zmm11, %zmm11
	vmaxps	%zmm11, %zmm19, %zmm11
	vmovups	%zmm11, (%rcx,%rdi,4)
	vaddps	%zmm18, %zmm10, %zmm10
	vaddps	64(%rsi,%r8,4), %zmm10, %zmm10
	vmaxps	%zmm10, %zmm19, %zmm10
	vmovups	%zmm10, 64(%rcx,%rdi,4)
	movq	%rax, %r9
	shlq	$4, %r9
	movq	%rdx, %r10
	shlq	$4, %r10
	vaddps	%zmm20, %zmm9, %zmm9
	vaddps	(%rsi,%r9), %zmm9, %zmm9
	vmaxps	%zmm9, %zmm19, %zmm9
	vmovups	%zmm9, (%rcx,%r10)
	vaddps	%zmm18, %zmm8, %zmm8
	vaddps	64(%rsi,%r9), %zmm8, %zmm8
	vmaxps	%zmm8, %zmm19, %zmm8
	vmovups	%zmm8, 64(%rcx,%r10)
	leaq	(%rax,%rax,4), %r9
	leaq	(%rdx,%rdx,4), %r10
	vaddps	%zmm20, %zmm7, %zmm7
	vaddps	(%rsi,%r9,4), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm19, %zmm7
	vmovups	%zmm7, (%rcx,%r10,4)
	vaddps	%zmm18, %zmm6, %zmm6
	vaddps	64(%rsi,%r9,4), %zmm6, %zmm6
	vmaxps	%zmm6, %zmm19, %zmm6
	vmovups	%zmm6, 64(%rcx,%r10,4)
	vaddps	%zmm20, %zmm5, %zmm5
	vaddps	(%rsi,%r8,8), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm19, %zmm5
	vmovups	%zmm5, (%rcx,%rdi,8)
	vaddps	%zmm18, %zmm4, %zmm4
	vaddps	64(%rsi,%r8,8), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm19, %zmm4
	vmovups	%zmm4, 64(%rcx,%rdi,8)
	leaq	(%rax,%rax,8), %rdi
	leaq	(%rdi,%rdi,2), %rdi
	addq	%rax, %rdi
	leaq	(%rdx,%rdx,8), %r8
	leaq	(%r8,%r8,2), %r8
	vaddps	%zmm20, %zmm3, %zmm3
	vaddps	(%rsi,%rdi), %zmm3, %zmm3
	addq	%rdx, %r8
	vmaxps	%zmm3, %zmm19, %zmm3
	vmovups	%zmm3, (%rcx,%r8)
	vaddps	%zmm18, %zmm2, %zmm2
	vaddps	64(%rsi,%rdi), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm19, %zmm2
	vmovups	%zmm2, 64(%rcx,%r8)
	shlq	$5, %rax
	vaddps	%zmm20, %zmm1, %zmm1
	vaddps	(%rsi,%rax), %zmm1, %zmm1
	shlq	$5, %rdx
	vmaxps	%zmm1, %zmm19, %zmm1
	vmovups	%zmm1, (%rcx,%rdx)
	vaddps	%zmm18, %zmm0, %zmm0
	vaddps	64(%rsi,%rax), %zmm0, %zmm0
	jmp	.LBB35_116
.LBB35_98:
	vaddps	%zmm26, %zmm23, %zmm23
	vmaxps	%zmm23, %zmm25, %zmm23
	vmovups	%zmm23, (%rcx)
	vaddps	%zmm24, %zmm22, %zmm22
	vmaxps	%zmm22, %zmm25, %zmm22
	vmovups	%zmm22, 64(%rcx)
	vaddps	%zmm26, %zmm21, %zmm21
	vmaxps	%zmm21, %zmm25, %zmm21
	vmovups	%zmm21, (%rcx,%rdx,4)
	vaddps	%zmm24, %zmm20, %zmm20
	vmaxps	%zmm20, %zmm25, %zmm20
	vmovups	%zmm20, 64(%rcx,%rdx,4)
	vaddps	%zmm26, %zmm19, %zmm19
	vmaxps	%zmm19, %zmm25, %zmm19
	vmovups	%zmm19, (%rcx,%rdx,8)
	vaddps	%zmm24, %zmm18, %zmm18
	vmaxps	%zmm18, %zmm25, %zmm18
	vmovups	%zmm18, 64(%rcx,%rdx,8)
	leaq	(%rdx,%rdx,2), %rsi
	vaddps	%zmm26, %zmm17, %zmm17
	vmaxps	%zmm17, %zmm25, %zmm17
	vmovups	%zmm17, (%rcx,%rsi,4)
	vaddps	%zmm24, %zmm16, %zmm16
	vmaxps	%zmm16, %zmm25, %zmm16
	vmovups	%zmm16, 64(%rcx,%rsi,4)
	movq	%rdx, %rax
	shlq	$4, %rax
	vaddps	%zmm26, %zmm15, %zmm15
	vmaxps	%zmm15, %zmm25, %zmm15
	vmovups	%zmm15, (%rcx,%rax)
	vaddps	%zmm24, %zmm14, %zmm14
	vmaxps	%zmm14, %zmm25, %zmm14
	vmovups	%zmm14, 64(%rcx,%rax)
	leaq	(%rdx,%rdx,4), %rax
	vaddps	%zmm26, %zmm13, %zmm13
	vmaxps	%zmm13, %zmm25, %zmm13
	vmovups	%zmm13, (%rcx,%rax,4)
	vaddps	%zmm24, %zmm12, %zmm12
	vmaxps	%zmm12, %zmm25, %zmm12
	vmovups	%zmm12, 64(%rcx,%rax,4)
	vaddps	%zmm26, %zmm11, %zmm11
	vmaxps	%zmm11, %zmm25, %zmm11
	vmovups	%zmm11, (%rcx,%rsi,8)
	vaddps	%zmm24, %zmm10, %zmm10
	vmaxps	%zmm10, %zmm25, %zmm10
	vmovups	%zmm10, 64(%rcx,%rsi,8)
	leaq	(%rdx,%rdx,8), %rsi
	leaq	(%rsi,%rsi,2), %rdi
	addq	%rdx, %rdi
	vaddps	%zmm26, %zmm9, %zmm9
	vmaxps	%zmm9, %zmm25, %zmm9
	vmovups	%zmm9, (%rcx,%rdi)
	vaddps	%zmm24, %zmm8, %zmm8
	vmaxps	%zmm8, %zmm25, %zmm8
	vmovups	%zmm8, 64(%rcx,%rdi)
	movq	%rdx, %rdi
	shlq	$5, %rdi
	vaddps	%zmm26, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm25, %zmm7
	vmovups	%zmm7, (%rcx,%rdi)
	vaddps	%zmm24, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm25, %zmm6
	vmovups	%zmm6, 64(%rcx,%rdi)
	vaddps	%zmm26, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm25, %zmm5
	vmovups	%zmm5, (%rcx,%rsi,4)
	vaddps	%zmm24, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm25, %zmm4
	vmovups	%zmm4, 64(%rcx,%rsi,4)
	vaddps	%zmm26, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm25, %zmm3
	vmovups	%zmm3, (%rcx,%rax,8)
	vaddps	%zmm24, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm25, %zmm2
	vmovups	%zmm2, 64(%rcx,%rax,8)
	imulq	$44, %rdx, %rax
	vaddps	%zmm26, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm25, %zmm1
	vmovups	%zmm1, (%rcx,%rax)
	vaddps	%zmm24, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm25, %zmm0
	vmovups	%zmm0, 64(%rcx,%rax)
	jmp	.LBB35_118
.LBB35_99:
	vaddps	%zmm12, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm11, %zmm7
	vmovups	%zmm7, (%rcx)
	vaddps	%zmm10, %zmm9, %zmm7
	vmaxps	%zmm7, %zmm11, %zmm7
	vmovups	%zmm7, 64(%rcx)
	vaddps	%zmm12, %zmm8, %zmm7
	vmaxps	%zmm7, %zmm11, %zmm7
	vmovups	%zmm7, (%rcx,%rdx,4)
	vaddps	%zmm10, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm11, %zmm6
	vmovups	%zmm6, 64(%rcx,%rdx,4)
	vaddps	%zmm12, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm11, %zmm5
	vmovups	%zmm5, (%rcx,%rdx,8)
	vaddps	%zmm10, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm11, %zmm4
	vmovups	%zmm4, 64(%rcx,%rdx,8)
	leaq	(%rdx,%rdx,2), %rax
	vaddps	%zmm12, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm11, %zmm3
	vmovups	%zmm3, (%rcx,%rax,4)
	vaddps	%zmm10, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm11, %zmm2
	vmovups	%zmm2, 64(%rcx,%rax,4)
	shlq	$4, %rdx
	vaddps	%zmm12, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm11, %zmm1
	vmovups	%zmm1, (%rcx,%rdx)
	vaddps	%zmm10, %zmm0, %zmm0
.LBB35_100:
	vmaxps	%zmm0, %zmm11, %zmm0
	jmp	.LBB35_117
.LBB35_101:
	vaddps	%zmm22, %zmm19, %zmm19
	vmaxps	%zmm19, %zmm21, %zmm19
	vmovups	%zmm19, (%rcx)
	vaddps	%zmm20, %zmm18, %zmm18
	vmaxps	%zmm18, %zmm21, %zmm18
	vmovups	%zmm18, 64(%rcx)
	vaddps	%zmm22, %zmm17, %zmm17
	vmaxps	%zmm17, %zmm21, %zmm17
	vmovups	%zmm17, (%rcx,%rdx,4)
	vaddps	%zmm20, %zmm16, %zmm16
	vmaxps	%zmm16, %zmm21, %zmm16
	vmovups	%zmm16, 64(%rcx,%rdx,4)
	vaddps	%zmm22, %zmm15, %zmm15
	vmaxps	%zmm15, %zmm21, %zmm15
	vmovups	%zmm15, (%rcx,%rdx,8)
	vaddps	%zmm20, %zmm14, %zmm14
	vmaxps	%zmm14, %zmm21, %zmm14
	vmovups	%zmm14, 64(%rcx,%rdx,8)
	leaq	(%rdx,%rdx,2), %rax
	vaddps	%zmm22, %zmm13, %zmm13
	vmaxps	%zmm13, %zmm21, %zmm13
	vmovups	%zmm13, (%rcx,%rax,4)
	vaddps	%zmm20, %zmm12, %zmm12
	vmaxps	%zmm12, %zmm21, %zmm12
	vmovups	%zmm12, 64(%rcx,%rax,4)
	movq	%rdx, %rsi
	shlq	$4, %rsi
	vaddps	%zmm22, %zmm11, %zmm11
	vmaxps	%zmm11, %zmm21, %zmm11
	vmovups	%zmm11, (%rcx,%rsi)
	vaddps	%zmm20, %zmm10, %zmm10
	vmaxps	%zmm10, %zmm21, %zmm10
	vmovups	%zmm10, 64(%rcx,%rsi)
	leaq	(%rdx,%rdx,4), %rsi
	vaddps	%zmm22, %zmm9, %zmm9
	vmaxps	%zmm9, %zmm21, %zmm9
	vmovups	%zmm9, (%rcx,%rsi,4)
	vaddps	%zmm20, %zmm8, %zmm8
	vmaxps	%zmm8, %zmm21, %zmm8
	vmovups	%zmm8, 64(%rcx,%rsi,4)
	vaddps	%zmm22, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm21, %zmm7
	vmovups	%zmm7, (%rcx,%rax,8)
	vaddps	%zmm20, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm21, %zmm6
	vmovups	%zmm6, 64(%rcx,%rax,8)
	leaq	(%rdx,%rdx,8), %rax
	leaq	(%rax,%rax,2), %rsi
	addq	%rdx, %rsi
	vaddps	%zmm22, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm21, %zmm5
	vmovups	%zmm5, (%rcx,%rsi)
	vaddps	%zmm20, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm21, %zmm4
	vmovups	%zmm4, 64(%rcx,%rsi)
	shlq	$5, %rdx
	vaddps	%zmm22, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm21, %zmm3
	vmovups	%zmm3, (%rcx,%rdx)
	vaddps	%zmm20, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm21, %zmm2
	vmovups	%zmm2, 64(%rcx,%rdx)
	vaddps	%zmm22, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm21, %zmm1
	vmovups	%zmm1, (%rcx,%rax,4)
	vaddps	%zmm20, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm21, %zmm0
	jmp	.LBB35_112
.LBB35_102:
	vaddps	%zmm8, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm7, %zmm4
	vmovups	%zmm4, (%rcx)
	vaddps	%zmm6, %zmm5, %zmm4
	vmaxps	%zmm4, %zmm7, %zmm4
	vmovups	%zmm4, 64(%rcx)
	vaddps	%zmm8, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm7, %zmm3
	vmovups	%zmm3, (%rcx,%rdx,4)
	vaddps	%zmm6, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm7, %zmm2
	vmovups	%zmm2, 64(%rcx,%rdx,4)
	vaddps	%zmm8, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm7, %zmm1
	vmovups	%zmm1, (%rcx,%rdx,8)
	vaddps	%zmm6, %zmm0, %zmm0
.LBB35_103:
	vmaxps	%zmm0, %zmm7, %zmm0
	vmovups	%zmm0, 64(%rcx,%rdx,8)
	jmp	.LBB35_118
.LBB35_104:
	vaddps	%zmm10, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, (%rcx)
	vaddps	%zmm8, %zmm7, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, 64(%rcx)
	vaddps	%zmm10, %zmm6, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, (%rcx,%rdx,4)
	vaddps	%zmm8, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm9, %zmm4
	vmovups	%zmm4, 64(%rcx,%rdx,4)
	vaddps	%zmm10, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm9, %zmm3
	vmovups	%zmm3, (%rcx,%rdx,8)
	vaddps	%zmm8, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm9, %zmm2
	vmovups	%zmm2, 64(%rcx,%rdx,8)
	leaq	(%rdx,%rdx,2), %rax
	vaddps	%zmm10, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm9, %zmm1
	vmovups	%zmm1, (%rcx,%rax,4)
	vaddps	%zmm8, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm9, %zmm0
	jmp	.LBB35_112
.LBB35_105:
	vaddps	%zmm18, %zmm15, %zmm15
	vmaxps	%zmm15, %zmm17, %zmm15
	vmovups	%zmm15, (%rcx)
	vaddps	%zmm16, %zmm14, %zmm14
	vmaxps	%zmm14, %zmm17, %zmm14
	vmovups	%zmm14, 64(%rcx)
	vaddps	%zmm18, %zmm13, %zmm13
	vmaxps	%zmm13, %zmm17, %zmm13
	vmovups	%zmm13, (%rcx,%rdx,4)
	vaddps	%zmm16, %zmm12, %zmm12
	vmaxps	%zmm12, %zmm17, %zmm12
	vmovups	%zmm12, 64(%rcx,%rdx,4)
	vaddps	%zmm18, %zmm11, %zmm11
	vmaxps	%zmm11, %zmm17, %zmm11
	vmovups	%zmm11, (%rcx,%rdx,8)
	vaddps	%zmm16, %zmm10, %zmm10
	vmaxps	%zmm10, %zmm17, %zmm10
	vmovups	%zmm10, 64(%rcx,%rdx,8)
	leaq	(%rdx,%rdx,2), %rax
	vaddps	%zmm18, %zmm9, %zmm9
	vmaxps	%zmm9, %zmm17, %zmm9
	vmovups	%zmm9, (%rcx,%rax,4)
	vaddps	%zmm16, %zmm8, %zmm8
	vmaxps	%zmm8, %zmm17, %zmm8
	vmovups	%zmm8, 64(%rcx,%rax,4)
	movq	%rdx, %rsi
	shlq	$4, %rsi
	vaddps	%zmm18, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm17, %zmm7
	vmovups	%zmm7, (%rcx,%rsi)
	vaddps	%zmm16, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm17, %zmm6
	vmovups	%zmm6, 64(%rcx,%rsi)
	leaq	(%rdx,%rdx,4), %rsi
	vaddps	%zmm18, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm17, %zmm5
	vmovups	%zmm5, (%rcx,%rsi,4)
	vaddps	%zmm16, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm17, %zmm4
	vmovups	%zmm4, 64(%rcx,%rsi,4)
	vaddps	%zmm18, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm17, %zmm3
	vmovups	%zmm3, (%rcx,%rax,8)
	vaddps	%zmm16, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm17, %zmm2
	vmovups	%zmm2, 64(%rcx,%rax,8)
	leaq	(%rdx,%rdx,8), %rax
	leaq	(%rax,%rax,2), %rax
	addq	%rdx, %rax
	vaddps	%zmm18, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm17, %zmm1
	vmovups	%zmm1, (%rcx,%rax)
	vaddps	%zmm16, %zmm0, %zmm0
.LBB35_106:
	vmaxps	%zmm0, %zmm17, %zmm0
	vmovups	%zmm0, 64(%rcx,%rax)
	jmp	.LBB35_118
.LBB35_107:
	vmaxps	%zmm0, %zmm3, %zmm0
	vmovups	%zmm0, (%rcx)
	vaddps	%zmm2, %zmm1, %zmm0
.LBB35_108:
	vmaxps	%zmm0, %zmm3, %zmm0
	vmovups	%zmm0, 64(%rcx)
	jmp	.LBB35_118
.LBB35_109:
	vaddps	%zmm6, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm5, %zmm2
	vmovups	%zmm2, (%rcx)
	vaddps	%zmm4, %zmm3, %zmm2
	vmaxps	%zmm2, %zmm5, %zmm2
	vmovups	%zmm2, 64(%rcx)
	vaddps	%zmm6, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm5, %zmm1
	vmovups	%zmm1, (%rcx,%rdx,4)
	vaddps	%zmm4, %zmm0, %zmm0
.LBB35_110:
	vmaxps	%zmm0, %zmm5, %zmm0
	vmovups	%zmm0, 64(%rcx,%rdx,4)
	jmp	.LBB35_118
.LBB35_111:
	vaddps	%zmm14, %zmm11, %zmm11
	vmaxps	%zmm11, %zmm13, %zmm11
	vmovups	%zmm11, (%rcx)
	vaddps	%zmm12, %zmm10, %zmm10
	vmaxps	%zmm10, %zmm13, %zmm10
	vmovups	%zmm10, 64(%rcx)
	vaddps	%zmm14, %zmm9, %zmm9
	vmaxps	%zmm9, %zmm13, %zmm9
	vmovups	%zmm9, (%rcx,%rdx,4)
	vaddps	%zmm12, %zmm8, %zmm8
	vmaxps	%zmm8, %zmm13, %zmm8
	vmovups	%zmm8, 64(%rcx,%rdx,4)
	vaddps	%zmm14, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm13, %zmm7
	vmovups	%zmm7, (%rcx,%rdx,8)
	vaddps	%zmm12, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm13, %zmm6
	vmovups	%zmm6, 64(%rcx,%rdx,8)
	leaq	(%rdx,%rdx,2), %rax
	vaddps	%zmm14, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm13, %zmm5
	vmovups	%zmm5, (%rcx,%rax,4)
	vaddps	%zmm12, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm13, %zmm4
	vmovups	%zmm4, 64(%rcx,%rax,4)
	leaq	(%rdx,%rdx,4), %rax
	shlq	$4, %rdx
	vaddps	%zmm14, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm13, %zmm3
	vmovups	%zmm3, (%rcx,%rdx)
	vaddps	%zmm12, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm13, %zmm2
	vmovups	%zmm2, 64(%rcx,%rdx)
	vaddps	%zmm14, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm13, %zmm1
	vmovups	%zmm1, (%rcx,%rax,4)
	vaddps	%zmm12, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
.LBB35_112:
	vmovups	%zmm0, 64(%rcx,%rax,4)
	jmp	.LBB35_118
.LBB35_113:
	vaddps	%zmm16, %zmm13, %zmm13
	vmaxps	%zmm13, %zmm15, %zmm13
	vmovups	%zmm13, (%rcx)
	vaddps	%zmm14, %zmm12, %zmm12
	vmaxps	%zmm12, %zmm15, %zmm12
	vmovups	%zmm12, 64(%rcx)
	vaddps	%zmm16, %zmm11, %zmm11
	vmaxps	%zmm11, %zmm15, %zmm11
	vmovups	%zmm11, (%rcx,%rdx,4)
	vaddps	%zmm14, %zmm10, %zmm10
	vmaxps	%zmm10, %zmm15, %zmm10
	vmovups	%zmm10, 64(%rcx,%rdx,4)
	vaddps	%zmm16, %zmm9, %zmm9
	vmaxps	%zmm9, %zmm15, %zmm9
	vmovups	%zmm9, (%rcx,%rdx,8)
	vaddps	%zmm14, %zmm8, %zmm8
	vmaxps	%zmm8, %zmm15, %zmm8
	vmovups	%zmm8, 64(%rcx,%rdx,8)
	leaq	(%rdx,%rdx,2), %rax
	vaddps	%zmm16, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm15, %zmm7
	vmovups	%zmm7, (%rcx,%rax,4)
	vaddps	%zmm14, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm15, %zmm6
	vmovups	%zmm6, 64(%rcx,%rax,4)
	leaq	(%rdx,%rdx,4), %rsi
	shlq	$4, %rdx
	vaddps	%zmm16, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm15, %zmm5
	vmovups	%zmm5, (%rcx,%rdx)
	vaddps	%zmm14, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm15, %zmm4
	vmovups	%zmm4, 64(%rcx,%rdx)
	vaddps	%zmm16, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm15, %zmm3
	vmovups	%zmm3, (%rcx,%rsi,4)
	vaddps	%zmm14, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm15, %zmm2
	vmovups	%zmm2, 64(%rcx,%rsi,4)
	vaddps	%zmm16, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm15, %zmm1
	vmovups	%zmm1, (%rcx,%rax,8)
	vaddps	%zmm14, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm15, %zmm0
	vmovups	%zmm0, 64(%rcx,%rax,8)
	jmp	.LBB35_118
.LBB35_114:
	vaddps	%zmm24, %zmm21, %zmm21
	vmaxps	%zmm21, %zmm23, %zmm21
	vmovups	%zmm21, (%rcx)
	vaddps	%zmm22, %zmm20, %zmm20
	vmaxps	%zmm20, %zmm23, %zmm20
	vmovups	%zmm20, 64(%rcx)
	vaddps	%zmm24, %zmm19, %zmm19
	vmaxps	%zmm19, %zmm23, %zmm19
	vmovups	%zmm19, (%rcx,%rdx,4)
	vaddps	%zmm22, %zmm18, %zmm18
	vmaxps	%zmm18, %zmm23, %zmm18
	vmovups	%zmm18, 64(%rcx,%rdx,4)
	vaddps	%zmm24, %zmm17, %zmm17
	vmaxps	%zmm17, %zmm23, %zmm17
	vmovups	%zmm17, (%rcx,%rdx,8)
	vaddps	%zmm22, %zmm16, %zmm16
	vmaxps	%zmm16, %zmm23, %zmm16
	vmovups	%zmm16, 64(%rcx,%rdx,8)
	leaq	(%rdx,%rdx,2), %rsi
	vaddps	%zmm24, %zmm15, %zmm15
	vmaxps	%zmm15, %zmm23, %zmm15
	vmovups	%zmm15, (%rcx,%rsi,4)
	vaddps	%zmm22, %zmm14, %zmm14
	vmaxps	%zmm14, %zmm23, %zmm14
	vmovups	%zmm14, 64(%rcx,%rsi,4)
	movq	%rdx, %rax
	shlq	$4, %rax
	vaddps	%zmm24, %zmm13, %zmm13
	vmaxps	%zmm13, %zmm23, %zmm13
	vmovups	%zmm13, (%rcx,%rax)
	vaddps	%zmm22, %zmm12, %zmm12
	vmaxps	%zmm12, %zmm23, %zmm12
	vmovups	%zmm12, 64(%rcx,%rax)
	leaq	(%rdx,%rdx,4), %rax
	vaddps	%zmm24, %zmm11, %zmm11
	vmaxps	%zmm11, %zmm23, %zmm11
	vmovups	%zmm11, (%rcx,%rax,4)
	vaddps	%zmm22, %zmm10, %zmm10
	vmaxps	%zmm10, %zmm23, %zmm10
	vmovups	%zmm10, 64(%rcx,%rax,4)
	vaddps	%zmm24, %zmm9, %zmm9
	vmaxps	%zmm9, %zmm23, %zmm9
	vmovups	%zmm9, (%rcx,%rsi,8)
	vaddps	%zmm22, %zmm8, %zmm8
	vmaxps	%zmm8, %zmm23, %zmm8
	vmovups	%zmm8, 64(%rcx,%rsi,8)
	leaq	(%rdx,%rdx,8), %rsi
	leaq	(%rsi,%rsi,2), %rdi
	addq	%rdx, %rdi
	vaddps	%zmm24, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm23, %zmm7
	vmovups	%zmm7, (%rcx,%rdi)
	vaddps	%zmm22, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm23, %zmm6
	vmovups	%zmm6, 64(%rcx,%rdi)
	shlq	$5, %rdx
	vaddps	%zmm24, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm23, %zmm5
	vmovups	%zmm5, (%rcx,%rdx)
	vaddps	%zmm22, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm23, %zmm4
	vmovups	%zmm4, 64(%rcx,%rdx)
	vaddps	%zmm24, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm23, %zmm3
	vmovups	%zmm3, (%rcx,%rsi,4)
	vaddps	%zmm22, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm23, %zmm2
	vmovups	%zmm2, 64(%rcx,%rsi,4)
	vaddps	%zmm24, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm23, %zmm1
	vmovups	%zmm1, (%rcx,%rax,8)
	vaddps	%zmm22, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm23, %zmm0
	vmovups	%zmm0, 64(%rcx,%rax,8)
	jmp	.LBB35_118
.LBB35_115:
	vaddps	%zmm20, %zmm17, %zmm17
	vmaxps	%zmm17, %zmm19, %zmm17
	vmovups	%zmm17, (%rcx)
	vaddps	%zmm18, %zmm16, %zmm16
	vmaxps	%zmm16, %zmm19, %zmm16
	vmovups	%zmm16, 64(%rcx)
	vaddps	%zmm20, %zmm15, %zmm15
	vmaxps	%zmm15, %zmm19, %zmm15
	vmovups	%zmm15, (%rcx,%rdx,4)
	vaddps	%zmm18, %zmm14, %zmm14
	vmaxps	%zmm14, %zmm19, %zmm14
	vmovups	%zmm14, 64(%rcx,%rdx,4)
	vaddps	%zmm20, %zmm13, %zmm13
	vmaxps	%zmm13, %zmm19, %zmm13
	vmovups	%zmm13, (%rcx,%rdx,8)
	vaddps	%zmm18, %zmm12, %zmm12
	vmaxps	%zmm12, %zmm19, %zmm12
	vmovups	%zmm12, 64(%rcx,%rdx,8)
	leaq	(%rdx,%rdx,2), %rax
	vaddps	%zmm20, %zmm11, %zmm11
	vmaxps	%zmm11, %zmm19, %zmm11
	vmovups	%zmm11, (%rcx,%rax,4)
	vaddps	%zmm18, %zmm10, %zmm10
	vmaxps	%zmm10, %zmm19, %zmm10
	vmovups	%zmm10, 64(%rcx,%rax,4)
	movq	%rdx, %rsi
	shlq	$4, %rsi
	vaddps	%zmm20, %zmm9, %zmm9
	vmaxps	%zmm9, %zmm19, %zmm9
	vmovups	%zmm9, (%rcx,%rsi)
	vaddps	%zmm18, %zmm8, %zmm8
	vmaxps	%zmm8, %zmm19, %zmm8
	vmovups	%zmm8, 64(%rcx,%rsi)
	leaq	(%rdx,%rdx,4), %rsi
	vaddps	%zmm20, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm19, %zmm7
	vmovups	%zmm7, (%rcx,%rsi,4)
	vaddps	%zmm18, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm19, %zmm6
	vmovups	%zmm6, 64(%rcx,%rsi,4)
	vaddps	%zmm20, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm19, %zmm5
	vmovups	%zmm5, (%rcx,%rax,8)
	vaddps	%zmm18, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm19, %zmm4
	vmovups	%zmm4, 64(%rcx,%rax,8)
	leaq	(%rdx,%rdx,8), %rax
	leaq	(%rax,%rax,2), %rax
	addq	%rdx, %rax
	vaddps	%zmm20, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm19, %zmm3
	vmovups	%zmm3, (%rcx,%rax)
	vaddps	%zmm18, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm19, %zmm2
	vmovups	%zmm2, 64(%rcx,%rax)
	shlq	$5, %rdx
	vaddps	%zmm20, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm19, %zmm1
	vmovups	%zmm1, (%rcx,%rdx)
	vaddps	%zmm18, %zmm0, %zmm0
.LBB35_116:
	vmaxps	%zmm0, %zmm19, %zmm0
.LBB35_117:
	vmovups	%zmm0, 64(%rcx,%rdx)
.LBB35_118:
	popq	%rbx
	popq	%r14
.LBB35_119:
	vzeroupper
	retq
.Lfunc_end35:
	.size	float_tile_of, .Lfunc_end35-float_tile_of
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI35_0:
	.long	.LBB35_2-.LJTI35_0
	.long	.LBB35_23-.LJTI35_0
	.long	.LBB35_14-.LJTI35_0
	.long	.LBB35_17-.LJTI35_0
	.long	.LBB35_8-.LJTI35_0
	.long	.LBB35_26-.LJTI35_0
	.long	.LBB35_29-.LJTI35_0
	.long	.LBB35_20-.LJTI35_0
	.long	.LBB35_35-.LJTI35_0
	.long	.LBB35_11-.LJTI35_0
	.long	.LBB35_32-.LJTI35_0
	.long	.LBB35_5-.LJTI35_0
	.text
	.p2align	4
	.type	float32_page_tile,@function
float32_page_tile:
	decq	%rdi
	cmpq	$11, %rdi
	ja	.LBB36_113
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	80(%rsp), %r10
	movl	72(%rsp), %r11d
	movq	64(%rsp), %r8
	movq	56(%rsp), %rax
	leaq	.LJTI36_0(%rip), %rbx
	movslq	(%rbx,%rdi,4), %rdi
	addq	%rbx, %rdi
	jmpq	*%rdi
.LBB36_2:
	testl	%r11d, %r11d
	je	.LBB36_3
	vmovups	(%rax), %zmm1
	vmovups	64(%rax), %zmm0
	jmp	.LBB36_5
.LBB36_103:
	testl	%r11d, %r11d
	je	.LBB36_104
	vmovups	(%rax), %zmm23
	vmovups	64(%rax), %zmm22
	vmovups	(%rax,%r8,4), %zmm21
	vmovups	64(%rax,%r8,4), %zmm20
	vmovups	(%rax,%r8,8), %zmm19
	vmovups	64(%rax,%r8,8), %zmm18
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm17
	vmovups	64(%rax,%rdi,4), %zmm16
	movq	%r8, %r11
	shlq	$4, %r11
	vmovups	(%rax,%r11), %zmm15
	vmovups	64(%rax,%r11), %zmm14
	leaq	(%r8,%r8,4), %r11
	vmovups	(%rax,%r11,4), %zmm13
	vmovups	64(%rax,%r11,4), %zmm12
	vmovups	(%rax,%rdi,8), %zmm11
	vmovups	64(%rax,%rdi,8), %zmm10
	leaq	(%r8,%r8,8), %rdi
	leaq	(%rdi,%rdi,2), %rbx
	addq	%r8, %rbx
	vmovups	(%rax,%rbx), %zmm9
	vmovups	64(%rax,%rbx), %zmm8
	movq	%r8, %rbx
	shlq	$5, %rbx
	vmovups	(%rax,%rbx), %zmm7
	vmovups	64(%rax,%rbx), %zmm6
	vmovups	(%rax,%rdi,4), %zmm5
	vmovups	64(%rax,%rdi,4), %zmm4
	vmovups	(%rax,%r11,8), %zmm3
	vmovups	64(%rax,%r11,8), %zmm2
	imulq	$44, %r8, %rdi
	vmovups	(%rax,%rdi), %zmm1
	vmovups	64(%rax,%rdi), %zmm0
	jmp	.LBB36_106
.LBB36_38:
	testl	%r11d, %r11d
	je	.LBB36_39
	vmovups	(%rax), %zmm9
	vmovups	64(%rax), %zmm8
	vmovups	(%rax,%r8,4), %zmm7
	vmovups	64(%rax,%r8,4), %zmm6
	vmovups	(%rax,%r8,8), %zmm5
	vmovups	64(%rax,%r8,8), %zmm4
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm3
	vmovups	64(%rax,%rdi,4), %zmm2
	movq	%r8, %rdi
	shlq	$4, %rdi
	vmovups	(%rax,%rdi), %zmm1
	vmovups	64(%rax,%rdi), %zmm0
	jmp	.LBB36_41
.LBB36_85:
	testl	%r11d, %r11d
	je	.LBB36_86
	vmovups	(%rax), %zmm19
	vmovups	64(%rax), %zmm18
	vmovups	(%rax,%r8,4), %zmm17
	vmovups	64(%rax,%r8,4), %zmm16
	vmovups	(%rax,%r8,8), %zmm15
	vmovups	64(%rax,%r8,8), %zmm14
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm13
	vmovups	64(%rax,%rdi,4), %zmm12
	movq	%r8, %r11
	shlq	$4, %r11
	vmovups	(%rax,%r11), %zmm11
	vmovups	64(%rax,%r11), %zmm10
	leaq	(%r8,%r8,4), %r11
	vmovups	(%rax,%r11,4), %zmm9
	vmovups	64(%rax,%r11,4), %zmm8
	vmovups	(%rax,%rdi,8), %zmm7
	vmovups	64(%rax,%rdi,8), %zmm6
	leaq	(%r8,%r8,8), %rdi
	leaq	(%rdi,%rdi,2), %r11
	addq	%r8, %r11
	vmovups	(%rax,%r11), %zmm5
	vmovups	64(%rax,%r11), %zmm4
	movq	%r8, %r11
	shlq	$5, %r11
	vmovups	(%rax,%r11), %zmm3
	vmovups	64(%rax,%r11), %zmm2
	vmovups	(%rax,%rdi,4), %zmm1
	vmovups	64(%rax,%rdi,4), %zmm0
	jmp	.LBB36_88
.LBB36_20:
	testl	%r11d, %r11d
	je	.LBB36_21
	vmovups	(%rax), %zmm1
	vmovups	64(%rax), %zmm2
	vmovups	(%rax,%r8,4), %zmm3
	vmovups	64(%rax,%r8,4), %zmm4
	vmovups	(%rax,%r8,8), %zmm5
	vmovups	64(%rax,%r8,8), %zmm0
	jmp	.LBB36_23
.LBB36_29:
	testl	%r11d, %r11d
	je	.LBB36_30
	vmovups	(%rax), %zmm1
	vmovups	64(%rax), %zmm2
	vmovups	(%rax,%r8,4), %zmm3
	vmovups	64(%rax,%r8,4), %zmm4
	vmovups	(%rax,%r8,8), %zmm5
	vmovups	64(%rax,%r8,8), %zmm6
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm7
	vmovups	64(%rax,%rdi,4), %zmm0
	jmp	.LBB36_32
.LBB36_67:
	testl	%r11d, %r11d
	je	.LBB36_68
	vmovups	(%rax), %zmm15
	vmovups	64(%rax), %zmm14
	vmovups	(%rax,%r8,4), %zmm13
	vmovups	64(%rax,%r8,4), %zmm12
	vmovups	(%rax,%r8,8), %zmm11
	vmovups	64(%rax,%r8,8), %zmm10
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm9
	vmovups	64(%rax,%rdi,4), %zmm8
	movq	%r8, %r11
	shlq	$4, %r11
	vmovups	(%rax,%r11), %zmm7
	vmovups	64(%rax,%r11), %zmm6
	leaq	(%r8,%r8,4), %r11
	vmovups	(%rax,%r11,4), %zmm5
	vmovups	64(%rax,%r11,4), %zmm4
	vmovups	(%rax,%rdi,8), %zmm3
	vmovups	64(%rax,%rdi,8), %zmm2
	leaq	(%r8,%r8,8), %rdi
	leaq	(%rdi,%rdi,2), %rdi
	addq	%r8, %rdi
	vmovups	(%rax,%rdi), %zmm1
	vmovups	64(%rax,%rdi), %zmm0
	jmp	.LBB36_70
.LBB36_11:
	testl	%r11d, %r11d
	je	.LBB36_12
	vmovups	(%rax), %zmm1
	vmovups	64(%rax), %zmm2
	vmovups	(%rax,%r8,4), %zmm3
	vmovups	64(%rax,%r8,4), %zmm0
	jmp	.LBB36_14
.LBB36_48:
	testl	%r11d, %r11d
	je	.LBB36_49
	vmovups	(%rax), %zmm11
	vmovups	64(%rax), %zmm10
	vmovups	(%rax,%r8,4), %zmm9
	vmovups	64(%rax,%r8,4), %zmm8
	vmovups	(%rax,%r8,8), %zmm7
	vmovups	64(%rax,%r8,8), %zmm6
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm5
	vmovups	64(%rax,%rdi,4), %zmm4
	movq	%r8, %rdi
	shlq	$4, %rdi
	vmovups	(%rax,%rdi), %zmm3
	vmovups	64(%rax,%rdi), %zmm2
	leaq	(%r8,%r8,4), %rdi
	vmovups	(%rax,%rdi,4), %zmm1
	vmovups	64(%rax,%rdi,4), %zmm0
	jmp	.LBB36_51
.LBB36_58:
	testl	%r11d, %r11d
	je	.LBB36_59
	vmovups	(%rax), %zmm13
	vmovups	64(%rax), %zmm12
	vmovups	(%rax,%r8,4), %zmm11
	vmovups	64(%rax,%r8,4), %zmm10
	vmovups	(%rax,%r8,8), %zmm9
	vmovups	64(%rax,%r8,8), %zmm8
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm7
	vmovups	64(%rax,%rdi,4), %zmm6
	movq	%r8, %r11
	shlq	$4, %r11
	vmovups	(%rax,%r11), %zmm5
	vmovups	64(%rax,%r11), %zmm4
	leaq	(%r8,%r8,4), %r11
	vmovups	(%rax,%r11,4), %zmm3
	vmovups	64(%rax,%r11,4), %zmm2
	vmovups	(%rax,%rdi,8), %zmm1
	vmovups	64(%rax,%rdi,8), %zmm0
	jmp	.LBB36_61
.LBB36_94:
	testl	%r11d, %r11d
	je	.LBB36_95
	vmovups	(%rax), %zmm21
	vmovups	64(%rax), %zmm20
	vmovups	(%rax,%r8,4), %zmm19
	vmovups	64(%rax,%r8,4), %zmm18
	vmovups	(%rax,%r8,8), %zmm17
	vmovups	64(%rax,%r8,8), %zmm16
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm15
	vmovups	64(%rax,%rdi,4), %zmm14
	movq	%r8, %r11
	shlq	$4, %r11
	vmovups	(%rax,%r11), %zmm13
	vmovups	64(%rax,%r11), %zmm12
	leaq	(%r8,%r8,4), %r11
	vmovups	(%rax,%r11,4), %zmm11
	vmovups	64(%rax,%r11,4), %zmm10
	vmovups	(%rax,%rdi,8), %zmm9
	vmovups	64(%rax,%rdi,8), %zmm8
	leaq	(%r8,%r8,8), %rdi
	leaq	(%rdi,%rdi,2), %rbx
	addq	%r8, %rbx
	vmovups	(%rax,%rbx), %zmm7
	vmovups	64(%rax,%rbx), %zmm6
	movq	%r8, %rbx
	shlq	$5, %rbx
	vmovups	(%rax,%rbx), %zmm5
	vmovups	64(%rax,%rbx), %zmm4
	vmovups	(%rax,%rdi,4), %zmm3
	vmovups	64(%rax,%rdi,4), %zmm2
	vmovups	(%rax,%r11,8), %zmm1
	vmovups	64(%rax,%r11,8), %zmm0
	jmp	.LBB36_97
.LBB36_76:
	testl	%r11d, %r11d
	je	.LBB36_77
	vmovups	(%rax), %zmm17
	vmovups	64(%rax), %zmm16
	vmovups	(%rax,%r8,4), %zmm15
	vmovups	64(%rax,%r8,4), %zmm14
	vmovups	(%rax,%r8,8), %zmm13
	vmovups	64(%rax,%r8,8), %zmm12
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm11
	vmovups	64(%rax,%rdi,4), %zmm10
	movq	%r8, %r11
	shlq	$4, %r11
	vmovups	(%rax,%r11), %zmm9
	vmovups	64(%rax,%r11), %zmm8
	leaq	(%r8,%r8,4), %r11
	vmovups	(%rax,%r11,4), %zmm7
	vmovups	64(%rax,%r11,4), %zmm6
	vmovups	(%rax,%rdi,8), %zmm5
	vmovups	64(%rax,%rdi,8), %zmm4
	leaq	(%r8,%r8,8), %rdi
	leaq	(%rdi,%rdi,2), %rdi
	addq	%r8, %rdi
	vmovups	(%rax,%rdi), %zmm3
	vmovups	64(%rax,%rdi), %zmm2
	movq	%r8, %rdi
	shlq	$5, %rdi
	vmovups	(%rax,%rdi), %zmm1
	vmovups	64(%rax,%rdi), %zmm0
	jmp	.LBB36_79
.LBB36_104:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm23, %xmm23, %xmm23
.LBB36_106:
	movq	(%r10), %rbx
	movq	8(%r10), %r14
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %r10
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB36_109
	leaq	-2(%r9), %r15
	shrq	%r15
	incq	%r15
	movq	%rcx, %r12
	subq	%rbx, %r12
	addq	%r14, %r12
	addq	$4224, %r12
	.p2align	4
.LBB36_108:
	leaq	4096(%rcx), %r13
	vmovups	(%rcx), %zmm25
	vmovups	64(%rcx), %zmm24
	leaq	-128(%r12), %rbp
	cmpq	%rbx, %r13
	cmovbq	%r13, %rbp
	prefetcht0	(%rbp)
	prefetcht0	64(%rbp)
	vbroadcastss	(%rsi), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm23
	vfmadd231ps	%zmm26, %zmm24, %zmm22
	vbroadcastss	(%rsi,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm21
	vfmadd231ps	%zmm26, %zmm24, %zmm20
	vbroadcastss	(%rsi,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm19
	vfmadd231ps	%zmm26, %zmm24, %zmm18
	vbroadcastss	(%r11), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm17
	vfmadd231ps	%zmm26, %zmm24, %zmm16
	vbroadcastss	(%r11,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm15
	vfmadd231ps	%zmm26, %zmm24, %zmm14
	vbroadcastss	(%r11,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm13
	vfmadd231ps	%zmm26, %zmm24, %zmm12
	vbroadcastss	(%r10), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm11
	vfmadd231ps	%zmm26, %zmm24, %zmm10
	vbroadcastss	(%r10,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm9
	vfmadd231ps	%zmm26, %zmm24, %zmm8
	vbroadcastss	(%r10,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm7
	vfmadd231ps	%zmm26, %zmm24, %zmm6
	vbroadcastss	(%rdi), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm5
	vfmadd231ps	%zmm26, %zmm24, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm3
	vfmadd231ps	%zmm26, %zmm24, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm1
	vfmadd231ps	%zmm24, %zmm26, %zmm0
	vmovups	128(%rcx), %zmm25
	vmovups	192(%rcx), %zmm24
	leaq	4224(%rcx), %r13
	cmpq	%rbx, %r13
	cmovaeq	%r12, %r13
	prefetcht0	(%r13)
	prefetcht0	64(%r13)
	vbroadcastss	4(%rsi), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm23
	vfmadd231ps	%zmm26, %zmm24, %zmm22
	vbroadcastss	4(%rsi,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm21
	vfmadd231ps	%zmm26, %zmm24, %zmm20
	vbroadcastss	4(%rsi,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm19
	vfmadd231ps	%zmm26, %zmm24, %zmm18
	vbroadcastss	4(%r11), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm17
	vfmadd231ps	%zmm26, %zmm24, %zmm16
	vbroadcastss	4(%r11,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm15
	vfmadd231ps	%zmm26, %zmm24, %zmm14
	vbroadcastss	4(%r11,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm13
	vfmadd231ps	%zmm26, %zmm24, %zmm12
	vbroadcastss	4(%r10), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm11
	vfmadd231ps	%zmm26, %zmm24, %zmm10
	vbroadcastss	4(%r10,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm9
	vfmadd231ps	%zmm26, %zmm24, %zmm8
	vbroadcastss	4(%r10,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm7
	vfmadd231ps	%zmm26, %zmm24, %zmm6
	vbroadcastss	4(%rdi), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm5
	vfmadd231ps	%zmm26, %zmm24, %zmm4
	vbroadcastss	4(%rdi,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm3
	vfmadd231ps	%zmm26, %zmm24, %zmm2
	vbroadcastss	4(%rdi,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm1
	vfmadd231ps	%zmm24, %zmm26, %zmm0
	addq	$8, %rsi
	addq	$8, %r11
	addq	$8, %r10
	addq	$8, %rdi
	addq	$256, %rcx
	addq	$-2, %r9
	addq	$256, %r12
	decq	%r15
	jne	.LBB36_108
.LBB36_109:
	testq	%r9, %r9
	je	.LBB36_111
	vmovups	(%rcx), %zmm25
	vmovups	64(%rcx), %zmm24
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%rbx, %r9
	leaq	(%r14,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	prefetcht0	64(%r9)
	vbroadcastss	(%rsi), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm23
	vfmadd231ps	%zmm26, %zmm24, %zmm22
	vbroadcastss	(%rsi,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm21
	vfmadd231ps	%zmm26, %zmm24, %zmm20
	vbroadcastss	(%rsi,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm19
	vfmadd231ps	%zmm26, %zmm24, %zmm18
	vbroadcastss	(%r11), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm17
	vfmadd231ps	%zmm26, %zmm24, %zmm16
	vbroadcastss	(%r11,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm15
	vfmadd231ps	%zmm26, %zmm24, %zmm14
	vbroadcastss	(%r11,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm13
	vfmadd231ps	%zmm26, %zmm24, %zmm12
	vbroadcastss	(%r10), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm11
	vfmadd231ps	%zmm26, %zmm24, %zmm10
	vbroadcastss	(%r10,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm9
	vfmadd231ps	%zmm26, %zmm24, %zmm8
	vbroadcastss	(%r10,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm7
	vfmadd231ps	%zmm26, %zmm24, %zmm6
	vbroadcastss	(%rdi), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm5
	vfmadd231ps	%zmm26, %zmm24, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm3
	vfmadd231ps	%zmm26, %zmm24, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm1
	vfmadd231ps	%zmm24, %zmm26, %zmm0
.LBB36_111:
	vmovups	%zmm23, (%rax)
	vmovups	%zmm22, 64(%rax)
	vmovups	%zmm21, (%rax,%r8,4)
	vmovups	%zmm20, 64(%rax,%r8,4)
	vmovups	%zmm19, (%rax,%r8,8)
	vmovups	%zmm18, 64(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%zmm17, (%rax,%rcx,4)
	vmovups	%zmm16, 64(%rax,%rcx,4)
	movq	%r8, %rdx
	shlq	$4, %rdx
	vmovups	%zmm15, (%rax,%rdx)
	vmovups	%zmm14, 64(%rax,%rdx)
	leaq	(%r8,%r8,4), %rdx
	vmovups	%zmm13, (%rax,%rdx,4)
	vmovups	%zmm12, 64(%rax,%rdx,4)
	vmovups	%zmm11, (%rax,%rcx,8)
	vmovups	%zmm10, 64(%rax,%rcx,8)
	leaq	(%r8,%r8,8), %rcx
	leaq	(%rcx,%rcx,2), %rsi
	addq	%r8, %rsi
	vmovups	%zmm9, (%rax,%rsi)
	vmovups	%zmm8, 64(%rax,%rsi)
	imulq	$44, %r8, %rsi
	shlq	$5, %r8
	vmovups	%zmm7, (%rax,%r8)
	vmovups	%zmm6, 64(%rax,%r8)
	vmovups	%zmm5, (%rax,%rcx,4)
	vmovups	%zmm4, 64(%rax,%rcx,4)
	vmovups	%zmm3, (%rax,%rdx,8)
	vmovups	%zmm2, 64(%rax,%rdx,8)
	vmovups	%zmm1, (%rax,%rsi)
	addq	%rsi, %rax
	jmp	.LBB36_112
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
	addq	$4224, %r14
	.p2align	4
.LBB36_43:
	leaq	4096(%rcx), %r15
	vmovups	(%rcx), %zmm10
	vmovups	64(%rcx), %zmm11
	leaq	-128(%r14), %r12
	cmpq	%r11, %r15
	cmovbq	%r15, %r12
	prefetcht0	(%r12)
	prefetcht0	64(%r12)
	vbroadcastss	(%rsi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm9
	vfmadd231ps	%zmm12, %zmm11, %zmm8
	vbroadcastss	(%rsi,%rdx,4), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm11, %zmm6
	vbroadcastss	(%rsi,%rdx,8), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm11, %zmm4
	vbroadcastss	(%rdi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm11, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm1
	vfmadd231ps	%zmm11, %zmm12, %zmm0
	vmovups	128(%rcx), %zmm10
	vmovups	192(%rcx), %zmm11
	leaq	4224(%rcx), %r15
	cmpq	%r11, %r15
	cmovaeq	%r14, %r15
	prefetcht0	(%r15)
	prefetcht0	64(%r15)
	vbroadcastss	4(%rsi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm9
	vfmadd231ps	%zmm12, %zmm11, %zmm8
	vbroadcastss	4(%rsi,%rdx,4), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm11, %zmm6
	vbroadcastss	4(%rsi,%rdx,8), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm11, %zmm4
	vbroadcastss	4(%rdi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm11, %zmm2
	vbroadcastss	4(%rdi,%rdx,4), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm1
	vfmadd231ps	%zmm11, %zmm12, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$256, %rcx
	addq	$-2, %r9
	addq	$256, %r14
	decq	%rbx
	jne	.LBB36_43
.LBB36_44:
	testq	%r9, %r9
	je	.LBB36_46
	vmovups	(%rcx), %zmm10
	vmovups	64(%rcx), %zmm11
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%r11, %r9
	leaq	(%r10,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	prefetcht0	64(%r9)
	vbroadcastss	(%rsi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm9
	vfmadd231ps	%zmm12, %zmm11, %zmm8
	vbroadcastss	(%rsi,%rdx,4), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm11, %zmm6
	vbroadcastss	(%rsi,%rdx,8), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm11, %zmm4
	vbroadcastss	(%rdi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm11, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm1
	vfmadd231ps	%zmm11, %zmm12, %zmm0
.LBB36_46:
	vmovups	%zmm9, (%rax)
	vmovups	%zmm8, 64(%rax)
	vmovups	%zmm7, (%rax,%r8,4)
	vmovups	%zmm6, 64(%rax,%r8,4)
	vmovups	%zmm5, (%rax,%r8,8)
	vmovups	%zmm4, 64(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%zmm3, (%rax,%rcx,4)
	vmovups	%zmm2, 64(%rax,%rcx,4)
	shlq	$4, %r8
	jmp	.LBB36_47
.LBB36_86:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
.LBB36_88:
	movq	(%r10), %rbx
	movq	8(%r10), %r14
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %r10
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB36_91
	leaq	-2(%r9), %r15
	shrq	%r15
	incq	%r15
	movq	%rcx, %r12
	subq	%rbx, %r12
	addq	%r14, %r12
	addq	$4224, %r12
	.p2align	4
.LBB36_90:
	leaq	4096(%rcx), %r13
	vmovups	(%rcx), %zmm20
	vmovups	64(%rcx), %zmm21
	leaq	-128(%r12), %rbp
	cmpq	%rbx, %r13
	cmovbq	%r13, %rbp
	prefetcht0	(%rbp)
	prefetcht0	64(%rbp)
	vbroadcastss	(%rsi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm19
	vfmadd231ps	%zmm22, %zmm21, %zmm18
	vbroadcastss	(%rsi,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm17
	vfmadd231ps	%zmm22, %zmm21, %zmm16
	vbroadcastss	(%rsi,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm15
	vfmadd231ps	%zmm22, %zmm21, %zmm14
	vbroadcastss	(%r11), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	vbroadcastss	(%r11,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm11
	vfmadd231ps	%zmm22, %zmm21, %zmm10
	vbroadcastss	(%r11,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm9
	vfmadd231ps	%zmm22, %zmm21, %zmm8
	vbroadcastss	(%r10), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm7
	vfmadd231ps	%zmm22, %zmm21, %zmm6
	vbroadcastss	(%r10,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm5
	vfmadd231ps	%zmm22, %zmm21, %zmm4
	vbroadcastss	(%r10,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm3
	vfmadd231ps	%zmm22, %zmm21, %zmm2
	vbroadcastss	(%rdi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm1
	vfmadd231ps	%zmm21, %zmm22, %zmm0
	vmovups	128(%rcx), %zmm20
	vmovups	192(%rcx), %zmm21
	leaq	4224(%rcx), %r13
	cmpq	%rbx, %r13
	cmovaeq	%r12, %r13
	prefetcht0	(%r13)
	prefetcht0	64(%r13)
	vbroadcastss	4(%rsi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm19
	vfmadd231ps	%zmm22, %zmm21, %zmm18
	vbroadcastss	4(%rsi,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm17
	vfmadd231ps	%zmm22, %zmm21, %zmm16
	vbroadcastss	4(%rsi,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm15
	vfmadd231ps	%zmm22, %zmm21, %zmm14
	vbroadcastss	4(%r11), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	vbroadcastss	4(%r11,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm11
	vfmadd231ps	%zmm22, %zmm21, %zmm10
	vbroadcastss	4(%r11,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm9
	vfmadd231ps	%zmm22, %zmm21, %zmm8
	vbroadcastss	4(%r10), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm7
	vfmadd231ps	%zmm22, %zmm21, %zmm6
	vbroadcastss	4(%r10,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm5
	vfmadd231ps	%zmm22, %zmm21, %zmm4
	vbroadcastss	4(%r10,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm3
	vfmadd231ps	%zmm22, %zmm21, %zmm2
	vbroadcastss	4(%rdi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm1
	vfmadd231ps	%zmm21, %zmm22, %zmm0
	addq	$8, %rsi
	addq	$8, %r11
	addq	$8, %r10
	addq	$8, %rdi
	addq	$256, %rcx
	addq	$-2, %r9
	addq	$256, %r12
	decq	%r15
	jne	.LBB36_90
.LBB36_91:
	testq	%r9, %r9
	je	.LBB36_93
	vmovups	(%rcx), %zmm20
	vmovups	64(%rcx), %zmm21
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%rbx, %r9
	leaq	(%r14,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	prefetcht0	64(%r9)
	vbroadcastss	(%rsi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm19
	vfmadd231ps	%zmm22, %zmm21, %zmm18
	vbroadcastss	(%rsi,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm17
	vfmadd231ps	%zmm22, %zmm21, %zmm16
	vbroadcastss	(%rsi,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm15
	vfmadd231ps	%zmm22, %zmm21, %zmm14
	vbroadcastss	(%r11), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	vbroadcastss	(%r11,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm11
	vfmadd231ps	%zmm22, %zmm21, %zmm10
	vbroadcastss	(%r11,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm9
	vfmadd231ps	%zmm22, %zmm21, %zmm8
	vbroadcastss	(%r10), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm7
	vfmadd231ps	%zmm22, %zmm21, %zmm6
	vbroadcastss	(%r10,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm5
	vfmadd231ps	%zmm22, %zmm21, %zmm4
	vbroadcastss	(%r10,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm3
	vfmadd231ps	%zmm22, %zmm21, %zmm2
	vbroadcastss	(%rdi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm1
	vfmadd231ps	%zmm21, %zmm22, %zmm0
.LBB36_93:
	vmovups	%zmm19, (%rax)
	vmovups	%zmm18, 64(%rax)
	vmovups	%zmm17, (%rax,%r8,4)
	vmovups	%zmm16, 64(%rax,%r8,4)
	vmovups	%zmm15, (%rax,%r8,8)
	vmovups	%zmm14, 64(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%zmm13, (%rax,%rcx,4)
	vmovups	%zmm12, 64(%rax,%rcx,4)
	movq	%r8, %rdx
	shlq	$4, %rdx
	vmovups	%zmm11, (%rax,%rdx)
	vmovups	%zmm10, 64(%rax,%rdx)
	leaq	(%r8,%r8,4), %rdx
	vmovups	%zmm9, (%rax,%rdx,4)
	vmovups	%zmm8, 64(%rax,%rdx,4)
	vmovups	%zmm7, (%rax,%rcx,8)
	vmovups	%zmm6, 64(%rax,%rcx,8)
	leaq	(%r8,%r8,8), %rcx
	leaq	(%rcx,%rcx,2), %rdx
	addq	%r8, %rdx
	vmovups	%zmm5, (%rax,%rdx)
	vmovups	%zmm4, 64(%rax,%rdx)
	shlq	$5, %r8
	jmp	.LBB36_57
.LBB36_21:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm0, %xmm0, %xmm0
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
	addq	$4224, %rbx
	.p2align	4
.LBB36_25:
	leaq	4096(%rcx), %r14
	vmovups	(%rcx), %zmm6
	vmovups	64(%rcx), %zmm7
	leaq	-128(%rbx), %r15
	cmpq	%rdi, %r14
	cmovbq	%r14, %r15
	prefetcht0	(%r15)
	prefetcht0	64(%r15)
	vbroadcastss	(%rsi), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vbroadcastss	(%rsi,%rdx,4), %zmm9
	vfmadd231ps	%zmm8, %zmm7, %zmm2
	vfmadd231ps	%zmm6, %zmm9, %zmm3
	vbroadcastss	(%rsi,%rdx,8), %zmm8
	vfmadd231ps	%zmm9, %zmm7, %zmm4
	vfmadd231ps	%zmm6, %zmm8, %zmm5
	vmovups	128(%rcx), %zmm6
	vmovups	192(%rcx), %zmm9
	leaq	4224(%rcx), %r14
	cmpq	%rdi, %r14
	cmovaeq	%rbx, %r14
	prefetcht0	(%r14)
	prefetcht0	64(%r14)
	vbroadcastss	4(%rsi), %zmm10
	vfmadd231ps	%zmm7, %zmm8, %zmm0
	vfmadd231ps	%zmm6, %zmm10, %zmm1
	vbroadcastss	4(%rsi,%rdx,4), %zmm7
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vfmadd231ps	%zmm6, %zmm7, %zmm3
	vbroadcastss	4(%rsi,%rdx,8), %zmm8
	vfmadd231ps	%zmm7, %zmm9, %zmm4
	vfmadd231ps	%zmm6, %zmm8, %zmm5
	vfmadd231ps	%zmm9, %zmm8, %zmm0
	addq	$256, %rcx
	addq	$8, %rsi
	addq	$-2, %r9
	addq	$256, %rbx
	decq	%r11
	jne	.LBB36_25
.LBB36_26:
	testq	%r9, %r9
	je	.LBB36_28
	vmovups	(%rcx), %zmm6
	vmovups	64(%rcx), %zmm7
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%rdi, %r9
	leaq	(%r10,%r9), %rdi
	cmovbq	%rcx, %rdi
	prefetcht0	(%rdi)
	prefetcht0	64(%rdi)
	vbroadcastss	(%rsi), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vfmadd231ps	%zmm8, %zmm7, %zmm2
	vbroadcastss	(%rsi,%rdx,4), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm7, %zmm4
	vbroadcastss	(%rsi,%rdx,8), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm5
	vfmadd231ps	%zmm7, %zmm8, %zmm0
.LBB36_28:
	vmovups	%zmm1, (%rax)
	vmovups	%zmm2, 64(%rax)
	vmovups	%zmm3, (%rax,%r8,4)
	vmovups	%zmm4, 64(%rax,%r8,4)
	vmovups	%zmm5, (%rax,%r8,8)
	leaq	(%rax,%r8,8), %rax
	jmp	.LBB36_112
.LBB36_30:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm0, %xmm0, %xmm0
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
	addq	$4224, %r14
	.p2align	4
.LBB36_34:
	leaq	4096(%rcx), %r15
	vmovups	(%rcx), %zmm8
	vmovups	64(%rcx), %zmm9
	leaq	-128(%r14), %r12
	cmpq	%r11, %r15
	cmovbq	%r15, %r12
	prefetcht0	(%r12)
	prefetcht0	64(%r12)
	vbroadcastss	(%rsi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vbroadcastss	(%rsi,%rdx,4), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm9, %zmm4
	vbroadcastss	(%rsi,%rdx,8), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm9, %zmm6
	vbroadcastss	(%rdi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm7
	vfmadd231ps	%zmm9, %zmm10, %zmm0
	vmovups	128(%rcx), %zmm8
	vmovups	192(%rcx), %zmm9
	leaq	4224(%rcx), %r15
	cmpq	%r11, %r15
	cmovaeq	%r14, %r15
	prefetcht0	(%r15)
	prefetcht0	64(%r15)
	vbroadcastss	4(%rsi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vbroadcastss	4(%rsi,%rdx,4), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm9, %zmm4
	vbroadcastss	4(%rsi,%rdx,8), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm9, %zmm6
	vbroadcastss	4(%rdi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm7
	vfmadd231ps	%zmm9, %zmm10, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$256, %rcx
	addq	$-2, %r9
	addq	$256, %r14
	decq	%rbx
	jne	.LBB36_34
.LBB36_35:
	testq	%r9, %r9
	je	.LBB36_37
	vmovups	(%rcx), %zmm8
	vmovups	64(%rcx), %zmm9
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%r11, %r9
	leaq	(%r10,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	prefetcht0	64(%r9)
	vbroadcastss	(%rsi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vbroadcastss	(%rsi,%rdx,4), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm9, %zmm4
	vbroadcastss	(%rsi,%rdx,8), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm9, %zmm6
	vbroadcastss	(%rdi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm7
	vfmadd231ps	%zmm9, %zmm10, %zmm0
.LBB36_37:
	vmovups	%zmm1, (%rax)
	vmovups	%zmm2, 64(%rax)
	vmovups	%zmm3, (%rax,%r8,4)
	vmovups	%zmm4, 64(%rax,%r8,4)
	vmovups	%zmm5, (%rax,%r8,8)
	vmovups	%zmm6, 64(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%zmm7, (%rax,%rcx,4)
	leaq	(%rax,%rcx,4), %rax
	jmp	.LBB36_112
.LBB36_68:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
.LBB36_70:
	movq	(%r10), %r11
	movq	8(%r10), %rbx
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r10
	leaq	(%rsi,%rdi,8), %rdi
	cmpq	$2, %r9
	jb	.LBB36_73
	leaq	-2(%r9), %r14
	shrq	%r14
	incq	%r14
	movq	%rcx, %r15
	subq	%r11, %r15
	addq	%rbx, %r15
	addq	$4224, %r15
	.p2align	4
.LBB36_72:
	leaq	4096(%rcx), %r12
	vmovups	(%rcx), %zmm16
	vmovups	64(%rcx), %zmm17
	leaq	-128(%r15), %r13
	cmpq	%r11, %r12
	cmovbq	%r12, %r13
	prefetcht0	(%r13)
	prefetcht0	64(%r13)
	vbroadcastss	(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm15
	vfmadd231ps	%zmm18, %zmm17, %zmm14
	vbroadcastss	(%rsi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm17, %zmm12
	vbroadcastss	(%rsi,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm17, %zmm10
	vbroadcastss	(%r10), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm17, %zmm8
	vbroadcastss	(%r10,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm17, %zmm6
	vbroadcastss	(%r10,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm17, %zmm4
	vbroadcastss	(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm17, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm1
	vfmadd231ps	%zmm17, %zmm18, %zmm0
	vmovups	128(%rcx), %zmm16
	vmovups	192(%rcx), %zmm17
	leaq	4224(%rcx), %r12
	cmpq	%r11, %r12
	cmovaeq	%r15, %r12
	prefetcht0	(%r12)
	prefetcht0	64(%r12)
	vbroadcastss	4(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm15
	vfmadd231ps	%zmm18, %zmm17, %zmm14
	vbroadcastss	4(%rsi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm17, %zmm12
	vbroadcastss	4(%rsi,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm17, %zmm10
	vbroadcastss	4(%r10), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm17, %zmm8
	vbroadcastss	4(%r10,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm17, %zmm6
	vbroadcastss	4(%r10,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm17, %zmm4
	vbroadcastss	4(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm17, %zmm2
	vbroadcastss	4(%rdi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm1
	vfmadd231ps	%zmm17, %zmm18, %zmm0
	addq	$8, %rsi
	addq	$8, %r10
	addq	$8, %rdi
	addq	$256, %rcx
	addq	$-2, %r9
	addq	$256, %r15
	decq	%r14
	jne	.LBB36_72
.LBB36_73:
	testq	%r9, %r9
	je	.LBB36_75
	vmovups	(%rcx), %zmm16
	vmovups	64(%rcx), %zmm17
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%r11, %r9
	leaq	(%rbx,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	prefetcht0	64(%r9)
	vbroadcastss	(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm15
	vfmadd231ps	%zmm18, %zmm17, %zmm14
	vbroadcastss	(%rsi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm17, %zmm12
	vbroadcastss	(%rsi,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm17, %zmm10
	vbroadcastss	(%r10), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm17, %zmm8
	vbroadcastss	(%r10,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm17, %zmm6
	vbroadcastss	(%r10,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm17, %zmm4
	vbroadcastss	(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm17, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm1
	vfmadd231ps	%zmm17, %zmm18, %zmm0
.LBB36_75:
	vmovups	%zmm15, (%rax)
	vmovups	%zmm14, 64(%rax)
	vmovups	%zmm13, (%rax,%r8,4)
	vmovups	%zmm12, 64(%rax,%r8,4)
	vmovups	%zmm11, (%rax,%r8,8)
	vmovups	%zmm10, 64(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%zmm9, (%rax,%rcx,4)
	vmovups	%zmm8, 64(%rax,%rcx,4)
	movq	%r8, %rdx
	shlq	$4, %rdx
	vmovups	%zmm7, (%rax,%rdx)
	vmovups	%zmm6, 64(%rax,%rdx)
	leaq	(%r8,%r8,4), %rdx
	vmovups	%zmm5, (%rax,%rdx,4)
	vmovups	%zmm4, 64(%rax,%rdx,4)
	vmovups	%zmm3, (%rax,%rcx,8)
	vmovups	%zmm2, 64(%rax,%rcx,8)
	leaq	(%r8,%r8,8), %rcx
	leaq	(%rcx,%rcx,2), %rcx
	addq	%r8, %rcx
	vmovups	%zmm1, (%rax,%rcx)
	addq	%rcx, %rax
	jmp	.LBB36_112
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
	addq	$4224, %r10
	.p2align	4
.LBB36_7:
	leaq	4096(%rcx), %r11
	vmovups	(%rcx), %zmm2
	vmovups	64(%rcx), %zmm3
	leaq	-128(%r10), %rbx
	cmpq	%rdx, %r11
	cmovbq	%r11, %rbx
	prefetcht0	(%rbx)
	prefetcht0	64(%rbx)
	vbroadcastss	(%rsi), %zmm4
	vfmadd213ps	%zmm1, %zmm4, %zmm2
	vfmadd213ps	%zmm0, %zmm4, %zmm3
	vmovups	128(%rcx), %zmm1
	vmovups	192(%rcx), %zmm0
	leaq	4224(%rcx), %r11
	cmpq	%rdx, %r11
	cmovaeq	%r10, %r11
	prefetcht0	(%r11)
	prefetcht0	64(%r11)
	vbroadcastss	4(%rsi), %zmm4
	vfmadd213ps	%zmm2, %zmm4, %zmm1
	vfmadd213ps	%zmm3, %zmm4, %zmm0
	addq	$256, %rcx
	addq	$8, %rsi
	addq	$-2, %r9
	addq	$256, %r10
	decq	%r8
	jne	.LBB36_7
.LBB36_8:
	testq	%r9, %r9
	je	.LBB36_10
	vmovups	(%rcx), %zmm2
	vmovups	64(%rcx), %zmm3
	addq	$4096, %rcx
	movq	%rcx, %r8
	subq	%rdx, %r8
	leaq	(%rdi,%r8), %rdx
	cmovbq	%rcx, %rdx
	prefetcht0	(%rdx)
	prefetcht0	64(%rdx)
	vbroadcastss	(%rsi), %zmm4
	vfmadd231ps	%zmm2, %zmm4, %zmm1
	vfmadd231ps	%zmm3, %zmm4, %zmm0
.LBB36_10:
	vmovups	%zmm1, (%rax)
	jmp	.LBB36_112
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
	addq	$4224, %rbx
	.p2align	4
.LBB36_16:
	leaq	4096(%rcx), %r14
	vmovups	(%rcx), %zmm4
	vmovups	64(%rcx), %zmm5
	leaq	-128(%rbx), %r15
	cmpq	%rdi, %r14
	cmovbq	%r14, %r15
	prefetcht0	(%r15)
	prefetcht0	64(%r15)
	vbroadcastss	(%rsi), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm1
	vbroadcastss	(%rsi,%rdx,4), %zmm7
	vfmadd231ps	%zmm6, %zmm5, %zmm2
	vfmadd231ps	%zmm4, %zmm7, %zmm3
	vmovups	128(%rcx), %zmm4
	vmovups	192(%rcx), %zmm6
	leaq	4224(%rcx), %r14
	cmpq	%rdi, %r14
	cmovaeq	%rbx, %r14
	prefetcht0	(%r14)
	prefetcht0	64(%r14)
	vbroadcastss	4(%rsi), %zmm8
	vfmadd231ps	%zmm5, %zmm7, %zmm0
	vfmadd231ps	%zmm4, %zmm8, %zmm1
	vbroadcastss	4(%rsi,%rdx,4), %zmm5
	vfmadd231ps	%zmm8, %zmm6, %zmm2
	vfmadd231ps	%zmm4, %zmm5, %zmm3
	vfmadd231ps	%zmm6, %zmm5, %zmm0
	addq	$256, %rcx
	addq	$8, %rsi
	addq	$-2, %r9
	addq	$256, %rbx
	decq	%r11
	jne	.LBB36_16
.LBB36_17:
	testq	%r9, %r9
	je	.LBB36_19
	vmovups	(%rcx), %zmm4
	vmovups	64(%rcx), %zmm5
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%rdi, %r9
	leaq	(%r10,%r9), %rdi
	cmovbq	%rcx, %rdi
	prefetcht0	(%rdi)
	prefetcht0	64(%rdi)
	vbroadcastss	(%rsi), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm1
	vfmadd231ps	%zmm6, %zmm5, %zmm2
	vbroadcastss	(%rsi,%rdx,4), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm3
	vfmadd231ps	%zmm5, %zmm6, %zmm0
.LBB36_19:
	vmovups	%zmm1, (%rax)
	vmovups	%zmm2, 64(%rax)
	vmovups	%zmm3, (%rax,%r8,4)
	leaq	(%rax,%r8,4), %rax
	jmp	.LBB36_112
.LBB36_49:
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
.LBB36_51:
	movq	(%r10), %r11
	movq	8(%r10), %r10
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB36_54
	leaq	-2(%r9), %rbx
	shrq	%rbx
	incq	%rbx
	movq	%rcx, %r14
	subq	%r11, %r14
	addq	%r10, %r14
	addq	$4224, %r14
	.p2align	4
.LBB36_53:
	leaq	4096(%rcx), %r15
	vmovups	(%rcx), %zmm12
	vmovups	64(%rcx), %zmm13
	leaq	-128(%r14), %r12
	cmpq	%r11, %r15
	cmovbq	%r15, %r12
	prefetcht0	(%r12)
	prefetcht0	64(%r12)
	vbroadcastss	(%rsi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm11
	vfmadd231ps	%zmm14, %zmm13, %zmm10
	vbroadcastss	(%rsi,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm9
	vfmadd231ps	%zmm14, %zmm13, %zmm8
	vbroadcastss	(%rsi,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm13, %zmm6
	vbroadcastss	(%rdi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm5
	vfmadd231ps	%zmm14, %zmm13, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm3
	vfmadd231ps	%zmm14, %zmm13, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm1
	vfmadd231ps	%zmm13, %zmm14, %zmm0
	vmovups	128(%rcx), %zmm12
	vmovups	192(%rcx), %zmm13
	leaq	4224(%rcx), %r15
	cmpq	%r11, %r15
	cmovaeq	%r14, %r15
	prefetcht0	(%r15)
	prefetcht0	64(%r15)
	vbroadcastss	4(%rsi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm11
	vfmadd231ps	%zmm14, %zmm13, %zmm10
	vbroadcastss	4(%rsi,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm9
	vfmadd231ps	%zmm14, %zmm13, %zmm8
	vbroadcastss	4(%rsi,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm13, %zmm6
	vbroadcastss	4(%rdi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm5
	vfmadd231ps	%zmm14, %zmm13, %zmm4
	vbroadcastss	4(%rdi,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm3
	vfmadd231ps	%zmm14, %zmm13, %zmm2
	vbroadcastss	4(%rdi,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm1
	vfmadd231ps	%zmm13, %zmm14, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$256, %rcx
	addq	$-2, %r9
	addq	$256, %r14
	decq	%rbx
	jne	.LBB36_53
.LBB36_54:
	testq	%r9, %r9
	je	.LBB36_56
	vmovups	(%rcx), %zmm12
	vmovups	64(%rcx), %zmm13
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%r11, %r9
	leaq	(%r10,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	prefetcht0	64(%r9)
	vbroadcastss	(%rsi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm11
	vfmadd231ps	%zmm14, %zmm13, %zmm10
	vbroadcastss	(%rsi,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm9
	vfmadd231ps	%zmm14, %zmm13, %zmm8
	vbroadcastss	(%rsi,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm13, %zmm6
	vbroadcastss	(%rdi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm5
	vfmadd231ps	%zmm14, %zmm13, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm3
	vfmadd231ps	%zmm14, %zmm13, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm1
	vfmadd231ps	%zmm13, %zmm14, %zmm0
.LBB36_56:
	vmovups	%zmm11, (%rax)
	vmovups	%zmm10, 64(%rax)
	vmovups	%zmm9, (%rax,%r8,4)
	vmovups	%zmm8, 64(%rax,%r8,4)
	vmovups	%zmm7, (%rax,%r8,8)
	vmovups	%zmm6, 64(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%zmm5, (%rax,%rcx,4)
	vmovups	%zmm4, 64(%rax,%rcx,4)
	leaq	(%r8,%r8,4), %rcx
	shlq	$4, %r8
.LBB36_57:
	vmovups	%zmm3, (%rax,%r8)
	vmovups	%zmm2, 64(%rax,%r8)
	vmovups	%zmm1, (%rax,%rcx,4)
	leaq	(%rax,%rcx,4), %rax
	jmp	.LBB36_112
.LBB36_59:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
.LBB36_61:
	movq	(%r10), %r11
	movq	8(%r10), %rbx
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r10
	leaq	(%rsi,%rdi,8), %rdi
	cmpq	$2, %r9
	jb	.LBB36_64
	leaq	-2(%r9), %r14
	shrq	%r14
	incq	%r14
	movq	%rcx, %r15
	subq	%r11, %r15
	addq	%rbx, %r15
	addq	$4224, %r15
	.p2align	4
.LBB36_63:
	leaq	4096(%rcx), %r12
	vmovups	(%rcx), %zmm14
	vmovups	64(%rcx), %zmm15
	leaq	-128(%r15), %r13
	cmpq	%r11, %r12
	cmovbq	%r12, %r13
	prefetcht0	(%r13)
	prefetcht0	64(%r13)
	vbroadcastss	(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm13
	vfmadd231ps	%zmm16, %zmm15, %zmm12
	vbroadcastss	(%rsi,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm15, %zmm10
	vbroadcastss	(%rsi,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vbroadcastss	(%r10), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm15, %zmm6
	vbroadcastss	(%r10,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm15, %zmm4
	vbroadcastss	(%r10,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vbroadcastss	(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm1
	vfmadd231ps	%zmm15, %zmm16, %zmm0
	vmovups	128(%rcx), %zmm14
	vmovups	192(%rcx), %zmm15
	leaq	4224(%rcx), %r12
	cmpq	%r11, %r12
	cmovaeq	%r15, %r12
	prefetcht0	(%r12)
	prefetcht0	64(%r12)
	vbroadcastss	4(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm13
	vfmadd231ps	%zmm16, %zmm15, %zmm12
	vbroadcastss	4(%rsi,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm15, %zmm10
	vbroadcastss	4(%rsi,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vbroadcastss	4(%r10), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm15, %zmm6
	vbroadcastss	4(%r10,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm15, %zmm4
	vbroadcastss	4(%r10,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vbroadcastss	4(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm1
	vfmadd231ps	%zmm15, %zmm16, %zmm0
	addq	$8, %rsi
	addq	$8, %r10
	addq	$8, %rdi
	addq	$256, %rcx
	addq	$-2, %r9
	addq	$256, %r15
	decq	%r14
	jne	.LBB36_63
.LBB36_64:
	testq	%r9, %r9
	je	.LBB36_66
	vmovups	(%rcx), %zmm14
	vmovups	64(%rcx), %zmm15
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%r11, %r9
	leaq	(%rbx,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	prefetcht0	64(%r9)
	vbroadcastss	(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm13
	vfmadd231ps	%zmm16, %zmm15, %zmm12
	vbroadcastss	(%rsi,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm15, %zmm10
	vbroadcastss	(%rsi,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vbroadcastss	(%r10), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm15, %zmm6
	vbroadcastss	(%r10,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm15, %zmm4
	vbroadcastss	(%r10,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vbroadcastss	(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm1
	vfmadd231ps	%zmm15, %zmm16, %zmm0
.LBB36_66:
	vmovups	%zmm13, (%rax)
	vmovups	%zmm12, 64(%rax)
	vmovups	%zmm11, (%rax,%r8,4)
	vmovups	%zmm10, 64(%rax,%r8,4)
	vmovups	%zmm9, (%rax,%r8,8)
	vmovups	%zmm8, 64(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%zmm7, (%rax,%rcx,4)
	vmovups	%zmm6, 64(%rax,%rcx,4)
	leaq	(%r8,%r8,4), %rdx
	shlq	$4, %r8
	vmovups	%zmm5, (%rax,%r8)
	vmovups	%zmm4, 64(%rax,%r8)
	vmovups	%zmm3, (%rax,%rdx,4)
	vmovups	%zmm2, 64(%rax,%rdx,4)
	vmovups	%zmm1, (%rax,%rcx,8)
	leaq	(%rax,%rcx,8), %rax
	jmp	.LBB36_112
.LBB36_95:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
.LBB36_97:
	movq	(%r10), %rbx
	movq	8(%r10), %r14
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %r10
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB36_100
	leaq	-2(%r9), %r15
	shrq	%r15
	incq	%r15
	movq	%rcx, %r12
	subq	%rbx, %r12
	addq	%r14, %r12
	addq	$4224, %r12
	.p2align	4
.LBB36_99:
	leaq	4096(%rcx), %r13
	vmovups	(%rcx), %zmm22
	vmovups	64(%rcx), %zmm23
	leaq	-128(%r12), %rbp
	cmpq	%rbx, %r13
	cmovbq	%r13, %rbp
	prefetcht0	(%rbp)
	prefetcht0	64(%rbp)
	vbroadcastss	(%rsi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm21
	vfmadd231ps	%zmm24, %zmm23, %zmm20
	vbroadcastss	(%rsi,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm19
	vfmadd231ps	%zmm24, %zmm23, %zmm18
	vbroadcastss	(%rsi,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm17
	vfmadd231ps	%zmm24, %zmm23, %zmm16
	vbroadcastss	(%r11), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm15
	vfmadd231ps	%zmm24, %zmm23, %zmm14
	vbroadcastss	(%r11,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm13
	vfmadd231ps	%zmm24, %zmm23, %zmm12
	vbroadcastss	(%r11,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm23, %zmm10
	vbroadcastss	(%r10), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm9
	vfmadd231ps	%zmm24, %zmm23, %zmm8
	vbroadcastss	(%r10,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm23, %zmm6
	vbroadcastss	(%r10,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm5
	vfmadd231ps	%zmm24, %zmm23, %zmm4
	vbroadcastss	(%rdi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm3
	vfmadd231ps	%zmm24, %zmm23, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm1
	vfmadd231ps	%zmm23, %zmm24, %zmm0
	vmovups	128(%rcx), %zmm22
	vmovups	192(%rcx), %zmm23
	leaq	4224(%rcx), %r13
	cmpq	%rbx, %r13
	cmovaeq	%r12, %r13
	prefetcht0	(%r13)
	prefetcht0	64(%r13)
	vbroadcastss	4(%rsi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm21
	vfmadd231ps	%zmm24, %zmm23, %zmm20
	vbroadcastss	4(%rsi,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm19
	vfmadd231ps	%zmm24, %zmm23, %zmm18
	vbroadcastss	4(%rsi,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm17
	vfmadd231ps	%zmm24, %zmm23, %zmm16
	vbroadcastss	4(%r11), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm15
	vfmadd231ps	%zmm24, %zmm23, %zmm14
	vbroadcastss	4(%r11,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm13
	vfmadd231ps	%zmm24, %zmm23, %zmm12
	vbroadcastss	4(%r11,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm23, %zmm10
	vbroadcastss	4(%r10), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm9
	vfmadd231ps	%zmm24, %zmm23, %zmm8
	vbroadcastss	4(%r10,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm23, %zmm6
	vbroadcastss	4(%r10,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm5
	vfmadd231ps	%zmm24, %zmm23, %zmm4
	vbroadcastss	4(%rdi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm3
	vfmadd231ps	%zmm24, %zmm23, %zmm2
	vbroadcastss	4(%rdi,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm1
	vfmadd231ps	%zmm23, %zmm24, %zmm0
	addq	$8, %rsi
	addq	$8, %r11
	addq	$8, %r10
	addq	$8, %rdi
	addq	$256, %rcx
	addq	$-2, %r9
	addq	$256, %r12
	decq	%r15
	jne	.LBB36_99
.LBB36_100:
	testq	%r9, %r9
	je	.LBB36_102
	vmovups	(%rcx), %zmm22
	vmovups	64(%rcx), %zmm23
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%rbx, %r9
	leaq	(%r14,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	prefetcht0	64(%r9)
	vbroadcastss	(%rsi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm21
	vfmadd231ps	%zmm24, %zmm23, %zmm20
	vbroadcastss	(%rsi,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm19
	vfmadd231ps	%zmm24, %zmm23, %zmm18
	vbroadcastss	(%rsi,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm17
	vfmadd231ps	%zmm24, %zmm23, %zmm16
	vbroadcastss	(%r11), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm15
	vfmadd231ps	%zmm24, %zmm23, %zmm14
	vbroadcastss	(%r11,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm13
	vfmadd231ps	%zmm24, %zmm23, %zmm12
	vbroadcastss	(%r11,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm23, %zmm10
	vbroadcastss	(%r10), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm9
	vfmadd231ps	%zmm24, %zmm23, %zmm8
	vbroadcastss	(%r10,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm23, %zmm6
	vbroadcastss	(%r10,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm5
	vfmadd231ps	%zmm24, %zmm23, %zmm4
	vbroadcastss	(%rdi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm3
	vfmadd231ps	%zmm24, %zmm23, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm1
	vfmadd231ps	%zmm23, %zmm24, %zmm0
.LBB36_102:
	vmovups	%zmm21, (%rax)
	vmovups	%zmm20, 64(%rax)
	vmovups	%zmm19, (%rax,%r8,4)
	vmovups	%zmm18, 64(%rax,%r8,4)
	vmovups	%zmm17, (%rax,%r8,8)
	vmovups	%zmm16, 64(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%zmm15, (%rax,%rcx,4)
	vmovups	%zmm14, 64(%rax,%rcx,4)
	movq	%r8, %rdx
	shlq	$4, %rdx
	vmovups	%zmm13, (%rax,%rdx)
	vmovups	%zmm12, 64(%rax,%rdx)
	leaq	(%r8,%r8,4), %rdx
	vmovups	%zmm11, (%rax,%rdx,4)
	vmovups	%zmm10, 64(%rax,%rdx,4)
	vmovups	%zmm9, (%rax,%rcx,8)
	vmovups	%zmm8, 64(%rax,%rcx,8)
	leaq	(%r8,%r8,8), %rcx
	leaq	(%rcx,%rcx,2), %rsi
	addq	%r8, %rsi
	vmovups	%zmm7, (%rax,%rsi)
	vmovups	%zmm6, 64(%rax,%rsi)
	shlq	$5, %r8
	vmovups	%zmm5, (%rax,%r8)
	vmovups	%zmm4, 64(%rax,%r8)
	vmovups	%zmm3, (%rax,%rcx,4)
	vmovups	%zmm2, 64(%rax,%rcx,4)
	vmovups	%zmm1, (%rax,%rdx,8)
	leaq	(%rax,%rdx,8), %rax
	jmp	.LBB36_112
.LBB36_77:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
.LBB36_79:
	movq	(%r10), %r11
	movq	8(%r10), %rbx
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r10
	leaq	(%rsi,%rdi,8), %rdi
	cmpq	$2, %r9
	jb	.LBB36_82
	leaq	-2(%r9), %r14
	shrq	%r14
	incq	%r14
	movq	%rcx, %r15
	subq	%r11, %r15
	addq	%rbx, %r15
	addq	$4224, %r15
	.p2align	4
.LBB36_81:
	leaq	4096(%rcx), %r12
	vmovups	(%rcx), %zmm18
	vmovups	64(%rcx), %zmm19
	leaq	-128(%r15), %r13
	cmpq	%r11, %r12
	cmovbq	%r12, %r13
	prefetcht0	(%r13)
	prefetcht0	64(%r13)
	vbroadcastss	(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm17
	vfmadd231ps	%zmm20, %zmm19, %zmm16
	vbroadcastss	(%rsi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm19, %zmm14
	vbroadcastss	(%rsi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm19, %zmm12
	vbroadcastss	(%r10), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm19, %zmm10
	vbroadcastss	(%r10,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm19, %zmm8
	vbroadcastss	(%r10,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm19, %zmm6
	vbroadcastss	(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm19, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm19, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm1
	vfmadd231ps	%zmm19, %zmm20, %zmm0
	vmovups	128(%rcx), %zmm18
	vmovups	192(%rcx), %zmm19
	leaq	4224(%rcx), %r12
	cmpq	%r11, %r12
	cmovaeq	%r15, %r12
	prefetcht0	(%r12)
	prefetcht0	64(%r12)
	vbroadcastss	4(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm17
	vfmadd231ps	%zmm20, %zmm19, %zmm16
	vbroadcastss	4(%rsi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm19, %zmm14
	vbroadcastss	4(%rsi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm19, %zmm12
	vbroadcastss	4(%r10), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm19, %zmm10
	vbroadcastss	4(%r10,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm19, %zmm8
	vbroadcastss	4(%r10,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm19, %zmm6
	vbroadcastss	4(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm19, %zmm4
	vbroadcastss	4(%rdi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm19, %zmm2
	vbroadcastss	4(%rdi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm1
	vfmadd231ps	%zmm19, %zmm20, %zmm0
	addq	$8, %rsi
	addq	$8, %r10
	addq	$8, %rdi
	addq	$256, %rcx
	addq	$-2, %r9
	addq	$256, %r15
	decq	%r14
	jne	.LBB36_81
.LBB36_82:
	testq	%r9, %r9
	je	.LBB36_84
	vmovups	(%rcx), %zmm18
	vmovups	64(%rcx), %zmm19
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%r11, %r9
	leaq	(%rbx,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	prefetcht0	64(%r9)
	vbroadcastss	(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm17
	vfmadd231ps	%zmm20, %zmm19, %zmm16
	vbroadcastss	(%rsi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm19, %zmm14
	vbroadcastss	(%rsi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm19, %zmm12
	vbroadcastss	(%r10), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm19, %zmm10
	vbroadcastss	(%r10,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm19, %zmm8
	vbroadcastss	(%r10,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm19, %zmm6
	vbroadcastss	(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm19, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm19, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm1
	vfmadd231ps	%zmm19, %zmm20, %zmm0
.LBB36_84:
	vmovups	%zmm17, (%rax)
	vmovups	%zmm16, 64(%rax)
	vmovups	%zmm15, (%rax,%r8,4)
	vmovups	%zmm14, 64(%rax,%r8,4)
	vmovups	%zmm13, (%rax,%r8,8)
	vmovups	%zmm12, 64(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%zmm11, (%rax,%rcx,4)
	vmovups	%zmm10, 64(%rax,%rcx,4)
	movq	%r8, %rdx
	shlq	$4, %rdx
	vmovups	%zmm9, (%rax,%rdx)
	vmovups	%zmm8, 64(%rax,%rdx)
	leaq	(%r8,%r8,4), %rdx
	vmovups	%zmm7, (%rax,%rdx,4)
	vmovups	%zmm6, 64(%rax,%rdx,4)
	vmovups	%zmm5, (%rax,%rcx,8)
	vmovups	%zmm4, 64(%rax,%rcx,8)
	leaq	(%r8,%r8,8), %rcx
	leaq	(%rcx,%rcx,2), %rcx
	addq	%r8, %rcx
	vmovups	%zmm3, (%rax,%rcx)
	vmovups	%zmm2, 64(%rax,%rcx)
	shlq	$5, %r8
.LBB36_47:
	vmovups	%zmm1, (%rax,%r8)
	addq	%r8, %rax
.LBB36_112:
	vmovups	%zmm0, 64(%rax)
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB36_113:
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
	.long	.LBB36_48-.LJTI36_0
	.long	.LBB36_58-.LJTI36_0
	.long	.LBB36_67-.LJTI36_0
	.long	.LBB36_76-.LJTI36_0
	.long	.LBB36_85-.LJTI36_0
	.long	.LBB36_94-.LJTI36_0
	.long	.LBB36_103-.LJTI36_0
	.text
	.p2align	4
	.type	bfloat16_page_tile,@function
bfloat16_page_tile:
	decq	%rdi
	cmpq	$11, %rdi
	ja	.LBB37_113
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	72(%rsp), %r10
	movl	64(%rsp), %r11d
	movq	56(%rsp), %r8
	movq	48(%rsp), %rax
	leaq	.LJTI37_0(%rip), %rbx
	movslq	(%rbx,%rdi,4), %rdi
	addq	%rbx, %rdi
	jmpq	*%rdi
.LBB37_2:
	testl	%r11d, %r11d
	je	.LBB37_3
	vmovups	(%rax), %zmm1
	vmovups	64(%rax), %zmm0
	jmp	.LBB37_5
.LBB37_103:
	testl	%r11d, %r11d
	je	.LBB37_104
	vmovups	(%rax), %zmm23
	vmovups	64(%rax), %zmm22
	vmovups	(%rax,%r8,4), %zmm21
	vmovups	64(%rax,%r8,4), %zmm20
	vmovups	(%rax,%r8,8), %zmm19
	vmovups	64(%rax,%r8,8), %zmm18
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm17
	vmovups	64(%rax,%rdi,4), %zmm16
	movq	%r8, %r11
	shlq	$4, %r11
	vmovups	(%rax,%r11), %zmm15
	vmovups	64(%rax,%r11), %zmm14
	leaq	(%r8,%r8,4), %r11
	vmovups	(%rax,%r11,4), %zmm13
	vmovups	64(%rax,%r11,4), %zmm12
	vmovups	(%rax,%rdi,8), %zmm11
	vmovups	64(%rax,%rdi,8), %zmm10
	leaq	(%r8,%r8,8), %rdi
	leaq	(%rdi,%rdi,2), %rbx
	addq	%r8, %rbx
	vmovups	(%rax,%rbx), %zmm9
	vmovups	64(%rax,%rbx), %zmm8
	movq	%r8, %rbx
	shlq	$5, %rbx
	vmovups	(%rax,%rbx), %zmm7
	vmovups	64(%rax,%rbx), %zmm6
	vmovups	(%rax,%rdi,4), %zmm5
	vmovups	64(%rax,%rdi,4), %zmm4
	vmovups	(%rax,%r11,8), %zmm3
	vmovups	64(%rax,%r11,8), %zmm2
	imulq	$44, %r8, %rdi
	vmovups	(%rax,%rdi), %zmm1
	vmovups	64(%rax,%rdi), %zmm0
	jmp	.LBB37_106
.LBB37_38:
	testl	%r11d, %r11d
	je	.LBB37_39
	vmovups	(%rax), %zmm9
	vmovups	64(%rax), %zmm8
	vmovups	(%rax,%r8,4), %zmm7
	vmovups	64(%rax,%r8,4), %zmm6
	vmovups	(%rax,%r8,8), %zmm5
	vmovups	64(%rax,%r8,8), %zmm4
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm3
	vmovups	64(%rax,%rdi,4), %zmm2
	movq	%r8, %rdi
	shlq	$4, %rdi
	vmovups	(%rax,%rdi), %zmm1
	vmovups	64(%rax,%rdi), %zmm0
	jmp	.LBB37_41
.LBB37_85:
	testl	%r11d, %r11d
	je	.LBB37_86
	vmovups	(%rax), %zmm19
	vmovups	64(%rax), %zmm18
	vmovups	(%rax,%r8,4), %zmm17
	vmovups	64(%rax,%r8,4), %zmm16
	vmovups	(%rax,%r8,8), %zmm15
	vmovups	64(%rax,%r8,8), %zmm14
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm13
	vmovups	64(%rax,%rdi,4), %zmm12
	movq	%r8, %r11
	shlq	$4, %r11
	vmovups	(%rax,%r11), %zmm11
	vmovups	64(%rax,%r11), %zmm10
	leaq	(%r8,%r8,4), %r11
	vmovups	(%rax,%r11,4), %zmm9
	vmovups	64(%rax,%r11,4), %zmm8
	vmovups	(%rax,%rdi,8), %zmm7
	vmovups	64(%rax,%rdi,8), %zmm6
	leaq	(%r8,%r8,8), %rdi
	leaq	(%rdi,%rdi,2), %r11
	addq	%r8, %r11
	vmovups	(%rax,%r11), %zmm5
	vmovups	64(%rax,%r11), %zmm4
	movq	%r8, %r11
	shlq	$5, %r11
	vmovups	(%rax,%r11), %zmm3
	vmovups	64(%rax,%r11), %zmm2
	vmovups	(%rax,%rdi,4), %zmm1
	vmovups	64(%rax,%rdi,4), %zmm0
	jmp	.LBB37_88
.LBB37_20:
	testl	%r11d, %r11d
	je	.LBB37_21
	vmovups	(%rax), %zmm1
	vmovups	64(%rax), %zmm2
	vmovups	(%rax,%r8,4), %zmm3
	vmovups	64(%rax,%r8,4), %zmm4
	vmovups	(%rax,%r8,8), %zmm5
	vmovups	64(%rax,%r8,8), %zmm0
	jmp	.LBB37_23
.LBB37_29:
	testl	%r11d, %r11d
	je	.LBB37_30
	vmovups	(%rax), %zmm1
	vmovups	64(%rax), %zmm2
	vmovups	(%rax,%r8,4), %zmm3
	vmovups	64(%rax,%r8,4), %zmm4
	vmovups	(%rax,%r8,8), %zmm5
	vmovups	64(%rax,%r8,8), %zmm6
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm7
	vmovups	64(%rax,%rdi,4), %zmm0
	jmp	.LBB37_32
.LBB37_67:
	testl	%r11d, %r11d
	je	.LBB37_68
	vmovups	(%rax), %zmm15
	vmovups	64(%rax), %zmm14
	vmovups	(%rax,%r8,4), %zmm13
	vmovups	64(%rax,%r8,4), %zmm12
	vmovups	(%rax,%r8,8), %zmm11
	vmovups	64(%rax,%r8,8), %zmm10
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm9
	vmovups	64(%rax,%rdi,4), %zmm8
	movq	%r8, %r11
	shlq	$4, %r11
	vmovups	(%rax,%r11), %zmm7
	vmovups	64(%rax,%r11), %zmm6
	leaq	(%r8,%r8,4), %r11
	vmovups	(%rax,%r11,4), %zmm5
	vmovups	64(%rax,%r11,4), %zmm4
	vmovups	(%rax,%rdi,8), %zmm3
	vmovups	64(%rax,%rdi,8), %zmm2
	leaq	(%r8,%r8,8), %rdi
	leaq	(%rdi,%rdi,2), %rdi
	addq	%r8, %rdi
	vmovups	(%rax,%rdi), %zmm1
	vmovups	64(%rax,%rdi), %zmm0
	jmp	.LBB37_70
.LBB37_11:
	testl	%r11d, %r11d
	je	.LBB37_12
	vmovups	(%rax), %zmm1
	vmovups	64(%rax), %zmm2
	vmovups	(%rax,%r8,4), %zmm3
	vmovups	64(%rax,%r8,4), %zmm0
	jmp	.LBB37_14
.LBB37_48:
	testl	%r11d, %r11d
	je	.LBB37_49
	vmovups	(%rax), %zmm11
	vmovups	64(%rax), %zmm10
	vmovups	(%rax,%r8,4), %zmm9
	vmovups	64(%rax,%r8,4), %zmm8
	vmovups	(%rax,%r8,8), %zmm7
	vmovups	64(%rax,%r8,8), %zmm6
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm5
	vmovups	64(%rax,%rdi,4), %zmm4
	movq	%r8, %rdi
	shlq	$4, %rdi
	vmovups	(%rax,%rdi), %zmm3
	vmovups	64(%rax,%rdi), %zmm2
	leaq	(%r8,%r8,4), %rdi
	vmovups	(%rax,%rdi,4), %zmm1
	vmovups	64(%rax,%rdi,4), %zmm0
	jmp	.LBB37_51
.LBB37_58:
	testl	%r11d, %r11d
	je	.LBB37_59
	vmovups	(%rax), %zmm13
	vmovups	64(%rax), %zmm12
	vmovups	(%rax,%r8,4), %zmm11
	vmovups	64(%rax,%r8,4), %zmm10
	vmovups	(%rax,%r8,8), %zmm9
	vmovups	64(%rax,%r8,8), %zmm8
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm7
	vmovups	64(%rax,%rdi,4), %zmm6
	movq	%r8, %r11
	shlq	$4, %r11
	vmovups	(%rax,%r11), %zmm5
	vmovups	64(%rax,%r11), %zmm4
	leaq	(%r8,%r8,4), %r11
	vmovups	(%rax,%r11,4), %zmm3
	vmovups	64(%rax,%r11,4), %zmm2
	vmovups	(%rax,%rdi,8), %zmm1
	vmovups	64(%rax,%rdi,8), %zmm0
	jmp	.LBB37_61
.LBB37_94:
	testl	%r11d, %r11d
	je	.LBB37_95
	vmovups	(%rax), %zmm21
	vmovups	64(%rax), %zmm20
	vmovups	(%rax,%r8,4), %zmm19
	vmovups	64(%rax,%r8,4), %zmm18
	vmovups	(%rax,%r8,8), %zmm17
	vmovups	64(%rax,%r8,8), %zmm16
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm15
	vmovups	64(%rax,%rdi,4), %zmm14
	movq	%r8, %r11
	shlq	$4, %r11
	vmovups	(%rax,%r11), %zmm13
	vmovups	64(%rax,%r11), %zmm12
	leaq	(%r8,%r8,4), %r11
	vmovups	(%rax,%r11,4), %zmm11
	vmovups	64(%rax,%r11,4), %zmm10
	vmovups	(%rax,%rdi,8), %zmm9
	vmovups	64(%rax,%rdi,8), %zmm8
	leaq	(%r8,%r8,8), %rdi
	leaq	(%rdi,%rdi,2), %rbx
	addq	%r8, %rbx
	vmovups	(%rax,%rbx), %zmm7
	vmovups	64(%rax,%rbx), %zmm6
	movq	%r8, %rbx
	shlq	$5, %rbx
	vmovups	(%rax,%rbx), %zmm5
	vmovups	64(%rax,%rbx), %zmm4
	vmovups	(%rax,%rdi,4), %zmm3
	vmovups	64(%rax,%rdi,4), %zmm2
	vmovups	(%rax,%r11,8), %zmm1
	vmovups	64(%rax,%r11,8), %zmm0
	jmp	.LBB37_97
.LBB37_76:
	testl	%r11d, %r11d
	je	.LBB37_77
	vmovups	(%rax), %zmm17
	vmovups	64(%rax), %zmm16
	vmovups	(%rax,%r8,4), %zmm15
	vmovups	64(%rax,%r8,4), %zmm14
	vmovups	(%rax,%r8,8), %zmm13
	vmovups	64(%rax,%r8,8), %zmm12
	leaq	(%r8,%r8,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm11
	vmovups	64(%rax,%rdi,4), %zmm10
	movq	%r8, %r11
	shlq	$4, %r11
	vmovups	(%rax,%r11), %zmm9
	vmovups	64(%rax,%r11), %zmm8
	leaq	(%r8,%r8,4), %r11
	vmovups	(%rax,%r11,4), %zmm7
	vmovups	64(%rax,%r11,4), %zmm6
	vmovups	(%rax,%rdi,8), %zmm5
	vmovups	64(%rax,%rdi,8), %zmm4
	leaq	(%r8,%r8,8), %rdi
	leaq	(%rdi,%rdi,2), %rdi
	addq	%r8, %rdi
	vmovups	(%rax,%rdi), %zmm3
	vmovups	64(%rax,%rdi), %zmm2
	movq	%r8, %rdi
	shlq	$5, %rdi
	vmovups	(%rax,%rdi), %zmm1
	vmovups	64(%rax,%rdi), %zmm0
	jmp	.LBB37_79
.LBB37_104:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm23, %xmm23, %xmm23
.LBB37_106:
	movq	(%r10), %rbx
	movq	8(%r10), %r14
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %r10
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB37_109
	movq	%rcx, %r15
	subq	%rbx, %r15
	addq	%r14, %r15
	addq	$4160, %r15
	.p2align	4
.LBB37_108:
	vpmovzxwd	(%rcx), %zmm24
	vpslld	$16, %zmm24, %zmm24
	vpmovzxwd	32(%rcx), %zmm25
	vpslld	$16, %zmm25, %zmm25
	leaq	4096(%rcx), %r12
	leaq	-64(%r15), %r13
	cmpq	%rbx, %r12
	cmovbq	%r12, %r13
	prefetcht0	(%r13)
	vbroadcastss	(%rsi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm23
	vfmadd231ps	%zmm26, %zmm25, %zmm22
	vbroadcastss	(%rsi,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm21
	vfmadd231ps	%zmm26, %zmm25, %zmm20
	vbroadcastss	(%rsi,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm19
	vfmadd231ps	%zmm26, %zmm25, %zmm18
	vbroadcastss	(%r11), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm17
	vfmadd231ps	%zmm26, %zmm25, %zmm16
	vbroadcastss	(%r11,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm15
	vfmadd231ps	%zmm26, %zmm25, %zmm14
	vbroadcastss	(%r11,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm13
	vfmadd231ps	%zmm26, %zmm25, %zmm12
	vbroadcastss	(%r10), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm11
	vfmadd231ps	%zmm26, %zmm25, %zmm10
	vbroadcastss	(%r10,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm9
	vfmadd231ps	%zmm26, %zmm25, %zmm8
	vbroadcastss	(%r10,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm7
	vfmadd231ps	%zmm26, %zmm25, %zmm6
	vbroadcastss	(%rdi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm5
	vfmadd231ps	%zmm26, %zmm25, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm3
	vfmadd231ps	%zmm26, %zmm25, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm1
	vfmadd231ps	%zmm25, %zmm26, %zmm0
	vpmovzxwd	64(%rcx), %zmm24
	vpslld	$16, %zmm24, %zmm24
	vpmovzxwd	96(%rcx), %zmm25
	vpslld	$16, %zmm25, %zmm25
	leaq	4160(%rcx), %r12
	cmpq	%rbx, %r12
	cmovaeq	%r15, %r12
	prefetcht0	(%r12)
	vbroadcastss	4(%rsi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm23
	vfmadd231ps	%zmm26, %zmm25, %zmm22
	vbroadcastss	4(%rsi,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm21
	vfmadd231ps	%zmm26, %zmm25, %zmm20
	vbroadcastss	4(%rsi,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm19
	vfmadd231ps	%zmm26, %zmm25, %zmm18
	vbroadcastss	4(%r11), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm17
	vfmadd231ps	%zmm26, %zmm25, %zmm16
	vbroadcastss	4(%r11,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm15
	vfmadd231ps	%zmm26, %zmm25, %zmm14
	vbroadcastss	4(%r11,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm13
	vfmadd231ps	%zmm26, %zmm25, %zmm12
	vbroadcastss	4(%r10), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm11
	vfmadd231ps	%zmm26, %zmm25, %zmm10
	vbroadcastss	4(%r10,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm9
	vfmadd231ps	%zmm26, %zmm25, %zmm8
	vbroadcastss	4(%r10,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm7
	vfmadd231ps	%zmm26, %zmm25, %zmm6
	vbroadcastss	4(%rdi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm5
	vfmadd231ps	%zmm26, %zmm25, %zmm4
	vbroadcastss	4(%rdi,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm3
	vfmadd231ps	%zmm26, %zmm25, %zmm2
	vbroadcastss	4(%rdi,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm1
	vfmadd231ps	%zmm25, %zmm26, %zmm0
	addq	$8, %rsi
	addq	$8, %r11
	addq	$8, %r10
	addq	$8, %rdi
	subq	$-128, %rcx
	addq	$-2, %r9
	subq	$-128, %r15
	cmpq	$1, %r9
	ja	.LBB37_108
.LBB37_109:
	testq	%r9, %r9
	je	.LBB37_111
	vpmovzxwd	(%rcx), %zmm24
	vpslld	$16, %zmm24, %zmm24
	vpmovzxwd	32(%rcx), %zmm25
	vpslld	$16, %zmm25, %zmm25
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%rbx, %r9
	leaq	(%r14,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm23
	vfmadd231ps	%zmm26, %zmm25, %zmm22
	vbroadcastss	(%rsi,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm21
	vfmadd231ps	%zmm26, %zmm25, %zmm20
	vbroadcastss	(%rsi,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm19
	vfmadd231ps	%zmm26, %zmm25, %zmm18
	vbroadcastss	(%r11), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm17
	vfmadd231ps	%zmm26, %zmm25, %zmm16
	vbroadcastss	(%r11,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm15
	vfmadd231ps	%zmm26, %zmm25, %zmm14
	vbroadcastss	(%r11,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm13
	vfmadd231ps	%zmm26, %zmm25, %zmm12
	vbroadcastss	(%r10), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm11
	vfmadd231ps	%zmm26, %zmm25, %zmm10
	vbroadcastss	(%r10,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm9
	vfmadd231ps	%zmm26, %zmm25, %zmm8
	vbroadcastss	(%r10,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm7
	vfmadd231ps	%zmm26, %zmm25, %zmm6
	vbroadcastss	(%rdi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm5
	vfmadd231ps	%zmm26, %zmm25, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm3
	vfmadd231ps	%zmm26, %zmm25, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm1
	vfmadd231ps	%zmm25, %zmm26, %zmm0
.LBB37_111:
	vmovups	%zmm23, (%rax)
	vmovups	%zmm22, 64(%rax)
	vmovups	%zmm21, (%rax,%r8,4)
	vmovups	%zmm20, 64(%rax,%r8,4)
	vmovups	%zmm19, (%rax,%r8,8)
	vmovups	%zmm18, 64(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%zmm17, (%rax,%rcx,4)
	vmovups	%zmm16, 64(%rax,%rcx,4)
	movq	%r8, %rdx
	shlq	$4, %rdx
	vmovups	%zmm15, (%rax,%rdx)
	vmovups	%zmm14, 64(%rax,%rdx)
	leaq	(%r8,%r8,4), %rdx
	vmovups	%zmm13, (%rax,%rdx,4)
	vmovups	%zmm12, 64(%rax,%rdx,4)
	vmovups	%zmm11, (%rax,%rcx,8)
	vmovups	%zmm10, 64(%rax,%rcx,8)
	leaq	(%r8,%r8,8), %rcx
	leaq	(%rcx,%rcx,2), %rsi
	addq	%r8, %rsi
	vmovups	%zmm9, (%rax,%rsi)
	vmovups	%zmm8, 64(%rax,%rsi)
	imulq	$44, %r8, %rsi
	shlq	$5, %r8
	vmovups	%zmm7, (%rax,%r8)
	vmovups	%zmm6, 64(%rax,%r8)
	vmovups	%zmm5, (%rax,%rcx,4)
	vmovups	%zmm4, 64(%rax,%rcx,4)
	vmovups	%zmm3, (%rax,%rdx,8)
	vmovups	%zmm2, 64(%rax,%rdx,8)
	vmovups	%zmm1, (%rax,%rsi)
	addq	%rsi, %rax
	jmp	.LBB37_112
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
	addq	$4160, %rbx
	.p2align	4
.LBB37_43:
	vpmovzxwd	(%rcx), %zmm10
	vpmovzxwd	32(%rcx), %zmm11
	leaq	4096(%rcx), %r14
	leaq	-64(%rbx), %r15
	cmpq	%r11, %r14
	cmovbq	%r14, %r15
	vpslld	$16, %zmm10, %zmm10
	prefetcht0	(%r15)
	vbroadcastss	(%rsi), %zmm12
	vpslld	$16, %zmm11, %zmm11
	vfmadd231ps	%zmm10, %zmm12, %zmm9
	vbroadcastss	(%rsi,%rdx,4), %zmm13
	vfmadd231ps	%zmm12, %zmm11, %zmm8
	vfmadd231ps	%zmm10, %zmm13, %zmm7
	vbroadcastss	(%rsi,%rdx,8), %zmm12
	vfmadd231ps	%zmm13, %zmm11, %zmm6
	vfmadd231ps	%zmm10, %zmm12, %zmm5
	vbroadcastss	(%rdi), %zmm13
	vfmadd231ps	%zmm12, %zmm11, %zmm4
	vfmadd231ps	%zmm10, %zmm13, %zmm3
	vbroadcastss	(%rdi,%rdx,4), %zmm12
	vfmadd231ps	%zmm13, %zmm11, %zmm2
	vfmadd231ps	%zmm10, %zmm12, %zmm1
	vpmovzxwd	64(%rcx), %zmm10
	vfmadd231ps	%zmm11, %zmm12, %zmm0
	vpslld	$16, %zmm10, %zmm10
	vpmovzxwd	96(%rcx), %zmm11
	leaq	4160(%rcx), %r14
	cmpq	%r11, %r14
	cmovaeq	%rbx, %r14
	vpslld	$16, %zmm11, %zmm11
	prefetcht0	(%r14)
	vbroadcastss	4(%rsi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm9
	vfmadd231ps	%zmm12, %zmm11, %zmm8
	vbroadcastss	4(%rsi,%rdx,4), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm11, %zmm6
	vbroadcastss	4(%rsi,%rdx,8), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm11, %zmm4
	vbroadcastss	4(%rdi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm11, %zmm2
	vbroadcastss	4(%rdi,%rdx,4), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm1
	vfmadd231ps	%zmm11, %zmm12, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	subq	$-128, %rcx
	addq	$-2, %r9
	subq	$-128, %rbx
	cmpq	$1, %r9
	ja	.LBB37_43
.LBB37_44:
	testq	%r9, %r9
	je	.LBB37_46
	vpmovzxwd	(%rcx), %zmm10
	vpslld	$16, %zmm10, %zmm10
	vpmovzxwd	32(%rcx), %zmm11
	vpslld	$16, %zmm11, %zmm11
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%r11, %r9
	leaq	(%r10,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm9
	vfmadd231ps	%zmm12, %zmm11, %zmm8
	vbroadcastss	(%rsi,%rdx,4), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm11, %zmm6
	vbroadcastss	(%rsi,%rdx,8), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm11, %zmm4
	vbroadcastss	(%rdi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm11, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm1
	vfmadd231ps	%zmm11, %zmm12, %zmm0
.LBB37_46:
	vmovups	%zmm9, (%rax)
	vmovups	%zmm8, 64(%rax)
	vmovups	%zmm7, (%rax,%r8,4)
	vmovups	%zmm6, 64(%rax,%r8,4)
	vmovups	%zmm5, (%rax,%r8,8)
	vmovups	%zmm4, 64(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%zmm3, (%rax,%rcx,4)
	vmovups	%zmm2, 64(%rax,%rcx,4)
	shlq	$4, %r8
	jmp	.LBB37_47
.LBB37_86:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
.LBB37_88:
	movq	(%r10), %rbx
	movq	8(%r10), %r14
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %r10
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB37_91
	movq	%rcx, %r15
	subq	%rbx, %r15
	addq	%r14, %r15
	addq	$4160, %r15
	.p2align	4
.LBB37_90:
	vpmovzxwd	(%rcx), %zmm20
	vpslld	$16, %zmm20, %zmm20
	vpmovzxwd	32(%rcx), %zmm21
	vpslld	$16, %zmm21, %zmm21
	leaq	4096(%rcx), %r12
	leaq	-64(%r15), %r13
	cmpq	%rbx, %r12
	cmovbq	%r12, %r13
	prefetcht0	(%r13)
	vbroadcastss	(%rsi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm19
	vfmadd231ps	%zmm22, %zmm21, %zmm18
	vbroadcastss	(%rsi,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm17
	vfmadd231ps	%zmm22, %zmm21, %zmm16
	vbroadcastss	(%rsi,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm15
	vfmadd231ps	%zmm22, %zmm21, %zmm14
	vbroadcastss	(%r11), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	vbroadcastss	(%r11,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm11
	vfmadd231ps	%zmm22, %zmm21, %zmm10
	vbroadcastss	(%r11,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm9
	vfmadd231ps	%zmm22, %zmm21, %zmm8
	vbroadcastss	(%r10), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm7
	vfmadd231ps	%zmm22, %zmm21, %zmm6
	vbroadcastss	(%r10,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm5
	vfmadd231ps	%zmm22, %zmm21, %zmm4
	vbroadcastss	(%r10,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm3
	vfmadd231ps	%zmm22, %zmm21, %zmm2
	vbroadcastss	(%rdi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm1
	vfmadd231ps	%zmm21, %zmm22, %zmm0
	vpmovzxwd	64(%rcx), %zmm20
	vpslld	$16, %zmm20, %zmm20
	vpmovzxwd	96(%rcx), %zmm21
	vpslld	$16, %zmm21, %zmm21
	leaq	4160(%rcx), %r12
	cmpq	%rbx, %r12
	cmovaeq	%r15, %r12
	prefetcht0	(%r12)
	vbroadcastss	4(%rsi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm19
	vfmadd231ps	%zmm22, %zmm21, %zmm18
	vbroadcastss	4(%rsi,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm17
	vfmadd231ps	%zmm22, %zmm21, %zmm16
	vbroadcastss	4(%rsi,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm15
	vfmadd231ps	%zmm22, %zmm21, %zmm14
	vbroadcastss	4(%r11), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	vbroadcastss	4(%r11,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm11
	vfmadd231ps	%zmm22, %zmm21, %zmm10
	vbroadcastss	4(%r11,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm9
	vfmadd231ps	%zmm22, %zmm21, %zmm8
	vbroadcastss	4(%r10), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm7
	vfmadd231ps	%zmm22, %zmm21, %zmm6
	vbroadcastss	4(%r10,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm5
	vfmadd231ps	%zmm22, %zmm21, %zmm4
	vbroadcastss	4(%r10,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm3
	vfmadd231ps	%zmm22, %zmm21, %zmm2
	vbroadcastss	4(%rdi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm1
	vfmadd231ps	%zmm21, %zmm22, %zmm0
	addq	$8, %rsi
	addq	$8, %r11
	addq	$8, %r10
	addq	$8, %rdi
	subq	$-128, %rcx
	addq	$-2, %r9
	subq	$-128, %r15
	cmpq	$1, %r9
	ja	.LBB37_90
.LBB37_91:
	testq	%r9, %r9
	je	.LBB37_93
	vpmovzxwd	(%rcx), %zmm20
	vpslld	$16, %zmm20, %zmm20
	vpmovzxwd	32(%rcx), %zmm21
	vpslld	$16, %zmm21, %zmm21
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%rbx, %r9
	leaq	(%r14,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm19
	vfmadd231ps	%zmm22, %zmm21, %zmm18
	vbroadcastss	(%rsi,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm17
	vfmadd231ps	%zmm22, %zmm21, %zmm16
	vbroadcastss	(%rsi,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm15
	vfmadd231ps	%zmm22, %zmm21, %zmm14
	vbroadcastss	(%r11), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	vbroadcastss	(%r11,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm11
	vfmadd231ps	%zmm22, %zmm21, %zmm10
	vbroadcastss	(%r11,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm9
	vfmadd231ps	%zmm22, %zmm21, %zmm8
	vbroadcastss	(%r10), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm7
	vfmadd231ps	%zmm22, %zmm21, %zmm6
	vbroadcastss	(%r10,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm5
	vfmadd231ps	%zmm22, %zmm21, %zmm4
	vbroadcastss	(%r10,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm3
	vfmadd231ps	%zmm22, %zmm21, %zmm2
	vbroadcastss	(%rdi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm1
	vfmadd231ps	%zmm21, %zmm22, %zmm0
.LBB37_93:
	vmovups	%zmm19, (%rax)
	vmovups	%zmm18, 64(%rax)
	vmovups	%zmm17, (%rax,%r8,4)
	vmovups	%zmm16, 64(%rax,%r8,4)
	vmovups	%zmm15, (%rax,%r8,8)
	vmovups	%zmm14, 64(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%zmm13, (%rax,%rcx,4)
	vmovups	%zmm12, 64(%rax,%rcx,4)
	movq	%r8, %rdx
	shlq	$4, %rdx
	vmovups	%zmm11, (%rax,%rdx)
	vmovups	%zmm10, 64(%rax,%rdx)
	leaq	(%r8,%r8,4), %rdx
	vmovups	%zmm9, (%rax,%rdx,4)
	vmovups	%zmm8, 64(%rax,%rdx,4)
	vmovups	%zmm7, (%rax,%rcx,8)
	vmovups	%zmm6, 64(%rax,%rcx,8)
	leaq	(%r8,%r8,8), %rcx
	leaq	(%rcx,%rcx,2), %rdx
	addq	%r8, %rdx
	vmovups	%zmm5, (%rax,%rdx)
	vmovups	%zmm4, 64(%rax,%rdx)
	shlq	$5, %r8
	jmp	.LBB37_57
.LBB37_21:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm0, %xmm0, %xmm0
.LBB37_23:
	movq	(%r10), %rdi
	movq	8(%r10), %r10
	cmpq	$2, %r9
	jb	.LBB37_26
	movq	%rcx, %r11
	subq	%rdi, %r11
	addq	%r10, %r11
	addq	$4160, %r11
	.p2align	4
.LBB37_25:
	vpmovzxwd	(%rcx), %zmm6
	vpmovzxwd	32(%rcx), %zmm7
	vpslld	$16, %zmm6, %zmm6
	vpslld	$16, %zmm7, %zmm7
	leaq	4096(%rcx), %rbx
	leaq	-64(%r11), %r14
	cmpq	%rdi, %rbx
	cmovbq	%rbx, %r14
	prefetcht0	(%r14)
	vbroadcastss	(%rsi), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vfmadd231ps	%zmm8, %zmm7, %zmm2
	vbroadcastss	(%rsi,%rdx,4), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm7, %zmm4
	vbroadcastss	(%rsi,%rdx,8), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm5
	vfmadd231ps	%zmm7, %zmm8, %zmm0
	vpmovzxwd	64(%rcx), %zmm6
	vpmovzxwd	96(%rcx), %zmm7
	leaq	4160(%rcx), %rbx
	cmpq	%rdi, %rbx
	cmovaeq	%r11, %rbx
	vpslld	$16, %zmm6, %zmm6
	prefetcht0	(%rbx)
	vbroadcastss	4(%rsi), %zmm8
	vpslld	$16, %zmm7, %zmm7
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vbroadcastss	4(%rsi,%rdx,4), %zmm9
	vfmadd231ps	%zmm8, %zmm7, %zmm2
	vfmadd231ps	%zmm6, %zmm9, %zmm3
	vbroadcastss	4(%rsi,%rdx,8), %zmm8
	vfmadd231ps	%zmm9, %zmm7, %zmm4
	vfmadd231ps	%zmm6, %zmm8, %zmm5
	vfmadd231ps	%zmm7, %zmm8, %zmm0
	subq	$-128, %rcx
	addq	$8, %rsi
	addq	$-2, %r9
	subq	$-128, %r11
	cmpq	$1, %r9
	ja	.LBB37_25
.LBB37_26:
	testq	%r9, %r9
	je	.LBB37_28
	vpmovzxwd	(%rcx), %zmm6
	vpslld	$16, %zmm6, %zmm6
	vpmovzxwd	32(%rcx), %zmm7
	vpslld	$16, %zmm7, %zmm7
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%rdi, %r9
	leaq	(%r10,%r9), %rdi
	cmovbq	%rcx, %rdi
	prefetcht0	(%rdi)
	vbroadcastss	(%rsi), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vfmadd231ps	%zmm8, %zmm7, %zmm2
	vbroadcastss	(%rsi,%rdx,4), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm7, %zmm4
	vbroadcastss	(%rsi,%rdx,8), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm5
	vfmadd231ps	%zmm7, %zmm8, %zmm0
.LBB37_28:
	vmovups	%zmm1, (%rax)
	vmovups	%zmm2, 64(%rax)
	vmovups	%zmm3, (%rax,%r8,4)
	vmovups	%zmm4, 64(%rax,%r8,4)
	vmovups	%zmm5, (%rax,%r8,8)
	leaq	(%rax,%r8,8), %rax
	jmp	.LBB37_112
.LBB37_30:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm0, %xmm0, %xmm0
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
	addq	$4160, %rbx
	.p2align	4
.LBB37_34:
	vpmovzxwd	(%rcx), %zmm8
	vpmovzxwd	32(%rcx), %zmm9
	leaq	4096(%rcx), %r14
	leaq	-64(%rbx), %r15
	cmpq	%r11, %r14
	cmovbq	%r14, %r15
	vpslld	$16, %zmm8, %zmm8
	prefetcht0	(%r15)
	vbroadcastss	(%rsi), %zmm10
	vpslld	$16, %zmm9, %zmm9
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vbroadcastss	(%rsi,%rdx,4), %zmm11
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vfmadd231ps	%zmm8, %zmm11, %zmm3
	vbroadcastss	(%rsi,%rdx,8), %zmm10
	vfmadd231ps	%zmm11, %zmm9, %zmm4
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vbroadcastss	(%rdi), %zmm11
	vfmadd231ps	%zmm10, %zmm9, %zmm6
	vfmadd231ps	%zmm8, %zmm11, %zmm7
	vpmovzxwd	64(%rcx), %zmm8
	vfmadd231ps	%zmm9, %zmm11, %zmm0
	vpslld	$16, %zmm8, %zmm8
	vpmovzxwd	96(%rcx), %zmm9
	leaq	4160(%rcx), %r14
	cmpq	%r11, %r14
	cmovaeq	%rbx, %r14
	vpslld	$16, %zmm9, %zmm9
	prefetcht0	(%r14)
	vbroadcastss	4(%rsi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vbroadcastss	4(%rsi,%rdx,4), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm9, %zmm4
	vbroadcastss	4(%rsi,%rdx,8), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm9, %zmm6
	vbroadcastss	4(%rdi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm7
	vfmadd231ps	%zmm9, %zmm10, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	subq	$-128, %rcx
	addq	$-2, %r9
	subq	$-128, %rbx
	cmpq	$1, %r9
	ja	.LBB37_34
.LBB37_35:
	testq	%r9, %r9
	je	.LBB37_37
	vpmovzxwd	(%rcx), %zmm8
	vpslld	$16, %zmm8, %zmm8
	vpmovzxwd	32(%rcx), %zmm9
	vpslld	$16, %zmm9, %zmm9
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%r11, %r9
	leaq	(%r10,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vbroadcastss	(%rsi,%rdx,4), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm9, %zmm4
	vbroadcastss	(%rsi,%rdx,8), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm9, %zmm6
	vbroadcastss	(%rdi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm7
	vfmadd231ps	%zmm9, %zmm10, %zmm0
.LBB37_37:
	vmovups	%zmm1, (%rax)
	vmovups	%zmm2, 64(%rax)
	vmovups	%zmm3, (%rax,%r8,4)
	vmovups	%zmm4, 64(%rax,%r8,4)
	vmovups	%zmm5, (%rax,%r8,8)
	vmovups	%zmm6, 64(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%zmm7, (%rax,%rcx,4)
	leaq	(%rax,%rcx,4), %rax
	jmp	.LBB37_112
.LBB37_68:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
.LBB37_70:
	movq	(%r10), %r11
	movq	8(%r10), %rbx
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r10
	leaq	(%rsi,%rdi,8), %rdi
	cmpq	$2, %r9
	jb	.LBB37_73
	movq	%rcx, %r14
	subq	%r11, %r14
	addq	%rbx, %r14
	addq	$4160, %r14
	.p2align	4
.LBB37_72:
	vpmovzxwd	(%rcx), %zmm16
	vpslld	$16, %zmm16, %zmm16
	vpmovzxwd	32(%rcx), %zmm17
	leaq	4096(%rcx), %r15
	leaq	-64(%r14), %r12
	cmpq	%r11, %r15
	cmovbq	%r15, %r12
	vpslld	$16, %zmm17, %zmm17
	prefetcht0	(%r12)
	vbroadcastss	(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm15
	vfmadd231ps	%zmm18, %zmm17, %zmm14
	vbroadcastss	(%rsi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm17, %zmm12
	vbroadcastss	(%rsi,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm17, %zmm10
	vbroadcastss	(%r10), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm17, %zmm8
	vbroadcastss	(%r10,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm17, %zmm6
	vbroadcastss	(%r10,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm17, %zmm4
	vbroadcastss	(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm17, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm1
	vfmadd231ps	%zmm17, %zmm18, %zmm0
	vpmovzxwd	64(%rcx), %zmm16
	vpslld	$16, %zmm16, %zmm16
	vpmovzxwd	96(%rcx), %zmm17
	vpslld	$16, %zmm17, %zmm17
	leaq	4160(%rcx), %r15
	cmpq	%r11, %r15
	cmovaeq	%r14, %r15
	prefetcht0	(%r15)
	vbroadcastss	4(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm15
	vfmadd231ps	%zmm18, %zmm17, %zmm14
	vbroadcastss	4(%rsi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm17, %zmm12
	vbroadcastss	4(%rsi,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm17, %zmm10
	vbroadcastss	4(%r10), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm17, %zmm8
	vbroadcastss	4(%r10,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm17, %zmm6
	vbroadcastss	4(%r10,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm17, %zmm4
	vbroadcastss	4(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm17, %zmm2
	vbroadcastss	4(%rdi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm1
	vfmadd231ps	%zmm17, %zmm18, %zmm0
	addq	$8, %rsi
	addq	$8, %r10
	addq	$8, %rdi
	subq	$-128, %rcx
	addq	$-2, %r9
	subq	$-128, %r14
	cmpq	$1, %r9
	ja	.LBB37_72
.LBB37_73:
	testq	%r9, %r9
	je	.LBB37_75
	vpmovzxwd	(%rcx), %zmm16
	vpslld	$16, %zmm16, %zmm16
	vpmovzxwd	32(%rcx), %zmm17
	vpslld	$16, %zmm17, %zmm17
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%r11, %r9
	leaq	(%rbx,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm15
	vfmadd231ps	%zmm18, %zmm17, %zmm14
	vbroadcastss	(%rsi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm17, %zmm12
	vbroadcastss	(%rsi,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm17, %zmm10
	vbroadcastss	(%r10), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm17, %zmm8
	vbroadcastss	(%r10,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm17, %zmm6
	vbroadcastss	(%r10,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm17, %zmm4
	vbroadcastss	(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm17, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm1
	vfmadd231ps	%zmm17, %zmm18, %zmm0
.LBB37_75:
	vmovups	%zmm15, (%rax)
	vmovups	%zmm14, 64(%rax)
	vmovups	%zmm13, (%rax,%r8,4)
	vmovups	%zmm12, 64(%rax,%r8,4)
	vmovups	%zmm11, (%rax,%r8,8)
	vmovups	%zmm10, 64(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%zmm9, (%rax,%rcx,4)
	vmovups	%zmm8, 64(%rax,%rcx,4)
	movq	%r8, %rdx
	shlq	$4, %rdx
	vmovups	%zmm7, (%rax,%rdx)
	vmovups	%zmm6, 64(%rax,%rdx)
	leaq	(%r8,%r8,4), %rdx
	vmovups	%zmm5, (%rax,%rdx,4)
	vmovups	%zmm4, 64(%rax,%rdx,4)
	vmovups	%zmm3, (%rax,%rcx,8)
	vmovups	%zmm2, 64(%rax,%rcx,8)
	leaq	(%r8,%r8,8), %rcx
	leaq	(%rcx,%rcx,2), %rcx
	addq	%r8, %rcx
	vmovups	%zmm1, (%rax,%rcx)
	addq	%rcx, %rax
	jmp	.LBB37_112
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
	addq	$4160, %r8
	.p2align	4
.LBB37_7:
	vpmovzxwd	(%rcx), %zmm2
	vpmovzxwd	32(%rcx), %zmm3
	vpslld	$16, %zmm2, %zmm2
	vpslld	$16, %zmm3, %zmm3
	leaq	4096(%rcx), %r10
	leaq	-64(%r8), %r11
	cmpq	%rdx, %r10
	cmovbq	%r10, %r11
	prefetcht0	(%r11)
	vbroadcastss	(%rsi), %zmm4
	vfmadd213ps	%zmm1, %zmm4, %zmm2
	vfmadd213ps	%zmm0, %zmm4, %zmm3
	vpmovzxwd	64(%rcx), %zmm0
	vpmovzxwd	96(%rcx), %zmm4
	leaq	4160(%rcx), %r10
	cmpq	%rdx, %r10
	cmovaeq	%r8, %r10
	vpslld	$16, %zmm0, %zmm1
	prefetcht0	(%r10)
	vbroadcastss	4(%rsi), %zmm5
	vpslld	$16, %zmm4, %zmm0
	vfmadd213ps	%zmm2, %zmm5, %zmm1
	vfmadd213ps	%zmm3, %zmm5, %zmm0
	subq	$-128, %rcx
	addq	$8, %rsi
	addq	$-2, %r9
	subq	$-128, %r8
	cmpq	$1, %r9
	ja	.LBB37_7
.LBB37_8:
	testq	%r9, %r9
	je	.LBB37_10
	vpmovzxwd	(%rcx), %zmm2
	vpslld	$16, %zmm2, %zmm2
	vpmovzxwd	32(%rcx), %zmm3
	vpslld	$16, %zmm3, %zmm3
	addq	$4096, %rcx
	movq	%rcx, %r8
	subq	%rdx, %r8
	leaq	(%rdi,%r8), %rdx
	cmovbq	%rcx, %rdx
	prefetcht0	(%rdx)
	vbroadcastss	(%rsi), %zmm4
	vfmadd231ps	%zmm2, %zmm4, %zmm1
	vfmadd231ps	%zmm3, %zmm4, %zmm0
.LBB37_10:
	vmovups	%zmm1, (%rax)
	jmp	.LBB37_112
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
	addq	$4160, %r11
	.p2align	4
.LBB37_16:
	vpmovzxwd	(%rcx), %zmm4
	vpmovzxwd	32(%rcx), %zmm5
	vpslld	$16, %zmm4, %zmm4
	vpslld	$16, %zmm5, %zmm5
	leaq	4096(%rcx), %rbx
	leaq	-64(%r11), %r14
	cmpq	%rdi, %rbx
	cmovbq	%rbx, %r14
	prefetcht0	(%r14)
	vbroadcastss	(%rsi), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm1
	vfmadd231ps	%zmm6, %zmm5, %zmm2
	vbroadcastss	(%rsi,%rdx,4), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm3
	vfmadd231ps	%zmm5, %zmm6, %zmm0
	vpmovzxwd	64(%rcx), %zmm4
	vpmovzxwd	96(%rcx), %zmm5
	leaq	4160(%rcx), %rbx
	cmpq	%rdi, %rbx
	cmovaeq	%r11, %rbx
	vpslld	$16, %zmm4, %zmm4
	prefetcht0	(%rbx)
	vbroadcastss	4(%rsi), %zmm6
	vpslld	$16, %zmm5, %zmm5
	vfmadd231ps	%zmm4, %zmm6, %zmm1
	vbroadcastss	4(%rsi,%rdx,4), %zmm7
	vfmadd231ps	%zmm6, %zmm5, %zmm2
	vfmadd231ps	%zmm4, %zmm7, %zmm3
	vfmadd231ps	%zmm5, %zmm7, %zmm0
	subq	$-128, %rcx
	addq	$8, %rsi
	addq	$-2, %r9
	subq	$-128, %r11
	cmpq	$1, %r9
	ja	.LBB37_16
.LBB37_17:
	testq	%r9, %r9
	je	.LBB37_19
	vpmovzxwd	(%rcx), %zmm4
	vpslld	$16, %zmm4, %zmm4
	vpmovzxwd	32(%rcx), %zmm5
	vpslld	$16, %zmm5, %zmm5
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%rdi, %r9
	leaq	(%r10,%r9), %rdi
	cmovbq	%rcx, %rdi
	prefetcht0	(%rdi)
	vbroadcastss	(%rsi), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm1
	vfmadd231ps	%zmm6, %zmm5, %zmm2
	vbroadcastss	(%rsi,%rdx,4), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm3
	vfmadd231ps	%zmm5, %zmm6, %zmm0
.LBB37_19:
	vmovups	%zmm1, (%rax)
	vmovups	%zmm2, 64(%rax)
	vmovups	%zmm3, (%rax,%r8,4)
	leaq	(%rax,%r8,4), %rax
	jmp	.LBB37_112
.LBB37_49:
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
.LBB37_51:
	movq	(%r10), %r11
	movq	8(%r10), %r10
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB37_54
	movq	%rcx, %rbx
	subq	%r11, %rbx
	addq	%r10, %rbx
	addq	$4160, %rbx
	.p2align	4
.LBB37_53:
	vpmovzxwd	(%rcx), %zmm12
	vpmovzxwd	32(%rcx), %zmm13
	leaq	4096(%rcx), %r14
	leaq	-64(%rbx), %r15
	cmpq	%r11, %r14
	cmovbq	%r14, %r15
	vpslld	$16, %zmm12, %zmm12
	prefetcht0	(%r15)
	vbroadcastss	(%rsi), %zmm14
	vpslld	$16, %zmm13, %zmm13
	vfmadd231ps	%zmm12, %zmm14, %zmm11
	vbroadcastss	(%rsi,%rdx,4), %zmm15
	vfmadd231ps	%zmm14, %zmm13, %zmm10
	vfmadd231ps	%zmm12, %zmm15, %zmm9
	vbroadcastss	(%rsi,%rdx,8), %zmm14
	vfmadd231ps	%zmm15, %zmm13, %zmm8
	vfmadd231ps	%zmm12, %zmm14, %zmm7
	vbroadcastss	(%rdi), %zmm15
	vfmadd231ps	%zmm14, %zmm13, %zmm6
	vfmadd231ps	%zmm12, %zmm15, %zmm5
	vbroadcastss	(%rdi,%rdx,4), %zmm14
	vfmadd231ps	%zmm15, %zmm13, %zmm4
	vfmadd231ps	%zmm12, %zmm14, %zmm3
	vbroadcastss	(%rdi,%rdx,8), %zmm15
	vfmadd231ps	%zmm14, %zmm13, %zmm2
	vfmadd231ps	%zmm12, %zmm15, %zmm1
	vpmovzxwd	64(%rcx), %zmm12
	vfmadd231ps	%zmm13, %zmm15, %zmm0
	vpslld	$16, %zmm12, %zmm12
	vpmovzxwd	96(%rcx), %zmm13
	leaq	4160(%rcx), %r14
	cmpq	%r11, %r14
	cmovaeq	%rbx, %r14
	vpslld	$16, %zmm13, %zmm13
	prefetcht0	(%r14)
	vbroadcastss	4(%rsi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm11
	vfmadd231ps	%zmm14, %zmm13, %zmm10
	vbroadcastss	4(%rsi,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm9
	vfmadd231ps	%zmm14, %zmm13, %zmm8
	vbroadcastss	4(%rsi,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm13, %zmm6
	vbroadcastss	4(%rdi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm5
	vfmadd231ps	%zmm14, %zmm13, %zmm4
	vbroadcastss	4(%rdi,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm3
	vfmadd231ps	%zmm14, %zmm13, %zmm2
	vbroadcastss	4(%rdi,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm1
	vfmadd231ps	%zmm13, %zmm14, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	subq	$-128, %rcx
	addq	$-2, %r9
	subq	$-128, %rbx
	cmpq	$1, %r9
	ja	.LBB37_53
.LBB37_54:
	testq	%r9, %r9
	je	.LBB37_56
	vpmovzxwd	(%rcx), %zmm12
	vpslld	$16, %zmm12, %zmm12
	vpmovzxwd	32(%rcx), %zmm13
	vpslld	$16, %zmm13, %zmm13
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%r11, %r9
	leaq	(%r10,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm11
	vfmadd231ps	%zmm14, %zmm13, %zmm10
	vbroadcastss	(%rsi,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm9
	vfmadd231ps	%zmm14, %zmm13, %zmm8
	vbroadcastss	(%rsi,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm13, %zmm6
	vbroadcastss	(%rdi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm5
	vfmadd231ps	%zmm14, %zmm13, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm3
	vfmadd231ps	%zmm14, %zmm13, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm1
	vfmadd231ps	%zmm13, %zmm14, %zmm0
.LBB37_56:
	vmovups	%zmm11, (%rax)
	vmovups	%zmm10, 64(%rax)
	vmovups	%zmm9, (%rax,%r8,4)
	vmovups	%zmm8, 64(%rax,%r8,4)
	vmovups	%zmm7, (%rax,%r8,8)
	vmovups	%zmm6, 64(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%zmm5, (%rax,%rcx,4)
	vmovups	%zmm4, 64(%rax,%rcx,4)
	leaq	(%r8,%r8,4), %rcx
	shlq	$4, %r8
.LBB37_57:
	vmovups	%zmm3, (%rax,%r8)
	vmovups	%zmm2, 64(%rax,%r8)
	vmovups	%zmm1, (%rax,%rcx,4)
	leaq	(%rax,%rcx,4), %rax
	jmp	.LBB37_112
.LBB37_59:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
.LBB37_61:
	movq	(%r10), %r11
	movq	8(%r10), %rbx
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r10
	leaq	(%rsi,%rdi,8), %rdi
	cmpq	$2, %r9
	jb	.LBB37_64
	movq	%rcx, %r14
	subq	%r11, %r14
	addq	%rbx, %r14
	addq	$4160, %r14
	.p2align	4
.LBB37_63:
	vpmovzxwd	(%rcx), %zmm14
	vpslld	$16, %zmm14, %zmm14
	vpmovzxwd	32(%rcx), %zmm15
	leaq	4096(%rcx), %r15
	leaq	-64(%r14), %r12
	cmpq	%r11, %r15
	cmovbq	%r15, %r12
	vpslld	$16, %zmm15, %zmm15
	prefetcht0	(%r12)
	vbroadcastss	(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm13
	vfmadd231ps	%zmm16, %zmm15, %zmm12
	vbroadcastss	(%rsi,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm15, %zmm10
	vbroadcastss	(%rsi,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vbroadcastss	(%r10), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm15, %zmm6
	vbroadcastss	(%r10,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm15, %zmm4
	vbroadcastss	(%r10,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vbroadcastss	(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm1
	vfmadd231ps	%zmm15, %zmm16, %zmm0
	vpmovzxwd	64(%rcx), %zmm14
	vpslld	$16, %zmm14, %zmm14
	vpmovzxwd	96(%rcx), %zmm15
	vpslld	$16, %zmm15, %zmm15
	leaq	4160(%rcx), %r15
	cmpq	%r11, %r15
	cmovaeq	%r14, %r15
	prefetcht0	(%r15)
	vbroadcastss	4(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm13
	vfmadd231ps	%zmm16, %zmm15, %zmm12
	vbroadcastss	4(%rsi,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm15, %zmm10
	vbroadcastss	4(%rsi,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vbroadcastss	4(%r10), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm15, %zmm6
	vbroadcastss	4(%r10,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm15, %zmm4
	vbroadcastss	4(%r10,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vbroadcastss	4(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm1
	vfmadd231ps	%zmm15, %zmm16, %zmm0
	addq	$8, %rsi
	addq	$8, %r10
	addq	$8, %rdi
	subq	$-128, %rcx
	addq	$-2, %r9
	subq	$-128, %r14
	cmpq	$1, %r9
	ja	.LBB37_63
.LBB37_64:
	testq	%r9, %r9
	je	.LBB37_66
	vpmovzxwd	(%rcx), %zmm14
	vpslld	$16, %zmm14, %zmm14
	vpmovzxwd	32(%rcx), %zmm15
	vpslld	$16, %zmm15, %zmm15
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%r11, %r9
	leaq	(%rbx,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm13
	vfmadd231ps	%zmm16, %zmm15, %zmm12
	vbroadcastss	(%rsi,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm15, %zmm10
	vbroadcastss	(%rsi,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vbroadcastss	(%r10), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm15, %zmm6
	vbroadcastss	(%r10,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm15, %zmm4
	vbroadcastss	(%r10,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vbroadcastss	(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm1
	vfmadd231ps	%zmm15, %zmm16, %zmm0
.LBB37_66:
	vmovups	%zmm13, (%rax)
	vmovups	%zmm12, 64(%rax)
	vmovups	%zmm11, (%rax,%r8,4)
	vmovups	%zmm10, 64(%rax,%r8,4)
	vmovups	%zmm9, (%rax,%r8,8)
	vmovups	%zmm8, 64(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%zmm7, (%rax,%rcx,4)
	vmovups	%zmm6, 64(%rax,%rcx,4)
	leaq	(%r8,%r8,4), %rdx
	shlq	$4, %r8
	vmovups	%zmm5, (%rax,%r8)
	vmovups	%zmm4, 64(%rax,%r8)
	vmovups	%zmm3, (%rax,%rdx,4)
	vmovups	%zmm2, 64(%rax,%rdx,4)
	vmovups	%zmm1, (%rax,%rcx,8)
	leaq	(%rax,%rcx,8), %rax
	jmp	.LBB37_112
.LBB37_95:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
.LBB37_97:
	movq	(%r10), %rbx
	movq	8(%r10), %r14
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %r10
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB37_100
	movq	%rcx, %r15
	subq	%rbx, %r15
	addq	%r14, %r15
	addq	$4160, %r15
	.p2align	4
.LBB37_99:
	vpmovzxwd	(%rcx), %zmm22
	vpslld	$16, %zmm22, %zmm22
	vpmovzxwd	32(%rcx), %zmm23
	vpslld	$16, %zmm23, %zmm23
	leaq	4096(%rcx), %r12
	leaq	-64(%r15), %r13
	cmpq	%rbx, %r12
	cmovbq	%r12, %r13
	prefetcht0	(%r13)
	vbroadcastss	(%rsi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm21
	vfmadd231ps	%zmm24, %zmm23, %zmm20
	vbroadcastss	(%rsi,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm19
	vfmadd231ps	%zmm24, %zmm23, %zmm18
	vbroadcastss	(%rsi,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm17
	vfmadd231ps	%zmm24, %zmm23, %zmm16
	vbroadcastss	(%r11), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm15
	vfmadd231ps	%zmm24, %zmm23, %zmm14
	vbroadcastss	(%r11,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm13
	vfmadd231ps	%zmm24, %zmm23, %zmm12
	vbroadcastss	(%r11,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm23, %zmm10
	vbroadcastss	(%r10), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm9
	vfmadd231ps	%zmm24, %zmm23, %zmm8
	vbroadcastss	(%r10,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm23, %zmm6
	vbroadcastss	(%r10,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm5
	vfmadd231ps	%zmm24, %zmm23, %zmm4
	vbroadcastss	(%rdi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm3
	vfmadd231ps	%zmm24, %zmm23, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm1
	vfmadd231ps	%zmm23, %zmm24, %zmm0
	vpmovzxwd	64(%rcx), %zmm22
	vpslld	$16, %zmm22, %zmm22
	vpmovzxwd	96(%rcx), %zmm23
	vpslld	$16, %zmm23, %zmm23
	leaq	4160(%rcx), %r12
	cmpq	%rbx, %r12
	cmovaeq	%r15, %r12
	prefetcht0	(%r12)
	vbroadcastss	4(%rsi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm21
	vfmadd231ps	%zmm24, %zmm23, %zmm20
	vbroadcastss	4(%rsi,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm19
	vfmadd231ps	%zmm24, %zmm23, %zmm18
	vbroadcastss	4(%rsi,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm17
	vfmadd231ps	%zmm24, %zmm23, %zmm16
	vbroadcastss	4(%r11), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm15
	vfmadd231ps	%zmm24, %zmm23, %zmm14
	vbroadcastss	4(%r11,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm13
	vfmadd231ps	%zmm24, %zmm23, %zmm12
	vbroadcastss	4(%r11,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm23, %zmm10
	vbroadcastss	4(%r10), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm9
	vfmadd231ps	%zmm24, %zmm23, %zmm8
	vbroadcastss	4(%r10,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm23, %zmm6
	vbroadcastss	4(%r10,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm5
	vfmadd231ps	%zmm24, %zmm23, %zmm4
	vbroadcastss	4(%rdi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm3
	vfmadd231ps	%zmm24, %zmm23, %zmm2
	vbroadcastss	4(%rdi,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm1
	vfmadd231ps	%zmm23, %zmm24, %zmm0
	addq	$8, %rsi
	addq	$8, %r11
	addq	$8, %r10
	addq	$8, %rdi
	subq	$-128, %rcx
	addq	$-2, %r9
	subq	$-128, %r15
	cmpq	$1, %r9
	ja	.LBB37_99
.LBB37_100:
	testq	%r9, %r9
	je	.LBB37_102
	vpmovzxwd	(%rcx), %zmm22
	vpslld	$16, %zmm22, %zmm22
	vpmovzxwd	32(%rcx), %zmm23
	vpslld	$16, %zmm23, %zmm23
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%rbx, %r9
	leaq	(%r14,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm21
	vfmadd231ps	%zmm24, %zmm23, %zmm20
	vbroadcastss	(%rsi,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm19
	vfmadd231ps	%zmm24, %zmm23, %zmm18
	vbroadcastss	(%rsi,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm17
	vfmadd231ps	%zmm24, %zmm23, %zmm16
	vbroadcastss	(%r11), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm15
	vfmadd231ps	%zmm24, %zmm23, %zmm14
	vbroadcastss	(%r11,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm13
	vfmadd231ps	%zmm24, %zmm23, %zmm12
	vbroadcastss	(%r11,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm23, %zmm10
	vbroadcastss	(%r10), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm9
	vfmadd231ps	%zmm24, %zmm23, %zmm8
	vbroadcastss	(%r10,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm23, %zmm6
	vbroadcastss	(%r10,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm5
	vfmadd231ps	%zmm24, %zmm23, %zmm4
	vbroadcastss	(%rdi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm3
	vfmadd231ps	%zmm24, %zmm23, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm1
	vfmadd231ps	%zmm23, %zmm24, %zmm0
.LBB37_102:
	vmovups	%zmm21, (%rax)
	vmovups	%zmm20, 64(%rax)
	vmovups	%zmm19, (%rax,%r8,4)
	vmovups	%zmm18, 64(%rax,%r8,4)
	vmovups	%zmm17, (%rax,%r8,8)
	vmovups	%zmm16, 64(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%zmm15, (%rax,%rcx,4)
	vmovups	%zmm14, 64(%rax,%rcx,4)
	movq	%r8, %rdx
	shlq	$4, %rdx
	vmovups	%zmm13, (%rax,%rdx)
	vmovups	%zmm12, 64(%rax,%rdx)
	leaq	(%r8,%r8,4), %rdx
	vmovups	%zmm11, (%rax,%rdx,4)
	vmovups	%zmm10, 64(%rax,%rdx,4)
	vmovups	%zmm9, (%rax,%rcx,8)
	vmovups	%zmm8, 64(%rax,%rcx,8)
	leaq	(%r8,%r8,8), %rcx
	leaq	(%rcx,%rcx,2), %rsi
	addq	%r8, %rsi
	vmovups	%zmm7, (%rax,%rsi)
	vmovups	%zmm6, 64(%rax,%rsi)
	shlq	$5, %r8
	vmovups	%zmm5, (%rax,%r8)
	vmovups	%zmm4, 64(%rax,%r8)
	vmovups	%zmm3, (%rax,%rcx,4)
	vmovups	%zmm2, 64(%rax,%rcx,4)
	vmovups	%zmm1, (%rax,%rdx,8)
	leaq	(%rax,%rdx,8), %rax
	jmp	.LBB37_112
.LBB37_77:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
.LBB37_79:
	movq	(%r10), %r11
	movq	8(%r10), %rbx
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r10
	leaq	(%rsi,%rdi,8), %rdi
	cmpq	$2, %r9
	jb	.LBB37_82
	movq	%rcx, %r14
	subq	%r11, %r14
	addq	%rbx, %r14
	addq	$4160, %r14
	.p2align	4
.LBB37_81:
	vpmovzxwd	(%rcx), %zmm18
	vpslld	$16, %zmm18, %zmm18
	vpmovzxwd	32(%rcx), %zmm19
	leaq	4096(%rcx), %r15
	leaq	-64(%r14), %r12
	cmpq	%r11, %r15
	cmovbq	%r15, %r12
	vpslld	$16, %zmm19, %zmm19
	prefetcht0	(%r12)
	vbroadcastss	(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm17
	vfmadd231ps	%zmm20, %zmm19, %zmm16
	vbroadcastss	(%rsi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm19, %zmm14
	vbroadcastss	(%rsi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm19, %zmm12
	vbroadcastss	(%r10), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm19, %zmm10
	vbroadcastss	(%r10,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm19, %zmm8
	vbroadcastss	(%r10,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm19, %zmm6
	vbroadcastss	(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm19, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm19, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm1
	vfmadd231ps	%zmm19, %zmm20, %zmm0
	vpmovzxwd	64(%rcx), %zmm18
	vpslld	$16, %zmm18, %zmm18
	vpmovzxwd	96(%rcx), %zmm19
	vpslld	$16, %zmm19, %zmm19
	leaq	4160(%rcx), %r15
	cmpq	%r11, %r15
	cmovaeq	%r14, %r15
	prefetcht0	(%r15)
	vbroadcastss	4(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm17
	vfmadd231ps	%zmm20, %zmm19, %zmm16
	vbroadcastss	4(%rsi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm19, %zmm14
	vbroadcastss	4(%rsi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm19, %zmm12
	vbroadcastss	4(%r10), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm19, %zmm10
	vbroadcastss	4(%r10,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm19, %zmm8
	vbroadcastss	4(%r10,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm19, %zmm6
	vbroadcastss	4(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm19, %zmm4
	vbroadcastss	4(%rdi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm19, %zmm2
	vbroadcastss	4(%rdi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm1
	vfmadd231ps	%zmm19, %zmm20, %zmm0
	addq	$8, %rsi
	addq	$8, %r10
	addq	$8, %rdi
	subq	$-128, %rcx
	addq	$-2, %r9
	subq	$-128, %r14
	cmpq	$1, %r9
	ja	.LBB37_81
.LBB37_82:
	testq	%r9, %r9
	je	.LBB37_84
	vpmovzxwd	(%rcx), %zmm18
	vpslld	$16, %zmm18, %zmm18
	vpmovzxwd	32(%rcx), %zmm19
	vpslld	$16, %zmm19, %zmm19
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%r11, %r9
	leaq	(%rbx,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm17
	vfmadd231ps	%zmm20, %zmm19, %zmm16
	vbroadcastss	(%rsi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm19, %zmm14
	vbroadcastss	(%rsi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm19, %zmm12
	vbroadcastss	(%r10), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm19, %zmm10
	vbroadcastss	(%r10,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm19, %zmm8
	vbroadcastss	(%r10,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm19, %zmm6
	vbroadcastss	(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm19, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm19, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm1
	vfmadd231ps	%zmm19, %zmm20, %zmm0
.LBB37_84:
	vmovups	%zmm17, (%rax)
	vmovups	%zmm16, 64(%rax)
	vmovups	%zmm15, (%rax,%r8,4)
	vmovups	%zmm14, 64(%rax,%r8,4)
	vmovups	%zmm13, (%rax,%r8,8)
	vmovups	%zmm12, 64(%rax,%r8,8)
	leaq	(%r8,%r8,2), %rcx
	vmovups	%zmm11, (%rax,%rcx,4)
	vmovups	%zmm10, 64(%rax,%rcx,4)
	movq	%r8, %rdx
	shlq	$4, %rdx
	vmovups	%zmm9, (%rax,%rdx)
	vmovups	%zmm8, 64(%rax,%rdx)
	leaq	(%r8,%r8,4), %rdx
	vmovups	%zmm7, (%rax,%rdx,4)
	vmovups	%zmm6, 64(%rax,%rdx,4)
	vmovups	%zmm5, (%rax,%rcx,8)
	vmovups	%zmm4, 64(%rax,%rcx,8)
	leaq	(%r8,%r8,8), %rcx
	leaq	(%rcx,%rcx,2), %rcx
	addq	%r8, %rcx
	vmovups	%zmm3, (%rax,%rcx)
	vmovups	%zmm2, 64(%rax,%rcx)
	shlq	$5, %r8
.LBB37_47:
	vmovups	%zmm1, (%rax,%r8)
	addq	%r8, %rax
.LBB37_112:
	vmovups	%zmm0, 64(%rax)
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
.LBB37_113:
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
	.long	.LBB37_48-.LJTI37_0
	.long	.LBB37_58-.LJTI37_0
	.long	.LBB37_67-.LJTI37_0
	.long	.LBB37_76-.LJTI37_0
	.long	.LBB37_85-.LJTI37_0
	.long	.LBB37_94-.LJTI37_0
	.long	.LBB37_103-.LJTI37_0
	.text
	.p2align	4
	.type	int8_page_tile_of_outputs,@function
int8_page_tile_of_outputs:
	decq	%rdi
	cmpq	$11, %rdi
	ja	.LBB38_113
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	72(%rsp), %r11
	movl	64(%rsp), %ebx
	movq	56(%rsp), %r10
	movq	48(%rsp), %rax
	leaq	.LJTI38_0(%rip), %r14
	movslq	(%r14,%rdi,4), %rdi
	addq	%r14, %rdi
	jmpq	*%rdi
.LBB38_2:
	testl	%ebx, %ebx
	je	.LBB38_3
	vmovups	(%rax), %zmm1
	vmovups	64(%rax), %zmm0
	jmp	.LBB38_5
.LBB38_103:
	testl	%ebx, %ebx
	je	.LBB38_104
	vmovups	(%rax), %zmm23
	vmovups	64(%rax), %zmm22
	vmovups	(%rax,%r10,4), %zmm21
	vmovups	64(%rax,%r10,4), %zmm20
	vmovups	(%rax,%r10,8), %zmm19
	vmovups	64(%rax,%r10,8), %zmm18
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm17
	vmovups	64(%rax,%rdi,4), %zmm16
	movq	%r10, %rbx
	shlq	$4, %rbx
	vmovups	(%rax,%rbx), %zmm15
	vmovups	64(%rax,%rbx), %zmm14
	leaq	(%r10,%r10,4), %rbx
	vmovups	(%rax,%rbx,4), %zmm13
	vmovups	64(%rax,%rbx,4), %zmm12
	vmovups	(%rax,%rdi,8), %zmm11
	vmovups	64(%rax,%rdi,8), %zmm10
	leaq	(%r10,%r10,8), %rdi
	leaq	(%rdi,%rdi,2), %r14
	addq	%r10, %r14
	vmovups	(%rax,%r14), %zmm9
	vmovups	64(%rax,%r14), %zmm8
	movq	%r10, %r14
	shlq	$5, %r14
	vmovups	(%rax,%r14), %zmm7
	vmovups	64(%rax,%r14), %zmm6
	vmovups	(%rax,%rdi,4), %zmm5
	vmovups	64(%rax,%rdi,4), %zmm4
	vmovups	(%rax,%rbx,8), %zmm3
	vmovups	64(%rax,%rbx,8), %zmm2
	imulq	$44, %r10, %rdi
	vmovups	(%rax,%rdi), %zmm1
	vmovups	64(%rax,%rdi), %zmm0
	jmp	.LBB38_106
.LBB38_38:
	testl	%ebx, %ebx
	je	.LBB38_39
	vmovups	(%rax), %zmm9
	vmovups	64(%rax), %zmm8
	vmovups	(%rax,%r10,4), %zmm7
	vmovups	64(%rax,%r10,4), %zmm6
	vmovups	(%rax,%r10,8), %zmm5
	vmovups	64(%rax,%r10,8), %zmm4
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm3
	vmovups	64(%rax,%rdi,4), %zmm2
	movq	%r10, %rdi
	shlq	$4, %rdi
	vmovups	(%rax,%rdi), %zmm1
	vmovups	64(%rax,%rdi), %zmm0
	jmp	.LBB38_41
.LBB38_85:
	testl	%ebx, %ebx
	je	.LBB38_86
	vmovups	(%rax), %zmm19
	vmovups	64(%rax), %zmm18
	vmovups	(%rax,%r10,4), %zmm17
	vmovups	64(%rax,%r10,4), %zmm16
	vmovups	(%rax,%r10,8), %zmm15
	vmovups	64(%rax,%r10,8), %zmm14
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm13
	vmovups	64(%rax,%rdi,4), %zmm12
	movq	%r10, %rbx
	shlq	$4, %rbx
	vmovups	(%rax,%rbx), %zmm11
	vmovups	64(%rax,%rbx), %zmm10
	leaq	(%r10,%r10,4), %rbx
	vmovups	(%rax,%rbx,4), %zmm9
	vmovups	64(%rax,%rbx,4), %zmm8
	vmovups	(%rax,%rdi,8), %zmm7
	vmovups	64(%rax,%rdi,8), %zmm6
	leaq	(%r10,%r10,8), %rdi
	leaq	(%rdi,%rdi,2), %rbx
	addq	%r10, %rbx
	vmovups	(%rax,%rbx), %zmm5
	vmovups	64(%rax,%rbx), %zmm4
	movq	%r10, %rbx
	shlq	$5, %rbx
	vmovups	(%rax,%rbx), %zmm3
	vmovups	64(%rax,%rbx), %zmm2
	vmovups	(%rax,%rdi,4), %zmm1
	vmovups	64(%rax,%rdi,4), %zmm0
	jmp	.LBB38_88
.LBB38_20:
	testl	%ebx, %ebx
	je	.LBB38_21
	vmovups	(%rax), %zmm1
	vmovups	64(%rax), %zmm2
	vmovups	(%rax,%r10,4), %zmm3
	vmovups	64(%rax,%r10,4), %zmm4
	vmovups	(%rax,%r10,8), %zmm5
	vmovups	64(%rax,%r10,8), %zmm0
	jmp	.LBB38_23
.LBB38_29:
	testl	%ebx, %ebx
	je	.LBB38_30
	vmovups	(%rax), %zmm4
	vmovups	64(%rax), %zmm3
	vmovups	(%rax,%r10,4), %zmm2
	vmovups	64(%rax,%r10,4), %zmm1
	vmovups	(%rax,%r10,8), %zmm5
	vmovups	64(%rax,%r10,8), %zmm6
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm7
	vmovups	64(%rax,%rdi,4), %zmm0
	jmp	.LBB38_32
.LBB38_67:
	testl	%ebx, %ebx
	je	.LBB38_68
	vmovups	(%rax), %zmm15
	vmovups	64(%rax), %zmm14
	vmovups	(%rax,%r10,4), %zmm13
	vmovups	64(%rax,%r10,4), %zmm12
	vmovups	(%rax,%r10,8), %zmm11
	vmovups	64(%rax,%r10,8), %zmm10
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm9
	vmovups	64(%rax,%rdi,4), %zmm8
	movq	%r10, %rbx
	shlq	$4, %rbx
	vmovups	(%rax,%rbx), %zmm7
	vmovups	64(%rax,%rbx), %zmm6
	leaq	(%r10,%r10,4), %rbx
	vmovups	(%rax,%rbx,4), %zmm5
	vmovups	64(%rax,%rbx,4), %zmm4
	vmovups	(%rax,%rdi,8), %zmm3
	vmovups	64(%rax,%rdi,8), %zmm2
	leaq	(%r10,%r10,8), %rdi
	leaq	(%rdi,%rdi,2), %rdi
	addq	%r10, %rdi
	vmovups	(%rax,%rdi), %zmm1
	vmovups	64(%rax,%rdi), %zmm0
	jmp	.LBB38_70
.LBB38_11:
	testl	%ebx, %ebx
	je	.LBB38_12
	vmovups	(%rax), %zmm1
	vmovups	64(%rax), %zmm2
	vmovups	(%rax,%r10,4), %zmm3
	vmovups	64(%rax,%r10,4), %zmm0
	jmp	.LBB38_14
.LBB38_48:
	testl	%ebx, %ebx
	je	.LBB38_49
	vmovups	(%rax), %zmm11
	vmovups	64(%rax), %zmm10
	vmovups	(%rax,%r10,4), %zmm9
	vmovups	64(%rax,%r10,4), %zmm8
	vmovups	(%rax,%r10,8), %zmm7
	vmovups	64(%rax,%r10,8), %zmm6
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm5
	vmovups	64(%rax,%rdi,4), %zmm4
	movq	%r10, %rdi
	shlq	$4, %rdi
	vmovups	(%rax,%rdi), %zmm3
	vmovups	64(%rax,%rdi), %zmm2
	leaq	(%r10,%r10,4), %rdi
	vmovups	(%rax,%rdi,4), %zmm1
	vmovups	64(%rax,%rdi,4), %zmm0
	jmp	.LBB38_51
.LBB38_58:
	testl	%ebx, %ebx
	je	.LBB38_59
	vmovups	(%rax), %zmm13
	vmovups	64(%rax), %zmm12
	vmovups	(%rax,%r10,4), %zmm11
	vmovups	64(%rax,%r10,4), %zmm10
	vmovups	(%rax,%r10,8), %zmm9
	vmovups	64(%rax,%r10,8), %zmm8
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm7
	vmovups	64(%rax,%rdi,4), %zmm6
	movq	%r10, %rbx
	shlq	$4, %rbx
	vmovups	(%rax,%rbx), %zmm5
	vmovups	64(%rax,%rbx), %zmm4
	leaq	(%r10,%r10,4), %rbx
	vmovups	(%rax,%rbx,4), %zmm3
	vmovups	64(%rax,%rbx,4), %zmm2
	vmovups	(%rax,%rdi,8), %zmm1
	vmovups	64(%rax,%rdi,8), %zmm0
	jmp	.LBB38_61
.LBB38_94:
	testl	%ebx, %ebx
	je	.LBB38_95
	vmovups	(%rax), %zmm21
	vmovups	64(%rax), %zmm20
	vmovups	(%rax,%r10,4), %zmm19
	vmovups	64(%rax,%r10,4), %zmm18
	vmovups	(%rax,%r10,8), %zmm17
	vmovups	64(%rax,%r10,8), %zmm16
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm15
	vmovups	64(%rax,%rdi,4), %zmm14
	movq	%r10, %rbx
	shlq	$4, %rbx
	vmovups	(%rax,%rbx), %zmm13
	vmovups	64(%rax,%rbx), %zmm12
	leaq	(%r10,%r10,4), %rbx
	vmovups	(%rax,%rbx,4), %zmm11
	vmovups	64(%rax,%rbx,4), %zmm10
	vmovups	(%rax,%rdi,8), %zmm9
	vmovups	64(%rax,%rdi,8), %zmm8
	leaq	(%r10,%r10,8), %rdi
	leaq	(%rdi,%rdi,2), %r14
	addq	%r10, %r14
	vmovups	(%rax,%r14), %zmm7
	vmovups	64(%rax,%r14), %zmm6
	movq	%r10, %r14
	shlq	$5, %r14
	vmovups	(%rax,%r14), %zmm5
	vmovups	64(%rax,%r14), %zmm4
	vmovups	(%rax,%rdi,4), %zmm3
	vmovups	64(%rax,%rdi,4), %zmm2
	vmovups	(%rax,%rbx,8), %zmm1
	vmovups	64(%rax,%rbx,8), %zmm0
	jmp	.LBB38_97
.LBB38_76:
	testl	%ebx, %ebx
	je	.LBB38_77
	vmovups	(%rax), %zmm17
	vmovups	64(%rax), %zmm16
	vmovups	(%rax,%r10,4), %zmm15
	vmovups	64(%rax,%r10,4), %zmm14
	vmovups	(%rax,%r10,8), %zmm13
	vmovups	64(%rax,%r10,8), %zmm12
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm11
	vmovups	64(%rax,%rdi,4), %zmm10
	movq	%r10, %rbx
	shlq	$4, %rbx
	vmovups	(%rax,%rbx), %zmm9
	vmovups	64(%rax,%rbx), %zmm8
	leaq	(%r10,%r10,4), %rbx
	vmovups	(%rax,%rbx,4), %zmm7
	vmovups	64(%rax,%rbx,4), %zmm6
	vmovups	(%rax,%rdi,8), %zmm5
	vmovups	64(%rax,%rdi,8), %zmm4
	leaq	(%r10,%r10,8), %rdi
	leaq	(%rdi,%rdi,2), %rdi
	addq	%r10, %rdi
	vmovups	(%rax,%rdi), %zmm3
	vmovups	64(%rax,%rdi), %zmm2
	movq	%r10, %rdi
	shlq	$5, %rdi
	vmovups	(%rax,%rdi), %zmm1
	vmovups	64(%rax,%rdi), %zmm0
	jmp	.LBB38_79
.LBB38_104:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm23, %xmm23, %xmm23
.LBB38_106:
	movq	(%r11), %rbx
	movq	8(%r11), %r14
	vmovups	(%r8), %zmm25
	vmovups	64(%r8), %zmm24
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %r8
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB38_109
	movq	%rcx, %r15
	subq	%rbx, %r15
	addq	%r14, %r15
	addq	$4128, %r15
	.p2align	4
.LBB38_108:
	vpmovsxbd	(%rcx), %zmm26
	vcvtdq2ps	%zmm26, %zmm26
	vmulps	%zmm26, %zmm25, %zmm26
	vpmovsxbd	16(%rcx), %zmm27
	leaq	4096(%rcx), %r12
	leaq	-32(%r15), %r13
	cmpq	%rbx, %r12
	cmovbq	%r12, %r13
	vcvtdq2ps	%zmm27, %zmm27
	prefetcht0	(%r13)
	vbroadcastss	(%rsi), %zmm28
	vmulps	%zmm27, %zmm24, %zmm27
	vfmadd231ps	%zmm26, %zmm28, %zmm23
	vbroadcastss	(%rsi,%rdx,4), %zmm29
	vfmadd231ps	%zmm28, %zmm27, %zmm22
	vfmadd231ps	%zmm26, %zmm29, %zmm21
	vbroadcastss	(%rsi,%rdx,8), %zmm28
	vfmadd231ps	%zmm29, %zmm27, %zmm20
	vfmadd231ps	%zmm26, %zmm28, %zmm19
	vbroadcastss	(%r11), %zmm29
	vfmadd231ps	%zmm28, %zmm27, %zmm18
	vfmadd231ps	%zmm26, %zmm29, %zmm17
	vbroadcastss	(%r11,%rdx,4), %zmm28
	vfmadd231ps	%zmm29, %zmm27, %zmm16
	vfmadd231ps	%zmm26, %zmm28, %zmm15
	vbroadcastss	(%r11,%rdx,8), %zmm29
	vfmadd231ps	%zmm28, %zmm27, %zmm14
	vfmadd231ps	%zmm26, %zmm29, %zmm13
	vbroadcastss	(%r8), %zmm28
	vfmadd231ps	%zmm29, %zmm27, %zmm12
	vfmadd231ps	%zmm26, %zmm28, %zmm11
	vbroadcastss	(%r8,%rdx,4), %zmm29
	vfmadd231ps	%zmm28, %zmm27, %zmm10
	vfmadd231ps	%zmm26, %zmm29, %zmm9
	vbroadcastss	(%r8,%rdx,8), %zmm28
	vfmadd231ps	%zmm29, %zmm27, %zmm8
	vfmadd231ps	%zmm26, %zmm28, %zmm7
	vbroadcastss	(%rdi), %zmm29
	vfmadd231ps	%zmm28, %zmm27, %zmm6
	vfmadd231ps	%zmm26, %zmm29, %zmm5
	vbroadcastss	(%rdi,%rdx,4), %zmm28
	vfmadd231ps	%zmm29, %zmm27, %zmm4
	vfmadd231ps	%zmm26, %zmm28, %zmm3
	vbroadcastss	(%rdi,%rdx,8), %zmm29
	vfmadd231ps	%zmm28, %zmm27, %zmm2
	vfmadd231ps	%zmm26, %zmm29, %zmm1
	vpmovsxbd	32(%rcx), %zmm26
	vfmadd231ps	%zmm27, %zmm29, %zmm0
	vcvtdq2ps	%zmm26, %zmm26
	vpmovsxbd	48(%rcx), %zmm27
	vmulps	%zmm26, %zmm25, %zmm26
	vcvtdq2ps	%zmm27, %zmm27
	vmulps	%zmm27, %zmm24, %zmm27
	leaq	4128(%rcx), %r12
	cmpq	%rbx, %r12
	cmovaeq	%r15, %r12
	prefetcht0	(%r12)
	vbroadcastss	4(%rsi), %zmm28
	vfmadd231ps	%zmm26, %zmm28, %zmm23
	vfmadd231ps	%zmm28, %zmm27, %zmm22
	vbroadcastss	4(%rsi,%rdx,4), %zmm28
	vfmadd231ps	%zmm26, %zmm28, %zmm21
	vfmadd231ps	%zmm28, %zmm27, %zmm20
	vbroadcastss	4(%rsi,%rdx,8), %zmm28
	vfmadd231ps	%zmm26, %zmm28, %zmm19
	vfmadd231ps	%zmm28, %zmm27, %zmm18
	vbroadcastss	4(%r11), %zmm28
	vfmadd231ps	%zmm26, %zmm28, %zmm17
	vfmadd231ps	%zmm28, %zmm27, %zmm16
	vbroadcastss	4(%r11,%rdx,4), %zmm28
	vfmadd231ps	%zmm26, %zmm28, %zmm15
	vfmadd231ps	%zmm28, %zmm27, %zmm14
	vbroadcastss	4(%r11,%rdx,8), %zmm28
	vfmadd231ps	%zmm26, %zmm28, %zmm13
	vfmadd231ps	%zmm28, %zmm27, %zmm12
	vbroadcastss	4(%r8), %zmm28
	vfmadd231ps	%zmm26, %zmm28, %zmm11
	vfmadd231ps	%zmm28, %zmm27, %zmm10
	vbroadcastss	4(%r8,%rdx,4), %zmm28
	vfmadd231ps	%zmm26, %zmm28, %zmm9
	vfmadd231ps	%zmm28, %zmm27, %zmm8
	vbroadcastss	4(%r8,%rdx,8), %zmm28
	vfmadd231ps	%zmm26, %zmm28, %zmm7
	vfmadd231ps	%zmm28, %zmm27, %zmm6
	vbroadcastss	4(%rdi), %zmm28
	vfmadd231ps	%zmm26, %zmm28, %zmm5
	vfmadd231ps	%zmm28, %zmm27, %zmm4
	vbroadcastss	4(%rdi,%rdx,4), %zmm28
	vfmadd231ps	%zmm26, %zmm28, %zmm3
	vfmadd231ps	%zmm28, %zmm27, %zmm2
	vbroadcastss	4(%rdi,%rdx,8), %zmm28
	vfmadd231ps	%zmm26, %zmm28, %zmm1
	vfmadd231ps	%zmm27, %zmm28, %zmm0
	addq	$8, %rsi
	addq	$8, %r11
	addq	$8, %r8
	addq	$8, %rdi
	addq	$64, %rcx
	addq	$-2, %r9
	addq	$64, %r15
	cmpq	$1, %r9
	ja	.LBB38_108
.LBB38_109:
	testq	%r9, %r9
	je	.LBB38_111
	vpmovsxbd	(%rcx), %zmm26
	vcvtdq2ps	%zmm26, %zmm26
	vmulps	%zmm26, %zmm25, %zmm25
	vpmovsxbd	16(%rcx), %zmm26
	vcvtdq2ps	%zmm26, %zmm26
	vmulps	%zmm26, %zmm24, %zmm24
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%rbx, %r9
	leaq	(%r14,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm23
	vfmadd231ps	%zmm26, %zmm24, %zmm22
	vbroadcastss	(%rsi,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm21
	vfmadd231ps	%zmm26, %zmm24, %zmm20
	vbroadcastss	(%rsi,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm19
	vfmadd231ps	%zmm26, %zmm24, %zmm18
	vbroadcastss	(%r11), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm17
	vfmadd231ps	%zmm26, %zmm24, %zmm16
	vbroadcastss	(%r11,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm15
	vfmadd231ps	%zmm26, %zmm24, %zmm14
	vbroadcastss	(%r11,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm13
	vfmadd231ps	%zmm26, %zmm24, %zmm12
	vbroadcastss	(%r8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm11
	vfmadd231ps	%zmm26, %zmm24, %zmm10
	vbroadcastss	(%r8,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm9
	vfmadd231ps	%zmm26, %zmm24, %zmm8
	vbroadcastss	(%r8,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm7
	vfmadd231ps	%zmm26, %zmm24, %zmm6
	vbroadcastss	(%rdi), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm5
	vfmadd231ps	%zmm26, %zmm24, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm3
	vfmadd231ps	%zmm26, %zmm24, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm1
	vfmadd231ps	%zmm24, %zmm26, %zmm0
.LBB38_111:
	vmovups	%zmm23, (%rax)
	vmovups	%zmm22, 64(%rax)
	vmovups	%zmm21, (%rax,%r10,4)
	vmovups	%zmm20, 64(%rax,%r10,4)
	vmovups	%zmm19, (%rax,%r10,8)
	vmovups	%zmm18, 64(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%zmm17, (%rax,%rcx,4)
	vmovups	%zmm16, 64(%rax,%rcx,4)
	movq	%r10, %rdx
	shlq	$4, %rdx
	vmovups	%zmm15, (%rax,%rdx)
	vmovups	%zmm14, 64(%rax,%rdx)
	leaq	(%r10,%r10,4), %rdx
	vmovups	%zmm13, (%rax,%rdx,4)
	vmovups	%zmm12, 64(%rax,%rdx,4)
	vmovups	%zmm11, (%rax,%rcx,8)
	vmovups	%zmm10, 64(%rax,%rcx,8)
	leaq	(%r10,%r10,8), %rcx
	leaq	(%rcx,%rcx,2), %rsi
	addq	%r10, %rsi
	vmovups	%zmm9, (%rax,%rsi)
	vmovups	%zmm8, 64(%rax,%rsi)
	imulq	$44, %r10, %rsi
	shlq	$5, %r10
	vmovups	%zmm7, (%rax,%r10)
	vmovups	%zmm6, 64(%rax,%r10)
	vmovups	%zmm5, (%rax,%rcx,4)
	vmovups	%zmm4, 64(%rax,%rcx,4)
	vmovups	%zmm3, (%rax,%rdx,8)
	vmovups	%zmm2, 64(%rax,%rdx,8)
	vmovups	%zmm1, (%rax,%rsi)
	addq	%rsi, %rax
	jmp	.LBB38_112
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
	vmovups	(%r8), %zmm11
	vmovups	64(%r8), %zmm10
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB38_44
	movq	%rcx, %r8
	subq	%rbx, %r8
	addq	%r11, %r8
	addq	$4128, %r8
	.p2align	4
.LBB38_43:
	vpmovsxbd	(%rcx), %zmm12
	vcvtdq2ps	%zmm12, %zmm12
	vpmovsxbd	16(%rcx), %zmm13
	vmulps	%zmm12, %zmm11, %zmm12
	vcvtdq2ps	%zmm13, %zmm13
	vmulps	%zmm13, %zmm10, %zmm13
	leaq	4096(%rcx), %r14
	leaq	-32(%r8), %r15
	cmpq	%rbx, %r14
	cmovbq	%r14, %r15
	prefetcht0	(%r15)
	vbroadcastss	(%rsi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm9
	vfmadd231ps	%zmm14, %zmm13, %zmm8
	vbroadcastss	(%rsi,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm13, %zmm6
	vbroadcastss	(%rsi,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm5
	vfmadd231ps	%zmm14, %zmm13, %zmm4
	vbroadcastss	(%rdi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm3
	vfmadd231ps	%zmm14, %zmm13, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm1
	vfmadd231ps	%zmm13, %zmm14, %zmm0
	vpmovsxbd	32(%rcx), %zmm12
	vcvtdq2ps	%zmm12, %zmm12
	vmulps	%zmm12, %zmm11, %zmm12
	vpmovsxbd	48(%rcx), %zmm13
	vcvtdq2ps	%zmm13, %zmm13
	leaq	4128(%rcx), %r14
	cmpq	%rbx, %r14
	cmovaeq	%r8, %r14
	vmulps	%zmm13, %zmm10, %zmm13
	prefetcht0	(%r14)
	vbroadcastss	4(%rsi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm9
	vfmadd231ps	%zmm14, %zmm13, %zmm8
	vbroadcastss	4(%rsi,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm13, %zmm6
	vbroadcastss	4(%rsi,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm5
	vfmadd231ps	%zmm14, %zmm13, %zmm4
	vbroadcastss	4(%rdi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm3
	vfmadd231ps	%zmm14, %zmm13, %zmm2
	vbroadcastss	4(%rdi,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm1
	vfmadd231ps	%zmm13, %zmm14, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$64, %rcx
	addq	$-2, %r9
	addq	$64, %r8
	cmpq	$1, %r9
	ja	.LBB38_43
.LBB38_44:
	testq	%r9, %r9
	je	.LBB38_46
	vpmovsxbd	(%rcx), %zmm12
	vcvtdq2ps	%zmm12, %zmm12
	vmulps	%zmm12, %zmm11, %zmm11
	vpmovsxbd	16(%rcx), %zmm12
	vcvtdq2ps	%zmm12, %zmm12
	vmulps	%zmm12, %zmm10, %zmm10
	addq	$4096, %rcx
	movq	%rcx, %r8
	subq	%rbx, %r8
	leaq	(%r11,%r8), %r8
	cmovbq	%rcx, %r8
	prefetcht0	(%r8)
	vbroadcastss	(%rsi), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm9
	vfmadd231ps	%zmm12, %zmm10, %zmm8
	vbroadcastss	(%rsi,%rdx,4), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm10, %zmm6
	vbroadcastss	(%rsi,%rdx,8), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm10, %zmm4
	vbroadcastss	(%rdi), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm10, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm1
	vfmadd231ps	%zmm10, %zmm12, %zmm0
.LBB38_46:
	vmovups	%zmm9, (%rax)
	vmovups	%zmm8, 64(%rax)
	vmovups	%zmm7, (%rax,%r10,4)
	vmovups	%zmm6, 64(%rax,%r10,4)
	vmovups	%zmm5, (%rax,%r10,8)
	vmovups	%zmm4, 64(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%zmm3, (%rax,%rcx,4)
	vmovups	%zmm2, 64(%rax,%rcx,4)
	shlq	$4, %r10
	jmp	.LBB38_47
.LBB38_86:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
.LBB38_88:
	movq	(%r11), %rbx
	movq	8(%r11), %r14
	vmovups	(%r8), %zmm21
	vmovups	64(%r8), %zmm20
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %r8
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB38_91
	movq	%rcx, %r15
	subq	%rbx, %r15
	addq	%r14, %r15
	addq	$4128, %r15
	.p2align	4
.LBB38_90:
	vpmovsxbd	(%rcx), %zmm22
	vcvtdq2ps	%zmm22, %zmm22
	vmulps	%zmm22, %zmm21, %zmm22
	vpmovsxbd	16(%rcx), %zmm23
	leaq	4096(%rcx), %r12
	leaq	-32(%r15), %r13
	cmpq	%rbx, %r12
	cmovbq	%r12, %r13
	vcvtdq2ps	%zmm23, %zmm23
	prefetcht0	(%r13)
	vbroadcastss	(%rsi), %zmm24
	vmulps	%zmm23, %zmm20, %zmm23
	vfmadd231ps	%zmm22, %zmm24, %zmm19
	vbroadcastss	(%rsi,%rdx,4), %zmm25
	vfmadd231ps	%zmm24, %zmm23, %zmm18
	vfmadd231ps	%zmm22, %zmm25, %zmm17
	vbroadcastss	(%rsi,%rdx,8), %zmm24
	vfmadd231ps	%zmm25, %zmm23, %zmm16
	vfmadd231ps	%zmm22, %zmm24, %zmm15
	vbroadcastss	(%r11), %zmm25
	vfmadd231ps	%zmm24, %zmm23, %zmm14
	vfmadd231ps	%zmm22, %zmm25, %zmm13
	vbroadcastss	(%r11,%rdx,4), %zmm24
	vfmadd231ps	%zmm25, %zmm23, %zmm12
	vfmadd231ps	%zmm22, %zmm24, %zmm11
	vbroadcastss	(%r11,%rdx,8), %zmm25
	vfmadd231ps	%zmm24, %zmm23, %zmm10
	vfmadd231ps	%zmm22, %zmm25, %zmm9
	vbroadcastss	(%r8), %zmm24
	vfmadd231ps	%zmm25, %zmm23, %zmm8
	vfmadd231ps	%zmm22, %zmm24, %zmm7
	vbroadcastss	(%r8,%rdx,4), %zmm25
	vfmadd231ps	%zmm24, %zmm23, %zmm6
	vfmadd231ps	%zmm22, %zmm25, %zmm5
	vbroadcastss	(%r8,%rdx,8), %zmm24
	vfmadd231ps	%zmm25, %zmm23, %zmm4
	vfmadd231ps	%zmm22, %zmm24, %zmm3
	vbroadcastss	(%rdi), %zmm25
	vfmadd231ps	%zmm24, %zmm23, %zmm2
	vfmadd231ps	%zmm22, %zmm25, %zmm1
	vpmovsxbd	32(%rcx), %zmm22
	vfmadd231ps	%zmm23, %zmm25, %zmm0
	vcvtdq2ps	%zmm22, %zmm22
	vpmovsxbd	48(%rcx), %zmm23
	vmulps	%zmm22, %zmm21, %zmm22
	vcvtdq2ps	%zmm23, %zmm23
	vmulps	%zmm23, %zmm20, %zmm23
	leaq	4128(%rcx), %r12
	cmpq	%rbx, %r12
	cmovaeq	%r15, %r12
	prefetcht0	(%r12)
	vbroadcastss	4(%rsi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm19
	vfmadd231ps	%zmm24, %zmm23, %zmm18
	vbroadcastss	4(%rsi,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm17
	vfmadd231ps	%zmm24, %zmm23, %zmm16
	vbroadcastss	4(%rsi,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm15
	vfmadd231ps	%zmm24, %zmm23, %zmm14
	vbroadcastss	4(%r11), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm13
	vfmadd231ps	%zmm24, %zmm23, %zmm12
	vbroadcastss	4(%r11,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm23, %zmm10
	vbroadcastss	4(%r11,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm9
	vfmadd231ps	%zmm24, %zmm23, %zmm8
	vbroadcastss	4(%r8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm23, %zmm6
	vbroadcastss	4(%r8,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm5
	vfmadd231ps	%zmm24, %zmm23, %zmm4
	vbroadcastss	4(%r8,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm3
	vfmadd231ps	%zmm24, %zmm23, %zmm2
	vbroadcastss	4(%rdi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm1
	vfmadd231ps	%zmm23, %zmm24, %zmm0
	addq	$8, %rsi
	addq	$8, %r11
	addq	$8, %r8
	addq	$8, %rdi
	addq	$64, %rcx
	addq	$-2, %r9
	addq	$64, %r15
	cmpq	$1, %r9
	ja	.LBB38_90
.LBB38_91:
	testq	%r9, %r9
	je	.LBB38_93
	vpmovsxbd	(%rcx), %zmm22
	vcvtdq2ps	%zmm22, %zmm22
	vmulps	%zmm22, %zmm21, %zmm21
	vpmovsxbd	16(%rcx), %zmm22
	vcvtdq2ps	%zmm22, %zmm22
	vmulps	%zmm22, %zmm20, %zmm20
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%rbx, %r9
	leaq	(%r14,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm19
	vfmadd231ps	%zmm22, %zmm20, %zmm18
	vbroadcastss	(%rsi,%rdx,4), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm17
	vfmadd231ps	%zmm22, %zmm20, %zmm16
	vbroadcastss	(%rsi,%rdx,8), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm15
	vfmadd231ps	%zmm22, %zmm20, %zmm14
	vbroadcastss	(%r11), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm20, %zmm12
	vbroadcastss	(%r11,%rdx,4), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm11
	vfmadd231ps	%zmm22, %zmm20, %zmm10
	vbroadcastss	(%r11,%rdx,8), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm9
	vfmadd231ps	%zmm22, %zmm20, %zmm8
	vbroadcastss	(%r8), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm7
	vfmadd231ps	%zmm22, %zmm20, %zmm6
	vbroadcastss	(%r8,%rdx,4), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm5
	vfmadd231ps	%zmm22, %zmm20, %zmm4
	vbroadcastss	(%r8,%rdx,8), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm3
	vfmadd231ps	%zmm22, %zmm20, %zmm2
	vbroadcastss	(%rdi), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm1
	vfmadd231ps	%zmm20, %zmm22, %zmm0
.LBB38_93:
	vmovups	%zmm19, (%rax)
	vmovups	%zmm18, 64(%rax)
	vmovups	%zmm17, (%rax,%r10,4)
	vmovups	%zmm16, 64(%rax,%r10,4)
	vmovups	%zmm15, (%rax,%r10,8)
	vmovups	%zmm14, 64(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%zmm13, (%rax,%rcx,4)
	vmovups	%zmm12, 64(%rax,%rcx,4)
	movq	%r10, %rdx
	shlq	$4, %rdx
	vmovups	%zmm11, (%rax,%rdx)
	vmovups	%zmm10, 64(%rax,%rdx)
	leaq	(%r10,%r10,4), %rdx
	vmovups	%zmm9, (%rax,%rdx,4)
	vmovups	%zmm8, 64(%rax,%rdx,4)
	vmovups	%zmm7, (%rax,%rcx,8)
	vmovups	%zmm6, 64(%rax,%rcx,8)
	leaq	(%r10,%r10,8), %rcx
	leaq	(%rcx,%rcx,2), %rdx
	addq	%r10, %rdx
	vmovups	%zmm5, (%rax,%rdx)
	vmovups	%zmm4, 64(%rax,%rdx)
	shlq	$5, %r10
	jmp	.LBB38_57
.LBB38_21:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm0, %xmm0, %xmm0
.LBB38_23:
	movq	(%r11), %rdi
	movq	8(%r11), %r11
	vmovups	(%r8), %zmm7
	vmovups	64(%r8), %zmm6
	cmpq	$2, %r9
	jb	.LBB38_26
	movq	%rcx, %r8
	subq	%rdi, %r8
	addq	%r11, %r8
	addq	$4128, %r8
	.p2align	4
.LBB38_25:
	vpmovsxbd	(%rcx), %zmm8
	vcvtdq2ps	%zmm8, %zmm8
	vmulps	%zmm8, %zmm7, %zmm8
	vpmovsxbd	16(%rcx), %zmm9
	vcvtdq2ps	%zmm9, %zmm9
	leaq	4096(%rcx), %rbx
	leaq	-32(%r8), %r14
	cmpq	%rdi, %rbx
	cmovbq	%rbx, %r14
	vmulps	%zmm9, %zmm6, %zmm9
	prefetcht0	(%r14)
	vbroadcastss	(%rsi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vbroadcastss	(%rsi,%rdx,4), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm9, %zmm4
	vbroadcastss	(%rsi,%rdx,8), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm9, %zmm10, %zmm0
	vpmovsxbd	32(%rcx), %zmm8
	vcvtdq2ps	%zmm8, %zmm8
	vmulps	%zmm8, %zmm7, %zmm8
	vpmovsxbd	48(%rcx), %zmm9
	leaq	4128(%rcx), %rbx
	cmpq	%rdi, %rbx
	cmovaeq	%r8, %rbx
	vcvtdq2ps	%zmm9, %zmm9
	prefetcht0	(%rbx)
	vbroadcastss	4(%rsi), %zmm10
	vmulps	%zmm9, %zmm6, %zmm9
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vbroadcastss	4(%rsi,%rdx,4), %zmm11
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vfmadd231ps	%zmm8, %zmm11, %zmm3
	vbroadcastss	4(%rsi,%rdx,8), %zmm10
	vfmadd231ps	%zmm11, %zmm9, %zmm4
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm9, %zmm10, %zmm0
	addq	$64, %rcx
	addq	$8, %rsi
	addq	$-2, %r9
	addq	$64, %r8
	cmpq	$1, %r9
	ja	.LBB38_25
.LBB38_26:
	testq	%r9, %r9
	je	.LBB38_28
	vpmovsxbd	(%rcx), %zmm8
	vcvtdq2ps	%zmm8, %zmm8
	vmulps	%zmm8, %zmm7, %zmm7
	vpmovsxbd	16(%rcx), %zmm8
	vcvtdq2ps	%zmm8, %zmm8
	vmulps	%zmm8, %zmm6, %zmm6
	addq	$4096, %rcx
	movq	%rcx, %r8
	subq	%rdi, %r8
	leaq	(%r11,%r8), %rdi
	cmovbq	%rcx, %rdi
	prefetcht0	(%rdi)
	vbroadcastss	(%rsi), %zmm8
	vfmadd231ps	%zmm7, %zmm8, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm2
	vbroadcastss	(%rsi,%rdx,4), %zmm8
	vfmadd231ps	%zmm7, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm6, %zmm4
	vbroadcastss	(%rsi,%rdx,8), %zmm8
	vfmadd231ps	%zmm7, %zmm8, %zmm5
	vfmadd231ps	%zmm6, %zmm8, %zmm0
.LBB38_28:
	vmovups	%zmm1, (%rax)
	vmovups	%zmm2, 64(%rax)
	vmovups	%zmm3, (%rax,%r10,4)
	vmovups	%zmm4, 64(%rax,%r10,4)
	vmovups	%zmm5, (%rax,%r10,8)
	leaq	(%rax,%r10,8), %rax
	jmp	.LBB38_112
.LBB38_30:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm0, %xmm0, %xmm0
.LBB38_32:
	movq	(%r11), %rbx
	movq	8(%r11), %r11
	vmovups	(%r8), %zmm9
	vmovups	64(%r8), %zmm8
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB38_35
	movq	%rcx, %r8
	subq	%rbx, %r8
	addq	%r11, %r8
	addq	$4128, %r8
	.p2align	4
.LBB38_34:
	vpmovsxbd	(%rcx), %zmm10
	vcvtdq2ps	%zmm10, %zmm10
	vpmovsxbd	16(%rcx), %zmm11
	vmulps	%zmm10, %zmm9, %zmm10
	vcvtdq2ps	%zmm11, %zmm11
	vmulps	%zmm11, %zmm8, %zmm11
	leaq	4096(%rcx), %r14
	leaq	-32(%r8), %r15
	cmpq	%rbx, %r14
	cmovbq	%r14, %r15
	prefetcht0	(%r15)
	vbroadcastss	(%rsi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm4
	vfmadd231ps	%zmm12, %zmm11, %zmm3
	vbroadcastss	(%rsi,%rdx,4), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm2
	vfmadd231ps	%zmm12, %zmm11, %zmm1
	vbroadcastss	(%rsi,%rdx,8), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm11, %zmm6
	vbroadcastss	(%rdi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm7
	vfmadd231ps	%zmm11, %zmm12, %zmm0
	vpmovsxbd	32(%rcx), %zmm10
	vcvtdq2ps	%zmm10, %zmm10
	vmulps	%zmm10, %zmm9, %zmm10
	vpmovsxbd	48(%rcx), %zmm11
	vcvtdq2ps	%zmm11, %zmm11
	leaq	4128(%rcx), %r14
	cmpq	%rbx, %r14
	cmovaeq	%r8, %r14
	vmulps	%zmm11, %zmm8, %zmm11
	prefetcht0	(%r14)
	vbroadcastss	4(%rsi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm4
	vfmadd231ps	%zmm12, %zmm11, %zmm3
	vbroadcastss	4(%rsi,%rdx,4), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm2
	vfmadd231ps	%zmm12, %zmm11, %zmm1
	vbroadcastss	4(%rsi,%rdx,8), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm11, %zmm6
	vbroadcastss	4(%rdi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm7
	vfmadd231ps	%zmm11, %zmm12, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$64, %rcx
	addq	$-2, %r9
	addq	$64, %r8
	cmpq	$1, %r9
	ja	.LBB38_34
.LBB38_35:
	testq	%r9, %r9
	je	.LBB38_37
	vpmovsxbd	(%rcx), %zmm10
	vcvtdq2ps	%zmm10, %zmm10
	vmulps	%zmm10, %zmm9, %zmm9
	vpmovsxbd	16(%rcx), %zmm10
	vcvtdq2ps	%zmm10, %zmm10
	vmulps	%zmm10, %zmm8, %zmm8
	addq	$4096, %rcx
	movq	%rcx, %r8
	subq	%rbx, %r8
	leaq	(%r11,%r8), %r8
	cmovbq	%rcx, %r8
	prefetcht0	(%r8)
	vbroadcastss	(%rsi), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm4
	vfmadd231ps	%zmm10, %zmm8, %zmm3
	vbroadcastss	(%rsi,%rdx,4), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm2
	vfmadd231ps	%zmm10, %zmm8, %zmm1
	vbroadcastss	(%rsi,%rdx,8), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm8, %zmm6
	vbroadcastss	(%rdi), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm7
	vfmadd231ps	%zmm8, %zmm10, %zmm0
.LBB38_37:
	vmovups	%zmm4, (%rax)
	vmovups	%zmm3, 64(%rax)
	vmovups	%zmm2, (%rax,%r10,4)
	vmovups	%zmm1, 64(%rax,%r10,4)
	vmovups	%zmm5, (%rax,%r10,8)
	vmovups	%zmm6, 64(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%zmm7, (%rax,%rcx,4)
	leaq	(%rax,%rcx,4), %rax
	jmp	.LBB38_112
.LBB38_68:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
.LBB38_70:
	movq	(%r11), %rbx
	movq	8(%r11), %r11
	vmovups	(%r8), %zmm17
	vmovups	64(%r8), %zmm16
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r8
	leaq	(%rsi,%rdi,8), %rdi
	cmpq	$2, %r9
	jb	.LBB38_73
	movq	%rcx, %r14
	subq	%rbx, %r14
	addq	%r11, %r14
	addq	$4128, %r14
	.p2align	4
.LBB38_72:
	vpmovsxbd	(%rcx), %zmm18
	vcvtdq2ps	%zmm18, %zmm18
	vmulps	%zmm18, %zmm17, %zmm18
	vpmovsxbd	16(%rcx), %zmm19
	vcvtdq2ps	%zmm19, %zmm19
	vmulps	%zmm19, %zmm16, %zmm19
	leaq	4096(%rcx), %r15
	leaq	-32(%r14), %r12
	cmpq	%rbx, %r15
	cmovbq	%r15, %r12
	prefetcht0	(%r12)
	vbroadcastss	(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm19, %zmm14
	vbroadcastss	(%rsi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm19, %zmm12
	vbroadcastss	(%rsi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm19, %zmm10
	vbroadcastss	(%r8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm19, %zmm8
	vbroadcastss	(%r8,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm19, %zmm6
	vbroadcastss	(%r8,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm19, %zmm4
	vbroadcastss	(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm19, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm1
	vfmadd231ps	%zmm19, %zmm20, %zmm0
	vpmovsxbd	32(%rcx), %zmm18
	vcvtdq2ps	%zmm18, %zmm18
	vmulps	%zmm18, %zmm17, %zmm18
	vpmovsxbd	48(%rcx), %zmm19
	vcvtdq2ps	%zmm19, %zmm19
	vmulps	%zmm19, %zmm16, %zmm19
	leaq	4128(%rcx), %r15
	cmpq	%rbx, %r15
	cmovaeq	%r14, %r15
	prefetcht0	(%r15)
	vbroadcastss	4(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm19, %zmm14
	vbroadcastss	4(%rsi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm19, %zmm12
	vbroadcastss	4(%rsi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm19, %zmm10
	vbroadcastss	4(%r8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm19, %zmm8
	vbroadcastss	4(%r8,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm19, %zmm6
	vbroadcastss	4(%r8,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm19, %zmm4
	vbroadcastss	4(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm19, %zmm2
	vbroadcastss	4(%rdi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm1
	vfmadd231ps	%zmm19, %zmm20, %zmm0
	addq	$8, %rsi
	addq	$8, %r8
	addq	$8, %rdi
	addq	$64, %rcx
	addq	$-2, %r9
	addq	$64, %r14
	cmpq	$1, %r9
	ja	.LBB38_72
.LBB38_73:
	testq	%r9, %r9
	je	.LBB38_75
	vpmovsxbd	(%rcx), %zmm18
	vcvtdq2ps	%zmm18, %zmm18
	vmulps	%zmm18, %zmm17, %zmm17
	vpmovsxbd	16(%rcx), %zmm18
	vcvtdq2ps	%zmm18, %zmm18
	vmulps	%zmm18, %zmm16, %zmm16
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%rbx, %r9
	leaq	(%r11,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm15
	vfmadd231ps	%zmm18, %zmm16, %zmm14
	vbroadcastss	(%rsi,%rdx,4), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm16, %zmm12
	vbroadcastss	(%rsi,%rdx,8), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm16, %zmm10
	vbroadcastss	(%r8), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm16, %zmm8
	vbroadcastss	(%r8,%rdx,4), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm16, %zmm6
	vbroadcastss	(%r8,%rdx,8), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm16, %zmm4
	vbroadcastss	(%rdi), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm16, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm1
	vfmadd231ps	%zmm16, %zmm18, %zmm0
.LBB38_75:
	vmovups	%zmm15, (%rax)
	vmovups	%zmm14, 64(%rax)
	vmovups	%zmm13, (%rax,%r10,4)
	vmovups	%zmm12, 64(%rax,%r10,4)
	vmovups	%zmm11, (%rax,%r10,8)
	vmovups	%zmm10, 64(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%zmm9, (%rax,%rcx,4)
	vmovups	%zmm8, 64(%rax,%rcx,4)
	movq	%r10, %rdx
	shlq	$4, %rdx
	vmovups	%zmm7, (%rax,%rdx)
	vmovups	%zmm6, 64(%rax,%rdx)
	leaq	(%r10,%r10,4), %rdx
	vmovups	%zmm5, (%rax,%rdx,4)
	vmovups	%zmm4, 64(%rax,%rdx,4)
	vmovups	%zmm3, (%rax,%rcx,8)
	vmovups	%zmm2, 64(%rax,%rcx,8)
	leaq	(%r10,%r10,8), %rcx
	leaq	(%rcx,%rcx,2), %rcx
	addq	%r10, %rcx
	vmovups	%zmm1, (%rax,%rcx)
	addq	%rcx, %rax
	jmp	.LBB38_112
.LBB38_3:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB38_5:
	movq	(%r11), %rdx
	movq	8(%r11), %rdi
	vmovups	(%r8), %zmm3
	vmovups	64(%r8), %zmm2
	cmpq	$2, %r9
	jb	.LBB38_8
	movq	%rcx, %r8
	subq	%rdx, %r8
	addq	%rdi, %r8
	addq	$4128, %r8
	.p2align	4
.LBB38_7:
	vpmovsxbd	(%rcx), %zmm4
	vcvtdq2ps	%zmm4, %zmm4
	vmulps	%zmm4, %zmm3, %zmm4
	vpmovsxbd	16(%rcx), %zmm5
	vcvtdq2ps	%zmm5, %zmm5
	leaq	4096(%rcx), %r10
	leaq	-32(%r8), %r11
	cmpq	%rdx, %r10
	cmovbq	%r10, %r11
	vmulps	%zmm5, %zmm2, %zmm5
	prefetcht0	(%r11)
	vbroadcastss	(%rsi), %zmm6
	vfmadd213ps	%zmm1, %zmm6, %zmm4
	vfmadd213ps	%zmm0, %zmm6, %zmm5
	vpmovsxbd	32(%rcx), %zmm0
	vcvtdq2ps	%zmm0, %zmm0
	vmulps	%zmm0, %zmm3, %zmm1
	vpmovsxbd	48(%rcx), %zmm0
	leaq	4128(%rcx), %r10
	cmpq	%rdx, %r10
	cmovaeq	%r8, %r10
	vcvtdq2ps	%zmm0, %zmm0
	prefetcht0	(%r10)
	vbroadcastss	4(%rsi), %zmm6
	vmulps	%zmm0, %zmm2, %zmm0
	vfmadd213ps	%zmm4, %zmm6, %zmm1
	vfmadd213ps	%zmm5, %zmm6, %zmm0
	addq	$64, %rcx
	addq	$8, %rsi
	addq	$-2, %r9
	addq	$64, %r8
	cmpq	$1, %r9
	ja	.LBB38_7
.LBB38_8:
	testq	%r9, %r9
	je	.LBB38_10
	vpmovsxbd	(%rcx), %zmm4
	vcvtdq2ps	%zmm4, %zmm4
	vmulps	%zmm4, %zmm3, %zmm3
	vpmovsxbd	16(%rcx), %zmm4
	vcvtdq2ps	%zmm4, %zmm4
	vmulps	%zmm4, %zmm2, %zmm2
	addq	$4096, %rcx
	movq	%rcx, %r8
	subq	%rdx, %r8
	leaq	(%rdi,%r8), %rdx
	cmovbq	%rcx, %rdx
	prefetcht0	(%rdx)
	vbroadcastss	(%rsi), %zmm4
	vfmadd231ps	%zmm3, %zmm4, %zmm1
	vfmadd231ps	%zmm2, %zmm4, %zmm0
.LBB38_10:
	vmovups	%zmm1, (%rax)
	jmp	.LBB38_112
.LBB38_12:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm0, %xmm0, %xmm0
.LBB38_14:
	movq	(%r11), %rdi
	movq	8(%r11), %r11
	vmovups	(%r8), %zmm5
	vmovups	64(%r8), %zmm4
	cmpq	$2, %r9
	jb	.LBB38_17
	movq	%rcx, %r8
	subq	%rdi, %r8
	addq	%r11, %r8
	addq	$4128, %r8
	.p2align	4
.LBB38_16:
	vpmovsxbd	(%rcx), %zmm6
	vcvtdq2ps	%zmm6, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vpmovsxbd	16(%rcx), %zmm7
	vcvtdq2ps	%zmm7, %zmm7
	leaq	4096(%rcx), %rbx
	leaq	-32(%r8), %r14
	cmpq	%rdi, %rbx
	cmovbq	%rbx, %r14
	vmulps	%zmm7, %zmm4, %zmm7
	prefetcht0	(%r14)
	vbroadcastss	(%rsi), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vfmadd231ps	%zmm8, %zmm7, %zmm2
	vbroadcastss	(%rsi,%rdx,4), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm3
	vfmadd231ps	%zmm7, %zmm8, %zmm0
	vpmovsxbd	32(%rcx), %zmm6
	vcvtdq2ps	%zmm6, %zmm6
	vmulps	%zmm6, %zmm5, %zmm6
	vpmovsxbd	48(%rcx), %zmm7
	leaq	4128(%rcx), %rbx
	cmpq	%rdi, %rbx
	cmovaeq	%r8, %rbx
	vcvtdq2ps	%zmm7, %zmm7
	prefetcht0	(%rbx)
	vbroadcastss	4(%rsi), %zmm8
	vmulps	%zmm7, %zmm4, %zmm7
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vbroadcastss	4(%rsi,%rdx,4), %zmm9
	vfmadd231ps	%zmm8, %zmm7, %zmm2
	vfmadd231ps	%zmm6, %zmm9, %zmm3
	vfmadd231ps	%zmm7, %zmm9, %zmm0
	addq	$64, %rcx
	addq	$8, %rsi
	addq	$-2, %r9
	addq	$64, %r8
	cmpq	$1, %r9
	ja	.LBB38_16
.LBB38_17:
	testq	%r9, %r9
	je	.LBB38_19
	vpmovsxbd	(%rcx), %zmm6
	vcvtdq2ps	%zmm6, %zmm6
	vmulps	%zmm6, %zmm5, %zmm5
	vpmovsxbd	16(%rcx), %zmm6
	vcvtdq2ps	%zmm6, %zmm6
	vmulps	%zmm6, %zmm4, %zmm4
	addq	$4096, %rcx
	movq	%rcx, %r8
	subq	%rdi, %r8
	leaq	(%r11,%r8), %rdi
	cmovbq	%rcx, %rdi
	prefetcht0	(%rdi)
	vbroadcastss	(%rsi), %zmm6
	vfmadd231ps	%zmm5, %zmm6, %zmm1
	vfmadd231ps	%zmm6, %zmm4, %zmm2
	vbroadcastss	(%rsi,%rdx,4), %zmm6
	vfmadd231ps	%zmm5, %zmm6, %zmm3
	vfmadd231ps	%zmm4, %zmm6, %zmm0
.LBB38_19:
	vmovups	%zmm1, (%rax)
	vmovups	%zmm2, 64(%rax)
	vmovups	%zmm3, (%rax,%r10,4)
	leaq	(%rax,%r10,4), %rax
	jmp	.LBB38_112
.LBB38_49:
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
.LBB38_51:
	movq	(%r11), %rbx
	movq	8(%r11), %r11
	vmovups	(%r8), %zmm13
	vmovups	64(%r8), %zmm12
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB38_54
	movq	%rcx, %r8
	subq	%rbx, %r8
	addq	%r11, %r8
	addq	$4128, %r8
	.p2align	4
.LBB38_53:
	vpmovsxbd	(%rcx), %zmm14
	vcvtdq2ps	%zmm14, %zmm14
	vpmovsxbd	16(%rcx), %zmm15
	vmulps	%zmm14, %zmm13, %zmm14
	vcvtdq2ps	%zmm15, %zmm15
	vmulps	%zmm15, %zmm12, %zmm15
	leaq	4096(%rcx), %r14
	leaq	-32(%r8), %r15
	cmpq	%rbx, %r14
	cmovbq	%r14, %r15
	prefetcht0	(%r15)
	vbroadcastss	(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm15, %zmm10
	vbroadcastss	(%rsi,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vbroadcastss	(%rsi,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm15, %zmm6
	vbroadcastss	(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm15, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm1
	vfmadd231ps	%zmm15, %zmm16, %zmm0
	vpmovsxbd	32(%rcx), %zmm14
	vcvtdq2ps	%zmm14, %zmm14
	vmulps	%zmm14, %zmm13, %zmm14
	vpmovsxbd	48(%rcx), %zmm15
	vcvtdq2ps	%zmm15, %zmm15
	leaq	4128(%rcx), %r14
	cmpq	%rbx, %r14
	cmovaeq	%r8, %r14
	vmulps	%zmm15, %zmm12, %zmm15
	prefetcht0	(%r14)
	vbroadcastss	4(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm15, %zmm10
	vbroadcastss	4(%rsi,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vbroadcastss	4(%rsi,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm15, %zmm6
	vbroadcastss	4(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm15, %zmm4
	vbroadcastss	4(%rdi,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vbroadcastss	4(%rdi,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm1
	vfmadd231ps	%zmm15, %zmm16, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$64, %rcx
	addq	$-2, %r9
	addq	$64, %r8
	cmpq	$1, %r9
	ja	.LBB38_53
.LBB38_54:
	testq	%r9, %r9
	je	.LBB38_56
	vpmovsxbd	(%rcx), %zmm14
	vcvtdq2ps	%zmm14, %zmm14
	vmulps	%zmm14, %zmm13, %zmm13
	vpmovsxbd	16(%rcx), %zmm14
	vcvtdq2ps	%zmm14, %zmm14
	vmulps	%zmm14, %zmm12, %zmm12
	addq	$4096, %rcx
	movq	%rcx, %r8
	subq	%rbx, %r8
	leaq	(%r11,%r8), %r8
	cmovbq	%rcx, %r8
	prefetcht0	(%r8)
	vbroadcastss	(%rsi), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm11
	vfmadd231ps	%zmm14, %zmm12, %zmm10
	vbroadcastss	(%rsi,%rdx,4), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm9
	vfmadd231ps	%zmm14, %zmm12, %zmm8
	vbroadcastss	(%rsi,%rdx,8), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm12, %zmm6
	vbroadcastss	(%rdi), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm5
	vfmadd231ps	%zmm14, %zmm12, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm3
	vfmadd231ps	%zmm14, %zmm12, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm1
	vfmadd231ps	%zmm12, %zmm14, %zmm0
.LBB38_56:
	vmovups	%zmm11, (%rax)
	vmovups	%zmm10, 64(%rax)
	vmovups	%zmm9, (%rax,%r10,4)
	vmovups	%zmm8, 64(%rax,%r10,4)
	vmovups	%zmm7, (%rax,%r10,8)
	vmovups	%zmm6, 64(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%zmm5, (%rax,%rcx,4)
	vmovups	%zmm4, 64(%rax,%rcx,4)
	leaq	(%r10,%r10,4), %rcx
	shlq	$4, %r10
.LBB38_57:
	vmovups	%zmm3, (%rax,%r10)
	vmovups	%zmm2, 64(%rax,%r10)
	vmovups	%zmm1, (%rax,%rcx,4)
	leaq	(%rax,%rcx,4), %rax
	jmp	.LBB38_112
.LBB38_59:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
.LBB38_61:
	movq	(%r11), %rbx
	movq	8(%r11), %r11
	vmovups	(%r8), %zmm15
	vmovups	64(%r8), %zmm14
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r8
	leaq	(%rsi,%rdi,8), %rdi
	cmpq	$2, %r9
	jb	.LBB38_64
	movq	%rcx, %r14
	subq	%rbx, %r14
	addq	%r11, %r14
	addq	$4128, %r14
	.p2align	4
.LBB38_63:
	vpmovsxbd	(%rcx), %zmm16
	vcvtdq2ps	%zmm16, %zmm16
	vmulps	%zmm16, %zmm15, %zmm16
	vpmovsxbd	16(%rcx), %zmm17
	vcvtdq2ps	%zmm17, %zmm17
	vmulps	%zmm17, %zmm14, %zmm17
	leaq	4096(%rcx), %r15
	leaq	-32(%r14), %r12
	cmpq	%rbx, %r15
	cmovbq	%r15, %r12
	prefetcht0	(%r12)
	vbroadcastss	(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm17, %zmm12
	vbroadcastss	(%rsi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm17, %zmm10
	vbroadcastss	(%rsi,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm17, %zmm8
	vbroadcastss	(%r8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm17, %zmm6
	vbroadcastss	(%r8,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm17, %zmm4
	vbroadcastss	(%r8,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm17, %zmm2
	vbroadcastss	(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm1
	vfmadd231ps	%zmm17, %zmm18, %zmm0
	vpmovsxbd	32(%rcx), %zmm16
	vcvtdq2ps	%zmm16, %zmm16
	vmulps	%zmm16, %zmm15, %zmm16
	vpmovsxbd	48(%rcx), %zmm17
	vcvtdq2ps	%zmm17, %zmm17
	vmulps	%zmm17, %zmm14, %zmm17
	leaq	4128(%rcx), %r15
	cmpq	%rbx, %r15
	cmovaeq	%r14, %r15
	prefetcht0	(%r15)
	vbroadcastss	4(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm17, %zmm12
	vbroadcastss	4(%rsi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm17, %zmm10
	vbroadcastss	4(%rsi,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm17, %zmm8
	vbroadcastss	4(%r8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm17, %zmm6
	vbroadcastss	4(%r8,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm17, %zmm4
	vbroadcastss	4(%r8,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm17, %zmm2
	vbroadcastss	4(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm1
	vfmadd231ps	%zmm17, %zmm18, %zmm0
	addq	$8, %rsi
	addq	$8, %r8
	addq	$8, %rdi
	addq	$64, %rcx
	addq	$-2, %r9
	addq	$64, %r14
	cmpq	$1, %r9
	ja	.LBB38_63
.LBB38_64:
	testq	%r9, %r9
	je	.LBB38_66
	vpmovsxbd	(%rcx), %zmm16
	vcvtdq2ps	%zmm16, %zmm16
	vmulps	%zmm16, %zmm15, %zmm15
	vpmovsxbd	16(%rcx), %zmm16
	vcvtdq2ps	%zmm16, %zmm16
	vmulps	%zmm16, %zmm14, %zmm14
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%rbx, %r9
	leaq	(%r11,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm13
	vfmadd231ps	%zmm16, %zmm14, %zmm12
	vbroadcastss	(%rsi,%rdx,4), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm14, %zmm10
	vbroadcastss	(%rsi,%rdx,8), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm14, %zmm8
	vbroadcastss	(%r8), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm14, %zmm6
	vbroadcastss	(%r8,%rdx,4), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm14, %zmm4
	vbroadcastss	(%r8,%rdx,8), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm14, %zmm2
	vbroadcastss	(%rdi), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm1
	vfmadd231ps	%zmm14, %zmm16, %zmm0
.LBB38_66:
	vmovups	%zmm13, (%rax)
	vmovups	%zmm12, 64(%rax)
	vmovups	%zmm11, (%rax,%r10,4)
	vmovups	%zmm10, 64(%rax,%r10,4)
	vmovups	%zmm9, (%rax,%r10,8)
	vmovups	%zmm8, 64(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%zmm7, (%rax,%rcx,4)
	vmovups	%zmm6, 64(%rax,%rcx,4)
	leaq	(%r10,%r10,4), %rdx
	shlq	$4, %r10
	vmovups	%zmm5, (%rax,%r10)
	vmovups	%zmm4, 64(%rax,%r10)
	vmovups	%zmm3, (%rax,%rdx,4)
	vmovups	%zmm2, 64(%rax,%rdx,4)
	vmovups	%zmm1, (%rax,%rcx,8)
	leaq	(%rax,%rcx,8), %rax
	jmp	.LBB38_112
.LBB38_95:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
.LBB38_97:
	movq	(%r11), %rbx
	movq	8(%r11), %r14
	vmovups	(%r8), %zmm23
	vmovups	64(%r8), %zmm22
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %r8
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB38_100
	movq	%rcx, %r15
	subq	%rbx, %r15
	addq	%r14, %r15
	addq	$4128, %r15
	.p2align	4
.LBB38_99:
	vpmovsxbd	(%rcx), %zmm24
	vcvtdq2ps	%zmm24, %zmm24
	vmulps	%zmm24, %zmm23, %zmm24
	vpmovsxbd	16(%rcx), %zmm25
	leaq	4096(%rcx), %r12
	leaq	-32(%r15), %r13
	cmpq	%rbx, %r12
	cmovbq	%r12, %r13
	vcvtdq2ps	%zmm25, %zmm25
	prefetcht0	(%r13)
	vbroadcastss	(%rsi), %zmm26
	vmulps	%zmm25, %zmm22, %zmm25
	vfmadd231ps	%zmm24, %zmm26, %zmm21
	vbroadcastss	(%rsi,%rdx,4), %zmm27
	vfmadd231ps	%zmm26, %zmm25, %zmm20
	vfmadd231ps	%zmm24, %zmm27, %zmm19
	vbroadcastss	(%rsi,%rdx,8), %zmm26
	vfmadd231ps	%zmm27, %zmm25, %zmm18
	vfmadd231ps	%zmm24, %zmm26, %zmm17
	vbroadcastss	(%r11), %zmm27
	vfmadd231ps	%zmm26, %zmm25, %zmm16
	vfmadd231ps	%zmm24, %zmm27, %zmm15
	vbroadcastss	(%r11,%rdx,4), %zmm26
	vfmadd231ps	%zmm27, %zmm25, %zmm14
	vfmadd231ps	%zmm24, %zmm26, %zmm13
	vbroadcastss	(%r11,%rdx,8), %zmm27
	vfmadd231ps	%zmm26, %zmm25, %zmm12
	vfmadd231ps	%zmm24, %zmm27, %zmm11
	vbroadcastss	(%r8), %zmm26
	vfmadd231ps	%zmm27, %zmm25, %zmm10
	vfmadd231ps	%zmm24, %zmm26, %zmm9
	vbroadcastss	(%r8,%rdx,4), %zmm27
	vfmadd231ps	%zmm26, %zmm25, %zmm8
	vfmadd231ps	%zmm24, %zmm27, %zmm7
	vbroadcastss	(%r8,%rdx,8), %zmm26
	vfmadd231ps	%zmm27, %zmm25, %zmm6
	vfmadd231ps	%zmm24, %zmm26, %zmm5
	vbroadcastss	(%rdi), %zmm27
	vfmadd231ps	%zmm26, %zmm25, %zmm4
	vfmadd231ps	%zmm24, %zmm27, %zmm3
	vbroadcastss	(%rdi,%rdx,4), %zmm26
	vfmadd231ps	%zmm27, %zmm25, %zmm2
	vfmadd231ps	%zmm24, %zmm26, %zmm1
	vpmovsxbd	32(%rcx), %zmm24
	vfmadd231ps	%zmm25, %zmm26, %zmm0
	vcvtdq2ps	%zmm24, %zmm24
	vpmovsxbd	48(%rcx), %zmm25
	vmulps	%zmm24, %zmm23, %zmm24
	vcvtdq2ps	%zmm25, %zmm25
	vmulps	%zmm25, %zmm22, %zmm25
	leaq	4128(%rcx), %r12
	cmpq	%rbx, %r12
	cmovaeq	%r15, %r12
	prefetcht0	(%r12)
	vbroadcastss	4(%rsi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm21
	vfmadd231ps	%zmm26, %zmm25, %zmm20
	vbroadcastss	4(%rsi,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm19
	vfmadd231ps	%zmm26, %zmm25, %zmm18
	vbroadcastss	4(%rsi,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm17
	vfmadd231ps	%zmm26, %zmm25, %zmm16
	vbroadcastss	4(%r11), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm15
	vfmadd231ps	%zmm26, %zmm25, %zmm14
	vbroadcastss	4(%r11,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm13
	vfmadd231ps	%zmm26, %zmm25, %zmm12
	vbroadcastss	4(%r11,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm11
	vfmadd231ps	%zmm26, %zmm25, %zmm10
	vbroadcastss	4(%r8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm9
	vfmadd231ps	%zmm26, %zmm25, %zmm8
	vbroadcastss	4(%r8,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm7
	vfmadd231ps	%zmm26, %zmm25, %zmm6
	vbroadcastss	4(%r8,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm5
	vfmadd231ps	%zmm26, %zmm25, %zmm4
	vbroadcastss	4(%rdi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm3
	vfmadd231ps	%zmm26, %zmm25, %zmm2
	vbroadcastss	4(%rdi,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm1
	vfmadd231ps	%zmm25, %zmm26, %zmm0
	addq	$8, %rsi
	addq	$8, %r11
	addq	$8, %r8
	addq	$8, %rdi
	addq	$64, %rcx
	addq	$-2, %r9
	addq	$64, %r15
	cmpq	$1, %r9
	ja	.LBB38_99
.LBB38_100:
	testq	%r9, %r9
	je	.LBB38_102
	vpmovsxbd	(%rcx), %zmm24
	vcvtdq2ps	%zmm24, %zmm24
	vmulps	%zmm24, %zmm23, %zmm23
	vpmovsxbd	16(%rcx), %zmm24
	vcvtdq2ps	%zmm24, %zmm24
	vmulps	%zmm24, %zmm22, %zmm22
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%rbx, %r9
	leaq	(%r14,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm21
	vfmadd231ps	%zmm24, %zmm22, %zmm20
	vbroadcastss	(%rsi,%rdx,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm19
	vfmadd231ps	%zmm24, %zmm22, %zmm18
	vbroadcastss	(%rsi,%rdx,8), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm17
	vfmadd231ps	%zmm24, %zmm22, %zmm16
	vbroadcastss	(%r11), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm15
	vfmadd231ps	%zmm24, %zmm22, %zmm14
	vbroadcastss	(%r11,%rdx,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm13
	vfmadd231ps	%zmm24, %zmm22, %zmm12
	vbroadcastss	(%r11,%rdx,8), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm22, %zmm10
	vbroadcastss	(%r8), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm9
	vfmadd231ps	%zmm24, %zmm22, %zmm8
	vbroadcastss	(%r8,%rdx,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm22, %zmm6
	vbroadcastss	(%r8,%rdx,8), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm5
	vfmadd231ps	%zmm24, %zmm22, %zmm4
	vbroadcastss	(%rdi), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm3
	vfmadd231ps	%zmm24, %zmm22, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm1
	vfmadd231ps	%zmm22, %zmm24, %zmm0
.LBB38_102:
	vmovups	%zmm21, (%rax)
	vmovups	%zmm20, 64(%rax)
	vmovups	%zmm19, (%rax,%r10,4)
	vmovups	%zmm18, 64(%rax,%r10,4)
	vmovups	%zmm17, (%rax,%r10,8)
	vmovups	%zmm16, 64(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%zmm15, (%rax,%rcx,4)
	vmovups	%zmm14, 64(%rax,%rcx,4)
	movq	%r10, %rdx
	shlq	$4, %rdx
	vmovups	%zmm13, (%rax,%rdx)
	vmovups	%zmm12, 64(%rax,%rdx)
	leaq	(%r10,%r10,4), %rdx
	vmovups	%zmm11, (%rax,%rdx,4)
	vmovups	%zmm10, 64(%rax,%rdx,4)
	vmovups	%zmm9, (%rax,%rcx,8)
	vmovups	%zmm8, 64(%rax,%rcx,8)
	leaq	(%r10,%r10,8), %rcx
	leaq	(%rcx,%rcx,2), %rsi
	addq	%r10, %rsi
	vmovups	%zmm7, (%rax,%rsi)
	vmovups	%zmm6, 64(%rax,%rsi)
	shlq	$5, %r10
	vmovups	%zmm5, (%rax,%r10)
	vmovups	%zmm4, 64(%rax,%r10)
	vmovups	%zmm3, (%rax,%rcx,4)
	vmovups	%zmm2, 64(%rax,%rcx,4)
	vmovups	%zmm1, (%rax,%rdx,8)
	leaq	(%rax,%rdx,8), %rax
	jmp	.LBB38_112
.LBB38_77:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
.LBB38_79:
	movq	(%r11), %rbx
	movq	8(%r11), %r11
	vmovups	(%r8), %zmm19
	vmovups	64(%r8), %zmm18
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r8
	leaq	(%rsi,%rdi,8), %rdi
	cmpq	$2, %r9
	jb	.LBB38_82
	movq	%rcx, %r14
	subq	%rbx, %r14
	addq	%r11, %r14
	addq	$4128, %r14
	.p2align	4
.LBB38_81:
	vpmovsxbd	(%rcx), %zmm20
	vcvtdq2ps	%zmm20, %zmm20
	vmulps	%zmm20, %zmm19, %zmm20
	vpmovsxbd	16(%rcx), %zmm21
	vcvtdq2ps	%zmm21, %zmm21
	vmulps	%zmm21, %zmm18, %zmm21
	leaq	4096(%rcx), %r15
	leaq	-32(%r14), %r12
	cmpq	%rbx, %r15
	cmovbq	%r15, %r12
	prefetcht0	(%r12)
	vbroadcastss	(%rsi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm17
	vfmadd231ps	%zmm22, %zmm21, %zmm16
	vbroadcastss	(%rsi,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm15
	vfmadd231ps	%zmm22, %zmm21, %zmm14
	vbroadcastss	(%rsi,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	vbroadcastss	(%r8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm11
	vfmadd231ps	%zmm22, %zmm21, %zmm10
	vbroadcastss	(%r8,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm9
	vfmadd231ps	%zmm22, %zmm21, %zmm8
	vbroadcastss	(%r8,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm7
	vfmadd231ps	%zmm22, %zmm21, %zmm6
	vbroadcastss	(%rdi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm5
	vfmadd231ps	%zmm22, %zmm21, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm3
	vfmadd231ps	%zmm22, %zmm21, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm1
	vfmadd231ps	%zmm21, %zmm22, %zmm0
	vpmovsxbd	32(%rcx), %zmm20
	vcvtdq2ps	%zmm20, %zmm20
	vmulps	%zmm20, %zmm19, %zmm20
	vpmovsxbd	48(%rcx), %zmm21
	vcvtdq2ps	%zmm21, %zmm21
	vmulps	%zmm21, %zmm18, %zmm21
	leaq	4128(%rcx), %r15
	cmpq	%rbx, %r15
	cmovaeq	%r14, %r15
	prefetcht0	(%r15)
	vbroadcastss	4(%rsi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm17
	vfmadd231ps	%zmm22, %zmm21, %zmm16
	vbroadcastss	4(%rsi,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm15
	vfmadd231ps	%zmm22, %zmm21, %zmm14
	vbroadcastss	4(%rsi,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	vbroadcastss	4(%r8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm11
	vfmadd231ps	%zmm22, %zmm21, %zmm10
	vbroadcastss	4(%r8,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm9
	vfmadd231ps	%zmm22, %zmm21, %zmm8
	vbroadcastss	4(%r8,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm7
	vfmadd231ps	%zmm22, %zmm21, %zmm6
	vbroadcastss	4(%rdi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm5
	vfmadd231ps	%zmm22, %zmm21, %zmm4
	vbroadcastss	4(%rdi,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm3
	vfmadd231ps	%zmm22, %zmm21, %zmm2
	vbroadcastss	4(%rdi,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm1
	vfmadd231ps	%zmm21, %zmm22, %zmm0
	addq	$8, %rsi
	addq	$8, %r8
	addq	$8, %rdi
	addq	$64, %rcx
	addq	$-2, %r9
	addq	$64, %r14
	cmpq	$1, %r9
	ja	.LBB38_81
.LBB38_82:
	testq	%r9, %r9
	je	.LBB38_84
	vpmovsxbd	(%rcx), %zmm20
	vcvtdq2ps	%zmm20, %zmm20
	vmulps	%zmm20, %zmm19, %zmm19
	vpmovsxbd	16(%rcx), %zmm20
	vcvtdq2ps	%zmm20, %zmm20
	vmulps	%zmm20, %zmm18, %zmm18
	addq	$4096, %rcx
	movq	%rcx, %r9
	subq	%rbx, %r9
	leaq	(%r11,%r9), %r9
	cmovbq	%rcx, %r9
	prefetcht0	(%r9)
	vbroadcastss	(%rsi), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm17
	vfmadd231ps	%zmm20, %zmm18, %zmm16
	vbroadcastss	(%rsi,%rdx,4), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm18, %zmm14
	vbroadcastss	(%rsi,%rdx,8), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm18, %zmm12
	vbroadcastss	(%r8), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm18, %zmm10
	vbroadcastss	(%r8,%rdx,4), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm18, %zmm8
	vbroadcastss	(%r8,%rdx,8), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm18, %zmm6
	vbroadcastss	(%rdi), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm18, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm18, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm1
	vfmadd231ps	%zmm18, %zmm20, %zmm0
.LBB38_84:
	vmovups	%zmm17, (%rax)
	vmovups	%zmm16, 64(%rax)
	vmovups	%zmm15, (%rax,%r10,4)
	vmovups	%zmm14, 64(%rax,%r10,4)
	vmovups	%zmm13, (%rax,%r10,8)
	vmovups	%zmm12, 64(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%zmm11, (%rax,%rcx,4)
	vmovups	%zmm10, 64(%rax,%rcx,4)
	movq	%r10, %rdx
	shlq	$4, %rdx
	vmovups	%zmm9, (%rax,%rdx)
	vmovups	%zmm8, 64(%rax,%rdx)
	leaq	(%r10,%r10,4), %rdx
	vmovups	%zmm7, (%rax,%rdx,4)
	vmovups	%zmm6, 64(%rax,%rdx,4)
	vmovups	%zmm5, (%rax,%rcx,8)
	vmovups	%zmm4, 64(%rax,%rcx,8)
	leaq	(%r10,%r10,8), %rcx
	leaq	(%rcx,%rcx,2), %rcx
	addq	%r10, %rcx
	vmovups	%zmm3, (%rax,%rcx)
	vmovups	%zmm2, 64(%rax,%rcx)
	shlq	$5, %r10
.LBB38_47:
	vmovups	%zmm1, (%rax,%r10)
	addq	%r10, %rax
.LBB38_112:
	vmovups	%zmm0, 64(%rax)
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
.LBB38_113:
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
	.long	.LBB38_48-.LJTI38_0
	.long	.LBB38_58-.LJTI38_0
	.long	.LBB38_67-.LJTI38_0
	.long	.LBB38_76-.LJTI38_0
	.long	.LBB38_85-.LJTI38_0
	.long	.LBB38_94-.LJTI38_0
	.long	.LBB38_103-.LJTI38_0
	.text
	.p2align	4
	.type	int8_page_tile_of_inputs,@function
int8_page_tile_of_inputs:
	decq	%rdi
	cmpq	$11, %rdi
	ja	.LBB39_127
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%r8, %rbp
	movq	80(%rsp), %r11
	movl	72(%rsp), %ebx
	movq	64(%rsp), %r10
	movq	56(%rsp), %rax
	leaq	.LJTI39_0(%rip), %r14
	movslq	(%r14,%rdi,4), %rdi
	addq	%r14, %rdi
	jmpq	*%rdi
.LBB39_2:
	testl	%ebx, %ebx
	je	.LBB39_3
	vmovups	(%rax), %zmm1
	vmovups	64(%rax), %zmm0
	jmp	.LBB39_5
.LBB39_115:
	testl	%ebx, %ebx
	je	.LBB39_116
	vmovups	(%rax), %zmm23
	vmovups	64(%rax), %zmm22
	vmovups	(%rax,%r10,4), %zmm21
	vmovups	64(%rax,%r10,4), %zmm20
	vmovups	(%rax,%r10,8), %zmm19
	vmovups	64(%rax,%r10,8), %zmm18
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm17
	vmovups	64(%rax,%rdi,4), %zmm16
	movq	%r10, %r8
	shlq	$4, %r8
	vmovups	(%rax,%r8), %zmm15
	vmovups	64(%rax,%r8), %zmm14
	leaq	(%r10,%r10,4), %r8
	vmovups	(%rax,%r8,4), %zmm13
	vmovups	64(%rax,%r8,4), %zmm12
	vmovups	(%rax,%rdi,8), %zmm11
	vmovups	64(%rax,%rdi,8), %zmm10
	leaq	(%r10,%r10,8), %rdi
	leaq	(%rdi,%rdi,2), %rbx
	addq	%r10, %rbx
	vmovups	(%rax,%rbx), %zmm9
	vmovups	64(%rax,%rbx), %zmm8
	movq	%r10, %rbx
	shlq	$5, %rbx
	vmovups	(%rax,%rbx), %zmm7
	vmovups	64(%rax,%rbx), %zmm6
	vmovups	(%rax,%rdi,4), %zmm5
	vmovups	64(%rax,%rdi,4), %zmm4
	vmovups	(%rax,%r8,8), %zmm3
	vmovups	64(%rax,%r8,8), %zmm2
	imulq	$44, %r10, %rdi
	vmovups	(%rax,%rdi), %zmm1
	vmovups	64(%rax,%rdi), %zmm0
	jmp	.LBB39_118
.LBB39_39:
	testl	%ebx, %ebx
	je	.LBB39_40
	vmovups	(%rax), %zmm9
	vmovups	64(%rax), %zmm8
	vmovups	(%rax,%r10,4), %zmm7
	vmovups	64(%rax,%r10,4), %zmm6
	vmovups	(%rax,%r10,8), %zmm5
	vmovups	64(%rax,%r10,8), %zmm4
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm3
	vmovups	64(%rax,%rdi,4), %zmm2
	movq	%r10, %rdi
	shlq	$4, %rdi
	vmovups	(%rax,%rdi), %zmm1
	vmovups	64(%rax,%rdi), %zmm0
	jmp	.LBB39_42
.LBB39_93:
	testl	%ebx, %ebx
	je	.LBB39_94
	vmovups	(%rax), %zmm19
	vmovups	64(%rax), %zmm18
	vmovups	(%rax,%r10,4), %zmm17
	vmovups	64(%rax,%r10,4), %zmm16
	vmovups	(%rax,%r10,8), %zmm15
	vmovups	64(%rax,%r10,8), %zmm14
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm13
	vmovups	64(%rax,%rdi,4), %zmm12
	movq	%r10, %r8
	shlq	$4, %r8
	vmovups	(%rax,%r8), %zmm11
	vmovups	64(%rax,%r8), %zmm10
	leaq	(%r10,%r10,4), %r8
	vmovups	(%rax,%r8,4), %zmm9
	vmovups	64(%rax,%r8,4), %zmm8
	vmovups	(%rax,%rdi,8), %zmm7
	vmovups	64(%rax,%rdi,8), %zmm6
	leaq	(%r10,%r10,8), %rdi
	leaq	(%rdi,%rdi,2), %r8
	addq	%r10, %r8
	vmovups	(%rax,%r8), %zmm5
	vmovups	64(%rax,%r8), %zmm4
	movq	%r10, %r8
	shlq	$5, %r8
	vmovups	(%rax,%r8), %zmm3
	vmovups	64(%rax,%r8), %zmm2
	vmovups	(%rax,%rdi,4), %zmm1
	vmovups	64(%rax,%rdi,4), %zmm0
	jmp	.LBB39_96
.LBB39_20:
	testl	%ebx, %ebx
	je	.LBB39_21
	vmovups	(%rax), %zmm1
	vmovups	64(%rax), %zmm2
	vmovups	(%rax,%r10,4), %zmm3
	vmovups	64(%rax,%r10,4), %zmm4
	vmovups	(%rax,%r10,8), %zmm5
	vmovups	64(%rax,%r10,8), %zmm0
	jmp	.LBB39_23
.LBB39_29:
	testl	%ebx, %ebx
	je	.LBB39_30
	vmovups	(%rax), %zmm1
	vmovups	64(%rax), %zmm2
	vmovups	(%rax,%r10,4), %zmm3
	vmovups	64(%rax,%r10,4), %zmm4
	vmovups	(%rax,%r10,8), %zmm5
	vmovups	64(%rax,%r10,8), %zmm6
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm7
	vmovups	64(%rax,%rdi,4), %zmm0
	jmp	.LBB39_32
.LBB39_71:
	testl	%ebx, %ebx
	je	.LBB39_72
	vmovups	(%rax), %zmm15
	vmovups	64(%rax), %zmm14
	vmovups	(%rax,%r10,4), %zmm13
	vmovups	64(%rax,%r10,4), %zmm12
	vmovups	(%rax,%r10,8), %zmm11
	vmovups	64(%rax,%r10,8), %zmm10
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm9
	vmovups	64(%rax,%rdi,4), %zmm8
	movq	%r10, %r8
	shlq	$4, %r8
	vmovups	(%rax,%r8), %zmm7
	vmovups	64(%rax,%r8), %zmm6
	leaq	(%r10,%r10,4), %r8
	vmovups	(%rax,%r8,4), %zmm5
	vmovups	64(%rax,%r8,4), %zmm4
	vmovups	(%rax,%rdi,8), %zmm3
	vmovups	64(%rax,%rdi,8), %zmm2
	leaq	(%r10,%r10,8), %rdi
	leaq	(%rdi,%rdi,2), %rdi
	addq	%r10, %rdi
	vmovups	(%rax,%rdi), %zmm1
	vmovups	64(%rax,%rdi), %zmm0
	jmp	.LBB39_74
.LBB39_11:
	testl	%ebx, %ebx
	je	.LBB39_12
	vmovups	(%rax), %zmm1
	vmovups	64(%rax), %zmm2
	vmovups	(%rax,%r10,4), %zmm3
	vmovups	64(%rax,%r10,4), %zmm0
	jmp	.LBB39_14
.LBB39_50:
	testl	%ebx, %ebx
	je	.LBB39_51
	vmovups	(%rax), %zmm11
	vmovups	64(%rax), %zmm10
	vmovups	(%rax,%r10,4), %zmm9
	vmovups	64(%rax,%r10,4), %zmm8
	vmovups	(%rax,%r10,8), %zmm7
	vmovups	64(%rax,%r10,8), %zmm6
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm5
	vmovups	64(%rax,%rdi,4), %zmm4
	movq	%r10, %rdi
	shlq	$4, %rdi
	vmovups	(%rax,%rdi), %zmm3
	vmovups	64(%rax,%rdi), %zmm2
	leaq	(%r10,%r10,4), %rdi
	vmovups	(%rax,%rdi,4), %zmm1
	vmovups	64(%rax,%rdi,4), %zmm0
	jmp	.LBB39_53
.LBB39_61:
	testl	%ebx, %ebx
	je	.LBB39_62
	vmovups	(%rax), %zmm13
	vmovups	64(%rax), %zmm12
	vmovups	(%rax,%r10,4), %zmm11
	vmovups	64(%rax,%r10,4), %zmm10
	vmovups	(%rax,%r10,8), %zmm9
	vmovups	64(%rax,%r10,8), %zmm8
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm7
	vmovups	64(%rax,%rdi,4), %zmm6
	movq	%r10, %rbx
	shlq	$4, %rbx
	vmovups	(%rax,%rbx), %zmm5
	vmovups	64(%rax,%rbx), %zmm4
	leaq	(%r10,%r10,4), %rbx
	vmovups	(%rax,%rbx,4), %zmm3
	vmovups	64(%rax,%rbx,4), %zmm2
	vmovups	(%rax,%rdi,8), %zmm1
	vmovups	64(%rax,%rdi,8), %zmm0
	jmp	.LBB39_64
.LBB39_104:
	testl	%ebx, %ebx
	je	.LBB39_105
	vmovups	(%rax), %zmm21
	vmovups	64(%rax), %zmm20
	vmovups	(%rax,%r10,4), %zmm19
	vmovups	64(%rax,%r10,4), %zmm18
	vmovups	(%rax,%r10,8), %zmm17
	vmovups	64(%rax,%r10,8), %zmm16
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm15
	vmovups	64(%rax,%rdi,4), %zmm14
	movq	%r10, %r8
	shlq	$4, %r8
	vmovups	(%rax,%r8), %zmm13
	vmovups	64(%rax,%r8), %zmm12
	leaq	(%r10,%r10,4), %r8
	vmovups	(%rax,%r8,4), %zmm11
	vmovups	64(%rax,%r8,4), %zmm10
	vmovups	(%rax,%rdi,8), %zmm9
	vmovups	64(%rax,%rdi,8), %zmm8
	leaq	(%r10,%r10,8), %rdi
	leaq	(%rdi,%rdi,2), %rbx
	addq	%r10, %rbx
	vmovups	(%rax,%rbx), %zmm7
	vmovups	64(%rax,%rbx), %zmm6
	movq	%r10, %rbx
	shlq	$5, %rbx
	vmovups	(%rax,%rbx), %zmm5
	vmovups	64(%rax,%rbx), %zmm4
	vmovups	(%rax,%rdi,4), %zmm3
	vmovups	64(%rax,%rdi,4), %zmm2
	vmovups	(%rax,%r8,8), %zmm1
	vmovups	64(%rax,%r8,8), %zmm0
	jmp	.LBB39_107
.LBB39_82:
	testl	%ebx, %ebx
	je	.LBB39_83
	vmovups	(%rax), %zmm17
	vmovups	64(%rax), %zmm16
	vmovups	(%rax,%r10,4), %zmm15
	vmovups	64(%rax,%r10,4), %zmm14
	vmovups	(%rax,%r10,8), %zmm13
	vmovups	64(%rax,%r10,8), %zmm12
	leaq	(%r10,%r10,2), %rdi
	vmovups	(%rax,%rdi,4), %zmm11
	vmovups	64(%rax,%rdi,4), %zmm10
	movq	%r10, %r8
	shlq	$4, %r8
	vmovups	(%rax,%r8), %zmm9
	vmovups	64(%rax,%r8), %zmm8
	leaq	(%r10,%r10,4), %r8
	vmovups	(%rax,%r8,4), %zmm7
	vmovups	64(%rax,%r8,4), %zmm6
	vmovups	(%rax,%rdi,8), %zmm5
	vmovups	64(%rax,%rdi,8), %zmm4
	leaq	(%r10,%r10,8), %rdi
	leaq	(%rdi,%rdi,2), %rdi
	addq	%r10, %rdi
	vmovups	(%rax,%rdi), %zmm3
	vmovups	64(%rax,%rdi), %zmm2
	movq	%r10, %rdi
	shlq	$5, %rdi
	vmovups	(%rax,%rdi), %zmm1
	vmovups	64(%rax,%rdi), %zmm0
	jmp	.LBB39_85
.LBB39_116:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm23, %xmm23, %xmm23
.LBB39_118:
	movq	(%r11), %r14
	movq	8(%r11), %r15
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rbx
	leaq	(%rsi,%rdi,8), %r11
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB39_119
	movq	%rcx, %r8
	subq	%r14, %r8
	movq	%r15, -8(%rsp)
	leaq	(%r8,%r15), %r13
	addq	$4128, %r13
	movq	%rbp, -16(%rsp)
	addq	$4, %rbp
	movq	%rcx, %r12
	.p2align	4
.LBB39_121:
	vbroadcastss	-4(%rbp), %zmm25
	vpmovsxbd	(%r12), %zmm24
	vcvtdq2ps	%zmm24, %zmm24
	vmulps	%zmm24, %zmm25, %zmm24
	vpmovsxbd	16(%r12), %zmm26
	vcvtdq2ps	%zmm26, %zmm26
	vmulps	%zmm26, %zmm25, %zmm25
	leaq	4096(%r12), %r8
	leaq	-32(%r13), %r15
	cmpq	%r14, %r8
	cmovbq	%r8, %r15
	prefetcht0	(%r15)
	vbroadcastss	(%rsi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm23
	vfmadd231ps	%zmm26, %zmm25, %zmm22
	vbroadcastss	(%rsi,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm21
	vfmadd231ps	%zmm26, %zmm25, %zmm20
	vbroadcastss	(%rsi,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm19
	vfmadd231ps	%zmm26, %zmm25, %zmm18
	vbroadcastss	(%rbx), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm17
	vfmadd231ps	%zmm26, %zmm25, %zmm16
	vbroadcastss	(%rbx,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm15
	vfmadd231ps	%zmm26, %zmm25, %zmm14
	vbroadcastss	(%rbx,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm13
	vfmadd231ps	%zmm26, %zmm25, %zmm12
	vbroadcastss	(%r11), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm11
	vfmadd231ps	%zmm26, %zmm25, %zmm10
	vbroadcastss	(%r11,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm9
	vfmadd231ps	%zmm26, %zmm25, %zmm8
	vbroadcastss	(%r11,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm7
	vfmadd231ps	%zmm26, %zmm25, %zmm6
	vbroadcastss	(%rdi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm5
	vfmadd231ps	%zmm26, %zmm25, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm3
	vfmadd231ps	%zmm26, %zmm25, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm1
	vfmadd231ps	%zmm25, %zmm26, %zmm0
	vbroadcastss	(%rbp), %zmm25
	vpmovsxbd	32(%r12), %zmm24
	vcvtdq2ps	%zmm24, %zmm24
	vmulps	%zmm24, %zmm25, %zmm24
	vpmovsxbd	48(%r12), %zmm26
	leaq	4128(%r12), %r8
	cmpq	%r14, %r8
	cmovaeq	%r13, %r8
	vcvtdq2ps	%zmm26, %zmm26
	prefetcht0	(%r8)
	vbroadcastss	4(%rsi), %zmm27
	vmulps	%zmm26, %zmm25, %zmm25
	vfmadd231ps	%zmm24, %zmm27, %zmm23
	vbroadcastss	4(%rsi,%rdx,4), %zmm26
	vfmadd231ps	%zmm27, %zmm25, %zmm22
	vfmadd231ps	%zmm24, %zmm26, %zmm21
	vbroadcastss	4(%rsi,%rdx,8), %zmm27
	vfmadd231ps	%zmm26, %zmm25, %zmm20
	vfmadd231ps	%zmm24, %zmm27, %zmm19
	vbroadcastss	4(%rbx), %zmm26
	vfmadd231ps	%zmm27, %zmm25, %zmm18
	vfmadd231ps	%zmm24, %zmm26, %zmm17
	vbroadcastss	4(%rbx,%rdx,4), %zmm27
	vfmadd231ps	%zmm26, %zmm25, %zmm16
	vfmadd231ps	%zmm24, %zmm27, %zmm15
	vbroadcastss	4(%rbx,%rdx,8), %zmm26
	vfmadd231ps	%zmm27, %zmm25, %zmm14
	vfmadd231ps	%zmm24, %zmm26, %zmm13
	vbroadcastss	4(%r11), %zmm27
	vfmadd231ps	%zmm26, %zmm25, %zmm12
	vfmadd231ps	%zmm24, %zmm27, %zmm11
	vbroadcastss	4(%r11,%rdx,4), %zmm26
	vfmadd231ps	%zmm27, %zmm25, %zmm10
	vfmadd231ps	%zmm24, %zmm26, %zmm9
	vbroadcastss	4(%r11,%rdx,8), %zmm27
	vfmadd231ps	%zmm26, %zmm25, %zmm8
	vfmadd231ps	%zmm24, %zmm27, %zmm7
	vbroadcastss	4(%rdi), %zmm26
	vfmadd231ps	%zmm27, %zmm25, %zmm6
	vfmadd231ps	%zmm24, %zmm26, %zmm5
	vbroadcastss	4(%rdi,%rdx,4), %zmm27
	vfmadd231ps	%zmm26, %zmm25, %zmm4
	vfmadd231ps	%zmm24, %zmm27, %zmm3
	vbroadcastss	4(%rdi,%rdx,8), %zmm26
	vfmadd231ps	%zmm27, %zmm25, %zmm2
	vfmadd231ps	%zmm24, %zmm26, %zmm1
	vfmadd231ps	%zmm25, %zmm26, %zmm0
	addq	$8, %rsi
	addq	$8, %rbx
	addq	$8, %r11
	addq	$8, %rdi
	addq	$64, %r12
	addq	$-2, %r9
	addq	$64, %r13
	addq	$8, %rbp
	cmpq	$1, %r9
	ja	.LBB39_121
	movq	-16(%rsp), %rbp
	movq	-8(%rsp), %r15
	jmp	.LBB39_123
.LBB39_119:
	movq	%rcx, %r12
.LBB39_123:
	testq	%r9, %r9
	je	.LBB39_125
	movq	%r12, %r8
	subq	%rcx, %r8
	shrq	$5, %r8
	vbroadcastss	(%rbp,%r8,4), %zmm25
	vpmovsxbd	(%r12), %zmm24
	vcvtdq2ps	%zmm24, %zmm24
	vmulps	%zmm24, %zmm25, %zmm24
	vpmovsxbd	16(%r12), %zmm26
	vcvtdq2ps	%zmm26, %zmm26
	vmulps	%zmm26, %zmm25, %zmm25
	addq	$4096, %r12
	movq	%r12, %rcx
	subq	%r14, %rcx
	leaq	(%r15,%rcx), %rcx
	cmovbq	%r12, %rcx
	prefetcht0	(%rcx)
	vbroadcastss	(%rsi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm23
	vfmadd231ps	%zmm26, %zmm25, %zmm22
	vbroadcastss	(%rsi,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm21
	vfmadd231ps	%zmm26, %zmm25, %zmm20
	vbroadcastss	(%rsi,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm19
	vfmadd231ps	%zmm26, %zmm25, %zmm18
	vbroadcastss	(%rbx), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm17
	vfmadd231ps	%zmm26, %zmm25, %zmm16
	vbroadcastss	(%rbx,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm15
	vfmadd231ps	%zmm26, %zmm25, %zmm14
	vbroadcastss	(%rbx,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm13
	vfmadd231ps	%zmm26, %zmm25, %zmm12
	vbroadcastss	(%r11), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm11
	vfmadd231ps	%zmm26, %zmm25, %zmm10
	vbroadcastss	(%r11,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm9
	vfmadd231ps	%zmm26, %zmm25, %zmm8
	vbroadcastss	(%r11,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm7
	vfmadd231ps	%zmm26, %zmm25, %zmm6
	vbroadcastss	(%rdi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm5
	vfmadd231ps	%zmm26, %zmm25, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm3
	vfmadd231ps	%zmm26, %zmm25, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm1
	vfmadd231ps	%zmm25, %zmm26, %zmm0
.LBB39_125:
	vmovups	%zmm23, (%rax)
	vmovups	%zmm22, 64(%rax)
	vmovups	%zmm21, (%rax,%r10,4)
	vmovups	%zmm20, 64(%rax,%r10,4)
	vmovups	%zmm19, (%rax,%r10,8)
	vmovups	%zmm18, 64(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%zmm17, (%rax,%rcx,4)
	vmovups	%zmm16, 64(%rax,%rcx,4)
	movq	%r10, %rdx
	shlq	$4, %rdx
	vmovups	%zmm15, (%rax,%rdx)
	vmovups	%zmm14, 64(%rax,%rdx)
	leaq	(%r10,%r10,4), %rdx
	vmovups	%zmm13, (%rax,%rdx,4)
	vmovups	%zmm12, 64(%rax,%rdx,4)
	vmovups	%zmm11, (%rax,%rcx,8)
	vmovups	%zmm10, 64(%rax,%rcx,8)
	leaq	(%r10,%r10,8), %rcx
	leaq	(%rcx,%rcx,2), %rsi
	addq	%r10, %rsi
	vmovups	%zmm9, (%rax,%rsi)
	vmovups	%zmm8, 64(%rax,%rsi)
	imulq	$44, %r10, %rsi
	shlq	$5, %r10
	vmovups	%zmm7, (%rax,%r10)
	vmovups	%zmm6, 64(%rax,%r10)
	vmovups	%zmm5, (%rax,%rcx,4)
	vmovups	%zmm4, 64(%rax,%rcx,4)
	vmovups	%zmm3, (%rax,%rdx,8)
	vmovups	%zmm2, 64(%rax,%rdx,8)
	vmovups	%zmm1, (%rax,%rsi)
	addq	%rsi, %rax
	jmp	.LBB39_126
.LBB39_40:
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
.LBB39_42:
	movq	(%r11), %rbx
	movq	8(%r11), %r11
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	movq	%rcx, %r14
	cmpq	$2, %r9
	jb	.LBB39_46
	subq	%rbx, %r14
	leaq	(%r14,%r11), %r15
	addq	$4128, %r15
	movq	%rbp, %r8
	leaq	4(%rbp), %r12
	movq	%rcx, %r14
	.p2align	4
.LBB39_44:
	vbroadcastss	-4(%r12), %zmm10
	vpmovsxbd	(%r14), %zmm11
	vcvtdq2ps	%zmm11, %zmm11
	vmulps	%zmm11, %zmm10, %zmm11
	vpmovsxbd	16(%r14), %zmm12
	vcvtdq2ps	%zmm12, %zmm12
	leaq	4096(%r14), %r13
	leaq	-32(%r15), %rbp
	cmpq	%rbx, %r13
	cmovbq	%r13, %rbp
	vmulps	%zmm12, %zmm10, %zmm10
	prefetcht0	(%rbp)
	vbroadcastss	(%rsi), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm9
	vfmadd231ps	%zmm12, %zmm10, %zmm8
	vbroadcastss	(%rsi,%rdx,4), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm10, %zmm6
	vbroadcastss	(%rsi,%rdx,8), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm10, %zmm4
	vbroadcastss	(%rdi), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm10, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm1
	vfmadd231ps	%zmm10, %zmm12, %zmm0
	vbroadcastss	(%r12), %zmm10
	vpmovsxbd	32(%r14), %zmm11
	vcvtdq2ps	%zmm11, %zmm11
	vmulps	%zmm11, %zmm10, %zmm11
	vpmovsxbd	48(%r14), %zmm12
	vcvtdq2ps	%zmm12, %zmm12
	vmulps	%zmm12, %zmm10, %zmm10
	leaq	4128(%r14), %r13
	cmpq	%rbx, %r13
	cmovaeq	%r15, %r13
	prefetcht0	(%r13)
	vbroadcastss	4(%rsi), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm9
	vfmadd231ps	%zmm12, %zmm10, %zmm8
	vbroadcastss	4(%rsi,%rdx,4), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm10, %zmm6
	vbroadcastss	4(%rsi,%rdx,8), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm10, %zmm4
	vbroadcastss	4(%rdi), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm10, %zmm2
	vbroadcastss	4(%rdi,%rdx,4), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm1
	vfmadd231ps	%zmm10, %zmm12, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$64, %r14
	addq	$-2, %r9
	addq	$64, %r15
	addq	$8, %r12
	cmpq	$1, %r9
	ja	.LBB39_44
	movq	%r8, %rbp
.LBB39_46:
	testq	%r9, %r9
	je	.LBB39_48
	movq	%r14, %r9
	subq	%rcx, %r9
	shrq	$5, %r9
	vbroadcastss	(%rbp,%r9,4), %zmm10
	vpmovsxbd	(%r14), %zmm11
	vcvtdq2ps	%zmm11, %zmm11
	vmulps	%zmm11, %zmm10, %zmm11
	vpmovsxbd	16(%r14), %zmm12
	vcvtdq2ps	%zmm12, %zmm12
	vmulps	%zmm12, %zmm10, %zmm10
	addq	$4096, %r14
	movq	%r14, %rcx
	subq	%rbx, %rcx
	leaq	(%r11,%rcx), %rcx
	cmovbq	%r14, %rcx
	prefetcht0	(%rcx)
	vbroadcastss	(%rsi), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm9
	vfmadd231ps	%zmm12, %zmm10, %zmm8
	vbroadcastss	(%rsi,%rdx,4), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm10, %zmm6
	vbroadcastss	(%rsi,%rdx,8), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm10, %zmm4
	vbroadcastss	(%rdi), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm10, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm1
	vfmadd231ps	%zmm10, %zmm12, %zmm0
.LBB39_48:
	vmovups	%zmm9, (%rax)
	vmovups	%zmm8, 64(%rax)
	vmovups	%zmm7, (%rax,%r10,4)
	vmovups	%zmm6, 64(%rax,%r10,4)
	vmovups	%zmm5, (%rax,%r10,8)
	vmovups	%zmm4, 64(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%zmm3, (%rax,%rcx,4)
	vmovups	%zmm2, 64(%rax,%rcx,4)
	shlq	$4, %r10
	jmp	.LBB39_49
.LBB39_94:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
.LBB39_96:
	movq	(%r11), %r14
	movq	8(%r11), %r15
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rbx
	leaq	(%rsi,%rdi,8), %r11
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB39_97
	movq	%rcx, %r8
	subq	%r14, %r8
	movq	%r15, -8(%rsp)
	leaq	(%r8,%r15), %r13
	addq	$4128, %r13
	movq	%rbp, -16(%rsp)
	addq	$4, %rbp
	movq	%rcx, %r12
	.p2align	4
.LBB39_99:
	vbroadcastss	-4(%rbp), %zmm20
	vpmovsxbd	(%r12), %zmm21
	vcvtdq2ps	%zmm21, %zmm21
	vmulps	%zmm21, %zmm20, %zmm21
	vpmovsxbd	16(%r12), %zmm22
	vcvtdq2ps	%zmm22, %zmm22
	vmulps	%zmm22, %zmm20, %zmm20
	leaq	4096(%r12), %r8
	leaq	-32(%r13), %r15
	cmpq	%r14, %r8
	cmovbq	%r8, %r15
	prefetcht0	(%r15)
	vbroadcastss	(%rsi), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm19
	vfmadd231ps	%zmm22, %zmm20, %zmm18
	vbroadcastss	(%rsi,%rdx,4), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm17
	vfmadd231ps	%zmm22, %zmm20, %zmm16
	vbroadcastss	(%rsi,%rdx,8), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm15
	vfmadd231ps	%zmm22, %zmm20, %zmm14
	vbroadcastss	(%rbx), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm20, %zmm12
	vbroadcastss	(%rbx,%rdx,4), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm11
	vfmadd231ps	%zmm22, %zmm20, %zmm10
	vbroadcastss	(%rbx,%rdx,8), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm9
	vfmadd231ps	%zmm22, %zmm20, %zmm8
	vbroadcastss	(%r11), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm7
	vfmadd231ps	%zmm22, %zmm20, %zmm6
	vbroadcastss	(%r11,%rdx,4), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm5
	vfmadd231ps	%zmm22, %zmm20, %zmm4
	vbroadcastss	(%r11,%rdx,8), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm3
	vfmadd231ps	%zmm22, %zmm20, %zmm2
	vbroadcastss	(%rdi), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm1
	vfmadd231ps	%zmm20, %zmm22, %zmm0
	vbroadcastss	(%rbp), %zmm21
	vpmovsxbd	32(%r12), %zmm20
	vcvtdq2ps	%zmm20, %zmm20
	vmulps	%zmm20, %zmm21, %zmm20
	vpmovsxbd	48(%r12), %zmm22
	leaq	4128(%r12), %r8
	cmpq	%r14, %r8
	cmovaeq	%r13, %r8
	vcvtdq2ps	%zmm22, %zmm22
	prefetcht0	(%r8)
	vbroadcastss	4(%rsi), %zmm23
	vmulps	%zmm22, %zmm21, %zmm21
	vfmadd231ps	%zmm20, %zmm23, %zmm19
	vbroadcastss	4(%rsi,%rdx,4), %zmm22
	vfmadd231ps	%zmm23, %zmm21, %zmm18
	vfmadd231ps	%zmm20, %zmm22, %zmm17
	vbroadcastss	4(%rsi,%rdx,8), %zmm23
	vfmadd231ps	%zmm22, %zmm21, %zmm16
	vfmadd231ps	%zmm20, %zmm23, %zmm15
	vbroadcastss	4(%rbx), %zmm22
	vfmadd231ps	%zmm23, %zmm21, %zmm14
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vbroadcastss	4(%rbx,%rdx,4), %zmm23
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	vfmadd231ps	%zmm20, %zmm23, %zmm11
	vbroadcastss	4(%rbx,%rdx,8), %zmm22
	vfmadd231ps	%zmm23, %zmm21, %zmm10
	vfmadd231ps	%zmm20, %zmm22, %zmm9
	vbroadcastss	4(%r11), %zmm23
	vfmadd231ps	%zmm22, %zmm21, %zmm8
	vfmadd231ps	%zmm20, %zmm23, %zmm7
	vbroadcastss	4(%r11,%rdx,4), %zmm22
	vfmadd231ps	%zmm23, %zmm21, %zmm6
	vfmadd231ps	%zmm20, %zmm22, %zmm5
	vbroadcastss	4(%r11,%rdx,8), %zmm23
	vfmadd231ps	%zmm22, %zmm21, %zmm4
	vfmadd231ps	%zmm20, %zmm23, %zmm3
	vbroadcastss	4(%rdi), %zmm22
	vfmadd231ps	%zmm23, %zmm21, %zmm2
	vfmadd231ps	%zmm20, %zmm22, %zmm1
	vfmadd231ps	%zmm21, %zmm22, %zmm0
	addq	$8, %rsi
	addq	$8, %rbx
	addq	$8, %r11
	addq	$8, %rdi
	addq	$64, %r12
	addq	$-2, %r9
	addq	$64, %r13
	addq	$8, %rbp
	cmpq	$1, %r9
	ja	.LBB39_99
	movq	-16(%rsp), %rbp
	movq	-8(%rsp), %r15
	jmp	.LBB39_101
.LBB39_97:
	movq	%rcx, %r12
.LBB39_101:
	testq	%r9, %r9
	je	.LBB39_103
	movq	%r12, %r8
	subq	%rcx, %r8
	shrq	$5, %r8
	vbroadcastss	(%rbp,%r8,4), %zmm20
	vpmovsxbd	(%r12), %zmm21
	vcvtdq2ps	%zmm21, %zmm21
	vmulps	%zmm21, %zmm20, %zmm21
	vpmovsxbd	16(%r12), %zmm22
	vcvtdq2ps	%zmm22, %zmm22
	vmulps	%zmm22, %zmm20, %zmm20
	addq	$4096, %r12
	movq	%r12, %rcx
	subq	%r14, %rcx
	leaq	(%r15,%rcx), %rcx
	cmovbq	%r12, %rcx
	prefetcht0	(%rcx)
	vbroadcastss	(%rsi), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm19
	vfmadd231ps	%zmm22, %zmm20, %zmm18
	vbroadcastss	(%rsi,%rdx,4), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm17
	vfmadd231ps	%zmm22, %zmm20, %zmm16
	vbroadcastss	(%rsi,%rdx,8), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm15
	vfmadd231ps	%zmm22, %zmm20, %zmm14
	vbroadcastss	(%rbx), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm20, %zmm12
	vbroadcastss	(%rbx,%rdx,4), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm11
	vfmadd231ps	%zmm22, %zmm20, %zmm10
	vbroadcastss	(%rbx,%rdx,8), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm9
	vfmadd231ps	%zmm22, %zmm20, %zmm8
	vbroadcastss	(%r11), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm7
	vfmadd231ps	%zmm22, %zmm20, %zmm6
	vbroadcastss	(%r11,%rdx,4), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm5
	vfmadd231ps	%zmm22, %zmm20, %zmm4
	vbroadcastss	(%r11,%rdx,8), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm3
	vfmadd231ps	%zmm22, %zmm20, %zmm2
	vbroadcastss	(%rdi), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm1
	vfmadd231ps	%zmm20, %zmm22, %zmm0
.LBB39_103:
	vmovups	%zmm19, (%rax)
	vmovups	%zmm18, 64(%rax)
	vmovups	%zmm17, (%rax,%r10,4)
	vmovups	%zmm16, 64(%rax,%r10,4)
	vmovups	%zmm15, (%rax,%r10,8)
	vmovups	%zmm14, 64(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%zmm13, (%rax,%rcx,4)
	vmovups	%zmm12, 64(%rax,%rcx,4)
	movq	%r10, %rdx
	shlq	$4, %rdx
	vmovups	%zmm11, (%rax,%rdx)
	vmovups	%zmm10, 64(%rax,%rdx)
	leaq	(%r10,%r10,4), %rdx
	vmovups	%zmm9, (%rax,%rdx,4)
	vmovups	%zmm8, 64(%rax,%rdx,4)
	vmovups	%zmm7, (%rax,%rcx,8)
	vmovups	%zmm6, 64(%rax,%rcx,8)
	leaq	(%r10,%r10,8), %rcx
	leaq	(%rcx,%rcx,2), %rdx
	addq	%r10, %rdx
	vmovups	%zmm5, (%rax,%rdx)
	vmovups	%zmm4, 64(%rax,%rdx)
	shlq	$5, %r10
	jmp	.LBB39_60
.LBB39_21:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm0, %xmm0, %xmm0
.LBB39_23:
	movq	(%r11), %rdi
	movq	8(%r11), %r11
	movq	%rcx, %rbx
	cmpq	$2, %r9
	jb	.LBB39_26
	subq	%rdi, %rbx
	leaq	(%rbx,%r11), %r14
	addq	$4128, %r14
	leaq	4(%rbp), %r15
	movq	%rcx, %rbx
	.p2align	4
.LBB39_25:
	vbroadcastss	-4(%r15), %zmm6
	vpmovsxbd	(%rbx), %zmm7
	vcvtdq2ps	%zmm7, %zmm7
	vmulps	%zmm7, %zmm6, %zmm7
	vpmovsxbd	16(%rbx), %zmm8
	leaq	4096(%rbx), %r12
	leaq	-32(%r14), %r13
	cmpq	%rdi, %r12
	cmovbq	%r12, %r13
	vcvtdq2ps	%zmm8, %zmm8
	prefetcht0	(%r13)
	vbroadcastss	(%rsi), %zmm9
	vmulps	%zmm8, %zmm6, %zmm6
	vfmadd231ps	%zmm7, %zmm9, %zmm1
	vbroadcastss	(%rsi,%rdx,4), %zmm8
	vfmadd231ps	%zmm9, %zmm6, %zmm2
	vfmadd231ps	%zmm7, %zmm8, %zmm3
	vbroadcastss	(%rsi,%rdx,8), %zmm9
	vfmadd231ps	%zmm8, %zmm6, %zmm4
	vfmadd231ps	%zmm7, %zmm9, %zmm5
	vbroadcastss	(%r15), %zmm7
	vfmadd231ps	%zmm6, %zmm9, %zmm0
	vpmovsxbd	32(%rbx), %zmm6
	vcvtdq2ps	%zmm6, %zmm6
	vmulps	%zmm6, %zmm7, %zmm6
	vpmovsxbd	48(%rbx), %zmm8
	vcvtdq2ps	%zmm8, %zmm8
	leaq	4128(%rbx), %r12
	cmpq	%rdi, %r12
	cmovaeq	%r14, %r12
	vmulps	%zmm8, %zmm7, %zmm7
	prefetcht0	(%r12)
	vbroadcastss	4(%rsi), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vfmadd231ps	%zmm8, %zmm7, %zmm2
	vbroadcastss	4(%rsi,%rdx,4), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm7, %zmm4
	vbroadcastss	4(%rsi,%rdx,8), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm5
	vfmadd231ps	%zmm7, %zmm8, %zmm0
	addq	$64, %rbx
	addq	$8, %rsi
	addq	$-2, %r9
	addq	$64, %r14
	addq	$8, %r15
	cmpq	$1, %r9
	ja	.LBB39_25
.LBB39_26:
	testq	%r9, %r9
	je	.LBB39_28
	movq	%rbx, %r9
	subq	%rcx, %r9
	shrq	$5, %r9
	vbroadcastss	(%rbp,%r9,4), %zmm6
	vpmovsxbd	(%rbx), %zmm7
	vcvtdq2ps	%zmm7, %zmm7
	vmulps	%zmm7, %zmm6, %zmm7
	vpmovsxbd	16(%rbx), %zmm8
	vcvtdq2ps	%zmm8, %zmm8
	vmulps	%zmm8, %zmm6, %zmm6
	addq	$4096, %rbx
	movq	%rbx, %rcx
	subq	%rdi, %rcx
	leaq	(%r11,%rcx), %rcx
	cmovbq	%rbx, %rcx
	prefetcht0	(%rcx)
	vbroadcastss	(%rsi), %zmm8
	vfmadd231ps	%zmm7, %zmm8, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm2
	vbroadcastss	(%rsi,%rdx,4), %zmm8
	vfmadd231ps	%zmm7, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm6, %zmm4
	vbroadcastss	(%rsi,%rdx,8), %zmm8
	vfmadd231ps	%zmm7, %zmm8, %zmm5
	vfmadd231ps	%zmm6, %zmm8, %zmm0
.LBB39_28:
	vmovups	%zmm1, (%rax)
	vmovups	%zmm2, 64(%rax)
	vmovups	%zmm3, (%rax,%r10,4)
	vmovups	%zmm4, 64(%rax,%r10,4)
	vmovups	%zmm5, (%rax,%r10,8)
	leaq	(%rax,%r10,8), %rax
	jmp	.LBB39_126
.LBB39_30:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm0, %xmm0, %xmm0
.LBB39_32:
	movq	(%r11), %rbx
	movq	8(%r11), %r11
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	movq	%rcx, %r14
	cmpq	$2, %r9
	jb	.LBB39_36
	subq	%rbx, %r14
	leaq	(%r14,%r11), %r15
	addq	$4128, %r15
	movq	%rbp, %r8
	leaq	4(%rbp), %r12
	movq	%rcx, %r14
	.p2align	4
.LBB39_34:
	vbroadcastss	-4(%r12), %zmm8
	vpmovsxbd	(%r14), %zmm9
	vcvtdq2ps	%zmm9, %zmm9
	vmulps	%zmm9, %zmm8, %zmm9
	vpmovsxbd	16(%r14), %zmm10
	vcvtdq2ps	%zmm10, %zmm10
	leaq	4096(%r14), %r13
	leaq	-32(%r15), %rbp
	cmpq	%rbx, %r13
	cmovbq	%r13, %rbp
	vmulps	%zmm10, %zmm8, %zmm8
	prefetcht0	(%rbp)
	vbroadcastss	(%rsi), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm1
	vfmadd231ps	%zmm10, %zmm8, %zmm2
	vbroadcastss	(%rsi,%rdx,4), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm8, %zmm4
	vbroadcastss	(%rsi,%rdx,8), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm8, %zmm6
	vbroadcastss	(%rdi), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm7
	vfmadd231ps	%zmm8, %zmm10, %zmm0
	vbroadcastss	(%r12), %zmm8
	vpmovsxbd	32(%r14), %zmm9
	vcvtdq2ps	%zmm9, %zmm9
	vmulps	%zmm9, %zmm8, %zmm9
	vpmovsxbd	48(%r14), %zmm10
	vcvtdq2ps	%zmm10, %zmm10
	vmulps	%zmm10, %zmm8, %zmm8
	leaq	4128(%r14), %r13
	cmpq	%rbx, %r13
	cmovaeq	%r15, %r13
	prefetcht0	(%r13)
	vbroadcastss	4(%rsi), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm1
	vfmadd231ps	%zmm10, %zmm8, %zmm2
	vbroadcastss	4(%rsi,%rdx,4), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm8, %zmm4
	vbroadcastss	4(%rsi,%rdx,8), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm8, %zmm6
	vbroadcastss	4(%rdi), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm7
	vfmadd231ps	%zmm8, %zmm10, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$64, %r14
	addq	$-2, %r9
	addq	$64, %r15
	addq	$8, %r12
	cmpq	$1, %r9
	ja	.LBB39_34
	movq	%r8, %rbp
.LBB39_36:
	testq	%r9, %r9
	je	.LBB39_38
	movq	%r14, %r9
	subq	%rcx, %r9
	shrq	$5, %r9
	vbroadcastss	(%rbp,%r9,4), %zmm8
	vpmovsxbd	(%r14), %zmm9
	vcvtdq2ps	%zmm9, %zmm9
	vmulps	%zmm9, %zmm8, %zmm9
	vpmovsxbd	16(%r14), %zmm10
	vcvtdq2ps	%zmm10, %zmm10
	vmulps	%zmm10, %zmm8, %zmm8
	addq	$4096, %r14
	movq	%r14, %rcx
	subq	%rbx, %rcx
	leaq	(%r11,%rcx), %rcx
	cmovbq	%r14, %rcx
	prefetcht0	(%rcx)
	vbroadcastss	(%rsi), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm1
	vfmadd231ps	%zmm10, %zmm8, %zmm2
	vbroadcastss	(%rsi,%rdx,4), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm8, %zmm4
	vbroadcastss	(%rsi,%rdx,8), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm8, %zmm6
	vbroadcastss	(%rdi), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm7
	vfmadd231ps	%zmm8, %zmm10, %zmm0
.LBB39_38:
	vmovups	%zmm1, (%rax)
	vmovups	%zmm2, 64(%rax)
	vmovups	%zmm3, (%rax,%r10,4)
	vmovups	%zmm4, 64(%rax,%r10,4)
	vmovups	%zmm5, (%rax,%r10,8)
	vmovups	%zmm6, 64(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%zmm7, (%rax,%rcx,4)
	leaq	(%rax,%rcx,4), %rax
	jmp	.LBB39_126
.LBB39_72:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
.LBB39_74:
	movq	(%r11), %rbx
	movq	8(%r11), %r14
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %rdi
	cmpq	$2, %r9
	jb	.LBB39_75
	movq	%rcx, %r8
	subq	%rbx, %r8
	leaq	(%r8,%r14), %r12
	addq	$4128, %r12
	movq	%rbp, -16(%rsp)
	leaq	4(%rbp), %r13
	movq	%rcx, %r15
	.p2align	4
.LBB39_77:
	vbroadcastss	-4(%r13), %zmm16
	vpmovsxbd	(%r15), %zmm17
	vcvtdq2ps	%zmm17, %zmm17
	vpmovsxbd	16(%r15), %zmm18
	vmulps	%zmm17, %zmm16, %zmm17
	vcvtdq2ps	%zmm18, %zmm18
	vmulps	%zmm18, %zmm16, %zmm16
	leaq	4096(%r15), %r8
	leaq	-32(%r12), %rbp
	cmpq	%rbx, %r8
	cmovbq	%r8, %rbp
	prefetcht0	(%rbp)
	vbroadcastss	(%rsi), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm15
	vfmadd231ps	%zmm18, %zmm16, %zmm14
	vbroadcastss	(%rsi,%rdx,4), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm16, %zmm12
	vbroadcastss	(%rsi,%rdx,8), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm16, %zmm10
	vbroadcastss	(%r11), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm16, %zmm8
	vbroadcastss	(%r11,%rdx,4), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm16, %zmm6
	vbroadcastss	(%r11,%rdx,8), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm16, %zmm4
	vbroadcastss	(%rdi), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm16, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm1
	vbroadcastss	(%r13), %zmm17
	vpmovsxbd	32(%r15), %zmm19
	vfmadd231ps	%zmm16, %zmm18, %zmm0
	vcvtdq2ps	%zmm19, %zmm16
	vpmovsxbd	48(%r15), %zmm18
	vmulps	%zmm16, %zmm17, %zmm16
	vcvtdq2ps	%zmm18, %zmm18
	vmulps	%zmm18, %zmm17, %zmm17
	leaq	4128(%r15), %r8
	cmpq	%rbx, %r8
	cmovaeq	%r12, %r8
	prefetcht0	(%r8)
	vbroadcastss	4(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm15
	vfmadd231ps	%zmm18, %zmm17, %zmm14
	vbroadcastss	4(%rsi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm17, %zmm12
	vbroadcastss	4(%rsi,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm17, %zmm10
	vbroadcastss	4(%r11), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm17, %zmm8
	vbroadcastss	4(%r11,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm17, %zmm6
	vbroadcastss	4(%r11,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm17, %zmm4
	vbroadcastss	4(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm17, %zmm2
	vbroadcastss	4(%rdi,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm1
	vfmadd231ps	%zmm17, %zmm18, %zmm0
	addq	$8, %rsi
	addq	$8, %r11
	addq	$8, %rdi
	addq	$64, %r15
	addq	$-2, %r9
	addq	$64, %r12
	addq	$8, %r13
	cmpq	$1, %r9
	ja	.LBB39_77
	movq	-16(%rsp), %rbp
	jmp	.LBB39_79
.LBB39_75:
	movq	%rcx, %r15
.LBB39_79:
	testq	%r9, %r9
	je	.LBB39_81
	movq	%r15, %r8
	subq	%rcx, %r8
	shrq	$5, %r8
	vbroadcastss	(%rbp,%r8,4), %zmm16
	vpmovsxbd	(%r15), %zmm17
	vcvtdq2ps	%zmm17, %zmm17
	vmulps	%zmm17, %zmm16, %zmm17
	vpmovsxbd	16(%r15), %zmm18
	vcvtdq2ps	%zmm18, %zmm18
	vmulps	%zmm18, %zmm16, %zmm16
	addq	$4096, %r15
	movq	%r15, %rcx
	subq	%rbx, %rcx
	leaq	(%r14,%rcx), %rcx
	cmovbq	%r15, %rcx
	prefetcht0	(%rcx)
	vbroadcastss	(%rsi), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm15
	vfmadd231ps	%zmm18, %zmm16, %zmm14
	vbroadcastss	(%rsi,%rdx,4), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm16, %zmm12
	vbroadcastss	(%rsi,%rdx,8), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm16, %zmm10
	vbroadcastss	(%r11), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm16, %zmm8
	vbroadcastss	(%r11,%rdx,4), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm16, %zmm6
	vbroadcastss	(%r11,%rdx,8), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm16, %zmm4
	vbroadcastss	(%rdi), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm16, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm1
	vfmadd231ps	%zmm16, %zmm18, %zmm0
.LBB39_81:
	vmovups	%zmm15, (%rax)
	vmovups	%zmm14, 64(%rax)
	vmovups	%zmm13, (%rax,%r10,4)
	vmovups	%zmm12, 64(%rax,%r10,4)
	vmovups	%zmm11, (%rax,%r10,8)
	vmovups	%zmm10, 64(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%zmm9, (%rax,%rcx,4)
	vmovups	%zmm8, 64(%rax,%rcx,4)
	movq	%r10, %rdx
	shlq	$4, %rdx
	vmovups	%zmm7, (%rax,%rdx)
	vmovups	%zmm6, 64(%rax,%rdx)
	leaq	(%r10,%r10,4), %rdx
	vmovups	%zmm5, (%rax,%rdx,4)
	vmovups	%zmm4, 64(%rax,%rdx,4)
	vmovups	%zmm3, (%rax,%rcx,8)
	vmovups	%zmm2, 64(%rax,%rcx,8)
	leaq	(%r10,%r10,8), %rcx
	leaq	(%rcx,%rcx,2), %rcx
	addq	%r10, %rcx
	vmovups	%zmm1, (%rax,%rcx)
	addq	%rcx, %rax
	jmp	.LBB39_126
.LBB39_3:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB39_5:
	movq	(%r11), %rdx
	movq	8(%r11), %rdi
	movq	%rcx, %r10
	cmpq	$2, %r9
	jb	.LBB39_8
	subq	%rdx, %r10
	leaq	(%r10,%rdi), %r11
	addq	$4128, %r11
	leaq	4(%rbp), %rbx
	movq	%rcx, %r10
	.p2align	4
.LBB39_7:
	vbroadcastss	-4(%rbx), %zmm2
	vpmovsxbd	(%r10), %zmm3
	vcvtdq2ps	%zmm3, %zmm3
	vmulps	%zmm3, %zmm2, %zmm3
	vpmovsxbd	16(%r10), %zmm4
	leaq	4096(%r10), %r14
	leaq	-32(%r11), %r15
	cmpq	%rdx, %r14
	cmovbq	%r14, %r15
	vcvtdq2ps	%zmm4, %zmm4
	prefetcht0	(%r15)
	vbroadcastss	(%rsi), %zmm5
	vmulps	%zmm4, %zmm2, %zmm2
	vfmadd213ps	%zmm1, %zmm5, %zmm3
	vbroadcastss	(%rbx), %zmm4
	vfmadd213ps	%zmm0, %zmm5, %zmm2
	vpmovsxbd	32(%r10), %zmm0
	vcvtdq2ps	%zmm0, %zmm0
	vmulps	%zmm0, %zmm4, %zmm1
	vpmovsxbd	48(%r10), %zmm0
	vcvtdq2ps	%zmm0, %zmm0
	leaq	4128(%r10), %r14
	cmpq	%rdx, %r14
	cmovaeq	%r11, %r14
	vmulps	%zmm0, %zmm4, %zmm0
	prefetcht0	(%r14)
	vbroadcastss	4(%rsi), %zmm4
	vfmadd213ps	%zmm3, %zmm4, %zmm1
	vfmadd213ps	%zmm2, %zmm4, %zmm0
	addq	$64, %r10
	addq	$8, %rsi
	addq	$-2, %r9
	addq	$64, %r11
	addq	$8, %rbx
	cmpq	$1, %r9
	ja	.LBB39_7
.LBB39_8:
	testq	%r9, %r9
	je	.LBB39_10
	movq	%r10, %r9
	subq	%rcx, %r9
	shrq	$5, %r9
	vbroadcastss	(%rbp,%r9,4), %zmm2
	vpmovsxbd	(%r10), %zmm3
	vcvtdq2ps	%zmm3, %zmm3
	vmulps	%zmm3, %zmm2, %zmm3
	vpmovsxbd	16(%r10), %zmm4
	vcvtdq2ps	%zmm4, %zmm4
	vmulps	%zmm4, %zmm2, %zmm2
	addq	$4096, %r10
	movq	%r10, %rcx
	subq	%rdx, %rcx
	leaq	(%rdi,%rcx), %rcx
	cmovbq	%r10, %rcx
	prefetcht0	(%rcx)
	vbroadcastss	(%rsi), %zmm4
	vfmadd231ps	%zmm3, %zmm4, %zmm1
	vfmadd231ps	%zmm2, %zmm4, %zmm0
.LBB39_10:
	vmovups	%zmm1, (%rax)
	jmp	.LBB39_126
.LBB39_12:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm0, %xmm0, %xmm0
.LBB39_14:
	movq	(%r11), %rdi
	movq	8(%r11), %r11
	movq	%rcx, %rbx
	cmpq	$2, %r9
	jb	.LBB39_17
	subq	%rdi, %rbx
	leaq	(%rbx,%r11), %r14
	addq	$4128, %r14
	leaq	4(%rbp), %r15
	movq	%rcx, %rbx
	.p2align	4
.LBB39_16:
	vbroadcastss	-4(%r15), %zmm4
	vpmovsxbd	(%rbx), %zmm5
	vcvtdq2ps	%zmm5, %zmm5
	vmulps	%zmm5, %zmm4, %zmm5
	vpmovsxbd	16(%rbx), %zmm6
	leaq	4096(%rbx), %r12
	leaq	-32(%r14), %r13
	cmpq	%rdi, %r12
	cmovbq	%r12, %r13
	vcvtdq2ps	%zmm6, %zmm6
	prefetcht0	(%r13)
	vbroadcastss	(%rsi), %zmm7
	vmulps	%zmm6, %zmm4, %zmm4
	vfmadd231ps	%zmm5, %zmm7, %zmm1
	vbroadcastss	(%rsi,%rdx,4), %zmm6
	vfmadd231ps	%zmm7, %zmm4, %zmm2
	vfmadd231ps	%zmm5, %zmm6, %zmm3
	vbroadcastss	(%r15), %zmm5
	vfmadd231ps	%zmm4, %zmm6, %zmm0
	vpmovsxbd	32(%rbx), %zmm4
	vcvtdq2ps	%zmm4, %zmm4
	vmulps	%zmm4, %zmm5, %zmm4
	vpmovsxbd	48(%rbx), %zmm6
	vcvtdq2ps	%zmm6, %zmm6
	leaq	4128(%rbx), %r12
	cmpq	%rdi, %r12
	cmovaeq	%r14, %r12
	vmulps	%zmm6, %zmm5, %zmm5
	prefetcht0	(%r12)
	vbroadcastss	4(%rsi), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm1
	vfmadd231ps	%zmm6, %zmm5, %zmm2
	vbroadcastss	4(%rsi,%rdx,4), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm3
	vfmadd231ps	%zmm5, %zmm6, %zmm0
	addq	$64, %rbx
	addq	$8, %rsi
	addq	$-2, %r9
	addq	$64, %r14
	addq	$8, %r15
	cmpq	$1, %r9
	ja	.LBB39_16
.LBB39_17:
	testq	%r9, %r9
	je	.LBB39_19
	movq	%rbx, %r9
	subq	%rcx, %r9
	shrq	$5, %r9
	vbroadcastss	(%rbp,%r9,4), %zmm4
	vpmovsxbd	(%rbx), %zmm5
	vcvtdq2ps	%zmm5, %zmm5
	vmulps	%zmm5, %zmm4, %zmm5
	vpmovsxbd	16(%rbx), %zmm6
	vcvtdq2ps	%zmm6, %zmm6
	vmulps	%zmm6, %zmm4, %zmm4
	addq	$4096, %rbx
	movq	%rbx, %rcx
	subq	%rdi, %rcx
	leaq	(%r11,%rcx), %rcx
	cmovbq	%rbx, %rcx
	prefetcht0	(%rcx)
	vbroadcastss	(%rsi), %zmm6
	vfmadd231ps	%zmm5, %zmm6, %zmm1
	vfmadd231ps	%zmm6, %zmm4, %zmm2
	vbroadcastss	(%rsi,%rdx,4), %zmm6
	vfmadd231ps	%zmm5, %zmm6, %zmm3
	vfmadd231ps	%zmm4, %zmm6, %zmm0
.LBB39_19:
	vmovups	%zmm1, (%rax)
	vmovups	%zmm2, 64(%rax)
	vmovups	%zmm3, (%rax,%r10,4)
	leaq	(%rax,%r10,4), %rax
	jmp	.LBB39_126
.LBB39_51:
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
.LBB39_53:
	movq	(%r11), %rbx
	movq	8(%r11), %r11
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	movq	%rcx, %r14
	cmpq	$2, %r9
	jb	.LBB39_57
	subq	%rbx, %r14
	leaq	(%r14,%r11), %r15
	addq	$4128, %r15
	movq	%rbp, %r8
	leaq	4(%rbp), %r12
	movq	%rcx, %r14
	.p2align	4
.LBB39_55:
	vbroadcastss	-4(%r12), %zmm12
	vpmovsxbd	(%r14), %zmm13
	vcvtdq2ps	%zmm13, %zmm13
	vmulps	%zmm13, %zmm12, %zmm13
	vpmovsxbd	16(%r14), %zmm14
	vcvtdq2ps	%zmm14, %zmm14
	leaq	4096(%r14), %r13
	leaq	-32(%r15), %rbp
	cmpq	%rbx, %r13
	cmovbq	%r13, %rbp
	vmulps	%zmm14, %zmm12, %zmm12
	prefetcht0	(%rbp)
	vbroadcastss	(%rsi), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm11
	vfmadd231ps	%zmm14, %zmm12, %zmm10
	vbroadcastss	(%rsi,%rdx,4), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm9
	vfmadd231ps	%zmm14, %zmm12, %zmm8
	vbroadcastss	(%rsi,%rdx,8), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm12, %zmm6
	vbroadcastss	(%rdi), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm5
	vfmadd231ps	%zmm14, %zmm12, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm3
	vfmadd231ps	%zmm14, %zmm12, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm1
	vfmadd231ps	%zmm12, %zmm14, %zmm0
	vbroadcastss	(%r12), %zmm12
	vpmovsxbd	32(%r14), %zmm13
	vcvtdq2ps	%zmm13, %zmm13
	vmulps	%zmm13, %zmm12, %zmm13
	vpmovsxbd	48(%r14), %zmm14
	vcvtdq2ps	%zmm14, %zmm14
	vmulps	%zmm14, %zmm12, %zmm12
	leaq	4128(%r14), %r13
	cmpq	%rbx, %r13
	cmovaeq	%r15, %r13
	prefetcht0	(%r13)
	vbroadcastss	4(%rsi), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm11
	vfmadd231ps	%zmm14, %zmm12, %zmm10
	vbroadcastss	4(%rsi,%rdx,4), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm9
	vfmadd231ps	%zmm14, %zmm12, %zmm8
	vbroadcastss	4(%rsi,%rdx,8), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm12, %zmm6
	vbroadcastss	4(%rdi), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm5
	vfmadd231ps	%zmm14, %zmm12, %zmm4
	vbroadcastss	4(%rdi,%rdx,4), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm3
	vfmadd231ps	%zmm14, %zmm12, %zmm2
	vbroadcastss	4(%rdi,%rdx,8), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm1
	vfmadd231ps	%zmm12, %zmm14, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$64, %r14
	addq	$-2, %r9
	addq	$64, %r15
	addq	$8, %r12
	cmpq	$1, %r9
	ja	.LBB39_55
	movq	%r8, %rbp
.LBB39_57:
	testq	%r9, %r9
	je	.LBB39_59
	movq	%r14, %r9
	subq	%rcx, %r9
	shrq	$5, %r9
	vbroadcastss	(%rbp,%r9,4), %zmm12
	vpmovsxbd	(%r14), %zmm13
	vcvtdq2ps	%zmm13, %zmm13
	vmulps	%zmm13, %zmm12, %zmm13
	vpmovsxbd	16(%r14), %zmm14
	vcvtdq2ps	%zmm14, %zmm14
	vmulps	%zmm14, %zmm12, %zmm12
	addq	$4096, %r14
	movq	%r14, %rcx
	subq	%rbx, %rcx
	leaq	(%r11,%rcx), %rcx
	cmovbq	%r14, %rcx
	prefetcht0	(%rcx)
	vbroadcastss	(%rsi), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm11
	vfmadd231ps	%zmm14, %zmm12, %zmm10
	vbroadcastss	(%rsi,%rdx,4), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm9
	vfmadd231ps	%zmm14, %zmm12, %zmm8
	vbroadcastss	(%rsi,%rdx,8), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm12, %zmm6
	vbroadcastss	(%rdi), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm5
	vfmadd231ps	%zmm14, %zmm12, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm3
	vfmadd231ps	%zmm14, %zmm12, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm1
	vfmadd231ps	%zmm12, %zmm14, %zmm0
.LBB39_59:
	vmovups	%zmm11, (%rax)
	vmovups	%zmm10, 64(%rax)
	vmovups	%zmm9, (%rax,%r10,4)
	vmovups	%zmm8, 64(%rax,%r10,4)
	vmovups	%zmm7, (%rax,%r10,8)
	vmovups	%zmm6, 64(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%zmm5, (%rax,%rcx,4)
	vmovups	%zmm4, 64(%rax,%rcx,4)
	leaq	(%r10,%r10,4), %rcx
	shlq	$4, %r10
.LBB39_60:
	vmovups	%zmm3, (%rax,%r10)
	vmovups	%zmm2, 64(%rax,%r10)
	vmovups	%zmm1, (%rax,%rcx,4)
	leaq	(%rax,%rcx,4), %rax
	jmp	.LBB39_126
.LBB39_62:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
.LBB39_64:
	movq	(%r11), %rbx
	movq	8(%r11), %r8
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %rdi
	movq	%rcx, %r15
	cmpq	$2, %r9
	jb	.LBB39_68
	subq	%rbx, %r15
	leaq	(%r15,%r8), %r12
	addq	$4128, %r12
	movq	%rbp, -16(%rsp)
	leaq	4(%rbp), %r13
	movq	%rcx, %r15
	.p2align	4
.LBB39_66:
	vbroadcastss	-4(%r13), %zmm14
	vpmovsxbd	(%r15), %zmm15
	vcvtdq2ps	%zmm15, %zmm15
	vpmovsxbd	16(%r15), %zmm16
	vmulps	%zmm15, %zmm14, %zmm15
	vcvtdq2ps	%zmm16, %zmm16
	vmulps	%zmm16, %zmm14, %zmm14
	leaq	4096(%r15), %rbp
	leaq	-32(%r12), %r14
	cmpq	%rbx, %rbp
	cmovbq	%rbp, %r14
	prefetcht0	(%r14)
	vbroadcastss	(%rsi), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm13
	vfmadd231ps	%zmm16, %zmm14, %zmm12
	vbroadcastss	(%rsi,%rdx,4), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm14, %zmm10
	vbroadcastss	(%rsi,%rdx,8), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm14, %zmm8
	vbroadcastss	(%r11), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm14, %zmm6
	vbroadcastss	(%r11,%rdx,4), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm14, %zmm4
	vbroadcastss	(%r11,%rdx,8), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm14, %zmm2
	vbroadcastss	(%rdi), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm1
	vbroadcastss	(%r13), %zmm15
	vpmovsxbd	32(%r15), %zmm17
	vfmadd231ps	%zmm14, %zmm16, %zmm0
	vcvtdq2ps	%zmm17, %zmm14
	vpmovsxbd	48(%r15), %zmm16
	vmulps	%zmm14, %zmm15, %zmm14
	vcvtdq2ps	%zmm16, %zmm16
	vmulps	%zmm16, %zmm15, %zmm15
	leaq	4128(%r15), %r14
	cmpq	%rbx, %r14
	cmovaeq	%r12, %r14
	prefetcht0	(%r14)
	vbroadcastss	4(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm13
	vfmadd231ps	%zmm16, %zmm15, %zmm12
	vbroadcastss	4(%rsi,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm15, %zmm10
	vbroadcastss	4(%rsi,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vbroadcastss	4(%r11), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm15, %zmm6
	vbroadcastss	4(%r11,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm15, %zmm4
	vbroadcastss	4(%r11,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vbroadcastss	4(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm1
	vfmadd231ps	%zmm15, %zmm16, %zmm0
	addq	$8, %rsi
	addq	$8, %r11
	addq	$8, %rdi
	addq	$64, %r15
	addq	$-2, %r9
	addq	$64, %r12
	addq	$8, %r13
	cmpq	$1, %r9
	ja	.LBB39_66
	movq	-16(%rsp), %rbp
.LBB39_68:
	testq	%r9, %r9
	je	.LBB39_70
	movq	%r15, %r9
	subq	%rcx, %r9
	shrq	$5, %r9
	vbroadcastss	(%rbp,%r9,4), %zmm14
	vpmovsxbd	(%r15), %zmm15
	vcvtdq2ps	%zmm15, %zmm15
	vmulps	%zmm15, %zmm14, %zmm15
	vpmovsxbd	16(%r15), %zmm16
	vcvtdq2ps	%zmm16, %zmm16
	vmulps	%zmm16, %zmm14, %zmm14
	addq	$4096, %r15
	movq	%r15, %rcx
	subq	%rbx, %rcx
	leaq	(%r8,%rcx), %rcx
	cmovbq	%r15, %rcx
	prefetcht0	(%rcx)
	vbroadcastss	(%rsi), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm13
	vfmadd231ps	%zmm16, %zmm14, %zmm12
	vbroadcastss	(%rsi,%rdx,4), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm14, %zmm10
	vbroadcastss	(%rsi,%rdx,8), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm14, %zmm8
	vbroadcastss	(%r11), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm14, %zmm6
	vbroadcastss	(%r11,%rdx,4), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm14, %zmm4
	vbroadcastss	(%r11,%rdx,8), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm14, %zmm2
	vbroadcastss	(%rdi), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm1
	vfmadd231ps	%zmm14, %zmm16, %zmm0
.LBB39_70:
	vmovups	%zmm13, (%rax)
	vmovups	%zmm12, 64(%rax)
	vmovups	%zmm11, (%rax,%r10,4)
	vmovups	%zmm10, 64(%rax,%r10,4)
	vmovups	%zmm9, (%rax,%r10,8)
	vmovups	%zmm8, 64(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%zmm7, (%rax,%rcx,4)
	vmovups	%zmm6, 64(%rax,%rcx,4)
	leaq	(%r10,%r10,4), %rdx
	shlq	$4, %r10
	vmovups	%zmm5, (%rax,%r10)
	vmovups	%zmm4, 64(%rax,%r10)
	vmovups	%zmm3, (%rax,%rdx,4)
	vmovups	%zmm2, 64(%rax,%rdx,4)
	vmovups	%zmm1, (%rax,%rcx,8)
	leaq	(%rax,%rcx,8), %rax
	jmp	.LBB39_126
.LBB39_105:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
.LBB39_107:
	movq	(%r11), %r14
	movq	8(%r11), %r15
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rbx
	leaq	(%rsi,%rdi,8), %r11
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	cmpq	$2, %r9
	jb	.LBB39_108
	movq	%rcx, %r8
	subq	%r14, %r8
	movq	%r15, -8(%rsp)
	leaq	(%r8,%r15), %r13
	addq	$4128, %r13
	movq	%rbp, -16(%rsp)
	addq	$4, %rbp
	movq	%rcx, %r12
	.p2align	4
.LBB39_110:
	vbroadcastss	-4(%rbp), %zmm22
	vpmovsxbd	(%r12), %zmm23
	vcvtdq2ps	%zmm23, %zmm23
	vmulps	%zmm23, %zmm22, %zmm23
	vpmovsxbd	16(%r12), %zmm24
	vcvtdq2ps	%zmm24, %zmm24
	vmulps	%zmm24, %zmm22, %zmm22
	leaq	4096(%r12), %r8
	leaq	-32(%r13), %r15
	cmpq	%r14, %r8
	cmovbq	%r8, %r15
	prefetcht0	(%r15)
	vbroadcastss	(%rsi), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm21
	vfmadd231ps	%zmm24, %zmm22, %zmm20
	vbroadcastss	(%rsi,%rdx,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm19
	vfmadd231ps	%zmm24, %zmm22, %zmm18
	vbroadcastss	(%rsi,%rdx,8), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm17
	vfmadd231ps	%zmm24, %zmm22, %zmm16
	vbroadcastss	(%rbx), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm15
	vfmadd231ps	%zmm24, %zmm22, %zmm14
	vbroadcastss	(%rbx,%rdx,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm13
	vfmadd231ps	%zmm24, %zmm22, %zmm12
	vbroadcastss	(%rbx,%rdx,8), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm22, %zmm10
	vbroadcastss	(%r11), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm9
	vfmadd231ps	%zmm24, %zmm22, %zmm8
	vbroadcastss	(%r11,%rdx,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm22, %zmm6
	vbroadcastss	(%r11,%rdx,8), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm5
	vfmadd231ps	%zmm24, %zmm22, %zmm4
	vbroadcastss	(%rdi), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm3
	vfmadd231ps	%zmm24, %zmm22, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm1
	vfmadd231ps	%zmm22, %zmm24, %zmm0
	vbroadcastss	(%rbp), %zmm23
	vpmovsxbd	32(%r12), %zmm22
	vcvtdq2ps	%zmm22, %zmm22
	vmulps	%zmm22, %zmm23, %zmm22
	vpmovsxbd	48(%r12), %zmm24
	leaq	4128(%r12), %r8
	cmpq	%r14, %r8
	cmovaeq	%r13, %r8
	vcvtdq2ps	%zmm24, %zmm24
	prefetcht0	(%r8)
	vbroadcastss	4(%rsi), %zmm25
	vmulps	%zmm24, %zmm23, %zmm23
	vfmadd231ps	%zmm22, %zmm25, %zmm21
	vbroadcastss	4(%rsi,%rdx,4), %zmm24
	vfmadd231ps	%zmm25, %zmm23, %zmm20
	vfmadd231ps	%zmm22, %zmm24, %zmm19
	vbroadcastss	4(%rsi,%rdx,8), %zmm25
	vfmadd231ps	%zmm24, %zmm23, %zmm18
	vfmadd231ps	%zmm22, %zmm25, %zmm17
	vbroadcastss	4(%rbx), %zmm24
	vfmadd231ps	%zmm25, %zmm23, %zmm16
	vfmadd231ps	%zmm22, %zmm24, %zmm15
	vbroadcastss	4(%rbx,%rdx,4), %zmm25
	vfmadd231ps	%zmm24, %zmm23, %zmm14
	vfmadd231ps	%zmm22, %zmm25, %zmm13
	vbroadcastss	4(%rbx,%rdx,8), %zmm24
	vfmadd231ps	%zmm25, %zmm23, %zmm12
	vfmadd231ps	%zmm22, %zmm24, %zmm11
	vbroadcastss	4(%r11), %zmm25
	vfmadd231ps	%zmm24, %zmm23, %zmm10
	vfmadd231ps	%zmm22, %zmm25, %zmm9
	vbroadcastss	4(%r11,%rdx,4), %zmm24
	vfmadd231ps	%zmm25, %zmm23, %zmm8
	vfmadd231ps	%zmm22, %zmm24, %zmm7
	vbroadcastss	4(%r11,%rdx,8), %zmm25
	vfmadd231ps	%zmm24, %zmm23, %zmm6
	vfmadd231ps	%zmm22, %zmm25, %zmm5
	vbroadcastss	4(%rdi), %zmm24
	vfmadd231ps	%zmm25, %zmm23, %zmm4
	vfmadd231ps	%zmm22, %zmm24, %zmm3
	vbroadcastss	4(%rdi,%rdx,4), %zmm25
	vfmadd231ps	%zmm24, %zmm23, %zmm2
	vfmadd231ps	%zmm22, %zmm25, %zmm1
	vfmadd231ps	%zmm23, %zmm25, %zmm0
	addq	$8, %rsi
	addq	$8, %rbx
	addq	$8, %r11
	addq	$8, %rdi
	addq	$64, %r12
	addq	$-2, %r9
	addq	$64, %r13
	addq	$8, %rbp
	cmpq	$1, %r9
	ja	.LBB39_110
	movq	-16(%rsp), %rbp
	movq	-8(%rsp), %r15
	jmp	.LBB39_112
.LBB39_108:
	movq	%rcx, %r12
.LBB39_112:
	testq	%r9, %r9
	je	.LBB39_114
	movq	%r12, %r8
	subq	%rcx, %r8
	shrq	$5, %r8
	vbroadcastss	(%rbp,%r8,4), %zmm22
	vpmovsxbd	(%r12), %zmm23
	vcvtdq2ps	%zmm23, %zmm23
	vmulps	%zmm23, %zmm22, %zmm23
	vpmovsxbd	16(%r12), %zmm24
	vcvtdq2ps	%zmm24, %zmm24
	vmulps	%zmm24, %zmm22, %zmm22
	addq	$4096, %r12
	movq	%r12, %rcx
	subq	%r14, %rcx
	leaq	(%r15,%rcx), %rcx
	cmovbq	%r12, %rcx
	prefetcht0	(%rcx)
	vbroadcastss	(%rsi), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm21
	vfmadd231ps	%zmm24, %zmm22, %zmm20
	vbroadcastss	(%rsi,%rdx,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm19
	vfmadd231ps	%zmm24, %zmm22, %zmm18
	vbroadcastss	(%rsi,%rdx,8), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm17
	vfmadd231ps	%zmm24, %zmm22, %zmm16
	vbroadcastss	(%rbx), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm15
	vfmadd231ps	%zmm24, %zmm22, %zmm14
	vbroadcastss	(%rbx,%rdx,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm13
	vfmadd231ps	%zmm24, %zmm22, %zmm12
	vbroadcastss	(%rbx,%rdx,8), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm22, %zmm10
	vbroadcastss	(%r11), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm9
	vfmadd231ps	%zmm24, %zmm22, %zmm8
	vbroadcastss	(%r11,%rdx,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm22, %zmm6
	vbroadcastss	(%r11,%rdx,8), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm5
	vfmadd231ps	%zmm24, %zmm22, %zmm4
	vbroadcastss	(%rdi), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm3
	vfmadd231ps	%zmm24, %zmm22, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm1
	vfmadd231ps	%zmm22, %zmm24, %zmm0
.LBB39_114:
	vmovups	%zmm21, (%rax)
	vmovups	%zmm20, 64(%rax)
	vmovups	%zmm19, (%rax,%r10,4)
	vmovups	%zmm18, 64(%rax,%r10,4)
	vmovups	%zmm17, (%rax,%r10,8)
	vmovups	%zmm16, 64(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%zmm15, (%rax,%rcx,4)
	vmovups	%zmm14, 64(%rax,%rcx,4)
	movq	%r10, %rdx
	shlq	$4, %rdx
	vmovups	%zmm13, (%rax,%rdx)
	vmovups	%zmm12, 64(%rax,%rdx)
	leaq	(%r10,%r10,4), %rdx
	vmovups	%zmm11, (%rax,%rdx,4)
	vmovups	%zmm10, 64(%rax,%rdx,4)
	vmovups	%zmm9, (%rax,%rcx,8)
	vmovups	%zmm8, 64(%rax,%rcx,8)
	leaq	(%r10,%r10,8), %rcx
	leaq	(%rcx,%rcx,2), %rsi
	addq	%r10, %rsi
	vmovups	%zmm7, (%rax,%rsi)
	vmovups	%zmm6, 64(%rax,%rsi)
	shlq	$5, %r10
	vmovups	%zmm5, (%rax,%r10)
	vmovups	%zmm4, 64(%rax,%r10)
	vmovups	%zmm3, (%rax,%rcx,4)
	vmovups	%zmm2, 64(%rax,%rcx,4)
	vmovups	%zmm1, (%rax,%rdx,8)
	leaq	(%rax,%rdx,8), %rax
	jmp	.LBB39_126
.LBB39_83:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
.LBB39_85:
	movq	(%r11), %rbx
	movq	8(%r11), %r14
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %rdi
	cmpq	$2, %r9
	jb	.LBB39_86
	movq	%rcx, %r8
	subq	%rbx, %r8
	leaq	(%r8,%r14), %r12
	addq	$4128, %r12
	movq	%rbp, -16(%rsp)
	leaq	4(%rbp), %r13
	movq	%rcx, %r15
	.p2align	4
.LBB39_88:
	vbroadcastss	-4(%r13), %zmm18
	vpmovsxbd	(%r15), %zmm19
	vcvtdq2ps	%zmm19, %zmm19
	vpmovsxbd	16(%r15), %zmm20
	vmulps	%zmm19, %zmm18, %zmm19
	vcvtdq2ps	%zmm20, %zmm20
	vmulps	%zmm20, %zmm18, %zmm18
	leaq	4096(%r15), %r8
	leaq	-32(%r12), %rbp
	cmpq	%rbx, %r8
	cmovbq	%r8, %rbp
	prefetcht0	(%rbp)
	vbroadcastss	(%rsi), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm17
	vfmadd231ps	%zmm20, %zmm18, %zmm16
	vbroadcastss	(%rsi,%rdx,4), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm18, %zmm14
	vbroadcastss	(%rsi,%rdx,8), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm18, %zmm12
	vbroadcastss	(%r11), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm18, %zmm10
	vbroadcastss	(%r11,%rdx,4), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm18, %zmm8
	vbroadcastss	(%r11,%rdx,8), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm18, %zmm6
	vbroadcastss	(%rdi), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm18, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm18, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm1
	vbroadcastss	(%r13), %zmm19
	vpmovsxbd	32(%r15), %zmm21
	vfmadd231ps	%zmm18, %zmm20, %zmm0
	vcvtdq2ps	%zmm21, %zmm18
	vpmovsxbd	48(%r15), %zmm20
	vmulps	%zmm18, %zmm19, %zmm18
	vcvtdq2ps	%zmm20, %zmm20
	vmulps	%zmm20, %zmm19, %zmm19
	leaq	4128(%r15), %r8
	cmpq	%rbx, %r8
	cmovaeq	%r12, %r8
	prefetcht0	(%r8)
	vbroadcastss	4(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm17
	vfmadd231ps	%zmm20, %zmm19, %zmm16
	vbroadcastss	4(%rsi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm19, %zmm14
	vbroadcastss	4(%rsi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm19, %zmm12
	vbroadcastss	4(%r11), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm19, %zmm10
	vbroadcastss	4(%r11,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm19, %zmm8
	vbroadcastss	4(%r11,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm19, %zmm6
	vbroadcastss	4(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm19, %zmm4
	vbroadcastss	4(%rdi,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm19, %zmm2
	vbroadcastss	4(%rdi,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm1
	vfmadd231ps	%zmm19, %zmm20, %zmm0
	addq	$8, %rsi
	addq	$8, %r11
	addq	$8, %rdi
	addq	$64, %r15
	addq	$-2, %r9
	addq	$64, %r12
	addq	$8, %r13
	cmpq	$1, %r9
	ja	.LBB39_88
	movq	-16(%rsp), %rbp
	jmp	.LBB39_90
.LBB39_86:
	movq	%rcx, %r15
.LBB39_90:
	testq	%r9, %r9
	je	.LBB39_92
	movq	%r15, %r8
	subq	%rcx, %r8
	shrq	$5, %r8
	vbroadcastss	(%rbp,%r8,4), %zmm18
	vpmovsxbd	(%r15), %zmm19
	vcvtdq2ps	%zmm19, %zmm19
	vmulps	%zmm19, %zmm18, %zmm19
	vpmovsxbd	16(%r15), %zmm20
	vcvtdq2ps	%zmm20, %zmm20
	vmulps	%zmm20, %zmm18, %zmm18
	addq	$4096, %r15
	movq	%r15, %rcx
	subq	%rbx, %rcx
	leaq	(%r14,%rcx), %rcx
	cmovbq	%r15, %rcx
	prefetcht0	(%rcx)
	vbroadcastss	(%rsi), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm17
	vfmadd231ps	%zmm20, %zmm18, %zmm16
	vbroadcastss	(%rsi,%rdx,4), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm18, %zmm14
	vbroadcastss	(%rsi,%rdx,8), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm18, %zmm12
	vbroadcastss	(%r11), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm18, %zmm10
	vbroadcastss	(%r11,%rdx,4), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm18, %zmm8
	vbroadcastss	(%r11,%rdx,8), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm18, %zmm6
	vbroadcastss	(%rdi), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm18, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm18, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm1
	vfmadd231ps	%zmm18, %zmm20, %zmm0
.LBB39_92:
	vmovups	%zmm17, (%rax)
	vmovups	%zmm16, 64(%rax)
	vmovups	%zmm15, (%rax,%r10,4)
	vmovups	%zmm14, 64(%rax,%r10,4)
	vmovups	%zmm13, (%rax,%r10,8)
	vmovups	%zmm12, 64(%rax,%r10,8)
	leaq	(%r10,%r10,2), %rcx
	vmovups	%zmm11, (%rax,%rcx,4)
	vmovups	%zmm10, 64(%rax,%rcx,4)
	movq	%r10, %rdx
	shlq	$4, %rdx
	vmovups	%zmm9, (%rax,%rdx)
	vmovups	%zmm8, 64(%rax,%rdx)
	leaq	(%r10,%r10,4), %rdx
	vmovups	%zmm7, (%rax,%rdx,4)
	vmovups	%zmm6, 64(%rax,%rdx,4)
	vmovups	%zmm5, (%rax,%rcx,8)
	vmovups	%zmm4, 64(%rax,%rcx,8)
	leaq	(%r10,%r10,8), %rcx
	leaq	(%rcx,%rcx,2), %rcx
	addq	%r10, %rcx
	vmovups	%zmm3, (%rax,%rcx)
	vmovups	%zmm2, 64(%rax,%rcx)
	shlq	$5, %r10
.LBB39_49:
	vmovups	%zmm1, (%rax,%r10)
	addq	%r10, %rax
.LBB39_126:
	vmovups	%zmm0, 64(%rax)
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB39_127:
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
	.long	.LBB39_39-.LJTI39_0
	.long	.LBB39_50-.LJTI39_0
	.long	.LBB39_61-.LJTI39_0
	.long	.LBB39_71-.LJTI39_0
	.long	.LBB39_82-.LJTI39_0
	.long	.LBB39_93-.LJTI39_0
	.long	.LBB39_104-.LJTI39_0
	.long	.LBB39_115-.LJTI39_0
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI40_0:
	.long	0xff800000
	.text
	.p2align	4
	.type	transposed_tile_of,@function
transposed_tile_of:
	decq	%rdi
	cmpq	$11, %rdi
	ja	.LBB40_120
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	leaq	.LJTI40_0(%rip), %rax
	movslq	(%rax,%rdi,4), %rdi
	addq	%rax, %rdi
	jmpq	*%rdi
.LBB40_2:
	movq	%rcx, %rax
	shlq	$7, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB40_68
	leaq	(,%rcx,8), %r10
	leaq	-2(%r8), %r11
	shrq	%r11
	incq	%r11
	leaq	64(%rax), %rbx
	leaq	(%rax,%rcx,4), %r14
	addq	$64, %r14
	vxorps	%xmm1, %xmm1, %xmm1
	movq	%rdx, %rdi
	.p2align	4
.LBB40_4:
	prefetcht1	(%rdx)
	vmovups	(%rdi), %zmm2
	vmovups	64(%rdi), %zmm3
	prefetcht0	-64(%rdi,%rbx)
	prefetcht0	(%rdi,%rbx)
	vbroadcastss	(%rsi), %zmm4
	vfmadd213ps	%zmm0, %zmm4, %zmm2
	vfmadd213ps	%zmm1, %zmm4, %zmm3
	vmovups	(%rdi,%rcx,4), %zmm0
	vmovups	64(%rdi,%rcx,4), %zmm1
	prefetcht0	-64(%rdi,%r14)
	prefetcht0	(%rdi,%r14)
	vbroadcastss	48(%rsi), %zmm4
	vfmadd213ps	%zmm2, %zmm4, %zmm0
	vfmadd213ps	%zmm3, %zmm4, %zmm1
	addq	%r10, %rdi
	addq	$96, %rsi
	addq	$-2, %r8
	decq	%r11
	jne	.LBB40_4
	jmp	.LBB40_69
.LBB40_5:
	leaq	12(%rsi), %r10
	leaq	24(%rsi), %rdi
	leaq	36(%rsi), %rax
	movq	%rcx, %r11
	shlq	$7, %r11
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB40_38
	leaq	(,%rcx,8), %r14
	leaq	-2(%r8), %r15
	shrq	%r15
	incq	%r15
	leaq	64(%r11), %r12
	leaq	(%r11,%rcx,4), %r13
	addq	$64, %r13
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm23, %xmm23, %xmm23
	movq	%rdx, %rbx
	.p2align	4
.LBB40_7:
	prefetcht1	(%rdx)
	vmovups	(%rbx), %zmm24
	vmovups	64(%rbx), %zmm25
	prefetcht0	-64(%rbx,%r12)
	prefetcht0	(%rbx,%r12)
	vbroadcastss	(%rsi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm23
	vfmadd231ps	%zmm26, %zmm25, %zmm22
	vbroadcastss	4(%rsi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm21
	vfmadd231ps	%zmm26, %zmm25, %zmm20
	vbroadcastss	8(%rsi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm19
	vfmadd231ps	%zmm26, %zmm25, %zmm18
	vbroadcastss	(%r10), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm17
	vfmadd231ps	%zmm26, %zmm25, %zmm16
	vbroadcastss	4(%r10), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm15
	vfmadd231ps	%zmm26, %zmm25, %zmm14
	vbroadcastss	8(%r10), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm13
	vfmadd231ps	%zmm26, %zmm25, %zmm12
	vbroadcastss	(%rdi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm11
	vfmadd231ps	%zmm26, %zmm25, %zmm10
	vbroadcastss	4(%rdi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm9
	vfmadd231ps	%zmm26, %zmm25, %zmm8
	vbroadcastss	8(%rdi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm7
	vfmadd231ps	%zmm26, %zmm25, %zmm6
	vbroadcastss	(%rax), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm5
	vfmadd231ps	%zmm26, %zmm25, %zmm4
	vbroadcastss	4(%rax), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm3
	vfmadd231ps	%zmm26, %zmm25, %zmm2
	vbroadcastss	8(%rax), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm1
	vfmadd231ps	%zmm25, %zmm26, %zmm0
	vmovups	(%rbx,%rcx,4), %zmm24
	vmovups	64(%rbx,%rcx,4), %zmm25
	prefetcht0	-64(%rbx,%r13)
	prefetcht0	(%rbx,%r13)
	vbroadcastss	48(%rsi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm23
	vfmadd231ps	%zmm26, %zmm25, %zmm22
	vbroadcastss	52(%rsi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm21
	vfmadd231ps	%zmm26, %zmm25, %zmm20
	vbroadcastss	56(%rsi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm19
	vfmadd231ps	%zmm26, %zmm25, %zmm18
	vbroadcastss	48(%r10), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm17
	vfmadd231ps	%zmm26, %zmm25, %zmm16
	vbroadcastss	52(%r10), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm15
	vfmadd231ps	%zmm26, %zmm25, %zmm14
	vbroadcastss	56(%r10), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm13
	vfmadd231ps	%zmm26, %zmm25, %zmm12
	vbroadcastss	48(%rdi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm11
	vfmadd231ps	%zmm26, %zmm25, %zmm10
	vbroadcastss	52(%rdi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm9
	vfmadd231ps	%zmm26, %zmm25, %zmm8
	vbroadcastss	56(%rdi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm7
	vfmadd231ps	%zmm26, %zmm25, %zmm6
	vbroadcastss	48(%rax), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm5
	vfmadd231ps	%zmm26, %zmm25, %zmm4
	vbroadcastss	52(%rax), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm3
	vfmadd231ps	%zmm26, %zmm25, %zmm2
	vbroadcastss	56(%rax), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm1
	vfmadd231ps	%zmm25, %zmm26, %zmm0
	addq	$96, %rsi
	addq	$96, %r10
	addq	$96, %rdi
	addq	$96, %rax
	addq	%r14, %rbx
	addq	$-2, %r8
	decq	%r15
	jne	.LBB40_7
	jmp	.LBB40_39
.LBB40_8:
	leaq	12(%rsi), %rax
	movq	%rcx, %rdi
	shlq	$7, %rdi
	vxorps	%xmm7, %xmm7, %xmm7
	cmpq	$2, %r8
	jb	.LBB40_43
	leaq	(,%rcx,8), %r11
	leaq	-2(%r8), %rbx
	shrq	%rbx
	incq	%rbx
	leaq	64(%rdi), %r14
	leaq	(%rdi,%rcx,4), %r15
	addq	$64, %r15
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rdx, %r10
	.p2align	4
.LBB40_10:
	prefetcht1	(%rdx)
	vmovups	(%r10), %zmm10
	vmovups	64(%r10), %zmm11
	prefetcht0	-64(%r10,%r14)
	prefetcht0	(%r10,%r14)
	vbroadcastss	(%rsi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm7
	vbroadcastss	4(%rsi), %zmm13
	vfmadd231ps	%zmm12, %zmm11, %zmm9
	vfmadd231ps	%zmm10, %zmm13, %zmm8
	vbroadcastss	8(%rsi), %zmm12
	vfmadd231ps	%zmm13, %zmm11, %zmm6
	vfmadd231ps	%zmm10, %zmm12, %zmm5
	vbroadcastss	(%rax), %zmm13
	vfmadd231ps	%zmm12, %zmm11, %zmm4
	vfmadd231ps	%zmm10, %zmm13, %zmm3
	vbroadcastss	4(%rax), %zmm12
	vfmadd231ps	%zmm13, %zmm11, %zmm2
	vfmadd231ps	%zmm10, %zmm12, %zmm1
	vmovups	(%r10,%rcx,4), %zmm10
	vmovups	64(%r10,%rcx,4), %zmm13
	prefetcht0	-64(%r10,%r15)
	prefetcht0	(%r10,%r15)
	vbroadcastss	48(%rsi), %zmm14
	vfmadd231ps	%zmm11, %zmm12, %zmm0
	vfmadd231ps	%zmm10, %zmm14, %zmm7
	vbroadcastss	52(%rsi), %zmm11
	vfmadd231ps	%zmm14, %zmm13, %zmm9
	vfmadd231ps	%zmm10, %zmm11, %zmm8
	vbroadcastss	56(%rsi), %zmm12
	vfmadd231ps	%zmm11, %zmm13, %zmm6
	vfmadd231ps	%zmm10, %zmm12, %zmm5
	vbroadcastss	48(%rax), %zmm11
	vfmadd231ps	%zmm12, %zmm13, %zmm4
	vfmadd231ps	%zmm10, %zmm11, %zmm3
	vbroadcastss	52(%rax), %zmm12
	vfmadd231ps	%zmm11, %zmm13, %zmm2
	vfmadd231ps	%zmm10, %zmm12, %zmm1
	vfmadd231ps	%zmm13, %zmm12, %zmm0
	addq	$96, %rsi
	addq	$96, %rax
	addq	%r11, %r10
	addq	$-2, %r8
	decq	%rbx
	jne	.LBB40_10
	jmp	.LBB40_44
.LBB40_11:
	leaq	12(%rsi), %r10
	leaq	24(%rsi), %rdi
	leaq	36(%rsi), %rax
	movq	%rcx, %r11
	shlq	$7, %r11
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB40_48
	leaq	(,%rcx,8), %r14
	leaq	-2(%r8), %r15
	shrq	%r15
	incq	%r15
	leaq	64(%r11), %r12
	leaq	(%r11,%rcx,4), %r13
	addq	$64, %r13
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	movq	%rdx, %rbx
	.p2align	4
.LBB40_13:
	prefetcht1	(%rdx)
	vmovups	(%rbx), %zmm20
	vmovups	64(%rbx), %zmm21
	prefetcht0	-64(%rbx,%r12)
	prefetcht0	(%rbx,%r12)
	vbroadcastss	(%rsi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm19
	vfmadd231ps	%zmm22, %zmm21, %zmm18
	vbroadcastss	4(%rsi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm17
	vfmadd231ps	%zmm22, %zmm21, %zmm16
	vbroadcastss	8(%rsi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm15
	vfmadd231ps	%zmm22, %zmm21, %zmm14
	vbroadcastss	(%r10), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	vbroadcastss	4(%r10), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm11
	vfmadd231ps	%zmm22, %zmm21, %zmm10
	vbroadcastss	8(%r10), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm9
	vfmadd231ps	%zmm22, %zmm21, %zmm8
	vbroadcastss	(%rdi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm7
	vfmadd231ps	%zmm22, %zmm21, %zmm6
	vbroadcastss	4(%rdi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm5
	vfmadd231ps	%zmm22, %zmm21, %zmm4
	vbroadcastss	8(%rdi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm3
	vfmadd231ps	%zmm22, %zmm21, %zmm2
	vbroadcastss	(%rax), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm1
	vfmadd231ps	%zmm21, %zmm22, %zmm0
	vmovups	(%rbx,%rcx,4), %zmm20
	vmovups	64(%rbx,%rcx,4), %zmm21
	prefetcht0	-64(%rbx,%r13)
	prefetcht0	(%rbx,%r13)
	vbroadcastss	48(%rsi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm19
	vfmadd231ps	%zmm22, %zmm21, %zmm18
	vbroadcastss	52(%rsi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm17
	vfmadd231ps	%zmm22, %zmm21, %zmm16
	vbroadcastss	56(%rsi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm15
	vfmadd231ps	%zmm22, %zmm21, %zmm14
	vbroadcastss	48(%r10), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	vbroadcastss	52(%r10), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm11
	vfmadd231ps	%zmm22, %zmm21, %zmm10
	vbroadcastss	56(%r10), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm9
	vfmadd231ps	%zmm22, %zmm21, %zmm8
	vbroadcastss	48(%rdi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm7
	vfmadd231ps	%zmm22, %zmm21, %zmm6
	vbroadcastss	52(%rdi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm5
	vfmadd231ps	%zmm22, %zmm21, %zmm4
	vbroadcastss	56(%rdi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm3
	vfmadd231ps	%zmm22, %zmm21, %zmm2
	vbroadcastss	48(%rax), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm1
	vfmadd231ps	%zmm21, %zmm22, %zmm0
	addq	$96, %rsi
	addq	$96, %r10
	addq	$96, %rdi
	addq	$96, %rax
	addq	%r14, %rbx
	addq	$-2, %r8
	decq	%r15
	jne	.LBB40_13
	jmp	.LBB40_49
.LBB40_14:
	movq	%rcx, %rax
	shlq	$7, %rax
	vxorps	%xmm4, %xmm4, %xmm4
	cmpq	$2, %r8
	jb	.LBB40_53
	leaq	(,%rcx,8), %r10
	leaq	-2(%r8), %r11
	shrq	%r11
	incq	%r11
	leaq	64(%rax), %rbx
	leaq	(%rax,%rcx,4), %r14
	addq	$64, %r14
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rdx, %rdi
	.p2align	4
.LBB40_16:
	prefetcht1	(%rdx)
	vmovups	(%rdi), %zmm6
	vmovups	64(%rdi), %zmm7
	prefetcht0	-64(%rdi,%rbx)
	prefetcht0	(%rdi,%rbx)
	vbroadcastss	(%rsi), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vfmadd231ps	%zmm8, %zmm7, %zmm5
	vbroadcastss	4(%rsi), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm7, %zmm2
	vbroadcastss	8(%rsi), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vfmadd231ps	%zmm7, %zmm8, %zmm0
	vmovups	(%rdi,%rcx,4), %zmm6
	vmovups	64(%rdi,%rcx,4), %zmm7
	prefetcht0	-64(%rdi,%r14)
	prefetcht0	(%rdi,%r14)
	vbroadcastss	48(%rsi), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vfmadd231ps	%zmm8, %zmm7, %zmm5
	vbroadcastss	52(%rsi), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm7, %zmm2
	vbroadcastss	56(%rsi), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vfmadd231ps	%zmm7, %zmm8, %zmm0
	addq	%r10, %rdi
	addq	$96, %rsi
	addq	$-2, %r8
	decq	%r11
	jne	.LBB40_16
	jmp	.LBB40_54
.LBB40_17:
	leaq	12(%rsi), %rax
	movq	%rcx, %rdi
	shlq	$7, %rdi
	vxorps	%xmm5, %xmm5, %xmm5
	cmpq	$2, %r8
	jb	.LBB40_58
	leaq	(,%rcx,8), %r11
	leaq	-2(%r8), %rbx
	shrq	%rbx
	incq	%rbx
	leaq	64(%rdi), %r14
	leaq	(%rdi,%rcx,4), %r15
	addq	$64, %r15
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rdx, %r10
	.p2align	4
.LBB40_19:
	prefetcht1	(%rdx)
	vmovups	(%r10), %zmm8
	vmovups	64(%r10), %zmm9
	prefetcht0	-64(%r10,%r14)
	prefetcht0	(%r10,%r14)
	vbroadcastss	(%rsi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vbroadcastss	4(%rsi), %zmm11
	vfmadd231ps	%zmm10, %zmm9, %zmm7
	vfmadd231ps	%zmm8, %zmm11, %zmm6
	vbroadcastss	8(%rsi), %zmm10
	vfmadd231ps	%zmm11, %zmm9, %zmm4
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vbroadcastss	(%rax), %zmm11
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vfmadd231ps	%zmm8, %zmm11, %zmm1
	vmovups	(%r10,%rcx,4), %zmm8
	vmovups	64(%r10,%rcx,4), %zmm10
	prefetcht0	-64(%r10,%r15)
	prefetcht0	(%r10,%r15)
	vbroadcastss	48(%rsi), %zmm12
	vfmadd231ps	%zmm9, %zmm11, %zmm0
	vfmadd231ps	%zmm8, %zmm12, %zmm5
	vbroadcastss	52(%rsi), %zmm9
	vfmadd231ps	%zmm12, %zmm10, %zmm7
	vfmadd231ps	%zmm8, %zmm9, %zmm6
	vbroadcastss	56(%rsi), %zmm11
	vfmadd231ps	%zmm9, %zmm10, %zmm4
	vfmadd231ps	%zmm8, %zmm11, %zmm3
	vbroadcastss	48(%rax), %zmm9
	vfmadd231ps	%zmm11, %zmm10, %zmm2
	vfmadd231ps	%zmm8, %zmm9, %zmm1
	vfmadd231ps	%zmm10, %zmm9, %zmm0
	addq	$96, %rsi
	addq	$96, %rax
	addq	%r11, %r10
	addq	$-2, %r8
	decq	%rbx
	jne	.LBB40_19
	jmp	.LBB40_59
.LBB40_20:
	leaq	12(%rsi), %rdi
	leaq	24(%rsi), %rax
	movq	%rcx, %r10
	shlq	$7, %r10
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB40_63
	leaq	(,%rcx,8), %rbx
	leaq	-2(%r8), %r14
	shrq	%r14
	incq	%r14
	leaq	64(%r10), %r15
	leaq	(%r10,%rcx,4), %r12
	addq	$64, %r12
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	movq	%rdx, %r11
	.p2align	4
.LBB40_22:
	prefetcht1	(%rdx)
	vmovups	(%r11), %zmm16
	vmovups	64(%r11), %zmm17
	prefetcht0	-64(%r11,%r15)
	prefetcht0	(%r11,%r15)
	vbroadcastss	(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm15
	vfmadd231ps	%zmm18, %zmm17, %zmm14
	vbroadcastss	4(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm17, %zmm12
	vbroadcastss	8(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm17, %zmm10
	vbroadcastss	(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm17, %zmm8
	vbroadcastss	4(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm17, %zmm6
	vbroadcastss	8(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm17, %zmm4
	vbroadcastss	(%rax), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm17, %zmm2
	vbroadcastss	4(%rax), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm1
	vfmadd231ps	%zmm17, %zmm18, %zmm0
	vmovups	(%r11,%rcx,4), %zmm16
	vmovups	64(%r11,%rcx,4), %zmm17
	prefetcht0	-64(%r11,%r12)
	prefetcht0	(%r11,%r12)
	vbroadcastss	48(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm15
	vfmadd231ps	%zmm18, %zmm17, %zmm14
	vbroadcastss	52(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm17, %zmm12
	vbroadcastss	56(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm17, %zmm10
	vbroadcastss	48(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm17, %zmm8
	vbroadcastss	52(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm17, %zmm6
	vbroadcastss	56(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm17, %zmm4
	vbroadcastss	48(%rax), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm17, %zmm2
	vbroadcastss	52(%rax), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm1
	vfmadd231ps	%zmm17, %zmm18, %zmm0
	addq	$96, %rsi
	addq	$96, %rdi
	addq	$96, %rax
	addq	%rbx, %r11
	addq	$-2, %r8
	decq	%r14
	jne	.LBB40_22
	jmp	.LBB40_64
.LBB40_23:
	movq	%rcx, %rax
	shlq	$7, %rax
	vxorps	%xmm2, %xmm2, %xmm2
	cmpq	$2, %r8
	jb	.LBB40_73
	leaq	(,%rcx,8), %r10
	leaq	-2(%r8), %r11
	shrq	%r11
	incq	%r11
	leaq	64(%rax), %rbx
	leaq	(%rax,%rcx,4), %r14
	addq	$64, %r14
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rdx, %rdi
	.p2align	4
.LBB40_25:
	prefetcht1	(%rdx)
	vmovups	(%rdi), %zmm4
	vmovups	64(%rdi), %zmm5
	prefetcht0	-64(%rdi,%rbx)
	prefetcht0	(%rdi,%rbx)
	vbroadcastss	(%rsi), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vfmadd231ps	%zmm6, %zmm5, %zmm3
	vbroadcastss	4(%rsi), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm1
	vfmadd231ps	%zmm5, %zmm6, %zmm0
	vmovups	(%rdi,%rcx,4), %zmm4
	vmovups	64(%rdi,%rcx,4), %zmm5
	prefetcht0	-64(%rdi,%r14)
	prefetcht0	(%rdi,%r14)
	vbroadcastss	48(%rsi), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vfmadd231ps	%zmm6, %zmm5, %zmm3
	vbroadcastss	52(%rsi), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm1
	vfmadd231ps	%zmm5, %zmm6, %zmm0
	addq	%r10, %rdi
	addq	$96, %rsi
	addq	$-2, %r8
	decq	%r11
	jne	.LBB40_25
	jmp	.LBB40_74
.LBB40_26:
	leaq	12(%rsi), %rax
	movq	%rcx, %rdi
	shlq	$7, %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB40_78
	leaq	(,%rcx,8), %r11
	leaq	-2(%r8), %rbx
	shrq	%rbx
	incq	%rbx
	leaq	64(%rdi), %r14
	leaq	(%rdi,%rcx,4), %r15
	addq	$64, %r15
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
	movq	%rdx, %r10
	.p2align	4
.LBB40_28:
	prefetcht1	(%rdx)
	vmovups	(%r10), %zmm12
	vmovups	64(%r10), %zmm13
	prefetcht0	-64(%r10,%r14)
	prefetcht0	(%r10,%r14)
	vbroadcastss	(%rsi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm11
	vbroadcastss	4(%rsi), %zmm15
	vfmadd231ps	%zmm14, %zmm13, %zmm10
	vfmadd231ps	%zmm12, %zmm15, %zmm9
	vbroadcastss	8(%rsi), %zmm14
	vfmadd231ps	%zmm15, %zmm13, %zmm8
	vfmadd231ps	%zmm12, %zmm14, %zmm7
	vbroadcastss	(%rax), %zmm15
	vfmadd231ps	%zmm14, %zmm13, %zmm6
	vfmadd231ps	%zmm12, %zmm15, %zmm5
	vbroadcastss	4(%rax), %zmm14
	vfmadd231ps	%zmm15, %zmm13, %zmm4
	vfmadd231ps	%zmm12, %zmm14, %zmm3
	vbroadcastss	8(%rax), %zmm15
	vfmadd231ps	%zmm14, %zmm13, %zmm2
	vfmadd231ps	%zmm12, %zmm15, %zmm1
	vmovups	(%r10,%rcx,4), %zmm12
	vmovups	64(%r10,%rcx,4), %zmm14
	prefetcht0	-64(%r10,%r15)
	prefetcht0	(%r10,%r15)
	vbroadcastss	48(%rsi), %zmm16
	vfmadd231ps	%zmm13, %zmm15, %zmm0
	vfmadd231ps	%zmm12, %zmm16, %zmm11
	vbroadcastss	52(%rsi), %zmm13
	vfmadd231ps	%zmm16, %zmm14, %zmm10
	vfmadd231ps	%zmm12, %zmm13, %zmm9
	vbroadcastss	56(%rsi), %zmm15
	vfmadd231ps	%zmm13, %zmm14, %zmm8
	vfmadd231ps	%zmm12, %zmm15, %zmm7
	vbroadcastss	48(%rax), %zmm13
	vfmadd231ps	%zmm15, %zmm14, %zmm6
	vfmadd231ps	%zmm12, %zmm13, %zmm5
	vbroadcastss	52(%rax), %zmm15
	vfmadd231ps	%zmm13, %zmm14, %zmm4
	vfmadd231ps	%zmm12, %zmm15, %zmm3
	vbroadcastss	56(%rax), %zmm13
	vfmadd231ps	%zmm15, %zmm14, %zmm2
	vfmadd231ps	%zmm12, %zmm13, %zmm1
	vfmadd231ps	%zmm14, %zmm13, %zmm0
	addq	$96, %rsi
	addq	$96, %rax
	addq	%r11, %r10
	addq	$-2, %r8
	decq	%rbx
	jne	.LBB40_28
	jmp	.LBB40_79
.LBB40_29:
	leaq	12(%rsi), %rdi
	leaq	24(%rsi), %rax
	movq	%rcx, %r10
	shlq	$7, %r10
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB40_83
	leaq	(,%rcx,8), %rbx
	leaq	-2(%r8), %r14
	shrq	%r14
	incq	%r14
	leaq	64(%r10), %r15
	leaq	(%r10,%rcx,4), %r12
	addq	$64, %r12
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	movq	%rdx, %r11
	.p2align	4
.LBB40_31:
	prefetcht1	(%rdx)
	vmovups	(%r11), %zmm14
	vmovups	64(%r11), %zmm15
	prefetcht0	-64(%r11,%r15)
	prefetcht0	(%r11,%r15)
	vbroadcastss	(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm13
	vfmadd231ps	%zmm16, %zmm15, %zmm12
	vbroadcastss	4(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm15, %zmm10
	vbroadcastss	8(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vbroadcastss	(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm15, %zmm6
	vbroadcastss	4(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm15, %zmm4
	vbroadcastss	8(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vbroadcastss	(%rax), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm1
	vfmadd231ps	%zmm15, %zmm16, %zmm0
	vmovups	(%r11,%rcx,4), %zmm14
	vmovups	64(%r11,%rcx,4), %zmm15
	prefetcht0	-64(%r11,%r12)
	prefetcht0	(%r11,%r12)
	vbroadcastss	48(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm13
	vfmadd231ps	%zmm16, %zmm15, %zmm12
	vbroadcastss	52(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm15, %zmm10
	vbroadcastss	56(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vbroadcastss	48(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm15, %zmm6
	vbroadcastss	52(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm15, %zmm4
	vbroadcastss	56(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vbroadcastss	48(%rax), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm1
	vfmadd231ps	%zmm15, %zmm16, %zmm0
	addq	$96, %rsi
	addq	$96, %rdi
	addq	$96, %rax
	addq	%rbx, %r11
	addq	$-2, %r8
	decq	%r14
	jne	.LBB40_31
	jmp	.LBB40_84
.LBB40_32:
	leaq	12(%rsi), %r10
	leaq	24(%rsi), %rdi
	leaq	36(%rsi), %rax
	movq	%rcx, %r11
	shlq	$7, %r11
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB40_88
	leaq	(,%rcx,8), %r14
	leaq	-2(%r8), %r15
	shrq	%r15
	incq	%r15
	leaq	64(%r11), %r12
	leaq	(%r11,%rcx,4), %r13
	addq	$64, %r13
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	movq	%rdx, %rbx
	.p2align	4
.LBB40_34:
	prefetcht1	(%rdx)
	vmovups	(%rbx), %zmm22
	vmovups	64(%rbx), %zmm23
	prefetcht0	-64(%rbx,%r12)
	prefetcht0	(%rbx,%r12)
	vbroadcastss	(%rsi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm21
	vfmadd231ps	%zmm24, %zmm23, %zmm20
	vbroadcastss	4(%rsi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm19
	vfmadd231ps	%zmm24, %zmm23, %zmm18
	vbroadcastss	8(%rsi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm17
	vfmadd231ps	%zmm24, %zmm23, %zmm16
	vbroadcastss	(%r10), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm15
	vfmadd231ps	%zmm24, %zmm23, %zmm14
	vbroadcastss	4(%r10), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm13
	vfmadd231ps	%zmm24, %zmm23, %zmm12
	vbroadcastss	8(%r10), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm23, %zmm10
	vbroadcastss	(%rdi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm9
	vfmadd231ps	%zmm24, %zmm23, %zmm8
	vbroadcastss	4(%rdi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm23, %zmm6
	vbroadcastss	8(%rdi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm5
	vfmadd231ps	%zmm24, %zmm23, %zmm4
	vbroadcastss	(%rax), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm3
	vfmadd231ps	%zmm24, %zmm23, %zmm2
	vbroadcastss	4(%rax), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm1
	vfmadd231ps	%zmm23, %zmm24, %zmm0
	vmovups	(%rbx,%rcx,4), %zmm22
	vmovups	64(%rbx,%rcx,4), %zmm23
	prefetcht0	-64(%rbx,%r13)
	prefetcht0	(%rbx,%r13)
	vbroadcastss	48(%rsi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm21
	vfmadd231ps	%zmm24, %zmm23, %zmm20
	vbroadcastss	52(%rsi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm19
	vfmadd231ps	%zmm24, %zmm23, %zmm18
	vbroadcastss	56(%rsi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm17
	vfmadd231ps	%zmm24, %zmm23, %zmm16
	vbroadcastss	48(%r10), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm15
	vfmadd231ps	%zmm24, %zmm23, %zmm14
	vbroadcastss	52(%r10), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm13
	vfmadd231ps	%zmm24, %zmm23, %zmm12
	vbroadcastss	56(%r10), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm23, %zmm10
	vbroadcastss	48(%rdi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm9
	vfmadd231ps	%zmm24, %zmm23, %zmm8
	vbroadcastss	52(%rdi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm23, %zmm6
	vbroadcastss	56(%rdi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm5
	vfmadd231ps	%zmm24, %zmm23, %zmm4
	vbroadcastss	48(%rax), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm3
	vfmadd231ps	%zmm24, %zmm23, %zmm2
	vbroadcastss	52(%rax), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm1
	vfmadd231ps	%zmm23, %zmm24, %zmm0
	addq	$96, %rsi
	addq	$96, %r10
	addq	$96, %rdi
	addq	$96, %rax
	addq	%r14, %rbx
	addq	$-2, %r8
	decq	%r15
	jne	.LBB40_34
	jmp	.LBB40_89
.LBB40_35:
	leaq	12(%rsi), %rdi
	leaq	24(%rsi), %rax
	movq	%rcx, %r10
	shlq	$7, %r10
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB40_93
	leaq	(,%rcx,8), %rbx
	leaq	-2(%r8), %r14
	shrq	%r14
	incq	%r14
	leaq	64(%r10), %r15
	leaq	(%r10,%rcx,4), %r12
	addq	$64, %r12
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	movq	%rdx, %r11
	.p2align	4
.LBB40_37:
	prefetcht1	(%rdx)
	vmovups	(%r11), %zmm18
	vmovups	64(%r11), %zmm19
	prefetcht0	-64(%r11,%r15)
	prefetcht0	(%r11,%r15)
	vbroadcastss	(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm17
	vfmadd231ps	%zmm20, %zmm19, %zmm16
	vbroadcastss	4(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm19, %zmm14
	vbroadcastss	8(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm19, %zmm12
	vbroadcastss	(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm19, %zmm10
	vbroadcastss	4(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm19, %zmm8
	vbroadcastss	8(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm19, %zmm6
	vbroadcastss	(%rax), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm19, %zmm4
	vbroadcastss	4(%rax), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm19, %zmm2
	vbroadcastss	8(%rax), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm1
	vfmadd231ps	%zmm19, %zmm20, %zmm0
	vmovups	(%r11,%rcx,4), %zmm18
	vmovups	64(%r11,%rcx,4), %zmm19
	prefetcht0	-64(%r11,%r12)
	prefetcht0	(%r11,%r12)
	vbroadcastss	48(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm17
	vfmadd231ps	%zmm20, %zmm19, %zmm16
	vbroadcastss	52(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm19, %zmm14
	vbroadcastss	56(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm19, %zmm12
	vbroadcastss	48(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm19, %zmm10
	vbroadcastss	52(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm19, %zmm8
	vbroadcastss	56(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm19, %zmm6
	vbroadcastss	48(%rax), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm19, %zmm4
	vbroadcastss	52(%rax), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm19, %zmm2
	vbroadcastss	56(%rax), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm1
	vfmadd231ps	%zmm19, %zmm20, %zmm0
	addq	$96, %rsi
	addq	$96, %rdi
	addq	$96, %rax
	addq	%rbx, %r11
	addq	$-2, %r8
	decq	%r14
	jne	.LBB40_37
	jmp	.LBB40_94
.LBB40_38:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm23, %xmm23, %xmm23
	movq	%rdx, %rbx
.LBB40_39:
	testq	%r8, %r8
	je	.LBB40_41
	vmovups	(%rbx), %zmm24
	prefetcht0	(%rbx,%r11)
	vmovups	64(%rbx), %zmm25
	prefetcht0	64(%rbx,%r11)
	vbroadcastss	(%rsi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm23
	vfmadd231ps	%zmm26, %zmm25, %zmm22
	vbroadcastss	4(%rsi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm21
	vfmadd231ps	%zmm26, %zmm25, %zmm20
	vbroadcastss	8(%rsi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm19
	vfmadd231ps	%zmm26, %zmm25, %zmm18
	vbroadcastss	(%r10), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm17
	vfmadd231ps	%zmm26, %zmm25, %zmm16
	vbroadcastss	4(%r10), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm15
	vfmadd231ps	%zmm26, %zmm25, %zmm14
	vbroadcastss	8(%r10), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm13
	vfmadd231ps	%zmm26, %zmm25, %zmm12
	vbroadcastss	(%rdi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm11
	vfmadd231ps	%zmm26, %zmm25, %zmm10
	vbroadcastss	4(%rdi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm9
	vfmadd231ps	%zmm26, %zmm25, %zmm8
	vbroadcastss	8(%rdi), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm7
	vfmadd231ps	%zmm26, %zmm25, %zmm6
	vbroadcastss	(%rax), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm5
	vfmadd231ps	%zmm26, %zmm25, %zmm4
	vbroadcastss	4(%rax), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm3
	vfmadd231ps	%zmm26, %zmm25, %zmm2
	vbroadcastss	8(%rax), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm1
	vfmadd231ps	%zmm25, %zmm26, %zmm0
.LBB40_41:
	movq	(%r9), %rax
	movq	8(%r9), %rcx
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	vmovups	(%rsi), %zmm26
	vmovups	64(%rsi), %zmm24
	cmpl	$0, 40(%r9)
	sete	%sil
	kmovd	%esi, %k1
	vmovss	.LCPI40_0(%rip), %xmm25 {%k1} {z}
	vbroadcastss	%xmm25, %zmm25
	testq	%rdx, %rdx
	je	.LBB40_98
	movq	32(%r9), %rsi
	vaddps	%zmm26, %zmm23, %zmm23
	vaddps	(%rdx), %zmm23, %zmm23
	vmaxps	%zmm23, %zmm25, %zmm23
	vmovups	%zmm23, (%rax)
	vaddps	%zmm24, %zmm22, %zmm22
	vaddps	64(%rdx), %zmm22, %zmm22
	vmaxps	%zmm22, %zmm25, %zmm22
	vmovups	%zmm22, 64(%rax)
	vaddps	%zmm26, %zmm21, %zmm21
	vaddps	(%rdx,%rsi,4), %zmm21, %zmm21
	vmaxps	%zmm21, %zmm25, %zmm21
	vmovups	%zmm21, (%rax,%rcx,4)
	vaddps	%zmm24, %zmm20, %zmm20
	vaddps	64(%rdx,%rsi,4), %zmm20, %zmm20
	vmaxps	%zmm20, %zmm25, %zmm20
	vmovups	%zmm20, 64(%rax,%rcx,4)
	vaddps	%zmm26, %zmm19, %zmm19
	vaddps	(%rdx,%rsi,8), %zmm19, %zmm19
	vmaxps	%zmm19, %zmm25, %zmm19
	vmovups	%zmm19, (%rax,%rcx,8)
	vaddps	%zmm24, %zmm18, %zmm18
	vaddps	64(%rdx,%rsi,8), %zmm18, %zmm18
	vmaxps	%zmm18, %zmm25, %zmm18
	vmovups	%zmm18, 64(%rax,%rcx,8)
	leaq	(%rsi,%rsi,2), %r10
	leaq	(%rcx,%rcx,2), %r9
	vaddps	%zmm26, %zmm17, %zmm17
	vaddps	(%rdx,%r10,4), %zmm17, %zmm17
	vmaxps	%zmm17, %zmm25, %zmm17
	vmovups	%zmm17, (%rax,%r9,4)
	vaddps	%zmm24, %zmm16, %zmm16
	vaddps	64(%rdx,%r10,4), %zmm16, %zmm16
	vmaxps	%zmm16, %zmm25, %zmm16
	vmovups	%zmm16, 64(%rax,%r9,4)
	leaq	(%rsi,%rsi,4), %rdi
	leaq	(%rsi,%rsi,8), %r11
	movq	%rsi, %r8
	shlq	$4, %r8
	movq	%rcx, %rbx
	shlq	$4, %rbx
	vaddps	%zmm26, %zmm15, %zmm15
	vaddps	(%rdx,%r8), %zmm15, %zmm15
	vmaxps	%zmm15, %zmm25, %zmm15
	vmovups	%zmm15, (%rax,%rbx)
	vaddps	%zmm24, %zmm14, %zmm14
	vaddps	64(%rdx,%r8), %zmm14, %zmm14
	vmaxps	%zmm14, %zmm25, %zmm14
	vmovups	%zmm14, 64(%rax,%rbx)
	leaq	(%rcx,%rcx,4), %r8
	vaddps	%zmm26, %zmm13, %zmm13
	vaddps	(%rdx,%rdi,4), %zmm13, %zmm13
	vmaxps	%zmm13, %zmm25, %zmm13
	vmovups	%zmm13, (%rax,%r8,4)
	vaddps	%zmm24, %zmm12, %zmm12
	vaddps	64(%rdx,%rdi,4), %zmm12, %zmm12
	leaq	(%r11,%r11,2), %rbx
	addq	%rsi, %rbx
	vmaxps	%zmm12, %zmm25, %zmm12
	vmovups	%zmm12, 64(%rax,%r8,4)
	vaddps	%zmm26, %zmm11, %zmm11
	vaddps	(%rdx,%r10,8), %zmm11, %zmm11
	vmaxps	%zmm11, %zmm25, %zmm11
	vmovups	%zmm11, (%rax,%r9,8)
	vaddps	%zmm24, %zmm10, %zmm10
	vaddps	64(%rdx,%r10,8), %zmm10, %zmm10
	vmaxps	%zmm10, %zmm25, %zmm10
	vmovups	%zmm10, 64(%rax,%r9,8)
	leaq	(%rcx,%rcx,8), %r9
	leaq	(%r9,%r9,2), %r10
	addq	%rcx, %r10
	vaddps	%zmm26, %zmm9, %zmm9
	vaddps	(%rdx,%rbx), %zmm9, %zmm9
	vmaxps	%zmm9, %zmm25, %zmm9
	vmovups	%zmm9, (%rax,%r10)
	vaddps	%zmm24, %zmm8, %zmm8
	vaddps	64(%rdx,%rbx), %zmm8, %zmm8
	movq	%rsi, %rbx
	vmaxps	%zmm8, %zmm25, %zmm8
	vmovups	%zmm8, 64(%rax,%r10)
	shlq	$5, %rbx
	movq	%rcx, %r10
	vaddps	%zmm26, %zmm7, %zmm7
	vaddps	(%rdx,%rbx), %zmm7, %zmm7
	shlq	$5, %r10
	vmaxps	%zmm7, %zmm25, %zmm7
	vmovups	%zmm7, (%rax,%r10)
	vaddps	%zmm24, %zmm6, %zmm6
	vaddps	64(%rdx,%rbx), %zmm6, %zmm6
	vmaxps	%zmm6, %zmm25, %zmm6
	vmovups	%zmm6, 64(%rax,%r10)
	vaddps	%zmm26, %zmm5, %zmm5
	vaddps	(%rdx,%r11,4), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm25, %zmm5
	vmovups	%zmm5, (%rax,%r9,4)
	vaddps	%zmm24, %zmm4, %zmm4
	vaddps	64(%rdx,%r11,4), %zmm4, %zmm4
	imulq	$44, %rsi, %rsi
	vmaxps	%zmm4, %zmm25, %zmm4
	vmovups	%zmm4, 64(%rax,%r9,4)
	vaddps	%zmm26, %zmm3, %zmm3
	vaddps	(%rdx,%rdi,8), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm25, %zmm3
	vmovups	%zmm3, (%rax,%r8,8)
	vaddps	%zmm24, %zmm2, %zmm2
	vaddps	64(%rdx,%rdi,8), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm25, %zmm2
	vmovups	%zmm2, 64(%rax,%r8,8)
	vaddps	%zmm26, %zmm1, %zmm1
	vaddps	(%rdx,%rsi), %zmm1, %zmm1
	imulq	$44, %rcx, %rcx
	vmaxps	%zmm1, %zmm25, %zmm1
	vmovups	%zmm1, (%rax,%rcx)
	vaddps	%zmm24, %zmm0, %zmm0
	vaddps	64(%rdx,%rsi), %zmm0, %zmm0
	jmp	.LBB40_99
.LBB40_43:
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rdx, %r10
.LBB40_44:
	testq	%r8, %r8
	je	.LBB40_46
	vmovups	(%r10), %zmm10
	prefetcht0	(%r10,%rdi)
	vmovups	64(%r10), %zmm11
	prefetcht0	64(%r10,%rdi)
	vbroadcastss	(%rsi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm11, %zmm9
	vbroadcastss	4(%rsi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm8
	vfmadd231ps	%zmm12, %zmm11, %zmm6
	vbroadcastss	8(%rsi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm11, %zmm4
	vbroadcastss	(%rax), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm11, %zmm2
	vbroadcastss	4(%rax), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm1
	vfmadd231ps	%zmm11, %zmm12, %zmm0
.LBB40_46:
	movq	(%r9), %rax
	movq	8(%r9), %rcx
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	vmovups	(%rsi), %zmm12
	vmovups	64(%rsi), %zmm10
	cmpl	$0, 40(%r9)
	sete	%sil
	kmovd	%esi, %k1
	vmovss	.LCPI40_0(%rip), %xmm11 {%k1} {z}
	vbroadcastss	%xmm11, %zmm11
	testq	%rdx, %rdx
	je	.LBB40_100
	movq	32(%r9), %rsi
	vaddps	%zmm12, %zmm7, %zmm7
	vaddps	(%rdx), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm11, %zmm7
	vmovups	%zmm7, (%rax)
	vaddps	%zmm10, %zmm9, %zmm7
	vaddps	64(%rdx), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm11, %zmm7
	vmovups	%zmm7, 64(%rax)
	vaddps	%zmm12, %zmm8, %zmm7
	vaddps	(%rdx,%rsi,4), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm11, %zmm7
	vmovups	%zmm7, (%rax,%rcx,4)
	vaddps	%zmm10, %zmm6, %zmm6
	vaddps	64(%rdx,%rsi,4), %zmm6, %zmm6
	vmaxps	%zmm6, %zmm11, %zmm6
	vmovups	%zmm6, 64(%rax,%rcx,4)
	vaddps	%zmm12, %zmm5, %zmm5
	vaddps	(%rdx,%rsi,8), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm11, %zmm5
	vmovups	%zmm5, (%rax,%rcx,8)
	vaddps	%zmm10, %zmm4, %zmm4
	vaddps	64(%rdx,%rsi,8), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm11, %zmm4
	vmovups	%zmm4, 64(%rax,%rcx,8)
	leaq	(%rsi,%rsi,2), %rdi
	vaddps	%zmm12, %zmm3, %zmm3
	vaddps	(%rdx,%rdi,4), %zmm3, %zmm3
	leaq	(%rcx,%rcx,2), %r8
	vmaxps	%zmm3, %zmm11, %zmm3
	vmovups	%zmm3, (%rax,%r8,4)
	vaddps	%zmm10, %zmm2, %zmm2
	vaddps	64(%rdx,%rdi,4), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm11, %zmm2
	vmovups	%zmm2, 64(%rax,%r8,4)
	shlq	$4, %rsi
	vaddps	%zmm12, %zmm1, %zmm1
	vaddps	(%rdx,%rsi), %zmm1, %zmm1
	shlq	$4, %rcx
	vmaxps	%zmm1, %zmm11, %zmm1
	vmovups	%zmm1, (%rax,%rcx)
	vaddps	%zmm10, %zmm0, %zmm0
	vaddps	64(%rdx,%rsi), %zmm0, %zmm0
	jmp	.LBB40_101
.LBB40_48:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	movq	%rdx, %rbx
.LBB40_49:
	testq	%r8, %r8
	je	.LBB40_51
	vmovups	(%rbx), %zmm20
	prefetcht0	(%rbx,%r11)
	vmovups	64(%rbx), %zmm21
	prefetcht0	64(%rbx,%r11)
	vbroadcastss	(%rsi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm19
	vfmadd231ps	%zmm22, %zmm21, %zmm18
	vbroadcastss	4(%rsi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm17
	vfmadd231ps	%zmm22, %zmm21, %zmm16
	vbroadcastss	8(%rsi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm15
	vfmadd231ps	%zmm22, %zmm21, %zmm14
	vbroadcastss	(%r10), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	vbroadcastss	4(%r10), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm11
	vfmadd231ps	%zmm22, %zmm21, %zmm10
	vbroadcastss	8(%r10), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm9
	vfmadd231ps	%zmm22, %zmm21, %zmm8
	vbroadcastss	(%rdi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm7
	vfmadd231ps	%zmm22, %zmm21, %zmm6
	vbroadcastss	4(%rdi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm5
	vfmadd231ps	%zmm22, %zmm21, %zmm4
	vbroadcastss	8(%rdi), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm3
	vfmadd231ps	%zmm22, %zmm21, %zmm2
	vbroadcastss	(%rax), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm1
	vfmadd231ps	%zmm21, %zmm22, %zmm0
.LBB40_51:
	movq	(%r9), %rax
	movq	8(%r9), %rcx
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	vmovups	(%rsi), %zmm22
	vmovups	64(%rsi), %zmm20
	cmpl	$0, 40(%r9)
	sete	%sil
	kmovd	%esi, %k1
	vmovss	.LCPI40_0(%rip), %xmm21 {%k1} {z}
	vbroadcastss	%xmm21, %zmm21
	testq	%rdx, %rdx
	je	.LBB40_102
	movq	32(%r9), %rsi
	vaddps	%zmm22, %zmm19, %zmm19
	vaddps	(%rdx), %zmm19, %zmm19
	vmaxps	%zmm19, %zmm21, %zmm19
	vmovups	%zmm19, (%rax)
	vaddps	%zmm20, %zmm18, %zmm18
	vaddps	64(%rdx), %zmm18, %zmm18
	vmaxps	%zmm18, %zmm21, %zmm18
	vmovups	%zmm18, 64(%rax)
	vaddps	%zmm22, %zmm17, %zmm17
	vaddps	(%rdx,%rsi,4), %zmm17, %zmm17
	vmaxps	%zmm17, %zmm21, %zmm17
	vmovups	%zmm17, (%rax,%rcx,4)
	vaddps	%zmm20, %zmm16, %zmm16
	vaddps	64(%rdx,%rsi,4), %zmm16, %zmm16
	vmaxps	%zmm16, %zmm21, %zmm16
	vmovups	%zmm16, 64(%rax,%rcx,4)
	vaddps	%zmm22, %zmm15, %zmm15
	vaddps	(%rdx,%rsi,8), %zmm15, %zmm15
	vmaxps	%zmm15, %zmm21, %zmm15
	vmovups	%zmm15, (%rax,%rcx,8)
	vaddps	%zmm20, %zmm14, %zmm14
	vaddps	64(%rdx,%rsi,8), %zmm14, %zmm14
	vmaxps	%zmm14, %zmm21, %zmm14
	vmovups	%zmm14, 64(%rax,%rcx,8)
	leaq	(%rsi,%rsi,2), %rdi
	vaddps	%zmm22, %zmm13, %zmm13
	vaddps	(%rdx,%rdi,4), %zmm13, %zmm13
	leaq	(%rcx,%rcx,2), %r8
	vmaxps	%zmm13, %zmm21, %zmm13
	vmovups	%zmm13, (%rax,%r8,4)
	vaddps	%zmm20, %zmm12, %zmm12
	vaddps	64(%rdx,%rdi,4), %zmm12, %zmm12
	vmaxps	%zmm12, %zmm21, %zmm12
	vmovups	%zmm12, 64(%rax,%r8,4)
	movq	%rsi, %r9
	shlq	$4, %r9
	movq	%rcx, %r10
	shlq	$4, %r10
	vaddps	%zmm22, %zmm11, %zmm11
	vaddps	(%rdx,%r9), %zmm11, %zmm11
	vmaxps	%zmm11, %zmm21, %zmm11
	vmovups	%zmm11, (%rax,%r10)
	vaddps	%zmm20, %zmm10, %zmm10
	vaddps	64(%rdx,%r9), %zmm10, %zmm10
	vmaxps	%zmm10, %zmm21, %zmm10
	vmovups	%zmm10, 64(%rax,%r10)
	leaq	(%rsi,%rsi,4), %r9
	leaq	(%rcx,%rcx,4), %r10
	vaddps	%zmm22, %zmm9, %zmm9
	vaddps	(%rdx,%r9,4), %zmm9, %zmm9
	vmaxps	%zmm9, %zmm21, %zmm9
	vmovups	%zmm9, (%rax,%r10,4)
	vaddps	%zmm20, %zmm8, %zmm8
	vaddps	64(%rdx,%r9,4), %zmm8, %zmm8
	vmaxps	%zmm8, %zmm21, %zmm8
	vmovups	%zmm8, 64(%rax,%r10,4)
	vaddps	%zmm22, %zmm7, %zmm7
	vaddps	(%rdx,%rdi,8), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm21, %zmm7
	vmovups	%zmm7, (%rax,%r8,8)
	vaddps	%zmm20, %zmm6, %zmm6
	vaddps	64(%rdx,%rdi,8), %zmm6, %zmm6
	vmaxps	%zmm6, %zmm21, %zmm6
	vmovups	%zmm6, 64(%rax,%r8,8)
	leaq	(%rsi,%rsi,8), %rdi
	leaq	(%rdi,%rdi,2), %r9
	addq	%rsi, %r9
	leaq	(%rcx,%rcx,8), %r8
	leaq	(%r8,%r8,2), %r10
	addq	%rcx, %r10
	vaddps	%zmm22, %zmm5, %zmm5
	vaddps	(%rdx,%r9), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm21, %zmm5
	vmovups	%zmm5, (%rax,%r10)
	vaddps	%zmm20, %zmm4, %zmm4
	vaddps	64(%rdx,%r9), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm21, %zmm4
	vmovups	%zmm4, 64(%rax,%r10)
	shlq	$5, %rsi
	shlq	$5, %rcx
	vaddps	%zmm22, %zmm3, %zmm3
	vaddps	(%rdx,%rsi), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm21, %zmm3
	vmovups	%zmm3, (%rax,%rcx)
	vaddps	%zmm20, %zmm2, %zmm2
	vaddps	64(%rdx,%rsi), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm21, %zmm2
	vmovups	%zmm2, 64(%rax,%rcx)
	vaddps	%zmm22, %zmm1, %zmm1
	vaddps	(%rdx,%rdi,4), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm21, %zmm1
	vmovups	%zmm1, (%rax,%r8,4)
	vaddps	%zmm20, %zmm0, %zmm0
	vaddps	64(%rdx,%rdi,4), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm21, %zmm0
	vmovups	%zmm0, 64(%rax,%r8,4)
	jmp	.LBB40_119
.LBB40_53:
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rdx, %rdi
.LBB40_54:
	testq	%r8, %r8
	je	.LBB40_56
	vmovups	(%rdi), %zmm6
	prefetcht0	(%rdi,%rax)
	vmovups	64(%rdi), %zmm7
	prefetcht0	64(%rdi,%rax)
	vbroadcastss	(%rsi), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vfmadd231ps	%zmm8, %zmm7, %zmm5
	vbroadcastss	4(%rsi), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm7, %zmm2
	vbroadcastss	8(%rsi), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vfmadd231ps	%zmm7, %zmm8, %zmm0
.LBB40_56:
	movq	(%r9), %rax
	movq	8(%r9), %rcx
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	vmovups	(%rsi), %zmm8
	vmovups	64(%rsi), %zmm6
	cmpl	$0, 40(%r9)
	sete	%sil
	kmovd	%esi, %k1
	vmovss	.LCPI40_0(%rip), %xmm7 {%k1} {z}
	vbroadcastss	%xmm7, %zmm7
	testq	%rdx, %rdx
	je	.LBB40_103
	movq	32(%r9), %rsi
	vaddps	%zmm8, %zmm4, %zmm4
	vaddps	(%rdx), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm7, %zmm4
	vmovups	%zmm4, (%rax)
	vaddps	%zmm6, %zmm5, %zmm4
	vaddps	64(%rdx), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm7, %zmm4
	vmovups	%zmm4, 64(%rax)
	vaddps	%zmm8, %zmm3, %zmm3
	vaddps	(%rdx,%rsi,4), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm7, %zmm3
	vmovups	%zmm3, (%rax,%rcx,4)
	vaddps	%zmm6, %zmm2, %zmm2
	vaddps	64(%rdx,%rsi,4), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm7, %zmm2
	vmovups	%zmm2, 64(%rax,%rcx,4)
	vaddps	%zmm8, %zmm1, %zmm1
	vaddps	(%rdx,%rsi,8), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm7, %zmm1
	vmovups	%zmm1, (%rax,%rcx,8)
	vaddps	%zmm6, %zmm0, %zmm0
	vaddps	64(%rdx,%rsi,8), %zmm0, %zmm0
	jmp	.LBB40_104
.LBB40_58:
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rdx, %r10
.LBB40_59:
	testq	%r8, %r8
	je	.LBB40_61
	vmovups	(%r10), %zmm8
	prefetcht0	(%r10,%rdi)
	vmovups	64(%r10), %zmm9
	prefetcht0	64(%r10,%rdi)
	vbroadcastss	(%rsi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm9, %zmm7
	vbroadcastss	4(%rsi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm6
	vfmadd231ps	%zmm10, %zmm9, %zmm4
	vbroadcastss	8(%rsi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vbroadcastss	(%rax), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm9, %zmm10, %zmm0
.LBB40_61:
	movq	(%r9), %rax
	movq	8(%r9), %rcx
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	vmovups	(%rsi), %zmm10
	vmovups	64(%rsi), %zmm8
	cmpl	$0, 40(%r9)
	sete	%sil
	kmovd	%esi, %k1
	vmovss	.LCPI40_0(%rip), %xmm9 {%k1} {z}
	vbroadcastss	%xmm9, %zmm9
	testq	%rdx, %rdx
	je	.LBB40_105
	movq	32(%r9), %rsi
	vaddps	%zmm10, %zmm5, %zmm5
	vaddps	(%rdx), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, (%rax)
	vaddps	%zmm8, %zmm7, %zmm5
	vaddps	64(%rdx), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, 64(%rax)
	vaddps	%zmm10, %zmm6, %zmm5
	vaddps	(%rdx,%rsi,4), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, (%rax,%rcx,4)
	vaddps	%zmm8, %zmm4, %zmm4
	vaddps	64(%rdx,%rsi,4), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm9, %zmm4
	vmovups	%zmm4, 64(%rax,%rcx,4)
	vaddps	%zmm10, %zmm3, %zmm3
	vaddps	(%rdx,%rsi,8), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm9, %zmm3
	vmovups	%zmm3, (%rax,%rcx,8)
	vaddps	%zmm8, %zmm2, %zmm2
	vaddps	64(%rdx,%rsi,8), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm9, %zmm2
	vmovups	%zmm2, 64(%rax,%rcx,8)
	leaq	(%rsi,%rsi,2), %rsi
	vaddps	%zmm10, %zmm1, %zmm1
	vaddps	(%rdx,%rsi,4), %zmm1, %zmm1
	leaq	(%rcx,%rcx,2), %rcx
	vmaxps	%zmm1, %zmm9, %zmm1
	vmovups	%zmm1, (%rax,%rcx,4)
	vaddps	%zmm8, %zmm0, %zmm0
	vaddps	64(%rdx,%rsi,4), %zmm0, %zmm0
	jmp	.LBB40_106
.LBB40_63:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	movq	%rdx, %r11
.LBB40_64:
	testq	%r8, %r8
	je	.LBB40_66
	vmovups	(%r11), %zmm16
	prefetcht0	(%r11,%r10)
	vmovups	64(%r11), %zmm17
	prefetcht0	64(%r11,%r10)
	vbroadcastss	(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm15
	vfmadd231ps	%zmm18, %zmm17, %zmm14
	vbroadcastss	4(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm17, %zmm12
	vbroadcastss	8(%rsi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm17, %zmm10
	vbroadcastss	(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm17, %zmm8
	vbroadcastss	4(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm17, %zmm6
	vbroadcastss	8(%rdi), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm17, %zmm4
	vbroadcastss	(%rax), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm17, %zmm2
	vbroadcastss	4(%rax), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm1
	vfmadd231ps	%zmm17, %zmm18, %zmm0
.LBB40_66:
	movq	(%r9), %rax
	movq	8(%r9), %rcx
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	vmovups	(%rsi), %zmm18
	vmovups	64(%rsi), %zmm16
	cmpl	$0, 40(%r9)
	sete	%sil
	kmovd	%esi, %k1
	vmovss	.LCPI40_0(%rip), %xmm17 {%k1} {z}
	vbroadcastss	%xmm17, %zmm17
	testq	%rdx, %rdx
	je	.LBB40_107
	movq	32(%r9), %rsi
	vaddps	%zmm18, %zmm15, %zmm15
	vaddps	(%rdx), %zmm15, %zmm15
	vmaxps	%zmm15, %zmm17, %zmm15
	vmovups	%zmm15, (%rax)
	vaddps	%zmm16, %zmm14, %zmm14
	vaddps	64(%rdx), %zmm14, %zmm14
	vmaxps	%zmm14, %zmm17, %zmm14
	vmovups	%zmm14, 64(%rax)
	vaddps	%zmm18, %zmm13, %zmm13
	vaddps	(%rdx,%rsi,4), %zmm13, %zmm13
	vmaxps	%zmm13, %zmm17, %zmm13
	vmovups	%zmm13, (%rax,%rcx,4)
	vaddps	%zmm16, %zmm12, %zmm12
	vaddps	64(%rdx,%rsi,4), %zmm12, %zmm12
	vmaxps	%zmm12, %zmm17, %zmm12
	vmovups	%zmm12, 64(%rax,%rcx,4)
	vaddps	%zmm18, %zmm11, %zmm11
	vaddps	(%rdx,%rsi,8), %zmm11, %zmm11
	vmaxps	%zmm11, %zmm17, %zmm11
	vmovups	%zmm11, (%rax,%rcx,8)
	vaddps	%zmm16, %zmm10, %zmm10
	vaddps	64(%rdx,%rsi,8), %zmm10, %zmm10
	vmaxps	%zmm10, %zmm17, %zmm10
	vmovups	%zmm10, 64(%rax,%rcx,8)
	leaq	(%rsi,%rsi,2), %r8
	vaddps	%zmm18, %zmm9, %zmm9
	vaddps	(%rdx,%r8,4), %zmm9, %zmm9
	leaq	(%rcx,%rcx,2), %rdi
	vmaxps	%zmm9, %zmm17, %zmm9
	vmovups	%zmm9, (%rax,%rdi,4)
	vaddps	%zmm16, %zmm8, %zmm8
	vaddps	64(%rdx,%r8,4), %zmm8, %zmm8
	vmaxps	%zmm8, %zmm17, %zmm8
	vmovups	%zmm8, 64(%rax,%rdi,4)
	movq	%rsi, %r9
	shlq	$4, %r9
	movq	%rcx, %r10
	shlq	$4, %r10
	vaddps	%zmm18, %zmm7, %zmm7
	vaddps	(%rdx,%r9), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm17, %zmm7
	vmovups	%zmm7, (%rax,%r10)
	vaddps	%zmm16, %zmm6, %zmm6
	vaddps	64(%rdx,%r9), %zmm6, %zmm6
	leaq	(%rsi,%rsi,4), %r9
	vmaxps	%zmm6, %zmm17, %zmm6
	vmovups	%zmm6, 64(%rax,%r10)
	leaq	(%rcx,%rcx,4), %r10
	vaddps	%zmm18, %zmm5, %zmm5
	vaddps	(%rdx,%r9,4), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm17, %zmm5
	vmovups	%zmm5, (%rax,%r10,4)
	vaddps	%zmm16, %zmm4, %zmm4
	vaddps	64(%rdx,%r9,4), %zmm4, %zmm4
	leaq	(%rsi,%rsi,8), %r9
	vmaxps	%zmm4, %zmm17, %zmm4
	vmovups	%zmm4, 64(%rax,%r10,4)
	vaddps	%zmm18, %zmm3, %zmm3
	vaddps	(%rdx,%r8,8), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm17, %zmm3
	vmovups	%zmm3, (%rax,%rdi,8)
	vaddps	%zmm16, %zmm2, %zmm2
	vaddps	64(%rdx,%r8,8), %zmm2, %zmm2
	leaq	(%r9,%r9,2), %r8
	addq	%rsi, %r8
	vmaxps	%zmm2, %zmm17, %zmm2
	vmovups	%zmm2, 64(%rax,%rdi,8)
	leaq	(%rcx,%rcx,8), %rsi
	leaq	(%rsi,%rsi,2), %rsi
	vaddps	%zmm18, %zmm1, %zmm1
	vaddps	(%rdx,%r8), %zmm1, %zmm1
	addq	%rcx, %rsi
	vmaxps	%zmm1, %zmm17, %zmm1
	vmovups	%zmm1, (%rax,%rsi)
	vaddps	%zmm16, %zmm0, %zmm0
	vaddps	64(%rdx,%r8), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm17, %zmm0
	vmovups	%zmm0, 64(%rax,%rsi)
	jmp	.LBB40_119
.LBB40_68:
	vxorps	%xmm1, %xmm1, %xmm1
	movq	%rdx, %rdi
.LBB40_69:
	testq	%r8, %r8
	je	.LBB40_71
	vmovups	(%rdi), %zmm2
	prefetcht0	(%rdi,%rax)
	prefetcht0	64(%rdi,%rax)
	vbroadcastss	(%rsi), %zmm3
	vfmadd231ps	%zmm2, %zmm3, %zmm0
	vfmadd231ps	64(%rdi), %zmm3, %zmm1
.LBB40_71:
	movq	(%r9), %rax
	movq	16(%r9), %rdx
	movq	24(%r9), %rcx
	vmovups	(%rdx), %zmm4
	vmovups	64(%rdx), %zmm2
	cmpl	$0, 40(%r9)
	sete	%dl
	kmovd	%edx, %k1
	vmovss	.LCPI40_0(%rip), %xmm3 {%k1} {z}
	vbroadcastss	%xmm3, %zmm3
	vaddps	%zmm4, %zmm0, %zmm0
	testq	%rcx, %rcx
	je	.LBB40_108
	vaddps	(%rcx), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm3, %zmm0
	vmovups	%zmm0, (%rax)
	vaddps	%zmm2, %zmm1, %zmm0
	vaddps	64(%rcx), %zmm0, %zmm0
	jmp	.LBB40_109
.LBB40_73:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rdx, %rdi
.LBB40_74:
	testq	%r8, %r8
	je	.LBB40_76
	vmovups	(%rdi), %zmm4
	prefetcht0	(%rdi,%rax)
	vmovups	64(%rdi), %zmm5
	prefetcht0	64(%rdi,%rax)
	vbroadcastss	(%rsi), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vfmadd231ps	%zmm6, %zmm5, %zmm3
	vbroadcastss	4(%rsi), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm1
	vfmadd231ps	%zmm5, %zmm6, %zmm0
.LBB40_76:
	movq	(%r9), %rax
	movq	8(%r9), %rcx
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	vmovups	(%rsi), %zmm6
	vmovups	64(%rsi), %zmm4
	cmpl	$0, 40(%r9)
	sete	%sil
	kmovd	%esi, %k1
	vmovss	.LCPI40_0(%rip), %xmm5 {%k1} {z}
	vbroadcastss	%xmm5, %zmm5
	testq	%rdx, %rdx
	je	.LBB40_110
	movq	32(%r9), %rsi
	vaddps	%zmm6, %zmm2, %zmm2
	vaddps	(%rdx), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm5, %zmm2
	vmovups	%zmm2, (%rax)
	vaddps	%zmm4, %zmm3, %zmm2
	vaddps	64(%rdx), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm5, %zmm2
	vmovups	%zmm2, 64(%rax)
	vaddps	%zmm6, %zmm1, %zmm1
	vaddps	(%rdx,%rsi,4), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm5, %zmm1
	vmovups	%zmm1, (%rax,%rcx,4)
	vaddps	%zmm4, %zmm0, %zmm0
	vaddps	64(%rdx,%rsi,4), %zmm0, %zmm0
	jmp	.LBB40_111
.LBB40_78:
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
	movq	%rdx, %r10
.LBB40_79:
	testq	%r8, %r8
	je	.LBB40_81
	vmovups	(%r10), %zmm12
	prefetcht0	(%r10,%rdi)
	vmovups	64(%r10), %zmm13
	prefetcht0	64(%r10,%rdi)
	vbroadcastss	(%rsi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm11
	vfmadd231ps	%zmm14, %zmm13, %zmm10
	vbroadcastss	4(%rsi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm9
	vfmadd231ps	%zmm14, %zmm13, %zmm8
	vbroadcastss	8(%rsi), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm13, %zmm6
	vbroadcastss	(%rax), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm5
	vfmadd231ps	%zmm14, %zmm13, %zmm4
	vbroadcastss	4(%rax), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm3
	vfmadd231ps	%zmm14, %zmm13, %zmm2
	vbroadcastss	8(%rax), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm1
	vfmadd231ps	%zmm13, %zmm14, %zmm0
.LBB40_81:
	movq	(%r9), %rax
	movq	8(%r9), %rcx
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	vmovups	(%rsi), %zmm14
	vmovups	64(%rsi), %zmm12
	cmpl	$0, 40(%r9)
	sete	%sil
	kmovd	%esi, %k1
	vmovss	.LCPI40_0(%rip), %xmm13 {%k1} {z}
	vbroadcastss	%xmm13, %zmm13
	testq	%rdx, %rdx
	je	.LBB40_112
	movq	32(%r9), %rsi
	vaddps	%zmm14, %zmm11, %zmm11
	vaddps	(%rdx), %zmm11, %zmm11
	vmaxps	%zmm11, %zmm13, %zmm11
	vmovups	%zmm11, (%rax)
	vaddps	%zmm12, %zmm10, %zmm10
	vaddps	64(%rdx), %zmm10, %zmm10
	vmaxps	%zmm10, %zmm13, %zmm10
	vmovups	%zmm10, 64(%rax)
	vaddps	%zmm14, %zmm9, %zmm9
	vaddps	(%rdx,%rsi,4), %zmm9, %zmm9
	vmaxps	%zmm9, %zmm13, %zmm9
	vmovups	%zmm9, (%rax,%rcx,4)
	vaddps	%zmm12, %zmm8, %zmm8
	vaddps	64(%rdx,%rsi,4), %zmm8, %zmm8
	vmaxps	%zmm8, %zmm13, %zmm8
	vmovups	%zmm8, 64(%rax,%rcx,4)
	vaddps	%zmm14, %zmm7, %zmm7
	vaddps	(%rdx,%rsi,8), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm13, %zmm7
	vmovups	%zmm7, (%rax,%rcx,8)
	vaddps	%zmm12, %zmm6, %zmm6
	vaddps	64(%rdx,%rsi,8), %zmm6, %zmm6
	vmaxps	%zmm6, %zmm13, %zmm6
	vmovups	%zmm6, 64(%rax,%rcx,8)
	leaq	(%rsi,%rsi,2), %rdi
	leaq	(%rcx,%rcx,2), %r8
	vaddps	%zmm14, %zmm5, %zmm5
	vaddps	(%rdx,%rdi,4), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm13, %zmm5
	vmovups	%zmm5, (%rax,%r8,4)
	vaddps	%zmm12, %zmm4, %zmm4
	vaddps	64(%rdx,%rdi,4), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm13, %zmm4
	vmovups	%zmm4, 64(%rax,%r8,4)
	leaq	(%rsi,%rsi,4), %rdi
	shlq	$4, %rsi
	leaq	(%rcx,%rcx,4), %r8
	shlq	$4, %rcx
	vaddps	%zmm14, %zmm3, %zmm3
	vaddps	(%rdx,%rsi), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm13, %zmm3
	vmovups	%zmm3, (%rax,%rcx)
	vaddps	%zmm12, %zmm2, %zmm2
	vaddps	64(%rdx,%rsi), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm13, %zmm2
	vmovups	%zmm2, 64(%rax,%rcx)
	vaddps	%zmm14, %zmm1, %zmm1
	vaddps	(%rdx,%rdi,4), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm13, %zmm1
	vmovups	%zmm1, (%rax,%r8,4)
	vaddps	%zmm12, %zmm0, %zmm0
	vaddps	64(%rdx,%rdi,4), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, 64(%rax,%r8,4)
	jmp	.LBB40_119
.LBB40_83:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	movq	%rdx, %r11
.LBB40_84:
	testq	%r8, %r8
	je	.LBB40_86
	vmovups	(%r11), %zmm14
	prefetcht0	(%r11,%r10)
	vmovups	64(%r11), %zmm15
	prefetcht0	64(%r11,%r10)
	vbroadcastss	(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm13
	vfmadd231ps	%zmm16, %zmm15, %zmm12
	vbroadcastss	4(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm15, %zmm10
	vbroadcastss	8(%rsi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vbroadcastss	(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm15, %zmm6
	vbroadcastss	4(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm15, %zmm4
	vbroadcastss	8(%rdi), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vbroadcastss	(%rax), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm1
	vfmadd231ps	%zmm15, %zmm16, %zmm0
.LBB40_86:
	movq	(%r9), %rax
	movq	8(%r9), %rcx
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	vmovups	(%rsi), %zmm16
	vmovups	64(%rsi), %zmm14
	cmpl	$0, 40(%r9)
	sete	%sil
	kmovd	%esi, %k1
	vmovss	.LCPI40_0(%rip), %xmm15 {%k1} {z}
	vbroadcastss	%xmm15, %zmm15
	testq	%rdx, %rdx
	je	.LBB40_114
	movq	32(%r9), %rsi
	vaddps	%zmm16, %zmm13, %zmm13
	vaddps	(%rdx), %zmm13, %zmm13
	vmaxps	%zmm13, %zmm15, %zmm13
	vmovups	%zmm13, (%rax)
	vaddps	%zmm14, %zmm12, %zmm12
	vaddps	64(%rdx), %zmm12, %zmm12
	vmaxps	%zmm12, %zmm15, %zmm12
	vmovups	%zmm12, 64(%rax)
	vaddps	%zmm16, %zmm11, %zmm11
	vaddps	(%rdx,%rsi,4), %zmm11, %zmm11
	vmaxps	%zmm11, %zmm15, %zmm11
	vmovups	%zmm11, (%rax,%rcx,4)
	vaddps	%zmm14, %zmm10, %zmm10
	vaddps	64(%rdx,%rsi,4), %zmm10, %zmm10
	vmaxps	%zmm10, %zmm15, %zmm10
	vmovups	%zmm10, 64(%rax,%rcx,4)
	vaddps	%zmm16, %zmm9, %zmm9
	vaddps	(%rdx,%rsi,8), %zmm9, %zmm9
	vmaxps	%zmm9, %zmm15, %zmm9
	vmovups	%zmm9, (%rax,%rcx,8)
	vaddps	%zmm14, %zmm8, %zmm8
	vaddps	64(%rdx,%rsi,8), %zmm8, %zmm8
	vmaxps	%zmm8, %zmm15, %zmm8
	vmovups	%zmm8, 64(%rax,%rcx,8)
	leaq	(%rsi,%rsi,2), %rdi
	vaddps	%zmm16, %zmm7, %zmm7
	vaddps	(%rdx,%rdi,4), %zmm7, %zmm7
	leaq	(%rcx,%rcx,2), %r8
	vmaxps	%zmm7, %zmm15, %zmm7
	vmovups	%zmm7, (%rax,%r8,4)
	vaddps	%zmm14, %zmm6, %zmm6
	vaddps	64(%rdx,%rdi,4), %zmm6, %zmm6
	vmaxps	%zmm6, %zmm15, %zmm6
	vmovups	%zmm6, 64(%rax,%r8,4)
	leaq	(%rsi,%rsi,4), %r9
	shlq	$4, %rsi
	leaq	(%rcx,%rcx,4), %r10
	shlq	$4, %rcx
	vaddps	%zmm16, %zmm5, %zmm5
	vaddps	(%rdx,%rsi), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm15, %zmm5
	vmovups	%zmm5, (%rax,%rcx)
	vaddps	%zmm14, %zmm4, %zmm4
	vaddps	64(%rdx,%rsi), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm15, %zmm4
	vmovups	%zmm4, 64(%rax,%rcx)
	vaddps	%zmm16, %zmm3, %zmm3
	vaddps	(%rdx,%r9,4), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm15, %zmm3
	vmovups	%zmm3, (%rax,%r10,4)
	vaddps	%zmm14, %zmm2, %zmm2
	vaddps	64(%rdx,%r9,4), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm15, %zmm2
	vmovups	%zmm2, 64(%rax,%r10,4)
	vaddps	%zmm16, %zmm1, %zmm1
	vaddps	(%rdx,%rdi,8), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm15, %zmm1
	vmovups	%zmm1, (%rax,%r8,8)
	vaddps	%zmm14, %zmm0, %zmm0
	vaddps	64(%rdx,%rdi,8), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm15, %zmm0
	vmovups	%zmm0, 64(%rax,%r8,8)
	jmp	.LBB40_119
.LBB40_88:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	movq	%rdx, %rbx
.LBB40_89:
	testq	%r8, %r8
	je	.LBB40_91
	vmovups	(%rbx), %zmm22
	prefetcht0	(%rbx,%r11)
	vmovups	64(%rbx), %zmm23
	prefetcht0	64(%rbx,%r11)
	vbroadcastss	(%rsi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm21
	vfmadd231ps	%zmm24, %zmm23, %zmm20
	vbroadcastss	4(%rsi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm19
	vfmadd231ps	%zmm24, %zmm23, %zmm18
	vbroadcastss	8(%rsi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm17
	vfmadd231ps	%zmm24, %zmm23, %zmm16
	vbroadcastss	(%r10), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm15
	vfmadd231ps	%zmm24, %zmm23, %zmm14
	vbroadcastss	4(%r10), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm13
	vfmadd231ps	%zmm24, %zmm23, %zmm12
	vbroadcastss	8(%r10), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm23, %zmm10
	vbroadcastss	(%rdi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm9
	vfmadd231ps	%zmm24, %zmm23, %zmm8
	vbroadcastss	4(%rdi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm23, %zmm6
	vbroadcastss	8(%rdi), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm5
	vfmadd231ps	%zmm24, %zmm23, %zmm4
	vbroadcastss	(%rax), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm3
	vfmadd231ps	%zmm24, %zmm23, %zmm2
	vbroadcastss	4(%rax), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm1
	vfmadd231ps	%zmm23, %zmm24, %zmm0
.LBB40_91:
	movq	(%r9), %rax
	movq	8(%r9), %rcx
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	vmovups	(%rsi), %zmm24
	vmovups	64(%rsi), %zmm22
	cmpl	$0, 40(%r9)
	sete	%sil
	kmovd	%esi, %k1
	vmovss	.LCPI40_0(%rip), %xmm23 {%k1} {z}
	vbroadcastss	%xmm23, %zmm23
	testq	%rdx, %rdx
	je	.LBB40_115
	movq	32(%r9), %rsi
	vaddps	%zmm24, %zmm21, %zmm21
	vaddps	(%rdx), %zmm21, %zmm21
	vmaxps	%zmm21, %zmm23, %zmm21
	vmovups	%zmm21, (%rax)
	vaddps	%zmm22, %zmm20, %zmm20
	vaddps	64(%rdx), %zmm20, %zmm20
	vmaxps	%zmm20, %zmm23, %zmm20
	vmovups	%zmm20, 64(%rax)
	vaddps	%zmm24, %zmm19, %zmm19
	vaddps	(%rdx,%rsi,4), %zmm19, %zmm19
	vmaxps	%zmm19, %zmm23, %zmm19
	vmovups	%zmm19, (%rax,%rcx,4)
	vaddps	%zmm22, %zmm18, %zmm18
	vaddps	64(%rdx,%rsi,4), %zmm18, %zmm18
	vmaxps	%zmm18, %zmm23, %zmm18
	vmovups	%zmm18, 64(%rax,%rcx,4)
	vaddps	%zmm24, %zmm17, %zmm17
	vaddps	(%rdx,%rsi,8), %zmm17, %zmm17
	vmaxps	%zmm17, %zmm23, %zmm17
	vmovups	%zmm17, (%rax,%rcx,8)
	vaddps	%zmm22, %zmm16, %zmm16
	vaddps	64(%rdx,%rsi,8), %zmm16, %zmm16
	vmaxps	%zmm16, %zmm23, %zmm16
	vmovups	%zmm16, 64(%rax,%rcx,8)
	leaq	(%rsi,%rsi,2), %r10
	leaq	(%rcx,%rcx,2), %r9
	vaddps	%zmm24, %zmm15, %zmm15
	vaddps	(%rdx,%r10,4), %zmm15, %zmm15
	vmaxps	%zmm15, %zmm23, %zmm15
	vmovups	%zmm15, (%rax,%r9,4)
	vaddps	%zmm22, %zmm14, %zmm14
	vaddps	64(%rdx,%r10,4), %zmm14, %zmm14
	vmaxps	%zmm14, %zmm23, %zmm14
	vmovups	%zmm14, 64(%rax,%r9,4)
	movq	%rsi, %rdi
	shlq	$4, %rdi
	movq	%rcx, %r8
	vaddps	%zmm24, %zmm13, %zmm13
	vaddps	(%rdx,%rdi), %zmm13, %zmm13
	shlq	$4, %r8
	vmaxps	%zmm13, %zmm23, %zmm13
	vmovups	%zmm13, (%rax,%r8)
	vaddps	%zmm22, %zmm12, %zmm12
	vaddps	64(%rdx,%rdi), %zmm12, %zmm12
	vmaxps	%zmm12, %zmm23, %zmm12
	vmovups	%zmm12, 64(%rax,%r8)
	leaq	(%rsi,%rsi,4), %rdi
	vaddps	%zmm24, %zmm11, %zmm11
	vaddps	(%rdx,%rdi,4), %zmm11, %zmm11
	leaq	(%rcx,%rcx,4), %r8
	vmaxps	%zmm11, %zmm23, %zmm11
	vmovups	%zmm11, (%rax,%r8,4)
	vaddps	%zmm22, %zmm10, %zmm10
	vaddps	64(%rdx,%rdi,4), %zmm10, %zmm10
	vmaxps	%zmm10, %zmm23, %zmm10
	vmovups	%zmm10, 64(%rax,%r8,4)
	vaddps	%zmm24, %zmm9, %zmm9
	vaddps	(%rdx,%r10,8), %zmm9, %zmm9
	vmaxps	%zmm9, %zmm23, %zmm9
	vmovups	%zmm9, (%rax,%r9,8)
	vaddps	%zmm22, %zmm8, %zmm8
	vaddps	64(%rdx,%r10,8), %zmm8, %zmm8
	vmaxps	%zmm8, %zmm23, %zmm8
	vmovups	%zmm8, 64(%rax,%r9,8)
	leaq	(%rsi,%rsi,8), %r9
	leaq	(%r9,%r9,2), %r11
	addq	%rsi, %r11
	leaq	(%rcx,%rcx,8), %r10
	leaq	(%r10,%r10,2), %rbx
	addq	%rcx, %rbx
	vaddps	%zmm24, %zmm7, %zmm7
	vaddps	(%rdx,%r11), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm23, %zmm7
	vmovups	%zmm7, (%rax,%rbx)
	vaddps	%zmm22, %zmm6, %zmm6
	vaddps	64(%rdx,%r11), %zmm6, %zmm6
	vmaxps	%zmm6, %zmm23, %zmm6
	vmovups	%zmm6, 64(%rax,%rbx)
	shlq	$5, %rsi
	shlq	$5, %rcx
	vaddps	%zmm24, %zmm5, %zmm5
	vaddps	(%rdx,%rsi), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm23, %zmm5
	vmovups	%zmm5, (%rax,%rcx)
	vaddps	%zmm22, %zmm4, %zmm4
	vaddps	64(%rdx,%rsi), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm23, %zmm4
	vmovups	%zmm4, 64(%rax,%rcx)
	vaddps	%zmm24, %zmm3, %zmm3
	vaddps	(%rdx,%r9,4), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm23, %zmm3
	vmovups	%zmm3, (%rax,%r10,4)
	vaddps	%zmm22, %zmm2, %zmm2
	vaddps	64(%rdx,%r9,4), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm23, %zmm2
	vmovups	%zmm2, 64(%rax,%r10,4)
	vaddps	%zmm24, %zmm1, %zmm1
	vaddps	(%rdx,%rdi,8), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm23, %zmm1
	vmovups	%zmm1, (%rax,%r8,8)
	vaddps	%zmm22, %zmm0, %zmm0
	vaddps	64(%rdx,%rdi,8), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm23, %zmm0
	vmovups	%zmm0, 64(%rax,%r8,8)
	jmp	.LBB40_119
.LBB40_93:
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
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	movq	%rdx, %r11
.LBB40_94:
	testq	%r8, %r8
	je	.LBB40_96
	vmovups	(%r11), %zmm18
	prefetcht0	(%r11,%r10)
	vmovups	64(%r11), %zmm19
	prefetcht0	64(%r11,%r10)
	vbroadcastss	(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm17
	vfmadd231ps	%zmm20, %zmm19, %zmm16
	vbroadcastss	4(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm19, %zmm14
	vbroadcastss	8(%rsi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm19, %zmm12
	vbroadcastss	(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm19, %zmm10
	vbroadcastss	4(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm19, %zmm8
	vbroadcastss	8(%rdi), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm19, %zmm6
	vbroadcastss	(%rax), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm19, %zmm4
	vbroadcastss	4(%rax), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm19, %zmm2
	vbroadcastss	8(%rax), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm1
	vfmadd231ps	%zmm19, %zmm20, %zmm0
.LBB40_96:
	movq	(%r9), %rax
	movq	8(%r9), %rcx
	movq	16(%r9), %rsi
	movq	24(%r9), %rdx
	vmovups	(%rsi), %zmm20
	vmovups	64(%rsi), %zmm18
	cmpl	$0, 40(%r9)
	sete	%sil
	kmovd	%esi, %k1
	vmovss	.LCPI40_0(%rip), %xmm19 {%k1} {z}
	vbroadcastss	%xmm19, %zmm19
	testq	%rdx, %rdx
	je	.LBB40_116
	movq	32(%r9), %rsi
	vaddps	%zmm20, %zmm17, %zmm17
	vaddps	(%rdx), %zmm17, %zmm17
	vmaxps	%zmm17, %zmm19, %zmm17
	vmovups	%zmm17, (%rax)
	vaddps	%zmm18, %zmm16, %zmm16
	vaddps	64(%rdx), %zmm16, %zmm16
	vmaxps	%zmm16, %zmm19, %zmm16
	vmovups	%zmm16, 64(%rax)
	vaddps	%zmm20, %zmm15, %zmm15
	vaddps	(%rdx,%rsi,4), %zmm15, %zmm15
	vmaxps	%zmm15, %zmm19, %zmm15
	vmovups	%zmm15, (%rax,%rcx,4)
	vaddps	%zmm18, %zmm14, %zmm14
	vaddps	64(%rdx,%rsi,4), %zmm14, %zmm14
	vmaxps	%zmm14, %zmm19, %zmm14
	vmovups	%zmm14, 64(%rax,%rcx,4)
	vaddps	%zmm20, %zmm13, %zmm13
	vaddps	(%rdx,%rsi,8), %zmm13, %zmm13
	vmaxps	%zmm13, %zmm19, %zmm13
	vmovups	%zmm13, (%rax,%rcx,8)
	vaddps	%zmm18, %zmm12, %zmm12
	vaddps	64(%rdx,%rsi,8), %zmm12, %zmm12
	vmaxps	%zmm12, %zmm19, %zmm12
	vmovups	%zmm12, 64(%rax,%rcx,8)
	leaq	(%rsi,%rsi,2), %r8
	leaq	(%rcx,%rcx,2), %rdi
	vaddps	%zmm20, %zmm11, %zmm11
	vaddps	(%rdx,%r8,4), %zmm11, %zmm11
	vmaxps	%zmm11, %zmm19, %zmm11
	vmovups	%zmm11, (%rax,%rdi,4)
	vaddps	%zmm18, %zmm10, %zmm10
	vaddps	64(%rdx,%r8,4), %zmm10, %zmm10
	vmaxps	%zmm10, %zmm19, %zmm10
	vmovups	%zmm10, 64(%rax,%rdi,4)
	movq	%rsi, %r9
	shlq	$4, %r9
	movq	%rcx, %r10
	shlq	$4, %r10
	vaddps	%zmm20, %zmm9, %zmm9
	vaddps	(%rdx,%r9), %zmm9, %zmm9
	vmaxps	%zmm9, %zmm19, %zmm9
	vmovups	%zmm9, (%rax,%r10)
	vaddps	%zmm18, %zmm8, %zmm8
	vaddps	64(%rdx,%r9), %zmm8, %zmm8
	vmaxps	%zmm8, %zmm19, %zmm8
	vmovups	%zmm8, 64(%rax,%r10)
	leaq	(%rsi,%rsi,4), %r9
	leaq	(%rcx,%rcx,4), %r10
	vaddps	%zmm20, %zmm7, %zmm7
	vaddps	(%rdx,%r9,4), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm19, %zmm7
	vmovups	%zmm7, (%rax,%r10,4)
	vaddps	%zmm18, %zmm6, %zmm6
	vaddps	64(%rdx,%r9,4), %zmm6, %zmm6
	vmaxps	%zmm6, %zmm19, %zmm6
	vmovups	%zmm6, 64(%rax,%r10,4)
	vaddps	%zmm20, %zmm5, %zmm5
	vaddps	(%rdx,%r8,8), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm19, %zmm5
	vmovups	%zmm5, (%rax,%rdi,8)
	vaddps	%zmm18, %zmm4, %zmm4
	vaddps	64(%rdx,%r8,8), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm19, %zmm4
	vmovups	%zmm4, 64(%rax,%rdi,8)
	leaq	(%rsi,%rsi,8), %rdi
	leaq	(%rdi,%rdi,2), %rdi
	addq	%rsi, %rdi
	leaq	(%rcx,%rcx,8), %r8
	leaq	(%r8,%r8,2), %r8
	vaddps	%zmm20, %zmm3, %zmm3
	vaddps	(%rdx,%rdi), %zmm3, %zmm3
	addq	%rcx, %r8
	vmaxps	%zmm3, %zmm19, %zmm3
	vmovups	%zmm3, (%rax,%r8)
	vaddps	%zmm18, %zmm2, %zmm2
	vaddps	64(%rdx,%rdi), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm19, %zmm2
	vmovups	%zmm2, 64(%rax,%r8)
	shlq	$5, %rsi
	vaddps	%zmm20, %zmm1, %zmm1
	vaddps	(%rdx,%rsi), %zmm1, %zmm1
	shlq	$5, %rcx
	vmaxps	%zmm1, %zmm19, %zmm1
	vmovups	%zmm1, (%rax,%rcx)
	vaddps	%zmm18, %zmm0, %zmm0
	vaddps	64(%rdx,%rsi), %zmm0, %zmm0
	jmp	.LBB40_117
.LBB40_98:
	vaddps	%zmm26, %zmm23, %zmm23
	vmaxps	%zmm23, %zmm25, %zmm23
	vmovups	%zmm23, (%rax)
	vaddps	%zmm24, %zmm22, %zmm22
	vmaxps	%zmm22, %zmm25, %zmm22
	vmovups	%zmm22, 64(%rax)
	vaddps	%zmm26, %zmm21, %zmm21
	vmaxps	%zmm21, %zmm25, %zmm21
	vmovups	%zmm21, (%rax,%rcx,4)
	vaddps	%zmm24, %zmm20, %zmm20
	vmaxps	%zmm20, %zmm25, %zmm20
	vmovups	%zmm20, 64(%rax,%rcx,4)
	vaddps	%zmm26, %zmm19, %zmm19
	vmaxps	%zmm19, %zmm25, %zmm19
	vmovups	%zmm19, (%rax,%rcx,8)
	vaddps	%zmm24, %zmm18, %zmm18
	vmaxps	%zmm18, %zmm25, %zmm18
	vmovups	%zmm18, 64(%rax,%rcx,8)
	leaq	(%rcx,%rcx,2), %rsi
	vaddps	%zmm26, %zmm17, %zmm17
	vmaxps	%zmm17, %zmm25, %zmm17
	vmovups	%zmm17, (%rax,%rsi,4)
	vaddps	%zmm24, %zmm16, %zmm16
	vmaxps	%zmm16, %zmm25, %zmm16
	vmovups	%zmm16, 64(%rax,%rsi,4)
	movq	%rcx, %rdx
	shlq	$4, %rdx
	vaddps	%zmm26, %zmm15, %zmm15
	vmaxps	%zmm15, %zmm25, %zmm15
	vmovups	%zmm15, (%rax,%rdx)
	vaddps	%zmm24, %zmm14, %zmm14
	vmaxps	%zmm14, %zmm25, %zmm14
	vmovups	%zmm14, 64(%rax,%rdx)
	leaq	(%rcx,%rcx,4), %rdx
	vaddps	%zmm26, %zmm13, %zmm13
	vmaxps	%zmm13, %zmm25, %zmm13
	vmovups	%zmm13, (%rax,%rdx,4)
	vaddps	%zmm24, %zmm12, %zmm12
	vmaxps	%zmm12, %zmm25, %zmm12
	vmovups	%zmm12, 64(%rax,%rdx,4)
	vaddps	%zmm26, %zmm11, %zmm11
	vmaxps	%zmm11, %zmm25, %zmm11
	vmovups	%zmm11, (%rax,%rsi,8)
	vaddps	%zmm24, %zmm10, %zmm10
	vmaxps	%zmm10, %zmm25, %zmm10
	vmovups	%zmm10, 64(%rax,%rsi,8)
	leaq	(%rcx,%rcx,8), %rsi
	leaq	(%rsi,%rsi,2), %rdi
	addq	%rcx, %rdi
	vaddps	%zmm26, %zmm9, %zmm9
	vmaxps	%zmm9, %zmm25, %zmm9
	vmovups	%zmm9, (%rax,%rdi)
	vaddps	%zmm24, %zmm8, %zmm8
	vmaxps	%zmm8, %zmm25, %zmm8
	vmovups	%zmm8, 64(%rax,%rdi)
	movq	%rcx, %rdi
	shlq	$5, %rdi
	vaddps	%zmm26, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm25, %zmm7
	vmovups	%zmm7, (%rax,%rdi)
	vaddps	%zmm24, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm25, %zmm6
	vmovups	%zmm6, 64(%rax,%rdi)
	vaddps	%zmm26, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm25, %zmm5
	vmovups	%zmm5, (%rax,%rsi,4)
	vaddps	%zmm24, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm25, %zmm4
	vmovups	%zmm4, 64(%rax,%rsi,4)
	vaddps	%zmm26, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm25, %zmm3
	vmovups	%zmm3, (%rax,%rdx,8)
	vaddps	%zmm24, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm25, %zmm2
	vmovups	%zmm2, 64(%rax,%rdx,8)
	imulq	$44, %rcx, %rcx
	vaddps	%zmm26, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm25, %zmm1
	vmovups	%zmm1, (%rax,%rcx)
	vaddps	%zmm24, %zmm0, %zmm0
.LBB40_99:
	vmaxps	%zmm0, %zmm25, %zmm0
	jmp	.LBB40_118
.LBB40_100:
	vaddps	%zmm12, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm11, %zmm7
	vmovups	%zmm7, (%rax)
	vaddps	%zmm10, %zmm9, %zmm7
	vmaxps	%zmm7, %zmm11, %zmm7
	vmovups	%zmm7, 64(%rax)
	vaddps	%zmm12, %zmm8, %zmm7
	vmaxps	%zmm7, %zmm11, %zmm7
	vmovups	%zmm7, (%rax,%rcx,4)
	vaddps	%zmm10, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm11, %zmm6
	vmovups	%zmm6, 64(%rax,%rcx,4)
	vaddps	%zmm12, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm11, %zmm5
	vmovups	%zmm5, (%rax,%rcx,8)
	vaddps	%zmm10, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm11, %zmm4
	vmovups	%zmm4, 64(%rax,%rcx,8)
	leaq	(%rcx,%rcx,2), %rdx
	vaddps	%zmm12, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm11, %zmm3
	vmovups	%zmm3, (%rax,%rdx,4)
	vaddps	%zmm10, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm11, %zmm2
	vmovups	%zmm2, 64(%rax,%rdx,4)
	shlq	$4, %rcx
	vaddps	%zmm12, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm11, %zmm1
	vmovups	%zmm1, (%rax,%rcx)
	vaddps	%zmm10, %zmm0, %zmm0
.LBB40_101:
	vmaxps	%zmm0, %zmm11, %zmm0
	jmp	.LBB40_118
.LBB40_102:
	vaddps	%zmm22, %zmm19, %zmm19
	vmaxps	%zmm19, %zmm21, %zmm19
	vmovups	%zmm19, (%rax)
	vaddps	%zmm20, %zmm18, %zmm18
	vmaxps	%zmm18, %zmm21, %zmm18
	vmovups	%zmm18, 64(%rax)
	vaddps	%zmm22, %zmm17, %zmm17
	vmaxps	%zmm17, %zmm21, %zmm17
	vmovups	%zmm17, (%rax,%rcx,4)
	vaddps	%zmm20, %zmm16, %zmm16
	vmaxps	%zmm16, %zmm21, %zmm16
	vmovups	%zmm16, 64(%rax,%rcx,4)
	vaddps	%zmm22, %zmm15, %zmm15
	vmaxps	%zmm15, %zmm21, %zmm15
	vmovups	%zmm15, (%rax,%rcx,8)
	vaddps	%zmm20, %zmm14, %zmm14
	vmaxps	%zmm14, %zmm21, %zmm14
	vmovups	%zmm14, 64(%rax,%rcx,8)
	leaq	(%rcx,%rcx,2), %rdx
	vaddps	%zmm22, %zmm13, %zmm13
	vmaxps	%zmm13, %zmm21, %zmm13
	vmovups	%zmm13, (%rax,%rdx,4)
	vaddps	%zmm20, %zmm12, %zmm12
	vmaxps	%zmm12, %zmm21, %zmm12
	vmovups	%zmm12, 64(%rax,%rdx,4)
	movq	%rcx, %rsi
	shlq	$4, %rsi
	vaddps	%zmm22, %zmm11, %zmm11
	vmaxps	%zmm11, %zmm21, %zmm11
	vmovups	%zmm11, (%rax,%rsi)
	vaddps	%zmm20, %zmm10, %zmm10
	vmaxps	%zmm10, %zmm21, %zmm10
	vmovups	%zmm10, 64(%rax,%rsi)
	leaq	(%rcx,%rcx,4), %rsi
	vaddps	%zmm22, %zmm9, %zmm9
	vmaxps	%zmm9, %zmm21, %zmm9
	vmovups	%zmm9, (%rax,%rsi,4)
	vaddps	%zmm20, %zmm8, %zmm8
	vmaxps	%zmm8, %zmm21, %zmm8
	vmovups	%zmm8, 64(%rax,%rsi,4)
	vaddps	%zmm22, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm21, %zmm7
	vmovups	%zmm7, (%rax,%rdx,8)
	vaddps	%zmm20, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm21, %zmm6
	vmovups	%zmm6, 64(%rax,%rdx,8)
	leaq	(%rcx,%rcx,8), %rdx
	leaq	(%rdx,%rdx,2), %rsi
	addq	%rcx, %rsi
	vaddps	%zmm22, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm21, %zmm5
	vmovups	%zmm5, (%rax,%rsi)
	vaddps	%zmm20, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm21, %zmm4
	vmovups	%zmm4, 64(%rax,%rsi)
	shlq	$5, %rcx
	vaddps	%zmm22, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm21, %zmm3
	vmovups	%zmm3, (%rax,%rcx)
	vaddps	%zmm20, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm21, %zmm2
	vmovups	%zmm2, 64(%rax,%rcx)
	vaddps	%zmm22, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm21, %zmm1
	vmovups	%zmm1, (%rax,%rdx,4)
	vaddps	%zmm20, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm21, %zmm0
	jmp	.LBB40_113
.LBB40_103:
	vaddps	%zmm8, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm7, %zmm4
	vmovups	%zmm4, (%rax)
	vaddps	%zmm6, %zmm5, %zmm4
	vmaxps	%zmm4, %zmm7, %zmm4
	vmovups	%zmm4, 64(%rax)
	vaddps	%zmm8, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm7, %zmm3
	vmovups	%zmm3, (%rax,%rcx,4)
	vaddps	%zmm6, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm7, %zmm2
	vmovups	%zmm2, 64(%rax,%rcx,4)
	vaddps	%zmm8, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm7, %zmm1
	vmovups	%zmm1, (%rax,%rcx,8)
	vaddps	%zmm6, %zmm0, %zmm0
.LBB40_104:
	vmaxps	%zmm0, %zmm7, %zmm0
	vmovups	%zmm0, 64(%rax,%rcx,8)
	jmp	.LBB40_119
.LBB40_105:
	vaddps	%zmm10, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, (%rax)
	vaddps	%zmm8, %zmm7, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, 64(%rax)
	vaddps	%zmm10, %zmm6, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, (%rax,%rcx,4)
	vaddps	%zmm8, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm9, %zmm4
	vmovups	%zmm4, 64(%rax,%rcx,4)
	vaddps	%zmm10, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm9, %zmm3
	vmovups	%zmm3, (%rax,%rcx,8)
	vaddps	%zmm8, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm9, %zmm2
	vmovups	%zmm2, 64(%rax,%rcx,8)
	leaq	(%rcx,%rcx,2), %rcx
	vaddps	%zmm10, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm9, %zmm1
	vmovups	%zmm1, (%rax,%rcx,4)
	vaddps	%zmm8, %zmm0, %zmm0
.LBB40_106:
	vmaxps	%zmm0, %zmm9, %zmm0
	vmovups	%zmm0, 64(%rax,%rcx,4)
	jmp	.LBB40_119
.LBB40_107:
	vaddps	%zmm18, %zmm15, %zmm15
	vmaxps	%zmm15, %zmm17, %zmm15
	vmovups	%zmm15, (%rax)
	vaddps	%zmm16, %zmm14, %zmm14
	vmaxps	%zmm14, %zmm17, %zmm14
	vmovups	%zmm14, 64(%rax)
	vaddps	%zmm18, %zmm13, %zmm13
	vmaxps	%zmm13, %zmm17, %zmm13
	vmovups	%zmm13, (%rax,%rcx,4)
	vaddps	%zmm16, %zmm12, %zmm12
	vmaxps	%zmm12, %zmm17, %zmm12
	vmovups	%zmm12, 64(%rax,%rcx,4)
	vaddps	%zmm18, %zmm11, %zmm11
	vmaxps	%zmm11, %zmm17, %zmm11
	vmovups	%zmm11, (%rax,%rcx,8)
	vaddps	%zmm16, %zmm10, %zmm10
	vmaxps	%zmm10, %zmm17, %zmm10
	vmovups	%zmm10, 64(%rax,%rcx,8)
	leaq	(%rcx,%rcx,2), %rdx
	vaddps	%zmm18, %zmm9, %zmm9
	vmaxps	%zmm9, %zmm17, %zmm9
	vmovups	%zmm9, (%rax,%rdx,4)
	vaddps	%zmm16, %zmm8, %zmm8
	vmaxps	%zmm8, %zmm17, %zmm8
	vmovups	%zmm8, 64(%rax,%rdx,4)
	movq	%rcx, %rsi
	shlq	$4, %rsi
	vaddps	%zmm18, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm17, %zmm7
	vmovups	%zmm7, (%rax,%rsi)
	vaddps	%zmm16, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm17, %zmm6
	vmovups	%zmm6, 64(%rax,%rsi)
	leaq	(%rcx,%rcx,4), %rsi
	vaddps	%zmm18, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm17, %zmm5
	vmovups	%zmm5, (%rax,%rsi,4)
	vaddps	%zmm16, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm17, %zmm4
	vmovups	%zmm4, 64(%rax,%rsi,4)
	vaddps	%zmm18, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm17, %zmm3
	vmovups	%zmm3, (%rax,%rdx,8)
	vaddps	%zmm16, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm17, %zmm2
	vmovups	%zmm2, 64(%rax,%rdx,8)
	leaq	(%rcx,%rcx,8), %rdx
	leaq	(%rdx,%rdx,2), %rdx
	addq	%rcx, %rdx
	vaddps	%zmm18, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm17, %zmm1
	vmovups	%zmm1, (%rax,%rdx)
	vaddps	%zmm16, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm17, %zmm0
	vmovups	%zmm0, 64(%rax,%rdx)
	jmp	.LBB40_119
.LBB40_108:
	vmaxps	%zmm0, %zmm3, %zmm0
	vmovups	%zmm0, (%rax)
	vaddps	%zmm2, %zmm1, %zmm0
.LBB40_109:
	vmaxps	%zmm0, %zmm3, %zmm0
	vmovups	%zmm0, 64(%rax)
	jmp	.LBB40_119
.LBB40_110:
	vaddps	%zmm6, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm5, %zmm2
	vmovups	%zmm2, (%rax)
	vaddps	%zmm4, %zmm3, %zmm2
	vmaxps	%zmm2, %zmm5, %zmm2
	vmovups	%zmm2, 64(%rax)
	vaddps	%zmm6, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm5, %zmm1
	vmovups	%zmm1, (%rax,%rcx,4)
	vaddps	%zmm4, %zmm0, %zmm0
.LBB40_111:
	vmaxps	%zmm0, %zmm5, %zmm0
	vmovups	%zmm0, 64(%rax,%rcx,4)
	jmp	.LBB40_119
.LBB40_112:
	vaddps	%zmm14, %zmm11, %zmm11
	vmaxps	%zmm11, %zmm13, %zmm11
	vmovups	%zmm11, (%rax)
	vaddps	%zmm12, %zmm10, %zmm10
	vmaxps	%zmm10, %zmm13, %zmm10
	vmovups	%zmm10, 64(%rax)
	vaddps	%zmm14, %zmm9, %zmm9
	vmaxps	%zmm9, %zmm13, %zmm9
	vmovups	%zmm9, (%rax,%rcx,4)
	vaddps	%zmm12, %zmm8, %zmm8
	vmaxps	%zmm8, %zmm13, %zmm8
	vmovups	%zmm8, 64(%rax,%rcx,4)
	vaddps	%zmm14, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm13, %zmm7
	vmovups	%zmm7, (%rax,%rcx,8)
	vaddps	%zmm12, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm13, %zmm6
	vmovups	%zmm6, 64(%rax,%rcx,8)
	leaq	(%rcx,%rcx,2), %rdx
	vaddps	%zmm14, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm13, %zmm5
	vmovups	%zmm5, (%rax,%rdx,4)
	vaddps	%zmm12, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm13, %zmm4
	vmovups	%zmm4, 64(%rax,%rdx,4)
	leaq	(%rcx,%rcx,4), %rdx
	shlq	$4, %rcx
	vaddps	%zmm14, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm13, %zmm3
	vmovups	%zmm3, (%rax,%rcx)
	vaddps	%zmm12, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm13, %zmm2
	vmovups	%zmm2, 64(%rax,%rcx)
	vaddps	%zmm14, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm13, %zmm1
	vmovups	%zmm1, (%rax,%rdx,4)
	vaddps	%zmm12, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
.LBB40_113:
	vmovups	%zmm0, 64(%rax,%rdx,4)
	jmp	.LBB40_119
.LBB40_114:
	vaddps	%zmm16, %zmm13, %zmm13
	vmaxps	%zmm13, %zmm15, %zmm13
	vmovups	%zmm13, (%rax)
	vaddps	%zmm14, %zmm12, %zmm12
	vmaxps	%zmm12, %zmm15, %zmm12
	vmovups	%zmm12, 64(%rax)
	vaddps	%zmm16, %zmm11, %zmm11
	vmaxps	%zmm11, %zmm15, %zmm11
	vmovups	%zmm11, (%rax,%rcx,4)
	vaddps	%zmm14, %zmm10, %zmm10
	vmaxps	%zmm10, %zmm15, %zmm10
	vmovups	%zmm10, 64(%rax,%rcx,4)
	vaddps	%zmm16, %zmm9, %zmm9
	vmaxps	%zmm9, %zmm15, %zmm9
	vmovups	%zmm9, (%rax,%rcx,8)
	vaddps	%zmm14, %zmm8, %zmm8
	vmaxps	%zmm8, %zmm15, %zmm8
	vmovups	%zmm8, 64(%rax,%rcx,8)
	leaq	(%rcx,%rcx,2), %rdx
	vaddps	%zmm16, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm15, %zmm7
	vmovups	%zmm7, (%rax,%rdx,4)
	vaddps	%zmm14, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm15, %zmm6
	vmovups	%zmm6, 64(%rax,%rdx,4)
	leaq	(%rcx,%rcx,4), %rsi
	shlq	$4, %rcx
	vaddps	%zmm16, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm15, %zmm5
	vmovups	%zmm5, (%rax,%rcx)
	vaddps	%zmm14, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm15, %zmm4
	vmovups	%zmm4, 64(%rax,%rcx)
	vaddps	%zmm16, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm15, %zmm3
	vmovups	%zmm3, (%rax,%rsi,4)
	vaddps	%zmm14, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm15, %zmm2
	vmovups	%zmm2, 64(%rax,%rsi,4)
	vaddps	%zmm16, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm15, %zmm1
	vmovups	%zmm1, (%rax,%rdx,8)
	vaddps	%zmm14, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm15, %zmm0
	vmovups	%zmm0, 64(%rax,%rdx,8)
	jmp	.LBB40_119
.LBB40_115:
	vaddps	%zmm24, %zmm21, %zmm21
	vmaxps	%zmm21, %zmm23, %zmm21
	vmovups	%zmm21, (%rax)
	vaddps	%zmm22, %zmm20, %zmm20
	vmaxps	%zmm20, %zmm23, %zmm20
	vmovups	%zmm20, 64(%rax)
	vaddps	%zmm24, %zmm19, %zmm19
	vmaxps	%zmm19, %zmm23, %zmm19
	vmovups	%zmm19, (%rax,%rcx,4)
	vaddps	%zmm22, %zmm18, %zmm18
	vmaxps	%zmm18, %zmm23, %zmm18
	vmovups	%zmm18, 64(%rax,%rcx,4)
	vaddps	%zmm24, %zmm17, %zmm17
	vmaxps	%zmm17, %zmm23, %zmm17
	vmovups	%zmm17, (%rax,%rcx,8)
	vaddps	%zmm22, %zmm16, %zmm16
	vmaxps	%zmm16, %zmm23, %zmm16
	vmovups	%zmm16, 64(%rax,%rcx,8)
	leaq	(%rcx,%rcx,2), %rsi
	vaddps	%zmm24, %zmm15, %zmm15
	vmaxps	%zmm15, %zmm23, %zmm15
	vmovups	%zmm15, (%rax,%rsi,4)
	vaddps	%zmm22, %zmm14, %zmm14
	vmaxps	%zmm14, %zmm23, %zmm14
	vmovups	%zmm14, 64(%rax,%rsi,4)
	movq	%rcx, %rdx
	shlq	$4, %rdx
	vaddps	%zmm24, %zmm13, %zmm13
	vmaxps	%zmm13, %zmm23, %zmm13
	vmovups	%zmm13, (%rax,%rdx)
	vaddps	%zmm22, %zmm12, %zmm12
	vmaxps	%zmm12, %zmm23, %zmm12
	vmovups	%zmm12, 64(%rax,%rdx)
	leaq	(%rcx,%rcx,4), %rdx
	vaddps	%zmm24, %zmm11, %zmm11
	vmaxps	%zmm11, %zmm23, %zmm11
	vmovups	%zmm11, (%rax,%rdx,4)
	vaddps	%zmm22, %zmm10, %zmm10
	vmaxps	%zmm10, %zmm23, %zmm10
	vmovups	%zmm10, 64(%rax,%rdx,4)
	vaddps	%zmm24, %zmm9, %zmm9
	vmaxps	%zmm9, %zmm23, %zmm9
	vmovups	%zmm9, (%rax,%rsi,8)
	vaddps	%zmm22, %zmm8, %zmm8
	vmaxps	%zmm8, %zmm23, %zmm8
	vmovups	%zmm8, 64(%rax,%rsi,8)
	leaq	(%rcx,%rcx,8), %rsi
	leaq	(%rsi,%rsi,2), %rdi
	addq	%rcx, %rdi
	vaddps	%zmm24, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm23, %zmm7
	vmovups	%zmm7, (%rax,%rdi)
	vaddps	%zmm22, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm23, %zmm6
	vmovups	%zmm6, 64(%rax,%rdi)
	shlq	$5, %rcx
	vaddps	%zmm24, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm23, %zmm5
	vmovups	%zmm5, (%rax,%rcx)
	vaddps	%zmm22, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm23, %zmm4
	vmovups	%zmm4, 64(%rax,%rcx)
	vaddps	%zmm24, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm23, %zmm3
	vmovups	%zmm3, (%rax,%rsi,4)
	vaddps	%zmm22, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm23, %zmm2
	vmovups	%zmm2, 64(%rax,%rsi,4)
	vaddps	%zmm24, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm23, %zmm1
	vmovups	%zmm1, (%rax,%rdx,8)
	vaddps	%zmm22, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm23, %zmm0
	vmovups	%zmm0, 64(%rax,%rdx,8)
	jmp	.LBB40_119
.LBB40_116:
	vaddps	%zmm20, %zmm17, %zmm17
	vmaxps	%zmm17, %zmm19, %zmm17
	vmovups	%zmm17, (%rax)
	vaddps	%zmm18, %zmm16, %zmm16
	vmaxps	%zmm16, %zmm19, %zmm16
	vmovups	%zmm16, 64(%rax)
	vaddps	%zmm20, %zmm15, %zmm15
	vmaxps	%zmm15, %zmm19, %zmm15
	vmovups	%zmm15, (%rax,%rcx,4)
	vaddps	%zmm18, %zmm14, %zmm14
	vmaxps	%zmm14, %zmm19, %zmm14
	vmovups	%zmm14, 64(%rax,%rcx,4)
	vaddps	%zmm20, %zmm13, %zmm13
	vmaxps	%zmm13, %zmm19, %zmm13
	vmovups	%zmm13, (%rax,%rcx,8)
	vaddps	%zmm18, %zmm12, %zmm12
	vmaxps	%zmm12, %zmm19, %zmm12
	vmovups	%zmm12, 64(%rax,%rcx,8)
	leaq	(%rcx,%rcx,2), %rdx
	vaddps	%zmm20, %zmm11, %zmm11
	vmaxps	%zmm11, %zmm19, %zmm11
	vmovups	%zmm11, (%rax,%rdx,4)
	vaddps	%zmm18, %zmm10, %zmm10
	vmaxps	%zmm10, %zmm19, %zmm10
	vmovups	%zmm10, 64(%rax,%rdx,4)
	movq	%rcx, %rsi
	shlq	$4, %rsi
	vaddps	%zmm20, %zmm9, %zmm9
	vmaxps	%zmm9, %zmm19, %zmm9
	vmovups	%zmm9, (%rax,%rsi)
	vaddps	%zmm18, %zmm8, %zmm8
	vmaxps	%zmm8, %zmm19, %zmm8
	vmovups	%zmm8, 64(%rax,%rsi)
	leaq	(%rcx,%rcx,4), %rsi
	vaddps	%zmm20, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm19, %zmm7
	vmovups	%zmm7, (%rax,%rsi,4)
	vaddps	%zmm18, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm19, %zmm6
	vmovups	%zmm6, 64(%rax,%rsi,4)
	vaddps	%zmm20, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm19, %zmm5
	vmovups	%zmm5, (%rax,%rdx,8)
	vaddps	%zmm18, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm19, %zmm4
	vmovups	%zmm4, 64(%rax,%rdx,8)
	leaq	(%rcx,%rcx,8), %rdx
	leaq	(%rdx,%rdx,2), %rdx
	addq	%rcx, %rdx
	vaddps	%zmm20, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm19, %zmm3
	vmovups	%zmm3, (%rax,%rdx)
	vaddps	%zmm18, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm19, %zmm2
	vmovups	%zmm2, 64(%rax,%rdx)
	shlq	$5, %rcx
	vaddps	%zmm20, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm19, %zmm1
	vmovups	%zmm1, (%rax,%rcx)
	vaddps	%zmm18, %zmm0, %zmm0
.LBB40_117:
	vmaxps	%zmm0, %zmm19, %zmm0
.LBB40_118:
	vmovups	%zmm0, 64(%rax,%rcx)
.LBB40_119:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
.LBB40_120:
	vzeroupper
	retq
.Lfunc_end40:
	.size	transposed_tile_of, .Lfunc_end40-transposed_tile_of
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI40_0:
	.long	.LBB40_2-.LJTI40_0
	.long	.LBB40_23-.LJTI40_0
	.long	.LBB40_14-.LJTI40_0
	.long	.LBB40_17-.LJTI40_0
	.long	.LBB40_8-.LJTI40_0
	.long	.LBB40_26-.LJTI40_0
	.long	.LBB40_29-.LJTI40_0
	.long	.LBB40_20-.LJTI40_0
	.long	.LBB40_35-.LJTI40_0
	.long	.LBB40_11-.LJTI40_0
	.long	.LBB40_32-.LJTI40_0
	.long	.LBB40_5-.LJTI40_0
	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"avx512"
	.size	.L.str, 7
	.hidden	contrast_avx512_gradients
	.type	contrast_avx512_gradients,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	contrast_avx512_gradients
	.p2align	3, 0x0
contrast_avx512_gradients:
	.quad	.L.str
	.quad	activation_gradient
	.quad	gated_gradient
	.quad	layer_norm_gradient
	.quad	rms_norm_gradient
	.quad	l2_normalize_gradient
	.quad	softmax_gradient
	.quad	soft_cap_gradient
	.size	contrast_avx512_gradients, 64
	.hidden	contrast_avx512_kernels
	.type	contrast_avx512_kernels,@object
	.globl	contrast_avx512_kernels
	.p2align	3, 0x0
contrast_avx512_kernels:
	.quad	.L.str
	.quad	layer_norm
	.quad	rms_norm
	.quad	contrast_avx512_epilogue
	.quad	contrast_avx512_gated
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
	.size	contrast_avx512_kernels, 232
	.type	no_bias,@object
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
no_bias:
	.zero	128
	.size	no_bias, 128
#endif

#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
