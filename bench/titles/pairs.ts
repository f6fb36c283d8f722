/**
 * Pairs of titles with what a person says of them: whether a row of that title means the paper.
 *
 * Written by us from what is known of papers: their titles, series, versions and names. `nearest`
 * pairs are drawn at random: a paper of a public list and that paper, among 12,706 of them, whose
 * title is nearest to its own by words that are rare.
 */

/** What a list says, and the title that its link's paper has. */
export type TitlePair = readonly [given: string, truth: string]

export interface PairGroup {
  label: 'same' | 'different'
  kind: string
  pairs: readonly TitlePair[]
}

export const pairGroups: readonly PairGroup[] = [
  {
    label: 'same',
    kind: 'decoration',
    pairs: [
      ['Attention Is All You Need (NeurIPS 2017)', 'Attention Is All You Need'],
      ["[NeurIPS'17] Attention is all you need", 'Attention Is All You Need'],
      ['🔥 **Attention Is All You Need**', 'Attention Is All You Need'],
      [
        "[CVPR'24] LISA: Reasoning Segmentation via Large Language Model",
        'LISA: Reasoning Segmentation via Large Language Model',
      ],
      [
        '(ICLR 2024 Spotlight) SWE-bench: Can Language Models Resolve Real-World GitHub Issues?',
        'SWE-bench: Can Language Models Resolve Real-World GitHub Issues?',
      ],
      [
        'CLIP-Adapter: Better Vision-Language Models with Feature Adapters, arXiv 2021',
        'CLIP-Adapter: Better Vision-Language Models with Feature Adapters',
      ],
      [
        'VITA-1.5: Towards GPT-4o Level Real-Time Vision and Speech Interaction NeurIPS 2025 Highlight',
        'VITA-1.5: Towards GPT-4o Level Real-Time Vision and Speech Interaction',
      ],
      [
        'Video-MME: The First-Ever Comprehensive Evaluation Benchmark of Multi-modal LLMs in Video Analysis CVPR 2025',
        'Video-MME: The First-Ever Comprehensive Evaluation Benchmark of Multi-modal LLMs in Video Analysis',
      ],
      [
        'MME: A Comprehensive Evaluation Benchmark for Multimodal Large Language Models NeurIPS 2025 DB Highlight',
        'MME: A Comprehensive Evaluation Benchmark for Multimodal Large Language Models',
      ],
      [
        'FedGraphNN: A Federated Learning System and Benchmark for Graph Neural Networks :fire: surv.',
        'FedGraphNN: A Federated Learning System and Benchmark for Graph Neural Networks',
      ],
      [
        'Denoising Diffusion Probabilistic Models. Jonathan Ho, Ajay Jain, Pieter Abbeel. 2020',
        'Denoising Diffusion Probabilistic Models',
      ],
      [
        '"Deep Residual Learning for Image Recognition", He et al., CVPR 2016',
        'Deep Residual Learning for Image Recognition',
      ],
      [
        '(2021) LoRA: Low-Rank Adaptation of Large Language Models [PEFT]',
        'LoRA: Low-Rank Adaptation of Large Language Models',
      ],
      ['Paper: Segment Anything', 'Segment Anything'],
      ['ICCV 2023: Segment Anything', 'Segment Anything'],
      [
        'Adding Conditional Control to Text-to-Image Diffusion Models (ControlNet) ICCV 2023 Best Paper',
        'Adding Conditional Control to Text-to-Image Diffusion Models',
      ],
      [
        '[2022/03] Training language models to follow instructions with human feedback',
        'Training language models to follow instructions with human feedback',
      ],
      [
        'AlphaCode - Competition-Level Code Generation with AlphaCode',
        'Competition-Level Code Generation with AlphaCode',
      ],
      [
        'InstructGPT: Training language models to follow instructions with human feedback',
        'Training language models to follow instructions with human feedback',
      ],
      [
        'Chinchilla: Training Compute-Optimal Large Language Models',
        'Training Compute-Optimal Large Language Models',
      ],
      ['GPT-3: Language Models are Few-Shot Learners', 'Language Models are Few-Shot Learners'],
      [
        '(MAE) Masked Autoencoders Are Scalable Vision Learners',
        'Masked Autoencoders Are Scalable Vision Learners',
      ],
      [
        'Learning Transferable Visual Models From Natural Language Supervision (CLIP)',
        'Learning Transferable Visual Models From Natural Language Supervision',
      ],
    ],
  },
  {
    label: 'same',
    kind: 'spelling',
    pairs: [
      [
        'LoRA – Low‑Rank Adaptation of Large Language Models',
        'LoRA: Low-Rank Adaptation of Large Language Models',
      ],
      [
        '$\\beta$-VAE meets a disentangled world: Understanding disentangling in $\\beta$-VAE',
        'β-VAE meets a disentangled world: Understanding disentangling in beta-VAE',
      ],
      ['Understanding disentangling in β-VAE', 'Understanding disentangling in $\\beta$-VAE'],
      [
        'π0: A Vision-Language-Action Flow Model for General Robot Control',
        '$\\pi_0$: A Vision-Language-Action Flow Model for General Robot Control',
      ],
      [
        '{BERT}: Pre-training of Deep Bidirectional Transformers for Language Understanding',
        'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding',
      ],
      [
        '\\textbf{LongNet}: Scaling Transformers to 1,000,000,000 Tokens',
        'LongNet: Scaling Transformers to 1,000,000,000 Tokens',
      ],
      [
        'BERT: Pretraining of Deep Bi-directional Transformers for Language Understanding',
        'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding',
      ],
      [
        'RoBERTa: A Robustly Optimized BERT Pre-training Approach',
        'RoBERTa: A Robustly Optimized BERT Pretraining Approach',
      ],
      [
        'CAMEL: Communicative Agents for &quot;Mind&quot; Exploration of Large Language Model Society',
        'CAMEL: Communicative Agents for "Mind" Exploration of Large Language Model Society',
      ],
      ['Jack of All Trades &amp; Master of None', 'Jack of All Trades & Master of None'],
      [
        'Palm-e: An embodied multimodal language mode',
        'PaLM-E: An Embodied Multimodal Language Model',
      ],
      [
        'Exploring the Limits of Transfer Learning with an Unified Text to Text Transformer',
        'Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer',
      ],
      [
        'Retrieval Augmented Generation for Knowledge Intensive NLP Tasks',
        'Retrieval-Augmented Generation for Knowledge-Intensive NLP Tasks',
      ],
      [
        'Mip-NeRF 360: Unbounded Anti-Aliased Neural Radiance Fields',
        'Mip-NeRF 360: Unbounded Anti-Aliased Neural Radiance Fields',
      ],
      [
        'Swin-Transformer V2: Scaling Up Capacity & Resolution',
        'Swin Transformer V2: Scaling Up Capacity and Resolution',
      ],
      [
        'LLM.int8(): 8-bit Matrix Multiplication for Transformers at Scale',
        'LLM.int8(): 8-bit Matrix Multiplication for Transformers at Scale',
      ],
      [
        'An Image is Worth 16×16 Words: Transformers for Image Recognition at Scale',
        'An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale',
      ],
      [
        'Sparks of Artificial General Intelligence: Early Experiments with GPT4',
        'Sparks of Artificial General Intelligence: Early experiments with GPT-4',
      ],
      [
        '3D Gaussian Splatting for Real Time Radiance Field Rendering',
        '3D Gaussian Splatting for Real-Time Radiance Field Rendering',
      ],
      [
        'D$^2$-Net: A Trainable CNN for Joint Detection and Description of Local Features',
        'D2-Net: A Trainable CNN for Joint Detection and Description of Local Features',
      ],
      [
        'UNet++: A Nested U-Net Architecture for Medical Image Segmentation',
        'UNet++: A Nested U-Net Architecture for Medical Image Segmentation',
      ],
      [
        'Gemma 2: Improving Open Language Models at a Practical Size.',
        'Gemma 2: Improving Open Language Models at a Practical Size',
      ],
      [
        'Efficient Estimation of Word Representations in a Vector Space',
        'Efficient Estimation of Word Representations in Vector Space',
      ],
      [
        'Gradient based learning applied to document-recognition',
        'Gradient-Based Learning Applied to Document Recognition',
      ],
    ],
  },
  {
    label: 'same',
    kind: 'short',
    pairs: [
      ['SAM 2', 'SAM 2: Segment Anything in Images and Videos'],
      ['Segment Anything in Images and Videos', 'SAM 2: Segment Anything in Images and Videos'],
      ['SAM2', 'SAM 2: Segment Anything in Images and Videos'],
      ['BERT', 'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding'],
      ['T5', 'Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer'],
      ['HumanEval', 'Evaluating Large Language Models Trained on Code'],
      [
        'HumanEval-X',
        'CodeGeeX: A Pre-Trained Model for Code Generation with Multilingual Evaluations on HumanEval-X',
      ],
      ['phi-1.5', 'Textbooks Are All You Need II: phi-1.5 technical report'],
      [
        'DeepSeek-v2-236B-MoE',
        'DeepSeek-V2: A Strong, Economical, and Efficient Mixture-of-Experts Language Model',
      ],
      ['OPT-1.3|6.7|13|30|66B', 'OPT: Open Pre-trained Transformer Language Models'],
      [
        'AdvTest/WebQueryTest',
        'CodeXGLUE: A Machine Learning Benchmark Dataset for Code Understanding and Generation',
      ],
      ['DotPrompts', 'Guiding Language Models of Code with Global Context using Monitors'],
      ['Llama-2-7B-Chat', 'Llama 2: Open Foundation and Fine-Tuned Chat Models'],
      ['LLaMA-13B', 'LLaMA: Open and Efficient Foundation Language Models'],
      [
        'Open and Efficient Foundation Language Models',
        'LLaMA: Open and Efficient Foundation Language Models',
      ],
      [
        'Static Quantization Beats Dynamic through Prefixed Outliers in LLMs.',
        'PrefixQuant: Static Quantization Beats Dynamic through Prefixed Outliers in LLMs',
      ],
      [
        'Multi-view Network for Stereo 3D Reconstruction.',
        'MUSt3R: Multi-view Network for Stereo 3D Reconstruction',
      ],
      [
        'Register Anything: Estimating',
        'Register Anything: Estimating "Corresponding Prompts" for Segment Anything Model',
      ],
      [
        'Judging LLM-as-a-Judge with MT-Bench…',
        'Judging LLM-as-a-Judge with MT-Bench and Chatbot Arena',
      ],
      [
        'Resurrecting Recurrent Neural Networks ...',
        'Resurrecting Recurrent Neural Networks for Long Sequences',
      ],
      [
        'BLIP-2: Bootstrapping Language-Image Pre-training with Frozen...',
        'BLIP-2: Bootstrapping Language-Image Pre-training with Frozen Image Encoders and Large Language Models',
      ],
      ['GPT-4', 'GPT-4 Technical Report'],
      ['Qwen2.5', 'Qwen2.5 Technical Report'],
      ['Mixtral 8x7B', 'Mixtral of Experts'],
      ['Transformer', 'Attention Is All You Need'],
      ['ResNet-50', 'Deep Residual Learning for Image Recognition'],
      ['Stack-Repo', 'RepoFusion: Training Code Models to Understand Your Repository'],
      [
        'Grounding DINO',
        'Grounding DINO: Marrying DINO with Grounded Pre-Training for Open-Set Object Detection',
      ],
      ['Latent Diffusion', 'High-Resolution Image Synthesis with Latent Diffusion Models'],
      ['Toolformer paper', 'Toolformer: Language Models Can Teach Themselves to Use Tools'],
    ],
  },
  {
    label: 'same',
    kind: 'abbreviated',
    pairs: [
      ['A Survey of LLMs', 'A Survey of Large Language Models'],
      [
        'Chain-of-Thought Prompting Elicits Reasoning in LLMs',
        'Chain-of-Thought Prompting Elicits Reasoning in Large Language Models',
      ],
      [
        'CoT Prompting Elicits Reasoning in Large Language Models',
        'Chain-of-Thought Prompting Elicits Reasoning in Large Language Models',
      ],
      ['A Survey on Multimodal LLMs', 'A Survey on Multimodal Large Language Models'],
      ['Deep RL from Human Preferences', 'Deep Reinforcement Learning from Human Preferences'],
      ['Scaling Laws for Neural LMs', 'Scaling Laws for Neural Language Models'],
      [
        'ReAct: Synergizing Reasoning & Acting in LMs',
        'ReAct: Synergizing Reasoning and Acting in Language Models',
      ],
      [
        'MoE Meets Instruction Tuning: A Winning Combination for LLMs',
        'Mixture-of-Experts Meets Instruction Tuning: A Winning Combination for Large Language Models',
      ],
      ['SAM for Medical Images?', 'Segment Anything Model for Medical Images?'],
      ['LLMs are Zero-Shot Reasoners', 'Large Language Models are Zero-Shot Reasoners'],
      [
        'RAG for Large Language Models: A Survey',
        'Retrieval-Augmented Generation for Large Language Models: A Survey',
      ],
    ],
  },
  {
    label: 'same',
    kind: 'renamed',
    pairs: [
      [
        'HuggingGPT: Solving AI Tasks with ChatGPT and its Friends in HuggingFace',
        'HuggingGPT: Solving AI Tasks with ChatGPT and its Friends in Hugging Face',
      ],
      [
        'Reflexion: an autonomous agent with dynamic memory and self-reflection',
        'Reflexion: Language Agents with Verbal Reinforcement Learning',
      ],
      [
        'Communicative Agents for Software Development',
        'ChatDev: Communicative Agents for Software Development',
      ],
      [
        'CAMEL: Communicative Agents for "Mind" Exploration of Large Scale Language Model Society',
        'CAMEL: Communicative Agents for "Mind" Exploration of Large Language Model Society',
      ],
      [
        'MetaGPT: Meta Programming for Multi-Agent Collaborative Framework',
        'MetaGPT: Meta Programming for A Multi-Agent Collaborative Framework',
      ],
      ['A Survey for In-context Learning', 'A Survey on In-context Learning'],
      [
        'BEVFormer: Learning BEV Representation from Multi-Camera Images via Spatiotemporal Transformers',
        "BEVFormer: Learning Bird's-Eye-View Representation from Multi-Camera Images via Spatiotemporal Transformers",
      ],
      [
        'OPTQ: Accurate Quantization for Generative Pre-trained Transformers',
        'GPTQ: Accurate Post-Training Quantization for Generative Pre-trained Transformers',
      ],
      [
        'GPT3.int8(): 8-bit Matrix Multiplication for Transformers at Scale',
        'LLM.int8(): 8-bit Matrix Multiplication for Transformers at Scale',
      ],
      [
        'An empirical analysis of compute-optimal large language model training',
        'Training Compute-Optimal Large Language Models',
      ],
      [
        'A general reinforcement learning algorithm that masters chess, shogi, and Go through self-play',
        'Mastering Chess and Shogi by Self-Play with a General Reinforcement Learning Algorithm',
      ],
      ['Unifying Language Learning Paradigms', 'UL2: Unifying Language Learning Paradigms'],
      [
        'Panoptic SegFormer',
        'Panoptic SegFormer: Delving Deeper into Panoptic Segmentation with Transformers',
      ],
      [
        'Empowering Vision-Language Models to Follow Interleaved Vision-Language Instructions',
        'Fine-tuning Multimodal LLMs to Follow Zero-shot Demonstrative Instructions',
      ],
      [
        'Grounding Language Models to Images for Multimodal Generation',
        'Grounding Language Models to Images for Multimodal Inputs and Outputs',
      ],
      [
        'SegDAC: Segmentation-Driven Actor-Critic for Visual Reinforcement Learning',
        'SegDAC: Improving Visual Reinforcement Learning by Extracting Dynamic Object-Centric Representations from Pretrained Vision Models',
      ],
      [
        'DSU-Net: An Improved U-Net Model Based on DINOv2 and SAM2 with Multi-scale Cross-model Feature Enhancement',
        'DGSUnet: An Improved Unet Model with DINO-Guided SAM2 for Multi-Scale Feature Collaboration',
      ],
      [
        'DYP-SLAM: A Real-time Visual SLAM Based on YOLO and Probability in Dynamic Environments',
        'CFP-SLAM: A Real-time Visual SLAM Based on Coarse-to-Fine Probability in Dynamic Environments',
      ],
      [
        'Pose-Free Generalizable Rendering Transformer',
        'Drag View: Generalizable Novel View Synthesis with Unposed Imagery',
      ],
      [
        'BLiRF: Bandlimited Radiance Fields for Dynamic Scene Modeling',
        'BaLi-RF: Bandlimited Radiance Fields for Dynamic Scene Modeling',
      ],
      [
        'Chain of Draft for Efficient Reasoning.',
        'Chain of Draft: Thinking Faster by Writing Less',
      ],
      [
        'SWE-PolyBench: A multi-language benchmark for repository level evaluation of coding agents.',
        'SWE-PolyBench: A multi-language benchmark for repository level evaluation of coding agents',
      ],
      [
        'A Robust SLAM System.',
        'LCP-Fusion: A Neural Implicit SLAM with Enhanced Local Constraints and Computable Prior',
      ],
      ['3D Face Editing.', 'FFaceNeRF: Few-shot Face Editing in Neural Radiance Fields'],
      [
        'Backdoor Attacks in CLIP.',
        'Detecting Backdoor Samples in Contrastive Language Image Pretraining',
      ],
    ],
  },
  {
    label: 'same',
    kind: 'translated',
    pairs: [
      ['注意力就是你所需要的一切', 'Attention Is All You Need'],
      ['大型语言模型综述', 'A Survey of Large Language Models'],
      [
        '大規模言語モデルの低ランク適応 (LoRA)',
        'LoRA: Low-Rank Adaptation of Large Language Models',
      ],
      ['LLaMA：开放且高效的基础语言模型', 'LLaMA: Open and Efficient Foundation Language Models'],
      ['雅意2.0', 'YAYI 2: Multilingual Open-Source Large Language Models'],
      ['La atención es todo lo que necesitas', 'Attention Is All You Need'],
      [
        "Réseaux résiduels profonds pour la reconnaissance d'images",
        'Deep Residual Learning for Image Recognition',
      ],
      [
        'Das Lottoschein-Prinzip: Finden von dünn besetzten und trainierbaren neuronalen Netzen',
        'The Lottery Ticket Hypothesis: Finding Sparse, Trainable Neural Networks',
      ],
      ['Обзор больших языковых моделей', 'A Survey of Large Language Models'],
      ['언어 모델은 소수 샷 학습자다', 'Language Models are Few-Shot Learners'],
      ['Segment Anything（分割一切）', 'Segment Anything'],
      ['视觉指令微调 Visual Instruction Tuning', 'Visual Instruction Tuning'],
      [
        'Modelos de difusión probabilísticos para la eliminación del ruido en las imágenes',
        'Denoising Diffusion Probabilistic Models',
      ],
    ],
  },
  {
    label: 'same',
    kind: 'words',
    pairs: [
      [
        'We released a new benchmark focusing on code review',
        'CodeFuse-CR-Bench: A Comprehensiveness-aware Benchmark for End-to-End Code Review Evaluation in Python Projects',
      ],
      ['paper', 'Attention Is All You Need'],
      ['arXiv 2305.14314', 'QLoRA: Efficient Finetuning of Quantized LLMs'],
      ['[pdf]', 'QLoRA: Efficient Finetuning of Quantized LLMs'],
      ['The original transformer paper', 'Attention Is All You Need'],
      [
        'Vision Transformers for image recognition at scale: an image is worth 16x16 words',
        'An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale',
      ],
      [
        'Low-rank adaptation (LoRA) of large language models',
        'LoRA: Low-Rank Adaptation of Large Language Models',
      ],
      [
        'Direct Preference Optimization (DPO): Your LM is Secretly a Reward Model',
        'Direct Preference Optimization: Your Language Model is Secretly a Reward Model',
      ],
      ['Few-shot learning with language models (GPT-3)', 'Language Models are Few-Shot Learners'],
      ['Proximal Policy Optimization (PPO)', 'Proximal Policy Optimization Algorithms'],
      [
        'Batch Normalization',
        'Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift',
      ],
      [
        'Emergent Abilities in Large Language Models',
        'Emergent Abilities of Large Language Models',
      ],
      [
        'Constitutional AI – Harmlessness from AI Feedback (Anthropic)',
        'Constitutional AI: Harmlessness from AI Feedback',
      ],
      [
        'Tree-of-Thoughts: Deliberate Problem Solving with LLMs',
        'Tree of Thoughts: Deliberate Problem Solving with Large Language Models',
      ],
      [
        'Kosmos-1: Language Is Not All You Need: Aligning Perception with Language Models',
        'Language Is Not All You Need: Aligning Perception with Language Models',
      ],
    ],
  },
  {
    label: 'different',
    kind: 'series',
    pairs: [
      [
        'LLaMA: Open and Efficient Foundation Language Models',
        'Llama 2: Open Foundation and Fine-Tuned Chat Models',
      ],
      ['Llama 2: Open Foundation and Fine-Tuned Chat Models', 'The Llama 3 Herd of Models'],
      ['Llama 2', 'LLaMA: Open and Efficient Foundation Language Models'],
      [
        'Code Llama: Open Foundation Models for Code',
        'Llama 2: Open Foundation and Fine-Tuned Chat Models',
      ],
      ['Segment Anything', 'SAM 2: Segment Anything in Images and Videos'],
      ['SAM', 'SAM 2: Segment Anything in Images and Videos'],
      ['SAM 2: Segment Anything in Images and Videos', 'Segment Anything'],
      ['Qwen Technical Report', 'Qwen2 Technical Report'],
      ['Qwen2.5 Technical Report', 'Qwen2 Technical Report'],
      ['Qwen2', 'Qwen Technical Report'],
      [
        "Qwen2-VL: Enhancing Vision-Language Model's Perception of the World at Any Resolution",
        'Qwen-VL: A Versatile Vision-Language Model for Understanding, Localization, Text Reading, and Beyond',
      ],
      [
        'Qwen-Audio: Advancing Universal Audio Understanding via Unified Large-Scale Audio-Language Models',
        'Qwen2-Audio Technical Report',
      ],
      [
        'Emerging Properties in Self-Supervised Vision Transformers',
        'DINOv2: Learning Robust Visual Features without Supervision',
      ],
      [
        'DINO: DETR with Improved DeNoising Anchor Boxes for End-to-End Object Detection',
        'Emerging Properties in Self-Supervised Vision Transformers',
      ],
      ['DINOv2: Learning Robust Visual Features without Supervision', 'DINOv3'],
      [
        'DINOv2: Learning Robust Visual Features without Supervision',
        'Vision Transformers Need Registers',
      ],
      [
        'Grounding DINO: Marrying DINO with Grounded Pre-Training for Open-Set Object Detection',
        'Grounding DINO 1.5: Advance the "Edge" of Open-Set Object Detection',
      ],
      [
        'BLIP: Bootstrapping Language-Image Pre-training for Unified Vision-Language Understanding and Generation',
        'BLIP-2: Bootstrapping Language-Image Pre-training with Frozen Image Encoders and Large Language Models',
      ],
      [
        'BLIP-2',
        'BLIP: Bootstrapping Language-Image Pre-training for Unified Vision-Language Understanding and Generation',
      ],
      [
        'InstructBLIP: Towards General-purpose Vision-Language Models with Instruction Tuning',
        'BLIP-2: Bootstrapping Language-Image Pre-training with Frozen Image Encoders and Large Language Models',
      ],
      ['Visual Instruction Tuning', 'Improved Baselines with Visual Instruction Tuning'],
      ['Improved Baselines with Visual Instruction Tuning', 'Visual Instruction Tuning'],
      [
        'LLaVA-Med: Training a Large Language-and-Vision Assistant for Biomedicine in One Day',
        'LLaVA-Plus: Learning to Use Tools for Creating Multimodal Agents',
      ],
      [
        'MiniGPT-4: Enhancing Vision-Language Understanding with Advanced Large Language Models',
        'MiniGPT-v2: large language model as a unified interface for vision-language multi-task learning',
      ],
      [
        'Swin Transformer: Hierarchical Vision Transformer using Shifted Windows',
        'Swin Transformer V2: Scaling Up Capacity and Resolution',
      ],
      ['Swin Transformer V2: Scaling Up Capacity and Resolution', 'Video Swin Transformer'],
      ['Textbooks Are All You Need', 'Textbooks Are All You Need II: phi-1.5 technical report'],
      ['Textbooks Are All You Need II: phi-1.5 technical report', 'Textbooks Are All You Need'],
      [
        'Phi-3 Technical Report: A Highly Capable Language Model Locally on Your Phone',
        'Phi-4 Technical Report',
      ],
      [
        'DeepSeek LLM: Scaling Open-Source Language Models with Longtermism',
        'DeepSeek-V2: A Strong, Economical, and Efficient Mixture-of-Experts Language Model',
      ],
      [
        'DeepSeek-V2: A Strong, Economical, and Efficient Mixture-of-Experts Language Model',
        'DeepSeek-V3 Technical Report',
      ],
      [
        'DeepSeek-V3',
        'DeepSeek-V2: A Strong, Economical, and Efficient Mixture-of-Experts Language Model',
      ],
      [
        'DeepSeek-Coder: When the Large Language Model Meets Programming',
        'DeepSeekMath: Pushing the Limits of Mathematical Reasoning in Open Language Models',
      ],
      [
        'DeepSeek-R1: Incentivizing Reasoning Capability in LLMs via Reinforcement Learning',
        'DeepSeek-V3 Technical Report',
      ],
      ['PaLM: Scaling Language Modeling with Pathways', 'PaLM 2 Technical Report'],
      ['PaLM 2 Technical Report', 'PaLM: Scaling Language Modeling with Pathways'],
      [
        'PaLM-E: An Embodied Multimodal Language Model',
        'PaLM: Scaling Language Modeling with Pathways',
      ],
      [
        'Gemini: A Family of Highly Capable Multimodal Models',
        'Gemini 1.5: Unlocking multimodal understanding across millions of tokens of context',
      ],
      [
        'Gemma: Open Models Based on Gemini Research and Technology',
        'Gemma 2: Improving Open Language Models at a Practical Size',
      ],
      ['Gemma 3 Technical Report', 'Gemma 2: Improving Open Language Models at a Practical Size'],
      [
        'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding',
        'RoBERTa: A Robustly Optimized BERT Pretraining Approach',
      ],
      [
        'ALBERT: A Lite BERT for Self-supervised Learning of Language Representations',
        'DistilBERT, a distilled version of BERT: smaller, faster, cheaper and lighter',
      ],
      [
        'DeBERTa: Decoding-enhanced BERT with Disentangled Attention',
        'DeBERTaV3: Improving DeBERTa using ELECTRA-Style Pre-Training with Gradient-Disentangled Embedding Sharing',
      ],
      [
        'CogVLM: Visual Expert for Pretrained Language Models',
        'CogVLM2: Visual Language Models for Image and Video Understanding',
      ],
      [
        'CogVideo: Large-scale Pretraining for Text-to-Video Generation via Transformers',
        'CogVideoX: Text-to-Video Diffusion Models with An Expert Transformer',
      ],
      [
        'InternLM2 Technical Report',
        'InternLM-XComposer2: Mastering Free-form Text-Image Composition and Comprehension in Vision-Language Large Model',
      ],
      [
        'InternLM-XComposer: A Vision-Language Large Model for Advanced Text-image Comprehension and Composition',
        'InternLM-XComposer2: Mastering Free-form Text-Image Composition and Comprehension in Vision-Language Large Model',
      ],
      [
        'mPLUG-Owl: Modularization Empowers Large Language Models with Multimodality',
        'mPLUG-Owl2: Revolutionizing Multi-modal Large Language Model with Modality Collaboration',
      ],
      [
        'mPLUG-Owl3: Towards Long Image-Sequence Understanding in Multi-Modal Large Language Models',
        'mPLUG-DocOwl: Modularized Multimodal Large Language Model for Document Understanding',
      ],
      [
        'StarCoder: may the source be with you!',
        'StarCoder 2 and The Stack v2: The Next Generation',
      ],
      [
        'WizardLM: Empowering Large Language Models to Follow Complex Instructions',
        'WizardCoder: Empowering Code Large Language Models with Evol-Instruct',
      ],
      [
        'WizardMath: Empowering Mathematical Reasoning for Large Language Models via Reinforced Evol-Instruct',
        'WizardCoder: Empowering Code Large Language Models with Evol-Instruct',
      ],
      [
        'CodeGen: An Open Large Language Model for Code with Multi-Turn Program Synthesis',
        'CodeGen2: Lessons for Training LLMs on Programming and Natural Languages',
      ],
      [
        'CodeT5: Identifier-aware Unified Pre-trained Encoder-Decoder Models for Code Understanding and Generation',
        'CodeT5+: Open Code Large Language Models for Code Understanding and Generation',
      ],
      [
        'CodeBERT: A Pre-Trained Model for Programming and Natural Languages',
        'GraphCodeBERT: Pre-training Code Representations with Data Flow',
      ],
      [
        'OPT: Open Pre-trained Transformer Language Models',
        'OPT-IML: Scaling Language Model Instruction Meta Learning through the Lens of Generalization',
      ],
      [
        'Kosmos-2: Grounding Multimodal Large Language Models to the World',
        'Language Is Not All You Need: Aligning Perception with Language Models',
      ],
      [
        'QLoRA: Efficient Finetuning of Quantized LLMs',
        'LoRA: Low-Rank Adaptation of Large Language Models',
      ],
      [
        'LongLoRA: Efficient Fine-tuning of Long-Context Large Language Models',
        'QLoRA: Efficient Finetuning of Quantized LLMs',
      ],
      [
        'FlashAttention: Fast and Memory-Efficient Exact Attention with IO-Awareness',
        'FlashAttention-2: Faster Attention with Better Parallelism and Work Partitioning',
      ],
      [
        'FlashAttention-2',
        'FlashAttention: Fast and Memory-Efficient Exact Attention with IO-Awareness',
      ],
      [
        'Mamba: Linear-Time Sequence Modeling with Selective State Spaces',
        'Transformers are SSMs: Generalized Models and Efficient Algorithms Through Structured State Space Duality',
      ],
      [
        'Mip-NeRF: A Multiscale Representation for Anti-Aliasing Neural Radiance Fields',
        'Mip-NeRF 360: Unbounded Anti-Aliased Neural Radiance Fields',
      ],
      [
        'NeRF: Representing Scenes as Neural Radiance Fields for View Synthesis',
        'NeRF++: Analyzing and Improving Neural Radiance Fields',
      ],
      [
        'NeRF in the Wild: Neural Radiance Fields for Unconstrained Photo Collections',
        'NeRF in the Dark: High Dynamic Range View Synthesis from Noisy Raw Images',
      ],
      [
        'YOLOv9: Learning What You Want to Learn Using Programmable Gradient Information',
        'YOLOv10: Real-Time End-to-End Object Detection',
      ],
      [
        'ORB-SLAM: a Versatile and Accurate Monocular SLAM System',
        'ORB-SLAM2: an Open-Source SLAM System for Monocular, Stereo and RGB-D Cameras',
      ],
      [
        'ORB-SLAM3: An Accurate Open-Source Library for Visual, Visual-Inertial and Multi-Map SLAM',
        'ORB-SLAM2: an Open-Source SLAM System for Monocular, Stereo and RGB-D Cameras',
      ],
      [
        'SuperPoint: Self-Supervised Interest Point Detection and Description',
        'SuperGlue: Learning Feature Matching with Graph Neural Networks',
      ],
      [
        'LightGlue: Local Feature Matching at Light Speed',
        'SuperGlue: Learning Feature Matching with Graph Neural Networks',
      ],
      [
        'EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks',
        'EfficientNetV2: Smaller Models and Faster Training',
      ],
      [
        'MobileNets: Efficient Convolutional Neural Networks for Mobile Vision Applications',
        'MobileNetV2: Inverted Residuals and Linear Bottlenecks',
      ],
      [
        'Going Deeper with Convolutions',
        'Rethinking the Inception Architecture for Computer Vision',
      ],
      [
        'Deep Residual Learning for Image Recognition',
        'Identity Mappings in Deep Residual Networks',
      ],
      [
        'Fast R-CNN',
        'Faster R-CNN: Towards Real-Time Object Detection with Region Proposal Networks',
      ],
      [
        'Faster R-CNN: Towards Real-Time Object Detection with Region Proposal Networks',
        'Fast R-CNN',
      ],
      [
        'Generating Long Sequences with Sparse Transformers',
        'Longformer: The Long-Document Transformer',
      ],
      [
        'Momentum Contrast for Unsupervised Visual Representation Learning',
        'Improved Baselines with Momentum Contrastive Learning',
      ],
      [
        'A Simple Framework for Contrastive Learning of Visual Representations',
        'Big Self-Supervised Models are Strong Semi-Supervised Learners',
      ],
      [
        'RT-1: Robotics Transformer for Real-World Control at Scale',
        'RT-2: Vision-Language-Action Models Transfer Web Knowledge to Robotic Control',
      ],
      [
        'Mobile-Agent: Autonomous Multi-Modal Mobile Device Agent with Visual Perception',
        'Mobile-Agent-v2: Mobile Device Operation Assistant with Effective Navigation via Multi-Agent Collaboration',
      ],
      [
        'GLM-130B: An Open Bilingual Pre-trained Model',
        'GLM: General Language Model Pretraining with Autoregressive Blank Infilling',
      ],
      [
        'Zero-Shot Text-to-Image Generation',
        'Hierarchical Text-Conditional Image Generation with CLIP Latents',
      ],
      [
        'CLIP',
        'Scaling Up Visual and Vision-Language Representation Learning With Noisy Text Supervision',
      ],
    ],
  },
  {
    label: 'different',
    kind: 'subject',
    pairs: [
      ['A Survey of Large Language Models', 'A Survey on Multimodal Large Language Models'],
      [
        'A Survey on Multimodal Large Language Models',
        'A Survey on Evaluation of Large Language Models',
      ],
      [
        'A Survey on Large Language Model based Autonomous Agents',
        'The Rise and Potential of Large Language Model Based Agents: A Survey',
      ],
      ['A Survey on In-context Learning', 'A Survey on Multimodal Large Language Models'],
      [
        'A Survey on Model Compression for Large Language Models',
        'A Survey on Knowledge Distillation of Large Language Models',
      ],
      [
        'Instruction Tuning for Large Language Models: A Survey',
        'Aligning Large Language Models with Human: A Survey',
      ],
      [
        'Retrieval-Augmented Generation for Large Language Models: A Survey',
        'Retrieval-Augmented Generation for Knowledge-Intensive NLP Tasks',
      ],
      [
        'Chain-of-Thought Prompting Elicits Reasoning in Large Language Models',
        'Automatic Chain of Thought Prompting in Large Language Models',
      ],
      ['Large Language Models are Zero-Shot Reasoners', 'Language Models are Few-Shot Learners'],
      ['Finetuned Language Models Are Zero-Shot Learners', 'Language Models are Few-Shot Learners'],
      [
        'Finetuned Language Models Are Zero-Shot Learners',
        'Scaling Instruction-Finetuned Language Models',
      ],
      [
        'Training language models to follow instructions with human feedback',
        'Training a Helpful and Harmless Assistant with Reinforcement Learning from Human Feedback',
      ],
      [
        'Scaling Laws for Neural Language Models',
        'Scaling Laws for Autoregressive Generative Modeling',
      ],
      [
        'Training Compute-Optimal Large Language Models',
        'Scaling Language Models: Methods, Analysis & Insights from Training Gopher',
      ],
      ['Denoising Diffusion Probabilistic Models', 'Denoising Diffusion Implicit Models'],
      [
        'Denoising Diffusion Probabilistic Models',
        'Improved Denoising Diffusion Probabilistic Models',
      ],
      [
        'Diffusion Models Beat GANs on Image Synthesis',
        'High-Resolution Image Synthesis with Latent Diffusion Models',
      ],
      [
        'Attention Is All You Need',
        'Attention is not all you need: pure attention loses rank doubly exponentially with depth',
      ],
      ['Attention Is All You Need', 'Textbooks Are All You Need'],
      [
        'Language Is Not All You Need: Aligning Perception with Language Models',
        'Attention Is All You Need',
      ],
      [
        'Neural Machine Translation by Jointly Learning to Align and Translate',
        'Effective Approaches to Attention-based Neural Machine Translation',
      ],
      [
        'Sequence to Sequence Learning with Neural Networks',
        'Neural Machine Translation by Jointly Learning to Align and Translate',
      ],
      ['Generative Adversarial Networks', 'Wasserstein GAN'],
      ['Generative Adversarial Networks', 'Conditional Generative Adversarial Nets'],
      [
        'Unsupervised Representation Learning with Deep Convolutional Generative Adversarial Networks',
        'Progressive Growing of GANs for Improved Quality, Stability, and Variation',
      ],
      [
        'A Style-Based Generator Architecture for Generative Adversarial Networks',
        'Analyzing and Improving the Image Quality of StyleGAN',
      ],
      [
        'Playing Atari with Deep Reinforcement Learning',
        'Continuous control with deep reinforcement learning',
      ],
      [
        'Asynchronous Methods for Deep Reinforcement Learning',
        'Playing Atari with Deep Reinforcement Learning',
      ],
      ['Trust Region Policy Optimization', 'Proximal Policy Optimization Algorithms'],
      [
        'Semi-Supervised Classification with Graph Convolutional Networks',
        'Graph Attention Networks',
      ],
      [
        'Inductive Representation Learning on Large Graphs',
        'How Powerful are Graph Neural Networks?',
      ],
      [
        'End-to-End Object Detection with Transformers',
        'Deformable DETR: Deformable Transformers for End-to-End Object Detection',
      ],
      [
        'Masked Autoencoders Are Scalable Vision Learners',
        'BEiT: BERT Pre-Training of Image Transformers',
      ],
      [
        'An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale',
        'Training data-efficient image transformers & distillation through attention',
      ],
      [
        'Communication-Efficient Learning of Deep Networks from Decentralized Data',
        'Federated Optimization in Heterogeneous Networks',
      ],
      [
        'Federated Learning: Strategies for Improving Communication Efficiency',
        'Federated Learning: Challenges, Methods, and Future Directions',
      ],
      ['Advances and Open Problems in Federated Learning', 'Federated Learning with Non-IID Data'],
      [
        'Personalized Federated Learning with Moreau Envelopes',
        'Federated Learning with Personalization Layers',
      ],
      [
        'RepoCoder: Repository-Level Code Completion Through Iterative Retrieval and Generation',
        'RepoBench: Benchmarking Repository-Level Code Auto-Completion Systems',
      ],
      [
        'RepoFusion: Training Code Models to Understand Your Repository',
        'CodePlan: Repository-level Coding using LLMs and Planning',
      ],
      [
        'SegMASt3R: Geometry Grounded Segment Matching',
        'Med-K2N: Flexible K-to-N Modality Translation for Medical Image Synthesis',
      ],
      [
        'Evaluating Large Language Models Trained on Code',
        'Program Synthesis with Large Language Models',
      ],
      [
        'Measuring Massive Multitask Language Understanding',
        'Measuring Mathematical Problem Solving With the MATH Dataset',
      ],
      [
        'Measuring Coding Challenge Competence With APPS',
        'Measuring Mathematical Problem Solving With the MATH Dataset',
      ],
      [
        'Training Verifiers to Solve Math Word Problems',
        'Solving math word problems with process- and outcome-based feedback',
      ],
      [
        "Let's Verify Step by Step",
        'Solving math word problems with process- and outcome-based feedback',
      ],
      [
        'SWE-bench: Can Language Models Resolve Real-World GitHub Issues?',
        'SWE-agent: Agent-Computer Interfaces Enable Automated Software Engineering',
      ],
      [
        'Toolformer: Language Models Can Teach Themselves to Use Tools',
        'ToolLLM: Facilitating Large Language Models to Master 16000+ Real-world APIs',
      ],
      [
        'Voyager: An Open-Ended Embodied Agent with Large Language Models',
        'Ghost in the Minecraft: Generally Capable Agents for Open-World Environments via Large Language Models with Text-based Knowledge and Memory',
      ],
      [
        'Generative Agents: Interactive Simulacra of Human Behavior',
        'CAMEL: Communicative Agents for "Mind" Exploration of Large Language Model Society',
      ],
    ],
  },
  {
    label: 'different',
    kind: 'swapped',
    pairs: [
      ['[ICCV 2023] Segment Anything', 'Visual Instruction Tuning'],
      ['LoRA: Low-Rank Adaptation of Large Language Models 🔥', 'Attention Is All You Need'],
      [
        'Adam: A Method for Stochastic Optimization',
        'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding',
      ],
      [
        'Distilling the Knowledge in a Neural Network',
        'Mastering the game of Go without human knowledge',
      ],
      [
        'U-Net: Convolutional Networks for Biomedical Image Segmentation (MICCAI 2015)',
        'Very Deep Convolutional Networks for Large-Scale Image Recognition',
      ],
      [
        'Layer Normalization',
        'Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift',
      ],
      [
        'Constitutional AI: Harmlessness from AI Feedback',
        'Sparks of Artificial General Intelligence: Early experiments with GPT-4',
      ],
      [
        'GPT-3: Language Models are Few-Shot Learners',
        'Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer',
      ],
      [
        '"Deep Residual Learning for Image Recognition", He et al., CVPR 2016',
        'Densely Connected Convolutional Networks',
      ],
      [
        '3D Gaussian Splatting for Real-Time Radiance Field Rendering (SIGGRAPH 2023)',
        'Instant Neural Graphics Primitives with a Multiresolution Hash Encoding',
      ],
    ],
  },
  {
    label: 'different',
    kind: 'nearest',
    pairs: [
      [
        'StructVPR++: Distill Structural and Semantic Knowledge with Weighting Samples for Visual Place Recognition',
        'StructVPR: Distill Structural Knowledge with Weighting Samples for Visual Place Recognition',
      ],
      [
        'TensoRF: Tensorial Radiance Fields',
        'D-TensoRF: Tensorial Radiance Fields for Dynamic Scenes',
      ],
      [
        'RSRefSeg: Referring Remote Sensing Image Segmentation with Foundation Models',
        'RSRefSeg 2: Decoupling Referring Remote Sensing Image Segmentation with Foundation Models',
      ],
      [
        'Simple-RF: Regularizing Sparse Input Radiance Fields with Simpler Solutions',
        'SimpleNeRF: Regularizing Sparse Input Neural Radiance Fields with Simpler Solutions',
      ],
      [
        'Layer Importance and Hallucination Analysis in Large Language Models via Enhanced Activation Variance-Sparsity',
        'AVSS: Layer Importance Evaluation in Large Language Models via Activation Variance-Sparsity Analysis',
      ],
      [
        'Structure-Aware Fill-in-the-Middle Pretraining for Code',
        'Alignment with Fill-In-the-Middle for Enhancing Code Generation',
      ],
      [
        'Scaling laws for post-training quantized large language models',
        'Scaling Laws for Neural Language Models',
      ],
      ['Large Multimodal Agents: A Survey', 'A Survey on LLM-based Autonomous Agents'],
      [
        'Enhancing Multimodal Large Language Models with Vision Detection Models: An Empirical Study',
        'An Empirical Study of Deep Learning Models for Vulnerability Detection',
      ],
      [
        'FedHGN: A Federated Framework for Heterogeneous Graph Neural Networks',
        'Heterogeneous Federated Learning on a Graph',
      ],
      ['Data Leakage in Tabular Federated Learning', 'Data Leakage in Visual Datasets'],
      [
        'KVSharer: Efficient Inference via Layer-Wise Dissimilar KV Cache Sharing',
        'A Systematic Study of Cross-Layer KV Sharing for Efficient LLM Inference',
      ],
      [
        'Neural Modular Control for Embodied Question Answering',
        'Embodied Question Answering in Photorealistic Environments with Point Cloud Perception',
      ],
      [
        'R2L: Distilling Neural Radiance Field to Neural Light Field for Efficient Novel View Synthesis',
        'Light Field Diffusion for Single-View Novel View Synthesis',
      ],
      [
        'Segment Anything for Videos: A Systematic Survey',
        'SAM 2: Segment Anything in Images and Videos',
      ],
      [
        'A Controlled Experiment on the Energy Efficiency of the Source Code Generated by Code Llama',
        'Evaluating the Energy-Efficiency of the Code Generated by LLMs',
      ],
      [
        'Federated XGBoost on Sample-Wise Non-IID Data',
        'Decentralized federated learning of deep neural networks on non-iid data',
      ],
      [
        'MME-Survey: A Comprehensive Survey on Evaluation of Multimodal LLMs',
        'MME: A Comprehensive Evaluation Benchmark for Multimodal Large Language Models',
      ],
      [
        'Rodimus*: Breaking the Accuracy-Efficiency Trade-Off with Efficient Attentions',
        'Performance-Efficiency Trade-off for Fashion Image Retrieval',
      ],
      [
        'Fed-TDA: Federated Tabular Data Augmentation on Non-IID Data',
        'Fed-TGAN: Federated Learning Framework for Synthesizing Tabular Data',
      ],
      [
        'Training language models to follow instructions with human feedback',
        'Fine-tuning Multimodal LLMs to Follow Zero-shot Demonstrative Instructions',
      ],
      [
        'Generative Neural Articulated Radiance Fields',
        'NARF22: Neural Articulated Radiance Fields for Configuration-Aware Rendering',
      ],
      [
        'How Far Are We to GPT-4V? Closing the Gap to Commercial Multimodal Models with Open-Source Suites',
        'Retrieval-Augmented Test Generation: How Far Are We?',
      ],
      [
        'Unified Model for Image, Video, Audio and Language Tasks',
        'Video Object Segmentation-Aware Audio Generation',
      ],
      [
        'HDR-Plenoxels: Self-Calibrating High Dynamic Range Radiance Fields',
        'Fast High Dynamic Range Radiance Fields for Dynamic Scenes',
      ],
      [
        'Visual Autoregressive Modeling for Instruction-Guided Image Editing',
        'Scaling Autoregressive Multi-Modal Models: Pretraining and Instruction Tuning',
      ],
      [
        'DeepSeek-R1: Incentivizing Reasoning Capability in LLMs via Reinforcement Learning',
        'MMSearch-R1: Incentivizing LMMs to Search',
      ],
      [
        'GPT4Tools: Teaching Large Language Model to Use Tools via Self-instruction',
        'Teaching Code LLMs to Use Autocompletion Tools in Repository-Level Code Generation',
      ],
      [
        'DeVRF: Fast Deformable Voxel Radiance Fields for Dynamic Scenes',
        'Fast High Dynamic Range Radiance Fields for Dynamic Scenes',
      ],
      [
        'Three Things to Know about Deep Metric Learning',
        'All You Need to Know About Training Image Retrieval Models',
      ],
      [
        'HOBBIT: A Mixed Precision Expert Offloading System for Fast MoE Inference',
        'Fast Inference of Mixture-of-Experts Language Models with Offloading',
      ],
      [
        'Federated Extra-Trees with Privacy Preserving',
        'Privacy Preserving Text Recognition with Gradient-Boosting for Federated Learning',
      ],
      [
        'Unifying Language Learning Paradigms',
        'A Survey of Neural Code Intelligence: Paradigms, Advances and Beyond',
      ],
      [
        'Cantor: Inspiring Multimodal Chain-of-Thought of MLLM',
        'Multimodal Chain-of-Thought Reasoning in Language Models',
      ],
      [
        'ExeSQL: Self-Taught Text-to-SQL Models with Execution-Driven Bootstrapping for SQL Dialects',
        'STaR-SQL: Self-Taught Reasoner for Text-to-SQL',
      ],
      [
        'Privacy-preserving Decentralized Federated Learning over Time-varying Communication Graph',
        'Privacy-preserving Graph Analytics: Secure Generation and Federated Learning',
      ],
      [
        'GLM-130B: An Open Bilingual Pre-trained Model',
        'ChatGLM: A Family of Large Language Models from GLM-130B to GLM-4 All Tools',
      ],
      [
        'Transformer and GAN Based Super-Resolution Reconstruction Network for Medical Images',
        'SuperNeRF-GAN: A Universal 3D-Consistent Super-Resolution Framework for Efficient and Enhanced 3D-Aware Image Synthesis',
      ],
      [
        'Resurrecting Recurrent Neural Networks for Long Sequences',
        'Flow Equivariant Recurrent Neural Networks',
      ],
      [
        'Bootstrapping Vision-Language Learning with Decoupled Language Pre-training',
        'BLIP-2: Bootstrapping Language-Image Pre-training with Frozen Image Encoders and Large Language Models',
      ],
      [
        'ViSTR-GP: Online Cyberattack Detection via Vision-to-State Tensor Regression and Gaussian Processes in Automated Robotic Operations',
        'GP-GS: Gaussian Processes for Enhanced Gaussian Splatting',
      ],
      [
        'DetGPT: Detect What You Need via Reasoning',
        'See What You Need: Query-Aware Visual Intelligence through Reasoning-Perception Loops',
      ],
      [
        'ReALFRED: An Embodied Instruction Following Benchmark in Photo-Realistic Environments',
        'Context-Aware Planning and Environment-Aware Memory for Instruction Following Embodied Agents',
      ],
      [
        'FedEgo: Privacy-preserving Personalized Federated Graph Learning with Ego-graphs',
        'Privacy-preserving Graph Analytics: Secure Generation and Federated Learning',
      ],
      [
        'FedRel: An Adaptive Federated Relevance Framework for Spatial Temporal Graph Learning',
        'STFL: A Temporal-Spatial Federated Learning Framework for Graph Neural Networks',
      ],
      [
        'Neural Program Repair: Systems, Challenges and Solutions',
        'A Survey of Learning-based Automated Program Repair',
      ],
      [
        'A Survey on Self-Evolution of Large Language Models',
        'Self-Evolution Knowledge Distillation for LLM-based Machine Translation',
      ],
      [
        'DeepSeek-Coder-V2: Breaking the Barrier of Closed-Source Models in Code Intelligence',
        'DeepSeek-Coder: When the Large Language Model Meets Programming -- The Rise of Code Intelligence',
      ],
      [
        'Language Reward Modulation for Pretraining Reinforcement Learning',
        'Spatial Frequency Modulation for Semantic Segmentation',
      ],
      [
        'Large Language Models Synergize with Automated Machine Learning',
        'Learning to Synergize Semantic and Geometric Priors for Limited-Data Wheat Disease Segmentation',
      ],
      [
        'Blind Backdoors in Deep Learning Models',
        'Eliminating Backdoors in Neural Code Models via Trigger Inversion',
      ],
      [
        'SAMba-UNet: Synergizing SAM2 and Mamba in UNet with Heterogeneous Aggregation for Cardiac MRI Segmentation',
        'HyM-UNet: Synergizing Local Texture and Global Context via Hybrid CNN-Mamba Architecture for Medical Image Segmentation',
      ],
      [
        'Improving Mathematical Reasoning Capabilities of Small Language Models via Feedback-Driven Distillation',
        'SIaM: Self-Improving Code-Assisted Mathematical Reasoning of Large Language Models',
      ],
      [
        'OpenFL: An open-source framework for Federated Learning',
        'OpenFed: A Comprehensive and Versatile Open-Source Federated Learning Framework',
      ],
      [
        'Gaussian Activated Neural Radiance Fields for High Fidelity Reconstruction & Pose Estimation',
        'High-fidelity 3D Reconstruction of Plants using Neural Radiance Field',
      ],
      [
        'Unsupervised Multi-View Object Segmentation Using Radiance Field Propagation',
        'GWRF: A Generalizable Wireless Radiance Field for Wireless Signal Propagation Modeling',
      ],
      [
        'Devstral: Fine-tuning Language Models for Coding Agent Applications',
        'A Self-Improving Coding Agent',
      ],
      [
        'ZeRO: Memory Optimizations Toward Training Trillion Parameter Models',
        'Switch Transformers: Scaling to Trillion Parameter Models with Simple and Efficient Sparsity',
      ],
      [
        'Neural Fields in Visual Computing and Beyond',
        'DroNeRF: Real-time Multi-agent Drone Pose Optimization for Computing Neural Radiance Fields',
      ],
      [
        'On the Opportunities and Risks of Foundation Models',
        'Understanding Privacy Risks in Code Models Through Training Dynamics: A Causal Approach',
      ],
      [
        'AnyMAL: An Efficient and Scalable Any-Modality Augmented Language Model',
        'Tracking and Segmenting Anything in Any Modality',
      ],
      [
        'Cambrian-1: A Fully Open, Vision-Centric Exploration of Multimodal LLMs',
        'LLaVA-OneVision-1.5: Fully Open Framework for Democratized Multimodal Training',
      ],
      [
        'Provenance Analysis of Archaeological Artifacts via Multimodal RAG Systems',
        'Efficient and Accurate Image Provenance Analysis: A Scalable Pipeline for Large-scale Images',
      ],
      [
        "A comprehensive evaluation of ChatGPT's zero-shot Text-to-SQL capability",
        'Zero-shot Composed Text-Image Retrieval',
      ],
      [
        'FuzzCoder: Byte-level Fuzzing Test via Large Language Model',
        'Exploring Fuzzing as Data Augmentation for Neural Test Generation',
      ],
      [
        'OpenVLA: An Open-Source Vision-Language-Action Model',
        'Debugging with Open-Source Large Language Models: An Evaluation',
      ],
      [
        'OPT-IML: Scaling Language Model Instruction Meta Learning through the Lens of Generalization',
        'OPT: Open Pre-trained Transformer Language Models',
      ],
      [
        'RobustMedSAM: Degradation-Resilient Medical Image Segmentation via Robust Foundation Model Adaptation',
        'Towards Degradation-Robust Reconstruction in Generalizable NeRF',
      ],
      [
        'Agent-Pro: Learning to Evolve via Policy-Level Reflection and Optimization',
        'Live-SWE-agent: Can Software Engineering Agents Self-Evolve on the Fly?',
      ],
      [
        'V2X-Boosted Federated Learning for Cooperative Intelligent Transportation Systems with Contextual Client Selection',
        'Beyond Line-of-Sight: Cooperative Localization Using Vision and V2X Communication',
      ],
      [
        'CIEM: Contrastive Instruction Evaluation Method for Better Instruction Tuning',
        'Comparison Visual Instruction Tuning',
      ],
      [
        'Agreement-Driven Multi-View 3D Reconstruction for Live Cattle Weight Estimation',
        'Sim2real Cattle Joint Estimation in 3D point clouds',
      ],
      [
        'MoonSeg3R: Monocular Online Zero-Shot Segment Anything in 3D with Reconstructive Foundation Priors',
        'Reconstructive Latent-Space Neural Radiance Fields for Efficient 3D Scene Representations',
      ],
      [
        'EFSA: Episodic Few-Shot Adaptation for Text-to-Image Retrieval',
        'Multi-Text Guided Few-Shot Semantic Segmentation',
      ],
      [
        'Testing the Effect of Code Documentation on Large Language Model Code Understanding',
        'Testing Relational Understanding in Text-Guided Image Generation',
      ],
      [
        'MP5: A Multi-modal Open-ended Embodied System in Minecraft via Active Perception',
        'MineDojo: Building Open-Ended Embodied Agents with Internet-Scale Knowledge',
      ],
      [
        'Galactica: A Large Language Model for Science',
        'Knowledge-Enhanced Program Repair for Data Science Code',
      ],
      [
        'LaTeRF: Label and Text Driven Object Radiance Fields',
        'NeRF-Art: Text-Driven Neural Radiance Fields Stylization',
      ],
      [
        'SAM-Deep-EIoU: Selective Mask Propagation for Multi-Object Tracking',
        'Unsupervised Multi-View Object Segmentation Using Radiance Field Propagation',
      ],
      [
        'Baltimore Atlas: FreqWeaver Adapter for Semi-supervised Ultra-high Spatial Resolution Land Cover Classification',
        'Spatial Gram Alignment for Ultra-High-Resolution Image Synthesis',
      ],
      [
        'RoadMamba: A Dual Branch Visual State Space Model for Road Surface Classification',
        'NeRO: Neural Road Surface Reconstruction',
      ],
      [
        'POD-Attention: Unlocking Full Prefill-Decode Overlap for Faster LLM Inference',
        'Unlocking the Potential of MLLMs in Referring Expression Segmentation via a Light-weight Mask Decode',
      ],
      [
        'Factorized and Controllable Neural Re-Rendering of Outdoor Scene for Photo Extrapolation',
        'NeRF for Outdoor Scene Relighting',
      ],
      [
        'SGDraw: Scene Graph Drawing Interface Using Object-Oriented Representation',
        'Visual ChatGPT: Talking, Drawing and Editing with Visual Foundation Models',
      ],
      [
        'MultiPruner: Balanced Structure Removal in Foundation Models',
        'Balanced Spherical Grid for Egocentric View Synthesis',
      ],
      [
        'NavGPT: Explicit Reasoning in Vision-and-Language Navigation with Large Language Models',
        'Explicit Occlusion Reasoning for Multi-person 3D Human Pose Estimation',
      ],
      [
        'RAG-Driver: Generalisable Driving Explanations with Retrieval-Augmented In-Context Learning in Multi-Modal Large Language Model',
        'A Code Knowledge Graph-Enhanced System for LLM-Based Fuzz Driver Generation',
      ],
      [
        'CoVLM: Composing Visual Entities and Relationships in Large Language Models Via Communicative Decoding',
        'Communicative Agents for Software Development',
      ],
      [
        'Compressible-composable NeRF via Rank-residual Decomposition',
        'Open-NeRF: Towards Open Vocabulary NeRF Decomposition',
      ],
      [
        'nnInteractive: Redefining 3D Promptable Segmentation',
        'Redefining Crowdsourced Test Report Prioritization: An Innovative Approach with Large Language Model',
      ],
      [
        'MatchDet: A Collaborative Framework for Image Matching and Object Detection',
        'Collaborative Visual Place Recognition',
      ],
      [
        'LLMs as Continuous Learners: Improving the Reproduction of Defective Code in Software Issues',
        'Continuous Approximations for Improving Quantization Aware Training of LLMs',
      ],
      [
        'MultiTok: Variable-Length Tokenization for Efficient LLMs Adapted from LZW Compression',
        'FAST: Efficient Action Tokenization for Vision-Language-Action Models',
      ],
      [
        'FLUTE: A Scalable, Extensible Framework for High-Performance Federated Learning Simulations',
        'A Multi-Agent Framework for Extensible Structured Text Generation in PLCs',
      ],
      [
        'Federated Myopic Community Detection with One-shot Communication',
        'TOFA: Training-Free One-Shot Federated Adaptation for Vision-Language Models',
      ],
      [
        'SinNeRF: Training Neural Radiance Fields on Complex Scenes from a Single Image',
        'Behind the Scenes: Density Fields for Single View Reconstruction',
      ],
      [
        'SCISSR: Scribble-Conditioned Interactive Surgical Segmentation and Refinement',
        'VLM-Guided Iterative Refinement for Surgical Image Segmentation with Foundation Models',
      ],
      [
        'CoSSegGaussians: Compact and Swift Scene Segmenting 3D Gaussians',
        'GaussianEditor: Swift and Controllable 3D Editing with Gaussian Splatting',
      ],
      [
        'Improving alignment of dialogue agents via targeted human judgements',
        'Targeted Adversarial Attacks on Generalizable Neural Radiance Fields',
      ],
      [
        'Principle-Driven Self-Alignment of Language Models from Scratch with Minimal Human Supervision',
        'Multi-modal NeRF Self-Supervision for LiDAR Semantic Segmentation',
      ],
      [
        'RWKV: Reinventing RNNs for the Transformer Era',
        'Towards Implicit Aggregation: Robust Image Representation for Place Recognition in the Transformer Era',
      ],
      [
        'SegAssess: Panoramic quality mapping for robust and transferable unsupervised segmentation assessment',
        'Visual-Language Model Knowledge Distillation Method for Image Quality Assessment',
      ],
      [
        'AmoebaLLM: Constructing Any-Shape Large Language Models for Efficient and Instant Deployment',
        'Instant Continual Learning of Neural Radiance Fields',
      ],
      [
        'Scalable Evaluation Framework for Foundation Models in Musculoskeletal MRI Bridging Computational Innovation with Clinical Utility',
        'Prompting with the human-touch: evaluating model-sensitivity of foundation models for musculoskeletal CT segmentation',
      ],
      [
        'Industrial3D: A Terrestrial LiDAR Point Cloud Dataset and CrossParadigm Benchmark for Industrial Infrastructure',
        'Hierarchical Image-Guided 3D Point Cloud Segmentation in Industrial Scenes via Multi-View Bayesian Fusion',
      ],
      [
        'Drift-Adapter: A Practical Approach to Near Zero-Downtime Embedding Model Upgrades in Vector Databases',
        'LLM Agents for Automated Dependency Upgrades',
      ],
      [
        'ALFRED: A Benchmark for Interpreting Grounded Instructions for Everyday Tasks',
        'Interpreting and Editing Vision-Language Representations to Mitigate Hallucinations',
      ],
      [
        'A New Look and Convergence Rate of Federated Multi-Task Learning with Laplacian Regularization',
        'FedGCN: Convergence and Communication Tradeoffs in Federated Training of Graph Convolutional Networks',
      ],
      [
        'RoCoFT: Efficient Finetuning of Large Language Models with Row-Column Updates',
        'Impact of Clinical Image Quality on Efficient Foundation Model Finetuning',
      ],
      [
        'The N-Grammys: Accelerating Autoregressive Inference with Learning-Free Batched Speculation',
        'Generation then Reconstruction: Accelerating Masked Autoregressive Models via Two-Stage Sampling',
      ],
      [
        'LMEye: An Interactive Perception Network for Large Language Models',
        'Neural Interactive Keypoint Detection',
      ],
      [
        'NeuralLabeling: A versatile toolset for labeling vision datasets using Neural Radiance Fields',
        'Scale Efficient Training for Large Datasets',
      ],
      [
        'SPICEPilot: Navigating SPICE Code Generation and Simulation with AI Guidance',
        'Code Simulation Challenges for Large Language Models',
      ],
      [
        'JPPO: Joint Power and Prompt Optimization for Accelerated Large Language Model Services',
        'CLOi-Mapper: Consistent, Lightweight, Robust, and Incremental Mapper With Embedded Systems for Commercial Robot Services',
      ],
      [
        'Using Deep and Megatron to Train Megatron-Turing NLG 530B, A Large-Scale Generative Language Model',
        'Megatron-LM: Training Multi-Billion Parameter Language Models Using Model Parallelism',
      ],
      [
        'Performance Evaluation of a Position-Sensitive SiPM-based Gamma Camera for Intraoperative Imaging',
        'Generative data augmentation for biliary tract detection on intraoperative images',
      ],
      [
        'War and Peace (WarAgent): Large Language Model-based Multi-Agent Simulation of World Wars',
        'Test Wars: A Comparative Study of SBST, Symbolic Execution, and LLM-Based Approaches to Unit Test Generation',
      ],
    ],
  },
]
