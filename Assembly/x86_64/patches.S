// Made of Sources/CContrastKernels/patches.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__x86_64__)
	.text
	.globl	contrast_patches_from_bytes
	.p2align	4
	.type	contrast_patches_from_bytes,@function
contrast_patches_from_bytes:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%r9, -24(%rsp)
	movq	%rdi, -32(%rsp)
	testq	%r8, %r8
	je	.LBB0_18
	movq	%rdx, %r9
	movq	%rsi, %rax
	orq	%r8, %rax
	shrq	$32, %rax
	je	.LBB0_2
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%r8
	jmp	.LBB0_4
.LBB0_2:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r8d
.LBB0_4:
	movq	%rax, -56(%rsp)
	movq	%r9, %rax
	orq	%r8, %rax
	shrq	$32, %rax
	je	.LBB0_5
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%r8
	cmpq	%rsi, %r8
	ja	.LBB0_18
	jmp	.LBB0_8
.LBB0_5:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%r8d
	cmpq	%rsi, %r8
	jbe	.LBB0_8
.LBB0_18:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.LBB0_8:
	movq	%r8, %rsi
	imulq	%r8, %rsi
	leaq	(%r9,%r9,2), %rdx
	movq	%rdx, -40(%rsp)
	leaq	(,%rsi,8), %r14
	movq	%r8, %r15
	andq	$-2, %r15
	xorl	%ebp, %ebp
	movq	%r9, -8(%rsp)
	jmp	.LBB0_9
	.p2align	4
.LBB0_17:
	movq	-48(%rsp), %rbp
	incq	%rbp
	cmpq	-56(%rsp), %rbp
	jae	.LBB0_18
.LBB0_9:
	movq	%rbp, %rdx
	imulq	%r8, %rdx
	movq	%rdx, -16(%rsp)
	movq	%rbp, -48(%rsp)
	imulq	%rax, %rbp
	movq	$0, -64(%rsp)
	jmp	.LBB0_10
	.p2align	4
.LBB0_16:
	movq	-64(%rsp), %rdi
	incq	%rdi
	movq	%rdi, -64(%rsp)
	cmpq	%r8, %rdi
	movq	-8(%rsp), %r9
	je	.LBB0_17
.LBB0_10:
	cmpq	%r9, %r8
	ja	.LBB0_16
	movq	-16(%rsp), %rdx
	movq	-64(%rsp), %rdi
	leaq	(%rdi,%rdx), %r12
	imulq	-40(%rsp), %r12
	addq	-32(%rsp), %r12
	movq	%rdi, %rdx
	imulq	%r8, %rdx
	movq	-24(%rsp), %rdi
	leaq	(%rdi,%rdx,4), %rbx
	xorl	%r9d, %r9d
	jmp	.LBB0_12
	.p2align	4
.LBB0_15:
	incq	%r9
	cmpq	%rax, %r9
	jae	.LBB0_16
.LBB0_12:
	leaq	(%r9,%rbp), %rdx
	imulq	56(%rsp), %rdx
	leaq	(%rbx,%rdx,4), %r10
	leaq	(%r10,%r14), %rdi
	leaq	(%r10,%rsi,4), %r13
	xorl	%edx, %edx
	cmpq	$1, %r8
	je	.LBB0_13
	.p2align	4
.LBB0_19:
	movzbl	(%r12), %r11d
	movss	(%rcx,%r11,4), %xmm0
	movss	%xmm0, (%r10,%rdx,4)
	movzbl	1(%r12), %r11d
	movss	1024(%rcx,%r11,4), %xmm0
	movss	%xmm0, (%r13,%rdx,4)
	movzbl	2(%r12), %r11d
	movss	2048(%rcx,%r11,4), %xmm0
	movss	%xmm0, (%rdi,%rdx,4)
	movzbl	3(%r12), %r11d
	movss	(%rcx,%r11,4), %xmm0
	movss	%xmm0, 4(%r10,%rdx,4)
	movzbl	4(%r12), %r11d
	movss	1024(%rcx,%r11,4), %xmm0
	movss	%xmm0, 4(%r13,%rdx,4)
	movzbl	5(%r12), %r11d
	movss	2048(%rcx,%r11,4), %xmm0
	movss	%xmm0, 4(%rdi,%rdx,4)
	addq	$2, %rdx
	addq	$6, %r12
	cmpq	%rdx, %r15
	jne	.LBB0_19
.LBB0_13:
	testb	$1, %r8b
	je	.LBB0_15
	movzbl	(%r12), %r11d
	movss	(%rcx,%r11,4), %xmm0
	movss	%xmm0, (%r10,%rdx,4)
	movzbl	1(%r12), %r10d
	movss	1024(%rcx,%r10,4), %xmm0
	movss	%xmm0, (%r13,%rdx,4)
	movzbl	2(%r12), %r10d
	movss	2048(%rcx,%r10,4), %xmm0
	movss	%xmm0, (%rdi,%rdx,4)
	addq	$3, %r12
	jmp	.LBB0_15
.Lfunc_end0:
	.size	contrast_patches_from_bytes, .Lfunc_end0-contrast_patches_from_bytes
	.globl	contrast_patches_from_planes
	.p2align	4
	.type	contrast_patches_from_planes,@function
contrast_patches_from_planes:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$216, %rsp
	movq	%r9, 128(%rsp)
	movq	%r8, %r14
	movq	%rsi, 96(%rsp)
	movq	%rdi, 40(%rsp)
	testq	%r8, %r8
	je	.LBB1_20
	movq	%rdx, %r8
	movq	%rdx, %rsi
	movq	%r8, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB1_2
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%r14
	jmp	.LBB1_4
