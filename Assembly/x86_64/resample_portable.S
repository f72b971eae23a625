// Made of Sources/CContrastKernels/resample_portable.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__x86_64__)
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI0_0:
	.long	2097152
	.long	0
	.long	0
	.long	0
.LCPI0_1:
	.long	2097152
	.long	2097152
	.long	2097152
	.long	2097152
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI0_2:
	.long	2097152
	.text
	.hidden	contrast_resample_rows_portable
	.globl	contrast_resample_rows_portable
	.p2align	4
	.type	contrast_resample_rows_portable,@function
contrast_resample_rows_portable:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rdx, -88(%rsp)
	movq	%rsi, -72(%rsp)
	movq	%rdi, -80(%rsp)
	cmpq	$1, %rcx
	je	.LBB0_11
	cmpq	$2, %rcx
	je	.LBB0_7
	cmpq	$3, %rcx
	jne	.LBB0_15
	cmpq	$0, -72(%rsp)
	je	.LBB0_54
	movq	-88(%rsp), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, -16(%rsp)
	movq	(%r8), %rax
	movq	-80(%rsp), %rcx
	movq	%rcx, -64(%rsp)
	xorl	%edx, %edx
	movq	%r8, -8(%rsp)
	jmp	.LBB0_5
	.p2align	4
.LBB0_6:
	xorl	%eax, %eax
.LBB0_53:
	movq	-48(%rsp), %rdx
	incq	%rdx
	movq	-64(%rsp), %rcx
	addq	-16(%rsp), %rcx
	movq	%rcx, -64(%rsp)
	cmpq	-72(%rsp), %rdx
	je	.LBB0_54
.LBB0_5:
	testq	%rax, %rax
	movq	%rdx, -48(%rsp)
	je	.LBB0_6
	movq	-16(%rsp), %rax
	imulq	%rdx, %rax
	addq	-80(%rsp), %rax
	movq	%rax, -88(%rsp)
	xorl	%esi, %esi
	xorl	%r15d, %r15d
	jmp	.LBB0_45
	.p2align	4
.LBB0_51:
	sarl	$22, %eax
	sarl	$22, %r12d
	sarl	$22, %ebp
	movq	-8(%rsp), %r8
	movq	-24(%rsp), %rsi
.LBB0_52:
	testl	%eax, %eax
	movl	$0, %ecx
	cmovlel	%ecx, %eax
	cmpl	$255, %eax
	movl	$255, %edx
	cmovgel	%edx, %eax
	movb	%al, (%r9)
	testl	%r12d, %r12d
	cmovlel	%ecx, %r12d
	cmpl	$255, %r12d
	cmovgel	%edx, %r12d
	movb	%r12b, 1(%r9)
	testl	%ebp, %ebp
	cmovlel	%ecx, %ebp
	cmpl	$255, %ebp
	cmovgel	%edx, %ebp
	movb	%bpl, 2(%r9)
	addq	$3, %r9
	incq	%r15
	movq	(%r8), %rax
	addq	$4, %rsi
	cmpq	%rax, %r15
	jae	.LBB0_53
.LBB0_45:
	movq	24(%r8), %rax
	movslq	(%rax,%r15,4), %rcx
	testq	%rcx, %rcx
	jle	.LBB0_46
	movq	32(%r8), %rdi
	movq	8(%r8), %r10
	movq	16(%r8), %rax
	movslq	(%rax,%r15,4), %rax
	leaq	(%rax,%rax,2), %rdx
	cmpl	$1, %ecx
	movq	%rsi, -24(%rsp)
	movq	%rdx, -32(%rsp)
	movq	%rdi, -40(%rsp)
	movq	%r10, -56(%rsp)
	jne	.LBB0_55
	movl	$2097152, %ebp
	movl	$2097152, %r12d
	movl	$2097152, %eax
	xorl	%r10d, %r10d
	jmp	.LBB0_49
	.p2align	4
