// Made of Sources/CContrastKernels/products_avx2_int8.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__x86_64__)
	.text
	.p2align	4
	.type	panel_bytes,@function
panel_bytes:
	shlq	$4, %rdi
	leaq	16(%rdi), %rax
	andq	$-32, %rax
	addq	$191, %rax
	andq	$-64, %rax
	retq
.Lfunc_end0:
	.size	panel_bytes, .Lfunc_end0-panel_bytes
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI1_0:
	.long	0x7fffffff
.LCPI1_2:
	.long	0x7fc00000
.LCPI1_3:
	.long	0x0da24260
.LCPI1_6:
	.long	0x4b400000
.LCPI1_8:
	.long	0x42fe0000
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI1_1:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI1_4:
	.zero	4
	.long	0x42fe0000
	.zero	4
	.zero	4
.LCPI1_5:
	.long	0x42fe0000
	.zero	4
	.zero	4
	.zero	4
.LCPI1_7:
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
.LCPI1_9:
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
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$4512, %rsp
	movq	%r8, %r14
	movq	%rcx, %r12
	movq	%rdx, %r15
	movq	%rsi, 32(%rsp)
	movq	%rdi, 24(%rsp)
	movq	%rcx, %rdi
	shlq	$4, %rdi
	addq	$16, %rdi
	andq	$-32, %rdi
	addq	$191, %rdi
	andq	$-64, %rdi
	cmpq	$64, %rdi
	movl	$64, %edx
	cmovbq	%rdi, %rdx
	cmpq	$16, %r15
	cmovbq	%rdi, %rdx
	addq	%r8, %rdi
	subq	%rdx, %rdi
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	callq	memset@PLT
	testq	%r15, %r15
	je	.LBB1_4
	movq	32(%rsp), %rax
	leaq	(,%rax,4), %rax
	leaq	first_lanes(%rip), %rcx
	vmovdqa	.LCPI1_1(%rip), %ymm0
	vpbroadcastd	.LCPI1_0(%rip), %ymm1
	vmovss	.LCPI1_2(%rip), %xmm2
	vmovss	.LCPI1_3(%rip), %xmm3
	vbroadcastss	.LCPI1_8(%rip), %xmm4
	vbroadcastss	.LCPI1_8(%rip), %xmm5
	movq	24(%rsp), %rdx
	xorl	%esi, %esi
	jmp	.LBB1_2
	.p2align	4
.LBB1_18:
	vmovlps	%xmm6, 256(%rsp,%rsi,8)
	vmovss	%xmm6, (%r14,%rsi,4)
	movl	$0, 64(%r14,%rsi,4)
	incq	%rsi
	addq	%rax, %rdx
	cmpq	%r15, %rsi
	je	.LBB1_4
.LBB1_2:
	vpxor	%xmm6, %xmm6, %xmm6
	cmpq	$8, %r12
	jae	.LBB1_11
	xorl	%edi, %edi
	jmp	.LBB1_13
	.p2align	4
.LBB1_11:
	xorl	%r8d, %r8d
	.p2align	4
.LBB1_12:
	vpand	(%rdx,%r8,4), %ymm1, %ymm7
	vpmaxsd	%ymm7, %ymm6, %ymm6
	leaq	8(%r8), %rdi
	addq	$16, %r8
	cmpq	%r12, %r8
	movq	%rdi, %r8
	jbe	.LBB1_12
.LBB1_13:
	movq	%r12, %r8
	subq	%rdi, %r8
	jbe	.LBB1_15
	movq	%rsi, %r9
	imulq	32(%rsp), %r9
	movq	24(%rsp), %r10
	leaq	(%r10,%r9,4), %r9
	leaq	(,%r8,4), %r10
	movq	%rcx, %r11
	subq	%r10, %r11
	vmovups	32(%r11), %ymm7
	vmaskmovps	(%r9,%rdi,4), %ymm7, %ymm7
	vmovd	%r8d, %xmm8
	vpbroadcastd	%xmm8, %ymm8
	vpcmpgtd	%ymm0, %ymm8, %ymm8
	vandps	%ymm1, %ymm7, %ymm7
	vpmaxsd	%ymm7, %ymm6, %ymm7
	vblendvps	%ymm8, %ymm7, %ymm6, %ymm6
.LBB1_15:
	vextractf128	$1, %ymm6, %xmm7
	vpmaxsd	%xmm7, %xmm6, %xmm6
	vpshufd	$238, %xmm6, %xmm7
	vpmaxsd	%xmm7, %xmm6, %xmm6
	vpshufd	$85, %xmm6, %xmm7
	vpmaxsd	%xmm7, %xmm6, %xmm6
	vmovd	%xmm6, %edi
	vmovaps	%xmm2, %xmm6
	cmpl	$2139095039, %edi
	jg	.LBB1_18
	testl	%edi, %edi
	cmovlel	%ebx, %edi
	vmovd	%edi, %xmm7
	vucomiss	%xmm7, %xmm3
	vxorps	%xmm6, %xmm6, %xmm6
	ja	.LBB1_18
	vblendps	$14, %xmm4, %xmm7, %xmm6
	vinsertps	$16, %xmm7, %xmm5, %xmm7
	vdivps	%xmm7, %xmm6, %xmm6
	jmp	.LBB1_18
