/** What goes wrong where a model is asked. */
export const ASKING = {
  service: {
    noCredits:
      "The Hugging Face account has no credits left, so nothing more was asked. Buy credits or subscribe to PRO at huggingface.co/settings/billing, or use an endpoint of your own; remembered answers and functions that need no model still work.",
    keyRefused: "The key was not accepted by {at}. Give the key of this endpoint in Extensions ▸ Stet.",
    tokenRefused:
      "Hugging Face did not accept the token. Connect again in Extensions ▸ Stet with a token from huggingface.co/settings/tokens.",
    webPage:
      "A web page came back instead of an answer from {at}: a proxy, a login page or a wrong address stands between. Check the address and try again.",
    notPermitted:
      'The token may not do this. Make one with the permission "Make calls to Inference Providers" at huggingface.co/settings/tokens, accept the model\'s terms if it has any, and connect again.',
    noFixedForm: "{model} could not be made to answer in a fixed form. Choose another model.",
    noInputOfThisSize: "{at} takes no input of this size.",
    tooLongFor: "The text is too long for {model}. Shorten it, or choose a model that reads longer texts.",
    tooLargeFor: "The content of this cell is too large for {at}. Shorten it.",
    inputUnread: "The model could not read this input: {text}",
    inputRefused: "The model refused this input: {text}",
    tooManyRequests:
      "{at} takes no more requests at the moment. Run again in a few minutes; what has an answer stays.",
    loading: "{model} is still loading. Run again in a few minutes; what has an answer stays.",
    waking: "{at} is still waking up. Run again in a few minutes; what has an answer stays.",
    notAvailable:
      "{at} is not available at the moment. Run again in a few minutes; what has an answer stays.",
    notReached: "{at} could not be reached. Try again in a few minutes; what has an answer stays.",
    tooSlow: "{model} took too long to answer. Run again later, or choose a smaller model.",
    failedOnInput: "{at} answered with an error of its own ({error}). Try again later.",
    moved: "{at} sends requests on to another address. Give that address instead.",
    notServedBy: "{model} is not served by {at}.",
    notServedFor: "{model} is not served by {at} for {task}.",
    notServedHere: "{model} is not served here.",
    checkEndpoint: "Check the endpoint's address and the model's name.",
    liveAt: 'It is live at {providers, all}: choose "provider: {provider}".',
    tryTwoOrDevice: "Try {first} or {second}, an endpoint of your own, or this device from the sidebar.",
    tryOneOrDevice: "Try {first}, an endpoint of your own, or this device from the sidebar.",
    tryTwo: "Try {first} or {second}, or an endpoint of your own.",
    tryOne: "Try {first}, or an endpoint of your own.",
    tryAnyOrDevice: "Choose another model, an endpoint of your own, or this device from the sidebar.",
    tryAny: "Choose another model, or an endpoint of your own.",
    nobodyServes:
      "No provider serves {model}. Set up an endpoint of your own for it, or run it on this device from the sidebar.",
    stopped: "The run was stopped before this cell. Run again, and only the rest is asked.",
    movedAway:
      "{at} sends requests on to an address that is not Hugging Face's, where nothing is sent. Try again later.",
    timeRanOut: "Not asked yet: time ran out. Use Extensions ▸ Stet ▸ Finish waiting cells.",
    endpointAt: "the endpoint {host}",
    thisDevice: "this device",
    theHub: "the Hub",
    anyProvider: "any provider",
  },
  answer: {
    unread: "What {model} sent back could not be read as an answer. Try another model.",
    noVector: "The model's answer was no vector.",
    otherForm: "The model's answer was not in the form asked for.",
    noneAllowed: "The model's answer was none of those allowed.",
    noText: "The model gave back no text.",
    noLabels: "The model's answer held no labels.",
    noNames: "The model's answer held no names that can be read.",
    otherText: "The model answered about another text.",
    otherLabels: "The model answered with other labels than it was given.",
    noRoomLeft:
      "{model} came to the end of its room before it had answered, also with more of it. Shorten the text, or choose a model that thinks less.",
    declined: "{model} refused to answer this. Reword it, or try another model.",
    filtered:
      "The provider's content filter held back what {model} answered to this. Reword it, or try another provider or model.",
    asStet: "The model answered as if it were Stet.",
    otherModels:
      "The answers for these two texts are not of the same model. Run again, or choose another model.",
  },
  google: {
    tooLargeToSend: "The content of this cell is too large to be sent. Shorten it.",
    tooManyScripts: "Google is running too many scripts of this account at once. Try again in a minute.",
    noFetchesLeft:
      "Google's daily number of fetches for this account is used up. What has an answer stays; run again tomorrow and only the rest is asked.",
    noFetchesToday: "Google's fetches for today are used up. They come back within 24 hours.",
    tooMuchAtOnce: "Google limits how much this account may transfer at once. Try again in a minute.",
    addressTooLong: "The address in this cell is too long for Google to fetch.",
    notAllowedYet: "Stet may not reach other services yet. Open Extensions ▸ Stet once and allow it.",
    closedByAdmin: "Your organisation's administrator does not let scripts reach {at}. Ask them to allow it.",
    cannotSend: "Google cannot send a request to {at}. Check the address in Stet's settings.",
    notLetThrough:
      "Google did not let the request through: {text} Try again in a few minutes; what has an answer stays.",
  },
  spending: {
    noRunLimit: "What it may cost is an amount in dollars, or blank for no limit.",
    priceUnknown:
      "The price of this model is not known, so the spending limit could not be kept and nothing was asked. Lift the limit or choose a model with a known price.",
    limitReached:
      "The spending limit of {dollars, money} is reached. Raise it and run again; only what has no answer is asked.",
    noAmount: "“{typed}” is no amount in dollars. Type one such as 2.50, or leave it blank for no limit.",
    twoAmounts: "“{typed}” could be {less} or {more} dollars. Type {less} or {more}.",
    othersAsk: "Not asked yet: what others are asking may use up the spending limit. Try again in a minute.",
    ledgerUnread:
      "What was spent today could not be read, so the spending limit could not be kept and nothing was asked. Try again; if it stays so, save the limits in Stet's settings anew.",
    limitsUnread:
      "The spending limits could not be read, so nothing was asked. Save them anew in Stet's settings; for a formula, the file's owner has to.",
    countedElsewhere: "What you spend is being counted in another window. Wait a moment and try again.",
    noLimit: "A spending limit is an amount in dollars, or blank for none. Fill in all of them.",
  },
  device: {
    recordingUnread:
      "The recording cannot be read: it is damaged, or of a kind that this browser does not know.",
    noMemory: "This device has too little memory for {model}. Close other tabs, or choose a smaller model.",
    noModel:
      "There is no model {model} that a browser can run: it does not exist, is not public, or has no ONNX files. Look for one with the library “Transformers.js” on the Hub.",
    forbidden:
      "This browser does not let the sidebar run models. An extension or the rules of your organisation may forbid it; choose Hugging Face instead.",
    noNetwork:
      "{model} could not be downloaded: the network is down or something blocks it. Once it is here it also works offline.",
    noWorker:
      "This copy of Stet was put into Google without its file OnDevice.html, so it can run no model on this device. Tell whoever keeps Stet for you, or choose Hugging Face instead.",
    noRoom: "The browser has no room to keep {model}. Free some disk space, or choose a smaller model.",
    cannot: "{model} cannot do this. Choose another model.",
    error: "{model} stopped with an error on this device: {text}",
    otherFile:
      "{model} was not loaded: what came from the network is not what this version of Stet was made with, so it was not run. Tell whoever keeps Stet for you.",
  },
  speech: {
    yourEndpoint: "your endpoint",
    noText: "There is no text to read aloud.",
    tooLong: "The text is too long: at most {most, number} characters are read aloud at once.",
    noSound: "{model} gave back no sound. Choose another model, or this device.",
    nobodyServes: "No provider serves {model} now. Choose another model, or let this device speak.",
    error: "{model} answered with an error ({status}).",
    endpoint: "Your endpoint answers in words and gives no sound. Let this device read the text aloud.",
  },
} as const;