.LBB0_46:
	xorl	%ebp, %ebp
	xorl	%r12d, %r12d
	xorl	%eax, %eax
	jmp	.LBB0_52
	.p2align	4
.LBB0_55:
	movl	%ecx, %ebx
	andl	$2147483646, %ebx
	movq	%r10, %rax
	imulq	%rsi, %rax
	addq	%rax, %rdi
	addq	$4, %rdi
	movq	-64(%rsp), %rax
	addq	%rax, %rdx
	movl	$2097152, %ebp
	movl	$2097152, %r12d
	movl	$2097152, %eax
	xorl	%r10d, %r10d
	.p2align	4
.LBB0_56:
	movzbl	(%rdx), %esi
	movl	-4(%rdi,%r10,4), %r11d
	movl	(%rdi,%r10,4), %r13d
	imull	%r11d, %esi
	addl	%eax, %esi
	movzbl	1(%rdx), %r14d
	imull	%r11d, %r14d
	addl	%r12d, %r14d
	movzbl	2(%rdx), %r8d
	imull	%r11d, %r8d
	addl	%ebp, %r8d
	movzbl	3(%rdx), %eax
	imull	%r13d, %eax
	addl	%esi, %eax
	movzbl	4(%rdx), %r12d
	imull	%r13d, %r12d
	addl	%r14d, %r12d
	movzbl	5(%rdx), %ebp
	imull	%r13d, %ebp
	addl	%r8d, %ebp
	addq	$2, %r10
	addq	$6, %rdx
	cmpq	%r10, %rbx
	jne	.LBB0_56
.LBB0_49:
	testb	$1, %cl
	je	.LBB0_51
	movq	-56(%rsp), %rdx
	imulq	%r15, %rdx
	movq	-40(%rsp), %rcx
	leaq	(%rcx,%rdx,4), %rcx
	movq	-32(%rsp), %rdi
	addq	-88(%rsp), %rdi
	movl	(%rcx,%r10,4), %ecx
	leaq	(%r10,%r10,2), %rdx
	movzbl	(%rdi,%rdx), %esi
	imull	%ecx, %esi
	addl	%esi, %eax
	movzbl	1(%rdi,%rdx), %esi
	imull	%ecx, %esi
	addl	%esi, %r12d
	movzbl	2(%rdi,%rdx), %edx
	imull	%ecx, %edx
	addl	%edx, %ebp
	jmp	.LBB0_51
.LBB0_7:
	cmpq	$0, -72(%rsp)
	je	.LBB0_54
	movq	-88(%rsp), %rax
	addq	%rax, %rax
	movq	%rax, -88(%rsp)
	movq	(%r8), %rax
	movq	-80(%rsp), %rcx
	movq	%rcx, -56(%rsp)
	xorl	%edx, %edx
	jmp	.LBB0_9
	.p2align	4
.LBB0_10:
	xorl	%eax, %eax
.LBB0_41:
	movq	-48(%rsp), %rdx
	incq	%rdx
	movq	-56(%rsp), %rcx
	addq	-88(%rsp), %rcx
	movq	%rcx, -56(%rsp)
	cmpq	-72(%rsp), %rdx
	je	.LBB0_54
.LBB0_9:
	testq	%rax, %rax
	movq	%rdx, -48(%rsp)
	je	.LBB0_10
	movq	-88(%rsp), %rax
	imulq	%rdx, %rax
	addq	-80(%rsp), %rax
	movq	%rax, -64(%rsp)
	xorl	%r14d, %r14d
	xorl	%r15d, %r15d
	jmp	.LBB0_33
	.p2align	4
.LBB0_39:
	sarl	$22, %ebp
	sarl	$22, %esi
.LBB0_40:
	testl	%ebp, %ebp
	movl	$0, %eax
	cmovlel	%eax, %ebp
	cmpl	$255, %ebp
	movl	$255, %ecx
	cmovgel	%ecx, %ebp
	movb	%bpl, (%r9)
	testl	%esi, %esi
	cmovlel	%eax, %esi
	cmpl	$255, %esi
	cmovgel	%ecx, %esi
	movb	%sil, 1(%r9)
	addq	$2, %r9
	incq	%r15
	movq	(%r8), %rax
	addq	$4, %r14
	cmpq	%rax, %r15
	jae	.LBB0_41
