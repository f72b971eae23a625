// Made of Sources/CContrastKernels/checks.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__x86_64__)
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI0_0:
	.long	2139095040
	.long	2139095040
	.long	2139095040
	.long	2139095040
	.text
	.globl	contrast_all_finite_float32
	.p2align	4
	.type	contrast_all_finite_float32,@function
contrast_all_finite_float32:
	movb	$1, %al
	testq	%rsi, %rsi
	je	.LBB0_10
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	cmpq	$4096, %rsi
	movl	$4096, %r8d
	cmovbq	%rsi, %r8
	leaq	16(%rdi), %rcx
	xorl	%edx, %edx
	movdqa	.LCPI0_0(%rip), %xmm0
	xorl	%r9d, %r9d
	xorl	%ebx, %ebx
	movq	%rsi, %r10
	jmp	.LBB0_2
	.p2align	4
.LBB0_7:
	testl	%ebp, %ebp
	jne	.LBB0_8
.LBB0_11:
	addq	$-4096, %r10
	cmpq	$4096, %r10
	movl	$4096, %r8d
	cmovbq	%r10, %r8
	addq	%r11, %r8
	incq	%r9
	addq	$-4096, %rdx
	addq	$16384, %rcx
	movq	%r11, %rbx
	cmpq	%rsi, %r11
	jae	.LBB0_9
.LBB0_2:
	movq	%rsi, %r14
	subq	%rbx, %r14
	leaq	4096(%rbx), %r11
	cmpq	$4096, %r14
	movq	%r11, %r14
	cmovbq	%rsi, %r14
	cmpq	%r14, %rbx
	jae	.LBB0_11
	movq	%r9, %r14
	shlq	$12, %r14
	movq	%r8, %r15
	subq	%r14, %r15
	xorl	%ebp, %ebp
	cmpq	$8, %r15
	jb	.LBB0_12
	movl	%r8d, %r14d
	andl	$7, %r14d
	subq	%r14, %r15
	addq	%r15, %rbx
	movq	%r8, %r15
	andq	$-8, %r15
	addq	%rdx, %r15
	pxor	%xmm1, %xmm1
	xorl	%r12d, %r12d
	pxor	%xmm2, %xmm2
	.p2align	4
.LBB0_5:
	movdqu	-16(%rcx,%r12,4), %xmm3
	movdqu	(%rcx,%r12,4), %xmm4
	pand	%xmm0, %xmm3
	pand	%xmm0, %xmm4
	pcmpeqd	%xmm0, %xmm3
	psrld	$31, %xmm3
	por	%xmm3, %xmm1
	pcmpeqd	%xmm0, %xmm4
	psrld	$31, %xmm4
	por	%xmm4, %xmm2
	addq	$8, %r12
	cmpq	%r12, %r15
	jne	.LBB0_5
	por	%xmm1, %xmm2
	pshufd	$238, %xmm2, %xmm1
	por	%xmm2, %xmm1
	pshufd	$85, %xmm1, %xmm2
	por	%xmm1, %xmm2
	movd	%xmm2, %ebp
	testq	%r14, %r14
	je	.LBB0_7
	.p2align	4
.LBB0_12:
	movl	(%rdi,%rbx,4), %r14d
	notl	%r14d
	xorl	%r15d, %r15d
	testl	$2139095040, %r14d
	sete	%r15b
	orl	%r15d, %ebp
	incq	%rbx
	cmpq	%rbx, %r8
	jne	.LBB0_12
	jmp	.LBB0_7
.LBB0_8:
	xorl	%eax, %eax
.LBB0_9:
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB0_10:
	retq
.Lfunc_end0:
	.size	contrast_all_finite_float32, .Lfunc_end0-contrast_all_finite_float32
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI1_0:
	.quad	9218868437227405312
	.quad	9218868437227405312
.LCPI1_1:
	.quad	1
	.quad	1
	.text
	.globl	contrast_all_finite_float64
	.p2align	4
	.type	contrast_all_finite_float64,@function
contrast_all_finite_float64:
	movb	$1, %al
	testq	%rsi, %rsi
	je	.LBB1_13
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	cmpq	$4096, %rsi
	movl	$4096, %r9d
	cmovbq	%rsi, %r9
	leaq	16(%rdi), %rcx
	xorl	%edx, %edx
	movabsq	$9218868437227405312, %r8
	movdqa	.LCPI1_0(%rip), %xmm0
	movdqa	.LCPI1_1(%rip), %xmm1
	xorl	%r10d, %r10d
	xorl	%r14d, %r14d
	movq	%rsi, %r11
	jmp	.LBB1_2
	.p2align	4