.LBB1_4:
	testq	%r12, %r12
	je	.LBB1_50
	subq	$-128, %r14
	movq	%r15, %r10
	andq	$-16, %r10
	movq	%r15, %r11
	andq	$-4, %r11
	movq	32(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, 168(%rsp)
	xorl	%ecx, %ecx
	vbroadcastss	.LCPI1_6(%rip), %ymm4
	vmovd	.LCPI1_9(%rip), %xmm5
	movq	24(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	%r12, %rax
	xorl	%edx, %edx
	movq	%r12, 96(%rsp)
	movq	%r10, 88(%rsp)
	movq	%r11, 80(%rsp)
	jmp	.LBB1_6
	.p2align	4
.LBB1_49:
	movq	56(%rsp), %rdx
	addq	$256, %rdx
	movq	112(%rsp), %rcx
	incq	%rcx
	movq	64(%rsp), %rax
	addq	$-256, %rax
	addq	$1024, 48(%rsp)
	addq	$4096, %r14
	cmpq	%r12, %rdx
	jae	.LBB1_50
.LBB1_6:
	movq	%r14, 120(%rsp)
	cmpq	$256, %rax
	movl	$256, %esi
	movq	%rax, 64(%rsp)
	cmovbq	%rax, %rsi
	movq	%rsi, 40(%rsp)
	leal	1(%rsi), %eax
	shrl	%eax
	cmpq	$1, %rax
	adcq	$0, %rax
	movq	%rax, 104(%rsp)
	movq	%rcx, 112(%rsp)
	shlq	$8, %rcx
	movq	%r12, %rax
	subq	%rcx, %rax
	cmpq	$256, %rax
	movl	$256, %ecx
	cmovaeq	%rcx, %rax
	movq	%rdx, 56(%rsp)
	subq	%rdx, %r12
	cmpq	$256, %r12
	movl	$256, %r13d
	movq	%r12, 144(%rsp)
	cmovbq	%r12, %r13
	testq	%r15, %r15
	je	.LBB1_33
	movq	40(%rsp), %rcx
	andl	$3, %ecx
	movq	%rcx, 40(%rsp)
	leal	1(%rax), %ecx
	andl	$1022, %ecx
	subq	%rax, %rcx
	movq	%rcx, 160(%rsp)
	movq	24(%rsp), %rcx
	movq	56(%rsp), %rdx
	leaq	(%rcx,%rdx,4), %rcx
	movq	%rcx, 136(%rsp)
	movq	64(%rsp), %rcx
	cmpq	$256, %rcx
	movl	$256, %edx
	cmovbq	%rcx, %rdx
	movq	%rdx, 128(%rsp)
	leal	1(%r13), %ecx
	andl	$1022, %ecx
	movq	%rcx, 176(%rsp)
	addq	%rsp, %rax
	addq	$392, %rax
	movq	%rax, 152(%rsp)
	movl	%r13d, %eax
	andl	$3, %eax
	movq	%rax, 72(%rsp)
	movq	48(%rsp), %r14
	leaq	392(%rsp), %r12
	xorl	%ebx, %ebx
	jmp	.LBB1_8
	.p2align	4
.LBB1_32:
	incq	%rbx
	addq	$256, %r12
	addq	168(%rsp), %r14
	cmpq	%r15, %rbx
	je	.LBB1_33
.LBB1_8:
	movq	%rbx, %r9
	shlq	$8, %r9
	leaq	(%rsp,%r9), %rdi
	addq	$392, %rdi
	vmovsd	256(%rsp,%rbx,8), %xmm0
	vmovshdup	%xmm0, %xmm0
	vpxor	%xmm1, %xmm1, %xmm1
	vucomiss	%xmm1, %xmm0
	jne	.LBB1_9
	jp	.LBB1_9
	xorl	%esi, %esi
	movq	%r13, %rdx
	movq	%rbx, 184(%rsp)
	movq	%r13, %rbx
	movq	%r9, %r13
	vzeroupper
	callq	memset@PLT
	movq	%r13, %r9
	movq	%rbx, %r13
	movq	184(%rsp), %rbx
	vmovd	.LCPI1_9(%rip), %xmm5
	vbroadcastss	.LCPI1_6(%rip), %ymm4
	jmp	.LBB1_30
	.p2align	4
.LBB1_9:
	cmpq	$8, 144(%rsp)
	jae	.LBB1_20
	xorl	%eax, %eax
	jmp	.LBB1_22
.LBB1_20:
	vbroadcastss	%xmm0, %ymm1
	xorl	%ecx, %ecx
	.p2align	4
.LBB1_21:
	vmulps	(%r14,%rcx,4), %ymm1, %ymm2
	vaddps	%ymm4, %ymm2, %ymm2
	vextractf128	$1, %ymm2, %xmm3
	vpshufb	%xmm5, %xmm3, %xmm3
	vpshufb	%xmm5, %xmm2, %xmm2
	vpunpckldq	%xmm3, %xmm2, %xmm2
	vmovq	%xmm2, (%r12,%rcx)
	leaq	8(%rcx), %rax
	addq	$16, %rcx
	cmpq	%r13, %rcx
	movq	%rax, %rcx
	jbe	.LBB1_21
.LBB1_22:
	movq	%rax, %rcx
	subq	%r13, %rcx
	jae	.LBB1_30
	movq	%rbx, %rdx
	imulq	32(%rsp), %rdx
	movq	136(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %rdx
	leaq	first_lanes(%rip), %rsi
	vmovups	32(%rsi,%rcx,4), %ymm1
	vmaskmovps	(%rdx,%rax,4), %ymm1, %ymm1
	vbroadcastss	%xmm0, %ymm0
	vmulps	%ymm1, %ymm0, %ymm0
	vaddps	%ymm4, %ymm0, %ymm0
	movq	%rax, %rcx
	subq	128(%rsp), %rcx
	cmpq	$-4, %rcx
	jbe	.LBB1_25
	movq	%rax, %rcx
	xorl	%edx, %edx
	jmp	.LBB1_27
.LBB1_25:
	movq	%rax, %rcx
	orq	72(%rsp), %rcx
	movq	%r13, %rsi
	subq	%rcx, %rsi
	movq	%rax, %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB1_26:
	movl	%edx, %r8d
	andl	$7, %r8d
	vmovaps	%ymm0, 192(%rsp)
	movzbl	192(%rsp,%r8,4), %r8d
	movb	%r8b, (%r12,%rcx)
	leal	1(%rdx), %r8d
	andl	$7, %r8d
	movzbl	192(%rsp,%r8,4), %r8d
	movb	%r8b, 1(%r12,%rcx)
	leal	2(%rdx), %r8d
	andl	$7, %r8d
	movzbl	192(%rsp,%r8,4), %r8d
	movb	%r8b, 2(%r12,%rcx)
	leal	3(%rdx), %r8d
	andl	$7, %r8d
	movzbl	192(%rsp,%r8,4), %r8d
	movb	%r8b, 3(%r12,%rcx)
	addq	$4, %rdx
	addq	$4, %rcx
	cmpq	%rsi, %rdx
	jne	.LBB1_26
.LBB1_27:
	cmpq	$0, 72(%rsp)
	je	.LBB1_30
	orq	$1, %rax
	movq	40(%rsp), %rsi
	.p2align	4
.LBB1_29:
	vmovaps	%ymm0, 224(%rsp)
	movl	%edx, %r8d
	andl	$7, %r8d
	movzbl	224(%rsp,%r8,4), %r8d
	movb	%r8b, (%rdi,%rcx)
	leaq	(%rax,%rdx), %rcx
	incq	%rdx
	decq	%rsi
	jne	.LBB1_29
	.p2align	4
.LBB1_30:
	cmpq	176(%rsp), %r13
	jae	.LBB1_32
	addq	152(%rsp), %r9
	movq	%r9, %rdi
	xorl	%esi, %esi
	movq	160(%rsp), %rdx
	vzeroupper
	callq	memset@PLT
	vmovd	.LCPI1_9(%rip), %xmm5
	vbroadcastss	.LCPI1_6(%rip), %ymm4
	jmp	.LBB1_32
	.p2align	4
.LBB1_33:
	leaq	392(%rsp), %rax
	movq	120(%rsp), %r14
	movq	%r14, %rcx
	leaq	4232(%rsp), %rdx
	xorl	%esi, %esi
	movq	96(%rsp), %r12
	movq	88(%rsp), %r10
	movq	80(%rsp), %r11
	movq	104(%rsp), %rbx
	jmp	.LBB1_34
	.p2align	4
.LBB1_48:
	incq	%rsi
	addq	$2, %rdx
	addq	$32, %rcx
	addq	$2, %rax
	cmpq	%rbx, %rsi
	je	.LBB1_49
.LBB1_34:
	testq	%r15, %r15
	je	.LBB1_48
	cmpq	$3, %r15
	ja	.LBB1_39
	xorl	%edi, %edi
	jmp	.LBB1_37
	.p2align	4
.LBB1_39:
	cmpq	$16, %r15
	jae	.LBB1_41
	xorl	%r8d, %r8d
	jmp	.LBB1_45
.LBB1_41:
	movq	%rdx, %rdi
	xorl	%r8d, %r8d
	.p2align	4
.LBB1_42:
	movzwl	-3840(%rdi), %r9d
	vmovd	%r9d, %xmm0
	vpinsrw	$1, -3584(%rdi), %xmm0, %xmm0
	vpinsrw	$2, -3328(%rdi), %xmm0, %xmm0
	vpinsrw	$3, -3072(%rdi), %xmm0, %xmm0
	vpinsrw	$4, -2816(%rdi), %xmm0, %xmm0
	vpinsrw	$5, -2560(%rdi), %xmm0, %xmm0
	vpinsrw	$6, -2304(%rdi), %xmm0, %xmm0
	vpinsrw	$7, -2048(%rdi), %xmm0, %xmm0
	movzwl	-1792(%rdi), %r9d
	vmovd	%r9d, %xmm1
	vpinsrw	$1, -1536(%rdi), %xmm1, %xmm1
	vpinsrw	$2, -1280(%rdi), %xmm1, %xmm1
	vpinsrw	$3, -1024(%rdi), %xmm1, %xmm1
	vpinsrw	$4, -768(%rdi), %xmm1, %xmm1
	vpinsrw	$5, -512(%rdi), %xmm1, %xmm1
	vpinsrw	$6, -256(%rdi), %xmm1, %xmm1
	vpinsrw	$7, (%rdi), %xmm1, %xmm1
	vmovdqu	%xmm1, 16(%rcx,%r8,2)
	vmovdqu	%xmm0, (%rcx,%r8,2)
	addq	$16, %r8
	addq	$4096, %rdi
	cmpq	%r8, %r10
	jne	.LBB1_42
	cmpq	%r10, %r15
	je	.LBB1_48
	movq	%r10, %rdi
	movq	%r10, %r8
	testb	$12, %r15b
	je	.LBB1_37
.LBB1_45:
	movq	%r8, %rdi
	shlq	$8, %rdi
	addq	%rax, %rdi
	.p2align	4
.LBB1_46:
	movzwl	(%rdi), %r9d
	vmovd	%r9d, %xmm0
	vpinsrw	$1, 256(%rdi), %xmm0, %xmm0
	vpinsrw	$2, 512(%rdi), %xmm0, %xmm0
	vpinsrw	$3, 768(%rdi), %xmm0, %xmm0
	vmovq	%xmm0, (%rcx,%r8,2)
	addq	$4, %r8
	addq	$1024, %rdi
	cmpq	%r8, %r11
	jne	.LBB1_46
	movq	%r11, %rdi
	cmpq	%r11, %r15
	je	.LBB1_48
.LBB1_37:
	movq	%rdi, %r8
	shlq	$8, %r8
	addq	%rax, %r8
	.p2align	4
.LBB1_38:
	movzwl	(%r8), %r9d
	movw	%r9w, (%rcx,%rdi,2)
	incq	%rdi
	addq	$256, %r8
	cmpq	%rdi, %r15
	jne	.LBB1_38
	jmp	.LBB1_48
.LBB1_50:
	leaq	-40(%rbp), %rsp
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
	leaq	2(,%rdi,2), %rax
	andq	$-4, %rax
	addq	$63, %rax
	andq	$-64, %rax
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
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI3_7:
	.byte	0
	.byte	1
	.byte	4
	.byte	5
	.byte	8
	.byte	9
	.byte	12
	.byte	13
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.byte	16
	.byte	17
	.byte	20
	.byte	21
	.byte	24
	.byte	25
	.byte	28
	.byte	29
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
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
	andq	$-32, %rsp
	subq	$224, %rsp
	movq	%r8, 32(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%rdi, 16(%rsp)
	movq	%rdx, 88(%rsp)
	testq	%rdx, %rdx
	je	.LBB3_30
	movq	%rcx, %r14
	leaq	(%rcx,%rcx), %rax
	leaq	2(,%rcx,2), %r9
	andq	$-4, %r9
	addq	$63, %r9
	andq	$-64, %r9
	addq	$64, %r9
	incq	%rcx
	andq	$-2, %rcx
	movq	%rcx, 80(%rsp)
	addq	%rcx, %rcx
	movq	%rax, 40(%rsp)
	subq	%rax, %rcx
	movq	%rcx, 56(%rsp)
	movq	32(%rsp), %rax
	leaq	(%rax,%r14,2), %rcx
	addq	$64, %rcx
	movq	%rcx, 48(%rsp)
	movl	%r14d, %ecx
	andl	$3, %ecx
	movq	%rcx, (%rsp)
	movq	24(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	%rcx, 72(%rsp)
	leaq	64(%rax), %rbx
	leaq	70(%rax), %r12
	vpbroadcastd	.LCPI3_0(%rip), %ymm3
	vbroadcastss	.LCPI3_6(%rip), %ymm4
	vmovdqa	.LCPI3_7(%rip), %ymm5
	movq	16(%rsp), %r13
	xorl	%r15d, %r15d
	movq	%r9, 8(%rsp)
	vmovdqa	%ymm3, 128(%rsp)
	jmp	.LBB3_2
	.p2align	4
.LBB3_29:
	incq	%r15
	addq	72(%rsp), %r13
	addq	%r9, %rbx
	addq	%r9, %r12
	cmpq	88(%rsp), %r15
	je	.LBB3_30
.LBB3_2:
	vpxor	%xmm0, %xmm0, %xmm0
	cmpq	$8, %r14
	jae	.LBB3_4
	xorl	%eax, %eax
	jmp	.LBB3_6
	.p2align	4
.LBB3_4:
	xorl	%ecx, %ecx
	.p2align	4
.LBB3_5:
	vpand	(%r13,%rcx,4), %ymm3, %ymm1
	vpmaxsd	%ymm1, %ymm0, %ymm0
	leaq	8(%rcx), %rax
	addq	$16, %rcx
	cmpq	%r14, %rcx
	movq	%rax, %rcx
	jbe	.LBB3_5
.LBB3_6:
	movq	%r15, %rcx
	imulq	24(%rsp), %rcx
	movq	16(%rsp), %rdx
	leaq	(%rdx,%rcx,4), %rcx
	movq	%r14, %rdx
	subq	%rax, %rdx
	jbe	.LBB3_8
	leaq	(,%rdx,4), %rsi
	leaq	first_lanes(%rip), %rdi
	subq	%rsi, %rdi
	vmovups	32(%rdi), %ymm1
	vmaskmovps	(%rcx,%rax,4), %ymm1, %ymm1
	vmovd	%edx, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	.LCPI3_1(%rip), %ymm2, %ymm2
	vandps	%ymm3, %ymm1, %ymm1
	vpmaxsd	%ymm1, %ymm0, %ymm1
	vblendvps	%ymm2, %ymm1, %ymm0, %ymm0
.LBB3_8:
	vextractf128	$1, %ymm0, %xmm1
	vpmaxsd	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpmaxsd	%xmm1, %xmm0, %xmm0
	vpshufd	$85, %xmm0, %xmm1
	vpmaxsd	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	vmovss	.LCPI3_2(%rip), %xmm0
	cmpl	$2139095039, %eax
	jg	.LBB3_11
	testl	%eax, %eax
	movl	$0, %edx
	cmovlel	%edx, %eax
	vmovd	%eax, %xmm1
	vmovss	.LCPI3_3(%rip), %xmm0
	vucomiss	%xmm1, %xmm0
	vxorps	%xmm0, %xmm0, %xmm0
	ja	.LBB3_11
	vblendps	$14, .LCPI3_4(%rip), %xmm1, %xmm0
	vbroadcastss	.LCPI3_8(%rip), %xmm2
	vinsertps	$16, %xmm1, %xmm2, %xmm1
	vdivps	%xmm1, %xmm0, %xmm0
.LBB3_11:
	movq	%r9, %r11
	imulq	%r15, %r11
	movq	32(%rsp), %rax
	leaq	(%rax,%r11), %rdi
	vmovss	%xmm0, (%rdi)
	addq	$64, %rdi
	vmovshdup	%xmm0, %xmm0
	vpxor	%xmm1, %xmm1, %xmm1
	vucomiss	%xmm1, %xmm0
	jne	.LBB3_12
	jp	.LBB3_12
	testq	%r14, %r14
	je	.LBB3_27
	xorl	%esi, %esi
	movq	40(%rsp), %rdx
	movq	%r11, 64(%rsp)
	vzeroupper
	callq	memset@PLT
	movq	64(%rsp), %r11
	vmovdqa	.LCPI3_7(%rip), %ymm5
	vbroadcastss	.LCPI3_6(%rip), %ymm4
	vmovaps	128(%rsp), %ymm3
	movq	8(%rsp), %r9
	jmp	.LBB3_27
	.p2align	4
.LBB3_12:
	cmpq	$8, %r14
	jae	.LBB3_16
	xorl	%eax, %eax
	jmp	.LBB3_18
.LBB3_16:
	vbroadcastss	%xmm0, %ymm1
	xorl	%edx, %edx
	.p2align	4
.LBB3_17:
	vmulps	(%r13,%rdx,4), %ymm1, %ymm2
	vaddps	%ymm4, %ymm2, %ymm2
	vpshufb	%ymm5, %ymm2, %ymm2
	vpermq	$232, %ymm2, %ymm2
	vmovdqu	%xmm2, (%rbx,%rdx,2)
	leaq	8(%rdx), %rax
	addq	$16, %rdx
	cmpq	%r14, %rdx
	movq	%rax, %rdx
	jbe	.LBB3_17
.LBB3_18:
	movq	%rax, %rdx
	subq	%r14, %rdx
	jae	.LBB3_27
	leaq	first_lanes(%rip), %rsi
	vmovups	32(%rsi,%rdx,4), %ymm1
	vmaskmovps	(%rcx,%rax,4), %ymm1, %ymm1
	vbroadcastss	%xmm0, %ymm0
	vmulps	%ymm1, %ymm0, %ymm0
	vaddps	%ymm4, %ymm0, %ymm0
	cmpq	$-4, %rdx
	jbe	.LBB3_21
	movq	%rax, %rdx
	xorl	%ecx, %ecx
	cmpq	$0, (%rsp)
	jne	.LBB3_25
	jmp	.LBB3_27
.LBB3_21:
	movq	%rax, %rcx
	orq	(%rsp), %rcx
	movq	%r14, %rdx
	subq	%rcx, %rdx
	leaq	(%r12,%rax,2), %rsi
	xorl	%ecx, %ecx
	.p2align	4
.LBB3_22:
	movl	%ecx, %r8d
	andl	$7, %r8d
	vmovaps	%ymm0, 96(%rsp)
	movl	96(%rsp,%r8,4), %r8d
	movw	%r8w, -6(%rsi,%rcx,2)
	leal	1(%rcx), %r8d
	andl	$7, %r8d
	movl	96(%rsp,%r8,4), %r8d
	movw	%r8w, -4(%rsi,%rcx,2)
	leal	2(%rcx), %r8d
	andl	$7, %r8d
	movl	96(%rsp,%r8,4), %r8d
	movw	%r8w, -2(%rsi,%rcx,2)
	leal	3(%rcx), %r8d
	andl	$7, %r8d
	movl	96(%rsp,%r8,4), %r8d
	movw	%r8w, (%rsi,%rcx,2)
	addq	$4, %rcx
	cmpq	%rdx, %rcx
	jne	.LBB3_22
	movq	%rcx, %rdx
	addq	%rax, %rdx
	cmpq	$0, (%rsp)
	je	.LBB3_27
.LBB3_25:
	orq	$1, %rax
	movq	(%rsp), %rsi
	.p2align	4
.LBB3_26:
	vmovaps	%ymm0, 160(%rsp)
	movl	%ecx, %r8d
	andl	$7, %r8d
	movl	160(%rsp,%r8,4), %r8d
	movw	%r8w, (%rdi,%rdx,2)
	leaq	(%rax,%rcx), %rdx
	incq	%rcx
	decq	%rsi
	jne	.LBB3_26
	.p2align	4
.LBB3_27:
	cmpq	80(%rsp), %r14
	jae	.LBB3_29
	addq	48(%rsp), %r11
	movq	%r11, %rdi
	xorl	%esi, %esi
	movq	56(%rsp), %rdx
	vzeroupper
	callq	memset@PLT
	vmovdqa	.LCPI3_7(%rip), %ymm5
	vbroadcastss	.LCPI3_6(%rip), %ymm4
	vmovaps	128(%rsp), %ymm3
	movq	8(%rsp), %r9
	jmp	.LBB3_29
.LBB3_30:
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
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI4_0:
	.long	0x3fb8aa3b
.LCPI4_1:
	.long	0xff800000
.LCPI4_3:
	.long	0xcb400000
.LCPI4_4:
	.long	0x3f318000
.LCPI4_5:
	.long	0xb95e8083
.LCPI4_6:
	.long	0x3c091d10
.LCPI4_7:
	.long	0x3ab511e8
.LCPI4_8:
	.long	0x3d2aac79
.LCPI4_9:
	.long	0x3e2aaa49
.LCPI4_10:
	.long	0x3efffffe
.LCPI4_11:
	.long	0x3f800000
.LCPI4_12:
	.long	0xc2aeac4f
.LCPI4_13:
	.long	0x42fe0000
.LCPI4_14:
	.long	0x4b400000
.LCPI4_15:
	.long	0x395e8083
.LCPI4_16:
	.long	0x80000000
.LCPI4_17:
	.long	0xc1f00000
.LCPI4_18:
	.long	0x3d650a20
.LCPI4_19:
	.long	0x3c1ccbeb
.LCPI4_20:
	.long	0x3e76036d
.LCPI4_21:
	.long	0x3f31706e
.LCPI4_22:
	.long	0x3f7ffff4
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI4_2:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI4_23:
	.byte	0
	.byte	1
	.byte	4
	.byte	5
	.byte	8
	.byte	9
	.byte	12
	.byte	13
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.byte	16
	.byte	17
	.byte	20
	.byte	21
	.byte	24
	.byte	25
	.byte	28
	.byte	29
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
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
	subq	$440, %rsp
	movq	%r8, 80(%rsp)
	movq	%rsi, 16(%rsp)
	movq	%rdi, 8(%rsp)
	cmpq	$0, 496(%rsp)
	je	.LBB4_23
	movq	528(%rsp), %r12
	movq	520(%rsp), %rax
	movq	512(%rsp), %r10
	movq	504(%rsp), %r8
	vbroadcastss	%xmm0, %ymm12
	vmulss	.LCPI4_0(%rip), %xmm0, %xmm0
	vbroadcastss	%xmm0, %ymm13
	addq	$64, %rax
	movq	%rax, 24(%rsp)
	movq	8(%rsp), %rbp
	leaq	32(%rbp), %r13
	movq	16(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, 48(%rsp)
	leaq	(,%r10,4), %rax
	movq	%rax, 32(%rsp)
	vbroadcastss	.LCPI4_3(%rip), %ymm10
	vbroadcastss	.LCPI4_11(%rip), %ymm0
	vmovups	%ymm0, 304(%rsp)
	xorl	%r11d, %r11d
	vmovdqa	.LCPI4_2(%rip), %ymm1
	movq	%r9, 72(%rsp)
	movq	%rcx, 64(%rsp)
	movq	%rdx, 56(%rsp)
	vmovups	%ymm12, 368(%rsp)
	vmovups	%ymm13, 336(%rsp)
	jmp	.LBB4_2
	.p2align	4
.LBB4_21:
	vxorps	%xmm4, %xmm4, %xmm4
	vbroadcastss	.LCPI4_3(%rip), %ymm10
.LBB4_22:
	movq	80(%rsp), %rax
	vmovss	(%rax,%r11,4), %xmm0
	vpermpd	$236, %ymm4, %ymm1
	vpermpd	$230, %ymm4, %ymm2
	vextractf128	$1, %ymm4, %xmm3
	vaddps	%xmm4, %xmm3, %xmm3
	vshufps	$233, %xmm3, %xmm3, %xmm3
	vshufps	$227, %xmm2, %xmm2, %xmm2
	vshufps	$227, %xmm1, %xmm1, %xmm1
	vaddps	%xmm1, %xmm2, %xmm1
	vaddps	%xmm1, %xmm3, %xmm1
	vmovshdup	%xmm1, %xmm2
	vaddss	%xmm2, %xmm1, %xmm1
	movq	72(%rsp), %r9
	vfmadd231ss	(%r9,%r11,4), %xmm0, %xmm1
	vmovss	%xmm1, (%rax,%r11,4)
	incq	%r11
	movq	96(%rsp), %r13
	movq	48(%rsp), %rax
	addq	%rax, %r13
	movq	88(%rsp), %rbp
	addq	%rax, %rbp
	cmpq	496(%rsp), %r11
	movq	64(%rsp), %rcx
	movq	56(%rsp), %rdx
	vmovdqa	.LCPI4_2(%rip), %ymm1
	je	.LBB4_23
.LBB4_2:
	movq	%r8, %r14
	testq	%rdx, %rdx
	je	.LBB4_4
	movslq	(%rdx,%r11,4), %rax
	cmpq	%rax, %r8
	movq	%rax, %rsi
	cmovbq	%r8, %rsi
	testq	%rax, %rax
	movl	$0, %r14d
	cmovnsq	%rsi, %r14
.LBB4_4:
	movq	%r11, (%rsp)
	vmovss	(%rcx,%r11,4), %xmm7
	vbroadcastss	.LCPI4_1(%rip), %ymm0
	vmovups	%ymm0, 176(%rsp)
	vmovups	%ymm0, 208(%rsp)
	vmovaps	%xmm7, %xmm0
	testq	%r14, %r14
	movq	%r14, 40(%rsp)
	je	.LBB4_17
	movq	%r14, %rax
	movq	%rbp, %r15
	movq	%r13, %rdx
	vmovaps	%xmm7, %xmm0
	xorl	%esi, %esi
	xorl	%edi, %edi
	jmp	.LBB4_6
	.p2align	4
.LBB4_16:
	vmaxps	%ymm3, %ymm2, %ymm2
	vextractf128	$1, %ymm2, %xmm3
	vmaxps	%xmm3, %xmm2, %xmm4
	vshufpd	$1, %xmm2, %xmm2, %xmm2
	vshufpd	$1, %xmm3, %xmm3, %xmm3
	vmaxps	%xmm3, %xmm2, %xmm2
	vmaxps	%xmm2, %xmm4, %xmm2
	vmovshdup	%xmm2, %xmm3
	vmaxss	%xmm3, %xmm2, %xmm2
	vmovss	%xmm2, 176(%rsp,%rdi,4)
	vmaxss	%xmm0, %xmm2, %xmm0
	movq	512(%rsp), %r10
	addq	%r10, %rsi
	incq	%rdi
	movq	32(%rsp), %r8
	addq	%r8, %rdx
	addq	%r8, %r15
	subq	%r10, %rax
	movq	40(%rsp), %r14
	cmpq	%r14, %rsi
	jae	.LBB4_17
.LBB4_6:
	cmpq	%rax, %r10
	movq	%rax, %r8
	cmovbq	%r10, %r8
	subq	%rsi, %r14
	cmpq	%r10, %r14
	cmovaeq	%r10, %r14
	cmpq	$16, %r14
	jae	.LBB4_12
	xorl	%r10d, %r10d
	vbroadcastss	.LCPI4_1(%rip), %ymm2
	vmovaps	%ymm2, %ymm3
	jmp	.LBB4_8
	.p2align	4
.LBB4_12:
	xorl	%r11d, %r11d
	vbroadcastss	.LCPI4_1(%rip), %ymm3
	vmovaps	%ymm3, %ymm2
	.p2align	4
.LBB4_13:
	vmulps	-32(%rdx,%r11,4), %ymm12, %ymm4
	vmaxps	%ymm2, %ymm4, %ymm2
	vmulps	(%rdx,%r11,4), %ymm12, %ymm4
	vmaxps	%ymm3, %ymm4, %ymm3
	leaq	16(%r11), %r10
	addq	$32, %r11
	cmpq	%r14, %r11
	movq	%r10, %r11
	jbe	.LBB4_13
.LBB4_8:
	cmpq	%r14, %r10
	jae	.LBB4_16
	leaq	(,%r8,4), %rbx
	leaq	first_lanes(%rip), %r11
	subq	%rbx, %r11
	addq	$32, %r11
	leaq	(%r15,%r10,4), %rbx
	subq	%r10, %r8
	jmp	.LBB4_10
	.p2align	4
.LBB4_14:
	vmovups	(%r11,%r10,4), %ymm4
	vmaskmovps	(%rbx), %ymm4, %ymm4
	vmulps	%ymm4, %ymm12, %ymm4
	vmovd	%r8d, %xmm5
	vpbroadcastd	%xmm5, %ymm5
	vpcmpgtd	%ymm1, %ymm5, %ymm5
	vbroadcastss	.LCPI4_1(%rip), %ymm6
	vblendvps	%ymm5, %ymm4, %ymm6, %ymm4
.LBB4_15:
	vmaxps	%ymm2, %ymm4, %ymm2
	addq	$8, %r10
	addq	$32, %rbx
	addq	$-8, %r8
	cmpq	%r14, %r10
	jae	.LBB4_16
.LBB4_10:
	cmpq	$8, %r8
	jb	.LBB4_14
	vmulps	(%rbx), %ymm12, %ymm4
	jmp	.LBB4_15
	.p2align	4
.LBB4_17:
	vbroadcastss	%xmm0, %ymm6
	vmovups	176(%rsp), %ymm3
	vmovups	208(%rsp), %ymm2
	vsubps	%ymm6, %ymm3, %ymm4
	vbroadcastss	.LCPI4_0(%rip), %ymm15
	vmovaps	%ymm15, %ymm5
	vmovaps	%ymm15, %ymm14
	vfmsub213ps	%ymm10, %ymm4, %ymm5
	vmovss	%xmm7, 112(%rsp)
	vaddps	%ymm5, %ymm10, %ymm7
	vbroadcastss	.LCPI4_4(%rip), %ymm11
	vmovaps	%ymm11, %ymm8
	vfnmadd213ps	%ymm4, %ymm7, %ymm8
	vbroadcastss	.LCPI4_5(%rip), %ymm1
	vfnmadd231ps	%ymm7, %ymm1, %ymm8
	vbroadcastss	.LCPI4_7(%rip), %ymm9
	vbroadcastss	.LCPI4_6(%rip), %ymm15
	vfmadd213ps	%ymm15, %ymm8, %ymm9
	vbroadcastss	.LCPI4_8(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm8, %ymm9
	vbroadcastss	.LCPI4_9(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm8, %ymm9
	vbroadcastss	.LCPI4_10(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm8, %ymm9
	vmulps	%ymm8, %ymm8, %ymm7
	vfmadd213ps	%ymm8, %ymm9, %ymm7
	vsubps	%ymm6, %ymm2, %ymm6
	vmovaps	%ymm14, %ymm8
	vfmsub213ps	%ymm10, %ymm6, %ymm8
	vaddps	%ymm10, %ymm8, %ymm9
	vmovaps	%ymm11, %ymm10
	vfnmadd213ps	%ymm6, %ymm9, %ymm10
	vfnmadd231ps	%ymm9, %ymm1, %ymm10
	vbroadcastss	.LCPI4_7(%rip), %ymm9
	vfmadd213ps	%ymm15, %ymm10, %ymm9
	vbroadcastss	.LCPI4_8(%rip), %ymm1
	vfmadd213ps	%ymm1, %ymm10, %ymm9
	vbroadcastss	.LCPI4_9(%rip), %ymm1
	vfmadd213ps	%ymm1, %ymm10, %ymm9
	vbroadcastss	.LCPI4_10(%rip), %ymm1
	vfmadd213ps	%ymm1, %ymm10, %ymm9
	vmulps	%ymm10, %ymm10, %ymm11
	vfmadd213ps	%ymm10, %ymm9, %ymm11
	vbroadcastss	.LCPI4_11(%rip), %ymm1
	vaddps	%ymm1, %ymm7, %ymm7
	vpslld	$23, %ymm5, %ymm5
	vmovdqu	304(%rsp), %ymm9
	vpaddd	%ymm5, %ymm9, %ymm5
	vmulps	%ymm5, %ymm7, %ymm5
	vbroadcastss	.LCPI4_1(%rip), %ymm14
	vcmpeqps	%ymm3, %ymm14, %ymm7
	vbroadcastss	.LCPI4_12(%rip), %ymm10
	vcmpltps	%ymm10, %ymm4, %ymm4
	vbroadcastss	.LCPI4_13(%rip), %ymm15
	vdivps	%ymm15, %ymm5, %ymm5
	vorps	%ymm4, %ymm7, %ymm4
	vandnps	%ymm5, %ymm4, %ymm4
	vmovups	%ymm4, 240(%rsp)
	vbroadcastss	.LCPI4_0(%rip), %ymm4
	vmulps	%ymm4, %ymm3, %ymm3
	vandnps	%ymm3, %ymm7, %ymm3
	vmovss	112(%rsp), %xmm7
	vmovups	%ymm3, 176(%rsp)
	vaddps	%ymm1, %ymm11, %ymm3
	vpslld	$23, %ymm8, %ymm4
	vpaddd	%ymm4, %ymm9, %ymm4
	vmulps	%ymm4, %ymm3, %ymm3
	vcmpeqps	%ymm2, %ymm14, %ymm4
	vcmpltps	%ymm10, %ymm6, %ymm5
	vdivps	%ymm15, %ymm3, %ymm3
	vorps	%ymm5, %ymm4, %ymm5
	vandnps	%ymm3, %ymm5, %ymm3
	vmovups	%ymm3, 272(%rsp)
	vbroadcastss	.LCPI4_0(%rip), %ymm1
	vmulps	%ymm1, %ymm2, %ymm2
	vandnps	%ymm2, %ymm4, %ymm2
	vmovups	%ymm2, 208(%rsp)
	vxorps	%xmm2, %xmm2, %xmm2
	vmovss	.LCPI4_1(%rip), %xmm1
	vucomiss	%xmm7, %xmm1
	vbroadcastss	.LCPI4_14(%rip), %ymm6
	jae	.LBB4_20
	vucomiss	%xmm0, %xmm7
	vmovss	.LCPI4_11(%rip), %xmm2
	jne	.LBB4_19
	jnp	.LBB4_20
.LBB4_19:
	vsubss	%xmm0, %xmm7, %xmm1
	vbroadcastss	%xmm1, %ymm2
	vbroadcastss	.LCPI4_0(%rip), %ymm3
	vfmadd213ps	%ymm6, %ymm3, %ymm2
	vaddss	.LCPI4_3(%rip), %xmm2, %xmm3
	vmovaps	%xmm1, %xmm4
	vfnmadd231ss	.LCPI4_4(%rip), %xmm3, %xmm4
	vfmadd231ss	.LCPI4_15(%rip), %xmm3, %xmm4
	vmovss	.LCPI4_7(%rip), %xmm3
	vfmadd213ss	.LCPI4_6(%rip), %xmm4, %xmm3
	vfmadd213ss	.LCPI4_8(%rip), %xmm4, %xmm3
	vfmadd213ss	.LCPI4_9(%rip), %xmm4, %xmm3
	vfmadd213ss	.LCPI4_10(%rip), %xmm4, %xmm3
	vmulss	%xmm4, %xmm4, %xmm5
	vfmadd213ss	%xmm4, %xmm3, %xmm5
	vpslld	$23, %xmm2, %xmm2
	vpbroadcastd	.LCPI4_11(%rip), %xmm3
	vpaddd	%xmm3, %xmm2, %xmm2
	vaddss	.LCPI4_11(%rip), %xmm5, %xmm3
	vmulss	%xmm2, %xmm3, %xmm2
	vcmpltss	.LCPI4_12(%rip), %xmm1, %xmm1
	vandnps	%xmm2, %xmm1, %xmm2
	.p2align	4
.LBB4_20:
	movq	%r13, 96(%rsp)
	movq	(%rsp), %r11
	vmovss	%xmm2, (%r9,%r11,4)
	vmovss	%xmm0, (%rcx,%r11,4)
	movq	504(%rsp), %r8
	testq	%r8, %r8
	vbroadcastss	.LCPI4_17(%rip), %ymm5
	vbroadcastss	.LCPI4_18(%rip), %ymm7
	vbroadcastss	.LCPI4_19(%rip), %ymm8
	vbroadcastss	.LCPI4_20(%rip), %ymm9
	vbroadcastss	.LCPI4_21(%rip), %ymm11
	vbroadcastss	.LCPI4_22(%rip), %ymm15
	movq	%rbp, 88(%rsp)
	je	.LBB4_21
	movq	%r11, %rax
	imulq	16(%rsp), %rax
	movq	8(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 104(%rsp)
	vxorps	%xmm3, %xmm3, %xmm3
	movq	%r8, %r14
	movq	24(%rsp), %r13
	xorl	%r15d, %r15d
	xorl	%ebx, %ebx
	vbroadcastss	.LCPI4_3(%rip), %ymm10
	jmp	.LBB4_25
	.p2align	4
.LBB4_34:
	vfmadd213ps	%ymm3, %ymm14, %ymm4
	vmovss	%xmm14, (%r12)
	addq	%r10, %rbx
	incq	%r15
	addq	32(%rsp), %rbp
	movq	528(%rsp), %r12
	addq	%r12, %r13
	subq	%r10, %r14
	vmovaps	%ymm4, %ymm3
	movq	504(%rsp), %r8
	cmpq	%r8, %rbx
	jae	.LBB4_22
.LBB4_25:
	movq	%r8, %rcx
	subq	%rbx, %rcx
	cmpq	%r10, %rcx
	cmovaeq	%r10, %rcx
	movq	40(%rsp), %rax
	movq	%rax, %rdx
	subq	%rbx, %rdx
	cmpq	%rcx, %rdx
	cmovaeq	%rcx, %rdx
	cmpq	%rbx, %rax
	movl	$0, %eax
	cmovbeq	%rax, %rdx
	cmpq	%r14, %r10
	movq	%r14, %rdi
	cmovbq	%r10, %rdi
	movq	%r10, %rsi
	imulq	%r15, %rsi
	movq	%r8, %rax
	subq	%rsi, %rax
	cmpq	%rax, %r10
	cmovbq	%r10, %rax
	vmovss	176(%rsp,%r15,4), %xmm0
	movl	$8, %esi
	movl	$0, %r8d
	vxorps	%xmm4, %xmm4, %xmm4
	cmpq	$8, %rdx
	vmovups	%ymm3, 112(%rsp)
	jb	.LBB4_29
	leaq	2(,%rdi,2), %rsi
	andq	$-4, %rsi
	addq	$63, %rsi
	andq	$-64, %rsi
	addq	$64, %rsi
	imulq	%r11, %rsi
	addq	%r13, %rsi
	vbroadcastss	.LCPI4_16(%rip), %xmm1
	vmovaps	%xmm0, 144(%rsp)
	vxorps	%xmm1, %xmm0, %xmm1
	vbroadcastss	%xmm1, %ymm1
	xorl	%r8d, %r8d
	vmovdqa	.LCPI4_23(%rip), %ymm0
	.p2align	4
.LBB4_27:
	movq	%r8, %rdi
	vmovups	(%rbp,%r8,4), %ymm2
	vfmadd132ps	%ymm13, %ymm1, %ymm2
	vmaxps	%ymm2, %ymm5, %ymm2
	vaddps	%ymm6, %ymm2, %ymm3
	vmovaps	%ymm4, %ymm14
	vaddps	%ymm3, %ymm10, %ymm4
	vsubps	%ymm4, %ymm2, %ymm2
	vmovaps	%ymm8, %ymm4
	vfmadd213ps	%ymm7, %ymm2, %ymm4
	vfmadd213ps	%ymm9, %ymm2, %ymm4
	vfmadd213ps	%ymm11, %ymm2, %ymm4
	vpslld	$23, %ymm3, %ymm3
	vfmadd213ps	%ymm15, %ymm2, %ymm4
	vpbroadcastd	.LCPI4_13(%rip), %ymm2
	vpaddd	%ymm2, %ymm3, %ymm2
	vfmadd213ps	%ymm6, %ymm4, %ymm2
	vpshufb	%ymm0, %ymm2, %ymm3
	vpermq	$232, %ymm3, %ymm3
	vaddps	%ymm2, %ymm10, %ymm2
	vmovdqu	%xmm3, (%rsi,%r8,2)
	vaddps	%ymm2, %ymm14, %ymm4
	addq	$8, %r8
	addq	$16, %rdi
	cmpq	%rdx, %rdi
	jbe	.LBB4_27
	leaq	8(%r8), %rsi
	vmovups	112(%rsp), %ymm3
	vmovaps	144(%rsp), %xmm0
.LBB4_29:
	movq	%r12, %rdi
	imulq	%r15, %rdi
	movq	520(%rsp), %r9
	addq	%rdi, %r9
	leaq	2(,%rcx,2), %r12
	andq	$-4, %r12
	addq	$63, %r12
	andq	$-64, %r12
	addq	$64, %r12
	imulq	%r11, %r12
	addq	%r9, %r12
	vbroadcastss	240(%rsp,%r15,4), %ymm14
	subq	%r8, %rdx
	jbe	.LBB4_30
	movq	104(%rsp), %r9
	leaq	(%r9,%rbx,4), %r9
	leaq	(,%rdx,4), %r10
	leaq	first_lanes(%rip), %r11
	subq	%r10, %r11
	movq	512(%rsp), %r10
	vmovups	32(%r11), %ymm1
	movq	(%rsp), %r11
	vmaskmovps	(%r9,%r8,4), %ymm1, %ymm1
	vbroadcastss	%xmm0, %ymm0
	vfmsub231ps	%ymm1, %ymm13, %ymm0
	vmaxps	%ymm0, %ymm5, %ymm0
	vaddps	%ymm6, %ymm0, %ymm1
	vaddps	%ymm1, %ymm10, %ymm2
	vsubps	%ymm2, %ymm0, %ymm0
	vmovaps	%ymm8, %ymm2
	vfmadd213ps	%ymm7, %ymm0, %ymm2
	vfmadd213ps	%ymm9, %ymm0, %ymm2
	vfmadd213ps	%ymm11, %ymm0, %ymm2
	vfmadd213ps	%ymm15, %ymm0, %ymm2
	vpslld	$23, %ymm1, %ymm0
	vpbroadcastd	.LCPI4_13(%rip), %ymm1
	vpaddd	%ymm1, %ymm0, %ymm0
	vfmadd213ps	%ymm6, %ymm2, %ymm0
	vmovd	%edx, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	.LCPI4_2(%rip), %ymm1, %ymm1
	vblendvps	%ymm1, %ymm0, %ymm6, %ymm0
	vpshufb	.LCPI4_23(%rip), %ymm0, %ymm1
	vpermq	$232, %ymm1, %ymm1
	vmovdqu	%xmm1, 64(%r12,%r8,2)
	vaddps	%ymm0, %ymm10, %ymm0
	vaddps	%ymm0, %ymm4, %ymm4
	cmpq	%rcx, %rsi
	jae	.LBB4_34
	jmp	.LBB4_33
	.p2align	4
.LBB4_30:
	movq	%r8, %rsi
	cmpq	%rcx, %rsi
	jae	.LBB4_34
.LBB4_33:
	addq	24(%rsp), %rdi
	leaq	2(,%rax,2), %rcx
	andq	$-4, %rcx
	addq	$63, %rcx
	andq	$-64, %rcx
	addq	$64, %rcx
	imulq	%r11, %rcx
	addq	%rdi, %rcx
	leaq	(%rcx,%rsi,2), %rdi
	leaq	8(%rsi), %rcx
	cmpq	%rcx, %rax
	cmovaq	%rax, %rcx
	notq	%rsi
	addq	%rcx, %rsi
	andq	$-8, %rsi
	leaq	16(,%rsi,2), %rdx
	xorl	%esi, %esi
	vmovups	%ymm4, 144(%rsp)
	vmovups	%ymm14, 400(%rsp)
	vzeroupper
	callq	memset@PLT
	vmovups	400(%rsp), %ymm14
	vmovups	144(%rsp), %ymm4
	vmovups	112(%rsp), %ymm3
	vbroadcastss	.LCPI4_22(%rip), %ymm15
	vbroadcastss	.LCPI4_21(%rip), %ymm11
	vbroadcastss	.LCPI4_20(%rip), %ymm9
	vbroadcastss	.LCPI4_19(%rip), %ymm8
	vbroadcastss	.LCPI4_18(%rip), %ymm7
	vbroadcastss	.LCPI4_14(%rip), %ymm6
	vbroadcastss	.LCPI4_17(%rip), %ymm5
	movq	(%rsp), %r11
	vbroadcastss	.LCPI4_3(%rip), %ymm10
	vmovups	336(%rsp), %ymm13
	vmovups	368(%rsp), %ymm12
	movq	512(%rsp), %r10
	jmp	.LBB4_34
.LBB4_23:
	addq	$440, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end4:
	.size	prepare_softmax, .Lfunc_end4-prepare_softmax
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
	subq	$832, %rsp
	movq	%rcx, 312(%rsp)
	movq	%rdx, 80(%rsp)
	movq	%rdi, 104(%rsp)
	cmpq	$524288, %rsi
	ja	.LBB5_1
	movl	$524288, %eax
	xorl	%edx, %edx
	movq	%rsi, %rdi
	divl	%esi
	jmp	.LBB5_3
.LBB5_1:
	movq	%rsi, %rdi
	xorl	%eax, %eax
.LBB5_3:
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
	movq	80(%rsp), %rax
	leaq	(%rax,%rsi), %rcx
	decq	%rcx
	movq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB5_4
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rsi
	movq	%rax, %r10
	cmpq	%rcx, %rsi
	ja	.LBB5_97
	jmp	.LBB5_7
.LBB5_4:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %r10d
	cmpq	%rcx, %rsi
	jbe	.LBB5_7
.LBB5_97:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB5_7:
	movq	%rdi, %rdx
	movq	40(%rbp), %r11
	movq	24(%rbp), %rcx
	movq	16(%rbp), %rsi
	movq	%r8, %rax
	shlq	$4, %rax
	addq	$16, %rax
	andq	$-32, %rax
	addq	$191, %rax
	andq	$-64, %rax
	movq	%rax, 216(%rsp)
	incq	%r8
	movq	%r8, %rax
	shrq	%rax
	movq	%rax, 96(%rsp)
	movq	%r8, 296(%rsp)
	shrq	$2, %r8
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
	jmp	.LBB5_9
	.p2align	4
.LBB5_8:
	movq	184(%rsp), %r10
	movq	192(%rsp), %rdi
	cmpq	%r10, %rdi
	jae	.LBB5_97
.LBB5_9:
	movq	%rdx, %rsi
	movq	%rdi, %rax
	imulq	80(%rsp), %rax
	movq	%rax, %rcx
	orq	%r10, %rcx
	shrq	$32, %rcx
	je	.LBB5_10
	xorl	%edx, %edx
	divq	%r10
	jmp	.LBB5_12
	.p2align	4
.LBB5_10:
	xorl	%edx, %edx
	divl	%r10d
.LBB5_12:
	movq	%rax, 88(%rsp)
	incq	%rdi
	movq	%rdi, 192(%rsp)
	testq	%r9, %r9
	movq	%rsi, %rdx
	je	.LBB5_8
	movq	192(%rsp), %rax
	imulq	80(%rsp), %rax
	movq	%rax, %rcx
	movq	184(%rsp), %rdi
	orq	%rdi, %rcx
	shrq	$32, %rcx
	je	.LBB5_14
	xorl	%edx, %edx
	divq	%rdi
	jmp	.LBB5_16
	.p2align	4
.LBB5_14:
	xorl	%edx, %edx
	divl	%edi
.LBB5_16:
	subq	88(%rsp), %rax
	movq	%rax, 288(%rsp)
	addq	$5, %rax
	movq	%rax, 208(%rsp)
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rdx, %rdi
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
	jmp	.LBB5_17
	.p2align	4
.LBB5_96:
	addq	$64, 224(%rsp)
	addq	$64, 232(%rsp)
	movq	320(%rsp), %rax
	movq	%rax, %r8
	movq	304(%rsp), %r9
	cmpq	%r9, %rax
	jae	.LBB5_8
.LBB5_17:
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
	cmpq	$128, 296(%rsp)
	movq	%rbx, 64(%rsp)
	movq	%r10, 320(%rsp)
	jb	.LBB5_24
	testq	%rax, %rax
	je	.LBB5_24
	cmpq	$24, 208(%rsp)
	jb	.LBB5_24
	movq	%rdx, %rsi
	movq	%rax, %rcx
	movq	280(%rsp), %r8
	orq	%r8, %rcx
	shrq	$32, %rcx
	je	.LBB5_21
	xorl	%edx, %edx
	divq	%r8
	movq	%rax, %rdx
	jmp	.LBB5_23
	.p2align	4
.LBB5_24:
	movq	56(%rsp), %rax
	movq	%rax, 120(%rsp)
	movq	$0, 128(%rsp)
	cmpq	$6, 208(%rsp)
	jb	.LBB5_96
	xorl	%r8d, %r8d
	movq	56(%rsp), %r9
	movq	64(%rsp), %rbx
	jmp	.LBB5_26
.LBB5_21:
	xorl	%edx, %edx
	divl	%r8d
	movl	%eax, %edx
.LBB5_23:
	movq	216(%rsp), %rax
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rax), %r9
	cmpq	$64, %rdx
	movl	$64, %eax
	cmovaeq	%rax, %rdx
	movq	%r9, 120(%rsp)
	movq	%rdx, %r8
	movq	%rdx, 128(%rsp)
	movq	%rsi, %rdx
.LBB5_26:
	movq	%rdx, %rcx
	movq	288(%rsp), %rax
	movq	%rax, %rdx
	orq	%rdi, %rdx
	shrq	$32, %rdx
	je	.LBB5_27
	xorl	%edx, %edx
	divq	%rdi
	movq	%rdx, 256(%rsp)
	jmp	.LBB5_29
	.p2align	4
.LBB5_27:
	xorl	%edx, %edx
	divl	%edi
	movq	%rdx, 256(%rsp)
.LBB5_29:
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
	setae	%r14b
	orb	%al, %r14b
	andb	%r14b, %dil
	movb	%dil, 39(%rsp)
	imulq	200(%rsp), %r8
	movq	%r8, 360(%rsp)
	movq	%rbx, %rax
	negq	%rax
	movq	%rax, 264(%rsp)
	leaq	-8(%rbx), %rax
	movl	$8, %edx
	subq	%rbx, %rdx
	movq	%rdx, 336(%rsp)
	movq	%rax, %rbx
	movq	88(%rsp), %r12
	xorl	%r8d, %r8d
	movq	%rcx, %rdx
	movq	%rax, 112(%rsp)
	jmp	.LBB5_30
.LBB5_37:
	movq	%r12, %rsi
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
.LBB5_95:
	movq	376(%rsp), %r9
	addq	360(%rsp), %r9
	movq	%r9, 120(%rsp)
	movq	368(%rsp), %r8
	incq	%r8
	addq	48(%rsp), %r12
	movq	344(%rsp), %rdi
	cmpq	%rdi, %r8
	movq	328(%rsp), %rdx
	jae	.LBB5_96
.LBB5_30:
	cmpq	256(%rsp), %r8
	movq	248(%rsp), %rdi
	adcq	$0, %rdi
	movq	%r12, %rax
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
	jb	.LBB5_46
	testq	%r11, %r11
	je	.LBB5_34
	movq	(%r11), %rax
	testq	%rax, %rax
	je	.LBB5_34
	movq	72(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 152(%rsp)
.LBB5_34:
	cmpl	$0, 32(%rbp)
	je	.LBB5_36
	movq	%rsi, 160(%rsp)
	movq	24(%rbp), %rax
	movq	%rax, 168(%rsp)
.LBB5_36:
	testq	%r11, %r11
	je	.LBB5_37
	movq	%rsi, 40(%rsp)
	cmpq	$0, 40(%r11)
	je	.LBB5_39
.LBB5_54:
	leaq	384(%rsp), %rax
	movq	%rax, 136(%rsp)
	movq	$16, 144(%rsp)
.LBB5_55:
	movq	%r12, %rsi
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
	jne	.LBB5_62
	movl	8(%r11), %eax
	cmpl	$5, %eax
	je	.LBB5_59
	testl	%eax, %eax
	jne	.LBB5_62
	movq	16(%r11), %rax
	jmp	.LBB5_60
	.p2align	4
.LBB5_46:
	movq	%rsi, 40(%rsp)
	leaq	384(%rsp), %rax
	movq	%rax, 136(%rsp)
	movq	$16, 144(%rsp)
	movq	%r12, %rsi
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
.LBB5_62:
	cmpb	$0, 39(%rsp)
	jne	.LBB5_83
	testq	%r11, %r11
	movq	40(%rsp), %rax
	leaq	384(%rsp), %rcx
	cmovneq	%rcx, %rax
	cmpq	$0, 48(%rsp)
	je	.LBB5_82
	movq	%r13, %rcx
	imulq	%r12, %rcx
	movq	224(%rsp), %rdx
	addq	%rcx, %rdx
	addq	$32, %rax
	addq	232(%rsp), %rcx
	leaq	416(%rsp), %rsi
	movq	48(%rsp), %rdi
	jmp	.LBB5_65
	.p2align	4
.LBB5_80:
	leaq	(,%rbx,4), %r8
	leaq	first_lanes(%rip), %r9
	subq	%r8, %r9
	vmovups	32(%r9), %ymm1
	leaq	first_lanes(%rip), %r9
	vmaskmovps	%ymm0, %ymm1, (%rax)
.LBB5_81:
	addq	$64, %rsi
	addq	%r13, %rdx
	addq	%r10, %rax
	addq	%r13, %rcx
	decq	%rdi
	je	.LBB5_82
.LBB5_65:
	vmovaps	-32(%rsi), %ymm0
	testb	%r14b, %r14b
	jne	.LBB5_70
	cmpq	$8, %r15
	jb	.LBB5_68
	vmovups	(%rcx), %ymm1
	jmp	.LBB5_69
	.p2align	4
.LBB5_68:
	movq	264(%rsp), %r8
	vmovups	32(%r9,%r8,4), %ymm1
	vmaskmovps	(%rcx), %ymm1, %ymm1
.LBB5_69:
	vaddps	%ymm1, %ymm0, %ymm0
.LBB5_70:
	leaq	-32(%rax), %r8
	cmpq	$8, %r15
	jb	.LBB5_72
	vmovups	%ymm0, (%r8)
	cmpq	$9, %r15
	jb	.LBB5_81
	jmp	.LBB5_74
	.p2align	4
.LBB5_72:
	movq	264(%rsp), %rbx
	vmovups	32(%r9,%rbx,4), %ymm1
	movq	112(%rsp), %rbx
	vmaskmovps	%ymm0, %ymm1, (%r8)
	cmpq	$9, %r15
	jb	.LBB5_81
.LBB5_74:
	vmovaps	(%rsi), %ymm0
	testb	%r14b, %r14b
	jne	.LBB5_79
	cmpq	$7, %rbx
	jbe	.LBB5_76
	vmovups	32(%rcx), %ymm1
	jmp	.LBB5_78
.LBB5_76:
	movq	336(%rsp), %r8
	vmovups	32(%r9,%r8,4), %ymm1
	vmaskmovps	(%rdx), %ymm1, %ymm1
.LBB5_78:
	vaddps	%ymm1, %ymm0, %ymm0
.LBB5_79:
	cmpq	$7, %rbx
	jbe	.LBB5_80
	vmovups	%ymm0, (%rax)
	jmp	.LBB5_81
	.p2align	4
.LBB5_82:
	testq	%r11, %r11
	je	.LBB5_95
.LBB5_83:
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
	je	.LBB5_87
	testq	%rdx, %rdx
	leaq	384(%rsp), %rdx
	movq	64(%rsp), %rbx
	movq	48(%rsp), %r10
	je	.LBB5_86
	movl	$16, %esi
	movq	%rdx, %rdi
	movq	%rax, %rdx
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	%rbx
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
.LBB5_86:
	movq	48(%r11), %rsi
	movq	%rsi, %rax
	imulq	%r12, %rax
	leaq	(%rcx,%rax,4), %rax
	leaq	(%rax,%rdi,4), %rdi
	movl	8(%r11), %r8d
	subq	$8, %rsp
	movl	$16, %ecx
	movq	48(%rsp), %r9
	pushq	%rbx
	pushq	%r10
	pushq	24(%rbp)
	vzeroupper
	callq	contrast_avx2_gated
	movq	40(%rbp), %r11
	addq	$32, %rsp
	movq	112(%rsp), %rbx
	jmp	.LBB5_95
	.p2align	4
.LBB5_87:
	cmpl	$0, 32(%r11)
	movq	16(%r11), %rax
	movq	48(%rsp), %r10
	je	.LBB5_90
	testq	%rax, %rax
	je	.LBB5_89
	movq	24(%r11), %r9
	movq	%r9, %rcx
	imulq	%r12, %rcx
	leaq	(%rax,%rcx,4), %rax
	leaq	(%rax,%rdi,4), %r8
	movl	$16, %esi
	leaq	384(%rsp), %rdi
	xorl	%ecx, %ecx
	movq	64(%rsp), %rbx
	pushq	%rbx
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
	pushq	%rbx
	movq	120(%rsp), %rbx
	pushq	56(%rsp)
	pushq	%rsi
	pushq	%rdi
	jmp	.LBB5_94
.LBB5_39:
	movl	8(%r11), %ecx
	testl	%ecx, %ecx
	je	.LBB5_44
	cmpl	$5, %ecx
	jne	.LBB5_54
	cmpl	$0, 32(%r11)
	movq	16(%r11), %rax
	je	.LBB5_42
	testq	%rax, %rax
	movq	%rdx, %r10
	sete	%dl
	cmpl	$0, 32(%rbp)
	sete	%sil
	orb	%dl, %sil
	movq	%r10, %rdx
	je	.LBB5_54
	xorl	%edx, %edx
	cmpl	$5, %ecx
	jne	.LBB5_50
	movl	$1, %edx
	cmpl	$0, 32(%r11)
	je	.LBB5_49
.LBB5_50:
	movl	%edx, 176(%rsp)
	testq	%rax, %rax
	movq	%r10, %rdx
	jne	.LBB5_52
	jmp	.LBB5_55
.LBB5_90:
	movl	8(%r11), %ecx
	movq	24(%r11), %r9
	testq	%rax, %rax
	je	.LBB5_91
	movq	%r9, %rsi
	imulq	%r12, %rsi
	leaq	(%rax,%rsi,4), %rax
	leaq	(%rax,%rdi,4), %r8
	movl	$16, %esi
	leaq	384(%rsp), %rdi
	pushq	64(%rsp)
	pushq	%r10
	pushq	24(%rbp)
	pushq	64(%rsp)
.LBB5_94:
	vzeroupper
	callq	contrast_avx2_epilogue
	movq	40(%rbp), %r11
	addq	$32, %rsp
	jmp	.LBB5_95
.LBB5_89:
	movl	8(%r11), %ecx
	movq	24(%r11), %r9
.LBB5_91:
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
	jmp	.LBB5_95
.LBB5_59:
	cmpl	$0, 32(%r11)
	movq	16(%r11), %rax
	je	.LBB5_61
.LBB5_60:
	cmpl	$0, 32(%rbp)
	je	.LBB5_95
.LBB5_61:
	testq	%rax, %rax
	jne	.LBB5_62
	jmp	.LBB5_95
.LBB5_44:
	cmpl	$0, 32(%rbp)
	setne	%cl
	movq	16(%r11), %rax
	testq	%rax, %rax
	movq	%rdx, %rsi
	setne	%dl
	testb	%dl, %cl
	movq	%rsi, %rdx
	jne	.LBB5_54
	movl	$0, 176(%rsp)
	testq	%rax, %rax
	je	.LBB5_55
.LBB5_52:
	movq	24(%r11), %rcx
	movq	%rdx, %rsi
	movq	%rcx, %rdx
	imulq	%r12, %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	%rsi, %rdx
	movq	72(%rsp), %rsi
	leaq	(%rax,%rsi,4), %rax
	movq	%rax, 160(%rsp)
	movq	%rcx, 168(%rsp)
	jmp	.LBB5_55
.LBB5_42:
	testq	%rax, %rax
	jne	.LBB5_54
	movl	$1, 176(%rsp)
	jmp	.LBB5_55
.LBB5_49:
	xorl	%ecx, %ecx
	testq	%rax, %rax
	sete	%cl
	movl	%ecx, 176(%rsp)
	movq	%r10, %rdx
	jne	.LBB5_52
	jmp	.LBB5_55
.Lfunc_end5:
	.size	multiply, .Lfunc_end5-multiply
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
	ja	.LBB6_76
	pushq	%r14
	pushq	%rbx
	movq	24(%rsp), %rax
	leaq	.LJTI6_0(%rip), %r10
	movslq	(%r10,%rdi,4), %rdi
	addq	%r10, %rdi
	jmpq	*%rdi
.LBB6_2:
	vmovdqu	64(%rcx), %ymm1
	vmovdqu	96(%rcx), %ymm0
	leaq	128(%rcx), %rdi
	leaq	64(%rsi), %rdx
	cmpq	$2, %r8
	jb	.LBB6_5
	movq	8(%r9), %r10
	movq	(%r9), %r9
	.p2align	4
.LBB6_4:
	prefetcht1	(%r9)
	vpmovsxbw	(%rdi), %ymm2
	prefetcht0	4096(%rdi)
	vpmovsxbw	16(%rdi), %ymm3
	prefetcht0	4112(%rdi)
	vpbroadcastd	(%rdx), %ymm4
	vpmaddwd	%ymm2, %ymm4, %ymm2
	vpaddd	%ymm1, %ymm2, %ymm1
	vpmaddwd	%ymm3, %ymm4, %ymm2
	vpmovsxbw	32(%rdi), %ymm3
	vpaddd	%ymm0, %ymm2, %ymm0
	prefetcht0	4128(%rdi)
	vpmovsxbw	48(%rdi), %ymm2
	prefetcht0	4144(%rdi)
	vpbroadcastd	4(%rdx), %ymm4
	vpmaddwd	%ymm3, %ymm4, %ymm3
	vpaddd	%ymm1, %ymm3, %ymm1
	vpmaddwd	%ymm2, %ymm4, %ymm2
	vpaddd	%ymm0, %ymm2, %ymm0
	addq	%r10, %r9
	addq	$64, %rdi
	addq	$8, %rdx
	addq	$-2, %r8
	cmpq	$1, %r8
	ja	.LBB6_4
.LBB6_5:
	testq	%r8, %r8
	je	.LBB6_7
	vpmovsxbw	(%rdi), %ymm2
	prefetcht0	4096(%rdi)
	vpmovsxbw	16(%rdi), %ymm3
	prefetcht0	4112(%rdi)
	vpbroadcastd	(%rdx), %ymm4
	vpmaddwd	%ymm2, %ymm4, %ymm2
	vpaddd	%ymm1, %ymm2, %ymm1
	vpmaddwd	%ymm3, %ymm4, %ymm2
	vpaddd	%ymm0, %ymm2, %ymm0
.LBB6_7:
	movq	16(%rax), %rdi
	movq	24(%rax), %rdx
	cmpl	$0, 40(%rax)
	je	.LBB6_56
	vpxor	%xmm2, %xmm2, %xmm2
	jmp	.LBB6_57
.LBB6_9:
	vmovdqu	64(%rcx), %ymm1
	vmovdqu	96(%rcx), %ymm0
	leaq	64(%rsi), %r11
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi), %r10
	addq	$64, %r10
	leaq	128(%rcx), %rbx
	cmpq	$2, %r8
	jb	.LBB6_44
	movq	8(%r9), %r14
	movq	(%r9), %r9
	vmovdqa	%ymm0, %ymm2
	vmovdqa	%ymm1, %ymm3
	vmovdqa	%ymm0, %ymm4
	vmovdqa	%ymm1, %ymm5
	vmovdqa	%ymm0, %ymm6
	vmovdqa	%ymm1, %ymm7
	vmovdqa	%ymm0, %ymm8
	vmovdqa	%ymm1, %ymm9
	.p2align	4
.LBB6_11:
	prefetcht1	(%r9)
	vpmovsxbw	(%rbx), %ymm10
	prefetcht0	4096(%rbx)
	vpmovsxbw	16(%rbx), %ymm11
	prefetcht0	4112(%rbx)
	vpbroadcastd	(%r11), %ymm12
	vpmaddwd	%ymm10, %ymm12, %ymm13
	vpaddd	%ymm9, %ymm13, %ymm9
	vpmaddwd	%ymm11, %ymm12, %ymm12
	vpaddd	%ymm8, %ymm12, %ymm8
	vpbroadcastd	(%r11,%rdx), %ymm12
	vpmaddwd	%ymm10, %ymm12, %ymm13
	vpaddd	%ymm7, %ymm13, %ymm7
	vpmaddwd	%ymm11, %ymm12, %ymm12
	vpaddd	%ymm6, %ymm12, %ymm6
	vpbroadcastd	(%r11,%rdx,2), %ymm12
	vpmaddwd	%ymm10, %ymm12, %ymm13
	vpaddd	%ymm5, %ymm13, %ymm5
	vpmaddwd	%ymm11, %ymm12, %ymm12
	vpaddd	%ymm4, %ymm12, %ymm4
	vpbroadcastd	(%r10), %ymm12
	vpmaddwd	%ymm10, %ymm12, %ymm13
	vpaddd	%ymm3, %ymm13, %ymm3
	vpmaddwd	%ymm11, %ymm12, %ymm12
	vpaddd	%ymm2, %ymm12, %ymm2
	vpbroadcastd	(%r10,%rdx), %ymm12
	vpmaddwd	%ymm10, %ymm12, %ymm10
	vpaddd	%ymm1, %ymm10, %ymm1
	vpmaddwd	%ymm11, %ymm12, %ymm10
	vpaddd	%ymm0, %ymm10, %ymm0
	vpmovsxbw	32(%rbx), %ymm10
	prefetcht0	4128(%rbx)
	vpmovsxbw	48(%rbx), %ymm11
	prefetcht0	4144(%rbx)
	vpbroadcastd	4(%r11), %ymm12
	vpmaddwd	%ymm10, %ymm12, %ymm13
	vpaddd	%ymm9, %ymm13, %ymm9
	vpmaddwd	%ymm11, %ymm12, %ymm12
	vpaddd	%ymm8, %ymm12, %ymm8
	vpbroadcastd	4(%r11,%rdx), %ymm12
	vpmaddwd	%ymm10, %ymm12, %ymm13
	vpaddd	%ymm7, %ymm13, %ymm7
	vpmaddwd	%ymm11, %ymm12, %ymm12
	vpaddd	%ymm6, %ymm12, %ymm6
	vpbroadcastd	4(%r11,%rdx,2), %ymm12
	vpmaddwd	%ymm10, %ymm12, %ymm13
	vpaddd	%ymm5, %ymm13, %ymm5
	vpmaddwd	%ymm11, %ymm12, %ymm12
	vpaddd	%ymm4, %ymm12, %ymm4
	vpbroadcastd	4(%r10), %ymm12
	vpmaddwd	%ymm10, %ymm12, %ymm13
	vpaddd	%ymm3, %ymm13, %ymm3
	vpmaddwd	%ymm11, %ymm12, %ymm12
	vpaddd	%ymm2, %ymm12, %ymm2
	vpbroadcastd	4(%r10,%rdx), %ymm12
	vpmaddwd	%ymm10, %ymm12, %ymm10
	vpaddd	%ymm1, %ymm10, %ymm1
	vpmaddwd	%ymm11, %ymm12, %ymm10
	vpaddd	%ymm0, %ymm10, %ymm0
	addq	$8, %r11
	addq	$8, %r10
	addq	%r14, %r9
	addq	$64, %rbx
	addq	$-2, %r8
	cmpq	$1, %r8
	ja	.LBB6_11
	testq	%r8, %r8
	je	.LBB6_14
.LBB6_13:
	vpmovsxbw	(%rbx), %ymm10
	prefetcht0	4096(%rbx)
	vpmovsxbw	16(%rbx), %ymm11
	prefetcht0	4112(%rbx)
	vpbroadcastd	(%r11), %ymm12
	vpmaddwd	%ymm10, %ymm12, %ymm13
	vpaddd	%ymm9, %ymm13, %ymm9
	vpmaddwd	%ymm11, %ymm12, %ymm12
	vpaddd	%ymm8, %ymm12, %ymm8
	vpbroadcastd	(%r11,%rdx), %ymm12
	vpmaddwd	%ymm10, %ymm12, %ymm13
	vpaddd	%ymm7, %ymm13, %ymm7
	vpmaddwd	%ymm11, %ymm12, %ymm12
	vpaddd	%ymm6, %ymm12, %ymm6
	vpbroadcastd	(%r11,%rdx,2), %ymm12
	vpmaddwd	%ymm10, %ymm12, %ymm13
	vpaddd	%ymm5, %ymm13, %ymm5
	vpmaddwd	%ymm11, %ymm12, %ymm12
	vpaddd	%ymm4, %ymm12, %ymm4
	vpbroadcastd	(%r10), %ymm12
	vpmaddwd	%ymm10, %ymm12, %ymm13
	vpaddd	%ymm3, %ymm13, %ymm3
	vpmaddwd	%ymm11, %ymm12, %ymm12
	vpaddd	%ymm2, %ymm12, %ymm2
	vpbroadcastd	(%r10,%rdx), %ymm12
	vpmaddwd	%ymm10, %ymm12, %ymm10
	vpaddd	%ymm1, %ymm10, %ymm1
	vpmaddwd	%ymm11, %ymm12, %ymm10
	vpaddd	%ymm0, %ymm10, %ymm0
.LBB6_14:
	movq	16(%rax), %r11
	movq	24(%rax), %r10
	cmpl	$0, 40(%rax)
	je	.LBB6_45
	vpxor	%xmm10, %xmm10, %xmm10
	jmp	.LBB6_46
.LBB6_16:
	vmovdqu	64(%rcx), %ymm5
	vmovdqu	96(%rcx), %ymm4
	leaq	128(%rcx), %r10
	leaq	64(%rsi), %rdi
	cmpq	$2, %r8
	jb	.LBB6_48
	movq	8(%r9), %r11
	movq	(%r9), %r9
	vmovdqa	%ymm5, %ymm3
	vmovdqa	%ymm4, %ymm2
	vmovdqa	%ymm5, %ymm1
	vmovdqa	%ymm4, %ymm0
	.p2align	4
.LBB6_18:
	prefetcht1	(%r9)
	vpmovsxbw	(%r10), %ymm6
	prefetcht0	4096(%r10)
	vpmovsxbw	16(%r10), %ymm7
	prefetcht0	4112(%r10)
	vpbroadcastd	(%rdi), %ymm8
	vpmaddwd	%ymm6, %ymm8, %ymm9
	vpaddd	%ymm5, %ymm9, %ymm5
	vpmaddwd	%ymm7, %ymm8, %ymm8
	vpbroadcastd	(%rdi,%rdx), %ymm9
	vpaddd	%ymm4, %ymm8, %ymm4
	vpmaddwd	%ymm6, %ymm9, %ymm8
	vpaddd	%ymm3, %ymm8, %ymm3
	vpmaddwd	%ymm7, %ymm9, %ymm8
	vpaddd	%ymm2, %ymm8, %ymm2
	vpbroadcastd	(%rdi,%rdx,2), %ymm8
	vpmaddwd	%ymm6, %ymm8, %ymm6
	vpaddd	%ymm1, %ymm6, %ymm1
	vpmaddwd	%ymm7, %ymm8, %ymm6
	vpmovsxbw	32(%r10), %ymm7
	vpaddd	%ymm0, %ymm6, %ymm0
	prefetcht0	4128(%r10)
	vpmovsxbw	48(%r10), %ymm6
	prefetcht0	4144(%r10)
	vpbroadcastd	4(%rdi), %ymm8
	vpmaddwd	%ymm7, %ymm8, %ymm9
	vpaddd	%ymm5, %ymm9, %ymm5
	vpmaddwd	%ymm6, %ymm8, %ymm8
	vpbroadcastd	4(%rdi,%rdx), %ymm9
	vpaddd	%ymm4, %ymm8, %ymm4
	vpmaddwd	%ymm7, %ymm9, %ymm8
	vpaddd	%ymm3, %ymm8, %ymm3
	vpmaddwd	%ymm6, %ymm9, %ymm8
	vpaddd	%ymm2, %ymm8, %ymm2
	vpbroadcastd	4(%rdi,%rdx,2), %ymm8
	vpmaddwd	%ymm7, %ymm8, %ymm7
	vpaddd	%ymm1, %ymm7, %ymm1
	vpmaddwd	%ymm6, %ymm8, %ymm6
	vpaddd	%ymm0, %ymm6, %ymm0
	addq	%r11, %r9
	addq	$64, %r10
	addq	$8, %rdi
	addq	$-2, %r8
	cmpq	$1, %r8
	ja	.LBB6_18
	testq	%r8, %r8
	je	.LBB6_21
.LBB6_20:
	vpmovsxbw	(%r10), %ymm6
	prefetcht0	4096(%r10)
	vpmovsxbw	16(%r10), %ymm7
	prefetcht0	4112(%r10)
	vpbroadcastd	(%rdi), %ymm8
	vpmaddwd	%ymm6, %ymm8, %ymm9
	vpaddd	%ymm5, %ymm9, %ymm5
	vpmaddwd	%ymm7, %ymm8, %ymm8
	vpaddd	%ymm4, %ymm8, %ymm4
	vpbroadcastd	(%rdi,%rdx), %ymm8
	vpmaddwd	%ymm6, %ymm8, %ymm9
	vpaddd	%ymm3, %ymm9, %ymm3
	vpmaddwd	%ymm7, %ymm8, %ymm8
	vpaddd	%ymm2, %ymm8, %ymm2
	vpbroadcastd	(%rdi,%rdx,2), %ymm8
	vpmaddwd	%ymm6, %ymm8, %ymm6
	vpaddd	%ymm1, %ymm6, %ymm1
	vpmaddwd	%ymm7, %ymm8, %ymm6
	vpaddd	%ymm0, %ymm6, %ymm0
.LBB6_21:
	movq	16(%rax), %r10
	movq	24(%rax), %r9
	cmpl	$0, 40(%rax)
	je	.LBB6_49
	vpxor	%xmm6, %xmm6, %xmm6
	jmp	.LBB6_50
.LBB6_23:
	vmovdqu	64(%rcx), %ymm1
	vmovdqu	96(%rcx), %ymm0
	leaq	64(%rsi), %r11
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi), %r10
	addq	$64, %r10
	leaq	128(%rcx), %rbx
	cmpq	$2, %r8
	jb	.LBB6_52
	movq	8(%r9), %r14
	movq	(%r9), %r9
	vmovdqa	%ymm0, %ymm2
	vmovdqa	%ymm1, %ymm3
	vmovdqa	%ymm0, %ymm4
	vmovdqa	%ymm1, %ymm5
	vmovdqa	%ymm0, %ymm6
	vmovdqa	%ymm1, %ymm7
	.p2align	4
.LBB6_25:
	prefetcht1	(%r9)
	vpmovsxbw	(%rbx), %ymm8
	prefetcht0	4096(%rbx)
	vpmovsxbw	16(%rbx), %ymm9
	prefetcht0	4112(%rbx)
	vpbroadcastd	(%r11), %ymm10
	vpmaddwd	%ymm8, %ymm10, %ymm11
	vpaddd	%ymm7, %ymm11, %ymm7
	vpmaddwd	%ymm9, %ymm10, %ymm10
	vpaddd	%ymm6, %ymm10, %ymm6
	vpbroadcastd	(%r11,%rdx), %ymm10
	vpmaddwd	%ymm8, %ymm10, %ymm11
	vpaddd	%ymm5, %ymm11, %ymm5
	vpmaddwd	%ymm9, %ymm10, %ymm10
	vpaddd	%ymm4, %ymm10, %ymm4
	vpbroadcastd	(%r11,%rdx,2), %ymm10
	vpmaddwd	%ymm8, %ymm10, %ymm11
	vpaddd	%ymm3, %ymm11, %ymm3
	vpmaddwd	%ymm9, %ymm10, %ymm10
	vpaddd	%ymm2, %ymm10, %ymm2
	vpbroadcastd	(%r10), %ymm10
	vpmaddwd	%ymm8, %ymm10, %ymm8
	vpaddd	%ymm1, %ymm8, %ymm1
	vpmovsxbw	32(%rbx), %ymm8
	vpmaddwd	%ymm9, %ymm10, %ymm9
	prefetcht0	4128(%rbx)
	vpmovsxbw	48(%rbx), %ymm10
	vpaddd	%ymm0, %ymm9, %ymm0
	prefetcht0	4144(%rbx)
	vpbroadcastd	4(%r11), %ymm9
	vpmaddwd	%ymm8, %ymm9, %ymm11
	vpaddd	%ymm7, %ymm11, %ymm7
	vpmaddwd	%ymm10, %ymm9, %ymm9
	vpaddd	%ymm6, %ymm9, %ymm6
	vpbroadcastd	4(%r11,%rdx), %ymm9
	vpmaddwd	%ymm8, %ymm9, %ymm11
	vpaddd	%ymm5, %ymm11, %ymm5
	vpmaddwd	%ymm10, %ymm9, %ymm9
	vpaddd	%ymm4, %ymm9, %ymm4
	vpbroadcastd	4(%r11,%rdx,2), %ymm9
	vpmaddwd	%ymm8, %ymm9, %ymm11
	vpaddd	%ymm3, %ymm11, %ymm3
	vpmaddwd	%ymm10, %ymm9, %ymm9
	vpaddd	%ymm2, %ymm9, %ymm2
	vpbroadcastd	4(%r10), %ymm9
	vpmaddwd	%ymm8, %ymm9, %ymm8
	vpaddd	%ymm1, %ymm8, %ymm1
	vpmaddwd	%ymm10, %ymm9, %ymm8
	vpaddd	%ymm0, %ymm8, %ymm0
	addq	$8, %r11
	addq	$8, %r10
	addq	%r14, %r9
	addq	$64, %rbx
	addq	$-2, %r8
	cmpq	$1, %r8
	ja	.LBB6_25
	testq	%r8, %r8
	je	.LBB6_28
.LBB6_27:
	vpmovsxbw	(%rbx), %ymm8
	prefetcht0	4096(%rbx)
	vpmovsxbw	16(%rbx), %ymm9
	prefetcht0	4112(%rbx)
	vpbroadcastd	(%r11), %ymm10
	vpmaddwd	%ymm8, %ymm10, %ymm11
	vpaddd	%ymm7, %ymm11, %ymm7
	vpmaddwd	%ymm9, %ymm10, %ymm10
	vpaddd	%ymm6, %ymm10, %ymm6
	vpbroadcastd	(%r11,%rdx), %ymm10
	vpmaddwd	%ymm8, %ymm10, %ymm11
	vpaddd	%ymm5, %ymm11, %ymm5
	vpmaddwd	%ymm9, %ymm10, %ymm10
	vpaddd	%ymm4, %ymm10, %ymm4
	vpbroadcastd	(%r11,%rdx,2), %ymm10
	vpmaddwd	%ymm8, %ymm10, %ymm11
	vpaddd	%ymm3, %ymm11, %ymm3
	vpmaddwd	%ymm9, %ymm10, %ymm10
	vpaddd	%ymm2, %ymm10, %ymm2
	vpbroadcastd	(%r10), %ymm10
	vpmaddwd	%ymm8, %ymm10, %ymm8
	vpaddd	%ymm1, %ymm8, %ymm1
	vpmaddwd	%ymm9, %ymm10, %ymm8
	vpaddd	%ymm0, %ymm8, %ymm0
.LBB6_28:
	movq	16(%rax), %r11
	movq	24(%rax), %r10
	cmpl	$0, 40(%rax)
	je	.LBB6_53
	vpxor	%xmm8, %xmm8, %xmm8
	jmp	.LBB6_54
.LBB6_30:
	vmovdqu	64(%rcx), %ymm3
	vmovdqu	96(%rcx), %ymm2
	leaq	128(%rcx), %r10
	leaq	64(%rsi), %rdi
	cmpq	$2, %r8
	jb	.LBB6_59
	movq	8(%r9), %r11
	movq	(%r9), %r9
	vmovdqa	%ymm3, %ymm1
	vmovdqa	%ymm2, %ymm0
	.p2align	4
.LBB6_32:
	prefetcht1	(%r9)
	vpmovsxbw	(%r10), %ymm4
	prefetcht0	4096(%r10)
	vpmovsxbw	16(%r10), %ymm5
	prefetcht0	4112(%r10)
	vpbroadcastd	(%rdi), %ymm6
	vpmaddwd	%ymm4, %ymm6, %ymm7
	vpaddd	%ymm3, %ymm7, %ymm3
	vpmaddwd	%ymm5, %ymm6, %ymm6
	vpbroadcastd	(%rdi,%rdx), %ymm7
	vpaddd	%ymm2, %ymm6, %ymm2
	vpmaddwd	%ymm4, %ymm7, %ymm4
	vpmovsxbw	32(%r10), %ymm6
	vpaddd	%ymm1, %ymm4, %ymm1
	prefetcht0	4128(%r10)
	vpmovsxbw	48(%r10), %ymm4
	vpmaddwd	%ymm5, %ymm7, %ymm5
	prefetcht0	4144(%r10)
	vpbroadcastd	4(%rdi), %ymm7
	vpaddd	%ymm0, %ymm5, %ymm0
	vpmaddwd	%ymm6, %ymm7, %ymm5
	vpaddd	%ymm3, %ymm5, %ymm3
	vpmaddwd	%ymm4, %ymm7, %ymm5
	vpaddd	%ymm2, %ymm5, %ymm2
	vpbroadcastd	4(%rdi,%rdx), %ymm5
	vpmaddwd	%ymm6, %ymm5, %ymm6
	vpaddd	%ymm1, %ymm6, %ymm1
	vpmaddwd	%ymm4, %ymm5, %ymm4
	vpaddd	%ymm0, %ymm4, %ymm0
	addq	%r11, %r9
	addq	$64, %r10
	addq	$8, %rdi
	addq	$-2, %r8
	cmpq	$1, %r8
	ja	.LBB6_32
	testq	%r8, %r8
	je	.LBB6_35
.LBB6_34:
	vpmovsxbw	(%r10), %ymm4
	prefetcht0	4096(%r10)
	vpmovsxbw	16(%r10), %ymm5
	prefetcht0	4112(%r10)
	vpbroadcastd	(%rdi), %ymm6
	vpmaddwd	%ymm4, %ymm6, %ymm7
	vpaddd	%ymm3, %ymm7, %ymm3
	vpmaddwd	%ymm5, %ymm6, %ymm6
	vpaddd	%ymm2, %ymm6, %ymm2
	vpbroadcastd	(%rdi,%rdx), %ymm6
	vpmaddwd	%ymm4, %ymm6, %ymm4
	vpaddd	%ymm1, %ymm4, %ymm1
	vpmaddwd	%ymm5, %ymm6, %ymm4
	vpaddd	%ymm0, %ymm4, %ymm0
.LBB6_35:
	movq	16(%rax), %r10
	movq	24(%rax), %r9
	cmpl	$0, 40(%rax)
	je	.LBB6_60
	vpxor	%xmm4, %xmm4, %xmm4
	jmp	.LBB6_61
.LBB6_37:
	vmovdqu	64(%rcx), %ymm1
	vmovdqu	96(%rcx), %ymm0
	leaq	64(%rsi), %r11
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi), %r10
	addq	$64, %r10
	leaq	128(%rcx), %rbx
	cmpq	$2, %r8
	jb	.LBB6_63
	movq	8(%r9), %r14
	movq	(%r9), %r9
	vmovdqa	%ymm0, %ymm2
	vmovdqa	%ymm1, %ymm3
	vmovdqa	%ymm0, %ymm4
	vmovdqa	%ymm1, %ymm5
	vmovdqa	%ymm0, %ymm6
	vmovdqa	%ymm1, %ymm7
	vmovdqa	%ymm0, %ymm8
	vmovdqa	%ymm1, %ymm9
	vmovdqa	%ymm0, %ymm10
	vmovdqa	%ymm1, %ymm11
	.p2align	4
.LBB6_39:
	prefetcht1	(%r9)
	vpmovsxbw	(%rbx), %ymm13
	prefetcht0	4096(%rbx)
	vpmovsxbw	16(%rbx), %ymm12
	prefetcht0	4112(%rbx)
	vpbroadcastd	(%r11), %ymm14
	vpmaddwd	%ymm13, %ymm14, %ymm15
	vpaddd	%ymm11, %ymm15, %ymm11
	vpmaddwd	%ymm12, %ymm14, %ymm14
	vpaddd	%ymm10, %ymm14, %ymm10
	vpbroadcastd	(%r11,%rdx), %ymm14
	vpmaddwd	%ymm13, %ymm14, %ymm15
	vpaddd	%ymm9, %ymm15, %ymm9
	vpmaddwd	%ymm12, %ymm14, %ymm14
	vpaddd	%ymm8, %ymm14, %ymm8
	vpbroadcastd	(%r11,%rdx,2), %ymm14
	vpmaddwd	%ymm13, %ymm14, %ymm15
	vpaddd	%ymm7, %ymm15, %ymm7
	vpmaddwd	%ymm12, %ymm14, %ymm14
	vpaddd	%ymm6, %ymm14, %ymm6
	vpbroadcastd	(%r10), %ymm14
	vpmaddwd	%ymm13, %ymm14, %ymm15
	vpaddd	%ymm5, %ymm15, %ymm5
	vpmaddwd	%ymm12, %ymm14, %ymm14
	vpaddd	%ymm4, %ymm14, %ymm4
	vpbroadcastd	(%r10,%rdx), %ymm14
	vpmaddwd	%ymm13, %ymm14, %ymm15
	vpaddd	%ymm3, %ymm15, %ymm3
	vpmaddwd	%ymm12, %ymm14, %ymm14
	vpaddd	%ymm2, %ymm14, %ymm2
	vpbroadcastd	(%r10,%rdx,2), %ymm14
	vpmaddwd	%ymm13, %ymm14, %ymm13
	vpaddd	%ymm1, %ymm13, %ymm1
	vpmovsxbw	32(%rbx), %ymm13
	vpmaddwd	%ymm12, %ymm14, %ymm12
	prefetcht0	4128(%rbx)
	vpmovsxbw	48(%rbx), %ymm14
	vpaddd	%ymm0, %ymm12, %ymm0
	prefetcht0	4144(%rbx)
	vpbroadcastd	4(%r11), %ymm12
	vpmaddwd	%ymm13, %ymm12, %ymm15
	vpaddd	%ymm11, %ymm15, %ymm11
	vpmaddwd	%ymm14, %ymm12, %ymm12
	vpaddd	%ymm10, %ymm12, %ymm10
	vpbroadcastd	4(%r11,%rdx), %ymm12
	vpmaddwd	%ymm13, %ymm12, %ymm15
	vpaddd	%ymm9, %ymm15, %ymm9
	vpmaddwd	%ymm14, %ymm12, %ymm12
	vpaddd	%ymm8, %ymm12, %ymm8
	vpbroadcastd	4(%r11,%rdx,2), %ymm12
	vpmaddwd	%ymm13, %ymm12, %ymm15
	vpaddd	%ymm7, %ymm15, %ymm7
	vpmaddwd	%ymm14, %ymm12, %ymm12
	vpaddd	%ymm6, %ymm12, %ymm6
	vpbroadcastd	4(%r10), %ymm12
	vpmaddwd	%ymm13, %ymm12, %ymm15
	vpaddd	%ymm5, %ymm15, %ymm5
	vpmaddwd	%ymm14, %ymm12, %ymm12
	vpaddd	%ymm4, %ymm12, %ymm4
	vpbroadcastd	4(%r10,%rdx), %ymm12
	vpmaddwd	%ymm13, %ymm12, %ymm15
	vpaddd	%ymm3, %ymm15, %ymm3
	vpmaddwd	%ymm14, %ymm12, %ymm12
	vpaddd	%ymm2, %ymm12, %ymm2
	vpbroadcastd	4(%r10,%rdx,2), %ymm12
	vpmaddwd	%ymm13, %ymm12, %ymm13
	vpaddd	%ymm1, %ymm13, %ymm1
	vpmaddwd	%ymm14, %ymm12, %ymm12
	vpaddd	%ymm0, %ymm12, %ymm0
	addq	$8, %r11
	addq	$8, %r10
	addq	%r14, %r9
	addq	$64, %rbx
	addq	$-2, %r8
	cmpq	$1, %r8
	ja	.LBB6_39
	testq	%r8, %r8
	je	.LBB6_42
.LBB6_41:
	vpmovsxbw	(%rbx), %ymm12
	prefetcht0	4096(%rbx)
	vpmovsxbw	16(%rbx), %ymm13
	prefetcht0	4112(%rbx)
	vpbroadcastd	(%r11), %ymm14
	vpmaddwd	%ymm12, %ymm14, %ymm15
	vpaddd	%ymm11, %ymm15, %ymm11
	vpmaddwd	%ymm13, %ymm14, %ymm14
	vpaddd	%ymm10, %ymm14, %ymm10
	vpbroadcastd	(%r11,%rdx), %ymm14
	vpmaddwd	%ymm12, %ymm14, %ymm15
	vpaddd	%ymm9, %ymm15, %ymm9
	vpmaddwd	%ymm13, %ymm14, %ymm14
	vpaddd	%ymm8, %ymm14, %ymm8
	vpbroadcastd	(%r11,%rdx,2), %ymm14
	vpmaddwd	%ymm12, %ymm14, %ymm15
	vpaddd	%ymm7, %ymm15, %ymm7
	vpmaddwd	%ymm13, %ymm14, %ymm14
	vpaddd	%ymm6, %ymm14, %ymm6
	vpbroadcastd	(%r10), %ymm14
	vpmaddwd	%ymm12, %ymm14, %ymm15
	vpaddd	%ymm5, %ymm15, %ymm5
	vpmaddwd	%ymm13, %ymm14, %ymm14
	vpaddd	%ymm4, %ymm14, %ymm4
	vpbroadcastd	(%r10,%rdx), %ymm14
	vpmaddwd	%ymm12, %ymm14, %ymm15
	vpaddd	%ymm3, %ymm15, %ymm3
	vpmaddwd	%ymm13, %ymm14, %ymm14
	vpaddd	%ymm2, %ymm14, %ymm2
	vpbroadcastd	(%r10,%rdx,2), %ymm14
	vpmaddwd	%ymm12, %ymm14, %ymm12
	vpaddd	%ymm1, %ymm12, %ymm1
	vpmaddwd	%ymm13, %ymm14, %ymm12
	vpaddd	%ymm0, %ymm12, %ymm0
.LBB6_42:
	movq	16(%rax), %r11
	movq	24(%rax), %r10
	cmpl	$0, 40(%rax)
	je	.LBB6_64
	vpxor	%xmm12, %xmm12, %xmm12
	jmp	.LBB6_65
.LBB6_44:
	vmovdqa	%ymm0, %ymm2
	vmovdqa	%ymm1, %ymm3
	vmovdqa	%ymm0, %ymm4
	vmovdqa	%ymm1, %ymm5
	vmovdqa	%ymm0, %ymm6
	vmovdqa	%ymm1, %ymm7
	vmovdqa	%ymm0, %ymm8
	vmovdqa	%ymm1, %ymm9
	testq	%r8, %r8
	jne	.LBB6_13
	jmp	.LBB6_14
.LBB6_45:
	vmovd	.LCPI6_0(%rip), %xmm10
.LBB6_46:
	movq	(%rax), %r8
	movq	8(%rax), %r9
	vmovups	(%r11), %ymm12
	vmovups	32(%r11), %ymm11
	vpbroadcastd	%xmm10, %ymm10
	testq	%r10, %r10
	je	.LBB6_67
	movq	32(%rax), %rax
	vbroadcastss	(%rsi), %ymm13
	vmulps	(%rcx), %ymm13, %ymm13
	vcvtdq2ps	%ymm9, %ymm9
	vfmadd213ps	%ymm12, %ymm9, %ymm13
	vaddps	(%r10), %ymm13, %ymm9
	vmaxps	%ymm9, %ymm10, %ymm9
	vmovups	%ymm9, (%r8)
	vbroadcastss	(%rsi), %ymm9
	vcvtdq2ps	%ymm8, %ymm8
	vmulps	32(%rcx), %ymm9, %ymm9
	vfmadd213ps	%ymm11, %ymm8, %ymm9
	vaddps	32(%r10), %ymm9, %ymm8
	vmaxps	%ymm8, %ymm10, %ymm8
	vmovups	%ymm8, 32(%r8)
	vbroadcastss	(%rsi,%rdx), %ymm8
	vmulps	(%rcx), %ymm8, %ymm8
	vcvtdq2ps	%ymm7, %ymm7
	vfmadd213ps	%ymm12, %ymm7, %ymm8
	vaddps	(%r10,%rax,4), %ymm8, %ymm7
	vmaxps	%ymm7, %ymm10, %ymm7
	vmovups	%ymm7, (%r8,%r9,4)
	vbroadcastss	(%rsi,%rdx), %ymm7
	vcvtdq2ps	%ymm6, %ymm6
	vmulps	32(%rcx), %ymm7, %ymm7
	vfmadd213ps	%ymm11, %ymm6, %ymm7
	vaddps	32(%r10,%rax,4), %ymm7, %ymm6
	vmaxps	%ymm6, %ymm10, %ymm6
	vmovups	%ymm6, 32(%r8,%r9,4)
	vbroadcastss	(%rsi,%rdx,2), %ymm6
	vmulps	(%rcx), %ymm6, %ymm6
	vcvtdq2ps	%ymm5, %ymm5
	vfmadd213ps	%ymm12, %ymm5, %ymm6
	vaddps	(%r10,%rax,8), %ymm6, %ymm5
	vmaxps	%ymm5, %ymm10, %ymm5
	vmovups	%ymm5, (%r8,%r9,8)
	vbroadcastss	(%rsi,%rdx,2), %ymm5
	vcvtdq2ps	%ymm4, %ymm4
	vmulps	32(%rcx), %ymm5, %ymm5
	vfmadd213ps	%ymm11, %ymm4, %ymm5
	vaddps	32(%r10,%rax,8), %ymm5, %ymm4
	vmaxps	%ymm4, %ymm10, %ymm4
	vmovups	%ymm4, 32(%r8,%r9,8)
	leaq	(%rax,%rax,2), %r11
	leaq	(%r9,%r9,2), %rbx
	vbroadcastss	(%rsi,%rdi), %ymm4
	vcvtdq2ps	%ymm3, %ymm3
	vmulps	(%rcx), %ymm4, %ymm4
	vfmadd213ps	%ymm12, %ymm3, %ymm4
	vaddps	(%r10,%r11,4), %ymm4, %ymm3
	vmaxps	%ymm3, %ymm10, %ymm3
	vmovups	%ymm3, (%r8,%rbx,4)
	vbroadcastss	(%rsi,%rdi), %ymm3
	vmulps	32(%rcx), %ymm3, %ymm3
	vcvtdq2ps	%ymm2, %ymm2
	vfmadd213ps	%ymm11, %ymm2, %ymm3
	vaddps	32(%r10,%r11,4), %ymm3, %ymm2
	vmaxps	%ymm2, %ymm10, %ymm2
	vmovups	%ymm2, 32(%r8,%rbx,4)
	shlq	$4, %rax
	shlq	$4, %r9
	vbroadcastss	(%rsi,%rdx,4), %ymm2
	vmulps	(%rcx), %ymm2, %ymm2
	vcvtdq2ps	%ymm1, %ymm1
	vfmadd213ps	%ymm12, %ymm1, %ymm2
	vaddps	(%r10,%rax), %ymm2, %ymm1
	vmaxps	%ymm1, %ymm10, %ymm1
	vmovups	%ymm1, (%r8,%r9)
	vbroadcastss	(%rsi,%rdx,4), %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vmulps	32(%rcx), %ymm1, %ymm1
	vfmadd213ps	%ymm11, %ymm0, %ymm1
	vaddps	32(%r10,%rax), %ymm1, %ymm0
	vmaxps	%ymm0, %ymm10, %ymm0
	vmovups	%ymm0, 32(%r8,%r9)
	jmp	.LBB6_75
.LBB6_48:
	vmovdqa	%ymm5, %ymm3
	vmovdqa	%ymm4, %ymm2
	vmovdqa	%ymm5, %ymm1
	vmovdqa	%ymm4, %ymm0
	testq	%r8, %r8
	jne	.LBB6_20
	jmp	.LBB6_21
.LBB6_49:
	vmovd	.LCPI6_0(%rip), %xmm6
.LBB6_50:
	movq	(%rax), %rdi
	movq	8(%rax), %r8
	vmovups	(%r10), %ymm8
	vmovups	32(%r10), %ymm7
	vpbroadcastd	%xmm6, %ymm6
	testq	%r9, %r9
	je	.LBB6_68
	movq	32(%rax), %rax
	vbroadcastss	(%rsi), %ymm9
	vmulps	(%rcx), %ymm9, %ymm9
	vcvtdq2ps	%ymm5, %ymm5
	vfmadd213ps	%ymm8, %ymm5, %ymm9
	vaddps	(%r9), %ymm9, %ymm5
	vmaxps	%ymm5, %ymm6, %ymm5
	vmovups	%ymm5, (%rdi)
	vbroadcastss	(%rsi), %ymm5
	vcvtdq2ps	%ymm4, %ymm4
	vmulps	32(%rcx), %ymm5, %ymm5
	vfmadd213ps	%ymm7, %ymm4, %ymm5
	vaddps	32(%r9), %ymm5, %ymm4
	vmaxps	%ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 32(%rdi)
	vbroadcastss	(%rsi,%rdx), %ymm4
	vmulps	(%rcx), %ymm4, %ymm4
	vcvtdq2ps	%ymm3, %ymm3
	vfmadd213ps	%ymm8, %ymm3, %ymm4
	vaddps	(%r9,%rax,4), %ymm4, %ymm3
	vmaxps	%ymm3, %ymm6, %ymm3
	vmovups	%ymm3, (%rdi,%r8,4)
	vbroadcastss	(%rsi,%rdx), %ymm3
	vcvtdq2ps	%ymm2, %ymm2
	vmulps	32(%rcx), %ymm3, %ymm3
	vfmadd213ps	%ymm7, %ymm2, %ymm3
	vaddps	32(%r9,%rax,4), %ymm3, %ymm2
	vmaxps	%ymm2, %ymm6, %ymm2
	vmovups	%ymm2, 32(%rdi,%r8,4)
	vbroadcastss	(%rsi,%rdx,2), %ymm2
	vmulps	(%rcx), %ymm2, %ymm2
	vcvtdq2ps	%ymm1, %ymm1
	vfmadd213ps	%ymm8, %ymm1, %ymm2
	vaddps	(%r9,%rax,8), %ymm2, %ymm1
	vmaxps	%ymm1, %ymm6, %ymm1
	vmovups	%ymm1, (%rdi,%r8,8)
	vbroadcastss	(%rsi,%rdx,2), %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vmulps	32(%rcx), %ymm1, %ymm1
	vfmadd213ps	%ymm7, %ymm0, %ymm1
	vaddps	32(%r9,%rax,8), %ymm1, %ymm0
	vmaxps	%ymm0, %ymm6, %ymm0
	vmovups	%ymm0, 32(%rdi,%r8,8)
	jmp	.LBB6_75
.LBB6_52:
	vmovdqa	%ymm0, %ymm2
	vmovdqa	%ymm1, %ymm3
	vmovdqa	%ymm0, %ymm4
	vmovdqa	%ymm1, %ymm5
	vmovdqa	%ymm0, %ymm6
	vmovdqa	%ymm1, %ymm7
	testq	%r8, %r8
	jne	.LBB6_27
	jmp	.LBB6_28
.LBB6_53:
	vmovd	.LCPI6_0(%rip), %xmm8
.LBB6_54:
	movq	(%rax), %r8
	movq	8(%rax), %r9
	vmovups	(%r11), %ymm10
	vmovups	32(%r11), %ymm9
	vpbroadcastd	%xmm8, %ymm8
	testq	%r10, %r10
	je	.LBB6_69
	movq	32(%rax), %rax
	vbroadcastss	(%rsi), %ymm11
	vcvtdq2ps	%ymm7, %ymm7
	vmulps	(%rcx), %ymm11, %ymm11
	vfmadd213ps	%ymm10, %ymm7, %ymm11
	vaddps	(%r10), %ymm11, %ymm7
	vmaxps	%ymm7, %ymm8, %ymm7
	vmovups	%ymm7, (%r8)
	vbroadcastss	(%rsi), %ymm7
	vmulps	32(%rcx), %ymm7, %ymm7
	vcvtdq2ps	%ymm6, %ymm6
	vfmadd213ps	%ymm9, %ymm6, %ymm7
	vaddps	32(%r10), %ymm7, %ymm6
	vmaxps	%ymm6, %ymm8, %ymm6
	vmovups	%ymm6, 32(%r8)
	vbroadcastss	(%rsi,%rdx), %ymm6
	vcvtdq2ps	%ymm5, %ymm5
	vmulps	(%rcx), %ymm6, %ymm6
	vfmadd213ps	%ymm10, %ymm5, %ymm6
	vaddps	(%r10,%rax,4), %ymm6, %ymm5
	vmaxps	%ymm5, %ymm8, %ymm5
	vmovups	%ymm5, (%r8,%r9,4)
	vbroadcastss	(%rsi,%rdx), %ymm5
	vmulps	32(%rcx), %ymm5, %ymm5
	vcvtdq2ps	%ymm4, %ymm4
	vfmadd213ps	%ymm9, %ymm4, %ymm5
	vaddps	32(%r10,%rax,4), %ymm5, %ymm4
	vmaxps	%ymm4, %ymm8, %ymm4
	vmovups	%ymm4, 32(%r8,%r9,4)
	vbroadcastss	(%rsi,%rdx,2), %ymm4
	vcvtdq2ps	%ymm3, %ymm3
	vmulps	(%rcx), %ymm4, %ymm4
	vfmadd213ps	%ymm10, %ymm3, %ymm4
	vaddps	(%r10,%rax,8), %ymm4, %ymm3
	vmaxps	%ymm3, %ymm8, %ymm3
	vmovups	%ymm3, (%r8,%r9,8)
	vbroadcastss	(%rsi,%rdx,2), %ymm3
	vmulps	32(%rcx), %ymm3, %ymm3
	vcvtdq2ps	%ymm2, %ymm2
	vfmadd213ps	%ymm9, %ymm2, %ymm3
	vaddps	32(%r10,%rax,8), %ymm3, %ymm2
	vmaxps	%ymm2, %ymm8, %ymm2
	vmovups	%ymm2, 32(%r8,%r9,8)
	leaq	(%rax,%rax,2), %rax
	leaq	(%r9,%r9,2), %rdx
	vbroadcastss	(%rsi,%rdi), %ymm2
	vmulps	(%rcx), %ymm2, %ymm2
	vcvtdq2ps	%ymm1, %ymm1
	vfmadd213ps	%ymm10, %ymm1, %ymm2
	vaddps	(%r10,%rax,4), %ymm2, %ymm1
	vmaxps	%ymm1, %ymm8, %ymm1
	vmovups	%ymm1, (%r8,%rdx,4)
	vbroadcastss	(%rsi,%rdi), %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vmulps	32(%rcx), %ymm1, %ymm1
	vfmadd213ps	%ymm9, %ymm0, %ymm1
	vaddps	32(%r10,%rax,4), %ymm1, %ymm0
	vmaxps	%ymm0, %ymm8, %ymm0
	vmovups	%ymm0, 32(%r8,%rdx,4)
	jmp	.LBB6_75
.LBB6_56:
	vmovd	.LCPI6_0(%rip), %xmm2
.LBB6_57:
	movq	(%rax), %rax
	vmovups	(%rdi), %ymm4
	vmovups	32(%rdi), %ymm3
	vpbroadcastd	%xmm2, %ymm2
	testq	%rdx, %rdx
	je	.LBB6_70
	vbroadcastss	(%rsi), %ymm5
	vmulps	(%rcx), %ymm5, %ymm5
	vcvtdq2ps	%ymm1, %ymm1
	vfmadd213ps	%ymm4, %ymm1, %ymm5
	vaddps	(%rdx), %ymm5, %ymm1
	vmaxps	%ymm1, %ymm2, %ymm1
	vmovups	%ymm1, (%rax)
	vbroadcastss	(%rsi), %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vmulps	32(%rcx), %ymm1, %ymm1
	vfmadd213ps	%ymm3, %ymm0, %ymm1
	vaddps	32(%rdx), %ymm1, %ymm0
	vmaxps	%ymm0, %ymm2, %ymm0
	jmp	.LBB6_71
.LBB6_59:
	vmovdqa	%ymm3, %ymm1
	vmovdqa	%ymm2, %ymm0
	testq	%r8, %r8
	jne	.LBB6_34
	jmp	.LBB6_35
.LBB6_60:
	vmovd	.LCPI6_0(%rip), %xmm4
.LBB6_61:
	movq	(%rax), %rdi
	movq	8(%rax), %r8
	vmovups	(%r10), %ymm6
	vmovups	32(%r10), %ymm5
	vpbroadcastd	%xmm4, %ymm4
	testq	%r9, %r9
	je	.LBB6_72
	movq	32(%rax), %rax
	vbroadcastss	(%rsi), %ymm7
	vmulps	(%rcx), %ymm7, %ymm7
	vcvtdq2ps	%ymm3, %ymm3
	vfmadd213ps	%ymm6, %ymm3, %ymm7
	vaddps	(%r9), %ymm7, %ymm3
	vmaxps	%ymm3, %ymm4, %ymm3
	vmovups	%ymm3, (%rdi)
	vbroadcastss	(%rsi), %ymm3
	vcvtdq2ps	%ymm2, %ymm2
	vmulps	32(%rcx), %ymm3, %ymm3
	vfmadd213ps	%ymm5, %ymm2, %ymm3
	vaddps	32(%r9), %ymm3, %ymm2
	vmaxps	%ymm2, %ymm4, %ymm2
	vmovups	%ymm2, 32(%rdi)
	vbroadcastss	(%rsi,%rdx), %ymm2
	vmulps	(%rcx), %ymm2, %ymm2
	vcvtdq2ps	%ymm1, %ymm1
	vfmadd213ps	%ymm6, %ymm1, %ymm2
	vaddps	(%r9,%rax,4), %ymm2, %ymm1
	vmaxps	%ymm1, %ymm4, %ymm1
	vmovups	%ymm1, (%rdi,%r8,4)
	vbroadcastss	(%rsi,%rdx), %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vmulps	32(%rcx), %ymm1, %ymm1
	vfmadd213ps	%ymm5, %ymm0, %ymm1
	vaddps	32(%r9,%rax,4), %ymm1, %ymm0
	vmaxps	%ymm0, %ymm4, %ymm0
	vmovups	%ymm0, 32(%rdi,%r8,4)
	jmp	.LBB6_75
.LBB6_63:
	vmovdqa	%ymm0, %ymm2
	vmovdqa	%ymm1, %ymm3
	vmovdqa	%ymm0, %ymm4
	vmovdqa	%ymm1, %ymm5
	vmovdqa	%ymm0, %ymm6
	vmovdqa	%ymm1, %ymm7
	vmovdqa	%ymm0, %ymm8
	vmovdqa	%ymm1, %ymm9
	vmovdqa	%ymm0, %ymm10
	vmovdqa	%ymm1, %ymm11
	testq	%r8, %r8
	jne	.LBB6_41
	jmp	.LBB6_42
.LBB6_64:
	vmovd	.LCPI6_0(%rip), %xmm12
.LBB6_65:
	movq	(%rax), %r8
	movq	8(%rax), %r9
	vmovups	(%r11), %ymm14
	vmovups	32(%r11), %ymm13
	vpbroadcastd	%xmm12, %ymm12
	testq	%r10, %r10
	je	.LBB6_73
	movq	32(%rax), %rax
	vbroadcastss	(%rsi), %ymm15
	vcvtdq2ps	%ymm11, %ymm11
	vmulps	(%rcx), %ymm15, %ymm15
	vfmadd213ps	%ymm14, %ymm11, %ymm15
	vaddps	(%r10), %ymm15, %ymm11
	vmaxps	%ymm11, %ymm12, %ymm11
	vmovups	%ymm11, (%r8)
	vbroadcastss	(%rsi), %ymm11
	vmulps	32(%rcx), %ymm11, %ymm11
	vcvtdq2ps	%ymm10, %ymm10
	vfmadd213ps	%ymm13, %ymm10, %ymm11
	vaddps	32(%r10), %ymm11, %ymm10
	vmaxps	%ymm10, %ymm12, %ymm10
	vmovups	%ymm10, 32(%r8)
	vbroadcastss	(%rsi,%rdx), %ymm10
	vcvtdq2ps	%ymm9, %ymm9
	vmulps	(%rcx), %ymm10, %ymm10
	vfmadd213ps	%ymm14, %ymm9, %ymm10
	vaddps	(%r10,%rax,4), %ymm10, %ymm9
	vmaxps	%ymm9, %ymm12, %ymm9
	vmovups	%ymm9, (%r8,%r9,4)
	vbroadcastss	(%rsi,%rdx), %ymm9
	vmulps	32(%rcx), %ymm9, %ymm9
	vcvtdq2ps	%ymm8, %ymm8
	vfmadd213ps	%ymm13, %ymm8, %ymm9
	vaddps	32(%r10,%rax,4), %ymm9, %ymm8
	vmaxps	%ymm8, %ymm12, %ymm8
	vmovups	%ymm8, 32(%r8,%r9,4)
	vbroadcastss	(%rsi,%rdx,2), %ymm8
	vcvtdq2ps	%ymm7, %ymm7
	vmulps	(%rcx), %ymm8, %ymm8
	vfmadd213ps	%ymm14, %ymm7, %ymm8
	vaddps	(%r10,%rax,8), %ymm8, %ymm7
	vmaxps	%ymm7, %ymm12, %ymm7
	vmovups	%ymm7, (%r8,%r9,8)
	vbroadcastss	(%rsi,%rdx,2), %ymm7
	vmulps	32(%rcx), %ymm7, %ymm7
	vcvtdq2ps	%ymm6, %ymm6
	vfmadd213ps	%ymm13, %ymm6, %ymm7
	vaddps	32(%r10,%rax,8), %ymm7, %ymm6
	vmaxps	%ymm6, %ymm12, %ymm6
	vmovups	%ymm6, 32(%r8,%r9,8)
	leaq	(%rax,%rax,2), %r11
	vbroadcastss	(%rsi,%rdi), %ymm6
	vmulps	(%rcx), %ymm6, %ymm6
	vcvtdq2ps	%ymm5, %ymm5
	vfmadd213ps	%ymm14, %ymm5, %ymm6
	vaddps	(%r10,%r11,4), %ymm6, %ymm5
	leaq	(%r9,%r9,2), %rbx
	vmaxps	%ymm5, %ymm12, %ymm5
	vmovups	%ymm5, (%r8,%rbx,4)
	vcvtdq2ps	%ymm4, %ymm4
	vbroadcastss	(%rsi,%rdi), %ymm5
	vmulps	32(%rcx), %ymm5, %ymm5
	vfmadd213ps	%ymm13, %ymm4, %ymm5
	vaddps	32(%r10,%r11,4), %ymm5, %ymm4
	vmaxps	%ymm4, %ymm12, %ymm4
	vmovups	%ymm4, 32(%r8,%rbx,4)
	leaq	(%rax,%rax,4), %rdi
	shlq	$4, %rax
	movq	%r9, %r11
	shlq	$4, %r11
	vbroadcastss	(%rsi,%rdx,4), %ymm4
	vcvtdq2ps	%ymm3, %ymm3
	vmulps	(%rcx), %ymm4, %ymm4
	vfmadd213ps	%ymm14, %ymm3, %ymm4
	vaddps	(%r10,%rax), %ymm4, %ymm3
	vmaxps	%ymm3, %ymm12, %ymm3
	vmovups	%ymm3, (%r8,%r11)
	vbroadcastss	(%rsi,%rdx,4), %ymm3
	vmulps	32(%rcx), %ymm3, %ymm3
	vcvtdq2ps	%ymm2, %ymm2
	vfmadd213ps	%ymm13, %ymm2, %ymm3
	vaddps	32(%r10,%rax), %ymm3, %ymm2
	vmaxps	%ymm2, %ymm12, %ymm2
	vmovups	%ymm2, 32(%r8,%r11)
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%r9,%r9,4), %rdx
	vbroadcastss	(%rsi,%rax), %ymm2
	vmulps	(%rcx), %ymm2, %ymm2
	vcvtdq2ps	%ymm1, %ymm1
	vfmadd213ps	%ymm14, %ymm1, %ymm2
	vaddps	(%r10,%rdi,4), %ymm2, %ymm1
	vmaxps	%ymm1, %ymm12, %ymm1
	vmovups	%ymm1, (%r8,%rdx,4)
	vbroadcastss	(%rsi,%rax), %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vmulps	32(%rcx), %ymm1, %ymm1
	vfmadd213ps	%ymm13, %ymm0, %ymm1
	vaddps	32(%r10,%rdi,4), %ymm1, %ymm0
	vmaxps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, 32(%r8,%rdx,4)
	jmp	.LBB6_75
.LBB6_67:
	vbroadcastss	(%rsi), %ymm13
	vcvtdq2ps	%ymm9, %ymm9
	vmulps	(%rcx), %ymm13, %ymm13
	vfmadd213ps	%ymm12, %ymm9, %ymm13
	vmaxps	%ymm13, %ymm10, %ymm9
	vmovups	%ymm9, (%r8)
	vbroadcastss	(%rsi), %ymm9
	vcvtdq2ps	%ymm8, %ymm8
	vmulps	32(%rcx), %ymm9, %ymm9
	vfmadd213ps	%ymm11, %ymm8, %ymm9
	vmaxps	%ymm9, %ymm10, %ymm8
	vmovups	%ymm8, 32(%r8)
	vbroadcastss	(%rsi,%rdx), %ymm8
	vcvtdq2ps	%ymm7, %ymm7
	vmulps	(%rcx), %ymm8, %ymm8
	vfmadd213ps	%ymm12, %ymm7, %ymm8
	vmaxps	%ymm8, %ymm10, %ymm7
	vmovups	%ymm7, (%r8,%r9,4)
	vbroadcastss	(%rsi,%rdx), %ymm7
	vcvtdq2ps	%ymm6, %ymm6
	vmulps	32(%rcx), %ymm7, %ymm7
	vfmadd213ps	%ymm11, %ymm6, %ymm7
	vmaxps	%ymm7, %ymm10, %ymm6
	vmovups	%ymm6, 32(%r8,%r9,4)
	vbroadcastss	(%rsi,%rdx,2), %ymm6
	vcvtdq2ps	%ymm5, %ymm5
	vmulps	(%rcx), %ymm6, %ymm6
	vfmadd213ps	%ymm12, %ymm5, %ymm6
	vmaxps	%ymm6, %ymm10, %ymm5
	vmovups	%ymm5, (%r8,%r9,8)
	vbroadcastss	(%rsi,%rdx,2), %ymm5
	vcvtdq2ps	%ymm4, %ymm4
	vmulps	32(%rcx), %ymm5, %ymm5
	vfmadd213ps	%ymm11, %ymm4, %ymm5
	vmaxps	%ymm5, %ymm10, %ymm4
	vmovups	%ymm4, 32(%r8,%r9,8)
	leaq	(%r9,%r9,2), %rax
	vcvtdq2ps	%ymm3, %ymm3
	vbroadcastss	(%rsi,%rdi), %ymm4
	vmulps	(%rcx), %ymm4, %ymm4
	vfmadd213ps	%ymm12, %ymm3, %ymm4
	vmaxps	%ymm4, %ymm10, %ymm3
	vmovups	%ymm3, (%r8,%rax,4)
	vcvtdq2ps	%ymm2, %ymm2
	vbroadcastss	(%rsi,%rdi), %ymm3
	vmulps	32(%rcx), %ymm3, %ymm3
	vfmadd213ps	%ymm11, %ymm2, %ymm3
	vmaxps	%ymm3, %ymm10, %ymm2
	vmovups	%ymm2, 32(%r8,%rax,4)
	shlq	$4, %r9
	vbroadcastss	(%rsi,%rdx,4), %ymm2
	vmulps	(%rcx), %ymm2, %ymm2
	vcvtdq2ps	%ymm1, %ymm1
	vfmadd213ps	%ymm12, %ymm1, %ymm2
	vmaxps	%ymm2, %ymm10, %ymm1
	vmovups	%ymm1, (%r8,%r9)
	vbroadcastss	(%rsi,%rdx,4), %ymm1
	vmulps	32(%rcx), %ymm1, %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vfmadd213ps	%ymm11, %ymm0, %ymm1
	vmaxps	%ymm1, %ymm10, %ymm0
	vmovups	%ymm0, 32(%r8,%r9)
	jmp	.LBB6_75
.LBB6_68:
	vbroadcastss	(%rsi), %ymm9
	vmulps	(%rcx), %ymm9, %ymm9
	vcvtdq2ps	%ymm5, %ymm5
	vfmadd213ps	%ymm8, %ymm5, %ymm9
	vmaxps	%ymm9, %ymm6, %ymm5
	vmovups	%ymm5, (%rdi)
	vbroadcastss	(%rsi), %ymm5
	vmulps	32(%rcx), %ymm5, %ymm5
	vcvtdq2ps	%ymm4, %ymm4
	vfmadd213ps	%ymm7, %ymm4, %ymm5
	vmaxps	%ymm5, %ymm6, %ymm4
	vmovups	%ymm4, 32(%rdi)
	vbroadcastss	(%rsi,%rdx), %ymm4
	vmulps	(%rcx), %ymm4, %ymm4
	vcvtdq2ps	%ymm3, %ymm3
	vfmadd213ps	%ymm8, %ymm3, %ymm4
	vmaxps	%ymm4, %ymm6, %ymm3
	vmovups	%ymm3, (%rdi,%r8,4)
	vbroadcastss	(%rsi,%rdx), %ymm3
	vmulps	32(%rcx), %ymm3, %ymm3
	vcvtdq2ps	%ymm2, %ymm2
	vfmadd213ps	%ymm7, %ymm2, %ymm3
	vmaxps	%ymm3, %ymm6, %ymm2
	vmovups	%ymm2, 32(%rdi,%r8,4)
	vbroadcastss	(%rsi,%rdx,2), %ymm2
	vmulps	(%rcx), %ymm2, %ymm2
	vcvtdq2ps	%ymm1, %ymm1
	vfmadd213ps	%ymm8, %ymm1, %ymm2
	vmaxps	%ymm2, %ymm6, %ymm1
	vmovups	%ymm1, (%rdi,%r8,8)
	vbroadcastss	(%rsi,%rdx,2), %ymm1
	vmulps	32(%rcx), %ymm1, %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vfmadd213ps	%ymm7, %ymm0, %ymm1
	vmaxps	%ymm1, %ymm6, %ymm0
	vmovups	%ymm0, 32(%rdi,%r8,8)
	jmp	.LBB6_75
.LBB6_69:
	vcvtdq2ps	%ymm7, %ymm7
	vbroadcastss	(%rsi), %ymm11
	vmulps	(%rcx), %ymm11, %ymm11
	vfmadd213ps	%ymm10, %ymm7, %ymm11
	vmaxps	%ymm11, %ymm8, %ymm7
	vmovups	%ymm7, (%r8)
	vcvtdq2ps	%ymm6, %ymm6
	vbroadcastss	(%rsi), %ymm7
	vmulps	32(%rcx), %ymm7, %ymm7
	vfmadd213ps	%ymm9, %ymm6, %ymm7
	vmaxps	%ymm7, %ymm8, %ymm6
	vmovups	%ymm6, 32(%r8)
	vcvtdq2ps	%ymm5, %ymm5
	vbroadcastss	(%rsi,%rdx), %ymm6
	vmulps	(%rcx), %ymm6, %ymm6
	vfmadd213ps	%ymm10, %ymm5, %ymm6
	vmaxps	%ymm6, %ymm8, %ymm5
	vmovups	%ymm5, (%r8,%r9,4)
	vcvtdq2ps	%ymm4, %ymm4
	vbroadcastss	(%rsi,%rdx), %ymm5
	vmulps	32(%rcx), %ymm5, %ymm5
	vfmadd213ps	%ymm9, %ymm4, %ymm5
	vmaxps	%ymm5, %ymm8, %ymm4
	vmovups	%ymm4, 32(%r8,%r9,4)
	vcvtdq2ps	%ymm3, %ymm3
	vbroadcastss	(%rsi,%rdx,2), %ymm4
	vmulps	(%rcx), %ymm4, %ymm4
	vfmadd213ps	%ymm10, %ymm3, %ymm4
	vmaxps	%ymm4, %ymm8, %ymm3
	vmovups	%ymm3, (%r8,%r9,8)
	vcvtdq2ps	%ymm2, %ymm2
	vbroadcastss	(%rsi,%rdx,2), %ymm3
	vmulps	32(%rcx), %ymm3, %ymm3
	vfmadd213ps	%ymm9, %ymm2, %ymm3
	vmaxps	%ymm3, %ymm8, %ymm2
	vmovups	%ymm2, 32(%r8,%r9,8)
	leaq	(%r9,%r9,2), %rax
	vbroadcastss	(%rsi,%rdi), %ymm2
	vmulps	(%rcx), %ymm2, %ymm2
	vcvtdq2ps	%ymm1, %ymm1
	vfmadd213ps	%ymm10, %ymm1, %ymm2
	vmaxps	%ymm2, %ymm8, %ymm1
	vmovups	%ymm1, (%r8,%rax,4)
	vbroadcastss	(%rsi,%rdi), %ymm1
	vmulps	32(%rcx), %ymm1, %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vfmadd213ps	%ymm9, %ymm0, %ymm1
	vmaxps	%ymm1, %ymm8, %ymm0
	jmp	.LBB6_74
.LBB6_70:
	vbroadcastss	(%rsi), %ymm5
	vmulps	(%rcx), %ymm5, %ymm5
	vcvtdq2ps	%ymm1, %ymm1
	vfmadd213ps	%ymm4, %ymm1, %ymm5
	vmaxps	%ymm5, %ymm2, %ymm1
	vmovups	%ymm1, (%rax)
	vbroadcastss	(%rsi), %ymm1
	vmulps	32(%rcx), %ymm1, %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vfmadd213ps	%ymm3, %ymm0, %ymm1
	vmaxps	%ymm1, %ymm2, %ymm0
.LBB6_71:
	vmovups	%ymm0, 32(%rax)
	jmp	.LBB6_75
.LBB6_72:
	vbroadcastss	(%rsi), %ymm7
	vmulps	(%rcx), %ymm7, %ymm7
	vcvtdq2ps	%ymm3, %ymm3
	vfmadd213ps	%ymm6, %ymm3, %ymm7
	vmaxps	%ymm7, %ymm4, %ymm3
	vmovups	%ymm3, (%rdi)
	vbroadcastss	(%rsi), %ymm3
	vmulps	32(%rcx), %ymm3, %ymm3
	vcvtdq2ps	%ymm2, %ymm2
	vfmadd213ps	%ymm5, %ymm2, %ymm3
	vmaxps	%ymm3, %ymm4, %ymm2
	vmovups	%ymm2, 32(%rdi)
	vbroadcastss	(%rsi,%rdx), %ymm2
	vmulps	(%rcx), %ymm2, %ymm2
	vcvtdq2ps	%ymm1, %ymm1
	vfmadd213ps	%ymm6, %ymm1, %ymm2
	vmaxps	%ymm2, %ymm4, %ymm1
	vmovups	%ymm1, (%rdi,%r8,4)
	vbroadcastss	(%rsi,%rdx), %ymm1
	vmulps	32(%rcx), %ymm1, %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vfmadd213ps	%ymm5, %ymm0, %ymm1
	vmaxps	%ymm1, %ymm4, %ymm0
	vmovups	%ymm0, 32(%rdi,%r8,4)
	jmp	.LBB6_75
.LBB6_73:
	vcvtdq2ps	%ymm11, %ymm11
	vbroadcastss	(%rsi), %ymm15
	vmulps	(%rcx), %ymm15, %ymm15
	vfmadd213ps	%ymm14, %ymm11, %ymm15
	vmaxps	%ymm15, %ymm12, %ymm11
	vmovups	%ymm11, (%r8)
	vcvtdq2ps	%ymm10, %ymm10
	vbroadcastss	(%rsi), %ymm11
	vmulps	32(%rcx), %ymm11, %ymm11
	vfmadd213ps	%ymm13, %ymm10, %ymm11
	vmaxps	%ymm11, %ymm12, %ymm10
	vmovups	%ymm10, 32(%r8)
	vcvtdq2ps	%ymm9, %ymm9
	vbroadcastss	(%rsi,%rdx), %ymm10
	vmulps	(%rcx), %ymm10, %ymm10
	vfmadd213ps	%ymm14, %ymm9, %ymm10
	vmaxps	%ymm10, %ymm12, %ymm9
	vmovups	%ymm9, (%r8,%r9,4)
	vcvtdq2ps	%ymm8, %ymm8
	vbroadcastss	(%rsi,%rdx), %ymm9
	vmulps	32(%rcx), %ymm9, %ymm9
	vfmadd213ps	%ymm13, %ymm8, %ymm9
	vmaxps	%ymm9, %ymm12, %ymm8
	vmovups	%ymm8, 32(%r8,%r9,4)
	vcvtdq2ps	%ymm7, %ymm7
	vbroadcastss	(%rsi,%rdx,2), %ymm8
	vmulps	(%rcx), %ymm8, %ymm8
	vfmadd213ps	%ymm14, %ymm7, %ymm8
	vmaxps	%ymm8, %ymm12, %ymm7
	vmovups	%ymm7, (%r8,%r9,8)
	vcvtdq2ps	%ymm6, %ymm6
	vbroadcastss	(%rsi,%rdx,2), %ymm7
	vmulps	32(%rcx), %ymm7, %ymm7
	vfmadd213ps	%ymm13, %ymm6, %ymm7
	vmaxps	%ymm7, %ymm12, %ymm6
	vmovups	%ymm6, 32(%r8,%r9,8)
	leaq	(%r9,%r9,2), %rax
	vbroadcastss	(%rsi,%rdi), %ymm6
	vmulps	(%rcx), %ymm6, %ymm6
	vcvtdq2ps	%ymm5, %ymm5
	vfmadd213ps	%ymm14, %ymm5, %ymm6
	vmaxps	%ymm6, %ymm12, %ymm5
	vmovups	%ymm5, (%r8,%rax,4)
	vbroadcastss	(%rsi,%rdi), %ymm5
	vmulps	32(%rcx), %ymm5, %ymm5
	vcvtdq2ps	%ymm4, %ymm4
	vfmadd213ps	%ymm13, %ymm4, %ymm5
	vmaxps	%ymm5, %ymm12, %ymm4
	vmovups	%ymm4, 32(%r8,%rax,4)
	movq	%r9, %rax
	shlq	$4, %rax
	vbroadcastss	(%rsi,%rdx,4), %ymm4
	vcvtdq2ps	%ymm3, %ymm3
	vmulps	(%rcx), %ymm4, %ymm4
	vfmadd213ps	%ymm14, %ymm3, %ymm4
	vmaxps	%ymm4, %ymm12, %ymm3
	vmovups	%ymm3, (%r8,%rax)
	vbroadcastss	(%rsi,%rdx,4), %ymm3
	vcvtdq2ps	%ymm2, %ymm2
	vmulps	32(%rcx), %ymm3, %ymm3
	vfmadd213ps	%ymm13, %ymm2, %ymm3
	vmaxps	%ymm3, %ymm12, %ymm2
	vmovups	%ymm2, 32(%r8,%rax)
	leaq	(%r9,%r9,4), %rax
	leaq	(%rdx,%rdx,4), %rdx
	vbroadcastss	(%rsi,%rdx), %ymm2
	vmulps	(%rcx), %ymm2, %ymm2
	vcvtdq2ps	%ymm1, %ymm1
	vfmadd213ps	%ymm14, %ymm1, %ymm2
	vmaxps	%ymm2, %ymm12, %ymm1
	vmovups	%ymm1, (%r8,%rax,4)
	vbroadcastss	(%rsi,%rdx), %ymm1
	vmulps	32(%rcx), %ymm1, %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vfmadd213ps	%ymm13, %ymm0, %ymm1
	vmaxps	%ymm1, %ymm12, %ymm0
.LBB6_74:
	vmovups	%ymm0, 32(%r8,%rax,4)
.LBB6_75:
	popq	%rbx
	popq	%r14
.LBB6_76:
	vzeroupper
	retq
.Lfunc_end6:
	.size	tile_of, .Lfunc_end6-tile_of
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI6_0:
	.long	.LBB6_2-.LJTI6_0
	.long	.LBB6_30-.LJTI6_0
	.long	.LBB6_16-.LJTI6_0
	.long	.LBB6_23-.LJTI6_0
	.long	.LBB6_9-.LJTI6_0
	.long	.LBB6_37-.LJTI6_0
	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"avx2"
	.size	.L.str, 5
	.hidden	contrast_avx2_int8
	.type	contrast_avx2_int8,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	contrast_avx2_int8
	.p2align	3, 0x0
contrast_avx2_int8:
	.quad	.L.str
	.quad	16
	.quad	panel_bytes
	.quad	pack_panel
	.quad	0
	.quad	row_bytes
	.quad	64
	.quad	2
	.long	0
	.zero	4
	.quad	prepare_rows
	.quad	prepare_softmax
	.quad	multiply
	.size	contrast_avx2_int8, 96
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
