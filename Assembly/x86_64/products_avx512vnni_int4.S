// Made of Sources/CContrastKernels/products_avx512vnni_int4.c by Scripts/make-assembly; not to be edited.

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
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI5_0:
	.long	252645135
.LCPI5_1:
	.long	0xff800000
	.text
	.p2align	4
	.type	tile_of,@function
tile_of:
	decq	%rdi
	cmpq	$5, %rdi
	ja	.LBB5_62
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	56(%rsp), %r15
	leaq	.LJTI5_0(%rip), %rax
	movslq	(%rax,%rdi,4), %rdi
	addq	%rax, %rdi
	jmpq	*%rdi
.LBB5_2:
	testq	%r8, %r8
	je	.LBB5_3
	movq	8(%r9), %rax
	movq	%r8, %rdx
	shlq	$5, %rdx
	addq	$63, %rdx
	andq	$-64, %rdx
	leaq	(%rsi,%rdx), %r10
	addq	$64, %r10
	addq	$64, %rsi
	leaq	128(%rcx), %rdx
	movq	(%r9), %rdi
	vxorps	%xmm1, %xmm1, %xmm1
	xorl	%r9d, %r9d
	vpbroadcastd	.LCPI5_0(%rip), %zmm2
	vxorps	%xmm0, %xmm0, %xmm0
	jmp	.LBB5_7
	.p2align	4
.LBB5_9:
	vpbroadcastd	(%r10,%r9,8), %zmm3
	vmovdqu64	64(%rdx), %zmm5
	vmovdqu64	128(%rdx), %zmm6
	prefetcht0	4160(%rdx)
	prefetcht0	4224(%rdx)
	vpandd	%zmm2, %zmm5, %zmm7
	vpandd	%zmm2, %zmm6, %zmm8
	vpbroadcastd	(%rsi), %zmm9
	vmovdqa64	%zmm3, %zmm4
	vpdpbusd	%zmm9, %zmm7, %zmm4
	vpdpbusd	%zmm9, %zmm8, %zmm3
	vpsrld	$4, %zmm5, %zmm5
	vpandd	%zmm2, %zmm5, %zmm5
	vpsrld	$4, %zmm6, %zmm6
	vpandd	%zmm2, %zmm6, %zmm6
	vpbroadcastd	4(%rsi), %zmm7
	vpdpbusd	%zmm7, %zmm5, %zmm4
	vpdpbusd	%zmm7, %zmm6, %zmm3
	vmovdqu64	192(%rdx), %zmm5
	vmovdqu64	256(%rdx), %zmm6
	prefetcht0	4288(%rdx)
	prefetcht0	4352(%rdx)
	vpandd	%zmm2, %zmm5, %zmm7
	vpandd	%zmm2, %zmm6, %zmm8
	vpbroadcastd	8(%rsi), %zmm9
	vpdpbusd	%zmm9, %zmm7, %zmm4
	vpdpbusd	%zmm9, %zmm8, %zmm3
	vpsrld	$4, %zmm5, %zmm5
	vpandd	%zmm2, %zmm5, %zmm5
	vpsrld	$4, %zmm6, %zmm6
	vpandd	%zmm2, %zmm6, %zmm6
	vpbroadcastd	12(%rsi), %zmm7
	vpdpbusd	%zmm7, %zmm5, %zmm4
	vpdpbusd	%zmm7, %zmm6, %zmm3
	vmovdqu64	320(%rdx), %zmm5
	vmovdqu64	384(%rdx), %zmm6
	prefetcht0	4416(%rdx)
	prefetcht0	4480(%rdx)
	vpandd	%zmm2, %zmm5, %zmm7
	vpandd	%zmm2, %zmm6, %zmm8
	vpbroadcastd	16(%rsi), %zmm9
	vpdpbusd	%zmm9, %zmm7, %zmm4
	vpdpbusd	%zmm9, %zmm8, %zmm3
	vpsrld	$4, %zmm5, %zmm5
	vpandd	%zmm2, %zmm5, %zmm5
	vpsrld	$4, %zmm6, %zmm6
	vpandd	%zmm2, %zmm6, %zmm6
	vpbroadcastd	20(%rsi), %zmm7
	vpdpbusd	%zmm7, %zmm5, %zmm4
	vpdpbusd	%zmm7, %zmm6, %zmm3
	vmovdqu64	448(%rdx), %zmm5
	vmovdqu64	512(%rdx), %zmm6
	prefetcht0	4544(%rdx)
	prefetcht0	4608(%rdx)
	vpandd	%zmm2, %zmm5, %zmm7
	vpandd	%zmm2, %zmm6, %zmm8
	vpbroadcastd	24(%rsi), %zmm9
	vpdpbusd	%zmm9, %zmm7, %zmm4
	vpdpbusd	%zmm9, %zmm8, %zmm3
	vpsrld	$4, %zmm5, %zmm5
	vpandd	%zmm2, %zmm5, %zmm5
	vpbroadcastd	28(%rsi), %zmm7
	vpsrld	$4, %zmm6, %zmm6
	vcvtph2ps	(%rdx), %zmm8
	vpandd	%zmm2, %zmm6, %zmm6
	vcvtph2ps	32(%rdx), %zmm9
	vpdpbusd	%zmm7, %zmm5, %zmm4
	vpdpbusd	%zmm7, %zmm6, %zmm3
	vbroadcastss	4(%r10,%r9,8), %zmm5
	vmulps	%zmm8, %zmm5, %zmm6
	vcvtdq2ps	%zmm4, %zmm4
	vmulps	%zmm4, %zmm6, %zmm4
	vaddps	%zmm4, %zmm1, %zmm1
	vmulps	%zmm9, %zmm5, %zmm4
	vcvtdq2ps	%zmm3, %zmm3
	vmulps	%zmm3, %zmm4, %zmm3
	vaddps	%zmm3, %zmm0, %zmm0
	addq	$576, %rdx
	addq	$32, %rsi
	incq	%r9
	cmpq	%r9, %r8
	je	.LBB5_4
.LBB5_7:
	testb	$1, %r9b
	je	.LBB5_9
	prefetcht1	(%rdi)
	addq	%rax, %rdi
	jmp	.LBB5_9
.LBB5_42:
	testq	%r8, %r8
	movq	%rcx, -24(%rsp)
	je	.LBB5_43
	movq	8(%r9), %rdi
	movq	%r8, %rax
	shlq	$5, %rax
	addq	$63, %rax
	andq	$-64, %rax
	leaq	128(%rcx), %r10
	movq	(%r9), %r9
	leaq	(%rax,%rsi), %r11
	addq	$68, %r11
	addq	$92, %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%ebx, %ebx
	vpbroadcastd	.LCPI5_0(%rip), %zmm10
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	jmp	.LBB5_47
	.p2align	4
