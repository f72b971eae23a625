// Made of Sources/CContrastKernels/products_avx2_bfloat16.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__x86_64__)
	.text
	.p2align	4
	.type	panel_bytes,@function
panel_bytes:
	shlq	$5, %rdi
	leaq	32(%rdi), %rax
	andq	$-64, %rax
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
	.long	64
.LCPI1_3:
	.long	2147483647
.LCPI1_4:
	.long	2139095040
.LCPI1_5:
	.long	2139095041
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
	andq	$-32, %rsp
	subq	$8608, %rsp
	movq	%rcx, %r14
	movq	%rdx, %r15
	movq	%rsi, 56(%rsp)
	movq	%rdi, 24(%rsp)
	movq	%rcx, %rdi
	shlq	$5, %rdi
	addq	$32, %rdi
	andq	$-64, %rdi
	cmpq	$64, %rdi
	movl	$64, %edx
	cmovbq	%rdi, %rdx
	cmpq	$16, %r15
	cmovbq	%rdi, %rdx
	movq	%r8, 104(%rsp)
	addq	%r8, %rdi
	subq	%rdx, %rdi
	xorl	%esi, %esi
	callq	memset@PLT
	testq	%r14, %r14
	je	.LBB1_15
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
	xorl	%r8d, %r8d
	vbroadcastss	.LCPI1_0(%rip), %ymm0
	vmovaps	%ymm0, 320(%rsp)
	vbroadcastss	.LCPI1_1(%rip), %ymm0
	vmovaps	%ymm0, 288(%rsp)
	vbroadcastss	.LCPI1_2(%rip), %ymm0
	vmovaps	%ymm0, 256(%rsp)
	vbroadcastss	.LCPI1_3(%rip), %ymm0
	vmovaps	%ymm0, 224(%rsp)
	vbroadcastss	.LCPI1_5(%rip), %ymm0
	vmovaps	%ymm0, 192(%rsp)
	vpbroadcastd	.LCPI1_4(%rip), %ymm0
	vmovdqa	%ymm0, 160(%rsp)
	movq	24(%rsp), %rax
	movq	%rax, 32(%rsp)
	movq	%r14, %rax
	movq	%r14, 88(%rsp)
	movq	%r12, 80(%rsp)
	jmp	.LBB1_2
	.p2align	4
.LBB1_14:
	movq	%r8, %rsi
	shlq	$5, %rsi
	addq	104(%rsp), %rsi
	incq	%rcx
	shrq	%rcx
	leaq	392(%rsp), %rdi
	movq	%r15, %rdx
	vzeroupper
	callq	transpose
	movq	48(%rsp), %r8
	addq	$256, %r8
	movq	40(%rsp), %rax
	addq	$-256, %rax
	addq	$1024, 32(%rsp)
	cmpq	%r14, %r8
	jae	.LBB1_15
.LBB1_2:
	cmpq	$256, %rax
	movl	$256, %r10d
	movq	%rax, 40(%rsp)
	cmovbq	%rax, %r10
	movq	%r14, %rdi
	subq	%r8, %rdi
	cmpq	$256, %rdi
	movl	$256, %ecx
	cmovbq	%rdi, %rcx
	testq	%r15, %r15
	movq	%r8, 48(%rsp)
	je	.LBB1_14
	leal	(%r10,%r10), %edx
	leaq	1928(%rsp), %rax
	movq	%rdx, 96(%rsp)
	addq	%rax, %rdx
	movq	24(%rsp), %rax
	leaq	(%rax,%r8,4), %rax
	movq	%rax, 120(%rsp)
	movq	40(%rsp), %rax
	cmpq	$256, %rax
	movl	$256, %r9d
	cmovbq	%rax, %r9
	movq	%r10, 112(%rsp)
	andl	$1, %r10d
	leaq	392(%rsp), %r11
	movq	32(%rsp), %rax
	xorl	%r12d, %r12d
	vmovdqa	320(%rsp), %ymm4
	vmovdqa	288(%rsp), %ymm5
	vmovdqa	256(%rsp), %ymm6
	vmovdqa	224(%rsp), %ymm7
	vmovdqa	192(%rsp), %ymm8
	vmovdqa	160(%rsp), %ymm9
	jmp	.LBB1_4
	.p2align	4
.LBB1_25:
	incq	%r12
	addq	%rbx, %rax
	addq	$512, %r11
	cmpq	%r15, %r12
	je	.LBB1_6
.LBB1_4:
	cmpq	$8, %rdi
	jae	.LBB1_16
	xorl	%r13d, %r13d
	jmp	.LBB1_18
	.p2align	4
.LBB1_16:
	xorl	%esi, %esi
	.p2align	4
.LBB1_17:
	vmovdqu	(%rax,%rsi,4), %ymm0
	vpsrld	$16, %ymm0, %ymm1
	vpand	%ymm4, %ymm1, %ymm2
	vpaddd	%ymm5, %ymm0, %ymm3
	vpaddd	%ymm2, %ymm3, %ymm2
	vpsrld	$16, %ymm2, %ymm2
	vpor	%ymm6, %ymm1, %ymm1
	vpand	%ymm7, %ymm0, %ymm0
	vpcmpgtd	%ymm9, %ymm0, %ymm0
	vblendvps	%ymm0, %ymm1, %ymm2, %ymm0
	vextractf128	$1, %ymm0, %xmm1
	vpackusdw	%xmm1, %xmm0, %xmm0
	vmovdqu	%xmm0, (%r11,%rsi,2)
	leaq	8(%rsi), %r13
	addq	$16, %rsi
	cmpq	%rcx, %rsi
	movq	%r13, %rsi
	jbe	.LBB1_17
.LBB1_18:
	movq	%r13, %rsi
	subq	%rcx, %rsi
	jae	.LBB1_25
	movq	%r12, %r14
	imulq	56(%rsp), %r14
	movq	120(%rsp), %r8
	leaq	(%r8,%r14,4), %r14
	leaq	first_lanes(%rip), %r8
	vmovups	32(%r8,%rsi,4), %ymm0
	vmaskmovps	(%r14,%r13,4), %ymm0, %ymm0
	vpsrld	$16, %ymm0, %ymm1
	vpand	%ymm4, %ymm1, %ymm2
	vpaddd	%ymm5, %ymm0, %ymm3
	vpaddd	%ymm2, %ymm3, %ymm2
	vpsrld	$16, %ymm2, %ymm2
	vpor	%ymm6, %ymm1, %ymm1
	vpand	%ymm7, %ymm0, %ymm0
	vpmaxud	%ymm8, %ymm0, %ymm3
	vpcmpeqd	%ymm3, %ymm0, %ymm0
	vblendvps	%ymm0, %ymm1, %ymm2, %ymm0
	movq	%r13, %rsi
	orq	$1, %rsi
	cmpq	%rsi, %r9
	jne	.LBB1_21
	xorl	%r8d, %r8d
	jmp	.LBB1_23
	.p2align	4
.LBB1_21:
	movq	%r13, %r14
	orq	%r10, %r14
	movq	112(%rsp), %rsi
	subq	%r14, %rsi
	xorl	%r8d, %r8d
	.p2align	4
.LBB1_22:
	movl	%r8d, %r14d
	andl	$7, %r14d
	vmovaps	%ymm0, 128(%rsp)
	movl	128(%rsp,%r14,4), %r14d
	movw	%r14w, (%r11,%r13,2)
	leal	1(%r8), %r14d
	andl	$7, %r14d
	movl	128(%rsp,%r14,4), %r14d
	movw	%r14w, 2(%r11,%r13,2)
	addq	$2, %r8
	addq	$2, %r13
	cmpq	%rsi, %r8
	jne	.LBB1_22
.LBB1_23:
	testq	%r10, %r10
	je	.LBB1_25
	vmovaps	%ymm0, 352(%rsp)
	andl	$7, %r8d
	movl	352(%rsp,%r8,4), %esi
	movq	%r12, %r8
	shlq	$9, %r8
	addq	%rsp, %r8
	addq	$392, %r8
	movw	%si, (%r8,%r13,2)
	jmp	.LBB1_25
	.p2align	4
.LBB1_6:
	testq	%r15, %r15
	sete	%al
	testb	$1, %cl
	sete	%sil
	orb	%al, %sil
	movq	88(%rsp), %r14
	movq	80(%rsp), %r12
	movq	48(%rsp), %r8
	jne	.LBB1_14
	cmpq	$4, %r15
	movq	64(%rsp), %rsi
	jae	.LBB1_9
	xorl	%eax, %eax
	jmp	.LBB1_11
.LBB1_9:
	xorl	%eax, %eax
	.p2align	4
.LBB1_10:
	movw	$0, -1536(%rdx)
	movw	$0, -1024(%rdx)
	movw	$0, -512(%rdx)
	movw	$0, (%rdx)
	addq	$4, %rax
	addq	$2048, %rdx
	cmpq	%rax, %rsi
	jne	.LBB1_10
.LBB1_11:
	cmpq	$0, 72(%rsp)
	je	.LBB1_14
	shlq	$9, %rax
	addq	96(%rsp), %rax
	addq	%rsp, %rax
	addq	$392, %rax
	xorl	%edx, %edx
	.p2align	4
.LBB1_13:
	movw	$0, (%rax,%rdx)
	addq	$512, %rdx
	cmpq	%rdx, %r12
	jne	.LBB1_13
	jmp	.LBB1_14
