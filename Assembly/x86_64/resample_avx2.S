// Made of Sources/CContrastKernels/resample_avx2.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__x86_64__)
	.text
	.hidden	contrast_resample_rows_avx2
	.globl	contrast_resample_rows_avx2
	.p2align	4
	.type	contrast_resample_rows_avx2,@function
contrast_resample_rows_avx2:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$216, %rsp
	xorl	%r14d, %r14d
	cmpq	$3, %rcx
	jb	.LBB0_19
	movq	%r9, %r12
	movq	%rdx, %r15
	movq	%rdi, %rbp
	movq	%rcx, 24(%rsp)
	movq	%r8, %rdi
	movq	%rsi, %rbx
	movq	(%r8), %r13
	leaq	64(%rsp), %rsi
	movq	%r8, 8(%rsp)
	callq	pack
	testl	%eax, %eax
	je	.LBB0_19
	movq	24(%rsp), %r14
	movq	%r14, %rax
	imulq	%r15, %rax
	movq	%rax, 16(%rsp)
	leaq	32(%rax), %rdi
	callq	malloc@PLT
	movq	%rax, 32(%rsp)
	testq	%rax, %rax
	je	.LBB0_3
	movq	%r13, 88(%rsp)
	movq	%r13, %rax
	imulq	%r14, %rax
	movq	%rax, 40(%rsp)
	movq	%rbx, %rcx
	testq	%rbx, %rbx
	movq	%rbx, 56(%rsp)
	je	.LBB0_5
	movq	16(%rsp), %rax
	negq	%rax
	xorl	%r14d, %r14d
	movq	%rcx, %r13
	movq	8(%rsp), %rbx
	.p2align	4
.LBB0_7:
	addq	16(%rsp), %rax
	cmpq	$31, %rax
	ja	.LBB0_10
	decq	%r13
	jne	.LBB0_7
	xorl	%r13d, %r13d
	jmp	.LBB0_12
.LBB0_3:
	xorl	%r14d, %r14d
	jmp	.LBB0_18
.LBB0_5:
	xorl	%r13d, %r13d
	xorl	%r14d, %r14d
	movq	8(%rsp), %rbx
	jmp	.LBB0_12
.LBB0_10:
	cmpq	$4, %r13
	jae	.LBB0_20
	xorl	%r14d, %r14d
	jmp	.LBB0_12
.LBB0_20:
	movq	%r15, 80(%rsp)
	movq	%r13, 48(%rsp)
	movq	40(%rsp), %rcx
	leaq	(,%rcx,4), %rax
	movq	%rax, 136(%rsp)
	movq	16(%rsp), %rax
	leaq	(,%rax,4), %rdx
	movq	%rdx, 128(%rsp)
	leaq	(%rcx,%rcx,2), %rdx
	movq	%rdx, 120(%rsp)
	leaq	(%rax,%rax,2), %rdx
	movq	%rdx, 112(%rsp)
	addq	%rcx, %rcx
	movq	%rcx, 104(%rsp)
	addq	%rax, %rax
	movq	%rax, 96(%rsp)
	xorl	%r15d, %r15d
	movq	%rbp, %r13
	movq	%r12, %rbx
	jmp	.LBB0_21
	.p2align	4
.LBB0_23:
	leaq	176(%rsp), %rdi
	movq	8(%rsp), %rsi
	leaq	64(%rsp), %rdx
	leaq	144(%rsp), %rcx
	callq	four_rows_4
.LBB0_24:
	leaq	4(%r15), %r14
	addq	$8, %r15
	addq	136(%rsp), %rbx
	addq	128(%rsp), %r13
	cmpq	48(%rsp), %r15
	movq	%r14, %r15
	ja	.LBB0_25
.LBB0_21:
	movq	16(%rsp), %rax
	addq	%r13, %rax
	movq	40(%rsp), %rcx
	leaq	(%rbx,%rcx), %rcx
	movq	96(%rsp), %rdx
	leaq	(%r13,%rdx), %rdx
	movq	104(%rsp), %rsi
	leaq	(%rbx,%rsi), %rsi
	movq	112(%rsp), %rdi
	leaq	(%r13,%rdi), %rdi
	movq	120(%rsp), %r8
	addq	%rbx, %r8
	movq	%r13, 176(%rsp)
	movq	%rbx, 144(%rsp)
	movq	%rax, 184(%rsp)
	movq	%rcx, 152(%rsp)
	movq	%rdx, 192(%rsp)
	movq	%rsi, 160(%rsp)
	movq	%rdi, 200(%rsp)
	movq	%r8, 168(%rsp)
	cmpq	$3, 24(%rsp)
	jne	.LBB0_23
	leaq	176(%rsp), %rdi
	movq	8(%rsp), %rsi
	leaq	64(%rsp), %rdx
	leaq	144(%rsp), %rcx
	callq	four_rows_3
	jmp	.LBB0_24
.LBB0_25:
	movq	8(%rsp), %rbx
	movq	56(%rsp), %rcx
	movq	48(%rsp), %r13
	movq	80(%rsp), %r15
