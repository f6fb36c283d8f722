import { expect, it } from 'vitest'
import { publicationOf } from '../../../../src/lint/analysis/venues/publication.ts'

/** The venue, the year of publication, and what the publisher calls the journal or proceedings. */
const CONTAINERS = `
KDD 2019 | 2019 | Proceedings of the 25th ACM SIGKDD International Conference on Knowledge Discovery & Data Mining
KDD 2020 | 2020 | Proceedings of the 26th ACM SIGKDD International Conference on Knowledge Discovery & Data Mining
CVPR 2016 | 2016 | 2016 IEEE Conference on Computer Vision and Pattern Recognition (CVPR)
CVPR 2023 | 2023 | 2023 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)
ICCV 2021 | 2021 | 2021 IEEE/CVF International Conference on Computer Vision (ICCV)
WACV 2022 | 2022 | 2022 IEEE/CVF Winter Conference on Applications of Computer Vision (WACV)
ECCV 2022 | 2022 | Lecture Notes in Computer Science; Computer Vision – ECCV 2022
MICCAI 2023 | 2023 | Lecture Notes in Computer Science; Medical Image Computing and Computer Assisted Intervention – MICCAI 2023
ACL 2020 | 2020 | Proceedings of the 58th Annual Meeting of the Association for Computational Linguistics
ACL 2023 | 2023 | Proceedings of the 61st Annual Meeting of the Association for Computational Linguistics (Volume 1: Long Papers)
EMNLP 2023 | 2023 | Proceedings of the 2023 Conference on Empirical Methods in Natural Language Processing
EMNLP 2023 F | 2023 | Findings of the Association for Computational Linguistics: EMNLP 2023
ACL 2023 F | 2023 | Findings of the Association for Computational Linguistics: ACL 2023
NAACL 2021 | 2021 | Proceedings of the 2021 Conference of the North American Chapter of the Association for Computational Linguistics: Human Language Technologies
AAAI 2021 | 2021 | Proceedings of the AAAI Conference on Artificial Intelligence
IJCAI 2022 | 2022 | Proceedings of the Thirty-First International Joint Conference on Artificial Intelligence
TPAMI 2024 | 2024 | IEEE Transactions on Pattern Analysis and Machine Intelligence
TACL 2020 | 2020 | Transactions of the Association for Computational Linguistics
IJCV 2021 | 2021 | International Journal of Computer Vision
TOG 2022 | 2022 | ACM Transactions on Graphics
ACM MM 2021 | 2021 | Proceedings of the 29th ACM International Conference on Multimedia
SIGIR 2020 | 2020 | Proceedings of the 43rd International ACM SIGIR Conference on Research and Development in Information Retrieval
WSDM 2020 | 2020 | Proceedings of the 13th International Conference on Web Search and Data Mining
SIGGRAPH 2023 | 2023 | ACM SIGGRAPH 2023 Conference Proceedings
SIGGRAPH Asia 2022 | 2022 | SIGGRAPH Asia 2022 Conference Papers
CHI 2021 | 2021 | Proceedings of the 2021 CHI Conference on Human Factors in Computing Systems
ICRA 2023 | 2023 | 2023 IEEE International Conference on Robotics and Automation (ICRA)
IROS 2022 | 2022 | 2022 IEEE/RSJ International Conference on Intelligent Robots and Systems (IROS)
RA-L 2022 | 2022 | IEEE Robotics and Automation Letters
ICASSP 2023 | 2023 | ICASSP 2023 - 2023 IEEE International Conference on Acoustics, Speech and Signal Processing (ICASSP)
Interspeech 2022 | 2022 | Interspeech 2022
TIP 2022 | 2022 | IEEE Transactions on Image Processing
ICML 2009 | 2009 | Proceedings of the 26th Annual International Conference on Machine Learning
ICSE 2024 | 2024 | Proceedings of the IEEE/ACM 46th International Conference on Software Engineering
SIGMOD 2020 | 2020 | Proceedings of the 2020 ACM SIGMOD International Conference on Management of Data
TMI 2022 | 2022 | IEEE Transactions on Medical Imaging
NeurIPS 2022 | 2022 | Advances in Neural Information Processing Systems 35
- | 2023 | 2023 IEEE/CVF Conference on Computer Vision and Pattern Recognition Workshops (CVPRW)
- | 2021 | 2021 IEEE/CVF International Conference on Computer Vision Workshops (ICCVW)
- | 2023 | Lecture Notes in Computer Science; Computer Vision – ECCV 2022 Workshops
- | 2023 | Lecture Notes in Computer Science
- | 2023 | Proceedings of the 61st Annual Meeting of the Association for Computational Linguistics (Volume 3: System Demonstrations)
- | 2023 | Proceedings of the 2023 Conference on Empirical Methods in Natural Language Processing: Industry Track
- | 2019 | Proceedings of the 2019 Conference of the North
- | 2023 | ACM Computing Surveys
- | 2021 | Nature
- | 2021 | Nature Machine Intelligence
- | 2021 | Nature Communications
- | 2018 | Science
- | 2018 | Science Robotics
- | 2023 | Proceedings of the ACM Web Conference 2023
- | 2022 | Companion Proceedings of the Web Conference 2022
- | 2023 | ACM SIGGRAPH 2023 Posters
- | 2022 | ACM SIGGRAPH Asia 2022 Technical Communications
- | 2021 | Extended Abstracts of the 2021 CHI Conference on Human Factors in Computing Systems
- | 2023 | Robotics: Science and Systems XIX
- | 2022 | IEEE Access
- | 2022 | Neurocomputing
- | 2022 | Pattern Recognition
- | 2022 | Machine Learning
- | 2021 | Proceedings of the 38th International Conference on Machine Learning and Applications
- | 2022 | Artificial Intelligence
- | 2024 | 2024 46th International Conference on Software Engineering: Companion Proceedings (ICSE-Companion)
- | 2020 | Proceedings of the VLDB Endowment
- | 2018 | Proceedings of the 12th International Workshop on Semantic Evaluation
- | 2020 | Proceedings of the 5th Workshop on Representation Learning for NLP
- | 2022 | IEEE INFOCOM 2022 - IEEE Conference on Computer Communications
- | 2022 | Briefings in Bioinformatics
- | 2022 | Bioinformatics
- | 2022 | Medical Image Analysis
- | 2019 | Proceedings of the Conference on Fairness, Accountability, and Transparency
`

it.each(
  CONTAINERS.trim()
    .split('\n')
    .map((line) => line.split(' | ')),
)('the venue %s of a paper published in %s: %s', (venue, published, container = '') => {
  const paper = { kind: 'paper', id: 'doi:10.1/a', title: 'T', container, published } as const
  const found = publicationOf(paper)
  const text = found && `${found.venue} ${found.year}${found.isFindings ? ' F' : ''}`
  expect(text ?? '-').toBe(venue)
})

it.each([
  ['2016 IEEE Conference on Computer Vision and Pattern Recognition (CVPR)', '2019'],
  ['2016 IEEE Conference on Computer Vision and Pattern Recognition (CVPR)', '2015'],
  ['2016 IEEE Conference on Computer Vision and Pattern Recognition (CVPR)', ''],
  ['', '2016'],
])('years that contradict give no venue: %s, %s', (container, published) => {
  const paper = { kind: 'paper', id: 'doi:10.1/a', title: 'T', container, published } as const
  expect(publicationOf(paper)).toBeUndefined()
})