.LBB1_15:
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
	subq	$8328, %rsp
	movq	%rcx, %rbx
	movq	%rdx, %rbp
	movq	%rsi, 16(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rcx, %rdi
	shlq	$5, %rdi
	addq	$32, %rdi
	andq	$-64, %rdi
	cmpq	$64, %rdi
	movl	$64, %edx
	cmovbq	%rdi, %rdx
	cmpq	$16, %rbp
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
	shlq	$5, %rsi
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
	addq	$8328, %rsp
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
	subq	$33728, %rsp
	movq	%rcx, 208(%rsp)
	movq	%r8, 224(%rsp)
	leaq	1(%r8), %rax
	movq	%rax, %rcx
	shrq	%rcx
	leaq	255(%rcx), %r8
	shrq	$8, %r8
	cmpq	$2, %rax
	movl	$1, %r10d
	cmovbq	%r10, %r8
	movq	%rdi, 424(%rsp)
	movq	%rcx, 112(%rsp)
	movq	%rcx, %rax
	movq	%rdx, 88(%rsp)
	imulq	%rdx, %rax
	cmpq	$43009, %rax
	movl	$1, %edi
	cmovbq	%r8, %rdi
	cmpq	$1, %rdi
	movq	%rdi, 120(%rsp)
	ja	.LBB4_2
	movq	88(%rsp), %rax
	addq	$167, %rax
	shrq	$3, %rax
	movabsq	$878416384462359601, %rcx
	mulq	%rcx
	movq	120(%rsp), %rdi
	movq	%rdx, %r10
.LBB4_2:
	movq	%r8, %rax
	orq	%rdi, %rax
	movabsq	$72057589742960640, %rcx
	testq	%rcx, %rax
	je	.LBB4_4
	movq	%r8, %rax
	xorl	%edx, %edx
	divq	%rdi
	jmp	.LBB4_5
.LBB4_4:
	movl	%r8d, %eax
	xorl	%edx, %edx
	divl	%edi
.LBB4_5:
	movq	%rax, 192(%rsp)
	cmpq	%r8, %rdi
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
	movq	%rsi, %r14
	movq	40(%rbp), %rsi
	movq	24(%rbp), %rax
	movq	16(%rbp), %rcx
	shrq	$2, %r14
	xorl	%edx, %edx
	cmpq	$24, 88(%rsp)
	setb	%dl
	movq	224(%rsp), %rdi
	shlq	$5, %rdi
	addq	$32, %rdi
	testq	%r9, %r9
	sete	%r11b
	movq	%rdx, 216(%rsp)
	orb	%dl, %r11b
	movb	%r11b, 20(%rsp)
	movq	%r9, %r11
	andq	$-64, %rdi
	movq	%rdi, 400(%rsp)
	addq	$32, %rcx
	movq	%rcx, 368(%rsp)
	leaq	(,%rax,4), %rax
	movq	%rax, 464(%rsp)
	movq	$0, 24(%rsp)
	vpxor	%xmm2, %xmm2, %xmm2
	leaq	512(%rsp), %r13
	movq	%r9, 416(%rsp)
	movq	%r8, 408(%rsp)
	movq	%r10, 376(%rsp)
	movq	%r14, 472(%rsp)
	jmp	.LBB4_10
	.p2align	4
.LBB4_8:
	movq	336(%rsp), %rcx
.LBB4_9:
	movq	%rcx, 24(%rsp)
	cmpq	192(%rsp), %rcx
	jae	.LBB4_6
.LBB4_10:
	testq	%r10, %r10
	je	.LBB4_13
	movq	24(%rsp), %rax
	imulq	112(%rsp), %rax
	movq	%rax, %rcx
	orq	%r8, %rcx
	shrq	$32, %rcx
	je	.LBB4_14
	xorl	%edx, %edx
	divq	%r8
	movq	%rax, %rdi
	jmp	.LBB4_15
	.p2align	4
.LBB4_13:
	movq	24(%rsp), %rcx
	incq	%rcx
	jmp	.LBB4_9
	.p2align	4
.LBB4_14:
	xorl	%edx, %edx
	divl	%r8d
	movl	%eax, %edi
.LBB4_15:
	movq	24(%rsp), %rax
	incq	%rax
	movq	%rax, 336(%rsp)
	imulq	112(%rsp), %rax
	movq	%rax, %rcx
	orq	%r8, %rcx
	movq	%r11, %r9
	shrq	$32, %rcx
	je	.LBB4_17
	xorl	%edx, %edx
	divq	%r8
	jmp	.LBB4_18
	.p2align	4
.LBB4_17:
	xorl	%edx, %edx
	divl	%r8d
.LBB4_18:
	movq	120(%rsp), %rdx
	movq	%rdi, %rcx
	shlq	$6, %rcx
	addq	208(%rsp), %rcx
	movq	%rcx, 128(%rsp)
	movq	%rax, 352(%rsp)
	movq	%rax, %r11
	subq	%rdi, %r11
	sete	%al
	orb	20(%rsp), %al
	movb	%al, 21(%rsp)
	leaq	(%rdi,%rdi), %rax
	movq	%rax, 392(%rsp)
	movq	24(%rsp), %rcx
	leaq	(%rcx,%rdx), %r14
	incq	%rdi
	movq	%rdi, 360(%rsp)
	movq	%r11, 200(%rsp)
	andq	$-2, %r11
	movq	%r11, 344(%rsp)
	xorl	%edi, %edi
	movq	%r14, 432(%rsp)
	movq	%r9, %r11
	jmp	.LBB4_20
	.p2align	4
.LBB4_19:
	movq	376(%rsp), %r10
	movq	384(%rsp), %rdi
	cmpq	%r10, %rdi
	je	.LBB4_8
.LBB4_20:
	movq	%rdi, %rax
	imulq	88(%rsp), %rax
	movq	%rax, %rcx
	orq	%r10, %rcx
	shrq	$32, %rcx
	je	.LBB4_22
	xorl	%edx, %edx
	divq	%r10
	jmp	.LBB4_23
	.p2align	4
.LBB4_22:
	xorl	%edx, %edx
	divl	%r10d
.LBB4_23:
	movq	%rax, 136(%rsp)
	incq	%rdi
	movq	%rdi, %rax
	imulq	88(%rsp), %rax
	movq	%rax, %rcx
	orq	%r10, %rcx
	shrq	$32, %rcx
	je	.LBB4_25
	xorl	%edx, %edx
	divq	%r10
	movq	%rax, %r9
	jmp	.LBB4_26
	.p2align	4
.LBB4_25:
	xorl	%edx, %edx
	divl	%r10d
	movl	%eax, %r9d
.LBB4_26:
	movq	%rdi, 384(%rsp)
	cmpb	$0, 21(%rsp)
	je	.LBB4_28
	testq	%r11, %r11
	jne	.LBB4_33
	jmp	.LBB4_19
	.p2align	4
.LBB4_28:
	movq	128(%rsp), %rcx
	leaq	896(%rsp), %rax
	movq	352(%rsp), %rdx
	cmpq	360(%rsp), %rdx
	je	.LBB4_31
	movq	344(%rsp), %rdx
	movq	128(%rsp), %rcx
	leaq	896(%rsp), %rax
	.p2align	4
.LBB4_30:
	prefetcht0	4096(%rcx)
	prefetcht0	4128(%rcx)
	vmovdqu	(%rcx), %ymm0
	vpslld	$16, %ymm0, %ymm1
	vmovdqu	%ymm1, (%rax)
	vpblendw	$170, %ymm0, %ymm2, %ymm0
	vmovdqu	%ymm0, 64(%rax)
	vmovdqu	32(%rcx), %ymm0
	vpslld	$16, %ymm0, %ymm1
	vmovdqu	%ymm1, 32(%rax)
	vpblendw	$170, %ymm0, %ymm2, %ymm0
	vmovdqu	%ymm0, 96(%rax)
	prefetcht0	4160(%rcx)
	prefetcht0	4192(%rcx)
	vmovdqu	64(%rcx), %ymm0
	vpslld	$16, %ymm0, %ymm1
	vmovdqu	%ymm1, 128(%rax)
	vpblendw	$170, %ymm0, %ymm2, %ymm0
	vmovdqu	%ymm0, 192(%rax)
	vmovdqu	96(%rcx), %ymm0
	vpslld	$16, %ymm0, %ymm1
	vmovdqu	%ymm1, 160(%rax)
	vpblendw	$170, %ymm0, %ymm2, %ymm0
	vmovdqu	%ymm0, 224(%rax)
	subq	$-128, %rcx
	addq	$256, %rax
	addq	$-2, %rdx
	jne	.LBB4_30
.LBB4_31:
	testb	$1, 200(%rsp)
	je	.LBB4_33
	prefetcht0	4096(%rcx)
	prefetcht0	4128(%rcx)
	vmovdqu	(%rcx), %ymm0
	vpslld	$16, %ymm0, %ymm1
	vmovdqu	%ymm1, (%rax)
	vpblendw	$170, %ymm0, %ymm2, %ymm0
	vmovdqu	%ymm0, 64(%rax)
	vmovdqu	32(%rcx), %ymm0
	vpslld	$16, %ymm0, %ymm1
	vmovdqu	%ymm1, 32(%rax)
	vpblendw	$170, %ymm0, %ymm2, %ymm0
	vmovdqu	%ymm0, 96(%rax)
.LBB4_33:
	subq	136(%rsp), %r9
	leaq	5(%r9), %rax
	movq	%rax, 240(%rsp)
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	shrq	$2, %rdx
	movq	16(%rbp), %rax
	movq	%rax, 256(%rsp)
	movq	368(%rsp), %rax
	movq	%rax, 248(%rsp)
	movq	200(%rsp), %rax
	movq	%rax, 64(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 80(%rsp)
	xorl	%r12d, %r12d
	movq	%r9, 440(%rsp)
	movq	%rdx, 160(%rsp)
	jmp	.LBB4_35
	.p2align	4
.LBB4_34:
	addq	$64, 248(%rsp)
	addq	$64, 256(%rsp)
	movq	232(%rsp), %rax
	movq	%rax, %r12
	cmpq	%r11, %rax
	jae	.LBB4_19
.LBB4_35:
	movq	%r11, %rbx
	subq	%r12, %rbx
	leaq	16(%r12), %rax
	movq	%rax, 232(%rsp)
	cmpq	$16, %rbx
	movl	$16, %ecx
	cmovbq	%rbx, %rcx
	movq	16(%rbp), %rax
	leaq	(%rax,%r12,4), %rax
	movq	%rax, 480(%rsp)
	setb	22(%rsp)
	movq	%rcx, %rax
	negq	%rax
	movq	%rax, 280(%rsp)
	leaq	-8(%rcx), %rax
	movq	%rax, 168(%rsp)
	movl	$8, %eax
	movq	%rcx, 152(%rsp)
	subq	%rcx, %rax
	movq	%rax, 456(%rsp)
	movq	24(%rsp), %rax
	movq	392(%rsp), %rcx
	movq	%r12, 72(%rsp)
	jmp	.LBB4_37
	.p2align	4
.LBB4_36:
	movq	144(%rsp), %rcx
	addq	%rdx, %rcx
	movq	448(%rsp), %rax
	cmpq	%r14, %rax
	jae	.LBB4_34
.LBB4_37:
	cmpl	$0, 32(%rbp)
	setne	18(%rsp)
	movq	64(%rsp), %rdi
	addq	%rdi, %rdi
	movq	224(%rsp), %rdx
	movq	%rcx, 144(%rsp)
	subq	%rcx, %rdx
	cmpq	%rdx, %rdi
	cmovbq	%rdi, %rdx
	testq	%rax, %rax
	setne	%r15b
	incq	%rax
	cmpq	%r8, %rax
	movl	$0, %ecx
	movq	%rsi, %r10
	cmoveq	%rsi, %rcx
	movq	%rcx, 40(%rsp)
	cmpq	%r14, %rax
	movq	232(%rsp), %rdi
	cmovbq	%r12, %rdi
	cmpq	%r11, %rdi
	movq	%rdx, 104(%rsp)
	movq	%rax, 448(%rsp)
	jae	.LBB4_40
	movq	%r9, %rsi
	movq	%r11, %r9
	cmpq	%r14, %rax
	movq	24(%rsp), %rcx
	cmovbq	%rax, %rcx
	movq	%rcx, %rax
	imulq	112(%rsp), %rax
	movq	%rax, %rdx
	orq	%r8, %rdx
	shrq	$32, %rdx
	je	.LBB4_44
	xorl	%edx, %edx
	divq	%r8
	movq	%rax, %r11
	jmp	.LBB4_45
	.p2align	4
.LBB4_40:
	movq	%rdx, %rdi
	movq	216(%rsp), %rcx
	shrq	%cl, %rdi
	movq	80(%rsp), %rcx
	movq	$0, 64(%rsp)
.LBB4_41:
	movq	%rcx, 176(%rsp)
	movq	$0, 184(%rsp)
	cmpq	$6, 240(%rsp)
	jae	.LBB4_43
	movq	%rcx, 80(%rsp)
	movq	%r10, %rsi
	cmpq	$24, 88(%rsp)
	jae	.LBB4_133
	jmp	.LBB4_36
	.p2align	4
.LBB4_43:
	movq	%rcx, 56(%rsp)
	xorl	%r8d, %r8d
	movq	144(%rsp), %rcx
	movq	160(%rsp), %rsi
	jmp	.LBB4_56
.LBB4_44:
	xorl	%edx, %edx
	divl	%r8d
	movl	%eax, %r11d
.LBB4_45:
	incq	%rcx
	imulq	112(%rsp), %rcx
	movq	%rcx, %rax
	orq	%r8, %rax
	shrq	$32, %rax
	je	.LBB4_47
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r8
	jmp	.LBB4_48
.LBB4_47:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r8d
.LBB4_48:
	shrq	$4, %rdi
	imulq	400(%rsp), %rdi
	addq	208(%rsp), %rdi
	subq	%r11, %rax
	shlq	$6, %r11
	addq	%rdi, %r11
	movq	%r11, 56(%rsp)
	movq	104(%rsp), %rdx
	movq	%rdx, %rdi
	movq	216(%rsp), %rcx
	shrq	%cl, %rdi
	cmpq	$64, %rdi
	movq	%rax, 64(%rsp)
	jb	.LBB4_53
	shlq	$6, %rax
	movq	%r9, %r11
	je	.LBB4_139
	cmpq	$24, 240(%rsp)
	movq	%rsi, %r9
	jb	.LBB4_140
	movq	%rdi, %rcx
	shrq	%rcx
	movq	160(%rsp), %rsi
	imulq	%rsi, %rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB4_54
	xorl	%edx, %edx
	divq	%rcx
	movq	%rax, %r8
	jmp	.LBB4_55
.LBB4_53:
	movq	56(%rsp), %rcx
	movq	%r9, %r11
	movq	%rsi, %r9
	jmp	.LBB4_41
.LBB4_54:
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %r8d
.LBB4_55:
	cmpq	$64, %r8
	movl	$64, %eax
	cmovaeq	%rax, %r8
	movq	56(%rsp), %rax
	movq	%rax, 176(%rsp)
	movq	%r8, 184(%rsp)
	movq	144(%rsp), %rcx
.LBB4_56:
	orb	%r15b, 18(%rsp)
	movq	%r9, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB4_58
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%rsi
	movq	%rdx, 272(%rsp)
	jmp	.LBB4_59
	.p2align	4
.LBB4_58:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%esi
	movq	%rdx, 272(%rsp)
.LBB4_59:
	movq	%rax, 264(%rsp)
	cmpq	$16, %rbx
	setae	%r12b
	movq	424(%rsp), %rax
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 488(%rsp)
	movzbl	18(%rsp), %eax
	xorb	$1, %al
	movb	%al, 19(%rsp)
	orb	%al, %r12b
	cmpq	$0, 40(%rsp)
	movq	24(%rbp), %rcx
	movl	$16, %eax
	cmovneq	%rax, %rcx
	setne	%al
	andb	%r12b, %al
	movb	%al, 23(%rsp)
	shrq	%rdi
	imulq	%rdi, %r8
	shlq	$2, %rcx
	movq	%rcx, 504(%rsp)
	movq	136(%rsp), %r14
	xorl	%r15d, %r15d
	movq	56(%rsp), %rax
	movq	%r10, %rsi
	movq	%r8, 496(%rsp)
	jmp	.LBB4_64
	.p2align	4
.LBB4_60:
	movq	48(%rsi), %rsi
	movq	%rsi, %rax
	imulq	%r14, %rax
	leaq	(%rcx,%rax,4), %rax
	movq	72(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rdi
	movq	40(%rbp), %rax
	movl	8(%rax), %r8d
	subq	$8, %rsp
	movl	$16, %ecx
	movq	%r11, %rdx
	movq	104(%rsp), %r9
	pushq	%r10
	pushq	%r13
	pushq	24(%rbp)
	movq	%r11, %r13
	vzeroupper
	callq	contrast_avx2_gated
.LBB4_61:
	movq	40(%rbp), %rsi
	addq	$32, %rsp
	vpxor	%xmm2, %xmm2, %xmm2
.LBB4_62:
	movq	32(%rsp), %rax
.LBB4_63:
	movq	496(%rsp), %r8
	addq	%r8, %rax
	movq	%rax, 176(%rsp)
	incq	%r15
	addq	48(%rsp), %r14
	cmpq	160(%rsp), %r15
	jae	.LBB4_132
.LBB4_64:
	movq	%rax, 32(%rsp)
	cmpq	272(%rsp), %r15
	movq	264(%rsp), %rdi
	adcq	$0, %rdi
	movq	%r14, %rax
	movq	24(%rbp), %rcx
	imulq	%rcx, %rax
	movq	480(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rax
	movq	%rax, 96(%rsp)
	movq	%rax, 288(%rsp)
	movq	%rcx, 296(%rsp)
	leaq	no_bias(%rip), %rax
	movq	%rax, 304(%rsp)
	leaq	312(%rsp), %rax
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu	%xmm0, (%rax)
	movq	$0, 16(%rax)
	cmpq	$16, %rbx
	jb	.LBB4_72
	cmpq	$0, 40(%rsp)
	je	.LBB4_68
	movq	(%rsi), %rax
	testq	%rax, %rax
	je	.LBB4_68
	movq	72(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 304(%rsp)
.LBB4_68:
	cmpb	$0, 18(%rsp)
	je	.LBB4_70
	movq	96(%rsp), %rax
	movq	%rax, 312(%rsp)
	movq	24(%rbp), %rax
	movq	%rax, 320(%rsp)
.LBB4_70:
	cmpq	$0, 40(%rsp)
	je	.LBB4_87
	cmpq	$0, 40(%rsi)
	je	.LBB4_73
.LBB4_72:
	movq	%r13, 288(%rsp)
	movq	$16, 296(%rsp)
	movzbl	22(%rsp), %eax
	movl	%eax, %r13d
	jmp	.LBB4_88
.LBB4_73:
	movl	8(%rsi), %ecx
	testl	%ecx, %ecx
	je	.LBB4_79
	cmpl	$5, %ecx
	jne	.LBB4_72
	cmpl	$0, 32(%rsi)
	movq	16(%rsi), %rax
	je	.LBB4_81
	testq	%rax, %rax
	setne	%dl
	testb	%dl, 18(%rsp)
	jne	.LBB4_72
	cmpl	$5, %ecx
	jne	.LBB4_84
	movl	$1, %ecx
	cmpl	$0, 32(%rsi)
	jne	.LBB4_85
	jmp	.LBB4_83
.LBB4_79:
	movq	16(%rsi), %rax
	testq	%rax, %rax
	sete	%cl
	orb	19(%rsp), %cl
	je	.LBB4_72
.LBB4_84:
	xorl	%ecx, %ecx
	jmp	.LBB4_85
.LBB4_81:
	testq	%rax, %rax
	jne	.LBB4_72
	xorl	%eax, %eax
.LBB4_83:
	xorl	%ecx, %ecx
	testq	%rax, %rax
	sete	%cl
.LBB4_85:
	movl	%ecx, 328(%rsp)
	testq	%rax, %rax
	je	.LBB4_87
	movq	24(%rsi), %rcx
	movq	%rcx, %rdx
	imulq	%r14, %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	72(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, 312(%rsp)
	movq	%rcx, 320(%rsp)
	.p2align	4
.LBB4_87:
	xorl	%r13d, %r13d
.LBB4_88:
	movq	%r14, %rax
	movq	472(%rsp), %rdx
	imulq	%rdx, %rax
	movq	488(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rsi
	cmpq	$23, 88(%rsp)
	movq	%rdi, 48(%rsp)
	ja	.LBB4_90
	subq	$8, %rsp
	movq	88(%rsp), %rcx
	movq	112(%rsp), %r8
	leaq	184(%rsp), %r9
	leaq	296(%rsp), %rax
	pushq	%rax
	vzeroupper
	callq	tile_of
	jmp	.LBB4_91
	.p2align	4
.LBB4_90:
	subq	$8, %rsp
	leaq	904(%rsp), %rcx
	movq	112(%rsp), %r8
	leaq	184(%rsp), %r9
	leaq	296(%rsp), %rax
	pushq	%rax
	vzeroupper
	callq	float_tile_of
.LBB4_91:
	addq	$16, %rsp
	testb	%r13b, %r13b
	movq	40(%rbp), %rsi
	movq	464(%rsp), %r10
	vpxor	%xmm2, %xmm2, %xmm2
	leaq	512(%rsp), %r13
	leaq	first_lanes(%rip), %r11
	movq	168(%rsp), %r9
	movq	32(%rsp), %rax
	jne	.LBB4_94
	cmpq	$0, 40(%rsp)
	je	.LBB4_63
	cmpq	$0, 40(%rsi)
	je	.LBB4_121
.LBB4_94:
	cmpb	$0, 23(%rsp)
	jne	.LBB4_115
	cmpq	$0, 40(%rsp)
	movq	96(%rsp), %rax
	cmovneq	%r13, %rax
	cmpq	$0, 48(%rsp)
	je	.LBB4_114
	movq	%r10, %rcx
	imulq	%r14, %rcx
	movq	248(%rsp), %rdx
	addq	%rcx, %rdx
	addq	$32, %rax
	addq	256(%rsp), %rcx
	leaq	544(%rsp), %rsi
	movq	48(%rsp), %rdi
	jmp	.LBB4_99
	.p2align	4
.LBB4_97:
	leaq	(,%r9,4), %r8
	movq	%r11, %r9
	subq	%r8, %r9
	vmovups	32(%r9), %ymm1
	movq	168(%rsp), %r9
	vmaskmovps	%ymm0, %ymm1, (%rax)
.LBB4_98:
	addq	$64, %rsi
	addq	%r10, %rdx
	addq	504(%rsp), %rax
	addq	%r10, %rcx
	decq	%rdi
	je	.LBB4_114
.LBB4_99:
	vmovaps	-32(%rsi), %ymm0
	testb	%r12b, %r12b
	jne	.LBB4_104
	cmpq	$8, %rbx
	jb	.LBB4_102
	vmovups	(%rcx), %ymm1
	jmp	.LBB4_103
	.p2align	4
.LBB4_102:
	movq	280(%rsp), %r8
	vmovups	32(%r11,%r8,4), %ymm1
	vmaskmovps	(%rcx), %ymm1, %ymm1
.LBB4_103:
	vaddps	%ymm1, %ymm0, %ymm0
.LBB4_104:
	leaq	-32(%rax), %r8
	cmpq	$8, %rbx
	jb	.LBB4_106
	vmovups	%ymm0, (%r8)
	cmpq	$9, %rbx
	jb	.LBB4_98
	jmp	.LBB4_107
	.p2align	4
.LBB4_106:
	movq	280(%rsp), %r9
	vmovups	32(%r11,%r9,4), %ymm1
	movq	168(%rsp), %r9
	vmaskmovps	%ymm0, %ymm1, (%r8)
	cmpq	$9, %rbx
	jb	.LBB4_98
.LBB4_107:
	vmovaps	(%rsi), %ymm0
	testb	%r12b, %r12b
	jne	.LBB4_112
	cmpq	$7, %r9
	jbe	.LBB4_110
	vmovups	32(%rcx), %ymm1
	jmp	.LBB4_111
.LBB4_110:
	movq	456(%rsp), %r8
	vmovups	32(%r11,%r8,4), %ymm1
	vmaskmovps	(%rdx), %ymm1, %ymm1
.LBB4_111:
	vaddps	%ymm1, %ymm0, %ymm0
.LBB4_112:
	cmpq	$7, %r9
	jbe	.LBB4_97
	vmovups	%ymm0, (%rax)
	jmp	.LBB4_98
	.p2align	4
.LBB4_114:
	cmpq	$0, 40(%rsp)
	movq	40(%rbp), %rsi
	movq	32(%rsp), %rax
	je	.LBB4_63
.LBB4_115:
	movq	(%rsi), %rcx
	testq	%rcx, %rcx
	movq	72(%rsp), %rax
	leaq	(%rcx,%rax,4), %rax
	cmovneq	%rax, %rcx
	cmpq	$16, %rbx
	movl	$0, %edx
	cmovbq	%rcx, %rdx
	movq	40(%rsp), %rcx
	movq	40(%rcx), %rcx
	testq	%rcx, %rcx
	movq	152(%rsp), %r10
	je	.LBB4_118
	testq	%rdx, %rdx
	movq	%r13, %r11
	movq	48(%rsp), %r13
	je	.LBB4_60
	movl	$16, %esi
	movq	%r11, %rdi
	movq	%rax, %rdx
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	%r10
	pushq	%r13
	pushq	$16
	pushq	%r11
	vzeroupper
	callq	contrast_avx2_epilogue
	leaq	544(%rsp), %r11
	movq	184(%rsp), %r10
	movq	40(%rbp), %rsi
	addq	$32, %rsp
	movq	40(%rsp), %rax
	movq	40(%rax), %rcx
	jmp	.LBB4_60
	.p2align	4
.LBB4_118:
	cmpl	$0, 32(%rsi)
	movq	16(%rsi), %rax
	je	.LBB4_124
	testq	%rax, %rax
	je	.LBB4_127
	movq	24(%rsi), %r9
	movq	%r9, %rcx
	imulq	%r14, %rcx
	leaq	(%rax,%rcx,4), %rax
	movq	72(%rsp), %rcx
	leaq	(%rax,%rcx,4), %r8
	movl	$16, %esi
	movq	%r13, %rdi
	xorl	%ecx, %ecx
	pushq	%r10
	pushq	56(%rsp)
	movq	24(%rbp), %r13
	pushq	%r13
	movq	120(%rsp), %r13
	pushq	%r13
	vzeroupper
	callq	contrast_avx2_epilogue
	addq	$32, %rsp
	movq	40(%rbp), %rax
	movl	8(%rax), %ecx
	movq	%r13, %rdi
	movq	24(%rbp), %rsi
	xorl	%edx, %edx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	152(%rsp)
	pushq	56(%rsp)
	pushq	%rsi
	leaq	536(%rsp), %r13
	pushq	%rdi
	jmp	.LBB4_126
.LBB4_121:
	movl	8(%rsi), %eax
	cmpl	$5, %eax
	je	.LBB4_129
	testl	%eax, %eax
	jne	.LBB4_94
	movq	16(%rsi), %rax
	jmp	.LBB4_130
.LBB4_124:
	movl	8(%rsi), %ecx
	movq	24(%rsi), %r9
	testq	%rax, %rax
	je	.LBB4_128
	movq	%r9, %rsi
	imulq	%r14, %rsi
	leaq	(%rax,%rsi,4), %rax
	movq	72(%rsp), %rsi
	leaq	(%rax,%rsi,4), %r8
	movl	$16, %esi
	movq	%r13, %rdi
	pushq	%r10
	pushq	56(%rsp)
	pushq	24(%rbp)
	pushq	120(%rsp)
.LBB4_126:
	vzeroupper
	callq	contrast_avx2_epilogue
	jmp	.LBB4_61
.LBB4_127:
	movl	8(%rsi), %ecx
	movq	24(%rsi), %r9
.LBB4_128:
	movl	$16, %esi
	movq	%r13, %rdi
	xorl	%r8d, %r8d
	pushq	%r10
	pushq	56(%rsp)
	pushq	24(%rbp)
	pushq	120(%rsp)
	vzeroupper
	callq	contrast_avx2_epilogue
	addq	$32, %rsp
	vpxor	%xmm2, %xmm2, %xmm2
	movq	40(%rbp), %rsi
	jmp	.LBB4_62
.LBB4_129:
	cmpl	$0, 32(%rsi)
	movq	16(%rsi), %rax
	je	.LBB4_131
.LBB4_130:
	testq	%rax, %rax
	sete	%al
	orb	19(%rsp), %al
	movq	32(%rsp), %rax
	jne	.LBB4_63
	jmp	.LBB4_94
.LBB4_131:
	testq	%rax, %rax
	movq	32(%rsp), %rax
	jne	.LBB4_94
	jmp	.LBB4_63
	.p2align	4
.LBB4_132:
	movq	56(%rsp), %rax
	movq	%rax, 80(%rsp)
	movq	416(%rsp), %r11
	movq	408(%rsp), %r8
	movq	432(%rsp), %r14
	movq	440(%rsp), %r9
	movq	72(%rsp), %r12
	movq	104(%rsp), %rdx
	cmpq	$24, 88(%rsp)
	jb	.LBB4_36
.LBB4_133:
	cmpq	$0, 64(%rsp)
	je	.LBB4_36
	movq	80(%rsp), %rcx
	leaq	896(%rsp), %rax
	cmpq	$1, 64(%rsp)
	je	.LBB4_137
	movq	64(%rsp), %rdx
	andq	$-2, %rdx
	movq	80(%rsp), %rcx
	leaq	896(%rsp), %rax
	.p2align	4
.LBB4_136:
	prefetcht0	4096(%rcx)
	prefetcht0	4128(%rcx)
	vmovdqu	(%rcx), %ymm0
	vpslld	$16, %ymm0, %ymm1
	vmovdqu	%ymm1, (%rax)
	vpblendw	$170, %ymm0, %ymm2, %ymm0
	vmovdqu	%ymm0, 64(%rax)
	vmovdqu	32(%rcx), %ymm0
	vpslld	$16, %ymm0, %ymm1
	vmovdqu	%ymm1, 32(%rax)
	vpblendw	$170, %ymm0, %ymm2, %ymm0
	vmovdqu	%ymm0, 96(%rax)
	prefetcht0	4160(%rcx)
	prefetcht0	4192(%rcx)
	vmovdqu	64(%rcx), %ymm0
	vpslld	$16, %ymm0, %ymm1
	vmovdqu	%ymm1, 128(%rax)
	vpblendw	$170, %ymm0, %ymm2, %ymm0
	vmovdqu	%ymm0, 192(%rax)
	vmovdqu	96(%rcx), %ymm0
	vpslld	$16, %ymm0, %ymm1
	vmovdqu	%ymm1, 160(%rax)
	vpblendw	$170, %ymm0, %ymm2, %ymm0
	vmovdqu	%ymm0, 224(%rax)
	subq	$-128, %rcx
	addq	$256, %rax
	addq	$-2, %rdx
	jne	.LBB4_136
.LBB4_137:
	testb	$1, 64(%rsp)
	movq	104(%rsp), %rdx
	je	.LBB4_36
	prefetcht0	4096(%rcx)
	prefetcht0	4128(%rcx)
	vmovdqu	(%rcx), %ymm0
	vpslld	$16, %ymm0, %ymm1
	vmovdqu	%ymm1, (%rax)
	vpblendw	$170, %ymm0, %ymm2, %ymm0
	vmovdqu	%ymm0, 64(%rax)
	vmovdqu	32(%rcx), %ymm0
	vpslld	$16, %ymm0, %ymm1
	vmovdqu	%ymm1, 32(%rax)
	vpblendw	$170, %ymm0, %ymm2, %ymm0
	vmovdqu	%ymm0, 96(%rax)
	jmp	.LBB4_36
.LBB4_139:
	movq	56(%rsp), %rcx
	movq	%rsi, %r9
	jmp	.LBB4_41
.LBB4_140:
	movq	56(%rsp), %rcx
	jmp	.LBB4_41
.Lfunc_end4:
	.size	multiply, .Lfunc_end4-multiply
	.p2align	4
	.type	transpose,@function
transpose:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$136, %rsp
	movq	%rsi, -64(%rsp)
	movq	%rdi, -120(%rsp)
	testq	%rdx, %rdx
	je	.LBB5_30
	movq	-64(%rsp), %rax
	leaq	-60(%rax), %rsi
	movq	%rsi, (%rsp)
	movq	-120(%rsp), %rsi
	addq	$1536, %rsi
	movq	%rsi, -104(%rsp)
	leaq	192(%rax), %rsi
	movq	%rsi, -72(%rsp)
	leaq	256(%rax), %rsi
	movq	%rsi, -8(%rsp)
	leaq	128(%rax), %rsi
	movq	%rsi, 32(%rsp)
	xorl	%esi, %esi
	movq	%rax, -56(%rsp)
	xorl	%eax, %eax
	movq	%rcx, 56(%rsp)
	movq	%rdx, 8(%rsp)
	jmp	.LBB5_3
	.p2align	4
.LBB5_2:
	movq	24(%rsp), %rsi
	incq	%rsi
	addq	$16384, -104(%rsp)
	subq	$-128, -72(%rsp)
	subq	$-128, -56(%rsp)
	movq	8(%rsp), %rdx
	movq	16(%rsp), %rax
	cmpq	%rdx, %rax
	jae	.LBB5_30
.LBB5_3:
	movq	%rax, %rdi
	movq	%rsi, 24(%rsp)
	shlq	$5, %rsi
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$32, %rax
	movl	$32, %esi
	cmovaeq	%rsi, %rax
	movq	%rdx, %rsi
	subq	%rdi, %rsi
	movq	%rdi, -96(%rsp)
	leaq	32(%rdi), %rbp
	cmpq	$32, %rsi
	movq	%rbp, 16(%rsp)
	cmovbq	%rdx, %rbp
	testq	%rcx, %rcx
	je	.LBB5_2
	movq	-96(%rsp), %rsi
	leaq	(%rsi,%rax), %rdx
	leaq	(%rsi,%rax), %rdi
	decq	%rdi
	shlq	$9, %rdi
	leaq	-4(,%rdx,4), %rax
	addq	(%rsp), %rax
	movq	%rax, 40(%rsp)
	orq	$4, %rsi
	movq	%rsi, -24(%rsp)
	movq	-120(%rsp), %rax
	addq	%rax, %rdi
	movq	%rdi, 48(%rsp)
	movq	-8(%rsp), %rdx
	movq	%rdx, -32(%rsp)
	movq	%rax, -40(%rsp)
	movq	-72(%rsp), %r12
	movq	-104(%rsp), %r13
	movq	$0, -48(%rsp)
	movq	%rcx, %rax
	xorl	%edx, %edx
	movq	%rbp, 128(%rsp)
	jmp	.LBB5_6
	.p2align	4
.LBB5_5:
	movq	-16(%rsp), %rax
	addq	$-32, %rax
	incq	-48(%rsp)
	movq	72(%rsp), %r13
	subq	$-128, %r13
	movq	80(%rsp), %r12
	addq	$2048, %r12
	subq	$-128, -40(%rsp)
	addq	$2048, -32(%rsp)
	movq	56(%rsp), %rcx
	movq	64(%rsp), %rdx
	cmpq	%rcx, %rdx
	jae	.LBB5_2
.LBB5_6:
	cmpq	$32, %rax
	movl	$32, %esi
	movq	%rax, -16(%rsp)
	cmovbq	%rax, %rsi
	movq	%rsi, -112(%rsp)
	movq	%rcx, %rax
	subq	%rdx, %rax
	movq	%rdx, -128(%rsp)
	leaq	32(%rdx), %r15
	cmpq	$32, %rax
	movq	%r15, 64(%rsp)
	cmovbq	%rcx, %r15
	movq	-96(%rsp), %rdi
	cmpq	%rbp, -24(%rsp)
	jbe	.LBB5_7
.LBB5_11:
	movq	%r13, 72(%rsp)
	movq	%r12, 80(%rsp)
	cmpq	%rbp, %rdi
	jae	.LBB5_5
	movq	-128(%rsp), %r12
	movq	-112(%rsp), %rdx
	leaq	(%rdx,%r12), %rsi
	movl	%edx, %ebx
	andl	$56, %ebx
	leaq	-1(%r12), %r9
	movq	-48(%rsp), %r8
	movq	%r8, %rcx
	shlq	$7, %rcx
	movq	-120(%rsp), %rax
	leaq	(%rax,%rcx), %r11
	addq	48(%rsp), %rcx
	movq	%r8, %rax
	shlq	$11, %rax
	movq	-64(%rsp), %r14
	leaq	(%r14,%rax), %r8
	movq	%r8, -80(%rsp)
	movq	40(%rsp), %r8
	addq	%rax, %r8
	movl	%edx, %r13d
	movl	%edx, %r10d
	shll	$6, %r10d
	addq	%r8, %r10
	leaq	-1(%rdx), %r8
	leaq	(%rcx,%r13,4), %rcx
	movq	%rcx, -88(%rsp)
	movq	%rdi, %r13
	shlq	$9, %r13
	addq	%r13, %r11
	movq	-80(%rsp), %rcx
	leaq	(%rcx,%rdi,4), %rcx
	addq	%rdx, %r9
	movq	%r9, 104(%rsp)
	leaq	(%r14,%rdi,4), %r9
	addq	%r9, %rax
	movq	%rax, -80(%rsp)
	movq	%r8, 120(%rsp)
	shlq	$6, %r8
	movq	%r8, 112(%rsp)
	cmpq	%r10, %r11
	setb	%al
	cmpq	-88(%rsp), %rcx
	setb	%cl
	andb	%al, %cl
	movb	%cl, -88(%rsp)
	andl	$56, %edx
	movq	%rdx, 96(%rsp)
	leaq	(%r12,%rdx), %rax
	movq	%rax, 88(%rsp)
	movq	-40(%rsp), %rax
	addq	%r13, %rax
	movq	-32(%rsp), %rcx
	leaq	(%rcx,%rdi,4), %rcx
	addq	-120(%rsp), %r13
	movq	32(%rsp), %rdx
	leaq	(%rdx,%rdi,4), %r8
	xorl	%r12d, %r12d
	jmp	.LBB5_13
	.p2align	4
.LBB5_24:
	incq	%rdi
	incq	%r12
	addq	$512, %rax
	addq	$4, %rcx
	addq	$4, %r9
	addq	$512, %r13
	addq	$4, %r8
	movq	128(%rsp), %rbp
	cmpq	%rbp, %rdi
	jae	.LBB5_5
.LBB5_13:
	cmpq	%r15, -128(%rsp)
	jae	.LBB5_24
	movq	-80(%rsp), %rdx
	leaq	(%rdx,%r12,4), %rdx
	movq	120(%rsp), %r10
	shrq	$58, %r10
	setne	%r10b
	cmpq	$24, -16(%rsp)
	setb	%r11b
	movq	112(%rsp), %r14
	addq	%rdx, %r14
	cmpq	%rdx, %r14
	setb	%dl
	orb	%r10b, %r11b
	orb	%dl, %r11b
	orb	-88(%rsp), %r11b
	movq	-128(%rsp), %rbp
	testb	$1, %r11b
	jne	.LBB5_18
	movq	%rcx, %r10
	xorl	%r14d, %r14d
	.p2align	4
.LBB5_16:
	vmovups	(%rax,%r14,4), %xmm0
	vmovups	16(%rax,%r14,4), %xmm1
	vmovss	%xmm0, -256(%r10)
	vextractps	$1, %xmm0, -192(%r10)
	vextractps	$2, %xmm0, -128(%r10)
	vextractps	$3, %xmm0, -64(%r10)
	vmovss	%xmm1, (%r10)
	vextractps	$1, %xmm1, 64(%r10)
	vextractps	$2, %xmm1, 128(%r10)
	vextractps	$3, %xmm1, 192(%r10)
	addq	$8, %r14
	addq	$512, %r10
	cmpq	%r14, %rbx
	jne	.LBB5_16
	movq	88(%rsp), %rbp
	movq	96(%rsp), %rdx
	cmpq	%rdx, -112(%rsp)
	je	.LBB5_24
.LBB5_18:
	movq	-112(%rsp), %rdx
	subl	%ebp, %edx
	movq	%rbp, %r14
	testb	$3, %dl
	je	.LBB5_21
	movq	%rbp, %r10
	shlq	$6, %r10
	addq	%r9, %r10
	movq	-112(%rsp), %rdx
	subb	%bpl, %dl
	movzbl	%dl, %edx
	andl	$3, %edx
	shll	$4, %edx
	xorl	%r11d, %r11d
	movq	%rbp, %r14
	.p2align	4
.LBB5_20:
	vmovss	(%r13,%r14,4), %xmm0
	vmovss	%xmm0, (%r10,%r11,4)
	incq	%r14
	addq	$16, %r11
	cmpq	%r11, %rdx
	jne	.LBB5_20
.LBB5_21:
	movq	104(%rsp), %rdx
	subq	%rbp, %rdx
	cmpq	$3, %rdx
	jb	.LBB5_24
	movq	%r14, %r10
	shlq	$6, %r10
	addq	%r8, %r10
	.p2align	4
.LBB5_23:
	vmovss	(%r13,%r14,4), %xmm0
	vmovss	%xmm0, -128(%r10)
	vmovss	4(%r13,%r14,4), %xmm0
	vmovss	%xmm0, -64(%r10)
	vmovss	8(%r13,%r14,4), %xmm0
	vmovss	%xmm0, (%r10)
	vmovss	12(%r13,%r14,4), %xmm0
	vmovss	%xmm0, 64(%r10)
	addq	$4, %r14
	addq	$256, %r10
	cmpq	%r14, %rsi
	jne	.LBB5_23
	jmp	.LBB5_24
	.p2align	4
.LBB5_7:
	movq	-128(%rsp), %rax
	orq	$4, %rax
	movq	-56(%rsp), %rcx
	movq	-104(%rsp), %rdx
	movq	%r12, %rsi
	movq	%r13, %r8
	movq	-24(%rsp), %r10
	movq	-96(%rsp), %rdi
	jmp	.LBB5_8
	.p2align	4
.LBB5_10:
	leaq	4(%rdi), %r10
	addq	$2048, %r8
	addq	$16, %rsi
	addq	$2048, %rdx
	addq	$16, %rcx
	cmpq	%rbp, %r10
	ja	.LBB5_11
.LBB5_8:
	movq	%rdi, %r9
	movq	%r10, %rdi
	movq	-128(%rsp), %r11
	movq	%rsi, %r10
	movq	%r8, %rbx
	cmpq	%r15, %rax
	ja	.LBB5_9
	.p2align	4
.LBB5_25:
	vmovups	-1536(%rbx), %xmm0
	vmovups	-1024(%rbx), %xmm1
	vmovups	-512(%rbx), %xmm2
	vmovups	(%rbx), %xmm3
	vunpcklps	%xmm1, %xmm0, %xmm4
	vunpckhps	%xmm1, %xmm0, %xmm0
	vunpcklps	%xmm3, %xmm2, %xmm1
	vunpckhps	%xmm3, %xmm2, %xmm2
	vmovlhps	%xmm1, %xmm4, %xmm3
	vunpckhpd	%xmm1, %xmm4, %xmm1
	vmovlhps	%xmm2, %xmm0, %xmm4
	vunpckhpd	%xmm2, %xmm0, %xmm0
	vmovups	%xmm3, -192(%r10)
	vmovups	%xmm1, -128(%r10)
	vmovups	%xmm4, -64(%r10)
	vmovups	%xmm0, (%r10)
	leaq	4(%r11), %r14
	addq	$8, %r11
	addq	$16, %rbx
	addq	$256, %r10
	cmpq	%r15, %r11
	movq	%r14, %r11
	jbe	.LBB5_25
.LBB5_9:
	cmpq	%r15, %r11
	jae	.LBB5_10
	movq	%r11, %r10
	shlq	$6, %r10
	addq	%rcx, %r10
	jmp	.LBB5_27
	.p2align	4
.LBB5_29:
	incq	%r11
	addq	$64, %r10
	cmpq	%r15, %r11
	jae	.LBB5_10
.LBB5_27:
	cmpq	%rdi, %r9
	jae	.LBB5_29
	vmovss	-1536(%rdx,%r11,4), %xmm0
	vmovss	%xmm0, (%r10)
	vmovss	-1024(%rdx,%r11,4), %xmm0
	vmovss	%xmm0, 4(%r10)
	vmovss	-512(%rdx,%r11,4), %xmm0
	vmovss	%xmm0, 8(%r10)
	vmovss	(%rdx,%r11,4), %xmm0
	vmovss	%xmm0, 12(%r10)
	jmp	.LBB5_29
.LBB5_30:
	addq	$136, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end5:
	.size	transpose, .Lfunc_end5-transpose
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI6_0:
	.long	0xff800000
	.text
	.p2align	4
	.type	tile_of,@function
tile_of:
	decq	%rdi
	cmpq	$5, %rdi
	ja	.LBB6_89
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
	vpxor	%xmm2, %xmm2, %xmm2
	movq	%rsi, %rdi
	movq	%rcx, %r10
	movq	%rdx, %r11
	.p2align	4
.LBB6_4:
	prefetcht1	(%r9)
	prefetcht0	4096(%r10)
	prefetcht0	4128(%r10)
	movq	%r10, %r14
	vmovdqu	(%r14), %ymm3
	vmovdqu	32(%r14), %ymm4
	vpslld	$16, %ymm3, %ymm3
	vbroadcastss	(%rdi), %ymm5
	vpslld	$16, %ymm4, %ymm4
	vfmadd213ps	%ymm1, %ymm5, %ymm3
	movq	%r10, %r14
	vpblendw	$170, (%r14), %ymm2, %ymm1
	vpblendw	$170, 32(%r14), %ymm2, %ymm6
	vfmadd213ps	%ymm0, %ymm5, %ymm4
	vbroadcastss	4(%rdi), %ymm0
	vfmadd213ps	%ymm3, %ymm0, %ymm1
	vfmadd213ps	%ymm4, %ymm0, %ymm6
	prefetcht0	4160(%r10)
	prefetcht0	4192(%r10)
	leaq	64(%r10), %r14
	movq	%r14, %r15
	vmovdqu	(%r15), %ymm0
	vmovdqu	32(%r15), %ymm3
	vpslld	$16, %ymm0, %ymm4
	vpslld	$16, %ymm3, %ymm3
	vbroadcastss	8(%rdi), %ymm5
	vfmadd213ps	%ymm1, %ymm5, %ymm4
	vpblendw	$170, (%r14), %ymm2, %ymm1
	vpblendw	$170, 32(%r14), %ymm2, %ymm0
	vbroadcastss	12(%rdi), %ymm7
	vfmadd213ps	%ymm6, %ymm5, %ymm3
	vfmadd213ps	%ymm4, %ymm7, %ymm1
	vfmadd213ps	%ymm3, %ymm7, %ymm0
	addq	%rbx, %r9
	subq	$-128, %r10
	addq	$16, %rdi
	addq	$-2, %r11
	cmpq	$1, %r11
	ja	.LBB6_4
.LBB6_5:
	testq	%r11, %r11
	je	.LBB6_7
	prefetcht0	4096(%r10)
	prefetcht0	4128(%r10)
	movq	%r10, %r9
	vmovdqu	(%r9), %ymm2
	vmovdqu	32(%r9), %ymm3
	vpslld	$16, %ymm2, %ymm2
	vpslld	$16, %ymm3, %ymm3
	vbroadcastss	(%rdi), %ymm4
	vfmadd213ps	%ymm1, %ymm4, %ymm2
	vfmadd213ps	%ymm0, %ymm4, %ymm3
	vxorps	%xmm0, %xmm0, %xmm0
	vpblendw	$170, (%r10), %ymm0, %ymm1
	vpblendw	$170, 32(%r10), %ymm0, %ymm0
	vbroadcastss	4(%rdi), %ymm4
	vfmadd213ps	%ymm2, %ymm4, %ymm1
	vfmadd213ps	%ymm3, %ymm4, %ymm0
.LBB6_7:
	testb	$1, %r8b
	je	.LBB6_9
	shlq	$6, %rdx
	addq	%rdx, %rcx
	vmovdqu	(%rcx), %ymm2
	vmovdqu	32(%rcx), %ymm3
	vpslld	$16, %ymm2, %ymm2
	vpslld	$16, %ymm3, %ymm3
	vbroadcastss	-4(%rsi,%r8,4), %ymm4
	vfmadd231ps	%ymm2, %ymm4, %ymm1
	vfmadd231ps	%ymm3, %ymm4, %ymm0
.LBB6_9:
	movq	16(%rax), %rdx
	movq	24(%rax), %rcx
	cmpl	$0, 40(%rax)
	je	.LBB6_10
	vxorps	%xmm2, %xmm2, %xmm2
	jmp	.LBB6_12
.LBB6_57:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	movq	%r8, %r10
	shrq	%r10
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$4, %r8
	jb	.LBB6_58
	movq	8(%r9), %r15
	movq	(%r9), %r12
	vpxor	%xmm10, %xmm10, %xmm10
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
.LBB6_60:
	prefetcht1	(%r12)
	prefetcht0	4096(%rbx)
	prefetcht0	4128(%rbx)
	movq	%rbx, %r13
	vmovdqu	(%r13), %ymm11
	vmovdqu	32(%r13), %ymm12
	vpslld	$16, %ymm11, %ymm11
	vpslld	$16, %ymm12, %ymm12
	vbroadcastss	(%r9), %ymm13
	vfmadd231ps	%ymm11, %ymm13, %ymm9
	vfmadd231ps	%ymm13, %ymm12, %ymm8
	vbroadcastss	(%r9,%rdx,4), %ymm13
	vfmadd231ps	%ymm11, %ymm13, %ymm7
	vfmadd231ps	%ymm13, %ymm12, %ymm6
	vbroadcastss	(%r9,%rdx,8), %ymm13
	vfmadd231ps	%ymm11, %ymm13, %ymm5
	vfmadd231ps	%ymm13, %ymm12, %ymm4
	vbroadcastss	(%r11), %ymm13
	vfmadd231ps	%ymm11, %ymm13, %ymm3
	vfmadd231ps	%ymm13, %ymm12, %ymm2
	vbroadcastss	(%r11,%rdx,4), %ymm13
	vfmadd231ps	%ymm11, %ymm13, %ymm1
	vfmadd231ps	%ymm12, %ymm13, %ymm0
	movq	%rbx, %r13
	vpblendw	$170, (%r13), %ymm10, %ymm11
	vpblendw	$170, 32(%r13), %ymm10, %ymm12
	vbroadcastss	4(%r9), %ymm13
	vfmadd231ps	%ymm11, %ymm13, %ymm9
	vfmadd231ps	%ymm13, %ymm12, %ymm8
	vbroadcastss	4(%r9,%rdx,4), %ymm13
	vfmadd231ps	%ymm11, %ymm13, %ymm7
	vfmadd231ps	%ymm13, %ymm12, %ymm6
	vbroadcastss	4(%r9,%rdx,8), %ymm13
	vfmadd231ps	%ymm11, %ymm13, %ymm5
	vfmadd231ps	%ymm13, %ymm12, %ymm4
	vbroadcastss	4(%r11), %ymm13
	vfmadd231ps	%ymm11, %ymm13, %ymm3
	vfmadd231ps	%ymm13, %ymm12, %ymm2
	vbroadcastss	4(%r11,%rdx,4), %ymm13
	vfmadd231ps	%ymm11, %ymm13, %ymm1
	vfmadd231ps	%ymm12, %ymm13, %ymm0
	prefetcht0	4160(%rbx)
	prefetcht0	4192(%rbx)
	leaq	64(%rbx), %r13
	movq	%r13, %rbp
	vmovdqu	(%rbp), %ymm11
	vmovdqu	32(%rbp), %ymm12
	vpslld	$16, %ymm11, %ymm11
	vpslld	$16, %ymm12, %ymm12
	vbroadcastss	8(%r9), %ymm13
	vfmadd231ps	%ymm11, %ymm13, %ymm9
	vfmadd231ps	%ymm13, %ymm12, %ymm8
	vbroadcastss	8(%r9,%rdx,4), %ymm13
	vfmadd231ps	%ymm11, %ymm13, %ymm7
	vfmadd231ps	%ymm13, %ymm12, %ymm6
	vbroadcastss	8(%r9,%rdx,8), %ymm13
	vfmadd231ps	%ymm11, %ymm13, %ymm5
	vfmadd231ps	%ymm13, %ymm12, %ymm4
	vbroadcastss	8(%r11), %ymm13
	vfmadd231ps	%ymm11, %ymm13, %ymm3
	vfmadd231ps	%ymm13, %ymm12, %ymm2
	vbroadcastss	8(%r11,%rdx,4), %ymm13
	vfmadd231ps	%ymm11, %ymm13, %ymm1
	vfmadd231ps	%ymm12, %ymm13, %ymm0
	vpblendw	$170, (%r13), %ymm10, %ymm11
	vpblendw	$170, 32(%r13), %ymm10, %ymm12
	vbroadcastss	12(%r9), %ymm13
	vfmadd231ps	%ymm11, %ymm13, %ymm9
	vfmadd231ps	%ymm13, %ymm12, %ymm8
	vbroadcastss	12(%r9,%rdx,4), %ymm13
	vfmadd231ps	%ymm11, %ymm13, %ymm7
	vfmadd231ps	%ymm13, %ymm12, %ymm6
	vbroadcastss	12(%r9,%rdx,8), %ymm13
	vfmadd231ps	%ymm11, %ymm13, %ymm5
	vfmadd231ps	%ymm13, %ymm12, %ymm4
	vbroadcastss	12(%r11), %ymm13
	vfmadd231ps	%ymm11, %ymm13, %ymm3
	vfmadd231ps	%ymm13, %ymm12, %ymm2
	vbroadcastss	12(%r11,%rdx,4), %ymm13
	vfmadd231ps	%ymm11, %ymm13, %ymm1
	vfmadd231ps	%ymm12, %ymm13, %ymm0
	addq	$16, %r9
	addq	$16, %r11
	addq	%r15, %r12
	subq	$-128, %rbx
	addq	$-2, %r14
	cmpq	$1, %r14
	ja	.LBB6_60
	testq	%r14, %r14
	je	.LBB6_63
.LBB6_62:
	prefetcht0	4096(%rbx)
	prefetcht0	4128(%rbx)
	movq	%rbx, %r14
	vmovdqu	(%r14), %ymm10
	vmovdqu	32(%r14), %ymm11
	vpslld	$16, %ymm10, %ymm10
	vpslld	$16, %ymm11, %ymm11
	vbroadcastss	(%r9), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm9
	vfmadd231ps	%ymm12, %ymm11, %ymm8
	vbroadcastss	(%r9,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm11, %ymm6
	vbroadcastss	(%r9,%rdx,8), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm11, %ymm4
	vbroadcastss	(%r11), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm11, %ymm2
	vbroadcastss	(%r11,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm1
	vfmadd231ps	%ymm11, %ymm12, %ymm0
	vpxor	%xmm10, %xmm10, %xmm10
	vpblendw	$170, (%rbx), %ymm10, %ymm11
	vpblendw	$170, 32(%rbx), %ymm10, %ymm10
	vbroadcastss	4(%r9), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm9
	vfmadd231ps	%ymm12, %ymm10, %ymm8
	vbroadcastss	4(%r9,%rdx,4), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm10, %ymm6
	vbroadcastss	4(%r9,%rdx,8), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm10, %ymm4
	vbroadcastss	4(%r11), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm10, %ymm2
	vbroadcastss	4(%r11,%rdx,4), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm1
	vfmadd231ps	%ymm10, %ymm12, %ymm0
.LBB6_63:
	testb	$1, %r8b
	je	.LBB6_65
	shlq	$6, %r10
	addq	%r10, %rcx
	vmovdqu	(%rcx), %ymm10
	vmovdqu	32(%rcx), %ymm11
	vpslld	$16, %ymm10, %ymm10
	vpslld	$16, %ymm11, %ymm11
	vbroadcastss	-4(%rsi,%r8,4), %ymm12
	leaq	(%rsi,%r8,4), %rcx
	vfmadd231ps	%ymm10, %ymm12, %ymm9
	vbroadcastss	-4(%rcx,%rdx,4), %ymm13
	vfmadd231ps	%ymm12, %ymm11, %ymm8
	vfmadd231ps	%ymm10, %ymm13, %ymm7
	vbroadcastss	-4(%rcx,%rdx,8), %ymm12
	vfmadd231ps	%ymm13, %ymm11, %ymm6
	vfmadd231ps	%ymm10, %ymm12, %ymm5
	vbroadcastss	-4(%rcx,%rdi,4), %ymm13
	vfmadd231ps	%ymm12, %ymm11, %ymm4
	vfmadd231ps	%ymm10, %ymm13, %ymm3
	vfmadd231ps	%ymm13, %ymm11, %ymm2
	shlq	$4, %rdx
	vbroadcastss	-4(%rdx,%rcx), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm1
	vfmadd231ps	%ymm11, %ymm12, %ymm0
.LBB6_65:
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	cmpl	$0, 40(%rax)
	je	.LBB6_66
	vxorps	%xmm10, %xmm10, %xmm10
	jmp	.LBB6_68
.LBB6_30:
	movq	%r8, %rdi
	shrq	%rdi
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	movq	%rsi, %r10
	movq	%rdi, %rbx
	movq	%rcx, %r11
	cmpq	$4, %r8
	jb	.LBB6_33
	movq	8(%r9), %r14
	movq	(%r9), %r9
	vpxor	%xmm6, %xmm6, %xmm6
	movq	%rsi, %r10
	movq	%rcx, %r11
	movq	%rdi, %rbx
	.p2align	4
.LBB6_32:
	prefetcht1	(%r9)
	prefetcht0	4096(%r11)
	prefetcht0	4128(%r11)
	movq	%r11, %r15
	vmovdqu	(%r15), %ymm7
	vmovdqu	32(%r15), %ymm8
	vpslld	$16, %ymm7, %ymm7
	vbroadcastss	(%r10), %ymm9
	vpslld	$16, %ymm8, %ymm8
	vfmadd231ps	%ymm7, %ymm9, %ymm5
	vbroadcastss	(%r10,%rdx,4), %ymm10
	vfmadd231ps	%ymm9, %ymm8, %ymm4
	vfmadd231ps	%ymm7, %ymm10, %ymm3
	vbroadcastss	(%r10,%rdx,8), %ymm9
	vfmadd231ps	%ymm10, %ymm8, %ymm2
	vfmadd231ps	%ymm7, %ymm9, %ymm1
	movq	%r11, %r15
	vpblendw	$170, (%r15), %ymm6, %ymm7
	vpblendw	$170, 32(%r15), %ymm6, %ymm10
	vfmadd231ps	%ymm8, %ymm9, %ymm0
	vbroadcastss	4(%r10), %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm5
	vfmadd231ps	%ymm8, %ymm10, %ymm4
	vbroadcastss	4(%r10,%rdx,4), %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm3
	vfmadd231ps	%ymm8, %ymm10, %ymm2
	vbroadcastss	4(%r10,%rdx,8), %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm1
	vfmadd231ps	%ymm10, %ymm8, %ymm0
	prefetcht0	4160(%r11)
	prefetcht0	4192(%r11)
	leaq	64(%r11), %r15
	movq	%r15, %r12
	vmovdqu	(%r12), %ymm7
	vmovdqu	32(%r12), %ymm8
	vpslld	$16, %ymm7, %ymm7
	vpslld	$16, %ymm8, %ymm8
	vbroadcastss	8(%r10), %ymm9
	vfmadd231ps	%ymm7, %ymm9, %ymm5
	vfmadd231ps	%ymm9, %ymm8, %ymm4
	vbroadcastss	8(%r10,%rdx,4), %ymm9
	vfmadd231ps	%ymm7, %ymm9, %ymm3
	vfmadd231ps	%ymm9, %ymm8, %ymm2
	vbroadcastss	8(%r10,%rdx,8), %ymm9
	vfmadd231ps	%ymm7, %ymm9, %ymm1
	vpblendw	$170, (%r15), %ymm6, %ymm7
	vpblendw	$170, 32(%r15), %ymm6, %ymm10
	vbroadcastss	12(%r10), %ymm11
	vfmadd231ps	%ymm8, %ymm9, %ymm0
	vfmadd231ps	%ymm7, %ymm11, %ymm5
	vbroadcastss	12(%r10,%rdx,4), %ymm8
	vfmadd231ps	%ymm11, %ymm10, %ymm4
	vfmadd231ps	%ymm7, %ymm8, %ymm3
	vbroadcastss	12(%r10,%rdx,8), %ymm9
	vfmadd231ps	%ymm8, %ymm10, %ymm2
	vfmadd231ps	%ymm7, %ymm9, %ymm1
	vfmadd231ps	%ymm10, %ymm9, %ymm0
	addq	%r14, %r9
	subq	$-128, %r11
	addq	$16, %r10
	addq	$-2, %rbx
	cmpq	$1, %rbx
	ja	.LBB6_32
.LBB6_33:
	testq	%rbx, %rbx
	je	.LBB6_35
	prefetcht0	4096(%r11)
	prefetcht0	4128(%r11)
	movq	%r11, %r9
	vmovdqu	(%r9), %ymm6
	vmovdqu	32(%r9), %ymm7
	vpslld	$16, %ymm6, %ymm6
	vpslld	$16, %ymm7, %ymm7
	vbroadcastss	(%r10), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm5
	vfmadd231ps	%ymm8, %ymm7, %ymm4
	vbroadcastss	(%r10,%rdx,4), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm3
	vfmadd231ps	%ymm8, %ymm7, %ymm2
	vbroadcastss	(%r10,%rdx,8), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm1
	vfmadd231ps	%ymm7, %ymm8, %ymm0
	vpxor	%xmm6, %xmm6, %xmm6
	vpblendw	$170, (%r11), %ymm6, %ymm7
	vpblendw	$170, 32(%r11), %ymm6, %ymm6
	vbroadcastss	4(%r10), %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm5
	vfmadd231ps	%ymm8, %ymm6, %ymm4
	vbroadcastss	4(%r10,%rdx,4), %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm3
	vfmadd231ps	%ymm8, %ymm6, %ymm2
	vbroadcastss	4(%r10,%rdx,8), %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm1
	vfmadd231ps	%ymm6, %ymm8, %ymm0
.LBB6_35:
	testb	$1, %r8b
	je	.LBB6_37
	shlq	$6, %rdi
	addq	%rdi, %rcx
	vmovdqu	(%rcx), %ymm6
	vmovdqu	32(%rcx), %ymm7
	vpslld	$16, %ymm6, %ymm6
	vpslld	$16, %ymm7, %ymm7
	leaq	(%rsi,%r8,4), %rcx
	vbroadcastss	-4(%rsi,%r8,4), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm5
	vfmadd231ps	%ymm8, %ymm7, %ymm4
	vbroadcastss	-4(%rcx,%rdx,4), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm3
	vfmadd231ps	%ymm8, %ymm7, %ymm2
	vbroadcastss	-4(%rcx,%rdx,8), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm1
	vfmadd231ps	%ymm7, %ymm8, %ymm0
.LBB6_37:
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	cmpl	$0, 40(%rax)
	je	.LBB6_38
	vxorps	%xmm6, %xmm6, %xmm6
	jmp	.LBB6_40
.LBB6_44:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	movq	%r8, %r10
	shrq	%r10
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$4, %r8
	jb	.LBB6_45
	movq	8(%r9), %r15
	movq	(%r9), %r12
	vpxor	%xmm8, %xmm8, %xmm8
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	movq	%rsi, %r9
	movq	%rcx, %rbx
	movq	%r10, %r14
	.p2align	4
.LBB6_47:
	prefetcht1	(%r12)
	prefetcht0	4096(%rbx)
	prefetcht0	4128(%rbx)
	movq	%rbx, %r13
	vmovdqu	(%r13), %ymm9
	vmovdqu	32(%r13), %ymm10
	vpslld	$16, %ymm9, %ymm9
	vpslld	$16, %ymm10, %ymm10
	vbroadcastss	(%r9), %ymm11
	vfmadd231ps	%ymm9, %ymm11, %ymm7
	vfmadd231ps	%ymm11, %ymm10, %ymm6
	vbroadcastss	(%r9,%rdx,4), %ymm11
	vfmadd231ps	%ymm9, %ymm11, %ymm5
	vfmadd231ps	%ymm11, %ymm10, %ymm4
	vbroadcastss	(%r9,%rdx,8), %ymm11
	vfmadd231ps	%ymm9, %ymm11, %ymm3
	vfmadd231ps	%ymm11, %ymm10, %ymm2
	vbroadcastss	(%r11), %ymm11
	vfmadd231ps	%ymm9, %ymm11, %ymm1
	vfmadd231ps	%ymm10, %ymm11, %ymm0
	movq	%rbx, %r13
	vpblendw	$170, (%r13), %ymm8, %ymm9
	vpblendw	$170, 32(%r13), %ymm8, %ymm10
	vbroadcastss	4(%r9), %ymm11
	vfmadd231ps	%ymm9, %ymm11, %ymm7
	vfmadd231ps	%ymm11, %ymm10, %ymm6
	vbroadcastss	4(%r9,%rdx,4), %ymm11
	vfmadd231ps	%ymm9, %ymm11, %ymm5
	vfmadd231ps	%ymm11, %ymm10, %ymm4
	vbroadcastss	4(%r9,%rdx,8), %ymm11
	vfmadd231ps	%ymm9, %ymm11, %ymm3
	vfmadd231ps	%ymm11, %ymm10, %ymm2
	vbroadcastss	4(%r11), %ymm11
	vfmadd231ps	%ymm9, %ymm11, %ymm1
	vfmadd231ps	%ymm10, %ymm11, %ymm0
	prefetcht0	4160(%rbx)
	prefetcht0	4192(%rbx)
	leaq	64(%rbx), %r13
	movq	%r13, %rbp
	vmovdqu	(%rbp), %ymm9
	vmovdqu	32(%rbp), %ymm10
	vpslld	$16, %ymm9, %ymm9
	vpslld	$16, %ymm10, %ymm10
	vbroadcastss	8(%r9), %ymm11
	vfmadd231ps	%ymm9, %ymm11, %ymm7
	vfmadd231ps	%ymm11, %ymm10, %ymm6
	vbroadcastss	8(%r9,%rdx,4), %ymm11
	vfmadd231ps	%ymm9, %ymm11, %ymm5
	vfmadd231ps	%ymm11, %ymm10, %ymm4
	vbroadcastss	8(%r9,%rdx,8), %ymm11
	vfmadd231ps	%ymm9, %ymm11, %ymm3
	vfmadd231ps	%ymm11, %ymm10, %ymm2
	vbroadcastss	8(%r11), %ymm11
	vfmadd231ps	%ymm9, %ymm11, %ymm1
	vfmadd231ps	%ymm10, %ymm11, %ymm0
	vpblendw	$170, (%r13), %ymm8, %ymm9
	vpblendw	$170, 32(%r13), %ymm8, %ymm10
	vbroadcastss	12(%r9), %ymm11
	vfmadd231ps	%ymm9, %ymm11, %ymm7
	vfmadd231ps	%ymm11, %ymm10, %ymm6
	vbroadcastss	12(%r9,%rdx,4), %ymm11
	vfmadd231ps	%ymm9, %ymm11, %ymm5
	vfmadd231ps	%ymm11, %ymm10, %ymm4
	vbroadcastss	12(%r9,%rdx,8), %ymm11
	vfmadd231ps	%ymm9, %ymm11, %ymm3
	vfmadd231ps	%ymm11, %ymm10, %ymm2
	vbroadcastss	12(%r11), %ymm11
	vfmadd231ps	%ymm9, %ymm11, %ymm1
	vfmadd231ps	%ymm10, %ymm11, %ymm0
	addq	$16, %r9
	addq	$16, %r11
	addq	%r15, %r12
	subq	$-128, %rbx
	addq	$-2, %r14
	cmpq	$1, %r14
	ja	.LBB6_47
	testq	%r14, %r14
	je	.LBB6_50
.LBB6_49:
	prefetcht0	4096(%rbx)
	prefetcht0	4128(%rbx)
	movq	%rbx, %r14
	vmovdqu	(%r14), %ymm8
	vmovdqu	32(%r14), %ymm9
	vpslld	$16, %ymm8, %ymm8
	vpslld	$16, %ymm9, %ymm9
	vbroadcastss	(%r9), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm7
	vfmadd231ps	%ymm10, %ymm9, %ymm6
	vbroadcastss	(%r9,%rdx,4), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm5
	vfmadd231ps	%ymm10, %ymm9, %ymm4
	vbroadcastss	(%r9,%rdx,8), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm3
	vfmadd231ps	%ymm10, %ymm9, %ymm2
	vbroadcastss	(%r11), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm1
	vfmadd231ps	%ymm9, %ymm10, %ymm0
	vpxor	%xmm8, %xmm8, %xmm8
	vpblendw	$170, (%rbx), %ymm8, %ymm9
	vpblendw	$170, 32(%rbx), %ymm8, %ymm8
	vbroadcastss	4(%r9), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm7
	vfmadd231ps	%ymm10, %ymm8, %ymm6
	vbroadcastss	4(%r9,%rdx,4), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm5
	vfmadd231ps	%ymm10, %ymm8, %ymm4
	vbroadcastss	4(%r9,%rdx,8), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm3
	vfmadd231ps	%ymm10, %ymm8, %ymm2
	vbroadcastss	4(%r11), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm1
	vfmadd231ps	%ymm8, %ymm10, %ymm0
.LBB6_50:
	testb	$1, %r8b
	je	.LBB6_52
	shlq	$6, %r10
	addq	%r10, %rcx
	vmovdqu	(%rcx), %ymm8
	vmovdqu	32(%rcx), %ymm9
	vpslld	$16, %ymm8, %ymm8
	vpslld	$16, %ymm9, %ymm9
	leaq	(%rsi,%r8,4), %rcx
	vbroadcastss	-4(%rsi,%r8,4), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm7
	vfmadd231ps	%ymm10, %ymm9, %ymm6
	vbroadcastss	-4(%rcx,%rdx,4), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm5
	vfmadd231ps	%ymm10, %ymm9, %ymm4
	vbroadcastss	-4(%rcx,%rdx,8), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm3
	vfmadd231ps	%ymm10, %ymm9, %ymm2
	vbroadcastss	-4(%rcx,%rdi,4), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm1
	vfmadd231ps	%ymm9, %ymm10, %ymm0
.LBB6_52:
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	cmpl	$0, 40(%rax)
	je	.LBB6_53
	vxorps	%xmm8, %xmm8, %xmm8
	jmp	.LBB6_55
.LBB6_16:
	movq	%r8, %rdi
	shrq	%rdi
	vxorps	%xmm3, %xmm3, %xmm3
	movq	%rsi, %r10
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rdi, %rbx
	movq	%rcx, %r11
	cmpq	$4, %r8
	jb	.LBB6_19
	movq	8(%r9), %r14
	movq	(%r9), %r9
	vpxor	%xmm4, %xmm4, %xmm4
	movq	%rsi, %r10
	movq	%rcx, %r11
	movq	%rdi, %rbx
	.p2align	4
.LBB6_18:
	prefetcht1	(%r9)
	prefetcht0	4096(%r11)
	prefetcht0	4128(%r11)
	movq	%r11, %r15
	vmovdqu	(%r15), %ymm5
	vmovdqu	32(%r15), %ymm6
	vpslld	$16, %ymm5, %ymm5
	vbroadcastss	(%r10), %ymm7
	vpslld	$16, %ymm6, %ymm6
	vfmadd231ps	%ymm5, %ymm7, %ymm3
	vbroadcastss	(%r10,%rdx,4), %ymm8
	vfmadd231ps	%ymm7, %ymm6, %ymm2
	vfmadd231ps	%ymm5, %ymm8, %ymm1
	movq	%r11, %r15
	vpblendw	$170, (%r15), %ymm4, %ymm5
	vpblendw	$170, 32(%r15), %ymm4, %ymm7
	vfmadd231ps	%ymm6, %ymm8, %ymm0
	vbroadcastss	4(%r10), %ymm6
	vfmadd231ps	%ymm5, %ymm6, %ymm3
	vfmadd231ps	%ymm6, %ymm7, %ymm2
	vbroadcastss	4(%r10,%rdx,4), %ymm6
	vfmadd231ps	%ymm5, %ymm6, %ymm1
	vfmadd231ps	%ymm7, %ymm6, %ymm0
	prefetcht0	4160(%r11)
	prefetcht0	4192(%r11)
	leaq	64(%r11), %r15
	movq	%r15, %r12
	vmovdqu	(%r12), %ymm5
	vmovdqu	32(%r12), %ymm6
	vpslld	$16, %ymm5, %ymm5
	vpslld	$16, %ymm6, %ymm6
	vbroadcastss	8(%r10), %ymm7
	vfmadd231ps	%ymm5, %ymm7, %ymm3
	vfmadd231ps	%ymm7, %ymm6, %ymm2
	vbroadcastss	8(%r10,%rdx,4), %ymm7
	vfmadd231ps	%ymm5, %ymm7, %ymm1
	vpblendw	$170, (%r15), %ymm4, %ymm5
	vpblendw	$170, 32(%r15), %ymm4, %ymm8
	vbroadcastss	12(%r10), %ymm9
	vfmadd231ps	%ymm6, %ymm7, %ymm0
	vfmadd231ps	%ymm5, %ymm9, %ymm3
	vbroadcastss	12(%r10,%rdx,4), %ymm6
	vfmadd231ps	%ymm9, %ymm8, %ymm2
	vfmadd231ps	%ymm5, %ymm6, %ymm1
	vfmadd231ps	%ymm8, %ymm6, %ymm0
	addq	%r14, %r9
	subq	$-128, %r11
	addq	$16, %r10
	addq	$-2, %rbx
	cmpq	$1, %rbx
	ja	.LBB6_18
.LBB6_19:
	testq	%rbx, %rbx
	je	.LBB6_21
	prefetcht0	4096(%r11)
	prefetcht0	4128(%r11)
	movq	%r11, %r9
	vmovdqu	(%r9), %ymm4
	vmovdqu	32(%r9), %ymm5
	vpslld	$16, %ymm4, %ymm4
	vpslld	$16, %ymm5, %ymm5
	vbroadcastss	(%r10), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm3
	vfmadd231ps	%ymm6, %ymm5, %ymm2
	vbroadcastss	(%r10,%rdx,4), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm1
	vfmadd231ps	%ymm5, %ymm6, %ymm0
	vpxor	%xmm4, %xmm4, %xmm4
	vpblendw	$170, (%r11), %ymm4, %ymm5
	vpblendw	$170, 32(%r11), %ymm4, %ymm4
	vbroadcastss	4(%r10), %ymm6
	vfmadd231ps	%ymm5, %ymm6, %ymm3
	vfmadd231ps	%ymm6, %ymm4, %ymm2
	vbroadcastss	4(%r10,%rdx,4), %ymm6
	vfmadd231ps	%ymm5, %ymm6, %ymm1
	vfmadd231ps	%ymm4, %ymm6, %ymm0
.LBB6_21:
	testb	$1, %r8b
	je	.LBB6_23
	shlq	$6, %rdi
	addq	%rdi, %rcx
	vmovdqu	(%rcx), %ymm4
	vmovdqu	32(%rcx), %ymm5
	vpslld	$16, %ymm4, %ymm4
	vpslld	$16, %ymm5, %ymm5
	leaq	(%rsi,%r8,4), %rcx
	vbroadcastss	-4(%rsi,%r8,4), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm3
	vfmadd231ps	%ymm6, %ymm5, %ymm2
	vbroadcastss	-4(%rcx,%rdx,4), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm1
	vfmadd231ps	%ymm5, %ymm6, %ymm0
.LBB6_23:
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	cmpl	$0, 40(%rax)
	je	.LBB6_24
	vxorps	%xmm4, %xmm4, %xmm4
	jmp	.LBB6_26
.LBB6_72:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %r11
	movq	%r8, %r10
	shrq	%r10
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$4, %r8
	jb	.LBB6_73
	movq	8(%r9), %r15
	movq	(%r9), %r12
	vpxor	%xmm12, %xmm12, %xmm12
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
.LBB6_75:
	prefetcht1	(%r12)
	prefetcht0	4096(%rbx)
	prefetcht0	4128(%rbx)
	movq	%rbx, %r13
	vmovdqu	(%r13), %ymm13
	vmovdqu	32(%r13), %ymm14
	vpslld	$16, %ymm13, %ymm13
	vpslld	$16, %ymm14, %ymm14
	vbroadcastss	(%r9), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm11
	vfmadd231ps	%ymm15, %ymm14, %ymm10
	vbroadcastss	(%r9,%rdx,4), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm9
	vfmadd231ps	%ymm15, %ymm14, %ymm8
	vbroadcastss	(%r9,%rdx,8), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm7
	vfmadd231ps	%ymm15, %ymm14, %ymm6
	vbroadcastss	(%r11), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm5
	vfmadd231ps	%ymm15, %ymm14, %ymm4
	vbroadcastss	(%r11,%rdx,4), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm3
	vfmadd231ps	%ymm15, %ymm14, %ymm2
	vbroadcastss	(%r11,%rdx,8), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm1
	vfmadd231ps	%ymm14, %ymm15, %ymm0
	movq	%rbx, %r13
	vpblendw	$170, (%r13), %ymm12, %ymm13
	vpblendw	$170, 32(%r13), %ymm12, %ymm14
	vbroadcastss	4(%r9), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm11
	vfmadd231ps	%ymm15, %ymm14, %ymm10
	vbroadcastss	4(%r9,%rdx,4), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm9
	vfmadd231ps	%ymm15, %ymm14, %ymm8
	vbroadcastss	4(%r9,%rdx,8), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm7
	vfmadd231ps	%ymm15, %ymm14, %ymm6
	vbroadcastss	4(%r11), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm5
	vfmadd231ps	%ymm15, %ymm14, %ymm4
	vbroadcastss	4(%r11,%rdx,4), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm3
	vfmadd231ps	%ymm15, %ymm14, %ymm2
	vbroadcastss	4(%r11,%rdx,8), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm1
	vfmadd231ps	%ymm14, %ymm15, %ymm0
	prefetcht0	4160(%rbx)
	prefetcht0	4192(%rbx)
	leaq	64(%rbx), %r13
	movq	%r13, %rbp
	vmovdqu	(%rbp), %ymm13
	vmovdqu	32(%rbp), %ymm14
	vpslld	$16, %ymm13, %ymm13
	vpslld	$16, %ymm14, %ymm14
	vbroadcastss	8(%r9), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm11
	vfmadd231ps	%ymm15, %ymm14, %ymm10
	vbroadcastss	8(%r9,%rdx,4), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm9
	vfmadd231ps	%ymm15, %ymm14, %ymm8
	vbroadcastss	8(%r9,%rdx,8), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm7
	vfmadd231ps	%ymm15, %ymm14, %ymm6
	vbroadcastss	8(%r11), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm5
	vfmadd231ps	%ymm15, %ymm14, %ymm4
	vbroadcastss	8(%r11,%rdx,4), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm3
	vfmadd231ps	%ymm15, %ymm14, %ymm2
	vbroadcastss	8(%r11,%rdx,8), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm1
	vfmadd231ps	%ymm14, %ymm15, %ymm0
	vpblendw	$170, (%r13), %ymm12, %ymm13
	vpblendw	$170, 32(%r13), %ymm12, %ymm14
	vbroadcastss	12(%r9), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm11
	vfmadd231ps	%ymm15, %ymm14, %ymm10
	vbroadcastss	12(%r9,%rdx,4), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm9
	vfmadd231ps	%ymm15, %ymm14, %ymm8
	vbroadcastss	12(%r9,%rdx,8), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm7
	vfmadd231ps	%ymm15, %ymm14, %ymm6
	vbroadcastss	12(%r11), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm5
	vfmadd231ps	%ymm15, %ymm14, %ymm4
	vbroadcastss	12(%r11,%rdx,4), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm3
	vfmadd231ps	%ymm15, %ymm14, %ymm2
	vbroadcastss	12(%r11,%rdx,8), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm1
	vfmadd231ps	%ymm14, %ymm15, %ymm0
	addq	$16, %r9
	addq	$16, %r11
	addq	%r15, %r12
	subq	$-128, %rbx
	addq	$-2, %r14
	cmpq	$1, %r14
	ja	.LBB6_75
	testq	%r14, %r14
	je	.LBB6_78
.LBB6_77:
	prefetcht0	4096(%rbx)
	prefetcht0	4128(%rbx)
	movq	%rbx, %r14
	vmovdqu	(%r14), %ymm12
	vmovdqu	32(%r14), %ymm13
	vpslld	$16, %ymm12, %ymm12
	vpslld	$16, %ymm13, %ymm13
	vbroadcastss	(%r9), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm11
	vfmadd231ps	%ymm14, %ymm13, %ymm10
	vbroadcastss	(%r9,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm13, %ymm8
	vbroadcastss	(%r9,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm13, %ymm6
	vbroadcastss	(%r11), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm13, %ymm4
	vbroadcastss	(%r11,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vbroadcastss	(%r11,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	vfmadd231ps	%ymm13, %ymm14, %ymm0
	vpxor	%xmm12, %xmm12, %xmm12
	vpblendw	$170, (%rbx), %ymm12, %ymm13
	vpblendw	$170, 32(%rbx), %ymm12, %ymm12
	vbroadcastss	4(%r9), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm11
	vfmadd231ps	%ymm14, %ymm12, %ymm10
	vbroadcastss	4(%r9,%rdx,4), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm12, %ymm8
	vbroadcastss	4(%r9,%rdx,8), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm12, %ymm6
	vbroadcastss	4(%r11), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm12, %ymm4
	vbroadcastss	4(%r11,%rdx,4), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm12, %ymm2
	vbroadcastss	4(%r11,%rdx,8), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm1
	vfmadd231ps	%ymm12, %ymm14, %ymm0
.LBB6_78:
	testb	$1, %r8b
	je	.LBB6_80
	shlq	$6, %r10
	addq	%r10, %rcx
	vmovdqu	(%rcx), %ymm12
	vmovdqu	32(%rcx), %ymm14
	vpslld	$16, %ymm12, %ymm13
	vpslld	$16, %ymm14, %ymm12
	leaq	(%rsi,%r8,4), %rcx
	vbroadcastss	-4(%rsi,%r8,4), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm11
	vfmadd231ps	%ymm14, %ymm12, %ymm10
	vbroadcastss	-4(%rcx,%rdx,4), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm12, %ymm8
	vbroadcastss	-4(%rcx,%rdx,8), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm12, %ymm6
	vbroadcastss	-4(%rcx,%rdi,4), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm12, %ymm4
	leaq	(%rdx,%rdx,4), %rsi
	shlq	$4, %rdx
	vbroadcastss	-4(%rdx,%rcx), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm12, %ymm2
	vbroadcastss	-4(%rcx,%rsi,4), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm1
	vfmadd231ps	%ymm12, %ymm14, %ymm0
.LBB6_80:
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	cmpl	$0, 40(%rax)
	je	.LBB6_81
	vxorps	%xmm12, %xmm12, %xmm12
	jmp	.LBB6_83
.LBB6_58:
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
	testq	%r14, %r14
	jne	.LBB6_62
	jmp	.LBB6_63
.LBB6_66:
	vmovss	.LCPI6_0(%rip), %xmm10
.LBB6_68:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	vmovups	(%rdi), %ymm12
	vmovups	32(%rdi), %ymm11
	vbroadcastss	%xmm10, %ymm10
	testq	%rsi, %rsi
	je	.LBB6_70
	movq	32(%rax), %rax
	vaddps	%ymm12, %ymm9, %ymm9
	vaddps	(%rsi), %ymm9, %ymm9
	vmaxps	%ymm9, %ymm10, %ymm9
	vmovups	%ymm9, (%rcx)
	vaddps	%ymm11, %ymm8, %ymm8
	vaddps	32(%rsi), %ymm8, %ymm8
	vmaxps	%ymm8, %ymm10, %ymm8
	vmovups	%ymm8, 32(%rcx)
	vaddps	%ymm7, %ymm12, %ymm7
	vaddps	(%rsi,%rax,4), %ymm7, %ymm7
	vmaxps	%ymm7, %ymm10, %ymm7
	vmovups	%ymm7, (%rcx,%rdx,4)
	vaddps	%ymm6, %ymm11, %ymm6
	vaddps	32(%rsi,%rax,4), %ymm6, %ymm6
	vmaxps	%ymm6, %ymm10, %ymm6
	vmovups	%ymm6, 32(%rcx,%rdx,4)
	vaddps	%ymm5, %ymm12, %ymm5
	vaddps	(%rsi,%rax,8), %ymm5, %ymm5
	vmaxps	%ymm5, %ymm10, %ymm5
	vmovups	%ymm5, (%rcx,%rdx,8)
	vaddps	%ymm4, %ymm11, %ymm4
	vaddps	32(%rsi,%rax,8), %ymm4, %ymm4
	vmaxps	%ymm4, %ymm10, %ymm4
	vmovups	%ymm4, 32(%rcx,%rdx,8)
	leaq	(%rax,%rax,2), %rdi
	vaddps	%ymm3, %ymm12, %ymm3
	vaddps	(%rsi,%rdi,4), %ymm3, %ymm3
	leaq	(%rdx,%rdx,2), %r8
	vmaxps	%ymm3, %ymm10, %ymm3
	vmovups	%ymm3, (%rcx,%r8,4)
	vaddps	%ymm2, %ymm11, %ymm2
	vaddps	32(%rsi,%rdi,4), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm10, %ymm2
	vmovups	%ymm2, 32(%rcx,%r8,4)
	shlq	$4, %rax
	vaddps	%ymm1, %ymm12, %ymm1
	vaddps	(%rsi,%rax), %ymm1, %ymm1
	shlq	$4, %rdx
	vmaxps	%ymm1, %ymm10, %ymm1
	vmovups	%ymm1, (%rcx,%rdx)
	vaddps	%ymm0, %ymm11, %ymm0
	vaddps	32(%rsi,%rax), %ymm0, %ymm0
	jmp	.LBB6_71
.LBB6_38:
	vmovss	.LCPI6_0(%rip), %xmm6
.LBB6_40:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	vmovups	(%rdi), %ymm8
	vmovups	32(%rdi), %ymm7
	vbroadcastss	%xmm6, %ymm6
	testq	%rsi, %rsi
	je	.LBB6_42
	movq	32(%rax), %rax
	vaddps	%ymm5, %ymm8, %ymm5
	vaddps	(%rsi), %ymm5, %ymm5
	vmaxps	%ymm5, %ymm6, %ymm5
	vmovups	%ymm5, (%rcx)
	vaddps	%ymm7, %ymm4, %ymm4
	vaddps	32(%rsi), %ymm4, %ymm4
	vmaxps	%ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 32(%rcx)
	vaddps	%ymm3, %ymm8, %ymm3
	vaddps	(%rsi,%rax,4), %ymm3, %ymm3
	vmaxps	%ymm3, %ymm6, %ymm3
	vmovups	%ymm3, (%rcx,%rdx,4)
	vaddps	%ymm7, %ymm2, %ymm2
	vaddps	32(%rsi,%rax,4), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm6, %ymm2
	vmovups	%ymm2, 32(%rcx,%rdx,4)
	vaddps	%ymm1, %ymm8, %ymm1
	vaddps	(%rsi,%rax,8), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm6, %ymm1
	vmovups	%ymm1, (%rcx,%rdx,8)
	vaddps	%ymm7, %ymm0, %ymm0
	vaddps	32(%rsi,%rax,8), %ymm0, %ymm0
	jmp	.LBB6_43
.LBB6_45:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	movq	%rsi, %r9
	movq	%r10, %r14
	movq	%rcx, %rbx
	testq	%r14, %r14
	jne	.LBB6_49
	jmp	.LBB6_50
.LBB6_53:
	vmovss	.LCPI6_0(%rip), %xmm8
.LBB6_55:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	vmovups	(%rdi), %ymm10
	vmovups	32(%rdi), %ymm9
	vbroadcastss	%xmm8, %ymm8
	testq	%rsi, %rsi
	je	.LBB6_86
	movq	32(%rax), %rax
	vaddps	%ymm7, %ymm10, %ymm7
	vaddps	(%rsi), %ymm7, %ymm7
	vmaxps	%ymm7, %ymm8, %ymm7
	vmovups	%ymm7, (%rcx)
	vaddps	%ymm6, %ymm9, %ymm6
	vaddps	32(%rsi), %ymm6, %ymm6
	vmaxps	%ymm6, %ymm8, %ymm6
	vmovups	%ymm6, 32(%rcx)
	vaddps	%ymm5, %ymm10, %ymm5
	vaddps	(%rsi,%rax,4), %ymm5, %ymm5
	vmaxps	%ymm5, %ymm8, %ymm5
	vmovups	%ymm5, (%rcx,%rdx,4)
	vaddps	%ymm4, %ymm9, %ymm4
	vaddps	32(%rsi,%rax,4), %ymm4, %ymm4
	vmaxps	%ymm4, %ymm8, %ymm4
	vmovups	%ymm4, 32(%rcx,%rdx,4)
	vaddps	%ymm3, %ymm10, %ymm3
	vaddps	(%rsi,%rax,8), %ymm3, %ymm3
	vmaxps	%ymm3, %ymm8, %ymm3
	vmovups	%ymm3, (%rcx,%rdx,8)
	vaddps	%ymm2, %ymm9, %ymm2
	vaddps	32(%rsi,%rax,8), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm8, %ymm2
	vmovups	%ymm2, 32(%rcx,%rdx,8)
	leaq	(%rax,%rax,2), %rax
	vaddps	%ymm1, %ymm10, %ymm1
	vaddps	(%rsi,%rax,4), %ymm1, %ymm1
	leaq	(%rdx,%rdx,2), %rdx
	vmaxps	%ymm1, %ymm8, %ymm1
	vmovups	%ymm1, (%rcx,%rdx,4)
	vaddps	%ymm0, %ymm9, %ymm0
	vaddps	32(%rsi,%rax,4), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm8, %ymm0
	vmovups	%ymm0, 32(%rcx,%rdx,4)
	jmp	.LBB6_88
.LBB6_10:
	vmovss	.LCPI6_0(%rip), %xmm2
.LBB6_12:
	movq	(%rax), %rax
	vmovups	(%rdx), %ymm4
	vmovups	32(%rdx), %ymm3
	vbroadcastss	%xmm2, %ymm2
	vaddps	%ymm4, %ymm1, %ymm1
	testq	%rcx, %rcx
	je	.LBB6_14
	vaddps	(%rcx), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm2, %ymm1
	vmovups	%ymm1, (%rax)
	vaddps	%ymm3, %ymm0, %ymm0
	vaddps	32(%rcx), %ymm0, %ymm0
	jmp	.LBB6_15
.LBB6_24:
	vmovss	.LCPI6_0(%rip), %xmm4
.LBB6_26:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	vmovups	(%rdi), %ymm6
	vmovups	32(%rdi), %ymm5
	vbroadcastss	%xmm4, %ymm4
	testq	%rsi, %rsi
	je	.LBB6_28
	movq	32(%rax), %rax
	vaddps	%ymm6, %ymm3, %ymm3
	vaddps	(%rsi), %ymm3, %ymm3
	vmaxps	%ymm3, %ymm4, %ymm3
	vmovups	%ymm3, (%rcx)
	vaddps	%ymm5, %ymm2, %ymm2
	vaddps	32(%rsi), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm4, %ymm2
	vmovups	%ymm2, 32(%rcx)
	vaddps	%ymm6, %ymm1, %ymm1
	vaddps	(%rsi,%rax,4), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm4, %ymm1
	vmovups	%ymm1, (%rcx,%rdx,4)
	vaddps	%ymm5, %ymm0, %ymm0
	vaddps	32(%rsi,%rax,4), %ymm0, %ymm0
	jmp	.LBB6_29
.LBB6_73:
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
	testq	%r14, %r14
	jne	.LBB6_77
	jmp	.LBB6_78
.LBB6_81:
	vmovss	.LCPI6_0(%rip), %xmm12
.LBB6_83:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	vmovups	(%rdi), %ymm14
	vmovups	32(%rdi), %ymm13
	vbroadcastss	%xmm12, %ymm12
	testq	%rsi, %rsi
	je	.LBB6_85
	movq	32(%rax), %rax
	vaddps	%ymm14, %ymm11, %ymm11
	vaddps	(%rsi), %ymm11, %ymm11
	vmaxps	%ymm11, %ymm12, %ymm11
	vmovups	%ymm11, (%rcx)
	vaddps	%ymm13, %ymm10, %ymm10
	vaddps	32(%rsi), %ymm10, %ymm10
	vmaxps	%ymm10, %ymm12, %ymm10
	vmovups	%ymm10, 32(%rcx)
	vaddps	%ymm14, %ymm9, %ymm9
	vaddps	(%rsi,%rax,4), %ymm9, %ymm9
	vmaxps	%ymm9, %ymm12, %ymm9
	vmovups	%ymm9, (%rcx,%rdx,4)
	vaddps	%ymm13, %ymm8, %ymm8
	vaddps	32(%rsi,%rax,4), %ymm8, %ymm8
	vmaxps	%ymm8, %ymm12, %ymm8
	vmovups	%ymm8, 32(%rcx,%rdx,4)
	vaddps	%ymm7, %ymm14, %ymm7
	vaddps	(%rsi,%rax,8), %ymm7, %ymm7
	vmaxps	%ymm7, %ymm12, %ymm7
	vmovups	%ymm7, (%rcx,%rdx,8)
	vaddps	%ymm6, %ymm13, %ymm6
	vaddps	32(%rsi,%rax,8), %ymm6, %ymm6
	vmaxps	%ymm6, %ymm12, %ymm6
	vmovups	%ymm6, 32(%rcx,%rdx,8)
	leaq	(%rax,%rax,2), %rdi
	leaq	(%rdx,%rdx,2), %r8
	vaddps	%ymm5, %ymm14, %ymm5
	vaddps	(%rsi,%rdi,4), %ymm5, %ymm5
	vmaxps	%ymm5, %ymm12, %ymm5
	vmovups	%ymm5, (%rcx,%r8,4)
	vaddps	%ymm4, %ymm13, %ymm4
	vaddps	32(%rsi,%rdi,4), %ymm4, %ymm4
	vmaxps	%ymm4, %ymm12, %ymm4
	vmovups	%ymm4, 32(%rcx,%r8,4)
	leaq	(%rax,%rax,4), %rdi
	shlq	$4, %rax
	leaq	(%rdx,%rdx,4), %r8
	shlq	$4, %rdx
	vaddps	%ymm3, %ymm14, %ymm3
	vaddps	(%rsi,%rax), %ymm3, %ymm3
	vmaxps	%ymm3, %ymm12, %ymm3
	vmovups	%ymm3, (%rcx,%rdx)
	vaddps	%ymm2, %ymm13, %ymm2
	vaddps	32(%rsi,%rax), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm12, %ymm2
	vmovups	%ymm2, 32(%rcx,%rdx)
	vaddps	%ymm1, %ymm14, %ymm1
	vaddps	(%rsi,%rdi,4), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm12, %ymm1
	vmovups	%ymm1, (%rcx,%r8,4)
	vaddps	%ymm0, %ymm13, %ymm0
	vaddps	32(%rsi,%rdi,4), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, 32(%rcx,%r8,4)
	jmp	.LBB6_88
.LBB6_70:
	vaddps	%ymm12, %ymm9, %ymm9
	vmaxps	%ymm9, %ymm10, %ymm9
	vmovups	%ymm9, (%rcx)
	vaddps	%ymm11, %ymm8, %ymm8
	vmaxps	%ymm8, %ymm10, %ymm8
	vmovups	%ymm8, 32(%rcx)
	vaddps	%ymm7, %ymm12, %ymm7
	vmaxps	%ymm7, %ymm10, %ymm7
	vmovups	%ymm7, (%rcx,%rdx,4)
	vaddps	%ymm6, %ymm11, %ymm6
	vmaxps	%ymm6, %ymm10, %ymm6
	vmovups	%ymm6, 32(%rcx,%rdx,4)
	vaddps	%ymm5, %ymm12, %ymm5
	vmaxps	%ymm5, %ymm10, %ymm5
	vmovups	%ymm5, (%rcx,%rdx,8)
	vaddps	%ymm4, %ymm11, %ymm4
	vmaxps	%ymm4, %ymm10, %ymm4
	vmovups	%ymm4, 32(%rcx,%rdx,8)
	leaq	(%rdx,%rdx,2), %rax
	vaddps	%ymm3, %ymm12, %ymm3
	vmaxps	%ymm3, %ymm10, %ymm3
	vmovups	%ymm3, (%rcx,%rax,4)
	vaddps	%ymm2, %ymm11, %ymm2
	vmaxps	%ymm2, %ymm10, %ymm2
	vmovups	%ymm2, 32(%rcx,%rax,4)
	shlq	$4, %rdx
	vaddps	%ymm1, %ymm12, %ymm1
	vmaxps	%ymm1, %ymm10, %ymm1
	vmovups	%ymm1, (%rcx,%rdx)
	vaddps	%ymm0, %ymm11, %ymm0
.LBB6_71:
	vmaxps	%ymm0, %ymm10, %ymm0
	vmovups	%ymm0, 32(%rcx,%rdx)
	jmp	.LBB6_88
.LBB6_42:
	vaddps	%ymm5, %ymm8, %ymm5
	vmaxps	%ymm5, %ymm6, %ymm5
	vmovups	%ymm5, (%rcx)
	vaddps	%ymm7, %ymm4, %ymm4
	vmaxps	%ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 32(%rcx)
	vaddps	%ymm3, %ymm8, %ymm3
	vmaxps	%ymm3, %ymm6, %ymm3
	vmovups	%ymm3, (%rcx,%rdx,4)
	vaddps	%ymm7, %ymm2, %ymm2
	vmaxps	%ymm2, %ymm6, %ymm2
	vmovups	%ymm2, 32(%rcx,%rdx,4)
	vaddps	%ymm1, %ymm8, %ymm1
	vmaxps	%ymm1, %ymm6, %ymm1
	vmovups	%ymm1, (%rcx,%rdx,8)
	vaddps	%ymm7, %ymm0, %ymm0
.LBB6_43:
	vmaxps	%ymm0, %ymm6, %ymm0
	vmovups	%ymm0, 32(%rcx,%rdx,8)
	jmp	.LBB6_88
.LBB6_86:
	vaddps	%ymm7, %ymm10, %ymm7
	vmaxps	%ymm7, %ymm8, %ymm7
	vmovups	%ymm7, (%rcx)
	vaddps	%ymm6, %ymm9, %ymm6
	vmaxps	%ymm6, %ymm8, %ymm6
	vmovups	%ymm6, 32(%rcx)
	vaddps	%ymm5, %ymm10, %ymm5
	vmaxps	%ymm5, %ymm8, %ymm5
	vmovups	%ymm5, (%rcx,%rdx,4)
	vaddps	%ymm4, %ymm9, %ymm4
	vmaxps	%ymm4, %ymm8, %ymm4
	vmovups	%ymm4, 32(%rcx,%rdx,4)
	vaddps	%ymm3, %ymm10, %ymm3
	vmaxps	%ymm3, %ymm8, %ymm3
	vmovups	%ymm3, (%rcx,%rdx,8)
	vaddps	%ymm2, %ymm9, %ymm2
	vmaxps	%ymm2, %ymm8, %ymm2
	vmovups	%ymm2, 32(%rcx,%rdx,8)
	leaq	(%rdx,%rdx,2), %rax
	vaddps	%ymm1, %ymm10, %ymm1
	vmaxps	%ymm1, %ymm8, %ymm1
	vmovups	%ymm1, (%rcx,%rax,4)
	vaddps	%ymm0, %ymm9, %ymm0
	vmaxps	%ymm0, %ymm8, %ymm0
	jmp	.LBB6_87
.LBB6_14:
	vmaxps	%ymm1, %ymm2, %ymm1
	vmovups	%ymm1, (%rax)
	vaddps	%ymm3, %ymm0, %ymm0
.LBB6_15:
	vmaxps	%ymm0, %ymm2, %ymm0
	vmovups	%ymm0, 32(%rax)
	jmp	.LBB6_88
.LBB6_28:
	vaddps	%ymm6, %ymm3, %ymm3
	vmaxps	%ymm3, %ymm4, %ymm3
	vmovups	%ymm3, (%rcx)
	vaddps	%ymm5, %ymm2, %ymm2
	vmaxps	%ymm2, %ymm4, %ymm2
	vmovups	%ymm2, 32(%rcx)
	vaddps	%ymm6, %ymm1, %ymm1
	vmaxps	%ymm1, %ymm4, %ymm1
	vmovups	%ymm1, (%rcx,%rdx,4)
	vaddps	%ymm5, %ymm0, %ymm0
.LBB6_29:
	vmaxps	%ymm0, %ymm4, %ymm0
	vmovups	%ymm0, 32(%rcx,%rdx,4)
	jmp	.LBB6_88
.LBB6_85:
	vaddps	%ymm14, %ymm11, %ymm11
	vmaxps	%ymm11, %ymm12, %ymm11
	vmovups	%ymm11, (%rcx)
	vaddps	%ymm13, %ymm10, %ymm10
	vmaxps	%ymm10, %ymm12, %ymm10
	vmovups	%ymm10, 32(%rcx)
	vaddps	%ymm14, %ymm9, %ymm9
	vmaxps	%ymm9, %ymm12, %ymm9
	vmovups	%ymm9, (%rcx,%rdx,4)
	vaddps	%ymm13, %ymm8, %ymm8
	vmaxps	%ymm8, %ymm12, %ymm8
	vmovups	%ymm8, 32(%rcx,%rdx,4)
	vaddps	%ymm7, %ymm14, %ymm7
	vmaxps	%ymm7, %ymm12, %ymm7
	vmovups	%ymm7, (%rcx,%rdx,8)
	vaddps	%ymm6, %ymm13, %ymm6
	vmaxps	%ymm6, %ymm12, %ymm6
	vmovups	%ymm6, 32(%rcx,%rdx,8)
	leaq	(%rdx,%rdx,2), %rax
	vaddps	%ymm5, %ymm14, %ymm5
	vmaxps	%ymm5, %ymm12, %ymm5
	vmovups	%ymm5, (%rcx,%rax,4)
	vaddps	%ymm4, %ymm13, %ymm4
	vmaxps	%ymm4, %ymm12, %ymm4
	vmovups	%ymm4, 32(%rcx,%rax,4)
	leaq	(%rdx,%rdx,4), %rax
	shlq	$4, %rdx
	vaddps	%ymm3, %ymm14, %ymm3
	vmaxps	%ymm3, %ymm12, %ymm3
	vmovups	%ymm3, (%rcx,%rdx)
	vaddps	%ymm2, %ymm13, %ymm2
	vmaxps	%ymm2, %ymm12, %ymm2
	vmovups	%ymm2, 32(%rcx,%rdx)
	vaddps	%ymm1, %ymm14, %ymm1
	vmaxps	%ymm1, %ymm12, %ymm1
	vmovups	%ymm1, (%rcx,%rax,4)
	vaddps	%ymm0, %ymm13, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
.LBB6_87:
	vmovups	%ymm0, 32(%rcx,%rax,4)
.LBB6_88:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB6_89:
	vzeroupper
	retq
.Lfunc_end6:
	.size	tile_of, .Lfunc_end6-tile_of
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI6_0:
	.long	.LBB6_2-.LJTI6_0
	.long	.LBB6_16-.LJTI6_0
	.long	.LBB6_30-.LJTI6_0
	.long	.LBB6_44-.LJTI6_0
	.long	.LBB6_57-.LJTI6_0
	.long	.LBB6_72-.LJTI6_0
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI7_0:
	.long	0xff800000
	.text
	.p2align	4
	.type	float_tile_of,@function
float_tile_of:
	decq	%rdi
	cmpq	$5, %rdi
	ja	.LBB7_79
	movq	8(%rsp), %rax
	leaq	.LJTI7_0(%rip), %r10
	movslq	(%r10,%rdi,4), %rdi
	addq	%r10, %rdi
	jmpq	*%rdi
.LBB7_2:
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB7_3
	movq	8(%r9), %rdx
	movq	(%r9), %rdi
	leaq	-2(%r8), %r9
	shrq	%r9
	incq	%r9
	vxorps	%xmm1, %xmm1, %xmm1
	.p2align	4
.LBB7_5:
	prefetcht1	(%rdi)
	vmovups	(%rcx), %ymm2
	vmovups	32(%rcx), %ymm3
	prefetcht0	4096(%rcx)
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm4
	vfmadd213ps	%ymm0, %ymm4, %ymm2
	vfmadd213ps	%ymm1, %ymm4, %ymm3
	vmovups	64(%rcx), %ymm0
	vmovups	96(%rcx), %ymm1
	prefetcht0	4160(%rcx)
	prefetcht0	4192(%rcx)
	vbroadcastss	4(%rsi), %ymm4
	vfmadd213ps	%ymm2, %ymm4, %ymm0
	vfmadd213ps	%ymm3, %ymm4, %ymm1
	addq	%rdx, %rdi
	subq	$-128, %rcx
	addq	$8, %rsi
	addq	$-2, %r8
	decq	%r9
	jne	.LBB7_5
	testq	%r8, %r8
	je	.LBB7_8
.LBB7_7:
	vmovups	(%rcx), %ymm2
	prefetcht0	4096(%rcx)
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm3
	vfmadd231ps	%ymm2, %ymm3, %ymm0
	vfmadd231ps	32(%rcx), %ymm3, %ymm1
.LBB7_8:
	movq	16(%rax), %rdx
	movq	24(%rax), %rcx
	cmpl	$0, 40(%rax)
	je	.LBB7_9
	vxorps	%xmm2, %xmm2, %xmm2
	jmp	.LBB7_11
.LBB7_52:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB7_53
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
.LBB7_55:
	prefetcht1	(%r9)
	vmovups	(%rcx), %ymm10
	vmovups	32(%rcx), %ymm11
	prefetcht0	4096(%rcx)
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm9
	vfmadd231ps	%ymm12, %ymm11, %ymm8
	vbroadcastss	(%rsi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm11, %ymm6
	vbroadcastss	(%rsi,%rdx,8), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm11, %ymm4
	vbroadcastss	(%rdi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm11, %ymm2
	vbroadcastss	(%rdi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm1
	vfmadd231ps	%ymm11, %ymm12, %ymm0
	vmovups	64(%rcx), %ymm10
	vmovups	96(%rcx), %ymm11
	prefetcht0	4160(%rcx)
	prefetcht0	4192(%rcx)
	vbroadcastss	4(%rsi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm9
	vfmadd231ps	%ymm12, %ymm11, %ymm8
	vbroadcastss	4(%rsi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm11, %ymm6
	vbroadcastss	4(%rsi,%rdx,8), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm11, %ymm4
	vbroadcastss	4(%rdi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm11, %ymm2
	vbroadcastss	4(%rdi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm1
	vfmadd231ps	%ymm11, %ymm12, %ymm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	%r10, %r9
	subq	$-128, %rcx
	addq	$-2, %r8
	decq	%r11
	jne	.LBB7_55
	testq	%r8, %r8
	je	.LBB7_58
.LBB7_57:
	vmovups	(%rcx), %ymm10
	prefetcht0	4096(%rcx)
	vmovups	32(%rcx), %ymm11
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm9
	vfmadd231ps	%ymm12, %ymm11, %ymm8
	vbroadcastss	(%rsi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm11, %ymm6
	vbroadcastss	(%rsi,%rdx,8), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm11, %ymm4
	vbroadcastss	(%rdi), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm11, %ymm2
	vbroadcastss	(%rdi,%rdx,4), %ymm12
	vfmadd231ps	%ymm10, %ymm12, %ymm1
	vfmadd231ps	%ymm11, %ymm12, %ymm0
.LBB7_58:
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	cmpl	$0, 40(%rax)
	je	.LBB7_59
	vxorps	%xmm10, %xmm10, %xmm10
	jmp	.LBB7_61
.LBB7_28:
	vxorps	%xmm4, %xmm4, %xmm4
	cmpq	$2, %r8
	jb	.LBB7_29
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
.LBB7_31:
	prefetcht1	(%r9)
	vmovups	(%rcx), %ymm6
	vmovups	32(%rcx), %ymm7
	prefetcht0	4096(%rcx)
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm4
	vbroadcastss	(%rsi,%rdx,4), %ymm9
	vfmadd231ps	%ymm8, %ymm7, %ymm5
	vfmadd231ps	%ymm6, %ymm9, %ymm3
	vbroadcastss	(%rsi,%rdx,8), %ymm8
	vfmadd231ps	%ymm9, %ymm7, %ymm2
	vfmadd231ps	%ymm6, %ymm8, %ymm1
	vmovups	64(%rcx), %ymm6
	vmovups	96(%rcx), %ymm9
	prefetcht0	4160(%rcx)
	prefetcht0	4192(%rcx)
	vbroadcastss	4(%rsi), %ymm10
	vfmadd231ps	%ymm7, %ymm8, %ymm0
	vfmadd231ps	%ymm6, %ymm10, %ymm4
	vbroadcastss	4(%rsi,%rdx,4), %ymm7
	vfmadd231ps	%ymm10, %ymm9, %ymm5
	vfmadd231ps	%ymm6, %ymm7, %ymm3
	vbroadcastss	4(%rsi,%rdx,8), %ymm8
	vfmadd231ps	%ymm7, %ymm9, %ymm2
	vfmadd231ps	%ymm6, %ymm8, %ymm1
	vfmadd231ps	%ymm9, %ymm8, %ymm0
	addq	%rdi, %r9
	subq	$-128, %rcx
	addq	$8, %rsi
	addq	$-2, %r8
	decq	%r10
	jne	.LBB7_31
	testq	%r8, %r8
	je	.LBB7_34
.LBB7_33:
	vmovups	(%rcx), %ymm6
	prefetcht0	4096(%rcx)
	vmovups	32(%rcx), %ymm7
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm4
	vfmadd231ps	%ymm8, %ymm7, %ymm5
	vbroadcastss	(%rsi,%rdx,4), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm3
	vfmadd231ps	%ymm8, %ymm7, %ymm2
	vbroadcastss	(%rsi,%rdx,8), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm1
	vfmadd231ps	%ymm7, %ymm8, %ymm0
.LBB7_34:
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	cmpl	$0, 40(%rax)
	je	.LBB7_35
	vxorps	%xmm6, %xmm6, %xmm6
	jmp	.LBB7_37
.LBB7_41:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB7_42
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
	.p2align	4
.LBB7_44:
	prefetcht1	(%r9)
	vmovups	(%rcx), %ymm8
	vmovups	32(%rcx), %ymm9
	prefetcht0	4096(%rcx)
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm7
	vfmadd231ps	%ymm10, %ymm9, %ymm6
	vbroadcastss	(%rsi,%rdx,4), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm5
	vfmadd231ps	%ymm10, %ymm9, %ymm4
	vbroadcastss	(%rsi,%rdx,8), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm3
	vfmadd231ps	%ymm10, %ymm9, %ymm2
	vbroadcastss	(%rdi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm1
	vfmadd231ps	%ymm9, %ymm10, %ymm0
	vmovups	64(%rcx), %ymm8
	vmovups	96(%rcx), %ymm9
	prefetcht0	4160(%rcx)
	prefetcht0	4192(%rcx)
	vbroadcastss	4(%rsi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm7
	vfmadd231ps	%ymm10, %ymm9, %ymm6
	vbroadcastss	4(%rsi,%rdx,4), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm5
	vfmadd231ps	%ymm10, %ymm9, %ymm4
	vbroadcastss	4(%rsi,%rdx,8), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm3
	vfmadd231ps	%ymm10, %ymm9, %ymm2
	vbroadcastss	4(%rdi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm1
	vfmadd231ps	%ymm9, %ymm10, %ymm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	%r10, %r9
	subq	$-128, %rcx
	addq	$-2, %r8
	decq	%r11
	jne	.LBB7_44
	testq	%r8, %r8
	je	.LBB7_47
.LBB7_46:
	vmovups	(%rcx), %ymm8
	prefetcht0	4096(%rcx)
	vmovups	32(%rcx), %ymm9
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm7
	vfmadd231ps	%ymm10, %ymm9, %ymm6
	vbroadcastss	(%rsi,%rdx,4), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm5
	vfmadd231ps	%ymm10, %ymm9, %ymm4
	vbroadcastss	(%rsi,%rdx,8), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm3
	vfmadd231ps	%ymm10, %ymm9, %ymm2
	vbroadcastss	(%rdi), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm1
	vfmadd231ps	%ymm9, %ymm10, %ymm0
.LBB7_47:
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	cmpl	$0, 40(%rax)
	je	.LBB7_48
	vxorps	%xmm8, %xmm8, %xmm8
	jmp	.LBB7_50
.LBB7_15:
	vxorps	%xmm2, %xmm2, %xmm2
	cmpq	$2, %r8
	jb	.LBB7_16
	movq	8(%r9), %rdi
	movq	(%r9), %r9
	leaq	-2(%r8), %r10
	shrq	%r10
	incq	%r10
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB7_18:
	prefetcht1	(%r9)
	vmovups	(%rcx), %ymm4
	vmovups	32(%rcx), %ymm5
	prefetcht0	4096(%rcx)
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm2
	vbroadcastss	(%rsi,%rdx,4), %ymm7
	vfmadd231ps	%ymm6, %ymm5, %ymm3
	vfmadd231ps	%ymm4, %ymm7, %ymm1
	vmovups	64(%rcx), %ymm4
	vmovups	96(%rcx), %ymm6
	prefetcht0	4160(%rcx)
	prefetcht0	4192(%rcx)
	vbroadcastss	4(%rsi), %ymm8
	vfmadd231ps	%ymm5, %ymm7, %ymm0
	vfmadd231ps	%ymm4, %ymm8, %ymm2
	vbroadcastss	4(%rsi,%rdx,4), %ymm5
	vfmadd231ps	%ymm8, %ymm6, %ymm3
	vfmadd231ps	%ymm4, %ymm5, %ymm1
	vfmadd231ps	%ymm6, %ymm5, %ymm0
	addq	%rdi, %r9
	subq	$-128, %rcx
	addq	$8, %rsi
	addq	$-2, %r8
	decq	%r10
	jne	.LBB7_18
	testq	%r8, %r8
	je	.LBB7_21
.LBB7_20:
	vmovups	(%rcx), %ymm4
	prefetcht0	4096(%rcx)
	vmovups	32(%rcx), %ymm5
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm2
	vfmadd231ps	%ymm6, %ymm5, %ymm3
	vbroadcastss	(%rsi,%rdx,4), %ymm6
	vfmadd231ps	%ymm4, %ymm6, %ymm1
	vfmadd231ps	%ymm5, %ymm6, %ymm0
.LBB7_21:
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	cmpl	$0, 40(%rax)
	je	.LBB7_22
	vxorps	%xmm4, %xmm4, %xmm4
	jmp	.LBB7_24
.LBB7_65:
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi,4), %rdi
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$2, %r8
	jb	.LBB7_66
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
.LBB7_68:
	prefetcht1	(%r9)
	vmovups	(%rcx), %ymm12
	vmovups	32(%rcx), %ymm13
	prefetcht0	4096(%rcx)
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm11
	vfmadd231ps	%ymm14, %ymm13, %ymm10
	vbroadcastss	(%rsi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm13, %ymm8
	vbroadcastss	(%rsi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm13, %ymm6
	vbroadcastss	(%rdi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm13, %ymm4
	vbroadcastss	(%rdi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vbroadcastss	(%rdi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	vfmadd231ps	%ymm13, %ymm14, %ymm0
	vmovups	64(%rcx), %ymm12
	vmovups	96(%rcx), %ymm13
	prefetcht0	4160(%rcx)
	prefetcht0	4192(%rcx)
	vbroadcastss	4(%rsi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm11
	vfmadd231ps	%ymm14, %ymm13, %ymm10
	vbroadcastss	4(%rsi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm13, %ymm8
	vbroadcastss	4(%rsi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm13, %ymm6
	vbroadcastss	4(%rdi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm13, %ymm4
	vbroadcastss	4(%rdi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vbroadcastss	4(%rdi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	vfmadd231ps	%ymm13, %ymm14, %ymm0
	addq	$8, %rsi
	addq	$8, %rdi
	addq	%r10, %r9
	subq	$-128, %rcx
	addq	$-2, %r8
	decq	%r11
	jne	.LBB7_68
	testq	%r8, %r8
	je	.LBB7_71
.LBB7_70:
	vmovups	(%rcx), %ymm12
	prefetcht0	4096(%rcx)
	vmovups	32(%rcx), %ymm13
	prefetcht0	4128(%rcx)
	vbroadcastss	(%rsi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm11
	vfmadd231ps	%ymm14, %ymm13, %ymm10
	vbroadcastss	(%rsi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm13, %ymm8
	vbroadcastss	(%rsi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm13, %ymm6
	vbroadcastss	(%rdi), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm13, %ymm4
	vbroadcastss	(%rdi,%rdx,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm13, %ymm2
	vbroadcastss	(%rdi,%rdx,8), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	vfmadd231ps	%ymm13, %ymm14, %ymm0
.LBB7_71:
	movq	16(%rax), %rdi
	movq	24(%rax), %rsi
	cmpl	$0, 40(%rax)
	je	.LBB7_72
	vxorps	%xmm12, %xmm12, %xmm12
	jmp	.LBB7_74
.LBB7_53:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	testq	%r8, %r8
	jne	.LBB7_57
	jmp	.LBB7_58
.LBB7_59:
	vmovss	.LCPI7_0(%rip), %xmm10
.LBB7_61:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	vmovups	(%rdi), %ymm12
	vmovups	32(%rdi), %ymm11
	vbroadcastss	%xmm10, %ymm10
	testq	%rsi, %rsi
	je	.LBB7_63
	movq	32(%rax), %rax
	vaddps	%ymm12, %ymm9, %ymm9
	vaddps	(%rsi), %ymm9, %ymm9
	vmaxps	%ymm9, %ymm10, %ymm9
	vmovups	%ymm9, (%rcx)
	vaddps	%ymm11, %ymm8, %ymm8
	vaddps	32(%rsi), %ymm8, %ymm8
	vmaxps	%ymm8, %ymm10, %ymm8
	vmovups	%ymm8, 32(%rcx)
	vaddps	%ymm7, %ymm12, %ymm7
	vaddps	(%rsi,%rax,4), %ymm7, %ymm7
	vmaxps	%ymm7, %ymm10, %ymm7
	vmovups	%ymm7, (%rcx,%rdx,4)
	vaddps	%ymm6, %ymm11, %ymm6
	vaddps	32(%rsi,%rax,4), %ymm6, %ymm6
	vmaxps	%ymm6, %ymm10, %ymm6
	vmovups	%ymm6, 32(%rcx,%rdx,4)
	vaddps	%ymm5, %ymm12, %ymm5
	vaddps	(%rsi,%rax,8), %ymm5, %ymm5
	vmaxps	%ymm5, %ymm10, %ymm5
	vmovups	%ymm5, (%rcx,%rdx,8)
	vaddps	%ymm4, %ymm11, %ymm4
	vaddps	32(%rsi,%rax,8), %ymm4, %ymm4
	vmaxps	%ymm4, %ymm10, %ymm4
	vmovups	%ymm4, 32(%rcx,%rdx,8)
	leaq	(%rax,%rax,2), %rdi
	vaddps	%ymm3, %ymm12, %ymm3
	vaddps	(%rsi,%rdi,4), %ymm3, %ymm3
	leaq	(%rdx,%rdx,2), %r8
	vmaxps	%ymm3, %ymm10, %ymm3
	vmovups	%ymm3, (%rcx,%r8,4)
	vaddps	%ymm2, %ymm11, %ymm2
	vaddps	32(%rsi,%rdi,4), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm10, %ymm2
	vmovups	%ymm2, 32(%rcx,%r8,4)
	shlq	$4, %rax
	vaddps	%ymm1, %ymm12, %ymm1
	vaddps	(%rsi,%rax), %ymm1, %ymm1
	shlq	$4, %rdx
	vmaxps	%ymm1, %ymm10, %ymm1
	vmovups	%ymm1, (%rcx,%rdx)
	vaddps	%ymm0, %ymm11, %ymm0
	vaddps	32(%rsi,%rax), %ymm0, %ymm0
	jmp	.LBB7_64
.LBB7_29:
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	testq	%r8, %r8
	jne	.LBB7_33
	jmp	.LBB7_34
.LBB7_35:
	vmovss	.LCPI7_0(%rip), %xmm6
.LBB7_37:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	vmovups	(%rdi), %ymm8
	vmovups	32(%rdi), %ymm7
	vbroadcastss	%xmm6, %ymm6
	testq	%rsi, %rsi
	je	.LBB7_39
	movq	32(%rax), %rax
	vaddps	%ymm4, %ymm8, %ymm4
	vaddps	(%rsi), %ymm4, %ymm4
	vmaxps	%ymm4, %ymm6, %ymm4
	vmovups	%ymm4, (%rcx)
	vaddps	%ymm7, %ymm5, %ymm4
	vaddps	32(%rsi), %ymm4, %ymm4
	vmaxps	%ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 32(%rcx)
	vaddps	%ymm3, %ymm8, %ymm3
	vaddps	(%rsi,%rax,4), %ymm3, %ymm3
	vmaxps	%ymm3, %ymm6, %ymm3
	vmovups	%ymm3, (%rcx,%rdx,4)
	vaddps	%ymm7, %ymm2, %ymm2
	vaddps	32(%rsi,%rax,4), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm6, %ymm2
	vmovups	%ymm2, 32(%rcx,%rdx,4)
	vaddps	%ymm1, %ymm8, %ymm1
	vaddps	(%rsi,%rax,8), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm6, %ymm1
	vmovups	%ymm1, (%rcx,%rdx,8)
	vaddps	%ymm7, %ymm0, %ymm0
	vaddps	32(%rsi,%rax,8), %ymm0, %ymm0
	jmp	.LBB7_40
.LBB7_42:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	testq	%r8, %r8
	jne	.LBB7_46
	jmp	.LBB7_47
.LBB7_48:
	vmovss	.LCPI7_0(%rip), %xmm8
.LBB7_50:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	vmovups	(%rdi), %ymm10
	vmovups	32(%rdi), %ymm9
	vbroadcastss	%xmm8, %ymm8
	testq	%rsi, %rsi
	je	.LBB7_77
	movq	32(%rax), %rax
	vaddps	%ymm7, %ymm10, %ymm7
	vaddps	(%rsi), %ymm7, %ymm7
	vmaxps	%ymm7, %ymm8, %ymm7
	vmovups	%ymm7, (%rcx)
	vaddps	%ymm6, %ymm9, %ymm6
	vaddps	32(%rsi), %ymm6, %ymm6
	vmaxps	%ymm6, %ymm8, %ymm6
	vmovups	%ymm6, 32(%rcx)
	vaddps	%ymm5, %ymm10, %ymm5
	vaddps	(%rsi,%rax,4), %ymm5, %ymm5
	vmaxps	%ymm5, %ymm8, %ymm5
	vmovups	%ymm5, (%rcx,%rdx,4)
	vaddps	%ymm4, %ymm9, %ymm4
	vaddps	32(%rsi,%rax,4), %ymm4, %ymm4
	vmaxps	%ymm4, %ymm8, %ymm4
	vmovups	%ymm4, 32(%rcx,%rdx,4)
	vaddps	%ymm3, %ymm10, %ymm3
	vaddps	(%rsi,%rax,8), %ymm3, %ymm3
	vmaxps	%ymm3, %ymm8, %ymm3
	vmovups	%ymm3, (%rcx,%rdx,8)
	vaddps	%ymm2, %ymm9, %ymm2
	vaddps	32(%rsi,%rax,8), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm8, %ymm2
	vmovups	%ymm2, 32(%rcx,%rdx,8)
	leaq	(%rax,%rax,2), %rax
	vaddps	%ymm1, %ymm10, %ymm1
	vaddps	(%rsi,%rax,4), %ymm1, %ymm1
	leaq	(%rdx,%rdx,2), %rdx
	vmaxps	%ymm1, %ymm8, %ymm1
	vmovups	%ymm1, (%rcx,%rdx,4)
	vaddps	%ymm0, %ymm9, %ymm0
	vaddps	32(%rsi,%rax,4), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm8, %ymm0
	vmovups	%ymm0, 32(%rcx,%rdx,4)
	vzeroupper
	retq
.LBB7_3:
	vxorps	%xmm1, %xmm1, %xmm1
	testq	%r8, %r8
	jne	.LBB7_7
	jmp	.LBB7_8
.LBB7_9:
	vmovss	.LCPI7_0(%rip), %xmm2
.LBB7_11:
	movq	(%rax), %rax
	vmovups	(%rdx), %ymm4
	vmovups	32(%rdx), %ymm3
	vbroadcastss	%xmm2, %ymm2
	vaddps	%ymm4, %ymm0, %ymm0
	testq	%rcx, %rcx
	je	.LBB7_13
	vaddps	(%rcx), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm2, %ymm0
	vmovups	%ymm0, (%rax)
	vaddps	%ymm3, %ymm1, %ymm0
	vaddps	32(%rcx), %ymm0, %ymm0
	jmp	.LBB7_14
.LBB7_16:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	testq	%r8, %r8
	jne	.LBB7_20
	jmp	.LBB7_21
.LBB7_22:
	vmovss	.LCPI7_0(%rip), %xmm4
.LBB7_24:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	vmovups	(%rdi), %ymm6
	vmovups	32(%rdi), %ymm5
	vbroadcastss	%xmm4, %ymm4
	testq	%rsi, %rsi
	je	.LBB7_26
	movq	32(%rax), %rax
	vaddps	%ymm6, %ymm2, %ymm2
	vaddps	(%rsi), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm4, %ymm2
	vmovups	%ymm2, (%rcx)
	vaddps	%ymm5, %ymm3, %ymm2
	vaddps	32(%rsi), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm4, %ymm2
	vmovups	%ymm2, 32(%rcx)
	vaddps	%ymm6, %ymm1, %ymm1
	vaddps	(%rsi,%rax,4), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm4, %ymm1
	vmovups	%ymm1, (%rcx,%rdx,4)
	vaddps	%ymm5, %ymm0, %ymm0
	vaddps	32(%rsi,%rax,4), %ymm0, %ymm0
	jmp	.LBB7_27
.LBB7_66:
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
	testq	%r8, %r8
	jne	.LBB7_70
	jmp	.LBB7_71
.LBB7_72:
	vmovss	.LCPI7_0(%rip), %xmm12
.LBB7_74:
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	vmovups	(%rdi), %ymm14
	vmovups	32(%rdi), %ymm13
	vbroadcastss	%xmm12, %ymm12
	testq	%rsi, %rsi
	je	.LBB7_76
	movq	32(%rax), %rax
	vaddps	%ymm14, %ymm11, %ymm11
	vaddps	(%rsi), %ymm11, %ymm11
	vmaxps	%ymm11, %ymm12, %ymm11
	vmovups	%ymm11, (%rcx)
	vaddps	%ymm13, %ymm10, %ymm10
	vaddps	32(%rsi), %ymm10, %ymm10
	vmaxps	%ymm10, %ymm12, %ymm10
	vmovups	%ymm10, 32(%rcx)
	vaddps	%ymm14, %ymm9, %ymm9
	vaddps	(%rsi,%rax,4), %ymm9, %ymm9
	vmaxps	%ymm9, %ymm12, %ymm9
	vmovups	%ymm9, (%rcx,%rdx,4)
	vaddps	%ymm13, %ymm8, %ymm8
	vaddps	32(%rsi,%rax,4), %ymm8, %ymm8
	vmaxps	%ymm8, %ymm12, %ymm8
	vmovups	%ymm8, 32(%rcx,%rdx,4)
	vaddps	%ymm7, %ymm14, %ymm7
	vaddps	(%rsi,%rax,8), %ymm7, %ymm7
	vmaxps	%ymm7, %ymm12, %ymm7
	vmovups	%ymm7, (%rcx,%rdx,8)
	vaddps	%ymm6, %ymm13, %ymm6
	vaddps	32(%rsi,%rax,8), %ymm6, %ymm6
	vmaxps	%ymm6, %ymm12, %ymm6
	vmovups	%ymm6, 32(%rcx,%rdx,8)
	leaq	(%rax,%rax,2), %rdi
	leaq	(%rdx,%rdx,2), %r8
	vaddps	%ymm5, %ymm14, %ymm5
	vaddps	(%rsi,%rdi,4), %ymm5, %ymm5
	vmaxps	%ymm5, %ymm12, %ymm5
	vmovups	%ymm5, (%rcx,%r8,4)
	vaddps	%ymm4, %ymm13, %ymm4
	vaddps	32(%rsi,%rdi,4), %ymm4, %ymm4
	vmaxps	%ymm4, %ymm12, %ymm4
	vmovups	%ymm4, 32(%rcx,%r8,4)
	leaq	(%rax,%rax,4), %rdi
	shlq	$4, %rax
	leaq	(%rdx,%rdx,4), %r8
	shlq	$4, %rdx
	vaddps	%ymm3, %ymm14, %ymm3
	vaddps	(%rsi,%rax), %ymm3, %ymm3
	vmaxps	%ymm3, %ymm12, %ymm3
	vmovups	%ymm3, (%rcx,%rdx)
	vaddps	%ymm2, %ymm13, %ymm2
	vaddps	32(%rsi,%rax), %ymm2, %ymm2
	vmaxps	%ymm2, %ymm12, %ymm2
	vmovups	%ymm2, 32(%rcx,%rdx)
	vaddps	%ymm1, %ymm14, %ymm1
	vaddps	(%rsi,%rdi,4), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm12, %ymm1
	vmovups	%ymm1, (%rcx,%r8,4)
	vaddps	%ymm0, %ymm13, %ymm0
	vaddps	32(%rsi,%rdi,4), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, 32(%rcx,%r8,4)
	vzeroupper
	retq
.LBB7_63:
	vaddps	%ymm12, %ymm9, %ymm9
	vmaxps	%ymm9, %ymm10, %ymm9
	vmovups	%ymm9, (%rcx)
	vaddps	%ymm11, %ymm8, %ymm8
	vmaxps	%ymm8, %ymm10, %ymm8
	vmovups	%ymm8, 32(%rcx)
	vaddps	%ymm7, %ymm12, %ymm7
	vmaxps	%ymm7, %ymm10, %ymm7
	vmovups	%ymm7, (%rcx,%rdx,4)
	vaddps	%ymm6, %ymm11, %ymm6
	vmaxps	%ymm6, %ymm10, %ymm6
	vmovups	%ymm6, 32(%rcx,%rdx,4)
	vaddps	%ymm5, %ymm12, %ymm5
	vmaxps	%ymm5, %ymm10, %ymm5
	vmovups	%ymm5, (%rcx,%rdx,8)
	vaddps	%ymm4, %ymm11, %ymm4
	vmaxps	%ymm4, %ymm10, %ymm4
	vmovups	%ymm4, 32(%rcx,%rdx,8)
	leaq	(%rdx,%rdx,2), %rax
	vaddps	%ymm3, %ymm12, %ymm3
	vmaxps	%ymm3, %ymm10, %ymm3
	vmovups	%ymm3, (%rcx,%rax,4)
	vaddps	%ymm2, %ymm11, %ymm2
	vmaxps	%ymm2, %ymm10, %ymm2
	vmovups	%ymm2, 32(%rcx,%rax,4)
	shlq	$4, %rdx
	vaddps	%ymm1, %ymm12, %ymm1
	vmaxps	%ymm1, %ymm10, %ymm1
	vmovups	%ymm1, (%rcx,%rdx)
	vaddps	%ymm0, %ymm11, %ymm0
.LBB7_64:
	vmaxps	%ymm0, %ymm10, %ymm0
	vmovups	%ymm0, 32(%rcx,%rdx)
	vzeroupper
	retq
.LBB7_39:
	vaddps	%ymm4, %ymm8, %ymm4
	vmaxps	%ymm4, %ymm6, %ymm4
	vmovups	%ymm4, (%rcx)
	vaddps	%ymm7, %ymm5, %ymm4
	vmaxps	%ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 32(%rcx)
	vaddps	%ymm3, %ymm8, %ymm3
	vmaxps	%ymm3, %ymm6, %ymm3
	vmovups	%ymm3, (%rcx,%rdx,4)
	vaddps	%ymm7, %ymm2, %ymm2
	vmaxps	%ymm2, %ymm6, %ymm2
	vmovups	%ymm2, 32(%rcx,%rdx,4)
	vaddps	%ymm1, %ymm8, %ymm1
	vmaxps	%ymm1, %ymm6, %ymm1
	vmovups	%ymm1, (%rcx,%rdx,8)
	vaddps	%ymm7, %ymm0, %ymm0
.LBB7_40:
	vmaxps	%ymm0, %ymm6, %ymm0
	vmovups	%ymm0, 32(%rcx,%rdx,8)
	vzeroupper
	retq
.LBB7_77:
	vaddps	%ymm7, %ymm10, %ymm7
	vmaxps	%ymm7, %ymm8, %ymm7
	vmovups	%ymm7, (%rcx)
	vaddps	%ymm6, %ymm9, %ymm6
	vmaxps	%ymm6, %ymm8, %ymm6
	vmovups	%ymm6, 32(%rcx)
	vaddps	%ymm5, %ymm10, %ymm5
	vmaxps	%ymm5, %ymm8, %ymm5
	vmovups	%ymm5, (%rcx,%rdx,4)
	vaddps	%ymm4, %ymm9, %ymm4
	vmaxps	%ymm4, %ymm8, %ymm4
	vmovups	%ymm4, 32(%rcx,%rdx,4)
	vaddps	%ymm3, %ymm10, %ymm3
	vmaxps	%ymm3, %ymm8, %ymm3
	vmovups	%ymm3, (%rcx,%rdx,8)
	vaddps	%ymm2, %ymm9, %ymm2
	vmaxps	%ymm2, %ymm8, %ymm2
	vmovups	%ymm2, 32(%rcx,%rdx,8)
	leaq	(%rdx,%rdx,2), %rax
	vaddps	%ymm1, %ymm10, %ymm1
	vmaxps	%ymm1, %ymm8, %ymm1
	vmovups	%ymm1, (%rcx,%rax,4)
	vaddps	%ymm0, %ymm9, %ymm0
	vmaxps	%ymm0, %ymm8, %ymm0
	jmp	.LBB7_78
.LBB7_13:
	vmaxps	%ymm0, %ymm2, %ymm0
	vmovups	%ymm0, (%rax)
	vaddps	%ymm3, %ymm1, %ymm0
.LBB7_14:
	vmaxps	%ymm0, %ymm2, %ymm0
	vmovups	%ymm0, 32(%rax)
	vzeroupper
	retq
.LBB7_26:
	vaddps	%ymm6, %ymm2, %ymm2
	vmaxps	%ymm2, %ymm4, %ymm2
	vmovups	%ymm2, (%rcx)
	vaddps	%ymm5, %ymm3, %ymm2
	vmaxps	%ymm2, %ymm4, %ymm2
	vmovups	%ymm2, 32(%rcx)
	vaddps	%ymm6, %ymm1, %ymm1
	vmaxps	%ymm1, %ymm4, %ymm1
	vmovups	%ymm1, (%rcx,%rdx,4)
	vaddps	%ymm5, %ymm0, %ymm0
.LBB7_27:
	vmaxps	%ymm0, %ymm4, %ymm0
	vmovups	%ymm0, 32(%rcx,%rdx,4)
	vzeroupper
	retq
.LBB7_76:
	vaddps	%ymm14, %ymm11, %ymm11
	vmaxps	%ymm11, %ymm12, %ymm11
	vmovups	%ymm11, (%rcx)
	vaddps	%ymm13, %ymm10, %ymm10
	vmaxps	%ymm10, %ymm12, %ymm10
	vmovups	%ymm10, 32(%rcx)
	vaddps	%ymm14, %ymm9, %ymm9
	vmaxps	%ymm9, %ymm12, %ymm9
	vmovups	%ymm9, (%rcx,%rdx,4)
	vaddps	%ymm13, %ymm8, %ymm8
	vmaxps	%ymm8, %ymm12, %ymm8
	vmovups	%ymm8, 32(%rcx,%rdx,4)
	vaddps	%ymm7, %ymm14, %ymm7
	vmaxps	%ymm7, %ymm12, %ymm7
	vmovups	%ymm7, (%rcx,%rdx,8)
	vaddps	%ymm6, %ymm13, %ymm6
	vmaxps	%ymm6, %ymm12, %ymm6
	vmovups	%ymm6, 32(%rcx,%rdx,8)
	leaq	(%rdx,%rdx,2), %rax
	vaddps	%ymm5, %ymm14, %ymm5
	vmaxps	%ymm5, %ymm12, %ymm5
	vmovups	%ymm5, (%rcx,%rax,4)
	vaddps	%ymm4, %ymm13, %ymm4
	vmaxps	%ymm4, %ymm12, %ymm4
	vmovups	%ymm4, 32(%rcx,%rax,4)
	leaq	(%rdx,%rdx,4), %rax
	shlq	$4, %rdx
	vaddps	%ymm3, %ymm14, %ymm3
	vmaxps	%ymm3, %ymm12, %ymm3
	vmovups	%ymm3, (%rcx,%rdx)
	vaddps	%ymm2, %ymm13, %ymm2
	vmaxps	%ymm2, %ymm12, %ymm2
	vmovups	%ymm2, 32(%rcx,%rdx)
	vaddps	%ymm1, %ymm14, %ymm1
	vmaxps	%ymm1, %ymm12, %ymm1
	vmovups	%ymm1, (%rcx,%rax,4)
	vaddps	%ymm0, %ymm13, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
.LBB7_78:
	vmovups	%ymm0, 32(%rcx,%rax,4)
.LBB7_79:
	vzeroupper
	retq
.Lfunc_end7:
	.size	float_tile_of, .Lfunc_end7-float_tile_of
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI7_0:
	.long	.LBB7_2-.LJTI7_0
	.long	.LBB7_15-.LJTI7_0
	.long	.LBB7_28-.LJTI7_0
	.long	.LBB7_41-.LJTI7_0
	.long	.LBB7_52-.LJTI7_0
	.long	.LBB7_65-.LJTI7_0
	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"avx2"
	.size	.L.str, 5
	.hidden	contrast_avx2_bfloat16
	.type	contrast_avx2_bfloat16,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	contrast_avx2_bfloat16
	.p2align	3, 0x0
contrast_avx2_bfloat16:
	.quad	.L.str
	.quad	16
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
	.size	contrast_avx2_bfloat16, 96
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