.LBB0_12:
	cmpq	%rcx, %r14
	jae	.LBB0_17
	movq	32(%rsp), %rax
	addq	16(%rsp), %rax
	movq	%rax, 8(%rsp)
	movq	%r14, %rax
	imulq	24(%rsp), %rax
	movq	88(%rsp), %rdx
	imulq	%rax, %rdx
	addq	%rdx, %r12
	imulq	%r15, %rax
	addq	%rax, %rbp
	leaq	64(%rsp), %r15
	jmp	.LBB0_14
	.p2align	4
.LBB0_16:
	movq	24(%rsp), %rdi
	movq	%rbx, %rdx
	movq	%r15, %rcx
	movq	%r12, %r8
	callq	one_row
	incq	%r14
	addq	40(%rsp), %r12
	addq	16(%rsp), %rbp
	cmpq	%r14, 56(%rsp)
	je	.LBB0_17
.LBB0_14:
	movq	%rbp, %rsi
	cmpq	%r13, %r14
	jb	.LBB0_16
	movq	%rbx, %r15
	movq	%r13, %rbx
	movq	32(%rsp), %r13
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	16(%rsp), %rdx
	callq	memcpy@PLT
	movq	8(%rsp), %rax
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%rax)
	movups	%xmm0, 16(%rax)
	movq	%r13, %rsi
	movq	%rbx, %r13
	movq	%r15, %rbx
	leaq	64(%rsp), %r15
	jmp	.LBB0_16
.LBB0_17:
	movq	32(%rsp), %rdi
	callq	free@PLT
	movl	$1, %r14d
.LBB0_18:
	movq	72(%rsp), %rdi
	callq	free@PLT
.LBB0_19:
	movl	%r14d, %eax
	addq	$216, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end0:
	.size	contrast_resample_rows_avx2, .Lfunc_end0-contrast_resample_rows_avx2
	.p2align	4
	.type	pack,@function
pack:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$40, %rsp
	movq	8(%rdi), %r12
	leaq	3(%r12), %rbp
	movq	%rbp, %r13
	shrq	$2, %r13
	movq	%rbp, %rax
	andq	$-4, %rax
	movq	%rax, (%rsi)
	movq	(%rdi), %rbx
	leaq	1(%r13), %rcx
	xorl	%r15d, %r15d
	movabsq	$1152921504606846975, %rax
	xorl	%edx, %edx
	divq	%rcx
	cmpq	%rax, %rbx
	ja	.LBB1_18
	movq	%rsi, %r14
	movq	%rdi, 32(%rsp)
	movq	%r13, %rdi
	imulq	%rbx, %rdi
	shlq	$4, %rdi
	callq	malloc@PLT
	movq	%rax, 8(%r14)
	testq	%rax, %rax
	je	.LBB1_18
	movl	$1, %r15d
	testq	%rbx, %rbx
	je	.LBB1_18
	shlq	$2, %r12
	movq	%r13, %rdx
	shlq	$4, %rdx
	movq	%rdx, (%rsp)
	xorl	%edx, %edx
	movq	%rax, %rsi
	xorl	%edi, %edi
	movq	32(%rsp), %r8
	movq	%r12, 24(%rsp)
	movq	%rbp, 16(%rsp)
	movq	%rbx, 8(%rsp)
	jmp	.LBB1_4
	.p2align	4
.LBB1_14:
	incq	%rdi
	movq	24(%rsp), %r12
	addq	%r12, %rdx
	addq	(%rsp), %rsi
	movq	8(%rsp), %rbx
	cmpq	%rbx, %rdi
	movq	16(%rsp), %rbp
	je	.LBB1_15
.LBB1_4:
	cmpq	$4, %rbp
	jb	.LBB1_14
	movq	24(%r8), %r9
	movl	$3, %r10d
	movq	%r13, %r11
	jmp	.LBB1_6
	.p2align	4
.LBB1_13:
	movl	%ecx, %ebp
	shrl	$12, %ebp
	movzwl	%bp, %ebp
	movl	%r14d, %r12d
	shll	$4, %r12d
	andl	$-65536, %r12d
	orl	%ebp, %r12d
	movl	%r12d, -12(%rsi,%r10,4)
	movl	%r15d, %ebp
	shrl	$12, %ebp
	movzwl	%bp, %ebp
	movl	%ebx, %r12d
	shll	$4, %r12d
	andl	$-65536, %r12d
	orl	%ebp, %r12d
	movl	%r12d, -8(%rsi,%r10,4)
	andl	$4095, %ecx
	shll	$16, %r14d
	andl	$268369920, %r14d
	orl	%ecx, %r14d
	movl	%r14d, -4(%rsi,%r10,4)
	andl	$4095, %r15d
	shll	$16, %ebx
	andl	$268369920, %ebx
	orl	%r15d, %ebx
	movl	%ebx, (%rsi,%r10,4)
	addq	$4, %r10
	decq	%r11
	je	.LBB1_14
.LBB1_6:
	leaq	-3(%r10), %rbx
	movslq	(%r9,%rdi,4), %rbp
	xorl	%r14d, %r14d
	movl	$0, %ecx
	cmpq	%rbp, %rbx
	jae	.LBB1_7
	movq	32(%r8), %rcx
	addq	%rdx, %rcx
	movl	-12(%rcx,%r10,4), %ecx
	leal	-134217728(%rcx), %ebx
	cmpl	$-268435457, %ebx
	jbe	.LBB1_17
