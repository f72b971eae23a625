// Made of Sources/CContrastKernels/products_avx512_int8.c by Scripts/make-assembly; not to be edited.

#include "contrast_assembly.h"

#if CONTRAST_ASSEMBLY && defined(__x86_64__)
	.text
	.p2align	4
	.type	panel_bytes,@function
panel_bytes:
	shlq	$5, %rdi
	leaq	32(%rdi), %rax
	andq	$-64, %rax
	addq	$319, %rax
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
	subq	$8832, %rsp
	movq	%r8, %r14
	movq	%rcx, %r12
	movq	%rdx, %r15
	movq	%rsi, 32(%rsp)
	movq	%rdi, 24(%rsp)
	movq	%rcx, %rdi
	shlq	$5, %rdi
	addq	$32, %rdi
	andq	$-64, %rdi
	addq	$319, %rdi
	andq	$-64, %rdi
	cmpq	$64, %rdi
	movl	$64, %edx
	cmovbq	%rdi, %rdx
	cmpq	$32, %r15
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
	vmovdqa64	.LCPI1_1(%rip), %zmm0
	vpbroadcastd	.LCPI1_0(%rip), %zmm1
	vmovss	.LCPI1_2(%rip), %xmm2
	vmovss	.LCPI1_3(%rip), %xmm3
	vmovaps	.LCPI1_4(%rip), %xmm4
	vmovaps	.LCPI1_5(%rip), %xmm5
	movq	24(%rsp), %rdx
	xorl	%esi, %esi
	movq	24(%rsp), %r10
	jmp	.LBB1_2
	.p2align	4
.LBB1_18:
	vmovlps	%xmm6, 320(%rsp,%rsi,8)
	vmovss	%xmm6, (%r14,%rsi,4)
	movl	$0, 128(%r14,%rsi,4)
	incq	%rsi
	addq	%rax, %rdx
	cmpq	%r15, %rsi
	je	.LBB1_4
.LBB1_2:
	vpxor	%xmm6, %xmm6, %xmm6
	cmpq	$16, %r12
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
	cmpq	%r12, %rcx
	movq	%rdi, %rcx
	jbe	.LBB1_12
.LBB1_13:
	movq	%r12, %rcx
	subq	%rdi, %rcx
	jbe	.LBB1_15
	movq	%rsi, %r8
	imulq	32(%rsp), %r8
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
	testq	%r12, %r12
	je	.LBB1_50
	addq	$256, %r14
	movq	%r15, %r11
	andq	$-32, %r11
	movq	%r15, %rbx
	andq	$-8, %rbx
	movq	32(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, 168(%rsp)
	xorl	%ecx, %ecx
	vbroadcastss	.LCPI1_6(%rip), %zmm3
	movq	24(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	%r12, %rax
	xorl	%edx, %edx
	movq	%r12, 96(%rsp)
	movq	%r11, 88(%rsp)
	movq	%rbx, 80(%rsp)
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
	addq	$8192, %r14
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
	addq	$584, %rax
	movq	%rax, 152(%rsp)
	movl	%r13d, %eax
	andl	$3, %eax
	movq	%rax, 72(%rsp)
	movq	48(%rsp), %r14
	leaq	584(%rsp), %r12
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
	addq	$584, %rdi
	vmovsd	320(%rsp,%rbx,8), %xmm0
	vmovshdup	%xmm0, %xmm0
	vpxor	%xmm1, %xmm1, %xmm1
	vucomiss	%xmm1, %xmm0
	jne	.LBB1_9
	jp	.LBB1_9
	xorl	%esi, %esi
	movq	%r13, %rdx
	movq	%rbx, 184(%rsp)
	movq	%r15, %rbx
	movq	%r13, %r15
	movq	%r9, %r13
	vzeroupper
	callq	memset@PLT
	movq	%r13, %r9
	movq	%r15, %r13
	movq	%rbx, %r15
	movq	184(%rsp), %rbx
	vbroadcastss	.LCPI1_6(%rip), %zmm3
	jmp	.LBB1_30
	.p2align	4
.LBB1_9:
	cmpq	$16, 144(%rsp)
	jae	.LBB1_20
	xorl	%eax, %eax
	jmp	.LBB1_22
.LBB1_20:
	vbroadcastss	%xmm0, %zmm1
	xorl	%ecx, %ecx
	.p2align	4
.LBB1_21:
	vmulps	(%r14,%rcx,4), %zmm1, %zmm2
	vaddps	%zmm3, %zmm2, %zmm2
	vpmovdb	%zmm2, (%r12,%rcx)
	leaq	16(%rcx), %rax
	addq	$32, %rcx
	cmpq	%r13, %rcx
	movq	%rax, %rcx
	jbe	.LBB1_21
.LBB1_22:
	movq	%r13, %rcx
	subq	%rax, %rcx
	jbe	.LBB1_30
	movq	%rbx, %rdx
	imulq	32(%rsp), %rdx
	movq	136(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %rdx
	movl	$-1, %esi
	shll	%cl, %esi
	notl	%esi
	kmovd	%esi, %k1
	vmovups	(%rdx,%rax,4), %zmm1 {%k1} {z}
	vbroadcastss	%xmm0, %zmm0
	vmulps	%zmm1, %zmm0, %zmm0
	vaddps	%zmm3, %zmm0, %zmm0
	movq	%rax, %rdx
	subq	128(%rsp), %rdx
	cmpq	$-4, %rdx
	jbe	.LBB1_25
	movq	%rax, %rdx
	xorl	%esi, %esi
	jmp	.LBB1_27
.LBB1_25:
	subq	72(%rsp), %rcx
	movq	%rax, %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB1_26:
	movl	%esi, %r8d
	andl	$15, %r8d
	vmovaps	%zmm0, 192(%rsp)
	movzbl	192(%rsp,%r8,4), %r8d
	movb	%r8b, (%r12,%rdx)
	leal	1(%rsi), %r8d
	andl	$15, %r8d
	movzbl	192(%rsp,%r8,4), %r8d
	movb	%r8b, 1(%r12,%rdx)
	leal	2(%rsi), %r8d
	andl	$15, %r8d
	movzbl	192(%rsp,%r8,4), %r8d
	movb	%r8b, 2(%r12,%rdx)
	leal	3(%rsi), %r8d
	andl	$15, %r8d
	movzbl	192(%rsp,%r8,4), %r8d
	movb	%r8b, 3(%r12,%rdx)
	addq	$4, %rsi
	addq	$4, %rdx
	cmpq	%rcx, %rsi
	jne	.LBB1_26
.LBB1_27:
	cmpq	$0, 72(%rsp)
	je	.LBB1_30
	orq	$1, %rax
	movq	40(%rsp), %rcx
	.p2align	4
.LBB1_29:
	vmovaps	%zmm0, 256(%rsp)
	movl	%esi, %r8d
	andl	$15, %r8d
	movzbl	256(%rsp,%r8,4), %r8d
	movb	%r8b, (%rdi,%rdx)
	leaq	(%rax,%rsi), %rdx
	incq	%rsi
	decq	%rcx
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
	vbroadcastss	.LCPI1_6(%rip), %zmm3
	jmp	.LBB1_32
	.p2align	4
.LBB1_33:
	leaq	584(%rsp), %rax
	leaq	1608(%rsp), %rcx
	movq	120(%rsp), %r14
	movq	%r14, %rdx
	leaq	8520(%rsp), %rsi
	xorl	%edi, %edi
	movq	96(%rsp), %r12
	movq	88(%rsp), %r11
	movq	80(%rsp), %rbx
	movq	104(%rsp), %r13
	jmp	.LBB1_34
	.p2align	4
.LBB1_48:
	incq	%rdi
	addq	$2, %rsi
	addq	$64, %rdx
	addq	$2, %rcx
	addq	$2, %rax
	cmpq	%r13, %rdi
	je	.LBB1_49
.LBB1_34:
	testq	%r15, %r15
	je	.LBB1_48
	cmpq	$7, %r15
	ja	.LBB1_39
	xorl	%r9d, %r9d
	jmp	.LBB1_37
	.p2align	4
.LBB1_39:
	cmpq	$32, %r15
	jae	.LBB1_41
	xorl	%r8d, %r8d
	jmp	.LBB1_45
.LBB1_41:
	movq	%rsi, %r8
	xorl	%r9d, %r9d
	.p2align	4
.LBB1_42:
	movzwl	-1792(%r8), %r10d
	vmovd	%r10d, %xmm0
	vpinsrw	$1, -1536(%r8), %xmm0, %xmm0
	vpinsrw	$2, -1280(%r8), %xmm0, %xmm0
	vpinsrw	$3, -1024(%r8), %xmm0, %xmm0
	vpinsrw	$4, -768(%r8), %xmm0, %xmm0
	vpinsrw	$5, -512(%r8), %xmm0, %xmm0
	vpinsrw	$6, -256(%r8), %xmm0, %xmm0
	vpinsrw	$7, (%r8), %xmm0, %xmm0
	movzwl	-3840(%r8), %r10d
	vmovd	%r10d, %xmm1
	vpinsrw	$1, -3584(%r8), %xmm1, %xmm1
	vpinsrw	$2, -3328(%r8), %xmm1, %xmm1
	vpinsrw	$3, -3072(%r8), %xmm1, %xmm1
	vpinsrw	$4, -2816(%r8), %xmm1, %xmm1
	vpinsrw	$5, -2560(%r8), %xmm1, %xmm1
	vpinsrw	$6, -2304(%r8), %xmm1, %xmm1
	vpinsrw	$7, -2048(%r8), %xmm1, %xmm1
	vinserti128	$1, %xmm0, %ymm1, %ymm0
	movzwl	-5888(%r8), %r10d
	vmovd	%r10d, %xmm1
	vpinsrw	$1, -5632(%r8), %xmm1, %xmm1
	vpinsrw	$2, -5376(%r8), %xmm1, %xmm1
	vpinsrw	$3, -5120(%r8), %xmm1, %xmm1
	vpinsrw	$4, -4864(%r8), %xmm1, %xmm1
	vpinsrw	$5, -4608(%r8), %xmm1, %xmm1
	vpinsrw	$6, -4352(%r8), %xmm1, %xmm1
	vpinsrw	$7, -4096(%r8), %xmm1, %xmm1
	movzwl	-7936(%r8), %r10d
	vmovd	%r10d, %xmm2
	vpinsrw	$1, -7680(%r8), %xmm2, %xmm2
	vpinsrw	$2, -7424(%r8), %xmm2, %xmm2
	vpinsrw	$3, -7168(%r8), %xmm2, %xmm2
	vpinsrw	$4, -6912(%r8), %xmm2, %xmm2
	vpinsrw	$5, -6656(%r8), %xmm2, %xmm2
	vpinsrw	$6, -6400(%r8), %xmm2, %xmm2
	vpinsrw	$7, -6144(%r8), %xmm2, %xmm2
	vinserti128	$1, %xmm1, %ymm2, %ymm1
	vinserti64x4	$1, %ymm0, %zmm1, %zmm0
	vmovdqu64	%zmm0, (%rdx,%r9,2)
	addq	$32, %r9
	addq	$8192, %r8
	cmpq	%r9, %r11
	jne	.LBB1_42
	cmpq	%r11, %r15
	je	.LBB1_48
	movq	%r11, %r9
	movq	%r11, %r8
	testb	$24, %r15b
	je	.LBB1_37
.LBB1_45:
	movq	%r8, %r9
	shlq	$8, %r9
	addq	%rcx, %r9
	.p2align	4
.LBB1_46:
	movzwl	-1024(%r9), %r10d
	vmovd	%r10d, %xmm0
	vpinsrw	$1, -768(%r9), %xmm0, %xmm0
	vpinsrw	$2, -512(%r9), %xmm0, %xmm0
	vpinsrw	$3, -256(%r9), %xmm0, %xmm0
	vpinsrw	$4, (%r9), %xmm0, %xmm0
	vpinsrw	$5, 256(%r9), %xmm0, %xmm0
	vpinsrw	$6, 512(%r9), %xmm0, %xmm0
	vpinsrw	$7, 768(%r9), %xmm0, %xmm0
	vmovdqu	%xmm0, (%rdx,%r8,2)
	addq	$8, %r8
	addq	$2048, %r9
	cmpq	%r8, %rbx
	jne	.LBB1_46
	movq	%rbx, %r9
	cmpq	%rbx, %r15
	je	.LBB1_48
.LBB1_37:
	movq	%r9, %r8
	shlq	$8, %r8
	addq	%rax, %r8
	.p2align	4
.LBB1_38:
	movzwl	(%r8), %r10d
	movw	%r10w, (%rdx,%r9,2)
	incq	%r9
	addq	$256, %r8
	cmpq	%r9, %r15
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
	movq	%r8, 64(%rsp)
	movq	%rsi, 56(%rsp)
	movq	%rdi, 48(%rsp)
	movq	%rdx, 120(%rsp)
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
	movq	%rcx, 112(%rsp)
	addq	%rcx, %rcx
	movq	%rax, 72(%rsp)
	subq	%rax, %rcx
	movq	%rcx, 88(%rsp)
	movq	64(%rsp), %rax
	leaq	(%rax,%r14,2), %rcx
	addq	$64, %rcx
	movq	%rcx, 80(%rsp)
	movl	%r14d, %ecx
	andl	$3, %ecx
	movq	%rcx, 32(%rsp)
	movq	56(%rsp), %rcx
	leaq	(,%rcx,4), %rcx
	movq	%rcx, 104(%rsp)
	leaq	64(%rax), %rbx
	leaq	70(%rax), %r12
	vpbroadcastd	.LCPI3_0(%rip), %zmm3
	vbroadcastss	.LCPI3_6(%rip), %zmm4
	movq	48(%rsp), %r13
	xorl	%r15d, %r15d
	movq	%r9, 40(%rsp)
	jmp	.LBB3_2
	.p2align	4
.LBB3_29:
	incq	%r15
	addq	104(%rsp), %r13
	addq	%r9, %rbx
	addq	%r9, %r12
	cmpq	120(%rsp), %r15
	je	.LBB3_30
.LBB3_2:
	vpxor	%xmm0, %xmm0, %xmm0
	cmpq	$16, %r14
	jae	.LBB3_4
	xorl	%eax, %eax
	jmp	.LBB3_6
	.p2align	4
.LBB3_4:
	xorl	%ecx, %ecx
	.p2align	4
.LBB3_5:
	vpandd	(%r13,%rcx,4), %zmm3, %zmm1
	vpmaxsd	%zmm1, %zmm0, %zmm0
	leaq	16(%rcx), %rax
	addq	$32, %rcx
	cmpq	%r14, %rcx
	movq	%rax, %rcx
	jbe	.LBB3_5
.LBB3_6:
	movq	%r15, %rcx
	imulq	56(%rsp), %rcx
	movq	48(%rsp), %rdx
	leaq	(%rdx,%rcx,4), %rdx
	movq	%r14, %rcx
	subq	%rax, %rcx
	jbe	.LBB3_8
	movl	$-1, %esi
	shll	%cl, %esi
	notl	%esi
	kmovd	%esi, %k1
	vmovups	(%rdx,%rax,4), %zmm1 {%k1} {z}
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
	vmovd	%xmm0, %eax
	vmovss	.LCPI3_2(%rip), %xmm0
	cmpl	$2139095039, %eax
	jg	.LBB3_11
	testl	%eax, %eax
	movl	$0, %ecx
	cmovlel	%ecx, %eax
	vmovd	%eax, %xmm1
	vmovss	.LCPI3_3(%rip), %xmm0
	vucomiss	%xmm1, %xmm0
	vxorps	%xmm0, %xmm0, %xmm0
	ja	.LBB3_11
	vblendps	$14, .LCPI3_4(%rip), %xmm1, %xmm0
	vmovaps	.LCPI3_5(%rip), %xmm2
	vinsertps	$16, %xmm1, %xmm2, %xmm1
	vdivps	%xmm1, %xmm0, %xmm0
.LBB3_11:
	movq	%r9, %r11
	imulq	%r15, %r11
	movq	64(%rsp), %rax
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
	movq	72(%rsp), %rdx
	movq	%r15, 96(%rsp)
	movq	%r11, %r15
	vzeroupper
	callq	memset@PLT
	movq	%r15, %r11
	movq	96(%rsp), %r15
	vbroadcastss	.LCPI3_6(%rip), %zmm4
	vbroadcastss	.LCPI3_0(%rip), %zmm3
	movq	40(%rsp), %r9
	jmp	.LBB3_27
	.p2align	4
.LBB3_12:
	cmpq	$16, %r14
	jae	.LBB3_16
	xorl	%eax, %eax
	jmp	.LBB3_18
.LBB3_16:
	vbroadcastss	%xmm0, %zmm1
	xorl	%ecx, %ecx
	.p2align	4
.LBB3_17:
	vmulps	(%r13,%rcx,4), %zmm1, %zmm2
	vaddps	%zmm4, %zmm2, %zmm2
	vpmovdw	%zmm2, (%rbx,%rcx,2)
	leaq	16(%rcx), %rax
	addq	$32, %rcx
	cmpq	%r14, %rcx
	movq	%rax, %rcx
	jbe	.LBB3_17
.LBB3_18:
	movq	%rax, %rsi
	subq	%r14, %rsi
	jae	.LBB3_27
	movq	%r14, %rcx
	subq	%rax, %rcx
	movl	$-1, %r8d
	shll	%cl, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rdx,%rax,4), %zmm1 {%k1} {z}
	vbroadcastss	%xmm0, %zmm0
	vmulps	%zmm1, %zmm0, %zmm0
	vaddps	%zmm4, %zmm0, %zmm0
	cmpq	$-4, %rsi
	jbe	.LBB3_21
	movq	%rax, %rcx
	xorl	%edx, %edx
	cmpq	$0, 32(%rsp)
	jne	.LBB3_25
	jmp	.LBB3_27
.LBB3_21:
	subq	32(%rsp), %rcx
	leaq	(%r12,%rax,2), %rsi
	xorl	%edx, %edx
	.p2align	4
.LBB3_22:
	movl	%edx, %r8d
	andl	$15, %r8d
	vmovaps	%zmm0, 128(%rsp)
	movl	128(%rsp,%r8,4), %r8d
	movw	%r8w, -6(%rsi,%rdx,2)
	leal	1(%rdx), %r8d
	andl	$15, %r8d
	movl	128(%rsp,%r8,4), %r8d
	movw	%r8w, -4(%rsi,%rdx,2)
	leal	2(%rdx), %r8d
	andl	$15, %r8d
	movl	128(%rsp,%r8,4), %r8d
	movw	%r8w, -2(%rsi,%rdx,2)
	leal	3(%rdx), %r8d
	andl	$15, %r8d
	movl	128(%rsp,%r8,4), %r8d
	movw	%r8w, (%rsi,%rdx,2)
	addq	$4, %rdx
	cmpq	%rcx, %rdx
	jne	.LBB3_22
	movq	%rdx, %rcx
	addq	%rax, %rcx
	cmpq	$0, 32(%rsp)
	je	.LBB3_27
.LBB3_25:
	orq	$1, %rax
	movq	32(%rsp), %rsi
	.p2align	4
.LBB3_26:
	vmovaps	%zmm0, 192(%rsp)
	movl	%edx, %r8d
	andl	$15, %r8d
	movl	192(%rsp,%r8,4), %r8d
	movw	%r8w, (%rdi,%rcx,2)
	leaq	(%rax,%rdx), %rcx
	incq	%rdx
	decq	%rsi
	jne	.LBB3_26
	.p2align	4
.LBB3_27:
	cmpq	112(%rsp), %r14
	jae	.LBB3_29
	addq	80(%rsp), %r11
	movq	%r11, %rdi
	xorl	%esi, %esi
	movq	88(%rsp), %rdx
	vzeroupper
	callq	memset@PLT
	vbroadcastss	.LCPI3_6(%rip), %zmm4
	vbroadcastss	.LCPI3_0(%rip), %zmm3
	movq	40(%rsp), %r9
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
	vmovdqa64	.LCPI4_2(%rip), %zmm20
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
	vpcmpgtd	%zmm20, %zmm4, %k1
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
	movq	%r8, %rdx
	subq	%rbx, %rdx
	cmpq	%r12, %rdx
	cmovaeq	%r12, %rdx
	movq	40(%rsp), %rax
	movq	%rax, %rcx
	subq	%rbx, %rcx
	cmpq	%rdx, %rcx
	cmovaeq	%rdx, %rcx
	cmpq	%rbx, %rax
	movl	$0, %eax
	cmovbeq	%rax, %rcx
	cmpq	%r14, %r12
	movq	%r14, %rdi
	cmovbq	%r12, %rdi
	movq	%r12, %rsi
	imulq	%r15, %rsi
	movq	%r8, %rax
	subq	%rsi, %rax
	cmpq	%rax, %r12
	cmovbq	%r12, %rax
	vmovss	112(%rsp,%r15,4), %xmm0
	movl	$16, %esi
	movl	$0, %r8d
	vxorps	%xmm6, %xmm6, %xmm6
	cmpq	$16, %rcx
	jb	.LBB4_29
	leaq	2(,%rdi,2), %rsi
	andq	$-4, %rsi
	addq	$63, %rsi
	andq	$-64, %rsi
	addq	$64, %rsi
	imulq	%r10, %rsi
	addq	%r13, %rsi
	vxorps	.LCPI4_16(%rip){1to4}, %xmm0, %xmm1
	vbroadcastss	%xmm1, %zmm1
	xorl	%r8d, %r8d
	.p2align	4
.LBB4_27:
	movq	%r8, %rdi
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
	vfmadd213ps	%zmm13, %zmm4, %zmm2
	vaddps	%zmm11, %zmm2, %zmm3
	vpmovdw	%zmm2, (%rsi,%r8,2)
	vaddps	%zmm3, %zmm6, %zmm6
	addq	$16, %r8
	addq	$32, %rdi
	cmpq	%rcx, %rdi
	jbe	.LBB4_27
	leaq	16(%r8), %rsi
.LBB4_29:
	movq	%r11, %rdi
	imulq	%r15, %rdi
	movq	648(%rsp), %r9
	addq	%rdi, %r9
	leaq	2(,%rdx,2), %r12
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
	vpcmpgtd	%zmm20, %zmm1, %k1
	vmovaps	%zmm13, %zmm1
	vfmadd231ps	%zmm0, %zmm2, %zmm1 {%k1}
	vpmovdw	%zmm1, 64(%r12,%r8,2)
	vaddps	%zmm11, %zmm1, %zmm0
	vaddps	%zmm0, %zmm6, %zmm6
	jmp	.LBB4_32
	.p2align	4
.LBB4_30:
	movq	%r8, %rsi
.LBB4_32:
	vbroadcastss	176(%rsp,%r15,4), %zmm0
	cmpq	%rdx, %rsi
	jae	.LBB4_34
	addq	24(%rsp), %rdi
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
	vmovups	%zmm5, 496(%rsp)
	vmovups	%zmm6, 432(%rsp)
	vmovups	%zmm0, 368(%rsp)
	vzeroupper
	callq	memset@PLT
	vmovups	368(%rsp), %zmm0
	vmovups	432(%rsp), %zmm6
	vmovups	496(%rsp), %zmm5
	movq	(%rsp), %r10
	vmovdqa64	.LCPI4_2(%rip), %zmm20
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
	addq	$32, %rax
	andq	$-64, %rax
	addq	$319, %rax
	andq	$-64, %rax
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
	cmpq	$128, 312(%rsp)
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
	ja	.LBB6_112
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
	vmovdqu64	128(%rcx), %zmm1
	vmovdqu64	192(%rcx), %zmm0
	leaq	256(%rcx), %rdi
	leaq	64(%rsi), %rdx
	cmpq	$2, %r8
	jb	.LBB6_5
	movq	8(%r9), %r10
	movq	(%r9), %r9
	.p2align	4
.LBB6_4:
	prefetcht1	(%r9)
	vpmovsxbw	(%rdi), %zmm2
	prefetcht0	4096(%rdi)
	vpmovsxbw	32(%rdi), %zmm3
	prefetcht0	4128(%rdi)
	vpbroadcastd	(%rdx), %zmm4
	vpmaddwd	%zmm2, %zmm4, %zmm2
	vpaddd	%zmm1, %zmm2, %zmm1
	vpmaddwd	%zmm3, %zmm4, %zmm2
	vpmovsxbw	64(%rdi), %zmm3
	vpaddd	%zmm0, %zmm2, %zmm0
	prefetcht0	4160(%rdi)
	vpmovsxbw	96(%rdi), %zmm2
	prefetcht0	4192(%rdi)
	vpbroadcastd	4(%rdx), %zmm4
	vpmaddwd	%zmm3, %zmm4, %zmm3
	vpaddd	%zmm1, %zmm3, %zmm1
	vpmaddwd	%zmm2, %zmm4, %zmm2
	vpaddd	%zmm0, %zmm2, %zmm0
	addq	%r10, %r9
	subq	$-128, %rdi
	addq	$8, %rdx
	addq	$-2, %r8
	cmpq	$1, %r8
	ja	.LBB6_4
.LBB6_5:
	testq	%r8, %r8
	je	.LBB6_7
	vpmovsxbw	(%rdi), %zmm2
	prefetcht0	4096(%rdi)
	vpmovsxbw	32(%rdi), %zmm3
	prefetcht0	4128(%rdi)
	vpbroadcastd	(%rdx), %zmm4
	vpmaddwd	%zmm2, %zmm4, %zmm2
	vpaddd	%zmm1, %zmm2, %zmm1
	vpmaddwd	%zmm3, %zmm4, %zmm2
	vpaddd	%zmm0, %zmm2, %zmm0
.LBB6_7:
	movq	(%rax), %rdx
	movq	16(%rax), %r8
	movq	24(%rax), %rdi
	vmovups	(%r8), %zmm4
	vmovups	64(%r8), %zmm2
	cmpl	$0, 40(%rax)
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI6_0(%rip), %xmm3 {%k1} {z}
	vbroadcastss	%xmm3, %zmm3
	testq	%rdi, %rdi
	je	.LBB6_103
	vmovups	(%rcx), %zmm5
	vmulps	(%rsi){1to16}, %zmm5, %zmm5
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm4, %zmm1, %zmm5
	vaddps	(%rdi), %zmm5, %zmm1
	vmaxps	%zmm1, %zmm3, %zmm1
	vmovups	%zmm1, (%rdx)
	vcvtdq2ps	%zmm0, %zmm0
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi){1to16}, %zmm1, %zmm1
	vfmadd213ps	%zmm2, %zmm0, %zmm1
	vaddps	64(%rdi), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm3, %zmm0
	jmp	.LBB6_104
.LBB6_9:
	vmovdqu64	128(%rcx), %zmm1
	vmovdqu64	192(%rcx), %zmm0
	leaq	64(%rsi), %r12
	leaq	(%rdx,%rdx,2), %r11
	leaq	(%rsi,%r11), %r15
	addq	$64, %r15
	leaq	(%rdx,%rdx), %rdi
	leaq	(%rdi,%rdi,2), %r10
	leaq	64(%rsi,%r10), %r14
	leaq	(%rdx,%rdx,8), %rdi
	movq	%rdi, -8(%rsp)
	leaq	(%rsi,%rdi), %rbx
	addq	$64, %rbx
	leaq	256(%rcx), %r13
	cmpq	$2, %r8
	jb	.LBB6_42
	movq	8(%r9), %rbp
	movq	(%r9), %r9
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
	vmovdqa64	%zmm0, %zmm22
	vmovdqa64	%zmm1, %zmm24
	vmovdqa64	%zmm0, %zmm25
	vmovdqa64	%zmm1, %zmm26
	.p2align	4
.LBB6_11:
	prefetcht1	(%r9)
	vpmovsxbw	(%r13), %zmm20
	prefetcht0	4096(%r13)
	vpmovsxbw	32(%r13), %zmm21
	prefetcht0	4128(%r13)
	vpbroadcastd	(%r12), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm26, %zmm27, %zmm26
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm25, %zmm23, %zmm23
	vpbroadcastd	(%r12,%rdx), %zmm25
	vpmaddwd	%zmm20, %zmm25, %zmm27
	vpaddd	%zmm24, %zmm27, %zmm24
	vpmaddwd	%zmm21, %zmm25, %zmm25
	vpaddd	%zmm22, %zmm25, %zmm22
	vpbroadcastd	(%r12,%rdx,2), %zmm25
	vpmaddwd	%zmm20, %zmm25, %zmm27
	vpaddd	%zmm19, %zmm27, %zmm19
	vpmaddwd	%zmm21, %zmm25, %zmm25
	vpaddd	%zmm18, %zmm25, %zmm18
	vpbroadcastd	(%r15), %zmm25
	vpmaddwd	%zmm20, %zmm25, %zmm27
	vpaddd	%zmm17, %zmm27, %zmm17
	vpmaddwd	%zmm21, %zmm25, %zmm25
	vpaddd	%zmm16, %zmm25, %zmm16
	vpbroadcastd	(%r15,%rdx), %zmm25
	vpmaddwd	%zmm20, %zmm25, %zmm27
	vpaddd	%zmm15, %zmm27, %zmm15
	vpmaddwd	%zmm21, %zmm25, %zmm25
	vpaddd	%zmm14, %zmm25, %zmm14
	vpbroadcastd	(%r15,%rdx,2), %zmm25
	vpmaddwd	%zmm20, %zmm25, %zmm27
	vpaddd	%zmm13, %zmm27, %zmm13
	vpmaddwd	%zmm21, %zmm25, %zmm25
	vpaddd	%zmm12, %zmm25, %zmm12
	vpbroadcastd	(%r14), %zmm25
	vpmaddwd	%zmm20, %zmm25, %zmm27
	vpaddd	%zmm11, %zmm27, %zmm11
	vpmaddwd	%zmm21, %zmm25, %zmm25
	vpaddd	%zmm10, %zmm25, %zmm10
	vpbroadcastd	(%r14,%rdx), %zmm25
	vpmaddwd	%zmm20, %zmm25, %zmm27
	vpaddd	%zmm9, %zmm27, %zmm9
	vpmaddwd	%zmm21, %zmm25, %zmm25
	vpaddd	%zmm8, %zmm25, %zmm8
	vpbroadcastd	(%r14,%rdx,2), %zmm25
	vpmaddwd	%zmm20, %zmm25, %zmm27
	vpaddd	%zmm7, %zmm27, %zmm7
	vpmaddwd	%zmm21, %zmm25, %zmm25
	vpaddd	%zmm6, %zmm25, %zmm6
	vpbroadcastd	(%rbx), %zmm25
	vpmaddwd	%zmm20, %zmm25, %zmm27
	vpaddd	%zmm5, %zmm27, %zmm5
	vpmaddwd	%zmm21, %zmm25, %zmm25
	vpaddd	%zmm4, %zmm25, %zmm4
	vpbroadcastd	(%rbx,%rdx), %zmm25
	vpmaddwd	%zmm20, %zmm25, %zmm27
	vpaddd	%zmm3, %zmm27, %zmm3
	vpmaddwd	%zmm21, %zmm25, %zmm25
	vpaddd	%zmm2, %zmm25, %zmm2
	vpbroadcastd	(%rbx,%rdx,2), %zmm25
	vpmaddwd	%zmm20, %zmm25, %zmm20
	vpaddd	%zmm1, %zmm20, %zmm1
	vpmaddwd	%zmm21, %zmm25, %zmm20
	vpaddd	%zmm0, %zmm20, %zmm0
	vpmovsxbw	64(%r13), %zmm20
	prefetcht0	4160(%r13)
	vpmovsxbw	96(%r13), %zmm21
	prefetcht0	4192(%r13)
	vpbroadcastd	4(%r12), %zmm25
	vpmaddwd	%zmm20, %zmm25, %zmm27
	vpaddd	%zmm26, %zmm27, %zmm26
	vpmaddwd	%zmm21, %zmm25, %zmm25
	vpaddd	%zmm23, %zmm25, %zmm25
	vpbroadcastd	4(%r12,%rdx), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm24, %zmm27, %zmm24
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm22, %zmm23, %zmm22
	vpbroadcastd	4(%r12,%rdx,2), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm19, %zmm27, %zmm19
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm18, %zmm23, %zmm18
	vpbroadcastd	4(%r15), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm17, %zmm27, %zmm17
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm16, %zmm23, %zmm16
	vpbroadcastd	4(%r15,%rdx), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm15, %zmm27, %zmm15
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm14, %zmm23, %zmm14
	vpbroadcastd	4(%r15,%rdx,2), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm13, %zmm27, %zmm13
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm12, %zmm23, %zmm12
	vpbroadcastd	4(%r14), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm11, %zmm27, %zmm11
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm10, %zmm23, %zmm10
	vpbroadcastd	4(%r14,%rdx), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm9, %zmm27, %zmm9
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm8, %zmm23, %zmm8
	vpbroadcastd	4(%r14,%rdx,2), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm7, %zmm27, %zmm7
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm6, %zmm23, %zmm6
	vpbroadcastd	4(%rbx), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm5, %zmm27, %zmm5
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm4, %zmm23, %zmm4
	vpbroadcastd	4(%rbx,%rdx), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm3, %zmm27, %zmm3
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm2, %zmm23, %zmm2
	vpbroadcastd	4(%rbx,%rdx,2), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm20
	vpaddd	%zmm1, %zmm20, %zmm1
	vpmaddwd	%zmm21, %zmm23, %zmm20
	vpaddd	%zmm0, %zmm20, %zmm0
	addq	$8, %r12
	addq	$8, %r15
	addq	$8, %r14
	addq	$8, %rbx
	addq	%rbp, %r9
	subq	$-128, %r13
	addq	$-2, %r8
	cmpq	$1, %r8
	ja	.LBB6_11
	jmp	.LBB6_43
.LBB6_12:
	vmovdqu64	128(%rcx), %zmm9
	vmovdqu64	192(%rcx), %zmm7
	leaq	64(%rsi), %r11
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi), %r10
	addq	$64, %r10
	leaq	256(%rcx), %rbx
	cmpq	$2, %r8
	jb	.LBB6_47
	movq	8(%r9), %r14
	movq	(%r9), %r9
	vmovdqa64	%zmm9, %zmm8
	vmovdqa64	%zmm7, %zmm6
	vmovdqa64	%zmm9, %zmm5
	vmovdqa64	%zmm7, %zmm4
	vmovdqa64	%zmm9, %zmm3
	vmovdqa64	%zmm7, %zmm2
	vmovdqa64	%zmm9, %zmm1
	vmovdqa64	%zmm7, %zmm0
	.p2align	4