.LBB1_9:
	testq	%r12, %r12
	jne	.LBB1_10
.LBB1_11:
	addq	$-4096, %r11
	cmpq	$4096, %r11
	movl	$4096, %r9d
	cmovbq	%r11, %r9
	addq	%rbx, %r9
	incq	%r10
	addq	$-4096, %rdx
	addq	$32768, %rcx
	movq	%rbx, %r14
	cmpq	%rsi, %rbx
	jae	.LBB1_12
.LBB1_2:
	movq	%rsi, %r15
	subq	%r14, %r15
	leaq	4096(%r14), %rbx
	cmpq	$4096, %r15
	movq	%rbx, %r15
	cmovbq	%rsi, %r15
	cmpq	%r15, %r14
	jae	.LBB1_11
	movq	%r10, %r15
	shlq	$12, %r15
	movq	%r9, %r12
	subq	%r15, %r12
	cmpq	$4, %r12
	jae	.LBB1_6
	xorl	%r12d, %r12d
	jmp	.LBB1_5
	.p2align	4
.LBB1_6:
	movl	%r9d, %r15d
	andl	$3, %r15d
	subq	%r15, %r12
	addq	%r12, %r14
	movq	%r9, %r12
	andq	$-4, %r12
	addq	%rdx, %r12
	pxor	%xmm2, %xmm2
	xorl	%r13d, %r13d
	pxor	%xmm3, %xmm3
	.p2align	4
.LBB1_7:
	movdqu	-16(%rcx,%r13,8), %xmm4
	movdqu	(%rcx,%r13,8), %xmm5
	pand	%xmm0, %xmm4
	pand	%xmm0, %xmm5
	pcmpeqd	%xmm0, %xmm4
	pshufd	$177, %xmm4, %xmm4
	pand	%xmm1, %xmm4
	por	%xmm4, %xmm2
	pcmpeqd	%xmm0, %xmm5
	pshufd	$177, %xmm5, %xmm4
	pand	%xmm1, %xmm4
	por	%xmm4, %xmm3
	addq	$4, %r13
	cmpq	%r13, %r12
	jne	.LBB1_7
	por	%xmm2, %xmm3
	pshufd	$238, %xmm3, %xmm2
	por	%xmm3, %xmm2
	movq	%xmm2, %r12
	testq	%r15, %r15
	je	.LBB1_9
	.p2align	4
.LBB1_5:
	movq	(%rdi,%r14,8), %r15
	notq	%r15
	xorl	%r13d, %r13d
	testq	%r8, %r15
	sete	%r13b
	orq	%r13, %r12
	incq	%r14
	cmpq	%r14, %r9
	jne	.LBB1_5
	jmp	.LBB1_9
.LBB1_10:
	xorl	%eax, %eax
.LBB1_12:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
.LBB1_13:
	retq
.Lfunc_end1:
	.size	contrast_all_finite_float64, .Lfunc_end1-contrast_all_finite_float64
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI2_0:
	.short	31744
	.short	31744
	.short	31744
	.short	31744
	.short	31744
	.short	31744
	.short	31744
	.short	31744
.LCPI2_1:
	.short	31744
	.short	31744
	.short	31744
	.short	31744
	.zero	2
	.zero	2
	.zero	2
	.zero	2
	.text
	.globl	contrast_all_finite_float16
	.p2align	4
	.type	contrast_all_finite_float16,@function
contrast_all_finite_float16:
	movb	$1, %al
	testq	%rsi, %rsi
	je	.LBB2_21
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	cmpq	$4096, %rsi
	movl	$4096, %r10d
	cmovbq	%rsi, %r10
	leaq	16(%rdi), %rcx
	xorl	%edx, %edx
	movdqa	.LCPI2_1(%rip), %xmm0
	movdqa	.LCPI2_0(%rip), %xmm1
	movq	%rdi, %r8
	xorl	%r9d, %r9d
	xorl	%r14d, %r14d
	movq	%rsi, %r11
	jmp	.LBB2_2
	.p2align	4
.LBB2_11:
	testw	%bp, %bp
	jne	.LBB2_12
.LBB2_18:
	addq	$-4096, %r11
	cmpq	$4096, %r11
	movl	$4096, %r10d
	cmovbq	%r11, %r10
	addq	%rbx, %r10
	incq	%r9
	addq	$-4096, %rdx
	addq	$8192, %rcx
	addq	$8192, %r8
	movq	%rbx, %r14
	cmpq	%rsi, %rbx
	jae	.LBB2_19
