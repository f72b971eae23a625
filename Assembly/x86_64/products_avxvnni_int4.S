// Made of Sources/CContrastKernels/products_avxvnni_int4.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__x86_64__)
	.text
	.p2align	4
	.type	panel_bytes,@function
panel_bytes:
	addq	$31, %rdi
	shrq	$5, %rdi
	leaq	(%rdi,%rdi,8), %rax
	shlq	$5, %rax
	addq	$127, %rax
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
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI1_11:
	.byte	0
	.byte	4
	.byte	8
	.byte	12
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
.LCPI1_12:
	.byte	0
	.byte	4
	.byte	8
	.byte	12
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
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
	subq	$8616, %rsp
	movq	%rcx, %rbx
	movq	%rdx, %r14
	movq	%rsi, 32(%rsp)
	movq	%rdi, 24(%rsp)
	leaq	31(%rcx), %rbp
	movq	%rbp, %r13
	shrq	$5, %r13
	leaq	(,%r13,8), %rdx
	addq	%r13, %rdx
	shlq	$5, %rdx
	addq	$127, %rdx
	andq	$-64, %rdx
	movq	%r8, 48(%rsp)
	movq	%r8, %rdi
	xorl	%esi, %esi
	callq	memset@PLT
	movq	%r14, 104(%rsp)
	testq	%r14, %r14
	je	.LBB1_22
	movq	32(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, 88(%rsp)
	movl	$64, %eax
	movq	%rax, 56(%rsp)
	movl	$288, %r15d
	movq	$0, 8(%rsp)
	vbroadcastss	.LCPI1_9(%rip), %xmm0
	vmovaps	%xmm0, 288(%rsp)
	vbroadcastss	.LCPI1_10(%rip), %xmm0
	vmovaps	%xmm0, 272(%rsp)
	movq	24(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rbx, 40(%rsp)
	movq	%rbp, 96(%rsp)
	jmp	.LBB1_2
	.p2align	4
.LBB1_21:
	movq	8(%rsp), %rcx
	incq	%rcx
	addq	$2, 56(%rsp)
	addq	$4, %r15
	movq	16(%rsp), %rax
	addq	88(%rsp), %rax
	movq	%rax, 16(%rsp)
	movq	%rcx, 8(%rsp)
	cmpq	104(%rsp), %rcx
	movq	40(%rsp), %rbx
	movq	96(%rsp), %rbp
	je	.LBB1_22
.LBB1_2:
	vxorps	%xmm3, %xmm3, %xmm3
	cmpq	$32, %rbp
	jb	.LBB1_16
	movq	8(%rsp), %rax
	imulq	32(%rsp), %rax
	movq	24(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r12
	xorl	%r14d, %r14d
	.p2align	4
.LBB1_4:
	vmovaps	%xmm3, 304(%rsp)
	movq	%r14, %rax
	shlq	$5, %rax
	movq	%r14, %rsi
	shlq	$7, %rsi
	addq	%r12, %rsi
	movq	%rbx, %rdx
	subq	%rax, %rdx
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 240(%rsp)
	vmovups	%ymm0, 208(%rsp)
	vmovups	%ymm0, 176(%rsp)
	vmovups	%ymm0, 144(%rsp)
	cmpq	$32, %rdx
	movl	$32, %eax
	cmovaeq	%rax, %rdx
	shll	$2, %edx
	leaq	144(%rsp), %rdi
	vzeroupper
	callq	memcpy@PLT
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	vpxor	%xmm4, %xmm4, %xmm4
	jmp	.LBB1_5
	.p2align	4
.LBB1_9:
	cmoval	%esi, %eax
	addq	$2, %rcx
	cmpq	$32, %rcx
	je	.LBB1_10
.LBB1_5:
	movl	144(%rsp,%rcx,4), %edi
	movl	148(%rsp,%rcx,4), %edx
	movl	%edi, %esi
	andl	$2147483647, %esi
	cmpl	%eax, %esi
	jbe	.LBB1_7
	vmovd	%edi, %xmm4
.LBB1_7:
	cmoval	%esi, %eax
	movl	%edx, %esi
	andl	$2147483647, %esi
	cmpl	%eax, %esi
	jbe	.LBB1_9
	vmovd	%edx, %xmm4
	jmp	.LBB1_9
	.p2align	4
.LBB1_10:
	vmovss	.LCPI1_0(%rip), %xmm1
	cmpl	$2139095039, %eax
	vbroadcastss	.LCPI1_3(%rip), %ymm13
	vbroadcastss	.LCPI1_4(%rip), %ymm12
	vbroadcastss	.LCPI1_5(%rip), %ymm14
	vbroadcastss	.LCPI1_6(%rip), %ymm15
	ja	.LBB1_14
	vmovd	%eax, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vmovss	.LCPI1_1(%rip), %xmm0
	vucomiss	%xmm2, %xmm0
	ja	.LBB1_14
	vpbroadcastd	%xmm4, %ymm1
	vmovups	144(%rsp), %ymm2
	vdivps	%ymm1, %ymm2, %ymm0
	vmovups	%ymm0, 384(%rsp)
	vmovups	176(%rsp), %ymm2
	vdivps	%ymm1, %ymm2, %ymm0
	vmovups	%ymm0, 352(%rsp)
	vmovups	208(%rsp), %ymm2
	vdivps	%ymm1, %ymm2, %ymm0
	vmovups	%ymm0, 320(%rsp)
	vmovups	240(%rsp), %ymm2
	vdivps	%ymm1, %ymm2, %ymm0
	vmovups	%ymm0, 112(%rsp)
	vxorps	%xmm1, %xmm1, %xmm1
	movl	$28, %eax
	vmovdqa	%xmm4, 64(%rsp)
	.p2align	4
.LBB1_13:
	vxorps	%xmm8, %xmm8, %xmm8
	vcvtsi2ss	%eax, %xmm8, %xmm2
	vmulss	.LCPI1_2(%rip), %xmm2, %xmm2
	vbroadcastss	%xmm2, %ymm2
	vmovups	384(%rsp), %ymm0
	vmulps	%ymm0, %ymm2, %ymm3
	vmovups	352(%rsp), %ymm4
	vmulps	%ymm4, %ymm2, %ymm6
	vmovups	320(%rsp), %ymm5
	vmulps	%ymm5, %ymm2, %ymm7
	vmulps	112(%rsp), %ymm2, %ymm2
	vcmpltps	%ymm13, %ymm3, %ymm8
	vcmpltps	%ymm13, %ymm6, %ymm9
	vcmpltps	%ymm13, %ymm7, %ymm10
	vcmpltps	%ymm13, %ymm2, %ymm11
	vminps	%ymm3, %ymm12, %ymm3
	vminps	%ymm6, %ymm12, %ymm6
	vminps	%ymm7, %ymm12, %ymm7
	vminps	%ymm2, %ymm12, %ymm2
	vaddps	%ymm3, %ymm14, %ymm3
	vaddps	%ymm6, %ymm14, %ymm6
	vaddps	%ymm7, %ymm14, %ymm7
	vaddps	%ymm2, %ymm14, %ymm2
	vaddps	%ymm3, %ymm15, %ymm3
	vaddps	%ymm6, %ymm15, %ymm6
	vaddps	%ymm7, %ymm15, %ymm12
	vblendvps	%ymm8, %ymm13, %ymm3, %ymm3
	vblendvps	%ymm9, %ymm13, %ymm6, %ymm7
	vblendvps	%ymm10, %ymm13, %ymm12, %ymm14
	vaddps	%ymm2, %ymm15, %ymm2
	vblendvps	%ymm11, %ymm13, %ymm2, %ymm8
	vmulps	%ymm3, %ymm0, %ymm9
	vmulps	%ymm7, %ymm4, %ymm6
	vmulps	%ymm5, %ymm14, %ymm11
	vshufpd	$1, %xmm11, %xmm11, %xmm13
	vshufpd	$1, %xmm9, %xmm9, %xmm12
	vextractf128	$1, %ymm11, %xmm10
	vmulps	%ymm3, %ymm3, %ymm4
	vmulps	%ymm14, %ymm14, %ymm14
	vextractf128	$1, %ymm9, %xmm3
	vinsertps	$28, %xmm11, %xmm14, %xmm2
	vinsertps	$28, %xmm9, %xmm4, %xmm15
	vinsertps	$76, %xmm14, %xmm11, %xmm5
	vaddps	%xmm2, %xmm15, %xmm2
	vinsertps	$76, %xmm4, %xmm9, %xmm15
	vaddps	%xmm5, %xmm15, %xmm15
	vshufpd	$1, %xmm14, %xmm14, %xmm5
	vshufpd	$1, %xmm4, %xmm4, %xmm0
	vinsertps	$156, %xmm11, %xmm5, %xmm5
	vinsertps	$156, %xmm9, %xmm0, %xmm0
	vinsertps	$204, %xmm14, %xmm13, %xmm9
	vaddps	%xmm0, %xmm5, %xmm13
	vinsertps	$204, %xmm4, %xmm12, %xmm0
	vextractf128	$1, %ymm14, %xmm5
	vinsertps	$28, %xmm10, %xmm5, %xmm11
	vaddps	%xmm0, %xmm9, %xmm14
	vextractf128	$1, %ymm4, %xmm0
	vinsertps	$28, %xmm3, %xmm0, %xmm4
	vinsertps	$76, %xmm5, %xmm10, %xmm9
	vaddps	%xmm4, %xmm11, %xmm12
	vinsertps	$76, %xmm0, %xmm3, %xmm4
	vaddps	%xmm4, %xmm9, %xmm11
	vshufpd	$1, %xmm5, %xmm5, %xmm4
	vshufpd	$1, %xmm0, %xmm0, %xmm9
	vinsertps	$156, %xmm10, %xmm4, %xmm4
	vinsertps	$156, %xmm3, %xmm9, %xmm9
	vaddps	%xmm4, %xmm9, %xmm9
	vmulps	112(%rsp), %ymm8, %ymm4
	vshufpd	$1, %xmm10, %xmm10, %xmm10
	vinsertps	$204, %xmm5, %xmm10, %xmm5
	vshufpd	$1, %xmm4, %xmm4, %xmm10
	vshufpd	$1, %xmm3, %xmm3, %xmm3
	vmulps	%ymm7, %ymm7, %ymm7
	vmulps	%ymm8, %ymm8, %ymm8
	vinsertps	$204, %xmm0, %xmm3, %xmm0
	vaddps	%xmm0, %xmm5, %xmm0
	vinsertps	$28, %xmm4, %xmm8, %xmm3
	vinsertps	$28, %xmm6, %xmm7, %xmm5
	vaddps	%xmm5, %xmm3, %xmm3
	vaddps	%xmm3, %xmm2, %xmm2
	vinsertps	$76, %xmm8, %xmm4, %xmm3
	vinsertps	$76, %xmm7, %xmm6, %xmm5
	vaddps	%xmm5, %xmm3, %xmm3
	vaddps	%xmm3, %xmm15, %xmm3
	vshufpd	$1, %xmm8, %xmm8, %xmm5
	vshufpd	$1, %xmm7, %xmm7, %xmm15
	vinsertps	$156, %xmm4, %xmm5, %xmm5
	vinsertps	$156, %xmm6, %xmm15, %xmm15
	vaddps	%xmm5, %xmm15, %xmm5
	vshufpd	$1, %xmm6, %xmm6, %xmm15
	vinsertps	$204, %xmm8, %xmm10, %xmm10
	vinsertps	$204, %xmm7, %xmm15, %xmm15
	vaddps	%xmm15, %xmm10, %xmm10
	vbroadcastss	.LCPI1_6(%rip), %ymm15
	vextractf128	$1, %ymm4, %xmm4
	vextractf128	$1, %ymm6, %xmm6
	vaddps	%xmm5, %xmm13, %xmm5
	vextractf128	$1, %ymm8, %xmm8
	vinsertps	$28, %xmm4, %xmm8, %xmm13
	vextractf128	$1, %ymm7, %xmm7
	vaddps	%xmm10, %xmm14, %xmm10
	vinsertps	$28, %xmm6, %xmm7, %xmm14
	vaddps	%xmm14, %xmm13, %xmm13
	vinsertps	$76, %xmm8, %xmm4, %xmm14
	vaddps	%xmm13, %xmm12, %xmm12
	vinsertps	$76, %xmm7, %xmm6, %xmm13
	vaddps	%xmm13, %xmm14, %xmm13
	vbroadcastss	.LCPI1_5(%rip), %ymm14
	vaddps	%xmm13, %xmm11, %xmm11
	vbroadcastss	.LCPI1_3(%rip), %ymm13
	vaddps	%xmm2, %xmm12, %xmm2
	vaddps	%xmm3, %xmm11, %xmm3
	vshufpd	$1, %xmm8, %xmm8, %xmm11
	vshufpd	$1, %xmm7, %xmm7, %xmm12
	vinsertps	$156, %xmm4, %xmm11, %xmm11
	vinsertps	$156, %xmm6, %xmm12, %xmm12
	vaddps	%xmm12, %xmm11, %xmm11
	vbroadcastss	.LCPI1_4(%rip), %ymm12
	vaddps	%xmm11, %xmm9, %xmm9
	vshufpd	$1, %xmm4, %xmm4, %xmm4
	vinsertps	$204, %xmm8, %xmm4, %xmm4
	vshufpd	$1, %xmm6, %xmm6, %xmm6
	vinsertps	$204, %xmm7, %xmm6, %xmm6
	vaddps	%xmm5, %xmm9, %xmm5
	vaddps	%xmm6, %xmm4, %xmm4
	vaddps	%xmm4, %xmm0, %xmm0
	vmovaps	64(%rsp), %xmm4
	vaddps	%xmm0, %xmm10, %xmm0
	vaddps	%xmm5, %xmm2, %xmm2
	vaddps	%xmm0, %xmm3, %xmm0
	vaddps	%xmm0, %xmm2, %xmm0
	vmulps	%xmm0, %xmm0, %xmm2
	vbroadcastss	%xmm0, %xmm3
	vdivps	%xmm3, %xmm2, %xmm2
	vmovshdup	%xmm0, %xmm3
	vdivps	%xmm0, %xmm3, %xmm3
	vshufps	$0, %xmm0, %xmm4, %xmm0
	vmulps	%xmm0, %xmm3, %xmm0
	vblendps	$2, %xmm2, %xmm0, %xmm0
	vcmpltps	%xmm0, %xmm1, %xmm2
	vshufps	$85, %xmm2, %xmm2, %xmm2
	vblendvps	%xmm2, %xmm0, %xmm1, %xmm1
	incl	%eax
	cmpl	$35, %eax
	jne	.LBB1_13
.LBB1_14:
	vmovss	%xmm1, 416(%rsp,%r14,4)
	vbroadcastss	.LCPI1_7(%rip), %xmm0
	vandps	%xmm0, %xmm1, %xmm0
	vmovaps	304(%rsp), %xmm3
	vcmpless	%xmm3, %xmm0, %xmm1
	vblendvps	%xmm1, %xmm3, %xmm0, %xmm3
	vucomiss	%xmm3, %xmm3
	jp	.LBB1_16
	incq	%r14
	cmpq	%r13, %r14
	jb	.LBB1_4
.LBB1_16:
	cmpq	$32, %rbp
	setb	%al
	vmovd	%xmm3, %ecx
	addl	$8388607, %ecx
	andl	$2139095040, %ecx
	vmovd	%ecx, %xmm0
	vxorps	%xmm2, %xmm2, %xmm2
	vcmpltss	%xmm3, %xmm2, %xmm1
	vblendvps	%xmm1, %xmm0, %xmm3, %xmm0
	vucomiss	%xmm2, %xmm0
	movq	48(%rsp), %rcx
	movq	8(%rsp), %rdx
	vmovaps	%xmm0, 112(%rsp)
	vmovss	%xmm0, (%rcx,%rdx,4)
	setbe	%cl
	orb	%al, %cl
	jne	.LBB1_21
	movq	40(%rsp), %r14
	movq	16(%rsp), %r12
	movq	48(%rsp), %rbp
	xorl	%ebx, %ebx
	jmp	.LBB1_18
	.p2align	4
.LBB1_20:
	vbroadcastss	%xmm0, %ymm0
	vmulps	144(%rsp), %ymm0, %ymm1
	vmulps	176(%rsp), %ymm0, %ymm2
	vmulps	208(%rsp), %ymm0, %ymm3
	vmulps	240(%rsp), %ymm0, %ymm0
	vbroadcastss	.LCPI1_3(%rip), %ymm8
	vcmpltps	%ymm8, %ymm1, %ymm4
	vcmpltps	%ymm8, %ymm2, %ymm5
	vcmpltps	%ymm8, %ymm3, %ymm6
	vcmpltps	%ymm8, %ymm0, %ymm7
	vbroadcastss	.LCPI1_4(%rip), %ymm9
	vminps	%ymm1, %ymm9, %ymm1
	vminps	%ymm2, %ymm9, %ymm2
	vminps	%ymm3, %ymm9, %ymm3
	vminps	%ymm0, %ymm9, %ymm0
	vbroadcastss	.LCPI1_5(%rip), %ymm9
	vaddps	%ymm1, %ymm9, %ymm1
	vaddps	%ymm2, %ymm9, %ymm2
	vaddps	%ymm3, %ymm9, %ymm3
	vaddps	%ymm0, %ymm9, %ymm0
	vbroadcastss	.LCPI1_6(%rip), %ymm9
	vaddps	%ymm1, %ymm9, %ymm1
	vaddps	%ymm2, %ymm9, %ymm2
	vaddps	%ymm3, %ymm9, %ymm3
	vblendvps	%ymm4, %ymm8, %ymm1, %ymm1
	vblendvps	%ymm5, %ymm8, %ymm2, %ymm2
	vblendvps	%ymm6, %ymm8, %ymm3, %ymm3
	vaddps	%ymm0, %ymm9, %ymm0
	vblendvps	%ymm7, %ymm8, %ymm0, %ymm0
	vcvttps2dq	%xmm1, %xmm4
	vmovdqa	288(%rsp), %xmm5
	vpaddd	%xmm5, %xmm4, %xmm4
	vextractf128	$1, %ymm1, %xmm1
	vcvttps2dq	%xmm1, %xmm1
	vpslld	$4, %xmm1, %xmm1
	vmovdqa	272(%rsp), %xmm6
	vpxor	%xmm6, %xmm1, %xmm1
	vpor	%xmm4, %xmm1, %xmm1
	vmovd	.LCPI1_12(%rip), %xmm4
	vpshufb	%xmm4, %xmm1, %xmm1
	vmovd	%xmm1, -192(%rbp,%r15)
	vcvttps2dq	%xmm2, %xmm1
	vpaddd	%xmm5, %xmm1, %xmm1
	vextractf128	$1, %ymm2, %xmm2
	vcvttps2dq	%xmm2, %xmm2
	vpslld	$4, %xmm2, %xmm2
	vpxor	%xmm6, %xmm2, %xmm2
	vpor	%xmm1, %xmm2, %xmm1
	vpshufb	%xmm4, %xmm1, %xmm1
	vmovd	%xmm1, -128(%rbp,%r15)
	vcvttps2dq	%xmm3, %xmm1
	vpaddd	%xmm5, %xmm1, %xmm1
	vextractf128	$1, %ymm3, %xmm2
	vcvttps2dq	%xmm2, %xmm2
	vpslld	$4, %xmm2, %xmm2
	vpxor	%xmm6, %xmm2, %xmm2
	vpor	%xmm1, %xmm2, %xmm1
	vpshufb	%xmm4, %xmm1, %xmm1
	vmovd	%xmm1, -64(%rbp,%r15)
	vcvttps2dq	%xmm0, %xmm1
	vpaddd	%xmm5, %xmm1, %xmm1
	vextractf128	$1, %ymm0, %xmm0
	vcvttps2dq	%xmm0, %xmm0
	vpslld	$4, %xmm0, %xmm0
	vpxor	%xmm6, %xmm0, %xmm0
	vpor	%xmm1, %xmm0, %xmm0
	vpshufb	%xmm4, %xmm0, %xmm0
	vmovd	%xmm0, (%rbp,%r15)
	incq	%rbx
	addq	$288, %rbp
	subq	$-128, %r12
	addq	$-32, %r14
	cmpq	%rbx, %r13
	je	.LBB1_21
.LBB1_18:
	vmovss	416(%rsp,%rbx,4), %xmm0
	vdivss	112(%rsp), %xmm0, %xmm0
	vbroadcastss	%xmm0, %ymm0
	vcvtps2ph	$0, %ymm0, %xmm0
	vmovdqa	%xmm0, 64(%rsp)
	movq	56(%rsp), %rax
	vpextrw	$0, %xmm0, (%rbp,%rax)
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu	%ymm0, 240(%rsp)
	vmovdqu	%ymm0, 208(%rsp)
	vmovdqu	%ymm0, 176(%rsp)
	vmovdqu	%ymm0, 144(%rsp)
	cmpq	$32, %r14
	movl	$32, %edx
	cmovbq	%r14, %rdx
	shll	$2, %edx
	leaq	144(%rsp), %rdi
	movq	%r12, %rsi
	vzeroupper
	callq	memcpy@PLT
	vcvtph2ps	64(%rsp), %xmm0
	vmulss	112(%rsp), %xmm0, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	vucomiss	%xmm0, %xmm1
	jne	.LBB1_19
	jnp	.LBB1_20
.LBB1_19:
	vmovss	.LCPI1_8(%rip), %xmm0
	vdivss	%xmm1, %xmm0, %xmm0
	jmp	.LBB1_20
.LBB1_22:
	addq	$8616, %rsp
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
.LCPI3_8:
	.long	0x42fe0000
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI3_1:
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.long	8
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
.LCPI3_7:
	.byte	0
	.byte	4
	.byte	8
	.byte	12
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
.LCPI3_9:
	.byte	0
	.byte	4
	.byte	8
	.byte	12
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
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
	andq	$-32, %rsp
	subq	$256, %rsp
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
	vpbroadcastd	.LCPI3_0(%rip), %ymm4
	movq	$0, 24(%rsp)
	vmovdqa	%ymm4, 160(%rsp)
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
.LBB3_35:
	leaq	(%rbx,%r12), %rdi
	movl	$32, %edx
	subq	%r12, %rdx
	xorl	%esi, %esi
	vzeroupper
	callq	memset@PLT
	vmovaps	112(%rsp), %xmm6
	vmovaps	160(%rsp), %ymm4
.LBB3_36:
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
	vmovss	%xmm6, 4(%rax,%r13,8)
	incq	%r13
	addq	$32, %rbx
	addq	$-32, %r14
	cmpq	88(%rsp), %r13
	je	.LBB3_6
.LBB3_4:
	cmpq	$32, %r14
	movl	$32, %eax
	cmovbq	%r14, %rax
	movq	%r13, %rdx
	shlq	$5, %rdx
	movq	16(%rsp), %r15
	subq	%rdx, %r15
	cmpq	$32, %r15
	movl	$32, %r12d
	cmovbq	%r15, %r12
	movq	%r13, %rcx
	shlq	$7, %rcx
	addq	96(%rsp), %rcx
	cmpq	$8, %r15
	jae	.LBB3_8
	vpxor	%xmm0, %xmm0, %xmm0
	xorl	%esi, %esi
	jmp	.LBB3_12
	.p2align	4
.LBB3_8:
	vpand	(%rcx), %ymm4, %ymm0
	movl	$8, %esi
	cmpq	$16, %r15
	jb	.LBB3_12
	vpand	32(%rcx), %ymm4, %ymm1
	vpmaxsd	%ymm1, %ymm0, %ymm0
	movl	$16, %esi
	cmpq	$24, %r15
	jb	.LBB3_12
	vpand	64(%rcx), %ymm4, %ymm1
	vpmaxsd	%ymm1, %ymm0, %ymm0
	movl	$24, %esi
	cmpq	$32, %r15
	jb	.LBB3_12
	vpand	96(%rcx), %ymm4, %ymm1
	vpmaxsd	%ymm1, %ymm0, %ymm0
	movl	$32, %esi
	.p2align	4
.LBB3_12:
	movq	%r12, %rdi
	subq	%rsi, %rdi
	jbe	.LBB3_14
	leaq	(,%rdi,4), %r8
	leaq	first_lanes(%rip), %r9
	subq	%r8, %r9
	vmovups	32(%r9), %ymm1
	vmaskmovps	(%rcx,%rsi,4), %ymm1, %ymm1
	vmovd	%edi, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpmaxud	.LCPI3_1(%rip), %ymm2, %ymm3
	vpcmpeqd	%ymm3, %ymm2, %ymm2
	vandps	%ymm4, %ymm1, %ymm1
	vpmaxsd	%ymm1, %ymm0, %ymm1
	vblendvps	%ymm2, %ymm1, %ymm0, %ymm0
.LBB3_14:
	vextractf128	$1, %ymm0, %xmm1
	vpmaxsd	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpmaxsd	%xmm1, %xmm0, %xmm0
	vpshufd	$85, %xmm0, %xmm1
	vpmaxsd	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %esi
	vmovss	.LCPI3_2(%rip), %xmm6
	cmpl	$2139095039, %esi
	jg	.LBB3_17
	testl	%esi, %esi
	movl	$0, %edi
	cmovlel	%edi, %esi
	vmovd	%esi, %xmm0
	vmovss	.LCPI3_3(%rip), %xmm1
	vucomiss	%xmm0, %xmm1
	vxorps	%xmm6, %xmm6, %xmm6
	ja	.LBB3_17
	vblendps	$14, .LCPI3_4(%rip), %xmm0, %xmm1
	vbroadcastss	.LCPI3_8(%rip), %xmm2
	vinsertps	$16, %xmm0, %xmm2, %xmm0
	vdivps	%xmm0, %xmm1, %xmm6
.LBB3_17:
	vmovshdup	%xmm6, %xmm0
	vpxor	%xmm1, %xmm1, %xmm1
	vucomiss	%xmm1, %xmm0
	vmovaps	%xmm6, 112(%rsp)
	jne	.LBB3_18
	jp	.LBB3_18
	cmpq	%rdx, 16(%rsp)
	je	.LBB3_35
	movq	%rbx, %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	vzeroupper
	callq	memset@PLT
	vmovaps	112(%rsp), %xmm6
	vmovaps	160(%rsp), %ymm4
	jmp	.LBB3_34
	.p2align	4
.LBB3_18:
	cmpq	$8, %r15
	jae	.LBB3_22
	xorl	%edx, %edx
	jmp	.LBB3_26
.LBB3_22:
	vbroadcastss	%xmm0, %ymm1
	vmulps	(%rcx), %ymm1, %ymm2
	vbroadcastss	.LCPI3_6(%rip), %ymm3
	vaddps	%ymm3, %ymm2, %ymm2
	vextractf128	$1, %ymm2, %xmm3
	vmovd	.LCPI3_9(%rip), %xmm5
	vpshufb	%xmm5, %xmm3, %xmm3
	vpshufb	%xmm5, %xmm2, %xmm2
	vpunpckldq	%xmm3, %xmm2, %xmm2
	vmovq	%xmm2, (%rbx)
	movl	$8, %edx
	cmpq	$16, %r15
	jb	.LBB3_26
	vmulps	32(%rcx), %ymm1, %ymm2
	vbroadcastss	.LCPI3_6(%rip), %ymm3
	vaddps	%ymm3, %ymm2, %ymm2
	vextractf128	$1, %ymm2, %xmm3
	vmovd	.LCPI3_9(%rip), %xmm5
	vpshufb	%xmm5, %xmm3, %xmm3
	vpshufb	%xmm5, %xmm2, %xmm2
	vpunpckldq	%xmm3, %xmm2, %xmm2
	vmovq	%xmm2, 8(%rbx)
	movl	$16, %edx
	cmpq	$24, %r15
	jb	.LBB3_26
	vmulps	64(%rcx), %ymm1, %ymm2
	vbroadcastss	.LCPI3_6(%rip), %ymm3
	vaddps	%ymm3, %ymm2, %ymm2
	vextractf128	$1, %ymm2, %xmm3
	vmovd	.LCPI3_9(%rip), %xmm5
	vpshufb	%xmm5, %xmm3, %xmm3
	vpshufb	%xmm5, %xmm2, %xmm2
	vpunpckldq	%xmm3, %xmm2, %xmm2
	vmovq	%xmm2, 16(%rbx)
	movl	$24, %edx
	cmpq	$32, %r15
	jb	.LBB3_26
	vmulps	96(%rcx), %ymm1, %ymm1
	vbroadcastss	.LCPI3_6(%rip), %ymm2
	vaddps	%ymm2, %ymm1, %ymm1
	vextractf128	$1, %ymm1, %xmm2
	vmovd	.LCPI3_9(%rip), %xmm3
	vpshufb	%xmm3, %xmm2, %xmm2
	vpshufb	%xmm3, %xmm1, %xmm1
	vpunpckldq	%xmm2, %xmm1, %xmm1
	vmovq	%xmm1, 24(%rbx)
	movl	$32, %edx
	.p2align	4
.LBB3_26:
	movq	%rdx, %rsi
	subq	%r12, %rsi
	jae	.LBB3_34
	leaq	first_lanes(%rip), %rdi
	vmovups	32(%rdi,%rsi,4), %ymm1
	vmaskmovps	(%rcx,%rdx,4), %ymm1, %ymm1
	vbroadcastss	%xmm0, %ymm0
	vmulps	%ymm1, %ymm0, %ymm0
	vbroadcastss	.LCPI3_6(%rip), %ymm1
	vaddps	%ymm1, %ymm0, %ymm0
	movq	%r12, %rdi
	subq	%rdx, %rdi
	cmpq	$-4, %rsi
	jbe	.LBB3_29
	movq	%rdx, %rcx
	xorl	%esi, %esi
	jmp	.LBB3_31
.LBB3_29:
	movl	%edi, %r8d
	andl	$60, %r8d
	movq	%rdx, %rcx
	xorl	%esi, %esi
	.p2align	4
.LBB3_30:
	movl	%esi, %r9d
	andl	$7, %r9d
	vmovaps	%ymm0, 128(%rsp)
	movzbl	128(%rsp,%r9,4), %r9d
	movb	%r9b, (%rbx,%rcx)
	leal	1(%rsi), %r9d
	andl	$7, %r9d
	movzbl	128(%rsp,%r9,4), %r9d
	movb	%r9b, 1(%rbx,%rcx)
	leal	2(%rsi), %r9d
	andl	$7, %r9d
	movzbl	128(%rsp,%r9,4), %r9d
	movb	%r9b, 2(%rbx,%rcx)
	leal	3(%rsi), %r9d
	andl	$7, %r9d
	movzbl	128(%rsp,%r9,4), %r9d
	movb	%r9b, 3(%rbx,%rcx)
	addq	$4, %rsi
	addq	$4, %rcx
	cmpq	%r8, %rsi
	jne	.LBB3_30
.LBB3_31:
	testb	$3, %dil
	je	.LBB3_34
	andl	$3, %eax
	orq	$1, %rdx
	.p2align	4
.LBB3_33:
	vmovaps	%ymm0, 192(%rsp)
	movl	%esi, %edi
	andl	$7, %edi
	movzbl	192(%rsp,%rdi,4), %edi
	movb	%dil, (%rbx,%rcx)
	leaq	(%rdx,%rsi), %rcx
	incq	%rsi
	decq	%rax
	jne	.LBB3_33
	.p2align	4
.LBB3_34:
	cmpq	$31, %r15
	jbe	.LBB3_35
	jmp	.LBB3_36
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
	subq	$704, %rsp
	movq	%rcx, 312(%rsp)
	movq	%rdx, 80(%rsp)
	movq	%rdi, 104(%rsp)
	cmpq	$524288, %rsi
	movq	%rsi, %rdi
	ja	.LBB4_1
	movl	$524288, %eax
	xorl	%edx, %edx
	divl	%edi
	movq	%rdi, %rsi
	jmp	.LBB4_3
.LBB4_1:
	xorl	%eax, %eax
.LBB4_3:
	andl	$1048572, %eax
	cmpq	$65537, %rsi
	movl	$8, %esi
	cmovbq	%rax, %rsi
	movq	80(%rsp), %rax
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
	ja	.LBB4_97
	jmp	.LBB4_7
.LBB4_4:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %r10d
	cmpq	%rcx, %rsi
	jbe	.LBB4_7
.LBB4_97:
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
	movq	%rax, 96(%rsp)
	leaq	(%rax,%rax,8), %rax
	shlq	$5, %rax
	addq	$127, %rax
	andq	$-64, %rax
	movq	%rax, 216(%rsp)
	movq	%r8, 296(%rsp)
	shrq	$6, %r8
	movq	%r8, 200(%rsp)
	testq	%r11, %r11
	movl	$16, %eax
	movq	%rcx, %rdi
	cmovneq	%rax, %rdi
	leaq	32(%rsi), %rax
	movq	%rax, 272(%rsp)
	leaq	(,%rcx,4), %r13
	shlq	$2, %rdi
	movq	%rdi, 240(%rsp)
	xorl	%edi, %edi
	movq	%r9, 304(%rsp)
	movq	%rdx, 328(%rsp)
	movq	%r10, 184(%rsp)
	jmp	.LBB4_9
	.p2align	4
.LBB4_8:
	movq	184(%rsp), %r10
	movq	192(%rsp), %rdi
	cmpq	%r10, %rdi
	jae	.LBB4_97
.LBB4_9:
	movq	%rdx, %rsi
	movq	%rdi, %rax
	imulq	80(%rsp), %rax
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
	movq	%rax, 88(%rsp)
	incq	%rdi
	movq	%rdi, 192(%rsp)
	testq	%r9, %r9
	movq	%rsi, %rdx
	je	.LBB4_8
	movq	192(%rsp), %rax
	imulq	80(%rsp), %rax
	movq	%rax, %rcx
	movq	184(%rsp), %rdi
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
	subq	88(%rsp), %rax
	movq	%rax, 288(%rsp)
	leaq	3(%rax), %rdi
	movq	%rdi, 208(%rsp)
	shrq	$2, %rdi
	movq	%rdi, %rax
	imulq	200(%rsp), %rax
	movq	%rax, 280(%rsp)
	movq	16(%rbp), %rax
	movq	%rax, 232(%rsp)
	movq	272(%rsp), %rax
	movq	%rax, 224(%rsp)
	xorl	%r8d, %r8d
	movq	%rsi, %rdx
	movq	%rdi, 344(%rsp)
	jmp	.LBB4_17
	.p2align	4
.LBB4_96:
	addq	$64, 224(%rsp)
	addq	$64, 232(%rsp)
	movq	320(%rsp), %rax
	movq	%rax, %r8
	movq	304(%rsp), %r9
	cmpq	%r9, %rax
	jae	.LBB4_8
.LBB4_17:
	movq	%r9, %r15
	subq	%r8, %r15
	cmpq	$16, %r15
	movl	$16, %ebx
	cmovbq	%r15, %rbx
	movq	%r8, %rsi
	shrq	$4, %rsi
	movq	216(%rsp), %rcx
	imulq	%rcx, %rsi
	addq	312(%rsp), %rsi
	movq	%rsi, 56(%rsp)
	movq	%r8, 72(%rsp)
	leaq	16(%r8), %r10
	cmpq	%r9, %r10
	movl	$0, %eax
	cmovbq	%rcx, %rax
	cmpq	$2048, 296(%rsp)
	movq	%rbx, 64(%rsp)
	movq	%r10, 320(%rsp)
	jb	.LBB4_24
	testq	%rax, %rax
	je	.LBB4_24
	cmpq	$16, 208(%rsp)
	jb	.LBB4_24
	movq	%rdx, %rsi
	movq	%rax, %rcx
	movq	280(%rsp), %r8
	orq	%r8, %rcx
	shrq	$32, %rcx
	je	.LBB4_21
	xorl	%edx, %edx
	divq	%r8
	movq	%rax, %r8
	jmp	.LBB4_23
	.p2align	4
.LBB4_24:
	movq	56(%rsp), %rax
	movq	%rax, 120(%rsp)
	movq	$0, 128(%rsp)
	cmpq	$4, 208(%rsp)
	jb	.LBB4_96
	xorl	%r8d, %r8d
	movq	56(%rsp), %r9
	movq	64(%rsp), %rbx
	jmp	.LBB4_26
.LBB4_21:
	xorl	%edx, %edx
	divl	%r8d
	movl	%eax, %r8d
.LBB4_23:
	movq	216(%rsp), %rax
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rax), %r9
	cmpq	$64, %r8
	movl	$64, %eax
	cmovaeq	%rax, %r8
	movq	%r9, 120(%rsp)
	movq	%r8, 128(%rsp)
	movq	%rsi, %rdx
.LBB4_26:
	movq	%rdx, %rcx
	movq	288(%rsp), %rax
	movq	%rax, %rdx
	orq	%rdi, %rdx
	shrq	$32, %rdx
	je	.LBB4_27
	xorl	%edx, %edx
	divq	%rdi
	movq	%rdx, 256(%rsp)
	jmp	.LBB4_29
	.p2align	4
.LBB4_27:
	xorl	%edx, %edx
	divl	%edi
	movq	%rdx, 256(%rsp)
.LBB4_29:
	movq	%rax, 248(%rsp)
	testq	%r11, %r11
	setne	%dil
	cmpl	$0, 32(%rbp)
	sete	%al
	movq	16(%rbp), %rdx
	movq	72(%rsp), %rsi
	leaq	(%rdx,%rsi,4), %rdx
	movq	%rdx, 352(%rsp)
	cmpq	$16, %r15
	setae	%r12b
	orb	%al, %r12b
	andb	%r12b, %dil
	movb	%dil, 39(%rsp)
	imulq	200(%rsp), %r8
	movq	%r8, 360(%rsp)
	movq	%rbx, %rax
	negq	%rax
	movq	%rax, 264(%rsp)
	leaq	-8(%rbx), %r14
	movl	$8, %eax
	subq	%rbx, %rax
	movq	%rax, 336(%rsp)
	movq	88(%rsp), %rbx
	xorl	%r8d, %r8d
	movq	%rcx, %rdx
	movq	%r14, 112(%rsp)
	jmp	.LBB4_30
.LBB4_37:
	movq	%rbx, %rsi
	imulq	%rdx, %rsi
	addq	104(%rsp), %rsi
	subq	$8, %rsp
	movq	64(%rsp), %rcx
	movq	104(%rsp), %r8
	leaq	128(%rsp), %r9
	leaq	144(%rsp), %rax
	pushq	%rax
	vzeroupper
	callq	tile_of
	movq	40(%rbp), %r11
	addq	$16, %rsp
	.p2align	4
.LBB4_95:
	movq	376(%rsp), %r9
	addq	360(%rsp), %r9
	movq	%r9, 120(%rsp)
	movq	368(%rsp), %r8
	incq	%r8
	addq	48(%rsp), %rbx
	movq	344(%rsp), %rdi
	cmpq	%rdi, %r8
	movq	328(%rsp), %rdx
	jae	.LBB4_96
.LBB4_30:
	cmpq	256(%rsp), %r8
	movq	248(%rsp), %rdi
	adcq	$0, %rdi
	movq	%rbx, %rax
	movq	24(%rbp), %rcx
	imulq	%rcx, %rax
	movq	352(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rsi
	movq	%rsi, 136(%rsp)
	movq	%rcx, 144(%rsp)
	leaq	no_bias(%rip), %rax
	movq	%rax, 152(%rsp)
	leaq	160(%rsp), %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%xmm0, (%rax)
	movq	$0, 16(%rax)
	cmpq	$16, %r15
	movq	%rdi, 48(%rsp)
	movq	%r9, 376(%rsp)
	movq	%r8, 368(%rsp)
	jb	.LBB4_46
	testq	%r11, %r11
	je	.LBB4_34
	movq	(%r11), %rax
	testq	%rax, %rax
	je	.LBB4_34
	movq	72(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 152(%rsp)
.LBB4_34:
	cmpl	$0, 32(%rbp)
	je	.LBB4_36
	movq	%rsi, 160(%rsp)
	movq	24(%rbp), %rax
	movq	%rax, 168(%rsp)
.LBB4_36:
	testq	%r11, %r11
	je	.LBB4_37
	movq	%rsi, 40(%rsp)
	cmpq	$0, 40(%r11)
	je	.LBB4_39
.LBB4_54:
	leaq	384(%rsp), %rax
	movq	%rax, 136(%rsp)
	movq	$16, 144(%rsp)
.LBB4_55:
	movq	%rbx, %rsi
	imulq	%rdx, %rsi
	addq	104(%rsp), %rsi
	subq	$8, %rsp
	movq	64(%rsp), %rcx
	movq	104(%rsp), %r8
	leaq	128(%rsp), %r9
	leaq	144(%rsp), %rax
	pushq	%rax
	vzeroupper
	callq	tile_of
	movq	40(%rbp), %r11
	addq	$16, %rsp
	cmpq	$0, 40(%r11)
	movq	240(%rsp), %r10
	leaq	first_lanes(%rip), %r9
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
	movq	%rsi, 40(%rsp)
	leaq	384(%rsp), %rax
	movq	%rax, 136(%rsp)
	movq	$16, 144(%rsp)
	movq	%rbx, %rsi
	imulq	%rdx, %rsi
	addq	104(%rsp), %rsi
	subq	$8, %rsp
	movq	64(%rsp), %rcx
	movq	104(%rsp), %r8
	leaq	128(%rsp), %r9
	leaq	144(%rsp), %rax
	pushq	%rax
	vzeroupper
	callq	tile_of
	leaq	first_lanes(%rip), %r9
	movq	256(%rsp), %r10
	movq	40(%rbp), %r11
	addq	$16, %rsp
.LBB4_62:
	cmpb	$0, 39(%rsp)
	jne	.LBB4_83
	testq	%r11, %r11
	movq	40(%rsp), %rax
	leaq	384(%rsp), %rcx
	cmovneq	%rcx, %rax
	cmpq	$0, 48(%rsp)
	je	.LBB4_82
	movq	%r13, %rcx
	imulq	%rbx, %rcx
	movq	224(%rsp), %rdx
	addq	%rcx, %rdx
	addq	$32, %rax
	addq	232(%rsp), %rcx
	leaq	416(%rsp), %rsi
	movq	48(%rsp), %rdi
	jmp	.LBB4_65
	.p2align	4
.LBB4_80:
	leaq	(,%r14,4), %r8
	leaq	first_lanes(%rip), %r9
	subq	%r8, %r9
	vmovups	32(%r9), %ymm1
	leaq	first_lanes(%rip), %r9
	vmaskmovps	%ymm0, %ymm1, (%rax)
.LBB4_81:
	addq	$64, %rsi
	addq	%r13, %rdx
	addq	%r10, %rax
	addq	%r13, %rcx
	decq	%rdi
	je	.LBB4_82
.LBB4_65:
	vmovaps	-32(%rsi), %ymm0
	testb	%r12b, %r12b
	jne	.LBB4_70
	cmpq	$8, %r15
	jb	.LBB4_68
	vmovups	(%rcx), %ymm1
	jmp	.LBB4_69
	.p2align	4
.LBB4_68:
	movq	264(%rsp), %r8
	vmovups	32(%r9,%r8,4), %ymm1
	vmaskmovps	(%rcx), %ymm1, %ymm1
.LBB4_69:
	vaddps	%ymm1, %ymm0, %ymm0
.LBB4_70:
	leaq	-32(%rax), %r8
	cmpq	$8, %r15
	jb	.LBB4_72
	vmovups	%ymm0, (%r8)
	cmpq	$9, %r15
	jb	.LBB4_81
	jmp	.LBB4_74
	.p2align	4
.LBB4_72:
	movq	264(%rsp), %r14
	vmovups	32(%r9,%r14,4), %ymm1
	movq	112(%rsp), %r14
	vmaskmovps	%ymm0, %ymm1, (%r8)
	cmpq	$9, %r15
	jb	.LBB4_81
.LBB4_74:
	vmovaps	(%rsi), %ymm0
	testb	%r12b, %r12b
	jne	.LBB4_79
	cmpq	$7, %r14
	jbe	.LBB4_76
	vmovups	32(%rcx), %ymm1
	jmp	.LBB4_78
.LBB4_76:
	movq	336(%rsp), %r8
	vmovups	32(%r9,%r8,4), %ymm1
	vmaskmovps	(%rdx), %ymm1, %ymm1
.LBB4_78:
	vaddps	%ymm1, %ymm0, %ymm0
.LBB4_79:
	cmpq	$7, %r14
	jbe	.LBB4_80
	vmovups	%ymm0, (%rax)
	jmp	.LBB4_81
	.p2align	4
.LBB4_82:
	testq	%r11, %r11
	je	.LBB4_95
.LBB4_83:
	movq	(%r11), %rsi
	movq	40(%r11), %rcx
	testq	%rsi, %rsi
	movq	72(%rsp), %rdi
	leaq	(%rsi,%rdi,4), %rax
	cmovneq	%rax, %rsi
	cmpq	$16, %r15
	movl	$0, %edx
	cmovbq	%rsi, %rdx
	testq	%rcx, %rcx
	je	.LBB4_87
	testq	%rdx, %rdx
	leaq	384(%rsp), %rdx
	movq	64(%rsp), %r14
	movq	48(%rsp), %r10
	je	.LBB4_86
	movl	$16, %esi
	movq	%rdx, %rdi
	movq	%rax, %rdx
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	%r14
	pushq	%r10
	pushq	$16
	leaq	408(%rsp), %rax
	pushq	%rax
	vzeroupper
	callq	contrast_avx2_epilogue
	leaq	416(%rsp), %rdx
	movq	80(%rsp), %r10
	movq	104(%rsp), %rdi
	movq	40(%rbp), %r11
	addq	$32, %rsp
	movq	40(%r11), %rcx
.LBB4_86:
	movq	48(%r11), %rsi
	movq	%rsi, %rax
	imulq	%rbx, %rax
	leaq	(%rcx,%rax,4), %rax
	leaq	(%rax,%rdi,4), %rdi
	movl	8(%r11), %r8d
	subq	$8, %rsp
	movl	$16, %ecx
	movq	48(%rsp), %r9
	pushq	%r14
	pushq	%r10
	pushq	24(%rbp)
	vzeroupper
	callq	contrast_avx2_gated
	movq	40(%rbp), %r11
	addq	$32, %rsp
	movq	112(%rsp), %r14
	jmp	.LBB4_95
	.p2align	4
.LBB4_87:
	cmpl	$0, 32(%r11)
	movq	16(%r11), %rax
	movq	48(%rsp), %r10
	je	.LBB4_90
	testq	%rax, %rax
	je	.LBB4_89
	movq	24(%r11), %r9
	movq	%r9, %rcx
	imulq	%rbx, %rcx
	leaq	(%rax,%rcx,4), %rax
	leaq	(%rax,%rdi,4), %r8
	movl	$16, %esi
	leaq	384(%rsp), %rdi
	xorl	%ecx, %ecx
	movq	64(%rsp), %r14
	pushq	%r14
	pushq	%r10
	movq	24(%rbp), %rax
	pushq	%rax
	pushq	64(%rsp)
	vzeroupper
	callq	contrast_avx2_epilogue
	addq	$32, %rsp
	movq	40(%rbp), %rax
	movl	8(%rax), %ecx
	movq	40(%rsp), %rdi
	movq	24(%rbp), %rsi
	xorl	%edx, %edx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	%r14
	movq	120(%rsp), %r14
	pushq	56(%rsp)
	pushq	%rsi
	pushq	%rdi
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
	movq	%rdx, %r10
	sete	%dl
	cmpl	$0, 32(%rbp)
	sete	%sil
	orb	%dl, %sil
	movq	%r10, %rdx
	je	.LBB4_54
	xorl	%edx, %edx
	cmpl	$5, %ecx
	jne	.LBB4_50
	movl	$1, %edx
	cmpl	$0, 32(%r11)
	je	.LBB4_49
.LBB4_50:
	movl	%edx, 176(%rsp)
	testq	%rax, %rax
	movq	%r10, %rdx
	jne	.LBB4_52
	jmp	.LBB4_55
.LBB4_90:
	movl	8(%r11), %ecx
	movq	24(%r11), %r9
	testq	%rax, %rax
	je	.LBB4_91
	movq	%r9, %rsi
	imulq	%rbx, %rsi
	leaq	(%rax,%rsi,4), %rax
	leaq	(%rax,%rdi,4), %r8
	movl	$16, %esi
	leaq	384(%rsp), %rdi
	pushq	64(%rsp)
	pushq	%r10
	pushq	24(%rbp)
	pushq	64(%rsp)
.LBB4_94:
	vzeroupper
	callq	contrast_avx2_epilogue
	movq	40(%rbp), %r11
	addq	$32, %rsp
	jmp	.LBB4_95
.LBB4_89:
	movl	8(%r11), %ecx
	movq	24(%r11), %r9
.LBB4_91:
	leaq	384(%rsp), %rdi
	movl	$16, %esi
	xorl	%r8d, %r8d
	pushq	64(%rsp)
	pushq	%r10
	pushq	24(%rbp)
	pushq	64(%rsp)
	vzeroupper
	callq	contrast_avx2_epilogue
	addq	$32, %rsp
	movq	40(%rbp), %r11
	jmp	.LBB4_95
.LBB4_59:
	cmpl	$0, 32(%r11)
	movq	16(%r11), %rax
	je	.LBB4_61
.LBB4_60:
	cmpl	$0, 32(%rbp)
	je	.LBB4_95
.LBB4_61:
	testq	%rax, %rax
	jne	.LBB4_62
	jmp	.LBB4_95
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
	movl	$0, 176(%rsp)
	testq	%rax, %rax
	je	.LBB4_55
.LBB4_52:
	movq	24(%r11), %rcx
	movq	%rdx, %rsi
	movq	%rcx, %rdx
	imulq	%rbx, %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	%rsi, %rdx
	movq	72(%rsp), %rsi
	leaq	(%rax,%rsi,4), %rax
	movq	%rax, 160(%rsp)
	movq	%rcx, 168(%rsp)
	jmp	.LBB4_55
.LBB4_42:
	testq	%rax, %rax
	jne	.LBB4_54
	movl	$1, 176(%rsp)
	jmp	.LBB4_55
.LBB4_49:
	xorl	%ecx, %ecx
	testq	%rax, %rax
	sete	%cl
	movl	%ecx, 176(%rsp)
	movq	%r10, %rdx
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
	cmpq	$3, %rdi
	ja	.LBB5_56
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$72, %rsp
	movq	128(%rsp), %r13
	leaq	.LJTI5_0(%rip), %rax
	movslq	(%rax,%rdi,4), %rdi
	addq	%rax, %rdi
	jmpq	*%rdi
.LBB5_2:
	testq	%r8, %r8
	je	.LBB5_38
	movq	8(%r9), %rax
	movq	%r8, %rdx
	shlq	$5, %rdx
	addq	$63, %rdx
	andq	$-64, %rdx
	addq	%rsi, %rdx
	addq	$64, %rdx
	addq	$64, %rsi
	leaq	64(%rcx), %rdi
	movq	(%r9), %r9
	vxorps	%xmm1, %xmm1, %xmm1
	xorl	%r10d, %r10d
	vpbroadcastd	.LCPI5_0(%rip), %ymm2
	vxorps	%xmm0, %xmm0, %xmm0
	jmp	.LBB5_5
	.p2align	4
.LBB5_4:
	vpbroadcastd	(%rdx,%r10,8), %ymm3
	vmovdqu	32(%rdi), %ymm5
	vmovdqu	64(%rdi), %ymm6
	prefetcht0	4128(%rdi)
	prefetcht0	4160(%rdi)
	vpand	%ymm2, %ymm5, %ymm7
	vpand	%ymm2, %ymm6, %ymm8
	vpbroadcastd	(%rsi), %ymm9
	vmovdqa	%ymm3, %ymm4
	{vex}	vpdpbusd	%ymm9, %ymm7, %ymm4
	{vex}	vpdpbusd	%ymm9, %ymm8, %ymm3
	vpsrld	$4, %ymm5, %ymm5
	vpand	%ymm2, %ymm5, %ymm5
	vpsrld	$4, %ymm6, %ymm6
	vpand	%ymm2, %ymm6, %ymm6
	vpbroadcastd	4(%rsi), %ymm7
	{vex}	vpdpbusd	%ymm7, %ymm5, %ymm4
	{vex}	vpdpbusd	%ymm7, %ymm6, %ymm3
	vmovdqu	96(%rdi), %ymm5
	vmovdqu	128(%rdi), %ymm6
	prefetcht0	4192(%rdi)
	prefetcht0	4224(%rdi)
	vpand	%ymm2, %ymm5, %ymm7
	vpand	%ymm2, %ymm6, %ymm8
	vpbroadcastd	8(%rsi), %ymm9
	{vex}	vpdpbusd	%ymm9, %ymm7, %ymm4
	{vex}	vpdpbusd	%ymm9, %ymm8, %ymm3
	vpsrld	$4, %ymm5, %ymm5
	vpand	%ymm2, %ymm5, %ymm5
	vpsrld	$4, %ymm6, %ymm6
	vpand	%ymm2, %ymm6, %ymm6
	vpbroadcastd	12(%rsi), %ymm7
	{vex}	vpdpbusd	%ymm7, %ymm5, %ymm4
	{vex}	vpdpbusd	%ymm7, %ymm6, %ymm3
	vmovdqu	160(%rdi), %ymm5
	vmovdqu	192(%rdi), %ymm6
	prefetcht0	4256(%rdi)
	prefetcht0	4288(%rdi)
	vpand	%ymm2, %ymm5, %ymm7
	vpand	%ymm2, %ymm6, %ymm8
	vpbroadcastd	16(%rsi), %ymm9
	{vex}	vpdpbusd	%ymm9, %ymm7, %ymm4
	{vex}	vpdpbusd	%ymm9, %ymm8, %ymm3
	vpsrld	$4, %ymm5, %ymm5
	vpand	%ymm2, %ymm5, %ymm5
	vpsrld	$4, %ymm6, %ymm6
	vpand	%ymm2, %ymm6, %ymm6
	vpbroadcastd	20(%rsi), %ymm7
	{vex}	vpdpbusd	%ymm7, %ymm5, %ymm4
	{vex}	vpdpbusd	%ymm7, %ymm6, %ymm3
	vmovdqu	224(%rdi), %ymm5
	vmovdqu	256(%rdi), %ymm6
	prefetcht0	4320(%rdi)
	prefetcht0	4352(%rdi)
	vpand	%ymm2, %ymm5, %ymm7
	vpand	%ymm2, %ymm6, %ymm8
	vpbroadcastd	24(%rsi), %ymm9
	{vex}	vpdpbusd	%ymm9, %ymm7, %ymm4
	{vex}	vpdpbusd	%ymm9, %ymm8, %ymm3
	vpsrld	$4, %ymm5, %ymm5
	vpand	%ymm2, %ymm5, %ymm5
	vpbroadcastd	28(%rsi), %ymm7
	vpsrld	$4, %ymm6, %ymm6
	vcvtph2ps	(%rdi), %ymm8
	vpand	%ymm2, %ymm6, %ymm6
	vcvtph2ps	16(%rdi), %ymm9
	{vex}	vpdpbusd	%ymm7, %ymm5, %ymm4
	{vex}	vpdpbusd	%ymm7, %ymm6, %ymm3
	vbroadcastss	4(%rdx,%r10,8), %ymm5
	vmulps	%ymm5, %ymm8, %ymm6
	vcvtdq2ps	%ymm4, %ymm4
	vmulps	%ymm4, %ymm6, %ymm4
	vaddps	%ymm4, %ymm1, %ymm1
	vmulps	%ymm5, %ymm9, %ymm4
	vcvtdq2ps	%ymm3, %ymm3
	vmulps	%ymm3, %ymm4, %ymm3
	vaddps	%ymm3, %ymm0, %ymm0
	addq	$288, %rdi
	addq	$32, %rsi
	incq	%r10
	cmpq	%r10, %r8
	je	.LBB5_39
.LBB5_5:
	testb	$1, %r10b
	je	.LBB5_4
	prefetcht1	(%r9)
	addq	%rax, %r9
	jmp	.LBB5_4
.LBB5_7:
	testq	%r8, %r8
	je	.LBB5_22
	movq	8(%r9), %rax
	movq	%r8, %r14
	shlq	$5, %r14
	addq	$63, %r14
	andq	$-64, %r14
	leaq	64(%rcx), %rdi
	movq	(%r9), %r9
	leaq	(%rdx,%rsi), %r15
	leaq	(%rdx,%rsi), %r10
	addq	$64, %r10
	leaq	64(%rsi,%rdx,2), %r11
	leaq	(%r14,%rsi), %r12
	leaq	(%r14,%rsi), %rbx
	addq	$68, %rbx
	leaq	(%r12,%rdx,2), %rdx
	addq	$68, %rdx
	addq	%r15, %r14
	addq	$68, %r14
	shlq	$3, %r8
	vxorps	%xmm1, %xmm1, %xmm1
	xorl	%r15d, %r15d
	vpbroadcastd	.LCPI5_0(%rip), %ymm6
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	xorl	%r12d, %r12d
	jmp	.LBB5_10
	.p2align	4
.LBB5_9:
	vpbroadcastd	-4(%rbx,%r15), %ymm9
	vpbroadcastd	-4(%r14,%r15), %ymm8
	vpbroadcastd	-4(%rdx,%r15), %ymm7
	vmovdqu	32(%rdi), %ymm13
	vmovdqu	64(%rdi), %ymm14
	prefetcht0	4128(%rdi)
	prefetcht0	4160(%rdi)
	vpand	%ymm6, %ymm13, %ymm15
	vpbroadcastd	64(%rsi,%r15,4), %ymm10
	vpand	%ymm6, %ymm14, %ymm0
	vmovdqa	%ymm9, %ymm12
	{vex}	vpdpbusd	%ymm10, %ymm15, %ymm12
	{vex}	vpdpbusd	%ymm10, %ymm0, %ymm9
	vpbroadcastd	(%r10,%r15,4), %ymm10
	vmovdqa	%ymm8, %ymm11
	{vex}	vpdpbusd	%ymm10, %ymm15, %ymm11
	{vex}	vpdpbusd	%ymm10, %ymm0, %ymm8
	vpbroadcastd	(%r11,%r15,4), %ymm1
	vmovdqa	%ymm7, %ymm10
	{vex}	vpdpbusd	%ymm1, %ymm15, %ymm10
	{vex}	vpdpbusd	%ymm1, %ymm0, %ymm7
	vpsrld	$4, %ymm13, %ymm0
	vpand	%ymm6, %ymm0, %ymm0
	vpsrld	$4, %ymm14, %ymm1
	vpand	%ymm6, %ymm1, %ymm1
	vpbroadcastd	68(%rsi,%r15,4), %ymm13
	{vex}	vpdpbusd	%ymm13, %ymm0, %ymm12
	{vex}	vpdpbusd	%ymm13, %ymm1, %ymm9
	vpbroadcastd	4(%r10,%r15,4), %ymm13
	{vex}	vpdpbusd	%ymm13, %ymm0, %ymm11
	{vex}	vpdpbusd	%ymm13, %ymm1, %ymm8
	vpbroadcastd	4(%r11,%r15,4), %ymm13
	{vex}	vpdpbusd	%ymm13, %ymm0, %ymm10
	{vex}	vpdpbusd	%ymm13, %ymm1, %ymm7
	vmovdqu	96(%rdi), %ymm0
	vmovdqu	128(%rdi), %ymm1
	prefetcht0	4192(%rdi)
	prefetcht0	4224(%rdi)
	vpand	%ymm6, %ymm0, %ymm13
	vpand	%ymm6, %ymm1, %ymm14
	vpbroadcastd	72(%rsi,%r15,4), %ymm15
	{vex}	vpdpbusd	%ymm15, %ymm13, %ymm12
	{vex}	vpdpbusd	%ymm15, %ymm14, %ymm9
	vpbroadcastd	8(%r10,%r15,4), %ymm15
	{vex}	vpdpbusd	%ymm15, %ymm13, %ymm11
	{vex}	vpdpbusd	%ymm15, %ymm14, %ymm8
	vpbroadcastd	8(%r11,%r15,4), %ymm15
	{vex}	vpdpbusd	%ymm15, %ymm13, %ymm10
	{vex}	vpdpbusd	%ymm15, %ymm14, %ymm7
	vpsrld	$4, %ymm0, %ymm0
	vpand	%ymm6, %ymm0, %ymm0
	vpsrld	$4, %ymm1, %ymm1
	vpand	%ymm6, %ymm1, %ymm1
	vpbroadcastd	76(%rsi,%r15,4), %ymm13
	{vex}	vpdpbusd	%ymm13, %ymm0, %ymm12
	{vex}	vpdpbusd	%ymm13, %ymm1, %ymm9
	vpbroadcastd	12(%r10,%r15,4), %ymm13
	{vex}	vpdpbusd	%ymm13, %ymm0, %ymm11
	{vex}	vpdpbusd	%ymm13, %ymm1, %ymm8
	vpbroadcastd	12(%r11,%r15,4), %ymm13
	{vex}	vpdpbusd	%ymm13, %ymm0, %ymm10
	{vex}	vpdpbusd	%ymm13, %ymm1, %ymm7
	vmovdqu	160(%rdi), %ymm0
	vmovdqu	192(%rdi), %ymm1
	prefetcht0	4256(%rdi)
	prefetcht0	4288(%rdi)
	vpand	%ymm6, %ymm0, %ymm13
	vpand	%ymm6, %ymm1, %ymm14
	vpbroadcastd	80(%rsi,%r15,4), %ymm15
	{vex}	vpdpbusd	%ymm15, %ymm13, %ymm12
	{vex}	vpdpbusd	%ymm15, %ymm14, %ymm9
	vpbroadcastd	16(%r10,%r15,4), %ymm15
	{vex}	vpdpbusd	%ymm15, %ymm13, %ymm11
	{vex}	vpdpbusd	%ymm15, %ymm14, %ymm8
	vpbroadcastd	16(%r11,%r15,4), %ymm15
	{vex}	vpdpbusd	%ymm15, %ymm13, %ymm10
	{vex}	vpdpbusd	%ymm15, %ymm14, %ymm7
	vpsrld	$4, %ymm0, %ymm0
	vpand	%ymm6, %ymm0, %ymm0
	vpsrld	$4, %ymm1, %ymm1
	vpand	%ymm6, %ymm1, %ymm1
	vpbroadcastd	84(%rsi,%r15,4), %ymm13
	{vex}	vpdpbusd	%ymm13, %ymm0, %ymm12
	{vex}	vpdpbusd	%ymm13, %ymm1, %ymm9
	vpbroadcastd	20(%r10,%r15,4), %ymm13
	{vex}	vpdpbusd	%ymm13, %ymm0, %ymm11
	{vex}	vpdpbusd	%ymm13, %ymm1, %ymm8
	vpbroadcastd	20(%r11,%r15,4), %ymm13
	{vex}	vpdpbusd	%ymm13, %ymm0, %ymm10
	{vex}	vpdpbusd	%ymm13, %ymm1, %ymm7
	vmovdqu	224(%rdi), %ymm0
	vmovdqu	256(%rdi), %ymm1
	prefetcht0	4320(%rdi)
	prefetcht0	4352(%rdi)
	vpand	%ymm6, %ymm0, %ymm13
	vpand	%ymm6, %ymm1, %ymm14
	vpbroadcastd	88(%rsi,%r15,4), %ymm15
	{vex}	vpdpbusd	%ymm15, %ymm13, %ymm12
	{vex}	vpdpbusd	%ymm15, %ymm14, %ymm9
	vpbroadcastd	24(%r10,%r15,4), %ymm15
	{vex}	vpdpbusd	%ymm15, %ymm13, %ymm11
	{vex}	vpdpbusd	%ymm15, %ymm14, %ymm8
	vpbroadcastd	24(%r11,%r15,4), %ymm15
	{vex}	vpdpbusd	%ymm15, %ymm13, %ymm10
	{vex}	vpdpbusd	%ymm15, %ymm14, %ymm7
	vpsrld	$4, %ymm0, %ymm0
	vpand	%ymm6, %ymm0, %ymm0
	vpsrld	$4, %ymm1, %ymm1
	vpand	%ymm6, %ymm1, %ymm1
	vpbroadcastd	92(%rsi,%r15,4), %ymm13
	{vex}	vpdpbusd	%ymm13, %ymm0, %ymm12
	{vex}	vpdpbusd	%ymm13, %ymm1, %ymm9
	vpbroadcastd	28(%r10,%r15,4), %ymm13
	vpbroadcastd	28(%r11,%r15,4), %ymm14
	{vex}	vpdpbusd	%ymm13, %ymm0, %ymm11
	vcvtph2ps	(%rdi), %ymm15
	{vex}	vpdpbusd	%ymm13, %ymm1, %ymm8
	{vex}	vpdpbusd	%ymm14, %ymm0, %ymm10
	vbroadcastss	(%rbx,%r15), %ymm0
	{vex}	vpdpbusd	%ymm14, %ymm1, %ymm7
	vmulps	%ymm0, %ymm15, %ymm1
	vcvtdq2ps	%ymm12, %ymm12
	vmulps	%ymm1, %ymm12, %ymm1
	vaddps	%ymm1, %ymm5, %ymm5
	vcvtph2ps	16(%rdi), %ymm1
	vmulps	%ymm1, %ymm0, %ymm0
	vcvtdq2ps	%ymm9, %ymm9
	vmulps	%ymm0, %ymm9, %ymm0
	vaddps	%ymm0, %ymm4, %ymm4
	vbroadcastss	(%r14,%r15), %ymm0
	vmulps	%ymm0, %ymm15, %ymm9
	vcvtdq2ps	%ymm11, %ymm11
	vmulps	%ymm11, %ymm9, %ymm9
	vaddps	%ymm3, %ymm9, %ymm3
	vmulps	%ymm1, %ymm0, %ymm0
	vcvtdq2ps	%ymm8, %ymm8
	vmulps	%ymm0, %ymm8, %ymm0
	vaddps	%ymm0, %ymm2, %ymm2
	vbroadcastss	(%rdx,%r15), %ymm0
	vmulps	%ymm0, %ymm15, %ymm8
	vcvtdq2ps	%ymm10, %ymm9
	vmulps	%ymm9, %ymm8, %ymm8
	vmovups	-128(%rsp), %ymm9
	vaddps	%ymm8, %ymm9, %ymm9
	vmulps	%ymm1, %ymm0, %ymm0
	vcvtdq2ps	%ymm7, %ymm1
	vmulps	%ymm1, %ymm0, %ymm0
	vmovups	-96(%rsp), %ymm1
	vaddps	%ymm0, %ymm1, %ymm1
	addq	$288, %rdi
	incq	%r12
	addq	$8, %r15
	cmpq	%r15, %r8
	je	.LBB5_23
.LBB5_10:
	testb	$1, %r12b
	vmovups	%ymm1, -96(%rsp)
	vmovups	%ymm9, -128(%rsp)
	je	.LBB5_9
	prefetcht1	(%r9)
	addq	%rax, %r9
	jmp	.LBB5_9
.LBB5_12:
	testq	%r8, %r8
	je	.LBB5_30
	movq	8(%r9), %rdi
	movq	%r8, %rax
	shlq	$5, %rax
	addq	$63, %rax
	andq	$-64, %rax
	leaq	64(%rcx), %r10
	movq	(%r9), %r9
	leaq	(%rdx,%rdx,2), %r11
	leaq	(%rdx,%rsi), %r13
	leaq	64(%rdx,%rsi), %rbx
	leaq	64(%rsi,%rdx,2), %r14
	leaq	(%rsi,%r11), %r15
	addq	$64, %r15
	leaq	(%rax,%rsi), %rbp
	leaq	(%rax,%rsi), %r12
	addq	$68, %r12
	addq	%r12, %r11
	leaq	68(,%rdx,2), %rdx
	addq	%rbp, %rdx
	addq	%rax, %r13
	addq	$68, %r13
	shlq	$3, %r8
	vxorps	%xmm2, %xmm2, %xmm2
	xorl	%ebp, %ebp
	vpbroadcastd	.LCPI5_0(%rip), %ymm8
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	xorl	%eax, %eax
	jmp	.LBB5_15
	.p2align	4
.LBB5_14:
	vpbroadcastd	-4(%r12,%rbp), %ymm0
	vpbroadcastd	-4(%r13,%rbp), %ymm11
	vpbroadcastd	-4(%rdx,%rbp), %ymm10
	vpbroadcastd	-4(%r11,%rbp), %ymm9
	vmovdqu	32(%r10), %ymm1
	vmovdqu	64(%r10), %ymm2
	prefetcht0	4128(%r10)
	prefetcht0	4160(%r10)
	vpand	%ymm1, %ymm8, %ymm3
	vpand	%ymm2, %ymm8, %ymm4
	vpbroadcastd	64(%rsi,%rbp,4), %ymm13
	vmovdqa	%ymm0, %ymm12
	{vex}	vpdpbusd	%ymm13, %ymm3, %ymm12
	{vex}	vpdpbusd	%ymm13, %ymm4, %ymm0
	vpbroadcastd	(%rbx,%rbp,4), %ymm13
	vmovdqa	%ymm11, %ymm15
	{vex}	vpdpbusd	%ymm13, %ymm3, %ymm15
	{vex}	vpdpbusd	%ymm13, %ymm4, %ymm11
	vpbroadcastd	(%r14,%rbp,4), %ymm13
	vmovdqa	%ymm10, %ymm14
	{vex}	vpdpbusd	%ymm13, %ymm3, %ymm14
	vpbroadcastd	(%r15,%rbp,4), %ymm5
	{vex}	vpdpbusd	%ymm13, %ymm4, %ymm10
	vmovdqa	%ymm9, %ymm13
	{vex}	vpdpbusd	%ymm5, %ymm3, %ymm13
	{vex}	vpdpbusd	%ymm5, %ymm4, %ymm9
	vpsrld	$4, %ymm1, %ymm1
	vpand	%ymm1, %ymm8, %ymm1
	vpsrld	$4, %ymm2, %ymm2
	vpand	%ymm2, %ymm8, %ymm2
	vpbroadcastd	68(%rsi,%rbp,4), %ymm3
	{vex}	vpdpbusd	%ymm3, %ymm1, %ymm12
	{vex}	vpdpbusd	%ymm3, %ymm2, %ymm0
	vpbroadcastd	4(%rbx,%rbp,4), %ymm3
	{vex}	vpdpbusd	%ymm3, %ymm1, %ymm15
	{vex}	vpdpbusd	%ymm3, %ymm2, %ymm11
	vpbroadcastd	4(%r14,%rbp,4), %ymm3
	{vex}	vpdpbusd	%ymm3, %ymm1, %ymm14
	{vex}	vpdpbusd	%ymm3, %ymm2, %ymm10
	vpbroadcastd	4(%r15,%rbp,4), %ymm3
	{vex}	vpdpbusd	%ymm3, %ymm1, %ymm13
	{vex}	vpdpbusd	%ymm3, %ymm2, %ymm9
	vmovdqu	96(%r10), %ymm1
	vmovdqu	128(%r10), %ymm2
	prefetcht0	4192(%r10)
	prefetcht0	4224(%r10)
	vpand	%ymm1, %ymm8, %ymm3
	vpand	%ymm2, %ymm8, %ymm4
	vpbroadcastd	72(%rsi,%rbp,4), %ymm5
	{vex}	vpdpbusd	%ymm5, %ymm3, %ymm12
	{vex}	vpdpbusd	%ymm5, %ymm4, %ymm0
	vpbroadcastd	8(%rbx,%rbp,4), %ymm5
	{vex}	vpdpbusd	%ymm5, %ymm3, %ymm15
	{vex}	vpdpbusd	%ymm5, %ymm4, %ymm11
	vpbroadcastd	8(%r14,%rbp,4), %ymm5
	{vex}	vpdpbusd	%ymm5, %ymm3, %ymm14
	{vex}	vpdpbusd	%ymm5, %ymm4, %ymm10
	vpbroadcastd	8(%r15,%rbp,4), %ymm5
	{vex}	vpdpbusd	%ymm5, %ymm3, %ymm13
	{vex}	vpdpbusd	%ymm5, %ymm4, %ymm9
	vpsrld	$4, %ymm1, %ymm1
	vpand	%ymm1, %ymm8, %ymm1
	vpsrld	$4, %ymm2, %ymm2
	vpand	%ymm2, %ymm8, %ymm2
	vpbroadcastd	76(%rsi,%rbp,4), %ymm3
	{vex}	vpdpbusd	%ymm3, %ymm1, %ymm12
	{vex}	vpdpbusd	%ymm3, %ymm2, %ymm0
	vpbroadcastd	12(%rbx,%rbp,4), %ymm3
	{vex}	vpdpbusd	%ymm3, %ymm1, %ymm15
	{vex}	vpdpbusd	%ymm3, %ymm2, %ymm11
	vpbroadcastd	12(%r14,%rbp,4), %ymm3
	{vex}	vpdpbusd	%ymm3, %ymm1, %ymm14
	{vex}	vpdpbusd	%ymm3, %ymm2, %ymm10
	vpbroadcastd	12(%r15,%rbp,4), %ymm3
	{vex}	vpdpbusd	%ymm3, %ymm1, %ymm13
	{vex}	vpdpbusd	%ymm3, %ymm2, %ymm9
	vmovdqu	160(%r10), %ymm1
	vmovdqu	192(%r10), %ymm2
	prefetcht0	4256(%r10)
	prefetcht0	4288(%r10)
	vpand	%ymm1, %ymm8, %ymm3
	vpand	%ymm2, %ymm8, %ymm4
	vpbroadcastd	80(%rsi,%rbp,4), %ymm5
	{vex}	vpdpbusd	%ymm5, %ymm3, %ymm12
	{vex}	vpdpbusd	%ymm5, %ymm4, %ymm0
	vpbroadcastd	16(%rbx,%rbp,4), %ymm5
	{vex}	vpdpbusd	%ymm5, %ymm3, %ymm15
	{vex}	vpdpbusd	%ymm5, %ymm4, %ymm11
	vpbroadcastd	16(%r14,%rbp,4), %ymm5
	{vex}	vpdpbusd	%ymm5, %ymm3, %ymm14
	{vex}	vpdpbusd	%ymm5, %ymm4, %ymm10
	vpbroadcastd	16(%r15,%rbp,4), %ymm5
	{vex}	vpdpbusd	%ymm5, %ymm3, %ymm13
	{vex}	vpdpbusd	%ymm5, %ymm4, %ymm9
	vpsrld	$4, %ymm1, %ymm1
	vpand	%ymm1, %ymm8, %ymm1
	vpsrld	$4, %ymm2, %ymm2
	vpand	%ymm2, %ymm8, %ymm2
	vpbroadcastd	84(%rsi,%rbp,4), %ymm3
	{vex}	vpdpbusd	%ymm3, %ymm1, %ymm12
	{vex}	vpdpbusd	%ymm3, %ymm2, %ymm0
	vpbroadcastd	20(%rbx,%rbp,4), %ymm3
	{vex}	vpdpbusd	%ymm3, %ymm1, %ymm15
	{vex}	vpdpbusd	%ymm3, %ymm2, %ymm11
	vpbroadcastd	20(%r14,%rbp,4), %ymm3
	{vex}	vpdpbusd	%ymm3, %ymm1, %ymm14
	{vex}	vpdpbusd	%ymm3, %ymm2, %ymm10
	vpbroadcastd	20(%r15,%rbp,4), %ymm3
	{vex}	vpdpbusd	%ymm3, %ymm1, %ymm13
	{vex}	vpdpbusd	%ymm3, %ymm2, %ymm9
	vmovdqu	224(%r10), %ymm1
	vmovdqu	256(%r10), %ymm2
	prefetcht0	4320(%r10)
	prefetcht0	4352(%r10)
	vpand	%ymm1, %ymm8, %ymm3
	vpand	%ymm2, %ymm8, %ymm4
	vpbroadcastd	88(%rsi,%rbp,4), %ymm5
	{vex}	vpdpbusd	%ymm5, %ymm3, %ymm12
	{vex}	vpdpbusd	%ymm5, %ymm4, %ymm0
	vpbroadcastd	24(%rbx,%rbp,4), %ymm5
	{vex}	vpdpbusd	%ymm5, %ymm3, %ymm15
	{vex}	vpdpbusd	%ymm5, %ymm4, %ymm11
	vpbroadcastd	24(%r14,%rbp,4), %ymm5
	{vex}	vpdpbusd	%ymm5, %ymm3, %ymm14
	{vex}	vpdpbusd	%ymm5, %ymm4, %ymm10
	vpbroadcastd	24(%r15,%rbp,4), %ymm5
	{vex}	vpdpbusd	%ymm5, %ymm3, %ymm13
	{vex}	vpdpbusd	%ymm5, %ymm4, %ymm9
	vpsrld	$4, %ymm1, %ymm1
	vpand	%ymm1, %ymm8, %ymm1
	vpsrld	$4, %ymm2, %ymm2
	vpand	%ymm2, %ymm8, %ymm2
	vpbroadcastd	92(%rsi,%rbp,4), %ymm3
	{vex}	vpdpbusd	%ymm3, %ymm1, %ymm12
	{vex}	vpdpbusd	%ymm3, %ymm2, %ymm0
	vpbroadcastd	28(%rbx,%rbp,4), %ymm3
	{vex}	vpdpbusd	%ymm3, %ymm1, %ymm15
	{vex}	vpdpbusd	%ymm3, %ymm2, %ymm11
	vpbroadcastd	28(%r14,%rbp,4), %ymm3
	{vex}	vpdpbusd	%ymm3, %ymm1, %ymm14
	{vex}	vpdpbusd	%ymm3, %ymm2, %ymm10
	vpbroadcastd	28(%r15,%rbp,4), %ymm3
	{vex}	vpdpbusd	%ymm3, %ymm1, %ymm13
	vcvtph2ps	(%r10), %ymm4
	{vex}	vpdpbusd	%ymm3, %ymm2, %ymm9
	vcvtph2ps	16(%r10), %ymm1
	vbroadcastss	(%r12,%rbp), %ymm2
	vmulps	%ymm4, %ymm2, %ymm3
	vcvtdq2ps	%ymm12, %ymm5
	vmulps	%ymm5, %ymm3, %ymm3
	vaddps	%ymm3, %ymm7, %ymm7
	vmulps	%ymm1, %ymm2, %ymm2
	vcvtdq2ps	%ymm0, %ymm0
	vmulps	%ymm0, %ymm2, %ymm0
	vaddps	%ymm0, %ymm6, %ymm6
	vbroadcastss	(%r13,%rbp), %ymm0
	vmulps	%ymm4, %ymm0, %ymm2
	vcvtdq2ps	%ymm15, %ymm3
	vmulps	%ymm3, %ymm2, %ymm2
	vmovups	-64(%rsp), %ymm15
	vaddps	%ymm2, %ymm15, %ymm15
	vmulps	%ymm1, %ymm0, %ymm0
	vcvtdq2ps	%ymm11, %ymm2
	vmulps	%ymm2, %ymm0, %ymm0
	vmovups	-32(%rsp), %ymm12
	vaddps	%ymm0, %ymm12, %ymm12
	vbroadcastss	(%rdx,%rbp), %ymm0
	vmulps	%ymm4, %ymm0, %ymm2
	vcvtdq2ps	%ymm14, %ymm3
	vmulps	%ymm3, %ymm2, %ymm2
	vmovups	(%rsp), %ymm11
	vaddps	%ymm2, %ymm11, %ymm11
	vmulps	%ymm1, %ymm0, %ymm0
	vcvtdq2ps	%ymm10, %ymm2
	vmulps	%ymm2, %ymm0, %ymm0
	vmovups	32(%rsp), %ymm5
	vaddps	%ymm0, %ymm5, %ymm5
	vbroadcastss	(%r11,%rbp), %ymm0
	vmulps	%ymm4, %ymm0, %ymm2
	vcvtdq2ps	%ymm13, %ymm3
	vmulps	%ymm3, %ymm2, %ymm2
	vmovups	-128(%rsp), %ymm3
	vaddps	%ymm2, %ymm3, %ymm3
	vmulps	%ymm1, %ymm0, %ymm0
	vcvtdq2ps	%ymm9, %ymm1
	vmulps	%ymm1, %ymm0, %ymm0
	vmovups	-96(%rsp), %ymm2
	vaddps	%ymm0, %ymm2, %ymm2
	addq	$288, %r10
	incq	%rax
	addq	$8, %rbp
	cmpq	%rbp, %r8
	je	.LBB5_31
.LBB5_15:
	testb	$1, %al
	vmovups	%ymm2, -96(%rsp)
	vmovups	%ymm3, -128(%rsp)
	vmovups	%ymm5, 32(%rsp)
	vmovups	%ymm11, (%rsp)
	vmovups	%ymm12, -32(%rsp)
	vmovups	%ymm15, -64(%rsp)
	je	.LBB5_14
	prefetcht1	(%r9)
	addq	%rdi, %r9
	jmp	.LBB5_14
.LBB5_17:
	testq	%r8, %r8
	je	.LBB5_44
	movq	8(%r9), %rax
	movq	%r8, %rbx
	shlq	$5, %rbx
	addq	$63, %rbx
	andq	$-64, %rbx
	leaq	64(%rcx), %rdi
	movq	(%r9), %r9
	leaq	(%rdx,%rsi), %r10
	addq	$64, %r10
	addq	%rsi, %rdx
	leaq	(%rbx,%rsi), %r11
	addq	$68, %r11
	addq	%rbx, %rdx
	addq	$68, %rdx
	shlq	$3, %r8
	vxorps	%xmm3, %xmm3, %xmm3
	xorl	%ebx, %ebx
	vpbroadcastd	.LCPI5_0(%rip), %ymm4
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%r14d, %r14d
	jmp	.LBB5_20
	.p2align	4
.LBB5_19:
	vpbroadcastd	-4(%r11,%rbx), %ymm6
	vpbroadcastd	-4(%rdx,%rbx), %ymm5
	vmovdqu	32(%rdi), %ymm9
	vmovdqu	64(%rdi), %ymm10
	prefetcht0	4128(%rdi)
	prefetcht0	4160(%rdi)
	vpand	%ymm4, %ymm9, %ymm11
	vpand	%ymm4, %ymm10, %ymm12
	vpbroadcastd	64(%rsi,%rbx,4), %ymm7
	vmovdqa	%ymm6, %ymm8
	{vex}	vpdpbusd	%ymm7, %ymm11, %ymm8
	vpbroadcastd	(%r10,%rbx,4), %ymm13
	{vex}	vpdpbusd	%ymm7, %ymm12, %ymm6
	vmovdqa	%ymm5, %ymm7
	{vex}	vpdpbusd	%ymm13, %ymm11, %ymm7
	{vex}	vpdpbusd	%ymm13, %ymm12, %ymm5
	vpsrld	$4, %ymm9, %ymm9
	vpand	%ymm4, %ymm9, %ymm9
	vpsrld	$4, %ymm10, %ymm10
	vpand	%ymm4, %ymm10, %ymm10
	vpbroadcastd	68(%rsi,%rbx,4), %ymm11
	{vex}	vpdpbusd	%ymm11, %ymm9, %ymm8
	{vex}	vpdpbusd	%ymm11, %ymm10, %ymm6
	vpbroadcastd	4(%r10,%rbx,4), %ymm11
	{vex}	vpdpbusd	%ymm11, %ymm9, %ymm7
	{vex}	vpdpbusd	%ymm11, %ymm10, %ymm5
	vmovdqu	96(%rdi), %ymm9
	vmovdqu	128(%rdi), %ymm10
	prefetcht0	4192(%rdi)
	prefetcht0	4224(%rdi)
	vpand	%ymm4, %ymm9, %ymm11
	vpand	%ymm4, %ymm10, %ymm12
	vpbroadcastd	72(%rsi,%rbx,4), %ymm13
	{vex}	vpdpbusd	%ymm13, %ymm11, %ymm8
	{vex}	vpdpbusd	%ymm13, %ymm12, %ymm6
	vpbroadcastd	8(%r10,%rbx,4), %ymm13
	{vex}	vpdpbusd	%ymm13, %ymm11, %ymm7
	{vex}	vpdpbusd	%ymm13, %ymm12, %ymm5
	vpsrld	$4, %ymm9, %ymm9
	vpand	%ymm4, %ymm9, %ymm9
	vpsrld	$4, %ymm10, %ymm10
	vpand	%ymm4, %ymm10, %ymm10
	vpbroadcastd	76(%rsi,%rbx,4), %ymm11
	{vex}	vpdpbusd	%ymm11, %ymm9, %ymm8
	{vex}	vpdpbusd	%ymm11, %ymm10, %ymm6
	vpbroadcastd	12(%r10,%rbx,4), %ymm11
	{vex}	vpdpbusd	%ymm11, %ymm9, %ymm7
	{vex}	vpdpbusd	%ymm11, %ymm10, %ymm5
	vmovdqu	160(%rdi), %ymm9
	vmovdqu	192(%rdi), %ymm10
	prefetcht0	4256(%rdi)
	prefetcht0	4288(%rdi)
	vpand	%ymm4, %ymm9, %ymm11
	vpand	%ymm4, %ymm10, %ymm12
	vpbroadcastd	80(%rsi,%rbx,4), %ymm13
	{vex}	vpdpbusd	%ymm13, %ymm11, %ymm8
	{vex}	vpdpbusd	%ymm13, %ymm12, %ymm6
	vpbroadcastd	16(%r10,%rbx,4), %ymm13
	{vex}	vpdpbusd	%ymm13, %ymm11, %ymm7
	{vex}	vpdpbusd	%ymm13, %ymm12, %ymm5
	vpsrld	$4, %ymm9, %ymm9
	vpand	%ymm4, %ymm9, %ymm9
	vpsrld	$4, %ymm10, %ymm10
	vpand	%ymm4, %ymm10, %ymm10
	vpbroadcastd	84(%rsi,%rbx,4), %ymm11
	{vex}	vpdpbusd	%ymm11, %ymm9, %ymm8
	{vex}	vpdpbusd	%ymm11, %ymm10, %ymm6
	vpbroadcastd	20(%r10,%rbx,4), %ymm11
	{vex}	vpdpbusd	%ymm11, %ymm9, %ymm7
	{vex}	vpdpbusd	%ymm11, %ymm10, %ymm5
	vmovdqu	224(%rdi), %ymm9
	vmovdqu	256(%rdi), %ymm10
	prefetcht0	4320(%rdi)
	prefetcht0	4352(%rdi)
	vpand	%ymm4, %ymm9, %ymm11
	vpand	%ymm4, %ymm10, %ymm12
	vpbroadcastd	88(%rsi,%rbx,4), %ymm13
	{vex}	vpdpbusd	%ymm13, %ymm11, %ymm8
	{vex}	vpdpbusd	%ymm13, %ymm12, %ymm6
	vpbroadcastd	24(%r10,%rbx,4), %ymm13
	{vex}	vpdpbusd	%ymm13, %ymm11, %ymm7
	{vex}	vpdpbusd	%ymm13, %ymm12, %ymm5
	vpsrld	$4, %ymm9, %ymm9
	vpand	%ymm4, %ymm9, %ymm9
	vpsrld	$4, %ymm10, %ymm10
	vpand	%ymm4, %ymm10, %ymm10
	vpbroadcastd	92(%rsi,%rbx,4), %ymm11
	{vex}	vpdpbusd	%ymm11, %ymm9, %ymm8
	{vex}	vpdpbusd	%ymm11, %ymm10, %ymm6
	vpbroadcastd	28(%r10,%rbx,4), %ymm11
	{vex}	vpdpbusd	%ymm11, %ymm9, %ymm7
	vcvtph2ps	(%rdi), %ymm9
	{vex}	vpdpbusd	%ymm11, %ymm10, %ymm5
	vcvtph2ps	16(%rdi), %ymm10
	vbroadcastss	(%r11,%rbx), %ymm11
	vmulps	%ymm9, %ymm11, %ymm12
	vcvtdq2ps	%ymm8, %ymm8
	vmulps	%ymm8, %ymm12, %ymm8
	vaddps	%ymm3, %ymm8, %ymm3
	vmulps	%ymm10, %ymm11, %ymm8
	vcvtdq2ps	%ymm6, %ymm6
	vmulps	%ymm6, %ymm8, %ymm6
	vaddps	%ymm6, %ymm2, %ymm2
	vbroadcastss	(%rdx,%rbx), %ymm6
	vmulps	%ymm6, %ymm9, %ymm8
	vcvtdq2ps	%ymm7, %ymm7
	vmulps	%ymm7, %ymm8, %ymm7
	vaddps	%ymm7, %ymm1, %ymm1
	vmulps	%ymm6, %ymm10, %ymm6
	vcvtdq2ps	%ymm5, %ymm5
	vmulps	%ymm5, %ymm6, %ymm5
	vaddps	%ymm5, %ymm0, %ymm0
	addq	$288, %rdi
	incq	%r14
	addq	$8, %rbx
	cmpq	%rbx, %r8
	je	.LBB5_45
.LBB5_20:
	testb	$1, %r14b
	je	.LBB5_19
	prefetcht1	(%r9)
	addq	%rax, %r9
	jmp	.LBB5_19
.LBB5_22:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
.LBB5_23:
	movq	16(%r13), %rdi
	movq	24(%r13), %rsi
	cmpl	$0, 40(%r13)
	je	.LBB5_25
	vpxor	%xmm6, %xmm6, %xmm6
	jmp	.LBB5_26
.LBB5_25:
	vmovd	.LCPI5_1(%rip), %xmm6
.LBB5_26:
	movq	(%r13), %rax
	movq	8(%r13), %rdx
	vmovups	(%rdi), %ymm8
	vmovups	32(%rdi), %ymm7
	vpbroadcastd	%xmm6, %ymm6
	testq	%rsi, %rsi
	je	.LBB5_28
	vmulps	(%rcx), %ymm5, %ymm0
	movq	32(%r13), %rdi
	vaddps	%ymm0, %ymm8, %ymm0
	vaddps	(%rsi), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm6, %ymm0
	vmovups	%ymm0, (%rax)
	vmulps	32(%rcx), %ymm4, %ymm0
	vaddps	%ymm7, %ymm0, %ymm0
	vaddps	32(%rsi), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm6, %ymm0
	vmovups	%ymm0, 32(%rax)
	vmulps	(%rcx), %ymm3, %ymm0
	vaddps	%ymm0, %ymm8, %ymm0
	vaddps	(%rsi,%rdi,4), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm6, %ymm0
	vmovups	%ymm0, (%rax,%rdx,4)
	vmulps	32(%rcx), %ymm2, %ymm0
	vaddps	%ymm7, %ymm0, %ymm0
	vaddps	32(%rsi,%rdi,4), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm6, %ymm0
	vmovups	%ymm0, 32(%rax,%rdx,4)
	vmulps	(%rcx), %ymm9, %ymm0
	vaddps	%ymm0, %ymm8, %ymm0
	vaddps	(%rsi,%rdi,8), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm6, %ymm0
	vmovups	%ymm0, (%rax,%rdx,8)
	vmulps	32(%rcx), %ymm1, %ymm0
	vaddps	%ymm7, %ymm0, %ymm0
	vaddps	32(%rsi,%rdi,8), %ymm0, %ymm0
	jmp	.LBB5_29
.LBB5_28:
	vmulps	(%rcx), %ymm5, %ymm0
	vaddps	%ymm0, %ymm8, %ymm0
	vmaxps	%ymm0, %ymm6, %ymm0
	vmovups	%ymm0, (%rax)
	vmulps	32(%rcx), %ymm4, %ymm0
	vaddps	%ymm7, %ymm0, %ymm0
	vmaxps	%ymm0, %ymm6, %ymm0
	vmovups	%ymm0, 32(%rax)
	vmulps	(%rcx), %ymm3, %ymm0
	vaddps	%ymm0, %ymm8, %ymm0
	vmaxps	%ymm0, %ymm6, %ymm0
	vmovups	%ymm0, (%rax,%rdx,4)
	vmulps	32(%rcx), %ymm2, %ymm0
	vaddps	%ymm7, %ymm0, %ymm0
	vmaxps	%ymm0, %ymm6, %ymm0
	vmovups	%ymm0, 32(%rax,%rdx,4)
	vmulps	(%rcx), %ymm9, %ymm0
	vaddps	%ymm0, %ymm8, %ymm0
	vmaxps	%ymm0, %ymm6, %ymm0
	vmovups	%ymm0, (%rax,%rdx,8)
	vmulps	32(%rcx), %ymm1, %ymm0
	vaddps	%ymm7, %ymm0, %ymm0
.LBB5_29:
	vmaxps	%ymm0, %ymm6, %ymm0
	vmovups	%ymm0, 32(%rax,%rdx,8)
	jmp	.LBB5_55
.LBB5_30:
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
.LBB5_31:
	movq	128(%rsp), %r8
	movq	16(%r8), %rdi
	movq	24(%r8), %rsi
	cmpl	$0, 40(%r8)
	je	.LBB5_33
	vxorps	%xmm0, %xmm0, %xmm0
	jmp	.LBB5_34
.LBB5_33:
	vmovss	.LCPI5_1(%rip), %xmm0
.LBB5_34:
	movq	(%r8), %rax
	movq	8(%r8), %rdx
	vmovups	(%rdi), %ymm9
	vmovups	32(%rdi), %ymm8
	vbroadcastss	%xmm0, %ymm0
	testq	%rsi, %rsi
	je	.LBB5_36
	vmulps	(%rcx), %ymm7, %ymm1
	movq	32(%r8), %rdi
	vaddps	%ymm1, %ymm9, %ymm1
	vaddps	(%rsi), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm0, %ymm1
	vmovups	%ymm1, (%rax)
	vmulps	32(%rcx), %ymm6, %ymm1
	vaddps	%ymm1, %ymm8, %ymm1
	vaddps	32(%rsi), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm0, %ymm1
	vmovups	%ymm1, 32(%rax)
	vmulps	(%rcx), %ymm15, %ymm1
	vaddps	%ymm1, %ymm9, %ymm1
	vaddps	(%rsi,%rdi,4), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm0, %ymm1
	vmovups	%ymm1, (%rax,%rdx,4)
	vmulps	32(%rcx), %ymm12, %ymm1
	vaddps	%ymm1, %ymm8, %ymm1
	vaddps	32(%rsi,%rdi,4), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm0, %ymm1
	vmovups	%ymm1, 32(%rax,%rdx,4)
	vmulps	(%rcx), %ymm11, %ymm1
	vaddps	%ymm1, %ymm9, %ymm1
	vaddps	(%rsi,%rdi,8), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm0, %ymm1
	vmovups	%ymm1, (%rax,%rdx,8)
	vmulps	32(%rcx), %ymm5, %ymm1
	vaddps	%ymm1, %ymm8, %ymm1
	vaddps	32(%rsi,%rdi,8), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm0, %ymm1
	vmovups	%ymm1, 32(%rax,%rdx,8)
	leaq	(%rdi,%rdi,2), %rdi
	leaq	(%rdx,%rdx,2), %rdx
	vmulps	(%rcx), %ymm3, %ymm1
	vaddps	%ymm1, %ymm9, %ymm1
	vaddps	(%rsi,%rdi,4), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm0, %ymm1
	vmovups	%ymm1, (%rax,%rdx,4)
	vmulps	32(%rcx), %ymm2, %ymm1
	vaddps	%ymm1, %ymm8, %ymm1
	vaddps	32(%rsi,%rdi,4), %ymm1, %ymm1
	jmp	.LBB5_37
.LBB5_36:
	vmulps	(%rcx), %ymm7, %ymm1
	vaddps	%ymm1, %ymm9, %ymm1
	vmaxps	%ymm1, %ymm0, %ymm1
	vmovups	%ymm1, (%rax)
	vmulps	32(%rcx), %ymm6, %ymm1
	vaddps	%ymm1, %ymm8, %ymm1
	vmaxps	%ymm1, %ymm0, %ymm1
	vmovups	%ymm1, 32(%rax)
	vmulps	(%rcx), %ymm15, %ymm1
	vaddps	%ymm1, %ymm9, %ymm1
	vmaxps	%ymm1, %ymm0, %ymm1
	vmovups	%ymm1, (%rax,%rdx,4)
	vmulps	32(%rcx), %ymm12, %ymm1
	vaddps	%ymm1, %ymm8, %ymm1
	vmaxps	%ymm1, %ymm0, %ymm1
	vmovups	%ymm1, 32(%rax,%rdx,4)
	vmulps	(%rcx), %ymm11, %ymm1
	vaddps	%ymm1, %ymm9, %ymm1
	vmaxps	%ymm1, %ymm0, %ymm1
	vmovups	%ymm1, (%rax,%rdx,8)
	vmulps	32(%rcx), %ymm5, %ymm1
	vaddps	%ymm1, %ymm8, %ymm1
	vmaxps	%ymm1, %ymm0, %ymm1
	vmovups	%ymm1, 32(%rax,%rdx,8)
	leaq	(%rdx,%rdx,2), %rdx
	vmulps	(%rcx), %ymm3, %ymm1
	vaddps	%ymm1, %ymm9, %ymm1
	vmaxps	%ymm1, %ymm0, %ymm1
	vmovups	%ymm1, (%rax,%rdx,4)
	vmulps	32(%rcx), %ymm2, %ymm1
	vaddps	%ymm1, %ymm8, %ymm1
.LBB5_37:
	vmaxps	%ymm1, %ymm0, %ymm0
	jmp	.LBB5_54
.LBB5_38:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB5_39:
	movq	16(%r13), %rsi
	movq	24(%r13), %rax
	cmpl	$0, 40(%r13)
	je	.LBB5_41
	vpxor	%xmm2, %xmm2, %xmm2
	jmp	.LBB5_42
.LBB5_41:
	vmovd	.LCPI5_1(%rip), %xmm2
.LBB5_42:
	movq	(%r13), %rdx
	vmovups	(%rsi), %ymm4
	vmovups	32(%rsi), %ymm3
	vpbroadcastd	%xmm2, %ymm2
	testq	%rax, %rax
	je	.LBB5_50
	vmulps	(%rcx), %ymm1, %ymm1
	vaddps	%ymm4, %ymm1, %ymm1
	vaddps	(%rax), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm2, %ymm1
	vmovups	%ymm1, (%rdx)
	vmulps	32(%rcx), %ymm0, %ymm0
	vaddps	%ymm3, %ymm0, %ymm0
	vaddps	32(%rax), %ymm0, %ymm0
	jmp	.LBB5_51
.LBB5_44:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB5_45:
	movq	16(%r13), %rdi
	movq	24(%r13), %rsi
	cmpl	$0, 40(%r13)
	je	.LBB5_47
	vpxor	%xmm4, %xmm4, %xmm4
	jmp	.LBB5_48
.LBB5_47:
	vmovd	.LCPI5_1(%rip), %xmm4
.LBB5_48:
	movq	(%r13), %rax
	movq	8(%r13), %rdx
	vmovups	(%rdi), %ymm6
	vmovups	32(%rdi), %ymm5
	vpbroadcastd	%xmm4, %ymm4
	testq	%rsi, %rsi
	je	.LBB5_52
	vmulps	(%rcx), %ymm3, %ymm3
	movq	32(%r13), %rdi
	vaddps	%ymm6, %ymm3, %ymm3
	vaddps	(%rsi), %ymm3, %ymm3
	vmaxps	%ymm3, %ymm4, %ymm3
	vmovups	%ymm3, (%rax)
	vmulps	32(%rcx), %ymm2, %ymm2
	vaddps	%ymm5, %ymm2, %ymm2
	vaddps	32(%rsi), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm4, %ymm2
	vmovups	%ymm2, 32(%rax)
	vmulps	(%rcx), %ymm1, %ymm1
	vaddps	%ymm6, %ymm1, %ymm1
	vaddps	(%rsi,%rdi,4), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm4, %ymm1
	vmovups	%ymm1, (%rax,%rdx,4)
	vmulps	32(%rcx), %ymm0, %ymm0
	vaddps	%ymm5, %ymm0, %ymm0
	vaddps	32(%rsi,%rdi,4), %ymm0, %ymm0
	jmp	.LBB5_53
.LBB5_50:
	vmulps	(%rcx), %ymm1, %ymm1
	vaddps	%ymm4, %ymm1, %ymm1
	vmaxps	%ymm1, %ymm2, %ymm1
	vmovups	%ymm1, (%rdx)
	vmulps	32(%rcx), %ymm0, %ymm0
	vaddps	%ymm3, %ymm0, %ymm0
.LBB5_51:
	vmaxps	%ymm0, %ymm2, %ymm0
	vmovups	%ymm0, 32(%rdx)
	jmp	.LBB5_55
.LBB5_52:
	vmulps	(%rcx), %ymm3, %ymm3
	vaddps	%ymm6, %ymm3, %ymm3
	vmaxps	%ymm3, %ymm4, %ymm3
	vmovups	%ymm3, (%rax)
	vmulps	32(%rcx), %ymm2, %ymm2
	vaddps	%ymm5, %ymm2, %ymm2
	vmaxps	%ymm2, %ymm4, %ymm2
	vmovups	%ymm2, 32(%rax)
	vmulps	(%rcx), %ymm1, %ymm1
	vaddps	%ymm6, %ymm1, %ymm1
	vmaxps	%ymm1, %ymm4, %ymm1
	vmovups	%ymm1, (%rax,%rdx,4)
	vmulps	32(%rcx), %ymm0, %ymm0
	vaddps	%ymm5, %ymm0, %ymm0
.LBB5_53:
	vmaxps	%ymm0, %ymm4, %ymm0
.LBB5_54:
	vmovups	%ymm0, 32(%rax,%rdx,4)
.LBB5_55:
	addq	$72, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB5_56:
	vzeroupper
	retq
.Lfunc_end5:
	.size	tile_of, .Lfunc_end5-tile_of
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI5_0:
	.long	.LBB5_2-.LJTI5_0
	.long	.LBB5_17-.LJTI5_0
	.long	.LBB5_7-.LJTI5_0
	.long	.LBB5_12-.LJTI5_0
	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"avxvnni"
	.size	.L.str, 8
	.hidden	contrast_avxvnni_int4
	.type	contrast_avxvnni_int4,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	contrast_avxvnni_int4
	.p2align	3, 0x0
contrast_avxvnni_int4:
	.quad	.L.str
	.quad	16
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
	.size	contrast_avxvnni_int4, 96
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
	.hidden	contrast_avx2_epilogue
	.hidden	contrast_avx2_gated
#endif

#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
