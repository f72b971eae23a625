// Made of Sources/CContrastKernels/products_avx512bf16_bfloat16.c by Scripts/make-assembly; not to be edited.

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
	leaq	2(,%rdi,2), %rax
	andq	$-4, %rax
	addq	$63, %rax
	andq	$-64, %rax
	addq	$64, %rax
	retq
.Lfunc_end3:
	.size	row_bytes, .Lfunc_end3-row_bytes
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
	subq	$192, %rsp
	movq	%rsi, 32(%rsp)
	movq	%rdi, 24(%rsp)
	testq	%rdx, %rdx
	je	.LBB4_18
	movq	%r8, %r11
	movq	%rcx, %r14
	movq	%rdx, %r10
	leaq	64(%r8), %r13
	leaq	(%rcx,%rcx), %rax
	leaq	2(,%rcx,2), %rbx
	andq	$-4, %rbx
	addq	$63, %rbx
	andq	$-64, %rbx
	addq	$64, %rbx
	incq	%rcx
	andq	$-2, %rcx
	movq	%rcx, 88(%rsp)
	addq	%rcx, %rcx
	subq	%rax, %rcx
	movq	%rcx, 56(%rsp)
	leaq	(%r8,%r14,2), %rax
	addq	$64, %rax
	movq	%rax, 48(%rsp)
	movl	%r14d, %eax
	andl	$3, %eax
	movq	%rax, 16(%rsp)
	movq	32(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, 80(%rsp)
	addq	$70, %r11
	xorl	%r12d, %r12d
	movq	24(%rsp), %r15
	movq	%r13, 40(%rsp)
	movq	%rdx, 72(%rsp)
	movq	%rbx, 64(%rsp)
	jmp	.LBB4_2
	.p2align	4
.LBB4_17:
	incq	%r12
	addq	%rbx, %r13
	addq	80(%rsp), %r15
	addq	%rbx, %r11
	cmpq	%r10, %r12
	je	.LBB4_18
.LBB4_2:
	cmpq	$16, %r14
	jae	.LBB4_4
	xorl	%eax, %eax
	jmp	.LBB4_6
	.p2align	4
.LBB4_4:
	xorl	%ecx, %ecx
	.p2align	4
.LBB4_5:
	vcvtneps2bf16	(%r15,%rcx,4), %ymm0
	vmovups	%ymm0, (%r13,%rcx,2)
	leaq	16(%rcx), %rax
	addq	$32, %rcx
	cmpq	%r14, %rcx
	movq	%rax, %rcx
	jbe	.LBB4_5
.LBB4_6:
	movq	%rbx, %rdi
	imulq	%r12, %rdi
	movq	%rax, %rdx
	subq	%r14, %rdx
	jae	.LBB4_15
	movq	%r12, %rsi
	movq	%r14, %rcx
	subq	%rax, %rcx
	movl	$-1, %r8d
	shll	%cl, %r8d
	imulq	32(%rsp), %rsi
	movq	24(%rsp), %r9
	leaq	(%r9,%rsi,4), %rsi
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rsi,%rax,4), %zmm0 {%k1} {z}
	vcvtneps2bf16	%zmm0, %ymm0
	cmpq	$-4, %rdx
	jbe	.LBB4_9
	movq	%rax, %rcx
	xorl	%edx, %edx
	cmpq	$0, 16(%rsp)
	jne	.LBB4_13
	jmp	.LBB4_15
	.p2align	4
.LBB4_9:
	subq	16(%rsp), %rcx
	leaq	(%r11,%rax,2), %rsi
	xorl	%edx, %edx
	.p2align	4
.LBB4_10:
	movl	%edx, %r8d
	andl	$15, %r8d
	vmovaps	%ymm0, 96(%rsp)
	movzwl	96(%rsp,%r8,2), %r8d
	movw	%r8w, -6(%rsi,%rdx,2)
	leal	1(%rdx), %r8d
	andl	$15, %r8d
	movzwl	96(%rsp,%r8,2), %r8d
	movw	%r8w, -4(%rsi,%rdx,2)
	leal	2(%rdx), %r8d
	andl	$15, %r8d
	movzwl	96(%rsp,%r8,2), %r8d
	movw	%r8w, -2(%rsi,%rdx,2)
	leal	3(%rdx), %r8d
	andl	$15, %r8d
	movzwl	96(%rsp,%r8,2), %r8d
	movw	%r8w, (%rsi,%rdx,2)
	addq	$4, %rdx
	cmpq	%rcx, %rdx
	jne	.LBB4_10
	movq	%rdx, %rcx
	addq	%rax, %rcx
	cmpq	$0, 16(%rsp)
	je	.LBB4_15
.LBB4_13:
	movq	40(%rsp), %rsi
	addq	%rdi, %rsi
	orq	$1, %rax
	movq	16(%rsp), %r8
	.p2align	4
.LBB4_14:
	vmovaps	%ymm0, 128(%rsp)
	movl	%edx, %r9d
	andl	$15, %r9d
	movzwl	128(%rsp,%r9,2), %r9d
	movw	%r9w, (%rsi,%rcx,2)
	leaq	(%rax,%rdx), %rcx
	incq	%rdx
	decq	%r8
	jne	.LBB4_14
.LBB4_15:
	cmpq	88(%rsp), %r14
	jae	.LBB4_17
	addq	48(%rsp), %rdi
	xorl	%esi, %esi
	movq	56(%rsp), %rdx
	movq	%r11, %rbx
	vzeroupper
	callq	memset@PLT
	movq	%rbx, %r11
	movq	64(%rsp), %rbx
	movq	72(%rsp), %r10
	jmp	.LBB4_17
.LBB4_18:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end4:
	.size	prepare_rows, .Lfunc_end4-prepare_rows
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI5_0:
	.long	0xff800000
.LCPI5_2:
	.long	0x3f800000
.LCPI5_3:
	.long	0x3fb8aa3b
.LCPI5_4:
	.long	0x4b400000
.LCPI5_5:
	.long	0xcb400000
.LCPI5_6:
	.long	0x3f318000
.LCPI5_7:
	.long	0x395e8083
.LCPI5_8:
	.long	0x3ab511e8
.LCPI5_9:
	.long	0x3c091d10
.LCPI5_10:
	.long	0x3d2aac79
.LCPI5_11:
	.long	0x3e2aaa49
.LCPI5_12:
	.long	0x3efffffe
.LCPI5_13:
	.long	0xc2aeac4f
.LCPI5_14:
	.long	0xbf318000
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI5_1:
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
	.type	prepare_softmax,@function
