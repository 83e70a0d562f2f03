/**
 * Patterns that ask for a kind of letter (`\p{L}`), for an engine that may not know the kinds: each is written out as the
 * ranges of characters that it stands for, as this computer's Node has them.
 */

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const packed = new Map<string, string>();

/** A kind's ranges in few letters: gaps and lengths in turn, five bits a letter, the lowest first. */
function packedRanges(kind: string): string {
  const known = packed.get(kind);
  if (known !== undefined) return known;
  const isOfKind = new RegExp(`^\\p{${kind}}$`, "u");
  let [text, end, start] = ["", 0, -1];
  const write = (n: number) => {
    for (let left = n; ; left >>= 5) {
      text += LETTERS[(left & 31) | (left > 31 ? 32 : 0)];
      if (left <= 31) return;
    }
  };
  for (let code = 0; code <= 0x110000; code++) {
    const isIn = code < 0x110000 && isOfKind.test(String.fromCodePoint(code));
    if (isIn && start < 0) start = code;
    if (isIn || start < 0) continue;
    write(start - end);
    write(code - start);
    [end, start] = [code, -1];
  }
  packed.set(kind, text);
  return text;
}

/** The kinds of characters that code asks for. */
const kindsIn = (code: string): string[] =>
  [...new Set([...code.matchAll(/\\[pP]\{([\w=]+)\}/g)].map(([, kind = ""]) => kind))].sort();

/** An expression for what stands in for `RegExp` in this code, with the ranges that the code needs. */
export function regExpFor(code: string): string {
  const kinds = kindsIn(code);
  if (kinds.length === 0) return "RegExp";
  const tables = kinds.map((kind) => `"${kind}":"${packedRanges(kind)}"`).join(",");
  return `(${STAND_IN.replace(/\n\s*/g, "")})({${tables}},RegExp)`;
}

/**
 * Unpacks a kind when it is first asked for. A pattern that remembers where it is (`g`, `y`) is made anew each time, as
 * one that stands in the code is. A surrogate can be no end of a range in a pattern, so it is written as a number.
 */
const STAND_IN = `function(t,R){
var u={},w={},k={};
function ranges(n){
if(u[n]===undefined){
for(var s="",a=0,b=0,c=0,e=0,x=t[n],i=0;i<x.length;i++){
var d="${LETTERS}".indexOf(x[i]);
b|=(d&31)<<c;c+=5;
if(d<32){a+=b;if(e)s+="-\\\\u{"+(a-1).toString(16)+"}";else s+="\\\\u{"+a.toString(16)+"}";e=!e;b=c=0}
}
u[n]=s}
return u[n]}
function rest(n){
for(var m=ranges(n).match(/[0-9a-f]+(?=\\})/g),s="",a=0,i=0;i<m.length;i+=2){
var f=parseInt(m[i],16);
if(f>a)s+="\\\\u{"+a.toString(16)+"}-\\\\u{"+(f-1).toString(16)+"}";
a=parseInt(m[i+1],16)+1}
return a>1114111?s:s+"\\\\u{"+a.toString(16)+"}-\\\\u{10ffff}"}
return function(p,f){
f=f||"";
if(f.indexOf("u")<0)return new R(p,f);
var y=f+p;
if(k[y])return k[y];
if(w[y]===undefined){
var o=false;
w[y]=p.replace(/\\\\([pP])\\{([\\w=]+)\\}|\\\\[^]|[[\\]]/g,function(m,q,n){
if(n)return o?(q=="p"?ranges(n):rest(n)):"["+(q=="p"?"":"^")+ranges(n)+"]";
if(m=="[")o=true;
if(m=="]")o=false;
return m})}
var r=new R(w[y],f);
if(!/[gy]/.test(f))k[y]=r;
return r}}`;