.LBB6_14:
	prefetcht1	(%r9)
	vpmovsxbw	(%rbx), %zmm10
	prefetcht0	4096(%rbx)
	vpmovsxbw	32(%rbx), %zmm11
	prefetcht0	4128(%rbx)
	vpbroadcastd	(%r11), %zmm12
	vpmaddwd	%zmm10, %zmm12, %zmm13
	vpaddd	%zmm9, %zmm13, %zmm9
	vpmaddwd	%zmm11, %zmm12, %zmm12
	vpaddd	%zmm7, %zmm12, %zmm7
	vpbroadcastd	(%r11,%rdx), %zmm12
	vpmaddwd	%zmm10, %zmm12, %zmm13
	vpaddd	%zmm8, %zmm13, %zmm8
	vpmaddwd	%zmm11, %zmm12, %zmm12
	vpaddd	%zmm6, %zmm12, %zmm6
	vpbroadcastd	(%r11,%rdx,2), %zmm12
	vpmaddwd	%zmm10, %zmm12, %zmm13
	vpaddd	%zmm5, %zmm13, %zmm5
	vpmaddwd	%zmm11, %zmm12, %zmm12
	vpaddd	%zmm4, %zmm12, %zmm4
	vpbroadcastd	(%r10), %zmm12
	vpmaddwd	%zmm10, %zmm12, %zmm13
	vpaddd	%zmm3, %zmm13, %zmm3
	vpmaddwd	%zmm11, %zmm12, %zmm12
	vpaddd	%zmm2, %zmm12, %zmm2
	vpbroadcastd	(%r10,%rdx), %zmm12
	vpmaddwd	%zmm10, %zmm12, %zmm10
	vpaddd	%zmm1, %zmm10, %zmm1
	vpmaddwd	%zmm11, %zmm12, %zmm10
	vpaddd	%zmm0, %zmm10, %zmm0
	vpmovsxbw	64(%rbx), %zmm10
	prefetcht0	4160(%rbx)
	vpmovsxbw	96(%rbx), %zmm11
	prefetcht0	4192(%rbx)
	vpbroadcastd	4(%r11), %zmm12
	vpmaddwd	%zmm10, %zmm12, %zmm13
	vpaddd	%zmm9, %zmm13, %zmm9
	vpmaddwd	%zmm11, %zmm12, %zmm12
	vpaddd	%zmm7, %zmm12, %zmm7
	vpbroadcastd	4(%r11,%rdx), %zmm12
	vpmaddwd	%zmm10, %zmm12, %zmm13
	vpaddd	%zmm8, %zmm13, %zmm8
	vpmaddwd	%zmm11, %zmm12, %zmm12
	vpaddd	%zmm6, %zmm12, %zmm6
	vpbroadcastd	4(%r11,%rdx,2), %zmm12
	vpmaddwd	%zmm10, %zmm12, %zmm13
	vpaddd	%zmm5, %zmm13, %zmm5
	vpmaddwd	%zmm11, %zmm12, %zmm12
	vpaddd	%zmm4, %zmm12, %zmm4
	vpbroadcastd	4(%r10), %zmm12
	vpmaddwd	%zmm10, %zmm12, %zmm13
	vpaddd	%zmm3, %zmm13, %zmm3
	vpmaddwd	%zmm11, %zmm12, %zmm12
	vpaddd	%zmm2, %zmm12, %zmm2
	vpbroadcastd	4(%r10,%rdx), %zmm12
	vpmaddwd	%zmm10, %zmm12, %zmm10
	vpaddd	%zmm1, %zmm10, %zmm1
	vpmaddwd	%zmm11, %zmm12, %zmm10
	vpaddd	%zmm0, %zmm10, %zmm0
	addq	$8, %r11
	addq	$8, %r10
	addq	%r14, %r9
	subq	$-128, %rbx
	addq	$-2, %r8
	cmpq	$1, %r8
	ja	.LBB6_14
	jmp	.LBB6_48
.LBB6_15:
	vmovdqu64	128(%rcx), %zmm1
	vmovdqu64	192(%rcx), %zmm0
	leaq	64(%rsi), %r12
	leaq	(%rdx,%rdx,2), %r11
	leaq	(%rsi,%r11), %r15
	addq	$64, %r15
	leaq	(%rdx,%rdx), %rdi
	leaq	(%rdi,%rdi,2), %r10
	leaq	64(%rsi,%r10), %r14
	leaq	(%rdx,%rdx,8), %rdi
	leaq	(%rsi,%rdi), %rbx
	addq	$64, %rbx
	leaq	256(%rcx), %r13
	cmpq	$2, %r8
	jb	.LBB6_52
	movq	8(%r9), %rbp
	movq	(%r9), %r9
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
	.p2align	4
.LBB6_17:
	prefetcht1	(%r9)
	vpmovsxbw	(%r13), %zmm20
	prefetcht0	4096(%r13)
	vpmovsxbw	32(%r13), %zmm21
	prefetcht0	4128(%r13)
	vpbroadcastd	(%r12), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm19, %zmm23, %zmm19
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm18, %zmm22, %zmm18
	vpbroadcastd	(%r12,%rdx), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm17, %zmm23, %zmm17
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm16, %zmm22, %zmm16
	vpbroadcastd	(%r12,%rdx,2), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm15, %zmm23, %zmm15
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm14, %zmm22, %zmm14
	vpbroadcastd	(%r15), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm13, %zmm23, %zmm13
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm12, %zmm22, %zmm12
	vpbroadcastd	(%r15,%rdx), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm11, %zmm23, %zmm11
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm10, %zmm22, %zmm10
	vpbroadcastd	(%r15,%rdx,2), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm9, %zmm23, %zmm9
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm8, %zmm22, %zmm8
	vpbroadcastd	(%r14), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm7, %zmm23, %zmm7
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm6, %zmm22, %zmm6
	vpbroadcastd	(%r14,%rdx), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm5, %zmm23, %zmm5
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm4, %zmm22, %zmm4
	vpbroadcastd	(%r14,%rdx,2), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm3, %zmm23, %zmm3
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm2, %zmm22, %zmm2
	vpbroadcastd	(%rbx), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm20
	vpaddd	%zmm1, %zmm20, %zmm1
	vpmaddwd	%zmm21, %zmm22, %zmm20
	vpaddd	%zmm0, %zmm20, %zmm0
	vpmovsxbw	64(%r13), %zmm20
	prefetcht0	4160(%r13)
	vpmovsxbw	96(%r13), %zmm21
	prefetcht0	4192(%r13)
	vpbroadcastd	4(%r12), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm19, %zmm23, %zmm19
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm18, %zmm22, %zmm18
	vpbroadcastd	4(%r12,%rdx), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm17, %zmm23, %zmm17
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm16, %zmm22, %zmm16
	vpbroadcastd	4(%r12,%rdx,2), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm15, %zmm23, %zmm15
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm14, %zmm22, %zmm14
	vpbroadcastd	4(%r15), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm13, %zmm23, %zmm13
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm12, %zmm22, %zmm12
	vpbroadcastd	4(%r15,%rdx), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm11, %zmm23, %zmm11
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm10, %zmm22, %zmm10
	vpbroadcastd	4(%r15,%rdx,2), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm9, %zmm23, %zmm9
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm8, %zmm22, %zmm8
	vpbroadcastd	4(%r14), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm7, %zmm23, %zmm7
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm6, %zmm22, %zmm6
	vpbroadcastd	4(%r14,%rdx), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm5, %zmm23, %zmm5
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm4, %zmm22, %zmm4
	vpbroadcastd	4(%r14,%rdx,2), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm3, %zmm23, %zmm3
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm2, %zmm22, %zmm2
	vpbroadcastd	4(%rbx), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm20
	vpaddd	%zmm1, %zmm20, %zmm1
	vpmaddwd	%zmm21, %zmm22, %zmm20
	vpaddd	%zmm0, %zmm20, %zmm0
	addq	$8, %r12
	addq	$8, %r15
	addq	$8, %r14
	addq	$8, %rbx
	addq	%rbp, %r9
	subq	$-128, %r13
	addq	$-2, %r8
	cmpq	$1, %r8
	ja	.LBB6_17
	jmp	.LBB6_53
.LBB6_18:
	vmovdqu64	128(%rcx), %zmm5
	vmovdqu64	192(%rcx), %zmm3
	leaq	256(%rcx), %r10
	leaq	64(%rsi), %rdi
	cmpq	$2, %r8
	jb	.LBB6_57
	movq	8(%r9), %r11
	movq	(%r9), %r9
	vmovdqa64	%zmm5, %zmm4
	vmovdqa64	%zmm3, %zmm2
	vmovdqa64	%zmm5, %zmm1
	vmovdqa64	%zmm3, %zmm0
	.p2align	4
.LBB6_20:
	prefetcht1	(%r9)
	vpmovsxbw	(%r10), %zmm6
	prefetcht0	4096(%r10)
	vpmovsxbw	32(%r10), %zmm7
	prefetcht0	4128(%r10)
	vpbroadcastd	(%rdi), %zmm8
	vpmaddwd	%zmm6, %zmm8, %zmm9
	vpaddd	%zmm5, %zmm9, %zmm5
	vpmaddwd	%zmm7, %zmm8, %zmm8
	vpbroadcastd	(%rdi,%rdx), %zmm9
	vpaddd	%zmm3, %zmm8, %zmm3
	vpmaddwd	%zmm6, %zmm9, %zmm8
	vpaddd	%zmm4, %zmm8, %zmm4
	vpmaddwd	%zmm7, %zmm9, %zmm8
	vpaddd	%zmm2, %zmm8, %zmm2
	vpbroadcastd	(%rdi,%rdx,2), %zmm8
	vpmaddwd	%zmm6, %zmm8, %zmm6
	vpaddd	%zmm1, %zmm6, %zmm1
	vpmaddwd	%zmm7, %zmm8, %zmm6
	vpmovsxbw	64(%r10), %zmm7
	vpaddd	%zmm0, %zmm6, %zmm0
	prefetcht0	4160(%r10)
	vpmovsxbw	96(%r10), %zmm6
	prefetcht0	4192(%r10)
	vpbroadcastd	4(%rdi), %zmm8
	vpmaddwd	%zmm7, %zmm8, %zmm9
	vpaddd	%zmm5, %zmm9, %zmm5
	vpmaddwd	%zmm6, %zmm8, %zmm8
	vpbroadcastd	4(%rdi,%rdx), %zmm9
	vpaddd	%zmm3, %zmm8, %zmm3
	vpmaddwd	%zmm7, %zmm9, %zmm8
	vpaddd	%zmm4, %zmm8, %zmm4
	vpmaddwd	%zmm6, %zmm9, %zmm8
	vpaddd	%zmm2, %zmm8, %zmm2
	vpbroadcastd	4(%rdi,%rdx,2), %zmm8
	vpmaddwd	%zmm7, %zmm8, %zmm7
	vpaddd	%zmm1, %zmm7, %zmm1
	vpmaddwd	%zmm6, %zmm8, %zmm6
	vpaddd	%zmm0, %zmm6, %zmm0
	addq	%r11, %r9
	subq	$-128, %r10
	addq	$8, %rdi
	addq	$-2, %r8
	cmpq	$1, %r8
	ja	.LBB6_20
	jmp	.LBB6_58
.LBB6_21:
	vmovdqu64	128(%rcx), %zmm7
	vmovdqu64	192(%rcx), %zmm5
	leaq	64(%rsi), %r11
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi), %r10
	addq	$64, %r10
	leaq	256(%rcx), %rbx
	cmpq	$2, %r8
	jb	.LBB6_62
	movq	8(%r9), %r14
	movq	(%r9), %r9
	vmovdqa64	%zmm7, %zmm6
	vmovdqa64	%zmm5, %zmm4
	vmovdqa64	%zmm7, %zmm3
	vmovdqa64	%zmm5, %zmm2
	vmovdqa64	%zmm7, %zmm1
	vmovdqa64	%zmm5, %zmm0
	.p2align	4
.LBB6_23:
	prefetcht1	(%r9)
	vpmovsxbw	(%rbx), %zmm8
	prefetcht0	4096(%rbx)
	vpmovsxbw	32(%rbx), %zmm9
	prefetcht0	4128(%rbx)
	vpbroadcastd	(%r11), %zmm10
	vpmaddwd	%zmm8, %zmm10, %zmm11
	vpaddd	%zmm7, %zmm11, %zmm7
	vpmaddwd	%zmm9, %zmm10, %zmm10
	vpaddd	%zmm5, %zmm10, %zmm5
	vpbroadcastd	(%r11,%rdx), %zmm10
	vpmaddwd	%zmm8, %zmm10, %zmm11
	vpaddd	%zmm6, %zmm11, %zmm6
	vpmaddwd	%zmm9, %zmm10, %zmm10
	vpaddd	%zmm4, %zmm10, %zmm4
	vpbroadcastd	(%r11,%rdx,2), %zmm10
	vpmaddwd	%zmm8, %zmm10, %zmm11
	vpaddd	%zmm3, %zmm11, %zmm3
	vpmaddwd	%zmm9, %zmm10, %zmm10
	vpaddd	%zmm2, %zmm10, %zmm2
	vpbroadcastd	(%r10), %zmm10
	vpmaddwd	%zmm8, %zmm10, %zmm8
	vpaddd	%zmm1, %zmm8, %zmm1
	vpmovsxbw	64(%rbx), %zmm8
	vpmaddwd	%zmm9, %zmm10, %zmm9
	prefetcht0	4160(%rbx)
	vpmovsxbw	96(%rbx), %zmm10
	vpaddd	%zmm0, %zmm9, %zmm0
	prefetcht0	4192(%rbx)
	vpbroadcastd	4(%r11), %zmm9
	vpmaddwd	%zmm8, %zmm9, %zmm11
	vpaddd	%zmm7, %zmm11, %zmm7
	vpmaddwd	%zmm10, %zmm9, %zmm9
	vpaddd	%zmm5, %zmm9, %zmm5
	vpbroadcastd	4(%r11,%rdx), %zmm9
	vpmaddwd	%zmm8, %zmm9, %zmm11
	vpaddd	%zmm6, %zmm11, %zmm6
	vpmaddwd	%zmm10, %zmm9, %zmm9
	vpaddd	%zmm4, %zmm9, %zmm4
	vpbroadcastd	4(%r11,%rdx,2), %zmm9
	vpmaddwd	%zmm8, %zmm9, %zmm11
	vpaddd	%zmm3, %zmm11, %zmm3
	vpmaddwd	%zmm10, %zmm9, %zmm9
	vpaddd	%zmm2, %zmm9, %zmm2
	vpbroadcastd	4(%r10), %zmm9
	vpmaddwd	%zmm8, %zmm9, %zmm8
	vpaddd	%zmm1, %zmm8, %zmm1
	vpmaddwd	%zmm10, %zmm9, %zmm8
	vpaddd	%zmm0, %zmm8, %zmm0
	addq	$8, %r11
	addq	$8, %r10
	addq	%r14, %r9
	subq	$-128, %rbx
	addq	$-2, %r8
	cmpq	$1, %r8
	ja	.LBB6_23
	jmp	.LBB6_63
.LBB6_24:
	vmovdqu64	128(%rcx), %zmm1
	vmovdqu64	192(%rcx), %zmm0
	leaq	64(%rsi), %r14
	leaq	(%rdx,%rdx,2), %r10
	leaq	(%rsi,%r10), %rbx
	addq	$64, %rbx
	leaq	(%rdx,%rdx), %rdi
	leaq	(%rdi,%rdi,2), %rdi
	leaq	(%rsi,%rdi), %r11
	addq	$64, %r11
	leaq	256(%rcx), %r15
	cmpq	$2, %r8
	jb	.LBB6_67
	movq	8(%r9), %r12
	movq	(%r9), %r9
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
	vmovdqa64	%zmm0, %zmm16
	vmovdqa64	%zmm1, %zmm18
	.p2align	4
.LBB6_26:
	prefetcht1	(%r9)
	vpmovsxbw	(%r15), %zmm14
	prefetcht0	4096(%r15)
	vpmovsxbw	32(%r15), %zmm15
	prefetcht0	4128(%r15)
	vpbroadcastd	(%r14), %zmm17
	vpmaddwd	%zmm14, %zmm17, %zmm19
	vpaddd	%zmm18, %zmm19, %zmm18
	vpmaddwd	%zmm15, %zmm17, %zmm17
	vpaddd	%zmm16, %zmm17, %zmm16
	vpbroadcastd	(%r14,%rdx), %zmm17
	vpmaddwd	%zmm14, %zmm17, %zmm19
	vpaddd	%zmm13, %zmm19, %zmm13
	vpmaddwd	%zmm15, %zmm17, %zmm17
	vpbroadcastd	(%r14,%rdx,2), %zmm19
	vpaddd	%zmm12, %zmm17, %zmm12
	vpmaddwd	%zmm14, %zmm19, %zmm17
	vpaddd	%zmm11, %zmm17, %zmm11
	vpmaddwd	%zmm15, %zmm19, %zmm17
	vpaddd	%zmm10, %zmm17, %zmm10
	vpbroadcastd	(%rbx), %zmm17
	vpmaddwd	%zmm14, %zmm17, %zmm19
	vpaddd	%zmm9, %zmm19, %zmm9
	vpmaddwd	%zmm15, %zmm17, %zmm17
	vpbroadcastd	(%rbx,%rdx), %zmm19
	vpaddd	%zmm8, %zmm17, %zmm8
	vpmaddwd	%zmm14, %zmm19, %zmm17
	vpaddd	%zmm7, %zmm17, %zmm7
	vpmaddwd	%zmm15, %zmm19, %zmm17
	vpaddd	%zmm6, %zmm17, %zmm6
	vpbroadcastd	(%rbx,%rdx,2), %zmm17
	vpmaddwd	%zmm14, %zmm17, %zmm19
	vpaddd	%zmm5, %zmm19, %zmm5
	vpmaddwd	%zmm15, %zmm17, %zmm17
	vpbroadcastd	(%r11), %zmm19
	vpaddd	%zmm4, %zmm17, %zmm4
	vpmaddwd	%zmm14, %zmm19, %zmm17
	vpaddd	%zmm3, %zmm17, %zmm3
	vpmaddwd	%zmm15, %zmm19, %zmm17
	vpaddd	%zmm2, %zmm17, %zmm2
	vpbroadcastd	(%r11,%rdx), %zmm17
	vpmaddwd	%zmm14, %zmm17, %zmm14
	vpaddd	%zmm1, %zmm14, %zmm1
	vpmaddwd	%zmm15, %zmm17, %zmm14
	vpmovsxbw	64(%r15), %zmm15
	vpaddd	%zmm0, %zmm14, %zmm0
	prefetcht0	4160(%r15)
	vpmovsxbw	96(%r15), %zmm14
	prefetcht0	4192(%r15)
	vpbroadcastd	4(%r14), %zmm17
	vpmaddwd	%zmm15, %zmm17, %zmm19
	vpaddd	%zmm18, %zmm19, %zmm18
	vpmaddwd	%zmm14, %zmm17, %zmm17
	vpbroadcastd	4(%r14,%rdx), %zmm19
	vpaddd	%zmm16, %zmm17, %zmm16
	vpmaddwd	%zmm15, %zmm19, %zmm17
	vpaddd	%zmm13, %zmm17, %zmm13
	vpmaddwd	%zmm14, %zmm19, %zmm17
	vpaddd	%zmm12, %zmm17, %zmm12
	vpbroadcastd	4(%r14,%rdx,2), %zmm17
	vpmaddwd	%zmm15, %zmm17, %zmm19
	vpaddd	%zmm11, %zmm19, %zmm11
	vpmaddwd	%zmm14, %zmm17, %zmm17
	vpbroadcastd	4(%rbx), %zmm19
	vpaddd	%zmm10, %zmm17, %zmm10
	vpmaddwd	%zmm15, %zmm19, %zmm17
	vpaddd	%zmm9, %zmm17, %zmm9
	vpmaddwd	%zmm14, %zmm19, %zmm17
	vpaddd	%zmm8, %zmm17, %zmm8
	vpbroadcastd	4(%rbx,%rdx), %zmm17
	vpmaddwd	%zmm15, %zmm17, %zmm19
	vpaddd	%zmm7, %zmm19, %zmm7
	vpmaddwd	%zmm14, %zmm17, %zmm17
	vpbroadcastd	4(%rbx,%rdx,2), %zmm19
	vpaddd	%zmm6, %zmm17, %zmm6
	vpmaddwd	%zmm15, %zmm19, %zmm17
	vpaddd	%zmm5, %zmm17, %zmm5
	vpmaddwd	%zmm14, %zmm19, %zmm17
	vpaddd	%zmm4, %zmm17, %zmm4
	vpbroadcastd	4(%r11), %zmm17
	vpmaddwd	%zmm15, %zmm17, %zmm19
	vpaddd	%zmm3, %zmm19, %zmm3
	vpmaddwd	%zmm14, %zmm17, %zmm17
	vpbroadcastd	4(%r11,%rdx), %zmm19
	vpaddd	%zmm2, %zmm17, %zmm2
	vpmaddwd	%zmm15, %zmm19, %zmm15
	vpaddd	%zmm1, %zmm15, %zmm1
	vpmaddwd	%zmm14, %zmm19, %zmm14
	vpaddd	%zmm0, %zmm14, %zmm0
	addq	$8, %r14
	addq	$8, %rbx
	addq	$8, %r11
	addq	%r12, %r9
	subq	$-128, %r15
	addq	$-2, %r8
	cmpq	$1, %r8
	ja	.LBB6_26
	jmp	.LBB6_68