prepare_softmax:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$536, %rsp
	movq	%r8, 80(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%rdi, 16(%rsp)
	cmpq	$0, 592(%rsp)
	je	.LBB5_20
	movq	624(%rsp), %r11
	movq	616(%rsp), %rax
	movq	608(%rsp), %rbp
	movq	600(%rsp), %r13
	vbroadcastss	%xmm0, %zmm6
	addq	$64, %rax
	movq	%rax, 40(%rsp)
	movq	16(%rsp), %r14
	leaq	64(%r14), %r10
	movq	24(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, 56(%rsp)
	leaq	(,%rbp,4), %rbx
	vbroadcastss	.LCPI5_0(%rip), %zmm5
	vbroadcastss	.LCPI5_2(%rip), %zmm7
	vbroadcastss	.LCPI5_5(%rip), %zmm8
	vbroadcastss	.LCPI5_3(%rip), %zmm9
	vbroadcastss	.LCPI5_14(%rip), %zmm10
	vbroadcastss	.LCPI5_7(%rip), %zmm11
	vbroadcastss	.LCPI5_8(%rip), %zmm12
	vbroadcastss	.LCPI5_9(%rip), %zmm13
	vbroadcastss	.LCPI5_10(%rip), %zmm14
	vbroadcastss	.LCPI5_11(%rip), %zmm15
	vbroadcastss	.LCPI5_12(%rip), %zmm16
	vpbroadcastd	.LCPI5_2(%rip), %zmm17
	vbroadcastss	.LCPI5_13(%rip), %zmm18
	movq	$0, (%rsp)
	movq	%r9, 72(%rsp)
	movq	%rdx, 64(%rsp)
	vmovups	%zmm6, 144(%rsp)
	movq	%rbx, 104(%rsp)
	jmp	.LBB5_2
	.p2align	4
.LBB5_18:
	vxorps	%xmm20, %xmm20, %xmm20
.LBB5_19:
	movq	80(%rsp), %rax
	vmovss	(%rax,%r10,4), %xmm0
	vextractf32x4	$2, %zmm20, %xmm1
	vaddps	%xmm20, %xmm1, %xmm1
	vextractf64x4	$1, %zmm20, %ymm2
	vshufpd	$1, %xmm2, %xmm2, %xmm3
	vshufpd	$1, %xmm20, %xmm20, %xmm4
	vaddps	%xmm4, %xmm3, %xmm3
	vextractf128	$1, %ymm2, %xmm4
	vextractf32x4	$1, %ymm20, %xmm5
	vaddps	%xmm5, %xmm4, %xmm4
	vaddps	%xmm1, %xmm4, %xmm1
	vpermpd	$255, %ymm2, %ymm2
	vshufpd	$1, %xmm5, %xmm5, %xmm4
	vaddps	%xmm4, %xmm2, %xmm2
	vaddps	%xmm3, %xmm2, %xmm2
	vaddps	%xmm1, %xmm2, %xmm1
	vmovshdup	%xmm1, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	movq	72(%rsp), %r9
	vfmadd231ss	(%r9,%r10,4), %xmm0, %xmm1
	vmovss	%xmm1, (%rax,%r10,4)
	incq	%r10
	movq	%r10, %rcx
	movq	96(%rsp), %r10
	movq	56(%rsp), %rax
	addq	%rax, %r10
	movq	88(%rsp), %r14
	addq	%rax, %r14
	movq	%rcx, (%rsp)
	cmpq	592(%rsp), %rcx
	movq	64(%rsp), %rdx
	vbroadcastss	.LCPI5_0(%rip), %zmm5
	je	.LBB5_20
.LBB5_2:
	movq	%r13, %r12
	testq	%rdx, %rdx
	je	.LBB5_5
	movq	(%rsp), %rax
	movslq	(%rdx,%rax,4), %rax
	cmpq	%rax, %r13
	movq	%rax, %r12
	cmovbq	%r13, %r12
	testq	%rax, %rax
	js	.LBB5_4
.LBB5_5:
	cmpq	$32, %r12
	jae	.LBB5_10
	xorl	%r8d, %r8d
	vmovaps	%zmm5, %zmm1
	vmovaps	%zmm5, %zmm2
	jmp	.LBB5_7
	.p2align	4
.LBB5_10:
	xorl	%eax, %eax
	vmovaps	%zmm5, %zmm2
	vmovaps	%zmm5, %zmm1
	.p2align	4
.LBB5_11:
	vmulps	-64(%r10,%rax,4), %zmm6, %zmm0
	vmaxps	%zmm2, %zmm0, %zmm2
	vmulps	(%r10,%rax,4), %zmm6, %zmm0
	vmaxps	%zmm1, %zmm0, %zmm1
	leaq	32(%rax), %r8
	addq	$64, %rax
	cmpq	%r12, %rax
	movq	%r8, %rax
	jbe	.LBB5_11
.LBB5_7:
	movq	32(%rsp), %rcx
	movq	(%rsp), %rsi
	leaq	(%rcx,%rsi,4), %rax
	vmovss	(%rcx,%rsi,4), %xmm0
	movq	%r12, %rcx
	subq	%r8, %rcx
	ja	.LBB5_8
	jmp	.LBB5_14
	.p2align	4
.LBB5_12:
	movl	$-1, %edi
	shll	%cl, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rsi), %zmm4 {%k1} {z}
	vpbroadcastd	%ecx, %zmm3
	vpcmpgtd	.LCPI5_1(%rip), %zmm3, %k1
	vmovaps	%zmm5, %zmm3
	vmulps	%zmm4, %zmm6, %zmm3 {%k1}
.LBB5_13:
	vmaxps	%zmm2, %zmm3, %zmm2
	addq	$16, %r8
	addq	$-16, %rcx
	cmpq	%r12, %r8
	jae	.LBB5_14
.LBB5_8:
	leaq	(%r14,%r8,4), %rsi
	cmpq	$16, %rcx
	jb	.LBB5_12
	vmulps	(%rsi), %zmm6, %zmm3
	jmp	.LBB5_13
	.p2align	4
.LBB5_4:
	movq	32(%rsp), %rcx
	movq	(%rsp), %rsi
	leaq	(%rcx,%rsi,4), %rax
	vmovss	(%rcx,%rsi,4), %xmm0
	vmovaps	%zmm5, %zmm1
	xorl	%r12d, %r12d
	vmovaps	%zmm5, %zmm2
.LBB5_14:
	vmaxps	%zmm1, %zmm2, %zmm1
	vextractf32x4	$2, %zmm1, %xmm2
	vmaxps	%xmm2, %xmm1, %xmm3
	vshufpd	$1, %xmm1, %xmm1, %xmm4
	vshufpd	$1, %xmm2, %xmm2, %xmm2
	vmaxps	%xmm2, %xmm4, %xmm2
	vextractf128	$1, %ymm1, %xmm4
	vextractf64x4	$1, %zmm1, %ymm1
	vextractf128	$1, %ymm1, %xmm5
	vmaxps	%xmm5, %xmm4, %xmm5
	vmaxps	%xmm5, %xmm3, %xmm3
	vshufpd	$1, %xmm4, %xmm4, %xmm4
	vpermpd	$255, %ymm1, %ymm1
	vmaxps	%xmm1, %xmm4, %xmm1
	vmaxps	%xmm1, %xmm2, %xmm1
	vmaxps	%xmm1, %xmm3, %xmm1
	vmovshdup	%xmm1, %xmm2
	vmaxss	%xmm2, %xmm1, %xmm1
	vmaxss	%xmm0, %xmm1, %xmm1
	vmovss	.LCPI5_0(%rip), %xmm4
	vcmpless	%xmm4, %xmm1, %k1
	vxorps	%xmm2, %xmm2, %xmm2
	vmovaps	%xmm1, %xmm3
	vmovss	%xmm2, %xmm3, %xmm3 {%k1}
	vbroadcastss	%xmm3, %zmm3
	vmovups	%zmm3, 408(%rsp)
	vmovups	%zmm7, 472(%rsp)
	vucomiss	%xmm0, %xmm4
	jae	.LBB5_17
	vucomiss	%xmm1, %xmm0
	vmovss	.LCPI5_2(%rip), %xmm2
	jne	.LBB5_16
	jnp	.LBB5_17
.LBB5_16:
	vsubss	%xmm1, %xmm0, %xmm0
	vbroadcastss	%xmm0, %zmm2
	vfmadd213ps	.LCPI5_4(%rip){1to16}, %zmm9, %zmm2
	vpslld	$23, %xmm2, %xmm3
	vpaddd	.LCPI5_2(%rip){1to4}, %xmm3, %xmm3
	vaddss	.LCPI5_5(%rip), %xmm2, %xmm2
	vcmpltss	.LCPI5_13(%rip), %xmm0, %k1
	vfnmadd231ss	.LCPI5_6(%rip), %xmm2, %xmm0
	vfmadd231ss	.LCPI5_7(%rip), %xmm2, %xmm0
	vmovss	.LCPI5_8(%rip), %xmm2
	vfmadd213ss	.LCPI5_9(%rip), %xmm0, %xmm2
	vfmadd213ss	.LCPI5_10(%rip), %xmm0, %xmm2
	vfmadd213ss	.LCPI5_11(%rip), %xmm0, %xmm2
	vfmadd213ss	.LCPI5_12(%rip), %xmm0, %xmm2
	vmulss	%xmm0, %xmm0, %xmm4
	vfmadd213ss	%xmm0, %xmm2, %xmm4
	vaddss	.LCPI5_2(%rip), %xmm4, %xmm0
	vmulss	%xmm3, %xmm0, %xmm2
	vxorps	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, %xmm2, %xmm2 {%k1}
	.p2align	4
.LBB5_17:
	movq	%r10, 96(%rsp)
	movq	(%rsp), %r10
	vmovss	%xmm2, (%r9,%r10,4)
	vmovss	%xmm1, (%rax)
	testq	%r13, %r13
	movq	%r14, 88(%rsp)
	je	.LBB5_18
	movq	%r10, %rax
	imulq	24(%rsp), %rax
	movq	16(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 112(%rsp)
	vxorps	%xmm19, %xmm19, %xmm19
	movq	%r13, %rdi
	movq	40(%rsp), %r9
	xorl	%r8d, %r8d
	xorl	%eax, %eax
	movq	%r12, 120(%rsp)
	jmp	.LBB5_22
	.p2align	4
.LBB5_31:
	vfmadd213ps	%zmm19, %zmm0, %zmm20
	vmovss	%xmm0, (%r12)
	movq	48(%rsp), %rax
	addq	%rbp, %rax
	incq	%r8
	addq	%rbx, %r14
	movq	128(%rsp), %r9
	addq	%r11, %r9
	movq	136(%rsp), %rdi
	subq	%rbp, %rdi
	vmovaps	%zmm20, %zmm19
	cmpq	%r13, %rax
	movq	120(%rsp), %r12
	jae	.LBB5_19
.LBB5_22:
	movq	%r13, %rdx
	subq	%rax, %rdx
	cmpq	%rbp, %rdx
	cmovaeq	%rbp, %rdx
	movq	%r12, %rcx
	subq	%rax, %rcx
	cmpq	%rdx, %rcx
	cmovaeq	%rdx, %rcx
	movq	%rax, 48(%rsp)
	cmpq	%rax, %r12
	movl	$0, %eax
	cmovbeq	%rax, %rcx
	cmpq	%rdi, %rbp
	movq	%rdi, 136(%rsp)
	cmovbq	%rbp, %rdi
	movq	%rbp, %rsi
	imulq	%r8, %rsi
	movq	%r13, %rax
	subq	%rsi, %rax
	cmpq	%rax, %rbp
	cmovbq	%rbp, %rax
	movq	%r8, 8(%rsp)
	vmovss	408(%rsp,%r8,4), %xmm0
	movl	$16, %esi
	movl	$0, %r8d
	vxorps	%xmm20, %xmm20, %xmm20
	cmpq	$16, %rcx
	jb	.LBB5_26
	leaq	2(,%rdi,2), %rsi
	andq	$-4, %rsi
	addq	$63, %rsi
	andq	$-64, %rsi
	addq	$64, %rsi
	imulq	%r10, %rsi
	addq	%r9, %rsi
	vbroadcastss	%xmm0, %zmm1
	xorl	%r8d, %r8d
	.p2align	4
.LBB5_24:
	movq	%r8, %rdi
	vmulps	(%r14,%r8,4), %zmm6, %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmovaps	%zmm8, %zmm3
	vfmsub231ps	%zmm9, %zmm2, %zmm3
	vaddps	%zmm8, %zmm3, %zmm4
	vcmpnltps	%zmm18, %zmm2, %k1
	vfmadd231ps	%zmm10, %zmm4, %zmm2
	vfmadd231ps	%zmm11, %zmm4, %zmm2
	vmovaps	%zmm12, %zmm4
	vfmadd213ps	%zmm13, %zmm2, %zmm4
	vfmadd213ps	%zmm14, %zmm2, %zmm4
	vfmadd213ps	%zmm15, %zmm2, %zmm4
	vfmadd213ps	%zmm16, %zmm2, %zmm4
	vmulps	%zmm2, %zmm2, %zmm5
	vfmadd213ps	%zmm2, %zmm4, %zmm5
	vaddps	%zmm7, %zmm5, %zmm2
	vpslld	$23, %zmm3, %zmm3
	vpaddd	%zmm17, %zmm3, %zmm3
	vmulps	%zmm3, %zmm2, %zmm2 {%k1} {z}
	vcvtneps2bf16	%zmm2, %ymm2
	vpmovzxwd	%ymm2, %zmm3
	vpslld	$16, %zmm3, %zmm3
	vaddps	%zmm3, %zmm20, %zmm20
	vmovups	%ymm2, (%rsi,%r8,2)
	addq	$16, %r8
	addq	$32, %rdi
	cmpq	%rcx, %rdi
	jbe	.LBB5_24
	leaq	16(%r8), %rsi
.LBB5_26:
	movq	%r9, 128(%rsp)
	movq	%r11, %rdi
	imulq	8(%rsp), %rdi
	movq	616(%rsp), %r9
	addq	%rdi, %r9
	leaq	2(,%rdx,2), %r12
	andq	$-4, %r12
	addq	$63, %r12
	andq	$-64, %r12
	addq	$64, %r12
	imulq	%r10, %r12
	addq	%r9, %r12
	subq	%r8, %rcx
	jbe	.LBB5_27
	movl	$-1, %r9d
	shll	%cl, %r9d
	movq	112(%rsp), %r10
	movq	48(%rsp), %r15
	leaq	(%r10,%r15,4), %r10
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%r10,%r8,4), %zmm1 {%k1} {z}
	movq	(%rsp), %r10
	vmulps	%zmm1, %zmm6, %zmm1
	vbroadcastss	%xmm0, %zmm0
	vsubps	%zmm0, %zmm1, %zmm0
	vmovaps	%zmm8, %zmm1
	vfmsub231ps	%zmm9, %zmm0, %zmm1
	vaddps	%zmm8, %zmm1, %zmm2
	vcmpnltps	%zmm18, %zmm0, %k1
	vfmadd231ps	%zmm10, %zmm2, %zmm0
	vfmadd231ps	%zmm11, %zmm2, %zmm0
	vmovaps	%zmm12, %zmm2
	vfmadd213ps	%zmm13, %zmm0, %zmm2
	vfmadd213ps	%zmm14, %zmm0, %zmm2
	vfmadd213ps	%zmm15, %zmm0, %zmm2
	vfmadd213ps	%zmm16, %zmm0, %zmm2
	vmulps	%zmm0, %zmm0, %zmm3
	vfmadd213ps	%zmm0, %zmm2, %zmm3
	vaddps	%zmm7, %zmm3, %zmm0
	vpslld	$23, %zmm1, %zmm1
	vpaddd	%zmm17, %zmm1, %zmm1
	vmulps	%zmm1, %zmm0, %zmm0 {%k1} {z}
	vcvtneps2bf16	%zmm0, %ymm0
	vpmovzxwd	%ymm0, %zmm0
	vpslld	$16, %zmm0, %zmm0
	vpbroadcastd	%ecx, %zmm1
	vpcmpgtd	.LCPI5_1(%rip), %zmm1, %k1
	vmovaps	%zmm0, %zmm0 {%k1} {z}
	vpsrld	$16, %zmm0, %zmm1
	vpmovdw	%zmm1, 64(%r12,%r8,2)
	vaddps	%zmm0, %zmm20, %zmm20
	jmp	.LBB5_29
	.p2align	4
.LBB5_27:
	movq	%r8, %rsi
.LBB5_29:
	movq	8(%rsp), %r8
	vbroadcastss	472(%rsp,%r8,4), %zmm0
	cmpq	%rdx, %rsi
	jae	.LBB5_31
	addq	40(%rsp), %rdi
	leaq	2(,%rax,2), %rcx
	andq	$-4, %rcx
	addq	$63, %rcx
	andq	$-64, %rcx
	addq	$64, %rcx
	imulq	%r10, %rcx
	addq	%rdi, %rcx
	leaq	(%rcx,%rsi,2), %rdi
	leaq	16(%rsi), %rcx
	cmpq	%rcx, %rax
	cmovaq	%rax, %rcx
	notq	%rsi
	addq	%rcx, %rsi
	andq	$-16, %rsi
	leaq	32(,%rsi,2), %rdx
	xorl	%esi, %esi
	movq	%r11, %r15
	vmovups	%zmm19, 336(%rsp)
	vmovups	%zmm20, 272(%rsp)
	vmovups	%zmm0, 208(%rsp)
	vzeroupper
	callq	memset@PLT
	vmovups	208(%rsp), %zmm0
	vmovups	272(%rsp), %zmm20
	vmovups	336(%rsp), %zmm19
	movq	8(%rsp), %r8
	movq	(%rsp), %r10
	vbroadcastss	.LCPI5_13(%rip), %zmm18
	vpbroadcastd	.LCPI5_2(%rip), %zmm17
	vbroadcastss	.LCPI5_12(%rip), %zmm16
	vbroadcastss	.LCPI5_11(%rip), %zmm15
	vbroadcastss	.LCPI5_10(%rip), %zmm14
	vbroadcastss	.LCPI5_9(%rip), %zmm13
	vbroadcastss	.LCPI5_8(%rip), %zmm12
	vbroadcastss	.LCPI5_7(%rip), %zmm11
	vbroadcastss	.LCPI5_14(%rip), %zmm10
	vbroadcastss	.LCPI5_3(%rip), %zmm9
	vbroadcastss	.LCPI5_5(%rip), %zmm8
	vbroadcastss	.LCPI5_2(%rip), %zmm7
	vmovups	144(%rsp), %zmm6
	movq	%r15, %r11
	movq	104(%rsp), %rbx
	jmp	.LBB5_31
.LBB5_20:
	addq	$536, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end5:
	.size	prepare_softmax, .Lfunc_end5-prepare_softmax
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
	subq	$1984, %rsp
	movq	%rcx, 328(%rsp)
	movq	%rdx, 96(%rsp)
	movq	%rdi, 136(%rsp)
	cmpq	$524288, %rsi
	ja	.LBB6_1
	movl	$524288, %eax
	xorl	%edx, %edx
	movq	%rsi, %rdi
	divl	%esi
	jmp	.LBB6_3
.LBB6_1:
	movq	%rsi, %rdi
	xorl	%eax, %eax
.LBB6_3:
	movl	$2863311531, %ecx
	imulq	%rax, %rcx
	shrq	$35, %rcx
	shll	$2, %ecx
	leal	(%rcx,%rcx,2), %ecx
	movl	%eax, %edx
	subl	%ecx, %edx
	subq	%rdx, %rax
	cmpq	$25, %rax
	movl	$24, %esi
	cmovaeq	%rax, %rsi
	movq	96(%rsp), %rax
	leaq	(%rax,%rsi), %rcx
	decq	%rcx
	movq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB6_4
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rsi
	movq	%rax, %r10
	cmpq	%rcx, %rsi
	ja	.LBB6_96
	jmp	.LBB6_7
.LBB6_4:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %r10d
	cmpq	%rcx, %rsi
	jbe	.LBB6_7
.LBB6_96:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB6_7:
	movq	%rdi, %rdx
	movq	40(%rbp), %r11
	movq	24(%rbp), %rcx
	movq	16(%rbp), %rsi
	movq	%r8, %rax
	shlq	$6, %rax
	addq	$64, %rax
	andq	$-128, %rax
	movq	%rax, 256(%rsp)
	incq	%r8
	movq	%r8, %rax
	shrq	%rax
	movq	%rax, 128(%rsp)
	movq	%r8, 312(%rsp)
	shrq	$2, %r8
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
	jmp	.LBB6_9
	.p2align	4
.LBB6_8:
	movq	224(%rsp), %r10
	movq	232(%rsp), %rdi
	cmpq	%r10, %rdi
	jae	.LBB6_96
.LBB6_9:
	movq	%rdx, %rsi
	movq	%rdi, %rax
	imulq	96(%rsp), %rax
	movq	%rax, %rcx
	orq	%r10, %rcx
	shrq	$32, %rcx
	je	.LBB6_10
	xorl	%edx, %edx
	divq	%r10
	jmp	.LBB6_12
	.p2align	4
.LBB6_10:
	xorl	%edx, %edx
	divl	%r10d
.LBB6_12:
	movq	%rax, 112(%rsp)
	incq	%rdi
	movq	%rdi, 232(%rsp)
	testq	%r9, %r9
	movq	%rsi, %rdx
	je	.LBB6_8
	movq	232(%rsp), %rax
	imulq	96(%rsp), %rax
	movq	%rax, %rcx
	movq	224(%rsp), %rdi
	orq	%rdi, %rcx
	shrq	$32, %rcx
	je	.LBB6_14
	xorl	%edx, %edx
	divq	%rdi
	jmp	.LBB6_16
	.p2align	4
.LBB6_14:
	xorl	%edx, %edx
	divl	%edi
.LBB6_16:
	subq	112(%rsp), %rax
	movq	%rax, 104(%rsp)
	addq	$11, %rax
	movq	%rax, 248(%rsp)
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rdx, %rdi
	shrq	$3, %rdi
	movq	%rdi, %rax
	imulq	240(%rsp), %rax
	movq	%rax, 304(%rsp)
	movq	296(%rsp), %rax
	movq	%rax, 264(%rsp)
	xorl	%r8d, %r8d
	movq	%rsi, %rdx
	movq	%rdi, 352(%rsp)
	jmp	.LBB6_17
	.p2align	4
.LBB6_95:
	subq	$-128, 264(%rsp)
	movq	336(%rsp), %rax
	movq	%rax, %r8
	movq	320(%rsp), %r9
	cmpq	%r9, %rax
	jae	.LBB6_8
.LBB6_17:
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
	cmpq	$128, 312(%rsp)
	movq	%r10, 64(%rsp)
	movq	%rbx, 336(%rsp)
	jb	.LBB6_24
	testq	%rax, %rax
	je	.LBB6_24
	cmpq	$48, 248(%rsp)
	jb	.LBB6_24
	movq	%rdx, %rsi
	movq	%rax, %rcx
	movq	304(%rsp), %r8
	orq	%r8, %rcx
	shrq	$32, %rcx
	je	.LBB6_21
	xorl	%edx, %edx
	divq	%r8
	movq	%rax, %r8
	jmp	.LBB6_23
	.p2align	4
.LBB6_24:
	movq	%r14, 160(%rsp)
	movq	$0, 168(%rsp)
	cmpq	$12, 248(%rsp)
	jb	.LBB6_95
	xorl	%r8d, %r8d
	movq	%r14, %r9
	movq	104(%rsp), %rcx
	movq	64(%rsp), %r10
	jmp	.LBB6_26
.LBB6_21:
	xorl	%edx, %edx
	divl	%r8d
	movl	%eax, %r8d
.LBB6_23:
	movq	104(%rsp), %rcx
	movq	256(%rsp), %rax
	leaq	(%r14,%rax), %r9
	cmpq	$64, %r8
	movl	$64, %eax
	cmovaeq	%rax, %r8
	movq	%r9, 160(%rsp)
	movq	%r8, 168(%rsp)
	movq	%rsi, %rdx
.LBB6_26:
	movq	%rdx, %rsi
	movq	%rcx, %rax
	orq	%rdi, %rax
	shrq	$32, %rax
	je	.LBB6_27
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rdi
	movq	%rdx, 288(%rsp)
	jmp	.LBB6_29
	.p2align	4
.LBB6_27:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%edi
	movq	%rdx, 288(%rsp)
.LBB6_29:
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
	jmp	.LBB6_30
.LBB6_37:
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
.LBB6_94:
	movq	376(%rsp), %r9
	addq	368(%rsp), %r9
	movq	%r9, 160(%rsp)
	incq	%r12
	addq	48(%rsp), %r13
	movq	352(%rsp), %rdi
	cmpq	%rdi, %r12
	movq	344(%rsp), %rdx
	jae	.LBB6_95
.LBB6_30:
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
	jb	.LBB6_46
	testq	%r11, %r11
	je	.LBB6_34
	movq	(%r11), %rax
	testq	%rax, %rax
	je	.LBB6_34
	movq	72(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 192(%rsp)
.LBB6_34:
	cmpl	$0, 32(%rbp)
	je	.LBB6_36
	movq	%r10, 200(%rsp)
	movq	24(%rbp), %rax
	movq	%rax, 208(%rsp)
.LBB6_36:
	testq	%r11, %r11
	je	.LBB6_37
	cmpq	$0, 40(%r11)
	movq	%r10, 88(%rsp)
	je	.LBB6_39
.LBB6_54:
	leaq	384(%rsp), %rax
	movq	%rax, 176(%rsp)
	movq	$32, 184(%rsp)
.LBB6_55:
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
	jne	.LBB6_62
	movl	8(%r11), %eax
	cmpl	$5, %eax
	je	.LBB6_59
	testl	%eax, %eax
	jne	.LBB6_62
	movq	16(%r11), %rax
	jmp	.LBB6_60
	.p2align	4
.LBB6_46:
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
.LBB6_62:
	cmpb	$0, 45(%rsp)
	jne	.LBB6_83
	testq	%r11, %r11
	movq	88(%rsp), %rax
	leaq	384(%rsp), %rcx
	cmovneq	%rcx, %rax
	cmpq	$0, 48(%rsp)
	je	.LBB6_82
	movq	%r9, %rdx
	imulq	%r13, %rdx
	addq	$64, %rax
	movq	264(%rsp), %rsi
	leaq	448(%rsp), %rdi
	movq	48(%rsp), %r8
	jmp	.LBB6_65
	.p2align	4
.LBB6_80:
	movl	$-1, %r9d
	shll	%cl, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	movq	144(%rsp), %r9
	vmovups	%zmm0, (%rax) {%k1}
.LBB6_81:
	subq	$-128, %rdi
	addq	%r9, %rsi
	addq	%r10, %rax
	decq	%r8
	je	.LBB6_82
.LBB6_65:
	vmovaps	-64(%rdi), %zmm0
	testb	%bl, %bl
	jne	.LBB6_70
	leaq	(%rsi,%rdx), %rcx
	addq	$-64, %rcx
	cmpq	$16, %r15
	jb	.LBB6_68
	vmovups	(%rcx), %zmm1
	jmp	.LBB6_69
	.p2align	4
.LBB6_68:
	vmovups	(%rcx), %zmm1 {%k2} {z}
.LBB6_69:
	vaddps	%zmm1, %zmm0, %zmm0
.LBB6_70:
	leaq	-64(%rax), %rcx
	cmpq	$16, %r15
	jb	.LBB6_72
	vmovups	%zmm0, (%rcx)
	cmpq	$17, %r15
	jb	.LBB6_81
	jmp	.LBB6_74
	.p2align	4
.LBB6_72:
	vmovups	%zmm0, (%rcx) {%k2}
	cmpq	$17, %r15
	jb	.LBB6_81
.LBB6_74:
	vmovaps	(%rdi), %zmm0
	testb	%bl, %bl
	jne	.LBB6_79
	leaq	(%rsi,%rdx), %rcx
	cmpq	$15, 152(%rsp)
	jbe	.LBB6_76
	vmovups	(%rcx), %zmm1
	jmp	.LBB6_78
.LBB6_76:
	kmovw	62(%rsp), %k1
	vmovups	(%rcx), %zmm1 {%k1} {z}
.LBB6_78:
	vaddps	%zmm1, %zmm0, %zmm0
.LBB6_79:
	movq	152(%rsp), %rcx
	cmpq	$15, %rcx
	jbe	.LBB6_80
	vmovups	%zmm0, (%rax)
	jmp	.LBB6_81
	.p2align	4
.LBB6_82:
	testq	%r11, %r11
	je	.LBB6_94
.LBB6_83:
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
	je	.LBB6_87
	movq	%r12, 120(%rsp)
	testq	%rdx, %rdx
	leaq	384(%rsp), %r10
	movq	64(%rsp), %r14
	movq	48(%rsp), %r12
	je	.LBB6_86
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
.LBB6_86:
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
	jmp	.LBB6_94
	.p2align	4
.LBB6_87:
	cmpl	$0, 32(%r11)
	movq	16(%r11), %rax
	movq	88(%rsp), %r14
	je	.LBB6_90
	testq	%rax, %rax
	je	.LBB6_89
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
	jmp	.LBB6_94
.LBB6_39:
	movl	8(%r11), %ecx
	testl	%ecx, %ecx
	je	.LBB6_44
	cmpl	$5, %ecx
	jne	.LBB6_54
	cmpl	$0, 32(%r11)
	movq	16(%r11), %rax
	je	.LBB6_42
	testq	%rax, %rax
	movq	%rdx, %r8
	sete	%dl
	cmpl	$0, 32(%rbp)
	sete	%sil
	orb	%dl, %sil
	movq	%r8, %rdx
	je	.LBB6_54
	xorl	%edx, %edx
	cmpl	$5, %ecx
	jne	.LBB6_50
	movl	$1, %edx
	cmpl	$0, 32(%r11)
	je	.LBB6_49
.LBB6_50:
	movl	%edx, 216(%rsp)
	testq	%rax, %rax
	movq	%r8, %rdx
	jne	.LBB6_52
	jmp	.LBB6_55
.LBB6_90:
	movl	8(%r11), %ecx
	movq	24(%r11), %r9
	testq	%rax, %rax
	je	.LBB6_91
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
	jmp	.LBB6_94
.LBB6_89:
	movl	8(%r11), %ecx
	movq	24(%r11), %r9
.LBB6_91:
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
	jmp	.LBB6_94
.LBB6_59:
	cmpl	$0, 32(%r11)
	movq	16(%r11), %rax
	je	.LBB6_61
.LBB6_60:
	cmpl	$0, 32(%rbp)
	je	.LBB6_94
.LBB6_61:
	testq	%rax, %rax
	jne	.LBB6_62
	jmp	.LBB6_94
.LBB6_44:
	cmpl	$0, 32(%rbp)
	setne	%cl
	movq	16(%r11), %rax
	testq	%rax, %rax
	movq	%rdx, %rsi
	setne	%dl
	testb	%dl, %cl
	movq	%rsi, %rdx
	jne	.LBB6_54
	movl	$0, 216(%rsp)
	testq	%rax, %rax
	je	.LBB6_55
.LBB6_52:
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
	jmp	.LBB6_55
.LBB6_42:
	testq	%rax, %rax
	jne	.LBB6_54
	movl	$1, 216(%rsp)
	jmp	.LBB6_55
.LBB6_49:
	xorl	%ecx, %ecx
	testq	%rax, %rax
	sete	%cl
	movl	%ecx, 216(%rsp)
	movq	%r8, %rdx
	jne	.LBB6_52
	jmp	.LBB6_55
.Lfunc_end6:
	.size	multiply, .Lfunc_end6-multiply
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI7_0:
	.quad	8
	.quad	9
	.quad	10
	.quad	11
	.quad	12
	.quad	13
	.quad	14
	.quad	15
.LCPI7_1:
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
.LCPI7_2:
	.quad	16
.LCPI7_3:
	.quad	8
.LCPI7_5:
	.quad	4
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI7_4:
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
	je	.LBB7_57
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
	vmovdqa64	.LCPI7_0(%rip), %zmm0
	vmovdqa64	.LCPI7_1(%rip), %zmm1
	vpbroadcastq	.LCPI7_5(%rip), %ymm2
	vmovdqa	.LCPI7_4(%rip), %ymm3
	vpbroadcastq	.LCPI7_2(%rip), %zmm4
	vpbroadcastq	%rax, %zmm5
	vpbroadcastq	.LCPI7_3(%rip), %zmm6
	movq	%rax, 16(%rsp)
	xorl	%eax, %eax
	movq	%rcx, 184(%rsp)
	movq	%rdx, 128(%rsp)
	jmp	.LBB7_3
	.p2align	4
.LBB7_2:
	movq	8(%rsp), %rsi
	incq	%rsi
	addq	$16384, -48(%rsp)
	subq	$-128, (%rsp)
	addq	$16384, 24(%rsp)
	subq	$-128, 16(%rsp)
	movq	128(%rsp), %rdx
	movq	136(%rsp), %rax
	cmpq	%rdx, %rax
	jae	.LBB7_57
.LBB7_3:
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
	je	.LBB7_2
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
	jmp	.LBB7_6
	.p2align	4
.LBB7_5:
	addq	$-32, %r13
	incq	32(%rsp)
	subq	$-128, 40(%rsp)
	addq	$4096, 48(%rsp)
	subq	$-128, 56(%rsp)
	movq	184(%rsp), %rcx
	movq	192(%rsp), %rax
	cmpq	%rcx, %rax
	jae	.LBB7_2
.LBB7_6:
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
	jbe	.LBB7_7
.LBB7_11:
	cmpq	-56(%rsp), %rax
	movq	-8(%rsp), %r13
	jae	.LBB7_5
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
	jmp	.LBB7_13
	.p2align	4
.LBB7_56:
	incq	%rax
	incq	%rbx
	addq	$512, %rdx
	addq	$4, %r10
	addq	$512, %r14
	addq	$4, %r8
	cmpq	-56(%rsp), %rax
	jae	.LBB7_5
.LBB7_13:
	cmpq	%rbp, -96(%rsp)
	jae	.LBB7_56
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
	jne	.LBB7_15
	movq	-88(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rcx
	cmpq	$16, %r13
	jae	.LBB7_49
	xorl	%r12d, %r12d
	movq	-96(%rsp), %r15
	jmp	.LBB7_53
.LBB7_49:
	xorl	%r11d, %r11d
	vmovdqa64	%zmm8, %zmm9
	vmovdqa64	%zmm7, %zmm10
	.p2align	4
.LBB7_50:
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
	jne	.LBB7_50
	movq	-64(%rsp), %r11
	cmpq	%r11, -112(%rsp)
	je	.LBB7_56
	movq	-40(%rsp), %r15
	movq	%r15, %r11
	movq	-64(%rsp), %r12
	testb	$12, -112(%rsp)
	je	.LBB7_15
.LBB7_53:
	vpbroadcastq	%r15, %ymm9
	vpaddq	%ymm3, %ymm9, %ymm9
	.p2align	4
.LBB7_54:
	vmovups	(%rdx,%r12,4), %xmm10
	vpsllq	$7, %ymm9, %ymm11
	kxnorw	%k0, %k0, %k1
	vscatterqps	%xmm10, (%rcx,%ymm11) {%k1}
	addq	$4, %r12
	vpaddq	%ymm2, %ymm9, %ymm9
	cmpq	%r12, %rsi
	jne	.LBB7_54
	movq	-24(%rsp), %r11
	movq	-16(%rsp), %rcx
	cmpq	%rcx, -112(%rsp)
	je	.LBB7_56
.LBB7_15:
	movq	-112(%rsp), %rcx
	movl	%ecx, %r15d
	subl	%r11d, %r15d
	movq	%r11, %rcx
	testb	$3, %r15b
	je	.LBB7_18
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
.LBB7_17:
	vmovd	(%r14,%rcx,4), %xmm9
	vmovd	%xmm9, (%r12,%r13,4)
	incq	%rcx
	addq	$32, %r13
	cmpq	%r13, %r15
	jne	.LBB7_17
.LBB7_18:
	movq	-120(%rsp), %r15
	subq	%r11, %r15
	cmpq	$3, %r15
	movq	-8(%rsp), %r13
	movq	72(%rsp), %r15
	jb	.LBB7_56
	movq	%rcx, %r11
	shlq	$7, %r11
	addq	%r8, %r11
	.p2align	4
.LBB7_20:
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
	jne	.LBB7_20
	jmp	.LBB7_56
	.p2align	4
.LBB7_7:
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
	jmp	.LBB7_8
	.p2align	4
.LBB7_10:
	leaq	4(%rax), %rcx
	incq	%rbx
	addq	$2048, %r14
	addq	$16, %r13
	addq	$2048, -104(%rsp)
	addq	$2048, %r9
	addq	$16, %rdi
	cmpq	-56(%rsp), %rcx
	ja	.LBB7_11
.LBB7_8:
	movq	%rax, %r8
	movq	%rcx, %rax
	movq	-96(%rsp), %rcx
	movq	%r13, %rdx
	movq	%r14, %rsi
	cmpq	%rbp, %r12
	ja	.LBB7_9
	.p2align	4
.LBB7_46:
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
	jbe	.LBB7_46
.LBB7_9:
	cmpq	%rbp, %rcx
	jae	.LBB7_10
	movq	%r11, %rdx
	subq	%rcx, %rdx
	cmpq	$7, %rdx
	ja	.LBB7_27
.LBB7_22:
	movq	%rcx, %r10
	jmp	.LBB7_23
	.p2align	4
.LBB7_27:
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
	jb	.LBB7_28
	movq	224(%rsp), %r11
	addq	%rdx, %r11
	addq	%r12, %r11
	leaq	(%r11,%r10), %r15
	cmpq	%r11, %r15
	jb	.LBB7_28
	movq	216(%rsp), %r11
	addq	%rdx, %r11
	addq	%r12, %r11
	leaq	(%r11,%r10), %r15
	cmpq	%r11, %r15
	jb	.LBB7_28
	movq	208(%rsp), %r15
	addq	%rdx, %r15
	addq	%r15, %r12
	addq	%r12, %r10
	cmpq	%r12, %r10
	jb	.LBB7_28
	movabsq	$144115188075855871, %r10
	cmpq	%r10, %rsi
	movq	72(%rsp), %r15
	movq	-128(%rsp), %r12
	ja	.LBB7_33
	movq	%rbx, %rsi
	shlq	$11, %rsi
	movq	200(%rsp), %r10
	addq	%rsi, %r10
	addq	-16(%rsp), %rdx
	leaq	(%r10,%rcx,4), %r10
	cmpq	%rdx, %r10
	jae	.LBB7_36
	addq	-24(%rsp), %rsi
	cmpq	%rsi, %r11
	jae	.LBB7_36
.LBB7_33:
	movq	%rcx, %r10
	movq	-120(%rsp), %r11
	jmp	.LBB7_23
.LBB7_28:
	movq	%rcx, %r10
	movq	-120(%rsp), %r11
	movq	-128(%rsp), %r12
.LBB7_23:
	movq	%r10, %rcx
	shlq	$7, %rcx
	addq	%rdi, %rcx
	jmp	.LBB7_24
	.p2align	4
.LBB7_26:
	incq	%r10
	subq	$-128, %rcx
	cmpq	%rbp, %r10
	jae	.LBB7_10
.LBB7_24:
	cmpq	%rax, %r8
	jae	.LBB7_26
	vmovss	-1536(%r9,%r10,4), %xmm7
	vmovss	%xmm7, (%rcx)
	vmovss	-1024(%r9,%r10,4), %xmm7
	vmovss	%xmm7, 4(%rcx)
	vmovss	-512(%r9,%r10,4), %xmm7
	vmovss	%xmm7, 8(%rcx)
	vmovd	(%r9,%r10,4), %xmm7
	vmovd	%xmm7, 12(%rcx)
	jmp	.LBB7_26
.LBB7_36:
	leaq	1(%r8), %rdx
	leaq	2(%r8), %rsi
	leaq	3(%r8), %r10
	vpbroadcastq	%r8, %zmm7
	vpbroadcastq	%rdx, %zmm8
	vpbroadcastq	%rsi, %zmm9
	vpbroadcastq	%r10, %zmm10
	movq	-80(%rsp), %rsi
	cmpq	$16, %rsi
	jae	.LBB7_38
	xorl	%edx, %edx
	movq	%rcx, %r12
.LBB7_43:
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
.LBB7_44:
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
	jne	.LBB7_44
	cmpq	%r11, -80(%rsp)
	movq	-120(%rsp), %r11
	movq	-128(%rsp), %r12
	je	.LBB7_10
	jmp	.LBB7_23
.LBB7_38:
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
.LBB7_39:
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
	jne	.LBB7_39
	movq	-80(%rsp), %rsi
	cmpq	%rdx, %rsi
	movq	-120(%rsp), %r11
	movq	-128(%rsp), %r12
	je	.LBB7_10
	testb	$8, %sil
	jne	.LBB7_42
	addq	%rdx, %rcx
	jmp	.LBB7_22
.LBB7_42:
	movq	-40(%rsp), %r12
	jmp	.LBB7_43
.LBB7_57:
	addq	$240, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end7:
	.size	transpose, .Lfunc_end7-transpose
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI8_0:
	.long	0xff800000
	.text
	.p2align	4
	.type	tile_of,@function
tile_of:
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
	addq	$64, %rsi
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
	vdpbf16ps	%zmm2, %zmm4, %zmm0
	vmovups	128(%rcx), %zmm2
	vmovups	192(%rcx), %zmm5
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm6
	vdpbf16ps	%zmm3, %zmm4, %zmm1
	vdpbf16ps	%zmm2, %zmm6, %zmm0
	vdpbf16ps	%zmm5, %zmm6, %zmm1
	addq	%rdx, %rdi
	addq	$256, %rcx
	addq	$8, %rsi
	addq	$-2, %r8
	decq	%r9
	jne	.LBB8_4
	jmp	.LBB8_69
.LBB8_5:
	leaq	64(%rsi), %r11
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi), %r10
	addq	$64, %r10
	leaq	64(%rsi,%rdi,2), %rdi
	leaq	(%rdx,%rdx,8), %rbx
	addq	%rbx, %rsi
	addq	$64, %rsi
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
	vbroadcastss	(%r11), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm23
	vdpbf16ps	%zmm25, %zmm26, %zmm22
	vbroadcastss	(%r11,%rdx), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm21
	vdpbf16ps	%zmm25, %zmm26, %zmm20
	vbroadcastss	(%r11,%rdx,2), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm19
	vdpbf16ps	%zmm25, %zmm26, %zmm18
	vbroadcastss	(%r10), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm17
	vdpbf16ps	%zmm25, %zmm26, %zmm16
	vbroadcastss	(%r10,%rdx), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm15
	vdpbf16ps	%zmm25, %zmm26, %zmm14
	vbroadcastss	(%r10,%rdx,2), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm13
	vdpbf16ps	%zmm25, %zmm26, %zmm12
	vbroadcastss	(%rdi), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm11
	vdpbf16ps	%zmm25, %zmm26, %zmm10
	vbroadcastss	(%rdi,%rdx), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm9
	vdpbf16ps	%zmm25, %zmm26, %zmm8
	vbroadcastss	(%rdi,%rdx,2), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm7
	vdpbf16ps	%zmm25, %zmm26, %zmm6
	vbroadcastss	(%rsi), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm5
	vdpbf16ps	%zmm25, %zmm26, %zmm4
	vbroadcastss	(%rsi,%rdx), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm3
	vdpbf16ps	%zmm25, %zmm26, %zmm2
	vbroadcastss	(%rsi,%rdx,2), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm1
	vdpbf16ps	%zmm25, %zmm26, %zmm0
	vmovups	128(%rcx), %zmm24
	vmovups	192(%rcx), %zmm25
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%r11), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm23
	vdpbf16ps	%zmm25, %zmm26, %zmm22
	vbroadcastss	4(%r11,%rdx), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm21
	vdpbf16ps	%zmm25, %zmm26, %zmm20
	vbroadcastss	4(%r11,%rdx,2), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm19
	vdpbf16ps	%zmm25, %zmm26, %zmm18
	vbroadcastss	4(%r10), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm17
	vdpbf16ps	%zmm25, %zmm26, %zmm16
	vbroadcastss	4(%r10,%rdx), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm15
	vdpbf16ps	%zmm25, %zmm26, %zmm14
	vbroadcastss	4(%r10,%rdx,2), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm13
	vdpbf16ps	%zmm25, %zmm26, %zmm12
	vbroadcastss	4(%rdi), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm11
	vdpbf16ps	%zmm25, %zmm26, %zmm10
	vbroadcastss	4(%rdi,%rdx), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm9
	vdpbf16ps	%zmm25, %zmm26, %zmm8
	vbroadcastss	4(%rdi,%rdx,2), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm7
	vdpbf16ps	%zmm25, %zmm26, %zmm6
	vbroadcastss	4(%rsi), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm5
	vdpbf16ps	%zmm25, %zmm26, %zmm4
	vbroadcastss	4(%rsi,%rdx), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm3
	vdpbf16ps	%zmm25, %zmm26, %zmm2
	vbroadcastss	4(%rsi,%rdx,2), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm1
	vdpbf16ps	%zmm25, %zmm26, %zmm0
	addq	$8, %r11
	addq	$8, %r10
	addq	$8, %rdi
	addq	$8, %rsi
	addq	%rbx, %r9
	addq	$256, %rcx
	addq	$-2, %r8
	decq	%r14
	jne	.LBB8_7
	jmp	.LBB8_39
.LBB8_8:
	leaq	(%rdx,%rdx,2), %rdi
	addq	%rsi, %rdi
	addq	$64, %rdi
	addq	$64, %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB8_43
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
	.p2align	4
.LBB8_10:
	prefetcht1	(%r9)
	vmovups	(%rcx), %zmm10
	vmovups	64(%rcx), %zmm11
	prefetcht0	4096(%rcx)
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm12
	vdpbf16ps	%zmm10, %zmm12, %zmm9
	vdpbf16ps	%zmm11, %zmm12, %zmm8
	vbroadcastss	(%rsi,%rdx), %zmm12
	vdpbf16ps	%zmm10, %zmm12, %zmm7
	vdpbf16ps	%zmm11, %zmm12, %zmm6
	vbroadcastss	(%rsi,%rdx,2), %zmm12
	vdpbf16ps	%zmm10, %zmm12, %zmm5
	vdpbf16ps	%zmm11, %zmm12, %zmm4
	vbroadcastss	(%rdi), %zmm12
	vdpbf16ps	%zmm10, %zmm12, %zmm3
	vdpbf16ps	%zmm11, %zmm12, %zmm2
	vbroadcastss	(%rdi,%rdx), %zmm12
	vdpbf16ps	%zmm10, %zmm12, %zmm1
	vdpbf16ps	%zmm11, %zmm12, %zmm0
	vmovups	128(%rcx), %zmm10
	vmovups	192(%rcx), %zmm11
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm12
	vdpbf16ps	%zmm10, %zmm12, %zmm9
	vdpbf16ps	%zmm11, %zmm12, %zmm8
	vbroadcastss	4(%rsi,%rdx), %zmm12
	vdpbf16ps	%zmm10, %zmm12, %zmm7
	vdpbf16ps	%zmm11, %zmm12, %zmm6
	vbroadcastss	4(%rsi,%rdx,2), %zmm12
	vdpbf16ps	%zmm10, %zmm12, %zmm5
	vdpbf16ps	%zmm11, %zmm12, %zmm4
	vbroadcastss	4(%rdi), %zmm12
	vdpbf16ps	%zmm10, %zmm12, %zmm3
	vdpbf16ps	%zmm11, %zmm12, %zmm2
	vbroadcastss	4(%rdi,%rdx), %zmm12
	vdpbf16ps	%zmm10, %zmm12, %zmm1
	vdpbf16ps	%zmm11, %zmm12, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	%r10, %r9
	addq	$256, %rcx
	addq	$-2, %r8
	decq	%r11
	jne	.LBB8_10
	jmp	.LBB8_44
.LBB8_11:
	leaq	64(%rsi), %r11
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi), %r10
	addq	$64, %r10
	leaq	64(%rsi,%rdi,2), %rdi
	leaq	(%rdx,%rdx,8), %rbx
	addq	%rbx, %rsi
	addq	$64, %rsi
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
	vbroadcastss	(%r11), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm19
	vdpbf16ps	%zmm21, %zmm22, %zmm18
	vbroadcastss	(%r11,%rdx), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm17
	vdpbf16ps	%zmm21, %zmm22, %zmm16
	vbroadcastss	(%r11,%rdx,2), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm15
	vdpbf16ps	%zmm21, %zmm22, %zmm14
	vbroadcastss	(%r10), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm13
	vdpbf16ps	%zmm21, %zmm22, %zmm12
	vbroadcastss	(%r10,%rdx), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm11
	vdpbf16ps	%zmm21, %zmm22, %zmm10
	vbroadcastss	(%r10,%rdx,2), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm9
	vdpbf16ps	%zmm21, %zmm22, %zmm8
	vbroadcastss	(%rdi), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm7
	vdpbf16ps	%zmm21, %zmm22, %zmm6
	vbroadcastss	(%rdi,%rdx), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm5
	vdpbf16ps	%zmm21, %zmm22, %zmm4
	vbroadcastss	(%rdi,%rdx,2), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm3
	vdpbf16ps	%zmm21, %zmm22, %zmm2
	vbroadcastss	(%rsi), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm1
	vdpbf16ps	%zmm21, %zmm22, %zmm0
	vmovups	128(%rcx), %zmm20
	vmovups	192(%rcx), %zmm21
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%r11), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm19
	vdpbf16ps	%zmm21, %zmm22, %zmm18
	vbroadcastss	4(%r11,%rdx), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm17
	vdpbf16ps	%zmm21, %zmm22, %zmm16
	vbroadcastss	4(%r11,%rdx,2), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm15
	vdpbf16ps	%zmm21, %zmm22, %zmm14
	vbroadcastss	4(%r10), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm13
	vdpbf16ps	%zmm21, %zmm22, %zmm12
	vbroadcastss	4(%r10,%rdx), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm11
	vdpbf16ps	%zmm21, %zmm22, %zmm10
	vbroadcastss	4(%r10,%rdx,2), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm9
	vdpbf16ps	%zmm21, %zmm22, %zmm8
	vbroadcastss	4(%rdi), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm7
	vdpbf16ps	%zmm21, %zmm22, %zmm6
	vbroadcastss	4(%rdi,%rdx), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm5
	vdpbf16ps	%zmm21, %zmm22, %zmm4
	vbroadcastss	4(%rdi,%rdx,2), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm3
	vdpbf16ps	%zmm21, %zmm22, %zmm2
	vbroadcastss	4(%rsi), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm1
	vdpbf16ps	%zmm21, %zmm22, %zmm0
	addq	$8, %r11
	addq	$8, %r10
	addq	$8, %rdi
	addq	$8, %rsi
	addq	%rbx, %r9
	addq	$256, %rcx
	addq	$-2, %r8
	decq	%r14
	jne	.LBB8_13
	jmp	.LBB8_49