.LBB1_7:
	leaq	-2(%r10), %rbx
	cmpq	%rbp, %rbx
	jae	.LBB1_9
	movq	32(%r8), %rbx
	addq	%rdx, %rbx
	movl	-8(%rbx,%r10,4), %r14d
	leal	-134217728(%r14), %ebx
	cmpl	$-268435456, %ebx
	jb	.LBB1_17
.LBB1_9:
	leaq	-1(%r10), %r12
	xorl	%ebx, %ebx
	movl	$0, %r15d
	cmpq	%rbp, %r12
	jae	.LBB1_11
	movq	32(%r8), %r15
	addq	%rdx, %r15
	movl	-4(%r15,%r10,4), %r15d
	leal	-134217728(%r15), %r12d
	cmpl	$-268435456, %r12d
	jb	.LBB1_17
.LBB1_11:
	cmpq	%rbp, %r10
	jae	.LBB1_13
	movq	32(%r8), %rbx
	addq	%rdx, %rbx
	movl	(%rbx,%r10,4), %ebx
	leal	-134217728(%rbx), %ebp
	cmpl	$-268435456, %ebp
	jae	.LBB1_13
.LBB1_17:
	movq	%rax, %rdi
	callq	free@PLT
	xorl	%r15d, %r15d
.LBB1_18:
	movl	%r15d, %eax
	addq	$40, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.LBB1_15:
	movl	$1, %r15d
	jmp	.LBB1_18
.Lfunc_end1:
	.size	pack, .Lfunc_end1-pack
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI2_0:
	.byte	0
	.byte	128
	.byte	3
	.byte	128
	.byte	1
	.byte	128
	.byte	4
	.byte	128
	.byte	2
	.byte	128
	.byte	5
	.byte	128
	.byte	128
	.byte	128
	.byte	128
	.byte	128
	.byte	6
	.byte	128
	.byte	9
	.byte	128
	.byte	7
	.byte	128
	.byte	10
	.byte	128
	.byte	8
	.byte	128
	.byte	11
	.byte	128
	.byte	128
	.byte	128
	.byte	128
	.byte	128
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI2_1:
	.long	2097152
	.text
	.p2align	4
	.type	four_rows_3,@function
four_rows_3:
	cmpq	$0, (%rsi)
	je	.LBB2_7
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	xorl	%eax, %eax
	vmovdqa	.LCPI2_0(%rip), %ymm0
	vpbroadcastd	.LCPI2_1(%rip), %xmm1
	xorl	%r8d, %r8d
	jmp	.LBB2_2
	.p2align	4
.LBB2_3:
	vpxor	%xmm7, %xmm7, %xmm7
	vpxor	%xmm5, %xmm5, %xmm5
	vpxor	%xmm3, %xmm3, %xmm3
	vpxor	%xmm2, %xmm2, %xmm2
.LBB2_5:
	leaq	(%r8,%r8,2), %r9
	vextracti128	$1, %ymm7, %xmm4
	vpaddd	%xmm7, %xmm4, %xmm4
	vpaddd	%xmm1, %xmm4, %xmm4
	vpsrad	$22, %xmm4, %xmm4
	vpackssdw	%xmm4, %xmm4, %xmm4
	vpackuswb	%xmm4, %xmm4, %xmm4
	vmovd	%xmm4, %r10d
	movq	(%rcx), %r11
	movw	%r10w, (%r11,%r9)
	shrl	$16, %r10d
	movb	%r10b, 2(%r11,%r9)
	vextracti128	$1, %ymm5, %xmm4
	vpaddd	%xmm5, %xmm4, %xmm4
	vpaddd	%xmm1, %xmm4, %xmm4
	vpsrad	$22, %xmm4, %xmm4
	vpackssdw	%xmm4, %xmm4, %xmm4
	vpackuswb	%xmm4, %xmm4, %xmm4
	vmovd	%xmm4, %r10d
	movq	8(%rcx), %r11
	movw	%r10w, (%r11,%r9)
	shrl	$16, %r10d
	movb	%r10b, 2(%r11,%r9)
	vextracti128	$1, %ymm3, %xmm4
	vpaddd	%xmm3, %xmm4, %xmm3
	vpaddd	%xmm1, %xmm3, %xmm3
	vpsrad	$22, %xmm3, %xmm3
	vpackssdw	%xmm3, %xmm3, %xmm3
	vpackuswb	%xmm3, %xmm3, %xmm3
	vmovd	%xmm3, %r10d
	movq	16(%rcx), %r11
	movw	%r10w, (%r11,%r9)
	shrl	$16, %r10d
	movb	%r10b, 2(%r11,%r9)
	vextracti128	$1, %ymm2, %xmm3
	vpaddd	%xmm2, %xmm3, %xmm2
	vpaddd	%xmm1, %xmm2, %xmm2
	vpsrad	$22, %xmm2, %xmm2
	vpackssdw	%xmm2, %xmm2, %xmm2
	vpackuswb	%xmm2, %xmm2, %xmm2
	vmovd	%xmm2, %r10d
	movq	24(%rcx), %r11
	movw	%r10w, (%r11,%r9)
	shrl	$16, %r10d
	movb	%r10b, 2(%r11,%r9)
	incq	%r8
	addq	$4, %rax
	cmpq	(%rsi), %r8
	jae	.LBB2_6