.LBB1_2:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB1_4:
	movq	%rax, 48(%rsp)
	movq	%rcx, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB1_5
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r14
	jmp	.LBB1_7
.LBB1_5:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB1_7:
	movq	%rax, 16(%rsp)
	cmpq	%rsi, %r14
	jbe	.LBB1_8
.LBB1_20:
	addq	$216, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.LBB1_8:
	movq	%r14, %rax
	imulq	%r14, %rax
	movq	%rax, 176(%rsp)
	movq	%r14, %rdx
	imulq	%rcx, %rdx
	imulq	%rcx, %r8
	leaq	(,%r14,4), %rsi
	movq	%r14, %rax
	andq	$-2, %rax
	movq	%rax, 208(%rsp)
	movq	40(%rsp), %rax
	leaq	(%rax,%rcx,4), %rdi
	movq	%rdi, 64(%rsp)
	movq	%rdx, 112(%rsp)
	leaq	(,%rdx,4), %rdx
	movq	%rdx, 120(%rsp)
	movq	%r8, 152(%rsp)
	leaq	(,%r8,4), %rdx
	movq	%rdx, 168(%rsp)
	leaq	(,%rcx,8), %rdx
	movq	%rdx, 200(%rsp)
	movq	$0, 8(%rsp)
	movq	%rax, 56(%rsp)
	movq	%rcx, 88(%rsp)
	movq	%rsi, 32(%rsp)
	movq	32(%rsp), %rbp
	jmp	.LBB1_9
	.p2align	4
.LBB1_19:
	movq	8(%rsp), %rcx
	incq	%rcx
	movq	120(%rsp), %rax
	addq	%rax, 64(%rsp)
	addq	%rax, 56(%rsp)
	movq	%rcx, 8(%rsp)
	cmpq	48(%rsp), %rcx
	movq	88(%rsp), %rcx
	jae	.LBB1_20
.LBB1_9:
	cmpq	%rcx, %r14
	ja	.LBB1_19
	movq	8(%rsp), %rcx
	movq	%rcx, %rax
	imulq	112(%rsp), %rax
	imulq	16(%rsp), %rcx
	movq	%rcx, 144(%rsp)
	movq	40(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 136(%rsp)
	movq	56(%rsp), %rax
	movq	%rax, 80(%rsp)
	movq	64(%rsp), %rax
	movq	%rax, 72(%rsp)
	movq	$0, 24(%rsp)
	jmp	.LBB1_11
	.p2align	4
.LBB1_18:
	movq	24(%rsp), %rcx
	incq	%rcx
	movq	32(%rsp), %rsi
	addq	%rsi, 72(%rsp)
	addq	%rsi, 80(%rsp)
	movq	%rcx, 24(%rsp)
	cmpq	16(%rsp), %rcx
	jae	.LBB1_19
.LBB1_11:
	cmpq	$0, 96(%rsp)
	je	.LBB1_18
	movq	144(%rsp), %rax
	movq	24(%rsp), %rdx
	addq	%rdx, %rax
	imulq	272(%rsp), %rax
	movq	128(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 184(%rsp)
	movq	%rdx, %rax
	imulq	%r14, %rax
	movq	136(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 160(%rsp)
	movq	80(%rsp), %rdx
	movq	72(%rsp), %rcx
	xorl	%r15d, %r15d
	jmp	.LBB1_13
	.p2align	4
.LBB1_17:
	incq	%r15
	movq	168(%rsp), %rax
	movq	104(%rsp), %rcx
	addq	%rax, %rcx
	addq	%rax, %rdx
	cmpq	96(%rsp), %r15
	je	.LBB1_18
.LBB1_13:
	movq	%rcx, 104(%rsp)
	movq	176(%rsp), %rax
	movq	%r15, 192(%rsp)
	imulq	%r15, %rax
	movq	184(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r12
	movq	%r14, %rbx
	cmpq	$1, %r14
	jne	.LBB1_21
	xorl	%r13d, %r13d
	jmp	.LBB1_15
	.p2align	4
.LBB1_21:
	xorl	%r14d, %r14d
	xorl	%r13d, %r13d
	.p2align	4
.LBB1_22:
	movq	%r13, %rax
	imulq	%rbx, %rax
	leaq	(%r12,%rax,4), %rdi
	leaq	(%rdx,%r14), %rsi
	movq	%rdx, %r15
	movq	%rbp, %rdx
	callq	memcpy@PLT
	movq	%r13, %rax
	orq	$1, %rax
	imulq	%rbx, %rax
	leaq	(%r12,%rax,4), %rdi
	movq	104(%rsp), %rax
	leaq	(%rax,%r14), %rsi
	movq	%rbp, %rdx
	callq	memcpy@PLT
	movq	%r15, %rdx
	addq	$2, %r13
	addq	200(%rsp), %r14
	cmpq	%r13, 208(%rsp)
	jne	.LBB1_22
.LBB1_15:
	testb	$1, %bl
	movq	%rbx, %r14
	movq	192(%rsp), %r15
	je	.LBB1_17
	movq	%r15, %rax
	imulq	152(%rsp), %rax
	movq	160(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%r13, %rcx
	imulq	%r14, %rcx
	leaq	(%r12,%rcx,4), %rdi
	imulq	88(%rsp), %r13
	leaq	(%rax,%r13,4), %rsi
	movq	%rdx, %rbx
	movq	32(%rsp), %rdx
	callq	memcpy@PLT
	movq	%rbx, %rdx
	jmp	.LBB1_17
.Lfunc_end1:
	.size	contrast_patches_from_planes, .Lfunc_end1-contrast_patches_from_planes
#endif

#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
