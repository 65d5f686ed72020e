/** The light theme of app/_ui/tokens.css, where no stylesheet reaches. */
export const colours = {
  paper: '#f6f4ef',
  ink: '#14161a',
  ink2: '#45484c',
  mark: '#5f6265',
  live: '#1f2fd0',
  liveWash: '#e2e4fa',
} as const