.LBB6_27:
	vmovdqu64	128(%rcx), %zmm3
	vmovdqu64	192(%rcx), %zmm2
	leaq	256(%rcx), %r10
	leaq	64(%rsi), %rdi
	cmpq	$2, %r8
	jb	.LBB6_72
	movq	8(%r9), %r11
	movq	(%r9), %r9
	vmovdqa64	%zmm3, %zmm1
	vmovdqa64	%zmm2, %zmm0
	.p2align	4
.LBB6_29:
	prefetcht1	(%r9)
	vpmovsxbw	(%r10), %zmm4
	prefetcht0	4096(%r10)
	vpmovsxbw	32(%r10), %zmm5
	prefetcht0	4128(%r10)
	vpbroadcastd	(%rdi), %zmm6
	vpmaddwd	%zmm4, %zmm6, %zmm7
	vpaddd	%zmm3, %zmm7, %zmm3
	vpmaddwd	%zmm5, %zmm6, %zmm6
	vpbroadcastd	(%rdi,%rdx), %zmm7
	vpaddd	%zmm2, %zmm6, %zmm2
	vpmaddwd	%zmm4, %zmm7, %zmm4
	vpmovsxbw	64(%r10), %zmm6
	vpaddd	%zmm1, %zmm4, %zmm1
	prefetcht0	4160(%r10)
	vpmovsxbw	96(%r10), %zmm4
	vpmaddwd	%zmm5, %zmm7, %zmm5
	prefetcht0	4192(%r10)
	vpbroadcastd	4(%rdi), %zmm7
	vpaddd	%zmm0, %zmm5, %zmm0
	vpmaddwd	%zmm6, %zmm7, %zmm5
	vpaddd	%zmm3, %zmm5, %zmm3
	vpmaddwd	%zmm4, %zmm7, %zmm5
	vpaddd	%zmm2, %zmm5, %zmm2
	vpbroadcastd	4(%rdi,%rdx), %zmm5
	vpmaddwd	%zmm6, %zmm5, %zmm6
	vpaddd	%zmm1, %zmm6, %zmm1
	vpmaddwd	%zmm4, %zmm5, %zmm4
	vpaddd	%zmm0, %zmm4, %zmm0
	addq	%r11, %r9
	subq	$-128, %r10
	addq	$8, %rdi
	addq	$-2, %r8
	cmpq	$1, %r8
	ja	.LBB6_29
	jmp	.LBB6_73
.LBB6_30:
	vmovdqu64	128(%rcx), %zmm1
	vmovdqu64	192(%rcx), %zmm0
	leaq	64(%rsi), %r11
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rsi,%rdi), %r10
	addq	$64, %r10
	leaq	256(%rcx), %rbx
	cmpq	$2, %r8
	jb	.LBB6_77
	movq	8(%r9), %r14
	movq	(%r9), %r9
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
	.p2align	4
.LBB6_32:
	prefetcht1	(%r9)
	vpmovsxbw	(%rbx), %zmm12
	prefetcht0	4096(%rbx)
	vpmovsxbw	32(%rbx), %zmm13
	prefetcht0	4128(%rbx)
	vpbroadcastd	(%r11), %zmm14
	vpmaddwd	%zmm12, %zmm14, %zmm15
	vpaddd	%zmm11, %zmm15, %zmm11
	vpmaddwd	%zmm13, %zmm14, %zmm14
	vpaddd	%zmm10, %zmm14, %zmm10
	vpbroadcastd	(%r11,%rdx), %zmm14
	vpmaddwd	%zmm12, %zmm14, %zmm15
	vpaddd	%zmm9, %zmm15, %zmm9
	vpmaddwd	%zmm13, %zmm14, %zmm14
	vpaddd	%zmm8, %zmm14, %zmm8
	vpbroadcastd	(%r11,%rdx,2), %zmm14
	vpmaddwd	%zmm12, %zmm14, %zmm15
	vpaddd	%zmm7, %zmm15, %zmm7
	vpmaddwd	%zmm13, %zmm14, %zmm14
	vpaddd	%zmm6, %zmm14, %zmm6
	vpbroadcastd	(%r10), %zmm14
	vpmaddwd	%zmm12, %zmm14, %zmm15
	vpaddd	%zmm5, %zmm15, %zmm5
	vpmaddwd	%zmm13, %zmm14, %zmm14
	vpaddd	%zmm4, %zmm14, %zmm4
	vpbroadcastd	(%r10,%rdx), %zmm14
	vpmaddwd	%zmm12, %zmm14, %zmm15
	vpaddd	%zmm3, %zmm15, %zmm3
	vpmaddwd	%zmm13, %zmm14, %zmm14
	vpaddd	%zmm2, %zmm14, %zmm2
	vpbroadcastd	(%r10,%rdx,2), %zmm14
	vpmaddwd	%zmm12, %zmm14, %zmm12
	vpaddd	%zmm1, %zmm12, %zmm1
	vpmovsxbw	64(%rbx), %zmm12
	vpmaddwd	%zmm13, %zmm14, %zmm13
	prefetcht0	4160(%rbx)
	vpmovsxbw	96(%rbx), %zmm14
	vpaddd	%zmm0, %zmm13, %zmm0
	prefetcht0	4192(%rbx)
	vpbroadcastd	4(%r11), %zmm13
	vpmaddwd	%zmm12, %zmm13, %zmm15
	vpaddd	%zmm11, %zmm15, %zmm11
	vpmaddwd	%zmm14, %zmm13, %zmm13
	vpaddd	%zmm10, %zmm13, %zmm10
	vpbroadcastd	4(%r11,%rdx), %zmm13
	vpmaddwd	%zmm12, %zmm13, %zmm15
	vpaddd	%zmm9, %zmm15, %zmm9
	vpmaddwd	%zmm14, %zmm13, %zmm13
	vpaddd	%zmm8, %zmm13, %zmm8
	vpbroadcastd	4(%r11,%rdx,2), %zmm13
	vpmaddwd	%zmm12, %zmm13, %zmm15
	vpaddd	%zmm7, %zmm15, %zmm7
	vpmaddwd	%zmm14, %zmm13, %zmm13
	vpaddd	%zmm6, %zmm13, %zmm6
	vpbroadcastd	4(%r10), %zmm13
	vpmaddwd	%zmm12, %zmm13, %zmm15
	vpaddd	%zmm5, %zmm15, %zmm5
	vpmaddwd	%zmm14, %zmm13, %zmm13
	vpaddd	%zmm4, %zmm13, %zmm4
	vpbroadcastd	4(%r10,%rdx), %zmm13
	vpmaddwd	%zmm12, %zmm13, %zmm15
	vpaddd	%zmm3, %zmm15, %zmm3
	vpmaddwd	%zmm14, %zmm13, %zmm13
	vpaddd	%zmm2, %zmm13, %zmm2
	vpbroadcastd	4(%r10,%rdx,2), %zmm13
	vpmaddwd	%zmm12, %zmm13, %zmm12
	vpaddd	%zmm1, %zmm12, %zmm1
	vpmaddwd	%zmm14, %zmm13, %zmm12
	vpaddd	%zmm0, %zmm12, %zmm0
	addq	$8, %r11
	addq	$8, %r10
	addq	%r14, %r9
	subq	$-128, %rbx
	addq	$-2, %r8
	cmpq	$1, %r8
	ja	.LBB6_32
	jmp	.LBB6_78
.LBB6_33:
	vmovdqu64	128(%rcx), %zmm1
	vmovdqu64	192(%rcx), %zmm0
	leaq	64(%rsi), %r14
	leaq	(%rdx,%rdx,2), %r10
	leaq	(%rsi,%r10), %rbx
	addq	$64, %rbx
	leaq	(%rdx,%rdx), %rdi
	leaq	(%rdi,%rdi,2), %rdi
	leaq	(%rsi,%rdi), %r11
	addq	$64, %r11
	leaq	256(%rcx), %r15
	cmpq	$2, %r8
	jb	.LBB6_82
	movq	8(%r9), %r12
	movq	(%r9), %r9
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
	.p2align	4
.LBB6_35:
	prefetcht1	(%r9)
	vpmovsxbw	(%r15), %zmm14
	prefetcht0	4096(%r15)
	vpmovsxbw	32(%r15), %zmm15
	prefetcht0	4128(%r15)
	vpbroadcastd	(%r14), %zmm16
	vpmaddwd	%zmm14, %zmm16, %zmm17
	vpaddd	%zmm13, %zmm17, %zmm13
	vpmaddwd	%zmm15, %zmm16, %zmm16
	vpaddd	%zmm12, %zmm16, %zmm12
	vpbroadcastd	(%r14,%rdx), %zmm16
	vpmaddwd	%zmm14, %zmm16, %zmm17
	vpaddd	%zmm11, %zmm17, %zmm11
	vpmaddwd	%zmm15, %zmm16, %zmm16
	vpbroadcastd	(%r14,%rdx,2), %zmm17
	vpaddd	%zmm10, %zmm16, %zmm10
	vpmaddwd	%zmm14, %zmm17, %zmm16
	vpaddd	%zmm9, %zmm16, %zmm9
	vpmaddwd	%zmm15, %zmm17, %zmm16
	vpaddd	%zmm8, %zmm16, %zmm8
	vpbroadcastd	(%rbx), %zmm16
	vpmaddwd	%zmm14, %zmm16, %zmm17
	vpaddd	%zmm7, %zmm17, %zmm7
	vpmaddwd	%zmm15, %zmm16, %zmm16
	vpbroadcastd	(%rbx,%rdx), %zmm17
	vpaddd	%zmm6, %zmm16, %zmm6
	vpmaddwd	%zmm14, %zmm17, %zmm16
	vpaddd	%zmm5, %zmm16, %zmm5
	vpmaddwd	%zmm15, %zmm17, %zmm16
	vpaddd	%zmm4, %zmm16, %zmm4
	vpbroadcastd	(%rbx,%rdx,2), %zmm16
	vpmaddwd	%zmm14, %zmm16, %zmm17
	vpaddd	%zmm3, %zmm17, %zmm3
	vpmaddwd	%zmm15, %zmm16, %zmm16
	vpbroadcastd	(%r11), %zmm17
	vpaddd	%zmm2, %zmm16, %zmm2
	vpmaddwd	%zmm14, %zmm17, %zmm14
	vpmovsxbw	64(%r15), %zmm16
	vpaddd	%zmm1, %zmm14, %zmm1
	prefetcht0	4160(%r15)
	vpmovsxbw	96(%r15), %zmm14
	vpmaddwd	%zmm15, %zmm17, %zmm15
	prefetcht0	4192(%r15)
	vpbroadcastd	4(%r14), %zmm17
	vpaddd	%zmm0, %zmm15, %zmm0
	vpmaddwd	%zmm16, %zmm17, %zmm15
	vpaddd	%zmm13, %zmm15, %zmm13
	vpmaddwd	%zmm14, %zmm17, %zmm15
	vpaddd	%zmm12, %zmm15, %zmm12
	vpbroadcastd	4(%r14,%rdx), %zmm15
	vpmaddwd	%zmm16, %zmm15, %zmm17
	vpaddd	%zmm11, %zmm17, %zmm11
	vpmaddwd	%zmm14, %zmm15, %zmm15
	vpbroadcastd	4(%r14,%rdx,2), %zmm17
	vpaddd	%zmm10, %zmm15, %zmm10
	vpmaddwd	%zmm16, %zmm17, %zmm15
	vpaddd	%zmm9, %zmm15, %zmm9
	vpmaddwd	%zmm14, %zmm17, %zmm15
	vpaddd	%zmm8, %zmm15, %zmm8
	vpbroadcastd	4(%rbx), %zmm15
	vpmaddwd	%zmm16, %zmm15, %zmm17
	vpaddd	%zmm7, %zmm17, %zmm7
	vpmaddwd	%zmm14, %zmm15, %zmm15
	vpbroadcastd	4(%rbx,%rdx), %zmm17
	vpaddd	%zmm6, %zmm15, %zmm6
	vpmaddwd	%zmm16, %zmm17, %zmm15
	vpaddd	%zmm5, %zmm15, %zmm5
	vpmaddwd	%zmm14, %zmm17, %zmm15
	vpaddd	%zmm4, %zmm15, %zmm4
	vpbroadcastd	4(%rbx,%rdx,2), %zmm15
	vpmaddwd	%zmm16, %zmm15, %zmm17
	vpaddd	%zmm3, %zmm17, %zmm3
	vpmaddwd	%zmm14, %zmm15, %zmm15
	vpbroadcastd	4(%r11), %zmm17
	vpaddd	%zmm2, %zmm15, %zmm2
	vpmaddwd	%zmm16, %zmm17, %zmm15
	vpaddd	%zmm1, %zmm15, %zmm1
	vpmaddwd	%zmm14, %zmm17, %zmm14
	vpaddd	%zmm0, %zmm14, %zmm0
	addq	$8, %r14
	addq	$8, %rbx
	addq	$8, %r11
	addq	%r12, %r9
	subq	$-128, %r15
	addq	$-2, %r8
	cmpq	$1, %r8
	ja	.LBB6_35
	jmp	.LBB6_83
.LBB6_36:
	vmovdqu64	128(%rcx), %zmm1
	vmovdqu64	192(%rcx), %zmm0
	leaq	64(%rsi), %r12
	leaq	(%rdx,%rdx,2), %r11
	leaq	(%rsi,%r11), %r15
	addq	$64, %r15
	leaq	(%rdx,%rdx), %rdi
	leaq	(%rdi,%rdi,2), %r10
	leaq	64(%rsi,%r10), %r14
	leaq	(%rdx,%rdx,8), %rdi
	movq	%rdi, -8(%rsp)
	leaq	(%rsi,%rdi), %rbx
	addq	$64, %rbx
	leaq	256(%rcx), %r13
	cmpq	$2, %r8
	jb	.LBB6_87
	movq	8(%r9), %rbp
	movq	(%r9), %r9
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
	vmovdqa64	%zmm1, %zmm23
	.p2align	4
.LBB6_38:
	prefetcht1	(%r9)
	vpmovsxbw	(%r13), %zmm21
	prefetcht0	4096(%r13)
	vpmovsxbw	32(%r13), %zmm22
	prefetcht0	4128(%r13)
	vpbroadcastd	(%r12), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm25
	vpaddd	%zmm23, %zmm25, %zmm23
	vpmaddwd	%zmm22, %zmm24, %zmm24
	vpaddd	%zmm20, %zmm24, %zmm20
	vpbroadcastd	(%r12,%rdx), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm25
	vpaddd	%zmm19, %zmm25, %zmm19
	vpmaddwd	%zmm22, %zmm24, %zmm24
	vpaddd	%zmm18, %zmm24, %zmm18
	vpbroadcastd	(%r12,%rdx,2), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm25
	vpaddd	%zmm17, %zmm25, %zmm17
	vpmaddwd	%zmm22, %zmm24, %zmm24
	vpaddd	%zmm16, %zmm24, %zmm16
	vpbroadcastd	(%r15), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm25
	vpaddd	%zmm15, %zmm25, %zmm15
	vpmaddwd	%zmm22, %zmm24, %zmm24
	vpaddd	%zmm14, %zmm24, %zmm14
	vpbroadcastd	(%r15,%rdx), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm25
	vpaddd	%zmm13, %zmm25, %zmm13
	vpmaddwd	%zmm22, %zmm24, %zmm24
	vpaddd	%zmm12, %zmm24, %zmm12
	vpbroadcastd	(%r15,%rdx,2), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm25
	vpaddd	%zmm11, %zmm25, %zmm11
	vpmaddwd	%zmm22, %zmm24, %zmm24
	vpaddd	%zmm10, %zmm24, %zmm10
	vpbroadcastd	(%r14), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm25
	vpaddd	%zmm9, %zmm25, %zmm9
	vpmaddwd	%zmm22, %zmm24, %zmm24
	vpaddd	%zmm8, %zmm24, %zmm8
	vpbroadcastd	(%r14,%rdx), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm25
	vpaddd	%zmm7, %zmm25, %zmm7
	vpmaddwd	%zmm22, %zmm24, %zmm24
	vpaddd	%zmm6, %zmm24, %zmm6
	vpbroadcastd	(%r14,%rdx,2), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm25
	vpaddd	%zmm5, %zmm25, %zmm5
	vpmaddwd	%zmm22, %zmm24, %zmm24
	vpaddd	%zmm4, %zmm24, %zmm4
	vpbroadcastd	(%rbx), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm25
	vpaddd	%zmm3, %zmm25, %zmm3
	vpmaddwd	%zmm22, %zmm24, %zmm24
	vpaddd	%zmm2, %zmm24, %zmm2
	vpbroadcastd	(%rbx,%rdx), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm21
	vpaddd	%zmm1, %zmm21, %zmm1
	vpmovsxbw	64(%r13), %zmm21
	vpmaddwd	%zmm22, %zmm24, %zmm22
	prefetcht0	4160(%r13)
	vpmovsxbw	96(%r13), %zmm24
	vpaddd	%zmm0, %zmm22, %zmm0
	prefetcht0	4192(%r13)
	vpbroadcastd	4(%r12), %zmm22
	vpmaddwd	%zmm21, %zmm22, %zmm25
	vpaddd	%zmm23, %zmm25, %zmm23
	vpmaddwd	%zmm24, %zmm22, %zmm22
	vpaddd	%zmm20, %zmm22, %zmm20
	vpbroadcastd	4(%r12,%rdx), %zmm22
	vpmaddwd	%zmm21, %zmm22, %zmm25
	vpaddd	%zmm19, %zmm25, %zmm19
	vpmaddwd	%zmm24, %zmm22, %zmm22
	vpaddd	%zmm18, %zmm22, %zmm18
	vpbroadcastd	4(%r12,%rdx,2), %zmm22
	vpmaddwd	%zmm21, %zmm22, %zmm25
	vpaddd	%zmm17, %zmm25, %zmm17
	vpmaddwd	%zmm24, %zmm22, %zmm22
	vpaddd	%zmm16, %zmm22, %zmm16
	vpbroadcastd	4(%r15), %zmm22
	vpmaddwd	%zmm21, %zmm22, %zmm25
	vpaddd	%zmm15, %zmm25, %zmm15
	vpmaddwd	%zmm24, %zmm22, %zmm22
	vpaddd	%zmm14, %zmm22, %zmm14
	vpbroadcastd	4(%r15,%rdx), %zmm22
	vpmaddwd	%zmm21, %zmm22, %zmm25
	vpaddd	%zmm13, %zmm25, %zmm13
	vpmaddwd	%zmm24, %zmm22, %zmm22
	vpaddd	%zmm12, %zmm22, %zmm12
	vpbroadcastd	4(%r15,%rdx,2), %zmm22
	vpmaddwd	%zmm21, %zmm22, %zmm25
	vpaddd	%zmm11, %zmm25, %zmm11
	vpmaddwd	%zmm24, %zmm22, %zmm22
	vpaddd	%zmm10, %zmm22, %zmm10
	vpbroadcastd	4(%r14), %zmm22
	vpmaddwd	%zmm21, %zmm22, %zmm25
	vpaddd	%zmm9, %zmm25, %zmm9
	vpmaddwd	%zmm24, %zmm22, %zmm22
	vpaddd	%zmm8, %zmm22, %zmm8
	vpbroadcastd	4(%r14,%rdx), %zmm22
	vpmaddwd	%zmm21, %zmm22, %zmm25
	vpaddd	%zmm7, %zmm25, %zmm7
	vpmaddwd	%zmm24, %zmm22, %zmm22
	vpaddd	%zmm6, %zmm22, %zmm6
	vpbroadcastd	4(%r14,%rdx,2), %zmm22
	vpmaddwd	%zmm21, %zmm22, %zmm25
	vpaddd	%zmm5, %zmm25, %zmm5
	vpmaddwd	%zmm24, %zmm22, %zmm22
	vpaddd	%zmm4, %zmm22, %zmm4
	vpbroadcastd	4(%rbx), %zmm22
	vpmaddwd	%zmm21, %zmm22, %zmm25
	vpaddd	%zmm3, %zmm25, %zmm3
	vpmaddwd	%zmm24, %zmm22, %zmm22
	vpaddd	%zmm2, %zmm22, %zmm2
	vpbroadcastd	4(%rbx,%rdx), %zmm22
	vpmaddwd	%zmm21, %zmm22, %zmm21
	vpaddd	%zmm1, %zmm21, %zmm1
	vpmaddwd	%zmm24, %zmm22, %zmm21
	vpaddd	%zmm0, %zmm21, %zmm0
	addq	$8, %r12
	addq	$8, %r15
	addq	$8, %r14
	addq	$8, %rbx
	addq	%rbp, %r9
	subq	$-128, %r13
	addq	$-2, %r8
	cmpq	$1, %r8
	ja	.LBB6_38
	jmp	.LBB6_88
.LBB6_39:
	vmovdqu64	128(%rcx), %zmm1
	vmovdqu64	192(%rcx), %zmm0
	leaq	64(%rsi), %r14
	leaq	(%rdx,%rdx,2), %r10
	leaq	(%rsi,%r10), %rbx
	addq	$64, %rbx
	leaq	(%rdx,%rdx), %rdi
	leaq	(%rdi,%rdi,2), %rdi
	leaq	(%rsi,%rdi), %r11
	addq	$64, %r11
	leaq	256(%rcx), %r15
	cmpq	$2, %r8
	jb	.LBB6_92
	movq	8(%r9), %r12
	movq	(%r9), %r9
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
	vmovdqa64	%zmm1, %zmm18
	.p2align	4
.LBB6_41:
	prefetcht1	(%r9)
	vpmovsxbw	(%r15), %zmm17
	prefetcht0	4096(%r15)
	vpmovsxbw	32(%r15), %zmm19
	prefetcht0	4128(%r15)
	vpbroadcastd	(%r14), %zmm20
	vpmaddwd	%zmm17, %zmm20, %zmm21
	vpaddd	%zmm18, %zmm21, %zmm18
	vpmaddwd	%zmm19, %zmm20, %zmm20
	vpaddd	%zmm16, %zmm20, %zmm16
	vpbroadcastd	(%r14,%rdx), %zmm20
	vpmaddwd	%zmm17, %zmm20, %zmm21
	vpaddd	%zmm15, %zmm21, %zmm15
	vpmaddwd	%zmm19, %zmm20, %zmm20
	vpbroadcastd	(%r14,%rdx,2), %zmm21
	vpaddd	%zmm14, %zmm20, %zmm14
	vpmaddwd	%zmm17, %zmm21, %zmm20
	vpaddd	%zmm13, %zmm20, %zmm13
	vpmaddwd	%zmm19, %zmm21, %zmm20
	vpaddd	%zmm12, %zmm20, %zmm12
	vpbroadcastd	(%rbx), %zmm20
	vpmaddwd	%zmm17, %zmm20, %zmm21
	vpaddd	%zmm11, %zmm21, %zmm11
	vpmaddwd	%zmm19, %zmm20, %zmm20
	vpbroadcastd	(%rbx,%rdx), %zmm21
	vpaddd	%zmm10, %zmm20, %zmm10
	vpmaddwd	%zmm17, %zmm21, %zmm20
	vpaddd	%zmm9, %zmm20, %zmm9
	vpmaddwd	%zmm19, %zmm21, %zmm20
	vpaddd	%zmm8, %zmm20, %zmm8
	vpbroadcastd	(%rbx,%rdx,2), %zmm20
	vpmaddwd	%zmm17, %zmm20, %zmm21
	vpaddd	%zmm7, %zmm21, %zmm7
	vpmaddwd	%zmm19, %zmm20, %zmm20
	vpbroadcastd	(%r11), %zmm21
	vpaddd	%zmm6, %zmm20, %zmm6
	vpmaddwd	%zmm17, %zmm21, %zmm20
	vpaddd	%zmm5, %zmm20, %zmm5
	vpmaddwd	%zmm19, %zmm21, %zmm20
	vpaddd	%zmm4, %zmm20, %zmm4
	vpbroadcastd	(%r11,%rdx), %zmm20
	vpmaddwd	%zmm17, %zmm20, %zmm21
	vpaddd	%zmm3, %zmm21, %zmm3
	vpmaddwd	%zmm19, %zmm20, %zmm20
	vpbroadcastd	(%r11,%rdx,2), %zmm21
	vpaddd	%zmm2, %zmm20, %zmm2
	vpmaddwd	%zmm17, %zmm21, %zmm17
	vpmovsxbw	64(%r15), %zmm20
	vpaddd	%zmm1, %zmm17, %zmm1
	prefetcht0	4160(%r15)
	vpmovsxbw	96(%r15), %zmm17
	vpmaddwd	%zmm19, %zmm21, %zmm19
	prefetcht0	4192(%r15)
	vpbroadcastd	4(%r14), %zmm21
	vpaddd	%zmm0, %zmm19, %zmm0
	vpmaddwd	%zmm20, %zmm21, %zmm19
	vpaddd	%zmm18, %zmm19, %zmm18
	vpmaddwd	%zmm17, %zmm21, %zmm19
	vpaddd	%zmm16, %zmm19, %zmm16
	vpbroadcastd	4(%r14,%rdx), %zmm19
	vpmaddwd	%zmm20, %zmm19, %zmm21
	vpaddd	%zmm15, %zmm21, %zmm15
	vpmaddwd	%zmm17, %zmm19, %zmm19
	vpbroadcastd	4(%r14,%rdx,2), %zmm21
	vpaddd	%zmm14, %zmm19, %zmm14
	vpmaddwd	%zmm20, %zmm21, %zmm19
	vpaddd	%zmm13, %zmm19, %zmm13
	vpmaddwd	%zmm17, %zmm21, %zmm19
	vpaddd	%zmm12, %zmm19, %zmm12
	vpbroadcastd	4(%rbx), %zmm19
	vpmaddwd	%zmm20, %zmm19, %zmm21
	vpaddd	%zmm11, %zmm21, %zmm11
	vpmaddwd	%zmm17, %zmm19, %zmm19
	vpbroadcastd	4(%rbx,%rdx), %zmm21
	vpaddd	%zmm10, %zmm19, %zmm10
	vpmaddwd	%zmm20, %zmm21, %zmm19
	vpaddd	%zmm9, %zmm19, %zmm9
	vpmaddwd	%zmm17, %zmm21, %zmm19
	vpaddd	%zmm8, %zmm19, %zmm8
	vpbroadcastd	4(%rbx,%rdx,2), %zmm19
	vpmaddwd	%zmm20, %zmm19, %zmm21
	vpaddd	%zmm7, %zmm21, %zmm7
	vpmaddwd	%zmm17, %zmm19, %zmm19
	vpbroadcastd	4(%r11), %zmm21
	vpaddd	%zmm6, %zmm19, %zmm6
	vpmaddwd	%zmm20, %zmm21, %zmm19
	vpaddd	%zmm5, %zmm19, %zmm5
	vpmaddwd	%zmm17, %zmm21, %zmm19
	vpaddd	%zmm4, %zmm19, %zmm4
	vpbroadcastd	4(%r11,%rdx), %zmm19
	vpmaddwd	%zmm20, %zmm19, %zmm21
	vpaddd	%zmm3, %zmm21, %zmm3
	vpmaddwd	%zmm17, %zmm19, %zmm19
	vpbroadcastd	4(%r11,%rdx,2), %zmm21
	vpaddd	%zmm2, %zmm19, %zmm2
	vpmaddwd	%zmm20, %zmm21, %zmm19
	vpaddd	%zmm1, %zmm19, %zmm1
	vpmaddwd	%zmm17, %zmm21, %zmm17
	vpaddd	%zmm0, %zmm17, %zmm0
	addq	$8, %r14
	addq	$8, %rbx
	addq	$8, %r11
	addq	%r12, %r9
	subq	$-128, %r15
	addq	$-2, %r8
	cmpq	$1, %r8
	ja	.LBB6_41
	jmp	.LBB6_93
