// Made of Sources/CContrastKernels/products_avx512vnni_int8.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__x86_64__)
	.text
	.p2align	4
	.type	panel_bytes,@function
panel_bytes:
	shlq	$5, %rdi
	leaq	96(%rdi), %rax
	andq	$-128, %rax
	addq	$319, %rax
	andq	$-128, %rax
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
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI1_1:
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
.LCPI1_7:
	.quad	8
	.quad	9
	.quad	10
	.quad	11
	.quad	12
	.quad	13
	.quad	14
	.quad	15
.LCPI1_8:
	.quad	0
	.quad	1
	.quad	2
	.quad	3
	.quad	4
	.quad	5
	.quad	6
	.quad	7
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
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI1_9:
	.quad	16
.LCPI1_10:
	.quad	8
.LCPI1_12:
	.quad	4
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI1_11:
	.quad	0
	.quad	1
	.quad	2
	.quad	3
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
	subq	$8960, %rsp
	movq	%r8, %r14
	movq	%rcx, %r15
	movq	%rdx, %r12
	movq	%rsi, 112(%rsp)
	movq	%rdi, 104(%rsp)
	movq	%rcx, %rdi
	shlq	$5, %rdi
	addq	$96, %rdi
	andq	$-128, %rdi
	addq	$319, %rdi
	andq	$-128, %rdi
	cmpq	$64, %rdi
	movl	$64, %edx
	cmovbq	%rdi, %rdx
	cmpq	$32, %r12
	cmovbq	%rdi, %rdx
	addq	%r8, %rdi
	subq	%rdx, %rdi
	xorl	%ebx, %ebx
	xorl	%esi, %esi
	callq	memset@PLT
	testq	%r12, %r12
	je	.LBB1_4
	movq	112(%rsp), %rax
	leaq	(,%rax,4), %rax
	vmovdqa64	.LCPI1_1(%rip), %zmm0
	vpbroadcastd	.LCPI1_0(%rip), %zmm1
	vmovss	.LCPI1_2(%rip), %xmm2
	vmovss	.LCPI1_3(%rip), %xmm3
	vmovaps	.LCPI1_4(%rip), %xmm4
	vmovaps	.LCPI1_5(%rip), %xmm5
	movq	104(%rsp), %rdx
	xorl	%esi, %esi
	movq	104(%rsp), %r10
	jmp	.LBB1_2
	.p2align	4
.LBB1_18:
	vmovlps	%xmm6, 448(%rsp,%rsi,8)
	vmovss	%xmm6, (%r14,%rsi,4)
	movl	$0, 128(%r14,%rsi,4)
	incq	%rsi
	addq	%rax, %rdx
	cmpq	%r12, %rsi
	je	.LBB1_4
.LBB1_2:
	vpxor	%xmm6, %xmm6, %xmm6
	cmpq	$16, %r15
	jae	.LBB1_11
	xorl	%edi, %edi
	jmp	.LBB1_13
	.p2align	4
.LBB1_11:
	xorl	%ecx, %ecx
	.p2align	4
.LBB1_12:
	vpandd	(%rdx,%rcx,4), %zmm1, %zmm7
	vpmaxsd	%zmm7, %zmm6, %zmm6
	leaq	16(%rcx), %rdi
	addq	$32, %rcx
	cmpq	%r15, %rcx
	movq	%rdi, %rcx
	jbe	.LBB1_12
.LBB1_13:
	movq	%r15, %rcx
	subq	%rdi, %rcx
	jbe	.LBB1_15
	movq	%rsi, %r8
	imulq	112(%rsp), %r8
	movl	$-1, %r9d
	shll	%cl, %r9d
	leaq	(%r10,%r8,4), %r8
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%r8,%rdi,4), %zmm7 {%k1} {z}
	vpbroadcastd	%ecx, %zmm8
	vpcmpgtd	%zmm0, %zmm8, %k1
	vandps	%zmm1, %zmm7, %zmm7
	vpmaxsd	%zmm7, %zmm6, %zmm6 {%k1}
.LBB1_15:
	vextracti64x4	$1, %zmm6, %ymm7
	vpmaxsd	%zmm7, %zmm6, %zmm6
	vextracti128	$1, %ymm6, %xmm7
	vpmaxsd	%xmm7, %xmm6, %xmm6
	vpshufd	$238, %xmm6, %xmm7
	vpmaxsd	%xmm7, %xmm6, %xmm6
	vpshufd	$85, %xmm6, %xmm7
	vpmaxsd	%xmm7, %xmm6, %xmm6
	vmovd	%xmm6, %ecx
	vmovaps	%xmm2, %xmm6
	cmpl	$2139095039, %ecx
	jg	.LBB1_18
	testl	%ecx, %ecx
	cmovlel	%ebx, %ecx
	vmovd	%ecx, %xmm7
	vucomiss	%xmm7, %xmm3
	vxorps	%xmm6, %xmm6, %xmm6
	ja	.LBB1_18
	vblendps	$14, %xmm4, %xmm7, %xmm6
	vinsertps	$16, %xmm7, %xmm5, %xmm7
	vdivps	%xmm7, %xmm6, %xmm6
	jmp	.LBB1_18