.LBB2_2:
	movq	24(%rsi), %r9
	movl	(%r9,%r8,4), %r9d
	testl	%r9d, %r9d
	jle	.LBB2_3
	movq	16(%rsi), %r10
	movslq	(%r10,%r8,4), %r10
	leaq	(%r10,%r10,2), %r10
	movq	(%rdi), %r11
	movq	8(%rdi), %rbx
	movq	16(%rdi), %r14
	movq	24(%rdi), %r15
	movq	(%rdx), %r12
	imulq	%rax, %r12
	addq	8(%rdx), %r12
	vpxor	%xmm2, %xmm2, %xmm2
	xorl	%r13d, %r13d
	vpxor	%xmm3, %xmm3, %xmm3
	vpxor	%xmm5, %xmm5, %xmm5
	vpxor	%xmm7, %xmm7, %xmm7
	vpxor	%xmm4, %xmm4, %xmm4
	vpxor	%xmm6, %xmm6, %xmm6
	vpxor	%xmm8, %xmm8, %xmm8
	vpxor	%xmm9, %xmm9, %xmm9
	.p2align	4
.LBB2_9:
	vmovdqu	(%r12,%r13,4), %xmm10
	vpshufd	$80, %xmm10, %xmm11
	vpermq	$80, %ymm11, %ymm11
	vpshufd	$250, %xmm10, %xmm10
	vpermq	$80, %ymm10, %ymm10
	vbroadcasti128	(%r11,%r10), %ymm12
	vpshufb	%ymm0, %ymm12, %ymm12
	vpmaddwd	%ymm11, %ymm12, %ymm13
	vpaddd	%ymm7, %ymm13, %ymm7
	vpmaddwd	%ymm10, %ymm12, %ymm12
	vpaddd	%ymm9, %ymm12, %ymm9
	vbroadcasti128	(%rbx,%r10), %ymm12
	vpshufb	%ymm0, %ymm12, %ymm12
	vpmaddwd	%ymm11, %ymm12, %ymm13
	vpaddd	%ymm5, %ymm13, %ymm5
	vpmaddwd	%ymm10, %ymm12, %ymm12
	vbroadcasti128	(%r14,%r10), %ymm13
	vpaddd	%ymm8, %ymm12, %ymm8
	vpshufb	%ymm0, %ymm13, %ymm12
	vpmaddwd	%ymm11, %ymm12, %ymm13
	vpaddd	%ymm3, %ymm13, %ymm3
	vpmaddwd	%ymm10, %ymm12, %ymm12
	vpaddd	%ymm6, %ymm12, %ymm6
	vbroadcasti128	(%r15,%r10), %ymm12
	vpshufb	%ymm0, %ymm12, %ymm12
	vpmaddwd	%ymm11, %ymm12, %ymm11
	vpaddd	%ymm2, %ymm11, %ymm2
	vpmaddwd	%ymm10, %ymm12, %ymm10
	vpaddd	%ymm4, %ymm10, %ymm4
	addq	$12, %r10
	addq	$4, %r13
	cmpl	%r9d, %r13d
	jl	.LBB2_9
	vpslld	$12, %ymm7, %ymm7
	vpaddd	%ymm7, %ymm9, %ymm7
	vpslld	$12, %ymm5, %ymm5
	vpaddd	%ymm5, %ymm8, %ymm5
	vpslld	$12, %ymm3, %ymm3
	vpaddd	%ymm6, %ymm3, %ymm3
	vpslld	$12, %ymm2, %ymm2
	vpaddd	%ymm4, %ymm2, %ymm2
	jmp	.LBB2_5
.LBB2_6:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
.LBB2_7:
	vzeroupper
	retq
.Lfunc_end2:
	.size	four_rows_3, .Lfunc_end2-four_rows_3
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI3_0:
	.byte	0
	.byte	128
	.byte	4
	.byte	128
	.byte	1
	.byte	128
	.byte	5
	.byte	128
	.byte	2
	.byte	128
	.byte	6
	.byte	128
	.byte	3
	.byte	128
	.byte	7
	.byte	128
	.byte	8
	.byte	128
	.byte	12
	.byte	128
	.byte	9
	.byte	128
	.byte	13
	.byte	128
	.byte	10
	.byte	128
	.byte	14
	.byte	128
	.byte	11
	.byte	128
	.byte	15
	.byte	128
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI3_1:
	.long	2097152
	.text
	.p2align	4
	.type	four_rows_4,@function
four_rows_4:
	cmpq	$0, (%rsi)
	je	.LBB3_7
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	xorl	%eax, %eax
	vmovdqa	.LCPI3_0(%rip), %ymm0
	vpbroadcastd	.LCPI3_1(%rip), %xmm1
	xorl	%r8d, %r8d
	jmp	.LBB3_2
	.p2align	4