.LBB0_33:
	movq	24(%r8), %rax
	movslq	(%rax,%r15,4), %r10
	testq	%r10, %r10
	jle	.LBB0_34
	movq	32(%r8), %rcx
	movq	8(%r8), %rsi
	movq	16(%r8), %rax
	movslq	(%rax,%r15,4), %rax
	cmpl	$1, %r10d
	movq	%rcx, -24(%rsp)
	movq	%rsi, -32(%rsp)
	movq	%rax, -40(%rsp)
	jne	.LBB0_42
	movl	$2097152, %esi
	movl	$2097152, %ebp
	xorl	%edi, %edi
	jmp	.LBB0_37
	.p2align	4
.LBB0_34:
	xorl	%esi, %esi
	xorl	%ebp, %ebp
	jmp	.LBB0_40
	.p2align	4
.LBB0_42:
	leaq	(%rax,%rax), %rbx
	movl	%r10d, %edx
	andl	$2147483646, %edx
	movq	%rsi, %rax
	imulq	%r14, %rax
	addq	%rcx, %rax
	addq	$4, %rax
	addq	-56(%rsp), %rbx
	movl	$2097152, %esi
	movl	$2097152, %ebp
	xorl	%edi, %edi
	.p2align	4
.LBB0_43:
	movzbl	(%rbx,%rdi,2), %ecx
	movl	-4(%rax,%rdi,4), %r12d
	movl	(%rax,%rdi,4), %r11d
	imull	%r12d, %ecx
	addl	%ebp, %ecx
	movzbl	1(%rbx,%rdi,2), %r13d
	imull	%r12d, %r13d
	addl	%esi, %r13d
	movzbl	2(%rbx,%rdi,2), %ebp
	imull	%r11d, %ebp
	addl	%ecx, %ebp
	movzbl	3(%rbx,%rdi,2), %esi
	imull	%r11d, %esi
	addl	%r13d, %esi
	addq	$2, %rdi
	cmpq	%rdi, %rdx
	jne	.LBB0_43
.LBB0_37:
	testb	$1, %r10b
	je	.LBB0_39
	movq	-32(%rsp), %rcx
	imulq	%r15, %rcx
	movq	-24(%rsp), %rax
	leaq	(%rax,%rcx,4), %rax
	movq	-64(%rsp), %rcx
	movq	-40(%rsp), %rdx
	leaq	(%rcx,%rdx,2), %rdx
	movl	(%rax,%rdi,4), %eax
	movzbl	(%rdx,%rdi,2), %r10d
	imull	%eax, %r10d
	addl	%r10d, %ebp
	movzbl	1(%rdx,%rdi,2), %edx
	imull	%eax, %edx
	addl	%edx, %esi
	jmp	.LBB0_39
.LBB0_11:
	cmpq	$0, -72(%rsp)
	je	.LBB0_54
	movq	(%r8), %rdx
	xorl	%eax, %eax
	movd	.LCPI0_2(%rip), %xmm0
	pxor	%xmm1, %xmm1
	movl	$255, %ecx
	xorl	%r10d, %r10d
	jmp	.LBB0_13
	.p2align	4
.LBB0_14:
	xorl	%edx, %edx
.LBB0_31:
	incq	%r10
	movq	-88(%rsp), %rsi
	addq	%rsi, -80(%rsp)
	cmpq	-72(%rsp), %r10
	je	.LBB0_54
.LBB0_13:
	testq	%rdx, %rdx
	je	.LBB0_14
	xorl	%r11d, %r11d
	xorl	%ebx, %ebx
	jmp	.LBB0_20
	.p2align	4
.LBB0_21:
	xorl	%edx, %edx
