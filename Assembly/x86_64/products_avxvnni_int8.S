// Made of Sources/CContrastKernels/products_avxvnni_int8.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__x86_64__)
	.text
	.p2align	4
	.type	panel_bytes,@function
panel_bytes:
	shlq	$4, %rdi
	leaq	48(%rdi), %rax
	andq	$-64, %rax
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
	subq	$4544, %rsp
	movq	%r8, %r14
	movq	%rcx, %r12
	movq	%rdx, %r13
	movq	%rsi, 32(%rsp)
	movq	%rdi, 24(%rsp)
	movq	%rcx, %rdi
	shlq	$4, %rdi
	addq	$48, %rdi
	andq	$-64, %rdi
	addq	$191, %rdi
	andq	$-64, %rdi
	cmpq	$64, %rdi
	movl	$64, %edx
	cmovbq	%rdi, %rdx
	cmpq	$16, %r13
	cmovbq	%rdi, %rdx
	addq	%r8, %rdi
	subq	%rdx, %rdi
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	callq	memset@PLT
	testq	%r13, %r13
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
	vmovlps	%xmm6, 288(%rsp,%rsi,8)
	vmovss	%xmm6, (%r14,%rsi,4)
	movl	$0, 64(%r14,%rsi,4)
	incq	%rsi
	addq	%rax, %rdx
	cmpq	%r13, %rsi
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
	movq	%r14, 176(%rsp)
	testq	%r12, %r12
	je	.LBB1_41
	movq	176(%rsp), %rax
	leaq	128(%rax), %rcx
	movq	%rcx, 144(%rsp)
	movq	32(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	%rcx, 216(%rsp)
	addq	$320, %rax
	movq	%rax, 112(%rsp)
	xorl	%eax, %eax
	vbroadcastss	.LCPI1_6(%rip), %ymm6
	vmovd	.LCPI1_9(%rip), %xmm7
	movq	24(%rsp), %rcx
	movq	%rcx, 160(%rsp)
	movq	%r12, %rdx
	xorl	%esi, %esi
	movq	%r12, 200(%rsp)
	movq	%r13, 136(%rsp)
	jmp	.LBB1_6
	.p2align	4
.LBB1_40:
	movq	168(%rsp), %rsi
	addq	$256, %rsi
	movq	184(%rsp), %rdx
	addq	$-256, %rdx
	movq	208(%rsp), %rax
	incq	%rax
	addq	$1024, 160(%rsp)
	addq	$4096, 112(%rsp)
	addq	$4096, 144(%rsp)
	movq	200(%rsp), %r12
	cmpq	%r12, %rsi
	jae	.LBB1_41
.LBB1_6:
	cmpq	$1, %rdx
	movq	%rdx, %r15
	adcq	$0, %r15
	cmpq	$256, %r15
	movl	$256, %ecx
	cmovaeq	%rcx, %r15
	cmpq	$256, %rdx
	movl	$256, %edi
	movq	%rdx, 184(%rsp)
	cmovbq	%rdx, %rdi
	movq	%rax, 208(%rsp)
	shlq	$8, %rax
	movq	%r12, %rdx
	subq	%rax, %rdx
	cmpq	$256, %rdx
	movl	$256, %eax
	cmovbq	%rdx, %rax
	movq	%rsi, 168(%rsp)
	subq	%rsi, %r12
	cmpq	$256, %r12
	movl	$256, %r9d
	movq	%r12, 80(%rsp)
	cmovbq	%r12, %r9
	testq	%r13, %r13
	je	.LBB1_40
	movl	%r15d, %ecx
	andl	$504, %ecx
	movq	%rcx, 72(%rsp)
	movl	%r15d, %ecx
	andl	$480, %ecx
	movq	%rcx, 48(%rsp)
	andl	$3, %edi
	movq	%rdi, 120(%rsp)
	leal	3(%rax), %ecx
	andl	$1020, %ecx
	subq	%rax, %rcx
	movq	%rcx, 96(%rsp)
	leaq	3(%r9), %rsi
	movl	%esi, %ecx
	shrl	$2, %ecx
	movq	%rcx, 192(%rsp)
	cmpq	$256, %rdx
	movl	$256, %ecx
	cmovaeq	%rcx, %rdx
	movq	%rdx, 40(%rsp)
	movq	24(%rsp), %rcx
	movq	168(%rsp), %rdx
	leaq	(%rcx,%rdx,4), %rcx
	movq	%rcx, 128(%rsp)
	andl	$1020, %esi
	movq	%rsi, 152(%rsp)
	addq	%rsp, %rax
	addq	$424, %rax
	movq	%rax, 88(%rsp)
	movl	%r9d, %eax
	andl	$3, %eax
	movq	%rax, 56(%rsp)
	movl	%r15d, %r10d
	andl	$480, %r10d
	movl	%r15d, %eax
	andl	$504, %eax
	movq	%rax, 64(%rsp)
	movq	160(%rsp), %r13
	leaq	424(%rsp), %rbx
	xorl	%r14d, %r14d
	movq	%r9, 16(%rsp)
	movq	%r10, 104(%rsp)
	jmp	.LBB1_8
	.p2align	4
.LBB1_67:
	incq	%r14
	addq	$256, %rbx
	addq	216(%rsp), %r13
	cmpq	136(%rsp), %r14
	je	.LBB1_68
.LBB1_8:
	movq	%r14, %rax
	shlq	$8, %rax
	movq	%rax, %r12
	leaq	(%rsp,%rax), %rdi
	addq	$424, %rdi
	vmovsd	288(%rsp,%r14,8), %xmm0
	vmovshdup	%xmm0, %xmm0
	vpxor	%xmm1, %xmm1, %xmm1
	vucomiss	%xmm1, %xmm0
	jne	.LBB1_9
	jp	.LBB1_9
	xorl	%esi, %esi
	movq	%r9, %rdx
	vzeroupper
	callq	memset@PLT
	movq	104(%rsp), %r10
	movq	16(%rsp), %r9
	vmovd	.LCPI1_9(%rip), %xmm7
	vbroadcastss	.LCPI1_6(%rip), %ymm6
	jmp	.LBB1_53
	.p2align	4
.LBB1_9:
	cmpq	$8, 80(%rsp)
	jae	.LBB1_43
	xorl	%eax, %eax
	jmp	.LBB1_45
.LBB1_43:
	vbroadcastss	%xmm0, %ymm1
	xorl	%ecx, %ecx
	.p2align	4
.LBB1_44:
	vmulps	(%r13,%rcx,4), %ymm1, %ymm2
	vaddps	%ymm6, %ymm2, %ymm2
	vextractf128	$1, %ymm2, %xmm3
	vpshufb	%xmm7, %xmm3, %xmm3
	vpshufb	%xmm7, %xmm2, %xmm2
	vpunpckldq	%xmm3, %xmm2, %xmm2
	vmovq	%xmm2, (%rbx,%rcx)
	leaq	8(%rcx), %rax
	addq	$16, %rcx
	cmpq	%r9, %rcx
	movq	%rax, %rcx
	jbe	.LBB1_44
.LBB1_45:
	movq	%rax, %rcx
	subq	%r9, %rcx
	jae	.LBB1_53
	movq	%r14, %rdx
	imulq	32(%rsp), %rdx
	movq	128(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %rdx
	leaq	first_lanes(%rip), %rsi
	vmovups	32(%rsi,%rcx,4), %ymm1
	vmaskmovps	(%rdx,%rax,4), %ymm1, %ymm1
	vbroadcastss	%xmm0, %ymm0
	vmulps	%ymm1, %ymm0, %ymm0
	vaddps	%ymm6, %ymm0, %ymm0
	movq	%rax, %rcx
	subq	40(%rsp), %rcx
	cmpq	$-4, %rcx
	jbe	.LBB1_48
	movq	%rax, %rcx
	xorl	%edx, %edx
	jmp	.LBB1_50
.LBB1_48:
	movq	%rax, %rcx
	orq	56(%rsp), %rcx
	movq	%r9, %rsi
	subq	%rcx, %rsi
	movq	%rax, %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB1_49:
	movl	%edx, %r8d
	andl	$7, %r8d
	vmovaps	%ymm0, 224(%rsp)
	movzbl	224(%rsp,%r8,4), %r8d
	movb	%r8b, (%rbx,%rcx)
	leal	1(%rdx), %r8d
	andl	$7, %r8d
	movzbl	224(%rsp,%r8,4), %r8d
	movb	%r8b, 1(%rbx,%rcx)
	leal	2(%rdx), %r8d
	andl	$7, %r8d
	movzbl	224(%rsp,%r8,4), %r8d
	movb	%r8b, 2(%rbx,%rcx)
	leal	3(%rdx), %r8d
	andl	$7, %r8d
	movzbl	224(%rsp,%r8,4), %r8d
	movb	%r8b, 3(%rbx,%rcx)
	addq	$4, %rdx
	addq	$4, %rcx
	cmpq	%rsi, %rdx
	jne	.LBB1_49
.LBB1_50:
	cmpq	$0, 56(%rsp)
	je	.LBB1_53
	orq	$1, %rax
	movq	120(%rsp), %rsi
	.p2align	4
.LBB1_52:
	vmovaps	%ymm0, 256(%rsp)
	movl	%edx, %r8d
	andl	$7, %r8d
	movzbl	256(%rsp,%r8,4), %r8d
	movb	%r8b, (%rdi,%rcx)
	leaq	(%rax,%rdx), %rcx
	incq	%rdx
	decq	%rsi
	jne	.LBB1_52
	.p2align	4
.LBB1_53:
	movq	184(%rsp), %rax
	cmpq	$7, %rax
	ja	.LBB1_56
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	jmp	.LBB1_55
	.p2align	4
.LBB1_56:
	cmpq	$32, %rax
	jae	.LBB1_58
	xorl	%edx, %edx
	xorl	%eax, %eax
	jmp	.LBB1_62
	.p2align	4
.LBB1_58:
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%eax, %eax
	vxorps	%xmm1, %xmm1, %xmm1
	vpxor	%xmm2, %xmm2, %xmm2
	vpxor	%xmm3, %xmm3, %xmm3
	movq	48(%rsp), %rcx
	.p2align	4
.LBB1_59:
	vpmovsxbd	(%rbx,%rax), %ymm4
	vpaddd	%ymm4, %ymm0, %ymm0
	vpmovsxbd	8(%rbx,%rax), %ymm4
	vpaddd	%ymm4, %ymm1, %ymm1
	vpmovsxbd	16(%rbx,%rax), %ymm4
	vpmovsxbd	24(%rbx,%rax), %ymm5
	vpaddd	%ymm4, %ymm2, %ymm2
	vpaddd	%ymm5, %ymm3, %ymm3
	addq	$32, %rax
	cmpq	%rax, %rcx
	jne	.LBB1_59
	vpaddd	%ymm0, %ymm1, %ymm0
	vpaddd	%ymm0, %ymm2, %ymm0
	vpaddd	%ymm0, %ymm3, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vpshufd	$85, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	cmpq	%r10, %r15
	je	.LBB1_65
	movq	%r10, %rcx
	movq	%r10, %rdx
	testb	$24, %r15b
	je	.LBB1_55
.LBB1_62:
	vmovd	%eax, %xmm0
	movq	72(%rsp), %rax
	.p2align	4
.LBB1_63:
	vpmovsxbd	(%rbx,%rdx), %ymm1
	vpaddd	%ymm1, %ymm0, %ymm0
	addq	$8, %rdx
	cmpq	%rdx, %rax
	jne	.LBB1_63
	vextracti128	$1, %ymm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vpshufd	$85, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	movq	64(%rsp), %rdx
	movq	%rdx, %rcx
	cmpq	%rdx, %r15
	je	.LBB1_65
	.p2align	4
.LBB1_55:
	movsbl	(%rbx,%rcx), %edx
	addl	%edx, %eax
	incq	%rcx
	cmpq	%rcx, %r15
	jne	.LBB1_55
.LBB1_65:
	shll	$7, %eax
	movq	176(%rsp), %rcx
	subl	%eax, 64(%rcx,%r14,4)
	cmpq	152(%rsp), %r9
	jae	.LBB1_67
	addq	88(%rsp), %r12
	movq	%r12, %rdi
	xorl	%esi, %esi
	movq	96(%rsp), %rdx
	vzeroupper
	callq	memset@PLT
	movq	104(%rsp), %r10
	movq	16(%rsp), %r9
	vmovd	.LCPI1_9(%rip), %xmm7
	vbroadcastss	.LCPI1_6(%rip), %ymm6
	jmp	.LBB1_67
	.p2align	4
.LBB1_68:
	movq	144(%rsp), %rax
	movq	%rax, 40(%rsp)
	leaq	1192(%rsp), %rdx
	movq	112(%rsp), %rsi
	xorl	%eax, %eax
	movq	136(%rsp), %r13
	movq	192(%rsp), %rcx
	jmp	.LBB1_20
	.p2align	4
.LBB1_19:
	movq	128(%rsp), %rsi
	subq	$-128, %rsi
	movq	48(%rsp), %rdx
	addq	$8192, %rdx
	subq	$-128, 40(%rsp)
	movq	136(%rsp), %r13
	movq	120(%rsp), %rax
	cmpq	%r13, %rax
	jae	.LBB1_40
.LBB1_20:
	movq	%rax, %rdi
	movq	%r13, %rax
	subq	%rdi, %rax
	leaq	32(%rdi), %r8
	cmpq	$32, %rax
	movq	%r8, 120(%rsp)
	cmovbq	%r13, %r8
	movq	%rdi, 56(%rsp)
	orq	$4, %rdi
	movq	%rdi, 96(%rsp)
	movq	112(%rsp), %rax
	movq	%rax, 88(%rsp)
	leaq	424(%rsp), %rax
	movq	%rax, 80(%rsp)
	movq	%rdx, 48(%rsp)
	movq	%rdx, 72(%rsp)
	movq	%rsi, 128(%rsp)
	movq	%rsi, 64(%rsp)
	movq	%rcx, %r15
	xorl	%r9d, %r9d
	jmp	.LBB1_22
	.p2align	4
.LBB1_21:
	addq	$-32, %r15
	addq	$2048, 64(%rsp)
	subq	$-128, 72(%rsp)
	subq	$-128, 80(%rsp)
	addq	$2048, 88(%rsp)
	movq	192(%rsp), %rcx
	movq	152(%rsp), %r9
	cmpq	%rcx, %r9
	jae	.LBB1_19
.LBB1_22:
	cmpq	$32, %r15
	movl	$32, %eax
	cmovbq	%r15, %rax
	movq	%rax, 16(%rsp)
	movl	%ecx, %eax
	subl	%r9d, %eax
	leaq	32(%r9), %rsi
	cmpl	$32, %eax
	movq	%rsi, 152(%rsp)
	cmovbq	%rcx, %rsi
	movq	56(%rsp), %rdi
	cmpq	%r8, 96(%rsp)
	jbe	.LBB1_23
.LBB1_27:
	cmpq	%r8, %rdi
	jae	.LBB1_21
	movq	16(%rsp), %r12
	leaq	(%r12,%r9), %rcx
	movl	%r12d, %edx
	andl	$56, %edx
	andl	$56, %r12d
	leaq	(%r9,%r12), %rax
	movq	%rax, 104(%rsp)
	movq	%rdi, %rax
	shlq	$8, %rax
	movq	80(%rsp), %r10
	leaq	(%r10,%rax), %r14
	movq	88(%rsp), %r10
	leaq	(%r10,%rdi,4), %r11
	movq	144(%rsp), %r10
	leaq	(%r10,%rdi,4), %rbx
	leaq	(%rsp,%rax), %r10
	addq	$424, %r10
	jmp	.LBB1_29
	.p2align	4
.LBB1_36:
	incq	%rdi
	addq	$256, %r14
	addq	$4, %r11
	addq	$4, %rbx
	addq	$256, %r10
	cmpq	%r8, %rdi
	jae	.LBB1_21
.LBB1_29:
	cmpq	%rsi, %r9
	jae	.LBB1_36
	movq	%r9, %r13
	cmpq	$8, %r15
	jb	.LBB1_34
	movq	%r11, %r13
	xorl	%eax, %eax
	.p2align	4
.LBB1_32:
	vmovdqu	(%r14,%rax,4), %xmm0
	vmovdqu	16(%r14,%rax,4), %xmm1
	vmovd	%xmm0, -192(%r13)
	vpextrd	$1, %xmm0, -128(%r13)
	vpextrd	$2, %xmm0, -64(%r13)
	vpextrd	$3, %xmm0, (%r13)
	vmovd	%xmm1, 64(%r13)
	vpextrd	$1, %xmm1, 128(%r13)
	vpextrd	$2, %xmm1, 192(%r13)
	vpextrd	$3, %xmm1, 256(%r13)
	addq	$8, %rax
	addq	$512, %r13
	cmpq	%rax, %rdx
	jne	.LBB1_32
	movq	104(%rsp), %r13
	cmpq	%r12, 16(%rsp)
	je	.LBB1_36
.LBB1_34:
	movq	%r13, %rax
	shlq	$6, %rax
	addq	%rbx, %rax
	.p2align	4
.LBB1_35:
	vmovd	(%r10,%r13,4), %xmm0
	vmovd	%xmm0, (%rax)
	incq	%r13
	addq	$64, %rax
	cmpq	%r13, %rcx
	jne	.LBB1_35
	jmp	.LBB1_36
	.p2align	4
.LBB1_23:
	movq	%r9, %rcx
	orq	$4, %rcx
	movq	40(%rsp), %rax
	movq	48(%rsp), %rdx
	movq	72(%rsp), %r12
	movq	64(%rsp), %r14
	movq	96(%rsp), %r10
	jmp	.LBB1_24
	.p2align	4
.LBB1_26:
	leaq	4(%rdi), %r10
	addq	$16, %r14
	addq	$1024, %r12
	addq	$1024, %rdx
	addq	$16, %rax
	cmpq	%r8, %r10
	ja	.LBB1_27
.LBB1_24:
	movq	%r10, %rdi
	movq	%r9, %r10
	movq	%r12, %r11
	movq	%r14, %rbx
	cmpq	%rsi, %rcx
	ja	.LBB1_25
	.p2align	4
.LBB1_37:
	vmovdqu	-768(%r11), %xmm0
	vmovdqu	-512(%r11), %xmm1
	vmovdqu	-256(%r11), %xmm2
	vmovdqu	(%r11), %xmm3
	vpunpckldq	%xmm1, %xmm0, %xmm4
	vpunpckhdq	%xmm1, %xmm0, %xmm0
	vpunpckldq	%xmm3, %xmm2, %xmm1
	vpunpckhdq	%xmm3, %xmm2, %xmm2
	vpunpcklqdq	%xmm1, %xmm4, %xmm3
	vpunpckhqdq	%xmm1, %xmm4, %xmm1
	vpunpcklqdq	%xmm2, %xmm0, %xmm4
	vpunpckhqdq	%xmm2, %xmm0, %xmm0
	vmovdqu	%xmm3, -192(%rbx)
	vmovdqu	%xmm1, -128(%rbx)
	vmovdqu	%xmm4, -64(%rbx)
	vmovdqu	%xmm0, (%rbx)
	leaq	4(%r10), %r13
	addq	$256, %rbx
	addq	$16, %r11
	addq	$8, %r10
	cmpq	%rsi, %r10
	movq	%r13, %r10
	jbe	.LBB1_37
.LBB1_25:
	cmpq	%rsi, %r10
	jae	.LBB1_26
	movq	%r10, %r11
	shlq	$6, %r11
	addq	%rax, %r11
	.p2align	4
.LBB1_39:
	vmovss	-768(%rdx,%r10,4), %xmm0
	vmovss	%xmm0, (%r11)
	vmovss	-512(%rdx,%r10,4), %xmm0
	vmovss	%xmm0, 4(%r11)
	vmovss	-256(%rdx,%r10,4), %xmm0
	vmovss	%xmm0, 8(%r11)
	vmovd	(%rdx,%r10,4), %xmm0
	vmovd	%xmm0, 12(%r11)
	incq	%r10
	addq	$64, %r11
	cmpq	%rsi, %r10
	jb	.LBB1_39
	jmp	.LBB1_26
.LBB1_41:
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
	leaq	3(%rdi), %rax
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
.LCPI3_10:
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
.LCPI3_8:
	.byte	128
	.byte	128
	.byte	128
	.byte	128
	.byte	128
	.byte	128
	.byte	128
	.byte	128
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
	subq	$224, %rsp
	movq	%r8, 48(%rsp)
	movq	%rsi, 40(%rsp)
	movq	%rdi, 32(%rsp)
	movq	%rdx, 88(%rsp)
	testq	%rdx, %rdx
	je	.LBB3_28
	movq	%rcx, %r14
	leaq	3(%rcx), %rax
	andq	$-4, %rax
	leaq	63(%rax), %r8
	andq	$-64, %r8
	addq	$64, %r8
	movq	%rax, 80(%rsp)
	subq	%rcx, %rax
	movq	%rax, 64(%rsp)
	movq	48(%rsp), %rax
	addq	%rax, %rcx
	addq	$64, %rcx
	movq	%rcx, 56(%rsp)
	movl	%r14d, %ecx
	andl	$1, %ecx
	movq	%rcx, 16(%rsp)
	movq	40(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	%rcx, 72(%rsp)
	leaq	64(%rax), %rbx
	vpbroadcastd	.LCPI3_0(%rip), %ymm4
	vbroadcastss	.LCPI3_6(%rip), %ymm5
	vmovd	.LCPI3_9(%rip), %xmm6
	vmovdqa	.LCPI3_8(%rip), %xmm7
	movq	32(%rsp), %r13
	xorl	%r15d, %r15d
	movq	%r8, 24(%rsp)
	vmovdqa	%ymm4, 96(%rsp)
	jmp	.LBB3_2
	.p2align	4
.LBB3_27:
	incq	%r15
	addq	72(%rsp), %r13
	addq	%r8, %rbx
	cmpq	88(%rsp), %r15
	je	.LBB3_28
.LBB3_2:
	vpxor	%xmm0, %xmm0, %xmm0
	cmpq	$8, %r14
	jae	.LBB3_4
	xorl	%ecx, %ecx
	jmp	.LBB3_6
	.p2align	4
.LBB3_4:
	xorl	%eax, %eax
	.p2align	4
.LBB3_5:
	vpand	(%r13,%rax,4), %ymm4, %ymm1
	vpmaxsd	%ymm1, %ymm0, %ymm0
	leaq	8(%rax), %rcx
	addq	$16, %rax
	cmpq	%r14, %rax
	movq	%rcx, %rax
	jbe	.LBB3_5
.LBB3_6:
	movq	%r15, %rax
	imulq	40(%rsp), %rax
	movq	32(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rax
	movq	%r14, %rdx
	subq	%rcx, %rdx
	jbe	.LBB3_8
	leaq	(,%rdx,4), %rsi
	leaq	first_lanes(%rip), %rdi
	subq	%rsi, %rdi
	vmovups	32(%rdi), %ymm1
	vmaskmovps	(%rax,%rcx,4), %ymm1, %ymm1
	vmovd	%edx, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	.LCPI3_1(%rip), %ymm2, %ymm2
	vandps	%ymm4, %ymm1, %ymm1
	vpmaxsd	%ymm1, %ymm0, %ymm1
	vblendvps	%ymm2, %ymm1, %ymm0, %ymm0
.LBB3_8:
	vextractf128	$1, %ymm0, %xmm1
	vpmaxsd	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpmaxsd	%xmm1, %xmm0, %xmm0
	vpshufd	$85, %xmm0, %xmm1
	vpmaxsd	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %ecx
	vmovss	.LCPI3_2(%rip), %xmm0
	cmpl	$2139095039, %ecx
	jg	.LBB3_11
	testl	%ecx, %ecx
	movl	$0, %edx
	cmovlel	%edx, %ecx
	vmovd	%ecx, %xmm1
	vmovss	.LCPI3_3(%rip), %xmm0
	vucomiss	%xmm1, %xmm0
	vxorps	%xmm0, %xmm0, %xmm0
	ja	.LBB3_11
	vblendps	$14, .LCPI3_4(%rip), %xmm1, %xmm0
	vbroadcastss	.LCPI3_10(%rip), %xmm2
	vinsertps	$16, %xmm1, %xmm2, %xmm1
	vdivps	%xmm1, %xmm0, %xmm0
.LBB3_11:
	movq	%r8, %r12
	imulq	%r15, %r12
	movq	48(%rsp), %rcx
	leaq	(%rcx,%r12), %rdi
	vmovss	%xmm0, (%rdi)
	addq	$64, %rdi
	vmovshdup	%xmm0, %xmm0
	vpxor	%xmm1, %xmm1, %xmm1
	vucomiss	%xmm1, %xmm0
	jne	.LBB3_12
	jp	.LBB3_12
	testq	%r14, %r14
	je	.LBB3_25
	movl	$128, %esi
	movq	%r14, %rdx
	vzeroupper
	callq	memset@PLT
	vmovdqa	.LCPI3_8(%rip), %xmm7
	vmovd	.LCPI3_9(%rip), %xmm6
	vbroadcastss	.LCPI3_6(%rip), %ymm5
	vmovaps	96(%rsp), %ymm4
	movq	24(%rsp), %r8
	jmp	.LBB3_25
	.p2align	4
.LBB3_12:
	cmpq	$8, %r14
	jae	.LBB3_16
	xorl	%ecx, %ecx
	jmp	.LBB3_18
.LBB3_16:
	vbroadcastss	%xmm0, %ymm1
	xorl	%edx, %edx
	.p2align	4
.LBB3_17:
	vmulps	(%r13,%rdx,4), %ymm1, %ymm2
	vaddps	%ymm5, %ymm2, %ymm2
	vextractf128	$1, %ymm2, %xmm3
	vpshufb	%xmm6, %xmm3, %xmm3
	vpshufb	%xmm6, %xmm2, %xmm2
	vpunpckldq	%xmm3, %xmm2, %xmm2
	vpxor	%xmm7, %xmm2, %xmm2
	vmovq	%xmm2, (%rbx,%rdx)
	leaq	8(%rdx), %rcx
	addq	$16, %rdx
	cmpq	%r14, %rdx
	movq	%rcx, %rdx
	jbe	.LBB3_17
.LBB3_18:
	movq	%rcx, %rdx
	subq	%r14, %rdx
	jae	.LBB3_25
	leaq	first_lanes(%rip), %rsi
	vmovups	32(%rsi,%rdx,4), %ymm1
	vmaskmovps	(%rax,%rcx,4), %ymm1, %ymm1
	vbroadcastss	%xmm0, %ymm0
	vmulps	%ymm1, %ymm0, %ymm0
	vaddps	%ymm5, %ymm0, %ymm0
	movq	%rcx, %rax
	orq	$1, %rax
	cmpq	%rax, %r14
	jne	.LBB3_21
	xorl	%eax, %eax
	jmp	.LBB3_23
.LBB3_21:
	movq	%rcx, %rax
	orq	16(%rsp), %rax
	movq	%r14, %rdx
	subq	%rax, %rdx
	xorl	%eax, %eax
	.p2align	4
.LBB3_22:
	movl	%eax, %esi
	andl	$7, %esi
	vmovaps	%ymm0, 128(%rsp)
	movzbl	128(%rsp,%rsi,4), %esi
	addb	$-128, %sil
	movb	%sil, (%rbx,%rcx)
	leal	1(%rax), %esi
	andl	$7, %esi
	movzbl	128(%rsp,%rsi,4), %esi
	addb	$-128, %sil
	movb	%sil, 1(%rbx,%rcx)
	addq	$2, %rax
	addq	$2, %rcx
	cmpq	%rdx, %rax
	jne	.LBB3_22
.LBB3_23:
	cmpq	$0, 16(%rsp)
	je	.LBB3_25
	vmovaps	%ymm0, 160(%rsp)
	andl	$7, %eax
	movzbl	160(%rsp,%rax,4), %eax
	addb	$-128, %al
	movb	%al, (%rdi,%rcx)
	.p2align	4
.LBB3_25:
	cmpq	%r14, 80(%rsp)
	jbe	.LBB3_27
	addq	56(%rsp), %r12
	movq	%r12, %rdi
	xorl	%esi, %esi
	movq	64(%rsp), %rdx
	vzeroupper
	callq	memset@PLT
	vmovdqa	.LCPI3_8(%rip), %xmm7
	vmovd	.LCPI3_9(%rip), %xmm6
	vbroadcastss	.LCPI3_6(%rip), %ymm5
	vmovaps	96(%rsp), %ymm4
	movq	24(%rsp), %r8
	jmp	.LBB3_27
.LBB3_28:
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
.LCPI4_23:
	.long	0xcb400080
.LCPI4_25:
	.long	0x4b400080
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
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI4_24:
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
.LCPI4_26:
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
	vbroadcastss	%xmm0, %ymm0
	vmovups	%ymm0, 176(%rsp)
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
	vmovups	%ymm0, 336(%rsp)
	xorl	%r11d, %r11d
	vmovdqa	.LCPI4_2(%rip), %ymm1
	movq	%r9, 72(%rsp)
	movq	%rcx, 64(%rsp)
	movq	%rdx, 56(%rsp)
	vmovups	%ymm12, 368(%rsp)
	jmp	.LBB4_2
	.p2align	4
.LBB4_21:
	vxorps	%xmm14, %xmm14, %xmm14
	vbroadcastss	.LCPI4_3(%rip), %ymm10
.LBB4_22:
	movq	80(%rsp), %rax
	vmovss	(%rax,%r11,4), %xmm0
	vpermpd	$236, %ymm14, %ymm1
	vpermpd	$230, %ymm14, %ymm2
	vextractf128	$1, %ymm14, %xmm3
	vaddps	%xmm3, %xmm14, %xmm3
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
	vmovups	%ymm0, 208(%rsp)
	vmovups	%ymm0, 240(%rsp)
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
	vmovss	%xmm2, 208(%rsp,%rdi,4)
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
	vmovups	208(%rsp), %ymm3
	vmovups	240(%rsp), %ymm2
	vsubps	%ymm6, %ymm3, %ymm4
	vbroadcastss	.LCPI4_0(%rip), %ymm13
	vmovaps	%ymm13, %ymm5
	vfmsub213ps	%ymm10, %ymm4, %ymm5
	vmovss	%xmm7, 112(%rsp)
	vaddps	%ymm5, %ymm10, %ymm7
	vbroadcastss	.LCPI4_4(%rip), %ymm11
	vmovaps	%ymm11, %ymm8
	vfnmadd213ps	%ymm4, %ymm7, %ymm8
	vbroadcastss	.LCPI4_5(%rip), %ymm1
	vfnmadd231ps	%ymm7, %ymm1, %ymm8
	vbroadcastss	.LCPI4_7(%rip), %ymm14
	vmovaps	%ymm14, %ymm9
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
	vmovaps	%ymm13, %ymm8
	vfmsub213ps	%ymm10, %ymm6, %ymm8
	vaddps	%ymm10, %ymm8, %ymm9
	vmovaps	%ymm11, %ymm10
	vfnmadd213ps	%ymm6, %ymm9, %ymm10
	vfnmadd231ps	%ymm9, %ymm1, %ymm10
	vmovaps	%ymm14, %ymm9
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
	vmovdqu	336(%rsp), %ymm9
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
	vmovups	%ymm4, 272(%rsp)
	vmulps	%ymm3, %ymm13, %ymm3
	vandnps	%ymm3, %ymm7, %ymm3
	vmovss	112(%rsp), %xmm7
	vmovups	%ymm3, 208(%rsp)
	vaddps	%ymm1, %ymm11, %ymm3
	vpslld	$23, %ymm8, %ymm4
	vpaddd	%ymm4, %ymm9, %ymm4
	vmulps	%ymm4, %ymm3, %ymm3
	vcmpeqps	%ymm2, %ymm14, %ymm4
	vcmpltps	%ymm10, %ymm6, %ymm5
	vdivps	%ymm15, %ymm3, %ymm3
	vorps	%ymm5, %ymm4, %ymm5
	vandnps	%ymm3, %ymm5, %ymm3
	vmovups	%ymm3, 304(%rsp)
	vmulps	%ymm2, %ymm13, %ymm2
	vandnps	%ymm2, %ymm4, %ymm2
	vmovups	%ymm2, 240(%rsp)
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
	vxorps	%xmm4, %xmm4, %xmm4
	movq	%r8, %r14
	movq	24(%rsp), %r13
	xorl	%r15d, %r15d
	xorl	%ebx, %ebx
	vbroadcastss	.LCPI4_3(%rip), %ymm10
	jmp	.LBB4_25
	.p2align	4
.LBB4_34:
	vfmadd213ps	%ymm4, %ymm13, %ymm14
	vmovss	%xmm13, (%r12)
	addq	%r10, %rbx
	incq	%r15
	addq	32(%rsp), %rbp
	movq	528(%rsp), %r12
	addq	%r12, %r13
	subq	%r10, %r14
	vmovaps	%ymm14, %ymm4
	movq	504(%rsp), %r8
	cmpq	%r8, %rbx
	jae	.LBB4_22
.LBB4_25:
	movq	%r8, %rcx
	subq	%rbx, %rcx
	cmpq	%r10, %rcx
	cmovaeq	%r10, %rcx
	movq	40(%rsp), %rax
	movq	%rax, %rsi
	subq	%rbx, %rsi
	cmpq	%rcx, %rsi
	cmovaeq	%rcx, %rsi
	cmpq	%rbx, %rax
	movl	$0, %eax
	cmovbeq	%rax, %rsi
	cmpq	%r14, %r10
	movq	%r14, %rdi
	cmovbq	%r10, %rdi
	movq	%r10, %rdx
	imulq	%r15, %rdx
	movq	%r8, %rax
	subq	%rdx, %rax
	cmpq	%rax, %r10
	cmovbq	%r10, %rax
	vmovss	208(%rsp,%r15,4), %xmm0
	movl	$8, %edx
	movl	$0, %r8d
	vxorps	%xmm14, %xmm14, %xmm14
	cmpq	$8, %rsi
	vmovups	%ymm4, 112(%rsp)
	jb	.LBB4_29
	addq	$3, %rdi
	andq	$-4, %rdi
	addq	$63, %rdi
	andq	$-64, %rdi
	addq	$64, %rdi
	imulq	%r11, %rdi
	addq	%r13, %rdi
	vbroadcastss	.LCPI4_16(%rip), %xmm1
	vmovaps	%xmm0, 144(%rsp)
	vxorps	%xmm1, %xmm0, %xmm1
	vbroadcastss	%xmm1, %ymm1
	vxorps	%xmm13, %xmm13, %xmm13
	xorl	%r8d, %r8d
	vmovd	.LCPI4_26(%rip), %xmm0
	vbroadcastss	.LCPI4_23(%rip), %ymm14
	.p2align	4
.LBB4_27:
	movq	%r8, %rdx
	vmovups	(%rbp,%r8,4), %ymm2
	vfmadd132ps	176(%rsp), %ymm1, %ymm2
	vmaxps	%ymm2, %ymm5, %ymm2
	vaddps	%ymm6, %ymm2, %ymm3
	vaddps	%ymm3, %ymm10, %ymm4
	vsubps	%ymm4, %ymm2, %ymm2
	vmovaps	%ymm8, %ymm4
	vfmadd213ps	%ymm7, %ymm2, %ymm4
	vfmadd213ps	%ymm9, %ymm2, %ymm4
	vfmadd213ps	%ymm11, %ymm2, %ymm4
	vfmadd213ps	%ymm15, %ymm2, %ymm4
	vpbroadcastd	.LCPI4_13(%rip), %ymm2
	vpslld	$23, %ymm3, %ymm3
	vpaddd	%ymm2, %ymm3, %ymm2
	vfmsub213ps	%ymm14, %ymm4, %ymm2
	vextractf128	$1, %ymm2, %xmm3
	vpshufb	%xmm0, %xmm3, %xmm3
	vpshufb	%xmm0, %xmm2, %xmm4
	vpunpckldq	%xmm3, %xmm4, %xmm3
	vaddps	%ymm2, %ymm14, %ymm2
	vmovq	%xmm3, (%rdi,%r8)
	vaddps	%ymm2, %ymm13, %ymm13
	addq	$8, %r8
	addq	$16, %rdx
	cmpq	%rsi, %rdx
	jbe	.LBB4_27
	leaq	8(%r8), %rdx
	vmovups	112(%rsp), %ymm4
	vmovaps	%ymm13, %ymm14
	vmovaps	144(%rsp), %xmm0
.LBB4_29:
	movq	%r12, %rdi
	imulq	%r15, %rdi
	movq	520(%rsp), %r9
	addq	%rdi, %r9
	leaq	3(%rcx), %r12
	andq	$-4, %r12
	addq	$63, %r12
	andq	$-64, %r12
	addq	$64, %r12
	imulq	%r11, %r12
	addq	%r9, %r12
	vbroadcastss	272(%rsp,%r15,4), %ymm13
	subq	%r8, %rsi
	jbe	.LBB4_30
	movq	104(%rsp), %r9
	leaq	(%r9,%rbx,4), %r9
	leaq	(,%rsi,4), %r10
	leaq	first_lanes(%rip), %r11
	subq	%r10, %r11
	movq	512(%rsp), %r10
	vmovups	32(%r11), %ymm1
	movq	(%rsp), %r11
	vmaskmovps	(%r9,%r8,4), %ymm1, %ymm1
	vbroadcastss	%xmm0, %ymm0
	vfmsub231ps	176(%rsp), %ymm1, %ymm0
	vmaxps	%ymm0, %ymm5, %ymm0
	vaddps	%ymm6, %ymm0, %ymm1
	vaddps	%ymm1, %ymm10, %ymm2
	vsubps	%ymm2, %ymm0, %ymm0
	vmovaps	%ymm8, %ymm2
	vfmadd213ps	%ymm7, %ymm0, %ymm2
	vfmadd213ps	%ymm9, %ymm0, %ymm2
	vfmadd213ps	%ymm11, %ymm0, %ymm2
	vfmadd213ps	%ymm15, %ymm0, %ymm2
	vpbroadcastd	.LCPI4_13(%rip), %ymm0
	vpslld	$23, %ymm1, %ymm1
	vpaddd	%ymm0, %ymm1, %ymm0
	vbroadcastss	.LCPI4_25(%rip), %ymm3
	vfmadd213ps	%ymm3, %ymm2, %ymm0
	vmovd	%esi, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	.LCPI4_2(%rip), %ymm1, %ymm1
	vblendvps	%ymm1, %ymm0, %ymm3, %ymm0
	vextractf128	$1, %ymm0, %xmm1
	vmovd	.LCPI4_26(%rip), %xmm2
	vpshufb	%xmm2, %xmm1, %xmm1
	vpshufb	%xmm2, %xmm0, %xmm2
	vpunpckldq	%xmm1, %xmm2, %xmm1
	vmovq	%xmm1, 64(%r12,%r8)
	vbroadcastss	.LCPI4_23(%rip), %ymm1
	vaddps	%ymm1, %ymm0, %ymm0
	vaddps	%ymm0, %ymm14, %ymm14
	cmpq	%rcx, %rdx
	jae	.LBB4_34
	jmp	.LBB4_33
	.p2align	4
.LBB4_30:
	movq	%r8, %rdx
	cmpq	%rcx, %rdx
	jae	.LBB4_34
.LBB4_33:
	addq	24(%rsp), %rdi
	leaq	3(%rax), %rcx
	andq	$-4, %rcx
	addq	$63, %rcx
	andq	$-64, %rcx
	addq	$64, %rcx
	imulq	%r11, %rcx
	addq	%rdx, %rdi
	addq	%rcx, %rdi
	leaq	8(%rdx), %rcx
	cmpq	%rcx, %rax
	cmovaq	%rax, %rcx
	notq	%rdx
	addq	%rcx, %rdx
	andq	$-8, %rdx
	addq	$8, %rdx
	movl	$128, %esi
	vmovups	%ymm14, 144(%rsp)
	vmovups	%ymm13, 400(%rsp)
	vzeroupper
	callq	memset@PLT
	vmovups	400(%rsp), %ymm13
	vmovups	144(%rsp), %ymm14
	vmovups	112(%rsp), %ymm4
	vbroadcastss	.LCPI4_22(%rip), %ymm15
	vbroadcastss	.LCPI4_21(%rip), %ymm11
	vbroadcastss	.LCPI4_20(%rip), %ymm9
	vbroadcastss	.LCPI4_19(%rip), %ymm8
	vbroadcastss	.LCPI4_18(%rip), %ymm7
	vbroadcastss	.LCPI4_14(%rip), %ymm6
	vbroadcastss	.LCPI4_17(%rip), %ymm5
	movq	(%rsp), %r11
	vbroadcastss	.LCPI4_3(%rip), %ymm10
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
	addq	$48, %rax
	andq	$-64, %rax
	addq	$191, %rax
	andq	$-64, %rax
	movq	%rax, 216(%rsp)
	addq	$3, %r8
	movq	%r8, %rax
	shrq	$2, %rax
	movq	%rax, 96(%rsp)
	movq	%r8, 296(%rsp)
	shrq	$3, %r8
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
	cmpq	$256, 296(%rsp)
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
	ja	.LBB6_77
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	movq	40(%rsp), %rax
	leaq	.LJTI6_0(%rip), %r10
	movslq	(%r10,%rdi,4), %rdi
	addq	%r10, %rdi
	jmpq	*%rdi
.LBB6_2:
	vmovdqu	64(%rcx), %ymm1
	vmovdqu	96(%rcx), %ymm0
	leaq	64(%rsi), %rdx
	cmpq	$2, %r8
	jb	.LBB6_56
	movq	8(%r9), %rdi
	movq	(%r9), %r9
	leaq	-2(%r8), %r10
	shrq	%r10
	incq	%r10
	movq	%rcx, %rbx
	.p2align	4
.LBB6_4:
	prefetcht1	(%r9)
	vmovdqu	128(%rbx), %ymm2
	vmovdqu	160(%rbx), %ymm3
	prefetcht0	4224(%rbx)
	prefetcht0	4256(%rbx)
	vpbroadcastd	(%rdx), %ymm4
	{vex}	vpdpbusd	%ymm2, %ymm4, %ymm1
	{vex}	vpdpbusd	%ymm3, %ymm4, %ymm0
	vmovdqu	192(%rbx), %ymm2
	vmovdqu	224(%rbx), %ymm3
	prefetcht0	4288(%rbx)
	prefetcht0	4320(%rbx)
	vpbroadcastd	4(%rdx), %ymm4
	leaq	128(%rbx), %r11
	{vex}	vpdpbusd	%ymm2, %ymm4, %ymm1
	{vex}	vpdpbusd	%ymm3, %ymm4, %ymm0
	addq	%rdi, %r9
	addq	$8, %rdx
	addq	$-2, %r8
	movq	%r11, %rbx
	decq	%r10
	jne	.LBB6_4
	testq	%r8, %r8
	je	.LBB6_7
.LBB6_6:
	vmovdqu	128(%r11), %ymm2
	prefetcht0	4224(%r11)
	prefetcht0	4256(%r11)
	vpbroadcastd	(%rdx), %ymm3
	{vex}	vpdpbusd	%ymm2, %ymm3, %ymm1
	{vex}	vpdpbusd	160(%r11), %ymm3, %ymm0
.LBB6_7:
	movq	16(%rax), %rdi
	movq	24(%rax), %rdx
	cmpl	$0, 40(%rax)
	je	.LBB6_57
	vpxor	%xmm2, %xmm2, %xmm2
	jmp	.LBB6_58
.LBB6_9:
	vmovdqu	64(%rcx), %ymm1
	vmovdqu	96(%rcx), %ymm0
	leaq	64(%rsi), %r11
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi), %r10
	addq	$64, %r10
	cmpq	$2, %r8
	jb	.LBB6_44
	movq	8(%r9), %rbx
	movq	(%r9), %r9
	leaq	-2(%r8), %r14
	shrq	%r14
	incq	%r14
	vmovdqa	%ymm0, %ymm2
	vmovdqa	%ymm1, %ymm3
	vmovdqa	%ymm0, %ymm4
	vmovdqa	%ymm1, %ymm5
	vmovdqa	%ymm0, %ymm6
	vmovdqa	%ymm1, %ymm7
	vmovdqa	%ymm0, %ymm8
	vmovdqa	%ymm1, %ymm9
	movq	%rcx, %r12
	.p2align	4
.LBB6_11:
	leaq	128(%r12), %r15
	prefetcht1	(%r9)
	vmovdqu	128(%r12), %ymm10
	vmovdqu	160(%r12), %ymm11
	prefetcht0	4224(%r12)
	prefetcht0	4256(%r12)
	vpbroadcastd	(%r11), %ymm12
	{vex}	vpdpbusd	%ymm10, %ymm12, %ymm9
	{vex}	vpdpbusd	%ymm11, %ymm12, %ymm8
	vpbroadcastd	(%r11,%rdx), %ymm12
	{vex}	vpdpbusd	%ymm10, %ymm12, %ymm7
	{vex}	vpdpbusd	%ymm11, %ymm12, %ymm6
	vpbroadcastd	(%r11,%rdx,2), %ymm12
	{vex}	vpdpbusd	%ymm10, %ymm12, %ymm5
	{vex}	vpdpbusd	%ymm11, %ymm12, %ymm4
	vpbroadcastd	(%r10), %ymm12
	{vex}	vpdpbusd	%ymm10, %ymm12, %ymm3
	{vex}	vpdpbusd	%ymm11, %ymm12, %ymm2
	vpbroadcastd	(%r10,%rdx), %ymm12
	{vex}	vpdpbusd	%ymm10, %ymm12, %ymm1
	{vex}	vpdpbusd	%ymm11, %ymm12, %ymm0
	vmovdqu	192(%r12), %ymm10
	vmovdqu	224(%r12), %ymm11
	prefetcht0	4288(%r12)
	prefetcht0	4320(%r12)
	vpbroadcastd	4(%r11), %ymm12
	{vex}	vpdpbusd	%ymm10, %ymm12, %ymm9
	{vex}	vpdpbusd	%ymm11, %ymm12, %ymm8
	vpbroadcastd	4(%r11,%rdx), %ymm12
	{vex}	vpdpbusd	%ymm10, %ymm12, %ymm7
	{vex}	vpdpbusd	%ymm11, %ymm12, %ymm6
	vpbroadcastd	4(%r11,%rdx,2), %ymm12
	{vex}	vpdpbusd	%ymm10, %ymm12, %ymm5
	{vex}	vpdpbusd	%ymm11, %ymm12, %ymm4
	vpbroadcastd	4(%r10), %ymm12
	{vex}	vpdpbusd	%ymm10, %ymm12, %ymm3
	{vex}	vpdpbusd	%ymm11, %ymm12, %ymm2
	vpbroadcastd	4(%r10,%rdx), %ymm12
	{vex}	vpdpbusd	%ymm10, %ymm12, %ymm1
	{vex}	vpdpbusd	%ymm11, %ymm12, %ymm0
	addq	$8, %r11
	addq	$8, %r10
	addq	%rbx, %r9
	addq	$-2, %r8
	movq	%r15, %r12
	decq	%r14
	jne	.LBB6_11
	testq	%r8, %r8
	je	.LBB6_14
.LBB6_13:
	vmovdqu	128(%r15), %ymm10
	prefetcht0	4224(%r15)
	vmovdqu	160(%r15), %ymm11
	prefetcht0	4256(%r15)
	vpbroadcastd	(%r11), %ymm12
	{vex}	vpdpbusd	%ymm10, %ymm12, %ymm9
	{vex}	vpdpbusd	%ymm11, %ymm12, %ymm8
	vpbroadcastd	(%r11,%rdx), %ymm12
	{vex}	vpdpbusd	%ymm10, %ymm12, %ymm7
	{vex}	vpdpbusd	%ymm11, %ymm12, %ymm6
	vpbroadcastd	(%r11,%rdx,2), %ymm12
	{vex}	vpdpbusd	%ymm10, %ymm12, %ymm5
	{vex}	vpdpbusd	%ymm11, %ymm12, %ymm4
	vpbroadcastd	(%r10), %ymm12
	{vex}	vpdpbusd	%ymm10, %ymm12, %ymm3
	{vex}	vpdpbusd	%ymm11, %ymm12, %ymm2
	vpbroadcastd	(%r10,%rdx), %ymm12
	{vex}	vpdpbusd	%ymm10, %ymm12, %ymm1
	{vex}	vpdpbusd	%ymm11, %ymm12, %ymm0
.LBB6_14:
	movq	16(%rax), %r11
	movq	24(%rax), %r10
	cmpl	$0, 40(%rax)
	je	.LBB6_45
	vpxor	%xmm10, %xmm10, %xmm10
	jmp	.LBB6_46
.LBB6_16:
	vmovdqu	64(%rcx), %ymm5
	vmovdqu	96(%rcx), %ymm3
	leaq	64(%rsi), %rdi
	cmpq	$2, %r8
	jb	.LBB6_48
	movq	8(%r9), %r10
	movq	(%r9), %r9
	leaq	-2(%r8), %r11
	shrq	%r11
	incq	%r11
	vmovdqa	%ymm5, %ymm4
	vmovdqa	%ymm3, %ymm2
	vmovdqa	%ymm5, %ymm1
	vmovdqa	%ymm3, %ymm0
	movq	%rcx, %rbx
	.p2align	4
.LBB6_18:
	prefetcht1	(%r9)
	vmovdqu	128(%rbx), %ymm6
	vmovdqu	160(%rbx), %ymm7
	prefetcht0	4224(%rbx)
	prefetcht0	4256(%rbx)
	vpbroadcastd	(%rdi), %ymm8
	{vex}	vpdpbusd	%ymm6, %ymm8, %ymm5
	{vex}	vpdpbusd	%ymm7, %ymm8, %ymm3
	vpbroadcastd	(%rdi,%rdx), %ymm8
	{vex}	vpdpbusd	%ymm6, %ymm8, %ymm4
	{vex}	vpdpbusd	%ymm7, %ymm8, %ymm2
	vpbroadcastd	(%rdi,%rdx,2), %ymm8
	{vex}	vpdpbusd	%ymm6, %ymm8, %ymm1
	{vex}	vpdpbusd	%ymm7, %ymm8, %ymm0
	vmovdqu	192(%rbx), %ymm6
	vmovdqu	224(%rbx), %ymm7
	prefetcht0	4288(%rbx)
	prefetcht0	4320(%rbx)
	vpbroadcastd	4(%rdi), %ymm8
	{vex}	vpdpbusd	%ymm6, %ymm8, %ymm5
	{vex}	vpdpbusd	%ymm7, %ymm8, %ymm3
	vpbroadcastd	4(%rdi,%rdx), %ymm8
	{vex}	vpdpbusd	%ymm6, %ymm8, %ymm4
	{vex}	vpdpbusd	%ymm7, %ymm8, %ymm2
	vpbroadcastd	4(%rdi,%rdx,2), %ymm8
	leaq	128(%rbx), %r14
	{vex}	vpdpbusd	%ymm6, %ymm8, %ymm1
	{vex}	vpdpbusd	%ymm7, %ymm8, %ymm0
	addq	%r10, %r9
	addq	$8, %rdi
	addq	$-2, %r8
	movq	%r14, %rbx
	decq	%r11
	jne	.LBB6_18
	testq	%r8, %r8
	je	.LBB6_21
.LBB6_20:
	vmovdqu	128(%r14), %ymm6
	prefetcht0	4224(%r14)
	vmovdqu	160(%r14), %ymm7
	prefetcht0	4256(%r14)
	vpbroadcastd	(%rdi), %ymm8
	{vex}	vpdpbusd	%ymm6, %ymm8, %ymm5
	{vex}	vpdpbusd	%ymm7, %ymm8, %ymm3
	vpbroadcastd	(%rdi,%rdx), %ymm8
	{vex}	vpdpbusd	%ymm6, %ymm8, %ymm4
	{vex}	vpdpbusd	%ymm7, %ymm8, %ymm2
	vpbroadcastd	(%rdi,%rdx,2), %ymm8
	{vex}	vpdpbusd	%ymm6, %ymm8, %ymm1
	{vex}	vpdpbusd	%ymm7, %ymm8, %ymm0
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
	cmpq	$2, %r8
	jb	.LBB6_52
	movq	8(%r9), %rbx
	movq	(%r9), %r9
	leaq	-2(%r8), %r14
	shrq	%r14
	incq	%r14
	vmovdqa	%ymm0, %ymm2
	vmovdqa	%ymm1, %ymm3
	vmovdqa	%ymm0, %ymm4
	vmovdqa	%ymm1, %ymm5
	vmovdqa	%ymm0, %ymm6
	vmovdqa	%ymm1, %ymm7
	movq	%rcx, %r12
	.p2align	4
.LBB6_25:
	leaq	128(%r12), %r15
	prefetcht1	(%r9)
	vmovdqu	128(%r12), %ymm8
	vmovdqu	160(%r12), %ymm9
	prefetcht0	4224(%r12)
	prefetcht0	4256(%r12)
	vpbroadcastd	(%r11), %ymm10
	{vex}	vpdpbusd	%ymm8, %ymm10, %ymm7
	{vex}	vpdpbusd	%ymm9, %ymm10, %ymm6
	vpbroadcastd	(%r11,%rdx), %ymm10
	{vex}	vpdpbusd	%ymm8, %ymm10, %ymm5
	{vex}	vpdpbusd	%ymm9, %ymm10, %ymm4
	vpbroadcastd	(%r11,%rdx,2), %ymm10
	{vex}	vpdpbusd	%ymm8, %ymm10, %ymm3
	{vex}	vpdpbusd	%ymm9, %ymm10, %ymm2
	vpbroadcastd	(%r10), %ymm10
	{vex}	vpdpbusd	%ymm8, %ymm10, %ymm1
	{vex}	vpdpbusd	%ymm9, %ymm10, %ymm0
	vmovdqu	192(%r12), %ymm8
	vmovdqu	224(%r12), %ymm9
	prefetcht0	4288(%r12)
	prefetcht0	4320(%r12)
	vpbroadcastd	4(%r11), %ymm10
	{vex}	vpdpbusd	%ymm8, %ymm10, %ymm7
	{vex}	vpdpbusd	%ymm9, %ymm10, %ymm6
	vpbroadcastd	4(%r11,%rdx), %ymm10
	{vex}	vpdpbusd	%ymm8, %ymm10, %ymm5
	{vex}	vpdpbusd	%ymm9, %ymm10, %ymm4
	vpbroadcastd	4(%r11,%rdx,2), %ymm10
	{vex}	vpdpbusd	%ymm8, %ymm10, %ymm3
	{vex}	vpdpbusd	%ymm9, %ymm10, %ymm2
	vpbroadcastd	4(%r10), %ymm10
	{vex}	vpdpbusd	%ymm8, %ymm10, %ymm1
	{vex}	vpdpbusd	%ymm9, %ymm10, %ymm0
	addq	$8, %r11
	addq	$8, %r10
	addq	%rbx, %r9
	addq	$-2, %r8
	movq	%r15, %r12
	decq	%r14
	jne	.LBB6_25
	testq	%r8, %r8
	je	.LBB6_28
.LBB6_27:
	vmovdqu	128(%r15), %ymm8
	prefetcht0	4224(%r15)
	vmovdqu	160(%r15), %ymm9
	prefetcht0	4256(%r15)
	vpbroadcastd	(%r11), %ymm10
	{vex}	vpdpbusd	%ymm8, %ymm10, %ymm7
	{vex}	vpdpbusd	%ymm9, %ymm10, %ymm6
	vpbroadcastd	(%r11,%rdx), %ymm10
	{vex}	vpdpbusd	%ymm8, %ymm10, %ymm5
	{vex}	vpdpbusd	%ymm9, %ymm10, %ymm4
	vpbroadcastd	(%r11,%rdx,2), %ymm10
	{vex}	vpdpbusd	%ymm8, %ymm10, %ymm3
	{vex}	vpdpbusd	%ymm9, %ymm10, %ymm2
	vpbroadcastd	(%r10), %ymm10
	{vex}	vpdpbusd	%ymm8, %ymm10, %ymm1
	{vex}	vpdpbusd	%ymm9, %ymm10, %ymm0
.LBB6_28:
	movq	16(%rax), %r11
	movq	24(%rax), %r10
	cmpl	$0, 40(%rax)
	je	.LBB6_53
	vpxor	%xmm8, %xmm8, %xmm8
	jmp	.LBB6_54
.LBB6_30:
	vmovdqu	64(%rcx), %ymm3
	vmovdqu	96(%rcx), %ymm1
	leaq	64(%rsi), %rdi
	cmpq	$2, %r8
	jb	.LBB6_60
	movq	8(%r9), %r10
	movq	(%r9), %r9
	leaq	-2(%r8), %r11
	shrq	%r11
	incq	%r11
	vmovdqa	%ymm3, %ymm2
	vmovdqa	%ymm1, %ymm0
	movq	%rcx, %rbx
	.p2align	4
.LBB6_32:
	prefetcht1	(%r9)
	vmovdqu	128(%rbx), %ymm4
	vmovdqu	160(%rbx), %ymm5
	prefetcht0	4224(%rbx)
	prefetcht0	4256(%rbx)
	vpbroadcastd	(%rdi), %ymm6
	{vex}	vpdpbusd	%ymm4, %ymm6, %ymm3
	{vex}	vpdpbusd	%ymm5, %ymm6, %ymm1
	vpbroadcastd	(%rdi,%rdx), %ymm6
	{vex}	vpdpbusd	%ymm4, %ymm6, %ymm2
	{vex}	vpdpbusd	%ymm5, %ymm6, %ymm0
	vmovdqu	192(%rbx), %ymm4
	vmovdqu	224(%rbx), %ymm5
	prefetcht0	4288(%rbx)
	prefetcht0	4320(%rbx)
	vpbroadcastd	4(%rdi), %ymm6
	{vex}	vpdpbusd	%ymm4, %ymm6, %ymm3
	{vex}	vpdpbusd	%ymm5, %ymm6, %ymm1
	vpbroadcastd	4(%rdi,%rdx), %ymm6
	leaq	128(%rbx), %r14
	{vex}	vpdpbusd	%ymm4, %ymm6, %ymm2
	{vex}	vpdpbusd	%ymm5, %ymm6, %ymm0
	addq	%r10, %r9
	addq	$8, %rdi
	addq	$-2, %r8
	movq	%r14, %rbx
	decq	%r11
	jne	.LBB6_32
	testq	%r8, %r8
	je	.LBB6_35
.LBB6_34:
	vmovdqu	128(%r14), %ymm4
	prefetcht0	4224(%r14)
	vmovdqu	160(%r14), %ymm5
	prefetcht0	4256(%r14)
	vpbroadcastd	(%rdi), %ymm6
	{vex}	vpdpbusd	%ymm4, %ymm6, %ymm3
	{vex}	vpdpbusd	%ymm5, %ymm6, %ymm1
	vpbroadcastd	(%rdi,%rdx), %ymm6
	{vex}	vpdpbusd	%ymm4, %ymm6, %ymm2
	{vex}	vpdpbusd	%ymm5, %ymm6, %ymm0
.LBB6_35:
	movq	16(%rax), %r10
	movq	24(%rax), %r9
	cmpl	$0, 40(%rax)
	je	.LBB6_61
	vpxor	%xmm4, %xmm4, %xmm4
	jmp	.LBB6_62
.LBB6_37:
	vmovdqu	64(%rcx), %ymm1
	vmovdqu	96(%rcx), %ymm0
	leaq	64(%rsi), %r11
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi), %r10
	addq	$64, %r10
	cmpq	$2, %r8
	jb	.LBB6_64
	movq	8(%r9), %rbx
	movq	(%r9), %r9
	leaq	-2(%r8), %r14
	shrq	%r14
	incq	%r14
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
	movq	%rcx, %r12
	.p2align	4
.LBB6_39:
	leaq	128(%r12), %r15
	prefetcht1	(%r9)
	vmovdqu	128(%r12), %ymm12
	vmovdqu	160(%r12), %ymm13
	prefetcht0	4224(%r12)
	prefetcht0	4256(%r12)
	vpbroadcastd	(%r11), %ymm14
	{vex}	vpdpbusd	%ymm12, %ymm14, %ymm11
	{vex}	vpdpbusd	%ymm13, %ymm14, %ymm10
	vpbroadcastd	(%r11,%rdx), %ymm14
	{vex}	vpdpbusd	%ymm12, %ymm14, %ymm9
	{vex}	vpdpbusd	%ymm13, %ymm14, %ymm8
	vpbroadcastd	(%r11,%rdx,2), %ymm14
	{vex}	vpdpbusd	%ymm12, %ymm14, %ymm7
	{vex}	vpdpbusd	%ymm13, %ymm14, %ymm6
	vpbroadcastd	(%r10), %ymm14
	{vex}	vpdpbusd	%ymm12, %ymm14, %ymm5
	{vex}	vpdpbusd	%ymm13, %ymm14, %ymm4
	vpbroadcastd	(%r10,%rdx), %ymm14
	{vex}	vpdpbusd	%ymm12, %ymm14, %ymm3
	{vex}	vpdpbusd	%ymm13, %ymm14, %ymm2
	vpbroadcastd	(%r10,%rdx,2), %ymm14
	{vex}	vpdpbusd	%ymm12, %ymm14, %ymm1
	{vex}	vpdpbusd	%ymm13, %ymm14, %ymm0
	vmovdqu	192(%r12), %ymm12
	vmovdqu	224(%r12), %ymm13
	prefetcht0	4288(%r12)
	prefetcht0	4320(%r12)
	vpbroadcastd	4(%r11), %ymm14
	{vex}	vpdpbusd	%ymm12, %ymm14, %ymm11
	{vex}	vpdpbusd	%ymm13, %ymm14, %ymm10
	vpbroadcastd	4(%r11,%rdx), %ymm14
	{vex}	vpdpbusd	%ymm12, %ymm14, %ymm9
	{vex}	vpdpbusd	%ymm13, %ymm14, %ymm8
	vpbroadcastd	4(%r11,%rdx,2), %ymm14
	{vex}	vpdpbusd	%ymm12, %ymm14, %ymm7
	{vex}	vpdpbusd	%ymm13, %ymm14, %ymm6
	vpbroadcastd	4(%r10), %ymm14
	{vex}	vpdpbusd	%ymm12, %ymm14, %ymm5
	{vex}	vpdpbusd	%ymm13, %ymm14, %ymm4
	vpbroadcastd	4(%r10,%rdx), %ymm14
	{vex}	vpdpbusd	%ymm12, %ymm14, %ymm3
	{vex}	vpdpbusd	%ymm13, %ymm14, %ymm2
	vpbroadcastd	4(%r10,%rdx,2), %ymm14
	{vex}	vpdpbusd	%ymm12, %ymm14, %ymm1
	{vex}	vpdpbusd	%ymm13, %ymm14, %ymm0
	addq	$8, %r11
	addq	$8, %r10
	addq	%rbx, %r9
	addq	$-2, %r8
	movq	%r15, %r12
	decq	%r14
	jne	.LBB6_39
	testq	%r8, %r8
	je	.LBB6_42
.LBB6_41:
	vmovdqu	128(%r15), %ymm12
	prefetcht0	4224(%r15)
	vmovdqu	160(%r15), %ymm13
	prefetcht0	4256(%r15)
	vpbroadcastd	(%r11), %ymm14
	{vex}	vpdpbusd	%ymm12, %ymm14, %ymm11
	{vex}	vpdpbusd	%ymm13, %ymm14, %ymm10
	vpbroadcastd	(%r11,%rdx), %ymm14
	{vex}	vpdpbusd	%ymm12, %ymm14, %ymm9
	{vex}	vpdpbusd	%ymm13, %ymm14, %ymm8
	vpbroadcastd	(%r11,%rdx,2), %ymm14
	{vex}	vpdpbusd	%ymm12, %ymm14, %ymm7
	{vex}	vpdpbusd	%ymm13, %ymm14, %ymm6
	vpbroadcastd	(%r10), %ymm14
	{vex}	vpdpbusd	%ymm12, %ymm14, %ymm5
	{vex}	vpdpbusd	%ymm13, %ymm14, %ymm4
	vpbroadcastd	(%r10,%rdx), %ymm14
	{vex}	vpdpbusd	%ymm12, %ymm14, %ymm3
	{vex}	vpdpbusd	%ymm13, %ymm14, %ymm2
	vpbroadcastd	(%r10,%rdx,2), %ymm14
	{vex}	vpdpbusd	%ymm12, %ymm14, %ymm1
	{vex}	vpdpbusd	%ymm13, %ymm14, %ymm0
.LBB6_42:
	movq	16(%rax), %r11
	movq	24(%rax), %r10
	cmpl	$0, 40(%rax)
	je	.LBB6_65
	vpxor	%xmm12, %xmm12, %xmm12
	jmp	.LBB6_66
.LBB6_44:
	vmovdqa	%ymm0, %ymm2
	vmovdqa	%ymm1, %ymm3
	vmovdqa	%ymm0, %ymm4
	vmovdqa	%ymm1, %ymm5
	vmovdqa	%ymm0, %ymm6
	vmovdqa	%ymm1, %ymm7
	vmovdqa	%ymm0, %ymm8
	vmovdqa	%ymm1, %ymm9
	movq	%rcx, %r15
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
	je	.LBB6_68
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
	jmp	.LBB6_76
.LBB6_48:
	vmovdqa	%ymm5, %ymm4
	vmovdqa	%ymm3, %ymm2
	vmovdqa	%ymm5, %ymm1
	vmovdqa	%ymm3, %ymm0
	movq	%rcx, %r14
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
	je	.LBB6_69
	movq	32(%rax), %rax
	vbroadcastss	(%rsi), %ymm9
	vmulps	(%rcx), %ymm9, %ymm9
	vcvtdq2ps	%ymm5, %ymm5
	vfmadd213ps	%ymm8, %ymm5, %ymm9
	vaddps	(%r9), %ymm9, %ymm5
	vmaxps	%ymm5, %ymm6, %ymm5
	vmovups	%ymm5, (%rdi)
	vbroadcastss	(%rsi), %ymm5
	vcvtdq2ps	%ymm3, %ymm3
	vmulps	32(%rcx), %ymm5, %ymm5
	vfmadd213ps	%ymm7, %ymm3, %ymm5
	vaddps	32(%r9), %ymm5, %ymm3
	vmaxps	%ymm3, %ymm6, %ymm3
	vmovups	%ymm3, 32(%rdi)
	vbroadcastss	(%rsi,%rdx), %ymm3
	vmulps	(%rcx), %ymm3, %ymm3
	vcvtdq2ps	%ymm4, %ymm4
	vfmadd213ps	%ymm8, %ymm4, %ymm3
	vaddps	(%r9,%rax,4), %ymm3, %ymm3
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
	jmp	.LBB6_76
.LBB6_52:
	vmovdqa	%ymm0, %ymm2
	vmovdqa	%ymm1, %ymm3
	vmovdqa	%ymm0, %ymm4
	vmovdqa	%ymm1, %ymm5
	vmovdqa	%ymm0, %ymm6
	vmovdqa	%ymm1, %ymm7
	movq	%rcx, %r15
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
	je	.LBB6_70
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
	jmp	.LBB6_76
.LBB6_56:
	movq	%rcx, %r11
	testq	%r8, %r8
	jne	.LBB6_6
	jmp	.LBB6_7
.LBB6_57:
	vmovd	.LCPI6_0(%rip), %xmm2
.LBB6_58:
	movq	(%rax), %rax
	vmovups	(%rdi), %ymm4
	vmovups	32(%rdi), %ymm3
	vpbroadcastd	%xmm2, %ymm2
	testq	%rdx, %rdx
	je	.LBB6_71
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
	jmp	.LBB6_72
.LBB6_60:
	vmovdqa	%ymm3, %ymm2
	vmovdqa	%ymm1, %ymm0
	movq	%rcx, %r14
	testq	%r8, %r8
	jne	.LBB6_34
	jmp	.LBB6_35
.LBB6_61:
	vmovd	.LCPI6_0(%rip), %xmm4
.LBB6_62:
	movq	(%rax), %rdi
	movq	8(%rax), %r8
	vmovups	(%r10), %ymm6
	vmovups	32(%r10), %ymm5
	vpbroadcastd	%xmm4, %ymm4
	testq	%r9, %r9
	je	.LBB6_73
	movq	32(%rax), %rax
	vbroadcastss	(%rsi), %ymm7
	vmulps	(%rcx), %ymm7, %ymm7
	vcvtdq2ps	%ymm3, %ymm3
	vfmadd213ps	%ymm6, %ymm3, %ymm7
	vaddps	(%r9), %ymm7, %ymm3
	vmaxps	%ymm3, %ymm4, %ymm3
	vmovups	%ymm3, (%rdi)
	vbroadcastss	(%rsi), %ymm3
	vcvtdq2ps	%ymm1, %ymm1
	vmulps	32(%rcx), %ymm3, %ymm3
	vfmadd213ps	%ymm5, %ymm1, %ymm3
	vaddps	32(%r9), %ymm3, %ymm1
	vmaxps	%ymm1, %ymm4, %ymm1
	vmovups	%ymm1, 32(%rdi)
	vbroadcastss	(%rsi,%rdx), %ymm1
	vmulps	(%rcx), %ymm1, %ymm1
	vcvtdq2ps	%ymm2, %ymm2
	vfmadd213ps	%ymm6, %ymm2, %ymm1
	vaddps	(%r9,%rax,4), %ymm1, %ymm1
	vmaxps	%ymm1, %ymm4, %ymm1
	vmovups	%ymm1, (%rdi,%r8,4)
	vbroadcastss	(%rsi,%rdx), %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vmulps	32(%rcx), %ymm1, %ymm1
	vfmadd213ps	%ymm5, %ymm0, %ymm1
	vaddps	32(%r9,%rax,4), %ymm1, %ymm0
	vmaxps	%ymm0, %ymm4, %ymm0
	vmovups	%ymm0, 32(%rdi,%r8,4)
	jmp	.LBB6_76
.LBB6_64:
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
	movq	%rcx, %r15
	testq	%r8, %r8
	jne	.LBB6_41
	jmp	.LBB6_42
.LBB6_65:
	vmovd	.LCPI6_0(%rip), %xmm12
.LBB6_66:
	movq	(%rax), %r8
	movq	8(%rax), %r9
	vmovups	(%r11), %ymm14
	vmovups	32(%r11), %ymm13
	vpbroadcastd	%xmm12, %ymm12
	testq	%r10, %r10
	je	.LBB6_74
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
	jmp	.LBB6_76
.LBB6_68:
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
	jmp	.LBB6_76
.LBB6_69:
	vbroadcastss	(%rsi), %ymm9
	vmulps	(%rcx), %ymm9, %ymm9
	vcvtdq2ps	%ymm5, %ymm5
	vfmadd213ps	%ymm8, %ymm5, %ymm9
	vmaxps	%ymm9, %ymm6, %ymm5
	vmovups	%ymm5, (%rdi)
	vbroadcastss	(%rsi), %ymm5
	vmulps	32(%rcx), %ymm5, %ymm5
	vcvtdq2ps	%ymm3, %ymm3
	vfmadd213ps	%ymm7, %ymm3, %ymm5
	vmaxps	%ymm5, %ymm6, %ymm3
	vmovups	%ymm3, 32(%rdi)
	vbroadcastss	(%rsi,%rdx), %ymm3
	vmulps	(%rcx), %ymm3, %ymm3
	vcvtdq2ps	%ymm4, %ymm4
	vfmadd213ps	%ymm8, %ymm4, %ymm3
	vmaxps	%ymm3, %ymm6, %ymm3
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
	jmp	.LBB6_76
.LBB6_70:
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
	jmp	.LBB6_75
.LBB6_71:
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
.LBB6_72:
	vmovups	%ymm0, 32(%rax)
	jmp	.LBB6_76
.LBB6_73:
	vbroadcastss	(%rsi), %ymm7
	vmulps	(%rcx), %ymm7, %ymm7
	vcvtdq2ps	%ymm3, %ymm3
	vfmadd213ps	%ymm6, %ymm3, %ymm7
	vmaxps	%ymm7, %ymm4, %ymm3
	vmovups	%ymm3, (%rdi)
	vbroadcastss	(%rsi), %ymm3
	vmulps	32(%rcx), %ymm3, %ymm3
	vcvtdq2ps	%ymm1, %ymm1
	vfmadd213ps	%ymm5, %ymm1, %ymm3
	vmaxps	%ymm3, %ymm4, %ymm1
	vmovups	%ymm1, 32(%rdi)
	vbroadcastss	(%rsi,%rdx), %ymm1
	vmulps	(%rcx), %ymm1, %ymm1
	vcvtdq2ps	%ymm2, %ymm2
	vfmadd213ps	%ymm6, %ymm2, %ymm1
	vmaxps	%ymm1, %ymm4, %ymm1
	vmovups	%ymm1, (%rdi,%r8,4)
	vbroadcastss	(%rsi,%rdx), %ymm1
	vmulps	32(%rcx), %ymm1, %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vfmadd213ps	%ymm5, %ymm0, %ymm1
	vmaxps	%ymm1, %ymm4, %ymm0
	vmovups	%ymm0, 32(%rdi,%r8,4)
	jmp	.LBB6_76
.LBB6_74:
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
.LBB6_75:
	vmovups	%ymm0, 32(%r8,%rax,4)
.LBB6_76:
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
.LBB6_77:
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
	.asciz	"avxvnni"
	.size	.L.str, 8
	.hidden	contrast_avxvnni_int8
	.type	contrast_avxvnni_int8,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	contrast_avxvnni_int8
	.p2align	3, 0x0
contrast_avxvnni_int8:
	.quad	.L.str
	.quad	16
	.quad	panel_bytes
	.quad	pack_panel
	.quad	0
	.quad	row_bytes
	.quad	64
	.quad	1
	.long	128
	.zero	4
	.quad	prepare_rows
	.quad	prepare_softmax
	.quad	multiply
	.size	contrast_avxvnni_int8, 96
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
