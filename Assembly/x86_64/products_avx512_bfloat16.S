// Made of Sources/CContrastKernels/products_avx512_bfloat16.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__x86_64__)
	.text
	.p2align	4
	.type	panel_bytes,@function
panel_bytes:
	shlq	$6, %rdi
	leaq	64(%rdi), %rax
	andq	$-128, %rax
	retq
.Lfunc_end0:
	.size	panel_bytes, .Lfunc_end0-panel_bytes
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI1_0:
	.long	1
.LCPI1_1:
	.long	32767
.LCPI1_2:
	.long	2147483647
.LCPI1_3:
	.long	2139095040
.LCPI1_4:
	.long	64
	.text
	.p2align	4
	.type	pack_panel,@function
pack_panel:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$16704, %rsp
	movq	%rcx, %r14
	movq	%rdx, %r15
	movq	%rsi, 56(%rsp)
	movq	%rdi, 24(%rsp)
	movq	%rcx, %rdi
	shlq	$6, %rdi
	addq	$64, %rdi
	andq	$-128, %rdi
	cmpq	$64, %rdi
	movl	$64, %edx
	cmovbq	%rdi, %rdx
	cmpq	$32, %r15
	cmovbq	%rdi, %rdx
	movq	%r8, 104(%rsp)
	addq	%r8, %rdi
	subq	%rdx, %rdi
	xorl	%esi, %esi
	callq	memset@PLT
	testq	%r14, %r14
	je	.LBB1_14
	movl	%r15d, %ecx
	andl	$3, %ecx
	movq	%r15, %rax
	andq	$-4, %rax
	movq	%rax, 64(%rsp)
	movq	56(%rsp), %rax
	leaq	(,%rax,4), %rbx
	movq	%rcx, 72(%rsp)
	movl	%ecx, %r12d
	shll	$9, %r12d
	xorl	%edi, %edi
	movq	24(%rsp), %rax
	movq	%rax, 32(%rsp)
	movq	%r14, %rax
	movq	%r14, 88(%rsp)
	movq	%r12, 80(%rsp)
	jmp	.LBB1_2
	.p2align	4
.LBB1_13:
	movq	%rdi, %rsi
	shlq	$6, %rsi
	addq	104(%rsp), %rsi
	incq	%rax
	shrq	%rax
	leaq	264(%rsp), %rdi
	movq	%r15, %rdx
	movq	%rax, %rcx
	vzeroupper
	callq	transpose
	movq	48(%rsp), %rdi
	addq	$256, %rdi
	movq	40(%rsp), %rax
	addq	$-256, %rax
	addq	$1024, 32(%rsp)
	cmpq	%r14, %rdi
	jae	.LBB1_14
.LBB1_2:
	cmpq	$256, %rax
	movl	$256, %r11d
	movq	%rax, 40(%rsp)
	cmovbq	%rax, %r11
	movq	%r14, %r8
	subq	%rdi, %r8
	cmpq	$256, %r8
	movl	$256, %eax
	cmovbq	%r8, %rax
	testq	%r15, %r15
	movq	%rdi, 48(%rsp)
	je	.LBB1_13
	leal	(%r11,%r11), %edx
	leaq	1800(%rsp), %rcx
	movq	%rdx, 96(%rsp)
	leaq	(%rcx,%rdx), %rsi
	movq	24(%rsp), %rcx
	leaq	(%rcx,%rdi,4), %rcx
	movq	%rcx, 120(%rsp)
	movq	40(%rsp), %rcx
	cmpq	$256, %rcx
	movl	$256, %r10d
	cmovbq	%rcx, %r10
	movq	%r11, 112(%rsp)
	andl	$1, %r11d
	leaq	264(%rsp), %rdx
	movq	32(%rsp), %r12
	xorl	%r14d, %r14d
	vpbroadcastd	.LCPI1_0(%rip), %zmm3
	vpbroadcastd	.LCPI1_1(%rip), %zmm4
	vpbroadcastd	.LCPI1_2(%rip), %zmm5
	vpbroadcastd	.LCPI1_3(%rip), %zmm6
	vpbroadcastd	.LCPI1_4(%rip), %zmm7
	jmp	.LBB1_4
	.p2align	4
.LBB1_24:
	incq	%r14
	addq	%rbx, %r12
	addq	$512, %rdx
	cmpq	%r15, %r14
	je	.LBB1_6
.LBB1_4:
	cmpq	$16, %r8
	jae	.LBB1_15
	xorl	%r13d, %r13d
	jmp	.LBB1_17
	.p2align	4
.LBB1_15:
	xorl	%ecx, %ecx
	.p2align	4
.LBB1_16:
	vmovdqu64	(%r12,%rcx,4), %zmm0
	vpsrld	$16, %zmm0, %zmm1
	vpandd	%zmm3, %zmm1, %zmm2
	vpaddd	%zmm2, %zmm0, %zmm2
	vpaddd	%zmm4, %zmm2, %zmm2
	vpsrld	$16, %zmm2, %zmm2
	vpandd	%zmm5, %zmm0, %zmm0
	vpcmpgtd	%zmm6, %zmm0, %k1
	vpord	%zmm7, %zmm1, %zmm2 {%k1}
	vpmovdw	%zmm2, (%rdx,%rcx,2)
	leaq	16(%rcx), %r13
	addq	$32, %rcx
	cmpq	%rax, %rcx
	movq	%r13, %rcx
	jbe	.LBB1_16
.LBB1_17:
	cmpq	%r13, %rax
	jbe	.LBB1_24
	movq	%r14, %rdi
	movl	%eax, %ecx
	subl	%r13d, %ecx
	movl	$-1, %r9d
	shll	%cl, %r9d
	imulq	56(%rsp), %rdi
	movq	120(%rsp), %rcx
	leaq	(%rcx,%rdi,4), %rcx
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rcx,%r13,4), %zmm1 {%k1} {z}
	vpsrld	$16, %zmm1, %zmm2
	vpandd	%zmm3, %zmm2, %zmm0
	vpaddd	%zmm0, %zmm1, %zmm0
	vpaddd	%zmm4, %zmm0, %zmm0
	vpsrld	$16, %zmm0, %zmm0
	vpandd	%zmm5, %zmm1, %zmm1
	vpcmpgtd	%zmm6, %zmm1, %k1
	vpord	%zmm7, %zmm2, %zmm0 {%k1}
	movq	%r13, %rcx
	orq	$1, %rcx
	cmpq	%rcx, %r10
	jne	.LBB1_20
	xorl	%ecx, %ecx
	jmp	.LBB1_22
	.p2align	4
.LBB1_20:
	movq	%r13, %rcx
	orq	%r11, %rcx
	movq	112(%rsp), %rdi
	subq	%rcx, %rdi
	xorl	%ecx, %ecx
	.p2align	4
.LBB1_21:
	movl	%ecx, %r9d
	andl	$15, %r9d
	vmovdqa64	%zmm0, 128(%rsp)
	movl	128(%rsp,%r9,4), %r9d
	movw	%r9w, (%rdx,%r13,2)
	leal	1(%rcx), %r9d
	andl	$15, %r9d
	movl	128(%rsp,%r9,4), %r9d
	movw	%r9w, 2(%rdx,%r13,2)
	addq	$2, %rcx
	addq	$2, %r13
	cmpq	%rdi, %rcx
	jne	.LBB1_21
.LBB1_22:
	testq	%r11, %r11
	je	.LBB1_24
	vmovdqa64	%zmm0, 192(%rsp)
	andl	$15, %ecx
	movl	192(%rsp,%rcx,4), %ecx
	movq	%r14, %rdi
	shlq	$9, %rdi
	addq	%rsp, %rdi
	addq	$264, %rdi
	movw	%cx, (%rdi,%r13,2)
	jmp	.LBB1_24
	.p2align	4
.LBB1_6:
	testq	%r15, %r15
	sete	%cl
	testb	$1, %al
	sete	%dl
	orb	%cl, %dl
	movq	88(%rsp), %r14
	movq	80(%rsp), %r12
	movq	48(%rsp), %rdi
	jne	.LBB1_13
	xorl	%ecx, %ecx
	cmpq	$4, %r15
	jb	.LBB1_10
	movq	64(%rsp), %rdx
	.p2align	4
.LBB1_9:
	movw	$0, -1536(%rsi)
	movw	$0, -1024(%rsi)
	movw	$0, -512(%rsi)
	movw	$0, (%rsi)
	addq	$4, %rcx
	addq	$2048, %rsi
	cmpq	%rcx, %rdx
	jne	.LBB1_9
.LBB1_10:
	cmpq	$0, 72(%rsp)
	je	.LBB1_13
	shlq	$9, %rcx
	addq	96(%rsp), %rcx
	addq	%rsp, %rcx
	addq	$264, %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB1_12:
	movw	$0, (%rcx,%rdx)
	addq	$512, %rdx
	cmpq	%rdx, %r12
	jne	.LBB1_12
	jmp	.LBB1_13
.LBB1_14:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end1:
	.size	pack_panel, .Lfunc_end1-pack_panel
	.p2align	4
	.type	pack_bfloat16_panel,@function