.LBB8_14:
	addq	$64, %rsi
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
	vdpbf16ps	%zmm6, %zmm8, %zmm4
	vbroadcastss	(%rsi,%rdx), %zmm9
	vdpbf16ps	%zmm7, %zmm8, %zmm5
	vdpbf16ps	%zmm6, %zmm9, %zmm3
	vbroadcastss	(%rsi,%rdx,2), %zmm8
	vdpbf16ps	%zmm7, %zmm9, %zmm2
	vdpbf16ps	%zmm6, %zmm8, %zmm1
	vmovups	128(%rcx), %zmm6
	vmovups	192(%rcx), %zmm9
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm10
	vdpbf16ps	%zmm7, %zmm8, %zmm0
	vdpbf16ps	%zmm6, %zmm10, %zmm4
	vbroadcastss	4(%rsi,%rdx), %zmm7
	vdpbf16ps	%zmm9, %zmm10, %zmm5
	vdpbf16ps	%zmm6, %zmm7, %zmm3
	vbroadcastss	4(%rsi,%rdx,2), %zmm8
	vdpbf16ps	%zmm9, %zmm7, %zmm2
	vdpbf16ps	%zmm6, %zmm8, %zmm1
	vdpbf16ps	%zmm9, %zmm8, %zmm0
	addq	%rdi, %r9
	addq	$256, %rcx
	addq	$8, %rsi
	addq	$-2, %r8
	decq	%r10
	jne	.LBB8_16
	jmp	.LBB8_54
