// Made of Sources/CContrastKernels/optimizers.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__x86_64__)
	.text
	.globl	contrast_adam_direction
	.p2align	4
	.type	contrast_adam_direction,@function
contrast_adam_direction:
	testq	%r8, %r8
	je	.LBB0_7
	movss	12(%rdx), %xmm0
	movss	16(%rdx), %xmm1
	movss	20(%rdx), %xmm2
	cmpq	$4, %r8
	jae	.LBB0_4
	xorl	%eax, %eax
	jmp	.LBB0_3
.LBB0_4:
	movq	%r8, %rax
	andq	$-4, %rax
	movaps	%xmm0, %xmm3
	shufps	$0, %xmm0, %xmm3
	movaps	%xmm1, %xmm4
	shufps	$0, %xmm1, %xmm4
	movaps	%xmm2, %xmm5
	shufps	$0, %xmm2, %xmm5
	xorl	%edx, %edx
	.p2align	4
.LBB0_5:
	movups	(%rdi,%rdx,4), %xmm6
	mulps	%xmm3, %xmm6
	movups	(%rsi,%rdx,4), %xmm7
	sqrtps	%xmm7, %xmm7
	mulps	%xmm4, %xmm7
	addps	%xmm5, %xmm7
	divps	%xmm7, %xmm6
	movups	%xmm6, (%rcx,%rdx,4)
	addq	$4, %rdx
	cmpq	%rdx, %rax
	jne	.LBB0_5
	jmp	.LBB0_6
.LBB0_3:
	movss	(%rsi,%rax,4), %xmm3
	movss	(%rdi,%rax,4), %xmm4
	mulss	%xmm0, %xmm4
	sqrtss	%xmm3, %xmm3
	mulss	%xmm1, %xmm3
	addss	%xmm2, %xmm3
	divss	%xmm3, %xmm4
	movss	%xmm4, (%rcx,%rax,4)
	incq	%rax
.LBB0_6:
	cmpq	%rax, %r8
	jne	.LBB0_3
.LBB0_7:
	retq
.Lfunc_end0:
	.size	contrast_adam_direction, .Lfunc_end0-contrast_adam_direction
	.globl	contrast_adam_update
	.p2align	4
	.type	contrast_adam_update,@function
contrast_adam_update:
	testq	%r9, %r9
	je	.LBB1_7
	movss	(%rcx), %xmm9
	movss	4(%rcx), %xmm2
	movss	8(%rcx), %xmm3
	movss	12(%rcx), %xmm4
	movss	16(%rcx), %xmm5
	movss	20(%rcx), %xmm6
	cmpq	$4, %r9
	jae	.LBB1_3
	xorl	%eax, %eax
	jmp	.LBB1_6
.LBB1_3:
	movq	%r9, %rax
	andq	$-4, %rax
	movaps	%xmm0, -24(%rsp)
	movaps	%xmm0, %xmm7
	shufps	$0, %xmm0, %xmm7
	movaps	%xmm9, -40(%rsp)
	movaps	%xmm9, %xmm8
	shufps	$0, %xmm9, %xmm8
	movaps	%xmm3, %xmm9
	shufps	$0, %xmm3, %xmm9
	movaps	%xmm2, %xmm10
	shufps	$0, %xmm2, %xmm10
	movaps	%xmm4, %xmm11
	shufps	$0, %xmm4, %xmm11
	movaps	%xmm5, %xmm12
	shufps	$0, %xmm5, %xmm12
	movaps	%xmm6, %xmm13
	shufps	$0, %xmm6, %xmm13
	xorl	%ecx, %ecx
	.p2align	4
.LBB1_4:
	movups	(%rdx,%rcx,4), %xmm1
	mulps	%xmm7, %xmm1
	movups	(%rdi,%rcx,4), %xmm15
	movaps	%xmm1, %xmm14
	subps	%xmm15, %xmm14
	mulps	%xmm8, %xmm14
	addps	%xmm15, %xmm14
	movups	%xmm14, (%rdi,%rcx,4)
	movups	(%rsi,%rcx,4), %xmm15
	mulps	%xmm10, %xmm15
	mulps	%xmm1, %xmm1
	mulps	%xmm9, %xmm1
	addps	%xmm15, %xmm1
	movups	%xmm1, (%rsi,%rcx,4)
	mulps	%xmm11, %xmm14
	sqrtps	%xmm1, %xmm1
	mulps	%xmm12, %xmm1
	addps	%xmm13, %xmm1
	divps	%xmm1, %xmm14
	movups	%xmm14, (%r8,%rcx,4)
	addq	$4, %rcx
	cmpq	%rcx, %rax
	jne	.LBB1_4
	cmpq	%rax, %r9
	movaps	-24(%rsp), %xmm0
	movaps	-40(%rsp), %xmm9
	je	.LBB1_7
	.p2align	4
.LBB1_6:
	movss	(%rdx,%rax,4), %xmm1
	mulss	%xmm0, %xmm1
	movss	(%rdi,%rax,4), %xmm7
	movaps	%xmm1, %xmm8
	subss	%xmm7, %xmm8
	mulss	%xmm9, %xmm8
	addss	%xmm7, %xmm8
	movss	%xmm8, (%rdi,%rax,4)
	mulss	%xmm1, %xmm1
	mulss	%xmm3, %xmm1
	movss	(%rsi,%rax,4), %xmm7
	mulss	%xmm2, %xmm7
	addss	%xmm1, %xmm7
	movss	%xmm7, (%rsi,%rax,4)
	mulss	%xmm4, %xmm8
	xorps	%xmm1, %xmm1
	sqrtss	%xmm7, %xmm1
	mulss	%xmm5, %xmm1
	addss	%xmm6, %xmm1
	divss	%xmm1, %xmm8
	movss	%xmm8, (%r8,%rax,4)
	incq	%rax
	cmpq	%rax, %r9
	jne	.LBB1_6
.LBB1_7:
	retq
.Lfunc_end1:
	.size	contrast_adam_update, .Lfunc_end1-contrast_adam_update
#endif

#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