.LBB0_30:
	testl	%edx, %edx
	cmovlel	%eax, %edx
	cmpl	$255, %edx
	cmovgel	%ecx, %edx
	movb	%dl, (%r9)
	incq	%r9
	incq	%rbx
	movq	(%r8), %rdx
	addq	$4, %r11
	cmpq	%rdx, %rbx
	jae	.LBB0_31
.LBB0_20:
	movq	24(%r8), %rdx
	movslq	(%rdx,%rbx,4), %r14
	testq	%r14, %r14
	jle	.LBB0_21
	movq	32(%r8), %rsi
	movq	8(%r8), %r13
	movq	16(%r8), %rdx
	movslq	(%rdx,%rbx,4), %r15
	cmpl	$8, %r14d
	jae	.LBB0_24
	movl	$2097152, %edx
	xorl	%r12d, %r12d
	jmp	.LBB0_27
	.p2align	4
.LBB0_24:
	movl	%r14d, %r12d
	andl	$2147483640, %r12d
	movq	-80(%rsp), %rdx
	addq	%r15, %rdx
	movq	%r13, %rdi
	imulq	%r11, %rdi
	addq	%rsi, %rdi
	addq	$16, %rdi
	pxor	%xmm2, %xmm2
	xorl	%ebp, %ebp
	movdqa	%xmm0, %xmm3
	.p2align	4
.LBB0_25:
	movdqu	-16(%rdi,%rbp,4), %xmm4
	movdqu	(%rdi,%rbp,4), %xmm5
	movd	(%rdx,%rbp), %xmm6
	movd	4(%rdx,%rbp), %xmm7
	punpcklbw	%xmm1, %xmm6
	punpcklwd	%xmm1, %xmm6
	punpcklbw	%xmm1, %xmm7
	punpcklwd	%xmm1, %xmm7
	pshufd	$245, %xmm4, %xmm8
	pmuludq	%xmm6, %xmm4
	pshufd	$232, %xmm4, %xmm4
	pshufd	$245, %xmm6, %xmm6
	pmuludq	%xmm8, %xmm6
	pshufd	$232, %xmm6, %xmm6
	punpckldq	%xmm6, %xmm4
	paddd	%xmm4, %xmm3
	pshufd	$245, %xmm5, %xmm4
	pmuludq	%xmm7, %xmm5
	pshufd	$232, %xmm5, %xmm5
	pshufd	$245, %xmm7, %xmm6
	pmuludq	%xmm4, %xmm6
	pshufd	$232, %xmm6, %xmm4
	punpckldq	%xmm4, %xmm5
	paddd	%xmm5, %xmm2
	addq	$8, %rbp
	cmpq	%rbp, %r12
	jne	.LBB0_25
	paddd	%xmm3, %xmm2
	pshufd	$238, %xmm2, %xmm3
	paddd	%xmm2, %xmm3
	pshufd	$85, %xmm3, %xmm2
	paddd	%xmm3, %xmm2
	movd	%xmm2, %edx
	cmpq	%r14, %r12
	je	.LBB0_29
.LBB0_27:
	imulq	%r11, %r13
	addq	%r13, %rsi
	addq	-80(%rsp), %r15
	.p2align	4
.LBB0_28:
	movzbl	(%r15,%r12), %edi
	imull	(%rsi,%r12,4), %edi
	addl	%edi, %edx
	incq	%r12
	cmpq	%r12, %r14
	jne	.LBB0_28
.LBB0_29:
	sarl	$22, %edx
	jmp	.LBB0_30
.LBB0_15:
	cmpq	$0, -72(%rsp)
	je	.LBB0_54
	shlq	$2, -88(%rsp)
	movq	(%r8), %rdx
	xorl	%eax, %eax
	movdqa	.LCPI0_1(%rip), %xmm0
	pxor	%xmm1, %xmm1
	jmp	.LBB0_17
	.p2align	4
.LBB0_18:
	xorl	%edx, %edx
.LBB0_62:
	incq	%rax
	movq	-88(%rsp), %rcx
	addq	%rcx, -80(%rsp)
	cmpq	-72(%rsp), %rax
	je	.LBB0_54