.LBB8_17:
	leaq	(%rdx,%rdx,2), %rdi
	addq	%rsi, %rdi
	addq	$64, %rdi
	addq	$64, %rsi
	vxorps	%xmm2, %xmm2, %xmm2
	cmpq	$2, %r8
	jb	.LBB8_58
	movq	8(%r9), %r10
	movq	(%r9), %r9
	leaq	-2(%r8), %r11
	shrq	%r11
	incq	%r11
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
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
	vdpbf16ps	%zmm8, %zmm10, %zmm7
	vdpbf16ps	%zmm9, %zmm10, %zmm6
	vbroadcastss	(%rsi,%rdx), %zmm10
	vdpbf16ps	%zmm8, %zmm10, %zmm5
	vdpbf16ps	%zmm9, %zmm10, %zmm2
	vbroadcastss	(%rsi,%rdx,2), %zmm10
	vdpbf16ps	%zmm8, %zmm10, %zmm4
	vdpbf16ps	%zmm9, %zmm10, %zmm3
	vbroadcastss	(%rdi), %zmm10
	vdpbf16ps	%zmm8, %zmm10, %zmm1
	vdpbf16ps	%zmm9, %zmm10, %zmm0
	vmovups	128(%rcx), %zmm8
	vmovups	192(%rcx), %zmm9
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm10
	vdpbf16ps	%zmm8, %zmm10, %zmm7
	vdpbf16ps	%zmm9, %zmm10, %zmm6
	vbroadcastss	4(%rsi,%rdx), %zmm10
	vdpbf16ps	%zmm8, %zmm10, %zmm5
	vdpbf16ps	%zmm9, %zmm10, %zmm2
	vbroadcastss	4(%rsi,%rdx,2), %zmm10
	vdpbf16ps	%zmm8, %zmm10, %zmm4
	vdpbf16ps	%zmm9, %zmm10, %zmm3
	vbroadcastss	4(%rdi), %zmm10
	vdpbf16ps	%zmm8, %zmm10, %zmm1
	vdpbf16ps	%zmm9, %zmm10, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	%r10, %r9
	addq	$256, %rcx
	addq	$-2, %r8
	decq	%r11
	jne	.LBB8_19
	jmp	.LBB8_59