.LBB5_49:
	leaq	-28(%rsi), %rcx
	vpbroadcastd	-4(%r11,%rbx,8), %zmm15
	leaq	(%r11,%rbx,8), %r12
	addq	$-4, %r12
	leaq	(%r12,%rdx), %r15
	vpbroadcastd	(%r12,%rdx), %zmm14
	leaq	(%r15,%rdx), %r14
	vpbroadcastd	(%rdx,%r15), %zmm13
	leaq	(%r14,%rdx), %rax
	vpbroadcastd	(%rdx,%r14), %zmm12
	vpbroadcastd	(%rdx,%rax), %zmm11
	vmovdqu64	64(%r10), %zmm21
	vmovdqu64	128(%r10), %zmm22
	prefetcht0	4160(%r10)
	prefetcht0	4224(%r10)
	vpandd	%zmm10, %zmm21, %zmm23
	vpandd	%zmm10, %zmm22, %zmm24
	vpbroadcastd	-28(%rsi), %zmm16
	vmovdqa64	%zmm15, %zmm20
	vpdpbusd	%zmm16, %zmm23, %zmm20
	vpdpbusd	%zmm16, %zmm24, %zmm15
	addq	%rdx, %rcx
	vpbroadcastd	-28(%rsi,%rdx), %zmm16
	vmovdqa64	%zmm14, %zmm19
	vpdpbusd	%zmm16, %zmm23, %zmm19
	vpdpbusd	%zmm16, %zmm24, %zmm14
	leaq	(%rcx,%rdx), %r13
	vpbroadcastd	(%rdx,%rcx), %zmm16
	vmovdqa64	%zmm13, %zmm18
	vpdpbusd	%zmm16, %zmm23, %zmm18
	vpdpbusd	%zmm16, %zmm24, %zmm13
	leaq	(%r13,%rdx), %rbp
	vpbroadcastd	(%rdx,%r13), %zmm16
	vmovdqa64	%zmm12, %zmm17
	vpdpbusd	%zmm16, %zmm23, %zmm17
	vpdpbusd	%zmm16, %zmm24, %zmm12
	vpbroadcastd	(%rdx,%rbp), %zmm25
	vmovdqa64	%zmm11, %zmm16
	vpdpbusd	%zmm25, %zmm23, %zmm16
	vpdpbusd	%zmm25, %zmm24, %zmm11
	vpsrld	$4, %zmm21, %zmm21
	vpandd	%zmm10, %zmm21, %zmm21
	vpsrld	$4, %zmm22, %zmm22
	vpandd	%zmm10, %zmm22, %zmm22
	vpbroadcastd	-24(%rsi), %zmm23
	vpdpbusd	%zmm23, %zmm21, %zmm20
	vpdpbusd	%zmm23, %zmm22, %zmm15
	vpbroadcastd	-24(%rsi,%rdx), %zmm23
	vpdpbusd	%zmm23, %zmm21, %zmm19
	vpdpbusd	%zmm23, %zmm22, %zmm14
	vpbroadcastd	4(%rdx,%rcx), %zmm23
	vpdpbusd	%zmm23, %zmm21, %zmm18
	vpdpbusd	%zmm23, %zmm22, %zmm13
	vpbroadcastd	4(%rdx,%r13), %zmm23
	vpdpbusd	%zmm23, %zmm21, %zmm17
	vpdpbusd	%zmm23, %zmm22, %zmm12
	vpbroadcastd	4(%rdx,%rbp), %zmm23
	vpdpbusd	%zmm23, %zmm21, %zmm16
	vpdpbusd	%zmm23, %zmm22, %zmm11
	vmovdqu64	192(%r10), %zmm21
	vmovdqu64	256(%r10), %zmm22
	prefetcht0	4288(%r10)
	prefetcht0	4352(%r10)
	vpandd	%zmm10, %zmm21, %zmm23
	vpandd	%zmm10, %zmm22, %zmm24
	vpbroadcastd	-20(%rsi), %zmm25
	vpdpbusd	%zmm25, %zmm23, %zmm20
	vpdpbusd	%zmm25, %zmm24, %zmm15
	vpbroadcastd	-20(%rsi,%rdx), %zmm25
	vpdpbusd	%zmm25, %zmm23, %zmm19
	vpdpbusd	%zmm25, %zmm24, %zmm14
	vpbroadcastd	8(%rdx,%rcx), %zmm25
	vpdpbusd	%zmm25, %zmm23, %zmm18
	vpdpbusd	%zmm25, %zmm24, %zmm13
	vpbroadcastd	8(%rdx,%r13), %zmm25
	vpdpbusd	%zmm25, %zmm23, %zmm17
	vpdpbusd	%zmm25, %zmm24, %zmm12
	vpbroadcastd	8(%rdx,%rbp), %zmm25
	vpdpbusd	%zmm25, %zmm23, %zmm16
	vpdpbusd	%zmm25, %zmm24, %zmm11
	vpsrld	$4, %zmm21, %zmm21
	vpandd	%zmm10, %zmm21, %zmm21
	vpsrld	$4, %zmm22, %zmm22
	vpandd	%zmm10, %zmm22, %zmm22
	vpbroadcastd	-16(%rsi), %zmm23
	vpdpbusd	%zmm23, %zmm21, %zmm20
	vpdpbusd	%zmm23, %zmm22, %zmm15
	vpbroadcastd	-16(%rsi,%rdx), %zmm23
	vpdpbusd	%zmm23, %zmm21, %zmm19
	vpdpbusd	%zmm23, %zmm22, %zmm14
	vpbroadcastd	12(%rdx,%rcx), %zmm23
	vpdpbusd	%zmm23, %zmm21, %zmm18
	vpdpbusd	%zmm23, %zmm22, %zmm13
	vpbroadcastd	12(%rdx,%r13), %zmm23
	vpdpbusd	%zmm23, %zmm21, %zmm17
	vpdpbusd	%zmm23, %zmm22, %zmm12
	vpbroadcastd	12(%rdx,%rbp), %zmm23
	vpdpbusd	%zmm23, %zmm21, %zmm16
	vpdpbusd	%zmm23, %zmm22, %zmm11
	vmovdqu64	320(%r10), %zmm21
	vmovdqu64	384(%r10), %zmm22
	prefetcht0	4416(%r10)
	prefetcht0	4480(%r10)
	vpandd	%zmm10, %zmm21, %zmm23
	vpandd	%zmm10, %zmm22, %zmm24
	vpbroadcastd	-12(%rsi), %zmm25
	vpdpbusd	%zmm25, %zmm23, %zmm20
	vpdpbusd	%zmm25, %zmm24, %zmm15
	vpbroadcastd	-12(%rsi,%rdx), %zmm25
	vpdpbusd	%zmm25, %zmm23, %zmm19
	vpdpbusd	%zmm25, %zmm24, %zmm14
	vpbroadcastd	16(%rdx,%rcx), %zmm25
	vpdpbusd	%zmm25, %zmm23, %zmm18
	vpdpbusd	%zmm25, %zmm24, %zmm13
	vpbroadcastd	16(%rdx,%r13), %zmm25
	vpdpbusd	%zmm25, %zmm23, %zmm17
	vpdpbusd	%zmm25, %zmm24, %zmm12
	vpbroadcastd	16(%rdx,%rbp), %zmm25
	vpdpbusd	%zmm25, %zmm23, %zmm16
	vpdpbusd	%zmm25, %zmm24, %zmm11
	vpsrld	$4, %zmm21, %zmm21
	vpandd	%zmm10, %zmm21, %zmm21
	vpsrld	$4, %zmm22, %zmm22
	vpandd	%zmm10, %zmm22, %zmm22
	vpbroadcastd	-8(%rsi), %zmm23
	vpdpbusd	%zmm23, %zmm21, %zmm20
	vpdpbusd	%zmm23, %zmm22, %zmm15
	vpbroadcastd	-8(%rsi,%rdx), %zmm23
	vpdpbusd	%zmm23, %zmm21, %zmm19
	vpdpbusd	%zmm23, %zmm22, %zmm14
	vpbroadcastd	20(%rdx,%rcx), %zmm23
	vpdpbusd	%zmm23, %zmm21, %zmm18
	vpdpbusd	%zmm23, %zmm22, %zmm13
	vpbroadcastd	20(%rdx,%r13), %zmm23
	vpdpbusd	%zmm23, %zmm21, %zmm17
	vpdpbusd	%zmm23, %zmm22, %zmm12
	vpbroadcastd	20(%rdx,%rbp), %zmm23
	vpdpbusd	%zmm23, %zmm21, %zmm16
	vpdpbusd	%zmm23, %zmm22, %zmm11
	vmovdqu64	448(%r10), %zmm21
	vmovdqu64	512(%r10), %zmm22
	prefetcht0	4544(%r10)
	prefetcht0	4608(%r10)
	vpandd	%zmm10, %zmm21, %zmm23
	vpandd	%zmm10, %zmm22, %zmm24
	vpbroadcastd	-4(%rsi), %zmm25
	vpdpbusd	%zmm25, %zmm23, %zmm20
	vpdpbusd	%zmm25, %zmm24, %zmm15
	vpbroadcastd	-4(%rsi,%rdx), %zmm25
	vpdpbusd	%zmm25, %zmm23, %zmm19
	vpdpbusd	%zmm25, %zmm24, %zmm14
	vpbroadcastd	24(%rdx,%rcx), %zmm25
	vpdpbusd	%zmm25, %zmm23, %zmm18
	vpdpbusd	%zmm25, %zmm24, %zmm13
	vpbroadcastd	24(%rdx,%r13), %zmm25
	vpdpbusd	%zmm25, %zmm23, %zmm17
	vpdpbusd	%zmm25, %zmm24, %zmm12
	vpbroadcastd	24(%rdx,%rbp), %zmm25
	vpdpbusd	%zmm25, %zmm23, %zmm16
	vpdpbusd	%zmm25, %zmm24, %zmm11
	vpsrld	$4, %zmm21, %zmm21
	vpandd	%zmm10, %zmm21, %zmm21
	vpsrld	$4, %zmm22, %zmm22
	vpandd	%zmm10, %zmm22, %zmm22
	vpbroadcastd	(%rsi), %zmm23
	vpdpbusd	%zmm23, %zmm21, %zmm20
	vpdpbusd	%zmm23, %zmm22, %zmm15
	vpbroadcastd	(%rsi,%rdx), %zmm23
	vpdpbusd	%zmm23, %zmm21, %zmm19
	vpdpbusd	%zmm23, %zmm22, %zmm14
	vpbroadcastd	28(%rdx,%rcx), %zmm23
	vpdpbusd	%zmm23, %zmm21, %zmm18
	vpdpbusd	%zmm23, %zmm22, %zmm13
	vpbroadcastd	28(%rdx,%r13), %zmm23
	vpbroadcastd	28(%rdx,%rbp), %zmm24
	vpdpbusd	%zmm23, %zmm21, %zmm17
	vcvtph2ps	(%r10), %zmm25
	vpdpbusd	%zmm23, %zmm22, %zmm12
	vcvtph2ps	32(%r10), %zmm23
	vpdpbusd	%zmm24, %zmm21, %zmm16
	vpdpbusd	%zmm24, %zmm22, %zmm11
	vbroadcastss	(%r11,%rbx,8), %zmm21
	vmulps	%zmm25, %zmm21, %zmm22
	vcvtdq2ps	%zmm20, %zmm20
	vmulps	%zmm20, %zmm22, %zmm20
	vaddps	%zmm20, %zmm9, %zmm9
	vmulps	%zmm23, %zmm21, %zmm20
	vcvtdq2ps	%zmm15, %zmm15
	vmulps	%zmm15, %zmm20, %zmm15
	vaddps	%zmm15, %zmm8, %zmm8
	vbroadcastss	4(%r12,%rdx), %zmm15
	vmulps	%zmm25, %zmm15, %zmm20
	vcvtdq2ps	%zmm19, %zmm19
	vmulps	%zmm19, %zmm20, %zmm19
	vaddps	%zmm19, %zmm7, %zmm7
	vmulps	%zmm23, %zmm15, %zmm15
	vcvtdq2ps	%zmm14, %zmm14
	vmulps	%zmm14, %zmm15, %zmm14
	vaddps	%zmm14, %zmm6, %zmm6
	vbroadcastss	4(%rdx,%r15), %zmm14
	vmulps	%zmm25, %zmm14, %zmm15
	vcvtdq2ps	%zmm18, %zmm18
	vmulps	%zmm18, %zmm15, %zmm15
	vaddps	%zmm15, %zmm5, %zmm5
	vmulps	%zmm23, %zmm14, %zmm14
	vcvtdq2ps	%zmm13, %zmm13
	vmulps	%zmm13, %zmm14, %zmm13
	vaddps	%zmm13, %zmm4, %zmm4
	vbroadcastss	4(%rdx,%r14), %zmm13
	vmulps	%zmm25, %zmm13, %zmm14
	vcvtdq2ps	%zmm17, %zmm15
	vmulps	%zmm15, %zmm14, %zmm14
	vaddps	%zmm14, %zmm3, %zmm3
	vmulps	%zmm23, %zmm13, %zmm13
	vcvtdq2ps	%zmm12, %zmm12
	vmulps	%zmm12, %zmm13, %zmm12
	vaddps	%zmm12, %zmm2, %zmm2
	vbroadcastss	4(%rdx,%rax), %zmm12
	vmulps	%zmm25, %zmm12, %zmm13
	vcvtdq2ps	%zmm16, %zmm14
	vmulps	%zmm14, %zmm13, %zmm13
	vaddps	%zmm13, %zmm1, %zmm1
	vmulps	%zmm23, %zmm12, %zmm12
	vcvtdq2ps	%zmm11, %zmm11
	vmulps	%zmm11, %zmm12, %zmm11
	vaddps	%zmm11, %zmm0, %zmm0
	addq	$576, %r10
	incq	%rbx
	addq	$32, %rsi
	cmpq	%rbx, %r8
	je	.LBB5_44
.LBB5_47:
	testb	$1, %bl
	je	.LBB5_49
	prefetcht1	(%r9)
	addq	%rdi, %r9
	jmp	.LBB5_49
.LBB5_22:
	movq	%r15, %rbp
	testq	%r8, %r8
	je	.LBB5_23
	movq	8(%r9), %rax
	movq	%r8, %r12
	shlq	$5, %r12
	addq	$63, %r12
	andq	$-64, %r12
	movq	%rcx, %r13
	leaq	128(%rcx), %rdi
	movq	(%r9), %r9
	leaq	(%rdx,%rsi), %r14
	leaq	64(%rdx,%rsi), %r10
	leaq	64(%rsi,%rdx,2), %r11
	leaq	(%r12,%rsi), %r15
	leaq	(%r12,%rsi), %rbx
	addq	$68, %rbx
	leaq	(%r15,%rdx,2), %rdx
	addq	$68, %rdx
	addq	%r12, %r14
	addq	$68, %r14
	shlq	$3, %r8
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%r15d, %r15d
	vpbroadcastd	.LCPI5_0(%rip), %zmm6
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm1, %xmm1, %xmm1
	xorl	%ecx, %ecx
	jmp	.LBB5_27
	.p2align	4
