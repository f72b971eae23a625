// Made of Sources/CContrastKernels/products_avx512_int4.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__x86_64__)
	.text
	.p2align	4
	.type	panel_bytes,@function
panel_bytes:
	addq	$31, %rdi
	shrq	$5, %rdi
	leaq	(%rdi,%rdi,8), %rax
	shlq	$6, %rax
	addq	$191, %rax
	andq	$-64, %rax
	retq
.Lfunc_end0:
	.size	panel_bytes, .Lfunc_end0-panel_bytes
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI1_0:
	.long	0x7fc00000
.LCPI1_1:
	.long	0x0da24260
.LCPI1_2:
	.long	0xbe800000
.LCPI1_3:
	.long	0xc1000000
.LCPI1_4:
	.long	0x40e00000
.LCPI1_5:
	.long	0x4b400000
.LCPI1_6:
	.long	0xcb400000
.LCPI1_7:
	.long	0x7fffffff
.LCPI1_8:
	.long	0x3f800000
.LCPI1_9:
	.long	8
.LCPI1_10:
	.long	128
	.text
	.p2align	4
	.type	pack_panel,@function
pack_panel:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$8472, %rsp
	movq	%rcx, %rbx
	movq	%rdx, %r14
	movq	%rsi, 56(%rsp)
	movq	%rdi, 48(%rsp)
	leaq	31(%rcx), %rbp
	movq	%rbp, %r13
	shrq	$5, %r13
	leaq	(,%r13,8), %rdx
	addq	%r13, %rdx
	shlq	$6, %rdx
	addq	$191, %rdx
	andq	$-64, %rdx
	movq	%r8, 72(%rsp)
	movq	%r8, %rdi
	xorl	%esi, %esi
	callq	memset@PLT
	movq	%r14, 104(%rsp)
	testq	%r14, %r14
	je	.LBB1_18
	movq	56(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, 88(%rsp)
	movl	$128, %eax
	movq	%rax, 80(%rsp)
	movl	$576, %r15d
	movq	$0, 8(%rsp)
	movq	48(%rsp), %rax
	movq	%rax, 40(%rsp)
	movq	%rbx, 64(%rsp)
	movq	%rbp, 96(%rsp)
	jmp	.LBB1_2
	.p2align	4
.LBB1_17:
	movq	8(%rsp), %rcx
	incq	%rcx
	addq	$2, 80(%rsp)
	addq	$4, %r15
	movq	40(%rsp), %rax
	addq	88(%rsp), %rax
	movq	%rax, 40(%rsp)
	movq	%rcx, 8(%rsp)
	cmpq	104(%rsp), %rcx
	movq	64(%rsp), %rbx
	movq	96(%rsp), %rbp
	je	.LBB1_18
.LBB1_2:
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%xmm0, 16(%rsp)
	cmpq	$32, %rbp
	jb	.LBB1_12
	movq	8(%rsp), %rax
	imulq	56(%rsp), %rax
	movq	48(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r12
	vmovaps	%xmm0, 16(%rsp)
	xorl	%r14d, %r14d
	.p2align	4
.LBB1_4:
	movq	%r14, %rax
	shlq	$5, %rax
	movq	%r14, %rsi
	shlq	$7, %rsi
	addq	%r12, %rsi
	movq	%rbx, %rdx
	subq	%rax, %rdx
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%zmm0, 176(%rsp)
	vmovups	%zmm0, 112(%rsp)
	cmpq	$32, %rdx
	movl	$32, %eax
	cmovaeq	%rax, %rdx
	shll	$2, %edx
	leaq	112(%rsp), %rdi
	vzeroupper
	callq	memcpy@PLT
	xorl	%eax, %eax
	xorl	%ecx, %ecx
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB1_5:
	movl	112(%rsp,%rax,4), %edx
	vmovd	%edx, %xmm1
	andl	$2147483647, %edx
	cmpl	%ecx, %edx
	seta	%sil
	cmovbel	%ecx, %edx
	movl	116(%rsp,%rax,4), %ecx
	kmovd	%esi, %k1
	vmovss	%xmm1, %xmm0, %xmm0 {%k1}
	vmovd	%ecx, %xmm1
	andl	$2147483647, %ecx
	cmpl	%edx, %ecx
	seta	%sil
	cmovbel	%edx, %ecx
	kmovd	%esi, %k1
	vmovss	%xmm1, %xmm0, %xmm0 {%k1}
	addq	$2, %rax
	cmpq	$32, %rax
	jne	.LBB1_5
	vmovss	.LCPI1_0(%rip), %xmm1
	cmpl	$2139095039, %ecx
	vbroadcastss	.LCPI1_3(%rip), %zmm22
	vbroadcastss	.LCPI1_4(%rip), %zmm23
	vbroadcastss	.LCPI1_5(%rip), %zmm24
	vbroadcastss	.LCPI1_6(%rip), %zmm25
	vmovss	.LCPI1_2(%rip), %xmm26
	ja	.LBB1_10
	vmovd	%ecx, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vmovss	.LCPI1_1(%rip), %xmm3
	vucomiss	%xmm2, %xmm3
	ja	.LBB1_10
	vbroadcastss	%xmm0, %zmm1
	vmovups	112(%rsp), %zmm2
	vdivps	%zmm1, %zmm2, %zmm2
	vmovups	176(%rsp), %zmm3
	vdivps	%zmm1, %zmm3, %zmm3
	vxorps	%xmm1, %xmm1, %xmm1
	movl	$28, %eax
	.p2align	4
.LBB1_9:
	vcvtsi2ss	%eax, %xmm31, %xmm4
	vmulss	%xmm26, %xmm4, %xmm4
	vbroadcastss	%xmm4, %zmm4
	vmulps	%zmm2, %zmm4, %zmm5
	vmulps	%zmm3, %zmm4, %zmm4
	vcmpltps	%zmm22, %zmm5, %k1
	vminps	%zmm5, %zmm23, %zmm5
	vminps	%zmm4, %zmm23, %zmm6
	vcmpltps	%zmm22, %zmm4, %k2
	vaddps	%zmm24, %zmm5, %zmm4
	vaddps	%zmm24, %zmm6, %zmm5
	vaddps	%zmm25, %zmm4, %zmm6
	vaddps	%zmm25, %zmm5, %zmm7
	vmovaps	%zmm22, %zmm6 {%k1}
	vmovaps	%zmm22, %zmm7 {%k2}
	vmulps	%zmm6, %zmm2, %zmm8
	vmulps	%zmm7, %zmm3, %zmm9
	vshufpd	$1, %xmm9, %xmm9, %xmm10
	vshufpd	$1, %xmm8, %xmm8, %xmm11
	vextractf128	$1, %ymm9, %xmm12
	vextractf128	$1, %ymm8, %xmm13
	vextractf32x4	$2, %zmm9, %xmm5
	vextractf32x4	$2, %zmm8, %xmm4
	vmulps	%zmm6, %zmm6, %zmm6
	vshufpd	$1, %xmm12, %xmm12, %xmm14
	vmulps	%zmm7, %zmm7, %zmm7
	vinsertps	$28, %xmm9, %xmm7, %xmm15
	vinsertps	$28, %xmm8, %xmm6, %xmm16
	vaddps	%xmm16, %xmm15, %xmm15
	vinsertps	$76, %xmm7, %xmm9, %xmm16
	vinsertps	$76, %xmm6, %xmm8, %xmm17
	vshufpd	$1, %xmm7, %xmm7, %xmm18
	vaddps	%xmm17, %xmm16, %xmm16
	vshufpd	$1, %xmm6, %xmm6, %xmm17
	vinsertps	$156, %xmm9, %xmm18, %xmm18
	vinsertps	$156, %xmm8, %xmm17, %xmm17
	vaddps	%xmm17, %xmm18, %xmm17
	vinsertps	$204, %xmm7, %xmm10, %xmm10
	vinsertps	$204, %xmm6, %xmm11, %xmm11
	vextractf32x4	$1, %ymm7, %xmm18
	vaddps	%xmm11, %xmm10, %xmm10
	vextractf128	$1, %ymm6, %xmm11
	vinsertps	$28, %xmm12, %xmm18, %xmm19
	vinsertps	$28, %xmm13, %xmm11, %xmm20
	vaddps	%xmm20, %xmm19, %xmm19
	vinsertps	$76, %xmm18, %xmm12, %xmm20
	vinsertps	$76, %xmm11, %xmm13, %xmm21
	vaddps	%xmm21, %xmm20, %xmm20
	vshufpd	$1, %xmm18, %xmm18, %xmm21
	vinsertps	$156, %xmm12, %xmm21, %xmm12
	vshufpd	$1, %xmm11, %xmm11, %xmm21
	vinsertps	$156, %xmm13, %xmm21, %xmm21
	vshufpd	$1, %xmm13, %xmm13, %xmm13
	vextractf64x4	$1, %zmm9, %ymm9
	vextractf64x4	$1, %zmm8, %ymm8
	vinsertps	$204, %xmm18, %xmm14, %xmm14
	vaddps	%xmm21, %xmm12, %xmm12
	vinsertps	$204, %xmm11, %xmm13, %xmm11
	vextractf32x4	$2, %zmm7, %xmm13
	vextractf32x4	$2, %zmm6, %xmm18
	vaddps	%xmm11, %xmm14, %xmm11
	vinsertps	$28, %xmm5, %xmm13, %xmm14
	vinsertps	$28, %xmm4, %xmm18, %xmm21
	vaddps	%xmm21, %xmm14, %xmm14
	vshufpd	$1, %xmm9, %xmm9, %xmm21
	vaddps	%xmm14, %xmm15, %xmm14
	vshufpd	$1, %xmm8, %xmm8, %xmm15
	vinsertps	$76, %xmm13, %xmm5, %xmm5
	vextractf128	$1, %ymm9, %xmm13
	vinsertps	$76, %xmm18, %xmm4, %xmm4
	vextractf32x4	$1, %ymm8, %xmm18
	vaddps	%xmm4, %xmm5, %xmm4
	vaddps	%xmm4, %xmm16, %xmm4
	vextractf64x4	$1, %zmm7, %ymm5
	vshufpd	$1, %xmm5, %xmm5, %xmm7
	vextractf64x4	$1, %zmm6, %ymm6
	vshufpd	$1, %xmm6, %xmm6, %xmm16
	vinsertps	$156, %xmm9, %xmm7, %xmm7
	vinsertps	$156, %xmm8, %xmm16, %xmm16
	vaddps	%xmm16, %xmm7, %xmm7
	vaddps	%xmm7, %xmm17, %xmm7
	vinsertps	$204, %xmm5, %xmm21, %xmm16
	vinsertps	$204, %xmm6, %xmm15, %xmm15
	vaddps	%xmm15, %xmm16, %xmm15
	vaddps	%xmm15, %xmm10, %xmm10
	vextractf128	$1, %ymm5, %xmm15
	vextractf32x4	$1, %ymm6, %xmm16
	vinsertps	$28, %xmm13, %xmm15, %xmm17
	vinsertps	$28, %xmm18, %xmm16, %xmm21
	vaddps	%xmm21, %xmm17, %xmm17
	vinsertps	$76, %xmm15, %xmm13, %xmm13
	vinsertps	$76, %xmm16, %xmm18, %xmm15
	vaddps	%xmm17, %xmm19, %xmm16
	vaddps	%xmm15, %xmm13, %xmm13
	vpermpd	$255, %ymm9, %ymm9
	vpermpd	$255, %ymm8, %ymm8
	vaddps	%xmm13, %xmm20, %xmm13
	vpermpd	$255, %ymm5, %ymm5
	vpermpd	$255, %ymm6, %ymm6
	vinsertps	$28, %xmm9, %xmm5, %xmm15
	vaddps	%xmm16, %xmm14, %xmm14
	vinsertps	$28, %xmm8, %xmm6, %xmm16
	vaddps	%xmm16, %xmm15, %xmm15
	vaddps	%xmm15, %xmm12, %xmm12
	vaddps	%xmm4, %xmm13, %xmm4
	vaddps	%xmm7, %xmm12, %xmm7
	vinsertps	$76, %xmm5, %xmm9, %xmm5
	vinsertps	$76, %xmm6, %xmm8, %xmm6
	vaddps	%xmm7, %xmm14, %xmm7
	vaddps	%xmm6, %xmm5, %xmm5
	vaddps	%xmm5, %xmm11, %xmm5
	vaddps	%xmm5, %xmm10, %xmm5
	vaddps	%xmm5, %xmm4, %xmm4
	vaddps	%xmm4, %xmm7, %xmm4
	vmulps	%xmm4, %xmm4, %xmm5
	vbroadcastss	%xmm4, %xmm6
	vdivps	%xmm6, %xmm5, %xmm5
	vmovshdup	%xmm4, %xmm6
	vdivps	%xmm4, %xmm6, %xmm6
	vshufps	$0, %xmm4, %xmm0, %xmm4
	vmulps	%xmm4, %xmm6, %xmm4
	vblendps	$2, %xmm5, %xmm4, %xmm4
	vcmpltps	%xmm4, %xmm1, %k0
	vpmovm2q	%k0, %xmm5
	vpshufd	$238, %xmm5, %xmm5
	vpmovq2m	%xmm5, %k1
	vmovaps	%xmm4, %xmm1 {%k1}
	incl	%eax
	cmpl	$35, %eax
	jne	.LBB1_9
.LBB1_10:
	vmovss	%xmm1, 272(%rsp,%r14,4)
	vandps	.LCPI1_7(%rip){1to4}, %xmm1, %xmm0
	vmovaps	16(%rsp), %xmm1
	vcmpless	%xmm1, %xmm0, %k1
	vmovss	%xmm1, %xmm0, %xmm0 {%k1}
	vmovaps	%xmm0, 16(%rsp)
	vucomiss	%xmm0, %xmm0
	jp	.LBB1_12
	incq	%r14
	cmpq	%r13, %r14
	jb	.LBB1_4
.LBB1_12:
	cmpq	$32, %rbp
	setb	%al
	vmovdqa	16(%rsp), %xmm2
	vmovd	%xmm2, %ecx
	addl	$8388607, %ecx
	andl	$2139095040, %ecx
	vmovd	%ecx, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vcmpltss	%xmm2, %xmm1, %k1
	vmovss	%xmm0, %xmm2, %xmm2 {%k1}
	movq	72(%rsp), %rcx
	movq	8(%rsp), %rdx
	vmovss	%xmm2, (%rcx,%rdx,4)
	vmovaps	%xmm2, 16(%rsp)
	vucomiss	%xmm1, %xmm2
	setbe	%cl
	orb	%al, %cl
	jne	.LBB1_17
	movq	64(%rsp), %r14
	movq	40(%rsp), %r12
	movq	72(%rsp), %rbp
	xorl	%ebx, %ebx
	jmp	.LBB1_14
	.p2align	4
.LBB1_16:
	vbroadcastss	%xmm0, %zmm0
	vmulps	112(%rsp), %zmm0, %zmm1
	vmulps	176(%rsp), %zmm0, %zmm0
	vbroadcastss	.LCPI1_3(%rip), %zmm4
	vcmpltps	%zmm4, %zmm1, %k2
	vcmpltps	%zmm4, %zmm0, %k1
	vbroadcastss	.LCPI1_4(%rip), %zmm2
	vminps	%zmm1, %zmm2, %zmm1
	vminps	%zmm0, %zmm2, %zmm0
	vbroadcastss	.LCPI1_5(%rip), %zmm2
	vaddps	%zmm2, %zmm1, %zmm1
	vaddps	%zmm2, %zmm0, %zmm0
	vbroadcastss	.LCPI1_6(%rip), %zmm2
	vaddps	%zmm2, %zmm1, %zmm1
	vaddps	%zmm2, %zmm0, %zmm0
	vmovaps	%zmm4, %zmm1 {%k2}
	vcvttps2dq	%xmm1, %xmm2
	vpbroadcastd	.LCPI1_9(%rip), %xmm5
	vpaddd	%xmm5, %xmm2, %xmm2
	vextractf128	$1, %ymm1, %xmm3
	vcvttps2dq	%xmm3, %xmm3
	vpslld	$4, %xmm3, %xmm3
	vpbroadcastd	.LCPI1_10(%rip), %xmm6
	vpternlogd	$222, %xmm6, %xmm2, %xmm3
	vpmovdb	%xmm3, -384(%rbp,%r15)
	vmovaps	%zmm4, %zmm0 {%k1}
	vextractf32x4	$2, %zmm1, %xmm2
	vcvttps2dq	%xmm2, %xmm2
	vpaddd	%xmm5, %xmm2, %xmm2
	vextractf32x4	$3, %zmm1, %xmm1
	vcvttps2dq	%xmm1, %xmm1
	vpslld	$4, %xmm1, %xmm1
	vpternlogd	$222, %xmm6, %xmm2, %xmm1
	vpmovdb	%xmm1, -256(%rbp,%r15)
	vcvttps2dq	%xmm0, %xmm1
	vpaddd	%xmm5, %xmm1, %xmm1
	vextractf128	$1, %ymm0, %xmm2
	vcvttps2dq	%xmm2, %xmm2
	vpslld	$4, %xmm2, %xmm2
	vpternlogd	$222, %xmm6, %xmm1, %xmm2
	vpmovdb	%xmm2, -128(%rbp,%r15)
	vextractf32x4	$2, %zmm0, %xmm1
	vcvttps2dq	%xmm1, %xmm1
	vpaddd	%xmm5, %xmm1, %xmm1
	vextractf32x4	$3, %zmm0, %xmm0
	vcvttps2dq	%xmm0, %xmm0
	vpslld	$4, %xmm0, %xmm0
	vpternlogd	$222, %xmm6, %xmm1, %xmm0
	vpmovdb	%xmm0, (%rbp,%r15)
	incq	%rbx
	addq	$576, %rbp
	subq	$-128, %r12
	addq	$-32, %r14
	cmpq	%rbx, %r13
	je	.LBB1_17
.LBB1_14:
	vmovss	272(%rsp,%rbx,4), %xmm0
	vdivss	16(%rsp), %xmm0, %xmm0
	vbroadcastss	%xmm0, %ymm0
	vcvtps2ph	$0, %zmm0, %ymm0
	vmovdqu	%ymm0, 240(%rsp)
	movq	80(%rsp), %rax
	vpextrw	$0, %xmm0, (%rbp,%rax)
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu64	%zmm0, 176(%rsp)
	vmovdqu64	%zmm0, 112(%rsp)
	cmpq	$32, %r14
	movl	$32, %edx
	cmovbq	%r14, %rdx
	shll	$2, %edx
	leaq	112(%rsp), %rdi
	movq	%r12, %rsi
	vzeroupper
	callq	memcpy@PLT
	vcvtph2ps	240(%rsp), %xmm0
	vmulss	16(%rsp), %xmm0, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	vucomiss	%xmm0, %xmm1
	jne	.LBB1_15
	jnp	.LBB1_16
.LBB1_15:
	vmovss	.LCPI1_8(%rip), %xmm0
	vdivss	%xmm1, %xmm0, %xmm0
	jmp	.LBB1_16
.LBB1_18:
	addq	$8472, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end1:
	.size	pack_panel, .Lfunc_end1-pack_panel
	.p2align	4
	.type	row_bytes,@function
row_bytes:
	addq	$31, %rdi
	movq	%rdi, %rax
	andq	$-32, %rax
	addq	$63, %rax
	andq	$-64, %rax
	shrq	$5, %rdi
	leaq	63(,%rdi,8), %rcx
	andq	$-64, %rcx
	addq	%rcx, %rax
	addq	$64, %rax
	retq
.Lfunc_end2:
	.size	row_bytes, .Lfunc_end2-row_bytes
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI3_0:
	.long	0x7fffffff
.LCPI3_2:
	.long	0x7fc00000
.LCPI3_3:
	.long	0x0da24260
.LCPI3_6:
	.long	0x4b400000
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI3_1:
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
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI3_4:
	.zero	4
	.long	0x42fe0000
	.zero	4
	.zero	4
.LCPI3_5:
	.long	0x42fe0000
	.zero	4
	.zero	4
	.zero	4
	.text
	.p2align	4
	.type	prepare_rows,@function
prepare_rows:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$320, %rsp
	movq	%r8, 64(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rsi, 56(%rsp)
	movq	%rdi, 48(%rsp)
	movq	%rdx, 80(%rsp)
	testq	%rdx, %rdx
	je	.LBB3_7
	movq	16(%rsp), %rax
	addq	$31, %rax
	movq	%rax, %rcx
	shrq	$5, %rcx
	movq	%rax, 72(%rsp)
	movq	%rax, %rdx
	andq	$-32, %rdx
	addq	$63, %rdx
	andq	$-64, %rdx
	movq	%rcx, 88(%rsp)
	leaq	63(,%rcx,8), %rax
	andq	$-64, %rax
	movq	%rdx, 40(%rsp)
	addq	%rdx, %rax
	addq	$64, %rax
	movq	%rax, 32(%rsp)
	vpbroadcastd	.LCPI3_0(%rip), %zmm3
	movq	$0, 24(%rsp)
	jmp	.LBB3_2
	.p2align	4
.LBB3_6:
	movq	24(%rsp), %rcx
	incq	%rcx
	movq	%rcx, 24(%rsp)
	cmpq	80(%rsp), %rcx
	je	.LBB3_7
.LBB3_2:
	cmpq	$32, 72(%rsp)
	jb	.LBB3_6
	movq	24(%rsp), %rcx
	movq	%rcx, %rbx
	imulq	32(%rsp), %rbx
	addq	64(%rsp), %rbx
	movq	40(%rsp), %rax
	addq	%rbx, %rax
	addq	$64, %rax
	movq	%rax, 104(%rsp)
	addq	$64, %rbx
	movq	%rcx, %rax
	imulq	56(%rsp), %rax
	movq	48(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 96(%rsp)
	movq	16(%rsp), %r14
	xorl	%r13d, %r13d
	jmp	.LBB3_4
	.p2align	4
.LBB3_31:
	leaq	(%rbx,%r12), %rdi
	movl	$32, %edx
	subq	%r12, %rdx
	xorl	%esi, %esi
	vzeroupper
	callq	memset@PLT
	vmovaps	112(%rsp), %xmm4
	vbroadcastss	.LCPI3_0(%rip), %zmm3
.LBB3_32:
	movsbl	(%rbx), %eax
	movsbl	1(%rbx), %ecx
	addl	%eax, %ecx
	movsbl	2(%rbx), %eax
	movsbl	3(%rbx), %edx
	addl	%eax, %edx
	addl	%ecx, %edx
	movsbl	4(%rbx), %eax
	movsbl	5(%rbx), %ecx
	addl	%eax, %ecx
	movsbl	6(%rbx), %eax
	addl	%ecx, %eax
	addl	%edx, %eax
	movsbl	7(%rbx), %ecx
	movsbl	8(%rbx), %edx
	addl	%ecx, %edx
	movsbl	9(%rbx), %ecx
	addl	%edx, %ecx
	movsbl	10(%rbx), %edx
	addl	%ecx, %edx
	addl	%eax, %edx
	movsbl	11(%rbx), %eax
	movsbl	12(%rbx), %ecx
	addl	%eax, %ecx
	movsbl	13(%rbx), %eax
	addl	%ecx, %eax
	movsbl	14(%rbx), %ecx
	addl	%eax, %ecx
	movsbl	15(%rbx), %eax
	addl	%ecx, %eax
	addl	%edx, %eax
	movsbl	16(%rbx), %ecx
	movsbl	17(%rbx), %edx
	addl	%ecx, %edx
	movsbl	18(%rbx), %ecx
	addl	%edx, %ecx
	movsbl	19(%rbx), %edx
	addl	%ecx, %edx
	movsbl	20(%rbx), %ecx
	addl	%edx, %ecx
	movsbl	21(%rbx), %edx
	addl	%ecx, %edx
	addl	%eax, %edx
	movsbl	22(%rbx), %eax
	movsbl	23(%rbx), %ecx
	addl	%eax, %ecx
	movsbl	24(%rbx), %eax
	addl	%ecx, %eax
	movsbl	25(%rbx), %ecx
	addl	%eax, %ecx
	movsbl	26(%rbx), %eax
	addl	%ecx, %eax
	movsbl	27(%rbx), %ecx
	addl	%eax, %ecx
	movsbl	28(%rbx), %eax
	addl	%ecx, %eax
	addl	%edx, %eax
	movsbl	29(%rbx), %ecx
	movsbl	30(%rbx), %edx
	addl	%ecx, %edx
	movsbl	31(%rbx), %ecx
	addl	%edx, %ecx
	addl	%eax, %ecx
	shll	$3, %ecx
	negl	%ecx
	movq	104(%rsp), %rax
	movl	%ecx, (%rax,%r13,8)
	vmovss	%xmm4, 4(%rax,%r13,8)
	incq	%r13
	addq	$32, %rbx
	addq	$-32, %r14
	cmpq	88(%rsp), %r13
	je	.LBB3_6
.LBB3_4:
	cmpq	$32, %r14
	movl	$32, %eax
	cmovbq	%r14, %rax
	movq	%r13, %rsi
	shlq	$5, %rsi
	movq	16(%rsp), %r15
	subq	%rsi, %r15
	cmpq	$32, %r15
	movl	$32, %r12d
	cmovbq	%r15, %r12
	movq	%r13, %rdx
	shlq	$7, %rdx
	addq	96(%rsp), %rdx
	cmpq	$16, %r15
	jae	.LBB3_8
	vpxor	%xmm0, %xmm0, %xmm0
	xorl	%edi, %edi
	jmp	.LBB3_10
	.p2align	4
.LBB3_8:
	vpandd	(%rdx), %zmm3, %zmm0
	movl	$16, %edi
	cmpq	$32, %r15
	jb	.LBB3_10
	vpandd	64(%rdx), %zmm3, %zmm1
	vpmaxsd	%zmm1, %zmm0, %zmm0
	movl	$32, %edi
.LBB3_10:
	movq	%r12, %rcx
	subq	%rdi, %rcx
	jbe	.LBB3_12
	movl	$-1, %r8d
	shll	%cl, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rdx,%rdi,4), %zmm1 {%k1} {z}
	vpbroadcastd	%ecx, %zmm2
	vpcmpnleud	.LCPI3_1(%rip), %zmm2, %k1
	vandps	%zmm3, %zmm1, %zmm1
	vpmaxsd	%zmm1, %zmm0, %zmm0 {%k1}
.LBB3_12:
	vextracti64x4	$1, %zmm0, %ymm1
	vpmaxsd	%zmm1, %zmm0, %zmm0
	vextracti128	$1, %ymm0, %xmm1
	vpmaxsd	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpmaxsd	%xmm1, %xmm0, %xmm0
	vpshufd	$85, %xmm0, %xmm1
	vpmaxsd	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %ecx
	vmovss	.LCPI3_2(%rip), %xmm4
	cmpl	$2139095039, %ecx
	jg	.LBB3_15
	testl	%ecx, %ecx
	movl	$0, %edi
	cmovlel	%edi, %ecx
	vmovd	%ecx, %xmm0
	vmovss	.LCPI3_3(%rip), %xmm1
	vucomiss	%xmm0, %xmm1
	vxorps	%xmm4, %xmm4, %xmm4
	ja	.LBB3_15
	vblendps	$14, .LCPI3_4(%rip), %xmm0, %xmm1
	vmovaps	.LCPI3_5(%rip), %xmm2
	vinsertps	$16, %xmm0, %xmm2, %xmm0
	vdivps	%xmm0, %xmm1, %xmm4
.LBB3_15:
	vmovshdup	%xmm4, %xmm0
	vpxor	%xmm1, %xmm1, %xmm1
	vucomiss	%xmm1, %xmm0
	vmovaps	%xmm4, 112(%rsp)
	jne	.LBB3_16
	jp	.LBB3_16
	cmpq	%rsi, 16(%rsp)
	je	.LBB3_31
	movq	%rbx, %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	vzeroupper
	callq	memset@PLT
	vmovaps	112(%rsp), %xmm4
	vbroadcastss	.LCPI3_0(%rip), %zmm3
	jmp	.LBB3_30
	.p2align	4
.LBB3_16:
	cmpq	$16, %r15
	jae	.LBB3_20
	xorl	%esi, %esi
	jmp	.LBB3_22
.LBB3_20:
	vbroadcastss	%xmm0, %zmm1
	vmulps	(%rdx), %zmm1, %zmm2
	vaddps	.LCPI3_6(%rip){1to16}, %zmm2, %zmm2
	vpmovdb	%zmm2, (%rbx)
	movl	$16, %esi
	cmpq	$32, %r15
	jb	.LBB3_22
	vmulps	64(%rdx), %zmm1, %zmm1
	vaddps	.LCPI3_6(%rip){1to16}, %zmm1, %zmm1
	vpmovdb	%zmm1, 16(%rbx)
	movl	$32, %esi
.LBB3_22:
	movq	%r12, %rcx
	subq	%rsi, %rcx
	jbe	.LBB3_30
	movl	$-1, %edi
	shll	%cl, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rdx,%rsi,4), %zmm1 {%k1} {z}
	vbroadcastss	%xmm0, %zmm0
	vmulps	%zmm1, %zmm0, %zmm0
	vaddps	.LCPI3_6(%rip){1to16}, %zmm0, %zmm0
	movq	%rsi, %rdx
	subq	%r12, %rdx
	cmpq	$-4, %rdx
	jbe	.LBB3_25
	movq	%rsi, %rdx
	xorl	%edi, %edi
	jmp	.LBB3_27
.LBB3_25:
	movl	%ecx, %r8d
	andl	$60, %r8d
	movq	%rsi, %rdx
	xorl	%edi, %edi
	.p2align	4
.LBB3_26:
	movl	%edi, %r9d
	andl	$15, %r9d
	vmovaps	%zmm0, 128(%rsp)
	movzbl	128(%rsp,%r9,4), %r9d
	movb	%r9b, (%rbx,%rdx)
	leal	1(%rdi), %r9d
	andl	$15, %r9d
	movzbl	128(%rsp,%r9,4), %r9d
	movb	%r9b, 1(%rbx,%rdx)
	leal	2(%rdi), %r9d
	andl	$15, %r9d
	movzbl	128(%rsp,%r9,4), %r9d
	movb	%r9b, 2(%rbx,%rdx)
	leal	3(%rdi), %r9d
	andl	$15, %r9d
	movzbl	128(%rsp,%r9,4), %r9d
	movb	%r9b, 3(%rbx,%rdx)
	addq	$4, %rdi
	addq	$4, %rdx
	cmpq	%r8, %rdi
	jne	.LBB3_26
.LBB3_27:
	testb	$3, %cl
	je	.LBB3_30
	andl	$3, %eax
	orq	$1, %rsi
	.p2align	4
.LBB3_29:
	vmovaps	%zmm0, 192(%rsp)
	movl	%edi, %ecx
	andl	$15, %ecx
	movzbl	192(%rsp,%rcx,4), %ecx
	movb	%cl, (%rbx,%rdx)
	leaq	(%rsi,%rdi), %rdx
	incq	%rdi
	decq	%rax
	jne	.LBB3_29
	.p2align	4
.LBB3_30:
	cmpq	$31, %r15
	jbe	.LBB3_31
	jmp	.LBB3_32
.LBB3_7:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end3:
	.size	prepare_rows, .Lfunc_end3-prepare_rows
	.p2align	4
	.type	multiply,@function
multiply:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$1216, %rsp
	movq	%rcx, 328(%rsp)
	movq	%rdx, 96(%rsp)
	movq	%rdi, 136(%rsp)
	cmpq	$524288, %rsi
	ja	.LBB4_1
	movl	$524288, %eax
	xorl	%edx, %edx
	movq	%rsi, %rdi
	divl	%esi
	jmp	.LBB4_3
.LBB4_1:
	movq	%rsi, %rdi
	xorl	%eax, %eax
.LBB4_3:
	movl	$2863311531, %ecx
	imulq	%rax, %rcx
	shrq	$34, %rcx
	addl	%ecx, %ecx
	leal	(%rcx,%rcx,2), %ecx
	movl	%eax, %edx
	subl	%ecx, %edx
	subq	%rdx, %rax
	cmpq	$13, %rax
	movl	$12, %esi
	cmovaeq	%rax, %rsi
	movq	96(%rsp), %rax
	leaq	(%rax,%rsi), %rcx
	decq	%rcx
	movq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB4_4
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rsi
	movq	%rax, %r10
	cmpq	%rcx, %rsi
	ja	.LBB4_96
	jmp	.LBB4_7
.LBB4_4:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %r10d
	cmpq	%rcx, %rsi
	jbe	.LBB4_7
.LBB4_96:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB4_7:
	movq	%rdi, %rdx
	movq	40(%rbp), %r11
	movq	24(%rbp), %rcx
	movq	16(%rbp), %rsi
	addq	$31, %r8
	movq	%r8, %rax
	shrq	$5, %rax
	movq	%rax, 128(%rsp)
	leaq	(%rax,%rax,8), %rax
	shlq	$6, %rax
	addq	$191, %rax
	andq	$-64, %rax
	movq	%rax, 256(%rsp)
	movq	%r8, 312(%rsp)
	shrq	$6, %r8
	movq	%r8, 240(%rsp)
	testq	%r11, %r11
	movl	$32, %eax
	movq	%rcx, %rdi
	cmovneq	%rax, %rdi
	leaq	(,%rcx,4), %rax
	movq	%rax, 144(%rsp)
	leaq	64(%rsi), %rax
	movq	%rax, 296(%rsp)
	shlq	$2, %rdi
	movq	%rdi, 272(%rsp)
	xorl	%edi, %edi
	movq	%r9, 320(%rsp)
	movq	%rdx, 344(%rsp)
	movq	%r10, 224(%rsp)
	jmp	.LBB4_9
	.p2align	4
.LBB4_8:
	movq	224(%rsp), %r10
	movq	232(%rsp), %rdi
	cmpq	%r10, %rdi
	jae	.LBB4_96
.LBB4_9:
	movq	%rdx, %rsi
	movq	%rdi, %rax
	imulq	96(%rsp), %rax
	movq	%rax, %rcx
	orq	%r10, %rcx
	shrq	$32, %rcx
	je	.LBB4_10
	xorl	%edx, %edx
	divq	%r10
	jmp	.LBB4_12
	.p2align	4
.LBB4_10:
	xorl	%edx, %edx
	divl	%r10d
.LBB4_12:
	movq	%rax, 112(%rsp)
	incq	%rdi
	movq	%rdi, 232(%rsp)
	testq	%r9, %r9
	movq	%rsi, %rdx
	je	.LBB4_8
	movq	232(%rsp), %rax
	imulq	96(%rsp), %rax
	movq	%rax, %rcx
	movq	224(%rsp), %rdi
	orq	%rdi, %rcx
	shrq	$32, %rcx
	je	.LBB4_14
	xorl	%edx, %edx
	divq	%rdi
	jmp	.LBB4_16
	.p2align	4
.LBB4_14:
	xorl	%edx, %edx
	divl	%edi
.LBB4_16:
	subq	112(%rsp), %rax
	movq	%rax, 104(%rsp)
	addq	$5, %rax
	movq	%rax, 248(%rsp)
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rdx, %rdi
	shrq	$2, %rdi
	movq	%rdi, %rax
	imulq	240(%rsp), %rax
	movq	%rax, 304(%rsp)
	movq	296(%rsp), %rax
	movq	%rax, 264(%rsp)
	xorl	%r8d, %r8d
	movq	%rsi, %rdx
	movq	%rdi, 352(%rsp)
	jmp	.LBB4_17
	.p2align	4
.LBB4_95:
	subq	$-128, 264(%rsp)
	movq	336(%rsp), %rax
	movq	%rax, %r8
	movq	320(%rsp), %r9
	cmpq	%r9, %rax
	jae	.LBB4_8
.LBB4_17:
	movq	%r9, %r15
	subq	%r8, %r15
	cmpq	$32, %r15
	movl	$32, %r10d
	cmovbq	%r15, %r10
	movq	%r8, %r14
	shrq	$5, %r14
	movq	256(%rsp), %rcx
	imulq	%rcx, %r14
	addq	328(%rsp), %r14
	movq	%r8, 72(%rsp)
	leaq	32(%r8), %rbx
	cmpq	%r9, %rbx
	movl	$0, %eax
	cmovbq	%rcx, %rax
	cmpq	$2048, 312(%rsp)
	movq	%r10, 64(%rsp)
	movq	%rbx, 336(%rsp)
	jb	.LBB4_24
	testq	%rax, %rax
	je	.LBB4_24
	cmpq	$24, 248(%rsp)
	jb	.LBB4_24
	movq	%rdx, %rsi
	movq	%rax, %rcx
	movq	304(%rsp), %r8
	orq	%r8, %rcx
	shrq	$32, %rcx
	je	.LBB4_21
	xorl	%edx, %edx
	divq	%r8
	movq	%rax, %r8
	jmp	.LBB4_23
	.p2align	4
.LBB4_24:
	movq	%r14, 160(%rsp)
	movq	$0, 168(%rsp)
	cmpq	$6, 248(%rsp)
	jb	.LBB4_95
	xorl	%r8d, %r8d
	movq	%r14, %r9
	movq	104(%rsp), %rcx
	movq	64(%rsp), %r10
	jmp	.LBB4_26
.LBB4_21:
	xorl	%edx, %edx
	divl	%r8d
	movl	%eax, %r8d
.LBB4_23:
	movq	104(%rsp), %rcx
	movq	256(%rsp), %rax
	leaq	(%r14,%rax), %r9
	cmpq	$64, %r8
	movl	$64, %eax
	cmovaeq	%rax, %r8
	movq	%r9, 160(%rsp)
	movq	%r8, 168(%rsp)
	movq	%rsi, %rdx
.LBB4_26:
	movq	%rdx, %rsi
	movq	%rcx, %rax
	orq	%rdi, %rax
	shrq	$32, %rax
	je	.LBB4_27
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rdi
	movq	%rdx, 288(%rsp)
	jmp	.LBB4_29
	.p2align	4
.LBB4_27:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%edi
	movq	%rdx, 288(%rsp)
.LBB4_29:
	movq	%rax, 280(%rsp)
	testq	%r11, %r11
	setne	%dil
	cmpl	$0, 32(%rbp)
	sete	%al
	movq	16(%rbp), %rcx
	movq	72(%rsp), %rdx
	leaq	(%rcx,%rdx,4), %rcx
	movq	%rcx, 360(%rsp)
	cmpq	$32, %r15
	setae	%bl
	orb	%al, %bl
	andb	%bl, %dil
	movb	%dil, 45(%rsp)
	imulq	240(%rsp), %r8
	movq	%r8, 368(%rsp)
	movl	$-1, %eax
	movl	%r10d, %ecx
	shll	%cl, %eax
	notl	%eax
	kmovd	%eax, %k1
	kmovw	%k1, 46(%rsp)
	leaq	-16(%r10), %rcx
	movl	$-1, %eax
	movq	%rcx, 152(%rsp)
	shll	%cl, %eax
	notl	%eax
	kmovd	%eax, %k1
	kmovw	%k1, 62(%rsp)
	movq	112(%rsp), %r13
	xorl	%r12d, %r12d
	movq	%rsi, %rdx
	movq	%r14, 80(%rsp)
	jmp	.LBB4_30
.LBB4_37:
	movq	%r13, %rsi
	imulq	%rdx, %rsi
	addq	136(%rsp), %rsi
	subq	$8, %rsp
	movq	%r14, %rcx
	movq	136(%rsp), %r8
	leaq	168(%rsp), %r9
	leaq	184(%rsp), %rax
	pushq	%rax
	vzeroupper
	callq	tile_of
	movq	40(%rbp), %r11
	addq	$16, %rsp
	.p2align	4
.LBB4_94:
	movq	376(%rsp), %r9
	addq	368(%rsp), %r9
	movq	%r9, 160(%rsp)
	incq	%r12
	addq	48(%rsp), %r13
	movq	352(%rsp), %rdi
	cmpq	%rdi, %r12
	movq	344(%rsp), %rdx
	jae	.LBB4_95
.LBB4_30:
	cmpq	288(%rsp), %r12
	movq	280(%rsp), %rdi
	adcq	$0, %rdi
	movq	%r13, %rax
	movq	24(%rbp), %rcx
	imulq	%rcx, %rax
	movq	360(%rsp), %rsi
	leaq	(%rsi,%rax,4), %r10
	movq	%r10, 176(%rsp)
	movq	%rcx, 184(%rsp)
	leaq	no_bias(%rip), %rax
	movq	%rax, 192(%rsp)
	leaq	200(%rsp), %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, (%rax)
	movq	$0, 16(%rax)
	cmpq	$32, %r15
	movq	%rdi, 48(%rsp)
	movq	%r9, 376(%rsp)
	jb	.LBB4_46
	testq	%r11, %r11
	je	.LBB4_34
	movq	(%r11), %rax
	testq	%rax, %rax
	je	.LBB4_34
	movq	72(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 192(%rsp)
.LBB4_34:
	cmpl	$0, 32(%rbp)
	je	.LBB4_36
	movq	%r10, 200(%rsp)
	movq	24(%rbp), %rax
	movq	%rax, 208(%rsp)
.LBB4_36:
	testq	%r11, %r11
	je	.LBB4_37
	cmpq	$0, 40(%r11)
	movq	%r10, 88(%rsp)
	je	.LBB4_39
.LBB4_54:
	leaq	384(%rsp), %rax
	movq	%rax, 176(%rsp)
	movq	$32, 184(%rsp)
.LBB4_55:
	movq	%r13, %rsi
	imulq	%rdx, %rsi
	addq	136(%rsp), %rsi
	subq	$8, %rsp
	movq	%r14, %rcx
	movq	136(%rsp), %r8
	leaq	168(%rsp), %r9
	leaq	184(%rsp), %rax
	pushq	%rax
	vzeroupper
	callq	tile_of
	movq	40(%rbp), %r11
	addq	$16, %rsp
	cmpq	$0, 40(%r11)
	movq	272(%rsp), %r10
	movq	144(%rsp), %r9
	kmovw	46(%rsp), %k2
	jne	.LBB4_62
	movl	8(%r11), %eax
	cmpl	$5, %eax
	je	.LBB4_59
	testl	%eax, %eax
	jne	.LBB4_62
	movq	16(%r11), %rax
	jmp	.LBB4_60
	.p2align	4
.LBB4_46:
	movq	%r10, 88(%rsp)
	leaq	384(%rsp), %rax
	movq	%rax, 176(%rsp)
	movq	$32, 184(%rsp)
	movq	%r13, %rsi
	imulq	%rdx, %rsi
	addq	136(%rsp), %rsi
	subq	$8, %rsp
	movq	%r14, %rcx
	movq	136(%rsp), %r8
	leaq	168(%rsp), %r9
	leaq	184(%rsp), %rax
	pushq	%rax
	vzeroupper
	callq	tile_of
	kmovw	62(%rsp), %k2
	movq	160(%rsp), %r9
	movq	288(%rsp), %r10
	movq	40(%rbp), %r11
	addq	$16, %rsp
.LBB4_62:
	cmpb	$0, 45(%rsp)
	jne	.LBB4_83
	testq	%r11, %r11
	movq	88(%rsp), %rax
	leaq	384(%rsp), %rcx
	cmovneq	%rcx, %rax
	cmpq	$0, 48(%rsp)
	je	.LBB4_82
	movq	%r9, %rdx
	imulq	%r13, %rdx
	addq	$64, %rax
	movq	264(%rsp), %rsi
	leaq	448(%rsp), %rdi
	movq	48(%rsp), %r8
	jmp	.LBB4_65
	.p2align	4
.LBB4_80:
	movl	$-1, %r9d
	shll	%cl, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	movq	144(%rsp), %r9
	vmovups	%zmm0, (%rax) {%k1}
.LBB4_81:
	subq	$-128, %rdi
	addq	%r9, %rsi
	addq	%r10, %rax
	decq	%r8
	je	.LBB4_82
.LBB4_65:
	vmovaps	-64(%rdi), %zmm0
	testb	%bl, %bl
	jne	.LBB4_70
	leaq	(%rsi,%rdx), %rcx
	addq	$-64, %rcx
	cmpq	$16, %r15
	jb	.LBB4_68
	vmovups	(%rcx), %zmm1
	jmp	.LBB4_69
	.p2align	4
.LBB4_68:
	vmovups	(%rcx), %zmm1 {%k2} {z}
.LBB4_69:
	vaddps	%zmm1, %zmm0, %zmm0
.LBB4_70:
	leaq	-64(%rax), %rcx
	cmpq	$16, %r15
	jb	.LBB4_72
	vmovups	%zmm0, (%rcx)
	cmpq	$17, %r15
	jb	.LBB4_81
	jmp	.LBB4_74
	.p2align	4
.LBB4_72:
	vmovups	%zmm0, (%rcx) {%k2}
	cmpq	$17, %r15
	jb	.LBB4_81
.LBB4_74:
	vmovaps	(%rdi), %zmm0
	testb	%bl, %bl
	jne	.LBB4_79
	leaq	(%rsi,%rdx), %rcx
	cmpq	$15, 152(%rsp)
	jbe	.LBB4_76
	vmovups	(%rcx), %zmm1
	jmp	.LBB4_78
.LBB4_76:
	kmovw	62(%rsp), %k1
	vmovups	(%rcx), %zmm1 {%k1} {z}
.LBB4_78:
	vaddps	%zmm1, %zmm0, %zmm0
.LBB4_79:
	movq	152(%rsp), %rcx
	cmpq	$15, %rcx
	jbe	.LBB4_80
	vmovups	%zmm0, (%rax)
	jmp	.LBB4_81
	.p2align	4
.LBB4_82:
	testq	%r11, %r11
	je	.LBB4_94
.LBB4_83:
	movq	(%r11), %rsi
	movq	40(%r11), %rcx
	testq	%rsi, %rsi
	movq	72(%rsp), %rdi
	leaq	(%rsi,%rdi,4), %rax
	cmovneq	%rax, %rsi
	cmpq	$32, %r15
	movl	$0, %edx
	cmovbq	%rsi, %rdx
	testq	%rcx, %rcx
	je	.LBB4_87
	movq	%r12, 120(%rsp)
	testq	%rdx, %rdx
	leaq	384(%rsp), %r10
	movq	64(%rsp), %r14
	movq	48(%rsp), %r12
	je	.LBB4_86
	movl	$32, %esi
	movq	%r10, %rdi
	movq	%rax, %rdx
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	%r14
	pushq	%r12
	pushq	$32
	pushq	%r10
	vzeroupper
	callq	contrast_avx512_epilogue
	leaq	416(%rsp), %r10
	movq	104(%rsp), %rdi
	movq	40(%rbp), %r11
	addq	$32, %rsp
	movq	40(%r11), %rcx
.LBB4_86:
	movq	48(%r11), %rsi
	movq	%rsi, %rax
	imulq	%r13, %rax
	leaq	(%rcx,%rax,4), %rax
	leaq	(%rax,%rdi,4), %rdi
	movl	8(%r11), %r8d
	subq	$8, %rsp
	movl	$32, %ecx
	movq	%r10, %rdx
	movq	96(%rsp), %r9
	pushq	%r14
	pushq	%r12
	pushq	24(%rbp)
	vzeroupper
	callq	contrast_avx512_gated
	movq	40(%rbp), %r11
	addq	$32, %rsp
	movq	80(%rsp), %r14
	movq	120(%rsp), %r12
	jmp	.LBB4_94
	.p2align	4
.LBB4_87:
	cmpl	$0, 32(%r11)
	movq	16(%r11), %rax
	movq	88(%rsp), %r14
	je	.LBB4_90
	testq	%rax, %rax
	je	.LBB4_89
	movq	24(%r11), %r9
	movq	%r9, %rcx
	imulq	%r13, %rcx
	leaq	(%rax,%rcx,4), %rax
	leaq	(%rax,%rdi,4), %r8
	movl	$32, %esi
	leaq	384(%rsp), %rdi
	xorl	%ecx, %ecx
	pushq	64(%rsp)
	movq	%r12, 128(%rsp)
	movq	56(%rsp), %r12
	pushq	%r12
	movq	24(%rbp), %rax
	pushq	%rax
	pushq	%r14
	vzeroupper
	callq	contrast_avx512_epilogue
	addq	$32, %rsp
	movq	40(%rbp), %rax
	movl	8(%rax), %ecx
	movq	%r14, %rdi
	movq	24(%rbp), %rsi
	xorl	%edx, %edx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	64(%rsp)
	movq	88(%rsp), %rax
	pushq	%r12
	movq	136(%rsp), %r12
	pushq	%rsi
	pushq	%r14
	movq	%rax, %r14
	callq	contrast_avx512_epilogue
	movq	40(%rbp), %r11
	addq	$32, %rsp
	jmp	.LBB4_94
.LBB4_39:
	movl	8(%r11), %ecx
	testl	%ecx, %ecx
	je	.LBB4_44
	cmpl	$5, %ecx
	jne	.LBB4_54
	cmpl	$0, 32(%r11)
	movq	16(%r11), %rax
	je	.LBB4_42
	testq	%rax, %rax
	movq	%rdx, %r8
	sete	%dl
	cmpl	$0, 32(%rbp)
	sete	%sil
	orb	%dl, %sil
	movq	%r8, %rdx
	je	.LBB4_54
	xorl	%edx, %edx
	cmpl	$5, %ecx
	jne	.LBB4_50
	movl	$1, %edx
	cmpl	$0, 32(%r11)
	je	.LBB4_49
.LBB4_50:
	movl	%edx, 216(%rsp)
	testq	%rax, %rax
	movq	%r8, %rdx
	jne	.LBB4_52
	jmp	.LBB4_55
.LBB4_90:
	movl	8(%r11), %ecx
	movq	24(%r11), %r9
	testq	%rax, %rax
	je	.LBB4_91
	movq	%r9, %rsi
	imulq	%r13, %rsi
	leaq	(%rax,%rsi,4), %rax
	leaq	(%rax,%rdi,4), %r8
	movl	$32, %esi
	leaq	384(%rsp), %rdi
	pushq	64(%rsp)
	pushq	56(%rsp)
	pushq	24(%rbp)
	pushq	%r14
	vzeroupper
	callq	contrast_avx512_epilogue
	movq	40(%rbp), %r11
	addq	$32, %rsp
	movq	80(%rsp), %r14
	jmp	.LBB4_94
.LBB4_89:
	movl	8(%r11), %ecx
	movq	24(%r11), %r9
.LBB4_91:
	leaq	384(%rsp), %rdi
	movl	$32, %esi
	xorl	%r8d, %r8d
	pushq	64(%rsp)
	pushq	56(%rsp)
	pushq	24(%rbp)
	pushq	%r14
	vzeroupper
	callq	contrast_avx512_epilogue
	addq	$32, %rsp
	movq	40(%rbp), %r11
	movq	80(%rsp), %r14
	jmp	.LBB4_94
.LBB4_59:
	cmpl	$0, 32(%r11)
	movq	16(%r11), %rax
	je	.LBB4_61
.LBB4_60:
	cmpl	$0, 32(%rbp)
	je	.LBB4_94
.LBB4_61:
	testq	%rax, %rax
	jne	.LBB4_62
	jmp	.LBB4_94
.LBB4_44:
	cmpl	$0, 32(%rbp)
	setne	%cl
	movq	16(%r11), %rax
	testq	%rax, %rax
	movq	%rdx, %rsi
	setne	%dl
	testb	%dl, %cl
	movq	%rsi, %rdx
	jne	.LBB4_54
	movl	$0, 216(%rsp)
	testq	%rax, %rax
	je	.LBB4_55
.LBB4_52:
	movq	24(%r11), %rcx
	movq	%rdx, %rsi
	movq	%rcx, %rdx
	imulq	%r13, %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	%rsi, %rdx
	movq	72(%rsp), %rsi
	leaq	(%rax,%rsi,4), %rax
	movq	%rax, 200(%rsp)
	movq	%rcx, 208(%rsp)
	jmp	.LBB4_55
.LBB4_42:
	testq	%rax, %rax
	jne	.LBB4_54
	movl	$1, 216(%rsp)
	jmp	.LBB4_55
.LBB4_49:
	xorl	%ecx, %ecx
	testq	%rax, %rax
	sete	%cl
	movl	%ecx, 216(%rsp)
	movq	%r8, %rdx
	jne	.LBB4_52
	jmp	.LBB4_55
.Lfunc_end4:
	.size	multiply, .Lfunc_end4-multiply
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI5_0:
	.zero	64,15
.LCPI5_1:
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.short	1
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI5_2:
	.long	0xff800000
	.text
	.p2align	4
	.type	tile_of,@function
tile_of:
	decq	%rdi
	cmpq	$5, %rdi
	ja	.LBB5_63
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$648, %rsp
	movq	704(%rsp), %rax
	leaq	.LJTI5_0(%rip), %r10
	movslq	(%r10,%rdi,4), %rdi
	addq	%r10, %rdi
	jmpq	*%rdi
.LBB5_2:
	testq	%r8, %r8
	je	.LBB5_46
	movq	8(%r9), %rdx
	movq	%r8, %rdi
	shlq	$5, %rdi
	addq	$63, %rdi
	andq	$-64, %rdi
	addq	%rsi, %rdi
	addq	$64, %rdi
	addq	$64, %rsi
	leaq	128(%rcx), %r10
	movq	(%r9), %r9
	vxorps	%xmm1, %xmm1, %xmm1
	xorl	%r11d, %r11d
	vmovdqa64	.LCPI5_0(%rip), %zmm2
	vmovdqa64	.LCPI5_1(%rip), %zmm3
	vxorps	%xmm0, %xmm0, %xmm0
	jmp	.LBB5_5
	.p2align	4
.LBB5_4:
	vmovdqu64	64(%r10), %zmm4
	vmovdqu64	128(%r10), %zmm5
	prefetcht0	4160(%r10)
	prefetcht0	4224(%r10)
	vpbroadcastd	(%rsi), %zmm6
	vpandq	%zmm2, %zmm4, %zmm7
	vpmaddubsw	%zmm6, %zmm7, %zmm7
	vpandq	%zmm2, %zmm5, %zmm8
	vpmaddubsw	%zmm6, %zmm8, %zmm6
	vpsrld	$4, %zmm4, %zmm4
	vpsrld	$4, %zmm5, %zmm5
	vpbroadcastd	4(%rsi), %zmm8
	vpandq	%zmm2, %zmm4, %zmm4
	vpmaddubsw	%zmm8, %zmm4, %zmm4
	vpandq	%zmm2, %zmm5, %zmm5
	vpmaddubsw	%zmm8, %zmm5, %zmm5
	vmovdqu64	192(%r10), %zmm8
	vmovdqu64	256(%r10), %zmm9
	prefetcht0	4288(%r10)
	prefetcht0	4352(%r10)
	vpbroadcastd	8(%rsi), %zmm10
	vpandq	%zmm2, %zmm8, %zmm11
	vpmaddubsw	%zmm10, %zmm11, %zmm11
	vpaddw	%zmm7, %zmm11, %zmm7
	vpaddw	%zmm4, %zmm7, %zmm4
	vpandq	%zmm2, %zmm9, %zmm7
	vpmaddubsw	%zmm10, %zmm7, %zmm7
	vpaddw	%zmm6, %zmm7, %zmm6
	vpaddw	%zmm5, %zmm6, %zmm5
	vpsrld	$4, %zmm8, %zmm6
	vpsrld	$4, %zmm9, %zmm7
	vpbroadcastd	12(%rsi), %zmm8
	vpandq	%zmm2, %zmm6, %zmm6
	vpmaddubsw	%zmm8, %zmm6, %zmm6
	vpandq	%zmm2, %zmm7, %zmm7
	vpmaddubsw	%zmm8, %zmm7, %zmm7
	vmovdqu64	320(%r10), %zmm8
	vmovdqu64	384(%r10), %zmm9
	prefetcht0	4416(%r10)
	prefetcht0	4480(%r10)
	vpbroadcastd	16(%rsi), %zmm10
	vpandq	%zmm2, %zmm8, %zmm11
	vpmaddubsw	%zmm10, %zmm11, %zmm11
	vpaddw	%zmm6, %zmm11, %zmm6
	vpaddw	%zmm4, %zmm6, %zmm4
	vpandq	%zmm2, %zmm9, %zmm6
	vpmaddubsw	%zmm10, %zmm6, %zmm6
	vpaddw	%zmm7, %zmm6, %zmm6
	vpaddw	%zmm5, %zmm6, %zmm5
	vpsrld	$4, %zmm8, %zmm6
	vpsrld	$4, %zmm9, %zmm7
	vpbroadcastd	20(%rsi), %zmm8
	vpandq	%zmm2, %zmm6, %zmm6
	vpmaddubsw	%zmm8, %zmm6, %zmm6
	vpandq	%zmm2, %zmm7, %zmm7
	vpmaddubsw	%zmm8, %zmm7, %zmm7
	vmovdqu64	448(%r10), %zmm8
	vmovdqu64	512(%r10), %zmm9
	prefetcht0	4544(%r10)
	prefetcht0	4608(%r10)
	vpbroadcastd	24(%rsi), %zmm10
	vpandq	%zmm2, %zmm8, %zmm11
	vpmaddubsw	%zmm10, %zmm11, %zmm11
	vpaddw	%zmm6, %zmm11, %zmm6
	vpandq	%zmm2, %zmm9, %zmm11
	vpmaddubsw	%zmm10, %zmm11, %zmm10
	vpaddw	%zmm7, %zmm10, %zmm7
	vpsrld	$4, %zmm8, %zmm8
	vpsrld	$4, %zmm9, %zmm9
	vpbroadcastd	28(%rsi), %zmm10
	vpandq	%zmm2, %zmm8, %zmm8
	vpmaddubsw	%zmm10, %zmm8, %zmm8
	vpaddw	%zmm6, %zmm8, %zmm6
	vpaddw	%zmm4, %zmm6, %zmm4
	vpandq	%zmm2, %zmm9, %zmm6
	vpmaddubsw	%zmm10, %zmm6, %zmm6
	vpaddw	%zmm7, %zmm6, %zmm6
	vcvtph2ps	(%r10), %zmm7
	vpaddw	%zmm5, %zmm6, %zmm5
	vcvtph2ps	32(%r10), %zmm6
	vpbroadcastd	(%rdi,%r11,8), %zmm8
	vbroadcastss	4(%rdi,%r11,8), %zmm9
	vpmaddwd	%zmm3, %zmm4, %zmm4
	vpaddd	%zmm4, %zmm8, %zmm4
	vmulps	%zmm7, %zmm9, %zmm7
	vcvtdq2ps	%zmm4, %zmm4
	vmulps	%zmm4, %zmm7, %zmm4
	vaddps	%zmm4, %zmm1, %zmm1
	vpmaddwd	%zmm3, %zmm5, %zmm4
	vpaddd	%zmm4, %zmm8, %zmm4
	vmulps	%zmm6, %zmm9, %zmm5
	vcvtdq2ps	%zmm4, %zmm4
	vmulps	%zmm4, %zmm5, %zmm4
	vaddps	%zmm4, %zmm0, %zmm0
	addq	$576, %r10
	addq	$32, %rsi
	incq	%r11
	cmpq	%r11, %r8
	je	.LBB5_47
.LBB5_5:
	testb	$1, %r11b
	je	.LBB5_4
	prefetcht1	(%r9)
	addq	%rdx, %r9
	jmp	.LBB5_4
.LBB5_7:
	movq	%rax, %rbp
	testq	%r8, %r8
	je	.LBB5_32
	movq	8(%r9), %rdi
	movq	%r8, %rax
	shlq	$5, %rax
	addq	$63, %rax
	andq	$-64, %rax
	leaq	(%rsi,%rax), %r10
	addq	$64, %r10
	leaq	128(%rcx), %r11
	movq	(%r9), %r9
	addq	$92, %rsi
	vxorps	%xmm1, %xmm1, %xmm1
	xorl	%ebx, %ebx
	vmovdqa64	.LCPI5_0(%rip), %zmm10
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	jmp	.LBB5_10
	.p2align	4
.LBB5_9:
	leaq	-28(%rsi), %r14
	vmovdqu64	64(%r11), %zmm12
	vmovdqu64	128(%r11), %zmm13
	prefetcht0	4160(%r11)
	prefetcht0	4224(%r11)
	vpbroadcastd	-28(%rsi), %zmm14
	vpandq	%zmm10, %zmm12, %zmm15
	vpmaddubsw	%zmm14, %zmm15, %zmm16
	vpandq	%zmm10, %zmm13, %zmm17
	vpmaddubsw	%zmm14, %zmm17, %zmm14
	addq	%rdx, %r14
	vpbroadcastd	-28(%rsi,%rdx), %zmm18
	vpmaddubsw	%zmm18, %zmm15, %zmm19
	vpmaddubsw	%zmm18, %zmm17, %zmm18
	leaq	(%r14,%rdx), %r12
	vpbroadcastd	(%rdx,%r14), %zmm20
	vpmaddubsw	%zmm20, %zmm15, %zmm21
	vpmaddubsw	%zmm20, %zmm17, %zmm20
	leaq	(%r12,%rdx), %r15
	vpbroadcastd	(%rdx,%r12), %zmm22
	vpmaddubsw	%zmm22, %zmm15, %zmm23
	vpmaddubsw	%zmm22, %zmm17, %zmm22
	vpbroadcastd	(%rdx,%r15), %zmm24
	vpmaddubsw	%zmm24, %zmm15, %zmm15
	vpmaddubsw	%zmm24, %zmm17, %zmm17
	vpsrld	$4, %zmm12, %zmm12
	vpsrld	$4, %zmm13, %zmm13
	vpbroadcastd	-24(%rsi), %zmm24
	vpandq	%zmm10, %zmm12, %zmm12
	vpmaddubsw	%zmm24, %zmm12, %zmm25
	vpandq	%zmm10, %zmm13, %zmm13
	vpmaddubsw	%zmm24, %zmm13, %zmm24
	vpbroadcastd	-24(%rsi,%rdx), %zmm26
	vpmaddubsw	%zmm26, %zmm12, %zmm27
	vpmaddubsw	%zmm26, %zmm13, %zmm26
	vpbroadcastd	4(%rdx,%r14), %zmm28
	vpmaddubsw	%zmm28, %zmm12, %zmm29
	vpaddw	%zmm21, %zmm29, %zmm21
	vpmaddubsw	%zmm28, %zmm13, %zmm28
	vpaddw	%zmm20, %zmm28, %zmm20
	vpbroadcastd	4(%rdx,%r12), %zmm28
	vpmaddubsw	%zmm28, %zmm12, %zmm29
	vpaddw	%zmm23, %zmm29, %zmm23
	vpmaddubsw	%zmm28, %zmm13, %zmm28
	vpaddw	%zmm22, %zmm28, %zmm22
	vpbroadcastd	4(%rdx,%r15), %zmm28
	vpmaddubsw	%zmm28, %zmm12, %zmm12
	vpaddw	%zmm15, %zmm12, %zmm29
	vpmaddubsw	%zmm28, %zmm13, %zmm12
	vpaddw	%zmm17, %zmm12, %zmm17
	vmovdqu64	192(%r11), %zmm12
	vmovdqu64	256(%r11), %zmm13
	prefetcht0	4288(%r11)
	prefetcht0	4352(%r11)
	vpbroadcastd	-20(%rsi), %zmm15
	vpandq	%zmm10, %zmm12, %zmm28
	vpmaddubsw	%zmm15, %zmm28, %zmm30
	vpaddw	%zmm16, %zmm30, %zmm16
	vpaddw	%zmm25, %zmm16, %zmm25
	vpandq	%zmm10, %zmm13, %zmm16
	vpmaddubsw	%zmm15, %zmm16, %zmm15
	vpaddw	%zmm14, %zmm15, %zmm14
	vpaddw	%zmm24, %zmm14, %zmm24
	vpbroadcastd	-20(%rsi,%rdx), %zmm14
	vpmaddubsw	%zmm14, %zmm28, %zmm15
	vpaddw	%zmm19, %zmm15, %zmm15
	vpaddw	%zmm27, %zmm15, %zmm27
	vpmaddubsw	%zmm14, %zmm16, %zmm14
	vpaddw	%zmm18, %zmm14, %zmm14
	vpaddw	%zmm26, %zmm14, %zmm18
	vpbroadcastd	8(%rdx,%r14), %zmm14
	vpmaddubsw	%zmm14, %zmm28, %zmm15
	vpmaddubsw	%zmm14, %zmm16, %zmm14
	vpbroadcastd	8(%rdx,%r12), %zmm19
	vpmaddubsw	%zmm19, %zmm28, %zmm26
	vpmaddubsw	%zmm19, %zmm16, %zmm19
	vpbroadcastd	8(%rdx,%r15), %zmm30
	vpmaddubsw	%zmm30, %zmm28, %zmm28
	vpmaddubsw	%zmm30, %zmm16, %zmm30
	vpsrld	$4, %zmm12, %zmm12
	vpsrld	$4, %zmm13, %zmm13
	vpbroadcastd	-16(%rsi), %zmm16
	vpandq	%zmm10, %zmm12, %zmm31
	vpmaddubsw	%zmm16, %zmm31, %zmm0
	vpandq	%zmm10, %zmm13, %zmm1
	vpmaddubsw	%zmm16, %zmm1, %zmm2
	vpbroadcastd	-16(%rsi,%rdx), %zmm12
	vpmaddubsw	%zmm12, %zmm31, %zmm11
	vpmaddubsw	%zmm12, %zmm1, %zmm3
	vpbroadcastd	12(%rdx,%r14), %zmm13
	vpmaddubsw	%zmm13, %zmm31, %zmm12
	vpaddw	%zmm15, %zmm12, %zmm12
	vpaddw	%zmm21, %zmm12, %zmm12
	vpmaddubsw	%zmm13, %zmm1, %zmm13
	vpaddw	%zmm14, %zmm13, %zmm13
	vpaddw	%zmm20, %zmm13, %zmm13
	vpbroadcastd	12(%rdx,%r12), %zmm15
	vpmaddubsw	%zmm15, %zmm31, %zmm14
	vpaddw	%zmm26, %zmm14, %zmm14
	vpaddw	%zmm23, %zmm14, %zmm14
	vpmaddubsw	%zmm15, %zmm1, %zmm15
	vpaddw	%zmm19, %zmm15, %zmm15
	vpaddw	%zmm22, %zmm15, %zmm15
	vpbroadcastd	12(%rdx,%r15), %zmm19
	vpmaddubsw	%zmm19, %zmm31, %zmm16
	vpaddw	%zmm28, %zmm16, %zmm16
	vpaddw	%zmm29, %zmm16, %zmm16
	vpmaddubsw	%zmm19, %zmm1, %zmm1
	vpaddw	%zmm30, %zmm1, %zmm1
	vpaddw	%zmm17, %zmm1, %zmm17
	vmovdqu64	320(%r11), %zmm1
	vmovdqu64	384(%r11), %zmm22
	prefetcht0	4416(%r11)
	prefetcht0	4480(%r11)
	vpbroadcastd	-12(%rsi), %zmm19
	vpandq	%zmm10, %zmm1, %zmm23
	vpmaddubsw	%zmm19, %zmm23, %zmm20
	vpaddw	%zmm0, %zmm20, %zmm0
	vpaddw	%zmm25, %zmm0, %zmm21
	vpandq	%zmm10, %zmm22, %zmm0
	vpmaddubsw	%zmm19, %zmm0, %zmm19
	vpaddw	%zmm2, %zmm19, %zmm2
	vpaddw	%zmm24, %zmm2, %zmm19
	vpbroadcastd	-12(%rsi,%rdx), %zmm2
	vpmaddubsw	%zmm2, %zmm23, %zmm20
	vpaddw	%zmm11, %zmm20, %zmm11
	vpaddw	%zmm27, %zmm11, %zmm20
	vpmaddubsw	%zmm2, %zmm0, %zmm2
	vpaddw	%zmm3, %zmm2, %zmm2
	vpaddw	%zmm18, %zmm2, %zmm18
	vpbroadcastd	16(%rdx,%r14), %zmm2
	vpmaddubsw	%zmm2, %zmm23, %zmm3
	vpmaddubsw	%zmm2, %zmm0, %zmm2
	vpbroadcastd	16(%rdx,%r12), %zmm11
	vpmaddubsw	%zmm11, %zmm23, %zmm24
	vpmaddubsw	%zmm11, %zmm0, %zmm11
	vpbroadcastd	16(%rdx,%r15), %zmm25
	vpmaddubsw	%zmm25, %zmm23, %zmm23
	vpmaddubsw	%zmm25, %zmm0, %zmm0
	vpsrld	$4, %zmm1, %zmm1
	vpsrld	$4, %zmm22, %zmm22
	vpbroadcastd	-8(%rsi), %zmm25
	vpandq	%zmm10, %zmm1, %zmm1
	vpmaddubsw	%zmm25, %zmm1, %zmm26
	vpandq	%zmm10, %zmm22, %zmm22
	vpmaddubsw	%zmm25, %zmm22, %zmm25
	vpbroadcastd	-8(%rsi,%rdx), %zmm27
	vpmaddubsw	%zmm27, %zmm1, %zmm28
	vpmaddubsw	%zmm27, %zmm22, %zmm27
	vpbroadcastd	20(%rdx,%r14), %zmm29
	vpmaddubsw	%zmm29, %zmm1, %zmm30
	vpaddw	%zmm3, %zmm30, %zmm3
	vpmaddubsw	%zmm29, %zmm22, %zmm29
	vpaddw	%zmm2, %zmm29, %zmm2
	vpbroadcastd	20(%rdx,%r12), %zmm29
	vpmaddubsw	%zmm29, %zmm1, %zmm30
	vpaddw	%zmm24, %zmm30, %zmm24
	vpmaddubsw	%zmm29, %zmm22, %zmm29
	vpaddw	%zmm11, %zmm29, %zmm11
	vpbroadcastd	20(%rdx,%r15), %zmm29
	vpmaddubsw	%zmm29, %zmm1, %zmm1
	vpaddw	%zmm23, %zmm1, %zmm1
	vpmaddubsw	%zmm29, %zmm22, %zmm22
	vpaddw	%zmm0, %zmm22, %zmm0
	vmovdqu64	448(%r11), %zmm22
	vmovdqu64	512(%r11), %zmm23
	prefetcht0	4544(%r11)
	prefetcht0	4608(%r11)
	vpbroadcastd	-4(%rsi), %zmm29
	vpandq	%zmm10, %zmm22, %zmm30
	vpmaddubsw	%zmm29, %zmm30, %zmm31
	vpaddw	%zmm26, %zmm31, %zmm26
	vpandq	%zmm10, %zmm23, %zmm31
	vpmaddubsw	%zmm29, %zmm31, %zmm29
	vpaddw	%zmm25, %zmm29, %zmm25
	vpbroadcastd	-4(%rsi,%rdx), %zmm29
	vpmaddubsw	%zmm29, %zmm30, %zmm4
	vpaddw	%zmm28, %zmm4, %zmm4
	vpmaddubsw	%zmm29, %zmm31, %zmm28
	vpaddw	%zmm27, %zmm28, %zmm27
	vpbroadcastd	24(%rdx,%r14), %zmm28
	vpmaddubsw	%zmm28, %zmm30, %zmm29
	vpaddw	%zmm3, %zmm29, %zmm3
	vpaddw	%zmm12, %zmm3, %zmm3
	vpmaddubsw	%zmm28, %zmm31, %zmm12
	vpaddw	%zmm2, %zmm12, %zmm2
	vpaddw	%zmm13, %zmm2, %zmm2
	vpbroadcastd	24(%rdx,%r12), %zmm12
	vpmaddubsw	%zmm12, %zmm30, %zmm13
	vpaddw	%zmm24, %zmm13, %zmm13
	vpaddw	%zmm14, %zmm13, %zmm13
	vpmaddubsw	%zmm12, %zmm31, %zmm12
	vpaddw	%zmm11, %zmm12, %zmm11
	vpaddw	%zmm15, %zmm11, %zmm11
	vpbroadcastd	24(%rdx,%r15), %zmm12
	vpmaddubsw	%zmm12, %zmm30, %zmm14
	vpaddw	%zmm1, %zmm14, %zmm1
	vpaddw	%zmm16, %zmm1, %zmm1
	vpmaddubsw	%zmm12, %zmm31, %zmm12
	vpaddw	%zmm0, %zmm12, %zmm0
	vpaddw	%zmm17, %zmm0, %zmm0
	vpsrld	$4, %zmm22, %zmm12
	vpbroadcastd	(%rsi), %zmm14
	vpandq	%zmm10, %zmm12, %zmm12
	vpmaddubsw	%zmm14, %zmm12, %zmm15
	vpaddw	%zmm26, %zmm15, %zmm15
	vpaddw	%zmm21, %zmm15, %zmm16
	vpsrld	$4, %zmm23, %zmm15
	vpandq	%zmm10, %zmm15, %zmm17
	vpmaddubsw	%zmm14, %zmm17, %zmm14
	vpaddw	%zmm25, %zmm14, %zmm14
	vpaddw	%zmm19, %zmm14, %zmm19
	vpbroadcastd	(%rsi,%rdx), %zmm14
	vpmaddubsw	%zmm14, %zmm12, %zmm15
	vpaddw	%zmm4, %zmm15, %zmm4
	vpaddw	%zmm20, %zmm4, %zmm4
	leaq	(%r10,%rbx,8), %r13
	vpmaddubsw	%zmm14, %zmm17, %zmm14
	vpaddw	%zmm27, %zmm14, %zmm14
	vpaddw	%zmm18, %zmm14, %zmm18
	vpbroadcastd	28(%rdx,%r14), %zmm14
	vpmaddubsw	%zmm14, %zmm12, %zmm15
	vpaddw	%zmm3, %zmm15, %zmm3
	vpmaddubsw	%zmm14, %zmm17, %zmm14
	vpbroadcastd	28(%rdx,%r12), %zmm15
	vpaddw	%zmm2, %zmm14, %zmm2
	vpmaddubsw	%zmm15, %zmm12, %zmm14
	vpaddw	%zmm13, %zmm14, %zmm20
	vpmaddubsw	%zmm15, %zmm17, %zmm13
	vpaddw	%zmm11, %zmm13, %zmm15
	vpbroadcastd	28(%rdx,%r15), %zmm11
	vpmaddubsw	%zmm11, %zmm12, %zmm12
	vpaddw	%zmm1, %zmm12, %zmm13
	vcvtph2ps	(%r11), %zmm14
	vpmaddubsw	%zmm11, %zmm17, %zmm1
	vpaddw	%zmm0, %zmm1, %zmm12
	vpbroadcastd	(%r13), %zmm0
	vbroadcastss	4(%r13), %zmm1
	vmovdqa64	.LCPI5_1(%rip), %zmm21
	vpmaddwd	%zmm21, %zmm16, %zmm11
	vpaddd	%zmm11, %zmm0, %zmm11
	vmulps	%zmm14, %zmm1, %zmm16
	vcvtdq2ps	%zmm11, %zmm11
	vmulps	%zmm11, %zmm16, %zmm11
	vaddps	%zmm11, %zmm9, %zmm9
	vcvtph2ps	32(%r11), %zmm16
	vpmaddwd	%zmm21, %zmm19, %zmm11
	vpaddd	%zmm11, %zmm0, %zmm0
	vmulps	%zmm16, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vmulps	%zmm0, %zmm1, %zmm0
	vpbroadcastd	(%r13,%rdx), %zmm1
	vbroadcastss	4(%r13,%rdx), %zmm11
	vaddps	%zmm0, %zmm8, %zmm8
	vpmaddwd	%zmm21, %zmm4, %zmm0
	vpaddd	%zmm0, %zmm1, %zmm0
	vmulps	%zmm14, %zmm11, %zmm4
	vcvtdq2ps	%zmm0, %zmm0
	vmulps	%zmm0, %zmm4, %zmm0
	vaddps	%zmm0, %zmm7, %zmm7
	leaq	(%r13,%rdx), %rax
	vpmaddwd	%zmm21, %zmm18, %zmm0
	vpaddd	%zmm0, %zmm1, %zmm0
	vmulps	%zmm16, %zmm11, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vmulps	%zmm0, %zmm1, %zmm0
	vaddps	%zmm0, %zmm6, %zmm6
	vpbroadcastd	(%rdx,%rax), %zmm0
	vbroadcastss	4(%rdx,%rax), %zmm1
	vpmaddwd	%zmm21, %zmm3, %zmm3
	vpaddd	%zmm3, %zmm0, %zmm3
	vmulps	%zmm14, %zmm1, %zmm4
	vcvtdq2ps	%zmm3, %zmm3
	vmulps	%zmm3, %zmm4, %zmm3
	vaddps	%zmm3, %zmm5, %zmm5
	leaq	(%rax,%rdx), %rax
	vpmaddwd	%zmm21, %zmm2, %zmm2
	vpaddd	%zmm2, %zmm0, %zmm0
	vmulps	%zmm16, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vmulps	%zmm0, %zmm1, %zmm0
	vpbroadcastd	(%rdx,%rax), %zmm1
	vmovups	-128(%rsp), %zmm18
	vaddps	%zmm0, %zmm18, %zmm18
	vbroadcastss	4(%rdx,%rax), %zmm0
	vpmaddwd	%zmm21, %zmm20, %zmm2
	vpaddd	%zmm2, %zmm1, %zmm2
	vmulps	%zmm14, %zmm0, %zmm3
	vcvtdq2ps	%zmm2, %zmm2
	vmulps	%zmm2, %zmm3, %zmm2
	vmovups	-64(%rsp), %zmm17
	vaddps	%zmm2, %zmm17, %zmm17
	vpmaddwd	%zmm21, %zmm15, %zmm2
	vpaddd	%zmm2, %zmm1, %zmm1
	leaq	(%rax,%rdx), %rax
	vmulps	%zmm16, %zmm0, %zmm0
	vcvtdq2ps	%zmm1, %zmm1
	vmulps	%zmm1, %zmm0, %zmm0
	vmovups	(%rsp), %zmm4
	vaddps	%zmm0, %zmm4, %zmm4
	vpbroadcastd	(%rdx,%rax), %zmm0
	vbroadcastss	4(%rdx,%rax), %zmm1
	vpmaddwd	%zmm21, %zmm13, %zmm2
	vpaddd	%zmm2, %zmm0, %zmm2
	vmulps	%zmm14, %zmm1, %zmm3
	vcvtdq2ps	%zmm2, %zmm2
	vmulps	%zmm2, %zmm3, %zmm2
	vmovups	64(%rsp), %zmm3
	vaddps	%zmm2, %zmm3, %zmm3
	vpmaddwd	%zmm21, %zmm12, %zmm2
	vpaddd	%zmm2, %zmm0, %zmm0
	vmulps	%zmm16, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vmulps	%zmm0, %zmm1, %zmm0
	vmovups	128(%rsp), %zmm1
	vaddps	%zmm0, %zmm1, %zmm1
	addq	$576, %r11
	incq	%rbx
	addq	$32, %rsi
	cmpq	%rbx, %r8
	je	.LBB5_33
.LBB5_10:
	testb	$1, %bl
	vmovups	%zmm1, 128(%rsp)
	vmovups	%zmm3, 64(%rsp)
	vmovups	%zmm4, (%rsp)
	vmovups	%zmm17, -64(%rsp)
	vmovups	%zmm18, -128(%rsp)
	je	.LBB5_9
	prefetcht1	(%r9)
	addq	%rdi, %r9
	jmp	.LBB5_9
.LBB5_12:
	testq	%r8, %r8
	je	.LBB5_37
	movq	8(%r9), %rdi
	movq	%r8, %r15
	shlq	$5, %r15
	addq	$63, %r15
	andq	$-64, %r15
	leaq	128(%rcx), %r10
	movq	(%r9), %r9
	leaq	(%rdx,%rsi), %r12
	leaq	(%rdx,%rsi), %r11
	addq	$64, %r11
	leaq	64(%rsi,%rdx,2), %rbx
	leaq	(%r15,%rsi), %r13
	leaq	(%r15,%rsi), %r14
	addq	$68, %r14
	leaq	68(,%rdx,2), %rdx
	addq	%r13, %rdx
	addq	%r12, %r15
	addq	$68, %r15
	shlq	$3, %r8
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%r12d, %r12d
	vmovdqa64	.LCPI5_0(%rip), %zmm6
	vmovdqa64	.LCPI5_1(%rip), %zmm7
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm1, %xmm1, %xmm1
	xorl	%r13d, %r13d
	jmp	.LBB5_15
	.p2align	4
.LBB5_14:
	vmovdqu64	64(%r10), %zmm8
	vmovdqu64	128(%r10), %zmm9
	prefetcht0	4160(%r10)
	prefetcht0	4224(%r10)
	vpbroadcastd	64(%rsi,%r12,4), %zmm10
	vpandq	%zmm6, %zmm8, %zmm11
	vpmaddubsw	%zmm10, %zmm11, %zmm12
	vpandq	%zmm6, %zmm9, %zmm13
	vpmaddubsw	%zmm10, %zmm13, %zmm10
	vpbroadcastd	(%r11,%r12,4), %zmm14
	vpmaddubsw	%zmm14, %zmm11, %zmm15
	vpmaddubsw	%zmm14, %zmm13, %zmm14
	vpbroadcastd	(%rbx,%r12,4), %zmm16
	vpmaddubsw	%zmm16, %zmm11, %zmm11
	vpmaddubsw	%zmm16, %zmm13, %zmm13
	vpsrld	$4, %zmm8, %zmm8
	vpsrld	$4, %zmm9, %zmm9
	vpbroadcastd	68(%rsi,%r12,4), %zmm16
	vpandq	%zmm6, %zmm8, %zmm8
	vpmaddubsw	%zmm16, %zmm8, %zmm17
	vpandq	%zmm6, %zmm9, %zmm9
	vpmaddubsw	%zmm16, %zmm9, %zmm16
	vpbroadcastd	4(%r11,%r12,4), %zmm18
	vpmaddubsw	%zmm18, %zmm8, %zmm19
	vpmaddubsw	%zmm18, %zmm9, %zmm18
	vpbroadcastd	4(%rbx,%r12,4), %zmm20
	vpmaddubsw	%zmm20, %zmm8, %zmm8
	vpmaddubsw	%zmm20, %zmm9, %zmm9
	vmovdqu64	192(%r10), %zmm20
	vmovdqu64	256(%r10), %zmm21
	prefetcht0	4288(%r10)
	prefetcht0	4352(%r10)
	vpbroadcastd	72(%rsi,%r12,4), %zmm22
	vpandq	%zmm6, %zmm20, %zmm23
	vpmaddubsw	%zmm22, %zmm23, %zmm24
	vpaddw	%zmm12, %zmm24, %zmm12
	vpaddw	%zmm17, %zmm12, %zmm12
	vpandq	%zmm6, %zmm21, %zmm17
	vpmaddubsw	%zmm22, %zmm17, %zmm22
	vpaddw	%zmm10, %zmm22, %zmm10
	vpaddw	%zmm16, %zmm10, %zmm10
	vpbroadcastd	8(%r11,%r12,4), %zmm16
	vpmaddubsw	%zmm16, %zmm23, %zmm22
	vpaddw	%zmm15, %zmm22, %zmm15
	vpaddw	%zmm19, %zmm15, %zmm15
	vpmaddubsw	%zmm16, %zmm17, %zmm16
	vpaddw	%zmm14, %zmm16, %zmm14
	vpaddw	%zmm18, %zmm14, %zmm14
	vpbroadcastd	8(%rbx,%r12,4), %zmm16
	vpmaddubsw	%zmm16, %zmm23, %zmm18
	vpaddw	%zmm11, %zmm18, %zmm11
	vpaddw	%zmm8, %zmm11, %zmm8
	vpmaddubsw	%zmm16, %zmm17, %zmm11
	vpaddw	%zmm13, %zmm11, %zmm11
	vpaddw	%zmm9, %zmm11, %zmm9
	vpsrld	$4, %zmm20, %zmm11
	vpsrld	$4, %zmm21, %zmm13
	vpbroadcastd	76(%rsi,%r12,4), %zmm16
	vpandq	%zmm6, %zmm11, %zmm11
	vpmaddubsw	%zmm16, %zmm11, %zmm17
	vpandq	%zmm6, %zmm13, %zmm13
	vpmaddubsw	%zmm16, %zmm13, %zmm16
	vpbroadcastd	12(%r11,%r12,4), %zmm18
	vpmaddubsw	%zmm18, %zmm11, %zmm19
	vpmaddubsw	%zmm18, %zmm13, %zmm18
	vpbroadcastd	12(%rbx,%r12,4), %zmm20
	vpmaddubsw	%zmm20, %zmm11, %zmm11
	vpmaddubsw	%zmm20, %zmm13, %zmm13
	vmovdqu64	320(%r10), %zmm20
	vmovdqu64	384(%r10), %zmm21
	prefetcht0	4416(%r10)
	prefetcht0	4480(%r10)
	vpbroadcastd	80(%rsi,%r12,4), %zmm22
	vpandq	%zmm6, %zmm20, %zmm23
	vpmaddubsw	%zmm22, %zmm23, %zmm24
	vpaddw	%zmm17, %zmm24, %zmm17
	vpaddw	%zmm12, %zmm17, %zmm12
	vpandq	%zmm6, %zmm21, %zmm17
	vpmaddubsw	%zmm22, %zmm17, %zmm22
	vpaddw	%zmm16, %zmm22, %zmm16
	vpaddw	%zmm10, %zmm16, %zmm10
	vpbroadcastd	16(%r11,%r12,4), %zmm16
	vpmaddubsw	%zmm16, %zmm23, %zmm22
	vpaddw	%zmm19, %zmm22, %zmm19
	vpaddw	%zmm15, %zmm19, %zmm15
	vpmaddubsw	%zmm16, %zmm17, %zmm16
	vpaddw	%zmm18, %zmm16, %zmm16
	vpaddw	%zmm14, %zmm16, %zmm14
	vpbroadcastd	16(%rbx,%r12,4), %zmm16
	vpmaddubsw	%zmm16, %zmm23, %zmm18
	vpaddw	%zmm11, %zmm18, %zmm11
	vpaddw	%zmm8, %zmm11, %zmm8
	vpmaddubsw	%zmm16, %zmm17, %zmm11
	vpaddw	%zmm13, %zmm11, %zmm11
	vpaddw	%zmm9, %zmm11, %zmm9
	vpsrld	$4, %zmm20, %zmm11
	vpsrld	$4, %zmm21, %zmm13
	vpbroadcastd	84(%rsi,%r12,4), %zmm16
	vpandq	%zmm6, %zmm11, %zmm11
	vpmaddubsw	%zmm16, %zmm11, %zmm17
	vpandq	%zmm6, %zmm13, %zmm13
	vpmaddubsw	%zmm16, %zmm13, %zmm16
	vpbroadcastd	20(%r11,%r12,4), %zmm18
	vpmaddubsw	%zmm18, %zmm11, %zmm19
	vpmaddubsw	%zmm18, %zmm13, %zmm18
	vpbroadcastd	20(%rbx,%r12,4), %zmm20
	vpmaddubsw	%zmm20, %zmm11, %zmm11
	vpmaddubsw	%zmm20, %zmm13, %zmm13
	vmovdqu64	448(%r10), %zmm20
	vmovdqu64	512(%r10), %zmm21
	prefetcht0	4544(%r10)
	prefetcht0	4608(%r10)
	vpbroadcastd	88(%rsi,%r12,4), %zmm22
	vpandq	%zmm6, %zmm20, %zmm23
	vpmaddubsw	%zmm22, %zmm23, %zmm24
	vpaddw	%zmm17, %zmm24, %zmm17
	vpandq	%zmm6, %zmm21, %zmm24
	vpmaddubsw	%zmm22, %zmm24, %zmm22
	vpaddw	%zmm16, %zmm22, %zmm16
	vpbroadcastd	24(%r11,%r12,4), %zmm22
	vpmaddubsw	%zmm22, %zmm23, %zmm25
	vpaddw	%zmm19, %zmm25, %zmm19
	vpmaddubsw	%zmm22, %zmm24, %zmm22
	vpaddw	%zmm18, %zmm22, %zmm18
	vpbroadcastd	24(%rbx,%r12,4), %zmm22
	vpmaddubsw	%zmm22, %zmm23, %zmm23
	vpaddw	%zmm11, %zmm23, %zmm11
	vpmaddubsw	%zmm22, %zmm24, %zmm22
	vpaddw	%zmm13, %zmm22, %zmm13
	vpsrld	$4, %zmm20, %zmm20
	vpsrld	$4, %zmm21, %zmm21
	vpbroadcastd	92(%rsi,%r12,4), %zmm22
	vpandq	%zmm6, %zmm20, %zmm20
	vpmaddubsw	%zmm22, %zmm20, %zmm23
	vpaddw	%zmm17, %zmm23, %zmm17
	vpaddw	%zmm12, %zmm17, %zmm12
	vpandq	%zmm6, %zmm21, %zmm17
	vpmaddubsw	%zmm22, %zmm17, %zmm21
	vpaddw	%zmm16, %zmm21, %zmm16
	vpaddw	%zmm10, %zmm16, %zmm10
	vpbroadcastd	28(%r11,%r12,4), %zmm16
	vpmaddubsw	%zmm16, %zmm20, %zmm21
	vpaddw	%zmm19, %zmm21, %zmm19
	vpaddw	%zmm15, %zmm19, %zmm15
	vpmaddubsw	%zmm16, %zmm17, %zmm16
	vpaddw	%zmm18, %zmm16, %zmm16
	vpaddw	%zmm14, %zmm16, %zmm14
	vpbroadcastd	28(%rbx,%r12,4), %zmm16
	vpmaddubsw	%zmm16, %zmm20, %zmm18
	vpaddw	%zmm11, %zmm18, %zmm11
	vpaddw	%zmm8, %zmm11, %zmm8
	vpmaddubsw	%zmm16, %zmm17, %zmm11
	vpaddw	%zmm13, %zmm11, %zmm11
	vcvtph2ps	(%r10), %zmm13
	vpaddw	%zmm9, %zmm11, %zmm9
	vcvtph2ps	32(%r10), %zmm11
	vpbroadcastd	-4(%r14,%r12), %zmm16
	vbroadcastss	(%r14,%r12), %zmm17
	vpmaddwd	%zmm7, %zmm12, %zmm12
	vpaddd	%zmm12, %zmm16, %zmm12
	vmulps	%zmm13, %zmm17, %zmm18
	vcvtdq2ps	%zmm12, %zmm12
	vmulps	%zmm12, %zmm18, %zmm12
	vaddps	%zmm12, %zmm5, %zmm5
	vpmaddwd	%zmm7, %zmm10, %zmm10
	vpaddd	%zmm10, %zmm16, %zmm10
	vmulps	%zmm11, %zmm17, %zmm12
	vcvtdq2ps	%zmm10, %zmm10
	vmulps	%zmm10, %zmm12, %zmm10
	vaddps	%zmm10, %zmm4, %zmm4
	vpbroadcastd	-4(%r15,%r12), %zmm10
	vbroadcastss	(%r15,%r12), %zmm12
	vpmaddwd	%zmm7, %zmm15, %zmm15
	vpaddd	%zmm15, %zmm10, %zmm15
	vmulps	%zmm13, %zmm12, %zmm16
	vcvtdq2ps	%zmm15, %zmm15
	vmulps	%zmm15, %zmm16, %zmm15
	vaddps	%zmm15, %zmm3, %zmm3
	vpmaddwd	%zmm7, %zmm14, %zmm14
	vpaddd	%zmm14, %zmm10, %zmm10
	vmulps	%zmm11, %zmm12, %zmm12
	vcvtdq2ps	%zmm10, %zmm10
	vmulps	%zmm10, %zmm12, %zmm10
	vaddps	%zmm10, %zmm2, %zmm2
	vpbroadcastd	-4(%rdx,%r12), %zmm10
	vbroadcastss	(%rdx,%r12), %zmm12
	vpmaddwd	%zmm7, %zmm8, %zmm8
	vpaddd	%zmm8, %zmm10, %zmm8
	vmulps	%zmm13, %zmm12, %zmm13
	vcvtdq2ps	%zmm8, %zmm8
	vmulps	%zmm8, %zmm13, %zmm8
	vaddps	%zmm8, %zmm0, %zmm0
	vpmaddwd	%zmm7, %zmm9, %zmm8
	vpaddd	%zmm8, %zmm10, %zmm8
	vmulps	%zmm11, %zmm12, %zmm9
	vcvtdq2ps	%zmm8, %zmm8
	vmulps	%zmm8, %zmm9, %zmm8
	vaddps	%zmm8, %zmm1, %zmm1
	addq	$576, %r10
	incq	%r13
	addq	$8, %r12
	cmpq	%r12, %r8
	je	.LBB5_38
.LBB5_15:
	testb	$1, %r13b
	je	.LBB5_14
	prefetcht1	(%r9)
	addq	%rdi, %r9
	jmp	.LBB5_14
.LBB5_17:
	testq	%r8, %r8
	je	.LBB5_42
	movq	8(%r9), %rdi
	movq	%r8, %r10
	shlq	$5, %r10
	addq	$63, %r10
	andq	$-64, %r10
	addq	%rsi, %r10
	addq	$64, %r10
	leaq	128(%rcx), %r11
	movq	(%r9), %r9
	leaq	(%rdx,%rdx,2), %r15
	leaq	(%rdx,%rsi), %rbx
	addq	$92, %rbx
	leaq	(%rsi,%rdx,2), %r14
	addq	$92, %r14
	addq	%rsi, %r15
	addq	$92, %r15
	shlq	$3, %r8
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%r12d, %r12d
	vmovdqa64	.LCPI5_0(%rip), %zmm8
	vmovdqa64	.LCPI5_1(%rip), %zmm9
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	xorl	%r13d, %r13d
	jmp	.LBB5_20
	.p2align	4
.LBB5_19:
	leaq	(%r10,%r12), %rbp
	vmovdqu64	64(%r11), %zmm10
	vmovdqu64	128(%r11), %zmm11
	prefetcht0	4160(%r11)
	prefetcht0	4224(%r11)
	vpbroadcastd	64(%rsi,%r12,4), %zmm12
	vpandq	%zmm8, %zmm10, %zmm13
	vpmaddubsw	%zmm12, %zmm13, %zmm14
	vpandq	%zmm8, %zmm11, %zmm15
	vpmaddubsw	%zmm12, %zmm15, %zmm12
	vpbroadcastd	-28(%rbx,%r12,4), %zmm16
	vpmaddubsw	%zmm16, %zmm13, %zmm17
	vpmaddubsw	%zmm16, %zmm15, %zmm16
	vpbroadcastd	-28(%r14,%r12,4), %zmm18
	vpmaddubsw	%zmm18, %zmm13, %zmm19
	vpmaddubsw	%zmm18, %zmm15, %zmm18
	vpbroadcastd	-28(%r15,%r12,4), %zmm20
	vpmaddubsw	%zmm20, %zmm13, %zmm13
	vpmaddubsw	%zmm20, %zmm15, %zmm15
	vpsrld	$4, %zmm10, %zmm10
	vpsrld	$4, %zmm11, %zmm11
	vpbroadcastd	68(%rsi,%r12,4), %zmm20
	vpandq	%zmm8, %zmm10, %zmm10
	vpmaddubsw	%zmm20, %zmm10, %zmm21
	vpandq	%zmm8, %zmm11, %zmm11
	vpmaddubsw	%zmm20, %zmm11, %zmm20
	vpbroadcastd	-24(%rbx,%r12,4), %zmm22
	vpmaddubsw	%zmm22, %zmm10, %zmm23
	vpmaddubsw	%zmm22, %zmm11, %zmm22
	vpbroadcastd	-24(%r14,%r12,4), %zmm24
	vpmaddubsw	%zmm24, %zmm10, %zmm25
	vpmaddubsw	%zmm24, %zmm11, %zmm24
	vpbroadcastd	-24(%r15,%r12,4), %zmm26
	vpmaddubsw	%zmm26, %zmm10, %zmm10
	vpmaddubsw	%zmm26, %zmm11, %zmm11
	vmovdqu64	192(%r11), %zmm26
	vmovdqu64	256(%r11), %zmm27
	prefetcht0	4288(%r11)
	prefetcht0	4352(%r11)
	vpbroadcastd	72(%rsi,%r12,4), %zmm28
	vpandq	%zmm8, %zmm26, %zmm29
	vpmaddubsw	%zmm28, %zmm29, %zmm30
	vpaddw	%zmm14, %zmm30, %zmm14
	vpaddw	%zmm21, %zmm14, %zmm14
	vpandq	%zmm8, %zmm27, %zmm21
	vpmaddubsw	%zmm28, %zmm21, %zmm28
	vpaddw	%zmm12, %zmm28, %zmm12
	vpaddw	%zmm20, %zmm12, %zmm12
	vpbroadcastd	-20(%rbx,%r12,4), %zmm20
	vpmaddubsw	%zmm20, %zmm29, %zmm28
	vpaddw	%zmm17, %zmm28, %zmm17
	vpaddw	%zmm23, %zmm17, %zmm17
	vpmaddubsw	%zmm20, %zmm21, %zmm20
	vpaddw	%zmm16, %zmm20, %zmm16
	vpaddw	%zmm22, %zmm16, %zmm16
	vpbroadcastd	-20(%r14,%r12,4), %zmm20
	vpmaddubsw	%zmm20, %zmm29, %zmm22
	vpaddw	%zmm19, %zmm22, %zmm19
	vpaddw	%zmm25, %zmm19, %zmm19
	vpmaddubsw	%zmm20, %zmm21, %zmm20
	vpaddw	%zmm18, %zmm20, %zmm18
	vpaddw	%zmm24, %zmm18, %zmm18
	vpbroadcastd	-20(%r15,%r12,4), %zmm20
	vpmaddubsw	%zmm20, %zmm29, %zmm22
	vpaddw	%zmm13, %zmm22, %zmm13
	vpaddw	%zmm10, %zmm13, %zmm10
	vpmaddubsw	%zmm20, %zmm21, %zmm13
	vpaddw	%zmm15, %zmm13, %zmm13
	vpaddw	%zmm11, %zmm13, %zmm20
	vpsrld	$4, %zmm26, %zmm11
	vpsrld	$4, %zmm27, %zmm13
	vpbroadcastd	76(%rsi,%r12,4), %zmm15
	vpandq	%zmm8, %zmm11, %zmm11
	vpmaddubsw	%zmm15, %zmm11, %zmm21
	vpandq	%zmm8, %zmm13, %zmm13
	vpmaddubsw	%zmm15, %zmm13, %zmm15
	vpbroadcastd	-16(%rbx,%r12,4), %zmm22
	vpmaddubsw	%zmm22, %zmm11, %zmm23
	vpmaddubsw	%zmm22, %zmm13, %zmm22
	vpbroadcastd	-16(%r14,%r12,4), %zmm24
	vpmaddubsw	%zmm24, %zmm11, %zmm25
	vpmaddubsw	%zmm24, %zmm13, %zmm24
	vpbroadcastd	-16(%r15,%r12,4), %zmm26
	vpmaddubsw	%zmm26, %zmm11, %zmm27
	vpmaddubsw	%zmm26, %zmm13, %zmm26
	vmovdqu64	320(%r11), %zmm28
	vmovdqu64	384(%r11), %zmm29
	prefetcht0	4416(%r11)
	prefetcht0	4480(%r11)
	vpbroadcastd	80(%rsi,%r12,4), %zmm13
	vpandq	%zmm8, %zmm28, %zmm30
	vpmaddubsw	%zmm13, %zmm30, %zmm11
	vpaddw	%zmm21, %zmm11, %zmm11
	vpaddw	%zmm14, %zmm11, %zmm11
	vpandq	%zmm8, %zmm29, %zmm21
	vpmaddubsw	%zmm13, %zmm21, %zmm13
	vpaddw	%zmm15, %zmm13, %zmm13
	vpaddw	%zmm12, %zmm13, %zmm12
	vpbroadcastd	-12(%rbx,%r12,4), %zmm14
	vpmaddubsw	%zmm14, %zmm30, %zmm13
	vpaddw	%zmm23, %zmm13, %zmm13
	vpaddw	%zmm17, %zmm13, %zmm13
	vpmaddubsw	%zmm14, %zmm21, %zmm14
	vpaddw	%zmm22, %zmm14, %zmm14
	vpaddw	%zmm16, %zmm14, %zmm14
	vpbroadcastd	-12(%r14,%r12,4), %zmm16
	vpmaddubsw	%zmm16, %zmm30, %zmm15
	vpaddw	%zmm25, %zmm15, %zmm15
	vpaddw	%zmm19, %zmm15, %zmm15
	vpmaddubsw	%zmm16, %zmm21, %zmm16
	vpaddw	%zmm24, %zmm16, %zmm16
	vpaddw	%zmm18, %zmm16, %zmm16
	vpbroadcastd	-12(%r15,%r12,4), %zmm18
	vpmaddubsw	%zmm18, %zmm30, %zmm17
	vpaddw	%zmm27, %zmm17, %zmm17
	vpaddw	%zmm10, %zmm17, %zmm17
	vpmaddubsw	%zmm18, %zmm21, %zmm10
	vpaddw	%zmm26, %zmm10, %zmm10
	vpaddw	%zmm20, %zmm10, %zmm10
	vpsrld	$4, %zmm28, %zmm18
	vpsrld	$4, %zmm29, %zmm19
	vpbroadcastd	84(%rsi,%r12,4), %zmm20
	vpandq	%zmm8, %zmm18, %zmm18
	vpmaddubsw	%zmm20, %zmm18, %zmm21
	vpandq	%zmm8, %zmm19, %zmm19
	vpmaddubsw	%zmm20, %zmm19, %zmm20
	vpbroadcastd	-8(%rbx,%r12,4), %zmm22
	vpmaddubsw	%zmm22, %zmm18, %zmm23
	vpmaddubsw	%zmm22, %zmm19, %zmm22
	vpbroadcastd	-8(%r14,%r12,4), %zmm24
	vpmaddubsw	%zmm24, %zmm18, %zmm25
	vpmaddubsw	%zmm24, %zmm19, %zmm24
	vpbroadcastd	-8(%r15,%r12,4), %zmm26
	vpmaddubsw	%zmm26, %zmm18, %zmm18
	vpmaddubsw	%zmm26, %zmm19, %zmm19
	vmovdqu64	448(%r11), %zmm26
	vmovdqu64	512(%r11), %zmm27
	prefetcht0	4544(%r11)
	prefetcht0	4608(%r11)
	vpbroadcastd	88(%rsi,%r12,4), %zmm28
	vpandq	%zmm8, %zmm26, %zmm29
	vpmaddubsw	%zmm28, %zmm29, %zmm30
	vpaddw	%zmm21, %zmm30, %zmm21
	vpandq	%zmm8, %zmm27, %zmm30
	vpmaddubsw	%zmm28, %zmm30, %zmm28
	vpaddw	%zmm20, %zmm28, %zmm20
	vpbroadcastd	-4(%rbx,%r12,4), %zmm28
	vpmaddubsw	%zmm28, %zmm29, %zmm31
	vpaddw	%zmm23, %zmm31, %zmm23
	vpmaddubsw	%zmm28, %zmm30, %zmm28
	vpaddw	%zmm22, %zmm28, %zmm22
	vpbroadcastd	-4(%r14,%r12,4), %zmm28
	vpmaddubsw	%zmm28, %zmm29, %zmm31
	vpaddw	%zmm25, %zmm31, %zmm25
	vpmaddubsw	%zmm28, %zmm30, %zmm28
	vpaddw	%zmm24, %zmm28, %zmm24
	vpbroadcastd	-4(%r15,%r12,4), %zmm28
	vpmaddubsw	%zmm28, %zmm29, %zmm29
	vpaddw	%zmm18, %zmm29, %zmm18
	vpmaddubsw	%zmm28, %zmm30, %zmm28
	vpaddw	%zmm19, %zmm28, %zmm19
	vpsrld	$4, %zmm26, %zmm26
	vpsrld	$4, %zmm27, %zmm27
	vpbroadcastd	92(%rsi,%r12,4), %zmm28
	vpandq	%zmm8, %zmm26, %zmm26
	vpmaddubsw	%zmm28, %zmm26, %zmm29
	vpaddw	%zmm21, %zmm29, %zmm21
	vpaddw	%zmm11, %zmm21, %zmm11
	vpandq	%zmm8, %zmm27, %zmm21
	vpmaddubsw	%zmm28, %zmm21, %zmm27
	vpaddw	%zmm20, %zmm27, %zmm20
	vpaddw	%zmm12, %zmm20, %zmm12
	vpbroadcastd	(%rbx,%r12,4), %zmm20
	vpmaddubsw	%zmm20, %zmm26, %zmm27
	vpaddw	%zmm23, %zmm27, %zmm23
	vpaddw	%zmm13, %zmm23, %zmm13
	vpmaddubsw	%zmm20, %zmm21, %zmm20
	vpaddw	%zmm22, %zmm20, %zmm20
	vpaddw	%zmm14, %zmm20, %zmm14
	vpbroadcastd	(%r14,%r12,4), %zmm20
	vpmaddubsw	%zmm20, %zmm26, %zmm22
	vpaddw	%zmm25, %zmm22, %zmm22
	vpaddw	%zmm15, %zmm22, %zmm15
	vpmaddubsw	%zmm20, %zmm21, %zmm20
	vpaddw	%zmm24, %zmm20, %zmm20
	vpaddw	%zmm16, %zmm20, %zmm16
	vpbroadcastd	(%r15,%r12,4), %zmm20
	vpmaddubsw	%zmm20, %zmm26, %zmm22
	vpaddw	%zmm18, %zmm22, %zmm18
	vpaddw	%zmm17, %zmm18, %zmm17
	vcvtph2ps	(%r11), %zmm18
	vpmaddubsw	%zmm20, %zmm21, %zmm20
	vcvtph2ps	32(%r11), %zmm21
	vpaddw	%zmm19, %zmm20, %zmm19
	vpaddw	%zmm10, %zmm19, %zmm10
	vpbroadcastd	(%rbp), %zmm19
	vbroadcastss	4(%rbp), %zmm20
	vpmaddwd	%zmm9, %zmm11, %zmm11
	vpaddd	%zmm11, %zmm19, %zmm11
	vmulps	%zmm18, %zmm20, %zmm22
	vcvtdq2ps	%zmm11, %zmm11
	vmulps	%zmm11, %zmm22, %zmm11
	vaddps	%zmm11, %zmm7, %zmm7
	vpmaddwd	%zmm9, %zmm12, %zmm11
	vpaddd	%zmm11, %zmm19, %zmm11
	vmulps	%zmm21, %zmm20, %zmm12
	vcvtdq2ps	%zmm11, %zmm11
	vmulps	%zmm11, %zmm12, %zmm11
	vaddps	%zmm11, %zmm6, %zmm6
	vpbroadcastd	(%rbp,%rdx), %zmm11
	leaq	(%rbp,%rdx), %rax
	vbroadcastss	4(%rbp,%rdx), %zmm12
	vpmaddwd	%zmm9, %zmm13, %zmm13
	vpaddd	%zmm13, %zmm11, %zmm13
	vmulps	%zmm18, %zmm12, %zmm19
	vcvtdq2ps	%zmm13, %zmm13
	vmulps	%zmm13, %zmm19, %zmm13
	vaddps	%zmm13, %zmm5, %zmm5
	vpmaddwd	%zmm9, %zmm14, %zmm13
	vpaddd	%zmm13, %zmm11, %zmm11
	vmulps	%zmm21, %zmm12, %zmm12
	vcvtdq2ps	%zmm11, %zmm11
	vmulps	%zmm11, %zmm12, %zmm11
	vaddps	%zmm11, %zmm4, %zmm4
	leaq	(%rax,%rdx), %rbp
	vpbroadcastd	(%rdx,%rax), %zmm11
	vbroadcastss	4(%rdx,%rax), %zmm12
	vpmaddwd	%zmm9, %zmm15, %zmm13
	vpaddd	%zmm13, %zmm11, %zmm13
	vmulps	%zmm18, %zmm12, %zmm14
	vcvtdq2ps	%zmm13, %zmm13
	vmulps	%zmm13, %zmm14, %zmm13
	vaddps	%zmm13, %zmm3, %zmm3
	vpmaddwd	%zmm9, %zmm16, %zmm13
	vpaddd	%zmm13, %zmm11, %zmm11
	vmulps	%zmm21, %zmm12, %zmm12
	vcvtdq2ps	%zmm11, %zmm11
	vmulps	%zmm11, %zmm12, %zmm11
	vaddps	%zmm11, %zmm2, %zmm2
	vpbroadcastd	(%rdx,%rbp), %zmm11
	vbroadcastss	4(%rdx,%rbp), %zmm12
	vpmaddwd	%zmm9, %zmm17, %zmm13
	vpaddd	%zmm13, %zmm11, %zmm13
	vmulps	%zmm18, %zmm12, %zmm14
	vcvtdq2ps	%zmm13, %zmm13
	vmulps	%zmm13, %zmm14, %zmm13
	vaddps	%zmm13, %zmm1, %zmm1
	vpmaddwd	%zmm9, %zmm10, %zmm10
	vpaddd	%zmm10, %zmm11, %zmm10
	vmulps	%zmm21, %zmm12, %zmm11
	vcvtdq2ps	%zmm10, %zmm10
	vmulps	%zmm10, %zmm11, %zmm10
	vaddps	%zmm10, %zmm0, %zmm0
	addq	$576, %r11
	incq	%r13
	addq	$8, %r12
	cmpq	%r12, %r8
	je	.LBB5_43
.LBB5_20:
	testb	$1, %r13b
	je	.LBB5_19
	prefetcht1	(%r9)
	addq	%rdi, %r9
	jmp	.LBB5_19
.LBB5_22:
	testq	%r8, %r8
	je	.LBB5_49
	movq	8(%r9), %rdi
	movq	%r8, %r14
	shlq	$5, %r14
	addq	$63, %r14
	andq	$-64, %r14
	leaq	128(%rcx), %r10
	movq	(%r9), %r9
	leaq	(%rdx,%rsi), %r11
	addq	$64, %r11
	addq	%rsi, %rdx
	leaq	(%r14,%rsi), %rbx
	addq	$68, %rbx
	addq	%r14, %rdx
	addq	$68, %rdx
	shlq	$3, %r8
	vxorps	%xmm3, %xmm3, %xmm3
	xorl	%r14d, %r14d
	vmovdqa64	.LCPI5_0(%rip), %zmm4
	vmovdqa64	.LCPI5_1(%rip), %zmm5
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%r15d, %r15d
	jmp	.LBB5_25
	.p2align	4
.LBB5_24:
	vmovdqu64	64(%r10), %zmm6
	vmovdqu64	128(%r10), %zmm7
	prefetcht0	4160(%r10)
	prefetcht0	4224(%r10)
	vpbroadcastd	64(%rsi,%r14,4), %zmm8
	vpandq	%zmm4, %zmm6, %zmm9
	vpmaddubsw	%zmm8, %zmm9, %zmm10
	vpandq	%zmm4, %zmm7, %zmm11
	vpmaddubsw	%zmm8, %zmm11, %zmm8
	vpbroadcastd	(%r11,%r14,4), %zmm12
	vpmaddubsw	%zmm12, %zmm9, %zmm9
	vpmaddubsw	%zmm12, %zmm11, %zmm11
	vpsrld	$4, %zmm6, %zmm6
	vpsrld	$4, %zmm7, %zmm7
	vpbroadcastd	68(%rsi,%r14,4), %zmm12
	vpandq	%zmm4, %zmm6, %zmm6
	vpmaddubsw	%zmm12, %zmm6, %zmm13
	vpandq	%zmm4, %zmm7, %zmm7
	vpmaddubsw	%zmm12, %zmm7, %zmm12
	vpbroadcastd	4(%r11,%r14,4), %zmm14
	vpmaddubsw	%zmm14, %zmm6, %zmm6
	vpmaddubsw	%zmm14, %zmm7, %zmm7
	vmovdqu64	192(%r10), %zmm14
	vmovdqu64	256(%r10), %zmm15
	prefetcht0	4288(%r10)
	prefetcht0	4352(%r10)
	vpbroadcastd	72(%rsi,%r14,4), %zmm16
	vpandq	%zmm4, %zmm14, %zmm17
	vpmaddubsw	%zmm16, %zmm17, %zmm18
	vpaddw	%zmm10, %zmm18, %zmm10
	vpaddw	%zmm13, %zmm10, %zmm10
	vpandq	%zmm4, %zmm15, %zmm13
	vpmaddubsw	%zmm16, %zmm13, %zmm16
	vpaddw	%zmm8, %zmm16, %zmm8
	vpaddw	%zmm12, %zmm8, %zmm8
	vpbroadcastd	8(%r11,%r14,4), %zmm12
	vpmaddubsw	%zmm12, %zmm17, %zmm16
	vpaddw	%zmm9, %zmm16, %zmm9
	vpaddw	%zmm6, %zmm9, %zmm6
	vpmaddubsw	%zmm12, %zmm13, %zmm9
	vpaddw	%zmm11, %zmm9, %zmm9
	vpaddw	%zmm7, %zmm9, %zmm7
	vpsrld	$4, %zmm14, %zmm9
	vpsrld	$4, %zmm15, %zmm11
	vpbroadcastd	76(%rsi,%r14,4), %zmm12
	vpandq	%zmm4, %zmm9, %zmm9
	vpmaddubsw	%zmm12, %zmm9, %zmm13
	vpandq	%zmm4, %zmm11, %zmm11
	vpmaddubsw	%zmm12, %zmm11, %zmm12
	vpbroadcastd	12(%r11,%r14,4), %zmm14
	vpmaddubsw	%zmm14, %zmm9, %zmm9
	vpmaddubsw	%zmm14, %zmm11, %zmm11
	vmovdqu64	320(%r10), %zmm14
	vmovdqu64	384(%r10), %zmm15
	prefetcht0	4416(%r10)
	prefetcht0	4480(%r10)
	vpbroadcastd	80(%rsi,%r14,4), %zmm16
	vpandq	%zmm4, %zmm14, %zmm17
	vpmaddubsw	%zmm16, %zmm17, %zmm18
	vpaddw	%zmm13, %zmm18, %zmm13
	vpaddw	%zmm10, %zmm13, %zmm10
	vpandq	%zmm4, %zmm15, %zmm13
	vpmaddubsw	%zmm16, %zmm13, %zmm16
	vpaddw	%zmm12, %zmm16, %zmm12
	vpaddw	%zmm8, %zmm12, %zmm8
	vpbroadcastd	16(%r11,%r14,4), %zmm12
	vpmaddubsw	%zmm12, %zmm17, %zmm16
	vpaddw	%zmm9, %zmm16, %zmm9
	vpaddw	%zmm6, %zmm9, %zmm6
	vpmaddubsw	%zmm12, %zmm13, %zmm9
	vpaddw	%zmm11, %zmm9, %zmm9
	vpaddw	%zmm7, %zmm9, %zmm7
	vpsrld	$4, %zmm14, %zmm9
	vpsrld	$4, %zmm15, %zmm11
	vpbroadcastd	84(%rsi,%r14,4), %zmm12
	vpandq	%zmm4, %zmm9, %zmm9
	vpmaddubsw	%zmm12, %zmm9, %zmm13
	vpandq	%zmm4, %zmm11, %zmm11
	vpmaddubsw	%zmm12, %zmm11, %zmm12
	vpbroadcastd	20(%r11,%r14,4), %zmm14
	vpmaddubsw	%zmm14, %zmm9, %zmm9
	vpmaddubsw	%zmm14, %zmm11, %zmm11
	vmovdqu64	448(%r10), %zmm14
	vmovdqu64	512(%r10), %zmm15
	prefetcht0	4544(%r10)
	prefetcht0	4608(%r10)
	vpbroadcastd	88(%rsi,%r14,4), %zmm16
	vpandq	%zmm4, %zmm14, %zmm17
	vpmaddubsw	%zmm16, %zmm17, %zmm18
	vpaddw	%zmm13, %zmm18, %zmm13
	vpandq	%zmm4, %zmm15, %zmm18
	vpmaddubsw	%zmm16, %zmm18, %zmm16
	vpaddw	%zmm12, %zmm16, %zmm12
	vpbroadcastd	24(%r11,%r14,4), %zmm16
	vpmaddubsw	%zmm16, %zmm17, %zmm17
	vpaddw	%zmm9, %zmm17, %zmm9
	vpmaddubsw	%zmm16, %zmm18, %zmm16
	vpaddw	%zmm11, %zmm16, %zmm11
	vpsrld	$4, %zmm14, %zmm14
	vpsrld	$4, %zmm15, %zmm15
	vpbroadcastd	92(%rsi,%r14,4), %zmm16
	vpandq	%zmm4, %zmm14, %zmm14
	vpmaddubsw	%zmm16, %zmm14, %zmm17
	vpaddw	%zmm13, %zmm17, %zmm13
	vpaddw	%zmm10, %zmm13, %zmm10
	vpandq	%zmm4, %zmm15, %zmm13
	vpmaddubsw	%zmm16, %zmm13, %zmm15
	vpaddw	%zmm12, %zmm15, %zmm12
	vpaddw	%zmm8, %zmm12, %zmm8
	vpbroadcastd	28(%r11,%r14,4), %zmm12
	vpmaddubsw	%zmm12, %zmm14, %zmm14
	vpaddw	%zmm9, %zmm14, %zmm9
	vpaddw	%zmm6, %zmm9, %zmm6
	vpmaddubsw	%zmm12, %zmm13, %zmm9
	vpaddw	%zmm11, %zmm9, %zmm9
	vcvtph2ps	(%r10), %zmm11
	vpaddw	%zmm7, %zmm9, %zmm7
	vcvtph2ps	32(%r10), %zmm9
	vpbroadcastd	-4(%rbx,%r14), %zmm12
	vbroadcastss	(%rbx,%r14), %zmm13
	vpmaddwd	%zmm5, %zmm10, %zmm10
	vpaddd	%zmm10, %zmm12, %zmm10
	vmulps	%zmm11, %zmm13, %zmm14
	vcvtdq2ps	%zmm10, %zmm10
	vmulps	%zmm10, %zmm14, %zmm10
	vaddps	%zmm10, %zmm3, %zmm3
	vpmaddwd	%zmm5, %zmm8, %zmm8
	vpaddd	%zmm8, %zmm12, %zmm8
	vmulps	%zmm9, %zmm13, %zmm10
	vcvtdq2ps	%zmm8, %zmm8
	vmulps	%zmm8, %zmm10, %zmm8
	vaddps	%zmm8, %zmm2, %zmm2
	vpbroadcastd	-4(%rdx,%r14), %zmm8
	vbroadcastss	(%rdx,%r14), %zmm10
	vpmaddwd	%zmm5, %zmm6, %zmm6
	vpaddd	%zmm6, %zmm8, %zmm6
	vmulps	%zmm11, %zmm10, %zmm11
	vcvtdq2ps	%zmm6, %zmm6
	vmulps	%zmm6, %zmm11, %zmm6
	vaddps	%zmm6, %zmm1, %zmm1
	vpmaddwd	%zmm5, %zmm7, %zmm6
	vpaddd	%zmm6, %zmm8, %zmm6
	vmulps	%zmm9, %zmm10, %zmm7
	vcvtdq2ps	%zmm6, %zmm6
	vmulps	%zmm6, %zmm7, %zmm6
	vaddps	%zmm6, %zmm0, %zmm0
	addq	$576, %r10
	incq	%r15
	addq	$8, %r14
	cmpq	%r14, %r8
	je	.LBB5_50
.LBB5_25:
	testb	$1, %r15b
	je	.LBB5_24
	prefetcht1	(%r9)
	addq	%rdi, %r9
	jmp	.LBB5_24
.LBB5_27:
	testq	%r8, %r8
	je	.LBB5_56
	movq	8(%r9), %rdi
	movq	%r8, %rax
	shlq	$5, %rax
	addq	$63, %rax
	andq	$-64, %rax
	leaq	(%rsi,%rax), %r10
	addq	$64, %r10
	leaq	128(%rcx), %r11
	movq	(%r9), %r9
	addq	$92, %rsi
	vxorps	%xmm1, %xmm1, %xmm1
	xorl	%ebx, %ebx
	vmovdqa64	.LCPI5_0(%rip), %zmm12
	vmovdqa64	.LCPI5_1(%rip), %zmm13
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm23, %xmm23, %xmm23
	vxorps	%xmm24, %xmm24, %xmm24
	jmp	.LBB5_30
	.p2align	4
.LBB5_29:
	leaq	-28(%rsi), %r14
	vmovdqu64	64(%r11), %zmm17
	vmovdqu64	128(%r11), %zmm18
	prefetcht0	4160(%r11)
	prefetcht0	4224(%r11)
	vpbroadcastd	-28(%rsi), %zmm14
	vpandq	%zmm12, %zmm17, %zmm19
	vpmaddubsw	%zmm14, %zmm19, %zmm22
	vpandq	%zmm12, %zmm18, %zmm20
	vpmaddubsw	%zmm14, %zmm20, %zmm15
	addq	%rdx, %r14
	vpbroadcastd	-28(%rsi,%rdx), %zmm14
	vpmaddubsw	%zmm14, %zmm19, %zmm16
	vpmaddubsw	%zmm14, %zmm20, %zmm14
	leaq	(%r14,%rdx), %r12
	vpbroadcastd	(%rdx,%r14), %zmm21
	vpmaddubsw	%zmm21, %zmm19, %zmm23
	vpmaddubsw	%zmm21, %zmm20, %zmm21
	leaq	(%r12,%rdx), %r15
	vpbroadcastd	(%rdx,%r12), %zmm24
	vpmaddubsw	%zmm24, %zmm19, %zmm25
	vpmaddubsw	%zmm24, %zmm20, %zmm24
	vpbroadcastd	(%rdx,%r15), %zmm26
	leaq	(%r15,%rdx), %r13
	vpmaddubsw	%zmm26, %zmm19, %zmm28
	vpbroadcastd	(%rdx,%r13), %zmm27
	vpmaddubsw	%zmm26, %zmm20, %zmm26
	vpmaddubsw	%zmm27, %zmm19, %zmm29
	vpmaddubsw	%zmm27, %zmm20, %zmm30
	vpsrld	$4, %zmm17, %zmm17
	vpsrld	$4, %zmm18, %zmm18
	vpbroadcastd	-24(%rsi), %zmm19
	vpandq	%zmm12, %zmm17, %zmm20
	vpmaddubsw	%zmm19, %zmm20, %zmm31
	vpandq	%zmm12, %zmm18, %zmm0
	vpbroadcastd	-24(%rsi,%rdx), %zmm17
	vpmaddubsw	%zmm19, %zmm0, %zmm1
	vpmaddubsw	%zmm17, %zmm20, %zmm2
	vpbroadcastd	4(%rdx,%r14), %zmm18
	vpmaddubsw	%zmm17, %zmm0, %zmm3
	vpmaddubsw	%zmm18, %zmm20, %zmm17
	vpaddw	%zmm23, %zmm17, %zmm27
	vpmaddubsw	%zmm18, %zmm0, %zmm17
	vpaddw	%zmm21, %zmm17, %zmm21
	vpbroadcastd	4(%rdx,%r12), %zmm18
	vpmaddubsw	%zmm18, %zmm20, %zmm17
	vpaddw	%zmm25, %zmm17, %zmm17
	vpmaddubsw	%zmm18, %zmm0, %zmm18
	vpbroadcastd	4(%rdx,%r15), %zmm19
	vpaddw	%zmm24, %zmm18, %zmm24
	vpmaddubsw	%zmm19, %zmm20, %zmm18
	vpaddw	%zmm28, %zmm18, %zmm18
	vpmaddubsw	%zmm19, %zmm0, %zmm19
	vpaddw	%zmm26, %zmm19, %zmm19
	vpbroadcastd	4(%rdx,%r13), %zmm23
	vpmaddubsw	%zmm23, %zmm20, %zmm20
	vpaddw	%zmm29, %zmm20, %zmm20
	vpmaddubsw	%zmm23, %zmm0, %zmm0
	vmovdqu64	192(%r11), %zmm29
	vmovdqu64	256(%r11), %zmm4
	prefetcht0	4288(%r11)
	prefetcht0	4352(%r11)
	vpbroadcastd	-20(%rsi), %zmm25
	vpaddw	%zmm30, %zmm0, %zmm28
	vpandq	%zmm12, %zmm29, %zmm0
	vpmaddubsw	%zmm25, %zmm0, %zmm23
	vpaddw	%zmm22, %zmm23, %zmm22
	vpaddw	%zmm31, %zmm22, %zmm23
	vpandq	%zmm12, %zmm4, %zmm30
	vpmaddubsw	%zmm25, %zmm30, %zmm22
	vpaddw	%zmm15, %zmm22, %zmm15
	vpaddw	%zmm1, %zmm15, %zmm22
	vpbroadcastd	-20(%rsi,%rdx), %zmm1
	vpmaddubsw	%zmm1, %zmm0, %zmm15
	vpaddw	%zmm16, %zmm15, %zmm15
	vpaddw	%zmm2, %zmm15, %zmm26
	vpmaddubsw	%zmm1, %zmm30, %zmm1
	vpaddw	%zmm14, %zmm1, %zmm1
	vpaddw	%zmm3, %zmm1, %zmm25
	vpbroadcastd	8(%rdx,%r14), %zmm1
	vpmaddubsw	%zmm1, %zmm0, %zmm2
	vpmaddubsw	%zmm1, %zmm30, %zmm1
	vpbroadcastd	8(%rdx,%r12), %zmm3
	vpmaddubsw	%zmm3, %zmm0, %zmm16
	vpmaddubsw	%zmm3, %zmm30, %zmm3
	vpbroadcastd	8(%rdx,%r15), %zmm14
	vpmaddubsw	%zmm14, %zmm0, %zmm31
	vpmaddubsw	%zmm14, %zmm30, %zmm5
	vpbroadcastd	8(%rdx,%r13), %zmm14
	vpmaddubsw	%zmm14, %zmm0, %zmm0
	vpmaddubsw	%zmm14, %zmm30, %zmm30
	vpsrld	$4, %zmm29, %zmm14
	vpbroadcastd	-16(%rsi), %zmm15
	vpsrld	$4, %zmm4, %zmm4
	vpandq	%zmm12, %zmm14, %zmm29
	vpmaddubsw	%zmm15, %zmm29, %zmm6
	vpandq	%zmm12, %zmm4, %zmm4
	vpmaddubsw	%zmm15, %zmm4, %zmm7
	vpbroadcastd	-16(%rsi,%rdx), %zmm14
	vpmaddubsw	%zmm14, %zmm29, %zmm8
	vpmaddubsw	%zmm14, %zmm4, %zmm9
	vpbroadcastd	12(%rdx,%r14), %zmm15
	vpmaddubsw	%zmm15, %zmm29, %zmm14
	vpaddw	%zmm2, %zmm14, %zmm2
	vpaddw	%zmm27, %zmm2, %zmm14
	vpmaddubsw	%zmm15, %zmm4, %zmm2
	vpaddw	%zmm1, %zmm2, %zmm1
	vpaddw	%zmm21, %zmm1, %zmm15
	vpbroadcastd	12(%rdx,%r12), %zmm1
	vpmaddubsw	%zmm1, %zmm29, %zmm2
	vpaddw	%zmm16, %zmm2, %zmm2
	vpaddw	%zmm17, %zmm2, %zmm16
	vpmaddubsw	%zmm1, %zmm4, %zmm1
	vpaddw	%zmm3, %zmm1, %zmm1
	vpaddw	%zmm24, %zmm1, %zmm17
	vpbroadcastd	12(%rdx,%r15), %zmm1
	vpmaddubsw	%zmm1, %zmm29, %zmm2
	vpaddw	%zmm31, %zmm2, %zmm2
	vpaddw	%zmm18, %zmm2, %zmm18
	vpmaddubsw	%zmm1, %zmm4, %zmm1
	vpaddw	%zmm5, %zmm1, %zmm1
	vpaddw	%zmm19, %zmm1, %zmm19
	vpbroadcastd	12(%rdx,%r13), %zmm1
	vpmaddubsw	%zmm1, %zmm29, %zmm2
	vpaddw	%zmm0, %zmm2, %zmm0
	vpaddw	%zmm20, %zmm0, %zmm20
	vpmaddubsw	%zmm1, %zmm4, %zmm0
	vpaddw	%zmm30, %zmm0, %zmm0
	vpaddw	%zmm28, %zmm0, %zmm21
	vmovdqu64	320(%r11), %zmm0
	vmovdqu64	384(%r11), %zmm1
	prefetcht0	4416(%r11)
	prefetcht0	4480(%r11)
	vpbroadcastd	-12(%rsi), %zmm2
	vpandq	%zmm12, %zmm0, %zmm3
	vpmaddubsw	%zmm2, %zmm3, %zmm4
	vpaddw	%zmm6, %zmm4, %zmm4
	vpaddw	%zmm23, %zmm4, %zmm23
	vpandq	%zmm12, %zmm1, %zmm4
	vpmaddubsw	%zmm2, %zmm4, %zmm2
	vpaddw	%zmm7, %zmm2, %zmm2
	vpbroadcastd	-12(%rsi,%rdx), %zmm5
	vpaddw	%zmm22, %zmm2, %zmm24
	vpmaddubsw	%zmm5, %zmm3, %zmm2
	vpaddw	%zmm8, %zmm2, %zmm2
	vpaddw	%zmm26, %zmm2, %zmm22
	vpmaddubsw	%zmm5, %zmm4, %zmm2
	vpaddw	%zmm9, %zmm2, %zmm2
	vpbroadcastd	16(%rdx,%r14), %zmm5
	vpaddw	%zmm25, %zmm2, %zmm25
	vpmaddubsw	%zmm5, %zmm3, %zmm2
	vpbroadcastd	16(%rdx,%r12), %zmm6
	vpmaddubsw	%zmm5, %zmm4, %zmm5
	vpmaddubsw	%zmm6, %zmm3, %zmm7
	vpbroadcastd	16(%rdx,%r15), %zmm8
	vpmaddubsw	%zmm6, %zmm4, %zmm6
	vpmaddubsw	%zmm8, %zmm3, %zmm9
	vpbroadcastd	16(%rdx,%r13), %zmm26
	vpmaddubsw	%zmm8, %zmm4, %zmm8
	vpmaddubsw	%zmm26, %zmm3, %zmm3
	vpmaddubsw	%zmm26, %zmm4, %zmm4
	vpsrld	$4, %zmm0, %zmm0
	vpsrld	$4, %zmm1, %zmm1
	vpbroadcastd	-8(%rsi), %zmm26
	vpandq	%zmm12, %zmm0, %zmm0
	vpmaddubsw	%zmm26, %zmm0, %zmm27
	vpandq	%zmm12, %zmm1, %zmm1
	vpbroadcastd	-8(%rsi,%rdx), %zmm28
	vpmaddubsw	%zmm26, %zmm1, %zmm26
	vpmaddubsw	%zmm28, %zmm0, %zmm29
	vpbroadcastd	20(%rdx,%r14), %zmm30
	vpmaddubsw	%zmm28, %zmm1, %zmm28
	vpmaddubsw	%zmm30, %zmm0, %zmm31
	vpaddw	%zmm2, %zmm31, %zmm2
	vpmaddubsw	%zmm30, %zmm1, %zmm30
	vpaddw	%zmm5, %zmm30, %zmm5
	vpbroadcastd	20(%rdx,%r12), %zmm30
	vpmaddubsw	%zmm30, %zmm0, %zmm31
	vpaddw	%zmm7, %zmm31, %zmm7
	vpmaddubsw	%zmm30, %zmm1, %zmm30
	vpbroadcastd	20(%rdx,%r15), %zmm31
	vpaddw	%zmm6, %zmm30, %zmm6
	vpmaddubsw	%zmm31, %zmm0, %zmm30
	vpaddw	%zmm9, %zmm30, %zmm9
	vpmaddubsw	%zmm31, %zmm1, %zmm30
	vpaddw	%zmm8, %zmm30, %zmm8
	vpbroadcastd	20(%rdx,%r13), %zmm30
	vpmaddubsw	%zmm30, %zmm0, %zmm0
	vpaddw	%zmm3, %zmm0, %zmm0
	vpmaddubsw	%zmm30, %zmm1, %zmm1
	vmovdqu64	448(%r11), %zmm3
	vmovdqu64	512(%r11), %zmm30
	prefetcht0	4544(%r11)
	prefetcht0	4608(%r11)
	vpbroadcastd	-4(%rsi), %zmm31
	vpaddw	%zmm4, %zmm1, %zmm1
	vpandq	%zmm12, %zmm3, %zmm4
	vpmaddubsw	%zmm31, %zmm4, %zmm10
	vpaddw	%zmm27, %zmm10, %zmm10
	vpandq	%zmm12, %zmm30, %zmm27
	vpmaddubsw	%zmm31, %zmm27, %zmm31
	vpbroadcastd	-4(%rsi,%rdx), %zmm11
	vpaddw	%zmm26, %zmm31, %zmm26
	vpmaddubsw	%zmm11, %zmm4, %zmm31
	vpaddw	%zmm29, %zmm31, %zmm29
	vpmaddubsw	%zmm11, %zmm27, %zmm11
	vpaddw	%zmm28, %zmm11, %zmm11
	vpbroadcastd	24(%rdx,%r14), %zmm28
	vpmaddubsw	%zmm28, %zmm4, %zmm31
	vpaddw	%zmm2, %zmm31, %zmm2
	vpaddw	%zmm14, %zmm2, %zmm2
	vpmaddubsw	%zmm28, %zmm27, %zmm14
	vpaddw	%zmm5, %zmm14, %zmm5
	vpaddw	%zmm15, %zmm5, %zmm5
	vpbroadcastd	24(%rdx,%r12), %zmm14
	vpmaddubsw	%zmm14, %zmm4, %zmm15
	vpaddw	%zmm7, %zmm15, %zmm7
	vpaddw	%zmm16, %zmm7, %zmm7
	vpmaddubsw	%zmm14, %zmm27, %zmm14
	vpaddw	%zmm6, %zmm14, %zmm6
	vpaddw	%zmm17, %zmm6, %zmm6
	vpbroadcastd	24(%rdx,%r15), %zmm14
	vpmaddubsw	%zmm14, %zmm4, %zmm15
	vpaddw	%zmm9, %zmm15, %zmm9
	vpaddw	%zmm18, %zmm9, %zmm9
	vpmaddubsw	%zmm14, %zmm27, %zmm14
	vpaddw	%zmm8, %zmm14, %zmm8
	vpaddw	%zmm19, %zmm8, %zmm8
	vpbroadcastd	24(%rdx,%r13), %zmm14
	vpmaddubsw	%zmm14, %zmm4, %zmm4
	vpaddw	%zmm0, %zmm4, %zmm0
	vpaddw	%zmm20, %zmm0, %zmm0
	vpmaddubsw	%zmm14, %zmm27, %zmm4
	vpaddw	%zmm1, %zmm4, %zmm1
	vpaddw	%zmm21, %zmm1, %zmm1
	vpsrld	$4, %zmm3, %zmm3
	vpbroadcastd	(%rsi), %zmm4
	vpandq	%zmm12, %zmm3, %zmm3
	vpmaddubsw	%zmm4, %zmm3, %zmm14
	vpaddw	%zmm10, %zmm14, %zmm10
	vpaddw	%zmm23, %zmm10, %zmm10
	vpsrld	$4, %zmm30, %zmm14
	vpandq	%zmm12, %zmm14, %zmm14
	vpmaddubsw	%zmm4, %zmm14, %zmm4
	vpaddw	%zmm26, %zmm4, %zmm4
	vpaddw	%zmm24, %zmm4, %zmm4
	vpbroadcastd	(%rsi,%rdx), %zmm15
	vpmaddubsw	%zmm15, %zmm3, %zmm16
	vpaddw	%zmm29, %zmm16, %zmm16
	leaq	(%r10,%rbx,8), %rbp
	vpaddw	%zmm22, %zmm16, %zmm22
	vpmaddubsw	%zmm15, %zmm14, %zmm15
	vpaddw	%zmm11, %zmm15, %zmm11
	vpaddw	%zmm25, %zmm11, %zmm11
	vpbroadcastd	28(%rdx,%r14), %zmm15
	vpmaddubsw	%zmm15, %zmm3, %zmm16
	vpaddw	%zmm2, %zmm16, %zmm2
	vpmaddubsw	%zmm15, %zmm14, %zmm15
	vpaddw	%zmm5, %zmm15, %zmm5
	vpbroadcastd	28(%rdx,%r12), %zmm15
	vpmaddubsw	%zmm15, %zmm3, %zmm16
	vpaddw	%zmm7, %zmm16, %zmm21
	vpmaddubsw	%zmm15, %zmm14, %zmm7
	vpaddw	%zmm6, %zmm7, %zmm20
	vpbroadcastd	28(%rdx,%r15), %zmm6
	vpmaddubsw	%zmm6, %zmm3, %zmm7
	vpaddw	%zmm9, %zmm7, %zmm19
	vpmaddubsw	%zmm6, %zmm14, %zmm6
	vpaddw	%zmm8, %zmm6, %zmm18
	vpbroadcastd	28(%rdx,%r13), %zmm6
	vpmaddubsw	%zmm6, %zmm3, %zmm3
	vpaddw	%zmm0, %zmm3, %zmm16
	vpmaddubsw	%zmm6, %zmm14, %zmm0
	vcvtph2ps	(%r11), %zmm17
	vpaddw	%zmm1, %zmm0, %zmm15
	vcvtph2ps	32(%r11), %zmm14
	vpbroadcastd	(%rbp), %zmm0
	vbroadcastss	4(%rbp), %zmm1
	vpmaddwd	%zmm13, %zmm10, %zmm3
	vpaddd	%zmm3, %zmm0, %zmm3
	vmulps	%zmm17, %zmm1, %zmm6
	vcvtdq2ps	%zmm3, %zmm3
	vmulps	%zmm3, %zmm6, %zmm3
	vmovups	192(%rsp), %zmm24
	vaddps	%zmm3, %zmm24, %zmm24
	vpmaddwd	%zmm13, %zmm4, %zmm3
	vpaddd	%zmm3, %zmm0, %zmm0
	vmulps	%zmm14, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vmulps	%zmm0, %zmm1, %zmm0
	vmovups	256(%rsp), %zmm23
	vaddps	%zmm0, %zmm23, %zmm23
	vpbroadcastd	(%rbp,%rdx), %zmm0
	vbroadcastss	4(%rbp,%rdx), %zmm1
	vpmaddwd	%zmm13, %zmm22, %zmm3
	vpaddd	%zmm3, %zmm0, %zmm3
	vmulps	%zmm17, %zmm1, %zmm4
	vcvtdq2ps	%zmm3, %zmm3
	vmulps	%zmm3, %zmm4, %zmm3
	vmovups	320(%rsp), %zmm22
	vaddps	%zmm3, %zmm22, %zmm22
	leaq	(%rbp,%rdx), %rax
	vpmaddwd	%zmm13, %zmm11, %zmm3
	vpaddd	%zmm3, %zmm0, %zmm0
	vmulps	%zmm14, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vmulps	%zmm0, %zmm1, %zmm0
	vpbroadcastd	(%rdx,%rax), %zmm1
	vbroadcastss	4(%rdx,%rax), %zmm3
	vmovups	384(%rsp), %zmm10
	vaddps	%zmm0, %zmm10, %zmm10
	vpmaddwd	%zmm13, %zmm2, %zmm0
	vpaddd	%zmm0, %zmm1, %zmm0
	vmulps	%zmm17, %zmm3, %zmm2
	vcvtdq2ps	%zmm0, %zmm0
	vmulps	%zmm0, %zmm2, %zmm0
	vmovups	448(%rsp), %zmm9
	vaddps	%zmm0, %zmm9, %zmm9
	leaq	(%rax,%rdx), %rax
	vpmaddwd	%zmm13, %zmm5, %zmm0
	vpaddd	%zmm0, %zmm1, %zmm0
	vmulps	%zmm14, %zmm3, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vmulps	%zmm0, %zmm1, %zmm0
	vmovups	512(%rsp), %zmm8
	vaddps	%zmm0, %zmm8, %zmm8
	vpbroadcastd	(%rdx,%rax), %zmm0
	vbroadcastss	4(%rdx,%rax), %zmm1
	vpmaddwd	%zmm13, %zmm21, %zmm2
	vpaddd	%zmm2, %zmm0, %zmm2
	vmulps	%zmm17, %zmm1, %zmm3
	vcvtdq2ps	%zmm2, %zmm2
	vmulps	%zmm2, %zmm3, %zmm2
	vmovups	576(%rsp), %zmm7
	vaddps	%zmm2, %zmm7, %zmm7
	leaq	(%rax,%rdx), %rax
	vpmaddwd	%zmm13, %zmm20, %zmm2
	vpaddd	%zmm2, %zmm0, %zmm0
	vmulps	%zmm14, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vmulps	%zmm0, %zmm1, %zmm0
	vpbroadcastd	(%rdx,%rax), %zmm1
	vmovups	-128(%rsp), %zmm6
	vaddps	%zmm0, %zmm6, %zmm6
	vbroadcastss	4(%rdx,%rax), %zmm0
	vpmaddwd	%zmm13, %zmm19, %zmm2
	vpaddd	%zmm2, %zmm1, %zmm2
	vmulps	%zmm17, %zmm0, %zmm3
	vcvtdq2ps	%zmm2, %zmm2
	vmulps	%zmm2, %zmm3, %zmm2
	vmovups	-64(%rsp), %zmm5
	vaddps	%zmm2, %zmm5, %zmm5
	vpmaddwd	%zmm13, %zmm18, %zmm2
	vpaddd	%zmm2, %zmm1, %zmm1
	leaq	(%rax,%rdx), %rax
	vmulps	%zmm14, %zmm0, %zmm0
	vcvtdq2ps	%zmm1, %zmm1
	vmulps	%zmm1, %zmm0, %zmm0
	vmovups	(%rsp), %zmm4
	vaddps	%zmm0, %zmm4, %zmm4
	vpbroadcastd	(%rdx,%rax), %zmm0
	vbroadcastss	4(%rdx,%rax), %zmm1
	vpmaddwd	%zmm13, %zmm16, %zmm2
	vpaddd	%zmm2, %zmm0, %zmm2
	vmulps	%zmm17, %zmm1, %zmm3
	vcvtdq2ps	%zmm2, %zmm2
	vmulps	%zmm2, %zmm3, %zmm2
	vmovups	64(%rsp), %zmm3
	vaddps	%zmm2, %zmm3, %zmm3
	vpmaddwd	%zmm13, %zmm15, %zmm2
	vpaddd	%zmm2, %zmm0, %zmm0
	vmulps	%zmm14, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vmulps	%zmm0, %zmm1, %zmm0
	vmovups	128(%rsp), %zmm1
	vaddps	%zmm0, %zmm1, %zmm1
	addq	$576, %r11
	incq	%rbx
	addq	$32, %rsi
	cmpq	%rbx, %r8
	je	.LBB5_57
.LBB5_30:
	testb	$1, %bl
	vmovups	%zmm1, 128(%rsp)
	vmovups	%zmm3, 64(%rsp)
	vmovups	%zmm4, (%rsp)
	vmovups	%zmm5, -64(%rsp)
	vmovups	%zmm6, -128(%rsp)
	vmovups	%zmm7, 576(%rsp)
	vmovups	%zmm8, 512(%rsp)
	vmovups	%zmm9, 448(%rsp)
	vmovups	%zmm10, 384(%rsp)
	vmovups	%zmm22, 320(%rsp)
	vmovups	%zmm23, 256(%rsp)
	vmovups	%zmm24, 192(%rsp)
	je	.LBB5_29
	prefetcht1	(%r9)
	addq	%rdi, %r9
	jmp	.LBB5_29
.LBB5_32:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
.LBB5_33:
	movq	(%rbp), %rdx
	movq	8(%rbp), %rsi
	movq	16(%rbp), %rax
	movq	24(%rbp), %rdi
	vmovups	(%rax), %zmm12
	vmovups	64(%rax), %zmm10
	cmpl	$0, 40(%rbp)
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI5_2(%rip), %xmm11 {%k1} {z}
	vbroadcastss	%xmm11, %zmm11
	testq	%rdi, %rdi
	je	.LBB5_35
	vmulps	(%rcx), %zmm9, %zmm0
	movq	32(%rbp), %rax
	vaddps	%zmm12, %zmm0, %zmm0
	vaddps	(%rdi), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, (%rdx)
	vmulps	64(%rcx), %zmm8, %zmm0
	vaddps	%zmm10, %zmm0, %zmm0
	vaddps	64(%rdi), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, 64(%rdx)
	vmulps	(%rcx), %zmm7, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vaddps	(%rdi,%rax,4), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, (%rdx,%rsi,4)
	vmulps	64(%rcx), %zmm6, %zmm0
	vaddps	%zmm10, %zmm0, %zmm0
	vaddps	64(%rdi,%rax,4), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, 64(%rdx,%rsi,4)
	vmulps	(%rcx), %zmm5, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vaddps	(%rdi,%rax,8), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, (%rdx,%rsi,8)
	vmulps	64(%rcx), %zmm18, %zmm0
	vaddps	%zmm10, %zmm0, %zmm0
	vaddps	64(%rdi,%rax,8), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, 64(%rdx,%rsi,8)
	leaq	(%rax,%rax,2), %r8
	leaq	(%rsi,%rsi,2), %r9
	vmulps	(%rcx), %zmm17, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vaddps	(%rdi,%r8,4), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, (%rdx,%r9,4)
	vmulps	64(%rcx), %zmm4, %zmm0
	vaddps	%zmm10, %zmm0, %zmm0
	vaddps	64(%rdi,%r8,4), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, 64(%rdx,%r9,4)
	shlq	$4, %rax
	shlq	$4, %rsi
	vmulps	(%rcx), %zmm3, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vaddps	(%rdi,%rax), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, (%rdx,%rsi)
	vmulps	64(%rcx), %zmm1, %zmm0
	vaddps	%zmm10, %zmm0, %zmm0
	vaddps	64(%rdi,%rax), %zmm0, %zmm0
	jmp	.LBB5_36
.LBB5_35:
	vmulps	(%rcx), %zmm9, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, (%rdx)
	vmulps	64(%rcx), %zmm8, %zmm0
	vaddps	%zmm10, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, 64(%rdx)
	vmulps	(%rcx), %zmm7, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, (%rdx,%rsi,4)
	vmulps	64(%rcx), %zmm6, %zmm0
	vaddps	%zmm10, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, 64(%rdx,%rsi,4)
	vmulps	(%rcx), %zmm5, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, (%rdx,%rsi,8)
	vmulps	64(%rcx), %zmm18, %zmm0
	vaddps	%zmm10, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, 64(%rdx,%rsi,8)
	leaq	(%rsi,%rsi,2), %rax
	vmulps	(%rcx), %zmm17, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, (%rdx,%rax,4)
	vmulps	64(%rcx), %zmm4, %zmm0
	vaddps	%zmm10, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, 64(%rdx,%rax,4)
	shlq	$4, %rsi
	vmulps	(%rcx), %zmm3, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, (%rdx,%rsi)
	vmulps	64(%rcx), %zmm1, %zmm0
	vaddps	%zmm10, %zmm0, %zmm0
.LBB5_36:
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, 64(%rdx,%rsi)
	jmp	.LBB5_62
.LBB5_37:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm1, %xmm1, %xmm1
.LBB5_38:
	movq	(%rax), %rdx
	movq	8(%rax), %rsi
	movq	16(%rax), %r8
	movq	24(%rax), %rdi
	vmovups	(%r8), %zmm8
	vmovups	64(%r8), %zmm6
	cmpl	$0, 40(%rax)
	sete	%r8b
	kmovd	%r8d, %k1
	vmovss	.LCPI5_2(%rip), %xmm7 {%k1} {z}
	vbroadcastss	%xmm7, %zmm7
	testq	%rdi, %rdi
	je	.LBB5_40
	vmulps	(%rcx), %zmm5, %zmm5
	movq	32(%rax), %rax
	vaddps	%zmm8, %zmm5, %zmm5
	vaddps	(%rdi), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm7, %zmm5
	vmovups	%zmm5, (%rdx)
	vmulps	64(%rcx), %zmm4, %zmm4
	vaddps	%zmm6, %zmm4, %zmm4
	vaddps	64(%rdi), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm7, %zmm4
	vmovups	%zmm4, 64(%rdx)
	vmulps	(%rcx), %zmm3, %zmm3
	vaddps	%zmm8, %zmm3, %zmm3
	vaddps	(%rdi,%rax,4), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm7, %zmm3
	vmovups	%zmm3, (%rdx,%rsi,4)
	vmulps	64(%rcx), %zmm2, %zmm2
	vaddps	%zmm6, %zmm2, %zmm2
	vaddps	64(%rdi,%rax,4), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm7, %zmm2
	vmovups	%zmm2, 64(%rdx,%rsi,4)
	vmulps	(%rcx), %zmm0, %zmm0
	vaddps	%zmm8, %zmm0, %zmm0
	vaddps	(%rdi,%rax,8), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm7, %zmm0
	vmovups	%zmm0, (%rdx,%rsi,8)
	vmulps	64(%rcx), %zmm1, %zmm0
	vaddps	%zmm6, %zmm0, %zmm0
	vaddps	64(%rdi,%rax,8), %zmm0, %zmm0
	jmp	.LBB5_41
.LBB5_40:
	vmulps	(%rcx), %zmm5, %zmm5
	vaddps	%zmm8, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm7, %zmm5
	vmovups	%zmm5, (%rdx)
	vmulps	64(%rcx), %zmm4, %zmm4
	vaddps	%zmm6, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm7, %zmm4
	vmovups	%zmm4, 64(%rdx)
	vmulps	(%rcx), %zmm3, %zmm3
	vaddps	%zmm8, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm7, %zmm3
	vmovups	%zmm3, (%rdx,%rsi,4)
	vmulps	64(%rcx), %zmm2, %zmm2
	vaddps	%zmm6, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm7, %zmm2
	vmovups	%zmm2, 64(%rdx,%rsi,4)
	vmulps	(%rcx), %zmm0, %zmm0
	vaddps	%zmm8, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm7, %zmm0
	vmovups	%zmm0, (%rdx,%rsi,8)
	vmulps	64(%rcx), %zmm1, %zmm0
	vaddps	%zmm6, %zmm0, %zmm0
.LBB5_41:
	vmaxps	%zmm0, %zmm7, %zmm0
	vmovups	%zmm0, 64(%rdx,%rsi,8)
	jmp	.LBB5_62
.LBB5_42:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
.LBB5_43:
	movq	704(%rsp), %rax
	movq	(%rax), %rdx
	movq	8(%rax), %rsi
	movq	16(%rax), %r8
	movq	24(%rax), %rdi
	vmovups	(%r8), %zmm10
	vmovups	64(%r8), %zmm8
	cmpl	$0, 40(%rax)
	sete	%r8b
	kmovd	%r8d, %k1
	vmovss	.LCPI5_2(%rip), %xmm9 {%k1} {z}
	vbroadcastss	%xmm9, %zmm9
	testq	%rdi, %rdi
	je	.LBB5_45
	vmulps	(%rcx), %zmm7, %zmm7
	movq	32(%rax), %rax
	vaddps	%zmm10, %zmm7, %zmm7
	vaddps	(%rdi), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm9, %zmm7
	vmovups	%zmm7, (%rdx)
	vmulps	64(%rcx), %zmm6, %zmm6
	vaddps	%zmm8, %zmm6, %zmm6
	vaddps	64(%rdi), %zmm6, %zmm6
	vmaxps	%zmm6, %zmm9, %zmm6
	vmovups	%zmm6, 64(%rdx)
	vmulps	(%rcx), %zmm5, %zmm5
	vaddps	%zmm10, %zmm5, %zmm5
	vaddps	(%rdi,%rax,4), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, (%rdx,%rsi,4)
	vmulps	64(%rcx), %zmm4, %zmm4
	vaddps	%zmm8, %zmm4, %zmm4
	vaddps	64(%rdi,%rax,4), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm9, %zmm4
	vmovups	%zmm4, 64(%rdx,%rsi,4)
	vmulps	(%rcx), %zmm3, %zmm3
	vaddps	%zmm10, %zmm3, %zmm3
	vaddps	(%rdi,%rax,8), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm9, %zmm3
	vmovups	%zmm3, (%rdx,%rsi,8)
	vmulps	64(%rcx), %zmm2, %zmm2
	vaddps	%zmm8, %zmm2, %zmm2
	vaddps	64(%rdi,%rax,8), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm9, %zmm2
	vmovups	%zmm2, 64(%rdx,%rsi,8)
	leaq	(%rax,%rax,2), %rax
	leaq	(%rsi,%rsi,2), %rsi
	vmulps	(%rcx), %zmm1, %zmm1
	vaddps	%zmm10, %zmm1, %zmm1
	vaddps	(%rdi,%rax,4), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm9, %zmm1
	vmovups	%zmm1, (%rdx,%rsi,4)
	vmulps	64(%rcx), %zmm0, %zmm0
	vaddps	%zmm8, %zmm0, %zmm0
	vaddps	64(%rdi,%rax,4), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm9, %zmm0
	vmovups	%zmm0, 64(%rdx,%rsi,4)
	jmp	.LBB5_62
.LBB5_45:
	vmulps	(%rcx), %zmm7, %zmm7
	vaddps	%zmm10, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm9, %zmm7
	vmovups	%zmm7, (%rdx)
	vmulps	64(%rcx), %zmm6, %zmm6
	vaddps	%zmm8, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm9, %zmm6
	vmovups	%zmm6, 64(%rdx)
	vmulps	(%rcx), %zmm5, %zmm5
	vaddps	%zmm10, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, (%rdx,%rsi,4)
	vmulps	64(%rcx), %zmm4, %zmm4
	vaddps	%zmm8, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm9, %zmm4
	vmovups	%zmm4, 64(%rdx,%rsi,4)
	vmulps	(%rcx), %zmm3, %zmm3
	vaddps	%zmm10, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm9, %zmm3
	vmovups	%zmm3, (%rdx,%rsi,8)
	vmulps	64(%rcx), %zmm2, %zmm2
	vaddps	%zmm8, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm9, %zmm2
	vmovups	%zmm2, 64(%rdx,%rsi,8)
	leaq	(%rsi,%rsi,2), %rax
	vmulps	(%rcx), %zmm1, %zmm1
	vaddps	%zmm10, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm9, %zmm1
	vmovups	%zmm1, (%rdx,%rax,4)
	vmulps	64(%rcx), %zmm0, %zmm0
	vaddps	%zmm8, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm9, %zmm0
	jmp	.LBB5_61
.LBB5_46:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB5_47:
	movq	(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm4
	vmovups	64(%rdi), %zmm2
	cmpl	$0, 40(%rax)
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI5_2(%rip), %xmm3 {%k1} {z}
	vbroadcastss	%xmm3, %zmm3
	testq	%rsi, %rsi
	je	.LBB5_52
	vmulps	(%rcx), %zmm1, %zmm1
	vaddps	%zmm4, %zmm1, %zmm1
	vaddps	(%rsi), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm3, %zmm1
	vmovups	%zmm1, (%rdx)
	vmulps	64(%rcx), %zmm0, %zmm0
	vaddps	%zmm2, %zmm0, %zmm0
	vaddps	64(%rsi), %zmm0, %zmm0
	jmp	.LBB5_53
.LBB5_49:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB5_50:
	movq	(%rax), %rdx
	movq	8(%rax), %rsi
	movq	16(%rax), %r8
	movq	24(%rax), %rdi
	vmovups	(%r8), %zmm6
	vmovups	64(%r8), %zmm4
	cmpl	$0, 40(%rax)
	sete	%r8b
	kmovd	%r8d, %k1
	vmovss	.LCPI5_2(%rip), %xmm5 {%k1} {z}
	vbroadcastss	%xmm5, %zmm5
	testq	%rdi, %rdi
	je	.LBB5_54
	vmulps	(%rcx), %zmm3, %zmm3
	movq	32(%rax), %rax
	vaddps	%zmm6, %zmm3, %zmm3
	vaddps	(%rdi), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm5, %zmm3
	vmovups	%zmm3, (%rdx)
	vmulps	64(%rcx), %zmm2, %zmm2
	vaddps	%zmm4, %zmm2, %zmm2
	vaddps	64(%rdi), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm5, %zmm2
	vmovups	%zmm2, 64(%rdx)
	vmulps	(%rcx), %zmm1, %zmm1
	vaddps	%zmm6, %zmm1, %zmm1
	vaddps	(%rdi,%rax,4), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm5, %zmm1
	vmovups	%zmm1, (%rdx,%rsi,4)
	vmulps	64(%rcx), %zmm0, %zmm0
	vaddps	%zmm4, %zmm0, %zmm0
	vaddps	64(%rdi,%rax,4), %zmm0, %zmm0
	jmp	.LBB5_55
.LBB5_52:
	vmulps	(%rcx), %zmm1, %zmm1
	vaddps	%zmm4, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm3, %zmm1
	vmovups	%zmm1, (%rdx)
	vmulps	64(%rcx), %zmm0, %zmm0
	vaddps	%zmm2, %zmm0, %zmm0
.LBB5_53:
	vmaxps	%zmm0, %zmm3, %zmm0
	vmovups	%zmm0, 64(%rdx)
	jmp	.LBB5_62
.LBB5_54:
	vmulps	(%rcx), %zmm3, %zmm3
	vaddps	%zmm6, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm5, %zmm3
	vmovups	%zmm3, (%rdx)
	vmulps	64(%rcx), %zmm2, %zmm2
	vaddps	%zmm4, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm5, %zmm2
	vmovups	%zmm2, 64(%rdx)
	vmulps	(%rcx), %zmm1, %zmm1
	vaddps	%zmm6, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm5, %zmm1
	vmovups	%zmm1, (%rdx,%rsi,4)
	vmulps	64(%rcx), %zmm0, %zmm0
	vaddps	%zmm4, %zmm0, %zmm0
.LBB5_55:
	vmaxps	%zmm0, %zmm5, %zmm0
	vmovups	%zmm0, 64(%rdx,%rsi,4)
	jmp	.LBB5_62
.LBB5_56:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm23, %xmm23, %xmm23
	vxorps	%xmm24, %xmm24, %xmm24
.LBB5_57:
	movq	704(%rsp), %r8
	movq	(%r8), %rdx
	movq	8(%r8), %rsi
	movq	16(%r8), %rax
	movq	24(%r8), %rdi
	vmovups	(%rax), %zmm14
	vmovups	64(%rax), %zmm12
	cmpl	$0, 40(%r8)
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI5_2(%rip), %xmm13 {%k1} {z}
	vbroadcastss	%xmm13, %zmm13
	testq	%rdi, %rdi
	je	.LBB5_59
	vmulps	(%rcx), %zmm24, %zmm0
	movq	32(%r8), %rax
	vaddps	%zmm14, %zmm0, %zmm0
	vaddps	(%rdi), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, (%rdx)
	vmulps	64(%rcx), %zmm23, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vaddps	64(%rdi), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, 64(%rdx)
	vmulps	(%rcx), %zmm22, %zmm0
	vaddps	%zmm14, %zmm0, %zmm0
	vaddps	(%rdi,%rax,4), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, (%rdx,%rsi,4)
	vmulps	64(%rcx), %zmm10, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vaddps	64(%rdi,%rax,4), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, 64(%rdx,%rsi,4)
	vmulps	(%rcx), %zmm9, %zmm0
	vaddps	%zmm14, %zmm0, %zmm0
	vaddps	(%rdi,%rax,8), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, (%rdx,%rsi,8)
	vmulps	64(%rcx), %zmm8, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vaddps	64(%rdi,%rax,8), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, 64(%rdx,%rsi,8)
	leaq	(%rax,%rax,2), %r8
	vmulps	(%rcx), %zmm7, %zmm0
	leaq	(%rsi,%rsi,2), %r9
	vaddps	%zmm14, %zmm0, %zmm0
	vaddps	(%rdi,%r8,4), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, (%rdx,%r9,4)
	vmulps	64(%rcx), %zmm6, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vaddps	64(%rdi,%r8,4), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, 64(%rdx,%r9,4)
	leaq	(%rax,%rax,4), %r8
	shlq	$4, %rax
	movq	%rsi, %r9
	vmulps	(%rcx), %zmm5, %zmm0
	shlq	$4, %r9
	vaddps	%zmm14, %zmm0, %zmm0
	vaddps	(%rdi,%rax), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, (%rdx,%r9)
	vmulps	64(%rcx), %zmm4, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vaddps	64(%rdi,%rax), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, 64(%rdx,%r9)
	leaq	(%rsi,%rsi,4), %rax
	vmulps	(%rcx), %zmm3, %zmm0
	vaddps	%zmm14, %zmm0, %zmm0
	vaddps	(%rdi,%r8,4), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, (%rdx,%rax,4)
	vmulps	64(%rcx), %zmm1, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vaddps	64(%rdi,%r8,4), %zmm0, %zmm0
	jmp	.LBB5_60
.LBB5_59:
	vmulps	(%rcx), %zmm24, %zmm0
	vaddps	%zmm14, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, (%rdx)
	vmulps	64(%rcx), %zmm23, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, 64(%rdx)
	vmulps	(%rcx), %zmm22, %zmm0
	vaddps	%zmm14, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, (%rdx,%rsi,4)
	vmulps	64(%rcx), %zmm10, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, 64(%rdx,%rsi,4)
	vmulps	(%rcx), %zmm9, %zmm0
	vaddps	%zmm14, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, (%rdx,%rsi,8)
	vmulps	64(%rcx), %zmm8, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, 64(%rdx,%rsi,8)
	vmulps	(%rcx), %zmm7, %zmm0
	leaq	(%rsi,%rsi,2), %rax
	vaddps	%zmm14, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, (%rdx,%rax,4)
	vmulps	64(%rcx), %zmm6, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, 64(%rdx,%rax,4)
	leaq	(%rsi,%rsi,4), %rax
	vmulps	(%rcx), %zmm5, %zmm0
	shlq	$4, %rsi
	vaddps	%zmm14, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, (%rdx,%rsi)
	vmulps	64(%rcx), %zmm4, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, 64(%rdx,%rsi)
	vmulps	(%rcx), %zmm3, %zmm0
	vaddps	%zmm14, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, (%rdx,%rax,4)
	vmulps	64(%rcx), %zmm1, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
.LBB5_60:
	vmaxps	%zmm0, %zmm13, %zmm0
.LBB5_61:
	vmovups	%zmm0, 64(%rdx,%rax,4)
.LBB5_62:
	addq	$648, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB5_63:
	vzeroupper
	retq
.Lfunc_end5:
	.size	tile_of, .Lfunc_end5-tile_of
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI5_0:
	.long	.LBB5_2-.LJTI5_0
	.long	.LBB5_22-.LJTI5_0
	.long	.LBB5_12-.LJTI5_0
	.long	.LBB5_17-.LJTI5_0
	.long	.LBB5_7-.LJTI5_0
	.long	.LBB5_27-.LJTI5_0
	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"avx512"
	.size	.L.str, 7
	.hidden	contrast_avx512_int4
	.type	contrast_avx512_int4,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	contrast_avx512_int4
	.p2align	3, 0x0
contrast_avx512_int4:
	.quad	.L.str
	.quad	32
	.quad	panel_bytes
	.quad	pack_panel
	.quad	0
	.quad	row_bytes
	.quad	0
	.quad	0
	.long	0
	.zero	4
	.quad	prepare_rows
	.quad	0
	.quad	multiply
	.size	contrast_avx512_int4, 96
	.type	no_bias,@object
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
no_bias:
	.zero	128
	.size	no_bias, 128
	.hidden	contrast_avx512_epilogue
	.hidden	contrast_avx512_gated
#endif

#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