.LBB8_20:
	leaq	64(%rsi), %r10
	leaq	(%rdx,%rdx,2), %r11
	leaq	(%rsi,%r11), %rdi
	addq	$64, %rdi
	leaq	(%rsi,%r11,2), %rsi
	addq	$64, %rsi
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
	vbroadcastss	(%r10), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm15
	vdpbf16ps	%zmm17, %zmm18, %zmm14
	vbroadcastss	(%r10,%rdx), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm13
	vdpbf16ps	%zmm17, %zmm18, %zmm12
	vbroadcastss	(%r10,%rdx,2), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm11
	vdpbf16ps	%zmm17, %zmm18, %zmm10
	vbroadcastss	(%rdi), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm9
	vdpbf16ps	%zmm17, %zmm18, %zmm8
	vbroadcastss	(%rdi,%rdx), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm7
	vdpbf16ps	%zmm17, %zmm18, %zmm6
	vbroadcastss	(%rdi,%rdx,2), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm5
	vdpbf16ps	%zmm17, %zmm18, %zmm4
	vbroadcastss	(%rsi), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm3
	vdpbf16ps	%zmm17, %zmm18, %zmm2
	vbroadcastss	(%rsi,%rdx), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm1
	vdpbf16ps	%zmm17, %zmm18, %zmm0
	vmovups	128(%rcx), %zmm16
	vmovups	192(%rcx), %zmm17
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%r10), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm15
	vdpbf16ps	%zmm17, %zmm18, %zmm14
	vbroadcastss	4(%r10,%rdx), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm13
	vdpbf16ps	%zmm17, %zmm18, %zmm12
	vbroadcastss	4(%r10,%rdx,2), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm11
	vdpbf16ps	%zmm17, %zmm18, %zmm10
	vbroadcastss	4(%rdi), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm9
	vdpbf16ps	%zmm17, %zmm18, %zmm8
	vbroadcastss	4(%rdi,%rdx), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm7
	vdpbf16ps	%zmm17, %zmm18, %zmm6
	vbroadcastss	4(%rdi,%rdx,2), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm5
	vdpbf16ps	%zmm17, %zmm18, %zmm4
	vbroadcastss	4(%rsi), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm3
	vdpbf16ps	%zmm17, %zmm18, %zmm2
	vbroadcastss	4(%rsi,%rdx), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm1
	vdpbf16ps	%zmm17, %zmm18, %zmm0
	addq	$8, %r10
	addq	$8, %rdi
	addq	$8, %rsi
	addq	%r11, %r9
	addq	$256, %rcx
	addq	$-2, %r8
	decq	%rbx
	jne	.LBB8_22
	jmp	.LBB8_64