.LBB2_2:
	movq	%rsi, %rax
	subq	%r14, %rax
	leaq	4096(%r14), %rbx
	cmpq	$4096, %rax
	movq	%rbx, %rax
	cmovbq	%rsi, %rax
	cmpq	%rax, %r14
	jae	.LBB2_18
	movq	%r9, %rax
	shlq	$12, %rax
	movq	%r10, %r12
	subq	%rax, %r12
	cmpq	$3, %r12
	ja	.LBB2_6
	xorl	%ebp, %ebp
	jmp	.LBB2_5
	.p2align	4
.LBB2_6:
	cmpq	$16, %r12
	jae	.LBB2_13
	xorl	%r15d, %r15d
	xorl	%ebp, %ebp
	jmp	.LBB2_8
.LBB2_13:
	movl	%r10d, %eax
	andl	$15, %eax
	movq	%r12, %r15
	subq	%rax, %r15
	movq	%r10, %rbp
	andq	$-16, %rbp
	addq	%rdx, %rbp
	pxor	%xmm2, %xmm2
	xorl	%r13d, %r13d
	pxor	%xmm3, %xmm3
	.p2align	4
.LBB2_14:
	movdqu	-16(%rcx,%r13,2), %xmm4
	movdqu	(%rcx,%r13,2), %xmm5
	pand	%xmm1, %xmm4
	pand	%xmm1, %xmm5
	pcmpeqw	%xmm1, %xmm4
	psrlw	$15, %xmm4
	por	%xmm4, %xmm2
	pcmpeqw	%xmm1, %xmm5
	psrlw	$15, %xmm5
	por	%xmm5, %xmm3
	addq	$16, %r13
	cmpq	%r13, %rbp
	jne	.LBB2_14
	por	%xmm2, %xmm3
	pshufd	$238, %xmm3, %xmm2
	por	%xmm3, %xmm2
	pshufd	$85, %xmm2, %xmm3
	por	%xmm2, %xmm3
	movdqa	%xmm3, %xmm2
	psrld	$16, %xmm2
	por	%xmm3, %xmm2
	movd	%xmm2, %ebp
	testq	%rax, %rax
	je	.LBB2_11
	cmpl	$4, %eax
	jae	.LBB2_8
	addq	%r15, %r14
	jmp	.LBB2_5
.LBB2_8:
	movl	%r10d, %r13d
	andl	$3, %r13d
	subq	%r13, %r12
	addq	%r12, %r14
	movzwl	%bp, %eax
	movd	%eax, %xmm2
	leaq	(%r10,%rdx), %rax
	subq	%r13, %rax
	.p2align	4
.LBB2_9:
	movq	(%r8,%r15,2), %xmm3
	pand	%xmm0, %xmm3
	pcmpeqw	%xmm0, %xmm3
	psrlw	$15, %xmm3
	por	%xmm3, %xmm2
	addq	$4, %r15
	cmpq	%r15, %rax
	jne	.LBB2_9
	pshufd	$85, %xmm2, %xmm3
	por	%xmm2, %xmm3
	movdqa	%xmm3, %xmm2
	psrld	$16, %xmm2
	por	%xmm3, %xmm2
	movd	%xmm2, %ebp
	testq	%r13, %r13
	je	.LBB2_11
	.p2align	4
.LBB2_5:
	movzwl	(%rdi,%r14,2), %eax
	notl	%eax
	xorl	%r15d, %r15d
	testl	$31744, %eax
	sete	%r15b
	orl	%r15d, %ebp
	incq	%r14
	cmpq	%r14, %r10
	jne	.LBB2_5
	jmp	.LBB2_11
.LBB2_19:
	movb	$1, %al
	jmp	.LBB2_20
.LBB2_12:
	xorl	%eax, %eax
.LBB2_20:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB2_21:
	retq
.Lfunc_end2:
	.size	contrast_all_finite_float16, .Lfunc_end2-contrast_all_finite_float16
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI3_0:
	.short	32640
	.short	32640
	.short	32640
	.short	32640
	.short	32640
	.short	32640
	.short	32640
	.short	32640
.LCPI3_1:
	.short	32640
	.short	32640
	.short	32640
	.short	32640
	.zero	2
	.zero	2
	.zero	2
	.zero	2
	.text
	.globl	contrast_all_finite_bfloat16
	.p2align	4
	.type	contrast_all_finite_bfloat16,@function
contrast_all_finite_bfloat16:
	movb	$1, %al
	testq	%rsi, %rsi
	je	.LBB3_21
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	cmpq	$4096, %rsi
	movl	$4096, %r10d
	cmovbq	%rsi, %r10
	leaq	16(%rdi), %rcx
	xorl	%edx, %edx
	movdqa	.LCPI3_1(%rip), %xmm0
	movdqa	.LCPI3_0(%rip), %xmm1
	movq	%rdi, %r8
	xorl	%r9d, %r9d
	xorl	%r14d, %r14d
	movq	%rsi, %r11
	jmp	.LBB3_2
	.p2align	4
