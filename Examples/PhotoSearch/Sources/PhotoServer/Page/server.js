// Questions to the server of this page.

// Shows that a question comes from this page.
let token = "";

export function setToken(text) { token = text; }

// The reply of the server, or an error with what it says of it.
export async function ask(path, options = {}) {
  const response = await fetch(`api/${path}`, {
    ...options, headers: { "X-Photo-Search-Token": token, ...options.headers },
  });
  const reply = await response.json().catch(() => ({}));
  if (response.ok) return reply;
  const error = new Error(reply.error?.message ?? `HTTP ${response.status}`);
  // The page asks for the password.
  if (response.status === 401 && path !== "login") document.dispatchEvent(new Event("loggedout"));
  throw error;
}

export const send = (path, body, options = {}) => ask(path, {
  method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" }, ...options,
});