.LBB6_42:
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
	vmovdqa64	%zmm0, %zmm22
	vmovdqa64	%zmm1, %zmm24
	vmovdqa64	%zmm0, %zmm25
	vmovdqa64	%zmm1, %zmm26
.LBB6_43:
	testq	%r8, %r8
	je	.LBB6_45
	vpmovsxbw	(%r13), %zmm20
	prefetcht0	4096(%r13)
	vpmovsxbw	32(%r13), %zmm21
	prefetcht0	4128(%r13)
	vpbroadcastd	(%r12), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm26, %zmm27, %zmm26
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm25, %zmm23, %zmm25
	vpbroadcastd	(%r12,%rdx), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm24, %zmm27, %zmm24
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm22, %zmm23, %zmm22
	vpbroadcastd	(%r12,%rdx,2), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm19, %zmm27, %zmm19
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm18, %zmm23, %zmm18
	vpbroadcastd	(%r15), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm17, %zmm27, %zmm17
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm16, %zmm23, %zmm16
	vpbroadcastd	(%r15,%rdx), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm15, %zmm27, %zmm15
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm14, %zmm23, %zmm14
	vpbroadcastd	(%r15,%rdx,2), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm13, %zmm27, %zmm13
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm12, %zmm23, %zmm12
	vpbroadcastd	(%r14), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm11, %zmm27, %zmm11
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm10, %zmm23, %zmm10
	vpbroadcastd	(%r14,%rdx), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm9, %zmm27, %zmm9
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm8, %zmm23, %zmm8
	vpbroadcastd	(%r14,%rdx,2), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm7, %zmm27, %zmm7
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm6, %zmm23, %zmm6
	vpbroadcastd	(%rbx), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm5, %zmm27, %zmm5
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm4, %zmm23, %zmm4
	vpbroadcastd	(%rbx,%rdx), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm27
	vpaddd	%zmm3, %zmm27, %zmm3
	vpmaddwd	%zmm21, %zmm23, %zmm23
	vpaddd	%zmm2, %zmm23, %zmm2
	vpbroadcastd	(%rbx,%rdx,2), %zmm23
	vpmaddwd	%zmm20, %zmm23, %zmm20
	vpaddd	%zmm1, %zmm20, %zmm1
	vpmaddwd	%zmm21, %zmm23, %zmm20
	vpaddd	%zmm0, %zmm20, %zmm0