.LBB3_3:
	vpxor	%xmm7, %xmm7, %xmm7
	vpxor	%xmm5, %xmm5, %xmm5
	vpxor	%xmm3, %xmm3, %xmm3
	vpxor	%xmm2, %xmm2, %xmm2
.LBB3_5:
	vextracti128	$1, %ymm7, %xmm4
	vpaddd	%xmm7, %xmm4, %xmm4
	vpaddd	%xmm1, %xmm4, %xmm4
	vpsrad	$22, %xmm4, %xmm4
	vpackssdw	%xmm4, %xmm4, %xmm4
	vpackuswb	%xmm4, %xmm4, %xmm4
	movq	(%rcx), %r9
	vmovd	%xmm4, (%r9,%r8,4)
	vextracti128	$1, %ymm5, %xmm4
	vpaddd	%xmm5, %xmm4, %xmm4
	vpaddd	%xmm1, %xmm4, %xmm4
	vpsrad	$22, %xmm4, %xmm4
	vpackssdw	%xmm4, %xmm4, %xmm4
	vpackuswb	%xmm4, %xmm4, %xmm4
	movq	8(%rcx), %r9
	vmovd	%xmm4, (%r9,%r8,4)
	vextracti128	$1, %ymm3, %xmm4
	vpaddd	%xmm3, %xmm4, %xmm3
	vpaddd	%xmm1, %xmm3, %xmm3
	vpsrad	$22, %xmm3, %xmm3
	vpackssdw	%xmm3, %xmm3, %xmm3
	vpackuswb	%xmm3, %xmm3, %xmm3
	movq	16(%rcx), %r9
	vmovd	%xmm3, (%r9,%r8,4)
	vextracti128	$1, %ymm2, %xmm3
	vpaddd	%xmm2, %xmm3, %xmm2
	vpaddd	%xmm1, %xmm2, %xmm2
	vpsrad	$22, %xmm2, %xmm2
	vpackssdw	%xmm2, %xmm2, %xmm2
	vpackuswb	%xmm2, %xmm2, %xmm2
	movq	24(%rcx), %r9
	vmovd	%xmm2, (%r9,%r8,4)
	incq	%r8
	addq	$4, %rax
	cmpq	(%rsi), %r8
	jae	.LBB3_6
.LBB3_2:
	movq	24(%rsi), %r9
	movl	(%r9,%r8,4), %r9d
	testl	%r9d, %r9d
	jle	.LBB3_3
	movq	16(%rsi), %r10
	movslq	(%r10,%r8,4), %r10
	shlq	$2, %r10
	movq	(%rdx), %r11
	imulq	%rax, %r11
	addq	8(%rdx), %r11
	movq	24(%rdi), %rbx
	addq	%r10, %rbx
	movq	16(%rdi), %r14
	addq	%r10, %r14
	movq	8(%rdi), %r15
	addq	%r10, %r15
	addq	(%rdi), %r10
	vpxor	%xmm2, %xmm2, %xmm2
	xorl	%r12d, %r12d
	vpxor	%xmm3, %xmm3, %xmm3
	vpxor	%xmm5, %xmm5, %xmm5
	vpxor	%xmm7, %xmm7, %xmm7
	vpxor	%xmm4, %xmm4, %xmm4
	vpxor	%xmm6, %xmm6, %xmm6
	vpxor	%xmm8, %xmm8, %xmm8
	vpxor	%xmm9, %xmm9, %xmm9
	.p2align	4
.LBB3_9:
	vmovdqu	(%r11,%r12,4), %xmm10
	vpshufd	$80, %xmm10, %xmm11
	vpermq	$80, %ymm11, %ymm11
	vpshufd	$250, %xmm10, %xmm10
	vpermq	$80, %ymm10, %ymm10
	vbroadcasti128	(%r10,%r12,4), %ymm12
	vpshufb	%ymm0, %ymm12, %ymm12
	vpmaddwd	%ymm11, %ymm12, %ymm13
	vpaddd	%ymm7, %ymm13, %ymm7
	vpmaddwd	%ymm10, %ymm12, %ymm12
	vpaddd	%ymm9, %ymm12, %ymm9
	vbroadcasti128	(%r15,%r12,4), %ymm12
	vpshufb	%ymm0, %ymm12, %ymm12
	vpmaddwd	%ymm11, %ymm12, %ymm13
	vpaddd	%ymm5, %ymm13, %ymm5
	vpmaddwd	%ymm10, %ymm12, %ymm12
	vpaddd	%ymm8, %ymm12, %ymm8
	vbroadcasti128	(%r14,%r12,4), %ymm12
	vpshufb	%ymm0, %ymm12, %ymm12
	vpmaddwd	%ymm11, %ymm12, %ymm13
	vpaddd	%ymm3, %ymm13, %ymm3
	vpmaddwd	%ymm10, %ymm12, %ymm12
	vbroadcasti128	(%rbx,%r12,4), %ymm13
	vpaddd	%ymm6, %ymm12, %ymm6
	vpshufb	%ymm0, %ymm13, %ymm12
	vpmaddwd	%ymm11, %ymm12, %ymm11
	vpaddd	%ymm2, %ymm11, %ymm2
	vpmaddwd	%ymm10, %ymm12, %ymm10
	vpaddd	%ymm4, %ymm10, %ymm4
	addq	$4, %r12
	cmpl	%r9d, %r12d
	jl	.LBB3_9
	vpslld	$12, %ymm7, %ymm7
	vpaddd	%ymm7, %ymm9, %ymm7
	vpslld	$12, %ymm5, %ymm5
	vpaddd	%ymm5, %ymm8, %ymm5
	vpslld	$12, %ymm3, %ymm3
	vpaddd	%ymm6, %ymm3, %ymm3
	vpslld	$12, %ymm2, %ymm2
	vpaddd	%ymm4, %ymm2, %ymm2
	jmp	.LBB3_5