.LBB5_29:
	vpbroadcastd	-4(%rbx,%r15), %zmm9
	vpbroadcastd	-4(%r14,%r15), %zmm8
	vpbroadcastd	-4(%rdx,%r15), %zmm7
	vmovdqu64	64(%rdi), %zmm13
	vmovdqu64	128(%rdi), %zmm14
	prefetcht0	4160(%rdi)
	prefetcht0	4224(%rdi)
	vpandd	%zmm6, %zmm13, %zmm15
	vpbroadcastd	64(%rsi,%r15,4), %zmm10
	vpandd	%zmm6, %zmm14, %zmm16
	vmovdqa64	%zmm9, %zmm12
	vpdpbusd	%zmm10, %zmm15, %zmm12
	vpdpbusd	%zmm10, %zmm16, %zmm9
	vpbroadcastd	(%r10,%r15,4), %zmm10
	vmovdqa64	%zmm8, %zmm11
	vpdpbusd	%zmm10, %zmm15, %zmm11
	vpdpbusd	%zmm10, %zmm16, %zmm8
	vpbroadcastd	(%r11,%r15,4), %zmm17
	vmovdqa64	%zmm7, %zmm10
	vpdpbusd	%zmm17, %zmm15, %zmm10
	vpdpbusd	%zmm17, %zmm16, %zmm7
	vpsrld	$4, %zmm13, %zmm13
	vpandd	%zmm6, %zmm13, %zmm13
	vpsrld	$4, %zmm14, %zmm14
	vpandd	%zmm6, %zmm14, %zmm14
	vpbroadcastd	68(%rsi,%r15,4), %zmm15
	vpdpbusd	%zmm15, %zmm13, %zmm12
	vpdpbusd	%zmm15, %zmm14, %zmm9
	vpbroadcastd	4(%r10,%r15,4), %zmm15
	vpdpbusd	%zmm15, %zmm13, %zmm11
	vpdpbusd	%zmm15, %zmm14, %zmm8
	vpbroadcastd	4(%r11,%r15,4), %zmm15
	vpdpbusd	%zmm15, %zmm13, %zmm10
	vpdpbusd	%zmm15, %zmm14, %zmm7
	vmovdqu64	192(%rdi), %zmm13
	vmovdqu64	256(%rdi), %zmm14
	prefetcht0	4288(%rdi)
	prefetcht0	4352(%rdi)
	vpandd	%zmm6, %zmm13, %zmm15
	vpandd	%zmm6, %zmm14, %zmm16
	vpbroadcastd	72(%rsi,%r15,4), %zmm17
	vpdpbusd	%zmm17, %zmm15, %zmm12
	vpdpbusd	%zmm17, %zmm16, %zmm9
	vpbroadcastd	8(%r10,%r15,4), %zmm17
	vpdpbusd	%zmm17, %zmm15, %zmm11
	vpdpbusd	%zmm17, %zmm16, %zmm8
	vpbroadcastd	8(%r11,%r15,4), %zmm17
	vpdpbusd	%zmm17, %zmm15, %zmm10
	vpdpbusd	%zmm17, %zmm16, %zmm7
	vpsrld	$4, %zmm13, %zmm13
	vpandd	%zmm6, %zmm13, %zmm13
	vpsrld	$4, %zmm14, %zmm14
	vpandd	%zmm6, %zmm14, %zmm14
	vpbroadcastd	76(%rsi,%r15,4), %zmm15
	vpdpbusd	%zmm15, %zmm13, %zmm12
	vpdpbusd	%zmm15, %zmm14, %zmm9
	vpbroadcastd	12(%r10,%r15,4), %zmm15
	vpdpbusd	%zmm15, %zmm13, %zmm11
	vpdpbusd	%zmm15, %zmm14, %zmm8
	vpbroadcastd	12(%r11,%r15,4), %zmm15
	vpdpbusd	%zmm15, %zmm13, %zmm10
	vpdpbusd	%zmm15, %zmm14, %zmm7
	vmovdqu64	320(%rdi), %zmm13
	vmovdqu64	384(%rdi), %zmm14
	prefetcht0	4416(%rdi)
	prefetcht0	4480(%rdi)
	vpandd	%zmm6, %zmm13, %zmm15
	vpandd	%zmm6, %zmm14, %zmm16
	vpbroadcastd	80(%rsi,%r15,4), %zmm17
	vpdpbusd	%zmm17, %zmm15, %zmm12
	vpdpbusd	%zmm17, %zmm16, %zmm9
	vpbroadcastd	16(%r10,%r15,4), %zmm17
	vpdpbusd	%zmm17, %zmm15, %zmm11
	vpdpbusd	%zmm17, %zmm16, %zmm8
	vpbroadcastd	16(%r11,%r15,4), %zmm17
	vpdpbusd	%zmm17, %zmm15, %zmm10
	vpdpbusd	%zmm17, %zmm16, %zmm7
	vpsrld	$4, %zmm13, %zmm13
	vpandd	%zmm6, %zmm13, %zmm13
	vpsrld	$4, %zmm14, %zmm14
	vpandd	%zmm6, %zmm14, %zmm14
	vpbroadcastd	84(%rsi,%r15,4), %zmm15
	vpdpbusd	%zmm15, %zmm13, %zmm12
	vpdpbusd	%zmm15, %zmm14, %zmm9
	vpbroadcastd	20(%r10,%r15,4), %zmm15
	vpdpbusd	%zmm15, %zmm13, %zmm11
	vpdpbusd	%zmm15, %zmm14, %zmm8
	vpbroadcastd	20(%r11,%r15,4), %zmm15
	vpdpbusd	%zmm15, %zmm13, %zmm10
	vpdpbusd	%zmm15, %zmm14, %zmm7
	vmovdqu64	448(%rdi), %zmm13
	vmovdqu64	512(%rdi), %zmm14
	prefetcht0	4544(%rdi)
	prefetcht0	4608(%rdi)
	vpandd	%zmm6, %zmm13, %zmm15
	vpandd	%zmm6, %zmm14, %zmm16
	vpbroadcastd	88(%rsi,%r15,4), %zmm17
	vpdpbusd	%zmm17, %zmm15, %zmm12
	vpdpbusd	%zmm17, %zmm16, %zmm9
	vpbroadcastd	24(%r10,%r15,4), %zmm17
	vpdpbusd	%zmm17, %zmm15, %zmm11
	vpdpbusd	%zmm17, %zmm16, %zmm8
	vpbroadcastd	24(%r11,%r15,4), %zmm17
	vpdpbusd	%zmm17, %zmm15, %zmm10
	vpdpbusd	%zmm17, %zmm16, %zmm7
	vpsrld	$4, %zmm13, %zmm13
	vpandd	%zmm6, %zmm13, %zmm13
	vpsrld	$4, %zmm14, %zmm14
	vpandd	%zmm6, %zmm14, %zmm14
	vpbroadcastd	92(%rsi,%r15,4), %zmm15
	vpdpbusd	%zmm15, %zmm13, %zmm12
	vpdpbusd	%zmm15, %zmm14, %zmm9
	vpbroadcastd	28(%r10,%r15,4), %zmm15
	vpbroadcastd	28(%r11,%r15,4), %zmm16
	vpdpbusd	%zmm15, %zmm13, %zmm11
	vcvtph2ps	(%rdi), %zmm17
	vpdpbusd	%zmm15, %zmm14, %zmm8
	vcvtph2ps	32(%rdi), %zmm15
	vpdpbusd	%zmm16, %zmm13, %zmm10
	vpdpbusd	%zmm16, %zmm14, %zmm7
	vbroadcastss	(%rbx,%r15), %zmm13
	vmulps	%zmm17, %zmm13, %zmm14
	vcvtdq2ps	%zmm12, %zmm12
	vmulps	%zmm12, %zmm14, %zmm12
	vaddps	%zmm12, %zmm5, %zmm5
	vmulps	%zmm15, %zmm13, %zmm12
	vcvtdq2ps	%zmm9, %zmm9
	vmulps	%zmm9, %zmm12, %zmm9
	vaddps	%zmm9, %zmm4, %zmm4
	vbroadcastss	(%r14,%r15), %zmm9
	vmulps	%zmm17, %zmm9, %zmm12
	vcvtdq2ps	%zmm11, %zmm11
	vmulps	%zmm11, %zmm12, %zmm11
	vaddps	%zmm11, %zmm3, %zmm3
	vmulps	%zmm15, %zmm9, %zmm9
	vcvtdq2ps	%zmm8, %zmm8
	vmulps	%zmm8, %zmm9, %zmm8
	vaddps	%zmm8, %zmm2, %zmm2
	vbroadcastss	(%rdx,%r15), %zmm8
	vmulps	%zmm17, %zmm8, %zmm9
	vcvtdq2ps	%zmm10, %zmm10
	vmulps	%zmm10, %zmm9, %zmm9
	vaddps	%zmm9, %zmm0, %zmm0
	vmulps	%zmm15, %zmm8, %zmm8
	vcvtdq2ps	%zmm7, %zmm7
	vmulps	%zmm7, %zmm8, %zmm7
	vaddps	%zmm7, %zmm1, %zmm1
	addq	$576, %rdi
	incq	%rcx
	addq	$8, %r15
	cmpq	%r15, %r8
	je	.LBB5_24
.LBB5_27:
	testb	$1, %cl
	je	.LBB5_29
	prefetcht1	(%r9)
	addq	%rax, %r9
	jmp	.LBB5_29
.LBB5_32:
	testq	%r8, %r8
	movq	%rcx, -24(%rsp)
	je	.LBB5_33
	movq	8(%r9), %rdi
	movq	%r8, %rax
	shlq	$5, %rax
	addq	$63, %rax
	andq	$-64, %rax
	leaq	128(%rcx), %r10
	movq	(%r9), %r9
	leaq	(%rdx,%rdx,2), %r11
	leaq	(%rdx,%rsi), %rcx
	leaq	64(%rdx,%rsi), %rbx
	leaq	64(%rsi,%rdx,2), %r14
	leaq	(%rsi,%r11), %r15
	addq	$64, %r15
	leaq	(%rax,%rsi), %r13
	leaq	(%rax,%rsi), %r12
	addq	$68, %r12
	addq	%r12, %r11
	leaq	68(,%rdx,2), %rdx
	addq	%r13, %rdx
	leaq	(%rax,%rcx), %r13
	addq	$68, %r13
	shlq	$3, %r8
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%ebp, %ebp
	vpbroadcastd	.LCPI5_0(%rip), %zmm8
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	xorl	%eax, %eax
	jmp	.LBB5_37
	.p2align	4