.LBB6_45:
	movq	(%rax), %r8
	movq	8(%rax), %r9
	movq	16(%rax), %r14
	movq	24(%rax), %rbx
	vmovups	(%r14), %zmm23
	vmovups	64(%r14), %zmm20
	cmpl	$0, 40(%rax)
	sete	%bpl
	kmovd	%ebp, %k1
	vmovss	.LCPI6_0(%rip), %xmm21 {%k1} {z}
	vbroadcastss	%xmm21, %zmm21
	testq	%rbx, %rbx
	je	.LBB6_97
	movq	32(%rax), %rax
	vcvtdq2ps	%zmm26, %zmm26
	vmovups	(%rcx), %zmm27
	vmulps	(%rsi){1to16}, %zmm27, %zmm27
	vfmadd213ps	%zmm23, %zmm26, %zmm27
	vaddps	(%rbx), %zmm27, %zmm26
	vmaxps	%zmm26, %zmm21, %zmm26
	vmovups	%zmm26, (%r8)
	vcvtdq2ps	%zmm25, %zmm25
	vmovups	64(%rcx), %zmm26
	vmulps	(%rsi){1to16}, %zmm26, %zmm26
	vfmadd213ps	%zmm20, %zmm25, %zmm26
	vaddps	64(%rbx), %zmm26, %zmm25
	vmaxps	%zmm25, %zmm21, %zmm25
	vmovups	%zmm25, 64(%r8)
	vmovups	(%rcx), %zmm25
	vmulps	(%rsi,%rdx){1to16}, %zmm25, %zmm25
	vcvtdq2ps	%zmm24, %zmm24
	vfmadd213ps	%zmm23, %zmm24, %zmm25
	vaddps	(%rbx,%rax,4), %zmm25, %zmm24
	vmaxps	%zmm24, %zmm21, %zmm24
	vmovups	%zmm24, (%r8,%r9,4)
	vcvtdq2ps	%zmm22, %zmm22
	vmovups	64(%rcx), %zmm24
	vmulps	(%rsi,%rdx){1to16}, %zmm24, %zmm24
	vfmadd213ps	%zmm20, %zmm22, %zmm24
	vaddps	64(%rbx,%rax,4), %zmm24, %zmm22
	vmaxps	%zmm22, %zmm21, %zmm22
	vmovups	%zmm22, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm19, %zmm19
	vmovups	(%rcx), %zmm22
	vmulps	(%rsi,%rdx,2){1to16}, %zmm22, %zmm22
	vfmadd213ps	%zmm23, %zmm19, %zmm22
	vaddps	(%rbx,%rax,8), %zmm22, %zmm19
	vmaxps	%zmm19, %zmm21, %zmm19
	vmovups	%zmm19, (%r8,%r9,8)
	vmovups	64(%rcx), %zmm19
	vmulps	(%rsi,%rdx,2){1to16}, %zmm19, %zmm19
	vcvtdq2ps	%zmm18, %zmm18
	vfmadd213ps	%zmm20, %zmm18, %zmm19
	vaddps	64(%rbx,%rax,8), %zmm19, %zmm18
	vmaxps	%zmm18, %zmm21, %zmm18
	vmovups	%zmm18, 64(%r8,%r9,8)
	leaq	(%rax,%rax,2), %r13
	leaq	(%r9,%r9,2), %r12
	vcvtdq2ps	%zmm17, %zmm17
	vmovups	(%rcx), %zmm18
	vmulps	(%rsi,%r11){1to16}, %zmm18, %zmm18
	vfmadd213ps	%zmm23, %zmm17, %zmm18
	vaddps	(%rbx,%r13,4), %zmm18, %zmm17
	vmaxps	%zmm17, %zmm21, %zmm17
	vmovups	%zmm17, (%r8,%r12,4)
	vmovups	64(%rcx), %zmm17
	vmulps	(%rsi,%r11){1to16}, %zmm17, %zmm17
	vcvtdq2ps	%zmm16, %zmm16
	vfmadd213ps	%zmm20, %zmm16, %zmm17
	vaddps	64(%rbx,%r13,4), %zmm17, %zmm16
	vmaxps	%zmm16, %zmm21, %zmm16
	vmovups	%zmm16, 64(%r8,%r12,4)
	leaq	(%rax,%rax,4), %r11
	movq	%rax, %r14
	shlq	$4, %r14
	movq	%r9, %r15
	shlq	$4, %r15
	vcvtdq2ps	%zmm15, %zmm15
	vmovups	(%rcx), %zmm16
	vmulps	(%rsi,%rdx,4){1to16}, %zmm16, %zmm16
	vfmadd213ps	%zmm23, %zmm15, %zmm16
	vaddps	(%rbx,%r14), %zmm16, %zmm15
	vmaxps	%zmm15, %zmm21, %zmm15
	vmovups	%zmm15, (%r8,%r15)
	vmovups	64(%rcx), %zmm15
	vmulps	(%rsi,%rdx,4){1to16}, %zmm15, %zmm15
	vcvtdq2ps	%zmm14, %zmm14
	vfmadd213ps	%zmm20, %zmm14, %zmm15
	vaddps	64(%rbx,%r14), %zmm15, %zmm14
	vmaxps	%zmm14, %zmm21, %zmm14
	vmovups	%zmm14, 64(%r8,%r15)
	leaq	(%rdx,%rdx,4), %r14
	leaq	(%r9,%r9,4), %r15
	vcvtdq2ps	%zmm13, %zmm13
	vmovups	(%rcx), %zmm14
	vmulps	(%rsi,%r14){1to16}, %zmm14, %zmm14
	vfmadd213ps	%zmm23, %zmm13, %zmm14
	vaddps	(%rbx,%r11,4), %zmm14, %zmm13
	vmaxps	%zmm13, %zmm21, %zmm13
	vmovups	%zmm13, (%r8,%r15,4)
	vmovups	64(%rcx), %zmm13
	vmulps	(%rsi,%r14){1to16}, %zmm13, %zmm13
	vcvtdq2ps	%zmm12, %zmm12
	vfmadd213ps	%zmm20, %zmm12, %zmm13
	vaddps	64(%rbx,%r11,4), %zmm13, %zmm12
	leaq	(%rax,%rax,8), %rbp
	vmaxps	%zmm12, %zmm21, %zmm12
	vmovups	%zmm12, 64(%r8,%r15,4)
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%rcx), %zmm12
	vmulps	(%rsi,%r10){1to16}, %zmm12, %zmm12
	vfmadd213ps	%zmm23, %zmm11, %zmm12
	vaddps	(%rbx,%r13,8), %zmm12, %zmm11
	vmaxps	%zmm11, %zmm21, %zmm11
	vmovups	%zmm11, (%r8,%r12,8)
	vcvtdq2ps	%zmm10, %zmm10
	vmovups	64(%rcx), %zmm11
	vmulps	(%rsi,%r10){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm20, %zmm10, %zmm11
	vaddps	64(%rbx,%r13,8), %zmm11, %zmm10
	leaq	(,%rbp,2), %r13
	addq	%rbp, %r13
	addq	%rax, %r13
	vmaxps	%zmm10, %zmm21, %zmm10
	vmovups	%zmm10, 64(%r8,%r12,8)
	leaq	(%rsi,%rdx,8), %r12
	subq	%rdx, %r12
	leaq	(%r9,%r9,8), %r10
	leaq	(%r10,%r10,2), %rdi
	addq	%r9, %rdi
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rcx), %zmm10
	vmulps	(%r12){1to16}, %zmm10, %zmm10
	vfmadd213ps	%zmm23, %zmm9, %zmm10
	vaddps	(%rbx,%r13), %zmm10, %zmm9
	vmaxps	%zmm9, %zmm21, %zmm9
	vmovups	%zmm9, (%r8,%rdi)
	vmovups	64(%rcx), %zmm9
	vmulps	(%r12){1to16}, %zmm9, %zmm9
	vcvtdq2ps	%zmm8, %zmm8
	vfmadd213ps	%zmm20, %zmm8, %zmm9
	vaddps	64(%rbx,%r13), %zmm9, %zmm8
	movq	%rax, %r12
	vmaxps	%zmm8, %zmm21, %zmm8
	vmovups	%zmm8, 64(%r8,%rdi)
	shlq	$5, %r12
	movq	%r9, %rdi
	shlq	$5, %rdi
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rcx), %zmm8
	vmulps	(%rsi,%rdx,8){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm23, %zmm7, %zmm8
	vaddps	(%rbx,%r12), %zmm8, %zmm7
	vmaxps	%zmm7, %zmm21, %zmm7
	vmovups	%zmm7, (%r8,%rdi)
	vcvtdq2ps	%zmm6, %zmm6
	vmovups	64(%rcx), %zmm7
	vmulps	(%rsi,%rdx,8){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm20, %zmm6, %zmm7
	vaddps	64(%rbx,%r12), %zmm7, %zmm6
	vmaxps	%zmm6, %zmm21, %zmm6
	vmovups	%zmm6, 64(%r8,%rdi)
	vmovups	(%rcx), %zmm6
	movq	-8(%rsp), %rdi
	vmulps	(%rsi,%rdi){1to16}, %zmm6, %zmm6
	vcvtdq2ps	%zmm5, %zmm5
	vfmadd213ps	%zmm23, %zmm5, %zmm6
	vaddps	(%rbx,%rbp,4), %zmm6, %zmm5
	vmaxps	%zmm5, %zmm21, %zmm5
	vmovups	%zmm5, (%r8,%r10,4)
	vmovups	64(%rcx), %zmm5
	vmulps	(%rsi,%rdi){1to16}, %zmm5, %zmm5
	vcvtdq2ps	%zmm4, %zmm4
	vfmadd213ps	%zmm20, %zmm4, %zmm5
	vaddps	64(%rbx,%rbp,4), %zmm5, %zmm4
	vmaxps	%zmm4, %zmm21, %zmm4
	vmovups	%zmm4, 64(%r8,%r10,4)
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rcx), %zmm4
	vmulps	(%rsi,%r14,2){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm23, %zmm3, %zmm4
	vaddps	(%rbx,%r11,8), %zmm4, %zmm3
	vmaxps	%zmm3, %zmm21, %zmm3
	vmovups	%zmm3, (%r8,%r15,8)
	vmovups	64(%rcx), %zmm3
	vmulps	(%rsi,%r14,2){1to16}, %zmm3, %zmm3
	vcvtdq2ps	%zmm2, %zmm2
	vfmadd213ps	%zmm20, %zmm2, %zmm3
	vaddps	64(%rbx,%r11,8), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm21, %zmm2
	vmovups	%zmm2, 64(%r8,%r15,8)
	leaq	(%rdx,%r14,2), %rdx
	imulq	$44, %rax, %rax
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi,%rdx){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm23, %zmm1, %zmm2
	vaddps	(%rbx,%rax), %zmm2, %zmm1
	imulq	$44, %r9, %rdi
	vmaxps	%zmm1, %zmm21, %zmm1
	vmovups	%zmm1, (%r8,%rdi)
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi,%rdx){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm20, %zmm0, %zmm1
	vaddps	64(%rbx,%rax), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm21, %zmm0
	vmovups	%zmm0, 64(%r8,%rdi)
	jmp	.LBB6_111
.LBB6_47:
	vmovdqa64	%zmm9, %zmm8
	vmovdqa64	%zmm7, %zmm6
	vmovdqa64	%zmm9, %zmm5
	vmovdqa64	%zmm7, %zmm4
	vmovdqa64	%zmm9, %zmm3
	vmovdqa64	%zmm7, %zmm2
	vmovdqa64	%zmm9, %zmm1
	vmovdqa64	%zmm7, %zmm0
.LBB6_48:
	testq	%r8, %r8
	je	.LBB6_50
	vpmovsxbw	(%rbx), %zmm10
	prefetcht0	4096(%rbx)
	vpmovsxbw	32(%rbx), %zmm11
	prefetcht0	4128(%rbx)
	vpbroadcastd	(%r11), %zmm12
	vpmaddwd	%zmm10, %zmm12, %zmm13
	vpaddd	%zmm9, %zmm13, %zmm9
	vpmaddwd	%zmm11, %zmm12, %zmm12
	vpaddd	%zmm7, %zmm12, %zmm7
	vpbroadcastd	(%r11,%rdx), %zmm12
	vpmaddwd	%zmm10, %zmm12, %zmm13
	vpaddd	%zmm8, %zmm13, %zmm8
	vpmaddwd	%zmm11, %zmm12, %zmm12
	vpaddd	%zmm6, %zmm12, %zmm6
	vpbroadcastd	(%r11,%rdx,2), %zmm12
	vpmaddwd	%zmm10, %zmm12, %zmm13
	vpaddd	%zmm5, %zmm13, %zmm5
	vpmaddwd	%zmm11, %zmm12, %zmm12
	vpaddd	%zmm4, %zmm12, %zmm4
	vpbroadcastd	(%r10), %zmm12
	vpmaddwd	%zmm10, %zmm12, %zmm13
	vpaddd	%zmm3, %zmm13, %zmm3
	vpmaddwd	%zmm11, %zmm12, %zmm12
	vpaddd	%zmm2, %zmm12, %zmm2
	vpbroadcastd	(%r10,%rdx), %zmm12
	vpmaddwd	%zmm10, %zmm12, %zmm10
	vpaddd	%zmm1, %zmm10, %zmm1
	vpmaddwd	%zmm11, %zmm12, %zmm10
	vpaddd	%zmm0, %zmm10, %zmm0
.LBB6_50:
	movq	(%rax), %r8
	movq	8(%rax), %r9
	movq	16(%rax), %r11
	movq	24(%rax), %r10
	vmovups	(%r11), %zmm12
	vmovups	64(%r11), %zmm10
	cmpl	$0, 40(%rax)
	sete	%r11b
	kmovd	%r11d, %k1
	vmovss	.LCPI6_0(%rip), %xmm11 {%k1} {z}
	vbroadcastss	%xmm11, %zmm11
	testq	%r10, %r10
	je	.LBB6_98
	movq	32(%rax), %rax
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rcx), %zmm13
	vmulps	(%rsi){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm12, %zmm9, %zmm13
	vaddps	(%r10), %zmm13, %zmm9
	vmaxps	%zmm9, %zmm11, %zmm9
	vmovups	%zmm9, (%r8)
	vmovups	64(%rcx), %zmm9
	vmulps	(%rsi){1to16}, %zmm9, %zmm9
	vcvtdq2ps	%zmm7, %zmm7
	vfmadd213ps	%zmm10, %zmm7, %zmm9
	vaddps	64(%r10), %zmm9, %zmm7
	vmaxps	%zmm7, %zmm11, %zmm7
	vmovups	%zmm7, 64(%r8)
	vcvtdq2ps	%zmm8, %zmm7
	vmovups	(%rcx), %zmm8
	vmulps	(%rsi,%rdx){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm12, %zmm7, %zmm8
	vaddps	(%r10,%rax,4), %zmm8, %zmm7
	vmaxps	%zmm7, %zmm11, %zmm7
	vmovups	%zmm7, (%r8,%r9,4)
	vcvtdq2ps	%zmm6, %zmm6
	vmovups	64(%rcx), %zmm7
	vmulps	(%rsi,%rdx){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm10, %zmm6, %zmm7
	vaddps	64(%r10,%rax,4), %zmm7, %zmm6
	vmaxps	%zmm6, %zmm11, %zmm6
	vmovups	%zmm6, 64(%r8,%r9,4)
	vmovups	(%rcx), %zmm6
	vmulps	(%rsi,%rdx,2){1to16}, %zmm6, %zmm6
	vcvtdq2ps	%zmm5, %zmm5
	vfmadd213ps	%zmm12, %zmm5, %zmm6
	vaddps	(%r10,%rax,8), %zmm6, %zmm5
	vmaxps	%zmm5, %zmm11, %zmm5
	vmovups	%zmm5, (%r8,%r9,8)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rcx), %zmm5
	vmulps	(%rsi,%rdx,2){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm10, %zmm4, %zmm5
	vaddps	64(%r10,%rax,8), %zmm5, %zmm4
	vmaxps	%zmm4, %zmm11, %zmm4
	vmovups	%zmm4, 64(%r8,%r9,8)
	leaq	(%rax,%rax,2), %r11
	vmovups	(%rcx), %zmm4
	vmulps	(%rsi,%rdi){1to16}, %zmm4, %zmm4
	vcvtdq2ps	%zmm3, %zmm3
	vfmadd213ps	%zmm12, %zmm3, %zmm4
	vaddps	(%r10,%r11,4), %zmm4, %zmm3
	leaq	(%r9,%r9,2), %rbx
	vmaxps	%zmm3, %zmm11, %zmm3
	vmovups	%zmm3, (%r8,%rbx,4)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rcx), %zmm3
	vmulps	(%rsi,%rdi){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm10, %zmm2, %zmm3
	vaddps	64(%r10,%r11,4), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm11, %zmm2
	vmovups	%zmm2, 64(%r8,%rbx,4)
	shlq	$4, %rax
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi,%rdx,4){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm12, %zmm1, %zmm2
	vaddps	(%r10,%rax), %zmm2, %zmm1
	shlq	$4, %r9
	vmaxps	%zmm1, %zmm11, %zmm1
	vmovups	%zmm1, (%r8,%r9)
	vcvtdq2ps	%zmm0, %zmm0
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi,%rdx,4){1to16}, %zmm1, %zmm1
	vfmadd213ps	%zmm10, %zmm0, %zmm1
	vaddps	64(%r10,%rax), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm11, %zmm0
	jmp	.LBB6_110
.LBB6_52:
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
.LBB6_53:
	testq	%r8, %r8
	je	.LBB6_55
	vpmovsxbw	(%r13), %zmm20
	prefetcht0	4096(%r13)
	vpmovsxbw	32(%r13), %zmm21
	prefetcht0	4128(%r13)
	vpbroadcastd	(%r12), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm19, %zmm23, %zmm19
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm18, %zmm22, %zmm18
	vpbroadcastd	(%r12,%rdx), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm17, %zmm23, %zmm17
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm16, %zmm22, %zmm16
	vpbroadcastd	(%r12,%rdx,2), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm15, %zmm23, %zmm15
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm14, %zmm22, %zmm14
	vpbroadcastd	(%r15), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm13, %zmm23, %zmm13
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm12, %zmm22, %zmm12
	vpbroadcastd	(%r15,%rdx), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm11, %zmm23, %zmm11
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm10, %zmm22, %zmm10
	vpbroadcastd	(%r15,%rdx,2), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm9, %zmm23, %zmm9
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm8, %zmm22, %zmm8
	vpbroadcastd	(%r14), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm7, %zmm23, %zmm7
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm6, %zmm22, %zmm6
	vpbroadcastd	(%r14,%rdx), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm5, %zmm23, %zmm5
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm4, %zmm22, %zmm4
	vpbroadcastd	(%r14,%rdx,2), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm23
	vpaddd	%zmm3, %zmm23, %zmm3
	vpmaddwd	%zmm21, %zmm22, %zmm22
	vpaddd	%zmm2, %zmm22, %zmm2
	vpbroadcastd	(%rbx), %zmm22
	vpmaddwd	%zmm20, %zmm22, %zmm20
	vpaddd	%zmm1, %zmm20, %zmm1
	vpmaddwd	%zmm21, %zmm22, %zmm20
	vpaddd	%zmm0, %zmm20, %zmm0
.LBB6_55:
	movq	(%rax), %r8
	movq	8(%rax), %r9
	movq	16(%rax), %r14
	movq	24(%rax), %rbx
	vmovups	(%r14), %zmm22
	vmovups	64(%r14), %zmm20
	cmpl	$0, 40(%rax)
	sete	%bpl
	kmovd	%ebp, %k1
	vmovss	.LCPI6_0(%rip), %xmm21 {%k1} {z}
	vbroadcastss	%xmm21, %zmm21
	testq	%rbx, %rbx
	je	.LBB6_99
	movq	32(%rax), %rax
	vcvtdq2ps	%zmm19, %zmm19
	vmovups	(%rcx), %zmm23
	vmulps	(%rsi){1to16}, %zmm23, %zmm23
	vfmadd213ps	%zmm22, %zmm19, %zmm23
	vaddps	(%rbx), %zmm23, %zmm19
	vmaxps	%zmm19, %zmm21, %zmm19
	vmovups	%zmm19, (%r8)
	vmovups	64(%rcx), %zmm19
	vmulps	(%rsi){1to16}, %zmm19, %zmm19
	vcvtdq2ps	%zmm18, %zmm18
	vfmadd213ps	%zmm20, %zmm18, %zmm19
	vaddps	64(%rbx), %zmm19, %zmm18
	vmaxps	%zmm18, %zmm21, %zmm18
	vmovups	%zmm18, 64(%r8)
	vcvtdq2ps	%zmm17, %zmm17
	vmovups	(%rcx), %zmm18
	vmulps	(%rsi,%rdx){1to16}, %zmm18, %zmm18
	vfmadd213ps	%zmm22, %zmm17, %zmm18
	vaddps	(%rbx,%rax,4), %zmm18, %zmm17
	vmaxps	%zmm17, %zmm21, %zmm17
	vmovups	%zmm17, (%r8,%r9,4)
	vcvtdq2ps	%zmm16, %zmm16
	vmovups	64(%rcx), %zmm17
	vmulps	(%rsi,%rdx){1to16}, %zmm17, %zmm17
	vfmadd213ps	%zmm20, %zmm16, %zmm17
	vaddps	64(%rbx,%rax,4), %zmm17, %zmm16
	vmaxps	%zmm16, %zmm21, %zmm16
	vmovups	%zmm16, 64(%r8,%r9,4)
	vmovups	(%rcx), %zmm16
	vmulps	(%rsi,%rdx,2){1to16}, %zmm16, %zmm16
	vcvtdq2ps	%zmm15, %zmm15
	vfmadd213ps	%zmm22, %zmm15, %zmm16
	vaddps	(%rbx,%rax,8), %zmm16, %zmm15
	vmaxps	%zmm15, %zmm21, %zmm15
	vmovups	%zmm15, (%r8,%r9,8)
	vcvtdq2ps	%zmm14, %zmm14
	vmovups	64(%rcx), %zmm15
	vmulps	(%rsi,%rdx,2){1to16}, %zmm15, %zmm15
	vfmadd213ps	%zmm20, %zmm14, %zmm15
	vaddps	64(%rbx,%rax,8), %zmm15, %zmm14
	vmaxps	%zmm14, %zmm21, %zmm14
	vmovups	%zmm14, 64(%r8,%r9,8)
	leaq	(%rax,%rax,2), %r14
	vmovups	(%rcx), %zmm14
	vmulps	(%rsi,%r11){1to16}, %zmm14, %zmm14
	vcvtdq2ps	%zmm13, %zmm13
	vfmadd213ps	%zmm22, %zmm13, %zmm14
	vaddps	(%rbx,%r14,4), %zmm14, %zmm13
	leaq	(%r9,%r9,2), %r15
	vmaxps	%zmm13, %zmm21, %zmm13
	vmovups	%zmm13, (%r8,%r15,4)
	vcvtdq2ps	%zmm12, %zmm12
	vmovups	64(%rcx), %zmm13
	vmulps	(%rsi,%r11){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm20, %zmm12, %zmm13
	vaddps	64(%rbx,%r14,4), %zmm13, %zmm12
	vmaxps	%zmm12, %zmm21, %zmm12
	vmovups	%zmm12, 64(%r8,%r15,4)
	movq	%rax, %r11
	shlq	$4, %r11
	movq	%r9, %r12
	shlq	$4, %r12
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%rcx), %zmm12
	vmulps	(%rsi,%rdx,4){1to16}, %zmm12, %zmm12
	vfmadd213ps	%zmm22, %zmm11, %zmm12
	vaddps	(%rbx,%r11), %zmm12, %zmm11
	vmaxps	%zmm11, %zmm21, %zmm11
	vmovups	%zmm11, (%r8,%r12)
	vmovups	64(%rcx), %zmm11
	vmulps	(%rsi,%rdx,4){1to16}, %zmm11, %zmm11
	vcvtdq2ps	%zmm10, %zmm10
	vfmadd213ps	%zmm20, %zmm10, %zmm11
	vaddps	64(%rbx,%r11), %zmm11, %zmm10
	vmaxps	%zmm10, %zmm21, %zmm10
	vmovups	%zmm10, 64(%r8,%r12)
	leaq	(%rax,%rax,4), %r11
	leaq	(%rdx,%rdx,4), %r12
	vmovups	(%rcx), %zmm10
	vmulps	(%rsi,%r12){1to16}, %zmm10, %zmm10
	vcvtdq2ps	%zmm9, %zmm9
	vfmadd213ps	%zmm22, %zmm9, %zmm10
	vaddps	(%rbx,%r11,4), %zmm10, %zmm9
	leaq	(%r9,%r9,4), %r13
	vmaxps	%zmm9, %zmm21, %zmm9
	vmovups	%zmm9, (%r8,%r13,4)
	vcvtdq2ps	%zmm8, %zmm8
	vmovups	64(%rcx), %zmm9
	vmulps	(%rsi,%r12){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm20, %zmm8, %zmm9
	vaddps	64(%rbx,%r11,4), %zmm9, %zmm8
	vmaxps	%zmm8, %zmm21, %zmm8
	vmovups	%zmm8, 64(%r8,%r13,4)
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rcx), %zmm8
	vmulps	(%rsi,%r10){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm22, %zmm7, %zmm8
	vaddps	(%rbx,%r14,8), %zmm8, %zmm7
	vmaxps	%zmm7, %zmm21, %zmm7
	vmovups	%zmm7, (%r8,%r15,8)
	vmovups	64(%rcx), %zmm7
	vmulps	(%rsi,%r10){1to16}, %zmm7, %zmm7
	vcvtdq2ps	%zmm6, %zmm6
	vfmadd213ps	%zmm20, %zmm6, %zmm7
	vaddps	64(%rbx,%r14,8), %zmm7, %zmm6
	vmaxps	%zmm6, %zmm21, %zmm6
	vmovups	%zmm6, 64(%r8,%r15,8)
	leaq	(%rax,%rax,8), %r10
	leaq	(%r10,%r10,2), %r14
	addq	%rax, %r14
	leaq	(%rsi,%rdx,8), %r15
	subq	%rdx, %r15
	leaq	(%r9,%r9,8), %r11
	leaq	(%r11,%r11,2), %r12
	addq	%r9, %r12
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rcx), %zmm6
	vmulps	(%r15){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm22, %zmm5, %zmm6
	vaddps	(%rbx,%r14), %zmm6, %zmm5
	vmaxps	%zmm5, %zmm21, %zmm5
	vmovups	%zmm5, (%r8,%r12)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rcx), %zmm5
	vmulps	(%r15){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm20, %zmm4, %zmm5
	vaddps	64(%rbx,%r14), %zmm5, %zmm4
	vmaxps	%zmm4, %zmm21, %zmm4
	vmovups	%zmm4, 64(%r8,%r12)
	shlq	$5, %rax
	shlq	$5, %r9
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rcx), %zmm4
	vmulps	(%rsi,%rdx,8){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm22, %zmm3, %zmm4
	vaddps	(%rbx,%rax), %zmm4, %zmm3
	vmaxps	%zmm3, %zmm21, %zmm3
	vmovups	%zmm3, (%r8,%r9)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rcx), %zmm3
	vmulps	(%rsi,%rdx,8){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm20, %zmm2, %zmm3
	vaddps	64(%rbx,%rax), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm21, %zmm2
	vmovups	%zmm2, 64(%r8,%r9)
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi,%rdi){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm22, %zmm1, %zmm2
	vaddps	(%rbx,%r10,4), %zmm2, %zmm1
	vmaxps	%zmm1, %zmm21, %zmm1
	vmovups	%zmm1, (%r8,%r11,4)
	vcvtdq2ps	%zmm0, %zmm0
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi,%rdi){1to16}, %zmm1, %zmm1
	vfmadd213ps	%zmm20, %zmm0, %zmm1
	vaddps	64(%rbx,%r10,4), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm21, %zmm0
	vmovups	%zmm0, 64(%r8,%r11,4)
	jmp	.LBB6_111
.LBB6_57:
	vmovdqa64	%zmm5, %zmm4
	vmovdqa64	%zmm3, %zmm2
	vmovdqa64	%zmm5, %zmm1
	vmovdqa64	%zmm3, %zmm0
.LBB6_58:
	testq	%r8, %r8
	je	.LBB6_60
	vpmovsxbw	(%r10), %zmm6
	prefetcht0	4096(%r10)
	vpmovsxbw	32(%r10), %zmm7
	prefetcht0	4128(%r10)
	vpbroadcastd	(%rdi), %zmm8
	vpmaddwd	%zmm6, %zmm8, %zmm9
	vpaddd	%zmm5, %zmm9, %zmm5
	vpmaddwd	%zmm7, %zmm8, %zmm8
	vpaddd	%zmm3, %zmm8, %zmm3
	vpbroadcastd	(%rdi,%rdx), %zmm8
	vpmaddwd	%zmm6, %zmm8, %zmm9
	vpaddd	%zmm4, %zmm9, %zmm4
	vpmaddwd	%zmm7, %zmm8, %zmm8
	vpaddd	%zmm2, %zmm8, %zmm2
	vpbroadcastd	(%rdi,%rdx,2), %zmm8
	vpmaddwd	%zmm6, %zmm8, %zmm6
	vpaddd	%zmm1, %zmm6, %zmm1
	vpmaddwd	%zmm7, %zmm8, %zmm6
	vpaddd	%zmm0, %zmm6, %zmm0
.LBB6_60:
	movq	(%rax), %rdi
	movq	8(%rax), %r8
	movq	16(%rax), %r10
	movq	24(%rax), %r9
	vmovups	(%r10), %zmm8
	vmovups	64(%r10), %zmm6
	cmpl	$0, 40(%rax)
	sete	%r10b
	kmovd	%r10d, %k1
	vmovss	.LCPI6_0(%rip), %xmm7 {%k1} {z}
	vbroadcastss	%xmm7, %zmm7
	testq	%r9, %r9
	je	.LBB6_100
	movq	32(%rax), %rax
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rcx), %zmm9
	vmulps	(%rsi){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm8, %zmm5, %zmm9
	vaddps	(%r9), %zmm9, %zmm5
	vmaxps	%zmm5, %zmm7, %zmm5
	vmovups	%zmm5, (%rdi)
	vmovups	64(%rcx), %zmm5
	vmulps	(%rsi){1to16}, %zmm5, %zmm5
	vcvtdq2ps	%zmm3, %zmm3
	vfmadd213ps	%zmm6, %zmm3, %zmm5
	vaddps	64(%r9), %zmm5, %zmm3
	vmaxps	%zmm3, %zmm7, %zmm3
	vmovups	%zmm3, 64(%rdi)
	vcvtdq2ps	%zmm4, %zmm3
	vmovups	(%rcx), %zmm4
	vmulps	(%rsi,%rdx){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm8, %zmm3, %zmm4
	vaddps	(%r9,%rax,4), %zmm4, %zmm3
	vmaxps	%zmm3, %zmm7, %zmm3
	vmovups	%zmm3, (%rdi,%r8,4)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rcx), %zmm3
	vmulps	(%rsi,%rdx){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm6, %zmm2, %zmm3
	vaddps	64(%r9,%rax,4), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm7, %zmm2
	vmovups	%zmm2, 64(%rdi,%r8,4)
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi,%rdx,2){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm8, %zmm1, %zmm2
	vaddps	(%r9,%rax,8), %zmm2, %zmm1
	vmaxps	%zmm1, %zmm7, %zmm1
	vmovups	%zmm1, (%rdi,%r8,8)
	vcvtdq2ps	%zmm0, %zmm0
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi,%rdx,2){1to16}, %zmm1, %zmm1
	vfmadd213ps	%zmm6, %zmm0, %zmm1
	vaddps	64(%r9,%rax,8), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm7, %zmm0
	vmovups	%zmm0, 64(%rdi,%r8,8)
	jmp	.LBB6_111
.LBB6_62:
	vmovdqa64	%zmm7, %zmm6
	vmovdqa64	%zmm5, %zmm4
	vmovdqa64	%zmm7, %zmm3
	vmovdqa64	%zmm5, %zmm2
	vmovdqa64	%zmm7, %zmm1
	vmovdqa64	%zmm5, %zmm0
.LBB6_63:
	testq	%r8, %r8
	je	.LBB6_65
	vpmovsxbw	(%rbx), %zmm8
	prefetcht0	4096(%rbx)
	vpmovsxbw	32(%rbx), %zmm9
	prefetcht0	4128(%rbx)
	vpbroadcastd	(%r11), %zmm10
	vpmaddwd	%zmm8, %zmm10, %zmm11
	vpaddd	%zmm7, %zmm11, %zmm7
	vpmaddwd	%zmm9, %zmm10, %zmm10
	vpaddd	%zmm5, %zmm10, %zmm5
	vpbroadcastd	(%r11,%rdx), %zmm10
	vpmaddwd	%zmm8, %zmm10, %zmm11
	vpaddd	%zmm6, %zmm11, %zmm6
	vpmaddwd	%zmm9, %zmm10, %zmm10
	vpaddd	%zmm4, %zmm10, %zmm4
	vpbroadcastd	(%r11,%rdx,2), %zmm10
	vpmaddwd	%zmm8, %zmm10, %zmm11
	vpaddd	%zmm3, %zmm11, %zmm3
	vpmaddwd	%zmm9, %zmm10, %zmm10
	vpaddd	%zmm2, %zmm10, %zmm2
	vpbroadcastd	(%r10), %zmm10
	vpmaddwd	%zmm8, %zmm10, %zmm8
	vpaddd	%zmm1, %zmm8, %zmm1
	vpmaddwd	%zmm9, %zmm10, %zmm8
	vpaddd	%zmm0, %zmm8, %zmm0
.LBB6_65:
	movq	(%rax), %r8
	movq	8(%rax), %r9
	movq	16(%rax), %r11
	movq	24(%rax), %r10
	vmovups	(%r11), %zmm10
	vmovups	64(%r11), %zmm8
	cmpl	$0, 40(%rax)
	sete	%r11b
	kmovd	%r11d, %k1
	vmovss	.LCPI6_0(%rip), %xmm9 {%k1} {z}
	vbroadcastss	%xmm9, %zmm9
	testq	%r10, %r10
	je	.LBB6_101
	movq	32(%rax), %rax
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rcx), %zmm11
	vmulps	(%rsi){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm10, %zmm7, %zmm11
	vaddps	(%r10), %zmm11, %zmm7
	vmaxps	%zmm7, %zmm9, %zmm7
	vmovups	%zmm7, (%r8)
	vmovups	64(%rcx), %zmm7
	vmulps	(%rsi){1to16}, %zmm7, %zmm7
	vcvtdq2ps	%zmm5, %zmm5
	vfmadd213ps	%zmm8, %zmm5, %zmm7
	vaddps	64(%r10), %zmm7, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, 64(%r8)
	vcvtdq2ps	%zmm6, %zmm5
	vmovups	(%rcx), %zmm6
	vmulps	(%rsi,%rdx){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm10, %zmm5, %zmm6
	vaddps	(%r10,%rax,4), %zmm6, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, (%r8,%r9,4)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rcx), %zmm5
	vmulps	(%rsi,%rdx){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm8, %zmm4, %zmm5
	vaddps	64(%r10,%rax,4), %zmm5, %zmm4
	vmaxps	%zmm4, %zmm9, %zmm4
	vmovups	%zmm4, 64(%r8,%r9,4)
	vmovups	(%rcx), %zmm4
	vmulps	(%rsi,%rdx,2){1to16}, %zmm4, %zmm4
	vcvtdq2ps	%zmm3, %zmm3
	vfmadd213ps	%zmm10, %zmm3, %zmm4
	vaddps	(%r10,%rax,8), %zmm4, %zmm3
	vmaxps	%zmm3, %zmm9, %zmm3
	vmovups	%zmm3, (%r8,%r9,8)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rcx), %zmm3
	vmulps	(%rsi,%rdx,2){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm8, %zmm2, %zmm3
	vaddps	64(%r10,%rax,8), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm9, %zmm2
	vmovups	%zmm2, 64(%r8,%r9,8)
	leaq	(%rax,%rax,2), %rax
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi,%rdi){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm10, %zmm1, %zmm2
	vaddps	(%r10,%rax,4), %zmm2, %zmm1
	leaq	(%r9,%r9,2), %rdx
	vmaxps	%zmm1, %zmm9, %zmm1
	vmovups	%zmm1, (%r8,%rdx,4)
	vcvtdq2ps	%zmm0, %zmm0
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi,%rdi){1to16}, %zmm1, %zmm1
	vfmadd213ps	%zmm8, %zmm0, %zmm1
	vaddps	64(%r10,%rax,4), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm9, %zmm0
	vmovups	%zmm0, 64(%r8,%rdx,4)
	jmp	.LBB6_111
.LBB6_67:
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
	vmovdqa64	%zmm0, %zmm16
	vmovdqa64	%zmm1, %zmm18
.LBB6_68:
	testq	%r8, %r8
	je	.LBB6_70
	vpmovsxbw	(%r15), %zmm14
	prefetcht0	4096(%r15)
	vpmovsxbw	32(%r15), %zmm15
	prefetcht0	4128(%r15)
	vpbroadcastd	(%r14), %zmm17
	vpmaddwd	%zmm14, %zmm17, %zmm19
	vpaddd	%zmm18, %zmm19, %zmm18
	vpmaddwd	%zmm15, %zmm17, %zmm17
	vpaddd	%zmm16, %zmm17, %zmm16
	vpbroadcastd	(%r14,%rdx), %zmm17
	vpmaddwd	%zmm14, %zmm17, %zmm19
	vpaddd	%zmm13, %zmm19, %zmm13
	vpmaddwd	%zmm15, %zmm17, %zmm17
	vpaddd	%zmm12, %zmm17, %zmm12
	vpbroadcastd	(%r14,%rdx,2), %zmm17
	vpmaddwd	%zmm14, %zmm17, %zmm19
	vpaddd	%zmm11, %zmm19, %zmm11
	vpmaddwd	%zmm15, %zmm17, %zmm17
	vpaddd	%zmm10, %zmm17, %zmm10
	vpbroadcastd	(%rbx), %zmm17
	vpmaddwd	%zmm14, %zmm17, %zmm19
	vpaddd	%zmm9, %zmm19, %zmm9
	vpmaddwd	%zmm15, %zmm17, %zmm17
	vpaddd	%zmm8, %zmm17, %zmm8
	vpbroadcastd	(%rbx,%rdx), %zmm17
	vpmaddwd	%zmm14, %zmm17, %zmm19
	vpaddd	%zmm7, %zmm19, %zmm7
	vpmaddwd	%zmm15, %zmm17, %zmm17
	vpaddd	%zmm6, %zmm17, %zmm6
	vpbroadcastd	(%rbx,%rdx,2), %zmm17
	vpmaddwd	%zmm14, %zmm17, %zmm19
	vpaddd	%zmm5, %zmm19, %zmm5
	vpmaddwd	%zmm15, %zmm17, %zmm17
	vpaddd	%zmm4, %zmm17, %zmm4
	vpbroadcastd	(%r11), %zmm17
	vpmaddwd	%zmm14, %zmm17, %zmm19
	vpaddd	%zmm3, %zmm19, %zmm3
	vpmaddwd	%zmm15, %zmm17, %zmm17
	vpaddd	%zmm2, %zmm17, %zmm2
	vpbroadcastd	(%r11,%rdx), %zmm17
	vpmaddwd	%zmm14, %zmm17, %zmm14
	vpaddd	%zmm1, %zmm14, %zmm1
	vpmaddwd	%zmm15, %zmm17, %zmm14
	vpaddd	%zmm0, %zmm14, %zmm0
.LBB6_70:
	movq	(%rax), %r8
	movq	8(%rax), %r9
	movq	16(%rax), %rbx
	movq	24(%rax), %r11
	vmovups	(%rbx), %zmm17
	vmovups	64(%rbx), %zmm14
	cmpl	$0, 40(%rax)
	sete	%bl
	kmovd	%ebx, %k1
	vmovss	.LCPI6_0(%rip), %xmm15 {%k1} {z}
	vbroadcastss	%xmm15, %zmm15
	testq	%r11, %r11
	je	.LBB6_102
	vmovups	(%rcx), %zmm19
	vmulps	(%rsi){1to16}, %zmm19, %zmm19
	vcvtdq2ps	%zmm18, %zmm18
	vfmadd213ps	%zmm17, %zmm18, %zmm19
	vaddps	(%r11), %zmm19, %zmm18
	movq	32(%rax), %rax
	vmaxps	%zmm18, %zmm15, %zmm18
	vmovups	%zmm18, (%r8)
	vcvtdq2ps	%zmm16, %zmm16
	vmovups	64(%rcx), %zmm18
	vmulps	(%rsi){1to16}, %zmm18, %zmm18
	vfmadd213ps	%zmm14, %zmm16, %zmm18
	vaddps	64(%r11), %zmm18, %zmm16
	vmaxps	%zmm16, %zmm15, %zmm16
	vmovups	%zmm16, 64(%r8)
	vcvtdq2ps	%zmm13, %zmm13
	vmovups	(%rcx), %zmm16
	vmulps	(%rsi,%rdx){1to16}, %zmm16, %zmm16
	vfmadd213ps	%zmm17, %zmm13, %zmm16
	vaddps	(%r11,%rax,4), %zmm16, %zmm13
	vmaxps	%zmm13, %zmm15, %zmm13
	vmovups	%zmm13, (%r8,%r9,4)
	vmovups	64(%rcx), %zmm13
	vmulps	(%rsi,%rdx){1to16}, %zmm13, %zmm13
	vcvtdq2ps	%zmm12, %zmm12
	vfmadd213ps	%zmm14, %zmm12, %zmm13
	vaddps	64(%r11,%rax,4), %zmm13, %zmm12
	vmaxps	%zmm12, %zmm15, %zmm12
	vmovups	%zmm12, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%rcx), %zmm12
	vmulps	(%rsi,%rdx,2){1to16}, %zmm12, %zmm12
	vfmadd213ps	%zmm17, %zmm11, %zmm12
	vaddps	(%r11,%rax,8), %zmm12, %zmm11
	vmaxps	%zmm11, %zmm15, %zmm11
	vmovups	%zmm11, (%r8,%r9,8)
	vcvtdq2ps	%zmm10, %zmm10
	vmovups	64(%rcx), %zmm11
	vmulps	(%rsi,%rdx,2){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm14, %zmm10, %zmm11
	vaddps	64(%r11,%rax,8), %zmm11, %zmm10
	vmaxps	%zmm10, %zmm15, %zmm10
	vmovups	%zmm10, 64(%r8,%r9,8)
	leaq	(%rax,%rax,2), %r14
	leaq	(%r9,%r9,2), %rbx
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rcx), %zmm10
	vmulps	(%rsi,%r10){1to16}, %zmm10, %zmm10
	vfmadd213ps	%zmm17, %zmm9, %zmm10
	vaddps	(%r11,%r14,4), %zmm10, %zmm9
	vmaxps	%zmm9, %zmm15, %zmm9
	vmovups	%zmm9, (%r8,%rbx,4)
	vcvtdq2ps	%zmm8, %zmm8
	vmovups	64(%rcx), %zmm9
	vmulps	(%rsi,%r10){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm14, %zmm8, %zmm9
	vaddps	64(%r11,%r14,4), %zmm9, %zmm8
	vmaxps	%zmm8, %zmm15, %zmm8
	vmovups	%zmm8, 64(%r8,%rbx,4)
	leaq	(%rax,%rax,4), %r10
	leaq	(%rax,%rax,8), %r15
	movq	%rax, %r12
	shlq	$4, %r12
	movq	%r9, %r13
	shlq	$4, %r13
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rcx), %zmm8
	vmulps	(%rsi,%rdx,4){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm17, %zmm7, %zmm8
	vaddps	(%r11,%r12), %zmm8, %zmm7
	vmaxps	%zmm7, %zmm15, %zmm7
	vmovups	%zmm7, (%r8,%r13)
	vcvtdq2ps	%zmm6, %zmm6
	vmovups	64(%rcx), %zmm7
	vmulps	(%rsi,%rdx,4){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm14, %zmm6, %zmm7
	vaddps	64(%r11,%r12), %zmm7, %zmm6
	vmaxps	%zmm6, %zmm15, %zmm6
	vmovups	%zmm6, 64(%r8,%r13)
	leaq	(%rdx,%rdx,4), %r12
	leaq	(%r9,%r9,4), %r13
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rcx), %zmm6
	vmulps	(%rsi,%r12){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm17, %zmm5, %zmm6
	vaddps	(%r11,%r10,4), %zmm6, %zmm5
	vmaxps	%zmm5, %zmm15, %zmm5
	vmovups	%zmm5, (%r8,%r13,4)
	vmovups	64(%rcx), %zmm5
	vmulps	(%rsi,%r12){1to16}, %zmm5, %zmm5
	vcvtdq2ps	%zmm4, %zmm4
	vfmadd213ps	%zmm14, %zmm4, %zmm5
	vaddps	64(%r11,%r10,4), %zmm5, %zmm4
	leaq	(%r15,%r15,2), %r10
	addq	%rax, %r10
	vmaxps	%zmm4, %zmm15, %zmm4
	vmovups	%zmm4, 64(%r8,%r13,4)
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rcx), %zmm4
	vmulps	(%rsi,%rdi){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm17, %zmm3, %zmm4
	vaddps	(%r11,%r14,8), %zmm4, %zmm3
	vmaxps	%zmm3, %zmm15, %zmm3
	vmovups	%zmm3, (%r8,%rbx,8)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rcx), %zmm3
	vmulps	(%rsi,%rdi){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm14, %zmm2, %zmm3
	vaddps	64(%r11,%r14,8), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm15, %zmm2
	vmovups	%zmm2, 64(%r8,%rbx,8)
	leaq	(%rsi,%rdx,8), %rax
	subq	%rdx, %rax
	leaq	(%r9,%r9,8), %rdx
	leaq	(%rdx,%rdx,2), %rdx
	vmovups	(%rcx), %zmm2
	vmulps	(%rax){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm17, %zmm1, %zmm2
	vaddps	(%r11,%r10), %zmm2, %zmm1
	addq	%r9, %rdx
	vmaxps	%zmm1, %zmm15, %zmm1
	vmovups	%zmm1, (%r8,%rdx)
	vcvtdq2ps	%zmm0, %zmm0
	vmovups	64(%rcx), %zmm1
	vmulps	(%rax){1to16}, %zmm1, %zmm1
	vfmadd213ps	%zmm14, %zmm0, %zmm1
	vaddps	64(%r11,%r10), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm15, %zmm0
	vmovups	%zmm0, 64(%r8,%rdx)
	jmp	.LBB6_111
.LBB6_72:
	vmovdqa64	%zmm3, %zmm1
	vmovdqa64	%zmm2, %zmm0
.LBB6_73:
	testq	%r8, %r8
	je	.LBB6_75
	vpmovsxbw	(%r10), %zmm4
	prefetcht0	4096(%r10)
	vpmovsxbw	32(%r10), %zmm5
	prefetcht0	4128(%r10)
	vpbroadcastd	(%rdi), %zmm6
	vpmaddwd	%zmm4, %zmm6, %zmm7
	vpaddd	%zmm3, %zmm7, %zmm3
	vpmaddwd	%zmm5, %zmm6, %zmm6
	vpaddd	%zmm2, %zmm6, %zmm2
	vpbroadcastd	(%rdi,%rdx), %zmm6
	vpmaddwd	%zmm4, %zmm6, %zmm4
	vpaddd	%zmm1, %zmm4, %zmm1
	vpmaddwd	%zmm5, %zmm6, %zmm4
	vpaddd	%zmm0, %zmm4, %zmm0
.LBB6_75:
	movq	(%rax), %rdi
	movq	8(%rax), %r8
	movq	16(%rax), %r10
	movq	24(%rax), %r9
	vmovups	(%r10), %zmm6
	vmovups	64(%r10), %zmm4
	cmpl	$0, 40(%rax)
	sete	%r10b
	kmovd	%r10d, %k1
	vmovss	.LCPI6_0(%rip), %xmm5 {%k1} {z}
	vbroadcastss	%xmm5, %zmm5
	testq	%r9, %r9
	je	.LBB6_105
	movq	32(%rax), %rax
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rcx), %zmm7
	vmulps	(%rsi){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm6, %zmm3, %zmm7
	vaddps	(%r9), %zmm7, %zmm3
	vmaxps	%zmm3, %zmm5, %zmm3
	vmovups	%zmm3, (%rdi)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rcx), %zmm3
	vmulps	(%rsi){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm4, %zmm2, %zmm3
	vaddps	64(%r9), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm5, %zmm2
	vmovups	%zmm2, 64(%rdi)
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi,%rdx){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm6, %zmm1, %zmm2
	vaddps	(%r9,%rax,4), %zmm2, %zmm1
	vmaxps	%zmm1, %zmm5, %zmm1
	vmovups	%zmm1, (%rdi,%r8,4)
	vcvtdq2ps	%zmm0, %zmm0
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi,%rdx){1to16}, %zmm1, %zmm1
	vfmadd213ps	%zmm4, %zmm0, %zmm1
	vaddps	64(%r9,%rax,4), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm5, %zmm0
	vmovups	%zmm0, 64(%rdi,%r8,4)
	jmp	.LBB6_111
.LBB6_77:
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
.LBB6_78:
	testq	%r8, %r8
	je	.LBB6_80
	vpmovsxbw	(%rbx), %zmm12
	prefetcht0	4096(%rbx)
	vpmovsxbw	32(%rbx), %zmm13
	prefetcht0	4128(%rbx)
	vpbroadcastd	(%r11), %zmm14
	vpmaddwd	%zmm12, %zmm14, %zmm15
	vpaddd	%zmm11, %zmm15, %zmm11
	vpmaddwd	%zmm13, %zmm14, %zmm14
	vpaddd	%zmm10, %zmm14, %zmm10
	vpbroadcastd	(%r11,%rdx), %zmm14
	vpmaddwd	%zmm12, %zmm14, %zmm15
	vpaddd	%zmm9, %zmm15, %zmm9
	vpmaddwd	%zmm13, %zmm14, %zmm14
	vpaddd	%zmm8, %zmm14, %zmm8
	vpbroadcastd	(%r11,%rdx,2), %zmm14
	vpmaddwd	%zmm12, %zmm14, %zmm15
	vpaddd	%zmm7, %zmm15, %zmm7
	vpmaddwd	%zmm13, %zmm14, %zmm14
	vpaddd	%zmm6, %zmm14, %zmm6
	vpbroadcastd	(%r10), %zmm14
	vpmaddwd	%zmm12, %zmm14, %zmm15
	vpaddd	%zmm5, %zmm15, %zmm5
	vpmaddwd	%zmm13, %zmm14, %zmm14
	vpaddd	%zmm4, %zmm14, %zmm4
	vpbroadcastd	(%r10,%rdx), %zmm14
	vpmaddwd	%zmm12, %zmm14, %zmm15
	vpaddd	%zmm3, %zmm15, %zmm3
	vpmaddwd	%zmm13, %zmm14, %zmm14
	vpaddd	%zmm2, %zmm14, %zmm2
	vpbroadcastd	(%r10,%rdx,2), %zmm14
	vpmaddwd	%zmm12, %zmm14, %zmm12
	vpaddd	%zmm1, %zmm12, %zmm1
	vpmaddwd	%zmm13, %zmm14, %zmm12
	vpaddd	%zmm0, %zmm12, %zmm0
.LBB6_80:
	movq	(%rax), %r8
	movq	8(%rax), %r9
	movq	16(%rax), %r11
	movq	24(%rax), %r10
	vmovups	(%r11), %zmm14
	vmovups	64(%r11), %zmm12
	cmpl	$0, 40(%rax)
	sete	%r11b
	kmovd	%r11d, %k1
	vmovss	.LCPI6_0(%rip), %xmm13 {%k1} {z}
	vbroadcastss	%xmm13, %zmm13
	testq	%r10, %r10
	je	.LBB6_106
	vmovups	(%rcx), %zmm15
	vmulps	(%rsi){1to16}, %zmm15, %zmm15
	vcvtdq2ps	%zmm11, %zmm11
	vfmadd213ps	%zmm14, %zmm11, %zmm15
	vaddps	(%r10), %zmm15, %zmm11
	movq	32(%rax), %rax
	vmaxps	%zmm11, %zmm13, %zmm11
	vmovups	%zmm11, (%r8)
	vcvtdq2ps	%zmm10, %zmm10
	vmovups	64(%rcx), %zmm11
	vmulps	(%rsi){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm12, %zmm10, %zmm11
	vaddps	64(%r10), %zmm11, %zmm10
	vmaxps	%zmm10, %zmm13, %zmm10
	vmovups	%zmm10, 64(%r8)
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rcx), %zmm10
	vmulps	(%rsi,%rdx){1to16}, %zmm10, %zmm10
	vfmadd213ps	%zmm14, %zmm9, %zmm10
	vaddps	(%r10,%rax,4), %zmm10, %zmm9
	vmaxps	%zmm9, %zmm13, %zmm9
	vmovups	%zmm9, (%r8,%r9,4)
	vmovups	64(%rcx), %zmm9
	vmulps	(%rsi,%rdx){1to16}, %zmm9, %zmm9
	vcvtdq2ps	%zmm8, %zmm8
	vfmadd213ps	%zmm12, %zmm8, %zmm9
	vaddps	64(%r10,%rax,4), %zmm9, %zmm8
	vmaxps	%zmm8, %zmm13, %zmm8
	vmovups	%zmm8, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rcx), %zmm8
	vmulps	(%rsi,%rdx,2){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm14, %zmm7, %zmm8
	vaddps	(%r10,%rax,8), %zmm8, %zmm7
	vmaxps	%zmm7, %zmm13, %zmm7
	vmovups	%zmm7, (%r8,%r9,8)
	vcvtdq2ps	%zmm6, %zmm6
	vmovups	64(%rcx), %zmm7
	vmulps	(%rsi,%rdx,2){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm12, %zmm6, %zmm7
	vaddps	64(%r10,%rax,8), %zmm7, %zmm6
	vmaxps	%zmm6, %zmm13, %zmm6
	vmovups	%zmm6, 64(%r8,%r9,8)
	leaq	(%rax,%rax,2), %r11
	leaq	(%r9,%r9,2), %rbx
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rcx), %zmm6
	vmulps	(%rsi,%rdi){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm14, %zmm5, %zmm6
	vaddps	(%r10,%r11,4), %zmm6, %zmm5
	vmaxps	%zmm5, %zmm13, %zmm5
	vmovups	%zmm5, (%r8,%rbx,4)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rcx), %zmm5
	vmulps	(%rsi,%rdi){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm12, %zmm4, %zmm5
	vaddps	64(%r10,%r11,4), %zmm5, %zmm4
	vmaxps	%zmm4, %zmm13, %zmm4
	vmovups	%zmm4, 64(%r8,%rbx,4)
	leaq	(%rax,%rax,4), %rdi
	shlq	$4, %rax
	movq	%r9, %r11
	vmovups	(%rcx), %zmm4
	vmulps	(%rsi,%rdx,4){1to16}, %zmm4, %zmm4
	vcvtdq2ps	%zmm3, %zmm3
	vfmadd213ps	%zmm14, %zmm3, %zmm4
	vaddps	(%r10,%rax), %zmm4, %zmm3
	shlq	$4, %r11
	vmaxps	%zmm3, %zmm13, %zmm3
	vmovups	%zmm3, (%r8,%r11)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rcx), %zmm3
	vmulps	(%rsi,%rdx,4){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm12, %zmm2, %zmm3
	vaddps	64(%r10,%rax), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm13, %zmm2
	vmovups	%zmm2, 64(%r8,%r11)
	leaq	(%rdx,%rdx,4), %rax
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi,%rax){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm14, %zmm1, %zmm2
	vaddps	(%r10,%rdi,4), %zmm2, %zmm1
	leaq	(%r9,%r9,4), %rdx
	vmaxps	%zmm1, %zmm13, %zmm1
	vmovups	%zmm1, (%r8,%rdx,4)
	vcvtdq2ps	%zmm0, %zmm0
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi,%rax){1to16}, %zmm1, %zmm1
	vfmadd213ps	%zmm12, %zmm0, %zmm1
	vaddps	64(%r10,%rdi,4), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm13, %zmm0
	vmovups	%zmm0, 64(%r8,%rdx,4)
	jmp	.LBB6_111
.LBB6_82:
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
.LBB6_83:
	testq	%r8, %r8
	je	.LBB6_85
	vpmovsxbw	(%r15), %zmm14
	prefetcht0	4096(%r15)
	vpmovsxbw	32(%r15), %zmm15
	prefetcht0	4128(%r15)
	vpbroadcastd	(%r14), %zmm16
	vpmaddwd	%zmm14, %zmm16, %zmm17
	vpaddd	%zmm13, %zmm17, %zmm13
	vpmaddwd	%zmm15, %zmm16, %zmm16
	vpaddd	%zmm12, %zmm16, %zmm12
	vpbroadcastd	(%r14,%rdx), %zmm16
	vpmaddwd	%zmm14, %zmm16, %zmm17
	vpaddd	%zmm11, %zmm17, %zmm11
	vpmaddwd	%zmm15, %zmm16, %zmm16
	vpaddd	%zmm10, %zmm16, %zmm10
	vpbroadcastd	(%r14,%rdx,2), %zmm16
	vpmaddwd	%zmm14, %zmm16, %zmm17
	vpaddd	%zmm9, %zmm17, %zmm9
	vpmaddwd	%zmm15, %zmm16, %zmm16
	vpaddd	%zmm8, %zmm16, %zmm8
	vpbroadcastd	(%rbx), %zmm16
	vpmaddwd	%zmm14, %zmm16, %zmm17
	vpaddd	%zmm7, %zmm17, %zmm7
	vpmaddwd	%zmm15, %zmm16, %zmm16
	vpaddd	%zmm6, %zmm16, %zmm6
	vpbroadcastd	(%rbx,%rdx), %zmm16
	vpmaddwd	%zmm14, %zmm16, %zmm17
	vpaddd	%zmm5, %zmm17, %zmm5
	vpmaddwd	%zmm15, %zmm16, %zmm16
	vpaddd	%zmm4, %zmm16, %zmm4
	vpbroadcastd	(%rbx,%rdx,2), %zmm16
	vpmaddwd	%zmm14, %zmm16, %zmm17
	vpaddd	%zmm3, %zmm17, %zmm3
	vpmaddwd	%zmm15, %zmm16, %zmm16
	vpaddd	%zmm2, %zmm16, %zmm2
	vpbroadcastd	(%r11), %zmm16
	vpmaddwd	%zmm14, %zmm16, %zmm14
	vpaddd	%zmm1, %zmm14, %zmm1
	vpmaddwd	%zmm15, %zmm16, %zmm14
	vpaddd	%zmm0, %zmm14, %zmm0
.LBB6_85:
	movq	(%rax), %r8
	movq	8(%rax), %r9
	movq	16(%rax), %rbx
	movq	24(%rax), %r11
	vmovups	(%rbx), %zmm16
	vmovups	64(%rbx), %zmm14
	cmpl	$0, 40(%rax)
	sete	%bl
	kmovd	%ebx, %k1
	vmovss	.LCPI6_0(%rip), %xmm15 {%k1} {z}
	vbroadcastss	%xmm15, %zmm15
	testq	%r11, %r11
	je	.LBB6_107
	movq	32(%rax), %rax
	vcvtdq2ps	%zmm13, %zmm13
	vmovups	(%rcx), %zmm17
	vmulps	(%rsi){1to16}, %zmm17, %zmm17
	vfmadd213ps	%zmm16, %zmm13, %zmm17
	vaddps	(%r11), %zmm17, %zmm13
	vmaxps	%zmm13, %zmm15, %zmm13
	vmovups	%zmm13, (%r8)
	vcvtdq2ps	%zmm12, %zmm12
	vmovups	64(%rcx), %zmm13
	vmulps	(%rsi){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm14, %zmm12, %zmm13
	vaddps	64(%r11), %zmm13, %zmm12
	vmaxps	%zmm12, %zmm15, %zmm12
	vmovups	%zmm12, 64(%r8)
	vmovups	(%rcx), %zmm12
	vmulps	(%rsi,%rdx){1to16}, %zmm12, %zmm12
	vcvtdq2ps	%zmm11, %zmm11
	vfmadd213ps	%zmm16, %zmm11, %zmm12
	vaddps	(%r11,%rax,4), %zmm12, %zmm11
	vmaxps	%zmm11, %zmm15, %zmm11
	vmovups	%zmm11, (%r8,%r9,4)
	vcvtdq2ps	%zmm10, %zmm10
	vmovups	64(%rcx), %zmm11
	vmulps	(%rsi,%rdx){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm14, %zmm10, %zmm11
	vaddps	64(%r11,%rax,4), %zmm11, %zmm10
	vmaxps	%zmm10, %zmm15, %zmm10
	vmovups	%zmm10, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rcx), %zmm10
	vmulps	(%rsi,%rdx,2){1to16}, %zmm10, %zmm10
	vfmadd213ps	%zmm16, %zmm9, %zmm10
	vaddps	(%r11,%rax,8), %zmm10, %zmm9
	vmaxps	%zmm9, %zmm15, %zmm9
	vmovups	%zmm9, (%r8,%r9,8)
	vmovups	64(%rcx), %zmm9
	vmulps	(%rsi,%rdx,2){1to16}, %zmm9, %zmm9
	vcvtdq2ps	%zmm8, %zmm8
	vfmadd213ps	%zmm14, %zmm8, %zmm9
	vaddps	64(%r11,%rax,8), %zmm9, %zmm8
	vmaxps	%zmm8, %zmm15, %zmm8
	vmovups	%zmm8, 64(%r8,%r9,8)
	leaq	(%rax,%rax,2), %r14
	leaq	(%r9,%r9,2), %rbx
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rcx), %zmm8
	vmulps	(%rsi,%r10){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm16, %zmm7, %zmm8
	vaddps	(%r11,%r14,4), %zmm8, %zmm7
	vmaxps	%zmm7, %zmm15, %zmm7
	vmovups	%zmm7, (%r8,%rbx,4)
	vmovups	64(%rcx), %zmm7
	vmulps	(%rsi,%r10){1to16}, %zmm7, %zmm7
	vcvtdq2ps	%zmm6, %zmm6
	vfmadd213ps	%zmm14, %zmm6, %zmm7
	vaddps	64(%r11,%r14,4), %zmm7, %zmm6
	vmaxps	%zmm6, %zmm15, %zmm6
	vmovups	%zmm6, 64(%r8,%rbx,4)
	leaq	(%rax,%rax,4), %r10
	shlq	$4, %rax
	movq	%r9, %r15
	shlq	$4, %r15
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rcx), %zmm6
	vmulps	(%rsi,%rdx,4){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm16, %zmm5, %zmm6
	vaddps	(%r11,%rax), %zmm6, %zmm5
	vmaxps	%zmm5, %zmm15, %zmm5
	vmovups	%zmm5, (%r8,%r15)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rcx), %zmm5
	vmulps	(%rsi,%rdx,4){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm14, %zmm4, %zmm5
	vaddps	64(%r11,%rax), %zmm5, %zmm4
	vmaxps	%zmm4, %zmm15, %zmm4
	vmovups	%zmm4, 64(%r8,%r15)
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%r9,%r9,4), %rdx
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rcx), %zmm4
	vmulps	(%rsi,%rax){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm16, %zmm3, %zmm4
	vaddps	(%r11,%r10,4), %zmm4, %zmm3
	vmaxps	%zmm3, %zmm15, %zmm3
	vmovups	%zmm3, (%r8,%rdx,4)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rcx), %zmm3
	vmulps	(%rsi,%rax){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm14, %zmm2, %zmm3
	vaddps	64(%r11,%r10,4), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm15, %zmm2
	vmovups	%zmm2, 64(%r8,%rdx,4)
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi,%rdi){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm16, %zmm1, %zmm2
	vaddps	(%r11,%r14,8), %zmm2, %zmm1
	vmaxps	%zmm1, %zmm15, %zmm1
	vmovups	%zmm1, (%r8,%rbx,8)
	vcvtdq2ps	%zmm0, %zmm0
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi,%rdi){1to16}, %zmm1, %zmm1
	vfmadd213ps	%zmm14, %zmm0, %zmm1
	vaddps	64(%r11,%r14,8), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm15, %zmm0
	vmovups	%zmm0, 64(%r8,%rbx,8)
	jmp	.LBB6_111
.LBB6_87:
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
	vmovdqa64	%zmm1, %zmm23
.LBB6_88:
	testq	%r8, %r8
	je	.LBB6_90
	vpmovsxbw	(%r13), %zmm21
	prefetcht0	4096(%r13)
	vpmovsxbw	32(%r13), %zmm22
	prefetcht0	4128(%r13)
	vpbroadcastd	(%r12), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm25
	vpaddd	%zmm23, %zmm25, %zmm23
	vpmaddwd	%zmm22, %zmm24, %zmm24
	vpaddd	%zmm20, %zmm24, %zmm20
	vpbroadcastd	(%r12,%rdx), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm25
	vpaddd	%zmm19, %zmm25, %zmm19
	vpmaddwd	%zmm22, %zmm24, %zmm24
	vpaddd	%zmm18, %zmm24, %zmm18
	vpbroadcastd	(%r12,%rdx,2), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm25
	vpaddd	%zmm17, %zmm25, %zmm17
	vpmaddwd	%zmm22, %zmm24, %zmm24
	vpaddd	%zmm16, %zmm24, %zmm16
	vpbroadcastd	(%r15), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm25
	vpaddd	%zmm15, %zmm25, %zmm15
	vpmaddwd	%zmm22, %zmm24, %zmm24
	vpaddd	%zmm14, %zmm24, %zmm14
	vpbroadcastd	(%r15,%rdx), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm25
	vpaddd	%zmm13, %zmm25, %zmm13
	vpmaddwd	%zmm22, %zmm24, %zmm24
	vpaddd	%zmm12, %zmm24, %zmm12
	vpbroadcastd	(%r15,%rdx,2), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm25
	vpaddd	%zmm11, %zmm25, %zmm11
	vpmaddwd	%zmm22, %zmm24, %zmm24
	vpaddd	%zmm10, %zmm24, %zmm10
	vpbroadcastd	(%r14), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm25
	vpaddd	%zmm9, %zmm25, %zmm9
	vpmaddwd	%zmm22, %zmm24, %zmm24
	vpaddd	%zmm8, %zmm24, %zmm8
	vpbroadcastd	(%r14,%rdx), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm25
	vpaddd	%zmm7, %zmm25, %zmm7
	vpmaddwd	%zmm22, %zmm24, %zmm24
	vpaddd	%zmm6, %zmm24, %zmm6
	vpbroadcastd	(%r14,%rdx,2), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm25
	vpaddd	%zmm5, %zmm25, %zmm5
	vpmaddwd	%zmm22, %zmm24, %zmm24
	vpaddd	%zmm4, %zmm24, %zmm4
	vpbroadcastd	(%rbx), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm25
	vpaddd	%zmm3, %zmm25, %zmm3
	vpmaddwd	%zmm22, %zmm24, %zmm24
	vpaddd	%zmm2, %zmm24, %zmm2
	vpbroadcastd	(%rbx,%rdx), %zmm24
	vpmaddwd	%zmm21, %zmm24, %zmm21
	vpaddd	%zmm1, %zmm21, %zmm1
	vpmaddwd	%zmm22, %zmm24, %zmm21
	vpaddd	%zmm0, %zmm21, %zmm0
.LBB6_90:
	movq	(%rax), %r8
	movq	8(%rax), %r9
	movq	16(%rax), %r14
	movq	24(%rax), %rbx
	vmovups	(%r14), %zmm24
	vmovups	64(%r14), %zmm21
	cmpl	$0, 40(%rax)
	sete	%bpl
	kmovd	%ebp, %k1
	vmovss	.LCPI6_0(%rip), %xmm22 {%k1} {z}
	vbroadcastss	%xmm22, %zmm22
	testq	%rbx, %rbx
	je	.LBB6_108
	movq	32(%rax), %rax
	vcvtdq2ps	%zmm23, %zmm23
	vmovups	(%rcx), %zmm25
	vmulps	(%rsi){1to16}, %zmm25, %zmm25
	vfmadd213ps	%zmm24, %zmm23, %zmm25
	vaddps	(%rbx), %zmm25, %zmm23
	vmaxps	%zmm23, %zmm22, %zmm23
	vmovups	%zmm23, (%r8)
	vcvtdq2ps	%zmm20, %zmm20
	vmovups	64(%rcx), %zmm23
	vmulps	(%rsi){1to16}, %zmm23, %zmm23
	vfmadd213ps	%zmm21, %zmm20, %zmm23
	vaddps	64(%rbx), %zmm23, %zmm20
	vmaxps	%zmm20, %zmm22, %zmm20
	vmovups	%zmm20, 64(%r8)
	vmovups	(%rcx), %zmm20
	vmulps	(%rsi,%rdx){1to16}, %zmm20, %zmm20
	vcvtdq2ps	%zmm19, %zmm19
	vfmadd213ps	%zmm24, %zmm19, %zmm20
	vaddps	(%rbx,%rax,4), %zmm20, %zmm19
	vmaxps	%zmm19, %zmm22, %zmm19
	vmovups	%zmm19, (%r8,%r9,4)
	vcvtdq2ps	%zmm18, %zmm18
	vmovups	64(%rcx), %zmm19
	vmulps	(%rsi,%rdx){1to16}, %zmm19, %zmm19
	vfmadd213ps	%zmm21, %zmm18, %zmm19
	vaddps	64(%rbx,%rax,4), %zmm19, %zmm18
	vmaxps	%zmm18, %zmm22, %zmm18
	vmovups	%zmm18, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm17, %zmm17
	vmovups	(%rcx), %zmm18
	vmulps	(%rsi,%rdx,2){1to16}, %zmm18, %zmm18
	vfmadd213ps	%zmm24, %zmm17, %zmm18
	vaddps	(%rbx,%rax,8), %zmm18, %zmm17
	vmaxps	%zmm17, %zmm22, %zmm17
	vmovups	%zmm17, (%r8,%r9,8)
	vmovups	64(%rcx), %zmm17
	vmulps	(%rsi,%rdx,2){1to16}, %zmm17, %zmm17
	vcvtdq2ps	%zmm16, %zmm16
	vfmadd213ps	%zmm21, %zmm16, %zmm17
	vaddps	64(%rbx,%rax,8), %zmm17, %zmm16
	vmaxps	%zmm16, %zmm22, %zmm16
	vmovups	%zmm16, 64(%r8,%r9,8)
	leaq	(%rax,%rax,2), %r13
	leaq	(%r9,%r9,2), %r12
	vcvtdq2ps	%zmm15, %zmm15
	vmovups	(%rcx), %zmm16
	vmulps	(%rsi,%r11){1to16}, %zmm16, %zmm16
	vfmadd213ps	%zmm24, %zmm15, %zmm16
	vaddps	(%rbx,%r13,4), %zmm16, %zmm15
	vmaxps	%zmm15, %zmm22, %zmm15
	vmovups	%zmm15, (%r8,%r12,4)
	vmovups	64(%rcx), %zmm15
	vmulps	(%rsi,%r11){1to16}, %zmm15, %zmm15
	vcvtdq2ps	%zmm14, %zmm14
	vfmadd213ps	%zmm21, %zmm14, %zmm15
	vaddps	64(%rbx,%r13,4), %zmm15, %zmm14
	vmaxps	%zmm14, %zmm22, %zmm14
	vmovups	%zmm14, 64(%r8,%r12,4)
	movq	%rax, %r11
	shlq	$4, %r11
	movq	%r9, %r14
	vmovups	(%rcx), %zmm14
	vmulps	(%rsi,%rdx,4){1to16}, %zmm14, %zmm14
	vcvtdq2ps	%zmm13, %zmm13
	vfmadd213ps	%zmm24, %zmm13, %zmm14
	vaddps	(%rbx,%r11), %zmm14, %zmm13
	shlq	$4, %r14
	vmaxps	%zmm13, %zmm22, %zmm13
	vmovups	%zmm13, (%r8,%r14)
	vcvtdq2ps	%zmm12, %zmm12
	vmovups	64(%rcx), %zmm13
	vmulps	(%rsi,%rdx,4){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm21, %zmm12, %zmm13
	vaddps	64(%rbx,%r11), %zmm13, %zmm12
	vmaxps	%zmm12, %zmm22, %zmm12
	vmovups	%zmm12, 64(%r8,%r14)
	leaq	(%rax,%rax,4), %r11
	leaq	(%rdx,%rdx,4), %r15
	leaq	(%r9,%r9,4), %r14
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%rcx), %zmm12
	vmulps	(%rsi,%r15){1to16}, %zmm12, %zmm12
	vfmadd213ps	%zmm24, %zmm11, %zmm12
	vaddps	(%rbx,%r11,4), %zmm12, %zmm11
	vmaxps	%zmm11, %zmm22, %zmm11
	vmovups	%zmm11, (%r8,%r14,4)
	vcvtdq2ps	%zmm10, %zmm10
	vmovups	64(%rcx), %zmm11
	vmulps	(%rsi,%r15){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm21, %zmm10, %zmm11
	vaddps	64(%rbx,%r11,4), %zmm11, %zmm10
	vmaxps	%zmm10, %zmm22, %zmm10
	vmovups	%zmm10, 64(%r8,%r14,4)
	vmovups	(%rcx), %zmm10
	vmulps	(%rsi,%r10){1to16}, %zmm10, %zmm10
	vcvtdq2ps	%zmm9, %zmm9
	vfmadd213ps	%zmm24, %zmm9, %zmm10
	vaddps	(%rbx,%r13,8), %zmm10, %zmm9
	vmaxps	%zmm9, %zmm22, %zmm9
	vmovups	%zmm9, (%r8,%r12,8)
	vcvtdq2ps	%zmm8, %zmm8
	vmovups	64(%rcx), %zmm9
	vmulps	(%rsi,%r10){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm21, %zmm8, %zmm9
	vaddps	64(%rbx,%r13,8), %zmm9, %zmm8
	vmaxps	%zmm8, %zmm22, %zmm8
	vmovups	%zmm8, 64(%r8,%r12,8)
	leaq	(%rax,%rax,8), %r10
	leaq	(%r10,%r10,2), %r13
	addq	%rax, %r13
	leaq	(%rsi,%rdx,8), %rbp
	subq	%rdx, %rbp
	leaq	(%r9,%r9,8), %r12
	leaq	(%r12,%r12,2), %rdi
	addq	%r9, %rdi
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rcx), %zmm8
	vmulps	(%rbp){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm24, %zmm7, %zmm8
	vaddps	(%rbx,%r13), %zmm8, %zmm7
	vmaxps	%zmm7, %zmm22, %zmm7
	vmovups	%zmm7, (%r8,%rdi)
	vmovups	64(%rcx), %zmm7
	vmulps	(%rbp){1to16}, %zmm7, %zmm7
	vcvtdq2ps	%zmm6, %zmm6
	vfmadd213ps	%zmm21, %zmm6, %zmm7
	vaddps	64(%rbx,%r13), %zmm7, %zmm6
	vmaxps	%zmm6, %zmm22, %zmm6
	vmovups	%zmm6, 64(%r8,%rdi)
	shlq	$5, %rax
	shlq	$5, %r9
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rcx), %zmm6
	vmulps	(%rsi,%rdx,8){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm24, %zmm5, %zmm6
	vaddps	(%rbx,%rax), %zmm6, %zmm5
	vmaxps	%zmm5, %zmm22, %zmm5
	vmovups	%zmm5, (%r8,%r9)
	vmovups	64(%rcx), %zmm5
	vmulps	(%rsi,%rdx,8){1to16}, %zmm5, %zmm5
	vcvtdq2ps	%zmm4, %zmm4
	vfmadd213ps	%zmm21, %zmm4, %zmm5
	vaddps	64(%rbx,%rax), %zmm5, %zmm4
	vmaxps	%zmm4, %zmm22, %zmm4
	vmovups	%zmm4, 64(%r8,%r9)
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rcx), %zmm4
	movq	-8(%rsp), %rax
	vmulps	(%rsi,%rax){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm24, %zmm3, %zmm4
	vaddps	(%rbx,%r10,4), %zmm4, %zmm3
	vmaxps	%zmm3, %zmm22, %zmm3
	vmovups	%zmm3, (%r8,%r12,4)
	vmovups	64(%rcx), %zmm3
	vmulps	(%rsi,%rax){1to16}, %zmm3, %zmm3
	vcvtdq2ps	%zmm2, %zmm2
	vfmadd213ps	%zmm21, %zmm2, %zmm3
	vaddps	64(%rbx,%r10,4), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm22, %zmm2
	vmovups	%zmm2, 64(%r8,%r12,4)
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi,%r15,2){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm24, %zmm1, %zmm2
	vaddps	(%rbx,%r11,8), %zmm2, %zmm1
	vmaxps	%zmm1, %zmm22, %zmm1
	vmovups	%zmm1, (%r8,%r14,8)
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi,%r15,2){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm21, %zmm0, %zmm1
	vaddps	64(%rbx,%r11,8), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm22, %zmm0
	vmovups	%zmm0, 64(%r8,%r14,8)
	jmp	.LBB6_111
.LBB6_92:
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
	vmovdqa64	%zmm1, %zmm18
.LBB6_93:
	testq	%r8, %r8
	je	.LBB6_95
	vpmovsxbw	(%r15), %zmm17
	prefetcht0	4096(%r15)
	vpmovsxbw	32(%r15), %zmm19
	prefetcht0	4128(%r15)
	vpbroadcastd	(%r14), %zmm20
	vpmaddwd	%zmm17, %zmm20, %zmm21
	vpaddd	%zmm18, %zmm21, %zmm18
	vpmaddwd	%zmm19, %zmm20, %zmm20
	vpaddd	%zmm16, %zmm20, %zmm16
	vpbroadcastd	(%r14,%rdx), %zmm20
	vpmaddwd	%zmm17, %zmm20, %zmm21
	vpaddd	%zmm15, %zmm21, %zmm15
	vpmaddwd	%zmm19, %zmm20, %zmm20
	vpaddd	%zmm14, %zmm20, %zmm14
	vpbroadcastd	(%r14,%rdx,2), %zmm20
	vpmaddwd	%zmm17, %zmm20, %zmm21
	vpaddd	%zmm13, %zmm21, %zmm13
	vpmaddwd	%zmm19, %zmm20, %zmm20
	vpaddd	%zmm12, %zmm20, %zmm12
	vpbroadcastd	(%rbx), %zmm20
	vpmaddwd	%zmm17, %zmm20, %zmm21
	vpaddd	%zmm11, %zmm21, %zmm11
	vpmaddwd	%zmm19, %zmm20, %zmm20
	vpaddd	%zmm10, %zmm20, %zmm10
	vpbroadcastd	(%rbx,%rdx), %zmm20
	vpmaddwd	%zmm17, %zmm20, %zmm21
	vpaddd	%zmm9, %zmm21, %zmm9
	vpmaddwd	%zmm19, %zmm20, %zmm20
	vpaddd	%zmm8, %zmm20, %zmm8
	vpbroadcastd	(%rbx,%rdx,2), %zmm20
	vpmaddwd	%zmm17, %zmm20, %zmm21
	vpaddd	%zmm7, %zmm21, %zmm7
	vpmaddwd	%zmm19, %zmm20, %zmm20
	vpaddd	%zmm6, %zmm20, %zmm6
	vpbroadcastd	(%r11), %zmm20
	vpmaddwd	%zmm17, %zmm20, %zmm21
	vpaddd	%zmm5, %zmm21, %zmm5
	vpmaddwd	%zmm19, %zmm20, %zmm20
	vpaddd	%zmm4, %zmm20, %zmm4
	vpbroadcastd	(%r11,%rdx), %zmm20
	vpmaddwd	%zmm17, %zmm20, %zmm21
	vpaddd	%zmm3, %zmm21, %zmm3
	vpmaddwd	%zmm19, %zmm20, %zmm20
	vpaddd	%zmm2, %zmm20, %zmm2
	vpbroadcastd	(%r11,%rdx,2), %zmm20
	vpmaddwd	%zmm17, %zmm20, %zmm17
	vpaddd	%zmm1, %zmm17, %zmm1
	vpmaddwd	%zmm19, %zmm20, %zmm17
	vpaddd	%zmm0, %zmm17, %zmm0
.LBB6_95:
	movq	(%rax), %r8
	movq	8(%rax), %r9
	movq	16(%rax), %rbx
	movq	24(%rax), %r11
	vmovups	(%rbx), %zmm20
	vmovups	64(%rbx), %zmm17
	cmpl	$0, 40(%rax)
	sete	%bl
	kmovd	%ebx, %k1
	vmovss	.LCPI6_0(%rip), %xmm19 {%k1} {z}
	vbroadcastss	%xmm19, %zmm19
	testq	%r11, %r11
	je	.LBB6_109
	movq	32(%rax), %rax
	vcvtdq2ps	%zmm18, %zmm18
	vmovups	(%rcx), %zmm21
	vmulps	(%rsi){1to16}, %zmm21, %zmm21
	vfmadd213ps	%zmm20, %zmm18, %zmm21
	vaddps	(%r11), %zmm21, %zmm18
	vmaxps	%zmm18, %zmm19, %zmm18
	vmovups	%zmm18, (%r8)
	vmovups	64(%rcx), %zmm18
	vmulps	(%rsi){1to16}, %zmm18, %zmm18
	vcvtdq2ps	%zmm16, %zmm16
	vfmadd213ps	%zmm17, %zmm16, %zmm18
	vaddps	64(%r11), %zmm18, %zmm16
	vmaxps	%zmm16, %zmm19, %zmm16
	vmovups	%zmm16, 64(%r8)
	vcvtdq2ps	%zmm15, %zmm15
	vmovups	(%rcx), %zmm16
	vmulps	(%rsi,%rdx){1to16}, %zmm16, %zmm16
	vfmadd213ps	%zmm20, %zmm15, %zmm16
	vaddps	(%r11,%rax,4), %zmm16, %zmm15
	vmaxps	%zmm15, %zmm19, %zmm15
	vmovups	%zmm15, (%r8,%r9,4)
	vcvtdq2ps	%zmm14, %zmm14
	vmovups	64(%rcx), %zmm15
	vmulps	(%rsi,%rdx){1to16}, %zmm15, %zmm15
	vfmadd213ps	%zmm17, %zmm14, %zmm15
	vaddps	64(%r11,%rax,4), %zmm15, %zmm14
	vmaxps	%zmm14, %zmm19, %zmm14
	vmovups	%zmm14, 64(%r8,%r9,4)
	vmovups	(%rcx), %zmm14
	vmulps	(%rsi,%rdx,2){1to16}, %zmm14, %zmm14
	vcvtdq2ps	%zmm13, %zmm13
	vfmadd213ps	%zmm20, %zmm13, %zmm14
	vaddps	(%r11,%rax,8), %zmm14, %zmm13
	vmaxps	%zmm13, %zmm19, %zmm13
	vmovups	%zmm13, (%r8,%r9,8)
	vcvtdq2ps	%zmm12, %zmm12
	vmovups	64(%rcx), %zmm13
	vmulps	(%rsi,%rdx,2){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm17, %zmm12, %zmm13
	vaddps	64(%r11,%rax,8), %zmm13, %zmm12
	vmaxps	%zmm12, %zmm19, %zmm12
	vmovups	%zmm12, 64(%r8,%r9,8)
	leaq	(%rax,%rax,2), %rbx
	vmovups	(%rcx), %zmm12
	vmulps	(%rsi,%r10){1to16}, %zmm12, %zmm12
	vcvtdq2ps	%zmm11, %zmm11
	vfmadd213ps	%zmm20, %zmm11, %zmm12
	vaddps	(%r11,%rbx,4), %zmm12, %zmm11
	leaq	(%r9,%r9,2), %r14
	vmaxps	%zmm11, %zmm19, %zmm11
	vmovups	%zmm11, (%r8,%r14,4)
	vcvtdq2ps	%zmm10, %zmm10
	vmovups	64(%rcx), %zmm11
	vmulps	(%rsi,%r10){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm17, %zmm10, %zmm11
	vaddps	64(%r11,%rbx,4), %zmm11, %zmm10
	vmaxps	%zmm10, %zmm19, %zmm10
	vmovups	%zmm10, 64(%r8,%r14,4)
	movq	%rax, %r10
	shlq	$4, %r10
	movq	%r9, %r15
	shlq	$4, %r15
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rcx), %zmm10
	vmulps	(%rsi,%rdx,4){1to16}, %zmm10, %zmm10
	vfmadd213ps	%zmm20, %zmm9, %zmm10
	vaddps	(%r11,%r10), %zmm10, %zmm9
	vmaxps	%zmm9, %zmm19, %zmm9
	vmovups	%zmm9, (%r8,%r15)
	vmovups	64(%rcx), %zmm9
	vmulps	(%rsi,%rdx,4){1to16}, %zmm9, %zmm9
	vcvtdq2ps	%zmm8, %zmm8
	vfmadd213ps	%zmm17, %zmm8, %zmm9
	vaddps	64(%r11,%r10), %zmm9, %zmm8
	vmaxps	%zmm8, %zmm19, %zmm8
	vmovups	%zmm8, 64(%r8,%r15)
	leaq	(%rax,%rax,4), %r10
	leaq	(%rdx,%rdx,4), %r15
	vmovups	(%rcx), %zmm8
	vmulps	(%rsi,%r15){1to16}, %zmm8, %zmm8
	vcvtdq2ps	%zmm7, %zmm7
	vfmadd213ps	%zmm20, %zmm7, %zmm8
	vaddps	(%r11,%r10,4), %zmm8, %zmm7
	leaq	(%r9,%r9,4), %r12
	vmaxps	%zmm7, %zmm19, %zmm7
	vmovups	%zmm7, (%r8,%r12,4)
	vcvtdq2ps	%zmm6, %zmm6
	vmovups	64(%rcx), %zmm7
	vmulps	(%rsi,%r15){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm17, %zmm6, %zmm7
	vaddps	64(%r11,%r10,4), %zmm7, %zmm6
	vmaxps	%zmm6, %zmm19, %zmm6
	vmovups	%zmm6, 64(%r8,%r12,4)
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rcx), %zmm6
	vmulps	(%rsi,%rdi){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm20, %zmm5, %zmm6
	vaddps	(%r11,%rbx,8), %zmm6, %zmm5
	vmaxps	%zmm5, %zmm19, %zmm5
	vmovups	%zmm5, (%r8,%r14,8)
	vmovups	64(%rcx), %zmm5
	vmulps	(%rsi,%rdi){1to16}, %zmm5, %zmm5
	vcvtdq2ps	%zmm4, %zmm4
	vfmadd213ps	%zmm17, %zmm4, %zmm5
	vaddps	64(%r11,%rbx,8), %zmm5, %zmm4
	vmaxps	%zmm4, %zmm19, %zmm4
	vmovups	%zmm4, 64(%r8,%r14,8)
	leaq	(%rax,%rax,8), %rdi
	leaq	(%rdi,%rdi,2), %rdi
	addq	%rax, %rdi
	leaq	(%rsi,%rdx,8), %r10
	subq	%rdx, %r10
	leaq	(%r9,%r9,8), %rbx
	leaq	(%rbx,%rbx,2), %rbx
	vmovups	(%rcx), %zmm4
	vmulps	(%r10){1to16}, %zmm4, %zmm4
	vcvtdq2ps	%zmm3, %zmm3
	vfmadd213ps	%zmm20, %zmm3, %zmm4
	vaddps	(%r11,%rdi), %zmm4, %zmm3
	addq	%r9, %rbx
	vmaxps	%zmm3, %zmm19, %zmm3
	vmovups	%zmm3, (%r8,%rbx)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rcx), %zmm3
	vmulps	(%r10){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm17, %zmm2, %zmm3
	vaddps	64(%r11,%rdi), %zmm3, %zmm2
	vmaxps	%zmm2, %zmm19, %zmm2
	vmovups	%zmm2, 64(%r8,%rbx)
	shlq	$5, %rax
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi,%rdx,8){1to16}, %zmm2, %zmm2
	vcvtdq2ps	%zmm1, %zmm1
	vfmadd213ps	%zmm20, %zmm1, %zmm2
	vaddps	(%r11,%rax), %zmm2, %zmm1
	shlq	$5, %r9
	vmaxps	%zmm1, %zmm19, %zmm1
	vmovups	%zmm1, (%r8,%r9)
	vcvtdq2ps	%zmm0, %zmm0
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi,%rdx,8){1to16}, %zmm1, %zmm1
	vfmadd213ps	%zmm17, %zmm0, %zmm1
	vaddps	64(%r11,%rax), %zmm1, %zmm0
	vmaxps	%zmm0, %zmm19, %zmm0
	jmp	.LBB6_110
.LBB6_97:
	vcvtdq2ps	%zmm26, %zmm26
	vmovups	(%rcx), %zmm27
	vmulps	(%rsi){1to16}, %zmm27, %zmm27
	vfmadd213ps	%zmm23, %zmm26, %zmm27
	vmaxps	%zmm27, %zmm21, %zmm26
	vmovups	%zmm26, (%r8)
	vmovups	64(%rcx), %zmm26
	vmulps	(%rsi){1to16}, %zmm26, %zmm26
	vcvtdq2ps	%zmm25, %zmm25
	vfmadd213ps	%zmm20, %zmm25, %zmm26
	vmaxps	%zmm26, %zmm21, %zmm25
	vmovups	%zmm25, 64(%r8)
	vcvtdq2ps	%zmm24, %zmm24
	vmovups	(%rcx), %zmm25
	vmulps	(%rsi,%rdx){1to16}, %zmm25, %zmm25
	vfmadd213ps	%zmm23, %zmm24, %zmm25
	vmaxps	%zmm25, %zmm21, %zmm24
	vmovups	%zmm24, (%r8,%r9,4)
	vcvtdq2ps	%zmm22, %zmm22
	vmovups	64(%rcx), %zmm24
	vmulps	(%rsi,%rdx){1to16}, %zmm24, %zmm24
	vfmadd213ps	%zmm20, %zmm22, %zmm24
	vmaxps	%zmm24, %zmm21, %zmm22
	vmovups	%zmm22, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm19, %zmm19
	vmovups	(%rcx), %zmm22
	vmulps	(%rsi,%rdx,2){1to16}, %zmm22, %zmm22
	vfmadd213ps	%zmm23, %zmm19, %zmm22
	vmaxps	%zmm22, %zmm21, %zmm19
	vmovups	%zmm19, (%r8,%r9,8)
	vmovups	64(%rcx), %zmm19
	vmulps	(%rsi,%rdx,2){1to16}, %zmm19, %zmm19
	vcvtdq2ps	%zmm18, %zmm18
	vfmadd213ps	%zmm20, %zmm18, %zmm19
	vmaxps	%zmm19, %zmm21, %zmm18
	vmovups	%zmm18, 64(%r8,%r9,8)
	leaq	(%r9,%r9,2), %rbx
	vmovups	(%rcx), %zmm18
	vmulps	(%rsi,%r11){1to16}, %zmm18, %zmm18
	vcvtdq2ps	%zmm17, %zmm17
	vfmadd213ps	%zmm23, %zmm17, %zmm18
	vmaxps	%zmm18, %zmm21, %zmm17
	vmovups	%zmm17, (%r8,%rbx,4)
	vcvtdq2ps	%zmm16, %zmm16
	vmovups	64(%rcx), %zmm17
	vmulps	(%rsi,%r11){1to16}, %zmm17, %zmm17
	vfmadd213ps	%zmm20, %zmm16, %zmm17
	vmaxps	%zmm17, %zmm21, %zmm16
	vmovups	%zmm16, 64(%r8,%rbx,4)
	movq	%r9, %rax
	shlq	$4, %rax
	vmovups	(%rcx), %zmm16
	vmulps	(%rsi,%rdx,4){1to16}, %zmm16, %zmm16
	vcvtdq2ps	%zmm15, %zmm15
	vfmadd213ps	%zmm23, %zmm15, %zmm16
	vmaxps	%zmm16, %zmm21, %zmm15
	vmovups	%zmm15, (%r8,%rax)
	vcvtdq2ps	%zmm14, %zmm14
	vmovups	64(%rcx), %zmm15
	vmulps	(%rsi,%rdx,4){1to16}, %zmm15, %zmm15
	vfmadd213ps	%zmm20, %zmm14, %zmm15
	vmaxps	%zmm15, %zmm21, %zmm14
	vmovups	%zmm14, 64(%r8,%rax)
	leaq	(%r9,%r9,4), %r11
	leaq	(%rdx,%rdx,4), %rax
	vmovups	(%rcx), %zmm14
	vmulps	(%rsi,%rax){1to16}, %zmm14, %zmm14
	vcvtdq2ps	%zmm13, %zmm13
	vfmadd213ps	%zmm23, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm21, %zmm13
	vmovups	%zmm13, (%r8,%r11,4)
	vcvtdq2ps	%zmm12, %zmm12
	vmovups	64(%rcx), %zmm13
	vmulps	(%rsi,%rax){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm20, %zmm12, %zmm13
	vmaxps	%zmm13, %zmm21, %zmm12
	vmovups	%zmm12, 64(%r8,%r11,4)
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%rcx), %zmm12
	vmulps	(%rsi,%r10){1to16}, %zmm12, %zmm12
	vfmadd213ps	%zmm23, %zmm11, %zmm12
	vmaxps	%zmm12, %zmm21, %zmm11
	vmovups	%zmm11, (%r8,%rbx,8)
	vcvtdq2ps	%zmm10, %zmm10
	vmovups	64(%rcx), %zmm11
	vmulps	(%rsi,%r10){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm20, %zmm10, %zmm11
	vmaxps	%zmm11, %zmm21, %zmm10
	vmovups	%zmm10, 64(%r8,%rbx,8)
	leaq	(%r9,%r9,8), %r10
	leaq	(%r10,%r10,2), %rdi
	addq	%r9, %rdi
	leaq	(%rsi,%rdx,8), %rbx
	subq	%rdx, %rbx
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rcx), %zmm10
	vmulps	(%rbx){1to16}, %zmm10, %zmm10
	vfmadd213ps	%zmm23, %zmm9, %zmm10
	vmaxps	%zmm10, %zmm21, %zmm9
	vmovups	%zmm9, (%r8,%rdi)
	vmovups	64(%rcx), %zmm9
	vmulps	(%rbx){1to16}, %zmm9, %zmm9
	vcvtdq2ps	%zmm8, %zmm8
	vfmadd213ps	%zmm20, %zmm8, %zmm9
	vmaxps	%zmm9, %zmm21, %zmm8
	vmovups	%zmm8, 64(%r8,%rdi)
	movq	%r9, %rdi
	shlq	$5, %rdi
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rcx), %zmm8
	vmulps	(%rsi,%rdx,8){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm23, %zmm7, %zmm8
	vmaxps	%zmm8, %zmm21, %zmm7
	vmovups	%zmm7, (%r8,%rdi)
	vmovups	64(%rcx), %zmm7
	vmulps	(%rsi,%rdx,8){1to16}, %zmm7, %zmm7
	vcvtdq2ps	%zmm6, %zmm6
	vfmadd213ps	%zmm20, %zmm6, %zmm7
	vmaxps	%zmm7, %zmm21, %zmm6
	vmovups	%zmm6, 64(%r8,%rdi)
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rcx), %zmm6
	movq	-8(%rsp), %rdi
	vmulps	(%rsi,%rdi){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm23, %zmm5, %zmm6
	vmaxps	%zmm6, %zmm21, %zmm5
	vmovups	%zmm5, (%r8,%r10,4)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rcx), %zmm5
	vmulps	(%rsi,%rdi){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm20, %zmm4, %zmm5
	vmaxps	%zmm5, %zmm21, %zmm4
	vmovups	%zmm4, 64(%r8,%r10,4)
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rcx), %zmm4
	vmulps	(%rsi,%rax,2){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm23, %zmm3, %zmm4
	vmaxps	%zmm4, %zmm21, %zmm3
	vmovups	%zmm3, (%r8,%r11,8)
	vmovups	64(%rcx), %zmm3
	vmulps	(%rsi,%rax,2){1to16}, %zmm3, %zmm3
	vcvtdq2ps	%zmm2, %zmm2
	vfmadd213ps	%zmm20, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm21, %zmm2
	vmovups	%zmm2, 64(%r8,%r11,8)
	imulq	$44, %r9, %rdi
	leaq	(%rdx,%rax,2), %rax
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi,%rax){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm23, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm21, %zmm1
	vmovups	%zmm1, (%r8,%rdi)
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi,%rax){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm20, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm21, %zmm0
	vmovups	%zmm0, 64(%r8,%rdi)
	jmp	.LBB6_111
.LBB6_98:
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rcx), %zmm13
	vmulps	(%rsi){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm12, %zmm9, %zmm13
	vmaxps	%zmm13, %zmm11, %zmm9
	vmovups	%zmm9, (%r8)
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	64(%rcx), %zmm9
	vmulps	(%rsi){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm10, %zmm7, %zmm9
	vmaxps	%zmm9, %zmm11, %zmm7
	vmovups	%zmm7, 64(%r8)
	vcvtdq2ps	%zmm8, %zmm7
	vmovups	(%rcx), %zmm8
	vmulps	(%rsi,%rdx){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm12, %zmm7, %zmm8
	vmaxps	%zmm8, %zmm11, %zmm7
	vmovups	%zmm7, (%r8,%r9,4)
	vmovups	64(%rcx), %zmm7
	vmulps	(%rsi,%rdx){1to16}, %zmm7, %zmm7
	vcvtdq2ps	%zmm6, %zmm6
	vfmadd213ps	%zmm10, %zmm6, %zmm7
	vmaxps	%zmm7, %zmm11, %zmm6
	vmovups	%zmm6, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rcx), %zmm6
	vmulps	(%rsi,%rdx,2){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm12, %zmm5, %zmm6
	vmaxps	%zmm6, %zmm11, %zmm5
	vmovups	%zmm5, (%r8,%r9,8)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rcx), %zmm5
	vmulps	(%rsi,%rdx,2){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm10, %zmm4, %zmm5
	vmaxps	%zmm5, %zmm11, %zmm4
	vmovups	%zmm4, 64(%r8,%r9,8)
	leaq	(%r9,%r9,2), %rax
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rcx), %zmm4
	vmulps	(%rsi,%rdi){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm12, %zmm3, %zmm4
	vmaxps	%zmm4, %zmm11, %zmm3
	vmovups	%zmm3, (%r8,%rax,4)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rcx), %zmm3
	vmulps	(%rsi,%rdi){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm10, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm11, %zmm2
	vmovups	%zmm2, 64(%r8,%rax,4)
	shlq	$4, %r9
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi,%rdx,4){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm12, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm11, %zmm1
	vmovups	%zmm1, (%r8,%r9)
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi,%rdx,4){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm10, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm11, %zmm0
	jmp	.LBB6_110
.LBB6_99:
	vmovups	(%rcx), %zmm23
	vmulps	(%rsi){1to16}, %zmm23, %zmm23
	vcvtdq2ps	%zmm19, %zmm19
	vfmadd213ps	%zmm22, %zmm19, %zmm23
	vmaxps	%zmm23, %zmm21, %zmm19
	vmovups	%zmm19, (%r8)
	vcvtdq2ps	%zmm18, %zmm18
	vmovups	64(%rcx), %zmm19
	vmulps	(%rsi){1to16}, %zmm19, %zmm19
	vfmadd213ps	%zmm20, %zmm18, %zmm19
	vmaxps	%zmm19, %zmm21, %zmm18
	vmovups	%zmm18, 64(%r8)
	vcvtdq2ps	%zmm17, %zmm17
	vmovups	(%rcx), %zmm18
	vmulps	(%rsi,%rdx){1to16}, %zmm18, %zmm18
	vfmadd213ps	%zmm22, %zmm17, %zmm18
	vmaxps	%zmm18, %zmm21, %zmm17
	vmovups	%zmm17, (%r8,%r9,4)
	vcvtdq2ps	%zmm16, %zmm16
	vmovups	64(%rcx), %zmm17
	vmulps	(%rsi,%rdx){1to16}, %zmm17, %zmm17
	vfmadd213ps	%zmm20, %zmm16, %zmm17
	vmaxps	%zmm17, %zmm21, %zmm16
	vmovups	%zmm16, 64(%r8,%r9,4)
	vmovups	(%rcx), %zmm16
	vmulps	(%rsi,%rdx,2){1to16}, %zmm16, %zmm16
	vcvtdq2ps	%zmm15, %zmm15
	vfmadd213ps	%zmm22, %zmm15, %zmm16
	vmaxps	%zmm16, %zmm21, %zmm15
	vmovups	%zmm15, (%r8,%r9,8)
	vcvtdq2ps	%zmm14, %zmm14
	vmovups	64(%rcx), %zmm15
	vmulps	(%rsi,%rdx,2){1to16}, %zmm15, %zmm15
	vfmadd213ps	%zmm20, %zmm14, %zmm15
	vmaxps	%zmm15, %zmm21, %zmm14
	vmovups	%zmm14, 64(%r8,%r9,8)
	leaq	(%r9,%r9,2), %rax
	vcvtdq2ps	%zmm13, %zmm13
	vmovups	(%rcx), %zmm14
	vmulps	(%rsi,%r11){1to16}, %zmm14, %zmm14
	vfmadd213ps	%zmm22, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm21, %zmm13
	vmovups	%zmm13, (%r8,%rax,4)
	vcvtdq2ps	%zmm12, %zmm12
	vmovups	64(%rcx), %zmm13
	vmulps	(%rsi,%r11){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm20, %zmm12, %zmm13
	vmaxps	%zmm13, %zmm21, %zmm12
	vmovups	%zmm12, 64(%r8,%rax,4)
	movq	%r9, %r11
	shlq	$4, %r11
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%rcx), %zmm12
	vmulps	(%rsi,%rdx,4){1to16}, %zmm12, %zmm12
	vfmadd213ps	%zmm22, %zmm11, %zmm12
	vmaxps	%zmm12, %zmm21, %zmm11
	vmovups	%zmm11, (%r8,%r11)
	vcvtdq2ps	%zmm10, %zmm10
	vmovups	64(%rcx), %zmm11
	vmulps	(%rsi,%rdx,4){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm20, %zmm10, %zmm11
	vmaxps	%zmm11, %zmm21, %zmm10
	vmovups	%zmm10, 64(%r8,%r11)
	leaq	(%r9,%r9,4), %r11
	leaq	(%rdx,%rdx,4), %rbx
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rcx), %zmm10
	vmulps	(%rsi,%rbx){1to16}, %zmm10, %zmm10
	vfmadd213ps	%zmm22, %zmm9, %zmm10
	vmaxps	%zmm10, %zmm21, %zmm9
	vmovups	%zmm9, (%r8,%r11,4)
	vcvtdq2ps	%zmm8, %zmm8
	vmovups	64(%rcx), %zmm9
	vmulps	(%rsi,%rbx){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm20, %zmm8, %zmm9
	vmaxps	%zmm9, %zmm21, %zmm8
	vmovups	%zmm8, 64(%r8,%r11,4)
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rcx), %zmm8
	vmulps	(%rsi,%r10){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm22, %zmm7, %zmm8
	vmaxps	%zmm8, %zmm21, %zmm7
	vmovups	%zmm7, (%r8,%rax,8)
	vmovups	64(%rcx), %zmm7
	vmulps	(%rsi,%r10){1to16}, %zmm7, %zmm7
	vcvtdq2ps	%zmm6, %zmm6
	vfmadd213ps	%zmm20, %zmm6, %zmm7
	vmaxps	%zmm7, %zmm21, %zmm6
	vmovups	%zmm6, 64(%r8,%rax,8)
	leaq	(%r9,%r9,8), %rax
	leaq	(%rax,%rax,2), %r10
	addq	%r9, %r10
	leaq	(%rsi,%rdx,8), %r11
	subq	%rdx, %r11
	vmovups	(%rcx), %zmm6
	vmulps	(%r11){1to16}, %zmm6, %zmm6
	vcvtdq2ps	%zmm5, %zmm5
	vfmadd213ps	%zmm22, %zmm5, %zmm6
	vmaxps	%zmm6, %zmm21, %zmm5
	vmovups	%zmm5, (%r8,%r10)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rcx), %zmm5
	vmulps	(%r11){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm20, %zmm4, %zmm5
	vmaxps	%zmm5, %zmm21, %zmm4
	vmovups	%zmm4, 64(%r8,%r10)
	shlq	$5, %r9
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rcx), %zmm4
	vmulps	(%rsi,%rdx,8){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm22, %zmm3, %zmm4
	vmaxps	%zmm4, %zmm21, %zmm3
	vmovups	%zmm3, (%r8,%r9)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rcx), %zmm3
	vmulps	(%rsi,%rdx,8){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm20, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm21, %zmm2
	vmovups	%zmm2, 64(%r8,%r9)
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi,%rdi){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm22, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm21, %zmm1
	vmovups	%zmm1, (%r8,%rax,4)
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi,%rdi){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm20, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm21, %zmm0
	vmovups	%zmm0, 64(%r8,%rax,4)
	jmp	.LBB6_111
.LBB6_100:
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rcx), %zmm9
	vmulps	(%rsi){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm8, %zmm5, %zmm9
	vmaxps	%zmm9, %zmm7, %zmm5
	vmovups	%zmm5, (%rdi)
	vmovups	64(%rcx), %zmm5
	vmulps	(%rsi){1to16}, %zmm5, %zmm5
	vcvtdq2ps	%zmm3, %zmm3
	vfmadd213ps	%zmm6, %zmm3, %zmm5
	vmaxps	%zmm5, %zmm7, %zmm3
	vmovups	%zmm3, 64(%rdi)
	vcvtdq2ps	%zmm4, %zmm3
	vmovups	(%rcx), %zmm4
	vmulps	(%rsi,%rdx){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm8, %zmm3, %zmm4
	vmaxps	%zmm4, %zmm7, %zmm3
	vmovups	%zmm3, (%rdi,%r8,4)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rcx), %zmm3
	vmulps	(%rsi,%rdx){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm6, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm7, %zmm2
	vmovups	%zmm2, 64(%rdi,%r8,4)
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi,%rdx,2){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm8, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm7, %zmm1
	vmovups	%zmm1, (%rdi,%r8,8)
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi,%rdx,2){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm6, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm7, %zmm0
	vmovups	%zmm0, 64(%rdi,%r8,8)
	jmp	.LBB6_111
.LBB6_101:
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rcx), %zmm11
	vmulps	(%rsi){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm10, %zmm7, %zmm11
	vmaxps	%zmm11, %zmm9, %zmm7
	vmovups	%zmm7, (%r8)
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	64(%rcx), %zmm7
	vmulps	(%rsi){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm8, %zmm5, %zmm7
	vmaxps	%zmm7, %zmm9, %zmm5
	vmovups	%zmm5, 64(%r8)
	vmovups	(%rcx), %zmm5
	vmulps	(%rsi,%rdx){1to16}, %zmm5, %zmm5
	vcvtdq2ps	%zmm6, %zmm6
	vfmadd213ps	%zmm10, %zmm6, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm5
	vmovups	%zmm5, (%r8,%r9,4)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rcx), %zmm5
	vmulps	(%rsi,%rdx){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm8, %zmm4, %zmm5
	vmaxps	%zmm5, %zmm9, %zmm4
	vmovups	%zmm4, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rcx), %zmm4
	vmulps	(%rsi,%rdx,2){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm10, %zmm3, %zmm4
	vmaxps	%zmm4, %zmm9, %zmm3
	vmovups	%zmm3, (%r8,%r9,8)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rcx), %zmm3
	vmulps	(%rsi,%rdx,2){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm8, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm9, %zmm2
	vmovups	%zmm2, 64(%r8,%r9,8)
	leaq	(%r9,%r9,2), %rax
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi,%rdi){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm10, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm9, %zmm1
	vmovups	%zmm1, (%r8,%rax,4)
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi,%rdi){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm8, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm9, %zmm0
	vmovups	%zmm0, 64(%r8,%rax,4)
	jmp	.LBB6_111
.LBB6_102:
	vcvtdq2ps	%zmm18, %zmm18
	vmovups	(%rcx), %zmm19
	vmulps	(%rsi){1to16}, %zmm19, %zmm19
	vfmadd213ps	%zmm17, %zmm18, %zmm19
	vmaxps	%zmm19, %zmm15, %zmm18
	vmovups	%zmm18, (%r8)
	vmovups	64(%rcx), %zmm18
	vmulps	(%rsi){1to16}, %zmm18, %zmm18
	vcvtdq2ps	%zmm16, %zmm16
	vfmadd213ps	%zmm14, %zmm16, %zmm18
	vmaxps	%zmm18, %zmm15, %zmm16
	vmovups	%zmm16, 64(%r8)
	vcvtdq2ps	%zmm13, %zmm13
	vmovups	(%rcx), %zmm16
	vmulps	(%rsi,%rdx){1to16}, %zmm16, %zmm16
	vfmadd213ps	%zmm17, %zmm13, %zmm16
	vmaxps	%zmm16, %zmm15, %zmm13
	vmovups	%zmm13, (%r8,%r9,4)
	vcvtdq2ps	%zmm12, %zmm12
	vmovups	64(%rcx), %zmm13
	vmulps	(%rsi,%rdx){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm14, %zmm12, %zmm13
	vmaxps	%zmm13, %zmm15, %zmm12
	vmovups	%zmm12, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%rcx), %zmm12
	vmulps	(%rsi,%rdx,2){1to16}, %zmm12, %zmm12
	vfmadd213ps	%zmm17, %zmm11, %zmm12
	vmaxps	%zmm12, %zmm15, %zmm11
	vmovups	%zmm11, (%r8,%r9,8)
	vmovups	64(%rcx), %zmm11
	vmulps	(%rsi,%rdx,2){1to16}, %zmm11, %zmm11
	vcvtdq2ps	%zmm10, %zmm10
	vfmadd213ps	%zmm14, %zmm10, %zmm11
	vmaxps	%zmm11, %zmm15, %zmm10
	vmovups	%zmm10, 64(%r8,%r9,8)
	leaq	(%r9,%r9,2), %rax
	vmovups	(%rcx), %zmm10
	vmulps	(%rsi,%r10){1to16}, %zmm10, %zmm10
	vcvtdq2ps	%zmm9, %zmm9
	vfmadd213ps	%zmm17, %zmm9, %zmm10
	vmaxps	%zmm10, %zmm15, %zmm9
	vmovups	%zmm9, (%r8,%rax,4)
	vcvtdq2ps	%zmm8, %zmm8
	vmovups	64(%rcx), %zmm9
	vmulps	(%rsi,%r10){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm14, %zmm8, %zmm9
	vmaxps	%zmm9, %zmm15, %zmm8
	vmovups	%zmm8, 64(%r8,%rax,4)
	movq	%r9, %r10
	shlq	$4, %r10
	vmovups	(%rcx), %zmm8
	vmulps	(%rsi,%rdx,4){1to16}, %zmm8, %zmm8
	vcvtdq2ps	%zmm7, %zmm7
	vfmadd213ps	%zmm17, %zmm7, %zmm8
	vmaxps	%zmm8, %zmm15, %zmm7
	vmovups	%zmm7, (%r8,%r10)
	vcvtdq2ps	%zmm6, %zmm6
	vmovups	64(%rcx), %zmm7
	vmulps	(%rsi,%rdx,4){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm14, %zmm6, %zmm7
	vmaxps	%zmm7, %zmm15, %zmm6
	vmovups	%zmm6, 64(%r8,%r10)
	leaq	(%r9,%r9,4), %r10
	leaq	(%rdx,%rdx,4), %r11
	vmovups	(%rcx), %zmm6
	vmulps	(%rsi,%r11){1to16}, %zmm6, %zmm6
	vcvtdq2ps	%zmm5, %zmm5
	vfmadd213ps	%zmm17, %zmm5, %zmm6
	vmaxps	%zmm6, %zmm15, %zmm5
	vmovups	%zmm5, (%r8,%r10,4)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rcx), %zmm5
	vmulps	(%rsi,%r11){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm14, %zmm4, %zmm5
	vmaxps	%zmm5, %zmm15, %zmm4
	vmovups	%zmm4, 64(%r8,%r10,4)
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rcx), %zmm4
	vmulps	(%rsi,%rdi){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm17, %zmm3, %zmm4
	vmaxps	%zmm4, %zmm15, %zmm3
	vmovups	%zmm3, (%r8,%rax,8)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rcx), %zmm3
	vmulps	(%rsi,%rdi){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm14, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm15, %zmm2
	vmovups	%zmm2, 64(%r8,%rax,8)
	leaq	(%r9,%r9,8), %rax
	leaq	(%rax,%rax,2), %rax
	addq	%r9, %rax
	leaq	(%rsi,%rdx,8), %rsi
	subq	%rdx, %rsi
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm17, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm15, %zmm1
	vmovups	%zmm1, (%r8,%rax)
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm14, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm15, %zmm0
	vmovups	%zmm0, 64(%r8,%rax)
	jmp	.LBB6_111
.LBB6_103:
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rcx), %zmm5
	vmulps	(%rsi){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm4, %zmm1, %zmm5
	vmaxps	%zmm5, %zmm3, %zmm1
	vmovups	%zmm1, (%rdx)
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm2, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm3, %zmm0
.LBB6_104:
	vmovups	%zmm0, 64(%rdx)
	jmp	.LBB6_111
.LBB6_105:
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rcx), %zmm7
	vmulps	(%rsi){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm6, %zmm3, %zmm7
	vmaxps	%zmm7, %zmm5, %zmm3
	vmovups	%zmm3, (%rdi)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rcx), %zmm3
	vmulps	(%rsi){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm4, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm5, %zmm2
	vmovups	%zmm2, 64(%rdi)
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi,%rdx){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm6, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm5, %zmm1
	vmovups	%zmm1, (%rdi,%r8,4)
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi,%rdx){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm4, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm5, %zmm0
	vmovups	%zmm0, 64(%rdi,%r8,4)
	jmp	.LBB6_111
.LBB6_106:
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%rcx), %zmm15
	vmulps	(%rsi){1to16}, %zmm15, %zmm15
	vfmadd213ps	%zmm14, %zmm11, %zmm15
	vmaxps	%zmm15, %zmm13, %zmm11
	vmovups	%zmm11, (%r8)
	vcvtdq2ps	%zmm10, %zmm10
	vmovups	64(%rcx), %zmm11
	vmulps	(%rsi){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm12, %zmm10, %zmm11
	vmaxps	%zmm11, %zmm13, %zmm10
	vmovups	%zmm10, 64(%r8)
	vmovups	(%rcx), %zmm10
	vmulps	(%rsi,%rdx){1to16}, %zmm10, %zmm10
	vcvtdq2ps	%zmm9, %zmm9
	vfmadd213ps	%zmm14, %zmm9, %zmm10
	vmaxps	%zmm10, %zmm13, %zmm9
	vmovups	%zmm9, (%r8,%r9,4)
	vcvtdq2ps	%zmm8, %zmm8
	vmovups	64(%rcx), %zmm9
	vmulps	(%rsi,%rdx){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm12, %zmm8, %zmm9
	vmaxps	%zmm9, %zmm13, %zmm8
	vmovups	%zmm8, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rcx), %zmm8
	vmulps	(%rsi,%rdx,2){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm14, %zmm7, %zmm8
	vmaxps	%zmm8, %zmm13, %zmm7
	vmovups	%zmm7, (%r8,%r9,8)
	vcvtdq2ps	%zmm6, %zmm6
	vmovups	64(%rcx), %zmm7
	vmulps	(%rsi,%rdx,2){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm12, %zmm6, %zmm7
	vmaxps	%zmm7, %zmm13, %zmm6
	vmovups	%zmm6, 64(%r8,%r9,8)
	leaq	(%r9,%r9,2), %rax
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rcx), %zmm6
	vmulps	(%rsi,%rdi){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm14, %zmm5, %zmm6
	vmaxps	%zmm6, %zmm13, %zmm5
	vmovups	%zmm5, (%r8,%rax,4)
	vmovups	64(%rcx), %zmm5
	vmulps	(%rsi,%rdi){1to16}, %zmm5, %zmm5
	vcvtdq2ps	%zmm4, %zmm4
	vfmadd213ps	%zmm12, %zmm4, %zmm5
	vmaxps	%zmm5, %zmm13, %zmm4
	vmovups	%zmm4, 64(%r8,%rax,4)
	movq	%r9, %rax
	shlq	$4, %rax
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rcx), %zmm4
	vmulps	(%rsi,%rdx,4){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm14, %zmm3, %zmm4
	vmaxps	%zmm4, %zmm13, %zmm3
	vmovups	%zmm3, (%r8,%rax)
	vmovups	64(%rcx), %zmm3
	vmulps	(%rsi,%rdx,4){1to16}, %zmm3, %zmm3
	vcvtdq2ps	%zmm2, %zmm2
	vfmadd213ps	%zmm12, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm13, %zmm2
	vmovups	%zmm2, 64(%r8,%rax)
	leaq	(%r9,%r9,4), %rax
	leaq	(%rdx,%rdx,4), %rdx
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi,%rdx){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm14, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm13, %zmm1
	vmovups	%zmm1, (%r8,%rax,4)
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi,%rdx){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm12, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm13, %zmm0
	vmovups	%zmm0, 64(%r8,%rax,4)
	jmp	.LBB6_111
.LBB6_107:
	vmovups	(%rcx), %zmm17
	vmulps	(%rsi){1to16}, %zmm17, %zmm17
	vcvtdq2ps	%zmm13, %zmm13
	vfmadd213ps	%zmm16, %zmm13, %zmm17
	vmaxps	%zmm17, %zmm15, %zmm13
	vmovups	%zmm13, (%r8)
	vcvtdq2ps	%zmm12, %zmm12
	vmovups	64(%rcx), %zmm13
	vmulps	(%rsi){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm14, %zmm12, %zmm13
	vmaxps	%zmm13, %zmm15, %zmm12
	vmovups	%zmm12, 64(%r8)
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%rcx), %zmm12
	vmulps	(%rsi,%rdx){1to16}, %zmm12, %zmm12
	vfmadd213ps	%zmm16, %zmm11, %zmm12
	vmaxps	%zmm12, %zmm15, %zmm11
	vmovups	%zmm11, (%r8,%r9,4)
	vcvtdq2ps	%zmm10, %zmm10
	vmovups	64(%rcx), %zmm11
	vmulps	(%rsi,%rdx){1to16}, %zmm11, %zmm11
	vfmadd213ps	%zmm14, %zmm10, %zmm11
	vmaxps	%zmm11, %zmm15, %zmm10
	vmovups	%zmm10, 64(%r8,%r9,4)
	vmovups	(%rcx), %zmm10
	vmulps	(%rsi,%rdx,2){1to16}, %zmm10, %zmm10
	vcvtdq2ps	%zmm9, %zmm9
	vfmadd213ps	%zmm16, %zmm9, %zmm10
	vmaxps	%zmm10, %zmm15, %zmm9
	vmovups	%zmm9, (%r8,%r9,8)
	vcvtdq2ps	%zmm8, %zmm8
	vmovups	64(%rcx), %zmm9
	vmulps	(%rsi,%rdx,2){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm14, %zmm8, %zmm9
	vmaxps	%zmm9, %zmm15, %zmm8
	vmovups	%zmm8, 64(%r8,%r9,8)
	leaq	(%r9,%r9,2), %rax
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rcx), %zmm8
	vmulps	(%rsi,%r10){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm16, %zmm7, %zmm8
	vmaxps	%zmm8, %zmm15, %zmm7
	vmovups	%zmm7, (%r8,%rax,4)
	vcvtdq2ps	%zmm6, %zmm6
	vmovups	64(%rcx), %zmm7
	vmulps	(%rsi,%r10){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm14, %zmm6, %zmm7
	vmaxps	%zmm7, %zmm15, %zmm6
	vmovups	%zmm6, 64(%r8,%rax,4)
	movq	%r9, %r10
	shlq	$4, %r10
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rcx), %zmm6
	vmulps	(%rsi,%rdx,4){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm16, %zmm5, %zmm6
	vmaxps	%zmm6, %zmm15, %zmm5
	vmovups	%zmm5, (%r8,%r10)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rcx), %zmm5
	vmulps	(%rsi,%rdx,4){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm14, %zmm4, %zmm5
	vmaxps	%zmm5, %zmm15, %zmm4
	vmovups	%zmm4, 64(%r8,%r10)
	leaq	(%r9,%r9,4), %r9
	leaq	(%rdx,%rdx,4), %rdx
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rcx), %zmm4
	vmulps	(%rsi,%rdx){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm16, %zmm3, %zmm4
	vmaxps	%zmm4, %zmm15, %zmm3
	vmovups	%zmm3, (%r8,%r9,4)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rcx), %zmm3
	vmulps	(%rsi,%rdx){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm14, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm15, %zmm2
	vmovups	%zmm2, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi,%rdi){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm16, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm15, %zmm1
	vmovups	%zmm1, (%r8,%rax,8)
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi,%rdi){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm14, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm15, %zmm0
	vmovups	%zmm0, 64(%r8,%rax,8)
	jmp	.LBB6_111
.LBB6_108:
	vcvtdq2ps	%zmm23, %zmm23
	vmovups	(%rcx), %zmm25
	vmulps	(%rsi){1to16}, %zmm25, %zmm25
	vfmadd213ps	%zmm24, %zmm23, %zmm25
	vmaxps	%zmm25, %zmm22, %zmm23
	vmovups	%zmm23, (%r8)
	vcvtdq2ps	%zmm20, %zmm20
	vmovups	64(%rcx), %zmm23
	vmulps	(%rsi){1to16}, %zmm23, %zmm23
	vfmadd213ps	%zmm21, %zmm20, %zmm23
	vmaxps	%zmm23, %zmm22, %zmm20
	vmovups	%zmm20, 64(%r8)
	vmovups	(%rcx), %zmm20
	vmulps	(%rsi,%rdx){1to16}, %zmm20, %zmm20
	vcvtdq2ps	%zmm19, %zmm19
	vfmadd213ps	%zmm24, %zmm19, %zmm20
	vmaxps	%zmm20, %zmm22, %zmm19
	vmovups	%zmm19, (%r8,%r9,4)
	vcvtdq2ps	%zmm18, %zmm18
	vmovups	64(%rcx), %zmm19
	vmulps	(%rsi,%rdx){1to16}, %zmm19, %zmm19
	vfmadd213ps	%zmm21, %zmm18, %zmm19
	vmaxps	%zmm19, %zmm22, %zmm18
	vmovups	%zmm18, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm17, %zmm17
	vmovups	(%rcx), %zmm18
	vmulps	(%rsi,%rdx,2){1to16}, %zmm18, %zmm18
	vfmadd213ps	%zmm24, %zmm17, %zmm18
	vmaxps	%zmm18, %zmm22, %zmm17
	vmovups	%zmm17, (%r8,%r9,8)
	vcvtdq2ps	%zmm16, %zmm16
	vmovups	64(%rcx), %zmm17
	vmulps	(%rsi,%rdx,2){1to16}, %zmm17, %zmm17
	vfmadd213ps	%zmm21, %zmm16, %zmm17
	vmaxps	%zmm17, %zmm22, %zmm16
	vmovups	%zmm16, 64(%r8,%r9,8)
	leaq	(%r9,%r9,2), %rbx
	vcvtdq2ps	%zmm15, %zmm15
	vmovups	(%rcx), %zmm16
	vmulps	(%rsi,%r11){1to16}, %zmm16, %zmm16
	vfmadd213ps	%zmm24, %zmm15, %zmm16
	vmaxps	%zmm16, %zmm22, %zmm15
	vmovups	%zmm15, (%r8,%rbx,4)
	vmovups	64(%rcx), %zmm15
	vmulps	(%rsi,%r11){1to16}, %zmm15, %zmm15
	vcvtdq2ps	%zmm14, %zmm14
	vfmadd213ps	%zmm21, %zmm14, %zmm15
	vmaxps	%zmm15, %zmm22, %zmm14
	vmovups	%zmm14, 64(%r8,%rbx,4)
	movq	%r9, %rax
	shlq	$4, %rax
	vcvtdq2ps	%zmm13, %zmm13
	vmovups	(%rcx), %zmm14
	vmulps	(%rsi,%rdx,4){1to16}, %zmm14, %zmm14
	vfmadd213ps	%zmm24, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm22, %zmm13
	vmovups	%zmm13, (%r8,%rax)
	vmovups	64(%rcx), %zmm13
	vmulps	(%rsi,%rdx,4){1to16}, %zmm13, %zmm13
	vcvtdq2ps	%zmm12, %zmm12
	vfmadd213ps	%zmm21, %zmm12, %zmm13
	vmaxps	%zmm13, %zmm22, %zmm12
	vmovups	%zmm12, 64(%r8,%rax)
	leaq	(%r9,%r9,4), %rax
	leaq	(%rdx,%rdx,4), %r11
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%rcx), %zmm12
	vmulps	(%rsi,%r11){1to16}, %zmm12, %zmm12
	vfmadd213ps	%zmm24, %zmm11, %zmm12
	vmaxps	%zmm12, %zmm22, %zmm11
	vmovups	%zmm11, (%r8,%rax,4)
	vmovups	64(%rcx), %zmm11
	vmulps	(%rsi,%r11){1to16}, %zmm11, %zmm11
	vcvtdq2ps	%zmm10, %zmm10
	vfmadd213ps	%zmm21, %zmm10, %zmm11
	vmaxps	%zmm11, %zmm22, %zmm10
	vmovups	%zmm10, 64(%r8,%rax,4)
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rcx), %zmm10
	vmulps	(%rsi,%r10){1to16}, %zmm10, %zmm10
	vfmadd213ps	%zmm24, %zmm9, %zmm10
	vmaxps	%zmm10, %zmm22, %zmm9
	vmovups	%zmm9, (%r8,%rbx,8)
	vcvtdq2ps	%zmm8, %zmm8
	vmovups	64(%rcx), %zmm9
	vmulps	(%rsi,%r10){1to16}, %zmm9, %zmm9
	vfmadd213ps	%zmm21, %zmm8, %zmm9
	vmaxps	%zmm9, %zmm22, %zmm8
	vmovups	%zmm8, 64(%r8,%rbx,8)
	leaq	(%r9,%r9,8), %r10
	leaq	(%r10,%r10,2), %rdi
	addq	%r9, %rdi
	leaq	(%rsi,%rdx,8), %rbx
	subq	%rdx, %rbx
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rcx), %zmm8
	vmulps	(%rbx){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm24, %zmm7, %zmm8
	vmaxps	%zmm8, %zmm22, %zmm7
	vmovups	%zmm7, (%r8,%rdi)
	vcvtdq2ps	%zmm6, %zmm6
	vmovups	64(%rcx), %zmm7
	vmulps	(%rbx){1to16}, %zmm7, %zmm7
	vfmadd213ps	%zmm21, %zmm6, %zmm7
	vmaxps	%zmm7, %zmm22, %zmm6
	vmovups	%zmm6, 64(%r8,%rdi)
	shlq	$5, %r9
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rcx), %zmm6
	vmulps	(%rsi,%rdx,8){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm24, %zmm5, %zmm6
	vmaxps	%zmm6, %zmm22, %zmm5
	vmovups	%zmm5, (%r8,%r9)
	vmovups	64(%rcx), %zmm5
	vmulps	(%rsi,%rdx,8){1to16}, %zmm5, %zmm5
	vcvtdq2ps	%zmm4, %zmm4
	vfmadd213ps	%zmm21, %zmm4, %zmm5
	vmaxps	%zmm5, %zmm22, %zmm4
	vmovups	%zmm4, 64(%r8,%r9)
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rcx), %zmm4
	movq	-8(%rsp), %rdx
	vmulps	(%rsi,%rdx){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm24, %zmm3, %zmm4
	vmaxps	%zmm4, %zmm22, %zmm3
	vmovups	%zmm3, (%r8,%r10,4)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rcx), %zmm3
	vmulps	(%rsi,%rdx){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm21, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm22, %zmm2
	vmovups	%zmm2, 64(%r8,%r10,4)
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi,%r11,2){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm24, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm22, %zmm1
	vmovups	%zmm1, (%r8,%rax,8)
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi,%r11,2){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm21, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm22, %zmm0
	vmovups	%zmm0, 64(%r8,%rax,8)
	jmp	.LBB6_111
.LBB6_109:
	vcvtdq2ps	%zmm18, %zmm18
	vmovups	(%rcx), %zmm21
	vmulps	(%rsi){1to16}, %zmm21, %zmm21
	vfmadd213ps	%zmm20, %zmm18, %zmm21
	vmaxps	%zmm21, %zmm19, %zmm18
	vmovups	%zmm18, (%r8)
	vcvtdq2ps	%zmm16, %zmm16
	vmovups	64(%rcx), %zmm18
	vmulps	(%rsi){1to16}, %zmm18, %zmm18
	vfmadd213ps	%zmm17, %zmm16, %zmm18
	vmaxps	%zmm18, %zmm19, %zmm16
	vmovups	%zmm16, 64(%r8)
	vmovups	(%rcx), %zmm16
	vmulps	(%rsi,%rdx){1to16}, %zmm16, %zmm16
	vcvtdq2ps	%zmm15, %zmm15
	vfmadd213ps	%zmm20, %zmm15, %zmm16
	vmaxps	%zmm16, %zmm19, %zmm15
	vmovups	%zmm15, (%r8,%r9,4)
	vcvtdq2ps	%zmm14, %zmm14
	vmovups	64(%rcx), %zmm15
	vmulps	(%rsi,%rdx){1to16}, %zmm15, %zmm15
	vfmadd213ps	%zmm17, %zmm14, %zmm15
	vmaxps	%zmm15, %zmm19, %zmm14
	vmovups	%zmm14, 64(%r8,%r9,4)
	vcvtdq2ps	%zmm13, %zmm13
	vmovups	(%rcx), %zmm14
	vmulps	(%rsi,%rdx,2){1to16}, %zmm14, %zmm14
	vfmadd213ps	%zmm20, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm19, %zmm13
	vmovups	%zmm13, (%r8,%r9,8)
	vcvtdq2ps	%zmm12, %zmm12
	vmovups	64(%rcx), %zmm13
	vmulps	(%rsi,%rdx,2){1to16}, %zmm13, %zmm13
	vfmadd213ps	%zmm17, %zmm12, %zmm13
	vmaxps	%zmm13, %zmm19, %zmm12
	vmovups	%zmm12, 64(%r8,%r9,8)
	leaq	(%r9,%r9,2), %rax
	vcvtdq2ps	%zmm11, %zmm11
	vmovups	(%rcx), %zmm12
	vmulps	(%rsi,%r10){1to16}, %zmm12, %zmm12
	vfmadd213ps	%zmm20, %zmm11, %zmm12
	vmaxps	%zmm12, %zmm19, %zmm11
	vmovups	%zmm11, (%r8,%rax,4)
	vmovups	64(%rcx), %zmm11
	vmulps	(%rsi,%r10){1to16}, %zmm11, %zmm11
	vcvtdq2ps	%zmm10, %zmm10
	vfmadd213ps	%zmm17, %zmm10, %zmm11
	vmaxps	%zmm11, %zmm19, %zmm10
	vmovups	%zmm10, 64(%r8,%rax,4)
	movq	%r9, %r10
	shlq	$4, %r10
	vcvtdq2ps	%zmm9, %zmm9
	vmovups	(%rcx), %zmm10
	vmulps	(%rsi,%rdx,4){1to16}, %zmm10, %zmm10
	vfmadd213ps	%zmm20, %zmm9, %zmm10
	vmaxps	%zmm10, %zmm19, %zmm9
	vmovups	%zmm9, (%r8,%r10)
	vmovups	64(%rcx), %zmm9
	vmulps	(%rsi,%rdx,4){1to16}, %zmm9, %zmm9
	vcvtdq2ps	%zmm8, %zmm8
	vfmadd213ps	%zmm17, %zmm8, %zmm9
	vmaxps	%zmm9, %zmm19, %zmm8
	vmovups	%zmm8, 64(%r8,%r10)
	leaq	(%r9,%r9,4), %r10
	leaq	(%rdx,%rdx,4), %r11
	vcvtdq2ps	%zmm7, %zmm7
	vmovups	(%rcx), %zmm8
	vmulps	(%rsi,%r11){1to16}, %zmm8, %zmm8
	vfmadd213ps	%zmm20, %zmm7, %zmm8
	vmaxps	%zmm8, %zmm19, %zmm7
	vmovups	%zmm7, (%r8,%r10,4)
	vmovups	64(%rcx), %zmm7
	vmulps	(%rsi,%r11){1to16}, %zmm7, %zmm7
	vcvtdq2ps	%zmm6, %zmm6
	vfmadd213ps	%zmm17, %zmm6, %zmm7
	vmaxps	%zmm7, %zmm19, %zmm6
	vmovups	%zmm6, 64(%r8,%r10,4)
	vcvtdq2ps	%zmm5, %zmm5
	vmovups	(%rcx), %zmm6
	vmulps	(%rsi,%rdi){1to16}, %zmm6, %zmm6
	vfmadd213ps	%zmm20, %zmm5, %zmm6
	vmaxps	%zmm6, %zmm19, %zmm5
	vmovups	%zmm5, (%r8,%rax,8)
	vcvtdq2ps	%zmm4, %zmm4
	vmovups	64(%rcx), %zmm5
	vmulps	(%rsi,%rdi){1to16}, %zmm5, %zmm5
	vfmadd213ps	%zmm17, %zmm4, %zmm5
	vmaxps	%zmm5, %zmm19, %zmm4
	vmovups	%zmm4, 64(%r8,%rax,8)
	leaq	(%r9,%r9,8), %rax
	leaq	(%rax,%rax,2), %rax
	addq	%r9, %rax
	leaq	(%rsi,%rdx,8), %rdi
	subq	%rdx, %rdi
	vcvtdq2ps	%zmm3, %zmm3
	vmovups	(%rcx), %zmm4
	vmulps	(%rdi){1to16}, %zmm4, %zmm4
	vfmadd213ps	%zmm20, %zmm3, %zmm4
	vmaxps	%zmm4, %zmm19, %zmm3
	vmovups	%zmm3, (%r8,%rax)
	vcvtdq2ps	%zmm2, %zmm2
	vmovups	64(%rcx), %zmm3
	vmulps	(%rdi){1to16}, %zmm3, %zmm3
	vfmadd213ps	%zmm17, %zmm2, %zmm3
	vmaxps	%zmm3, %zmm19, %zmm2
	vmovups	%zmm2, 64(%r8,%rax)
	shlq	$5, %r9
	vcvtdq2ps	%zmm1, %zmm1
	vmovups	(%rcx), %zmm2
	vmulps	(%rsi,%rdx,8){1to16}, %zmm2, %zmm2
	vfmadd213ps	%zmm20, %zmm1, %zmm2
	vmaxps	%zmm2, %zmm19, %zmm1
	vmovups	%zmm1, (%r8,%r9)
	vmovups	64(%rcx), %zmm1
	vmulps	(%rsi,%rdx,8){1to16}, %zmm1, %zmm1
	vcvtdq2ps	%zmm0, %zmm0
	vfmadd213ps	%zmm17, %zmm0, %zmm1
	vmaxps	%zmm1, %zmm19, %zmm0
.LBB6_110:
	vmovups	%zmm0, 64(%r8,%r9)
.LBB6_111:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB6_112:
	vzeroupper
	retq
.Lfunc_end6:
	.size	tile_of, .Lfunc_end6-tile_of
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI6_0:
	.long	.LBB6_2-.LJTI6_0
	.long	.LBB6_27-.LJTI6_0
	.long	.LBB6_18-.LJTI6_0
	.long	.LBB6_21-.LJTI6_0
	.long	.LBB6_12-.LJTI6_0
	.long	.LBB6_30-.LJTI6_0
	.long	.LBB6_33-.LJTI6_0
	.long	.LBB6_24-.LJTI6_0
	.long	.LBB6_39-.LJTI6_0
	.long	.LBB6_15-.LJTI6_0
	.long	.LBB6_36-.LJTI6_0
	.long	.LBB6_9-.LJTI6_0
	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"avx512"
	.size	.L.str, 7
	.hidden	contrast_avx512_int8
	.type	contrast_avx512_int8,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	contrast_avx512_int8
	.p2align	3, 0x0
contrast_avx512_int8:
	.quad	.L.str
	.quad	32
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
	.size	contrast_avx512_int8, 96
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