.LBB3_6:
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
.LBB3_7:
	vzeroupper
	retq
.Lfunc_end3:
	.size	four_rows_4, .Lfunc_end3-four_rows_4
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI4_0:
	.byte	0
	.byte	128
	.byte	4
	.byte	128
	.byte	1
	.byte	128
	.byte	5
	.byte	128
	.byte	2
	.byte	128
	.byte	6
	.byte	128
	.byte	3
	.byte	128
	.byte	7
	.byte	128
	.byte	8
	.byte	128
	.byte	12
	.byte	128
	.byte	9
	.byte	128
	.byte	13
	.byte	128
	.byte	10
	.byte	128
	.byte	14
	.byte	128
	.byte	11
	.byte	128
	.byte	15
	.byte	128
.LCPI4_2:
	.byte	0
	.byte	128
	.byte	3
	.byte	128
	.byte	1
	.byte	128
	.byte	4
	.byte	128
	.byte	2
	.byte	128
	.byte	5
	.byte	128
	.byte	128
	.byte	128
	.byte	128
	.byte	128
	.byte	6
	.byte	128
	.byte	9
	.byte	128
	.byte	7
	.byte	128
	.byte	10
	.byte	128
	.byte	8
	.byte	128
	.byte	11
	.byte	128
	.byte	128
	.byte	128
	.byte	128
	.byte	128
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI4_1:
	.long	2097152
	.text
	.p2align	4
	.type	one_row,@function
one_row:
	pushq	%rbx
	movq	(%rdx), %rax
	cmpq	$3, %rdi
	jne	.LBB4_1
	testq	%rax, %rax
	je	.LBB4_15
	xorl	%eax, %eax
	vmovdqa	.LCPI4_2(%rip), %ymm0
	vpbroadcastd	.LCPI4_1(%rip), %xmm1
	xorl	%edi, %edi
	jmp	.LBB4_7
	.p2align	4
.LBB4_8:
	vpxor	%xmm2, %xmm2, %xmm2
.LBB4_10:
	leaq	(%rdi,%rdi,2), %r9
	vextracti128	$1, %ymm2, %xmm3
	vpaddd	%xmm2, %xmm3, %xmm2
	vpaddd	%xmm1, %xmm2, %xmm2
	vpsrad	$22, %xmm2, %xmm2
	vpackssdw	%xmm2, %xmm2, %xmm2
	vpackuswb	%xmm2, %xmm2, %xmm2
	vmovd	%xmm2, %r10d
	movw	%r10w, (%r8,%r9)
	shrl	$16, %r10d
	movb	%r10b, 2(%r8,%r9)
	incq	%rdi
	addq	$4, %rax
	cmpq	(%rdx), %rdi
	jae	.LBB4_15
.LBB4_7:
	movq	24(%rdx), %r9
	movl	(%r9,%rdi,4), %r9d
	testl	%r9d, %r9d
	jle	.LBB4_8
	movq	16(%rdx), %r10
	movslq	(%r10,%rdi,4), %r10
	leaq	(%r10,%r10,2), %r10
	movq	(%rcx), %r11
	imulq	%rax, %r11
	addq	8(%rcx), %r11
	addq	%rsi, %r10
	vpxor	%xmm2, %xmm2, %xmm2
	xorl	%ebx, %ebx
	vpxor	%xmm3, %xmm3, %xmm3
	.p2align	4
.LBB4_12:
	vmovdqu	(%r11,%rbx,4), %xmm4
	vpshufd	$80, %xmm4, %xmm5
	vpermq	$80, %ymm5, %ymm5
	vpshufd	$250, %xmm4, %xmm4
	vpermq	$80, %ymm4, %ymm4
	vbroadcasti128	(%r10), %ymm6
	vpshufb	%ymm0, %ymm6, %ymm6
	vpmaddwd	%ymm5, %ymm6, %ymm5
	vpaddd	%ymm3, %ymm5, %ymm3
	vpmaddwd	%ymm4, %ymm6, %ymm4
	vpaddd	%ymm2, %ymm4, %ymm2
	addq	$4, %rbx
	addq	$12, %r10
	cmpl	%r9d, %ebx
	jl	.LBB4_12
	vpslld	$12, %ymm3, %ymm3
	vpaddd	%ymm2, %ymm3, %ymm2
	jmp	.LBB4_10