.LBB1_4:
	movq	%r14, 216(%rsp)
	testq	%r15, %r15
	je	.LBB1_59
	movq	216(%rsp), %rax
	leaq	256(%rax), %rdx
	movq	112(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	%rcx, 296(%rsp)
	addq	$640, %rax
	movq	%rax, 208(%rsp)
	xorl	%eax, %eax
	vmovdqa64	.LCPI1_7(%rip), %zmm17
	vmovdqa64	.LCPI1_8(%rip), %zmm18
	vmovdqa64	.LCPI1_11(%rip), %ymm19
	vpbroadcastq	.LCPI1_12(%rip), %ymm20
	vpbroadcastq	.LCPI1_9(%rip), %zmm21
	vpbroadcastq	.LCPI1_10(%rip), %zmm22
	vbroadcastss	.LCPI1_6(%rip), %zmm23
	movq	%rdx, 272(%rsp)
	movq	%rdx, 176(%rsp)
	movq	104(%rsp), %rcx
	movq	%rcx, 200(%rsp)
	movq	%r15, %rdx
	xorl	%esi, %esi
	movq	%r15, 280(%rsp)
	movq	%r12, 168(%rsp)
	jmp	.LBB1_6
	.p2align	4
.LBB1_58:
	movq	160(%rsp), %rsi
	addq	$256, %rsi
	movq	224(%rsp), %rdx
	addq	$-256, %rdx
	movq	288(%rsp), %rax
	incq	%rax
	addq	$1024, 200(%rsp)
	addq	$8192, 208(%rsp)
	addq	$8192, 176(%rsp)
	movq	280(%rsp), %r15
	cmpq	%r15, %rsi
	jae	.LBB1_59
.LBB1_6:
	cmpq	$1, %rdx
	movq	%rdx, %rbx
	adcq	$0, %rbx
	cmpq	$256, %rbx
	movl	$256, %ecx
	cmovaeq	%rcx, %rbx
	cmpq	$256, %rdx
	movl	$256, %edi
	movq	%rdx, 224(%rsp)
	cmovbq	%rdx, %rdi
	movq	%rax, 288(%rsp)
	shlq	$8, %rax
	movq	%r15, %rdx
	subq	%rax, %rdx
	cmpq	$256, %rdx
	movl	$256, %eax
	cmovbq	%rdx, %rax
	movq	%rsi, 160(%rsp)
	subq	%rsi, %r15
	cmpq	$256, %r15
	movl	$256, %r9d
	movq	%r15, 72(%rsp)
	cmovbq	%r15, %r9
	testq	%r12, %r12
	je	.LBB1_58
	movl	%ebx, %ecx
	andl	$504, %ecx
	movq	%rcx, 192(%rsp)
	movl	%ebx, %ecx
	andl	$448, %ecx
	movq	%rcx, 144(%rsp)
	andl	$3, %edi
	movq	%rdi, 120(%rsp)
	leal	3(%rax), %ecx
	andl	$1020, %ecx
	subq	%rax, %rcx
	movq	%rcx, 80(%rsp)
	leaq	3(%r9), %rsi
	movl	%esi, %ecx
	shrl	$2, %ecx
	movq	%rcx, 256(%rsp)
	cmpq	$256, %rdx
	movl	$256, %ecx
	cmovaeq	%rcx, %rdx
	movq	%rdx, 136(%rsp)
	movq	104(%rsp), %rcx
	movq	160(%rsp), %rdx
	leaq	(%rcx,%rdx,4), %rcx
	movq	%rcx, 128(%rsp)
	andl	$1020, %esi
	movq	%rsi, 96(%rsp)
	addq	%rsp, %rax
	addq	$712, %rax
	movq	%rax, 88(%rsp)
	movl	%r9d, %eax
	andl	$3, %eax
	movq	%rax, 152(%rsp)
	movl	%ebx, %r10d
	andl	$448, %r10d
	movl	%ebx, %eax
	andl	$504, %eax
	movq	%rax, 184(%rsp)
	movq	200(%rsp), %r13
	leaq	712(%rsp), %r14
	xorl	%r12d, %r12d
	movq	%r9, 56(%rsp)
	movq	%r10, 64(%rsp)
	jmp	.LBB1_8
	.p2align	4
.LBB1_85:
	incq	%r12
	addq	$256, %r14
	addq	296(%rsp), %r13
	cmpq	168(%rsp), %r12
	je	.LBB1_86
.LBB1_8:
	movq	%r12, %rax
	shlq	$8, %rax
	movq	%rax, %r15
	leaq	(%rsp,%rax), %rdi
	addq	$712, %rdi
	vmovsd	448(%rsp,%r12,8), %xmm0
	vmovshdup	%xmm0, %xmm0
	vpxor	%xmm1, %xmm1, %xmm1
	vucomiss	%xmm1, %xmm0
	jne	.LBB1_9
	jp	.LBB1_9
	xorl	%esi, %esi
	movq	%r9, %rdx
	vzeroupper
	callq	memset@PLT
	movq	64(%rsp), %r10
	movq	56(%rsp), %r9
	vbroadcastss	.LCPI1_6(%rip), %zmm23
	vpbroadcastq	.LCPI1_10(%rip), %zmm22
	vpbroadcastq	.LCPI1_9(%rip), %zmm21
	vpbroadcastq	.LCPI1_12(%rip), %ymm20
	vmovdqa64	.LCPI1_11(%rip), %ymm19
	vmovdqa64	.LCPI1_8(%rip), %zmm18
	vmovdqa64	.LCPI1_7(%rip), %zmm17
	jmp	.LBB1_71
	.p2align	4
.LBB1_9:
	cmpq	$16, 72(%rsp)
	jae	.LBB1_61
	xorl	%eax, %eax
	jmp	.LBB1_63
.LBB1_61:
	vbroadcastss	%xmm0, %zmm1
	xorl	%ecx, %ecx
	.p2align	4
.LBB1_62:
	vmulps	(%r13,%rcx,4), %zmm1, %zmm2
	vaddps	%zmm23, %zmm2, %zmm2
	vpmovdb	%zmm2, (%r14,%rcx)
	leaq	16(%rcx), %rax
	addq	$32, %rcx
	cmpq	%r9, %rcx
	movq	%rax, %rcx
	jbe	.LBB1_62
.LBB1_63:
	movq	%r9, %rcx
	subq	%rax, %rcx
	jbe	.LBB1_71
	movq	%r12, %rdx
	imulq	112(%rsp), %rdx
	movq	128(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %rdx
	movl	$-1, %esi
	shll	%cl, %esi
	notl	%esi
	kmovd	%esi, %k1
	vmovups	(%rdx,%rax,4), %zmm1 {%k1} {z}
	vbroadcastss	%xmm0, %zmm0
	vmulps	%zmm1, %zmm0, %zmm0
	vaddps	%zmm23, %zmm0, %zmm0
	movq	%rax, %rdx
	subq	136(%rsp), %rdx
	cmpq	$-4, %rdx
	jbe	.LBB1_66
	movq	%rax, %rdx
	xorl	%esi, %esi
	jmp	.LBB1_68
.LBB1_66:
	subq	152(%rsp), %rcx
	movq	%rax, %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB1_67:
	movl	%esi, %r8d
	andl	$15, %r8d
	vmovaps	%zmm0, 320(%rsp)
	movzbl	320(%rsp,%r8,4), %r8d
	movb	%r8b, (%r14,%rdx)
	leal	1(%rsi), %r8d
	andl	$15, %r8d
	movzbl	320(%rsp,%r8,4), %r8d
	movb	%r8b, 1(%r14,%rdx)
	leal	2(%rsi), %r8d
	andl	$15, %r8d
	movzbl	320(%rsp,%r8,4), %r8d
	movb	%r8b, 2(%r14,%rdx)
	leal	3(%rsi), %r8d
	andl	$15, %r8d
	movzbl	320(%rsp,%r8,4), %r8d
	movb	%r8b, 3(%r14,%rdx)
	addq	$4, %rsi
	addq	$4, %rdx
	cmpq	%rcx, %rsi
	jne	.LBB1_67
.LBB1_68:
	cmpq	$0, 152(%rsp)
	je	.LBB1_71
	orq	$1, %rax
	movq	120(%rsp), %rcx
	.p2align	4
.LBB1_70:
	vmovaps	%zmm0, 384(%rsp)
	movl	%esi, %r8d
	andl	$15, %r8d
	movzbl	384(%rsp,%r8,4), %r8d
	movb	%r8b, (%rdi,%rdx)
	leaq	(%rax,%rsi), %rdx
	incq	%rsi
	decq	%rcx
	jne	.LBB1_70
	.p2align	4
.LBB1_71:
	movq	224(%rsp), %rax
	cmpq	$7, %rax
	ja	.LBB1_74
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	jmp	.LBB1_73
	.p2align	4
.LBB1_74:
	cmpq	$64, %rax
	jae	.LBB1_76
	xorl	%edx, %edx
	xorl	%eax, %eax
	jmp	.LBB1_80
	.p2align	4
.LBB1_76:
	vxorps	%xmm0, %xmm0, %xmm0
	xorl	%eax, %eax
	vxorps	%xmm1, %xmm1, %xmm1
	vpxor	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	movq	144(%rsp), %rcx
	.p2align	4
.LBB1_77:
	vpmovsxbd	(%r14,%rax), %zmm4
	vpaddd	%zmm4, %zmm0, %zmm0
	vpmovsxbd	16(%r14,%rax), %zmm4
	vpaddd	%zmm4, %zmm1, %zmm1
	vpmovsxbd	32(%r14,%rax), %zmm4
	vpmovsxbd	48(%r14,%rax), %zmm5
	vpaddd	%zmm4, %zmm2, %zmm2
	vpaddd	%zmm5, %zmm3, %zmm3
	addq	$64, %rax
	cmpq	%rax, %rcx
	jne	.LBB1_77
	vpaddd	%zmm0, %zmm1, %zmm0
	vpaddd	%zmm0, %zmm2, %zmm0
	vpaddd	%zmm0, %zmm3, %zmm0
	vextracti64x4	$1, %zmm0, %ymm1
	vpaddd	%zmm1, %zmm0, %zmm0
	vextracti128	$1, %ymm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vpshufd	$85, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	cmpq	%r10, %rbx
	je	.LBB1_83
	movq	%r10, %rcx
	movq	%r10, %rdx
	testb	$56, %bl
	je	.LBB1_73
.LBB1_80:
	vmovd	%eax, %xmm0
	movq	192(%rsp), %rax
	.p2align	4
.LBB1_81:
	vpmovsxbd	(%r14,%rdx), %ymm1
	vpaddd	%ymm1, %ymm0, %ymm0
	addq	$8, %rdx
	cmpq	%rdx, %rax
	jne	.LBB1_81
	vextracti128	$1, %ymm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vpshufd	$85, %xmm0, %xmm1
	vpaddd	%xmm1, %xmm0, %xmm0
	vmovd	%xmm0, %eax
	movq	184(%rsp), %rdx
	movq	%rdx, %rcx
	cmpq	%rdx, %rbx
	je	.LBB1_83
	.p2align	4
.LBB1_73:
	movsbl	(%r14,%rcx), %edx
	addl	%edx, %eax
	incq	%rcx
	cmpq	%rcx, %rbx
	jne	.LBB1_73
.LBB1_83:
	shll	$7, %eax
	movq	216(%rsp), %rcx
	subl	%eax, 128(%rcx,%r12,4)
	cmpq	96(%rsp), %r9
	jae	.LBB1_85
	addq	88(%rsp), %r15
	movq	%r15, %rdi
	xorl	%esi, %esi
	movq	80(%rsp), %rdx
	vzeroupper
	callq	memset@PLT
	movq	64(%rsp), %r10
	movq	56(%rsp), %r9
	vbroadcastss	.LCPI1_6(%rip), %zmm23
	vpbroadcastq	.LCPI1_10(%rip), %zmm22
	vpbroadcastq	.LCPI1_9(%rip), %zmm21
	vpbroadcastq	.LCPI1_12(%rip), %ymm20
	vmovdqa64	.LCPI1_11(%rip), %ymm19
	vmovdqa64	.LCPI1_8(%rip), %zmm18
	vmovdqa64	.LCPI1_7(%rip), %zmm17
	jmp	.LBB1_85
	.p2align	4
.LBB1_86:
	movq	160(%rsp), %rax
	shlq	$5, %rax
	addq	272(%rsp), %rax
	movq	%rax, 192(%rsp)
	vpbroadcastq	%rax, %zmm0
	movq	176(%rsp), %rax
	movq	%rax, 240(%rsp)
	leaq	1224(%rsp), %rax
	movq	%rax, 232(%rsp)
	leaq	1480(%rsp), %rdx
	movq	208(%rsp), %rsi
	xorl	%eax, %eax
	movq	168(%rsp), %r12
	movq	256(%rsp), %rcx
	jmp	.LBB1_20
	.p2align	4
.LBB1_19:
	movq	312(%rsp), %rsi
	subq	$-128, %rsi
	movq	248(%rsp), %rdx
	addq	$8192, %rdx
	addq	$8192, 232(%rsp)
	subq	$-128, 240(%rsp)
	movq	168(%rsp), %r12
	movq	304(%rsp), %rax
	cmpq	%r12, %rax
	jae	.LBB1_58
.LBB1_20:
	movq	%rax, %r8
	movq	%r12, %rax
	subq	%r8, %rax
	leaq	32(%r8), %rdi
	cmpq	$32, %rax
	movq	%rdi, 304(%rsp)
	cmovbq	%r12, %rdi
	movq	%rdi, 64(%rsp)
	movq	%r8, 144(%rsp)
	orq	$4, %r8
	movq	%r8, 136(%rsp)
	leaq	712(%rsp), %rax
	movq	%rax, 128(%rsp)
	movq	%rdx, 248(%rsp)
	movq	%rdx, 120(%rsp)
	movq	%rsi, 312(%rsp)
	movq	%rsi, 264(%rsp)
	movq	%rcx, %rax
	xorl	%edx, %edx
	jmp	.LBB1_22
	.p2align	4
.LBB1_21:
	movq	80(%rsp), %rax
	addq	$-32, %rax
	addq	$4096, 264(%rsp)
	subq	$-128, 120(%rsp)
	subq	$-128, 128(%rsp)
	movq	256(%rsp), %rcx
	movq	152(%rsp), %rdx
	cmpq	%rcx, %rdx
	jae	.LBB1_19
.LBB1_22:
	movq	%rdx, %rsi
	cmpq	$32, %rax
	movl	$32, %edx
	movq	%rax, 80(%rsp)
	cmovbq	%rax, %rdx
	movq	%rdx, 72(%rsp)
	addq	%rsi, %rdx
	movl	%ecx, %eax
	subl	%esi, %eax
	movq	%rsi, 56(%rsp)
	leaq	32(%rsi), %rbx
	cmpl	$32, %eax
	movq	%rbx, 152(%rsp)
	cmovbq	%rcx, %rbx
	movq	144(%rsp), %r9
	movq	136(%rsp), %rax
	cmpq	64(%rsp), %rax
	jbe	.LBB1_23
.LBB1_27:
	cmpq	64(%rsp), %r9
	jae	.LBB1_21
	movq	72(%rsp), %r8
	movl	%r8d, %eax
	andl	$60, %eax
	movl	%r8d, %ecx
	andl	$48, %ecx
	movl	%r8d, %esi
	andl	$48, %esi
	movq	56(%rsp), %rdi
	leaq	(%rdi,%rsi), %r10
	movq	%r10, 88(%rsp)
	vpbroadcastq	%rdi, %zmm2
	vporq	%zmm17, %zmm2, %zmm1
	vporq	%zmm18, %zmm2, %zmm2
	andl	$60, %r8d
	addq	%r8, %rdi
	movq	%rdi, 96(%rsp)
	movq	%r9, %rdi
	shlq	$8, %rdi
	movq	128(%rsp), %r10
	leaq	(%r10,%rdi), %r14
	movq	176(%rsp), %r10
	leaq	(%r10,%r9,4), %r13
	addq	%rsp, %rdi
	addq	$712, %rdi
	jmp	.LBB1_29
	.p2align	4
.LBB1_57:
	incq	%r9
	addq	$256, %r14
	addq	$4, %r13
	addq	$256, %rdi
	cmpq	64(%rsp), %r9
	jae	.LBB1_21
.LBB1_29:
	cmpq	%rbx, 56(%rsp)
	jae	.LBB1_57
	movq	56(%rsp), %r10
	cmpq	$3, 80(%rsp)
	jbe	.LBB1_31
	movq	192(%rsp), %r10
	leaq	(%r10,%r9,4), %r15
	cmpq	$16, 80(%rsp)
	jae	.LBB1_50
	xorl	%r12d, %r12d
	movq	56(%rsp), %r11
	jmp	.LBB1_54
.LBB1_50:
	xorl	%r10d, %r10d
	vmovdqa64	%zmm2, %zmm3
	vmovdqa64	%zmm1, %zmm4
	.p2align	4
.LBB1_51:
	vpsllq	$7, %zmm4, %zmm5
	vpsllq	$7, %zmm3, %zmm6
	vmovups	(%r14,%r10,4), %ymm7
	vmovups	32(%r14,%r10,4), %ymm8
	kxnorw	%k0, %k0, %k1
	vscatterqps	%ymm7, (%r15,%zmm6) {%k1}
	kxnorw	%k0, %k0, %k1
	vscatterqps	%ymm8, (%r15,%zmm5) {%k1}
	addq	$16, %r10
	vpaddq	%zmm21, %zmm3, %zmm3
	vpaddq	%zmm21, %zmm4, %zmm4
	cmpq	%r10, %rcx
	jne	.LBB1_51
	cmpq	%rsi, 72(%rsp)
	je	.LBB1_57
	movq	88(%rsp), %r11
	movq	%r11, %r10
	movq	%rsi, %r12
	testb	$12, 72(%rsp)
	je	.LBB1_31
.LBB1_54:
	vpbroadcastq	%r11, %ymm3
	vpaddq	%ymm19, %ymm3, %ymm3
	.p2align	4
.LBB1_55:
	vmovups	(%r14,%r12,4), %xmm4
	vpsllq	$7, %ymm3, %ymm5
	kxnorw	%k0, %k0, %k1
	vscatterqps	%xmm4, (%r15,%ymm5) {%k1}
	addq	$4, %r12
	vpaddq	%ymm20, %ymm3, %ymm3
	cmpq	%r12, %rax
	jne	.LBB1_55
	movq	96(%rsp), %r10
	cmpq	%r8, 72(%rsp)
	je	.LBB1_57
.LBB1_31:
	movq	%r10, %r15
	shlq	$7, %r15
	addq	%r13, %r15
	.p2align	4
.LBB1_32:
	vmovd	(%rdi,%r10,4), %xmm3
	vmovd	%xmm3, (%r15)
	incq	%r10
	subq	$-128, %r15
	cmpq	%r10, %rdx
	jne	.LBB1_32
	jmp	.LBB1_57
	.p2align	4
.LBB1_23:
	movq	80(%rsp), %rax
	cmpq	$32, %rax
	movl	$32, %ecx
	cmovbq	%rax, %rcx
	movq	56(%rsp), %rax
	movq	%rax, %rsi
	orq	$4, %rsi
	movq	%rsi, 96(%rsp)
	addq	%rax, %rcx
	movq	%rcx, 88(%rsp)
	movq	240(%rsp), %rax
	movq	248(%rsp), %rsi
	movq	232(%rsp), %r14
	movq	120(%rsp), %r13
	movq	264(%rsp), %rdi
	movq	136(%rsp), %r8
	movq	144(%rsp), %r9
	jmp	.LBB1_24
	.p2align	4
.LBB1_26:
	leaq	4(%r9), %r8
	addq	$16, %rdi
	addq	$1024, %r13
	addq	$1024, %r14
	addq	$1024, %rsi
	addq	$16, %rax
	cmpq	64(%rsp), %r8
	ja	.LBB1_27
.LBB1_24:
	movq	%r9, %rcx
	movq	%r8, %r9
	movq	56(%rsp), %r15
	movq	%r13, %r8
	movq	%rdi, %r10
	cmpq	%rbx, 96(%rsp)
	ja	.LBB1_25
	.p2align	4
.LBB1_47:
	vmovdqu	-768(%r8), %xmm1
	vmovdqu	-512(%r8), %xmm2
	vmovdqu	-256(%r8), %xmm3
	vmovdqu	(%r8), %xmm4
	vpunpckldq	%xmm2, %xmm1, %xmm5
	vpunpckhdq	%xmm2, %xmm1, %xmm1
	vpunpckldq	%xmm4, %xmm3, %xmm2
	vpunpckhdq	%xmm4, %xmm3, %xmm3
	vpunpcklqdq	%xmm2, %xmm5, %xmm4
	vpunpckhqdq	%xmm2, %xmm5, %xmm2
	vpunpcklqdq	%xmm3, %xmm1, %xmm5
	vpunpckhqdq	%xmm3, %xmm1, %xmm1
	vmovdqu	%xmm4, -384(%r10)
	vmovdqu	%xmm2, -256(%r10)
	vmovdqu	%xmm5, -128(%r10)
	vmovdqu	%xmm1, (%r10)
	leaq	4(%r15), %r11
	addq	$512, %r10
	addq	$16, %r8
	addq	$8, %r15
	cmpq	%rbx, %r15
	movq	%r11, %r15
	jbe	.LBB1_47
.LBB1_25:
	cmpq	%rbx, %r15
	jae	.LBB1_26
	movq	88(%rsp), %r12
	subq	%r15, %r12
	cmpq	$7, %r12
	ja	.LBB1_37
.LBB1_34:
	movq	%r15, %r8
	jmp	.LBB1_35
	.p2align	4
.LBB1_37:
	leaq	1(%rcx), %r8
	leaq	2(%rcx), %r10
	leaq	3(%rcx), %r11
	vpbroadcastq	%rcx, %zmm1
	vpbroadcastq	%r8, %zmm2
	vpbroadcastq	%r10, %zmm3
	vpbroadcastq	%r11, %zmm4
	cmpq	$16, %r12
	jae	.LBB1_39
	xorl	%r11d, %r11d
	movq	%r15, %r10
.LBB1_44:
	movq	%r12, %rcx
	andq	$-8, %rcx
	leaq	(%r15,%rcx), %r8
	vpbroadcastq	%r10, %zmm5
	vpaddq	%zmm18, %zmm5, %zmm5
	movq	%rdx, %r10
	subq	%r15, %r10
	andq	$-8, %r10
	leaq	(%r14,%r15,4), %r15
	vpsllq	$2, %zmm1, %zmm1
	vpsllq	$2, %zmm2, %zmm2
	vpsllq	$2, %zmm3, %zmm3
	vpsllq	$2, %zmm4, %zmm4
	.p2align	4
.LBB1_45:
	vpsllq	$7, %zmm5, %zmm6
	vpaddq	%zmm6, %zmm0, %zmm6
	vmovups	-512(%r15,%r11,4), %ymm7
	vpaddq	%zmm1, %zmm6, %zmm8
	kxnorw	%k0, %k0, %k1
	vscatterqps	%ymm7, (,%zmm8) {%k1}
	vmovups	-256(%r15,%r11,4), %ymm7
	vpaddq	%zmm2, %zmm6, %zmm8
	kxnorw	%k0, %k0, %k1
	vscatterqps	%ymm7, (,%zmm8) {%k1}
	vmovups	(%r15,%r11,4), %ymm7
	vpaddq	%zmm3, %zmm6, %zmm8
	kxnorw	%k0, %k0, %k1
	vscatterqps	%ymm7, (,%zmm8) {%k1}
	vmovups	256(%r15,%r11,4), %ymm7
	vpaddq	%zmm4, %zmm6, %zmm6
	kxnorw	%k0, %k0, %k1
	vscatterqps	%ymm7, (,%zmm6) {%k1}
	addq	$8, %r11
	vpaddq	%zmm22, %zmm5, %zmm5
	cmpq	%r11, %r10
	jne	.LBB1_45
	cmpq	%rcx, %r12
	je	.LBB1_26
.LBB1_35:
	movq	%r8, %rcx
	shlq	$7, %rcx
	addq	%rax, %rcx
	.p2align	4
.LBB1_36:
	vmovss	-768(%rsi,%r8,4), %xmm1
	vmovss	%xmm1, (%rcx)
	vmovss	-512(%rsi,%r8,4), %xmm1
	vmovss	%xmm1, 4(%rcx)
	vmovss	-256(%rsi,%r8,4), %xmm1
	vmovss	%xmm1, 8(%rcx)
	vmovd	(%rsi,%r8,4), %xmm1
	vmovd	%xmm1, 12(%rcx)
	incq	%r8
	subq	$-128, %rcx
	cmpq	%rbx, %r8
	jb	.LBB1_36
	jmp	.LBB1_26
.LBB1_39:
	movq	%r12, %r11
	andq	$-16, %r11
	leaq	(%r15,%r11), %rcx
	movq	%rcx, 184(%rsp)
	vpbroadcastq	%r15, %zmm6
	vpaddq	%zmm17, %zmm6, %zmm5
	vpaddq	%zmm18, %zmm6, %zmm6
	movq	%rdx, %r8
	subq	%r15, %r8
	andq	$-16, %r8
	leaq	(%r14,%r15,4), %rcx
	vpsllq	$2, %zmm1, %zmm7
	vpsllq	$2, %zmm2, %zmm8
	vpsllq	$2, %zmm3, %zmm9
	vpsllq	$2, %zmm4, %zmm10
	xorl	%r10d, %r10d
	.p2align	4
.LBB1_40:
	vpsllq	$7, %zmm5, %zmm11
	vpsllq	$7, %zmm6, %zmm12
	vpaddq	%zmm12, %zmm0, %zmm12
	vpaddq	%zmm11, %zmm0, %zmm11
	vpaddq	%zmm7, %zmm11, %zmm13
	vpaddq	%zmm7, %zmm12, %zmm14
	vmovups	-512(%rcx,%r10,4), %ymm15
	vmovups	-480(%rcx,%r10,4), %ymm16
	kxnorw	%k0, %k0, %k1
	vscatterqps	%ymm15, (,%zmm14) {%k1}
	kxnorw	%k0, %k0, %k1
	vscatterqps	%ymm16, (,%zmm13) {%k1}
	vpaddq	%zmm8, %zmm11, %zmm13
	vpaddq	%zmm8, %zmm12, %zmm14
	vmovups	-256(%rcx,%r10,4), %ymm15
	vmovups	-224(%rcx,%r10,4), %ymm16
	kxnorw	%k0, %k0, %k1
	vscatterqps	%ymm15, (,%zmm14) {%k1}
	kxnorw	%k0, %k0, %k1
	vscatterqps	%ymm16, (,%zmm13) {%k1}
	vpaddq	%zmm9, %zmm11, %zmm13
	vpaddq	%zmm9, %zmm12, %zmm14
	vmovups	(%rcx,%r10,4), %ymm15
	vmovups	32(%rcx,%r10,4), %ymm16
	kxnorw	%k0, %k0, %k1
	vscatterqps	%ymm15, (,%zmm14) {%k1}
	kxnorw	%k0, %k0, %k1
	vscatterqps	%ymm16, (,%zmm13) {%k1}
	vpaddq	%zmm10, %zmm11, %zmm11
	vpaddq	%zmm10, %zmm12, %zmm12
	vmovups	256(%rcx,%r10,4), %ymm13
	vmovups	288(%rcx,%r10,4), %ymm14
	kxnorw	%k0, %k0, %k1
	vscatterqps	%ymm13, (,%zmm12) {%k1}
	kxnorw	%k0, %k0, %k1
	vscatterqps	%ymm14, (,%zmm11) {%k1}
	addq	$16, %r10
	vpaddq	%zmm21, %zmm6, %zmm6
	vpaddq	%zmm21, %zmm5, %zmm5
	cmpq	%r10, %r8
	jne	.LBB1_40
	cmpq	%r11, %r12
	je	.LBB1_26
	testb	$8, %r12b
	jne	.LBB1_43
	addq	%r11, %r15
	jmp	.LBB1_34
.LBB1_43:
	movq	184(%rsp), %r10
	jmp	.LBB1_44
.LBB1_59:
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
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI3_1:
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
	.zero	16,128
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
	andq	$-64, %rsp
	subq	$320, %rsp
	movq	%r8, 80(%rsp)
	movq	%rsi, 72(%rsp)
	movq	%rdi, 64(%rsp)
	movq	%rdx, 120(%rsp)
	testq	%rdx, %rdx
	je	.LBB3_28
	movq	%rcx, %r14
	leaq	3(%rcx), %rax
	andq	$-4, %rax
	leaq	63(%rax), %r8
	andq	$-64, %r8
	addq	$64, %r8
	movq	%rax, 112(%rsp)
	subq	%rcx, %rax
	movq	%rax, 96(%rsp)
	movq	80(%rsp), %rax
	addq	%rax, %rcx
	addq	$64, %rcx
	movq	%rcx, 88(%rsp)
	movl	%r14d, %ecx
	andl	$1, %ecx
	movq	%rcx, 48(%rsp)
	movq	72(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	%rcx, 104(%rsp)
	leaq	64(%rax), %rbx
	vpbroadcastd	.LCPI3_0(%rip), %zmm3
	vbroadcastss	.LCPI3_6(%rip), %zmm4
	vmovdqa	.LCPI3_7(%rip), %xmm5
	movq	64(%rsp), %r13
	xorl	%r15d, %r15d
	movq	%r8, 56(%rsp)
	jmp	.LBB3_2
	.p2align	4
.LBB3_27:
	incq	%r15
	addq	104(%rsp), %r13
	addq	%r8, %rbx
	cmpq	120(%rsp), %r15
	je	.LBB3_28
.LBB3_2:
	vpxor	%xmm0, %xmm0, %xmm0
	cmpq	$16, %r14
	jae	.LBB3_4
	xorl	%edx, %edx
	jmp	.LBB3_6
	.p2align	4
.LBB3_4:
	xorl	%eax, %eax
	.p2align	4
.LBB3_5:
	vpandd	(%r13,%rax,4), %zmm3, %zmm1
	vpmaxsd	%zmm1, %zmm0, %zmm0
	leaq	16(%rax), %rdx
	addq	$32, %rax
	cmpq	%r14, %rax
	movq	%rdx, %rax
	jbe	.LBB3_5
.LBB3_6:
	movq	%r15, %rax
	imulq	72(%rsp), %rax
	movq	64(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%r14, %rcx
	subq	%rdx, %rcx
	jbe	.LBB3_8
	movl	$-1, %esi
	shll	%cl, %esi
	notl	%esi
	kmovd	%esi, %k1
	vmovups	(%rax,%rdx,4), %zmm1 {%k1} {z}
	vpbroadcastd	%ecx, %zmm2
	vpcmpgtd	.LCPI3_1(%rip), %zmm2, %k1
	vandps	%zmm3, %zmm1, %zmm1
	vpmaxsd	%zmm1, %zmm0, %zmm0 {%k1}
.LBB3_8:
	vextracti64x4	$1, %zmm0, %ymm1
	vpmaxsd	%zmm1, %zmm0, %zmm0
	vextracti128	$1, %ymm0, %xmm1
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
	vmovaps	.LCPI3_5(%rip), %xmm2
	vinsertps	$16, %xmm1, %xmm2, %xmm1
	vdivps	%xmm1, %xmm0, %xmm0
.LBB3_11:
	movq	%r8, %r12
	imulq	%r15, %r12
	movq	80(%rsp), %rcx
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
	vmovdqa	.LCPI3_7(%rip), %xmm5
	vbroadcastss	.LCPI3_6(%rip), %zmm4
	vbroadcastss	.LCPI3_0(%rip), %zmm3
	movq	56(%rsp), %r8
	jmp	.LBB3_25
	.p2align	4
.LBB3_12:
	cmpq	$16, %r14
	jae	.LBB3_16
	xorl	%edx, %edx
	jmp	.LBB3_18
.LBB3_16:
	vbroadcastss	%xmm0, %zmm1
	xorl	%ecx, %ecx
	.p2align	4
.LBB3_17:
	vmulps	(%r13,%rcx,4), %zmm1, %zmm2
	vaddps	%zmm4, %zmm2, %zmm2
	vpmovdb	%zmm2, %xmm2
	vpxor	%xmm5, %xmm2, %xmm2
	vmovdqu	%xmm2, (%rbx,%rcx)
	leaq	16(%rcx), %rdx
	addq	$32, %rcx
	cmpq	%r14, %rcx
	movq	%rdx, %rcx
	jbe	.LBB3_17
.LBB3_18:
	movq	%r14, %rcx
	subq	%rdx, %rcx
	jbe	.LBB3_25
	movl	$-1, %esi
	shll	%cl, %esi
	notl	%esi
	kmovd	%esi, %k1
	vmovups	(%rax,%rdx,4), %zmm1 {%k1} {z}
	vbroadcastss	%xmm0, %zmm0
	vmulps	%zmm1, %zmm0, %zmm0
	vaddps	%zmm4, %zmm0, %zmm0
	movq	%rdx, %rax
	orq	$1, %rax
	cmpq	%rax, %r14
	jne	.LBB3_21
	xorl	%eax, %eax
	jmp	.LBB3_23
.LBB3_21:
	subq	48(%rsp), %rcx
	xorl	%eax, %eax
	.p2align	4
.LBB3_22:
	movl	%eax, %esi
	andl	$15, %esi
	vmovaps	%zmm0, 128(%rsp)
	movzbl	128(%rsp,%rsi,4), %esi
	addb	$-128, %sil
	movb	%sil, (%rbx,%rdx)
	leal	1(%rax), %esi
	andl	$15, %esi
	movzbl	128(%rsp,%rsi,4), %esi
	addb	$-128, %sil
	movb	%sil, 1(%rbx,%rdx)
	addq	$2, %rax
	addq	$2, %rdx
	cmpq	%rcx, %rax
	jne	.LBB3_22
.LBB3_23:
	cmpq	$0, 48(%rsp)
	je	.LBB3_25
	vmovaps	%zmm0, 192(%rsp)
	andl	$15, %eax
	movzbl	192(%rsp,%rax,4), %eax
	addb	$-128, %al
	movb	%al, (%rdi,%rdx)
	.p2align	4
.LBB3_25:
	cmpq	%r14, 112(%rsp)
	jbe	.LBB3_27
	addq	88(%rsp), %r12
	movq	%r12, %rdi
	xorl	%esi, %esi
	movq	96(%rsp), %rdx
	vzeroupper
	callq	memset@PLT
	vmovdqa	.LCPI3_7(%rip), %xmm5
	vbroadcastss	.LCPI3_6(%rip), %zmm4
	vbroadcastss	.LCPI3_0(%rip), %zmm3
	movq	56(%rsp), %r8
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
	.long	0xbf318000
.LCPI4_5:
	.long	0x395e8083
.LCPI4_6:
	.long	0x3ab511e8
.LCPI4_7:
	.long	0x3c091d10
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
	.long	0x3f318000
.LCPI4_16:
	.long	0x80000000
.LCPI4_17:
	.long	0xc1f00000
.LCPI4_18:
	.long	0x3c1ccbeb
.LCPI4_19:
	.long	0x3d650a20
.LCPI4_20:
	.long	0x3e76036d
.LCPI4_21:
	.long	0x3f31706e
.LCPI4_22:
	.long	0x3f7ffff4
.LCPI4_23:
	.long	0xcb400080
.LCPI4_24:
	.long	0x4b400080
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI4_2:
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
	subq	$568, %rsp
	movq	%r8, 80(%rsp)
	movq	%rsi, 16(%rsp)
	movq	%rdi, 8(%rsp)
	cmpq	$0, 624(%rsp)
	je	.LBB4_23
	movq	%rcx, %r15
	movq	648(%rsp), %rax
	movq	640(%rsp), %r12
	movq	632(%rsp), %r8
	vbroadcastss	%xmm0, %zmm7
	vmulss	.LCPI4_0(%rip), %xmm0, %xmm0
	vbroadcastss	%xmm0, %zmm8
	addq	$64, %rax
	movq	%rax, 24(%rsp)
	movq	8(%rsp), %rbp
	leaq	64(%rbp), %r13
	movq	16(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, 48(%rsp)
	leaq	(,%r12,4), %rax
	movq	%rax, 32(%rsp)
	vbroadcastss	.LCPI4_1(%rip), %zmm9
	vbroadcastss	.LCPI4_3(%rip), %zmm11
	vbroadcastss	.LCPI4_17(%rip), %zmm12
	vbroadcastss	.LCPI4_14(%rip), %zmm13
	vbroadcastss	.LCPI4_18(%rip), %zmm14
	vbroadcastss	.LCPI4_19(%rip), %zmm15
	vbroadcastss	.LCPI4_20(%rip), %zmm16
	vbroadcastss	.LCPI4_21(%rip), %zmm17
	vbroadcastss	.LCPI4_22(%rip), %zmm18
	vpbroadcastd	.LCPI4_13(%rip), %zmm19
	vbroadcastss	.LCPI4_23(%rip), %zmm20
	vmovdqa64	.LCPI4_2(%rip), %zmm21
	xorl	%r10d, %r10d
	movq	%r9, 72(%rsp)
	movq	%rcx, 64(%rsp)
	movq	%rdx, 56(%rsp)
	vmovups	%zmm7, 304(%rsp)
	vmovups	%zmm8, 240(%rsp)
	jmp	.LBB4_2
	.p2align	4
.LBB4_21:
	vxorps	%xmm6, %xmm6, %xmm6
.LBB4_22:
	movq	80(%rsp), %rax
	vmovss	(%rax,%r10,4), %xmm0
	vextractf32x4	$2, %zmm6, %xmm1
	vaddps	%xmm6, %xmm1, %xmm1
	vextractf64x4	$1, %zmm6, %ymm2
	vshufpd	$1, %xmm2, %xmm2, %xmm3
	vshufpd	$1, %xmm6, %xmm6, %xmm4
	vaddps	%xmm4, %xmm3, %xmm3
	vextractf128	$1, %ymm2, %xmm4
	vextractf128	$1, %ymm6, %xmm5
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
	movq	96(%rsp), %r13
	movq	48(%rsp), %rax
	addq	%rax, %r13
	movq	88(%rsp), %rbp
	addq	%rax, %rbp
	cmpq	624(%rsp), %r10
	movq	64(%rsp), %r15
	movq	56(%rsp), %rdx
	je	.LBB4_23
.LBB4_2:
	movq	%r8, %r14
	testq	%rdx, %rdx
	je	.LBB4_4
	movslq	(%rdx,%r10,4), %rax
	cmpq	%rax, %r8
	movq	%rax, %rcx
	cmovbq	%r8, %rcx
	testq	%rax, %rax
	movl	$0, %r14d
	cmovnsq	%rcx, %r14
.LBB4_4:
	movq	%r10, (%rsp)
	vmovss	(%r15,%r10,4), %xmm1
	vmovups	%zmm9, 112(%rsp)
	vmovaps	%xmm1, %xmm0
	testq	%r14, %r14
	movq	%r14, 40(%rsp)
	je	.LBB4_17
	movq	%r14, %rax
	movq	%rbp, %rdx
	movq	%r13, %rsi
	vmovaps	%xmm1, %xmm0
	xorl	%edi, %edi
	xorl	%r8d, %r8d
	jmp	.LBB4_6
	.p2align	4
.LBB4_16:
	vmaxps	%zmm3, %zmm2, %zmm2
	vextractf32x4	$2, %zmm2, %xmm3
	vmaxps	%xmm3, %xmm2, %xmm4
	vshufpd	$1, %xmm2, %xmm2, %xmm5
	vshufpd	$1, %xmm3, %xmm3, %xmm3
	vmaxps	%xmm3, %xmm5, %xmm3
	vextractf128	$1, %ymm2, %xmm5
	vextractf64x4	$1, %zmm2, %ymm2
	vextractf128	$1, %ymm2, %xmm6
	vmaxps	%xmm6, %xmm5, %xmm6
	vmaxps	%xmm6, %xmm4, %xmm4
	vshufpd	$1, %xmm5, %xmm5, %xmm5
	vpermpd	$255, %ymm2, %ymm2
	vmaxps	%xmm2, %xmm5, %xmm2
	vmaxps	%xmm2, %xmm3, %xmm2
	vmaxps	%xmm2, %xmm4, %xmm2
	vmovshdup	%xmm2, %xmm3
	vmaxss	%xmm3, %xmm2, %xmm2
	vmovss	%xmm2, 112(%rsp,%r8,4)
	vmaxss	%xmm0, %xmm2, %xmm0
	addq	%r12, %rdi
	incq	%r8
	movq	32(%rsp), %rcx
	addq	%rcx, %rsi
	addq	%rcx, %rdx
	subq	%r12, %rax
	movq	40(%rsp), %r14
	cmpq	%r14, %rdi
	jae	.LBB4_17
.LBB4_6:
	cmpq	%rax, %r12
	movq	%rax, %rcx
	cmovbq	%r12, %rcx
	subq	%rdi, %r14
	cmpq	%r12, %r14
	cmovaeq	%r12, %r14
	cmpq	$32, %r14
	jae	.LBB4_12
	xorl	%r10d, %r10d
	vmovaps	%zmm9, %zmm3
	vmovaps	%zmm9, %zmm2
	jmp	.LBB4_8
	.p2align	4
.LBB4_12:
	xorl	%r11d, %r11d
	vmovaps	%zmm9, %zmm2
	vmovaps	%zmm9, %zmm3
	.p2align	4
.LBB4_13:
	vmulps	-64(%rsi,%r11,4), %zmm7, %zmm4
	vmaxps	%zmm2, %zmm4, %zmm2
	vmulps	(%rsi,%r11,4), %zmm7, %zmm4
	vmaxps	%zmm3, %zmm4, %zmm3
	leaq	32(%r11), %r10
	addq	$64, %r11
	cmpq	%r14, %r11
	movq	%r10, %r11
	jbe	.LBB4_13
.LBB4_8:
	cmpq	%r14, %r10
	jae	.LBB4_16
	subq	%r10, %rcx
	jmp	.LBB4_10
	.p2align	4
.LBB4_14:
	movl	$-1, %ebx
	shll	%cl, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r11), %zmm5 {%k1} {z}
	vpbroadcastd	%ecx, %zmm4
	vpcmpgtd	%zmm21, %zmm4, %k1
	vmovaps	%zmm9, %zmm4
	vmulps	%zmm5, %zmm7, %zmm4 {%k1}
.LBB4_15:
	vmaxps	%zmm2, %zmm4, %zmm2
	addq	$16, %r10
	addq	$-16, %rcx
	cmpq	%r14, %r10
	jae	.LBB4_16
.LBB4_10:
	leaq	(%rdx,%r10,4), %r11
	cmpq	$16, %rcx
	jb	.LBB4_14
	vmulps	(%r11), %zmm7, %zmm4
	jmp	.LBB4_15
	.p2align	4
.LBB4_17:
	vbroadcastss	%xmm0, %zmm2
	vmovups	112(%rsp), %zmm3
	vcmpeqps	%zmm9, %zmm3, %k1
	vsubps	%zmm2, %zmm3, %zmm2
	vbroadcastss	.LCPI4_0(%rip), %zmm10
	vmovaps	%zmm10, %zmm4
	vfmsub213ps	%zmm11, %zmm2, %zmm4
	vaddps	%zmm11, %zmm4, %zmm5
	vcmpltps	.LCPI4_12(%rip){1to16}, %zmm2, %k0
	vfmadd231ps	.LCPI4_4(%rip){1to16}, %zmm5, %zmm2
	vfmadd231ps	.LCPI4_5(%rip){1to16}, %zmm5, %zmm2
	vbroadcastss	.LCPI4_6(%rip), %zmm5
	vfmadd213ps	.LCPI4_7(%rip){1to16}, %zmm2, %zmm5
	vfmadd213ps	.LCPI4_8(%rip){1to16}, %zmm2, %zmm5
	vfmadd213ps	.LCPI4_9(%rip){1to16}, %zmm2, %zmm5
	vfmadd213ps	.LCPI4_10(%rip){1to16}, %zmm2, %zmm5
	vmulps	%zmm2, %zmm2, %zmm6
	vfmadd213ps	%zmm2, %zmm5, %zmm6
	vaddps	.LCPI4_11(%rip){1to16}, %zmm6, %zmm2
	vpslld	$23, %zmm4, %zmm4
	vpaddd	.LCPI4_11(%rip){1to16}, %zmm4, %zmm4
	vmulps	%zmm4, %zmm2, %zmm2
	korw	%k0, %k1, %k0
	knotw	%k0, %k2
	vdivps	.LCPI4_13(%rip){1to16}, %zmm2, %zmm2 {%k2} {z}
	vmovups	%zmm2, 176(%rsp)
	vmulps	%zmm10, %zmm3, %zmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vmovaps	%zmm3, %zmm2 {%k1}
	vmovups	%zmm2, 112(%rsp)
	vxorps	%xmm2, %xmm2, %xmm2
	vmovss	.LCPI4_1(%rip), %xmm3
	vucomiss	%xmm1, %xmm3
	jae	.LBB4_20
	vucomiss	%xmm0, %xmm1
	vmovss	.LCPI4_11(%rip), %xmm2
	jne	.LBB4_19
	jnp	.LBB4_20
.LBB4_19:
	vsubss	%xmm0, %xmm1, %xmm1
	vbroadcastss	%xmm1, %zmm2
	vfmadd132ps	.LCPI4_0(%rip){1to16}, %zmm13, %zmm2
	vpslld	$23, %xmm2, %xmm3
	vpaddd	.LCPI4_11(%rip){1to4}, %xmm3, %xmm3
	vaddss	.LCPI4_3(%rip), %xmm2, %xmm2
	vcmpltss	.LCPI4_12(%rip), %xmm1, %k1
	vfnmadd231ss	.LCPI4_15(%rip), %xmm2, %xmm1
	vfmadd231ss	.LCPI4_5(%rip), %xmm2, %xmm1
	vmovss	.LCPI4_6(%rip), %xmm2
	vfmadd213ss	.LCPI4_7(%rip), %xmm1, %xmm2
	vfmadd213ss	.LCPI4_8(%rip), %xmm1, %xmm2
	vfmadd213ss	.LCPI4_9(%rip), %xmm1, %xmm2
	vfmadd213ss	.LCPI4_10(%rip), %xmm1, %xmm2
	vmulss	%xmm1, %xmm1, %xmm4
	vfmadd213ss	%xmm1, %xmm2, %xmm4
	vaddss	.LCPI4_11(%rip), %xmm4, %xmm1
	vmulss	%xmm3, %xmm1, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vmovss	%xmm1, %xmm2, %xmm2 {%k1}
	.p2align	4
.LBB4_20:
	movq	%r13, 96(%rsp)
	movq	(%rsp), %r10
	vmovss	%xmm2, (%r9,%r10,4)
	vmovss	%xmm0, (%r15,%r10,4)
	movq	632(%rsp), %r8
	testq	%r8, %r8
	movq	656(%rsp), %r11
	movq	%rbp, 88(%rsp)
	je	.LBB4_21
	movq	%r10, %rax
	imulq	16(%rsp), %rax
	movq	8(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 104(%rsp)
	vxorps	%xmm5, %xmm5, %xmm5
	movq	%r8, %r14
	movq	24(%rsp), %r13
	xorl	%r15d, %r15d
	xorl	%ebx, %ebx
	jmp	.LBB4_25
	.p2align	4
.LBB4_34:
	vfmadd213ps	%zmm5, %zmm0, %zmm6
	vmovss	%xmm0, (%r12)
	movq	640(%rsp), %r12
	addq	%r12, %rbx
	incq	%r15
	addq	32(%rsp), %rbp
	addq	%r11, %r13
	subq	%r12, %r14
	vmovaps	%zmm6, %zmm5
	movq	632(%rsp), %r8
	cmpq	%r8, %rbx
	jae	.LBB4_22
.LBB4_25:
	movq	%r8, %rsi
	subq	%rbx, %rsi
	cmpq	%r12, %rsi
	cmovaeq	%r12, %rsi
	movq	40(%rsp), %rax
	movq	%rax, %rcx
	subq	%rbx, %rcx
	cmpq	%rsi, %rcx
	cmovaeq	%rsi, %rcx
	cmpq	%rbx, %rax
	movl	$0, %eax
	cmovbeq	%rax, %rcx
	cmpq	%r14, %r12
	movq	%r14, %rdi
	cmovbq	%r12, %rdi
	movq	%r12, %rdx
	imulq	%r15, %rdx
	movq	%r8, %rax
	subq	%rdx, %rax
	cmpq	%rax, %r12
	cmovbq	%r12, %rax
	vmovss	112(%rsp,%r15,4), %xmm0
	movl	$16, %edx
	movl	$0, %r8d
	vxorps	%xmm6, %xmm6, %xmm6
	cmpq	$16, %rcx
	jb	.LBB4_29
	addq	$3, %rdi
	andq	$-4, %rdi
	addq	$63, %rdi
	andq	$-64, %rdi
	addq	$64, %rdi
	imulq	%r10, %rdi
	addq	%r13, %rdi
	vxorps	.LCPI4_16(%rip){1to4}, %xmm0, %xmm1
	vbroadcastss	%xmm1, %zmm1
	xorl	%r8d, %r8d
	.p2align	4
.LBB4_27:
	movq	%r8, %rdx
	vmovups	(%rbp,%r8,4), %zmm2
	vfmadd132ps	%zmm8, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm12, %zmm2
	vaddps	%zmm13, %zmm2, %zmm3
	vaddps	%zmm11, %zmm3, %zmm4
	vsubps	%zmm4, %zmm2, %zmm2
	vmovaps	%zmm14, %zmm4
	vfmadd213ps	%zmm15, %zmm2, %zmm4
	vfmadd213ps	%zmm16, %zmm2, %zmm4
	vfmadd213ps	%zmm17, %zmm2, %zmm4
	vfmadd213ps	%zmm18, %zmm2, %zmm4
	vpslld	$23, %zmm3, %zmm2
	vpaddd	%zmm19, %zmm2, %zmm2
	vfmsub213ps	%zmm20, %zmm4, %zmm2
	vaddps	%zmm20, %zmm2, %zmm3
	vpmovdb	%zmm2, (%rdi,%r8)
	vaddps	%zmm3, %zmm6, %zmm6
	addq	$16, %r8
	addq	$32, %rdx
	cmpq	%rcx, %rdx
	jbe	.LBB4_27
	leaq	16(%r8), %rdx
.LBB4_29:
	movq	%r11, %rdi
	imulq	%r15, %rdi
	movq	648(%rsp), %r9
	addq	%rdi, %r9
	leaq	3(%rsi), %r12
	andq	$-4, %r12
	addq	$63, %r12
	andq	$-64, %r12
	addq	$64, %r12
	imulq	%r10, %r12
	addq	%r9, %r12
	subq	%r8, %rcx
	jbe	.LBB4_30
	movq	104(%rsp), %r9
	leaq	(%r9,%rbx,4), %r9
	movl	$-1, %r10d
	shll	%cl, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	movq	(%rsp), %r10
	vmovups	(%r9,%r8,4), %zmm1 {%k1} {z}
	vbroadcastss	%xmm0, %zmm0
	vfmsub231ps	%zmm1, %zmm8, %zmm0
	vmaxps	%zmm0, %zmm12, %zmm0
	vaddps	%zmm13, %zmm0, %zmm1
	vaddps	%zmm11, %zmm1, %zmm2
	vsubps	%zmm2, %zmm0, %zmm0
	vmovaps	%zmm14, %zmm2
	vfmadd213ps	%zmm15, %zmm0, %zmm2
	vfmadd213ps	%zmm16, %zmm0, %zmm2
	vfmadd213ps	%zmm17, %zmm0, %zmm2
	vfmadd213ps	%zmm18, %zmm0, %zmm2
	vpslld	$23, %zmm1, %zmm0
	vpaddd	%zmm19, %zmm0, %zmm0
	vpbroadcastd	%ecx, %zmm1
	vpcmpgtd	%zmm21, %zmm1, %k1
	vbroadcastss	.LCPI4_24(%rip), %zmm1
	vfmadd231ps	%zmm0, %zmm2, %zmm1 {%k1}
	vpmovdb	%zmm1, 64(%r12,%r8)
	vaddps	%zmm20, %zmm1, %zmm0
	vaddps	%zmm0, %zmm6, %zmm6
	jmp	.LBB4_32
	.p2align	4
.LBB4_30:
	movq	%r8, %rdx
.LBB4_32:
	vbroadcastss	176(%rsp,%r15,4), %zmm0
	cmpq	%rsi, %rdx
	jae	.LBB4_34
	addq	24(%rsp), %rdi
	leaq	3(%rax), %rcx
	andq	$-4, %rcx
	addq	$63, %rcx
	andq	$-64, %rcx
	addq	$64, %rcx
	imulq	%r10, %rcx
	addq	%rdx, %rdi
	addq	%rcx, %rdi
	leaq	16(%rdx), %rcx
	cmpq	%rcx, %rax
	cmovaq	%rax, %rcx
	notq	%rdx
	addq	%rcx, %rdx
	andq	$-16, %rdx
	addq	$16, %rdx
	movl	$128, %esi
	vmovups	%zmm5, 496(%rsp)
	vmovups	%zmm6, 432(%rsp)
	vmovups	%zmm0, 368(%rsp)
	vzeroupper
	callq	memset@PLT
	vmovups	368(%rsp), %zmm0
	vmovups	432(%rsp), %zmm6
	vmovups	496(%rsp), %zmm5
	movq	(%rsp), %r10
	vmovdqa64	.LCPI4_2(%rip), %zmm21
	vbroadcastss	.LCPI4_23(%rip), %zmm20
	vpbroadcastd	.LCPI4_13(%rip), %zmm19
	vbroadcastss	.LCPI4_22(%rip), %zmm18
	vbroadcastss	.LCPI4_21(%rip), %zmm17
	vbroadcastss	.LCPI4_20(%rip), %zmm16
	vbroadcastss	.LCPI4_19(%rip), %zmm15
	vbroadcastss	.LCPI4_18(%rip), %zmm14
	vbroadcastss	.LCPI4_14(%rip), %zmm13
	vbroadcastss	.LCPI4_17(%rip), %zmm12
	vbroadcastss	.LCPI4_3(%rip), %zmm11
	vbroadcastss	.LCPI4_1(%rip), %zmm9
	vmovups	240(%rsp), %zmm8
	vmovups	304(%rsp), %zmm7
	movq	656(%rsp), %r11
	jmp	.LBB4_34
.LBB4_23:
	addq	$568, %rsp
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
	subq	$1984, %rsp
	movq	%rcx, 328(%rsp)
	movq	%rdx, 96(%rsp)
	movq	%rdi, 136(%rsp)
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
	je	.LBB5_4
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rsi
	movq	%rax, %r10
	cmpq	%rcx, %rsi
	ja	.LBB5_96
	jmp	.LBB5_7
.LBB5_4:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %r10d
	cmpq	%rcx, %rsi
	jbe	.LBB5_7
.LBB5_96:
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
	shlq	$5, %rax
	addq	$96, %rax
	andq	$-128, %rax
	addq	$319, %rax
	andq	$-128, %rax
	movq	%rax, 256(%rsp)
	addq	$3, %r8
	movq	%r8, %rax
	shrq	$2, %rax
	movq	%rax, 128(%rsp)
	movq	%r8, 312(%rsp)
	shrq	$3, %r8
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
	jmp	.LBB5_9
	.p2align	4
.LBB5_8:
	movq	224(%rsp), %r10
	movq	232(%rsp), %rdi
	cmpq	%r10, %rdi
	jae	.LBB5_96
.LBB5_9:
	movq	%rdx, %rsi
	movq	%rdi, %rax
	imulq	96(%rsp), %rax
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
	movq	%rax, 112(%rsp)
	incq	%rdi
	movq	%rdi, 232(%rsp)
	testq	%r9, %r9
	movq	%rsi, %rdx
	je	.LBB5_8
	movq	232(%rsp), %rax
	imulq	96(%rsp), %rax
	movq	%rax, %rcx
	movq	224(%rsp), %rdi
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
	jmp	.LBB5_17
	.p2align	4
.LBB5_95:
	subq	$-128, 264(%rsp)
	movq	336(%rsp), %rax
	movq	%rax, %r8
	movq	320(%rsp), %r9
	cmpq	%r9, %rax
	jae	.LBB5_8
.LBB5_17:
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
	cmpq	$256, 312(%rsp)
	movq	%r10, 64(%rsp)
	movq	%rbx, 336(%rsp)
	jb	.LBB5_24
	testq	%rax, %rax
	je	.LBB5_24
	cmpq	$48, 248(%rsp)
	jb	.LBB5_24
	movq	%rdx, %rsi
	movq	%rax, %rcx
	movq	304(%rsp), %r8
	orq	%r8, %rcx
	shrq	$32, %rcx
	je	.LBB5_21
	xorl	%edx, %edx
	divq	%r8
	movq	%rax, %r8
	jmp	.LBB5_23
	.p2align	4
.LBB5_24:
	movq	%r14, 160(%rsp)
	movq	$0, 168(%rsp)
	cmpq	$12, 248(%rsp)
	jb	.LBB5_95
	xorl	%r8d, %r8d
	movq	%r14, %r9
	movq	104(%rsp), %rcx
	movq	64(%rsp), %r10
	jmp	.LBB5_26
.LBB5_21:
	xorl	%edx, %edx
	divl	%r8d
	movl	%eax, %r8d
.LBB5_23:
	movq	104(%rsp), %rcx
	movq	256(%rsp), %rax
	leaq	(%r14,%rax), %r9
	cmpq	$64, %r8
	movl	$64, %eax
	cmovaeq	%rax, %r8
	movq	%r9, 160(%rsp)
	movq	%r8, 168(%rsp)
	movq	%rsi, %rdx
.LBB5_26:
	movq	%rdx, %rsi
	movq	%rcx, %rax
	orq	%rdi, %rax
	shrq	$32, %rax
	je	.LBB5_27
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rdi
	movq	%rdx, 288(%rsp)
	jmp	.LBB5_29
	.p2align	4
.LBB5_27:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%edi
	movq	%rdx, 288(%rsp)
.LBB5_29:
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
	jmp	.LBB5_30
.LBB5_37:
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
.LBB5_94:
	movq	376(%rsp), %r9
	addq	368(%rsp), %r9
	movq	%r9, 160(%rsp)
	incq	%r12
	addq	48(%rsp), %r13
	movq	352(%rsp), %rdi
	cmpq	%rdi, %r12
	movq	344(%rsp), %rdx
	jae	.LBB5_95
.LBB5_30:
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
	jb	.LBB5_46
	testq	%r11, %r11
	je	.LBB5_34
	movq	(%r11), %rax
	testq	%rax, %rax
	je	.LBB5_34
	movq	72(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 192(%rsp)
.LBB5_34:
	cmpl	$0, 32(%rbp)
	je	.LBB5_36
	movq	%r10, 200(%rsp)
	movq	24(%rbp), %rax
	movq	%rax, 208(%rsp)
.LBB5_36:
	testq	%r11, %r11
	je	.LBB5_37
	cmpq	$0, 40(%r11)
	movq	%r10, 88(%rsp)
	je	.LBB5_39
.LBB5_54:
	leaq	384(%rsp), %rax
	movq	%rax, 176(%rsp)
	movq	$32, 184(%rsp)
.LBB5_55:
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
.LBB5_62:
	cmpb	$0, 45(%rsp)
	jne	.LBB5_83
	testq	%r11, %r11
	movq	88(%rsp), %rax
	leaq	384(%rsp), %rcx
	cmovneq	%rcx, %rax
	cmpq	$0, 48(%rsp)
	je	.LBB5_82
	movq	%r9, %rdx
	imulq	%r13, %rdx
	addq	$64, %rax
	movq	264(%rsp), %rsi
	leaq	448(%rsp), %rdi
	movq	48(%rsp), %r8
	jmp	.LBB5_65
	.p2align	4
.LBB5_80:
	movl	$-1, %r9d
	shll	%cl, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	movq	144(%rsp), %r9
	vmovups	%zmm0, (%rax) {%k1}
.LBB5_81:
	subq	$-128, %rdi
	addq	%r9, %rsi
	addq	%r10, %rax
	decq	%r8
	je	.LBB5_82
.LBB5_65:
	vmovaps	-64(%rdi), %zmm0
	testb	%bl, %bl
	jne	.LBB5_70
	leaq	(%rsi,%rdx), %rcx
	addq	$-64, %rcx
	cmpq	$16, %r15
	jb	.LBB5_68
	vmovups	(%rcx), %zmm1
	jmp	.LBB5_69
	.p2align	4
.LBB5_68:
	vmovups	(%rcx), %zmm1 {%k2} {z}
.LBB5_69:
	vaddps	%zmm1, %zmm0, %zmm0
.LBB5_70:
	leaq	-64(%rax), %rcx
	cmpq	$16, %r15
	jb	.LBB5_72
	vmovups	%zmm0, (%rcx)
	cmpq	$17, %r15
	jb	.LBB5_81
	jmp	.LBB5_74
	.p2align	4
.LBB5_72:
	vmovups	%zmm0, (%rcx) {%k2}
	cmpq	$17, %r15
	jb	.LBB5_81
.LBB5_74:
	vmovaps	(%rdi), %zmm0
	testb	%bl, %bl
	jne	.LBB5_79
	leaq	(%rsi,%rdx), %rcx
	cmpq	$15, 152(%rsp)
	jbe	.LBB5_76
	vmovups	(%rcx), %zmm1
	jmp	.LBB5_78
.LBB5_76:
	kmovw	62(%rsp), %k1
	vmovups	(%rcx), %zmm1 {%k1} {z}
.LBB5_78:
	vaddps	%zmm1, %zmm0, %zmm0
.LBB5_79:
	movq	152(%rsp), %rcx
	cmpq	$15, %rcx
	jbe	.LBB5_80
	vmovups	%zmm0, (%rax)
	jmp	.LBB5_81
	.p2align	4
.LBB5_82:
	testq	%r11, %r11
	je	.LBB5_94
.LBB5_83:
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
	je	.LBB5_87
	movq	%r12, 120(%rsp)
	testq	%rdx, %rdx
	leaq	384(%rsp), %r10
	movq	64(%rsp), %r14
	movq	48(%rsp), %r12
	je	.LBB5_86
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
.LBB5_86:
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
	jmp	.LBB5_94
	.p2align	4
.LBB5_87:
	cmpl	$0, 32(%r11)
	movq	16(%r11), %rax
	movq	88(%rsp), %r14
	je	.LBB5_90
	testq	%rax, %rax
	je	.LBB5_89
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
	movq	%rdx, %r8
	sete	%dl
	cmpl	$0, 32(%rbp)
	sete	%sil
	orb	%dl, %sil
	movq	%r8, %rdx
	je	.LBB5_54
	xorl	%edx, %edx
	cmpl	$5, %ecx
	jne	.LBB5_50
	movl	$1, %edx
	cmpl	$0, 32(%r11)
	je	.LBB5_49
.LBB5_50:
	movl	%edx, 216(%rsp)
	testq	%rax, %rax
	movq	%r8, %rdx
	jne	.LBB5_52
	jmp	.LBB5_55
.LBB5_90:
	movl	8(%r11), %ecx
	movq	24(%r11), %r9
	testq	%rax, %rax
	je	.LBB5_91
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
	jmp	.LBB5_94
.LBB5_89:
	movl	8(%r11), %ecx
	movq	24(%r11), %r9
.LBB5_91:
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
	jmp	.LBB5_94
.LBB5_59:
	cmpl	$0, 32(%r11)
	movq	16(%r11), %rax
	je	.LBB5_61
.LBB5_60:
	cmpl	$0, 32(%rbp)
	je	.LBB5_94
.LBB5_61:
	testq	%rax, %rax
	jne	.LBB5_62
	jmp	.LBB5_94
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
	movl	$0, 216(%rsp)
	testq	%rax, %rax
	je	.LBB5_55
.LBB5_52:
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
	jmp	.LBB5_55
.LBB5_42:
	testq	%rax, %rax
	jne	.LBB5_54
	movl	$1, 216(%rsp)
	jmp	.LBB5_55
.LBB5_49:
	xorl	%ecx, %ecx
	testq	%rax, %rax
	sete	%cl
	movl	%ecx, 216(%rsp)
	movq	%r8, %rdx
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
	cmpq	$11, %rdi
	ja	.LBB6_113
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rcx, %rbp
	movq	56(%rsp), %r13
	leaq	.LJTI6_0(%rip), %rax
	movslq	(%rax,%rdi,4), %rcx
	addq	%rax, %rcx
	jmpq	*%rcx
.LBB6_2:
	vmovdqu64	128(%rbp), %zmm1
	vmovdqu64	192(%rbp), %zmm0
	leaq	64(%rsi), %rax
	cmpq	$2, %r8
	jb	.LBB6_68
	movq	8(%r9), %rcx
	movq	(%r9), %rdx
	leaq	-2(%r8), %rdi
	shrq	%rdi
	incq	%rdi
	movq	%rbp, %r10
	.p2align	4
.LBB6_4:
	prefetcht1	(%rdx)
	vmovdqu64	256(%r10), %zmm2
	vmovdqu64	320(%r10), %zmm3
	prefetcht0	4352(%r10)
	prefetcht0	4416(%r10)
	vpbroadcastd	(%rax), %zmm4
	vpdpbusd	%zmm2, %zmm4, %zmm1
	vpdpbusd	%zmm3, %zmm4, %zmm0
	vmovdqu64	384(%r10), %zmm2
	vmovdqu64	448(%r10), %zmm3
	prefetcht0	4480(%r10)
	prefetcht0	4544(%r10)
	vpbroadcastd	4(%rax), %zmm4
	leaq	256(%r10), %r9
	vpdpbusd	%zmm2, %zmm4, %zmm1
	vpdpbusd	%zmm3, %zmm4, %zmm0
	addq	%rcx, %rdx
	addq	$8, %rax
	addq	$-2, %r8
	movq	%r9, %r10
	decq	%rdi
	jne	.LBB6_4
	jmp	.LBB6_69
.LBB6_5:
	vmovdqu64	128(%rbp), %zmm1
	vmovdqu64	192(%rbp), %zmm0
	leaq	64(%rsi), %r12
	leaq	(%rdx,%rdx,2), %r11
	leaq	(%rsi,%r11), %r15
	addq	$64, %r15
	leaq	(%rdx,%rdx), %rax
	leaq	(%rax,%rax,2), %rdi
	leaq	64(%rsi,%rdi), %r14
	leaq	(%rdx,%rdx,8), %rax
	movq	%rax, -24(%rsp)
	leaq	(%rsi,%rax), %rbx
	addq	$64, %rbx
	cmpq	$2, %r8
	movq	%rbp, -8(%rsp)
	movq	%r13, %rax
	jb	.LBB6_38
	movq	8(%r9), %r13
	movq	(%r9), %r9
	movq	%rbp, %r10
	leaq	-2(%r8), %rbp
	shrq	%rbp
	incq	%rbp
	vmovdqa64	%zmm0, %zmm2
	vmovdqa64	%zmm1, %zmm3
	vmovdqa64	%zmm0, %zmm4
	vmovdqa64	%zmm1, %zmm5
	vmovdqa64	%zmm0, %zmm6
	vmovdqa64	%zmm1, %zmm7
	vmovdqa64	%zmm0, %zmm8
	vmovdqa64	%zmm1, %zmm9
	vmovdqa64	%zmm0, %zmm10
	vmovdqa64	%zmm1, %zmm11
	vmovdqa64	%zmm0, %zmm12
	vmovdqa64	%zmm1, %zmm13
	vmovdqa64	%zmm0, %zmm14
	vmovdqa64	%zmm1, %zmm15
	vmovdqa64	%zmm0, %zmm16
	vmovdqa64	%zmm1, %zmm17
	vmovdqa64	%zmm0, %zmm18
	vmovdqa64	%zmm1, %zmm19
	vmovdqa64	%zmm0, %zmm20
	vmovdqa64	%zmm1, %zmm21
	vmovdqa64	%zmm0, %zmm22
	vmovdqa64	%zmm1, %zmm23
	.p2align	4
.LBB6_7:
	leaq	256(%r10), %rcx
	prefetcht1	(%r9)
	vmovdqu64	256(%r10), %zmm24
	vmovdqu64	320(%r10), %zmm25
	prefetcht0	4352(%r10)
	prefetcht0	4416(%r10)
	vpbroadcastd	(%r12), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm23
	vpdpbusd	%zmm25, %zmm26, %zmm22
	vpbroadcastd	(%r12,%rdx), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm21
	vpdpbusd	%zmm25, %zmm26, %zmm20
	vpbroadcastd	(%r12,%rdx,2), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm19
	vpdpbusd	%zmm25, %zmm26, %zmm18
	vpbroadcastd	(%r15), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm17
	vpdpbusd	%zmm25, %zmm26, %zmm16
	vpbroadcastd	(%r15,%rdx), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm15
	vpdpbusd	%zmm25, %zmm26, %zmm14
	vpbroadcastd	(%r15,%rdx,2), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm13
	vpdpbusd	%zmm25, %zmm26, %zmm12
	vpbroadcastd	(%r14), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm11
	vpdpbusd	%zmm25, %zmm26, %zmm10
	vpbroadcastd	(%r14,%rdx), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm9
	vpdpbusd	%zmm25, %zmm26, %zmm8
	vpbroadcastd	(%r14,%rdx,2), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm7
	vpdpbusd	%zmm25, %zmm26, %zmm6
	vpbroadcastd	(%rbx), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm5
	vpdpbusd	%zmm25, %zmm26, %zmm4
	vpbroadcastd	(%rbx,%rdx), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm3
	vpdpbusd	%zmm25, %zmm26, %zmm2
	vpbroadcastd	(%rbx,%rdx,2), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm1
	vpdpbusd	%zmm25, %zmm26, %zmm0
	vmovdqu64	384(%r10), %zmm24
	vmovdqu64	448(%r10), %zmm25
	prefetcht0	4480(%r10)
	prefetcht0	4544(%r10)
	vpbroadcastd	4(%r12), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm23
	vpdpbusd	%zmm25, %zmm26, %zmm22
	vpbroadcastd	4(%r12,%rdx), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm21
	vpdpbusd	%zmm25, %zmm26, %zmm20
	vpbroadcastd	4(%r12,%rdx,2), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm19
	vpdpbusd	%zmm25, %zmm26, %zmm18
	vpbroadcastd	4(%r15), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm17
	vpdpbusd	%zmm25, %zmm26, %zmm16
	vpbroadcastd	4(%r15,%rdx), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm15
	vpdpbusd	%zmm25, %zmm26, %zmm14
	vpbroadcastd	4(%r15,%rdx,2), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm13
	vpdpbusd	%zmm25, %zmm26, %zmm12
	vpbroadcastd	4(%r14), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm11
	vpdpbusd	%zmm25, %zmm26, %zmm10
	vpbroadcastd	4(%r14,%rdx), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm9
	vpdpbusd	%zmm25, %zmm26, %zmm8
	vpbroadcastd	4(%r14,%rdx,2), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm7
	vpdpbusd	%zmm25, %zmm26, %zmm6
	vpbroadcastd	4(%rbx), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm5
	vpdpbusd	%zmm25, %zmm26, %zmm4
	vpbroadcastd	4(%rbx,%rdx), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm3
	vpdpbusd	%zmm25, %zmm26, %zmm2
	vpbroadcastd	4(%rbx,%rdx,2), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm1
	vpdpbusd	%zmm25, %zmm26, %zmm0
	addq	$8, %r12
	addq	$8, %r15
	addq	$8, %r14
	addq	$8, %rbx
	addq	%r13, %r9
	addq	$-2, %r8
	movq	%rcx, %r10
	decq	%rbp
	jne	.LBB6_7
	jmp	.LBB6_39
.LBB6_8:
	vmovdqu64	128(%rbp), %zmm9
	vmovdqu64	192(%rbp), %zmm7
	leaq	64(%rsi), %r10
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi), %rcx
	addq	$64, %rcx
	cmpq	$2, %r8
	jb	.LBB6_43
	movq	8(%r9), %r11
	movq	(%r9), %r9
	leaq	-2(%r8), %rbx
	shrq	%rbx
	incq	%rbx
	vmovdqa64	%zmm9, %zmm8
	vmovdqa64	%zmm7, %zmm6
	vmovdqa64	%zmm9, %zmm5
	vmovdqa64	%zmm7, %zmm4
	vmovdqa64	%zmm9, %zmm3
	vmovdqa64	%zmm7, %zmm2
	vmovdqa64	%zmm9, %zmm1
	vmovdqa64	%zmm7, %zmm0
	movq	%rbp, %r14
	.p2align	4
.LBB6_10:
	leaq	256(%r14), %rax
	prefetcht1	(%r9)
	vmovdqu64	256(%r14), %zmm10
	vmovdqu64	320(%r14), %zmm11
	prefetcht0	4352(%r14)
	prefetcht0	4416(%r14)
	vpbroadcastd	(%r10), %zmm12
	vpdpbusd	%zmm10, %zmm12, %zmm9
	vpdpbusd	%zmm11, %zmm12, %zmm7
	vpbroadcastd	(%r10,%rdx), %zmm12
	vpdpbusd	%zmm10, %zmm12, %zmm8
	vpdpbusd	%zmm11, %zmm12, %zmm6
	vpbroadcastd	(%r10,%rdx,2), %zmm12
	vpdpbusd	%zmm10, %zmm12, %zmm5
	vpdpbusd	%zmm11, %zmm12, %zmm4
	vpbroadcastd	(%rcx), %zmm12
	vpdpbusd	%zmm10, %zmm12, %zmm3
	vpdpbusd	%zmm11, %zmm12, %zmm2
	vpbroadcastd	(%rcx,%rdx), %zmm12
	vpdpbusd	%zmm10, %zmm12, %zmm1
	vpdpbusd	%zmm11, %zmm12, %zmm0
	vmovdqu64	384(%r14), %zmm10
	vmovdqu64	448(%r14), %zmm11
	prefetcht0	4480(%r14)
	prefetcht0	4544(%r14)
	vpbroadcastd	4(%r10), %zmm12
	vpdpbusd	%zmm10, %zmm12, %zmm9
	vpdpbusd	%zmm11, %zmm12, %zmm7
	vpbroadcastd	4(%r10,%rdx), %zmm12
	vpdpbusd	%zmm10, %zmm12, %zmm8
	vpdpbusd	%zmm11, %zmm12, %zmm6
	vpbroadcastd	4(%r10,%rdx,2), %zmm12
	vpdpbusd	%zmm10, %zmm12, %zmm5
	vpdpbusd	%zmm11, %zmm12, %zmm4
	vpbroadcastd	4(%rcx), %zmm12
	vpdpbusd	%zmm10, %zmm12, %zmm3
	vpdpbusd	%zmm11, %zmm12, %zmm2
	vpbroadcastd	4(%rcx,%rdx), %zmm12
	vpdpbusd	%zmm10, %zmm12, %zmm1
	vpdpbusd	%zmm11, %zmm12, %zmm0
	addq	$8, %r10
	addq	$8, %rcx
	addq	%r11, %r9
	addq	$-2, %r8
	movq	%rax, %r14
	decq	%rbx
	jne	.LBB6_10
	jmp	.LBB6_44
.LBB6_11:
	vmovdqu64	128(%rbp), %zmm1
	vmovdqu64	192(%rbp), %zmm0
	leaq	64(%rsi), %r12
	leaq	(%rdx,%rdx,2), %r11
	leaq	(%rsi,%r11), %r15
	addq	$64, %r15
	leaq	(%rdx,%rdx), %rax
	leaq	(%rax,%rax,2), %rcx
	leaq	64(%rsi,%rcx), %r14
	leaq	(%rdx,%rdx,8), %rax
	movq	%rax, -24(%rsp)
	leaq	(%rsi,%rax), %rbx
	addq	$64, %rbx
	cmpq	$2, %r8
	jb	.LBB6_48
	movq	8(%r9), %r13
	movq	(%r9), %r9
	movq	%rbp, %rax
	leaq	-2(%r8), %rbp
	shrq	%rbp
	incq	%rbp
	vmovdqa64	%zmm0, %zmm2
	vmovdqa64	%zmm1, %zmm3
	vmovdqa64	%zmm0, %zmm4
	vmovdqa64	%zmm1, %zmm5
	vmovdqa64	%zmm0, %zmm6
	vmovdqa64	%zmm1, %zmm7
	vmovdqa64	%zmm0, %zmm8
	vmovdqa64	%zmm1, %zmm9
	vmovdqa64	%zmm0, %zmm10
	vmovdqa64	%zmm1, %zmm11
	vmovdqa64	%zmm0, %zmm12
	vmovdqa64	%zmm1, %zmm13
	vmovdqa64	%zmm0, %zmm14
	vmovdqa64	%zmm1, %zmm15
	vmovdqa64	%zmm0, %zmm16
	vmovdqa64	%zmm1, %zmm17
	vmovdqa64	%zmm0, %zmm18
	vmovdqa64	%zmm1, %zmm19
	movq	%rax, %rdi
	.p2align	4
.LBB6_13:
	leaq	256(%rax), %r10
	prefetcht1	(%r9)
	vmovdqu64	256(%rax), %zmm20
	vmovdqu64	320(%rax), %zmm21
	prefetcht0	4352(%rax)
	prefetcht0	4416(%rax)
	vpbroadcastd	(%r12), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm19
	vpdpbusd	%zmm21, %zmm22, %zmm18
	vpbroadcastd	(%r12,%rdx), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm17
	vpdpbusd	%zmm21, %zmm22, %zmm16
	vpbroadcastd	(%r12,%rdx,2), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm15
	vpdpbusd	%zmm21, %zmm22, %zmm14
	vpbroadcastd	(%r15), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm13
	vpdpbusd	%zmm21, %zmm22, %zmm12
	vpbroadcastd	(%r15,%rdx), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm11
	vpdpbusd	%zmm21, %zmm22, %zmm10
	vpbroadcastd	(%r15,%rdx,2), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm9
	vpdpbusd	%zmm21, %zmm22, %zmm8
	vpbroadcastd	(%r14), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm7
	vpdpbusd	%zmm21, %zmm22, %zmm6
	vpbroadcastd	(%r14,%rdx), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm5
	vpdpbusd	%zmm21, %zmm22, %zmm4
	vpbroadcastd	(%r14,%rdx,2), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm3
	vpdpbusd	%zmm21, %zmm22, %zmm2
	vpbroadcastd	(%rbx), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm1
	vpdpbusd	%zmm21, %zmm22, %zmm0
	vmovdqu64	384(%rax), %zmm20
	vmovdqu64	448(%rax), %zmm21
	prefetcht0	4480(%rax)
	prefetcht0	4544(%rax)
	vpbroadcastd	4(%r12), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm19
	vpdpbusd	%zmm21, %zmm22, %zmm18
	vpbroadcastd	4(%r12,%rdx), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm17
	vpdpbusd	%zmm21, %zmm22, %zmm16
	vpbroadcastd	4(%r12,%rdx,2), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm15
	vpdpbusd	%zmm21, %zmm22, %zmm14
	vpbroadcastd	4(%r15), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm13
	vpdpbusd	%zmm21, %zmm22, %zmm12
	vpbroadcastd	4(%r15,%rdx), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm11
	vpdpbusd	%zmm21, %zmm22, %zmm10
	vpbroadcastd	4(%r15,%rdx,2), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm9
	vpdpbusd	%zmm21, %zmm22, %zmm8
	vpbroadcastd	4(%r14), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm7
	vpdpbusd	%zmm21, %zmm22, %zmm6
	vpbroadcastd	4(%r14,%rdx), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm5
	vpdpbusd	%zmm21, %zmm22, %zmm4
	vpbroadcastd	4(%r14,%rdx,2), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm3
	vpdpbusd	%zmm21, %zmm22, %zmm2
	vpbroadcastd	4(%rbx), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm1
	vpdpbusd	%zmm21, %zmm22, %zmm0
	addq	$8, %r12
	addq	$8, %r15
	addq	$8, %r14
	addq	$8, %rbx
	addq	%r13, %r9
	addq	$-2, %r8
	movq	%r10, %rax
	decq	%rbp
	jne	.LBB6_13
	jmp	.LBB6_49
.LBB6_14:
	vmovdqu64	128(%rbp), %zmm5
	vmovdqu64	192(%rbp), %zmm3
	leaq	64(%rsi), %rcx
	cmpq	$2, %r8
	jb	.LBB6_53
	movq	8(%r9), %rax
	movq	(%r9), %rdi
	leaq	-2(%r8), %r9
	shrq	%r9
	incq	%r9
	vmovdqa64	%zmm5, %zmm4
	vmovdqa64	%zmm3, %zmm2
	vmovdqa64	%zmm5, %zmm1
	vmovdqa64	%zmm3, %zmm0
	movq	%rbp, %r10
	.p2align	4
.LBB6_16:
	prefetcht1	(%rdi)
	vmovdqu64	256(%r10), %zmm6
	vmovdqu64	320(%r10), %zmm7
	prefetcht0	4352(%r10)
	prefetcht0	4416(%r10)
	vpbroadcastd	(%rcx), %zmm8
	vpdpbusd	%zmm6, %zmm8, %zmm5
	vpdpbusd	%zmm7, %zmm8, %zmm3
	vpbroadcastd	(%rcx,%rdx), %zmm8
	vpdpbusd	%zmm6, %zmm8, %zmm4
	vpdpbusd	%zmm7, %zmm8, %zmm2
	vpbroadcastd	(%rcx,%rdx,2), %zmm8
	vpdpbusd	%zmm6, %zmm8, %zmm1
	vpdpbusd	%zmm7, %zmm8, %zmm0
	vmovdqu64	384(%r10), %zmm6
	vmovdqu64	448(%r10), %zmm7
	prefetcht0	4480(%r10)
	prefetcht0	4544(%r10)
	vpbroadcastd	4(%rcx), %zmm8
	vpdpbusd	%zmm6, %zmm8, %zmm5
	vpdpbusd	%zmm7, %zmm8, %zmm3
	vpbroadcastd	4(%rcx,%rdx), %zmm8
	vpdpbusd	%zmm6, %zmm8, %zmm4
	vpdpbusd	%zmm7, %zmm8, %zmm2
	vpbroadcastd	4(%rcx,%rdx,2), %zmm8
	leaq	256(%r10), %r11
	vpdpbusd	%zmm6, %zmm8, %zmm1
	vpdpbusd	%zmm7, %zmm8, %zmm0
	addq	%rax, %rdi
	addq	$8, %rcx
	addq	$-2, %r8
	movq	%r11, %r10
	decq	%r9
	jne	.LBB6_16
	jmp	.LBB6_54
.LBB6_17:
	vmovdqu64	128(%rbp), %zmm7
	vmovdqu64	192(%rbp), %zmm5
	leaq	64(%rsi), %r10
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi), %rcx
	addq	$64, %rcx
	cmpq	$2, %r8
	jb	.LBB6_58
	movq	8(%r9), %rax
	movq	(%r9), %r9
	leaq	-2(%r8), %r11
	shrq	%r11
	incq	%r11
	vmovdqa64	%zmm7, %zmm6
	vmovdqa64	%zmm5, %zmm4
	vmovdqa64	%zmm7, %zmm3
	vmovdqa64	%zmm5, %zmm2
	vmovdqa64	%zmm7, %zmm1
	vmovdqa64	%zmm5, %zmm0
	movq	%rbp, %r14
	.p2align	4
.LBB6_19:
	leaq	256(%r14), %rbx
	prefetcht1	(%r9)
	vmovdqu64	256(%r14), %zmm8
	vmovdqu64	320(%r14), %zmm9
	prefetcht0	4352(%r14)
	prefetcht0	4416(%r14)
	vpbroadcastd	(%r10), %zmm10
	vpdpbusd	%zmm8, %zmm10, %zmm7
	vpdpbusd	%zmm9, %zmm10, %zmm5
	vpbroadcastd	(%r10,%rdx), %zmm10
	vpdpbusd	%zmm8, %zmm10, %zmm6
	vpdpbusd	%zmm9, %zmm10, %zmm4
	vpbroadcastd	(%r10,%rdx,2), %zmm10
	vpdpbusd	%zmm8, %zmm10, %zmm3
	vpdpbusd	%zmm9, %zmm10, %zmm2
	vpbroadcastd	(%rcx), %zmm10
	vpdpbusd	%zmm8, %zmm10, %zmm1
	vpdpbusd	%zmm9, %zmm10, %zmm0
	vmovdqu64	384(%r14), %zmm8
	vmovdqu64	448(%r14), %zmm9
	prefetcht0	4480(%r14)
	prefetcht0	4544(%r14)
	vpbroadcastd	4(%r10), %zmm10
	vpdpbusd	%zmm8, %zmm10, %zmm7
	vpdpbusd	%zmm9, %zmm10, %zmm5
	vpbroadcastd	4(%r10,%rdx), %zmm10
	vpdpbusd	%zmm8, %zmm10, %zmm6
	vpdpbusd	%zmm9, %zmm10, %zmm4
	vpbroadcastd	4(%r10,%rdx,2), %zmm10
	vpdpbusd	%zmm8, %zmm10, %zmm3
	vpdpbusd	%zmm9, %zmm10, %zmm2
	vpbroadcastd	4(%rcx), %zmm10
	vpdpbusd	%zmm8, %zmm10, %zmm1
	vpdpbusd	%zmm9, %zmm10, %zmm0
	addq	$8, %r10
	addq	$8, %rcx
	addq	%rax, %r9
	addq	$-2, %r8
	movq	%rbx, %r14
	decq	%r11
	jne	.LBB6_19
	jmp	.LBB6_59
.LBB6_20:
	vmovdqu64	128(%rbp), %zmm1
	vmovdqu64	192(%rbp), %zmm0
	leaq	64(%rsi), %r14
	leaq	(%rdx,%rdx,2), %rcx
	leaq	(%rsi,%rcx), %rbx
	addq	$64, %rbx
	leaq	(%rdx,%rdx), %rax
	leaq	(%rax,%rax,2), %rdi
	leaq	(%rsi,%rdi), %r11
	addq	$64, %r11
	cmpq	$2, %r8
	jb	.LBB6_63
	movq	8(%r9), %r10
	movq	(%r9), %r9
	leaq	-2(%r8), %r15
	shrq	%r15
	incq	%r15
	vmovdqa64	%zmm0, %zmm2
	vmovdqa64	%zmm1, %zmm3
	vmovdqa64	%zmm0, %zmm4
	vmovdqa64	%zmm1, %zmm5
	vmovdqa64	%zmm0, %zmm6
	vmovdqa64	%zmm1, %zmm7
	vmovdqa64	%zmm0, %zmm8
	vmovdqa64	%zmm1, %zmm9
	vmovdqa64	%zmm0, %zmm10
	vmovdqa64	%zmm1, %zmm11
	vmovdqa64	%zmm0, %zmm12
	vmovdqa64	%zmm1, %zmm13
	vmovdqa64	%zmm0, %zmm14
	vmovdqa64	%zmm1, %zmm15
	movq	%rbp, %rax
	.p2align	4
.LBB6_22:
	leaq	256(%rax), %r12
	prefetcht1	(%r9)
	vmovdqu64	256(%rax), %zmm16
	vmovdqu64	320(%rax), %zmm17
	prefetcht0	4352(%rax)
	prefetcht0	4416(%rax)
	vpbroadcastd	(%r14), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm15
	vpdpbusd	%zmm17, %zmm18, %zmm14
	vpbroadcastd	(%r14,%rdx), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm13
	vpdpbusd	%zmm17, %zmm18, %zmm12
	vpbroadcastd	(%r14,%rdx,2), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm11
	vpdpbusd	%zmm17, %zmm18, %zmm10
	vpbroadcastd	(%rbx), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm9
	vpdpbusd	%zmm17, %zmm18, %zmm8
	vpbroadcastd	(%rbx,%rdx), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm7
	vpdpbusd	%zmm17, %zmm18, %zmm6
	vpbroadcastd	(%rbx,%rdx,2), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm5
	vpdpbusd	%zmm17, %zmm18, %zmm4
	vpbroadcastd	(%r11), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm3
	vpdpbusd	%zmm17, %zmm18, %zmm2
	vpbroadcastd	(%r11,%rdx), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm1
	vpdpbusd	%zmm17, %zmm18, %zmm0
	vmovdqu64	384(%rax), %zmm16
	vmovdqu64	448(%rax), %zmm17
	prefetcht0	4480(%rax)
	prefetcht0	4544(%rax)
	vpbroadcastd	4(%r14), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm15
	vpdpbusd	%zmm17, %zmm18, %zmm14
	vpbroadcastd	4(%r14,%rdx), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm13
	vpdpbusd	%zmm17, %zmm18, %zmm12
	vpbroadcastd	4(%r14,%rdx,2), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm11
	vpdpbusd	%zmm17, %zmm18, %zmm10
	vpbroadcastd	4(%rbx), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm9
	vpdpbusd	%zmm17, %zmm18, %zmm8
	vpbroadcastd	4(%rbx,%rdx), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm7
	vpdpbusd	%zmm17, %zmm18, %zmm6
	vpbroadcastd	4(%rbx,%rdx,2), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm5
	vpdpbusd	%zmm17, %zmm18, %zmm4
	vpbroadcastd	4(%r11), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm3
	vpdpbusd	%zmm17, %zmm18, %zmm2
	vpbroadcastd	4(%r11,%rdx), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm1
	vpdpbusd	%zmm17, %zmm18, %zmm0
	addq	$8, %r14
	addq	$8, %rbx
	addq	$8, %r11
	addq	%r10, %r9
	addq	$-2, %r8
	movq	%r12, %rax
	decq	%r15
	jne	.LBB6_22
	jmp	.LBB6_64
.LBB6_23:
	vmovdqu64	128(%rbp), %zmm3
	vmovdqu64	192(%rbp), %zmm1
	leaq	64(%rsi), %rax
	cmpq	$2, %r8
	jb	.LBB6_73
	movq	8(%r9), %rcx
	movq	(%r9), %rdi
	leaq	-2(%r8), %r9
	shrq	%r9
	incq	%r9
	vmovdqa64	%zmm3, %zmm2
	vmovdqa64	%zmm1, %zmm0
	movq	%rbp, %r10
	.p2align	4
.LBB6_25:
	prefetcht1	(%rdi)
	vmovdqu64	256(%r10), %zmm4
	vmovdqu64	320(%r10), %zmm5
	prefetcht0	4352(%r10)
	prefetcht0	4416(%r10)
	vpbroadcastd	(%rax), %zmm6
	vpdpbusd	%zmm4, %zmm6, %zmm3
	vpdpbusd	%zmm5, %zmm6, %zmm1
	vpbroadcastd	(%rax,%rdx), %zmm6
	vpdpbusd	%zmm4, %zmm6, %zmm2
	vpdpbusd	%zmm5, %zmm6, %zmm0
	vmovdqu64	384(%r10), %zmm4
	vmovdqu64	448(%r10), %zmm5
	prefetcht0	4480(%r10)
	prefetcht0	4544(%r10)
	vpbroadcastd	4(%rax), %zmm6
	vpdpbusd	%zmm4, %zmm6, %zmm3
	vpdpbusd	%zmm5, %zmm6, %zmm1
	vpbroadcastd	4(%rax,%rdx), %zmm6
	leaq	256(%r10), %r11
	vpdpbusd	%zmm4, %zmm6, %zmm2
	vpdpbusd	%zmm5, %zmm6, %zmm0
	addq	%rcx, %rdi
	addq	$8, %rax
	addq	$-2, %r8
	movq	%r11, %r10
	decq	%r9
	jne	.LBB6_25
	jmp	.LBB6_74
.LBB6_26:
	vmovdqu64	128(%rbp), %zmm1
	vmovdqu64	192(%rbp), %zmm0
	leaq	64(%rsi), %r10
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi), %rcx
	addq	$64, %rcx
	cmpq	$2, %r8
	jb	.LBB6_78
	movq	8(%r9), %r11
	movq	(%r9), %r9
	leaq	-2(%r8), %rbx
	shrq	%rbx
	incq	%rbx
	vmovdqa64	%zmm0, %zmm2
	vmovdqa64	%zmm1, %zmm3
	vmovdqa64	%zmm0, %zmm4
	vmovdqa64	%zmm1, %zmm5
	vmovdqa64	%zmm0, %zmm6
	vmovdqa64	%zmm1, %zmm7
	vmovdqa64	%zmm0, %zmm8
	vmovdqa64	%zmm1, %zmm9
	vmovdqa64	%zmm0, %zmm10
	vmovdqa64	%zmm1, %zmm11
	movq	%rbp, %rax
	.p2align	4
.LBB6_28:
	leaq	256(%rax), %r14
	prefetcht1	(%r9)
	vmovdqu64	256(%rax), %zmm12
	vmovdqu64	320(%rax), %zmm13
	prefetcht0	4352(%rax)
	prefetcht0	4416(%rax)
	vpbroadcastd	(%r10), %zmm14
	vpdpbusd	%zmm12, %zmm14, %zmm11
	vpdpbusd	%zmm13, %zmm14, %zmm10
	vpbroadcastd	(%r10,%rdx), %zmm14
	vpdpbusd	%zmm12, %zmm14, %zmm9
	vpdpbusd	%zmm13, %zmm14, %zmm8
	vpbroadcastd	(%r10,%rdx,2), %zmm14
	vpdpbusd	%zmm12, %zmm14, %zmm7
	vpdpbusd	%zmm13, %zmm14, %zmm6
	vpbroadcastd	(%rcx), %zmm14
	vpdpbusd	%zmm12, %zmm14, %zmm5
	vpdpbusd	%zmm13, %zmm14, %zmm4
	vpbroadcastd	(%rcx,%rdx), %zmm14
	vpdpbusd	%zmm12, %zmm14, %zmm3
	vpdpbusd	%zmm13, %zmm14, %zmm2
	vpbroadcastd	(%rcx,%rdx,2), %zmm14
	vpdpbusd	%zmm12, %zmm14, %zmm1
	vpdpbusd	%zmm13, %zmm14, %zmm0
	vmovdqu64	384(%rax), %zmm12
	vmovdqu64	448(%rax), %zmm13
	prefetcht0	4480(%rax)
	prefetcht0	4544(%rax)
	vpbroadcastd	4(%r10), %zmm14
	vpdpbusd	%zmm12, %zmm14, %zmm11
	vpdpbusd	%zmm13, %zmm14, %zmm10
	vpbroadcastd	4(%r10,%rdx), %zmm14
	vpdpbusd	%zmm12, %zmm14, %zmm9
	vpdpbusd	%zmm13, %zmm14, %zmm8
	vpbroadcastd	4(%r10,%rdx,2), %zmm14
	vpdpbusd	%zmm12, %zmm14, %zmm7
	vpdpbusd	%zmm13, %zmm14, %zmm6
	vpbroadcastd	4(%rcx), %zmm14
	vpdpbusd	%zmm12, %zmm14, %zmm5
	vpdpbusd	%zmm13, %zmm14, %zmm4
	vpbroadcastd	4(%rcx,%rdx), %zmm14
	vpdpbusd	%zmm12, %zmm14, %zmm3
	vpdpbusd	%zmm13, %zmm14, %zmm2
	vpbroadcastd	4(%rcx,%rdx,2), %zmm14
	vpdpbusd	%zmm12, %zmm14, %zmm1
	vpdpbusd	%zmm13, %zmm14, %zmm0
	addq	$8, %r10
	addq	$8, %rcx
	addq	%r11, %r9
	addq	$-2, %r8
	movq	%r14, %rax
	decq	%rbx
	jne	.LBB6_28
	jmp	.LBB6_79
.LBB6_29:
	vmovdqu64	128(%rbp), %zmm1
	vmovdqu64	192(%rbp), %zmm0
	leaq	64(%rsi), %r14
	leaq	(%rdx,%rdx,2), %rcx
	leaq	(%rsi,%rcx), %rbx
	addq	$64, %rbx
	leaq	(%rdx,%rdx), %rax
	leaq	(%rax,%rax,2), %rdi
	leaq	(%rsi,%rdi), %r11
	addq	$64, %r11
	cmpq	$2, %r8
	jb	.LBB6_83
	movq	8(%r9), %r10
	movq	(%r9), %r9
	leaq	-2(%r8), %r15
	shrq	%r15
	incq	%r15
	vmovdqa64	%zmm0, %zmm2
	vmovdqa64	%zmm1, %zmm3
	vmovdqa64	%zmm0, %zmm4
	vmovdqa64	%zmm1, %zmm5
	vmovdqa64	%zmm0, %zmm6
	vmovdqa64	%zmm1, %zmm7
	vmovdqa64	%zmm0, %zmm8
	vmovdqa64	%zmm1, %zmm9
	vmovdqa64	%zmm0, %zmm10
	vmovdqa64	%zmm1, %zmm11
	vmovdqa64	%zmm0, %zmm12
	vmovdqa64	%zmm1, %zmm13
	movq	%rbp, %rax
	.p2align	4
.LBB6_31:
	leaq	256(%rax), %r12
	prefetcht1	(%r9)
	vmovdqu64	256(%rax), %zmm14
	vmovdqu64	320(%rax), %zmm15
	prefetcht0	4352(%rax)
	prefetcht0	4416(%rax)
	vpbroadcastd	(%r14), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm13
	vpdpbusd	%zmm15, %zmm16, %zmm12
	vpbroadcastd	(%r14,%rdx), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm11
	vpdpbusd	%zmm15, %zmm16, %zmm10
	vpbroadcastd	(%r14,%rdx,2), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm9
	vpdpbusd	%zmm15, %zmm16, %zmm8
	vpbroadcastd	(%rbx), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm7
	vpdpbusd	%zmm15, %zmm16, %zmm6
	vpbroadcastd	(%rbx,%rdx), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm5
	vpdpbusd	%zmm15, %zmm16, %zmm4
	vpbroadcastd	(%rbx,%rdx,2), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm3
	vpdpbusd	%zmm15, %zmm16, %zmm2
	vpbroadcastd	(%r11), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm1
	vpdpbusd	%zmm15, %zmm16, %zmm0
	vmovdqu64	384(%rax), %zmm14
	vmovdqu64	448(%rax), %zmm15
	prefetcht0	4480(%rax)
	prefetcht0	4544(%rax)
	vpbroadcastd	4(%r14), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm13
	vpdpbusd	%zmm15, %zmm16, %zmm12
	vpbroadcastd	4(%r14,%rdx), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm11
	vpdpbusd	%zmm15, %zmm16, %zmm10
	vpbroadcastd	4(%r14,%rdx,2), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm9
	vpdpbusd	%zmm15, %zmm16, %zmm8
	vpbroadcastd	4(%rbx), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm7
	vpdpbusd	%zmm15, %zmm16, %zmm6
	vpbroadcastd	4(%rbx,%rdx), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm5
	vpdpbusd	%zmm15, %zmm16, %zmm4
	vpbroadcastd	4(%rbx,%rdx,2), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm3
	vpdpbusd	%zmm15, %zmm16, %zmm2
	vpbroadcastd	4(%r11), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm1
	vpdpbusd	%zmm15, %zmm16, %zmm0
	addq	$8, %r14
	addq	$8, %rbx
	addq	$8, %r11
	addq	%r10, %r9
	addq	$-2, %r8
	movq	%r12, %rax
	decq	%r15
	jne	.LBB6_31
	jmp	.LBB6_84
.LBB6_32:
	vmovdqu64	128(%rbp), %zmm1
	vmovdqu64	192(%rbp), %zmm0
	leaq	64(%rsi), %r12
	leaq	(%rdx,%rdx,2), %r11
	leaq	(%rsi,%r11), %r15
	addq	$64, %r15
	leaq	(%rdx,%rdx), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, -16(%rsp)
	leaq	64(%rsi,%rax), %r14
	leaq	(%rdx,%rdx,8), %rax
	movq	%rax, -24(%rsp)
	leaq	(%rsi,%rax), %rbx
	addq	$64, %rbx
	movq	%r13, %rcx
	cmpq	$2, %r8
	jb	.LBB6_88
	movq	8(%r9), %r13
	movq	(%r9), %r9
	movq	%rbp, %r10
	leaq	-2(%r8), %rbp
	shrq	%rbp
	incq	%rbp
	vmovdqa64	%zmm0, %zmm2
	vmovdqa64	%zmm1, %zmm3
	vmovdqa64	%zmm0, %zmm4
	vmovdqa64	%zmm1, %zmm5
	vmovdqa64	%zmm0, %zmm6
	vmovdqa64	%zmm1, %zmm7
	vmovdqa64	%zmm0, %zmm8
	vmovdqa64	%zmm1, %zmm9
	vmovdqa64	%zmm0, %zmm10
	vmovdqa64	%zmm1, %zmm11
	vmovdqa64	%zmm0, %zmm12
	vmovdqa64	%zmm1, %zmm13
	vmovdqa64	%zmm0, %zmm14
	vmovdqa64	%zmm1, %zmm15
	vmovdqa64	%zmm0, %zmm16
	vmovdqa64	%zmm1, %zmm17
	vmovdqa64	%zmm0, %zmm18
	vmovdqa64	%zmm1, %zmm19
	vmovdqa64	%zmm0, %zmm20
	vmovdqa64	%zmm1, %zmm21
	movq	%r10, %rdi
	.p2align	4
.LBB6_34:
	leaq	256(%r10), %rax
	prefetcht1	(%r9)
	vmovdqu64	256(%r10), %zmm22
	vmovdqu64	320(%r10), %zmm23
	prefetcht0	4352(%r10)
	prefetcht0	4416(%r10)
	vpbroadcastd	(%r12), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm21
	vpdpbusd	%zmm23, %zmm24, %zmm20
	vpbroadcastd	(%r12,%rdx), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm19
	vpdpbusd	%zmm23, %zmm24, %zmm18
	vpbroadcastd	(%r12,%rdx,2), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm17
	vpdpbusd	%zmm23, %zmm24, %zmm16
	vpbroadcastd	(%r15), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm15
	vpdpbusd	%zmm23, %zmm24, %zmm14
	vpbroadcastd	(%r15,%rdx), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm13
	vpdpbusd	%zmm23, %zmm24, %zmm12
	vpbroadcastd	(%r15,%rdx,2), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm11
	vpdpbusd	%zmm23, %zmm24, %zmm10
	vpbroadcastd	(%r14), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm9
	vpdpbusd	%zmm23, %zmm24, %zmm8
	vpbroadcastd	(%r14,%rdx), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm7
	vpdpbusd	%zmm23, %zmm24, %zmm6
	vpbroadcastd	(%r14,%rdx,2), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm5
	vpdpbusd	%zmm23, %zmm24, %zmm4
	vpbroadcastd	(%rbx), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm3
	vpdpbusd	%zmm23, %zmm24, %zmm2
	vpbroadcastd	(%rbx,%rdx), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm1
	vpdpbusd	%zmm23, %zmm24, %zmm0
	vmovdqu64	384(%r10), %zmm22
	vmovdqu64	448(%r10), %zmm23
	prefetcht0	4480(%r10)
	prefetcht0	4544(%r10)
	vpbroadcastd	4(%r12), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm21
	vpdpbusd	%zmm23, %zmm24, %zmm20
	vpbroadcastd	4(%r12,%rdx), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm19
	vpdpbusd	%zmm23, %zmm24, %zmm18
	vpbroadcastd	4(%r12,%rdx,2), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm17
	vpdpbusd	%zmm23, %zmm24, %zmm16
	vpbroadcastd	4(%r15), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm15
	vpdpbusd	%zmm23, %zmm24, %zmm14
	vpbroadcastd	4(%r15,%rdx), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm13
	vpdpbusd	%zmm23, %zmm24, %zmm12
	vpbroadcastd	4(%r15,%rdx,2), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm11
	vpdpbusd	%zmm23, %zmm24, %zmm10
	vpbroadcastd	4(%r14), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm9
	vpdpbusd	%zmm23, %zmm24, %zmm8
	vpbroadcastd	4(%r14,%rdx), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm7
	vpdpbusd	%zmm23, %zmm24, %zmm6
	vpbroadcastd	4(%r14,%rdx,2), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm5
	vpdpbusd	%zmm23, %zmm24, %zmm4
	vpbroadcastd	4(%rbx), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm3
	vpdpbusd	%zmm23, %zmm24, %zmm2
	vpbroadcastd	4(%rbx,%rdx), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm1
	vpdpbusd	%zmm23, %zmm24, %zmm0
	addq	$8, %r12
	addq	$8, %r15
	addq	$8, %r14
	addq	$8, %rbx
	addq	%r13, %r9
	addq	$-2, %r8
	movq	%rax, %r10
	decq	%rbp
	jne	.LBB6_34
	jmp	.LBB6_89
.LBB6_35:
	vmovdqu64	128(%rbp), %zmm1
	vmovdqu64	192(%rbp), %zmm0
	leaq	64(%rsi), %r14
	leaq	(%rdx,%rdx,2), %rcx
	leaq	(%rsi,%rcx), %rbx
	addq	$64, %rbx
	leaq	(%rdx,%rdx), %rax
	leaq	(%rax,%rax,2), %rdi
	leaq	(%rsi,%rdi), %r11
	addq	$64, %r11
	cmpq	$2, %r8
	jb	.LBB6_93
	movq	8(%r9), %r10
	movq	(%r9), %r9
	leaq	-2(%r8), %r15
	shrq	%r15
	incq	%r15
	vmovdqa64	%zmm0, %zmm2
	vmovdqa64	%zmm1, %zmm3
	vmovdqa64	%zmm0, %zmm4
	vmovdqa64	%zmm1, %zmm5
	vmovdqa64	%zmm0, %zmm6
	vmovdqa64	%zmm1, %zmm7
	vmovdqa64	%zmm0, %zmm8
	vmovdqa64	%zmm1, %zmm9
	vmovdqa64	%zmm0, %zmm10
	vmovdqa64	%zmm1, %zmm11
	vmovdqa64	%zmm0, %zmm12
	vmovdqa64	%zmm1, %zmm13
	vmovdqa64	%zmm0, %zmm14
	vmovdqa64	%zmm1, %zmm15
	vmovdqa64	%zmm0, %zmm16
	vmovdqa64	%zmm1, %zmm17
	movq	%rbp, %rax
	.p2align	4
.LBB6_37:
	leaq	256(%rax), %r12
	prefetcht1	(%r9)
	vmovdqu64	256(%rax), %zmm18
	vmovdqu64	320(%rax), %zmm19
	prefetcht0	4352(%rax)
	prefetcht0	4416(%rax)
	vpbroadcastd	(%r14), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm17
	vpdpbusd	%zmm19, %zmm20, %zmm16
	vpbroadcastd	(%r14,%rdx), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm15
	vpdpbusd	%zmm19, %zmm20, %zmm14
	vpbroadcastd	(%r14,%rdx,2), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm13
	vpdpbusd	%zmm19, %zmm20, %zmm12
	vpbroadcastd	(%rbx), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm11
	vpdpbusd	%zmm19, %zmm20, %zmm10
	vpbroadcastd	(%rbx,%rdx), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm9
	vpdpbusd	%zmm19, %zmm20, %zmm8
	vpbroadcastd	(%rbx,%rdx,2), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm7
	vpdpbusd	%zmm19, %zmm20, %zmm6
	vpbroadcastd	(%r11), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm5
	vpdpbusd	%zmm19, %zmm20, %zmm4
	vpbroadcastd	(%r11,%rdx), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm3
	vpdpbusd	%zmm19, %zmm20, %zmm2
	vpbroadcastd	(%r11,%rdx,2), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm1
	vpdpbusd	%zmm19, %zmm20, %zmm0
	vmovdqu64	384(%rax), %zmm18
	vmovdqu64	448(%rax), %zmm19
	prefetcht0	4480(%rax)
	prefetcht0	4544(%rax)
	vpbroadcastd	4(%r14), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm17
	vpdpbusd	%zmm19, %zmm20, %zmm16
	vpbroadcastd	4(%r14,%rdx), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm15
	vpdpbusd	%zmm19, %zmm20, %zmm14
	vpbroadcastd	4(%r14,%rdx,2), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm13
	vpdpbusd	%zmm19, %zmm20, %zmm12
	vpbroadcastd	4(%rbx), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm11
	vpdpbusd	%zmm19, %zmm20, %zmm10
	vpbroadcastd	4(%rbx,%rdx), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm9
	vpdpbusd	%zmm19, %zmm20, %zmm8
	vpbroadcastd	4(%rbx,%rdx,2), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm7
	vpdpbusd	%zmm19, %zmm20, %zmm6
	vpbroadcastd	4(%r11), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm5
	vpdpbusd	%zmm19, %zmm20, %zmm4
	vpbroadcastd	4(%r11,%rdx), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm3
	vpdpbusd	%zmm19, %zmm20, %zmm2
	vpbroadcastd	4(%r11,%rdx,2), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm1
	vpdpbusd	%zmm19, %zmm20, %zmm0
	addq	$8, %r14
	addq	$8, %rbx
	addq	$8, %r11
	addq	%r10, %r9
	addq	$-2, %r8
	movq	%r12, %rax
	decq	%r15
	jne	.LBB6_37
	jmp	.LBB6_94
.LBB6_38:
	vmovdqa64	%zmm0, %zmm2
	vmovdqa64	%zmm1, %zmm3
	vmovdqa64	%zmm0, %zmm4
	vmovdqa64	%zmm1, %zmm5
	vmovdqa64	%zmm0, %zmm6
	vmovdqa64	%zmm1, %zmm7
	vmovdqa64	%zmm0, %zmm8
	vmovdqa64	%zmm1, %zmm9
	vmovdqa64	%zmm0, %zmm10
	vmovdqa64	%zmm1, %zmm11
	vmovdqa64	%zmm0, %zmm12
	vmovdqa64	%zmm1, %zmm13
	vmovdqa64	%zmm0, %zmm14
	vmovdqa64	%zmm1, %zmm15
	vmovdqa64	%zmm0, %zmm16
	vmovdqa64	%zmm1, %zmm17
	vmovdqa64	%zmm0, %zmm18
	vmovdqa64	%zmm1, %zmm19
	vmovdqa64	%zmm0, %zmm20
	vmovdqa64	%zmm1, %zmm21
	vmovdqa64	%zmm0, %zmm22
	vmovdqa64	%zmm1, %zmm23
	movq	%rbp, %rcx
.LBB6_39:
	testq	%r8, %r8
	movq	%rax, %r10
	je	.LBB6_41
	vmovdqu64	256(%rcx), %zmm24
	prefetcht0	4352(%rcx)
	vmovdqu64	320(%rcx), %zmm25
	prefetcht0	4416(%rcx)
	vpbroadcastd	(%r12), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm23
	vpdpbusd	%zmm25, %zmm26, %zmm22
	vpbroadcastd	(%r12,%rdx), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm21
	vpdpbusd	%zmm25, %zmm26, %zmm20
	vpbroadcastd	(%r12,%rdx,2), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm19
	vpdpbusd	%zmm25, %zmm26, %zmm18
	vpbroadcastd	(%r15), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm17
	vpdpbusd	%zmm25, %zmm26, %zmm16
	vpbroadcastd	(%r15,%rdx), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm15
	vpdpbusd	%zmm25, %zmm26, %zmm14
	vpbroadcastd	(%r15,%rdx,2), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm13
	vpdpbusd	%zmm25, %zmm26, %zmm12
	vpbroadcastd	(%r14), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm11
	vpdpbusd	%zmm25, %zmm26, %zmm10
	vpbroadcastd	(%r14,%rdx), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm9
	vpdpbusd	%zmm25, %zmm26, %zmm8
	vpbroadcastd	(%r14,%rdx,2), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm7
	vpdpbusd	%zmm25, %zmm26, %zmm6
	vpbroadcastd	(%rbx), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm5
	vpdpbusd	%zmm25, %zmm26, %zmm4
	vpbroadcastd	(%rbx,%rdx), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm3
	vpdpbusd	%zmm25, %zmm26, %zmm2
	vpbroadcastd	(%rbx,%rdx,2), %zmm26
	vpdpbusd	%zmm24, %zmm26, %zmm1
	vpdpbusd	%zmm25, %zmm26, %zmm0
.LBB6_41:
	movq	-8(%rsp), %rbp
	movq	(%r10), %r8
	movq	8(%r10), %r9
	movq	16(%r10), %rax
	movq	24(%r10), %rbx
	vmovups	(%rax), %zmm26
	vmovups	64(%rax), %zmm24
	cmpl	$0, 40(%r10)
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI6_0(%rip), %xmm25 {%k1} {z}
	vbroadcastss	%xmm25, %zmm25
	testq	%rbx, %rbx
	je	.LBB6_98
	movq	32(%r10), %rcx
	vcvtdq2ps	%zmm23, %zmm23
	vmovups	(%rbp), %zmm27
	vmulps	(%rsi){1to16}, %zmm27, %zmm27
	vfmadd213ps	%zmm26, %zmm23, %zmm27
	vaddps	(%rbx), %zmm27, %zmm23
	vmaxps	%zmm23, %zmm25, %zmm23
	vmovups	%zmm23, (%r8)
	vcvtdq2ps	%zmm22, %zmm22
	vmovups	64(%rbp), %zmm23
	vmulps	(%rsi){1to16}, %zmm23, %zmm23
	vfmadd213ps	%zmm24, %zmm22, %zmm23
	vaddps	64(%rbx), %zmm23, %zmm22
	vmaxps	%zmm22, %zmm25, %zmm22
	vmovups	%zmm22, 64(%r8)
	vmovups	(%rbp), %zmm22
	vmulps	(%rsi,%rdx){1to16}, %zmm22, %zmm22
	vcvtdq2ps	%zmm21, %zmm21
	vfmadd213ps	%zmm26, %zmm21, %zmm22
	vaddps	(%rbx,%rcx,4), %zmm22, %zmm21
	vmaxps	%zmm21, %zmm25, %zmm21
	vmovups	%zmm21, (%r8,%r9,4)
	vcvtdq2ps	%zmm20, %zmm20
	vmovups	64(%rbp), %zmm21
	vmulps	(%rsi,%rdx){1to16}, %zmm21, %zmm21
	vfmadd213ps	%zmm24, %zmm20, %zmm21
	vaddps	64(%rbx,%rcx,4), %zmm21, %zmm20
	vmaxps	%zmm20, %zmm25, %zmm20
	vmovups	%zmm20, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm19, %zmm19
	vmovups	(%rbp), %zmm20
	vmulps	(%rsi,%rdx,2){1to16}, %zmm20, %zmm20
	vfmadd213ps	%zmm26, %zmm19, %zmm20
	vaddps	(%rbx,%rcx,8), %zmm20, %zmm19
	vmaxps	%zmm19, %zmm25, %zmm19
	vmovups	%zmm19, (%r8,%r9,8)
	vmovups	64(%rbp), %zmm19
	vmulps	(%rsi,%rdx,2){1to16}, %zmm19, %zmm19
	vcvtdq2ps	%zmm18, %zmm18
	vfmadd213ps	%zmm24, %zmm18, %zmm19
	vaddps	64(%rbx,%rcx,8), %zmm19, %zmm18
	vmaxps	%zmm18, %zmm25, %zmm18
	vmovups	%zmm18, 64(%r8,%r9,8)
	leaq	(%rcx,%rcx,2), %r15
	leaq	(%r9,%r9,2), %r14
	vcvtdq2ps	%zmm17, %zmm17
	vmovups	(%rbp), %zmm18
	vmulps	(%rsi,%r11){1to16}, %zmm18, %zmm18
	vfmadd213ps	%zmm26, %zmm17, %zmm18
	vaddps	(%rbx,%r15,4), %zmm18, %zmm17
	vmaxps	%zmm17, %zmm25, %zmm17
	vmovups	%zmm17, (%r8,%r14,4)
	vmovups	64(%rbp), %zmm17
	vmulps	(%rsi,%r11){1to16}, %zmm17, %zmm17
	vcvtdq2ps	%zmm16, %zmm16
	vfmadd213ps	%zmm24, %zmm16, %zmm17
	vaddps	64(%rbx,%r15,4), %zmm17, %zmm16
	vmaxps	%zmm16, %zmm25, %zmm16
	vmovups	%zmm16, 64(%r8,%r14,4)
	leaq	(%rcx,%rcx,4), %r10
	movq	%rcx, %rax
	shlq	$4, %rax
	movq	%r9, %r11
	shlq	$4, %r11
	vcvtdq2ps	%zmm15, %zmm15
	vmovups	(%rbp), %zmm16
	vmulps	(%rsi,%rdx,4){1to16}, %zmm16, %zmm16
	vfmadd213ps	%zmm26, %zmm15, %zmm16
	vaddps	(%rbx,%rax), %zmm16, %zmm15
	vmaxps	%zmm15, %zmm25, %zmm15
	vmovups	%zmm15, (%r8,%r11)
	vmovups	64(%rbp), %zmm15
	vmulps	(%rsi,%rdx,4){1to16}, %zmm15, %zmm15
	vcvtdq2ps	%zmm14, %zmm14
	vfmadd213ps	%zmm24, %zmm14, %zmm15
	vaddps	64(%rbx,%rax), %zmm15, %zmm14
	vmaxps	%zmm14, %zmm25, %zmm14
	vmovups	%zmm14, 64(%r8,%r11)
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%r9,%r9,4), %r11
	vcvtdq2ps	%zmm13, %zmm13
	vmovups	(%rbp), %zmm14
	vmulps	(%rsi,%rax){1to16}, %zmm14, %zmm14
	vfmadd213ps	%zmm26, %zmm13, %zmm14
	vaddps	(%rbx,%r10,4), %zmm14, %zmm13
	vmaxps	%zmm13, %zmm25, %zmm13
	vmovups	%zmm13, (%r8,%r11,4)
	vmovups	64(%rbp), %zmm13
	vmulps	(%rsi,%rax){1to16}, %zmm13, %zmm13
	vcvtdq2ps	%zmm12, %zmm12
	vfmadd213ps	%zmm24, %zmm12, %zmm13
	vaddps	64(%rbx,%r10,4), %zmm13, %zmm12
	leaq	(%rcx,%rcx,8), %r12
	vmaxps	%zmm12, %zmm25, %zmm12
	vmovups	%zmm12, 64(%r8,%r11,4)
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%rbp), %zmm12
	vmulps	(%rsi,%rdi){1to16}, %zmm12, %zmm12
	vfmadd213ps	%zmm26, %zmm11, %zmm12
	vaddps	(%rbx,%r15,8), %zmm12, %zmm11
	vmaxps	%zmm11, %zmm25, %zmm11
	vmovups	%zmm11, (%r8,%r14,8)
	vcvtdq2ps	%zmm10, %zmm10
	vmovups	64(%rbp), %zmm11
	vmulps	(%rsi,%rdi){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm24, %zmm10, %zmm11
	vaddps	64(%rbx,%r15,8), %zmm11, %zmm10
	leaq	(%r12,%r12,2), %r15
	addq	%rcx, %r15
	vmaxps	%zmm10, %zmm25, %zmm10
	vmovups	%zmm10, 64(%r8,%r14,8)
	leaq	(%rsi,%rdx,8), %r14
	subq	%rdx, %r14
	leaq	(%r9,%r9,8), %rdi
	leaq	(%rdi,%rdi,2), %r13
	addq	%r9, %r13
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rbp), %zmm10
	vmulps	(%r14){1to16}, %zmm10, %zmm10
	vfmadd213ps	%zmm26, %zmm9, %zmm10
	vaddps	(%rbx,%r15), %zmm10, %zmm9
	vmaxps	%zmm9, %zmm25, %zmm9
	vmovups	%zmm9, (%r8,%r13)
	vmovups	64(%rbp), %zmm9
	vmulps	(%r14){1to16}, %zmm9, %zmm9
	vcvtdq2ps	%zmm8, %zmm8
	vfmadd213ps	%zmm24, %zmm8, %zmm9
	vaddps	64(%rbx,%r15), %zmm9, %zmm8
	movq	%rcx, %r14
	vmaxps	%zmm8, %zmm25, %zmm8
	vmovups	%zmm8, 64(%r8,%r13)
	shlq	$5, %r14
	movq	%r9, %r15
	shlq	$5, %r15
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rbp), %zmm8
	vmulps	(%rsi,%rdx,8){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm26, %zmm7, %zmm8
	vaddps	(%rbx,%r14), %zmm8, %zmm7
	vmaxps	%zmm7, %zmm25, %zmm7
	vmovups	%zmm7, (%r8,%r15)
	vcvtdq2ps	%zmm6, %zmm6
	vmovups	64(%rbp), %zmm7
	vmulps	(%rsi,%rdx,8){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm24, %zmm6, %zmm7
	vaddps	64(%rbx,%r14), %zmm7, %zmm6
	vmaxps	%zmm6, %zmm25, %zmm6
	vmovups	%zmm6, 64(%r8,%r15)
	vmovups	(%rbp), %zmm6
	movq	-24(%rsp), %r14
	vmulps	(%rsi,%r14){1to16}, %zmm6, %zmm6
	vcvtdq2ps	%zmm5, %zmm5
	vfmadd213ps	%zmm26, %zmm5, %zmm6
	vaddps	(%rbx,%r12,4), %zmm6, %zmm5
	vmaxps	%zmm5, %zmm25, %zmm5
	vmovups	%zmm5, (%r8,%rdi,4)
	vmovups	64(%rbp), %zmm5
	vmulps	(%rsi,%r14){1to16}, %zmm5, %zmm5
	vcvtdq2ps	%zmm4, %zmm4
	vfmadd213ps	%zmm24, %zmm4, %zmm5
	vaddps	64(%rbx,%r12,4), %zmm5, %zmm4
	vmaxps	%zmm4, %zmm25, %zmm4
	vmovups	%zmm4, 64(%r8,%rdi,4)
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rbp), %zmm4
	vmulps	(%rsi,%rax,2){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm26, %zmm3, %zmm4
	vaddps	(%rbx,%r10,8), %zmm4, %zmm3
	vmaxps	%zmm3, %zmm25, %zmm3
	vmovups	%zmm3, (%r8,%r11,8)
	vmovups	64(%rbp), %zmm3
	vmulps	(%rsi,%rax,2){1to16}, %zmm3, %zmm3
	vcvtdq2ps	%zmm2, %zmm2
	vfmadd213ps	%zmm24, %zmm2, %zmm3
	vaddps	64(%rbx,%r10,8), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm25, %zmm2
	vmovups	%zmm2, 64(%r8,%r11,8)
	leaq	(%rdx,%rax,2), %rax
	imulq	$44, %rcx, %rcx
	vmovups	(%rbp), %zmm2
	vmulps	(%rsi,%rax){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm26, %zmm1, %zmm2
	vaddps	(%rbx,%rcx), %zmm2, %zmm1
	imulq	$44, %r9, %rdx
	vmaxps	%zmm1, %zmm25, %zmm1
	vmovups	%zmm1, (%r8,%rdx)
	vmovups	64(%rbp), %zmm1
	vmulps	(%rsi,%rax){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm24, %zmm0, %zmm1
	vaddps	64(%rbx,%rcx), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm25, %zmm0
	vmovups	%zmm0, 64(%r8,%rdx)
	jmp	.LBB6_112
.LBB6_43:
	vmovdqa64	%zmm9, %zmm8
	vmovdqa64	%zmm7, %zmm6
	vmovdqa64	%zmm9, %zmm5
	vmovdqa64	%zmm7, %zmm4
	vmovdqa64	%zmm9, %zmm3
	vmovdqa64	%zmm7, %zmm2
	vmovdqa64	%zmm9, %zmm1
	vmovdqa64	%zmm7, %zmm0
	movq	%rbp, %rax
.LBB6_44:
	testq	%r8, %r8
	je	.LBB6_46
	vmovdqu64	256(%rax), %zmm10
	prefetcht0	4352(%rax)
	vmovdqu64	320(%rax), %zmm11
	prefetcht0	4416(%rax)
	vpbroadcastd	(%r10), %zmm12
	vpdpbusd	%zmm10, %zmm12, %zmm9
	vpdpbusd	%zmm11, %zmm12, %zmm7
	vpbroadcastd	(%r10,%rdx), %zmm12
	vpdpbusd	%zmm10, %zmm12, %zmm8
	vpdpbusd	%zmm11, %zmm12, %zmm6
	vpbroadcastd	(%r10,%rdx,2), %zmm12
	vpdpbusd	%zmm10, %zmm12, %zmm5
	vpdpbusd	%zmm11, %zmm12, %zmm4
	vpbroadcastd	(%rcx), %zmm12
	vpdpbusd	%zmm10, %zmm12, %zmm3
	vpdpbusd	%zmm11, %zmm12, %zmm2
	vpbroadcastd	(%rcx,%rdx), %zmm12
	vpdpbusd	%zmm10, %zmm12, %zmm1
	vpdpbusd	%zmm11, %zmm12, %zmm0
.LBB6_46:
	movq	(%r13), %rcx
	movq	8(%r13), %r8
	movq	16(%r13), %r9
	movq	24(%r13), %rax
	vmovups	(%r9), %zmm12
	vmovups	64(%r9), %zmm10
	cmpl	$0, 40(%r13)
	sete	%r9b
	kmovd	%r9d, %k1
	vmovss	.LCPI6_0(%rip), %xmm11 {%k1} {z}
	vbroadcastss	%xmm11, %zmm11
	testq	%rax, %rax
	je	.LBB6_99
	movq	32(%r13), %r9
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rbp), %zmm13
	vmulps	(%rsi){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm12, %zmm9, %zmm13
	vaddps	(%rax), %zmm13, %zmm9
	vmaxps	%zmm9, %zmm11, %zmm9
	vmovups	%zmm9, (%rcx)
	vmovups	64(%rbp), %zmm9
	vmulps	(%rsi){1to16}, %zmm9, %zmm9
	vcvtdq2ps	%zmm7, %zmm7
	vfmadd213ps	%zmm10, %zmm7, %zmm9
	vaddps	64(%rax), %zmm9, %zmm7
	vmaxps	%zmm7, %zmm11, %zmm7
	vmovups	%zmm7, 64(%rcx)
	vcvtdq2ps	%zmm8, %zmm7
	vmovups	(%rbp), %zmm8
	vmulps	(%rsi,%rdx){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm12, %zmm7, %zmm8
	vaddps	(%rax,%r9,4), %zmm8, %zmm7
	vmaxps	%zmm7, %zmm11, %zmm7
	vmovups	%zmm7, (%rcx,%r8,4)
	vcvtdq2ps	%zmm6, %zmm6
	vmovups	64(%rbp), %zmm7
	vmulps	(%rsi,%rdx){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm10, %zmm6, %zmm7
	vaddps	64(%rax,%r9,4), %zmm7, %zmm6
	vmaxps	%zmm6, %zmm11, %zmm6
	vmovups	%zmm6, 64(%rcx,%r8,4)
	vmovups	(%rbp), %zmm6
	vmulps	(%rsi,%rdx,2){1to16}, %zmm6, %zmm6
	vcvtdq2ps	%zmm5, %zmm5
	vfmadd213ps	%zmm12, %zmm5, %zmm6
	vaddps	(%rax,%r9,8), %zmm6, %zmm5
	vmaxps	%zmm5, %zmm11, %zmm5
	vmovups	%zmm5, (%rcx,%r8,8)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rbp), %zmm5
	vmulps	(%rsi,%rdx,2){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm10, %zmm4, %zmm5
	vaddps	64(%rax,%r9,8), %zmm5, %zmm4
	vmaxps	%zmm4, %zmm11, %zmm4
	vmovups	%zmm4, 64(%rcx,%r8,8)
	leaq	(%r9,%r9,2), %r10
	vmovups	(%rbp), %zmm4
	vmulps	(%rsi,%rdi){1to16}, %zmm4, %zmm4
	vcvtdq2ps	%zmm3, %zmm3
	vfmadd213ps	%zmm12, %zmm3, %zmm4
	vaddps	(%rax,%r10,4), %zmm4, %zmm3
	leaq	(%r8,%r8,2), %r11
	vmaxps	%zmm3, %zmm11, %zmm3
	vmovups	%zmm3, (%rcx,%r11,4)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rbp), %zmm3
	vmulps	(%rsi,%rdi){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm10, %zmm2, %zmm3
	vaddps	64(%rax,%r10,4), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm11, %zmm2
	vmovups	%zmm2, 64(%rcx,%r11,4)
	shlq	$4, %r9
	vmovups	(%rbp), %zmm2
	vmulps	(%rsi,%rdx,4){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm12, %zmm1, %zmm2
	vaddps	(%rax,%r9), %zmm2, %zmm1
	shlq	$4, %r8
	vmaxps	%zmm1, %zmm11, %zmm1
	vmovups	%zmm1, (%rcx,%r8)
	vcvtdq2ps	%zmm0, %zmm0
	vmovups	64(%rbp), %zmm1
	vmulps	(%rsi,%rdx,4){1to16}, %zmm1, %zmm1
	vfmadd213ps	%zmm10, %zmm0, %zmm1
	vaddps	64(%rax,%r9), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm11, %zmm0
	vmovups	%zmm0, 64(%rcx,%r8)
	jmp	.LBB6_112
.LBB6_48:
	vmovdqa64	%zmm0, %zmm2
	vmovdqa64	%zmm1, %zmm3
	vmovdqa64	%zmm0, %zmm4
	vmovdqa64	%zmm1, %zmm5
	vmovdqa64	%zmm0, %zmm6
	vmovdqa64	%zmm1, %zmm7
	vmovdqa64	%zmm0, %zmm8
	vmovdqa64	%zmm1, %zmm9
	vmovdqa64	%zmm0, %zmm10
	vmovdqa64	%zmm1, %zmm11
	vmovdqa64	%zmm0, %zmm12
	vmovdqa64	%zmm1, %zmm13
	vmovdqa64	%zmm0, %zmm14
	vmovdqa64	%zmm1, %zmm15
	vmovdqa64	%zmm0, %zmm16
	vmovdqa64	%zmm1, %zmm17
	vmovdqa64	%zmm0, %zmm18
	vmovdqa64	%zmm1, %zmm19
	movq	%rbp, %rdi
	movq	%rbp, %r10
.LBB6_49:
	testq	%r8, %r8
	je	.LBB6_51
	vmovdqu64	256(%r10), %zmm20
	prefetcht0	4352(%r10)
	vmovdqu64	320(%r10), %zmm21
	prefetcht0	4416(%r10)
	vpbroadcastd	(%r12), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm19
	vpdpbusd	%zmm21, %zmm22, %zmm18
	vpbroadcastd	(%r12,%rdx), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm17
	vpdpbusd	%zmm21, %zmm22, %zmm16
	vpbroadcastd	(%r12,%rdx,2), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm15
	vpdpbusd	%zmm21, %zmm22, %zmm14
	vpbroadcastd	(%r15), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm13
	vpdpbusd	%zmm21, %zmm22, %zmm12
	vpbroadcastd	(%r15,%rdx), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm11
	vpdpbusd	%zmm21, %zmm22, %zmm10
	vpbroadcastd	(%r15,%rdx,2), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm9
	vpdpbusd	%zmm21, %zmm22, %zmm8
	vpbroadcastd	(%r14), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm7
	vpdpbusd	%zmm21, %zmm22, %zmm6
	vpbroadcastd	(%r14,%rdx), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm5
	vpdpbusd	%zmm21, %zmm22, %zmm4
	vpbroadcastd	(%r14,%rdx,2), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm3
	vpdpbusd	%zmm21, %zmm22, %zmm2
	vpbroadcastd	(%rbx), %zmm22
	vpdpbusd	%zmm20, %zmm22, %zmm1
	vpdpbusd	%zmm21, %zmm22, %zmm0
.LBB6_51:
	movq	%rdi, %r13
	movq	56(%rsp), %rdi
	movq	(%rdi), %r8
	movq	8(%rdi), %r9
	movq	16(%rdi), %rax
	movq	24(%rdi), %r10
	vmovups	(%rax), %zmm22
	vmovups	64(%rax), %zmm20
	cmpl	$0, 40(%rdi)
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI6_0(%rip), %xmm21 {%k1} {z}
	vbroadcastss	%xmm21, %zmm21
	testq	%r10, %r10
	je	.LBB6_100
	movq	32(%rdi), %rbx
	vcvtdq2ps	%zmm19, %zmm19
	vmovups	(%r13), %zmm23
	vmulps	(%rsi){1to16}, %zmm23, %zmm23
	vfmadd213ps	%zmm22, %zmm19, %zmm23
	vaddps	(%r10), %zmm23, %zmm19
	vmaxps	%zmm19, %zmm21, %zmm19
	vmovups	%zmm19, (%r8)
	vmovups	64(%r13), %zmm19
	vmulps	(%rsi){1to16}, %zmm19, %zmm19
	vcvtdq2ps	%zmm18, %zmm18
	vfmadd213ps	%zmm20, %zmm18, %zmm19
	vaddps	64(%r10), %zmm19, %zmm18
	vmaxps	%zmm18, %zmm21, %zmm18
	vmovups	%zmm18, 64(%r8)
	vcvtdq2ps	%zmm17, %zmm17
	vmovups	(%r13), %zmm18
	vmulps	(%rsi,%rdx){1to16}, %zmm18, %zmm18
	vfmadd213ps	%zmm22, %zmm17, %zmm18
	vaddps	(%r10,%rbx,4), %zmm18, %zmm17
	vmaxps	%zmm17, %zmm21, %zmm17
	vmovups	%zmm17, (%r8,%r9,4)
	vcvtdq2ps	%zmm16, %zmm16
	vmovups	64(%r13), %zmm17
	vmulps	(%rsi,%rdx){1to16}, %zmm17, %zmm17
	vfmadd213ps	%zmm20, %zmm16, %zmm17
	vaddps	64(%r10,%rbx,4), %zmm17, %zmm16
	vmaxps	%zmm16, %zmm21, %zmm16
	vmovups	%zmm16, 64(%r8,%r9,4)
	vmovups	(%r13), %zmm16
	vmulps	(%rsi,%rdx,2){1to16}, %zmm16, %zmm16
	vcvtdq2ps	%zmm15, %zmm15
	vfmadd213ps	%zmm22, %zmm15, %zmm16
	vaddps	(%r10,%rbx,8), %zmm16, %zmm15
	vmaxps	%zmm15, %zmm21, %zmm15
	vmovups	%zmm15, (%r8,%r9,8)
	vcvtdq2ps	%zmm14, %zmm14
	vmovups	64(%r13), %zmm15
	vmulps	(%rsi,%rdx,2){1to16}, %zmm15, %zmm15
	vfmadd213ps	%zmm20, %zmm14, %zmm15
	vaddps	64(%r10,%rbx,8), %zmm15, %zmm14
	vmaxps	%zmm14, %zmm21, %zmm14
	vmovups	%zmm14, 64(%r8,%r9,8)
	leaq	(%rbx,%rbx,2), %rax
	vmovups	(%r13), %zmm14
	vmulps	(%rsi,%r11){1to16}, %zmm14, %zmm14
	vcvtdq2ps	%zmm13, %zmm13
	vfmadd213ps	%zmm22, %zmm13, %zmm14
	vaddps	(%r10,%rax,4), %zmm14, %zmm13
	leaq	(%r9,%r9,2), %r14
	vmaxps	%zmm13, %zmm21, %zmm13
	vmovups	%zmm13, (%r8,%r14,4)
	vcvtdq2ps	%zmm12, %zmm12
	vmovups	64(%r13), %zmm13
	vmulps	(%rsi,%r11){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm20, %zmm12, %zmm13
	vaddps	64(%r10,%rax,4), %zmm13, %zmm12
	vmaxps	%zmm12, %zmm21, %zmm12
	vmovups	%zmm12, 64(%r8,%r14,4)
	movq	%rbx, %r11
	shlq	$4, %r11
	movq	%r9, %r15
	shlq	$4, %r15
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%r13), %zmm12
	vmulps	(%rsi,%rdx,4){1to16}, %zmm12, %zmm12
	vfmadd213ps	%zmm22, %zmm11, %zmm12
	vaddps	(%r10,%r11), %zmm12, %zmm11
	vmaxps	%zmm11, %zmm21, %zmm11
	vmovups	%zmm11, (%r8,%r15)
	vmovups	64(%r13), %zmm11
	vmulps	(%rsi,%rdx,4){1to16}, %zmm11, %zmm11
	vcvtdq2ps	%zmm10, %zmm10
	vfmadd213ps	%zmm20, %zmm10, %zmm11
	vaddps	64(%r10,%r11), %zmm11, %zmm10
	vmaxps	%zmm10, %zmm21, %zmm10
	vmovups	%zmm10, 64(%r8,%r15)
	leaq	(%rbx,%rbx,4), %r11
	leaq	(%rdx,%rdx,4), %r15
	vmovups	(%r13), %zmm10
	vmulps	(%rsi,%r15){1to16}, %zmm10, %zmm10
	vcvtdq2ps	%zmm9, %zmm9
	vfmadd213ps	%zmm22, %zmm9, %zmm10
	vaddps	(%r10,%r11,4), %zmm10, %zmm9
	leaq	(%r9,%r9,4), %r12
	vmaxps	%zmm9, %zmm21, %zmm9
	vmovups	%zmm9, (%r8,%r12,4)
	vcvtdq2ps	%zmm8, %zmm8
	vmovups	64(%r13), %zmm9
	vmulps	(%rsi,%r15){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm20, %zmm8, %zmm9
	vaddps	64(%r10,%r11,4), %zmm9, %zmm8
	vmaxps	%zmm8, %zmm21, %zmm8
	vmovups	%zmm8, 64(%r8,%r12,4)
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%r13), %zmm8
	vmulps	(%rsi,%rcx){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm22, %zmm7, %zmm8
	vaddps	(%r10,%rax,8), %zmm8, %zmm7
	vmaxps	%zmm7, %zmm21, %zmm7
	vmovups	%zmm7, (%r8,%r14,8)
	vmovups	64(%r13), %zmm7
	vmulps	(%rsi,%rcx){1to16}, %zmm7, %zmm7
	vcvtdq2ps	%zmm6, %zmm6
	vfmadd213ps	%zmm20, %zmm6, %zmm7
	vaddps	64(%r10,%rax,8), %zmm7, %zmm6
	vmaxps	%zmm6, %zmm21, %zmm6
	vmovups	%zmm6, 64(%r8,%r14,8)
	leaq	(%rbx,%rbx,8), %rax
	leaq	(%rax,%rax,2), %r11
	addq	%rbx, %r11
	leaq	(%rsi,%rdx,8), %r14
	subq	%rdx, %r14
	leaq	(%r9,%r9,8), %rcx
	leaq	(%rcx,%rcx,2), %r15
	addq	%r9, %r15
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%r13), %zmm6
	vmulps	(%r14){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm22, %zmm5, %zmm6
	vaddps	(%r10,%r11), %zmm6, %zmm5
	vmaxps	%zmm5, %zmm21, %zmm5
	vmovups	%zmm5, (%r8,%r15)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%r13), %zmm5
	vmulps	(%r14){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm20, %zmm4, %zmm5
	vaddps	64(%r10,%r11), %zmm5, %zmm4
	vmaxps	%zmm4, %zmm21, %zmm4
	vmovups	%zmm4, 64(%r8,%r15)
	shlq	$5, %rbx
	shlq	$5, %r9
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%r13), %zmm4
	vmulps	(%rsi,%rdx,8){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm22, %zmm3, %zmm4
	vaddps	(%r10,%rbx), %zmm4, %zmm3
	vmaxps	%zmm3, %zmm21, %zmm3
	vmovups	%zmm3, (%r8,%r9)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%r13), %zmm3
	vmulps	(%rsi,%rdx,8){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm20, %zmm2, %zmm3
	vaddps	64(%r10,%rbx), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm21, %zmm2
	vmovups	%zmm2, 64(%r8,%r9)
	vmovups	(%r13), %zmm2
	movq	-24(%rsp), %rdx
	vmulps	(%rsi,%rdx){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm22, %zmm1, %zmm2
	vaddps	(%r10,%rax,4), %zmm2, %zmm1
	vmaxps	%zmm1, %zmm21, %zmm1
	vmovups	%zmm1, (%r8,%rcx,4)
	vcvtdq2ps	%zmm0, %zmm0
	vmovups	64(%r13), %zmm1
	vmulps	(%rsi,%rdx){1to16}, %zmm1, %zmm1
	vfmadd213ps	%zmm20, %zmm0, %zmm1
	vaddps	64(%r10,%rax,4), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm21, %zmm0
	vmovups	%zmm0, 64(%r8,%rcx,4)
	jmp	.LBB6_112
.LBB6_53:
	vmovdqa64	%zmm5, %zmm4
	vmovdqa64	%zmm3, %zmm2
	vmovdqa64	%zmm5, %zmm1
	vmovdqa64	%zmm3, %zmm0
	movq	%rbp, %r11
.LBB6_54:
	testq	%r8, %r8
	je	.LBB6_56
	vmovdqu64	256(%r11), %zmm6
	prefetcht0	4352(%r11)
	vmovdqu64	320(%r11), %zmm7
	prefetcht0	4416(%r11)
	vpbroadcastd	(%rcx), %zmm8
	vpdpbusd	%zmm6, %zmm8, %zmm5
	vpdpbusd	%zmm7, %zmm8, %zmm3
	vpbroadcastd	(%rcx,%rdx), %zmm8
	vpdpbusd	%zmm6, %zmm8, %zmm4
	vpdpbusd	%zmm7, %zmm8, %zmm2
	vpbroadcastd	(%rcx,%rdx,2), %zmm8
	vpdpbusd	%zmm6, %zmm8, %zmm1
	vpdpbusd	%zmm7, %zmm8, %zmm0
.LBB6_56:
	movq	(%r13), %rax
	movq	8(%r13), %rcx
	movq	16(%r13), %r8
	movq	24(%r13), %rdi
	vmovups	(%r8), %zmm8
	vmovups	64(%r8), %zmm6
	cmpl	$0, 40(%r13)
	sete	%r8b
	kmovd	%r8d, %k1
	vmovss	.LCPI6_0(%rip), %xmm7 {%k1} {z}
	vbroadcastss	%xmm7, %zmm7
	testq	%rdi, %rdi
	je	.LBB6_101
	movq	32(%r13), %r8
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rbp), %zmm9
	vmulps	(%rsi){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm8, %zmm5, %zmm9
	vaddps	(%rdi), %zmm9, %zmm5
	vmaxps	%zmm5, %zmm7, %zmm5
	vmovups	%zmm5, (%rax)
	vmovups	64(%rbp), %zmm5
	vmulps	(%rsi){1to16}, %zmm5, %zmm5
	vcvtdq2ps	%zmm3, %zmm3
	vfmadd213ps	%zmm6, %zmm3, %zmm5
	vaddps	64(%rdi), %zmm5, %zmm3
	vmaxps	%zmm3, %zmm7, %zmm3
	vmovups	%zmm3, 64(%rax)
	vcvtdq2ps	%zmm4, %zmm3
	vmovups	(%rbp), %zmm4
	vmulps	(%rsi,%rdx){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm8, %zmm3, %zmm4
	vaddps	(%rdi,%r8,4), %zmm4, %zmm3
	vmaxps	%zmm3, %zmm7, %zmm3
	vmovups	%zmm3, (%rax,%rcx,4)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rbp), %zmm3
	vmulps	(%rsi,%rdx){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm6, %zmm2, %zmm3
	vaddps	64(%rdi,%r8,4), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm7, %zmm2
	vmovups	%zmm2, 64(%rax,%rcx,4)
	vmovups	(%rbp), %zmm2
	vmulps	(%rsi,%rdx,2){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm8, %zmm1, %zmm2
	vaddps	(%rdi,%r8,8), %zmm2, %zmm1
	vmaxps	%zmm1, %zmm7, %zmm1
	vmovups	%zmm1, (%rax,%rcx,8)
	vcvtdq2ps	%zmm0, %zmm0
	vmovups	64(%rbp), %zmm1
	vmulps	(%rsi,%rdx,2){1to16}, %zmm1, %zmm1
	vfmadd213ps	%zmm6, %zmm0, %zmm1
	vaddps	64(%rdi,%r8,8), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm7, %zmm0
	vmovups	%zmm0, 64(%rax,%rcx,8)
	jmp	.LBB6_112
.LBB6_58:
	vmovdqa64	%zmm7, %zmm6
	vmovdqa64	%zmm5, %zmm4
	vmovdqa64	%zmm7, %zmm3
	vmovdqa64	%zmm5, %zmm2
	vmovdqa64	%zmm7, %zmm1
	vmovdqa64	%zmm5, %zmm0
	movq	%rbp, %rbx
.LBB6_59:
	testq	%r8, %r8
	je	.LBB6_61
	vmovdqu64	256(%rbx), %zmm8
	prefetcht0	4352(%rbx)
	vmovdqu64	320(%rbx), %zmm9
	prefetcht0	4416(%rbx)
	vpbroadcastd	(%r10), %zmm10
	vpdpbusd	%zmm8, %zmm10, %zmm7
	vpdpbusd	%zmm9, %zmm10, %zmm5
	vpbroadcastd	(%r10,%rdx), %zmm10
	vpdpbusd	%zmm8, %zmm10, %zmm6
	vpdpbusd	%zmm9, %zmm10, %zmm4
	vpbroadcastd	(%r10,%rdx,2), %zmm10
	vpdpbusd	%zmm8, %zmm10, %zmm3
	vpdpbusd	%zmm9, %zmm10, %zmm2
	vpbroadcastd	(%rcx), %zmm10
	vpdpbusd	%zmm8, %zmm10, %zmm1
	vpdpbusd	%zmm9, %zmm10, %zmm0
.LBB6_61:
	movq	(%r13), %rcx
	movq	8(%r13), %rax
	movq	16(%r13), %r9
	movq	24(%r13), %r8
	vmovups	(%r9), %zmm10
	vmovups	64(%r9), %zmm8
	cmpl	$0, 40(%r13)
	sete	%r9b
	kmovd	%r9d, %k1
	vmovss	.LCPI6_0(%rip), %xmm9 {%k1} {z}
	vbroadcastss	%xmm9, %zmm9
	testq	%r8, %r8
	je	.LBB6_102
	movq	32(%r13), %r9
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rbp), %zmm11
	vmulps	(%rsi){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm10, %zmm7, %zmm11
	vaddps	(%r8), %zmm11, %zmm7
	vmaxps	%zmm7, %zmm9, %zmm7
	vmovups	%zmm7, (%rcx)
	vmovups	64(%rbp), %zmm7
	vmulps	(%rsi){1to16}, %zmm7, %zmm7
	vcvtdq2ps	%zmm5, %zmm5
	vfmadd213ps	%zmm8, %zmm5, %zmm7
	vaddps	64(%r8), %zmm7, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, 64(%rcx)
	vcvtdq2ps	%zmm6, %zmm5
	vmovups	(%rbp), %zmm6
	vmulps	(%rsi,%rdx){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm10, %zmm5, %zmm6
	vaddps	(%r8,%r9,4), %zmm6, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, (%rcx,%rax,4)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rbp), %zmm5
	vmulps	(%rsi,%rdx){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm8, %zmm4, %zmm5
	vaddps	64(%r8,%r9,4), %zmm5, %zmm4
	vmaxps	%zmm4, %zmm9, %zmm4
	vmovups	%zmm4, 64(%rcx,%rax,4)
	vmovups	(%rbp), %zmm4
	vmulps	(%rsi,%rdx,2){1to16}, %zmm4, %zmm4
	vcvtdq2ps	%zmm3, %zmm3
	vfmadd213ps	%zmm10, %zmm3, %zmm4
	vaddps	(%r8,%r9,8), %zmm4, %zmm3
	vmaxps	%zmm3, %zmm9, %zmm3
	vmovups	%zmm3, (%rcx,%rax,8)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rbp), %zmm3
	vmulps	(%rsi,%rdx,2){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm8, %zmm2, %zmm3
	vaddps	64(%r8,%r9,8), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm9, %zmm2
	vmovups	%zmm2, 64(%rcx,%rax,8)
	leaq	(%r9,%r9,2), %rdx
	vmovups	(%rbp), %zmm2
	vmulps	(%rsi,%rdi){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm10, %zmm1, %zmm2
	vaddps	(%r8,%rdx,4), %zmm2, %zmm1
	leaq	(%rax,%rax,2), %rax
	vmaxps	%zmm1, %zmm9, %zmm1
	vmovups	%zmm1, (%rcx,%rax,4)
	vcvtdq2ps	%zmm0, %zmm0
	vmovups	64(%rbp), %zmm1
	vmulps	(%rsi,%rdi){1to16}, %zmm1, %zmm1
	vfmadd213ps	%zmm8, %zmm0, %zmm1
	vaddps	64(%r8,%rdx,4), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm9, %zmm0
	vmovups	%zmm0, 64(%rcx,%rax,4)
	jmp	.LBB6_112
.LBB6_63:
	vmovdqa64	%zmm0, %zmm2
	vmovdqa64	%zmm1, %zmm3
	vmovdqa64	%zmm0, %zmm4
	vmovdqa64	%zmm1, %zmm5
	vmovdqa64	%zmm0, %zmm6
	vmovdqa64	%zmm1, %zmm7
	vmovdqa64	%zmm0, %zmm8
	vmovdqa64	%zmm1, %zmm9
	vmovdqa64	%zmm0, %zmm10
	vmovdqa64	%zmm1, %zmm11
	vmovdqa64	%zmm0, %zmm12
	vmovdqa64	%zmm1, %zmm13
	vmovdqa64	%zmm0, %zmm14
	vmovdqa64	%zmm1, %zmm15
	movq	%rbp, %r12
.LBB6_64:
	testq	%r8, %r8
	je	.LBB6_66
	vmovdqu64	256(%r12), %zmm16
	prefetcht0	4352(%r12)
	vmovdqu64	320(%r12), %zmm17
	prefetcht0	4416(%r12)
	vpbroadcastd	(%r14), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm15
	vpdpbusd	%zmm17, %zmm18, %zmm14
	vpbroadcastd	(%r14,%rdx), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm13
	vpdpbusd	%zmm17, %zmm18, %zmm12
	vpbroadcastd	(%r14,%rdx,2), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm11
	vpdpbusd	%zmm17, %zmm18, %zmm10
	vpbroadcastd	(%rbx), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm9
	vpdpbusd	%zmm17, %zmm18, %zmm8
	vpbroadcastd	(%rbx,%rdx), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm7
	vpdpbusd	%zmm17, %zmm18, %zmm6
	vpbroadcastd	(%rbx,%rdx,2), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm5
	vpdpbusd	%zmm17, %zmm18, %zmm4
	vpbroadcastd	(%r11), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm3
	vpdpbusd	%zmm17, %zmm18, %zmm2
	vpbroadcastd	(%r11,%rdx), %zmm18
	vpdpbusd	%zmm16, %zmm18, %zmm1
	vpdpbusd	%zmm17, %zmm18, %zmm0
.LBB6_66:
	movq	(%r13), %r8
	movq	8(%r13), %r9
	movq	16(%r13), %rax
	movq	24(%r13), %r10
	vmovups	(%rax), %zmm18
	vmovups	64(%rax), %zmm16
	cmpl	$0, 40(%r13)
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI6_0(%rip), %xmm17 {%k1} {z}
	vbroadcastss	%xmm17, %zmm17
	testq	%r10, %r10
	je	.LBB6_103
	vmovups	(%rbp), %zmm19
	vmulps	(%rsi){1to16}, %zmm19, %zmm19
	vcvtdq2ps	%zmm15, %zmm15
	vfmadd213ps	%zmm18, %zmm15, %zmm19
	vaddps	(%r10), %zmm19, %zmm15
	movq	32(%r13), %r11
	vmaxps	%zmm15, %zmm17, %zmm15
	vmovups	%zmm15, (%r8)
	vcvtdq2ps	%zmm14, %zmm14
	vmovups	64(%rbp), %zmm15
	vmulps	(%rsi){1to16}, %zmm15, %zmm15
	vfmadd213ps	%zmm16, %zmm14, %zmm15
	vaddps	64(%r10), %zmm15, %zmm14
	vmaxps	%zmm14, %zmm17, %zmm14
	vmovups	%zmm14, 64(%r8)
	vcvtdq2ps	%zmm13, %zmm13
	vmovups	(%rbp), %zmm14
	vmulps	(%rsi,%rdx){1to16}, %zmm14, %zmm14
	vfmadd213ps	%zmm18, %zmm13, %zmm14
	vaddps	(%r10,%r11,4), %zmm14, %zmm13
	vmaxps	%zmm13, %zmm17, %zmm13
	vmovups	%zmm13, (%r8,%r9,4)
	vmovups	64(%rbp), %zmm13
	vmulps	(%rsi,%rdx){1to16}, %zmm13, %zmm13
	vcvtdq2ps	%zmm12, %zmm12
	vfmadd213ps	%zmm16, %zmm12, %zmm13
	vaddps	64(%r10,%r11,4), %zmm13, %zmm12
	vmaxps	%zmm12, %zmm17, %zmm12
	vmovups	%zmm12, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%rbp), %zmm12
	vmulps	(%rsi,%rdx,2){1to16}, %zmm12, %zmm12
	vfmadd213ps	%zmm18, %zmm11, %zmm12
	vaddps	(%r10,%r11,8), %zmm12, %zmm11
	vmaxps	%zmm11, %zmm17, %zmm11
	vmovups	%zmm11, (%r8,%r9,8)
	vcvtdq2ps	%zmm10, %zmm10
	vmovups	64(%rbp), %zmm11
	vmulps	(%rsi,%rdx,2){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm16, %zmm10, %zmm11
	vaddps	64(%r10,%r11,8), %zmm11, %zmm10
	vmaxps	%zmm10, %zmm17, %zmm10
	vmovups	%zmm10, 64(%r8,%r9,8)
	leaq	(%r11,%r11,2), %rbx
	leaq	(%r9,%r9,2), %rax
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rbp), %zmm10
	vmulps	(%rsi,%rcx){1to16}, %zmm10, %zmm10
	vfmadd213ps	%zmm18, %zmm9, %zmm10
	vaddps	(%r10,%rbx,4), %zmm10, %zmm9
	vmaxps	%zmm9, %zmm17, %zmm9
	vmovups	%zmm9, (%r8,%rax,4)
	vcvtdq2ps	%zmm8, %zmm8
	vmovups	64(%rbp), %zmm9
	vmulps	(%rsi,%rcx){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm16, %zmm8, %zmm9
	vaddps	64(%r10,%rbx,4), %zmm9, %zmm8
	vmaxps	%zmm8, %zmm17, %zmm8
	vmovups	%zmm8, 64(%r8,%rax,4)
	leaq	(%r11,%r11,4), %rcx
	leaq	(%r11,%r11,8), %r14
	movq	%r11, %r15
	shlq	$4, %r15
	movq	%r9, %r12
	shlq	$4, %r12
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rbp), %zmm8
	vmulps	(%rsi,%rdx,4){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm18, %zmm7, %zmm8
	vaddps	(%r10,%r15), %zmm8, %zmm7
	vmaxps	%zmm7, %zmm17, %zmm7
	vmovups	%zmm7, (%r8,%r12)
	vcvtdq2ps	%zmm6, %zmm6
	vmovups	64(%rbp), %zmm7
	vmulps	(%rsi,%rdx,4){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm16, %zmm6, %zmm7
	vaddps	64(%r10,%r15), %zmm7, %zmm6
	vmaxps	%zmm6, %zmm17, %zmm6
	vmovups	%zmm6, 64(%r8,%r12)
	leaq	(%rdx,%rdx,4), %r15
	leaq	(%r9,%r9,4), %r12
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rbp), %zmm6
	vmulps	(%rsi,%r15){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm18, %zmm5, %zmm6
	vaddps	(%r10,%rcx,4), %zmm6, %zmm5
	vmaxps	%zmm5, %zmm17, %zmm5
	vmovups	%zmm5, (%r8,%r12,4)
	vmovups	64(%rbp), %zmm5
	vmulps	(%rsi,%r15){1to16}, %zmm5, %zmm5
	vcvtdq2ps	%zmm4, %zmm4
	vfmadd213ps	%zmm16, %zmm4, %zmm5
	vaddps	64(%r10,%rcx,4), %zmm5, %zmm4
	leaq	(%r14,%r14,2), %rcx
	addq	%r11, %rcx
	vmaxps	%zmm4, %zmm17, %zmm4
	vmovups	%zmm4, 64(%r8,%r12,4)
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rbp), %zmm4
	vmulps	(%rsi,%rdi){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm18, %zmm3, %zmm4
	vaddps	(%r10,%rbx,8), %zmm4, %zmm3
	vmaxps	%zmm3, %zmm17, %zmm3
	vmovups	%zmm3, (%r8,%rax,8)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rbp), %zmm3
	vmulps	(%rsi,%rdi){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm16, %zmm2, %zmm3
	vaddps	64(%r10,%rbx,8), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm17, %zmm2
	vmovups	%zmm2, 64(%r8,%rax,8)
	leaq	(%rsi,%rdx,8), %rax
	subq	%rdx, %rax
	leaq	(%r9,%r9,8), %rdx
	leaq	(%rdx,%rdx,2), %rdx
	vmovups	(%rbp), %zmm2
	vmulps	(%rax){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm18, %zmm1, %zmm2
	vaddps	(%r10,%rcx), %zmm2, %zmm1
	addq	%r9, %rdx
	vmaxps	%zmm1, %zmm17, %zmm1
	vmovups	%zmm1, (%r8,%rdx)
	vcvtdq2ps	%zmm0, %zmm0
	vmovups	64(%rbp), %zmm1
	vmulps	(%rax){1to16}, %zmm1, %zmm1
	vfmadd213ps	%zmm16, %zmm0, %zmm1
	vaddps	64(%r10,%rcx), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm17, %zmm0
	vmovups	%zmm0, 64(%r8,%rdx)
	jmp	.LBB6_112
.LBB6_68:
	movq	%rbp, %r9
.LBB6_69:
	testq	%r8, %r8
	je	.LBB6_71
	vmovdqu64	256(%r9), %zmm2
	prefetcht0	4352(%r9)
	prefetcht0	4416(%r9)
	vpbroadcastd	(%rax), %zmm3
	vpdpbusd	%zmm2, %zmm3, %zmm1
	vpdpbusd	320(%r9), %zmm3, %zmm0
.LBB6_71:
	movq	(%r13), %rax
	movq	16(%r13), %rdx
	movq	24(%r13), %rcx
	vmovups	(%rdx), %zmm4
	vmovups	64(%rdx), %zmm2
	cmpl	$0, 40(%r13)
	sete	%dl
	kmovd	%edx, %k1
	vmovss	.LCPI6_0(%rip), %xmm3 {%k1} {z}
	vbroadcastss	%xmm3, %zmm3
	testq	%rcx, %rcx
	je	.LBB6_104
	vmovups	(%rbp), %zmm5
	vmulps	(%rsi){1to16}, %zmm5, %zmm5
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm4, %zmm1, %zmm5
	vaddps	(%rcx), %zmm5, %zmm1
	vmaxps	%zmm1, %zmm3, %zmm1
	vmovups	%zmm1, (%rax)
	vcvtdq2ps	%zmm0, %zmm0
	vmovups	64(%rbp), %zmm1
	vmulps	(%rsi){1to16}, %zmm1, %zmm1
	vfmadd213ps	%zmm2, %zmm0, %zmm1
	vaddps	64(%rcx), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm3, %zmm0
	jmp	.LBB6_105
.LBB6_73:
	vmovdqa64	%zmm3, %zmm2
	vmovdqa64	%zmm1, %zmm0
	movq	%rbp, %r11
.LBB6_74:
	testq	%r8, %r8
	je	.LBB6_76
	vmovdqu64	256(%r11), %zmm4
	prefetcht0	4352(%r11)
	vmovdqu64	320(%r11), %zmm5
	prefetcht0	4416(%r11)
	vpbroadcastd	(%rax), %zmm6
	vpdpbusd	%zmm4, %zmm6, %zmm3
	vpdpbusd	%zmm5, %zmm6, %zmm1
	vpbroadcastd	(%rax,%rdx), %zmm6
	vpdpbusd	%zmm4, %zmm6, %zmm2
	vpdpbusd	%zmm5, %zmm6, %zmm0
.LBB6_76:
	movq	(%r13), %rax
	movq	8(%r13), %rcx
	movq	16(%r13), %r8
	movq	24(%r13), %rdi
	vmovups	(%r8), %zmm6
	vmovups	64(%r8), %zmm4
	cmpl	$0, 40(%r13)
	sete	%r8b
	kmovd	%r8d, %k1
	vmovss	.LCPI6_0(%rip), %xmm5 {%k1} {z}
	vbroadcastss	%xmm5, %zmm5
	testq	%rdi, %rdi
	je	.LBB6_106
	movq	32(%r13), %r8
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rbp), %zmm7
	vmulps	(%rsi){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm6, %zmm3, %zmm7
	vaddps	(%rdi), %zmm7, %zmm3
	vmaxps	%zmm3, %zmm5, %zmm3
	vmovups	%zmm3, (%rax)
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	64(%rbp), %zmm3
	vmulps	(%rsi){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm4, %zmm1, %zmm3
	vaddps	64(%rdi), %zmm3, %zmm1
	vmaxps	%zmm1, %zmm5, %zmm1
	vmovups	%zmm1, 64(%rax)
	vmovups	(%rbp), %zmm1
	vmulps	(%rsi,%rdx){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm2, %zmm2
	vfmadd213ps	%zmm6, %zmm2, %zmm1
	vaddps	(%rdi,%r8,4), %zmm1, %zmm1
	vmaxps	%zmm1, %zmm5, %zmm1
	vmovups	%zmm1, (%rax,%rcx,4)
	vcvtdq2ps	%zmm0, %zmm0
	vmovups	64(%rbp), %zmm1
	vmulps	(%rsi,%rdx){1to16}, %zmm1, %zmm1
	vfmadd213ps	%zmm4, %zmm0, %zmm1
	vaddps	64(%rdi,%r8,4), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm5, %zmm0
	vmovups	%zmm0, 64(%rax,%rcx,4)
	jmp	.LBB6_112
.LBB6_78:
	vmovdqa64	%zmm0, %zmm2
	vmovdqa64	%zmm1, %zmm3
	vmovdqa64	%zmm0, %zmm4
	vmovdqa64	%zmm1, %zmm5
	vmovdqa64	%zmm0, %zmm6
	vmovdqa64	%zmm1, %zmm7
	vmovdqa64	%zmm0, %zmm8
	vmovdqa64	%zmm1, %zmm9
	vmovdqa64	%zmm0, %zmm10
	vmovdqa64	%zmm1, %zmm11
	movq	%rbp, %r14
.LBB6_79:
	testq	%r8, %r8
	je	.LBB6_81
	vmovdqu64	256(%r14), %zmm12
	prefetcht0	4352(%r14)
	vmovdqu64	320(%r14), %zmm13
	prefetcht0	4416(%r14)
	vpbroadcastd	(%r10), %zmm14
	vpdpbusd	%zmm12, %zmm14, %zmm11
	vpdpbusd	%zmm13, %zmm14, %zmm10
	vpbroadcastd	(%r10,%rdx), %zmm14
	vpdpbusd	%zmm12, %zmm14, %zmm9
	vpdpbusd	%zmm13, %zmm14, %zmm8
	vpbroadcastd	(%r10,%rdx,2), %zmm14
	vpdpbusd	%zmm12, %zmm14, %zmm7
	vpdpbusd	%zmm13, %zmm14, %zmm6
	vpbroadcastd	(%rcx), %zmm14
	vpdpbusd	%zmm12, %zmm14, %zmm5
	vpdpbusd	%zmm13, %zmm14, %zmm4
	vpbroadcastd	(%rcx,%rdx), %zmm14
	vpdpbusd	%zmm12, %zmm14, %zmm3
	vpdpbusd	%zmm13, %zmm14, %zmm2
	vpbroadcastd	(%rcx,%rdx,2), %zmm14
	vpdpbusd	%zmm12, %zmm14, %zmm1
	vpdpbusd	%zmm13, %zmm14, %zmm0
.LBB6_81:
	movq	(%r13), %rcx
	movq	8(%r13), %r8
	movq	16(%r13), %r9
	movq	24(%r13), %rax
	vmovups	(%r9), %zmm14
	vmovups	64(%r9), %zmm12
	cmpl	$0, 40(%r13)
	sete	%r9b
	kmovd	%r9d, %k1
	vmovss	.LCPI6_0(%rip), %xmm13 {%k1} {z}
	vbroadcastss	%xmm13, %zmm13
	testq	%rax, %rax
	je	.LBB6_107
	vmovups	(%rbp), %zmm15
	vmulps	(%rsi){1to16}, %zmm15, %zmm15
	vcvtdq2ps	%zmm11, %zmm11
	vfmadd213ps	%zmm14, %zmm11, %zmm15
	vaddps	(%rax), %zmm15, %zmm11
	movq	32(%r13), %r9
	vmaxps	%zmm11, %zmm13, %zmm11
	vmovups	%zmm11, (%rcx)
	vcvtdq2ps	%zmm10, %zmm10
	vmovups	64(%rbp), %zmm11
	vmulps	(%rsi){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm12, %zmm10, %zmm11
	vaddps	64(%rax), %zmm11, %zmm10
	vmaxps	%zmm10, %zmm13, %zmm10
	vmovups	%zmm10, 64(%rcx)
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rbp), %zmm10
	vmulps	(%rsi,%rdx){1to16}, %zmm10, %zmm10
	vfmadd213ps	%zmm14, %zmm9, %zmm10
	vaddps	(%rax,%r9,4), %zmm10, %zmm9
	vmaxps	%zmm9, %zmm13, %zmm9
	vmovups	%zmm9, (%rcx,%r8,4)
	vmovups	64(%rbp), %zmm9
	vmulps	(%rsi,%rdx){1to16}, %zmm9, %zmm9
	vcvtdq2ps	%zmm8, %zmm8
	vfmadd213ps	%zmm12, %zmm8, %zmm9
	vaddps	64(%rax,%r9,4), %zmm9, %zmm8
	vmaxps	%zmm8, %zmm13, %zmm8
	vmovups	%zmm8, 64(%rcx,%r8,4)
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rbp), %zmm8
	vmulps	(%rsi,%rdx,2){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm14, %zmm7, %zmm8
	vaddps	(%rax,%r9,8), %zmm8, %zmm7
	vmaxps	%zmm7, %zmm13, %zmm7
	vmovups	%zmm7, (%rcx,%r8,8)
	vcvtdq2ps	%zmm6, %zmm6
	vmovups	64(%rbp), %zmm7
	vmulps	(%rsi,%rdx,2){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm12, %zmm6, %zmm7
	vaddps	64(%rax,%r9,8), %zmm7, %zmm6
	vmaxps	%zmm6, %zmm13, %zmm6
	vmovups	%zmm6, 64(%rcx,%r8,8)
	leaq	(%r9,%r9,2), %r10
	leaq	(%r8,%r8,2), %r11
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rbp), %zmm6
	vmulps	(%rsi,%rdi){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm14, %zmm5, %zmm6
	vaddps	(%rax,%r10,4), %zmm6, %zmm5
	vmaxps	%zmm5, %zmm13, %zmm5
	vmovups	%zmm5, (%rcx,%r11,4)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rbp), %zmm5
	vmulps	(%rsi,%rdi){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm12, %zmm4, %zmm5
	vaddps	64(%rax,%r10,4), %zmm5, %zmm4
	vmaxps	%zmm4, %zmm13, %zmm4
	vmovups	%zmm4, 64(%rcx,%r11,4)
	leaq	(%r9,%r9,4), %rdi
	shlq	$4, %r9
	movq	%r8, %r10
	vmovups	(%rbp), %zmm4
	vmulps	(%rsi,%rdx,4){1to16}, %zmm4, %zmm4
	vcvtdq2ps	%zmm3, %zmm3
	vfmadd213ps	%zmm14, %zmm3, %zmm4
	vaddps	(%rax,%r9), %zmm4, %zmm3
	shlq	$4, %r10
	vmaxps	%zmm3, %zmm13, %zmm3
	vmovups	%zmm3, (%rcx,%r10)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rbp), %zmm3
	vmulps	(%rsi,%rdx,4){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm12, %zmm2, %zmm3
	vaddps	64(%rax,%r9), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm13, %zmm2
	vmovups	%zmm2, 64(%rcx,%r10)
	leaq	(%rdx,%rdx,4), %rdx
	vmovups	(%rbp), %zmm2
	vmulps	(%rsi,%rdx){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm14, %zmm1, %zmm2
	vaddps	(%rax,%rdi,4), %zmm2, %zmm1
	leaq	(%r8,%r8,4), %r8
	vmaxps	%zmm1, %zmm13, %zmm1
	vmovups	%zmm1, (%rcx,%r8,4)
	vcvtdq2ps	%zmm0, %zmm0
	vmovups	64(%rbp), %zmm1
	vmulps	(%rsi,%rdx){1to16}, %zmm1, %zmm1
	vfmadd213ps	%zmm12, %zmm0, %zmm1
	vaddps	64(%rax,%rdi,4), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, 64(%rcx,%r8,4)
	jmp	.LBB6_112
.LBB6_83:
	vmovdqa64	%zmm0, %zmm2
	vmovdqa64	%zmm1, %zmm3
	vmovdqa64	%zmm0, %zmm4
	vmovdqa64	%zmm1, %zmm5
	vmovdqa64	%zmm0, %zmm6
	vmovdqa64	%zmm1, %zmm7
	vmovdqa64	%zmm0, %zmm8
	vmovdqa64	%zmm1, %zmm9
	vmovdqa64	%zmm0, %zmm10
	vmovdqa64	%zmm1, %zmm11
	vmovdqa64	%zmm0, %zmm12
	vmovdqa64	%zmm1, %zmm13
	movq	%rbp, %r12
.LBB6_84:
	testq	%r8, %r8
	je	.LBB6_86
	vmovdqu64	256(%r12), %zmm14
	prefetcht0	4352(%r12)
	vmovdqu64	320(%r12), %zmm15
	prefetcht0	4416(%r12)
	vpbroadcastd	(%r14), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm13
	vpdpbusd	%zmm15, %zmm16, %zmm12
	vpbroadcastd	(%r14,%rdx), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm11
	vpdpbusd	%zmm15, %zmm16, %zmm10
	vpbroadcastd	(%r14,%rdx,2), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm9
	vpdpbusd	%zmm15, %zmm16, %zmm8
	vpbroadcastd	(%rbx), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm7
	vpdpbusd	%zmm15, %zmm16, %zmm6
	vpbroadcastd	(%rbx,%rdx), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm5
	vpdpbusd	%zmm15, %zmm16, %zmm4
	vpbroadcastd	(%rbx,%rdx,2), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm3
	vpdpbusd	%zmm15, %zmm16, %zmm2
	vpbroadcastd	(%r11), %zmm16
	vpdpbusd	%zmm14, %zmm16, %zmm1
	vpdpbusd	%zmm15, %zmm16, %zmm0
.LBB6_86:
	movq	(%r13), %r8
	movq	8(%r13), %r9
	movq	16(%r13), %rax
	movq	24(%r13), %r10
	vmovups	(%rax), %zmm16
	vmovups	64(%rax), %zmm14
	cmpl	$0, 40(%r13)
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI6_0(%rip), %xmm15 {%k1} {z}
	vbroadcastss	%xmm15, %zmm15
	testq	%r10, %r10
	je	.LBB6_108
	movq	32(%r13), %rax
	vcvtdq2ps	%zmm13, %zmm13
	vmovups	(%rbp), %zmm17
	vmulps	(%rsi){1to16}, %zmm17, %zmm17
	vfmadd213ps	%zmm16, %zmm13, %zmm17
	vaddps	(%r10), %zmm17, %zmm13
	vmaxps	%zmm13, %zmm15, %zmm13
	vmovups	%zmm13, (%r8)
	vcvtdq2ps	%zmm12, %zmm12
	vmovups	64(%rbp), %zmm13
	vmulps	(%rsi){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm14, %zmm12, %zmm13
	vaddps	64(%r10), %zmm13, %zmm12
	vmaxps	%zmm12, %zmm15, %zmm12
	vmovups	%zmm12, 64(%r8)
	vmovups	(%rbp), %zmm12
	vmulps	(%rsi,%rdx){1to16}, %zmm12, %zmm12
	vcvtdq2ps	%zmm11, %zmm11
	vfmadd213ps	%zmm16, %zmm11, %zmm12
	vaddps	(%r10,%rax,4), %zmm12, %zmm11
	vmaxps	%zmm11, %zmm15, %zmm11
	vmovups	%zmm11, (%r8,%r9,4)
	vcvtdq2ps	%zmm10, %zmm10
	vmovups	64(%rbp), %zmm11
	vmulps	(%rsi,%rdx){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm14, %zmm10, %zmm11
	vaddps	64(%r10,%rax,4), %zmm11, %zmm10
	vmaxps	%zmm10, %zmm15, %zmm10
	vmovups	%zmm10, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rbp), %zmm10
	vmulps	(%rsi,%rdx,2){1to16}, %zmm10, %zmm10
	vfmadd213ps	%zmm16, %zmm9, %zmm10
	vaddps	(%r10,%rax,8), %zmm10, %zmm9
	vmaxps	%zmm9, %zmm15, %zmm9
	vmovups	%zmm9, (%r8,%r9,8)
	vmovups	64(%rbp), %zmm9
	vmulps	(%rsi,%rdx,2){1to16}, %zmm9, %zmm9
	vcvtdq2ps	%zmm8, %zmm8
	vfmadd213ps	%zmm14, %zmm8, %zmm9
	vaddps	64(%r10,%rax,8), %zmm9, %zmm8
	vmaxps	%zmm8, %zmm15, %zmm8
	vmovups	%zmm8, 64(%r8,%r9,8)
	leaq	(%rax,%rax,2), %rbx
	leaq	(%r9,%r9,2), %r11
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rbp), %zmm8
	vmulps	(%rsi,%rcx){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm16, %zmm7, %zmm8
	vaddps	(%r10,%rbx,4), %zmm8, %zmm7
	vmaxps	%zmm7, %zmm15, %zmm7
	vmovups	%zmm7, (%r8,%r11,4)
	vmovups	64(%rbp), %zmm7
	vmulps	(%rsi,%rcx){1to16}, %zmm7, %zmm7
	vcvtdq2ps	%zmm6, %zmm6
	vfmadd213ps	%zmm14, %zmm6, %zmm7
	vaddps	64(%r10,%rbx,4), %zmm7, %zmm6
	vmaxps	%zmm6, %zmm15, %zmm6
	vmovups	%zmm6, 64(%r8,%r11,4)
	leaq	(%rax,%rax,4), %rcx
	shlq	$4, %rax
	movq	%r9, %r14
	shlq	$4, %r14
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rbp), %zmm6
	vmulps	(%rsi,%rdx,4){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm16, %zmm5, %zmm6
	vaddps	(%r10,%rax), %zmm6, %zmm5
	vmaxps	%zmm5, %zmm15, %zmm5
	vmovups	%zmm5, (%r8,%r14)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rbp), %zmm5
	vmulps	(%rsi,%rdx,4){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm14, %zmm4, %zmm5
	vaddps	64(%r10,%rax), %zmm5, %zmm4
	vmaxps	%zmm4, %zmm15, %zmm4
	vmovups	%zmm4, 64(%r8,%r14)
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%r9,%r9,4), %rdx
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rbp), %zmm4
	vmulps	(%rsi,%rax){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm16, %zmm3, %zmm4
	vaddps	(%r10,%rcx,4), %zmm4, %zmm3
	vmaxps	%zmm3, %zmm15, %zmm3
	vmovups	%zmm3, (%r8,%rdx,4)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rbp), %zmm3
	vmulps	(%rsi,%rax){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm14, %zmm2, %zmm3
	vaddps	64(%r10,%rcx,4), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm15, %zmm2
	vmovups	%zmm2, 64(%r8,%rdx,4)
	vmovups	(%rbp), %zmm2
	vmulps	(%rsi,%rdi){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm16, %zmm1, %zmm2
	vaddps	(%r10,%rbx,8), %zmm2, %zmm1
	vmaxps	%zmm1, %zmm15, %zmm1
	vmovups	%zmm1, (%r8,%r11,8)
	vcvtdq2ps	%zmm0, %zmm0
	vmovups	64(%rbp), %zmm1
	vmulps	(%rsi,%rdi){1to16}, %zmm1, %zmm1
	vfmadd213ps	%zmm14, %zmm0, %zmm1
	vaddps	64(%r10,%rbx,8), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm15, %zmm0
	vmovups	%zmm0, 64(%r8,%r11,8)
	jmp	.LBB6_112
.LBB6_88:
	vmovdqa64	%zmm0, %zmm2
	vmovdqa64	%zmm1, %zmm3
	vmovdqa64	%zmm0, %zmm4
	vmovdqa64	%zmm1, %zmm5
	vmovdqa64	%zmm0, %zmm6
	vmovdqa64	%zmm1, %zmm7
	vmovdqa64	%zmm0, %zmm8
	vmovdqa64	%zmm1, %zmm9
	vmovdqa64	%zmm0, %zmm10
	vmovdqa64	%zmm1, %zmm11
	vmovdqa64	%zmm0, %zmm12
	vmovdqa64	%zmm1, %zmm13
	vmovdqa64	%zmm0, %zmm14
	vmovdqa64	%zmm1, %zmm15
	vmovdqa64	%zmm0, %zmm16
	vmovdqa64	%zmm1, %zmm17
	vmovdqa64	%zmm0, %zmm18
	vmovdqa64	%zmm1, %zmm19
	vmovdqa64	%zmm0, %zmm20
	vmovdqa64	%zmm1, %zmm21
	movq	%rbp, %rdi
	movq	%rbp, %rax
.LBB6_89:
	testq	%r8, %r8
	je	.LBB6_91
	vmovdqu64	256(%rax), %zmm22
	prefetcht0	4352(%rax)
	vmovdqu64	320(%rax), %zmm23
	prefetcht0	4416(%rax)
	vpbroadcastd	(%r12), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm21
	vpdpbusd	%zmm23, %zmm24, %zmm20
	vpbroadcastd	(%r12,%rdx), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm19
	vpdpbusd	%zmm23, %zmm24, %zmm18
	vpbroadcastd	(%r12,%rdx,2), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm17
	vpdpbusd	%zmm23, %zmm24, %zmm16
	vpbroadcastd	(%r15), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm15
	vpdpbusd	%zmm23, %zmm24, %zmm14
	vpbroadcastd	(%r15,%rdx), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm13
	vpdpbusd	%zmm23, %zmm24, %zmm12
	vpbroadcastd	(%r15,%rdx,2), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm11
	vpdpbusd	%zmm23, %zmm24, %zmm10
	vpbroadcastd	(%r14), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm9
	vpdpbusd	%zmm23, %zmm24, %zmm8
	vpbroadcastd	(%r14,%rdx), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm7
	vpdpbusd	%zmm23, %zmm24, %zmm6
	vpbroadcastd	(%r14,%rdx,2), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm5
	vpdpbusd	%zmm23, %zmm24, %zmm4
	vpbroadcastd	(%rbx), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm3
	vpdpbusd	%zmm23, %zmm24, %zmm2
	vpbroadcastd	(%rbx,%rdx), %zmm24
	vpdpbusd	%zmm22, %zmm24, %zmm1
	vpdpbusd	%zmm23, %zmm24, %zmm0
.LBB6_91:
	movq	(%rcx), %r8
	movq	8(%rcx), %r9
	movq	16(%rcx), %rax
	movq	24(%rcx), %r10
	vmovups	(%rax), %zmm24
	vmovups	64(%rax), %zmm22
	cmpl	$0, 40(%rcx)
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI6_0(%rip), %xmm23 {%k1} {z}
	vbroadcastss	%xmm23, %zmm23
	testq	%r10, %r10
	je	.LBB6_109
	movq	32(%rcx), %rbx
	vcvtdq2ps	%zmm21, %zmm21
	vmovups	(%rdi), %zmm25
	vmulps	(%rsi){1to16}, %zmm25, %zmm25
	vfmadd213ps	%zmm24, %zmm21, %zmm25
	vaddps	(%r10), %zmm25, %zmm21
	vmaxps	%zmm21, %zmm23, %zmm21
	vmovups	%zmm21, (%r8)
	vcvtdq2ps	%zmm20, %zmm20
	vmovups	64(%rdi), %zmm21
	vmulps	(%rsi){1to16}, %zmm21, %zmm21
	vfmadd213ps	%zmm22, %zmm20, %zmm21
	vaddps	64(%r10), %zmm21, %zmm20
	vmaxps	%zmm20, %zmm23, %zmm20
	vmovups	%zmm20, 64(%r8)
	vmovups	(%rdi), %zmm20
	vmulps	(%rsi,%rdx){1to16}, %zmm20, %zmm20
	vcvtdq2ps	%zmm19, %zmm19
	vfmadd213ps	%zmm24, %zmm19, %zmm20
	vaddps	(%r10,%rbx,4), %zmm20, %zmm19
	vmaxps	%zmm19, %zmm23, %zmm19
	vmovups	%zmm19, (%r8,%r9,4)
	vcvtdq2ps	%zmm18, %zmm18
	vmovups	64(%rdi), %zmm19
	vmulps	(%rsi,%rdx){1to16}, %zmm19, %zmm19
	vfmadd213ps	%zmm22, %zmm18, %zmm19
	vaddps	64(%r10,%rbx,4), %zmm19, %zmm18
	vmaxps	%zmm18, %zmm23, %zmm18
	vmovups	%zmm18, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm17, %zmm17
	vmovups	(%rdi), %zmm18
	vmulps	(%rsi,%rdx,2){1to16}, %zmm18, %zmm18
	vfmadd213ps	%zmm24, %zmm17, %zmm18
	vaddps	(%r10,%rbx,8), %zmm18, %zmm17
	vmaxps	%zmm17, %zmm23, %zmm17
	vmovups	%zmm17, (%r8,%r9,8)
	vmovups	64(%rdi), %zmm17
	vmulps	(%rsi,%rdx,2){1to16}, %zmm17, %zmm17
	vcvtdq2ps	%zmm16, %zmm16
	vfmadd213ps	%zmm22, %zmm16, %zmm17
	vaddps	64(%r10,%rbx,8), %zmm17, %zmm16
	vmaxps	%zmm16, %zmm23, %zmm16
	vmovups	%zmm16, 64(%r8,%r9,8)
	leaq	(%rbx,%rbx,2), %r12
	leaq	(%r9,%r9,2), %r15
	vcvtdq2ps	%zmm15, %zmm15
	vmovups	(%rdi), %zmm16
	vmulps	(%rsi,%r11){1to16}, %zmm16, %zmm16
	vfmadd213ps	%zmm24, %zmm15, %zmm16
	vaddps	(%r10,%r12,4), %zmm16, %zmm15
	vmaxps	%zmm15, %zmm23, %zmm15
	vmovups	%zmm15, (%r8,%r15,4)
	vmovups	64(%rdi), %zmm15
	vmulps	(%rsi,%r11){1to16}, %zmm15, %zmm15
	vcvtdq2ps	%zmm14, %zmm14
	vfmadd213ps	%zmm22, %zmm14, %zmm15
	vaddps	64(%r10,%r12,4), %zmm15, %zmm14
	vmaxps	%zmm14, %zmm23, %zmm14
	vmovups	%zmm14, 64(%r8,%r15,4)
	movq	%rbx, %rax
	shlq	$4, %rax
	movq	%r9, %r11
	vmovups	(%rdi), %zmm14
	vmulps	(%rsi,%rdx,4){1to16}, %zmm14, %zmm14
	vcvtdq2ps	%zmm13, %zmm13
	vfmadd213ps	%zmm24, %zmm13, %zmm14
	vaddps	(%r10,%rax), %zmm14, %zmm13
	shlq	$4, %r11
	vmaxps	%zmm13, %zmm23, %zmm13
	vmovups	%zmm13, (%r8,%r11)
	vcvtdq2ps	%zmm12, %zmm12
	vmovups	64(%rdi), %zmm13
	vmulps	(%rsi,%rdx,4){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm22, %zmm12, %zmm13
	vaddps	64(%r10,%rax), %zmm13, %zmm12
	vmaxps	%zmm12, %zmm23, %zmm12
	vmovups	%zmm12, 64(%r8,%r11)
	leaq	(%rbx,%rbx,4), %rax
	leaq	(%rdx,%rdx,4), %r14
	leaq	(%r9,%r9,4), %r11
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%rdi), %zmm12
	vmulps	(%rsi,%r14){1to16}, %zmm12, %zmm12
	vfmadd213ps	%zmm24, %zmm11, %zmm12
	vaddps	(%r10,%rax,4), %zmm12, %zmm11
	vmaxps	%zmm11, %zmm23, %zmm11
	vmovups	%zmm11, (%r8,%r11,4)
	vcvtdq2ps	%zmm10, %zmm10
	vmovups	64(%rdi), %zmm11
	vmulps	(%rsi,%r14){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm22, %zmm10, %zmm11
	vaddps	64(%r10,%rax,4), %zmm11, %zmm10
	vmaxps	%zmm10, %zmm23, %zmm10
	vmovups	%zmm10, 64(%r8,%r11,4)
	vmovups	(%rdi), %zmm10
	movq	-16(%rsp), %rcx
	vmulps	(%rsi,%rcx){1to16}, %zmm10, %zmm10
	vcvtdq2ps	%zmm9, %zmm9
	vfmadd213ps	%zmm24, %zmm9, %zmm10
	vaddps	(%r10,%r12,8), %zmm10, %zmm9
	vmaxps	%zmm9, %zmm23, %zmm9
	vmovups	%zmm9, (%r8,%r15,8)
	vcvtdq2ps	%zmm8, %zmm8
	vmovups	64(%rdi), %zmm9
	vmulps	(%rsi,%rcx){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm22, %zmm8, %zmm9
	vaddps	64(%r10,%r12,8), %zmm9, %zmm8
	vmaxps	%zmm8, %zmm23, %zmm8
	vmovups	%zmm8, 64(%r8,%r15,8)
	leaq	(%rbx,%rbx,8), %rcx
	leaq	(%rcx,%rcx,2), %r12
	addq	%rbx, %r12
	leaq	(%rsi,%rdx,8), %r13
	subq	%rdx, %r13
	leaq	(%r9,%r9,8), %r15
	leaq	(%r15,%r15,2), %rbp
	addq	%r9, %rbp
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rdi), %zmm8
	vmulps	(%r13){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm24, %zmm7, %zmm8
	vaddps	(%r10,%r12), %zmm8, %zmm7
	vmaxps	%zmm7, %zmm23, %zmm7
	vmovups	%zmm7, (%r8,%rbp)
	vmovups	64(%rdi), %zmm7
	vmulps	(%r13){1to16}, %zmm7, %zmm7
	vcvtdq2ps	%zmm6, %zmm6
	vfmadd213ps	%zmm22, %zmm6, %zmm7
	vaddps	64(%r10,%r12), %zmm7, %zmm6
	vmaxps	%zmm6, %zmm23, %zmm6
	vmovups	%zmm6, 64(%r8,%rbp)
	shlq	$5, %rbx
	shlq	$5, %r9
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rdi), %zmm6
	vmulps	(%rsi,%rdx,8){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm24, %zmm5, %zmm6
	vaddps	(%r10,%rbx), %zmm6, %zmm5
	vmaxps	%zmm5, %zmm23, %zmm5
	vmovups	%zmm5, (%r8,%r9)
	vmovups	64(%rdi), %zmm5
	vmulps	(%rsi,%rdx,8){1to16}, %zmm5, %zmm5
	vcvtdq2ps	%zmm4, %zmm4
	vfmadd213ps	%zmm22, %zmm4, %zmm5
	vaddps	64(%r10,%rbx), %zmm5, %zmm4
	vmaxps	%zmm4, %zmm23, %zmm4
	vmovups	%zmm4, 64(%r8,%r9)
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rdi), %zmm4
	movq	-24(%rsp), %rdx
	vmulps	(%rsi,%rdx){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm24, %zmm3, %zmm4
	vaddps	(%r10,%rcx,4), %zmm4, %zmm3
	vmaxps	%zmm3, %zmm23, %zmm3
	vmovups	%zmm3, (%r8,%r15,4)
	vmovups	64(%rdi), %zmm3
	vmulps	(%rsi,%rdx){1to16}, %zmm3, %zmm3
	vcvtdq2ps	%zmm2, %zmm2
	vfmadd213ps	%zmm22, %zmm2, %zmm3
	vaddps	64(%r10,%rcx,4), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm23, %zmm2
	vmovups	%zmm2, 64(%r8,%r15,4)
	vmovups	(%rdi), %zmm2
	vmulps	(%rsi,%r14,2){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm24, %zmm1, %zmm2
	vaddps	(%r10,%rax,8), %zmm2, %zmm1
	vmaxps	%zmm1, %zmm23, %zmm1
	vmovups	%zmm1, (%r8,%r11,8)
	vmovups	64(%rdi), %zmm1
	vmulps	(%rsi,%r14,2){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm22, %zmm0, %zmm1
	vaddps	64(%r10,%rax,8), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm23, %zmm0
	vmovups	%zmm0, 64(%r8,%r11,8)
	jmp	.LBB6_112
.LBB6_93:
	vmovdqa64	%zmm0, %zmm2
	vmovdqa64	%zmm1, %zmm3
	vmovdqa64	%zmm0, %zmm4
	vmovdqa64	%zmm1, %zmm5
	vmovdqa64	%zmm0, %zmm6
	vmovdqa64	%zmm1, %zmm7
	vmovdqa64	%zmm0, %zmm8
	vmovdqa64	%zmm1, %zmm9
	vmovdqa64	%zmm0, %zmm10
	vmovdqa64	%zmm1, %zmm11
	vmovdqa64	%zmm0, %zmm12
	vmovdqa64	%zmm1, %zmm13
	vmovdqa64	%zmm0, %zmm14
	vmovdqa64	%zmm1, %zmm15
	vmovdqa64	%zmm0, %zmm16
	vmovdqa64	%zmm1, %zmm17
	movq	%rbp, %r12
.LBB6_94:
	testq	%r8, %r8
	je	.LBB6_96
	vmovdqu64	256(%r12), %zmm18
	prefetcht0	4352(%r12)
	vmovdqu64	320(%r12), %zmm19
	prefetcht0	4416(%r12)
	vpbroadcastd	(%r14), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm17
	vpdpbusd	%zmm19, %zmm20, %zmm16
	vpbroadcastd	(%r14,%rdx), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm15
	vpdpbusd	%zmm19, %zmm20, %zmm14
	vpbroadcastd	(%r14,%rdx,2), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm13
	vpdpbusd	%zmm19, %zmm20, %zmm12
	vpbroadcastd	(%rbx), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm11
	vpdpbusd	%zmm19, %zmm20, %zmm10
	vpbroadcastd	(%rbx,%rdx), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm9
	vpdpbusd	%zmm19, %zmm20, %zmm8
	vpbroadcastd	(%rbx,%rdx,2), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm7
	vpdpbusd	%zmm19, %zmm20, %zmm6
	vpbroadcastd	(%r11), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm5
	vpdpbusd	%zmm19, %zmm20, %zmm4
	vpbroadcastd	(%r11,%rdx), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm3
	vpdpbusd	%zmm19, %zmm20, %zmm2
	vpbroadcastd	(%r11,%rdx,2), %zmm20
	vpdpbusd	%zmm18, %zmm20, %zmm1
	vpdpbusd	%zmm19, %zmm20, %zmm0
.LBB6_96:
	movq	(%r13), %r8
	movq	8(%r13), %r9
	movq	16(%r13), %rax
	movq	24(%r13), %r10
	vmovups	(%rax), %zmm20
	vmovups	64(%rax), %zmm18
	cmpl	$0, 40(%r13)
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI6_0(%rip), %xmm19 {%k1} {z}
	vbroadcastss	%xmm19, %zmm19
	testq	%r10, %r10
	je	.LBB6_110
	movq	32(%r13), %r11
	vcvtdq2ps	%zmm17, %zmm17
	vmovups	(%rbp), %zmm21
	vmulps	(%rsi){1to16}, %zmm21, %zmm21
	vfmadd213ps	%zmm20, %zmm17, %zmm21
	vaddps	(%r10), %zmm21, %zmm17
	vmaxps	%zmm17, %zmm19, %zmm17
	vmovups	%zmm17, (%r8)
	vmovups	64(%rbp), %zmm17
	vmulps	(%rsi){1to16}, %zmm17, %zmm17
	vcvtdq2ps	%zmm16, %zmm16
	vfmadd213ps	%zmm18, %zmm16, %zmm17
	vaddps	64(%r10), %zmm17, %zmm16
	vmaxps	%zmm16, %zmm19, %zmm16
	vmovups	%zmm16, 64(%r8)
	vcvtdq2ps	%zmm15, %zmm15
	vmovups	(%rbp), %zmm16
	vmulps	(%rsi,%rdx){1to16}, %zmm16, %zmm16
	vfmadd213ps	%zmm20, %zmm15, %zmm16
	vaddps	(%r10,%r11,4), %zmm16, %zmm15
	vmaxps	%zmm15, %zmm19, %zmm15
	vmovups	%zmm15, (%r8,%r9,4)
	vcvtdq2ps	%zmm14, %zmm14
	vmovups	64(%rbp), %zmm15
	vmulps	(%rsi,%rdx){1to16}, %zmm15, %zmm15
	vfmadd213ps	%zmm18, %zmm14, %zmm15
	vaddps	64(%r10,%r11,4), %zmm15, %zmm14
	vmaxps	%zmm14, %zmm19, %zmm14
	vmovups	%zmm14, 64(%r8,%r9,4)
	vmovups	(%rbp), %zmm14
	vmulps	(%rsi,%rdx,2){1to16}, %zmm14, %zmm14
	vcvtdq2ps	%zmm13, %zmm13
	vfmadd213ps	%zmm20, %zmm13, %zmm14
	vaddps	(%r10,%r11,8), %zmm14, %zmm13
	vmaxps	%zmm13, %zmm19, %zmm13
	vmovups	%zmm13, (%r8,%r9,8)
	vcvtdq2ps	%zmm12, %zmm12
	vmovups	64(%rbp), %zmm13
	vmulps	(%rsi,%rdx,2){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm18, %zmm12, %zmm13
	vaddps	64(%r10,%r11,8), %zmm13, %zmm12
	vmaxps	%zmm12, %zmm19, %zmm12
	vmovups	%zmm12, 64(%r8,%r9,8)
	leaq	(%r11,%r11,2), %rax
	vmovups	(%rbp), %zmm12
	vmulps	(%rsi,%rcx){1to16}, %zmm12, %zmm12
	vcvtdq2ps	%zmm11, %zmm11
	vfmadd213ps	%zmm20, %zmm11, %zmm12
	vaddps	(%r10,%rax,4), %zmm12, %zmm11
	leaq	(%r9,%r9,2), %rbx
	vmaxps	%zmm11, %zmm19, %zmm11
	vmovups	%zmm11, (%r8,%rbx,4)
	vcvtdq2ps	%zmm10, %zmm10
	vmovups	64(%rbp), %zmm11
	vmulps	(%rsi,%rcx){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm18, %zmm10, %zmm11
	vaddps	64(%r10,%rax,4), %zmm11, %zmm10
	vmaxps	%zmm10, %zmm19, %zmm10
	vmovups	%zmm10, 64(%r8,%rbx,4)
	movq	%r11, %rcx
	shlq	$4, %rcx
	movq	%r9, %r14
	shlq	$4, %r14
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rbp), %zmm10
	vmulps	(%rsi,%rdx,4){1to16}, %zmm10, %zmm10
	vfmadd213ps	%zmm20, %zmm9, %zmm10
	vaddps	(%r10,%rcx), %zmm10, %zmm9
	vmaxps	%zmm9, %zmm19, %zmm9
	vmovups	%zmm9, (%r8,%r14)
	vmovups	64(%rbp), %zmm9
	vmulps	(%rsi,%rdx,4){1to16}, %zmm9, %zmm9
	vcvtdq2ps	%zmm8, %zmm8
	vfmadd213ps	%zmm18, %zmm8, %zmm9
	vaddps	64(%r10,%rcx), %zmm9, %zmm8
	vmaxps	%zmm8, %zmm19, %zmm8
	vmovups	%zmm8, 64(%r8,%r14)
	leaq	(%r11,%r11,4), %rcx
	leaq	(%rdx,%rdx,4), %r14
	vmovups	(%rbp), %zmm8
	vmulps	(%rsi,%r14){1to16}, %zmm8, %zmm8
	vcvtdq2ps	%zmm7, %zmm7
	vfmadd213ps	%zmm20, %zmm7, %zmm8
	vaddps	(%r10,%rcx,4), %zmm8, %zmm7
	leaq	(%r9,%r9,4), %r15
	vmaxps	%zmm7, %zmm19, %zmm7
	vmovups	%zmm7, (%r8,%r15,4)
	vcvtdq2ps	%zmm6, %zmm6
	vmovups	64(%rbp), %zmm7
	vmulps	(%rsi,%r14){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm18, %zmm6, %zmm7
	vaddps	64(%r10,%rcx,4), %zmm7, %zmm6
	vmaxps	%zmm6, %zmm19, %zmm6
	vmovups	%zmm6, 64(%r8,%r15,4)
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rbp), %zmm6
	vmulps	(%rsi,%rdi){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm20, %zmm5, %zmm6
	vaddps	(%r10,%rax,8), %zmm6, %zmm5
	vmaxps	%zmm5, %zmm19, %zmm5
	vmovups	%zmm5, (%r8,%rbx,8)
	vmovups	64(%rbp), %zmm5
	vmulps	(%rsi,%rdi){1to16}, %zmm5, %zmm5
	vcvtdq2ps	%zmm4, %zmm4
	vfmadd213ps	%zmm18, %zmm4, %zmm5
	vaddps	64(%r10,%rax,8), %zmm5, %zmm4
	vmaxps	%zmm4, %zmm19, %zmm4
	vmovups	%zmm4, 64(%r8,%rbx,8)
	leaq	(%r11,%r11,8), %rax
	leaq	(%rax,%rax,2), %rax
	addq	%r11, %rax
	leaq	(%rsi,%rdx,8), %rcx
	subq	%rdx, %rcx
	leaq	(%r9,%r9,8), %rdi
	leaq	(%rdi,%rdi,2), %rdi
	vmovups	(%rbp), %zmm4
	vmulps	(%rcx){1to16}, %zmm4, %zmm4
	vcvtdq2ps	%zmm3, %zmm3
	vfmadd213ps	%zmm20, %zmm3, %zmm4
	vaddps	(%r10,%rax), %zmm4, %zmm3
	addq	%r9, %rdi
	vmaxps	%zmm3, %zmm19, %zmm3
	vmovups	%zmm3, (%r8,%rdi)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rbp), %zmm3
	vmulps	(%rcx){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm18, %zmm2, %zmm3
	vaddps	64(%r10,%rax), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm19, %zmm2
	vmovups	%zmm2, 64(%r8,%rdi)
	shlq	$5, %r11
	vmovups	(%rbp), %zmm2
	vmulps	(%rsi,%rdx,8){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm20, %zmm1, %zmm2
	vaddps	(%r10,%r11), %zmm2, %zmm1
	shlq	$5, %r9
	vmaxps	%zmm1, %zmm19, %zmm1
	vmovups	%zmm1, (%r8,%r9)
	vcvtdq2ps	%zmm0, %zmm0
	vmovups	64(%rbp), %zmm1
	vmulps	(%rsi,%rdx,8){1to16}, %zmm1, %zmm1
	vfmadd213ps	%zmm18, %zmm0, %zmm1
	vaddps	64(%r10,%r11), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm19, %zmm0
	jmp	.LBB6_111
.LBB6_98:
	vcvtdq2ps	%zmm23, %zmm23
	vmovups	(%rbp), %zmm27
	vmulps	(%rsi){1to16}, %zmm27, %zmm27
	vfmadd213ps	%zmm26, %zmm23, %zmm27
	vmaxps	%zmm27, %zmm25, %zmm23
	vmovups	%zmm23, (%r8)
	vmovups	64(%rbp), %zmm23
	vmulps	(%rsi){1to16}, %zmm23, %zmm23
	vcvtdq2ps	%zmm22, %zmm22
	vfmadd213ps	%zmm24, %zmm22, %zmm23
	vmaxps	%zmm23, %zmm25, %zmm22
	vmovups	%zmm22, 64(%r8)
	vcvtdq2ps	%zmm21, %zmm21
	vmovups	(%rbp), %zmm22
	vmulps	(%rsi,%rdx){1to16}, %zmm22, %zmm22
	vfmadd213ps	%zmm26, %zmm21, %zmm22
	vmaxps	%zmm22, %zmm25, %zmm21
	vmovups	%zmm21, (%r8,%r9,4)
	vcvtdq2ps	%zmm20, %zmm20
	vmovups	64(%rbp), %zmm21
	vmulps	(%rsi,%rdx){1to16}, %zmm21, %zmm21
	vfmadd213ps	%zmm24, %zmm20, %zmm21
	vmaxps	%zmm21, %zmm25, %zmm20
	vmovups	%zmm20, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm19, %zmm19
	vmovups	(%rbp), %zmm20
	vmulps	(%rsi,%rdx,2){1to16}, %zmm20, %zmm20
	vfmadd213ps	%zmm26, %zmm19, %zmm20
	vmaxps	%zmm20, %zmm25, %zmm19
	vmovups	%zmm19, (%r8,%r9,8)
	vmovups	64(%rbp), %zmm19
	vmulps	(%rsi,%rdx,2){1to16}, %zmm19, %zmm19
	vcvtdq2ps	%zmm18, %zmm18
	vfmadd213ps	%zmm24, %zmm18, %zmm19
	vmaxps	%zmm19, %zmm25, %zmm18
	vmovups	%zmm18, 64(%r8,%r9,8)
	leaq	(%r9,%r9,2), %r10
	vmovups	(%rbp), %zmm18
	vmulps	(%rsi,%r11){1to16}, %zmm18, %zmm18
	vcvtdq2ps	%zmm17, %zmm17
	vfmadd213ps	%zmm26, %zmm17, %zmm18
	vmaxps	%zmm18, %zmm25, %zmm17
	vmovups	%zmm17, (%r8,%r10,4)
	vcvtdq2ps	%zmm16, %zmm16
	vmovups	64(%rbp), %zmm17
	vmulps	(%rsi,%r11){1to16}, %zmm17, %zmm17
	vfmadd213ps	%zmm24, %zmm16, %zmm17
	vmaxps	%zmm17, %zmm25, %zmm16
	vmovups	%zmm16, 64(%r8,%r10,4)
	movq	%r9, %rax
	shlq	$4, %rax
	vmovups	(%rbp), %zmm16
	vmulps	(%rsi,%rdx,4){1to16}, %zmm16, %zmm16
	vcvtdq2ps	%zmm15, %zmm15
	vfmadd213ps	%zmm26, %zmm15, %zmm16
	vmaxps	%zmm16, %zmm25, %zmm15
	vmovups	%zmm15, (%r8,%rax)
	vcvtdq2ps	%zmm14, %zmm14
	vmovups	64(%rbp), %zmm15
	vmulps	(%rsi,%rdx,4){1to16}, %zmm15, %zmm15
	vfmadd213ps	%zmm24, %zmm14, %zmm15
	vmaxps	%zmm15, %zmm25, %zmm14
	vmovups	%zmm14, 64(%r8,%rax)
	leaq	(%r9,%r9,4), %rcx
	leaq	(%rdx,%rdx,4), %rax
	vmovups	(%rbp), %zmm14
	vmulps	(%rsi,%rax){1to16}, %zmm14, %zmm14
	vcvtdq2ps	%zmm13, %zmm13
	vfmadd213ps	%zmm26, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm25, %zmm13
	vmovups	%zmm13, (%r8,%rcx,4)
	vcvtdq2ps	%zmm12, %zmm12
	vmovups	64(%rbp), %zmm13
	vmulps	(%rsi,%rax){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm24, %zmm12, %zmm13
	vmaxps	%zmm13, %zmm25, %zmm12
	vmovups	%zmm12, 64(%r8,%rcx,4)
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%rbp), %zmm12
	vmulps	(%rsi,%rdi){1to16}, %zmm12, %zmm12
	vfmadd213ps	%zmm26, %zmm11, %zmm12
	vmaxps	%zmm12, %zmm25, %zmm11
	vmovups	%zmm11, (%r8,%r10,8)
	vcvtdq2ps	%zmm10, %zmm10
	vmovups	64(%rbp), %zmm11
	vmulps	(%rsi,%rdi){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm24, %zmm10, %zmm11
	vmaxps	%zmm11, %zmm25, %zmm10
	vmovups	%zmm10, 64(%r8,%r10,8)
	leaq	(%r9,%r9,8), %rdi
	leaq	(%rdi,%rdi,2), %r10
	addq	%r9, %r10
	leaq	(%rsi,%rdx,8), %r11
	subq	%rdx, %r11
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rbp), %zmm10
	vmulps	(%r11){1to16}, %zmm10, %zmm10
	vfmadd213ps	%zmm26, %zmm9, %zmm10
	vmaxps	%zmm10, %zmm25, %zmm9
	vmovups	%zmm9, (%r8,%r10)
	vmovups	64(%rbp), %zmm9
	vmulps	(%r11){1to16}, %zmm9, %zmm9
	vcvtdq2ps	%zmm8, %zmm8
	vfmadd213ps	%zmm24, %zmm8, %zmm9
	vmaxps	%zmm9, %zmm25, %zmm8
	vmovups	%zmm8, 64(%r8,%r10)
	movq	%r9, %r10
	shlq	$5, %r10
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rbp), %zmm8
	vmulps	(%rsi,%rdx,8){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm26, %zmm7, %zmm8
	vmaxps	%zmm8, %zmm25, %zmm7
	vmovups	%zmm7, (%r8,%r10)
	vmovups	64(%rbp), %zmm7
	vmulps	(%rsi,%rdx,8){1to16}, %zmm7, %zmm7
	vcvtdq2ps	%zmm6, %zmm6
	vfmadd213ps	%zmm24, %zmm6, %zmm7
	vmaxps	%zmm7, %zmm25, %zmm6
	vmovups	%zmm6, 64(%r8,%r10)
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rbp), %zmm6
	movq	-24(%rsp), %r10
	vmulps	(%rsi,%r10){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm26, %zmm5, %zmm6
	vmaxps	%zmm6, %zmm25, %zmm5
	vmovups	%zmm5, (%r8,%rdi,4)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rbp), %zmm5
	vmulps	(%rsi,%r10){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm24, %zmm4, %zmm5
	vmaxps	%zmm5, %zmm25, %zmm4
	vmovups	%zmm4, 64(%r8,%rdi,4)
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rbp), %zmm4
	vmulps	(%rsi,%rax,2){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm26, %zmm3, %zmm4
	vmaxps	%zmm4, %zmm25, %zmm3
	vmovups	%zmm3, (%r8,%rcx,8)
	vmovups	64(%rbp), %zmm3
	vmulps	(%rsi,%rax,2){1to16}, %zmm3, %zmm3
	vcvtdq2ps	%zmm2, %zmm2
	vfmadd213ps	%zmm24, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm25, %zmm2
	vmovups	%zmm2, 64(%r8,%rcx,8)
	imulq	$44, %r9, %rcx
	leaq	(%rdx,%rax,2), %rax
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rbp), %zmm2
	vmulps	(%rsi,%rax){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm26, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm25, %zmm1
	vmovups	%zmm1, (%r8,%rcx)
	vmovups	64(%rbp), %zmm1
	vmulps	(%rsi,%rax){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm24, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm25, %zmm0
	vmovups	%zmm0, 64(%r8,%rcx)
	jmp	.LBB6_112
.LBB6_99:
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rbp), %zmm13
	vmulps	(%rsi){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm12, %zmm9, %zmm13
	vmaxps	%zmm13, %zmm11, %zmm9
	vmovups	%zmm9, (%rcx)
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	64(%rbp), %zmm9
	vmulps	(%rsi){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm10, %zmm7, %zmm9
	vmaxps	%zmm9, %zmm11, %zmm7
	vmovups	%zmm7, 64(%rcx)
	vcvtdq2ps	%zmm8, %zmm7
	vmovups	(%rbp), %zmm8
	vmulps	(%rsi,%rdx){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm12, %zmm7, %zmm8
	vmaxps	%zmm8, %zmm11, %zmm7
	vmovups	%zmm7, (%rcx,%r8,4)
	vmovups	64(%rbp), %zmm7
	vmulps	(%rsi,%rdx){1to16}, %zmm7, %zmm7
	vcvtdq2ps	%zmm6, %zmm6
	vfmadd213ps	%zmm10, %zmm6, %zmm7
	vmaxps	%zmm7, %zmm11, %zmm6
	vmovups	%zmm6, 64(%rcx,%r8,4)
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rbp), %zmm6
	vmulps	(%rsi,%rdx,2){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm12, %zmm5, %zmm6
	vmaxps	%zmm6, %zmm11, %zmm5
	vmovups	%zmm5, (%rcx,%r8,8)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rbp), %zmm5
	vmulps	(%rsi,%rdx,2){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm10, %zmm4, %zmm5
	vmaxps	%zmm5, %zmm11, %zmm4
	vmovups	%zmm4, 64(%rcx,%r8,8)
	leaq	(%r8,%r8,2), %rax
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rbp), %zmm4
	vmulps	(%rsi,%rdi){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm12, %zmm3, %zmm4
	vmaxps	%zmm4, %zmm11, %zmm3
	vmovups	%zmm3, (%rcx,%rax,4)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rbp), %zmm3
	vmulps	(%rsi,%rdi){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm10, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm11, %zmm2
	vmovups	%zmm2, 64(%rcx,%rax,4)
	shlq	$4, %r8
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rbp), %zmm2
	vmulps	(%rsi,%rdx,4){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm12, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm11, %zmm1
	vmovups	%zmm1, (%rcx,%r8)
	vmovups	64(%rbp), %zmm1
	vmulps	(%rsi,%rdx,4){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm10, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm11, %zmm0
	vmovups	%zmm0, 64(%rcx,%r8)
	jmp	.LBB6_112
.LBB6_100:
	vmovups	(%r13), %zmm23
	vmulps	(%rsi){1to16}, %zmm23, %zmm23
	vcvtdq2ps	%zmm19, %zmm19
	vfmadd213ps	%zmm22, %zmm19, %zmm23
	vmaxps	%zmm23, %zmm21, %zmm19
	vmovups	%zmm19, (%r8)
	vcvtdq2ps	%zmm18, %zmm18
	vmovups	64(%r13), %zmm19
	vmulps	(%rsi){1to16}, %zmm19, %zmm19
	vfmadd213ps	%zmm20, %zmm18, %zmm19
	vmaxps	%zmm19, %zmm21, %zmm18
	vmovups	%zmm18, 64(%r8)
	vcvtdq2ps	%zmm17, %zmm17
	vmovups	(%r13), %zmm18
	vmulps	(%rsi,%rdx){1to16}, %zmm18, %zmm18
	vfmadd213ps	%zmm22, %zmm17, %zmm18
	vmaxps	%zmm18, %zmm21, %zmm17
	vmovups	%zmm17, (%r8,%r9,4)
	vcvtdq2ps	%zmm16, %zmm16
	vmovups	64(%r13), %zmm17
	vmulps	(%rsi,%rdx){1to16}, %zmm17, %zmm17
	vfmadd213ps	%zmm20, %zmm16, %zmm17
	vmaxps	%zmm17, %zmm21, %zmm16
	vmovups	%zmm16, 64(%r8,%r9,4)
	vmovups	(%r13), %zmm16
	vmulps	(%rsi,%rdx,2){1to16}, %zmm16, %zmm16
	vcvtdq2ps	%zmm15, %zmm15
	vfmadd213ps	%zmm22, %zmm15, %zmm16
	vmaxps	%zmm16, %zmm21, %zmm15
	vmovups	%zmm15, (%r8,%r9,8)
	vcvtdq2ps	%zmm14, %zmm14
	vmovups	64(%r13), %zmm15
	vmulps	(%rsi,%rdx,2){1to16}, %zmm15, %zmm15
	vfmadd213ps	%zmm20, %zmm14, %zmm15
	vmaxps	%zmm15, %zmm21, %zmm14
	vmovups	%zmm14, 64(%r8,%r9,8)
	leaq	(%r9,%r9,2), %rax
	vcvtdq2ps	%zmm13, %zmm13
	vmovups	(%r13), %zmm14
	vmulps	(%rsi,%r11){1to16}, %zmm14, %zmm14
	vfmadd213ps	%zmm22, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm21, %zmm13
	vmovups	%zmm13, (%r8,%rax,4)
	vcvtdq2ps	%zmm12, %zmm12
	vmovups	64(%r13), %zmm13
	vmulps	(%rsi,%r11){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm20, %zmm12, %zmm13
	vmaxps	%zmm13, %zmm21, %zmm12
	vmovups	%zmm12, 64(%r8,%rax,4)
	movq	%r9, %r10
	shlq	$4, %r10
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%r13), %zmm12
	vmulps	(%rsi,%rdx,4){1to16}, %zmm12, %zmm12
	vfmadd213ps	%zmm22, %zmm11, %zmm12
	vmaxps	%zmm12, %zmm21, %zmm11
	vmovups	%zmm11, (%r8,%r10)
	vcvtdq2ps	%zmm10, %zmm10
	vmovups	64(%r13), %zmm11
	vmulps	(%rsi,%rdx,4){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm20, %zmm10, %zmm11
	vmaxps	%zmm11, %zmm21, %zmm10
	vmovups	%zmm10, 64(%r8,%r10)
	leaq	(%r9,%r9,4), %r10
	leaq	(%rdx,%rdx,4), %r11
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%r13), %zmm10
	vmulps	(%rsi,%r11){1to16}, %zmm10, %zmm10
	vfmadd213ps	%zmm22, %zmm9, %zmm10
	vmaxps	%zmm10, %zmm21, %zmm9
	vmovups	%zmm9, (%r8,%r10,4)
	vcvtdq2ps	%zmm8, %zmm8
	vmovups	64(%r13), %zmm9
	vmulps	(%rsi,%r11){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm20, %zmm8, %zmm9
	vmaxps	%zmm9, %zmm21, %zmm8
	vmovups	%zmm8, 64(%r8,%r10,4)
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%r13), %zmm8
	vmulps	(%rsi,%rcx){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm22, %zmm7, %zmm8
	vmaxps	%zmm8, %zmm21, %zmm7
	vmovups	%zmm7, (%r8,%rax,8)
	vmovups	64(%r13), %zmm7
	vmulps	(%rsi,%rcx){1to16}, %zmm7, %zmm7
	vcvtdq2ps	%zmm6, %zmm6
	vfmadd213ps	%zmm20, %zmm6, %zmm7
	vmaxps	%zmm7, %zmm21, %zmm6
	vmovups	%zmm6, 64(%r8,%rax,8)
	leaq	(%r9,%r9,8), %rax
	leaq	(%rax,%rax,2), %rcx
	addq	%r9, %rcx
	leaq	(%rsi,%rdx,8), %r10
	subq	%rdx, %r10
	vmovups	(%r13), %zmm6
	vmulps	(%r10){1to16}, %zmm6, %zmm6
	vcvtdq2ps	%zmm5, %zmm5
	vfmadd213ps	%zmm22, %zmm5, %zmm6
	vmaxps	%zmm6, %zmm21, %zmm5
	vmovups	%zmm5, (%r8,%rcx)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%r13), %zmm5
	vmulps	(%r10){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm20, %zmm4, %zmm5
	vmaxps	%zmm5, %zmm21, %zmm4
	vmovups	%zmm4, 64(%r8,%rcx)
	shlq	$5, %r9
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%r13), %zmm4
	vmulps	(%rsi,%rdx,8){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm22, %zmm3, %zmm4
	vmaxps	%zmm4, %zmm21, %zmm3
	vmovups	%zmm3, (%r8,%r9)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%r13), %zmm3
	vmulps	(%rsi,%rdx,8){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm20, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm21, %zmm2
	vmovups	%zmm2, 64(%r8,%r9)
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%r13), %zmm2
	movq	-24(%rsp), %rcx
	vmulps	(%rsi,%rcx){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm22, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm21, %zmm1
	vmovups	%zmm1, (%r8,%rax,4)
	vmovups	64(%r13), %zmm1
	vmulps	(%rsi,%rcx){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm20, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm21, %zmm0
	vmovups	%zmm0, 64(%r8,%rax,4)
	jmp	.LBB6_112
.LBB6_101:
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rbp), %zmm9
	vmulps	(%rsi){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm8, %zmm5, %zmm9
	vmaxps	%zmm9, %zmm7, %zmm5
	vmovups	%zmm5, (%rax)
	vmovups	64(%rbp), %zmm5
	vmulps	(%rsi){1to16}, %zmm5, %zmm5
	vcvtdq2ps	%zmm3, %zmm3
	vfmadd213ps	%zmm6, %zmm3, %zmm5
	vmaxps	%zmm5, %zmm7, %zmm3
	vmovups	%zmm3, 64(%rax)
	vcvtdq2ps	%zmm4, %zmm3
	vmovups	(%rbp), %zmm4
	vmulps	(%rsi,%rdx){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm8, %zmm3, %zmm4
	vmaxps	%zmm4, %zmm7, %zmm3
	vmovups	%zmm3, (%rax,%rcx,4)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rbp), %zmm3
	vmulps	(%rsi,%rdx){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm6, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm7, %zmm2
	vmovups	%zmm2, 64(%rax,%rcx,4)
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rbp), %zmm2
	vmulps	(%rsi,%rdx,2){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm8, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm7, %zmm1
	vmovups	%zmm1, (%rax,%rcx,8)
	vmovups	64(%rbp), %zmm1
	vmulps	(%rsi,%rdx,2){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm6, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm7, %zmm0
	vmovups	%zmm0, 64(%rax,%rcx,8)
	jmp	.LBB6_112
.LBB6_102:
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rbp), %zmm11
	vmulps	(%rsi){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm10, %zmm7, %zmm11
	vmaxps	%zmm11, %zmm9, %zmm7
	vmovups	%zmm7, (%rcx)
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	64(%rbp), %zmm7
	vmulps	(%rsi){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm8, %zmm5, %zmm7
	vmaxps	%zmm7, %zmm9, %zmm5
	vmovups	%zmm5, 64(%rcx)
	vmovups	(%rbp), %zmm5
	vmulps	(%rsi,%rdx){1to16}, %zmm5, %zmm5
	vcvtdq2ps	%zmm6, %zmm6
	vfmadd213ps	%zmm10, %zmm6, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, (%rcx,%rax,4)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rbp), %zmm5
	vmulps	(%rsi,%rdx){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm8, %zmm4, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm4
	vmovups	%zmm4, 64(%rcx,%rax,4)
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rbp), %zmm4
	vmulps	(%rsi,%rdx,2){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm10, %zmm3, %zmm4
	vmaxps	%zmm4, %zmm9, %zmm3
	vmovups	%zmm3, (%rcx,%rax,8)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rbp), %zmm3
	vmulps	(%rsi,%rdx,2){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm8, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm9, %zmm2
	vmovups	%zmm2, 64(%rcx,%rax,8)
	leaq	(%rax,%rax,2), %rax
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rbp), %zmm2
	vmulps	(%rsi,%rdi){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm10, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm9, %zmm1
	vmovups	%zmm1, (%rcx,%rax,4)
	vmovups	64(%rbp), %zmm1
	vmulps	(%rsi,%rdi){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm8, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm9, %zmm0
	vmovups	%zmm0, 64(%rcx,%rax,4)
	jmp	.LBB6_112
.LBB6_103:
	vcvtdq2ps	%zmm15, %zmm15
	vmovups	(%rbp), %zmm19
	vmulps	(%rsi){1to16}, %zmm19, %zmm19
	vfmadd213ps	%zmm18, %zmm15, %zmm19
	vmaxps	%zmm19, %zmm17, %zmm15
	vmovups	%zmm15, (%r8)
	vmovups	64(%rbp), %zmm15
	vmulps	(%rsi){1to16}, %zmm15, %zmm15
	vcvtdq2ps	%zmm14, %zmm14
	vfmadd213ps	%zmm16, %zmm14, %zmm15
	vmaxps	%zmm15, %zmm17, %zmm14
	vmovups	%zmm14, 64(%r8)
	vcvtdq2ps	%zmm13, %zmm13
	vmovups	(%rbp), %zmm14
	vmulps	(%rsi,%rdx){1to16}, %zmm14, %zmm14
	vfmadd213ps	%zmm18, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm17, %zmm13
	vmovups	%zmm13, (%r8,%r9,4)
	vcvtdq2ps	%zmm12, %zmm12
	vmovups	64(%rbp), %zmm13
	vmulps	(%rsi,%rdx){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm16, %zmm12, %zmm13
	vmaxps	%zmm13, %zmm17, %zmm12
	vmovups	%zmm12, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%rbp), %zmm12
	vmulps	(%rsi,%rdx,2){1to16}, %zmm12, %zmm12
	vfmadd213ps	%zmm18, %zmm11, %zmm12
	vmaxps	%zmm12, %zmm17, %zmm11
	vmovups	%zmm11, (%r8,%r9,8)
	vmovups	64(%rbp), %zmm11
	vmulps	(%rsi,%rdx,2){1to16}, %zmm11, %zmm11
	vcvtdq2ps	%zmm10, %zmm10
	vfmadd213ps	%zmm16, %zmm10, %zmm11
	vmaxps	%zmm11, %zmm17, %zmm10
	vmovups	%zmm10, 64(%r8,%r9,8)
	leaq	(%r9,%r9,2), %rax
	vmovups	(%rbp), %zmm10
	vmulps	(%rsi,%rcx){1to16}, %zmm10, %zmm10
	vcvtdq2ps	%zmm9, %zmm9
	vfmadd213ps	%zmm18, %zmm9, %zmm10
	vmaxps	%zmm10, %zmm17, %zmm9
	vmovups	%zmm9, (%r8,%rax,4)
	vcvtdq2ps	%zmm8, %zmm8
	vmovups	64(%rbp), %zmm9
	vmulps	(%rsi,%rcx){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm16, %zmm8, %zmm9
	vmaxps	%zmm9, %zmm17, %zmm8
	vmovups	%zmm8, 64(%r8,%rax,4)
	movq	%r9, %rcx
	shlq	$4, %rcx
	vmovups	(%rbp), %zmm8
	vmulps	(%rsi,%rdx,4){1to16}, %zmm8, %zmm8
	vcvtdq2ps	%zmm7, %zmm7
	vfmadd213ps	%zmm18, %zmm7, %zmm8
	vmaxps	%zmm8, %zmm17, %zmm7
	vmovups	%zmm7, (%r8,%rcx)
	vcvtdq2ps	%zmm6, %zmm6
	vmovups	64(%rbp), %zmm7
	vmulps	(%rsi,%rdx,4){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm16, %zmm6, %zmm7
	vmaxps	%zmm7, %zmm17, %zmm6
	vmovups	%zmm6, 64(%r8,%rcx)
	leaq	(%r9,%r9,4), %rcx
	leaq	(%rdx,%rdx,4), %r10
	vmovups	(%rbp), %zmm6
	vmulps	(%rsi,%r10){1to16}, %zmm6, %zmm6
	vcvtdq2ps	%zmm5, %zmm5
	vfmadd213ps	%zmm18, %zmm5, %zmm6
	vmaxps	%zmm6, %zmm17, %zmm5
	vmovups	%zmm5, (%r8,%rcx,4)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rbp), %zmm5
	vmulps	(%rsi,%r10){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm16, %zmm4, %zmm5
	vmaxps	%zmm5, %zmm17, %zmm4
	vmovups	%zmm4, 64(%r8,%rcx,4)
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rbp), %zmm4
	vmulps	(%rsi,%rdi){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm18, %zmm3, %zmm4
	vmaxps	%zmm4, %zmm17, %zmm3
	vmovups	%zmm3, (%r8,%rax,8)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rbp), %zmm3
	vmulps	(%rsi,%rdi){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm16, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm17, %zmm2
	vmovups	%zmm2, 64(%r8,%rax,8)
	leaq	(%r9,%r9,8), %rax
	leaq	(%rax,%rax,2), %rax
	addq	%r9, %rax
	leaq	(%rsi,%rdx,8), %rcx
	subq	%rdx, %rcx
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rbp), %zmm2
	vmulps	(%rcx){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm18, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm17, %zmm1
	vmovups	%zmm1, (%r8,%rax)
	vmovups	64(%rbp), %zmm1
	vmulps	(%rcx){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm16, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm17, %zmm0
	vmovups	%zmm0, 64(%r8,%rax)
	jmp	.LBB6_112
.LBB6_104:
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rbp), %zmm5
	vmulps	(%rsi){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm4, %zmm1, %zmm5
	vmaxps	%zmm5, %zmm3, %zmm1
	vmovups	%zmm1, (%rax)
	vmovups	64(%rbp), %zmm1
	vmulps	(%rsi){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm2, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm3, %zmm0
.LBB6_105:
	vmovups	%zmm0, 64(%rax)
	jmp	.LBB6_112
.LBB6_106:
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rbp), %zmm7
	vmulps	(%rsi){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm6, %zmm3, %zmm7
	vmaxps	%zmm7, %zmm5, %zmm3
	vmovups	%zmm3, (%rax)
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	64(%rbp), %zmm3
	vmulps	(%rsi){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm4, %zmm1, %zmm3
	vmaxps	%zmm3, %zmm5, %zmm1
	vmovups	%zmm1, 64(%rax)
	vcvtdq2ps	%zmm2, %zmm1
	vmovups	(%rbp), %zmm2
	vmulps	(%rsi,%rdx){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm6, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm5, %zmm1
	vmovups	%zmm1, (%rax,%rcx,4)
	vmovups	64(%rbp), %zmm1
	vmulps	(%rsi,%rdx){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm4, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm5, %zmm0
	vmovups	%zmm0, 64(%rax,%rcx,4)
	jmp	.LBB6_112
.LBB6_107:
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%rbp), %zmm15
	vmulps	(%rsi){1to16}, %zmm15, %zmm15
	vfmadd213ps	%zmm14, %zmm11, %zmm15
	vmaxps	%zmm15, %zmm13, %zmm11
	vmovups	%zmm11, (%rcx)
	vcvtdq2ps	%zmm10, %zmm10
	vmovups	64(%rbp), %zmm11
	vmulps	(%rsi){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm12, %zmm10, %zmm11
	vmaxps	%zmm11, %zmm13, %zmm10
	vmovups	%zmm10, 64(%rcx)
	vmovups	(%rbp), %zmm10
	vmulps	(%rsi,%rdx){1to16}, %zmm10, %zmm10
	vcvtdq2ps	%zmm9, %zmm9
	vfmadd213ps	%zmm14, %zmm9, %zmm10
	vmaxps	%zmm10, %zmm13, %zmm9
	vmovups	%zmm9, (%rcx,%r8,4)
	vcvtdq2ps	%zmm8, %zmm8
	vmovups	64(%rbp), %zmm9
	vmulps	(%rsi,%rdx){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm12, %zmm8, %zmm9
	vmaxps	%zmm9, %zmm13, %zmm8
	vmovups	%zmm8, 64(%rcx,%r8,4)
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rbp), %zmm8
	vmulps	(%rsi,%rdx,2){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm14, %zmm7, %zmm8
	vmaxps	%zmm8, %zmm13, %zmm7
	vmovups	%zmm7, (%rcx,%r8,8)
	vcvtdq2ps	%zmm6, %zmm6
	vmovups	64(%rbp), %zmm7
	vmulps	(%rsi,%rdx,2){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm12, %zmm6, %zmm7
	vmaxps	%zmm7, %zmm13, %zmm6
	vmovups	%zmm6, 64(%rcx,%r8,8)
	leaq	(%r8,%r8,2), %rax
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rbp), %zmm6
	vmulps	(%rsi,%rdi){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm14, %zmm5, %zmm6
	vmaxps	%zmm6, %zmm13, %zmm5
	vmovups	%zmm5, (%rcx,%rax,4)
	vmovups	64(%rbp), %zmm5
	vmulps	(%rsi,%rdi){1to16}, %zmm5, %zmm5
	vcvtdq2ps	%zmm4, %zmm4
	vfmadd213ps	%zmm12, %zmm4, %zmm5
	vmaxps	%zmm5, %zmm13, %zmm4
	vmovups	%zmm4, 64(%rcx,%rax,4)
	movq	%r8, %rax
	shlq	$4, %rax
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rbp), %zmm4
	vmulps	(%rsi,%rdx,4){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm14, %zmm3, %zmm4
	vmaxps	%zmm4, %zmm13, %zmm3
	vmovups	%zmm3, (%rcx,%rax)
	vmovups	64(%rbp), %zmm3
	vmulps	(%rsi,%rdx,4){1to16}, %zmm3, %zmm3
	vcvtdq2ps	%zmm2, %zmm2
	vfmadd213ps	%zmm12, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm13, %zmm2
	vmovups	%zmm2, 64(%rcx,%rax)
	leaq	(%r8,%r8,4), %rax
	leaq	(%rdx,%rdx,4), %rdx
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rbp), %zmm2
	vmulps	(%rsi,%rdx){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm14, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm13, %zmm1
	vmovups	%zmm1, (%rcx,%rax,4)
	vmovups	64(%rbp), %zmm1
	vmulps	(%rsi,%rdx){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm12, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm13, %zmm0
	vmovups	%zmm0, 64(%rcx,%rax,4)
	jmp	.LBB6_112
.LBB6_108:
	vmovups	(%rbp), %zmm17
	vmulps	(%rsi){1to16}, %zmm17, %zmm17
	vcvtdq2ps	%zmm13, %zmm13
	vfmadd213ps	%zmm16, %zmm13, %zmm17
	vmaxps	%zmm17, %zmm15, %zmm13
	vmovups	%zmm13, (%r8)
	vcvtdq2ps	%zmm12, %zmm12
	vmovups	64(%rbp), %zmm13
	vmulps	(%rsi){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm14, %zmm12, %zmm13
	vmaxps	%zmm13, %zmm15, %zmm12
	vmovups	%zmm12, 64(%r8)
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%rbp), %zmm12
	vmulps	(%rsi,%rdx){1to16}, %zmm12, %zmm12
	vfmadd213ps	%zmm16, %zmm11, %zmm12
	vmaxps	%zmm12, %zmm15, %zmm11
	vmovups	%zmm11, (%r8,%r9,4)
	vcvtdq2ps	%zmm10, %zmm10
	vmovups	64(%rbp), %zmm11
	vmulps	(%rsi,%rdx){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm14, %zmm10, %zmm11
	vmaxps	%zmm11, %zmm15, %zmm10
	vmovups	%zmm10, 64(%r8,%r9,4)
	vmovups	(%rbp), %zmm10
	vmulps	(%rsi,%rdx,2){1to16}, %zmm10, %zmm10
	vcvtdq2ps	%zmm9, %zmm9
	vfmadd213ps	%zmm16, %zmm9, %zmm10
	vmaxps	%zmm10, %zmm15, %zmm9
	vmovups	%zmm9, (%r8,%r9,8)
	vcvtdq2ps	%zmm8, %zmm8
	vmovups	64(%rbp), %zmm9
	vmulps	(%rsi,%rdx,2){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm14, %zmm8, %zmm9
	vmaxps	%zmm9, %zmm15, %zmm8
	vmovups	%zmm8, 64(%r8,%r9,8)
	leaq	(%r9,%r9,2), %rax
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rbp), %zmm8
	vmulps	(%rsi,%rcx){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm16, %zmm7, %zmm8
	vmaxps	%zmm8, %zmm15, %zmm7
	vmovups	%zmm7, (%r8,%rax,4)
	vcvtdq2ps	%zmm6, %zmm6
	vmovups	64(%rbp), %zmm7
	vmulps	(%rsi,%rcx){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm14, %zmm6, %zmm7
	vmaxps	%zmm7, %zmm15, %zmm6
	vmovups	%zmm6, 64(%r8,%rax,4)
	movq	%r9, %rcx
	shlq	$4, %rcx
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rbp), %zmm6
	vmulps	(%rsi,%rdx,4){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm16, %zmm5, %zmm6
	vmaxps	%zmm6, %zmm15, %zmm5
	vmovups	%zmm5, (%r8,%rcx)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rbp), %zmm5
	vmulps	(%rsi,%rdx,4){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm14, %zmm4, %zmm5
	vmaxps	%zmm5, %zmm15, %zmm4
	vmovups	%zmm4, 64(%r8,%rcx)
	leaq	(%r9,%r9,4), %rcx
	leaq	(%rdx,%rdx,4), %rdx
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rbp), %zmm4
	vmulps	(%rsi,%rdx){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm16, %zmm3, %zmm4
	vmaxps	%zmm4, %zmm15, %zmm3
	vmovups	%zmm3, (%r8,%rcx,4)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rbp), %zmm3
	vmulps	(%rsi,%rdx){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm14, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm15, %zmm2
	vmovups	%zmm2, 64(%r8,%rcx,4)
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rbp), %zmm2
	vmulps	(%rsi,%rdi){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm16, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm15, %zmm1
	vmovups	%zmm1, (%r8,%rax,8)
	vmovups	64(%rbp), %zmm1
	vmulps	(%rsi,%rdi){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm14, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm15, %zmm0
	vmovups	%zmm0, 64(%r8,%rax,8)
	jmp	.LBB6_112
.LBB6_109:
	vcvtdq2ps	%zmm21, %zmm21
	vmovups	(%rdi), %zmm25
	vmulps	(%rsi){1to16}, %zmm25, %zmm25
	vfmadd213ps	%zmm24, %zmm21, %zmm25
	vmaxps	%zmm25, %zmm23, %zmm21
	vmovups	%zmm21, (%r8)
	vcvtdq2ps	%zmm20, %zmm20
	vmovups	64(%rdi), %zmm21
	vmulps	(%rsi){1to16}, %zmm21, %zmm21
	vfmadd213ps	%zmm22, %zmm20, %zmm21
	vmaxps	%zmm21, %zmm23, %zmm20
	vmovups	%zmm20, 64(%r8)
	vmovups	(%rdi), %zmm20
	vmulps	(%rsi,%rdx){1to16}, %zmm20, %zmm20
	vcvtdq2ps	%zmm19, %zmm19
	vfmadd213ps	%zmm24, %zmm19, %zmm20
	vmaxps	%zmm20, %zmm23, %zmm19
	vmovups	%zmm19, (%r8,%r9,4)
	vcvtdq2ps	%zmm18, %zmm18
	vmovups	64(%rdi), %zmm19
	vmulps	(%rsi,%rdx){1to16}, %zmm19, %zmm19
	vfmadd213ps	%zmm22, %zmm18, %zmm19
	vmaxps	%zmm19, %zmm23, %zmm18
	vmovups	%zmm18, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm17, %zmm17
	vmovups	(%rdi), %zmm18
	vmulps	(%rsi,%rdx,2){1to16}, %zmm18, %zmm18
	vfmadd213ps	%zmm24, %zmm17, %zmm18
	vmaxps	%zmm18, %zmm23, %zmm17
	vmovups	%zmm17, (%r8,%r9,8)
	vcvtdq2ps	%zmm16, %zmm16
	vmovups	64(%rdi), %zmm17
	vmulps	(%rsi,%rdx,2){1to16}, %zmm17, %zmm17
	vfmadd213ps	%zmm22, %zmm16, %zmm17
	vmaxps	%zmm17, %zmm23, %zmm16
	vmovups	%zmm16, 64(%r8,%r9,8)
	leaq	(%r9,%r9,2), %rbx
	vcvtdq2ps	%zmm15, %zmm15
	vmovups	(%rdi), %zmm16
	vmulps	(%rsi,%r11){1to16}, %zmm16, %zmm16
	vfmadd213ps	%zmm24, %zmm15, %zmm16
	vmaxps	%zmm16, %zmm23, %zmm15
	vmovups	%zmm15, (%r8,%rbx,4)
	vmovups	64(%rdi), %zmm15
	vmulps	(%rsi,%r11){1to16}, %zmm15, %zmm15
	vcvtdq2ps	%zmm14, %zmm14
	vfmadd213ps	%zmm22, %zmm14, %zmm15
	vmaxps	%zmm15, %zmm23, %zmm14
	vmovups	%zmm14, 64(%r8,%rbx,4)
	movq	%r9, %rax
	shlq	$4, %rax
	vcvtdq2ps	%zmm13, %zmm13
	vmovups	(%rdi), %zmm14
	vmulps	(%rsi,%rdx,4){1to16}, %zmm14, %zmm14
	vfmadd213ps	%zmm24, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm23, %zmm13
	vmovups	%zmm13, (%r8,%rax)
	vmovups	64(%rdi), %zmm13
	vmulps	(%rsi,%rdx,4){1to16}, %zmm13, %zmm13
	vcvtdq2ps	%zmm12, %zmm12
	vfmadd213ps	%zmm22, %zmm12, %zmm13
	vmaxps	%zmm13, %zmm23, %zmm12
	vmovups	%zmm12, 64(%r8,%rax)
	leaq	(%r9,%r9,4), %rax
	leaq	(%rdx,%rdx,4), %r10
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%rdi), %zmm12
	vmulps	(%rsi,%r10){1to16}, %zmm12, %zmm12
	vfmadd213ps	%zmm24, %zmm11, %zmm12
	vmaxps	%zmm12, %zmm23, %zmm11
	vmovups	%zmm11, (%r8,%rax,4)
	vmovups	64(%rdi), %zmm11
	vmulps	(%rsi,%r10){1to16}, %zmm11, %zmm11
	vcvtdq2ps	%zmm10, %zmm10
	vfmadd213ps	%zmm22, %zmm10, %zmm11
	vmaxps	%zmm11, %zmm23, %zmm10
	vmovups	%zmm10, 64(%r8,%rax,4)
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rdi), %zmm10
	movq	-16(%rsp), %rcx
	vmulps	(%rsi,%rcx){1to16}, %zmm10, %zmm10
	vfmadd213ps	%zmm24, %zmm9, %zmm10
	vmaxps	%zmm10, %zmm23, %zmm9
	vmovups	%zmm9, (%r8,%rbx,8)
	vcvtdq2ps	%zmm8, %zmm8
	vmovups	64(%rdi), %zmm9
	vmulps	(%rsi,%rcx){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm22, %zmm8, %zmm9
	vmaxps	%zmm9, %zmm23, %zmm8
	vmovups	%zmm8, 64(%r8,%rbx,8)
	leaq	(%r9,%r9,8), %rcx
	leaq	(%rcx,%rcx,2), %r11
	addq	%r9, %r11
	leaq	(%rsi,%rdx,8), %rbx
	subq	%rdx, %rbx
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rdi), %zmm8
	vmulps	(%rbx){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm24, %zmm7, %zmm8
	vmaxps	%zmm8, %zmm23, %zmm7
	vmovups	%zmm7, (%r8,%r11)
	vcvtdq2ps	%zmm6, %zmm6
	vmovups	64(%rdi), %zmm7
	vmulps	(%rbx){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm22, %zmm6, %zmm7
	vmaxps	%zmm7, %zmm23, %zmm6
	vmovups	%zmm6, 64(%r8,%r11)
	shlq	$5, %r9
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rdi), %zmm6
	vmulps	(%rsi,%rdx,8){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm24, %zmm5, %zmm6
	vmaxps	%zmm6, %zmm23, %zmm5
	vmovups	%zmm5, (%r8,%r9)
	vmovups	64(%rdi), %zmm5
	vmulps	(%rsi,%rdx,8){1to16}, %zmm5, %zmm5
	vcvtdq2ps	%zmm4, %zmm4
	vfmadd213ps	%zmm22, %zmm4, %zmm5
	vmaxps	%zmm5, %zmm23, %zmm4
	vmovups	%zmm4, 64(%r8,%r9)
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rdi), %zmm4
	movq	-24(%rsp), %rdx
	vmulps	(%rsi,%rdx){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm24, %zmm3, %zmm4
	vmaxps	%zmm4, %zmm23, %zmm3
	vmovups	%zmm3, (%r8,%rcx,4)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rdi), %zmm3
	vmulps	(%rsi,%rdx){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm22, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm23, %zmm2
	vmovups	%zmm2, 64(%r8,%rcx,4)
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rdi), %zmm2
	vmulps	(%rsi,%r10,2){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm24, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm23, %zmm1
	vmovups	%zmm1, (%r8,%rax,8)
	vmovups	64(%rdi), %zmm1
	vmulps	(%rsi,%r10,2){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm22, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm23, %zmm0
	vmovups	%zmm0, 64(%r8,%rax,8)
	jmp	.LBB6_112
.LBB6_110:
	vcvtdq2ps	%zmm17, %zmm17
	vmovups	(%rbp), %zmm21
	vmulps	(%rsi){1to16}, %zmm21, %zmm21
	vfmadd213ps	%zmm20, %zmm17, %zmm21
	vmaxps	%zmm21, %zmm19, %zmm17
	vmovups	%zmm17, (%r8)
	vcvtdq2ps	%zmm16, %zmm16
	vmovups	64(%rbp), %zmm17
	vmulps	(%rsi){1to16}, %zmm17, %zmm17
	vfmadd213ps	%zmm18, %zmm16, %zmm17
	vmaxps	%zmm17, %zmm19, %zmm16
	vmovups	%zmm16, 64(%r8)
	vmovups	(%rbp), %zmm16
	vmulps	(%rsi,%rdx){1to16}, %zmm16, %zmm16
	vcvtdq2ps	%zmm15, %zmm15
	vfmadd213ps	%zmm20, %zmm15, %zmm16
	vmaxps	%zmm16, %zmm19, %zmm15
	vmovups	%zmm15, (%r8,%r9,4)
	vcvtdq2ps	%zmm14, %zmm14
	vmovups	64(%rbp), %zmm15
	vmulps	(%rsi,%rdx){1to16}, %zmm15, %zmm15
	vfmadd213ps	%zmm18, %zmm14, %zmm15
	vmaxps	%zmm15, %zmm19, %zmm14
	vmovups	%zmm14, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm13, %zmm13
	vmovups	(%rbp), %zmm14
	vmulps	(%rsi,%rdx,2){1to16}, %zmm14, %zmm14
	vfmadd213ps	%zmm20, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm19, %zmm13
	vmovups	%zmm13, (%r8,%r9,8)
	vcvtdq2ps	%zmm12, %zmm12
	vmovups	64(%rbp), %zmm13
	vmulps	(%rsi,%rdx,2){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm18, %zmm12, %zmm13
	vmaxps	%zmm13, %zmm19, %zmm12
	vmovups	%zmm12, 64(%r8,%r9,8)
	leaq	(%r9,%r9,2), %rax
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%rbp), %zmm12
	vmulps	(%rsi,%rcx){1to16}, %zmm12, %zmm12
	vfmadd213ps	%zmm20, %zmm11, %zmm12
	vmaxps	%zmm12, %zmm19, %zmm11
	vmovups	%zmm11, (%r8,%rax,4)
	vmovups	64(%rbp), %zmm11
	vmulps	(%rsi,%rcx){1to16}, %zmm11, %zmm11
	vcvtdq2ps	%zmm10, %zmm10
	vfmadd213ps	%zmm18, %zmm10, %zmm11
	vmaxps	%zmm11, %zmm19, %zmm10
	vmovups	%zmm10, 64(%r8,%rax,4)
	movq	%r9, %rcx
	shlq	$4, %rcx
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rbp), %zmm10
	vmulps	(%rsi,%rdx,4){1to16}, %zmm10, %zmm10
	vfmadd213ps	%zmm20, %zmm9, %zmm10
	vmaxps	%zmm10, %zmm19, %zmm9
	vmovups	%zmm9, (%r8,%rcx)
	vmovups	64(%rbp), %zmm9
	vmulps	(%rsi,%rdx,4){1to16}, %zmm9, %zmm9
	vcvtdq2ps	%zmm8, %zmm8
	vfmadd213ps	%zmm18, %zmm8, %zmm9
	vmaxps	%zmm9, %zmm19, %zmm8
	vmovups	%zmm8, 64(%r8,%rcx)
	leaq	(%r9,%r9,4), %rcx
	leaq	(%rdx,%rdx,4), %r10
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rbp), %zmm8
	vmulps	(%rsi,%r10){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm20, %zmm7, %zmm8
	vmaxps	%zmm8, %zmm19, %zmm7
	vmovups	%zmm7, (%r8,%rcx,4)
	vmovups	64(%rbp), %zmm7
	vmulps	(%rsi,%r10){1to16}, %zmm7, %zmm7
	vcvtdq2ps	%zmm6, %zmm6
	vfmadd213ps	%zmm18, %zmm6, %zmm7
	vmaxps	%zmm7, %zmm19, %zmm6
	vmovups	%zmm6, 64(%r8,%rcx,4)
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rbp), %zmm6
	vmulps	(%rsi,%rdi){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm20, %zmm5, %zmm6
	vmaxps	%zmm6, %zmm19, %zmm5
	vmovups	%zmm5, (%r8,%rax,8)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rbp), %zmm5
	vmulps	(%rsi,%rdi){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm18, %zmm4, %zmm5
	vmaxps	%zmm5, %zmm19, %zmm4
	vmovups	%zmm4, 64(%r8,%rax,8)
	leaq	(%r9,%r9,8), %rax
	leaq	(%rax,%rax,2), %rax
	addq	%r9, %rax
	leaq	(%rsi,%rdx,8), %rcx
	subq	%rdx, %rcx
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rbp), %zmm4
	vmulps	(%rcx){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm20, %zmm3, %zmm4
	vmaxps	%zmm4, %zmm19, %zmm3
	vmovups	%zmm3, (%r8,%rax)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rbp), %zmm3
	vmulps	(%rcx){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm18, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm19, %zmm2
	vmovups	%zmm2, 64(%r8,%rax)
	shlq	$5, %r9
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rbp), %zmm2
	vmulps	(%rsi,%rdx,8){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm20, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm19, %zmm1
	vmovups	%zmm1, (%r8,%r9)
	vmovups	64(%rbp), %zmm1
	vmulps	(%rsi,%rdx,8){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm18, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm19, %zmm0
.LBB6_111:
	vmovups	%zmm0, 64(%r8,%r9)
.LBB6_112:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB6_113:
	vzeroupper
	retq
.Lfunc_end6:
	.size	tile_of, .Lfunc_end6-tile_of
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI6_0:
	.long	.LBB6_2-.LJTI6_0
	.long	.LBB6_23-.LJTI6_0
	.long	.LBB6_14-.LJTI6_0
	.long	.LBB6_17-.LJTI6_0
	.long	.LBB6_8-.LJTI6_0
	.long	.LBB6_26-.LJTI6_0
	.long	.LBB6_29-.LJTI6_0
	.long	.LBB6_20-.LJTI6_0
	.long	.LBB6_35-.LJTI6_0
	.long	.LBB6_11-.LJTI6_0
	.long	.LBB6_32-.LJTI6_0
	.long	.LBB6_5-.LJTI6_0
	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"avx512vnni"
	.size	.L.str, 11
	.hidden	contrast_avx512vnni_int8
	.type	contrast_avx512vnni_int8,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	contrast_avx512vnni_int8
	.p2align	3, 0x0
contrast_avx512vnni_int8:
	.quad	.L.str
	.quad	32
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
	.size	contrast_avx512vnni_int8, 96
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
