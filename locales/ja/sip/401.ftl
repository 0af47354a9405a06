title = レジストラ・UAS の認証要求
gist = レジストラか UA が認証情報を要求（`WWW-Authenticate`）
act = `Authorization` を付けて送り直し、`stale=TRUE` なしで再び返るならユーザー名、パスワード、`realm` を照合します。
summary = 相手側のレジストラや UA が認証を求めており、チャレンジは `WWW-Authenticate` に入っています。
meaning =
    認証を求めているのは経路の終点、つまりレジストラやリダイレクトサーバー、またはリクエストに自ら答える
    サーバーです。その `realm` に対する認証情報が `Authorization` で届くまで、リクエストは処理されません。
    プロキシは 401 で認証を求めてはならず、別のヘッダーフィールドを使う [407](sip/407) を返します。

    トレースの最初の 401 は異常ではありません。nonce を知るまで、ダイジェストは
    計算できません。REGISTER、401、REGISTER、200 の順が正常な姿です。
when =
    - 電話機やトランクが最初に REGISTER を送った場合や、nonce の期限が切れた場合（`stale=TRUE`）。
    - ユーザー名、パスワード、realm のどれかが誤っている場合。`Authorization` を付けたリクエストに再び 401 が
      返ります。
    - B2BUA として動く PBX や SBC が、配下の電話機の INVITE、SUBSCRIBE、MESSAGE に認証を求める場合。
    - IMS の登録の場合。401 は SIM に向けた AKA のチャレンジを運びます。
receiver =
    1. 直前のリクエストを見ます。`Authorization` がなければ、示された `realm` に対するダイジェストを
       計算し、`CSeq` を 1 増やして送り直します。
    2. `Authorization` があり `stale=TRUE` なら、新しい nonce で同じように送り直します。パスワードは
       合っています。
    3. `Authorization` があるのに `stale=TRUE` でなければ、そこで止めます。拒まれた認証情報をもう
       一度使うことは許されません。認証ユーザー名（内線番号とは別のことが多い）、パスワード、アカウントの
       `realm` を照合します。
    4. 認証情報が正しいのに 401 が続く場合は、同じ名前で動く複数のサーバーが nonce を共有しているかを調べます。
       提示された `algorithm` に自分が対応しているかも確かめます。一つの realm に複数のチャレンジがあれば、
       対応できる最初のものに答えます。
sender =
    レジストラ、リダイレクトサーバー、またはリクエストに答える UA として、有効な認証情報がないときに 401 を
    返します。`WWW-Authenticate` には、Digest のチャレンジをアルゴリズムごとに並べます。SHA-256 が MD5 より先です
    （RFC 8760）。トークンを使うなら Bearer です（RFC 8898）。Basic は使えません。ACK と CANCEL には
    チャレンジしません。プロキシなら [407](sip/407)、認証は通ったが権限がないなら [403](sip/403) です。足りないのが
    パスワードではなく、発信者の身元を証明する署名なら [428](sip/428) を返します。
misreading =
    アカウントが停止されたことを表す応答ではなく、最初の 401 からはパスワードの正誤も
    分かりません。`WWW-Authenticate` に `Proxy-Authorization` で答えるクライアントには、いつまでも 401 が返り
    続けます。
aliases =
    - 認証エラー
    - パスワード誤り
    - ダイジェスト認証
    - 登録失敗
    - nonce 期限切れ
facet-headers = `WWW-Authenticate`（チャレンジ。`Authorization` で答える）
    .sentence = **{ $code }** は `WWW-Authenticate` でチャレンジを運び、クライアントは `Authorization` で答えます。
facet-scope = 認証を求めたレジストラや UA と、その realm
    .sentence = **{ $code }** が及ぶのは、認証を求めたレジストラや UA とその realm です。認証後のリクエストにどう答えるかは、まだ分かりません。
facet-lasting = この realm の認証情報。同じ `To` なら次から付ける
    .sentence = **{ $code }** のあと、クライアントは realm と `To` ごとに認証情報を保持し、次のリクエストから付けて送ります。
facet-sender = レジストラ、または自ら応答する UA（プロキシは送らない）
    .sentence = **{ $code }** を返すのはリクエストに自ら答えるレジストラや UA であり、プロキシではありません。
alternative-you-are-a-proxy = 自分がプロキシの場合
    .sentence = 認証のあとリクエストを中継する立場なら **{ $alternative }** を返します。プロキシが自ら 401 を返すことは認められていません。
alternative-not-permitted = 認証情報を改めても許可できない場合
    .sentence = 誰であるかは分かったうえで、その操作を許可しないなら **{ $alternative }** を返します。
alternative-signed-identity = 発信者の身元を証明する署名がない場合
    .sentence = 必要なのがパスワードではなく `Identity` ヘッダーフィールドなら **{ $alternative }** を返します。
flow-basic = 電話機の登録。最初の 401 は正常な手順
flow-basic-computes-digest = nonce、realm、パスワードからダイジェストを計算
flow-wrong-password = パスワードの誤り。二度目の 401 で終わる
flow-wrong-password-hash-differs = ダイジェストが不一致、nonce は有効
flow-wrong-password-stops = 同じパスワードでは再試行しない
flow-fork = 二つのブランチがチャレンジし、一つの応答にまとまる
flow-fork-collects = エッジプロキシの Proxy-Authenticate を追加
flow-fork-two-credentials = 両方の認証情報を付けてかけ直す