.LBB4_1:
	testq	%rax, %rax
	je	.LBB4_15
	xorl	%eax, %eax
	vmovdqa	.LCPI4_0(%rip), %ymm0
	vpbroadcastd	.LCPI4_1(%rip), %xmm1
	xorl	%edi, %edi
	jmp	.LBB4_3
	.p2align	4
.LBB4_4:
	vpxor	%xmm2, %xmm2, %xmm2
.LBB4_14:
	vextracti128	$1, %ymm2, %xmm3
	vpaddd	%xmm2, %xmm3, %xmm2
	vpaddd	%xmm1, %xmm2, %xmm2
	vpsrad	$22, %xmm2, %xmm2
	vpackssdw	%xmm2, %xmm2, %xmm2
	vpackuswb	%xmm2, %xmm2, %xmm2
	vmovd	%xmm2, (%r8,%rdi,4)
	incq	%rdi
	addq	$4, %rax
	cmpq	(%rdx), %rdi
	jae	.LBB4_15
.LBB4_3:
	movq	24(%rdx), %r9
	movl	(%r9,%rdi,4), %r9d
	testl	%r9d, %r9d
	jle	.LBB4_4
	movq	16(%rdx), %r10
	movslq	(%r10,%rdi,4), %r11
	movq	(%rcx), %r10
	imulq	%rax, %r10
	addq	8(%rcx), %r10
	leaq	(%rsi,%r11,4), %r11
	vpxor	%xmm2, %xmm2, %xmm2
	xorl	%ebx, %ebx
	vpxor	%xmm3, %xmm3, %xmm3
	.p2align	4
.LBB4_17:
	vmovdqu	(%r10,%rbx,4), %xmm4
	vpshufd	$80, %xmm4, %xmm5
	vpermq	$80, %ymm5, %ymm5
	vpshufd	$250, %xmm4, %xmm4
	vbroadcasti128	(%r11,%rbx,4), %ymm6
	vpermq	$80, %ymm4, %ymm4
	vpshufb	%ymm0, %ymm6, %ymm6
	vpmaddwd	%ymm5, %ymm6, %ymm5
	vpaddd	%ymm2, %ymm5, %ymm2
	vpmaddwd	%ymm4, %ymm6, %ymm4
	vpaddd	%ymm3, %ymm4, %ymm3
	addq	$4, %rbx
	cmpl	%r9d, %ebx
	jl	.LBB4_17
	vpslld	$12, %ymm2, %ymm2
	vpaddd	%ymm3, %ymm2, %ymm2
	jmp	.LBB4_14
.LBB4_15:
	popq	%rbx
	vzeroupper
	retq
.Lfunc_end4:
	.size	one_row, .Lfunc_end4-one_row
	.hidden	contrast_resample_columns_avx2
	.globl	contrast_resample_columns_avx2
	.p2align	4
	.type	contrast_resample_columns_avx2,@function
contrast_resample_columns_avx2:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$16, %rsp
	movq	%r8, %rbx
	movq	%rcx, %r14
	movq	%rdx, %r15
	movq	%rsi, %r12
	movq	%rdi, %r13
	movq	%rsp, %rsi
	movq	%rcx, %rdi
	callq	pack
	testl	%eax, %eax
	je	.LBB5_1
	movq	%rsp, %r8
	movq	%r13, %rdi
	movq	%r12, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	movq	%rbx, %r9
	callq	columns_avx2
	movq	8(%rsp), %rdi
	callq	free@PLT
	movl	$1, %eax
	jmp	.LBB5_3
.LBB5_1:
	xorl	%eax, %eax
.LBB5_3:
	addq	$16, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	retq
.Lfunc_end5:
	.size	contrast_resample_columns_avx2, .Lfunc_end5-contrast_resample_columns_avx2
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI6_0:
	.long	2097152
	.text
	.p2align	4
	.type	columns_avx2,@function
columns_avx2:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%r9, -56(%rsp)
	movq	%r8, -48(%rsp)
	movq	%rcx, %rax
	movq	%rdx, %rcx
	movq	%rdi, -64(%rsp)
	movq	%rax, -72(%rsp)
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.LBB6_8
	xorl	%edx, %edx
	vpbroadcastd	.LCPI6_0(%rip), %ymm0
	vmovdqu	%ymm0, -40(%rsp)
	vpxor	%xmm1, %xmm1, %xmm1
	jmp	.LBB6_2
	.p2align	4
.LBB6_6:
	movq	-72(%rsp), %rax
	movq	(%rax), %rax
.LBB6_7:
	incq	%rdx
	cmpq	%rax, %rdx
	jae	.LBB6_8
.LBB6_2:
	cmpq	$32, %rcx
	jb	.LBB6_7
	movq	-72(%rsp), %rax
	movq	16(%rax), %rax
	movslq	(%rax,%rdx,4), %r10
	movq	%rsi, %r11
	imulq	%r10, %r11
	movq	-64(%rsp), %r8
	addq	%r8, %r11
	movq	-48(%rsp), %rax
	movq	(%rax), %rbx
	imulq	%rdx, %rbx
	shlq	$2, %rbx
	addq	8(%rax), %rbx
	movq	%rdx, %rdi
	imulq	%rcx, %rdi
	addq	-56(%rsp), %rdi
	incq	%r10
	imulq	%rsi, %r10
	addq	%r8, %r10
	movl	$32, %eax
	xorl	%r12d, %r12d
	jmp	.LBB6_4
	.p2align	4