.LBB0_17:
	testq	%rdx, %rdx
	je	.LBB0_18
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	jmp	.LBB0_58
	.p2align	4
.LBB0_59:
	pxor	%xmm2, %xmm2
.LBB0_61:
	packssdw	%xmm2, %xmm2
	packuswb	%xmm2, %xmm2
	movd	%xmm2, (%r9)
	addq	$4, %r9
	incq	%rsi
	movq	(%r8), %rdx
	addq	$4, %rcx
	cmpq	%rdx, %rsi
	jae	.LBB0_62
.LBB0_58:
	movq	24(%r8), %rdx
	movslq	(%rdx,%rsi,4), %rdx
	testq	%rdx, %rdx
	jle	.LBB0_59
	movq	16(%r8), %rdi
	movslq	(%rdi,%rsi,4), %rdi
	movq	8(%r8), %r10
	imulq	%rcx, %r10
	addq	32(%r8), %r10
	shlq	$2, %rdi
	addq	-80(%rsp), %rdi
	xorl	%r11d, %r11d
	movdqa	%xmm0, %xmm2
	.p2align	4
.LBB0_64:
	movd	(%rdi,%r11,4), %xmm3
	punpcklbw	%xmm1, %xmm3
	punpcklwd	%xmm1, %xmm3
	movd	(%r10,%r11,4), %xmm4
	pshufd	$0, %xmm4, %xmm4
	pshufd	$245, %xmm3, %xmm5
	pmuludq	%xmm4, %xmm5
	pmuludq	%xmm3, %xmm4
	pshufd	$232, %xmm4, %xmm3
	pshufd	$232, %xmm5, %xmm4
	punpckldq	%xmm4, %xmm3
	paddd	%xmm3, %xmm2
	incq	%r11
	cmpq	%r11, %rdx
	jne	.LBB0_64
	psrad	$22, %xmm2
	jmp	.LBB0_61
.LBB0_54:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end0:
	.size	contrast_resample_rows_portable, .Lfunc_end0-contrast_resample_rows_portable
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI1_0:
	.long	2097152
	.long	2097152
	.long	2097152
	.long	2097152
	.text
	.hidden	contrast_resample_columns_portable
	.globl	contrast_resample_columns_portable
	.p2align	4
	.type	contrast_resample_columns_portable,@function
contrast_resample_columns_portable:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$136, %rsp
	movq	%rdi, -104(%rsp)
	movq	%r8, -120(%rsp)
	movq	(%r8), %rax
	testq	%rax, %rax
	je	.LBB1_11
	movq	%rsi, %rbp
	movq	%rcx, %rsi
	subq	%rdx, %rsi
	movq	%rsi, 88(%rsp)
	movq	-104(%rsp), %rsi
	leaq	(%rsi,%rdx), %rdi
	addq	$4, %rdi
	movq	%rdi, 80(%rsp)
	addq	%rdx, %rsi
	movq	%rsi, 72(%rsp)
	leaq	(%r9,%rdx), %rbx
	addq	$4, %rbx
	addq	%rdx, %r9
	movdqa	.LCPI1_0(%rip), %xmm0
	pxor	%xmm1, %xmm1
	movq	$0, -128(%rsp)
	movq	%rcx, -96(%rsp)
	movq	%rdx, 96(%rsp)
	jmp	.LBB1_2
	.p2align	4
.LBB1_9:
	movq	-120(%rsp), %rax
	movq	(%rax), %rax
	movq	112(%rsp), %r9
	movq	96(%rsp), %rdx
	movq	104(%rsp), %rbx
.LBB1_10:
	movq	-128(%rsp), %rdi
	incq	%rdi
	addq	%rcx, %rbx
	addq	%rcx, %r9
	movq	%rdi, -128(%rsp)
	cmpq	%rax, %rdi
	jae	.LBB1_11