.LBB8_23:
	addq	$64, %rsi
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
	vdpbf16ps	%zmm4, %zmm6, %zmm2
	vbroadcastss	(%rsi,%rdx), %zmm7
	vdpbf16ps	%zmm5, %zmm6, %zmm3
	vdpbf16ps	%zmm4, %zmm7, %zmm1
	vmovups	128(%rcx), %zmm4
	vmovups	192(%rcx), %zmm6
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm8
	vdpbf16ps	%zmm5, %zmm7, %zmm0
	vdpbf16ps	%zmm4, %zmm8, %zmm2
	vbroadcastss	4(%rsi,%rdx), %zmm5
	vdpbf16ps	%zmm6, %zmm8, %zmm3
	vdpbf16ps	%zmm4, %zmm5, %zmm1
	vdpbf16ps	%zmm6, %zmm5, %zmm0
	addq	%rdi, %r9
	addq	$256, %rcx
	addq	$8, %rsi
	addq	$-2, %r8
	decq	%r10
	jne	.LBB8_25
	jmp	.LBB8_74
.LBB8_26:
	leaq	(%rdx,%rdx,2), %rdi
	addq	%rsi, %rdi
	addq	$64, %rdi
	addq	$64, %rsi
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
	vdpbf16ps	%zmm12, %zmm14, %zmm11
	vdpbf16ps	%zmm13, %zmm14, %zmm10
	vbroadcastss	(%rsi,%rdx), %zmm14
	vdpbf16ps	%zmm12, %zmm14, %zmm9
	vdpbf16ps	%zmm13, %zmm14, %zmm8
	vbroadcastss	(%rsi,%rdx,2), %zmm14
	vdpbf16ps	%zmm12, %zmm14, %zmm7
	vdpbf16ps	%zmm13, %zmm14, %zmm6
	vbroadcastss	(%rdi), %zmm14
	vdpbf16ps	%zmm12, %zmm14, %zmm5
	vdpbf16ps	%zmm13, %zmm14, %zmm4
	vbroadcastss	(%rdi,%rdx), %zmm14
	vdpbf16ps	%zmm12, %zmm14, %zmm3
	vdpbf16ps	%zmm13, %zmm14, %zmm2
	vbroadcastss	(%rdi,%rdx,2), %zmm14
	vdpbf16ps	%zmm12, %zmm14, %zmm1
	vdpbf16ps	%zmm13, %zmm14, %zmm0
	vmovups	128(%rcx), %zmm12
	vmovups	192(%rcx), %zmm13
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%rsi), %zmm14
	vdpbf16ps	%zmm12, %zmm14, %zmm11
	vdpbf16ps	%zmm13, %zmm14, %zmm10
	vbroadcastss	4(%rsi,%rdx), %zmm14
	vdpbf16ps	%zmm12, %zmm14, %zmm9
	vdpbf16ps	%zmm13, %zmm14, %zmm8
	vbroadcastss	4(%rsi,%rdx,2), %zmm14
	vdpbf16ps	%zmm12, %zmm14, %zmm7
	vdpbf16ps	%zmm13, %zmm14, %zmm6
	vbroadcastss	4(%rdi), %zmm14
	vdpbf16ps	%zmm12, %zmm14, %zmm5
	vdpbf16ps	%zmm13, %zmm14, %zmm4
	vbroadcastss	4(%rdi,%rdx), %zmm14
	vdpbf16ps	%zmm12, %zmm14, %zmm3
	vdpbf16ps	%zmm13, %zmm14, %zmm2
	vbroadcastss	4(%rdi,%rdx,2), %zmm14
	vdpbf16ps	%zmm12, %zmm14, %zmm1
	vdpbf16ps	%zmm13, %zmm14, %zmm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	%r10, %r9
	addq	$256, %rcx
	addq	$-2, %r8
	decq	%r11
	jne	.LBB8_28
	jmp	.LBB8_79
