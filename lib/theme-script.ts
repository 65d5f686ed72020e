/**
 * Sets the chosen theme, and keeps room for a Nexus that was left open beside the page, before anything is
 * painted. The page cache blesses exactly this text in the security policy, so it is written here once for the
 * layout and for the policy.
 */
export const themeScript =
  "try{var d=document.documentElement.dataset,t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.theme=t;if(sessionStorage.getItem('nexus-open')&&/^\\/..(\\/(?!nexus)|$)/.test(location.pathname))d.nexus='open'}catch(e){}"