pack_bfloat16_panel:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$16520, %rsp
	movq	%rcx, %rbx
	movq	%rdx, %rbp
	movq	%rsi, 16(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rcx, %rdi
	shlq	$6, %rdi
	addq	$64, %rdi
	andq	$-128, %rdi
	cmpq	$64, %rdi
	movl	$64, %edx
	cmovbq	%rdi, %rdx
	cmpq	$32, %rbp
	cmovbq	%rdi, %rdx
	movq	%r8, 96(%rsp)
	addq	%r8, %rdi
	subq	%rdx, %rdi
	xorl	%esi, %esi
	callq	memset@PLT
	testq	%rbx, %rbx
	je	.LBB2_16
	movq	%rbp, %rax
	andq	$-2, %rax
	movq	%rax, 128(%rsp)
	movl	%ebp, %ecx
	andl	$3, %ecx
	movq	%rbp, %rax
	andq	$-4, %rax
	movq	%rax, 56(%rsp)
	movq	16(%rsp), %rax
	leaq	(%rax,%rax), %r15
	leaq	(,%rax,4), %r14
	movq	%rcx, 64(%rsp)
	movl	%ecx, %r13d
	shll	$9, %r13d
	xorl	%r12d, %r12d
	movq	%rbx, %rax
	movq	8(%rsp), %rcx
	movq	%rcx, 24(%rsp)
	movq	%rbx, 88(%rsp)
	movq	%rbp, 80(%rsp)
	movq	%r15, 48(%rsp)
	movq	%r14, 40(%rsp)
	movq	%r13, 72(%rsp)
	movq	48(%rsp), %r14
	movq	40(%rsp), %r15
	jmp	.LBB2_2
	.p2align	4
.LBB2_15:
	movq	%r12, %rsi
	shlq	$6, %rsi
	addq	96(%rsp), %rsi
	incq	%rcx
	shrq	%rcx
	leaq	136(%rsp), %rdi
	movq	%rbp, %rdx
	callq	transpose
	addq	$256, %r12
	addq	$512, 24(%rsp)
	movq	120(%rsp), %rax
	addq	$-256, %rax
	cmpq	%rbx, %r12
	jae	.LBB2_16
.LBB2_2:
	cmpq	$256, %rax
	movl	$256, %edx
	movq	%rax, 120(%rsp)
	cmovbq	%rax, %rdx
	movq	%rbx, %rcx
	subq	%r12, %rcx
	cmpq	$256, %rcx
	movl	$256, %eax
	cmovaeq	%rax, %rcx
	testq	%rbp, %rbp
	je	.LBB2_15
	movq	%rdx, 104(%rsp)
	movq	%r12, 32(%rsp)
	movq	%rcx, 112(%rsp)
	leaq	(%rcx,%rcx), %r12
	cmpq	$1, %rbp
	jne	.LBB2_17
	xorl	%r13d, %r13d
	jmp	.LBB2_5
	.p2align	4
.LBB2_17:
	movq	24(%rsp), %rbp
	leaq	648(%rsp), %rbx
	xorl	%r13d, %r13d
	.p2align	4
.LBB2_18:
	leaq	-512(%rbx), %rdi
	movq	%rbp, %rsi
	movq	%r12, %rdx
	callq	memcpy@PLT
	leaq	(%r14,%rbp), %rsi
	movq	%rbx, %rdi
	movq	%r12, %rdx
	callq	memcpy@PLT
	addq	$2, %r13
	addq	$1024, %rbx
	addq	%r15, %rbp
	cmpq	%r13, 128(%rsp)
	jne	.LBB2_18
.LBB2_5:
	movq	80(%rsp), %rbp
	testb	$1, %bpl
	movq	88(%rsp), %rbx
	je	.LBB2_7
	movq	8(%rsp), %rax
	movq	32(%rsp), %rcx
	leaq	(%rax,%rcx,2), %rax
	movq	%r13, %rcx
	shlq	$9, %rcx
	leaq	(%rsp,%rcx), %rdi
	addq	$136, %rdi
	imulq	16(%rsp), %r13
	leaq	(%rax,%r13,2), %rsi
	movq	%r12, %rdx
	callq	memcpy@PLT
.LBB2_7:
	testq	%rbp, %rbp
	sete	%al
	movq	112(%rsp), %rcx
	testb	$1, %cl
	sete	%dl
	orb	%al, %dl
	movq	72(%rsp), %r13
	movq	32(%rsp), %r12
	movq	104(%rsp), %r8
	jne	.LBB2_15
	addl	%r8d, %r8d
	cmpq	$4, %rbp
	movq	56(%rsp), %rdx
	jae	.LBB2_10
	xorl	%eax, %eax
	jmp	.LBB2_12
.LBB2_10:
	leaq	1672(%rsp), %rax
	leaq	(%rax,%r8), %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB2_11:
	movw	$0, -1536(%rdi)
	movw	$0, -1024(%rdi)
	movw	$0, -512(%rdi)
	movw	$0, (%rdi)
	addq	$4, %rax
	addq	$2048, %rdi
	cmpq	%rax, %rdx
	jne	.LBB2_11
.LBB2_12:
	cmpq	$0, 64(%rsp)
	je	.LBB2_15
	shlq	$9, %rax
	addq	%r8, %rax
	addq	%rsp, %rax
	addq	$136, %rax
	xorl	%edx, %edx
	.p2align	4
.LBB2_14:
	movw	$0, (%rax,%rdx)
	addq	$512, %rdx
	cmpq	%rdx, %r13
	jne	.LBB2_14
	jmp	.LBB2_15
.LBB2_16:
	addq	$16520, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end2:
	.size	pack_bfloat16_panel, .Lfunc_end2-pack_bfloat16_panel
	.p2align	4
	.type	row_bytes,@function
row_bytes:
	xorl	%eax, %eax
	retq
.Lfunc_end3:
	.size	row_bytes, .Lfunc_end3-row_bytes
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI4_0:
	.short	0
	.short	65535
	.text
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
	subq	$264320, %rsp
	movq	%r9, %r13
	movq	%rcx, 240(%rsp)
	movq	%r8, 248(%rsp)
	leaq	1(%r8), %rax
	movq	%rax, %rcx
	shrq	%rcx
	leaq	511(%rcx), %r10
	shrq	$9, %r10
	cmpq	$2, %rax
	movl	$1, %r8d
	cmovbq	%r8, %r10
	movq	%rdi, 456(%rsp)
	movq	%rcx, 128(%rsp)
	movq	%rcx, %rax
	movq	%rdx, 72(%rsp)
	imulq	%rdx, %rax
	cmpq	$153601, %rax
	movl	$1, %edi
	cmovbq	%r10, %rdi
	cmpq	$1, %rdi
	movq	%rdi, 160(%rsp)
	ja	.LBB4_2
	movq	72(%rsp), %rax
	addq	$299, %rax
	movabsq	$7870610804782742023, %rcx
	mulq	%rcx
	movq	160(%rsp), %rdi
	movq	%rdx, %r8
	shrq	$7, %r8
.LBB4_2:
	movq	%r10, %rax
	orq	%rdi, %rax
	movabsq	$36028792723996672, %rcx
	testq	%rcx, %rax
	je	.LBB4_4
	movq	%r10, %rax
	xorl	%edx, %edx
	divq	%rdi
	jmp	.LBB4_5
.LBB4_4:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%edi
.LBB4_5:
	movq	%rax, 224(%rsp)
	cmpq	%r10, %rdi
	jbe	.LBB4_7
.LBB4_6:
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
	movq	40(%rbp), %rbx
	movq	24(%rbp), %rcx
	movq	16(%rbp), %rdx
	shrq	$2, %rsi
	cmpq	$144, 72(%rsp)
	setb	%al
	movq	248(%rsp), %rdi
	shlq	$6, %rdi
	addq	$64, %rdi
	testq	%r13, %r13
	sete	%r11b
	orb	%al, %r11b
	movb	%r11b, 36(%rsp)
	movq	%rbx, %r11
	andq	$-128, %rdi
	movq	%rdi, 448(%rsp)
	leaq	(,%rcx,4), %rax
	movq	%rax, 520(%rsp)
	leaq	64(%rdx), %rax
	movq	%rax, 416(%rsp)
	movq	$0, 40(%rsp)
	vpbroadcastd	.LCPI4_0(%rip), %zmm2
	movq	%r13, 480(%rsp)
	movq	%r10, 472(%rsp)
	movq	%r8, 424(%rsp)
	movq	%rsi, 528(%rsp)
	jmp	.LBB4_10
	.p2align	4
.LBB4_8:
	movq	384(%rsp), %rcx
.LBB4_9:
	movq	%rcx, 40(%rsp)
	cmpq	224(%rsp), %rcx
	jae	.LBB4_6
.LBB4_10:
	testq	%r8, %r8
	je	.LBB4_13
	movq	40(%rsp), %rax
	imulq	128(%rsp), %rax
	movq	%rax, %rcx
	orq	%r10, %rcx
	shrq	$32, %rcx
	je	.LBB4_14
	xorl	%edx, %edx
	divq	%r10
	movq	%rax, %rsi
	jmp	.LBB4_15
	.p2align	4
.LBB4_13:
	movq	40(%rsp), %rcx
	incq	%rcx
	jmp	.LBB4_9
	.p2align	4
.LBB4_14:
	xorl	%edx, %edx
	divl	%r10d
	movl	%eax, %esi
.LBB4_15:
	movq	40(%rsp), %rax
	incq	%rax
	movq	%rax, 384(%rsp)
	imulq	128(%rsp), %rax
	movq	%rax, %rcx
	orq	%r10, %rcx
	shrq	$32, %rcx
	je	.LBB4_17
	xorl	%edx, %edx
	divq	%r10
	jmp	.LBB4_18
	.p2align	4
.LBB4_17:
	xorl	%edx, %edx
	divl	%r10d
.LBB4_18:
	movq	160(%rsp), %rdx
	movq	%rsi, %rcx
	shlq	$7, %rcx
	addq	240(%rsp), %rcx
	movq	%rcx, 168(%rsp)
	movq	%rax, 400(%rsp)
	movq	%rax, %rdi
	subq	%rsi, %rdi
	sete	%al
	orb	36(%rsp), %al
	movb	%al, 37(%rsp)
	leaq	(%rsi,%rsi), %rax
	movq	%rax, 440(%rsp)
	movq	40(%rsp), %rcx
	leaq	(%rcx,%rdx), %r14
	incq	%rsi
	movq	%rsi, 408(%rsp)
	movq	%rdi, 232(%rsp)
	andq	$-2, %rdi
	movq	%rdi, 392(%rsp)
	xorl	%esi, %esi
	movq	%r14, 488(%rsp)
	jmp	.LBB4_20
	.p2align	4
.LBB4_19:
	movq	424(%rsp), %r8
	movq	432(%rsp), %rsi
	cmpq	%r8, %rsi
	je	.LBB4_8
.LBB4_20:
	movq	%rsi, %rax
	imulq	72(%rsp), %rax
	movq	%rax, %rcx
	orq	%r8, %rcx
	shrq	$32, %rcx
	je	.LBB4_22
	xorl	%edx, %edx
	divq	%r8
	jmp	.LBB4_23
	.p2align	4
.LBB4_22:
	xorl	%edx, %edx
	divl	%r8d
.LBB4_23:
	movq	%rax, 176(%rsp)
	incq	%rsi
	movq	%rsi, %rax
	imulq	72(%rsp), %rax
	movq	%rax, %rcx
	orq	%r8, %rcx
	shrq	$32, %rcx
	je	.LBB4_25
	xorl	%edx, %edx
	divq	%r8
	jmp	.LBB4_26
	.p2align	4
.LBB4_25:
	xorl	%edx, %edx
	divl	%r8d
.LBB4_26:
	movq	%rax, 192(%rsp)
	movq	%rsi, 432(%rsp)
	cmpb	$0, 37(%rsp)
	je	.LBB4_28
	testq	%r13, %r13
	jne	.LBB4_33
	jmp	.LBB4_19
	.p2align	4
.LBB4_28:
	movq	168(%rsp), %rcx
	leaq	2112(%rsp), %rax
	movq	400(%rsp), %rdx
	cmpq	408(%rsp), %rdx
	je	.LBB4_31
	movq	392(%rsp), %rdx
	movq	168(%rsp), %rcx
	leaq	2112(%rsp), %rax
	.p2align	4
.LBB4_30:
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vmovdqu64	(%rcx), %zmm0
	vpslld	$16, %zmm0, %zmm1
	vmovdqu64	%zmm1, (%rax)
	vpandq	%zmm2, %zmm0, %zmm0
	vmovdqu64	%zmm0, 128(%rax)
	vmovdqu64	64(%rcx), %zmm0
	vpslld	$16, %zmm0, %zmm1
	vmovdqu64	%zmm1, 64(%rax)
	vpandq	%zmm2, %zmm0, %zmm0
	vmovdqu64	%zmm0, 192(%rax)
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vmovdqu64	128(%rcx), %zmm0
	vpslld	$16, %zmm0, %zmm1
	vmovdqu64	%zmm1, 256(%rax)
	vpandq	%zmm2, %zmm0, %zmm0
	vmovdqu64	%zmm0, 384(%rax)
	vmovdqu64	192(%rcx), %zmm0
	vpslld	$16, %zmm0, %zmm1
	vmovdqu64	%zmm1, 320(%rax)
	vpandq	%zmm2, %zmm0, %zmm0
	vmovdqu64	%zmm0, 448(%rax)
	addq	$256, %rcx
	addq	$512, %rax
	addq	$-2, %rdx
	jne	.LBB4_30
.LBB4_31:
	testb	$1, 232(%rsp)
	je	.LBB4_33
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vmovdqu64	(%rcx), %zmm0
	vpslld	$16, %zmm0, %zmm1
	vmovdqu64	%zmm1, (%rax)
	vpandq	%zmm2, %zmm0, %zmm0
	vmovdqu64	%zmm0, 128(%rax)
	vmovdqu64	64(%rcx), %zmm0
	vpslld	$16, %zmm0, %zmm1
	vmovdqu64	%zmm1, 64(%rax)
	vpandq	%zmm2, %zmm0, %zmm0
	vmovdqu64	%zmm0, 192(%rax)
.LBB4_33:
	movq	192(%rsp), %rax
	subq	176(%rsp), %rax
	movq	%rax, 464(%rsp)
	addq	$11, %rax
	movq	%rax, 264(%rsp)
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	shrq	$3, %rdx
	xorl	%esi, %esi
	movq	416(%rsp), %rax
	movq	%rax, 272(%rsp)
	movq	232(%rsp), %rax
	movq	%rax, 96(%rsp)
	movq	168(%rsp), %rax
	movq	%rax, 136(%rsp)
	xorl	%r12d, %r12d
	movq	%rdx, %r15
	movq	%rdx, 536(%rsp)
	jmp	.LBB4_35
	.p2align	4
.LBB4_34:
	subq	$-128, 272(%rsp)
	movq	256(%rsp), %rax
	movq	%rax, %r12
	movq	%r9, %r13
	cmpq	%r9, %rax
	jae	.LBB4_19
.LBB4_35:
	movq	%r13, %r9
	movq	%r13, %rbx
	subq	%r12, %rbx
	cmpq	$32, %rbx
	movl	$32, %ecx
	cmovbq	%rbx, %rcx
	leaq	32(%r12), %rax
	movq	%rax, 256(%rsp)
	movq	16(%rbp), %rax
	leaq	(%rax,%r12,4), %rax
	movq	%rax, 544(%rsp)
	setb	38(%rsp)
	movl	$-1, %eax
	shll	%cl, %eax
	notl	%eax
	kmovd	%eax, %k1
	kmovw	%k1, 94(%rsp)
	movq	%rcx, 152(%rsp)
	leaq	-16(%rcx), %r13
	movl	$-1, %eax
	movl	%r13d, %ecx
	shll	%cl, %eax
	notl	%eax
	kmovd	%eax, %k1
	kmovw	%k1, 92(%rsp)
	movq	40(%rsp), %rdx
	movq	440(%rsp), %rdi
	movq	%r12, 80(%rsp)
	movq	%r13, 200(%rsp)
	jmp	.LBB4_37
	.p2align	4
.LBB4_36:
	addq	120(%rsp), %rdi
	movq	504(%rsp), %rdx
	cmpq	%r14, %rdx
	jae	.LBB4_34
.LBB4_37:
	movq	136(%rsp), %rax
	movq	%rax, 512(%rsp)
	cmpl	$0, 32(%rbp)
	setne	34(%rsp)
	movq	96(%rsp), %rcx
	addq	%rcx, %rcx
	movq	248(%rsp), %r8
	movq	%rdi, 184(%rsp)
	subq	%rdi, %r8
	cmpq	%r8, %rcx
	cmovbq	%rcx, %r8
	movq	%r8, 120(%rsp)
	testq	%rdx, %rdx
	setne	%dil
	incq	%rdx
	cmpq	%r10, %rdx
	movl	$0, %ecx
	cmoveq	%r11, %rcx
	movq	%rcx, 56(%rsp)
	cmpq	%r14, %rdx
	movq	256(%rsp), %r8
	cmovbq	%r12, %r8
	movq	%rax, %r12
	movl	$0, %eax
	cmpq	%r9, %r8
	movq	%rdx, 504(%rsp)
	jae	.LBB4_45
	cmpq	%r14, %rdx
	movq	40(%rsp), %rcx
	cmovbq	%rdx, %rcx
	movq	%rcx, %rax
	imulq	128(%rsp), %rax
	movq	%rax, %rdx
	orq	%r10, %rdx
	shrq	$32, %rdx
	je	.LBB4_40
	xorl	%edx, %edx
	divq	%r10
	movq	%rax, %r12
	jmp	.LBB4_41
.LBB4_40:
	xorl	%edx, %edx
	divl	%r10d
	movl	%eax, %r12d
.LBB4_41:
	incq	%rcx
	imulq	128(%rsp), %rcx
	movq	%rcx, %rax
	orq	%r10, %rax
	shrq	$32, %rax
	je	.LBB4_43
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r10
	jmp	.LBB4_44
.LBB4_43:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r10d
.LBB4_44:
	shrq	$5, %r8
	imulq	448(%rsp), %r8
	addq	240(%rsp), %r8
	subq	%r12, %rax
	shlq	$7, %r12
	addq	%r8, %r12
.LBB4_45:
	movq	%rax, 96(%rsp)
	movl	%esi, %eax
	xorl	$1, %eax
	movq	%rax, 496(%rsp)
	shlq	$17, %rax
	movq	120(%rsp), %rcx
	movq	%rcx, %rdx
	shrq	%rdx
	cmpq	$144, 72(%rsp)
	movq	%r12, 368(%rsp)
	leaq	2112(%rsp,%rax), %r8
	movq	%r8, 376(%rsp)
	movq	%rdx, 288(%rsp)
	cmovbq	%rdx, %rcx
	cmpq	$64, %rcx
	movq	%r8, 104(%rsp)
	movq	%r12, 136(%rsp)
	jb	.LBB4_50
	movq	96(%rsp), %rax
	shlq	$7, %rax
	je	.LBB4_50
	cmpq	$48, 264(%rsp)
	jb	.LBB4_50
	movq	%rcx, %r8
	shrq	%r8
	movq	%r15, %r10
	imulq	%r15, %r8
	movq	%rax, %rdx
	orq	%r8, %rdx
	shrq	$32, %rdx
	leaq	576(%rsp), %r14
	je	.LBB4_58
	xorl	%edx, %edx
	divq	%r8
	movq	%rax, %rdx
	jmp	.LBB4_59
	.p2align	4
.LBB4_50:
	movq	%r12, 208(%rsp)
	movq	$0, 216(%rsp)
	movl	$0, %edx
	movl	$0, %eax
	movq	%rax, 144(%rsp)
	cmpq	$12, 264(%rsp)
	leaq	576(%rsp), %r14
	movq	%r15, %r10
	jae	.LBB4_60
.LBB4_51:
	movq	%r10, %r15
	cmpq	$144, 72(%rsp)
	movq	480(%rsp), %r9
	movq	472(%rsp), %r10
	movq	488(%rsp), %r14
	movq	80(%rsp), %r12
	movq	184(%rsp), %rdi
	movq	496(%rsp), %rsi
	jb	.LBB4_36
	movq	144(%rsp), %rdx
	movq	%rdx, %rax
	shlq	$7, %rax
	addq	136(%rsp), %rax
	movq	%rax, 368(%rsp)
	movq	%rdx, %rcx
	shlq	$8, %rcx
	addq	%rcx, %r8
	movq	%r8, 376(%rsp)
	movq	96(%rsp), %rcx
	subq	%rdx, %rcx
	je	.LBB4_36
	movq	144(%rsp), %rdx
	incq	%rdx
	cmpq	%rdx, 96(%rsp)
	je	.LBB4_56
	movq	%rcx, %rdx
	andq	$-2, %rdx
	.p2align	4
.LBB4_55:
	prefetcht0	4096(%rax)
	prefetcht0	4160(%rax)
	vmovdqu64	(%rax), %zmm0
	vpslld	$16, %zmm0, %zmm1
	vmovdqu64	%zmm1, (%r8)
	vpandq	%zmm2, %zmm0, %zmm0
	vmovdqu64	%zmm0, 128(%r8)
	vmovdqu64	64(%rax), %zmm0
	vpslld	$16, %zmm0, %zmm1
	vmovdqu64	%zmm1, 64(%r8)
	vpandq	%zmm2, %zmm0, %zmm0
	vmovdqu64	%zmm0, 192(%r8)
	prefetcht0	4224(%rax)
	prefetcht0	4288(%rax)
	vmovdqu64	128(%rax), %zmm0
	vpslld	$16, %zmm0, %zmm1
	vmovdqu64	%zmm1, 256(%r8)
	vpandq	%zmm2, %zmm0, %zmm0
	vmovdqu64	%zmm0, 384(%r8)
	vmovdqu64	192(%rax), %zmm0
	vpslld	$16, %zmm0, %zmm1
	vmovdqu64	%zmm1, 320(%r8)
	vpandq	%zmm2, %zmm0, %zmm0
	vmovdqu64	%zmm0, 448(%r8)
	addq	$256, %rax
	addq	$512, %r8
	addq	$-2, %rdx
	jne	.LBB4_55
.LBB4_56:
	testb	$1, %cl
	je	.LBB4_36
	prefetcht0	4096(%rax)
	prefetcht0	4160(%rax)
	vmovdqu64	(%rax), %zmm0
	vpslld	$16, %zmm0, %zmm1
	vmovdqu64	%zmm1, (%r8)
	vpandq	%zmm2, %zmm0, %zmm0
	vmovdqu64	%zmm0, 128(%r8)
	vmovdqu64	64(%rax), %zmm0
	vpslld	$16, %zmm0, %zmm1
	vmovdqu64	%zmm1, 64(%r8)
	vpandq	%zmm2, %zmm0, %zmm0
	vmovdqu64	%zmm0, 192(%r8)
	jmp	.LBB4_36
.LBB4_58:
	xorl	%edx, %edx
	divl	%r8d
	movl	%eax, %edx
.LBB4_59:
	cmpq	$64, %rdx
	movl	$64, %eax
	cmovaeq	%rax, %rdx
	movq	%r12, 208(%rsp)
	movq	%rdx, 216(%rsp)
.LBB4_60:
	movq	%rdx, %r8
	orb	%dil, 34(%rsp)
	movq	464(%rsp), %rax
	movq	%rax, %rdx
	orq	%r10, %rdx
	shrq	$32, %rdx
	je	.LBB4_62
	xorl	%edx, %edx
	divq	%r10
	movq	%rdx, 304(%rsp)
	jmp	.LBB4_63
	.p2align	4
.LBB4_62:
	xorl	%edx, %edx
	divl	%r10d
	movq	%rdx, 304(%rsp)
.LBB4_63:
	movq	%rax, 296(%rsp)
	movq	184(%rsp), %rdx
	cmpq	$32, %rbx
	setae	%r12b
	movq	456(%rsp), %rax
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 552(%rsp)
	movl	%esi, %eax
	shlq	$17, %rax
	addq	%rsp, %rax
	addq	$2112, %rax
	movq	%rax, 280(%rsp)
	movzbl	34(%rsp), %eax
	xorb	$1, %al
	movb	%al, 35(%rsp)
	orb	%al, %r12b
	cmpq	$0, 56(%rsp)
	setne	%dl
	movq	24(%rbp), %rsi
	movl	$32, %eax
	cmovneq	%rax, %rsi
	andb	%r12b, %dl
	movb	%dl, 39(%rsp)
	shrq	%rcx
	movq	%r8, %rax
	imulq	%rcx, %rax
	shlq	$2, %rsi
	movq	%rsi, 312(%rsp)
	movq	176(%rsp), %r15
	xorl	%ecx, %ecx
	movq	$0, 144(%rsp)
	movq	136(%rsp), %rdx
	movq	%rax, 560(%rsp)
	jmp	.LBB4_67
	.p2align	4
.LBB4_64:
	movq	48(%r11), %rsi
	movq	%rsi, %rax
	imulq	%r15, %rax
	leaq	(%rcx,%rax,4), %rax
	movq	80(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rdi
	movl	8(%r11), %r8d
	subq	$8, %rsp
	movl	$32, %ecx
	movq	%r14, %rdx
	movq	120(%rsp), %r9
	pushq	%r10
	pushq	%r13
	pushq	24(%rbp)
	movq	%r14, %r13
	movq	%r11, %r14
	vzeroupper
	callq	contrast_avx512_gated
	movq	%r14, %r11
	movq	%r13, %r14
	addq	$32, %rsp
	vpbroadcastd	.LCPI4_0(%rip), %zmm2
	movq	200(%rsp), %r13
.LBB4_65:
	movq	104(%rsp), %r8
	movq	48(%rsp), %rdx
.LBB4_66:
	movq	560(%rsp), %rax
	addq	%rax, %rdx
	movq	%rdx, 208(%rsp)
	movq	568(%rsp), %rcx
	incq	%rcx
	addq	64(%rsp), %r15
	movq	536(%rsp), %r10
	cmpq	%r10, %rcx
	jae	.LBB4_51
.LBB4_67:
	movq	%rdx, 48(%rsp)
	movq	%rcx, 568(%rsp)
	cmpq	304(%rsp), %rcx
	movq	296(%rsp), %rdi
	adcq	$0, %rdi
	movq	%r15, %rax
	movq	24(%rbp), %rcx
	imulq	%rcx, %rax
	movq	544(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rax
	movq	%rax, 112(%rsp)
	movq	%rax, 320(%rsp)
	movq	%rcx, 328(%rsp)
	leaq	no_bias(%rip), %rax
	movq	%rax, 336(%rsp)
	leaq	344(%rsp), %rax
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu	%xmm0, (%rax)
	movq	$0, 16(%rax)
	cmpq	$32, %rbx
	jb	.LBB4_75
	cmpq	$0, 56(%rsp)
	je	.LBB4_71
	movq	(%r11), %rax
	testq	%rax, %rax
	je	.LBB4_71
	movq	80(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 336(%rsp)
.LBB4_71:
	cmpb	$0, 34(%rsp)
	je	.LBB4_73
	movq	112(%rsp), %rax
	movq	%rax, 344(%rsp)
	movq	24(%rbp), %rax
	movq	%rax, 352(%rsp)
.LBB4_73:
	cmpq	$0, 56(%rsp)
	je	.LBB4_90
	cmpq	$0, 40(%r11)
	je	.LBB4_76
.LBB4_75:
	movq	%r14, 320(%rsp)
	movq	$32, 328(%rsp)
	movzbl	38(%rsp), %eax
	movl	%eax, %r14d
	jmp	.LBB4_91
.LBB4_76:
	movl	8(%r11), %ecx
	testl	%ecx, %ecx
	je	.LBB4_82
	cmpl	$5, %ecx
	jne	.LBB4_75
	cmpl	$0, 32(%r11)
	movq	16(%r11), %rax
	je	.LBB4_84
	testq	%rax, %rax
	setne	%dl
	testb	%dl, 34(%rsp)
	jne	.LBB4_75
	cmpl	$5, %ecx
	jne	.LBB4_87
	movl	$1, %ecx
	cmpl	$0, 32(%r11)
	jne	.LBB4_88
	jmp	.LBB4_86
.LBB4_82:
	movq	16(%r11), %rax
	testq	%rax, %rax
	sete	%cl
	orb	35(%rsp), %cl
	je	.LBB4_75
.LBB4_87:
	xorl	%ecx, %ecx
	jmp	.LBB4_88
.LBB4_84:
	testq	%rax, %rax
	jne	.LBB4_75
	xorl	%eax, %eax
.LBB4_86:
	xorl	%ecx, %ecx
	testq	%rax, %rax
	sete	%cl
.LBB4_88:
	movl	%ecx, 360(%rsp)
	testq	%rax, %rax
	je	.LBB4_90
	movq	24(%r11), %rcx
	movq	%rcx, %rdx
	imulq	%r15, %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	80(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 344(%rsp)
	movq	%rcx, 352(%rsp)
	.p2align	4
.LBB4_90:
	xorl	%r14d, %r14d
.LBB4_91:
	movq	%r15, %rax
	movq	528(%rsp), %rdx
	imulq	%rdx, %rax
	movq	552(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rsi
	cmpq	$143, 72(%rsp)
	movq	%rdi, 64(%rsp)
	ja	.LBB4_93
	subq	$8, %rsp
	movq	520(%rsp), %rcx
	movq	128(%rsp), %r8
	leaq	216(%rsp), %r9
	leaq	328(%rsp), %rax
	pushq	%rax
	vzeroupper
	callq	tile_of
	jmp	.LBB4_97
	.p2align	4
.LBB4_93:
	leaq	(%rdi,%r15), %rax
	cmpq	192(%rsp), %rax
	jne	.LBB4_96
	movq	288(%rsp), %rax
	cmpq	96(%rsp), %rax
	ja	.LBB4_96
	subq	$8, %rsp
	movq	288(%rsp), %rcx
	movq	128(%rsp), %r8
	leaq	376(%rsp), %r9
	leaq	328(%rsp), %rax
	pushq	%rax
	vzeroupper
	callq	converting_tile_of
	addq	$16, %rsp
	movq	288(%rsp), %rax
	movq	%rax, 144(%rsp)
	jmp	.LBB4_98
	.p2align	4
.LBB4_96:
	subq	$8, %rsp
	movq	288(%rsp), %rcx
	movq	128(%rsp), %r8
	leaq	216(%rsp), %r9
	leaq	328(%rsp), %rax
	pushq	%rax
	vzeroupper
	callq	float_tile_of
.LBB4_97:
	addq	$16, %rsp
.LBB4_98:
	testb	%r14b, %r14b
	movq	40(%rbp), %r11
	movq	520(%rsp), %r10
	vpbroadcastd	.LCPI4_0(%rip), %zmm2
	leaq	576(%rsp), %r14
	kmovw	94(%rsp), %k2
	movq	104(%rsp), %r8
	movq	312(%rsp), %r9
	movq	48(%rsp), %rdx
	jne	.LBB4_101
	cmpq	$0, 56(%rsp)
	je	.LBB4_66
	cmpq	$0, 40(%r11)
	je	.LBB4_128
.LBB4_101:
	cmpb	$0, 39(%rsp)
	jne	.LBB4_122
	cmpq	$0, 56(%rsp)
	movq	112(%rsp), %rax
	cmovneq	%r14, %rax
	cmpq	$0, 64(%rsp)
	je	.LBB4_121
	movq	%r10, %rdx
	imulq	%r15, %rdx
	addq	$64, %rax
	movq	272(%rsp), %rsi
	leaq	640(%rsp), %rdi
	movq	64(%rsp), %r8
	jmp	.LBB4_106
	.p2align	4
.LBB4_104:
	movl	$-1, %r9d
	movl	%r13d, %ecx
	shll	%cl, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	movq	312(%rsp), %r9
	vmovups	%zmm0, (%rax) {%k1}
.LBB4_105:
	subq	$-128, %rdi
	addq	%r10, %rsi
	addq	%r9, %rax
	decq	%r8
	je	.LBB4_121
.LBB4_106:
	vmovaps	-64(%rdi), %zmm0
	testb	%r12b, %r12b
	jne	.LBB4_111
	leaq	(%rsi,%rdx), %rcx
	addq	$-64, %rcx
	cmpq	$16, %rbx
	jb	.LBB4_109
	vmovups	(%rcx), %zmm1
	jmp	.LBB4_110
	.p2align	4
.LBB4_109:
	vmovups	(%rcx), %zmm1 {%k2} {z}
.LBB4_110:
	vaddps	%zmm1, %zmm0, %zmm0
.LBB4_111:
	leaq	-64(%rax), %rcx
	cmpq	$16, %rbx
	jb	.LBB4_113
	vmovups	%zmm0, (%rcx)
	cmpq	$17, %rbx
	jb	.LBB4_105
	jmp	.LBB4_114
	.p2align	4
.LBB4_113:
	vmovups	%zmm0, (%rcx) {%k2}
	cmpq	$17, %rbx
	jb	.LBB4_105
.LBB4_114:
	vmovaps	(%rdi), %zmm0
	testb	%r12b, %r12b
	jne	.LBB4_119
	leaq	(%rsi,%rdx), %rcx
	cmpq	$15, %r13
	jbe	.LBB4_117
	vmovups	(%rcx), %zmm1
	jmp	.LBB4_118
.LBB4_117:
	kmovw	92(%rsp), %k1
	vmovups	(%rcx), %zmm1 {%k1} {z}
.LBB4_118:
	vaddps	%zmm1, %zmm0, %zmm0
.LBB4_119:
	cmpq	$15, %r13
	jbe	.LBB4_104
	vmovups	%zmm0, (%rax)
	jmp	.LBB4_105
	.p2align	4
.LBB4_121:
	cmpq	$0, 56(%rsp)
	movq	104(%rsp), %r8
	movq	48(%rsp), %rdx
	je	.LBB4_66
.LBB4_122:
	movq	(%r11), %rcx
	testq	%rcx, %rcx
	movq	80(%rsp), %rax
	leaq	(%rcx,%rax,4), %rax
	cmovneq	%rax, %rcx
	cmpq	$32, %rbx
	movl	$0, %edx
	cmovbq	%rcx, %rdx
	movq	56(%rsp), %rcx
	movq	40(%rcx), %rcx
	testq	%rcx, %rcx
	je	.LBB4_125
	testq	%rdx, %rdx
	movq	152(%rsp), %r10
	movq	64(%rsp), %r13
	je	.LBB4_64
	movl	$32, %esi
	movq	%r14, %rdi
	movq	%rax, %rdx
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	%r10
	pushq	%r13
	pushq	$32
	pushq	%r14
	movq	%r10, %r14
	vzeroupper
	callq	contrast_avx512_epilogue
	movq	%r14, %r10
	movq	40(%rbp), %r11
	leaq	608(%rsp), %r14
	addq	$32, %rsp
	movq	56(%rsp), %rax
	movq	40(%rax), %rcx
	jmp	.LBB4_64
	.p2align	4
.LBB4_125:
	cmpl	$0, 32(%r11)
	movq	16(%r11), %rax
	je	.LBB4_131
	testq	%rax, %rax
	je	.LBB4_134
	movq	24(%r11), %r9
	movq	%r9, %rcx
	imulq	%r15, %rcx
	leaq	(%rax,%rcx,4), %rax
	movq	80(%rsp), %rcx
	leaq	(%rax,%rcx,4), %r8
	movl	$32, %esi
	movq	%r14, %rdi
	xorl	%ecx, %ecx
	movq	152(%rsp), %r13
	pushq	%r13
	pushq	72(%rsp)
	movq	24(%rbp), %r14
	pushq	%r14
	movq	136(%rsp), %r14
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
	pushq	%r13
	movq	208(%rsp), %r13
	pushq	72(%rsp)
	pushq	%rsi
	leaq	600(%rsp), %r14
	pushq	%rdi
	callq	contrast_avx512_epilogue
	movq	40(%rbp), %r11
	jmp	.LBB4_133
.LBB4_128:
	movl	8(%r11), %eax
	cmpl	$5, %eax
	je	.LBB4_136
	testl	%eax, %eax
	jne	.LBB4_101
	movq	16(%r11), %rax
	jmp	.LBB4_137
.LBB4_131:
	movl	8(%r11), %ecx
	movq	24(%r11), %r9
	testq	%rax, %rax
	je	.LBB4_135
	movq	%r9, %rsi
	imulq	%r15, %rsi
	leaq	(%rax,%rsi,4), %rax
	movq	80(%rsp), %rsi
	leaq	(%rax,%rsi,4), %r8
	movl	$32, %esi
	movq	%r14, %rdi
	pushq	152(%rsp)
	pushq	72(%rsp)
	pushq	24(%rbp)
	pushq	136(%rsp)
	movq	%r14, %r13
	movq	%r11, %r14
	vzeroupper
	callq	contrast_avx512_epilogue
	movq	%r14, %r11
	movq	%r13, %r14
	movq	232(%rsp), %r13
.LBB4_133:
	addq	$32, %rsp
	vpbroadcastd	.LCPI4_0(%rip), %zmm2
	jmp	.LBB4_65
.LBB4_134:
	movl	8(%r11), %ecx
	movq	24(%r11), %r9
.LBB4_135:
	movl	$32, %esi
	movq	%r14, %rdi
	xorl	%r8d, %r8d
	pushq	152(%rsp)
	pushq	72(%rsp)
	pushq	24(%rbp)
	pushq	136(%rsp)
	vzeroupper
	callq	contrast_avx512_epilogue
	addq	$32, %rsp
	vpbroadcastd	.LCPI4_0(%rip), %zmm2
	movq	40(%rbp), %r11
	jmp	.LBB4_65
.LBB4_136:
	cmpl	$0, 32(%r11)
	movq	16(%r11), %rax
	je	.LBB4_138
.LBB4_137:
	testq	%rax, %rax
	sete	%al
	orb	35(%rsp), %al
	movq	48(%rsp), %rdx
	jne	.LBB4_66
	jmp	.LBB4_101
.LBB4_138:
	testq	%rax, %rax
	movq	48(%rsp), %rdx
	jne	.LBB4_101
	jmp	.LBB4_66
.Lfunc_end4:
	.size	multiply, .Lfunc_end4-multiply
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI5_0:
	.quad	8
	.quad	9
	.quad	10
	.quad	11
	.quad	12
	.quad	13
	.quad	14
	.quad	15
.LCPI5_1:
	.quad	0
	.quad	1
	.quad	2
	.quad	3
	.quad	4
	.quad	5
	.quad	6
	.quad	7
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI5_2:
	.quad	16
.LCPI5_3:
	.quad	8
.LCPI5_5:
	.quad	4
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI5_4:
	.quad	0
	.quad	1
	.quad	2
	.quad	3
	.text
	.p2align	4
	.type	transpose,@function
transpose:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$240, %rsp
	movq	%rsi, -88(%rsp)
	movq	%rdi, -72(%rsp)
	testq	%rdx, %rdx
	je	.LBB5_57
	movq	-88(%rsp), %rax
	leaq	-124(%rax), %rsi
	movq	%rsi, 120(%rsp)
	movq	-72(%rsp), %rsi
	leaq	1540(%rsi), %rdi
	movq	%rdi, 112(%rsp)
	leaq	16(%rax), %rdi
	movq	%rdi, 104(%rsp)
	leaq	4(%rax), %rdi
	movq	%rdi, 96(%rsp)
	leaq	8(%rax), %rdi
	movq	%rdi, 88(%rsp)
	leaq	12(%rax), %rdi
	movq	%rdi, 80(%rsp)
	leaq	1536(%rsi), %rdi
	movq	%rdi, -48(%rsp)
	leaq	384(%rax), %rdi
	movq	%rdi, (%rsp)
	addq	$1024, %rsi
	movq	%rsi, 24(%rsp)
	leaq	256(%rax), %rsi
	movq	%rsi, 144(%rsp)
	xorl	%esi, %esi
	vmovdqa64	.LCPI5_0(%rip), %zmm0
	vmovdqa64	.LCPI5_1(%rip), %zmm1
	vpbroadcastq	.LCPI5_5(%rip), %ymm2
	vmovdqa	.LCPI5_4(%rip), %ymm3
	vpbroadcastq	.LCPI5_2(%rip), %zmm4
	vpbroadcastq	%rax, %zmm5
	vpbroadcastq	.LCPI5_3(%rip), %zmm6
	movq	%rax, 16(%rsp)
	xorl	%eax, %eax
	movq	%rcx, 184(%rsp)
	movq	%rdx, 128(%rsp)
	jmp	.LBB5_3
	.p2align	4
.LBB5_2:
	movq	8(%rsp), %rsi
	incq	%rsi
	addq	$16384, -48(%rsp)
	subq	$-128, (%rsp)
	addq	$16384, 24(%rsp)
	subq	$-128, 16(%rsp)
	movq	128(%rsp), %rdx
	movq	136(%rsp), %rax
	cmpq	%rdx, %rax
	jae	.LBB5_57
.LBB5_3:
	movq	%rax, %rdi
	movq	%rsi, 8(%rsp)
	shlq	$5, %rsi
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$32, %rax
	movl	$32, %esi
	cmovaeq	%rsi, %rax
	movq	%rdx, %rsi
	subq	%rdi, %rsi
	movq	%rdi, -32(%rsp)
	addq	$32, %rdi
	cmpq	$32, %rsi
	movq	%rdi, 136(%rsp)
	cmovbq	%rdx, %rdi
	movq	%rdi, -56(%rsp)
	testq	%rcx, %rcx
	je	.LBB5_2
	movq	8(%rsp), %rdx
	movq	%rdx, %rdi
	shlq	$14, %rdi
	movq	%rdx, %r8
	shlq	$7, %r8
	movq	-32(%rsp), %rsi
	leaq	(%rsi,%rax), %rdx
	addq	%rsi, %rax
	decq	%rax
	shlq	$9, %rax
	leaq	-4(,%rdx,4), %rdx
	addq	120(%rsp), %rdx
	movq	%rdx, 160(%rsp)
	orq	$4, %rsi
	movq	%rsi, 64(%rsp)
	movq	-72(%rsp), %rdx
	addq	%rdx, %rax
	movq	%rax, 168(%rsp)
	leaq	(%rdx,%rdi), %rax
	movq	%rax, 200(%rsp)
	addq	112(%rsp), %rdi
	movq	%rdi, 176(%rsp)
	movq	-88(%rsp), %rax
	addq	%r8, %rax
	movq	%rax, 216(%rsp)
	movq	104(%rsp), %rax
	addq	%r8, %rax
	movq	%rax, 152(%rsp)
	movq	96(%rsp), %rax
	addq	%r8, %rax
	movq	%rax, 208(%rsp)
	movq	88(%rsp), %rax
	addq	%r8, %rax
	movq	%rax, 224(%rsp)
	addq	80(%rsp), %r8
	movq	%r8, 232(%rsp)
	movq	%rdx, 56(%rsp)
	movq	(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	-48(%rsp), %rax
	movq	%rax, 40(%rsp)
	movq	$0, 32(%rsp)
	movq	%rcx, %r13
	xorl	%eax, %eax
	jmp	.LBB5_6
	.p2align	4
.LBB5_5:
	addq	$-32, %r13
	incq	32(%rsp)
	subq	$-128, 40(%rsp)
	addq	$4096, 48(%rsp)
	subq	$-128, 56(%rsp)
	movq	184(%rsp), %rcx
	movq	192(%rsp), %rax
	cmpq	%rcx, %rax
	jae	.LBB5_2
.LBB5_6:
	movq	%rax, %rdx
	cmpq	$32, %r13
	movl	$32, %esi
	movq	%r13, -8(%rsp)
	cmovbq	%r13, %rsi
	movq	%rsi, -112(%rsp)
	addq	%rsi, %rax
	movq	%rax, 72(%rsp)
	movq	%rcx, %rax
	subq	%rdx, %rax
	movq	%rdx, -96(%rsp)
	leaq	32(%rdx), %rbp
	cmpq	$32, %rax
	movq	%rbp, 192(%rsp)
	cmovbq	%rcx, %rbp
	movq	-32(%rsp), %rax
	movq	64(%rsp), %rcx
	cmpq	-56(%rsp), %rcx
	jbe	.LBB5_7
.LBB5_11:
	cmpq	-56(%rsp), %rax
	movq	-8(%rsp), %r13
	jae	.LBB5_5
	movq	-112(%rsp), %rcx
	movl	%ecx, %esi
	andl	$60, %esi
	movl	%ecx, %edi
	andl	$48, %edi
	movq	-96(%rsp), %r12
	leaq	-1(%r12), %r8
	movq	32(%rsp), %r9
	movq	%r9, %rdx
	shlq	$7, %rdx
	movq	-72(%rsp), %r10
	leaq	(%r10,%rdx), %r15
	addq	168(%rsp), %rdx
	shlq	$12, %r9
	movq	-88(%rsp), %r10
	addq	%r9, %r10
	movq	%r10, -104(%rsp)
	movq	160(%rsp), %r10
	addq	%r9, %r10
	movl	%ecx, %r14d
	movl	%ecx, %ebx
	shll	$7, %ebx
	addq	%r10, %rbx
	leaq	-1(%rcx), %r11
	leaq	(%rdx,%r14,4), %rdx
	movq	%rdx, -128(%rsp)
	movq	%rax, %r14
	shlq	$9, %r14
	addq	%r14, %r15
	movq	-104(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdx
	addq	%rcx, %r8
	movq	%r8, -120(%rsp)
	movq	-88(%rsp), %r8
	leaq	(%r8,%rax,4), %r10
	addq	%r10, %r9
	movq	%r11, -104(%rsp)
	shlq	$7, %r11
	movq	%r11, -80(%rsp)
	cmpq	%rbx, %r15
	setb	%r8b
	cmpq	-128(%rsp), %rdx
	setb	%dl
	andb	%r8b, %dl
	movb	%dl, -128(%rsp)
	movl	%ecx, %edx
	andl	$48, %edx
	movq	%rdx, -64(%rsp)
	addq	%r12, %rdx
	movq	%rdx, -40(%rsp)
	vpbroadcastq	%r12, %zmm8
	vporq	%zmm0, %zmm8, %zmm7
	vporq	%zmm1, %zmm8, %zmm8
	andl	$60, %ecx
	movq	%rcx, -16(%rsp)
	addq	%r12, %rcx
	movq	%rcx, -24(%rsp)
	movq	56(%rsp), %rcx
	leaq	(%rcx,%r14), %rdx
	addq	-72(%rsp), %r14
	movq	144(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r8
	xorl	%ebx, %ebx
	jmp	.LBB5_13
	.p2align	4
.LBB5_56:
	incq	%rax
	incq	%rbx
	addq	$512, %rdx
	addq	$4, %r10
	addq	$512, %r14
	addq	$4, %r8
	cmpq	-56(%rsp), %rax
	jae	.LBB5_5
.LBB5_13:
	cmpq	%rbp, -96(%rsp)
	jae	.LBB5_56
	leaq	(%r9,%rbx,4), %rcx
	movabsq	$144115188075855871, %r11
	cmpq	%r11, -104(%rsp)
	seta	%r11b
	cmpq	$4, %r13
	setb	%r15b
	movq	-80(%rsp), %r12
	addq	%rcx, %r12
	cmpq	%rcx, %r12
	setb	%cl
	orb	%r11b, %r15b
	orb	%cl, %r15b
	orb	-128(%rsp), %r15b
	movq	-96(%rsp), %r11
	testb	$1, %r15b
	jne	.LBB5_15
	movq	-88(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rcx
	cmpq	$16, %r13
	jae	.LBB5_49
	xorl	%r12d, %r12d
	movq	-96(%rsp), %r15
	jmp	.LBB5_53
.LBB5_49:
	xorl	%r11d, %r11d
	vmovdqa64	%zmm8, %zmm9
	vmovdqa64	%zmm7, %zmm10
	.p2align	4
.LBB5_50:
	vpsllq	$7, %zmm10, %zmm11
	vpsllq	$7, %zmm9, %zmm12
	vmovups	(%rdx,%r11,4), %ymm13
	vmovups	32(%rdx,%r11,4), %ymm14
	kxnorw	%k0, %k0, %k1
	vscatterqps	%ymm13, (%rcx,%zmm12) {%k1}
	kxnorw	%k0, %k0, %k1
	vscatterqps	%ymm14, (%rcx,%zmm11) {%k1}
	addq	$16, %r11
	vpaddq	%zmm4, %zmm9, %zmm9
	vpaddq	%zmm4, %zmm10, %zmm10
	cmpq	%r11, %rdi
	jne	.LBB5_50
	movq	-64(%rsp), %r11
	cmpq	%r11, -112(%rsp)
	je	.LBB5_56
	movq	-40(%rsp), %r15
	movq	%r15, %r11
	movq	-64(%rsp), %r12
	testb	$12, -112(%rsp)
	je	.LBB5_15
.LBB5_53:
	vpbroadcastq	%r15, %ymm9
	vpaddq	%ymm3, %ymm9, %ymm9
	.p2align	4
.LBB5_54:
	vmovups	(%rdx,%r12,4), %xmm10
	vpsllq	$7, %ymm9, %ymm11
	kxnorw	%k0, %k0, %k1
	vscatterqps	%xmm10, (%rcx,%ymm11) {%k1}
	addq	$4, %r12
	vpaddq	%ymm2, %ymm9, %ymm9
	cmpq	%r12, %rsi
	jne	.LBB5_54
	movq	-24(%rsp), %r11
	movq	-16(%rsp), %rcx
	cmpq	%rcx, -112(%rsp)
	je	.LBB5_56
.LBB5_15:
	movq	-112(%rsp), %rcx
	movl	%ecx, %r15d
	subl	%r11d, %r15d
	movq	%r11, %rcx
	testb	$3, %r15b
	je	.LBB5_18
	movq	%r11, %r12
	shlq	$7, %r12
	addq	%r10, %r12
	movq	-112(%rsp), %rcx
	subb	%r11b, %cl
	movzbl	%cl, %r15d
	andl	$3, %r15d
	shll	$5, %r15d
	xorl	%r13d, %r13d
	movq	%r11, %rcx
	.p2align	4
.LBB5_17:
	vmovd	(%r14,%rcx,4), %xmm9
	vmovd	%xmm9, (%r12,%r13,4)
	incq	%rcx
	addq	$32, %r13
	cmpq	%r13, %r15
	jne	.LBB5_17
.LBB5_18:
	movq	-120(%rsp), %r15
	subq	%r11, %r15
	cmpq	$3, %r15
	movq	-8(%rsp), %r13
	movq	72(%rsp), %r15
	jb	.LBB5_56
	movq	%rcx, %r11
	shlq	$7, %r11
	addq	%r8, %r11
	.p2align	4
.LBB5_20:
	vmovss	(%r14,%rcx,4), %xmm9
	vmovss	%xmm9, -256(%r11)
	vmovss	4(%r14,%rcx,4), %xmm9
	vmovss	%xmm9, -128(%r11)
	vmovss	8(%r14,%rcx,4), %xmm9
	vmovss	%xmm9, (%r11)
	vmovd	12(%r14,%rcx,4), %xmm9
	vmovd	%xmm9, 128(%r11)
	addq	$4, %rcx
	addq	$512, %r11
	cmpq	%rcx, %r15
	jne	.LBB5_20
	jmp	.LBB5_56
	.p2align	4
.LBB5_7:
	movq	-96(%rsp), %rcx
	movq	-112(%rsp), %rax
	leaq	(%rax,%rcx), %rdx
	decq	%rdx
	leaq	(,%rdx,4), %rsi
	shlq	$7, %rdx
	movq	-8(%rsp), %rax
	cmpq	$32, %rax
	movl	$32, %r11d
	cmovbq	%rax, %r11
	movq	%rcx, %r12
	orq	$4, %r12
	leaq	(%r11,%rcx), %rax
	decq	%rax
	movq	%rax, -64(%rsp)
	addq	%rcx, %r11
	addq	176(%rsp), %rsi
	movq	%rsi, -24(%rsp)
	addq	152(%rsp), %rdx
	movq	%rdx, -16(%rsp)
	movq	16(%rsp), %rdi
	movq	-48(%rsp), %r9
	movq	24(%rsp), %rax
	movq	%rax, -104(%rsp)
	movq	48(%rsp), %r13
	movq	40(%rsp), %r14
	xorl	%ebx, %ebx
	movq	64(%rsp), %rcx
	movq	-32(%rsp), %rax
	movq	%r11, -120(%rsp)
	movq	%r12, -128(%rsp)
	jmp	.LBB5_8
	.p2align	4
.LBB5_10:
	leaq	4(%rax), %rcx
	incq	%rbx
	addq	$2048, %r14
	addq	$16, %r13
	addq	$2048, -104(%rsp)
	addq	$2048, %r9
	addq	$16, %rdi
	cmpq	-56(%rsp), %rcx
	ja	.LBB5_11
.LBB5_8:
	movq	%rax, %r8
	movq	%rcx, %rax
	movq	-96(%rsp), %rcx
	movq	%r13, %rdx
	movq	%r14, %rsi
	cmpq	%rbp, %r12
	ja	.LBB5_9
	.p2align	4
.LBB5_46:
	vmovdqu	-1536(%rsi), %xmm7
	vmovdqu	-1024(%rsi), %xmm8
	vmovdqu	-512(%rsi), %xmm9
	vmovdqu	(%rsi), %xmm10
	vpunpckldq	%xmm8, %xmm7, %xmm11
	vpunpckhdq	%xmm8, %xmm7, %xmm7
	vpunpckldq	%xmm10, %xmm9, %xmm8
	vpunpckhdq	%xmm10, %xmm9, %xmm9
	vpunpcklqdq	%xmm8, %xmm11, %xmm10
	vpunpckhqdq	%xmm8, %xmm11, %xmm8
	vpunpcklqdq	%xmm9, %xmm7, %xmm11
	vpunpckhqdq	%xmm9, %xmm7, %xmm7
	vmovdqu	%xmm10, -384(%rdx)
	vmovdqu	%xmm8, -256(%rdx)
	vmovdqu	%xmm11, -128(%rdx)
	vmovdqu	%xmm7, (%rdx)
	leaq	4(%rcx), %r10
	addq	$8, %rcx
	addq	$16, %rsi
	addq	$512, %rdx
	cmpq	%rbp, %rcx
	movq	%r10, %rcx
	jbe	.LBB5_46
.LBB5_9:
	cmpq	%rbp, %rcx
	jae	.LBB5_10
	movq	%r11, %rdx
	subq	%rcx, %rdx
	cmpq	$7, %rdx
	ja	.LBB5_27
.LBB5_22:
	movq	%rcx, %r10
	jmp	.LBB5_23
	.p2align	4
.LBB5_27:
	movq	%rdx, -80(%rsp)
	movq	%rbx, %rdx
	shlq	$4, %rdx
	movq	232(%rsp), %rsi
	leaq	(%rsi,%rdx), %r11
	movq	-64(%rsp), %rsi
	subq	%rcx, %rsi
	movq	%rcx, %r12
	shlq	$7, %r12
	movq	%rsi, %r10
	shlq	$7, %r10
	addq	%r12, %r11
	leaq	(%r11,%r10), %r15
	cmpq	%r11, %r15
	jb	.LBB5_28
	movq	224(%rsp), %r11
	addq	%rdx, %r11
	addq	%r12, %r11
	leaq	(%r11,%r10), %r15
	cmpq	%r11, %r15
	jb	.LBB5_28
	movq	216(%rsp), %r11
	addq	%rdx, %r11
	addq	%r12, %r11
	leaq	(%r11,%r10), %r15
	cmpq	%r11, %r15
	jb	.LBB5_28
	movq	208(%rsp), %r15
	addq	%rdx, %r15
	addq	%r15, %r12
	addq	%r12, %r10
	cmpq	%r12, %r10
	jb	.LBB5_28
	movabsq	$144115188075855871, %r10
	cmpq	%r10, %rsi
	movq	72(%rsp), %r15
	movq	-128(%rsp), %r12
	ja	.LBB5_33
	movq	%rbx, %rsi
	shlq	$11, %rsi
	movq	200(%rsp), %r10
	addq	%rsi, %r10
	addq	-16(%rsp), %rdx
	leaq	(%r10,%rcx,4), %r10
	cmpq	%rdx, %r10
	jae	.LBB5_36
	addq	-24(%rsp), %rsi
	cmpq	%rsi, %r11
	jae	.LBB5_36
.LBB5_33:
	movq	%rcx, %r10
	movq	-120(%rsp), %r11
	jmp	.LBB5_23
.LBB5_28:
	movq	%rcx, %r10
	movq	-120(%rsp), %r11
	movq	-128(%rsp), %r12
.LBB5_23:
	movq	%r10, %rcx
	shlq	$7, %rcx
	addq	%rdi, %rcx
	jmp	.LBB5_24
	.p2align	4
.LBB5_26:
	incq	%r10
	subq	$-128, %rcx
	cmpq	%rbp, %r10
	jae	.LBB5_10
.LBB5_24:
	cmpq	%rax, %r8
	jae	.LBB5_26
	vmovss	-1536(%r9,%r10,4), %xmm7
	vmovss	%xmm7, (%rcx)
	vmovss	-1024(%r9,%r10,4), %xmm7
	vmovss	%xmm7, 4(%rcx)
	vmovss	-512(%r9,%r10,4), %xmm7
	vmovss	%xmm7, 8(%rcx)
	vmovd	(%r9,%r10,4), %xmm7
	vmovd	%xmm7, 12(%rcx)
	jmp	.LBB5_26
.LBB5_36:
	leaq	1(%r8), %rdx
	leaq	2(%r8), %rsi
	leaq	3(%r8), %r10
	vpbroadcastq	%r8, %zmm7
	vpbroadcastq	%rdx, %zmm8
	vpbroadcastq	%rsi, %zmm9
	vpbroadcastq	%r10, %zmm10
	movq	-80(%rsp), %rsi
	cmpq	$16, %rsi
	jae	.LBB5_38
	xorl	%edx, %edx
	movq	%rcx, %r12
.LBB5_43:
	movq	%rsi, %r11
	andq	$-8, %r11
	cmpq	%rax, %r8
	movl	$0, %esi
	sbbl	%esi, %esi
	leaq	(%rcx,%r11), %r10
	kmovd	%esi, %k1
	vpbroadcastq	%r12, %zmm11
	vpaddq	%zmm1, %zmm11, %zmm11
	movq	%r15, %r12
	subq	%rcx, %r12
	andq	$-8, %r12
	movq	-104(%rsp), %rsi
	leaq	(%rsi,%rcx,4), %rcx
	vpsllq	$2, %zmm7, %zmm7
	vpsllq	$2, %zmm8, %zmm8
	vpsllq	$2, %zmm9, %zmm9
	vpsllq	$2, %zmm10, %zmm10
	.p2align	4
.LBB5_44:
	vpsllq	$7, %zmm11, %zmm12
	vpaddq	%zmm12, %zmm5, %zmm12
	vmovups	-1024(%rcx,%rdx,4), %ymm13 {%k1} {z}
	vpaddq	%zmm7, %zmm12, %zmm14
	kmovq	%k1, %k2
	vscatterqps	%ymm13, (,%zmm14) {%k2}
	vmovups	-512(%rcx,%rdx,4), %ymm13 {%k1} {z}
	vpaddq	%zmm8, %zmm12, %zmm14
	kmovq	%k1, %k2
	vscatterqps	%ymm13, (,%zmm14) {%k2}
	vmovups	(%rcx,%rdx,4), %ymm13 {%k1} {z}
	vpaddq	%zmm9, %zmm12, %zmm14
	kmovq	%k1, %k2
	vscatterqps	%ymm13, (,%zmm14) {%k2}
	vmovups	512(%rcx,%rdx,4), %ymm13 {%k1} {z}
	vpaddq	%zmm10, %zmm12, %zmm12
	kmovq	%k1, %k2
	vscatterqps	%ymm13, (,%zmm12) {%k2}
	addq	$8, %rdx
	vpaddq	%zmm6, %zmm11, %zmm11
	cmpq	%rdx, %r12
	jne	.LBB5_44
	cmpq	%r11, -80(%rsp)
	movq	-120(%rsp), %r11
	movq	-128(%rsp), %r12
	je	.LBB5_10
	jmp	.LBB5_23
.LBB5_38:
	movq	%rsi, %rdx
	andq	$-16, %rdx
	leaq	(%rcx,%rdx), %rsi
	movq	%rsi, -40(%rsp)
	cmpq	%rax, %r8
	movl	$0, %esi
	sbbl	%esi, %esi
	kmovd	%esi, %k1
	vpbroadcastq	%rcx, %zmm12
	vpaddq	%zmm0, %zmm12, %zmm11
	vpaddq	%zmm1, %zmm12, %zmm12
	movq	%r15, %r10
	subq	%rcx, %r10
	andq	$-16, %r10
	movq	-104(%rsp), %rsi
	leaq	(%rsi,%rcx,4), %r11
	vpsllq	$2, %zmm7, %zmm13
	vpsllq	$2, %zmm8, %zmm14
	vpsllq	$2, %zmm9, %zmm15
	vpsllq	$2, %zmm10, %zmm16
	xorl	%r12d, %r12d
	.p2align	4
.LBB5_39:
	vpsllq	$7, %zmm11, %zmm17
	vpsllq	$7, %zmm12, %zmm18
	vpaddq	%zmm18, %zmm5, %zmm18
	vpaddq	%zmm17, %zmm5, %zmm17
	vmovups	-1024(%r11,%r12,4), %zmm19 {%k1} {z}
	vpaddq	%zmm13, %zmm17, %zmm20
	vpaddq	%zmm13, %zmm18, %zmm21
	kmovq	%k1, %k2
	vscatterqps	%ymm19, (,%zmm21) {%k2}
	vextractf64x4	$1, %zmm19, %ymm19
	kshiftrw	$8, %k1, %k2
	kmovq	%k2, %k3
	vscatterqps	%ymm19, (,%zmm20) {%k3}
	vmovups	-512(%r11,%r12,4), %zmm19 {%k1} {z}
	vpaddq	%zmm14, %zmm17, %zmm20
	vpaddq	%zmm14, %zmm18, %zmm21
	kmovq	%k1, %k3
	vscatterqps	%ymm19, (,%zmm21) {%k3}
	vextractf64x4	$1, %zmm19, %ymm19
	kmovq	%k2, %k3
	vscatterqps	%ymm19, (,%zmm20) {%k3}
	vmovups	(%r11,%r12,4), %zmm19 {%k1} {z}
	vpaddq	%zmm15, %zmm17, %zmm20
	vpaddq	%zmm15, %zmm18, %zmm21
	kmovq	%k1, %k3
	vscatterqps	%ymm19, (,%zmm21) {%k3}
	vextractf64x4	$1, %zmm19, %ymm19
	kmovq	%k2, %k3
	vscatterqps	%ymm19, (,%zmm20) {%k3}
	vmovups	512(%r11,%r12,4), %zmm19 {%k1} {z}
	vpaddq	%zmm16, %zmm17, %zmm17
	vpaddq	%zmm16, %zmm18, %zmm18
	kmovq	%k1, %k3
	vscatterqps	%ymm19, (,%zmm18) {%k3}
	vextractf64x4	$1, %zmm19, %ymm18
	vscatterqps	%ymm18, (,%zmm17) {%k2}
	addq	$16, %r12
	vpaddq	%zmm4, %zmm12, %zmm12
	vpaddq	%zmm4, %zmm11, %zmm11
	cmpq	%r12, %r10
	jne	.LBB5_39
	movq	-80(%rsp), %rsi
	cmpq	%rdx, %rsi
	movq	-120(%rsp), %r11
	movq	-128(%rsp), %r12
	je	.LBB5_10
	testb	$8, %sil
	jne	.LBB5_42
	addq	%rdx, %rcx
	jmp	.LBB5_22
.LBB5_42:
	movq	-40(%rsp), %r12
	jmp	.LBB5_43
.LBB5_57:
	addq	$240, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end5:
	.size	transpose, .Lfunc_end5-transpose
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI6_0:
	.short	0
	.short	65535
.LCPI6_1:
	.long	0xff800000
	.text
	.p2align	4
	.type	tile_of,@function
tile_of:
	decq	%rdi
	cmpq	$11, %rdi
	ja	.LBB6_140
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	56(%rsp), %rax
	leaq	.LJTI6_0(%rip), %r10
	movslq	(%r10,%rdi,4), %rdi
	addq	%r10, %rdi
	jmpq	*%rdi
.LBB6_2:
	movq	%r8, %rdx
	shrq	%rdx
	vxorps	%xmm1, %xmm1, %xmm1
	movq	%rsi, %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rdx, %r11
	movq	%rcx, %r10
	cmpq	$4, %r8
	jb	.LBB6_5
	movq	8(%r9), %rbx
	movq	(%r9), %r9
	vbroadcastss	.LCPI6_0(%rip), %zmm2
	movq	%rsi, %rdi
	movq	%rcx, %r10
	movq	%rdx, %r11
	.p2align	4
.LBB6_4:
	prefetcht1	(%r9)
	prefetcht0	4096(%r10)
	prefetcht0	4160(%r10)
	movq	%r10, %r14
	vpslld	$16, (%r14), %zmm3
	vpslld	$16, 64(%r14), %zmm4
	vbroadcastss	(%rdi), %zmm5
	vfmadd213ps	%zmm1, %zmm5, %zmm3
	movq	%r10, %r14
	vandps	(%r14), %zmm2, %zmm1
	vandps	64(%r14), %zmm2, %zmm6
	vfmadd213ps	%zmm0, %zmm5, %zmm4
	vbroadcastss	4(%rdi), %zmm0
	vfmadd213ps	%zmm3, %zmm0, %zmm1
	vfmadd213ps	%zmm4, %zmm0, %zmm6
	prefetcht0	4224(%r10)
	prefetcht0	4288(%r10)
	leaq	128(%r10), %r14
	movq	%r14, %r15
	vpslld	$16, (%r15), %zmm3
	vpslld	$16, 64(%r15), %zmm4
	vbroadcastss	8(%rdi), %zmm5
	vfmadd213ps	%zmm1, %zmm5, %zmm3
	vandps	(%r14), %zmm2, %zmm1
	vandps	64(%r14), %zmm2, %zmm0
	vbroadcastss	12(%rdi), %zmm7
	vfmadd213ps	%zmm6, %zmm5, %zmm4
	vfmadd213ps	%zmm3, %zmm7, %zmm1
	vfmadd213ps	%zmm4, %zmm7, %zmm0
	addq	%rbx, %r9
	addq	$256, %r10
	addq	$16, %rdi
	addq	$-2, %r11
	cmpq	$1, %r11
	ja	.LBB6_4
.LBB6_5:
	testq	%r11, %r11
	je	.LBB6_7
	prefetcht0	4096(%r10)
	prefetcht0	4160(%r10)
	movq	%r10, %r9
	vpslld	$16, (%r9), %zmm2
	vpslld	$16, 64(%r9), %zmm3
	vbroadcastss	(%rdi), %zmm4
	vfmadd213ps	%zmm1, %zmm4, %zmm2
	vfmadd213ps	%zmm0, %zmm4, %zmm3
	vbroadcastss	.LCPI6_0(%rip), %zmm0
	vandps	(%r10), %zmm0, %zmm1
	vandps	64(%r10), %zmm0, %zmm0
	vbroadcastss	4(%rdi), %zmm4
	vfmadd213ps	%zmm2, %zmm4, %zmm1
	vfmadd213ps	%zmm3, %zmm4, %zmm0
.LBB6_7:
	testb	$1, %r8b
	je	.LBB6_9
	shlq	$7, %rdx
	addq	%rdx, %rcx
	vpslld	$16, (%rcx), %zmm2
	vpslld	$16, 64(%rcx), %zmm3
	vbroadcastss	-4(%rsi,%r8,4), %zmm4
	vfmadd231ps	%zmm2, %zmm4, %zmm1
	vfmadd231ps	%zmm3, %zmm4, %zmm0
.LBB6_9:
	movq	(%rax), %rcx
	movq	16(%rax), %rsi
	movq	24(%rax), %rdx
	vmovups	(%rsi), %zmm4
	vmovups	64(%rsi), %zmm2
	cmpl	$0, 40(%rax)
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI6_1(%rip), %xmm3 {%k1} {z}
	vbroadcastss	%xmm3, %zmm3
	vaddps	%zmm4, %zmm1, %zmm1
	testq	%rdx, %rdx
	je	.LBB6_128
	vaddps	(%rdx), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm3, %zmm1
	vmovups	%zmm1, (%rcx)
	vaddps	%zmm2, %zmm0, %zmm0
	vaddps	64(%rdx), %zmm0, %zmm0
	jmp	.LBB6_129
.LBB6_11:
	leaq	(%rdx,%rdx,2), %rax
	leaq	(%rsi,%rax,4), %r15
	movq	%rax, -16(%rsp)
	leaq	(%rsi,%rax,8), %r14
	leaq	(%rdx,%rdx,8), %rax
	movq	%rax, -8(%rsp)
	leaq	(%rsi,%rax,4), %rbx
	movq	%r8, %r11
	shrq	%r11
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$4, %r8
	jb	.LBB6_56
	movq	8(%r9), %rbp
	movq	(%r9), %rdi
	vbroadcastss	.LCPI6_0(%rip), %zmm24
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
	movq	%rsi, %r9
	movq	%rcx, %r12
	movq	%r11, %r13
	.p2align	4
.LBB6_13:
	prefetcht1	(%rdi)
	prefetcht0	4096(%r12)
	prefetcht0	4160(%r12)
	movq	%r12, %rax
	vpslld	$16, (%rax), %zmm25
	vpslld	$16, 64(%rax), %zmm26
	vbroadcastss	(%r9), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm23
	vfmadd231ps	%zmm27, %zmm26, %zmm22
	vbroadcastss	(%r9,%rdx,4), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm21
	vfmadd231ps	%zmm27, %zmm26, %zmm20
	vbroadcastss	(%r9,%rdx,8), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm19
	vfmadd231ps	%zmm27, %zmm26, %zmm18
	vbroadcastss	(%r15), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm17
	vfmadd231ps	%zmm27, %zmm26, %zmm16
	vbroadcastss	(%r15,%rdx,4), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm15
	vfmadd231ps	%zmm27, %zmm26, %zmm14
	vbroadcastss	(%r15,%rdx,8), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm13
	vfmadd231ps	%zmm27, %zmm26, %zmm12
	vbroadcastss	(%r14), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm11
	vfmadd231ps	%zmm27, %zmm26, %zmm10
	vbroadcastss	(%r14,%rdx,4), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm9
	vfmadd231ps	%zmm27, %zmm26, %zmm8
	vbroadcastss	(%r14,%rdx,8), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm7
	vfmadd231ps	%zmm27, %zmm26, %zmm6
	vbroadcastss	(%rbx), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm5
	vfmadd231ps	%zmm27, %zmm26, %zmm4
	vbroadcastss	(%rbx,%rdx,4), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm3
	vfmadd231ps	%zmm27, %zmm26, %zmm2
	vbroadcastss	(%rbx,%rdx,8), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm1
	vfmadd231ps	%zmm26, %zmm27, %zmm0
	movq	%r12, %rax
	vandps	(%rax), %zmm24, %zmm25
	vandps	64(%rax), %zmm24, %zmm27
	vbroadcastss	4(%r9), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm23
	vfmadd231ps	%zmm26, %zmm27, %zmm22
	vbroadcastss	4(%r9,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm21
	vfmadd231ps	%zmm26, %zmm27, %zmm20
	vbroadcastss	4(%r9,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm19
	vfmadd231ps	%zmm26, %zmm27, %zmm18
	vbroadcastss	4(%r15), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm17
	vfmadd231ps	%zmm26, %zmm27, %zmm16
	vbroadcastss	4(%r15,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm15
	vfmadd231ps	%zmm26, %zmm27, %zmm14
	vbroadcastss	4(%r15,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm13
	vfmadd231ps	%zmm26, %zmm27, %zmm12
	vbroadcastss	4(%r14), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm11
	vfmadd231ps	%zmm26, %zmm27, %zmm10
	vbroadcastss	4(%r14,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm9
	vfmadd231ps	%zmm26, %zmm27, %zmm8
	vbroadcastss	4(%r14,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm7
	vfmadd231ps	%zmm26, %zmm27, %zmm6
	vbroadcastss	4(%rbx), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm5
	vfmadd231ps	%zmm26, %zmm27, %zmm4
	vbroadcastss	4(%rbx,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm3
	vfmadd231ps	%zmm26, %zmm27, %zmm2
	vbroadcastss	4(%rbx,%rdx,8), %zmm28
	vfmadd231ps	%zmm25, %zmm28, %zmm1
	prefetcht0	4224(%r12)
	prefetcht0	4288(%r12)
	leaq	128(%r12), %r10
	movq	%r10, %rax
	vpslld	$16, (%rax), %zmm26
	vpslld	$16, 64(%rax), %zmm25
	vbroadcastss	8(%r9), %zmm29
	vfmadd231ps	%zmm27, %zmm28, %zmm0
	vfmadd231ps	%zmm26, %zmm29, %zmm23
	vbroadcastss	8(%r9,%rdx,4), %zmm27
	vfmadd231ps	%zmm29, %zmm25, %zmm22
	vfmadd231ps	%zmm26, %zmm27, %zmm21
	vbroadcastss	8(%r9,%rdx,8), %zmm28
	vfmadd231ps	%zmm27, %zmm25, %zmm20
	vfmadd231ps	%zmm26, %zmm28, %zmm19
	vbroadcastss	8(%r15), %zmm27
	vfmadd231ps	%zmm28, %zmm25, %zmm18
	vfmadd231ps	%zmm26, %zmm27, %zmm17
	vbroadcastss	8(%r15,%rdx,4), %zmm28
	vfmadd231ps	%zmm27, %zmm25, %zmm16
	vfmadd231ps	%zmm26, %zmm28, %zmm15
	vbroadcastss	8(%r15,%rdx,8), %zmm27
	vfmadd231ps	%zmm28, %zmm25, %zmm14
	vfmadd231ps	%zmm26, %zmm27, %zmm13
	vbroadcastss	8(%r14), %zmm28
	vfmadd231ps	%zmm27, %zmm25, %zmm12
	vfmadd231ps	%zmm26, %zmm28, %zmm11
	vbroadcastss	8(%r14,%rdx,4), %zmm27
	vfmadd231ps	%zmm28, %zmm25, %zmm10
	vfmadd231ps	%zmm26, %zmm27, %zmm9
	vbroadcastss	8(%r14,%rdx,8), %zmm28
	vfmadd231ps	%zmm27, %zmm25, %zmm8
	vfmadd231ps	%zmm26, %zmm28, %zmm7
	vbroadcastss	8(%rbx), %zmm27
	vfmadd231ps	%zmm28, %zmm25, %zmm6
	vfmadd231ps	%zmm26, %zmm27, %zmm5
	vbroadcastss	8(%rbx,%rdx,4), %zmm28
	vfmadd231ps	%zmm27, %zmm25, %zmm4
	vfmadd231ps	%zmm26, %zmm28, %zmm3
	vbroadcastss	8(%rbx,%rdx,8), %zmm27
	vfmadd231ps	%zmm28, %zmm25, %zmm2
	vfmadd231ps	%zmm26, %zmm27, %zmm1
	vfmadd231ps	%zmm25, %zmm27, %zmm0
	vandps	(%r10), %zmm24, %zmm25
	vandps	64(%r10), %zmm24, %zmm26
	vbroadcastss	12(%r9), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm23
	vfmadd231ps	%zmm27, %zmm26, %zmm22
	vbroadcastss	12(%r9,%rdx,4), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm21
	vfmadd231ps	%zmm27, %zmm26, %zmm20
	vbroadcastss	12(%r9,%rdx,8), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm19
	vfmadd231ps	%zmm27, %zmm26, %zmm18
	vbroadcastss	12(%r15), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm17
	vfmadd231ps	%zmm27, %zmm26, %zmm16
	vbroadcastss	12(%r15,%rdx,4), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm15
	vfmadd231ps	%zmm27, %zmm26, %zmm14
	vbroadcastss	12(%r15,%rdx,8), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm13
	vfmadd231ps	%zmm27, %zmm26, %zmm12
	vbroadcastss	12(%r14), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm11
	vfmadd231ps	%zmm27, %zmm26, %zmm10
	vbroadcastss	12(%r14,%rdx,4), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm9
	vfmadd231ps	%zmm27, %zmm26, %zmm8
	vbroadcastss	12(%r14,%rdx,8), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm7
	vfmadd231ps	%zmm27, %zmm26, %zmm6
	vbroadcastss	12(%rbx), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm5
	vfmadd231ps	%zmm27, %zmm26, %zmm4
	vbroadcastss	12(%rbx,%rdx,4), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm3
	vfmadd231ps	%zmm27, %zmm26, %zmm2
	vbroadcastss	12(%rbx,%rdx,8), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm1
	vfmadd231ps	%zmm26, %zmm27, %zmm0
	addq	$16, %r9
	addq	$16, %r15
	addq	$16, %r14
	addq	$16, %rbx
	addq	%rbp, %rdi
	addq	$256, %r12
	addq	$-2, %r13
	cmpq	$1, %r13
	ja	.LBB6_13
	jmp	.LBB6_57
.LBB6_14:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	movq	%r8, %r10
	shrq	%r10
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$4, %r8
	jb	.LBB6_63
	movq	8(%r9), %r15
	movq	(%r9), %r12
	vbroadcastss	.LCPI6_0(%rip), %zmm10
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	movq	%rsi, %r9
	movq	%rcx, %rbx
	movq	%r10, %r14
	.p2align	4
.LBB6_16:
	prefetcht1	(%r12)
	prefetcht0	4096(%rbx)
	prefetcht0	4160(%rbx)
	movq	%rbx, %r13
	vpslld	$16, (%r13), %zmm11
	vpslld	$16, 64(%r13), %zmm12
	vbroadcastss	(%r9), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm9
	vfmadd231ps	%zmm13, %zmm12, %zmm8
	vbroadcastss	(%r9,%rdx,4), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm7
	vfmadd231ps	%zmm13, %zmm12, %zmm6
	vbroadcastss	(%r9,%rdx,8), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm5
	vfmadd231ps	%zmm13, %zmm12, %zmm4
	vbroadcastss	(%r11), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm3
	vfmadd231ps	%zmm13, %zmm12, %zmm2
	vbroadcastss	(%r11,%rdx,4), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm1
	vfmadd231ps	%zmm12, %zmm13, %zmm0
	movq	%rbx, %r13
	vandps	(%r13), %zmm10, %zmm11
	vandps	64(%r13), %zmm10, %zmm12
	vbroadcastss	4(%r9), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm9
	vfmadd231ps	%zmm13, %zmm12, %zmm8
	vbroadcastss	4(%r9,%rdx,4), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm7
	vfmadd231ps	%zmm13, %zmm12, %zmm6
	vbroadcastss	4(%r9,%rdx,8), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm5
	vfmadd231ps	%zmm13, %zmm12, %zmm4
	vbroadcastss	4(%r11), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm3
	vfmadd231ps	%zmm13, %zmm12, %zmm2
	vbroadcastss	4(%r11,%rdx,4), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm1
	prefetcht0	4224(%rbx)
	prefetcht0	4288(%rbx)
	leaq	128(%rbx), %r13
	movq	%r13, %rbp
	vpslld	$16, (%rbp), %zmm11
	vpslld	$16, 64(%rbp), %zmm14
	vfmadd231ps	%zmm12, %zmm13, %zmm0
	vbroadcastss	8(%r9), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm9
	vfmadd231ps	%zmm12, %zmm14, %zmm8
	vbroadcastss	8(%r9,%rdx,4), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm14, %zmm6
	vbroadcastss	8(%r9,%rdx,8), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm14, %zmm4
	vbroadcastss	8(%r11), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm14, %zmm2
	vbroadcastss	8(%r11,%rdx,4), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm1
	vfmadd231ps	%zmm14, %zmm12, %zmm0
	vandps	(%r13), %zmm10, %zmm11
	vandps	64(%r13), %zmm10, %zmm12
	vbroadcastss	12(%r9), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm9
	vfmadd231ps	%zmm13, %zmm12, %zmm8
	vbroadcastss	12(%r9,%rdx,4), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm7
	vfmadd231ps	%zmm13, %zmm12, %zmm6
	vbroadcastss	12(%r9,%rdx,8), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm5
	vfmadd231ps	%zmm13, %zmm12, %zmm4
	vbroadcastss	12(%r11), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm3
	vfmadd231ps	%zmm13, %zmm12, %zmm2
	vbroadcastss	12(%r11,%rdx,4), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm1
	vfmadd231ps	%zmm12, %zmm13, %zmm0
	addq	$16, %r9
	addq	$16, %r11
	addq	%r15, %r12
	addq	$256, %rbx
	addq	$-2, %r14
	cmpq	$1, %r14
	ja	.LBB6_16
	jmp	.LBB6_64
.LBB6_17:
	leaq	(%rdx,%rdx,2), %rax
	leaq	(%rsi,%rax,4), %r15
	movq	%rax, -16(%rsp)
	leaq	(%rsi,%rax,8), %r14
	leaq	(%rdx,%rdx,8), %rax
	movq	%rax, -8(%rsp)
	leaq	(%rsi,%rax,4), %rbx
	movq	%r8, %r11
	shrq	%r11
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$4, %r8
	jb	.LBB6_70
	movq	8(%r9), %rbp
	movq	(%r9), %rdi
	vbroadcastss	.LCPI6_0(%rip), %zmm20
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
	movq	%rsi, %r9
	movq	%rcx, %r12
	movq	%r11, %r13
	.p2align	4
.LBB6_19:
	prefetcht1	(%rdi)
	prefetcht0	4096(%r12)
	prefetcht0	4160(%r12)
	movq	%r12, %rax
	vpslld	$16, (%rax), %zmm21
	vpslld	$16, 64(%rax), %zmm22
	vbroadcastss	(%r9), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm19
	vfmadd231ps	%zmm23, %zmm22, %zmm18
	vbroadcastss	(%r9,%rdx,4), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm17
	vfmadd231ps	%zmm23, %zmm22, %zmm16
	vbroadcastss	(%r9,%rdx,8), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm15
	vfmadd231ps	%zmm23, %zmm22, %zmm14
	vbroadcastss	(%r15), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm13
	vfmadd231ps	%zmm23, %zmm22, %zmm12
	vbroadcastss	(%r15,%rdx,4), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm11
	vfmadd231ps	%zmm23, %zmm22, %zmm10
	vbroadcastss	(%r15,%rdx,8), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm9
	vfmadd231ps	%zmm23, %zmm22, %zmm8
	vbroadcastss	(%r14), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm7
	vfmadd231ps	%zmm23, %zmm22, %zmm6
	vbroadcastss	(%r14,%rdx,4), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm5
	vfmadd231ps	%zmm23, %zmm22, %zmm4
	vbroadcastss	(%r14,%rdx,8), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm3
	vfmadd231ps	%zmm23, %zmm22, %zmm2
	vbroadcastss	(%rbx), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm1
	vfmadd231ps	%zmm22, %zmm23, %zmm0
	movq	%r12, %rax
	vandps	(%rax), %zmm20, %zmm21
	vandps	64(%rax), %zmm20, %zmm22
	vbroadcastss	4(%r9), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm19
	vfmadd231ps	%zmm23, %zmm22, %zmm18
	vbroadcastss	4(%r9,%rdx,4), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm17
	vfmadd231ps	%zmm23, %zmm22, %zmm16
	vbroadcastss	4(%r9,%rdx,8), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm15
	vfmadd231ps	%zmm23, %zmm22, %zmm14
	vbroadcastss	4(%r15), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm13
	vfmadd231ps	%zmm23, %zmm22, %zmm12
	vbroadcastss	4(%r15,%rdx,4), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm11
	vfmadd231ps	%zmm23, %zmm22, %zmm10
	vbroadcastss	4(%r15,%rdx,8), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm9
	vfmadd231ps	%zmm23, %zmm22, %zmm8
	vbroadcastss	4(%r14), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm7
	vfmadd231ps	%zmm23, %zmm22, %zmm6
	vbroadcastss	4(%r14,%rdx,4), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm5
	vfmadd231ps	%zmm23, %zmm22, %zmm4
	vbroadcastss	4(%r14,%rdx,8), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm3
	vfmadd231ps	%zmm23, %zmm22, %zmm2
	vbroadcastss	4(%rbx), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm1
	prefetcht0	4224(%r12)
	prefetcht0	4288(%r12)
	leaq	128(%r12), %r10
	movq	%r10, %rax
	vpslld	$16, (%rax), %zmm21
	vpslld	$16, 64(%rax), %zmm24
	vbroadcastss	8(%r9), %zmm25
	vfmadd231ps	%zmm22, %zmm23, %zmm0
	vfmadd231ps	%zmm21, %zmm25, %zmm19
	vbroadcastss	8(%r9,%rdx,4), %zmm22
	vfmadd231ps	%zmm25, %zmm24, %zmm18
	vfmadd231ps	%zmm21, %zmm22, %zmm17
	vbroadcastss	8(%r9,%rdx,8), %zmm23
	vfmadd231ps	%zmm22, %zmm24, %zmm16
	vfmadd231ps	%zmm21, %zmm23, %zmm15
	vbroadcastss	8(%r15), %zmm22
	vfmadd231ps	%zmm23, %zmm24, %zmm14
	vfmadd231ps	%zmm21, %zmm22, %zmm13
	vbroadcastss	8(%r15,%rdx,4), %zmm23
	vfmadd231ps	%zmm22, %zmm24, %zmm12
	vfmadd231ps	%zmm21, %zmm23, %zmm11
	vbroadcastss	8(%r15,%rdx,8), %zmm22
	vfmadd231ps	%zmm23, %zmm24, %zmm10
	vfmadd231ps	%zmm21, %zmm22, %zmm9
	vbroadcastss	8(%r14), %zmm23
	vfmadd231ps	%zmm22, %zmm24, %zmm8
	vfmadd231ps	%zmm21, %zmm23, %zmm7
	vbroadcastss	8(%r14,%rdx,4), %zmm22
	vfmadd231ps	%zmm23, %zmm24, %zmm6
	vfmadd231ps	%zmm21, %zmm22, %zmm5
	vbroadcastss	8(%r14,%rdx,8), %zmm23
	vfmadd231ps	%zmm22, %zmm24, %zmm4
	vfmadd231ps	%zmm21, %zmm23, %zmm3
	vbroadcastss	8(%rbx), %zmm22
	vfmadd231ps	%zmm23, %zmm24, %zmm2
	vfmadd231ps	%zmm21, %zmm22, %zmm1
	vfmadd231ps	%zmm24, %zmm22, %zmm0
	vandps	(%r10), %zmm20, %zmm21
	vandps	64(%r10), %zmm20, %zmm22
	vbroadcastss	12(%r9), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm19
	vfmadd231ps	%zmm23, %zmm22, %zmm18
	vbroadcastss	12(%r9,%rdx,4), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm17
	vfmadd231ps	%zmm23, %zmm22, %zmm16
	vbroadcastss	12(%r9,%rdx,8), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm15
	vfmadd231ps	%zmm23, %zmm22, %zmm14
	vbroadcastss	12(%r15), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm13
	vfmadd231ps	%zmm23, %zmm22, %zmm12
	vbroadcastss	12(%r15,%rdx,4), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm11
	vfmadd231ps	%zmm23, %zmm22, %zmm10
	vbroadcastss	12(%r15,%rdx,8), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm9
	vfmadd231ps	%zmm23, %zmm22, %zmm8
	vbroadcastss	12(%r14), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm7
	vfmadd231ps	%zmm23, %zmm22, %zmm6
	vbroadcastss	12(%r14,%rdx,4), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm5
	vfmadd231ps	%zmm23, %zmm22, %zmm4
	vbroadcastss	12(%r14,%rdx,8), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm3
	vfmadd231ps	%zmm23, %zmm22, %zmm2
	vbroadcastss	12(%rbx), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm1
	vfmadd231ps	%zmm22, %zmm23, %zmm0
	addq	$16, %r9
	addq	$16, %r15
	addq	$16, %r14
	addq	$16, %rbx
	addq	%rbp, %rdi
	addq	$256, %r12
	addq	$-2, %r13
	cmpq	$1, %r13
	ja	.LBB6_19
	jmp	.LBB6_71
.LBB6_20:
	movq	%r8, %rdi
	shrq	%rdi
	vxorps	%xmm4, %xmm4, %xmm4
	movq	%rsi, %r10
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rdi, %rbx
	movq	%rcx, %r11
	cmpq	$4, %r8
	jb	.LBB6_23
	movq	8(%r9), %r14
	movq	(%r9), %r9
	vbroadcastss	.LCPI6_0(%rip), %zmm6
	movq	%rsi, %r10
	movq	%rcx, %r11
	movq	%rdi, %rbx
	.p2align	4
.LBB6_22:
	prefetcht1	(%r9)
	prefetcht0	4096(%r11)
	prefetcht0	4160(%r11)
	movq	%r11, %r15
	vpslld	$16, (%r15), %zmm7
	vpslld	$16, 64(%r15), %zmm8
	vbroadcastss	(%r10), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm4
	vbroadcastss	(%r10,%rdx,4), %zmm10
	vfmadd231ps	%zmm9, %zmm8, %zmm5
	vfmadd231ps	%zmm7, %zmm10, %zmm3
	vbroadcastss	(%r10,%rdx,8), %zmm9
	vfmadd231ps	%zmm10, %zmm8, %zmm2
	vfmadd231ps	%zmm7, %zmm9, %zmm1
	movq	%r11, %r15
	vandps	(%r15), %zmm6, %zmm7
	vandps	64(%r15), %zmm6, %zmm10
	vfmadd231ps	%zmm8, %zmm9, %zmm0
	vbroadcastss	4(%r10), %zmm8
	vfmadd231ps	%zmm7, %zmm8, %zmm4
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vbroadcastss	4(%r10,%rdx,4), %zmm8
	vfmadd231ps	%zmm7, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm10, %zmm2
	vbroadcastss	4(%r10,%rdx,8), %zmm8
	vfmadd231ps	%zmm7, %zmm8, %zmm1
	vfmadd231ps	%zmm10, %zmm8, %zmm0
	prefetcht0	4224(%r11)
	prefetcht0	4288(%r11)
	leaq	128(%r11), %r15
	movq	%r15, %r12
	vpslld	$16, (%r12), %zmm7
	vpslld	$16, 64(%r12), %zmm8
	vbroadcastss	8(%r10), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm4
	vfmadd231ps	%zmm9, %zmm8, %zmm5
	vbroadcastss	8(%r10,%rdx,4), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm3
	vfmadd231ps	%zmm9, %zmm8, %zmm2
	vbroadcastss	8(%r10,%rdx,8), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm1
	vandps	(%r15), %zmm6, %zmm7
	vandps	64(%r15), %zmm6, %zmm10
	vbroadcastss	12(%r10), %zmm11
	vfmadd231ps	%zmm8, %zmm9, %zmm0
	vfmadd231ps	%zmm7, %zmm11, %zmm4
	vbroadcastss	12(%r10,%rdx,4), %zmm8
	vfmadd231ps	%zmm11, %zmm10, %zmm5
	vfmadd231ps	%zmm7, %zmm8, %zmm3
	vbroadcastss	12(%r10,%rdx,8), %zmm9
	vfmadd231ps	%zmm8, %zmm10, %zmm2
	vfmadd231ps	%zmm7, %zmm9, %zmm1
	vfmadd231ps	%zmm10, %zmm9, %zmm0
	addq	%r14, %r9
	addq	$256, %r11
	addq	$16, %r10
	addq	$-2, %rbx
	cmpq	$1, %rbx
	ja	.LBB6_22
.LBB6_23:
	testq	%rbx, %rbx
	je	.LBB6_25
	prefetcht0	4096(%r11)
	prefetcht0	4160(%r11)
	movq	%r11, %r9
	vpslld	$16, (%r9), %zmm6
	vpslld	$16, 64(%r9), %zmm7
	vbroadcastss	(%r10), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vfmadd231ps	%zmm8, %zmm7, %zmm5
	vbroadcastss	(%r10,%rdx,4), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm7, %zmm2
	vbroadcastss	(%r10,%rdx,8), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vfmadd231ps	%zmm7, %zmm8, %zmm0
	vbroadcastss	.LCPI6_0(%rip), %zmm6
	vandps	(%r11), %zmm6, %zmm7
	vandps	64(%r11), %zmm6, %zmm6
	vbroadcastss	4(%r10), %zmm8
	vfmadd231ps	%zmm7, %zmm8, %zmm4
	vfmadd231ps	%zmm8, %zmm6, %zmm5
	vbroadcastss	4(%r10,%rdx,4), %zmm8
	vfmadd231ps	%zmm7, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm6, %zmm2
	vbroadcastss	4(%r10,%rdx,8), %zmm8
	vfmadd231ps	%zmm7, %zmm8, %zmm1
	vfmadd231ps	%zmm6, %zmm8, %zmm0
.LBB6_25:
	testb	$1, %r8b
	je	.LBB6_27
	shlq	$7, %rdi
	addq	%rdi, %rcx
	vpslld	$16, (%rcx), %zmm6
	vpslld	$16, 64(%rcx), %zmm7
	leaq	(%rsi,%r8,4), %rcx
	vbroadcastss	-4(%rsi,%r8,4), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vfmadd231ps	%zmm8, %zmm7, %zmm5
	vbroadcastss	-4(%rcx,%rdx,4), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm7, %zmm2
	vbroadcastss	-4(%rcx,%rdx,8), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vfmadd231ps	%zmm7, %zmm8, %zmm0
.LBB6_27:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm8
	vmovups	64(%rdi), %zmm6
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI6_1(%rip), %xmm7 {%k1} {z}
	vbroadcastss	%xmm7, %zmm7
	testq	%rsi, %rsi
	je	.LBB6_123
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
	jmp	.LBB6_124
.LBB6_29:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	movq	%r8, %r10
	shrq	%r10
	vxorps	%xmm5, %xmm5, %xmm5
	cmpq	$4, %r8
	jb	.LBB6_77
	movq	8(%r9), %r15
	movq	(%r9), %r12
	vbroadcastss	.LCPI6_0(%rip), %zmm8
	movq	%rsi, %r9
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rcx, %rbx
	movq	%r10, %r14
	.p2align	4
.LBB6_31:
	prefetcht1	(%r12)
	prefetcht0	4096(%rbx)
	prefetcht0	4160(%rbx)
	movq	%rbx, %r13
	vpslld	$16, (%r13), %zmm9
	vpslld	$16, 64(%r13), %zmm10
	vbroadcastss	(%r9), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm5
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	vbroadcastss	(%r9,%rdx,4), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm6
	vfmadd231ps	%zmm11, %zmm10, %zmm4
	vbroadcastss	(%r9,%rdx,8), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm3
	vfmadd231ps	%zmm11, %zmm10, %zmm2
	vbroadcastss	(%r11), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm1
	vfmadd231ps	%zmm10, %zmm11, %zmm0
	movq	%rbx, %r13
	vandps	(%r13), %zmm8, %zmm9
	vandps	64(%r13), %zmm8, %zmm10
	vbroadcastss	4(%r9), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm5
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	vbroadcastss	4(%r9,%rdx,4), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm6
	vfmadd231ps	%zmm11, %zmm10, %zmm4
	vbroadcastss	4(%r9,%rdx,8), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm3
	vfmadd231ps	%zmm11, %zmm10, %zmm2
	vbroadcastss	4(%r11), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm1
	prefetcht0	4224(%rbx)
	prefetcht0	4288(%rbx)
	leaq	128(%rbx), %r13
	movq	%r13, %rbp
	vpslld	$16, (%rbp), %zmm9
	vpslld	$16, 64(%rbp), %zmm12
	vfmadd231ps	%zmm10, %zmm11, %zmm0
	vbroadcastss	8(%r9), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm12, %zmm7
	vbroadcastss	8(%r9,%rdx,4), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm6
	vfmadd231ps	%zmm10, %zmm12, %zmm4
	vbroadcastss	8(%r9,%rdx,8), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm12, %zmm2
	vbroadcastss	8(%r11), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm1
	vfmadd231ps	%zmm12, %zmm10, %zmm0
	vandps	(%r13), %zmm8, %zmm9
	vandps	64(%r13), %zmm8, %zmm10
	vbroadcastss	12(%r9), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm5
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	vbroadcastss	12(%r9,%rdx,4), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm6
	vfmadd231ps	%zmm11, %zmm10, %zmm4
	vbroadcastss	12(%r9,%rdx,8), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm3
	vfmadd231ps	%zmm11, %zmm10, %zmm2
	vbroadcastss	12(%r11), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm1
	vfmadd231ps	%zmm10, %zmm11, %zmm0
	addq	$16, %r9
	addq	$16, %r11
	addq	%r15, %r12
	addq	$256, %rbx
	addq	$-2, %r14
	cmpq	$1, %r14
	ja	.LBB6_31
	jmp	.LBB6_78
.LBB6_32:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rbx
	leaq	(%rsi,%rdi,8), %r11
	movq	%r8, %r10
	shrq	%r10
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$4, %r8
	jb	.LBB6_84
	movq	8(%r9), %r12
	movq	(%r9), %r13
	vbroadcastss	.LCPI6_0(%rip), %zmm16
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
	movq	%rsi, %r9
	movq	%rcx, %r14
	movq	%r10, %r15
	.p2align	4
.LBB6_34:
	prefetcht1	(%r13)
	prefetcht0	4096(%r14)
	prefetcht0	4160(%r14)
	movq	%r14, %rax
	vpslld	$16, (%rax), %zmm17
	vpslld	$16, 64(%rax), %zmm18
	vbroadcastss	(%r9), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm15
	vfmadd231ps	%zmm19, %zmm18, %zmm14
	vbroadcastss	(%r9,%rdx,4), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm13
	vfmadd231ps	%zmm19, %zmm18, %zmm12
	vbroadcastss	(%r9,%rdx,8), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm11
	vfmadd231ps	%zmm19, %zmm18, %zmm10
	vbroadcastss	(%rbx), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm9
	vfmadd231ps	%zmm19, %zmm18, %zmm8
	vbroadcastss	(%rbx,%rdx,4), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm7
	vfmadd231ps	%zmm19, %zmm18, %zmm6
	vbroadcastss	(%rbx,%rdx,8), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm5
	vfmadd231ps	%zmm19, %zmm18, %zmm4
	vbroadcastss	(%r11), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm3
	vfmadd231ps	%zmm19, %zmm18, %zmm2
	vbroadcastss	(%r11,%rdx,4), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm1
	movq	%r14, %rax
	vandps	(%rax), %zmm16, %zmm17
	vandps	64(%rax), %zmm16, %zmm20
	vbroadcastss	4(%r9), %zmm21
	vfmadd231ps	%zmm18, %zmm19, %zmm0
	vfmadd231ps	%zmm17, %zmm21, %zmm15
	vbroadcastss	4(%r9,%rdx,4), %zmm18
	vfmadd231ps	%zmm21, %zmm20, %zmm14
	vfmadd231ps	%zmm17, %zmm18, %zmm13
	vbroadcastss	4(%r9,%rdx,8), %zmm19
	vfmadd231ps	%zmm18, %zmm20, %zmm12
	vfmadd231ps	%zmm17, %zmm19, %zmm11
	vbroadcastss	4(%rbx), %zmm18
	vfmadd231ps	%zmm19, %zmm20, %zmm10
	vfmadd231ps	%zmm17, %zmm18, %zmm9
	vbroadcastss	4(%rbx,%rdx,4), %zmm19
	vfmadd231ps	%zmm18, %zmm20, %zmm8
	vfmadd231ps	%zmm17, %zmm19, %zmm7
	vbroadcastss	4(%rbx,%rdx,8), %zmm18
	vfmadd231ps	%zmm19, %zmm20, %zmm6
	vfmadd231ps	%zmm17, %zmm18, %zmm5
	vbroadcastss	4(%r11), %zmm19
	vfmadd231ps	%zmm18, %zmm20, %zmm4
	vfmadd231ps	%zmm17, %zmm19, %zmm3
	vbroadcastss	4(%r11,%rdx,4), %zmm18
	vfmadd231ps	%zmm19, %zmm20, %zmm2
	vfmadd231ps	%zmm17, %zmm18, %zmm1
	vfmadd231ps	%zmm20, %zmm18, %zmm0
	prefetcht0	4224(%r14)
	prefetcht0	4288(%r14)
	leaq	128(%r14), %rbp
	movq	%rbp, %rax
	vpslld	$16, (%rax), %zmm17
	vpslld	$16, 64(%rax), %zmm18
	vbroadcastss	8(%r9), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm15
	vfmadd231ps	%zmm19, %zmm18, %zmm14
	vbroadcastss	8(%r9,%rdx,4), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm13
	vfmadd231ps	%zmm19, %zmm18, %zmm12
	vbroadcastss	8(%r9,%rdx,8), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm11
	vfmadd231ps	%zmm19, %zmm18, %zmm10
	vbroadcastss	8(%rbx), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm9
	vfmadd231ps	%zmm19, %zmm18, %zmm8
	vbroadcastss	8(%rbx,%rdx,4), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm7
	vfmadd231ps	%zmm19, %zmm18, %zmm6
	vbroadcastss	8(%rbx,%rdx,8), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm5
	vfmadd231ps	%zmm19, %zmm18, %zmm4
	vbroadcastss	8(%r11), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm3
	vfmadd231ps	%zmm19, %zmm18, %zmm2
	vbroadcastss	8(%r11,%rdx,4), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm1
	vandps	(%rbp), %zmm16, %zmm17
	vandps	64(%rbp), %zmm16, %zmm20
	vfmadd231ps	%zmm18, %zmm19, %zmm0
	vbroadcastss	12(%r9), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm15
	vfmadd231ps	%zmm18, %zmm20, %zmm14
	vbroadcastss	12(%r9,%rdx,4), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm20, %zmm12
	vbroadcastss	12(%r9,%rdx,8), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm20, %zmm10
	vbroadcastss	12(%rbx), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm20, %zmm8
	vbroadcastss	12(%rbx,%rdx,4), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm20, %zmm6
	vbroadcastss	12(%rbx,%rdx,8), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm20, %zmm4
	vbroadcastss	12(%r11), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm20, %zmm2
	vbroadcastss	12(%r11,%rdx,4), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm1
	vfmadd231ps	%zmm20, %zmm18, %zmm0
	addq	$16, %r9
	addq	$16, %rbx
	addq	$16, %r11
	addq	%r12, %r13
	addq	$256, %r14
	addq	$-2, %r15
	cmpq	$1, %r15
	ja	.LBB6_34
	jmp	.LBB6_85
.LBB6_35:
	movq	%r8, %rdi
	shrq	%rdi
	vxorps	%xmm2, %xmm2, %xmm2
	movq	%rsi, %r10
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rdi, %rbx
	movq	%rcx, %r11
	cmpq	$4, %r8
	jb	.LBB6_38
	movq	8(%r9), %r14
	movq	(%r9), %r9
	vbroadcastss	.LCPI6_0(%rip), %zmm4
	movq	%rsi, %r10
	movq	%rcx, %r11
	movq	%rdi, %rbx
	.p2align	4
.LBB6_37:
	prefetcht1	(%r9)
	prefetcht0	4096(%r11)
	prefetcht0	4160(%r11)
	movq	%r11, %r15
	vpslld	$16, (%r15), %zmm5
	vpslld	$16, 64(%r15), %zmm6
	vbroadcastss	(%r10), %zmm7
	vfmadd231ps	%zmm5, %zmm7, %zmm2
	vbroadcastss	(%r10,%rdx,4), %zmm8
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm5, %zmm8, %zmm1
	movq	%r11, %r15
	vandps	(%r15), %zmm4, %zmm5
	vandps	64(%r15), %zmm4, %zmm7
	vfmadd231ps	%zmm6, %zmm8, %zmm0
	vbroadcastss	4(%r10), %zmm6
	vfmadd231ps	%zmm5, %zmm6, %zmm2
	vfmadd231ps	%zmm6, %zmm7, %zmm3
	vbroadcastss	4(%r10,%rdx,4), %zmm6
	vfmadd231ps	%zmm5, %zmm6, %zmm1
	vfmadd231ps	%zmm7, %zmm6, %zmm0
	prefetcht0	4224(%r11)
	prefetcht0	4288(%r11)
	leaq	128(%r11), %r15
	movq	%r15, %r12
	vpslld	$16, (%r12), %zmm5
	vpslld	$16, 64(%r12), %zmm6
	vbroadcastss	8(%r10), %zmm7
	vfmadd231ps	%zmm5, %zmm7, %zmm2
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vbroadcastss	8(%r10,%rdx,4), %zmm7
	vfmadd231ps	%zmm5, %zmm7, %zmm1
	vandps	(%r15), %zmm4, %zmm5
	vandps	64(%r15), %zmm4, %zmm8
	vbroadcastss	12(%r10), %zmm9
	vfmadd231ps	%zmm6, %zmm7, %zmm0
	vfmadd231ps	%zmm5, %zmm9, %zmm2
	vbroadcastss	12(%r10,%rdx,4), %zmm6
	vfmadd231ps	%zmm9, %zmm8, %zmm3
	vfmadd231ps	%zmm5, %zmm6, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm0
	addq	%r14, %r9
	addq	$256, %r11
	addq	$16, %r10
	addq	$-2, %rbx
	cmpq	$1, %rbx
	ja	.LBB6_37
.LBB6_38:
	testq	%rbx, %rbx
	je	.LBB6_40
	prefetcht0	4096(%r11)
	prefetcht0	4160(%r11)
	movq	%r11, %r9
	vpslld	$16, (%r9), %zmm4
	vpslld	$16, 64(%r9), %zmm5
	vbroadcastss	(%r10), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vfmadd231ps	%zmm6, %zmm5, %zmm3
	vbroadcastss	(%r10,%rdx,4), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm1
	vfmadd231ps	%zmm5, %zmm6, %zmm0
	vbroadcastss	.LCPI6_0(%rip), %zmm4
	vandps	(%r11), %zmm4, %zmm5
	vandps	64(%r11), %zmm4, %zmm4
	vbroadcastss	4(%r10), %zmm6
	vfmadd231ps	%zmm5, %zmm6, %zmm2
	vfmadd231ps	%zmm6, %zmm4, %zmm3
	vbroadcastss	4(%r10,%rdx,4), %zmm6
	vfmadd231ps	%zmm5, %zmm6, %zmm1
	vfmadd231ps	%zmm4, %zmm6, %zmm0
.LBB6_40:
	testb	$1, %r8b
	je	.LBB6_42
	shlq	$7, %rdi
	addq	%rdi, %rcx
	vpslld	$16, (%rcx), %zmm4
	vpslld	$16, 64(%rcx), %zmm5
	leaq	(%rsi,%r8,4), %rcx
	vbroadcastss	-4(%rsi,%r8,4), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vfmadd231ps	%zmm6, %zmm5, %zmm3
	vbroadcastss	-4(%rcx,%rdx,4), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm1
	vfmadd231ps	%zmm5, %zmm6, %zmm0
.LBB6_42:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm6
	vmovups	64(%rdi), %zmm4
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI6_1(%rip), %xmm5 {%k1} {z}
	vbroadcastss	%xmm5, %zmm5
	testq	%rsi, %rsi
	je	.LBB6_130
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
	jmp	.LBB6_131
.LBB6_44:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	movq	%r8, %r10
	shrq	%r10
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$4, %r8
	jb	.LBB6_91
	movq	8(%r9), %r15
	movq	(%r9), %r12
	vbroadcastss	.LCPI6_0(%rip), %zmm12
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
	movq	%rsi, %r9
	movq	%rcx, %rbx
	movq	%r10, %r14
	.p2align	4
.LBB6_46:
	prefetcht1	(%r12)
	prefetcht0	4096(%rbx)
	prefetcht0	4160(%rbx)
	movq	%rbx, %r13
	vpslld	$16, (%r13), %zmm13
	vpslld	$16, 64(%r13), %zmm14
	vbroadcastss	(%r9), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm11
	vfmadd231ps	%zmm15, %zmm14, %zmm10
	vbroadcastss	(%r9,%rdx,4), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm9
	vfmadd231ps	%zmm15, %zmm14, %zmm8
	vbroadcastss	(%r9,%rdx,8), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm7
	vfmadd231ps	%zmm15, %zmm14, %zmm6
	vbroadcastss	(%r11), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm5
	vfmadd231ps	%zmm15, %zmm14, %zmm4
	vbroadcastss	(%r11,%rdx,4), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm3
	vfmadd231ps	%zmm15, %zmm14, %zmm2
	vbroadcastss	(%r11,%rdx,8), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm1
	vfmadd231ps	%zmm14, %zmm15, %zmm0
	movq	%rbx, %r13
	vandps	(%r13), %zmm12, %zmm13
	vandps	64(%r13), %zmm12, %zmm14
	vbroadcastss	4(%r9), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm11
	vfmadd231ps	%zmm15, %zmm14, %zmm10
	vbroadcastss	4(%r9,%rdx,4), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm9
	vfmadd231ps	%zmm15, %zmm14, %zmm8
	vbroadcastss	4(%r9,%rdx,8), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm7
	vfmadd231ps	%zmm15, %zmm14, %zmm6
	vbroadcastss	4(%r11), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm5
	vfmadd231ps	%zmm15, %zmm14, %zmm4
	vbroadcastss	4(%r11,%rdx,4), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm3
	vfmadd231ps	%zmm15, %zmm14, %zmm2
	vbroadcastss	4(%r11,%rdx,8), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm1
	prefetcht0	4224(%rbx)
	prefetcht0	4288(%rbx)
	leaq	128(%rbx), %r13
	movq	%r13, %rbp
	vpslld	$16, (%rbp), %zmm13
	vpslld	$16, 64(%rbp), %zmm16
	vfmadd231ps	%zmm14, %zmm15, %zmm0
	vbroadcastss	8(%r9), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm11
	vfmadd231ps	%zmm14, %zmm16, %zmm10
	vbroadcastss	8(%r9,%rdx,4), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm9
	vfmadd231ps	%zmm14, %zmm16, %zmm8
	vbroadcastss	8(%r9,%rdx,8), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm16, %zmm6
	vbroadcastss	8(%r11), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm5
	vfmadd231ps	%zmm14, %zmm16, %zmm4
	vbroadcastss	8(%r11,%rdx,4), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm3
	vfmadd231ps	%zmm14, %zmm16, %zmm2
	vbroadcastss	8(%r11,%rdx,8), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm1
	vfmadd231ps	%zmm16, %zmm14, %zmm0
	vandps	(%r13), %zmm12, %zmm13
	vandps	64(%r13), %zmm12, %zmm14
	vbroadcastss	12(%r9), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm11
	vfmadd231ps	%zmm15, %zmm14, %zmm10
	vbroadcastss	12(%r9,%rdx,4), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm9
	vfmadd231ps	%zmm15, %zmm14, %zmm8
	vbroadcastss	12(%r9,%rdx,8), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm7
	vfmadd231ps	%zmm15, %zmm14, %zmm6
	vbroadcastss	12(%r11), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm5
	vfmadd231ps	%zmm15, %zmm14, %zmm4
	vbroadcastss	12(%r11,%rdx,4), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm3
	vfmadd231ps	%zmm15, %zmm14, %zmm2
	vbroadcastss	12(%r11,%rdx,8), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm1
	vfmadd231ps	%zmm14, %zmm15, %zmm0
	addq	$16, %r9
	addq	$16, %r11
	addq	%r15, %r12
	addq	$256, %rbx
	addq	$-2, %r14
	cmpq	$1, %r14
	ja	.LBB6_46
	jmp	.LBB6_92
.LBB6_47:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rbx
	leaq	(%rsi,%rdi,8), %r11
	movq	%r8, %r10
	shrq	%r10
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$4, %r8
	jb	.LBB6_98
	movq	8(%r9), %r12
	movq	(%r9), %r13
	vbroadcastss	.LCPI6_0(%rip), %zmm14
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
	movq	%rsi, %r9
	movq	%rcx, %r14
	movq	%r10, %r15
	.p2align	4
.LBB6_49:
	prefetcht1	(%r13)
	prefetcht0	4096(%r14)
	prefetcht0	4160(%r14)
	movq	%r14, %rbp
	vpslld	$16, (%rbp), %zmm15
	vpslld	$16, 64(%rbp), %zmm16
	vbroadcastss	(%r9), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm13
	vfmadd231ps	%zmm17, %zmm16, %zmm12
	vbroadcastss	(%r9,%rdx,4), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm11
	vfmadd231ps	%zmm17, %zmm16, %zmm10
	vbroadcastss	(%r9,%rdx,8), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm9
	vfmadd231ps	%zmm17, %zmm16, %zmm8
	vbroadcastss	(%rbx), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm7
	vfmadd231ps	%zmm17, %zmm16, %zmm6
	vbroadcastss	(%rbx,%rdx,4), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm5
	vfmadd231ps	%zmm17, %zmm16, %zmm4
	vbroadcastss	(%rbx,%rdx,8), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm3
	vfmadd231ps	%zmm17, %zmm16, %zmm2
	vbroadcastss	(%r11), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm1
	movq	%r14, %rbp
	vandps	(%rbp), %zmm14, %zmm15
	vandps	64(%rbp), %zmm14, %zmm18
	vbroadcastss	4(%r9), %zmm19
	vfmadd231ps	%zmm16, %zmm17, %zmm0
	vfmadd231ps	%zmm15, %zmm19, %zmm13
	vbroadcastss	4(%r9,%rdx,4), %zmm16
	vfmadd231ps	%zmm19, %zmm18, %zmm12
	vfmadd231ps	%zmm15, %zmm16, %zmm11
	vbroadcastss	4(%r9,%rdx,8), %zmm17
	vfmadd231ps	%zmm16, %zmm18, %zmm10
	vfmadd231ps	%zmm15, %zmm17, %zmm9
	vbroadcastss	4(%rbx), %zmm16
	vfmadd231ps	%zmm17, %zmm18, %zmm8
	vfmadd231ps	%zmm15, %zmm16, %zmm7
	vbroadcastss	4(%rbx,%rdx,4), %zmm17
	vfmadd231ps	%zmm16, %zmm18, %zmm6
	vfmadd231ps	%zmm15, %zmm17, %zmm5
	vbroadcastss	4(%rbx,%rdx,8), %zmm16
	vfmadd231ps	%zmm17, %zmm18, %zmm4
	vfmadd231ps	%zmm15, %zmm16, %zmm3
	vbroadcastss	4(%r11), %zmm17
	vfmadd231ps	%zmm16, %zmm18, %zmm2
	vfmadd231ps	%zmm15, %zmm17, %zmm1
	vfmadd231ps	%zmm18, %zmm17, %zmm0
	prefetcht0	4224(%r14)
	prefetcht0	4288(%r14)
	leaq	128(%r14), %rax
	movq	%rax, %rbp
	vpslld	$16, (%rbp), %zmm15
	vpslld	$16, 64(%rbp), %zmm16
	vbroadcastss	8(%r9), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm13
	vfmadd231ps	%zmm17, %zmm16, %zmm12
	vbroadcastss	8(%r9,%rdx,4), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm11
	vfmadd231ps	%zmm17, %zmm16, %zmm10
	vbroadcastss	8(%r9,%rdx,8), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm9
	vfmadd231ps	%zmm17, %zmm16, %zmm8
	vbroadcastss	8(%rbx), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm7
	vfmadd231ps	%zmm17, %zmm16, %zmm6
	vbroadcastss	8(%rbx,%rdx,4), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm5
	vfmadd231ps	%zmm17, %zmm16, %zmm4
	vbroadcastss	8(%rbx,%rdx,8), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm3
	vfmadd231ps	%zmm17, %zmm16, %zmm2
	vbroadcastss	8(%r11), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm1
	vandps	(%rax), %zmm14, %zmm15
	vandps	64(%rax), %zmm14, %zmm18
	vfmadd231ps	%zmm16, %zmm17, %zmm0
	vbroadcastss	12(%r9), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm13
	vfmadd231ps	%zmm16, %zmm18, %zmm12
	vbroadcastss	12(%r9,%rdx,4), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm18, %zmm10
	vbroadcastss	12(%r9,%rdx,8), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm18, %zmm8
	vbroadcastss	12(%rbx), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm18, %zmm6
	vbroadcastss	12(%rbx,%rdx,4), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm18, %zmm4
	vbroadcastss	12(%rbx,%rdx,8), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm18, %zmm2
	vbroadcastss	12(%r11), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm1
	vfmadd231ps	%zmm18, %zmm16, %zmm0
	addq	$16, %r9
	addq	$16, %rbx
	addq	$16, %r11
	addq	%r12, %r13
	addq	$256, %r14
	addq	$-2, %r15
	cmpq	$1, %r15
	ja	.LBB6_49
	jmp	.LBB6_99
.LBB6_50:
	leaq	(%rdx,%rdx,2), %rax
	leaq	(%rsi,%rax,4), %r15
	movq	%rax, -16(%rsp)
	leaq	(%rsi,%rax,8), %r14
	leaq	(%rdx,%rdx,8), %rax
	movq	%rax, -8(%rsp)
	leaq	(%rsi,%rax,4), %rbx
	movq	%r8, %r11
	shrq	%r11
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$4, %r8
	jb	.LBB6_105
	movq	8(%r9), %rbp
	movq	(%r9), %rdi
	vbroadcastss	.LCPI6_0(%rip), %zmm22
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
	movq	%rsi, %r9
	movq	%rcx, %r12
	movq	%r11, %r13
	.p2align	4
.LBB6_52:
	prefetcht1	(%rdi)
	prefetcht0	4096(%r12)
	prefetcht0	4160(%r12)
	movq	%r12, %rax
	vpslld	$16, (%rax), %zmm23
	vpslld	$16, 64(%rax), %zmm24
	vbroadcastss	(%r9), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm21
	vfmadd231ps	%zmm25, %zmm24, %zmm20
	vbroadcastss	(%r9,%rdx,4), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm19
	vfmadd231ps	%zmm25, %zmm24, %zmm18
	vbroadcastss	(%r9,%rdx,8), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm17
	vfmadd231ps	%zmm25, %zmm24, %zmm16
	vbroadcastss	(%r15), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm15
	vfmadd231ps	%zmm25, %zmm24, %zmm14
	vbroadcastss	(%r15,%rdx,4), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm13
	vfmadd231ps	%zmm25, %zmm24, %zmm12
	vbroadcastss	(%r15,%rdx,8), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm11
	vfmadd231ps	%zmm25, %zmm24, %zmm10
	vbroadcastss	(%r14), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm9
	vfmadd231ps	%zmm25, %zmm24, %zmm8
	vbroadcastss	(%r14,%rdx,4), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm7
	vfmadd231ps	%zmm25, %zmm24, %zmm6
	vbroadcastss	(%r14,%rdx,8), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm5
	vfmadd231ps	%zmm25, %zmm24, %zmm4
	vbroadcastss	(%rbx), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm3
	vfmadd231ps	%zmm25, %zmm24, %zmm2
	vbroadcastss	(%rbx,%rdx,4), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm1
	vfmadd231ps	%zmm24, %zmm25, %zmm0
	movq	%r12, %rax
	vandps	(%rax), %zmm22, %zmm23
	vandps	64(%rax), %zmm22, %zmm24
	vbroadcastss	4(%r9), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm21
	vfmadd231ps	%zmm25, %zmm24, %zmm20
	vbroadcastss	4(%r9,%rdx,4), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm19
	vfmadd231ps	%zmm25, %zmm24, %zmm18
	vbroadcastss	4(%r9,%rdx,8), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm17
	vfmadd231ps	%zmm25, %zmm24, %zmm16
	vbroadcastss	4(%r15), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm15
	vfmadd231ps	%zmm25, %zmm24, %zmm14
	vbroadcastss	4(%r15,%rdx,4), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm13
	vfmadd231ps	%zmm25, %zmm24, %zmm12
	vbroadcastss	4(%r15,%rdx,8), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm11
	vfmadd231ps	%zmm25, %zmm24, %zmm10
	vbroadcastss	4(%r14), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm9
	vfmadd231ps	%zmm25, %zmm24, %zmm8
	vbroadcastss	4(%r14,%rdx,4), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm7
	vfmadd231ps	%zmm25, %zmm24, %zmm6
	vbroadcastss	4(%r14,%rdx,8), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm5
	vfmadd231ps	%zmm25, %zmm24, %zmm4
	vbroadcastss	4(%rbx), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm3
	vfmadd231ps	%zmm25, %zmm24, %zmm2
	vbroadcastss	4(%rbx,%rdx,4), %zmm26
	vfmadd231ps	%zmm23, %zmm26, %zmm1
	prefetcht0	4224(%r12)
	prefetcht0	4288(%r12)
	leaq	128(%r12), %r10
	movq	%r10, %rax
	vpslld	$16, (%rax), %zmm25
	vpslld	$16, 64(%rax), %zmm23
	vbroadcastss	8(%r9), %zmm27
	vfmadd231ps	%zmm24, %zmm26, %zmm0
	vfmadd231ps	%zmm25, %zmm27, %zmm21
	vbroadcastss	8(%r9,%rdx,4), %zmm24
	vfmadd231ps	%zmm27, %zmm23, %zmm20
	vfmadd231ps	%zmm25, %zmm24, %zmm19
	vbroadcastss	8(%r9,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm23, %zmm18
	vfmadd231ps	%zmm25, %zmm26, %zmm17
	vbroadcastss	8(%r15), %zmm24
	vfmadd231ps	%zmm26, %zmm23, %zmm16
	vfmadd231ps	%zmm25, %zmm24, %zmm15
	vbroadcastss	8(%r15,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm23, %zmm14
	vfmadd231ps	%zmm25, %zmm26, %zmm13
	vbroadcastss	8(%r15,%rdx,8), %zmm24
	vfmadd231ps	%zmm26, %zmm23, %zmm12
	vfmadd231ps	%zmm25, %zmm24, %zmm11
	vbroadcastss	8(%r14), %zmm26
	vfmadd231ps	%zmm24, %zmm23, %zmm10
	vfmadd231ps	%zmm25, %zmm26, %zmm9
	vbroadcastss	8(%r14,%rdx,4), %zmm24
	vfmadd231ps	%zmm26, %zmm23, %zmm8
	vfmadd231ps	%zmm25, %zmm24, %zmm7
	vbroadcastss	8(%r14,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm23, %zmm6
	vfmadd231ps	%zmm25, %zmm26, %zmm5
	vbroadcastss	8(%rbx), %zmm24
	vfmadd231ps	%zmm26, %zmm23, %zmm4
	vfmadd231ps	%zmm25, %zmm24, %zmm3
	vbroadcastss	8(%rbx,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm23, %zmm2
	vfmadd231ps	%zmm25, %zmm26, %zmm1
	vfmadd231ps	%zmm23, %zmm26, %zmm0
	vandps	(%r10), %zmm22, %zmm23
	vandps	64(%r10), %zmm22, %zmm24
	vbroadcastss	12(%r9), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm21
	vfmadd231ps	%zmm25, %zmm24, %zmm20
	vbroadcastss	12(%r9,%rdx,4), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm19
	vfmadd231ps	%zmm25, %zmm24, %zmm18
	vbroadcastss	12(%r9,%rdx,8), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm17
	vfmadd231ps	%zmm25, %zmm24, %zmm16
	vbroadcastss	12(%r15), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm15
	vfmadd231ps	%zmm25, %zmm24, %zmm14
	vbroadcastss	12(%r15,%rdx,4), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm13
	vfmadd231ps	%zmm25, %zmm24, %zmm12
	vbroadcastss	12(%r15,%rdx,8), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm11
	vfmadd231ps	%zmm25, %zmm24, %zmm10
	vbroadcastss	12(%r14), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm9
	vfmadd231ps	%zmm25, %zmm24, %zmm8
	vbroadcastss	12(%r14,%rdx,4), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm7
	vfmadd231ps	%zmm25, %zmm24, %zmm6
	vbroadcastss	12(%r14,%rdx,8), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm5
	vfmadd231ps	%zmm25, %zmm24, %zmm4
	vbroadcastss	12(%rbx), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm3
	vfmadd231ps	%zmm25, %zmm24, %zmm2
	vbroadcastss	12(%rbx,%rdx,4), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm1
	vfmadd231ps	%zmm24, %zmm25, %zmm0
	addq	$16, %r9
	addq	$16, %r15
	addq	$16, %r14
	addq	$16, %rbx
	addq	%rbp, %rdi
	addq	$256, %r12
	addq	$-2, %r13
	cmpq	$1, %r13
	ja	.LBB6_52
	jmp	.LBB6_106
.LBB6_53:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rbx
	leaq	(%rsi,%rdi,8), %r11
	movq	%r8, %r10
	shrq	%r10
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$4, %r8
	jb	.LBB6_112
	movq	8(%r9), %r12
	movq	(%r9), %r13
	vbroadcastss	.LCPI6_0(%rip), %zmm18
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
	movq	%rsi, %r9
	movq	%rcx, %r14
	movq	%r10, %r15
	.p2align	4
.LBB6_55:
	prefetcht1	(%r13)
	prefetcht0	4096(%r14)
	prefetcht0	4160(%r14)
	movq	%r14, %rax
	vpslld	$16, (%rax), %zmm19
	vpslld	$16, 64(%rax), %zmm20
	vbroadcastss	(%r9), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm17
	vfmadd231ps	%zmm21, %zmm20, %zmm16
	vbroadcastss	(%r9,%rdx,4), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm15
	vfmadd231ps	%zmm21, %zmm20, %zmm14
	vbroadcastss	(%r9,%rdx,8), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm13
	vfmadd231ps	%zmm21, %zmm20, %zmm12
	vbroadcastss	(%rbx), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm11
	vfmadd231ps	%zmm21, %zmm20, %zmm10
	vbroadcastss	(%rbx,%rdx,4), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm9
	vfmadd231ps	%zmm21, %zmm20, %zmm8
	vbroadcastss	(%rbx,%rdx,8), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm7
	vfmadd231ps	%zmm21, %zmm20, %zmm6
	vbroadcastss	(%r11), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm5
	vfmadd231ps	%zmm21, %zmm20, %zmm4
	vbroadcastss	(%r11,%rdx,4), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm3
	vfmadd231ps	%zmm21, %zmm20, %zmm2
	vbroadcastss	(%r11,%rdx,8), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm1
	movq	%r14, %rax
	vandps	(%rax), %zmm18, %zmm19
	vandps	64(%rax), %zmm18, %zmm22
	vbroadcastss	4(%r9), %zmm23
	vfmadd231ps	%zmm20, %zmm21, %zmm0
	vfmadd231ps	%zmm19, %zmm23, %zmm17
	vbroadcastss	4(%r9,%rdx,4), %zmm20
	vfmadd231ps	%zmm23, %zmm22, %zmm16
	vfmadd231ps	%zmm19, %zmm20, %zmm15
	vbroadcastss	4(%r9,%rdx,8), %zmm21
	vfmadd231ps	%zmm20, %zmm22, %zmm14
	vfmadd231ps	%zmm19, %zmm21, %zmm13
	vbroadcastss	4(%rbx), %zmm20
	vfmadd231ps	%zmm21, %zmm22, %zmm12
	vfmadd231ps	%zmm19, %zmm20, %zmm11
	vbroadcastss	4(%rbx,%rdx,4), %zmm21
	vfmadd231ps	%zmm20, %zmm22, %zmm10
	vfmadd231ps	%zmm19, %zmm21, %zmm9
	vbroadcastss	4(%rbx,%rdx,8), %zmm20
	vfmadd231ps	%zmm21, %zmm22, %zmm8
	vfmadd231ps	%zmm19, %zmm20, %zmm7
	vbroadcastss	4(%r11), %zmm21
	vfmadd231ps	%zmm20, %zmm22, %zmm6
	vfmadd231ps	%zmm19, %zmm21, %zmm5
	vbroadcastss	4(%r11,%rdx,4), %zmm20
	vfmadd231ps	%zmm21, %zmm22, %zmm4
	vfmadd231ps	%zmm19, %zmm20, %zmm3
	vbroadcastss	4(%r11,%rdx,8), %zmm21
	vfmadd231ps	%zmm20, %zmm22, %zmm2
	vfmadd231ps	%zmm19, %zmm21, %zmm1
	vfmadd231ps	%zmm22, %zmm21, %zmm0
	prefetcht0	4224(%r14)
	prefetcht0	4288(%r14)
	leaq	128(%r14), %rbp
	movq	%rbp, %rax
	vpslld	$16, (%rax), %zmm19
	vpslld	$16, 64(%rax), %zmm20
	vbroadcastss	8(%r9), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm17
	vfmadd231ps	%zmm21, %zmm20, %zmm16
	vbroadcastss	8(%r9,%rdx,4), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm15
	vfmadd231ps	%zmm21, %zmm20, %zmm14
	vbroadcastss	8(%r9,%rdx,8), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm13
	vfmadd231ps	%zmm21, %zmm20, %zmm12
	vbroadcastss	8(%rbx), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm11
	vfmadd231ps	%zmm21, %zmm20, %zmm10
	vbroadcastss	8(%rbx,%rdx,4), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm9
	vfmadd231ps	%zmm21, %zmm20, %zmm8
	vbroadcastss	8(%rbx,%rdx,8), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm7
	vfmadd231ps	%zmm21, %zmm20, %zmm6
	vbroadcastss	8(%r11), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm5
	vfmadd231ps	%zmm21, %zmm20, %zmm4
	vbroadcastss	8(%r11,%rdx,4), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm3
	vfmadd231ps	%zmm21, %zmm20, %zmm2
	vbroadcastss	8(%r11,%rdx,8), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm1
	vandps	(%rbp), %zmm18, %zmm19
	vandps	64(%rbp), %zmm18, %zmm22
	vfmadd231ps	%zmm20, %zmm21, %zmm0
	vbroadcastss	12(%r9), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm17
	vfmadd231ps	%zmm20, %zmm22, %zmm16
	vbroadcastss	12(%r9,%rdx,4), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm22, %zmm14
	vbroadcastss	12(%r9,%rdx,8), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm22, %zmm12
	vbroadcastss	12(%rbx), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm22, %zmm10
	vbroadcastss	12(%rbx,%rdx,4), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm22, %zmm8
	vbroadcastss	12(%rbx,%rdx,8), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm22, %zmm6
	vbroadcastss	12(%r11), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm22, %zmm4
	vbroadcastss	12(%r11,%rdx,4), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm22, %zmm2
	vbroadcastss	12(%r11,%rdx,8), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm1
	vfmadd231ps	%zmm22, %zmm20, %zmm0
	addq	$16, %r9
	addq	$16, %rbx
	addq	$16, %r11
	addq	%r12, %r13
	addq	$256, %r14
	addq	$-2, %r15
	cmpq	$1, %r15
	ja	.LBB6_55
	jmp	.LBB6_113
.LBB6_56:
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
	movq	%rsi, %r9
	movq	%r11, %r13
	movq	%rcx, %r12
.LBB6_57:
	testq	%r13, %r13
	je	.LBB6_59
	prefetcht0	4096(%r12)
	prefetcht0	4160(%r12)
	movq	%r12, %rax
	vpslld	$16, (%rax), %zmm24
	vpslld	$16, 64(%rax), %zmm25
	vbroadcastss	(%r9), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm23
	vfmadd231ps	%zmm26, %zmm25, %zmm22
	vbroadcastss	(%r9,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm21
	vfmadd231ps	%zmm26, %zmm25, %zmm20
	vbroadcastss	(%r9,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm19
	vfmadd231ps	%zmm26, %zmm25, %zmm18
	vbroadcastss	(%r15), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm17
	vfmadd231ps	%zmm26, %zmm25, %zmm16
	vbroadcastss	(%r15,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm15
	vfmadd231ps	%zmm26, %zmm25, %zmm14
	vbroadcastss	(%r15,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm13
	vfmadd231ps	%zmm26, %zmm25, %zmm12
	vbroadcastss	(%r14), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm11
	vfmadd231ps	%zmm26, %zmm25, %zmm10
	vbroadcastss	(%r14,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm9
	vfmadd231ps	%zmm26, %zmm25, %zmm8
	vbroadcastss	(%r14,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm7
	vfmadd231ps	%zmm26, %zmm25, %zmm6
	vbroadcastss	(%rbx), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm5
	vfmadd231ps	%zmm26, %zmm25, %zmm4
	vbroadcastss	(%rbx,%rdx,4), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm3
	vfmadd231ps	%zmm26, %zmm25, %zmm2
	vbroadcastss	(%rbx,%rdx,8), %zmm26
	vfmadd231ps	%zmm24, %zmm26, %zmm1
	vfmadd231ps	%zmm25, %zmm26, %zmm0
	vbroadcastss	.LCPI6_0(%rip), %zmm24
	vandps	(%r12), %zmm24, %zmm25
	vandps	64(%r12), %zmm24, %zmm24
	vbroadcastss	4(%r9), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm23
	vfmadd231ps	%zmm26, %zmm24, %zmm22
	vbroadcastss	4(%r9,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm21
	vfmadd231ps	%zmm26, %zmm24, %zmm20
	vbroadcastss	4(%r9,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm19
	vfmadd231ps	%zmm26, %zmm24, %zmm18
	vbroadcastss	4(%r15), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm17
	vfmadd231ps	%zmm26, %zmm24, %zmm16
	vbroadcastss	4(%r15,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm15
	vfmadd231ps	%zmm26, %zmm24, %zmm14
	vbroadcastss	4(%r15,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm13
	vfmadd231ps	%zmm26, %zmm24, %zmm12
	vbroadcastss	4(%r14), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm11
	vfmadd231ps	%zmm26, %zmm24, %zmm10
	vbroadcastss	4(%r14,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm9
	vfmadd231ps	%zmm26, %zmm24, %zmm8
	vbroadcastss	4(%r14,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm7
	vfmadd231ps	%zmm26, %zmm24, %zmm6
	vbroadcastss	4(%rbx), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm5
	vfmadd231ps	%zmm26, %zmm24, %zmm4
	vbroadcastss	4(%rbx,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm3
	vfmadd231ps	%zmm26, %zmm24, %zmm2
	vbroadcastss	4(%rbx,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm1
	vfmadd231ps	%zmm24, %zmm26, %zmm0
.LBB6_59:
	movq	56(%rsp), %r9
	testb	$1, %r8b
	je	.LBB6_61
	shlq	$7, %r11
	addq	%r11, %rcx
	vpslld	$16, (%rcx), %zmm25
	vpslld	$16, 64(%rcx), %zmm24
	leaq	(%rsi,%r8,4), %rcx
	vbroadcastss	-4(%rsi,%r8,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm23
	vfmadd231ps	%zmm26, %zmm24, %zmm22
	vbroadcastss	-4(%rcx,%rdx,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm21
	vfmadd231ps	%zmm26, %zmm24, %zmm20
	vbroadcastss	-4(%rcx,%rdx,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm19
	vfmadd231ps	%zmm26, %zmm24, %zmm18
	movq	-16(%rsp), %rdi
	vbroadcastss	-4(%rcx,%rdi,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm17
	vfmadd231ps	%zmm26, %zmm24, %zmm16
	movq	%rdx, %rax
	shlq	$4, %rax
	vbroadcastss	-4(%rax,%rcx), %zmm26
	leaq	(%rsi,%r8,4), %rax
	addq	$-4, %rax
	vfmadd231ps	%zmm25, %zmm26, %zmm15
	vfmadd231ps	%zmm26, %zmm24, %zmm14
	leaq	(%rdx,%rdx,4), %rsi
	vbroadcastss	-4(%rcx,%rsi,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm13
	vfmadd231ps	%zmm26, %zmm24, %zmm12
	vbroadcastss	-4(%rcx,%rdi,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm11
	vfmadd231ps	%zmm26, %zmm24, %zmm10
	movq	-8(%rsp), %r8
	leaq	(%r8,%r8,2), %rdi
	addq	%rdx, %rdi
	vbroadcastss	(%rax,%rdi), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm9
	vfmadd231ps	%zmm26, %zmm24, %zmm8
	imulq	$44, %rdx, %rax
	shlq	$5, %rdx
	vbroadcastss	-4(%rdx,%rcx), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm7
	vfmadd231ps	%zmm26, %zmm24, %zmm6
	vbroadcastss	-4(%rcx,%r8,4), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm5
	vfmadd231ps	%zmm26, %zmm24, %zmm4
	vbroadcastss	-4(%rcx,%rsi,8), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm3
	vfmadd231ps	%zmm26, %zmm24, %zmm2
	vbroadcastss	-4(%rax,%rcx), %zmm26
	vfmadd231ps	%zmm25, %zmm26, %zmm1
	vfmadd231ps	%zmm24, %zmm26, %zmm0
.LBB6_61:
	movq	(%r9), %rcx
	movq	8(%r9), %rdx
	movq	16(%r9), %rax
	movq	24(%r9), %rsi
	vmovups	(%rax), %zmm26
	vmovups	64(%rax), %zmm24
	cmpl	$0, 40(%r9)
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI6_1(%rip), %xmm25 {%k1} {z}
	vbroadcastss	%xmm25, %zmm25
	testq	%rsi, %rsi
	je	.LBB6_119
	movq	32(%r9), %rax
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
	jmp	.LBB6_138
.LBB6_63:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	movq	%rsi, %r9
	movq	%r10, %r14
	movq	%rcx, %rbx
.LBB6_64:
	testq	%r14, %r14
	je	.LBB6_66
	prefetcht0	4096(%rbx)
	prefetcht0	4160(%rbx)
	movq	%rbx, %r14
	vpslld	$16, (%r14), %zmm10
	vpslld	$16, 64(%r14), %zmm11
	vbroadcastss	(%r9), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm9
	vfmadd231ps	%zmm12, %zmm11, %zmm8
	vbroadcastss	(%r9,%rdx,4), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm11, %zmm6
	vbroadcastss	(%r9,%rdx,8), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm11, %zmm4
	vbroadcastss	(%r11), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm11, %zmm2
	vbroadcastss	(%r11,%rdx,4), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm1
	vfmadd231ps	%zmm11, %zmm12, %zmm0
	vbroadcastss	.LCPI6_0(%rip), %zmm10
	vandps	(%rbx), %zmm10, %zmm11
	vandps	64(%rbx), %zmm10, %zmm10
	vbroadcastss	4(%r9), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm9
	vfmadd231ps	%zmm12, %zmm10, %zmm8
	vbroadcastss	4(%r9,%rdx,4), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm10, %zmm6
	vbroadcastss	4(%r9,%rdx,8), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm10, %zmm4
	vbroadcastss	4(%r11), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm3
	vfmadd231ps	%zmm12, %zmm10, %zmm2
	vbroadcastss	4(%r11,%rdx,4), %zmm12
	vfmadd231ps	%zmm11, %zmm12, %zmm1
	vfmadd231ps	%zmm10, %zmm12, %zmm0
.LBB6_66:
	testb	$1, %r8b
	je	.LBB6_68
	shlq	$7, %r10
	addq	%r10, %rcx
	vpslld	$16, (%rcx), %zmm10
	vpslld	$16, 64(%rcx), %zmm11
	vbroadcastss	-4(%rsi,%r8,4), %zmm12
	leaq	(%rsi,%r8,4), %rcx
	vfmadd231ps	%zmm10, %zmm12, %zmm9
	vbroadcastss	-4(%rcx,%rdx,4), %zmm13
	vfmadd231ps	%zmm12, %zmm11, %zmm8
	vfmadd231ps	%zmm10, %zmm13, %zmm7
	vbroadcastss	-4(%rcx,%rdx,8), %zmm12
	vfmadd231ps	%zmm13, %zmm11, %zmm6
	vfmadd231ps	%zmm10, %zmm12, %zmm5
	vbroadcastss	-4(%rcx,%rdi,4), %zmm13
	vfmadd231ps	%zmm12, %zmm11, %zmm4
	vfmadd231ps	%zmm10, %zmm13, %zmm3
	vfmadd231ps	%zmm13, %zmm11, %zmm2
	shlq	$4, %rdx
	vbroadcastss	-4(%rdx,%rcx), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm1
	vfmadd231ps	%zmm11, %zmm12, %zmm0
.LBB6_68:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm12
	vmovups	64(%rdi), %zmm10
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI6_1(%rip), %xmm11 {%k1} {z}
	vbroadcastss	%xmm11, %zmm11
	testq	%rsi, %rsi
	je	.LBB6_120
	movq	32(%rax), %rax
	vaddps	%zmm12, %zmm9, %zmm9
	vaddps	(%rsi), %zmm9, %zmm9
	vmaxps	%zmm9, %zmm11, %zmm9
	vmovups	%zmm9, (%rcx)
	vaddps	%zmm10, %zmm8, %zmm8
	vaddps	64(%rsi), %zmm8, %zmm8
	vmaxps	%zmm8, %zmm11, %zmm8
	vmovups	%zmm8, 64(%rcx)
	vaddps	%zmm12, %zmm7, %zmm7
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
	jmp	.LBB6_121
.LBB6_70:
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
	movq	%rsi, %r9
	movq	%r11, %r13
	movq	%rcx, %r12
.LBB6_71:
	testq	%r13, %r13
	je	.LBB6_73
	prefetcht0	4096(%r12)
	prefetcht0	4160(%r12)
	movq	%r12, %rax
	vpslld	$16, (%rax), %zmm20
	vpslld	$16, 64(%rax), %zmm21
	vbroadcastss	(%r9), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm19
	vfmadd231ps	%zmm22, %zmm21, %zmm18
	vbroadcastss	(%r9,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm17
	vfmadd231ps	%zmm22, %zmm21, %zmm16
	vbroadcastss	(%r9,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm15
	vfmadd231ps	%zmm22, %zmm21, %zmm14
	vbroadcastss	(%r15), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	vbroadcastss	(%r15,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm11
	vfmadd231ps	%zmm22, %zmm21, %zmm10
	vbroadcastss	(%r15,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm9
	vfmadd231ps	%zmm22, %zmm21, %zmm8
	vbroadcastss	(%r14), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm7
	vfmadd231ps	%zmm22, %zmm21, %zmm6
	vbroadcastss	(%r14,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm5
	vfmadd231ps	%zmm22, %zmm21, %zmm4
	vbroadcastss	(%r14,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm3
	vfmadd231ps	%zmm22, %zmm21, %zmm2
	vbroadcastss	(%rbx), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm1
	vfmadd231ps	%zmm21, %zmm22, %zmm0
	vbroadcastss	.LCPI6_0(%rip), %zmm20
	vandps	(%r12), %zmm20, %zmm21
	vandps	64(%r12), %zmm20, %zmm20
	vbroadcastss	4(%r9), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm19
	vfmadd231ps	%zmm22, %zmm20, %zmm18
	vbroadcastss	4(%r9,%rdx,4), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm17
	vfmadd231ps	%zmm22, %zmm20, %zmm16
	vbroadcastss	4(%r9,%rdx,8), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm15
	vfmadd231ps	%zmm22, %zmm20, %zmm14
	vbroadcastss	4(%r15), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm20, %zmm12
	vbroadcastss	4(%r15,%rdx,4), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm11
	vfmadd231ps	%zmm22, %zmm20, %zmm10
	vbroadcastss	4(%r15,%rdx,8), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm9
	vfmadd231ps	%zmm22, %zmm20, %zmm8
	vbroadcastss	4(%r14), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm7
	vfmadd231ps	%zmm22, %zmm20, %zmm6
	vbroadcastss	4(%r14,%rdx,4), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm5
	vfmadd231ps	%zmm22, %zmm20, %zmm4
	vbroadcastss	4(%r14,%rdx,8), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm3
	vfmadd231ps	%zmm22, %zmm20, %zmm2
	vbroadcastss	4(%rbx), %zmm22
	vfmadd231ps	%zmm21, %zmm22, %zmm1
	vfmadd231ps	%zmm20, %zmm22, %zmm0
.LBB6_73:
	movq	56(%rsp), %r9
	testb	$1, %r8b
	je	.LBB6_75
	shlq	$7, %r11
	addq	%r11, %rcx
	vpslld	$16, (%rcx), %zmm20
	vpslld	$16, 64(%rcx), %zmm21
	leaq	(%rsi,%r8,4), %rcx
	leaq	(%rsi,%r8,4), %rdi
	addq	$-4, %rdi
	vbroadcastss	-4(%rsi,%r8,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm19
	vfmadd231ps	%zmm22, %zmm21, %zmm18
	vbroadcastss	-4(%rcx,%rdx,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm17
	vfmadd231ps	%zmm22, %zmm21, %zmm16
	vbroadcastss	-4(%rcx,%rdx,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm15
	vfmadd231ps	%zmm22, %zmm21, %zmm14
	movq	-16(%rsp), %rsi
	vbroadcastss	-4(%rcx,%rsi,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm13
	vfmadd231ps	%zmm22, %zmm21, %zmm12
	movq	%rdx, %rax
	shlq	$4, %rax
	vbroadcastss	-4(%rax,%rcx), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm11
	vfmadd231ps	%zmm22, %zmm21, %zmm10
	leaq	(%rdx,%rdx,4), %rax
	vbroadcastss	-4(%rcx,%rax,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm9
	vfmadd231ps	%zmm22, %zmm21, %zmm8
	vbroadcastss	-4(%rcx,%rsi,8), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm7
	movq	-8(%rsp), %rsi
	leaq	(%rsi,%rsi,2), %rax
	addq	%rdx, %rax
	vbroadcastss	(%rdi,%rax), %zmm23
	vfmadd231ps	%zmm22, %zmm21, %zmm6
	vfmadd231ps	%zmm20, %zmm23, %zmm5
	vfmadd231ps	%zmm23, %zmm21, %zmm4
	shlq	$5, %rdx
	vbroadcastss	-4(%rdx,%rcx), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm3
	vfmadd231ps	%zmm22, %zmm21, %zmm2
	vbroadcastss	-4(%rcx,%rsi,4), %zmm22
	vfmadd231ps	%zmm20, %zmm22, %zmm1
	vfmadd231ps	%zmm21, %zmm22, %zmm0
.LBB6_75:
	movq	(%r9), %rcx
	movq	8(%r9), %rdx
	movq	16(%r9), %rax
	movq	24(%r9), %rsi
	vmovups	(%rax), %zmm22
	vmovups	64(%rax), %zmm20
	cmpl	$0, 40(%r9)
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI6_1(%rip), %xmm21 {%k1} {z}
	vbroadcastss	%xmm21, %zmm21
	testq	%rsi, %rsi
	je	.LBB6_122
	movq	32(%r9), %rax
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
	jmp	.LBB6_139
.LBB6_77:
	movq	%rsi, %r9
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%r10, %r14
	movq	%rcx, %rbx
.LBB6_78:
	testq	%r14, %r14
	je	.LBB6_80
	prefetcht0	4096(%rbx)
	prefetcht0	4160(%rbx)
	movq	%rbx, %r14
	vpslld	$16, (%r14), %zmm8
	vpslld	$16, 64(%r14), %zmm9
	vbroadcastss	(%r9), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm9, %zmm7
	vbroadcastss	(%r9,%rdx,4), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm6
	vfmadd231ps	%zmm10, %zmm9, %zmm4
	vbroadcastss	(%r9,%rdx,8), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vbroadcastss	(%r11), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm9, %zmm10, %zmm0
	vbroadcastss	.LCPI6_0(%rip), %zmm8
	vandps	(%rbx), %zmm8, %zmm9
	vandps	64(%rbx), %zmm8, %zmm8
	vbroadcastss	4(%r9), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm8, %zmm7
	vbroadcastss	4(%r9,%rdx,4), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm6
	vfmadd231ps	%zmm10, %zmm8, %zmm4
	vbroadcastss	4(%r9,%rdx,8), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm8, %zmm2
	vbroadcastss	4(%r11), %zmm10
	vfmadd231ps	%zmm9, %zmm10, %zmm1
	vfmadd231ps	%zmm8, %zmm10, %zmm0
.LBB6_80:
	testb	$1, %r8b
	je	.LBB6_82
	shlq	$7, %r10
	addq	%r10, %rcx
	vpslld	$16, (%rcx), %zmm8
	vpslld	$16, 64(%rcx), %zmm9
	leaq	(%rsi,%r8,4), %rcx
	vbroadcastss	-4(%rsi,%r8,4), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm9, %zmm7
	vbroadcastss	-4(%rcx,%rdx,4), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm6
	vfmadd231ps	%zmm10, %zmm9, %zmm4
	vbroadcastss	-4(%rcx,%rdx,8), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vbroadcastss	-4(%rcx,%rdi,4), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm9, %zmm10, %zmm0
.LBB6_82:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm10
	vmovups	64(%rdi), %zmm8
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI6_1(%rip), %xmm9 {%k1} {z}
	vbroadcastss	%xmm9, %zmm9
	testq	%rsi, %rsi
	je	.LBB6_125
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
	jmp	.LBB6_139
.LBB6_84:
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
	movq	%rsi, %r9
	movq	%r10, %r15
	movq	%rcx, %r14
.LBB6_85:
	testq	%r15, %r15
	je	.LBB6_87
	prefetcht0	4096(%r14)
	prefetcht0	4160(%r14)
	movq	%r14, %rax
	vpslld	$16, (%rax), %zmm16
	vpslld	$16, 64(%rax), %zmm17
	vbroadcastss	(%r9), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm15
	vfmadd231ps	%zmm18, %zmm17, %zmm14
	vbroadcastss	(%r9,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm17, %zmm12
	vbroadcastss	(%r9,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm17, %zmm10
	vbroadcastss	(%rbx), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm17, %zmm8
	vbroadcastss	(%rbx,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm17, %zmm6
	vbroadcastss	(%rbx,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm17, %zmm4
	vbroadcastss	(%r11), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm17, %zmm2
	vbroadcastss	(%r11,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm1
	vfmadd231ps	%zmm17, %zmm18, %zmm0
	vbroadcastss	.LCPI6_0(%rip), %zmm16
	vandps	(%r14), %zmm16, %zmm17
	vandps	64(%r14), %zmm16, %zmm16
	vbroadcastss	4(%r9), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm15
	vfmadd231ps	%zmm18, %zmm16, %zmm14
	vbroadcastss	4(%r9,%rdx,4), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm16, %zmm12
	vbroadcastss	4(%r9,%rdx,8), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm16, %zmm10
	vbroadcastss	4(%rbx), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm16, %zmm8
	vbroadcastss	4(%rbx,%rdx,4), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm16, %zmm6
	vbroadcastss	4(%rbx,%rdx,8), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm16, %zmm4
	vbroadcastss	4(%r11), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm16, %zmm2
	vbroadcastss	4(%r11,%rdx,4), %zmm18
	vfmadd231ps	%zmm17, %zmm18, %zmm1
	vfmadd231ps	%zmm16, %zmm18, %zmm0
.LBB6_87:
	movq	56(%rsp), %r11
	testb	$1, %r8b
	je	.LBB6_89
	shlq	$7, %r10
	addq	%r10, %rcx
	vpslld	$16, (%rcx), %zmm16
	vpslld	$16, 64(%rcx), %zmm17
	leaq	(%rsi,%r8,4), %r9
	leaq	(%rsi,%r8,4), %rcx
	addq	$-4, %rcx
	vbroadcastss	-4(%rsi,%r8,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm15
	vfmadd231ps	%zmm18, %zmm17, %zmm14
	vbroadcastss	-4(%r9,%rdx,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm13
	vfmadd231ps	%zmm18, %zmm17, %zmm12
	vbroadcastss	-4(%r9,%rdx,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm17, %zmm10
	vbroadcastss	-4(%r9,%rdi,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm9
	vfmadd231ps	%zmm18, %zmm17, %zmm8
	movq	%rdx, %rax
	shlq	$4, %rax
	vbroadcastss	-4(%rax,%r9), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm7
	vfmadd231ps	%zmm18, %zmm17, %zmm6
	leaq	(%rdx,%rdx,4), %rax
	vbroadcastss	-4(%r9,%rax,4), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm17, %zmm4
	vbroadcastss	-4(%r9,%rdi,8), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm17, %zmm2
	leaq	(%rdx,%rdx,8), %rax
	leaq	(%rax,%rax,2), %rax
	addq	%rdx, %rax
	vbroadcastss	(%rcx,%rax), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm1
	vfmadd231ps	%zmm17, %zmm18, %zmm0
.LBB6_89:
	movq	(%r11), %rcx
	movq	8(%r11), %rdx
	movq	16(%r11), %rax
	movq	24(%r11), %rsi
	vmovups	(%rax), %zmm18
	vmovups	64(%rax), %zmm16
	cmpl	$0, 40(%r11)
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI6_1(%rip), %xmm17 {%k1} {z}
	vbroadcastss	%xmm17, %zmm17
	testq	%rsi, %rsi
	je	.LBB6_126
	movq	32(%r11), %rax
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
	jmp	.LBB6_127
.LBB6_91:
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
	movq	%rsi, %r9
	movq	%r10, %r14
	movq	%rcx, %rbx
.LBB6_92:
	testq	%r14, %r14
	je	.LBB6_94
	prefetcht0	4096(%rbx)
	prefetcht0	4160(%rbx)
	movq	%rbx, %r14
	vpslld	$16, (%r14), %zmm12
	vpslld	$16, 64(%r14), %zmm13
	vbroadcastss	(%r9), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm11
	vfmadd231ps	%zmm14, %zmm13, %zmm10
	vbroadcastss	(%r9,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm9
	vfmadd231ps	%zmm14, %zmm13, %zmm8
	vbroadcastss	(%r9,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm13, %zmm6
	vbroadcastss	(%r11), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm5
	vfmadd231ps	%zmm14, %zmm13, %zmm4
	vbroadcastss	(%r11,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm3
	vfmadd231ps	%zmm14, %zmm13, %zmm2
	vbroadcastss	(%r11,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm1
	vfmadd231ps	%zmm13, %zmm14, %zmm0
	vbroadcastss	.LCPI6_0(%rip), %zmm12
	vandps	(%rbx), %zmm12, %zmm13
	vandps	64(%rbx), %zmm12, %zmm12
	vbroadcastss	4(%r9), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm11
	vfmadd231ps	%zmm14, %zmm12, %zmm10
	vbroadcastss	4(%r9,%rdx,4), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm9
	vfmadd231ps	%zmm14, %zmm12, %zmm8
	vbroadcastss	4(%r9,%rdx,8), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm12, %zmm6
	vbroadcastss	4(%r11), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm5
	vfmadd231ps	%zmm14, %zmm12, %zmm4
	vbroadcastss	4(%r11,%rdx,4), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm3
	vfmadd231ps	%zmm14, %zmm12, %zmm2
	vbroadcastss	4(%r11,%rdx,8), %zmm14
	vfmadd231ps	%zmm13, %zmm14, %zmm1
	vfmadd231ps	%zmm12, %zmm14, %zmm0
.LBB6_94:
	testb	$1, %r8b
	je	.LBB6_96
	shlq	$7, %r10
	addq	%r10, %rcx
	vpslld	$16, (%rcx), %zmm12
	vpslld	$16, 64(%rcx), %zmm13
	leaq	(%rsi,%r8,4), %rcx
	vbroadcastss	-4(%rsi,%r8,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm11
	vfmadd231ps	%zmm14, %zmm13, %zmm10
	vbroadcastss	-4(%rcx,%rdx,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm9
	vfmadd231ps	%zmm14, %zmm13, %zmm8
	vbroadcastss	-4(%rcx,%rdx,8), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm13, %zmm6
	vbroadcastss	-4(%rcx,%rdi,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm5
	vfmadd231ps	%zmm14, %zmm13, %zmm4
	leaq	(%rdx,%rdx,4), %rsi
	shlq	$4, %rdx
	vbroadcastss	-4(%rdx,%rcx), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm3
	vfmadd231ps	%zmm14, %zmm13, %zmm2
	vbroadcastss	-4(%rcx,%rsi,4), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm1
	vfmadd231ps	%zmm13, %zmm14, %zmm0
.LBB6_96:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm14
	vmovups	64(%rdi), %zmm12
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI6_1(%rip), %xmm13 {%k1} {z}
	vbroadcastss	%xmm13, %zmm13
	testq	%rsi, %rsi
	je	.LBB6_132
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
	jmp	.LBB6_139
.LBB6_98:
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
	movq	%rsi, %r9
	movq	%r10, %r15
	movq	%rcx, %r14
.LBB6_99:
	testq	%r15, %r15
	je	.LBB6_101
	prefetcht0	4096(%r14)
	prefetcht0	4160(%r14)
	movq	%r14, %rax
	vpslld	$16, (%rax), %zmm14
	vpslld	$16, 64(%rax), %zmm15
	vbroadcastss	(%r9), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm13
	vfmadd231ps	%zmm16, %zmm15, %zmm12
	vbroadcastss	(%r9,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm15, %zmm10
	vbroadcastss	(%r9,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vbroadcastss	(%rbx), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm15, %zmm6
	vbroadcastss	(%rbx,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm15, %zmm4
	vbroadcastss	(%rbx,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vbroadcastss	(%r11), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm1
	vfmadd231ps	%zmm15, %zmm16, %zmm0
	vbroadcastss	.LCPI6_0(%rip), %zmm14
	vandps	(%r14), %zmm14, %zmm15
	vandps	64(%r14), %zmm14, %zmm14
	vbroadcastss	4(%r9), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm13
	vfmadd231ps	%zmm16, %zmm14, %zmm12
	vbroadcastss	4(%r9,%rdx,4), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm14, %zmm10
	vbroadcastss	4(%r9,%rdx,8), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm14, %zmm8
	vbroadcastss	4(%rbx), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm14, %zmm6
	vbroadcastss	4(%rbx,%rdx,4), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm14, %zmm4
	vbroadcastss	4(%rbx,%rdx,8), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm14, %zmm2
	vbroadcastss	4(%r11), %zmm16
	vfmadd231ps	%zmm15, %zmm16, %zmm1
	vfmadd231ps	%zmm14, %zmm16, %zmm0
.LBB6_101:
	movq	56(%rsp), %r9
	testb	$1, %r8b
	je	.LBB6_103
	shlq	$7, %r10
	addq	%r10, %rcx
	vpslld	$16, (%rcx), %zmm14
	vpslld	$16, 64(%rcx), %zmm15
	leaq	(%rsi,%r8,4), %rcx
	vbroadcastss	-4(%rsi,%r8,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm13
	vfmadd231ps	%zmm16, %zmm15, %zmm12
	vbroadcastss	-4(%rcx,%rdx,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm11
	vfmadd231ps	%zmm16, %zmm15, %zmm10
	vbroadcastss	-4(%rcx,%rdx,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm15, %zmm8
	vbroadcastss	-4(%rcx,%rdi,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm7
	vfmadd231ps	%zmm16, %zmm15, %zmm6
	leaq	(%rdx,%rdx,4), %rax
	shlq	$4, %rdx
	vbroadcastss	-4(%rdx,%rcx), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm5
	vfmadd231ps	%zmm16, %zmm15, %zmm4
	vbroadcastss	-4(%rcx,%rax,4), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vbroadcastss	-4(%rcx,%rdi,8), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm1
	vfmadd231ps	%zmm15, %zmm16, %zmm0
.LBB6_103:
	movq	(%r9), %rcx
	movq	8(%r9), %rdx
	movq	16(%r9), %rax
	movq	24(%r9), %rsi
	vmovups	(%rax), %zmm16
	vmovups	64(%rax), %zmm14
	cmpl	$0, 40(%r9)
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI6_1(%rip), %xmm15 {%k1} {z}
	vbroadcastss	%xmm15, %zmm15
	testq	%rsi, %rsi
	je	.LBB6_134
	movq	32(%r9), %rax
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
	jmp	.LBB6_139
.LBB6_105:
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
	movq	%rsi, %r9
	movq	%r11, %r13
	movq	%rcx, %r12
.LBB6_106:
	testq	%r13, %r13
	je	.LBB6_108
	prefetcht0	4096(%r12)
	prefetcht0	4160(%r12)
	movq	%r12, %rax
	vpslld	$16, (%rax), %zmm22
	vpslld	$16, 64(%rax), %zmm23
	vbroadcastss	(%r9), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm21
	vfmadd231ps	%zmm24, %zmm23, %zmm20
	vbroadcastss	(%r9,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm19
	vfmadd231ps	%zmm24, %zmm23, %zmm18
	vbroadcastss	(%r9,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm17
	vfmadd231ps	%zmm24, %zmm23, %zmm16
	vbroadcastss	(%r15), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm15
	vfmadd231ps	%zmm24, %zmm23, %zmm14
	vbroadcastss	(%r15,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm13
	vfmadd231ps	%zmm24, %zmm23, %zmm12
	vbroadcastss	(%r15,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm23, %zmm10
	vbroadcastss	(%r14), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm9
	vfmadd231ps	%zmm24, %zmm23, %zmm8
	vbroadcastss	(%r14,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm23, %zmm6
	vbroadcastss	(%r14,%rdx,8), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm5
	vfmadd231ps	%zmm24, %zmm23, %zmm4
	vbroadcastss	(%rbx), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm3
	vfmadd231ps	%zmm24, %zmm23, %zmm2
	vbroadcastss	(%rbx,%rdx,4), %zmm24
	vfmadd231ps	%zmm22, %zmm24, %zmm1
	vfmadd231ps	%zmm23, %zmm24, %zmm0
	vbroadcastss	.LCPI6_0(%rip), %zmm22
	vandps	(%r12), %zmm22, %zmm23
	vandps	64(%r12), %zmm22, %zmm22
	vbroadcastss	4(%r9), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm21
	vfmadd231ps	%zmm24, %zmm22, %zmm20
	vbroadcastss	4(%r9,%rdx,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm19
	vfmadd231ps	%zmm24, %zmm22, %zmm18
	vbroadcastss	4(%r9,%rdx,8), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm17
	vfmadd231ps	%zmm24, %zmm22, %zmm16
	vbroadcastss	4(%r15), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm15
	vfmadd231ps	%zmm24, %zmm22, %zmm14
	vbroadcastss	4(%r15,%rdx,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm13
	vfmadd231ps	%zmm24, %zmm22, %zmm12
	vbroadcastss	4(%r15,%rdx,8), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm22, %zmm10
	vbroadcastss	4(%r14), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm9
	vfmadd231ps	%zmm24, %zmm22, %zmm8
	vbroadcastss	4(%r14,%rdx,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm7
	vfmadd231ps	%zmm24, %zmm22, %zmm6
	vbroadcastss	4(%r14,%rdx,8), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm5
	vfmadd231ps	%zmm24, %zmm22, %zmm4
	vbroadcastss	4(%rbx), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm3
	vfmadd231ps	%zmm24, %zmm22, %zmm2
	vbroadcastss	4(%rbx,%rdx,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm1
	vfmadd231ps	%zmm22, %zmm24, %zmm0
.LBB6_108:
	movq	56(%rsp), %r9
	testb	$1, %r8b
	je	.LBB6_110
	shlq	$7, %r11
	addq	%r11, %rcx
	vpslld	$16, (%rcx), %zmm23
	vpslld	$16, 64(%rcx), %zmm22
	leaq	(%rsi,%r8,4), %rcx
	leaq	(%rsi,%r8,4), %rdi
	addq	$-4, %rdi
	vbroadcastss	-4(%rsi,%r8,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm21
	vfmadd231ps	%zmm24, %zmm22, %zmm20
	vbroadcastss	-4(%rcx,%rdx,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm19
	vfmadd231ps	%zmm24, %zmm22, %zmm18
	vbroadcastss	-4(%rcx,%rdx,8), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm17
	vfmadd231ps	%zmm24, %zmm22, %zmm16
	movq	-16(%rsp), %r8
	vbroadcastss	-4(%rcx,%r8,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm15
	vfmadd231ps	%zmm24, %zmm22, %zmm14
	movq	%rdx, %rax
	shlq	$4, %rax
	vbroadcastss	-4(%rax,%rcx), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm13
	vfmadd231ps	%zmm24, %zmm22, %zmm12
	leaq	(%rdx,%rdx,4), %rsi
	vbroadcastss	-4(%rcx,%rsi,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm11
	vfmadd231ps	%zmm24, %zmm22, %zmm10
	vbroadcastss	-4(%rcx,%r8,8), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm9
	movq	-8(%rsp), %r8
	leaq	(%r8,%r8,2), %rax
	addq	%rdx, %rax
	vbroadcastss	(%rdi,%rax), %zmm25
	vfmadd231ps	%zmm24, %zmm22, %zmm8
	vfmadd231ps	%zmm23, %zmm25, %zmm7
	vfmadd231ps	%zmm25, %zmm22, %zmm6
	shlq	$5, %rdx
	vbroadcastss	-4(%rdx,%rcx), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm5
	vfmadd231ps	%zmm24, %zmm22, %zmm4
	vbroadcastss	-4(%rcx,%r8,4), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm3
	vfmadd231ps	%zmm24, %zmm22, %zmm2
	vbroadcastss	-4(%rcx,%rsi,8), %zmm24
	vfmadd231ps	%zmm23, %zmm24, %zmm1
	vfmadd231ps	%zmm22, %zmm24, %zmm0
.LBB6_110:
	movq	(%r9), %rcx
	movq	8(%r9), %rdx
	movq	16(%r9), %rax
	movq	24(%r9), %rsi
	vmovups	(%rax), %zmm24
	vmovups	64(%rax), %zmm22
	cmpl	$0, 40(%r9)
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI6_1(%rip), %xmm23 {%k1} {z}
	vbroadcastss	%xmm23, %zmm23
	testq	%rsi, %rsi
	je	.LBB6_135
	movq	32(%r9), %rax
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
	jmp	.LBB6_139
.LBB6_112:
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
	movq	%rsi, %r9
	movq	%r10, %r15
	movq	%rcx, %r14
.LBB6_113:
	testq	%r15, %r15
	je	.LBB6_115
	prefetcht0	4096(%r14)
	prefetcht0	4160(%r14)
	movq	%r14, %rax
	vpslld	$16, (%rax), %zmm18
	vpslld	$16, 64(%rax), %zmm19
	vbroadcastss	(%r9), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm17
	vfmadd231ps	%zmm20, %zmm19, %zmm16
	vbroadcastss	(%r9,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm19, %zmm14
	vbroadcastss	(%r9,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm19, %zmm12
	vbroadcastss	(%rbx), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm19, %zmm10
	vbroadcastss	(%rbx,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm19, %zmm8
	vbroadcastss	(%rbx,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm19, %zmm6
	vbroadcastss	(%r11), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm19, %zmm4
	vbroadcastss	(%r11,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm19, %zmm2
	vbroadcastss	(%r11,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm1
	vfmadd231ps	%zmm19, %zmm20, %zmm0
	vbroadcastss	.LCPI6_0(%rip), %zmm18
	vandps	(%r14), %zmm18, %zmm19
	vandps	64(%r14), %zmm18, %zmm18
	vbroadcastss	4(%r9), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm17
	vfmadd231ps	%zmm20, %zmm18, %zmm16
	vbroadcastss	4(%r9,%rdx,4), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm18, %zmm14
	vbroadcastss	4(%r9,%rdx,8), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm18, %zmm12
	vbroadcastss	4(%rbx), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm11
	vfmadd231ps	%zmm20, %zmm18, %zmm10
	vbroadcastss	4(%rbx,%rdx,4), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm9
	vfmadd231ps	%zmm20, %zmm18, %zmm8
	vbroadcastss	4(%rbx,%rdx,8), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm18, %zmm6
	vbroadcastss	4(%r11), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm5
	vfmadd231ps	%zmm20, %zmm18, %zmm4
	vbroadcastss	4(%r11,%rdx,4), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm3
	vfmadd231ps	%zmm20, %zmm18, %zmm2
	vbroadcastss	4(%r11,%rdx,8), %zmm20
	vfmadd231ps	%zmm19, %zmm20, %zmm1
	vfmadd231ps	%zmm18, %zmm20, %zmm0
.LBB6_115:
	movq	56(%rsp), %r11
	testb	$1, %r8b
	je	.LBB6_117
	shlq	$7, %r10
	addq	%r10, %rcx
	vpslld	$16, (%rcx), %zmm18
	vpslld	$16, 64(%rcx), %zmm19
	leaq	(%rsi,%r8,4), %rcx
	leaq	(%rsi,%r8,4), %r9
	addq	$-4, %r9
	vbroadcastss	-4(%rsi,%r8,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm17
	vfmadd231ps	%zmm20, %zmm19, %zmm16
	vbroadcastss	-4(%rcx,%rdx,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm15
	vfmadd231ps	%zmm20, %zmm19, %zmm14
	vbroadcastss	-4(%rcx,%rdx,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm13
	vfmadd231ps	%zmm20, %zmm19, %zmm12
	vbroadcastss	-4(%rcx,%rdi,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm11
	movq	%rdx, %rax
	shlq	$4, %rax
	vbroadcastss	-4(%rax,%rcx), %zmm21
	vfmadd231ps	%zmm20, %zmm19, %zmm10
	vfmadd231ps	%zmm18, %zmm21, %zmm9
	vfmadd231ps	%zmm21, %zmm19, %zmm8
	leaq	(%rdx,%rdx,4), %rax
	vbroadcastss	-4(%rcx,%rax,4), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm7
	vfmadd231ps	%zmm20, %zmm19, %zmm6
	vbroadcastss	-4(%rcx,%rdi,8), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm5
	leaq	(%rdx,%rdx,8), %rax
	leaq	(%rax,%rax,2), %rax
	addq	%rdx, %rax
	vbroadcastss	(%r9,%rax), %zmm21
	vfmadd231ps	%zmm20, %zmm19, %zmm4
	vfmadd231ps	%zmm18, %zmm21, %zmm3
	vfmadd231ps	%zmm21, %zmm19, %zmm2
	shlq	$5, %rdx
	vbroadcastss	-4(%rdx,%rcx), %zmm20
	vfmadd231ps	%zmm18, %zmm20, %zmm1
	vfmadd231ps	%zmm19, %zmm20, %zmm0
.LBB6_117:
	movq	(%r11), %rcx
	movq	8(%r11), %rdx
	movq	16(%r11), %rax
	movq	24(%r11), %rsi
	vmovups	(%rax), %zmm20
	vmovups	64(%rax), %zmm18
	cmpl	$0, 40(%r11)
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI6_1(%rip), %xmm19 {%k1} {z}
	vbroadcastss	%xmm19, %zmm19
	testq	%rsi, %rsi
	je	.LBB6_136
	movq	32(%r11), %rax
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
	jmp	.LBB6_137
.LBB6_119:
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
	jmp	.LBB6_139
.LBB6_120:
	vaddps	%zmm12, %zmm9, %zmm9
	vmaxps	%zmm9, %zmm11, %zmm9
	vmovups	%zmm9, (%rcx)
	vaddps	%zmm10, %zmm8, %zmm8
	vmaxps	%zmm8, %zmm11, %zmm8
	vmovups	%zmm8, 64(%rcx)
	vaddps	%zmm12, %zmm7, %zmm7
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
.LBB6_121:
	vmaxps	%zmm0, %zmm11, %zmm0
	jmp	.LBB6_138
.LBB6_122:
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
	jmp	.LBB6_133
.LBB6_123:
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
.LBB6_124:
	vmaxps	%zmm0, %zmm7, %zmm0
	vmovups	%zmm0, 64(%rcx,%rdx,8)
	jmp	.LBB6_139
.LBB6_125:
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
	jmp	.LBB6_133
.LBB6_126:
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
.LBB6_127:
	vmaxps	%zmm0, %zmm17, %zmm0
	vmovups	%zmm0, 64(%rcx,%rax)
	jmp	.LBB6_139
.LBB6_128:
	vmaxps	%zmm1, %zmm3, %zmm1
	vmovups	%zmm1, (%rcx)
	vaddps	%zmm2, %zmm0, %zmm0
.LBB6_129:
	vmaxps	%zmm0, %zmm3, %zmm0
	vmovups	%zmm0, 64(%rcx)
	jmp	.LBB6_139
.LBB6_130:
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
.LBB6_131:
	vmaxps	%zmm0, %zmm5, %zmm0
	vmovups	%zmm0, 64(%rcx,%rdx,4)
	jmp	.LBB6_139
.LBB6_132:
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
.LBB6_133:
	vmovups	%zmm0, 64(%rcx,%rax,4)
	jmp	.LBB6_139
.LBB6_134:
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
	jmp	.LBB6_139
.LBB6_135:
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
	jmp	.LBB6_139
.LBB6_136:
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
.LBB6_137:
	vmaxps	%zmm0, %zmm19, %zmm0
.LBB6_138:
	vmovups	%zmm0, 64(%rcx,%rdx)
.LBB6_139:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB6_140:
	vzeroupper
	retq
.Lfunc_end6:
	.size	tile_of, .Lfunc_end6-tile_of
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI6_0:
	.long	.LBB6_2-.LJTI6_0
	.long	.LBB6_35-.LJTI6_0
	.long	.LBB6_20-.LJTI6_0
	.long	.LBB6_29-.LJTI6_0
	.long	.LBB6_14-.LJTI6_0
	.long	.LBB6_44-.LJTI6_0
	.long	.LBB6_47-.LJTI6_0
	.long	.LBB6_32-.LJTI6_0
	.long	.LBB6_53-.LJTI6_0
	.long	.LBB6_17-.LJTI6_0
	.long	.LBB6_50-.LJTI6_0
	.long	.LBB6_11-.LJTI6_0
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI7_0:
	.short	0
	.short	65535
.LCPI7_1:
	.long	0xff800000
	.text
	.p2align	4
	.type	converting_tile_of,@function
converting_tile_of:
	decq	%rdi
	cmpq	$11, %rdi
	ja	.LBB7_119
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	movq	32(%rsp), %rax
	leaq	.LJTI7_0(%rip), %r10
	movslq	(%r10,%rdi,4), %rdi
	addq	%r10, %rdi
	jmpq	*%rdi
.LBB7_2:
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB7_68
	movq	(%r9), %rdx
	movq	8(%r9), %rdi
	leaq	-2(%r8), %r9
	shrq	%r9
	incq	%r9
	xorl	%r10d, %r10d
	vpbroadcastd	.LCPI7_0(%rip), %zmm2
	vxorps	%xmm1, %xmm1, %xmm1
	.p2align	4
.LBB7_4:
	vmovdqu64	(%rdx,%r10), %zmm3
	vpslld	$16, %zmm3, %zmm4
	vmovdqu64	%zmm4, (%rdi,%r10,2)
	vpandq	%zmm2, %zmm3, %zmm3
	vmovdqu64	%zmm3, 128(%rdi,%r10,2)
	vmovdqu64	64(%rdx,%r10), %zmm3
	vpslld	$16, %zmm3, %zmm4
	vmovdqu64	%zmm4, 64(%rdi,%r10,2)
	vpandq	%zmm2, %zmm3, %zmm3
	vmovdqu64	%zmm3, 192(%rdi,%r10,2)
	vmovups	(%rcx), %zmm3
	vmovups	64(%rcx), %zmm4
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm5
	vfmadd213ps	%zmm0, %zmm5, %zmm3
	vfmadd213ps	%zmm1, %zmm5, %zmm4
	vmovups	128(%rcx), %zmm0
	vmovups	192(%rcx), %zmm1
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm5
	vfmadd213ps	%zmm3, %zmm5, %zmm0
	vfmadd213ps	%zmm4, %zmm5, %zmm1
	addq	$256, %rcx
	addq	$8, %rsi
	addq	$-2, %r8
	subq	$-128, %r10
	decq	%r9
	jne	.LBB7_4
	jmp	.LBB7_69
.LBB7_5:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %r10
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB7_38
	movq	(%r9), %rbx
	movq	8(%r9), %r9
	leaq	-2(%r8), %r14
	shrq	%r14
	incq	%r14
	vpbroadcastd	.LCPI7_0(%rip), %zmm24
	xorl	%r15d, %r15d
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
.LBB7_7:
	vmovdqu64	(%rbx,%r15), %zmm25
	vpslld	$16, %zmm25, %zmm26
	vmovdqu64	%zmm26, (%r9,%r15,2)
	vpandq	%zmm24, %zmm25, %zmm25
	vmovdqu64	%zmm25, 128(%r9,%r15,2)
	vmovdqu64	64(%rbx,%r15), %zmm25
	vpslld	$16, %zmm25, %zmm26
	vmovdqu64	%zmm26, 64(%r9,%r15,2)
	vpandq	%zmm24, %zmm25, %zmm25
	vmovdqu64	%zmm25, 192(%r9,%r15,2)
	vmovups	(%rcx), %zmm25
	vmovups	64(%rcx), %zmm26
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm23
	vfmadd231ps	%zmm27, %zmm26, %zmm22
	vbroadcastss	(%rsi,%rdx,4), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm21
	vfmadd231ps	%zmm27, %zmm26, %zmm20
	vbroadcastss	(%rsi,%rdx,8), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm19
	vfmadd231ps	%zmm27, %zmm26, %zmm18
	vbroadcastss	(%r11), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm17
	vfmadd231ps	%zmm27, %zmm26, %zmm16
	vbroadcastss	(%r11,%rdx,4), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm15
	vfmadd231ps	%zmm27, %zmm26, %zmm14
	vbroadcastss	(%r11,%rdx,8), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm13
	vfmadd231ps	%zmm27, %zmm26, %zmm12
	vbroadcastss	(%r10), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm11
	vfmadd231ps	%zmm27, %zmm26, %zmm10
	vbroadcastss	(%r10,%rdx,4), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm9
	vfmadd231ps	%zmm27, %zmm26, %zmm8
	vbroadcastss	(%r10,%rdx,8), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm7
	vfmadd231ps	%zmm27, %zmm26, %zmm6
	vbroadcastss	(%rdi), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm5
	vfmadd231ps	%zmm27, %zmm26, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm3
	vfmadd231ps	%zmm27, %zmm26, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm1
	vfmadd231ps	%zmm26, %zmm27, %zmm0
	vmovups	128(%rcx), %zmm25
	vmovups	192(%rcx), %zmm26
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm23
	vfmadd231ps	%zmm27, %zmm26, %zmm22
	vbroadcastss	4(%rsi,%rdx,4), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm21
	vfmadd231ps	%zmm27, %zmm26, %zmm20
	vbroadcastss	4(%rsi,%rdx,8), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm19
	vfmadd231ps	%zmm27, %zmm26, %zmm18
	vbroadcastss	4(%r11), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm17
	vfmadd231ps	%zmm27, %zmm26, %zmm16
	vbroadcastss	4(%r11,%rdx,4), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm15
	vfmadd231ps	%zmm27, %zmm26, %zmm14
	vbroadcastss	4(%r11,%rdx,8), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm13
	vfmadd231ps	%zmm27, %zmm26, %zmm12
	vbroadcastss	4(%r10), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm11
	vfmadd231ps	%zmm27, %zmm26, %zmm10
	vbroadcastss	4(%r10,%rdx,4), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm9
	vfmadd231ps	%zmm27, %zmm26, %zmm8
	vbroadcastss	4(%r10,%rdx,8), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm7
	vfmadd231ps	%zmm27, %zmm26, %zmm6
	vbroadcastss	4(%rdi), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm5
	vfmadd231ps	%zmm27, %zmm26, %zmm4
	vbroadcastss	4(%rdi,%rdx,4), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm3
	vfmadd231ps	%zmm27, %zmm26, %zmm2
	vbroadcastss	4(%rdi,%rdx,8), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm1
	vfmadd231ps	%zmm26, %zmm27, %zmm0
	addq	$8, %rsi
	addq	$8, %r11
	addq	$8, %r10
	addq	$8, %rdi
	addq	$256, %rcx
	addq	$-2, %r8
	subq	$-128, %r15
	decq	%r14
	jne	.LBB7_7
	jmp	.LBB7_39
.LBB7_8:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm7, %xmm7, %xmm7
	cmpq	$2, %r8
	jb	.LBB7_43
	movq	(%r9), %r10
	movq	8(%r9), %r9
	leaq	-2(%r8), %r11
	shrq	%r11
	incq	%r11
	xorl	%ebx, %ebx
	vpbroadcastd	.LCPI7_0(%rip), %zmm10
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
.LBB7_10:
	vmovdqu64	(%r10,%rbx), %zmm11
	vpslld	$16, %zmm11, %zmm12
	vmovdqu64	%zmm12, (%r9,%rbx,2)
	vpandq	%zmm10, %zmm11, %zmm11
	vmovdqu64	%zmm11, 128(%r9,%rbx,2)
	vmovdqu64	64(%r10,%rbx), %zmm11
	vpslld	$16, %zmm11, %zmm12
	vmovdqu64	%zmm12, 64(%r9,%rbx,2)
	vpandq	%zmm10, %zmm11, %zmm11
	vmovdqu64	%zmm11, 192(%r9,%rbx,2)
	vmovups	(%rcx), %zmm11
	vmovups	64(%rcx), %zmm12
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm7
	vfmadd231ps	%zmm13, %zmm12, %zmm9
	vbroadcastss	(%rsi,%rdx,4), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm8
	vfmadd231ps	%zmm13, %zmm12, %zmm6
	vbroadcastss	(%rsi,%rdx,8), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm5
	vfmadd231ps	%zmm13, %zmm12, %zmm4
	vbroadcastss	(%rdi), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm3
	vfmadd231ps	%zmm13, %zmm12, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm1
	vfmadd231ps	%zmm12, %zmm13, %zmm0
	vmovups	128(%rcx), %zmm11
	vmovups	192(%rcx), %zmm12
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm7
	vfmadd231ps	%zmm13, %zmm12, %zmm9
	vbroadcastss	4(%rsi,%rdx,4), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm8
	vfmadd231ps	%zmm13, %zmm12, %zmm6
	vbroadcastss	4(%rsi,%rdx,8), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm5
	vfmadd231ps	%zmm13, %zmm12, %zmm4
	vbroadcastss	4(%rdi), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm3
	vfmadd231ps	%zmm13, %zmm12, %zmm2
	vbroadcastss	4(%rdi,%rdx,4), %zmm13
	vfmadd231ps	%zmm11, %zmm13, %zmm1
	vfmadd231ps	%zmm12, %zmm13, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$256, %rcx
	addq	$-2, %r8
	subq	$-128, %rbx
	decq	%r11
	jne	.LBB7_10
	jmp	.LBB7_44
.LBB7_11:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %r10
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB7_48
	movq	(%r9), %rbx
	movq	8(%r9), %r9
	leaq	-2(%r8), %r14
	shrq	%r14
	incq	%r14
	vpbroadcastd	.LCPI7_0(%rip), %zmm20
	xorl	%r15d, %r15d
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
.LBB7_13:
	vmovdqu64	(%rbx,%r15), %zmm21
	vpslld	$16, %zmm21, %zmm22
	vmovdqu64	%zmm22, (%r9,%r15,2)
	vpandq	%zmm20, %zmm21, %zmm21
	vmovdqu64	%zmm21, 128(%r9,%r15,2)
	vmovdqu64	64(%rbx,%r15), %zmm21
	vpslld	$16, %zmm21, %zmm22
	vmovdqu64	%zmm22, 64(%r9,%r15,2)
	vpandq	%zmm20, %zmm21, %zmm21
	vmovdqu64	%zmm21, 192(%r9,%r15,2)
	vmovups	(%rcx), %zmm21
	vmovups	64(%rcx), %zmm22
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm19
	vfmadd231ps	%zmm23, %zmm22, %zmm18
	vbroadcastss	(%rsi,%rdx,4), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm17
	vfmadd231ps	%zmm23, %zmm22, %zmm16
	vbroadcastss	(%rsi,%rdx,8), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm15
	vfmadd231ps	%zmm23, %zmm22, %zmm14
	vbroadcastss	(%r11), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm13
	vfmadd231ps	%zmm23, %zmm22, %zmm12
	vbroadcastss	(%r11,%rdx,4), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm11
	vfmadd231ps	%zmm23, %zmm22, %zmm10
	vbroadcastss	(%r11,%rdx,8), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm9
	vfmadd231ps	%zmm23, %zmm22, %zmm8
	vbroadcastss	(%r10), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm7
	vfmadd231ps	%zmm23, %zmm22, %zmm6
	vbroadcastss	(%r10,%rdx,4), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm5
	vfmadd231ps	%zmm23, %zmm22, %zmm4
	vbroadcastss	(%r10,%rdx,8), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm3
	vfmadd231ps	%zmm23, %zmm22, %zmm2
	vbroadcastss	(%rdi), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm1
	vfmadd231ps	%zmm22, %zmm23, %zmm0
	vmovups	128(%rcx), %zmm21
	vmovups	192(%rcx), %zmm22
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm19
	vfmadd231ps	%zmm23, %zmm22, %zmm18
	vbroadcastss	4(%rsi,%rdx,4), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm17
	vfmadd231ps	%zmm23, %zmm22, %zmm16
	vbroadcastss	4(%rsi,%rdx,8), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm15
	vfmadd231ps	%zmm23, %zmm22, %zmm14
	vbroadcastss	4(%r11), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm13
	vfmadd231ps	%zmm23, %zmm22, %zmm12
	vbroadcastss	4(%r11,%rdx,4), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm11
	vfmadd231ps	%zmm23, %zmm22, %zmm10
	vbroadcastss	4(%r11,%rdx,8), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm9
	vfmadd231ps	%zmm23, %zmm22, %zmm8
	vbroadcastss	4(%r10), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm7
	vfmadd231ps	%zmm23, %zmm22, %zmm6
	vbroadcastss	4(%r10,%rdx,4), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm5
	vfmadd231ps	%zmm23, %zmm22, %zmm4
	vbroadcastss	4(%r10,%rdx,8), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm3
	vfmadd231ps	%zmm23, %zmm22, %zmm2
	vbroadcastss	4(%rdi), %zmm23
	vfmadd231ps	%zmm21, %zmm23, %zmm1
	vfmadd231ps	%zmm22, %zmm23, %zmm0
	addq	$8, %rsi
	addq	$8, %r11
	addq	$8, %r10
	addq	$8, %rdi
	addq	$256, %rcx
	addq	$-2, %r8
	subq	$-128, %r15
	decq	%r14
	jne	.LBB7_13
	jmp	.LBB7_49
.LBB7_14:
	vxorps	%xmm3, %xmm3, %xmm3
	cmpq	$2, %r8
	jb	.LBB7_53
	movq	(%r9), %rdi
	movq	8(%r9), %r9
	leaq	-2(%r8), %r10
	shrq	%r10
	incq	%r10
	xorl	%r11d, %r11d
	vpbroadcastd	.LCPI7_0(%rip), %zmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB7_16:
	vmovdqu64	(%rdi,%r11), %zmm7
	vpslld	$16, %zmm7, %zmm8
	vmovdqu64	%zmm8, (%r9,%r11,2)
	vpandq	%zmm6, %zmm7, %zmm7
	vmovdqu64	%zmm7, 128(%r9,%r11,2)
	vmovdqu64	64(%rdi,%r11), %zmm7
	vpslld	$16, %zmm7, %zmm8
	vmovdqu64	%zmm8, 64(%r9,%r11,2)
	vpandq	%zmm6, %zmm7, %zmm7
	vmovdqu64	%zmm7, 192(%r9,%r11,2)
	vmovups	(%rcx), %zmm7
	vmovups	64(%rcx), %zmm8
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm3
	vbroadcastss	(%rsi,%rdx,4), %zmm10
	vfmadd231ps	%zmm9, %zmm8, %zmm5
	vfmadd231ps	%zmm7, %zmm10, %zmm4
	vbroadcastss	(%rsi,%rdx,8), %zmm9
	vfmadd231ps	%zmm10, %zmm8, %zmm2
	vfmadd231ps	%zmm7, %zmm9, %zmm1
	vmovups	128(%rcx), %zmm7
	vmovups	192(%rcx), %zmm10
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm11
	vfmadd231ps	%zmm8, %zmm9, %zmm0
	vfmadd231ps	%zmm7, %zmm11, %zmm3
	vbroadcastss	4(%rsi,%rdx,4), %zmm8
	vfmadd231ps	%zmm11, %zmm10, %zmm5
	vfmadd231ps	%zmm7, %zmm8, %zmm4
	vbroadcastss	4(%rsi,%rdx,8), %zmm9
	vfmadd231ps	%zmm8, %zmm10, %zmm2
	vfmadd231ps	%zmm7, %zmm9, %zmm1
	vfmadd231ps	%zmm10, %zmm9, %zmm0
	addq	$256, %rcx
	addq	$8, %rsi
	addq	$-2, %r8
	subq	$-128, %r11
	decq	%r10
	jne	.LBB7_16
	jmp	.LBB7_54
.LBB7_17:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm4, %xmm4, %xmm4
	cmpq	$2, %r8
	jb	.LBB7_58
	movq	(%r9), %r10
	movq	8(%r9), %r9
	leaq	-2(%r8), %r11
	shrq	%r11
	incq	%r11
	vpbroadcastd	.LCPI7_0(%rip), %zmm8
	xorl	%ebx, %ebx
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB7_19:
	vmovdqu64	(%r10,%rbx), %zmm9
	vpslld	$16, %zmm9, %zmm10
	vmovdqu64	%zmm10, (%r9,%rbx,2)
	vpandq	%zmm8, %zmm9, %zmm9
	vmovdqu64	%zmm9, 128(%r9,%rbx,2)
	vmovdqu64	64(%r10,%rbx), %zmm9
	vpslld	$16, %zmm9, %zmm10
	vmovdqu64	%zmm10, 64(%r9,%rbx,2)
	vpandq	%zmm8, %zmm9, %zmm9
	vmovdqu64	%zmm9, 192(%r9,%rbx,2)
	vmovups	(%rcx), %zmm9
	vmovups	64(%rcx), %zmm10
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm4
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	vbroadcastss	(%rsi,%rdx,4), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm6
	vfmadd231ps	%zmm11, %zmm10, %zmm5
	vbroadcastss	(%rsi,%rdx,8), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm3
	vfmadd231ps	%zmm11, %zmm10, %zmm2
	vbroadcastss	(%rdi), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm1
	vfmadd231ps	%zmm10, %zmm11, %zmm0
	vmovups	128(%rcx), %zmm9
	vmovups	192(%rcx), %zmm10
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm4
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	vbroadcastss	4(%rsi,%rdx,4), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm6
	vfmadd231ps	%zmm11, %zmm10, %zmm5
	vbroadcastss	4(%rsi,%rdx,8), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm3
	vfmadd231ps	%zmm11, %zmm10, %zmm2
	vbroadcastss	4(%rdi), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm1
	vfmadd231ps	%zmm10, %zmm11, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$256, %rcx
	addq	$-2, %r8
	subq	$-128, %rbx
	decq	%r11
	jne	.LBB7_19
	jmp	.LBB7_59
.LBB7_20:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r10
	leaq	(%rsi,%rdi,8), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB7_63
	movq	(%r9), %r11
	movq	8(%r9), %r9
	leaq	-2(%r8), %rbx
	shrq	%rbx
	incq	%rbx
	vpbroadcastd	.LCPI7_0(%rip), %zmm16
	xorl	%r14d, %r14d
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
.LBB7_22:
	vmovdqu64	(%r11,%r14), %zmm17
	vpslld	$16, %zmm17, %zmm18
	vmovdqu64	%zmm18, (%r9,%r14,2)
	vpandq	%zmm16, %zmm17, %zmm17
	vmovdqu64	%zmm17, 128(%r9,%r14,2)
	vmovdqu64	64(%r11,%r14), %zmm17
	vpslld	$16, %zmm17, %zmm18
	vmovdqu64	%zmm18, 64(%r9,%r14,2)
	vpandq	%zmm16, %zmm17, %zmm17
	vmovdqu64	%zmm17, 192(%r9,%r14,2)
	vmovups	(%rcx), %zmm17
	vmovups	64(%rcx), %zmm18
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm15
	vfmadd231ps	%zmm19, %zmm18, %zmm14
	vbroadcastss	(%rsi,%rdx,4), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm13
	vfmadd231ps	%zmm19, %zmm18, %zmm12
	vbroadcastss	(%rsi,%rdx,8), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm11
	vfmadd231ps	%zmm19, %zmm18, %zmm10
	vbroadcastss	(%r10), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm9
	vfmadd231ps	%zmm19, %zmm18, %zmm8
	vbroadcastss	(%r10,%rdx,4), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm7
	vfmadd231ps	%zmm19, %zmm18, %zmm6
	vbroadcastss	(%r10,%rdx,8), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm5
	vfmadd231ps	%zmm19, %zmm18, %zmm4
	vbroadcastss	(%rdi), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm3
	vfmadd231ps	%zmm19, %zmm18, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm1
	vfmadd231ps	%zmm18, %zmm19, %zmm0
	vmovups	128(%rcx), %zmm17
	vmovups	192(%rcx), %zmm18
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm15
	vfmadd231ps	%zmm19, %zmm18, %zmm14
	vbroadcastss	4(%rsi,%rdx,4), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm13
	vfmadd231ps	%zmm19, %zmm18, %zmm12
	vbroadcastss	4(%rsi,%rdx,8), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm11
	vfmadd231ps	%zmm19, %zmm18, %zmm10
	vbroadcastss	4(%r10), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm9
	vfmadd231ps	%zmm19, %zmm18, %zmm8
	vbroadcastss	4(%r10,%rdx,4), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm7
	vfmadd231ps	%zmm19, %zmm18, %zmm6
	vbroadcastss	4(%r10,%rdx,8), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm5
	vfmadd231ps	%zmm19, %zmm18, %zmm4
	vbroadcastss	4(%rdi), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm3
	vfmadd231ps	%zmm19, %zmm18, %zmm2
	vbroadcastss	4(%rdi,%rdx,4), %zmm19
	vfmadd231ps	%zmm17, %zmm19, %zmm1
	vfmadd231ps	%zmm18, %zmm19, %zmm0
	addq	$8, %rsi
	addq	$8, %r10
	addq	$8, %rdi
	addq	$256, %rcx
	addq	$-2, %r8
	subq	$-128, %r14
	decq	%rbx
	jne	.LBB7_22
	jmp	.LBB7_64
.LBB7_23:
	vxorps	%xmm1, %xmm1, %xmm1
	cmpq	$2, %r8
	jb	.LBB7_73
	movq	(%r9), %rdi
	movq	8(%r9), %r9
	leaq	-2(%r8), %r10
	shrq	%r10
	incq	%r10
	vpbroadcastd	.LCPI7_0(%rip), %zmm4
	xorl	%r11d, %r11d
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB7_25:
	vmovdqu64	(%rdi,%r11), %zmm5
	vpslld	$16, %zmm5, %zmm6
	vmovdqu64	%zmm6, (%r9,%r11,2)
	vpandq	%zmm4, %zmm5, %zmm5
	vmovdqu64	%zmm5, 128(%r9,%r11,2)
	vmovdqu64	64(%rdi,%r11), %zmm5
	vpslld	$16, %zmm5, %zmm6
	vmovdqu64	%zmm6, 64(%r9,%r11,2)
	vpandq	%zmm4, %zmm5, %zmm5
	vmovdqu64	%zmm5, 192(%r9,%r11,2)
	vmovups	(%rcx), %zmm5
	vmovups	64(%rcx), %zmm6
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm7
	vfmadd231ps	%zmm5, %zmm7, %zmm1
	vbroadcastss	(%rsi,%rdx,4), %zmm8
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm5, %zmm8, %zmm2
	vmovups	128(%rcx), %zmm5
	vmovups	192(%rcx), %zmm7
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm9
	vfmadd231ps	%zmm6, %zmm8, %zmm0
	vfmadd231ps	%zmm5, %zmm9, %zmm1
	vbroadcastss	4(%rsi,%rdx,4), %zmm6
	vfmadd231ps	%zmm9, %zmm7, %zmm3
	vfmadd231ps	%zmm5, %zmm6, %zmm2
	vfmadd231ps	%zmm7, %zmm6, %zmm0
	addq	$256, %rcx
	addq	$8, %rsi
	addq	$-2, %r8
	subq	$-128, %r11
	decq	%r10
	jne	.LBB7_25
	jmp	.LBB7_74
.LBB7_26:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB7_78
	movq	(%r9), %r10
	movq	8(%r9), %r9
	leaq	-2(%r8), %r11
	shrq	%r11
	incq	%r11
	vpbroadcastd	.LCPI7_0(%rip), %zmm12
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
	.p2align	4
.LBB7_28:
	vmovdqu64	(%r10,%rbx), %zmm13
	vpslld	$16, %zmm13, %zmm14
	vmovdqu64	%zmm14, (%r9,%rbx,2)
	vpandq	%zmm12, %zmm13, %zmm13
	vmovdqu64	%zmm13, 128(%r9,%rbx,2)
	vmovdqu64	64(%r10,%rbx), %zmm13
	vpslld	$16, %zmm13, %zmm14
	vmovdqu64	%zmm14, 64(%r9,%rbx,2)
	vpandq	%zmm12, %zmm13, %zmm13
	vmovdqu64	%zmm13, 192(%r9,%rbx,2)
	vmovups	(%rcx), %zmm13
	vmovups	64(%rcx), %zmm14
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm11
	vfmadd231ps	%zmm15, %zmm14, %zmm10
	vbroadcastss	(%rsi,%rdx,4), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm9
	vfmadd231ps	%zmm15, %zmm14, %zmm8
	vbroadcastss	(%rsi,%rdx,8), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm7
	vfmadd231ps	%zmm15, %zmm14, %zmm6
	vbroadcastss	(%rdi), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm5
	vfmadd231ps	%zmm15, %zmm14, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm3
	vfmadd231ps	%zmm15, %zmm14, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm1
	vfmadd231ps	%zmm14, %zmm15, %zmm0
	vmovups	128(%rcx), %zmm13
	vmovups	192(%rcx), %zmm14
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm11
	vfmadd231ps	%zmm15, %zmm14, %zmm10
	vbroadcastss	4(%rsi,%rdx,4), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm9
	vfmadd231ps	%zmm15, %zmm14, %zmm8
	vbroadcastss	4(%rsi,%rdx,8), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm7
	vfmadd231ps	%zmm15, %zmm14, %zmm6
	vbroadcastss	4(%rdi), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm5
	vfmadd231ps	%zmm15, %zmm14, %zmm4
	vbroadcastss	4(%rdi,%rdx,4), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm3
	vfmadd231ps	%zmm15, %zmm14, %zmm2
	vbroadcastss	4(%rdi,%rdx,8), %zmm15
	vfmadd231ps	%zmm13, %zmm15, %zmm1
	vfmadd231ps	%zmm14, %zmm15, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	$256, %rcx
	addq	$-2, %r8
	subq	$-128, %rbx
	decq	%r11
	jne	.LBB7_28
	jmp	.LBB7_79
.LBB7_29:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r10
	leaq	(%rsi,%rdi,8), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB7_83
	movq	(%r9), %r11
	movq	8(%r9), %r9
	leaq	-2(%r8), %rbx
	shrq	%rbx
	incq	%rbx
	xorl	%r14d, %r14d
	vpbroadcastd	.LCPI7_0(%rip), %zmm14
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
.LBB7_31:
	vmovdqu64	(%r11,%r14), %zmm15
	vpslld	$16, %zmm15, %zmm16
	vmovdqu64	%zmm16, (%r9,%r14,2)
	vpandq	%zmm14, %zmm15, %zmm15
	vmovdqu64	%zmm15, 128(%r9,%r14,2)
	vmovdqu64	64(%r11,%r14), %zmm15
	vpslld	$16, %zmm15, %zmm16
	vmovdqu64	%zmm16, 64(%r9,%r14,2)
	vpandq	%zmm14, %zmm15, %zmm15
	vmovdqu64	%zmm15, 192(%r9,%r14,2)
	vmovups	(%rcx), %zmm15
	vmovups	64(%rcx), %zmm16
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm13
	vfmadd231ps	%zmm17, %zmm16, %zmm12
	vbroadcastss	(%rsi,%rdx,4), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm11
	vfmadd231ps	%zmm17, %zmm16, %zmm10
	vbroadcastss	(%rsi,%rdx,8), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm9
	vfmadd231ps	%zmm17, %zmm16, %zmm8
	vbroadcastss	(%r10), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm7
	vfmadd231ps	%zmm17, %zmm16, %zmm6
	vbroadcastss	(%r10,%rdx,4), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm5
	vfmadd231ps	%zmm17, %zmm16, %zmm4
	vbroadcastss	(%r10,%rdx,8), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm3
	vfmadd231ps	%zmm17, %zmm16, %zmm2
	vbroadcastss	(%rdi), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm1
	vfmadd231ps	%zmm16, %zmm17, %zmm0
	vmovups	128(%rcx), %zmm15
	vmovups	192(%rcx), %zmm16
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm13
	vfmadd231ps	%zmm17, %zmm16, %zmm12
	vbroadcastss	4(%rsi,%rdx,4), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm11
	vfmadd231ps	%zmm17, %zmm16, %zmm10
	vbroadcastss	4(%rsi,%rdx,8), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm9
	vfmadd231ps	%zmm17, %zmm16, %zmm8
	vbroadcastss	4(%r10), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm7
	vfmadd231ps	%zmm17, %zmm16, %zmm6
	vbroadcastss	4(%r10,%rdx,4), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm5
	vfmadd231ps	%zmm17, %zmm16, %zmm4
	vbroadcastss	4(%r10,%rdx,8), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm3
	vfmadd231ps	%zmm17, %zmm16, %zmm2
	vbroadcastss	4(%rdi), %zmm17
	vfmadd231ps	%zmm15, %zmm17, %zmm1
	vfmadd231ps	%zmm16, %zmm17, %zmm0
	addq	$8, %rsi
	addq	$8, %r10
	addq	$8, %rdi
	addq	$256, %rcx
	addq	$-2, %r8
	subq	$-128, %r14
	decq	%rbx
	jne	.LBB7_31
	jmp	.LBB7_84
.LBB7_32:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %r10
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB7_88
	movq	(%r9), %rbx
	movq	8(%r9), %r9
	leaq	-2(%r8), %r14
	shrq	%r14
	incq	%r14
	xorl	%r15d, %r15d
	vpbroadcastd	.LCPI7_0(%rip), %zmm22
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
.LBB7_34:
	vmovdqu64	(%rbx,%r15), %zmm23
	vpslld	$16, %zmm23, %zmm24
	vmovdqu64	%zmm24, (%r9,%r15,2)
	vpandq	%zmm22, %zmm23, %zmm23
	vmovdqu64	%zmm23, 128(%r9,%r15,2)
	vmovdqu64	64(%rbx,%r15), %zmm23
	vpslld	$16, %zmm23, %zmm24
	vmovdqu64	%zmm24, 64(%r9,%r15,2)
	vpandq	%zmm22, %zmm23, %zmm23
	vmovdqu64	%zmm23, 192(%r9,%r15,2)
	vmovups	(%rcx), %zmm23
	vmovups	64(%rcx), %zmm24
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm21
	vfmadd231ps	%zmm25, %zmm24, %zmm20
	vbroadcastss	(%rsi,%rdx,4), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm19
	vfmadd231ps	%zmm25, %zmm24, %zmm18
	vbroadcastss	(%rsi,%rdx,8), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm17
	vfmadd231ps	%zmm25, %zmm24, %zmm16
	vbroadcastss	(%r11), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm15
	vfmadd231ps	%zmm25, %zmm24, %zmm14
	vbroadcastss	(%r11,%rdx,4), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm13
	vfmadd231ps	%zmm25, %zmm24, %zmm12
	vbroadcastss	(%r11,%rdx,8), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm11
	vfmadd231ps	%zmm25, %zmm24, %zmm10
	vbroadcastss	(%r10), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm9
	vfmadd231ps	%zmm25, %zmm24, %zmm8
	vbroadcastss	(%r10,%rdx,4), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm7
	vfmadd231ps	%zmm25, %zmm24, %zmm6
	vbroadcastss	(%r10,%rdx,8), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm5
	vfmadd231ps	%zmm25, %zmm24, %zmm4
	vbroadcastss	(%rdi), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm3
	vfmadd231ps	%zmm25, %zmm24, %zmm2
	vbroadcastss	(%rdi,%rdx,4), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm1
	vfmadd231ps	%zmm24, %zmm25, %zmm0
	vmovups	128(%rcx), %zmm23
	vmovups	192(%rcx), %zmm24
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm21
	vfmadd231ps	%zmm25, %zmm24, %zmm20
	vbroadcastss	4(%rsi,%rdx,4), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm19
	vfmadd231ps	%zmm25, %zmm24, %zmm18
	vbroadcastss	4(%rsi,%rdx,8), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm17
	vfmadd231ps	%zmm25, %zmm24, %zmm16
	vbroadcastss	4(%r11), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm15
	vfmadd231ps	%zmm25, %zmm24, %zmm14
	vbroadcastss	4(%r11,%rdx,4), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm13
	vfmadd231ps	%zmm25, %zmm24, %zmm12
	vbroadcastss	4(%r11,%rdx,8), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm11
	vfmadd231ps	%zmm25, %zmm24, %zmm10
	vbroadcastss	4(%r10), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm9
	vfmadd231ps	%zmm25, %zmm24, %zmm8
	vbroadcastss	4(%r10,%rdx,4), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm7
	vfmadd231ps	%zmm25, %zmm24, %zmm6
	vbroadcastss	4(%r10,%rdx,8), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm5
	vfmadd231ps	%zmm25, %zmm24, %zmm4
	vbroadcastss	4(%rdi), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm3
	vfmadd231ps	%zmm25, %zmm24, %zmm2
	vbroadcastss	4(%rdi,%rdx,4), %zmm25
	vfmadd231ps	%zmm23, %zmm25, %zmm1
	vfmadd231ps	%zmm24, %zmm25, %zmm0
	addq	$8, %rsi
	addq	$8, %r11
	addq	$8, %r10
	addq	$8, %rdi
	addq	$256, %rcx
	addq	$-2, %r8
	subq	$-128, %r15
	decq	%r14
	jne	.LBB7_34
	jmp	.LBB7_89
.LBB7_35:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r10
	leaq	(%rsi,%rdi,8), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB7_93
	movq	(%r9), %r11
	movq	8(%r9), %r9
	leaq	-2(%r8), %rbx
	shrq	%rbx
	incq	%rbx
	xorl	%r14d, %r14d
	vpbroadcastd	.LCPI7_0(%rip), %zmm18
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
.LBB7_37:
	vmovdqu64	(%r11,%r14), %zmm19
	vpslld	$16, %zmm19, %zmm20
	vmovdqu64	%zmm20, (%r9,%r14,2)
	vpandq	%zmm18, %zmm19, %zmm19
	vmovdqu64	%zmm19, 128(%r9,%r14,2)
	vmovdqu64	64(%r11,%r14), %zmm19
	vpslld	$16, %zmm19, %zmm20
	vmovdqu64	%zmm20, 64(%r9,%r14,2)
	vpandq	%zmm18, %zmm19, %zmm19
	vmovdqu64	%zmm19, 192(%r9,%r14,2)
	vmovups	(%rcx), %zmm19
	vmovups	64(%rcx), %zmm20
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm17
	vfmadd231ps	%zmm21, %zmm20, %zmm16
	vbroadcastss	(%rsi,%rdx,4), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm15
	vfmadd231ps	%zmm21, %zmm20, %zmm14
	vbroadcastss	(%rsi,%rdx,8), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm13
	vfmadd231ps	%zmm21, %zmm20, %zmm12
	vbroadcastss	(%r10), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm11
	vfmadd231ps	%zmm21, %zmm20, %zmm10
	vbroadcastss	(%r10,%rdx,4), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm9
	vfmadd231ps	%zmm21, %zmm20, %zmm8
	vbroadcastss	(%r10,%rdx,8), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm7
	vfmadd231ps	%zmm21, %zmm20, %zmm6
	vbroadcastss	(%rdi), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm5
	vfmadd231ps	%zmm21, %zmm20, %zmm4
	vbroadcastss	(%rdi,%rdx,4), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm3
	vfmadd231ps	%zmm21, %zmm20, %zmm2
	vbroadcastss	(%rdi,%rdx,8), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm1
	vfmadd231ps	%zmm20, %zmm21, %zmm0
	vmovups	128(%rcx), %zmm19
	vmovups	192(%rcx), %zmm20
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm17
	vfmadd231ps	%zmm21, %zmm20, %zmm16
	vbroadcastss	4(%rsi,%rdx,4), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm15
	vfmadd231ps	%zmm21, %zmm20, %zmm14
	vbroadcastss	4(%rsi,%rdx,8), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm13
	vfmadd231ps	%zmm21, %zmm20, %zmm12
	vbroadcastss	4(%r10), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm11
	vfmadd231ps	%zmm21, %zmm20, %zmm10
	vbroadcastss	4(%r10,%rdx,4), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm9
	vfmadd231ps	%zmm21, %zmm20, %zmm8
	vbroadcastss	4(%r10,%rdx,8), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm7
	vfmadd231ps	%zmm21, %zmm20, %zmm6
	vbroadcastss	4(%rdi), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm5
	vfmadd231ps	%zmm21, %zmm20, %zmm4
	vbroadcastss	4(%rdi,%rdx,4), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm3
	vfmadd231ps	%zmm21, %zmm20, %zmm2
	vbroadcastss	4(%rdi,%rdx,8), %zmm21
	vfmadd231ps	%zmm19, %zmm21, %zmm1
	vfmadd231ps	%zmm20, %zmm21, %zmm0
	addq	$8, %rsi
	addq	$8, %r10
	addq	$8, %rdi
	addq	$256, %rcx
	addq	$-2, %r8
	subq	$-128, %r14
	decq	%rbx
	jne	.LBB7_37
	jmp	.LBB7_94
.LBB7_38:
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
.LBB7_39:
	testq	%r8, %r8
	je	.LBB7_41
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
.LBB7_41:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm26
	vmovups	64(%rdi), %zmm24
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI7_1(%rip), %xmm25 {%k1} {z}
	vbroadcastss	%xmm25, %zmm25
	testq	%rsi, %rsi
	je	.LBB7_98
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
	jmp	.LBB7_117
.LBB7_43:
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB7_44:
	testq	%r8, %r8
	je	.LBB7_46
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
.LBB7_46:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm12
	vmovups	64(%rdi), %zmm10
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI7_1(%rip), %xmm11 {%k1} {z}
	vbroadcastss	%xmm11, %zmm11
	testq	%rsi, %rsi
	je	.LBB7_99
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
	jmp	.LBB7_100
.LBB7_48:
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
.LBB7_49:
	testq	%r8, %r8
	je	.LBB7_51
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
.LBB7_51:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm22
	vmovups	64(%rdi), %zmm20
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI7_1(%rip), %xmm21 {%k1} {z}
	vbroadcastss	%xmm21, %zmm21
	testq	%rsi, %rsi
	je	.LBB7_101
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
	jmp	.LBB7_118
.LBB7_53:
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB7_54:
	testq	%r8, %r8
	je	.LBB7_56
	vmovups	(%rcx), %zmm6
	prefetcht0	4096(%rcx)
	vmovups	64(%rcx), %zmm7
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm3
	vfmadd231ps	%zmm8, %zmm7, %zmm5
	vbroadcastss	(%rsi,%rdx,4), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm4
	vfmadd231ps	%zmm8, %zmm7, %zmm2
	vbroadcastss	(%rsi,%rdx,8), %zmm8
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vfmadd231ps	%zmm7, %zmm8, %zmm0
.LBB7_56:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm8
	vmovups	64(%rdi), %zmm6
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI7_1(%rip), %xmm7 {%k1} {z}
	vbroadcastss	%xmm7, %zmm7
	testq	%rsi, %rsi
	je	.LBB7_102
	movq	32(%rax), %rax
	vaddps	%zmm8, %zmm3, %zmm3
	vaddps	(%rsi), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm7, %zmm3
	vmovups	%zmm3, (%rcx)
	vaddps	%zmm6, %zmm5, %zmm3
	vaddps	64(%rsi), %zmm3, %zmm3
	vmaxps	%zmm3, %zmm7, %zmm3
	vmovups	%zmm3, 64(%rcx)
	vaddps	%zmm8, %zmm4, %zmm3
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
	jmp	.LBB7_103
.LBB7_58:
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB7_59:
	testq	%r8, %r8
	je	.LBB7_61
	vmovups	(%rcx), %zmm8
	prefetcht0	4096(%rcx)
	vmovups	64(%rcx), %zmm9
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm4
	vfmadd231ps	%zmm10, %zmm9, %zmm7
	vbroadcastss	(%rsi,%rdx,4), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm6
	vfmadd231ps	%zmm10, %zmm9, %zmm5
	vbroadcastss	(%rsi,%rdx,8), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vbroadcastss	(%rdi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm9, %zmm10, %zmm0
.LBB7_61:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm10
	vmovups	64(%rdi), %zmm8
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI7_1(%rip), %xmm9 {%k1} {z}
	vbroadcastss	%xmm9, %zmm9
	testq	%rsi, %rsi
	je	.LBB7_104
	movq	32(%rax), %rax
	vaddps	%zmm10, %zmm4, %zmm4
	vaddps	(%rsi), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm9, %zmm4
	vmovups	%zmm4, (%rcx)
	vaddps	%zmm8, %zmm7, %zmm4
	vaddps	64(%rsi), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm9, %zmm4
	vmovups	%zmm4, 64(%rcx)
	vaddps	%zmm10, %zmm6, %zmm4
	vaddps	(%rsi,%rax,4), %zmm4, %zmm4
	vmaxps	%zmm4, %zmm9, %zmm4
	vmovups	%zmm4, (%rcx,%rdx,4)
	vaddps	%zmm8, %zmm5, %zmm4
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
	jmp	.LBB7_118
.LBB7_63:
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
.LBB7_64:
	testq	%r8, %r8
	je	.LBB7_66
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
.LBB7_66:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm18
	vmovups	64(%rdi), %zmm16
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI7_1(%rip), %xmm17 {%k1} {z}
	vbroadcastss	%xmm17, %zmm17
	testq	%rsi, %rsi
	je	.LBB7_105
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
	jmp	.LBB7_106
.LBB7_68:
	vxorps	%xmm1, %xmm1, %xmm1
.LBB7_69:
	testq	%r8, %r8
	je	.LBB7_71
	vmovups	(%rcx), %zmm2
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm3
	vfmadd231ps	%zmm2, %zmm3, %zmm0
	vfmadd231ps	64(%rcx), %zmm3, %zmm1
.LBB7_71:
	movq	(%rax), %rcx
	movq	16(%rax), %rsi
	movq	24(%rax), %rdx
	vmovups	(%rsi), %zmm4
	vmovups	64(%rsi), %zmm2
	cmpl	$0, 40(%rax)
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI7_1(%rip), %xmm3 {%k1} {z}
	vbroadcastss	%xmm3, %zmm3
	vaddps	%zmm4, %zmm0, %zmm0
	testq	%rdx, %rdx
	je	.LBB7_107
	vaddps	(%rdx), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm3, %zmm0
	vmovups	%zmm0, (%rcx)
	vaddps	%zmm2, %zmm1, %zmm0
	vaddps	64(%rdx), %zmm0, %zmm0
	jmp	.LBB7_108
.LBB7_73:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm0, %xmm0, %xmm0
.LBB7_74:
	testq	%r8, %r8
	je	.LBB7_76
	vmovups	(%rcx), %zmm4
	prefetcht0	4096(%rcx)
	vmovups	64(%rcx), %zmm5
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm1
	vfmadd231ps	%zmm6, %zmm5, %zmm3
	vbroadcastss	(%rsi,%rdx,4), %zmm6
	vfmadd231ps	%zmm4, %zmm6, %zmm2
	vfmadd231ps	%zmm5, %zmm6, %zmm0
.LBB7_76:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm6
	vmovups	64(%rdi), %zmm4
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI7_1(%rip), %xmm5 {%k1} {z}
	vbroadcastss	%xmm5, %zmm5
	testq	%rsi, %rsi
	je	.LBB7_109
	movq	32(%rax), %rax
	vaddps	%zmm6, %zmm1, %zmm1
	vaddps	(%rsi), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm5, %zmm1
	vmovups	%zmm1, (%rcx)
	vaddps	%zmm4, %zmm3, %zmm1
	vaddps	64(%rsi), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm5, %zmm1
	vmovups	%zmm1, 64(%rcx)
	vaddps	%zmm6, %zmm2, %zmm1
	vaddps	(%rsi,%rax,4), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm5, %zmm1
	vmovups	%zmm1, (%rcx,%rdx,4)
	vaddps	%zmm4, %zmm0, %zmm0
	vaddps	64(%rsi,%rax,4), %zmm0, %zmm0
	jmp	.LBB7_110
.LBB7_78:
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
.LBB7_79:
	testq	%r8, %r8
	je	.LBB7_81
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
.LBB7_81:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm14
	vmovups	64(%rdi), %zmm12
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI7_1(%rip), %xmm13 {%k1} {z}
	vbroadcastss	%xmm13, %zmm13
	testq	%rsi, %rsi
	je	.LBB7_111
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
	jmp	.LBB7_118
.LBB7_83:
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
.LBB7_84:
	testq	%r8, %r8
	je	.LBB7_86
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
.LBB7_86:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm16
	vmovups	64(%rdi), %zmm14
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI7_1(%rip), %xmm15 {%k1} {z}
	vbroadcastss	%xmm15, %zmm15
	testq	%rsi, %rsi
	je	.LBB7_113
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
	jmp	.LBB7_118
.LBB7_88:
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
.LBB7_89:
	testq	%r8, %r8
	je	.LBB7_91
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
.LBB7_91:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm24
	vmovups	64(%rdi), %zmm22
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI7_1(%rip), %xmm23 {%k1} {z}
	vbroadcastss	%xmm23, %zmm23
	testq	%rsi, %rsi
	je	.LBB7_114
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
	jmp	.LBB7_118
.LBB7_93:
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
.LBB7_94:
	testq	%r8, %r8
	je	.LBB7_96
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
.LBB7_96:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm20
	vmovups	64(%rdi), %zmm18
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI7_1(%rip), %xmm19 {%k1} {z}
	vbroadcastss	%xmm19, %zmm19
	testq	%rsi, %rsi
	je	.LBB7_115
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
	jmp	.LBB7_116
.LBB7_98:
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
	jmp	.LBB7_118
.LBB7_99:
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
.LBB7_100:
	vmaxps	%zmm0, %zmm11, %zmm0
	jmp	.LBB7_117
.LBB7_101:
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
	jmp	.LBB7_112
.LBB7_102:
	vaddps	%zmm8, %zmm3, %zmm3
	vmaxps	%zmm3, %zmm7, %zmm3
	vmovups	%zmm3, (%rcx)
	vaddps	%zmm6, %zmm5, %zmm3
	vmaxps	%zmm3, %zmm7, %zmm3
	vmovups	%zmm3, 64(%rcx)
	vaddps	%zmm8, %zmm4, %zmm3
	vmaxps	%zmm3, %zmm7, %zmm3
	vmovups	%zmm3, (%rcx,%rdx,4)
	vaddps	%zmm6, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm7, %zmm2
	vmovups	%zmm2, 64(%rcx,%rdx,4)
	vaddps	%zmm8, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm7, %zmm1
	vmovups	%zmm1, (%rcx,%rdx,8)
	vaddps	%zmm6, %zmm0, %zmm0
.LBB7_103:
	vmaxps	%zmm0, %zmm7, %zmm0
	vmovups	%zmm0, 64(%rcx,%rdx,8)
	jmp	.LBB7_118
.LBB7_104:
	vaddps	%zmm10, %zmm4, %zmm4
	vmaxps	%zmm4, %zmm9, %zmm4
	vmovups	%zmm4, (%rcx)
	vaddps	%zmm8, %zmm7, %zmm4
	vmaxps	%zmm4, %zmm9, %zmm4
	vmovups	%zmm4, 64(%rcx)
	vaddps	%zmm10, %zmm6, %zmm4
	vmaxps	%zmm4, %zmm9, %zmm4
	vmovups	%zmm4, (%rcx,%rdx,4)
	vaddps	%zmm8, %zmm5, %zmm4
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
	jmp	.LBB7_112
.LBB7_105:
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
.LBB7_106:
	vmaxps	%zmm0, %zmm17, %zmm0
	vmovups	%zmm0, 64(%rcx,%rax)
	jmp	.LBB7_118
.LBB7_107:
	vmaxps	%zmm0, %zmm3, %zmm0
	vmovups	%zmm0, (%rcx)
	vaddps	%zmm2, %zmm1, %zmm0
.LBB7_108:
	vmaxps	%zmm0, %zmm3, %zmm0
	vmovups	%zmm0, 64(%rcx)
	jmp	.LBB7_118
.LBB7_109:
	vaddps	%zmm6, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm5, %zmm1
	vmovups	%zmm1, (%rcx)
	vaddps	%zmm4, %zmm3, %zmm1
	vmaxps	%zmm1, %zmm5, %zmm1
	vmovups	%zmm1, 64(%rcx)
	vaddps	%zmm6, %zmm2, %zmm1
	vmaxps	%zmm1, %zmm5, %zmm1
	vmovups	%zmm1, (%rcx,%rdx,4)
	vaddps	%zmm4, %zmm0, %zmm0
.LBB7_110:
	vmaxps	%zmm0, %zmm5, %zmm0
	vmovups	%zmm0, 64(%rcx,%rdx,4)
	jmp	.LBB7_118
.LBB7_111:
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
.LBB7_112:
	vmovups	%zmm0, 64(%rcx,%rax,4)
	jmp	.LBB7_118
.LBB7_113:
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
	jmp	.LBB7_118
.LBB7_114:
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
	jmp	.LBB7_118
.LBB7_115:
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
.LBB7_116:
	vmaxps	%zmm0, %zmm19, %zmm0
.LBB7_117:
	vmovups	%zmm0, 64(%rcx,%rdx)
.LBB7_118:
	popq	%rbx
	popq	%r14
	popq	%r15
.LBB7_119:
	vzeroupper
	retq
.Lfunc_end7:
	.size	converting_tile_of, .Lfunc_end7-converting_tile_of
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI7_0:
	.long	.LBB7_2-.LJTI7_0
	.long	.LBB7_23-.LJTI7_0
	.long	.LBB7_14-.LJTI7_0
	.long	.LBB7_17-.LJTI7_0
	.long	.LBB7_8-.LJTI7_0
	.long	.LBB7_26-.LJTI7_0
	.long	.LBB7_29-.LJTI7_0
	.long	.LBB7_20-.LJTI7_0
	.long	.LBB7_35-.LJTI7_0
	.long	.LBB7_11-.LJTI7_0
	.long	.LBB7_32-.LJTI7_0
	.long	.LBB7_5-.LJTI7_0
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI8_0:
	.long	0xff800000
	.text
	.p2align	4
	.type	float_tile_of,@function
float_tile_of:
	decq	%rdi
	cmpq	$11, %rdi
	ja	.LBB8_119
	pushq	%r14
	pushq	%rbx
	movq	24(%rsp), %rax
	leaq	.LJTI8_0(%rip), %r10
	movslq	(%r10,%rdi,4), %rdi
	addq	%r10, %rdi
	jmpq	*%rdi
.LBB8_2:
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB8_68
	movq	8(%r9), %rdx
	movq	(%r9), %rdi
	leaq	-2(%r8), %r9
	shrq	%r9
	incq	%r9
	vxorps	%xmm1, %xmm1, %xmm1
	.p2align	4
.LBB8_4:
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
	jne	.LBB8_4
	jmp	.LBB8_69
.LBB8_5:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %r10
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB8_38
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
.LBB8_7:
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
	jne	.LBB8_7
	jmp	.LBB8_39
.LBB8_8:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm7, %xmm7, %xmm7
	cmpq	$2, %r8
	jb	.LBB8_43
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
.LBB8_10:
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
	jne	.LBB8_10
	jmp	.LBB8_44
.LBB8_11:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %r10
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB8_48
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
.LBB8_13:
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
	jne	.LBB8_13
	jmp	.LBB8_49
.LBB8_14:
	vxorps	%xmm4, %xmm4, %xmm4
	cmpq	$2, %r8
	jb	.LBB8_53
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
.LBB8_16:
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
	jne	.LBB8_16
	jmp	.LBB8_54
.LBB8_17:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm5, %xmm5, %xmm5
	cmpq	$2, %r8
	jb	.LBB8_58
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
.LBB8_19:
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
	jne	.LBB8_19
	jmp	.LBB8_59
.LBB8_20:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r10
	leaq	(%rsi,%rdi,8), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB8_63
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
.LBB8_22:
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
	jne	.LBB8_22
	jmp	.LBB8_64
.LBB8_23:
	vxorps	%xmm2, %xmm2, %xmm2
	cmpq	$2, %r8
	jb	.LBB8_73
	movq	8(%r9), %rdi
	movq	(%r9), %r9
	leaq	-2(%r8), %r10
	shrq	%r10
	incq	%r10
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB8_25:
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
	jne	.LBB8_25
	jmp	.LBB8_74
.LBB8_26:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB8_78
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
.LBB8_28:
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
	jne	.LBB8_28
	jmp	.LBB8_79
.LBB8_29:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r10
	leaq	(%rsi,%rdi,8), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB8_83
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
.LBB8_31:
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
	jne	.LBB8_31
	jmp	.LBB8_84
.LBB8_32:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	leaq	(%rsi,%rdi,8), %r10
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB8_88
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
.LBB8_34:
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
	jne	.LBB8_34
	jmp	.LBB8_89
.LBB8_35:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r10
	leaq	(%rsi,%rdi,8), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB8_93
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
.LBB8_37:
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
	jne	.LBB8_37
	jmp	.LBB8_94
.LBB8_38:
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
.LBB8_39:
	testq	%r8, %r8
	je	.LBB8_41
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
.LBB8_41:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm26
	vmovups	64(%rdi), %zmm24
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI8_0(%rip), %xmm25 {%k1} {z}
	vbroadcastss	%xmm25, %zmm25
	testq	%rsi, %rsi
	je	.LBB8_98
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
	jmp	.LBB8_117
.LBB8_43:
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB8_44:
	testq	%r8, %r8
	je	.LBB8_46
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
.LBB8_46:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm12
	vmovups	64(%rdi), %zmm10
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI8_0(%rip), %xmm11 {%k1} {z}
	vbroadcastss	%xmm11, %zmm11
	testq	%rsi, %rsi
	je	.LBB8_99
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
	jmp	.LBB8_100
.LBB8_48:
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
.LBB8_49:
	testq	%r8, %r8
	je	.LBB8_51
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
.LBB8_51:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm22
	vmovups	64(%rdi), %zmm20
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI8_0(%rip), %xmm21 {%k1} {z}
	vbroadcastss	%xmm21, %zmm21
	testq	%rsi, %rsi
	je	.LBB8_101
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
	jmp	.LBB8_118
.LBB8_53:
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB8_54:
	testq	%r8, %r8
	je	.LBB8_56
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
.LBB8_56:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm8
	vmovups	64(%rdi), %zmm6
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI8_0(%rip), %xmm7 {%k1} {z}
	vbroadcastss	%xmm7, %zmm7
	testq	%rsi, %rsi
	je	.LBB8_102
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
	jmp	.LBB8_103
.LBB8_58:
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB8_59:
	testq	%r8, %r8
	je	.LBB8_61
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
.LBB8_61:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm10
	vmovups	64(%rdi), %zmm8
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI8_0(%rip), %xmm9 {%k1} {z}
	vbroadcastss	%xmm9, %zmm9
	testq	%rsi, %rsi
	je	.LBB8_104
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
	jmp	.LBB8_118
.LBB8_63:
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
.LBB8_64:
	testq	%r8, %r8
	je	.LBB8_66
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
.LBB8_66:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm18
	vmovups	64(%rdi), %zmm16
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI8_0(%rip), %xmm17 {%k1} {z}
	vbroadcastss	%xmm17, %zmm17
	testq	%rsi, %rsi
	je	.LBB8_105
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
	jmp	.LBB8_106
.LBB8_68:
	vxorps	%xmm1, %xmm1, %xmm1
.LBB8_69:
	testq	%r8, %r8
	je	.LBB8_71
	vmovups	(%rcx), %zmm2
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm3
	vfmadd231ps	%zmm2, %zmm3, %zmm0
	vfmadd231ps	64(%rcx), %zmm3, %zmm1
.LBB8_71:
	movq	(%rax), %rcx
	movq	16(%rax), %rsi
	movq	24(%rax), %rdx
	vmovups	(%rsi), %zmm4
	vmovups	64(%rsi), %zmm2
	cmpl	$0, 40(%rax)
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI8_0(%rip), %xmm3 {%k1} {z}
	vbroadcastss	%xmm3, %zmm3
	vaddps	%zmm4, %zmm0, %zmm0
	testq	%rdx, %rdx
	je	.LBB8_107
	vaddps	(%rdx), %zmm0, %zmm0
	vmaxps	%zmm0, %zmm3, %zmm0
	vmovups	%zmm0, (%rcx)
	vaddps	%zmm2, %zmm1, %zmm0
	vaddps	64(%rdx), %zmm0, %zmm0
	jmp	.LBB8_108
.LBB8_73:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
.LBB8_74:
	testq	%r8, %r8
	je	.LBB8_76
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
.LBB8_76:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm6
	vmovups	64(%rdi), %zmm4
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI8_0(%rip), %xmm5 {%k1} {z}
	vbroadcastss	%xmm5, %zmm5
	testq	%rsi, %rsi
	je	.LBB8_109
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
	jmp	.LBB8_110
.LBB8_78:
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
.LBB8_79:
	testq	%r8, %r8
	je	.LBB8_81
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
.LBB8_81:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm14
	vmovups	64(%rdi), %zmm12
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI8_0(%rip), %xmm13 {%k1} {z}
	vbroadcastss	%xmm13, %zmm13
	testq	%rsi, %rsi
	je	.LBB8_111
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
	jmp	.LBB8_118
.LBB8_83:
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
.LBB8_84:
	testq	%r8, %r8
	je	.LBB8_86
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
.LBB8_86:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm16
	vmovups	64(%rdi), %zmm14
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI8_0(%rip), %xmm15 {%k1} {z}
	vbroadcastss	%xmm15, %zmm15
	testq	%rsi, %rsi
	je	.LBB8_113
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
	jmp	.LBB8_118
.LBB8_88:
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
.LBB8_89:
	testq	%r8, %r8
	je	.LBB8_91
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
.LBB8_91:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm24
	vmovups	64(%rdi), %zmm22
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI8_0(%rip), %xmm23 {%k1} {z}
	vbroadcastss	%xmm23, %zmm23
	testq	%rsi, %rsi
	je	.LBB8_114
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
	jmp	.LBB8_118
.LBB8_93:
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
.LBB8_94:
	testq	%r8, %r8
	je	.LBB8_96
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
.LBB8_96:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	vmovups	(%rdi), %zmm20
	vmovups	64(%rdi), %zmm18
	cmpl	$0, 40(%rax)
	sete	%dil
	kmovd	%edi, %k1
	vmovss	.LCPI8_0(%rip), %xmm19 {%k1} {z}
	vbroadcastss	%xmm19, %zmm19
	testq	%rsi, %rsi
	je	.LBB8_115
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
	jmp	.LBB8_116
.LBB8_98:
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
	jmp	.LBB8_118
.LBB8_99:
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
.LBB8_100:
	vmaxps	%zmm0, %zmm11, %zmm0
	jmp	.LBB8_117
.LBB8_101:
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
	jmp	.LBB8_112
.LBB8_102:
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
.LBB8_103:
	vmaxps	%zmm0, %zmm7, %zmm0
	vmovups	%zmm0, 64(%rcx,%rdx,8)
	jmp	.LBB8_118
.LBB8_104:
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
	jmp	.LBB8_112
.LBB8_105:
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
.LBB8_106:
	vmaxps	%zmm0, %zmm17, %zmm0
	vmovups	%zmm0, 64(%rcx,%rax)
	jmp	.LBB8_118
.LBB8_107:
	vmaxps	%zmm0, %zmm3, %zmm0
	vmovups	%zmm0, (%rcx)
	vaddps	%zmm2, %zmm1, %zmm0
.LBB8_108:
	vmaxps	%zmm0, %zmm3, %zmm0
	vmovups	%zmm0, 64(%rcx)
	jmp	.LBB8_118
.LBB8_109:
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
.LBB8_110:
	vmaxps	%zmm0, %zmm5, %zmm0
	vmovups	%zmm0, 64(%rcx,%rdx,4)
	jmp	.LBB8_118
.LBB8_111:
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
.LBB8_112:
	vmovups	%zmm0, 64(%rcx,%rax,4)
	jmp	.LBB8_118
.LBB8_113:
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
	jmp	.LBB8_118
.LBB8_114:
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
	jmp	.LBB8_118
.LBB8_115:
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
.LBB8_116:
	vmaxps	%zmm0, %zmm19, %zmm0
.LBB8_117:
	vmovups	%zmm0, 64(%rcx,%rdx)
.LBB8_118:
	popq	%rbx
	popq	%r14
.LBB8_119:
	vzeroupper
	retq
.Lfunc_end8:
	.size	float_tile_of, .Lfunc_end8-float_tile_of
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI8_0:
	.long	.LBB8_2-.LJTI8_0
	.long	.LBB8_23-.LJTI8_0
	.long	.LBB8_14-.LJTI8_0
	.long	.LBB8_17-.LJTI8_0
	.long	.LBB8_8-.LJTI8_0
	.long	.LBB8_26-.LJTI8_0
	.long	.LBB8_29-.LJTI8_0
	.long	.LBB8_20-.LJTI8_0
	.long	.LBB8_35-.LJTI8_0
	.long	.LBB8_11-.LJTI8_0
	.long	.LBB8_32-.LJTI8_0
	.long	.LBB8_5-.LJTI8_0
	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"avx512"
	.size	.L.str, 7
	.hidden	contrast_avx512_bfloat16
	.type	contrast_avx512_bfloat16,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	contrast_avx512_bfloat16
	.p2align	3, 0x0
contrast_avx512_bfloat16:
	.quad	.L.str
	.quad	32
	.quad	panel_bytes
	.quad	pack_panel
	.quad	pack_bfloat16_panel
	.quad	row_bytes
	.quad	0
	.quad	0
	.long	0
	.zero	4
	.quad	0
	.quad	0
	.quad	multiply
	.size	contrast_avx512_bfloat16, 96
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
