#include "vidgo/accounts/accounts_error.h"

#include "vidgo/base/base_error.h"

namespace vidgo::accounts {

namespace {

ErrorText describeServer(AccountsError code)
{
    switch (code) {
    case AccountsError::KeyMissing:
        //: An API key lets a program act for a person.
        return {"accounts.key_missing",
                VIDGO_TEXT("Error", "There is no such entry in this account. Look at the list again.")};
    case AccountsError::SignatureRefused:
        //: Programs sign their requests with an API key.
        return {"accounts.signature_refused",
                VIDGO_TEXT("Error",
                           "The signature of this request is not valid. Check the API key, its secret "
                           "and the clock of the computer.")};
    case AccountsError::TooManyKeys:
        //: {limit} is a number of API keys.
        return {"accounts.too_many_keys",
                VIDGO_TEXT("Error", "An account can have {limit} API keys. Revoke one that is not used.")};
    case AccountsError::NotAllowed:
        //: {needed} is the technical name of a right, such as “admin”.
        return {
            "accounts.not_allowed",
            VIDGO_TEXT("Error", "This needs the right “{needed}”, which this account or key does not have.")};
    case AccountsError::InvalidSecret:
        //: {key} is the name of a setting of the server.
        return {"accounts.invalid_secret",
                VIDGO_TEXT("Error", "The server's key “{key}” is missing or too short. Set it to at least 32 "
                                    "random bytes.")};
    default:
        return describe(BaseError::Internal);
    }
}

ErrorText describeState(AccountsError code)
{
    switch (code) {
    case AccountsError::SessionEnded:
        //: Shown where somebody was signed in before.
        return {"accounts.session_ended", VIDGO_TEXT("Error", "You are signed out. Sign in again.")};
    case AccountsError::AccessRefused:
        //: The program's proof that somebody is signed in.
        return {"accounts.access_refused", VIDGO_TEXT("Error", "This sign-in is not valid. Sign in again.")};
    case AccountsError::AccessExpired:
        //: The program's proof that somebody is signed in is too old.
        return {"accounts.access_expired",
                VIDGO_TEXT("Error", "This sign-in has to be renewed. Try again; sign in if it stays so.")};
    case AccountsError::AccountBanned:
        //: {reason} and {appeal} are sentences written by an administrator, {until} is a date or “-”.
        return {"accounts.account_banned",
                VIDGO_TEXT("Error", "This account is blocked: {reason} Until: {until}. {appeal}")};
    case AccountsError::NetworkBanned:
        //: {reason} is a sentence written by an administrator, {until} is a date or “-”.
        return {"accounts.network_banned",
                VIDGO_TEXT("Error", "Your network is blocked: {reason} Until: {until}.")};
    case AccountsError::AccountClosing:
        //: {date} is a date.
        return {"accounts.account_closing",
                VIDGO_TEXT("Error", "This account was deleted. You can have it back until {date}.")};
    case AccountsError::AccountMissing:
        //: For administrators.
        return {"accounts.account_missing", VIDGO_TEXT("Error", "There is no such account.")};
    default:
        return describeServer(code);
    }
}

ErrorText describeSignIn(AccountsError code)
{
    switch (code) {
    case AccountsError::AddressTaken:
        //: Shown after the person has confirmed the address.
        return {"accounts.address_taken",
                VIDGO_TEXT("Error", "This address has an account already. Sign in.")};
    case AccountsError::CodeRefused:
        //: A code of six digits that was sent by e-mail.
        return {"accounts.code_refused",
                VIDGO_TEXT("Error", "This code is not valid. Type in the newest one, or ask for another.")};
    case AccountsError::LinkRefused:
        //: A link that was sent by e-mail.
        return {"accounts.link_refused",
                VIDGO_TEXT("Error", "This link is not valid any more. Ask for another e-mail.")};
    case AccountsError::SignInRefused:
        //: Shown when somebody signs in.
        return {"accounts.sign_in_refused",
                VIDGO_TEXT("Error", "The address or the password is not right. Try again, or ask for a new "
                                    "password.")};
    case AccountsError::NotConfirmed:
        //: Shown when somebody signs in.
        return {"accounts.not_confirmed",
                VIDGO_TEXT("Error",
                           "This address was not confirmed yet. Type in the code that was sent to it, or "
                           "register again to get another.")};
    case AccountsError::PasswordRefused:
        //: Shown when somebody who is signed in changes the password.
        return {"accounts.password_refused", VIDGO_TEXT("Error", "The old password is not right.")};
    case AccountsError::TooManyTries:
        //: {seconds} is a number.
        return {"accounts.too_many_tries",
                VIDGO_TEXT("Error", "That was tried too often. Try again in {seconds} seconds.")};
    default:
        return describeState(code);
    }
}

} // namespace

ErrorText describe(AccountsError code)
{
    switch (code) {
    case AccountsError::InvalidRequest:
        //: {reason} is a technical reason in English.
        return {"accounts.invalid_request",
                VIDGO_TEXT("Error", "This can't be done: {reason}. Nothing was changed.")};
    case AccountsError::InvalidAddress:
        //: Shown where an e-mail address is typed in.
        return {"accounts.invalid_address",
                VIDGO_TEXT("Error", "This is not an e-mail address. Check what you typed.")};
    case AccountsError::PasswordTooShort:
        //: {characters} is a number.
        return {"accounts.password_too_short",
                VIDGO_TEXT("Error", "A password has at least {characters} characters. Choose a longer one.")};
    case AccountsError::PasswordTooLong:
        //: {bytes} is a number.
        return {"accounts.password_too_long",
                VIDGO_TEXT("Error", "A password has at most {bytes} bytes. Choose a shorter one.")};
    case AccountsError::PasswordTooCommon:
        //: Shown where a password is chosen.
        return {"accounts.password_too_common",
                VIDGO_TEXT("Error", "This password is easy to guess. Choose another one.")};
    case AccountsError::PasswordUnreadable:
        //: Shown where a password is chosen.
        return {
            "accounts.password_unreadable",
            VIDGO_TEXT("Error", "This password has characters that can't be typed in. Choose another one.")};
    default:
        return describeSignIn(code);
    }
}

} // namespace vidgo::accounts