.LBB5_39:
	vpbroadcastd	-4(%r12,%rbp), %zmm12
	vpbroadcastd	-4(%r13,%rbp), %zmm11
	vpbroadcastd	-4(%rdx,%rbp), %zmm10
	vpbroadcastd	-4(%r11,%rbp), %zmm9
	vmovdqu64	64(%r10), %zmm17
	vmovdqu64	128(%r10), %zmm18
	prefetcht0	4160(%r10)
	prefetcht0	4224(%r10)
	vpandd	%zmm8, %zmm17, %zmm19
	vpandd	%zmm8, %zmm18, %zmm20
	vpbroadcastd	64(%rsi,%rbp,4), %zmm13
	vmovdqa64	%zmm12, %zmm16
	vpdpbusd	%zmm13, %zmm19, %zmm16
	vpdpbusd	%zmm13, %zmm20, %zmm12
	vpbroadcastd	(%rbx,%rbp,4), %zmm13
	vmovdqa64	%zmm11, %zmm15
	vpdpbusd	%zmm13, %zmm19, %zmm15
	vpdpbusd	%zmm13, %zmm20, %zmm11
	vpbroadcastd	(%r14,%rbp,4), %zmm13
	vmovdqa64	%zmm10, %zmm14
	vpdpbusd	%zmm13, %zmm19, %zmm14
	vpbroadcastd	(%r15,%rbp,4), %zmm21
	vpdpbusd	%zmm13, %zmm20, %zmm10
	vmovdqa64	%zmm9, %zmm13
	vpdpbusd	%zmm21, %zmm19, %zmm13
	vpdpbusd	%zmm21, %zmm20, %zmm9
	vpsrld	$4, %zmm17, %zmm17
	vpandd	%zmm8, %zmm17, %zmm17
	vpsrld	$4, %zmm18, %zmm18
	vpandd	%zmm8, %zmm18, %zmm18
	vpbroadcastd	68(%rsi,%rbp,4), %zmm19
	vpdpbusd	%zmm19, %zmm17, %zmm16
	vpdpbusd	%zmm19, %zmm18, %zmm12
	vpbroadcastd	4(%rbx,%rbp,4), %zmm19
	vpdpbusd	%zmm19, %zmm17, %zmm15
	vpdpbusd	%zmm19, %zmm18, %zmm11
	vpbroadcastd	4(%r14,%rbp,4), %zmm19
	vpdpbusd	%zmm19, %zmm17, %zmm14
	vpdpbusd	%zmm19, %zmm18, %zmm10
	vpbroadcastd	4(%r15,%rbp,4), %zmm19
	vpdpbusd	%zmm19, %zmm17, %zmm13
	vpdpbusd	%zmm19, %zmm18, %zmm9
	vmovdqu64	192(%r10), %zmm17
	vmovdqu64	256(%r10), %zmm18
	prefetcht0	4288(%r10)
	prefetcht0	4352(%r10)
	vpandd	%zmm8, %zmm17, %zmm19
	vpandd	%zmm8, %zmm18, %zmm20
	vpbroadcastd	72(%rsi,%rbp,4), %zmm21
	vpdpbusd	%zmm21, %zmm19, %zmm16
	vpdpbusd	%zmm21, %zmm20, %zmm12
	vpbroadcastd	8(%rbx,%rbp,4), %zmm21
	vpdpbusd	%zmm21, %zmm19, %zmm15
	vpdpbusd	%zmm21, %zmm20, %zmm11
	vpbroadcastd	8(%r14,%rbp,4), %zmm21
	vpdpbusd	%zmm21, %zmm19, %zmm14
	vpdpbusd	%zmm21, %zmm20, %zmm10
	vpbroadcastd	8(%r15,%rbp,4), %zmm21
	vpdpbusd	%zmm21, %zmm19, %zmm13
	vpdpbusd	%zmm21, %zmm20, %zmm9
	vpsrld	$4, %zmm17, %zmm17
	vpandd	%zmm8, %zmm17, %zmm17
	vpsrld	$4, %zmm18, %zmm18
	vpandd	%zmm8, %zmm18, %zmm18
	vpbroadcastd	76(%rsi,%rbp,4), %zmm19
	vpdpbusd	%zmm19, %zmm17, %zmm16
	vpdpbusd	%zmm19, %zmm18, %zmm12
	vpbroadcastd	12(%rbx,%rbp,4), %zmm19
	vpdpbusd	%zmm19, %zmm17, %zmm15
	vpdpbusd	%zmm19, %zmm18, %zmm11
	vpbroadcastd	12(%r14,%rbp,4), %zmm19
	vpdpbusd	%zmm19, %zmm17, %zmm14
	vpdpbusd	%zmm19, %zmm18, %zmm10
	vpbroadcastd	12(%r15,%rbp,4), %zmm19
	vpdpbusd	%zmm19, %zmm17, %zmm13
	vpdpbusd	%zmm19, %zmm18, %zmm9
	vmovdqu64	320(%r10), %zmm17
	vmovdqu64	384(%r10), %zmm18
	prefetcht0	4416(%r10)
	prefetcht0	4480(%r10)
	vpandd	%zmm8, %zmm17, %zmm19
	vpandd	%zmm8, %zmm18, %zmm20
	vpbroadcastd	80(%rsi,%rbp,4), %zmm21
	vpdpbusd	%zmm21, %zmm19, %zmm16
	vpdpbusd	%zmm21, %zmm20, %zmm12
	vpbroadcastd	16(%rbx,%rbp,4), %zmm21
	vpdpbusd	%zmm21, %zmm19, %zmm15
	vpdpbusd	%zmm21, %zmm20, %zmm11
	vpbroadcastd	16(%r14,%rbp,4), %zmm21
	vpdpbusd	%zmm21, %zmm19, %zmm14
	vpdpbusd	%zmm21, %zmm20, %zmm10
	vpbroadcastd	16(%r15,%rbp,4), %zmm21
	vpdpbusd	%zmm21, %zmm19, %zmm13
	vpdpbusd	%zmm21, %zmm20, %zmm9
	vpsrld	$4, %zmm17, %zmm17
	vpandd	%zmm8, %zmm17, %zmm17
	vpsrld	$4, %zmm18, %zmm18
	vpandd	%zmm8, %zmm18, %zmm18
	vpbroadcastd	84(%rsi,%rbp,4), %zmm19
	vpdpbusd	%zmm19, %zmm17, %zmm16
	vpdpbusd	%zmm19, %zmm18, %zmm12
	vpbroadcastd	20(%rbx,%rbp,4), %zmm19
	vpdpbusd	%zmm19, %zmm17, %zmm15
	vpdpbusd	%zmm19, %zmm18, %zmm11
	vpbroadcastd	20(%r14,%rbp,4), %zmm19
	vpdpbusd	%zmm19, %zmm17, %zmm14
	vpdpbusd	%zmm19, %zmm18, %zmm10
	vpbroadcastd	20(%r15,%rbp,4), %zmm19
	vpdpbusd	%zmm19, %zmm17, %zmm13
	vpdpbusd	%zmm19, %zmm18, %zmm9
	vmovdqu64	448(%r10), %zmm17
	vmovdqu64	512(%r10), %zmm18
	prefetcht0	4544(%r10)
	prefetcht0	4608(%r10)
	vpandd	%zmm8, %zmm17, %zmm19
	vpandd	%zmm8, %zmm18, %zmm20
	vpbroadcastd	88(%rsi,%rbp,4), %zmm21
	vpdpbusd	%zmm21, %zmm19, %zmm16
	vpdpbusd	%zmm21, %zmm20, %zmm12
	vpbroadcastd	24(%rbx,%rbp,4), %zmm21
	vpdpbusd	%zmm21, %zmm19, %zmm15
	vpdpbusd	%zmm21, %zmm20, %zmm11
	vpbroadcastd	24(%r14,%rbp,4), %zmm21
	vpdpbusd	%zmm21, %zmm19, %zmm14
	vpdpbusd	%zmm21, %zmm20, %zmm10
	vpbroadcastd	24(%r15,%rbp,4), %zmm21
	vpdpbusd	%zmm21, %zmm19, %zmm13
	vpdpbusd	%zmm21, %zmm20, %zmm9
	vpsrld	$4, %zmm17, %zmm17
	vpandd	%zmm8, %zmm17, %zmm17
	vpsrld	$4, %zmm18, %zmm18
	vpandd	%zmm8, %zmm18, %zmm18
	vpbroadcastd	92(%rsi,%rbp,4), %zmm19
	vpdpbusd	%zmm19, %zmm17, %zmm16
	vpdpbusd	%zmm19, %zmm18, %zmm12
	vpbroadcastd	28(%rbx,%rbp,4), %zmm19
	vpdpbusd	%zmm19, %zmm17, %zmm15
	vpdpbusd	%zmm19, %zmm18, %zmm11
	vpbroadcastd	28(%r14,%rbp,4), %zmm19
	vpdpbusd	%zmm19, %zmm17, %zmm14
	vpdpbusd	%zmm19, %zmm18, %zmm10
	vpbroadcastd	28(%r15,%rbp,4), %zmm19
	vpdpbusd	%zmm19, %zmm17, %zmm13
	vcvtph2ps	(%r10), %zmm17
	vpdpbusd	%zmm19, %zmm18, %zmm9
	vcvtph2ps	32(%r10), %zmm18
	vbroadcastss	(%r12,%rbp), %zmm19
	vmulps	%zmm17, %zmm19, %zmm20
	vcvtdq2ps	%zmm16, %zmm16
	vmulps	%zmm16, %zmm20, %zmm16
	vaddps	%zmm16, %zmm7, %zmm7
	vmulps	%zmm18, %zmm19, %zmm16
	vcvtdq2ps	%zmm12, %zmm12
	vmulps	%zmm12, %zmm16, %zmm12
	vaddps	%zmm12, %zmm6, %zmm6
	vbroadcastss	(%r13,%rbp), %zmm12
	vmulps	%zmm17, %zmm12, %zmm16
	vcvtdq2ps	%zmm15, %zmm15
	vmulps	%zmm15, %zmm16, %zmm15
	vaddps	%zmm15, %zmm5, %zmm5
	vmulps	%zmm18, %zmm12, %zmm12
	vcvtdq2ps	%zmm11, %zmm11
	vmulps	%zmm11, %zmm12, %zmm11
	vaddps	%zmm11, %zmm4, %zmm4
	vbroadcastss	(%rdx,%rbp), %zmm11
	vmulps	%zmm17, %zmm11, %zmm12
	vcvtdq2ps	%zmm14, %zmm14
	vmulps	%zmm14, %zmm12, %zmm12
	vaddps	%zmm12, %zmm3, %zmm3
	vmulps	%zmm18, %zmm11, %zmm11
	vcvtdq2ps	%zmm10, %zmm10
	vmulps	%zmm10, %zmm11, %zmm10
	vaddps	%zmm10, %zmm2, %zmm2
	vbroadcastss	(%r11,%rbp), %zmm10
	vmulps	%zmm17, %zmm10, %zmm11
	vcvtdq2ps	%zmm13, %zmm12
	vmulps	%zmm12, %zmm11, %zmm11
	vaddps	%zmm11, %zmm1, %zmm1
	vmulps	%zmm18, %zmm10, %zmm10
	vcvtdq2ps	%zmm9, %zmm9
	vmulps	%zmm9, %zmm10, %zmm9
	vaddps	%zmm9, %zmm0, %zmm0
	addq	$576, %r10
	incq	%rax
	addq	$8, %rbp
	cmpq	%rbp, %r8
	je	.LBB5_34
.LBB5_37:
	testb	$1, %al
	je	.LBB5_39
	prefetcht1	(%r9)
	addq	%rdi, %r9
	jmp	.LBB5_39
.LBB5_12:
	testq	%r8, %r8
	je	.LBB5_13
	movq	8(%r9), %rax
	movq	%r8, %r11
	shlq	$5, %r11
	addq	$63, %r11
	andq	$-64, %r11
	movq	%rcx, %r14
	addq	$128, %rcx
	movq	(%r9), %rdi
	leaq	(%rdx,%rsi), %r9
	addq	$64, %r9
	addq	%rsi, %rdx
	leaq	(%r11,%rsi), %r10
	addq	$68, %r10
	addq	%r11, %rdx
	addq	$68, %rdx
	shlq	$3, %r8
	vxorps	%xmm3, %xmm3, %xmm3
	xorl	%r11d, %r11d
	vpbroadcastd	.LCPI5_0(%rip), %zmm4
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%ebx, %ebx
	jmp	.LBB5_17
	.p2align	4