.LBB3_11:
	testw	%bp, %bp
	jne	.LBB3_12
.LBB3_18:
	addq	$-4096, %r11
	cmpq	$4096, %r11
	movl	$4096, %r10d
	cmovbq	%r11, %r10
	addq	%rbx, %r10
	incq	%r9
	addq	$-4096, %rdx
	addq	$8192, %rcx
	addq	$8192, %r8
	movq	%rbx, %r14
	cmpq	%rsi, %rbx
	jae	.LBB3_19
.LBB3_2:
	movq	%rsi, %rax
	subq	%r14, %rax
	leaq	4096(%r14), %rbx
	cmpq	$4096, %rax
	movq	%rbx, %rax
	cmovbq	%rsi, %rax
	cmpq	%rax, %r14
	jae	.LBB3_18
	movq	%r9, %rax
	shlq	$12, %rax
	movq	%r10, %r12
	subq	%rax, %r12
	cmpq	$3, %r12
	ja	.LBB3_6
	xorl	%ebp, %ebp
	jmp	.LBB3_5
	.p2align	4
.LBB3_6:
	cmpq	$16, %r12
	jae	.LBB3_13
	xorl	%r15d, %r15d
	xorl	%ebp, %ebp
	jmp	.LBB3_8
.LBB3_13:
	movl	%r10d, %eax
	andl	$15, %eax
	movq	%r12, %r15
	subq	%rax, %r15
	movq	%r10, %rbp
	andq	$-16, %rbp
	addq	%rdx, %rbp
	pxor	%xmm2, %xmm2
	xorl	%r13d, %r13d
	pxor	%xmm3, %xmm3
	.p2align	4
.LBB3_14:
	movdqu	-16(%rcx,%r13,2), %xmm4
	movdqu	(%rcx,%r13,2), %xmm5
	pand	%xmm1, %xmm4
	pand	%xmm1, %xmm5
	pcmpeqw	%xmm1, %xmm4
	psrlw	$15, %xmm4
	por	%xmm4, %xmm2
	pcmpeqw	%xmm1, %xmm5
	psrlw	$15, %xmm5
	por	%xmm5, %xmm3
	addq	$16, %r13
	cmpq	%r13, %rbp
	jne	.LBB3_14
	por	%xmm2, %xmm3
	pshufd	$238, %xmm3, %xmm2
	por	%xmm3, %xmm2
	pshufd	$85, %xmm2, %xmm3
	por	%xmm2, %xmm3
	movdqa	%xmm3, %xmm2
	psrld	$16, %xmm2
	por	%xmm3, %xmm2
	movd	%xmm2, %ebp
	testq	%rax, %rax
	je	.LBB3_11
	cmpl	$4, %eax
	jae	.LBB3_8
	addq	%r15, %r14
	jmp	.LBB3_5
.LBB3_8:
	movl	%r10d, %r13d
	andl	$3, %r13d
	subq	%r13, %r12
	addq	%r12, %r14
	movzwl	%bp, %eax
	movd	%eax, %xmm2
	leaq	(%r10,%rdx), %rax
	subq	%r13, %rax
	.p2align	4
.LBB3_9:
	movq	(%r8,%r15,2), %xmm3
	pand	%xmm0, %xmm3
	pcmpeqw	%xmm0, %xmm3
	psrlw	$15, %xmm3
	por	%xmm3, %xmm2
	addq	$4, %r15
	cmpq	%r15, %rax
	jne	.LBB3_9
	pshufd	$85, %xmm2, %xmm3
	por	%xmm2, %xmm3
	movdqa	%xmm3, %xmm2
	psrld	$16, %xmm2
	por	%xmm3, %xmm2
	movd	%xmm2, %ebp
	testq	%r13, %r13
	je	.LBB3_11
	.p2align	4
.LBB3_5:
	movzwl	(%rdi,%r14,2), %eax
	notl	%eax
	xorl	%r15d, %r15d
	testl	$32640, %eax
	sete	%r15b
	orl	%r15d, %ebp
	incq	%r14
	cmpq	%r14, %r10
	jne	.LBB3_5
	jmp	.LBB3_11
.LBB3_19:
	movb	$1, %al
	jmp	.LBB3_20
.LBB3_12:
	xorl	%eax, %eax
.LBB3_20:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB3_21:
	retq
.Lfunc_end3:
	.size	contrast_all_finite_bfloat16, .Lfunc_end3-contrast_all_finite_bfloat16
#endif

#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