.LBB1_2:
	cmpq	%rdx, %rcx
	jbe	.LBB1_10
	movq	-120(%rsp), %rax
	movq	8(%rax), %r13
	movq	-128(%rsp), %rsi
	imulq	%rsi, %r13
	shlq	$2, %r13
	addq	32(%rax), %r13
	movq	16(%rax), %rax
	movslq	(%rax,%rsi,4), %rsi
	imulq	%rbp, %rsi
	movq	-104(%rsp), %rax
	addq	%rsi, %rax
	movq	%rax, 120(%rsp)
	movq	80(%rsp), %rax
	addq	%rsi, %rax
	movq	%rax, -88(%rsp)
	addq	72(%rsp), %rsi
	movq	%rsi, -80(%rsp)
	movq	%r9, 112(%rsp)
	movq	%rbx, 104(%rsp)
	movq	88(%rsp), %r8
	movq	%rdx, -112(%rsp)
	jmp	.LBB1_4
	.p2align	4
.LBB1_18:
	movq	-112(%rsp), %rax
	addq	$32, %rax
	addq	$-32, %r8
	addq	$32, -88(%rsp)
	addq	$32, -80(%rsp)
	addq	$32, %rbx
	addq	$32, %r9
	movq	-96(%rsp), %rcx
	movq	%rax, -112(%rsp)
	cmpq	%rcx, %rax
	jae	.LBB1_9
.LBB1_4:
	cmpq	$1, %r8
	movq	%r8, -72(%rsp)
	movq	%r8, %rdi
	adcq	$0, %rdi
	cmpq	$32, %rdi
	movl	$32, %eax
	cmovaeq	%rax, %rdi
	movl	%edi, %r11d
	andl	$56, %r11d
	movdqa	%xmm0, -64(%rsp)
	movdqa	%xmm0, -48(%rsp)
	movdqa	%xmm0, -32(%rsp)
	movdqa	%xmm0, -16(%rsp)
	movdqa	%xmm0, (%rsp)
	movdqa	%xmm0, 16(%rsp)
	movdqa	%xmm0, 32(%rsp)
	movdqa	%xmm0, 48(%rsp)
	movq	-120(%rsp), %rax
	movq	24(%rax), %rax
	movq	-128(%rsp), %rcx
	movslq	(%rax,%rcx,4), %r12
	testq	%r12, %r12
	jle	.LBB1_12
	movq	120(%rsp), %rax
	movq	-112(%rsp), %rdx
	leaq	(%rax,%rdx), %r8
	movq	-96(%rsp), %rcx
	subq	%rdx, %rcx
	movl	%edi, %eax
	andl	$56, %eax
	movq	%rax, 128(%rsp)
	movq	-80(%rsp), %r10
	movq	-88(%rsp), %rdx
	xorl	%r14d, %r14d
	jmp	.LBB1_6
	.p2align	4