.LBB5_19:
	vpbroadcastd	-4(%r10,%r11), %zmm6
	vpbroadcastd	-4(%rdx,%r11), %zmm5
	vmovdqu64	64(%rcx), %zmm9
	vmovdqu64	128(%rcx), %zmm10
	prefetcht0	4160(%rcx)
	prefetcht0	4224(%rcx)
	vpandd	%zmm4, %zmm9, %zmm11
	vpandd	%zmm4, %zmm10, %zmm12
	vpbroadcastd	64(%rsi,%r11,4), %zmm7
	vmovdqa64	%zmm6, %zmm8
	vpdpbusd	%zmm7, %zmm11, %zmm8
	vpbroadcastd	(%r9,%r11,4), %zmm13
	vpdpbusd	%zmm7, %zmm12, %zmm6
	vmovdqa64	%zmm5, %zmm7
	vpdpbusd	%zmm13, %zmm11, %zmm7
	vpdpbusd	%zmm13, %zmm12, %zmm5
	vpsrld	$4, %zmm9, %zmm9
	vpandd	%zmm4, %zmm9, %zmm9
	vpsrld	$4, %zmm10, %zmm10
	vpandd	%zmm4, %zmm10, %zmm10
	vpbroadcastd	68(%rsi,%r11,4), %zmm11
	vpdpbusd	%zmm11, %zmm9, %zmm8
	vpdpbusd	%zmm11, %zmm10, %zmm6
	vpbroadcastd	4(%r9,%r11,4), %zmm11
	vpdpbusd	%zmm11, %zmm9, %zmm7
	vpdpbusd	%zmm11, %zmm10, %zmm5
	vmovdqu64	192(%rcx), %zmm9
	vmovdqu64	256(%rcx), %zmm10
	prefetcht0	4288(%rcx)
	prefetcht0	4352(%rcx)
	vpandd	%zmm4, %zmm9, %zmm11
	vpandd	%zmm4, %zmm10, %zmm12
	vpbroadcastd	72(%rsi,%r11,4), %zmm13
	vpdpbusd	%zmm13, %zmm11, %zmm8
	vpdpbusd	%zmm13, %zmm12, %zmm6
	vpbroadcastd	8(%r9,%r11,4), %zmm13
	vpdpbusd	%zmm13, %zmm11, %zmm7
	vpdpbusd	%zmm13, %zmm12, %zmm5
	vpsrld	$4, %zmm9, %zmm9
	vpandd	%zmm4, %zmm9, %zmm9
	vpsrld	$4, %zmm10, %zmm10
	vpandd	%zmm4, %zmm10, %zmm10
	vpbroadcastd	76(%rsi,%r11,4), %zmm11
	vpdpbusd	%zmm11, %zmm9, %zmm8
	vpdpbusd	%zmm11, %zmm10, %zmm6
	vpbroadcastd	12(%r9,%r11,4), %zmm11
	vpdpbusd	%zmm11, %zmm9, %zmm7
	vpdpbusd	%zmm11, %zmm10, %zmm5
	vmovdqu64	320(%rcx), %zmm9
	vmovdqu64	384(%rcx), %zmm10
	prefetcht0	4416(%rcx)
	prefetcht0	4480(%rcx)
	vpandd	%zmm4, %zmm9, %zmm11
	vpandd	%zmm4, %zmm10, %zmm12
	vpbroadcastd	80(%rsi,%r11,4), %zmm13
	vpdpbusd	%zmm13, %zmm11, %zmm8
	vpdpbusd	%zmm13, %zmm12, %zmm6
	vpbroadcastd	16(%r9,%r11,4), %zmm13
	vpdpbusd	%zmm13, %zmm11, %zmm7
	vpdpbusd	%zmm13, %zmm12, %zmm5
	vpsrld	$4, %zmm9, %zmm9
	vpandd	%zmm4, %zmm9, %zmm9
	vpsrld	$4, %zmm10, %zmm10
	vpandd	%zmm4, %zmm10, %zmm10
	vpbroadcastd	84(%rsi,%r11,4), %zmm11
	vpdpbusd	%zmm11, %zmm9, %zmm8
	vpdpbusd	%zmm11, %zmm10, %zmm6
	vpbroadcastd	20(%r9,%r11,4), %zmm11
	vpdpbusd	%zmm11, %zmm9, %zmm7
	vpdpbusd	%zmm11, %zmm10, %zmm5
	vmovdqu64	448(%rcx), %zmm9
	vmovdqu64	512(%rcx), %zmm10
	prefetcht0	4544(%rcx)
	prefetcht0	4608(%rcx)
	vpandd	%zmm4, %zmm9, %zmm11
	vpandd	%zmm4, %zmm10, %zmm12
	vpbroadcastd	88(%rsi,%r11,4), %zmm13
	vpdpbusd	%zmm13, %zmm11, %zmm8
	vpdpbusd	%zmm13, %zmm12, %zmm6
	vpbroadcastd	24(%r9,%r11,4), %zmm13
	vpdpbusd	%zmm13, %zmm11, %zmm7
	vpdpbusd	%zmm13, %zmm12, %zmm5
	vpsrld	$4, %zmm9, %zmm9
	vpandd	%zmm4, %zmm9, %zmm9
	vpsrld	$4, %zmm10, %zmm10
	vpandd	%zmm4, %zmm10, %zmm10
	vpbroadcastd	92(%rsi,%r11,4), %zmm11
	vpdpbusd	%zmm11, %zmm9, %zmm8
	vpdpbusd	%zmm11, %zmm10, %zmm6
	vpbroadcastd	28(%r9,%r11,4), %zmm11
	vpdpbusd	%zmm11, %zmm9, %zmm7
	vcvtph2ps	(%rcx), %zmm9
	vpdpbusd	%zmm11, %zmm10, %zmm5
	vcvtph2ps	32(%rcx), %zmm10
	vbroadcastss	(%r10,%r11), %zmm11
	vmulps	%zmm9, %zmm11, %zmm12
	vcvtdq2ps	%zmm8, %zmm8
	vmulps	%zmm8, %zmm12, %zmm8
	vaddps	%zmm8, %zmm3, %zmm3
	vmulps	%zmm10, %zmm11, %zmm8
	vcvtdq2ps	%zmm6, %zmm6
	vmulps	%zmm6, %zmm8, %zmm6
	vaddps	%zmm6, %zmm2, %zmm2
	vbroadcastss	(%rdx,%r11), %zmm6
	vmulps	%zmm9, %zmm6, %zmm8
	vcvtdq2ps	%zmm7, %zmm7
	vmulps	%zmm7, %zmm8, %zmm7
	vaddps	%zmm7, %zmm1, %zmm1
	vmulps	%zmm10, %zmm6, %zmm6
	vcvtdq2ps	%zmm5, %zmm5
	vmulps	%zmm5, %zmm6, %zmm5
	vaddps	%zmm5, %zmm0, %zmm0
	addq	$576, %rcx
	incq	%rbx
	addq	$8, %r11
	cmpq	%r11, %r8
	je	.LBB5_14
.LBB5_17:
	testb	$1, %bl
	je	.LBB5_19
	prefetcht1	(%rdi)
	addq	%rax, %rdi
	jmp	.LBB5_19
.LBB5_52:
	testq	%r8, %r8
	movq	%rcx, -24(%rsp)
	je	.LBB5_53
	movq	8(%r9), %rax
	movq	%rax, -8(%rsp)
	movq	%r8, %rax
	shlq	$5, %rax
	addq	$63, %rax
	andq	$-64, %rax
	leaq	128(%rcx), %r10
	movq	(%r9), %rcx
	movq	%rcx, -16(%rsp)
	leaq	(%rax,%rsi), %r11
	addq	$68, %r11
	addq	$92, %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vpbroadcastd	.LCPI5_0(%rip), %zmm12
	xorl	%ebx, %ebx
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
	jmp	.LBB5_57
	.p2align	4