.LBB8_29:
	leaq	64(%rsi), %r10
	leaq	(%rdx,%rdx,2), %r11
	leaq	(%rsi,%r11), %rdi
	addq	$64, %rdi
	leaq	(%rsi,%r11,2), %rsi
	addq	$64, %rsi
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
	vbroadcastss	(%r10), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm13
	vdpbf16ps	%zmm15, %zmm16, %zmm12
	vbroadcastss	(%r10,%rdx), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm11
	vdpbf16ps	%zmm15, %zmm16, %zmm10
	vbroadcastss	(%r10,%rdx,2), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm9
	vdpbf16ps	%zmm15, %zmm16, %zmm8
	vbroadcastss	(%rdi), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm7
	vdpbf16ps	%zmm15, %zmm16, %zmm6
	vbroadcastss	(%rdi,%rdx), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm5
	vdpbf16ps	%zmm15, %zmm16, %zmm4
	vbroadcastss	(%rdi,%rdx,2), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm3
	vdpbf16ps	%zmm15, %zmm16, %zmm2
	vbroadcastss	(%rsi), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm1
	vdpbf16ps	%zmm15, %zmm16, %zmm0
	vmovups	128(%rcx), %zmm14
	vmovups	192(%rcx), %zmm15
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%r10), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm13
	vdpbf16ps	%zmm15, %zmm16, %zmm12
	vbroadcastss	4(%r10,%rdx), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm11
	vdpbf16ps	%zmm15, %zmm16, %zmm10
	vbroadcastss	4(%r10,%rdx,2), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm9
	vdpbf16ps	%zmm15, %zmm16, %zmm8
	vbroadcastss	4(%rdi), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm7
	vdpbf16ps	%zmm15, %zmm16, %zmm6
	vbroadcastss	4(%rdi,%rdx), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm5
	vdpbf16ps	%zmm15, %zmm16, %zmm4
	vbroadcastss	4(%rdi,%rdx,2), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm3
	vdpbf16ps	%zmm15, %zmm16, %zmm2
	vbroadcastss	4(%rsi), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm1
	vdpbf16ps	%zmm15, %zmm16, %zmm0
	addq	$8, %r10
	addq	$8, %rdi
	addq	$8, %rsi
	addq	%r11, %r9
	addq	$256, %rcx
	addq	$-2, %r8
	decq	%rbx
	jne	.LBB8_31
	jmp	.LBB8_84
.LBB8_32:
	leaq	64(%rsi), %r11
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi), %r10
	addq	$64, %r10
	leaq	64(%rsi,%rdi,2), %rdi
	leaq	(%rdx,%rdx,8), %rbx
	addq	%rbx, %rsi
	addq	$64, %rsi
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
	vbroadcastss	(%r11), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm21
	vdpbf16ps	%zmm23, %zmm24, %zmm20
	vbroadcastss	(%r11,%rdx), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm19
	vdpbf16ps	%zmm23, %zmm24, %zmm18
	vbroadcastss	(%r11,%rdx,2), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm17
	vdpbf16ps	%zmm23, %zmm24, %zmm16
	vbroadcastss	(%r10), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm15
	vdpbf16ps	%zmm23, %zmm24, %zmm14
	vbroadcastss	(%r10,%rdx), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm13
	vdpbf16ps	%zmm23, %zmm24, %zmm12
	vbroadcastss	(%r10,%rdx,2), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm11
	vdpbf16ps	%zmm23, %zmm24, %zmm10
	vbroadcastss	(%rdi), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm9
	vdpbf16ps	%zmm23, %zmm24, %zmm8
	vbroadcastss	(%rdi,%rdx), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm7
	vdpbf16ps	%zmm23, %zmm24, %zmm6
	vbroadcastss	(%rdi,%rdx,2), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm5
	vdpbf16ps	%zmm23, %zmm24, %zmm4
	vbroadcastss	(%rsi), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm3
	vdpbf16ps	%zmm23, %zmm24, %zmm2
	vbroadcastss	(%rsi,%rdx), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm1
	vdpbf16ps	%zmm23, %zmm24, %zmm0
	vmovups	128(%rcx), %zmm22
	vmovups	192(%rcx), %zmm23
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%r11), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm21
	vdpbf16ps	%zmm23, %zmm24, %zmm20
	vbroadcastss	4(%r11,%rdx), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm19
	vdpbf16ps	%zmm23, %zmm24, %zmm18
	vbroadcastss	4(%r11,%rdx,2), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm17
	vdpbf16ps	%zmm23, %zmm24, %zmm16
	vbroadcastss	4(%r10), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm15
	vdpbf16ps	%zmm23, %zmm24, %zmm14
	vbroadcastss	4(%r10,%rdx), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm13
	vdpbf16ps	%zmm23, %zmm24, %zmm12
	vbroadcastss	4(%r10,%rdx,2), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm11
	vdpbf16ps	%zmm23, %zmm24, %zmm10
	vbroadcastss	4(%rdi), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm9
	vdpbf16ps	%zmm23, %zmm24, %zmm8
	vbroadcastss	4(%rdi,%rdx), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm7
	vdpbf16ps	%zmm23, %zmm24, %zmm6
	vbroadcastss	4(%rdi,%rdx,2), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm5
	vdpbf16ps	%zmm23, %zmm24, %zmm4
	vbroadcastss	4(%rsi), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm3
	vdpbf16ps	%zmm23, %zmm24, %zmm2
	vbroadcastss	4(%rsi,%rdx), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm1
	vdpbf16ps	%zmm23, %zmm24, %zmm0
	addq	$8, %r11
	addq	$8, %r10
	addq	$8, %rdi
	addq	$8, %rsi
	addq	%rbx, %r9
	addq	$256, %rcx
	addq	$-2, %r8
	decq	%r14
	jne	.LBB8_34
	jmp	.LBB8_89
