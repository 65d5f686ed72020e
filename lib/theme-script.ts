/**
 * Sets the chosen theme before anything is painted. The page cache blesses exactly this text in the security
 * policy, so it is written here once for the layout and for the policy.
 */
export const themeScript =
  "try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}"
