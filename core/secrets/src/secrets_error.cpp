#include "vidgo/secrets/secrets_error.h"

#include "vidgo/base/base_error.h"

namespace vidgo::secrets {

ErrorText describe(SecretsError code)
{
    switch (code) {
    case SecretsError::Locked:
        //: The keychain is the safe place for passwords of the system: Keychain, KWallet, GNOME Keyring.
        return {"secrets.locked",
                VIDGO_TEXT("Error",
                           "The keychain is locked, so keys can't be read or kept. Unlock it and try "
                           "again.")};
    case SecretsError::NotThere:
        //: The keychain is the safe place for passwords of the system: Keychain, KWallet, GNOME Keyring.
        return {"secrets.not_there",
                VIDGO_TEXT("Error",
                           "No keychain is running, so keys can't be read or kept. Start the keychain "
                           "of your desktop (GNOME Keyring or KWallet), or set the key in the "
                           "environment.")};
    case SecretsError::Refused:
        //: The keychain is the safe place for passwords of the system: Keychain, KWallet, GNOME Keyring.
        return {"secrets.refused",
                VIDGO_TEXT("Error",
                           "The keychain did not let VidGo Studio in. Allow it in the settings of the "
                           "keychain and try again.")};
    case SecretsError::ReadOnly:
        //: "Environment": the variables that a program is started with.
        return {"secrets.read_only",
                VIDGO_TEXT("Error",
                           "This key comes from the environment and can't be changed here. Change the "
                           "variable and start again.")};
    case SecretsError::Invalid:
        //: {reason} is a technical reason in English.
        return {"secrets.invalid",
                VIDGO_TEXT("Error", "This can't be kept as a key ({reason}). Check what you entered.")};
    case SecretsError::Unreadable:
        //: The keychain is the safe place for passwords of the system: Keychain, KWallet, GNOME Keyring.
        return {"secrets.unreadable",
                VIDGO_TEXT("Error", "The keychain could not be used. Try again, or enter the key anew.")};
    case SecretsError::None:
        break;
    }
    return vidgo::describe(BaseError::Internal);
}

} // namespace vidgo::secrets