.LBB1_24:
	movq	%rbp, %rsi
	imulq	%r14, %rsi
	movd	%eax, %xmm2
	pshufd	$0, %xmm2, %xmm2
	movd	(%r8,%rsi), %xmm3
	movd	4(%r8,%rsi), %xmm4
	punpcklbw	%xmm1, %xmm3
	punpcklwd	%xmm1, %xmm3
	punpcklbw	%xmm1, %xmm4
	punpcklwd	%xmm1, %xmm4
	movdqa	%xmm2, %xmm5
	pmuludq	%xmm3, %xmm5
	pshufd	$232, %xmm5, %xmm5
	pshufd	$245, %xmm3, %xmm3
	pmuludq	%xmm2, %xmm3
	pshufd	$232, %xmm3, %xmm3
	punpckldq	%xmm3, %xmm5
	movdqa	%xmm2, %xmm3
	pmuludq	%xmm4, %xmm3
	pshufd	$232, %xmm3, %xmm3
	pshufd	$245, %xmm4, %xmm4
	pmuludq	%xmm2, %xmm4
	pshufd	$232, %xmm4, %xmm4
	punpckldq	%xmm4, %xmm3
	paddd	-64(%rsp), %xmm5
	paddd	-48(%rsp), %xmm3
	movdqa	%xmm5, -64(%rsp)
	movdqa	%xmm3, -48(%rsp)
	movd	8(%r8,%rsi), %xmm3
	movd	12(%r8,%rsi), %xmm4
	punpcklbw	%xmm1, %xmm3
	punpcklwd	%xmm1, %xmm3
	punpcklbw	%xmm1, %xmm4
	punpcklwd	%xmm1, %xmm4
	movdqa	%xmm2, %xmm5
	pmuludq	%xmm3, %xmm5
	pshufd	$232, %xmm5, %xmm5
	pshufd	$245, %xmm3, %xmm3
	pmuludq	%xmm2, %xmm3
	pshufd	$232, %xmm3, %xmm3
	punpckldq	%xmm3, %xmm5
	movdqa	%xmm2, %xmm3
	pmuludq	%xmm4, %xmm3
	pshufd	$232, %xmm3, %xmm3
	pshufd	$245, %xmm4, %xmm4
	pmuludq	%xmm2, %xmm4
	pshufd	$232, %xmm4, %xmm4
	punpckldq	%xmm4, %xmm3
	paddd	-32(%rsp), %xmm5
	paddd	-16(%rsp), %xmm3
	movdqa	%xmm5, -32(%rsp)
	movdqa	%xmm3, -16(%rsp)
	movd	16(%r8,%rsi), %xmm3
	movd	20(%r8,%rsi), %xmm4
	punpcklbw	%xmm1, %xmm3
	punpcklwd	%xmm1, %xmm3
	punpcklbw	%xmm1, %xmm4
	punpcklwd	%xmm1, %xmm4
	movdqa	%xmm2, %xmm5
	pmuludq	%xmm3, %xmm5
	pshufd	$232, %xmm5, %xmm5
	pshufd	$245, %xmm3, %xmm3
	pmuludq	%xmm2, %xmm3
	pshufd	$232, %xmm3, %xmm3
	punpckldq	%xmm3, %xmm5
	movdqa	%xmm2, %xmm3
	pmuludq	%xmm4, %xmm3
	pshufd	$232, %xmm3, %xmm3
	pshufd	$245, %xmm4, %xmm4
	pmuludq	%xmm2, %xmm4
	pshufd	$232, %xmm4, %xmm4
	punpckldq	%xmm4, %xmm3
	paddd	(%rsp), %xmm5
	paddd	16(%rsp), %xmm3
	movdqa	%xmm5, (%rsp)
	movdqa	%xmm3, 16(%rsp)
	movd	24(%r8,%rsi), %xmm3
	movd	28(%r8,%rsi), %xmm4
	punpcklbw	%xmm1, %xmm3
	punpcklwd	%xmm1, %xmm3
	punpcklbw	%xmm1, %xmm4
	punpcklwd	%xmm1, %xmm4
	pshufd	$245, %xmm3, %xmm5
	pmuludq	%xmm2, %xmm5
	movdqa	%xmm2, %xmm6
	pshufd	$245, %xmm4, %xmm7
	pmuludq	%xmm2, %xmm7
	pmuludq	%xmm3, %xmm2
	pshufd	$232, %xmm2, %xmm2
	pshufd	$232, %xmm5, %xmm3
	punpckldq	%xmm3, %xmm2
	pmuludq	%xmm4, %xmm6
	pshufd	$232, %xmm6, %xmm3
	pshufd	$232, %xmm7, %xmm4
	punpckldq	%xmm4, %xmm3
	paddd	32(%rsp), %xmm2
	paddd	48(%rsp), %xmm3
	movdqa	%xmm2, 32(%rsp)
	movdqa	%xmm3, 48(%rsp)
.LBB1_23:
	incq	%r14
	addq	%rbp, %rdx
	addq	%rbp, %r10
	cmpq	%r12, %r14
	je	.LBB1_12
