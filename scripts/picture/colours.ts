/** What each part of the picture is filled with, close to GitHub's own. */
export type Colours = Readonly<Record<Part, string>>

export const parts = [
  'canvas',
  'bar',
  'border',
  'text',
  'quiet',
  'link',
  'code-box',
  'added',
  'added-number',
  'added-word',
  'removed',
  'removed-number',
  'removed-word',
  'avatar',
  'avatar-mark',
  'button',
] as const

export type Part = (typeof parts)[number]

export const light: Colours = {
  canvas: '#ffffff',
  bar: '#f6f8fa',
  border: '#d1d9e0',
  text: '#1f2328',
  quiet: '#59636e',
  link: '#0969da',
  'code-box': '#eff1f3',
  added: '#dafbe1',
  'added-number': '#aceebb',
  'added-word': '#88e29c',
  removed: '#ffebe9',
  'removed-number': '#ffcecb',
  'removed-word': '#ffa8a3',
  avatar: '#1f883d',
  'avatar-mark': '#ffffff',
  button: '#f6f8fa',
}

export const dark: Colours = {
  canvas: '#0d1117',
  bar: '#151b23',
  border: '#3d444d',
  text: '#f0f6fc',
  quiet: '#9198a1',
  link: '#4493f8',
  'code-box': '#262c36',
  added: '#12261e',
  'added-number': '#1c4428',
  'added-word': '#1e6a30',
  removed: '#25171c',
  'removed-number': '#542426',
  'removed-word': '#8e2f2d',
  avatar: '#238636',
  'avatar-mark': '#ffffff',
  button: '#212830',
}