.LBB6_9:
	vpslld	$12, %ymm5, %ymm5
	vpslld	$12, %ymm7, %ymm7
	vpslld	$12, %ymm8, %ymm8
	vpslld	$12, %ymm9, %ymm9
	vpaddd	%ymm6, %ymm5, %ymm5
	vpsrad	$22, %ymm5, %ymm5
	vpaddd	%ymm4, %ymm7, %ymm4
	vpsrad	$22, %ymm4, %ymm4
	vpaddd	%ymm3, %ymm8, %ymm3
	vpsrad	$22, %ymm3, %ymm3
	vpaddd	%ymm2, %ymm9, %ymm2
	vpsrad	$22, %ymm2, %ymm2
.LBB6_10:
	vpackssdw	%ymm2, %ymm3, %ymm2
	vpackssdw	%ymm4, %ymm5, %ymm3
	vpackuswb	%ymm2, %ymm3, %ymm2
	vmovdqu	%ymm2, (%rdi,%r12)
	leaq	32(%r15), %rax
	addq	$32, %r10
	addq	$32, %r11
	movq	%r15, %r12
	cmpq	%rcx, %rax
	ja	.LBB6_6
.LBB6_4:
	movq	%rax, %r15
	movq	-72(%rsp), %rax
	movq	24(%rax), %rax
	movslq	(%rax,%rdx,4), %r13
	vpxor	%xmm5, %xmm5, %xmm5
	testq	%r13, %r13
	jle	.LBB6_5
	xorl	%ebp, %ebp
	xorl	%r14d, %r14d
	vmovdqu	-40(%rsp), %ymm6
	vmovdqa	%ymm6, %ymm2
	vmovdqa	%ymm6, %ymm3
	vmovdqa	%ymm6, %ymm4
	vpxor	%xmm7, %xmm7, %xmm7
	vpxor	%xmm8, %xmm8, %xmm8
	vpxor	%xmm9, %xmm9, %xmm9
	xorl	%r9d, %r9d
	jmp	.LBB6_12
	.p2align	4
.LBB6_14:
	movl	%r9d, %r8d
	andl	$2147483644, %r8d
	leaq	(%rbx,%r8,4), %r8
	movl	%r14d, %eax
	andl	$1, %eax
	vpbroadcastd	(%r8,%rax,4), %ymm11
	vpbroadcastd	8(%r8,%rax,4), %ymm12
	vmovdqu	(%r11,%rbp,2), %ymm13
	vpunpcklbw	%ymm10, %ymm13, %ymm14
	vpunpckhbw	%ymm10, %ymm13, %ymm10
	vpunpcklbw	%ymm1, %ymm14, %ymm13
	vpunpckhbw	%ymm1, %ymm14, %ymm14
	vpunpcklbw	%ymm1, %ymm10, %ymm15
	vpunpckhbw	%ymm1, %ymm10, %ymm10
	vpmaddwd	%ymm11, %ymm13, %ymm0
	vpaddd	%ymm5, %ymm0, %ymm5
	vpmaddwd	%ymm12, %ymm13, %ymm0
	vpaddd	%ymm6, %ymm0, %ymm6
	vpmaddwd	%ymm11, %ymm14, %ymm0
	vpaddd	%ymm7, %ymm0, %ymm7
	vpmaddwd	%ymm12, %ymm14, %ymm0
	vpaddd	%ymm4, %ymm0, %ymm4
	vpmaddwd	%ymm11, %ymm15, %ymm0
	vpaddd	%ymm0, %ymm8, %ymm8
	vpmaddwd	%ymm12, %ymm15, %ymm0
	vpaddd	%ymm3, %ymm0, %ymm3
	vpmaddwd	%ymm11, %ymm10, %ymm0
	vpaddd	%ymm0, %ymm9, %ymm9
	vpmaddwd	%ymm12, %ymm10, %ymm0
	vpaddd	%ymm2, %ymm0, %ymm2
	addq	$2, %r9
	incq	%r14
	addq	%rsi, %rbp
	cmpq	%r13, %r9
	jae	.LBB6_9
.LBB6_12:
	leaq	1(%r9), %r8
	vpxor	%xmm10, %xmm10, %xmm10
	cmpq	%r13, %r8
	jae	.LBB6_14
	vmovdqu	(%r10,%rbp,2), %ymm10
	jmp	.LBB6_14
	.p2align	4
.LBB6_5:
	vpxor	%xmm4, %xmm4, %xmm4
	vpxor	%xmm3, %xmm3, %xmm3
	vpxor	%xmm2, %xmm2, %xmm2
	jmp	.LBB6_10
.LBB6_8:
	movq	%rcx, %rdx
	andq	$-32, %rdx
	movq	-64(%rsp), %rdi
	movq	-72(%rsp), %r8
	movq	-56(%rsp), %r9
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	jmp	contrast_resample_columns_portable
.Lfunc_end6:
	.size	columns_avx2, .Lfunc_end6-columns_avx2
	.hidden	contrast_resample_columns_portable
#endif

#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