.LBB5_59:
	leaq	-28(%rsi), %rax
	leaq	(%r11,%rbx,8), %rbp
	addq	$-4, %rbp
	vpbroadcastd	-4(%r11,%rbx,8), %zmm18
	vpbroadcastd	(%rbp,%rdx), %zmm17
	leaq	(%rbp,%rdx), %r13
	leaq	(%r13,%rdx), %r12
	vpbroadcastd	(%rdx,%r13), %zmm16
	leaq	(%r12,%rdx), %r15
	vpbroadcastd	(%rdx,%r12), %zmm15
	leaq	(%r15,%rdx), %r14
	vpbroadcastd	(%rdx,%r15), %zmm14
	vpbroadcastd	(%rdx,%r14), %zmm13
	vmovdqu64	64(%r10), %zmm25
	vmovdqu64	128(%r10), %zmm26
	prefetcht0	4160(%r10)
	prefetcht0	4224(%r10)
	vpandd	%zmm12, %zmm25, %zmm27
	vpandd	%zmm12, %zmm26, %zmm28
	vpbroadcastd	-28(%rsi), %zmm19
	vmovdqa64	%zmm18, %zmm24
	vpdpbusd	%zmm19, %zmm27, %zmm24
	vpdpbusd	%zmm19, %zmm28, %zmm18
	addq	%rdx, %rax
	vpbroadcastd	-28(%rsi,%rdx), %zmm19
	vmovdqa64	%zmm17, %zmm23
	vpdpbusd	%zmm19, %zmm27, %zmm23
	vpdpbusd	%zmm19, %zmm28, %zmm17
	leaq	(%rax,%rdx), %rdi
	vpbroadcastd	(%rdx,%rax), %zmm19
	vmovdqa64	%zmm16, %zmm22
	vpdpbusd	%zmm19, %zmm27, %zmm22
	vpdpbusd	%zmm19, %zmm28, %zmm16
	leaq	(%rdi,%rdx), %rcx
	vpbroadcastd	(%rdx,%rdi), %zmm19
	vmovdqa64	%zmm15, %zmm21
	vpdpbusd	%zmm19, %zmm27, %zmm21
	vpdpbusd	%zmm19, %zmm28, %zmm15
	leaq	(%rcx,%rdx), %r9
	vpbroadcastd	(%rdx,%rcx), %zmm19
	vmovdqa64	%zmm14, %zmm20
	vpdpbusd	%zmm19, %zmm27, %zmm20
	vpbroadcastd	(%rdx,%r9), %zmm29
	vpdpbusd	%zmm19, %zmm28, %zmm14
	vmovdqa64	%zmm13, %zmm19
	vpdpbusd	%zmm29, %zmm27, %zmm19
	vpdpbusd	%zmm29, %zmm28, %zmm13
	vpsrld	$4, %zmm25, %zmm25
	vpandd	%zmm12, %zmm25, %zmm25
	vpsrld	$4, %zmm26, %zmm26
	vpandd	%zmm12, %zmm26, %zmm26
	vpbroadcastd	-24(%rsi), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm24
	vpdpbusd	%zmm27, %zmm26, %zmm18
	vpbroadcastd	-24(%rsi,%rdx), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm23
	vpdpbusd	%zmm27, %zmm26, %zmm17
	vpbroadcastd	4(%rdx,%rax), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm22
	vpdpbusd	%zmm27, %zmm26, %zmm16
	vpbroadcastd	4(%rdx,%rdi), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm21
	vpdpbusd	%zmm27, %zmm26, %zmm15
	vpbroadcastd	4(%rdx,%rcx), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm20
	vpdpbusd	%zmm27, %zmm26, %zmm14
	vpbroadcastd	4(%rdx,%r9), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm19
	vpdpbusd	%zmm27, %zmm26, %zmm13
	vmovdqu64	192(%r10), %zmm25
	vmovdqu64	256(%r10), %zmm26
	prefetcht0	4288(%r10)
	prefetcht0	4352(%r10)
	vpandd	%zmm12, %zmm25, %zmm27
	vpandd	%zmm12, %zmm26, %zmm28
	vpbroadcastd	-20(%rsi), %zmm29
	vpdpbusd	%zmm29, %zmm27, %zmm24
	vpdpbusd	%zmm29, %zmm28, %zmm18
	vpbroadcastd	-20(%rsi,%rdx), %zmm29
	vpdpbusd	%zmm29, %zmm27, %zmm23
	vpdpbusd	%zmm29, %zmm28, %zmm17
	vpbroadcastd	8(%rdx,%rax), %zmm29
	vpdpbusd	%zmm29, %zmm27, %zmm22
	vpdpbusd	%zmm29, %zmm28, %zmm16
	vpbroadcastd	8(%rdx,%rdi), %zmm29
	vpdpbusd	%zmm29, %zmm27, %zmm21
	vpdpbusd	%zmm29, %zmm28, %zmm15
	vpbroadcastd	8(%rdx,%rcx), %zmm29
	vpdpbusd	%zmm29, %zmm27, %zmm20
	vpdpbusd	%zmm29, %zmm28, %zmm14
	vpbroadcastd	8(%rdx,%r9), %zmm29
	vpdpbusd	%zmm29, %zmm27, %zmm19
	vpdpbusd	%zmm29, %zmm28, %zmm13
	vpsrld	$4, %zmm25, %zmm25
	vpandd	%zmm12, %zmm25, %zmm25
	vpsrld	$4, %zmm26, %zmm26
	vpandd	%zmm12, %zmm26, %zmm26
	vpbroadcastd	-16(%rsi), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm24
	vpdpbusd	%zmm27, %zmm26, %zmm18
	vpbroadcastd	-16(%rsi,%rdx), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm23
	vpdpbusd	%zmm27, %zmm26, %zmm17
	vpbroadcastd	12(%rdx,%rax), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm22
	vpdpbusd	%zmm27, %zmm26, %zmm16
	vpbroadcastd	12(%rdx,%rdi), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm21
	vpdpbusd	%zmm27, %zmm26, %zmm15
	vpbroadcastd	12(%rdx,%rcx), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm20
	vpdpbusd	%zmm27, %zmm26, %zmm14
	vpbroadcastd	12(%rdx,%r9), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm19
	vpdpbusd	%zmm27, %zmm26, %zmm13
	vmovdqu64	320(%r10), %zmm25
	vmovdqu64	384(%r10), %zmm26
	prefetcht0	4416(%r10)
	prefetcht0	4480(%r10)
	vpandd	%zmm12, %zmm25, %zmm27
	vpandd	%zmm12, %zmm26, %zmm28
	vpbroadcastd	-12(%rsi), %zmm29
	vpdpbusd	%zmm29, %zmm27, %zmm24
	vpdpbusd	%zmm29, %zmm28, %zmm18
	vpbroadcastd	-12(%rsi,%rdx), %zmm29
	vpdpbusd	%zmm29, %zmm27, %zmm23
	vpdpbusd	%zmm29, %zmm28, %zmm17
	vpbroadcastd	16(%rdx,%rax), %zmm29
	vpdpbusd	%zmm29, %zmm27, %zmm22
	vpdpbusd	%zmm29, %zmm28, %zmm16
	vpbroadcastd	16(%rdx,%rdi), %zmm29
	vpdpbusd	%zmm29, %zmm27, %zmm21
	vpdpbusd	%zmm29, %zmm28, %zmm15
	vpbroadcastd	16(%rdx,%rcx), %zmm29
	vpdpbusd	%zmm29, %zmm27, %zmm20
	vpdpbusd	%zmm29, %zmm28, %zmm14
	vpbroadcastd	16(%rdx,%r9), %zmm29
	vpdpbusd	%zmm29, %zmm27, %zmm19
	vpdpbusd	%zmm29, %zmm28, %zmm13
	vpsrld	$4, %zmm25, %zmm25
	vpandd	%zmm12, %zmm25, %zmm25
	vpsrld	$4, %zmm26, %zmm26
	vpandd	%zmm12, %zmm26, %zmm26
	vpbroadcastd	-8(%rsi), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm24
	vpdpbusd	%zmm27, %zmm26, %zmm18
	vpbroadcastd	-8(%rsi,%rdx), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm23
	vpdpbusd	%zmm27, %zmm26, %zmm17
	vpbroadcastd	20(%rdx,%rax), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm22
	vpdpbusd	%zmm27, %zmm26, %zmm16
	vpbroadcastd	20(%rdx,%rdi), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm21
	vpdpbusd	%zmm27, %zmm26, %zmm15
	vpbroadcastd	20(%rdx,%rcx), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm20
	vpdpbusd	%zmm27, %zmm26, %zmm14
	vpbroadcastd	20(%rdx,%r9), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm19
	vpdpbusd	%zmm27, %zmm26, %zmm13
	vmovdqu64	448(%r10), %zmm25
	vmovdqu64	512(%r10), %zmm26
	prefetcht0	4544(%r10)
	prefetcht0	4608(%r10)
	vpandd	%zmm12, %zmm25, %zmm27
	vpandd	%zmm12, %zmm26, %zmm28
	vpbroadcastd	-4(%rsi), %zmm29
	vpdpbusd	%zmm29, %zmm27, %zmm24
	vpdpbusd	%zmm29, %zmm28, %zmm18
	vpbroadcastd	-4(%rsi,%rdx), %zmm29
	vpdpbusd	%zmm29, %zmm27, %zmm23
	vpdpbusd	%zmm29, %zmm28, %zmm17
	vpbroadcastd	24(%rdx,%rax), %zmm29
	vpdpbusd	%zmm29, %zmm27, %zmm22
	vpdpbusd	%zmm29, %zmm28, %zmm16
	vpbroadcastd	24(%rdx,%rdi), %zmm29
	vpdpbusd	%zmm29, %zmm27, %zmm21
	vpdpbusd	%zmm29, %zmm28, %zmm15
	vpbroadcastd	24(%rdx,%rcx), %zmm29
	vpdpbusd	%zmm29, %zmm27, %zmm20
	vpdpbusd	%zmm29, %zmm28, %zmm14
	vpbroadcastd	24(%rdx,%r9), %zmm29
	vpdpbusd	%zmm29, %zmm27, %zmm19
	vpdpbusd	%zmm29, %zmm28, %zmm13
	vpsrld	$4, %zmm25, %zmm25
	vpandd	%zmm12, %zmm25, %zmm25
	vpsrld	$4, %zmm26, %zmm26
	vpandd	%zmm12, %zmm26, %zmm26
	vpbroadcastd	(%rsi), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm24
	vpdpbusd	%zmm27, %zmm26, %zmm18
	vpbroadcastd	(%rsi,%rdx), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm23
	vpdpbusd	%zmm27, %zmm26, %zmm17
	vpbroadcastd	28(%rdx,%rax), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm22
	vpdpbusd	%zmm27, %zmm26, %zmm16
	vpbroadcastd	28(%rdx,%rdi), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm21
	vpdpbusd	%zmm27, %zmm26, %zmm15
	vpbroadcastd	28(%rdx,%rcx), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm20
	vpdpbusd	%zmm27, %zmm26, %zmm14
	vpbroadcastd	28(%rdx,%r9), %zmm27
	vpdpbusd	%zmm27, %zmm25, %zmm19
	vcvtph2ps	(%r10), %zmm25
	vpdpbusd	%zmm27, %zmm26, %zmm13
	vcvtph2ps	32(%r10), %zmm26
	vbroadcastss	(%r11,%rbx,8), %zmm27
	vmulps	%zmm25, %zmm27, %zmm28
	vcvtdq2ps	%zmm24, %zmm24
	vmulps	%zmm24, %zmm28, %zmm24
	vaddps	%zmm24, %zmm11, %zmm11
	vmulps	%zmm26, %zmm27, %zmm24
	vcvtdq2ps	%zmm18, %zmm18
	vmulps	%zmm18, %zmm24, %zmm18
	vaddps	%zmm18, %zmm10, %zmm10
	vbroadcastss	4(%rbp,%rdx), %zmm18
	vmulps	%zmm25, %zmm18, %zmm24
	vcvtdq2ps	%zmm23, %zmm23
	vmulps	%zmm23, %zmm24, %zmm23
	vaddps	%zmm23, %zmm9, %zmm9
	vmulps	%zmm26, %zmm18, %zmm18
	vcvtdq2ps	%zmm17, %zmm17
	vmulps	%zmm17, %zmm18, %zmm17
	vaddps	%zmm17, %zmm8, %zmm8
	vbroadcastss	4(%rdx,%r13), %zmm17
	vmulps	%zmm25, %zmm17, %zmm18
	vcvtdq2ps	%zmm22, %zmm22
	vmulps	%zmm22, %zmm18, %zmm18
	vaddps	%zmm18, %zmm7, %zmm7
	vmulps	%zmm26, %zmm17, %zmm17
	vcvtdq2ps	%zmm16, %zmm16
	vmulps	%zmm16, %zmm17, %zmm16
	vaddps	%zmm16, %zmm6, %zmm6
	vbroadcastss	4(%rdx,%r12), %zmm16
	vmulps	%zmm25, %zmm16, %zmm17
	vcvtdq2ps	%zmm21, %zmm18
	vmulps	%zmm18, %zmm17, %zmm17
	vaddps	%zmm17, %zmm5, %zmm5
	vmulps	%zmm26, %zmm16, %zmm16
	vcvtdq2ps	%zmm15, %zmm15
	vmulps	%zmm15, %zmm16, %zmm15
	vaddps	%zmm15, %zmm4, %zmm4
	vbroadcastss	4(%rdx,%r15), %zmm15
	vmulps	%zmm25, %zmm15, %zmm16
	vcvtdq2ps	%zmm20, %zmm17
	vmulps	%zmm17, %zmm16, %zmm16
	vaddps	%zmm16, %zmm3, %zmm3
	vmulps	%zmm26, %zmm15, %zmm15
	vcvtdq2ps	%zmm14, %zmm14
	vmulps	%zmm14, %zmm15, %zmm14
	vaddps	%zmm14, %zmm2, %zmm2
	vbroadcastss	4(%rdx,%r14), %zmm14
	vmulps	%zmm25, %zmm14, %zmm15
	vcvtdq2ps	%zmm19, %zmm16
	vmulps	%zmm16, %zmm15, %zmm15
	vaddps	%zmm15, %zmm1, %zmm1
	vmulps	%zmm26, %zmm14, %zmm14
	vcvtdq2ps	%zmm13, %zmm13
	vmulps	%zmm13, %zmm14, %zmm13
	vaddps	%zmm13, %zmm0, %zmm0
	addq	$576, %r10
	incq	%rbx
	addq	$32, %rsi
	cmpq	%rbx, %r8
	je	.LBB5_54
.LBB5_57:
	testb	$1, %bl
	je	.LBB5_59
	movq	-16(%rsp), %rax
	prefetcht1	(%rax)
	addq	-8(%rsp), %rax
	movq	%rax, -16(%rsp)
	jmp	.LBB5_59