.LBB1_6:
	movl	(%r13,%r14,4), %eax
	cmpq	$31, %rcx
	ja	.LBB1_24
	cmpq	$8, -72(%rsp)
	jae	.LBB1_19
	xorl	%esi, %esi
	jmp	.LBB1_22
	.p2align	4
.LBB1_19:
	movd	%eax, %xmm2
	pshufd	$0, %xmm2, %xmm2
	pshufd	$245, %xmm2, %xmm3
	xorl	%esi, %esi
	.p2align	4
.LBB1_20:
	movd	-4(%rdx,%rsi), %xmm4
	movd	(%rdx,%rsi), %xmm5
	punpcklbw	%xmm1, %xmm4
	punpcklwd	%xmm1, %xmm4
	punpcklbw	%xmm1, %xmm5
	punpcklwd	%xmm1, %xmm5
	movdqa	%xmm2, %xmm6
	pmuludq	%xmm4, %xmm6
	pshufd	$232, %xmm6, %xmm6
	pshufd	$245, %xmm4, %xmm4
	pmuludq	%xmm3, %xmm4
	pshufd	$232, %xmm4, %xmm4
	punpckldq	%xmm4, %xmm6
	movdqa	%xmm2, %xmm4
	pmuludq	%xmm5, %xmm4
	pshufd	$232, %xmm4, %xmm4
	pshufd	$245, %xmm5, %xmm5
	pmuludq	%xmm3, %xmm5
	pshufd	$232, %xmm5, %xmm5
	punpckldq	%xmm5, %xmm4
	paddd	-64(%rsp,%rsi,4), %xmm6
	paddd	-48(%rsp,%rsi,4), %xmm4
	movdqa	%xmm6, -64(%rsp,%rsi,4)
	movdqa	%xmm4, -48(%rsp,%rsi,4)
	addq	$8, %rsi
	cmpq	%rsi, %r11
	jne	.LBB1_20
	movq	128(%rsp), %r15
	movq	%r15, %rsi
	cmpq	%r15, %rdi
	je	.LBB1_23
	.p2align	4
.LBB1_22:
	movzbl	(%r10,%rsi), %r15d
	imull	%eax, %r15d
	addl	%r15d, -64(%rsp,%rsi,4)
	incq	%rsi
	cmpq	%rsi, %rdi
	jne	.LBB1_22
	jmp	.LBB1_23
	.p2align	4
.LBB1_12:
	movq	-72(%rsp), %r8
	cmpq	$8, %r8
	jae	.LBB1_15
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	$255, %esi
	jmp	.LBB1_14
	.p2align	4
.LBB1_15:
	movl	%edi, %eax
	andl	$56, %eax
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movl	$255, %esi
	.p2align	4
.LBB1_16:
	movdqa	-64(%rsp,%rcx,4), %xmm2
	movdqa	-48(%rsp,%rcx,4), %xmm3
	psrad	$22, %xmm2
	packssdw	%xmm2, %xmm2
	packuswb	%xmm2, %xmm2
	psrad	$22, %xmm3
	packssdw	%xmm3, %xmm3
	packuswb	%xmm3, %xmm3
	movd	%xmm2, -4(%rbx,%rcx)
	movd	%xmm3, (%rbx,%rcx)
	addq	$8, %rcx
	cmpq	%rcx, %r11
	jne	.LBB1_16
	jmp	.LBB1_17
	.p2align	4
.LBB1_14:
	movl	-64(%rsp,%rax,4), %ecx
	sarl	$22, %ecx
	testl	%ecx, %ecx
	cmovlel	%edx, %ecx
	cmpl	$255, %ecx
	cmovgel	%esi, %ecx
	movb	%cl, (%r9,%rax)
	incq	%rax
.LBB1_17:
	cmpq	%rax, %rdi
	jne	.LBB1_14
	jmp	.LBB1_18
.LBB1_11:
	addq	$136, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end1:
	.size	contrast_resample_columns_portable, .Lfunc_end1-contrast_resample_columns_portable
#endif

#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