.LBB8_35:
	leaq	64(%rsi), %r10
	leaq	(%rdx,%rdx,2), %r11
	leaq	(%rsi,%r11), %rdi
	addq	$64, %rdi
	leaq	(%rsi,%r11,2), %rsi
	addq	$64, %rsi
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
	vbroadcastss	(%r10), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm17
	vdpbf16ps	%zmm19, %zmm20, %zmm16
	vbroadcastss	(%r10,%rdx), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm15
	vdpbf16ps	%zmm19, %zmm20, %zmm14
	vbroadcastss	(%r10,%rdx,2), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm13
	vdpbf16ps	%zmm19, %zmm20, %zmm12
	vbroadcastss	(%rdi), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm11
	vdpbf16ps	%zmm19, %zmm20, %zmm10
	vbroadcastss	(%rdi,%rdx), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm9
	vdpbf16ps	%zmm19, %zmm20, %zmm8
	vbroadcastss	(%rdi,%rdx,2), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm7
	vdpbf16ps	%zmm19, %zmm20, %zmm6
	vbroadcastss	(%rsi), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm5
	vdpbf16ps	%zmm19, %zmm20, %zmm4
	vbroadcastss	(%rsi,%rdx), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm3
	vdpbf16ps	%zmm19, %zmm20, %zmm2
	vbroadcastss	(%rsi,%rdx,2), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm1
	vdpbf16ps	%zmm19, %zmm20, %zmm0
	vmovups	128(%rcx), %zmm18
	vmovups	192(%rcx), %zmm19
	prefetcht0	4224(%rcx)
	prefetcht0	4288(%rcx)
	vbroadcastss	4(%r10), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm17
	vdpbf16ps	%zmm19, %zmm20, %zmm16
	vbroadcastss	4(%r10,%rdx), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm15
	vdpbf16ps	%zmm19, %zmm20, %zmm14
	vbroadcastss	4(%r10,%rdx,2), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm13
	vdpbf16ps	%zmm19, %zmm20, %zmm12
	vbroadcastss	4(%rdi), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm11
	vdpbf16ps	%zmm19, %zmm20, %zmm10
	vbroadcastss	4(%rdi,%rdx), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm9
	vdpbf16ps	%zmm19, %zmm20, %zmm8
	vbroadcastss	4(%rdi,%rdx,2), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm7
	vdpbf16ps	%zmm19, %zmm20, %zmm6
	vbroadcastss	4(%rsi), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm5
	vdpbf16ps	%zmm19, %zmm20, %zmm4
	vbroadcastss	4(%rsi,%rdx), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm3
	vdpbf16ps	%zmm19, %zmm20, %zmm2
	vbroadcastss	4(%rsi,%rdx,2), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm1
	vdpbf16ps	%zmm19, %zmm20, %zmm0
	addq	$8, %r10
	addq	$8, %rdi
	addq	$8, %rsi
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
	vbroadcastss	(%r11), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm23
	vdpbf16ps	%zmm25, %zmm26, %zmm22
	vbroadcastss	(%r11,%rdx), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm21
	vdpbf16ps	%zmm25, %zmm26, %zmm20
	vbroadcastss	(%r11,%rdx,2), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm19
	vdpbf16ps	%zmm25, %zmm26, %zmm18
	vbroadcastss	(%r10), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm17
	vdpbf16ps	%zmm25, %zmm26, %zmm16
	vbroadcastss	(%r10,%rdx), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm15
	vdpbf16ps	%zmm25, %zmm26, %zmm14
	vbroadcastss	(%r10,%rdx,2), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm13
	vdpbf16ps	%zmm25, %zmm26, %zmm12
	vbroadcastss	(%rdi), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm11
	vdpbf16ps	%zmm25, %zmm26, %zmm10
	vbroadcastss	(%rdi,%rdx), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm9
	vdpbf16ps	%zmm25, %zmm26, %zmm8
	vbroadcastss	(%rdi,%rdx,2), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm7
	vdpbf16ps	%zmm25, %zmm26, %zmm6
	vbroadcastss	(%rsi), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm5
	vdpbf16ps	%zmm25, %zmm26, %zmm4
	vbroadcastss	(%rsi,%rdx), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm3
	vdpbf16ps	%zmm25, %zmm26, %zmm2
	vbroadcastss	(%rsi,%rdx,2), %zmm26
	vdpbf16ps	%zmm24, %zmm26, %zmm1
	vdpbf16ps	%zmm25, %zmm26, %zmm0
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
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
.LBB8_44:
	testq	%r8, %r8
	je	.LBB8_46
	vmovups	(%rcx), %zmm10
	prefetcht0	4096(%rcx)
	vmovups	64(%rcx), %zmm11
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm12
	vdpbf16ps	%zmm10, %zmm12, %zmm9
	vdpbf16ps	%zmm11, %zmm12, %zmm8
	vbroadcastss	(%rsi,%rdx), %zmm12
	vdpbf16ps	%zmm10, %zmm12, %zmm7
	vdpbf16ps	%zmm11, %zmm12, %zmm6
	vbroadcastss	(%rsi,%rdx,2), %zmm12
	vdpbf16ps	%zmm10, %zmm12, %zmm5
	vdpbf16ps	%zmm11, %zmm12, %zmm4
	vbroadcastss	(%rdi), %zmm12
	vdpbf16ps	%zmm10, %zmm12, %zmm3
	vdpbf16ps	%zmm11, %zmm12, %zmm2
	vbroadcastss	(%rdi,%rdx), %zmm12
	vdpbf16ps	%zmm10, %zmm12, %zmm1
	vdpbf16ps	%zmm11, %zmm12, %zmm0
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
	vbroadcastss	(%r11), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm19
	vdpbf16ps	%zmm21, %zmm22, %zmm18
	vbroadcastss	(%r11,%rdx), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm17
	vdpbf16ps	%zmm21, %zmm22, %zmm16
	vbroadcastss	(%r11,%rdx,2), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm15
	vdpbf16ps	%zmm21, %zmm22, %zmm14
	vbroadcastss	(%r10), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm13
	vdpbf16ps	%zmm21, %zmm22, %zmm12
	vbroadcastss	(%r10,%rdx), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm11
	vdpbf16ps	%zmm21, %zmm22, %zmm10
	vbroadcastss	(%r10,%rdx,2), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm9
	vdpbf16ps	%zmm21, %zmm22, %zmm8
	vbroadcastss	(%rdi), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm7
	vdpbf16ps	%zmm21, %zmm22, %zmm6
	vbroadcastss	(%rdi,%rdx), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm5
	vdpbf16ps	%zmm21, %zmm22, %zmm4
	vbroadcastss	(%rdi,%rdx,2), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm3
	vdpbf16ps	%zmm21, %zmm22, %zmm2
	vbroadcastss	(%rsi), %zmm22
	vdpbf16ps	%zmm20, %zmm22, %zmm1
	vdpbf16ps	%zmm21, %zmm22, %zmm0
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
	vdpbf16ps	%zmm6, %zmm8, %zmm4
	vdpbf16ps	%zmm7, %zmm8, %zmm5
	vbroadcastss	(%rsi,%rdx), %zmm8
	vdpbf16ps	%zmm6, %zmm8, %zmm3
	vdpbf16ps	%zmm7, %zmm8, %zmm2
	vbroadcastss	(%rsi,%rdx,2), %zmm8
	vdpbf16ps	%zmm6, %zmm8, %zmm1
	vdpbf16ps	%zmm7, %zmm8, %zmm0
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
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
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
	vdpbf16ps	%zmm8, %zmm10, %zmm7
	vdpbf16ps	%zmm9, %zmm10, %zmm6
	vbroadcastss	(%rsi,%rdx), %zmm10
	vdpbf16ps	%zmm8, %zmm10, %zmm5
	vdpbf16ps	%zmm9, %zmm10, %zmm2
	vbroadcastss	(%rsi,%rdx,2), %zmm10
	vdpbf16ps	%zmm8, %zmm10, %zmm4
	vdpbf16ps	%zmm9, %zmm10, %zmm3
	vbroadcastss	(%rdi), %zmm10
	vdpbf16ps	%zmm8, %zmm10, %zmm1
	vdpbf16ps	%zmm9, %zmm10, %zmm0
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
	vaddps	%zmm10, %zmm7, %zmm7
	vaddps	(%rsi), %zmm7, %zmm7
	vmaxps	%zmm7, %zmm9, %zmm7
	vmovups	%zmm7, (%rcx)
	vaddps	%zmm8, %zmm6, %zmm6
	vaddps	64(%rsi), %zmm6, %zmm6
	vmaxps	%zmm6, %zmm9, %zmm6
	vmovups	%zmm6, 64(%rcx)
	vaddps	%zmm10, %zmm5, %zmm5
	vaddps	(%rsi,%rax,4), %zmm5, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, (%rcx,%rdx,4)
	vaddps	%zmm8, %zmm2, %zmm2
	vaddps	64(%rsi,%rax,4), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm9, %zmm2
	vmovups	%zmm2, 64(%rcx,%rdx,4)
	vaddps	%zmm10, %zmm4, %zmm2
	vaddps	(%rsi,%rax,8), %zmm2, %zmm2
	vmaxps	%zmm2, %zmm9, %zmm2
	vmovups	%zmm2, (%rcx,%rdx,8)
	vaddps	%zmm8, %zmm3, %zmm2
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
	vbroadcastss	(%r10), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm15
	vdpbf16ps	%zmm17, %zmm18, %zmm14
	vbroadcastss	(%r10,%rdx), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm13
	vdpbf16ps	%zmm17, %zmm18, %zmm12
	vbroadcastss	(%r10,%rdx,2), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm11
	vdpbf16ps	%zmm17, %zmm18, %zmm10
	vbroadcastss	(%rdi), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm9
	vdpbf16ps	%zmm17, %zmm18, %zmm8
	vbroadcastss	(%rdi,%rdx), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm7
	vdpbf16ps	%zmm17, %zmm18, %zmm6
	vbroadcastss	(%rdi,%rdx,2), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm5
	vdpbf16ps	%zmm17, %zmm18, %zmm4
	vbroadcastss	(%rsi), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm3
	vdpbf16ps	%zmm17, %zmm18, %zmm2
	vbroadcastss	(%rsi,%rdx), %zmm18
	vdpbf16ps	%zmm16, %zmm18, %zmm1
	vdpbf16ps	%zmm17, %zmm18, %zmm0
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
	vmovups	64(%rcx), %zmm3
	prefetcht0	4160(%rcx)
	vbroadcastss	(%rsi), %zmm4
	vdpbf16ps	%zmm2, %zmm4, %zmm0
	vdpbf16ps	%zmm3, %zmm4, %zmm1
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
	vdpbf16ps	%zmm4, %zmm6, %zmm2
	vdpbf16ps	%zmm5, %zmm6, %zmm3
	vbroadcastss	(%rsi,%rdx), %zmm6
	vdpbf16ps	%zmm4, %zmm6, %zmm1
	vdpbf16ps	%zmm5, %zmm6, %zmm0
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
	vdpbf16ps	%zmm12, %zmm14, %zmm11
	vdpbf16ps	%zmm13, %zmm14, %zmm10
	vbroadcastss	(%rsi,%rdx), %zmm14
	vdpbf16ps	%zmm12, %zmm14, %zmm9
	vdpbf16ps	%zmm13, %zmm14, %zmm8
	vbroadcastss	(%rsi,%rdx,2), %zmm14
	vdpbf16ps	%zmm12, %zmm14, %zmm7
	vdpbf16ps	%zmm13, %zmm14, %zmm6
	vbroadcastss	(%rdi), %zmm14
	vdpbf16ps	%zmm12, %zmm14, %zmm5
	vdpbf16ps	%zmm13, %zmm14, %zmm4
	vbroadcastss	(%rdi,%rdx), %zmm14
	vdpbf16ps	%zmm12, %zmm14, %zmm3
	vdpbf16ps	%zmm13, %zmm14, %zmm2
	vbroadcastss	(%rdi,%rdx,2), %zmm14
	vdpbf16ps	%zmm12, %zmm14, %zmm1
	vdpbf16ps	%zmm13, %zmm14, %zmm0
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
	vbroadcastss	(%r10), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm13
	vdpbf16ps	%zmm15, %zmm16, %zmm12
	vbroadcastss	(%r10,%rdx), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm11
	vdpbf16ps	%zmm15, %zmm16, %zmm10
	vbroadcastss	(%r10,%rdx,2), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm9
	vdpbf16ps	%zmm15, %zmm16, %zmm8
	vbroadcastss	(%rdi), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm7
	vdpbf16ps	%zmm15, %zmm16, %zmm6
	vbroadcastss	(%rdi,%rdx), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm5
	vdpbf16ps	%zmm15, %zmm16, %zmm4
	vbroadcastss	(%rdi,%rdx,2), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm3
	vdpbf16ps	%zmm15, %zmm16, %zmm2
	vbroadcastss	(%rsi), %zmm16
	vdpbf16ps	%zmm14, %zmm16, %zmm1
	vdpbf16ps	%zmm15, %zmm16, %zmm0
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
	vbroadcastss	(%r11), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm21
	vdpbf16ps	%zmm23, %zmm24, %zmm20
	vbroadcastss	(%r11,%rdx), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm19
	vdpbf16ps	%zmm23, %zmm24, %zmm18
	vbroadcastss	(%r11,%rdx,2), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm17
	vdpbf16ps	%zmm23, %zmm24, %zmm16
	vbroadcastss	(%r10), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm15
	vdpbf16ps	%zmm23, %zmm24, %zmm14
	vbroadcastss	(%r10,%rdx), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm13
	vdpbf16ps	%zmm23, %zmm24, %zmm12
	vbroadcastss	(%r10,%rdx,2), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm11
	vdpbf16ps	%zmm23, %zmm24, %zmm10
	vbroadcastss	(%rdi), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm9
	vdpbf16ps	%zmm23, %zmm24, %zmm8
	vbroadcastss	(%rdi,%rdx), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm7
	vdpbf16ps	%zmm23, %zmm24, %zmm6
	vbroadcastss	(%rdi,%rdx,2), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm5
	vdpbf16ps	%zmm23, %zmm24, %zmm4
	vbroadcastss	(%rsi), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm3
	vdpbf16ps	%zmm23, %zmm24, %zmm2
	vbroadcastss	(%rsi,%rdx), %zmm24
	vdpbf16ps	%zmm22, %zmm24, %zmm1
	vdpbf16ps	%zmm23, %zmm24, %zmm0
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
	vbroadcastss	(%r10), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm17
	vdpbf16ps	%zmm19, %zmm20, %zmm16
	vbroadcastss	(%r10,%rdx), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm15
	vdpbf16ps	%zmm19, %zmm20, %zmm14
	vbroadcastss	(%r10,%rdx,2), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm13
	vdpbf16ps	%zmm19, %zmm20, %zmm12
	vbroadcastss	(%rdi), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm11
	vdpbf16ps	%zmm19, %zmm20, %zmm10
	vbroadcastss	(%rdi,%rdx), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm9
	vdpbf16ps	%zmm19, %zmm20, %zmm8
	vbroadcastss	(%rdi,%rdx,2), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm7
	vdpbf16ps	%zmm19, %zmm20, %zmm6
	vbroadcastss	(%rsi), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm5
	vdpbf16ps	%zmm19, %zmm20, %zmm4
	vbroadcastss	(%rsi,%rdx), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm3
	vdpbf16ps	%zmm19, %zmm20, %zmm2
	vbroadcastss	(%rsi,%rdx,2), %zmm20
	vdpbf16ps	%zmm18, %zmm20, %zmm1
	vdpbf16ps	%zmm19, %zmm20, %zmm0
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
	vaddps	%zmm10, %zmm7, %zmm7
	vmaxps	%zmm7, %zmm9, %zmm7
	vmovups	%zmm7, (%rcx)
	vaddps	%zmm8, %zmm6, %zmm6
	vmaxps	%zmm6, %zmm9, %zmm6
	vmovups	%zmm6, 64(%rcx)
	vaddps	%zmm10, %zmm5, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, (%rcx,%rdx,4)
	vaddps	%zmm8, %zmm2, %zmm2
	vmaxps	%zmm2, %zmm9, %zmm2
	vmovups	%zmm2, 64(%rcx,%rdx,4)
	vaddps	%zmm10, %zmm4, %zmm2
	vmaxps	%zmm2, %zmm9, %zmm2
	vmovups	%zmm2, (%rcx,%rdx,8)
	vaddps	%zmm8, %zmm3, %zmm2
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
	.size	tile_of, .Lfunc_end8-tile_of
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
	.asciz	"avx512bf16"
	.size	.L.str, 11
	.hidden	contrast_avx512bf16_bfloat16
	.type	contrast_avx512bf16_bfloat16,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	contrast_avx512bf16_bfloat16
	.p2align	3, 0x0
contrast_avx512bf16_bfloat16:
	.quad	.L.str
	.quad	32
	.quad	panel_bytes
	.quad	pack_panel
	.quad	pack_bfloat16_panel
	.quad	row_bytes
	.quad	64
	.quad	2
	.long	0
	.zero	4
	.quad	prepare_rows
	.quad	prepare_softmax
	.quad	multiply
	.size	contrast_avx512bf16_bfloat16, 96
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