.LBB5_43:
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
.LBB5_44:
	movq	56(%rsp), %rdi
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	16(%rdi), %rsi
	movq	24(%rdi), %rdx
	vmovups	(%rsi), %zmm12
	vmovups	64(%rsi), %zmm10
	cmpl	$0, 40(%rdi)
	sete	%sil
	kmovd	%esi, %k1
	vmovss	.LCPI5_1(%rip), %xmm11 {%k1} {z}
	vbroadcastss	%xmm11, %zmm11
	testq	%rdx, %rdx
	je	.LBB5_50
	movq	-24(%rsp), %r9
	vmulps	(%r9), %zmm9, %zmm9
	movq	32(%rdi), %rsi
	vaddps	%zmm12, %zmm9, %zmm9
	vaddps	(%rdx), %zmm9, %zmm9
	vmaxps	%zmm9, %zmm11, %zmm9
	vmovups	%zmm9, (%rax)
	vmulps	64(%r9), %zmm8, %zmm8
	vaddps	%zmm10, %zmm8, %zmm8
	vaddps	64(%rdx), %zmm8, %zmm8
	vmaxps	%zmm8, %zmm11, %zmm8
	vmovups	%zmm8, 64(%rax)
	vmulps	(%r9), %zmm7, %zmm7
	vaddps	%zmm12, %zmm7, %zmm7
	vaddps	(%rdx,%rsi,4), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm11, %zmm7
	vmovups	%zmm7, (%rax,%rcx,4)
	vmulps	64(%r9), %zmm6, %zmm6
	vaddps	%zmm10, %zmm6, %zmm6
	vaddps	64(%rdx,%rsi,4), %zmm6, %zmm6
	vmaxps	%zmm6, %zmm11, %zmm6
	vmovups	%zmm6, 64(%rax,%rcx,4)
	vmulps	(%r9), %zmm5, %zmm5
	vaddps	%zmm12, %zmm5, %zmm5
	vaddps	(%rdx,%rsi,8), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm11, %zmm5
	vmovups	%zmm5, (%rax,%rcx,8)
	vmulps	64(%r9), %zmm4, %zmm4
	vaddps	%zmm10, %zmm4, %zmm4
	vaddps	64(%rdx,%rsi,8), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm11, %zmm4
	vmovups	%zmm4, 64(%rax,%rcx,8)
	leaq	(%rsi,%rsi,2), %rdi
	leaq	(%rcx,%rcx,2), %r8
	vmulps	(%r9), %zmm3, %zmm3
	vaddps	%zmm12, %zmm3, %zmm3
	vaddps	(%rdx,%rdi,4), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm11, %zmm3
	vmovups	%zmm3, (%rax,%r8,4)
	vmulps	64(%r9), %zmm2, %zmm2
	vaddps	%zmm10, %zmm2, %zmm2
	vaddps	64(%rdx,%rdi,4), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm11, %zmm2
	vmovups	%zmm2, 64(%rax,%r8,4)
	shlq	$4, %rsi
	shlq	$4, %rcx
	vmulps	(%r9), %zmm1, %zmm1
	vaddps	%zmm12, %zmm1, %zmm1
	vaddps	(%rdx,%rsi), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm11, %zmm1
	vmovups	%zmm1, (%rax,%rcx)
	vmulps	64(%r9), %zmm0, %zmm0
	vaddps	%zmm10, %zmm0, %zmm0
	vaddps	64(%rdx,%rsi), %zmm0, %zmm0
	jmp	.LBB5_51
.LBB5_50:
	movq	-24(%rsp), %rsi
	vmulps	(%rsi), %zmm9, %zmm9
	vaddps	%zmm12, %zmm9, %zmm9
	vmaxps	%zmm9, %zmm11, %zmm9
	vmovups	%zmm9, (%rax)
	vmulps	64(%rsi), %zmm8, %zmm8
	vaddps	%zmm10, %zmm8, %zmm8
	vmaxps	%zmm8, %zmm11, %zmm8
	vmovups	%zmm8, 64(%rax)
	vmulps	(%rsi), %zmm7, %zmm7
	vaddps	%zmm12, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm11, %zmm7
	vmovups	%zmm7, (%rax,%rcx,4)
	vmulps	64(%rsi), %zmm6, %zmm6
	vaddps	%zmm10, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm11, %zmm6
	vmovups	%zmm6, 64(%rax,%rcx,4)
	vmulps	(%rsi), %zmm5, %zmm5
	vaddps	%zmm12, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm11, %zmm5
	vmovups	%zmm5, (%rax,%rcx,8)
	vmulps	64(%rsi), %zmm4, %zmm4
	vaddps	%zmm10, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm11, %zmm4
	vmovups	%zmm4, 64(%rax,%rcx,8)
	leaq	(%rcx,%rcx,2), %rdx
	vmulps	(%rsi), %zmm3, %zmm3
	vaddps	%zmm12, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm11, %zmm3
	vmovups	%zmm3, (%rax,%rdx,4)
	vmulps	64(%rsi), %zmm2, %zmm2
	vaddps	%zmm10, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm11, %zmm2
	vmovups	%zmm2, 64(%rax,%rdx,4)
	shlq	$4, %rcx
	vmulps	(%rsi), %zmm1, %zmm1
	vaddps	%zmm12, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm11, %zmm1
	vmovups	%zmm1, (%rax,%rcx)
	vmulps	64(%rsi), %zmm0, %zmm0
	vaddps	%zmm10, %zmm0, %zmm0
.LBB5_51:
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, 64(%rax,%rcx)
	jmp	.LBB5_61
.LBB5_23:
	movq	%rcx, %r13
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm1, %xmm1, %xmm1
.LBB5_24:
	movq	(%rbp), %rax
	movq	8(%rbp), %rcx
	movq	16(%rbp), %rsi
	movq	24(%rbp), %rdx
	vmovups	(%rsi), %zmm8
	vmovups	64(%rsi), %zmm6
	cmpl	$0, 40(%rbp)
	sete	%sil
	kmovd	%esi, %k1
	vmovss	.LCPI5_1(%rip), %xmm7 {%k1} {z}
	vbroadcastss	%xmm7, %zmm7
	testq	%rdx, %rdx
	je	.LBB5_30
	vmulps	(%r13), %zmm5, %zmm5
	movq	32(%rbp), %rsi
	vaddps	%zmm8, %zmm5, %zmm5
	vaddps	(%rdx), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm7, %zmm5
	vmovups	%zmm5, (%rax)
	vmulps	64(%r13), %zmm4, %zmm4
	vaddps	%zmm6, %zmm4, %zmm4
	vaddps	64(%rdx), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm7, %zmm4
	vmovups	%zmm4, 64(%rax)
	vmulps	(%r13), %zmm3, %zmm3
	vaddps	%zmm8, %zmm3, %zmm3
	vaddps	(%rdx,%rsi,4), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm7, %zmm3
	vmovups	%zmm3, (%rax,%rcx,4)
	vmulps	64(%r13), %zmm2, %zmm2
	vaddps	%zmm6, %zmm2, %zmm2
	vaddps	64(%rdx,%rsi,4), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm7, %zmm2
	vmovups	%zmm2, 64(%rax,%rcx,4)
	vmulps	(%r13), %zmm0, %zmm0
	vaddps	%zmm8, %zmm0, %zmm0
	vaddps	(%rdx,%rsi,8), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm7, %zmm0
	vmovups	%zmm0, (%rax,%rcx,8)
	vmulps	64(%r13), %zmm1, %zmm0
	vaddps	%zmm6, %zmm0, %zmm0
	vaddps	64(%rdx,%rsi,8), %zmm0, %zmm0
	jmp	.LBB5_31
.LBB5_30:
	vmulps	(%r13), %zmm5, %zmm5
	vaddps	%zmm8, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm7, %zmm5
	vmovups	%zmm5, (%rax)
	vmulps	64(%r13), %zmm4, %zmm4
	vaddps	%zmm6, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm7, %zmm4
	vmovups	%zmm4, 64(%rax)
	vmulps	(%r13), %zmm3, %zmm3
	vaddps	%zmm8, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm7, %zmm3
	vmovups	%zmm3, (%rax,%rcx,4)
	vmulps	64(%r13), %zmm2, %zmm2
	vaddps	%zmm6, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm7, %zmm2
	vmovups	%zmm2, 64(%rax,%rcx,4)
	vmulps	(%r13), %zmm0, %zmm0
	vaddps	%zmm8, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm7, %zmm0
	vmovups	%zmm0, (%rax,%rcx,8)
	vmulps	64(%r13), %zmm1, %zmm0
	vaddps	%zmm6, %zmm0, %zmm0
.LBB5_31:
	vmaxps	%zmm0, %zmm7, %zmm0
	vmovups	%zmm0, 64(%rax,%rcx,8)
	jmp	.LBB5_61
.LBB5_33:
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
.LBB5_34:
	movq	56(%rsp), %r8
	movq	(%r8), %rax
	movq	8(%r8), %rcx
	movq	16(%r8), %rsi
	movq	24(%r8), %rdx
	vmovups	(%rsi), %zmm10
	vmovups	64(%rsi), %zmm8
	cmpl	$0, 40(%r8)
	sete	%sil
	kmovd	%esi, %k1
	vmovss	.LCPI5_1(%rip), %xmm9 {%k1} {z}
	vbroadcastss	%xmm9, %zmm9
	testq	%rdx, %rdx
	je	.LBB5_40
	movq	-24(%rsp), %rdi
	vmulps	(%rdi), %zmm7, %zmm7
	movq	32(%r8), %rsi
	vaddps	%zmm10, %zmm7, %zmm7
	vaddps	(%rdx), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm9, %zmm7
	vmovups	%zmm7, (%rax)
	vmulps	64(%rdi), %zmm6, %zmm6
	vaddps	%zmm8, %zmm6, %zmm6
	vaddps	64(%rdx), %zmm6, %zmm6
	vmaxps	%zmm6, %zmm9, %zmm6
	vmovups	%zmm6, 64(%rax)
	vmulps	(%rdi), %zmm5, %zmm5
	vaddps	%zmm10, %zmm5, %zmm5
	vaddps	(%rdx,%rsi,4), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, (%rax,%rcx,4)
	vmulps	64(%rdi), %zmm4, %zmm4
	vaddps	%zmm8, %zmm4, %zmm4
	vaddps	64(%rdx,%rsi,4), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm9, %zmm4
	vmovups	%zmm4, 64(%rax,%rcx,4)
	vmulps	(%rdi), %zmm3, %zmm3
	vaddps	%zmm10, %zmm3, %zmm3
	vaddps	(%rdx,%rsi,8), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm9, %zmm3
	vmovups	%zmm3, (%rax,%rcx,8)
	vmulps	64(%rdi), %zmm2, %zmm2
	vaddps	%zmm8, %zmm2, %zmm2
	vaddps	64(%rdx,%rsi,8), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm9, %zmm2
	vmovups	%zmm2, 64(%rax,%rcx,8)
	leaq	(%rsi,%rsi,2), %rsi
	leaq	(%rcx,%rcx,2), %rcx
	vmulps	(%rdi), %zmm1, %zmm1
	vaddps	%zmm10, %zmm1, %zmm1
	vaddps	(%rdx,%rsi,4), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm9, %zmm1
	vmovups	%zmm1, (%rax,%rcx,4)
	vmulps	64(%rdi), %zmm0, %zmm0
	vaddps	%zmm8, %zmm0, %zmm0
	vaddps	64(%rdx,%rsi,4), %zmm0, %zmm0
	jmp	.LBB5_41
.LBB5_40:
	movq	-24(%rsp), %rdx
	vmulps	(%rdx), %zmm7, %zmm7
	vaddps	%zmm10, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm9, %zmm7
	vmovups	%zmm7, (%rax)
	vmulps	64(%rdx), %zmm6, %zmm6
	vaddps	%zmm8, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm9, %zmm6
	vmovups	%zmm6, 64(%rax)
	vmulps	(%rdx), %zmm5, %zmm5
	vaddps	%zmm10, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, (%rax,%rcx,4)
	vmulps	64(%rdx), %zmm4, %zmm4
	vaddps	%zmm8, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm9, %zmm4
	vmovups	%zmm4, 64(%rax,%rcx,4)
	vmulps	(%rdx), %zmm3, %zmm3
	vaddps	%zmm10, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm9, %zmm3
	vmovups	%zmm3, (%rax,%rcx,8)
	vmulps	64(%rdx), %zmm2, %zmm2
	vaddps	%zmm8, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm9, %zmm2
	vmovups	%zmm2, 64(%rax,%rcx,8)
	leaq	(%rcx,%rcx,2), %rcx
	vmulps	(%rdx), %zmm1, %zmm1
	vaddps	%zmm10, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm9, %zmm1
	vmovups	%zmm1, (%rax,%rcx,4)
	vmulps	64(%rdx), %zmm0, %zmm0
	vaddps	%zmm8, %zmm0, %zmm0
.LBB5_41:
	vmaxps	%zmm0, %zmm9, %zmm0
	vmovups	%zmm0, 64(%rax,%rcx,4)
	jmp	.LBB5_61
.LBB5_3:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB5_4:
	movq	(%r15), %rax
	movq	16(%r15), %rdx
	movq	24(%r15), %rsi
	vmovups	(%rdx), %zmm4
	vmovups	64(%rdx), %zmm2
	cmpl	$0, 40(%r15)
	sete	%dl
	kmovd	%edx, %k1
	vmovss	.LCPI5_1(%rip), %xmm3 {%k1} {z}
	vbroadcastss	%xmm3, %zmm3
	testq	%rsi, %rsi
	je	.LBB5_10
	vmulps	(%rcx), %zmm1, %zmm1
	vaddps	%zmm4, %zmm1, %zmm1
	vaddps	(%rsi), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm3, %zmm1
	vmovups	%zmm1, (%rax)
	vmulps	64(%rcx), %zmm0, %zmm0
	vaddps	%zmm2, %zmm0, %zmm0
	vaddps	64(%rsi), %zmm0, %zmm0
	jmp	.LBB5_11
.LBB5_13:
	movq	%rcx, %r14
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB5_14:
	movq	(%r15), %rax
	movq	8(%r15), %rcx
	movq	16(%r15), %rsi
	movq	24(%r15), %rdx
	vmovups	(%rsi), %zmm6
	vmovups	64(%rsi), %zmm4
	cmpl	$0, 40(%r15)
	sete	%sil
	kmovd	%esi, %k1
	vmovss	.LCPI5_1(%rip), %xmm5 {%k1} {z}
	vbroadcastss	%xmm5, %zmm5
	testq	%rdx, %rdx
	je	.LBB5_20
	vmulps	(%r14), %zmm3, %zmm3
	movq	32(%r15), %rsi
	vaddps	%zmm6, %zmm3, %zmm3
	vaddps	(%rdx), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm5, %zmm3
	vmovups	%zmm3, (%rax)
	vmulps	64(%r14), %zmm2, %zmm2
	vaddps	%zmm4, %zmm2, %zmm2
	vaddps	64(%rdx), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm5, %zmm2
	vmovups	%zmm2, 64(%rax)
	vmulps	(%r14), %zmm1, %zmm1
	vaddps	%zmm6, %zmm1, %zmm1
	vaddps	(%rdx,%rsi,4), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm5, %zmm1
	vmovups	%zmm1, (%rax,%rcx,4)
	vmulps	64(%r14), %zmm0, %zmm0
	vaddps	%zmm4, %zmm0, %zmm0
	vaddps	64(%rdx,%rsi,4), %zmm0, %zmm0
	jmp	.LBB5_21
.LBB5_10:
	vmulps	(%rcx), %zmm1, %zmm1
	vaddps	%zmm4, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm3, %zmm1
	vmovups	%zmm1, (%rax)
	vmulps	64(%rcx), %zmm0, %zmm0
	vaddps	%zmm2, %zmm0, %zmm0
.LBB5_11:
	vmaxps	%zmm0, %zmm3, %zmm0
	vmovups	%zmm0, 64(%rax)
	jmp	.LBB5_61
.LBB5_20:
	vmulps	(%r14), %zmm3, %zmm3
	vaddps	%zmm6, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm5, %zmm3
	vmovups	%zmm3, (%rax)
	vmulps	64(%r14), %zmm2, %zmm2
	vaddps	%zmm4, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm5, %zmm2
	vmovups	%zmm2, 64(%rax)
	vmulps	(%r14), %zmm1, %zmm1
	vaddps	%zmm6, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm5, %zmm1
	vmovups	%zmm1, (%rax,%rcx,4)
	vmulps	64(%r14), %zmm0, %zmm0
	vaddps	%zmm4, %zmm0, %zmm0
.LBB5_21:
	vmaxps	%zmm0, %zmm5, %zmm0
	vmovups	%zmm0, 64(%rax,%rcx,4)
	jmp	.LBB5_61
.LBB5_53:
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
.LBB5_54:
	movq	56(%rsp), %rdi
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	16(%rdi), %rsi
	movq	24(%rdi), %rdx
	vmovups	(%rsi), %zmm14
	vmovups	64(%rsi), %zmm12
	cmpl	$0, 40(%rdi)
	sete	%sil
	kmovd	%esi, %k1
	vmovss	.LCPI5_1(%rip), %xmm13 {%k1} {z}
	vbroadcastss	%xmm13, %zmm13
	testq	%rdx, %rdx
	je	.LBB5_60
	movq	-24(%rsp), %r9
	vmulps	(%r9), %zmm11, %zmm11
	movq	32(%rdi), %rsi
	vaddps	%zmm14, %zmm11, %zmm11
	vaddps	(%rdx), %zmm11, %zmm11
	vmaxps	%zmm11, %zmm13, %zmm11
	vmovups	%zmm11, (%rax)
	vmulps	64(%r9), %zmm10, %zmm10
	vaddps	%zmm12, %zmm10, %zmm10
	vaddps	64(%rdx), %zmm10, %zmm10
	vmaxps	%zmm10, %zmm13, %zmm10
	vmovups	%zmm10, 64(%rax)
	vmulps	(%r9), %zmm9, %zmm9
	vaddps	%zmm14, %zmm9, %zmm9
	vaddps	(%rdx,%rsi,4), %zmm9, %zmm9
	vmaxps	%zmm9, %zmm13, %zmm9
	vmovups	%zmm9, (%rax,%rcx,4)
	vmulps	64(%r9), %zmm8, %zmm8
	vaddps	%zmm12, %zmm8, %zmm8
	vaddps	64(%rdx,%rsi,4), %zmm8, %zmm8
	vmaxps	%zmm8, %zmm13, %zmm8
	vmovups	%zmm8, 64(%rax,%rcx,4)
	vmulps	(%r9), %zmm7, %zmm7
	vaddps	%zmm14, %zmm7, %zmm7
	vaddps	(%rdx,%rsi,8), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm13, %zmm7
	vmovups	%zmm7, (%rax,%rcx,8)
	vmulps	64(%r9), %zmm6, %zmm6
	vaddps	%zmm12, %zmm6, %zmm6
	vaddps	64(%rdx,%rsi,8), %zmm6, %zmm6
	vmaxps	%zmm6, %zmm13, %zmm6
	vmovups	%zmm6, 64(%rax,%rcx,8)
	leaq	(%rsi,%rsi,2), %rdi
	vmulps	(%r9), %zmm5, %zmm5
	leaq	(%rcx,%rcx,2), %r8
	vaddps	%zmm14, %zmm5, %zmm5
	vaddps	(%rdx,%rdi,4), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm13, %zmm5
	vmovups	%zmm5, (%rax,%r8,4)
	vmulps	64(%r9), %zmm4, %zmm4
	vaddps	%zmm12, %zmm4, %zmm4
	vaddps	64(%rdx,%rdi,4), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm13, %zmm4
	vmovups	%zmm4, 64(%rax,%r8,4)
	leaq	(%rsi,%rsi,4), %rdi
	shlq	$4, %rsi
	movq	%rcx, %r8
	vmulps	(%r9), %zmm3, %zmm3
	shlq	$4, %r8
	vaddps	%zmm14, %zmm3, %zmm3
	vaddps	(%rdx,%rsi), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm13, %zmm3
	vmovups	%zmm3, (%rax,%r8)
	vmulps	64(%r9), %zmm2, %zmm2
	vaddps	%zmm12, %zmm2, %zmm2
	vaddps	64(%rdx,%rsi), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm13, %zmm2
	vmovups	%zmm2, 64(%rax,%r8)
	leaq	(%rcx,%rcx,4), %rcx
	vmulps	(%r9), %zmm1, %zmm1
	vaddps	%zmm14, %zmm1, %zmm1
	vaddps	(%rdx,%rdi,4), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm13, %zmm1
	vmovups	%zmm1, (%rax,%rcx,4)
	vmulps	64(%r9), %zmm0, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vaddps	64(%rdx,%rdi,4), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, 64(%rax,%rcx,4)
	jmp	.LBB5_61
.LBB5_60:
	movq	-24(%rsp), %rsi
	vmulps	(%rsi), %zmm11, %zmm11
	vaddps	%zmm14, %zmm11, %zmm11
	vmaxps	%zmm11, %zmm13, %zmm11
	vmovups	%zmm11, (%rax)
	vmulps	64(%rsi), %zmm10, %zmm10
	vaddps	%zmm12, %zmm10, %zmm10
	vmaxps	%zmm10, %zmm13, %zmm10
	vmovups	%zmm10, 64(%rax)
	vmulps	(%rsi), %zmm9, %zmm9
	vaddps	%zmm14, %zmm9, %zmm9
	vmaxps	%zmm9, %zmm13, %zmm9
	vmovups	%zmm9, (%rax,%rcx,4)
	vmulps	64(%rsi), %zmm8, %zmm8
	vaddps	%zmm12, %zmm8, %zmm8
	vmaxps	%zmm8, %zmm13, %zmm8
	vmovups	%zmm8, 64(%rax,%rcx,4)
	vmulps	(%rsi), %zmm7, %zmm7
	vaddps	%zmm14, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm13, %zmm7
	vmovups	%zmm7, (%rax,%rcx,8)
	vmulps	64(%rsi), %zmm6, %zmm6
	vaddps	%zmm12, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm13, %zmm6
	vmovups	%zmm6, 64(%rax,%rcx,8)
	vmulps	(%rsi), %zmm5, %zmm5
	leaq	(%rcx,%rcx,2), %rdx
	vaddps	%zmm14, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm13, %zmm5
	vmovups	%zmm5, (%rax,%rdx,4)
	vmulps	64(%rsi), %zmm4, %zmm4
	vaddps	%zmm12, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm13, %zmm4
	vmovups	%zmm4, 64(%rax,%rdx,4)
	leaq	(%rcx,%rcx,4), %rdx
	vmulps	(%rsi), %zmm3, %zmm3
	shlq	$4, %rcx
	vaddps	%zmm14, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm13, %zmm3
	vmovups	%zmm3, (%rax,%rcx)
	vmulps	64(%rsi), %zmm2, %zmm2
	vaddps	%zmm12, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm13, %zmm2
	vmovups	%zmm2, 64(%rax,%rcx)
	vmulps	(%rsi), %zmm1, %zmm1
	vaddps	%zmm14, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm13, %zmm1
	vmovups	%zmm1, (%rax,%rdx,4)
	vmulps	64(%rsi), %zmm0, %zmm0
	vaddps	%zmm12, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, 64(%rax,%rdx,4)
.LBB5_61:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB5_62:
	vzeroupper
	retq
.Lfunc_end5:
	.size	tile_of, .Lfunc_end5-tile_of
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI5_0:
	.long	.LBB5_2-.LJTI5_0
	.long	.LBB5_12-.LJTI5_0
	.long	.LBB5_22-.LJTI5_0
	.long	.LBB5_32-.LJTI5_0
	.long	.LBB5_42-.LJTI5_0
	.long	.LBB5_52-.LJTI5_0
	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"avx512vnni"
	.size	.L.str, 11
	.hidden	contrast_avx512vnni_int4
	.type	contrast_avx512vnni_int4,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	contrast_avx512vnni_int4
	.p2align	3, 0x0
contrast_avx512vnni_int4:
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
	.size	contrast_avx512vnni_int4, 96
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
